### status: machine-drafted

## ---- Whom to speak with ----

book-loading = Po hapet libri
book-services = Shërbimet dhe kontaktet
    .lead = Një person për të folur te çdo shërbim: një klinikë, një bankë, një kolegj. E shihni vetëm ju dhe kolegët tuaj. Është në këtë kasafortë, bashkë me regjistrin.
book-services-none = Ende nuk është shënuar asnjë shërbim
    .lead = Kur të keni gjetur personin e duhur te një shërbim, shënojeni këtu. Herën tjetër askush nuk ka nevojë t’ia nisë nga centrali telefonik.
book-service-add = Shto një shërbim
book-services-search = Kërko
    .hint = Një pjesë e emrit, e llojit të shërbimit ose e një shënimi.
book-services-found =
    { $count ->
        [one] { $count } shërbim
       *[other] { $count } shërbime
    }
book-services-found-none = Asnjë shërbim nuk është i tillë. Ndryshoni kërkimin.
book-service-change = Ndrysho
book-service-remove = Hiq
book-service-remove-sure = Ta heqim këtë shërbim?
    .what = Ai hiqet për të gjithë ata që e përdorin këtë kasafortë, dhe edhe kur ky libër bashkohet me një tjetër. Nuk mund të kthehet më.
    .yes = Po, hiqe
    .no = Jo, mbaje
book-service-kept = U shënua.
book-service-removed = U hoq.
book-service-kind = Çfarë lloj shërbimi është?
book-service-name = Emri i shërbimit
    .hint = Për shembull Park Road Surgery.
book-service-area = Për cilën zonë është?
book-all-areas = Të gjitha zonat
book-service-person = Me kë të flitet
    .hint = Emri, dhe çfarë bën ky person. Lëreni bosh nëse ende nuk ka askënd.
book-service-phone = Telefoni
    .hint = Vetëm shifra, për shembull 0113 496 0018. Numrin e brendshëm shkruajeni te shënimi.
book-service-email = Adresa e email-it
book-service-note = Çfarë tjetër duhet ditur
    .hint = Për shembull orari, ose çfarë pyesin së pari. Asgjë për një person që e mbështetni.
book-service-checked = Kur u sigurua dikush për herë të fundit që kjo është e saktë?
    .hint = Lëreni bosh nëse nuk e ka kontrolluar askush.
book-service-checked-on = Kontrolluar më { $day }
book-service-not-checked = Ende pa u kontrolluar
book-keep = Shënoje
book-cancel = Anulo

book-kind-gp = Mjek familjeje (GP) ose klinikë
book-kind-mental_health = Shëndeti mendor
book-kind-drug_alcohol = Drogat dhe alkooli
book-kind-housing = Banesa
book-kind-job_centre = Qendër pune (job centre)
book-kind-bank = Bankë
book-kind-college = Kolegj dhe mësim
book-kind-legal = Këshillë ligjore
book-kind-police = Policia
book-kind-children = Shërbime për fëmijë dhe shkolla
book-kind-interpreter = Përkthyes gojorë
book-kind-faith_community = Bashkësi fetare
book-kind-charity = Organizatë bamirëse
book-kind-other = Tjetër

## ---- What areas have free ----

book-capacity = Shtëpitë dhe vendet
    .lead = Çfarë ka çdo zonë, dhe çfarë është e lirë. Kjo ju paralajmëron kur një vendim nuk përputhet, dhe nuk ju ndalon kurrë.
book-capacity-none = Ende nuk është shënuar asgjë për asnjë zonë
    .lead = Zgjidhni një zonë, dhe shënoni shtëpitë e saj dhe sa vende janë të lira.
book-area-begin = Shëno një zonë
book-area-which = Cila zonë?
book-area-choose = Zgjidhni një zonë
book-area-missing = Ju lutemi zgjidhni një zonë.
book-homes-none = Ende nuk është shënuar asnjë shtëpi.
book-places = Të lira janë { $free } nga { $places } vende.
book-places-short = { $free } nga { $places }
book-looked = Parë për herë të fundit më { $day }.
book-looked-old = Këto shifra janë të vjetra. Shikojini përsëri.
book-looked-again = Gjithçka është ende e saktë
book-looked-said = U shënua se i patë sot.
book-closing-on = Shërbimi këtu mbyllet më { $day }.
book-closed-on = Shërbimi këtu u mbyll më { $day }.
book-homes-in = Shtëpitë në { $area }
book-homes = Shtëpitë
book-free = Të lira
book-free-less = Një vend i lirë më pak: { $homes }
book-free-more = Një vend i lirë më shumë: { $homes }
book-free-said = Tani janë të lira { $free } nga { $places }: { $homes }
book-homes-add = Shto shtëpi
book-homes-change = Ndrysho shtëpitë
    .lead = Shtëpi të një lloji, me të njëjtat përgjigje për këto pyetje.
book-homes-change-these = Ndrysho
book-homes-remove = Hiqi këto shtëpi
book-homes-remove-sure = T’i heqim këto shtëpi?
    .what = Ato hiqen për të gjithë ata që e përdorin këtë kasafortë, dhe edhe kur ky libër bashkohet me një tjetër. Nuk mund të kthehen më, vetëm mund të shënohen nga e para.
    .yes = Po, hiqi
    .no = Jo, mbaji
book-homes-term = Sa kohë mund të qëndrojë dikush?
book-term-interim = E përkohshme
    .hint = Derisa të gjendet një shtëpi tjetër.
book-term-long_term = Afatgjatë
    .hint = Për vite, ose përgjithmonë.
book-homes-shape = A jetohet atje pa të tjerë?
book-shape-self_contained = E veçantë
    .hint = Me derë hyrëse të vetën.
book-shape-shared = E përbashkët
    .hint = Me të tjerë në një shtëpi.
book-homes-whom = Për kë është?
book-whom-anyone = Për këdo
book-whom-women = Gra
book-whom-men = Burra
book-whom-family = Familje
    .hint = Njerëz që shpërngulen bashkë: me fëmijë, me partner ose me të tjerë.
book-homes-step_free = A mund të jetojë dikush atje pa përdorur asnjë shkallë?
book-step_free-yes = Pa shkallë
book-step_free-no = Me shkallë
book-step_free-not_known = Nuk dihet nëse ka shkallë
book-homes-places = Sa vende ka?
    .hint = Një vend është për një person, ose për një familje.
book-homes-free = Sa prej tyre janë të lira tani?
book-area-change = Data e mbylljes dhe shënimi
    .lead = Lëreni datën bosh nëse nuk dihet asnjë fund.
book-area-closing = Dita e fundit e shërbimit në këtë zonë
book-area-note = Çfarë tjetër duhet ditur
    .hint = Asgjë për një person që e mbështetni.
book-area-kept = U shënua.

## ---- What does not fit ----

book-misfit = Shikojeni këtë para se të pranoni
    .do = Vendimin mund ta shënoni gjithsesi. Këto janë shifrat te “Shtëpitë dhe vendet”.
book-misfit-nothing-free = Në këtë zonë nuk ka asnjë vend të lirë.
book-misfit-none-anyone = Gjithçka që është e lirë është për familje.
book-misfit-none-women = Asgjë nga ato që janë të lira nuk është për një grua.
book-misfit-none-men = Asgjë nga ato që janë të lira nuk është për një burrë.
book-misfit-none-family = Asgjë nga ato që janë të lira nuk është për një familje.
book-misfit-none-step-free = Për asgjë nga ato që janë të lira nuk dihet se është pa shkallë.
book-misfit-none-with-both = Disa shtëpi të lira janë për këtë person dhe disa janë pa shkallë, por asnjëra nuk i ka të dyja.
book-misfit-closed = Shërbimi në këtë zonë u mbyll më { $day }.
book-misfit-closes = Shërbimi në këtë zonë mbyllet më { $day }, para rishikimit pas 9 muajsh më { $review }.
book-misfit-old = Askush nuk i ka parë këto shifra që nga { $day }.

## ---- What goes wrong ----

book-changed = Ndërkohë dikush tjetër shkroi në këtë libër.
    .do = Tregohet siç është tani. Ajo që shkruat është ende këtu: shtypeni butonin përsëri për ta shënuar.
book-recovered = Versioni më i ri i këtij libri nuk u lexua dot. Ky është versioni para tij.
    .do = Shikoni nëse mungon ajo që shkruat së fundi, dhe shënojeni përsëri.
failure-book-missing = Këtu mungon diçka.
    .do = Shkruani një emër, për shembull Park Road Surgery.
failure-book-too-long = Kjo është tepër e gjatë.
    .do = Shkurtojeni, ose vendoseni një pjesë të saj te shënimi.
failure-book-disguised = Në këtë tekst ka një shenjë të fshehur që mund ta ndryshojë kuptimin e tij.
    .do = Shkruajeni përsëri, për shembull shkronjë për shkronjë.
failure-book-not-a-phone = Ky nuk është numër telefoni.
    .do = Shkruani vetëm shifra, për shembull 0113 496 0018.
failure-book-not-an-email = Kjo nuk është adresë e plotë email-i.
    .do = Për shembull name@example.org.
failure-book-no-such-area = Nuk ka zonë të tillë.
    .do = Zgjidhni një nga lista.
failure-book-in-future = Kjo ditë ende nuk ka ardhur.
    .do = Shkruani ditën e sotme, ose një ditë më të hershme.
failure-book-out-of-range = Shkruani një numër të plotë nga 1 deri në 999, për shembull 3.
failure-book-more-than-places = Të lira janë më shumë se sa ka vende.
    .do = Shkruani një numër të plotë që nuk është më i madh se numri i vendeve.
failure-book-too-many = Në libër nuk ka më vend.
    .do = Hiqni atë që nuk përdoret më.
failure-book-gone = Ndërkohë u hoq.
    .do = Kthehuni te lista dhe shikojeni atje.
