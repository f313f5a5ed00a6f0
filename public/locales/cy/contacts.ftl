### status: machine-drafted

## ---- Adding somebody’s key ----

pin = Ychwanegu rhywun at y llyfr cyfeiriadau
pin-another = Allwedd arall ar gyfer y cofnod hwn
pin-name = Enw yn y llyfr cyfeiriadau
    .hint = Yr enw yr ydych chi’n ei ddefnyddio yma. Nid oes neb arall yn ei weld.
pin-key = Eu cerdyn
    .hint = Un llinell hir o destun, y maen nhw’n ei chopïo o dudalen eu llyfr cyfeiriadau, neu y mae’r ardal yn ei chyhoeddi. Gellir gludo allwedd sy’n dechrau ag age1 hefyd.
pin-next = Dangos y geiriau
pin-add = Ychwanegu at y llyfr cyfeiriadau
pin-replace = Defnyddio’r allwedd hon o hyn ymlaen
pin-cancel = Canslo
pin-claims = Mae’n dweud ei bod yn perthyn i: { $organisation }, { $device }
pin-words = Ffoniwch nhw ar rif a oedd gennych yn barod, nid un o’r neges. Gofynnwch iddynt ddarllen y chwe gair hyn i chi o’u sgrin eu hunain:
pin-bare = Allwedd heb gerdyn yw hon: nid yw’n dweud allwedd pwy ydyw. Gofynnwch iddynt ddarllen yr allwedd gyfan i chi, ar rif ffôn a oedd gennych yn barod.
pin-compared = A wnaethoch chi eu cymharu?
pin-compared-phone = Do, dros y ffôn, ar rif a oedd gen i’n barod
pin-compared-person = Do, wyneb yn wyneb
pin-compared-not = Ddim eto
    .hint = Nodir nad oes neb wedi’u cymharu. Gallwch wneud hynny’n nes ymlaen.
pin-why = Pam mae allwedd arall?
    .hint = Er enghraifft: mae ganddynt gyfrifiadur newydd, a dywedon nhw wrthym dros y ffôn.

## ---- The address book ----

contacts = Llyfr cyfeiriadau
    .lead = Allwedd pwy yw pob un. Dim ond ag allweddi sydd yn y llyfr hwn y mae pecynnau’n cael eu cloi, ac wrth y llyfr y mae pwy bynnag a lofnododd becyn yn cael ei adnabod, nid wrth yr enw yn y pecyn.
contacts-locked = Mae’r llyfr cyfeiriadau yn y storfa ddiogel, ac nid yw’r storfa ar agor.
contacts-unlock = Agor y storfa
contacts-none = Nid oes neb yn y llyfr cyfeiriadau eto
    .lead = Gofynnwch i’r cydlynwyr yr ydych yn gweithio gyda nhw am eu cardiau, ac ychwanegwch bob un ohonynt yma.
contacts-loading = Wrthi’n edrych yn y storfa
contacts-add = Ychwanegu rhywun
contacts-follow = Anfonodd rhywun newid allwedd
    .lead = Pan fydd allwedd yn cael ei disodli, mae’r hen allwedd yn llofnodi’r un newydd. Os yw’r hen allwedd yn eich llyfr cyfeiriadau, mae’r un newydd yn cymryd ei lle, ac nid oes rhaid cymharu dim eto.
contacts-follow-text = Y newid allwedd
    .hint = Un llinell hir o destun.
contact-compared = Geiriau wedi’u cymharu
contact-not-compared = Geiriau heb eu cymharu eto
contact-unpinned = Ddim yn cael ei chredu mwyach
contact-claims = Mae’n dweud mai hi yw
    .both = { $organisation }, { $device }
contact-area = Yn ateb dros
contact-since = Yn y llyfr cyfeiriadau ers
contact-sealing = Gellir cloi pecynnau ar ei chyfer
    .yes = Gellir
    .no = Na ellir: dim ond ei llofnod sy’n hysbys
    .over = Ddim mwyach: mae’r allwedd yn fwy na thair blwydd oed. Gofynnwch am eu cerdyn newydd
contact-until = Bwriedir defnyddio’r allwedd tan
contact-past = Beth oedd yn cael ei gredu o’r blaen
contact-past-when = O { $from } tan { $until }
contact-past-unpinned = Ddim yn cael ei chredu mwyach
contact-past-signed = Disodlwyd gan allwedd a lofnododd yr hen un
contact-past-compared = Disodlwyd gan allwedd a gymharodd rhywun
contact-rename = Newid yr enw
contact-compare = Rwyf wedi cymharu’r geiriau
contact-replace = Mae ganddynt allwedd arall
contact-unpin = Peidio â chredu’r allwedd hon mwyach
    .what = Nid yw pecynnau’n cael eu cloi â hi mwyach, ac mae beth bynnag a lofnododd yn cael ei ddangos gyda rhybudd. Mae’r hyn oedd yn cael ei gredu hyd yn hyn yn aros wedi’i nodi.
contact-unpin-why = Pam?
    .hint = Er enghraifft: cafodd eu gliniadur ei ddwyn.

## ---- This vault’s own card ----

own-card = Cerdyn y storfa hon
    .lead = Mae ei angen ar eraill i gloi pecynnau ar eich cyfer, ac i adnabod yr hyn yr ydych chi’n ei lofnodi. Nid yw’n gyfrinachol.
own-card-words = Geiriau i’w darllen yn uchel
    .hint = Pan fydd rhywun yn rhoi eich cerdyn yn ei lyfr cyfeiriadau, bydd yn eich ffonio. Darllenwch y chwe gair hyn.
own-card-squares = Ôl yr allwedd hon fel cod QR, yr un un ag ar dudalen olaf pob PDF wedi’i lofnodi
own-card-text = Y cerdyn
    .hint = Anfonwch y llinell hon at bobl sy’n anfon pecynnau atoch. Os yw eich ardal yn cyhoeddi pecyn gwybodaeth, mae’n mynd i mewn yno.
own-card-copy = Copïo’r cerdyn
own-card-copied = Wedi’i gopïo.
own-card-not-copied = Ni chaniataodd y porwr hynny. Dewiswch y llinell a’i chopïo eich hun.
own-card-bare = Yr allwedd yn unig, ar gyfer rhaglenni eraill
    .hint = Gall rhaglenni fel age gloi ffeiliau â’r allwedd hon. Nid yw’n dweud allwedd pwy ydyw.

## ---- The life of this vault’s key ----

key-life = Disodli allwedd y storfa hon
    .lead = Mae allwedd yn para tair blynedd. Rhowch un newydd yn ei lle cyn hynny, neu pan fydd dyfais yn newid dwylo. Os yw ar goll, neu os gallai fod gan rywun arall, rhowch y gorau iddi.
key-which = Beth ddigwyddodd?
key-which-replace = Mae’r allwedd yn ddiogel, ac yn cael ei disodli yn ei thro
    .hint = Mae’r hen allwedd yn llofnodi’r un newydd. Gall pwy bynnag sydd â’r hen un yn ei lyfr cyfeiriadau ddilyn heb gymharu geiriau eto.
key-which-renew = Mae’r allwedd ar goll, neu gallai fod gan rywun arall
    .hint = Nid oes dim yn llofnodi’r allwedd newydd. Mae’n rhaid ffonio pawb, ac mae’n rhaid iddynt gymharu geiriau eto.
key-why = Pam?
    .hint = Mewn ychydig eiriau. Mae eraill yn ei weld os yw’r hen allwedd yn llofnodi’r un newydd.
key-make = Gwneud allwedd newydd
key-missing = Nid oes dim wedi’i ddewis eto.
    .do = Dewiswch beth ddigwyddodd.
key-replaced = Mae allwedd newydd
    .do = Anfonwch y newid allwedd isod, drwy e-bost, at bawb sydd â’ch cerdyn: tai diogel, ardaloedd, a phwy bynnag sy’n cadw pecyn gwybodaeth yr ardal. Os ydych yn eu ffonio, darllenwch yr hysbysiad iddynt. Yna gwnewch gopi wrth gefn. Gellir agor yma o hyd yr hyn a gafodd ei gloi â’r hen allwedd.
key-renewed = Mae allwedd newydd, ac nid oes dim yn ei llofnodi
    .do = Ffoniwch bawb sydd â’ch cerdyn heddiw, a darllenwch yr hysbysiad iddynt. Anfonwch y cerdyn newydd atynt, a gofynnwch iddynt gymharu’r geiriau. Yna gwnewch gopi wrth gefn.
key-past = Allweddi cyn yr un hon
key-past-until = Tan { $until }.
key-past-change = Y newid allwedd, wedi’i lofnodi â’r allwedd hon: anfonwch y llinell hon at y rhai sydd â hi yn eu llyfrau cyfeiriadau.
key-past-lost = Rhoddwyd y gorau iddi: ni lofnododd dim yr allwedd ar ei hôl

## ---- The notice about this vault’s key, to read out by telephone ----

notice-show = Dangos yr hysbysiad i’w ddarllen
notice-print = Argraffu’r hysbysiad
notice-close = Cau’r hysbysiad
notice-read-out = I’w ddarllen yn uchel dros y ffôn. Os ni a ffoniodd, ffoniwch ni yn ôl yn gyntaf, ar rif a oedd gennych yn barod: gall unrhyw un ffonio a dweud mai ni sydd yno.
notice-organisation = Sefydliad
notice-device = Dyfais
notice-when = Defnyddiwyd yr hen allwedd tan
notice-words = Chwe gair ein hallwedd nawr
notice-steps = Beth yr ydych chi’n ei wneud
notice-made = Dyma ein hallwedd
    .what = Rydym yn llofnodi â hi, er mwyn i chi allu gweld beth sy’n dod gennym ni. Mae ffeiliau i ni yn cael eu cloi â hi.
notice-made-add = Rhowch y cerdyn yr ydym yn ei anfon atoch yn eich llyfr cyfeiriadau: “Ychwanegu rhywun”.
notice-made-compare = Yna mae eich sgrin yn dangos chwe gair. Rydym yn darllen ein rhai ni i chi. Os yw un ohonynt yn wahanol, peidiwch â’i hychwanegu.
notice-replaced = Mae gennym allwedd newydd
    .what = Cafodd ein hallwedd ei disodli yn ei thro, a llofnododd yr hen un yr un newydd. Ni chafodd ei cholli na’i dwyn.
notice-replaced-follow = Yn eich llyfr cyfeiriadau, agorwch “Anfonodd rhywun newid allwedd”, a rhowch y llinell yr ydym yn ei hanfon atoch i mewn.
notice-replaced-look = Yna mae ein cofnod yn dangos y chwe gair uchod. Nid oes rhaid cymharu dim arall. Os ydynt yn wahanol, peidiwch â defnyddio’r allwedd honno, a ffoniwch ni.
notice-lost = Peidiwch â chredu ein hen allwedd mwyach
    .what = Aeth ein hen allwedd ar goll, neu gallai fod gan rywun arall. Nid oes dim yn llofnodi’r allwedd newydd, felly mae’n rhaid cymharu ei geiriau.
notice-lost-unpin = Yn eich llyfr cyfeiriadau, wrth ein cofnod ni, pwyswch “Peidio â chredu’r allwedd hon mwyach”.
notice-lost-replace = Yna pwyswch “Mae ganddynt allwedd arall”, a rhowch y cerdyn yr ydym yn ei anfon atoch i mewn. Yna mae eich sgrin yn dangos chwe gair. Rydym yn darllen ein rhai ni i chi. Os yw un ohonynt yn wahanol, peidiwch â defnyddio’r allwedd honno.
notice-lost-signed = Peidiwch â dibynnu ar ddim gennym ni a ddaeth yn ddiweddar ac nad ydych wedi gofyn i ni amdano dros y ffôn. Efallai ei fod wedi’i lofnodi gan rywun arall.
notice-lost-locked = Dywedwch wrthym pa ffeiliau y gwnaethoch eu cloi ar gyfer ein hen allwedd yn ddiweddar. Efallai y gall rhywun arall eu darllen.

## ---- Receive: who signed, and whom it is for ----

standing-pin = Ychwanegu at y llyfr cyfeiriadau
standing-words = Chwe gair yr allwedd hon
standing-pinned = Yn eich llyfr cyfeiriadau: { $name }
standing-not-compared = Yn eich llyfr cyfeiriadau: { $name }, geiriau heb eu cymharu eto
    .do = Ffoniwch nhw ar rif sydd gennych yn barod, a chymharwch y chwe gair hyn. Yna nodwch hynny yn y llyfr cyfeiriadau.
standing-earlier = Allwedd gynharach { $name } yw hon. Cafodd ei disodli ar { $until }.
    .do = Gall pecyn a wnaed cyn hynny fod yn ddilys. Os yw’n fwy newydd, peidiwch â dibynnu arno: ffoniwch { $name } ar rif sydd gennych yn barod.
standing-unpinned = Nid yw’r allwedd hon sydd gan { $name } yn cael ei chredu mwyach.
    .do = Peidiwch â dibynnu ar y pecyn hwn. Y rheswm a nodwyd: { $why }
standing-other-key = Nid yr allwedd yr ydych yn ei hadnabod ar gyfer { $name }.
    .do = Peidiwch â dibynnu ar y pecyn hwn. Ffoniwch { $name } ar rif sydd gennych yn barod. Efallai mai cyfrifiadur arall o’u heiddo ydyw, neu rywun arall.
addressed-us = Wedi’i wneud ar gyfer y storfa hon
addressed-earlier = Wedi’i wneud ar gyfer allwedd gynharach y storfa hon.
addressed-nobody = Nid yw wedi’i gyfeirio at allwedd neb: cafodd ei anfon â chyfrinymadrodd, neu heb ei gloi.
addressed-another = Cafodd y pecyn hwn ei wneud ar gyfer ardal arall.
    .do = Mae’n ddilys, ond nid yw i chi. Dywedwch wrth yr anfonwr, a pheidiwch â’i basio ymlaen heb gydsyniad y person.
sequence-same = Rydych wedi agor y pecyn hwn o’r blaen.
sequence-newer = Mae’r pecyn hwn yn fwy newydd na’r un a agoroch chi o’r blaen ar gyfer yr atgyfeiriad hwn. Defnyddiwch hwn.
sequence-superseded = Rydych eisoes wedi agor pecyn mwy newydd ar gyfer yr atgyfeiriad hwn. Defnyddiwch hwnnw.
sequence-other-signer = Agorwyd pecyn ar gyfer yr atgyfeiriad hwn o’r blaen, a llofnododd allwedd arall ef.
    .do = Ffoniwch y sefydliad a anfonodd yr un cyntaf, a gofynnwch ai ei becyn ef yw hwn hefyd.
sequence-conflict = Agorwyd pecyn arall â’r un rhif o’r blaen, ac mae’n dweud rhywbeth arall.
    .do = Nid yw Onward byth yn gwneud dau becyn ag un rhif. Peidiwch â dibynnu ar y naill na’r llall cyn i chi ffonio’r anfonwr.

## ---- Receive: the answer ----

answer = Ateb yr anfonwr
    .lead = Mae eich ateb wedi’i lofnodi gan y storfa hon ac wedi’i gloi ar gyfer yr anfonwr yn unig. Anfonwch y ffeil fel y byddech yn anfon pecyn.
answer-what = Beth yr ydych am ei ddweud?
answer-received = Rydym wedi’i dderbyn
answer-question = Mae gennym gwestiwn
answer-reasons = Pam?
answer-signposted = At bwy y cafodd y person ei gyfeirio yn lle hynny
    .hint = Gadewch hyn yn wag os nad oedd dim i’w ddweud.
answer-words = Eich geiriau eich hun
    .hint = Y cwestiwn ei hun, neu unrhyw beth y dylai’r anfonwr ei wybod. Peidiwch ag ysgrifennu mwy am y person nag sydd ei angen.
answer-as-text = Ei gadw fel ffeil destun (.age.txt), am fod eu system e-bost yn gwrthod ffeiliau .age
answer-send = Llofnodi a chadw’r ateb
answer-missing = Nid oes dim wedi’i ddewis eto.
    .do = Dewiswch beth yr ydych am ei ddweud.
answer-no-question = Nid oes cwestiwn eto.
    .do = Ysgrifennwch ef yn eich geiriau eich hun.
answer-saved = Mae { $file } yn eich ffolder lawrlwythiadau.
    .do = Atodwch hi i e-bost â phwnc niwtral. Yna dilëwch hi o’r ffolder lawrlwythiadau.
answer-possible = Mae atgyfeiriad yn bosibl
answer-not-possible = Nid yw atgyfeiriad yn bosibl
answer-possible-words = Mae atgyfeiriad yn bosibl o hyn ymlaen. Anfonwch ef.
answer-no-words = Nid oes dim wedi’i ysgrifennu eto.
    .do = Ysgrifennwch ei fod yn bosibl, ac o ba bryd.
decision-accepted = Rydym yn derbyn yr atgyfeiriad
decision-accepted-waiting = Rydym yn derbyn yr atgyfeiriad, ac yn aros am dai
decision-more-information = Mae angen mwy o wybodaeth arnom cyn y gallwn benderfynu
decision-declined-by-service = Ni allwn dderbyn yr atgyfeiriad
decision-declined-by-person = Mae’r person wedi penderfynu peidio â dod
decision-consent-withdrawn = Mae’r person wedi tynnu ei gydsyniad yn ôl
decision-duplicate = Mae’r atgyfeiriad hwn gennym yn barod
reason-no-recourse-budget = Dim cyllideb ar gyfer pobl heb hawl i gyllid cyhoeddus (recourse to public funds)
reason-no-accommodation = Dim llety addas
reason-waiting-for-decision = Yn aros am benderfyniad seiliau pendant (conclusive grounds)
reason-beyond-capacity = Mae’r anghenion yn fwy nag y gallwn eu diwallu
reason-area-not-safe = Nid yw’r ardal yn ddiogel i’r person
reason-outside-criteria = Y tu allan i’n meini prawf
reason-full-or-closing = Mae’r gwasanaeth yn llawn neu’n cau

## ---- Files that are no packets ----

note-locked = Ateb neu nodyn am atgyfeiriad yw hwn, ac nid yw’r storfa ar agor.
    .do = Datglowch y storfa yn gyntaf, ac yna dewiswch y ffeil yma eto. Mae’n cael ei dangos dim ond os yw am un o’ch atgyfeiriadau chi a gan rywun yn eich llyfr cyfeiriadau.
note-taken = Wedi’i gymryd i mewn i’r storfa
    .what = Mae’n dod gan y sawl y mae’n rhaid iddo ddod ganddo, ac mae am atgyfeiriad y mae’r storfa hon yn ei adnabod. Dyma beth sydd wedi digwydd hyd yma:
note-not-kept = Gan y sawl y mae’n rhaid iddo ddod ganddo
    .what = Nid yw drafft yr atgyfeiriad hwn ar y ddyfais hon mwyach, felly mae’r ateb yn cael ei ddangos, ac nid yn cael ei gadw. Cadwch y ffeil os oes ei hangen arnoch.
note-passed-on = Fe basioch chi’r atgyfeiriad hwn ymlaen i ardal arall.
    .do = Rhowch y ffeil hon i’r ardal honno hefyd, neu ffoniwch hi ar unwaith.
note-card = Cerdyn
    .what = Allwedd rhywun, i’w rhoi yn y llyfr cyfeiriadau.
    .locked = Datglowch y storfa i’w roi yn y llyfr cyfeiriadau.
note-change = Newid allwedd
    .what = Mae’r allwedd â’r chwe gair hyn yn dweud bod allwedd arall yn cymryd ei lle.
note-change-follow = Cymryd yr allwedd newydd
note-change-followed = Mae’r allwedd newydd yn y llyfr cyfeiriadau, yn lle’r hen un.

## ---- What happened to a referral ----

history = Beth sydd wedi digwydd hyd yma
refer-history-lead = Beth a lofnodwyd yma, beth a atebwyd, a beth y mae’r person wedi’i dynnu’n ôl. Agorwch ateb a anfonwyd atoch ar y dudalen “Agor pecyn”: yna mae’n cael ei ddangos yma.
history-none = Nid oes dim wedi digwydd eto.
history-sent = Llofnodwyd yma:
history-received = Derbyniwyd ac agorwyd:
history-passed-on = Fe’i pasioch chi ef ymlaen i { $area }.
history-answered = Fe ateboch chi:
history-replied = Atebodd { $name }:
history-withdrew = Fe ddywedoch chi wrthynt fod y person yn tynnu’n ôl:
history-withdrawn = Mae { $name } yn dweud bod y person yn tynnu’n ôl:
history-withdrawn-tag = Cydsyniad wedi’i dynnu’n ôl
withdraw = Mae’r person yn tynnu rhywbeth yn ôl
    .lead = Mae hyn yn dweud wrth yr ardal sydd â’r pecyn. Mae’n stopio defnydd pellach. Ni all ddadwneud yr hyn a ddarllenwyd yn barod. Newidiwch gydsyniad yr atgyfeiriad hwn hefyd.
withdraw-what = I beth nad yw’r person yn cytuno mwyach?
withdraw-words = Yng ngeiriau’r person ei hun, neu yn eich geiriau chi
    .hint = Dim ond yr hyn y mae angen i’r ardal ei wybod.
withdraw-send = Llofnodi a chadw
withdraw-missing = Nid oes dim wedi’i ddewis eto.
    .do = Dewiswch i beth nad yw’r person yn cytuno mwyach.
withdraw-refer_me = yr atgyfeiriad ei hun
withdraw-share_needs = rhannu pwy ydyw a’i anghenion
withdraw-share_health = rhannu gwybodaeth am ei iechyd
withdraw-share_risk = rhannu risg a’r hyn a ddigwyddodd
withdraw-share_agencies = rhannu ag asiantaethau eraill
withdraw-contact_me = cysylltu â’r person
withdraw-home_office_figures = ffigurau i’r Swyddfa Gartref (Home Office) nad ydynt yn dangos pwy yw’r person
withdraw-home_office_data = data i’r Swyddfa Gartref (Home Office) sy’n dangos pwy yw’r person

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = Ni ellir defnyddio’r cerdyn hwn: nid yw ei lofnod yn ddilys, neu mae rhan ohono ar goll.
    .do = Copïwch ef eto, o’r llythyren gyntaf i’r olaf. Os yw’n dal felly, gofynnwch amdano eto dros y ffôn.
failure-card-expired = Mae’r allwedd hon yn fwy na thair blwydd oed.
    .do = Gofynnwch iddynt am eu cerdyn newydd, dros y ffôn.
failure-no-name = Mae enw ar goll, neu mae’n rhy hir.
    .do = Ysgrifennwch yr enw yr ydych yn ei ddefnyddio yma, mewn dim mwy nag 80 nod.
failure-not-pinned = Nid oes allwedd ar gyfer hyn yn y llyfr cyfeiriadau.
    .do = Edrychwch yn y llyfr cyfeiriadau a yw’r cofnod yno, a oes ganddo allwedd i gloi â hi, ac a yw’n ateb dros yr ardal hon.
failure-same-key = Dyma’r allwedd sydd yn y llyfr cyfeiriadau yn barod.
    .do = Nid oes rhaid gwneud dim. Os oeddech yn disgwyl un arall, gofynnwch iddynt amdani dros y ffôn.
failure-not-compared = Nid yw wedi’i nodi a gafodd y geiriau eu cymharu.
    .do = Cymharwch y geiriau, a dewiswch sut. Mae’n rhaid cymharu allwedd sy’n cymryd lle un arall yn gyntaf.
failure-no-reason = Mae rheswm ar goll, neu mae’n rhy hir.
    .do = Dywedwch pam mewn ychydig eiriau.
failure-no-such-referral = Nid yw’r storfa hon yn gwybod dim am yr atgyfeiriad y mae hwn yn ymwneud ag ef.
    .do = Agorwch ef ar y ddyfais yr anfonwyd y pecyn ohoni, neu a’i derbyniodd.
failure-no-reply-to = Nid yw’r pecyn yn dweud sut y gellir cloi ateb ar gyfer ei anfonwr.
    .do = Atebwch dros y ffôn neu drwy e-bost diogel.
failure-not-a-note = Nid yw’r ffeil hon yn ateb y gellir ei gymryd i mewn, neu cafodd ei newid.
    .do = Gofynnwch i’r anfonwr ei hanfon eto.
failure-not-theirs = Mae hwn wedi’i lofnodi, ond nid gan rywun y gallai ddod ganddo.
    .do = Peidiwch â dibynnu arno. Mae’n rhaid i bwy bynnag sy’n ateb fod yn eich llyfr cyfeiriadau, ar gyfer yr ardal yr aeth y pecyn iddi. Ffoniwch yr ardal ar rif sydd gennych yn barod.
failure-too-long = Mae’n rhy hir, neu mae ynddo nod na ellir ei anfon.
    .do = Byrhewch ef, a rhowch gynnig arall arni.
