### status: machine-drafted

## Headings

packet-title-enquiry = Ymholiad i { $area }
packet-title-referral = Atgyfeiriad i { $area }
packet-title-handover = Trosglwyddo gwybodaeth i { $area }

## What must be read first

reading-practice = Ymarfer. Dychmygol yw’r person hwn.
reading-risk-withheld = Mae gwybodaeth am risg wedi’i gadael allan, am nad yw’r person wedi cytuno i’w rhannu. Siaradwch â’r gweithiwr cyn unrhyw ymweliad.
reading-not-freely = Ni ddewisodd y person yn rhydd, fel y nododd y gweithiwr. Siaradwch â’r gweithiwr cyn i chi ddefnyddio’r atgyfeiriad hwn.
reading-enquiry = Ymholiad yw hwn. Nid yw’n dweud pwy yw’r person, ac nid yw’r person wedi’i lofnodi.
reading-translation-not-valid = Cafodd y cydsyniad ei lofnodi o dan eiriau nad oes neb wedi adolygu eu cyfieithiad, ac nid oes cyfieithydd ar y pryd wedi’u cadarnhau. Peidiwch â thrin y cydsyniad fel un dilys nes iddo gael ei esbonio eto.
reading-no-confirmation = Ysgrifennodd y gweithiwr pam nad oes cyfieithydd ar y pryd wedi cadarnhau’r geiriau: { $why }
reading-confirmed-by-nobody = Mae wedi’i gofnodi bod cyfieithydd ar y pryd wedi cadarnhau geiriau’r cydsyniad, ond nid oes cyfieithydd ar y pryd wedi’i enwi ac nid oes un wedi llofnodi. Gofynnwch i’r gweithiwr pwy oedd.
reading-unknown-language = Mae rhai o’r geiriau yma mewn iaith nad yw’r fersiwn hon yn ei hadnabod ({ $tags }). Maent i’w gweld fel y daethant. Lle mae Saesneg, mae’n sefyll wrth eu hochr.
reading-words-unchecked = Pan gytunodd y person, nid oedd neb sy’n siarad yr iaith wedi gwirio’r cyfieithiad hwn.
reading-withheld = Wedi’i ddal yn ôl, am nad yw’r person wedi cytuno i’w rannu: { $what }. Rhannau o’r ffurflen: { $sections }.
reading-withheld-refer_me = yr atgyfeiriad ei hun
reading-withheld-share_needs = pwy yw’r person a’i anghenion
reading-withheld-share_health = iechyd
reading-withheld-share_risk = risg a’r hyn a ddigwyddodd i’r person
reading-withheld-share_agencies = rhannu ag asiantaethau eraill
reading-withheld-contact_me = sut i gysylltu â’r person
reading-withheld-home_office_figures = ffigurau i’r Swyddfa Gartref (Home Office)
reading-withheld-home_office_data = gwybodaeth i’r Swyddfa Gartref (Home Office)
reading-not-answered = { $count ->
    [zero] Atebwyd pob cwestiwn a ofynnwyd.
    [one] Gofynnwyd { $count } cwestiwn heb gael ateb.
    [two] Gofynnwyd { $count } gwestiwn heb gael ateb.
    [few] Gofynnwyd { $count } chwestiwn heb gael ateb.
    [many] Gofynnwyd { $count } chwestiwn heb gael ateb.
   *[other] Gofynnwyd { $count } cwestiwn heb gael ateb.
}

## Summary

reading-summary = Crynodeb
reading-stage = Beth yw hwn
reading-stage-enquiry = Ymholiad: beth y mae angen i ardal ei wybod i ddweud beth sy’n bosibl
reading-stage-referral = Atgyfeiriad: beth sydd ei angen ar gyfer penderfyniad
reading-stage-handover = Trosglwyddo gwybodaeth: beth sydd ei angen ar y gweithwyr cymorth newydd
reading-area = Ardal
reading-made-at = Gwnaed ar
reading-utc = { $time } (UTC)
reading-organisation = Anfonwyd gan (sefydliad)
reading-device = Dyfais
reading-worker = Gweithiwr
reading-role = Rôl y gweithiwr
reading-form = Ffurflen
reading-form-version = Ffurflen atgyfeirio safonol, fersiwn { $version }
reading-format = Fformat y ffeil
reading-format-draft = Drafft
reading-format-practice = Ymarfer: nid atgyfeiriad
reading-packet-id = Rhif y pecyn
reading-referral-id = Rhif yr atgyfeiriad
reading-revision = Diwygiad

## The signature's panel, after the answers on paper

reading-signing = Llofnod electronig
reading-signing-by = Yn dweud ei fod yn dod gan
reading-signing-at = Yn dweud iddo gael ei lofnodi ar
reading-signing-words = Chwe gair i’w cymharu dros y ffôn
reading-signing-fingerprint = Ôl yr allwedd (fingerprint)
reading-signing-check = Sut i’w wirio
    .how = Agorwch y ffeil hon yn Onward, ar y dudalen “Agor pecyn”. Nid yw copi papur yn profi dim, na’r blwch hwn chwaith: gall unrhyw un argraffu un.
reading-signing-qr = Ôl yr allwedd ar gyfer camera
    .what = Ôl yr allwedd eto, fel cod QR.
reading-signing-field = Llofnod electronig { $organisation }
reading-copy = Copi i’w ddarllen yw hwn. Nid oes llofnod na phecyn ynddo: dim ond y ffeil a lofnododd yr anfonwr sy’n dangos pwy a’i gwnaeth ac na newidiwyd dim.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { ", " }
reading-scale = { $point } (o { $min }: { $least }, i { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = siarad
reading-reads = darllen
reading-writes = ysgrifennu

reading-translation-worker = Cyfieithwyd i { $language } gan y gweithiwr
reading-translation-interpreter = Cyfieithwyd i { $language } gan y cyfieithydd ar y pryd
reading-translation-computer = Cyfieithwyd i { $language } gan raglen gyfrifiadurol: gallai fod yn anghywir
reading-translation-unknown = Cyfieithwyd i { $language }

## The agreement

reading-consent = Beth y cytunodd y person iddo
reading-agencies = Asiantaethau y caiff y tîm ddweud wrthynt
reading-agencies-not = Wrth bwy na chaiff neb ddweud
reading-explained-in = Iaith yr esboniad
reading-explained-by = Esboniwyd gan
reading-interpreter = Cyfieithydd ar y pryd
reading-no-interpreter = Dim cyfieithydd ar y pryd
reading-channel = Sut
reading-channel-face_to_face = Wyneb yn wyneb
reading-channel-video = Drwy fideo
reading-channel-phone = Dros y ffôn
reading-explained-at = Pryd (amser lleol, fel y nododd y gweithiwr)
reading-present = Pwy oedd yn yr ystafell
reading-freely = Penderfynodd y person yn rhydd
reading-capacity = Rheswm i amau gallu’r person i wneud y penderfyniad hwn nawr
reading-capacity-no_doubt = Nac oes
reading-capacity-doubt = Oes
reading-capacity-time = Rhoddwyd mwy o amser.
reading-capacity-interpreter = Daethpwyd â chyfieithydd ar y pryd.
reading-capacity-advocate = Daethpwyd ag eiriolwr.
reading-capacity-best_interests = Penderfyniad er lles pennaf (best-interests decision) wedi’i wneud gan { $by }
reading-teach-back = Beth fydd yn digwydd, yng ngeiriau’r person ei hun
reading-interpreter-confirms = Mae’r cyfieithydd ar y pryd yn cadarnhau bod y geiriau wedi’u darllen yn ffyddlon yn uchel
reading-copy-safe = Mae’n ddiogel i’r person gadw copi
reading-person = Llofnod y person
reading-worker-signature = Llofnod y gweithiwr
reading-interpreter-signature = Llofnod y cyfieithydd ar y pryd
reading-signed-by-typing = Llofnodwyd drwy deipio: { $name }
reading-did-not-sign = Heb lofnodi, neu ddim yn gallu: { $why }

## Criteria

reading-eligibility = Sut yr oedd y meini prawf yn sefyll
reading-verdict-met = Wedi’i fodloni
reading-verdict-not_met = Heb ei fodloni. Caiff y cydlynydd ddefnyddio disgresiwn.
reading-verdict-not_known = Ddim yn hysbys
reading-own-criterion = { $area }: { $criterion }

## ---- Export: making a packet, written by the agreement pages ----

export = Gwneud pecyn i’w anfon
    .lead = Ffeil wedi’i llofnodi yw pecyn. Chi sy’n dewis beth sydd ynddo, yn ei lofnodi, ac yn ei anfon eich hun.
export-stage = Beth yr ydych am ei anfon?
export-stage-enquiry = Ymholiad
    .hint = Dim byd sy’n dweud pwy yw’r person. Gofyn beth y gallai ardal ei gynnig: anghenion, maint y teulu, dyddiadau a lleoedd i’w hosgoi. Nid oes rhaid i’r person lofnodi.
export-stage-referral = Atgyfeiriad
    .hint = Yr hyn sydd ei angen ar yr ardal i benderfynu: pwy yw’r person, ei anghenion, a beth y cytunodd i’w rannu.
export-stage-handover = Trosglwyddo gwybodaeth
    .hint = Ar ôl i’r ardal ddweud ie: yr hyn y mae angen i’r gweithwyr cymorth newydd ei wybod, fel iechyd yn llawn, manylion plant a risgiau.
export-area = I ba ardal y mae?
    .none = Nid oes ardal wedi’i dewis yn yr atgyfeiriad eto.
    .choose = Dewis ardal
export-sent = Beth fydd yn cael ei anfon
    .hint = Fesul adran. Agorwch adran i’w darllen.
export-withheld-not-agreed = Dywedodd y person na
export-withheld-not-asked = Ni ofynnwyd i’r person
export-later = Nid yw atebion sy’n perthyn i gam diweddarach yn cael eu hanfon nawr.
export-missing = Beth sydd ar goll
    .none = Dim byd sy’n ei rwystro.
    .stops = Ni ellir anfon dim cyn ateb y rhain:
export-open =
    { $count ->
        [zero] Mae ateb i bob cwestiwn.
        [one] Nid oes ateb i { $count } cwestiwn. Nid yw’n eich rhwystro: bydd y cydlynydd yn ei weld yn gyntaf.
        [two] Nid oes ateb i { $count } gwestiwn. Nid ydynt yn eich rhwystro: bydd y cydlynydd yn eu gweld yn gyntaf.
        [few] Nid oes ateb i { $count } chwestiwn. Nid ydynt yn eich rhwystro: bydd y cydlynydd yn eu gweld yn gyntaf.
        [many] Nid oes ateb i { $count } chwestiwn. Nid ydynt yn eich rhwystro: bydd y cydlynydd yn eu gweld yn gyntaf.
       *[other] Nid oes ateb i { $count } cwestiwn. Nid ydynt yn eich rhwystro: bydd y cydlynydd yn eu gweld yn gyntaf.
    }
export-agreement = Y cydsyniad
    .good = Cytunodd y person, a llofnododd.
    .not-needed = Nid yw ymholiad yn dangos pwy yw neb, felly nid oes angen llofnod.
    .go = Mynd i’r cydsyniad
    .not-valid = Cafodd y geiriau eu cyfieithu gan beiriant ac nid oes cyfieithydd ar y pryd wedi’u cadarnhau. Bydd y pecyn yn dweud nad yw’r cydsyniad yn ddilys.
    .limits = Mae rhywbeth ar dudalennau’r cydsyniad yn rhy hir, neu mae nod cudd ynddo. Byrhewch ef neu ei deipio eto.
export-sign = Llofnodi
    .hint = Mae’r storfa ddiogel yn ei lofnodi fel { $organisation }, { $device }. Yna byddwch yn cadw’r ffeil.
export-signing = Wrthi’n adeiladu ac yn llofnodi’r pecyn
export-done = Wedi’i lofnodi
    .next = Cadwch y ffeiliau. Mae’r un pecyn ym mhob un ohonynt, felly mae un yn ddigon.
    .phone = Os nad yw’r cydlynydd yn adnabod y storfa hon eto, bydd yn gweld y chwe gair hyn. Darllenwch y geiriau i’ch gilydd dros y ffôn.
export-files = Cadw’r ffeiliau
    .packet = Cadw ffeil y pecyn
    .saved = Mae { $file } yn eich ffolder lawrlwythiadau.
export-pdf = Cadw fel PDF
    .hint = I’w ddarllen a’i argraffu. Mae’r pecyn wedi’i lofnodi y tu mewn iddo, felly bydd y naill ffeil neu’r llall yn gwneud y tro. Mae’r rhan sy’n gwneud ffeiliau PDF yn cael ei lawrlwytho y tro cyntaf.
export-pdf-working = Wrthi’n gwneud y PDF. Y tro cyntaf, mae’r rhan sy’n gwneud ffeiliau PDF yn cael ei lawrlwytho: ar gysylltiad araf gall hyn gymryd munud.
export-pdf-page = Tudalen { $page } o { $pages }
export-pdf-drawn = { $who }: wedi’i ysgrifennu â llaw
export-pdf-done = Mae { $file } yn eich ffolder lawrlwythiadau.
export-pdf-missing-characters = Nid oedd modd argraffu rhai nodau: { $characters }. Maen nhw yn y pecyn wedi’i lofnodi er hynny.
export-pdf-font = Nid oedd modd nôl ffont, felly ni chafodd y PDF ei wneud.
    .do = Gwiriwch y cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni. Mae’r pecyn wedi’i lofnodi a gadwoch chi yn gyflawn hebddo.
export-pdf-document = Nid oedd modd ysgrifennu’r PDF.
    .do = Anfonwch ffeil y pecyn yn lle hynny. Mae popeth ynddi.
failure-other-pdf = Ni lofnododd y storfa y PDF hwn, am nad yw’n perthyn i’r pecyn hwn.
    .do = Anfonwch ffeil y pecyn yn lle hynny. Mae popeth ynddi. Os yw hyn yn digwydd eto, clowch y storfa ac ail-lwythwch y dudalen.
failure-practice = Cafodd hwn ei wneud i ymarfer, a dychmygol yw’r person. Nid yw wedi’i gloi ar gyfer allwedd neb, ac nid oes dim yn cael ei ateb, ei dynnu’n ôl na’i basio ymlaen.
    .do = I ymarfer anfon, clowch y ffeil â chwe gair. Ar gyfer rhywun go iawn, dechreuwch atgyfeiriad newydd.
export-pdf-gone = Stopiodd y rhan sy’n gwneud ffeiliau PDF ar ei phen ei hun.
    .do = Rhowch gynnig arall arni. Mae’r pecyn wedi’i lofnodi a gadwoch chi yn gyflawn hebddo.
export-cancel = Stopio
export-copy = A yw’n ddiogel i’r person gadw copi?
    .hint = Gofynnwch i’r person yn gyntaf. Gall rhywun arall ddod o hyd i bapur neu ffeil.
    .not = Fe nodoch chi nad yw’n ddiogel i’r person gadw copi. Peidiwch â rhoi’r ffeil hon i’r person.
export-other-stage = Gwneud pecyn arall

## ---- Receive: opening packets that others made ----

receive = Agor pecyn
    .lead = Dewiswch neu gollyngwch ffeiliau y mae rhywun wedi’u hanfon atoch. Mae pob un yn cael ei gwirio ar y ddyfais hon cyn i ddim sydd ynddi gael ei ddangos. Nid oes dim yn cael ei anfon, ac nid oes dim sydd ynddynt yn cael ei gadw. Mae storfa agored yn cofio dim ond eu bod wedi dod.
receive-choose = Dewis ffeiliau
    .hint = Ffeiliau .json neu .pdf yw pecynnau, hyd at 20 MB yr un. Mae rhai sydd wedi’u cloi yn gorffen ag .age neu .age.txt.
receive-drop = Neu gollyngwch ffeiliau yma
receive-checking = Wrthi’n gwirio’r ffeil hon
receive-not-answered = Heb ei ateb
receive-progress = Gwiriwyd { $done } o { $all }
receive-running = Wrthi’n gwirio ffeiliau. Gellir darllen yr hyn sydd wedi’i wirio yn y cyfamser.
receive-stop = Stopio gwirio
receive-checked =
    { $count ->
        [zero] Dim ffeiliau wedi’u gwirio
        [one] { $count } ffeil wedi’i gwirio
        [two] { $count } ffeil wedi’u gwirio
        [few] { $count } ffeil wedi’u gwirio
        [many] { $count } ffeil wedi’u gwirio
       *[other] { $count } ffeil wedi’u gwirio
    }
receive-tally = Heb eu newid: { $good }. Heb eu dangos: { $refused }. Wedi’u cloi: { $locked }.
receive-unread =
    { $count ->
        [zero] Gwiriwyd pob ffeil
        [one] Ni wiriwyd { $count } ffeil
        [two] Ni wiriwyd { $count } ffeil
        [few] Ni wiriwyd { $count } ffeil
        [many] Ni wiriwyd { $count } ffeil
       *[other] Ni wiriwyd { $count } ffeil
    }
    .what = Nid oes dim ynddynt wedi’i ddarllen. Mae hyd at { $most } o ffeiliau yn cael eu gwirio ar y tro.
receive-unread-names = Eu henwau
receive-go-on = Gwirio’r gweddill
receive-fold = Dangos y pecyn hwn
receive-none = Nid oes dim wedi’i agor eto
    .lead = Bydd y pecynnau yr ydych yn eu hagor i’w gweld yma, gyda phwy a’u llofnododd.
put-in = Rhoi yn y gofrestr
put-in-on = Ar ba ddiwrnod y daeth?
put-in-there = Yn y gofrestr
put-in-show = Ei ddangos yn y gofrestr
put-in-beside = Mae pecyn arall o’r atgyfeiriad hwn yn y gofrestr yn barod. Mae hwn yn cael ei roi wrth ei ochr.
put-in-all = Rhoi pob un dilys yn y gofrestr
put-in-progress = Rhoddwyd { $done } o { $all } i mewn
put-in-stop = Stopio
put-in-taken =
    { $count ->
        [zero] Nid oes pecynnau yn y gofrestr.
        [one] Mae { $count } pecyn yn y gofrestr.
        [two] Mae { $count } becyn yn y gofrestr.
        [few] Mae { $count } phecyn yn y gofrestr.
        [many] Mae { $count } phecyn yn y gofrestr.
       *[other] Mae { $count } pecyn yn y gofrestr.
    }
put-in-left =
    { $count ->
        [zero] Stopiwyd y gwaith. Mae pob pecyn wedi’i roi i mewn.
        [one] Stopiwyd y gwaith. Mae { $count } pecyn heb ei roi i mewn eto: pwyswch y botwm eto i fynd ymlaen.
        [two] Stopiwyd y gwaith. Mae { $count } becyn heb eu rhoi i mewn eto: pwyswch y botwm eto i fynd ymlaen.
        [few] Stopiwyd y gwaith. Mae { $count } phecyn heb eu rhoi i mewn eto: pwyswch y botwm eto i fynd ymlaen.
        [many] Stopiwyd y gwaith. Mae { $count } phecyn heb eu rhoi i mewn eto: pwyswch y botwm eto i fynd ymlaen.
       *[other] Stopiwyd y gwaith. Mae { $count } pecyn heb eu rhoi i mewn eto: pwyswch y botwm eto i fynd ymlaen.
    }
put-in-refused =
    { $count ->
        [zero] Rhoddwyd pob pecyn i mewn.
        [one] Ni roddwyd { $count } pecyn i mewn.
        [two] Ni roddwyd { $count } becyn i mewn.
        [few] Ni roddwyd { $count } phecyn i mewn.
        [many] Ni roddwyd { $count } phecyn i mewn.
       *[other] Ni roddwyd { $count } pecyn i mewn.
    }
failure-not-a-packet = Nid yw hwn yn becyn y mae ei lofnod yn ddilys, felly ni chafodd ei roi yn y gofrestr.
    .do = Agorwch y ffeil eto. Os yw’n dal felly, gofynnwch i’r anfonwr amdani unwaith eto.
failure-register-in-future = Nid yw’r diwrnod hwn wedi dod eto.
    .do = Ysgrifennwch y diwrnod y digwyddodd.
failure-register-same-number = Daeth pecyn arall â’r un rhif o’r blaen, felly ni chafodd un o’r ddau ei wneud gan Onward.
    .do = Ffoniwch yr anfonwr a gofynnwch pa un yw ei becyn.
failure-register-other-sender = Cafodd pecynnau’r atgyfeiriad hwn a ddaeth o’r blaen eu llofnodi gan rywun arall.
    .do = Ffoniwch yr anfonwr. Os oes ganddo allwedd newydd, rhowch hi yn y llyfr cyfeiriadau yn lle’r hen un, yna rhowch y pecyn i mewn eto.
failure-register-erased = Cafodd yr atgyfeiriad hwn ei ddileu’n llwyr yma, felly nid oes pecyn ohono yn cael ei roi i mewn eto.
    .do = Os yw’r person yn cael ei atgyfeirio o’r newydd, gofynnwch i’r anfonwr ddechrau atgyfeiriad newydd.
failure-register-out-of-shape = Mae testun yn rhy hir, neu mae ynddo nod na ellir ei ddangos.
    .do = Byrhewch ef, neu ei deipio eto.
receive-clear = Cau’r cyfan
    .hint = Yn tynnu popeth oddi ar y dudalen hon. Mae’r ffeiliau’n aros lle maen nhw.
receive-closed = Caewyd y pecynnau
    .do = Cawsant eu tynnu oddi ar y dudalen hon am nad oedd neb yma am beth amser, neu am fod “Gadael y dudalen hon” wedi’i bwyso mewn ffenestr arall. Mae’r ffeiliau’n aros lle’r oedden nhw: dewiswch nhw eto i fynd ymlaen.
receive-good = Heb ei newid
    .what = Mae’r llofnod yn ddilys: ni newidiwyd dim ar ôl iddo gael ei lofnodi.
receive-not-shown = Heb ei ddangos
receive-file = Ffeil
receive-open = Ei ddarllen
receive-pass-on = Pasio ymlaen i ardal arall
receive-passed = Wedi’i basio ymlaen gan ardal arall
    .what = Mae’r pecyn y tu mewn fel y llofnododd ei anfonwr cyntaf ef. Mae pwy bynnag a’i pasiodd ymlaen wedi llofnodi bod y person wedi cytuno.
receive-passed-by = Pwy a’i pasiodd ymlaen
receive-passed-first = Pwy a’i gwnaeth
receive-passed-to = Pasiwyd ymlaen i
receive-passed-agreement = Beth y cytunodd y person iddo
receive-signer = Pwy a’i llofnododd
receive-signer-claims = Mae’n dweud ei fod yn dod gan: { $organisation }, { $device }
receive-signer-unknown = Ddim yn hysbys eto
    .what = Mae’r llofnod yn profi mai pwy bynnag sydd â’r allwedd hon a wnaeth y pecyn. Nid yw’n profi pwy yw hwnnw. Ffoniwch y sefydliad ar rif sydd gennych yn barod, nid un o’r pecyn, a chymharwch y chwe gair hyn:
receive-signer-expired = Mae’r allwedd yn fwy na thair blwydd oed.
    .do = Ffoniwch y sefydliad a gofynnwch a yw’n dal i ddefnyddio’r allwedd hon.
receive-fingerprint = Ôl llawn yr allwedd (fingerprint)
receive-made = Gwnaed
    .hint = Yn ôl cloc yr anfonwr. Nid oes neb arall yn cadarnhau’r amser.
receive-stage = Cam
receive-form = Ffurflen
receive-form-version = { $form }, fersiwn { $version }
receive-from-pdf = Darllenwyd o’r pecyn wedi’i lofnodi y tu mewn i’r PDF, nid o dudalennau’r PDF.
receive-print = Argraffu
receive-pdf = Cadw copi PDF
receive-json = Cadw ffeil y pecyn
receive-reader-gone = Stopiodd y gwiriwr tra oedd yn darllen y ffeil hon, a chafodd ei ddechrau eto.
    .do = Efallai fod y ffeil wedi’i difrodi, neu wedi’i gwneud i achosi niwed. Gofynnwch i’r anfonwr amdani eto. Peidiwch â’i hagor â rhaglen arall.
receive-unreadable = Ni allai’r porwr ddarllen y ffeil hon.
    .do = Efallai ei bod wedi’i symud, neu ar agor mewn rhaglen arall. Dewiswch hi eto.
receive-no-worker = Ni allai’r porwr hwn ddechrau’r gwiriwr.
    .do = Ail-lwythwch y dudalen. Os yw’n dal felly, defnyddiwch borwr mwy newydd.

## Why a file is not shown: what happened, and what to do.

refusal-empty = Mae’r ffeil yn wag.
    .do = Gofynnwch i’r anfonwr ei chadw a’i hanfon eto.
refusal-too-big = Mae’r ffeil yn fwy nag 20 MB, ac nid oes pecyn felly.
    .do = Gwiriwch mai hon yw’r ffeil gywir. Gofynnwch i’r anfonwr am y pecyn ei hun, nid casgliad o ffeiliau.
refusal-not-ours = Nid pecyn yw hwn.
    .do = Ffeiliau .json neu .pdf a wnaed gan Onward yw pecynnau, neu ffeiliau .age ac .age.txt os ydynt wedi’u cloi. Gwiriwch eich bod wedi dewis y ffeil gywir.
refusal-pdf-without-packet = Nid oes pecyn yn y PDF hwn.
    .do = Efallai ei fod wedi’i argraffu neu ei sganio, wedi’i gadw eto gan raglen arall, neu’n gopi i’w ddarllen. Gofynnwch i’r anfonwr am y ffeil a gadwodd Onward.
refusal-pdf-with-several-packets = Mae mwy nag un pecyn yn y PDF hwn, ac nid yw Onward byth yn gwneud hynny.
    .do = Peidiwch â dibynnu arno. Ffoniwch yr anfonwr a gofynnwch am y pecyn eto.
refusal-pdf-damaged = Ni ellir darllen y PDF hwn.
    .do = Efallai ei fod wedi’i ddifrodi ar y ffordd. Gofynnwch i’r anfonwr ei anfon eto, neu anfon y ffeil .json.
refusal-pdf-unsigned = Mae pecyn yn y PDF hwn, ond nid yw’r PDF ei hun wedi’i lofnodi.
    .do = Efallai ei fod wedi’i gadw eto gan raglen arall, sy’n tynnu’r llofnod. Gofynnwch i’r anfonwr am y ffeil a gadwodd Onward, neu am y ffeil .json.
refusal-pdf-changed = Newidiwyd rhywbeth yn y PDF hwn ar ôl iddo gael ei lofnodi.
    .do = Peidiwch â dibynnu arno, nac ar ei dudalennau. Ffoniwch yr anfonwr ar rif sydd gennych yn barod, a gofynnwch am y pecyn eto.
refusal-pdf-signature = Mae’r PDF hwn wedi’i lofnodi mewn ffordd nad yw pecynnau, neu nid yw ei lofnod yn ddilys.
    .do = Peidiwch â dibynnu arno. Ffoniwch yr anfonwr ar rif sydd gennych yn barod, a gofynnwch am y pecyn eto.
refusal-pdf-several-signatures = Mae gan y PDF hwn fwy nag un llofnod. Mae gan becynnau un.
    .do = Efallai fod rhywun wedi’i lofnodi eto mewn rhaglen arall. Gofynnwch i’r anfonwr am y ffeil a gadwodd Onward.
refusal-pdf-appended = Ychwanegwyd rhywbeth at y PDF hwn ar ôl iddo gael ei lofnodi.
    .do = Efallai fod rhaglen arall wedi’i gadw gyda nodiadau neu newidiadau. Peidiwch â dibynnu ar yr hyn y mae ei dudalennau’n ei ddangos. Gofynnwch i’r anfonwr am y ffeil a gadwodd Onward.
refusal-pdf-other-signer = Mae’r PDF hwn wedi’i lofnodi gan rywun heblaw’r un a lofnododd y pecyn sydd ynddo.
    .do = Efallai fod rhywun wedi rhoi pecyn rhywun arall mewn PDF o’i waith ei hun. Peidiwch â dibynnu arno. Ffoniwch yr anfonwr ar rif sydd gennych yn barod.
refusal-pdf-not-certified = Byddai llofnod y PDF hwn yn gadael i eraill ei newid. Nid yw pecynnau byth yn gwneud hynny.
    .do = Peidiwch â dibynnu arno. Ffoniwch yr anfonwr ar rif sydd gennych yn barod, a gofynnwch am y pecyn eto.
refusal-pdf-active = Mae rhannau yn y PDF hwn nad ydynt byth mewn pecynnau. Gallent weithredu ar eu pen eu hunain, neu ddangos rhywbeth arall, mewn rhaglen arall.
    .do = Peidiwch â’i agor â rhaglen arall. Ffoniwch yr anfonwr ar rif sydd gennych yn barod.
refusal-truncated = Mae’r ffeil yn dod i ben yn rhy gynnar.
    .do = Mae’n debyg na chafodd ei hanfon neu ei lawrlwytho’n gyfan. Gofynnwch i’r anfonwr ei hanfon eto.
refusal-envelope = Nid yw’r ffeil wedi’i hysgrifennu yn union fel y mae pecynnau.
    .do = Efallai fod rhaglen arall wedi’i hagor a’i chadw. Gofynnwch i’r anfonwr am y ffeil a gadwodd Onward, fel atodiad.
refusal-certificate = Mae’r ffeil wedi’i llofnodi mewn ffordd nad yw pecynnau.
    .do = Peidiwch â dibynnu arni. Ffoniwch yr anfonwr ar rif sydd gennych yn barod.
refusal-changed = Newidiwyd rhywbeth yn y ffeil hon ar ôl iddi gael ei llofnodi.
    .do = Peidiwch â dibynnu arni. Ffoniwch yr anfonwr ar rif sydd gennych yn barod, a gofynnwch am y pecyn eto.
refusal-not-a-packet = Mae’r llofnod yn ddilys, ond nid pecyn yw’r hyn a lofnodwyd.
    .do = Gwiriwch eich bod wedi dewis y ffeil gywir. Os oedd yr anfonwr yn bwriadu iddi fod yn becyn, rhowch wybod iddo.
refusal-forward-inner = Cafodd hwn ei basio ymlaen gan ardal arall, ac nid yw’r pecyn y tu mewn iddo fel y llofnododd ei anfonwr ef.
    .do = Peidiwch â dibynnu arno. Gofynnwch i bwy bynnag a’i pasiodd ymlaen anfon y pecyn a gafodd, a ffoniwch yr anfonwr cyntaf.
refusal-forward-agreement = Cafodd hwn ei basio ymlaen gan ardal arall, heb i’r person gytuno y caiff popeth sydd ynddo fynd i’ch ardal chi.
    .do = Nid yw’n cael ei ddangos. Dywedwch wrth bwy bynnag a’i pasiodd ymlaen: mae’n rhaid gofyn i’r person, neu wneud atgyfeiriad newydd.
refusal-forward-deep = Cafodd hwn ei basio ymlaen fwy na thair gwaith.
    .do = Gofynnwch am atgyfeiriad newydd: efallai fod yr hyn sydd ei angen ar y person wedi newid.
refusal-forward-practice = Cafodd hwn ei basio ymlaen, ac mae am berson dychmygol: cafodd ei wneud i ymarfer.
    .do = Nid atgyfeiriad ydyw. Gofynnwch i bwy bynnag a’i hanfonodd a oedd yn bwriadu anfon rhywbeth arall.
refusal-newer-packet = Cafodd y pecyn hwn ei wneud gan fersiwn fwy newydd o Onward na hon.
    .do = Ail-lwythwch y dudalen i gael y fersiwn fwy newydd, ac agorwch y ffeil eto.
refusal-newer-form = Cafodd y pecyn hwn ei lenwi ar fersiwn fwy newydd o’r ffurflen nag y mae’r fersiwn hon yn ei hadnabod.
    .do = Ail-lwythwch y dudalen i gael y fersiwn fwy newydd, ac agorwch y ffeil eto.
