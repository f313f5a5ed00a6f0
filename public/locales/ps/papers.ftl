### status: machine-drafted

## ---- The page ----

papers-words = د کاغذ متن ترلاسه نه شو، نو جوړ نه شو.
    .do = انټرنېټ وګورئ او بیا هڅه وکړئ.
papers-not-made = کاغذ جوړ نه شو.
    .do = هغه څه وګورئ چې پورته ټاکل شوي او لیکل شوي دي، او بیا هڅه وکړئ. هېڅ شی نه دی بدل شوی.
papers-make = PDF جوړ کړئ
papers-working = PDF جوړېږي. په لومړي ځل هغه برخه ډاونلوډ کېږي چې PDF جوړوي: په ورو انټرنېټ کې دا یوه دقیقه وخت نیولی شي.
papers-stop = درول
papers-done = { $file } ستاسو د ډاونلوډونو په فولډر کې دی. رمز شوی نه دی: چاپ یې کړئ یا یې ولېږئ، او هلته یې حذف کړئ.
papers-missing-characters = ځینې توري چاپ نه شول: { $characters }. په لاس یې ولیکئ.
papers-font = یو فونټ ترلاسه نه شو، نو PDF جوړ نه شو.
    .do = انټرنېټ وګورئ او بیا هڅه وکړئ.
papers-document = PDF ونه لیکل شو.
    .do = بیا هڅه وکړئ. که بیا وشو، هغه چا ته یې ووایئ چې د دې وېبسایټ پالنه کوي.
papers-gone = هغه برخه چې PDF جوړوي پخپله ودرېده.
    .do = بیا هڅه وکړئ.
papers-language = د کس ژبه
    .hint = پر کاغذ یې تر څنګ انګلیسي راځي.
papers-reading = تر ټولو نوې بسته کتل کېږي
papers-no-packet = تر ټولو نوې بسته خلاصه نه ده، نو هېڅ شی ترې نه شي اخیستل کېدای.
    .do = د «بستې» لاندې وګورئ چې ایا کتل شوې ده.
papers-agency = د کوم ډول خدمت لپاره دی؟
papers-agency-gp = د ډاکټر معاینه‌خانه (GP)
papers-agency-mental_health = د رواني روغتیا خدمت
papers-agency-alcohol_drugs = د مخدره توکو او الکول خدمت
papers-agency-job_centre = د کار موندنې مرکز (job centre)
papers-agency-bank = بانک
papers-agency-college = کالج
papers-agency-housing = استوګنه
papers-agency-police = پولیس
papers-agency-social_care = ټولنیزه پاملرنه (social care)
papers-agency-other = بله اداره
papers-choose = وټاکئ
papers-agencies = کس موافقه کړې چې دې ادارو ته وویل شي
papers-agencies-not = کس نه غواړي چې دوی ته وویل شي
papers-agencies-open = هېڅ نه دي لیکل شوي.
papers-agencies-none = کس موافقه نه ده کړې چې نورو ادارو ته څه وویل شي، نو د هغوی لپاره کاغذ نه جوړېږي.
    .do = له کس وپوښتئ. که موافقه وکړي، لېږونکی د هغه له موافقې سره نوې بسته جوړولی شي.
papers-offers = څه پرې لیکل کېدای شي
    .hint = یوازې هغه څه په نښه کېدای شي چې کس یې د شریکولو موافقه کړې. یوازې هغه په نښه کړئ چې دا خدمت ورته اړتیا لري.
papers-offers-none = داسې هېڅ نه دي معلوم چې کس یې د شریکولو موافقه کړې وي.
papers-not-offered = څه پرې نه شي لیکل کېدای
papers-not-offered-one = { $what }: { $why }
papers-leave-given = کس موافقه وکړه
papers-leave-refused = کس «نه» وویل
papers-leave-not_asked = له کس نه دي پوښتل شوي
papers-leave-taken_back = کس بېرته واخیسته

## The letter: the page.

papers-letter-lead = داسې لیک چې کس یوه خدمت ته ورپېژني، په انګلیسي او تر څنګ یې د کس په ژبه. کس ته یې وښیئ، مخکې له دې چې له ځان سره یې یوسي یا تاسو یې ولېږئ.
papers-letter-name = نوم
papers-letter-why = دا چې د عصري غلامۍ په اړه دی
papers-letter-known = له «خدمتونه او اړیکې» څخه
papers-letter-to = د چا لپاره دی
    .hint = نوم او ادرس، لکه پر لیک چې وي. نه ساتل کېږي.
papers-letter-back = چا ته ځواب ورکړل شي
    .hint = ستاسو نوم، ستاسو خدمت، او دا چې څنګه پیدا کېدای شئ. نه ساتل کېږي.
papers-letter-missing = لیک لا بشپړ نه دی.
    .do = د خدمت ډول وټاکئ، او ولیکئ چې چا ته ځواب ورکړل شي.

## ---- On papers: what they share ----

papers-machine = { $language } ته ژباړه کمپیوتر کړې ده، او تر اوسه داسې چا نه ده کتلې چې پر دې ژبه پوهېږي. کله چې یوه خبره مهمه وي، له ترجمان وپوښتئ.
papers-date = نېټه
papers-to = ترلاسه کوونکی
papers-from = لېږونکی
papers-about = موضوع
papers-area = سیمه
papers-signature = لاسلیک
papers-signed = لاسلیک شوی

## ---- The letter of introduction ----

papers-letter-title = د پېژندنې لیک
papers-letter-first = کس موافقه کړې چې تاسو پر هغه څه پوه شئ چې په دې لیک کې دي. مهرباني وکړئ بل هر چا ته تر ویلو مخکې له هغه وپوښتئ.
papers-letter-named = موږ د هغه کس ملاتړ کوو چې نوم یې پورته دی، او ستاسو خدمت ته یې درپېژنو.
papers-letter-unnamed = موږ د هغه کس ملاتړ کوو چې دا لیک درته راوړي، او ستاسو خدمت ته یې درپېژنو.
papers-letter-slavery = دا کس له عصري غلامۍ ژغورل شوی دی. لازم نه ده چې تاسو ته ووایي چې څه ورسره شوي دي.
papers-letter-thresholds = هغه کسان چې له عصري غلامۍ ژغورل شوي وي ډېر ځله د یوه خدمت له معمولو شرایطو یا کچو سره سم نه راځي، که څه هم اړتیا ورته لري. مهرباني وکړئ د کس حال ته په کتو هغه صلاحیت وکاروئ چې لرئ یې (discretion)، او مخکې له دې چې رد یې کړئ له موږ سره خبرې وکړئ.
papers-letter-needs = څه ښايي مرسته وکړي
papers-letter-facts = کس غواړي چې تاسو پر دې پوه شئ
papers-letter-close = که یوه خبره روښانه نه وي، یا که مرسته نه شئ کولی، مهرباني وکړئ له موږ سره خبرې وکړئ. موږ ورسره راتلی، د فورمو په ډکولو کې مرسته کولی، او ترجمان پیدا کولی شو.

papers-need-interpreter = داسې ترجمان چې د کورنۍ غړی یا ملګری نه وي. کس ویلی شي چې څوک باید ترجماني ونه کړي.
papers-need-before = مخکې ورته وویل شي چې څه به کېږي، هر ځل ترې وپوښتل شي، او د درولو وس ولري.
papers-need-again = اړ نه شي چې هماغه کیسه بیا ووایي. مهرباني وکړئ څه چې کم وي له موږ یې وپوښتئ.
papers-need-gp-1 = هغه وخت هم ثبت شي چې کاغذونه یا ثابت ادرس نه لري.
papers-need-gp-2 = اوږد ملاقات، د هغه جنسیت له کس سره چې دا کس یې غواړي.
papers-need-gp-3 = درملنه او دوا چې نوي ځای ته تر تلو وروسته بې وقفې دوام وکړي.
papers-need-mental_health-1 = نوي ځای ته تر تلو وروسته له سره انتظار ونه باسي: چې درملنه پیل شوې وه، نېغ نوي ځای ته وسپارل شي.
papers-need-mental_health-2 = هغه وخت هم وکتل شي چې هره کچه پوره نه وي. هغه څه چې پټ دي سخت کېدای شي.
papers-need-mental_health-3 = هر ځل هماغه کس، په داسې وختونو او ځای کې چې د خوندیتوب احساس پکې وي.
papers-need-alcohol_drugs-1 = وکتل شي، که څه هم د هغو کسانو په شان نه ښکاري چې تاسو یې معمولاً ګورئ.
papers-need-alcohol_drugs-2 = د الکول یا مخدره توکو او د رواني روغتیا مرسته په یوه وخت، نه یو په بل پسې.
papers-need-alcohol_drugs-3 = که بیا یې کارول پیل شي، بېرته راتلی شي، بې له دې چې له سره پیل وکړي.
papers-need-job_centre-1 = یو کس چې ورته ورشي، او پر قضیه پوهېږي.
papers-need-job_centre-2 = داسې پیسې ورکول چې اداره یې کړای شي: په میاشت کې تر یو ځل زیات، یا کرایه نېغه د کور مالک ته.
papers-need-job_centre-3 = په هغه څه کې چې ترې غوښتل کېږي، د ډاکټرانو، مدافع وکیلانو او محکمو د ملاقاتونو لپاره وخت.
papers-need-bank-1 = ساده حساب (basic account)، په هغو کاغذونو چې کس یې لري.
papers-need-bank-2 = لیکونه او پیغامونه یوازې هلته چې کس وایي خوندي دي.
papers-need-bank-3 = یو څوک چې حساب، کارتونه او انټرنېټي بانکداري په ساده خبرو ورته تشریح کړي.
papers-need-college-1 = د هغه د کچې د انګلیسي درسونه، او له هغه ځایه د دوام لار.
papers-need-college-2 = پوهاوی هغه وخت چې ملاقاتونه یا سختې ورځې یې له درسه پاتې کوي.
papers-need-college-3 = د نورو په مخ کې ترې ونه پوښتل شي چې له کوم ځایه دی، او عکس یې وانه خیستل شي.

## ---- The review sheet ----

papers-review-lead = د بیاکتنې پوښتنې چې یو ځای په لاس ډکې شي، د کس په ژبه او تر څنګ یې انګلیسي. تېر ځل چې څه ویل شوي وو، له هرې یوې سره دي. وروسته یې د ثبت په کتاب کې ولیکئ، او کاغذ له منځه یوسئ.
papers-review-title = حال څنګه دی
papers-review-first = موږ یو ځای ګورو چې حال څنګه دی، او بیا باید څه وشي.
papers-review-skip = هره پوښتنه پرېښودلی شئ، دمه کولی شئ یا درېدلی شئ. دلته هېڅ شی دا نه ټاکي چې ملاتړ درنه کېږي که نه.
papers-number = شمېره
papers-last = تېر ځل ({ $day }): { $said }
papers-review-feels = تاسو څه احساس لرئ
papers-review-scores = خپلې چارې څنګه پر مخ وړئ
papers-review-next = بیا څه
papers-review-well = څه ښه روان دي؟
papers-review-goals = څه ته رسېدل غواړئ؟ په خپلو خبرو.
papers-step = څه باید وشي
papers-who = څوک یې کوي
papers-by-when = تر کله

## ---- The data return ----

papers-return-title = د احصایې راپور
papers-return-hidden = «پټ» هلته لیکل شوي چې تر 5 کم وي، یا بل عدد ترې معلومېدای شي.
papers-return-hidden-cell = پټ

## ---- The person’s whole record ----

papers-whole-lead = هر څه چې د ثبت کتاب د کس په اړه لري، د هغه په ژبه: د دې لرل یې حق دی. څه چې لیکل شوي، هماغسې پاتې کېږي لکه چې لیکل شوي.
papers-whole-others = کس ته تر ورکولو مخکې یې ولولئ.
    .why = یادښتونه، اړیکې او بسته د نورو خلکو جزئیات لرلی شي: کورنۍ، د جرم مرتکبان، هغه څوک چې تاسو ته یې څه ویلي. څه چې د هغوی دي باید ورنه کړل شي، او دلته هېڅ شی یې پخپله نه پرېږدي.
papers-whole-safe-ask = ایا د کس لپاره خوندي ده چې دا وساتي؟
    .hint = لومړی ترې وپوښتئ. بل څوک ښايي کاغذ یا فایل پیدا کړي.
papers-whole-yes = هو، غواړي یې
papers-whole-no = نه، اوس نه
papers-whole-keep = د هغه لپاره یې وساتئ. له تاسو سره یې لوستلی شي، او هر وخت یې غوښتلی شي.
papers-whole-without = تر ټولو نوې بسته ونه کتل شوه، نو څه چې هغه وایي پر کاغذ نشته.
papers-whole-json = د ماشین لپاره ذخیره (JSON)
    .hint = ثبت لکه چې د ثبت په کتاب کې دی، او هره بسته لکه چې راغلې. رمز شوی نه دی.
papers-whole-failed = یوه بسته له خوندي صندوقه ترلاسه نه شوه، نو هېڅ ذخیره نه شول.
    .do = بیا هڅه وکړئ. کاغذ سره له دې هم جوړېدای شي.
papers-whole-saved = { $file } ستاسو د ډاونلوډونو په فولډر کې دی. رمز شوی نه دی: کس ته یې ورکړئ، او هلته یې حذف کړئ.
papers-whole-title = ریکارډ
papers-whole-first = دا هر هغه څه دي چې د ثبت کتاب یې ستاسو په اړه لري.
papers-whole-person = دلته تاسو «کس» بلل شوي یئ. څه چې چا لیکلي، هماغسې دي لکه چې لیکل شوي.
papers-whole-safe = داسې ځای یې وساتئ چې بل څوک یې پیدا نه کړي. له ټیم هم غوښتلی شئ چې درته یې وساتي.
papers-whole-wrong = که یو شی سم نه وي، ټیم ته ووایئ. هغوی لیکي چې څه سم دي، او دا چې هغه غلط و.
papers-whole-agreed = کس له څه سره موافقه کړې ده
papers-whole-newest = تر ټولو نوې بسته
papers-whole-packet = وروستي معرفي لیک څه وویل، برخه په برخه.

## ---- The sheet for a meeting ----

papers-meeting-lead = په یوه غونډه کې د یوې ادارې لپاره پاڼه: هغه څه چې کس موافقه کړې دا اداره پرې پوه شي، او د پرېکړو لپاره ځای. د هرې ادارې لپاره یوه جوړه کړئ.
papers-meeting-parts = څه ویل کېدای شي
    .hint = یوازې هغه څه په نښه کېدای شي چې کس یې د شریکولو موافقه کړې. یوازې هغه په نښه کړئ چې دا اداره یې د غونډې لپاره اړتیا لري.
papers-meeting-needs = کس څه ته اړتیا لري
papers-meeting-health = روغتیا
papers-meeting-risk = خطر او خوندیتوب
papers-meeting-dates = نېټې
papers-meeting-missing = پاڼه لا بشپړه نه ده.
    .do = اداره وټاکئ.
papers-meeting-title = د غونډې پاڼه
papers-meeting-for = د دې لپاره
papers-meeting-first = یوازې د هغې ادارې لپاره چې دلته یې نوم دی، او یوازې د دې غونډې لپاره.
papers-meeting-rest = څه چې پر دې پاڼه نشته، موافقه ورسره نه ده شوې، یا اړتیا ورته نشته. مهرباني وکړئ بل هر چا ته تر ویلو مخکې له کس وپوښتئ.
papers-meeting-agreed = له څه سره موافقه شوې
papers-meeting-agreed-on = په { $when } موافقه شوې
papers-meeting-next = بیا څه کېږي
papers-meeting-decisions = څه پرېکړه شوې
