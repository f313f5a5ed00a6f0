### status: machine-drafted

## ---- Adding somebody’s key ----

pin = Shtoni dikë në librin e adresave
pin-another = Një çelës tjetër për këtë emër
pin-name = Emri në librin e adresave
    .hint = Si e quani këtu. Askush tjetër nuk e sheh.
pin-key = Karta e tij
    .hint = Një rresht i gjatë teksti, të cilin ai e kopjon nga faqja e librit të vet të adresave, ose që e boton zona. Mund të ngjitet edhe një çelës që fillon me age1.
pin-next = Trego fjalët
pin-add = Shto në librin e adresave
pin-replace = Përdore këtë çelës tani e tutje
pin-cancel = Anulo
pin-claims = Thotë se i përket: { $organisation }, { $device }
pin-words = Telefonojini në një numër që e kishit tashmë, jo në një nga mesazhi. Le t’jua lexojë këto gjashtë fjalë nga ekrani i vet:
pin-bare = Ky është një çelës pa kartë: nuk thotë i kujt është. Le t’jua lexojë të gjithë çelësin, në një numër telefoni që e kishit tashmë.
pin-compared = A i krahasuat?
pin-compared-phone = Po, me telefon, në një numër që e kisha tashmë
pin-compared-person = Po, ballë për ballë
pin-compared-not = Ende jo
    .hint = Shënohet se nuk i krahasoi askush. Mund ta bëni më vonë.
pin-why = Pse ka një çelës tjetër?
    .hint = Për shembull: ka një kompjuter të ri, dhe na njoftoi me telefon.

## ---- The address book ----

contacts = Libri i adresave
    .lead = I kujt është cili çelës. Paketat kyçen vetëm me çelësa që janë në këtë libër, dhe ai që ka nënshkruar një paketë njihet nga libri, jo nga emri në paketë.
contacts-locked = Libri i adresave është në kasafortë, dhe kasaforta nuk është e hapur.
contacts-unlock = Hap kasafortën
contacts-none = Në librin e adresave ende nuk ka askënd
    .lead = Kërkojuni kartat koordinatorëve me të cilët punoni, dhe shtojeni secilin prej tyre këtu.
contacts-loading = Po shikohet në kasafortë
contacts-add = Shto dikë
contacts-follow = Dikush dërgoi një ndërrim çelësi
    .lead = Kur zëvendësohet një çelës, çelësi i vjetër nënshkruan të riun. Nëse i vjetri është në librin tuaj të adresave, i riu zë vendin e tij, dhe asgjë nuk ka nevojë të krahasohet përsëri.
contacts-follow-text = Ndërrimi i çelësit
    .hint = Një rresht i gjatë teksti.
contact-compared = Fjalët u krahasuan
contact-not-compared = Fjalët ende nuk janë krahasuar
contact-unpinned = Nuk besohet më
contact-claims = Thotë se është
    .both = { $organisation }, { $device }
contact-area = Përgjigjet për
contact-since = Në librin e adresave që nga
contact-sealing = Paketat mund të kyçen për të
    .yes = Po
    .no = Jo: njihet vetëm nënshkrimi i tij
    .over = Jo më: çelësi është më i vjetër se tre vjet. Kërkojini kartën e re
contact-until = Çelësi është menduar të përdoret deri më
contact-past = Çfarë besohej më parë
contact-past-when = Nga { $from } deri më { $until }
contact-past-unpinned = Nuk besohet më
contact-past-signed = U zëvendësua nga një çelës që e nënshkroi i vjetri
contact-past-compared = U zëvendësua nga një çelës që dikush e krahasoi
contact-rename = Ndrysho emrin
contact-compare = I krahasova fjalët
contact-replace = Ka një çelës tjetër
contact-unpin = Mos e beso më këtë çelës
    .what = Paketat nuk kyçen më me të, dhe çdo gjë që ka nënshkruar tregohet me një paralajmërim. Ajo që besohej deri tani mbetet e shënuar.
contact-unpin-why = Pse?
    .hint = Për shembull: i vodhën laptopin.

## ---- This vault’s own card ----

own-card = Karta e kësaj kasaforte
    .lead = Të tjerëve u duhet për të kyçur paketa për ju, dhe për të njohur çfarë nënshkruani ju. Nuk është e fshehtë.
own-card-words = Fjalët për t’u lexuar me zë
    .hint = Kur dikush e vë kartën tuaj në librin e vet të adresave, ju telefonon. Lexojini këto gjashtë fjalë.
own-card-squares = Shenja dalluese e këtij çelësi (fingerprint) si kod QR, e njëjta si në faqen e fundit të çdo PDF-je të nënshkruar
own-card-text = Karta
    .hint = Dërgojuani këtë rresht njerëzve që ju dërgojnë paketa. Nëse zona juaj boton materialet e zonës, ai hyn aty.
own-card-copy = Kopjo kartën
own-card-copied = U kopjua.
own-card-not-copied = Shfletuesi nuk e lejoi. Zgjidheni rreshtin dhe kopjojeni vetë.
own-card-bare = Vetëm çelësi, për programe të tjera
    .hint = Programe si age mund të kyçin skedarë me këtë çelës. Ai nuk thotë i kujt është.

## ---- The life of this vault’s key ----

key-life = Zëvendësoni çelësin e kësaj kasaforte
    .lead = Një çelës vlen tre vjet. Zëvendësojeni para kësaj, ose kur pajisja kalon në duar të tjera. Nëse ka humbur, ose nëse mund ta ketë dikush tjetër, hiqni dorë prej tij.
key-which = Çfarë ndodhi?
key-which-replace = Çelësi është i sigurt, dhe zëvendësohet me rregull
    .hint = Çelësi i vjetër nënshkruan të riun. Kush e ka të vjetrin në librin e adresave mund ta ndjekë pa krahasuar përsëri fjalë.
key-which-renew = Çelësi ka humbur, ose mund ta ketë dikush tjetër
    .hint = Çelësin e ri nuk e nënshkruan asgjë. Të gjithëve duhet t’u telefonohet, dhe ata duhet t’i krahasojnë fjalët përsëri.
key-why = Pse?
    .hint = Me pak fjalë. Të tjerët e shohin nëse çelësi i vjetër nënshkruan të riun.
key-make = Bëj një çelës të ri
key-missing = Ende nuk është zgjedhur asgjë.
    .do = Zgjidhni çfarë ndodhi.
key-replaced = Ka një çelës të ri
    .do = Dërgojeni ndërrimin e çelësit më poshtë, me email, te të gjithë ata që e kanë kartën tuaj: strehat e sigurta, zonat, dhe ai që i mban materialet e zonës. Nëse u telefononi, lexojuani njoftimin. Pastaj bëni një kopje rezervë. Ajo që u kyç me çelësin e vjetër ende mund të hapet këtu.
key-renewed = Ka një çelës të ri, dhe atë nuk e nënshkruan asgjë
    .do = Telefonojuni sot të gjithë atyre që e kanë kartën tuaj, dhe lexojuani njoftimin. Dërgojuani kartën e re, dhe le t’i krahasojnë fjalët. Pastaj bëni një kopje rezervë.
key-past = Çelësat para këtij
key-past-until = Deri më { $until }.
key-past-change = Ndërrimi i çelësit, i nënshkruar me këtë çelës: dërgojuani këtë rresht atyre që e kanë në librat e tyre të adresave.
key-past-lost = U hoq dorë prej tij: çelësin pas tij nuk e nënshkroi asgjë

## ---- The notice about this vault’s key, to read out by telephone ----

notice-show = Trego njoftimin për ta lexuar me zë
notice-print = Printo njoftimin
notice-close = Mbyll njoftimin
notice-read-out = Për t’u lexuar me zë në telefon. Nëse ishim ne që telefonuam, na telefononi më parë mbrapsht, në një numër që e kishit tashmë: kushdo mund të telefonojë dhe të thotë se jemi ne.
notice-organisation = Organizata
notice-device = Pajisja
notice-when = Çelësi i vjetër u përdor deri më
notice-words = Gjashtë fjalët e çelësit tonë tani
notice-steps = Çfarë bëni ju
notice-made = Ky është çelësi ynë
    .what = Ne nënshkruajmë me të, që ju të dalloni çfarë vjen nga ne. Skedarët për ne kyçen me të.
notice-made-add = Vëreni kartën që ju dërgojmë në librin tuaj të adresave: “Shto dikë”.
notice-made-compare = Pastaj ekrani juaj tregon gjashtë fjalë. Ne ju lexojmë tonat. Nëse njëra është ndryshe, mos e shtoni.
notice-replaced = Kemi një çelës të ri
    .what = Çelësi ynë u zëvendësua me rregull, dhe i vjetri nënshkroi të riun. Ai as nuk humbi, as nuk u vodh.
notice-replaced-follow = Në librin tuaj të adresave, hapni “Dikush dërgoi një ndërrim çelësi”, dhe vëreni rreshtin që ju dërgojmë.
notice-replaced-look = Pastaj te emri ynë tregohen gjashtë fjalët më sipër. Asgjë tjetër nuk ka nevojë të krahasohet. Nëse janë ndryshe, mos e përdorni atë çelës, dhe na telefononi.
notice-lost = Mos e besoni më çelësin tonë të vjetër
    .what = Çelësi ynë i vjetër humbi, ose mund ta ketë dikush tjetër. Çelësin e ri nuk e nënshkruan asgjë, prandaj fjalët e tij duhen krahasuar.
notice-lost-unpin = Në librin tuaj të adresave, te emri ynë, shtypni “Mos e beso më këtë çelës”.
notice-lost-replace = Pastaj shtypni “Ka një çelës tjetër”, dhe vëreni kartën që ju dërgojmë. Pastaj ekrani juaj tregon gjashtë fjalë. Ne ju lexojmë tonat. Nëse njëra është ndryshe, mos e përdorni atë çelës.
notice-lost-signed = Mos u mbështetni te asgjë që erdhi së fundi nga ne dhe për të cilën nuk na keni pyetur me telefon. Mund ta ketë nënshkruar dikush tjetër.
notice-lost-locked = Na tregoni cilët skedarë kyçët së fundi për çelësin tonë të vjetër. Dikush tjetër mund të jetë në gjendje t’i lexojë.

## ---- Receive: who signed, and whom it is for ----

standing-pin = Shto në librin e adresave
standing-words = Gjashtë fjalët e këtij çelësi
standing-pinned = Në librin tuaj të adresave: { $name }
standing-not-compared = Në librin tuaj të adresave: { $name }, fjalët ende nuk janë krahasuar
    .do = Telefonojini në një numër që e keni tashmë, dhe krahasoni këto gjashtë fjalë. Pastaj shënojeni në librin e adresave.
standing-earlier = Ky është një çelës i mëparshëm i { $name }. U zëvendësua më { $until }.
    .do = Një paketë që u bë para kësaj mund të jetë e vërtetë. Nëse është më e re, mos u mbështetni në të: telefononi { $name } në një numër që e keni tashmë.
standing-unpinned = Ky çelës i { $name } nuk besohet më.
    .do = Mos u mbështetni në këtë paketë. Arsyeja që u shënua: { $why }
standing-other-key = Nuk është çelësi që njihni për { $name }.
    .do = Mos u mbështetni në këtë paketë. Telefononi { $name } në një numër që e keni tashmë. Mund të jetë një kompjuter tjetër i tij, ose dikush tjetër.
addressed-us = E bërë për këtë kasafortë
addressed-earlier = E bërë për një çelës të mëparshëm të kësaj kasaforte.
addressed-nobody = Nuk i drejtohet çelësit të askujt: u dërgua me një frazë kalimi, ose pa kyçje.
addressed-another = Kjo paketë u bë për një zonë tjetër.
    .do = Është e vërtetë, por nuk është për ju. Njoftoni dërguesin, dhe mos e përcillni pa pëlqimin e personit.
sequence-same = Këtë paketë e keni hapur më parë.
sequence-newer = Kjo paketë është më e re se ajo që keni hapur më parë për këtë referim. Përdorni këtë.
sequence-superseded = Për këtë referim keni hapur tashmë një paketë më të re. Përdorni atë.
sequence-other-signer = Një paketë për këtë referim u hap më parë, dhe atë e nënshkroi një çelës tjetër.
    .do = Telefononi organizatën që dërgoi të parën, dhe pyesni nëse edhe kjo është e saja.
sequence-conflict = Një paketë tjetër me të njëjtin numër u hap më parë, dhe ajo thotë diçka tjetër.
    .do = Onward nuk bën kurrë dy paketa me një numër. Mos u mbështetni në asnjërën para se të keni telefonuar dërguesin.

## ---- Receive: the answer ----

answer = Përgjigjuni dërguesit
    .lead = Përgjigjja juaj nënshkruhet nga kjo kasafortë dhe kyçet vetëm për dërguesin. Dërgojeni skedarin ashtu si do të dërgonit një paketë.
answer-what = Çfarë dëshironi të thoni?
answer-received = E kemi marrë
answer-question = Kemi një pyetje
answer-reasons = Pse?
answer-signposted = Ku iu tha personit të drejtohet në vend të kësaj
    .hint = Lëreni bosh nëse nuk kishte asgjë për t’u thënë.
answer-words = Fjalët tuaja
    .hint = Vetë pyetja, ose çfarëdo që dërguesi duhet ta dijë. Mos shkruani për personin më shumë se sa duhet.
answer-as-text = Ruaje si skedar teksti (.age.txt), sepse email-i i tij i refuzon skedarët .age
answer-send = Nënshkruaj dhe ruaj përgjigjen
answer-missing = Ende nuk është zgjedhur asgjë.
    .do = Zgjidhni çfarë dëshironi të thoni.
answer-no-question = Ende nuk ka pyetje.
    .do = Shkruajeni me fjalët tuaja.
answer-saved = { $file } është në dosjen e shkarkimeve.
    .do = Bashkëngjiteni në një email me një temë neutrale. Pastaj fshijeni nga dosja e shkarkimeve.
answer-possible = Një referim është i mundur
answer-not-possible = Një referim nuk është i mundur
answer-possible-words = Një referim është i mundur që tani. Ju lutemi dërgojeni.
answer-no-words = Ende nuk është shkruar asgjë.
    .do = Shkruani se është i mundur, dhe që nga kur.
decision-accepted = E pranojmë referimin
decision-accepted-waiting = E pranojmë referimin, dhe po presim një banesë
decision-more-information = Na duhen më shumë të dhëna para se të mund të vendosim
decision-declined-by-service = Nuk mund ta pranojmë referimin
decision-declined-by-person = Personi ka vendosur të mos vijë
decision-consent-withdrawn = Personi e ka marrë mbrapsht pëlqimin
decision-duplicate = Këtë referim e kemi tashmë
reason-no-recourse-budget = Nuk ka buxhet për njerëz pa të drejtë për fonde publike (recourse to public funds)
reason-no-accommodation = Nuk ka banesë të përshtatshme
reason-waiting-for-decision = Pritet vendimi mbi bazat përfundimtare (conclusive grounds)
reason-beyond-capacity = Nevojat janë më shumë se sa mund të plotësojmë
reason-area-not-safe = Zona nuk është e sigurt për personin
reason-outside-criteria = Jashtë kushteve tona
reason-full-or-closing = Shërbimi është plot ose po mbyllet

## ---- Files that are no packets ----

note-locked = Kjo është një përgjigje ose një shënim për një referim, dhe kasaforta nuk është e hapur.
    .do = Hapeni më parë kasafortën, dhe pastaj zgjidheni skedarin përsëri këtu. Ai tregohet vetëm nëse është për një nga referimet tuaja dhe nga dikush në librin tuaj të adresave.
note-taken = U mor në kasafortë
    .what = Është nga ai prej të cilit duhet të vijë, dhe është për një referim që kjo kasafortë e njeh. Kjo është ajo që ka ndodhur deri tani:
note-not-kept = Nga ai prej të cilit duhet të vijë
    .what = Drafti i këtij referimi nuk është më në këtë pajisje, prandaj përgjigjja tregohet, dhe nuk mbahet. Ruajeni skedarin nëse ju duhet.
note-passed-on = Ju e përcollët këtë referim te një zonë tjetër.
    .do = Jepini asaj zone edhe këtë skedar, ose telefonojini menjëherë.
note-card = Një kartë
    .what = Çelësi i dikujt, për ta vënë në librin e adresave.
    .locked = Hapeni kasafortën për ta vënë në librin e adresave.
note-change = Një ndërrim çelësi
    .what = Çelësi me këto gjashtë fjalë thotë se vendin e tij e zë një çelës tjetër.
note-change-follow = Merr çelësin e ri
note-change-followed = Çelësi i ri është në librin e adresave, në vend të të vjetrit.

## ---- What happened to a referral ----

history = Çfarë ka ndodhur deri tani
refer-history-lead = Çfarë u nënshkrua këtu, çfarë përgjigjeje erdhi, dhe çfarë ka marrë mbrapsht personi. Një përgjigje që ju është dërguar hapeni te faqja “Hap një paketë”: pastaj tregohet këtu.
history-none = Ende nuk ka ndodhur asgjë.
history-sent = U nënshkrua këtu:
history-received = U mor dhe u hap:
history-passed-on = Ju e përcollët te { $area }.
history-answered = Ju u përgjigjët:
history-replied = { $name } u përgjigj:
history-withdrew = Ju njoftuat se personi merr mbrapsht:
history-withdrawn = { $name } thotë se personi merr mbrapsht:
history-withdrawn-tag = Pëlqimi u mor mbrapsht
withdraw = Personi merr diçka mbrapsht
    .lead = Kjo e njofton zonën që e ka paketën. Ndalon përdorimin e mëtejshëm. Nuk mund ta zhbëjë atë që është lexuar tashmë. Ndryshojeni edhe pëlqimin e këtij referimi.
withdraw-what = Për çfarë personi nuk është më dakord?
withdraw-words = Me fjalët e personit, ose me tuajat
    .hint = Vetëm atë që zona duhet ta dijë.
withdraw-send = Nënshkruaj dhe ruaj
withdraw-missing = Ende nuk është zgjedhur asgjë.
    .do = Zgjidhni për çfarë personi nuk është më dakord.
withdraw-refer_me = vetë referimi
withdraw-share_needs = të tregohet kush është dhe çfarë i duhet
withdraw-share_health = të tregohet për shëndetin e vet
withdraw-share_risk = të tregohet rreziku dhe çfarë i ka ndodhur
withdraw-share_agencies = t’u tregohet agjencive të tjera
withdraw-contact_me = të kontaktohet
withdraw-home_office_figures = shifrat për Ministrinë e Brendshme (Home Office) që nuk e identifikojnë
withdraw-home_office_data = të dhënat për Ministrinë e Brendshme (Home Office) që e identifikojnë

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = Kjo kartë nuk mund të përdoret: nënshkrimi i saj nuk është i vlefshëm, ose mungon një pjesë e saj.
    .do = Kopjojeni përsëri, nga shkronja e parë deri te e fundit. Nëse mbetet kështu, kërkojeni përsëri me telefon.
failure-card-expired = Ky çelës është më i vjetër se tre vjet.
    .do = Kërkojini kartën e re, me telefon.
failure-no-name = Mungon një emër, ose është tepër i gjatë.
    .do = Shkruani si e quani këtu, me të shumtën 80 shenja.
failure-not-pinned = Për këtë nuk ka çelës në librin e adresave.
    .do = Shikoni në librin e adresave nëse emri është aty, nëse ka një çelës për kyçje, dhe nëse përgjigjet për këtë zonë.
failure-same-key = Ky është çelësi që është tashmë në librin e adresave.
    .do = Nuk ka nevojë të bëhet asgjë. Nëse prisnit një tjetër, kërkojini me telefon.
failure-not-compared = Nuk është thënë nëse fjalët u krahasuan.
    .do = Krahasoni fjalët, dhe zgjidhni si. Një çelës që zë vendin e një tjetri duhet krahasuar më parë.
failure-no-reason = Mungon një arsye, ose është tepër e gjatë.
    .do = Thoni pse, me pak fjalë.
failure-no-such-referral = Kjo kasafortë nuk di asgjë për referimin për të cilin është kjo.
    .do = Hapeni në pajisjen nga e cila u dërgua paketa, ose që e ka marrë.
failure-no-reply-to = Paketa nuk thotë si mund të kyçet një përgjigje për dërguesin e saj.
    .do = Përgjigjuni me telefon ose me email të sigurt.
failure-not-a-note = Ky skedar nuk është përgjigje që mund të merret, ose u ndryshua.
    .do = Kërkojini dërguesit ta dërgojë përsëri.
failure-not-theirs = Kjo është e nënshkruar, por jo nga dikush prej të cilit mund të vijë.
    .do = Mos u mbështetni në të. Ai që përgjigjet duhet të jetë në librin tuaj të adresave, për zonën ku shkoi paketa. Telefononi zonën në një numër që e keni tashmë.
failure-too-long = Është tepër e gjatë, ose ka një shenjë që nuk mund të dërgohet.
    .do = Shkurtojeni, dhe provoni përsëri.
