### status: machine-drafted

## ---- The page ----

shared = Skedari i përbashkët
    .lead = Dy ose më shumë koordinatorë mund të punojnë me një regjistër, përmes një skedari në një disk ku të gjithë mund të hyni. Ai është i kyçur për ata që zgjidhni ju, dhe askush tjetër nuk mund ta hapë. Secili prej jush merr atë që shkruan të tjerët, dhe ruan të vetën.
shared-saved-at = U ruajt së fundi nga këtu më { $when }.
shared-changed = Që atëherë është shkruar diçka, ose është zgjedhur nga e para kush e ndan atë. Ruajeni skedarin, që ta kenë edhe kolegët tuaj.

shared-with = Kush e ndan regjistrin
    .what = Të gjithë ata që zgjidhni mund ta lexojnë të gjithë regjistrin, dhe ajo që shkruajnë vjen në tuajin. Kolegu juaj duhet t’ju zgjedhë edhe ai juve, në pajisjen e vet.
shared-choose = Kolegët
shared-keep = Ruaj këtë zgjedhje
shared-choosing = Po ruhet zgjedhja
shared-chosen = Zgjedhja u ruajt. Ajo vlen për skedarët që ruhen tani e tutje.
shared-book = Libri i adresave
shared-nobody = Në librin tuaj të adresave ende nuk mund të zgjidhet askush. Vëreni më parë në të kartën e kolegut tuaj, dhe krahasoni gjashtë fjalët me telefon ose ballë për ballë. Vetëm një çelës nuk mjafton: ajo që ruan një koleg duhet të jetë e nënshkruar.
shared-alone = Nuk është zgjedhur askush: një skedar që ruhet tani është vetëm për këtë kasafortë.
shared-not-theirs = { $name }: ky çelës nuk besohet më, ose i ka mbaruar koha. Skedarët e rinj nuk janë për të, dhe ajo që vjen prej tij nuk merret.

shared-file = Skedari
    .what = Zgjidhni skedarin në diskun tuaj, ose bëni një të ri atje. Pastaj një shtypje e merr atë që shkruan kolegët tuaj, dhe i ruan të gjitha në vendin e vet.
    .cannot = Ky shfletues nuk mund ta ruajë një skedar në vendin e vet, prandaj duhen dy hapa me dorë.
    .chosen = Skedari:
    .choose = Zgjidh skedarin
    .make = Bëj një skedar të ri
shared-save = Merr të rejat dhe ruaj
shared-remember = Mbaje mend në këtë pajisje ku është skedari
    .what = Atëherë kjo pajisje mban emrin dhe vendin e skedarit, pa kyçje, derisa ta hiqni shenjën ose të fshini gjithçka. Shfletuesi mund të kërkojë përsëri leje.
shared-hand = Me dorë
    .what = Më parë merrni skedarin siç është në diskun tuaj. Pastaj ruani një të ri, dhe vëreni në vend të të vjetrit.
    .bring = Merr një skedar
    .save = Ruaj një skedar

shared-reading = Po lexohet skedari
shared-bringing = Po merret ajo që është në skedar
shared-making = Po bëhet skedari
shared-writing = Po ruhet skedari, dhe po krahasohet me atë që duhej ruajtur
shared-saved = U ruajt, dhe u krahasua me atë që duhej ruajtur.
shared-brought-in = Ajo që ishte në skedar u mor.
shared-handed-over = Skedarin e ka shfletuesi.
    .do = Vëreni në diskun tuaj, në vend të të vjetrit. Nëse ndërkohë një koleg e ruajti të vetin, merrni më parë atë, dhe ruani përsëri.
shared-left-out =
    { $count ->
        [one] Skedari nuk është për { $count } nga ata që zgjodhët, sepse çelësi i tij nuk besohet më ose i ka mbaruar koha. Shikoni librin e adresave.
       *[other] Skedari nuk është për { $count } nga ata që zgjodhët, sepse çelësat e tyre nuk besohen më ose u ka mbaruar koha. Shikoni librin e adresave.
    }

## ---- What came in ----

shared-from = Nga skedari i { $name } i datës { $when }
shared-own = Nga skedari juaj i datës { $when }
shared-nothing-new = Në të nuk kishte asgjë të re.
shared-added =
    { $count ->
        [one] { $count } regjistrim që nuk ishte këtu
       *[other] { $count } regjistrime që nuk ishin këtu
    }
shared-advanced =
    { $count ->
        [one] { $count } regjistrim për të cilin skedari dinte më shumë
       *[other] { $count } regjistrime për të cilat skedari dinte më shumë
    }
shared-erased =
    { $count ->
        [one] { $count } regjistrim që ishte fshirë diku tjetër, dhe tani u fshi këtu
       *[other] { $count } regjistrime që ishin fshirë diku tjetër, dhe tani u fshinë këtu
    }
shared-disagree = Në këto regjistrime, dy njerëz shënuan gjëra të ndryshme:
    .do = Nuk humbi asgjë: të dyja janë në regjistrim. Merrni vesh cila është e saktë, dhe shënojeni atje nga e para.
shared-packets-left-out =
    { $count ->
        [one] { $count } paketë u la jashtë.
       *[other] { $count } paketa u lanë jashtë.
    }
    .do = Skedari thotë se ato erdhën, por në të nuk janë siç i nënshkroi dërguesi i tyre, ose një paketë të mëparshme të të njëjtit referim e nënshkroi dikush tjetër, ose ju duhet një version më i ri i kësaj faqeje. Kërkojini kolegut tuaj ta shikojë regjistrimin. Nëse dërguesi ka një çelës të ri, vëreni në librin tuaj të adresave, dhe merreni skedarin përsëri.

## ---- Folded away ----

shared-leaves = Kur një koleg largohet nga ekipi
    .after = Hiqeni nga zgjedhja, dhe ruajeni skedarin: ajo që ruhet që atëherë nuk është për të. Kërkojuni kolegëve të tjerë të bëjnë të njëjtën gjë, sepse secili prej jush zgjedh vetë. Hyrjen e tij në disk duhet t’ia heqë ekipi juaj i informatikës (IT).
    .keep = Atë që kishte, e ka ende: skedarët e mëparshëm mbeten të hapshëm për të, dhe po ashtu ajo që është në kasafortën e tij. Kërkoni që pajisja e tij të fshihet.
shared-conflicts = Kur dy prej jush shkruajnë në të njëjtën kohë
    .what = Nuk humbet asgjë. Gjithçka që u shkrua mbetet, bashkë me atë që e shkroi. Nëse për të njëjtin referim vendosët të dy ndryshe, mbeten të dy vendimet derisa dikush ta zgjidhë. Nëse njëri prej jush ruan mbi skedarin e tjetrit, ruajtja e ardhshme e tjetrit e kthen.
    .returns = Merruni vesh kush i bën raportet statistikore. Një raport bëhet një herë dhe nuk ndryshon kurrë: nëse dy prej jush bënë një për të njëjtën periudhë, secila kasafortë mban të vetin.

## ---- What went wrong ----

shared-not-allowed = Shfletuesi nuk e lejoi këtë faqe ta përdorë skedarin.
    .do = Shtypeni butonin përsëri, dhe lejojeni. Nëse shfletuesi juaj nuk pyet, përdorni mënyrën me dorë më poshtë.
shared-unreadable = Skedari nuk u lexua dot.
    .do = Mund të jetë zhvendosur ose fshirë, ose disku nuk është i lidhur. Lidheni, ose zgjidheni skedarin përsëri.
shared-not-written = Skedari nuk u ruajt dot.
    .do = Ajo që ishte në të më parë duhet të jetë ende aty. Shikoni nëse disku është i lidhur, ka vend, dhe ju lejon të shkruani. Pastaj shtypeni butonin përsëri.
shared-busy = Dikush tjetër e ruan vazhdimisht skedarin në të njëjtën kohë, ose e ndryshon disku.
    .do = Nuk humbi asgjë. Prisni një minutë, dhe shtypeni butonin përsëri.
shared-not-taken = Shfletuesi nuk e mori skedarin.
    .do = Nuk humbi asgjë. Provoni përsëri, ose lejoni shkarkimet për këtë sajt.
shared-not-remembered = Ky shfletues nuk e mban mend ku është skedari.
    .do = Zgjidheni skedarin çdo herë.
shared-backup-given = Sipas emrit, ky është një skedar kopjeje rezervë.
    .do = Një kopje rezervë vihet te cilësimet, me kodin e saj të rikuperimit. Nuk u ndryshua asgjë.
failure-shared-not-ours = Ky nuk është skedar i përbashkët i një regjistri.
    .do = Zgjidhni skedarin që ruajti kolegu juaj; ai quhet “onward-register.age” nëse askush nuk zgjodhi një emër tjetër. Nuk u ndryshua asgjë.
failure-shared-packet = Kjo është një paketë.
    .do = Hapeni te faqja “Hap një paketë”, dhe prej andej vëreni në regjistër. Nuk u ndryshua asgjë.
failure-shared-note = Kjo është një përgjigje, një marrje mbrapsht e pëlqimit ose një kartë.
    .do = Hapeni te faqja “Hap një paketë”; një kartë e ka vendin në librin e adresave. Nuk u ndryshua asgjë.
failure-shared-to-other = Ky skedar nuk është i kyçur për këtë kasafortë.
    .do = Nëse është i kolegut tuaj, kërkojini t’ju zgjedhë te “Kush e ndan regjistrin”, dhe ta ruajë përsëri. Nëse është skedar kopjeje rezervë, vëreni te cilësimet. Nuk u ndryshua asgjë.
failure-shared-under-passphrase = Ky skedar është i kyçur me një frazë kalimi, siç janë paketat.
    .do = Hapeni te faqja “Hap një paketë”. Nuk u ndryshua asgjë.
failure-shared-damaged = Skedari nuk është i plotë, ose u ndryshua.
    .do = Prisni derisa disku juaj ta ketë kopjuar të tërin, dhe provoni përsëri. Nëse mbetet kështu, bëni një skedar të ri në vend të tij: regjistrimet e secilit janë në kasafortën e vet. Këtu nuk u ndryshua asgjë.
failure-shared-newer = Skedari u ruajt nga një version më i ri i Onward.
    .do = Ringarkojeni faqen për të marrë versionin më të ri, pastaj provoni përsëri. Nuk u ndryshua asgjë.
failure-shared-too-big = Ky skedar është më i madh se çdo regjistër që ruan Onward (64 MB).
    .do = Shikoni nëse zgjodhët skedarin e duhur. Nuk u ndryshua asgjë.
failure-shared-stranger = Skedarin e nënshkroi dikush që nuk është në librin tuaj të adresave.
    .do = Nëse është i kolegut tuaj, vëreni kartën e tij në librin e adresave, krahasoni gjashtë fjalët me telefon ose ballë për ballë, dhe zgjidheni te “Kush e ndan regjistrin”. Nëse çelësi i tij u zëvendësua, vëreni të riun. Nuk u ndryshua asgjë.
failure-shared-not-with-them = Skedarin e nënshkroi dikush në librin tuaj të adresave me të cilin ju nuk e ndani regjistrin.
    .do = Zgjidheni te “Kush e ndan regjistrin”, nëse duhet ta ndajë. Nuk u ndryshua asgjë.
failure-shared-too-much = Regjistri është më i madh se sa mban një skedar (64 MB). Nuk u bë asnjë skedar.
    .do = Regjistri juaj është siç ishte. Pyesni atë që kujdeset për Onward në organizatën tuaj: një regjistri kaq të madh i duhet një mënyrë tjetër.
failure-shared-too-many = Një regjistër mund të ndahet me të shumtën me tetë të tjerë.
    .do = Hiqni dikë nga zgjedhja.
