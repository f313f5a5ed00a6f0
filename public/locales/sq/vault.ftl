### status: machine-drafted

## Making the vault

vault-continue = Vazhdo
vault-create = Ruajeni punën tuaj të sigurt në këtë pajisje
    .lead = Referimet mbahen vetëm në këtë pajisje, të kyçura me një frazë kalimi. Onward nuk dërgon asgjë askund: ju eksportoni një skedar, dhe ju e dërgoni.
vault-before-need = Çfarë ju duhet
    .paper = Një printer, ose letër dhe stilolaps, për një kod rikuperimi prej 28 shkronjash dhe numrash.
    .time = Rreth pesë minuta. Mund të ktheheni mbrapa në çdo hap, dhe asgjë që shkruani nuk humbet përderisa kjo faqe mbetet e hapur.
vault-create-limits = Para se të filloni
    .forgotten = Nëse e harroni frazën e kalimit, vetëm kodi i rikuperimit në letrën tuaj i hap draftet. Ne nuk mund t’i hapim, dhe as ekipi juaj i informatikës (IT).
    .browser = Draftet mbeten në këtë shfletues në këtë pajisje. Pastrimi i të dhënave të shfletuesit i fshin. Një dritare private i humb kur mbyllet.
    .access = Kushdo që mund ta përdorë këtë llogari të kompjuterit mund t’i fshijë draftet, por nuk mund t’i lexojë pa një frazë kalimi ose pa kodin e rikuperimit.
    .traces = Edhe vetë sajti, pa draftet tuaja, mbahet në këtë shfletues, që të hapet pa internet. Kushdo që e përdor këtë pajisje mund ta shohë këtë. “Lexojeni pa internet” te udhëzuesi i zonave e heq atë. Historiku i shfletuesit tregon se ky sajt u hap.
    .leaving = Si të dilni shpejt, dhe si ta pastroni historikun
vault-start = Çfarë dëshironi të bëni?
vault-start-new = Bëj një kasafortë të re
    .hint = Kasaforta është vendi i kyçur në këtë shfletues ku mbahen draftet.
vault-start-backup = Hap punën time nga një skedar kopjeje rezervë
    .hint = Ju duhet skedari, dhe kodi i rikuperimit që ishte në përdorim kur u bë skedari.
vault-names = Emrat për këtë kasafortë
    .lead = Tre emra, që ju dhe njerëzit që i marrin paketat tuaja ta dinë nga vijnë.
    .backup = Një kopje rezervë e gjithçkaje i sjell me vete emrat e organizatës dhe të pajisjes së saj. Ata që shkruani këtu përdoren nëse kopja juaj nuk i sjell.
vault-names-worker = Emri juaj këtu
    .hint = Si ju quajnë kolegët. Mbahet i kyçur në kasafortë, dhe tregon kush mund ta hapë.
vault-create-organisation = Organizata juaj
    .hint = Kjo shkruhet në çdo paketë që nënshkruan kjo pajisje.
vault-create-device = Një emër për këtë pajisje
    .hint = Për shembull: Laptopi 2 i zyrës. Mos përdorni emrin e një personi.
vault-passphrase = Zgjidhni një frazë kalimi
    .lead = E shkruani çdo herë që i hapni draftet. Gjashtë fjalë të rastit janë të vështira për t’u gjetur nga të tjerët dhe mund të mësohen në pak ditë.
vault-create-passphrase = Cila frazë kalimi?
vault-create-offered = Përdor gjashtë fjalë të rastit
    .hint = Shkruajini këto fjalë në letër, në këtë rend. Mbajeni letrën larg nga kjo pajisje.
vault-create-offered-other = Trego gjashtë fjalë të tjera
vault-create-offered-loading = Po gjenden gjashtë fjalë të rastit
vault-create-offered-written = I kam shkruar të gjashta fjalët
vault-create-own = Përdor një frazë kalimi timen
    .hint = Të paktën 12 shenja. Disa fjalë që nuk lidhen me njëra-tjetrën mbahen mend më lehtë se një fjalë e vështirë.
vault-create-own-field = Fraza e re e kalimit
vault-create-show = Trego frazën e kalimit
vault-judging = Po shikohet fraza e kalimit
vault-code = Shkruani kodin e rikuperimit
    .lead = Nëse harrohet çdo frazë kalimi, ky kod e hap kasafortën. Ai hap edhe skedarët tuaj të kopjeve rezervë. Tregohet vetëm tani.
vault-code-why = Pse nevojitet kjo?
    .answer = Askush tjetër nuk ka kopje të frazës suaj të kalimit ose të këtij kodi, prandaj askush tjetër nuk mund të ndihmojë. Në faqen tjetër shkruani dy grupe nga letra juaj, që ta dini se mund të lexohet.
vault-code-do = E kam në letër
vault-code-field = Kodi i rikuperimit
    .hint = Shtatë grupe me nga katër shkronja dhe numra, nga letra juaj. Shkronjat e mëdha, hapësirat dhe vizat nuk kanë rëndësi.
vault-type-back = Shkruani dy grupe nga letra juaj
    .lead = Kjo tregon se kodi në letrën tuaj mund të lexohet. Kthehuni mbrapa nëse dëshironi ta shihni përsëri.
vault-create-do = Bëj kasafortën
vault-create-working = Po bëhet çelësi nga fraza e kalimit. Kjo merr disa sekonda, që gjetja e saj nga të tjerët të marrë vite.
vault-file = Hapeni punën tuaj nga një skedar kopjeje rezervë
    .lead = Skedari hapet në këtë pajisje. Nuk dërgohet askund, dhe vetë skedari mbetet siç është.
vault-file-field = Skedari i kopjes rezervë
    .hint = Emri i tij fillon me “onward-backup” dhe mbaron me “.age”.
    .pick = Zgjidh një skedar
vault-file-chosen = I zgjedhur:
vault-begin-do = Hap kopjen rezervë
vault-begin-working = Po hapet kopja rezervë dhe po bëhet çelësi nga fraza juaj e kalimit. Kjo merr disa sekonda.
vault-made = Kasaforta juaj është gati
vault-made-paper = Mbajeni letrën veçmas nga kjo pajisje
    .apart = Mbylleni me çelës, për shembull në një kasafortë metalike ose në një sirtar me çelës të zyrës suaj. Kush e ka letrën bashkë me këtë pajisje ose me një skedar kopjeje rezervë mund të lexojë gjithçka.
    .phone = Mos e fotografoni, dhe mos e mbani në një email ose në një disk të përbashkët.
    .lost = Nëse letra humbet, bëni një kod të ri rikuperimi te cilësimet.
vault-made-next = Te cilësimet mund t’u jepni kolegëve një frazë kalimi të vetën dhe të ruani një skedar kopjeje rezervë. Ruani një në fund të çdo dite pune.
vault-made-do = Shko te draftet
vault-came-in = Kjo erdhi nga kopja rezervë
vault-came-in-exports =
    { $count ->
        [0] Asnjë shënim në listën e asaj që u nënshkrua
        [one] { $count } shënim në listën e asaj që u nënshkrua
       *[other] { $count } shënime në listën e asaj që u nënshkrua
    }
vault-came-in-signs = Kasaforta nënshkruan si
vault-lost = Kasaforta juaj nuk është më këtu
    .lead = Në këtë shfletues kishte një kasafortë. Tani nuk ka. Nga kjo pajisje nuk mund të kthehet asgjë, por një skedar kopjeje rezervë e mban punën tuaj.
vault-lost-why = Çfarë mund të ketë ndodhur
    .cleared = Të dhënat e shfletuesit u pastruan, nga një person, nga një program pastrimi ose nga vetë shfletuesi kur nuk kishte vend.
    .profile = Ky kompjuter ju jep një profil të përkohshëm, i cili fshihet kur dilni nga llogaria ose kur mbyllet shfletuesi.
    .browser = Keni hapur një shfletues tjetër, ose një profil tjetër të këtij shfletuesi. Atëherë kasaforta është ende atje ku ishte.
vault-lost-do = Nëse keni një skedar kopjeje rezervë dhe kodin e rikuperimit, hapeni më poshtë punën tuaj prej tij.

vault-problem-way = Zgjidhni nëse do të bëni një kasafortë të re apo do të hapni një skedar kopjeje rezervë
vault-problem-worker = Shkruani një emër, për shembull atë që përdorin kolegët tuaj
vault-problem-organisation = Shkruani emrin e organizatës suaj, për shembull Riverside Support
vault-problem-device = Shkruani një emër për këtë pajisje, për shembull Laptopi 2 i zyrës
vault-problem-written = Shkruajini të gjashta fjalët, pastaj shënoni kutinë
vault-problem-short =
    { $missing ->
        [one] Frazës suaj të kalimit i duhet edhe { $missing } shenjë: duhet të ketë të paktën 12
       *[other] Frazës suaj të kalimit i duhen edhe { $missing } shenja: duhet të ketë të paktën 12
    }
vault-problem-empty = Shkruani frazën tuaj të kalimit
vault-problem-group = Shkruani grupin { $number } nga letra juaj
vault-problem-code = Shkruani kodin e rikuperimit nga letra juaj
vault-problem-file = Zgjidhni një skedar kopjeje rezervë
vault-problem-file-unreadable = Skedari nuk u lexua dot. Kontrolloni që të jetë ende atje ku ishte, dhe zgjidheni përsëri.
vault-problem-summary = Ka një problem

# Why a typed passphrase is refused.
weak-short = Kjo frazë kalimi është tepër e shkurtër: përdorni të paktën 12 shenja.
weak-common = Kjo frazë kalimi është një nga ato që provohen të parat, ose pothuajse. Përdorni disa fjalë që nuk lidhen me njëra-tjetrën, ose gjashtë fjalët e rastit.
weak-repeated = Kjo frazë kalimi thotë të njëjtën gjë vazhdimisht. Përdorni disa fjalë të ndryshme, ose gjashtë fjalët e rastit.
weak-run = Kjo frazë kalimi është një varg me radhë, ose një rresht tastesh pranë njëri-tjetrit. Përdorni disa fjalë që nuk lidhen me njëra-tjetrën, ose gjashtë fjalët e rastit.
weak-name = Kjo frazë kalimi është pak më shumë se emri i organizatës suaj ose i një kolegu. Përdorni disa fjalë që nuk lidhen me njëra-tjetrën, ose gjashtë fjalët e rastit.

## The recovery code, on the screen and on paper.

code = Kodi i rikuperimit
code-group = Grupi { $number } i kodit
code-loading = Po bëhet kodi
code-changed = Ky është një kod i ri. Ai që patë më parë nuk vlen më: hidheni atë letër.
code-letters = Shkronja dhe numra. 0 dhe 1 janë gjithmonë numra: shkronjat I, L, O dhe U nuk përdoren.
code-print = Printo këtë faqe
code-sheet = Kodi i rikuperimit
    .what = Ky kod hap punën që është e kyçur në një pajisje, nëse harrohet fraza e kalimit. Ai hap edhe skedarët e kopjeve rezervë të asaj pajisjeje.
    .where = Mbajeni këtë letër të mbyllur me çelës, veçmas nga pajisja dhe nga skedarët e kopjeve rezervë. Mos e fotografoni dhe mos e kopjoni në një email. Kush e ka këtë letër bashkë me pajisjen ose me një skedar kopjeje rezervë mund të lexojë gjithçka.
    .old = Nëse vendin e tij e zë një kod tjetër, mbajeni këtë letër për aq kohë sa mbani skedarë kopjesh rezervë që u bënë më parë.
code-sheet-organisation = Organizata
code-sheet-device = Pajisja
code-sheet-date = Data

## Opening the vault.

vault-loading = Po bëhet gati kasaforta
vault-unlock = Hapeni punën tuaj
    .lead = Draftet tuaja janë të kyçura në këtë pajisje. Shkruani frazën tuaj të kalimit për t’i hapur.
vault-unlock-field = Fraza e kalimit
vault-unlock-do = Hap
vault-unlock-working = Po kontrollohet. Kjo merr disa sekonda.
vault-unlock-caps = Caps Lock është i ndezur.
vault-unlock-trouble = Nëse nuk mund ta hapni
vault-unlock-forgotten = E kam harruar frazën e kalimit
vault-unlock-neither = Askush nuk e ka frazën e kalimit ose kodin e rikuperimit
vault-unlock-code = Hapeni me kodin e rikuperimit
    .lead = Kodi është në letrën që u printua ose u shkrua kur u bë kasaforta. Më pas zgjidhni një frazë të re kalimi.
vault-unlock-no-code = Nëse nuk e keni kodin
    .answer = Një koleg që ka një frazë kalimi për këtë kasafortë mund ta hapë, dhe mund t’ju bëjë një të re te cilësimet. Paketat që keni eksportuar nuk kanë nevojë për kasafortën: ai që e ka frazën e kalimit ose çelësin me të cilin u kyç një skedar mund ta hapë ende.
vault-unlock-without = Nuk ju duhet fraza e kalimit për të lexuar për zonat, për të parë kë mund të ndihmojë një zonë, ose për të hapur një paketë që ju ka dërguar dikush.
vault-expired =
    { $count ->
        [one] { $count } draft u fshi sepse i mbaroi koha. Për këtë u njoftuat të paktën një javë më parë, dhe askush nuk e mbajti më gjatë.
       *[other] { $count } drafte u fshinë sepse u mbaroi koha. Për këtë u njoftuat të paktën një javë më parë, dhe askush nuk i mbajti më gjatë.
    }
    .away = Hiqe këtë shënim
after-code = Zgjidhni një frazë të re kalimi
    .lead = Kasaforta është e hapur. Zgjidhni tani një frazë të re kalimi, që herën tjetër të mos ju duhet kodi i rikuperimit. Kodi mbetet siç është.
    .do = Ruaj frazën e re të kalimit
    .later = Jo tani
after-code-forgotten = Ta heqim frazën e harruar të kalimit?
    .lead = Fraza juaj e re e kalimit funksionon. Nëse dikush tjetër mund ta dijë të harruarën, ose mund ta gjejë letrën ku është shkruar, hiqeni tani.
after-code-whose = E kujt ishte fraza e kalimit që u harrua?
after-code-nobody = Lëri siç janë të gjitha frazat e kalimit
vault-no-store = Ky shfletues nuk e lejon Onward të mbajë asgjë në këtë pajisje, prandaj këtu nuk mund të bëhet kasafortë. Mund të jetë një dritare private, ose cilësimet e informatikës (IT). Prapë mund të hapni paketa, të lexoni për zonat dhe të përdorni kontrollin e kushteve.
vault-no-policy = Kasaforta mbetet e mbyllur: mungojnë rregullat e sigurisë që i duhen këtij sajti, prandaj faqja mund të ndryshohet nga dikush tjetër. Njoftoni atë që e drejton këtë sajt se mungon kreu Content-Security-Policy. Paketat mund të hapen vetëm pasi kjo të jetë ndrequr.
vault-worker-gone = Kasaforta u ndal vetë. Nuk humbi asgjë që ishte ruajtur.
    .do = Niseni përsëri dhe shkruani frazën e kalimit. Nëse ndodh përsëri, ringarkojeni faqen.
vault-start-again = Nise përsëri kasafortën
vault-other-build = Ky sajt u përditësua ndërsa faqja ishte e hapur. Ringarkojeni faqen para se të vazhdoni, që asgjë të mos ruhet në mënyrën e vjetër.
vault-reload = Ringarko faqen

## Saving a referral: what the page says when it cannot, and what can be done.

save-try-now = Provo përsëri tani
save-conflict = Ky referim u ndryshua edhe në një dritare tjetër. Ajo që keni shkruar këtu është ende këtu. Zgjidhni çfarë të mbahet.
save-keep-as-copy = Mbaje këtë si referim të ri
save-take-stored = Trego çfarë ruajti dritarja tjetër
save-closed = Kasaforta u mbyll. Ajo që keni shkruar është ende këtu, por nuk është ruajtur. Hapeni përsëri kasafortën për ta ruajtur.
save-passphrase = Fraza e kalimit
save-passphrase-wrong = Kjo nuk e hapi kasafortën. Ju lutemi shkruajeni përsëri frazën e kalimit.
save-open-again = Hap kasafortën dhe ruaj
save-other-build = Onward u përtëri ndërsa kjo faqe ishte e hapur, prandaj kjo faqe nuk ruan më. Kopjoni atë që shkruat së fundi, pastaj ngarkojeni përsëri faqen.
save-no-policy = Sajti nuk është ngritur në mënyrë të sigurt, prandaj kasaforta mbetet e mbyllur. Ju lutemi njoftoni atë që e drejton këtë sajt se mungojnë krerët e sigurisë (security headers).
save-slow = Ruajtja po zgjat më shumë se sa duhet. Ajo që shkruat së fundi ende nuk është ruajtur. Ju lutemi mos e mbyllni këtë faqe.
save-deleted = Ky referim u fshi në një dritare tjetër. Ajo që keni shkruar këtu është ende këtu. Mund ta mbani si një referim të ri.
save-failed = Ajo që shkruat së fundi nuk është ruajtur. Është ende në këtë faqe. Onward provon përsëri vetë.
save-copy = Ruaj një kopje të enkriptuar
    .hint = Një skedar me gjithçka që keni shkruar në këtë referim. E hap vetëm kodi i rikuperimit. Mbajeni derisa kjo faqe të thotë se referimi u ruajt.
save-copy-making = Po bëhet kopja e enkriptuar.
save-copy-made = Kopja e enkriptuar është në dosjen e shkarkimeve. Nëse ju duhet, hapeni kasafortën, zgjidhni të ktheni një kopje rezervë dhe shkruani kodin e rikuperimit.
save-copy-failed = Kopja e enkriptuar nuk u bë dot. Mbajeni këtë faqe të hapur. Nëse kjo nuk është e mundur, shkruajeni në letër atë që shkruat së fundi.
store-slow = Kasaforta nuk përgjigjet në këtë çast. Nuk humbi asgjë që ishte ruajtur.
    .do = Prisni pak: kjo faqe vazhdon sapo kasaforta të përgjigjet. Nëse mbetet kështu, mbyllni dritaret e tjera të këtij sajti.

## Who can open the vault.

people = Kush mund ta hapë këtë kasafortë
    .lead = Çdo punonjës ka frazën e vet të kalimit. Të gjithë shohin të njëjtat drafte.
people-loading = Po lexohet kush mund ta hapë kasafortën
people-you = Ju
people-since = Që nga { $when }
people-add = Jepini një kolegu një frazë kalimi
    .lead = Bëjeni këtë bashkë me kolegun tuaj, që askush tjetër të mos e shohë frazën e kalimit. Funksionon vetëm në këtë pajisje.
    .do = Shto kolegun
people-add-name = Si quhet kolegu këtu?
    .hint = Mbahet i kyçur në kasafortë.
people-added = Kolegu juaj tani e tutje mund ta hapë kasafortën, me frazën e vet të kalimit.
people-change = Ndryshoje frazën time të kalimit
    .lead = Fraza e kalimit që keni tani nuk vlen më, dhe gjithçka në kasafortë kyçet nga e para me një çelës tjetër. Kopjet e të dhënave të kësaj pajisjeje që u bënë më parë hapen ende me frazën e kalimit të asaj kohe. Skedarët e kopjeve rezervë nuk preken: ata hapen me kodin e rikuperimit.
    .do = Ndrysho frazën e kalimit
people-change-old = Fraza juaj e kalimit tani
people-changed = Fraza juaj e kalimit u ndryshua.
people-remove = Hiq
people-remove-named = Hiq { $name }
people-remove-lead = Fraza e kalimit e { $name } nuk vlen më, dhe gjithçka në kasafortë kyçet nga e para me një çelës tjetër. Draftet mbeten siç janë.
people-remove-cannot = Çfarë nuk mund të zhbëjë kjo
people-remove-limits = Kopjet e të dhënave të kësaj pajisjeje që u bënë më parë mbeten të lexueshme për atë që e ka këtë frazë kalimi. Skedarët e kopjeve rezervë nuk hapen kurrë me një frazë kalimi, vetëm me kodin e rikuperimit.
people-remove-code = Kodi i rikuperimit mbetet siç është. Nëse kolegu mund ta ketë parë letrën, bëni edhe një kod të ri rikuperimi.
people-remove-do = Hiq dhe kyç nga e para
people-removed = Kolegu nuk mund ta hapë më kasafortën. Gjithçka u kyç nga e para.
people-leave = Dilni nga kjo kasafortë
    .lead = Fraza juaj e kalimit nuk vlen më, gjithçka në kasafortë kyçet nga e para me një çelës tjetër, dhe kjo faqe kyçet. Draftet mbeten siç janë. Për t’u kthyer, ju duhet një koleg që ju jep një frazë të re kalimi.
    .code = Kodi i rikuperimit mbetet siç është. Nëse e dini, kërkojini një kolegu të bëjë një të ri.
    .do = Dil dhe kyç
people-leave-unsaved = Ajo që shkruat së fundi ende nuk është ruajtur, prandaj nuk u ndryshua asgjë.
    .do = Kthehuni te referimi, dhe dilni nga kasaforta kur të jetë ruajtur.
people-rekeying = Gjithçka po kyçet nga e para. Kjo mund të marrë një minutë: mbajeni këtë faqe të hapur.
people-code = Bëni një kod të ri rikuperimi
    .lead = Bëjeni këtë nëse letra ka humbur, ose nëse dikush mund ta ketë parë. Kodi i deritanishëm nuk e hap më këtë kasafortë, dhe gjithçka kyçet nga e para me një çelës tjetër.
    .do = Trego kodin e ri
people-code-old = Çfarë ndodh me letrën që keni
    .files = Skedarët e kopjeve rezervë që u bënë më parë e kërkojnë ende kodin e vjetër: mbajeni letrën e vjetër për aq kohë sa i mbani ata skedarë. Më pas ruani një kopje të re rezervë.
    .copies = Kush e ka kodin e vjetër bashkë me një kopje të mëparshme të të dhënave të kësaj pajisjeje, ose me një kopje të mëparshme rezervë, mund t’i lexojë ende.
people-code-replace = Përdor kodin e ri
people-code-replaced = Kodi i ri i rikuperimit vlen tani e tutje. I vjetri nuk e hap më këtë kasafortë.
people-problem-old = Shkruani frazën e kalimit që përdorni tani
people-problem-old-wrong = Kjo nuk është fraza e kalimit me të cilën e hapët kasafortën. Kontrolloni çdo fjalë dhe hapësirat ndërmjet tyre.
people-problem-forgotten = Zgjidhni e kujt ishte fraza e kalimit që u harrua, ose lërini të gjitha siç janë

## The list of drafts. A draft is a referral that has not left this device.

drafts = Draftet tuaja
drafts-none = Ende nuk ka drafte
    .lead = Këtu do të renditen referimet me të cilat po punoni. Filloni një tani: mund të ndaleni te çdo pyetje dhe të ktheheni.
drafts-new = Fillo një referim të ri
drafts-new-carried = Përgjigjet tuaja nga kontrolli i kushteve do të kalojnë në të.
drafts-unsaved = Referimi që është i hapur ka ndryshime që nuk janë ruajtur. Një tjetër mund të hapet pasi ato të ruhen.
    .go = Shko te referimi i hapur
drafts-loading = Po lexohen draftet tuaja
drafts-count =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafte
    }
drafts-nameless = Ende pa emër
drafts-areas = Zonat
drafts-areas-none = Ende nuk është zgjedhur zona
drafts-saved = Ruajtur së fundi
drafts-progress = Plotësuar
drafts-sections = { $done } nga { $all } pjesë të plota
drafts-missing = Përgjigje që duhen para se të mund të dërgohet
drafts-missing-none = Asnjë
drafts-exports = Eksportuar
drafts-exports-count =
    { $count ->
        [0] Ende jo
        [one] Një herë
       *[other] { $count } herë
    }
drafts-resume = Vazhdo
drafts-duplicate = Bëj kopje
drafts-duplicated = U kopjua. Pëlqimi dhe nënshkrimet nuk u kopjuan: ato i përkasin vetëm një referimi.
drafts-delete = Fshi
drafts-delete-sure = Ta fshijmë këtë draft?
    .what = Do të fshihet nga kjo pajisje dhe nuk mund të kthehet. Paketat që u eksportuan prej tij janë skedarë më vete dhe mbeten ku i keni vënë.
    .yes = Fshi draftin
    .no = Mbaje
drafts-deleted = Drafti u fshi.

## Settings.

settings = Cilësimet
settings-language = Gjuha
settings-language-field = Gjuha e kësaj pajisjeje
settings-language-hint = Formulari dhe pëlqimi tregohen në të. Mund ta ndryshoni në çdo kohë në krye të çdo faqeje.
settings-bilingual = Trego anglishten nën gjuhën e personit
settings-text-size = Madhësia e tekstit
settings-text-size-normal = Normale
settings-text-size-large = E madhe
settings-text-size-larger = Më e madhe
settings-identity = Me cilin emër nënshkruan kjo kasafortë
    .locked = Hapeni kasafortën për të parë me cilin emër nënshkruan, dhe çfarë ka nënshkruar.
    .none = Në këtë pajisje ende nuk ka kasafortë. Një e tillë bëhet kur filloni një referim.
settings-identity-organisation = Organizata
settings-identity-device = Pajisja
settings-identity-words = Fjalët për t’u krahasuar me telefon
    .hint = Lexojini këto gjashtë fjalë koordinatorit që mori paketën tuaj, në një numër telefoni që e njihni tashmë të dy. Nëse të tijat janë të njëjta, paketa erdhi nga kjo kasafortë dhe nuk u ndryshua.
settings-card = Karta e kësaj kasaforte, dhe libri i adresave
settings-identity-fingerprint = Shenja e plotë dalluese (fingerprint)
settings-exports = Çfarë ka nënshkruar kjo kasafortë
    .none = Ende asgjë. Këtu do të renditet çdo paketë që nënshkruani.
    .hint = Nëse ka një që nuk e bëri askush këtu, njoftoni drejtuesin tuaj dhe zonat që përmend.
settings-exports-packet = Paketa
settings-exports-when = Nënshkruar
settings-exports-stage = Faza
settings-exports-area = Zona
settings-exports-revision = Versioni i draftit
settings-unlock = Shko te kasaforta

## What can go wrong with the vault: what happened, and what to do.

failure-wrong-passphrase = Kjo nuk është fraza e kalimit e kësaj kasaforte.
    .do = Kontrolloni çdo fjalë dhe hapësirat ndërmjet tyre, dhe provoni përsëri. Shkronjat e mëdha kanë rëndësi.
failure-weak-passphrase = Kjo frazë kalimi është tepër e lehtë për t’u gjetur.
    .do = Përdorni të paktën 12 shenja, pa fjalë të njohura, pa vargje me radhë dhe pa emrin e organizatës suaj. Ose përdorni gjashtë fjalët e rastit.
failure-mistyped-code = Ka një gabim në kodin e rikuperimit.
    .do = Kontrolloni çdo grup me letrën tuaj. Kodi ka shtatë grupe me nga katër shkronja dhe numra.
failure-wrong-code = Ky është një kod rikuperimi, por jo ai që e hap këtë.
    .do = Kërkoni një letër më të re: një kod nuk vlen më kur vendin e tij e zë një tjetër. Nëse është letra e duhur për një skedar kopjeje rezervë, skedari mund të jetë ndryshuar: përdorni një kopje tjetër.
failure-code-not-typed-back = Kjo nuk është ajo që thotë aty kodi i rikuperimit.
    .do = Shikoni përsëri letrën tuaj dhe shkruani grupet që kërkohen. Nëse nuk e keni shkruar kodin, bëjeni tani.
failure-last-worker = Kjo është fraza e fundit e kalimit të kasafortës.
    .do = Jepini më parë një kolegu një frazë kalimi. Për të hequr gjithçka, fshini në vend të kësaj kasafortën.
failure-passphrase-taken = Dikush që mund ta hapë këtë kasafortë e ka tashmë këtë frazë kalimi.
    .do = Zgjidhni një tjetër: çdo punonjësi i duhet fraza e vet e kalimit.
failure-too-many-workers = Gjashtëmbëdhjetë punonjës kanë një frazë kalimi për këtë kasafortë. Ajo nuk mund të ketë më shumë.
    .do = Hiqni një frazë kalimi që nuk duhet më, pastaj provoni përsëri.
failure-damaged-team = Shënimi se kush mund ta hapë këtë kasafortë është i dëmtuar, prandaj askush nuk mund të shtohet ose të hiqet. Pas hapjes me një frazë kalimi, nuk mund të bëhet as kopje rezervë.
    .do = Draftet ende mund të lexohen. Kyçeni kasafortën, hapeni me kodin e rikuperimit, dhe zgjidhni “Jo tani” kur ju kërkon një frazë të re kalimi. Bëni një skedar kopjeje rezervë te cilësimet. Shikoni nëse e keni skedarin, pastaj fshini gjithçka nga kjo pajisje te cilësimet dhe filloni nga skedari.
failure-keys-changed = Çelësat e kësaj kasaforte u ndryshuan në një dritare tjetër.
    .do = Hapeni përsëri. Nëse fraza juaj e kalimit nuk e hap më, ajo është hequr: pyesni një koleg. Ajo që keni shkruar mbetet në këtë faqe deri atëherë.
failure-read-only = Ajo që ruan është një dritare tjetër e Onward.
    .do = Vazhdoni në atë dritare, ose merrni kontrollin këtu.
failure-no-identity = Çelësi me të cilin nënshkruan kjo kasafortë nuk mund të lexohet, prandaj nuk mund të eksportohet asgjë.
    .do = Draftet tuaja nuk preken. Kthejeni një kopje rezervë të gjithçkaje: ajo e ka çelësin.
failure-backup-not-ours = Ky skedar nuk është kopje rezervë nga Onward.
    .do = Zgjidhni një skedar emri i të cilit fillon me “onward-backup”. Një paketë hapet te faqja për paketat.
failure-backup-damaged = Skedari i kopjes rezervë nuk është i plotë, ose u ndryshua.
    .do = Kopjojeni skedarin përsëri nga vendi ku e mbani, ose përdorni një të mëparshëm. Në këtë pajisje nuk u ndryshua asgjë.
failure-backup-newer = Skedari i kopjes rezervë u bë nga një version më i ri i Onward.
    .do = Ringarkojeni faqen për të marrë versionin më të ri, pastaj provoni përsëri. Në këtë pajisje nuk u ndryshua asgjë.
failure-backup-too-big = Ky skedar është më i madh se çdo kopje rezervë që bën Onward.
    .do = Kontrolloni që të keni zgjedhur skedarin e duhur. Në këtë pajisje nuk u ndryshua asgjë.
failure-backup-too-much = Kjo është më shumë se sa mund të mbajë një skedar kopjeje rezervë (64 MB). Nuk u bë asnjë skedar.
    .do = Te lista e drafteve, ruani në vend të kësaj një skedar kopjeje rezervë për çdo draft, ose fshini drafte që nuk ju duhen më.
failure-locked = Kasaforta është e kyçur.
    .do = Hapeni me frazën tuaj të kalimit. Ajo që shkruat pas ruajtjes së fundit mbetet në ekran derisa të dilni nga faqja.
failure-exists = Në këtë pajisje ka tashmë një kasafortë.
    .do = Hapeni me frazën e saj të kalimit.
failure-newer-vault = Kasaforta u përdor së fundi me një version më të ri të Onward. Nuk u shkrua asgjë.
    .do = Ringarkojeni faqen për të marrë versionin më të ri.
failure-damaged-vault = Kreu i kasafortës është i dëmtuar, prandaj ajo nuk mund të hapet.
    .do = Mbyllni të gjitha faqet e tjera të Onward, ringarkojeni, dhe provoni përsëri. Nëse mbetet kështu, draftet në këtë pajisje nuk mund të lexohen. Nëse keni një skedar kopjeje rezervë dhe kodin e rikuperimit me të cilin u bë, fshini gjithçka nga kjo pajisje te cilësimet, pastaj shkoni te draftet dhe filloni nga skedari i kopjes rezervë. Pa një skedar kopjeje rezervë, mos fshini asgjë: ekipi juaj i informatikës (IT) mund të ketë një kopje të mëparshme të profilit të shfletuesit.
failure-not-found = Ky draft nuk është më në këtë pajisje.
    .do = Mund të jetë fshirë në një faqe tjetër. Shikoni listën tuaj të drafteve.
failure-conflict = Ky draft u ndryshua në një faqe tjetër.
    .do = Kthehuni te lista juaj e drafteve dhe hapeni përsëri, që të shihni versionin më të ri.
failure-damaged-record = Ky draft nuk mund të lexohet, dhe as kopja e ruajtur para tij.
    .do = Draftet tuaja të tjera nuk preken. Nëse drafti është në një skedar kopjeje rezervë, vëreni atë skedar në këtë kasafortë, te cilësimet te “Kopja rezervë”: ai e ndreq draftin. Mos e fshini draftin para kësaj. Nëse keni eksportuar një paketë prej tij, atë ende mund ta lexoni.
failure-store-refused = Shfletuesi nuk pranoi të ruajë.
    .do = Mbajeni këtë faqe të hapur: teksti juaj është ende këtu. Mbyllni faqet e tjera të këtij sajti, dhe provoni përsëri.
failure-store-denied = Cilësimet e këtij shfletuesi nuk e lejojnë Onward të mbajë asgjë në këtë pajisje.
    .do = Nëse kjo është një dritare private, përdorni një të zakonshme. Nëse këtë pajisje e drejton organizata juaj, kërkojini ekipit të informatikës (IT) ta lejojë këtë sajt të ruajë të dhëna. Mbajeni këtë faqe të hapur deri atëherë: teksti juaj është ende këtu.
failure-store-blocked = Shfletuesi nuk e lejon Onward ta arrijë kasafortën në këtë çast. Mund ta mbajë të zënë një dritare tjetër e këtij sajti.
    .do = Mbajeni këtë faqe të hapur: teksti juaj është ende këtu. Mbyllni të gjitha dritaret dhe skedat e tjera të këtij sajti. Nëse mbetet kështu, ruani një kopje të enkriptuar të tekstit tuaj ku jua ofron kjo faqe, pastaj mbylleni shfletuesin dhe hapeni përsëri.
failure-store-unfit = Vendi në këtë shfletues ku mbahet kasaforta është i dëmtuar, ose e ka ndryshuar një program tjetër. Nuk u shkrua asgjë.
    .do = Mbajeni këtë faqe të hapur: teksti juaj është ende këtu. Mos i pastroni të dhënat e shfletuesit: ekipi juaj i informatikës (IT) mund të jetë në gjendje ta kthejë profilin e shfletuesit nga një kopje e diskut.
failure-no-vault = Në këtë pajisje nuk ka më kasafortë. U fshi, ose u pastruan të dhënat e shfletuesit.
    .do = Nëse në këtë faqe është i hapur një draft, teksti i tij është ende këtu: ruani një kopje të enkriptuar të tij ku jua ofron kjo faqe. Nëse keni një skedar kopjeje rezervë, bëni përsëri një kasafortë dhe kthejeni atë.
failure-store-full = Në këtë pajisje nuk ka mbetur vend.
    .do = Mbajeni këtë faqe të hapur: teksti juaj është ende këtu. Lironi ca vend në disk, pastaj provoni përsëri.
failure-not-complete = Disa përgjigje mungojnë ose duhen ndrequr para se të mund të bëhet një paketë.
    .do = Ndiqni çdo lidhje, ndreqeni përgjigjen, dhe kthehuni.
failure-not-agreed = Personi nuk ka dhënë pëlqimin të referohet në këtë zonë.
    .do = Pyeteni te faqet e pëlqimit. Nëse thotë jo, nuk dërgohet asgjë.
failure-not-freely = Personi nuk zgjodhi lirisht, siç e shënuat te faqet e pëlqimit.
    .do = Mos e dërgoni këtë referim tani. Pyeteni përsëri kur të mund të zgjedhë lirisht.
failure-other-area = Personi dha pëlqimin të referohet në një zonë tjetër, jo në këtë.
    .do = Zgjidhni atë zonë, ose pyeteni personin përsëri për këtë.
failure-not-signed = Pëlqimi ende nuk është nënshkruar.
    .do = Kërkojini personit të nënshkruajë, ose shkruani pse nuk nënshkroi ose nuk mundi.
failure-not-now = Kasaforta nuk e bëri dot këtë në këtë çast.
    .do = Provoni përsëri. Nëse mbetet kështu, kyçeni kasafortën dhe hapeni.

## ---- The agreement pages: what only the worker needs ----

agree-step = Pëlqimi: faqja { $step } nga { $steps }
agree-next = Ruaj dhe vazhdo
agree-later = Ndalo këtu dhe kthehu më vonë
agree-done = Vazhdo te nënshkrimi dhe eksporti
agree-no-area = Zgjidhni më parë një zonë
    .lead = Fjalët e pëlqimit e përmendin zonën me emër. Përgjigjuni pyetjes për zonën, pastaj kthehuni.
    .go = Zgjidh një zonë
agree-area = Ky pëlqim është për një zonë:
agree-status-machine = Fjalët më poshtë i përktheu një kompjuter, dhe nuk i ka kontrolluar askush. Kërkojini përkthyesit gojor ta lexojë anglishten me zë. Përkthyesi gojor e konfirmon këtë në faqen e fundit.
agree-unsigned = Nënshkrimet u hoqën, sepse u përkisnin zgjedhjeve të tjera. Ju lutemi nënshkruani përsëri.
agree-preview-stage = Trego çfarë dërgohet me
agree-preview-nothing = Ende nuk dërgohet asgjë, sepse për asgjë nuk është dhënë pëlqimi ose përgjigjja.
agree-preview-open =
    { $count ->
        [one] { $count } pyetje nuk ka përgjigje, dhe dërgohet si “pa përgjigje”.
       *[other] { $count } pyetje nuk kanë përgjigje, dhe dërgohen si “pa përgjigje”.
    }
agree-preview-not-answered = Pa përgjigje
agree-preview-risk = Meqenëse rreziku nuk tregohet, paketa fillon me: flisni me punonjësin para çdo vizite. Emrat e vendeve për t’u shmangur dërgohen gjithsesi.
agree-at = Data dhe ora
    .hint = Kur i kaluat bashkë këto faqe.
agree-now = Vëre orën e tanishme
agree-step-understanding = Çfarë kuptoi personi
agree-sign-choices = Zgjedhjet
agree-sign-pad-empty = Kutia për vizatim: bosh
agree-sign-pad-drawn = Është vizatuar një nënshkrim.
agree-copy-offered = Pasi të nënshkruani dhe të ruani, bëjeni kopjen te faqja e eksportit.
agree-copy-not-offered = Nuk ofrohet kopje. Personi mund të kërkojë një më vonë.
agree-gaps = Ende pa u shënuar
    .none = Gjithçka është shënuar.
    .hint = Referimi mund të bëhet edhe me këto mangësi. I duhet vetëm nënshkrimi, ose arsyeja pse nuk ka nënshkrim. Paketa tregon çfarë nuk është shënuar.
agree-gap-statement = Pa u pyetur: { $statement }
agree-gap-explained = Si, nga kush, në cilën gjuhë dhe kur u shpjegua
agree-gap-freely = Nëse personi zgjodhi lirisht
agree-gap-capacity = Nëse ka arsye për të dyshuar te aftësia për të vendosur (capacity)
agree-gap-teach-back = Çfarë tha personi se do të ndodhë
agree-gap-signature = Nënshkrimi i personit, ose pse nuk ka
agree-gap-worker-signature = Nënshkrimi i punonjësit
agree-gap-interpreter = Konfirmimi i përkthyesit gojor

## ---- Backup files ----

backup-make = Bëj një skedar kopjeje rezervë
backup-make-one = Bëj një skedar kopjeje rezervë të këtij drafti
backup-making = Po enkriptohen draftet
backup-made = Skedari { $file } iu dha shfletuesit, i cili zakonisht e vë në dosjen e shkarkimeve.
    .keep = Shikoni nëse është aty. Pastaj çojeni në një vend që nuk është kjo pajisje, për shembull në diskun e përbashkët të organizatës suaj.
backup-left-out =
    { $count ->
        [one] Një draft nuk është në skedar: asnjë version i tij nuk mund të lexohet.
       *[other] { $count } drafte nuk janë në skedar: asnjë version i tyre nuk mund të lexohet.
    }
    .do = Një skedar më i vjetër kopjeje rezervë mund t’i ketë ende. Kthejeni nga cilësimet: ajo që është këtu mbetet siç është.
    .title = Skedari i kopjes rezervë u bë, por nuk është gjithçka në të
backup-not-taken = Shfletuesi nuk e mori skedarin e kopjes rezervë.
    .do = Lejoni shkarkimet për këtë sajt te cilësimet e shfletuesit, dhe provoni përsëri.
backup-about = Çfarë ka në një skedar kopjeje rezervë, dhe ku të mbahet
    .holds = Në të janë çelësat: çelësi me të cilin nënshkruan kjo kasafortë, dhe gjithçka që duhet për t’i lexuar draftet. Prandaj është i enkriptuar.
    .opens = Hapet vetëm me kodin e rikuperimit të kësaj kasaforte. Një frazë kalimi nuk e hap. Pa kodin, skedari nuk i hyn në punë askujt.
    .keep = Mbajeni në një vend tjetër, jo në këtë pajisje, për shembull në diskun e përbashkët të organizatës suaj, dhe mbajeni letrën me kodin në një vend të tretë. Fshijini skedarët e vjetër të kopjeve rezervë kur të keni një më të ri.
backup-last = Kopja e fundit rezervë e gjithçkaje: { $when }
backup-last-none = Ende nuk është bërë kopje rezervë e gjithçkaje.
backup-changed = Që atëherë është ruajtur diçka.
backup-remind = Nëse pastrohen të dhënat e këtij shfletuesi ose prishet kompjuteri, vetëm një skedar kopjeje rezervë i kthen draftet.
backup-remind-never = Ende nuk ka kopje rezervë të drafteve tuaja
backup-remind-old =
    { $days ->
        [one] Kopja e fundit rezervë është { $days } ditë e vjetër, dhe që atëherë janë ndryshuar drafte
       *[other] Kopja e fundit rezervë është { $days } ditë e vjetër, dhe që atëherë janë ndryshuar drafte
    }
backup-lock = Të bëhet një skedar kopjeje rezervë para se të kyçni?
    .why = Që nga kopja e fundit rezervë janë ndryshuar drafte. Ndërkohë faqja është e mbuluar. Shtypni përsëri “Kyç” për të kyçur menjëherë.
    .make = Bëje dhe kyç
    .without = Kyç pa të

restore = Vëreni një skedar kopjeje rezervë në këtë kasafortë
    .what = Asgjë që është këtu nuk mbishkruhet. Draftet nga skedari shtohen. Një draft që u ndryshua edhe këtu, edhe atje, mbahet në të dyja versionet.
restore-file = Skedari i kopjes rezervë
    .hint = Emri i tij fillon me “onward-backup” dhe mbaron me “.age”.
    .pick = Zgjidh skedarin e kopjes rezervë
restore-file-empty = Zgjidhni një skedar kopjeje rezervë
restore-code = Kodi i rikuperimit me të cilin u bë skedari
    .hint = Shtatë grupe me nga katër shkronja dhe numra, nga letra juaj. Mund të jetë kodi i një kasaforte tjetër, nëse skedari vjen prej andej.
restore-code-empty = Shkruani kodin e rikuperimit
restore-do = Vëre në këtë kasafortë
restore-working = Po hapet skedari i kopjes rezervë
restore-elsewhere = Për të filluar nga një skedar kopjeje rezervë në një pajisje pa kasafortë, hapni atje faqen e drafteve. Për të vënë një skedar në këtë kasafortë, hapeni më parë atë.
restore-unreadable = Skedari nuk u lexua dot.
    .do = Mund të jetë zhvendosur ose të jetë në një disk që nuk është i lidhur. Zgjidheni përsëri.
restored = Kopja rezervë e { $when } është tani në këtë kasafortë
restored-added =
    { $count ->
        [one] { $count } draft u shtua.
       *[other] { $count } drafte u shtuan.
    }
restored-advanced =
    { $count ->
        [one] { $count } draft ishte më i vjetër këtu dhe tani vazhdon nga skedari.
       *[other] { $count } drafte ishin më të vjetra këtu dhe tani vazhdojnë nga skedari.
    }
restored-versions =
    { $count ->
        [one] { $count } draft u ndryshua edhe këtu, edhe në skedar. Të dyja versionet mbahen.
       *[other] { $count } drafte u ndryshuan edhe këtu, edhe në skedar. Të dyja versionet mbahen.
    }
    .what = Lista e drafteve i shënon, dhe thotë si të vendosni.
restored-known =
    { $count ->
        [one] { $count } draft është tashmë këtu, po aq i ri ose më i ri.
       *[other] { $count } drafte janë tashmë këtu, po aq të reja ose më të reja.
    }
restored-exports =
    { $count ->
        [one] { $count } shënim u shtua në listën e asaj që u nënshkrua.
       *[other] { $count } shënime u shtuan në listën e asaj që u nënshkrua.
    }
restored-entries =
    { $count ->
        [one] { $count } regjistrim në regjistër është i ri, ose iu shtua diçka.
       *[other] { $count } regjistrime në regjistër janë të reja, ose iu shtua diçka.
    }
restored-unread =
    { $count ->
        [one] { $count } draft në skedar nuk u lexua dot. Mbajeni skedarin: një version më i ri i Onward mund ta lexojë.
       *[other] { $count } drafte në skedar nuk u lexuan dot. Mbajeni skedarin: një version më i ri i Onward mund t’i lexojë.
    }
restored-identity-same = Skedari ka të njëjtin çelës nënshkrimi si kjo kasafortë.
restored-identity-kept = Skedari ka një çelës tjetër nënshkrimi. Kjo kasafortë e mban të vetin.
restored-identity-taken = Kjo kasafortë tani e tutje nënshkruan me çelësin nga skedari.

## ---- What the browser promised, and private windows ----

persist-not-asked = Shfletuesi ende nuk është pyetur nëse i mban të dhënat e Onward.
    .do = Ai pyetet kur të ruani diçka për herë të parë. Disa shfletues atëherë ju pyesin juve: zgjidhni ta lejoni.
persist-granted = Shfletuesi ka premtuar të mos i pastrojë vetë të dhënat e Onward.
    .do = Dikush mund t’i pastrojë prapë me dorë, prandaj gjithsesi bëni skedarë kopjesh rezervë.
persist-refused = Shfletuesi nuk ka premtuar t’i mbajë të dhënat e Onward. Mund t’i pastrojë kur disku është plot, ose kur ky sajt nuk është hapur për disa ditë.
    .do = Bëni një skedar kopjeje rezervë në fund të çdo dite pune. Ruajtja e këtij sajti si faqeshënues ose hapja e tij shpesh mund ta ndryshojë përgjigjen e shfletuesit.
persist-ask-again = Pyet shfletuesin përsëri
persist-room = Onward përdor në këtë pajisje: rreth { $used } MB

temporary-private = Kjo duket si një dritare private
temporary-little-room = Ky shfletues i jep Onward shumë pak vend
temporary-what = Ajo që mbahet këtu mund të fshihet kur mbyllet dritarja, ose kur dilni nga llogaria e këtij kompjuteri.
temporary-do = Mund të punoni këtu me një skedar kopjeje rezervë: bëni një para se ta mbyllni dritaren, mbajeni në një vend tjetër, dhe herën tjetër filloni prej tij. Ose përdorni një dritare të zakonshme.
temporary-was-here = Në këtë pajisje kishte më parë një kasafortë
    .why = Atëherë ky shfletues nuk e ka më. Të dhënat e tij mund të jenë pastruar, kjo mund të jetë një dritare private ose një shfletues tjetër nga ai i mëparshmi, ose kompjuteri mund të fshijë gjithçka kur dikush del nga llogaria.
    .do = Mbyllni dritaret e tjera private dhe shikoni në shfletuesin që përdorët më parë. Nëse nuk është as aty, filloni nga skedari juaj i fundit i kopjes rezervë, me kodin e rikuperimit.

## ---- In the list of drafts: time that runs out, two versions of one draft; after an export ----

expiry-soon =
    { $days ->
        [0] Koha për ta mbajtur këtë draft mbaron brenda një dite. Që atëherë kjo listë e thotë, dhe drafti fshihet më së hershmi 7 ditë më vonë. Ndryshimi i tij ose mbajtja më gjatë e shtyn fundin.
        [one] Koha për ta mbajtur këtë draft mbaron pas { $days } dite. Që atëherë kjo listë e thotë, dhe drafti fshihet më së hershmi 7 ditë më vonë. Ndryshimi i tij ose mbajtja më gjatë e shtyn fundin.
       *[other] Koha për ta mbajtur këtë draft mbaron pas { $days } ditësh. Që atëherë kjo listë e thotë, dhe drafti fshihet më së hershmi 7 ditë më vonë. Ndryshimi i tij ose mbajtja më gjatë e shtyn fundin.
    }
expiry-over = Koha për ta mbajtur këtë draft ka mbaruar
    .what = Ende nuk është fshirë asgjë. Vendosni brenda 7 ditëve: pas kësaj ai fshihet kur hapet kasaforta.
    .until = Ende nuk është fshirë asgjë. Ai fshihet kur kasaforta të hapet pas { $when }.
expiry-keep = Mbaje edhe 30 ditë
expiry-delete = Fshi tani
expiry-kept = Drafti mbetet edhe 30 ditë.
version-other = Ka dy versione të këtij drafti
    .why = U ndryshua në dy vende, për shembull në dy pajisje, dhe pastaj një skedar kopjeje rezervë i solli bashkë të dyja. Nuk humbi asgjë: të dyja janë në këtë listë.
    .how = Për t’i krahasuar, vazhdoni secilin dhe lexoni faqen e tij “Kontrolloni përgjigjet tuaja”. Kopjojeni atë që mungon te versioni që dëshironi të mbani, pastaj fshijeni tjetrin.
version-how = Si t’i krahasoni dhe të vendosni
card-more = Kopja rezervë e këtij drafti
    .what = Skedari ka vetëm këtë draft. Është i enkriptuar, dhe hapet vetëm me kodin e rikuperimit të kësaj kasaforte: një kolegu me një kasafortë tjetër i duhet kodi juaj për ta hapur.

export-delete = Ta fshijmë draftin nga kjo pajisje?
    .what = Nëse puna për këtë referim ka mbaruar, drafti nuk ka nevojë të mbetet këtu. Përgjigjet, pëlqimi dhe nënshkrimet në të fshihen dhe nuk mund të kthehen. Paketa që keni eksportuar mbetet ku e keni vënë.
    .do = Fshi draftin nga kjo pajisje
    .sure = Po, fshi draftin

## Locking by itself, and coming back. "Window" is a browser's window or tab.

lock-near = Për ca kohë askush nuk e ka përdorur këtë faqe. Ajo do të kyçet brenda një minute. Puna juaj ruhet më parë.
lock-near-packets = Për ca kohë askush nuk e ka përdorur këtë faqe. Paketat do të hiqen prej saj brenda një minute. Skedarët mbeten ku janë.
lock-stay = Qëndro
lock-working = Po kyçet
lock-kept = Onward u kyç vetë. Ajo që shkruat së fundi nuk u ruajt dot, prandaj mbahet vetëm në këtë dritare. Hapeni kasafortën në këtë dritare për ta parë përsëri, dhe mos e mbyllni dritaren deri atëherë: me mbylljen e dritares ai tekst humbet.
returned-saved = Para kyçjes, ajo që shkruat së fundi nuk u ruajt dot. Ajo u mbajt e enkriptuar, dhe tani është në kasafortë.
returned-version = Para kyçjes, ajo që shkruat së fundi nuk u ruajt dot, dhe që atëherë u ndryshua referimi ose çelësat e kasafortës. Të dyja versionet mbahen: kjo faqe tregon çfarë keni shkruar, dhe lista e ka edhe tjetrin.
returned-waits = Para kyçjes, ajo që shkruat së fundi nuk u ruajt dot. Mbahet e enkriptuar në këtë dritare. Merrni kontrollin në këtë dritare për ta vënë në kasafortë, dhe mos e mbyllni deri atëherë.
returned-failed = Para kyçjes, ajo që shkruat së fundi nuk u ruajt dot. Mbahet e enkriptuar në këtë dritare, por kasaforta nuk e mori dot tani. Kyçeni kasafortën dhe hapeni përsëri në këtë dritare për të provuar edhe një herë, dhe mos e mbyllni dritaren deri atëherë.
returned-lost = Para kyçjes, ajo që shkruat së fundi nuk u ruajt dot, dhe ajo që u mbajt prej saj nuk mund të hapet: është e dëmtuar, ose i përket një kasaforte tjetër. Shikojeni referimin dhe shkruani atë që mungon.
returned-read = Mbyll këtë mesazh

## Several windows: one saves, the others show.

turn-reads-only = Këtu mund të lexoni, por jo të ndryshoni diçka
    .what = Një dritare tjetër e Onward në këtë pajisje është e hapur dhe i ruan ndryshimet e veta. Kjo dritare mund të tregojë një gjendje të mëparshme. Për të vazhduar këtu, merrni kontrollin: dritarja tjetër ruan më parë.
turn-take-over = Merr kontrollin këtu
turn-taking-over = Po pyetet dritarja tjetër

## ---- A draft whose newest version is damaged ----

draft-recovered = Versioni më i ri i këtij referimi nuk u lexua dot
    .do = Ju shihni versionin para tij. Kontrolloni përgjigjet që shkruat së fundi, dhe shkruajini përsëri nëse mungojnë. Ajo që shkruani tani ruhet si zakonisht.
