### status: machine-drafted

settings-contents = Ar y dudalen hon
settings-locked = Nid yw’r storfa ddiogel ar agor. Bydd pwy all ei hagor, copi wrth gefn a rhai gosodiadau eraill i’w gweld pan fydd ar agor.

## Where work is

settings-data = Ble mae eich gwaith, a phwy all ei agor
    .where = Mae drafftiau’n cael eu cadw yn y porwr hwn ar y ddyfais hon, wedi’u hamgryptio. Nid oes dim yn cael ei gadw yn unman arall. Nid oes gan Onward weinydd ac nid yw’n anfon dim at neb.
    .who = Dim ond rhywun sydd ag un o gyfrinymadroddion y storfa hon, neu ei chod adfer, all ddarllen y drafftiau. Ni all neb arall: nid ni, nid y bobl sy’n rhedeg y wefan hon, nid eich tîm TG.
    .delete = Ni all rhywun sy’n defnyddio’r un cyfrif cyfrifiadur ddarllen y drafftiau, ond gall eu dileu.
    .open = Nid yw rhai pethau wedi’u hamgryptio, a gall pwy bynnag sy’n darllen disg y cyfrifiadur hwn eu darllen: bod storfa wedi’i gwneud yma; faint o weithwyr, drafftiau a phecynnau wedi’u llofnodi sydd ynddi, pa mor fawr ydynt a pha mor aml y cawsant eu cadw; bod y wefan ei hun wedi’i chadw yma, gyda pha ardaloedd ac ieithoedd; yr iaith, maint y testun a’r cyferbyniad a ddewiswyd; a gafodd y nodyn am adael yn gyflym ei guddio; y munudau nes iddi gloi; ac ateb y porwr am storio. Nid ydynt yn dweud am bwy y mae drafft.
    .export = Mae pecyn yr ydych yn ei allforio yn cael ei gloi â chyfrinymadrodd neu allwedd, oni bai eich bod yn dweud na ddylai: yna gall unrhyw un sy’n cael y ffeil ei darllen. Dilëwch ffeiliau a allforiwyd o’r ffolder lawrlwythiadau ar ôl eu hanfon.

## What happens if …

settings-if = Beth sy’n digwydd os …
    .lead = Pwyswch linell i ddarllen beth sy’n digwydd, a beth i’w wneud.
settings-if-walk-in = … oes rhywun yn cerdded i mewn
    .what = Mae “Gadael y dudalen hon” yn gwneud y dudalen yn wyn ar unwaith, yn cadw’r hyn y gall, yn cloi’r storfa ym mhob ffenestr Onward ac yn agor gwefan arall. Mae pwyso Shift dair gwaith yn gwneud yr un peth. Nid yw’n clirio hanes y porwr.
    .do = Os oes amser, defnyddiwch Cloi ar frig y dudalen yn lle hynny: mae’n cadw popeth yn gyntaf. Mae tudalen nad oes neb yn ei defnyddio yn cloi ei hun.
settings-if-passphrase = … yw rhywun yn anghofio ei gyfrinymadrodd
    .what = Ni all neb ddod o hyd iddo, ac ni all neb osod un newydd o’r tu allan.
    .do = Agorwch y storfa â’r cod adfer a gwnewch gyfrinymadrodd newydd. Neu mae cydweithiwr yn ei hagor â’i gyfrinymadrodd ei hun, yn tynnu’r person ac yn ei ychwanegu eto. Heb gyfrinymadrodd a heb god, ni all neb byth ddarllen y drafftiau.
settings-if-code = … yw’r cod adfer ar goll, neu rywun arall yn dod o hyd iddo
    .what = Mae’r storfa’n dal i agor â phob cyfrinymadrodd. Ond dim ond â’r cod y mae ffeiliau copi wrth gefn yn agor, a gall rhywun sydd â’r cod agor y storfa a phob ffeil copi wrth gefn a wnaed ag ef.
    .do = Agorwch y storfa a gwnewch god newydd, o dan “Pwy all agor y storfa hon”. Yna gwnewch ffeil copi wrth gefn newydd, a dinistriwch yr hen bapur a’r hen ffeiliau.
settings-if-cleared = … yw data’r porwr yn cael ei glirio
    .what = Mae clirio “cwcis a data gwefannau” (cookies and site data) yn dileu’r storfa a phob drafft. Mae rhaglenni sy’n glanhau cyfrifiaduron yn gwneud hynny hefyd. Mae rhai porwyr yn ei wneud ar eu pen eu hunain pan nad yw gwefan wedi’i hagor ers rhai dyddiau, neu pan fydd y ddisg yn llawn.
    .do = Gwnewch ffeil copi wrth gefn ar ddiwedd pob diwrnod gwaith. Gyda’r ffeil a’r cod adfer, gellir rhoi popeth yn ôl.
settings-if-power = … yw’r trydan yn mynd, neu’r porwr yn methu
    .what = Mae’r hyn a deipir yn cael ei gadw drwy’r amser. Pan fydd yn dweud “Cadwyd”, mae’r drafft ar y ddisg. Ar y mwyaf mae’r eiliad olaf o deipio yn cael ei cholli. Os yw copi diweddaraf drafft wedi’i ddifrodi, mae’r copi cyn hwnnw’n cael ei agor.
    .do = Agorwch y dudalen eto a datglowch. Byddwch yn dod yn ôl i’r lle yr oeddech.
settings-if-breaks = … yw’r cyfrifiadur yn torri neu’n cael ei newid am un arall
    .what = Mae drafftiau sydd arno ef yn unig yn cael eu colli gydag ef.
    .do = Ar ddyfais arall, agorwch y dudalen drafftiau a dewiswch ddechrau o ffeil copi wrth gefn. Mae angen y ffeil a’r cod adfer y cafodd ei gwneud ag ef.
settings-if-leaves = … yw cydweithiwr yn gadael
    .what = Tynnwch yr enw o dan “Pwy all agor y storfa hon”. Mae’r storfa’n cael allwedd newydd ac mae popeth yn cael ei amgryptio eto. O hynny ymlaen nid yw cyfrinymadrodd y cydweithiwr yn agor dim yma.
    .do = Dyma beth na ellir ei ddadwneud: mae copïau o’r ddisg a wnaed cyn hynny yn dal i fod yn ddarllenadwy â’i hen gyfrinymadrodd. Os oedd yn gwybod y cod adfer, gwnewch un newydd hefyd, a ffeil copi wrth gefn newydd.
settings-if-taken = … yw rhywun yn cymryd y ddyfais
    .what = Tra bydd y storfa dan glo, gall weld bod Onward wedi’i ddefnyddio a gall ddileu’r drafftiau, ond ni all eu darllen. Mae pob ymgais i ddyfalu cyfrinymadrodd yn cymryd amser: mae chwe gair ar hap yn fwy nag y gall neb eu dyfalu. Tra bydd y storfa ar agor, gall ddarllen yr hyn sydd ar y sgrin.
    .do = Dywedwch wrth eich rheolwr. Nid oes gan Onward weinydd, felly ni ellir cloi na chlirio’r ddyfais o rywle arall. Dywedwch wrth yr ardaloedd yr anfonoch becynnau iddynt na ddylid ymddiried yn y ddyfais hon mwyach.
settings-if-forced = … yw rhywun yn eich gorfodi i roi’r cyfrinymadrodd
    .what = Yna gall ddarllen popeth yn y storfa. Ni all Onward atal hyn, ac nid oes ganddo ail gyfrinymadrodd sy’n dangos rhywbeth arall.
    .do = Eich diogelwch chi sy’n dod gyntaf. Pan fyddwch yn ddiogel, dywedwch wrth eich rheolwr, a’r bobl yr oedd eu drafftiau ar y ddyfais hon.
settings-if-it = … yw’r tîm TG yn edrych
    .what = Mae copïau o’r ddisg ac o ddata’r porwr wedi’u hamgryptio: ni allant ddarllen drafftiau ynddynt. Gallant weld pa wefannau a agorwyd. Gall rhaglenni y maen nhw’n eu gosod weld y sgrin, y bysellfwrdd a’r dudalen tra bydd y storfa ar agor.
    .do = Gofynnwch iddynt pa estyniadau porwr a rhaglenni rheoli o bell sydd ar y cyfrifiadur hwn, a gofynnwch am dynnu’r rhai nad oes eu hangen arnoch.
settings-if-site = … yw rhywun yn newid y wefan hon
    .what = Gallai tudalen wedi’i newid ddarllen yr hyn a deipir o’r diwrnod y caiff ei newid. Mae’r porwr yn gwirio mai pob rhaglen o’r wefan yw’r un y mae’r dudalen yn ei henwi, ond mae’r dudalen ei hun yn dod o’r un lle.
    .do = Os yw rhywbeth yn edrych neu’n gweithio’n wahanol i’r blaen ac na ddywedodd neb wrthych pam, peidiwch â datgloi. Gofynnwch i bwy bynnag sy’n rhedeg y wefan.

## What is promised, and what is not.

settings-promises = Beth y mae Onward yn ei addo, a beth na all ei addo
    .saved = Mae “Cadwyd” yn cael ei ddangos dim ond pan fydd y drafft wedi’i ysgrifennu ar y ddisg.
    .sealed = Nid oes dim yr ydych yn ei deipio i atgyfeiriad yn gorwedd yn ddarllenadwy ar y ddisg.
    .nowhere = Nid yw’r hyn yr ydych yn ei deipio yn cael ei anfon i unman. Mae pecyn yn gadael y ddyfais hon dim ond fel ffeil yr ydych yn ei hallforio.
    .agreed = Nid yw’r hyn na chytunodd y person i’w rannu yn y pecyn.
    .locks = Ar ôl cloi, mae’r hyn oedd ar agor wedi mynd o’r dudalen ac o’i chof. Mae un eithriad: os yw’r dudalen yn cloi ei hun ac yn methu cadw nac amgryptio’r hyn a deipiwyd olaf, mae’n tynnu’r testun hwnnw oddi ar y sgrin ac yn ei gadw yn ei chof nes bod y cyfrinymadrodd yn cael ei roi neu’r ffenestr yn cael ei chau. Yna mae’r dudalen yn dweud hynny.
settings-limits = Beth na all Onward ei addo
    .seen = Gallai eraill weld eich bod wedi bod yma. Gall hanes y porwr, y rhwydwaith, sgrinluniau a’r ffolder lawrlwythiadau ei ddangos.
    .device = Nid yw cyfrifiadur y mae rhywun arall yn ei reoli yn ddiogel: mae rhaglen sy’n recordio’r bysellfwrdd yn gweld y cyfrinymadrodd, ac mae estyniad porwr yn gweld y dudalen.
    .forced = Gallai rhywun eich gorfodi i roi cyfrinymadrodd.
    .delete = Gall rhywun â’r un cyfrif cyfrifiadur ddileu drafftiau. Mae ffeil copi wrth gefn mewn lle arall yn helpu.
    .weak = Nid yw cyfrinymadrodd sy’n hawdd ei ddyfalu yn amddiffyn dim. Mae copïau a wnaed cyn i chi ei newid yn dal i agor â’r hen un.
    .page = Gallai rhywun fod wedi newid y dudalen o’ch blaen tra mae ar agor. Mae’r storfa’n llofnodi dim ond drafftiau cyfan sydd wedi’u storio ynddi, ac yn rhestru pob un isod. Os yw rhywbeth yn edrych o’i le, clowch hi a dywedwch wrth eich tîm TG.
    .time = Yr hyn y mae cloc y ddyfais hon yn ei ddweud yw dyddiad llofnod. Nid oes neb arall yn ei gadarnhau.
    .who = Nid oes neb yn gwirio pwy sy’n eistedd wrth y bysellfwrdd. Mae pecyn yn dangos pa storfa a’i llofnododd, nid pa berson.
    .sealed = Gall pwy bynnag sydd â chyfrinymadrodd neu allwedd pecyn sydd wedi’i gloi ei agor, a gall basio’r ddau ymlaen.

## What can be set.

settings-locking = Cloi ei hun
    .what = Pan na fydd neb yn cyffwrdd â’r dudalen am yr amser a ddewisir yma, mae’n cadw popeth ac yn cloi. Mae’n dweud hynny funud cyn hynny; os yw’n cloi ar ôl 1 munud, hanner munud cyn hynny. Mae hefyd yn cloi pan fu’r cyfrifiadur yn cysgu.
settings-locking-minutes = Cloi pan nad oes neb wedi cyffwrdd â’r dudalen
    .hint = Mae hyn yn cael ei gadw heb ei amgryptio ar y ddyfais hon, ac mae ar gyfer pawb sy’n ei defnyddio.
settings-locking-1 = am 1 munud
settings-locking-2 = am 2 funud
settings-locking-3 = am 3 munud
settings-locking-5 = am 5 munud
settings-locking-10 = am 10 munud
settings-locking-15 = am 15 munud
settings-backup = Copi wrth gefn
    .lead = Copi wedi’i amgryptio o bopeth yn y storfa yw ffeil copi wrth gefn, mewn un ffeil yr ydych yn ei chadw mewn lle arall.
settings-keep = Am faint y mae drafftiau’n aros
    .what = Mae drafft yn cael ei ddileu o’r ddyfais hon beth amser ar ôl ei olygu ddiwethaf, fel nad oes dim yn aros yma’n hirach nag sydd ei angen. Mae’r rhestr o ddrafftiau’n dweud hynny o 14 diwrnod cyn hynny.
    .told = Nid oes dim yn cael ei ddileu cyn i rywun gael gwybod: pan ddaw’r amser i ben, mae’r rhestr o ddrafftiau’n dweud hynny, gallwch gadw’r drafft am 30 diwrnod arall, ac mae’n cael ei ddileu 7 diwrnod yn ddiweddarach ar y cynharaf.
settings-keep-days = Dileu drafft ar ôl ei olygu ddiwethaf
settings-keep-30 = ar ôl 30 diwrnod
settings-keep-60 = ar ôl 60 diwrnod
settings-keep-90 = ar ôl 90 diwrnod
settings-keep-120 = ar ôl 120 diwrnod
settings-keep-180 = ar ôl 180 diwrnod
settings-keep-set = Wedi’i osod. Mae’r dyddiau sydd ar ôl yn cael eu cyfri o’r newydd ar gyfer pob drafft.
settings-browser = Y porwr hwn

## Erasing

erase = Dileu Onward o’r ddyfais hon
    .lead = Mae hyn yn tynnu data Onward o’r porwr hwn am byth. Mae’n gweithio hefyd tra bydd y storfa dan glo. Mae ffenestri eraill Onward yn cau eu drafftiau.
erase-deletes = Beth sy’n cael ei ddileu
    .vault = Y storfa, gyda phob drafft, cyfrinymadroddion pawb a’r cod adfer.
    .keys = Yr allwedd y mae’r storfa hon yn llofnodi â hi, a’r rhestr o’r hyn a lofnododd.
    .rest = Yr iaith, maint y testun a gosodiadau eraill y ddyfais hon, a phopeth arall y mae’r porwr yn ei restru ar gyfer y wefan hon.
erase-stays = Beth nad yw’n cael ei ddileu
    .files = Pecynnau a allforioch chi, ffeiliau copi wrth gefn, a ffeiliau eraill yn y ffolder lawrlwythiadau.
    .history = Hanes y porwr, sy’n dangos bod y wefan hon wedi’i hagor.
    .copies = Copïau o ddisg y cyfrifiadur hwn a wnaeth rhywun arall, ac Onward ar ddyfeisiau eraill.
erase-begin = Dileu Onward o’r ddyfais hon …
erase-type = I gadarnhau, teipiwch y gair “{ $word }”. Os nad ydych yn siŵr, gwnewch ffeil copi wrth gefn yn gyntaf.
erase-word = dileu
erase-word-field = Y gair
erase-word-wrong = Teipiwch y gair “{ $word }” i ddileu popeth, neu pwyswch “Peidio â dileu”.
erase-do = Dileu popeth
erase-not = Peidio â dileu
erase-working = Wrthi’n dileu, ac yna’n edrych ar yr hyn sydd ar ôl
erased = Cafodd Onward ei ddileu o’r ddyfais hon
erased-not-all = Nid oedd modd dileu popeth
erased-nothing-left = Nid oes dim ar ôl: nid yw’r porwr yn rhestru cronfa ddata, storfa dros dro (cache), cofnod wedi’i storio, ffeil na rhaglen gefndir ar gyfer y wefan hon.
erased-left = Mae’r porwr yn dal i restru hyn:
    .do = Caewch bob ffenestr a thab arall o Onward, yna dilëwch eto. Os yw’n dal felly, cliriwch “cwcis a data gwefannau” (cookies and site data) ar gyfer y wefan hon yng ngosodiadau’r porwr.
erased-databases =
    { $count ->
        [zero] Dim cronfeydd data:
        [one] { $count } gronfa ddata:
        [two] { $count } gronfa ddata:
        [few] { $count } cronfa ddata:
        [many] { $count } chronfa ddata:
       *[other] { $count } cronfa ddata:
    }
erased-databases-unknown = Nid yw’r porwr hwn yn dweud a oes cronfa ddata ar ôl. Cliriwch “cwcis a data gwefannau” (cookies and site data) ar gyfer y wefan hon yng ngosodiadau’r porwr, i fod yn siŵr.
erased-caches =
    { $count ->
        [zero] Dim storfeydd dros dro (cache)
        [one] { $count } storfa dros dro (cache)
        [two] { $count } storfa dros dro (cache)
        [few] { $count } storfa dros dro (cache)
        [many] { $count } storfa dros dro (cache)
       *[other] { $count } storfa dros dro (cache)
    }
erased-entries =
    { $count ->
        [zero] Dim cofnodion wedi’u storio
        [one] { $count } cofnod wedi’i storio
        [two] { $count } gofnod wedi’u storio
        [few] { $count } chofnod wedi’u storio
        [many] { $count } chofnod wedi’u storio
       *[other] { $count } cofnod wedi’u storio
    }
erased-cookies =
    { $count ->
        [zero] Dim cwcis
        [one] { $count } cwci
        [two] { $count } gwci
        [few] { $count } chwci
        [many] { $count } chwci
       *[other] { $count } cwci
    }
erased-files =
    { $count ->
        [zero] Dim ffeiliau
        [one] { $count } ffeil
        [two] { $count } ffeil
        [few] { $count } ffeil
        [many] { $count } ffeil
       *[other] { $count } ffeil
    }
erased-workers =
    { $count ->
        [zero] Dim rhaglenni cefndir
        [one] { $count } rhaglen gefndir
        [two] { $count } raglen gefndir
        [few] { $count } rhaglen gefndir
        [many] { $count } rhaglen gefndir
       *[other] { $count } rhaglen gefndir
    }
erased-next = Beth yr hoffech ei wneud o hyd efallai
    .files = Dileu pecynnau a allforiwyd a ffeiliau copi wrth gefn na ddylai aros ar y ddyfais hon.
    .history = Clirio hanes y porwr ar gyfer y wefan hon.
    .trash = Gwagio’r bin, lle gall ffeiliau a ddilëwyd fod o hyd.
erase-again = Dileu eto
erased-leave = Mynd i’r dudalen gyntaf
