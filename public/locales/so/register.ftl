### status: machine-drafted

## ---- The list ----

register = Diiwaanka
    .lead = Codsi kasta oo yimid, waxa waqtigoodu gaaray, iyo waxa ka soo baxay. Diiwaanku khasnaddan ayuu ku jiraa, waxba oo ka mid ahna iskood ugama baxaan qalabkan.
register-locked = Diiwaanku khasnadda ayuu ku jiraa, khasnadduna ma furna.
register-loading = Diiwaanka waa la eegayaa
register-none = Weli waxba diiwaanka kuma jiraan
    .lead = Codsiyada taageerada ee kuu yimaada halkan ayaa lagu taxi doonaa. Fur xirmooyinka laguu soo diray, oo diiwaanka geli. Kuwa telefoon ama warqad ku yimid gacanta ku dar: iyagana waa la tiriyaa.
    .shared = Haddii qof kula shaqeeya leeyahay diiwaanka isla deegaankan, hal diiwaan ayaad ku wadaagi kartaan fayl ku jira kaydiye (drive).
register-unread =
    { $count ->
        [one] { $count } diiwaangelin lama akhrin karo, liiskanna kuma jirto.
       *[other] { $count } diiwaangelin lama akhrin karo, liiskanna kuma jiraan.
    }
    .do = Waxba lagama beddelin. Geli nuqul kayd ah oo khasnaddan ah, haddaad haysato.
register-returns = Warbixinnada xogta
register-ways = Sidoo kale halkan
register-shared = Faylka la wadaago
register-shared-at = Faylka la wadaago markii ugu dambaysay halkan waxaa laga kaydiyey { $when }.
register-shared-changed = Wax ayaa la qoray markaas ka dib.
register-shared-save = Soo geli oo kaydi
register-shared-open = Tag faylka la wadaago
register-figures-desk = Tirooyinka xafiiska
register-search = Raadi
    .hint = Qayb ka mid ah magaca, ama bilowga lambarka diiwaangelinta.
register-order = Kala horraynta
register-order-due = Waqtiga gaaray marka hore
register-order-newest = Ugu cusub marka hore
register-order-oldest = Sugitaanka ugu dheer marka hore
register-order-name = Magaca
register-chips = Tus keliya
register-chip = { $state }: { $count }
register-chip-due = Waqtigu gaaray
register-found =
    { $count ->
        [one] { $count } diiwaangelin
       *[other] { $count } diiwaangelin
    }
register-found-none = Diiwaangelin sidaas ah ma jirto. Raadinta beddel, ama badhanka la doortay mar kale riix si dhammaan loo tuso.
register-more = Tus wax kale ({ $left } ayaa haray)
register-add = Ku dar mid xirmo la'aan yimid
    .lead = Telefoon, warqad, iimayl ama fool-ka-fool. Qor waxa laguu sheegay, inta kalena uga tag “lama oga”.
register-no-name = Magac la'aan
register-conflict = Laba nooc
register-came = Yimid { $day }, { $how }
register-how-packet = xirmo ahaan
register-how-phone = telefoon
register-how-paper = warqad
register-how-email = iimayl
register-how-in_person = fool-ka-fool

register-state-new = Cusub
register-state-asked = Macluumaad la weydiistay
register-state-waiting_for_housing = La aqbalay, guri la sugayo
register-state-supported = La aqbalay
register-state-ended = Taageeradu dhammaatay
register-state-closed = La xiray taageero la'aan

register-due-review = { $review }: waqtigeedu waa { $day }.
register-due-review-since = { $review }: waqtigeedu wuxuu ahaa { $day }.
register-due-hear = Waa in qofka war laga helo ugu dambayn { $day }.
register-due-hear-since = Cidna qofka war kama helin. Waxay ahayd in war laga helo ugu dambayn { $day }.

## ---- Adding one by hand ----

register-add-told = Wixii xirmo la'aan la sheegay
register-add-how = Sidee ayuu ku yimid?
register-add-area = Deegaankee ayaa loogu talagalay?
register-add-on = Maalintee ayuu yimid?
register-add-name = Magaca qofka
    .hint = Maran uga tag haddii aan laguu sheegin.
register-add-referrer = Yaa qofka kuu sheegay?
    .hint = Qof, iyo ururkiisa.
register-add-facts = Waxa qofka lagaaga sheegay
    .hint = Tan oo keliya ayaa tirooyinka gasha. Wixii aan la ogayn waxay ahaanayaan “lama oga”.
register-age = Da'da, sannado ahaan
register-age-wrong = Qor tiro dhan oo sannado ah, tusaale 31, ama maran uga tag.
register-add-legal = Talo sharci ma loo baahan yahay?
register-add-figures = Qofku ma oggolaaday in tirooyin la siiyo Wasaaradda Arrimaha Gudaha (Home Office)?
    .hint = Waa tirooyin aan sheegin qofka uu yahay. Haddii aan haa la oran, qofka waxaa lagu tiriyaa wadarta oo keliya.
register-add-send = Geli diiwaanka
register-correct = Sax wixii la sheegay
register-added = Diiwaanka wuu ku jiraa.
register-yes = Haa
register-no = Maya
register-not-asked = Lama weydiin
register-choose = Dooro
register-missing = Fadlan tan ka jawaab.

## ---- One entry ----

register-entry = Diiwaangelin
register-gone = Diiwaangelintani hadda diiwaanka kuma jirto.
    .do = Ku noqo liiska oo halkaas ka raadi.
register-recovered = Nooca ugu cusub ee diiwaangelintan lama akhrin karin. Kani waa kii ka horreeyey.
    .do = Eeg wixii ugu dambeeyey ee la qabtay, oo mar kale qor haddii ay maqan yihiin.
register-figures = Tirooyinka Wasaaradda Arrimaha Gudaha (Home Office)
register-sharing-yes = Qofku wuu oggolaaday
register-sharing-no = Qofku maya ayuu yiri
register-sharing-not-asked = Qofka lama weydiin
register-sharing-withdrawn = Qofku wuu oggolaaday, kaddibna wuu ka noqday
register-facts = Sida wax ahaayeen markii qofku yimid
register-doing = Maxaad rabtaa inaad qorto?
register-written = Waa la qoray.
register-changed = Muddadaas qof kale ayaa diiwaangelintan wax ku qoray.
    .do = Waxaa la tusayaa sida ay hadda tahay. Waxaad qortay weli halkan ayay ku jiraan: eeg waxa cusub, oo badhanka mar kale riix.
register-deeds = Wixii la qabtay
register-replaced = Wixii la saxay ama la beddelay
register-written-by = Waxaa qoray { $name }, { $at }
register-write = Qor
register-conflict-what = { $what }: laba nooc ayaa wax kala duwan sheegaya
    .do = Soo hubi midka saxda ah, oo hoos mar kale ku qor. Markaas booskii labadooda ayuu galayaa. Labadooduba way sii jirayaan si loo akhriyo.
register-course = In taageeradu sii socoto iyo in kale

## What is written down. Each of these opens a form.

register-decide = Go'aan
register-decide-what = Maxaa la go'aansaday?
register-decide-on = Maalintee?
register-step = Tallaabo jidka ah
register-step-what = Tallaabadee?
register-step-words = Wax ku saabsan kulanka
    .hint = Turjubaanka, meesha, iyo in qofka keligiis lala hadli karo iyo in kale.
register-step-on = Maalintee la qabtay?
register-step-spoke_to_referrer = Gudbiyaha codsiga waa lala hadlay
register-step-meeting_booked = Kulanka koowaad waa la ballamiyey
register-step-met = Qofka waa lala kulmay
register-step-person_chose = Qofku wuxuu doortay inuu yimaado
register-step-home_offered = Guri ayaa loo fidiyey
register-step-support_started = Taageeradu way bilaabatay
register-contact = Xiriir, ama isku day xiriir
register-contact-kind = Sidee?
register-contact-face_to_face = fool-ka-fool
register-contact-phone = telefoon
register-contact-video = fiidiyow
register-contact-message = qoraal
register-contact-through_others = qof kale oo loo maray
register-contact-reached = Qofka ma la helay?
register-contact-not = Ka fikir in qofku ammaan yahay iyo in kale: xiriir la seegay wuxuu noqon karaa calaamadda ugu horreysa ee in qof dad kale xakameeyaan.
register-contact-words = Wixii la yiri, ama la isku dayay
    .hint = Keliya waxa ay tahay inay ogaato cidda qofka la shaqaysa.
register-contact-next = Goorta mar kale la isku dayo
    .hint = Maran uga tag haddii aan waxba la isku raacin.
register-contact-on = Maalintee?
register-contact-said = Xiriir
register-contact-was-reached = Qofka waa la helay.
register-contact-was-not-reached = Qofka lama helin.
register-contact-try = Waa in mar kale la isku dayo { $day }.
register-agree = Inta jeer ee lala xiriirayo
register-agree-days = Immisa maalmoodba mar?
    .hint = 7 waa toddobaad kasta, 14 waa labadii toddobaadba mar. Diiwaanku markaas wuxuu sheegaa goorta ay tahay in qofka war laga helo.
register-agree-on = Maalintee ayaa taas la isku raacay?
register-agreed =
    { $count ->
        [one] Waxaa la isku raacay in maalin kasta la xiriiro.
       *[other] Waxaa la isku raacay in { $count } maalmoodba mar la xiriiro.
    }
register-review = Dib-u-eegis
register-review-point = Dib-u-eegistee?
register-point-start = Dib-u-eegista bilowga
register-point-months3 = Dib-u-eegista 3 bilood kaddib
register-point-months6 = Dib-u-eegista 6 bilood kaddib
register-point-months9 = Dib-u-eegista 9 bilood kaddib
register-point-between = Dib-u-eegis dhexda ah
register-review-outcome = Maxaa ka soo baxay?
register-review-was-done = Waa la sameeyey
register-review-not-reached = Qofka lalama xiriiri karin
register-standing = Sida wax hadda yihiin
register-scores = Sida qofku u maareeyo
    .hint = Sida qofka laftiisu u arko. Ka bood wixii aan laga hadlin.
register-not-scored = Lama qiimayn
register-review-words = Wixii la yiri
    .hint = Yoolalka qofka, erayadiisa ku qoran, iyo waxa xiga.
register-welfare = Qofku ma ammaan baa?
    .do = In qof la heli waayo macnaheedu wuxuu noqon karaa in dad kale xakameeyaan. Weydii cidda kale ee taqaan, oo ka fikir in booliisku soo hubiyo xaaladdiisa (welfare check): 101, ama 999 xaalad degdeg ah.
register-welfare-check = Maxaa la samaynayaa si loo ogaado?
register-review-on = Maalintee ayay dhacday, ama la isku dayay?
register-review-later = Waqtigeedu waa { $day }
register-review-due = Waqtigeedu wuu gaaray, laga bilaabo { $day }
register-review-missed = La seegay: waqtigeedu wuxuu ahaa { $day }
register-review-done = La sameeyey { $day }
register-review-not-contacted = Qofka lalama xiriiri karin { $day }
register-review-ended = Taageeradu way dhammaatay ka hor inta aan waqtigeedu gaarin
register-exit = Taageeradu way dhammaatay
register-exit-why = Maxaa sabab ah?
register-exit-no_longer_required = Taageero looma baahna hadda ka dib: qofku wuxuu helay taageero ku filan
register-exit-end_of_agreement = Heshiiskii wuxuu la dhammaaday maalgelintiisa
register-exit-other_funding = Isla bixiyihii ayaa maalgelin kale ku sii wada
register-exit-moved = Qofku wuxuu u guuray deegaan kale
register-exit-other_service = Adeeg kale ayaa la wareegay
register-exit-disengaged = Qofku ma doonin inuu sii wado
register-exit-lost_contact = Xiriirkii waa lumay
register-exit-other = Sabab kale
register-exit-come-back = Halka qofku ku soo noqon karo
    .hint = Cidda uu u tegi karo haddii uu mar kale caawimo u baahdo.
register-exit-on = Maalintee ayay dhammaatay?
register-exited = Taageeradu way dhammaatay.
register-reopen = Taageeradu mar kale ayay bilaabmaysaa
register-reopen-why = Maxaa sabab ah?
register-reopen-on = Maalintee?
register-reopened = Taageeradu mar kale ayay bilaabatay.
register-withdraw = Qofku wax ayuu ka noqonayaa
    .lead = Halkan ayaa lagu qoraa. Tirooyinka sheegaya qofka uu yahay kuma jiraan warbixinta xogta ee xigta. Ma beddeli karto waxa horey loo akhriyey.
register-taken-back = Diraha xirmada ayaa sheegaya in qofku ka noqday:
    .do = Hoos ku qor, “Qofku wax ayuu ka noqonayaa” hoosteeda.
register-withdraw-on = Maalintee ayuu sheegay?
register-note = Qoraal
register-note-words = Waxa la xusuusto
register-note-on = Maalintee ahayd?
register-noted = Qoraal
register-told = Codsi taageero ayaa xirmo la'aan yimid,
register-packet-came = Xirmo ayaa diiwaanka la geliyey:
register-struck = Kani khalad ayuu ahaa:
register-mistake = Kani khalad ayuu ahaa
register-strike = Sheeg inuu khalad ahaa
register-strike-why = Maxaa ka khaldan?
    .hint = Wuu sii jirayaa si loo akhriyo, laakiin hadda ka dib lama tiriyo.

register-enquiry = Weydiin hordhac ah: cidna ma magacawdo
    .do = Marka hore ka jawaab: in codsi taageero suurtagal noqon lahaa, iyo goorta laga bilaabo. Haddii codsi taageero ka dambeeyo, iskiis ayuu diiwaangelintan u soo galayaa.
register-enquiry-no-reply = Ma sheegto meesha jawaab loo diri karo: diraha telefoon ugu sheeg.
register-pass-on = Xirmada ugu cusub ayaa furmaysa, foomkeeda oo la socda. Markaad halkan ku soo noqoto, qor go'aanka, iyo halka qofka loo sheegay inuu u jeesto.

## What may be shared.

register-shares = Waxa la wadaagi karo, iyo cidda lala wadaago
    .lead = Wixii qofku ugu dambayntii mid walba ka yiri. Wixii aan la weydiin, ma oggolaan.
register-shares-yes = Haa, laga bilaabo { $day }
register-shares-no = Maya, laga bilaabo { $day }
register-shares-not-asked = Lama weydiin: lama wadaagi karo
register-shares-withdrawn = Laga noqday { $day }: hadda ka dib lama wadaagi karo
register-shares-agencies = Kuwani way ogaan karaan:
register-shares-agencies-not = Kuwani waa inaanay ogaan:

## How the scores have changed.

register-change = Sida wax isu beddeleen
    .lead = Laga bilaabo markii qofku yimid ilaa qiimayntii ugu dambaysay. Tiro sare ayaa ka fiican.
register-change-better = Laga bilaabo { $first } ilaa { $last }: way ka fiican tahay
register-change-same = Laga bilaabo { $first } ilaa { $last }: waa isku mid
register-change-worse = Laga bilaabo { $first } ilaa { $last }: way ka xun tahay
register-change-one = { $score } ka mid ah { $most }, hal mar la qiimeeyey
register-change-table = Jadwal ahaan
register-change-day = Maalin
register-change-when = Goorma
register-change-score = Qiimayn
register-scale-safety = Inta uu ammaan dareemo
register-scale-hope = Inta rajo ah ee uu qabo
register-when-came = Markii uu yimid
register-when-ended = Markii taageeradu dhammaatay

## What a person wants, who belongs to them, and how often to meet.

register-goals = Yoolal
register-goals-none = Weli yool lama qorin.
register-goal-came = Kani xirmada ayuu la yimid.
register-goal-take = U qor yool ahaan
register-goal = Yool
register-goal-which = Yoolkee?
    .hint = Mid dooro si aad si kale ugu qorto, ama aad u sheegto waxa ka soo baxay.
register-goal-new = Mid cusub
register-goal-domain = Muxuu ku saabsan yahay?
register-goal-words = Yoolka, erayada qofka
register-goal-stands = Maxaa ka soo baxay?
register-goal-on = Maalintee ayuu sheegay?
register-links = Qoyska iyo dadka kale ee qofka u dhow
register-links-none = Weli cidna lama magacaabin.
register-link = Qof ka mid ah qoyska ama dadka qofka u dhow
register-link-search = Raadi diiwaangelintiisa
    .hint = Qayb ka mid ah magaca, ama bilowga lambarka diiwaangelinta. Kaddib dooro cidda uu yahay.
register-link-found = Diiwaangelinnada la helay
register-link-nobody = Diiwaangelin kale oo sidaas ah ma jirto.
register-link-missing = Raadi qofka kale, oo dooro diiwaangelintiisa.
register-link-words = Xiriir noocee ah ayaa ka dhexeeya?
    .hint = Tusaale: waa walaasheed. Labada diiwaangelinba waa lagu qoraa.
register-link-gone = Diiwaangelintiisu hadda diiwaanka kuma jirto.
register-suggested = Talo: { $often }, sababta oo ah “{ $what }” qiimayntii ugu dambaysay waxay ahayd { $score } ka mid ah { $most }. Idinka ayaa wada go'aansada.
register-suggested-7 = toddobaad kasta (7 maalmood)
register-suggested-14 = labadii toddobaadba mar (14 maalmood)
register-suggested-28 = afartii toddobaadba mar (28 maalmood)
register-suggested-take = Geli meesha lagu qoro
register-missed =
    { $count ->
        [one] { $count } dib-u-eegis ayaa la seegay.
       *[other] { $count } dib-u-eegis ayaa la seegay.
    }

## Erasing.

register-erasing = Masaxidda
register-erase = Masax diiwaangelintan
register-erase-goes = Waxa weligood la masaxayo:
register-erase-deeds = wax kasta oo codsigan laga qoray
register-erase-packets = xirmooyinkii yimid, sidii ay u yimaadeen
register-erase-known = waxa khasnaddani ka taqaan codsiga, iyo jawaabahaagii
register-erase-stays = Waxa haraya:
register-erase-returns = warbixinnada xogta ee la sameeyey
register-erase-copies = nuqullada dad kale haystaan: cidda soo dirtay, iyo cidda aad wax siisay
register-erase-backups = nuqulladii kaydka ee hore loo sameeyey: weli way hayaan ilaa la tirtiro
register-erase-number = Lambarka diiwaangelinta sidoo kale wuu harayaa, si aan xirmo codsigan ahi mar kale u soo gelin iyada oo aan la ogayn.
register-erase-sure = Waan ogahay in tan aan dib loo celin karin
register-erase-sure-missing = Marka hore tan calaamadee, haddaad rabto inaad masaxdo.
register-erase-do = Diiwaangelintan weligeed masax
register-erase-changed = Muddadaas qof kale ayaa diiwaangelintan wax ku qoray, markaa lama masixin.
    .do = Eeg waxa cusub, oo markaas masax haddii ay weli sax tahay.
register-erased = Diiwaangelinta waa la masaxay.

## ---- What is to be erased ----

register-keeping = Waxa la masaxayo
    .lead = Diiwaangelinnada waqtigoodu dhammaaday. Waxba waligood iskood uma masaxmaan: adiga ayaa mid walba eega, oo masaxa.
register-keep = Muddada diiwaangelinnada la hayo
    .lead = Golaha degmada (council) ayaa tan go'aamiya, bilo ahaan. Inta meeshu maran tahay, diiwaangelin noocaas ah hoos laguma taxo.
register-keep-ended = Markii taageeradu dhammaatay kaddib
    .hint = Bilo, laga bilaabo maalintii ay dhammaatay.
register-keep-declined = Markii la diiday, ama oggolaanshaha laga noqday, kaddib
    .hint = Bilo, laga bilaabo maalinta go'aanka.
register-keep-duplicate = Markii la ogaaday inuu laba jeer yimid kaddib
    .hint = Bilo, laga bilaabo maalinta go'aanka.
register-keep-save = Kaydi muddooyinkan
register-keep-saved = Muddooyinkan khasnaddan ayaa lagu kaydiyey.
register-over = Diiwaangelinnada waqtigoodu dhammaaday
register-over-none = Ma jirto diiwaangelin waqtigeedu dhammaaday.
register-over-since = Waqtigeedu wuu dhammaaday, laga bilaabo { $day }.
register-over-look = Eeg
register-over-erase =
    { $count ->
        [one] Diiwaangelinta la calaamadeeyey weligeed masax
       *[other] Weligood masax { $count } diiwaangelin oo la calaamadeeyey
    }
register-over-erased =
    { $count ->
        [one] { $count } diiwaangelin waa la masaxay.
       *[other] { $count } diiwaangelin waa la masaxay.
    }

## The packets of an entry.

register-packets = Xirmooyin
register-packet-read = Akhri xirmada
register-packet-hide = Xir xirmada

## What a person wants, and who belongs to them.

register-aimed = Yool:
register-goal-open = Wuu u shaqaynayaa
register-goal-met = La gaaray
register-goal-partly = Qayb ayaa la gaaray, waana ku filan tahay
register-goal-left = Hadda ka dib lama rabo
register-act = Wax ayaa qofka loo qabtay
register-acted = Wax ayaa la qabtay
register-act-domain = Waxa loogu talagalay
register-act-on = Maalintii la qabtay
register-act-words = Maxaa la qabtay, maxaase ka soo baxay?
register-act-hindered = Maxaa hor istaagay?
    .hint = Calaamadee wax kasta oo hor istaagay. Waxaa lagu tiriyaa tirooyinka xafiiska.
register-act-in-the-way = Waxa hor istaagay:
return-cell-barrier-no-home = Guri habboon lama heli karin
return-cell-barrier-threshold = Qofku ma buuxin shuruudaha adeeg
return-cell-barrier-costs = Lacagta la bixiyo kuma filna
return-cell-barrier-benefits = Dheefaha dowladda (benefits) way soo daaheen, ama bilowga way yaraayeen
return-cell-barrier-papers = Akoon bangi, dukumenti ama caddayn la'aan
return-cell-barrier-immigration = Go'aan socdaal (immigration) ayaa la sugayaa, ama xaqa lacagta dowladda ma leh (no public funds)
return-cell-barrier-waiting = Liis sugitaan
return-cell-barrier-transfer = Daryeelka lama wareejin markii qofku guuray
return-cell-barrier-health = Caafimaadka qofku ma oggolaan
return-cell-barrier-language = Turjubaan la'aan, ama fasal heerkiisa ah oo aan jirin
return-cell-barrier-childcare = Ilmo-hayn la'aan, ama meel iskuul oo aan jirin
return-cell-barrier-travel = Aad bay u fog tahay, ama lacagta jidka lama hayo
return-cell-barrier-legal = La-taliye sharci la'aan, ama kiis waqti dheer qaata
return-cell-barrier-safety = Ammaan ma ahayn
return-cell-barrier-other = Wax kale
register-linked = Wuxuu ka mid yahay dadka qof kale oo diiwaanka ku jira
register-domain-housing = Guri
register-domain-money = Lacag
register-domain-education = Waxbarasho iyo tababar
register-domain-employment = Shaqo
register-domain-health = Caafimaad iyo ladnaan
register-domain-legal = Arrimaha sharciga
register-domain-safety = Badbaado

## The papers of an entry. Their own words are in papers.ftl.

register-papers = Warqado
register-paper-letter = Warqad isbarasho oo adeeg loo qoro
register-paper-review = Warqadda dib-u-eegista ee la wada buuxiyo
register-paper-whole = Xogta qofka ee diiwaanka oo dhan
register-paper-meeting = Warqad kulan lala yeesho hay'ado kale

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = Maalintani way ka horreysaa imaatinka codsiga taageerada.
    .do = Eeg maalintii uu yimid, oo qor isla maalintaas ama mid ka dambaysa.
failure-register-before-support = Maalintani way ka horreysaa bilowga taageerada.
    .do = Eeg maalintii taageeradu bilaabatay, oo qor isla maalintaas ama mid ka dambaysa.
failure-register-before-last = Maalintani way ka horreysaa maalintii taageeradu dhammaatay.
    .do = Qor isla maalintaas ama mid ka dambaysa.
failure-register-no-reason = Adeeg aan aqbali karin waa inuu sababta sheego.
    .do = Dooro ugu yaraan hal sabab.
failure-register-not-accepted = Codsigan lama aqbalin, markaa weli cidna lama taageero.
    .do = Marka hore go'aanka qor.
failure-register-ended = Taageeradu way dhammaatay.
    .do = Marka hore qor inay mar kale bilaabmayso, ama geli maalin ka horreysa dhammaadkeeda.
failure-register-not-ended = Taageeradu ma dhammaan.
    .do = Waxba in la sameeyo looma baahna.
failure-register-overtaken = Muddadaas qof kale ayaa isla arrintan wax ka qoray.
    .do = Waxaa la tusayaa sida ay hadda tahay. Waxaad qortay weli halkan ayay ku jiraan: eeg waxa cusub, oo badhanka mar kale riix.
failure-register-no-such-deed = Wixii kani booskooda geli lahaa ma jiraan.
    .do = Eeg diiwaangelinta sida ay hadda tahay, oo mar kale isku day.
failure-register-nothing-came = Kan la'aantiis, waxba ma sheegi lahaayeen in codsigu waligiis yimid.
    .do = Haddii diiwaangelinta oo dhan khalad lagu sameeyey, masax.
failure-register-linked-already = Horey ayaa loo sheegay in labadani isku dad yihiin.
    .do = Waxba in la sameeyo looma baahna.
