### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = { $step } ګام – Onward
shell-title-error = تېروتنه: { $title }
shell-skip = د پاڼې متن ته تلل
shell-language = ژبه
shell-hear = غوږ نیول: { $language }
shell-bilingual = له انګلیسي سره
shell-language-failed = د { $language } متنونه خلاص نه شول. انټرنېټ وګورئ او بیا یې کېکاږئ.
shell-text-size = د لیک کچه او څرګندوالی
shell-text-size-normal = عادي لیک
shell-text-size-large = لوی لیک
shell-text-size-larger = لا لوی لیک
shell-text-size-letter = ا
shell-contrast = لا څرګند
shell-machine-drafted = دا ژباړه کمپیوتر کړې ده
    .more = تر اوسه داسې چا نه ده کتلې چې پر دې ژبه پوهېږي. کله چې یوه خبره مهمه وي، مهرباني وکړئ له ترجمان وپوښتئ.
shell-outdated = ښايي له دې کلمو ځینې زړې وي
    .more = تر ژباړې وروسته یې انګلیسي متن بدل شوی دی. کله چې یوه خبره مهمه وي، مهرباني وکړئ له ترجمان وپوښتئ.
shell-in-english = په دې پاڼه کې ځینې کلمې په انګلیسي دي
    .more = لا نه دي ژباړل شوې، یا یې په ژباړه کې غلطي ده. مهرباني وکړئ له ترجمان وغواړئ چې درته یې ولولي.
shell-pages = پاڼې
shell-home = لومړۍ پاڼه
shell-areas = د سیمو لارښود
shell-help = همدا اوس مرسته
shell-eligibility = د شرایطو کتل
shell-drafts = پر دې وسیله معرفي لیکونه
shell-blank = د لاسي ډکولو فورمه چاپول
shell-receive = بسته خلاصول
shell-settings = تنظیمات
shell-register = د ثبت کتاب
shell-contacts = د ادرسونو کتاب
shell-leaving = څنګه ژر ووځئ
shell-emergency = په بیړني حالت کې 999 ته زنګ ووهئ. د عصري غلامۍ او ناوړه ګټې اخیستنې د مرستې تلیفوني کرښه (Modern Slavery & Exploitation Helpline): 08000 121 700، د کال هره ورځ.
shell-not-nrm = دا د راجع کولو ملي میکانیزم (NRM) فورمه نه ده، او دا د حکومت وېبسایټ نه دی.
shell-lock = قلف
shell-loading = خلاصېږي…
shell-elsewhere = دا پاڼه په نوي ټب (tab) کې خلاصېږي
shell-elsewhere-text = څه چې دلته خلاص دي، خلاص پاتې کېږي.
shell-elsewhere-open = په نوي ټب (tab) کې یې خلاصول
shell-back = شاته
shell-try-again = بیا هڅه وکړئ
forms-failed = د دې پاڼې یوه برخه خلاصه نه شوه. څه مو چې لیکلي دي لا هم دلته دي.

## Home

home-title = د NRM له ملاتړ وروسته لار
home-lead = د هغو کسانو لپاره چې له ملاتړ څخه وځي، او د هغو مددکارانو لپاره چې مرسته ورسره کوي. هر څه پر همدې وسیله پاتې کېږي، تر هغې چې تاسو پخپله د لېږلو تصمیم ونیسئ.
home-before = تر پیل مخکې
home-before-text = تاسو له دې وېبسایټ څخه ژر وتلی شئ: د پاڼې په سر کې «له دې پاڼې وتل» کېکاږئ. پر کیبورډ د Shift تڼۍ هم درې ځله کېکاږلی شئ. دا کار د براوزر تاریخچه نه پاکوي.
home-before-more = څنګه ژر ووځئ، او څنګه تاریخچه پاکه کړئ
home-before-away = دا یادښت لرې کول
home-door-areas = د سیمو په اړه لوستل
home-door-areas-text = وګورئ کومې سیمې ښايي مرسته وکړای شي، او هره یوه څه غواړي.
home-door-refer = معرفي لیک ډکول
home-door-refer-text = د مددکار او کس لپاره، یو ځای. هر وخت درېدلی او وروسته بېرته راتلی شئ.
home-door-receive = بسته خلاصول
home-door-receive-text = د هغه همغږي کوونکي لپاره چې معرفي لیک ورته لېږل شوی دی. وګورئ چې دا چا لاسلیک کړې ده، ډاډ ترلاسه کړئ چې هېڅ شی بدل شوی نه دی، او ویې لولئ.
home-eligibility = لومړی شرایط وګورئ.
home-eligibility-text = شاوخوا درې دقیقې وخت نیسي. د نوم لیکل لازم نه دي.
home-register-text = د همغږي کوونکو لپاره: ټول معرفي لیکونه چې راغلي دي، او د هر یوه پایله.
home-promise = پر څه باور کولی شئ
home-promise-device = هېڅ شی چې تاسو یې لیکئ پخپله له دې وسیلې نه وځي. حساب (account) نشته، او هېڅوک لیدنې نه شمېري.
home-promise-choice = کس پخپله تصمیم نیسي چې څه شی نورو ته وویل شي، یوه یوه برخه. «نه» ویل هغه ملاتړ نه بدلوي چې اوس یې لري.
home-promise-skip = هره پوښتنه پرېښودل کېدای شي، یا یې ځواب وروسته ورکول کېدای شي.

not-found-title = په دې ادرس کې پاڼه نشته
not-found-text = کېدای شي ادرس زوړ وي، یا یو توری پکې کم وي.
not-found-home = لومړۍ پاڼې ته تلل

## Eligibility

eligibility-title = د شرایطو کتل
eligibility-lead = هغو پوښتنو ته ځواب ورکړئ چې پرې پوهېږئ. ویې وینئ چې هره خبره څنګه ده، او څه کېدای شي. دلته هېڅ شی تاسو نه دروي: ځوابونه چې هر څه وي، تاسو کس معرفي کولی شئ.
eligibility-reasons = حال څنګه دی
eligibility-summary = { $met } پوره، { $not_met } نه دي پوره، { $not_known } نه دي معلوم.
eligibility-met = پوره
eligibility-not-met = پوره نه دی
eligibility-not-known = معلومه نه ده
eligibility-source = دا له دې ځایه ده:
eligibility-local = دا د همدې سیمې خپل شرط دی. همغږي کوونکی د کس حال ته په کتو پخپله پرېکړه کولی شي.
eligibility-discretion = د سیمې همغږي کوونکی د کس حال ته په کتو پخپله پرېکړه کولی شي (discretion). په ازمایښتي پروژو کې سیمو د هر کس په اړه جلا جلا همداسې وکړل.
eligibility-next = بیا څه
eligibility-next-text = دا ځوابونه نوي معرفي لیک ته تللی شي، چې له هېچا دوه ځله ونه پوښتل شي. لومړی به پر دې وسیله خوندي صندوق خلاصوئ.
eligibility-start = له دې ځوابونو سره د معرفي لیک پیل

## A field

field-why = ولې یې پوښتو
field-help = د مددکار لپاره لارښود
field-problem = باید سم شي:
field-or = یا
field-date-day = ورځ
field-date-month = میاشت
field-date-year = کال
field-date-calendar = میلادي نېټه ولیکئ، هماغه چې په بریتانیا کې کارول کېږي.
field-time-clock = د بریتانیا وخت ولیکئ: د سهار اوه بجې 7:00 دي، نه 1:00.
calendar-ethiopic = په ایتوپیايي کلیز کې: { $day } { $month } { $year }
    .months = مسکرم | تکمت | هدار | تاهساس | طر | یکاتیت | مګابیت | میازیا | ګنبوت | سنه | هامله | نهاسه | پاګومه
calendar-persian = په هجري لمریز کلیز کې: { $day } { $month } { $year }
    .months = وری | غویی | غبرګولی | چنګاښ | زمری | وږی | تله | لړم | لیندۍ | مرغومی | سلواغه | کب
field-letters-left =
    { $count ->
        [one] د { $count } بل توري ځای لرئ.
       *[other] د { $count } نورو تورو ځای لرئ.
    }
field-letters-over =
    { $count ->
        [one] { $count } توری زیات دی. هېڅ شی ورک شوی نه دی: مهرباني وکړئ متن لنډ کړئ، یا پاتې برخه په بل ځواب کې ولیکئ.
       *[other] { $count } توري زیات دي. هېڅ شی ورک شوی نه دی: مهرباني وکړئ متن لنډ کړئ، یا پاتې برخه په بل ځواب کې ولیکئ.
    }
field-language-name = ژبه
field-language-speaks = خبرې کوي
field-language-reads = لوستلی شي
field-language-writes = لیکلی شي
field-language-add = بله ژبه زیاته کړئ
field-language-remove = دا ژبه لرې کړئ
field-group-add = زیات کړئ
field-group-member = { $one } { $number }
field-group-change = بدلول
field-group-remove = لرې کول

## What is to be mended: what is wrong, and an example of right

summary-title = مهرباني وکړئ دې ته یو ځل بیا وګورئ
problem-missing = د دې پوښتنې له ځوابه پرته هېڅ شی نه شي لېږل کېدای.
problem-too-long = دلته د { $max } تورو ځای دی. دا متن { $over } توري زیات لري. د بېلګې په توګه، پاتې برخه په بل ځواب کې ولیکئ.
problem-not-a-number = مهرباني وکړئ یو بشپړ عدد په رقم ولیکئ، د بېلګې په توګه 2.
problem-out-of-range = مهرباني وکړئ له { $min } تر { $max } یو عدد ولیکئ، د بېلګې په توګه { $min }.
problem-no-such-date = داسې نېټه نشته. مهرباني وکړئ ورځ او میاشت وګورئ، د بېلګې په توګه 27 3 1998 (میلادي نېټه).
problem-date-incomplete = د نېټې یوه برخه نشته. مهرباني وکړئ ورځ، میاشت او کال ولیکئ، د بېلګې په توګه 27 3 1998 (میلادي نېټه).
problem-year-out-of-range = مهرباني وکړئ میلادي کال په څلورو رقمونو ولیکئ، د 1900 او 2100 ترمنځ، د بېلګې په توګه 1998.
problem-not-an-email = دا بشپړ ایمیل ادرس نه دی. د بېلګې په توګه name@example.org.
problem-not-a-phone = مهرباني وکړئ د تلیفون شمېره یوازې په رقمونو ولیکئ، د بېلګې په توګه 07700 900123.
problem-not-an-option = مهرباني وکړئ له ښودل شویو ځوابونو یو وټاکئ، د بېلګې په توګه لومړی یې.
problem-disguising-character = په دې متن کې یو پټ توری دی چې د متن معنا بدلولی شي. مهرباني وکړئ بیا یې ولیکئ، د بېلګې په توګه توری په توری.
problem-too-many = دلته د { $max } ځای دی. مهرباني وکړئ ځینې لرې کړئ، د بېلګې په توګه هغه چې دوه ځله زیات شوي دي.
problem-no-translator = مهرباني وکړئ وټاکئ چې دا ځواب چا ژباړلی دی.
problem-wrong-kind = دا ځواب د پوښتنې سره سم نه دی. مهرباني وکړئ بیا ځواب ورکړئ، د بېلګې په توګه له سره یې وټاکئ یا ولیکئ.

## Saving

save-saved = ذخیره شو { $time }
save-not-yet = لا ذخیره شوی نه دی
save-not-saved = ذخیره نه شو
    .do = څه مو چې لیکلي دي لا پر دې پاڼه دي. د پاڼې تر بندولو مخکې یې په یو خوندي ځای کې کاپي کړئ.
lock-unsaved = تر ټولو وروستی شی چې تاسو لیکلی دی ذخیره شوی نه دی. که اوس یې قلف کړئ، له منځه ځي.
lock-keep-open = پاڼه دې خلاصه وي
lock-anyway = سره له دې هم قلف شي او هغه څه چې ذخیره شوي نه دي ورک شي

## The referral

refer-tasks-title = معرفي لیک
refer-tasks-text = برخې په هر ترتیب چې غواړئ ډکې کړئ. هره پوښتنه پرېښودلی او وروسته ورته راتلی شئ. د لیکلو پر وخت هر څه پر دې وسیله ذخیره کېږي.
refer-stage = اوس څومره ډک شي
refer-stage-enquiry = لومړنۍ پوښتنه.
    .text = بې نومه: اړتیاوې، د کورنۍ د غړو شمېر او نېټې، چې سیمه ووایي څه ممکن دي.
refer-stage-referral = معرفي لیک.
    .text = هغه څه چې سیمه یې د پرېکړې لپاره ضرورت لري.
refer-stage-handover = د معلوماتو سپارل.
    .text = وروسته له دې چې سیمې «هو» وویل: هغه څه چې نوي مددکاران باید پرې پوه شي.
refer-bilingual-hides = دوه ژبې ښودل کېږي، له همدې امله هغه پوښتنې پټې دي چې مددکار یې له دوسیې څخه ځوابوي. د لیدلو لپاره یې په سر کې «له انګلیسي سره» کېکاږئ.
refer-worker-only = دا پاڼه یوازې د مددکار لپاره ده. تر هغې چې دوه ژبې ښودل کېږي، دا پاڼه پټه ده.
refer-one-language = یوه ژبه ښودل
refer-tasks-answers = ځوابونه
refer-tasks-send = تر لېږلو مخکې
refer-start-section = د دې برخې پیل
refer-skip-section = دا برخه اوس پرېږدئ
refer-pause = درېدل او وروسته راتلل
refer-section-end = مننه. دا د دې برخې پای دی.
refer-section-end-where = هر وخت دې برخې ته بېرته راتلی او لیکل شوي ځوابونه بدلولی شئ.
refer-next-section = بلې برخې ته تلل
refer-to-list = لېست ته بېرته
refer-continue = ذخیره او دوام
refer-skip = اوس یې پرېږدئ
refer-check = خپل ځوابونه وګورئ
refer-check-text = دا ټول هغه څه دي چې د دې پړاو لپاره لیکل شوي دي. هر یو یې بدلولی شئ.
refer-check-mend = مخکې له دې چې ولېږل شي
refer-check-complete = هېڅ ستونزه نشته. بې ځوابه پوښتنې د «بې ځوابه» په نوم لېږل کېږي.
refer-check-on = موافقې ته تلل
refer-not-answered = بې ځوابه
refer-change = بدلول
refer-consent = د کس موافقه
refer-export = لاسلیک او فایل جوړول
refer-history = پایله یې څه شوه
refer-under-age-title = مهرباني وکړئ دلته ودرېږئ
refer-under-age-services = د هغه ځای د ښاروالۍ د ماشومانو خدمتونو (children’s services) ته زنګ ووهئ چې کس اوس پکې دی.
refer-under-age-guardians = په انګلستان او ویلز کې: د قاچاق شویو ماشومانو د ساتنې خدمت (child trafficking guardians)، 0800 043 4303.
refer-under-age-danger = که څوک همدا اوس په خطر کې وي: 999.
refer-under-age-mistake = که ځواب تېروتنه وه، بېرته ولاړ شئ او بدل یې کړئ. هېڅ شی نه دی لېږل شوی.

task-not-started = پیل شوی نه دی
task-questions =
    { $count ->
        [one] { $count } پوښتنه
       *[other] { $count } پوښتنې
    }
task-started = له { $asked } څخه { $answered } ځواب شوي
task-done = بشپړ
task-mend = یو شی باید سم شي
task-anytime = هر وخت
task-last = وروستی ګام
task-after = تر لېږلو وروسته

## Dates, the same on screen and on paper. Years and days are digits.

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }، { $time }

month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Before a PDF is saved in which some characters cannot be printed

press-gaps = ځینې توري یا نښې نه شي چاپېدای. په PDF کې د هرې یوې پر ځای داسې نښه راځي چې د پوښتنې نښه پکې وي. هغه دا دي:
    .do = چېرته چې کولی شئ، په بله بڼه یې ولیکئ او PDF بیا جوړ کړئ. یا PDF همداسې ذخیره کړئ، او دا په لاس پکې ولیکئ.
press-gaps-save = PDF همداسې ذخیره کړئ
press-gaps-leave = مه یې ذخیره کوئ
