### status: machine-drafted

leaving-title = Sut i adael yn gyflym
leaving-lead = Gallwch adael y wefan hon unrhyw bryd, mewn un eiliad. Dyma sut, a beth nad yw’n ei guddio.

## The ways

leaving-ways = Ffyrdd o adael
leaving-way-button = Pwyswch “Gadael y dudalen hon” ar frig y dudalen. Mae’r botwm yn aros yno pan fyddwch yn sgrolio.
leaving-way-shift = Ar fysellfwrdd: pwyswch y fysell Shift dair gwaith o fewn pum eiliad, a dim byd arall rhwng hynny. Mae tair lamp fach ar y botwm yn dangos pa mor bell ydych chi.
leaving-way-fingers = Ar sgrin gyffwrdd: tapiwch dair gwaith â dau fys, o fewn tair eiliad. Mae’n gweithio yn unrhyw le ar y dudalen.
leaving-way-tab = Gyda’r fysell Tab neu ddarllenydd sgrin: dolen gyntaf pob tudalen yw “Gadael y dudalen hon yn gyflym”.

leaving-try = Rhowch gynnig arni yma
leaving-try-text = Pwyswch y botwm isod. Am 30 eiliad, nid yw pwyso Shift dair gwaith na thapio dair gwaith â dau fys yn gadael y dudalen hon. Mae “Gadael y dudalen hon” ar y brig bob amser yn gadael.
leaving-try-begin = Dechrau ymarfer
leaving-try-open = Nawr pwyswch Shift dair gwaith, neu tapiwch dair gwaith â dau fys.
leaving-try-worked = Gweithiodd hynny. Mae’r ymarfer ar ben. Y tro nesaf, byddwch yn gadael go iawn.
leaving-try-over = Mae’r ymarfer ar ben. O hyn ymlaen, mae pwyso dair gwaith neu dapio dair gwaith yn gadael go iawn.

## What it does

leaving-does = Beth y mae’n ei wneud
leaving-does-white = Mae’r dudalen yn troi’n wyn ar unwaith. Mae’r hyn a deipioch chi wedi mynd o’r sgrin.
leaving-does-site = Yna mae gwefan arall yn agor: { $site }.
leaving-does-locks = Mae’r peth olaf a deipioch chi yn cael ei gadw os gellir gwneud hynny ar unwaith. Yna mae’r storfa ddiogel yn cael ei chloi, yn y ffenestr hon ac mewn ffenestri eraill Onward.
leaving-does-back = Nid yw pwyso “Yn ôl” yn dangos yr hyn oedd yno o’r blaen.

## What it does not do

leaving-not = Beth nad yw’n ei wneud
leaving-not-history = Nid yw’n clirio hanes y porwr. Mae’r hanes yn dangos bod y wefan hon ar agor, a phryd. Nid yw’n dangos beth a deipioch chi.
leaving-not-files = Mae ffeiliau a gafodd eu cadw neu eu hargraffu yn aros lle maen nhw. Mae’r rhestr o lawrlwythiadau yn aros hefyd.
leaving-not-tabs = Mae tabiau a ffenestri eraill yn aros ar agor, gyda’u cyfeiriadau ar y brig. Yn rhai Onward, mae drafftiau a phecynnau agored yn mynd o’r sgrin.
leaving-not-seen = Ni all ddadwneud yr hyn y mae rhywun wedi’i weld yn barod, na llun a dynnwyd o’r sgrin.

## Clearing the history

leaving-clear = Sut i glirio’r hanes
leaving-clear-text = Dewiswch eich porwr. Gall y geiriau yn y dewislenni fod ychydig yn wahanol ar eich dyfais chi.
leaving-clear-caution = Meddyliwch yn gyntaf. Gallai rhywun sy’n edrych ar yr hanes sylwi ei fod yn wag. Yn aml gallwch dynnu’r wefan hon yn unig: agorwch yr hanes, dewch o hyd i “Onward”, a dilëwch y llinell honno.

leaving-history = Clirio’r hanes:
leaving-window = Ffenestr breifat:
leaving-on-computer = Ar gyfrifiadur
leaving-on-phone = Ar ffôn
leaving-on-android = Ar ffôn Android
leaving-on-iphone = Ar iPhone neu iPad

leaving-chrome = Chrome
leaving-chrome-computer = Pwyswch Ctrl, Shift a Delete gyda’i gilydd (ar Mac: Command, Shift a Delete). Dewiswch pa mor bell yn ôl. Pwyswch “Delete data” (dileu data).
    .private = Pwyswch y tri dot, yna “New Incognito window” (ffenestr anhysbys newydd).
leaving-chrome-android = Pwyswch y tri dot, yna “Delete browsing data” (dileu data pori). Dewiswch pa mor bell yn ôl. Pwyswch “Delete data” (dileu data).
    .private = Pwyswch y tri dot, yna “New Incognito tab” (tab anhysbys newydd).
leaving-chrome-iphone = Pwyswch y tri dot, yna “Delete browsing data” (dileu data pori). Dewiswch pa mor bell yn ôl. Pwyswch “Delete data” (dileu data).
    .private = Pwyswch y tri dot, yna “New Incognito tab” (tab anhysbys newydd).

leaving-edge = Edge
leaving-edge-computer = Pwyswch Ctrl, Shift a Delete gyda’i gilydd (ar Mac: Command, Shift a Delete). Dewiswch pa mor bell yn ôl. Pwyswch “Clirio nawr” (Clear now).
    .private = Pwyswch y tri dot, yna “Ffenestr InPrivate newydd” (New InPrivate window).
leaving-edge-phone = Pwyswch y ddewislen ar y gwaelod, yna “Hanes” (History). Pwyswch y bin, a dewiswch pa mor bell yn ôl.
    .private = Pwyswch y ddewislen ar y gwaelod, yna “Tab InPrivate newydd” (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = Pwyswch Ctrl, Shift a Delete gyda’i gilydd (ar Mac: Command, Shift a Delete). Dewiswch pa mor bell yn ôl. Pwyswch “Clirio” (Clear).
    .private = Pwyswch y tair llinell, yna “Ffenestr breifat newydd” (New private window).
leaving-firefox-android = Pwyswch y tri dot, yna “Gosodiadau” (Settings), yna “Dileu data pori” (Delete browsing data).
    .private = Pwyswch y botwm tabiau, yna’r mwgwd.
leaving-firefox-iphone = Pwyswch y ddewislen, yna “Gosodiadau” (Settings), yna “Rheoli data” (Data management), yna “Clirio data preifat” (Clear private data).
    .private = Pwyswch y botwm tabiau, yna “Preifat” (Private) neu’r mwgwd.

leaving-safari = Safari
leaving-safari-computer = Ar frig y sgrin dewiswch “History” (hanes), yna “Clear History” (clirio hanes). Dewiswch pa mor bell yn ôl.
    .private = Ar frig y sgrin dewiswch “File” (ffeil), yna “New Private Window” (ffenestr breifat newydd).
leaving-safari-iphone = Agorwch ap “Settings” (gosodiadau) y ffôn. Dewiswch “Apps” (apiau), yna “Safari”, yna “Clear History and Website Data” (clirio hanes a data gwefannau). Ar ffonau hŷn mae “Safari” yn “Settings” ei hun.
    .private = Pwyswch a daliwch lun Safari ar y sgrin gartref, yna dewiswch “New Private Tab” (tab preifat newydd).

leaving-samsung = Samsung Internet
leaving-samsung-android = Pwyswch y tair llinell, yna “Settings” (gosodiadau), yna “Personal browsing data” (data pori personol), yna “Delete browsing data” (dileu data pori).
    .private = Pwyswch y botwm tabiau, yna “Turn on Secret mode” (troi’r modd cyfrinachol ymlaen).

## Private windows

leaving-private = Beth y mae ffenestr breifat yn ei wneud
leaving-private-does = Nid yw ffenestr breifat yn cadw hanes. Pan fyddwch yn cau’r un olaf, mae’r porwr yn anghofio beth oedd ar agor ynddi.
leaving-private-not = Nid yw’n eich cuddio rhag rhywun sy’n gwylio’r sgrin, rhag rhaglen a gafodd ei rhoi ar y ddyfais i’ch gwylio, na rhag y rhai sy’n rhedeg y rhwydwaith. Mae ffeiliau yr ydych yn eu cadw yn aros.
leaving-private-here = Peidiwch â chadw atgyfeiriad mewn ffenestr breifat: mae’n diflannu pan fydd y ffenestr yn cau. Ar gyfer darllen, mae ffenestr breifat yn dda.

## Other people

leaving-others = Pwy a all weld o hyd
leaving-others-text = Gall rhywun sy’n gwybod cyfrinair y ffôn neu’r cyfrifiadur hwn weld beth a wnaed arno. Felly hefyd y bobl sy’n gofalu am y cyfrifiaduron mewn gweithle, llyfrgell neu ysgol. Gall cyfrifon Google, Apple neu Microsoft ddangos yr hanes ar ffôn arall hefyd.
leaving-others-do = Os ydych yn meddwl bod rhywun yn gwylio’r ddyfais hon, defnyddiwch un arall na all y person hwnnw ei chyrraedd: mewn llyfrgell, yn eich gwasanaeth cymorth, neu gan ffrind.

## Help

leaving-help = Os oes angen help arnoch nawr
leaving-help-999 = Mewn perygl: ffoniwch 999.
leaving-help-55 = Os na allwch siarad: ffoniwch 999 o ffôn symudol, gwrandewch, a phwyswch 55 pan ofynnir i chi.
leaving-help-line = Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio (Modern Slavery and Exploitation Helpline): 08000 121 700, bob dydd o’r flwyddyn.
leaving-help-salvation = Yng Nghymru a Lloegr, Byddin yr Iachawdwriaeth (Salvation Army): 0800 808 3733, unrhyw awr o’r dydd neu’r nos.
