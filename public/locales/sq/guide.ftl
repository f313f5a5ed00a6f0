### status: machine-drafted

guide-page-title = Udhëzues i zonave – Onward
guide-help-title = Ndihmë – Onward

guide-title = Udhëzues i zonave
guide-failed = Një pjesë e kësaj faqeje nuk u ngarkua dot. Kontrolloni lidhjen dhe shtypni përsëri.
guide-not-translated = Ky tekst ende nuk është në gjuhën tuaj. Këtu është në anglisht. Ju lutemi pyesni një përkthyes gojor.
guide-section-missing = Mungon një pjesë e këtij teksti. Ju lutemi pyesni punonjësin tuaj për të.
guide-no-text = Për këtë zonë ende nuk ka shkruar askush. Ju lutemi pyesni punonjësin tuaj.
guide-unknown = Nuk ka faqe për këtë zonë
guide-keep = Mbaje { $language } në këtë pajisje
guide-kept = { $language } mbahet në këtë pajisje
guide-print = Printo këtë faqe
guide-aloud = Dëgjo
guide-aloud-heard = Të tjerët në dhomë do ta dëgjojnë. Përdorni kufje nëse dikush nuk duhet ta dëgjojë.
guide-aloud-begin = Fillo
guide-aloud-not = Jo tani
guide-aloud-no-voice = Kjo pajisje nuk ka zë të vetin për gjuhën { $language }. Kërkojini punonjësit tuaj t’jua lexojë.
guide-contents = Në këtë faqe

guide-areas-title = Zonat
guide-areas-lead = Lexoni për çdo vend para se të zgjidhni. Nuk ka nevojë të zgjidhni sot.
guide-all-areas = Të gjitha zonat
guide-example-short = Shembull: kontrolloni me këshillin lokal (council) para përdorimit.
guide-example = Shembull: kontrolloni me këshillin lokal (council) para përdorimit.
    .more = Projektet pilot mbaruan në vitin 2020. Tani gjërat mund të jenë ndryshe.
guide-more = Lexo më tej
guide-after = Çfarë ndodh pasi them po
guide-rights = Të drejtat dhe zgjedhjet e mia
guide-help = Merr ndihmë tani
guide-offline = Lexojeni pa internet
guide-sheet = Për punonjësit: si të referoni

guide-sources = Nga vjen kjo
guide-sources-text = Çdo burim, dhe dita kur e lexuam.
guide-source-read = (lexuar më { $day })
guide-source-no-day = (pa datë)

guide-help-lead = Mund të telefononi në këta numra. Mund të kërkoni një përkthyes gojor.
guide-help-before = Para se të telefononi
guide-help-bill = Një telefonatë mund të duket në listën e telefonatave në telefonin tuaj dhe në një faturë telefoni. Nëse dikush e shikon telefonin tuaj, përdorni një tjetër, ose fshijeni telefonatën nga lista.
guide-help-words = Nuk ka nevojë ta thoni emrin tuaj. Mund ta ndërprisni telefonatën në çdo kohë.
guide-help-england-and-wales = Vetëm në Angli dhe Uells.
guide-help-hours-day-and-night = Ditë e natë.
guide-help-hours-every-day-of-the-year = Çdo ditë të vitit.
guide-help-emergency = Në rrezik tani
    .more = Policia, ambulanca dhe zjarrfikësit. Falas nga çdo telefon.
guide-help-emergency-silent = Në rrezik dhe nuk mund të flisni
    .more = Nga një celular: telefononi 999. Kur t’ju kërkohet, shtypni 55. Atëherë policia e di se ju duhet ndihmë. Por nga kjo policia nuk e merr vesh ku jeni.
guide-help-helpline = Linja e ndihmës për skllavërinë moderne dhe shfrytëzimin (Modern Slavery and Exploitation Helpline)
    .more = Falas. Mund të flisni për atë që ndodhi, ose të pyesni çfarë ndihme ka.
guide-help-salvation-army = The Salvation Army
    .more = Ata mund t’ju ndihmojnë të gjeni mbështetje dhe një vend ku jeni në siguri.
guide-help-nhs-crisis = Ndihmë tani për shëndetin mendor
    .more = Telefononi 111, pastaj zgjidhni opsionin 2 (shëndeti mendor). Falas.
guide-help-samaritans = Samaritans
    .more = Dikush dëgjon. Falas.
guide-help-child-guardians = Shërbimi i kujdestarëve për fëmijë të trafikuar (child trafficking guardians)
    .more = Për punonjësit që shqetësohen për një fëmijë. Ata duhet të njoftojnë edhe shërbimet për fëmijë (children’s services).

## What somebody keeps while they choose: areas and questions

guide-list = Lista ime
guide-list-lead = Zonat për të cilat po mendoni, dhe pyetjet që dëshironi të bëni.
guide-list-memory =
    { $minutes ->
        [one] Kjo listë është vetëm në këtë dritare. Ajo ikën kur dritarja mbyllet, kur askush nuk është këtu për { $minutes } minutë, ose kur ju e zbrazni.
       *[other] Kjo listë është vetëm në këtë dritare. Ajo ikën kur dritarja mbyllet, kur askush nuk është këtu për { $minutes } minuta, ose kur ju e zbrazni.
    }
guide-list-scripts = Kësaj faqeje i duhen skripte (JavaScript), dhe ky shfletues nuk i përdor ato këtu. Mund ta shkruani listën tuaj në letër.
guide-list-empty = Lista juaj është bosh
guide-list-empty-text = Hapni një zonë dhe shtypni “Vëre në listën time”.
guide-list-went = Lista juaj u zbraz, sepse për ca kohë askush nuk ishte këtu.
guide-list-near = Lista juaj së shpejti do të zbrazet, sepse askush nuk është këtu.
guide-list-stay = Mbaje listën time
guide-list-questions = Pyetjet e mia
guide-list-own-title = Pyetje që i shkruaj vetë
guide-list-own = Shkruaj një pyetje
guide-list-own-label = Pyetja juaj
guide-list-off = Hiqe nga lista ime
guide-list-empty-it = Zbraze listën time
guide-keep-area = Vëre në listën time
guide-keep-question = Mbaje këtë pyetje

guide-know-more-title = Tregojini punonjësit tuaj
guide-know-more = Dëshiroj të di më shumë për këtë zonë
guide-know-more-text = Shtypeni këtë dhe tregojani punonjësit tuaj. Nuk është një po: mund të ndërroni mendje.
guide-know-more-window = A është referimi i hapur në një dritare tjetër? Nga këtu atje nuk shkon asgjë. Në dritaren me referimin, përgjigjuni atje pyetjes “Për cilat zona po mendoni?”.
guide-know-more-on = Kjo zonë dhe pyetjet tuaja për të shkojnë bashkë kur në këtë dritare fillohet një referim. Para kësaj nuk ruhet asgjë.
guide-know-more-last = Që andej nuk mund të ktheheni te lista juaj. Pyetjet tuaja janë në pjesën e fundit të referimit, te dorëzimi i informacionit. Nëse doni t’i bëni pyetjet më parë, printojeni listën tuaj tani.
guide-know-more-go = Te referimet

## Two areas beside each other

guide-compare = Krahaso zonat
guide-compare-lead = Lexoni të njëjtën pjesë për çdo zonë, njërën pas tjetrës.
guide-compare-two = Krahaso dy zona
guide-compare-first = Zona e parë
guide-compare-second = Zona e dytë
guide-compare-choose = Zgjidh
guide-compare-choose-two = Zgjidhni dy zona.
guide-compare-from = Ku jeni tani?
guide-compare-from-hint = Nuk ka nevojë ta thoni këtë. Ajo është vetëm në këtë dritare.
guide-compare-far = Sa larg është
guide-compare-miles =
    { $miles ->
        [one] Rreth { $miles } milje në vijë të drejtë nga mesi i atij rajoni.
       *[other] Rreth { $miles } milje në vijë të drejtë nga mesi i atij rajoni.
    }
guide-compare-not-known = Nuk e dimë sa larg është.
guide-region-north_east = Verilindja (North East)
guide-region-north_west = Veriperëndimi (North West)
guide-region-yorkshire_and_the_humber = Yorkshire dhe Humber
guide-region-east_midlands = East Midlands
guide-region-west_midlands = West Midlands
guide-region-east_of_england = Anglia Lindore (East of England)
guide-region-london = Londra
guide-region-south_east = Juglindja (South East)
guide-region-south_west = Jugperëndimi (South West)
guide-region-wales = Uellsi
guide-region-scotland = Skocia
guide-region-northern_ireland = Irlanda e Veriut

## A page of the guide as a PDF

guide-pdf = Ruaj si PDF
guide-pdf-working = Po bëhet PDF-ja. Herën e parë shkarkohet një pjesë që bën PDF: në një linjë të ngadaltë kjo mund të marrë një minutë.
guide-pdf-stop = Ndalo
guide-pdf-done = { $file } është te shkarkimet tuaja. Kushdo që e përdor këtë pajisje mund ta shohë atje.
guide-pdf-missing = Disa shenja nuk u printuan dot: { $characters }.
guide-pdf-font = Një lloj shkronjash nuk u ngarkua dot, prandaj nuk ka PDF.
    .do = Kontrolloni lidhjen dhe shtypni përsëri.
guide-pdf-document = PDF-ja nuk u bë dot.
    .do = Në vend të saj mund ta printoni faqen.
guide-pdf-gone = Pjesa që bën PDF u ndal vetë.
    .do = Shtypni përsëri. Mund edhe ta printoni faqen.
guide-pdf-pictures = Figurat dhe harta nuk janë në këtë letër.
guide-pdf-page = Faqja { $page } nga { $pages }

## The sheet for workers

sheet-lead = Për punonjësit mbështetës: çfarë ofron kjo zonë, për kë është dhe si të referoni.
sheet-to-area = Çfarë lexon personi për këtë zonë
sheet-not-said = Nuk thuhet.
sheet-service = Shërbimi
sheet-status-active = Shërbimi punon.
sheet-status-inactive = Shërbimi tani nuk punon.
sheet-status-defunct = Shërbimi ka mbaruar.
sheet-status-closed = Shërbimi është i mbyllur për ca kohë.
sheet-for = Për kë është
sheet-refer = Si të referoni
sheet-contact = Kontakti
sheet-no-contact = Këtu nuk është botuar asnjë kontakt. Pyesni këshillin lokal.
sheet-capacity = Vendet
sheet-places =
    { $count ->
        [0] Asnjë vend i lirë.
        [one] { $count } vend i lirë.
       *[other] { $count } vende të lira.
    }
sheet-as-of = Të dhënat ishin të sakta më { $day }.
sheet-closing = Data e mbylljes
sheet-closing-day = Nga { $day } nuk merret askush.
sheet-wait = Koha e pritjes
sheet-home = Lloji i shtëpisë
sheet-length = Sa zgjat mbështetja
sheet-afterwards = Nëse nevojat mbeten më pas
sheet-refusals = Pse disa njerëz nuk u morën
sheet-interpreters = Përkthyes gojorë
sheet-fees = Sa paguan personi
sheet-privacy = Njoftimi i privatësisë
sheet-key = Dërgimi i një pakete
sheet-key-published = Kjo zonë ka botuar një çelës: krahasoni gjashtë fjalët e tij me telefon para se të dërgoni.
sheet-no-key = Kjo zonë nuk ka botuar çelës: përdorni një frazë kalimi ose ngjitni një çelës.
sheet-assured = Kontrolluar nga këshilli lokal
sheet-assured-day = Këshilli lokal tha më { $day } se e gjithë kjo është e saktë.
sheet-not-assured = Këshilli lokal nuk e ka kontrolluar këtë faqe.
