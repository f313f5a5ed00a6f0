### status: machine-drafted

## The page

blank = Ffurflenni i’w llenwi â llaw
    .lead = Ar gyfer cyfarfod heb gyfrifiadur: y ffurflen ar bapur, mewn un iaith neu ddwy. Mae’n cael ei gwneud yn y porwr hwn. Nid oes dim yn cael ei anfon, a dim ond y ffeil yr ydych yn ei chadw sy’n aros ar y ddyfais hon.
blank-stage = Pa ffurflen sydd ei hangen arnoch?
blank-language = Iaith y ffurflen
blank-second = Ail iaith wrth ei hochr
    .hint = Mae’r cwestiynau i’r person yn y ddwy iaith. Mae’r hyn y mae’r gweithiwr yn ei ateb o’r ffeil ar ddalennau ar wahân, mewn un iaith.
blank-second-none = Dim
blank-care = Nid yw papur wedi’i amgryptio
blank-care-print = Argraffwch ef lle nad oes neb arall yn ei gymryd o’r argraffydd, a dilëwch y ffeil wedyn os oes eraill yn defnyddio’r cyfrifiadur hwn.
blank-care-keep = Ar ôl ei lenwi, cadwch ef gyda chi neu dan glo.
blank-care-destroy = Teipiwch yr atebion i Onward yn fuan, gwiriwch nhw, a rhwygwch y papur yn fân.
blank-make = Gwneud y ffurflen
    .hint = PDF i’w argraffu. Mae’r rhan sy’n gwneud ffeiliau PDF yn cael ei lawrlwytho y tro cyntaf.
blank-working = Wrthi’n gwneud y ffurflen. Y tro cyntaf, mae’r rhan sy’n gwneud ffeiliau PDF yn cael ei lawrlwytho: ar gysylltiad araf gall hyn gymryd munud.
blank-stop = Stopio
blank-done = Mae { $file } yn eich ffolder lawrlwythiadau.
blank-missing = Nid oedd modd argraffu rhai nodau: { $characters }.
blank-words = Nid oedd modd llwytho geiriau’r ffurflen, felly ni chafodd y ffurflen ei gwneud.
    .do = Gwiriwch y cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.
blank-font = Nid oedd modd nôl ffont, felly ni chafodd y ffurflen ei gwneud.
    .do = Gwiriwch y cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.
blank-document = Nid oedd modd ysgrifennu’r PDF.
    .do = Rhowch gynnig arall arni. Os yw’n dal felly, ail-lwythwch y dudalen.
blank-gone = Stopiodd y rhan sy’n gwneud ffeiliau PDF ar ei phen ei hun.
    .do = Rhowch gynnig arall arni.

## On the paper: headings

blank-title-enquiry = Ffurflen ymholi
blank-title-referral = Ffurflen atgyfeirio
blank-title-handover = Ffurflen trosglwyddo gwybodaeth
blank-foot = Heb ei amgryptio. Cadwch yn ddiogel, yna rhwygwch yn fân.
blank-page = Tudalen { $page } o { $pages }

## On the paper: what must be read first

blank-not-encrypted = Nid yw’r papur hwn wedi’i amgryptio: gall unrhyw un sydd ag ef ei ddarllen.
blank-keep = Cadwch ef gyda chi neu dan glo. Peidiwch â thynnu ffotograff ohono, peidiwch â’i bostio, a pheidiwch byth â’i adael lle gallai rhywun sy’n rheoli’r person ddod o hyd iddo.
blank-destroy = Cyn gynted ag y bydd yr atebion wedi’u teipio i Onward a’u gwirio, rhwygwch ef yn fân. Os yw’n mynd ar goll, neu os oes rhywun arall wedi’i weld, dywedwch wrth eich rheolwr ar unwaith a dywedwch wrth y person.
blank-parts = Llenwch ran y gweithiwr cyn y cyfarfod, o’r ffeil, a gadewch hi ar ôl. Ewch â’r rhannau eraill gyda chi. Rhowch groes yn y blychau. Gellir gadael pob cwestiwn yn wag.
blank-nobody = Ymholiad yw hwn. Peidiwch ag ysgrifennu dim arno sy’n dweud pwy yw’r person: dim enw, dim dyddiad geni, dim cyfeiriad.
blank-machine = Cyfrifiadur a wnaeth y cyfieithiad i { $language }, ac nid oes neb sy’n siarad yr iaith wedi ei wirio eto. Gofynnwch i gyfieithydd ar y pryd pan fydd rhywbeth yn bwysig.

## On the paper: the parts

blank-worker = I’r gweithiwr yn unig
    .lead = Atebwch hyn o’r ffeil. Peidiwch â’i ddarllen yn uchel, a pheidiwch â gadael i’r person na neb arall weld y dalennau hyn.
blank-help = Sut i ofyn: help i’r gweithiwr
blank-person = Gyda’r person
    .lead = Gall unrhyw un sy’n dod o hyd i’r papur hwn ei ddarllen. Bydd eich gweithiwr cymorth yn ei gadw’n ddiogel i chi, ac yn ei ddinistrio pan fydd eich atebion yn y cyfrifiadur.
    .skip = Gallwch hepgor unrhyw gwestiwn, a stopio i gael egwyl unrhyw bryd.
blank-agreement = Darllenwch y rhan hon yn uchel, yn araf, neu gofynnwch i’r cyfieithydd ar y pryd wneud hynny. Stopiwch i gael cwestiynau.
blank-aloud = Darllenwch yn uchel
blank-at-the-end = Ar y diwedd, dywedwch
blank-more = Mwy o le
    .where = Ysgrifennwch rif y cwestiwn yn gyntaf, er enghraifft { $example }.

## On the paper: when a question is answered

blank-when = Dim ond os { $condition }.
blank-is = { $answers } yw’r ateb i { $question }
blank-is-not = nad { $answers } yw’r ateb i { $question }
blank-answered = oes ateb i { $question }
blank-not-answered = nad oes ateb i { $question }
blank-answer = “{ $answer }”
blank-or = { " neu " }
blank-and = { " ac os " }
blank-if-yes = Dim ond os ie yw’r ateb uchod.
blank-if-answer = Os { $answers } yw’r ateb: { $words }

## On the paper: the agreement

blank-area = Yr ardal
    .hint = Mae’r gweithiwr yn ysgrifennu enw’r ardal yma cyn darllen y dewisiadau’n uchel.
    .named = yr ardal a enwir uchod
blank-choices = Eich dewisiadau
blank-home-office = Dim ond os yw’r ardal hon yn anfon adroddiad data i’r Swyddfa Gartref (Home Office). Os nad yw, mae’r gweithiwr yn croesi hwn allan.
blank-understanding = Yr hyn a ddeallwyd gennych
blank-signature = Llofnod
blank-date = Dyddiad
blank-time = Amser
