### status: machine-drafted

## ---- Export: how the files of a packet leave ----

sealing = Sut mae’r ffeiliau wedi’u cloi
sealing-lock = Sut ydych chi am eu cloi?
    .hint = Dim ond â’i chyfrinymadrodd neu ei hallwedd y gellir darllen ffeil sydd wedi’i chloi. Mae’r pecyn yn dweud ar gyfer allwedd pwy y cafodd ei gloi, felly dewiswch cyn i chi lofnodi.
sealing-contact = Ag allwedd rhywun sydd yn y llyfr cyfeiriadau
    .hint = Dim ond y person hwnnw all ei hagor. Nid oes cyfrinymadrodd i’w ddweud.
    .send = Atodwch y ffeil i e-bost â phwnc niwtral. Yna dilëwch hi o’r ffolder lawrlwythiadau.
sealing-contact-which = Allwedd pwy?
sealing-contact-none = Ni ellir dewis neb yn y llyfr cyfeiriadau ar gyfer yr ardal hon eto. Gofynnwch i’r cydlynydd am ei gerdyn, neu defnyddiwch gyfrinymadrodd.
sealing-contact-published = Mae’r ardal hon wedi cyhoeddi allwedd. Nid oes neb yma wedi cymharu ei geiriau eto.
sealing-contact-add = Ychwanegu rhywun at y llyfr cyfeiriadau
sealing-contact-to = Dim ond { $name } all agor y ffeiliau.
sealing-missing = Nid yw wedi’i nodi eto sut mae’r ffeiliau wedi’u cloi.
    .do = Dewiswch allwedd pwy, neu dywedwch pam nad ydynt wedi’u cloi a chadarnhewch hynny.
sealing-passphrase = Â chyfrinymadrodd o chwe gair
    .hint = Gall unrhyw un sydd â’r cyfrinymadrodd ei hagor, gydag Onward neu raglen arall ar gyfer ffeiliau age.
    .send = Atodwch y ffeil i e-bost â phwnc niwtral. Dywedwch y cyfrinymadrodd wrth y derbynnydd dros y ffôn, byth yn yr un neges. Yna dilëwch y ffeil o’r ffolder lawrlwythiadau.
sealing-open = Heb ei chloi
    .hint = Dim ond os nad oes ffordd arall. Byddwn yn gofyn i chi pam.
    .caution = Gall unrhyw un sy’n cael y ffeil hon ei darllen.
    .sure = Rwy’n deall. Peidiwch â chloi’r ffeiliau
    .is-sure = Ni fydd y ffeiliau’n cael eu cloi
    .send = Mae’r ffeiliau wedi’u llofnodi, ond heb eu cloi. Anfonwch nhw dim ond mewn ffordd y mae eich sefydliad yn ei chaniatáu, ac yna dilëwch nhw o’r ffolder lawrlwythiadau.
sealing-words = Cyfrinymadrodd y ffeiliau hyn
    .phone = Dywedwch y cyfrinymadrodd wrth y derbynnydd dros y ffôn, byth yn yr un neges.
    .hint = Cadwch nodyn ohono nes bod y ffeil wedi’i hagor: nid yw’n cael ei gadw yn unman. Os yw’n mynd ar goll, gwnewch y pecyn eto.
sealing-container = Pa fath o ffeil?
sealing-container-age = .age
    .hint = Ar gyfer y rhan fwyaf o systemau e-bost.
sealing-container-text = .age.txt
    .hint = Ffeil destun â’r un cynnwys, os yw system e-bost yn gwrthod ffeiliau .age. Mae draean yn fwy.
sealing-why = Pam nad ydynt wedi’u cloi?
sealing-why-secure-mail = Maen nhw’n mynd drwy e-bost diogel sy’n eu cloi ei hun
sealing-why-by-hand = Maen nhw’n cael eu rhoi o law i law, ac nid oes neb arall yn eu cyffwrdd
sealing-why-cannot = Ni all y cydlynydd agor ffeiliau sydd wedi’u cloi
sealing-working = Wrthi’n cloi’r ffeil. Mae hyn yn cymryd ychydig eiliadau.
sealing-not-saved = Ni chymerodd y porwr y ffeil.
    .do = Caniatewch lawrlwythiadau ar gyfer y dudalen hon, a rhowch gynnig arall arni.

## ---- Receive: a file that is locked ----

sealed = Wedi’i chloi
    .what = Mae’r ffeil hon wedi’i chloi â chyfrinymadrodd. Ni ellir gwirio na dangos dim ynddi cyn iddi gael ei hagor.
sealed-passphrase = Cyfrinymadrodd y ffeil hon
    .hint = Mae’r anfonwr yn ei ddweud wrthych dros y ffôn. Os yw’n chwe gair, teipiwch nhw mewn llythrennau bach gyda bwlch rhyngddynt.
sealed-show = Dangos y cyfrinymadrodd
sealed-open = Agor
sealed-opening = Wrthi’n agor y ffeil. Mae hyn yn cymryd ychydig eiliadau.
sealed-empty = Teipiwch y cyfrinymadrodd.
sealed-key = Mae’r ffeil hon wedi’i chloi ag allwedd, ac nid yw’r allwedd yma.
    .do = Os yw ar gyfer eich storfa ddiogel chi, datglowch y storfa yn gyntaf, ac yna dewiswch y ffeil yma eto. Os nad yw, gofynnwch i’r anfonwr ei chloi â chyfrinymadrodd, a dweud hwnnw wrthych dros y ffôn.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = Nid yw’r cyfrinymadrodd hwn yn agor y ffeil.
    .do = Gwiriwch bob gair. Os yw’n dal felly, ffoniwch yr anfonwr, a gofynnwch am gyfrinymadrodd y ffeil hon.
failure-too-much-work = Mae’r ffeil hon yn gofyn am fwy o waith nag a ganiateir, felly ni chafodd ei hagor.
    .do = Nid yw Onward yn gwneud ffeiliau o’r fath. Gofynnwch i’r anfonwr ei chloi eto gydag Onward.
failure-sealed-damaged = Ni ellir darllen y ffeil hon sydd wedi’i chloi.
    .do = Efallai ei bod wedi’i thorri’n fyr neu ei newid ar y ffordd, neu wedi’i chloi gan raglen fwy newydd. Gofynnwch i’r anfonwr ei hanfon eto.
failure-sealed-to-other = Mae’r ffeil hon wedi’i chloi ag allwedd arall.
    .do = Gofynnwch i’r anfonwr ar gyfer allwedd pwy y mae, a’i chloi eto â chyfrinymadrodd neu ar eich cyfer chi.
failure-not-a-key = Nid yw hwn yn gerdyn nac yn allwedd.
    .do = Copïwch ef eto, o’r llythyren gyntaf i’r olaf. Mae cerdyn yn un llinell hir; mae allwedd yn dechrau ag age1 ac mae ganddi 62 nod.
refusal-sealed-damaged = Ni ellir darllen y ffeil hon sydd wedi’i chloi.
    .do = Efallai ei bod wedi’i thorri’n fyr neu ei newid ar y ffordd, neu wedi’i chloi gan raglen fwy newydd. Gofynnwch i’r anfonwr ei hanfon eto.
sealer-gone = Stopiodd y rhan sy’n cloi ac yn agor ffeiliau ar ei phen ei hun.
    .do = Mae angen 256 MB o gof arni. Caewch ffenestri eraill a rhowch gynnig arall arni, neu defnyddiwch ddyfais arall. Ni chollwyd dim.

## ---- The page that says how to send a file ----

how-to-send = Sut i’w hanfon (yn agor mewn tab newydd)
