### status: machine-drafted

## Export: how the files of a packet leave

sealing = Cum se încuie fișierele
sealing-lock = Cum doriți să le încuiați?
    .hint = Un fișier încuiat poate fi citit numai cu fraza lui de acces sau cu cheia lui. Pachetul spune pentru a cui cheie a fost încuiat, deci alegeți înainte să semnați.
sealing-contact = Cu cheia cuiva din agendă
    .hint = Numai acea persoană îl poate deschide. Nu există nicio frază de acces de spus.
    .send = Atașați fișierul la un e-mail cu un subiect neutru. Apoi ștergeți-l din folderul de descărcări.
sealing-contact-which = A cui cheie?
sealing-contact-none = Nimeni din agendă nu poate fi ales încă pentru această zonă. Cereți coordonatorului fișa lui de contact sau folosiți o frază de acces.
sealing-contact-published = Această zonă a publicat o cheie. Nimeni de aici nu i-a comparat încă cuvintele.
sealing-contact-add = Adăugați pe cineva în agendă
sealing-contact-to = Numai { $name } poate deschide fișierele.
sealing-missing = Încă nu s-a spus cum se încuie fișierele.
    .do = Alegeți a cui cheie sau spuneți de ce nu se încuie și confirmați.
sealing-passphrase = Cu o frază de acces din șase cuvinte
    .hint = Oricine are fraza de acces îl poate deschide, cu Onward sau cu alt program pentru fișiere age.
    .send = Atașați fișierul la un e-mail cu un subiect neutru. Spuneți fraza de acces la telefon, niciodată în același mesaj. Apoi ștergeți fișierul din folderul de descărcări.
sealing-open = Neîncuiat
    .hint = Numai dacă nu există altă cale. Vi se cere motivul.
    .caution = Oricine ajunge la acest fișier îl poate citi.
    .sure = Am înțeles. Nu încuiați fișierele
    .is-sure = Fișierele nu vor fi încuiate
    .send = Fișierele sunt semnate, dar nu sunt încuiate. Trimiteți-le numai pe o cale permisă de organizația dumneavoastră, apoi ștergeți-le din folderul de descărcări.
sealing-words = Fraza de acces a acestor fișiere
    .phone = Spuneți fraza de acces la telefon, niciodată în același mesaj.
    .hint = Țineți-o scrisă până când fișierul a fost deschis: nu se păstrează nicăieri. Dacă se pierde, faceți pachetul din nou.
sealing-container = Ce fel de fișier?
sealing-container-age = .age
    .hint = Pentru cele mai multe sisteme de e-mail.
sealing-container-text = .age.txt
    .hint = Un fișier text cu același conținut, dacă un sistem de e-mail refuză fișierele .age. Este cu o treime mai mare.
sealing-why = De ce nu se încuie?
sealing-why-secure-mail = Merg prin e-mail securizat, care le încuie singur
sealing-why-by-hand = Se dau din mână în mână și nimeni altcineva nu le atinge
sealing-why-cannot = Coordonatorul nu poate deschide fișiere încuiate
sealing-working = Se încuie fișierul. Durează câteva secunde.
sealing-not-saved = Browserul nu a preluat fișierul.
    .do = Permiteți descărcările pentru această pagină și încercați din nou.

## Receive: a file that is locked

sealed = Încuiat
    .what = Acest fișier este încuiat cu o frază de acces. Nimic din el nu poate fi verificat sau arătat înainte să fie deschis.
sealed-passphrase = Fraza de acces a acestui fișier
    .hint = Expeditorul v-o spune la telefon. Dacă are șase cuvinte, scrieți-le cu litere mici, cu un spațiu între ele.
sealed-show = Arătați fraza de acces
sealed-open = Deschideți
sealed-opening = Se deschide fișierul. Durează câteva secunde.
sealed-empty = Scrieți fraza de acces.
sealed-key = Acest fișier este încuiat cu o cheie, iar cheia nu este aici.
    .do = Dacă este pentru seiful dumneavoastră, descuiați mai întâi seiful, apoi alegeți din nou fișierul aici. Dacă nu, rugați expeditorul să îl încuie cu o frază de acces și să v-o spună la telefon.

## Why a locked file does not open

failure-wrong-seal-passphrase = Această frază de acces nu deschide fișierul.
    .do = Verificați fiecare cuvânt. Dacă rămâne așa, sunați expeditorul și cereți fraza de acces a acestui fișier.
failure-too-much-work = Acest fișier cere mai mult lucru decât este permis, deci nu a fost deschis.
    .do = Onward nu face astfel de fișiere. Rugați expeditorul să îl încuie din nou cu Onward.
failure-sealed-damaged = Acest fișier încuiat nu poate fi citit.
    .do = Poate că a fost tăiat sau schimbat pe drum sau încuiat de un program mai nou. Rugați expeditorul să îl trimită din nou.
failure-sealed-to-other = Acest fișier este încuiat cu altă cheie.
    .do = Întrebați expeditorul pentru a cui cheie este și rugați-l să îl încuie din nou, cu o frază de acces sau pentru dumneavoastră.
failure-not-a-key = Aceasta nu este nici o fișă de contact, nici o cheie.
    .do = Copiați din nou, de la prima la ultima literă. O fișă de contact este un singur rând lung; o cheie începe cu age1 și are 62 de caractere.
refusal-sealed-damaged = Acest fișier încuiat nu poate fi citit.
    .do = Poate că a fost tăiat sau schimbat pe drum sau încuiat de un program mai nou. Rugați expeditorul să îl trimită din nou.
sealer-gone = Partea care încuie și deschide fișierele s-a oprit singură.
    .do = Are nevoie de 256 MB de memorie. Închideți alte ferestre și încercați din nou sau folosiți alt dispozitiv. Nu s-a pierdut nimic.

## The page that says how to send a file

how-to-send = Cum se trimite (se deschide într-o filă nouă)
