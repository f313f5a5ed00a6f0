### status: machine-drafted

consent-version = 1

## Before the statements

consent-page-title = Waxa aad oggolaato
consent-page-opening = Adiga ayaa go'aansada waxa la diro. Doorasho kasta waa gooni: mid waad oran kartaa haa, mid kalena maya. Su'aalo waad weydiin kartaa, waad nasan kartaa, ama maalin kale ayaad go'aansan kartaa.

consent-privacy-title = Intaadan dooran
consent-privacy-choice = Doorashadaada ayaan raacnaa. Waxaad maya tiraahdo, ma dirno.
consent-privacy-support = Inaad maya tiraahdo ma beddelayso taageerada aad hadda haysato.
consent-privacy-harm = Hal xad ayaa jira. Haddii laga yaabo in qof si xun u waxyeeloobo, ama sharcigu leeyahay waa inaan sheegno, waxaa laga yaabaa inay khasab nagu noqoto inaan u sheegno qof caawin kara, xitaa haddaad maya tiri. Adiga ayaan marka hore kuu sheegi doonnaa, haddii ay taasi ammaan tahay.
consent-privacy-withdraw = Markaad doonto fikirkaaga waad beddeli kartaa. Wixii markaas ka dambeeya macluumaadkaaga looma isticmaalo codsigan taageerada, marka laga reebo haddii sharcigu leeyahay waa in loo isticmaalo. Waxa dadku horey u akhriyeen dib looma soo celin karo.
consent-privacy-others = Haddaad noo sheegto dad kale, sida saaxiib ama waalidka kale ee ilmahaaga, waxaa habboon in ururka shaqaalahaaga taageerada uu u sheego inuu hayo macluumaad iyaga ku saabsan, marka laga reebo haddii taasi qof khatar gelinayso.
consent-privacy-law = Doorashadaadu maaha xeerka keliya. Urur kasta waa inuu sidoo kale ogeysiiska asturnaanta (privacy notice) kuugu sheegaa cidda ilaalisa macluumaadkaaga, sababta sharciga ah ee loo isticmaalo (lawful basis), inta la hayo, xuquuqdaada, iyo sida loo cawdo. Shaqaalahaaga taageerada ayaa ku tusaya ogeysiiskan oo kuu akhrinaya.
    .help = Oggolaanshaha qofku maaha sababta sharciga ah ee ururrada. Tus oo kor u akhri ogeysiisyada asturnaanta ee ururkaaga iyo deegaanka.

## The statements

consent-refer_me = Waxaan jeclaan lahaa in codsigayga taageerada (referral) loo gudbiyo { $area }. Shaqaalahayga taageerada waxaan u oggolahay inuu codsigayga u diro kooxda halkaas.
    .title = Codsigayga u gudbi deegaankan
    .about = Kooxda deegaanka ayaa akhrinaysa codsigaaga taageerada oo shaqaalahaaga taageerada u sheegaysa inay taageero kuu fidin karto iyo in kale. Maaha ballan meel ama guri. Magacyada meelaha aan ammaan kuu ahayn waxay raacayaan codsiga, sababaha la'aantood. Haddaad maya tiraahdo, codsi lama diro.

consent-share_needs = Shaqaalahayga taageerada waxaan u oggolahay inuu kooxda { $area } u sheego qofka aan ahay iyo waxa aan u baahanahay.
    .title = Wadaag qofka aan ahay iyo waxa aan u baahanahay
    .about = Kani waa magacaaga, da'daada, qoyskaaga, iyo waxa aad uga baahan tahay guri, lacag, barasho, shaqo iyo talo sharci. Haddaad maya tiraahdo, shaqaalahaaga taageerada kooxda uma sheegi karo waxa aad u baahan tahay, xitaa magacaaga la'aantiis, kooxduna meel kuuma qorshayn karto.

consent-share_health = Shaqaalahayga taageerada waxaan u oggolahay inuu kooxda { $area } u sheego caafimaadkayga.
    .title = Wadaag caafimaadkayga
    .about = Waxay ku saabsan tahay jirro, daawayn, dawo, naafonnimo, uur, khamri iyo maandooriye. Waxay caawisaa in daawayntu socoto markaad guurto. Haddaad maya tiraahdo, caafimaadkaaga waa laga reebaa, kooxduna waxay arkaysaa in laga reebay.

consent-share_risk = Shaqaalahayga taageerada waxaan u oggolahay inuu kooxda { $area } u sheego waxa khatar igu noqon kara aniga ama dad kale, iyo xaqiiqooyinka ugu waaweyn ee wixii igu dhacay.
    .title = Wadaag halista iyo wixii igu dhacay
    .about = Tani waxay kooxda ka caawisaa inay adiga iyo dadka kugu xeeran ammaan idiin hayso. Waxaa ku jira arrimo maxkamadeed iyo booliis. Waa soo koobid gaaban, maaha sheekadaada oo dhan. Haddaad maya tiraahdo, waa laga reebaa, kooxdana hal wax oo keliya ayaa loo sheegaa: inay shaqaalahaaga taageerada la hadasho booqasho kasta ka hor.

consent-share_agencies = Kooxda { $area } waxaan u oggolahay inay hay'adaha aan anigu halkan ku magacaabo u sheegto waxa ay u baahan yihiin inay ogaadaan si ay u bilaabaan inay i caawiyaan. Waxaan kale oo magacaabaa dadka iyo hay'adaha ay tahay inaan waxba loo sheegin. Kooxda uma oggoli inay iyaga wax u sheegto.
    .title = La wadaag hay'ado kale
    .about = Tusaale, dhakhtar, iskuul, xarun shaqo ama xafiis guryo. Adiga ayaa sheega hay'adaha ay yihiin, adiga ayaana sheega cidda ay tahay inaan waxba loo sheegin. Haddaad maya tiraahdo, kooxdu waa inay ku weydiisaa ka hor inta aanay midkoodna la hadlin.

consent-contact_me = Kooxda { $area } waxaan u oggolahay inay ila soo xiriirto, oo keliya siyaabaha aan anigu sheegay inay ammaan yihiin.
    .title = Ila soo xiriir
    .about = Kooxdu waxay isticmaashaa oo keliya siyaabaha aad sheegtay inay ammaan yihiin. Haddaad maya tiraahdo, lambarkaaga telefoonka, iimaylkaaga iyo cinwaankaaga waa laga reebaa, kooxduna waxay la hadashaa shaqaalahaaga taageerada.

consent-home_office_figures = Kooxda { $area } waxaan u oggolahay inay igu darto tirooyinka loo diro Wasaaradda Arrimaha Gudaha (Home Office). Tirooyinku ma sheegaan qofka aan ahay.
    .title = Igu dar tirooyinka Wasaaradda Arrimaha Gudaha (Home Office)
    .about = Tirooyinku waxay sheegaan inta qof ee la taageeray iyo waxa ay u baahnaayeen. Tirooyinka yar waa la qariyaa, si aan cidna loo garan karin. Haddaad maya tiraahdo, ama aan lagu weydiin, waxaa la tiriyaa codsiga taageerada iyo taariikhihiisa oo keliya. Haddaad maya tiraahdo, waxba kaama lumayaan: taageeradaada iyo codsigaagu sidoodii ayay ahaanayaan.

consent-home_office_data = Kooxda { $area } waxaan u oggolahay inay Wasaaradda Arrimaha Gudaha (Home Office) siiso macluumaad muujinaya qofka aan ahay, si Wasaaraddu u barato in taageeradu si fiican u shaqayso iyo in kale.
    .title = Sii Wasaaradda Arrimaha Gudaha (Home Office) macluumaad muujinaya qofka aan ahay
    .about = Khasab kuguma aha inaad haa tiraahdo. Haddaad maya tiraahdo, waxba kaama lumayaan: taageeradaada iyo codsigaagu sidoodii ayay ahaanayaan. Markii dad barnaamij hore ku jiray la weydiiyey, 100kii qofba 36 ma oggolaan. Wasaaradda Arrimaha Gudaha (Home Office) waxay sidoo kale go'aan ka gaartaa arrimaha socdaalka iyo joogista dalka. Intaadan haa oran, kooxdu waa inay kuu sheegtaa waxa macluumaadka loo isticmaali doono. Marka hore waad la hadli kartaa la-taliye sharci.

## The choices

consent-choice-label = Doorashadaada
consent-choice-yes = Haa
consent-choice-no = Maya
consent-choice-not_asked_yet = Weli lama weydiin
consent-choice-again = Fadlan mar kale weydii: erayadii ama deegaankii ayaa isbeddelay.

consent-agencies-label = Hay'adahee ayaa wax loo sheegi karaa?
    .hint = Tusaale, dhakhtar, iskuul ama xafiis guryo. Sadar walba mid.
consent-agencies-not-label = Yay tahay inaan waxba loo sheegin?
    .hint = Dad ama hay'ado. Sadar walba mid. Haddii aan cidna jirin, qor “cidna”.

## How it was explained

consent-explained-title = Sidii loo sharxay
    .opening = Waxaa loogu talagalay shaqaalaha. Tan qofka la buuxi.
consent-explained_in-label = Luqaddee ayaa lagu sharxay?
consent-explained_by-label = Yaa sharxay?
    .hint = Magaca iyo doorka.
consent-interpreter-label = Magaca ama tixraaca turjubaanka
    .hint = Maran uga tag haddii aan turjubaan joogin. Turjubaanku waa inuu madax-bannaanaado: yaanu ahaan qaraabo, lamaane, saaxiib, ama mid ay bulshada qofku taqaan.
consent-channel-label = Sidee ayaad u wada hadasheen?
consent-channel-face_to_face = Fool-ka-fool
consent-channel-video = Fiidiyow
consent-channel-phone = Telefoon
consent-at-label = Taariikhda iyo saacadda
    .hint = Tusaale, 4 Maarso 2026, 2:30 galabnimo (saacadda Britain).
consent-present-label = Yaa joogay?
    .hint = Qof kasta oo qolka ama wicitaanka ku jiray, carruurtana.
consent-freely-label = Qofku ma si xor ah ayuu u doortay?
    .hint = Cidna ma cadaadin, wuuna ogaa inuu maya oran karo.
    .help = Haddii ay joogtay cid kale oo laga yaabo inay qofka xakamaynayso, ama qofku u muuqday inuu ka baqayo inuu maya yiraahdo, maya ku jawaab. Maalin kale mar labaad weydii, marka aanay cid kale joogin.
consent-freely-yes = Haa
consent-freely-no = Maya
consent-freely-not = Codsigan taageerada hadda ha dirin. Mar kale weydii marka qofku si xor ah u dooran karo.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = Ma jirtaa sabab looga shakiyo awoodda qofku u leeyahay inuu hadda go'aankan gaaro?
    .hint = Qof walba waxaa loo qaataa inuu go'aansan karo, haddii aan la muujin inuusan karin. Doorasho aan caqli ahayn, walwal, cudur la aqoonsaday ama Ingiriisi yar keligood sabab maaha.
    .help = Awooddu waxay ku saabsan tahay go'aankan iyo waqtigan (Mental Capacity Act 2005, England iyo Wales). Qofku ma fahmi karaa macluumaadka, ma ku hayn karaa maskaxda muddo ku filan, ma ka fiirsan karaa, ma kuugu sheegi karaa go'aankiisa si kasta? Marka hore bixi caawimo kasta oo aad awooddo.
consent-capacity-no_doubt = Maya, sabab looga shakiyo ma jirto
consent-capacity-doubt = Haa, sabab looga shakiyo ayaa jirta
consent-capacity-done-label = Maxaa la sameeyey?
    .hint = Dooro wax kasta oo la sameeyey.
consent-capacity-time = Qofka waxaa la siiyey waqti dheeraad ah
consent-capacity-interpreter = Turjubaan ayaa la keenay
consent-capacity-advocate = U-doode (advocate) ayaa la keenay
consent-capacity-best_interests-label = Haddii la gaaray go'aan ku saabsan danta ugu fiican ee qofka (best-interests decision), yaa gaaray?
    .hint = Magaca iyo doorka. Maran uga tag haddii aan la gaarin.
    .help = Go'aan danta ugu fiican ah waxaa la gaari karaa oo keliya haddii qofku awood u waayo go'aankan, kaddib qiimayn, iyo iyadoo lala tashado dadka ay tahay in la weydiiyo.

## What will be sent

consent-preview-title = Kani waa waxa loo diri doono { $area }
    .opening = Fadlan wada eega intaadan saxiixin. Weli fikirkaaga waad beddeli kartaa.
consent-preview-left_out-title = Tani waa laga reebay
    .opening = Ma aadan oran haa in la wadaago. Kooxdu waxay arkaysaa in wax laga reebay. Ma arkayso waxa ay yihiin.
consent-preview-also = Waxa kale oo la diro
consent-preview-also-sender = Cidda dirta: shaqaalahaaga taageerada iyo ururkiisa.
consent-preview-also-agreement = Diiwaanka oggolaanshahan: waxaad qayb kasta ku tiri, cidda sharxday iyo cidda joogtay, waxaad erayadaada ku tiri, in aad si xor ah u dooran kartay oo go'aankan hadda gaari kartay iyo in kale, in ay ammaan kuu tahay inaad nuqul haysato iyo in kale, iyo magacyada iyo saxiixyada.
consent-preview-also-reasons = Shuruudaha caawimadan ee aad buuxiso. Waxba lagama sheego shuruud u baahan jawaab aadan wadaagin.
consent-preview-nothing = Waxba lagama reebin.
consent-preview-read_out = Turjubaanka weydii inuu kan akhriyo
    .hint = Qaybtani waxay ku qoran tahay Ingiriisi.

## Teach-back

consent-teach_back-label = Erayadaada ku sheeg: maxaa xiga?
    .hint = Shaqaalahaaga taageerada ayaa qoraya waxaad tiraahdo.
    .help = Qofka weydii inuu erayadiisa ku sheego waxa la diro, cidda loo diro, iyo sida uu fikirkiisa u beddeli karo. Haddii ay ka duwan tahay wixii loola jeeday, mar kale oo si kale u sharax. Tani waxay hubisaa sharaxaaddaada, maaha qofka.

## Signatures

consent-signature-title = Saxiixyo
    .opening = Saxiixu wuxuu muujinayaa in kuwani yihiin doorashooyinkaaga. Mar dambe weli fikirkaaga waad beddeli kartaa.
consent-signature-person-label = Saxiixaaga
consent-signature-worker-label = Saxiixa shaqaalaha
    .hint = Tan waan sharxay, su'aalaha waan ka jawaabay, waxa qofku doortayna waan qoray.
consent-signature-interpreter-label = Saxiixa turjubaanka
    .hint = Wax kasta oo la yiri oo la akhriyey waan turjumay, si dhammaystiran oo daacad ah.
consent-signature-drawn = Gacanta ku sawir
    .hint = Isticmaal far, qalin ama mouse.
consent-signature-typed = Magacaaga qor
    .hint = Magacaaga, ama magaca aad rabto in laguugu yeero.
consent-signature-did_not_sign = Ma saxiixin, ama ma saxiixi karin
    .hint = Waa caadi. Qor sababta.
consent-signature-reason-label = Maxaa loo saxiixi waayay?
    .hint = Tusaale, telefoon baa lagu oggolaaday, ama gacan baa dhaawacan.
consent-signature-clear = Tirtir oo mar kale sawir
consent-signature-typed-label = Magac

consent-interpreter_confirms-label = Erayadan si daacad ah ayaan { $language } ugu akhriyey, qofkuna wuu fahmay.
    .title = Turjubaanku wuu xaqiijinayaa
    .hint = Cid { $language } ku hadasha weli ma hubin tarjumaaddan. Xaqiijinta turjubaanka la'aanteed, saxiixa hoosteeda ku yaal waxaa loo qoraa inuusan ansax ahayn.
consent-interpreter_confirms-not = Waxaa loo qoray inuusan ansax ahayn: tarjumaadda lama hubin, turjubaanna ma xaqiijin.

consent-words-unchecked = Cid { $language } ku hadasha weli ma hubin erayadan. Turjubaanka weydii inuu kuu sharxo isagoo ka eegaya qoraalka Ingiriisiga. Turjubaanku tan wuxuu ku xaqiijinayaa bogga ugu dambeeya.
consent-no_interpreter-label = Haddii uusan turjubaan xaqiijin karin: sababtu waa maxay?
    .hint = Codsiga taageerada weli waa la diri karaa. Kooxdu sababta ayay arkaysaa, oggolaanshahana mar kale ayay sharxaysaa.

## A copy

consent-copy-label = Ma ammaan baa inaad tan haysato?
    .hint = Qof kale ayaa laga yaabaa inuu helo warqad ama fayl. Shaqaalahaaga taageerada ayaa nuqulkaaga kuu hayn kara, markaad doontana waad codsan kartaa inaad aragto.
consent-copy-yes = Haa, nuqul ayaan jeclaan lahaa
consent-copy-no = Maya, hadda maya

## Afterwards

consent-withdraw-title = Beddelidda fikirkaaga
consent-withdraw-about = Haa kasta oo aad tiri waxaad u beddeli kartaa maya, mar kasta, umana baahnid inaad sababta sheegto. U sheeg shaqaalahaaga taageerada ama kooxda { $area }. Wixii markaas ka dambeeya macluumaadkaaga lama isticmaalo, marka laga reebo meesha sharcigu leeyahay waa in la hayo ama la sheego. Waxa dadku horey u akhriyeen dib looma soo celin karo.

## When the agreement is not complete

consent-enquiry-about = Weydiinta hordhaca ahi waa su'aasha ugu horreysa ee deegaanka la weydiiyo. Waxba kuma jiraan oo sheegaya qofka aad tahay. Saxiixaaga uma baahna, laakiin shaqaalahaaga taageerada ayaa marka hore ku weydiiya, kana reeba waxaad maya tiri.
