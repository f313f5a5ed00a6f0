### status: machine-drafted

## Adding somebody's key

pin = Adăugați pe cineva în agendă
pin-another = Altă cheie pentru această înregistrare
pin-name = Numele din agendă
    .hint = Cum îi spuneți aici. Nimeni altcineva nu vede.
pin-key = Fișa de contact
    .hint = Un singur rând lung de text, pe care îl copiază de pe pagina agendei sau pe care îl publică zona. Se poate lipi și o cheie care începe cu age1.
pin-next = Arătați cuvintele
pin-add = Adăugați în agendă
pin-replace = Folosiți de acum această cheie
pin-cancel = Renunțați
pin-claims = Spune că este a: { $organisation }, { $device }
pin-words = Sunați la un număr pe care îl aveați deja, nu la unul din mesaj. Rugați să vi se citească aceste șase cuvinte de pe ecranul de acolo:
pin-bare = Aceasta este o cheie fără fișă de contact: nu spune a cui este. Rugați să vi se citească toată cheia, la un număr de telefon pe care îl aveați deja.
pin-compared = Le-ați comparat?
pin-compared-phone = Da, la telefon, la un număr pe care îl aveam deja
pin-compared-person = Da, față în față
pin-compared-not = Nu încă
    .hint = Se notează că nimeni nu le-a comparat. Puteți face aceasta mai târziu.
pin-why = De ce este altă cheie?
    .hint = De exemplu: au un calculator nou și ne-au spus la telefon.

## The address book

contacts = Agendă
    .lead = A cui este fiecare cheie. Pachetele se încuie numai cu chei din această agendă, iar cine a semnat un pachet se recunoaște după ea, nu după numele din pachet.
contacts-locked = Agenda este în seif, iar seiful nu este deschis.
contacts-unlock = Deschideți seiful
contacts-none = Încă nu este nimeni în agendă
    .lead = Cereți fișele de contact de la coordonatorii cu care lucrați și adăugați-l aici pe fiecare.
contacts-loading = Se caută în seif
contacts-add = Adăugați pe cineva
contacts-follow = Cineva a trimis o schimbare de cheie
    .lead = Când o cheie este înlocuită, cheia veche o semnează pe cea nouă. Dacă cheia veche este în agenda dumneavoastră, cea nouă îi ia locul și nu este nevoie să se compare nimic din nou.
contacts-follow-text = Schimbarea de cheie
    .hint = Un singur rând lung de text.
contact-compared = Cuvinte comparate
contact-not-compared = Cuvinte încă necomparate
contact-unpinned = Nu mai este de încredere
contact-claims = Spune că este
    .both = { $organisation }, { $device }
contact-area = Răspunde pentru
contact-since = În agendă din
contact-sealing = Se pot încuia pachete pentru ea
    .yes = Da
    .no = Nu: se cunoaște numai semnătura ei
    .over = Nu mai: cheia este mai veche de trei ani. Cereți fișa de contact nouă
contact-until = Cheia este făcută pentru folosire până la
contact-past = Ce era de încredere înainte
contact-past-when = De la { $from } până la { $until }
contact-past-unpinned = Nu mai este de încredere
contact-past-signed = Înlocuită de o cheie pe care a semnat-o cea veche
contact-past-compared = Înlocuită de o cheie pe care a comparat-o cineva
contact-rename = Schimbați numele
contact-compare = Am comparat cuvintele
contact-replace = Are altă cheie
contact-unpin = Nu mai aveți încredere în această cheie
    .what = Pachetele nu se mai încuie cu ea, iar tot ce a semnat se arată cu o avertizare. Ce a fost de încredere până acum rămâne notat.
contact-unpin-why = De ce?
    .hint = De exemplu: li s-a furat laptopul.

## This vault's own card

own-card = Fișa de contact a acestui seif
    .lead = Alții au nevoie de ea ca să încuie pachete pentru dumneavoastră și ca să recunoască ce semnați. Nu este secretă.
own-card-words = Cuvinte de citit la telefon
    .hint = Când cineva pune fișa dumneavoastră de contact în agenda sa, vă sună. Citiți-i aceste șase cuvinte.
own-card-squares = Amprenta acestei chei ca un cod QR, la fel ca pe ultima pagină a fiecărui PDF semnat
own-card-text = Fișa de contact
    .hint = Trimiteți acest rând celor care vă trimit pachete. Dacă zona dumneavoastră publică materialele zonei, el intră acolo.
own-card-copy = Copiați fișa
own-card-copied = Copiată.
own-card-not-copied = Browserul nu a permis. Selectați rândul și copiați-l dumneavoastră.
own-card-bare = Numai cheia, pentru alte programe
    .hint = Programe precum age pot încuia fișiere cu această cheie. Ea nu spune a cui este.

## The life of this vault's key

key-life = Înlocuiți cheia acestui seif
    .lead = O cheie ține trei ani. Înlocuiți-o înainte de aceasta sau când un dispozitiv trece la altcineva. Dacă s-a pierdut sau dacă ar putea-o avea altcineva, renunțați la ea.
key-which = Ce s-a întâmplat?
key-which-replace = Cheia este în siguranță și se înlocuiește în mod obișnuit
    .hint = Cheia veche o semnează pe cea nouă. Cine o are pe cea veche în agendă o poate urma fără să compare din nou cuvinte.
key-which-renew = Cheia s-a pierdut sau ar putea-o avea altcineva
    .hint = Nimic nu semnează cheia nouă. Toți trebuie sunați și trebuie să compare din nou cuvinte.
key-why = De ce?
    .hint = În câteva cuvinte. Alții le văd dacă cheia veche o semnează pe cea nouă.
key-make = Faceți o cheie nouă
key-missing = Încă nu este ales nimic.
    .do = Alegeți ce s-a întâmplat.
key-replaced = Există o cheie nouă
    .do = Trimiteți prin e-mail schimbarea de cheie de mai jos tuturor celor care au fișa dumneavoastră de contact: locuințe protejate (safehouses), zone și cine ține materialele zonei. Dacă îi sunați, citiți-le anunțul. Apoi faceți o copie de rezervă. Ce a fost încuiat cu cheia veche se poate deschide în continuare aici.
key-renewed = Există o cheie nouă și nimic nu o semnează
    .do = Sunați astăzi pe toți cei care au fișa dumneavoastră de contact și citiți-le anunțul. Trimiteți-le fișa nouă și rugați-i să compare cuvintele. Apoi faceți o copie de rezervă.
key-past = Chei dinaintea acesteia
key-past-until = Până la { $until }.
key-past-change = Schimbarea de cheie, semnată cu această cheie: trimiteți acest rând celor care o au în agendă.
key-past-lost = S-a renunțat la ea: nimic nu a semnat cheia de după ea

## The notice about this vault's key

notice-show = Arătați anunțul de citit la telefon
notice-print = Tipăriți anunțul
notice-close = Închideți anunțul
notice-read-out = De citit la telefon. Dacă noi am sunat, sunați-ne întâi înapoi, la un număr pe care îl aveați deja: oricine poate suna și poate spune că este din partea noastră.
notice-organisation = Organizația
notice-device = Dispozitivul
notice-when = Cheia veche s-a folosit până la
notice-words = Cele șase cuvinte ale cheii noastre de acum
notice-steps = Ce faceți
notice-made = Aceasta este cheia noastră
    .what = Semnăm cu ea, ca să puteți recunoaște ce vine de la noi. Fișierele pentru noi se încuie cu ea.
notice-made-add = Puneți în agenda dumneavoastră fișa de contact pe care v-o trimitem: „Adăugați pe cineva”.
notice-made-compare = Ecranul dumneavoastră arată apoi șase cuvinte. Noi vi le citim pe ale noastre. Dacă unul dintre ele este diferit, nu o adăugați.
notice-replaced = Avem o cheie nouă
    .what = Cheia noastră a fost înlocuită în mod obișnuit, iar cea veche a semnat-o pe cea nouă. Nu a fost nici pierdută, nici furată.
notice-replaced-follow = În agenda dumneavoastră, deschideți „Cineva a trimis o schimbare de cheie” și puneți rândul pe care vi-l trimitem.
notice-replaced-look = Înregistrarea noastră arată apoi cele șase cuvinte de mai sus. Nu este nevoie să se compare altceva. Dacă sunt diferite, nu folosiți acea cheie și sunați-ne.
notice-lost = Nu mai aveți încredere în cheia noastră veche
    .what = Cheia noastră veche s-a pierdut sau ar putea-o avea altcineva. Nimic nu semnează cheia nouă, deci cuvintele ei trebuie comparate.
notice-lost-unpin = În agenda dumneavoastră, la înregistrarea noastră, apăsați „Nu mai aveți încredere în această cheie”.
notice-lost-replace = Apoi apăsați „Are altă cheie” și puneți fișa de contact pe care v-o trimitem. Ecranul dumneavoastră arată apoi șase cuvinte. Noi vi le citim pe ale noastre. Dacă unul dintre ele este diferit, nu folosiți acea cheie.
notice-lost-signed = Nu vă bazați pe nimic venit de la noi în ultimul timp despre care nu ne-ați întrebat la telefon. Poate că a fost semnat de altcineva.
notice-lost-locked = Spuneți-ne ce fișiere ați încuiat în ultimul timp pentru cheia noastră veche. Altcineva le-ar putea citi.

## Receive: who signed, and whom it is for

standing-pin = Adăugați în agendă
standing-words = Cele șase cuvinte ale acestei chei
standing-pinned = În agenda dumneavoastră: { $name }
standing-not-compared = În agenda dumneavoastră: { $name }, cuvinte încă necomparate
    .do = Sunați la un număr pe care îl aveți deja și comparați aceste șase cuvinte. Apoi notați aceasta în agendă.
standing-earlier = Aceasta este o cheie mai veche pentru { $name }. A fost înlocuită la { $until }.
    .do = Un pachet făcut înainte de această dată poate fi autentic. Dacă este mai nou, nu vă bazați pe el: sunați { $name } la un număr pe care îl aveți deja.
standing-unpinned = Această cheie pentru { $name } nu mai este de încredere.
    .do = Nu vă bazați pe acest pachet. Motivul notat: { $why }
standing-other-key = Nu este cheia pe care o știți pentru { $name }.
    .do = Nu vă bazați pe acest pachet. Sunați { $name } la un număr pe care îl aveți deja. Poate fi alt calculator de acolo sau altcineva.
addressed-us = Făcut pentru acest seif
addressed-earlier = Făcut pentru o cheie mai veche a acestui seif.
addressed-nobody = Nu este adresat cheii nimănui: a fost trimis cu o frază de acces sau neîncuiat.
addressed-another = Acest pachet a fost făcut pentru altă zonă.
    .do = Este autentic, dar nu este pentru dumneavoastră. Spuneți expeditorului și nu îl dați mai departe fără acordul persoanei.
sequence-same = Ați mai deschis acest pachet.
sequence-newer = Acest pachet este mai nou decât cel pe care l-ați deschis înainte pentru această referire. Folosiți-l pe acesta.
sequence-superseded = Ați deschis deja un pachet mai nou pentru această referire. Folosiți-l pe acela.
sequence-other-signer = Un pachet pentru această referire a mai fost deschis, iar altă cheie l-a semnat.
    .do = Sunați organizația care l-a trimis pe primul și întrebați dacă și acesta este al ei.
sequence-conflict = Alt pachet cu același număr a mai fost deschis și spune altceva.
    .do = Onward nu face niciodată două pachete cu același număr. Nu vă bazați pe niciunul dintre ele înainte să fi sunat expeditorul.

## Receive: the answer

answer = Răspundeți expeditorului
    .lead = Răspunsul dumneavoastră este semnat de acest seif și încuiat numai pentru expeditor. Trimiteți fișierul așa cum ați trimite un pachet.
answer-what = Ce doriți să spuneți?
answer-received = L-am primit
answer-question = Avem o întrebare
answer-reasons = De ce?
answer-signposted = Unde i s-a spus persoanei să se adreseze în schimb
    .hint = Lăsați gol dacă nu a fost nimic de spus.
answer-words = Cuvintele dumneavoastră
    .hint = Întrebarea însăși sau orice ar trebui să știe expeditorul. Nu scrieți despre persoană mai mult decât este nevoie.
answer-as-text = Salvați ca fișier text (.age.txt), pentru că e-mailul lor refuză fișierele .age
answer-send = Semnați și salvați răspunsul
answer-missing = Încă nu este ales nimic.
    .do = Alegeți ce doriți să spuneți.
answer-no-question = Încă nu există o întrebare.
    .do = Scrieți-o în cuvintele dumneavoastră.
answer-saved = { $file } este în folderul de descărcări.
    .do = Atașați-l la un e-mail cu un subiect neutru. Apoi ștergeți-l din folderul de descărcări.
answer-possible = O referire este posibilă
answer-not-possible = O referire nu este posibilă
answer-possible-words = O referire este posibilă de acum înainte. Vă rugăm să o trimiteți.
answer-no-words = Încă nu este scris nimic.
    .do = Scrieți că este posibilă și de când.
decision-accepted = Acceptăm referirea
decision-accepted-waiting = Acceptăm referirea și așteptăm o locuință
decision-more-information = Avem nevoie de mai multe informații înainte să putem decide
decision-declined-by-service = Nu putem accepta referirea
decision-declined-by-person = Persoana a hotărât să nu vină
decision-consent-withdrawn = Persoana și-a luat înapoi acordul
decision-duplicate = Avem deja această referire
reason-no-recourse-budget = Nu există buget pentru persoane fără acces la fonduri publice
reason-no-accommodation = Nu există o locuință potrivită
reason-waiting-for-decision = Se așteaptă o decizie privind motivele concludente (conclusive grounds)
reason-beyond-capacity = Nevoile sunt mai mari decât putem acoperi
reason-area-not-safe = Zona nu este sigură pentru persoană
reason-outside-criteria = În afara condițiilor noastre
reason-full-or-closing = Serviciul este plin sau se închide

## Files that are no packets

note-locked = Acesta este un răspuns sau o notă despre o referire, iar seiful nu este deschis.
    .do = Descuiați mai întâi seiful, apoi alegeți din nou fișierul aici. Se arată numai dacă este despre una dintre referirile dumneavoastră și de la cineva din agenda dumneavoastră.
note-taken = Preluat în seif
    .what = Este de la cine trebuie să vină și este despre o referire pe care o cunoaște acest seif. Iată ce s-a întâmplat până acum:
note-not-kept = De la cine trebuie să vină
    .what = Ciorna acestei referiri nu mai este pe acest dispozitiv, deci răspunsul se arată și nu se păstrează. Salvați fișierul dacă aveți nevoie de el.
note-passed-on = Ați dat această referire mai departe altei zone.
    .do = Dați și acelei zone acest fișier sau sunați-o imediat.
note-card = O fișă de contact
    .what = Cheia cuiva, de pus în agendă.
    .locked = Descuiați seiful ca să o puneți în agendă.
note-change = O schimbare de cheie
    .what = Cheia cu aceste șase cuvinte spune că altă cheie îi ia locul.
note-change-follow = Preluați cheia nouă
note-change-followed = Cheia nouă este în agendă, în locul celei vechi.

## What happened to a referral

history = Ce s-a întâmplat până acum
refer-history-lead = Ce s-a semnat aici, ce s-a răspuns și ce a luat persoana înapoi. Deschideți un răspuns care v-a fost trimis pe pagina „Deschideți un pachet”: apoi se arată aici.
history-none = Încă nu s-a întâmplat nimic.
history-sent = Semnat aici:
history-received = Primit și deschis:
history-passed-on = Ați dat mai departe către { $area }.
history-answered = Ați răspuns:
history-replied = { $name } a răspuns:
history-withdrew = Ați anunțat că persoana ia înapoi:
history-withdrawn = { $name } spune că persoana ia înapoi:
history-withdrawn-tag = Acord luat înapoi
withdraw = Persoana ia ceva înapoi
    .lead = Aceasta anunță zona care are pachetul. Oprește folosirea mai departe. Nu poate schimba faptul că unele lucruri au fost deja citite. Schimbați și acordul acestei referiri.
withdraw-what = Cu ce nu mai este de acord persoana?
withdraw-words = În cuvintele persoanei sau ale dumneavoastră
    .hint = Numai ce trebuie să știe zona.
withdraw-send = Semnați și salvați
withdraw-missing = Încă nu este ales nimic.
    .do = Alegeți cu ce nu mai este de acord persoana.
withdraw-refer_me = referirea însăși
withdraw-share_needs = să se spună mai departe cine este și ce îi trebuie
withdraw-share_health = să se spună mai departe despre sănătatea sa
withdraw-share_risk = să se spună mai departe despre riscuri și despre ce i s-a întâmplat
withdraw-share_agencies = să se spună mai departe altor instituții
withdraw-contact_me = să fie contactată
withdraw-home_office_figures = cifre pentru Home Office care nu arată cine este
withdraw-home_office_data = date pentru Home Office care arată cine este

## Why it did not work

failure-bad-card = Această fișă de contact nu poate fi folosită: semnătura ei nu este valabilă sau lipsește o parte din ea.
    .do = Copiați-o din nou, de la prima la ultima literă. Dacă rămâne așa, cereți-o din nou la telefon.
failure-card-expired = Această cheie este mai veche de trei ani.
    .do = Cereți la telefon fișa de contact nouă.
failure-no-name = Un nume lipsește sau este prea lung.
    .do = Scrieți cum îi spuneți aici, în cel mult 80 de caractere.
failure-not-pinned = Nu există în agendă nicio cheie pentru aceasta.
    .do = Vedeți în agendă dacă înregistrarea este acolo, are o cheie de încuiat și răspunde pentru această zonă.
failure-same-key = Aceasta este cheia care este deja în agendă.
    .do = Nu este nimic de făcut. Dacă așteptați alta, cereți-o la telefon.
failure-not-compared = Nu s-a spus dacă au fost comparate cuvintele.
    .do = Comparați cuvintele și alegeți cum. O cheie care ia locul alteia trebuie comparată mai întâi.
failure-no-reason = Un motiv lipsește sau este prea lung.
    .do = Spuneți de ce în câteva cuvinte.
failure-no-such-referral = Acest seif nu știe nimic despre referirea la care se referă aceasta.
    .do = Deschideți pe dispozitivul de pe care a fost trimis pachetul sau care l-a primit.
failure-no-reply-to = Pachetul nu spune cum se poate încuia un răspuns pentru expeditorul lui.
    .do = Răspundeți la telefon sau prin e-mail securizat.
failure-not-a-note = Acest fișier nu este un răspuns care poate fi preluat sau a fost schimbat.
    .do = Rugați expeditorul să îl trimită din nou.
failure-not-theirs = Acesta este semnat, dar nu de cineva de la care ar putea veni.
    .do = Nu vă bazați pe el. Cine răspunde trebuie să fie în agenda dumneavoastră, pentru zona la care a mers pachetul. Sunați zona la un număr pe care îl aveți deja.
failure-too-long = Este prea lung sau are un caracter care nu poate fi trimis.
    .do = Scurtați-l și încercați din nou.
