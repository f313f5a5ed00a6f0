### status: machine-drafted

## Making the vault. "Passphrase" is several words used as one password.

vault-continue = Sii wad
vault-create = Shaqadaada si ammaan ah ugu hay qalabkan
    .lead = Codsiyada taageerada waxaa lagu hayaa qalabkan oo keliya, oo lagu qufulay weedh sir ah. Onward meelna waxba uma dirto: adiga ayaa fayl soo saara, oo dira.
vault-before-need = Waxa aad u baahan tahay
    .paper = Daabace, ama warqad iyo qalin, koodhka dib-u-furista oo 28 xaraf iyo lambar ah.
    .time = Ku dhowaad shan daqiiqo. Tallaabo kasta dib ayaad u noqon kartaa, waxaad gelisana ma lumaan inta boggani furan yahay.
vault-create-limits = Intaadan bilaabin
    .forgotten = Haddaad iloowdo weedha sirta ah, koodhka dib-u-furista ee warqaddaada oo keliya ayaa qabyo-qoraalladaada fura. Annagu ma furi karno, kooxdaada IT-na ma furi karto.
    .browser = Qabyo-qoraalladu biraawsarkan qalabkan ayay ku jiraan. Tirtiridda xogta biraawsarku way tirtirtaa. Daaqad gaar ahi way lumisaa marka la xiro.
    .access = Qof kasta oo isticmaali kara akoonka kombiyuutarkan qabyo-qoraallada wuu tirtiri karaa, laakiin ma akhrin karo weedh sir ah ama koodhka dib-u-furista la'aantood.
    .traces = Bogga laftiisa, qabyo-qoraalladaada la'aantood, biraawsarkan ayaa lagu hayaa sidoo kale, si uu internet la'aan u furmo. Qof kasta oo qalabkan isticmaala wuu arki karaa. “Akhri internet la'aan” ee tusaha deegaannada ayaa ka saarta. Taariikhda biraawsarku waxay muujisaa in boggan la furay.
    .leaving = Sida degdeg looga baxo, iyo sida taariikhda loo tirtiro
vault-start = Maxaad rabtaa inaad samayso?
vault-start-new = Samee khasnad cusub
    .hint = Khasnaddu waa meesha quflan ee biraawsarkan oo qabyo-qoraallada lagu hayo.
vault-start-backup = Shaqadayda ka fur fayl kayd
    .hint = Waxaad u baahan tahay faylka, iyo koodhka dib-u-furista ee la isticmaali jiray markii faylka la sameeyey.
vault-names = Magacyada khasnaddan
    .lead = Saddex magac, si adiga iyo dadka xirmooyinkaaga hela aad u ogaataan halka ay ka yimaadaan.
    .backup = Nuqul kayd oo wax walba ah wuxuu la yimaadaa magacyada ururkiisa iyo qalabkiisa. Kuwa aad halkan geliso waxaa la isticmaalaa haddii kaagu aanu magacyo lahayn.
vault-names-worker = Magacaaga halkan
    .hint = Waxay kuugu yeeraan dadka kula shaqeeya. Khasnadda ayaa lagu hayaa isaga oo quflan, wuxuuna muujiyaa cidda furi karta.
vault-create-organisation = Ururkaaga
    .hint = Tani waxay ku qoran tahay xirmo kasta oo qalabkani saxiixo.
vault-create-device = Magac qalabkan
    .hint = Tusaale: Laabtobka xafiiska 2. Ha isticmaalin magac qof.
vault-passphrase = Dooro weedh sir ah
    .lead = Waad qortaa mar kasta oo aad qabyo-qoraalladaada furto. Lix eray oo aan kala sooc lahayn way adag tahay in la qiyaaso, dhowr maalmood gudahoodna waa la baran karaa.
vault-create-passphrase = Waa weedhee sir ah?
vault-create-offered = Isticmaal lix eray oo aan kala sooc lahayn
    .hint = Erayadan warqad ku qor, sidan u kala horreeya. Warqadda ka fogee qalabkan.
vault-create-offered-other = Tus lix eray oo kale
vault-create-offered-loading = Lix eray oo aan kala sooc lahayn waa la raadinayaa
vault-create-offered-written = Lixda eray waan qoray
vault-create-own = Isticmaal weedh sir ah oo aan anigu leeyahay
    .hint = Ugu yaraan 12 xaraf. Dhowr eray oo aan isku xirnayn ayaa ka fudud in la xusuusto hal eray oo adag.
vault-create-own-field = Weedh sir oo cusub
vault-create-show = Tus weedha sirta ah
vault-judging = Weedha sirta ah waa la eegayaa
vault-code = Qor koodhka dib-u-furista
    .lead = Haddii weedh kasta oo sir ah la iloobo, koodhkani khasnadda wuu furaa. Wuxuu sidoo kale furaa faylalkaaga kaydka ah. Hadda oo keliya ayaa la tusayaa.
vault-code-why = Maxaa tan loogu baahan yahay?
    .answer = Cid kale ma hayso nuqul weedhaada sirta ah ama koodhkan, markaa cid kale ma caawin karto. Bogga xiga waxaad warqaddaada ka qoraysaa laba kooxood, si aad u hubiso in la akhrin karo.
vault-code-do = Warqad ayaan ku hayaa
vault-code-field = Koodhka dib-u-furista
    .hint = Toddoba kooxood oo min afar xaraf iyo lambar ah, oo warqaddaada ku qoran. Xarfaha waaweyn, meelaha bannaan iyo xariiqaha dhexe farqi ma sameeyaan.
vault-type-back = Warqaddaada ka qor laba kooxood
    .lead = Tani waxay muujisaa in koodhka warqaddaadu la akhrin karo. Dib u noqo haddaad rabto inaad mar kale aragto.
vault-create-do = Samee khasnadda
vault-create-working = Furaha ayaa weedha sirta ah laga samaynayaa. Waxay qaadataa dhowr ilbiriqsi, si qiyaastu sannado u qaadato.
vault-file = Shaqadaada ka fur fayl kayd
    .lead = Faylka qalabkan ayaa lagu furaa. Meelna looma diro, faylka laftiisuna sidiisii ayuu ahaanayaa.
vault-file-field = Faylka kaydka
    .hint = Magaciisu wuxuu ku bilaabmaa “onward-backup” wuxuuna ku dhammaadaa “.age”.
    .pick = Dooro fayl
vault-file-chosen = La doortay:
vault-begin-do = Fur nuqulka kaydka
vault-begin-working = Nuqulka kaydka waa la furayaa, furahana weedhaada sirta ah ayaa laga samaynayaa. Waxay qaadataa dhowr ilbiriqsi.
vault-made = Khasnaddaadu waa diyaar
vault-made-paper = Warqadda ka fogee qalabkan
    .apart = Meel quflan ku hay, tusaale sanduuq ammaan ah ama khaanad quflan oo xafiiskaaga. Cid kasta oo haysata warqaddan oo sidoo kale haysata qalabka ama fayl kayd, wax walba way akhrin kartaa.
    .phone = Sawir ha ka qaadin, iimayl ama kaydiye la wadaago (drive) midna ha ku hayn.
    .lost = Haddii warqaddu lunto, dejinta ka samee koodh dib-u-furis oo cusub.
vault-made-next = Dejinta waxaad dadka kula shaqeeya ka siin kartaa weedh sir ah oo ay leeyihiin, oo aad ku kaydin kartaa fayl kayd. Dhammaadka maalin shaqo kasta mid kaydi.
vault-made-do = Tag qabyo-qoraalladaada
vault-came-in = Kani nuqulka kaydka ayuu ka soo galay
vault-came-in-exports =
    { $count ->
        [0] Liiska wixii la saxiixay waxba kuma qorna
        [one] { $count } qoraal oo ku jira liiska wixii la saxiixay
       *[other] { $count } qoraal oo ku jira liiska wixii la saxiixay
    }
vault-came-in-signs = Khasnaddu waxay u saxiixdaa
vault-lost = Khasnaddaadu hadda halkan ma taallo
    .lead = Biraawsarkan khasnad ayaa ku jirtay. Hadda midna ma jirto. Qalabkan waxba lagama soo celin karo, laakiin fayl kayd ayaa shaqadaada haya.
vault-lost-why = Waxa laga yaabo inay dhaceen
    .cleared = Waxaa xogta biraawsarka tirtiray qof, barnaamij wax nadiifiya, ama biraawsarka laftiisa markii uu boos waayey.
    .profile = Kombiyuutarkani wuxuu ku siiyaa borofaayl (profile) ku meel gaar ah, oo la tirtiro markaad ka baxdo ama biraawsarku xirmo.
    .browser = Waxaad furtay biraawsar kale, ama borofaayl (profile) kale oo biraawsarkan. Khasnaddu markaas halkeedii ayay weli taallaa.
vault-lost-do = Haddaad haysato fayl kayd iyo koodhka dib-u-furista, shaqadaada halkan hoose kaga fur.

vault-problem-way = Dooro inaad samayso khasnad cusub ama aad furto fayl kayd
vault-problem-worker = Geli magac, tusaale kan dadka kula shaqeeya isticmaalaan
vault-problem-organisation = Geli magaca ururkaaga, tusaale Riverside Support
vault-problem-device = Geli magac qalabkan, tusaale Laabtobka xafiiska 2
vault-problem-written = Lixda eray qor, kaddib sanduuqa calaamadee
vault-problem-short =
    { $missing ->
        [one] Weedhaada sirta ah waxaa ka maqan { $missing } xaraf: waa inay leedahay ugu yaraan 12
       *[other] Weedhaada sirta ah waxaa ka maqan { $missing } xaraf: waa inay leedahay ugu yaraan 12
    }
vault-problem-empty = Geli weedhaada sirta ah
vault-problem-group = Warqaddaada ka geli kooxda { $number }
vault-problem-code = Warqaddaada ka geli koodhka dib-u-furista
vault-problem-file = Dooro fayl kayd
vault-problem-file-unreadable = Faylka lama akhrin karin. Hubi inuu weli meeshiisii yaal, oo mar kale dooro.
vault-problem-summary = Dhib ayaa jira

weak-short = Weedhaas sirta ahi aad bay u gaaban tahay: isticmaal ugu yaraan 12 xaraf.
weak-common = Weedhaas sirta ahi waa mid ka mid ah kuwa marka hore la isku dayo, ama ku dhow. Isticmaal dhowr eray oo aan isku xirnayn, ama lixda eray ee aan kala sooc lahayn.
weak-repeated = Weedhaas sirta ahi isla wax ayay ku celcelisaa. Isticmaal dhowr eray oo kala duwan, ama lixda eray ee aan kala sooc lahayn.
weak-run = Weedhaas sirta ahi waa taxane, ama xarfo kiiboodhka isku dhinac yaal. Isticmaal dhowr eray oo aan isku xirnayn, ama lixda eray ee aan kala sooc lahayn.
weak-name = Weedhaas sirta ahi wax yar ayay dhaafsan tahay magaca ururkaaga ama qof kula shaqeeya. Isticmaal dhowr eray oo aan isku xirnayn, ama lixda eray ee aan kala sooc lahayn.

## The recovery code, on the screen and on paper.

code = Koodhka dib-u-furista
code-group = Kooxda { $number } ee koodhka
code-loading = Koodhka waa la samaynayaa
code-changed = Kani waa koodh cusub. Kii aad hore u aragtay hadda ma shaqeeyo: warqaddaas tuur.
code-letters = Xarfo iyo lambarro. 0 iyo 1 mar walba waa lambarro: xarfaha I, L, O iyo U lama isticmaalo.
code-print = Daabac boggan
code-sheet = Koodhka dib-u-furista
    .what = Koodhkani wuxuu furaa shaqo hal qalab ku quflan, haddii weedha sirta ah la iloobo. Wuxuu sidoo kale furaa faylalka kaydka ah ee qalabkaas.
    .where = Warqaddan meel quflan ku hay, ka fog qalabka iyo faylalka kaydka ah. Ha sawirin, iimaylna ha ku koobi garayn. Cid kasta oo warqaddan la haysata qalabka ama fayl kayd wax walba way akhrin kartaa.
    .old = Haddii koodh kale booskiisa galo, warqaddan hay inta aad hayso faylal kayd oo ka hor la sameeyey.
code-sheet-organisation = Urur
code-sheet-device = Qalab
code-sheet-date = Taariikh

## Opening the vault.

vault-loading = Khasnadda waa la diyaarinayaa
vault-unlock = Fur shaqadaada
    .lead = Qabyo-qoraalladaadu qalabkan ayay ku quflan yihiin. Geli weedhaada sirta ah si aad u furto.
vault-unlock-field = Weedha sirta ah
vault-unlock-do = Fur
vault-unlock-working = Waa la hubinayaa. Waxay qaadataa dhowr ilbiriqsi.
vault-unlock-caps = Caps Lock waa shidan yahay.
vault-unlock-trouble = Haddaad furi waydo
vault-unlock-forgotten = Weedha sirta ah waan iloobay
vault-unlock-neither = Cidna ma hayso weedha sirta ah ama koodhka dib-u-furista
vault-unlock-code = Ku fur koodhka dib-u-furista
    .lead = Koodhku wuxuu ku yaal warqaddii la daabacay ama la qoray markii khasnadda la sameeyey. Kaddib waxaad dooranaysaa weedh sir ah oo cusub.
vault-unlock-no-code = Haddaadan koodhka haysan
    .answer = Qof kula shaqeeya oo haysta weedh sir ah oo khasnaddan ah ayaa furi kara, oo dejinta mid cusub kaaga samayn kara. Xirmooyinka aad soo saartay khasnadda uma baahna: cidda haysata weedha sirta ah ama furaha fayl lagu qufulay weli way furi kartaa.
vault-unlock-without = Weedha sirta ah uma baahnid si aad wax uga akhrido deegaannada, u hubiso cidda deegaan caawin karo, ama u furto xirmo qof kuu soo diray.
vault-expired =
    { $count ->
        [one] { $count } qabyo-qoraal ayaa la tirtiray sababta oo ah waqtigiisii ayaa dhammaaday. Ugu yaraan toddobaad ka hor ayaa laguu sheegay, cidna muddo ka dheer uma sii kordhin.
       *[other] { $count } qabyo-qoraal ayaa la tirtiray sababta oo ah waqtigoodii ayaa dhammaaday. Ugu yaraan toddobaad ka hor ayaa laguu sheegay, cidna muddo ka dheer uma sii kordhin.
    }
    .away = Qari farriintan
after-code = Dooro weedh sir ah oo cusub
    .lead = Khasnaddu waa furan tahay. Hadda dooro weedh sir ah oo cusub, si aadan marka xigta ugu baahan koodhka dib-u-furista. Koodhku sidiisii ayuu ahaanayaa.
    .do = Kaydi weedha sirta ah ee cusub
    .later = Hadda maya
after-code-forgotten = Ma laga saaraa weedha sirta ah ee la iloobay?
    .lead = Weedhaada sirta ah ee cusub way shaqaysaa. Haddii qof kale garan karo tii la iloobay, ama heli karo warqadda ay ku qoran tahay, hadda ka saar.
after-code-whose = Yaa weedhiisii sirta ahayd la iloobay?
after-code-nobody = Dhammaan weedhaha sirta ah sidooda uga tag
vault-no-store = Biraawsarkani uma oggola Onward inay qalabkan wax ku hayso, markaa khasnad halkan laguma samayn karo. Waxaa laga yaabaa inay tahay daaqad gaar ah, ama dejintaada IT. Weli waxaad furi kartaa xirmooyin, wax ka akhrin kartaa deegaannada oo aad hubin kartaa shuruudaha.
vault-no-policy = Khasnaddu way sii xirnaanaysaa: xeerarka amniga ee boggani u baahan yahay way maqan yihiin, markaa qof kale ayaa bogga beddeli kara. U sheeg cidda boggan maamusha in madaxa Content-Security-Policy maqan yahay. Xirmooyin waa la furi karaa oo keliya marka la saxo.
vault-worker-gone = Khasnaddu iskeed ayay u joogsatay. Wixii la kaydiyey waxba ma lumin.
    .do = Mar kale bilow oo weedha sirta ah geli. Haddii ay mar kale dhacdo, bogga mar kale soo rar.
vault-start-again = Khasnadda mar kale bilow
vault-other-build = Boggan waa la cusbooneysiiyey isaga oo furan. Bogga mar kale soo rar intaadan sii wadin, si aan waxba sidii hore loo kaydin.
vault-reload = Bogga mar kale soo rar

## Saving a referral: what the page says when it cannot, and what can be done.

save-try-now = Hadda mar kale isku day
save-conflict = Codsigan sidoo kale daaqad kale ayaa lagu beddelay. Waxaad halkan ku qortay weli halkan ayay ku jiraan. Dooro waxa la hayo.
save-keep-as-copy = Kan u hay sida codsi cusub
save-take-stored = Tus waxa daaqadda kale kaydisay
save-closed = Khasnaddu way xirantay. Waxaad halkan ku qortay weli halkan ayay ku jiraan, laakiin lama kaydin. Khasnadda mar kale fur si aad u kaydiso.
save-passphrase = Weedha sirta ah
save-passphrase-wrong = Taasi khasnadda ma furin. Fadlan weedha sirta ah mar kale qor.
save-open-again = Fur khasnadda oo kaydi
save-other-build = Onward waa la cusbooneysiiyey isaga oo boggani furan, markaa boggani hadda wax ma kaydiyo. Waxaad ugu dambayntii qortay koobi garee, kaddib bogga mar kale soo rar.
save-no-policy = Bogga si ammaan ah looma dejin, markaa khasnaddu way sii xirnaanaysaa. Fadlan u sheeg cidda boggan maamusha in madaxyada amnigu maqan yihiin.
save-slow = Kaydintu waxay qaadanaysaa ka badan intii la filayey. Waxaad ugu dambayntii qortay weli lama kaydin. Fadlan boggan ha xirin.
save-deleted = Codsigan daaqad kale ayaa lagu tirtiray. Waxaad halkan ku qortay weli halkan ayay ku jiraan. Waxaad u hayn kartaa sida codsi cusub.
save-failed = Waxaad ugu dambayntii qortay lama kaydin. Weli boggan ayay ku jiraan. Onward iskeed ayay mar kale isku dayaysaa.
save-copy = Kaydi nuqul sireysan
    .hint = Fayl wata wax walba oo aad codsigan ku qortay. Koodhka dib-u-furista oo keliya ayaa fura. Hay ilaa boggani yiraahdo codsiga waa la kaydiyey.
save-copy-making = Nuqulka sireysan waa la samaynayaa.
save-copy-made = Nuqulka sireysan wuxuu ku jiraa galkaaga faylalka la soo dejiyey. Haddaad u baahato, khasnadda fur, dooro inaad soo celiso nuqul kayd, oo geli koodhka dib-u-furista.
save-copy-failed = Nuqulka sireysan lama samayn karin. Boggan ha furnaado. Haddii aanay taasi suurtagal ahayn, waxaad ugu dambayntii qortay warqad ku qor.
store-slow = Khasnaddu hadda ma jawaabayso. Wixii la kaydiyey waxba ma lumin.
    .do = Waxoogaa sug: boggani wuu sii socdaa isla marka khasnaddu jawaabto. Haddii ay sidaas ahaato, daaqadaha kale ee Onward xir.

## Who can open the vault.

people = Cidda furi karta khasnaddan
    .lead = Shaqaale kasta wuxuu leeyahay weedh sir ah oo isaga u gaar ah. Dhammaan isla qabyo-qoraallada ayay arkaan.
people-loading = Cidda furi karta khasnadda waa la akhrinayaa
people-you = Adiga
people-since = Laga bilaabo { $when }
people-add = Qof kula shaqeeya sii weedh sir ah
    .lead = Tan la samee qofka kula shaqeeya, si aan cid kale u arkin weedha sirta ah. Qalabkan oo keliya ayay ka shaqaysaa.
    .do = Ku dar qofka
people-add-name = Maxaa halkan loogu yeeraa qofka kula shaqeeya?
    .hint = Khasnadda ayaa lagu hayaa isaga oo quflan.
people-added = Hadda laga bilaabo, qofka kula shaqeeya khasnadda wuxuu ku furi karaa weedhiisa sirta ah.
people-change = Beddel weedhayda sirta ah
    .lead = Weedha sirta ah ee aad hadda haysato shaqada ayay joojinaysaa, wax walba oo khasnadda ku jirana mar kale ayaa fure kale lagu xirayaa. Nuqulladii hore ee xogta qalabkan weli waxay ku furmaan weedhii waqtigaas. Faylalka kaydka ah wax iskama beddelaan: koodhka dib-u-furista ayay ku furmaan.
    .do = Beddel weedha sirta ah
people-change-old = Weedhaada sirta ah hadda
people-changed = Weedhaada sirta ah waa la beddelay.
people-remove = Ka saar
people-remove-named = Ka saar { $name }
people-remove-lead = Weedha sirta ah ee { $name } shaqada ayay joojinaysaa, wax walba oo khasnadda ku jirana mar kale ayaa fure kale lagu xirayaa. Qabyo-qoraalladu sidoodii ayay ahaanayaan.
people-remove-cannot = Waxa aan tani beddeli karin
people-remove-limits = Nuqulladii hore ee xogta qalabkan weli waxaa akhrin karta cidda haysata weedhan sirta ah. Faylalka kaydka ah weligood kuma furmaan weedh sir ah, koodhka dib-u-furista oo keliya.
people-remove-code = Koodhka dib-u-furistu sidiisii ayuu ahaanayaa. Haddii laga yaabo in qofka kula shaqeeyey warqadda arkay, samee koodh dib-u-furis oo cusub sidoo kale.
people-remove-do = Ka saar oo mar kale xir
people-removed = Qofka kula shaqeeyey khasnadda hadda ma furi karo. Wax walba mar kale ayaa la xiray.
people-leave = Ka bax khasnaddan
    .lead = Weedhaada sirta ah shaqada ayay joojinaysaa, wax walba oo khasnadda ku jira mar kale ayaa fure kale lagu xirayaa, boggana wuu qufulmayaa. Qabyo-qoraalladu sidoodii ayay ahaanayaan. Si aad u soo noqoto, waxaad u baahan tahay qof kula shaqeeya oo ku siiya weedh sir ah oo cusub.
    .code = Koodhka dib-u-furistu sidiisii ayuu ahaanayaa. Haddaad taqaan, qof kula shaqeeya weydii inuu mid cusub sameeyo.
    .do = Ka bax oo quful
people-leave-unsaved = Waxaad ugu dambayntii qortay weli lama kaydin, markaa waxba lama beddelin.
    .do = Ku noqo codsiga, oo khasnadda ka bax marka la kaydiyo.
people-rekeying = Wax walba mar kale ayaa la xirayaa. Waxay qaadan kartaa daqiiqo: boggan ha furnaado.
people-code = Samee koodh dib-u-furis oo cusub
    .lead = Tan samee haddii warqaddu lunto, ama laga yaabo in qof arkay. Koodhkii ilaa hadda la isticmaalayey khasnaddan ma furi doono, wax walbana mar kale ayaa fure kale lagu xirayaa.
    .do = Tus koodhka cusub
people-code-old = Waxa ku dhaca warqadda aad hayso
    .files = Faylalka kaydka ah ee ka hor la sameeyey weli waxay weydiiyaan koodhkii hore: warqadda hore hay inta aad faylalkaas hayso. Kaddib nuqul kayd oo cusub kaydi.
    .copies = Cid kasta oo koodhkii hore la haysata nuqul hore oo xogta qalabkan, ama nuqul kayd hore, weli way akhrin kartaa.
people-code-replace = Isticmaal koodhka cusub
people-code-replaced = Koodhka dib-u-furista ee cusub hadda laga bilaabo wuu shaqeeyaa. Kii hore hadda ka dib khasnaddan ma furo.
people-problem-old = Geli weedha sirta ah ee aad hadda isticmaasho
people-problem-old-wrong = Taasi maaha weedhii sirta ahayd ee aad khasnadda ku furtay. Eray kasta iyo meelaha bannaan ee u dhexeeya hubi.
people-problem-forgotten = Dooro cidda weedheeda sirta ah la iloobay, ama dhammaan sidooda uga tag

## The list of drafts. A draft is a referral that has not left this device.

drafts = Qabyo-qoraalladaada
drafts-none = Weli qabyo-qoraal ma jiro
    .lead = Codsiyada taageerada ee aad ka shaqaynayso halkan ayaa lagu taxi doonaa. Hadda mid bilow: su'aal kasta waad ku joogsan kartaa oo waad ku soo noqon kartaa.
drafts-new = Bilow codsi taageero oo cusub
drafts-new-carried = Jawaabahaagii hubinta shuruudaha ayaa lagu dari doonaa.
drafts-unsaved = Codsiga furan wuxuu leeyahay beddel aan la kaydin. Mid kale waa la furi karaa marka la kaydiyo.
    .go = Tag codsiga furan
drafts-loading = Qabyo-qoraalladaada waa la akhrinayaa
drafts-count =
    { $count ->
        [one] { $count } qabyo-qoraal
       *[other] { $count } qabyo-qoraal
    }
drafts-nameless = Weli magac ma leh
drafts-areas = Deegaannada
drafts-areas-none = Weli deegaan lama dooran
drafts-saved = Kaydintii ugu dambaysay
drafts-progress = La buuxiyey
drafts-sections = { $done } ka mid ah { $all } qaybood way dhammaadeen
drafts-missing = Jawaabaha loo baahan yahay ka hor dirista
drafts-missing-none = Midna
drafts-exports = La soo saaray
drafts-exports-count =
    { $count ->
        [0] Weli maya
        [one] { $count } jeer
       *[other] { $count } jeer
    }
drafts-resume = Sii wad
drafts-duplicate = Koobi garee
drafts-duplicated = Waa la koobi gareeyey. Oggolaanshaha iyo saxiixyada lama koobi gareyn: hal codsi oo keliya ayay leeyihiin.
drafts-delete = Tirtir
drafts-delete-sure = Qabyo-qoraalkan ma la tirtiraa?
    .what = Qalabkan waa laga tirtiri doonaa lamana soo celin karo. Xirmooyinkii laga soo saaray waa faylal gooni ah oo meesha aad dhigtay ku haraya.
    .yes = Tirtir qabyo-qoraalka
    .no = Hay
drafts-deleted = Qabyo-qoraalka waa la tirtiray.

## Settings.

settings = Dejinta
settings-language = Luqadda
settings-language-field = Luqadda qalabkan
settings-language-hint = Foomka iyo oggolaanshaha ayaa ku tusma. Markaad doonto xagga sare ee bog kasta ayaad ka beddeli kartaa.
settings-bilingual = Luqadda qofka hoosteeda Ingiriisi ku tus
settings-text-size = Cabbirka qoraalka
settings-text-size-normal = Caadi
settings-text-size-large = Weyn
settings-text-size-larger = Ka sii weyn
settings-identity = Cidda khasnaddani u saxiixdo
    .locked = Khasnadda fur si aad u aragto cidda ay u saxiixdo, iyo waxay saxiixday.
    .none = Weli khasnad qalabkan kuma jirto. Mid ayaa la sameeyaa markaad codsi taageero bilowdo.
settings-identity-organisation = Urur
settings-identity-device = Qalab
settings-identity-words = Erayo telefoon lagu barbardhigo
    .hint = Lixdan eray u akhri isku-duwaha xirmadaada helay, adigoo ka wacaya lambar telefoon oo aad labadiinnuba horey u taqaanneen. Haddii kuwa uu hayo la mid yihiin, xirmadu khasnaddan ayay ka timid lamana beddelin.
settings-card = Kaadhka khasnaddan, iyo buugga cinwaannada
settings-identity-fingerprint = Astaanta furaha oo buuxda (fingerprint)
settings-exports = Wixii khasnaddani saxiixday
    .none = Weli waxba. Xirmo kasta oo aad saxiixdo halkan ayaa lagu taxi doonaa.
    .hint = Haddii ay ku jirto mid aan cidna halkan samayn, u sheeg maamulahaaga iyo deegaannada ay magacawdo.
settings-exports-packet = Xirmo
settings-exports-when = La saxiixay
settings-exports-stage = Marxalad
settings-exports-area = Deegaan
settings-exports-revision = Nooca qabyo-qoraalka
settings-unlock = Tag khasnadda

## What can go wrong with the vault: what happened, and what to do.

failure-wrong-passphrase = Taasi maaha weedha sirta ah ee khasnaddan.
    .do = Eray kasta iyo meelaha bannaan ee u dhexeeya hubi, oo mar kale isku day. Xarfaha waaweyn farqi ayay sameeyaan.
failure-weak-passphrase = Weedhaas sirta ahi aad bay u fududahay in la qiyaaso.
    .do = Isticmaal ugu yaraan 12 xaraf, oo aanay ku jirin erayo la yaqaan, taxaneyaal ama magaca ururkaaga. Ama isticmaal lixda eray ee aan kala sooc lahayn.
failure-mistyped-code = Koodhka dib-u-furista khalad ayaa ku jira.
    .do = Koox kasta warqaddaada la barbardhig. Koodhku wuxuu leeyahay toddoba kooxood oo min afar xaraf iyo lambar ah.
failure-wrong-code = Kani waa koodh dib-u-furis, laakiin maaha kan tan fura.
    .do = Raadi warqad ka cusub: koodhku shaqada ayuu joojiyaa marka mid kale booskiisa galo. Haddii ay tahay warqadda saxda ah ee fayl kayd, faylka waxaa laga yaabaa in la beddelay: nuqul kale isticmaal.
failure-code-not-typed-back = Taasi maaha waxa koodhka dib-u-furistu halkaas ku leeyahay.
    .do = Warqaddaada mar kale eeg oo qor kooxaha la weydiiyey. Haddaadan koodhka qorin, hadda qor.
failure-last-worker = Tani waa weedha sirta ah ee ugu dambaysa khasnadda.
    .do = Marka hore qof kula shaqeeya sii weedh sir ah. Si aad wax walba uga saarto, beddelkeeda khasnadda masax.
failure-passphrase-taken = Qof furi kara khasnaddan ayaa horey u leh weedhaas sirta ah.
    .do = Mid kale dooro: shaqaale kasta wuxuu u baahan yahay weedh sir ah oo isaga u gaar ah.
failure-too-many-workers = Lix iyo toban shaqaale ayaa weedh sir ah u haysta khasnaddan. In ka badan ma yeelan karto.
    .do = Ka saar weedh sir ah oo aan loo baahnayn, kaddib mar kale isku day.
failure-damaged-team = Diiwaanka cidda furi karta khasnaddan waa dhaawacan yahay, markaa cidna laguma dari karo lagamana saari karo. Marka weedh sir ah lagu furo, nuqul kayd ahna lama samayn karo.
    .do = Qabyo-qoraallada weli waa la akhrin karaa. Khasnadda quful, ku fur koodhka dib-u-furista, oo dooro “Hadda maya” marka ay weydiiso weedh sir ah oo cusub. Dejinta ka samee fayl kayd. Eeg haddaad faylka haysato, kaddib dejinta ka masax qalabkan oo ka bilow faylka.
failure-keys-changed = Furayaasha khasnaddan daaqad kale ayaa lagu beddelay.
    .do = Mar kale fur. Haddii weedhaada sirta ah furi waydo, waa la saaray: weydii qof kula shaqeeya. Waxaad qortay boggan ayay ku jiraan ilaa markaas.
failure-read-only = Daaqad kale oo Onward ayaa ah midda wax kaydisa.
    .do = Daaqaddaas ku sii wad, ama halkan la wareeg.
failure-no-identity = Furaha khasnaddani wax ku saxiixdo lama akhrin karo, markaa waxba lama soo saari karo.
    .do = Qabyo-qoraalladaada waxba kuma dhicin. Soo celi nuqul kayd oo wax walba ah: furaha ayuu hayaa.
failure-backup-not-ours = Faylkani maaha nuqul kayd oo Onward.
    .do = Dooro fayl magaciisu ku bilaabmo “onward-backup”. Xirmo waxaa lagu furaa bogga xirmooyinka.
failure-backup-damaged = Faylka kaydku ma dhammaystirna, ama waa la beddelay.
    .do = Faylka mar kale ka koobi garee meesha aad ku hayso, ama mid hore isticmaal. Qalabkan waxba lagama beddelin.
failure-backup-newer = Faylka kaydka waxaa sameeyey nooc Onward ah oo kan ka cusub.
    .do = Bogga mar kale soo rar si aad u hesho nooca cusub, kaddib mar kale isku day. Qalabkan waxba lagama beddelin.
failure-backup-too-big = Faylkani wuu ka weyn yahay nuqul kayd kasta oo Onward samayso.
    .do = Hubi inaad faylka saxda ah dooratay. Qalabkan waxba lagama beddelin.
failure-backup-too-much = Taasi way ka badan tahay inta hal fayl kayd qaadi karo (64 MB). Fayl lama samayn.
    .do = Liiska qabyo-qoraallada, beddelkeeda qabyo-qoraal kasta u kaydi fayl kayd oo gaar ah, ama tirtir qabyo-qoraallada aadan hadda ka dib u baahnayn.
failure-locked = Khasnaddu waa quflan tahay.
    .do = Weedhaada sirta ah ku fur. Waxaad qortay kaydintii ugu dambaysay ka dib shaashadda ayay ku jiraan ilaa aad bogga ka baxdo.
failure-exists = Khasnad horey ayay qalabkan ugu jirtaa.
    .do = Weedheeda sirta ah ku fur.
failure-newer-vault = Khasnadda waxaa ugu dambayntii isticmaalay nooc Onward ah oo kan ka cusub. Waxba lama qorin.
    .do = Bogga mar kale soo rar si aad u hesho nooca cusub.
failure-damaged-vault = Madaxa khasnadda waa dhaawacan yahay, markaa lama furi karo.
    .do = Dhammaan bogagga kale ee Onward xir, mar kale soo rar, oo mar kale isku day. Haddii ay sidaas ahaato, qabyo-qoraallada qalabkan lama akhrin karo. Haddaad haysato fayl kayd iyo koodhka dib-u-furista ee lagu sameeyey, dejinta ka masax qalabkan, kaddib tag qabyo-qoraalladaada oo ka bilow faylka kaydka. Fayl kayd la'aan, waxba ha masaxin: kooxdaada IT waxaa laga yaabaa inay hayso nuqul hore oo borofaaylka (profile) biraawsarka ah.
failure-not-found = Qabyo-qoraalkaas hadda qalabkan kuma jiro.
    .do = Waxaa laga yaabaa in bog kale lagu tirtiray. Eeg liiska qabyo-qoraalladaada.
failure-conflict = Qabyo-qoraalkan bog kale ayaa lagu beddelay.
    .do = Ku noqo liiska qabyo-qoraalladaada oo mar kale fur, si aad u aragto nooca ugu cusub.
failure-damaged-record = Qabyo-qoraalkan lama akhrin karo, nuqulka ka horreeyey ee la kaydiyeyna sidoo kale.
    .do = Qabyo-qoraalladaada kale waxba kuma dhicin. Haddii qabyo-qoraalku fayl kayd ku jiro, faylkaas geli khasnaddan, dejinta “Nuqul kayd ah” hoosteeda: qabyo-qoraalka ayuu saxayaa. Ka hor ha tirtirin qabyo-qoraalka. Haddaad xirmo ka soo saartay, taas weli waad akhrin kartaa.
failure-store-refused = Biraawsarku wuu diiday inuu kaydiyo.
    .do = Boggan ha furnaado: qoraalkaagu weli halkan ayuu ku jiraa. Bogagga kale ee Onward xir, oo mar kale isku day.
failure-store-denied = Dejinta biraawsarkani uma oggola Onward inay qalabkan wax ku hayso.
    .do = Haddii tani tahay daaqad gaar ah, mid caadi ah isticmaal. Haddii ururkaagu maamulo qalabkan, kooxdaada IT weydii inay boggan u oggolaato inuu xog kaydiyo. Boggan ha furnaado ilaa markaas: qoraalkaagu weli halkan ayuu ku jiraa.
failure-store-blocked = Biraawsarku Onward uma oggola inay khasnadda gaarto waqtigan. Daaqad kale oo Onward ah ayaa laga yaabaa inay hayso.
    .do = Boggan ha furnaado: qoraalkaagu weli halkan ayuu ku jiraa. Dhammaan daaqadaha iyo tabyada kale ee Onward xir. Haddii ay sidaas ahaato, kaydi nuqul sireysan oo qoraalkaaga ah halka boggani kuugu soo bandhigo, kaddib biraawsarka xir oo mar kale fur.
failure-store-unfit = Meesha biraawsarkan ee khasnadda lagu hayo waa dhaawacan tahay, ama barnaamij kale ayaa beddelay. Waxba lama qorin.
    .do = Boggan ha furnaado: qoraalkaagu weli halkan ayuu ku jiraa. Xogta biraawsarka ha tirtirin: kooxdaada IT waxaa laga yaabaa inay borofaaylka (profile) biraawsarka ka soo celin karto nuqul disk-ga ah.
failure-no-vault = Hadda khasnad qalabkan kuma jirto. Waa la tirtiray, ama xogta biraawsarka waa la tirtiray.
    .do = Haddii qabyo-qoraal boggan ku furan yahay, qoraalkiisu weli halkan ayuu ku jiraa: kaydi nuqul sireysan oo isaga ah halka boggani kuugu soo bandhigo. Haddaad haysato fayl kayd, mar kale khasnad samee oo ku soo celi.
failure-store-full = Qalabkan boos kuma harin.
    .do = Boggan ha furnaado: qoraalkaagu weli halkan ayuu ku jiraa. Disk-ga boos ka bannee, kaddib mar kale isku day.
failure-not-complete = Jawaabo qaarkood way maqan yihiin ama waa in la saxaa ka hor inta aan xirmo la samayn karin.
    .do = Xiriir kasta raac, jawaabta sax, oo soo noqo.
failure-not-agreed = Qofku ma oggolaan in codsigiisa loo gudbiyo deegaankan.
    .do = Ku weydii bogagga oggolaanshaha. Haddii uu maya yiraahdo, waxba lama diro.
failure-not-freely = Qofku si xor ah uma dooran, sida aad bogagga oggolaanshaha ku qortay.
    .do = Codsigan hadda ha dirin. Mar kale weydii marka uu si xor ah u dooran karo.
failure-other-area = Qofku wuxuu oggolaaday in codsigiisa loo gudbiyo deegaan kale, ma aha kan.
    .do = Deegaankaas dooro, ama qofka mar kale kan weydii.
failure-not-signed = Oggolaanshaha weli lama saxiixin.
    .do = Qofka weydii inuu saxiixo, ama qor sababta uu u saxiixi waayey ama u saxiixi kari waayey.
failure-not-now = Khasnaddu taas waqtigan ma samayn karin.
    .do = Mar kale isku day. Haddii ay sidaas ahaato, khasnadda quful oo fur.

## ---- The agreement pages: what only the worker needs. The words that the person reads are in consent.ftl ----

agree-step = Oggolaanshaha: bogga { $step } ee { $steps }
agree-next = Kaydi oo sii wad
agree-later = Halkan jooji, mar dambe ku soo noqo
agree-done = U sii wad saxiixa iyo soo saarista
agree-no-area = Marka hore deegaan dooro
    .lead = Erayada oggolaanshuhu deegaanka ayay magacaabaan. Su'aasha deegaanka ka jawaab, kaddib soo noqo.
    .go = Dooro deegaan
agree-area = Oggolaanshahani wuxuu ku saabsan yahay hal deegaan:
agree-status-machine = Erayada hoose mashiin ayaa tarjumay, cidna ma hubin. Turjubaanka weydii inuu Ingiriisiga kor u akhriyo. Turjubaanku wuxuu ku xaqiijinayaa bogga ugu dambeeya.
agree-unsigned = Saxiixyada waa la saaray, sababta oo ah waxay ku saabsanaayeen doorashooyin kale. Fadlan mar kale saxiix.
agree-preview-stage = Tus waxa lala diro
agree-preview-nothing = Weli waxba lama diro, sababta oo ah waxba lama oggolaan ama lagama jawaabin.
agree-preview-open =
    { $count ->
        [one] { $count } su'aal jawaab ma leh, waxaana loo diraa “lagama jawaabin”.
       *[other] { $count } su'aalood jawaab ma leh, waxaana loo diraa “lagama jawaabin”.
    }
agree-preview-not-answered = Lagama jawaabin
agree-preview-risk = Maadaama aan halista la wadaagin, xirmadu waxay ku bilaabmaysaa: la hadal shaqaalaha booqasho kasta ka hor. Magacyada meelaha laga fogaanayo si kastaba ha ahaatee waa la diraa.
agree-at = Taariikhda iyo saacadda
    .hint = Goortii aad bogaggan wada marteen.
agree-now = Saacadda hadda geli
agree-step-understanding = Waxa qofku fahmay
agree-sign-choices = Doorashooyinka
agree-sign-pad-empty = Sanduuqa lagu sawiro: maran
agree-sign-pad-drawn = Saxiix ayaa la sawiray.
agree-copy-offered = Markaad saxiixdo oo kaydiso ka dib, nuqulka ka samee bogga soo saarista.
agree-copy-not-offered = Nuqul lama fidinayo. Qofku mar dambe mid wuu codsan karaa.
agree-gaps = Weli lama qorin
    .none = Wax walba waa la qoray.
    .hint = Codsiga waa la samayn karaa isaga oo kuwani ka maqan yihiin. Waxa keliya ee uu u baahan yahay waa saxiixa, ama sababta aan midna u jirin. Xirmadu waxay muujisaa waxa aan la qorin.
agree-gap-statement = Lama weydiin: { $statement }
agree-gap-explained = Sida, cidda, luqadda iyo goorta la sharxay
agree-gap-freely = In qofku si xor ah u doortay
agree-gap-capacity = In sabab jirto looga shakiyo awoodda go'aansiga
agree-gap-teach-back = Waxa qofku sheegay inay dhici doonaan
agree-gap-signature = Saxiixa qofka, ama sababta aan midna u jirin
agree-gap-worker-signature = Saxiixa shaqaalaha
agree-gap-interpreter = Xaqiijinta turjubaanka

## ---- Backup files. The recovery code opens them; a passphrase does not ----

backup-make = Samee fayl kayd
backup-make-one = Samee fayl kayd oo qabyo-qoraalkan
backup-making = Qabyo-qoraallada waa la sireynayaa
backup-made = Faylka { $file } waxaa la siiyey biraawsarka, kaas oo badanaa geliya galka faylalka la soo dejiyey.
    .keep = Eeg inuu halkaas ku jiro. Kaddib u rar meel aan qalabkan ahayn, sida kaydiyaha la wadaago (drive) ee ururkaaga.
backup-left-out =
    { $count ->
        [one] { $count } qabyo-qoraal faylka kuma jiro: ma jiro nooc ka mid ah oo la akhrin karo.
       *[other] { $count } qabyo-qoraal faylka kuma jiraan: ma jiro nooc ka mid ah oo la akhrin karo.
    }
    .do = Fayl kayd oo ka duugsan ayaa laga yaabaa inuu weli hayo. Dejinta ka soo celi: waxa halkan jira sidoodii ayay ahaanayaan.
    .title = Faylka kaydka waa la sameeyey, laakiin wax walba kuma jiraan
backup-not-taken = Biraawsarku faylka kaydka ma qaadin.
    .do = Dejinta biraawsarka boggan uga oggolow soo dejinta, oo mar kale isku day.
backup-about = Waxa fayl kayd ku jira, iyo meesha lagu hayo
    .holds = Furayaashu way ku jiraan: furaha khasnaddani wax ku saxiixdo, iyo wax kasta oo loogu baahan yahay akhrinta qabyo-qoraallada. Markaa waa sireysan yahay.
    .opens = Koodhka dib-u-furista ee khasnaddan oo keliya ayuu ku furmaa. Weedh sir ahi ma furto. Koodhka la'aantiis, faylku cidna wax uma taro.
    .keep = Ku hay meel aan qalabkan ahayn, sida kaydiyaha la wadaago (drive) ee ururkaaga, warqadda koodhkana ku hay meel saddexaad. Tirtir faylalkii kayd ee hore markaad mid ka cusub haysato.
backup-last = Nuqulkii kaydka ugu dambeeyey ee wax walba: { $when }
backup-last-none = Weli nuqul kayd oo wax walba lama samayn.
backup-changed = Wax ayaa la kaydiyey markaas ka dib.
backup-remind = Haddii xogta biraawsarkan la tirtiro ama kombiyuutarku jabo, fayl kayd oo keliya ayaa qabyo-qoraallada soo celiya.
backup-remind-never = Qabyo-qoraalladaada weli nuqul kayd uma jiro
backup-remind-old =
    { $days ->
        [one] Nuqulka kaydka ugu dambeeya waa { $days } maalin jir, qabyo-qoraalladana waa la beddelay markaas ka dib
       *[other] Nuqulka kaydka ugu dambeeya waa { $days } maalmood jir, qabyo-qoraalladana waa la beddelay markaas ka dib
    }
backup-lock = Ma samaynaysaa fayl kayd intaadan qufulin?
    .why = Qabyo-qoraallada waa la beddelay nuqulkii kaydka ugu dambeeyey ka dib. Inta taas lagu jiro bogga waa la qariyaa. Mar kale riix Quful si isla markiiba loo qufulo.
    .make = Samee oo quful
    .without = Quful la'aantiis

restore = Fayl kayd geli khasnaddan
    .what = Wax halkan jira laguma dul qoro. Qabyo-qoraallada faylka waa lagu daraa. Qabyo-qoraal halkan iyo halkaasba lagu beddelay labada nooc ayaa la hayaa.
restore-file = Faylka kaydka
    .hint = Magaciisu wuxuu ku bilaabmaa “onward-backup” wuxuuna ku dhammaadaa “.age”.
    .pick = Dooro fayl kayd
restore-file-empty = Dooro fayl kayd
restore-code = Koodhka dib-u-furista ee faylka lagu sameeyey
    .hint = Toddoba kooxood oo min afar xaraf iyo lambar ah, oo warqaddaada ku qoran. Wuxuu noqon karaa koodhka khasnad kale, haddii faylku halkaas ka yimid.
restore-code-empty = Geli koodhka dib-u-furista
restore-do = Geli khasnaddan
restore-working = Faylka kaydka waa la furayaa
restore-elsewhere = Si aad fayl kayd uga bilowdo qalab aan khasnad lahayn, halkaas ka fur bogga qabyo-qoraallada. Si aad fayl u geliso khasnaddan, marka hore fur.
restore-unreadable = Faylka lama akhrin karin.
    .do = Waxaa laga yaabaa in la raray ama uu ku jiro kaydiye aan ku xirnayn. Mar kale dooro.
restored = Nuqulkii kaydka ee { $when } hadda khasnaddan ayuu ku jiraa
restored-added =
    { $count ->
        [one] { $count } qabyo-qoraal ayaa lagu daray.
       *[other] { $count } qabyo-qoraal ayaa lagu daray.
    }
restored-advanced =
    { $count ->
        [one] { $count } qabyo-qoraal halkan ka duugsanaa oo hadda faylka ayuu ka sii socdaa.
       *[other] { $count } qabyo-qoraal halkan ka duugsanaayeen oo hadda faylka ayay ka sii socdaan.
    }
restored-versions =
    { $count ->
        [one] { $count } qabyo-qoraal halkan iyo faylka labadaba waa lagu beddelay. Labada nooc ayaa la hayaa.
       *[other] { $count } qabyo-qoraal halkan iyo faylka labadaba waa lagu beddelay. Labada nooc ayaa la hayaa.
    }
    .what = Liiska qabyo-qoraalladu way calaamadeeyaan, oo sheegaan sida loo go'aansado.
restored-known =
    { $count ->
        [one] { $count } qabyo-qoraal horey halkan ayuu ugu jiray, isaga oo la mid ah ama ka cusub.
       *[other] { $count } qabyo-qoraal horey halkan ayay ugu jireen, iyaga oo la mid ah ama ka cusub.
    }
restored-exports =
    { $count ->
        [one] { $count } qoraal ayaa lagu daray liiska wixii la saxiixay.
       *[other] { $count } qoraal ayaa lagu daray liiska wixii la saxiixay.
    }
restored-entries =
    { $count ->
        [one] { $count } diiwaangelin way cusub tahay, ama wax ayaa lagu daray.
       *[other] { $count } diiwaangelin way cusub yihiin, ama wax ayaa lagu daray.
    }
restored-unread =
    { $count ->
        [one] { $count } qabyo-qoraal oo faylka ku jira lama akhrin karin. Faylka hay: nooc Onward ah oo ka cusub ayaa laga yaabaa inuu akhriyo.
       *[other] { $count } qabyo-qoraal oo faylka ku jira lama akhrin karin. Faylka hay: nooc Onward ah oo ka cusub ayaa laga yaabaa inuu akhriyo.
    }
restored-identity-same = Faylku wuxuu hayaa isla furaha saxiixa ee khasnaddan.
restored-identity-kept = Faylku wuxuu hayaa fure saxiix oo kale. Khasnaddani keeda ayay haynaysaa.
restored-identity-taken = Khasnaddani hadda laga bilaabo waxay ku saxiixdaa furaha faylka.

## ---- What the browser promised, and private windows ----

persist-not-asked = Biraawsarka weli lama weydiin inuu hayo xogta Onward.
    .do = Waxaa la weydiiyaa markaad marka ugu horreysa wax kaydiso. Biraawsarro qaarkood markaas adiga ayay ku weydiiyaan: dooro inaad oggolaato.
persist-granted = Biraawsarku wuxuu ballanqaaday inuusan iskii u tirtirin xogta Onward.
    .do = Qof ayaa weli gacanta ku tirtiri kara, markaa si kastaba ha ahaatee faylal kayd samee.
persist-refused = Biraawsarku ma ballanqaadin inuu hayo xogta Onward. Waxaa laga yaabaa inuu tirtiro marka disk-gu buuxsamo, ama marka boggan dhowr maalmood la furi waayo.
    .do = Dhammaadka maalin shaqo kasta samee fayl kayd. In boggan la calaamadeeyo (bookmark) ama badanaa la furo ayaa beddeli kara jawaabta biraawsarka.
persist-ask-again = Biraawsarka mar kale weydii
persist-room = Waxa Onward qalabkan ka isticmaasho: ku dhowaad { $used } MB

temporary-private = Tani waxay u egtahay daaqad gaar ah
temporary-little-room = Biraawsarkani boos aad u yar ayuu Onward siiyaa
temporary-what = Waxa halkan lagu hayo waxaa laga yaabaa in la tirtiro marka daaqadda la xiro, ama markaad kombiyuutarkan ka baxdo.
temporary-do = Halkan waxaad ku shaqayn kartaa fayl kayd: mid samee intaadan daaqadda xirin, meel kale ku hay, oo marka xigta ka bilow. Ama daaqad caadi ah isticmaal.
temporary-was-here = Khasnad horey ayay qalabkan ugu jirtay
    .why = Markaas biraawsarkani hadda ma hayo. Xogtiisa waxaa laga yaabaa in la tirtiray, tani waxay noqon kartaa daaqad gaar ah ama biraawsar ka duwan kii hore, ama waxaa laga yaabaa in kombiyuutarku wax walba tirtiro marka qof ka baxo.
    .do = Daaqadaha kale ee gaarka ah xir oo eeg biraawsarkii aad hore u isticmaashay. Haddii aanay halkaasna ku jirin, ka bilow faylkaagii kaydka ugu dambeeyey, adigoo isticmaalaya koodhka dib-u-furista.

## ---- In the list of drafts: time that runs out, two versions of one draft; after an export ----

expiry-soon =
    { $days ->
        [0] Waqtiga haynta qabyo-qoraalkan maalin gudaheed ayuu ku dhammaanayaa. Wixii markaas ka dambeeya liiskani wuu sheegayaa, qabyo-qoraalkana waxaa la tirtiraa ugu horrayn 7 maalmood kaddib. Haddii wax laga beddelo ama la sii hayo, dhammaadka dib ayaa loo dhigaa.
        [one] Waqtiga haynta qabyo-qoraalkan wuxuu dhammaanayaa { $days } maalin kaddib. Wixii markaas ka dambeeya liiskani wuu sheegayaa, qabyo-qoraalkana waxaa la tirtiraa ugu horrayn 7 maalmood kaddib. Haddii wax laga beddelo ama la sii hayo, dhammaadka dib ayaa loo dhigaa.
       *[other] Waqtiga haynta qabyo-qoraalkan wuxuu dhammaanayaa { $days } maalmood kaddib. Wixii markaas ka dambeeya liiskani wuu sheegayaa, qabyo-qoraalkana waxaa la tirtiraa ugu horrayn 7 maalmood kaddib. Haddii wax laga beddelo ama la sii hayo, dhammaadka dib ayaa loo dhigaa.
    }
expiry-over = Waqtiga haynta qabyo-qoraalkan waa dhammaaday
    .what = Weli waxba lama tirtirin. 7 maalmood gudahood ku go'aanso: taas ka dib waa la tirtiraa marka khasnadda la furo.
    .until = Weli waxba lama tirtirin. Waxaa la tirtiraa marka khasnadda la furo { $when } kaddib.
expiry-keep = 30 maalmood oo kale hay
expiry-delete = Hadda tirtir
expiry-kept = Qabyo-qoraalku 30 maalmood oo kale ayuu sii jirayaa.
version-other = Qabyo-qoraalkan laba nooc ayaa jira
    .why = Laba meelood ayaa lagu beddelay, tusaale laba qalab, kaddibna fayl kayd ayaa isku keenay. Waxba ma lumin: labaduba liiskan ayay ku jiraan.
    .how = Si aad u barbardhigto, mid walba sii wad oo akhri boggiisa “Hubi jawaabahaaga”. Waxa maqan koobi ugu samee nooca aad rabto inaad hayso, kaddib kan kale tirtir.
version-how = Sida loo barbardhigo oo loo go'aansado
card-more = Nuqul kayd oo qabyo-qoraalkan
    .what = Faylku qabyo-qoraalkan oo keliya ayuu hayaa. Waa sireysan yahay, wuxuuna ku furmaa oo keliya koodhka dib-u-furista ee khasnaddan: qof kula shaqeeya oo khasnad kale leh koodhkaaga ayuu u baahan yahay si uu u furo.

export-delete = Ma laga tirtiraa qabyo-qoraalka qalabkan?
    .what = Haddii shaqada codsigan dhammaatay, qabyo-qoraalku khasab maaha inuu halkan ku sii jiro. Jawaabaha, oggolaanshaha iyo saxiixyada ku jira waa la tirtiraa lamana soo celin karo. Xirmada aad soo saartay meesha aad dhigtay ayay ku haraysaa.
    .do = Qabyo-qoraalka ka tirtir qalabkan
    .sure = Haa, tirtir qabyo-qoraalka

## Locking by itself, and coming back. "Window" is a browser's window or tab.

lock-near = Cidna boggan muddo ma isticmaalin. Daqiiqo gudaheed ayuu ku qufulmayaa. Shaqadaada marka hore waa la kaydiyaa.
lock-near-packets = Cidna boggan muddo ma isticmaalin. Xirmooyinka daqiiqo gudaheed ayaa laga saarayaa. Faylalku meeshoodii ayay ku jiraan.
lock-stay = Joog
lock-working = Waa la qufulayaa
lock-kept = Onward iskeed ayay u qufulantay. Wixii ugu dambeeyey ee aad qortay lama kaydin karin, markaa daaqaddan oo keliya ayaa lagu hayaa. Daaqaddan ka fur si aad mar kale u aragto, oo ha xirin ilaa markaas: xirista daaqaddu qoraalkaas way lumisaa.
returned-saved = Qufulka ka hor, wixii ugu dambeeyey ee aad qortay lama kaydin karin. Iyaga oo sireysan ayaa la hayey, haddana khasnadda ayay ku jiraan.
returned-version = Qufulka ka hor, wixii ugu dambeeyey ee aad qortay lama kaydin karin, codsigii ama furayaashii khasnadduna markaas ka dib way isbeddeleen. Labada nooc ayaa la hayaa: boggani wuxuu tusayaa waxaad qortay, liiskuna kan kale ayuu leeyahay sidoo kale.
returned-waits = Qufulka ka hor, wixii ugu dambeeyey ee aad qortay lama kaydin karin. Iyaga oo sireysan ayaa daaqaddan lagu hayaa. Daaqaddan la wareeg si aad khasnadda u geliso, oo ha xirin ilaa markaas.
returned-failed = Qufulka ka hor, wixii ugu dambeeyey ee aad qortay lama kaydin karin. Iyaga oo sireysan ayaa daaqaddan lagu hayaa, laakiin khasnaddu hadda ma qaadan karin. Daaqaddan mar kale ku quful oo ku fur si aad mar kale isugu daydo, oo ha xirin ilaa markaas.
returned-lost = Qufulka ka hor, wixii ugu dambeeyey ee aad qortay lama kaydin karin, wixii laga hayeyna lama furi karo: waa dhaawacan yihiin, ama khasnad kale ayay leeyihiin. Codsiga eeg oo qor waxa maqan.
returned-read = Farriintan xir

## Several windows: one saves, the others show.

turn-reads-only = Halkan waad ku akhrin kartaa, laakiin waxba kama beddeli kartid
    .what = Daaqad kale oo Onward ah oo qalabkan ku taal ayaa furan oo beddelkeeda kaydisa. Daaqaddani waxay tusi kartaa xaalad hore. Si aad halkan uga sii waddo, la wareeg: daaqadda kale ayaa marka hore kaydisa.
turn-take-over = Halkan la wareeg
turn-taking-over = Daaqadda kale waa la weydiinayaa

## ---- A draft whose newest version is damaged ----

draft-recovered = Nooca ugu cusub ee codsigan lama akhrin karin
    .do = Waxaad arkaysaa nooca ka horreeyey. Hubi jawaabihii aad ugu dambayntii qortay, oo mar kale qor haddii ay maqan yihiin. Waxaad hadda qorto sida caadiga ah ayaa loo kaydiyaa.
