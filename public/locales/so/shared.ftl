### status: machine-drafted

## ---- The page ----

shared = Faylka la wadaago
    .lead = Laba isku-duwe ama ka badan waxay ku shaqayn karaan hal diiwaan, iyaga oo isticmaalaya fayl ku jira kaydiye (drive) aad dhammaantiin gaari kartaan. Waxaa loo qufulaa kuwa aad doorato, cid kalena ma furi karto. Mid kasta oo idinka mid ah ayaa soo geliya wixii kuwa kale qoreen, oo kaydiya wixiisa.
shared-saved-at = Markii ugu dambaysay halkan waxaa laga kaydiyey { $when }.
shared-changed = Wax ayaa la qoray markaas ka dib, ama mar cusub ayaa la doortay cidda wadaagta. Faylka kaydi, si dadka kula shaqeeya ay sidoo kale u helaan.

shared-with = Cidda wadaagta
    .what = Qof kasta oo aad doorato wuu akhrin karaa diiwaanka oo dhan, wixii uu qorona kaaga ayay soo galaan. Qofka kula shaqeeya isna waa inuu ku doorto, qalabkiisa.
shared-choose = Dadka kula shaqeeya
shared-keep = Hay doorashadan
shared-choosing = Doorashada waa la kaydinayaa
shared-chosen = Doorashada waa la hayaa. Waxay khusaysaa faylalka hadda wixii ka dambeeya la kaydiyo.
shared-book = Buugga cinwaannada
shared-nobody = Weli cidna buuggaaga cinwaannada lagama dooran karo. Marka hore geli kaadhka qofka kula shaqeeya, oo lixda eray telefoon ama fool-ka-fool ku isbarbardhiga. Fure keliya kuma filna: waxa qofka kula shaqeeyaa kaydiyo waa in la saxiixaa.
shared-alone = Cidna lama dooran: fayl hadda la kaydiyo khasnaddan oo keliya ayuu u yahay.
shared-not-theirs = { $name }: furahan hadda lama rumaysna, ama waqtigiisii wuu dhammaaday. Faylal cusub looma sameeyo, waxa ka yimaadana lama soo geliyo.

shared-file = Faylka
    .what = Dooro faylka kaydiyahaaga ku jira, ama mid cusub halkaas ka samee. Markaas hal riixitaan ayaa soo geliya wixii dadka kula shaqeeya qoreen, oo dhammaan ku kaydiya booskiisa.
    .cannot = Biraawsarkani faylka booskiisa kuma kaydin karo, markaa waxay qaadanaysaa laba tallaabo oo gacanta ah.
    .chosen = Faylka:
    .choose = Dooro faylka
    .make = Samee fayl cusub
shared-save = Soo geli oo kaydi
shared-remember = Qalabkan ku xusuuso halka faylku ku jiro
    .what = Qalabkani markaas wuxuu hayaa magaca iyo meesha faylka, iyaga oo aan quflanayn, ilaa aad calaamadda ka qaaddo ama wax walba masaxdo. Biraawsarku wuxuu mar kale weydiin karaa fasax.
shared-hand = Gacanta
    .what = Marka hore soo geli faylka sida uu kaydiyahaaga ugu jiro. Kaddib mid cusub kaydi, oo geli booskii kii hore.
    .bring = Soo geli fayl
    .save = Kaydi fayl

shared-reading = Faylka waa la akhrinayaa
shared-bringing = Waxa faylka ku jira waa la soo gelinayaa
shared-making = Faylka waa la samaynayaa
shared-writing = Faylka waa la kaydinayaa, waxaana la barbardhigayaa wixii la kaydin lahaa
shared-saved = Waa la kaydiyey, waxaana la barbardhigay wixii la kaydin lahaa.
shared-brought-in = Faylka waa la soo geliyey.
shared-handed-over = Faylka biraawsarka ayaa haya.
    .do = Kaydiyahaaga geli, booskii kii hore. Haddii qof kula shaqeeya muddadaas kiisa kaydiyey, marka hore kaas soo geli, oo mar kale kaydi.
shared-left-out =
    { $count ->
        [one] Faylku uma aha { $count } ka mid ah kuwa aad dooratay, sababta oo ah furihiisa hadda lama rumaysna ama waqtigiisii wuu dhammaaday. Eeg buugga cinwaannada.
       *[other] Faylku uma aha { $count } ka mid ah kuwa aad dooratay, sababta oo ah furayaashooda hadda lama rumaysna ama waqtigoodii wuu dhammaaday. Eeg buugga cinwaannada.
    }

## ---- What came in ----

shared-from = Faylka { $name } ee { $when }
shared-own = Faylkaaga ee { $when }
shared-nothing-new = Wax cusub kuma jirin.
shared-added =
    { $count ->
        [one] { $count } diiwaangelin oo aan halkan ku jirin
       *[other] { $count } diiwaangelin oo aan halkan ku jirin
    }
shared-advanced =
    { $count ->
        [one] { $count } diiwaangelin oo faylku wax dheeraad ah ka hayey
       *[other] { $count } diiwaangelin oo faylku wax dheeraad ah ka hayey
    }
shared-erased =
    { $count ->
        [one] { $count } diiwaangelin oo meel kale laga masaxay, haddana halkan
       *[other] { $count } diiwaangelin oo meel kale laga masaxay, haddana halkan
    }
shared-disagree = Diiwaangelinnadan, laba qof ayaa wax kala duwan ku qoray:
    .do = Waxba ma lumin: labaduba diiwaangelinta ayay ku jiraan. Ogow midka saxda ah, oo halkaas mar cusub ku qor.
shared-packets-left-out =
    { $count ->
        [one] { $count } xirmo waa laga reebay.
       *[other] { $count } xirmo waa laga reebay.
    }
    .do = Faylku wuxuu sheegayaa inay yimaadeen, laakiin kuma jiraan sidii diruhu u saxiixay, ama qof kale ayaa saxiixay xirmo hore oo isla codsiga ah, ama waxaad u baahan tahay nooc boggan ka cusub. Qofka kula shaqeeya weydii inuu diiwaangelinta eego. Haddii diruhu fure cusub leeyahay, buuggaaga cinwaannada geli, oo faylka mar kale soo geli.

## ---- Folded away ----

shared-leaves = Marka qof kula shaqeeya kooxda ka tago
    .after = Doorashada ka saar, oo faylka kaydi: waxa markaas ka dib la kaydiyo isaga uma aha. Dadka kale ee kula shaqeeya weydii inay sidaas oo kale sameeyaan, maxaa yeelay mid kasta oo idinka mid ah keligiis ayuu doortaa. Gelitaanka uu kaydiyaha ku leeyahay kooxdaada IT ayay tahay inay ka qaaddo.
    .keep = Wixii uu hayey, wuu haynayaa: faylalkii hore way u furan yihiin, sidoo kale waxa khasnaddiisa ku jira. Qalabkiisa ha la masaxo.
shared-conflicts = Marka laba idinka mid ahi isla waqti wax qoraan
    .what = Waxba ma lumaan. Wax walba oo la qoray way joogayaan, iyo cidda qortay. Haddii labadiinnu isla codsiga si kala duwan u go'aansateen, labada go'aan way jirayaan ilaa qof kala xalliyo. Haddii mid idinka mid ahi faylka kan kale ku dul kaydiyo, kaydinta xigta ee kan kale ayaa soo celisa.
    .returns = Isku raaca cidda samaysa warbixinnada xogta. Warbixin hal mar ayaa la sameeyaa mana isbeddesho waligeed: haddii laba idinka mid ahi isla muddada mid u sameeyeen, khasnad walba teeda ayay haysaa.

## ---- What went wrong ----

shared-not-allowed = Biraawsarku uma oggolaan boggan inuu faylka isticmaalo.
    .do = Badhanka mar kale riix, oo oggolow. Haddii biraawsarkaagu ku weydiin waayo, isticmaal habka gacanta ee hoose.
shared-unreadable = Faylka lama akhrin karin.
    .do = Waxaa laga yaabaa in la raray ama la tirtiray, ama aan kaydiyuhu ku xirnayn. Ku xir, ama faylka mar kale dooro.
shared-not-written = Faylka lama kaydin karin.
    .do = Wixii hore ugu jiray waa inay weli ku jiraan. Eeg in kaydiyuhu ku xiran yahay, boos leeyahay, oo kuu oggol yahay inaad wax ku qorto. Kaddib badhanka mar kale riix.
shared-busy = Qof kale ayaa isla waqtigan faylka sii kaydinaya, ama kaydiyaha ayaa beddelaya.
    .do = Waxba ma lumin. Daqiiqo sug, oo badhanka mar kale riix.
shared-not-taken = Biraawsarku faylka ma qaadin.
    .do = Waxba ma lumin. Mar kale isku day, ama boggan u oggolow soo dejinta.
shared-not-remembered = Biraawsarkani ma xusuusto halka faylku ku jiro.
    .do = Mar kasta faylka dooro.
shared-backup-given = Magaciisa marka la eego, kani waa fayl kayd.
    .do = Nuqul kayd ah dejinta ayaa laga geliyaa, iyada oo la isticmaalayo koodhkiisa dib-u-furista. Waxba lama beddelin.
failure-shared-not-ours = Kani maaha fayl la wadaago oo diiwaan ah.
    .do = Dooro faylka qofka kula shaqeeyaa kaydiyey; magaciisu waa “onward-register.age” haddii aan cidna magac kale dooran. Waxba lama beddelin.
failure-shared-packet = Kani waa xirmo.
    .do = Ku fur bogga “Fur xirmo”, oo halkaas ka geli diiwaanka. Waxba lama beddelin.
failure-shared-note = Kani waa jawaab, ka noqosho ama kaadh.
    .do = Ku fur bogga “Fur xirmo”; kaadhku buugga cinwaannada ayuu galaa. Waxba lama beddelin.
failure-shared-to-other = Faylkan looma qufulin khasnaddan.
    .do = Haddii uu leeyahay qofka kula shaqeeya, weydii inuu kugu doorto “Cidda wadaagta” hoosteeda, oo mar kale kaydiyo. Haddii uu yahay fayl kayd, dejinta ka geli. Waxba lama beddelin.
failure-shared-under-passphrase = Faylkan waxaa lagu qufulay weedh sir ah, sida xirmooyinka.
    .do = Ku fur bogga “Fur xirmo”. Waxba lama beddelin.
failure-shared-damaged = Faylku ma dhammaystirna, ama waa la beddelay.
    .do = Sug ilaa kaydiyahaagu dhammaantiis koobi gareeyo, oo mar kale isku day. Haddii ay sidaas ahaato, fayl cusub booskiisa ka samee: diiwaangelinnada qof walba khasnaddiisa ayay ku jiraan. Halkan waxba lagama beddelin.
failure-shared-newer = Faylka waxaa kaydiyey nooc Onward ah oo ka cusub.
    .do = Bogga mar kale soo rar si aad u hesho nooca cusub, kaddib mar kale isku day. Waxba lama beddelin.
failure-shared-too-big = Faylkani wuu ka weyn yahay diiwaan kasta oo Onward kaydiso (64 MB).
    .do = Eeg inaad faylka saxda ah dooratay. Waxba lama beddelin.
failure-shared-stranger = Faylka waxaa saxiixay qof aan buuggaaga cinwaannada ku jirin.
    .do = Haddii uu leeyahay qofka kula shaqeeya, kaadhkiisa buugga cinwaannada geli, lixda eray telefoon ama fool-ka-fool ku isbarbardhiga, oo ka dooro “Cidda wadaagta” hoosteeda. Haddii furihiisa la beddelay, kan cusub geli. Waxba lama beddelin.
failure-shared-not-with-them = Faylka waxaa saxiixay qof buuggaaga cinwaannada ku jira oo aadan diiwaanka la wadaagin.
    .do = Ka dooro “Cidda wadaagta” hoosteeda, haddii ay tahay inuu wadaago. Waxba lama beddelin.
failure-shared-too-much = Diiwaanku wuu ka badan yahay inta hal fayl qaadi karo (64 MB). Fayl lama samayn.
    .do = Diiwaankaagu waa sidiisii. Weydii cidda Onward u maamusha ururkaaga: diiwaan intaas le'eg hab kale ayuu u baahan yahay.
failure-shared-too-many = Diiwaan waxaa lala wadaagi karaa ugu badnaan siddeed qof oo kale.
    .do = Qof doorashada ka saar.
