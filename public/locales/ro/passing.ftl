### status: machine-drafted

passing = Dați mai departe altei zone
    .lead = Pachetul merge mai departe așa cum este, cu semnătura primului expeditor. Dumneavoastră adăugați propria semnătură, ca să confirmați că persoana și-a dat acordul.
passing-first = Înainte să începeți
passing-first-ask = Întrebați la telefon zona următoare dacă poate primi acum o referire.
passing-first-person = Persoana trebuie să fie cu dumneavoastră, în cameră, prin video sau la telefon, cu un interpret dacă are nevoie.
passing-first-all = Persoana trebuie să fie de acord ca tot ce este în pachet să meargă la zona următoare. Nimic nu poate fi lăsat deoparte dintr-un pachet semnat. Dacă nu este de acord, chiar și numai cu o parte, trebuie făcută o referire nouă.
passing-first-now = Nimic de pe aceste pagini nu se păstrează înainte să semnați. Parcurgeți-le dintr-o dată.
passing-area = Ce zonă?
passing-area-missing = Nu este aleasă nicio zonă.
    .do = Alegeți zona către care persoana dorește referirea.
passing-all = Toate acestea merg mai departe așa cum sunt. Nimic nu poate fi lăsat deoparte.
passing-not-agreed = Persoana nu și-a dat acordul ca tot ce este în acest pachet să meargă la această zonă.
    .do = Dacă nu ați întrebat încă, mergeți înapoi și întrebați. Dacă a spus nu, pachetul nu poate fi dat mai departe: o referire nouă poate conține numai lucrurile cu care este de acord.
passing-sign = Semnați și dați mai departe
passing-signed = Semnat: acum trimiteți
    .lead = Salvați fișierul și trimiteți-l zonei următoare. Încă nu s-a trimis nimic.
passing-file = Fișierul
passing-then = Apoi spuneți persoanei și răspundeți celui care v-a trimis pachetul: spuneți ce zonă îl are acum.
passing-back = Înapoi la pachet
