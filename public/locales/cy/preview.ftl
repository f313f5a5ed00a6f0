### status: machine-drafted

preview = Rhagolwg o becyn gwybodaeth ardal
    .lead = Dewiswch ffeiliau pecyn gwybodaeth ardal. Mae’r dudalen hon yn dweud wrthych beth sydd o’i le arnynt, ac yn dangos tudalen yr ardal fel y byddai.
    .stays = Mae’r ffeiliau’n aros yn y ffenestr hon. Nid oes dim yn cael ei anfon na’i gadw: pan fyddwch yn gadael y dudalen hon, mae wedi’u hanghofio. Nid yw eich ffeiliau eich hun yn cael eu newid.
preview-choose = Dewis ffeiliau
    .hint = Dewiswch area.json, testun ar gyfer pob iaith, fel en.md, a’r lluniau (.svg, .png, .jpg neu .webp). Caiff testun fod hyd at { $text } KB, a llun hyd at { $picture } KB.
preview-drop = Neu gollyngwch ffeiliau yma. Gallwch ychwanegu mwy yn nes ymlaen. Mae ffeil yn cymryd lle un â’r un enw.

preview-given =
    { $count ->
        [zero] Dim ffeiliau
        [one] { $count } ffeil
        [two] { $count } ffeil
        [few] { $count } ffeil
        [many] { $count } ffeil
       *[other] { $count } ffeil
    }
preview-unreadable = Nid oedd modd darllen y ffeiliau hyn. Dewiswch nhw eto.
preview-remove = Tynnu
preview-clear = Tynnu’r cyfan
    .hint = Mae hyn yn eu tynnu oddi ar y dudalen hon. Mae eich ffeiliau eich hun yn aros lle maen nhw.

preview-wrong = Beth sydd o’i le
    .what = Mae pob llinell yn enwi’r ffeil a’r llinell ynddi, ac yn dweud beth i’w wneud. Newidiwch y ffeil, cadwch hi, a dewiswch hi yma eto.
    .again = Mae pwy bynnag sy’n rhoi’r pecyn gwybodaeth yn y wefan yn ei wirio unwaith eto. Dim ond yno y mae’n hysbys pa allweddi sy’n perthyn i brofion Onward.
preview-nothing = Nid oes dim o’i le ar y ffeiliau hyn.
preview-stops =
    { $count ->
        [zero] Nid oes rhaid cywiro dim cyn cyhoeddi’r pecyn gwybodaeth
        [one] Mae’n rhaid cywiro { $count } peth cyn cyhoeddi’r pecyn gwybodaeth
        [two] Mae’n rhaid cywiro { $count } beth cyn cyhoeddi’r pecyn gwybodaeth
        [few] Mae’n rhaid cywiro { $count } pheth cyn cyhoeddi’r pecyn gwybodaeth
        [many] Mae’n rhaid cywiro { $count } pheth cyn cyhoeddi’r pecyn gwybodaeth
       *[other] Mae’n rhaid cywiro { $count } peth cyn cyhoeddi’r pecyn gwybodaeth
    }
preview-gaps =
    { $count ->
        [zero] Nid oes dim arall y dylid ei gywiro
        [one] Dylid cywiro { $count } peth
        [two] Dylid cywiro { $count } beth
        [few] Dylid cywiro { $count } pheth
        [many] Dylid cywiro { $count } pheth
       *[other] Dylid cywiro { $count } peth
    }

preview-page = Y dudalen fel y byddai
    .what = Mae botymau sy’n cadw rhywbeth neu’n gwneud PDF, a dolenni i dudalennau eraill, wedi’u gadael allan yma.
preview-folder = Mae’n rhaid i ffolder y pecyn gwybodaeth hwn gael ei alw’n “{ $slug }”.
preview-language = Iaith y dudalen
preview-not-offered = Nid oes gan y wefan hon dudalennau yn yr iaith hon eto: { $languages }. Ni fyddai neb yn gweld y testun hwnnw.
preview-nameless = (ni ellir darllen yr enw)
