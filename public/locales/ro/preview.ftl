### status: machine-drafted

preview = Previzualizați materialele unei zone
    .lead = Alegeți fișierele cu materialele unei zone. Această pagină vă spune ce este greșit la ele și arată pagina zonei așa cum ar fi.
    .stays = Fișierele rămân în această fereastră. Nu se trimite nimic și nu se păstrează nimic: când plecați de pe această pagină, ea le-a uitat. Fișierele dumneavoastră nu se schimbă.
preview-choose = Alegeți fișiere
    .hint = Alegeți area.json, câte un text pentru fiecare limbă, de exemplu en.md, și imaginile (.svg, .png, .jpg sau .webp). Un text poate avea { $text } KB, o imagine { $picture } KB.
preview-drop = Sau trageți fișierele aici. Puteți adăuga altele mai târziu. Un fișier ia locul celui cu același nume.

preview-given =
    { $count ->
        [one] { $count } fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    }
preview-unreadable = Aceste fișiere nu au putut fi citite. Alegeți-le din nou.
preview-remove = Scoateți
preview-clear = Scoateți toate
    .hint = Aceasta le scoate de pe această pagină. Fișierele dumneavoastră rămân unde sunt.

preview-wrong = Ce este greșit
    .what = Fiecare rând numește fișierul și rândul din el și spune ce este de făcut. Schimbați fișierul, salvați-l și alegeți-l din nou aici.
    .again = Cine pune materialele pe site le mai verifică o dată. Numai acolo se știe ce chei țin de testele Onward.
preview-nothing = Nimic nu este greșit la aceste fișiere.
preview-stops =
    { $count ->
        [one] { $count } lucru trebuie corectat înainte de publicarea materialelor
        [few] { $count } lucruri trebuie corectate înainte de publicarea materialelor
       *[other] { $count } de lucruri trebuie corectate înainte de publicarea materialelor
    }
preview-gaps =
    { $count ->
        [one] { $count } lucru ar trebui corectat
        [few] { $count } lucruri ar trebui corectate
       *[other] { $count } de lucruri ar trebui corectate
    }

preview-page = Pagina așa cum ar fi
    .what = Butoanele care păstrează ceva sau fac un PDF și linkurile către alte pagini sunt lăsate deoparte aici.
preview-folder = Folderul acestor materiale trebuie să se numească „{ $slug }”.
preview-language = Limba paginii
preview-not-offered = Acest site nu are încă pagini în această limbă: { $languages }. Nimeni nu ar vedea acel text.
preview-nameless = (numele nu poate fi citit)
