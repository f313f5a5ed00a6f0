### status: machine-drafted

## Making the vault

vault-continue = Parhau
vault-create = Cadw eich gwaith yn ddiogel ar y ddyfais hon
    .lead = Mae atgyfeiriadau’n cael eu cadw ar y ddyfais hon yn unig, wedi’u cloi â chyfrinymadrodd. Nid yw Onward yn anfon dim i unman: chi sy’n allforio ffeil, a chi sy’n ei hanfon.
vault-before-need = Yr hyn sydd ei angen arnoch
    .paper = Argraffydd, neu bapur a phen, ar gyfer cod adfer o 28 llythyren a rhif.
    .time = Tua phum munud. Gallwch fynd yn ôl ar unrhyw gam, ac nid oes dim a rowch i mewn yn cael ei golli tra bydd y dudalen hon ar agor.
vault-create-limits = Cyn i chi ddechrau
    .forgotten = Os anghofiwch y cyfrinymadrodd, dim ond y cod adfer ar eich papur sy’n agor eich drafftiau. Ni allwn ni eu hagor, ac ni all eich tîm TG.
    .browser = Mae drafftiau’n aros yn y porwr hwn ar y ddyfais hon. Mae clirio data’r porwr yn eu dileu. Mae ffenestr breifat yn eu colli pan fydd yn cau.
    .access = Gall unrhyw un sy’n gallu defnyddio’r cyfrif cyfrifiadur hwn ddileu’r drafftiau, ond ni all eu darllen heb gyfrinymadrodd neu’r cod adfer.
    .traces = Mae’r wefan ei hun, heb eich drafftiau, yn cael ei chadw yn y porwr hwn hefyd, fel ei bod yn agor heb y rhyngrwyd. Gall pwy bynnag sy’n defnyddio’r ddyfais hon weld hynny. Mae “Ei ddarllen heb y rhyngrwyd” yn y tudalennau am yr ardaloedd yn ei thynnu i ffwrdd. Mae hanes y porwr yn dangos bod y wefan hon wedi’i hagor.
    .leaving = Sut i adael yn gyflym, a sut i glirio’r hanes
vault-start = Beth yr ydych am ei wneud?
vault-start-new = Gwneud storfa ddiogel newydd
    .hint = Y lle dan glo yn y porwr hwn lle mae drafftiau’n cael eu cadw yw storfa ddiogel.
vault-start-backup = Agor fy ngwaith o ffeil copi wrth gefn
    .hint = Mae angen y ffeil arnoch, a’r cod adfer oedd yn cael ei ddefnyddio pan wnaed y ffeil.
vault-names = Enwau ar gyfer y storfa hon
    .lead = Tri enw, fel eich bod chi a’r bobl sy’n derbyn eich pecynnau yn gwybod o ble y maen nhw’n dod.
    .backup = Mae copi wrth gefn o bopeth yn dod ag enwau ei sefydliad a’i ddyfais gydag ef. Mae’r rhai a rowch chi yma yn cael eu defnyddio os nad yw eich un chi yn gwneud hynny.
vault-names-worker = Eich enw yma
    .hint = Yr enw y mae eich cydweithwyr yn eich galw wrtho. Mae’n cael ei gadw dan glo yn y storfa, ac yn dangos pwy all ei hagor.
vault-create-organisation = Eich sefydliad
    .hint = Mae hwn yn cael ei ysgrifennu ym mhob pecyn y mae’r ddyfais hon yn ei lofnodi.
vault-create-device = Enw ar gyfer y ddyfais hon
    .hint = Er enghraifft: Gliniadur swyddfa 2. Peidiwch â defnyddio enw person.
vault-passphrase = Dewis cyfrinymadrodd
    .lead = Rydych yn ei deipio bob tro yr ydych yn agor eich drafftiau. Mae chwe gair ar hap yn anodd eu dyfalu a gellir eu dysgu mewn ychydig ddyddiau.
vault-create-passphrase = Pa gyfrinymadrodd?
vault-create-offered = Defnyddio chwe gair ar hap
    .hint = Ysgrifennwch y geiriau hyn ar bapur, yn y drefn hon. Cadwch y papur i ffwrdd o’r ddyfais hon.
vault-create-offered-other = Dangos chwe gair arall
vault-create-offered-loading = Wrthi’n dod o hyd i chwe gair ar hap
vault-create-offered-written = Rwyf wedi ysgrifennu’r chwe gair
vault-create-own = Defnyddio fy nghyfrinymadrodd fy hun
    .hint = O leiaf 12 nod. Mae sawl gair nad ydynt yn perthyn i’w gilydd yn haws eu cofio nag un gair anodd.
vault-create-own-field = Cyfrinymadrodd newydd
vault-create-show = Dangos y cyfrinymadrodd
vault-judging = Wrthi’n edrych ar y cyfrinymadrodd
vault-code = Ysgrifennu’r cod adfer
    .lead = Os anghofir pob cyfrinymadrodd, y cod hwn sy’n agor y storfa. Mae hefyd yn agor eich ffeiliau copi wrth gefn. Dim ond nawr y mae’n cael ei ddangos.
vault-code-why = Pam mae angen hyn?
    .answer = Nid oes gan neb arall gopi o’ch cyfrinymadrodd nac o’r cod hwn, felly ni all neb arall helpu. Ar y dudalen nesaf byddwch yn teipio dau grŵp o’ch papur, fel y gallwch fod yn siŵr bod modd ei ddarllen.
vault-code-do = Mae gen i ef ar bapur
vault-code-field = Cod adfer
    .hint = Saith grŵp o bedair llythyren a rhif, o’ch papur. Nid yw priflythrennau, bylchau a chysylltnodau yn bwysig.
vault-type-back = Teipio dau grŵp o’ch papur
    .lead = Mae hyn yn dangos bod modd darllen y cod ar eich papur. Ewch yn ôl os ydych am ei weld eto.
vault-create-do = Gwneud y storfa
vault-create-working = Wrthi’n gwneud yr allwedd o’r cyfrinymadrodd. Mae hyn yn cymryd ychydig eiliadau, fel bod dyfalu yn cymryd blynyddoedd.
vault-file = Agor eich gwaith o ffeil copi wrth gefn
    .lead = Mae’r ffeil yn cael ei hagor ar y ddyfais hon. Nid yw’n cael ei hanfon i unman, ac mae’r ffeil ei hun yn aros fel y mae.
vault-file-field = Ffeil copi wrth gefn
    .hint = Mae ei henw’n dechrau ag “onward-backup” ac yn gorffen ag “.age”.
    .pick = Dewis ffeil
vault-file-chosen = Wedi’i dewis:
vault-begin-do = Agor y copi wrth gefn
vault-begin-working = Wrthi’n agor y copi wrth gefn ac yn gwneud yr allwedd o’ch cyfrinymadrodd. Mae hyn yn cymryd ychydig eiliadau.
vault-made = Mae eich storfa’n barod
vault-made-paper = Cadwch y papur ar wahân i’r ddyfais hon
    .apart = Clowch ef i ffwrdd, er enghraifft mewn sêff neu ddrôr dan glo yn eich swyddfa. Gall pwy bynnag sydd â’r papur hwn ynghyd â’r ddyfais neu â ffeil copi wrth gefn ddarllen popeth.
    .phone = Peidiwch â thynnu ffotograff ohono, a pheidiwch â’i gadw mewn e-bost nac ar yriant a rennir.
    .lost = Os yw’r papur yn mynd ar goll, gwnewch god adfer newydd yn y gosodiadau.
vault-made-next = Yn y gosodiadau gallwch roi cyfrinymadrodd eu hunain i gydweithwyr a chadw ffeil copi wrth gefn. Cadwch un ar ddiwedd pob diwrnod gwaith.
vault-made-do = Mynd i’ch drafftiau
vault-came-in = Daeth hyn i mewn o’r copi wrth gefn
vault-came-in-exports =
    { $count ->
        [0] Dim cofnodion yn y rhestr o’r hyn a lofnodwyd
        [zero] Dim cofnodion yn y rhestr o’r hyn a lofnodwyd
        [one] { $count } cofnod yn y rhestr o’r hyn a lofnodwyd
        [two] { $count } gofnod yn y rhestr o’r hyn a lofnodwyd
        [few] { $count } chofnod yn y rhestr o’r hyn a lofnodwyd
        [many] { $count } chofnod yn y rhestr o’r hyn a lofnodwyd
       *[other] { $count } cofnod yn y rhestr o’r hyn a lofnodwyd
    }
vault-came-in-signs = Mae’r storfa’n llofnodi fel
vault-lost = Nid yw eich storfa yma mwyach
    .lead = Roedd storfa yn y porwr hwn. Nawr nid oes un. Ni ellir dod â dim yn ôl o’r ddyfais hon, ond mae eich gwaith mewn ffeil copi wrth gefn.
vault-lost-why = Beth allai fod wedi digwydd
    .cleared = Cafodd data’r porwr ei glirio, gan berson, gan raglen lanhau neu gan y porwr ei hun pan nad oedd ganddo le.
    .profile = Mae’r cyfrifiadur hwn yn rhoi proffil dros dro i chi, sy’n cael ei ddileu pan fyddwch yn allgofnodi neu pan fydd y porwr yn cau.
    .browser = Agoroch chi borwr arall, neu broffil arall o’r porwr hwn. Yna mae’r storfa yn dal lle’r oedd hi.
vault-lost-do = Os oes gennych ffeil copi wrth gefn a’r cod adfer, agorwch eich gwaith ohoni isod.

vault-problem-way = Dewiswch a ydych am wneud storfa newydd neu agor ffeil copi wrth gefn
vault-problem-worker = Rhowch enw, er enghraifft yr un y mae eich cydweithwyr yn ei ddefnyddio
vault-problem-organisation = Rhowch enw eich sefydliad, er enghraifft Riverside Support
vault-problem-device = Rhowch enw ar gyfer y ddyfais hon, er enghraifft Gliniadur swyddfa 2
vault-problem-written = Ysgrifennwch y chwe gair, yna ticiwch y blwch
vault-problem-short =
    { $missing ->
        [zero] Mae eich cyfrinymadrodd yn ddigon hir: mae’n rhaid iddo gael o leiaf 12 nod
        [one] Mae angen { $missing } nod arall ar eich cyfrinymadrodd: mae’n rhaid iddo gael o leiaf 12
        [two] Mae angen { $missing } nod arall ar eich cyfrinymadrodd: mae’n rhaid iddo gael o leiaf 12
        [few] Mae angen { $missing } nod arall ar eich cyfrinymadrodd: mae’n rhaid iddo gael o leiaf 12
        [many] Mae angen { $missing } nod arall ar eich cyfrinymadrodd: mae’n rhaid iddo gael o leiaf 12
       *[other] Mae angen { $missing } nod arall ar eich cyfrinymadrodd: mae’n rhaid iddo gael o leiaf 12
    }
vault-problem-empty = Rhowch eich cyfrinymadrodd
vault-problem-group = Rhowch grŵp { $number } o’ch papur
vault-problem-code = Rhowch y cod adfer o’ch papur
vault-problem-file = Dewiswch ffeil copi wrth gefn
vault-problem-file-unreadable = Nid oedd modd darllen y ffeil. Gwiriwch ei bod yn dal lle’r oedd hi, a dewiswch hi eto.
vault-problem-summary = Mae problem

weak-short = Mae’r cyfrinymadrodd hwnnw’n rhy fyr: defnyddiwch o leiaf 12 nod.
weak-common = Mae’r cyfrinymadrodd hwnnw’n un o’r rhai y rhoddir cynnig arnynt gyntaf, neu bron felly. Defnyddiwch sawl gair nad ydynt yn perthyn i’w gilydd, neu’r chwe gair ar hap.
weak-repeated = Mae’r cyfrinymadrodd hwnnw’n dweud yr un peth drosodd a throsodd. Defnyddiwch sawl gair gwahanol, neu’r chwe gair ar hap.
weak-run = Dilyniant, neu res o fysellau wrth ymyl ei gilydd, yw’r cyfrinymadrodd hwnnw. Defnyddiwch sawl gair nad ydynt yn perthyn i’w gilydd, neu’r chwe gair ar hap.
weak-name = Nid yw’r cyfrinymadrodd hwnnw’n fawr mwy nag enw eich sefydliad neu enw cydweithiwr. Defnyddiwch sawl gair nad ydynt yn perthyn i’w gilydd, neu’r chwe gair ar hap.

## The recovery code, on the screen and on paper.

code = Cod adfer
code-group = Grŵp { $number } o’r cod
code-loading = Wrthi’n gwneud y cod
code-changed = Cod newydd yw hwn. Nid yw’r un a welsoch o’r blaen yn gweithio mwyach: taflwch y papur hwnnw.
code-letters = Llythrennau a rhifau. Rhifau yw 0 ac 1 bob amser: nid yw’r llythrennau I, L, O ac U yn cael eu defnyddio.
code-print = Argraffu’r dudalen hon
code-sheet = Cod adfer
    .what = Mae’r cod hwn yn agor gwaith sydd dan glo ar un ddyfais, os anghofir y cyfrinymadrodd. Mae hefyd yn agor ffeiliau copi wrth gefn y ddyfais honno.
    .where = Cadwch y papur hwn dan glo, ar wahân i’r ddyfais ac i’r ffeiliau copi wrth gefn. Peidiwch â thynnu ffotograff ohono na’i gopïo i e-bost. Gall pwy bynnag sydd â’r papur hwn ynghyd â’r ddyfais neu ffeil copi wrth gefn ddarllen popeth.
    .old = Os yw cod arall yn cymryd ei le, cadwch y papur hwn cyhyd ag y cadwch ffeiliau copi wrth gefn a wnaed cyn hynny.
code-sheet-organisation = Sefydliad
code-sheet-device = Dyfais
code-sheet-date = Dyddiad

## Opening the vault.

vault-loading = Wrthi’n paratoi’r storfa
vault-unlock = Datgloi eich gwaith
    .lead = Mae eich drafftiau dan glo ar y ddyfais hon. Rhowch eich cyfrinymadrodd i’w hagor.
vault-unlock-field = Cyfrinymadrodd
vault-unlock-do = Datgloi
vault-unlock-working = Wrthi’n gwirio. Mae hyn yn cymryd ychydig eiliadau.
vault-unlock-caps = Mae Caps Lock ymlaen.
vault-unlock-trouble = Os na allwch ei datgloi
vault-unlock-forgotten = Rwyf wedi anghofio’r cyfrinymadrodd
vault-unlock-neither = Nid oes gan neb y cyfrinymadrodd na’r cod adfer
vault-unlock-code = Ei hagor â’r cod adfer
    .lead = Mae’r cod ar y papur a gafodd ei argraffu neu ei ysgrifennu pan wnaed y storfa. Wedyn byddwch yn dewis cyfrinymadrodd newydd.
vault-unlock-no-code = Os nad yw’r cod gennych
    .answer = Gall cydweithiwr sydd â chyfrinymadrodd i’r storfa hon ei hagor, a gall wneud un newydd i chi yn y gosodiadau. Nid oes angen y storfa ar becynnau yr ydych wedi’u hallforio: gall pwy bynnag sydd â’r cyfrinymadrodd neu’r allwedd y cafodd ffeil ei chloi â nhw ei hagor o hyd.
vault-unlock-without = Nid oes angen y cyfrinymadrodd arnoch i ddarllen am ardaloedd, i wirio pwy y gall ardal ei helpu, nac i agor pecyn a anfonodd rhywun atoch.
vault-expired =
    { $count ->
        [zero] Ni chafodd unrhyw ddrafft ei ddileu.
        [one] Cafodd { $count } drafft ei ddileu am fod ei amser ar ben. Cawsoch wybod hynny o leiaf wythnos yn ôl, ac ni chadwodd neb ef yn hirach.
        [two] Cafodd { $count } ddrafft eu dileu am fod eu hamser ar ben. Cawsoch wybod hynny o leiaf wythnos yn ôl, ac ni chadwodd neb nhw yn hirach.
        [few] Cafodd { $count } drafft eu dileu am fod eu hamser ar ben. Cawsoch wybod hynny o leiaf wythnos yn ôl, ac ni chadwodd neb nhw yn hirach.
        [many] Cafodd { $count } drafft eu dileu am fod eu hamser ar ben. Cawsoch wybod hynny o leiaf wythnos yn ôl, ac ni chadwodd neb nhw yn hirach.
       *[other] Cafodd { $count } drafft eu dileu am fod eu hamser ar ben. Cawsoch wybod hynny o leiaf wythnos yn ôl, ac ni chadwodd neb nhw yn hirach.
    }
    .away = Cuddio’r nodyn hwn
after-code = Dewis cyfrinymadrodd newydd
    .lead = Mae’r storfa ar agor. Dewiswch gyfrinymadrodd newydd nawr, fel na fydd angen y cod adfer arnoch y tro nesaf. Mae’r cod yn aros fel y mae.
    .do = Cadw’r cyfrinymadrodd newydd
    .later = Ddim nawr
after-code-forgotten = Tynnu’r cyfrinymadrodd a anghofiwyd?
    .lead = Mae eich cyfrinymadrodd newydd yn gweithio. Os gallai rhywun arall wybod yr un a anghofiwyd, neu ddod o hyd i’r papur y mae arno, tynnwch ef nawr.
after-code-whose = Cyfrinymadrodd pwy a anghofiwyd?
after-code-nobody = Gadael pob cyfrinymadrodd fel y mae
vault-no-store = Nid yw’r porwr hwn yn gadael i Onward gadw dim ar y ddyfais hon, felly ni ellir gwneud storfa yma. Efallai ei bod yn ffenestr breifat, neu mai eich gosodiadau TG yw’r rheswm. Gallwch agor pecynnau, darllen am ardaloedd a defnyddio’r gwiriad cymhwysedd er hynny.
vault-no-policy = Mae’r storfa’n aros ar gau: mae’r rheolau diogelwch y mae eu hangen ar y wefan hon ar goll, felly gallai rhywun arall newid y dudalen. Dywedwch wrth bwy bynnag sy’n rhedeg y wefan hon fod y pennawd Content-Security-Policy ar goll. Dim ond ar ôl ei gywiro y gellir agor pecynnau.
vault-worker-gone = Stopiodd y storfa ar ei phen ei hun. Nid oes dim a gafodd ei gadw wedi’i golli.
    .do = Dechreuwch hi eto a rhowch y cyfrinymadrodd. Os yw’n digwydd eto, ail-lwythwch y dudalen.
vault-start-again = Dechrau’r storfa eto
vault-other-build = Cafodd y wefan hon ei diweddaru tra oedd y dudalen ar agor. Ail-lwythwch y dudalen cyn i chi fynd ymlaen, fel nad oes dim yn cael ei gadw yn yr hen ffordd.
vault-reload = Ail-lwytho’r dudalen

## Saving a referral: what the page says when it cannot, and what can be done.

save-try-now = Rhoi cynnig arall nawr
save-conflict = Cafodd yr atgyfeiriad hwn ei newid hefyd mewn ffenestr arall. Mae’r hyn a deipioch chi yma yn dal yma. Dewiswch beth i’w gadw.
save-keep-as-copy = Cadw hwn fel atgyfeiriad newydd
save-take-stored = Dangos yr hyn a gadwodd y ffenestr arall
save-closed = Mae’r storfa wedi cau. Mae’r hyn a deipioch chi yn dal yma, ond nid yw wedi’i gadw. Agorwch y storfa eto i’w gadw.
save-passphrase = Cyfrinymadrodd
save-passphrase-wrong = Nid agorodd hynny’r storfa. Teipiwch y cyfrinymadrodd eto.
save-open-again = Agor y storfa a chadw
save-other-build = Cafodd Onward ei adnewyddu tra oedd y dudalen hon ar agor, felly nid yw’r dudalen hon yn cadw mwyach. Copïwch yr hyn a deipioch chi olaf, yna llwythwch y dudalen eto.
save-no-policy = Nid yw’r wefan wedi’i gosod yn ddiogel, felly mae’r storfa’n aros ar gau. Dywedwch wrth bwy bynnag sy’n rhedeg y wefan hon fod y penawdau diogelwch ar goll.
save-slow = Mae cadw’n cymryd mwy o amser nag y dylai. Nid yw’r hyn a deipioch chi olaf wedi’i gadw eto. Peidiwch â chau’r dudalen hon.
save-deleted = Cafodd yr atgyfeiriad hwn ei ddileu mewn ffenestr arall. Mae’r hyn a deipioch chi yma yn dal yma. Gallwch ei gadw fel atgyfeiriad newydd.
save-failed = Nid yw’r hyn a deipioch chi olaf wedi’i gadw. Mae’n dal ar y dudalen hon. Mae Onward yn rhoi cynnig arall arni ar ei ben ei hun.
save-copy = Cadw copi wedi’i amgryptio
    .hint = Ffeil â phopeth a deipioch chi i’r atgyfeiriad hwn. Dim ond y cod adfer sy’n ei hagor. Cadwch hi nes bod y dudalen hon yn dweud bod yr atgyfeiriad wedi’i gadw.
save-copy-making = Wrthi’n gwneud y copi wedi’i amgryptio.
save-copy-made = Mae’r copi wedi’i amgryptio yn eich ffolder lawrlwythiadau. Os bydd ei angen arnoch, agorwch y storfa, dewiswch adfer copi wrth gefn, a rhowch y cod adfer.
save-copy-failed = Nid oedd modd gwneud y copi wedi’i amgryptio. Cadwch y dudalen hon ar agor. Os nad yw hynny’n bosibl, ysgrifennwch ar bapur yr hyn a deipioch chi olaf.
store-slow = Nid yw’r storfa’n ateb ar hyn o bryd. Nid oes dim a gafodd ei gadw wedi’i golli.
    .do = Arhoswch ychydig: mae’r dudalen hon yn mynd ymlaen cyn gynted ag y bydd y storfa’n ateb. Os yw’n dal felly, caewch ffenestri eraill y wefan hon.

## Who can open the vault.

people = Pwy all agor y storfa hon
    .lead = Mae gan bob gweithiwr ei gyfrinymadrodd ei hun. Mae pawb yn gweld yr un drafftiau.
people-loading = Wrthi’n darllen pwy all agor y storfa
people-you = Chi
people-since = Ers { $when }
people-add = Rhoi cyfrinymadrodd i gydweithiwr
    .lead = Gwnewch hyn gyda’ch cydweithiwr, fel nad oes neb arall yn gweld y cyfrinymadrodd. Mae’n gweithio ar y ddyfais hon yn unig.
    .do = Ychwanegu’r cydweithiwr
people-add-name = Beth yw enw’r cydweithiwr yma?
    .hint = Mae’n cael ei gadw dan glo yn y storfa.
people-added = Gall eich cydweithiwr agor y storfa o hyn ymlaen, â’i gyfrinymadrodd ei hun.
people-change = Newid fy nghyfrinymadrodd
    .lead = Mae’r cyfrinymadrodd sydd gennych nawr yn peidio â gweithio, ac mae popeth yn y storfa yn cael ei selio o’r newydd ag allwedd arall. Mae copïau o ddata’r ddyfais hon a wnaed yn gynharach yn dal i agor â chyfrinymadrodd yr adeg honno. Nid yw hyn yn effeithio ar ffeiliau copi wrth gefn: maen nhw’n agor â’r cod adfer.
    .do = Newid y cyfrinymadrodd
people-change-old = Eich cyfrinymadrodd nawr
people-changed = Cafodd eich cyfrinymadrodd ei newid.
people-remove = Tynnu
people-remove-named = Tynnu { $name }
people-remove-lead = Mae cyfrinymadrodd { $name } yn peidio â gweithio, ac mae popeth yn y storfa yn cael ei selio o’r newydd ag allwedd arall. Mae drafftiau’n aros fel y maen nhw.
people-remove-cannot = Beth na all hyn ei ddadwneud
people-remove-limits = Mae copïau o ddata’r ddyfais hon a wnaed yn gynharach yn dal i fod yn ddarllenadwy i bwy bynnag sydd â’r cyfrinymadrodd hwn. Nid yw ffeiliau copi wrth gefn byth yn agor â chyfrinymadrodd, dim ond â’r cod adfer.
people-remove-code = Mae’r cod adfer yn aros fel y mae. Os gallai’r cydweithiwr fod wedi gweld y papur, gwnewch god adfer newydd hefyd.
people-remove-do = Tynnu a selio o’r newydd
people-removed = Ni all y cydweithiwr agor y storfa mwyach. Cafodd popeth ei selio o’r newydd.
people-leave = Gadael y storfa hon
    .lead = Mae eich cyfrinymadrodd yn peidio â gweithio, mae popeth yn y storfa yn cael ei selio o’r newydd ag allwedd arall, ac mae’r dudalen hon yn cloi. Mae drafftiau’n aros fel y maen nhw. I ddod yn ôl, mae angen cydweithiwr arnoch sy’n rhoi cyfrinymadrodd newydd i chi.
    .code = Mae’r cod adfer yn aros fel y mae. Os ydych yn ei wybod, gofynnwch i gydweithiwr wneud un newydd.
    .do = Gadael a chloi
people-leave-unsaved = Nid yw’r hyn a deipioch chi olaf wedi’i gadw eto, felly ni newidiwyd dim.
    .do = Ewch yn ôl at yr atgyfeiriad, a gadewch y storfa pan fydd wedi’i gadw.
people-rekeying = Wrthi’n selio popeth o’r newydd. Gall hyn gymryd munud: cadwch y dudalen hon ar agor.
people-code = Gwneud cod adfer newydd
    .lead = Gwnewch hyn os yw’r papur ar goll, neu os gallai rhywun fod wedi’i weld. Mae’r cod hyd yn hyn yn peidio ag agor y storfa hon, ac mae popeth yn cael ei selio o’r newydd ag allwedd arall.
    .do = Dangos y cod newydd
people-code-old = Beth sy’n digwydd i’r papur sydd gennych
    .files = Mae ffeiliau copi wrth gefn a wnaed cyn hyn yn dal i ofyn am yr hen god: cadwch yr hen bapur cyhyd ag y cadwch y ffeiliau hynny. Cadwch gopi wrth gefn newydd wedyn.
    .copies = Gall pwy bynnag sydd â’r hen god ynghyd â chopi cynharach o ddata’r ddyfais hon, neu gopi wrth gefn cynharach, ei ddarllen o hyd.
people-code-replace = Defnyddio’r cod newydd
people-code-replaced = Mae’r cod adfer newydd yn gweithio o hyn ymlaen. Nid yw’r hen un yn agor y storfa hon mwyach.
people-problem-old = Rhowch y cyfrinymadrodd yr ydych yn ei ddefnyddio nawr
people-problem-old-wrong = Nid dyna’r cyfrinymadrodd yr agoroch chi’r storfa ag ef. Gwiriwch bob gair a’r bylchau rhyngddynt.
people-problem-forgotten = Dewiswch gyfrinymadrodd pwy a anghofiwyd, neu gadewch bob un fel y mae

## The list of drafts

drafts = Eich drafftiau
drafts-none = Dim drafftiau eto
    .lead = Bydd atgyfeiriadau yr ydych yn gweithio arnynt yn cael eu rhestru yma. Dechreuwch un nawr: gallwch stopio ar unrhyw gwestiwn a dod yn ôl.
drafts-new = Dechrau atgyfeiriad newydd
drafts-new-carried = Bydd eich atebion o’r gwiriad cymhwysedd yn cael eu cario i mewn iddo.
drafts-unsaved = Mae newidiadau heb eu cadw yn yr atgyfeiriad sydd ar agor. Gellir agor un arall ar ôl eu cadw.
    .go = Mynd i’r atgyfeiriad sydd ar agor
drafts-loading = Wrthi’n darllen eich drafftiau
drafts-count =
    { $count ->
        [zero] Dim drafftiau
        [one] { $count } drafft
        [two] { $count } ddrafft
        [few] { $count } drafft
        [many] { $count } drafft
       *[other] { $count } drafft
    }
drafts-nameless = Dim enw eto
drafts-areas = Ardaloedd
drafts-areas-none = Dim ardal wedi’i dewis eto
drafts-saved = Cadwyd ddiwethaf
drafts-progress = Wedi’i lenwi
drafts-sections = { $done } o { $all } adran yn gyflawn
drafts-missing = Atebion y mae eu hangen cyn y gellir ei anfon
drafts-missing-none = Dim
drafts-exports = Allforiwyd
drafts-exports-count =
    { $count ->
        [0] Ddim eto
        [zero] Ddim eto
        [one] Unwaith
        [two] Dwywaith
        [few] { $count } gwaith
        [many] { $count } gwaith
       *[other] { $count } gwaith
    }
drafts-resume = Parhau
drafts-duplicate = Dyblygu
drafts-duplicated = Wedi’i gopïo. Ni chafodd y cydsyniad na’r llofnodion eu copïo: maen nhw’n perthyn i un atgyfeiriad yn unig.
drafts-delete = Dileu
drafts-delete-sure = Dileu’r drafft hwn?
    .what = Bydd yn cael ei ddileu o’r ddyfais hon ac ni ellir dod ag ef yn ôl. Mae pecynnau a allforiwyd ohono yn ffeiliau ar wahân ac yn aros lle rhoesoch chi nhw.
    .yes = Dileu’r drafft
    .no = Ei gadw
drafts-deleted = Cafodd y drafft ei ddileu.

## Settings.

settings = Gosodiadau
settings-language = Iaith
settings-language-field = Iaith y ddyfais hon
settings-language-hint = Mae’r ffurflen a’r cydsyniad yn cael eu dangos ynddi. Gallwch ei newid unrhyw bryd ar frig pob tudalen.
settings-bilingual = Dangos Saesneg o dan iaith y person
settings-text-size = Maint y testun
settings-text-size-normal = Arferol
settings-text-size-large = Mawr
settings-text-size-larger = Mwy
settings-identity = Fel pwy y mae’r storfa hon yn llofnodi
    .locked = Datglowch y storfa i weld fel pwy y mae’n llofnodi, a beth y mae wedi’i lofnodi.
    .none = Nid oes storfa ar y ddyfais hon eto. Mae un yn cael ei gwneud pan fyddwch yn dechrau atgyfeiriad.
settings-identity-organisation = Sefydliad
settings-identity-device = Dyfais
settings-identity-words = Geiriau i’w cymharu dros y ffôn
    .hint = Darllenwch y chwe gair hyn i’r cydlynydd a dderbyniodd eich pecyn, ar rif ffôn y mae’r ddau ohonoch yn ei adnabod yn barod. Os yw’r geiriau yr un fath, daeth y pecyn o’r storfa hon ac ni chafodd ei newid.
settings-card = Cerdyn y storfa hon, a’r llyfr cyfeiriadau
settings-identity-fingerprint = Ôl llawn yr allwedd (fingerprint)
settings-exports = Beth y mae’r storfa hon wedi’i lofnodi
    .none = Dim byd eto. Bydd pob pecyn yr ydych yn ei lofnodi yn cael ei restru yma.
    .hint = Os oes un na wnaeth neb yma, dywedwch wrth eich rheolwr a’r ardaloedd y mae’n eu henwi.
settings-exports-packet = Pecyn
settings-exports-when = Llofnodwyd
settings-exports-stage = Cam
settings-exports-area = Ardal
settings-exports-revision = Fersiwn y drafft
settings-unlock = Mynd i’r storfa

## What can go wrong with the vault: what happened, and what to do.

failure-wrong-passphrase = Nid dyna gyfrinymadrodd y storfa hon.
    .do = Gwiriwch bob gair a’r bylchau rhyngddynt, a rhowch gynnig arall arni. Mae priflythrennau’n bwysig.
failure-weak-passphrase = Mae’r cyfrinymadrodd hwnnw’n rhy hawdd ei ddyfalu.
    .do = Defnyddiwch o leiaf 12 nod, heb eiriau adnabyddus, dilyniannau nac enw eich sefydliad. Neu defnyddiwch y chwe gair ar hap.
failure-mistyped-code = Mae camgymeriad yn y cod adfer.
    .do = Gwiriwch bob grŵp yn erbyn eich papur. Mae gan y cod saith grŵp o bedair llythyren a rhif.
failure-wrong-code = Cod adfer yw hwn, ond nid yr un sy’n agor hyn.
    .do = Chwiliwch am bapur mwy newydd: mae cod yn peidio â gweithio pan fydd un arall yn cymryd ei le. Os yw’r papur cywir ar gyfer ffeil copi wrth gefn, efallai fod y ffeil wedi’i newid: defnyddiwch gopi arall.
failure-code-not-typed-back = Nid dyna y mae’r cod adfer yn ei ddweud yno.
    .do = Edrychwch ar eich papur eto a theipiwch y grwpiau y gofynnir amdanynt. Os na wnaethoch ysgrifennu’r cod, gwnewch hynny nawr.
failure-last-worker = Dyma gyfrinymadrodd olaf y storfa.
    .do = Rhowch gyfrinymadrodd i gydweithiwr yn gyntaf. I dynnu popeth, dilëwch y storfa yn lle hynny.
failure-passphrase-taken = Mae gan rywun sy’n gallu agor y storfa hon y cyfrinymadrodd hwnnw’n barod.
    .do = Dewiswch un arall: mae angen ei gyfrinymadrodd ei hun ar bob gweithiwr.
failure-too-many-workers = Mae gan un ar bymtheg o weithwyr gyfrinymadrodd i’r storfa hon. Ni all gael mwy.
    .do = Tynnwch gyfrinymadrodd nad oes ei angen mwyach, yna rhowch gynnig arall arni.
failure-damaged-team = Mae’r cofnod o bwy all agor y storfa hon wedi’i ddifrodi, felly ni ellir ychwanegu na thynnu neb. Ar ôl agor â chyfrinymadrodd, ni ellir gwneud copi wrth gefn chwaith.
    .do = Gellir darllen y drafftiau o hyd. Clowch y storfa, agorwch hi â’r cod adfer, a dewiswch “Ddim nawr” pan fydd yn gofyn am gyfrinymadrodd newydd. Gwnewch ffeil copi wrth gefn yn y gosodiadau. Edrychwch a yw’r ffeil gennych, yna dilëwch Onward o’r ddyfais hon yn y gosodiadau a dechreuwch o’r ffeil.
failure-keys-changed = Cafodd allweddi’r storfa hon eu newid mewn ffenestr arall.
    .do = Datglowch hi eto. Os nad yw eich cyfrinymadrodd yn ei hagor mwyach, cafodd ei dynnu: gofynnwch i gydweithiwr. Mae’r hyn a deipioch chi yn aros ar y dudalen hon tan hynny.
failure-read-only = Ffenestr arall Onward yw’r un sy’n cadw.
    .do = Ewch ymlaen yn y ffenestr honno, neu cymerwch drosodd yma.
failure-no-identity = Ni ellir darllen yr allwedd y mae’r storfa hon yn llofnodi â hi, felly ni ellir allforio dim.
    .do = Nid yw hyn yn effeithio ar eich drafftiau. Adferwch gopi wrth gefn o bopeth: mae’r allwedd ynddo.
failure-backup-not-ours = Nid yw’r ffeil hon yn gopi wrth gefn gan Onward.
    .do = Dewiswch ffeil y mae ei henw’n dechrau ag “onward-backup”. Mae pecyn yn cael ei agor ar y dudalen i becynnau.
failure-backup-damaged = Nid yw’r ffeil copi wrth gefn yn gyflawn, neu cafodd ei newid.
    .do = Copïwch y ffeil eto o’r lle yr ydych yn ei chadw, neu defnyddiwch un gynharach. Ni newidiwyd dim ar y ddyfais hon.
failure-backup-newer = Cafodd y ffeil copi wrth gefn ei gwneud gan fersiwn fwy newydd o Onward.
    .do = Ail-lwythwch y dudalen i gael y fersiwn fwy newydd, yna rhowch gynnig arall arni. Ni newidiwyd dim ar y ddyfais hon.
failure-backup-too-big = Mae’r ffeil hon yn fwy nag unrhyw gopi wrth gefn y mae Onward yn ei wneud.
    .do = Gwiriwch eich bod wedi dewis y ffeil gywir. Ni newidiwyd dim ar y ddyfais hon.
failure-backup-too-much = Mae hynny’n fwy nag y gall un ffeil copi wrth gefn ei ddal (64 MB). Ni wnaed ffeil.
    .do = Yn y rhestr o ddrafftiau, cadwch ffeil copi wrth gefn o bob drafft yn lle hynny, neu dilëwch ddrafftiau nad oes eu hangen arnoch mwyach.
failure-locked = Mae’r storfa dan glo.
    .do = Datglowch hi â’ch cyfrinymadrodd. Mae’r hyn a deipioch chi ers y cadw diwethaf yn aros ar y sgrin nes i chi adael y dudalen.
failure-exists = Mae storfa ar y ddyfais hon yn barod.
    .do = Datglowch hi â’i chyfrinymadrodd.
failure-newer-vault = Defnyddiwyd y storfa ddiwethaf gyda fersiwn fwy newydd o Onward. Ni ysgrifennwyd dim.
    .do = Ail-lwythwch y dudalen i gael y fersiwn fwy newydd.
failure-damaged-vault = Mae pennawd y storfa wedi’i ddifrodi, felly ni ellir ei hagor.
    .do = Caewch bob tudalen arall o Onward, ail-lwythwch, a rhowch gynnig arall arni. Os yw’n dal felly, ni ellir darllen y drafftiau ar y ddyfais hon. Os oes gennych ffeil copi wrth gefn a’r cod adfer y cafodd ei gwneud ag ef, dilëwch Onward o’r ddyfais hon yn y gosodiadau, yna ewch i’ch drafftiau a dechreuwch o’r ffeil copi wrth gefn. Heb ffeil copi wrth gefn, peidiwch â dileu dim: efallai fod gan eich tîm TG gopi cynharach o broffil y porwr.
failure-not-found = Nid yw’r drafft hwnnw ar y ddyfais hon mwyach.
    .do = Efallai ei fod wedi’i ddileu ar dudalen arall. Edrychwch ar eich rhestr o ddrafftiau.
failure-conflict = Cafodd y drafft hwn ei newid ar dudalen arall.
    .do = Ewch yn ôl i’ch rhestr o ddrafftiau a’i agor eto, fel eich bod yn gweld y fersiwn ddiweddaraf.
failure-damaged-record = Ni ellir darllen y drafft hwn, na’r copi a gadwyd cyn hwnnw.
    .do = Nid yw hyn yn effeithio ar eich drafftiau eraill. Os yw’r drafft mewn ffeil copi wrth gefn, rhowch y ffeil honno yn y storfa hon, yn y gosodiadau o dan “Copi wrth gefn”: mae’n cywiro’r drafft. Peidiwch â dileu’r drafft cyn hynny. Os allforioch chi becyn ohono, gallwch ddarllen hwnnw o hyd.
failure-store-refused = Gwrthododd y porwr gadw.
    .do = Cadwch y dudalen hon ar agor: mae eich testun yn dal yma. Caewch dudalennau eraill y wefan hon, a rhowch gynnig arall arni.
failure-store-denied = Nid yw gosodiadau’r porwr hwn yn gadael i Onward gadw dim ar y ddyfais hon.
    .do = Os ffenestr breifat yw hon, defnyddiwch un gyffredin. Os eich sefydliad sy’n rheoli’r ddyfais hon, gofynnwch i’ch tîm TG ganiatáu i’r wefan hon storio data. Cadwch y dudalen hon ar agor tan hynny: mae eich testun yn dal yma.
failure-store-blocked = Nid yw’r porwr yn gadael i Onward gyrraedd y storfa ar hyn o bryd. Efallai fod ffenestr arall o’r wefan hon yn gafael ynddi.
    .do = Cadwch y dudalen hon ar agor: mae eich testun yn dal yma. Caewch bob ffenestr a thab arall o’r wefan hon. Os yw’n dal felly, cadwch gopi wedi’i amgryptio o’ch testun lle mae’r dudalen hon yn cynnig hynny, yna caewch y porwr a’i agor eto.
failure-store-unfit = Mae’r lle yn y porwr hwn lle mae’r storfa’n cael ei chadw wedi’i ddifrodi, neu mae rhaglen arall wedi’i newid. Ni ysgrifennwyd dim.
    .do = Cadwch y dudalen hon ar agor: mae eich testun yn dal yma. Peidiwch â chlirio data’r porwr: efallai y gall eich tîm TG ddod â phroffil y porwr yn ôl o gopi o’r ddisg.
failure-no-vault = Nid oes storfa ar y ddyfais hon mwyach. Cafodd ei dileu, neu cafodd data’r porwr ei glirio.
    .do = Os oes drafft ar agor ar y dudalen hon, mae ei destun yn dal yma: cadwch gopi wedi’i amgryptio ohono lle mae’r dudalen hon yn cynnig hynny. Os oes gennych ffeil copi wrth gefn, gwnewch storfa eto a’i hadfer.
failure-store-full = Nid oes lle ar ôl ar y ddyfais hon.
    .do = Cadwch y dudalen hon ar agor: mae eich testun yn dal yma. Rhyddhewch ychydig o le ar y ddisg, yna rhowch gynnig arall arni.
failure-not-complete = Mae rhai atebion ar goll neu mae angen eu cywiro cyn y gellir gwneud pecyn.
    .do = Dilynwch bob dolen, cywirwch yr ateb, a dewch yn ôl.
failure-not-agreed = Nid yw’r person wedi cytuno i gael ei atgyfeirio i’r ardal hon.
    .do = Gofynnwch i’r person ar dudalennau’r cydsyniad. Os yw’r person yn dweud na, nid oes dim yn cael ei anfon.
failure-not-freely = Ni ddewisodd y person yn rhydd, fel y nodoch chi ar dudalennau’r cydsyniad.
    .do = Peidiwch ag anfon yr atgyfeiriad hwn nawr. Gofynnwch eto pan fydd y person yn gallu dewis yn rhydd.
failure-other-area = Cytunodd y person i gael ei atgyfeirio i ardal arall, nid hon.
    .do = Dewiswch yr ardal honno, neu gofynnwch i’r person eto ar gyfer hon.
failure-not-signed = Nid yw’r cydsyniad wedi’i lofnodi eto.
    .do = Gofynnwch i’r person lofnodi, neu ysgrifennwch pam na wnaeth neu na allai.
failure-not-now = Ni allai’r storfa wneud hynny ar hyn o bryd.
    .do = Rhowch gynnig arall arni. Os yw’n dal felly, clowch y storfa a datglowch hi.

## ---- The agreement pages: what only the worker needs ----

agree-step = Y cydsyniad: tudalen { $step } o { $steps }
agree-next = Cadw a pharhau
agree-later = Stopio yma a dod yn ôl wedyn
agree-done = Parhau i lofnodi ac allforio
agree-no-area = Dewiswch ardal yn gyntaf
    .lead = Mae geiriau’r cydsyniad yn enwi’r ardal. Atebwch y cwestiwn am yr ardal, yna dewch yn ôl.
    .go = Dewis ardal
agree-area = Mae’r cydsyniad hwn am un ardal:
agree-status-machine = Cafodd y geiriau isod eu cyfieithu gan beiriant, ac nid oes neb wedi’u gwirio. Gofynnwch i’r cyfieithydd ar y pryd ddarllen y Saesneg yn uchel. Mae’r cyfieithydd ar y pryd yn cadarnhau hynny ar y dudalen olaf.
agree-unsigned = Cafodd y llofnodion eu tynnu, am eu bod yn perthyn i ddewisiadau eraill. Llofnodwch eto.
agree-preview-stage = Dangos beth sy’n cael ei anfon gyda
agree-preview-nothing = Nid oes dim yn cael ei anfon eto, am nad oes dim wedi’i gytuno na’i ateb.
agree-preview-open =
    { $count ->
        [zero] Mae ateb i bob cwestiwn.
        [one] Nid oes ateb i { $count } cwestiwn, ac mae’n cael ei anfon fel “heb ei ateb”.
        [two] Nid oes ateb i { $count } gwestiwn, ac maen nhw’n cael eu hanfon fel “heb ei ateb”.
        [few] Nid oes ateb i { $count } chwestiwn, ac maen nhw’n cael eu hanfon fel “heb ei ateb”.
        [many] Nid oes ateb i { $count } chwestiwn, ac maen nhw’n cael eu hanfon fel “heb ei ateb”.
       *[other] Nid oes ateb i { $count } cwestiwn, ac maen nhw’n cael eu hanfon fel “heb ei ateb”.
    }
agree-preview-not-answered = Heb ei ateb
agree-preview-risk = Am nad yw risg yn cael ei rhannu, mae’r pecyn yn dechrau gyda: siaradwch â’r gweithiwr cyn unrhyw ymweliad. Mae enwau’r lleoedd i’w hosgoi yn cael eu hanfon er hynny.
agree-at = Dyddiad ac amser
    .hint = Pryd yr aethoch drwy’r tudalennau hyn gyda’ch gilydd.
agree-now = Rhoi’r amser nawr i mewn
agree-step-understanding = Beth a ddeallodd y person
agree-sign-choices = Y dewisiadau
agree-sign-pad-empty = Blwch i lofnodi ynddo: gwag
agree-sign-pad-drawn = Mae llofnod yn y blwch.
agree-copy-offered = Ar ôl i chi lofnodi a chadw, gwnewch y copi ar y dudalen allforio.
agree-copy-not-offered = Nid oes copi’n cael ei gynnig. Gall y person ofyn am un yn nes ymlaen.
agree-gaps = Heb ei gofnodi eto
    .none = Mae popeth wedi’i gofnodi.
    .hint = Gellir gwneud atgyfeiriad gyda’r bylchau hyn. Yr unig beth sydd ei angen yw’r llofnod, neu’r rheswm pam nad oes un. Mae’r pecyn yn dangos beth sydd heb ei gofnodi.
agree-gap-statement = Heb ofyn: { $statement }
agree-gap-explained = Sut, gan bwy, ym mha iaith a phryd y cafodd ei esbonio
agree-gap-freely = A ddewisodd y person yn rhydd
agree-gap-capacity = A oes rheswm i amau galluedd (capacity)
agree-gap-teach-back = Beth a ddywedodd y person fydd yn digwydd
agree-gap-signature = Llofnod y person, neu pam nad oes un
agree-gap-worker-signature = Llofnod y gweithiwr
agree-gap-interpreter = Cadarnhad y cyfieithydd ar y pryd

## ---- Backup files ----

backup-make = Gwneud ffeil copi wrth gefn
backup-make-one = Gwneud ffeil copi wrth gefn o’r drafft hwn
backup-making = Wrthi’n amgryptio’r drafftiau
backup-made = Rhoddwyd y ffeil { $file } i’r porwr, sydd fel arfer yn ei rhoi yn y ffolder lawrlwythiadau.
    .keep = Edrychwch a yw yno. Yna symudwch hi i le nad yw ar y ddyfais hon, fel gyriant a rennir eich sefydliad.
backup-left-out =
    { $count ->
        [zero] Mae pob drafft yn y ffeil.
        [one] Nid yw un drafft yn y ffeil: ni ellir darllen unrhyw fersiwn ohono.
        [two] Nid yw { $count } ddrafft yn y ffeil: ni ellir darllen unrhyw fersiwn ohonynt.
        [few] Nid yw { $count } drafft yn y ffeil: ni ellir darllen unrhyw fersiwn ohonynt.
        [many] Nid yw { $count } drafft yn y ffeil: ni ellir darllen unrhyw fersiwn ohonynt.
       *[other] Nid yw { $count } drafft yn y ffeil: ni ellir darllen unrhyw fersiwn ohonynt.
    }
    .do = Efallai eu bod mewn ffeil copi wrth gefn hŷn o hyd. Dewch â hi yn ôl o’r gosodiadau: mae’r hyn sydd yma yn aros fel y mae.
    .title = Cafodd y ffeil copi wrth gefn ei gwneud, ond nid yw popeth ynddi
backup-not-taken = Ni chymerodd y porwr y ffeil copi wrth gefn.
    .do = Caniatewch lawrlwythiadau ar gyfer y wefan hon yng ngosodiadau’r porwr, a rhowch gynnig arall arni.
backup-about = Beth sydd mewn ffeil copi wrth gefn, a ble i’w chadw
    .holds = Mae’r allweddi ynddi: yr allwedd y mae’r storfa hon yn llofnodi â hi, a phopeth sydd ei angen i ddarllen y drafftiau. Felly mae wedi’i hamgryptio.
    .opens = Mae’n agor dim ond â chod adfer y storfa hon. Nid yw cyfrinymadrodd yn ei hagor. Heb y cod, nid yw’r ffeil o ddefnydd i neb.
    .keep = Cadwch hi mewn lle arall, nid ar y ddyfais hon, fel gyriant a rennir eich sefydliad, a chadwch y papur â’r cod mewn trydydd lle. Dilëwch hen ffeiliau copi wrth gefn pan fydd gennych un mwy newydd.
backup-last = Copi wrth gefn diwethaf o bopeth: { $when }
backup-last-none = Ni wnaed copi wrth gefn o bopeth eto.
backup-changed = Cafodd rhywbeth ei gadw ers hynny.
backup-remind = Os caiff data’r porwr hwn ei glirio neu os bydd y cyfrifiadur yn torri, dim ond ffeil copi wrth gefn sy’n dod â’r drafftiau yn ôl.
backup-remind-never = Nid oes copi wrth gefn o’ch drafftiau eto
backup-remind-old =
    { $days ->
        [zero] Gwnaed y copi wrth gefn diwethaf heddiw, ac mae drafftiau wedi’u newid ers hynny
        [one] Mae’r copi wrth gefn diwethaf yn { $days } diwrnod oed, ac mae drafftiau wedi’u newid ers hynny
        [two] Mae’r copi wrth gefn diwethaf yn { $days } ddiwrnod oed, ac mae drafftiau wedi’u newid ers hynny
        [few] Mae’r copi wrth gefn diwethaf yn { $days } diwrnod oed, ac mae drafftiau wedi’u newid ers hynny
        [many] Mae’r copi wrth gefn diwethaf yn { $days } diwrnod oed, ac mae drafftiau wedi’u newid ers hynny
       *[other] Mae’r copi wrth gefn diwethaf yn { $days } diwrnod oed, ac mae drafftiau wedi’u newid ers hynny
    }
backup-lock = Gwneud ffeil copi wrth gefn cyn i chi gloi?
    .why = Cafodd drafftiau eu newid ers y copi wrth gefn diwethaf. Mae’r dudalen wedi’i gorchuddio yn y cyfamser. Pwyswch Cloi eto i gloi ar unwaith.
    .make = Ei gwneud a chloi
    .without = Cloi hebddi

restore = Rhoi ffeil copi wrth gefn yn y storfa hon
    .what = Nid oes dim sydd yma yn cael ei drosysgrifo. Mae drafftiau o’r ffeil yn cael eu hychwanegu. Mae drafft a gafodd ei newid yma ac yno yn cael ei gadw yn y ddwy fersiwn.
restore-file = Ffeil copi wrth gefn
    .hint = Mae ei henw’n dechrau ag “onward-backup” ac yn gorffen ag “.age”.
    .pick = Dewis ffeil copi wrth gefn
restore-file-empty = Dewiswch ffeil copi wrth gefn
restore-code = Cod adfer y cafodd y ffeil ei gwneud ag ef
    .hint = Saith grŵp o bedair llythyren a rhif, o’ch papur. Gall fod yn god storfa arall, os yw’r ffeil oddi yno.
restore-code-empty = Rhowch y cod adfer
restore-do = Ei rhoi yn y storfa hon
restore-working = Wrthi’n agor y ffeil copi wrth gefn
restore-elsewhere = I ddechrau o ffeil copi wrth gefn ar ddyfais heb storfa, agorwch y dudalen drafftiau yno. I roi ffeil yn y storfa hon, datglowch hi yn gyntaf.
restore-unreadable = Nid oedd modd darllen y ffeil.
    .do = Efallai ei bod wedi’i symud neu ar yriant nad yw wedi’i gysylltu. Dewiswch hi eto.
restored = Mae copi wrth gefn { $when } yn y storfa hon nawr
restored-added =
    { $count ->
        [zero] Ni ychwanegwyd unrhyw ddrafft.
        [one] Ychwanegwyd { $count } drafft.
        [two] Ychwanegwyd { $count } ddrafft.
        [few] Ychwanegwyd { $count } drafft.
        [many] Ychwanegwyd { $count } drafft.
       *[other] Ychwanegwyd { $count } drafft.
    }
restored-advanced =
    { $count ->
        [zero] Nid oedd unrhyw ddrafft yn hŷn yma.
        [one] Roedd { $count } drafft yn hŷn yma ac mae nawr yn mynd ymlaen o’r ffeil.
        [two] Roedd { $count } ddrafft yn hŷn yma ac maen nhw nawr yn mynd ymlaen o’r ffeil.
        [few] Roedd { $count } drafft yn hŷn yma ac maen nhw nawr yn mynd ymlaen o’r ffeil.
        [many] Roedd { $count } drafft yn hŷn yma ac maen nhw nawr yn mynd ymlaen o’r ffeil.
       *[other] Roedd { $count } drafft yn hŷn yma ac maen nhw nawr yn mynd ymlaen o’r ffeil.
    }
restored-versions =
    { $count ->
        [zero] Ni chafodd unrhyw ddrafft ei newid yma ac yn y ffeil.
        [one] Cafodd { $count } drafft ei newid yma ac yn y ffeil. Mae’r ddwy fersiwn yn cael eu cadw.
        [two] Cafodd { $count } ddrafft eu newid yma ac yn y ffeil. Mae’r ddwy fersiwn yn cael eu cadw.
        [few] Cafodd { $count } drafft eu newid yma ac yn y ffeil. Mae’r ddwy fersiwn yn cael eu cadw.
        [many] Cafodd { $count } drafft eu newid yma ac yn y ffeil. Mae’r ddwy fersiwn yn cael eu cadw.
       *[other] Cafodd { $count } drafft eu newid yma ac yn y ffeil. Mae’r ddwy fersiwn yn cael eu cadw.
    }
    .what = Mae’r rhestr o ddrafftiau’n eu nodi, ac yn dweud sut i benderfynu.
restored-known =
    { $count ->
        [zero] Nid oes unrhyw ddrafft yma’n barod.
        [one] Mae { $count } drafft yma’n barod, yr un mor newydd neu’n fwy newydd.
        [two] Mae { $count } ddrafft yma’n barod, yr un mor newydd neu’n fwy newydd.
        [few] Mae { $count } drafft yma’n barod, yr un mor newydd neu’n fwy newydd.
        [many] Mae { $count } drafft yma’n barod, yr un mor newydd neu’n fwy newydd.
       *[other] Mae { $count } drafft yma’n barod, yr un mor newydd neu’n fwy newydd.
    }
restored-exports =
    { $count ->
        [zero] Ni ychwanegwyd dim at y rhestr o’r hyn a lofnodwyd.
        [one] Ychwanegwyd { $count } cofnod at y rhestr o’r hyn a lofnodwyd.
        [two] Ychwanegwyd { $count } gofnod at y rhestr o’r hyn a lofnodwyd.
        [few] Ychwanegwyd { $count } chofnod at y rhestr o’r hyn a lofnodwyd.
        [many] Ychwanegwyd { $count } chofnod at y rhestr o’r hyn a lofnodwyd.
       *[other] Ychwanegwyd { $count } cofnod at y rhestr o’r hyn a lofnodwyd.
    }
restored-entries =
    { $count ->
        [zero] Nid oes cofnod newydd yn y gofrestr.
        [one] Mae { $count } cofnod yn y gofrestr yn newydd, neu ychwanegwyd ato.
        [two] Mae { $count } gofnod yn y gofrestr yn newydd, neu ychwanegwyd atynt.
        [few] Mae { $count } chofnod yn y gofrestr yn newydd, neu ychwanegwyd atynt.
        [many] Mae { $count } chofnod yn y gofrestr yn newydd, neu ychwanegwyd atynt.
       *[other] Mae { $count } cofnod yn y gofrestr yn newydd, neu ychwanegwyd atynt.
    }
restored-unread =
    { $count ->
        [zero] Darllenwyd pob drafft yn y ffeil.
        [one] Nid oedd modd darllen { $count } drafft yn y ffeil. Cadwch y ffeil: efallai y gall fersiwn fwy newydd o Onward ei ddarllen.
        [two] Nid oedd modd darllen { $count } ddrafft yn y ffeil. Cadwch y ffeil: efallai y gall fersiwn fwy newydd o Onward eu darllen.
        [few] Nid oedd modd darllen { $count } drafft yn y ffeil. Cadwch y ffeil: efallai y gall fersiwn fwy newydd o Onward eu darllen.
        [many] Nid oedd modd darllen { $count } drafft yn y ffeil. Cadwch y ffeil: efallai y gall fersiwn fwy newydd o Onward eu darllen.
       *[other] Nid oedd modd darllen { $count } drafft yn y ffeil. Cadwch y ffeil: efallai y gall fersiwn fwy newydd o Onward eu darllen.
    }
restored-identity-same = Mae’r un allwedd lofnodi yn y ffeil ag yn y storfa hon.
restored-identity-kept = Mae allwedd lofnodi arall yn y ffeil. Mae’r storfa hon yn cadw ei hallwedd ei hun.
restored-identity-taken = Mae’r storfa hon yn llofnodi â’r allwedd o’r ffeil o hyn ymlaen.

## ---- What the browser promised, and private windows ----

persist-not-asked = Ni ofynnwyd i’r porwr eto a yw’n cadw data Onward.
    .do = Gofynnir iddo pan fyddwch yn cadw rhywbeth gyntaf. Yna mae rhai porwyr yn gofyn i chi: dewiswch ei ganiatáu.
persist-granted = Mae’r porwr wedi addo peidio â chlirio data Onward ar ei ben ei hun.
    .do = Gall rhywun ei glirio â llaw o hyd, felly gwnewch ffeiliau copi wrth gefn er hynny.
persist-refused = Nid yw’r porwr wedi addo cadw data Onward. Gall ei glirio pan fydd y ddisg yn llawn, neu pan nad yw’r wefan hon wedi’i hagor ers rhai dyddiau.
    .do = Gwnewch ffeil copi wrth gefn ar ddiwedd pob diwrnod gwaith. Gall rhoi nod tudalen ar y wefan hon neu ei hagor yn aml newid ateb y porwr.
persist-ask-again = Gofyn i’r porwr eto
persist-room = Defnyddir gan Onward ar y ddyfais hon: tua { $used } MB

temporary-private = Mae hon yn edrych fel ffenestr breifat
temporary-little-room = Ychydig iawn o le y mae’r porwr hwn yn ei roi i Onward
temporary-what = Gall yr hyn sy’n cael ei gadw yma gael ei ddileu pan gaeir y ffenestr, neu pan fyddwch yn allgofnodi o’r cyfrifiadur hwn.
temporary-do = Gallwch weithio yma gyda ffeil copi wrth gefn: gwnewch un cyn i chi gau’r ffenestr, cadwch hi mewn lle arall, a dechreuwch ohoni y tro nesaf. Neu defnyddiwch ffenestr gyffredin.
temporary-was-here = A oedd storfa ar y ddyfais hon o’r blaen?
    .why = Os oedd, nid yw’r storfa honno gan y porwr hwn mwyach. Efallai fod ei ddata wedi’i glirio, efallai mai ffenestr breifat neu borwr gwahanol i’r blaen yw hwn, neu efallai fod y cyfrifiadur yn dileu popeth pan fydd rhywun yn allgofnodi.
    .do = Caewch ffenestri preifat eraill ac edrychwch yn y porwr a ddefnyddioch chi o’r blaen. Os nad yw yno chwaith, dechreuwch o’ch ffeil copi wrth gefn ddiwethaf, â’r cod adfer.

## ---- In the list of drafts: time that runs out, two versions of one draft; after an export ----

expiry-soon =
    { $days ->
        [0] Mae’r amser i gadw’r drafft hwn yn dod i ben o fewn diwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
        [zero] Mae’r amser i gadw’r drafft hwn yn dod i ben o fewn diwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
        [one] Mae’r amser i gadw’r drafft hwn yn dod i ben ymhen { $days } diwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
        [two] Mae’r amser i gadw’r drafft hwn yn dod i ben ymhen { $days } ddiwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
        [few] Mae’r amser i gadw’r drafft hwn yn dod i ben ymhen { $days } diwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
        [many] Mae’r amser i gadw’r drafft hwn yn dod i ben ymhen { $days } diwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
       *[other] Mae’r amser i gadw’r drafft hwn yn dod i ben ymhen { $days } diwrnod. O hynny ymlaen mae’r rhestr hon yn dweud hynny, ac mae’r drafft yn cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf. Mae ei olygu neu ei gadw’n hirach yn symud y diwedd.
    }
expiry-over = Mae’r amser i gadw’r drafft hwn ar ben
    .what = Nid oes dim wedi’i ddileu eto. Penderfynwch o fewn 7 diwrnod: ar ôl hynny mae’n cael ei ddileu pan agorir y storfa.
    .until = Nid oes dim wedi’i ddileu eto. Mae’n cael ei ddileu pan agorir y storfa ar ôl { $when }.
expiry-keep = Cadw am 30 diwrnod arall
expiry-delete = Dileu nawr
expiry-kept = Mae’r drafft yn aros am 30 diwrnod arall.
version-other = Mae dwy fersiwn o’r drafft hwn
    .why = Cafodd ei newid mewn dau le, er enghraifft ar ddwy ddyfais, ac yna ei ddwyn ynghyd gan ffeil copi wrth gefn. Ni chollwyd dim: mae’r ddwy yn y rhestr hon.
    .how = I gymharu, pwyswch “Parhau” wrth bob un a darllenwch ei thudalen “Gwirio eich atebion”. Copïwch yr hyn sydd ar goll i’r fersiwn yr ydych am ei chadw, yna dilëwch y llall.
version-how = Sut i’w cymharu a phenderfynu
card-more = Copi wrth gefn o’r drafft hwn
    .what = Dim ond y drafft hwn sydd yn y ffeil. Mae wedi’i hamgryptio, ac yn agor dim ond â chod adfer y storfa hon: mae angen eich cod ar gydweithiwr â storfa arall i’w hagor.

export-delete = Dileu’r drafft o’r ddyfais hon?
    .what = Os yw’r gwaith ar yr atgyfeiriad hwn wedi’i wneud, nid oes angen i’r drafft aros yma. Mae’r atebion, y cydsyniad a’r llofnodion ynddo yn cael eu dileu ac ni ellir dod â nhw yn ôl. Mae’r pecyn a allforioch chi yn aros lle rhoesoch chi ef.
    .do = Dileu’r drafft o’r ddyfais hon
    .sure = Ie, dileu’r drafft

## Locking by itself, and coming back

lock-near = Nid oes neb wedi defnyddio’r dudalen hon ers tro. Bydd yn cloi o fewn munud. Mae eich gwaith yn cael ei gadw yn gyntaf.
lock-near-packets = Nid oes neb wedi defnyddio’r dudalen hon ers tro. Bydd y pecynnau’n cael eu tynnu oddi arni o fewn munud. Mae’r ffeiliau’n aros lle maen nhw.
lock-stay = Aros
lock-working = Wrthi’n cloi
lock-kept = Clodd Onward ar ei ben ei hun. Nid oedd modd cadw’r hyn a deipioch chi olaf, felly mae’n cael ei ddal yn y ffenestr hon yn unig. Datglowch yn y ffenestr hon i’w weld eto, a pheidiwch â’i chau tan hynny: mae cau’r ffenestr yn colli’r testun hwnnw.
returned-saved = Cyn y cloi, nid oedd modd cadw’r hyn a deipioch chi olaf. Cafodd ei ddal wedi’i amgryptio, ac mae yn y storfa nawr.
returned-version = Cyn y cloi, nid oedd modd cadw’r hyn a deipioch chi olaf, ac mae’r atgyfeiriad neu allweddi’r storfa wedi’u newid ers hynny. Mae’r ddwy fersiwn yn cael eu cadw: mae’r dudalen hon yn dangos yr hyn a deipioch chi, ac mae’r un arall yn y rhestr hefyd.
returned-waits = Cyn y cloi, nid oedd modd cadw’r hyn a deipioch chi olaf. Mae’n cael ei ddal wedi’i amgryptio yn y ffenestr hon. Cymerwch drosodd yn y ffenestr hon i’w roi yn y storfa, a pheidiwch â’i chau tan hynny.
returned-failed = Cyn y cloi, nid oedd modd cadw’r hyn a deipioch chi olaf. Mae’n cael ei ddal wedi’i amgryptio yn y ffenestr hon, ond ni allai’r storfa ei gymryd nawr. Clowch a datglowch eto yn y ffenestr hon i roi cynnig arall arni, a pheidiwch â’i chau tan hynny.
returned-lost = Cyn y cloi, nid oedd modd cadw’r hyn a deipioch chi olaf, ac ni ellir agor yr hyn a ddaliwyd ohono: mae wedi’i ddifrodi, neu’n perthyn i storfa arall. Edrychwch ar yr atgyfeiriad a theipiwch yr hyn sydd ar goll.
returned-read = Cau’r neges hon

## Several windows: one saves, the others show.

turn-reads-only = Gallwch ddarllen yma, ond nid newid dim
    .what = Mae ffenestr arall o Onward ar y ddyfais hon ar agor ac yn cadw ei newidiadau. Gall y ffenestr hon ddangos sefyllfa gynharach. I fynd ymlaen yma, cymerwch drosodd: mae’r ffenestr arall yn cadw yn gyntaf.
turn-take-over = Cymryd drosodd yma
turn-taking-over = Wrthi’n gofyn i’r ffenestr arall

## ---- A draft whose newest version is damaged ----

draft-recovered = Nid oedd modd darllen fersiwn ddiweddaraf yr atgyfeiriad hwn
    .do = Rydych yn gweld y fersiwn cyn honno. Gwiriwch yr atebion a deipioch chi olaf, a theipiwch nhw eto os ydynt ar goll. Mae’r hyn a deipiwch nawr yn cael ei gadw fel arfer.
