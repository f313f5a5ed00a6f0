### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = مرحلهٔ { $step } – Onward
shell-title-error = خطا: { $title }
shell-skip = رفتن به متن صفحه
shell-language = زبان
shell-hear = گوش دادن: { $language }
shell-bilingual = همراه با انگلیسی
shell-language-failed = متن‌های { $language } باز نشد. اتصال انترنت را بررسی کنید و دوباره فشار دهید.
shell-text-size = اندازه و وضوح نوشته
shell-text-size-normal = نوشتهٔ معمولی
shell-text-size-large = نوشتهٔ بزرگ
shell-text-size-larger = نوشتهٔ بزرگ‌تر
shell-text-size-letter = ا
shell-contrast = وضوح بیشتر
shell-machine-drafted = این ترجمه کار کمپیوتر است
    .more = هنوز کسی که این زبان را می‌داند آن را بررسی نکرده است. وقتی موضوعی مهم است، لطفاً از ترجمان بپرسید.
shell-outdated = ممکن است بعضی از این کلمات کهنه باشد
    .more = متن انگلیسی بعد از ترجمهٔ آن‌ها تغییر کرده است. وقتی موضوعی مهم است، لطفاً از ترجمان بپرسید.
shell-in-english = بعضی از کلمات این صفحه به انگلیسی است
    .more = هنوز ترجمه نشده است، یا در ترجمهٔ آن اشتباهی هست. لطفاً از ترجمان بخواهید آن را برای شما بخواند.
shell-pages = صفحه‌ها
shell-home = صفحهٔ اول
shell-areas = رهنمای مناطق
shell-help = همین حالا کمک بگیرید
shell-eligibility = بررسی شرایط
shell-drafts = معرفی‌خط‌های این دستگاه
shell-blank = چاپ فورم برای خانه‌پری با دست
shell-receive = باز کردن بسته
shell-settings = تنظیمات
shell-register = کتاب ثبت
shell-contacts = کتابچهٔ آدرس
shell-leaving = راه خروج سریع
shell-emergency = در حالت عاجل به 999 زنگ بزنید. خط کمک برده‌داری مدرن و بهره‌کشی (Modern Slavery & Exploitation Helpline): 08000 121 700، همهٔ روزهای سال.
shell-not-nrm = این فورم، فورم میکانیزم ملی ارجاع (NRM) نیست، و این سایت، سایت دولت نیست.
shell-lock = قفل
shell-loading = باز می‌شود…
shell-elsewhere = این صفحه در تب (tab) جدید باز می‌شود
shell-elsewhere-text = آنچه اینجا باز است، باز می‌ماند.
shell-elsewhere-open = باز کردن در تب (tab) جدید
shell-back = برگشت
shell-try-again = امتحان دوباره
forms-failed = یک قسمت از این صفحه باز نشد. آنچه نوشته‌اید هنوز اینجاست.

## Home

home-title = راه پیش رو، بعد از حمایت NRM
home-lead = برای کسانی که از حمایت بیرون می‌روند، و مددکارانی که به آن‌ها کمک می‌کنند. همه‌چیز روی همین دستگاه می‌ماند، تا وقتی که خودتان بخواهید آن را بفرستید.
home-before = پیش از شروع
home-before-text = می‌توانید سریع از این سایت بیرون بروید: «خروج از این صفحه» را در بالای صفحه فشار دهید. روی کیبورد می‌توانید کلید Shift را هم سه بار فشار دهید. این کار تاریخچهٔ براوزر را پاک نمی‌کند.
home-before-more = راه خروج سریع، و راه پاک کردن تاریخچه
home-before-away = کنار گذاشتن این یادداشت
home-door-areas = خواندن دربارهٔ مناطق
home-door-areas-text = ببینید کدام مناطق ممکن است بتوانند کمک کنند، و هر کدام چه می‌خواهد.
home-door-refer = خانه‌پری معرفی‌خط
home-door-refer-text = برای مددکار و شخص، با هم. هر وقت بخواهید می‌توانید توقف کنید و بعداً برگردید.
home-door-receive = باز کردن بسته
home-door-receive-text = برای هماهنگ‌کننده‌ای که معرفی‌خطی برایش فرستاده‌اند. ببینید چه کسی آن را امضا کرده است، بررسی کنید که چیزی تغییر نکرده باشد، و آن را بخوانید.
home-eligibility = اول شرایط را بررسی کنید.
home-eligibility-text = حدود سه دقیقه وقت می‌گیرد. نوشتن نام لازم نیست.
home-register-text = برای هماهنگ‌کننده‌ها: همهٔ معرفی‌خط‌هایی که رسیده است، و نتیجهٔ هر کدام.
home-promise = به چه چیزی می‌توانید اعتماد کنید
home-promise-device = هیچ‌چیزی که می‌نویسید خودبه‌خود از این دستگاه بیرون نمی‌رود. اکاونت وجود ندارد، و کسی بازدیدها را نمی‌شمارد.
home-promise-choice = خود شخص تصمیم می‌گیرد چه چیزی به دیگران گفته شود، قسمت به قسمت. «نخیر» گفتن، حمایتی را که حالا دارد تغییر نمی‌دهد.
home-promise-skip = از هر سؤالی می‌شود گذشت، یا بعداً به آن جواب داد.

not-found-title = در این آدرس صفحه‌ای نیست
not-found-text = شاید آدرس قدیمی باشد، یا یک حرف کم داشته باشد.
not-found-home = رفتن به صفحهٔ اول

## Eligibility

eligibility-title = بررسی شرایط
eligibility-lead = به آنچه می‌دانید جواب دهید. می‌بینید که هر مورد چه وضعی دارد، و چه کاری می‌شود کرد. هیچ‌چیز در اینجا مانع شما نمی‌شود: جواب‌ها هر چه باشد، می‌توانید شخص را معرفی کنید.
eligibility-reasons = وضعیت هر مورد
eligibility-summary = { $met } مورد پوره است، { $not_met } مورد پوره نیست، { $not_known } مورد معلوم نیست.
eligibility-met = پوره است
eligibility-not-met = پوره نیست
eligibility-not-known = معلوم نیست
eligibility-source = منبع این مورد:
eligibility-local = شرطی که خود این منطقه گذاشته است. هماهنگ‌کننده می‌تواند به تشخیص خود تصمیم بگیرد.
eligibility-discretion = هماهنگ‌کنندهٔ منطقه می‌تواند به تشخیص خود تصمیم بگیرد (discretion). در پروژه‌های آزمایشی، مناطق دربارهٔ هر مورد جداگانه چنین کردند.
eligibility-next = قدم بعدی
eligibility-next-text = این جواب‌ها می‌تواند در یک معرفی‌خط جدید بیاید، تا از هیچ‌کس دو بار سؤال نشود. پیش از آن، صندوق امن را در این دستگاه باز می‌کنید.
eligibility-start = شروع معرفی‌خط با این جواب‌ها

## A field

field-why = چرا می‌پرسیم
field-help = رهنما برای مددکار
field-problem = باید درست شود:
field-or = یا
field-date-day = روز
field-date-month = ماه
field-date-year = سال
field-date-calendar = تاریخ میلادی بنویسید، همان که در بریتانیا استفاده می‌شود.
field-time-clock = ساعت بریتانیا را بنویسید: هفت صبح 7:00 است، نه 1:00.
calendar-ethiopic = در تقویم ایتوپیایی: { $day } { $month } { $year }
    .months = مسکرم | تکمت | هدار | تاهساس | طر | یکاتیت | مگابیت | میازیا | گنبوت | سنه | هامله | نهاسه | پاگومه
calendar-persian = در تقویم هجری شمسی: { $day } { $month } { $year }
    .months = حمل | ثور | جوزا | سرطان | اسد | سنبله | میزان | عقرب | قوس | جدی | دلو | حوت
field-letters-left =
    { $count ->
        [one] برای { $count } حرف دیگر جا دارید.
       *[other] برای { $count } حرف دیگر جا دارید.
    }
field-letters-over =
    { $count ->
        [one] { $count } حرف بیشتر از اندازه است. چیزی از بین نرفته است: لطفاً متن را کوتاه کنید، یا بقیه را در جواب دیگری بنویسید.
       *[other] { $count } حرف بیشتر از اندازه است. چیزی از بین نرفته است: لطفاً متن را کوتاه کنید، یا بقیه را در جواب دیگری بنویسید.
    }
field-language-name = زبان
field-language-speaks = صحبت می‌کند
field-language-reads = می‌خواند
field-language-writes = می‌نویسد
field-language-add = اضافه کردن زبان دیگر
field-language-remove = برداشتن این زبان
field-group-add = اضافه کردن
field-group-member = { $one } { $number }
field-group-change = تغییر
field-group-remove = برداشتن

## What is to be mended: what is wrong, and an example of right

summary-title = لطفاً دوباره به این نگاه کنید
problem-missing = بدون جواب این سؤال، چیزی را نمی‌شود فرستاد.
problem-too-long = اینجا برای { $max } حرف جا هست. این متن { $over } حرف بیشتر دارد. مثلاً بقیه را در جواب دیگری بنویسید.
problem-not-a-number = لطفاً یک عدد کامل با رقم بنویسید، مثلاً 2.
problem-out-of-range = لطفاً عددی از { $min } تا { $max } بنویسید، مثلاً { $min }.
problem-no-such-date = چنین تاریخی وجود ندارد. لطفاً روز و ماه را بررسی کنید، مثلاً 27 3 1998 (تاریخ میلادی).
problem-date-incomplete = یک قسمت از تاریخ کم است. لطفاً روز و ماه و سال را بنویسید، مثلاً 27 3 1998 (تاریخ میلادی).
problem-year-out-of-range = لطفاً سال میلادی را با چهار رقم، بین 1900 و 2100 بنویسید، مثلاً 1998.
problem-not-an-email = این آدرس ایمیل کامل نیست. مثلاً name@example.org.
problem-not-a-phone = لطفاً شمارهٔ تلیفون را فقط با رقم بنویسید، مثلاً 07700 900123.
problem-not-an-option = لطفاً یکی از جواب‌هایی را که می‌بینید انتخاب کنید، مثلاً اولی را.
problem-disguising-character = در این متن یک نشانهٔ پنهان هست که می‌تواند معنای آن را تغییر دهد. لطفاً متن را دوباره بنویسید، مثلاً حرف به حرف.
problem-too-many = اینجا برای { $max } مورد جا هست. لطفاً چند مورد را بردارید، مثلاً آن‌هایی را که دو بار اضافه شده است.
problem-no-translator = لطفاً انتخاب کنید چه کسی این جواب را ترجمه کرد.
problem-wrong-kind = این جواب با سؤال برابر نیست. لطفاً دوباره جواب دهید، مثلاً از نو انتخاب کنید یا بنویسید.

## Saving

save-saved = ذخیره شد { $time }
save-not-yet = هنوز ذخیره نشده
save-not-saved = ذخیره نشد
    .do = آنچه نوشته‌اید هنوز در این صفحه است. پیش از بستن صفحه، آن را در جای امنی کاپی کنید.
lock-unsaved = آخرین چیزی که نوشته‌اید ذخیره نشده است. اگر حالا قفل کنید، از بین می‌رود.
lock-keep-open = صفحه باز بماند
lock-anyway = با این حال قفل شود و آنچه ذخیره نشده از بین برود

## The referral

refer-tasks-title = معرفی‌خط
refer-tasks-text = قسمت‌ها را به هر ترتیبی که می‌خواهید خانه‌پری کنید. می‌توانید از هر سؤالی بگذرید و بعداً به آن برگردید. هر چه می‌نویسید، در همان وقت روی این دستگاه ذخیره می‌شود.
refer-stage = حالا چه مقدار خانه‌پری شود
refer-stage-enquiry = پرس‌وجوی اول.
    .text = بدون نام: ضرورت‌ها، تعداد اعضای خانواده و تاریخ‌ها، تا منطقه بتواند بگوید چه چیزی ممکن است.
refer-stage-referral = معرفی‌خط.
    .text = آنچه منطقه برای تصمیم گرفتن لازم دارد.
refer-stage-handover = تحویل معلومات.
    .text = بعد از این‌که منطقه «بلی» گفت: آنچه مددکاران جدید باید بدانند.
refer-bilingual-hides = دو زبان نشان داده می‌شود، به همین دلیل سؤال‌هایی که مددکار از روی دوسیه جواب می‌دهد پنهان است. برای دیدن آن‌ها، «همراه با انگلیسی» را در بالا فشار دهید.
refer-worker-only = این صفحه فقط برای مددکار است. وقتی دو زبان نشان داده می‌شود، این صفحه پنهان است.
refer-one-language = نشان دادن یک زبان
refer-tasks-answers = جواب‌ها
refer-tasks-send = پیش از فرستادن
refer-start-section = شروع این قسمت
refer-skip-section = فعلاً گذشتن از این قسمت
refer-pause = توقف و برگشتن در وقت دیگر
refer-section-end = تشکر. این قسمت تمام شد.
refer-section-end-where = هر وقت بخواهید می‌توانید به این قسمت برگردید و آنچه را نوشته شده تغییر دهید.
refer-next-section = رفتن به قسمت بعدی
refer-to-list = برگشت به لست
refer-continue = ذخیره و ادامه
refer-skip = فعلاً بگذرید
refer-check = بررسی جواب‌ها
refer-check-text = این همهٔ چیزی است که برای این مرحله نوشته شده است. هر کدام را می‌توانید تغییر دهید.
refer-check-mend = پیش از این‌که بشود فرستاد
refer-check-complete = هیچ اشکالی نیست. سؤال‌های بی‌جواب با نوشتهٔ «جواب داده نشده» فرستاده می‌شود.
refer-check-on = رفتن به موافقت
refer-not-answered = جواب داده نشده
refer-change = تغییر
refer-consent = موافقت شخص
refer-export = امضا و ساختن فایل
refer-history = نتیجهٔ کار
refer-under-age-title = لطفاً همین‌جا توقف کنید
refer-under-age-services = به خدمات اطفال (children’s services) در شاروالی جایی که شخص حالا آنجاست زنگ بزنید.
refer-under-age-guardians = در انگلستان و ویلز: خدمات حمایت از اطفال قربانی قاچاق انسان (child trafficking guardians)، 0800 043 4303.
refer-under-age-danger = اگر کسی همین حالا در خطر است: 999.
refer-under-age-mistake = اگر جواب اشتباه بود، برگردید و آن را تغییر دهید. چیزی فرستاده نشده است.

task-not-started = شروع نشده
task-questions =
    { $count ->
        [one] { $count } سؤال
       *[other] { $count } سؤال
    }
task-started = { $answered } جواب از { $asked } سؤال
task-done = تمام شده
task-mend = چیزی باید درست شود
task-anytime = هر وقت
task-last = مرحلهٔ آخر
task-after = بعد از فرستادن

## Dates, the same on screen and on paper. Years and days are digits.

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }، { $time }

month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Before a PDF is saved in which some characters cannot be printed

press-gaps = بعضی از حرف‌ها یا نشانه‌ها را نمی‌شود چاپ کرد. در PDF به جای هر کدام علامتی با علامت سؤال می‌آید. این‌ها هستند:
    .do = هر جا می‌توانید، آن را به شکل دیگری بنویسید و PDF را دوباره بسازید. یا PDF را همین‌طور ذخیره کنید، و این‌ها را با دست در آن بنویسید.
press-gaps-save = ذخیرهٔ PDF به همین شکل
press-gaps-leave = ذخیره نشود
