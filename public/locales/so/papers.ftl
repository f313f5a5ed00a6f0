### status: machine-drafted

## ---- The page ----

papers-words = Erayada warqadda lama soo qaadi karin, markaa lama samayn.
    .do = Hubi xiriirka internetka oo mar kale isku day.
papers-not-made = Warqadda lama samayn karin.
    .do = Eeg waxa kor lagu doortay oo lagu qoray, oo mar kale isku day. Waxba lama beddelin.
papers-make = Samee PDF
papers-working = PDF ayaa la samaynayaa. Marka ugu horreysa, qaybta PDF samaysa ayaa la soo dejiyaa: xiriir gaabis ah tani waxay qaadan kartaa daqiiqo.
papers-stop = Jooji
papers-done = { $file } wuxuu ku jiraa galkaaga faylalka la soo dejiyey. Ma sireysna: daabac ama dir, kaddib halkaas ka tirtir.
papers-missing-characters = Calaamado qaarkood lama daabici karin: { $characters }. Gacanta ku qor.
papers-font = Far lama soo qaadi karin, markaa PDF lama samayn.
    .do = Hubi xiriirka internetka oo mar kale isku day.
papers-document = PDF lama qori karin.
    .do = Mar kale isku day. Haddii ay mar kale dhacdo, u sheeg cidda boggan maamusha.
papers-gone = Qaybta PDF samaysaa iskeed ayay u joogsatay.
    .do = Mar kale isku day.
papers-language = Luqadda qofka
    .hint = Warqadda, Ingiriisi ayaa ag yaal.
papers-reading = Xirmada ugu cusub waa la hubinayaa
papers-no-packet = Xirmada ugu cusub ma furna, markaa waxba lagama qaadan karo.
    .do = “Xirmooyin” hoosteeda ka eeg in la hubin karay iyo in kale.
papers-agency = Adeeg noocee ah ayaa loogu talagalay?
papers-agency-gp = Rugta dhakhtarka qoyska (GP)
papers-agency-mental_health = Adeegga caafimaadka maskaxda
papers-agency-alcohol_drugs = Adeegga maandooriyaha iyo khamriga
papers-agency-job_centre = Xarun shaqo (job centre)
papers-agency-bank = Bangi
papers-agency-college = Kulliyad
papers-agency-housing = Guri
papers-agency-police = Booliis
papers-agency-social_care = Daryeelka bulshada (social care)
papers-agency-other = Hay'ad kale
papers-choose = Dooro
papers-agencies = Qofku wuxuu oggolaaday in kuwan loo sheego
papers-agencies-not = Qofku ma doonayo in kuwan loo sheego
papers-agencies-open = Waxba lama qorin.
papers-agencies-none = Qofku ma oggolaan in hay'ado kale wax loo sheego, markaa warqad looma samaynayo.
    .do = Qofka weydii. Haddii uu oggolaado, diruhu wuxuu samayn karaa xirmo cusub oo oggolaanshihiisu ku jiro.
papers-offers = Waxa lagu qori karo
    .hint = Waxaa la calaamadin karaa oo keliya waxa qofku oggolaaday in la wadaago. Calaamadee keliya waxa adeeggani u baahan yahay.
papers-offers-none = Lama oga wax qofku oggolaaday in la wadaago.
papers-not-offered = Waxa aan lagu qori karin
papers-not-offered-one = { $what }: { $why }
papers-leave-given = qofku wuu oggolaaday
papers-leave-refused = qofku maya ayuu yiri
papers-leave-not_asked = qofka lama weydiin
papers-leave-taken_back = qofku wuu ka noqday

## The letter: the page.

papers-letter-lead = Warqad qofka adeeg barta, oo Ingiriisi ah, luqadda qofkuna ag taal. Qofka tus ka hor inta uusan qaadan, ama intaadan dirin.
papers-letter-name = Magac
papers-letter-why = In ay ku saabsan tahay addoonsiga casriga ah
papers-letter-known = Laga soo qaatay “Adeegyada iyo dadka lala xiriiro”
papers-letter-to = Cidda ay ku socoto
    .hint = Magac iyo cinwaan, sida warqad loogu qoro. Lama kaydiyo.
papers-letter-back = Cidda loo jawaabayo
    .hint = Magacaaga, adeeggaaga, iyo sida laguula soo xiriiro. Lama kaydiyo.
papers-letter-missing = Warqaddu weli ma dhammaystirna.
    .do = Dooro nooca adeegga, oo qor cidda loo jawaabayo.

## ---- On papers: what they share ----

papers-machine = Kombiyuutar ayaa { $language } u tarjumay, cid luqadda ku hadashana weli ma hubin. Turjubaan weydii marka ay wax muhiim yihiin.
papers-date = Taariikh
papers-to = Ku socota
papers-from = Ka timid
papers-about = Ku saabsan
papers-area = Deegaan
papers-signature = Saxiix
papers-signed = La saxiixay

## ---- The letter of introduction ----

papers-letter-title = Warqad isbarasho
papers-letter-first = Qofku wuxuu oggolaaday inaad ogaataan waxa warqaddan ku qoran. Fadlan qofka weydiiya intaydaan cid kale u sheegin.
papers-letter-named = Waxaan taageernaa qofka kor ku magacaaban, adeeggiinna ayaanna baraynaa.
papers-letter-unnamed = Waxaan taageernaa qofka warqaddan keena, adeeggiinna ayaanna baraynaa.
papers-letter-slavery = Qofku wuxuu ka badbaaday addoonsiga casriga ah (modern slavery). Khasab kuma aha inuu idiin sheego wixii ku dhacay.
papers-letter-thresholds = Dadka ka badbaaday badanaa ma buuxiyaan shuruudaha ama heerarka caadiga ah ee adeeg, inkasta oo ay u baahan yihiin. Fadlan isticmaala awoodda aad u leedihiin inaad kiiska eegtaan oo aad idinku go'aan ka gaartaan, oo nala hadla intaydaan qofka diidin.
papers-letter-needs = Waxa caawin kara
papers-letter-facts = Waxa qofku rabo inaad ogaataan
papers-letter-close = Haddii wax aan caddayn, ama aad caawin kari weydaan, fadlan nala hadla. Qofka waan la iman karnaa, foomamka waan ka caawin karnaa, turjubaanna waan heli karnaa.

papers-need-interpreter = Turjubaan aan qaraabo ama saaxiib ahayn. Qofku wuu sheegi karaa cidda ay tahay inaanay u turjumin.
papers-need-before = In hore loogu sheego waxa dhici doona, in mar kasta la weydiiyo, iyo inuu joojin karo.
papers-need-again = In aanu mar kale isla sheekada sheegin. Fadlan annaga na weydiiya wixii maqan.
papers-need-gp-1 = In la diiwaangeliyo xitaa inta waraaqo ama cinwaan joogto ah maqan yihiin.
papers-need-gp-2 = Ballan ka dheer inta caadiga ah, oo uu la yeesho qof ah jinsiga uu isagu doorto.
papers-need-gp-3 = Daawayn iyo dawo aan kala go'in guurista kaddib.
papers-need-mental_health-1 = In aanu guurista kaddib sugidda mar kale bilow ka bilaabin: halka daawayn bilaabantay, wareejin toos ah.
papers-need-mental_health-2 = In la arko xitaa haddii aanu heer kasta buuxin. Waxa qarsoon waxaa laga yaabaa inay culus yihiin.
papers-need-mental_health-3 = Isla qofka mar kasta, waqtiyo iyo meel uu ammaan ku dareemo.
papers-need-alcohol_drugs-1 = In la arko, xitaa haddii aanu u ekayn dadka aad caadiyan aragtaan.
papers-need-alcohol_drugs-2 = Caawimo khamriga ama maandooriyaha iyo caafimaadka maskaxda isla mar ah, ee aan mid mid ahayn.
papers-need-alcohol_drugs-3 = In uu soo noqon karo haddii uu mar kale isticmaalka dib ugu noqdo, isaga oo aan bilow ka bilaabin.
papers-need-job_centre-1 = Hal qof oo uu u tago, oo kiiska yaqaan.
papers-need-job_centre-2 = Lacag-bixin la maarayn karo: in ka badan hal mar bishii, ama kirada oo toos loo siiyo mulkiilaha guriga.
papers-need-job_centre-3 = In waxa laga dalbado waqti looga reebo ballamaha dhakhaatiirta, qareennada iyo maxkamadaha.
papers-need-bank-1 = Akoon fudud (basic account), oo lagu furo waraaqaha qofku haysto.
papers-need-bank-2 = Waraaqo iyo fariimo keliya halka qofku sheego inay ammaan tahay.
papers-need-bank-3 = Qof erayo fudud ku sharxa akoonka, kaadhadhka iyo bangiga onlayn ah.
papers-need-college-1 = Casharro Ingiriisi oo heerkiisa ah, iyo si uu halkaas uga sii horumaro.
papers-need-college-2 = In la fahmo marka ballamo ama maalmo adag ay casharka ka reebaan.
papers-need-college-3 = In aan dadka kale hortooda lagu weydiin halka uu ka yimid, sawirna laga qaadin.

## ---- The review sheet ----

papers-review-lead = Su'aalaha dib-u-eegista, si gacanta loogu wada buuxiyo, luqadda qofka, Ingiriisina ag yaal. Mid walba waxaa la socda wixii markii hore la yiri. Kaddib ku qor diiwaanka, oo warqadda baabi'i.
papers-review-title = Sida wax u socdaan
papers-review-first = Waxaan wada eegaynaa sida wax u socdaan, iyo waxa ay tahay inay xigaan.
papers-review-skip = Su'aal kasta waad ka boodi kartaa, waad nasan kartaa ama waad joojin kartaa. Waxba halkan ku yaal ma go'aamiyaan in lagu taageero iyo in kale.
papers-number = Lambar
papers-last = Markii hore ({ $day }): { $said }
papers-review-feels = Sida aad dareento
papers-review-scores = Sida aad u maarayso
papers-review-next = Waxa xiga
papers-review-well = Maxaa si fiican u socda?
papers-review-goals = Maxaad rabtaa inaad gaarto? Erayadaada ku sheeg.
papers-step = Waxa la samaynayo
papers-who = Cidda samaynaysa
papers-by-when = Ilaa goorma

## ---- The data return ----

papers-return-title = Warbixinta xogta (data return)
papers-return-hidden = “Qarsoon” waxay ku qoran tahay halka ay jiraan wax ka yar 5, ama halka tiro kale laga soo saari karo.
papers-return-hidden-cell = Qarsoon

## ---- The person’s whole record ----

papers-whole-lead = Wax walba oo diiwaanku ka hayo qofka, oo luqaddiisa ah: waa xaqiisa inuu helo. Wixii la qoray sidii loo qoray ayay ahaanayaan.
papers-whole-others = Akhri intaadan qofka siin.
    .why = Qoraallada, xiriirrada iyo xirmadu waxay hayn karaan faahfaahinta dad kale: qoyska, dadka dambiga geystay, cidda wax kuu sheegtay. Waxooda waa in aan la bixin, waxna halkan iskood ugama reebmaan.
papers-whole-safe-ask = Qofka ma u ammaan baa inuu tan haysto?
    .hint = Marka hore weydii. Qof kale ayaa laga yaabaa inuu helo warqad ama fayl.
papers-whole-yes = Haa, wuu jeclaan lahaa
papers-whole-no = Maya, hadda maya
papers-whole-keep = Adigu u hay. Wuu kula akhrin karaa, mar kastana wuu weydiisan karaa.
papers-whole-without = Xirmada ugu cusub lama hubin karin, markaa waxay sheegto warqadda kuma jiraan.
papers-whole-json = U kaydi mashiin (JSON)
    .hint = Diiwaangelinta sida ay diiwaanka ugu jirto, iyo xirmo kasta sidii ay u timid. Ma sireysna.
papers-whole-failed = Xirmo ayaa khasnadda laga heli waayey, markaa waxba lama kaydin.
    .do = Mar kale isku day. Warqadda si kastaba waa la samayn karaa.
papers-whole-saved = { $file } wuxuu ku jiraa galkaaga faylalka la soo dejiyey. Ma sireysna: qofka sii, kaddib halkaas ka tirtir.
papers-whole-title = Xogta diiwaanka
papers-whole-first = Tani waa wax walba oo diiwaanku kaa hayo.
papers-whole-person = Waxay kuugu yeertaa “qofka”. Wixii qof qoray sidii loo qoray ayay ahaanayaan.
papers-whole-safe = Ku hay meel aan cid kale ka heli karin. Kooxda sidoo kale waad weydiisan kartaa inay kuu hayso.
papers-whole-wrong = Haddii wax khaldan yihiin, kooxda u sheeg. Waxay qorayaan waxa saxda ah, iyo inuu khalad ahaa.
papers-whole-agreed = Waxa qofku oggolaaday
papers-whole-newest = Xirmada ugu cusub
papers-whole-packet = Wixii codsigii taageerada ee ugu dambeeyey sheegay, qayb qayb.

## ---- The sheet for a meeting ----

papers-meeting-lead = Warqad hal hay'ad loogu talagalay kulan: waxa qofku oggolaaday inay ogaato, iyo boos lagu qoro waxa la go'aansado. Hay'ad kasta mid u samee.
papers-meeting-parts = Waxa loo sheegi karo
    .hint = Waxaa la calaamadin karaa oo keliya waxa qofku oggolaaday in la wadaago. Calaamadee keliya waxa hay'addani kulanka ugu baahan tahay.
papers-meeting-needs = Waxa qofku u baahan yahay
papers-meeting-health = Caafimaadka
papers-meeting-risk = Halista iyo badbaadada
papers-meeting-dates = Taariikhaha
papers-meeting-missing = Warqaddu weli ma dhammaystirna.
    .do = Dooro hay'adda.
papers-meeting-title = Warqadda kulanka
papers-meeting-for = Loogu talagalay
papers-meeting-first = Waxaa loogu talagalay hay'adda halkan lagu magacaabay oo keliya, iyo kulankan oo keliya.
papers-meeting-rest = Wixii aan warqaddan ku jirin lama oggolaan, ama looma baahna. Fadlan qofka weydiiya intaydaan cid kale u sheegin.
papers-meeting-agreed = Waxa la oggolaaday
papers-meeting-agreed-on = La oggolaaday { $when }
papers-meeting-next = Waxa xiga
papers-meeting-decisions = Waxa la go'aansado
