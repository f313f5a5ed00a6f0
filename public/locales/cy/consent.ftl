### status: machine-drafted

consent-version = 1

## Before the statements

consent-page-title = Beth yr ydych chi’n cytuno iddo
consent-page-opening = Chi sy’n penderfynu beth sy’n cael ei anfon. Mae pob dewis ar wahân: gallwch ddweud ie wrth un a na wrth un arall. Gallwch ofyn cwestiynau, cael egwyl, neu benderfynu ar ddiwrnod arall.

consent-privacy-title = Cyn i chi ddewis
consent-privacy-choice = Rydym yn dilyn eich dewis. Os dywedwch na wrth rywbeth, nid ydym yn ei anfon.
consent-privacy-support = Nid yw dweud na yn newid y cymorth sydd gennych nawr.
consent-privacy-harm = Mae un terfyn. Os gallai rhywun gael niwed difrifol, neu os yw’r gyfraith yn dweud bod yn rhaid i ni, efallai y bydd yn rhaid i ni ddweud wrth rywun a all helpu, hyd yn oed os dywedoch chi na. Byddwn yn dweud wrthych chi yn gyntaf, os yw hynny’n ddiogel.
consent-privacy-withdraw = Gallwch newid eich meddwl unrhyw bryd. O hynny ymlaen nid yw eich gwybodaeth yn cael ei defnyddio ar gyfer yr atgyfeiriad hwn, oni bai bod y gyfraith yn dweud bod yn rhaid ei defnyddio. Ni ellir cymryd yn ôl yr hyn y mae pobl wedi’i ddarllen yn barod.
consent-privacy-others = Os ydych yn dweud wrthym am bobl eraill, fel ffrind neu riant arall eich plentyn, dylai sefydliad eich gweithiwr cymorth ddweud wrthynt fod ganddo wybodaeth amdanynt, oni bai y byddai hynny’n rhoi rhywun mewn perygl.
consent-privacy-law = Nid eich dewis chi yw’r unig reol. Mae’n rhaid i bob sefydliad hefyd ddweud wrthych, mewn hysbysiad preifatrwydd (privacy notice), pwy sy’n gofalu am eich gwybodaeth, y sail gyfreithlon (lawful basis) dros ei defnyddio, am faint y mae’n cael ei chadw, beth yw eich hawliau, a sut i gwyno. Bydd eich gweithiwr cymorth yn dangos yr hysbysiad hwn i chi ac yn ei ddarllen i chi.
    .help = Nid cydsyniad y person yw sail gyfreithlon y sefydliadau. Dangoswch hysbysiadau preifatrwydd eich sefydliad a’r ardal, a darllenwch nhw’n uchel.

## The statements

consent-refer_me = Hoffwn gael fy atgyfeirio at y tîm yn { $area }. Caiff fy ngweithiwr cymorth anfon fy atgyfeiriad at y tîm yno.
    .title = Fy atgyfeirio i’r ardal hon
    .about = Mae’r tîm yn yr ardal yn darllen eich atgyfeiriad ac yn dweud wrth eich gweithiwr cymorth a all gynnig cymorth i chi. Nid yw’n addewid o le nac o gartref. Mae enwau lleoedd sydd ddim yn ddiogel i chi yn mynd gyda’r atgyfeiriad, heb y rhesymau. Os dywedwch na, nid oes atgyfeiriad yn cael ei anfon.

consent-share_needs = Caiff fy ngweithiwr cymorth ddweud wrth y tîm yn { $area } pwy ydw i a beth sydd ei angen arnaf.
    .title = Rhannu pwy ydw i a beth sydd ei angen arnaf
    .about = Dyma eich enw, eich oedran, eich teulu, a’r hyn sydd ei angen arnoch o ran tai, arian, dysgu, gwaith a chyngor cyfreithiol. Os dywedwch na, ni all eich gweithiwr cymorth ddweud wrth y tîm beth sydd ei angen arnoch, hyd yn oed heb eich enw, ac ni all y tîm gynllunio lle i chi.

consent-share_health = Caiff fy ngweithiwr cymorth ddweud wrth y tîm yn { $area } am fy iechyd.
    .title = Rhannu fy iechyd
    .about = Mae hyn am salwch, triniaeth, meddyginiaeth, anabledd, beichiogrwydd, alcohol a chyffuriau. Mae’n helpu triniaeth i barhau pan fyddwch yn symud. Os dywedwch na, mae eich iechyd yn cael ei adael allan, ac mae’r tîm yn gweld ei fod wedi’i adael allan.

consent-share_risk = Caiff fy ngweithiwr cymorth ddweud wrth y tîm yn { $area } beth a allai fod yn berygl i mi neu i bobl eraill, a’r prif ffeithiau am yr hyn a ddigwyddodd i mi.
    .title = Rhannu risg a’r hyn a ddigwyddodd i mi
    .about = Mae hyn yn helpu’r tîm i’ch cadw chi a’r bobl o’ch cwmpas yn ddiogel. Mae’n cynnwys materion llys a heddlu. Crynodeb byr ydyw, nid eich hanes i gyd. Os dywedwch na, mae’n cael ei adael allan, a’r cyfan y mae’r tîm yn ei glywed yw bod yn rhaid iddo siarad â’ch gweithiwr cymorth cyn unrhyw ymweliad.

consent-share_agencies = Caiff y tîm yn { $area } ddweud wrth yr asiantaethau yr wyf yn eu henwi yma yr hyn y mae angen iddynt ei wybod i ddechrau fy helpu. Rwyf hefyd yn enwi pobl ac asiantaethau na chaiff neb ddweud wrthynt. Ni chaiff y tîm ddweud wrthynt.
    .title = Rhannu ag asiantaethau eraill
    .about = Er enghraifft, meddyg, ysgol, canolfan waith neu swyddfa dai. Chi sy’n dweud pa rai, a chi sy’n dweud wrth bwy na chaiff neb ddweud. Os dywedwch na, mae’n rhaid i’r tîm ofyn i chi cyn siarad ag unrhyw un ohonynt.

consent-contact_me = Caiff y tîm yn { $area } gysylltu â mi, ond dim ond yn y ffyrdd yr wyf wedi dweud eu bod yn ddiogel.
    .title = Cysylltu â mi
    .about = Mae’r tîm yn defnyddio’r ffyrdd y dywedoch chi eu bod yn ddiogel, a dim un arall. Os dywedwch na, mae eich rhif ffôn, eich e-bost a’ch cyfeiriad yn cael eu gadael allan, ac mae’r tîm yn siarad â’ch gweithiwr cymorth.

consent-home_office_figures = Caiff y tîm yn { $area } fy nghyfri mewn ffigurau i’r Swyddfa Gartref (Home Office). Nid yw’r ffigurau’n dweud pwy ydw i.
    .title = Fy nghyfri mewn ffigurau i’r Swyddfa Gartref (Home Office)
    .about = Mae’r ffigurau’n dweud faint o bobl a gafodd gymorth a beth oedd ei angen arnynt. Mae rhifau bach yn cael eu cuddio, fel na ellir adnabod neb. Os dywedwch na, neu os na ofynnir i chi, dim ond yr atgyfeiriad a’i ddyddiadau sy’n cael eu cyfri. Nid ydych yn colli dim drwy ddweud na: mae eich cymorth a’ch atgyfeiriad yn aros yr un fath.

consent-home_office_data = Caiff y tîm yn { $area } roi gwybodaeth sy’n dangos pwy ydw i i’r Swyddfa Gartref (Home Office), er mwyn i’r Swyddfa Gartref allu astudio pa mor dda y mae’r cymorth yn gweithio.
    .title = Rhoi gwybodaeth sy’n dangos pwy ydw i i’r Swyddfa Gartref (Home Office)
    .about = Nid oes rhaid i chi ddweud ie. Nid ydych yn colli dim drwy ddweud na: mae eich cymorth a’ch atgyfeiriad yn aros yr un fath. Pan ofynnwyd i bobl mewn rhaglen gynharach, ni chytunodd 36 o bob 100. Mae’r Swyddfa Gartref hefyd yn penderfynu am fewnfudo. Cyn i chi ddweud ie, mae’n rhaid i’r tîm ddweud wrthych at beth y bydd y wybodaeth yn cael ei defnyddio. Gallwch siarad â chynghorydd cyfreithiol yn gyntaf.

## The choices

consent-choice-label = Eich dewis
consent-choice-yes = Ie
consent-choice-no = Na
consent-choice-not_asked_yet = Heb ofyn eto
consent-choice-again = Gofynnwch eto: mae’r geiriau neu’r ardal wedi newid.

consent-agencies-label = Wrth ba asiantaethau y caiff y tîm ddweud?
    .hint = Er enghraifft, meddyg, ysgol neu swyddfa dai. Un ar bob llinell.
consent-agencies-not-label = Wrth bwy na chaiff neb ddweud?
    .hint = Pobl neu asiantaethau. Un ar bob llinell. Os nad oes neb, ysgrifennwch “neb”.

## How it was explained

consent-explained-title = Sut y cafodd ei esbonio
    .opening = I’r gweithiwr. Llenwch hyn gyda’r person.
consent-explained_in-label = Ym mha iaith y cafodd ei esbonio?
consent-explained_by-label = Pwy a’i hesboniodd?
    .hint = Enw a rôl.
consent-interpreter-label = Enw neu gyfeirnod y cyfieithydd ar y pryd
    .hint = Gadewch hyn yn wag os nad oedd cyfieithydd ar y pryd. Dylai’r cyfieithydd ar y pryd fod yn annibynnol: nid yn berthynas, yn bartner, yn ffrind, nac yn rhywun y mae cymuned y person yn ei adnabod.
consent-channel-label = Sut y buoch chi’n siarad â’ch gilydd?
consent-channel-face_to_face = Wyneb yn wyneb
consent-channel-video = Drwy fideo
consent-channel-phone = Dros y ffôn
consent-at-label = Dyddiad ac amser
    .hint = Er enghraifft, 4 Mawrth 2026, 2:30pm.
consent-present-label = Pwy oedd yno?
    .hint = Pawb yn yr ystafell neu ar yr alwad, hefyd plant.
consent-freely-label = A wnaeth y person ddewis yn rhydd?
    .hint = Ni roddodd neb bwysau ar y person, ac roedd y person yn gwybod y gallai ddweud na.
    .help = Os oedd rhywun arall yno a allai fod yn rheoli’r person, neu os oedd y person i’w weld yn ofni dweud na, atebwch “Naddo”. Gofynnwch eto ar ddiwrnod arall, heb neb arall yno.
consent-freely-yes = Do
consent-freely-no = Naddo
consent-freely-not = Peidiwch ag anfon yr atgyfeiriad hwn nawr. Gofynnwch eto pan fydd y person yn gallu dewis yn rhydd.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = A oes rheswm i amau gallu’r person i wneud y penderfyniad hwn nawr?
    .hint = Tybir bod pawb yn gallu penderfynu, oni bai y dangosir nad ydynt yn gallu. Nid yw dewis annoeth, gofid, diagnosis na medru ychydig yn unig o Saesneg yn rheswm ar ei ben ei hun.
    .help = Mae galluedd (capacity) yn ymwneud â’r penderfyniad hwn ar yr adeg hon (Deddf Galluedd Meddyliol 2005, Cymru a Lloegr). A all y person ddeall y wybodaeth, ei chadw mewn cof yn ddigon hir, ei phwyso a’i mesur, a dweud y penderfyniad wrthych mewn unrhyw ffordd? Yn gyntaf rhowch bob help y gallwch.
consent-capacity-no_doubt = Nac oes, nid oes rheswm i amau hynny
consent-capacity-doubt = Oes, mae rheswm i amau hynny
consent-capacity-done-label = Beth a wnaed?
    .hint = Dewiswch bob un a wnaed.
consent-capacity-time = Cafodd y person fwy o amser
consent-capacity-interpreter = Daethpwyd â chyfieithydd ar y pryd
consent-capacity-advocate = Daethpwyd ag eiriolwr
consent-capacity-best_interests-label = Os gwnaed penderfyniad er lles pennaf (best-interests decision), pwy a’i gwnaeth?
    .hint = Enw a rôl. Gadewch hyn yn wag os na wnaed un.
    .help = Dim ond os nad oes gan y person alluedd i wneud y penderfyniad hwn y gellir gwneud penderfyniad er lles pennaf, ar ôl asesiad, a gyda’r bobl y dylid eu holi.

## What will be sent

consent-preview-title = Dyma beth fydd yn cael ei anfon at y tîm yn { $area }
    .opening = Edrychwch arno gyda’ch gilydd cyn i chi lofnodi. Gallwch newid eich meddwl o hyd.
consent-preview-left_out-title = Mae hyn yn cael ei adael allan
    .opening = Ni ddywedoch chi ie wrth ei rannu. Mae’r tîm yn gweld bod rhywbeth wedi’i adael allan. Nid yw’n gweld beth.
consent-preview-also = Hefyd yn cael ei anfon
consent-preview-also-sender = Pwy sy’n ei anfon: eich gweithiwr cymorth a’i sefydliad.
consent-preview-also-agreement = Y cofnod o’r cydsyniad hwn: beth a ddywedoch chi wrth bob rhan, pwy a’i hesboniodd a phwy oedd yno, beth a ddywedoch chi yn eich geiriau eich hun, a oeddech chi’n gallu dewis yn rhydd a gwneud y penderfyniad hwn nawr, a yw’n ddiogel i chi gael copi, a’r enwau a’r llofnodion.
consent-preview-also-reasons = Yr amodau ar gyfer yr help hwn yr ydych yn eu bodloni. Nid oes dim yn cael ei ddweud am amod sy’n gofyn am ateb nad ydych yn ei rannu.
consent-preview-nothing = Nid oes dim yn cael ei adael allan.
consent-preview-read_out = Gofynnwch i’r cyfieithydd ar y pryd ddarllen hyn
    .hint = Mae’r rhan hon wedi’i hysgrifennu yn Saesneg.

## Teach-back

consent-teach_back-label = Yn eich geiriau eich hun: beth fydd yn digwydd nesaf?
    .hint = Bydd eich gweithiwr cymorth yn ysgrifennu’r hyn a ddywedwch.
    .help = Gofynnwch i’r person ddweud yn ei eiriau ei hun beth sy’n cael ei anfon, at bwy, a sut i newid meddwl. Os yw’n wahanol i’r hyn a olygwyd, esboniwch ef eto mewn ffordd arall. Prawf ar eich esboniad chi yw hyn, nid ar y person.

## Signatures

consent-signature-title = Llofnodion
    .opening = Mae llofnodi yn dweud mai eich dewisiadau chi yw’r rhain. Gallwch newid eich meddwl yn nes ymlaen er hynny.
consent-signature-person-label = Eich llofnod
consent-signature-worker-label = Llofnod y gweithiwr
    .hint = Esboniais hyn, atebais gwestiynau, ac ysgrifennais yr hyn a ddewisodd y person.
consent-signature-interpreter-label = Llofnod y cyfieithydd ar y pryd
    .hint = Cyfieithais ar y pryd bopeth a ddywedwyd ac a ddarllenwyd, yn gyflawn ac yn ffyddlon.
consent-signature-drawn = Llofnodi â llaw
    .hint = Defnyddiwch fys, pen neu lygoden.
consent-signature-typed = Teipio eich enw
    .hint = Eich enw, neu’r enw yr ydych am gael eich galw wrtho.
consent-signature-did_not_sign = Heb lofnodi, neu ddim yn gallu
    .hint = Mae hynny’n iawn. Ysgrifennwch pam.
consent-signature-reason-label = Pam nad oes llofnod?
    .hint = Er enghraifft, cytunwyd dros y ffôn, neu mae llaw wedi’i hanafu.
consent-signature-clear = Clirio a llofnodi eto
consent-signature-typed-label = Enw

consent-interpreter_confirms-label = Darllenais y geiriau hyn yn ffyddlon yn uchel yn { $language }, a deallodd y person nhw.
    .title = Mae’r cyfieithydd ar y pryd yn cadarnhau
    .hint = Nid oes neb sy’n siarad { $language } wedi gwirio’r cyfieithiad hwn eto. Heb gadarnhad y cyfieithydd ar y pryd, mae llofnod oddi tano yn cael ei gofnodi fel un nad yw’n ddilys.
consent-interpreter_confirms-not = Wedi’i gofnodi fel un nad yw’n ddilys: nid yw’r cyfieithiad wedi’i wirio, ac ni chadarnhaodd unrhyw gyfieithydd ar y pryd ef.

consent-words-unchecked = Nid oes neb sy’n siarad { $language } wedi gwirio’r geiriau hyn eto. Gofynnwch i’r cyfieithydd ar y pryd eu hesbonio o’r Saesneg. Mae’r cyfieithydd ar y pryd yn cadarnhau hyn ar y dudalen olaf.
consent-no_interpreter-label = Os na all unrhyw gyfieithydd ar y pryd gadarnhau hyn: pam ddim?
    .hint = Gellir anfon yr atgyfeiriad er hynny. Mae’r tîm yn gweld y rheswm, ac yn esbonio’r cydsyniad eto.

## A copy

consent-copy-label = A yw’n ddiogel i chi gadw hwn?
    .hint = Gallai rhywun arall ddod o hyd i bapur neu ffeil. Gall eich gweithiwr cymorth gadw eich copi i chi, a gallwch ofyn am ei weld unrhyw bryd.
consent-copy-yes = Ydy, hoffwn gael copi
consent-copy-no = Nac ydy, ddim nawr

## Afterwards

consent-withdraw-title = Newid eich meddwl
consent-withdraw-about = Gallwch newid unrhyw ie yn na, unrhyw bryd, ac nid oes rhaid i chi ddweud pam. Dywedwch wrth eich gweithiwr cymorth neu wrth y tîm yn { $area }. O hynny ymlaen nid yw eich gwybodaeth yn cael ei defnyddio, ac eithrio lle mae’r gyfraith yn dweud bod yn rhaid ei chadw neu ei dweud. Ni ellir cymryd yn ôl yr hyn y mae pobl wedi’i ddarllen yn barod.

## When the agreement is not complete

consent-enquiry-about = Cwestiwn cyntaf i’r ardal yw ymholiad. Nid oes dim ynddo sy’n dweud pwy ydych chi. Nid oes angen eich llofnod arno, ond mae eich gweithiwr cymorth yn gofyn i chi yn gyntaf, ac yn gadael allan yr hyn y dywedoch chi na wrtho.
