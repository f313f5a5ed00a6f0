### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = هەنگاوی { $step } – Onward
shell-title-error = هەڵە: { $title }
shell-skip = بچن بۆ ناو پەڕەکە
shell-language = زمان
shell-hear = گوێ بگرن: { $language }
shell-bilingual = لەگەڵ ئینگلیزی
shell-language-failed = وشەکانی { $language } بار نەبوون. تکایە سەیری هێڵی ئینتەرنێت بکەن و دووبارە پەنجە لێبدەن.
shell-text-size = قەبارە و ڕوونیی نووسین
shell-text-size-normal = نووسینی ئاسایی
shell-text-size-large = نووسینی گەورە
shell-text-size-larger = نووسینی گەورەتر
shell-text-size-letter = ئا
shell-contrast = ڕوونتر
shell-machine-drafted = کۆمپیوتەر ئەم وەرگێڕانەی کردووە
    .more = هێشتا کەسێک کە ئەم زمانە بزانێت سەیری نەکردووە. کاتێک شتێک گرنگ بێت، تکایە لە وەرگێڕێکی زارەکی بپرسن.
shell-outdated = لەوانەیە هەندێک لەم وشانە کۆن بن
    .more = لەو کاتەوەی وەرگێڕدراون، ئینگلیزییەکە گۆڕاوە. کاتێک شتێک گرنگ بێت، تکایە لە وەرگێڕێکی زارەکی بپرسن.
shell-in-english = هەندێک وشەی ئەم پەڕەیە بە ئینگلیزین
    .more = هێشتا وەرنەگێڕدراون، یان هەڵەیەک لە وەرگێڕانەکەیاندا هەیە. تکایە داوا لە وەرگێڕێکی زارەکی بکەن بۆتان بخوێنێتەوە.
shell-pages = پەڕەکان
shell-home = پەڕەی سەرەتا
shell-areas = ڕێبەری ناوچەکان
shell-help = ئێستا یارمەتی وەربگرن
shell-eligibility = مەرجەکان بپشکنن
shell-drafts = نامەکانی ناساندن لەسەر ئەم ئامێرە
shell-blank = چاپکردنی فۆرمێک کە بە دەست پڕ دەکرێتەوە
shell-receive = کردنەوەی پاکێج
shell-settings = ڕێکخستنەکان
shell-register = تۆماری نامەکان
shell-contacts = پەڕاوی ناونیشان
shell-leaving = چۆن بە خێرایی دەربچن
shell-emergency = لە کاتی مەترسیی کتوپڕدا پەیوەندی بە 999 بکەن. هێڵی یارمەتیی کۆیلایەتیی نوێ و چەوساندنەوە (Modern Slavery & Exploitation Helpline): 08000 121 700، هەموو ڕۆژێکی ساڵ.
shell-not-nrm = ئەمە فۆرمێک نییە بۆ ڕێکاری نیشتمانیی ناساندن (NRM)، و ماڵپەڕی حکومەت نییە.
shell-lock = داخستن
shell-loading = بار دەبێت…
shell-elsewhere = ئەم پەڕەیە لە تابێکی نوێدا دەکرێتەوە
shell-elsewhere-text = ئەوەی لێرە کراوەیە هەر بە کراوەیی دەمێنێتەوە.
shell-elsewhere-open = لە تابێکی نوێدا بیکەنەوە
shell-back = گەڕانەوە
shell-try-again = دووبارە هەوڵ بدەن
forms-failed = بەشێکی ئەم پەڕەیە بار نەبوو. ئەوەی نووسیوتانە هێشتا لێرەیە.

## Home

home-title = ڕێگای دوای پشتگیریی NRM
home-lead = بۆ ئەو کەسانەی پشتگیرییەکە بەجێ دەهێڵن، و بۆ ئەو کارمەندانەی یارمەتییان دەدەن. هەموو شتێک لەسەر ئەم ئامێرە دەمێنێتەوە تا خۆتان بڕیار دەدەن بینێرن.
home-before = پێش ئەوەی دەست پێ بکەن
home-before-text = دەتوانن بە خێرایی لەم ماڵپەڕە دەربچن: لە سەرەوە پەنجە لە «دەرچوون لەم پەڕەیە» بدەن. لەسەر کیبۆرد دەتوانن سێ جاریش پەنجە لە دوگمەی Shift بدەن. ئەمە مێژووی وێبگەڕەکە ناسڕێتەوە.
home-before-more = چۆن بە خێرایی دەربچن، و چۆن مێژووەکە بسڕنەوە
home-before-away = ئەم تێبینییە لاببەن
home-door-areas = دەربارەی ناوچەکان بخوێننەوە
home-door-areas-text = ببینن کام ناوچە لەوانەیە بتوانێت یارمەتی بدات، و هەریەکەیان داوای چی دەکات.
home-door-refer = نامەی ناساندن پڕ بکەنەوە
home-door-refer-text = بۆ کارمەندێکی پشتگیری و کەسێک پێکەوە. دەتوانن هەر کاتێک بێت بوەستن و دواتر بگەڕێنەوە.
home-door-receive = پاکێجێک بکەنەوە
home-door-receive-text = بۆ ڕێکخەرێک کە نامەیەکی ناساندنی بۆ نێردراوە. ببینن کێ واژۆی کردووە، دڵنیا ببنەوە کە هیچ نەگۆڕدراوە، و بیخوێننەوە.
home-eligibility = سەرەتا مەرجەکان بپشکنن.
home-eligibility-text = نزیکەی سێ خولەک دەخایەنێت. پێویست بە ناو ناکات.
home-register-text = بۆ ڕێکخەران: هەموو نامەیەکی ناساندن کە هاتووە، و چی لێ هاتووە.
home-promise = ئەوەی دەتوانن پشتی پێ ببەستن
home-promise-device = هیچ شتێک کە دەینووسن خۆی لەم ئامێرە ناچێتە دەرەوە. هیچ هەژمارێک نییە، و کەس سەردانەکان ناژمێرێت.
home-promise-choice = کەسەکە خۆی بڕیار دەدات چی بدرێت بە کەسانی تر، بەش بە بەش. وتنی «نەخێر» ئەو پشتگیرییە ناگۆڕێت کە ئێستا هەیەتی.
home-promise-skip = دەتوانرێت هەموو پرسیارێک بەجێ بهێڵرێت، یان دواتر وەڵام بدرێتەوە.

not-found-title = لەم ناونیشانەدا هیچ پەڕەیەک نییە
not-found-text = لەوانەیە ناونیشانەکە کۆن بێت، یان پیتێکی کەم بێت.
not-found-home = بچن بۆ پەڕەی سەرەتا

## Eligibility

eligibility-title = پشکنینی مەرجەکان
eligibility-lead = وەڵامی ئەوە بدەنەوە کە دەیزانن. دەبینن هەر خاڵێک چۆنە، و چی دەتوانرێت بکرێت. هیچ شتێک لێرە ڕێگرتان نییە: وەڵامەکان هەرچییەک بن، دەتوانن نامەی ناساندن بنێرن.
eligibility-reasons = بارودۆخی مەرجەکان
eligibility-summary = { $met } هەیە، { $not_met } نییە، { $not_known } نەزانراوە.
eligibility-met = هەیە
eligibility-not-met = نییە
eligibility-not-known = نەزانراو
eligibility-source = ئەمە لە کوێوە هاتووە:
eligibility-local = خاڵێکی تایبەتی ئەم ناوچەیە خۆی. ڕێکخەر دەتوانێت بە پێی بارودۆخ بڕیار بدات.
eligibility-discretion = ڕێکخەری ناوچەکە دەتوانێت بە پێی بارودۆخ بڕیار بدات. لە پڕۆژە تاقیکارییەکاندا، ناوچەکان بۆ هەر کەسێک بە جیا وایان کرد.
eligibility-next = دواتر چی
eligibility-next-text = ئەم وەڵامانە دەتوانن بچنە ناو نامەیەکی نوێی ناساندنەوە، بۆ ئەوەی لە کەس دوو جار نەپرسرێت. سەرەتا سندووقی پارێزراوی سەر ئەم ئامێرە دەکەنەوە.
eligibility-start = بەم وەڵامانە نامەیەکی ناساندن دەست پێ بکەن

## A field

field-why = بۆچی دەپرسین
field-help = یارمەتی بۆ کارمەند
field-problem = چاک بکرێت:
field-or = یان
field-date-day = ڕۆژ
field-date-month = مانگ
field-date-year = ساڵ
field-date-calendar = ڕۆژژمێری ئەوروپی (زایینی) بەکار بهێنن، ئەوەی لە بەریتانیا بەکار دێت.
field-time-clock = کاتی بەریتانیا بەکار بهێنن: کاتژمێر حەوتی بەیانی 7:00 ە، نەک 1:00.
calendar-ethiopic = بە ڕۆژژمێری ئەسیوپی: { $day } { $month } { $year }
    .months = مەسکەرەم | تیکیمت | هیدار | تاهساس | تیر | یەکاتیت | مەگابیت | میازیا | گینبۆت | سەنێ | هامڵێ | نەهاسێ | پاگومێ
calendar-persian = بە ڕۆژژمێری هەتاویی ئێران: { $day } { $month } { $year }
    .months = خاکەلێوە (فەروەردین) | گوڵان (ئوردیبەهەشت) | جۆزەردان (خورداد) | پووشپەڕ (تیر) | گەلاوێژ (مورداد) | خەرمانان (شەهریوەر) | ڕەزبەر (مێهر) | گەڵاڕێزان (ئابان) | سەرماوەز (ئازەر) | بەفرانبار (دەی) | ڕێبەندان (بەهمەن) | ڕەشەمە (ئیسفەند)
field-letters-left =
    { $count ->
        [one] { $count } پیتتان ماوە.
       *[other] { $count } پیتتان ماوە.
    }
field-letters-over =
    { $count ->
        [one] { $count } پیت زیادە. هیچ ون نەبووە: تکایە نووسینەکە کورت بکەنەوە، یان ئەوەی دەمێنێتەوە لە وەڵامێکی تردا بینووسن.
       *[other] { $count } پیت زیادە. هیچ ون نەبووە: تکایە نووسینەکە کورت بکەنەوە، یان ئەوەی دەمێنێتەوە لە وەڵامێکی تردا بینووسن.
    }
field-language-name = زمان
field-language-speaks = قسەی پێ دەکات
field-language-reads = دەیخوێنێتەوە
field-language-writes = دەینووسێت
field-language-add = زمانێکی تر زیاد بکەن
field-language-remove = ئەم زمانە لاببەن
field-group-add = زیادکردن
field-group-member = { $one } { $number }
field-group-change = گۆڕین
field-group-remove = لابردن

## What is to be mended: what is wrong, and an example of right

summary-title = تکایە دووبارە سەیری ئەمە بکەن
problem-missing = بێ ئەم وەڵامە هیچ ناتوانرێت بنێردرێت.
problem-too-long = جێگای { $max } پیت هەیە. ئەمە { $over } پیتی زیادە. بۆ نموونە، ئەوەی دەمێنێتەوە لە وەڵامێکی تردا بینووسن.
problem-not-a-number = تکایە ژمارەیەکی تەواو بە ژمارە بنووسن، بۆ نموونە 2.
problem-out-of-range = تکایە ژمارەیەک لە { $min } تا { $max } بنووسن، بۆ نموونە { $min }.
problem-no-such-date = بەروارێکی وا نییە. تکایە سەیری ڕۆژ و مانگ بکەن، بۆ نموونە 27 3 1998.
problem-date-incomplete = بەشێکی بەروارەکە کەمە. تکایە ڕۆژ و مانگ و ساڵ بنووسن، بۆ نموونە 27 3 1998.
problem-year-out-of-range = تکایە ساڵەکە بە چوار ژمارە بنووسن، لە نێوان 1900 و 2100، بۆ نموونە 1998.
problem-not-an-email = ئەمە ئیمەیڵێکی تەواو نییە. بۆ نموونە name@example.org.
problem-not-a-phone = تکایە ژمارەی تەلەفۆن تەنیا بە ژمارە بنووسن، بۆ نموونە 07700 900123.
problem-not-an-option = تکایە یەکێک لەو وەڵامانە هەڵبژێرن کە پیشان دراون، بۆ نموونە یەکەمیان.
problem-disguising-character = پیتێکی شاراوە لەم نووسینەدا هەیە کە لەوانەیە خوێندنەوەکەی بگۆڕێت. تکایە دووبارە بینووسنەوە، بۆ نموونە پیت بە پیت.
problem-too-many = جێگای { $max } دانە هەیە. تکایە هەندێکیان لاببەن، بۆ نموونە ئەوانەی دوو جار زیاد کراون.
problem-no-translator = تکایە هەڵبژێرن کێ ئەم وەڵامەی وەرگێڕاوە.
problem-wrong-kind = ئەم وەڵامە لەگەڵ پرسیارەکە ناگونجێت. تکایە دووبارە وەڵامی بدەنەوە، بۆ نموونە بە هەڵبژاردن یان نووسینی نوێ.

## Saving

save-saved = پاشەکەوت کرا { $time }
save-not-yet = هێشتا پاشەکەوت نەکراوە
save-not-saved = پاشەکەوت نەکرا
    .do = ئەوەی نووسیوتانە هێشتا لەم پەڕەیەدایە. پێش داخستنی پەڕەکە، لە شوێنێکی سەلامەت کۆپیی بکەن.
lock-unsaved = ئەوەی لە کۆتاییدا نووسیتان پاشەکەوت نەکراوە. ئەگەر ئێستا دایبخەن، لەدەست دەچێت.
lock-keep-open = پەڕەکە بە کراوەیی بهێڵنەوە
lock-anyway = بەو حاڵەش دایبخەن و ئەوەی پاشەکەوت نەکراوە لەدەستی بدەن

## The referral

refer-tasks-title = نامەی ناساندن
refer-tasks-text = بەشەکان بە هەر ڕیزێک کە دەتانەوێت پڕ بکەنەوە. دەتوانن هەر پرسیارێک بەجێ بهێڵن و دواتر بگەڕێنەوە سەری. لە کاتی نووسیندا هەموو شتێک لەسەر ئەم ئامێرە پاشەکەوت دەکرێت.
refer-stage = ئێستا چەند پڕ بکرێتەوە
refer-stage-enquiry = پرسیاری سەرەتایی.
    .text = بێ ناو: پێداویستییەکان، ژمارەی ئەندامانی خێزان و بەروارەکان، بۆ ئەوەی ناوچەیەک بتوانێت بڵێت چی دەکرێت.
refer-stage-referral = نامەی ناساندن.
    .text = ئەوەی ناوچەیەک بۆ بڕیاردان پێویستیەتی.
refer-stage-handover = ڕادەستکردنی زانیاری.
    .text = دوای ئەوەی ناوچەکە وتی بەڵێ: ئەوەی کارمەندە نوێیەکان پێویستە بیزانن.
refer-bilingual-hides = دوو زمان پیشان دراون، بۆیە ئەو پرسیارانەی کارمەند لە دۆسیەکەوە وەڵامیان دەداتەوە شاردراونەتەوە. بۆ بینینیان لە سەرەوە پەنجە لە «لەگەڵ ئینگلیزی» بدەن.
refer-worker-only = ئەم پەڕەیە تەنیا بۆ کارمەندە. کاتێک دوو زمان پیشان دراون، شاردراوەتەوە.
refer-one-language = یەک زمان پیشان بدەن
refer-tasks-answers = وەڵامەکان
refer-tasks-send = پێش ناردن
refer-start-section = ئەم بەشە دەست پێ بکەن
refer-skip-section = جارێ ئەم بەشە بەجێ بهێڵن
refer-pause = وەستان و دواتر گەڕانەوە
refer-section-end = سوپاس. ئەمە کۆتایی ئەم بەشەیە.
refer-section-end-where = هەر کاتێک بێت دەتوانن بگەڕێنەوە بۆ ئەم بەشە و ئەوەی نووسراوە بیگۆڕن.
refer-next-section = بچن بۆ بەشی دواتر
refer-to-list = گەڕانەوە بۆ لیستەکە
refer-continue = پاشەکەوتکردن و بەردەوامبوون
refer-skip = جارێ بەجێی بهێڵن
refer-check = وەڵامەکانتان بپشکنن
refer-check-text = ئەمە هەموو ئەو شتانەیە کە بۆ ئەم قۆناغە نووسراون. دەتوانن هەر یەکێکیان بگۆڕن.
refer-check-mend = پێش ئەوەی بتوانرێت بنێردرێت
refer-check-complete = هیچ هەڵە نییە. پرسیارە بێ وەڵامەکان وەک «وەڵام نەدراوەتەوە» دەنێردرێن.
refer-check-on = بچن بۆ ڕەزامەندی
refer-not-answered = وەڵام نەدراوەتەوە
refer-change = گۆڕین
refer-consent = ڕەزامەندیی کەسەکە
refer-export = واژۆکردن و دەرهێنان
refer-history = چی لێ هات
refer-under-age-title = تکایە لێرە بوەستن
refer-under-age-services = پەیوەندی بکەن بە خزمەتگوزاریی منداڵان لەو شارەوانییەی (council) کە کەسەکە ئێستا لێیەتی.
refer-under-age-guardians = لە ئینگلتەرا و وێڵز: خزمەتگوزاریی پاراستنی منداڵانی قوربانیی بازرگانی بە مرۆڤ (child trafficking guardians)، 0800 043 4303.
refer-under-age-danger = ئەگەر کەسێک ئێستا لە مەترسیدایە: 999.
refer-under-age-mistake = ئەگەر وەڵامەکە هەڵە بوو، بگەڕێنەوە و بیگۆڕن. هیچ نەنێردراوە.

task-not-started = دەست پێ نەکراوە
task-questions =
    { $count ->
        [one] { $count } پرسیار
       *[other] { $count } پرسیار
    }
task-started = { $answered } لە { $asked } وەڵام دراوەتەوە
task-done = تەواو بوو
task-mend = شتێک هەیە چاک بکرێت
task-anytime = هەر کاتێک
task-last = دوا هەنگاو
task-after = دوای ناردن

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }، { $time }

month-1 = کانوونی دووەم (January)
month-2 = شوبات (February)
month-3 = ئازار (March)
month-4 = نیسان (April)
month-5 = ئایار (May)
month-6 = حوزەیران (June)
month-7 = تەممووز (July)
month-8 = ئاب (August)
month-9 = ئەیلوول (September)
month-10 = تشرینی یەکەم (October)
month-11 = تشرینی دووەم (November)
month-12 = کانوونی یەکەم (December)

## Before a PDF is saved in which some characters cannot be printed

press-gaps = هەندێک پیت ناتوانرێن چاپ بکرێن. لە PDF دا لە جێی هەریەکەیان هێمایەک بە نیشانەی پرسیارەوە دادەنرێت. ئەمانەن:
    .do = ئەگەر دەتوانن، بە شێوەیەکی تر بیاننووسن و PDF دووبارە دروست بکەنەوە. یان وەک خۆی پاشەکەوتی بکەن، و بە دەست بیاننووسن.
press-gaps-save = PDF وەک خۆی پاشەکەوت بکەن
press-gaps-leave = پاشەکەوتی مەکەن
