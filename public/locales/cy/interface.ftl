### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = Cam { $step } – Onward
shell-title-error = Gwall: { $title }
shell-skip = Mynd i’r dudalen
shell-language = Iaith
shell-hear = Gwrando: { $language }
shell-bilingual = Gyda Saesneg
shell-language-failed = Nid oedd modd llwytho geiriau { $language }. Gwiriwch y cysylltiad a phwyswch eto.
shell-text-size = Maint a chyferbyniad y testun
shell-text-size-normal = Testun arferol
shell-text-size-large = Testun mawr
shell-text-size-larger = Testun mwy
shell-text-size-letter = A
shell-contrast = Mwy o gyferbyniad
shell-machine-drafted = Cyfrifiadur a wnaeth y cyfieithiad hwn
    .more = Nid oes neb sy’n siarad yr iaith wedi ei wirio eto. Gofynnwch i gyfieithydd ar y pryd pan fydd rhywbeth yn bwysig.
shell-outdated = Efallai nad yw rhai o’r geiriau hyn yn gyfredol
    .more = Mae’r Saesneg wedi newid ers iddynt gael eu cyfieithu. Gofynnwch i gyfieithydd ar y pryd pan fydd rhywbeth yn bwysig.
shell-in-english = Mae rhai geiriau ar y dudalen hon yn Saesneg
    .more = Nid ydynt wedi’u cyfieithu eto, neu mae camgymeriad yn eu cyfieithiad. Gofynnwch i gyfieithydd ar y pryd eu darllen i chi.
shell-pages = Tudalennau
shell-home = Hafan
shell-areas = Am yr ardaloedd
shell-help = Cael help nawr
shell-eligibility = Gwirio cymhwysedd
shell-drafts = Atgyfeiriadau ar y ddyfais hon
shell-blank = Argraffu ffurflen i’w llenwi â llaw
shell-receive = Agor pecyn
shell-settings = Gosodiadau
shell-register = Cofrestr
shell-contacts = Llyfr cyfeiriadau
shell-leaving = Sut i adael yn gyflym
shell-emergency = Mewn argyfwng ffoniwch 999. Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio (Modern Slavery and Exploitation Helpline): 08000 121 700, bob dydd o’r flwyddyn.
shell-not-nrm = Nid ffurflen ar gyfer y Mecanwaith Atgyfeirio Cenedlaethol (National Referral Mechanism, NRM) yw hon, ac nid gwefan y llywodraeth yw hon.
shell-lock = Cloi
shell-loading = Wrthi’n llwytho…
shell-elsewhere = Mae’r dudalen hon yn agor mewn tab newydd
shell-elsewhere-text = Bydd yr hyn sydd ar agor yma yn aros ar agor.
shell-elsewhere-open = Ei hagor mewn tab newydd
shell-back = Yn ôl
shell-try-again = Rhoi cynnig arall
forms-failed = Nid oedd modd llwytho rhan o’r dudalen hon. Mae’r hyn a deipioch chi yma o hyd.

## Home

home-title = Y ffordd ymlaen ar ôl cymorth NRM
home-lead = I bobl sy’n gadael cymorth, a’r gweithwyr sy’n eu helpu. Mae popeth yn aros ar y ddyfais hon nes i chi ddewis ei anfon.
home-before = Cyn i chi ddechrau
home-before-text = Gallwch adael y wefan hon yn gyflym: pwyswch “Gadael y dudalen hon” ar frig y dudalen. Ar fysellfwrdd gallwch hefyd bwyso’r fysell Shift dair gwaith. Nid yw hyn yn clirio hanes y porwr.
home-before-more = Sut i adael yn gyflym, a sut i glirio’r hanes
home-before-away = Cuddio’r nodyn hwn
home-door-areas = Darllen am ardaloedd
home-door-areas-text = Gweld pa ardaloedd a allai helpu, a beth y mae pob un yn gofyn amdano.
home-door-refer = Llenwi atgyfeiriad
home-door-refer-text = I weithiwr cymorth a’r person gyda’i gilydd. Gallwch stopio unrhyw bryd a dod yn ôl yn nes ymlaen.
home-door-receive = Agor pecyn
home-door-receive-text = I gydlynydd sydd wedi cael atgyfeiriad. Gweld pwy a’i llofnododd, gwirio na chafodd dim ei newid, a’i ddarllen.
home-eligibility = Gwirio cymhwysedd yn gyntaf.
home-eligibility-text = Mae’n cymryd tua thri munud. Nid oes angen enw.
home-register-text = I gydlynwyr: pob atgyfeiriad a ddaeth, a beth a ddigwyddodd iddo.
home-promise = Yr hyn y gallwch ddibynnu arno
home-promise-device = Nid yw dim a deipiwch yn gadael y ddyfais hon ar ei ben ei hun. Nid oes cyfrif, ac nid oes neb yn cyfri ymweliadau.
home-promise-choice = Y person sy’n penderfynu beth sy’n cael ei rannu, un rhan ar y tro. Nid yw dweud na yn newid y cymorth sydd gan y person nawr.
home-promise-skip = Gellir hepgor pob cwestiwn, neu ei ateb yn nes ymlaen.

not-found-title = Nid oes tudalen yn y cyfeiriad hwn
not-found-text = Efallai fod y cyfeiriad yn hen, neu fod llythyren ar goll.
not-found-home = Mynd i’r hafan

## Eligibility

eligibility-title = Gwirio cymhwysedd
eligibility-lead = Atebwch yr hyn yr ydych yn ei wybod. Byddwch yn gweld sut mae pob pwynt yn sefyll, a beth y gellid ei wneud. Nid oes dim yma yn eich rhwystro: gallwch atgyfeirio beth bynnag yw’r atebion.
eligibility-reasons = Sut mae’n sefyll
eligibility-summary = Wedi’u bodloni: { $met }. Heb eu bodloni: { $not_met }. Ddim yn hysbys: { $not_known }.
eligibility-met = Wedi’i fodloni
eligibility-not-met = Heb ei fodloni
eligibility-not-known = Ddim yn hysbys
eligibility-source = O ble y daw hyn:
eligibility-local = Pwynt sy’n perthyn i’r ardal hon yn unig. Caiff y cydlynydd ddefnyddio disgresiwn.
eligibility-discretion = Caiff cydlynydd yr ardal ddefnyddio disgresiwn. Yn y cynlluniau peilot, gwnaeth ardaloedd hynny fesul achos.
eligibility-next = Beth nesaf
eligibility-next-text = Gall yr atebion hyn fynd i atgyfeiriad newydd, fel na fydd neb yn cael ei holi ddwywaith. Byddwch yn agor y storfa ddiogel ar y ddyfais hon yn gyntaf.
eligibility-start = Dechrau atgyfeiriad â’r atebion hyn

## A field

field-why = Pam rydym yn gofyn
field-help = Help i’r gweithiwr
field-problem = I’w gywiro:
field-or = neu
field-date-day = Diwrnod
field-date-month = Mis
field-date-year = Blwyddyn
field-date-calendar = Defnyddiwch y calendr Ewropeaidd, yr un sy’n cael ei ddefnyddio ym Mhrydain.
field-time-clock = Defnyddiwch amser Prydain: saith o’r gloch y bore yw 7:00, nid 1:00.
calendar-ethiopic = Yn y calendr Ethiopaidd: { $day } { $month } { $year }
    .months = Meskerem | Tekemt | Hedar | Tahsas | Ter | Yekatit | Megabit | Miazia | Genbot | Sene | Hamle | Nehasse | Pagumen
calendar-persian = Yn y calendr Persaidd: { $day } { $month } { $year }
    .months = Farvardin | Ordibehesht | Khordâd | Tir | Mordâd | Shahrivar | Mehr | Âbân | Âzar | Dey | Bahman | Esfand
field-letters-left =
    { $count ->
        [zero] Nid oes gennych lythrennau ar ôl.
        [one] Mae gennych { $count } llythyren ar ôl.
        [two] Mae gennych { $count } lythyren ar ôl.
        [few] Mae gennych { $count } llythyren ar ôl.
        [many] Mae gennych { $count } llythyren ar ôl.
       *[other] Mae gennych { $count } llythyren ar ôl.
    }
field-letters-over =
    { $count ->
        [zero] Nid oes gormod o lythrennau. Nid oes dim wedi’i golli: byrhewch y testun, neu rhowch y gweddill mewn ateb arall.
        [one] Mae { $count } llythyren yn ormod. Nid oes dim wedi’i golli: byrhewch y testun, neu rhowch y gweddill mewn ateb arall.
        [two] Mae { $count } lythyren yn ormod. Nid oes dim wedi’i golli: byrhewch y testun, neu rhowch y gweddill mewn ateb arall.
        [few] Mae { $count } llythyren yn ormod. Nid oes dim wedi’i golli: byrhewch y testun, neu rhowch y gweddill mewn ateb arall.
        [many] Mae { $count } llythyren yn ormod. Nid oes dim wedi’i golli: byrhewch y testun, neu rhowch y gweddill mewn ateb arall.
       *[other] Mae { $count } llythyren yn ormod. Nid oes dim wedi’i golli: byrhewch y testun, neu rhowch y gweddill mewn ateb arall.
    }
field-language-name = Iaith
field-language-speaks = Siarad
field-language-reads = Darllen
field-language-writes = Ysgrifennu
field-language-add = Ychwanegu iaith arall
field-language-remove = Tynnu’r iaith hon
field-group-add = Ychwanegu
field-group-member = { $one } { $number }
field-group-change = Newid
field-group-remove = Tynnu

## What is to be mended: what is wrong, and an example of right

summary-title = Edrychwch ar hyn eto
problem-missing = Ni ellir anfon dim heb yr ateb hwn.
problem-too-long = Mae lle i { $max } o lythrennau. Mae { $over } yn ormod yma. Er enghraifft, rhowch y gweddill mewn ateb arall.
problem-not-a-number = Ysgrifennwch rif cyfan mewn ffigurau, er enghraifft 2.
problem-out-of-range = Ysgrifennwch rif o { $min } i { $max }, er enghraifft { $min }.
problem-no-such-date = Nid oes dyddiad o’r fath. Gwiriwch y diwrnod a’r mis, er enghraifft 27 3 1998.
problem-date-incomplete = Mae rhan o’r dyddiad ar goll. Ysgrifennwch y diwrnod, y mis a’r flwyddyn, er enghraifft 27 3 1998.
problem-year-out-of-range = Ysgrifennwch y flwyddyn â phedwar ffigur, rhwng 1900 a 2100, er enghraifft 1998.
problem-not-an-email = Nid yw hwn yn gyfeiriad e-bost cyfan. Er enghraifft name@example.org.
problem-not-a-phone = Ysgrifennwch rif ffôn mewn ffigurau yn unig, er enghraifft 07700 900123.
problem-not-an-option = Dewiswch un o’r atebion sydd i’w gweld, er enghraifft y cyntaf.
problem-disguising-character = Mae nod cudd yn y testun hwn a allai newid sut mae’n darllen. Teipiwch y testun eto, er enghraifft fesul llythyren.
problem-too-many = Mae lle i { $max }. Tynnwch rai, er enghraifft y rhai a ychwanegwyd ddwywaith.
problem-no-translator = Dewiswch pwy a wnaeth y cyfieithiad o’r ateb hwn.
problem-wrong-kind = Nid yw’r ateb hwn yn addas i’r cwestiwn. Atebwch eto, er enghraifft drwy ddewis neu deipio o’r newydd.

## Saving

save-saved = Cadwyd { $time }
save-not-yet = Heb ei gadw eto
save-not-saved = Heb ei gadw
    .do = Mae’r hyn a deipioch chi ar y dudalen hon o hyd. Copïwch ef i rywle diogel cyn i chi gau’r dudalen.
lock-unsaved = Nid yw’r peth olaf a deipioch chi wedi’i gadw. Os byddwch yn cloi nawr, bydd yn cael ei golli.
lock-keep-open = Cadw’r dudalen ar agor
lock-anyway = Cloi er hynny a cholli’r hyn na chafodd ei gadw

## The referral

refer-tasks-title = Atgyfeiriad
refer-tasks-text = Llenwch y rhannau mewn unrhyw drefn. Gallwch hepgor unrhyw gwestiwn a dod yn ôl ato. Mae popeth yn cael ei gadw ar y ddyfais hon wrth i chi deipio.
refer-stage = Faint i’w lenwi nawr
refer-stage-enquiry = Ymholiad cyntaf.
    .text = Dim enw: anghenion, maint y teulu a dyddiadau, er mwyn i ardal allu dweud beth sy’n bosibl.
refer-stage-referral = Atgyfeiriad.
    .text = Yr hyn sydd ei angen ar ardal i benderfynu.
refer-stage-handover = Trosglwyddo gwybodaeth.
    .text = Ar ôl i’r ardal ddweud ie: yr hyn y mae angen i’r gweithwyr newydd ei wybod.
refer-bilingual-hides = Mae dwy iaith i’w gweld, felly mae’r cwestiynau y mae’r gweithiwr yn eu hateb o’r ffeil wedi’u cuddio. Pwyswch “Gyda Saesneg” ar frig y dudalen i’w gweld.
refer-worker-only = I’r gweithiwr yn unig y mae’r dudalen hon. Mae wedi’i chuddio tra bo dwy iaith i’w gweld.
refer-one-language = Dangos un iaith
refer-tasks-answers = Atebion
refer-tasks-send = Cyn ei anfon
refer-start-section = Dechrau’r rhan hon
refer-skip-section = Hepgor y rhan hon am nawr
refer-pause = Oedi a dod yn ôl yn nes ymlaen
refer-section-end = Diolch. Dyna ddiwedd y rhan hon.
refer-section-end-where = Gallwch ddod yn ôl i’r rhan hon unrhyw bryd a newid yr hyn a ysgrifennwyd.
refer-next-section = Mynd ymlaen i’r rhan nesaf
refer-to-list = Yn ôl i’r rhestr
refer-continue = Cadw a pharhau
refer-skip = Hepgor am nawr
refer-check = Gwirio eich atebion
refer-check-text = Dyma bopeth a ysgrifennwyd ar gyfer y cam hwn. Gallwch newid unrhyw ran ohono.
refer-check-mend = Cyn y gellir ei anfon
refer-check-complete = Nid oes dim o’i le. Bydd cwestiynau heb ateb yn cael eu hanfon fel “heb ei ateb”.
refer-check-on = Mynd ymlaen i’r cydsyniad
refer-not-answered = Heb ei ateb
refer-change = Newid
refer-consent = Cydsyniad y person
refer-export = Llofnodi ac allforio
refer-history = Beth a ddaeth ohono
refer-under-age-title = Stopiwch yma
refer-under-age-services = Ffoniwch wasanaethau plant y cyngor yn yr ardal lle mae’r person nawr.
refer-under-age-guardians = Yng Nghymru a Lloegr: gwasanaeth gwarcheidwaid i blant a fasnachwyd (child trafficking guardians service), 0800 043 4303.
refer-under-age-danger = Os yw rhywun mewn perygl nawr: 999.
refer-under-age-mistake = Os camgymeriad oedd yr ateb, ewch yn ôl a’i newid. Ni chafodd dim ei anfon.

task-not-started = Heb ei ddechrau
task-questions =
    { $count ->
        [zero] Dim cwestiynau
        [one] { $count } cwestiwn
        [two] { $count } gwestiwn
        [few] { $count } chwestiwn
        [many] { $count } chwestiwn
       *[other] { $count } cwestiwn
    }
task-started = Atebwyd { $answered } o { $asked }
task-done = Wedi’i wneud
task-mend = Rhywbeth i’w gywiro
task-anytime = Unrhyw bryd
task-last = Y cam olaf
task-after = Ar ôl anfon

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

## Before a PDF is saved in which some characters cannot be printed

press-gaps = Ni ellir argraffu rhai nodau. Mae arwydd â marc cwestiwn yn sefyll yn lle pob un ohonynt yn y PDF. Dyma nhw:
    .do = Lle gallwch, ysgrifennwch hyn mewn ffordd arall a gwnewch y PDF eto. Neu cadwch ef fel y mae, ac ysgrifennwch nhw i mewn â llaw.
press-gaps-save = Cadw’r PDF fel y mae
press-gaps-leave = Peidio â’i gadw
