### status: machine-drafted

## ---- The list ----

register = Registru
    .lead = Fiecare referire care a venit, ce este de făcut la termen și ce s-a întâmplat cu ea. Registrul este în acest seif și nimic din el nu pleacă singur de pe acest dispozitiv.
register-locked = Registrul este în seif, iar seiful nu este deschis.
register-loading = Se caută în registru
register-none = Încă nu este nimic în registru
    .lead = Referirile care vin la dumneavoastră vor fi aici, în listă. Deschideți pachetele care v-au fost trimise și puneți-le în registru. Adăugați de mână referirile care au venit prin telefon sau pe hârtie: și ele contează.
    .shared = Dacă un coleg are un registru al aceleiași zone, puteți avea unul comun, printr-un fișier pe un disc.
register-unread =
    { $count ->
        [one] { $count } înregistrare nu poate fi citită și nu este în această listă.
        [few] { $count } înregistrări nu pot fi citite și nu sunt în această listă.
       *[other] { $count } de înregistrări nu pot fi citite și nu sunt în această listă.
    }
    .do = Nu s-a schimbat nimic în ele. Puneți o copie de rezervă a acestui seif, dacă aveți una.
register-returns = Raportări de date
register-ways = Alte pagini pentru coordonator
register-shared = Fișier comun
register-shared-at = Fișierul comun a fost salvat ultima dată de aici la { $when }.
register-shared-changed = De atunci s-a scris ceva.
register-shared-save = Preluați și salvați
register-shared-open = Mergeți la fișierul comun
register-figures-desk = Cifre pentru uz intern
register-search = Căutați
    .hint = O parte din nume sau începutul numărului înregistrării.
register-order = Ordinea
register-order-due = Întâi termenele cele mai apropiate
register-order-newest = Întâi cele mai noi
register-order-oldest = Întâi cine așteaptă de cel mai mult timp
register-order-name = După nume
register-chips = Arătați numai
register-chip = { $state }: { $count }
register-chip-due = De făcut acum
register-found =
    { $count ->
        [one] { $count } înregistrare
        [few] { $count } înregistrări
       *[other] { $count } de înregistrări
    }
register-found-none = Nu există o astfel de înregistrare. Schimbați căutarea sau apăsați din nou un buton ales, ca să le arătați pe toate.
register-more = Arătați mai multe (rămase: { $left })
register-add = Adăugați una care a venit fără pachet
    .lead = Prin telefon, pe hârtie, prin e-mail sau față în față. Scrieți ce vi s-a spus și lăsați restul ca „nu se știe”.
register-no-name = Fără nume
register-conflict = Două versiuni
register-came = A venit la { $day } { $how }
register-how-packet = ca pachet
register-how-phone = prin telefon
register-how-paper = pe hârtie
register-how-email = prin e-mail
register-how-in_person = față în față

register-state-new = Nouă
register-state-asked = S-au cerut mai multe informații
register-state-waiting_for_housing = Acceptată, se așteaptă o locuință
register-state-supported = Acceptată
register-state-ended = Sprijin încheiat
register-state-closed = Închisă fără sprijin

register-due-review = { $review }: termen { $day }.
register-due-review-since = { $review }: termenul a fost { $day }.
register-due-hear = Trebuie luată legătura cu persoana până la { $day }.
register-due-hear-since = Nimeni nu a luat legătura cu persoana. Trebuia luată legătura până la { $day }.

## ---- Adding one by hand ----

register-add-told = Ce s-a spus fără pachet
register-add-how = Cum a venit?
register-add-area = Pentru ce zonă?
register-add-on = În ce zi a venit?
register-add-name = Numele persoanei
    .hint = Lăsați gol dacă nu vi s-a spus.
register-add-referrer = Cine v-a spus despre persoană?
    .hint = Un om și organizația lui.
register-add-facts = Ce vi s-a spus despre persoană
    .hint = Numai aceasta intră în cifre. Ce nu se știe rămâne „nu se știe”.
register-age = Vârsta în ani
register-age-wrong = Scrieți un număr întreg de ani, de exemplu 31, sau lăsați gol.
register-add-legal = Este nevoie de sfaturi juridice?
register-add-figures = Și-a dat persoana acordul să se dea cifre la Home Office?
    .hint = Cifre care nu spun cine este. Fără un „da”, persoana se numără numai în totaluri.
register-add-send = Puneți în registru
register-correct = Corectați ce s-a spus
register-added = Este în registru.
register-yes = Da
register-no = Nu
register-not-asked = Nu s-a întrebat
register-choose = Alegeți
register-missing = Vă rugăm să răspundeți aici.

## ---- One entry ----

register-entry = Înregistrare
register-gone = Această înregistrare nu mai este în registru.
    .do = Mergeți înapoi la listă și căutați-o acolo.
register-recovered = Cea mai nouă versiune a acestei înregistrări nu a putut fi citită. Aceasta este versiunea dinaintea ei.
    .do = Uitați-vă ce s-a făcut ultima dată și scrieți din nou dacă lipsește.
register-figures = Cifre pentru Home Office
register-sharing-yes = Persoana și-a dat acordul
register-sharing-no = Persoana a spus nu
register-sharing-not-asked = Persoana nu a fost întrebată
register-sharing-withdrawn = Persoana și-a dat acordul și apoi l-a luat înapoi
register-facts = Cum stăteau lucrurile când a venit referirea
register-doing = Ce doriți să notați?
register-written = S-a notat.
register-changed = Între timp, altcineva a scris ceva în această înregistrare.
    .do = Ea se arată așa cum este acum. Ce ați scris este tot aici: uitați-vă ce este nou și apăsați din nou butonul.
register-deeds = Ce s-a făcut
register-replaced = Ce s-a corectat sau s-a înlocuit
register-written-by = Notat de { $name }, { $at }
register-write = Notați
register-conflict-what = { $what }: două versiuni spun lucruri diferite
    .do = Aflați care este cea corectă și notați-o din nou mai jos. Ea ia atunci locul amândurora. Ele se pot citi în continuare.
register-course = Dacă sprijinul continuă

## What is written down.

register-decide = Decizie
register-decide-what = Ce s-a decis?
register-decide-on = În ce zi?
register-step = Un pas înainte
register-step-what = Ce pas?
register-step-words = Despre întâlnire
    .hint = Interpretul, locul și dacă se poate vorbi cu persoana fără altcineva de față.
register-step-on = În ce zi s-a făcut?
register-step-spoke_to_referrer = S-a vorbit cu cine face referirea
register-step-meeting_booked = S-a stabilit prima întâlnire
register-step-met = Întâlnire cu persoana
register-step-person_chose = Persoana a ales să vină
register-step-home_offered = S-a oferit o locuință
register-step-support_started = A început sprijinul
register-contact = Un contact sau o încercare
register-contact-kind = Cum?
register-contact-face_to_face = față în față
register-contact-phone = prin telefon
register-contact-video = prin video
register-contact-message = în scris
register-contact-through_others = prin altcineva
register-contact-reached = S-a putut lua legătura cu persoana?
register-contact-not = Gândiți-vă dacă persoana este în siguranță: un contact ratat poate fi primul semn că cineva o controlează.
register-contact-words = Ce s-a spus sau s-a încercat
    .hint = Numai ce trebuie să știe cine lucrează cu persoana.
register-contact-next = Când să se încerce din nou
    .hint = Lăsați gol dacă nu s-a stabilit nimic.
register-contact-on = În ce zi?
register-contact-said = Contact
register-contact-was-reached = S-a luat legătura cu persoana.
register-contact-was-not-reached = Nu s-a putut lua legătura cu persoana.
register-contact-try = De încercat din nou la { $day }.
register-agree = Cât de des să se ia legătura
register-agree-days = La câte zile?
    .hint = 7 înseamnă în fiecare săptămână, 14 la două săptămâni. Registrul spune apoi când trebuie luată legătura cu persoana.
register-agree-on = În ce zi s-a stabilit aceasta?
register-agreed =
    { $count ->
        [one] S-a stabilit să se ia legătura în fiecare zi.
        [few] S-a stabilit să se ia legătura la fiecare { $count } zile.
       *[other] S-a stabilit să se ia legătura la fiecare { $count } de zile.
    }
register-review = Un bilanț
register-review-point = Ce bilanț?
register-point-start = Bilanțul de la început
register-point-months3 = Bilanțul după 3 luni
register-point-months6 = Bilanțul după 6 luni
register-point-months9 = Bilanțul după 9 luni
register-point-between = Bilanțul intermediar
register-review-outcome = Ce a rezultat?
register-review-was-done = S-a făcut
register-review-not-reached = Persoana nu a putut fi contactată
register-standing = Cum stau lucrurile acum
register-scores = Cum se descurcă persoana
    .hint = După părerea persoanei. Lăsați deoparte ce nu s-a discutat.
register-not-scored = Fără scor
register-review-words = Ce s-a spus
    .hint = Obiectivele persoanei, în cuvintele ei, și ce urmează.
register-welfare = Este persoana în siguranță?
    .do = Dacă nu se poate lua legătura cu o persoană, poate însemna că alții o controlează. Întrebați pe cine o mai cunoaște pe persoană și gândiți-vă să cereți poliției să verifice dacă este bine (welfare check: 101, sau 999 în caz de urgență).
register-welfare-check = Ce se face ca să se afle?
register-review-on = În ce zi a fost sau s-a încercat?
register-review-later = Termen: { $day }
register-review-due = De făcut, din { $day }
register-review-missed = Ratat: termenul a fost { $day }
register-review-done = Făcut la { $day }
register-review-not-contacted = Persoana nu a putut fi contactată la { $day }
register-review-ended = Sprijinul s-a încheiat înainte de termen
register-exit = Sprijinul s-a încheiat
register-exit-why = De ce?
register-exit-no_longer_required = Nu mai este nevoie de sprijin: persoana a primit destul
register-exit-end_of_agreement = Contractul s-a încheiat odată cu finanțarea lui
register-exit-other_funding = Aceeași organizație continuă cu altă finanțare
register-exit-moved = Persoana s-a mutat în altă zonă
register-exit-other_service = Alt serviciu a preluat
register-exit-disengaged = Persoana nu a dorit să continue
register-exit-lost_contact = S-a pierdut legătura
register-exit-other = Alt motiv
register-exit-come-back = Unde se poate întoarce persoana
    .hint = Cui se poate adresa dacă are din nou nevoie de ajutor.
register-exit-on = În ce zi s-a încheiat?
register-exited = Sprijinul s-a încheiat.
register-reopen = Sprijinul începe din nou
register-reopen-why = De ce?
register-reopen-on = În ce zi?
register-reopened = Sprijinul a început din nou.
register-withdraw = Persoana ia ceva înapoi
    .lead = Se notează aici. Cifrele care arată cine este persoana nu sunt în următoarea raportare de date. Ce s-a citit deja nu se poate lua înapoi.
register-taken-back = Expeditorul pachetului spune că persoana ia înapoi:
    .do = Notați aceasta mai jos, la „Persoana ia ceva înapoi”.
register-withdraw-on = În ce zi a spus aceasta?
register-note = O notă
register-note-words = Ce este de ținut minte
register-note-on = În ce zi a fost?
register-noted = Notă
register-told = O referire a venit fără pachet,
register-packet-came = Un pachet a fost pus în registru:
register-struck = Aceasta a fost o greșeală:
register-mistake = Aceasta a fost o greșeală
register-strike = Spuneți că a fost o greșeală
register-strike-why = Ce este greșit?
    .hint = Se poate citi în continuare, dar nu mai contează.

register-enquiry = O cerere de informații: nu numește pe nimeni
    .do = Răspundeți mai întâi la ea: dacă o referire ar fi posibilă și de când. Dacă urmează o referire, ea vine singură în această înregistrare.
register-enquiry-no-reply = Nu spune unde se poate trimite un răspuns: spuneți-i expeditorului prin telefon.
register-pass-on = Cel mai nou pachet se deschide împreună cu formularul pentru aceasta. Când vă întoarceți aici, notați decizia și unde i s-a spus persoanei să se adreseze.

## What may be shared.

register-shares = Ce se poate spune mai departe și cui
    .lead = Ce a spus persoana ultima dată la fiecare. Pentru lucrurile despre care nu a fost întrebată nu și-a dat acordul.
register-shares-yes = Da, din { $day }
register-shares-no = Nu, din { $day }
register-shares-not-asked = Nu s-a întrebat: nu este voie să se spună mai departe
register-shares-withdrawn = Luat înapoi la { $day }: nu mai este voie să se spună mai departe
register-shares-agencies = Au voie să știe:
register-shares-agencies-not = Nu au voie să știe:

## How the scores have changed.

register-change = Schimbarea în timp
    .lead = De când a venit persoana până la ultimul scor. Mai mult înseamnă mai bine.
register-change-better = De la { $first } la { $last }: mai bine
register-change-same = De la { $first } la { $last }: la fel
register-change-worse = De la { $first } la { $last }: mai rău
register-change-one = { $score } din { $most }, un singur scor
register-change-table = Ca tabel
register-change-day = Ziua
register-change-when = Când
register-change-score = Scor
register-scale-safety = Cât de în siguranță se simte persoana
register-scale-hope = Câtă speranță are persoana
register-when-came = Când a venit
register-when-ended = Când s-a încheiat sprijinul

## What a person wants, who belongs to them, and how often to meet.

register-goals = Obiective
register-goals-none = Încă nu este notat niciun obiectiv.
register-goal-came = Acesta a venit cu pachetul.
register-goal-take = Notați-l ca obiectiv
register-goal = Un obiectiv
register-goal-which = Ce obiectiv?
    .hint = Alegeți unul ca să îl spuneți altfel sau ca să notați ce s-a întâmplat cu el.
register-goal-new = Unul nou
register-goal-domain = Despre ce este?
register-goal-words = Obiectivul, în cuvintele persoanei
register-goal-stands = Ce s-a întâmplat cu el?
register-goal-on = În ce zi a spus aceasta?
register-links = Familia și alți oameni apropiați persoanei
register-links-none = Încă nu este numit nimeni.
register-link = Cineva este apropiat de persoană
register-link-search = Căutați înregistrarea celeilalte persoane
    .hint = O parte din nume sau începutul numărului înregistrării. Apoi alegeți cine este.
register-link-found = Înregistrări găsite
register-link-nobody = Nu există altă înregistrare de acest fel.
register-link-missing = Căutați cealaltă persoană și alegeți înregistrarea ei.
register-link-words = Ce legătură au între ele?
    .hint = De exemplu: sora ei. Apare în ambele înregistrări.
register-link-gone = Înregistrarea acestei persoane nu mai este în registru.
register-suggested = O sugestie: { $often }, pentru că la „{ $what }” ultimul scor este { $score } din { $most }. Decideți împreună.
register-suggested-7 = în fiecare săptămână (7 zile)
register-suggested-14 = la două săptămâni (14 zile)
register-suggested-28 = la patru săptămâni (28 de zile)
register-suggested-take = Puneți în câmp
register-missed =
    { $count ->
        [one] { $count } bilanț a fost ratat.
        [few] { $count } bilanțuri au fost ratate.
       *[other] { $count } de bilanțuri au fost ratate.
    }

## Erasing.

register-erasing = Ștergere
register-erase = Ștergeți această înregistrare
register-erase-goes = Ce se pierde pentru totdeauna:
register-erase-deeds = tot ce s-a notat despre această referire
register-erase-packets = pachetele care au venit, așa cum au venit
register-erase-known = ce știe acest seif despre referire, cu răspunsurile dumneavoastră la ea
register-erase-stays = Ce rămâne:
register-erase-returns = raportările de date care s-au făcut
register-erase-copies = exemplarele pe care le au alții: cine a trimis și cui i-ați dat ceva
register-erase-backups = copiile de rezervă făcute mai devreme: ele încă o conțin până când sunt șterse
register-erase-number = Rămâne și numărul înregistrării, ca niciun pachet al ei să nu intre din nou fără să se observe.
register-erase-sure = Știu că ștergerea nu se mai poate anula
register-erase-sure-missing = Bifați întâi aici, dacă doriți să o ștergeți.
register-erase-do = Ștergeți înregistrarea pentru totdeauna
register-erase-changed = Între timp, altcineva a scris ceva în această înregistrare, deci nu a fost ștearsă.
    .do = Uitați-vă ce este nou și ștergeți-o apoi, dacă încă este corect să o ștergeți.
register-erased = Înregistrarea este ștearsă.

## ---- What is to be erased ----

register-keeping = Ce este de șters
    .lead = Înregistrări cărora li s-a terminat timpul. Nimic nu se șterge vreodată singur: dumneavoastră vă uitați la fiecare și o ștergeți.
register-keep = Cât timp se păstrează înregistrările
    .lead = Consiliul dumneavoastră local (council) decide aceasta, în luni. Cât timp un câmp este gol, nicio înregistrare de acel fel nu este în lista de mai jos.
register-keep-ended = După ce s-a încheiat sprijinul
    .hint = Luni din ziua în care s-a încheiat.
register-keep-declined = După refuz sau după ce acordul a fost luat înapoi
    .hint = Luni din ziua deciziei.
register-keep-duplicate = După ce s-a văzut că este un duplicat
    .hint = Luni din ziua deciziei.
register-keep-save = Salvați aceste perioade
register-keep-saved = Aceste perioade sunt salvate în acest seif.
register-over = Înregistrări cărora li s-a terminat timpul
register-over-none = Nu există nicio înregistrare căreia să i se fi terminat timpul.
register-over-since = Timpul ei s-a terminat la { $day }.
register-over-look = Vedeți înregistrarea
register-over-erase =
    { $count ->
        [one] Ștergeți pentru totdeauna { $count } înregistrare bifată
        [few] Ștergeți pentru totdeauna { $count } înregistrări bifate
       *[other] Ștergeți pentru totdeauna { $count } de înregistrări bifate
    }
register-over-erased =
    { $count ->
        [one] { $count } înregistrare este ștearsă.
        [few] { $count } înregistrări sunt șterse.
       *[other] { $count } de înregistrări sunt șterse.
    }

## The packets of an entry.

register-packets = Pachete
register-packet-read = Citiți pachetul
register-packet-hide = Închideți pachetul

## What a person wants, and who belongs to them.

register-aimed = Obiectiv:
register-goal-open = Persoana lucrează la el
register-goal-met = Atins
register-goal-partly = Atins în parte, și este destul
register-goal-left = Nu mai este dorit
register-act = S-a făcut ceva pentru persoană
register-acted = S-a făcut ceva
register-act-domain = Pentru ce a fost
register-act-on = Ziua în care s-a făcut
register-act-words = Ce s-a făcut și ce a rezultat?
register-act-hindered = Ce a stat în cale?
    .hint = Bifați tot ce a stat în cale. Se numără în cifrele pentru uz intern.
register-act-in-the-way = A stat în cale:
return-cell-barrier-no-home = Nu s-a putut găsi o locuință potrivită
return-cell-barrier-threshold = Nu s-au îndeplinit condițiile unui serviciu
return-cell-barrier-costs = Banii plătiți nu acoperă costul
return-cell-barrier-benefits = Ajutoarele de la stat (benefits) au venit târziu sau au fost prea mici la început
return-cell-barrier-papers = Fără cont bancar, act sau dovadă
return-cell-barrier-immigration = Se așteaptă o decizie despre imigrație sau nu există acces la fonduri publice
return-cell-barrier-waiting = O listă de așteptare
return-cell-barrier-transfer = Îngrijirea nu a fost transferată la mutare
return-cell-barrier-health = Sănătatea persoanei nu a permis
return-cell-barrier-language = Fără interpret sau fără un curs la nivelul persoanei
return-cell-barrier-childcare = Fără îngrijire pentru copii sau fără un loc la școală
return-cell-barrier-travel = Prea departe sau fără bani de drum
return-cell-barrier-legal = Fără consilier juridic sau un caz care durează mult
return-cell-barrier-safety = Nu era sigur
return-cell-barrier-other = Altceva
register-linked = Are legătură cu altă persoană din registru
register-domain-housing = Locuință
register-domain-money = Bani
register-domain-education = Educație și formare
register-domain-employment = Muncă
register-domain-health = Sănătate și stare de bine
register-domain-legal = Chestiuni juridice
register-domain-safety = Siguranță

## The papers of an entry.

register-papers = Documente
register-paper-letter = Scrisoare de prezentare către un serviciu
register-paper-review = Fișă de bilanț, de completat împreună
register-paper-whole = Evidența completă despre persoană
register-paper-meeting = Fișă pentru o întâlnire cu alte instituții

## ---- Why something is not written down ----

failure-register-before-referral = Această zi este înainte de venirea referirii.
    .do = Uitați-vă în ce zi a venit și scrieți acea zi sau una de după ea.
failure-register-before-support = Această zi este înainte de începutul sprijinului.
    .do = Uitați-vă în ce zi a început sprijinul și scrieți acea zi sau una de după ea.
failure-register-before-last = Această zi este înainte de ziua în care s-a încheiat sprijinul.
    .do = Scrieți acea zi sau una de după ea.
failure-register-no-reason = Un serviciu care nu poate accepta trebuie să spună de ce.
    .do = Alegeți cel puțin un motiv.
failure-register-not-accepted = Această referire nu este acceptată, deci nimeni nu este încă sprijinit.
    .do = Notați mai întâi decizia.
failure-register-ended = Sprijinul s-a încheiat.
    .do = Notați mai întâi că începe din nou sau scrieți o zi dinainte să se încheie.
failure-register-not-ended = Sprijinul nu s-a încheiat.
    .do = Nu este nimic de făcut.
failure-register-overtaken = Între timp, altcineva a notat ceva despre același lucru.
    .do = Se arată așa cum este acum. Ce ați scris este tot aici: uitați-vă ce este nou și apăsați din nou butonul.
failure-register-no-such-deed = Lucrul al cărui loc trebuia luat nu este aici.
    .do = Uitați-vă la înregistrare așa cum este acum și încercați din nou.
failure-register-nothing-came = Fără aceasta, nimic nu ar spune că referirea a venit vreodată.
    .do = Dacă toată înregistrarea a fost făcută din greșeală, ștergeți-o.
failure-register-linked-already = S-a notat deja că au legătură între ele.
    .do = Nu este nimic de făcut.
