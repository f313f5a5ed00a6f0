### status: machine-drafted

guide-page-title = د سیمو لارښود – Onward
guide-help-title = مرسته – Onward

guide-title = د سیمو لارښود
guide-failed = د دې پاڼې یوه برخه خلاصه نه شوه. انټرنېټ وګورئ او بیا یې کېکاږئ.
guide-not-translated = دا متن لا ستاسو په ژبه نه دی. دلته په انګلیسي دی. مهرباني وکړئ له ترجمان مرسته وغواړئ.
guide-section-missing = د دې متن یوه برخه نشته. مهرباني وکړئ د هغې په اړه له خپل مددکار وپوښتئ.
guide-no-text = د دې سیمې په اړه لا چا څه نه دي لیکلي. مهرباني وکړئ له خپل مددکار وپوښتئ.
guide-unknown = د دې سیمې په اړه پاڼه نشته
guide-keep = { $language } پر دې وسیله ساتل
guide-kept = { $language } پر دې وسیله ساتل شوې ده
guide-print = دا پاڼه چاپ کړئ
guide-aloud = غوږ نیول
guide-aloud-heard = په کوټه کې نور خلک به یې اوري. که څوک باید وا نه وري، غوږۍ (headphones) وکاروئ.
guide-aloud-begin = پیل
guide-aloud-not = اوس نه
guide-aloud-no-voice = دا وسیله د { $language } لپاره خپل غږ نه لري. له خپل مددکار وغواړئ چې درته یې ولولي.
guide-contents = پر دې پاڼه

guide-areas-title = سیمې
guide-areas-lead = تر انتخاب مخکې د هر ځای په اړه ولولئ. لازم نه ده چې نن انتخاب وکړئ.
guide-all-areas = ټولې سیمې
guide-example-short = بېلګه: تر کارولو مخکې له ښاروالۍ (council) وپوښتئ.
guide-example = بېلګه: تر کارولو مخکې له ښاروالۍ (council) وپوښتئ.
    .more = ازمایښتي پروژې په 2020 کال کې پای ته ورسېدې. کېدای شي اوس حالات بل ډول وي.
guide-more = نور ولولئ
guide-after = کله چې «هو» ووایم څه کېږي
guide-rights = زما حقونه او انتخابونه
guide-help = همدا اوس مرسته
guide-offline = بې انټرنېټه یې لوستل
guide-sheet = د مددکارانو لپاره: څنګه معرفي وکړئ

guide-sources = دا معلومات له کومه ځایه دي
guide-sources-text = هره سرچینه، او هغه ورځ چې موږ لوستې ده.
guide-source-read = (لوستل شوې په { $day })
guide-source-no-day = (نېټه نشته)

guide-help-lead = دې شمېرو ته زنګ وهلی شئ. د ترجمان غوښتنه کولی شئ.
guide-help-before = تر زنګ وهلو مخکې
guide-help-bill = زنګ ښايي ستاسو په تلیفون کې د زنګونو په لېست کې، او د تلیفون په بیل کې ښکاره شي. که څوک ستاسو تلیفون ګوري، بل تلیفون وکاروئ، یا زنګ له لېسته حذف کړئ.
guide-help-words = لازم نه ده چې خپل نوم ووایئ. هر وخت زنګ پرې کولی شئ.
guide-help-england-and-wales = یوازې انګلستان او ویلز.
guide-help-hours-day-and-night = شپه او ورځ.
guide-help-hours-every-day-of-the-year = د کال هره ورځ.
guide-help-emergency = همدا اوس په خطر کې
    .more = پولیس، امبولانس او اطفائیه. له هر تلیفونه وړیا.
guide-help-emergency-silent = په خطر کې یئ او خبرې نه شئ کولی
    .more = له موبایل څخه: 999 ته زنګ ووهئ. کله چې درته وویل شي، 55 کېکاږئ. بیا پولیس پوهېږي چې مرستې ته اړتیا لرئ. خو پولیس له دې څخه نه پوهېږي چې تاسو چېرته یئ.
guide-help-helpline = د عصري غلامۍ او ناوړه ګټې اخیستنې د مرستې تلیفوني کرښه (Modern Slavery & Exploitation Helpline)
    .more = وړیا. د هغه څه په اړه خبرې کولی شئ چې پېښ شوي دي، یا پوښتلی شئ چې څه مرسته شته.
guide-help-salvation-army = د سلوېشن آرمي خیریه مؤسسه (The Salvation Army)
    .more = هغوی د خوندي ځای او ملاتړ په پیدا کولو کې درسره مرسته کولی شي.
guide-help-nhs-crisis = د رواني روغتیا لپاره همدا اوس مرسته
    .more = 111 ته زنګ ووهئ، بیا 2 (رواني روغتیا) غوره کړئ. وړیا.
guide-help-samaritans = سمارېتنز (Samaritans)
    .more = یو څوک خبرو ته غوږ نیسي. وړیا.
guide-help-child-guardians = د قاچاق شویو ماشومانو د ساتنې خدمت (child trafficking guardians)
    .more = د هغو مددکارانو لپاره چې د یوه ماشوم په اړه اندېښمن وي. هغوی باید د ماشومانو خدمتونو (children’s services) ته هم خبر ورکړي.

## What somebody keeps while they choose: areas and questions

guide-list = زما لېست
guide-list-lead = هغه سیمې چې د هغو په اړه فکر کوئ، او هغه پوښتنې چې کول یې غواړئ.
guide-list-memory =
    { $minutes ->
        [one] دا لېست یوازې په دې کړکۍ کې دی. کله چې کړکۍ بنده شي، کله چې { $minutes } دقیقه هېڅوک دلته نه وي، یا کله چې تاسو یې خالي کړئ، له منځه ځي.
       *[other] دا لېست یوازې په دې کړکۍ کې دی. کله چې کړکۍ بنده شي، کله چې { $minutes } دقیقې هېڅوک دلته نه وي، یا کله چې تاسو یې خالي کړئ، له منځه ځي.
    }
guide-list-scripts = دا پاڼه سکرېپټ (JavaScript) ته اړتیا لري، او دا براوزر یې دلته نه چلوي. خپل لېست پر کاغذ لیکلی شئ.
guide-list-empty = ستاسو په لېست کې هېڅ نشته
guide-list-empty-text = یوه سیمه خلاصه کړئ او «په لېست کې یې کېږدئ» کېکاږئ.
guide-list-went = ستاسو لېست خالي شو، ځکه څه موده هېڅوک دلته نه و.
guide-list-near = ستاسو لېست به ژر خالي شي، ځکه هېڅوک دلته نشته.
guide-list-stay = زما لېست وساتئ
guide-list-questions = زما پوښتنې
guide-list-own-title = زما خپلې پوښتنې
guide-list-own = پوښتنه ولیکئ
guide-list-own-label = ستاسو پوښتنه
guide-list-off = زما له لېسته یې لرې کړئ
guide-list-empty-it = زما لېست خالي کړئ
guide-keep-area = په لېست کې یې کېږدئ
guide-keep-question = دا پوښتنه وساتئ

guide-know-more-title = خپل مددکار ته ووایئ
guide-know-more = غواړم د دې سیمې په اړه نور هم پوه شم
guide-know-more-text = دا کېکاږئ او خپل مددکار ته یې وښیئ. دا «هو» نه ده: خپل نظر بدلولی شئ.
guide-know-more-window = ایا معرفي لیک په بله کړکۍ کې خلاص دی؟ له دې ځایه هېڅ شی هلته نه ځي. د معرفي لیک په کړکۍ کې، د «د کومو سیمو په اړه فکر کوئ؟» پوښتنې ته هلته ځواب ورکړئ.
guide-know-more-on = کله چې په دې کړکۍ کې معرفي لیک پیل شي، دا سیمه او د هغې په اړه ستاسو پوښتنې ورسره ځي. تر هغې مخکې هېڅ شی نه ذخیره کېږي.
guide-know-more-last = له هغه ځایه بېرته خپل لېست ته نه شئ راتلی. ستاسو پوښتنې د معرفي لیک په وروستۍ برخه، د معلوماتو سپارل، کې وي. که یې مخکې پوښتل غواړئ، خپل لېست اوس چاپ کړئ.
guide-know-more-go = معرفي لیکونو ته تلل

## Two areas beside each other

guide-compare = سیمې پرتله کول
guide-compare-lead = د هرې سیمې په اړه یوه شان برخه ولولئ، یوه په بله پسې.
guide-compare-two = دوې سیمې پرتله کول
guide-compare-first = لومړۍ سیمه
guide-compare-second = دویمه سیمه
guide-compare-choose = وټاکئ
guide-compare-choose-two = دوې سیمې وټاکئ.
guide-compare-from = اوس چېرته یئ؟
guide-compare-from-hint = لازم نه ده چې دا ووایئ. دا یوازې په همدې کړکۍ کې دي.
guide-compare-far = څومره لرې ده
guide-compare-miles =
    { $miles ->
       *[other] د هېواد د هغې برخې له منځه په نېغه کرښه شاوخوا { $miles } میله.
    }
guide-compare-not-known = موږ نه پوهېږو چې څومره لرې ده.
guide-region-north_east = شمال ختیځ (North East)
guide-region-north_west = شمال لوېدیځ (North West)
guide-region-yorkshire_and_the_humber = یارکشایر او همبر (Yorkshire and the Humber)
guide-region-east_midlands = ختیځ میډلنډز (East Midlands)
guide-region-west_midlands = لوېدیځ میډلنډز (West Midlands)
guide-region-east_of_england = د انګلستان ختیځ (East of England)
guide-region-london = لندن (London)
guide-region-south_east = جنوب ختیځ (South East)
guide-region-south_west = جنوب لوېدیځ (South West)
guide-region-wales = ویلز (Wales)
guide-region-scotland = سکاټلنډ (Scotland)
guide-region-northern_ireland = شمالي ایرلنډ (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = PDF ذخیره کړئ
guide-pdf-working = PDF جوړېږي. په لومړي ځل هغه برخه ډاونلوډ کېږي چې PDF جوړوي: په ورو انټرنېټ کې دا یوه دقیقه وخت نیولی شي.
guide-pdf-stop = درول
guide-pdf-done = { $file } ستاسو په ډاونلوډونو کې دی. هر څوک چې دا وسیله کاروي، هلته یې لیدلی شي.
guide-pdf-missing = ځینې توري چاپ نه شول: { $characters }.
guide-pdf-font = یو فونټ خلاص نه شو، نو PDF نشته.
    .do = انټرنېټ وګورئ او بیا یې کېکاږئ.
guide-pdf-document = PDF جوړ نه شو.
    .do = د دې پر ځای پاڼه چاپولی شئ.
guide-pdf-gone = هغه برخه چې PDF جوړوي پخپله ودرېده.
    .do = بیا یې کېکاږئ. پاڼه هم چاپولی شئ.
guide-pdf-pictures = انځورونه او نقشه پر دې کاغذ نشته.
guide-pdf-page = پاڼه { $page } له { $pages } څخه

## The sheet for workers

sheet-lead = د مددکارانو لپاره: دا سیمه څه وړاندې کوي، د چا لپاره ده، او څنګه معرفي وکړئ.
sheet-to-area = هغه څه چې کس یې د دې سیمې په اړه لولي
sheet-not-said = نه دي ویل شوي.
sheet-service = خدمت
sheet-status-active = خدمت روان دی.
sheet-status-inactive = خدمت اوس روان نه دی.
sheet-status-defunct = خدمت پای ته رسېدلی دی.
sheet-status-closed = خدمت د څه مودې لپاره بند دی.
sheet-for = د چا لپاره دی
sheet-refer = څنګه معرفي وکړئ
sheet-contact = اړیکه
sheet-no-contact = دلته د اړیکې ادرس نه دی خپور شوی. له ښاروالۍ (council) وپوښتئ.
sheet-capacity = ظرفیت
sheet-places =
    { $count ->
        [0] خالي ځای نشته.
        [one] { $count } خالي ځای.
       *[other] { $count } خالي ځایونه.
    }
sheet-as-of = دا معلومات په { $day } سم وو.
sheet-closing = د بندېدو نېټه
sheet-closing-day = له { $day } څخه نور هېڅوک نه منل کېږي.
sheet-wait = د انتظار موده
sheet-home = د کور ډول
sheet-length = ملاتړ څومره دوام کوي
sheet-afterwards = که تر هغې وروسته اړتیاوې پاتې وي
sheet-refusals = ولې ځینې کسان ونه منل شول
sheet-interpreters = ترجمانان
sheet-fees = هغه لګښت چې کس یې ورکوي
sheet-privacy = د شخصي معلوماتو خبرتیا
sheet-key = د بستې لېږل
sheet-key-published = دې سیمې یوه کیلي خپره کړې ده: تر لېږلو مخکې یې شپږ کلمې په تلیفون پرتله کړئ.
sheet-no-key = دې سیمې کیلي نه ده خپره کړې: پټ عبارت وکاروئ، یا کیلي دلته پېسټ کړئ.
sheet-assured = ښاروالۍ کتلې ده
sheet-assured-day = ښاروالۍ په { $day } وویل چې دا ټول سم دي.
sheet-not-assured = ښاروالۍ دا پاڼه نه ده کتلې.
