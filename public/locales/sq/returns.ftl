### status: machine-drafted

## ---- The page ----

returns = Raportet statistikore
    .lead = Shifrat e një tremujori ose të një viti financiar, për atë që ia kërkon shërbimit tuaj. Ato nuk përmendin askënd me emër, dhe numrat e vegjël në to nuk tregohen.
returns-make = Bëni një raport
    .once = Një raport bëhet një herë, për një periudhë që ka mbaruar, dhe nuk ndryshon kurrë: po të krahasoheshin dy raporte, mund të llogaritej ajo që nuk tregohet. Prandaj nuk mund të raportohet një vit tremujorët e të cilit janë raportuar, as një tremujor i një viti që është raportuar.
    .undecided = Para se ta bëni, vendosni atë që është ende e hapur në atë periudhë. Ajo që nuk është vendosur mbetet pastaj “pa vendim” në këtë raport, dhe nuk është në asnjë raport të mëvonshëm.
    .do = Bëje raportin
returns-period = Periudha
returns-period-none = Zgjidhni një periudhë
returns-period-missing = Zgjidhni periudhën për të cilën është raporti
returns-area = Zona
returns-area-one = Nëse regjistri juaj është për një zonë, zgjidheni atë: për shkak të zonave ku nuk erdhi askush, nuk do të tregoheshin shifrat e saj.
returns-period-name = { $first } deri më { $last }
returns-making = Po numërohet
returns-made = Raporti u bë dhe mbahet në këtë kasafortë. Është më poshtë.
returns-none = Ende nuk është bërë asnjë raport.
returns-made-on = Bërë më { $day }. Vendimet, rishikimet dhe përfundimet janë ashtu si ishin atëherë.
returns-hidden = Pse disa numra nuk tregohen
    .why = Një numër nën 5 mund të tregojë se për kë është fjala. Ai nuk tregohet, edhe kur është 0. Nëse në një tabelë nuk tregohet një numër, nuk tregohet as numri i dytë më i vogël, sepse përndryshe do ta zbulonte totali. Në të gjitha kutitë e tilla shkruhet e njëjta gjë, që askush të mos dallojë cila është cila.
    .shared = Njerëzit që nuk dhanë pëlqimin për shifra numërohen vetëm te totalet, zonat dhe muajt. Në çdo gjë tjetër janë bashkë me ata për të cilët nuk dihet, që askush të mos shohë se dikush tha jo.
returns-withheld = Çfarë nuk tregohet
    .why = Më pak se pesë veta, ose numri i tyre nuk tregohet diku tjetër:
returns-sheet = Ruaj si tabelë (CSV)
returns-json = Ruaj si JSON
returns-pdf = Ruaj si PDF
returns-not-saved = Shfletuesi nuk e mori skedarin
    .do = Nuk humbi asgjë: raporti mbahet. Provoni përsëri, ose lejoni shkarkimet për këtë sajt.
returns-total = { $total } gjithsej.
returns-base = Përqindjet janë nga { $base } veta për të cilët dihet.

## ---- The desk’s own figures ----

figures = Shifra të brendshme
figures-desk = Këtu tregohen të gjitha
    .do = Këto shifra janë për ata që punojnë me këtë regjistër. Numrat e vegjël mund të tregojnë se për kë është fjala, prandaj nuk duhet të dalin nga zyra juaj, as në letër. Ajo që del është një raport statistikor.
figures-this-quarter = Ky tremujor
figures-none = Pyetje pa asnjë përgjigje
figures-not-known = Nuk dihet
figures-not-shared = Pa pëlqim për shifra

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } referim i kësaj periudhe ende nuk ka vendim.
       *[other] { $count } referime të kësaj periudhe ende nuk kanë vendim.
    }
returns-open-reviews =
    { $count ->
        [one] Për { $count } person në këtë periudhë duhej një rishikim që ende mund të bëhet në kohë.
       *[other] Për { $count } veta në këtë periudhë duhej një rishikim që ende mund të bëhet në kohë.
    }
returns-open-stays = Nëse e bëni raportin tani, kjo mbetet kështu në të, dhe asnjë raport i mëvonshëm nuk i numëron.
returns-open-none = Për gjithçka që erdhi në këtë periudhë ka vendim, dhe asnjë rishikim i saj nuk mund të bëhet më.
returns-open-list = Trego çfarë është e hapur
returns-open-first =
    { $count ->
        [one] I pari:
       *[other] { $count } të parët:
    }

## ---- Failures ----

failure-return-not-over = Kjo periudhë nuk ka mbaruar
    .do = Një raport bëhet një herë, kur nuk mund të vijë më asgjë. Bëjeni pas ditës së fundit të periudhës.
failure-return-overlaps = Disa nga këto ditë janë në një raport që u bë më parë
    .do = Nga dy raporte për të njëjtat ditë mund të llogariten numra që nuk tregohen. Qëndroni te tremujorët, ose te vitet.

## ---- Sheet and tables ----

return-table = Tabela
return-cell = Prej të cilëve
return-count = Numri
return-percent = Përqindja
return-of = Nga sa gjithsej
return-first = Dita e parë
return-last = Dita e fundit
return-made-on = Bërë më
return-area = Zona
return-all-areas = Të gjitha zonat
return-withheld = Nuk jepet: më pak se pesë, ose numri i tyre nuk tregohet diku tjetër
return-total = Gjithsej
return-hidden = Nuk tregohet: më pak se 5, ose mund të llogaritej një tjetër

return-referrals = Gjithçka që erdhi: çfarë u bë me to
return-came-by = Gjithçka që erdhi: si
return-months = Gjithçka që erdhi, sipas muajit
return-reasons = Arsyet e shërbimit, aq herë sa u dha secila
return-sharing = Të pranuar: kush dha pëlqimin për shifra
return-ended = Të pranuar: për kë është shënuar një përfundim
return-accepted-months = Të pranuar, sipas muajit kur erdhën
return-accepted-came-by = Të pranuar, sipas mënyrës si erdhi referimi
return-accepted-by-area = Të pranuar, sipas zonës
return-gender = Gjinia
return-age = Mosha kur erdhën
return-housing = Banesa kur erdhën
return-employment = Puna kur erdhën
return-education = Arsimi dhe trajnimi kur erdhën
return-english = Anglishtja kur erdhën
return-legal = Këshilla ligjore kur erdhën
return-not-accepted = Të papranuar, ose ende jo: pse
return-not-accepted-months = Të papranuar, ose ende jo, sipas muajit kur erdhën
return-not-accepted-by-area = Të papranuar, ose ende jo, sipas zonës
return-reviews = Rishikimet që duheshin bërë
return-change-housing = Ndryshimi që kur erdhën: banesa
return-change-money = Ndryshimi që kur erdhën: paratë
return-change-education = Ndryshimi që kur erdhën: arsimi dhe trajnimi
return-change-employment = Ndryshimi që kur erdhën: puna
return-change-health = Ndryshimi që kur erdhën: shëndeti dhe mirëqenia
return-change-legal = Ndryshimi që kur erdhën: çështjet ligjore
return-change-safety = Ndryshimi që kur erdhën: siguria
return-change-feels-safe = Ndryshimi që kur erdhën: sa ndihen në siguri
return-change-feels-hope = Ndryshimi që kur erdhën: sa shpresë kanë
return-exits = Mbështetja që mbaroi: pse

return-cell-accepted = Të pranuar
return-cell-declined-by-service = Shërbimi nuk i pranoi
return-cell-agreed = Dhanë pëlqimin
return-cell-recorded = E shënuar
return-cell-packet = Në një paketë të Onward
return-cell-phone = Me telefon
return-cell-paper = Në letër
return-cell-email = Me email
return-cell-in-person = Ballë për ballë
return-cell-18-24 = 18 deri në 24
return-cell-25-34 = 25 deri në 34
return-cell-35-44 = 35 deri në 44
return-cell-45-54 = 45 deri në 54
return-cell-55-over = 55 ose më shumë
return-cell-needed = Nevojitet
return-cell-not-needed = Nuk nevojitet
return-cell-several-reasons = Shërbimi nuk i pranoi, për disa arsye
return-cell-declined-by-person = Vetë personi nuk pranoi
return-cell-consent-withdrawn = Pëlqimi u mor mbrapsht
return-cell-duplicate = I njëjti referim kishte ardhur më parë
return-cell-undecided = Pa vendim kur u bë ky
return-cell-done = U bë
return-cell-could-not-contact = Nuk u kontaktua dot askush
return-cell-not-made = Nuk u bë
return-cell-better = Më mirë
return-cell-same = Njësoj
return-cell-worse = Më keq
return-cell-no-longer-required = Mbështetja nuk nevojitej më
return-cell-end-of-agreement = Marrëveshja e mbështetjes mbaroi
return-cell-other-funding = Vazhdon me të njëjtin ofrues, me financim tjetër
return-cell-moved = U shpërngul në një zonë tjetër
return-cell-other-service = E mori përsipër një shërbim tjetër
return-cell-disengaged = Nuk donte të vazhdonte
return-cell-lost-contact = Nuk u kontaktua dot më
return-cell-other = Diçka tjetër
return-cell-other-area = Një zonë tjetër
return-cell-not-specified-or-not-shared = E pacaktuar, ose pa pëlqim për shifra
return-cell-not-known = Nuk dihet, ose pa pëlqim për shifra
return-hindered = Çfarë pengoi, te të pranuarit që dhanë pëlqimin për shifra
