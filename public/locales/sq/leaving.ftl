### status: machine-drafted

leaving-title = Si të dilni shpejt
leaving-lead = Mund të dilni nga kjo faqe interneti në çdo kohë, brenda një sekonde. Këtu shkruhet si, dhe çfarë nuk fshihet.

## The ways

leaving-ways = Mënyra për të dalë
leaving-way-button = Shtypni “Dil nga kjo faqe” (Exit this page) në krye të faqes. Butoni mbetet atje kur lëvizni poshtë.
leaving-way-shift = Në tastierë: shtypni tastin Shift tri herë brenda pesë sekondave, dhe asgjë tjetër ndërmjet. Tri llamba të vogla në buton tregojnë ku keni arritur.
leaving-way-fingers = Në ekran me prekje: prekni tri herë me dy gishta, brenda tri sekondave. Funksionon kudo në faqe.
leaving-way-tab = Me tastin Tab ose me lexues ekrani: lidhja e parë e çdo faqeje është “Dil shpejt nga kjo faqe” (Exit this page quickly).

leaving-try = Provojeni këtu
leaving-try-text = Shtypni butonin më poshtë. Për 30 sekonda, tri shtypje të Shift ose tri prekje me dy gishta nuk dalin nga kjo faqe. “Dil nga kjo faqe” në krye del gjithmonë.
leaving-try-begin = Fillo provën
leaving-try-open = Tani shtypni Shift tri herë, ose prekni tri herë me dy gishta.
leaving-try-worked = Funksionoi. Prova mbaroi. Herën tjetër do të dilni vërtet.
leaving-try-over = Prova mbaroi. Tani e tutje, tri shtypje ose tri prekje dalin vërtet.

## What it does

leaving-does = Çfarë bën
leaving-does-white = Faqja bëhet e bardhë menjëherë. Ajo që keni shkruar ikën nga ekrani.
leaving-does-site = Pastaj hapet një faqe tjetër interneti: { $site }.
leaving-does-locks = Ajo që shkruat së fundi ruhet, nëse kjo mund të bëhet menjëherë. Pastaj kasaforta kyçet, në këtë dritare dhe në dritaret e tjera të Onward.
leaving-does-back = Shtypja e “Kthehu” (Back) nuk tregon çfarë ishte aty më parë.

## What it does not do

leaving-not = Çfarë nuk bën
leaving-not-history = Nuk e pastron historikun e shfletuesit. Historiku tregon se kjo faqe interneti ishte e hapur, dhe kur. Nuk tregon çfarë keni shkruar.
leaving-not-files = Skedarët që u ruajtën ose u printuan mbeten ku janë. Mbetet edhe lista e shkarkimeve.
leaving-not-tabs = Skedat dhe dritaret e tjera mbeten të hapura, me adresat e tyre në krye. Në ato të Onward, draftet dhe paketat e hapura ikin nga ekrani.
leaving-not-seen = Nuk mund ta zhbëjë atë që dikush e ka parë tashmë, ose një foto të bërë ekranit.

## Clearing the history

leaving-clear = Si ta pastroni historikun
leaving-clear-text = Zgjidhni shfletuesin tuaj. Fjalët në meny mund të jenë pak ndryshe në pajisjen tuaj.
leaving-clear-caution = Mendoni më parë. Dikush që e shikon historikun mund ta vërejë se është bosh. Shpesh mund të hiqni vetëm këtë faqe interneti: hapni historikun, gjeni “Onward” dhe fshijeni atë rresht.

leaving-history = Pastrimi i historikut:
leaving-window = Dritare private:
leaving-on-computer = Në kompjuter
leaving-on-phone = Në telefon
leaving-on-android = Në telefon Android
leaving-on-iphone = Në iPhone ose iPad

leaving-chrome = Chrome
leaving-chrome-computer = Shtypni bashkë Ctrl, Shift dhe Delete (në Mac: Command, Shift dhe Delete). Zgjidhni sa kohë prapa. Shtypni “Fshi të dhënat” (Delete data).
    .private = Shtypni tri pikat, pastaj “Dritare e re e fshehtë” (New Incognito window).
leaving-chrome-android = Shtypni tri pikat, pastaj “Fshi të dhënat e shfletimit” (Delete browsing data). Zgjidhni sa kohë prapa. Shtypni “Fshi të dhënat” (Delete data).
    .private = Shtypni tri pikat, pastaj “Skedë e re e fshehtë” (New Incognito tab).
leaving-chrome-iphone = Shtypni tri pikat, pastaj “Fshi të dhënat e shfletimit” (Delete browsing data). Zgjidhni sa kohë prapa. Shtypni “Fshi të dhënat” (Delete data).
    .private = Shtypni tri pikat, pastaj “Skedë e re e fshehtë” (New Incognito tab).

leaving-edge = Edge
leaving-edge-computer = Shtypni bashkë Ctrl, Shift dhe Delete (në Mac: Command, Shift dhe Delete). Zgjidhni sa kohë prapa. Shtypni “Pastro tani” (Clear now).
    .private = Shtypni tri pikat, pastaj “Dritare e re InPrivate” (New InPrivate window).
leaving-edge-phone = Shtypni menynë në fund, pastaj “Historiku” (History). Shtypni koshin dhe zgjidhni sa kohë prapa.
    .private = Shtypni menynë në fund, pastaj “Skedë e re InPrivate” (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = Shtypni bashkë Ctrl, Shift dhe Delete (në Mac: Command, Shift dhe Delete). Zgjidhni sa kohë prapa. Shtypni “Spastroje” (Clear).
    .private = Shtypni tri vijat, pastaj “Dritare e re private” (New private window).
leaving-firefox-android = Shtypni tri pikat, pastaj “Rregullime” (Settings), pastaj “Fshini të dhëna shfletimi” (Delete browsing data).
    .private = Shtypni butonin e skedave, pastaj maskën.
leaving-firefox-iphone = Shtypni menynë, pastaj “Rregullime” (Settings), pastaj “Administrim të dhënash” (Data management), pastaj “Spastro të dhëna private” (Clear private data).
    .private = Shtypni butonin e skedave, pastaj “Private” ose maskën.

leaving-safari = Safari
leaving-safari-computer = Në krye të ekranit zgjidhni “History” (historiku), pastaj “Clear History” (pastro historikun). Zgjidhni sa kohë prapa.
    .private = Në krye të ekranit zgjidhni “File” (skedar), pastaj “New Private Window” (dritare e re private).
leaving-safari-iphone = Hapni aplikacionin “Settings” (cilësimet) të telefonit. Zgjidhni “Apps” (aplikacionet), pastaj “Safari”, pastaj “Clear History and Website Data” (pastro historikun dhe të dhënat e faqeve). Në telefonat më të vjetër “Safari” është drejt te “Settings”.
    .private = Shtypni dhe mbani figurën e Safari në ekranin e fillimit, pastaj zgjidhni “New Private Tab” (skedë e re private).

leaving-samsung = Samsung Internet
leaving-samsung-android = Shtypni tri vijat, pastaj “Cilësimet” (Settings), pastaj “Të dhënat personale të shfletimit” (Personal browsing data), pastaj “Fshi të dhënat e shfletimit” (Delete browsing data).
    .private = Shtypni butonin e skedave, pastaj “Aktivizo modalitetin sekret” (Turn on Secret mode).

## Private windows

leaving-private = Çfarë bën një dritare private
leaving-private-does = Një dritare private nuk mban historik. Kur e mbyllni të fundit, shfletuesi e harron çfarë ishte e hapur në të.
leaving-private-not = Nuk ju fsheh nga dikush që e shikon ekranin, nga një program që është vënë në pajisje për t’ju vëzhguar, ose nga ata që e drejtojnë rrjetin. Skedarët që ruani mbeten.
leaving-private-here = Mos e mbani një referim në një dritare private: ai zhduket kur mbyllet dritarja. Për të lexuar, një dritare private është e mirë.

## Other people

leaving-others = Kush mund ta shohë prapë
leaving-others-text = Dikush që e di fjalëkalimin e këtij telefoni ose kompjuteri mund ta shohë çfarë u bë në të. Po ashtu edhe njerëzit që kujdesen për kompjuterët në një vend pune, bibliotekë ose shkollë. Llogaritë nga Google, Apple ose Microsoft mund ta tregojnë historikun edhe në një telefon tjetër.
leaving-others-do = Nëse mendoni se dikush e vëzhgon këtë pajisje, përdorni një tjetër që ai nuk e arrin dot: në një bibliotekë, te shërbimi juaj i mbështetjes ose nga një mik.

## Help

leaving-help = Nëse ju duhet ndihmë tani
leaving-help-999 = Në rrezik: telefononi 999.
leaving-help-55 = Nëse nuk mund të flisni: telefononi 999 nga një celular, dëgjoni, dhe shtypni 55 kur t’ju kërkohet.
leaving-help-line = Linja e ndihmës për skllavërinë moderne dhe shfrytëzimin (Modern Slavery and Exploitation Helpline): 08000 121 700, çdo ditë të vitit.
leaving-help-salvation = Në Angli dhe Uells, Salvation Army: 0800 808 3733, në çdo orë.
