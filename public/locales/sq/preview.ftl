### status: machine-drafted

preview = Shikoni paraprakisht materialet e një zone
    .lead = Zgjidhni skedarët e materialeve të një zone. Kjo faqe ju thotë çfarë nuk shkon me ta, dhe e tregon faqen e zonës siç do të ishte.
    .stays = Skedarët mbeten në këtë dritare. Asgjë nuk dërgohet dhe asgjë nuk ruhet: kur të dilni nga kjo faqe, ajo i ka harruar. Skedarët tuaj nuk ndryshohen.
preview-choose = Zgjidh skedarët
    .hint = Zgjidhni area.json, një tekst për çdo gjuhë, si en.md, dhe figurat (.svg, .png, .jpg ose .webp). Një tekst mund të ketë { $text } KB, një figurë { $picture } KB.
preview-drop = Ose lëshoni skedarët këtu. Më vonë mund të shtoni të tjerë. Një skedar zë vendin e një tjetri me të njëjtin emër.

preview-given =
    { $count ->
        [one] { $count } skedar
       *[other] { $count } skedarë
    }
preview-unreadable = Këta skedarë nuk u lexuan dot. Zgjidhini përsëri.
preview-remove = Hiq
preview-clear = Hiqi të gjithë
    .hint = Kjo i heq nga kjo faqe. Skedarët tuaj mbeten ku janë.

preview-wrong = Çfarë nuk shkon
    .what = Çdo rresht thotë emrin e skedarit dhe rreshtin në të, dhe çfarë duhet bërë. Ndryshojeni skedarin, ruajeni dhe zgjidheni përsëri këtu.
    .again = Ai që i vë materialet në sajt i kontrollon edhe një herë. Vetëm atje dihet cilët çelësa u përkasin provave të Onward.
preview-nothing = Në këta skedarë nuk ka asgjë që nuk shkon.
preview-stops =
    { $count ->
        [one] { $count } gjë duhet të ndreqet para se të botohen materialet
       *[other] { $count } gjëra duhet të ndreqen para se të botohen materialet
    }
preview-gaps =
    { $count ->
        [one] { $count } gjë do të ishte mirë të ndreqej
       *[other] { $count } gjëra do të ishte mirë të ndreqeshin
    }

preview-page = Faqja siç do të ishte
    .what = Butonat që mbajnë diçka ose bëjnë një PDF, dhe lidhjet te faqe të tjera, janë lënë jashtë këtu.
preview-folder = Dosja e këtyre materialeve duhet të quhet “{ $slug }”.
preview-language = Gjuha e faqes
preview-not-offered = Ky sajt ende nuk ka faqe në këtë gjuhë: { $languages }. Atë tekst nuk do ta shihte askush.
preview-nameless = (emri nuk mund të lexohet)
