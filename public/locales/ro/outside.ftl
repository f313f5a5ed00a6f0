### status: machine-drafted
# These words stand outside the app. They take no argument.

## "Exit this page"

outside-exit-name = Ieșire rapidă de pe această pagină
outside-exit-skip = Ieșiți repede de pe această pagină
outside-exit-how = Cum ieșiți repede
outside-exit = Ieșiți de pe această pagină
outside-exit-shift2 = Shift, apăsați încă de 2 ori ca să ieșiți.
outside-exit-shift1 = Shift, apăsați încă o dată ca să ieșiți.
outside-exit-fingers2 = Două degete, atingeți încă de 2 ori ca să ieșiți.
outside-exit-fingers1 = Două degete, atingeți încă o dată ca să ieșiți.
outside-exit-over = Ieșiți de pe această pagină: începeți din nou.
outside-exit-gone = Se încarcă…

## When something is not there

outside-loading = Se încarcă…
outside-emergency = În caz de urgență, sunați la 999. Linia de ajutor pentru sclavie modernă și exploatare (Modern Slavery and Exploitation Helpline), în fiecare zi a anului:
outside-reload = Încercați din nou
outside-no-script = Onward are nevoie de JavaScript
    .text = Această pagină lucrează în browserul dumneavoastră și nu trimite nimic nicăieri. Pentru aceasta are nevoie de JavaScript. Vă rugăm să îl porniți pentru acest site sau să folosiți alt browser.
    .leave = Ca să ieșiți repede, apăsați „Ieșiți de pe această pagină”, în partea de sus. Se deschide alt site. Istoricul acestui browser nu se șterge.
outside-old = Acest browser este prea vechi pentru Onward sau o setare îl oprește
    .text = Nu poate păstra aici o referire în siguranță, deci nu se poate completa nimic. Și ferestrele private pot cauza aceasta.
    .use = Puteți folosi Chrome sau Edge de la versiunea 102, Firefox de la 115 sau Safari de la 16.4.
outside-not-loaded = Onward nu a putut fi încărcat
    .text = Poate că s-a întrerupt conexiunea. Nu s-a pierdut nimic: ce s-a salvat pe acest dispozitiv este tot aici.
outside-broke = Ceva nu a mers bine și Onward s-a oprit
    .saved = Ultima salvare:
    .after = Ce s-a scris după aceea poate să se mai vadă dedesubt: copiați textul înainte să încărcați din nou pagina.
    .not-saved = Ce s-a salvat înainte este încă pe acest dispozitiv. Ce s-a scris după aceea poate să se mai vadă dedesubt: copiați textul înainte să încărcați din nou pagina.
    .gone = Dacă nimeni nu folosește această pagină câteva minute, ea se închide singură și acel text se pierde.
    .reload = Încărcați din nou pagina
outside-not-here = Această pagină nu este aici
    .text = Poate că adresa a fost scrisă greșit sau pagina a fost mutată. Nu s-a pierdut nimic.
    .title = Pagină negăsită – Onward
outside-away = Această pagină nu este pe acest dispozitiv
    .text = Acum nu există internet, iar această pagină nu a fost păstrată pe acest dispozitiv. Nu s-a pierdut nimic.
    .title = Nu este pe acest dispozitiv – Onward
outside-home = Pagina de start
outside-drafts = Ciornele dumneavoastră
outside-receive = Deschideți un pachet

## A newer version waits

outside-renewed = O versiune nouă Onward este gata.
    .version = Versiunea:
    .text = Puteți compara acest număr cu cel pe care îl are organizația dumneavoastră. Versiunea nouă pornește și singură după ce se închid toate ferestrele acestui site. Dacă un seif este deschis, el se încuie când pornește versiunea nouă.
    .refused = O referire este deschisă într-una dintre ferestrele dumneavoastră. Mergeți acolo la lista de referiri, apoi veniți înapoi aici și apăsați din nou.
    .start = Porniți versiunea nouă
