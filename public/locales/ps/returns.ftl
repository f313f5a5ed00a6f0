### status: machine-drafted

## ---- The page ----

returns = د احصایې راپورونه
    .lead = د یوې ربعې یا مالي کال احصایه، د هغه چا لپاره چې ستاسو له خدمته یې غواړي. د هېچا نوم پکې نشته، او کوچني عددونه یې پټ دي.
returns-make = راپور جوړ کړئ
    .once = راپور یو ځل جوړېږي، د داسې مودې چې تېره وي، او هېڅکله نه بدلېږي: که دوه راپورونه پرتله کېدای شول، پټ عددونه به معلومېدل. نو د داسې کال راپور نه شي جوړېدای چې د ربعو یې جوړ شوی وي، او نه د داسې کال د ربعې چې راپور یې جوړ شوی وي.
    .undecided = تر جوړولو مخکې، په هغې موده کې پر پاتې معرفي لیکونو پرېکړه وکړئ. څه چې پرېکړه پرې نه وي شوې، بیا په دې راپور کې «پرېکړه نه ده شوې» پاتې کېږي، او په هېڅ وروستي راپور کې نه راځي.
    .do = راپور جوړ کړئ
returns-period = موده
returns-period-none = موده وټاکئ
returns-period-missing = هغه موده وټاکئ چې راپور یې په اړه دی
returns-area = سیمه
returns-area-one = که ستاسو د ثبت کتاب د یوې سیمې لپاره وي، هغه وټاکئ: هغه سیمې چې هېڅوک ورته نه وي راغلي به یې خپل عددونه پټ کړي.
returns-period-name = { $first } تر { $last }
returns-making = شمېرل کېږي
returns-made = راپور جوړ شو او په دې خوندي صندوق کې ساتل شوی. لاندې دی.
returns-none = لا هېڅ راپور نه دی جوړ شوی.
returns-made-on = په { $day } جوړ شوی. پرېکړې، بیاکتنې او پایونه هغسې دي لکه هغه وخت چې وو.
returns-hidden = ولې ځینې عددونه پټ دي
    .why = تر 5 کم عدد څوک ښودلی شي. هغه پټېږي، هلته هم چې 0 وي. که په یوه جدول کې یو پټ شي، بل تر ټولو کوچنی هم پټېږي، ځکه مجموعه به یې بل ډول ښکاره کړي. ټولې پټې خانې یو شان وایي، چې هېڅوک ونه پوهېږي کومه یوه کومه ده.
    .shared = هغه کسان چې د احصایې ورکولو موافقه یې نه ده کړې، یوازې په مجموعو، سیمو او میاشتو کې شمېرل کېږي. په نورو ټولو کې له هغو سره یو ځای دي چې حال یې معلوم نه دی، چې هېڅوک ونه ویني چې چا انکار کړی.
returns-withheld = هغه څه چې نه ښودل کېږي
    .why = تر پنځو کسانو کم، یا دا چې څومره دي په بل ځای کې پټ دي:
returns-sheet = جدول ذخیره کړئ (CSV)
returns-json = JSON ذخیره کړئ
returns-pdf = PDF ذخیره کړئ
returns-not-saved = براوزر فایل وانه خیست
    .do = هېڅ شی نه دی ورک شوی: راپور ساتل شوی. بیا هڅه وکړئ، یا د دې وېبسایټ لپاره ډاونلوډ ته اجازه ورکړئ.
returns-total = ټول { $total }.
returns-base = سلنې د هغو { $base } دي چې حال یې معلوم دی.

## ---- The desk’s own figures ----

figures = د دفتر احصایه
figures-desk = دلته هېڅ نه دي پټ
    .do = دا احصایه د هغو کسانو لپاره ده چې له دې ثبت کتاب سره کار کوي. کوچني عددونه څوک ښودلی شي، نو باید له دفتره ونه وځي، پر کاغذ هم نه. څه چې وځي، هغه د احصایې راپور دی.
figures-this-quarter = دا ربعه
figures-none = هغه پوښتنې چې هېڅ ځواب نه لري
figures-not-known = معلومه نه ده
figures-not-shared = نه دي شریک شوي

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] د دې مودې پر { $count } معرفي لیک لا پرېکړه نه ده شوې.
       *[other] د دې مودې پر { $count } معرفي لیکونو لا پرېکړه نه ده شوې.
    }
returns-open-reviews =
    { $count ->
        [one] د { $count } کس بیاکتنه په دې موده کې وه، چې لا پر وخت کېدای شي.
       *[other] د { $count } کسانو بیاکتنې په دې موده کې وې، چې لا پر وخت کېدای شي.
    }
returns-open-stays = که راپور اوس جوړ کړئ، پکې همداسې پاتې کېږي، او هېڅ وروستی راپور یې نه شمېري.
returns-open-none = په دې موده کې پر هر څه چې راغلي پرېکړه شوې، او هېڅ بیاکتنه یې نوره نه شي کېدای.
returns-open-list = وښیئ چې څه پاتې دي
returns-open-first =
    { $count ->
        [one] لومړی:
       *[other] لومړي { $count }:
    }

## ---- Failures ----

failure-return-not-over = دا موده لا نه ده تېره
    .do = راپور یو ځل جوړېږي، کله چې نور څه نه شي راتلای. د مودې تر وروستۍ ورځې وروسته یې جوړ کړئ.
failure-return-overlaps = ځینې دا ورځې په داسې راپور کې دي چې مخکې جوړ شوی
    .do = د یو شان ورځو له دوو راپورونو پټ عددونه معلومېدای شي. یا ربعې، یا کلونه وکاروئ.

## ---- Sheet and tables ----

return-table = جدول
return-cell = له هغې جملې
return-count = شمېر
return-percent = سلنه
return-of = له څومره
return-first = لومړۍ ورځ
return-last = وروستۍ ورځ
return-made-on = د جوړېدو نېټه
return-area = سیمه
return-all-areas = ټولې سیمې
return-withheld = ساتل شوی: تر پنځو کم، یا دا چې څومره دي په بل ځای کې پټ دي
return-total = ټول
return-hidden = پټ: تر 5 کم، یا بل یو به معلوم شوی وای

return-referrals = ټول راغلي: پایله یې څه شوه
return-came-by = ټول راغلي: څنګه
return-months = ټول راغلي، د میاشتې له مخې
return-reasons = د خدمت دلیلونه، هر یو څو ځله یاد شوی
return-sharing = منل شوي: چا د احصایې ورکولو موافقه وکړه
return-ended = منل شوي: د چا پای ثبت شوی
return-accepted-months = منل شوي، د راتلو د میاشتې له مخې
return-accepted-came-by = منل شوي، له دې مخې چې معرفي لیک څنګه راغی
return-accepted-by-area = منل شوي، د سیمې له مخې
return-gender = جنسیت
return-age = د راتلو پر وخت عمر
return-housing = د راتلو پر وخت استوګنه
return-employment = د راتلو پر وخت کار
return-education = د راتلو پر وخت زده کړه او روزنه
return-english = د راتلو پر وخت انګلیسي
return-legal = د راتلو پر وخت حقوقي مشوره
return-not-accepted = نه دي منل شوي، یا لا نه: ولې
return-not-accepted-months = نه دي منل شوي، یا لا نه، د راتلو د میاشتې له مخې
return-not-accepted-by-area = نه دي منل شوي، یا لا نه، د سیمې له مخې
return-reviews = هغه بیاکتنې چې وخت یې و
return-change-housing = د راتلو راهیسې بدلون: استوګنه
return-change-money = د راتلو راهیسې بدلون: پیسې
return-change-education = د راتلو راهیسې بدلون: زده کړه او روزنه
return-change-employment = د راتلو راهیسې بدلون: کار
return-change-health = د راتلو راهیسې بدلون: روغتیا او هوساینه
return-change-legal = د راتلو راهیسې بدلون: حقوقي چارې
return-change-safety = د راتلو راهیسې بدلون: خوندیتوب
return-change-feels-safe = د راتلو راهیسې بدلون: څومره د خوندیتوب احساس کوي
return-change-feels-hope = د راتلو راهیسې بدلون: څومره هیله لري
return-exits = پای ته رسېدلی ملاتړ: ولې

return-cell-accepted = منل شوی
return-cell-declined-by-service = خدمت نه دی منلی
return-cell-agreed = موافقه شوې
return-cell-recorded = ثبت شوی
return-cell-packet = د Onward په بسته کې
return-cell-phone = په تلیفون
return-cell-paper = پر کاغذ
return-cell-email = په ایمیل
return-cell-in-person = مخامخ
return-cell-18-24 = له 18 تر 24
return-cell-25-34 = له 25 تر 34
return-cell-35-44 = له 35 تر 44
return-cell-45-54 = له 45 تر 54
return-cell-55-over = 55 او زیات
return-cell-needed = اړتیا شته
return-cell-not-needed = اړتیا نشته
return-cell-several-reasons = خدمت په څو دلیلونو نه دی منلی
return-cell-declined-by-person = کس نه دی منلی
return-cell-consent-withdrawn = موافقه بېرته اخیستل شوې
return-cell-duplicate = هماغه معرفي لیک مخکې راغلی و
return-cell-undecided = د جوړېدو پر وخت پرېکړه نه وه شوې
return-cell-done = شوې
return-cell-could-not-contact = له هېچا سره اړیکه ونه شوه
return-cell-not-made = نه ده شوې
return-cell-better = ښه شوې
return-cell-same = هماغه
return-cell-worse = خرابه شوې
return-cell-no-longer-required = ملاتړ نور نه و پکار
return-cell-end-of-agreement = د ملاتړ قرارداد پای ته ورسېد
return-cell-other-funding = له هماغې مؤسسې سره دوام لري، له نورو پیسو سره
return-cell-moved = بلې سیمې ته ولاړ
return-cell-other-service = بل خدمت کار واخیست
return-cell-disengaged = دوام یې نه غوښت
return-cell-lost-contact = نور پیدا نه شو
return-cell-other = بل څه
return-cell-other-area = بله سیمه
return-cell-not-specified-or-not-shared = نه دی ویل شوی، یا نه دی شریک شوی
return-cell-not-known = معلوم نه دی، یا نه دی شریک شوی
return-hindered = څه خنډ شول، د هغو منل شویو چې شریکوي
