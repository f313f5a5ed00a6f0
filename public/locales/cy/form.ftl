### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = Ie
o-yes_no-no = Na
o-instead-not_known = Ddim yn hysbys
o-instead-prefer_not_to_say = Gwell gen i beidio â dweud

## A. Before you start

s-start = Cyn i chi ddechrau
    .short = Cyn i chi ddechrau
    .opening = Mae’r rhan hon am sut rydym yn siarad â’n gilydd heddiw, ac i ba ardal yr hoffech chi fynd. Gallwch hepgor cwestiwn, neu stopio i gael egwyl, unrhyw bryd. Nid yw’r ffurflen hon yn cael ei hanfon oni bai eich bod chi’n cytuno.
    .closing = A yw hwn yn amser da ac yn lle da i chi fynd ymlaen â’r cwestiynau hyn?

q-spoken_alone = A yw’r person yn siarad â chi heb neb arall yno?
    .hint = Hynny yw, dim ond chi ac, os oes un, y cyfieithydd ar y pryd. Nid oes neb arall yn yr ystafell nac ar yr alwad.
    .help = Gall rhywun sy’n rheoli’r person fod yn bartner, yn ffrind neu’n berthynas. Os oes unrhyw un arall yno, stopiwch yma, cadwch y gwaith, a dewch o hyd i amser a lle i siarad heb neb arall. Os yw rhywun yn dweud bod y person am gael eiriolwr neu rywun i’w gefnogi yno, gofynnwch i’r person ei hun yn gyntaf, pan nad oes neb arall yno.

q-interpreter_now = A oes cyfieithydd ar y pryd annibynnol yma heddiw?
    .hint = Ystyr annibynnol yw nad yw’r cyfieithydd ar y pryd yn berthynas, yn bartner nac yn ffrind, ac nad yw’r person na’i gymuned yn adnabod y cyfieithydd ar y pryd.
    .help = Gofynnwch i’r person, heb y cyfieithydd ar y pryd os gallwch, a yw’n fodlon ar y cyfieithydd ar y pryd hwn. Os nad yw’r cyfieithydd ar y pryd yn annibynnol, peidiwch â mynd ymlaen at y cwestiynau am iechyd, materion cyfreithiol na diogelwch.

o-interpreter_now-not_needed = Nid oes angen cyfieithydd ar y pryd
o-interpreter_now-independent = Oes, ac mae’r cyfieithydd ar y pryd yn annibynnol
o-interpreter_now-not_independent = Mae cyfieithydd ar y pryd yma nad yw’n annibynnol
o-interpreter_now-needed_not_here = Mae angen cyfieithydd ar y pryd ond nid oes un yma

q-under_18 = A yw’r person o dan 18 oed, neu a allai fod?
    .hint = Os oes anghytuno am ei oedran a gallai’r person fod yn blentyn, dewiswch “Gallai fod o dan 18 oed”.
    .help = Ffurflen i oedolion yw hon. Gofynnwch am y dyddiad geni: mewn rhai gwledydd, fel Fietnam a Tsieina, efallai fod pobl yn cyfri un neu ddwy flynedd yn fwy. Os yw’r person yn blentyn, neu os gallai fod, stopiwch. Rhowch wybod i wasanaethau plant y cyngor yn yr ardal lle mae’r person nawr. Yng Nghymru a Lloegr, ffoniwch hefyd y gwasanaeth gwarcheidwaid i blant a fasnachwyd (child trafficking guardians service) ar 0800 043 4303. Mewn perygl, ffoniwch 999.

o-under_18-no = Nac ydy, mae’n 18 oed neu’n hŷn
o-under_18-yes = Ydy, mae o dan 18 oed
o-under_18-might_be = Gallai fod o dan 18 oed

notice-under_18 = Stopiwch yma. Ffurflen i oedolion yn unig yw hon, ac mae ar blentyn angen math gwahanol o help heddiw. Rhowch wybod i wasanaethau plant y cyngor yn yr ardal lle mae’r person nawr. Yng Nghymru a Lloegr, ffoniwch y gwasanaeth gwarcheidwaid i blant a fasnachwyd (child trafficking guardians service) ar 0800 043 4303. Os oes unrhyw un mewn perygl, ffoniwch 999. Nid yw’r hyn yr ydych wedi’i ysgrifennu hyd yma yn cael ei anfon at neb.
    .title = Nid yw’r ffurflen hon i rywun o dan 18 oed

notice-spoken_alone = Mae rhywun arall yno. Efallai nad atebion y person ei hun fydd yr atebion, a gallai gofyn roi’r person mewn perygl. Gallwch gadw’r hyn sydd gennych a mynd ymlaen pan fyddwch yn gallu siarad heb neb arall yno.
    .title = Arhoswch nes i chi allu siarad heb neb arall yno

notice-interpreter_now = Peidiwch â gofyn am iechyd, materion cyfreithiol na diogelwch drwy’r cyfieithydd ar y pryd hwn. Cadwch y gwaith, ac ewch ymlaen gyda chyfieithydd ar y pryd annibynnol.
    .title = Nid yw’r cyfieithydd ar y pryd yn annibynnol

q-areas = Am ba ardaloedd yr ydych chi’n meddwl?
    .hint = Dewiswch gynifer ag yr hoffech. Nid ydych yn addo dim.
    .why = Os nad oes lle yn yr ardal gyntaf, gall eich gweithiwr cymorth siarad â chi am y lleill. Byddai’n gofyn i chi eto cyn anfon dim yno.

q-chosen_area = I ba ardal y mae’r atgyfeiriad hwn?
    .hint = Un ardal. Gallwch wneud atgyfeiriad arall yn nes ymlaen os newidiwch eich meddwl.
    .why = Byddwn yn gofyn i chi gytuno i’r ardal hon wrth ei henw. Nid oes dim yn mynd i unrhyw ardal arall.
    .help = Os nad yw’r person wedi penderfynu eto, gall y tudalennau am yr ardaloedd helpu. I ofyn i sawl ardal beth sy’n bosibl, gallwch allforio ymholiad ar gyfer pob un: nid yw’n cynnwys enw’r person.

q-contacted_first = A gysylltwyd â’r ardal cyn llenwi’r ffurflen hon?
    .help = Mae galwad fer yn gyntaf yn gwneud atgyfeiriad gwell: byddwch yn clywed beth y gall yr ardal ei gynnig nawr, a beth y mae angen iddi ei wybod. Nid oes angen i chi roi enw.

q-contacted_on = Pryd y cysylltwyd â’r ardal?

q-contacted_whom = Â phwy y cysylltwyd?
    .hint = Enw neu dîm.

## B. Referrer

s-referrer = Y gweithiwr sy’n atgyfeirio
    .short = Pwy sy’n atgyfeirio
    .opening = Amdanoch chi a’ch sefydliad. Mae angen i’r ardal wybod pwy i’w ffonio os oes ganddi gwestiwn. Peidiwch ag ysgrifennu cyfeiriad tŷ diogel yn unman yn y ffurflen hon.

q-organisation = Sefydliad sy’n atgyfeirio
    .hint = Yr enw y byddai’r ardal yn ei adnabod.

q-organisation_kind = Pa fath o sefydliad ydyw?

o-organisation_kind-nrm_support_provider = Darparwr cymorth NRM
o-organisation_kind-outreach = Allgymorth
o-organisation_kind-asylum_support = Cymorth lloches
o-organisation_kind-council = Cyngor
o-organisation_kind-police = Heddlu
o-organisation_kind-health = Iechyd
o-organisation_kind-other = Arall

q-worker_name = Enw’r gweithiwr
    .hint = Eich enw chi, fel y gweithiwr sy’n llenwi’r ffurflen hon.

q-worker_role = Rôl y gweithiwr
    .hint = Er enghraifft, gweithiwr cymorth.

q-worker_phone = Rhif ffôn y gweithiwr
    .hint = Eich rhif gwaith. Mae angen rhif ffôn neu gyfeiriad e-bost ar yr ardal i gael gafael arnoch.

q-worker_email = Cyfeiriad e-bost y gweithiwr
    .hint = Eich cyfeiriad gwaith, er enghraifft, name@example.org. Nid oes ei angen os ydych wedi rhoi rhif ffôn.

q-other_contact = Â phwy arall y gall yr ardal siarad pan fydd y gweithiwr i ffwrdd?
    .hint = Enw neu dîm, a rhif ffôn neu gyfeiriad e-bost.

q-own_reference = Cyfeirnod y sawl sy’n atgyfeirio
    .hint = Llythrennau a rhifau, er enghraifft SW-214. Nid enw’r person.
    .help = Gall yr ardal ei ddefnyddio ar y ffôn neu mewn e-bost, fel na fydd yn rhaid i neb ddweud nac ysgrifennu’r enw.

q-referral_date = Dyddiad yr atgyfeiriad hwn

q-referral_how = Sut y llenwyd y ffurflen hon gyda’r person?

o-referral_how-face_to_face = Wyneb yn wyneb
o-referral_how-phone = Dros y ffôn
o-referral_how-video = Drwy fideo
o-referral_how-email = Drwy e-bost

q-region = Ym mha ranbarth y mae’r person yn byw nawr?
    .hint = Y rhanbarth yn unig. Peidiwch byth ag ysgrifennu cyfeiriad tŷ diogel nac enw’r dref lle mae.
    .why = Mae’r pellter y byddai rhywun yn symud yn penderfynu beth y gall ei gadw: meddyg, ysgol, coleg, ffrindiau.

o-regions-north_east = Gogledd-ddwyrain Lloegr
o-regions-north_west = Gogledd-orllewin Lloegr
o-regions-yorkshire_and_the_humber = Swydd Efrog a’r Humber
o-regions-east_midlands = Dwyrain Canolbarth Lloegr
o-regions-west_midlands = Gorllewin Canolbarth Lloegr
o-regions-east_of_england = Dwyrain Lloegr
o-regions-london = Llundain
o-regions-south_east = De-ddwyrain Lloegr
o-regions-south_west = De-orllewin Lloegr
o-regions-wales = Cymru
o-regions-scotland = Yr Alban
o-regions-northern_ireland = Gogledd Iwerddon

## C. The person

s-person = Amdanoch chi
    .short = Y person
    .opening = Mae’r rhan hon am bwy ydych chi, pa iaith rydych chi’n ei siarad, a sut i gysylltu â chi’n ddiogel. Gallwch hepgor unrhyw gwestiwn, neu ddweud bod yn well gennych beidio ag ateb. Dywedwch wrthym os ydych am gael egwyl.
    .closing = Hoffech chi rywbeth i’w yfed, neu egwyl fer, cyn y rhan nesaf?

q-name = Beth yw eich enw?
    .hint = Ysgrifennwch ef fel y byddwch chi’n ei ysgrifennu. Nid oes rhaid iddo fod yr un fath ag ar ddogfen.
    .why = Mae angen i’r ardal wybod pwy ydych chi os yw’n cynnig lle i chi. Cwestiwn cyntaf i’r ardal yw ymholiad, ac nid yw byth yn cynnwys eich enw.

q-called = Beth hoffech chi i ni eich galw?
    .hint = Gall fod yn enw cyntaf, yn enw arall, neu’r un enw.

q-other_names = Enwau eraill y mae’r person wedi’u defnyddio
    .hint = Hefyd enwau y gwnaeth pobl eraill i’r person eu defnyddio. Un ar bob llinell.
    .help = Cymerwch hyn o’r ffeil. Peidiwch â gofyn i’r person amdano: gall fod yn anodd clywed enw a roddwyd gan gamfanteisiwr. Mae angen yr enw ar y gweithwyr cymorth newydd i ddod o hyd i gofnodion cynharach, ond ni chânt byth alw’r person wrth yr enw hwn.

q-date_of_birth = Pryd y cawsoch chi eich geni?
    .hint = Er enghraifft, 27 3 1994. Os mai dim ond y flwyddyn, neu’r mis a’r flwyddyn, yr ydych yn eu gwybod, mae hynny’n ddigon.
    .help = Nid yw llawer o bobl yn gwybod eu dyddiad geni, neu mae ganddynt un a gafodd ei roi gan swyddfa. Peidiwch â phwyso am ddyddiad manwl.

q-gender = Sut ydych chi’n disgrifio eich rhywedd?
    .why = Mae rhai cartrefi i fenywod yn unig neu i ddynion yn unig.

o-gender-male = Gwryw
o-gender-female = Benyw
o-gender-described_by_person = Rwy’n ei ddisgrifio mewn ffordd arall

q-gender_described = Sut hoffech chi ei ddisgrifio?
    .hint = Yn eich geiriau eich hun.

q-country_of_origin = O ba wlad yr ydych chi’n dod?

q-nationality = Beth yw eich cenedligrwydd?
    .hint = Os nad oes gennych genedligrwydd, ysgrifennwch “dim”.

q-second_nationality = A oes gennych ail genedligrwydd?
    .hint = Os oes, ysgrifennwch pa un. Os nad oes, ysgrifennwch “dim”.

q-languages = Pa ieithoedd yr ydych chi’n eu medru?
    .hint = Dechreuwch gyda’r iaith sydd orau gennych. Ar gyfer pob un, dywedwch a ydych yn ei siarad, yn ei darllen ac yn ei hysgrifennu.
    .why = Er mwyn i chi gael y cyfieithydd ar y pryd iawn, a llythyrau mewn iaith y gallwch ei darllen.

q-english = Pa mor dda yr ydych chi’n siarad Saesneg?

o-english-fluent = Yn rhugl
o-english-some = Rhywfaint
o-english-little = Ychydig
o-english-none = Dim

q-interpreter_needed = A oes angen cyfieithydd ar y pryd arnoch?
    .hint = Mae cyfieithydd ar y pryd yn troi’r hyn a ddywedwch yn Saesneg, a Saesneg yn eich iaith chi. Nid ydych yn talu am y cyfieithydd ar y pryd.
    .help = Gofynnwch hyd yn oed pan fydd y person yn siarad rhywfaint o Saesneg. Mae llawer o bobl am gael cyfieithydd ar y pryd ar gyfer materion iechyd a chyfreithiol yn unig: os felly, atebwch ie.

q-interpreter_language = Pa iaith a thafodiaith y dylai’r cyfieithydd ar y pryd eu siarad?
    .hint = Er enghraifft, Arabeg fel y mae’n cael ei siarad yn Swdan.

q-interpreter_gender = Hoffech chi i’r cyfieithydd ar y pryd fod yn fenyw neu’n ddyn?

o-interpreter_gender-woman = Menyw
o-interpreter_gender-man = Dyn
o-interpreter_gender-no_preference = Mae’r naill neu’r llall yn iawn

q-interpreter_not = A oes rhywun na chaiff gyfieithu ar y pryd i chi?
    .hint = Person, neu bobl o le neu grŵp penodol. Os nad oes neb, ysgrifennwch “neb”.
    .why = Gallwch ddweud na wrth gyfieithydd ar y pryd unrhyw bryd. Nid oes rhaid i chi roi rheswm.

q-communication_help = Beth arall sy’n eich helpu i ddeall ac i gael eich deall?
    .hint = Er enghraifft, print bras, iaith arwyddion, rhywun sy’n darllen yn uchel, mwy o amser, neu luniau. Os nad oes dim, ysgrifennwch “dim”.

q-national_insurance_number = Rhif Yswiriant Gwladol (National Insurance)
    .hint = Mae ar lythyr am dreth neu fudd-daliadau. Er enghraifft, QQ 12 34 56 C.

q-home_office_reference = Cyfeirnod y Swyddfa Gartref (Home Office)

q-nrm_reference = Cyfeirnod NRM
    .help = Efallai y bydd ei angen ar y gweithwyr cymorth newydd i siarad â darparwr cymorth yr NRM ac â’r Swyddfa Gartref am y person hwn.

q-contact_how = Sut y mae’n ddiogel i’r ardal newydd gysylltu â chi?
    .hint = Dewiswch bob ffordd sy’n ddiogel. Gall eich gweithiwr cymorth basio negeseuon ymlaen i chi.
    .why = Gallai rhywun arall weld neges neu glywed galwad. Chi sy’n penderfynu beth sy’n ddiogel.

o-contact_how-phone = Dros y ffôn
o-contact_how-email = Drwy e-bost
o-contact_how-post = Drwy’r post
o-contact_how-through_worker = Drwy fy ngweithiwr cymorth

q-contact_phone = Beth yw eich rhif ffôn?

q-contact_phone_safe = Ar y ffôn hwn, beth sy’n ddiogel?
    .hint = Dewiswch bob un sy’n ddiogel. Os nad ydych yn siŵr, peidiwch â’i ddewis.

o-phone_safe-call = Mae’n ddiogel fy ffonio
o-phone_safe-leave_message = Mae’n ddiogel gadael neges lais
o-phone_safe-text = Mae’n ddiogel ysgrifennu neges destun

q-contact_times = Pryd y mae’n ddiogel eich ffonio?
    .hint = Er enghraifft, dydd Llun i ddydd Gwener, 10am i 2pm.

q-contact_email = Beth yw eich cyfeiriad e-bost?
    .hint = Er enghraifft, name@example.org.

q-contact_email_safe = A yw’n ddiogel ysgrifennu atoch yn y cyfeiriad e-bost hwn?
    .hint = Atebwch na os gall rhywun arall ddarllen eich e-bost.

q-contact_post = I ble y gallwn anfon llythyrau?
    .hint = Peidiwch byth â rhoi cyfeiriad tŷ diogel. Gall fod yn gyfeiriad swyddfa neu gyfreithiwr (solicitor), os ydynt wedi cytuno.

q-contact_post_safe = A yw’n ddiogel ysgrifennu atoch yn y cyfeiriad hwn?
    .hint = Atebwch na os gallai rhywun arall agor eich llythyrau.

q-contact_code_word = Pa air y dylem ei ddweud, fel eich bod yn gwybod mai ni sydd yno?
    .hint = Dewiswch air na fyddai neb arall yn ei ddyfalu. Peidiwch â defnyddio un o’ch cyfrineiriau.

q-contact_other = Os na allwn gael gafael arnoch chi, a gawn gysylltu â rhywun arall?
    .hint = Dim ond os ydych yn ymddiried yn y person hwnnw.

q-contact_other_knows = A yw’r person arall hwnnw yn cytuno eich bod yn rhoi ei enw a’i rif i ni?
    .hint = Gofynnwch i’r person hwnnw yn gyntaf. Nes iddo gytuno, nid ydym yn ysgrifennu ei enw na’i rif yma.

q-contact_other_name = Beth yw enw’r person arall hwnnw?

q-contact_other_relation = Pwy yw’r person arall hwnnw i chi?
    .hint = Er enghraifft, ffrind neu chwaer.

q-contact_other_phone = Beth yw rhif ffôn y person arall hwnnw?

## D. NRM and move-on

s-nrm = NRM a symud ymlaen
    .short = NRM a symud ymlaen
    .opening = Mae eich gweithiwr cymorth yn defnyddio eich ffeil i lenwi’r rhan fwyaf o hyn, fel na fydd yn rhaid i chi ei ddweud eto. Byddwn yn gofyn un peth i chi: pryd yr hoffech symud. Gallwch ei hepgor neu stopio i gael egwyl.
    .closing = Hoffech chi fynd ymlaen â’r cwestiynau hyn nawr, neu ar ddiwrnod arall?

q-nrm_referred_on = Pryd y cafodd y person ei atgyfeirio i’r NRM?
    .hint = Mae blwyddyn, neu fis a blwyddyn, yn ddigon.

q-cg_decision = Beth yw’r penderfyniad seiliau pendant (conclusive grounds)?
    .hint = Y penderfyniad diwethaf sydd mewn grym.
    .help = Nid yw penderfyniad cadarnhaol ar ei ben ei hun yn rhoi caniatâd i aros na hawl i gyllid cyhoeddus (recourse to public funds). Os nad oes penderfyniad cadarnhaol, gallai’r ardal helpu er hynny: caiff cydlynwyr ddefnyddio disgresiwn.

o-cg_decision-positive = Cadarnhaol
o-cg_decision-negative = Negyddol
o-cg_decision-reconsideration = Negyddol, a gofynnwyd am ei ailystyried
o-cg_decision-waiting = Yn aros am y penderfyniad
o-cg_decision-not_applied = Heb gael ei atgyfeirio i’r NRM

q-cg_date = Pryd y gwnaed y penderfyniad seiliau pendant (conclusive grounds)?
    .hint = Y dyddiad ar y llythyr penderfynu. Mae mis a blwyddyn yn ddigon.

q-rg_decision = Beth yw’r penderfyniad seiliau rhesymol (reasonable grounds)?

o-rg_decision-positive = Cadarnhaol
o-rg_decision-negative = Negyddol
o-rg_decision-waiting = Yn aros am y penderfyniad
o-rg_decision-not_applied = Heb gael ei atgyfeirio i’r NRM

q-rg_date = Pryd y gwnaed y penderfyniad seiliau rhesymol (reasonable grounds)?
    .hint = Mae mis a blwyddyn yn ddigon.

q-nrm_months = Am sawl mis y mae’r person wedi bod yn yr NRM?
    .hint = O’r atgyfeiriad hyd heddiw, neu nes i’r person adael. Rhif cyfan, er enghraifft 14.

q-nrm_before = A fu’r person yn yr NRM cyn y tro hwn?

q-support_now = Pa gymorth sydd gan y person nawr?
    .help = Yng Nghymru a Lloegr, gall pobl â phenderfyniad seiliau pendant cadarnhaol a adawodd gymorth NRM ar 4 Ionawr 2021 neu ar ôl hynny ofyn am gymorth Reach-In: 0800 808 3733 (Byddin yr Iachawdwriaeth / Salvation Army, 24 awr).

o-support_now-safehouse = Cymorth NRM mewn tŷ diogel
o-support_now-outreach = Cymorth allgymorth NRM
o-support_now-asylum_support_after_nrm = Cymorth lloches, ar ôl cymorth NRM
o-support_now-already_left = Wedi gadael cymorth NRM yn barod
o-support_now-never_had = Heb gael cymorth NRM

q-needs_assessment = A wnaed asesiad anghenion adfer (recovery needs assessment)?
    .hint = Dewis y person yw cael un neu beidio.

o-needs_assessment-done = Wedi’i wneud
o-needs_assessment-declined = Gwrthododd y person ef
o-needs_assessment-not_yet = Ddim eto

q-needs_assessment_outcome = Beth a argymhellodd yr asesiad anghenion adfer?
    .hint = Dim ond yr hyn sydd ei angen ar yr ardal newydd i fynd ymlaen â’r cymorth.

q-transition_plan = A oes cynllun pontio (transition plan)?

q-transition_plan_content = Beth y mae’r cynllun pontio yn ei ddweud?
    .hint = Beth sydd i’w wneud, gan bwy, ac erbyn pryd.

q-move_on_end = Pryd y daw cymorth y person i ben?
    .hint = Diwrnod olaf y cymorth symud ymlaen (move-on support). Er enghraifft, 4 3 2027.
    .help = Ar ôl penderfyniad seiliau pendant cadarnhaol, mae cymorth symud ymlaen yn para o leiaf 45 diwrnod. Gall bara’n hirach os yw asesiad anghenion adfer yn argymell hynny. Nid hwn yw’r cyfnod adfer cyn y penderfyniad, sydd nawr yn o leiaf 30 diwrnod.

q-move_wished = Pryd hoffech chi symud i’r ardal newydd?
    .hint = Mae mis a blwyddyn yn ddigon.
    .why = Er mwyn i’r ardal allu chwilio am gartref ar yr amser iawn. Nid yw’n addewid y bydd cartref yn barod bryd hynny.

q-move_expected = Pryd y disgwylir i’r person symud?
    .hint = Hyd y gall rhywun ddweud heddiw. Mae mis a blwyddyn yn ddigon.

q-immigration_status = Beth yw statws mewnfudo’r person?
    .hint = Y statws sydd mewn grym heddiw.

o-immigration_status-british_or_irish = Dinesydd Prydeinig neu Wyddelig
o-immigration_status-settled = Wedi setlo yn y Deyrnas Unedig: caniatâd amhenodol i aros, neu statws preswylydd sefydlog (settled status)
o-immigration_status-refugee_or_protection = Statws ffoadur neu amddiffyniad dyngarol
o-immigration_status-leave_as_victim = Caniatâd dros dro i aros i ddioddefwyr masnachu pobl neu gaethwasiaeth
o-immigration_status-other_leave = Caniatâd arall i aros
o-immigration_status-asylum_claim = Cais am loches, yn aros am benderfyniad
o-immigration_status-other_application = Cais arall, yn aros am benderfyniad
o-immigration_status-no_status = Dim caniatâd i aros ar hyn o bryd
o-immigration_status-other = Arall

q-immigration_status_more = Pa statws neu gais ydyw?

q-immigration_until = Tan pryd y mae’r caniatâd yn ddilys?
    .hint = Y dyddiad y daw i ben. Mae mis a blwyddyn yn ddigon.

q-public_funds = A oes gan y person hawl i gyllid cyhoeddus (recourse to public funds)?
    .hint = Edrychwch ar yr eFisa (eVisa) neu’r llythyr penderfynu.
    .help = Os nad oes, ceisiwch gyngor cyfreithiol yn gynnar: gall rhai pobl ofyn am newid yr amod. Nid yw bod heb hawl i gyllid cyhoeddus yn rheswm dros stopio’r atgyfeiriad hwn.

o-public_funds-yes = Oes
o-public_funds-no = Nac oes
o-public_funds-applied = Wedi gwneud cais, yn aros am benderfyniad

q-public_funds_until = Tan pryd y mae gan y person hawl i gyllid cyhoeddus (recourse to public funds)?
    .hint = Y dyddiad y daw’r caniatâd i ben. Gadewch hyn yn wag os nad oes diwedd iddo.

## E. Children and dependants

s-family = Plant a theulu
    .short = Plant a theulu
    .opening = Mae’r rhan hon am y bobl a fyddai’n symud gyda chi, a phobl eraill sy’n dibynnu arnoch. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl. Mae eich atebion yn helpu’r ardal i ddod o hyd i gartref sy’n addas.
    .closing = Beth yr ydych chi’n hoffi ei goginio neu ei fwyta?

q-household = Pwy fyddai’n symud gyda chi?

o-household-alone = Byddwn yn symud ar fy mhen fy hun
o-household-with_partner = Fy mhartner
o-household-with_children = Fy mhlant
o-household-with_partner_and_children = Fy mhartner a fy mhlant
o-household-with_other_people = Pobl eraill

q-people_moving = Faint o bobl fyddai’n symud i gyd?
    .hint = Cofiwch gyfri eich hun hefyd. Er enghraifft, 3.

q-child_ages = Beth yw oedran y plant a fyddai’n symud gyda chi?
    .hint = Dewiswch bob un sy’n addas.

o-child_ages-under_1 = O dan 1 oed
o-child_ages-age_1_to_4 = 1 i 4 oed
o-child_ages-age_5_to_10 = 5 i 10 oed
o-child_ages-age_11_to_15 = 11 i 15 oed
o-child_ages-age_16_to_17 = 16 neu 17 oed

q-linked_referral = Cyfeirnodau aelodau o’r teulu sydd hefyd yn cael eu hatgyfeirio
    .hint = Cyfeirnodau’r sawl sy’n atgyfeirio, er enghraifft SW-215. Nid enwau.
    .help = Mae gan bob oedolyn ei atgyfeiriad ei hun, hefyd mewn teulu, er mwyn i bob un allu penderfynu drosto’i hun. Mae’r cyfeirnod yn eu cysylltu.

q-pregnant = Ydych chi’n feichiog?
    .why = Er mwyn bod bydwraig yn agos i’ch cartref newydd, a digon o le.

q-due_date = Pryd y disgwylir y babi?
    .hint = Mae mis a blwyddyn yn ddigon.

q-has_children = A oes gennych blant?
    .hint = Hefyd plant sy’n byw yn rhywle arall.

q-children = Eich plant
    .hint = Dywedwch wrthym yr hyn yr ydych am ei ddweud yn unig. Gall eich gweithiwr cymorth ysgrifennu’r hyn y mae’r ffeil yn ei ddweud yn barod.
    .one = Plentyn
    .add = Ychwanegu plentyn arall

q-child_name = Beth yw enw’r plentyn?

q-child_born = Pryd y cafodd y plentyn ei eni?
    .hint = Os mai dim ond y flwyddyn, neu’r mis a’r flwyddyn, yr ydych yn eu gwybod, mae hynny’n ddigon.

q-child_relation = Pwy yw’r plentyn i chi?

o-child_relation-own_child = Fy mab neu fy merch
o-child_relation-partners_child = Plentyn fy mhartner
o-child_relation-brother_or_sister = Fy mrawd neu fy chwaer
o-child_relation-grandchild = Fy ŵyr neu fy wyres
o-child_relation-niece_or_nephew = Fy nith neu fy nai
o-child_relation-other = Rhywun arall

q-child_where = Ble y mae’r plentyn yn byw?

o-child_where-with_you = Gyda fi
o-child_where-elsewhere_in_uk = Rhywle arall yn y Deyrnas Unedig
o-child_where-other_country = Mewn gwlad arall

q-child_school = I ba ysgol neu feithrinfa y mae’r plentyn yn mynd?
    .hint = Os nad oes un, ysgrifennwch “dim”.
    .why = Er mwyn dod o hyd i le mewn pryd, a dweud wrth yr hen ysgol pan fydd hynny’n ddiogel.

q-child_social_care = A yw gofal cymdeithasol plant yn gweithio gyda’r plentyn hwn?

q-child_social_care_more = Pa gyngor, a pha fath o help?
    .hint = Er enghraifft, cynllun plentyn mewn angen. Enwch y tîm, nid teuluoedd eraill.

q-child_health = A oes gan y plentyn anabledd neu angen iechyd?
    .hint = Os nad oes, ysgrifennwch “dim”.

q-other_dependants = A oes rhywun arall yn dibynnu ar eich help?
    .hint = Er enghraifft, rhiant neu berthynas sy’n oedolyn, yma neu mewn gwlad arall.

q-other_dependants_more = Pwy ydyn nhw, a pha help sydd ei angen arnynt gennych chi?

q-pets = A fyddech chi’n dod ag anifail anwes?

q-pets_more = Pa anifail neu anifeiliaid anwes?

q-agencies = Pa asiantaethau eraill sy’n gweithio gyda’r person, a pha nodau y cytunwyd arnynt gyda nhw?
    .hint = Er enghraifft, help cynnar, y gwasanaeth prawf, elusen i ffoaduriaid. Un ar bob llinell, gyda’r nod.

q-family_dates = A oes dyddiau ar ddod pan fydd yn rhaid i rywun o’r teulu fynd i’r llys neu at yr heddlu?

q-family_dates_more = Pa ddyddiadau, ac am beth?
    .hint = Gofynnir am achos llys y person ei hun o dan faterion cyfreithiol.

## F. Housing

s-housing = Tai
    .short = Tai
    .opening = Mae’r rhan hon am ble rydych chi’n byw nawr a pha fath o gartref fyddai’n iawn i chi. Rydym yn gofyn er mwyn i’r ardal allu dweud yn onest wrthych beth y gall ei gynnig a beth na all ei gynnig. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Beth yr ydych chi’n hoffi ei gael o’ch cwmpas gartref: cerddoriaeth, planhigion, tawelwch?

q-housing_now = Ble rydych chi’n byw nawr?
    .hint = Geiriau swyddogol yw’r rhain. Gall eich gweithiwr cymorth eu hesbonio.
    .help = Mae tŷ diogel a llety lloches yn cyfrif fel llety dros dro.

o-housing_now-temporary_accommodation = Llety dros dro
o-housing_now-living_with_friends_or_family = Byw gyda ffrindiau neu deulu
o-housing_now-currently_rough_sleeping = Yn cysgu allan ar hyn o bryd
o-housing_now-local_authority_accommodation = Llety awdurdod lleol
o-housing_now-private_rented = Llety rhent preifat
o-housing_now-other = Arall

q-housing_now_more = Pa fath o le ydyw?
    .hint = Dim cyfeiriad, os gwelwch yn dda.

q-home_kinds = Pa fathau o gartref y byddech chi’n fodlon eu derbyn?
    .hint = Dewiswch bob un y byddech yn fodlon ei dderbyn. Ystyr rhannu yw eich ystafell eich hun, a chegin ac ystafell ymolchi sy’n cael eu defnyddio gyda phobl eraill.
    .why = Mewn llawer o ardaloedd nid oes llawer o gartrefi. Mae gwybod pob un y byddech yn fodlon ei dderbyn yn helpu’r ardal i ddod o hyd i un.

o-home_kinds-own_flat = Fflat i mi fy hun
o-home_kinds-family_home = Cartref i mi a fy nheulu
o-home_kinds-shared_women = Cartref wedi’i rannu â menywod yn unig
o-home_kinds-shared_men = Cartref wedi’i rannu â dynion yn unig
o-home_kinds-shared_anyone = Cartref wedi’i rannu â menywod a dynion
o-home_kinds-staff_on_site = Cartref â staff cymorth yn yr adeilad
o-home_kinds-short_stay_first = Lle am gyfnod byr yn gyntaf, yna un am gyfnod hirach

q-sharing_more = A oes pobl na allech chi rannu cartref â nhw?
    .hint = Er enghraifft, pobl sy’n ysmygu neu’n yfed alcohol. Os nad oes neb, ysgrifennwch “neb”.

q-bedrooms = Faint o ystafelloedd gwely sydd eu hangen arnoch?

q-access = Beth y mae’n rhaid i’r cartref ei gael er mwyn i chi allu mynd i mewn a symud o gwmpas?
    .hint = Dewiswch bob un sydd ei angen arnoch.

o-access-none = Dim byd arbennig
o-access-ground_floor = Llawr gwaelod
o-access-lift = Lifft
o-access-step_free = Dim un gris
o-access-wheelchair = Lle i gadair olwyn
o-access-bathroom = Ystafell ymolchi wedi’i haddasu, er enghraifft cawod heb ris

q-under_35 = Ydych chi o dan 35 oed?
    .why = Os ydych yn sengl, o dan 35 oed ac yn rhentu gan landlord preifat, mae help gyda’r rhent yn aml yn talu am ystafell mewn cartref wedi’i rannu yn unig. Nid yw’r rheol hon yn berthnasol i bobl â phenderfyniad seiliau pendant (conclusive grounds) cadarnhaol.
    .help = Ers 1 Hydref 2022, mae pobl â phenderfyniad seiliau pendant cadarnhaol wedi’u heithrio o’r gyfradd llety a rennir (shared accommodation rate) mewn Budd-dal Tai (Housing Benefit) a Chredyd Cynhwysol (Universal Credit). Mae’n rhaid iddynt ddangos y llythyr penderfynu. Er hynny, gall cartref a rentir gan landlord preifat gostio mwy nag y mae’r help gyda’r rhent yn ei dalu.

q-avoid_any = A oes lleoedd lle na fyddech chi’n ddiogel?
    .hint = Nid oes rhaid i chi ddweud pam.
    .why = Fel na fydd neb yn cynnig cartref i chi mewn lle o’r fath. Dim ond enwau’r lleoedd sy’n cael eu hanfon gyda’ch atgyfeiriad. Dim ond os ydych yn cytuno i rannu gwybodaeth am risg y mae’r rhesymau’n cael eu hanfon.

q-areas_to_avoid = Pa rai o’r ardaloedd hyn sydd ddim yn ddiogel i chi?
    .hint = Dewiswch bob un sydd ddim yn ddiogel. Os nad yw’n un o’r rhain, gadewch hyn yn wag ac ysgrifennwch y lle yn y cwestiwn nesaf.

q-places_to_avoid = Pa drefi, rhannau o drefi neu leoedd eraill sydd ddim yn ddiogel i chi?
    .hint = Dim ond enwau lleoedd. Dim enwau pobl, a dim rhesymau. Os nad oes rhai eraill, ysgrifennwch “dim”.

q-why_area = Pam yr hoffech chi fyw yn yr ardal hon?
    .hint = Er enghraifft, ffrind, eich crefydd, coleg, meddyg, neu am nad oes neb yn eich adnabod chi yno. Peidiwch ag ysgrifennu enwau pobl eraill.

q-homeless_application = Ydych chi wedi gofyn i gyngor am help gyda thai (cais digartrefedd)?
    .help = Os yw cyngor wedi dweud na, ceisiwch gyngor ar dai ar unwaith: yng Nghymru a Lloegr fel arfer mae’n rhaid gofyn am adolygiad o fewn 21 diwrnod.

o-homeless_application-none = Nac ydw
o-homeless_application-waiting = Ydw, ac rwy’n aros am ateb
o-homeless_application-duty_accepted = Ydw, ac mae’r cyngor wedi dweud bod yn rhaid iddo helpu
o-homeless_application-refused = Ydw, ac mae’r cyngor wedi dweud na

q-homeless_council = Pa gyngor, a phryd?

q-guarantor = A allai rhywun fod yn warantwr (guarantor) i chi?
    .hint = Mae gwarantwr yn addo i’r landlord y bydd yn talu’r rhent os na allwch chi.

q-deposit = A oes gennych arian ar gyfer blaendal (deposit)?
    .hint = Blaendal yw arian yr ydych yn ei dalu cyn i chi symud i mewn. Yn y rhan fwyaf o achosion rydych yn ei gael yn ôl pan fyddwch yn gadael, os nad oes dim wedi torri a bod y rhent wedi’i dalu.

q-stay_near = Hoffech chi aros yn agos i’r lle rydych chi’n byw nawr?

q-ties = Beth fyddech chi’n gweld ei eisiau pe baech yn symud oddi yma?
    .hint = Er enghraifft, ffrindiau, ysgol, meddyg, man gweddïo, gwaith.

q-too_far = Pa mor bell fyddai’n rhy bell?
    .hint = Er enghraifft, mwy nag un awr ar y bws.

q-feel_safe_home = Beth fyddai’n gwneud i gartref deimlo’n ddiogel i chi?
    .hint = Er enghraifft, clo ar ddrws yr ystafell wely, cartref nad yw ar y llawr gwaelod, neu gymdogion tawel.

## G. Money

s-money = Arian
    .short = Arian
    .opening = Mae’r rhan hon am yr arian sydd gennych a’r help y gallai fod ei angen arnoch. Rydym yn gofyn fel na fyddwch heb arian pan fyddwch yn symud. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl. Nid yw’r ffurflen hon yn mynd i’r swyddfeydd sy’n eich talu.
    .closing = Hoffech chi egwyl fer cyn y rhan nesaf?

q-income = Pa arian yr ydych chi’n ei gael nawr?
    .hint = Dewiswch bob un sy’n addas.

o-income-wages = Cyflog
o-income-universal_credit = Credyd Cynhwysol (Universal Credit)
o-income-other_benefits = Budd-daliadau eraill
o-income-nrm_payments = Taliadau gan gymorth NRM
o-income-asylum_support = Taliadau cymorth lloches
o-income-none = Dim arian
o-income-other = Arian arall

q-income_more = Pa fudd-daliadau neu arian arall yr ydych chi’n eu cael?

q-subsistence_amount = Faint yw pob taliad cymorth?
    .hint = Er enghraifft, £40.

q-subsistence_how_often = Pa mor aml y mae’n cael ei dalu?
    .why = Mae Credyd Cynhwysol (Universal Credit) fel arfer yn cael ei dalu unwaith y mis. Os ydych wedi arfer cael eich talu’n amlach, gall yr ardal eich helpu i gynllunio ar gyfer y newid.

o-paid_how_often-every_day = Bob dydd neu bron bob dydd
o-paid_how_often-every_week = Bob wythnos
o-paid_how_often-every_two_weeks = Bob pythefnos
o-paid_how_often-every_month = Bob mis
o-paid_how_often-other = Ffordd arall

q-universal_credit_claimed = Ydych chi wedi hawlio Credyd Cynhwysol (Universal Credit)?
    .hint = Arian gan y llywodraeth i bobl ar incwm isel neu heb waith yw Credyd Cynhwysol.
    .help = Dylai person heb hawl i gyllid cyhoeddus (recourse to public funds) gael cyngor cyfreithiol cyn hawlio.

q-universal_credit_first = Pryd oedd y taliad cyntaf, neu pryd y bydd?
    .hint = Mae mis a blwyddyn yn ddigon.

q-bank_account = A oes gennych gyfrif banc eich hun?
    .hint = Ystyr eich hun yw na all neb arall ei ddefnyddio.

q-debts = A oes arnoch chi arian i rywun?
    .why = Mae gan lawer o bobl ddyledion. Mae cyngor ar ddyledion ar gael am ddim, a gall yr ardal eich helpu i ddod o hyd iddo.

q-debts_more = I bwy y mae arnoch arian, a faint?
    .hint = Mae’r hyn yr ydych yn ei wybod yn ddigon. Dywedwch hefyd os ydych yn teimlo mewn perygl oherwydd dyled.

q-budgeting_help = Hoffech chi help i gynllunio eich arian am y mis?

q-payment_help = Pa rai o’r rhain fyddai’n eich helpu?
    .hint = Dewiswch bob un a fyddai’n helpu. Gall eich gweithiwr cymorth eu hesbonio. Efallai na chewch chi nhw.

o-payment_help-advance = Rhan o’r taliad Credyd Cynhwysol (Universal Credit) cyntaf yn gynnar (taliad ymlaen llaw / advance, yr ydych chi’n ei dalu’n ôl yn nes ymlaen)
o-payment_help-more_often = Cael fy nhalu’n amlach nag unwaith y mis
o-payment_help-split = Taliadau wedi’u rhannu rhwng dau berson yn y cartref
o-payment_help-rent_to_landlord = Y rhent yn cael ei dalu’n syth i’r landlord
o-payment_help-furniture_grant = Grant ar gyfer dodrefn
o-payment_help-none = Dim un o’r rhain

## H. Education and training

s-education = Addysg a hyfforddiant
    .short = Addysg
    .opening = Mae’r rhan hon am ddysgu: beth rydych chi’n ei wneud nawr a beth yr hoffech ei ddysgu. Nid oes atebion anghywir. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Beth yw un peth rydych chi’n dda am ei wneud?

q-education_now = Ydych chi mewn addysg neu hyfforddiant nawr?
    .hint = Geiriau swyddogol yw’r rhain. Gall eich gweithiwr cymorth eu hesbonio. Ystyr “yn gallu bod” yw bod eich iechyd, a’r rheolau sydd gennych am aros yn y wlad, yn caniatáu hynny.

o-education-in_education_or_training = Mewn addysg neu hyfforddiant
o-education-able_and_wants = Ddim mewn addysg neu hyfforddiant, yn gallu bod ac eisiau bod
o-education-able_and_does_not_want = Ddim mewn addysg neu hyfforddiant, yn gallu bod ond ddim eisiau bod
o-education-not_able = Ddim mewn addysg neu hyfforddiant, a ddim yn gallu bod

q-english_level = Pa lefel o ddosbarth Saesneg yr ydych chi wedi’i chyrraedd?

o-english_level-no_class_yet = Dim dosbarth eto
o-english_level-pre_entry = Cyn-fynediad (Pre-entry)
o-english_level-entry_1 = Mynediad 1 (Entry 1)
o-english_level-entry_2 = Mynediad 2 (Entry 2)
o-english_level-entry_3 = Mynediad 3 (Entry 3)
o-english_level-level_1_or_higher = Lefel 1 (Level 1) neu uwch

q-courses = Pa ysgol, cyrsiau neu hyfforddiant yr ydych chi wedi bod ynddynt, hyd yn oed os na wnaethoch chi orffen?
    .hint = Mewn unrhyw wlad. Os nad oes dim, ysgrifennwch “dim”.

q-want_to_learn = Beth hoffech chi ei ddysgu?
    .hint = Er enghraifft, Saesneg, gyrru, coginio, cyfrifiaduron, crefft.

## I. Employment

s-employment = Gwaith
    .short = Gwaith
    .opening = Mae’r rhan hon am waith: beth rydych chi’n ei wneud nawr a beth yr hoffech ei wneud. Nid oes rhaid i chi ddweud wrthym am waith y cawsoch eich gorfodi i’w wneud. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Beth yr ydych chi’n hoffi ei wneud pan fydd gennych amser rhydd?

q-employment_now = Ydych chi’n gweithio nawr?
    .hint = Geiriau swyddogol yw’r rhain. Gall eich gweithiwr cymorth eu hesbonio.

o-employment-employed_full_time = Mewn gwaith cyflogedig amser llawn
o-employment-employed_part_time = Mewn gwaith cyflogedig rhan-amser
o-employment-unemployed_able_wants = Yn ddi-waith, yn gallu gweithio ac eisiau gweithio
o-employment-unemployed_able_does_not_want = Yn ddi-waith, yn gallu gweithio ond ddim eisiau gweithio
o-employment-unemployed_unable = Yn ddi-waith a ddim yn gallu gweithio

q-right_to_work = A oes gan y person hawl i weithio?
    .hint = Edrychwch ar yr eFisa (eVisa) neu’r llythyr penderfynu.

o-right_to_work-yes = Oes
o-right_to_work-limited = Oes, gyda chyfyngiadau (er enghraifft, oriau neu fathau o waith)
o-right_to_work-no = Nac oes

q-work_suitability = Pa waith fyddai’n iawn i chi, a beth fyddai’n gwneud gwaith yn anodd?
    .hint = Er enghraifft, dim ond yn ystod y dydd, dim sefyll yn hir, dim bod ar eich pen eich hun gyda dynion neu gyda menywod.

q-skills = Beth y gallwch chi ei wneud yn dda?
    .hint = Sgiliau a phrofiad, gyda thâl neu heb dâl, o unrhyw wlad. Er enghraifft, coginio, gwnïo, adeiladu, gofalu am blant.

q-work_wanted = Pa waith hoffech chi ei wneud?

## J. Health and wellbeing

s-health = Iechyd a llesiant
    .short = Iechyd
    .opening = Mae’r rhan hon am eich iechyd ac am yr hyn sy’n eich cadw’n iach. Rydym yn gofyn fel na fydd triniaeth a meddyginiaeth yn stopio pan fyddwch yn symud. Dewiswch neu dywedwch yr hyn yr ydych am ei ddweud yn unig. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Beth sy’n eich helpu i orffwys?

q-health_needs = Ar gyfer pa rai o’r rhain y mae angen help neu driniaeth arnoch?
    .hint = Dewiswch bob un sy’n addas. Byddwn yn gofyn am fwy dim ond yn nes ymlaen, os ydych am fynd ymlaen â’r atgyfeiriad.

o-health-mental_health = Fy iechyd meddwl
o-health-physical_health = Fy nghorff: salwch, anaf neu boen
o-health-medication = Meddyginiaeth rwy’n ei chymryd
o-health-disability = Anabledd
o-health-alcohol_or_drugs = Alcohol neu gyffuriau
o-health-none = Dim un o’r rhain

q-mental_health_diagnosis = Diagnosis iechyd meddwl
    .hint = Fel yr ysgrifennodd meddyg ef. Os nad oes diagnosis, ysgrifennwch “dim”.

q-treatment_now = Ydych chi’n cael triniaeth neu gwnsela nawr?

q-treatment_where = Ble rydych chi’n ei gael, a pha mor aml?
    .hint = Enw’r clinig neu’r gwasanaeth. Er enghraifft, bob dydd Mawrth.
    .why = Nid yw triniaeth yn symud ar ei phen ei hun. Os yw’r ardal yn gwybod yn gynnar, gall ofyn amdani cyn i chi symud.

q-treatment_waiting = Ydych chi ar restr aros am driniaeth?

o-treatment_waiting-not_waiting = Nac ydw, nid wyf yn aros
o-treatment_waiting-waiting = Ydw, rwy’n aros
o-treatment_waiting-not_asked_yet = Mae angen triniaeth arnaf ond nid wyf wedi gofyn eto

q-treatment_transfer = A yw trosglwyddo’r driniaeth i’r ardal newydd wedi’i drefnu?
    .help = Bu pobl a symudodd yn y cynlluniau peilot yn aros am fisoedd am na chafodd dim ei drosglwyddo. Gofynnwch i’r gwasanaeth presennol am drosglwyddiad uniongyrchol ac am lythyr y gall y person ei gario, os yw hynny’n ddiogel.

o-transfer-arranged = Wedi’i drefnu
o-transfer-asked_for = Wedi gofyn amdano
o-transfer-not_yet = Ddim eto
o-transfer-not_needed = Dim angen

q-physical_needs = Beth y dylai’r ardal newydd ei wybod am eich corff a’ch iechyd?
    .hint = Er enghraifft, salwch, anaf, poen, neu apwyntiadau ysbyty.

q-medication = Pa feddyginiaeth yr ydych chi’n ei chymryd?
    .hint = Enwau a symiau, fel sydd ar y bocs.

q-medication_days = Am faint o ddiwrnodau y bydd eich meddyginiaeth yn para?
    .hint = Nifer o ddiwrnodau, er enghraifft 14.
    .help = Gofynnwch i’r meddyg teulu (GP) am ddigon i bara nes bod y person wedi’i gofrestru yn yr ardal newydd.

q-disability = Beth y dylai’r ardal newydd ei wybod am eich anabledd?
    .hint = Yr hyn sydd ei angen arnoch, yn hytrach na’r hyn na allwch ei wneud.

q-alcohol_or_drugs = Beth y dylai’r ardal newydd ei wybod am alcohol neu gyffuriau?
    .hint = Dim ond yr hyn yr ydych am ei ddweud. Rydym yn gofyn er mwyn i chi allu cael yr help iawn.

q-alcohol_or_drugs_support = Pwy sy’n eich cefnogi gyda hyn nawr?
    .hint = Enw’r gwasanaeth. Os nad oes neb, ysgrifennwch “neb”.

q-gp_registered = Ydych chi wedi cofrestru gyda meddyg teulu (GP)?
    .hint = Yn Lloegr, caiff pawb gofrestru gyda meddyg teulu (GP). Nid oes angen i chi ddangos cyfeiriad na dogfen fewnfudo.

q-daily_tasks = Sut ydych chi’n ymdopi â thasgau bob dydd?
    .hint = Er enghraifft, siopa, coginio, golchi, darllen llythyrau, mynd i apwyntiadau.

o-daily_tasks-without_help = Heb help
o-daily_tasks-some_help = Gyda rhywfaint o help
o-daily_tasks-much_help = Gyda llawer o help

q-daily_tasks_more = Gyda pha dasgau hoffech chi gael help?

q-faith = A oes gennych ffydd, neu arferion, sy’n bwysig ar gyfer eich cartref neu’ch cymorth?
    .hint = Er enghraifft, amserau gweddïo, neu fan addoli gerllaw. Os nad oes, ysgrifennwch “dim”.

q-food = A oes bwyd y mae’n rhaid i chi ei gael, neu nad ydych yn ei fwyta?
    .hint = Os nad oes, ysgrifennwch “dim”.

q-community = Hoffech chi fod yn agos at bobl o’r un iaith neu ffydd â chi, neu’n bell oddi wrthynt?
    .hint = Mae rhai pobl yn teimlo’n ddiogel yn agos atynt. Nid yw eraill yn teimlo felly. Mae’r ddau yn iawn.

## K. Legal

s-legal = Materion cyfreithiol
    .short = Materion cyfreithiol
    .opening = Mae’r rhan hon am gyngor cyfreithiol, ac am lysoedd. Mae eich gweithiwr cymorth yn defnyddio eich ffeil i lenwi’r hyn sy’n hysbys yn barod. Nid ydym yn gofyn beth ddigwyddodd. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Hoffech chi ychydig o awyr iach cyn y rhan nesaf?

q-legal_advice = Am beth y mae angen cyngor cyfreithiol arnoch?
    .hint = Dewiswch bob un sydd ei angen arnoch.

o-legal_advice-immigration = Aros yn y Deyrnas Unedig (mewnfudo)
o-legal_advice-compensation = Arian am eich bod wedi cael niwed (iawndal)
o-legal_advice-criminal = Achos troseddol
o-legal_advice-family = Teulu
o-legal_advice-housing = Tai
o-legal_advice-none = Dim

q-solicitor = A oes gennych gyfreithiwr (solicitor)?

q-solicitor_contact = Beth yw enw, cwmni a rhif ffôn y cyfreithiwr (solicitor)?
    .hint = Os oes gennych fwy nag un, dywedwch ar gyfer beth y mae pob un.

q-police_investigation = A oes ymchwiliad gan yr heddlu?

q-police_investigation_more = Pa heddlu a pha swyddog, a sut y mae’n mynd?
    .hint = Yr heddlu, swyddog yr achos, y cyfeirnod. Dim hanes o’r hyn a ddigwyddodd.

q-court_case = A yw’r person yn rhan o achos llys?

q-court_role = Beth yw rôl y person yn yr achos?
    .help = Efallai y bydd gan rywun a gafodd ei orfodi i gyflawni trosedd amddiffyniad o dan adran 45 o Ddeddf Caethwasiaeth Fodern 2015 (Cymru a Lloegr). Os yw’r person yn ddiffynnydd, gwnewch yn siŵr bod ei gyfreithiwr (solicitor) yn gwybod am y penderfyniad NRM.

o-court_role-witness = Tyst
o-court_role-defendant = Diffynnydd
o-court_role-family_case = Parti mewn achos teulu
o-court_role-other = Arall

q-court_dates = Pa ddyddiadau llys sydd ar ddod?
    .hint = Dyddiadau a math o wrandawiad. Enwch y llys dim ond os yw’n ddiogel rhannu enw’r dref.

q-special_measures = Pa fesurau arbennig a ganiatawyd, neu y gofynnwyd amdanynt?
    .hint = Help i dystion roi tystiolaeth.

o-special_measures-screen = Sgriniau
o-special_measures-video_link = Cyswllt fideo, neu dystiolaeth wedi’i recordio
o-special_measures-private_hearing = Tystiolaeth yn breifat
o-special_measures-intermediary = Rhywun sy’n eich helpu chi a’r llys i ddeall eich gilydd (cyfryngwr / intermediary)
o-special_measures-not_asked_yet = Heb ofyn amdanynt eto
o-special_measures-none = Dim

q-trial_support = Pa gymorth hoffech chi cyn, yn ystod ac ar ôl yr achos llys?
    .hint = Er enghraifft, rhywun sy’n mynd gyda chi, gwesty, cyfle i siarad â rhywun wedyn.

## L. Risk and safety

s-risk = Risg a diogelwch
    .short = Diogelwch
    .opening = Mae’r rhan hon am eich cadw’n ddiogel. Mae eich gweithiwr cymorth yn defnyddio eich ffeil i lenwi’r rhan fwyaf ohoni, fel na fydd yn rhaid i chi ei ddweud eto. Byddwn yn gofyn dau beth i chi: sut ydych chi, a beth sy’n eich helpu i aros yn ddiogel. Gallwch eu hepgor, neu stopio i gael egwyl.
    .closing = A oes rhywbeth bach a fyddai’n eich helpu i deimlo’n dawel nawr?

q-places_not_safe = Pa leoedd sydd ddim yn ddiogel i’r person, a pham?
    .hint = Gofynnir am enwau lleoedd i’w hosgoi o dan dai. Rhowch y rhesymau yma.

q-people_not_safe = Pa bobl neu gymunedau sy’n risg i’r person?
    .hint = Dywedwch beth y dylai gweithwyr cymorth newydd gadw llygad amdano. Ysgrifennwch yr hyn sy’n hysbys, a nodwch yr hyn sy’n cael ei amau.

q-last_contact = Pryd oedd y camfanteiswyr mewn cysylltiad â’r person ddiwethaf?
    .hint = Mewn unrhyw ffordd: cyfarfod, galwad, neges, neu drwy rywun arall.

o-last_contact-last_week = Yn y 7 diwrnod diwethaf
o-last_contact-last_month = Yn y 30 diwrnod diwethaf
o-last_contact-last_3_months = O fewn y 3 mis diwethaf
o-last_contact-last_6_months = O fewn y 6 mis diwethaf
o-last_contact-from_6_to_12_months = 6–12 mis yn ôl
o-last_contact-over_a_year_ago = Dros flwyddyn yn ôl
o-last_contact-not_sure = Ddim yn siŵr

q-whereabouts_known = A yw’r camfanteiswyr yn gwybod ble mae’r person?

q-perpetrators = Manylion y cyflawnwyr
    .hint = Enwau, disgrifiadau, lleoedd, cerbydau, rhifau ffôn, enwau ar-lein. Nodwch beth sy’n hysbys a beth sy’n cael ei amau.
    .help = Cymerwch hyn o’r ffeil yn unig. Mae’r manylion hyn yn ymwneud â phobl eraill: cadwch at yr hyn sydd ei angen ar y gweithwyr cymorth newydd i gadw’r person yn ddiogel.

q-circumstances = Crynodeb byr o’r amgylchiadau cyn yr NRM
    .hint = Ychydig frawddegau o’r ffeil. Nid hanes llawn.
    .help = Peidiwch â gofyn i’r person ei ddweud eto, a pheidiwch â chopïo ffurflen yr NRM. Yr hyn sy’n helpu: y math o gamfanteisio, tua phryd, a beth all ddod ag atgofion poenus.

q-nrm_needs = Pa anghenion a nododd yr NRM?

q-risk_to_self = A oes gennych feddyliau am eich niweidio eich hun, neu am roi diwedd ar eich bywyd?
    .hint = Gallwch siarad â rhywun nawr, beth bynnag yw eich ateb. Y Samariaid (Samaritans): 116 123, am ddim, ddydd a nos. GIG (NHS): 111, yna dewiswch opsiwn 2 (iechyd meddwl), yng Nghymru a Lloegr. Mewn perygl: 999. Os na allwch siarad, ffoniwch 999 o ffôn symudol a phwyswch 55 pan ofynnir i chi.
    .why = Mae gan lawer o bobl sydd wedi byw drwy bethau anodd feddyliau o’r fath. Os ydym yn gwybod, gallwn chwilio am yr help iawn gyda chi.
    .help = Gofynnwch yn dawel ac yn y geiriau hyn. Nid yw gofyn yn achosi meddyliau o’r fath. Os ie yw’r ateb, gofynnwch a yw’r person yn ddiogel nawr, arhoswch gyda’r person, dilynwch drefn diogelwch eich sefydliad, a dywedwch wrth y person beth y byddwch yn ei wneud cyn i chi ei wneud.

q-risk_to_self_more = Beth sy’n eich helpu pan fyddwch yn teimlo felly, a phwy y dylem ei ffonio?
    .hint = Nid oes rhaid i chi ddweud beth ddigwyddodd. Y Samariaid (Samaritans): 116 123. GIG (NHS): 111, yna dewiswch opsiwn 2 (iechyd meddwl), yng Nghymru a Lloegr. Mewn perygl: 999.

q-risk_from_others = A yw’r person mewn perygl oddi wrth bobl eraill nawr?

q-risk_from_others_more = Pwy neu beth yw’r perygl, a beth sydd wedi’i wneud amdano?

q-risk_to_others = A yw’r person yn risg i bobl eraill?
    .hint = Plant, preswylwyr eraill, staff neu’r cyhoedd. Atebwch o’r ffeil.
    .help = Ysgrifennwch beth a ddigwyddodd a phryd, nid pa fath o berson ydyw. Mae “Ddim yn hysbys” yn ateb gonest.

q-risk_to_others_more = Beth yw’r risg, i bwy, a beth sy’n ei lleihau?

q-safe_to_visit_alone = A yw’n ddiogel i weithiwr ymweld ar ei ben ei hun?
    .hint = Meddyliwch am y person, pobl eraill yn y cartref, a’r lle.

q-safe_to_visit_alone_more = Beth y dylai gweithiwr ei wneud yn lle hynny?
    .hint = Er enghraifft, ymweld mewn parau, neu gwrdd mewn swyddfa.

q-safety_plan = Beth sy’n eich helpu i aros yn ddiogel?
    .hint = Er enghraifft, pobl y gallwch eu ffonio, lleoedd yr ydych yn mynd iddynt, pethau nad ydych yn eu gwneud. Os oes gennych gynllun diogelwch yn barod, gall eich gweithiwr cymorth ei gopïo.

## M. Ready to move

s-ready = Barod i symud
    .short = Barod i symud
    .opening = Mae’r rhan hon yn rhestr o bethau sy’n gwneud yr wythnosau cyntaf mewn lle newydd yn haws. Nid oes rhaid i ddim fod yn barod heddiw. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Pa rai o’ch pethau yr ydych chi fwyaf am eu cymryd gyda chi?

o-ready-have = Mae gen i hyn
o-ready-applied = Rwyf wedi gwneud cais am hyn
o-ready-need_help = Mae angen help arnaf gyda hyn
o-ready-not_needed = Nid oes angen hyn arnaf

q-ready_identity = A oes gennych ddogfen sy’n dangos pwy ydych chi?
    .hint = Er enghraifft, pasbort, trwydded yrru neu ddogfen deithio.

q-ready_status = A oes gennych brawf o’ch hawl i fod yn y Deyrnas Unedig?
    .hint = I’r rhan fwyaf o bobl, eFisa (eVisa) yw hwn, ac mae ar-lein. Mae angen i chi allu ei agor ar-lein eich hun.

q-ready_national_insurance = A oes gennych rif Yswiriant Gwladol (National Insurance)?

q-ready_bank_account = A fydd gennych gyfrif banc pan fyddwch yn symud?

q-ready_universal_credit = A fydd gennych Gredyd Cynhwysol (Universal Credit) pan fyddwch yn symud?

q-ready_gp = A oes gennych feddyg teulu (GP) yn yr ardal newydd?

q-ready_phone = A oes gennych ffôn â’ch rhif eich hun?

q-ready_school = A oes lle mewn ysgol neu feithrinfa i bob plentyn?

q-ready_medication = A oes gennych ddigon o feddyginiaeth ar gyfer yr wythnosau cyntaf?

q-ready_treatment = A fydd eich triniaeth iechyd meddwl yn parhau yn yr ardal newydd?

q-ready_belongings = A oes gennych ffordd o deithio yno gyda’ch pethau?

## N. In the person's own words

s-own_words = Yn eich geiriau eich hun
    .short = Yn eich geiriau eich hun
    .opening = Eich rhan chi yw hon. Gallwch ei hysgrifennu, neu ei dweud a bydd eich gweithiwr cymorth yn ysgrifennu’r hyn a ddywedwch. Defnyddiwch eich iaith eich hun. Nid oes rhaid i chi ysgrifennu dim nad ydych am ei ysgrifennu. Nid oes rhaid i chi ddweud beth ddigwyddodd i chi.
    .closing = Hoffech chi ei ddarllen eto, neu ei adael fel y mae?

q-feels_safe = Pa mor ddiogel yr ydych chi’n teimlo heddiw?
    .hint = Ystyr 0 yw ddim yn ddiogel o gwbl. Ystyr 10 yw’n hollol ddiogel. Mae unrhyw rif yn iawn.
    .why = Efallai y byddwn yn gofyn eto ymhen rhai misoedd, i weld a yw’r cymorth yn helpu.
    .least = Ddim yn ddiogel o gwbl
    .most = Yn hollol ddiogel

q-feels_hope = Pa mor obeithiol yr ydych chi’n teimlo am y dyfodol?
    .hint = Ystyr 0 yw dim gobaith. Ystyr 10 yw llawn gobaith. Mae unrhyw rif yn iawn.
    .least = Dim gobaith
    .most = Llawn gobaith

q-going_well = Beth sy’n mynd yn dda i chi?
    .hint = Mawr neu fach.

q-going_well_english = Cyfieithiad Saesneg: beth sy’n mynd yn dda
    .hint = Dim ond os ysgrifennodd y person mewn iaith arall. Dywedwch pwy a’i cyfieithodd.

q-matters_most = Beth sydd bwysicaf i chi nawr?
    .hint = Bydd y bobl sy’n penderfynu am eich atgyfeiriad yn darllen hyn. Peidiwch ag ysgrifennu cyfeiriad.

q-matters_most_english = Cyfieithiad Saesneg: beth sydd bwysicaf
    .hint = Dim ond os ysgrifennodd y person mewn iaith arall. Dywedwch pwy a’i cyfieithodd.

q-want_from_area = Beth hoffech chi ei gael gan yr ardal newydd?

q-want_from_area_english = Cyfieithiad Saesneg: beth yr hoffai’r person ei gael gan yr ardal
    .hint = Dim ond os ysgrifennodd y person mewn iaith arall. Dywedwch pwy a’i cyfieithodd.

q-do_not_want = Beth nad ydych chi ei eisiau?
    .hint = Er enghraifft, cwestiynau nad ydych am i neb eu gofyn i chi eto.

q-do_not_want_english = Cyfieithiad Saesneg: beth nad yw’r person ei eisiau
    .hint = Dim ond os ysgrifennodd y person mewn iaith arall. Dywedwch pwy a’i cyfieithodd.

## O. Needs and goals

s-goals = Anghenion a nodau
    .short = Anghenion a nodau
    .opening = Mae’r rhan hon yn edrych ar bob rhan o fywyd: sut mae hi nawr, pa mor fuan y mae angen help arnoch, a beth yw eich nodau. Nid prawf yw hwn. Byddwch chi a’ch gweithiwr cymorth newydd yn edrych arno eto yn nes ymlaen, i weld beth sydd wedi newid. Gallwch hepgor unrhyw gwestiwn, neu stopio i gael egwyl.
    .closing = Gyda pha un o’r rhain hoffech chi ddechrau?

o-urgency-this_week = Yr wythnos hon
o-urgency-this_month = Y mis hwn
o-urgency-within_3_months = Yn y 3 mis nesaf
o-urgency-later = Yn nes ymlaen

q-housing_score = Sut mae pethau gyda’ch tai nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-housing_urgency = Pa mor fuan y mae angen help arnoch gyda thai?

q-housing_goal = Beth yw eich nod ar gyfer eich tai?

q-money_score = Sut mae pethau gyda’ch arian nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-money_urgency = Pa mor fuan y mae angen help arnoch gydag arian?

q-money_goal = Beth yw eich nod ar gyfer eich arian?

q-education_score = Sut mae pethau gyda dysgu a hyfforddiant nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-education_urgency = Pa mor fuan y mae angen help arnoch gyda dysgu?

q-education_goal = Beth yw eich nod ar gyfer dysgu?

q-employment_score = Sut mae pethau gyda gwaith nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-employment_urgency = Pa mor fuan y mae angen help arnoch gyda gwaith?

q-employment_goal = Beth yw eich nod ar gyfer gwaith?

q-health_score = Sut mae pethau gyda’ch iechyd a’ch llesiant nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-health_urgency = Pa mor fuan y mae angen help arnoch gyda’ch iechyd?

q-health_goal = Beth yw eich nod ar gyfer eich iechyd?

q-legal_score = Sut mae pethau gyda materion cyfreithiol nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-legal_urgency = Pa mor fuan y mae angen help arnoch gyda materion cyfreithiol?

q-legal_goal = Beth yw eich nod ar gyfer materion cyfreithiol?

q-safety_score = Sut mae pethau gyda’ch diogelwch nawr?
    .hint = Ystyr 1 yw bod angen help arnoch ar unwaith. Ystyr 5 yw eich bod yn ymdopi heb gymorth.
    .least = Mewn argyfwng
    .most = Yn ymdopi heb gymorth

q-safety_urgency = Pa mor fuan y mae angen help arnoch gyda diogelwch?

q-safety_goal = Beth yw eich nod ar gyfer eich diogelwch?

## Eligibility: reasons, never a locked door

criterion-cg_positive = Penderfyniad seiliau pendant (conclusive grounds) cadarnhaol
    .met = Mae penderfyniad seiliau pendant cadarnhaol.
    .not_met = Nid oes penderfyniad seiliau pendant cadarnhaol eto, neu roedd yn negyddol. Gallwch atgyfeirio er hynny: caiff y cydlynydd ddefnyddio disgresiwn. Os yw’r penderfyniad eto i ddod, dywedwch wrth yr ardal pryd yr ydych yn ei ddisgwyl. Os oedd yn negyddol, holwch gynghorydd cyfreithiol yn fuan am ailystyried.
    .not_known = Nid yw’r penderfyniad yn hysbys. Gofynnwch i ddarparwr cymorth yr NRM. Gallwch atgyfeirio er hynny: caiff y cydlynydd ddefnyddio disgresiwn.

criterion-leaving_support = Yn gadael cymorth NRM, neu’n gadael cymorth lloches ar ôl cymorth NRM
    .met = Mae’r person yn cael cymorth NRM, neu gymorth lloches ar ôl cymorth NRM, ac ar fin ei adael.
    .not_met = Mae’r person wedi gadael cymorth NRM yn barod, neu heb ei gael. Gallwch atgyfeirio er hynny: caiff y cydlynydd ddefnyddio disgresiwn, ac yn y cynlluniau peilot derbyniodd rhai ardaloedd bobl a oedd wedi gadael yn barod. Yng Nghymru a Lloegr, gall pobl â phenderfyniad seiliau pendant cadarnhaol a adawodd gymorth NRM ar 4 Ionawr 2021 neu ar ôl hynny hefyd ofyn am gymorth Reach-In: 0800 808 3733 (Byddin yr Iachawdwriaeth / Salvation Army, 24 awr).
    .not_known = Nid yw’n hysbys pa gymorth sydd gan y person nawr. Gofynnwch i’r person neu i ddarparwr cymorth yr NRM. Gallwch atgyfeirio er hynny: caiff y cydlynydd ddefnyddio disgresiwn.

criterion-recourse = Hawl i gyllid cyhoeddus (recourse to public funds)
    .met = Mae gan y person hawl i gyllid cyhoeddus.
    .not_met = Nid oes gan y person hawl i gyllid cyhoeddus ar hyn o bryd. Nid gwrthod yw hyn. Ceisiwch gyngor cyfreithiol yn fuan: efallai y bydd yn bosibl gwneud cais am ganiatâd i aros, neu ofyn am newid yr amod. Gallwch atgyfeirio er hynny: caiff y cydlynydd ddefnyddio disgresiwn, ac yn y cynlluniau peilot derbyniodd rhai ardaloedd bobl heb yr hawl honno.
    .not_known = Nid yw’n hysbys a oes gan y person hawl i gyllid cyhoeddus. Edrychwch ar yr eFisa (eVisa) neu’r llythyr penderfynu, neu gofynnwch i gynghorydd cyfreithiol. Gallwch atgyfeirio er hynny: caiff y cydlynydd ddefnyddio disgresiwn.

criterion-area_safe = Nid yw’r ardal yn un y mae angen i’r person ei hosgoi
    .met = Nid yw’r ardal ymhlith yr ardaloedd y mae angen i’r person eu hosgoi. Os enwodd y person leoedd eraill, gwiriwch nad oes yr un ohonynt yn yr ardal hon.
    .not_met = Mae’r person yn dweud na fyddai’n ddiogel yn yr ardal hon. Siaradwch â’r person am ardal arall cyn i chi fynd ymlaen. Os yw’r person yn dal i fod eisiau hon, mae’n rhaid i’r ardal wybod am y risg, a chaiff y cydlynydd ddefnyddio disgresiwn.
    .not_known = Nid yw’n hysbys a yw’r ardal hon yn ddiogel i’r person. Gofynnwch i’r person pa leoedd y mae angen eu hosgoi, a chymharwch unrhyw leoedd eraill a enwir â’r ardal. Caiff y cydlynydd ddefnyddio disgresiwn.

## A translation beside an answer in free text

translation = Ychwanegu cyfieithiad o’r ateb hwn
translation-text = Cyfieithiad
    .hint = Mae’r ateb uchod yn aros fel y mae. Mae’r cyfieithiad yn cael ei anfon wrth ei ochr, ac mae’n dweud pwy a’i gwnaeth.
translation-into = I ba iaith?
translation-into-english = Saesneg
translation-by = Pwy a’i cyfieithodd?
translation-by-worker = Y gweithiwr
translation-by-interpreter = Y cyfieithydd ar y pryd
translation-by-computer = Rhaglen gyfrifiadurol
translation-older = Cafodd yr ateb ei newid ar ôl gwneud y cyfieithiad hwn. Gwiriwch fod y cyfieithiad yn dweud yr un peth.

## Under each date and time

field-date-help = Gofynnwch pa galendr y mae’r person yn ei olygu: mae’r dyddiadau yma yn ôl y calendr Ewropeaidd (calendr Gregori). Yn Ethiopia, ac weithiau yn Eritrea, mae rhif y flwyddyn saith neu wyth yn llai. Yn Iran ac Affganistan mae 621 neu 622 yn llai, ac mae misoedd yn dechrau ar ddiwrnodau eraill. Yn Fietnam a Tsieina, mae rhai pobl yn rhoi eu pen-blwydd yn ôl calendr y lleuad. Ar gyfer amserau, gofynnwch pa gloc: yn Ethiopia ac Eritrea mae oriau’n aml yn cael eu cyfri o chwech y bore, felly mae saith o’r gloch y bore ym Mhrydain yn un o’r gloch yno.
