### status: machine-drafted

## ---- Whom to speak with ----

book-loading = Wrthi’n agor y llyfr
book-services = Gwasanaethau a chysylltiadau
    .lead = Un person i siarad â nhw ym mhob gwasanaeth: meddygfa, banc, coleg. Dim ond chi a’ch cydweithwyr sy’n gweld hyn. Mae yn y storfa hon, gyda’r gofrestr.
book-services-none = Nid oes gwasanaeth wedi’i nodi eto
    .lead = Pan fyddwch wedi dod o hyd i’r person iawn mewn gwasanaeth, nodwch y manylion yma. Y tro nesaf, ni fydd yn rhaid i neb ddechrau wrth y switsfwrdd.
book-service-add = Ychwanegu gwasanaeth
book-services-search = Chwilio
    .hint = Rhan o enw, o fath o wasanaeth neu o nodyn.
book-services-found =
    { $count ->
        [zero] Dim gwasanaethau
        [one] { $count } gwasanaeth
        [two] { $count } wasanaeth
        [few] { $count } gwasanaeth
        [many] { $count } gwasanaeth
       *[other] { $count } gwasanaeth
    }
book-services-found-none = Nid oes gwasanaeth fel hyn. Newidiwch y chwiliad.
book-service-change = Newid
book-service-remove = Tynnu
book-service-remove-sure = Tynnu’r gwasanaeth hwn?
    .what = Mae’n cael ei dynnu i bawb sy’n defnyddio’r storfa hon, a phan fydd y llyfr hwn yn cael ei gyfuno ag un arall. Ni ellir dod ag ef yn ôl.
    .yes = Ie, ei dynnu
    .no = Na, ei gadw
book-service-kept = Mae wedi’i nodi.
book-service-removed = Mae wedi’i dynnu.
book-service-kind = Pa fath o wasanaeth ydyw?
book-service-name = Enw’r gwasanaeth
    .hint = Er enghraifft Park Road Surgery.
book-service-area = Pa ardal y mae’n ei gwasanaethu?
book-all-areas = Pob ardal
book-service-person = Â phwy i siarad
    .hint = Enw’r person, a’i waith. Gadewch hyn yn wag os nad oes neb eto.
book-service-phone = Ffôn
    .hint = Ffigurau yn unig, er enghraifft 0113 496 0018. Ysgrifennwch estyniad yn y nodyn.
book-service-email = Cyfeiriad e-bost
book-service-note = Beth arall i’w wybod
    .hint = Er enghraifft oriau agor, neu beth y maen nhw’n gofyn amdano yn gyntaf. Dim byd am berson yr ydych yn ei gefnogi.
book-service-checked = Pryd y gwnaeth rhywun yn siŵr ddiwethaf fod hyn yn gywir?
    .hint = Gadewch hyn yn wag os nad oes neb wedi gwneud.
book-service-checked-on = Gwiriwyd ar { $day }
book-service-not-checked = Heb ei wirio eto
book-keep = Ei nodi
book-cancel = Canslo

book-kind-gp = Meddyg teulu (GP) neu feddygfa
book-kind-mental_health = Iechyd meddwl
book-kind-drug_alcohol = Cyffuriau ac alcohol
book-kind-housing = Tai
book-kind-job_centre = Canolfan waith
book-kind-bank = Banc
book-kind-college = Coleg a dysgu
book-kind-legal = Cyngor cyfreithiol
book-kind-police = Heddlu
book-kind-children = Gwasanaethau plant ac ysgolion
book-kind-interpreter = Cyfieithwyr ar y pryd
book-kind-faith_community = Cymuned ffydd
book-kind-charity = Elusen
book-kind-other = Arall

## ---- What areas have free ----

book-capacity = Cartrefi a lleoedd
    .lead = Beth sydd gan bob ardal, a beth sy’n rhydd. Mae’n eich rhybuddio pan nad yw penderfyniad yn addas, ac nid yw byth yn eich rhwystro.
book-capacity-none = Nid oes dim wedi’i nodi am ardal eto
    .lead = Dewiswch ardal, a nodwch ei chartrefi a faint o leoedd sy’n rhydd.
book-area-begin = Nodi ardal
book-area-which = Pa ardal?
book-area-choose = Dewis ardal
book-area-missing = Dewiswch ardal.
book-homes-none = Nid oes cartrefi wedi’u nodi eto.
book-places = Lleoedd rhydd: { $free } o { $places }.
book-places-short = { $free } o { $places }
book-looked = Edrychwyd arno ddiwethaf ar { $day }.
book-looked-old = Mae’r ffigurau hyn yn hen. Edrychwch arnynt eto.
book-looked-again = Mae popeth yn gywir o hyd
book-looked-said = Nodwyd i chi edrych arno heddiw.
book-closing-on = Mae’r gwasanaeth yma’n cau ar { $day }.
book-closed-on = Caeodd y gwasanaeth yma ar { $day }.
book-homes-in = Cartrefi yn { $area }
book-homes = Cartrefi
book-free = Yn rhydd
book-free-less = Un yn llai yn rhydd: { $homes }
book-free-more = Un yn fwy yn rhydd: { $homes }
book-free-said = Mae { $free } o { $places } yn rhydd nawr: { $homes }
book-homes-add = Ychwanegu cartrefi
book-homes-change = Newid cartrefi
    .lead = Cartrefi o un math, â’r un atebion i’r cwestiynau hyn.
book-homes-change-these = Newid
book-homes-remove = Tynnu’r cartrefi hyn
book-homes-remove-sure = Tynnu’r cartrefi hyn?
    .what = Maen nhw’n cael eu tynnu i bawb sy’n defnyddio’r storfa hon, a phan fydd y llyfr hwn yn cael ei gyfuno ag un arall. Ni ellir dod â nhw yn ôl, dim ond eu nodi o’r newydd.
    .yes = Ie, eu tynnu
    .no = Na, eu cadw
book-homes-term = Am faint y gall rhywun aros?
book-term-interim = Dros dro
    .hint = Nes dod o hyd i gartref arall.
book-term-long_term = Tymor hir
    .hint = Am flynyddoedd, neu am byth.
book-homes-shape = A yw rhywun yn byw yno ar ei ben ei hun?
book-shape-self_contained = Hunangynhwysol
    .hint = Â’i ddrws ffrynt ei hun.
book-shape-shared = Wedi’i rannu
    .hint = Gydag eraill mewn un cartref.
book-homes-whom = I bwy y mae?
book-whom-anyone = Unrhyw un
book-whom-women = Menywod
book-whom-men = Dynion
book-whom-family = Teuluoedd
    .hint = Pobl sy’n symud gyda’i gilydd: gyda phlant, partner neu eraill.
book-homes-step_free = A all rhywun fyw yno heb ddefnyddio gris?
book-step_free-yes = Heb risiau
book-step_free-no = Â grisiau
book-step_free-not_known = Grisiau ddim yn hysbys
book-homes-places = Faint o leoedd sydd yno?
    .hint = Mae lle ar gyfer un person, neu ar gyfer un teulu.
book-homes-free = Faint ohonynt sy’n rhydd nawr?
book-area-change = Dyddiad cau a nodyn
    .lead = Gadewch y dyddiad yn wag os nad oes diwedd hysbys.
book-area-closing = Diwrnod olaf y gwasanaeth yn yr ardal hon
book-area-note = Beth arall i’w wybod
    .hint = Dim byd am berson yr ydych yn ei gefnogi.
book-area-kept = Mae wedi’i nodi.

## ---- What does not fit ----

book-misfit = Edrychwch ar hyn cyn i chi dderbyn
    .do = Gallwch nodi’r penderfyniad er hynny. Dyma’r ffigurau yn “Cartrefi a lleoedd”.
book-misfit-nothing-free = Nid oes lle’n rhydd yn yr ardal hon.
book-misfit-none-anyone = Mae popeth sy’n rhydd ar gyfer teuluoedd.
book-misfit-none-women = Nid oes dim sy’n rhydd ar gyfer menyw.
book-misfit-none-men = Nid oes dim sy’n rhydd ar gyfer dyn.
book-misfit-none-family = Nid oes dim sy’n rhydd ar gyfer teulu.
book-misfit-none-step-free = Nid yw’n hysbys bod dim sy’n rhydd heb risiau.
book-misfit-none-with-both = Mae rhai cartrefi sy’n rhydd ar gyfer y person hwn ac mae rhai heb risiau, ond nid oes yr un yn ddau.
book-misfit-closed = Caeodd y gwasanaeth yn yr ardal hon ar { $day }.
book-misfit-closes = Mae’r gwasanaeth yn yr ardal hon yn cau ar { $day }, cyn yr adolygiad naw mis ar { $review }.
book-misfit-old = Nid oes neb wedi edrych ar y ffigurau hyn ers { $day }.

## ---- What goes wrong ----

book-changed = Ysgrifennodd rhywun arall yn y llyfr hwn yn y cyfamser.
    .do = Mae’n cael ei ddangos fel y mae nawr. Mae’r hyn a deipioch chi yn dal yma: pwyswch y botwm eto i’w nodi.
book-recovered = Nid oedd modd darllen fersiwn ddiweddaraf y llyfr hwn. Dyma’r un cyn honno.
    .do = Edrychwch a yw’r hyn a ysgrifennoch chi olaf ar goll, a nodwch ef eto.
failure-book-missing = Mae rhywbeth ar goll yma.
    .do = Ysgrifennwch enw, er enghraifft Park Road Surgery.
failure-book-too-long = Mae hwn yn rhy hir.
    .do = Byrhewch ef, neu rhowch ran ohono yn y nodyn.
failure-book-disguised = Mae nod cudd yn y testun hwn a allai newid sut mae’n darllen.
    .do = Teipiwch y testun eto, er enghraifft fesul llythyren.
failure-book-not-a-phone = Nid rhif ffôn yw hwn.
    .do = Ysgrifennwch ffigurau yn unig, er enghraifft 0113 496 0018.
failure-book-not-an-email = Nid yw hwn yn gyfeiriad e-bost cyfan.
    .do = Er enghraifft name@example.org.
failure-book-no-such-area = Nid oes ardal o’r fath.
    .do = Dewiswch un o’r rhestr.
failure-book-in-future = Nid yw’r diwrnod hwn wedi dod eto.
    .do = Ysgrifennwch heddiw, neu ddiwrnod cynharach.
failure-book-out-of-range = Ysgrifennwch rif cyfan o 1 i 999, er enghraifft 3.
failure-book-more-than-places = Mae mwy yn rhydd nag sydd o leoedd.
    .do = Ysgrifennwch rif cyfan nad yw’n fwy na nifer y lleoedd.
failure-book-too-many = Nid oes mwy o le yn y llyfr.
    .do = Tynnwch yr hyn nad yw’n cael ei ddefnyddio mwyach.
failure-book-gone = Cafodd ei dynnu yn y cyfamser.
    .do = Ewch yn ôl i’r rhestr ac edrychwch arno yno.
