### status: machine-drafted

## ---- The page ----

returns = گزارش‌های آماری
    .lead = آمار یک سه‌ماهه یا یک سال مالی، برای هر کس که آن را از خدمات شما می‌خواهد. نام کسی در آن نیست، و عددهای کوچک در آن پنهان است.
returns-make = ساختن گزارش
    .once = هر گزارش یک بار ساخته می‌شود، برای دوره‌ای که تمام شده است، و هرگز تغییر نمی‌کند: اگر می‌شد دو گزارش را با هم مقایسه کرد، آنچه پنهان است را می‌شد حساب کرد. پس برای سالی که گزارش سه‌ماهه‌های آن ساخته شده است نمی‌شود گزارش ساخت، و برای سه‌ماهه‌ای از سالی که گزارش آن ساخته شده است هم نمی‌شود.
    .undecided = پیش از ساختن گزارش، دربارهٔ آنچه در آن دوره هنوز باز است تصمیم بگیرید. آنچه تا آن وقت تصمیمی درباره‌اش گرفته نشده باشد، در این گزارش «بدون تصمیم» می‌ماند، و در هیچ گزارش بعدی نمی‌آید.
    .do = ساختن گزارش
returns-period = دوره
returns-period-none = انتخاب دوره
returns-period-missing = دوره‌ای را انتخاب کنید که گزارش دربارهٔ آن است
returns-area = منطقه
returns-area-one = اگر دفتر ثبت شما برای یک منطقه است، آن را انتخاب کنید: وگرنه مناطقی که کسی به آن‌ها نیامده است باعث می‌شوند آمار خود آن منطقه پنهان شود.
returns-period-name = { $first } تا { $last }
returns-making = در حال شمردن
returns-made = گزارش ساخته شد و در این صندوق امن نگه داشته می‌شود. در پایین است.
returns-none = هنوز گزارشی ساخته نشده است.
returns-made-on = در { $day } ساخته شد. تصمیم‌ها، بازبینی‌ها و پایان حمایت‌ها همان‌طور است که در آن وقت بود.
returns-hidden = چرا بعضی عددها پنهان است
    .why = عددی کمتر از 5 ممکن است کسی را نشان دهد. برای همین پنهان می‌شود، حتی اگر 0 باشد. اگر در جدولی عددی پنهان باشد، کوچک‌ترین عدد بعد از آن هم پنهان می‌شود، چون وگرنه جمع کل آن را آشکار می‌کرد. همهٔ جاهای پنهان در جدول یک چیز می‌گویند، تا کسی نتواند بفهمد کدام کدام است.
    .shared = کسانی که موافقت نکردند آمار داده شود، فقط در جمع کل، منطقه‌ها و ماه‌ها شمرده می‌شوند. در هر چیز دیگری، همراه با کسانی می‌آیند که وضعشان معلوم نیست، تا کسی نتواند ببیند که کسی «نه» گفته است.
returns-withheld = آنچه نشان داده نمی‌شود
    .why = کمتر از پنج نفر، یا تعدادشان در جای دیگری پنهان است:
returns-sheet = ذخیره به شکل جدول (CSV)
returns-json = ذخیره به شکل JSON
returns-pdf = ذخیره به شکل PDF
returns-not-saved = مرورگر فایل را نگرفت
    .do = چیزی از بین نرفته است: گزارش نگه داشته شده است. دوباره امتحان کنید، یا اجازه دهید این سایت دانلود کند.
returns-total = جمع کل: { $total }.
returns-base = درصدها از { $base } نفری است که وضعشان معلوم است.

## ---- The desk’s own figures ----

figures = آمار داخلی
figures-desk = اینجا چیزی پنهان نیست
    .do = این آمار برای کسانی است که با این دفتر ثبت کار می‌کنند. عددهای کوچک ممکن است کسی را نشان دهد، پس نباید از محل کار بیرون برود، روی کاغذ هم نه. آنچه بیرون می‌رود گزارش آماری است.
figures-this-quarter = این سه‌ماهه
figures-none = سؤال‌هایی که هیچ جوابی ندارد
figures-not-known = معلوم نیست
figures-not-shared = داده نشده است

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] دربارهٔ { $count } معرفی‌نامهٔ این دوره هنوز تصمیم گرفته نشده است.
       *[other] دربارهٔ { $count } معرفی‌نامهٔ این دوره هنوز تصمیم گرفته نشده است.
    }
returns-open-reviews =
    { $count ->
        [one] موعد بازبینی برای { $count } نفر در این دوره بود، و هنوز می‌شود آن را به‌موقع انجام داد.
       *[other] موعد بازبینی برای { $count } نفر در این دوره بود، و هنوز می‌شود آن را به‌موقع انجام داد.
    }
returns-open-stays = اگر گزارش را همین حالا بسازید، در آن همین‌طور می‌ماند، و هیچ گزارش بعدی آن‌ها را نمی‌شمارد.
returns-open-none = دربارهٔ هر چه در این دوره رسید تصمیم گرفته شده است، و هیچ بازبینی آن نمانده است که هنوز بشود انجام داد.
returns-open-list = نشان دادن آنچه باز است
returns-open-first =
    { $count ->
        [one] { $count } مورد اول:
       *[other] { $count } مورد اول:
    }

## ---- Failures ----

failure-return-not-over = این دوره تمام نشده است
    .do = گزارش یک بار ساخته می‌شود، وقتی دیگر چیزی نمی‌تواند برسد. آن را بعد از آخرین روز دوره بسازید.
failure-return-overlaps = بعضی از این روزها در گزارشی هست که پیش از این ساخته شد
    .do = از دو گزارش دربارهٔ همان روزها، می‌شود عددهای پنهان را حساب کرد. یا همیشه سه‌ماهه بسازید، یا همیشه سالانه.

## ---- Sheet and tables ----

return-table = جدول
return-cell = از آن‌ها
return-count = تعداد
return-percent = درصد
return-of = از چه تعداد
return-first = اولین روز
return-last = آخرین روز
return-made-on = روز ساختن
return-area = منطقه
return-all-areas = همهٔ مناطق
return-withheld = نشان داده نمی‌شود: کمتر از پنج، یا تعدادشان در جای دیگری پنهان است
return-total = جمع کل
return-hidden = پنهان: کمتر از 5، یا عدد دیگری را می‌شد حساب کرد

return-referrals = همهٔ آنچه رسید: نتیجهٔ آن‌ها
return-came-by = همهٔ آنچه رسید: چطور
return-months = همهٔ آنچه رسید، ماه به ماه
return-reasons = دلیل‌های خدمات، به تعداد دفعه‌هایی که هر کدام گفته شد
return-sharing = پذیرفته‌شده‌ها: چه کسانی موافقت کردند آمار داده شود
return-ended = پذیرفته‌شده‌ها: برای چه کسانی پایان حمایت ثبت شده است
return-accepted-months = پذیرفته‌شده‌ها، بر اساس ماهی که رسیدند
return-accepted-came-by = پذیرفته‌شده‌ها، بر اساس این‌که معرفی‌نامه چطور رسید
return-accepted-by-area = پذیرفته‌شده‌ها، بر اساس منطقه
return-gender = جنسیت
return-age = سن، وقتی آمدند
return-housing = مسکن، وقتی آمدند
return-employment = کار، وقتی آمدند
return-education = تحصیل و آموزش، وقتی آمدند
return-english = انگلیسی، وقتی آمدند
return-legal = مشاورهٔ حقوقی، وقتی آمدند
return-not-accepted = پذیرفته‌نشده، یا هنوز نه: چرا
return-not-accepted-months = پذیرفته‌نشده، یا هنوز نه، بر اساس ماهی که رسیدند
return-not-accepted-by-area = پذیرفته‌نشده، یا هنوز نه، بر اساس منطقه
return-reviews = بازبینی‌هایی که موعدشان رسید
return-change-housing = تغییر از وقتی که آمدند: مسکن
return-change-money = تغییر از وقتی که آمدند: پول
return-change-education = تغییر از وقتی که آمدند: تحصیل و آموزش
return-change-employment = تغییر از وقتی که آمدند: کار
return-change-health = تغییر از وقتی که آمدند: سلامت و حال خوب
return-change-legal = تغییر از وقتی که آمدند: امور حقوقی
return-change-safety = تغییر از وقتی که آمدند: امنیت
return-change-feels-safe = تغییر از وقتی که آمدند: چقدر احساس امنیت می‌کنند
return-change-feels-hope = تغییر از وقتی که آمدند: چقدر امید دارند
return-exits = حمایت‌هایی که پایان یافت: چرا

return-cell-accepted = پذیرفته شد
return-cell-declined-by-service = خدمات نپذیرفت
return-cell-agreed = موافقت کرد
return-cell-recorded = ثبت شده
return-cell-packet = در بستهٔ Onward
return-cell-phone = با تلفن
return-cell-paper = روی کاغذ
return-cell-email = با ایمیل
return-cell-in-person = حضوری
return-cell-18-24 = 18 تا 24
return-cell-25-34 = 25 تا 34
return-cell-35-44 = 35 تا 44
return-cell-45-54 = 45 تا 54
return-cell-55-over = 55 و بیشتر
return-cell-needed = لازم است
return-cell-not-needed = لازم نیست
return-cell-several-reasons = خدمات به چند دلیل نپذیرفت
return-cell-declined-by-person = شخص نخواست
return-cell-consent-withdrawn = موافقت پس گرفته شد
return-cell-duplicate = همان معرفی‌نامه پیش از آن رسیده بود
return-cell-undecided = وقتی این گزارش ساخته شد، بدون تصمیم بود
return-cell-done = انجام شد
return-cell-could-not-contact = تماس با کسی ممکن نشد
return-cell-not-made = انجام نشد
return-cell-better = بهتر
return-cell-same = بدون تغییر
return-cell-worse = بدتر
return-cell-no-longer-required = حمایت دیگر لازم نبود
return-cell-end-of-agreement = توافق حمایت تمام شد
return-cell-other-funding = نزد همان ارائه‌دهنده، با بودجهٔ دیگری ادامه دارد
return-cell-moved = به منطقهٔ دیگری نقل مکان کرد
return-cell-other-service = خدمات دیگری کار را به دست گرفت
return-cell-disengaged = نخواست ادامه دهد
return-cell-lost-contact = تماس با او دیگر ممکن نبود
return-cell-other = چیز دیگری
return-cell-other-area = منطقهٔ دیگر
return-cell-not-specified-or-not-shared = مشخص نشده، یا داده نشده است
return-cell-not-known = معلوم نیست، یا داده نشده است
return-hindered = چه چیزی مانع شد، برای پذیرفته‌شده‌هایی که با دادن آمار موافق هستند
