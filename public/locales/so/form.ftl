### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = Haa
o-yes_no-no = Maya
o-instead-not_known = Lama oga
o-instead-prefer_not_to_say = Ma doonayo inaan sheego

## A. Before you start

s-start = Intaadan bilaabin
    .short = Intaadan bilaabin
    .opening = Qaybtani waxay ku saabsan tahay sida aan maanta u wada hadlayno, iyo deegaanka aad jeclaan lahayd inaad tagto. Markaad doonto su'aal waad ka boodi kartaa, ama waad nasan kartaa. Foomkan lama diro haddaadan oggolaan.
    .closing = Ma kula habboon yihiin waqtigan iyo meeshan si aad su'aalahan u sii waddo?

q-spoken_alone = Qofka ma lala hadlayaa isaga oo keli ah?
    .hint = Keli ah macnaheedu waa adiga iyo, haddii uu jiro, turjubaanka. Cid kale kuma jirto qolka ama wicitaanka.
    .help = Qof qofkan xakameeya wuxuu noqon karaa lamaane, saaxiib ama qaraabo. Haddii cid kale joogto, halkan ku joogso, kaydi, oo raadi waqti iyo meel aad keli ahaan ku hadli kartaan. Haddii cid sheegto in qofku doonayo in u-doode (advocate) ama qof taageera la joogo, marka hore qofka laftiisa weydii, marka aanay cid kale joogin.

q-interpreter_now = Maanta ma joogaa turjubaan madax-bannaan?
    .hint = Madax-bannaan macnaheedu waa inuusan ahayn qaraabo, lamaane ama saaxiib, oo aanu qofku aqoon, bulshadiisuna aanay aqoon.
    .help = Qofka weydii, turjubaanka la'aantiis haddaad awooddo, inuu ku qanacsan yahay turjubaankan. Haddii turjubaanku aanu madax-bannaanayn, ha u gudbin su'aalaha ku saabsan caafimaadka, arrimaha sharciga ama badbaadada.

o-interpreter_now-not_needed = Turjubaan looma baahna
o-interpreter_now-independent = Haa, turjubaankuna waa madax-bannaan yahay
o-interpreter_now-not_independent = Waxaa jooga turjubaan aan madax-bannaanayn
o-interpreter_now-needed_not_here = Turjubaan waa loo baahan yahay laakiin ma joogo

q-under_18 = Qofku ma ka yar yahay 18 sano, ama ma laga yaabaa inuu ka yar yahay?
    .hint = Haddii da'da qofka la isku khilaafsan yahay oo laga yaabo inuu ilmo yahay, dooro “Waxaa laga yaabaa inuu ka yar yahay 18 sano”.
    .help = Foomkan waxaa loogu talagalay dadka waaweyn. Weydii taariikhda dhalashada: dalalka qaarkood, sida Fiyatnaam iyo Shiinaha, waxaa laga yaabaa in dadku da'da ku tiriyaan hal ama laba sano oo dheeraad ah. Haddii qofku ilmo yahay ama laga yaabo inuu ilmo yahay, jooji. U sheeg adeegyada carruurta (children's services) ee golaha degmada (council) meesha uu hadda joogo. England iyo Wales, sidoo kale wac adeegga ilaaliyeyaasha carruurta laga ganacsaday (child trafficking guardians service) 0800 043 4303. Haddii khatar jirto, wac 999.

o-under_18-no = Maya, waa 18 sano ama ka weyn yahay
o-under_18-yes = Haa, wuu ka yar yahay 18 sano
o-under_18-might_be = Waxaa laga yaabaa inuu ka yar yahay 18 sano

notice-under_18 = Fadlan halkan ku joogso. Foomkan waxaa loogu talagalay dadka waaweyn oo keliya, carruurtuna maanta waxay u baahan tahay caawimo nooc kale ah. U sheeg adeegyada carruurta (children's services) ee golaha degmada (council) meesha qofku hadda joogo. England iyo Wales, wac adeegga ilaaliyeyaasha carruurta laga ganacsaday (child trafficking guardians service) 0800 043 4303. Haddii qof khatar ku jiro, wac 999. Wixii aad ilaa hadda qortay cidna looma diro.
    .title = Foomkan looguma talagelin qof ka yar 18 sano

notice-spoken_alone = Cid kale ayaa joogta. Waxaa laga yaabaa in jawaabuhu ayan ahayn kuwa qofka aad taageerto, weydiintuna qofkaas aad taageerto halis bay gelin kartaa. Waxaad hayso waad kaydin kartaa, oo waad sii wadi kartaa marka aad keli ahaan ku hadli kartaan.
    .title = Fadlan sug ilaa aad keli ahaan ku hadli kartaan

notice-interpreter_now = Turjubaankan ha ku weydiin caafimaadka, arrimaha sharciga ama badbaadada. Kaydi, oo ku sii wad turjubaan madax-bannaan.
    .title = Turjubaanku ma madax-bannaana

q-areas = Deegaannadee ayaad ka fikiraysaa?
    .hint = Inta aad doonto dooro. Ballan ma qaadaysid.
    .why = Haddii aanay deegaanka koowaad meel bannaani ka jirin, shaqaalahaaga taageerada ayaa kaala hadli kara kuwa kale. Mar kale ayuu ku weydiinayaa ka hor inta aan waxba halkaas loo dirin.

q-chosen_area = Codsigan taageerada (referral) deegaankee ayuu ku socdaa?
    .hint = Hal deegaan. Mar dambe codsi kale ayaad samayn kartaa haddaad fikirkaaga beddesho.
    .why = Waxaa lagu weydiin doonaa inaad deegaankan magaciisa ku oggolaato. Deegaan kale waxba looma diro.
    .help = Haddii qofku aanu weli go'aansan, tusaha deegaannada ayaa caawin kara. Si aad dhowr deegaan u weydiiso waxa suurtagal ah, mid walba u soo saar weydiin hordhac ah: magaca qofka kuma jiro.

q-contacted_first = Deegaanka ma lala xiriiray ka hor inta aan foomkan la buuxin?
    .help = Wicitaan gaaban oo hore wuxuu ka dhigaa codsiga mid ka fiican: waxaad maqlaysaa waxa deegaanku hadda bixin karo, iyo waxa uu u baahan yahay inuu ogaado. Uma baahnid inaad magac sheegto.

q-contacted_on = Goorma ayaa deegaanka lala xiriiray?

q-contacted_whom = Yaa lala xiriiray?
    .hint = Magac ama koox.

## B. Referrer

s-referrer = Shaqaalaha gudbinaya codsiga
    .short = Gudbiyaha codsiga
    .opening = Waxay ku saabsan tahay adiga iyo ururkaaga. Deegaanku wuxuu u baahan yahay inuu ogaado cidda uu su'aal u wacayo. Fadlan foomkan meelna ha kaga qorin cinwaanka hoyga badbaadada (safehouse).

q-organisation = Ururka gudbinaya codsiga
    .hint = Magaca uu deegaanku ku garan karo.

q-organisation_kind = Waa urur noocee ah?

o-organisation_kind-nrm_support_provider = Bixiyaha taageerada NRM
o-organisation_kind-outreach = Taageero ka baxsan hoyga (outreach)
o-organisation_kind-asylum_support = Taageerada magangalyada (asylum support)
o-organisation_kind-council = Golaha degmada (council)
o-organisation_kind-police = Booliis
o-organisation_kind-health = Caafimaad
o-organisation_kind-other = Mid kale

q-worker_name = Magaca shaqaalaha
    .hint = Magacaaga, adiga oo ah shaqaalaha foomkan buuxinaya.

q-worker_role = Doorka shaqaalaha
    .hint = Tusaale, shaqaalaha taageerada.

q-worker_phone = Lambarka telefoonka shaqaalaha
    .hint = Lambarka shaqadaada. Deegaanku wuxuu u baahan yahay lambar telefoon ama cinwaan iimayl si uu kuula soo xiriiro.

q-worker_email = Cinwaanka iimaylka shaqaalaha
    .hint = Cinwaanka shaqadaada, tusaale, name@example.org. Looma baahna haddaad lambar telefoon bixisay.

q-other_contact = Yaa kale oo deegaanku la hadli karaa marka shaqaaluhu maqan yahay?
    .hint = Magac ama koox, iyo lambar telefoon ama cinwaan iimayl.

q-own_reference = Tixraaca u gaarka ah gudbiyaha codsiga
    .hint = Xarfo iyo lambarro, tusaale SW-214. Maaha magaca qofka.
    .help = Deegaanku wuxuu ku isticmaali karaa telefoonka ama iimaylka, si aan cidna ugu baahan inay magaca sheegto ama qorto.

q-referral_date = Taariikhda codsigan taageerada

q-referral_how = Sidee foomkan loola buuxiyey qofka?

o-referral_how-face_to_face = Fool-ka-fool
o-referral_how-phone = Telefoon
o-referral_how-video = Fiidiyow
o-referral_how-email = Iimayl

q-region = Gobolkee ayuu qofku hadda ku nool yahay?
    .hint = Gobolka oo keliya. Waligaa ha qorin cinwaanka ama magaalada hoyga badbaadada (safehouse).
    .why = Masaafada uu qofku u guurayo ayaa go'aamisa waxa uu sii haysan karo: dhakhtar, iskuul, kulliyad, saaxiibbo.

o-regions-north_east = Waqooyi-bari (North East)
o-regions-north_west = Waqooyi-galbeed (North West)
o-regions-yorkshire_and_the_humber = Yorkshire iyo Humber (Yorkshire and the Humber)
o-regions-east_midlands = East Midlands
o-regions-west_midlands = West Midlands
o-regions-east_of_england = Bariga England (East of England)
o-regions-london = London
o-regions-south_east = Koonfur-bari (South East)
o-regions-south_west = Koonfur-galbeed (South West)
o-regions-wales = Wales
o-regions-scotland = Scotland
o-regions-northern_ireland = Waqooyiga Ireland (Northern Ireland)

## C. The person

s-person = Adiga
    .short = Qofka
    .opening = Qaybtani waxay ku saabsan tahay qofka aad tahay, luqadda aad ku hadasho, iyo sida si ammaan ah laguula soo xiriiri karo. Su'aal kasta waad ka boodi kartaa, ama waxaad oran kartaa ma doonayo inaan ka jawaabo. Noo sheeg haddaad nasasho rabto.
    .closing = Ma rabtaa wax aad cabto, ama nasasho gaaban, ka hor qaybta xigta?

q-name = Waa maxay magacaagu?
    .hint = U qor sida aad adigu u qorto. Uma baahna inuu dukumenti la mid noqdo.
    .why = Deegaanku wuxuu u baahan yahay inuu ogaado qofka aad tahay haddii uu meel kuu fidiyo. Weydiinta hordhaca ah, oo ah su'aasha ugu horreysa ee deegaanka la weydiiyo, magacaagu waligiis kuma jiro.

q-called = Maxaad jeclaan lahayd in aan kuugu yeerno?
    .hint = Wuxuu noqon karaa magaca koowaad, magac kale, ama isla magacii.

q-other_names = Magacyo kale oo qofku isticmaalay
    .hint = Xitaa magacyo dad kale ku qasbeen inuu isticmaalo. Sadar walba mid.
    .help = Ka soo qaado galka kiiska. Qofka ha weydiin: magac uu bixiyey qof si xun uga faa'iidaystay way adkaan kartaa in la maqlo. Taageerayaasha cusubi waxay ugu baahan yihiin inay diiwaanno hore ku helaan, laakiin waligood yaanay qofka ugu yeerin.

q-date_of_birth = Goorma ayaad dhalatay?
    .hint = Tusaale, 27 3 1994. Haddaad garanayso sannadka oo keliya, ama bisha iyo sannadka, way ku filan tahay.
    .help = Dad badan ma yaqaanaan taariikhda dhalashadooda, ama waxay haystaan mid xafiis siiyey. Ha ku cadaadin taariikh sax ah.

q-gender = Sidee ayaad jinsigaaga u sheegtaa?
    .why = Guryaha qaarkood waa haween keliya ama rag keliya.

o-gender-male = Rag
o-gender-female = Dumar
o-gender-described_by_person = Si kale ayaan u sheegaa

q-gender_described = Sidee ayaad jeclaan lahayd inaad u sheegto?
    .hint = Erayadaada ku qor.

q-country_of_origin = Dalkee ayaad ka timid?

q-nationality = Maxay tahay jinsiyaddaadu (dalka aad muwaadinka ka tahay)?
    .hint = Haddaadan jinsiyad lahayn, qor “maya”.

q-second_nationality = Ma leedahay jinsiyad labaad?
    .hint = Haddaad leedahay, qor midda ay tahay. Haddaadan lahayn, qor “maya”.

q-languages = Luqadahee ayaad taqaan?
    .hint = Ku bilow luqadda aad ugu jeceshahay. Mid walba, sheeg haddaad ku hadasho, akhrido oo qorto.
    .why = Si aad u hesho turjubaanka saxda ah, iyo waraaqo ku qoran luqad aad akhrin karto.

q-english = Intee ayaad Ingiriisiga ku hadashaa?

o-english-fluent = Si aad u fiican
o-english-some = Xoogaa
o-english-little = Wax yar
o-english-none = Waxba

q-interpreter_needed = Turjubaan ma u baahan tahay?
    .hint = Turjubaanku waxaad tiraahdo wuxuu u beddelaa Ingiriisi, Ingiriisigana luqaddaada. Turjubaanka lacag kama bixisid.
    .help = Weydii xitaa marka qofku xoogaa Ingiriisi ku hadlo. Dad badan waxay turjubaan u rabaan caafimaadka iyo arrimaha sharciga oo keliya: markaas haa ku jawaab.

q-interpreter_language = Luqaddee iyo lahjaddee ayay tahay inuu turjubaanku ku hadlo?
    .hint = Tusaale, Carabiga Suudaan looga hadlo.

q-interpreter_gender = Turjubaanka ma haweeney ayaad jeclaan lahayd mise nin?

o-interpreter_gender-woman = Haweeney
o-interpreter_gender-man = Nin
o-interpreter_gender-no_preference = Labadaba waa ii fiican yihiin

q-interpreter_not = Ma jiraa qof ay tahay inuusan marna kuu turjumin?
    .hint = Qof, ama dad ka yimid meel ama koox gaar ah. Haddii aan cidna jirin, qor “maya”.
    .why = Markaad doonto turjubaan maya ayaad ku oran kartaa. Uma baahnid inaad sabab sheegto.

q-communication_help = Maxaa kale oo kaa caawiya inaad wax fahanto oo lagu fahmo?
    .hint = Tusaale, far waaweyn, luqadda dhegoolayaasha, qof kor u akhriya, waqti dheeraad ah, ama sawirro. Haddii aan waxba jirin, qor “maya”.

q-national_insurance_number = Lambarka Caymiska Qaranka (National Insurance)
    .hint = Wuxuu ku qoran yahay warqad ku saabsan canshuur ama dheefaha dowladda (benefits). Tusaale, QQ 12 34 56 C.

q-home_office_reference = Tixraaca Wasaaradda Arrimaha Gudaha (Home Office)

q-nrm_reference = Tixraaca NRM
    .help = Taageerayaasha cusubi way u baahan karaan si ay qofkan ugala hadlaan bixiyaha taageerada NRM iyo Wasaaradda Arrimaha Gudaha (Home Office).

q-contact_how = Sidee ayay ammaan u tahay in deegaanka cusubi kuula soo xiriiro?
    .hint = Dooro dhammaan siyaabaha ammaan ah. Shaqaalahaaga taageerada ayaa fariimaha kuu soo gudbin kara.
    .why = Qof kale ayaa laga yaabaa inuu arko farriin ama maqlo wicitaan. Adiga ayaa go'aansada waxa ammaan ah.

o-contact_how-phone = Telefoon
o-contact_how-email = Iimayl
o-contact_how-post = Boosto
o-contact_how-through_worker = Shaqaalahayga taageerada

q-contact_phone = Waa maxay lambarka telefoonkaagu?

q-contact_phone_safe = Telefoonkan, maxaa ammaan ah?
    .hint = Dooro wax kasta oo ammaan ah. Haddaadan hubin, ha dooran.

o-phone_safe-call = Waa ammaan in la i soo waco
o-phone_safe-leave_message = Waa ammaan in farriin cod ah la iiga tago
o-phone_safe-text = Waa ammaan in farriin qoraal ah la ii soo diro

q-contact_times = Goorma ayay ammaan tahay in lagu soo waco?
    .hint = Tusaale, Isniin ilaa Jimce, 10ka subaxnimo ilaa 2da galabnimo (saacadda Britain).

q-contact_email = Waa maxay cinwaanka iimaylkaagu?
    .hint = Tusaale, name@example.org.

q-contact_email_safe = Ma ammaan baa in wax laguugu soo qoro cinwaanka iimaylkan?
    .hint = Maya ku jawaab haddii qof kale akhrin karo iimaylkaaga.

q-contact_post = Xaggee ayaan waraaqo u diri karnaa?
    .hint = Marna yaanu noqon cinwaanka hoyga badbaadada (safehouse). Wuxuu noqon karaa cinwaanka xafiis ama qareen (solicitor), haddii ay oggolaadeen.

q-contact_post_safe = Ma ammaan baa in wax laguugu soo qoro cinwaankan?
    .hint = Maya ku jawaab haddii laga yaabo in qof kale furo waraaqahaaga.

q-contact_code_word = Eraygee ayay tahay inaan niraahno, si aad u ogaato inaan run ahaantii annaga nahay?
    .hint = Dooro eray aan cid kale qiyaasi karin. Ha isticmaalin erayga sirta ah (password) ee aad telefoon ama akoon ku furato.

q-contact_other = Ma jiraa qof kale oo aan la xiriiri karno haddii aan ku heli waayno?
    .hint = Qof aad ku kalsoon tahay oo keliya.

q-contact_other_knows = Qofkaas kale ma oggol yahay inaad na siiso magaciisa iyo lambarkiisa?
    .hint = Fadlan marka hore weydii. Ilaa uu oggolaado, magaciisa ama lambarkiisa halkan kuma qorno.

q-contact_other_name = Waa maxay magaca qofkaas kale?

q-contact_other_relation = Muxuu qofkaasi kuu yahay?
    .hint = Tusaale, saaxiib ama walaal.

q-contact_other_phone = Waa maxay lambarka telefoonka qofkaas kale?

## D. NRM and move-on

s-nrm = NRM iyo guurista
    .short = NRM iyo guurista
    .opening = Shaqaalahaaga taageerada ayaa inta badan qaybtan ka buuxinaya galkaaga kiiska, si aanad mar kale ugu baahan inaad sheegto. Hal wax ayaan ku weydiin doonnaa: goorta aad jeclaan lahayd inaad guurto. Waad ka boodi kartaa ama waad nasan kartaa.
    .closing = Ma jeclaan lahayd inaad su'aalahan hadda sii waddo, ama maalin kale?

q-nrm_referred_on = Goorma ayaa kiiska qofka loo gudbiyey NRM?
    .hint = Sannad, ama bil iyo sannad, way ku filan yihiin.

q-cg_decision = Waa maxay go'aanka sababaha kama-dambaysta ah (conclusive grounds decision)?
    .hint = Go'aankii ugu dambeeyey ee hadda shaqaynaya.
    .help = Go'aan togan iskiis ma bixiyo fasax joogitaan iyo xaqa lacagta dowladda (recourse to public funds) toona. Haddii aan go'aan togan jirin, deegaanku weli waa laga yaabaa inuu caawiyo: isku-duwayaashu kiiska ayay eegi karaan oo iyagu go'aan ka gaari karaan.

o-cg_decision-positive = Togan (positive)
o-cg_decision-negative = Diidmo (negative)
o-cg_decision-reconsideration = Diidmo, dib-u-eegisna waa la codsaday
o-cg_decision-waiting = Go'aanka ayaa la sugayaa
o-cg_decision-not_applied = Looma gudbin NRM

q-cg_date = Goorma ayaa la gaaray go'aanka sababaha kama-dambaysta ah?
    .hint = Taariikhda ku taal warqadda go'aanka. Bil iyo sannad way ku filan yihiin.

q-rg_decision = Waa maxay go'aanka sababaha macquulka ah (reasonable grounds decision)?

o-rg_decision-positive = Togan (positive)
o-rg_decision-negative = Diidmo (negative)
o-rg_decision-waiting = Go'aanka ayaa la sugayaa
o-rg_decision-not_applied = Looma gudbin NRM

q-rg_date = Goorma ayaa la gaaray go'aanka sababaha macquulka ah?
    .hint = Bil iyo sannad way ku filan yihiin.

q-nrm_months = Immisa bilood ayuu qofku ku jiray NRM?
    .hint = Laga bilaabo gudbinta ilaa maanta, ama ilaa uu ka baxay. Tiro dhan, tusaale 14.

q-nrm_before = Qofku ma ku jiray NRM markan ka hor?

q-support_now = Taageeradee ayuu qofku hadda haystaa?
    .help = England iyo Wales, dadka leh go'aan togan oo sababaha kama-dambaysta ah ee taageerada NRM ka baxay 4 Jannaayo 2021 ama ka dib waxay codsan karaan taageerada Reach-In: 0800 808 3733 (Salvation Army, 24 saacadood).

o-support_now-safehouse = Taageerada NRM ee hoyga badbaadada (safehouse)
o-support_now-outreach = Taageerada NRM ee ka baxsan hoyga (outreach)
o-support_now-asylum_support_after_nrm = Taageerada magangalyada, kaddib taageerada NRM
o-support_now-already_left = Mar hore ayuu ka baxay taageerada NRM
o-support_now-never_had = Taageerada NRM ma helin

q-needs_assessment = Ma la sameeyey qiimaynta baahiyaha soo-kabashada (recovery needs assessment)?
    .hint = Qofka ayaa dooranaya in la sameeyo iyo in kale.

o-needs_assessment-done = Waa la sameeyey
o-needs_assessment-declined = Qofku wuu diiday
o-needs_assessment-not_yet = Weli maya

q-needs_assessment_outcome = Maxay qiimaynta baahiyaha soo-kabashadu ku talisay?
    .hint = Keliya waxa deegaanka cusubi u baahan yahay si uu taageerada u sii wado.

q-transition_plan = Ma jiraa qorshe kala-guur (transition plan)?

q-transition_plan_content = Muxuu qorshaha kala-guurku dhigayaa?
    .hint = Waxa la samaynayo, cidda samaynaysa, iyo goorta.

q-move_on_end = Goorma ayay taageerada qofku dhammaanaysaa?
    .hint = Maalinta ugu dambaysa ee taageerada u-guurista (move-on support). Tusaale, 4 3 2027.
    .help = Kaddib go'aan togan oo sababaha kama-dambaysta ah, taageerada u-guuristu waxay socotaa ugu yaraan 45 maalmood. Way ka sii dheeraan kartaa haddii qiimaynta baahiyaha soo-kabashadu ku taliso. Tani maaha muddada soo-kabashada ee go'aanka ka horraysa, oo hadda ah ugu yaraan 30 maalmood.

q-move_wished = Goorma ayaad jeclaan lahayd inaad u guurto deegaanka cusub?
    .hint = Bil iyo sannad way ku filan yihiin.
    .why = Si deegaanku guri u raadiyo waqtiga saxda ah. Maaha ballan in guri markaas diyaar noqon doono.

q-move_expected = Goorma ayaa la filayaa guurista?
    .hint = Inta maanta la sheegi karo. Bil iyo sannad way ku filan yihiin.

q-immigration_status = Waa maxay xaaladda socdaalka ee qofka (immigration status)?
    .hint = Xaaladda maanta shaqaynaysa.

o-immigration_status-british_or_irish = Muwaadin British ama Irish ah
o-immigration_status-settled = Deggan Boqortooyada Midowday si joogto ah (indefinite leave, ama settled status)
o-immigration_status-refugee_or_protection = Qaxooti (refugee status) ama ilaalin bini'aadannimo (humanitarian protection)
o-immigration_status-leave_as_victim = Fasax joogitaan oo ku meel gaar ah oo la siiyo dhibbanayaasha ka ganacsiga dadka ama addoonsiga
o-immigration_status-other_leave = Fasax joogitaan oo kale
o-immigration_status-asylum_claim = Codsi magangalyo, oo go'aan sugaya
o-immigration_status-other_application = Codsi kale, oo go'aan sugaya
o-immigration_status-no_status = Hadda fasax joogitaan ma leh
o-immigration_status-other = Mid kale

q-immigration_status_more = Waa xaaladdee ama codsigee?

q-immigration_until = Ilaa goorma ayuu fasaxu shaqaynayaa?
    .hint = Taariikhda uu dhacayo. Bil iyo sannad way ku filan yihiin.

q-public_funds = Qofku ma leeyahay xaqa lacagta dowladda (recourse to public funds)?
    .hint = Eeg eVisa-da ama warqadda go'aanka.
    .help = Haddii uusan lahayn, talo sharci goor hore raadi: dadka qaarkood waxay codsan karaan in shuruudda la beddelo. Xaq la'aantu maaha sabab codsigan taageerada lagu joojiyo.

o-public_funds-yes = Haa
o-public_funds-no = Maya
o-public_funds-applied = Waa la codsaday, go'aan baa la sugayaa

q-public_funds_until = Ilaa goorma ayuu qofku leeyahay xaqa lacagta dowladda?
    .hint = Taariikhda fasaxu dhacayo. Kani maran uga tag haddii aanu dhammaad lahayn.

## E. Children and dependants

s-family = Carruurta iyo qoyska
    .short = Carruurta iyo qoyska
    .opening = Qaybtani waxay ku saabsan tahay dadka kula guuri lahaa, iyo dadka kale ee kugu tiirsan. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa. Jawaabahaagu waxay deegaanka ka caawinayaan inuu helo guri idin ku habboon.
    .closing = Maxaad jeceshahay inaad kariso ama cunto?

q-household = Yaa kula guuri lahaa?

o-household-alone = Keligay ayaan guuri lahaa
o-household-with_partner = Lamaanahayga
o-household-with_children = Carruurtayda
o-household-with_partner_and_children = Lamaanahayga iyo carruurtayda
o-household-with_other_people = Dad kale

q-people_moving = Wadar ahaan immisa qof ayaa guuri lahaa?
    .hint = Adiguna isku dar. Tusaale, 3.

q-child_ages = Immisa jir ayay yihiin carruurta kula guuri lahayd?
    .hint = Dooro wax kasta oo ku habboon.

o-child_ages-under_1 = Ka yar 1 sano
o-child_ages-age_1_to_4 = 1 ilaa 4 sano
o-child_ages-age_5_to_10 = 5 ilaa 10 sano
o-child_ages-age_11_to_15 = 11 ilaa 15 sano
o-child_ages-age_16_to_17 = 16 ama 17 sano

q-linked_referral = Tixraacyada xubnaha qoyska ee iyaguna codsi la gudbinayo leh
    .hint = Tixraacyada u gaarka ah gudbiyaha codsiga, tusaale SW-215. Magacyo maaha.
    .help = Qof kasta oo weyn wuxuu leeyahay codsi taageero oo u gaar ah, xitaa qoys gudihiis, si mid walba isagu u go'aansado. Tixraaca ayaa isku xira.

q-pregnant = Uur ma leedahay?
    .why = Si umuliso uga dhawaato gurigaaga cusub, booskuna ugu filnaado.

q-due_date = Goorma ayaa la filayaa in ilmuhu dhasho?
    .hint = Bil iyo sannad way ku filan yihiin.

q-has_children = Carruur ma leedahay?
    .hint = Xitaa carruur meel kale ku nool.

q-children = Carruurtaada
    .hint = Noo sheeg keliya waxaad doonto. Shaqaalahaaga taageerada ayaa qori kara waxa galka kiisku horey u sheegayo.
    .one = Ilmo
    .add = Ku dar ilmo kale

q-child_name = Waa maxay magaca ilmuhu?

q-child_born = Goorma ayuu ilmuhu dhashay?
    .hint = Haddaad garanayso sannadka oo keliya, ama bisha iyo sannadka, way ku filan tahay.

q-child_relation = Muxuu ilmuhu kuu yahay?

o-child_relation-own_child = Wiilkayga ama gabadhayda
o-child_relation-partners_child = Ilmaha lamaanahayga
o-child_relation-brother_or_sister = Walaalkay ama walaashay
o-child_relation-grandchild = Ilmaha aan ayeeyada ama awowga u ahay
o-child_relation-niece_or_nephew = Ilmaha walaalkay ama walaashay
o-child_relation-other = Qof kale

q-child_where = Xaggee ayuu ilmuhu ku nool yahay?

o-child_where-with_you = Agtayda
o-child_where-elsewhere_in_uk = Meel kale oo Boqortooyada Midowday ah
o-child_where-other_country = Dal kale

q-child_school = Iskuulkee ama xannaanadee ayuu ilmuhu dhigtaa?
    .hint = Haddii aan midna jirin, qor “maya”.
    .why = Si meel waqtigeeda loo helo, iskuulkii horena loogu sheego marka ay ammaan tahay.

q-child_social_care = Daryeelka bulshada ee carruurtu (children’s social care) ma ku lug leeyahay arrinta ilmahan?

q-child_social_care_more = Golahee degmo (council), iyo caawimo noocee ah?
    .hint = Tusaale, qorshaha ilmo caawimo u baahan (child in need plan). Magacow kooxda, ha magacaabin qoysas kale.

q-child_health = Ilmuhu ma leeyahay naafonnimo ama baahi caafimaad?
    .hint = Haddii kale, qor “maya”.

q-other_dependants = Ma jiraa qof kale oo caawimadaada ku tiirsan?
    .hint = Tusaale, waalid ama qaraabo qaangaar ah, halkan ama dal kale.

q-other_dependants_more = Waa kuma, caawimo noocee ah ayuuse kaaga baahan yahay?

q-pets = Xayawaan guri ma keeni lahayd?

q-pets_more = Waa xayawaankee?

q-agencies = Hay'adaha kale ee ku lug leh waa kuwee, yoolalkeese lala dejiyey?
    .hint = Tusaale, caawimada hore ee qoyska (early help), kormeerka xukunka (probation), samafal qaxooti. Sadar walba mid, iyo yoolka.

q-family_dates = Ma soo socdaan maalmo ay tahay in qof qoyska ka mid ahi u tago maxkamadda ama booliiska?

q-family_dates_more = Taariikhahee, maxayse ku saabsan yihiin?
    .hint = Kiiska maxkamadda ee qofka laftiisa waxaa lagu weydiiyaa arrimaha sharciga.

## F. Housing

s-housing = Guriga
    .short = Guriga
    .opening = Qaybtani waxay ku saabsan tahay meesha aad hadda ku nooshahay iyo nooca guri ee kugu habboonaan lahaa. Waxaan u weydiinaynaa si deegaanku daacad kuugu sheegi karo waxa uu bixin karo iyo waxa uusan bixin karin. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Maxaad jeceshahay inaad guriga ku haysato: muusig, dhir, xasillooni?

q-housing_now = Xaggee ayaad hadda ku nooshahay?
    .hint = Kuwani waa erayo rasmi ah. Shaqaalahaaga taageerada ayaa kuu sharxi kara.
    .help = Hoyga badbaadada (safehouse) iyo hoyga magangalyada waxaa loo tiriyaa hoy ku meel gaar ah.

o-housing_now-temporary_accommodation = Hoy ku meel gaar ah
o-housing_now-living_with_friends_or_family = La nool saaxiibbo ama qoys
o-housing_now-currently_rough_sleeping = Hadda bannaanka seexda (rough sleeping)
o-housing_now-local_authority_accommodation = Guri dowladda hoose (local authority)
o-housing_now-private_rented = Guri laga kiraysto mulkiile gaar ah (private rented)
o-housing_now-other = Mid kale

q-housing_now_more = Waa meel noocee ah?
    .hint = Cinwaan ha qorin, fadlan.

q-home_kinds = Guryo noocee ah ayaad aqbali kartaa?
    .hint = Dooro dhammaan kuwa aad aqbali karto. Wadaagiddu waxay tahay qolkaaga gaarka ah, iyo jiko iyo musqul aad dad kale la isticmaasho.
    .why = Deegaanno badan guryuhu way ku yar yihiin. In la ogaado dhammaan kuwa aad aqbali karto waxay deegaanka ka caawinaysaa inuu mid helo.

o-home_kinds-own_flat = Guri-dabaq aan keligay ku noolaado
o-home_kinds-family_home = Guri aan la degganaado qoyskayga
o-home_kinds-shared_women = Guri lala wadaago haween keliya
o-home_kinds-shared_men = Guri lala wadaago rag keliya
o-home_kinds-shared_anyone = Guri lala wadaago haween iyo rag
o-home_kinds-staff_on_site = Guri ay dhismihiisa joogaan shaqaale taageero
o-home_kinds-short_stay_first = Marka hore meel waqti gaaban ah, kaddibna mid dheer

q-sharing_more = Ma jiraa qof aadan guri la wadaagi karin?
    .hint = Tusaale, dad sigaar cabba ama khamri cabba. Haddii aan cidna jirin, qor “maya”.

q-bedrooms = Immisa qol jiif ayaad u baahan tahay?

q-access = Maxaa guriga looga baahan yahay si aad u gasho oo aad ugu dhex socoto?
    .hint = Dooro wax kasta oo aad u baahan tahay.

o-access-none = Wax gaar ah uma baahni
o-access-ground_floor = Dabaqa dhulka
o-access-lift = Wiish
o-access-step_free = Xitaa hal jaranjaro aan lahayn
o-access-wheelchair = Boos kursiga naafada (wheelchair)
o-access-bathroom = Musqul la habeeyey, tusaale shaawar aan jaranjaro lahayn

q-under_35 = Ma ka yar tahay 35 sano?
    .why = Haddaadan lamaane lahayn, aad ka yar tahay 35 sano oo aad guri ka kiraysato mulkiile gaar ah, caawimada kiradu badanaa waxay bixisaa oo keliya qol ku yaal guri la wadaago. Xeerkani ma khuseeyo dadka leh go'aan togan oo sababaha kama-dambaysta ah (conclusive grounds decision).
    .help = Laga bilaabo 1 Oktoobar 2022, heerka hoyga la wadaago (shared accommodation rate) ee Housing Benefit iyo Universal Credit ma khuseeyo dadka leh go'aan togan oo sababaha kama-dambaysta ah. Waa inay tusaan warqadda go'aanka. Guri laga kiraysto mulkiile gaar ah wuxuu weli ka qaalisanaan karaa inta caawimada kiradu bixiso.

q-avoid_any = Ma jiraan meelo aadan ku ammaan ahaan lahayn?
    .hint = Uma baahnid inaad sheegto sababta.
    .why = Si aan cidna kuugu fidin guri meel noocaas ah ku yaal. Codsigaaga taageerada waxaa la raacinayaa magacyada meelaha oo keliya. Sababaha waxaa la diraa keliya haddaad oggolaato in halista la wadaago.

q-areas_to_avoid = Deegaannadan kuwee ayaan ammaan kuu ahayn?
    .hint = Dooro dhammaan kuwa aan ammaan kuu ahayn. Haddii aan midna ahayn, kan maran uga tag oo meesha ku qor su'aasha xigta.

q-places_to_avoid = Magaalooyinkee, qaybahee magaalo ama meelahee kale ayaan ammaan kuu ahayn?
    .hint = Magacyada meelaha oo keliya. Magac dad iyo sabab midna ha qorin. Haddii aan meelo kale jirin, qor “maya”.

q-why_area = Maxaad u jeclaan lahayd inaad ku noolaato deegaankan?
    .hint = Tusaale, saaxiib, diintaada, kulliyad, dhakhtar, ama sababta oo ah cidna halkaas kaagama taqaan. Fadlan ha qorin magacyada dad kale.

q-homeless_application = Golaha degmada (council) ma weydiisatay caawimo guri (codsi guri la'aan, homeless application)?
    .help = Haddii golaha degmada (council) maya yiraahdo, isla markiiba hel talo guri: England iyo Wales dib-u-eegis inta badan waa in la codsadaa 21 maalmood gudahood.

o-homeless_application-none = Maya
o-homeless_application-waiting = Haa, jawaab ayaan sugayaa
o-homeless_application-duty_accepted = Haa, goluhuna wuxuu yiri waa inuu i caawiyo
o-homeless_application-refused = Haa, goluhuna maya ayuu yiri

q-homeless_council = Golahee degmo (council), goormase?

q-guarantor = Ma jiraa qof damiin (guarantor) kuu noqon kara?
    .hint = Damiinku wuxuu mulkiilaha guriga u ballanqaadaa inuu kirada bixinayo haddaad adigu bixin waydo.

q-deposit = Ma haysataa lacagta dhigaalka guriga (deposit)?
    .hint = Dhigaalku waa lacag aad bixiso ka hor intaadan guriga gelin. Inta badan waa laguu soo celiyaa markaad ka baxdo, haddii aan waxba jabin oo kirada la bixiyey.

q-stay_near = Ma jeclaan lahayd inaad ku dhowaato meesha aad hadda ku nooshahay?

q-ties = Maxaad u xiisi lahayd haddaad halkan ka guurto?
    .hint = Tusaale, saaxiibbo, iskuul, dhakhtar, meel lagu cibaadaysto, shaqo.

q-too_far = Masaafo intee le'eg ayaa aad kuugu fog?
    .hint = Tusaale, in ka badan hal saac oo bas ah.

q-feel_safe_home = Maxaa keeni lahaa inaad guri ammaan ku dareento?
    .hint = Tusaale, quful albaabka qolka jiifka, guri aan dabaqa dhulka ahayn, ama deris deggan.

## G. Money

s-money = Lacagta
    .short = Lacagta
    .opening = Qaybtani waxay ku saabsan tahay lacagta aad haysato iyo caawimada aad u baahan karto. Waxaan u weydiinaynaa si aanad lacag la'aan u noqon markaad guurto. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa. Foomkani ma aado xafiisyada lacagta ku siiya.
    .closing = Ma jeclaan lahayd nasasho gaaban ka hor qaybta xigta?

q-income = Lacagtee ayaad hadda heshaa?
    .hint = Dooro wax kasta oo ku habboon.

o-income-wages = Mushahar
o-income-universal_credit = Universal Credit
o-income-other_benefits = Dheefo kale oo dowladda (benefits)
o-income-nrm_payments = Lacagta taageerada NRM
o-income-asylum_support = Lacagta taageerada magangalyada
o-income-none = Lacag ma helo
o-income-other = Lacag kale

q-income_more = Dheefahee (benefits) ama lacagtee kale ayaad heshaa?

q-subsistence_amount = Lacag-bixin kasta oo taageero ah waa immisa?
    .hint = Tusaale, £40.

q-subsistence_how_often = Immisa jeer ayaa la bixiyaa?
    .why = Universal Credit inta badan bishii hal mar ayaa la bixiyaa. Haddaad caadaysatay in marar ka badan laguu siiyo, deegaanku wuxuu kaa caawin karaa inaad u qorshayso isbeddelka.

o-paid_how_often-every_day = Maalin kasta ama ku dhowaad maalin kasta
o-paid_how_often-every_week = Toddobaad kasta
o-paid_how_often-every_two_weeks = Labadii toddobaadba mar
o-paid_how_often-every_month = Bil kasta
o-paid_how_often-other = Si kale

q-universal_credit_claimed = Universal Credit ma codsatay?
    .hint = Universal Credit waa lacag dowladdu siiso dadka dakhligoodu yar yahay ama aan shaqayn.
    .help = Qofka aan lahayn xaqa lacagta dowladda (recourse to public funds) waa inuu helaa talo sharci ka hor inta uusan codsan.

q-universal_credit_first = Goorma ayay ahayd lacag-bixintii koowaad, ama goorma ayay noqon doontaa?
    .hint = Bil iyo sannad way ku filan yihiin.

q-bank_account = Ma leedahay akoon bangi oo adigu aad leedahay?
    .hint = Adigu aad leedahay macnaheedu waa in aan cid kale isticmaali karin.

q-debts = Ma jirtaa cid deyn kugu leh?
    .why = Dad badan ayaa deyn lagu leeyahay. Waxaa jirta talo bilaash ah oo deynta ku saabsan, deegaankuna wuu kaa caawin karaa inaad hesho.

q-debts_more = Yaa deyn kugu leh, waana immisa?
    .hint = Wixii aad taqaan way ku filan yihiin. Sidoo kale sheeg haddaad khatar dareento deyn dartiis.

q-budgeting_help = Ma jeclaan lahayd in lagaa caawiyo qorshaynta lacagta bisha?

q-payment_help = Kuwan kee ayaa ku caawin lahaa?
    .hint = Dooro wax kasta oo ku caawin lahaa. Shaqaalahaaga taageerada ayaa kuu sharxi kara. Waxaa laga yaabaa inaadan helin.

o-payment_help-advance = Qayb ka mid ah Universal Credit-ka koowaad oo hore loo bixiyo (advance, oo ay tahay inaad mar dambe soo celiso)
o-payment_help-more_often = In la ii bixiyo in ka badan hal mar bishii
o-payment_help-split = In lacagta loo qaybiyo laba qof oo guriga ku nool
o-payment_help-rent_to_landlord = In kirada toos loo siiyo mulkiilaha guriga
o-payment_help-furniture_grant = Lacag deeq ah oo alaabta guriga
o-payment_help-none = Kuwan midna

## H. Education and training

s-education = Waxbarashada iyo tababarka
    .short = Waxbarashada
    .opening = Qaybtani waxay ku saabsan tahay barashada: waxa aad hadda barato iyo waxa aad jeclaan lahayd inaad barato. Jawaab khaldan ma jirto. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Waa maxay wax aad ku fiican tahay?

q-education_now = Ma ku jirtaa hadda waxbarasho ama tababar?
    .hint = Kuwani waa erayo rasmi ah. Shaqaalahaaga taageerada ayaa kuu sharxi kara. “Awooda” macnaheedu waa in caafimaadkaaga iyo xeerarka joogitaankaaga dalku ay u oggol yihiin.

o-education-in_education_or_training = Ku jira waxbarasho ama tababar
o-education-able_and_wants = Aan ku jirin waxbarasho ama tababar, awooda oo doonaya
o-education-able_and_does_not_want = Aan ku jirin waxbarasho ama tababar, awooda laakiin aan doonayn
o-education-not_able = Aan ku jirin waxbarasho ama tababar, aanna awoodin

q-english_level = Heerkee fasalka Ingiriisiga ayaad gaartay?

o-english_level-no_class_yet = Weli fasal ma gelin
o-english_level-pre_entry = Heerka ka horreeya bilowga (Pre-entry)
o-english_level-entry_1 = Bilow 1 (Entry 1)
o-english_level-entry_2 = Bilow 2 (Entry 2)
o-english_level-entry_3 = Bilow 3 (Entry 3)
o-english_level-level_1_or_higher = Heerka 1 (Level 1) ama ka sarreeya

q-courses = Iskuulkee, koorsooyinkee ama tababarkee ayaad dhigatay, xitaa haddaadan dhammayn?
    .hint = Dal kasta. Haddii aan midna jirin, qor “maya”.

q-want_to_learn = Maxaad jeclaan lahayd inaad barato?
    .hint = Tusaale, Ingiriisi, baabuur wadista, karinta, kombiyuutar, farsamo.

## I. Employment

s-employment = Shaqada
    .short = Shaqada
    .opening = Qaybtani waxay ku saabsan tahay shaqada: waxa aad hadda samayso iyo waxa aad jeclaan lahayd inaad samayso. Uma baahnid inaad noo sheegto shaqo lagugu qasbay. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Maxaad jeceshahay inaad samayso markaad waqti firaaqo leedahay?

q-employment_now = Hadda ma shaqaysaa?
    .hint = Kuwani waa erayo rasmi ah. Shaqaalahaaga taageerada ayaa kuu sharxi kara.

o-employment-employed_full_time = Shaqeeya waqti buuxa
o-employment-employed_part_time = Shaqeeya waqti aan buuxin
o-employment-unemployed_able_wants = Shaqo la'aan, shaqo awooda oo doonaya
o-employment-unemployed_able_does_not_want = Shaqo la'aan, shaqo awooda oo aan doonayn
o-employment-unemployed_unable = Shaqo la'aan, aanna shaqo awoodin

q-right_to_work = Qofku xaq ma u leeyahay inuu shaqeeyo?
    .hint = Eeg eVisa-da ama warqadda go'aanka.

o-right_to_work-yes = Haa
o-right_to_work-limited = Haa, iyadoo xad leh (tusaale, saacado ama noocyo shaqo)
o-right_to_work-no = Maya

q-work_suitability = Shaqadee ayaa kugu habboonaan lahayd, maxaase shaqada kugu adkayn lahaa?
    .hint = Tusaale, maalintii oo keliya, inaadan muddo dheer taagnaan, inaadan keligaa la joogin rag ama haween.

q-skills = Maxaad si fiican u qaban kartaa?
    .hint = Xirfado iyo waayo-aragnimo, lacag leh ama aan lahayn, dal kasta. Tusaale, karin, dawaar, dhisme, carruur hayn.

q-work_wanted = Shaqadee ayaad jeclaan lahayd inaad qabato?

## J. Health and wellbeing

s-health = Caafimaadka iyo ladnaanta
    .short = Caafimaadka
    .opening = Qaybtani waxay ku saabsan tahay caafimaadkaaga iyo waxa ku ladnaysiiya. Waxaan u weydiinaynaa si daawayntu iyo dawadu aanay u joogsan markaad guurto. Dooro ama sheeg keliya waxaad doonto. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Maxaa kaa caawiya inaad nasato?

q-health_needs = Kuwan kee ayaad caawimo ama daawayn uga baahan tahay?
    .hint = Dooro wax kasta oo ku habboon. Wax dheeraad ah mar dambe oo keliya ayaan weydiinnaa, haddaad rabto inaad codsiga taageerada sii waddo.

o-health-mental_health = Caafimaadka maskaxdayda
o-health-physical_health = Jirkayga: jirro, dhaawac ama xanuun
o-health-medication = Dawo aan qaato
o-health-disability = Naafonnimo
o-health-alcohol_or_drugs = Khamri ama maandooriye
o-health-none = Kuwan midna

q-mental_health_diagnosis = Xaaladda caafimaadka maskaxda ee dhakhtar aqoonsaday (diagnosis)
    .hint = Sida dhakhtar u qoray. Haddii aan la aqoonsan, qor “maya”.

q-treatment_now = Hadda ma heshaa daawayn ama la-talin nafsi ah (counselling)?

q-treatment_where = Xaggee ayaad ka heshaa, immisa jeerse?
    .hint = Magaca rugta caafimaad ama adeegga. Tusaale, Salaasa kasta.
    .why = Daawayntu iskeed uma guurto. Haddii deegaanku hore u ogaado, wuu codsan karaa intaadan guurin.

q-treatment_waiting = Ma ku jirtaa liis sugitaan daawayn?

o-treatment_waiting-not_waiting = Maya, ma sugayo
o-treatment_waiting-waiting = Haa, waan sugayaa
o-treatment_waiting-not_asked_yet = Daawayn waan u baahanahay laakiin weli ma weydiisan

q-treatment_transfer = Ma la diyaariyey in daawaynta loo wareejiyo deegaanka cusub?
    .help = Dadkii mashaariicdii tijaabada ku guuray bilo ayay sugeen sababta oo ah waxba lama wareejin. Adeegga hadda weydii wareejin toos ah, iyo warqad qofku sidan karo, haddii ay ammaan tahay.

o-transfer-arranged = Waa la diyaariyey
o-transfer-asked_for = Waa la codsaday
o-transfer-not_yet = Weli maya
o-transfer-not_needed = Looma baahna

q-physical_needs = Maxay tahay in deegaanka cusubi ka ogaado jirkaaga iyo caafimaadkaaga?
    .hint = Tusaale, jirro, dhaawac, xanuun, ama ballamo isbitaal.

q-medication = Dawadee ayaad qaadataa?
    .hint = Magacyo iyo qaddar, sida sanduuqa ku qoran.

q-medication_days = Dawadaadu immisa maalmood ayay kugu filan tahay?
    .hint = Tirada maalmaha, tusaale 14.
    .help = Dhakhtarka qoyska (GP) weydii mid ku filan ilaa qofka laga diiwaangeliyo deegaanka cusub.

q-disability = Maxay tahay in deegaanka cusubi ka ogaado naafonnimadaada?
    .hint = Waxa aad u baahan tahay, halkii aad ka sheegi lahayd waxa aadan awoodin.

q-alcohol_or_drugs = Maxay tahay in deegaanka cusubi ka ogaado khamriga ama maandooriyaha?
    .hint = Keliya waxaad doonto inaad sheegto. Waxaan u weydiinaynaa si aad u hesho caawimada saxda ah.

q-alcohol_or_drugs_support = Yaa hadda arrintan kaa taageera?
    .hint = Magaca adeegga. Haddii aan cidna jirin, qor “maya”.

q-gp_registered = Ma ka diiwaangashan tahay dhakhtarka qoyska (GP)?
    .hint = England, qof walba wuu iska diiwaangelin karaa GP. Uma baahnid inaad tusto cinwaan ama dukumenti ku saabsan joogistaada dalka (immigration).

q-daily_tasks = Sidee ayaad u maaraysaa hawlaha maalin kasta?
    .hint = Tusaale, adeegashada, karinta, dhaqidda, akhrinta waraaqaha, tagista ballamaha.

o-daily_tasks-without_help = Caawimo la'aan
o-daily_tasks-some_help = Xoogaa caawimo ah
o-daily_tasks-much_help = Caawimo badan

q-daily_tasks_more = Hawlahee ayaad jeclaan lahayd in lagaa caawiyo?

q-faith = Ma leedahay diin, ama caadooyin, oo muhiim u ah gurigaaga ama taageeradaada?
    .hint = Tusaale, waqtiyada salaadda, ama meel lagu cibaadaysto oo dhow. Haddii kale, qor “maya”.

q-food = Ma jirtaa cunto aadan ka maarmi karin, ama aadan cunin?
    .hint = Haddii kale, qor “maya”.

q-community = Ma jeclaan lahayd inaad u dhowaato dadka luqaddaada ama diintaada, mise inaad ka fogaato?
    .hint = Dadka qaarkood waxay ammaan ku dareemaan agtooda. Kuwo kale maya. Labaduba waa caadi.

## K. Legal

s-legal = Arrimaha sharciga
    .short = Arrimaha sharciga
    .opening = Qaybtani waxay ku saabsan tahay talada sharciga, iyo maxkamadaha. Shaqaalahaaga taageerada ayaa galkaaga kiiska ka buuxinaya wixii horey loo ogaa. Ma weydiinayno waxa dhacay. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Ma jeclaan lahayd hawo nadiif ah ka hor qaybta xigta?

q-legal_advice = Maxaad uga baahan tahay talo sharci?
    .hint = Dooro wax kasta oo aad u baahan tahay.

o-legal_advice-immigration = Joogista Boqortooyada Midowday (immigration)
o-legal_advice-compensation = Lacag lagugu magdhabo waxyeelladii ku soo gaartay (compensation)
o-legal_advice-criminal = Kiis dambi
o-legal_advice-family = Qoys
o-legal_advice-housing = Guri
o-legal_advice-none = Waxba

q-solicitor = Qareen (solicitor) ma leedahay?

q-solicitor_contact = Waa maxay magaca, shirkadda iyo lambarka telefoonka qareenku?
    .hint = Haddaad in ka badan mid leedahay, sheeg waxa mid walba loo leeyahay.

q-police_investigation = Ma jirtaa baaritaan booliis?

q-police_investigation_more = Ciidankee booliis iyo sarkaalkee, sideese ku socotaa?
    .hint = Ciidanka, sarkaalka kiiska, tixraaca. Ha qorin sheekada waxa dhacay.

q-court_case = Qofku ma ku lug leeyahay kiis maxkamadeed?

q-court_role = Waa maxay doorka qofku ku leeyahay kiiska?
    .help = Qof lagu qasbay inuu dambi galo waxaa laga yaabaa inuu leeyahay difaac ku qoran qodobka 45 ee sharciga Modern Slavery Act 2015 (England iyo Wales). Haddii qofku eedaysane yahay, hubi in qareenkiisu og yahay go'aanka NRM.

o-court_role-witness = Markhaati
o-court_role-defendant = Eedaysane
o-court_role-family_case = Dhinac ka mid ah kiis qoys
o-court_role-other = Mid kale

q-court_dates = Taariikhahee maxkamadeed ayaa soo socda?
    .hint = Taariikhaha iyo nooca dhageysiga. Maxkamadda magaceeda sheeg keliya haddii magaalada la sheegi karo oo ammaan tahay.

q-special_measures = Tallaabooyinkee gaarka ah ayaa la oggolaaday ama la codsaday?
    .hint = Caawimo loogu talagalay markhaatiyaasha, si ay markhaati u bixiyaan.

o-special_measures-screen = Daah lagu kala qariyo
o-special_measures-video_link = Xiriir fiidiyow, ama markhaati la duubay
o-special_measures-private_hearing = Markhaati meel gooni ah
o-special_measures-intermediary = Qof adiga iyo maxkamadda ka caawiya inaad is fahantaan (intermediary)
o-special_measures-not_asked_yet = Weli lama codsan
o-special_measures-none = Midna

q-trial_support = Taageeradee ayaad jeclaan lahayd kiiska maxkamadda ka hor, inta uu socdo iyo kaddib?
    .hint = Tusaale, qof ku raaca, hoteel, qof aad kaddib la hadasho.

## L. Risk and safety

s-risk = Halista iyo badbaadada
    .short = Badbaadada
    .opening = Qaybtani waxay ku saabsan tahay sidii aad ammaan u ahaan lahayd. Shaqaalahaaga taageerada ayaa inta badan ka buuxinaya galkaaga kiiska, si aanad mar kale ugu baahan inaad sheegto. Laba wax ayaan ku weydiin doonnaa: sida aad tahay, iyo waxa kaa caawiya inaad ammaan ahaato. Waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Ma jiraa wax yar oo hadda kaa caawin lahaa inaad degganaan dareento?

q-places_not_safe = Meelahee ayaan qofka ammaan u ahayn, waayo?
    .hint = Magacyada meelaha laga fogaanayo waxaa lagu weydiiyaa guriga. Sababaha halkan ku qor.

q-people_not_safe = Dadkee ama bulshadee ayaa halis ku ah qofka?
    .hint = Sheeg waxa ay tahay in taageerayaasha cusubi ka feejignaadaan. Qor waxa la og yahay, oo calaamadee waxa la tuhunsan yahay.

q-last_contact = Goorma ayay ugu dambaysay in dadka si xun uga faa'iidaystay ay qofka la soo xiriiraan?
    .hint = Si kasta: kulan, wicitaan, farriin, ama iyada oo qof kale loo marayo.

o-last_contact-last_week = 7dii maalmood ee la soo dhaafay gudahood
o-last_contact-last_month = 30kii maalmood ee la soo dhaafay gudahood
o-last_contact-last_3_months = 3dii bilood ee la soo dhaafay gudahood
o-last_contact-last_6_months = 6dii bilood ee la soo dhaafay gudahood
o-last_contact-from_6_to_12_months = 6–12 bilood ka hor
o-last_contact-over_a_year_ago = In ka badan sannad ka hor
o-last_contact-not_sure = Lama hubo

q-whereabouts_known = Dadka si xun uga faa'iidaystay ma og yihiin halka qofku joogo?

q-perpetrators = Faahfaahinta dadka dambiga geystay
    .hint = Magacyo, sifooyin, meelo, gaadiid, lambarro telefoon, magacyo onlayn ah. Calaamadee waxa la og yahay iyo waxa la tuhunsan yahay.
    .help = Kani ka soo qaado galka kiiska keliya. Faahfaahintani dad kale ayay ku saabsan tahay: ku ekow waxa taageerayaasha cusubi u baahan yihiin si qofka ammaan loogu hayo.

q-circumstances = Soo koobid gaaban oo xaaladdii NRM ka horreysay
    .hint = Dhowr weedhood oo galka kiiska laga soo qaatay. Maaha sheeko dhammaystiran.
    .help = Ha weydiin qofka inuu mar kale sheego, foomka NRM-na ha koobi garayn. Waxa caawiya: nooca si-xun-uga-faa'iidaysiga, qiyaastii goorta, iyo wax xasuusta xanuunka leh soo kicin kara.

q-nrm_needs = Baahiyahee ayuu NRM aqoonsaday?

q-risk_to_self = Ma kugu soo dhacaan fikrado ah inaad naftaada dhaawacdo, ama aad noloshaada soo afjarto?
    .hint = Hadda qof waad la hadli kartaa, wax kasta oo aad ku jawaabto. Samaritans: 116 123, bilaash, habeen iyo maalin. NHS: 111, kaddib dooro ikhtiyaarka 2 (caafimaadka maskaxda), England iyo Wales. Haddaad khatar ku jirto: 999. Haddaadan hadli karin, telefoonka gacanta ka wac 999 oo riix 55 marka lagu weydiiyo.
    .why = Dad badan oo wax adag soo maray ayaa fikradahaas leh. Haddii aan ogaanno, caawimada saxda ah ayaan kula raadin karnaa.
    .help = Si deggan oo erayadan ah ku weydii. Weydiintu fikradahaas ma keento. Haddii jawaabtu haa tahay, weydii inuu hadda ammaan yahay iyo in kale, qofka la joog, raac habraaca badbaadada ee ururkaaga, oo qofka u sheeg waxaad samayn doonto ka hor intaadan samayn.

q-risk_to_self_more = Maxaa ku caawiya marka aad sidaas dareento, yaase ay tahay inaan wacno?
    .hint = Uma baahnid inaad sheegto waxa dhacay. Samaritans: 116 123. NHS: 111, kaddib dooro ikhtiyaarka 2 (caafimaadka maskaxda), England iyo Wales. Haddaad khatar ku jirto: 999.

q-risk_from_others = Qofku hadda khatar ma kaga jiraa dad kale?

q-risk_from_others_more = Khatartu yay tahay ama maxay tahay, maxaase laga qabtay?

q-risk_to_others = Qofku halis ma ku yahay dad kale?
    .hint = Carruurta, dadka kale ee deggan, shaqaalaha ama dadweynaha. Galka kiiska ka jawaab.
    .help = Qor waxa dhacay iyo goorta ay dhaceen, ee ha qorin nooca qof ee uu yahay. “Lama oga” waa jawaab daacad ah.

q-risk_to_others_more = Waa maxay halistu, kuma ayay ku tahay, maxaase yareeya?

q-safe_to_visit_alone = Ma ammaan baa in shaqaale keligii booqdo?
    .hint = Ka fikir qofka, dadka kale ee guriga, iyo meesha.

q-safe_to_visit_alone_more = Maxay tahay inuu shaqaaluhu sameeyo beddelkeeda?
    .hint = Tusaale, laba laba u booqo, ama xafiis ku kulan.

q-safety_plan = Maxaa kaa caawiya inaad ammaan ahaato?
    .hint = Tusaale, dad aad wici karto, meelo aad tagto, waxyaabo aadan samayn. Haddaad horey u leedahay qorshe badbaado, shaqaalahaaga taageerada ayaa koobi garayn kara.

## M. Ready to move

s-ready = Diyaarinta guurista
    .short = Diyaarinta guurista
    .opening = Qaybtani waa liis waxyaabo toddobaadyada ugu horreeya meel cusub ka fududaynaya. Waxba uma baahna inay maanta diyaar noqdaan. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Alaabtaada kee ayaad ugu jeceshahay inaad qaadato?

o-ready-have = Waan haystaa
o-ready-applied = Waan codsaday
o-ready-need_help = Caawimo ayaan uga baahanahay
o-ready-not_needed = Uma baahni

q-ready_identity = Ma haysataa dukumenti muujinaya qofka aad tahay?
    .hint = Tusaale, baasaboor, liisanka darawalnimada ama dukumentiga safarka.

q-ready_status = Ma haysataa caddayn xaqa aad u leedahay inaad joogto Boqortooyada Midowday?
    .hint = Dadka badankood tani waa eVisa, oo onlayn ah. Waxaad u baahan tahay inaad adigu onlayn ka furi karto.

q-ready_national_insurance = Ma haysataa lambarka Caymiska Qaranka (National Insurance)?

q-ready_bank_account = Ma lahaan doontaa akoon bangi markaad guurto?

q-ready_universal_credit = Ma heli doontaa Universal Credit markaad guurto?

q-ready_gp = Ma ku leedahay dhakhtarka qoyska (GP) deegaanka cusub?

q-ready_phone = Ma haysataa telefoon lambarkaaga leh?

q-ready_school = Ilmo kasta meel ma uga jirtaa iskuul ama xannaano?

q-ready_medication = Ma haysataa dawo kugu filan toddobaadyada ugu horreeya?

q-ready_treatment = Daawaynta caafimaadka maskaxdaadu ma ka sii socon doontaa deegaanka cusub?

q-ready_belongings = Ma haysataa hab aad ku safarto oo alaabtaada la tagto?

## N. In the person's own words

s-own_words = Erayadaada
    .short = Erayadaada
    .opening = Qaybtan adiga ayaa leh. Waad qori kartaa, ama waad sheegi kartaa oo shaqaalahaaga taageerada ayaa qora waxaad tiraahdo. Isticmaal luqaddaada. Khasab kuguma aha inaad qorto waxaadan doonayn. Khasab kuguma aha inaad sheegto waxa kugu dhacay.
    .closing = Ma jeclaan lahayd inaad mar kale akhrido, ama sideeda uga tagto?

q-feels_safe = Maanta intee ammaan ayaad dareentaa?
    .hint = 0 waxay tahay inaadan ammaan dareemin haba yaraatee. 10 waxay tahay inaad ammaan buuxa dareento. Tiro kasta way fiican tahay.
    .why = Dhowr bilood kaddib waxaa laga yaabaa inaan mar kale ku weydiinno, si aan u aragno in taageeradu ku caawiso.
    .least = Ammaan la'aan
    .most = Ammaan buuxa

q-feels_hope = Intee rajo ah ayaad ka qabtaa mustaqbalka?
    .hint = 0 waxay tahay rajo la'aan. 10 waxay tahay rajo buuxda. Tiro kasta way fiican tahay.
    .least = Rajo la'aan
    .most = Rajo buuxda

q-going_well = Maxaa si fiican kuugu socda?
    .hint = Wax weyn ama wax yar.

q-going_well_english = Tarjumaadda Ingiriisiga: waxa si fiican u socda
    .hint = Keliya haddii qofku luqad kale ku qoray. Sheeg cidda tarjuntay.

q-matters_most = Maxaa hadda kuugu muhiimsan?
    .hint = Dadka go'aaminaya codsigaaga taageerada ayaa akhrin doona. Fadlan cinwaan ha qorin.

q-matters_most_english = Tarjumaadda Ingiriisiga: waxa ugu muhiimsan
    .hint = Keliya haddii qofku luqad kale ku qoray. Sheeg cidda tarjuntay.

q-want_from_area = Maxaad jeclaan lahayd inaad ka hesho deegaanka cusub?

q-want_from_area_english = Tarjumaadda Ingiriisiga: waxa uu deegaanka ka jeclaan lahaa
    .hint = Keliya haddii qofku luqad kale ku qoray. Sheeg cidda tarjuntay.

q-do_not_want = Maxaadan doonayn?
    .hint = Tusaale, su'aalo aadan doonayn in mar kale lagu weydiiyo.

q-do_not_want_english = Tarjumaadda Ingiriisiga: waxa uusan doonayn
    .hint = Keliya haddii qofku luqad kale ku qoray. Sheeg cidda tarjuntay.

## O. Needs and goals

s-goals = Baahiyaha iyo yoolalka
    .short = Baahiyaha iyo yoolalka
    .opening = Qaybtani waxay eegaysaa qayb kasta oo nolosha ah: sida ay hadda tahay, goorta aad caawimo u baahan tahay, iyo yoolalkaaga. Maaha imtixaan. Adiga iyo shaqaalahaaga cusub ee taageerada ayaa mar dambe dib u eegaya, si loo arko waxa isbeddelay. Su'aal kasta waad ka boodi kartaa, ama waad nasan kartaa.
    .closing = Kuwan kee ayaad jeclaan lahayd inaad ku bilowdo?

o-urgency-this_week = Toddobaadkan
o-urgency-this_month = Bishan
o-urgency-within_3_months = 3da bilood ee soo socda
o-urgency-later = Mar dambe

q-housing_score = Sidee bay hadda tahay arrinta gurigaagu?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-housing_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo guri?

q-housing_goal = Waa maxay yoolka aad guriga ka leedahay?

q-money_score = Sidee bay hadda tahay arrinta lacagtaadu?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-money_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo lacagta ah?

q-money_goal = Waa maxay yoolka aad lacagta ka leedahay?

q-education_score = Sidee bay hadda tahay barashada iyo tababarku?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-education_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo barashada?

q-education_goal = Waa maxay yoolka aad barashada ka leedahay?

q-employment_score = Sidee bay hadda tahay arrinta shaqadu?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-employment_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo shaqada?

q-employment_goal = Waa maxay yoolka aad shaqada ka leedahay?

q-health_score = Sidee bay hadda yihiin caafimaadkaaga iyo ladnaantaadu?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-health_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo caafimaadka?

q-health_goal = Waa maxay yoolka aad caafimaadkaaga ka leedahay?

q-legal_score = Sidee bay hadda yihiin arrimaha sharcigu?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-legal_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo arrimaha sharciga?

q-legal_goal = Waa maxay yoolka aad arrimaha sharciga ka leedahay?

q-safety_score = Sidee bay hadda tahay badbaadadaadu?
    .hint = 1 waxay tahay inaad isla markiiba caawimo u baahan tahay. 5 waxay tahay inaad taageero la'aan ku maarayso.
    .least = Xaalad aad u adag
    .most = Maarayn taageero la'aan ah

q-safety_urgency = Intee degdeg ah ayaad uga baahan tahay caawimo badbaadada?

q-safety_goal = Waa maxay yoolka aad badbaadadaada ka leedahay?

## Eligibility: reasons, never a locked door

criterion-cg_positive = Go'aan togan oo sababaha kama-dambaysta ah (conclusive grounds decision)
    .met = Waxaa jira go'aan togan oo sababaha kama-dambaysta ah.
    .not_met = Weli ma jiro go'aan togan oo sababaha kama-dambaysta ah, ama wuxuu ahaa diidmo. Codsi weli waad gudbin kartaa: isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa. Haddii go'aanku aanu weli iman, deegaanka u sheeg goorta aad filayso. Haddii uu diidmo ahaa, la-taliye sharci dhakhso wax uga weydii dib-u-eegis (reconsideration).
    .not_known = Go'aanka lama oga. Weydii bixiyaha taageerada NRM. Codsi weli waad gudbin kartaa: isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.

criterion-leaving_support = Ka bixista taageerada NRM, ama ka bixista taageerada magangalyada kaddib taageerada NRM
    .met = Qofku wuxuu ku jiraa taageerada NRM, ama taageerada magangalyada kaddib taageerada NRM, wuuna ku dhow yahay inuu ka baxo.
    .not_met = Qofku mar hore ayuu ka baxay taageerada NRM, ama ma helin. Codsi weli waad gudbin kartaa: isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa, mashaariicdii tijaabadana deegaannada qaarkood waxay aqbaleen dad mar hore ka baxay. England iyo Wales, dadka leh go'aan togan oo sababaha kama-dambaysta ah ee taageerada NRM ka baxay 4 Jannaayo 2021 ama ka dib waxay sidoo kale codsan karaan taageerada Reach-In: 0800 808 3733 (Salvation Army, 24 saacadood).
    .not_known = Lama oga taageerada qofku hadda haysto. Weydii qofka ama bixiyaha taageerada NRM. Codsi weli waad gudbin kartaa: isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.

criterion-recourse = Xaqa lacagta dowladda (recourse to public funds)
    .met = Qofku wuxuu leeyahay xaqa lacagta dowladda.
    .not_met = Qofku hadda ma laha xaqa lacagta dowladda. Tani diidmo maaha. Talo sharci dhakhso u raadi: waxaa laga yaabaa inay suurtagal tahay in fasax joogitaan la codsado, ama la codsado in shuruudda la beddelo. Codsi weli waad gudbin kartaa: isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa, mashaariicdii tijaabadana deegaannada qaarkood waxay aqbaleen dad aan xaqaas lahayn.
    .not_known = Lama oga in qofku leeyahay xaqa lacagta dowladda iyo in kale. Eeg eVisa-da ama warqadda go'aanka, ama weydii la-taliye sharci. Codsi weli waad gudbin kartaa: isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.

criterion-area_safe = Deegaanku maaha mid qofku u baahan yahay inuu ka fogaado
    .met = Deegaanku kama mid aha deegaannada qofku u baahan yahay inuu ka fogaado. Haddii uu magacaabay meelo kale, hubi in aan midna deegaankan ku oolin.
    .not_met = Qofku wuxuu sheegay inaanu deegaankani isaga ammaan u ahayn. Qofka kala hadal deegaan kale intaadan sii wadin. Haddii qofku weli kan doonayo, deegaanku waa inuu ogaadaa halista, isku-duwuhuna kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.
    .not_known = Lama oga in deegaankani qofka ammaan u yahay iyo in kale. Qofka weydii meelaha uu u baahan yahay inuu ka fogaado, oo la barbardhig deegaanka meelaha kale ee uu magacaabo. Isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.

## A translation beside an answer in free text

translation = Ku dar tarjumaad jawaabtan
translation-text = Tarjumaad
    .hint = Jawaabta sare sideeda ayay ahaanaysaa. Tarjumaadda agteeda ayaa lagu diraa, waxayna sheegtaa cidda samaysay.
translation-into = Luqaddee ayaa loo tarjumay?
translation-into-english = Ingiriisi
translation-by = Yaa tarjumay?
translation-by-worker = Shaqaalaha
translation-by-interpreter = Turjubaanka
translation-by-computer = Barnaamij kombiyuutar
translation-older = Jawaabta waa la beddelay markii tarjumaaddan la sameeyey kaddib. Fadlan hubi in tarjumaaddu isla wax sheegayso.

## Under each date and time

field-date-help = Weydii kalandarka qofku ula jeedo: taariikhaha halkan waa kalandarka Yurub (Gregorian). Itoobiya, mararka qaarkoodna Eritrea, sannadku toddoba ama siddeed ayuu ka yar yahay. Iiraan iyo Afgaanistaan 621 ama 622 ayuu ka yar yahay, biluhuna maalmo kale ayay bilaabmaan. Fiyatnaam iyo Shiinaha, dadka qaarkood maalinta dhalashadooda waxay ku sheegaan kalandarka dayaxa. Saacadaha, weydii saacadda uu ula jeedo: Itoobiya iyo Eritrea saacadaha badanaa waxaa laga tiriyaa lixda subaxnimo, markaa toddobada subaxnimo ee Britain halkaas waa kowda.
