### status: machine-drafted

## ---- Whom to speak with ----

book-loading = کتاب خلاصېږي
book-services = خدمتونه او اړیکې
    .lead = په هر خدمت کې یو کس چې خبرې ورسره وشي: معاینه‌خانه، بانک، کالج. یوازې تاسو او همکاران مو دا ویني. په دې خوندي صندوق کې دی، د ثبت له کتاب سره.
book-services-none = لا هېڅ خدمت نه دی لیکل شوی
    .lead = کله چې په یوه خدمت کې سم کس پیدا کړئ، دلته یې ولیکئ. بل ځل به څوک اړ نه وي چې له عمومي تلیفونه (switchboard) پیل وکړي.
book-service-add = خدمت زیات کړئ
book-services-search = لټون
    .hint = د نوم، د خدمت د ډول یا د یادښت یوه برخه.
book-services-found =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمتونه
    }
book-services-found-none = داسې خدمت نشته. لټون بدل کړئ.
book-service-change = بدلول
book-service-remove = لرې کول
book-service-remove-sure = دا خدمت لرې شي؟
    .what = د هر هغه چا لپاره لرې کېږي چې دا خوندي صندوق کاروي، او هغه وخت چې دا کتاب له بل سره یو ځای شي. بېرته نه شي راوستل کېدای.
    .yes = هو، لرې یې کړئ
    .no = نه، ویې ساتئ
book-service-kept = ولیکل شو.
book-service-removed = لرې شو.
book-service-kind = دا څه ډول خدمت دی؟
book-service-name = د خدمت نوم
    .hint = د بېلګې په توګه Park Road Surgery.
book-service-area = کومې سیمې ته خدمت کوي؟
book-all-areas = ټولې سیمې
book-service-person = له چا سره خبرې وشي
    .hint = نوم یې، او څه کار کوي. که لا څوک نه وي، خالي یې پرېږدئ.
book-service-phone = تلیفون
    .hint = یوازې رقمونه، د بېلګې په توګه 0113 496 0018. داخلي شمېره (extension) په یادښت کې ولیکئ.
book-service-email = ایمیل ادرس
book-service-note = نور څه باید معلوم وي
    .hint = د بېلګې په توګه د خلاصېدو ساعتونه، یا دا چې لومړی د څه پوښتنه کوي. د هغه کس په اړه هېڅ نه چې تاسو یې ملاتړ کوئ.
book-service-checked = یو چا وروستی ځل کله ډاډ ترلاسه کړ چې دا سم دی؟
    .hint = که چا نه وي کړی، خالي یې پرېږدئ.
book-service-checked-on = په { $day } کتل شوی
book-service-not-checked = لا نه دی کتل شوی
book-keep = ویې لیکئ
book-cancel = پرېښودل

book-kind-gp = د کورنۍ ډاکټر (GP) یا معاینه‌خانه
book-kind-mental_health = رواني روغتیا
book-kind-drug_alcohol = مخدره توکي او الکول
book-kind-housing = استوګنه
book-kind-job_centre = د کار موندنې مرکز (job centre)
book-kind-bank = بانک
book-kind-college = کالج او زده کړه
book-kind-legal = حقوقي مشوره
book-kind-police = پولیس
book-kind-children = د ماشومانو خدمتونه او ښوونځي
book-kind-interpreter = ترجمانان
book-kind-faith_community = دیني ټولنه
book-kind-charity = خیریه مؤسسه
book-kind-other = بل

## ---- What areas have free ----

book-capacity = کورونه او ځایونه
    .lead = هره سیمه څه لري، او څه خالي دي. کله چې یوه پرېکړه سمه نه ورسره لګېږي خبرداری درکوي، خو هېڅکله مو نه دروي.
book-capacity-none = د سیمې په اړه لا هېڅ نه دي لیکل شوي
    .lead = یوه سیمه وټاکئ، او کورونه یې او دا چې څو ځایونه خالي دي ولیکئ.
book-area-begin = سیمه ولیکئ
book-area-which = کومه سیمه؟
book-area-choose = سیمه وټاکئ
book-area-missing = مهرباني وکړئ سیمه وټاکئ.
book-homes-none = لا کورونه نه دي لیکل شوي.
book-places = له { $places } څخه { $free } ځایونه خالي دي.
book-places-short = { $free } له { $places }
book-looked = وروستی ځل په { $day } کتل شوي.
book-looked-old = دا عددونه زاړه دي. بیا یې وګورئ.
book-looked-again = هر څه لا سم دي
book-looked-said = ولیکل شول چې نن مو کتلي.
book-closing-on = دلته خدمت په { $day } بندېږي.
book-closed-on = دلته خدمت په { $day } بند شو.
book-homes-in = په { $area } کې کورونه
book-homes = کورونه
book-free = خالي
book-free-less = یو خالي کم: { $homes }
book-free-more = یو خالي زیات: { $homes }
book-free-said = اوس له { $places } څخه { $free } خالي دي: { $homes }
book-homes-add = کورونه زیات کړئ
book-homes-change = کورونه بدل کړئ
    .lead = د یوه ډول کورونه، چې دې پوښتنو ته یو شان ځواب لري.
book-homes-change-these = بدلول
book-homes-remove = دا کورونه لرې کړئ
book-homes-remove-sure = دا کورونه لرې شي؟
    .what = د هر هغه چا لپاره لرې کېږي چې دا خوندي صندوق کاروي، او هغه وخت چې دا کتاب له بل سره یو ځای شي. بېرته نه شي راوستل کېدای، یوازې له سره لیکل کېدای شي.
    .yes = هو، لرې یې کړئ
    .no = نه، ویې ساتئ
book-homes-term = څوک تر څومره وخته پکې پاتې کېدای شي؟
book-term-interim = لنډمهاله
    .hint = تر هغې چې بل کور پیدا شي.
book-term-long_term = اوږدمهاله
    .hint = د کلونو لپاره، یا د تل لپاره.
book-homes-shape = ایا څوک هلته یوازې اوسېږي؟
book-shape-self_contained = بېل کور
    .hint = له خپلې مخکینۍ دروازې سره.
book-shape-shared = شریک
    .hint = له نورو سره په یوه کور کې.
book-homes-whom = د چا لپاره دی؟
book-whom-anyone = هر څوک
book-whom-women = ښځې
book-whom-men = نارینه
book-whom-family = کورنۍ
    .hint = هغه کسان چې یو ځای ځي: له ماشومانو، د ژوند شریک یا نورو سره.
book-homes-step_free = ایا څوک هلته بې زینې اوسېدلی شي؟
book-step_free-yes = بې زینو
book-step_free-no = له زینو سره
book-step_free-not_known = زینې معلومې نه دي
book-homes-places = څو ځایونه دي؟
    .hint = یو ځای د یوه کس، یا د یوې کورنۍ لپاره دی.
book-homes-free = اوس یې څو خالي دي؟
book-area-change = د بندېدو نېټه او یادښت
    .lead = که پای معلوم نه وي، نېټه خالي پرېږدئ.
book-area-closing = په دې سیمه کې د خدمت وروستۍ ورځ
book-area-note = نور څه باید معلوم وي
    .hint = د هغه کس په اړه هېڅ نه چې تاسو یې ملاتړ کوئ.
book-area-kept = ولیکل شو.

## ---- What does not fit ----

book-misfit = تر منلو مخکې دې ته وګورئ
    .do = سره له دې هم پرېکړه لیکلی شئ. دا د «کورونه او ځایونه» عددونه دي.
book-misfit-nothing-free = په دې سیمه کې هېڅ ځای خالي نه دی.
book-misfit-none-anyone = هر څه چې خالي دي د کورنیو لپاره دي.
book-misfit-none-women = له خالي ځایونو هېڅ یو د ښځې لپاره نه دی.
book-misfit-none-men = له خالي ځایونو هېڅ یو د نارینه لپاره نه دی.
book-misfit-none-family = له خالي ځایونو هېڅ یو د کورنۍ لپاره نه دی.
book-misfit-none-step-free = له خالي ځایونو د هېڅ یوه په اړه معلومه نه ده چې بې زینو دی.
book-misfit-none-with-both = ځینې خالي کورونه د دې کس لپاره دي او ځینې بې زینو دي، خو هېڅ یو دواړه نه دی.
book-misfit-closed = په دې سیمه کې خدمت په { $day } بند شو.
book-misfit-closes = په دې سیمه کې خدمت په { $day } بندېږي، په { $review } د نهو میاشتو تر بیاکتنې مخکې.
book-misfit-old = له { $day } راهیسې چا دا عددونه نه دي کتلي.

## ---- What goes wrong ----

book-changed = په دې منځ کې بل چا په دې کتاب کې څه لیکلي.
    .do = هغسې ښودل کېږي لکه اوس چې دی. څه مو چې لیکلي لا دلته دي: د لیکلو لپاره یې تڼۍ بیا کېکاږئ.
book-recovered = د دې کتاب تر ټولو نوې نسخه ونه لوستل شوه. دا تر هغې مخکې ده.
    .do = وګورئ چې هغه څه چې تر ټولو وروستي مو لیکلي وو نشته که نه، او بیا یې ولیکئ.
failure-book-missing = دلته یو شی نشته.
    .do = یو نوم ولیکئ، د بېلګې په توګه Park Road Surgery.
failure-book-too-long = دا ډېر اوږد دی.
    .do = لنډ یې کړئ، یا یوه برخه یې په یادښت کې ولیکئ.
failure-book-disguised = په دې متن کې یو پټ توری دی چې د متن معنا بدلولی شي.
    .do = بیا یې ولیکئ، د بېلګې په توګه توری په توری.
failure-book-not-a-phone = دا د تلیفون شمېره نه ده.
    .do = یوازې رقمونه ولیکئ، د بېلګې په توګه 0113 496 0018.
failure-book-not-an-email = دا بشپړ ایمیل ادرس نه دی.
    .do = د بېلګې په توګه name@example.org.
failure-book-no-such-area = داسې سیمه نشته.
    .do = له لېسته یوه وټاکئ.
failure-book-in-future = دا ورځ لا نه ده راغلې.
    .do = نن، یا پخوانۍ ورځ ولیکئ.
failure-book-out-of-range = له 1 تر 999 یو بشپړ عدد ولیکئ، د بېلګې په توګه 3.
failure-book-more-than-places = خالي تر ټولو ځایونو زیات دي.
    .do = داسې بشپړ عدد ولیکئ چې د ځایونو تر شمېر زیات نه وي.
failure-book-too-many = په کتاب کې نور ځای نشته.
    .do = هغه لرې کړئ چې نور نه کارېږي.
failure-book-gone = په دې منځ کې لرې شوی.
    .do = بېرته لېست ته ولاړ شئ او هلته یې وګورئ.
