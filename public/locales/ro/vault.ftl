### status: machine-drafted

## Making the vault

vault-continue = Continuați
vault-create = Păstrați-vă munca în siguranță pe acest dispozitiv
    .lead = Referirile se păstrează numai pe acest dispozitiv, încuiate cu o frază de acces. Onward nu trimite nimic nicăieri: dumneavoastră exportați un fișier și dumneavoastră îl trimiteți.
vault-before-need = Ce vă trebuie
    .paper = O imprimantă, sau hârtie și un pix, pentru un cod de recuperare cu 28 de litere și cifre.
    .time = Cam cinci minute. Vă puteți întoarce la orice pas și nu se pierde nimic din ce introduceți cât timp această pagină rămâne deschisă.
vault-create-limits = Înainte să începeți
    .forgotten = Dacă uitați fraza de acces, numai codul de recuperare de pe hârtia dumneavoastră vă deschide ciornele. Noi nu le putem deschide și nici echipa dumneavoastră IT nu poate.
    .browser = Ciornele rămân în acest browser, pe acest dispozitiv. Ștergerea datelor browserului le șterge. O fereastră privată le pierde când se închide.
    .access = Oricine poate folosi acest cont de calculator poate șterge ciornele, dar nu le poate citi fără o frază de acces sau codul de recuperare.
    .traces = Site-ul însuși, fără ciornele dumneavoastră, se păstrează și el în acest browser, ca să se deschidă fără internet. Cine folosește acest dispozitiv poate vedea aceasta. „Citiți fără internet”, în ghidul zonelor, îl scoate. Istoricul browserului arată că acest site a fost deschis.
    .leaving = Cum ieșiți repede și cum ștergeți istoricul
vault-start = Ce doriți să faceți?
vault-start-new = Faceți un seif nou
    .hint = Un seif este locul încuiat din acest browser în care se păstrează ciornele.
vault-start-backup = Deschideți munca mea dintr-un fișier de rezervă
    .hint = Aveți nevoie de fișier și de codul de recuperare folosit când a fost făcut fișierul.
vault-names = Nume pentru acest seif
    .lead = Trei nume, ca dumneavoastră și cei care primesc pachetele să știți de unde vin.
    .backup = O copie de rezervă a tuturor datelor aduce numele organizației și al dispozitivului ei. Cele introduse aici se folosesc dacă a dumneavoastră nu le aduce.
vault-names-worker = Numele dumneavoastră aici
    .hint = Cum vă spun colegii. Se păstrează încuiat în seif și arată cine îl poate deschide.
vault-create-organisation = Organizația dumneavoastră
    .hint = Aceasta se scrie în fiecare pachet semnat de acest dispozitiv.
vault-create-device = Un nume pentru acest dispozitiv
    .hint = De exemplu: Laptop birou 2. Nu folosiți numele unei persoane.
vault-passphrase = Alegeți o frază de acces
    .lead = O scrieți de fiecare dată când vă deschideți ciornele. Șase cuvinte la întâmplare sunt greu de ghicit și se pot învăța în câteva zile.
vault-create-passphrase = Ce frază de acces?
vault-create-offered = Folosiți șase cuvinte la întâmplare
    .hint = Scrieți aceste cuvinte pe hârtie, în această ordine. Țineți hârtia departe de acest dispozitiv.
vault-create-offered-other = Arătați alte șase cuvinte
vault-create-offered-loading = Se caută șase cuvinte la întâmplare
vault-create-offered-written = Am scris cele șase cuvinte
vault-create-own = Folosiți o frază de acces aleasă de mine
    .hint = Cel puțin 12 caractere. Câteva cuvinte care nu au legătură între ele se țin minte mai ușor decât un singur cuvânt greu.
vault-create-own-field = Fraza de acces nouă
vault-create-show = Arătați fraza de acces
vault-judging = Se verifică fraza de acces
vault-code = Scrieți codul de recuperare
    .lead = Dacă se uită toate frazele de acces, acest cod deschide seiful. El deschide și fișierele dumneavoastră de rezervă. Se arată numai acum.
vault-code-why = De ce este nevoie de el?
    .answer = Nimeni altcineva nu are un exemplar al frazei dumneavoastră de acces sau al acestui cod, deci nimeni altcineva nu poate ajuta. Pe pagina următoare scrieți două grupe de pe hârtia dumneavoastră, ca să fie sigur că se poate citi.
vault-code-do = Îl am pe hârtie
vault-code-field = Codul de recuperare
    .hint = Șapte grupe de patru litere și cifre, de pe hârtia dumneavoastră. Literele mari, spațiile și cratimele nu contează.
vault-type-back = Scrieți două grupe de pe hârtie
    .lead = Aceasta arată că se poate citi codul de pe hârtia dumneavoastră. Mergeți înapoi dacă doriți să îl vedeți din nou.
vault-create-do = Faceți seiful
vault-create-working = Se face cheia din fraza de acces. Durează câteva secunde, ca ghicitul să dureze ani.
vault-file = Deschideți-vă munca dintr-un fișier de rezervă
    .lead = Fișierul se deschide pe acest dispozitiv. Nu se trimite nicăieri, iar fișierul însuși rămâne cum este.
vault-file-field = Fișier de rezervă
    .hint = Numele lui începe cu „onward-backup” și se termină cu „.age”.
    .pick = Alegeți un fișier
vault-file-chosen = Ales:
vault-begin-do = Deschideți copia de rezervă
vault-begin-working = Se deschide copia de rezervă și se face cheia din fraza dumneavoastră de acces. Durează câteva secunde.
vault-made = Seiful dumneavoastră este gata
vault-made-paper = Țineți hârtia separat de acest dispozitiv
    .apart = Încuiați-o, de exemplu într-un dulap de metal sau într-un sertar cu cheie din birou. Cine are această hârtie împreună cu dispozitivul sau cu un fișier de rezervă poate citi tot.
    .phone = Nu o fotografiați și nu o țineți într-un e-mail sau pe un disc comun.
    .lost = Dacă hârtia se pierde, faceți în setări un cod de recuperare nou.
vault-made-next = În setări puteți da colegilor o frază de acces a lor și puteți salva un fișier de rezervă. Salvați unul la sfârșitul fiecărei zile de lucru.
vault-made-do = Mergeți la ciorne
vault-came-in = Acestea au venit din copia de rezervă
vault-came-in-exports =
    { $count ->
        [0] Nicio înregistrare în lista a ceea ce s-a semnat
        [one] { $count } înregistrare în lista a ceea ce s-a semnat
        [few] { $count } înregistrări în lista a ceea ce s-a semnat
       *[other] { $count } de înregistrări în lista a ceea ce s-a semnat
    }
vault-came-in-signs = Seiful semnează ca
vault-lost = Seiful dumneavoastră nu mai este aici
    .lead = A fost un seif în acest browser. Acum nu mai este niciunul. Nimic nu poate fi adus înapoi de pe acest dispozitiv, dar un fișier de rezervă conține munca dumneavoastră.
vault-lost-why = Ce s-a putut întâmpla
    .cleared = Datele browserului au fost șterse de cineva, de un program de curățare sau de browserul însuși, când nu mai avea loc.
    .profile = Acest calculator vă dă un profil temporar, care se șterge când ieșiți din cont sau când se închide browserul.
    .browser = Ați deschis alt browser sau alt profil al acestui browser. Atunci seiful este tot unde era.
vault-lost-do = Dacă aveți un fișier de rezervă și codul de recuperare, deschideți mai jos munca dumneavoastră din el.

vault-problem-way = Alegeți dacă faceți un seif nou sau deschideți un fișier de rezervă
vault-problem-worker = Introduceți un nume, de exemplu cel pe care îl folosesc colegii
vault-problem-organisation = Introduceți numele organizației dumneavoastră, de exemplu Riverside Support
vault-problem-device = Introduceți un nume pentru acest dispozitiv, de exemplu Laptop birou 2
vault-problem-written = Scrieți cele șase cuvinte pe hârtie, apoi bifați caseta
vault-problem-short =
    { $missing ->
        [one] Fraza dumneavoastră de acces mai are nevoie de { $missing } caracter: trebuie să aibă cel puțin 12
        [few] Fraza dumneavoastră de acces mai are nevoie de { $missing } caractere: trebuie să aibă cel puțin 12
       *[other] Fraza dumneavoastră de acces mai are nevoie de { $missing } de caractere: trebuie să aibă cel puțin 12
    }
vault-problem-empty = Introduceți fraza dumneavoastră de acces
vault-problem-group = Introduceți grupa { $number } de pe hârtia dumneavoastră
vault-problem-code = Introduceți codul de recuperare de pe hârtia dumneavoastră
vault-problem-file = Alegeți un fișier de rezervă
vault-problem-file-unreadable = Fișierul nu a putut fi citit. Verificați că este încă unde era și alegeți-l din nou.
vault-problem-summary = Este o problemă

weak-short = Această frază de acces este prea scurtă: folosiți cel puțin 12 caractere.
weak-common = Această frază de acces este una dintre cele care se încearcă primele sau aproape la fel. Folosiți câteva cuvinte care nu au legătură între ele sau cele șase cuvinte la întâmplare.
weak-repeated = Această frază de acces spune același lucru iar și iar. Folosiți câteva cuvinte diferite sau cele șase cuvinte la întâmplare.
weak-run = Această frază de acces este un șir sau un rând de taste vecine. Folosiți câteva cuvinte care nu au legătură între ele sau cele șase cuvinte la întâmplare.
weak-name = Această frază de acces este doar puțin mai mult decât numele organizației dumneavoastră sau al unui coleg. Folosiți câteva cuvinte care nu au legătură între ele sau cele șase cuvinte la întâmplare.

## The recovery code

code = Cod de recuperare
code-group = Grupa { $number } a codului
code-loading = Se face codul
code-changed = Acesta este un cod nou. Cel pe care l-ați văzut înainte nu mai merge: aruncați acea hârtie.
code-letters = Litere și cifre. 0 și 1 sunt întotdeauna cifre: literele I, L, O și U nu se folosesc.
code-print = Tipăriți această pagină
code-sheet = Cod de recuperare
    .what = Acest cod deschide munca încuiată pe un dispozitiv, dacă se uită fraza de acces. El deschide și fișierele de rezervă ale acelui dispozitiv.
    .where = Țineți această hârtie încuiată, separat de dispozitiv și de fișierele de rezervă. Nu o fotografiați și nu o copiați într-un e-mail. Cine are această hârtie împreună cu dispozitivul sau cu un fișier de rezervă poate citi tot.
    .old = Dacă alt cod îi ia locul, păstrați această hârtie atât timp cât păstrați fișiere de rezervă făcute înainte.
code-sheet-organisation = Organizația
code-sheet-device = Dispozitivul
code-sheet-date = Data

## Opening the vault

vault-loading = Se pregătește seiful
vault-unlock = Descuiați-vă munca
    .lead = Ciornele dumneavoastră sunt încuiate pe acest dispozitiv. Introduceți fraza dumneavoastră de acces ca să le deschideți.
vault-unlock-field = Fraza de acces
vault-unlock-do = Descuiați
vault-unlock-working = Se verifică. Durează câteva secunde.
vault-unlock-caps = Caps Lock este pornit.
vault-unlock-trouble = Dacă nu puteți descuia
vault-unlock-forgotten = Am uitat fraza de acces
vault-unlock-neither = Nimeni nu are fraza de acces sau codul de recuperare
vault-unlock-code = Deschideți cu codul de recuperare
    .lead = Codul este pe hârtia tipărită sau scrisă când s-a făcut seiful. După aceea alegeți o frază de acces nouă.
vault-unlock-no-code = Dacă nu aveți codul
    .answer = Un coleg care are o frază de acces pentru acest seif îl poate deschide și vă poate face una nouă în setări. Pachetele pe care le-ați exportat nu au nevoie de seif: cine are fraza de acces sau cheia cu care a fost încuiat un fișier îl poate deschide în continuare.
vault-unlock-without = Nu aveți nevoie de fraza de acces ca să citiți despre zone, ca să verificați pe cine poate ajuta o zonă sau ca să deschideți un pachet pe care vi l-a trimis cineva.
vault-expired =
    { $count ->
        [one] { $count } ciornă a fost ștearsă, pentru că i s-a terminat timpul. Vi s-a spus cu cel puțin o săptămână înainte și nimeni nu a păstrat-o mai mult.
        [few] { $count } ciorne au fost șterse, pentru că li s-a terminat timpul. Vi s-a spus cu cel puțin o săptămână înainte și nimeni nu le-a păstrat mai mult.
       *[other] { $count } de ciorne au fost șterse, pentru că li s-a terminat timpul. Vi s-a spus cu cel puțin o săptămână înainte și nimeni nu le-a păstrat mai mult.
    }
    .away = Ascundeți această notă
after-code = Alegeți o frază de acces nouă
    .lead = Seiful este deschis. Alegeți acum o frază de acces nouă, ca să nu aveți nevoie data viitoare de codul de recuperare. Codul rămâne cum este.
    .do = Salvați fraza de acces nouă
    .later = Nu acum
after-code-forgotten = Scoateți fraza de acces uitată?
    .lead = Fraza dumneavoastră de acces nouă merge. Dacă altcineva ar putea ști fraza uitată sau ar putea găsi hârtia pe care este, scoateți-o acum.
after-code-whose = A cui frază de acces a fost uitată?
after-code-nobody = Lăsați toate frazele de acces cum sunt
vault-no-store = Acest browser nu lasă Onward să păstreze ceva pe acest dispozitiv, deci aici nu se poate face un seif. Poate fi o fereastră privată sau setările dumneavoastră IT. Puteți totuși să deschideți pachete, să citiți despre zone și să folosiți verificarea condițiilor.
vault-no-policy = Seiful rămâne închis: lipsesc regulile de securitate de care are nevoie acest site, deci pagina ar putea fi schimbată de altcineva. Spuneți celui care administrează acest site că lipsește antetul Content-Security-Policy. Pachetele pot fi deschise numai după ce se corectează aceasta.
vault-worker-gone = Seiful s-a oprit singur. Nu s-a pierdut nimic din ce era salvat.
    .do = Porniți-l din nou și introduceți fraza de acces. Dacă se întâmplă din nou, reîncărcați pagina.
vault-start-again = Porniți din nou seiful
vault-other-build = Acest site a fost actualizat cât timp pagina era deschisă. Reîncărcați pagina înainte să continuați, ca nimic să nu se salveze în felul vechi.
vault-reload = Reîncărcați pagina

## Saving a referral

save-try-now = Încercați din nou acum
save-conflict = Această referire a fost schimbată și în altă fereastră. Ce ați scris aici este tot aici. Alegeți ce să păstrați.
save-keep-as-copy = Păstrați-o pe aceasta ca referire nouă
save-take-stored = Arătați ce a salvat cealaltă fereastră
save-closed = Seiful s-a închis. Ce ați scris este tot aici, dar nu este salvat. Deschideți din nou seiful ca să salvați.
save-passphrase = Fraza de acces
save-passphrase-wrong = Aceasta nu a deschis seiful. Vă rugăm să scrieți din nou fraza de acces.
save-open-again = Deschideți seiful și salvați
save-other-build = Onward a fost înnoit cât timp această pagină era deschisă, deci această pagină nu mai salvează. Copiați ce ați scris ultima dată, apoi încărcați din nou pagina.
save-no-policy = Site-ul nu este pus la punct în siguranță, deci seiful rămâne închis. Vă rugăm să spuneți celui care administrează acest site că lipsesc antetele de securitate.
save-slow = Salvarea durează mai mult decât ar trebui. Ce ați scris ultima dată nu este încă salvat. Vă rugăm să nu închideți această pagină.
save-deleted = Această referire a fost ștearsă în altă fereastră. Ce ați scris aici este tot aici. O puteți păstra ca referire nouă.
save-failed = Ce ați scris ultima dată nu este salvat. Este încă pe această pagină. Onward încearcă singur din nou.
save-copy = Salvați o copie criptată
    .hint = Un fișier cu tot ce ați scris în această referire. Numai codul de recuperare îl deschide. Păstrați-l până când această pagină spune că referirea este salvată.
save-copy-making = Se face copia criptată.
save-copy-made = Copia criptată este în folderul de descărcări. Dacă aveți nevoie de ea, deschideți seiful, alegeți să puneți la loc o copie de rezervă și introduceți codul de recuperare.
save-copy-failed = Copia criptată nu a putut fi făcută. Lăsați această pagină deschisă. Dacă nu se poate, scrieți pe hârtie ce ați scris ultima dată.
store-slow = Seiful nu răspunde în acest moment. Nu s-a pierdut nimic din ce era salvat.
    .do = Așteptați puțin: această pagină continuă imediat ce răspunde seiful. Dacă rămâne așa, închideți celelalte ferestre ale acestui site.

## Who can open the vault

people = Cine poate deschide acest seif
    .lead = Fiecare lucrător are o frază de acces a lui. Toți văd aceleași ciorne.
people-loading = Se citește cine poate deschide seiful
people-you = Dumneavoastră
people-since = Din { $when }
people-add = Dați unui coleg o frază de acces
    .lead = Faceți aceasta împreună cu colegul, ca nimeni altcineva să nu vadă fraza de acces. Merge numai pe acest dispozitiv.
    .do = Adăugați colegul
people-add-name = Cum i se spune aici colegului?
    .hint = Se păstrează încuiat în seif.
people-added = Colegul poate deschide seiful de acum înainte, cu propria frază de acces.
people-change = Schimbați fraza mea de acces
    .lead = Fraza de acces pe care o aveți acum nu mai merge, iar tot ce este în seif se încuie din nou cu altă cheie. Exemplarele datelor acestui dispozitiv făcute mai devreme se deschid în continuare cu fraza de acces de atunci. Fișierele de rezervă nu sunt afectate: se deschid cu codul de recuperare.
    .do = Schimbați fraza de acces
people-change-old = Fraza dumneavoastră de acces de acum
people-changed = Fraza dumneavoastră de acces a fost schimbată.
people-remove = Scoateți
people-remove-named = Scoateți { $name }
people-remove-lead = Fraza de acces pentru { $name } nu mai merge, iar tot ce este în seif se încuie din nou cu altă cheie. Ciornele rămân cum sunt.
people-remove-cannot = Ce nu mai poate schimba aceasta
people-remove-limits = Exemplarele datelor acestui dispozitiv făcute mai devreme rămân citibile pentru cine are această frază de acces. Fișierele de rezervă nu se deschid niciodată cu o frază de acces, numai cu codul de recuperare.
people-remove-code = Codul de recuperare rămâne cum este. Dacă se poate ca acel coleg să fi văzut hârtia, faceți și un cod de recuperare nou.
people-remove-do = Scoateți și încuiați din nou
people-removed = Colegul nu mai poate deschide seiful. Totul a fost încuiat din nou.
people-leave = Ieșiți din acest seif
    .lead = Fraza dumneavoastră de acces nu mai merge, tot ce este în seif se încuie din nou cu altă cheie și această pagină se încuie. Ciornele rămân cum sunt. Ca să reveniți, aveți nevoie de un coleg care vă dă o frază de acces nouă.
    .code = Codul de recuperare rămâne cum este. Dacă îl știți, rugați un coleg să facă unul nou.
    .do = Ieșiți și încuiați
people-leave-unsaved = Ce ați scris ultima dată nu este încă salvat, deci nu s-a schimbat nimic.
    .do = Mergeți înapoi la referire și ieșiți din seif când este salvată.
people-rekeying = Totul se încuie din nou. Poate dura un minut: lăsați această pagină deschisă.
people-code = Faceți un cod de recuperare nou
    .lead = Faceți aceasta dacă hârtia s-a pierdut sau dacă se poate să o fi văzut cineva. Codul de până acum nu mai deschide acest seif, iar totul se încuie din nou cu altă cheie.
    .do = Arătați codul nou
people-code-old = Ce se întâmplă cu hârtia pe care o aveți
    .files = Fișierele de rezervă făcute înainte cer în continuare codul vechi: păstrați hârtia veche atât timp cât păstrați acele fișiere. Salvați apoi o copie de rezervă nouă.
    .copies = Cine are codul vechi împreună cu un exemplar mai vechi al datelor acestui dispozitiv sau cu o copie de rezervă mai veche le poate citi în continuare.
people-code-replace = Folosiți codul nou
people-code-replaced = Codul de recuperare nou merge de acum înainte. Cel vechi nu mai deschide acest seif.
people-problem-old = Introduceți fraza de acces pe care o folosiți acum
people-problem-old-wrong = Aceasta nu este fraza de acces cu care ați deschis seiful. Verificați fiecare cuvânt și spațiile dintre ele.
people-problem-forgotten = Alegeți a cui frază de acces a fost uitată sau lăsați totul cum este

## The list of drafts

drafts = Ciornele dumneavoastră
drafts-none = Încă nicio ciornă
    .lead = Referirile la care lucrați vor fi aici, în listă. Începeți una acum: vă puteți opri la orice întrebare și puteți reveni.
drafts-new = Începeți o referire nouă
drafts-new-carried = Răspunsurile dumneavoastră de la verificarea condițiilor vor fi duse în ea.
drafts-unsaved = Referirea care este deschisă are schimbări nesalvate. Alta se poate deschide după ce se salvează.
    .go = Mergeți la referirea deschisă
drafts-loading = Se citesc ciornele
drafts-count =
    { $count ->
        [one] { $count } ciornă
        [few] { $count } ciorne
       *[other] { $count } de ciorne
    }
drafts-nameless = Fără nume încă
drafts-areas = Zone
drafts-areas-none = Încă nu este aleasă nicio zonă
drafts-saved = Ultima salvare
drafts-progress = Completat
drafts-sections = { $done } din { $all } părți complete
drafts-missing = Răspunsuri necesare înainte de trimitere
drafts-missing-none = Niciunul
drafts-exports = Exportată
drafts-exports-count =
    { $count ->
        [0] Nu încă
        [one] O dată
        [few] De { $count } ori
       *[other] De { $count } de ori
    }
drafts-resume = Continuați
drafts-duplicate = Duplicați
drafts-duplicated = Copiată. Acordul și semnăturile nu au fost copiate: ele țin de o singură referire.
drafts-delete = Ștergeți
drafts-delete-sure = Ștergeți această ciornă?
    .what = Va fi ștearsă de pe acest dispozitiv și nu poate fi adusă înapoi. Pachetele exportate din ea sunt fișiere separate și rămân unde le-ați pus.
    .yes = Ștergeți ciorna
    .no = Păstrați-o
drafts-deleted = Ciorna a fost ștearsă.

## Settings

settings = Setări
settings-language = Limbă
settings-language-field = Limba acestui dispozitiv
settings-language-hint = Formularul și acordul sunt arătate în ea. O puteți schimba oricând în partea de sus a fiecărei pagini.
settings-bilingual = Arătați engleza sub limba persoanei
settings-text-size = Mărimea textului
settings-text-size-normal = Normal
settings-text-size-large = Mare
settings-text-size-larger = Și mai mare
settings-identity = Ca cine semnează acest seif
    .locked = Descuiați seiful ca să vedeți ca cine semnează și ce a semnat.
    .none = Încă nu există un seif pe acest dispozitiv. Se face unul când începeți o referire.
settings-identity-organisation = Organizația
settings-identity-device = Dispozitivul
settings-identity-words = Cuvinte de comparat la telefon
    .hint = Citiți aceste șase cuvinte coordonatorului care a primit pachetul, la un număr de telefon pe care îl știți deja amândoi. Dacă ale lui sunt la fel, pachetul a venit din acest seif și nu a fost schimbat.
settings-card = Fișa de contact a acestui seif și agenda
settings-identity-fingerprint = Amprenta completă a cheii
settings-exports = Ce a semnat acest seif
    .none = Încă nimic. Fiecare pachet pe care îl semnați va fi aici, în listă.
    .hint = Dacă este unul pe care nu l-a făcut nimeni de aici, spuneți șefului dumneavoastră și zonelor numite în el.
settings-exports-packet = Pachet
settings-exports-when = Semnat
settings-exports-stage = Etapa
settings-exports-area = Zona
settings-exports-revision = Versiunea ciornei
settings-unlock = Mergeți la seif

## What can go wrong with the vault

failure-wrong-passphrase = Aceasta nu este fraza de acces a acestui seif.
    .do = Verificați fiecare cuvânt și spațiile dintre ele și încercați din nou. Literele mari contează.
failure-weak-passphrase = Această frază de acces este prea ușor de ghicit.
    .do = Folosiți cel puțin 12 caractere, fără cuvinte foarte cunoscute, șiruri sau numele organizației dumneavoastră. Sau folosiți cele șase cuvinte la întâmplare.
failure-mistyped-code = Este o greșeală în codul de recuperare.
    .do = Comparați fiecare grupă cu hârtia dumneavoastră. Codul are șapte grupe de patru litere și cifre.
failure-wrong-code = Acesta este un cod de recuperare, dar nu cel care deschide aceasta.
    .do = Căutați o hârtie mai nouă: un cod nu mai merge când altul îi ia locul. Dacă este hârtia potrivită pentru un fișier de rezervă, poate că fișierul a fost schimbat: folosiți alt exemplar.
failure-code-not-typed-back = Nu asta spune codul de recuperare în acel loc.
    .do = Uitați-vă din nou pe hârtie și scrieți grupele cerute. Dacă nu ați scris codul pe hârtie, faceți-o acum.
failure-last-worker = Aceasta este ultima frază de acces a seifului.
    .do = Dați mai întâi unui coleg o frază de acces. Ca să scoateți tot, ștergeți în schimb seiful.
failure-passphrase-taken = Cineva care poate deschide acest seif are deja această frază de acces.
    .do = Alegeți alta: fiecare lucrător are nevoie de o frază de acces a lui.
failure-too-many-workers = Șaisprezece lucrători au o frază de acces pentru acest seif. Nu poate avea mai mulți.
    .do = Scoateți o frază de acces care nu mai este necesară, apoi încercați din nou.
failure-damaged-team = Evidența celor care pot deschide acest seif este deteriorată, deci nimeni nu poate fi adăugat sau scos. După deschiderea cu o frază de acces, nu se poate face nici o copie de rezervă.
    .do = Ciornele se pot citi în continuare. Încuiați seiful, deschideți-l cu codul de recuperare și alegeți „Nu acum” când cere o frază de acces nouă. Faceți un fișier de rezervă în setări. Vedeți dacă aveți fișierul, apoi ștergeți tot de pe acest dispozitiv în setări și începeți de la fișier.
failure-keys-changed = Cheile acestui seif au fost schimbate în altă fereastră.
    .do = Descuiați-l din nou. Dacă fraza dumneavoastră de acces nu îl mai deschide, a fost scoasă: întrebați un coleg. Ce ați scris rămâne pe această pagină până atunci.
failure-read-only = Altă fereastră Onward este cea care salvează.
    .do = Continuați în acea fereastră sau preluați aici.
failure-no-identity = Cheia cu care semnează acest seif nu poate fi citită, deci nu se poate exporta nimic.
    .do = Ciornele dumneavoastră nu sunt afectate. Puneți la loc o copie de rezervă a tuturor datelor: ea conține cheia.
failure-backup-not-ours = Acest fișier nu este o copie de rezervă de la Onward.
    .do = Alegeți un fișier al cărui nume începe cu „onward-backup”. Un pachet se deschide pe pagina pentru pachete.
failure-backup-damaged = Fișierul de rezervă nu este complet sau a fost schimbat.
    .do = Copiați din nou fișierul de unde îl țineți sau folosiți unul mai vechi. Nu s-a schimbat nimic pe acest dispozitiv.
failure-backup-newer = Fișierul de rezervă a fost făcut de o versiune Onward mai nouă.
    .do = Reîncărcați pagina ca să primiți versiunea mai nouă, apoi încercați din nou. Nu s-a schimbat nimic pe acest dispozitiv.
failure-backup-too-big = Acest fișier este mai mare decât orice copie de rezervă făcută de Onward.
    .do = Verificați că ați ales fișierul potrivit. Nu s-a schimbat nimic pe acest dispozitiv.
failure-backup-too-much = Este mai mult decât încape într-un singur fișier de rezervă (64 MB). Nu s-a făcut niciun fișier.
    .do = În lista ciornelor, salvați în schimb câte un fișier de rezervă pentru fiecare ciornă sau ștergeți ciornele de care nu mai aveți nevoie.
failure-locked = Seiful este încuiat.
    .do = Descuiați-l cu fraza dumneavoastră de acces. Ce ați scris de la ultima salvare rămâne pe ecran până plecați de pe pagină.
failure-exists = Există deja un seif pe acest dispozitiv.
    .do = Descuiați-l cu fraza lui de acces.
failure-newer-vault = Seiful a fost folosit ultima dată cu o versiune Onward mai nouă. Nu s-a scris nimic.
    .do = Reîncărcați pagina ca să primiți versiunea mai nouă.
failure-damaged-vault = Antetul seifului este deteriorat, deci nu poate fi deschis.
    .do = Închideți toate celelalte pagini Onward, reîncărcați și încercați din nou. Dacă rămâne așa, ciornele de pe acest dispozitiv nu pot fi citite. Dacă aveți un fișier de rezervă și codul de recuperare cu care a fost făcut, ștergeți tot de pe acest dispozitiv în setări, apoi mergeți la ciorne și începeți de la fișierul de rezervă. Fără un fișier de rezervă, nu ștergeți nimic: echipa dumneavoastră IT poate avea un exemplar mai vechi al profilului browserului.
failure-not-found = Această ciornă nu mai este pe acest dispozitiv.
    .do = Poate că a fost ștearsă pe altă pagină. Uitați-vă în lista ciornelor.
failure-conflict = Această ciornă a fost schimbată pe altă pagină.
    .do = Mergeți înapoi la lista ciornelor și deschideți-o din nou, ca să vedeți cea mai nouă versiune.
failure-damaged-record = Această ciornă nu poate fi citită și nici exemplarul salvat înaintea ei.
    .do = Celelalte ciorne ale dumneavoastră nu sunt afectate. Dacă ciorna este într-un fișier de rezervă, puneți acel fișier în acest seif, în setări, la „Copie de rezervă”: el repară ciorna. Nu ștergeți ciorna înainte. Dacă ați exportat un pachet din ea, îl puteți citi în continuare.
failure-store-refused = Browserul a refuzat să salveze.
    .do = Lăsați această pagină deschisă: textul dumneavoastră este tot aici. Închideți alte pagini ale acestui site și încercați din nou.
failure-store-denied = Setările acestui browser nu lasă Onward să păstreze ceva pe acest dispozitiv.
    .do = Dacă aceasta este o fereastră privată, folosiți una obișnuită. Dacă organizația dumneavoastră administrează acest dispozitiv, rugați echipa IT să permită acestui site să păstreze date. Lăsați până atunci această pagină deschisă: textul dumneavoastră este tot aici.
failure-store-blocked = Browserul nu lasă Onward să ajungă la seif în acest moment. Poate că îl ține ocupat altă fereastră a acestui site.
    .do = Lăsați această pagină deschisă: textul dumneavoastră este tot aici. Închideți toate celelalte ferestre și file ale acestui site. Dacă rămâne așa, salvați o copie criptată a textului unde această pagină o oferă, apoi închideți browserul și deschideți-l din nou.
failure-store-unfit = Locul din acest browser unde se păstrează seiful este deteriorat sau l-a schimbat alt program. Nu s-a scris nimic.
    .do = Lăsați această pagină deschisă: textul dumneavoastră este tot aici. Nu ștergeți datele browserului: poate că echipa dumneavoastră IT reușește să aducă înapoi profilul browserului dintr-un exemplar al discului.
failure-no-vault = Pe acest dispozitiv nu mai există niciun seif. A fost șters sau s-au șters datele browserului.
    .do = Dacă pe această pagină este deschisă o ciornă, textul ei este tot aici: salvați o copie criptată a lui unde această pagină o oferă. Dacă aveți un fișier de rezervă, faceți din nou un seif și puneți fișierul la loc.
failure-store-full = Nu mai este loc pe acest dispozitiv.
    .do = Lăsați această pagină deschisă: textul dumneavoastră este tot aici. Eliberați spațiu pe disc, apoi încercați din nou.
failure-not-complete = Unele răspunsuri lipsesc sau trebuie corectate înainte să se poată face un pachet.
    .do = Urmați fiecare link, corectați răspunsul și reveniți.
failure-not-agreed = Persoana nu și-a dat acordul pentru o referire către această zonă.
    .do = Întrebați-o pe paginile acordului. Dacă spune nu, nu se trimite nimic.
failure-not-freely = Persoana nu a ales liber, după cum ați notat pe paginile acordului.
    .do = Nu trimiteți acum această referire. Întrebați din nou când persoana poate alege liber.
failure-other-area = Persoana și-a dat acordul pentru o referire către altă zonă decât aceasta.
    .do = Alegeți acea zonă sau întrebați din nou persoana pentru aceasta.
failure-not-signed = Acordul nu este încă semnat.
    .do = Rugați persoana să semneze sau scrieți de ce nu a semnat ori nu a putut.
failure-not-now = Seiful nu a putut face aceasta în acest moment.
    .do = Încercați din nou. Dacă rămâne așa, încuiați seiful și descuiați-l.

## The agreement pages: what only the worker needs

agree-step = Acordul: pagina { $step } din { $steps }
agree-next = Salvați și continuați
agree-later = Opriți-vă aici și reveniți mai târziu
agree-done = Continuați la semnare și export
agree-no-area = Alegeți mai întâi o zonă
    .lead = Cuvintele acordului numesc zona. Răspundeți la întrebarea despre zonă, apoi reveniți.
    .go = Alegeți o zonă
agree-area = Acest acord este despre o singură zonă:
agree-status-machine = Cuvintele de mai jos au fost traduse de un calculator și nimeni nu le-a verificat. Rugați interpretul să citească textul în engleză. Interpretul confirmă acest lucru pe ultima pagină.
agree-unsigned = Semnăturile au fost scoase, pentru că țineau de alte alegeri. Vă rugăm să semnați din nou.
agree-preview-stage = Arătați ce se trimite cu
agree-preview-nothing = Încă nu se trimite nimic, pentru că nu s-a dat niciun acord și niciun răspuns.
agree-preview-open =
    { $count ->
        [one] { $count } întrebare nu are răspuns și se trimite cu mențiunea „fără răspuns”.
        [few] { $count } întrebări nu au răspuns și se trimit cu mențiunea „fără răspuns”.
       *[other] { $count } de întrebări nu au răspuns și se trimit cu mențiunea „fără răspuns”.
    }
agree-preview-not-answered = Fără răspuns
agree-preview-risk = Pentru că riscurile nu se dau mai departe, pachetul începe cu: vorbiți cu lucrătorul înainte de orice vizită. Numele locurilor de evitat se trimit totuși.
agree-at = Data și ora
    .hint = Când ați parcurs împreună aceste pagini.
agree-now = Puneți ora de acum
agree-step-understanding = Ce a înțeles persoana
agree-sign-choices = Alegerile
agree-sign-pad-empty = Loc de desenat: gol
agree-sign-pad-drawn = O semnătură este desenată.
agree-copy-offered = După ce semnați și salvați, faceți copia pe pagina de export.
agree-copy-not-offered = Nu se oferă nicio copie. Persoana poate cere una mai târziu.
agree-gaps = Încă nenotate
    .none = Totul este notat.
    .hint = O referire se poate face și cu aceste lipsuri. Are nevoie numai de semnătură sau de motivul pentru care nu există semnătură. Pachetul arată ce nu este notat.
agree-gap-statement = Nu s-a întrebat: { $statement }
agree-gap-explained = Cum, de cine, în ce limbă și când s-a explicat
agree-gap-freely = Dacă persoana a ales liber
agree-gap-capacity = Dacă există un motiv de îndoială despre capacitate
agree-gap-teach-back = Ce a spus persoana că se va întâmpla
agree-gap-signature = Semnătura persoanei sau de ce nu există
agree-gap-worker-signature = Semnătura lucrătorului
agree-gap-interpreter = Confirmarea interpretului

## Backup files

backup-make = Faceți un fișier de rezervă
backup-make-one = Faceți un fișier de rezervă al acestei ciorne
backup-making = Se criptează ciornele
backup-made = Fișierul { $file } a fost dat browserului, care de obicei îl pune în folderul de descărcări.
    .keep = Vedeți dacă este acolo. Apoi mutați-l într-un loc care nu este acest dispozitiv, de exemplu pe discul comun al organizației dumneavoastră.
backup-left-out =
    { $count ->
        [one] O ciornă nu este în fișier: nicio versiune a ei nu poate fi citită.
        [few] { $count } ciorne nu sunt în fișier: nicio versiune a lor nu poate fi citită.
       *[other] { $count } de ciorne nu sunt în fișier: nicio versiune a lor nu poate fi citită.
    }
    .do = Se poate ca un fișier de rezervă mai vechi să le conțină încă. Aduceți-l înapoi din setări: ce este aici rămâne cum este.
    .title = Fișierul de rezervă a fost făcut, dar nu este tot în el
backup-not-taken = Browserul nu a preluat fișierul de rezervă.
    .do = Permiteți descărcările pentru acest site în setările browserului și încercați din nou.
backup-about = Ce este într-un fișier de rezervă și unde să îl țineți
    .holds = Cheile sunt în el: cheia cu care semnează acest seif și tot ce trebuie pentru a citi ciornele. De aceea este criptat.
    .opens = Se deschide numai cu codul de recuperare al acestui seif. O frază de acces nu îl deschide. Fără cod, fișierul nu folosește nimănui.
    .keep = Țineți-l în alt loc decât acest dispozitiv, de exemplu pe discul comun al organizației dumneavoastră, și țineți hârtia cu codul într-un al treilea loc. Ștergeți fișierele de rezervă vechi când aveți unul mai nou.
backup-last = Ultima copie de rezervă a tuturor datelor: { $when }
backup-last-none = Încă nu s-a făcut nicio copie de rezervă a tuturor datelor.
backup-changed = De atunci s-a salvat ceva.
backup-remind = Dacă se șterg datele acestui browser sau se strică acest calculator, numai un fișier de rezervă aduce ciornele înapoi.
backup-remind-never = Încă nu există o copie de rezervă a ciornelor dumneavoastră
backup-remind-old =
    { $days ->
        [one] Ultima copie de rezervă are { $days } zi, iar de atunci s-au schimbat ciorne
        [few] Ultima copie de rezervă are { $days } zile, iar de atunci s-au schimbat ciorne
       *[other] Ultima copie de rezervă are { $days } de zile, iar de atunci s-au schimbat ciorne
    }
backup-lock = Faceți un fișier de rezervă înainte să încuiați?
    .why = S-au schimbat ciorne de la ultima copie de rezervă. Între timp, pagina este acoperită. Apăsați din nou „Încuiați” ca să încuiați imediat.
    .make = Faceți-l și încuiați
    .without = Încuiați fără el

restore = Puneți un fișier de rezervă în acest seif
    .what = Nimic din ce este aici nu se suprascrie. Se adaugă ciornele din fișier. O ciornă schimbată și aici, și acolo se păstrează în ambele versiuni.
restore-file = Fișier de rezervă
    .hint = Numele lui începe cu „onward-backup” și se termină cu „.age”.
    .pick = Alegeți un fișier de rezervă
restore-file-empty = Alegeți un fișier de rezervă
restore-code = Codul de recuperare cu care a fost făcut fișierul
    .hint = Șapte grupe de patru litere și cifre, de pe hârtia dumneavoastră. Poate fi codul altui seif, dacă fișierul este de acolo.
restore-code-empty = Introduceți codul de recuperare
restore-do = Puneți-l în acest seif
restore-working = Se deschide fișierul de rezervă
restore-elsewhere = Ca să începeți de la un fișier de rezervă pe un dispozitiv fără seif, deschideți acolo pagina cu ciorne. Ca să puneți un fișier în acest seif, descuiați-l mai întâi.
restore-unreadable = Fișierul nu a putut fi citit.
    .do = Poate că a fost mutat sau este pe un disc care nu este conectat. Alegeți-l din nou.
restored = Copia de rezervă din { $when } este acum în acest seif
restored-added =
    { $count ->
        [one] { $count } ciornă a fost adăugată.
        [few] { $count } ciorne au fost adăugate.
       *[other] { $count } de ciorne au fost adăugate.
    }
restored-advanced =
    { $count ->
        [one] { $count } ciornă era mai veche aici și acum continuă de la cea din fișier.
        [few] { $count } ciorne erau mai vechi aici și acum continuă de la cele din fișier.
       *[other] { $count } de ciorne erau mai vechi aici și acum continuă de la cele din fișier.
    }
restored-versions =
    { $count ->
        [one] { $count } ciornă a fost schimbată și aici, și în fișier. Se păstrează ambele versiuni.
        [few] { $count } ciorne au fost schimbate și aici, și în fișier. Se păstrează ambele versiuni.
       *[other] { $count } de ciorne au fost schimbate și aici, și în fișier. Se păstrează ambele versiuni.
    }
    .what = Lista ciornelor le marchează și spune cum să decideți.
restored-known =
    { $count ->
        [one] { $count } ciornă este deja aici, la fel de nouă sau mai nouă.
        [few] { $count } ciorne sunt deja aici, la fel de noi sau mai noi.
       *[other] { $count } de ciorne sunt deja aici, la fel de noi sau mai noi.
    }
restored-exports =
    { $count ->
        [one] { $count } înregistrare a fost adăugată în lista a ceea ce s-a semnat.
        [few] { $count } înregistrări au fost adăugate în lista a ceea ce s-a semnat.
       *[other] { $count } de înregistrări au fost adăugate în lista a ceea ce s-a semnat.
    }
restored-entries =
    { $count ->
        [one] { $count } înregistrare din registru este nouă sau a fost completată.
        [few] { $count } înregistrări din registru sunt noi sau au fost completate.
       *[other] { $count } de înregistrări din registru sunt noi sau au fost completate.
    }
restored-unread =
    { $count ->
        [one] { $count } ciornă din fișier nu a putut fi citită. Păstrați fișierul: poate că o va citi o versiune Onward mai nouă.
        [few] { $count } ciorne din fișier nu au putut fi citite. Păstrați fișierul: poate că le va citi o versiune Onward mai nouă.
       *[other] { $count } de ciorne din fișier nu au putut fi citite. Păstrați fișierul: poate că le va citi o versiune Onward mai nouă.
    }
restored-identity-same = Fișierul conține aceeași cheie de semnare ca acest seif.
restored-identity-kept = Fișierul conține altă cheie de semnare. Acest seif o păstrează pe a lui.
restored-identity-taken = Acest seif semnează de acum înainte cu cheia din fișier.

## What the browser promised, and private windows

persist-not-asked = Browserul nu a fost încă întrebat dacă păstrează datele Onward.
    .do = Este întrebat când salvați ceva prima dată. Unele browsere vă întreabă apoi pe dumneavoastră: alegeți să permiteți.
persist-granted = Browserul a promis să nu șteargă singur datele Onward.
    .do = Cineva le poate totuși șterge cu mâna, deci faceți oricum fișiere de rezervă.
persist-refused = Browserul nu a promis să păstreze datele Onward. Le poate șterge când discul este plin sau când acest site nu a fost deschis câteva zile.
    .do = Faceți un fișier de rezervă la sfârșitul fiecărei zile de lucru. Dacă puneți acest site la marcaje sau îl deschideți des, răspunsul browserului se poate schimba.
persist-ask-again = Întrebați din nou browserul
persist-room = Folosit de Onward pe acest dispozitiv: cam { $used } MB

temporary-private = Aceasta pare o fereastră privată
temporary-little-room = Acest browser dă foarte puțin loc pentru Onward
temporary-what = Ce se păstrează aici se poate șterge când se închide fereastra sau când ieșiți din contul acestui calculator.
temporary-do = Puteți lucra aici cu un fișier de rezervă: faceți unul înainte să închideți fereastra, țineți-l în alt loc și începeți de la el data viitoare. Sau folosiți o fereastră obișnuită.
temporary-was-here = Pe acest dispozitiv a fost înainte un seif
    .why = Dacă da, acest browser nu îl mai are. Poate că datele lui au fost șterse, poate că aceasta este o fereastră privată sau alt browser decât înainte sau poate că acest calculator șterge tot când cineva iese din cont.
    .do = Închideți alte ferestre private și uitați-vă în browserul pe care l-ați folosit înainte. Dacă nu este nici acolo, începeți de la ultimul fișier de rezervă, cu codul de recuperare.

## In the list of drafts

expiry-soon =
    { $days ->
        [0] Timpul de păstrare a acestei ciorne se termină în mai puțin de o zi. De atunci, această listă spune aceasta, iar ciorna se șterge cel mai devreme cu 7 zile mai târziu. Dacă o modificați sau o păstrați mai mult, sfârșitul se mută.
        [one] Timpul de păstrare a acestei ciorne se termină peste { $days } zi. De atunci, această listă spune aceasta, iar ciorna se șterge cel mai devreme cu 7 zile mai târziu. Dacă o modificați sau o păstrați mai mult, sfârșitul se mută.
        [few] Timpul de păstrare a acestei ciorne se termină peste { $days } zile. De atunci, această listă spune aceasta, iar ciorna se șterge cel mai devreme cu 7 zile mai târziu. Dacă o modificați sau o păstrați mai mult, sfârșitul se mută.
       *[other] Timpul de păstrare a acestei ciorne se termină peste { $days } de zile. De atunci, această listă spune aceasta, iar ciorna se șterge cel mai devreme cu 7 zile mai târziu. Dacă o modificați sau o păstrați mai mult, sfârșitul se mută.
    }
expiry-over = Timpul de păstrare a acestei ciorne s-a terminat
    .what = Încă nu se șterge nimic. Decideți în cel mult 7 zile: după aceea se șterge când se deschide seiful.
    .until = Încă nu se șterge nimic. Se șterge când se deschide seiful după { $when }.
expiry-keep = Păstrați încă 30 de zile
expiry-delete = Ștergeți acum
expiry-kept = Ciorna rămâne încă 30 de zile.
version-other = Există două versiuni ale acestei ciorne
    .why = A fost schimbată în două locuri, de exemplu pe două dispozitive, și apoi adusă laolaltă de un fișier de rezervă. Nu s-a pierdut nimic: ambele sunt în această listă.
    .how = Ca să le comparați, continuați-o pe fiecare și citiți pagina ei „Verificați-vă răspunsurile”. Copiați ce lipsește în versiunea pe care doriți să o păstrați, apoi ștergeți-o pe cealaltă.
version-how = Cum să le comparați și să decideți
card-more = Copia de rezervă a acestei ciorne
    .what = Fișierul conține numai această ciornă. Este criptat și se deschide numai cu codul de recuperare al acestui seif: un coleg cu alt seif are nevoie de codul dumneavoastră ca să îl deschidă.

export-delete = Ștergeți ciorna de pe acest dispozitiv?
    .what = Dacă munca la această referire este gata, nu este nevoie ca ciorna să rămână aici. Răspunsurile, acordul și semnăturile din ea se șterg și nu pot fi aduse înapoi. Pachetul pe care l-ați exportat rămâne unde l-ați pus.
    .do = Ștergeți ciorna de pe acest dispozitiv
    .sure = Da, ștergeți ciorna

## Locking by itself, and coming back

lock-near = O vreme nu a folosit nimeni această pagină. Se va încuia în cel mult un minut. Munca dumneavoastră se salvează mai întâi.
lock-near-packets = O vreme nu a folosit nimeni această pagină. Pachetele vor fi scoase de pe ea în cel mult un minut. Fișierele rămân unde sunt.
lock-stay = Rămâneți
lock-working = Se încuie
lock-kept = Onward s-a încuiat singur. Ce ați scris ultima dată nu a putut fi salvat, deci se păstrează numai în această fereastră. Descuiați în această fereastră ca să vedeți din nou textul și nu o închideți până atunci: închiderea ferestrei pierde acel text.
returned-saved = Înainte de încuiere, ce ați scris ultima dată nu a putut fi salvat. A fost păstrat criptat și acum este în seif.
returned-version = Înainte de încuiere, ce ați scris ultima dată nu a putut fi salvat, iar referirea sau cheile seifului s-au schimbat de atunci. Se păstrează ambele versiuni: această pagină arată ce ați scris, iar lista o are și pe cealaltă.
returned-waits = Înainte de încuiere, ce ați scris ultima dată nu a putut fi salvat. Se păstrează criptat în această fereastră. Preluați în această fereastră ca să îl puneți în seif și nu o închideți până atunci.
returned-failed = Înainte de încuiere, ce ați scris ultima dată nu a putut fi salvat. Se păstrează criptat în această fereastră, dar seiful nu l-a putut prelua acum. Încuiați și descuiați din nou în această fereastră ca să încercați încă o dată și nu o închideți până atunci.
returned-lost = Înainte de încuiere, ce ați scris ultima dată nu a putut fi salvat, iar ce s-a păstrat din el nu poate fi deschis: este deteriorat sau ține de alt seif. Uitați-vă în referire și scrieți ce lipsește.
returned-read = Închideți acest mesaj

## Several windows

turn-reads-only = Aici puteți citi, dar nu puteți schimba nimic
    .what = Altă fereastră Onward de pe acest dispozitiv este deschisă și își salvează schimbările. Această fereastră poate arăta o stare mai veche. Ca să continuați aici, preluați: cealaltă fereastră salvează întâi.
turn-take-over = Preluați aici
turn-taking-over = Se întreabă cealaltă fereastră

## A draft whose newest version is damaged

draft-recovered = Cea mai nouă versiune a acestei referiri nu a putut fi citită
    .do = Vedeți versiunea dinaintea ei. Verificați răspunsurile pe care le-ați scris ultima dată și scrieți-le din nou dacă lipsesc. Ce scrieți acum se salvează ca de obicei.
