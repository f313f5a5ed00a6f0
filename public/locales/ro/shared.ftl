### status: machine-drafted

## ---- The page ----

shared = Fișier comun
    .lead = Doi sau mai mulți coordonatori pot lucra la un singur registru printr-un fișier pe un disc la care au toți acces. El este încuiat pentru cei pe care îi alegeți și nimeni altcineva nu îl poate deschide. Fiecare preia ce au scris ceilalți și salvează ce are.
shared-saved-at = Salvat ultima dată de aici la { $when }.
shared-changed = De atunci s-a scris ceva sau s-a ales din nou cine îl folosește în comun. Salvați fișierul, ca să îl aibă și colegii dumneavoastră.

shared-with = Cine îl folosește în comun
    .what = Toți cei pe care îi alegeți pot citi tot registrul, iar ce scriu ei vine într-al dumneavoastră. Și colegul trebuie să vă aleagă pe dumneavoastră, pe dispozitivul lui.
shared-choose = Colegi
shared-keep = Păstrați această alegere
shared-choosing = Se păstrează alegerea
shared-chosen = Alegerea este păstrată. Este valabilă pentru fișierele salvate de acum înainte.
shared-book = Agendă
shared-nobody = În agenda dumneavoastră încă nu este nimeni care poate fi ales. Puneți mai întâi în ea fișa de contact a colegului și comparați cele șase cuvinte la telefon sau față în față. O cheie singură nu este destul: ce salvează un coleg trebuie să fie semnat.
shared-alone = Nu este ales nimeni: un fișier salvat acum este numai pentru acest seif.
shared-not-theirs = { $name }: această cheie nu mai este de încredere sau timpul ei s-a terminat. Fișierele noi nu sunt pentru ea, iar ce vine de la ea nu se preia.

shared-file = Fișierul
    .what = Alegeți fișierul de pe disc sau faceți acolo unul nou. Apoi o singură apăsare preia ce au scris colegii și salvează totul în locul lui.
    .cannot = Acest browser nu poate salva un fișier în locul lui, deci sunt necesari doi pași făcuți de mână.
    .chosen = Fișier:
    .choose = Alegeți fișierul
    .make = Faceți un fișier nou
shared-save = Preluați și salvați
shared-remember = Țineți minte pe acest dispozitiv unde este fișierul
    .what = Acest dispozitiv păstrează atunci numele și locul fișierului, neîncuiate, până când scoateți bifa sau ștergeți tot. Browserul poate cere din nou permisiunea.
shared-hand = De mână
    .what = Preluați mai întâi fișierul așa cum este pe disc. Apoi salvați unul nou și puneți-l în locul celui vechi.
    .bring = Preluați un fișier
    .save = Salvați un fișier

shared-reading = Se citește fișierul
shared-bringing = Se preia ce este în fișier
shared-making = Se face fișierul
shared-writing = Se salvează fișierul și se compară cu ce trebuia salvat
shared-saved = Salvat și comparat cu ce trebuia salvat.
shared-brought-in = Fișierul este preluat.
shared-handed-over = Browserul are fișierul.
    .do = Puneți-l pe disc, în locul celui vechi. Dacă între timp un coleg l-a salvat pe al lui, preluați-l întâi pe acela și salvați din nou.
shared-left-out =
    { $count ->
        [one] Fișierul nu este pentru { $count } dintre cei pe care i-ați ales, pentru că cheia nu mai este de încredere sau timpul ei s-a terminat. Uitați-vă în agendă.
        [few] Fișierul nu este pentru { $count } dintre cei pe care i-ați ales, pentru că cheile lor nu mai sunt de încredere sau timpul lor s-a terminat. Uitați-vă în agendă.
       *[other] Fișierul nu este pentru { $count } dintre cei pe care i-ați ales, pentru că cheile lor nu mai sunt de încredere sau timpul lor s-a terminat. Uitați-vă în agendă.
    }

## ---- What came in ----

shared-from = Din fișierul de la { $name } din { $when }
shared-own = Din fișierul dumneavoastră din { $when }
shared-nothing-new = Nu era nimic nou în el.
shared-added =
    { $count ->
        [one] { $count } înregistrare care nu era aici
        [few] { $count } înregistrări care nu erau aici
       *[other] { $count } de înregistrări care nu erau aici
    }
shared-advanced =
    { $count ->
        [one] { $count } înregistrare despre care fișierul știa mai mult
        [few] { $count } înregistrări despre care fișierul știa mai mult
       *[other] { $count } de înregistrări despre care fișierul știa mai mult
    }
shared-erased =
    { $count ->
        [one] { $count } înregistrare ștearsă în altă parte și acum aici
        [few] { $count } înregistrări șterse în altă parte și acum aici
       *[other] { $count } de înregistrări șterse în altă parte și acum aici
    }
shared-disagree = În aceste înregistrări, doi oameni au notat lucruri diferite:
    .do = Nu s-a pierdut nimic: ambele sunt în înregistrare. Aflați care este corect și notați din nou acolo.
shared-packets-left-out =
    { $count ->
        [one] { $count } pachet a fost lăsat deoparte.
        [few] { $count } pachete au fost lăsate deoparte.
       *[other] { $count } de pachete au fost lăsate deoparte.
    }
    .do = Fișierul spune că au venit, dar ele nu sunt în el așa cum le-a semnat expeditorul, sau altcineva a semnat un pachet mai vechi al aceleiași referiri, sau aveți nevoie de o versiune mai nouă a acestei pagini. Rugați colegul să se uite la înregistrare. Dacă expeditorul are o cheie nouă, puneți-o în agendă și preluați din nou fișierul.

## ---- Folded away ----

shared-leaves = Când un coleg pleacă din echipă
    .after = Scoateți-l din alegere și salvați fișierul: ce se salvează de atunci înainte nu este pentru el. Rugați-i pe ceilalți colegi să facă la fel, pentru că fiecare alege numai pentru sine. Accesul lui la disc îl retrage echipa dumneavoastră IT.
    .keep = Ce avea, păstrează: fișierele mai vechi i se deschid în continuare, la fel și ce este în seiful lui. Aveți grijă să se șteargă tot de pe dispozitivul lui.
shared-conflicts = Când doi dintre dumneavoastră scriu în același timp
    .what = Nu se pierde nimic. Tot ce s-a scris rămâne, cu cine a scris. Dacă doi au decis diferit despre aceeași referire, ambele decizii rămân până când cineva lămurește. Dacă unul salvează peste fișierul celuilalt, următoarea salvare a celuilalt îl aduce înapoi.
    .returns = Stabiliți cine face raportările de date. O raportare se face o singură dată și nu se schimbă niciodată: dacă doi dintre dumneavoastră au făcut câte una pentru aceeași perioadă, fiecare seif o păstrează pe a lui.

## ---- What went wrong ----

shared-not-allowed = Browserul nu a lăsat această pagină să folosească fișierul.
    .do = Apăsați din nou butonul și permiteți. Dacă browserul nu întreabă, folosiți mai jos calea „De mână”.
shared-unreadable = Fișierul nu a putut fi citit.
    .do = Poate că a fost mutat sau șters sau discul nu este conectat. Conectați-l sau alegeți din nou fișierul.
shared-not-written = Fișierul nu a putut fi salvat.
    .do = Ce era în el înainte ar trebui să fie încă acolo. Vedeți dacă discul este conectat, are loc și vă lasă să scrieți. Apoi apăsați din nou butonul.
shared-busy = Altcineva salvează mereu fișierul în același timp sau îl schimbă discul.
    .do = Nu s-a pierdut nimic. Așteptați un minut și apăsați din nou butonul.
shared-not-taken = Browserul nu a preluat fișierul.
    .do = Nu s-a pierdut nimic. Încercați din nou sau permiteți descărcările pentru acest site.
shared-not-remembered = Acest browser nu ține minte unde este fișierul.
    .do = Alegeți fișierul de fiecare dată.
shared-backup-given = După nume, acesta este un fișier de rezervă.
    .do = O copie de rezervă se pune din Setări, cu codul ei de recuperare. Nu s-a schimbat nimic.
failure-shared-not-ours = Acesta nu este un fișier comun al unui registru.
    .do = Alegeți fișierul pe care l-a salvat colegul; se numește „onward-register.age”, dacă nimeni nu a ales alt nume. Nu s-a schimbat nimic.
failure-shared-packet = Acesta este un pachet.
    .do = Deschideți-l pe pagina „Deschideți un pachet” și puneți-l de acolo în registru. Nu s-a schimbat nimic.
failure-shared-note = Acesta este un răspuns, o luare înapoi a acordului sau o fișă de contact.
    .do = Deschideți-l pe pagina „Deschideți un pachet”; locul unei fișe de contact este în agendă. Nu s-a schimbat nimic.
failure-shared-to-other = Acest fișier nu este încuiat pentru acest seif.
    .do = Dacă este al colegului, rugați-l să vă aleagă la „Cine îl folosește în comun” și să îl salveze din nou. Dacă este un fișier de rezervă, puneți-l din Setări. Nu s-a schimbat nimic.
failure-shared-under-passphrase = Acest fișier este încuiat cu o frază de acces, așa cum sunt pachetele.
    .do = Deschideți-l pe pagina „Deschideți un pachet”. Nu s-a schimbat nimic.
failure-shared-damaged = Fișierul nu este complet sau a fost schimbat.
    .do = Așteptați până când discul l-a copiat pe tot și încercați din nou. Dacă rămâne așa, faceți un fișier nou în locul lui: înregistrările fiecăruia sunt în seiful lui. Aici nu s-a schimbat nimic.
failure-shared-newer = Fișierul a fost salvat de o versiune Onward mai nouă.
    .do = Reîncărcați pagina ca să primiți versiunea mai nouă, apoi încercați din nou. Nu s-a schimbat nimic.
failure-shared-too-big = Acest fișier este mai mare decât orice registru salvat de Onward (64 MB).
    .do = Vedeți dacă ați ales fișierul potrivit. Nu s-a schimbat nimic.
failure-shared-stranger = Fișierul este semnat de cineva care nu este în agenda dumneavoastră.
    .do = Dacă este al colegului, puneți fișa lui de contact în agendă, comparați cele șase cuvinte la telefon sau față în față și alegeți-l la „Cine îl folosește în comun”. Dacă i-a fost înlocuită cheia, puneți-o pe cea nouă. Nu s-a schimbat nimic.
failure-shared-not-with-them = Fișierul este semnat de cineva din agenda dumneavoastră cu care nu folosiți registrul în comun.
    .do = Alegeți-l la „Cine îl folosește în comun”, dacă trebuie să îl folosească și el. Nu s-a schimbat nimic.
failure-shared-too-much = Registrul este mai mare decât încape într-un singur fișier (64 MB). Nu s-a făcut niciun fișier.
    .do = Registrul dumneavoastră este cum a fost. Întrebați pe cine are grijă de Onward în organizația dumneavoastră: un registru de această mărime cere altă cale.
failure-shared-too-many = Un registru poate fi folosit în comun cu cel mult opt alți oameni.
    .do = Scoateți pe cineva din alegere.
