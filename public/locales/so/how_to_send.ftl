### status: machine-drafted

sending-title = Sida loo diro
sending-lead = Fayl kasta oo Onward u kaydiso qof kale: xirmo, jawaab, ama oggolaansho laga noqday. Waxay qaadataa wicitaan telefoon iyo iimayl.
sending-print = Daabac boggan

sending-steps = Sidan u kala horreeya
sending-step-phone = Marka hore wac lambar aad horey u haysatay. Sheeg in fayl soo socdo, oo weydii cinwaanka loo dirayo iyo cidda sanduuqaas iimayl akhrisa.
sending-step-email = Isticmaal iimaylka ammaan ah ee ururkaaga. Haddaanu lahayn, weydii cidda mas'uulka ka ah ilaalinta xogta intaadan waxba dirin.
sending-step-address = Hal qof u dir. Adigu cinwaanka qor, oo mar kale akhri intaadan dirin: cinwaanka barnaamijka iimayl kuu soo jeediyo badanaa waa mid qof kale.
sending-step-subject = Iimaylka u samee cinwaan dhexdhexaad ah, sida “Sida telefoon lagu wada hadlay”. Magac, xarfo magac, taariikh dhalasho, lambar tixraac iyo wax sheegaya waxa uu ku saabsan yahay midna ha ku qorin. Qoraalka iimaylka sidaas oo kale.
sending-step-attach = Faylka ku lifaaq magaca uu leeyahay. Magacu qof waxba kama sheego.
sending-step-words = Haddii faylka lagu qufulay lix eray, telefoon ugu sheeg. Waligaa isla farriintii ha ku sheegin, iimayl kale, farriin qoraal iyo wada sheekaysi onlayn midnana ha ku sheegin.
sending-step-opened = Weydii inay furaan adiga oo weli telefoonka ku jira. Haddii aanay weli furahaaga aqoon, lixdiisa eray isku akhriya: waxay ka muuqdaan halka faylka lagu sameeyey, mana aha kuwa weedha sirta ah.
sending-step-delete = Kaddib tirtir faylka iyo iimaylka, sida hoos ku taal.

sending-not = Waxa aan la samayn
sending-not-chat = Ha u isticmaalin WhatsApp ama farriimeeye kale, koox nooc kasta ahna ha ku dirin.
sending-not-names = Magac ha gelin cinwaanka iimaylka, magaca faylka ama jadwalka taariikhda.
sending-not-shared = Ha u dirin sanduuq iimayl oo la wadaago ka hor intaadan weydiin cidda akhrida oo ay yiraahdaan halkaas wuu imaan karaa.
sending-not-private = Ha ka dirin akoon iimayl oo gaar ah, mid noocaas ahna ha u dirin.
sending-not-drive = Ha gelin meel wadaag ah oo faylal ah ama bog faylal la isku gudbiyo, haddii aanu ururkaagu taas u oggolayn.
sending-not-open = Ha furin fayl quflan, ama mar kale ha samayn isaga oo aan quflanayn, si diristu u fududaato.

sending-refused = Haddii nidaamka iimayl diido faylka
sending-refused-text = Mar kale u kaydi .age.txt, oo taas dir. Waa fayl qoraal ah oo isla waxaas ku jira, siduu u quflan yahayna waa mid la mid ah.
sending-refused-junk = Haddii la diray oo aanu imaan, weydii inay eegaan galka junk (iimayl qashin ah), oo weydiiyaan cidda iimaylkooda maamusha. Ha u dirin cinwaan kale oo aadan ku heshiin.
sending-refused-other = Haddii taasina shaqayn waydo, telefoon ku heshiiya si labada urur oggol yihiin, sida inaad ku geyso kaydiye yar oo sireysan (memory stick). Ha quflanaado.

sending-opening = Sida ay u furaan
sending-opening-page = Bogga “Fur xirmo” ee boggan internetka. Waxba in la rakibo looma baahna, akoon looma baahna, faylkuna kombiyuutarkooda kama baxo. Waa kan cinwaankiisu:
sending-opening-words = Haddii lagu qufulay lix eray: faylka halkaas ka doortaan, oo erayada qoraan.
sending-opening-key = Haddii furahooda lagu qufulay: marka hore khasnaddooda furaan, kaddib faylka halkaas ka doortaan. Weedh sir ah ma jirto.
sending-opening-age = Barnaamij kasta oo kale oo faylal age ah wuu furi karaa sidoo kale, isla erayada ama isla furaha.
sending-opening-check = Barnaamij kale ayaa faylka fura. Inuu yahay mid dhab ah oo aan la beddelin waxaa muujiya bogga “Fur xirmo”, kaas oo sidoo kale qaata waxa barnaamij noocaas ah furay.

sending-deleting = Kaddib: tirtir
sending-deleting-downloads = Markay furaan, faylka ka tirtir galkaaga faylalka la soo dejiyey, oo qashin-qubka madhi.
sending-deleting-sent = Iimaylka ka tirtir galka la diray, kaddibna galka la tirtiray, haddii aanay ururkaaga khasab ku ahayn inuu hayo.
sending-deleting-kept = Nuqullo ayaa ku sii jiri kara nuqullada kaydka ah ee kombiyuutarka iyo nidaamka iimaylka. Fayl quflan halkaas lagama akhrin karo erayadiisa ama furihiisa la'aantood. Mid aan quflanayn waa la akhrin karaa.
sending-deleting-draft = Codsiga taageeradu wuxuu ku jiraa khasnaddaada ilaa aad halkaas ka tirtirto. Xirmada mar kale ayaad samayn kartaa.

sending-wrong = Haddii meel khaldan tagay
sending-wrong-now = Tan isla markiiba samee, xitaa haddaadan hubin, xitaa haddii khaladku kaa yimid. In hore loo sheego ayaa qofka ilaalisa.
sending-wrong-lead = Telefoon u dir cidda mas'uulka ka ah ilaalinta xogta ururkaaga. Sheeg waxa la diray, cidda loo diray iyo goorta, in uu quflanaa, iyo in erayadu raaci kareen.
sending-wrong-ico = Waxaa laga yaabaa inay khasab noqoto in loo sheego Xafiiska Guddoomiyaha Macluumaadka (Information Commissioner's Office, ICO). Cidda mas'uulka ka ah ilaalinta xogta ayaa taas go'aansata. Haddii ay noqoto in la sheego, waa in dib dhac la'aan loo sheego, meesha suurtagal ahna 72 saacadood gudahood laga bilaabo marka ururkaagu ogaado. Habeennada iyo maalmaha fasaxu way ku jiraan.
sending-wrong-ask = Weydii cidda heshay inaanay furin, inay meel walba ka tirtirto, oo ay kuu qorto inay samaysay. Ha ku kalsoonaan in iimaylka dib loo soo celiyo.
sending-wrong-danger = Haddii qofku khatar ku jiri karo arrintan dartiis, hadda u sheeg maamulahaaga ama hoggaamiyaha badbaadada (safeguarding lead). Xaalad degdeg ah wac 999. La heshii cidda qofka u sheegaysa, iyo sida ay taasi ammaan tahay: haddii halista ku socota sarreyso, inta badan waa in loo sheegaa.
sending-wrong-words = Haddii laga yaabo in erayadu raaceen, faylku waxaa lagu tiriyaa mid aan quflanayn.
sending-wrong-check = Markaad mar kale dirto, xirmada mar kale samee si ay erayo kale u yeelato, oo telefoonka ku bilow.
