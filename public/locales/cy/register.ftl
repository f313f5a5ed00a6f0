### status: machine-drafted

## ---- The list ----

register = Cofrestr
    .lead = Pob atgyfeiriad a ddaeth, beth sydd i’w wneud, a beth a ddigwyddodd iddo. Mae’r gofrestr yn y storfa hon, ac nid oes dim ohoni’n gadael y ddyfais hon ar ei ben ei hun.
register-locked = Mae’r gofrestr yn y storfa ddiogel, ac nid yw’r storfa ar agor.
register-loading = Wrthi’n edrych yn y gofrestr
register-none = Nid oes dim yn y gofrestr eto
    .lead = Bydd yr atgyfeiriadau sy’n dod atoch yn cael eu rhestru yma. Agorwch y pecynnau a anfonwyd atoch, a rhowch nhw i mewn. Ychwanegwch â llaw y rhai a ddaeth dros y ffôn neu ar bapur: maen nhw’n cyfri hefyd.
    .shared = Os oes gan gydweithiwr gofrestr o’r un ardal, gallwch rannu un drwy ffeil ar yriant.
register-unread =
    { $count ->
        [zero] Gellir darllen pob cofnod.
        [one] Ni ellir darllen { $count } cofnod, ac nid yw yn y rhestr hon.
        [two] Ni ellir darllen { $count } gofnod, ac nid ydynt yn y rhestr hon.
        [few] Ni ellir darllen { $count } chofnod, ac nid ydynt yn y rhestr hon.
        [many] Ni ellir darllen { $count } chofnod, ac nid ydynt yn y rhestr hon.
       *[other] Ni ellir darllen { $count } cofnod, ac nid ydynt yn y rhestr hon.
    }
    .do = Ni newidiwyd dim ynddynt. Rhowch gopi wrth gefn o’r storfa hon i mewn os oes gennych un.
register-returns = Adroddiadau data
register-ways = Hefyd wrth y ddesg hon
register-shared = Ffeil a rennir
register-shared-at = Cadwyd y ffeil a rennir ddiwethaf oddi yma ar { $when }.
register-shared-changed = Ysgrifennwyd rhywbeth ers hynny.
register-shared-save = Dod â newidiadau i mewn a chadw
register-shared-open = Mynd i’r ffeil a rennir
register-figures-desk = Ffigurau i’r ddesg
register-search = Chwilio
    .hint = Rhan o’r enw, neu ddechrau rhif y cofnod.
register-order = Trefn
register-order-due = Beth sydd i’w wneud gyntaf
register-order-newest = Y diweddaraf yn gyntaf
register-order-oldest = Y rhai sy’n aros hiraf yn gyntaf
register-order-name = Yn ôl enw
register-chips = Dangos dim ond
register-chip = { $state }: { $count }
register-chip-due = I’w wneud nawr
register-found =
    { $count ->
        [zero] Dim cofnodion
        [one] { $count } cofnod
        [two] { $count } gofnod
        [few] { $count } chofnod
        [many] { $count } chofnod
       *[other] { $count } cofnod
    }
register-found-none = Nid oes cofnod fel hyn. Newidiwch y chwiliad, neu pwyswch fotwm a ddewiswyd eto i ddangos y cyfan.
register-more = Dangos mwy ({ $left } ar ôl)
register-add = Ychwanegu un a ddaeth heb becyn
    .lead = Dros y ffôn, ar bapur, drwy e-bost neu wyneb yn wyneb. Ysgrifennwch yr hyn a glywoch, a gadewch y gweddill fel “ddim yn hysbys”.
register-no-name = Dim enw
register-conflict = Dwy fersiwn
register-came = Daeth ar { $day } { $how }
register-how-packet = fel pecyn
register-how-phone = dros y ffôn
register-how-paper = ar bapur
register-how-email = drwy e-bost
register-how-in_person = wyneb yn wyneb

register-state-new = Newydd
register-state-asked = Gofynnwyd am fwy o wybodaeth
register-state-waiting_for_housing = Derbyniwyd, yn aros am dai
register-state-supported = Derbyniwyd
register-state-ended = Cymorth wedi dod i ben
register-state-closed = Caewyd heb gymorth

register-due-review = { $review }: i’w wneud ar { $day }.
register-due-review-since = { $review }: roedd i’w wneud ar { $day }.
register-due-hear = Clywed gan y person erbyn { $day }.
register-due-hear-since = Nid oes neb wedi clywed gan y person. Dylai rhywun fod wedi clywed erbyn { $day }.

## ---- Adding one by hand ----

register-add-told = Beth a ddywedwyd heb becyn
register-add-how = Sut y daeth?
register-add-area = Ar gyfer pa ardal?
register-add-on = Ar ba ddiwrnod y daeth?
register-add-name = Enw’r person
    .hint = Gadewch hyn yn wag os na ddywedwyd wrthych.
register-add-referrer = Pwy ddywedodd wrthych am y person?
    .hint = Person a’i sefydliad.
register-add-facts = Beth a ddywedwyd wrthych am y person
    .hint = Dim ond hyn sy’n mynd i ffigurau. Mae’r hyn nad yw’n hysbys yn aros yn “ddim yn hysbys”.
register-age = Oedran mewn blynyddoedd
register-age-wrong = Ysgrifennwch rif cyfan o flynyddoedd, er enghraifft 31, neu gadewch ef yn wag.
register-add-legal = A oes angen cyngor cyfreithiol?
register-add-figures = A gytunodd y person i ffigurau gael eu rhoi i’r Swyddfa Gartref (Home Office)?
    .hint = Ffigurau nad ydynt yn dweud pwy yw’r person. Heb ie, mae’r person yn cyfri mewn cyfansymiau yn unig.
register-add-send = Rhoi yn y gofrestr
register-correct = Cywiro’r hyn a ddywedwyd
register-added = Mae yn y gofrestr.
register-yes = Ie
register-no = Na
register-not-asked = Heb ofyn
register-choose = Dewis
register-missing = Atebwch hwn.

## ---- One entry ----

register-entry = Cofnod
register-gone = Nid yw’r cofnod hwn yn y gofrestr mwyach.
    .do = Ewch yn ôl i’r rhestr a chwiliwch amdano yno.
register-recovered = Nid oedd modd darllen fersiwn ddiweddaraf y cofnod hwn. Dyma’r un cyn honno.
    .do = Edrychwch beth a wnaed olaf, a nodwch ef eto os yw ar goll.
register-figures = Ffigurau i’r Swyddfa Gartref (Home Office)
register-sharing-yes = Cytunodd y person
register-sharing-no = Dywedodd y person na
register-sharing-not-asked = Ni ofynnwyd i’r person
register-sharing-withdrawn = Cytunodd y person, a thynnodd hynny’n ôl
register-facts = Sut roedd pethau’n sefyll wrth ddod
register-doing = Beth yr ydych am ei nodi?
register-written = Mae wedi’i nodi.
register-changed = Ysgrifennodd rhywun arall rywbeth yn y cofnod hwn yn y cyfamser.
    .do = Mae’n cael ei ddangos fel y mae nawr. Mae’r hyn a deipioch chi yn dal yma: edrychwch beth sy’n newydd, a phwyswch y botwm eto.
register-deeds = Beth a wnaed
register-replaced = Beth a gafodd ei gywiro neu ei ddisodli
register-written-by = Nodwyd gan { $name }, { $at }
register-write = Ei nodi
register-conflict-what = { $what }: mae dwy fersiwn yn dweud pethau gwahanol
    .do = Holwch i gael gwybod pa un sy’n gywir, a nodwch hi o’r newydd isod. Yna mae’n cymryd lle’r ddwy. Maen nhw’n aros i’w darllen.
register-course = A yw’r cymorth yn parhau

## What is written down. Each of these opens a form.

register-decide = Penderfyniad
register-decide-what = Beth a benderfynwyd?
register-decide-on = Ar ba ddiwrnod?
register-step = Cam ar y ffordd
register-step-what = Pa gam?
register-step-words = Am y cyfarfod
    .hint = Cyfieithydd ar y pryd, lle, ac a ellir siarad â’r person heb neb arall yno.
register-step-on = Ar ba ddiwrnod y cafodd ei wneud?
register-step-spoke_to_referrer = Siaradwyd â’r gweithiwr sy’n atgyfeirio
register-step-meeting_booked = Cyfarfod cyntaf wedi’i drefnu
register-step-met = Cwrddwyd â’r person
register-step-person_chose = Dewisodd y person ddod
register-step-home_offered = Cynigiwyd cartref
register-step-support_started = Dechreuodd y cymorth
register-contact = Cyswllt, neu ymgais
register-contact-kind = Sut?
register-contact-face_to_face = wyneb yn wyneb
register-contact-phone = dros y ffôn
register-contact-video = drwy fideo
register-contact-message = yn ysgrifenedig
register-contact-through_others = drwy rywun arall
register-contact-reached = A gafwyd gafael ar y person?
register-contact-not = Meddyliwch a yw’r person yn ddiogel: gall cyswllt a gollwyd fod yr arwydd cyntaf bod rhywun yn cael ei reoli gan eraill.
register-contact-words = Beth a ddywedwyd, neu beth y rhoddwyd cynnig arno
    .hint = Dim ond yr hyn y mae’n rhaid i bwy bynnag sy’n gweithio gyda’r person ei wybod.
register-contact-next = Pryd i roi cynnig arall arni
    .hint = Gadewch hyn yn wag os na chytunwyd ar ddim.
register-contact-on = Ar ba ddiwrnod?
register-contact-said = Cyswllt
register-contact-was-reached = Cafwyd gafael ar y person.
register-contact-was-not-reached = Ni chafwyd gafael ar y person.
register-contact-try = I roi cynnig arall arni ar { $day }.
register-agree = Pa mor aml i fod mewn cysylltiad
register-agree-days = Bob faint o ddiwrnodau?
    .hint = 7 yw bob wythnos, 14 yw bob pythefnos. Yna mae’r gofrestr yn dweud pryd y dylid clywed gan y person.
register-agree-on = Ar ba ddiwrnod y cytunwyd ar hynny?
register-agreed =
    { $count ->
        [zero] Ni chytunwyd pa mor aml i fod mewn cysylltiad.
        [one] Cytunwyd i fod mewn cysylltiad bob dydd.
        [two] Cytunwyd i fod mewn cysylltiad bob { $count } ddiwrnod.
        [few] Cytunwyd i fod mewn cysylltiad bob { $count } diwrnod.
        [many] Cytunwyd i fod mewn cysylltiad bob { $count } diwrnod.
       *[other] Cytunwyd i fod mewn cysylltiad bob { $count } diwrnod.
    }
register-review = Adolygiad
register-review-point = Pa adolygiad?
register-point-start = Yr adolygiad ar y dechrau
register-point-months3 = Yr adolygiad ar ôl 3 mis
register-point-months6 = Yr adolygiad ar ôl 6 mis
register-point-months9 = Yr adolygiad ar ôl 9 mis
register-point-between = Adolygiad yn y canol
register-review-outcome = Beth a ddaeth ohono?
register-review-was-done = Cafodd ei wneud
register-review-not-reached = Nid oedd modd cysylltu â’r person
register-standing = Sut mae pethau’n sefyll nawr
register-scores = Sut mae’r person yn ymdopi
    .hint = Ym marn y person ei hun. Gadewch allan yr hyn na siaradwyd amdano.
register-not-scored = Heb sgôr
register-review-words = Beth a ddywedwyd
    .hint = Nodau’r person yn ei eiriau ei hun, a beth sy’n dod nesaf.
register-welfare = A yw’r person yn ddiogel?
    .do = Gall methu cael gafael ar rywun olygu bod eraill yn ei reoli. Gofynnwch i bwy bynnag arall sy’n adnabod y person, a meddyliwch am wiriad lles gan yr heddlu (101, neu 999 mewn argyfwng).
register-welfare-check = Beth sy’n cael ei wneud i gael gwybod?
register-review-on = Ar ba ddiwrnod yr oedd, neu y rhoddwyd cynnig arno?
register-review-later = I’w wneud ar { $day }
register-review-due = I’w wneud ers { $day }
register-review-missed = Collwyd: roedd i’w wneud ar { $day }
register-review-done = Gwnaed ar { $day }
register-review-not-contacted = Nid oedd modd cysylltu â’r person ar { $day }
register-review-ended = Daeth y cymorth i ben cyn bod angen ei wneud
register-exit = Daeth y cymorth i ben
register-exit-why = Pam?
register-exit-no_longer_required = Nid oes angen cymorth mwyach: cafodd y person ddigon
register-exit-end_of_agreement = Daeth y cytundeb i ben gyda’i arian
register-exit-other_funding = Mae’r un darparwr yn parhau gydag arian arall
register-exit-moved = Symudodd y person i ardal arall
register-exit-other_service = Cymerodd gwasanaeth arall drosodd
register-exit-disengaged = Nid oedd y person am barhau
register-exit-lost_contact = Collwyd cysylltiad
register-exit-other = Rheswm arall
register-exit-come-back = At bwy y gall y person ddod yn ôl
    .hint = At bwy y gall y person droi os bydd angen help eto.
register-exit-on = Ar ba ddiwrnod y daeth i ben?
register-exited = Daeth y cymorth i ben.
register-reopen = Mae’r cymorth yn dechrau eto
register-reopen-why = Pam?
register-reopen-on = Ar ba ddiwrnod?
register-reopened = Dechreuodd y cymorth eto.
register-withdraw = Mae’r person yn tynnu rhywbeth yn ôl
    .lead = Mae’n cael ei nodi yma. Nid yw ffigurau sy’n dweud pwy yw’r person yn yr adroddiad data nesaf. Ni all ddadwneud yr hyn a ddarllenwyd yn barod.
register-taken-back = Mae anfonwr y pecyn yn dweud bod y person yn tynnu’n ôl:
    .do = Nodwch ef isod, o dan “Mae’r person yn tynnu rhywbeth yn ôl”.
register-withdraw-on = Ar ba ddiwrnod y dywedodd y person hynny?
register-note = Nodyn
register-note-words = Beth i’w gofio
register-note-on = Ar ba ddiwrnod yr oedd?
register-noted = Nodyn
register-told = Daeth atgyfeiriad heb becyn,
register-packet-came = Rhoddwyd pecyn yn y gofrestr:
register-struck = Camgymeriad oedd hyn:
register-mistake = Camgymeriad oedd hyn
register-strike = Dweud mai camgymeriad oedd
register-strike-why = Beth sydd o’i le arno?
    .hint = Mae’n aros i’w ddarllen, ac nid yw’n cyfri mwyach.

register-enquiry = Ymholiad: nid yw’n enwi neb
    .do = Atebwch ef yn gyntaf, a fyddai atgyfeiriad yn bosibl ac o ba bryd. Os oes atgyfeiriad yn dilyn, mae’n dod i’r cofnod hwn ar ei ben ei hun.
register-enquiry-no-reply = Nid yw’n dweud i ble y gellir anfon ateb: dywedwch wrth yr anfonwr dros y ffôn.
register-pass-on = Mae’r pecyn diweddaraf yn cael ei agor gyda’r ffurflen ar ei gyfer. Pan ddewch yn ôl yma, nodwch y penderfyniad, gydag at bwy y cafodd y person ei gyfeirio.

## What may be shared.

register-shares = Beth y ceir ei rannu, a gyda phwy
    .lead = Beth a ddywedodd y person olaf wrth bob un. Ni chytunodd y person i’r hyn na ofynnwyd amdano.
register-shares-yes = Ie, ers { $day }
register-shares-no = Na, ers { $day }
register-shares-not-asked = Heb ofyn: ni cheir ei rannu
register-shares-withdrawn = Tynnwyd yn ôl ar { $day }: ni cheir ei rannu mwyach
register-shares-agencies = Caiff y rhain wybod:
register-shares-agencies-not = Ni chaiff y rhain wybod:

## How the scores have changed.

register-change = Newid dros amser
    .lead = O’r adeg y daeth y person hyd at y sgôr ddiwethaf. Mae uwch yn well.
register-change-better = O { $first } i { $last }: gwell
register-change-same = O { $first } i { $last }: yr un fath
register-change-worse = O { $first } i { $last }: gwaeth
register-change-one = { $score } o { $most }, un sgôr
register-change-table = Fel tabl
register-change-day = Diwrnod
register-change-when = Pryd
register-change-score = Sgôr
register-scale-safety = Pa mor ddiogel y mae’r person yn teimlo
register-scale-hope = Pa mor obeithiol yw’r person
register-when-came = Wrth ddod
register-when-ended = Pan ddaeth y cymorth i ben

## What a person wants, who belongs to them, and how often to meet.

register-goals = Nodau
register-goals-none = Nid oes nod wedi’i nodi eto.
register-goal-came = Daeth hyn gyda’r pecyn.
register-goal-take = Ei gofnodi fel nod
register-goal = Nod
register-goal-which = Pa nod?
    .hint = Dewiswch un i’w ddweud yn wahanol, neu i ddweud beth a ddaeth ohono.
register-goal-new = Un newydd
register-goal-domain = Am beth y mae?
register-goal-words = Y nod, yng ngeiriau’r person
register-goal-stands = Beth a ddaeth ohono?
register-goal-on = Ar ba ddiwrnod y dywedodd y person hynny?
register-links = Teulu a phobl eraill sy’n agos at y person
register-links-none = Nid oes neb wedi’i enwi eto.
register-link = Rhywun sy’n agos at y person
register-link-search = Chwilio am ei gofnod
    .hint = Rhan o’r enw, neu ddechrau rhif y cofnod. Yna dewiswch pwy ydyw.
register-link-found = Cofnodion y cafwyd hyd iddynt
register-link-nobody = Nid oes cofnod arall fel hyn.
register-link-missing = Chwiliwch am y person arall, a dewiswch ei gofnod.
register-link-words = Beth yw eu perthynas â’i gilydd?
    .hint = Er enghraifft: ei chwaer. Mae yn y ddau gofnod.
register-link-gone = Nid yw’r cofnod hwnnw yn y gofrestr mwyach.
register-suggested = Awgrym: { $often }, am i “{ $what }” gael sgôr o { $score } o { $most } ddiwethaf. Chi a’r person sy’n penderfynu gyda’ch gilydd.
register-suggested-7 = bob wythnos (7 diwrnod)
register-suggested-14 = bob pythefnos (14 diwrnod)
register-suggested-28 = bob pedair wythnos (28 diwrnod)
register-suggested-take = Rhoi yn y maes
register-missed =
    { $count ->
        [zero] Ni chollwyd unrhyw adolygiad.
        [one] Collwyd { $count } adolygiad.
        [two] Collwyd { $count } adolygiad.
        [few] Collwyd { $count } adolygiad.
        [many] Collwyd { $count } adolygiad.
       *[other] Collwyd { $count } adolygiad.
    }

## Erasing.

register-erasing = Dileu’n llwyr
register-erase = Dileu’r cofnod hwn yn llwyr
register-erase-goes = Beth sy’n mynd, am byth:
register-erase-deeds = popeth a nodwyd am yr atgyfeiriad hwn
register-erase-packets = y pecynnau a ddaeth, fel y daethant
register-erase-known = yr hyn y mae’r storfa hon yn ei wybod am yr atgyfeiriad, gyda’ch atebion iddo
register-erase-stays = Beth sy’n aros:
register-erase-returns = adroddiadau data a wnaed
register-erase-copies = copïau sydd gan eraill: pwy bynnag a’i hanfonodd, a phwy bynnag y rhoesoch chi rywbeth iddynt
register-erase-backups = copïau wrth gefn a wnaed yn gynharach: mae ynddynt o hyd nes eu dileu
register-erase-number = Mae rhif y cofnod yn aros hefyd, fel nad oes pecyn ohono’n dod i mewn eto heb i neb sylwi.
register-erase-sure = Rwy’n gwybod na ellir dadwneud hyn
register-erase-sure-missing = Ticiwch hwn yn gyntaf, os ydych am ei ddileu.
register-erase-do = Dileu’r cofnod hwn am byth
register-erase-changed = Ysgrifennodd rhywun arall rywbeth yn y cofnod hwn yn y cyfamser, felly ni chafodd ei ddileu.
    .do = Edrychwch beth sy’n newydd, a dilëwch ef wedyn os yw’n iawn o hyd.
register-erased = Mae’r cofnod wedi’i ddileu’n llwyr.

## ---- What is to be erased ----

register-keeping = Beth sydd i’w ddileu’n llwyr
    .lead = Cofnodion y mae eu hamser ar ben. Nid oes dim byth yn cael ei ddileu ar ei ben ei hun: chi sy’n edrych ar bob un, ac yn ei ddileu.
register-keep = Am faint y mae cofnodion yn cael eu cadw
    .lead = Eich cyngor sy’n penderfynu hyn, mewn misoedd. Cyhyd ag y bydd maes yn wag, nid oes cofnod o’r math hwnnw’n cael ei restru isod.
register-keep-ended = Ar ôl i gymorth ddod i ben
    .hint = Misoedd o’r diwrnod y daeth i ben.
register-keep-declined = Ar ôl ei wrthod, neu ar ôl i’r cydsyniad gael ei dynnu’n ôl
    .hint = Misoedd o ddiwrnod y penderfyniad.
register-keep-duplicate = Ar ôl gweld ei fod yn ddyblygiad
    .hint = Misoedd o ddiwrnod y penderfyniad.
register-keep-save = Cadw’r amseroedd hyn
register-keep-saved = Mae’r amseroedd hyn wedi’u cadw yn y storfa hon.
register-over = Cofnodion y mae eu hamser ar ben
register-over-none = Nid oes cofnod y mae ei amser ar ben.
register-over-since = Mae ei amser ar ben ers { $day }.
register-over-look = Edrych arno
register-over-erase =
    { $count ->
        [zero] Nid oes cofnod wedi’i dicio
        [one] Dileu’r cofnod a diciwyd am byth
        [two] Dileu’r { $count } gofnod a diciwyd am byth
        [few] Dileu’r { $count } chofnod a diciwyd am byth
        [many] Dileu’r { $count } chofnod a diciwyd am byth
       *[other] Dileu’r { $count } cofnod a diciwyd am byth
    }
register-over-erased =
    { $count ->
        [zero] Ni chafodd unrhyw gofnod ei ddileu.
        [one] Cafodd { $count } cofnod ei ddileu.
        [two] Cafodd { $count } gofnod eu dileu.
        [few] Cafodd { $count } chofnod eu dileu.
        [many] Cafodd { $count } chofnod eu dileu.
       *[other] Cafodd { $count } cofnod eu dileu.
    }

## The packets of an entry.

register-packets = Pecynnau
register-packet-read = Darllen y pecyn
register-packet-hide = Cau’r pecyn

## What a person wants, and who belongs to them.

register-aimed = Nod:
register-goal-open = Mae’r person yn gweithio tuag ato
register-goal-met = Wedi’i gyrraedd
register-goal-partly = Wedi’i gyrraedd yn rhannol, ac mae hynny’n ddigon
register-goal-left = Ddim ei eisiau mwyach
register-act = Gwnaed rhywbeth i’r person
register-acted = Gwnaed rhywbeth
register-act-domain = Ar gyfer beth yr oedd
register-act-on = Diwrnod y cafodd ei wneud
register-act-words = Beth a wnaed, a beth a ddaeth ohono?
register-act-hindered = Beth a rwystrodd?
    .hint = Ticiwch bob un a wnaeth. Mae’n cael ei gyfri yn ffigurau’r ddesg ei hun.
register-act-in-the-way = Yn rhwystro:
return-cell-barrier-no-home = Nid oedd modd cael cartref addas
return-cell-barrier-threshold = Heb fodloni meini prawf gwasanaeth
return-cell-barrier-costs = Nid yw’r hyn a delir yn ddigon
return-cell-barrier-benefits = Daeth budd-daliadau’n hwyr, neu’n rhy fach ar y dechrau
return-cell-barrier-papers = Dim cyfrif banc, dogfen na phrawf
return-cell-barrier-immigration = Yn aros am benderfyniad mewnfudo, neu ddim cyllid cyhoeddus (public funds)
return-cell-barrier-waiting = Rhestr aros
return-cell-barrier-transfer = Ni throsglwyddwyd y gofal wrth symud
return-cell-barrier-health = Ni chaniataodd ei iechyd hynny
return-cell-barrier-language = Dim cyfieithydd ar y pryd, neu ddim dosbarth ar y lefel iawn
return-cell-barrier-childcare = Dim gofal plant, neu ddim lle mewn ysgol
return-cell-barrier-travel = Rhy bell, neu ddim arian i deithio
return-cell-barrier-legal = Dim cynghorydd cyfreithiol, neu achos yn cymryd yn hir
return-cell-barrier-safety = Nid oedd yn ddiogel
return-cell-barrier-other = Rhywbeth arall
register-linked = Yn gysylltiedig â pherson arall yn y gofrestr
register-domain-housing = Cartref
register-domain-money = Arian
register-domain-education = Addysg a hyfforddiant
register-domain-employment = Gwaith
register-domain-health = Iechyd a llesiant
register-domain-legal = Materion cyfreithiol
register-domain-safety = Diogelwch

## The papers of an entry

register-papers = Papurau
register-paper-letter = Llythyr cyflwyno i wasanaeth
register-paper-review = Dalen adolygu i’w llenwi gyda’i gilydd
register-paper-whole = Cofnod cyfan y person
register-paper-meeting = Dalen ar gyfer cyfarfod ag asiantaethau eraill

## ---- Why something is not written down: what happened, and what to do ----

failure-register-before-referral = Mae’r diwrnod hwn cyn i’r atgyfeiriad ddod.
    .do = Edrychwch ar y diwrnod y daeth, ac ysgrifennwch y diwrnod hwnnw neu un ar ei ôl.
failure-register-before-support = Mae’r diwrnod hwn cyn i’r cymorth ddechrau.
    .do = Edrychwch ar y diwrnod y dechreuodd y cymorth, ac ysgrifennwch y diwrnod hwnnw neu un ar ei ôl.
failure-register-before-last = Mae’r diwrnod hwn cyn y diwrnod y daeth y cymorth i ben.
    .do = Ysgrifennwch y diwrnod hwnnw neu un ar ei ôl.
failure-register-no-reason = Mae’n rhaid i wasanaeth na all dderbyn ddweud pam.
    .do = Dewiswch o leiaf un rheswm.
failure-register-not-accepted = Nid yw’r atgyfeiriad hwn wedi’i dderbyn, felly nid oes neb yn cael cymorth eto.
    .do = Nodwch y penderfyniad yn gyntaf.
failure-register-ended = Mae’r cymorth wedi dod i ben.
    .do = Nodwch yn gyntaf ei fod yn dechrau eto, neu rhowch ddiwrnod cyn iddo ddod i ben.
failure-register-not-ended = Nid yw’r cymorth wedi dod i ben.
    .do = Nid oes rhaid gwneud dim.
failure-register-overtaken = Nododd rhywun arall rywbeth am yr un peth yn y cyfamser.
    .do = Mae’n cael ei ddangos fel y mae nawr. Mae’r hyn a deipioch chi yn dal yma: edrychwch beth sy’n newydd, a phwyswch y botwm eto.
failure-register-no-such-deed = Nid yw’r hyn yr oedd hwn i gymryd ei le yno.
    .do = Edrychwch ar y cofnod fel y mae nawr, a rhowch gynnig arall arni.
failure-register-nothing-came = Heb hyn, ni fyddai dim yn dweud bod yr atgyfeiriad wedi dod erioed.
    .do = Os camgymeriad oedd y cofnod cyfan, dilëwch ef yn llwyr.
failure-register-linked-already = Mae eisoes wedi’i nodi eu bod yn gysylltiedig â’i gilydd.
    .do = Nid oes rhaid gwneud dim.
