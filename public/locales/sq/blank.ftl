### status: machine-drafted

## The page

blank = Formularë për t’u plotësuar me dorë
    .lead = Për një takim pa kompjuter: formulari në letër, në një gjuhë ose në dy. Ai bëhet në këtë shfletues. Asgjë nuk dërgohet, dhe në këtë pajisje mbetet vetëm skedari që ruani.
blank-stage = Cili formular ju duhet?
blank-language = Gjuha e formularit
blank-second = Gjuha e dytë pranë saj
    .hint = Pyetjet për personin janë në të dyja gjuhët. Atyre që punonjësi i përgjigjet nga dosja u janë lënë fletë më vete, në një gjuhë.
blank-second-none = Asnjë
blank-care = Letra nuk është e enkriptuar
blank-care-print = Printojeni ku askush tjetër nuk e merr nga printeri, dhe fshijeni skedarin më pas nëse këtë kompjuter e përdorin të tjerë.
blank-care-keep = Pasi të jetë plotësuar, mbajeni me vete ose të mbyllur me çelës.
blank-care-destroy = Shkruajini shpejt përgjigjet në Onward, kontrollojini dhe shkatërrojeni letrën në makinë grirëse.
blank-make = Bëj formularin
    .hint = Një PDF për t’u printuar. Pjesa që bën PDF shkarkohet herën e parë.
blank-working = Po bëhet formulari. Herën e parë shkarkohet pjesa që bën PDF: në një linjë të ngadaltë kjo mund të marrë një minutë.
blank-stop = Ndalo
blank-done = { $file } është në dosjen e shkarkimeve.
blank-missing = Disa shenja nuk u printuan dot: { $characters }.
blank-words = Fjalët e formularit nuk u ngarkuan dot, prandaj formulari nuk u bë.
    .do = Kontrolloni lidhjen me internetin dhe provoni përsëri.
blank-font = Një lloj shkronjash nuk u mor dot, prandaj formulari nuk u bë.
    .do = Kontrolloni lidhjen me internetin dhe provoni përsëri.
blank-document = PDF-ja nuk u shkrua dot.
    .do = Provoni përsëri. Nëse mbetet kështu, ringarkojeni faqen.
blank-gone = Pjesa që bën PDF u ndal vetë.
    .do = Provoni përsëri.

## On the paper: headings

blank-title-enquiry = Formular pyetjeje paraprake
blank-title-referral = Formular referimi
blank-title-handover = Formular dorëzimi informacioni
blank-foot = E paenkriptuar. Ruajeni të sigurt, pastaj grijeni.
blank-page = Faqja { $page } nga { $pages }

## On the paper: what must be read first

blank-not-encrypted = Kjo letër nuk është e enkriptuar: kushdo që e ka mund ta lexojë.
blank-keep = Mbajeni me vete ose të mbyllur me çelës. Mos e fotografoni, mos e dërgoni me postë dhe mos e lini kurrë ku mund ta gjejë dikush që e mban personin nën kontroll.
blank-destroy = Sapo përgjigjet të jenë shkruar në Onward dhe të jenë kontrolluar, shkatërrojeni në makinë grirëse. Nëse humbet, ose nëse e ka parë dikush tjetër, njoftoni menjëherë drejtuesin tuaj dhe njoftoni personin.
blank-parts = Plotësojeni pjesën e punonjësit para takimit, nga dosja, dhe mos e merrni me vete. Merrni me vete pjesët e tjera. Shënojini kutitë me kryq. Çdo pyetje mund të lihet bosh.
blank-nobody = Kjo është një pyetje paraprake. Mos shkruani në të asgjë që thotë kush është personi: as emër, as datë lindjeje, as adresë.
blank-machine = Përkthimin në gjuhën { $language } e bëri një kompjuter, dhe ende nuk e ka kontrolluar askush që e flet atë. Pyesni një përkthyes gojor kur diçka është e rëndësishme.

## On the paper: the parts

blank-worker = Vetëm për punonjësin
    .lead = Përgjigjuni kësaj nga dosja. Mos e lexoni me zë, dhe mos lejoni që personi ose dikush tjetër t’i shohë këto fletë.
blank-help = Si të pyesni: ndihmë për punonjësin
blank-person = Bashkë me personin
    .lead = Kushdo që e gjen këtë letër mund ta lexojë. Punonjësi juaj e ruan të sigurt për ju dhe e shkatërron kur përgjigjet tuaja të jenë në kompjuter.
    .skip = Mund të kapërceni çdo pyetje, dhe të ndaleni për pushim në çdo kohë.
blank-agreement = Lexojeni me zë këtë pjesë, ngadalë, ose kërkojini përkthyesit gojor ta lexojë. Ndaluni për pyetje.
blank-aloud = Lexojeni me zë
blank-at-the-end = Në fund thoni
blank-more = Më shumë vend
    .where = Shkruani më parë numrin e pyetjes, për shembull { $example }.

## On the paper: when a question is answered

blank-when = Vetëm nëse { $condition }.
blank-is = { $question } është { $answers }
blank-is-not = { $question } nuk është { $answers }
blank-answered = { $question } ka një përgjigje
blank-not-answered = { $question } nuk ka përgjigje
blank-answer = “{ $answer }”
blank-or = { " ose " }
blank-and = { " dhe " }
blank-if-yes = Vetëm nëse përgjigjja më sipër është po.
blank-if-answer = Nëse { $answers }: { $words }

## On the paper: the agreement

blank-area = Zona
    .hint = Punonjësi e shkruan këtu emrin e zonës para se t’i lexojë me zë zgjedhjet.
    .named = zonën e shkruar më sipër
blank-choices = Zgjedhjet tuaja
blank-home-office = Vetëm nëse kjo zonë i jep raport Ministrisë së Brendshme (Home Office). Nëse jo, punonjësi i heq kësaj një vijë sipër.
blank-understanding = Çfarë kuptuat
blank-signature = Nënshkrimi
blank-date = Data
blank-time = Ora
