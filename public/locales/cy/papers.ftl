### status: machine-drafted

## ---- The page ----

papers-words = Nid oedd modd nôl geiriau’r papur, felly ni chafodd ei wneud.
    .do = Gwiriwch y cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.
papers-not-made = Nid oedd modd gwneud y papur.
    .do = Edrychwch ar yr hyn a ddewiswyd ac a deipiwyd uchod, a rhowch gynnig arall arni. Ni newidiwyd dim.
papers-make = Gwneud y PDF
papers-working = Wrthi’n gwneud y PDF. Y tro cyntaf, mae’r rhan sy’n gwneud ffeiliau PDF yn cael ei lawrlwytho: ar gysylltiad araf gall hyn gymryd munud.
papers-stop = Stopio
papers-done = Mae { $file } yn eich ffolder lawrlwythiadau. Nid yw wedi’i hamgryptio: argraffwch hi neu ei hanfon, a dilëwch hi yno.
papers-missing-characters = Nid oedd modd argraffu rhai nodau: { $characters }. Ysgrifennwch nhw i mewn â llaw.
papers-font = Nid oedd modd nôl ffont, felly ni chafodd y PDF ei wneud.
    .do = Gwiriwch y cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.
papers-document = Nid oedd modd ysgrifennu’r PDF.
    .do = Rhowch gynnig arall arni. Os yw’n digwydd eto, dywedwch hynny wrth bwy bynnag sy’n gofalu am y wefan hon.
papers-gone = Stopiodd y rhan sy’n gwneud ffeiliau PDF ar ei phen ei hun.
    .do = Rhowch gynnig arall arni.
papers-language = Iaith y person
    .hint = Ar bapur, mae Saesneg yn sefyll wrth ei hochr.
papers-reading = Mae’r pecyn diweddaraf yn cael ei wirio
papers-no-packet = Nid yw’r pecyn diweddaraf ar agor, felly ni ellir cymryd dim ohono.
    .do = Edrychwch o dan “Pecynnau” a ellid ei wirio.
papers-agency = Ar gyfer pa fath o wasanaeth y mae?
papers-agency-gp = Meddygfa (GP)
papers-agency-mental_health = Gwasanaeth iechyd meddwl
papers-agency-alcohol_drugs = Gwasanaeth cyffuriau ac alcohol
papers-agency-job_centre = Canolfan waith
papers-agency-bank = Banc
papers-agency-college = Coleg
papers-agency-housing = Tai
papers-agency-police = Heddlu
papers-agency-social_care = Gofal cymdeithasol
papers-agency-other = Asiantaeth arall
papers-choose = Dewis
papers-agencies = Cytunodd y person y caiff y rhain wybod
papers-agencies-not = Nid yw’r person am i’r rhain gael gwybod
papers-agencies-open = Nid oes dim wedi’i nodi.
papers-agencies-none = Nid yw’r person wedi cytuno y caiff asiantaethau eraill wybod dim, felly nid oes papur yn cael ei wneud ar eu cyfer.
    .do = Gofynnwch i’r person. Os yw’n cytuno, gall yr anfonwr wneud pecyn newydd gyda’i gydsyniad.
papers-offers = Beth a gaiff fod arno
    .hint = Dim ond yr hyn y cytunodd y person i’w rannu y gellir ei dicio. Ticiwch dim ond yr hyn sydd ei angen ar y gwasanaeth hwn.
papers-offers-none = Nid oes dim y cytunodd y person i’w rannu yn hysbys.
papers-not-offered = Beth na chaiff fod arno
papers-not-offered-one = { $what }: { $why }
papers-leave-given = cytunodd y person
papers-leave-refused = dywedodd y person na
papers-leave-not_asked = ni ofynnwyd i’r person
papers-leave-taken_back = tynnodd y person hynny’n ôl

## The letter: the page.

papers-letter-lead = Llythyr sy’n cyflwyno’r person i wasanaeth, yn Saesneg gydag iaith y person wrth ei hochr. Dangoswch ef i’r person cyn iddo ei gymryd, neu cyn i chi ei anfon.
papers-letter-name = Enw
papers-letter-why = Ei fod am gaethwasiaeth fodern
papers-letter-known = O “Gwasanaethau a chysylltiadau”
papers-letter-to = I bwy y mae
    .hint = Enw a chyfeiriad, fel y maen nhw ar lythyr. Nid yw’n cael ei gadw.
papers-letter-back = At bwy i ateb
    .hint = Eich enw, eich gwasanaeth, a sut i gael gafael arnoch. Nid yw’n cael ei gadw.
papers-letter-missing = Nid yw’r llythyr yn gyflawn eto.
    .do = Dewiswch y math o wasanaeth, ac ysgrifennwch at bwy i ateb.

## ---- On papers: what they share ----

papers-machine = Cyfrifiadur a wnaeth y cyfieithiad i { $language }, ac nid oes neb sy’n siarad yr iaith wedi ei wirio eto. Gofynnwch i gyfieithydd ar y pryd pan fydd rhywbeth yn bwysig.
papers-date = Dyddiad
papers-to = At
papers-from = Oddi wrth
papers-about = Ynghylch
papers-area = Ardal
papers-signature = Llofnod
papers-signed = Llofnodwyd

## ---- The letter of introduction ----

papers-letter-title = Llythyr cyflwyno
papers-letter-first = Cytunodd y person y cewch wybod yr hyn sydd yn y llythyr hwn. Gofynnwch i’r person cyn i chi ei ddweud wrth neb arall.
papers-letter-named = Rydym yn cefnogi’r person a enwir uchod, ac yn ei gyflwyno i’ch gwasanaeth.
papers-letter-unnamed = Rydym yn cefnogi’r person sy’n dod â’r llythyr hwn, ac yn ei gyflwyno i’ch gwasanaeth.
papers-letter-slavery = Mae’r person yn oroeswr caethwasiaeth fodern. Nid oes rhaid i’r person ddweud wrthych beth ddigwyddodd.
papers-letter-thresholds = Yn aml nid yw goroeswyr yn ffitio meini prawf neu drothwyon arferol gwasanaeth, er bod ei angen arnynt. Defnyddiwch y disgresiwn sydd gennych, a siaradwch â ni cyn i chi eu troi i ffwrdd.
papers-letter-needs = Beth a all helpu
papers-letter-facts = Beth y mae’r person am i chi ei wybod
papers-letter-close = Os oes unrhyw beth yn aneglur, neu os na allwch helpu, siaradwch â ni. Gallwn ddod gyda’r person, helpu gyda ffurflenni, a dod o hyd i gyfieithydd ar y pryd.

papers-need-interpreter = Cyfieithydd ar y pryd nad yw’n deulu nac yn ffrind. Caiff y person ddweud pwy na ddylai gyfieithu ar y pryd.
papers-need-before = Cael gwybod ymlaen llaw beth fydd yn digwydd, cael rhywun i ofyn bob tro, a gallu stopio.
papers-need-again = Peidio â gorfod dweud yr un hanes eto. Gofynnwch i ni am yr hyn sydd ar goll.
papers-need-gp-1 = Cael cofrestru hefyd tra bydd papurau neu gyfeiriad sefydlog ar goll.
papers-need-gp-2 = Apwyntiad hirach, gyda rhywun o’r rhywedd y mae’r person yn ei ddewis.
papers-need-gp-3 = Triniaeth a meddyginiaeth sy’n parhau heb fwlch ar ôl symud.
papers-need-mental_health-1 = Peidio ag aros o’r dechrau eto ar ôl symud: lle roedd triniaeth wedi dechrau, trosglwyddiad uniongyrchol.
papers-need-mental_health-2 = Cael eu gweld hefyd lle nad yw pob trothwy wedi’i gyrraedd. Gall yr hyn sydd wedi’i guddio fod yn ddifrifol.
papers-need-mental_health-3 = Yr un person bob tro, ar adegau ac mewn lle sy’n teimlo’n ddiogel.
papers-need-alcohol_drugs-1 = Cael eu gweld, hyd yn oed os nad ydynt yn edrych fel y bobl rydych yn eu gweld fel arfer.
papers-need-alcohol_drugs-2 = Help gydag alcohol neu gyffuriau a gydag iechyd meddwl ar yr un pryd, nid un ar ôl y llall.
papers-need-alcohol_drugs-3 = Gallu dod yn ôl ar ôl llithro’n ôl, heb ddechrau eto.
papers-need-job_centre-1 = Un person i droi ato, sy’n gwybod am yr achos.
papers-need-job_centre-2 = Taliadau y gellir ymdopi â nhw: yn amlach nag unwaith y mis, neu’r rhent yn cael ei dalu’n syth i’r landlord.
papers-need-job_centre-3 = Amser, yn yr hyn a ofynnir ganddynt, ar gyfer apwyntiadau gyda meddygon, cyfreithwyr a llysoedd.
papers-need-bank-1 = Cyfrif sylfaenol, gyda’r papurau sydd gan y person.
papers-need-bank-2 = Llythyrau a negeseuon dim ond lle mae’r person yn dweud ei bod yn ddiogel.
papers-need-bank-3 = Rhywun sy’n esbonio’r cyfrif, cardiau a bancio ar-lein mewn geiriau syml.
papers-need-college-1 = Gwersi Saesneg ar eu lefel nhw, a ffordd i fynd ymlaen o hynny.
papers-need-college-2 = Dealltwriaeth lle mae apwyntiadau neu ddyddiau gwael yn eu cadw o wers.
papers-need-college-3 = Peidio â chael eu holi o flaen eraill o ble maen nhw’n dod, na chael tynnu eu llun.

## ---- The review sheet ----

papers-review-lead = Cwestiynau adolygiad i’w llenwi gyda’ch gilydd â llaw, yn iaith y person gyda Saesneg wrth eu hochr. Mae’r hyn a ddywedwyd y tro diwethaf gyda phob un. Teipiwch ef i’r gofrestr wedyn, a dinistriwch y papur.
papers-review-title = Sut mae pethau’n mynd
papers-review-first = Rydym yn edrych gyda’n gilydd ar sut mae pethau’n mynd, a beth ddylai ddod nesaf.
papers-review-skip = Gallwch adael unrhyw gwestiwn allan, cael egwyl neu stopio. Nid oes dim yma’n penderfynu a ydych yn cael cymorth.
papers-number = Rhif
papers-last = Y tro diwethaf ({ $day }): { $said }
papers-review-feels = Sut ydych chi’n teimlo
papers-review-scores = Sut ydych chi’n ymdopi
papers-review-next = Beth sy’n dod nesaf
papers-review-well = Beth sy’n mynd yn dda?
papers-review-goals = Beth yr ydych chi am ei gyrraedd? Yn eich geiriau eich hun.
papers-step = Beth sydd i’w wneud
papers-who = Pwy sy’n ei wneud
papers-by-when = Erbyn pryd

## ---- The data return ----

papers-return-title = Adroddiad data
papers-return-hidden = Mae “Cudd” lle mae llai na 5, neu lle gellid cyfrifo rhif arall.
papers-return-hidden-cell = Cudd

## ---- The person’s whole record ----

papers-whole-lead = Popeth y mae’r gofrestr yn ei ddal am y person, yn ei iaith ei hun: hawl y person yw ei gael. Mae’r hyn a deipiwyd yn aros fel y cafodd ei deipio.
papers-whole-others = Darllenwch ef cyn i chi ei roi i’r person.
    .why = Gall nodiadau, cysylltiadau a’r pecyn gynnwys manylion pobl eraill: teulu, cyflawnwyr, pwy bynnag a ddywedodd rywbeth wrthych. Ni ddylid rhoi’r hyn sy’n perthyn iddyn nhw, ac nid oes dim yma’n ei adael allan ar ei ben ei hun.
papers-whole-safe-ask = A yw’n ddiogel i’r person gadw hwn?
    .hint = Gofynnwch i’r person yn gyntaf. Gall rhywun arall ddod o hyd i bapur neu ffeil.
papers-whole-yes = Ydy, hoffai’r person ei gael
papers-whole-no = Na, ddim nawr
papers-whole-keep = Cadwch ef ar ran y person. Gall y person ei ddarllen gyda chi, a gofyn amdano unrhyw bryd.
papers-whole-without = Nid oedd modd gwirio’r pecyn diweddaraf, felly nid yw’r hyn y mae’n ei ddweud ar y papur.
papers-whole-json = Cadw ar gyfer peiriant (JSON)
    .hint = Y cofnod fel y mae yn y gofrestr, a phob pecyn fel y daeth. Nid yw wedi’i amgryptio.
papers-whole-failed = Nid oedd modd cael pecyn o’r storfa, felly ni chafodd dim ei gadw.
    .do = Rhowch gynnig arall arni. Gellir gwneud y papur er hynny.
papers-whole-saved = Mae { $file } yn eich ffolder lawrlwythiadau. Nid yw wedi’i hamgryptio: rhowch hi i’r person, a dilëwch hi yno.
papers-whole-title = Cofnod
papers-whole-first = Dyma bopeth y mae’r gofrestr yn ei ddal amdanoch chi.
papers-whole-person = Mae’n eich galw’n “y person”. Mae’r hyn a deipiodd rhywun fel y cafodd ei deipio.
papers-whole-safe = Cadwch ef lle nad oes neb arall yn dod o hyd iddo. Gallwch hefyd ofyn i’r tîm ei gadw i chi.
papers-whole-wrong = Os oes rhywbeth yn anghywir, dywedwch wrth y tîm. Byddant yn nodi’r hyn sy’n gywir, a’i fod wedi bod yn anghywir.
papers-whole-agreed = Beth y cytunodd y person iddo
papers-whole-newest = Y pecyn diweddaraf
papers-whole-packet = Beth a ddywedodd yr atgyfeiriad diwethaf, fesul adran.

## ---- The sheet for a meeting ----

papers-meeting-lead = Dalen i un asiantaeth mewn cyfarfod: yr hyn y cytunodd y person y caiff yr asiantaeth ei wybod, a lle i’r hyn a benderfynir. Gwnewch un i bob asiantaeth.
papers-meeting-parts = Beth y ceir ei ddweud
    .hint = Dim ond yr hyn y cytunodd y person i’w rannu y gellir ei dicio. Ticiwch dim ond yr hyn sydd ei angen ar yr asiantaeth hon ar gyfer y cyfarfod.
papers-meeting-needs = Beth sydd ei angen ar y person
papers-meeting-health = Iechyd
papers-meeting-risk = Risg a diogelwch
papers-meeting-dates = Dyddiadau
papers-meeting-missing = Nid yw’r ddalen yn gyflawn eto.
    .do = Dewiswch yr asiantaeth.
papers-meeting-title = Dalen gyfarfod
papers-meeting-for = Ar gyfer
papers-meeting-first = Dim ond i’r asiantaeth a enwir yma, a dim ond ar gyfer y cyfarfod hwn.
papers-meeting-rest = Ni chytunwyd i’r hyn nad yw ar y ddalen hon, neu nid oes ei angen. Gofynnwch i’r person cyn i chi ei ddweud wrth neb arall.
papers-meeting-agreed = Beth y cytunwyd iddo
papers-meeting-agreed-on = Cytunwyd ar { $when }
papers-meeting-next = Beth sy’n dilyn
papers-meeting-decisions = Beth a benderfynir
