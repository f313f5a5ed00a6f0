### status: machine-drafted

## ---- The page ----

returns = Warbixinnada xogta (data returns)
    .lead = Tirooyinka rubuc sannad ama sannad maaliyadeed, cidda adeeggaaga weydiisata. Cidna ma magacaabaan, wixii yar ee ku jirana waa qarsoon yihiin.
returns-make = Samee warbixin
    .once = Warbixin hal mar ayaa la sameeyaa, muddo dhammaatay, mana isbeddesho waligeed: haddii laba warbixinood la barbardhigi karo, waxa qarsoon waa la soo saari karaa. Markaa lama samayn karo warbixin sannad rubucyadiisa horey loo sameeyey, ama rubuc ka mid ah sannad horey loo sameeyey.
    .undecided = Intaadan samayn, go'aan ka gaar waxa muddadaas weli ka furan. Wixii aan la go'aansan warbixintan waxay ku ahaanayaan “lama go'aansan”, mid dambena kuma jiraan.
    .do = Samee warbixinta
returns-period = Muddo
returns-period-none = Dooro muddo
returns-period-missing = Dooro muddada warbixintu ku saabsan tahay
returns-area = Deegaan
returns-area-one = Haddii diiwaankaagu hal deegaan yahay, dooro: deegaannada aan cidna u iman waxay qarin lahaayeen tirooyinkiisa.
returns-period-name = { $first } ilaa { $last }
returns-making = Waa la tirinayaa
returns-made = Warbixinta waa la sameeyey, khasnaddan ayaana lagu hayaa. Hoos ayay ku taal.
returns-none = Weli warbixin lama samayn.
returns-made-on = La sameeyey { $day }. Go'aannada, dib-u-eegisyada iyo dhammaadyadu waa sidii ay markaas ahaayeen.
returns-hidden = Sababta tirooyinka qaarkood u qarsoon yihiin
    .why = Tiro ka yar 5 waxay tilmaami kartaa qof. Waa la qariyaa, xitaa marka ay 0 tahay. Haddii mid jadwal laga qariyo, midda ugu yar ee xigta sidoo kale waa la qariyaa, maxaa yeelay wadartu way sheegi lahayd. Meel kasta oo qarsoon isku mid ayaa ku qoran, si aan cidna u kala garan karin.
    .shared = Dadka aan oggolaan in tirooyin la bixiyo waxaa lagu tiriyaa wadarta, deegaannada iyo bilaha oo keliya. Wax kale oo dhan waxay la jiraan kuwa aan la ogayn, si aan cidna u arki karin in qof diiday.
returns-withheld = Waxa aan la muujin
    .why = Waa ka yar yihiin shan qof, ama tiradoodu meel kale ayay ku qarsoon tahay:
returns-sheet = U kaydi jadwal (CSV)
returns-json = U kaydi JSON
returns-pdf = U kaydi PDF
returns-not-saved = Biraawsarku faylka ma qaadin
    .do = Waxba ma lumin: warbixinta waa la hayaa. Mar kale isku day, ama boggan u oggolow soo dejinta.
returns-total = Wadar ahaan { $total }.
returns-base = Boqolleyda waxaa laga xisaabiyey { $base } ee la og yahay.

## ---- The desk’s own figures ----

figures = Tirooyinka xafiiska
figures-desk = Halkan waxba kama qarsoona
    .do = Tirooyinkani waa cidda diiwaankan ku shaqaysa. Tirooyin yar waxay tilmaami karaan qof, markaa xafiiska waa inaanay ka bixin, warqad ahaanna. Waxa baxa waa warbixinta xogta.
figures-this-quarter = Rubucan sannadka
figures-none = Su'aalo aan wax jawaab ah lahayn
figures-not-known = Lama oga
figures-not-shared = Lama wadaagin

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } codsi taageero oo muddadan ah weli lama go'aansan.
       *[other] { $count } codsi taageero oo muddadan ah weli lama go'aansan.
    }
returns-open-reviews =
    { $count ->
        [one] { $count } qof dib-u-eegistiisu muddadan ayay ku beegnayd, weli waqtigeeda ayaa lagu samayn karaa.
       *[other] { $count } qof dib-u-eegistoodu muddadan ayay ku beegnayd, weli waqtigeeda ayaa lagu samayn karaa.
    }
returns-open-stays = Haddaad hadda warbixinta samayso, sidaas ayay ku ahaanayaan, warbixin dambena ma tirinayso.
returns-open-none = Wax walba oo muddadan yimid waa la go'aansaday, dib-u-eegis muddadan oo weli la samayn karona ma jirto.
returns-open-list = Tus waxa furan
returns-open-first =
    { $count ->
        [one] Kan koowaad:
       *[other] { $count } ee ugu horreeya:
    }

## ---- Failures ----

failure-return-not-over = Muddadani weli ma dhammaan
    .do = Warbixin hal mar ayaa la sameeyaa, marka aan wax dambe iman karin. Samee maalinta ugu dambaysa ee muddada kaddib.
failure-return-overlaps = Maalmahan qaarkood waxay ku jiraan warbixin hore loo sameeyey
    .do = Laba warbixinood oo isla maalmaha ah, tirooyinka qarsoon waa laga soo saari karaa. Rubucyo keliya isticmaal, ama sannado keliya.

## ---- Sheet and tables ----

return-table = Jadwal
return-cell = Kuwaas oo ah
return-count = Tiro
return-percent = Boqolkiiba
return-of = Immisa ka mid ah
return-first = Maalinta koowaad
return-last = Maalinta ugu dambaysa
return-made-on = La sameeyey
return-area = Deegaan
return-all-areas = Dhammaan deegaannada
return-withheld = Lama muujin: ka yar shan, ama inta ay yihiin ayaa meel kale ku qarsoon
return-total = Wadarta
return-hidden = Qarsoon: ka yar 5, ama mid kale ayaa laga soo saari karaa

return-referrals = Dhammaan kuwii yimid: waxa ka soo baxay
return-came-by = Dhammaan kuwii yimid: sida
return-months = Dhammaan kuwii yimid, bil ahaan
return-reasons = Sababaha adeegga, inta jeer ee mid walba la sheegay
return-sharing = La aqbalay: cidda oggolaatay in tirooyin la bixiyo
return-ended = La aqbalay: kuwa dhammaad loo qoray
return-accepted-months = La aqbalay, bishii ay yimaadeen
return-accepted-came-by = La aqbalay, sidii codsigu ku yimid
return-accepted-by-area = La aqbalay, deegaan ahaan
return-gender = Jinsi
return-age = Da'da markii ay yimaadeen
return-housing = Guriga markii ay yimaadeen
return-employment = Shaqada markii ay yimaadeen
return-education = Waxbarashada iyo tababarka markii ay yimaadeen
return-english = Ingiriisiga markii ay yimaadeen
return-legal = Talada sharciga markii ay yimaadeen
return-not-accepted = Lama aqbalin, ama weli: sababta
return-not-accepted-months = Lama aqbalin, ama weli, bishii ay yimaadeen
return-not-accepted-by-area = Lama aqbalin, ama weli, deegaan ahaan
return-reviews = Dib-u-eegisyadii waqtigoodu gaaray
return-change-housing = Isbeddelka tan iyo markii ay yimaadeen: guri
return-change-money = Isbeddelka tan iyo markii ay yimaadeen: lacag
return-change-education = Isbeddelka tan iyo markii ay yimaadeen: waxbarasho iyo tababar
return-change-employment = Isbeddelka tan iyo markii ay yimaadeen: shaqo
return-change-health = Isbeddelka tan iyo markii ay yimaadeen: caafimaad iyo ladnaan
return-change-legal = Isbeddelka tan iyo markii ay yimaadeen: arrimaha sharciga
return-change-safety = Isbeddelka tan iyo markii ay yimaadeen: badbaado
return-change-feels-safe = Isbeddelka tan iyo markii ay yimaadeen: inta ay ammaan dareemaan
return-change-feels-hope = Isbeddelka tan iyo markii ay yimaadeen: inta rajo ah ee ay qabaan
return-exits = Taageerada dhammaatay: sababta

return-cell-accepted = La aqbalay
return-cell-declined-by-service = Adeegga ayaa diiday
return-cell-agreed = Way oggolaadeen
return-cell-recorded = La qoray
return-cell-packet = Xirmo Onward ah
return-cell-phone = Telefoon
return-cell-paper = Warqad
return-cell-email = Iimayl
return-cell-in-person = Fool-ka-fool
return-cell-18-24 = 18 ilaa 24
return-cell-25-34 = 25 ilaa 34
return-cell-35-44 = 35 ilaa 44
return-cell-45-54 = 45 ilaa 54
return-cell-55-over = 55 iyo ka weyn
return-cell-needed = Loo baahan yahay
return-cell-not-needed = Looma baahna
return-cell-several-reasons = Adeegga ayaa dhowr sababood u diiday
return-cell-declined-by-person = Qofka ayaa diiday
return-cell-consent-withdrawn = Oggolaanshaha laga noqday
return-cell-duplicate = Isla codsiga ayaa hore u yimid
return-cell-undecided = Lama go'aansan markii tan la sameeyey
return-cell-done = La sameeyey
return-cell-could-not-contact = Cidna lalama xiriiri karin
return-cell-not-made = Lama samayn
return-cell-better = Ka fiican
return-cell-same = Isku mid
return-cell-worse = Ka xun
return-cell-no-longer-required = Taageero looma baahnayn mar dambe
return-cell-end-of-agreement = Heshiiskii taageerada ayaa dhammaaday
return-cell-other-funding = Isla bixiyihii ayaa sii wada, maalgelin kale
return-cell-moved = U guuray deegaan kale
return-cell-other-service = Adeeg kale ayaa la wareegay
return-cell-disengaged = Ma doonin inuu sii wado
return-cell-lost-contact = Mar dambe lalama xiriiri karin
return-cell-other = Wax kale
return-cell-other-area = Deegaan kale
return-cell-not-specified-or-not-shared = Lama sheegin, ama lama wadaagin
return-cell-not-known = Lama oga, ama lama wadaagin
return-hindered = Waxa hor istaagay, kuwa la aqbalay ee wadaaga
