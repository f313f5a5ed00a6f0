### status: machine-drafted

## "Exit this page"

outside-exit-name = Gadael y dudalen yn gyflym
outside-exit-skip = Gadael y dudalen hon yn gyflym
outside-exit-how = Sut i adael yn gyflym
outside-exit = Gadael y dudalen hon
outside-exit-shift2 = Shift, pwyswch 2 waith arall i adael.
outside-exit-shift1 = Shift, pwyswch unwaith eto i adael.
outside-exit-fingers2 = Dau fys, tapiwch 2 waith arall i adael.
outside-exit-fingers1 = Dau fys, tapiwch unwaith eto i adael.
outside-exit-over = Gadael y dudalen hon: dechreuwch eto.
outside-exit-gone = Wrthi’n llwytho…

## When something is not there

outside-loading = Wrthi’n llwytho…
outside-emergency = Mewn argyfwng ffoniwch 999. Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio (Modern Slavery and Exploitation Helpline), bob dydd o’r flwyddyn:
outside-reload = Rhoi cynnig arall
outside-no-script = Mae angen JavaScript ar Onward
    .text = Mae’r dudalen hon yn gweithio y tu mewn i’ch porwr ac nid yw’n anfon dim i unman. Mae angen JavaScript arni i wneud hynny. Trowch ef ymlaen ar gyfer y wefan hon, neu defnyddiwch borwr arall.
    .leave = I adael yn gyflym, pwyswch “Gadael y dudalen hon” ar y brig. Mae’n agor gwefan arall. Nid yw’n clirio hanes y porwr hwn.
outside-old = Mae’r porwr hwn yn rhy hen i Onward, neu mae gosodiad yn ei rwystro
    .text = Ni all gadw atgyfeiriad yn ddiogel yma, felly ni ellir llenwi dim. Gall ffenestri preifat achosi hyn hefyd.
    .use = Gallwch ddefnyddio Chrome neu Edge o fersiwn 102, Firefox o 115, neu Safari o 16.4.
outside-not-loaded = Nid oedd modd llwytho Onward
    .text = Efallai fod y cysylltiad wedi torri. Ni chollwyd dim: mae’r hyn a gafodd ei gadw ar y ddyfais hon yn dal yno.
outside-broke = Aeth rhywbeth o’i le, ac mae Onward wedi stopio
    .saved = Cadwyd ddiwethaf:
    .after = Efallai fod yr hyn a deipiwyd ar ôl hynny isod o hyd: copïwch ef cyn i chi lwytho’r dudalen eto.
    .not-saved = Mae’r hyn a gafodd ei gadw cyn hynny yn dal ar y ddyfais hon. Efallai fod yr hyn a deipiwyd ar ôl hynny isod o hyd: copïwch ef cyn i chi lwytho’r dudalen eto.
    .gone = Os nad oes neb yn defnyddio’r dudalen hon am rai munudau, mae’n cau ei hun ac mae’r testun hwnnw’n mynd.
    .reload = Llwytho’r dudalen eto
outside-not-here = Nid yw’r dudalen hon yma
    .text = Efallai fod y cyfeiriad wedi’i deipio’n anghywir, neu fod y dudalen wedi symud. Ni chollwyd dim.
    .title = Ni chafwyd hyd i’r dudalen – Onward
outside-away = Nid yw’r dudalen hon ar y ddyfais hon
    .text = Nid oes rhyngrwyd nawr, ac ni chafodd y dudalen hon ei chadw ar y ddyfais hon. Ni chollwyd dim.
    .title = Ddim ar y ddyfais hon – Onward
outside-home = Hafan
outside-drafts = Eich drafftiau
outside-receive = Agor pecyn

## A newer version waits

outside-renewed = Mae fersiwn newydd o Onward yn barod.
    .version = Fersiwn:
    .text = Gallwch gymharu’r rhif hwn â’r un sydd gan eich sefydliad. Mae’r fersiwn newydd hefyd yn dechrau ar ei phen ei hun pan fydd pob ffenestr o’r wefan hon wedi’i chau. Os oes storfa ddiogel ar agor, mae’n cloi pan fydd y fersiwn newydd yn dechrau.
    .refused = Mae atgyfeiriad ar agor yn un o’ch ffenestri. Ewch i’r rhestr o atgyfeiriadau yno, yna dewch yn ôl yma a phwyswch eto.
    .start = Dechrau’r fersiwn newydd
