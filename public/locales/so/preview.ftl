### status: machine-drafted

preview = Horudhac: xogta deegaan
    .lead = Dooro faylalka xogta deegaanka. Boggani wuxuu kuu sheegayaa waxa ka khaldan, wuxuuna tusayaa bogga deegaanka sida uu noqon lahaa.
    .stays = Faylalku waxay ku jiraan daaqaddan. Waxba lama diro, waxbana lama kaydiyo: markaad boggan ka baxdo, wuu iloobay. Faylalkaaga lama beddelo.
preview-choose = Dooro faylal
    .hint = Dooro area.json, qoraal luqad kasta, sida en.md, iyo sawirrada (.svg, .png, .jpg ama .webp). Qoraalku wuxuu noqon karaa { $text } KB, sawirkuna { $picture } KB.
preview-drop = Ama faylal halkan soo jiid. Kuwo kale mar dambe ayaad ku dari kartaa. Fayl wuxuu galaa booska mid isla magacaas leh.

preview-given =
    { $count ->
        [one] { $count } fayl
       *[other] { $count } fayl
    }
preview-unreadable = Faylalkan lama akhrin karin. Mar kale dooro.
preview-remove = Ka saar
preview-clear = Dhammaan ka saar
    .hint = Tani waxay ka saartaa boggan. Faylalkaagu meeshoodii ayay ku jiraan.

preview-wrong = Waxa khaldan
    .what = Sadar kasta wuxuu magacaabaa faylka iyo sadarka ku jira, oo sheegayaa waxa la sameeyo. Faylka beddel, kaydi, oo halkan mar kale ka dooro.
    .again = Cidda xogta boggan geliya mar kale ayay hubinaysaa. Halkaas oo keliya ayaa laga ogyahay furayaasha tijaabooyinka Onward.
preview-nothing = Faylalkan waxba kama khaldana.
preview-stops =
    { $count ->
        [one] { $count } wax waa in la saxaa ka hor inta aan xogta la daabicin
       *[other] { $count } wax waa in la saxaa ka hor inta aan xogta la daabicin
    }
preview-gaps =
    { $count ->
        [one] { $count } wax waxaa habboon in la saxo
       *[other] { $count } wax waxaa habboon in la saxo
    }

preview-page = Bogga sida uu noqon lahaa
    .what = Badhamada wax kaydiya ama PDF sameeya, iyo xiriirrada bogag kale, halkan waa laga reebay.
preview-folder = Galka xogtan waa in lagu magacaabaa “{ $slug }”.
preview-language = Luqadda bogga
preview-not-offered = Boggani weli bogag kuma laha luqaddan: { $languages }. Cidna qoraalkaas ma arki doonto.
preview-nameless = (magaca lama akhrin karo)
