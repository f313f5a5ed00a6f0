### status: machine-drafted

leaving-title = Cum ieșiți repede
leaving-lead = Puteți ieși de pe acest site oricând, într-o secundă. Iată cum se face și ce nu ascunde.

## The ways

leaving-ways = Feluri de a ieși
leaving-way-button = Apăsați „Ieșiți de pe această pagină”, în partea de sus a paginii. Butonul rămâne acolo când derulați pagina.
leaving-way-shift = La tastatură: apăsați tasta Shift de trei ori în cel mult cinci secunde și nimic altceva între timp. Trei lumini mici pe buton arată cât ați făcut.
leaving-way-fingers = Pe un ecran tactil: atingeți de trei ori cu două degete, în cel mult trei secunde. Merge oriunde pe pagină.
leaving-way-tab = Cu tasta Tab sau cu un cititor de ecran: primul link al fiecărei pagini este „Ieșiți repede de pe această pagină”.

leaving-try = Încercați aici
leaving-try-text = Apăsați butonul de mai jos. Timp de 30 de secunde, trei apăsări pe Shift sau trei atingeri cu două degete nu vă scot de pe această pagină. „Ieșiți de pe această pagină”, în partea de sus, vă scoate întotdeauna.
leaving-try-begin = Începeți încercarea
leaving-try-open = Acum apăsați Shift de trei ori sau atingeți de trei ori cu două degete.
leaving-try-worked = A mers. Încercarea s-a terminat. Data viitoare veți ieși cu adevărat.
leaving-try-over = Încercarea s-a terminat. De acum, trei apăsări sau trei atingeri vă scot cu adevărat de pe pagină.

## What it does

leaving-does = Ce face
leaving-does-white = Pagina devine imediat albă. Ce ați scris dispare de pe ecran.
leaving-does-site = Apoi se deschide alt site: { $site }.
leaving-does-locks = Ce ați scris ultima dată se salvează, dacă se poate face imediat. Apoi seiful se încuie, în această fereastră și în alte ferestre Onward.
leaving-does-back = Dacă apăsați „Înapoi”, nu se vede ce era înainte.

## What it does not do

leaving-not = Ce nu face
leaving-not-history = Nu șterge istoricul browserului. Istoricul arată că acest site a fost deschis și când. Nu arată ce ați scris.
leaving-not-files = Fișierele care au fost salvate sau tipărite rămân unde sunt. Rămâne și lista de descărcări.
leaving-not-tabs = Alte file și ferestre rămân deschise, cu adresele lor în partea de sus. În cele ale Onward, ciornele și pachetele deschise dispar de pe ecran.
leaving-not-seen = Nu poate schimba ce a văzut deja cineva și nici o poză făcută ecranului.

## Clearing the history

leaving-clear = Cum ștergeți istoricul
leaving-clear-text = Alegeți browserul dumneavoastră. Cuvintele din meniuri pot fi puțin diferite pe dispozitivul dumneavoastră.
leaving-clear-caution = Gândiți-vă întâi. Cineva care se uită la istoric ar putea observa că este gol. Adesea puteți șterge numai acest site: deschideți istoricul, găsiți „Onward” și ștergeți acel rând.

leaving-history = Ștergerea istoricului:
leaving-window = Fereastră privată:
leaving-on-computer = Pe un calculator
leaving-on-phone = Pe un telefon
leaving-on-android = Pe un telefon Android
leaving-on-iphone = Pe un iPhone sau iPad

leaving-chrome = Chrome
leaving-chrome-computer = Apăsați împreună Ctrl, Shift și Delete (pe un Mac: Command, Shift și Delete). Alegeți cât de mult în urmă. Apăsați „Șterge datele” (Delete data).
    .private = Apăsați cele trei puncte, apoi „Fereastră incognito nouă” (New Incognito window).
leaving-chrome-android = Apăsați cele trei puncte, apoi „Șterge datele de navigare” (Delete browsing data). Alegeți cât de mult în urmă. Apăsați „Șterge datele” (Delete data).
    .private = Apăsați cele trei puncte, apoi „Filă incognito nouă” (New Incognito tab).
leaving-chrome-iphone = Apăsați cele trei puncte, apoi „Șterge datele de navigare” (Delete browsing data). Alegeți cât de mult în urmă. Apăsați „Șterge datele” (Delete data).
    .private = Apăsați cele trei puncte, apoi „Filă incognito nouă” (New Incognito tab).

leaving-edge = Edge
leaving-edge-computer = Apăsați împreună Ctrl, Shift și Delete (pe un Mac: Command, Shift și Delete). Alegeți cât de mult în urmă. Apăsați „Golire acum” (Clear now).
    .private = Apăsați cele trei puncte, apoi „Fereastră InPrivate nouă” (New InPrivate window).
leaving-edge-phone = Apăsați meniul din partea de jos, apoi „Istoric” (History). Apăsați coșul și alegeți cât de mult în urmă.
    .private = Apăsați meniul din partea de jos, apoi „Filă InPrivate nouă” (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = Apăsați împreună Ctrl, Shift și Delete (pe un Mac: Command, Shift și Delete). Alegeți cât de mult în urmă. Apăsați „Șterge” (Clear).
    .private = Apăsați cele trei linii, apoi „Fereastră privată nouă” (New private window).
leaving-firefox-android = Apăsați cele trei puncte, apoi „Setări” (Settings), apoi „Șterge datele de navigare” (Delete browsing data).
    .private = Apăsați butonul pentru file, apoi masca.
leaving-firefox-iphone = Apăsați meniul, apoi „Setări” (Settings), apoi „Gestionarea datelor” (Data management), apoi „Șterge datele private” (Clear private data).
    .private = Apăsați butonul pentru file, apoi „Privat” (Private) sau masca.

leaving-safari = Safari
leaving-safari-computer = În partea de sus a ecranului alegeți „Istoric” (History), apoi „Șterge istoricul” (Clear History). Alegeți cât de mult în urmă.
    .private = În partea de sus a ecranului alegeți „Fișier” (File), apoi „Fereastră privată nouă” (New Private Window).
leaving-safari-iphone = Deschideți aplicația „Configurări” (Settings) a telefonului. Alegeți „Aplicații” (Apps), apoi „Safari”, apoi „Șterge istoricul și datele site-urilor” (Clear History and Website Data). Pe telefoanele mai vechi, „Safari” este chiar în „Configurări”.
    .private = Apăsați lung imaginea Safari de pe ecranul principal, apoi alegeți „Filă privată nouă” (New Private Tab).

leaving-samsung = Samsung Internet
leaving-samsung-android = Apăsați cele trei linii, apoi „Setări” (Settings), apoi „Date personale de navigare” (Personal browsing data), apoi „Ștergere date de navigare” (Delete browsing data).
    .private = Apăsați butonul pentru file, apoi „Activare mod secret” (Turn on Secret mode).

## Private windows

leaving-private = Ce face o fereastră privată
leaving-private-does = O fereastră privată nu păstrează istoric. Când o închideți pe ultima, browserul uită ce a fost deschis în ea.
leaving-private-not = Nu vă ascunde de cineva care se uită la ecran, de un program pus pe dispozitiv ca să vă urmărească sau de cei care administrează rețeaua. Fișierele pe care le salvați rămân.
leaving-private-here = Nu păstrați o referire într-o fereastră privată: se pierde când se închide fereastra. Pentru citit, o fereastră privată este bună.

## Other people

leaving-others = Cine mai poate vedea
leaving-others-text = Cineva care știe parola acestui telefon sau calculator poate vedea ce s-a făcut pe el. La fel și cei care au grijă de calculatoare la un loc de muncă, la o bibliotecă sau la o școală. Conturile Google, Apple sau Microsoft pot arăta istoricul și pe alt telefon.
leaving-others-do = Dacă credeți că cineva urmărește acest dispozitiv, folosiți altul la care acea persoană nu poate ajunge: la o bibliotecă, la serviciul care vă sprijină sau de la un prieten.

## Help

leaving-help = Dacă aveți nevoie de ajutor acum
leaving-help-999 = În pericol: sunați la 999.
leaving-help-55 = Dacă nu puteți vorbi: sunați la 999 de pe un telefon mobil, ascultați și apăsați 55 când vi se cere.
leaving-help-line = Linia de ajutor pentru sclavie modernă și exploatare (Modern Slavery and Exploitation Helpline): 08000 121 700, în fiecare zi a anului.
leaving-help-salvation = În Anglia și Țara Galilor, Armata Salvării (Salvation Army): 0800 808 3733, la orice oră.
