### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = Hapi { $step } – Onward
shell-title-error = Gabim: { $title }
shell-skip = Kalo te faqja
shell-language = Gjuha
shell-hear = Dëgjo: { $language }
shell-bilingual = Me anglisht
shell-language-failed = Fjalët në gjuhën { $language } nuk u ngarkuan dot. Kontrolloni lidhjen dhe shtypni përsëri.
shell-text-size = Madhësia dhe kontrasti i tekstit
shell-text-size-normal = Tekst normal
shell-text-size-large = Tekst i madh
shell-text-size-larger = Tekst më i madh
shell-text-size-letter = A
shell-contrast = Më shumë kontrast
shell-machine-drafted = Këtë përkthim e bëri një kompjuter
    .more = Ende nuk e ka kontrolluar askush që e flet këtë gjuhë. Kur diçka është e rëndësishme, ju lutemi pyesni një përkthyes gojor.
shell-outdated = Disa nga këto fjalë mund të jenë të vjetruara
    .more = Teksti anglisht ka ndryshuar që kur u përkthyen. Kur diçka është e rëndësishme, ju lutemi pyesni një përkthyes gojor.
shell-in-english = Disa fjalë në këtë faqe janë në anglisht
    .more = Ato ende nuk janë përkthyer, ose ka një gabim në përkthimin e tyre. Ju lutemi kërkojini një përkthyesi gojor t’jua lexojë.
shell-pages = Faqet
shell-home = Faqja e fillimit
shell-areas = Udhëzues i zonave
shell-help = Merr ndihmë tani
shell-eligibility = Kontrollo kushtet
shell-drafts = Referimet në këtë pajisje
shell-blank = Printo një formular për ta plotësuar me dorë
shell-receive = Hap një paketë
shell-settings = Cilësimet
shell-register = Regjistri
shell-contacts = Libri i adresave
shell-leaving = Si të dilni shpejt
shell-emergency = Në rast urgjence telefononi 999. Linja e ndihmës për skllavërinë moderne dhe shfrytëzimin (Modern Slavery and Exploitation Helpline): 08000 121 700, çdo ditë të vitit.
shell-not-nrm = Ky nuk është formular për Mekanizmin Kombëtar të Referimit (NRM) dhe kjo nuk është faqe e qeverisë.
shell-lock = Kyç
shell-loading = Po ngarkohet…
shell-elsewhere = Kjo faqe hapet në një skedë të re
shell-elsewhere-text = Ajo që është hapur këtu mbetet e hapur.
shell-elsewhere-open = Hape në një skedë të re
shell-back = Kthehu
shell-try-again = Provo përsëri
forms-failed = Një pjesë e kësaj faqeje nuk u ngarkua dot. Ajo që keni shkruar është ende këtu.

## Home

home-title = Hapi tjetër pas mbështetjes NRM
home-lead = Për njerëzit që po dalin nga mbështetja dhe për punonjësit që i ndihmojnë. Gjithçka mbetet në këtë pajisje derisa të zgjidhni ta dërgoni.
home-before = Para se të filloni
home-before-text = Mund të dilni shpejt nga kjo faqe interneti: shtypni “Dil nga kjo faqe” (Exit this page) në krye. Në tastierë mund të shtypni edhe tastin Shift tri herë. Kjo nuk e pastron historikun e shfletuesit.
home-before-more = Si të dilni shpejt dhe si ta pastroni historikun
home-before-away = Hiqe këtë shënim
home-door-areas = Lexo për zonat
home-door-areas-text = Shihni cilat zona mund të jenë në gjendje të ndihmojnë dhe çfarë kërkon secila.
home-door-refer = Plotëso një referim
home-door-refer-text = Për një punonjës mbështetës dhe një person së bashku. Mund të ndaleni në çdo kohë dhe të ktheheni më vonë.
home-door-receive = Hap një paketë
home-door-receive-text = Për një koordinator të cilit i është dërguar një referim. Shihni kush e nënshkroi, kontrolloni që nuk u ndryshua asgjë dhe lexojeni.
home-eligibility = Kontrolloni kushtet më parë.
home-eligibility-text = Duhen rreth tri minuta. Nuk kërkohet asnjë emër.
home-register-text = Për koordinatorët: çdo referim që erdhi dhe çfarë u bë me të.
home-promise = Ku mund të mbështeteni
home-promise-device = Asgjë që shkruani nuk del vetë nga kjo pajisje. Nuk ka llogari dhe askush nuk i numëron vizitat.
home-promise-choice = Personi vendos çfarë ndahet me të tjerët, një pjesë në një kohë. Nëse thotë jo, kjo nuk e ndryshon mbështetjen që ka tani.
home-promise-skip = Çdo pyetje mund të kapërcehet ose të marrë përgjigje më vonë.

not-found-title = Nuk ka faqe në këtë adresë
not-found-text = Adresa mund të jetë e vjetër ose mund të mungojë një shkronjë.
not-found-home = Shko te faqja e fillimit

## Eligibility

eligibility-title = Kontrolli i kushteve
eligibility-lead = Përgjigjuni për ato që dini. Do të shihni si qëndron çdo pikë dhe çfarë mund të bëhet. Asgjë këtu nuk ju ndalon: mund të referoni, çfarëdo që të jenë përgjigjet.
eligibility-reasons = Si qëndron
eligibility-summary = { $met } të plotësuara, { $not_met } të paplotësuara, { $not_known } nuk dihen.
eligibility-met = Plotësohet
eligibility-not-met = Nuk plotësohet
eligibility-not-known = Nuk dihet
eligibility-source = Nga vjen kjo:
eligibility-local = Një pikë vetëm e kësaj zone. Koordinatori mund të vendosë sipas gjykimit të vet (discretion).
eligibility-discretion = Koordinatori i zonës mund të vendosë sipas gjykimit të vet (discretion). Në projektet pilot, zonat vepruan kështu rast pas rasti.
eligibility-next = Çfarë vjen më pas
eligibility-next-text = Këto përgjigje mund të kalojnë në një referim të ri, që askush të mos pyetet dy herë. Më parë do të hapni kasafortën në këtë pajisje.
eligibility-start = Fillo një referim me këto përgjigje

## A field

field-why = Pse pyesim
field-help = Ndihmë për punonjësin
field-problem = Për t’u ndrequr:
field-or = ose
field-date-day = Dita
field-date-month = Muaji
field-date-year = Viti
field-date-calendar = Përdorni kalendarin evropian, atë që përdoret në Britani.
field-time-clock = Përdorni orën e Britanisë: ora shtatë e mëngjesit është 7:00, jo 1:00.
calendar-ethiopic = Në kalendarin etiopian: { $day } { $month } { $year }
    .months = Meskerem | Tikimt | Hidar | Tahsas | Tir | Jekatit | Megabit | Mijazja | Ginbot | Sene | Hamle | Nehase | Pagume
calendar-persian = Në kalendarin persian: { $day } { $month } { $year }
    .months = Farvardin | Ordibehesht | Hordad | Tir | Mordad | Shahrivar | Mehr | Aban | Azar | Dej | Bahman | Esfand
field-letters-left =
    { $count ->
        [one] Ju ka mbetur { $count } shkronjë.
       *[other] Ju kanë mbetur { $count } shkronja.
    }
field-letters-over =
    { $count ->
        [one] Është { $count } shkronjë më tepër. Asgjë nuk humbet: ju lutemi shkurtojeni tekstin ose vendoseni pjesën tjetër te një përgjigje tjetër.
       *[other] Janë { $count } shkronja më tepër. Asgjë nuk humbet: ju lutemi shkurtojeni tekstin ose vendoseni pjesën tjetër te një përgjigje tjetër.
    }
field-language-name = Gjuha
field-language-speaks = E flet
field-language-reads = E lexon
field-language-writes = E shkruan
field-language-add = Shto një gjuhë tjetër
field-language-remove = Hiqe këtë gjuhë
field-group-add = Shto
field-group-member = { $one } { $number }
field-group-change = Ndrysho
field-group-remove = Hiq

## What is to be mended: what is wrong, and an example of right

summary-title = Ju lutemi shikojeni edhe një herë këtë
problem-missing = Pa këtë përgjigje nuk mund të dërgohet asgjë.
problem-too-long = Ka vend për { $max } shkronja. Kjo ka { $over } më tepër. Për shembull, vendoseni pjesën tjetër te një përgjigje tjetër.
problem-not-a-number = Ju lutemi shkruani një numër të plotë me shifra, për shembull 2.
problem-out-of-range = Ju lutemi shkruani një numër nga { $min } deri në { $max }, për shembull { $min }.
problem-no-such-date = Kjo datë nuk ekziston. Ju lutemi kontrolloni ditën dhe muajin, për shembull 27 3 1998.
problem-date-incomplete = Mungon një pjesë e datës. Ju lutemi shkruani ditën, muajin dhe vitin, për shembull 27 3 1998.
problem-year-out-of-range = Ju lutemi shkruani vitin me katër shifra, midis 1900 dhe 2100, për shembull 1998.
problem-not-an-email = Kjo nuk është adresë e plotë email-i. Për shembull name@example.org.
problem-not-a-phone = Ju lutemi shkruani një numër telefoni vetëm me shifra, për shembull 07700 900123.
problem-not-an-option = Ju lutemi zgjidhni një nga përgjigjet e treguara, për shembull të parën.
problem-disguising-character = Në këtë tekst ka një shenjë të fshehur që mund ta ndryshojë kuptimin e tij. Ju lutemi shkruajeni përsëri, për shembull shkronjë për shkronjë.
problem-too-many = Ka vend për { $max }. Ju lutemi hiqni disa, për shembull ato që janë shtuar dy herë.
problem-no-translator = Ju lutemi zgjidhni kush e bëri përkthimin e kësaj përgjigjeje.
problem-wrong-kind = Kjo përgjigje nuk i përshtatet pyetjes. Ju lutemi përgjigjuni përsëri, për shembull duke zgjedhur ose duke shkruar nga e para.

## Saving

save-saved = U ruajt { $time }
save-not-yet = Ende pa u ruajtur
save-not-saved = Nuk u ruajt
    .do = Ajo që keni shkruar është ende në këtë faqe. Kopjojeni në një vend të sigurt para se ta mbyllni faqen.
lock-unsaved = Ajo që shkruat së fundi nuk është ruajtur. Nëse e kyçni tani, ajo humbet.
lock-keep-open = Mbaje faqen hapur
lock-anyway = Kyç gjithsesi dhe humb atë që nuk u ruajt

## The referral

refer-tasks-title = Referimi
refer-tasks-text = Plotësojini pjesët në çfarëdo rendi. Mund të kapërceni çdo pyetje dhe t’i ktheheni më vonë. Gjithçka ruhet në këtë pajisje ndërsa shkruani.
refer-stage = Sa të plotësohet tani
refer-stage-enquiry = Pyetje paraprake.
    .text = Pa emër: nevojat, sa veta janë në familje dhe datat, që një zonë të mund të thotë çfarë është e mundur.
refer-stage-referral = Referim.
    .text = Çfarë i duhet një zone për të vendosur.
refer-stage-handover = Dorëzim informacioni.
    .text = Pasi zona ka thënë po: çfarë duhet të dinë punonjësit e rinj.
refer-bilingual-hides = Po tregohen dy gjuhë, prandaj pyetjet që punonjësi i përgjigjet nga dosja janë të fshehura. Për t’i parë, shtypni “Me anglisht” në krye.
refer-worker-only = Kjo faqe është vetëm për punonjësin. Ajo është e fshehur kur tregohen dy gjuhë.
refer-one-language = Trego një gjuhë
refer-tasks-answers = Përgjigjet
refer-tasks-send = Para se të dërgohet
refer-start-section = Fillo këtë pjesë
refer-skip-section = Kapërceje tani këtë pjesë
refer-pause = Ndalo dhe kthehu më vonë
refer-section-end = Faleminderit. Këtu mbaron kjo pjesë.
refer-section-end-where = Mund t’i ktheheni kësaj pjese në çdo kohë dhe të ndryshoni atë që u shkrua.
refer-next-section = Vazhdo te pjesa tjetër
refer-to-list = Kthehu te lista
refer-continue = Ruaj dhe vazhdo
refer-skip = Kapërceje tani
refer-check = Kontrolloni përgjigjet tuaja
refer-check-text = Kjo është gjithçka që u shkrua për këtë fazë. Mund të ndryshoni çdo gjë.
refer-check-mend = Para se të mund të dërgohet
refer-check-complete = Nuk ka asgjë gabim. Pyetjet pa përgjigje dërgohen si “pa përgjigje”.
refer-check-on = Vazhdo te pëlqimi
refer-not-answered = Pa përgjigje
refer-change = Ndrysho
refer-consent = Pëlqimi i personit
refer-export = Nënshkruaj dhe eksporto
refer-history = Çfarë ndodhi me të
refer-under-age-title = Ju lutemi ndaluni këtu
refer-under-age-services = Telefononi shërbimet për fëmijë (children’s services) të këshillit lokal ku ndodhet personi tani.
refer-under-age-guardians = Në Angli dhe Uells: shërbimi i kujdestarëve për fëmijë të trafikuar (child trafficking guardians), 0800 043 4303.
refer-under-age-danger = Nëse dikush është në rrezik tani: 999.
refer-under-age-mistake = Nëse përgjigjja ishte gabim, kthehuni dhe ndryshojeni. Asgjë nuk u dërgua.

task-not-started = Pa filluar
task-questions =
    { $count ->
        [one] { $count } pyetje
       *[other] { $count } pyetje
    }
task-started = { $answered } nga { $asked } me përgjigje
task-done = Gati
task-mend = Ka diçka për t’u ndrequr
task-anytime = Në çdo kohë
task-last = Hapi i fundit
task-after = Pas dërgimit

## Dates, the same on screen and on paper

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor

## Before a PDF is saved in which some characters cannot be printed

press-gaps = Disa shenja nuk mund të printohen. Në PDF, në vend të secilës është një simbol me pikëpyetje. Ato janë:
    .do = Ku mundeni, shkruajeni ndryshe dhe bëjeni PDF-në përsëri. Ose ruajeni siç është, dhe shkruajini shenjat me dorë.
press-gaps-save = Ruaje PDF-në siç është
press-gaps-leave = Mos e ruaj
