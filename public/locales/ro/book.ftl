### status: machine-drafted

## ---- Whom to speak with ----

book-loading = Se deschide caietul
book-services = Servicii și persoane de contact
    .lead = O persoană cu care să vorbiți la fiecare serviciu: un cabinet medical, o bancă, un colegiu. Numai dumneavoastră și colegii dumneavoastră vedeți aceasta. Este în acest seif, împreună cu registrul.
book-services-none = Încă nu este notat niciun serviciu
    .lead = Când ați găsit persoana potrivită la un serviciu, notați-o aici. Data viitoare, nimeni nu mai trebuie să înceapă de la centrala telefonică.
book-service-add = Adăugați un serviciu
book-services-search = Căutați
    .hint = O parte dintr-un nume, dintr-un fel de serviciu sau dintr-o notă.
book-services-found =
    { $count ->
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }
book-services-found-none = Nu există un astfel de serviciu. Schimbați căutarea.
book-service-change = Schimbați
book-service-remove = Scoateți
book-service-remove-sure = Scoateți acest serviciu?
    .what = Se scoate pentru toți cei care folosesc acest seif și când acest caiet se unește cu altul. Nu poate fi adus înapoi.
    .yes = Da, scoateți-l
    .no = Nu, păstrați-l
book-service-kept = S-a notat.
book-service-removed = S-a scos.
book-service-kind = Ce fel de serviciu este?
book-service-name = Numele serviciului
    .hint = De exemplu Park Road Surgery.
book-service-area = Pentru ce zonă este?
book-all-areas = Toate zonele
book-service-person = Cu cine să vorbiți
    .hint = Numele persoanei și cu ce se ocupă. Lăsați gol dacă nu este încă nimeni.
book-service-phone = Telefon
    .hint = Numai cifre, de exemplu 0113 496 0018. Scrieți în notă numărul de interior.
book-service-email = Adresa de e-mail
book-service-note = Ce mai trebuie știut
    .hint = De exemplu programul sau ce întreabă ei mai întâi. Nimic despre o persoană pe care o sprijiniți.
book-service-checked = Când s-a asigurat cineva ultima dată că datele sunt corecte?
    .hint = Lăsați gol dacă nu s-a asigurat nimeni.
book-service-checked-on = Verificat la { $day }
book-service-not-checked = Încă neverificat
book-keep = Notați
book-cancel = Renunțați

book-kind-gp = Medic de familie (GP) sau cabinet medical
book-kind-mental_health = Sănătate mintală
book-kind-drug_alcohol = Droguri și alcool
book-kind-housing = Locuințe
book-kind-job_centre = Birou pentru locuri de muncă (job centre)
book-kind-bank = Bancă
book-kind-college = Colegiu și învățare
book-kind-legal = Sfaturi juridice
book-kind-police = Poliție
book-kind-children = Servicii pentru copii (children’s services) și școli
book-kind-interpreter = Interpreți
book-kind-faith_community = Comunitate religioasă
book-kind-charity = Organizație caritabilă
book-kind-other = Altceva

## ---- What areas have free ----

book-capacity = Locuințe și locuri
    .lead = Ce are fiecare zonă și ce este liber. Vă avertizează când o decizie nu se potrivește și nu vă oprește niciodată.
book-capacity-none = Încă nu este notat nimic despre vreo zonă
    .lead = Alegeți o zonă și notați locuințele ei și câte locuri sunt libere.
book-area-begin = Notați o zonă
book-area-which = Ce zonă?
book-area-choose = Alegeți o zonă
book-area-missing = Vă rugăm să alegeți o zonă.
book-homes-none = Încă nu sunt notate locuințe.
book-places = Locuri libere: { $free } din { $places }.
book-places-short = { $free } din { $places }
book-looked = Ultima verificare: { $day }.
book-looked-old = Aceste cifre sunt vechi. Verificați-le din nou.
book-looked-again = Totul este încă corect
book-looked-said = S-a notat că ați verificat astăzi.
book-closing-on = Serviciul de aici se închide la { $day }.
book-closed-on = Serviciul de aici s-a închis la { $day }.
book-homes-in = Locuințe în { $area }
book-homes = Locuințe
book-free = Libere
book-free-less = Cu un loc liber mai puțin: { $homes }
book-free-more = Cu un loc liber mai mult: { $homes }
book-free-said = Acum sunt libere { $free } din { $places }: { $homes }
book-homes-add = Adăugați locuințe
book-homes-change = Schimbați locuințele
    .lead = Locuințe de același fel, cu aceleași răspunsuri la aceste întrebări.
book-homes-change-these = Schimbați
book-homes-remove = Scoateți aceste locuințe
book-homes-remove-sure = Scoateți aceste locuințe?
    .what = Se scot pentru toți cei care folosesc acest seif și când acest caiet se unește cu altul. Nu pot fi aduse înapoi, se pot numai nota din nou.
    .yes = Da, scoateți-le
    .no = Nu, păstrați-le
book-homes-term = Cât timp poate rămâne cineva?
book-term-interim = De trecere
    .hint = Până se găsește altă locuință.
book-term-long_term = Pe termen lung
    .hint = Pentru ani sau pentru totdeauna.
book-homes-shape = Locuiește persoana acolo fără alții?
book-shape-self_contained = Separată
    .hint = Cu propria ușă de intrare.
book-shape-shared = Împărțită
    .hint = Cu alții în aceeași locuință.
book-homes-whom = Pentru cine este?
book-whom-anyone = Oricine
book-whom-women = Femei
book-whom-men = Bărbați
book-whom-family = Familii
    .hint = Oameni care se mută împreună: cu copii, cu un partener sau o parteneră ori cu alții.
book-homes-step_free = Se poate locui acolo fără a folosi vreo treaptă?
book-step_free-yes = Fără trepte
book-step_free-no = Cu trepte
book-step_free-not_known = Nu se știe dacă are trepte
book-homes-places = Câte locuri sunt?
    .hint = Un loc este pentru o persoană sau pentru o familie.
book-homes-free = Câte dintre ele sunt libere acum?
book-area-change = Data închiderii și nota
    .lead = Lăsați data goală dacă nu se știe niciun sfârșit.
book-area-closing = Ultima zi a serviciului în această zonă
book-area-note = Ce mai trebuie știut
    .hint = Nimic despre o persoană pe care o sprijiniți.
book-area-kept = S-a notat.

## ---- What does not fit ----

book-misfit = Uitați-vă aici înainte să acceptați
    .do = Puteți nota totuși decizia. Acestea sunt cifrele de la „Locuințe și locuri”.
book-misfit-nothing-free = Niciun loc nu este liber în această zonă.
book-misfit-none-anyone = Tot ce este liber este pentru familii.
book-misfit-none-women = Nimic din ce este liber nu este pentru o femeie.
book-misfit-none-men = Nimic din ce este liber nu este pentru un bărbat.
book-misfit-none-family = Nimic din ce este liber nu este pentru o familie.
book-misfit-none-step-free = Despre nimic din ce este liber nu se știe că este fără trepte.
book-misfit-none-with-both = Unele locuințe libere sunt pentru această persoană și unele sunt fără trepte, dar niciuna nu le are pe amândouă.
book-misfit-closed = Serviciul din această zonă s-a închis la { $day }.
book-misfit-closes = Serviciul din această zonă se închide la { $day }, înainte de bilanțul după 9 luni ({ $review }).
book-misfit-old = Nimeni nu a mai verificat aceste cifre din { $day }.

## ---- What goes wrong ----

book-changed = Între timp, altcineva a scris în acest caiet.
    .do = El se arată așa cum este acum. Ce ați scris este tot aici: apăsați din nou butonul ca să se noteze.
book-recovered = Cea mai nouă versiune a acestui caiet nu a putut fi citită. Aceasta este versiunea dinaintea ei.
    .do = Uitați-vă dacă lipsește ce ați scris ultima dată și scrieți din nou.
failure-book-missing = Aici lipsește ceva.
    .do = Scrieți un nume, de exemplu Park Road Surgery.
failure-book-too-long = Este prea lung.
    .do = Scurtați textul sau puneți o parte în notă.
failure-book-disguised = În acest text este un caracter ascuns care i-ar putea schimba înțelesul.
    .do = Scrieți-l din nou, de exemplu literă cu literă.
failure-book-not-a-phone = Acesta nu este un număr de telefon.
    .do = Scrieți numai cifre, de exemplu 0113 496 0018.
failure-book-not-an-email = Aceasta nu este o adresă de e-mail întreagă.
    .do = De exemplu name@example.org.
failure-book-no-such-area = Nu există o astfel de zonă.
    .do = Alegeți una din listă.
failure-book-in-future = Această zi nu a venit încă.
    .do = Scrieți ziua de azi sau una mai devreme.
failure-book-out-of-range = Scrieți un număr întreg de la 1 la 999, de exemplu 3.
failure-book-more-than-places = Sunt mai multe libere decât locuri.
    .do = Scrieți un număr întreg care nu este mai mare decât numărul de locuri.
failure-book-too-many = În caiet nu mai este loc.
    .do = Scoateți ce nu se mai folosește.
failure-book-gone = Între timp a fost scos.
    .do = Mergeți înapoi la listă și uitați-vă acolo.
