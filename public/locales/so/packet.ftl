### status: machine-drafted

## Headings. $area is the name of a place.

packet-title-enquiry = Weydiin hordhac ah: { $area }
packet-title-referral = Codsi taageero (referral): { $area }
packet-title-handover = Wareejinta macluumaadka: { $area }

## What must be read first

reading-practice = Tababar. Qofkani waa mala-awaal.
reading-risk-withheld = Macluumaadka halista waa laga reebay, maxaa yeelay qofku ma oggolaan in la wadaago. La hadal shaqaalaha booqasho kasta ka hor.
reading-not-freely = Qofku si xor ah uma dooran, sida shaqaaluhu qoray. La hadal shaqaalaha intaadan codsigan isticmaalin.
reading-enquiry = Tani waa weydiin hordhac ah. Ma sheegto qofka uu yahay, qofkuna ma saxiixin.
reading-translation-not-valid = Oggolaanshaha waxaa lagu saxiixay erayo aan cidna tarjumaaddooda hubin, turjubaanna ma xaqiijin. Oggolaanshaha u qaado mid aan ansax ahayn ilaa mar kale la sharxo.
reading-no-confirmation = Shaqaaluhu wuxuu qoray sababta aan turjubaan erayada u xaqiijin: { $why }
reading-confirmed-by-nobody = Waxaa qoran in turjubaan xaqiijiyey erayada oggolaanshaha, laakiin turjubaan lama magacaabin, midna ma saxiixin. Shaqaalaha weydii cidda uu ahaa.
reading-unknown-language = Erayada halkan qaarkood waxay ku qoran yihiin luqad aanu noocani aqoon ({ $tags }). Sidii ay u yimaadeen ayaa loo tusayaa. Halka Ingiriisi jiro, agtooda ayuu ku yaal.
reading-words-unchecked = Markii qofku oggolaaday, cid luqadda ku hadasha ma hubin tarjumaaddan.
reading-withheld = Lama dirin, sababta oo ah qofku ma oggolaan in la wadaago: { $what }. Qaybaha foomka: { $sections }.
reading-withheld-refer_me = codsiga taageerada laftiisa
reading-withheld-share_needs = qofka uu yahay iyo waxa uu u baahan yahay
reading-withheld-share_health = caafimaadka
reading-withheld-share_risk = halista iyo wixii qofka ku dhacay
reading-withheld-share_agencies = la wadaagista hay'ado kale
reading-withheld-contact_me = sida qofka loola xiriiro
reading-withheld-home_office_figures = tirooyinka Wasaaradda Arrimaha Gudaha (Home Office)
reading-withheld-home_office_data = macluumaadka Wasaaradda Arrimaha Gudaha (Home Office)
reading-not-answered = { $count ->
    [one] { $count } su'aal waa la weydiiyey, laakiin lagama jawaabin.
   *[other] { $count } su'aalood waa la weydiiyey, laakiin lagama jawaabin.
}

## Summary

reading-summary = Soo koobid
reading-stage = Waxa kani yahay
reading-stage-enquiry = Weydiin hordhac ah: waxa deegaanku u baahan yahay inuu ogaado si uu u sheego waxa suurtagal ah
reading-stage-referral = Codsi taageero: waxa go'aan u baahan yahay
reading-stage-handover = Wareejinta macluumaadka: waxa taageerayaasha cusubi u baahan yihiin
reading-area = Deegaan
reading-made-at = La sameeyey
reading-utc = { $time } (UTC)
reading-organisation = Ururka diray
reading-device = Qalab
reading-worker = Shaqaale
reading-role = Doorka shaqaalaha
reading-form = Foom
reading-form-version = Foomka caadiga ah ee codsiga taageerada, nooca { $version }
reading-format = Qaabka faylka
reading-format-draft = Qabyo-qoraal
reading-format-practice = Tababar: codsi taageero maaha
reading-packet-id = Lambarka xirmada
reading-referral-id = Lambarka codsiga taageerada
reading-revision = Dib-u-habayn

## The signature's panel, after the answers on paper

reading-signing = Saxiix elektaroonig ah
reading-signing-by = Cidda uu sheegayo inuu ka yimid
reading-signing-at = Goorta uu sheegayo in la saxiixay
reading-signing-words = Lix eray oo telefoon lagu barbardhigo
reading-signing-fingerprint = Astaanta furaha (fingerprint)
reading-signing-check = Sida loo hubiyo
    .how = Faylkan ku fur Onward, bogga “Fur xirmo”. Nuqul warqad ahi waxba ma caddeeyo, sanduuqanna sidoo kale: qof kasta wuu daabici karaa.
reading-signing-qr = Astaanta furaha (fingerprint) ee kamarad lagu akhriyo
    .what = Isla astaantii oo ah koodh QR.
reading-signing-field = Saxiixa elektarooniga ah ee { $organisation }
reading-copy = Kani waa nuqul akhris loogu talagalay. Ma sido saxiix iyo xirmo midna: faylka diruhu saxiixay oo keliya ayaa muujinaya cidda samaysay iyo in aan waxba la beddelin.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { ", " }
reading-scale = { $point } (laga bilaabo { $min }: { $least }, ilaa { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = ku hadal
reading-reads = akhris
reading-writes = qoris

reading-translation-worker = Waxaa { $language } u tarjumay shaqaalaha
reading-translation-interpreter = Waxaa { $language } u tarjumay turjubaanka
reading-translation-computer = Waxaa { $language } u tarjumay barnaamij kombiyuutar: khalad ayay noqon kartaa
reading-translation-unknown = Waxaa loo tarjumay { $language }

## The agreement

reading-consent = Waxa qofku oggolaaday
reading-agencies = Hay'adaha la oggol yahay in loo sheego
reading-agencies-not = Cidda ay tahay in aan loo sheegin
reading-explained-in = Luqadda lagu sharxay
reading-explained-by = Cidda sharxday
reading-interpreter = Turjubaan
reading-no-interpreter = Turjubaan ma joogin
reading-channel = Habka
reading-channel-face_to_face = Fool-ka-fool
reading-channel-video = Fiidiyow
reading-channel-phone = Telefoon
reading-explained-at = Goorma (saacadda meesha lagu joogay, sida shaqaaluhu u qoray)
reading-present = Cidda qolka joogtay
reading-freely = Qofku si xor ah ayuu u go'aansaday
reading-capacity = Sabab looga shakiyo awoodda qofku u leeyahay inuu hadda go'aankan gaaro
reading-capacity-no_doubt = Maya
reading-capacity-doubt = Haa
reading-capacity-time = Waqti dheeraad ah ayaa la siiyey.
reading-capacity-interpreter = Turjubaan ayaa la keenay.
reading-capacity-advocate = U-doode (advocate) ayaa la keenay.
reading-capacity-best_interests = Go'aanka danta ugu fiican ee qofka waxaa gaaray { $by }
reading-teach-back = Waxa dhici doona, erayada qofka
reading-interpreter-confirms = Turjubaanku wuxuu xaqiijiyey in erayada si daacad ah loo akhriyey
reading-copy-safe = Qofku inuu nuqul haysto waa ammaan
reading-person = Saxiixa qofka
reading-worker-signature = Saxiixa shaqaalaha
reading-interpreter-signature = Saxiixa turjubaanka
reading-signed-by-typing = Lagu saxiixay qoris: { $name }
reading-did-not-sign = Ma saxiixin, ama ma saxiixi karin: { $why }

## Criteria

reading-eligibility = Sida shuruuduhu u taagnaayeen
reading-verdict-met = Way buuxsantay
reading-verdict-not_met = Ma buuxsamin. Isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.
reading-verdict-not_known = Lama oga
reading-own-criterion = { $area }: { $criterion }

## ---- Export: making a packet, written by the agreement pages ----

export = Samee xirmo la diro
    .lead = Xirmo waa fayl la saxiixay. Adiga ayaa doorta waxa ku jira, saxiixa, oo dira.
export-stage = Maxaad rabtaa inaad dirto?
export-stage-enquiry = Weydiin hordhac ah
    .hint = Wax sheegaya qofka uu yahay kuma jiraan. Weydii waxa deegaan bixin karo, adigoo sheegaya baahiyaha, tirada qoyska, taariikhaha iyo meelaha laga fogaanayo. Qofku uma baahna inuu saxiixo.
export-stage-referral = Codsi taageero (referral)
    .hint = Waxa deegaanku u baahan yahay si uu u go'aansado: qofka uu yahay, waxa uu u baahan yahay, iyo waxa uu oggolaaday in la wadaago.
export-stage-handover = Wareejinta macluumaadka
    .hint = Kaddib markuu deegaanku haa yiraahdo: waxa taageerayaasha cusubi u baahan yihiin inay ogaadaan, sida caafimaadka oo dhan, faahfaahinta carruurta iyo halisaha.
export-area = Deegaankee ayaa loogu talagalay?
    .none = Weli deegaan lagama dooran codsiga taageerada.
    .choose = Dooro deegaan
export-sent = Waxa la diri doono
    .hint = Qayb qayb. Qayb fur si aad u akhrido.
export-withheld-not-agreed = Qofku maya ayuu yiri
export-withheld-not-asked = Qofka lama weydiin
export-later = Jawaabaha marxalad dambe hadda lama diro.
export-missing = Waxa maqan
    .none = Wax hor istaagaya ma jiraan.
    .stops = Waxba lama diri karo ka hor inta aan kuwan laga jawaabin:
export-open =
    { $count ->
        [one] { $count } su'aal jawaab ma leh. Kuma hor istaagto: isku-duwuhu marka hore ayuu arki doonaa.
       *[other] { $count } su'aalood jawaab ma leh. Kuma hor istaagaan: isku-duwuhu marka hore ayuu arki doonaa.
    }
export-agreement = Oggolaanshaha
    .good = Qofku wuu oggolaaday, wuuna saxiixay.
    .not-needed = Weydiin hordhac ah cidna lagama aqoonsan karo, markaa saxiix looma baahna.
    .go = Tag oggolaanshaha
    .not-valid = Erayada mashiin ayaa tarjumay, turjubaanna ma xaqiijin. Xirmadu waxay sheegi doontaa in oggolaanshuhu aanu ansax ahayn.
    .limits = Qoraal bogagga oggolaanshaha ku jira aad buu u dheer yahay, ama calaamad qarsoon ayaa ku jirta. Fadlan soo gaabi ama mar kale qor.
export-sign = Saxiix
    .hint = Khasnaddu waxay u saxiixaysaa { $organisation }, { $device }. Kaddib faylka ayaad kaydisaa.
export-signing = Xirmada waa la dhisayaa oo la saxiixayaa
export-done = Waa la saxiixay
    .next = Faylalka kaydi. Isla xirmada ayaa mid walba ku jirta, markaa mid way ku filan tahay.
    .phone = Haddii isku-duwuhu weli khasnaddan aqoon, wuxuu arki doonaa lixdan eray. Erayada telefoonka isugu akhriya.
export-files = Kaydi faylalka
    .packet = Kaydi faylka xirmada
    .saved = { $file } wuxuu ku jiraa galkaaga faylalka la soo dejiyey.
export-pdf = Ku kaydi PDF
    .hint = Waxaa loogu talagalay akhris iyo daabacaad. Xirmada la saxiixay gudaha ayay ku jirtaa, markaa labada fayl midkood waa ku filan. Qaybta PDF samaysa waxaa la soo dejiyaa marka ugu horreysa.
export-pdf-working = PDF ayaa la samaynayaa. Marka ugu horreysa, qaybta PDF samaysa ayaa la soo dejiyaa: haddii xiriirku gaabis yahay, tani waxay qaadan kartaa daqiiqo.
export-pdf-page = Bogga { $page } ee { $pages }
export-pdf-drawn = { $who }: gacanta lagu sawiray
export-pdf-done = { $file } wuxuu ku jiraa galkaaga faylalka la soo dejiyey.
export-pdf-missing-characters = Calaamado qaarkood lama daabici karin: { $characters }. Si kastaba ha ahaatee waxay ku jiraan xirmada la saxiixay.
export-pdf-font = Far lama soo qaadi karin, markaa PDF lama samayn.
    .do = Hubi xiriirka internetka oo mar kale isku day. Xirmada la saxiixay ee aad kaydisay way dhammaystiran tahay isaga la'aantiis.
export-pdf-document = PDF lama qori karin.
    .do = Beddelkiisa dir faylka xirmada. Wax walba wuu hayaa.
failure-other-pdf = Khasnaddu PDF-kan ma saxiixin, sababta oo ah maaha kan xirmadan.
    .do = Beddelkiisa dir faylka xirmada. Wax walba wuu hayaa. Haddii tani mar kale dhacdo, khasnadda quful oo bogga mar kale soo rar.
failure-practice = Kan waxaa loo sameeyey tababar, qofkuna waa mala-awaal. Looma qufulo furaha cidna, waxbana lagama jawaabo, lagama noqdo, lamana sii gudbiyo.
    .do = Si aad dirista ugu tababarato, faylka ku quful lix eray. Qof jira, codsi taageero oo cusub u bilow.
export-pdf-gone = Qaybta PDF samaysaa iskeed ayay u joogsatay.
    .do = Mar kale isku day. Xirmada la saxiixay ee aad kaydisay way dhammaystiran tahay isaga la'aantiis.
export-cancel = Jooji
export-copy = Ma ammaan baa in qofku nuqul haysto?
    .hint = Marka hore qofka weydii. Warqad ama fayl qof kale ayaa heli kara.
    .not = Waxaad qortay in aanay qofka ammaan u ahayn inuu nuqul haysto. Faylkan ha siin.
export-other-stage = Samee xirmo kale

## ---- Receive: opening packets that others made ----

receive = Fur xirmo
    .lead = Dooro ama soo jiid faylal qof kuu soo diray. Mid walba waxaa lagu hubiyaa qalabkan ka hor inta aan waxba oo ku jira la tusin. Waxba lama diro, waxa ku jirana lama kaydiyo. Khasnad furan waxay xusuusataa oo keliya inay yimaadeen.
receive-choose = Dooro faylal
    .hint = Xirmooyinku waa faylal .json ama .pdf ah, ilaa 20 MB midkiiba. Kuwa quflan waxay ku dhammaadaan .age ama .age.txt.
receive-drop = Ama faylal halkan soo jiid
receive-checking = Faylkan waa la hubinayaa
receive-not-answered = Lagama jawaabin
receive-progress = { $done } ka mid ah { $all } waa la hubiyey
receive-running = Faylalka waa la hubinayaa. Kuwa la hubiyey waa la akhrin karaa inta kuwa kale la hubinayo.
receive-stop = Jooji hubinta
receive-checked =
    { $count ->
        [one] { $count } fayl waa la hubiyey
       *[other] { $count } fayl waa la hubiyey
    }
receive-tally = Lama beddelin: { $good }. Lama tusin: { $refused }. Quflan: { $locked }.
receive-unread =
    { $count ->
        [one] { $count } fayl lama hubin
       *[other] { $count } fayl lama hubin
    }
    .what = Waxba oo ku jira lama akhrin. Ugu badnaan { $most } fayl ayaa hal mar la hubiyaa.
receive-unread-names = Magacyadooda
receive-go-on = Hubi inta kale
receive-fold = Tus xirmadan
receive-none = Weli waxba lama furin
    .lead = Xirmooyinka aad furto halkan ayaa lagu tusi doonaa, iyo cidda saxiixday.
put-in = Geli diiwaanka
put-in-on = Maalintee ayay timid?
put-in-there = Diiwaanka way ku jirtaa
put-in-show = Ku tus diiwaanka
put-in-beside = Xirmo kale oo codsigan ah horey ayay diiwaanka ugu jirtaa. Tanna agteeda ayaa la dhigayaa.
put-in-all = Diiwaanka geli dhammaan kuwa saxiixoodu ansax yahay
put-in-progress = { $done } ka mid ah { $all } waa la geliyey
put-in-stop = Jooji
put-in-taken =
    { $count ->
        [one] { $count } xirmo ayaa diiwaanka ku jirta.
       *[other] { $count } xirmo ayaa diiwaanka ku jira.
    }
put-in-left =
    { $count ->
        [one] Waa la joojiyey. { $count } xirmo weli lama gelin: badhanka mar kale riix si aad u sii waddo.
       *[other] Waa la joojiyey. { $count } xirmo weli lama gelin: badhanka mar kale riix si aad u sii waddo.
    }
put-in-refused =
    { $count ->
        [one] { $count } xirmo lama gelin.
       *[other] { $count } xirmo lama gelin.
    }
failure-not-a-packet = Kani maaha xirmo saxiixeedu ansax yahay, markaa diiwaanka lama gelin.
    .do = Faylka mar kale fur. Haddii ay sidaas ahaato, diraha mar kale weydii.
failure-register-in-future = Maalintan weli ma iman.
    .do = Qor maalintii ay dhacday.
failure-register-same-number = Xirmo kale oo isla lambarka leh ayaa hore u timid, markaa labada midkood Onward ma samayn.
    .do = Diraha wac oo weydii midda tiisa ah.
failure-register-other-sender = Xirmooyinkii hore ee codsigan qof kale ayaa saxiixay.
    .do = Diraha wac. Haddii uu fure cusub leeyahay, buugga cinwaannada ku geli booskii kii hore, kaddib xirmada mar kale geli.
failure-register-erased = Codsigan halkan waa laga masaxay, markaa xirmo isaga ah mar kale lama geliyo.
    .do = Haddii mar kale codsi loo gudbiyo qofka, diraha weydii inuu bilaabo codsi taageero oo cusub.
failure-register-out-of-shape = Qoraal aad buu u dheer yahay, ama calaamad aan la tusi karin ayuu leeyahay.
    .do = Soo gaabi, ama mar kale qor.
receive-clear = Dhammaan xir
    .hint = Wax walba boggan ka saara. Faylalku meeshoodii ayay ku jiraan.
receive-closed = Xirmooyinka waa la xiray
    .do = Boggan waa laga saaray sababta oo ah cidna muddo halkan ma joogin, ama “Ka bax boggan” ayaa daaqad kale lagu riixay. Faylalku meeshoodii ayay ku jiraan: mar kale dooro si aad u sii waddo.
receive-good = Lama beddelin
    .what = Saxiixu waa ansax: waxba lama beddelin kaddib markii la saxiixay.
receive-not-shown = Lama tusin
receive-file = Fayl
receive-open = Akhri
receive-pass-on = Deegaan kale u sii gudbi
receive-passed = Deegaan kale ayaa soo gudbiyey
    .what = Xirmada gudaha ku jirta waa sidii diraheedii koowaad u saxiixay. Cidda soo gudbisay waxay saxiixday in qofku oggolaaday.
receive-passed-by = Cidda soo gudbisay
receive-passed-first = Cidda samaysay
receive-passed-to = Loo gudbiyey
receive-passed-agreement = Waxa qofku oggolaaday
receive-signer = Cidda saxiixday
receive-signer-claims = Cidda ay sheegayso inay ka timid: { $organisation }, { $device }
receive-signer-unknown = Weli lama yaqaan
    .what = Saxiixu wuxuu caddeeyaa in cidda furahan haysata ay xirmada samaysay. Ma caddeeyo cidda ay tahay. Ururka ka wac lambar aad horey u haysay, ma aha mid xirmada ku jira, oo la barbardhig lixdan eray:
receive-signer-expired = Furuhu saddex sano wuu ka weyn yahay.
    .do = Ururka wac oo weydii inuu weli furahan isticmaalo.
receive-fingerprint = Astaanta furaha oo buuxda (fingerprint)
receive-made = La sameeyey
    .hint = Saacadda diraha. Cid kale waqtiga ma xaqiijiso.
receive-stage = Marxalad
receive-form = Foom
receive-form-version = { $form }, nooca { $version }
receive-from-pdf = Waxaa laga akhriyey xirmada la saxiixay ee PDF-ka ku dhex jirta, ma aha bogagga PDF-ka.
receive-print = Daabac
receive-pdf = Kaydi nuqul PDF ah
receive-json = Kaydi faylka xirmada
receive-reader-gone = Hubiyuhu wuu joogsaday isaga oo faylkan akhrinaya, waana la soo kiciyey mar kale.
    .do = Faylku waxaa laga yaabaa inuu dhaawacan yahay, ama in loo sameeyey inuu waxyeello geysto. Diraha mar kale weydii. Barnaamij kale ha ku furin.
receive-unreadable = Biraawsarku faylkan ma akhrin karin.
    .do = Waxaa laga yaabaa in la raray, ama barnaamij kale ku furan yahay. Mar kale dooro.
receive-no-worker = Biraawsarkani ma bilaabi karin hubiyaha.
    .do = Bogga mar kale soo rar. Haddii ay sidaas ahaato, isticmaal biraawsar ka cusub.

## Why a file is not shown: what happened, and what to do.

refusal-empty = Faylku waa maran yahay.
    .do = Diraha weydii inuu kaydiyo oo mar kale soo diro.
refusal-too-big = Faylku wuu ka weyn yahay 20 MB, xirmo sidaas u weyn ma jirto.
    .do = Hubi inuu yahay faylka saxda ah. Diraha weydii xirmada lafteeda, ma aha ururin faylal ah.
refusal-not-ours = Kani maaha xirmo.
    .do = Xirmooyinku waa faylal .json ama .pdf ah oo Onward samaysay, ama faylal .age iyo .age.txt haddii ay quflan yihiin. Hubi inaad faylka saxda ah dooratay.
refusal-pdf-without-packet = PDF-kan xirmo kuma jirto.
    .do = Waxaa laga yaabaa in la daabacay ama la iskaan gareeyey, in barnaamij kale mar labaad kaydiyey, ama inuu yahay nuqul akhris loogu talagalay. Diraha weydii faylka Onward kaydisay.
refusal-pdf-with-several-packets = PDF-kan waxaa ku jirta in ka badan hal xirmo, taas oo Onward aanay waligeed samayn.
    .do = Ha ku kalsoonaan. Diraha wac oo mar kale weydii xirmada.
refusal-pdf-damaged = PDF-kan lama akhrin karo.
    .do = Waxaa laga yaabaa inuu jidka ku dhaawacmay. Diraha weydii inuu mar kale soo diro, ama faylka .json soo diro.
refusal-pdf-unsigned = PDF-kan xirmo ayaa ku jirta, laakiin PDF-ka laftiisa lama saxiixin.
    .do = Waxaa laga yaabaa in barnaamij kale mar labaad kaydiyey, taasoo saxiixa ka saarta. Diraha weydii faylka Onward kaydisay, ama faylka .json.
refusal-pdf-changed = Wax PDF-kan ku jira ayaa la beddelay kaddib markii la saxiixay.
    .do = Ha ku kalsoonaan, bogaggiisana ha ku kalsoonaan. Diraha ka wac lambar aad horey u haysay, oo mar kale weydii xirmada.
refusal-pdf-signature = PDF-kan waxaa loo saxiixay si aan xirmooyinka loo saxiixin, ama saxiixiisu ansax maaha.
    .do = Ha ku kalsoonaan. Diraha ka wac lambar aad horey u haysay, oo mar kale weydii xirmada.
refusal-pdf-several-signatures = PDF-kan wuxuu leeyahay in ka badan hal saxiix. Xirmooyinku mid ayay leeyihiin.
    .do = Waxaa laga yaabaa in qof mar kale barnaamij kale ku saxiixay. Diraha weydii faylka Onward kaydisay.
refusal-pdf-appended = Wax baa PDF-kan lagu daray kaddib markii la saxiixay.
    .do = Waxaa laga yaabaa in barnaamij kale ku kaydiyey qoraallo ama beddel. Ha ku kalsoonaan waxa bogaggiisu muujiyaan. Diraha weydii faylka Onward kaydisay.
refusal-pdf-other-signer = PDF-kan waxaa saxiixay qof ka duwan kii saxiixay xirmada ku jirta.
    .do = Waxaa laga yaabaa in qof xirmada qof kale geliyey PDF uu isagu leeyahay. Ha ku kalsoonaan. Diraha ka wac lambar aad horey u haysay.
refusal-pdf-not-certified = Saxiixa PDF-kan wuxuu dad kale u oggolaan lahaa inay beddelaan. Xirmooyinku taas ma sameeyaan.
    .do = Ha ku kalsoonaan. Diraha ka wac lambar aad horey u haysay, oo mar kale weydii xirmada.
refusal-pdf-active = PDF-kan wuxuu leeyahay qaybo aanay xirmooyinku waligood lahayn. Barnaamij kale gudihiis iskood ayay u shaqayn karaan, ama wax kale ayay tusi karaan.
    .do = Barnaamij kale ha ku furin. Diraha ka wac lambar aad horey u haysay.
refusal-truncated = Faylku goor hore ayuu dhammaaday.
    .do = Waxay u badan tahay in aan isagoo dhan la soo dirin ama la soo dejin. Diraha weydii inuu mar kale soo diro.
refusal-envelope = Faylku uma qorna sida saxda ah ee xirmooyinku u qoran yihiin.
    .do = Waxaa laga yaabaa in barnaamij kale furay oo kaydiyey. Diraha weydii faylka Onward kaydisay, isaga oo lifaaq ah.
refusal-certificate = Faylka waxaa loo saxiixay si aan xirmooyinka loo saxiixin.
    .do = Ha ku kalsoonaan. Diraha ka wac lambar aad horey u haysay.
refusal-changed = Wax faylkan ku jira ayaa la beddelay kaddib markii la saxiixay.
    .do = Ha ku kalsoonaan. Diraha ka wac lambar aad horey u haysay, oo mar kale weydii xirmada.
refusal-not-a-packet = Saxiixu waa ansax, laakiin waxa la saxiixay xirmo maaha.
    .do = Hubi inaad faylka saxda ah dooratay. Haddii diruhu xirmo u jeeday, u sheeg.
refusal-forward-inner = Tan deegaan kale ayaa soo gudbiyey, xirmada gudaha ku jirtana maaha sidii diraheedu u saxiixay.
    .do = Ha ku kalsoonaan. Cidda soo gudbisay weydii inay soo dirto xirmada ay heshay, oo wac diraha koowaad.
refusal-forward-agreement = Tan deegaan kale ayaa soo gudbiyey, iyada oo qofku aanu oggolaan in wax walba oo ku jira ay deegaankaaga iman karaan.
    .do = Lama tusayo. U sheeg cidda soo gudbisay: qofka waa in la weydiiyaa, ama waa in codsi taageero oo cusub la sameeyaa.
refusal-forward-deep = Tan waxaa la sii gudbiyey in ka badan saddex jeer.
    .do = Weydii codsi taageero oo cusub: waxa qofku u baahan yahay waxaa laga yaabaa inuu isbeddelay.
refusal-forward-practice = Tan waa la sii gudbiyey, waxayna ku saabsan tahay qof mala-awaal ah: tababar ayaa loo sameeyey.
    .do = Codsi taageero maaha. Cidda soo dirtay weydii inay wax kale dirista ula jeedday.
refusal-newer-packet = Xirmadan waxaa samaysay nooc Onward ah oo ka cusub kan.
    .do = Bogga mar kale soo rar si aad u hesho nooca cusub, oo faylka mar kale fur.
refusal-newer-form = Xirmadan waxaa lagu buuxiyey nooc foom ah oo ka cusub kan halkan laga yaqaan.
    .do = Bogga mar kale soo rar si aad u hesho nooca cusub, oo faylka mar kale fur.
