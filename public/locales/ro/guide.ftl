### status: machine-drafted

guide-page-title = Ghidul zonelor – Onward
guide-help-title = Ajutor – Onward

guide-title = Ghidul zonelor
guide-failed = O parte din această pagină nu a putut fi încărcată. Verificați conexiunea și apăsați din nou.
guide-not-translated = Acest text nu este încă în limba dumneavoastră. Iată-l în engleză. Vă rugăm să întrebați un interpret.
guide-section-missing = Lipsește o parte din acest text. Vă rugăm să întrebați lucrătorul dumneavoastră despre ea.
guide-no-text = Nimeni nu a scris încă despre această zonă. Vă rugăm să întrebați lucrătorul dumneavoastră.
guide-unknown = Nu există nicio pagină despre această zonă
guide-keep = Păstrați { $language } pe acest dispozitiv
guide-kept = { $language } se păstrează pe acest dispozitiv
guide-print = Tipăriți această pagină
guide-aloud = Ascultați
guide-aloud-heard = Vor auzi și ceilalți din cameră. Folosiți căști dacă cineva nu trebuie să audă.
guide-aloud-begin = Începeți
guide-aloud-not = Nu acum
guide-aloud-no-voice = Acest dispozitiv nu are o voce a lui pentru { $language }. Rugați lucrătorul dumneavoastră să vă citească.
guide-contents = Pe această pagină

guide-areas-title = Zone
guide-areas-lead = Citiți despre fiecare loc înainte să alegeți. Nu este nevoie să alegeți astăzi.
guide-all-areas = Toate zonele
guide-example-short = Exemplu: întrebați consiliul local (council) înainte de folosire.
guide-example = Exemplu: întrebați consiliul local (council) înainte de folosire.
    .more = Proiectele-pilot s-au terminat în 2020. Acum lucrurile pot fi diferite.
guide-more = Citiți mai departe
guide-after = Ce se întâmplă după ce spun da
guide-rights = Drepturile și alegerile mele
guide-help = Ajutor acum
guide-offline = Citiți fără internet
guide-sheet = Pentru lucrători: cum se face referirea

guide-sources = De unde vin acestea
guide-sources-text = Fiecare sursă și ziua în care am citit-o.
guide-source-read = (citit la { $day })
guide-source-no-day = (fără dată)

guide-help-lead = Puteți suna la aceste numere. Puteți cere un interpret.
guide-help-before = Înainte să sunați
guide-help-bill = Un apel poate apărea în lista de apeluri a telefonului dumneavoastră și pe factura de telefon. Dacă cineva se uită în telefonul dumneavoastră, folosiți altul sau ștergeți apelul din listă.
guide-help-words = Nu este nevoie să vă spuneți numele. Puteți opri apelul oricând.
guide-help-england-and-wales = Numai în Anglia și Țara Galilor.
guide-help-hours-day-and-night = Zi și noapte.
guide-help-hours-every-day-of-the-year = În fiecare zi a anului.
guide-help-emergency = În pericol acum
    .more = Poliție, ambulanță și pompieri. Gratuit de la orice telefon.
guide-help-emergency-silent = În pericol și nu puteți vorbi
    .more = De pe un telefon mobil: sunați la 999. Când vi se cere, apăsați 55. Atunci poliția știe că aveți nevoie de ajutor. Dar asta nu îi spune poliției unde sunteți.
guide-help-helpline = Linia de ajutor pentru sclavie modernă și exploatare (Modern Slavery and Exploitation Helpline)
    .more = Gratuit. Puteți vorbi despre ce s-a întâmplat sau puteți întreba ce ajutor există.
guide-help-salvation-army = Armata Salvării (The Salvation Army)
    .more = Vă pot ajuta să găsiți sprijin și un loc unde sunteți în siguranță.
guide-help-nhs-crisis = Ajutor acum pentru sănătatea mintală
    .more = Sunați la 111, apoi alegeți opțiunea 2 (sănătate mintală, mental health). Gratuit.
guide-help-samaritans = Samaritans
    .more = Cineva ascultă. Gratuit.
guide-help-child-guardians = Serviciul tutorilor pentru copii victime ale traficului (child trafficking guardians)
    .more = Pentru lucrătorii care își fac griji pentru un copil. Ei trebuie să anunțe și serviciile pentru copii (children’s services).

## My list

guide-list = Lista mea
guide-list-lead = Zone la care vă gândiți și întrebări pe care ați dori să le puneți.
guide-list-memory =
    { $minutes ->
        [one] Această listă este numai în această fereastră. Dispare când se închide fereastra, când nu este nimeni aici timp de { $minutes } minut sau când o goliți.
        [few] Această listă este numai în această fereastră. Dispare când se închide fereastra, când nu este nimeni aici timp de { $minutes } minute sau când o goliți.
       *[other] Această listă este numai în această fereastră. Dispare când se închide fereastra, când nu este nimeni aici timp de { $minutes } de minute sau când o goliți.
    }
guide-list-scripts = Această pagină are nevoie de scripturi (JavaScript), iar acest browser nu le rulează aici. Puteți scrie lista pe hârtie.
guide-list-empty = Lista dumneavoastră este goală
guide-list-empty-text = Deschideți o zonă și apăsați „Puneți pe lista mea”.
guide-list-went = Lista dumneavoastră a fost golită, pentru că o vreme nu a fost nimeni aici.
guide-list-near = Lista dumneavoastră va fi golită în curând, pentru că nu este nimeni aici.
guide-list-stay = Păstrați lista mea
guide-list-questions = Întrebările mele
guide-list-own-title = Întrebări scrise de mine
guide-list-own = Scrieți o întrebare
guide-list-own-label = Întrebarea dumneavoastră
guide-list-off = Scoateți de pe lista mea
guide-list-empty-it = Goliți lista mea
guide-keep-area = Puneți pe lista mea
guide-keep-question = Păstrați întrebarea

guide-know-more-title = Spuneți lucrătorului dumneavoastră
guide-know-more = Aș dori să știu mai mult despre această zonă
guide-know-more-text = Apăsați aici și arătați lucrătorului dumneavoastră. Nu înseamnă „da”: vă puteți răzgândi.
guide-know-more-window = Este referirea deschisă în altă fereastră? Nimic nu ajunge acolo de aici. În fereastra cu referirea, răspundeți acolo la „La ce zone vă gândiți?”.
guide-know-more-on = Această zonă și întrebările dumneavoastră despre ea trec în referire când se începe una în această fereastră. Înainte de asta nu se păstrează nimic.
guide-know-more-last = De acolo nu vă puteți întoarce la listă. Întrebările dumneavoastră sunt în ultima parte a referirii, transmiterea informațiilor. Ca să puneți întrebările mai devreme, tipăriți lista acum.
guide-know-more-go = Mergeți la referiri

## Two areas beside each other

guide-compare = Comparați zone
guide-compare-lead = Citiți aceeași parte despre fiecare zonă, una după alta.
guide-compare-two = Comparați două zone
guide-compare-first = Prima zonă
guide-compare-second = A doua zonă
guide-compare-choose = Alegeți
guide-compare-choose-two = Alegeți două zone.
guide-compare-from = Unde sunteți acum?
guide-compare-from-hint = Nu este nevoie să spuneți asta. Este numai în această fereastră.
guide-compare-far = Cât de departe este
guide-compare-miles =
    { $miles ->
        [one] Cam { $miles } milă în linie dreaptă de la mijlocul acelei regiuni.
        [few] Cam { $miles } mile în linie dreaptă de la mijlocul acelei regiuni.
       *[other] Cam { $miles } de mile în linie dreaptă de la mijlocul acelei regiuni.
    }
guide-compare-not-known = Nu știm cât de departe este.
guide-region-north_east = Nord-Est (North East)
guide-region-north_west = Nord-Vest (North West)
guide-region-yorkshire_and_the_humber = Yorkshire și Humber
guide-region-east_midlands = East Midlands
guide-region-west_midlands = West Midlands
guide-region-east_of_england = Estul Angliei (East of England)
guide-region-london = Londra
guide-region-south_east = Sud-Est (South East)
guide-region-south_west = Sud-Vest (South West)
guide-region-wales = Țara Galilor
guide-region-scotland = Scoția
guide-region-northern_ireland = Irlanda de Nord

## A page of the guide as a PDF

guide-pdf = Salvați ca PDF
guide-pdf-working = Se face PDF-ul. Prima dată se descarcă o parte care face PDF-uri: pe o conexiune lentă poate dura un minut.
guide-pdf-stop = Opriți
guide-pdf-done = { $file } este în descărcările dumneavoastră. Oricine folosește acest dispozitiv îl poate vedea acolo.
guide-pdf-missing = Unele caractere nu au putut fi tipărite: { $characters }.
guide-pdf-font = Un font nu a putut fi încărcat, deci nu există niciun PDF.
    .do = Verificați conexiunea și apăsați din nou.
guide-pdf-document = PDF-ul nu a putut fi făcut.
    .do = Puteți tipări în schimb pagina.
guide-pdf-gone = Partea care face PDF-uri s-a oprit singură.
    .do = Apăsați din nou. Puteți și să tipăriți pagina.
guide-pdf-pictures = Imaginile și harta nu sunt pe această hârtie.
guide-pdf-page = Pagina { $page } din { $pages }

## The sheet for workers

sheet-lead = Pentru lucrătorii de sprijin: ce oferă această zonă, pentru cine este și cum se face referirea.
sheet-to-area = Ce citește persoana despre această zonă
sheet-not-said = Nu este precizat.
sheet-service = Serviciu
sheet-status-active = Serviciul funcționează.
sheet-status-inactive = Serviciul nu funcționează acum.
sheet-status-defunct = Serviciul s-a terminat.
sheet-status-closed = Serviciul este închis pentru o vreme.
sheet-for = Pentru cine este
sheet-refer = Cum se face referirea
sheet-contact = Contact
sheet-no-contact = Aici nu este publicat niciun contact. Întrebați consiliul local (council).
sheet-capacity = Locuri
sheet-places =
    { $count ->
        [0] Niciun loc liber.
        [one] { $count } loc liber.
        [few] { $count } locuri libere.
       *[other] { $count } de locuri libere.
    }
sheet-as-of = Corect la { $day }.
sheet-closing = Data închiderii
sheet-closing-day = Nu se mai primește nimeni începând cu { $day }.
sheet-wait = Timp de așteptare
sheet-home = Felul locuinței
sheet-length = Cât durează sprijinul
sheet-afterwards = Dacă rămân nevoi după aceea
sheet-refusals = De ce nu au fost primite unele persoane
sheet-interpreters = Interpreți
sheet-fees = Ce plătește persoana
sheet-privacy = Notă de informare privind datele personale
sheet-key = Trimiterea unui pachet
sheet-key-published = Această zonă a publicat o cheie: comparați la telefon cele șase cuvinte ale ei înainte să trimiteți.
sheet-no-key = Această zonă nu a publicat o cheie: folosiți o frază de acces sau lipiți o cheie.
sheet-assured = Verificat de consiliul local
sheet-assured-day = Consiliul local a spus la { $day } că toate acestea sunt corecte.
sheet-not-assured = Consiliul local nu a verificat această pagină.
