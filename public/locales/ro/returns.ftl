### status: machine-drafted

## ---- The page ----

returns = Raportări de date
    .lead = Cifre dintr-un trimestru sau dintr-un an financiar, pentru cine le cere serviciului dumneavoastră. Ele nu numesc pe nimeni, iar ce este mic în ele este ascuns.
returns-make = Faceți o raportare
    .once = O raportare se face o singură dată, pentru o perioadă care s-a terminat, și nu se schimbă niciodată: dacă s-ar putea compara două raportări, s-ar putea calcula ce este ascuns. De aceea nu se poate raporta un an ale cărui trimestre au fost raportate și nici un trimestru dintr-un an care a fost raportat.
    .undecided = Înainte să o faceți, decideți ce este încă deschis în acea perioadă. Ce nu este decis rămâne atunci „nedecis” în această raportare și nu apare în niciuna de mai târziu.
    .do = Faceți raportarea
returns-period = Perioada
returns-period-none = Alegeți o perioadă
returns-period-missing = Alegeți perioada pentru care este raportarea
returns-area = Zona
returns-area-one = Dacă registrul dumneavoastră este pentru o singură zonă, alegeți-o: zonele la care nu a venit nimeni i-ar ascunde propriile cifre.
returns-period-name = De la { $first } până la { $last }
returns-making = Se numără
returns-made = Raportarea este făcută și se păstrează în acest seif. Este mai jos.
returns-none = Încă nu s-a făcut nicio raportare.
returns-made-on = Făcută la { $day }. Deciziile, bilanțurile și încheierile sunt așa cum erau atunci.
returns-hidden = De ce sunt ascunse unele numere
    .why = Un număr sub 5 ar putea arăta despre cine este vorba. Este ascuns, și când este 0. Dacă unul este ascuns într-un tabel, este ascuns și următorul cel mai mic, pentru că altfel totalul l-ar da de gol. Toate casetele ascunse spun același lucru, ca nimeni să nu poată vedea care este care.
    .shared = Persoanele care nu și-au dat acordul să se dea cifre se numără numai în totaluri, zone și luni. În tot restul sunt împreună cu cele despre care nu se știe, ca nimeni să nu poată vedea că cineva a refuzat.
returns-withheld = Ce nu se arată
    .why = Mai puțin de cinci persoane sau numărul lor este ascuns în altă parte:
returns-sheet = Salvați ca foaie de calcul (CSV)
returns-json = Salvați ca JSON
returns-pdf = Salvați ca PDF
returns-not-saved = Browserul nu a preluat fișierul
    .do = Nu s-a pierdut nimic: raportarea se păstrează. Încercați din nou sau permiteți descărcările pentru acest site.
returns-total = În total: { $total }.
returns-base = Procentele sunt din numărul celor despre care se știe: { $base }.

## ---- The desk’s own figures ----

figures = Cifre pentru uz intern
figures-desk = Aici nu este ascuns nimic
    .do = Aceste cifre sunt pentru cine lucrează cu acest registru. Numerele mici pot arăta despre cine este vorba, deci nu au voie să iasă de aici, nici pe hârtie. Ce iese este o raportare de date.
figures-this-quarter = Acest trimestru
figures-none = Întrebări fără niciun răspuns
figures-not-known = Nu se știe
figures-not-shared = Nu s-a dat mai departe

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } referire din această perioadă nu este încă decisă.
        [few] { $count } referiri din această perioadă nu sunt încă decise.
       *[other] { $count } de referiri din această perioadă nu sunt încă decise.
    }
returns-open-reviews =
    { $count ->
        [one] Pentru { $count } persoană a fost în această perioadă termenul unui bilanț care se mai poate face la timp.
        [few] Pentru { $count } persoane a fost în această perioadă termenul unui bilanț care se mai poate face la timp.
       *[other] Pentru { $count } de persoane a fost în această perioadă termenul unui bilanț care se mai poate face la timp.
    }
returns-open-stays = Dacă faceți raportarea acum, rămâne așa în ea și nicio raportare de mai târziu nu le numără.
returns-open-none = Tot ce a venit în această perioadă este decis și niciun bilanț din ea nu se mai poate face.
returns-open-list = Arătați ce este deschis
returns-open-first =
    { $count ->
        [one] Prima:
        [few] Primele { $count }:
       *[other] Primele { $count }:
    }

## ---- Failures ----

failure-return-not-over = Această perioadă nu s-a terminat
    .do = O raportare se face o singură dată, când nu mai poate veni nimic. Faceți-o după ultima zi a perioadei.
failure-return-overlaps = Unele dintre aceste zile sunt într-o raportare făcută înainte
    .do = Din două raportări pentru aceleași zile s-ar putea calcula numere care sunt ascunse. Rămâneți la trimestre sau la ani.

## ---- Sheet and tables ----

return-table = Tabel
return-cell = Din care
return-count = Număr
return-percent = Procent
return-of = Din câte
return-first = Prima zi
return-last = Ultima zi
return-made-on = Făcută la
return-area = Zona
return-all-areas = Toate zonele
return-withheld = Reținut: mai puțin de cinci sau numărul este ascuns în altă parte
return-total = În total
return-hidden = Ascuns: mai puțin de 5 sau s-ar putea calcula alt număr

return-referrals = Tot ce a venit: ce s-a întâmplat
return-came-by = Tot ce a venit: în ce fel
return-months = Tot ce a venit, pe luni
return-reasons = Motivele serviciului, de câte ori a fost numit fiecare
return-sharing = Acceptate: cine și-a dat acordul să se dea cifre
return-ended = Acceptate: pentru cine este notată o încheiere
return-accepted-months = Acceptate, după luna în care au venit
return-accepted-came-by = Acceptate, după felul în care a venit referirea
return-accepted-by-area = Acceptate, după zonă
return-gender = Gen
return-age = Vârsta la venire
return-housing = Locuința la venire
return-employment = Munca la venire
return-education = Educația și formarea la venire
return-english = Engleza la venire
return-legal = Sfaturi juridice la venire
return-not-accepted = Neacceptate sau încă neacceptate: de ce
return-not-accepted-months = Neacceptate sau încă neacceptate, după luna în care au venit
return-not-accepted-by-area = Neacceptate sau încă neacceptate, după zonă
return-reviews = Bilanțuri al căror termen a venit
return-change-housing = Schimbarea de la venire: locuință
return-change-money = Schimbarea de la venire: bani
return-change-education = Schimbarea de la venire: educație și formare
return-change-employment = Schimbarea de la venire: muncă
return-change-health = Schimbarea de la venire: sănătate și stare de bine
return-change-legal = Schimbarea de la venire: chestiuni juridice
return-change-safety = Schimbarea de la venire: siguranță
return-change-feels-safe = Schimbarea de la venire: cât de în siguranță se simte persoana
return-change-feels-hope = Schimbarea de la venire: câtă speranță are persoana
return-exits = Sprijin încheiat: de ce

return-cell-accepted = Acceptate
return-cell-declined-by-service = Refuzate de serviciu
return-cell-agreed = De acord
return-cell-recorded = Notată
return-cell-packet = Într-un pachet Onward
return-cell-phone = Prin telefon
return-cell-paper = Pe hârtie
return-cell-email = Prin e-mail
return-cell-in-person = Față în față
return-cell-18-24 = de la 18 la 24
return-cell-25-34 = de la 25 la 34
return-cell-35-44 = de la 35 la 44
return-cell-45-54 = de la 45 la 54
return-cell-55-over = 55 și peste
return-cell-needed = Este nevoie
return-cell-not-needed = Nu este nevoie
return-cell-several-reasons = Refuzate de serviciu din mai multe motive
return-cell-declined-by-person = Refuzate de persoană
return-cell-consent-withdrawn = Acord luat înapoi
return-cell-duplicate = Aceeași referire a mai venit
return-cell-undecided = Nedecise când s-a făcut raportarea
return-cell-done = Făcute
return-cell-could-not-contact = Nimeni nu a putut fi contactat
return-cell-not-made = Nefăcute
return-cell-better = Mai bine
return-cell-same = La fel
return-cell-worse = Mai rău
return-cell-no-longer-required = Nu mai era nevoie de sprijin
return-cell-end-of-agreement = Contractul de sprijin s-a încheiat
return-cell-other-funding = Continuă cu același furnizor, cu altă finanțare
return-cell-moved = Mutare în altă zonă
return-cell-other-service = Alt serviciu a preluat
return-cell-disengaged = Persoana nu a dorit să continue
return-cell-lost-contact = Nu s-a mai putut lua legătura
return-cell-other = Altceva
return-cell-other-area = Altă zonă
return-cell-not-specified-or-not-shared = Nespecificat sau nedat mai departe
return-cell-not-known = Nu se știe sau nu s-a dat mai departe
return-hindered = Ce a stat în cale, la persoanele acceptate care dau date mai departe
