### status: machine-drafted

guide-page-title = Tusaha deegaannada – Onward
guide-help-title = Caawimo – Onward

guide-title = Tusaha deegaannada
guide-failed = Qayb boggan ka mid ah lama soo rari karin. Hubi xiriirka internetka oo mar kale riix.
guide-not-translated = Qoraalkani weli luqaddaada kuma qorna. Waa kan oo Ingiriisi ah. Fadlan turjubaan weydii.
guide-section-missing = Qayb qoraalkan ka mid ah ayaa maqan. Fadlan shaqaalahaaga taageerada weydii.
guide-no-text = Weli cidna wax kama qorin deegaankan. Fadlan shaqaalahaaga taageerada weydii.
guide-unknown = Bog deegaankan ku saabsan ma jiro
guide-keep = { $language } qalabkan ku hay
guide-kept = { $language } waxaa lagu hayaa qalabkan
guide-print = Daabac boggan
guide-aloud = Dhageyso
guide-aloud-heard = Dadka kale ee qolka ku jira way maqli doonaan. Isticmaal sameecadaha dhegaha haddii uu jiro qof ay tahay inuusan maqlin.
guide-aloud-begin = Bilow
guide-aloud-not = Hadda maya
guide-aloud-no-voice = Qalabkani cod u gaar ah kuma laha { $language }. Shaqaalahaaga taageerada weydii inuu kuu akhriyo.
guide-contents = Boggan waxa ku jira

guide-areas-title = Deegaannada
guide-areas-lead = Meel kasta wax ka akhri intaadan dooran. Maanta khasab maaha inaad doorato.
guide-all-areas = Dhammaan deegaannada
guide-example-short = Tusaale: golaha degmada (council) weydii ka hor intaadan isticmaalin.
guide-example = Tusaale: golaha degmada (council) weydii ka hor intaadan isticmaalin.
    .more = Mashaariicda tijaabadu waxay dhammaadeen 2020. Hadda wax waa laga yaabaa inay isbeddeleen.
guide-more = Sii akhri
guide-after = Maxaa dhacaya kaddib markaan haa iraahdo
guide-rights = Xuquuqdayda iyo doorashooyinkayga
guide-help = Hel caawimo hadda
guide-offline = Akhri internet la'aan
guide-sheet = Shaqaalaha: sida codsi loo gudbiyo

guide-sources = Halka ay tani ka timid
guide-sources-text = Il kasta, iyo maalinta aan akhrinay.
guide-source-read = (la akhriyey { $day })
guide-source-no-day = (taariikh ma leh)

guide-help-lead = Lambarradan waad wici kartaa. Turjubaan waad codsan kartaa.
guide-help-before = Intaadan wicin
guide-help-bill = Wicitaanku waxaa laga yaabaa inuu ka muuqdo liiska wicitaannada telefoonkaaga, iyo biilka telefoonka. Haddii qof eego telefoonkaaga, mid kale isticmaal, ama wicitaanka liiska ka tirtir.
guide-help-words = Uma baahnid inaad magacaaga sheegto. Wicitaanka markaad doonto waad joojin kartaa.
guide-help-england-and-wales = England iyo Wales oo keliya.
guide-help-hours-day-and-night = Habeen iyo maalin.
guide-help-hours-every-day-of-the-year = Maalin kasta oo sannadka ka mid ah.
guide-help-emergency = Haddaad hadda khatar ku jirto
    .more = Booliis, ambalaas iyo dab-damis. Telefoon kasta waa ka bilaash.
guide-help-emergency-silent = Haddaad khatar ku jirto oo aadan hadli karin
    .more = Telefoonka gacanta: wac 999. Marka lagu weydiiyo, riix 55. Markaas booliisku wuu ogaadaa inaad caawimo u baahan tahay. Laakiin tani booliiska uma sheegto halka aad joogto.
guide-help-helpline = Khadka caawimada ee Addoonsiga Casriga ah iyo Ka-faa'iidaysiga Xun (Modern Slavery and Exploitation Helpline)
    .more = Bilaash. Waad ka hadli kartaa waxa dhacay, ama waad weydiin kartaa caawimada jirta.
guide-help-salvation-army = The Salvation Army
    .more = Way kaa caawin karaan inaad hesho meel ammaan ah iyo taageero.
guide-help-nhs-crisis = Hadda hel caawimo caafimaadka maskaxda
    .more = Wac 111, kaddib dooro ikhtiyaarka 2 (caafimaadka maskaxda). Bilaash.
guide-help-samaritans = Samaritans
    .more = Qof baa ku dhageysanaya. Bilaash.
guide-help-child-guardians = Adeegga ilaaliyeyaasha carruurta laga ganacsaday (child trafficking guardians service)
    .more = Waxaa loogu talagalay shaqaalaha ilmo ka werwersan. Sidoo kale waa inay u sheegaan adeegyada carruurta (children's services).

## What somebody keeps while they choose: areas and questions

guide-list = Liiskayga
guide-list-lead = Deegaannada aad ka fikirayso, iyo su'aalaha aad jeclaan lahayd inaad weydiiso.
guide-list-memory =
    { $minutes ->
        [one] Liiskani daaqaddan oo keliya ayuu ku jiraa. Wuu baxayaa marka daaqaddu xirto, marka aan cidna halkan joogin { $minutes } daqiiqo, ama marka aad madhiso.
       *[other] Liiskani daaqaddan oo keliya ayuu ku jiraa. Wuu baxayaa marka daaqaddu xirto, marka aan cidna halkan joogin { $minutes } daqiiqo, ama marka aad madhiso.
    }
guide-list-scripts = Boggani wuxuu u baahan yahay scripts (JavaScript), biraawsarkanina halkan kuma socodsiiyo. Liiskaaga waad ku qori kartaa warqad.
guide-list-empty = Liiskaaga waxba kuma jiraan
guide-list-empty-text = Deegaan fur oo riix “Liiskayga ku dar”.
guide-list-went = Liiskaaga waa la madhiyey sababta oo ah cidna muddo halkan ma joogin.
guide-list-near = Liiskaaga dhakhso ayaa loo madhin doonaa sababta oo ah cidna halkan ma joogto.
guide-list-stay = Liiskayga hay
guide-list-questions = Su'aalahayga
guide-list-own-title = Su'aalo aan anigu leeyahay
guide-list-own = Su'aal qor
guide-list-own-label = Su'aashaada
guide-list-off = Liiska ka saar
guide-list-empty-it = Liiskayga madhi
guide-keep-area = Liiskayga ku dar
guide-keep-question = Su'aashan hay

guide-know-more-title = U sheeg shaqaalahaaga taageerada
guide-know-more = Waxaan jeclaan lahaa inaan deegaankan wax badan ka ogaado
guide-know-more-text = Riix tan oo tus shaqaalahaaga taageerada. Maaha haa: fikirkaaga waad beddeli kartaa.
guide-know-more-window = Codsiga taageeradu ma ka furan yahay daaqad kale? Waxba halkan ugama gudbaan codsigaas. Daaqadda codsigu ku jiro, halkaas ka jawaab “Deegaannadee ayaad ka fikiraysaa?”.
guide-know-more-on = Deegaankan iyo su'aalahaaga ku saabsan way raacayaan marka daaqaddan codsi taageero laga bilaabo. Taas ka hor waxba lama kaydiyo.
guide-know-more-last = Halkaas kama soo noqon kartid liiskaaga. Su'aalahaagu waxay ku jiraan qaybta ugu dambaysa ee codsiga, wareejinta macluumaadka. Si aad hore u weydiiso, hadda daabac liiskaaga.
guide-know-more-go = Tag codsiyada taageerada

## Two areas beside each other

guide-compare = Isbarbardhig deegaannada
guide-compare-lead = Akhri isla qaybta deegaan kasta, mid mid.
guide-compare-two = Isbarbardhig laba deegaan
guide-compare-first = Deegaanka koowaad
guide-compare-second = Deegaanka labaad
guide-compare-choose = Dooro
guide-compare-choose-two = Dooro laba deegaan.
guide-compare-from = Xaggee ayaad hadda joogtaa?
guide-compare-from-hint = Uma baahnid inaad sheegto. Daaqaddan oo keliya ayay ku jirtaa.
guide-compare-far = Inta ay fog tahay
guide-compare-miles =
    { $miles ->
        [one] Ku dhowaad { $miles } mayl oo xariiq toosan ah laga bilaabo bartamaha gobolkaas.
       *[other] Ku dhowaad { $miles } mayl oo xariiq toosan ah laga bilaabo bartamaha gobolkaas.
    }
guide-compare-not-known = Ma naqaan inta ay fog tahay.
guide-region-north_east = Waqooyi-bari (North East)
guide-region-north_west = Waqooyi-galbeed (North West)
guide-region-yorkshire_and_the_humber = Yorkshire iyo Humber (Yorkshire and the Humber)
guide-region-east_midlands = East Midlands
guide-region-west_midlands = West Midlands
guide-region-east_of_england = Bariga England (East of England)
guide-region-london = London
guide-region-south_east = Koonfur-bari (South East)
guide-region-south_west = Koonfur-galbeed (South West)
guide-region-wales = Wales
guide-region-scotland = Scotland
guide-region-northern_ireland = Waqooyiga Ireland (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = Ku kaydi PDF
guide-pdf-working = PDF ayaa la samaynayaa. Marka ugu horreysa, qayb PDF samaysa ayaa la soo dejiyaa: xiriir gaabis ah tani waxay qaadan kartaa daqiiqo.
guide-pdf-stop = Jooji
guide-pdf-done = { $file } wuxuu ku jiraa faylalka la soo dejiyey. Qof kasta oo qalabkan isticmaala halkaas wuu ka arki karaa.
guide-pdf-missing = Calaamado qaarkood lama daabici karin: { $characters }.
guide-pdf-font = Far lama soo rari karin, markaa PDF ma jiro.
    .do = Hubi xiriirka internetka oo mar kale riix.
guide-pdf-document = PDF lama samayn karin.
    .do = Beddelkeeda bogga waad daabici kartaa.
guide-pdf-gone = Qaybta PDF samaysaa iskeed ayay u joogsatay.
    .do = Mar kale riix. Bogga sidoo kale waad daabici kartaa.
guide-pdf-pictures = Sawirrada iyo khariidaddu warqaddan kuma jiraan.
guide-pdf-page = Bogga { $page } ee { $pages }

## The sheet for workers

sheet-lead = Shaqaalaha taageerada: waxa deegaankani bixiyo, cidda loogu talagalay, iyo sida codsi loo gudbiyo.
sheet-to-area = Waxa qofku ka akhriyo deegaankan
sheet-not-said = Lama sheegin.
sheet-service = Adeegga
sheet-status-active = Adeeggu wuu socdaa.
sheet-status-inactive = Adeeggu hadda ma socdo.
sheet-status-defunct = Adeeggu wuu dhammaaday.
sheet-status-closed = Adeeggu muddo ayuu xiran yahay.
sheet-for = Cidda loogu talagalay
sheet-refer = Sida codsi loo gudbiyo
sheet-contact = Xiriir
sheet-no-contact = Halkan laguma shaacin cid lala xiriiro. Weydii golaha degmada (council).
sheet-capacity = Inta ay qaadi karaan
sheet-places =
    { $count ->
        [0] Meel bannaan ma jirto.
        [one] { $count } meel bannaan.
       *[other] { $count } meelood oo bannaan.
    }
sheet-as-of = Macluumaadku wuxuu sax ahaa { $day }.
sheet-closing = Taariikhda xiritaanka
sheet-closing-day = Cidna lama qaato laga bilaabo { $day }.
sheet-wait = Muddada sugitaanka
sheet-home = Nooca guriga
sheet-length = Inta taageeradu socoto
sheet-afterwards = Haddii baahiyo kaddib haraan
sheet-refusals = Sababta dad loo qaadan waayey
sheet-interpreters = Turjubaannada
sheet-fees = Kharashka qofku bixiyo
sheet-privacy = Ogeysiiska asturnaanta
sheet-key = Dirista xirmo
sheet-key-published = Deegaankani wuxuu shaaciyey fure: lixdiisa eray telefoon isku barbardhig intaadan dirin.
sheet-no-key = Deegaankani fure ma shaacin: isticmaal weedh sir ah ama fure dhejiso.
sheet-assured = Golaha degmada (council) ayaa hubiyey
sheet-assured-day = Golaha degmada (council) wuxuu { $day } yiri kani dhammaan waa sax.
sheet-not-assured = Golaha degmada (council) boggan ma hubin.
