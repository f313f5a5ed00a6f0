### status: machine-drafted

settings-contents = Në këtë faqe
settings-locked = Kasaforta nuk është e hapur. Kush mund ta hapë, kopja rezervë dhe disa cilësime të tjera tregohen kur të jetë e hapur.

## Where work is

settings-data = Ku është puna juaj, dhe kush mund ta hapë
    .where = Draftet mbahen në këtë shfletues në këtë pajisje, të enkriptuara. Asgjë nuk mbahet diku tjetër. Onward nuk ka server dhe nuk i dërgon asgjë askujt.
    .who = Draftet mund t’i lexojë vetëm dikush që ka një frazë kalimi të kësaj kasaforte, ose kodin e saj të rikuperimit. Askush tjetër nuk mundet: as ne, as njerëzit që e drejtojnë këtë sajt, as ekipi juaj i informatikës (IT).
    .delete = Dikush që përdor të njëjtën llogari të kompjuterit nuk mund t’i lexojë draftet, por mund t’i fshijë.
    .open = Disa gjëra nuk janë të enkriptuara, dhe mund t’i lexojë ai që e lexon diskun e këtij kompjuteri: që këtu u bë një kasafortë; sa punonjës, drafte dhe paketa të nënshkruara ka, sa të mëdha janë dhe sa shpesh u ruajtën; që vetë sajti mbahet këtu, me cilat zona dhe gjuhë; gjuha, madhësia e tekstit dhe kontrasti që u zgjodhën; nëse u hoq shënimi për daljen e shpejtë; minutat derisa të kyçet; dhe përgjigjja e shfletuesit për ruajtjen. Ato nuk thonë për kë është një draft.
    .export = Një paketë që eksportoni kyçet me një frazë kalimi ose me një çelës, përveçse kur ju thoni se nuk duhet: atëherë kushdo që e merr skedarin mund ta lexojë. Fshijini skedarët e eksportuar nga dosja e shkarkimeve pasi të jenë dërguar.

## What happens if … Each title ends the heading's sentence.

settings-if = Çfarë ndodh nëse …
    .lead = Shtypni një rresht për të lexuar çfarë ndodh, dhe çfarë të bëni.
settings-if-walk-in = … hyn dikush
    .what = “Dil nga kjo faqe” (Exit this page) e bën faqen të bardhë menjëherë, ruan atë që mundet, e kyç kasafortën në çdo dritare të Onward dhe hap një sajt tjetër. Shtypja e Shift tri herë bën të njëjtën gjë. Nuk e pastron historikun e shfletuesit.
    .do = Nëse ka kohë, përdorni në vend të saj “Kyç” në krye të faqes: më parë ruan gjithçka. Një faqe që nuk e përdor askush kyçet vetë.
settings-if-passphrase = … dikush e harron frazën e vet të kalimit
    .what = Askush nuk mund ta gjejë, dhe askush nuk mund të vërë një të re nga jashtë.
    .do = Hapeni kasafortën me kodin e rikuperimit dhe bëni një frazë të re kalimi. Ose një koleg e hap me frazën e vet të kalimit, e heq personin dhe e shton përsëri. Pa frazë kalimi dhe pa kod, askush nuk mund t’i lexojë draftet kurrë më.
settings-if-code = … kodi i rikuperimit humbet, ose e gjen dikush tjetër
    .what = Kasaforta ende hapet me çdo frazë kalimi. Por skedarët e kopjeve rezervë hapen vetëm me kodin, dhe dikush që e ka kodin mund ta hapë kasafortën dhe çdo skedar kopjeje rezervë të bërë me të.
    .do = Hapeni kasafortën dhe bëni një kod të ri, te “Kush mund ta hapë këtë kasafortë”. Pastaj bëni një skedar të ri kopjeje rezervë, dhe shkatërroni letrën e vjetër dhe skedarët e vjetër.
settings-if-cleared = … pastrohen të dhënat e shfletuesit
    .what = Pastrimi i “cookies dhe të dhënave të sajteve” (cookies and site data) e fshin kasafortën dhe çdo draft. Këtë e bëjnë edhe programet që pastrojnë kompjuterë. Disa shfletues e bëjnë vetë kur një sajt nuk është hapur për disa ditë, ose kur disku është plot.
    .do = Bëni një skedar kopjeje rezervë në fund të çdo dite pune. Me skedarin dhe kodin e rikuperimit, gjithçka mund të kthehet.
settings-if-power = … ndërpritet rryma, ose shfletuesi ndalet papritur
    .what = Shkrimi ruhet gjatë gjithë kohës. Kur thotë “U ruajt”, drafti është në disk. Humbet të shumtën sekonda e fundit e shkrimit. Nëse kopja më e re e një drafti është e dëmtuar, hapet kopja para saj.
    .do = Hapeni përsëri faqen dhe kasafortën. Ktheheni aty ku ishit.
settings-if-breaks = … kompjuteri prishet ose zëvendësohet
    .what = Draftet që janë vetëm në të humbin bashkë me të.
    .do = Në një pajisje tjetër, hapni faqen e drafteve dhe zgjidhni të filloni nga një skedar kopjeje rezervë. Ju duhen skedari dhe kodi i rikuperimit me të cilin u bë.
settings-if-leaves = … një koleg largohet
    .what = Hiqeni te “Kush mund ta hapë këtë kasafortë”. Kasaforta merr një çelës të ri dhe gjithçka enkriptohet përsëri. Që atëherë fraza e tij e kalimit nuk hap asgjë këtu.
    .do = Kjo nuk mund të zhbëhet: kopjet e diskut që u bënë më parë mbeten të lexueshme me frazën e tij të vjetër të kalimit. Nëse e dinte kodin e rikuperimit, bëni edhe një kod të ri, dhe një skedar të ri kopjeje rezervë.
settings-if-taken = … dikush e merr pajisjen
    .what = Kur kasaforta është e kyçur, ai mund të shohë se u përdor Onward dhe mund t’i fshijë draftet, por nuk mund t’i lexojë. Çdo përpjekje për ta gjetur frazën e kalimit merr kohë: gjashtë fjalë të rastit janë më shumë se sa mund të gjejë kushdo. Kur kasaforta është e hapur, ai mund të lexojë çfarë është në ekran.
    .do = Njoftoni drejtuesin tuaj. Onward nuk ka server, prandaj pajisja nuk mund të kyçet ose të pastrohet nga një vend tjetër. Njoftoni zonat ku keni dërguar paketa se kësaj pajisjeje nuk duhet t’i besohet më.
settings-if-forced = … dikush ju detyron ta jepni frazën e kalimit
    .what = Atëherë ai mund të lexojë gjithçka në kasafortë. Onward nuk mund ta pengojë këtë, dhe nuk ka një frazë të dytë kalimi që tregon diçka tjetër.
    .do = Siguria juaj është e para. Kur të jeni në siguri, njoftoni drejtuesin tuaj, dhe njerëzit draftet e të cilëve ishin në këtë pajisje.
settings-if-it = … shikon ekipi i informatikës (IT)
    .what = Kopjet e diskut dhe të të dhënave të shfletuesit janë të enkriptuara: ekipi nuk mund të lexojë drafte në to. Mund të shohë cilat sajte u hapën. Programet që instalon mund ta shohin ekranin, tastierën dhe faqen kur kasaforta është e hapur.
    .do = Pyeteni cilat shtesa shfletuesi dhe cilat programe kontrolli në distancë ka ky kompjuter, dhe kërkoni të hiqen ato që nuk ju duhen.
settings-if-site = … dikush e ndryshon këtë sajt
    .what = Një faqe e ndryshuar mund ta lexojë atë që shkruhet që nga dita kur ndryshohet. Shfletuesi kontrollon që çdo program i sajtit të jetë ai që e emërton faqja, por vetë faqja vjen nga i njëjti vend.
    .do = Nëse diçka duket ose punon ndryshe se më parë dhe askush nuk ju tha pse, mos e hapni kasafortën. Pyesni atë që e drejton sajtin.

## What is promised, and what is not.

settings-promises = Çfarë premton Onward, dhe çfarë nuk mundet
    .saved = “U ruajt” tregohet vetëm kur drafti është shkruar në disk.
    .sealed = Asgjë që shkruani në një referim nuk rri e lexueshme në disk.
    .nowhere = Ajo që shkruani nuk dërgohet askund. Një paketë del nga kjo pajisje vetëm si një skedar që e eksportoni ju.
    .agreed = Ajo që personi nuk ishte dakord të tregohej nuk është në paketë.
    .locks = Pas kyçjes, ajo që ishte e hapur nuk është më në faqe dhe as në memorien e saj. Ka një përjashtim: nëse faqja kyçet vetë dhe nuk mundet as ta ruajë, as ta enkriptojë atë që u shkrua e fundit, ajo e heq atë tekst nga ekrani dhe e mban në memorien e vet derisa të shkruhet fraza e kalimit ose të mbyllet dritarja. Atëherë faqja e thotë këtë.
settings-limits = Çfarë nuk mund të premtojë Onward
    .seen = Të tjerët mund ta shohin se keni qenë këtu. Mund ta tregojnë historiku i shfletuesit, rrjeti, fotot e ekranit dhe dosja e shkarkimeve.
    .device = Një kompjuter që e kontrollon dikush tjetër nuk është i sigurt: një program që regjistron tastierën e sheh frazën e kalimit, dhe një shtesë e shfletuesit e sheh faqen.
    .forced = Dikush mund t’ju detyrojë të jepni një frazë kalimi.
    .delete = Draftet mund t’i fshijë dikush me të njëjtën llogari të kompjuterit. Një skedar kopjeje rezervë në një vend tjetër ndihmon.
    .weak = Një frazë kalimi e lehtë për t’u gjetur nuk mbron asgjë. Kopjet e bëra para se ta ndryshonit hapen ende me të vjetrën.
    .page = Dikush mund ta ketë ndryshuar faqen para jush ndërsa është e hapur. Kasaforta nënshkruan vetëm drafte të plota që janë ruajtur në të, dhe e rendit secilin më poshtë. Nëse diçka duket jo në rregull, kyçeni dhe njoftoni ekipin tuaj të informatikës (IT).
    .time = Data e një nënshkrimi është ajo që thotë ora e kësaj pajisjeje. Nuk e konfirmon askush tjetër.
    .who = Askush nuk e kontrollon kush rri te tastiera. Një paketë tregon cila kasafortë e nënshkroi, jo cili person.
    .sealed = Ai që e ka frazën e kalimit ose çelësin e një pakete të kyçur mund ta hapë atë, dhe mund t’ua japë të dyja të tjerëve.

## What can be set.

settings-locking = Kyçja vetvetiu
    .what = Kur askush nuk e prek faqen për kohën e zgjedhur këtu, ajo ruan gjithçka dhe kyçet. Një minutë më parë e thotë këtë; nëse kyçet pas 1 minute, gjysmë minute më parë. Kyçet edhe kur kompjuteri ishte në gjumë.
settings-locking-minutes = Kyçe kur askush nuk e ka prekur faqen
    .hint = Kjo mbahet pa enkriptim në këtë pajisje, dhe vlen për këdo që e përdor.
settings-locking-1 = për 1 minutë
settings-locking-2 = për 2 minuta
settings-locking-3 = për 3 minuta
settings-locking-5 = për 5 minuta
settings-locking-10 = për 10 minuta
settings-locking-15 = për 15 minuta
settings-backup = Kopja rezervë
    .lead = Një skedar kopjeje rezervë është një kopje e enkriptuar e gjithçkaje në kasafortë, në një skedar që e mbani në një vend tjetër.
settings-keep = Sa kohë mbeten draftet
    .what = Një draft fshihet nga kjo pajisje ca kohë pas ndryshimit të tij të fundit, që asgjë të mos mbetet këtu më gjatë se sa duhet. Lista e drafteve e thotë këtë që 14 ditë më parë.
    .told = Asgjë nuk fshihet para se dikush të jetë njoftuar: kur mbaron koha, e thotë lista e drafteve, ju mund ta mbani draftin edhe 30 ditë, dhe ai fshihet më së hershmi 7 ditë më vonë.
settings-keep-days = Fshije një draft pas ndryshimit të tij të fundit
settings-keep-30 = pas 30 ditësh
settings-keep-60 = pas 60 ditësh
settings-keep-90 = pas 90 ditësh
settings-keep-120 = pas 120 ditësh
settings-keep-180 = pas 180 ditësh
settings-keep-set = U caktua. Ditët e mbetura numërohen nga e para për të gjitha draftet.
settings-browser = Ky shfletues

## Erasing. The word is typed to confirm: one short word without accents or spaces.

erase = Fshini gjithçka nga kjo pajisje
    .lead = Kjo i heq përgjithmonë të dhënat e Onward nga ky shfletues. Funksionon edhe kur kasaforta është e kyçur. Dritaret e tjera të Onward i mbyllin draftet e tyre.
erase-deletes = Çfarë fshihet
    .vault = Kasaforta, me çdo draft, me frazat e kalimit të të gjithëve dhe me kodin e rikuperimit.
    .keys = Çelësi me të cilin nënshkruan kjo kasafortë, dhe lista e asaj që ka nënshkruar.
    .rest = Gjuha, madhësia e tekstit dhe cilësimet e tjera të kësaj pajisjeje, dhe çdo gjë tjetër që shfletuesi rendit për këtë sajt.
erase-stays = Çfarë nuk fshihet
    .files = Paketat që keni eksportuar, skedarët e kopjeve rezervë dhe skedarë të tjerë në dosjen e shkarkimeve.
    .history = Historiku i shfletuesit, i cili tregon se ky sajt u hap.
    .copies = Kopjet e diskut të këtij kompjuteri që i bëri dikush tjetër, dhe Onward në pajisje të tjera.
erase-begin = Fshi gjithçka nga pajisja …
erase-type = Për të konfirmuar, shkruani fjalën “{ $word }”. Nëse keni dyshim, bëni më parë një skedar kopjeje rezervë.
erase-word = fshi
erase-word-field = Fjala
erase-word-wrong = Shkruani fjalën “{ $word }” për të fshirë gjithçka, ose shtypni “Mos fshi”.
erase-do = Fshi gjithçka
erase-not = Mos fshi
erase-working = Po fshihet, dhe pastaj po shikohet çfarë ka mbetur
erased = Nga kjo pajisje u fshi gjithçka
erased-not-all = Nuk u fshi dot gjithçka
erased-nothing-left = Nuk ka mbetur asgjë: shfletuesi nuk rendit asnjë bazë të dhënash, asnjë memorie të përkohshme, asnjë shënim të ruajtur, asnjë skedar dhe asnjë program në sfond të këtij sajti.
erased-left = Shfletuesi ende rendit këtë:
    .do = Mbyllni të gjitha dritaret dhe skedat e tjera të Onward, pastaj fshini përsëri. Nëse mbetet kështu, pastroni “cookies dhe të dhënat e sajtit” (cookies and site data) për këtë sajt te cilësimet e shfletuesit.
erased-databases =
    { $count ->
        [one] { $count } bazë të dhënash:
       *[other] { $count } baza të dhënash:
    }
erased-databases-unknown = Ky shfletues nuk thotë nëse ka mbetur ndonjë bazë të dhënash. Që të mos keni dyshim, pastroni “cookies dhe të dhënat e sajtit” (cookies and site data) për këtë sajt te cilësimet e shfletuesit.
erased-caches =
    { $count ->
        [one] { $count } memorie e përkohshme
       *[other] { $count } memorie të përkohshme
    }
erased-entries =
    { $count ->
        [one] { $count } shënim i ruajtur
       *[other] { $count } shënime të ruajtura
    }
erased-cookies =
    { $count ->
        [one] { $count } cookie
       *[other] { $count } cookie
    }
erased-files =
    { $count ->
        [one] { $count } skedar
       *[other] { $count } skedarë
    }
erased-workers =
    { $count ->
        [one] { $count } program në sfond
       *[other] { $count } programe në sfond
    }
erased-next = Çfarë mund të doni ende të bëni
    .files = Fshini paketat e eksportuara dhe skedarët e kopjeve rezervë që nuk duhet të mbeten në këtë pajisje.
    .history = Pastroni historikun e shfletuesit për këtë sajt.
    .trash = Zbrazni koshin, ku mund të jenë ende skedarë të fshirë.
erase-again = Fshi përsëri
erased-leave = Shko te faqja e parë
