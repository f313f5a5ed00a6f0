### status: machine-drafted

## The page

blank = Foomam gacanta lagu buuxiyo
    .lead = Kulan kombiyuutar la'aan ah: foomka oo warqad ku qoran, hal luqad ama laba. Biraawsarkan ayaa lagu sameeyaa. Waxba lama diro, qalabkanna waxaa ku haraya faylka aad kaydiso oo keliya.
blank-stage = Foomkee ayaad u baahan tahay?
blank-language = Luqadda foomka
blank-second = Luqad labaad oo ag taal
    .hint = Su'aalaha qofku waxay ku qoran yihiin labada luqadood. Waxa shaqaaluhu galka kiiska ka jawaabo waxay ku yaalliin warqado u gaar ah, hal luqad.
blank-second-none = Midna
blank-care = Warqaddu ma sireysna
blank-care-print = Ku daabac meel aan cid kale daabacaha ka qaadan karin, oo kaddib faylka tirtir haddii dad kale kombiyuutarkan isticmaalaan.
blank-care-keep = Marka la buuxiyo, agtaada ku hay ama meel quflan.
blank-care-destroy = Jawaabaha dhakhso ugu qor Onward, hubi, warqaddana jeexjeex.
blank-make = Samee foomka
    .hint = PDF la daabaco. Qaybta PDF samaysa waxaa la soo dejiyaa marka ugu horreysa.
blank-working = Foomka ayaa la samaynayaa. Marka ugu horreysa, qaybta PDF samaysa ayaa la soo dejiyaa: xiriir gaabis ah tani waxay qaadan kartaa daqiiqo.
blank-stop = Jooji
blank-done = { $file } wuxuu ku jiraa galkaaga faylalka la soo dejiyey.
blank-missing = Calaamado qaarkood lama daabici karin: { $characters }.
blank-words = Erayada foomka lama soo rari karin, markaa foomka lama samayn.
    .do = Hubi xiriirka internetka oo mar kale isku day.
blank-font = Far lama soo qaadi karin, markaa foomka lama samayn.
    .do = Hubi xiriirka internetka oo mar kale isku day.
blank-document = PDF lama qori karin.
    .do = Mar kale isku day. Haddii ay sidaas ahaato, bogga mar kale soo rar.
blank-gone = Qaybta PDF samaysaa iskeed ayay u joogsatay.
    .do = Mar kale isku day.

## On the paper: headings

blank-title-enquiry = Foomka weydiinta hordhaca ah
blank-title-referral = Foomka codsiga taageerada (referral)
blank-title-handover = Foomka wareejinta macluumaadka
blank-foot = Ma sireysna. Si ammaan ah u hay, kaddib jeexjeex.
blank-page = Bogga { $page } ee { $pages }

## On the paper: what must be read first. Read by the worker.

blank-not-encrypted = Warqaddani ma sireysna: qof kasta oo haysta wuu akhrin karaa.
blank-keep = Agtaada ku hay ama meel quflan. Ha sawirin, boosto ha ku dirin, waligaana ha uga tagin meel uu heli karo qof qofka xakameeya.
blank-destroy = Isla marka jawaabaha Onward lagu qoro oo la hubiyo, jeexjeex. Haddii ay lunto, ama qof kale arkay, isla markiiba u sheeg maamulahaaga, qofkana u sheeg.
blank-parts = Qaybta shaqaalaha buuxi kulanka ka hor, galka kiiska ka soo qaado, oo meesha uga tag. Qaybaha kale la tag. Sanduuqyada ku calaamadee iskutallaab. Su'aal kasta maran waa looga tagi karaa.
blank-nobody = Tani waa weydiin hordhac ah. Ha ku qorin wax sheegaya qofka uu yahay: magac, taariikh dhalasho iyo cinwaan midna.
blank-machine = Kombiyuutar ayaa { $language } u tarjumay, cid luqaddaas ku hadashaana weli ma hubin. Turjubaan weydii marka ay wax muhiim yihiin.

## On the paper: the parts

blank-worker = Shaqaalaha keliya
    .lead = Kan galka kiiska ka jawaab. Kor ha u akhrin, qofka iyo cid kalena ha u oggolaan inay warqadahan arkaan.
blank-help = Sida loo weydiiyo: caawimo shaqaalaha
blank-person = Qofka oo la joogo
    .lead = Qof kasta oo warqaddan hela wuu akhrin karaa. Shaqaalahaaga taageerada ayaa kuu haynaya si ammaan ah, wuuna baabi'inayaa marka jawaabahaagu kombiyuutarka ku jiraan.
    .skip = Su'aal kasta waad ka boodi kartaa, markaad doontana waad nasan kartaa.
blank-agreement = Qaybtan kor u akhri, si tartiib ah, ama turjubaanka weydii inuu akhriyo. Su'aalaha u joogso.
blank-aloud = Kor u akhri
blank-at-the-end = Dhammaadka dheh
blank-more = Boos dheeraad ah
    .where = Marka hore qor lambarka su'aasha, tusaale { $example }.

## On the paper: when a question is answered. $condition is made of the messages below it.

blank-when = Keliya haddii { $condition }.
blank-is = { $question } tahay { $answers }
blank-is-not = { $question } aanay ahayn { $answers }
blank-answered = { $question } jawaab leedahay
blank-not-answered = { $question } jawaab lahayn
blank-answer = “{ $answer }”
blank-or = { " ama " }
blank-and = { " isla markaana " }
blank-if-yes = Keliya haddii jawaabta kore tahay haa.
blank-if-answer = Haddii { $answers }: { $words }

## On the paper: the agreement

blank-area = Deegaanka
    .hint = Shaqaaluhu halkan ayuu ku qoraa magaca deegaanka ka hor inta uusan doorashooyinka akhrin.
    .named = deegaanka kor lagu magacaabay
blank-choices = Doorashooyinkaaga
blank-home-office = Keliya haddii deegaankani warbixin u diro Wasaaradda Arrimaha Gudaha (Home Office). Haddii kale, shaqaaluhu xariiq ha ka mariyo.
blank-understanding = Waxaad fahantay
blank-signature = Saxiix
blank-date = Taariikh
blank-time = Saacad
