### status: machine-drafted

guide-page-title = Am yr ardaloedd – Onward
guide-help-title = Help – Onward

guide-title = Am yr ardaloedd
guide-failed = Nid oedd modd llwytho rhan o’r dudalen hon. Gwiriwch y cysylltiad a phwyswch eto.
guide-not-translated = Nid yw’r testun hwn yn eich iaith chi eto. Dyma fe yn Saesneg. Gofynnwch i gyfieithydd ar y pryd.
guide-section-missing = Mae rhan o’r testun hwn ar goll. Gofynnwch i’ch gweithiwr cymorth amdani.
guide-no-text = Nid oes neb wedi ysgrifennu am yr ardal hon eto. Gofynnwch i’ch gweithiwr cymorth.
guide-unknown = Nid oes tudalen am yr ardal hon
guide-keep = Cadw { $language } ar y ddyfais hon
guide-kept = Mae { $language } wedi’i chadw ar y ddyfais hon
guide-print = Argraffu’r dudalen hon
guide-aloud = Gwrando
guide-aloud-heard = Bydd pobl eraill yn yr ystafell yn ei glywed. Defnyddiwch glustffonau os na ddylai rhywun ei glywed.
guide-aloud-begin = Dechrau
guide-aloud-not = Ddim nawr
guide-aloud-no-voice = Nid oes gan y ddyfais hon lais ei hun ar gyfer { $language }. Gofynnwch i’ch gweithiwr cymorth ei ddarllen i chi.
guide-contents = Ar y dudalen hon

guide-areas-title = Ardaloedd
guide-areas-lead = Darllenwch am bob lle cyn i chi ddewis. Nid oes rhaid i chi ddewis heddiw.
guide-all-areas = Pob ardal
guide-example-short = Enghraifft: gwiriwch gyda’r cyngor cyn ei defnyddio.
guide-example = Enghraifft: gwiriwch gyda’r cyngor cyn ei defnyddio.
    .more = Daeth y cynlluniau peilot i ben yn 2020. Efallai fod pethau’n wahanol nawr.
guide-more = Darllen mwy
guide-after = Beth sy’n digwydd ar ôl i mi ddweud ie
guide-rights = Fy hawliau a fy newisiadau
guide-help = Cael help nawr
guide-offline = Ei ddarllen heb y rhyngrwyd
guide-sheet = I weithwyr: sut i atgyfeirio

guide-sources = O ble y daw hyn
guide-sources-text = Pob ffynhonnell, a’r diwrnod y darllenasom hi.
guide-source-read = (darllenwyd ar { $day })
guide-source-no-day = (dim dyddiad)

guide-help-lead = Gallwch ffonio’r rhifau hyn. Gallwch ofyn am gyfieithydd ar y pryd.
guide-help-before = Cyn i chi ffonio
guide-help-bill = Gall galwad ymddangos yn y rhestr o alwadau ar eich ffôn, ac ar fil ffôn. Os oes rhywun yn edrych ar eich ffôn, defnyddiwch un arall, neu dilëwch yr alwad o’r rhestr.
guide-help-words = Nid oes rhaid i chi ddweud eich enw. Gallwch stopio’r alwad unrhyw bryd.
guide-help-england-and-wales = Cymru a Lloegr yn unig.
guide-help-hours-day-and-night = Ddydd a nos.
guide-help-hours-every-day-of-the-year = Bob dydd o’r flwyddyn.
guide-help-emergency = Mewn perygl nawr
    .more = Heddlu, ambiwlans a thân. Am ddim o unrhyw ffôn.
guide-help-emergency-silent = Mewn perygl ac yn methu siarad
    .more = O ffôn symudol: ffoniwch 999. Pan ofynnir i chi, pwyswch 55. Yna bydd yr heddlu’n gwybod bod angen help arnoch. Ond nid yw hyn yn dweud wrthynt ble rydych chi.
guide-help-helpline = Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio (Modern Slavery and Exploitation Helpline)
    .more = Am ddim. Gallwch siarad am yr hyn a ddigwyddodd, neu ofyn pa help sydd ar gael.
guide-help-salvation-army = Byddin yr Iachawdwriaeth (Salvation Army)
    .more = Gallant eich helpu i ddod o hyd i le diogel a chymorth.
guide-help-nhs-crisis = Help nawr gydag iechyd meddwl
    .more = Ffoniwch 111, yna dewiswch opsiwn 2 (iechyd meddwl). Am ddim.
guide-help-samaritans = Y Samariaid (Samaritans)
    .more = Mae rhywun yn gwrando. Am ddim.
guide-help-child-guardians = Gwasanaeth gwarcheidwaid i blant a fasnachwyd (child trafficking guardians service)
    .more = I weithwyr sy’n poeni am blentyn. Mae’n rhaid iddynt ddweud wrth wasanaethau plant hefyd.

## What somebody keeps while they choose: areas and questions

guide-list = Fy rhestr
guide-list-lead = Ardaloedd yr ydych yn meddwl amdanynt, a chwestiynau yr hoffech eu gofyn.
guide-list-memory =
    { $minutes ->
        [zero] Dim ond yn y ffenestr hon y mae’r rhestr hon. Mae’n mynd pan fydd y ffenestr yn cau, pan na fydd neb yma, neu pan fyddwch chi’n ei gwagio.
        [one] Dim ond yn y ffenestr hon y mae’r rhestr hon. Mae’n mynd pan fydd y ffenestr yn cau, pan na fydd neb yma am { $minutes } munud, neu pan fyddwch chi’n ei gwagio.
        [two] Dim ond yn y ffenestr hon y mae’r rhestr hon. Mae’n mynd pan fydd y ffenestr yn cau, pan na fydd neb yma am { $minutes } funud, neu pan fyddwch chi’n ei gwagio.
        [few] Dim ond yn y ffenestr hon y mae’r rhestr hon. Mae’n mynd pan fydd y ffenestr yn cau, pan na fydd neb yma am { $minutes } munud, neu pan fyddwch chi’n ei gwagio.
        [many] Dim ond yn y ffenestr hon y mae’r rhestr hon. Mae’n mynd pan fydd y ffenestr yn cau, pan na fydd neb yma am { $minutes } munud, neu pan fyddwch chi’n ei gwagio.
       *[other] Dim ond yn y ffenestr hon y mae’r rhestr hon. Mae’n mynd pan fydd y ffenestr yn cau, pan na fydd neb yma am { $minutes } munud, neu pan fyddwch chi’n ei gwagio.
    }
guide-list-scripts = Mae angen sgriptiau (JavaScript) ar y dudalen hon, ac nid yw’r porwr hwn yn eu rhedeg yma. Gallwch ysgrifennu eich rhestr ar bapur.
guide-list-empty = Nid oes dim ar eich rhestr
guide-list-empty-text = Agorwch ardal a phwyswch “Rhoi ar fy rhestr”.
guide-list-went = Cafodd eich rhestr ei gwagio am nad oedd neb yma am beth amser.
guide-list-near = Bydd eich rhestr yn cael ei gwagio yn fuan am nad oes neb yma.
guide-list-stay = Cadw fy rhestr
guide-list-questions = Fy nghwestiynau
guide-list-own-title = Fy nghwestiynau fy hun
guide-list-own = Ysgrifennu cwestiwn
guide-list-own-label = Eich cwestiwn
guide-list-off = Tynnu oddi ar fy rhestr
guide-list-empty-it = Gwagio fy rhestr
guide-keep-area = Rhoi ar fy rhestr
guide-keep-question = Cadw’r cwestiwn hwn

guide-know-more-title = Dweud wrth eich gweithiwr cymorth
guide-know-more = Hoffwn wybod mwy am yr ardal hon
guide-know-more-text = Pwyswch hwn a’i ddangos i’ch gweithiwr cymorth. Nid yw’n golygu ie: gallwch newid eich meddwl.
guide-know-more-window = A yw’r atgyfeiriad ar agor mewn ffenestr arall? Nid oes dim yn mynd yno o fan hyn. Yn y ffenestr â’r atgyfeiriad, atebwch “Am ba ardaloedd yr ydych chi’n meddwl?” yno.
guide-know-more-on = Mae’r ardal hon a’ch cwestiynau amdani yn mynd gyda chi pan fydd atgyfeiriad yn cael ei ddechrau yn y ffenestr hon. Nid oes dim yn cael ei gadw cyn hynny.
guide-know-more-last = O’r fan honno ni allwch ddod yn ôl at eich rhestr. Yn rhan olaf yr atgyfeiriad, trosglwyddo gwybodaeth, y mae eich cwestiynau. I’w gofyn cyn hynny, argraffwch eich rhestr nawr.
guide-know-more-go = I’r atgyfeiriadau

## Two areas beside each other

guide-compare = Cymharu ardaloedd
guide-compare-lead = Darllenwch yr un rhan am bob ardal, un ar ôl y llall.
guide-compare-two = Cymharu dwy ardal
guide-compare-first = Yr ardal gyntaf
guide-compare-second = Yr ail ardal
guide-compare-choose = Dewis
guide-compare-choose-two = Dewiswch ddwy ardal.
guide-compare-from = Ble rydych chi nawr?
guide-compare-from-hint = Nid oes rhaid i chi ddweud hyn. Dim ond yn y ffenestr hon y mae.
guide-compare-far = Pa mor bell ydyw
guide-compare-miles =
    { $miles ->
        [zero] Tua { $miles } milltir mewn llinell syth o ganol y rhanbarth hwnnw.
        [one] Tua { $miles } filltir mewn llinell syth o ganol y rhanbarth hwnnw.
        [two] Tua { $miles } filltir mewn llinell syth o ganol y rhanbarth hwnnw.
        [few] Tua { $miles } milltir mewn llinell syth o ganol y rhanbarth hwnnw.
        [many] Tua { $miles } milltir mewn llinell syth o ganol y rhanbarth hwnnw.
       *[other] Tua { $miles } milltir mewn llinell syth o ganol y rhanbarth hwnnw.
    }
guide-compare-not-known = Nid ydym yn gwybod pa mor bell ydyw.
guide-region-north_east = Gogledd-ddwyrain Lloegr
guide-region-north_west = Gogledd-orllewin Lloegr
guide-region-yorkshire_and_the_humber = Swydd Efrog a’r Humber
guide-region-east_midlands = Dwyrain Canolbarth Lloegr
guide-region-west_midlands = Gorllewin Canolbarth Lloegr
guide-region-east_of_england = Dwyrain Lloegr
guide-region-london = Llundain
guide-region-south_east = De-ddwyrain Lloegr
guide-region-south_west = De-orllewin Lloegr
guide-region-wales = Cymru
guide-region-scotland = Yr Alban
guide-region-northern_ireland = Gogledd Iwerddon

## A page of the guide as a PDF

guide-pdf = Cadw fel PDF
guide-pdf-working = Wrthi’n gwneud y PDF. Y tro cyntaf, mae rhan sy’n gwneud ffeiliau PDF yn cael ei lawrlwytho: ar gysylltiad araf gall hyn gymryd munud.
guide-pdf-stop = Stopio
guide-pdf-done = Mae { $file } yn eich lawrlwythiadau. Gall unrhyw un sy’n defnyddio’r ddyfais hon ei gweld yno.
guide-pdf-missing = Nid oedd modd argraffu rhai nodau: { $characters }.
guide-pdf-font = Nid oedd modd llwytho ffont, felly nid oes PDF.
    .do = Gwiriwch y cysylltiad a phwyswch eto.
guide-pdf-document = Nid oedd modd gwneud y PDF.
    .do = Gallwch argraffu’r dudalen yn lle hynny.
guide-pdf-gone = Stopiodd y rhan sy’n gwneud ffeiliau PDF ar ei phen ei hun.
    .do = Pwyswch eto. Gallwch hefyd argraffu’r dudalen.
guide-pdf-pictures = Nid yw’r lluniau na’r map ar y papur hwn.
guide-pdf-page = Tudalen { $page } o { $pages }

## The sheet for workers

sheet-lead = I weithwyr cymorth: beth y mae’r ardal hon yn ei gynnig, i bwy y mae, a sut i atgyfeirio.
sheet-to-area = Yr hyn y mae’r person yn ei ddarllen am yr ardal hon
sheet-not-said = Heb ei nodi.
sheet-service = Gwasanaeth
sheet-status-active = Mae’r gwasanaeth yn rhedeg.
sheet-status-inactive = Nid yw’r gwasanaeth yn rhedeg nawr.
sheet-status-defunct = Mae’r gwasanaeth wedi dod i ben.
sheet-status-closed = Mae’r gwasanaeth ar gau am gyfnod.
sheet-for = I bwy y mae
sheet-refer = Sut i atgyfeirio
sheet-contact = Cyswllt
sheet-no-contact = Nid oes cyswllt wedi’i gyhoeddi yma. Gofynnwch i’r cyngor.
sheet-capacity = Lle sydd ar gael
sheet-places =
    { $count ->
        [0] Dim lleoedd rhydd.
        [zero] Dim lleoedd rhydd.
        [one] { $count } lle rhydd.
        [two] { $count } le rhydd.
        [few] { $count } lle rhydd.
        [many] { $count } lle rhydd.
       *[other] { $count } lle rhydd.
    }
sheet-as-of = Yn gywir ar { $day }.
sheet-closing = Dyddiad cau
sheet-closing-day = Nid oes neb yn cael ei dderbyn o { $day } ymlaen.
sheet-wait = Amser aros
sheet-home = Math o gartref
sheet-length = Am faint y mae cymorth yn para
sheet-afterwards = Os oes anghenion ar ôl wedyn
sheet-refusals = Pam na chafodd pobl eu derbyn
sheet-interpreters = Cyfieithwyr ar y pryd
sheet-fees = Yr hyn y mae’r person yn ei dalu
sheet-privacy = Hysbysiad preifatrwydd
sheet-key = Anfon pecyn
sheet-key-published = Mae’r ardal hon wedi cyhoeddi allwedd: cymharwch ei chwe gair dros y ffôn cyn i chi anfon.
sheet-no-key = Nid yw’r ardal hon wedi cyhoeddi allwedd: defnyddiwch gyfrinymadrodd neu gludwch allwedd.
sheet-assured = Wedi’i wirio gan y cyngor
sheet-assured-day = Dywedodd y cyngor ar { $day } fod hyn i gyd yn gywir.
sheet-not-assured = Nid yw’r cyngor wedi gwirio’r dudalen hon.
