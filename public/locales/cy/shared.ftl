### status: machine-drafted

## ---- The page ----

shared = Ffeil a rennir
    .lead = Gall dau neu fwy o gydlynwyr weithio ar un gofrestr drwy ffeil ar yriant y gall pob un ohonoch ei gyrraedd. Mae wedi’i chloi ar gyfer y rhai yr ydych yn eu dewis, ac ni all neb arall ei hagor. Mae pob un ohonoch yn dod â’r hyn a ysgrifennodd y lleill i mewn, ac yn cadw eich gwaith eich hun.
shared-saved-at = Cadwyd ddiwethaf oddi yma ar { $when }.
shared-changed = Ysgrifennwyd rhywbeth ers hynny, neu dewiswyd o’r newydd pwy sy’n ei rhannu. Cadwch y ffeil, er mwyn i’ch cydweithwyr ei chael hefyd.

shared-with = Pwy sy’n ei rhannu
    .what = Gall pawb yr ydych yn eu dewis ddarllen y gofrestr gyfan, ac mae’r hyn y maen nhw’n ei ysgrifennu yn dod i’ch un chi. Mae’n rhaid i’ch cydweithiwr eich dewis chi hefyd, ar ei ddyfais ei hun.
shared-choose = Cydweithwyr
shared-keep = Cadw’r dewis hwn
shared-choosing = Wrthi’n cadw’r dewis
shared-chosen = Mae’r dewis wedi’i gadw. Mae’n berthnasol i ffeiliau sy’n cael eu cadw o hyn ymlaen.
shared-book = Llyfr cyfeiriadau
shared-nobody = Ni ellir dewis neb yn eich llyfr cyfeiriadau eto. Rhowch gerdyn eich cydweithiwr ynddo yn gyntaf, a chymharwch y chwe gair dros y ffôn neu wyneb yn wyneb. Nid yw allwedd yn unig yn ddigon: mae’n rhaid llofnodi’r hyn y mae cydweithiwr yn ei gadw.
shared-alone = Nid oes neb wedi’i ddewis: mae ffeil sy’n cael ei chadw nawr ar gyfer y storfa hon yn unig.
shared-not-theirs = { $name }: nid yw’r allwedd hon yn cael ei chredu mwyach, neu mae ei hamser ar ben. Nid yw ffeiliau newydd ar ei chyfer, ac nid yw’r hyn sy’n dod ganddi yn cael ei gymryd i mewn.

shared-file = Y ffeil
    .what = Dewiswch y ffeil ar eich gyriant, neu gwnewch un newydd yno. Yna mae un pwysiad yn dod â’r hyn a ysgrifennodd eich cydweithwyr i mewn, ac yn cadw’r cyfan yn ei lle.
    .cannot = Ni all y porwr hwn gadw ffeil yn ei lle, felly mae’n cymryd dau gam â llaw.
    .chosen = Ffeil:
    .choose = Dewis y ffeil
    .make = Gwneud ffeil newydd
shared-save = Dod â newidiadau i mewn a chadw
shared-remember = Cofio ar y ddyfais hon ble mae’r ffeil
    .what = Yna mae’r ddyfais hon yn cadw enw a lle’r ffeil, heb eu cloi, nes i chi dynnu’r tic neu ddileu popeth. Efallai y bydd y porwr yn gofyn am ganiatâd eto.
shared-hand = Â llaw
    .what = Yn gyntaf dewch â’r ffeil i mewn fel y mae ar eich gyriant. Yna cadwch un newydd, a’i rhoi yn lle’r hen un.
    .bring = Dod â ffeil i mewn
    .save = Cadw ffeil

shared-reading = Wrthi’n darllen y ffeil
shared-bringing = Wrthi’n dod â’r hyn sydd yn y ffeil i mewn
shared-making = Wrthi’n gwneud y ffeil
shared-writing = Wrthi’n cadw’r ffeil, ac yn ei chymharu â’r hyn oedd i’w gadw
shared-saved = Wedi’i chadw, ac wedi’i chymharu â’r hyn oedd i’w gadw.
shared-brought-in = Mae’r ffeil wedi dod i mewn.
shared-handed-over = Mae’r ffeil gan y porwr.
    .do = Rhowch hi ar eich gyriant, yn lle’r hen un. Os cadwodd cydweithiwr ei ffeil yn y cyfamser, dewch â honno i mewn yn gyntaf, a chadwch eto.
shared-left-out =
    { $count ->
        [zero] Mae’r ffeil ar gyfer pawb a ddewisoch chi. Edrychwch ar y llyfr cyfeiriadau os nad ydych yn siŵr.
        [one] Nid yw’r ffeil ar gyfer { $count } o’r rhai a ddewisoch chi, am nad yw eu hallwedd yn cael ei chredu mwyach neu am fod ei hamser ar ben. Edrychwch ar y llyfr cyfeiriadau.
        [two] Nid yw’r ffeil ar gyfer { $count } o’r rhai a ddewisoch chi, am nad yw eu hallweddi’n cael eu credu mwyach neu am fod eu hamser ar ben. Edrychwch ar y llyfr cyfeiriadau.
        [few] Nid yw’r ffeil ar gyfer { $count } o’r rhai a ddewisoch chi, am nad yw eu hallweddi’n cael eu credu mwyach neu am fod eu hamser ar ben. Edrychwch ar y llyfr cyfeiriadau.
        [many] Nid yw’r ffeil ar gyfer { $count } o’r rhai a ddewisoch chi, am nad yw eu hallweddi’n cael eu credu mwyach neu am fod eu hamser ar ben. Edrychwch ar y llyfr cyfeiriadau.
       *[other] Nid yw’r ffeil ar gyfer { $count } o’r rhai a ddewisoch chi, am nad yw eu hallweddi’n cael eu credu mwyach neu am fod eu hamser ar ben. Edrychwch ar y llyfr cyfeiriadau.
    }

## ---- What came in ----

shared-from = O ffeil { $name } ar { $when }
shared-own = O’ch ffeil eich hun ar { $when }
shared-nothing-new = Nid oedd dim ynddi’n newydd.
shared-added =
    { $count ->
        [zero] Dim cofnodion nad oeddent yma
        [one] { $count } cofnod nad oedd yma
        [two] { $count } gofnod nad oeddent yma
        [few] { $count } chofnod nad oeddent yma
        [many] { $count } chofnod nad oeddent yma
       *[other] { $count } cofnod nad oeddent yma
    }
shared-advanced =
    { $count ->
        [zero] Dim cofnodion yr oedd y ffeil yn gwybod mwy amdanynt
        [one] { $count } cofnod yr oedd y ffeil yn gwybod mwy amdano
        [two] { $count } gofnod yr oedd y ffeil yn gwybod mwy amdanynt
        [few] { $count } chofnod yr oedd y ffeil yn gwybod mwy amdanynt
        [many] { $count } chofnod yr oedd y ffeil yn gwybod mwy amdanynt
       *[other] { $count } cofnod yr oedd y ffeil yn gwybod mwy amdanynt
    }
shared-erased =
    { $count ->
        [zero] Dim cofnodion a ddilëwyd yn rhywle arall
        [one] { $count } cofnod a ddilëwyd yn llwyr yn rhywle arall, a nawr yma
        [two] { $count } gofnod a ddilëwyd yn llwyr yn rhywle arall, a nawr yma
        [few] { $count } chofnod a ddilëwyd yn llwyr yn rhywle arall, a nawr yma
        [many] { $count } chofnod a ddilëwyd yn llwyr yn rhywle arall, a nawr yma
       *[other] { $count } cofnod a ddilëwyd yn llwyr yn rhywle arall, a nawr yma
    }
shared-disagree = Yn y cofnodion hyn, nododd dau berson bethau gwahanol:
    .do = Nid oes dim wedi’i golli: mae’r ddau yn y cofnod. Chwiliwch pa un sy’n gywir, a nodwch ef o’r newydd yno.
shared-packets-left-out =
    { $count ->
        [zero] Ni chafodd unrhyw becyn ei adael allan.
        [one] Cafodd { $count } pecyn ei adael allan.
        [two] Cafodd { $count } becyn eu gadael allan.
        [few] Cafodd { $count } phecyn eu gadael allan.
        [many] Cafodd { $count } phecyn eu gadael allan.
       *[other] Cafodd { $count } pecyn eu gadael allan.
    }
    .do = Mae’r ffeil yn dweud eu bod wedi dod, ond nid ydynt ynddi fel y llofnododd eu hanfonwr nhw, neu llofnododd rhywun arall becyn cynharach o’r un atgyfeiriad, neu mae angen fersiwn fwy newydd o’r dudalen hon arnoch. Gofynnwch i’ch cydweithiwr edrych ar y cofnod. Os oes gan yr anfonwr allwedd newydd, rhowch hi yn eich llyfr cyfeiriadau, a dewch â’r ffeil i mewn eto.

## ---- Folded away ----

shared-leaves = Pan fydd cydweithiwr yn gadael y tîm
    .after = Tynnwch y cydweithiwr o’r dewis, a chadwch y ffeil: nid yw’r hyn sy’n cael ei gadw o hynny ymlaen ar gyfer y cydweithiwr hwnnw. Gofynnwch i’ch cydweithwyr eraill wneud yr un peth, gan fod pob un ohonoch yn dewis drosto’i hun. Eich tîm TG sydd i dynnu ei fynediad i’r gyriant.
    .keep = Mae’r hyn oedd gan y cydweithiwr yn aros ganddo: mae ffeiliau cynharach yn dal ar agor iddo, ac felly hefyd yr hyn sydd yn ei storfa. Gofynnwch am ddileu Onward o’i ddyfais.
shared-conflicts = Pan fydd dau ohonoch yn ysgrifennu ar yr un pryd
    .what = Nid oes dim yn cael ei golli. Mae popeth a ysgrifennwyd yn aros, gyda phwy a’i hysgrifennodd. Os penderfynodd y ddau ohonoch yr un atgyfeiriad yn wahanol, mae’r ddau benderfyniad yn sefyll nes i rywun setlo’r peth. Os yw un ohonoch yn cadw dros ffeil y llall, mae’r tro nesaf y bydd y llall yn cadw yn dod â hi yn ôl.
    .returns = Cytunwch pwy sy’n gwneud yr adroddiadau data. Mae adroddiad yn cael ei wneud unwaith ac nid yw byth yn newid: os gwnaeth dau ohonoch un o’r un cyfnod, mae pob storfa’n cadw ei hun hi.

## ---- What went wrong ----

shared-not-allowed = Ni adawodd y porwr i’r dudalen hon ddefnyddio’r ffeil.
    .do = Pwyswch y botwm eto, a’i ganiatáu. Os nad yw eich porwr yn gofyn, defnyddiwch y ffordd â llaw isod.
shared-unreadable = Nid oedd modd darllen y ffeil.
    .do = Efallai ei bod wedi’i symud neu ei dileu, neu nad yw’r gyriant wedi’i gysylltu. Cysylltwch ef, neu dewiswch y ffeil eto.
shared-not-written = Nid oedd modd cadw’r ffeil.
    .do = Dylai’r hyn oedd ynddi o’r blaen fod yno o hyd. Edrychwch a yw’r gyriant wedi’i gysylltu, a oes lle arno, ac a yw’n gadael i chi ysgrifennu. Yna pwyswch y botwm eto.
shared-busy = Mae rhywun arall yn dal i gadw’r ffeil ar yr un pryd, neu mae’r gyriant yn ei newid.
    .do = Nid oes dim wedi’i golli. Arhoswch funud, a phwyswch y botwm eto.
shared-not-taken = Ni chymerodd y porwr y ffeil.
    .do = Nid oes dim wedi’i golli. Rhowch gynnig arall arni, neu caniatewch lawrlwythiadau ar gyfer y wefan hon.
shared-not-remembered = Nid yw’r porwr hwn yn cofio ble mae’r ffeil.
    .do = Dewiswch y ffeil bob tro.
shared-backup-given = Yn ôl ei henw, ffeil copi wrth gefn yw hon.
    .do = Mae copi wrth gefn yn cael ei roi i mewn o dan Gosodiadau, gyda’i god adfer. Ni newidiwyd dim.
failure-shared-not-ours = Nid ffeil a rennir o gofrestr yw hon.
    .do = Dewiswch y ffeil a gadwodd eich cydweithiwr; ei henw yw “onward-register.age” os na ddewisodd neb enw arall. Ni newidiwyd dim.
failure-shared-packet = Pecyn yw hwn.
    .do = Agorwch ef ar y dudalen “Agor pecyn”, a’i roi yn y gofrestr oddi yno. Ni newidiwyd dim.
failure-shared-note = Ateb, tynnu’n ôl neu gerdyn yw hwn.
    .do = Agorwch ef ar y dudalen “Agor pecyn”; mae cerdyn yn perthyn i’r llyfr cyfeiriadau. Ni newidiwyd dim.
failure-shared-to-other = Nid yw’r ffeil hon wedi’i chloi ar gyfer y storfa hon.
    .do = Os eich cydweithiwr sydd biau hi, gofynnwch iddo eich dewis o dan “Pwy sy’n ei rhannu”, a’i chadw eto. Os ffeil copi wrth gefn yw hi, rhowch hi i mewn o dan Gosodiadau. Ni newidiwyd dim.
failure-shared-under-passphrase = Mae’r ffeil hon wedi’i chloi â chyfrinymadrodd, fel y mae pecynnau.
    .do = Agorwch hi ar y dudalen “Agor pecyn”. Ni newidiwyd dim.
failure-shared-damaged = Nid yw’r ffeil yn gyflawn, neu cafodd ei newid.
    .do = Arhoswch nes bod eich gyriant wedi copïo’r cyfan ohoni, a rhowch gynnig arall arni. Os yw’n dal felly, gwnewch ffeil newydd yn ei lle: mae cofnodion pawb yn eu storfeydd eu hunain. Ni newidiwyd dim yma.
failure-shared-newer = Cafodd y ffeil ei chadw gan fersiwn fwy newydd o Onward.
    .do = Ail-lwythwch y dudalen i gael y fersiwn fwy newydd, yna rhowch gynnig arall arni. Ni newidiwyd dim.
failure-shared-too-big = Mae’r ffeil hon yn fwy nag unrhyw gofrestr y mae Onward yn ei chadw (64 MB).
    .do = Edrychwch a ddewisoch chi’r ffeil gywir. Ni newidiwyd dim.
failure-shared-stranger = Mae’r ffeil wedi’i llofnodi gan rywun nad yw yn eich llyfr cyfeiriadau.
    .do = Os eich cydweithiwr sydd biau hi, rhowch ei gerdyn yn y llyfr cyfeiriadau, cymharwch y chwe gair dros y ffôn neu wyneb yn wyneb, a’i ddewis o dan “Pwy sy’n ei rhannu”. Os cafodd ei allwedd ei disodli, rhowch yr un newydd i mewn. Ni newidiwyd dim.
failure-shared-not-with-them = Mae’r ffeil wedi’i llofnodi gan rywun yn eich llyfr cyfeiriadau nad ydych yn rhannu’r gofrestr ag ef.
    .do = Dewiswch y person o dan “Pwy sy’n ei rhannu”, os yw i’w rhannu. Ni newidiwyd dim.
failure-shared-too-much = Mae’r gofrestr yn fwy nag y gall un ffeil ei ddal (64 MB). Ni wnaed ffeil.
    .do = Mae eich cofrestr fel yr oedd. Gofynnwch i bwy bynnag sy’n gofalu am Onward yn eich sefydliad: mae angen ffordd arall ar gofrestr o’r maint hwnnw.
failure-shared-too-many = Gellir rhannu cofrestr ag wyth arall ar y mwyaf.
    .do = Tynnwch rywun o’r dewis.
