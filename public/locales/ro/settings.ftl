### status: machine-drafted

settings-contents = Pe această pagină
settings-locked = Seiful nu este deschis. Cine îl poate deschide, copiile de rezervă și alte câteva setări se arată când este deschis.

## Where work is

settings-data = Unde este munca dumneavoastră și cine o poate deschide
    .where = Ciornele se păstrează criptat în acest browser, pe acest dispozitiv. Nimic nu se păstrează în altă parte. Onward nu are server și nu trimite nimic nimănui.
    .who = Numai cine are o frază de acces a acestui seif sau codul lui de recuperare poate citi ciornele. Nimeni altcineva nu poate: nici noi, nici cei care administrează acest site, nici echipa dumneavoastră IT.
    .delete = Cine folosește același cont de calculator nu poate citi ciornele, dar le poate șterge.
    .open = Unele lucruri nu sunt criptate și pot fi citite de cine citește discul acestui calculator: că s-a făcut aici un seif; câți lucrători, câte ciorne și câte pachete semnate are, cât sunt de mari și cât de des au fost salvate; că site-ul însuși se păstrează aici, cu ce zone și ce limbi; limba, mărimea textului și contrastul alese; dacă s-a ascuns nota despre ieșirea rapidă; minutele până se încuie; și răspunsul browserului despre stocare. Ele nu spun despre cine este o ciornă.
    .export = Un pachet pe care îl exportați este încuiat cu o frază de acces sau cu o cheie, dacă nu spuneți dumneavoastră să nu fie: atunci oricine ajunge la fișier îl poate citi. Ștergeți fișierele exportate din folderul de descărcări după ce au fost trimise.

## What happens if

settings-if = Ce se întâmplă dacă …
    .lead = Apăsați un rând ca să citiți ce se întâmplă și ce este de făcut.
settings-if-walk-in = … intră cineva
    .what = „Ieșiți de pe această pagină” face imediat pagina albă, salvează ce poate, încuie seiful în fiecare fereastră Onward și deschide alt site. Apăsarea tastei Shift de trei ori face la fel. Nu șterge istoricul browserului.
    .do = Dacă este timp, folosiți în schimb „Încuiați”, în partea de sus a paginii: salvează întâi tot. O pagină pe care nu o folosește nimeni se încuie singură.
settings-if-passphrase = … cineva își uită fraza de acces
    .what = Nimeni nu o poate afla și nimeni nu poate pune una nouă din afară.
    .do = Deschideți seiful cu codul de recuperare și faceți o frază de acces nouă. Sau un coleg îl deschide cu propria frază de acces, scoate persoana și o adaugă din nou. Fără frază de acces și fără cod, nimeni nu va mai putea citi ciornele.
settings-if-code = … codul de recuperare se pierde sau îl găsește altcineva
    .what = Seiful se deschide în continuare cu fiecare frază de acces. Dar fișierele de rezervă se deschid numai cu codul, iar cine are codul poate deschide seiful și fiecare fișier de rezervă făcut cu el.
    .do = Deschideți seiful și faceți un cod nou, la „Cine poate deschide acest seif”. Apoi faceți un fișier de rezervă nou și distrugeți hârtia veche și fișierele vechi.
settings-if-cleared = … se șterg datele browserului
    .what = Ștergerea „cookie-urilor și datelor site-urilor” șterge seiful și fiecare ciornă. O fac și programele care curăță calculatoare. Unele browsere o fac singure când un site nu a fost deschis câteva zile sau când discul este plin.
    .do = Faceți un fișier de rezervă la sfârșitul fiecărei zile de lucru. Cu fișierul și codul de recuperare, totul poate fi pus la loc.
settings-if-power = … se întrerupe curentul sau browserul se blochează
    .what = Ce se scrie se salvează tot timpul. Când apare „Salvat”, ciorna este pe disc. Se pierde cel mult ultima secundă de scris. Dacă cel mai nou exemplar al unei ciorne este deteriorat, se deschide cel dinainte.
    .do = Deschideți din nou pagina și descuiați. Vă întoarceți unde erați.
settings-if-breaks = … calculatorul se strică sau este înlocuit
    .what = Ciornele care sunt numai pe el se pierd odată cu el.
    .do = Pe alt dispozitiv, deschideți pagina cu ciorne și alegeți să începeți de la un fișier de rezervă. Aveți nevoie de fișier și de codul de recuperare cu care a fost făcut.
settings-if-leaves = … un coleg pleacă
    .what = Scoateți-l la „Cine poate deschide acest seif”. Seiful primește o cheie nouă și totul se criptează din nou. De atunci înainte, fraza lui de acces nu mai deschide nimic aici.
    .do = Există ceva ce nu se mai poate schimba: exemplarele discului făcute înainte rămân citibile cu fraza veche de acces. Dacă știa codul de recuperare, faceți și un cod nou și un fișier de rezervă nou.
settings-if-taken = … cineva ia dispozitivul
    .what = Cât timp seiful este încuiat, poate vedea că s-a folosit Onward și poate șterge ciornele, dar nu le poate citi. Fiecare încercare de a ghici o frază de acces cere timp: șase cuvinte la întâmplare sunt mai mult decât poate ghici cineva. Cât timp seiful este deschis, poate citi ce este pe ecran.
    .do = Spuneți șefului dumneavoastră. Onward nu are server, deci dispozitivul nu poate fi încuiat sau golit din altă parte. Spuneți zonelor cărora le-ați trimis pachete că acest dispozitiv nu mai este de încredere.
settings-if-forced = … cineva vă silește să dați fraza de acces
    .what = Atunci poate citi tot ce este în seif. Onward nu poate împiedica acest lucru și nu are o a doua frază de acces care să arate altceva.
    .do = Siguranța dumneavoastră este pe primul loc. Când sunteți în siguranță, spuneți șefului dumneavoastră și persoanelor ale căror ciorne erau pe acest dispozitiv.
settings-if-it = … se uită echipa IT
    .what = Exemplarele discului și ale datelor browserului sunt criptate: echipa nu poate citi ciornele din ele. Poate vedea ce site-uri s-au deschis. Programele pe care le instalează pot vedea ecranul, tastatura și pagina cât timp seiful este deschis.
    .do = Întrebați ce extensii de browser și ce programe de control de la distanță are acest calculator și cereți să fie scoase cele de care nu aveți nevoie.
settings-if-site = … cineva schimbă acest site
    .what = O pagină schimbată ar putea citi ce se scrie din ziua în care este schimbată. Browserul verifică dacă fiecare program al site-ului este cel numit de pagină, dar pagina însăși vine din același loc.
    .do = Dacă ceva arată sau merge altfel decât înainte și nimeni nu v-a spus de ce, nu descuiați. Întrebați pe cine administrează site-ul.

## What is promised, and what is not

settings-promises = Ce promite Onward și ce nu poate promite
    .saved = „Salvat” apare numai când ciorna este scrisă pe disc.
    .sealed = Nimic din ce scrieți într-o referire nu se află pe disc într-o formă care se poate citi.
    .nowhere = Ce scrieți nu se trimite nicăieri. Un pachet pleacă de pe acest dispozitiv numai ca fișier pe care îl exportați.
    .agreed = Ce nu a fost persoana de acord să dea mai departe nu este în pachet.
    .locks = După încuiere, ce era deschis dispare de pe pagină și din memoria ei. Există o excepție: dacă pagina se încuie singură și nu poate nici salva, nici cripta ce s-a scris ultima dată, ea ia acel text de pe ecran și îl ține în memorie până când se introduce fraza de acces sau se închide fereastra. Pagina spune atunci acest lucru.
settings-limits = Ce nu poate promite Onward
    .seen = Alții pot vedea că ați fost aici. Istoricul browserului, rețeaua, capturile de ecran și folderul de descărcări pot arăta acest lucru.
    .device = Un calculator controlat de altcineva nu este sigur: un program care înregistrează tastatura vede fraza de acces, iar o extensie de browser vede pagina.
    .forced = Cineva vă poate sili să dați o frază de acces.
    .delete = Ciornele pot fi șterse de cine are același cont de calculator. Ajută un fișier de rezervă ținut în alt loc.
    .weak = O frază de acces ușor de ghicit nu apără nimic. Exemplarele făcute înainte să o schimbați se deschid în continuare cu cea veche.
    .page = Cineva poate să fi schimbat pagina din fața dumneavoastră în timp ce era deschisă. Seiful semnează numai ciorne întregi care sunt păstrate în el și o trece pe fiecare în lista de mai jos. Dacă ceva pare greșit, încuiați-l și spuneți echipei dumneavoastră IT.
    .time = Data unei semnături este cea spusă de ceasul acestui dispozitiv. Nimeni altcineva nu o confirmă.
    .who = Nimeni nu verifică cine stă la tastatură. Un pachet arată ce seif l-a semnat, nu ce persoană.
    .sealed = Cine are fraza de acces sau cheia unui pachet încuiat îl poate deschide și le poate da mai departe pe amândouă.

## What can be set

settings-locking = Încuierea automată
    .what = Când nimeni nu atinge pagina atâta timp cât este ales aici, ea salvează tot și se încuie. Anunță cu un minut înainte; dacă se încuie după 1 minut, cu o jumătate de minut înainte. Se încuie și când calculatorul a fost în repaus.
settings-locking-minutes = Încuiați când nimeni nu a atins pagina
    .hint = Aceasta se păstrează necriptat pe acest dispozitiv și este pentru toți cei care îl folosesc.
settings-locking-1 = timp de 1 minut
settings-locking-2 = timp de 2 minute
settings-locking-3 = timp de 3 minute
settings-locking-5 = timp de 5 minute
settings-locking-10 = timp de 10 minute
settings-locking-15 = timp de 15 minute
settings-backup = Copie de rezervă
    .lead = Un fișier de rezervă este o copie criptată a tot ce este în seif, într-un singur fișier pe care îl țineți în alt loc.
settings-keep = Cât rămân ciornele
    .what = O ciornă se șterge de pe acest dispozitiv la un timp după ultima modificare, ca nimic să nu rămână aici mai mult decât este nevoie. Lista ciornelor anunță aceasta cu 14 zile înainte.
    .told = Nimic nu se șterge înainte ca cineva să fi fost anunțat: când timpul s-a terminat, lista ciornelor spune aceasta, puteți păstra ciorna încă 30 de zile, și se șterge cel mai devreme cu 7 zile mai târziu.
settings-keep-days = Ștergeți o ciornă după ultima modificare
settings-keep-30 = după 30 de zile
settings-keep-60 = după 60 de zile
settings-keep-90 = după 90 de zile
settings-keep-120 = după 120 de zile
settings-keep-180 = după 180 de zile
settings-keep-set = S-a setat. Zilele rămase se numără din nou pentru toate ciornele.
settings-browser = Acest browser

## Erasing

erase = Ștergeți tot de pe acest dispozitiv
    .lead = Aceasta scoate pentru totdeauna datele Onward din acest browser. Merge și cât timp seiful este încuiat. Alte ferestre Onward își închid ciornele.
erase-deletes = Ce se șterge
    .vault = Seiful, cu fiecare ciornă, frazele de acces ale tuturor și codul de recuperare.
    .keys = Cheia cu care semnează acest seif și lista a ceea ce a semnat.
    .rest = Limba, mărimea textului și celelalte setări ale acestui dispozitiv și tot ce mai are browserul în listă pentru acest site.
erase-stays = Ce nu se șterge
    .files = Pachetele pe care le-ați exportat, fișierele de rezervă și alte fișiere din folderul de descărcări.
    .history = Istoricul browserului, care arată că acest site a fost deschis.
    .copies = Exemplare ale discului acestui calculator făcute de altcineva și Onward pe alte dispozitive.
erase-begin = Ștergeți tot de pe dispozitiv …
erase-type = Ca să confirmați, scrieți cuvântul „{ $word }”. Dacă nu știți sigur, faceți întâi un fișier de rezervă.
erase-word = sterge
erase-word-field = Cuvântul
erase-word-wrong = Scrieți cuvântul „{ $word }” ca să ștergeți tot sau apăsați „Nu ștergeți”.
erase-do = Ștergeți tot
erase-not = Nu ștergeți
erase-working = Se șterge, apoi se verifică ce a rămas
erased = S-a șters tot de pe acest dispozitiv
erased-not-all = Nu s-a putut șterge tot
erased-nothing-left = Nu a rămas nimic: browserul nu are în listă nicio bază de date, niciun cache, nicio înregistrare păstrată, niciun fișier și niciun program de fundal al acestui site.
erased-left = Browserul mai are în listă:
    .do = Închideți toate celelalte ferestre și file Onward, apoi ștergeți din nou. Dacă rămâne așa, ștergeți „cookie-urile și datele site-urilor” pentru acest site din setările browserului.
erased-databases =
    { $count ->
        [one] { $count } bază de date:
        [few] { $count } baze de date:
       *[other] { $count } de baze de date:
    }
erased-databases-unknown = Acest browser nu spune dacă a rămas o bază de date. Ca să fie sigur, ștergeți „cookie-urile și datele site-urilor” pentru acest site din setările browserului.
erased-caches =
    { $count ->
        [one] { $count } cache
        [few] { $count } cache-uri
       *[other] { $count } de cache-uri
    }
erased-entries =
    { $count ->
        [one] { $count } înregistrare păstrată
        [few] { $count } înregistrări păstrate
       *[other] { $count } de înregistrări păstrate
    }
erased-cookies =
    { $count ->
        [one] { $count } cookie
        [few] { $count } cookie-uri
       *[other] { $count } de cookie-uri
    }
erased-files =
    { $count ->
        [one] { $count } fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    }
erased-workers =
    { $count ->
        [one] { $count } program de fundal
        [few] { $count } programe de fundal
       *[other] { $count } de programe de fundal
    }
erased-next = Ce ați mai putea dori să faceți
    .files = Ștergeți pachetele exportate și fișierele de rezervă care nu trebuie să rămână pe acest dispozitiv.
    .history = Ștergeți istoricul browserului pentru acest site.
    .trash = Goliți coșul de gunoi, unde pot fi încă fișiere șterse.
erase-again = Ștergeți din nou
erased-leave = Mergeți la prima pagină
