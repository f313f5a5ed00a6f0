### status: machine-drafted

## ---- The page ----

papers-words = Fjalët e letrës nuk u morën dot, prandaj ajo nuk u bë.
    .do = Kontrolloni lidhjen me internetin dhe provoni përsëri.
papers-not-made = Letra nuk u bë dot.
    .do = Shikoni çfarë është zgjedhur dhe shkruar më sipër, dhe provoni përsëri. Nuk u ndryshua asgjë.
papers-make = Bëj PDF-në
papers-working = Po bëhet PDF-ja. Herën e parë shkarkohet pjesa që bën PDF: në një linjë të ngadaltë kjo mund të marrë një minutë.
papers-stop = Ndalo
papers-done = { $file } është në dosjen e shkarkimeve. Nuk është i enkriptuar: printojeni ose dërgojeni, dhe fshijeni atje.
papers-missing-characters = Disa shenja nuk u printuan dot: { $characters }. Shkruajini me dorë.
papers-font = Një lloj shkronjash nuk u mor dot, prandaj PDF-ja nuk u bë.
    .do = Kontrolloni lidhjen me internetin dhe provoni përsëri.
papers-document = PDF-ja nuk u shkrua dot.
    .do = Provoni përsëri. Nëse ndodh përsëri, njoftoni atë që kujdeset për këtë sajt.
papers-gone = Pjesa që bën PDF u ndal vetë.
    .do = Provoni përsëri.
papers-language = Gjuha e personit
    .hint = Në letër, pranë saj është anglishtja.
papers-reading = Po kontrollohet paketa më e re
papers-no-packet = Paketa më e re nuk është e hapur, prandaj prej saj nuk mund të merret asgjë.
    .do = Shikoni te “Paketat” nëse u kontrollua dot.
papers-agency = Për cilin lloj shërbimi është?
papers-agency-gp = Klinikë e mjekut të familjes (GP)
papers-agency-mental_health = Shërbim për shëndetin mendor
papers-agency-alcohol_drugs = Shërbim për drogat dhe alkoolin
papers-agency-job_centre = Qendër pune (job centre)
papers-agency-bank = Bankë
papers-agency-college = Kolegj
papers-agency-housing = Zyrë strehimi
papers-agency-police = Policia
papers-agency-social_care = Përkujdesje sociale (social care)
papers-agency-other = Një agjenci tjetër
papers-choose = Zgjidhni
papers-agencies = Personi ishte dakord që të njoftohen këto
papers-agencies-not = Personi nuk dëshiron që të njoftohen këta
papers-agencies-open = Nuk është shënuar asgjë.
papers-agencies-none = Personi nuk ka dhënë pëlqimin që agjencive të tjera t’u tregohet ndonjë gjë, prandaj për to nuk bëhet asnjë letër.
    .do = Pyeteni personin. Nëse është dakord, dërguesi mund të bëjë një paketë të re me pëlqimin e tij.
papers-offers = Çfarë mund të ketë në të
    .hint = Mund të zgjidhet vetëm ajo që personi ishte dakord të tregohet. Zgjidhni vetëm atë që i duhet këtij shërbimi.
papers-offers-none = Nuk dihet asgjë që personi ishte dakord të tregohet.
papers-not-offered = Çfarë nuk lejohet të ketë në të
papers-not-offered-one = { $what }: { $why }
papers-leave-given = personi ishte dakord
papers-leave-refused = personi tha jo
papers-leave-not_asked = personi nuk është pyetur
papers-leave-taken_back = personi e mori mbrapsht

## The letter: the page.

papers-letter-lead = Një letër që e prezanton personin te një shërbim, në anglisht dhe pranë saj në gjuhën e personit. Tregojani personit para se ta marrë, ose para se ta dërgoni.
papers-letter-name = Emri
papers-letter-why = Që është për skllavërinë moderne
papers-letter-known = Nga “Shërbimet dhe kontaktet”
papers-letter-to = Për kë është
    .hint = Emri dhe adresa, siç shkruhen në një letër. Nuk ruhet.
papers-letter-back = Kujt t’i përgjigjen
    .hint = Emri juaj, shërbimi juaj, dhe si mund t’ju kontaktojnë. Nuk ruhet.
papers-letter-missing = Letra ende nuk është e plotë.
    .do = Zgjidhni llojin e shërbimit, dhe shkruani kujt t’i përgjigjen.

## ---- On papers: what they share ----

papers-machine = Përkthimin në gjuhën { $language } e bëri një kompjuter, dhe ende nuk e ka kontrolluar askush që e flet këtë gjuhë. Kur diçka është e rëndësishme, pyesni një përkthyes gojor.
papers-date = Data
papers-to = Për
papers-from = Nga
papers-about = Në lidhje me
papers-area = Zona
papers-signature = Nënshkrimi
papers-signed = Nënshkruar

## ---- The letter of introduction ----

papers-letter-title = Letër prezantimi
papers-letter-first = Personi ishte dakord që ju ta dini atë që shkruhet në këtë letër. Ju lutemi pyeteni para se t’ia tregoni dikujt tjetër.
papers-letter-named = Ne e mbështesim personin emri i të cilit shkruhet më sipër, dhe po e prezantojmë te shërbimi juaj.
papers-letter-unnamed = Ne e mbështesim personin që e sjell këtë letër, dhe po e prezantojmë te shërbimi juaj.
papers-letter-slavery = Ky person i ka mbijetuar skllavërisë moderne. Nuk ka nevojë t’ju tregojë çfarë i ka ndodhur.
papers-letter-thresholds = Të mbijetuarit shpesh nuk i plotësojnë kushtet ose pragjet e zakonshme të një shërbimi, megjithëse u duhet. Ju lutemi përdorni hapësirën që keni për të vendosur sipas gjykimit tuaj (discretion), dhe flisni me ne para se t’u thoni jo.
papers-letter-needs = Çfarë mund të ndihmojë
papers-letter-facts = Çfarë dëshiron personi që ju ta dini
papers-letter-close = Nëse diçka nuk është e qartë, ose nëse nuk mund të ndihmoni, ju lutemi flisni me ne. Ne mund të vijmë bashkë me personin, të ndihmojmë me formularët dhe të gjejmë një përkthyes gojor.

papers-need-interpreter = Një përkthyes gojor që nuk është i afërm ose mik. Personi mund të thotë kush nuk duhet të përkthejë.
papers-need-before = Të njoftohet më parë çfarë do të ndodhë, të pyetet çdo herë, dhe të mund ta ndalë.
papers-need-again = Të mos ketë nevojë ta tregojë përsëri të njëjtën histori. Ju lutemi pyetni ne për atë që mungon.
papers-need-gp-1 = Të regjistrohet edhe kur mungojnë dokumente ose një adresë e përhershme.
papers-need-gp-2 = Një vizitë më e gjatë, me dikë të gjinisë që zgjedh personi.
papers-need-gp-3 = Trajtim dhe ilaçe që vazhdojnë pa ndërprerje pas një shpërnguljeje.
papers-need-mental_health-1 = Të mos presë përsëri nga fillimi pas një shpërnguljeje: aty ku trajtimi kishte filluar, një kalim i drejtpërdrejtë.
papers-need-mental_health-2 = Të merret në vizitë edhe kur nuk plotësohet çdo prag. Ajo që nuk shihet mund të jetë e rëndë.
papers-need-mental_health-3 = I njëjti person çdo herë, në kohë dhe në një vend ku ndihet në siguri.
papers-need-alcohol_drugs-1 = Të merret në vizitë, edhe nëse nuk u ngjan njerëzve që shihni zakonisht.
papers-need-alcohol_drugs-2 = Ndihmë për alkoolin ose drogat dhe për shëndetin mendor në të njëjtën kohë, jo njëra pas tjetrës.
papers-need-alcohol_drugs-3 = Të mund të kthehet pas një rikthimi te përdorimi, pa filluar nga e para.
papers-need-job_centre-1 = Një person i vetëm ku të drejtohet, që e njeh rastin.
papers-need-job_centre-2 = Pagesa me të cilat ia del: më shpesh se çdo muaj, ose qiraja t’i paguhet drejtpërdrejt pronarit të shtëpisë.
papers-need-job_centre-3 = Kohë, në atë që i kërkohet, për takimet me mjekë, avokatë dhe gjykata.
papers-need-bank-1 = Një llogari bazë, me dokumentet që ka personi.
papers-need-bank-2 = Letra dhe mesazhe vetëm atje ku personi thotë se është e sigurt.
papers-need-bank-3 = Dikush që e shpjegon me fjalë të thjeshta llogarinë, kartat dhe bankën në internet.
papers-need-college-1 = Mësim anglishteje në nivelin e vet, dhe një rrugë për të vazhduar prej andej.
papers-need-college-2 = Mirëkuptim kur takimet ose ditët e vështira nuk e lënë të vijë në mësim.
papers-need-college-3 = Të mos pyetet para të tjerëve nga vjen, dhe të mos fotografohet.

## ---- The review sheet ----

papers-review-lead = Pyetjet e një rishikimi për t’u plotësuar bashkë me dorë, në gjuhën e personit me anglishten pranë. Te secila është ajo që u tha herën e fundit. Më pas shkruajini në regjistër, dhe shkatërrojeni letrën.
papers-review-title = Si po shkojnë gjërat
papers-review-first = Ne shohim bashkë si po shkojnë gjërat, dhe çfarë duhet të vijë më pas.
papers-review-skip = Mund të lini jashtë çdo pyetje, të bëni pushim ose të ndaleni. Asgjë këtu nuk vendos nëse do të keni mbështetje.
papers-number = Numri
papers-last = Herën e fundit ({ $day }): { $said }
papers-review-feels = Si ndiheni
papers-review-scores = Si ia dilni
papers-review-next = Çfarë vjen më pas
papers-review-well = Çfarë po shkon mirë?
papers-review-goals = Çfarë dëshironi të arrini? Me fjalët tuaja.
papers-step = Çfarë duhet bërë
papers-who = Kush e bën
papers-by-when = Deri kur

## ---- The data return ----

papers-return-title = Raport statistikor
papers-return-hidden = “Fshehur” shkruhet aty ku janë më pak se 5, ose ku mund të llogaritej një numër tjetër.
papers-return-hidden-cell = Fshehur

## ---- The person’s whole record ----

papers-whole-lead = Gjithçka që mban regjistri për personin, në gjuhën e tij: e ka të drejtë ta marrë. Ajo që është shkruar nga dikush mbetet siç u shkrua.
papers-whole-others = Lexojeni para se t’ia jepni personit.
    .why = Shënimet, kontaktet dhe paketa mund të kenë të dhëna për njerëz të tjerë: familjen, autorët e krimit, këdo që ju tregoi diçka. Ajo që është e tyre nuk duhet dhënë, dhe asgjë këtu nuk e lë jashtë vetë.
papers-whole-safe-ask = A mund ta mbajë personi këtë pa rrezik?
    .hint = Pyeteni më parë. Dikush tjetër mund të gjejë një letër ose një skedar.
papers-whole-yes = Po, e dëshiron
papers-whole-no = Jo, jo tani
papers-whole-keep = Mbajeni ju për personin. Mund ta lexojë bashkë me ju, dhe ta kërkojë në çdo kohë.
papers-whole-without = Paketa më e re nuk u kontrollua dot, prandaj ajo që thotë nuk është në letër.
papers-whole-json = Ruaj për një program (JSON)
    .hint = Regjistrimi siç është në regjistër, dhe çdo paketë siç erdhi. Nuk është i enkriptuar.
papers-whole-failed = Një paketë nuk u mor dot nga kasaforta, prandaj nuk u ruajt asgjë.
    .do = Provoni përsëri. Letra mund të bëhet gjithsesi.
papers-whole-saved = { $file } është në dosjen e shkarkimeve. Nuk është i enkriptuar: jepjani personit, dhe fshijeni atje.
papers-whole-title = Të dhënat
papers-whole-first = Kjo është gjithçka që mban regjistri për ju.
papers-whole-person = Këtu ju quajnë “personi”. Ajo që ka shkruar dikush është siç u shkrua.
papers-whole-safe = Mbajeni atje ku nuk e gjen askush tjetër. Mund t’i kërkoni edhe ekipit t’jua mbajë.
papers-whole-wrong = Nëse diçka është gabim, tregojini ekipit. Ekipi shkruan atë që është e saktë, dhe që ishte gabim.
papers-whole-agreed = Për çfarë ishte dakord personi
papers-whole-newest = Paketa më e re
papers-whole-packet = Çfarë thoshte referimi i fundit, pjesë për pjesë.

## ---- The sheet for a meeting ----

papers-meeting-lead = Një fletë për një agjenci në një takim: çfarë personi ishte dakord që ajo ta dijë, dhe vend për atë që vendoset. Bëni një për çdo agjenci.
papers-meeting-parts = Çfarë mund të tregohet
    .hint = Mund të zgjidhet vetëm ajo që personi ishte dakord të tregohet. Zgjidhni vetëm atë që i duhet kësaj agjencie për takimin.
papers-meeting-needs = Çfarë i duhet personit
papers-meeting-health = Shëndeti
papers-meeting-risk = Rreziku dhe siguria
papers-meeting-dates = Datat
papers-meeting-missing = Fleta ende nuk është e plotë.
    .do = Zgjidhni agjencinë.
papers-meeting-title = Fletë takimi
papers-meeting-for = Për
papers-meeting-first = Vetëm për agjencinë e përmendur këtu, dhe vetëm për këtë takim.
papers-meeting-rest = Për atë që nuk është në këtë fletë nuk është dhënë pëlqimi, ose ajo nuk nevojitet. Ju lutemi pyeteni personin para se t’ia tregoni dikujt tjetër.
papers-meeting-agreed = Për çfarë është dhënë pëlqimi
papers-meeting-agreed-on = Pëlqimi u dha më { $when }
papers-meeting-next = Çfarë vjen më pas
papers-meeting-decisions = Çfarë vendoset
