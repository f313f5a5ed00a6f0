### status: machine-drafted

## ---- The list ----

register = د ثبت کتاب
    .lead = هر معرفي لیک چې راغلی، څه باید وشي، او پایله یې څه شوه. د ثبت کتاب په دې خوندي صندوق کې دی، او هېڅ شی یې پخپله له دې وسیلې نه وځي.
register-locked = د ثبت کتاب په خوندي صندوق کې دی، او خوندي صندوق خلاص نه دی.
register-loading = د ثبت کتاب کتل کېږي
register-none = د ثبت په کتاب کې لا هېڅ نشته
    .lead = هغه معرفي لیکونه چې تاسو ته راځي دلته به وي. هغه بستې خلاصې کړئ چې درلېږل شوې، او دلته یې واچوئ. هغه چې په تلیفون یا پر کاغذ راغلي، په لاس زیات کړئ: هغه هم شمېرل کېږي.
    .shared = که همکار مو د همدې سیمې د ثبت کتاب لري، د ډرایو پر یوه فایل یې شریکولی شئ.
register-unread =
    { $count ->
        [one] { $count } ثبت نه شي لوستل کېدای، او په دې لېست کې نشته.
       *[other] { $count } ثبتونه نه شي لوستل کېدای، او په دې لېست کې نشته.
    }
    .do = هېڅ شی یې نه دي بدل شوي. که د دې خوندي صندوق احتیاطي کاپي لرئ، هغه واچوئ.
register-returns = د احصایې راپورونه
register-ways = په دې دفتر کې نور
register-shared = ګډ فایل
register-shared-at = ګډ فایل وروستی ځل له دې ځایه په { $when } ذخیره شو.
register-shared-changed = تر هغې وروسته یو څه لیکل شوي دي.
register-shared-save = راوړل او ذخیره
register-shared-open = ګډ فایل ته ولاړ شئ
register-figures-desk = د دفتر احصایه
register-search = لټون
    .hint = د نوم یوه برخه، یا د ثبت د شمېرې پیل.
register-order = ترتیب
register-order-due = لومړی هغه چې وخت یې دی
register-order-newest = لومړی نوي
register-order-oldest = لومړی هغه چې ډېر انتظار باسي
register-order-name = د نوم له مخې
register-chips = یوازې دا وښیئ
register-chip = { $state }: { $count }
register-chip-due = اوس یې وخت دی
register-found =
    { $count ->
        [one] { $count } ثبت
       *[other] { $count } ثبتونه
    }
register-found-none = داسې ثبت نشته. لټون بدل کړئ، یا د ټولو د ښودلو لپاره ټاکل شوې تڼۍ بیا کېکاږئ.
register-more = نور وښیئ ({ $left } پاتې)
register-add = هغه زیات کړئ چې بې بستې راغلی
    .lead = په تلیفون، پر کاغذ، په ایمیل یا مخامخ. هغه څه ولیکئ چې درته ویل شوي، او پاتې نور د «معلومه نه ده» په توګه پرېږدئ.
register-no-name = نوم نشته
register-conflict = دوې نسخې
register-came = په { $day } { $how } راغلی
register-how-packet = د بستې په توګه
register-how-phone = په تلیفون
register-how-paper = پر کاغذ
register-how-email = په ایمیل
register-how-in_person = مخامخ

register-state-new = نوی
register-state-asked = نور معلومات غوښتل شوي
register-state-waiting_for_housing = منل شوی، کور ته انتظار
register-state-supported = منل شوی
register-state-ended = ملاتړ پای ته رسېدلی
register-state-closed = بې ملاتړه تړل شوی

register-due-review = { $review } باید په { $day } وشي.
register-due-review-since = { $review } باید په { $day } شوې وای.
register-due-hear = تر { $day } باید د کس له حاله خبر شئ.
register-due-hear-since = هېڅوک د کس له حاله خبر نه دی. تر { $day } باید خبر ترې راغلی وای.

## ---- Adding one by hand ----

register-add-told = بې بستې څه ویل شوي وو
register-add-how = څنګه راغی؟
register-add-area = د کومې سیمې لپاره؟
register-add-on = په کومه ورځ راغی؟
register-add-name = د کس نوم
    .hint = که نه وي درته ویل شوی، خالي یې پرېږدئ.
register-add-referrer = د کس په اړه چا درته وویل؟
    .hint = یو کس او د هغه مؤسسه.
register-add-facts = د کس په اړه څه درته ویل شوي
    .hint = یوازې دا په احصایه کې راځي. څه چې معلوم نه دي، «معلومه نه ده» پاتې کېږي.
register-age = عمر په کلونو
register-age-wrong = د کلونو بشپړ عدد ولیکئ، د بېلګې په توګه 31، یا یې خالي پرېږدئ.
register-add-legal = ایا حقوقي مشورې ته اړتیا شته؟
register-add-figures = ایا کس موافقه کړې چې احصایه د بریتانیا د کورنیو چارو وزارت (Home Office) ته ورکړل شي؟
    .hint = داسې احصایه چې نه وایي کس څوک دی. له «هو» پرته، کس یوازې په مجموعو کې شمېرل کېږي.
register-add-send = د ثبت کتاب ته یې واچوئ
register-correct = هغه سم کړئ چې ویل شوي وو
register-added = د ثبت په کتاب کې دی.
register-yes = هو
register-no = نه
register-not-asked = نه دي پوښتل شوي
register-choose = وټاکئ
register-missing = مهرباني وکړئ دې ته ځواب ورکړئ.

## ---- One entry ----

register-entry = ثبت
register-gone = دا ثبت نور د ثبت په کتاب کې نشته.
    .do = بېرته لېست ته ولاړ شئ او هلته یې ولټوئ.
register-recovered = د دې ثبت تر ټولو نوې نسخه ونه لوستل شوه. دا تر هغې مخکې ده.
    .do = وګورئ چې تر ټولو وروستي څه شوي وو، او که نشته بیا یې ولیکئ.
register-figures = د بریتانیا د کورنیو چارو وزارت (Home Office) ته احصایه
register-sharing-yes = کس موافقه وکړه
register-sharing-no = کس «نه» وویل
register-sharing-not-asked = له کس نه دي پوښتل شوي
register-sharing-withdrawn = کس موافقه کړې وه، او بېرته یې واخیسته
register-facts = د راتلو پر وخت حال څنګه و
register-doing = څه لیکل غواړئ؟
register-written = ولیکل شول.
register-changed = په دې منځ کې بل چا په دې ثبت کې څه لیکلي.
    .do = هغسې ښودل کېږي لکه اوس چې دی. څه مو چې لیکلي لا دلته دي: وګورئ چې څه نوي دي، او تڼۍ بیا کېکاږئ.
register-deeds = څه شوي دي
register-replaced = څه سم یا بدل شوي
register-written-by = { $name } لیکلي، { $at }
register-write = ویې لیکئ
register-conflict-what = { $what }: دوې نسخې بېل شیان وایي
    .do = معلومه کړئ چې کومه سمه ده، او لاندې یې له سره ولیکئ. بیا د دواړو ځای نیسي. هغه د لوستلو لپاره پاتې کېږي.
register-course = ایا ملاتړ دوام لري

## What is written down. Each of these opens a form.

register-decide = پرېکړه
register-decide-what = څه پرېکړه وشوه؟
register-decide-on = په کومه ورځ؟
register-step = د لارې یو ګام
register-step-what = کوم ګام؟
register-step-words = د ملاقات په اړه
    .hint = ترجمان، ځای، او دا چې له کس سره بې له نورو خلکو خبرې کېدای شي که نه.
register-step-on = په کومه ورځ وشو؟
register-step-spoke_to_referrer = له معرفي کوونکي سره خبرې وشوې
register-step-meeting_booked = د لومړي ملاقات وخت وټاکل شو
register-step-met = له کس سره ملاقات وشو
register-step-person_chose = کس د راتلو تصمیم ونیو
register-step-home_offered = د کور وړاندیز وشو
register-step-support_started = ملاتړ پیل شو
register-contact = اړیکه، یا د اړیکې هڅه
register-contact-kind = څنګه؟
register-contact-face_to_face = مخامخ
register-contact-phone = په تلیفون
register-contact-video = په ویډیو
register-contact-message = په لیکلي ډول
register-contact-through_others = د بل چا له لارې
register-contact-reached = ایا کس پیدا شو؟
register-contact-not = فکر وکړئ چې خوندي دی که نه: له لاسه تللې اړیکه د دې لومړۍ نښه کېدای شي چې څوک تر نورو کنټرول لاندې دی.
register-contact-words = څه وویل شول، یا څه هڅه وشوه
    .hint = یوازې هغه څه چې له کس سره کار کوونکي باید پرې پوه شي.
register-contact-next = بیا کله هڅه وشي
    .hint = که پر هېڅ موافقه نه وي شوې، خالي یې پرېږدئ.
register-contact-on = په کومه ورځ؟
register-contact-said = اړیکه
register-contact-was-reached = کس پیدا شو.
register-contact-was-not-reached = کس پیدا نه شو.
register-contact-try = په { $day } به بیا هڅه کېږي.
register-agree = هر څو وخته اړیکه
register-agree-days = هرې څو ورځې؟
    .hint = 7 معنا هره اونۍ، 14 معنا هرې دوې اونۍ. بیا د ثبت کتاب وایي چې تر کله باید د کس له حاله خبر شئ.
register-agree-on = پر دې په کومه ورځ موافقه وشوه؟
register-agreed =
    { $count ->
        [one] موافقه شوې چې هره ورځ اړیکه وي.
       *[other] موافقه شوې چې په هرو { $count } ورځو کې اړیکه وي.
    }
register-review = بیاکتنه
register-review-point = کومه بیاکتنه؟
register-point-start = د پیل بیاکتنه
register-point-months3 = تر 3 میاشتو وروسته بیاکتنه
register-point-months6 = تر 6 میاشتو وروسته بیاکتنه
register-point-months9 = تر 9 میاشتو وروسته بیاکتنه
register-point-between = په منځ کې بیاکتنه
register-review-outcome = پایله یې څه شوه؟
register-review-was-done = وشوه
register-review-not-reached = له کس سره اړیکه ونه شوه
register-standing = اوس حال څنګه دی
register-scores = کس خپلې چارې څنګه پر مخ وړي
    .hint = د کس په خپل نظر. هغه پرېږدئ چې خبرې پرې نه وي شوې.
register-not-scored = نمره نه ده ورکړل شوې
register-review-words = څه وویل شول
    .hint = د کس هدفونه په خپلو خبرو، او دا چې بیا څه.
register-welfare = ایا کس خوندي دی؟
    .do = که څوک نه پیدا کېږي، د دې معنا کېدای شي دا وي چې نور یې کنټرولوي. له هغو نورو کسانو وپوښتئ چې پېژني یې، او د پولیسو له لارې د حال پوښتنې (welfare check) فکر وکړئ (101، یا په بیړني حالت کې 999).
register-welfare-check = د معلومولو لپاره څه کېږي؟
register-review-on = په کومه ورځ وشوه، یا یې هڅه وشوه؟
register-review-later = باید په { $day } وشي
register-review-due = له { $day } راهیسې یې وخت دی
register-review-missed = له لاسه ووته: باید په { $day } شوې وای
register-review-done = په { $day } وشوه
register-review-not-contacted = په { $day } له کس سره اړیکه ونه شوه
register-review-ended = ملاتړ د دې بیاکتنې تر وخت مخکې پای ته ورسېد
register-exit = ملاتړ پای ته ورسېد
register-exit-why = ولې؟
register-exit-no_longer_required = ملاتړ نور نه دی پکار: کس ته بس و
register-exit-end_of_agreement = د ملاتړ قرارداد د پیسو له ختمېدو سره پای ته ورسېد
register-exit-other_funding = هماغه مؤسسه له نورو پیسو سره دوام ورکوي
register-exit-moved = کس بلې سیمې ته ولاړ
register-exit-other_service = بل خدمت کار واخیست
register-exit-disengaged = کس دوام نه غوښت
register-exit-lost_contact = اړیکه پرې شوه
register-exit-other = بل دلیل
register-exit-come-back = کس چېرته بېرته راتلی شي
    .hint = که بیا مرستې ته اړتیا ولري، چا ته ورتلی شي.
register-exit-on = په کومه ورځ پای ته ورسېد؟
register-exited = ملاتړ پای ته ورسېد.
register-reopen = ملاتړ بیا پیلېږي
register-reopen-why = ولې؟
register-reopen-on = په کومه ورځ؟
register-reopened = ملاتړ بیا پیل شو.
register-withdraw = کس یو شی بېرته اخلي
    .lead = دلته لیکل کېږي. هغه احصایه چې ښيي کس څوک دی، د احصایې په بل راپور کې نه راځي. هغه څه چې لا له مخکې لوستل شوي دي، بېرته نه شي اخیستل کېدای.
register-taken-back = د بستې لېږونکی وایي چې کس دا بېرته اخلي:
    .do = لاندې یې ولیکئ، د «کس یو شی بېرته اخلي» لاندې.
register-withdraw-on = په کومه ورځ یې دا وویل؟
register-note = یادښت
register-note-words = څه باید په یاد وي
register-note-on = دا په کومه ورځ و؟
register-noted = یادښت
register-told = یو معرفي لیک بې بستې راغی،
register-packet-came = یوه بسته د ثبت کتاب ته واچول شوه:
register-struck = دا تېروتنه وه:
register-mistake = دا تېروتنه وه
register-strike = ووایئ چې تېروتنه وه
register-strike-why = پکې څه سم نه دي؟
    .hint = د لوستلو لپاره پاتې کېږي، او نور نه شمېرل کېږي.

register-enquiry = لومړنۍ پوښتنه: د هېچا نوم نه اخلي
    .do = لومړی ورته ځواب ورکړئ، چې معرفي لیک ممکن دی که نه او له کومه وخته. که وروسته معرفي لیک راشي، پخپله دې ثبت ته راځي.
register-enquiry-no-reply = دا نه وایي چې ځواب چېرته ولېږل شي: لېږونکي ته په تلیفون ووایئ.
register-pass-on = تر ټولو نوې بسته د لېږلو له فورمې سره خلاصېږي. کله چې بېرته دلته راشئ، پرېکړه ولیکئ، له دې سره چې کس ته کوم ځای وښودل شو.

## What may be shared.

register-shares = څه شریکېدای شي، او له چا سره
    .lead = کس تر ټولو وروستي هر یوه ته څه وویل. له څه چې نه دي پوښتل شوي، موافقه یې نه ده کړې.
register-shares-yes = هو، له { $day } راهیسې
register-shares-no = نه، له { $day } راهیسې
register-shares-not-asked = نه دي پوښتل شوي: نه شي شریکېدای
register-shares-withdrawn = په { $day } بېرته اخیستل شوې: نور نه شي شریکېدای
register-shares-agencies = دا خبر کېدای شي:
register-shares-agencies-not = دا باید خبر نه شي:

## How the scores have changed.

register-change = د وخت په تېرېدو بدلون
    .lead = د کس له راتلو تر وروستۍ نمرې. لوړه نمره ښه ده.
register-change-better = له { $first } څخه { $last } ته: ښه شوې
register-change-same = له { $first } څخه { $last } ته: هماغه
register-change-worse = له { $first } څخه { $last } ته: خرابه شوې
register-change-one = { $score } له { $most } څخه، یو ځل نمره
register-change-table = د جدول په بڼه
register-change-day = ورځ
register-change-when = کله
register-change-score = نمره
register-scale-safety = څومره د خوندیتوب احساس کوي
register-scale-hope = څومره هیله لري
register-when-came = د راتلو پر وخت
register-when-ended = د ملاتړ د پای پر وخت

## What a person wants, who belongs to them, and how often to meet.

register-goals = هدفونه
register-goals-none = لا هېڅ هدف نه دی لیکل شوی.
register-goal-came = دا له بستې سره راغلی.
register-goal-take = د هدف په توګه یې ولیکئ
register-goal = هدف
register-goal-which = کوم هدف؟
    .hint = یو وټاکئ چې بل ډول یې ووایئ، یا ووایئ چې پایله یې څه شوه.
register-goal-new = نوی
register-goal-domain = د څه شي په اړه دی؟
register-goal-words = هدف، د کس په خبرو
register-goal-stands = پایله یې څه شوه؟
register-goal-on = په کومه ورځ یې دا وویل؟
register-links = کورنۍ او کس ته نږدې نور خلک
register-links-none = لا د هېچا نوم نه دی اخیستل شوی.
register-link = یو څوک له کس سره تړلی دی
register-link-search = ثبت یې ولټوئ
    .hint = د نوم یوه برخه، یا د ثبت د شمېرې پیل. بیا وټاکئ چې څوک دی.
register-link-found = پیدا شوي ثبتونه
register-link-nobody = داسې بل ثبت نشته.
register-link-missing = بل کس ولټوئ، او ثبت یې وټاکئ.
register-link-words = څنګه سره تړلي دي؟
    .hint = د بېلګې په توګه: د هغې خور. په دواړو ثبتونو کې وي.
register-link-gone = ثبت یې نور د ثبت په کتاب کې نشته.
register-suggested = وړاندیز: { $often }، ځکه «{ $what }» وروستی ځل له { $most } څخه { $score } نمره اخیستې. یو ځای پرې تصمیم نیسئ.
register-suggested-7 = هره اونۍ (7 ورځې)
register-suggested-14 = هرې دوې اونۍ (14 ورځې)
register-suggested-28 = هرې څلور اونۍ (28 ورځې)
register-suggested-take = په خانه کې یې ولیکئ
register-missed =
    { $count ->
        [one] { $count } بیاکتنه له لاسه ووته.
       *[other] { $count } بیاکتنې له لاسه ووتې.
    }

## Erasing.

register-erasing = پاکول
register-erase = دا ثبت پاک کړئ
register-erase-goes = څه د تل لپاره ځي:
register-erase-deeds = ټول هغه څه چې د دې معرفي لیک په اړه لیکل شوي وو
register-erase-packets = هغه بستې چې راغلې، هماغسې لکه چې راغلې وې
register-erase-known = څه چې دې خوندي صندوق ته د معرفي لیک په اړه معلوم دي، ستاسو له ځوابونو سره
register-erase-stays = څه پاتې کېږي:
register-erase-returns = هغه د احصایې راپورونه چې جوړ شوي دي
register-erase-copies = هغه کاپۍ چې نور یې لري: چا چې لېږلي وو، او چا ته مو چې څه ورکړي وي
register-erase-backups = هغه احتیاطي کاپۍ چې مخکې جوړې شوې: تر حذفېدو پورې لا هم دا لري
register-erase-number = د ثبت شمېره هم پاتې کېږي، چې هېڅ بسته یې ناڅاپه بیا رانه شي.
register-erase-sure = زه پوهېږم چې دا بېرته نه شي کېدای
register-erase-sure-missing = که پاکول یې غواړئ، لومړی دا په نښه کړئ.
register-erase-do = دا ثبت د تل لپاره پاک کړئ
register-erase-changed = په دې منځ کې بل چا په دې ثبت کې څه لیکلي، نو پاک نه شو.
    .do = وګورئ چې څه نوي دي، او که لا سم وي بیا یې پاک کړئ.
register-erased = ثبت پاک شو.

## ---- What is to be erased ----

register-keeping = څه باید پاک شي
    .lead = هغه ثبتونه چې وخت یې پوره شوی. هېڅکله هېڅ شی پخپله نه پاکېږي: تاسو هر یو ګورئ، او پاکوئ یې.
register-keep = ثبتونه تر څومره وخته ساتل کېږي
    .lead = دا ستاسو ښاروالي ټاکي، په میاشتو. تر هغې چې یوه خانه خالي وي، د هغه ډول هېڅ ثبت لاندې نه لیکل کېږي.
register-keep-ended = د ملاتړ تر پای وروسته
    .hint = میاشتې له هغې ورځې چې پای ته ورسېد.
register-keep-declined = تر نه منل کېدو، یا د موافقې تر بېرته اخیستلو وروسته
    .hint = میاشتې د پرېکړې له ورځې.
register-keep-duplicate = تر هغې وروسته چې معلومه شوه دوه ځله راغلی
    .hint = میاشتې د پرېکړې له ورځې.
register-keep-save = دا وختونه ذخیره کړئ
register-keep-saved = دا وختونه په دې خوندي صندوق کې ذخیره شول.
register-over = هغه ثبتونه چې وخت یې پوره شوی
register-over-none = داسې ثبت نشته چې وخت یې پوره شوی وي.
register-over-since = وخت یې له { $day } راهیسې پوره دی.
register-over-look = ورته وګورئ
register-over-erase =
    { $count ->
        [one] په نښه شوی ثبت د تل لپاره پاک کړئ
       *[other] { $count } په نښه شوي ثبتونه د تل لپاره پاک کړئ
    }
register-over-erased =
    { $count ->
        [one] { $count } ثبت پاک شو.
       *[other] { $count } ثبتونه پاک شول.
    }

## The packets of an entry.

register-packets = بستې
register-packet-read = بسته ولولئ
register-packet-hide = بسته بنده کړئ

## What a person wants, and who belongs to them.

register-aimed = هدف:
register-goal-open = لا کار پرې کوي
register-goal-met = ورسېد
register-goal-partly = تر یوې برخې ورسېد، او همدا بس دی
register-goal-left = نور یې نه غواړي
register-act = د کس لپاره یو کار وشو
register-acted = یو کار وشو
register-act-domain = د څه لپاره و
register-act-on = هغه ورځ چې وشو
register-act-words = څه وشول، او پایله یې څه شوه؟
register-act-hindered = څه یې په لار کې خنډ شول؟
    .hint = ټول هغه په نښه کړئ چې شوي. د دفتر په خپله احصایه کې شمېرل کېږي.
register-act-in-the-way = خنډ:
return-cell-barrier-no-home = مناسب کور پیدا نه شو
return-cell-barrier-threshold = د یوه خدمت شرایط یې پوره نه کړل
return-cell-barrier-costs = ورکول شوې پیسې لګښت نه پوره کوي
return-cell-barrier-benefits = د دولت مالي مرستې ناوخته راغلې، یا په پیل کې ډېرې لږې وې
return-cell-barrier-papers = د بانک حساب، سند یا ثبوت نه و
return-cell-barrier-immigration = د مهاجرت پرېکړې ته انتظار، یا له عامه فنډونو د ګټې اخیستو حق نشته
return-cell-barrier-waiting = د انتظار لېست
return-cell-barrier-transfer = د تلو پر وخت یې درملنه نوي ځای ته ونه سپارل شوه
return-cell-barrier-health = روغتیا یې اجازه نه ورکوله
return-cell-barrier-language = ترجمان نه و، یا د هغه د کچې صنف نه و
return-cell-barrier-childcare = د ماشوم ساتنه نه وه، یا په ښوونځي کې ځای نه و
return-cell-barrier-travel = ډېر لرې، یا د لارې پیسې نه وې
return-cell-barrier-legal = حقوقي مشاور نه و، یا قضیه ډېر وخت نیسي
return-cell-barrier-safety = خوندي نه و
return-cell-barrier-other = بل څه
register-linked = د ثبت په کتاب کې له بل کس سره تړلی دی
register-domain-housing = کور
register-domain-money = پیسې
register-domain-education = زده کړه او روزنه
register-domain-employment = کار
register-domain-health = روغتیا او هوساینه
register-domain-legal = حقوقي چارې
register-domain-safety = خوندیتوب

## The papers of an entry. Their own words are in papers.ftl.

register-papers = کاغذونه
register-paper-letter = خدمت ته د پېژندنې لیک
register-paper-review = د یو ځای ډکولو د بیاکتنې پاڼه
register-paper-whole = د کس ټول ریکارډ
register-paper-meeting = له نورو ادارو سره د غونډې پاڼه

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = دا ورځ د معرفي لیک تر راتلو مخکې ده.
    .do = هغه ورځ وګورئ چې راغی، او هماغه یا وروستۍ ورځ ولیکئ.
failure-register-before-support = دا ورځ د ملاتړ تر پیل مخکې ده.
    .do = هغه ورځ وګورئ چې ملاتړ پیل شو، او هماغه یا وروستۍ ورځ ولیکئ.
failure-register-before-last = دا ورځ تر هغې ورځې مخکې ده چې ملاتړ پای ته ورسېد.
    .do = هماغه یا وروستۍ ورځ ولیکئ.
failure-register-no-reason = هغه خدمت چې نه شي منلی باید ووایي چې ولې.
    .do = لږ تر لږه یو دلیل وټاکئ.
failure-register-not-accepted = دا معرفي لیک منل شوی نه دی، نو لا له چا ملاتړ نه کېږي.
    .do = لومړی پرېکړه ولیکئ.
failure-register-ended = ملاتړ پای ته رسېدلی دی.
    .do = لومړی ولیکئ چې بیا پیلېږي، یا تر پای مخکې ورځ ورکړئ.
failure-register-not-ended = ملاتړ پای ته نه دی رسېدلی.
    .do = هېڅ کول لازم نه دي.
failure-register-overtaken = په دې منځ کې بل چا د همدې شي په اړه څه لیکلي.
    .do = هغسې ښودل کېږي لکه اوس چې دی. څه مو چې لیکلي لا دلته دي: وګورئ چې څه نوي دي، او تڼۍ بیا کېکاږئ.
failure-register-no-such-deed = هغه څه چې دې یې ځای نیوه، نشته.
    .do = ثبت وګورئ لکه اوس چې دی، او بیا هڅه وکړئ.
failure-register-nothing-came = له دې پرته به هېڅ شی ونه وایي چې معرفي لیک هېڅکله راغلی.
    .do = که ټول ثبت په تېروتنه جوړ شوی وي، پاک یې کړئ.
failure-register-linked-already = لا له مخکې ویل شوي چې سره تړلي دي.
    .do = هېڅ کول لازم نه دي.
