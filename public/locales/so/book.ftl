### status: machine-drafted

## ---- Whom to speak with ----

book-loading = Buugga waa la furayaa
book-services = Adeegyada iyo dadka lala xiriiro
    .lead = Adeeg kasta hal qof oo lala hadlo: dhakhtar, bangi, kulliyad. Adiga iyo dadka kula shaqeeya oo keliya ayaa arka. Khasnaddan ayuu ku jiraa, isaga iyo diiwaanka.
book-services-none = Weli adeeg lama qorin
    .lead = Markaad hesho qofka saxda ah ee adeeg, halkan ku qor. Marka xigta, cidna uma baahna inay lambarka guud ka bilowdo.
book-service-add = Ku dar adeeg
book-services-search = Raadi
    .hint = Qayb ka mid ah magaca, nooca adeegga ama qoraalka.
book-services-found =
    { $count ->
        [one] { $count } adeeg
       *[other] { $count } adeeg
    }
book-services-found-none = Adeeg sidaas ah ma jiro. Raadinta beddel.
book-service-change = Beddel
book-service-remove = Ka saar
book-service-remove-sure = Ma laga saaraa adeeggan?
    .what = Waxaa laga saarayaa qof kasta oo khasnaddan isticmaala, iyo sidoo kale marka buuggan mid kale lala mideeyo. Dib looma soo celin karo.
    .yes = Haa, ka saar
    .no = Maya, hay
book-service-kept = Waa la qoray.
book-service-removed = Waa la saaray.
book-service-kind = Waa adeeg noocee ah?
book-service-name = Magaca adeegga
    .hint = Tusaale, Park Road Surgery.
book-service-area = Deegaankee ayuu u adeegaa?
book-all-areas = Dhammaan deegaannada
book-service-person = Qofka lala hadlo
    .hint = Magaciisa, iyo waxa uu qabto. Maran uga tag haddii aan weli cidna jirin.
book-service-phone = Telefoon
    .hint = Lambarro keliya, tusaale 0113 496 0018. Lambarka gudaha (extension) ku qor qoraalka.
book-service-email = Cinwaanka iimaylka
book-service-note = Wax kale oo la ogaado
    .hint = Tusaale, saacadaha shaqada, ama waxa ay marka hore weydiiyaan. Waxba ha ka qorin qof aad taageerto.
book-service-checked = Goorma ayay ugu dambaysay in qof hubiyo in kani sax yahay?
    .hint = Maran uga tag haddii aan cidna hubin.
book-service-checked-on = La hubiyey { $day }
book-service-not-checked = Weli lama hubin
book-keep = Qor
book-cancel = Jooji

book-kind-gp = Dhakhtarka qoyska (GP) ama rug
book-kind-mental_health = Caafimaadka maskaxda
book-kind-drug_alcohol = Maandooriye iyo khamri
book-kind-housing = Guri
book-kind-job_centre = Xarun shaqo (job centre)
book-kind-bank = Bangi
book-kind-college = Kulliyad iyo barasho
book-kind-legal = Talo sharci
book-kind-police = Booliis
book-kind-children = Adeegyada carruurta iyo iskuullada
book-kind-interpreter = Turjubaanno
book-kind-faith_community = Bulsho diineed
book-kind-charity = Samafal
book-kind-other = Mid kale

## ---- What areas have free ----

book-capacity = Guryaha iyo meelaha
    .lead = Waxa deegaan kasta haysto, iyo waxa bannaan. Wuu kuu digayaa marka go'aan ku habboonaan waayo, mana ku hor istaago waligiis.
book-capacity-none = Weli deegaan waxba lagama qorin
    .lead = Dooro deegaan, oo qor guryihiisa iyo inta meelood ee bannaan.
book-area-begin = Qor deegaan
book-area-which = Deegaankee?
book-area-choose = Dooro deegaan
book-area-missing = Fadlan deegaan dooro.
book-homes-none = Weli guryo lama qorin.
book-places = { $free } ka mid ah { $places } meelood way bannaan yihiin.
book-places-short = { $free } ka mid ah { $places }
book-looked = Markii ugu dambaysay waxaa la eegay { $day }.
book-looked-old = Tirooyinkani waa duug. Mar kale eeg.
book-looked-again = Wax walba weli waa sax
book-looked-said = Waa la qoray inaad maanta eegtay.
book-closing-on = Adeegga halkan wuxuu xirmayaa { $day }.
book-closed-on = Adeegga halkan wuxuu xirmay { $day }.
book-homes-in = Guryaha { $area }
book-homes = Guryo
book-free = Bannaan
book-free-less = Hal meel oo bannaan ka jar: { $homes }
book-free-more = Hal meel oo bannaan ku dar: { $homes }
book-free-said = Hadda { $free } ka mid ah { $places } ayaa bannaan: { $homes }
book-homes-add = Ku dar guryo
book-homes-change = Beddel guryaha
    .lead = Guryo isku nooc ah, oo isku jawaabo ka leh su'aalahan.
book-homes-change-these = Beddel
book-homes-remove = Ka saar guryahan
book-homes-remove-sure = Ma laga saaraa guryahan?
    .what = Waxaa laga saarayaa qof kasta oo khasnaddan isticmaala, iyo sidoo kale marka buuggan mid kale lala mideeyo. Dib looma soo celin karo, mar cusub oo keliya ayaa la qori karaa.
    .yes = Haa, ka saar
    .no = Maya, hay
book-homes-term = Intee ayaa qof joogi karaa?
book-term-interim = Ku meel gaar ah
    .hint = Ilaa guri kale laga helo.
book-term-long_term = Muddo dheer
    .hint = Sannado, ama si joogto ah.
book-homes-shape = Qof ma keligiis ayuu ku noolaanayaa?
book-shape-self_contained = Guri gooni ah
    .hint = Oo leh albaab hore oo u gaar ah.
book-shape-shared = La wadaago
    .hint = Dad kale lala nool yahay hal guri.
book-homes-whom = Cidda loogu talagalay?
book-whom-anyone = Qof kasta
book-whom-women = Haween
book-whom-men = Rag
book-whom-family = Qoysas
    .hint = Dad wada guura: carruur, lamaane ama dad kale.
book-homes-step_free = Qof ma ku noolaan karaa isaga oo aan jaranjaro isticmaalin?
book-step_free-yes = Jaranjaro la'aan
book-step_free-no = Jaranjaro leh
book-step_free-not_known = Jaranjarada lama oga
book-homes-places = Immisa meelood ayaa jira?
    .hint = Hal meel waa hal qof, ama hal qoys.
book-homes-free = Immisa ayaa hadda bannaan?
book-area-change = Taariikhda xirista iyo qoraal
    .lead = Taariikhda maran uga tag haddii aan dhammaad la ogayn.
book-area-closing = Maalinta ugu dambaysa ee adeegga deegaankan
book-area-note = Wax kale oo la ogaado
    .hint = Waxba ha ka qorin qof aad taageerto.
book-area-kept = Waa la qoray.

## ---- What does not fit ----

book-misfit = Kan eeg intaadan aqbalin
    .do = Go'aanka si kastaba waad qori kartaa. Kuwani waa tirooyinka “Guryaha iyo meelaha”.
book-misfit-nothing-free = Deegaankan meel bannaan ma jirto.
book-misfit-none-anyone = Wax kasta oo bannaan waxaa loogu talagalay qoysas.
book-misfit-none-women = Waxa bannaan midna haweeney looguma talagelin.
book-misfit-none-men = Waxa bannaan midna nin looguma talagelin.
book-misfit-none-family = Waxa bannaan midna qoys looguma talagelin.
book-misfit-none-step-free = Waxa bannaan midna lama oga inuu jaranjaro la'aan yahay.
book-misfit-none-with-both = Guryaha bannaan qaarkood qofkan ayay ku habboon yihiin, qaarna waa jaranjaro la'aan, laakiin midna labada ma aha.
book-misfit-closed = Adeegga deegaankan wuxuu xirmay { $day }.
book-misfit-closes = Adeegga deegaankan wuxuu xirmayaa { $day }, ka hor dib-u-eegista 9 bilood kaddib ee { $review }.
book-misfit-old = Tirooyinkan cidna ma eegin laga bilaabo { $day }.

## ---- What goes wrong ----

book-changed = Muddadaas qof kale ayaa buuggan wax ku qoray.
    .do = Waxaa la tusayaa sida uu hadda yahay. Waxaad qortay weli halkan ayay ku jiraan: badhanka mar kale riix si loo qoro.
book-recovered = Nooca ugu cusub ee buuggan lama akhrin karin. Kani waa kii ka horreeyey.
    .do = Eeg in wixii ugu dambeeyey ee aad qortay maqan yihiin, oo mar kale qor.
failure-book-missing = Wax baa halkan ka maqan.
    .do = Qor magac, tusaale Park Road Surgery.
failure-book-too-long = Kani aad buu u dheer yahay.
    .do = Soo gaabi, ama qayb ka mid ah ku qor qoraalka.
failure-book-disguised = Qoraalkan waxaa ku jira calaamad qarsoon oo beddeli karta sida loo akhriyo.
    .do = Mar kale qor, tusaale xaraf xaraf.
failure-book-not-a-phone = Kani maaha lambar telefoon.
    .do = Qor lambarro keliya, tusaale 0113 496 0018.
failure-book-not-an-email = Kani maaha cinwaan iimayl oo dhammaystiran.
    .do = Tusaale name@example.org.
failure-book-no-such-area = Deegaan noocaas ah ma jiro.
    .do = Mid liiska ka dooro.
failure-book-in-future = Maalintan weli ma iman.
    .do = Qor maanta, ama maalin hore.
failure-book-out-of-range = Qor tiro dhan oo u dhaxaysa 1 iyo 999, tusaale 3.
failure-book-more-than-places = Inta bannaan way ka badan tahay inta meelood ee jirta.
    .do = Qor tiro dhan oo aan ka badnayn tirada meelaha.
failure-book-too-many = Buugga boos kuma harin.
    .do = Ka saar waxa aan la isticmaalin.
failure-book-gone = Dhexda ayaa laga saaray.
    .do = Ku noqo liiska oo halkaas ka eeg.
