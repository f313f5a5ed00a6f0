### status: machine-drafted

settings-contents = Boggan waxa ku jira
settings-locked = Khasnaddu ma furna. Cidda furi karta, nuqulka kaydka ah iyo dejimo kale waa la tusaa marka ay furan tahay.

## Where work is. "Vault" is the encrypted store on this device; "passphrase" is several words used as one password.

settings-data = Halka shaqadaadu ku jirto, iyo cidda furi karta
    .where = Qabyo-qoraallada waxaa lagu hayaa biraawsarkan qalabkan ku jira, iyaga oo sireysan. Meel kale waxba laguma hayo. Onward server ma leh, cidna waxba uma dirto.
    .who = Keliya qof haysta weedh sir ah oo khasnaddan ah, ama koodhkeeda dib-u-furista, ayaa qabyo-qoraallada akhrin kara. Cid kale ma akhrin karto: annaga, dadka boggan maamula, iyo kooxdaada IT midna.
    .delete = Qof isticmaala isla akoonka kombiyuutarka qabyo-qoraallada ma akhrin karo, laakiin wuu tirtiri karaa.
    .open = Waxyaabo qaarkood ma sireysna, waxaana akhrin kara cidda akhrida disk-ga kombiyuutarkan: in khasnad halkan lagu sameeyey; inta shaqaale, qabyo-qoraal iyo xirmo la saxiixay ee ay leedahay, inta ay le'eg yihiin iyo inta jeer ee la kaydiyey; in bogga laftiisa halkan lagu hayo, iyo deegaannada iyo luqadaha; luqadda, cabbirka qoraalka iyo muuqaalka la doortay; in farriinta bixitaanka degdegga ah la qariyey; daqiiqadaha ilaa ay qufusho; iyo jawaabta biraawsarka ee kaydinta. Ma sheegaan qofka qabyo-qoraal ku saabsan yahay.
    .export = Xirmo aad soo saarto waxaa lagu qufulaa weedh sir ah ama fure, haddaadan oran yaan la qufulin: markaas cid kasta oo faylka hesha way akhrin kartaa. Faylalka la soo saaray ka tirtir galka faylalka la soo dejiyey marka la diro.

## What happens if … Each title ends the heading's sentence.

settings-if = Maxaa dhacaya haddii …
    .lead = Sadar riix si aad u akhrido waxa dhaca, iyo waxa la sameeyo.
settings-if-walk-in = … qof soo galo
    .what = “Ka bax boggan” isla markiiba bogga wuu caddeeyaa, wuxuu kaydiyaa inta uu karo, khasnadda wuu ku qufulaa daaqad kasta oo Onward, bog kalena wuu furaa. Riixista Shift saddex jeer isla sidaas ayay samaysaa. Taariikhda biraawsarka ma tirtirto.
    .do = Haddii waqti jiro, beddelkiisa isticmaal Quful ee xagga sare ee bogga: marka hore wax walba wuu kaydiyaa. Bog aan cidna isticmaalin iskii ayuu u qufulmaa.
settings-if-passphrase = … qof iloobo weedhiisa sirta ah
    .what = Cidna ma ogaan karto, cidna dibadda kama samayn karto mid cusub.
    .do = Khasnadda ku fur koodhka dib-u-furista oo samee weedh sir ah oo cusub. Ama qof la shaqeeya ayaa weedhiisa sirta ah ku fura, qofka ka saara oo mar kale ku dara. Weedh sir ah iyo koodh la'aan, cidna waligeed qabyo-qoraallada ma akhrin karto.
settings-if-code = … koodhka dib-u-furistu lumo, ama qof kale helo
    .what = Khasnaddu weli waxay ku furmaysaa weedh kasta oo sir ah. Laakiin faylalka kaydka ah waxay ku furmaan koodhka oo keliya, qof koodhka haystana wuxuu furi karaa khasnadda iyo fayl kayd kasta oo lagu sameeyey.
    .do = Fur khasnadda oo koodh cusub samee, “Cidda furi karta khasnaddan” hoosteeda. Kaddib samee fayl kayd oo cusub, oo baabi'i warqaddii hore iyo faylalkii hore.
settings-if-cleared = … xogta biraawsarka la tirtiro
    .what = Tirtiridda “cookies and site data” waxay tirtirtaa khasnadda iyo qabyo-qoraal kasta. Barnaamijyada kombiyuutarrada nadiifiya sidoo kale. Biraawsarro qaarkood iskood ayay u sameeyaan marka bog la furi waayo dhowr maalmood, ama disk-gu buuxsamo.
    .do = Dhammaadka maalin shaqo kasta samee fayl kayd. Faylka iyo koodhka dib-u-furista, wax walba waa lagu soo celin karaa.
settings-if-power = … korontadu tagto, ama biraawsarku dhaco
    .what = Qorista waa la kaydiyaa had iyo jeer. Marka la yiraahdo “Waa la kaydiyey”, qabyo-qoraalku disk-ga ayuu ku jiraa. Ugu badnaan ilbiriqsigii ugu dambeeyey ee qorista ayaa lumaya. Haddii nuqulka ugu cusub ee qabyo-qoraal dhaawacmo, midka ka horreeya ayaa la furaa.
    .do = Bogga mar kale fur oo furka. Waxaad ku noqonaysaa halkii aad joogtay.
settings-if-breaks = … kombiyuutarku jabo ama la beddelo
    .what = Qabyo-qoraallada isaga oo keliya ku jira way la lumaan.
    .do = Qalab kale, ku fur bogga qabyo-qoraallada oo dooro inaad ka bilowdo fayl kayd. Waxaad u baahan tahay faylka iyo koodhka dib-u-furista ee lagu sameeyey.
settings-if-leaves = … qof kula shaqeeya uu tago
    .what = Ka saar “Cidda furi karta khasnaddan” hoosteeda. Khasnaddu waxay helaysaa fure cusub, wax walbana mar kale ayaa la sireeyaa. Wixii markaas ka dambeeya weedhiisa sirta ah waxba halkan kama furto.
    .do = Tan lama beddeli karo: nuqullada disk-ga ee ka hor la sameeyey weli waxaa lagu akhrin karaa weedhiisii sirta ahayd ee hore. Haddii uu koodhka dib-u-furista garanayey, mid cusub samee sidoo kale, iyo fayl kayd oo cusub.
settings-if-taken = … qof qalabka qaato
    .what = Inta khasnaddu quflan tahay, way arki karaan in Onward la isticmaalay oo qabyo-qoraallada way tirtiri karaan, laakiin ma akhrin karaan. Qiyaas kasta oo weedh sir ah waqti ayay qaadataa: lix eray oo aan kala sooc lahayn cidna ma qiyaasi karto. Inta khasnaddu furan tahay, waxa shaashadda ku yaal way akhrin karaan.
    .do = Maamulahaaga u sheeg. Onward server ma leh, markaa qalabka meel kale lagama qufuli karo lagamana tirtiri karo. U sheeg deegaannada aad xirmooyin u dirtay in qalabkan aan hadda la ku kalsoonaan.
settings-if-forced = … qof kugu qasbo inaad weedha sirta ah bixiso
    .what = Markaas wax walba oo khasnadda ku jira way akhrin karaan. Onward taas ma hor istaagi karto, mana leh weedh labaad oo sir ah oo wax kale tusta.
    .do = Badbaadadaada ayaa ka horraysa. Markaad ammaan noqoto, u sheeg maamulahaaga, iyo dadka qabyo-qoraalladoodu qalabkan ku jireen.
settings-if-it = … kooxda IT ay eegto
    .what = Nuqullada disk-ga iyo xogta biraawsarku waa sireysan yihiin: qabyo-qoraallo kama akhrin karaan. Way arki karaan bogagga la furay. Barnaamijyada ay rakibaan waxay arki karaan shaashadda, kiiboodhka iyo bogga inta khasnaddu furan tahay.
    .do = Weydii dheeraadka biraawsarka iyo barnaamijyada fog ee xakameeya kombiyuutarkan, oo kuwa aadan u baahnayn ha laga saaro.
settings-if-site = … qof boggan beddelo
    .what = Bog la beddelay wuxuu akhrin karaa waxa la qoro laga bilaabo maalinta la beddelay. Biraawsarku wuxuu hubiyaa in barnaamij kasta oo bogga ah uu yahay kan boggu magacaabo, laakiin bogga laftiisu isla meesha ayuu ka yimaadaa.
    .do = Haddii wax u muuqdaan ama u shaqeeyaan si ka duwan sidii hore oo aan cidna kuu sheegin sababta, ha furin khasnadda. Weydii cidda boggan maamusha.

## What is promised, and what is not.

settings-promises = Waxa Onward ballanqaado, iyo waxa aanay ballanqaadi karin
    .saved = “Waa la kaydiyey” waxaa la tusaa oo keliya marka qabyo-qoraalka disk-ga lagu qoro.
    .sealed = Wax aad codsi taageero ku qorto disk-ga kuma yaalliin si la akhrin karo.
    .nowhere = Waxaad qorto meelna looma diro. Xirmo qalabkan waxay uga baxdaa oo keliya fayl aad soo saarto.
    .agreed = Waxa qofku oggolaan in la wadaago xirmada kuma jiraan.
    .locks = Kaddib qufulka, wixii furnaa bogga iyo xusuustiisa way ka baxeen. Hal mid ayaa ka reeban: haddii boggu iskii u qufulmo oo aanu kaydin karin sirayn karinna wixii ugu dambeeyey ee la qoray, qoraalkaas shaashadda ayuu ka saaraa oo xusuustiisa ku hayaa ilaa weedha sirta ah la geliyo ama daaqadda la xiro. Boggu markaas wuu sheegaa.
settings-limits = Waxa Onward aanay ballanqaadi karin
    .seen = Dad kale waa laga yaabaa inay arkaan inaad halkan joogtay. Taariikhda biraawsarka, shabakadda, sawirrada shaashadda iyo galka faylalka la soo dejiyey ayaa muujin kara.
    .device = Kombiyuutar qof kale xakameeyo ammaan maaha: barnaamij kiiboodhka duuba wuxuu arkaa weedha sirta ah, dheeraad biraawsarna wuxuu arkaa bogga.
    .forced = Qof ayaa laga yaabaa inuu kugu qasbo inaad weedha sirta ah bixiso.
    .delete = Qabyo-qoraallada waxaa tirtiri kara qof leh isla akoonka kombiyuutarka. Fayl kayd oo meel kale ku jira wuu caawiyaa.
    .weak = Weedh sir ah oo si fudud loo qiyaasi karo waxba ma ilaaliso. Nuqulladii la sameeyey ka hor intaadan beddelin weli tii hore ayay ku furmaan.
    .page = Qof ayaa laga yaabaa inuu beddelay bogga kugu hor yaal isaga oo furan. Khasnaddu waxay saxiixdaa oo keliya qabyo-qoraallo dhan oo ku kaydsan, mid walbana hoos ayay ku taxdaa. Haddii wax khaldan kula muuqdaan, quful oo u sheeg kooxdaada IT.
    .time = Taariikhda saxiixu waa waxa saacadda qalabkani sheegto. Cid kale ma xaqiijiso.
    .who = Cidna ma hubiso qofka kiiboodhka fadhiya. Xirmadu waxay muujisaa khasnadda saxiixday, ma aha qofka.
    .sealed = Cid kasta oo haysata weedha sirta ah ama furaha xirmo quflan way furi kartaa, labadana cid kale ayay siin kartaa.

## What can be set.

settings-locking = Iskii u qufulid
    .what = Marka aan cidna bogga taaban muddada halkan lagu doorto, wax walba wuu kaydiyaa oo qufulmaa. Daqiiqo ka hor wuu sheegaa; haddii uu qufulmo kaddib 1 daqiiqo, daqiiqad badhkeed ka hor. Wuxuu sidoo kale qufulmaa marka kombiyuutarku seexday.
settings-locking-minutes = Quful marka aan cidna bogga taaban
    .hint = Tan waxaa lagu hayaa qalabkan iyada oo aan sireysnayn, waana qof kasta oo isticmaala.
settings-locking-1 = muddo 1 daqiiqo
settings-locking-2 = muddo 2 daqiiqo
settings-locking-3 = muddo 3 daqiiqo
settings-locking-5 = muddo 5 daqiiqo
settings-locking-10 = muddo 10 daqiiqo
settings-locking-15 = muddo 15 daqiiqo
settings-backup = Nuqul kayd ah
    .lead = Fayl kayd waa nuqul sireysan oo wax walba oo khasnadda ku jira ah, hal fayl oo aad meel kale ku hayso.
settings-keep = Inta qabyo-qoraallada la hayo
    .what = Qabyo-qoraal waxaa laga tirtiraa qalabkan muddo kaddib tafatirkii ugu dambeeyey, si aan wax halkan u sii joogin ka badan inta loo baahan yahay. Liiska qabyo-qoraalladu wuu sheegaa laga bilaabo 14 maalmood ka hor.
    .told = Waxba lama tirtiro ka hor inta aan qof loo sheegin: marka waqtigu dhammaado, liiska qabyo-qoraalladu wuu sheegaa, qabyo-qoraalka 30 maalmood oo dheeraad ah waad hayn kartaa, waxaana la tirtiraa ugu horrayn 7 maalmood kaddib.
settings-keep-days = Qabyo-qoraal tirtir tafatirkii ugu dambeeyey kaddib
settings-keep-30 = kaddib 30 maalmood
settings-keep-60 = kaddib 60 maalmood
settings-keep-90 = kaddib 90 maalmood
settings-keep-120 = kaddib 120 maalmood
settings-keep-180 = kaddib 180 maalmood
settings-keep-set = Waa la dejiyey. Maalmaha haray mar kale ayaa loo tiriyey dhammaan qabyo-qoraallada.
settings-browser = Biraawsarkan

## Erasing. The word is typed to confirm: one short word without accents or spaces.

erase = Masax qalabkan
    .lead = Tani waxay xogta Onward biraawsarkan ka saartaa weligeed. Way shaqaysaa xitaa marka khasnaddu quflan tahay. Daaqadaha kale ee Onward waxay xiraan qabyo-qoraalladooda.
erase-deletes = Waxa la tirtirayo
    .vault = Khasnadda, qabyo-qoraal kasta, weedhaha sirta ah ee qof walba iyo koodhka dib-u-furista.
    .keys = Furaha khasnaddani wax ku saxiixdo, iyo liiska wixii ay saxiixday.
    .rest = Luqadda, cabbirka qoraalka iyo dejimaha kale ee qalabkan, iyo wax kasta oo kale oo biraawsarku u taxo boggan.
erase-stays = Waxa aan la tirtirayn
    .files = Xirmooyinka aad soo saartay, faylalka kaydka ah, iyo faylalka kale ee galka la soo dejiyey.
    .history = Taariikhda biraawsarka, oo muujisa in boggan la furay.
    .copies = Nuqullada disk-ga kombiyuutarkan ee qof kale sameeyey, iyo Onward ee qalab kale.
erase-begin = Masax qalabkan …
erase-type = Si aad u xaqiijiso, qor erayga “{ $word }”. Haddaadan hubin, marka hore samee fayl kayd.
erase-word = masax
erase-word-field = Erayga
erase-word-wrong = Qor erayga “{ $word }” si wax walba loo masaxo, ama riix “Ha masaxin”.
erase-do = Wax walba masax
erase-not = Ha masaxin
erase-working = Waa la masaxayaa, kaddibna waxa haray ayaa la eegayaa
erased = Qalabkan waa la masaxay
erased-not-all = Wax walba lama masixi karin
erased-nothing-left = Waxba kuma harin: biraawsarku ma taxayo xog-ururin, kayd ku meel gaar ah, qoraal kaydsan, fayl iyo barnaamij gadaal ka shaqeeya oo boggan ah midna.
erased-left = Biraawsarku weli wuxuu taxayaa:
    .do = Dhammaan daaqadaha iyo tabyada kale ee Onward xir, kaddib mar kale masax. Haddii ay sidaas ahaato, “cookies and site data” ee boggan ka tirtir dejinta biraawsarka.
erased-databases =
    { $count ->
        [one] { $count } xog-ururin:
       *[other] { $count } xog-ururin:
    }
erased-databases-unknown = Biraawsarkani ma sheego in xog-ururin hartay. Si aad u hubiso, “cookies and site data” ee boggan ka tirtir dejinta biraawsarka.
erased-caches =
    { $count ->
        [one] { $count } kayd ku meel gaar ah
       *[other] { $count } kayd ku meel gaar ah
    }
erased-entries =
    { $count ->
        [one] { $count } qoraal kaydsan
       *[other] { $count } qoraal oo kaydsan
    }
erased-cookies =
    { $count ->
        [one] { $count } cookie (fayl yar oo bogga)
       *[other] { $count } cookie (faylal yar oo bogga)
    }
erased-files =
    { $count ->
        [one] { $count } fayl
       *[other] { $count } fayl
    }
erased-workers =
    { $count ->
        [one] { $count } barnaamij gadaal ka shaqeeya
       *[other] { $count } barnaamij oo gadaal ka shaqeeya
    }
erased-next = Waxa aad weli rabi karto inaad samayso
    .files = Tirtir xirmooyinka la soo saaray iyo faylalka kaydka ah ee aan qalabkan ku hari karin.
    .history = Taariikhda biraawsarka ee boggan tirtir.
    .trash = Qashin-qubka madhi, halkaas oo faylal la tirtiray weli ku jiri karaan.
erase-again = Mar kale masax
erased-leave = Tag bogga koowaad
