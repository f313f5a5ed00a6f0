### status: machine-drafted

## ---- The page ----

returns = Adroddiadau data
    .lead = Ffigurau chwarter neu flwyddyn ariannol, i bwy bynnag sy’n gofyn i’ch gwasanaeth amdanynt. Nid ydynt yn enwi neb, ac mae’r hyn sy’n fach ynddynt wedi’i guddio.
returns-make = Gwneud adroddiad
    .once = Mae adroddiad yn cael ei wneud unwaith, o gyfnod sydd wedi dod i ben, ac nid yw byth yn newid: pe gellid cymharu dau adroddiad, gellid cyfrifo’r hyn sydd wedi’i guddio. Felly ni ellir gwneud adroddiad o flwyddyn y gwnaed adroddiadau o’i chwarteri, nac o chwarter o flwyddyn y gwnaed adroddiad ohoni.
    .undecided = Cyn i chi ei wneud, penderfynwch yr hyn sy’n dal yn agored yn y cyfnod hwnnw. Mae’r hyn na phenderfynir bryd hynny yn aros yn “heb ei benderfynu” yn yr adroddiad hwn, ac nid yw mewn unrhyw un diweddarach.
    .do = Gwneud yr adroddiad
returns-period = Cyfnod
returns-period-none = Dewis cyfnod
returns-period-missing = Dewiswch y cyfnod y mae’r adroddiad yn ymwneud ag ef
returns-area = Ardal
returns-area-one = Os yw eich cofrestr ar gyfer un ardal, dewiswch hi: byddai’r ardaloedd na ddaeth neb iddynt yn cuddio ei ffigurau ei hun.
returns-period-name = { $first } i { $last }
returns-making = Wrthi’n cyfri
returns-made = Mae’r adroddiad wedi’i wneud a’i gadw yn y storfa hon. Mae isod.
returns-none = Ni wnaed adroddiad eto.
returns-made-on = Gwnaed ar { $day }. Mae penderfyniadau, adolygiadau a diweddiadau fel yr oeddent bryd hynny.
returns-hidden = Pam mae rhai rhifau wedi’u cuddio
    .why = Gallai rhif o dan 5 bwyntio at rywun. Mae’n cael ei guddio, hefyd lle mae’n 0. Os yw un wedi’i guddio mewn tabl, mae’r lleiaf nesaf yn cael ei guddio hefyd, gan y byddai’r cyfanswm fel arall yn ei ddatgelu. Mae pob cell gudd yn dweud yr un peth, fel na all neb ddweud pa un yw pa un.
    .shared = Mae pobl na chytunodd i roi ffigurau yn cyfri mewn cyfansymiau, ardaloedd a misoedd yn unig. Ym mhopeth arall maen nhw gyda’r rhai nad yw’n hysbys amdanynt, fel na all neb weld bod rhywun wedi gwrthod.
returns-withheld = Yr hyn nad yw’n cael ei ddangos
    .why = Llai na phump o bobl, neu mae faint ydynt wedi’i guddio yn rhywle arall:
returns-sheet = Cadw fel taenlen (CSV)
returns-json = Cadw fel JSON
returns-pdf = Cadw fel PDF
returns-not-saved = Ni chymerodd y porwr y ffeil
    .do = Nid oes dim wedi’i golli: mae’r adroddiad wedi’i gadw. Rhowch gynnig arall arni, neu caniatewch lawrlwythiadau ar gyfer y wefan hon.
returns-total = Cyfanswm: { $total }.
returns-base = Cyfrannau o’r { $base } y mae’n hysbys amdanynt.

## ---- The desk’s own figures ----

figures = Ffigurau i’r ddesg
figures-desk = Nid oes dim wedi’i guddio yma
    .do = Mae’r ffigurau hyn ar gyfer pwy bynnag sy’n gweithio gyda’r gofrestr hon. Gall rhifau bach bwyntio at rywun, felly ni chânt adael y ddesg, nac ar bapur chwaith. Adroddiad data yw’r hyn sy’n gadael.
figures-this-quarter = Y chwarter hwn
figures-none = Cwestiynau heb unrhyw atebion
figures-not-known = Ddim yn hysbys
figures-not-shared = Heb ei rannu

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [zero] Mae pob atgyfeiriad yn y cyfnod hwn wedi’i benderfynu.
        [one] Mae { $count } atgyfeiriad yn y cyfnod hwn heb ei benderfynu eto.
        [two] Mae { $count } atgyfeiriad yn y cyfnod hwn heb eu penderfynu eto.
        [few] Mae { $count } atgyfeiriad yn y cyfnod hwn heb eu penderfynu eto.
        [many] Mae { $count } atgyfeiriad yn y cyfnod hwn heb eu penderfynu eto.
       *[other] Mae { $count } atgyfeiriad yn y cyfnod hwn heb eu penderfynu eto.
    }
returns-open-reviews =
    { $count ->
        [zero] Nid oes adolygiad i’w wneud mewn pryd i neb yn y cyfnod hwn.
        [one] I { $count } person roedd adolygiad i’w wneud yn y cyfnod hwn y gellir ei wneud mewn pryd o hyd.
        [two] I { $count } berson roedd adolygiad i’w wneud yn y cyfnod hwn y gellir ei wneud mewn pryd o hyd.
        [few] I { $count } pherson roedd adolygiad i’w wneud yn y cyfnod hwn y gellir ei wneud mewn pryd o hyd.
        [many] I { $count } pherson roedd adolygiad i’w wneud yn y cyfnod hwn y gellir ei wneud mewn pryd o hyd.
       *[other] I { $count } person roedd adolygiad i’w wneud yn y cyfnod hwn y gellir ei wneud mewn pryd o hyd.
    }
returns-open-stays = Os gwnewch yr adroddiad nawr, mae’n aros felly ynddo, ac nid oes unrhyw adroddiad diweddarach yn eu cyfri.
returns-open-none = Mae popeth a ddaeth yn y cyfnod hwn wedi’i benderfynu, ac ni ellir gwneud adolygiad ohono mwyach.
returns-open-list = Dangos beth sy’n agored
returns-open-first =
    { $count ->
        [zero] Dim un:
        [one] Yr un cyntaf:
        [two] Y { $count } cyntaf:
        [few] Y { $count } cyntaf:
        [many] Y { $count } cyntaf:
       *[other] Y { $count } cyntaf:
    }

## ---- Failures ----

failure-return-not-over = Nid yw’r cyfnod hwn wedi dod i ben
    .do = Mae adroddiad yn cael ei wneud unwaith, pan na all mwy ddod. Gwnewch ef ar ôl diwrnod olaf y cyfnod.
failure-return-overlaps = Mae rhai o’r dyddiau hyn mewn adroddiad a wnaed o’r blaen
    .do = O ddau adroddiad o’r un dyddiau, gellid cyfrifo rhifau sydd wedi’u cuddio. Cadwch at chwarteri, neu at flynyddoedd.

## ---- Sheet and tables ----

return-table = Tabl
return-cell = O’r rhain
return-count = Nifer
return-percent = Canran
return-of = O faint
return-first = Diwrnod cyntaf
return-last = Diwrnod olaf
return-made-on = Gwnaed ar
return-area = Ardal
return-all-areas = Pob ardal
return-withheld = Wedi’i ddal yn ôl: llai na phump, neu mae faint sydd wedi’i guddio yn rhywle arall
return-total = Cyfanswm
return-hidden = Cudd: llai na 5, neu gellid cyfrifo un arall

return-referrals = Pawb a ddaeth: beth a ddigwyddodd
return-came-by = Pawb a ddaeth: sut
return-months = Pawb a ddaeth, fesul mis
return-reasons = Rhesymau’r gwasanaeth, yn ôl pa mor aml yr enwyd pob un
return-sharing = Derbyniwyd: pwy gytunodd i roi ffigurau
return-ended = Derbyniwyd: y rhai y mae diwedd wedi’i gofnodi iddynt
return-accepted-months = Derbyniwyd, yn ôl y mis y daethant
return-accepted-came-by = Derbyniwyd, yn ôl sut y daeth yr atgyfeiriad
return-accepted-by-area = Derbyniwyd, fesul ardal
return-gender = Rhywedd
return-age = Oedran wrth ddod
return-housing = Tai wrth ddod
return-employment = Gwaith wrth ddod
return-education = Addysg a hyfforddiant wrth ddod
return-english = Saesneg wrth ddod
return-legal = Cyngor cyfreithiol wrth ddod
return-not-accepted = Heb eu derbyn, neu ddim eto: pam
return-not-accepted-months = Heb eu derbyn, neu ddim eto, yn ôl y mis y daethant
return-not-accepted-by-area = Heb eu derbyn, neu ddim eto, fesul ardal
return-reviews = Adolygiadau a oedd i’w gwneud
return-change-housing = Newid ers dod: tai
return-change-money = Newid ers dod: arian
return-change-education = Newid ers dod: addysg a hyfforddiant
return-change-employment = Newid ers dod: gwaith
return-change-health = Newid ers dod: iechyd a llesiant
return-change-legal = Newid ers dod: materion cyfreithiol
return-change-safety = Newid ers dod: diogelwch
return-change-feels-safe = Newid ers dod: pa mor ddiogel y maen nhw’n teimlo
return-change-feels-hope = Newid ers dod: pa mor obeithiol ydynt
return-exits = Cymorth a ddaeth i ben: pam

return-cell-accepted = Derbyniwyd
return-cell-declined-by-service = Gwrthodwyd gan y gwasanaeth
return-cell-agreed = Cytunodd
return-cell-recorded = Cofnodwyd
return-cell-packet = Mewn pecyn Onward
return-cell-phone = Dros y ffôn
return-cell-paper = Ar bapur
return-cell-email = Drwy e-bost
return-cell-in-person = Wyneb yn wyneb
return-cell-18-24 = 18 i 24
return-cell-25-34 = 25 i 34
return-cell-35-44 = 35 i 44
return-cell-45-54 = 45 i 54
return-cell-55-over = 55 a throsodd
return-cell-needed = Angen
return-cell-not-needed = Dim angen
return-cell-several-reasons = Gwrthodwyd gan y gwasanaeth am sawl rheswm
return-cell-declined-by-person = Gwrthodwyd gan y person
return-cell-consent-withdrawn = Cydsyniad wedi’i dynnu’n ôl
return-cell-duplicate = Daeth yr un atgyfeiriad o’r blaen
return-cell-undecided = Heb ei benderfynu pan wnaed hwn
return-cell-done = Gwnaed
return-cell-could-not-contact = Nid oedd modd cyrraedd neb
return-cell-not-made = Heb ei wneud
return-cell-better = Gwell
return-cell-same = Yr un fath
return-cell-worse = Gwaeth
return-cell-no-longer-required = Nid oedd angen cymorth mwyach
return-cell-end-of-agreement = Daeth y cytundeb cymorth i ben
return-cell-other-funding = Yn parhau gyda’r un darparwr, gydag arian arall
return-cell-moved = Symudodd i ardal arall
return-cell-other-service = Cymerodd gwasanaeth arall drosodd
return-cell-disengaged = Nid oedd am barhau
return-cell-lost-contact = Nid oedd modd cael gafael mwyach
return-cell-other = Rhywbeth arall
return-cell-other-area = Ardal arall
return-cell-not-specified-or-not-shared = Heb ei nodi, neu heb ei rannu
return-cell-not-known = Ddim yn hysbys, neu heb ei rannu
return-hindered = Beth a rwystrodd, ymhlith y rhai a dderbyniwyd sy’n rhannu
