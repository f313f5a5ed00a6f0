### status: machine-drafted

guide-page-title = رهنمای مناطق – Onward
guide-help-title = کمک – Onward

guide-title = رهنمای مناطق
guide-failed = یک قسمت از این صفحه باز نشد. اتصال انترنت را بررسی کنید و دوباره فشار دهید.
guide-not-translated = این متن هنوز به زبان شما نیست. اینجا به انگلیسی است. لطفاً از ترجمان کمک بخواهید.
guide-section-missing = یک قسمت از این متن نیست. لطفاً دربارهٔ آن از مددکارتان بپرسید.
guide-no-text = هنوز کسی دربارهٔ این منطقه ننوشته است. لطفاً از مددکارتان بپرسید.
guide-unknown = دربارهٔ این منطقه صفحه‌ای نیست
guide-keep = نگه داشتن { $language } روی این دستگاه
guide-kept = { $language } روی این دستگاه نگه داشته شده است
guide-print = چاپ این صفحه
guide-aloud = گوش دادن
guide-aloud-heard = دیگران در اتاق آن را می‌شنوند. اگر کسی نباید بشنود، از گوشکی (هدفون) استفاده کنید.
guide-aloud-begin = شروع
guide-aloud-not = حالا نه
guide-aloud-no-voice = این دستگاه برای { $language } صدا ندارد. از مددکارتان بخواهید آن را برای شما بخواند.
guide-contents = در این صفحه

guide-areas-title = مناطق
guide-areas-lead = پیش از انتخاب، دربارهٔ هر جا بخوانید. لازم نیست امروز انتخاب کنید.
guide-all-areas = همهٔ مناطق
guide-example-short = نمونه: پیش از استفاده، از شاروالی (council) بپرسید.
guide-example = نمونه: پیش از استفاده، از شاروالی (council) بپرسید.
    .more = پروژه‌های آزمایشی در سال 2020 تمام شد. شاید حالا وضع فرق کرده باشد.
guide-more = ادامهٔ متن
guide-after = بعد از این‌که «بلی» بگویم چه می‌شود
guide-rights = حقوق و انتخاب‌های من
guide-help = همین حالا کمک بگیرید
guide-offline = خواندن بدون انترنت
guide-sheet = برای مددکاران: چطور معرفی کنید

guide-sources = این مطالب از کجاست
guide-sources-text = هر منبع، و روزی که آن را خواندیم.
guide-source-read = (خوانده شده در { $day })
guide-source-no-day = (بدون تاریخ)

guide-help-lead = می‌توانید به این شماره‌ها زنگ بزنید. می‌توانید ترجمان بخواهید.
guide-help-before = پیش از زنگ زدن
guide-help-bill = ممکن است این تماس در لست تماس‌های تلیفون شما، و در بل تلیفون دیده شود. اگر کسی به تلیفون شما نگاه می‌کند، از تلیفون دیگری استفاده کنید، یا تماس را از لست حذف کنید.
guide-help-words = لازم نیست نامتان را بگویید. هر وقت بخواهید می‌توانید تماس را قطع کنید.
guide-help-england-and-wales = فقط انگلستان و ویلز.
guide-help-hours-day-and-night = شب و روز.
guide-help-hours-every-day-of-the-year = همهٔ روزهای سال.
guide-help-emergency = اگر همین حالا در خطر هستید
    .more = پولیس، امبولانس و اطفائیه. از هر تلیفونی رایگان است.
guide-help-emergency-silent = اگر در خطر هستید و نمی‌توانید صحبت کنید
    .more = با موبایل: به 999 زنگ بزنید. وقتی از شما خواستند، 55 را فشار دهید. آن وقت پولیس می‌داند که به کمک ضرورت دارید. ولی از این راه پولیس نمی‌فهمد که شما کجا هستید.
guide-help-helpline = خط کمک برده‌داری مدرن و بهره‌کشی (Modern Slavery & Exploitation Helpline)
    .more = رایگان. می‌توانید دربارهٔ آنچه اتفاق افتاد صحبت کنید، یا بپرسید چه کمکی هست.
guide-help-salvation-army = مؤسسهٔ خیریهٔ سلویشن آرمی (The Salvation Army)
    .more = می‌توانند کمک کنند که جای امن و حمایت پیدا کنید.
guide-help-nhs-crisis = کمک فوری برای صحت روانی
    .more = به 111 زنگ بزنید، سپس گزینهٔ 2 (صحت روانی) را انتخاب کنید. رایگان.
guide-help-samaritans = سامریتنز (Samaritans)
    .more = کسی به گپ شما گوش می‌دهد. رایگان.
guide-help-child-guardians = خدمات حمایت از اطفال قربانی قاچاق انسان (child trafficking guardians)
    .more = برای مددکارانی که نگران یک طفل هستند. آن‌ها باید به خدمات اطفال (children’s services) هم خبر دهند.

## What somebody keeps while they choose: areas and questions

guide-list = لست من
guide-list-lead = مناطقی که به آن‌ها فکر می‌کنید، و سؤال‌هایی که می‌خواهید بپرسید.
guide-list-memory =
    { $minutes ->
        [one] این لست فقط در این پنجره است. وقتی پنجره بسته شود، وقتی { $minutes } دقیقه کسی اینجا نباشد، یا وقتی آن را خالی کنید، از بین می‌رود.
       *[other] این لست فقط در این پنجره است. وقتی پنجره بسته شود، وقتی { $minutes } دقیقه کسی اینجا نباشد، یا وقتی آن را خالی کنید، از بین می‌رود.
    }
guide-list-scripts = این صفحه به اسکریپت (JavaScript) ضرورت دارد، و این براوزر اینجا آن را اجرا نمی‌کند. می‌توانید لست‌تان را روی کاغذ بنویسید.
guide-list-empty = لست شما خالی است
guide-list-empty-text = یک منطقه را باز کنید و «گذاشتن در لست من» را فشار دهید.
guide-list-went = لست شما خالی شد، چون مدتی کسی اینجا نبود.
guide-list-near = لست شما به‌زودی خالی می‌شود، چون کسی اینجا نیست.
guide-list-stay = لستم بماند
guide-list-questions = سؤال‌های من
guide-list-own-title = سؤال‌های خودم
guide-list-own = نوشتن سؤال
guide-list-own-label = سؤال شما
guide-list-off = برداشتن از لست من
guide-list-empty-it = خالی کردن لست من
guide-keep-area = گذاشتن در لست من
guide-keep-question = نگه داشتن این سؤال

guide-know-more-title = به مددکارتان بگویید
guide-know-more = می‌خواهم دربارهٔ این منطقه بیشتر بدانم
guide-know-more-text = این را فشار دهید و به مددکارتان نشان دهید. این «بلی» گفتن نیست: می‌توانید نظرتان را تغییر دهید.
guide-know-more-window = آیا معرفی‌خط در پنجرهٔ دیگری باز است؟ از اینجا هیچ‌چیز به آنجا نمی‌رود. در پنجرهٔ معرفی‌خط، به سؤال «به کدام مناطق فکر می‌کنید؟» جواب دهید.
guide-know-more-on = وقتی در این پنجره معرفی‌خطی شروع شود، این منطقه و سؤال‌های شما دربارهٔ آن هم همراه می‌رود. پیش از آن هیچ‌چیز ذخیره نمی‌شود.
guide-know-more-last = از آنجا نمی‌توانید به لست‌تان برگردید. سؤال‌های شما در آخرین قسمت معرفی‌خط، یعنی تحویل معلومات، می‌آید. اگر می‌خواهید زودتر بپرسید، حالا لست‌تان را چاپ کنید.
guide-know-more-go = رفتن به معرفی‌خط‌ها

## Two areas beside each other

guide-compare = مقایسهٔ مناطق
guide-compare-lead = یک قسمت را دربارهٔ هر منطقه، یکی بعد از دیگری بخوانید.
guide-compare-two = مقایسهٔ دو منطقه
guide-compare-first = منطقهٔ اول
guide-compare-second = منطقهٔ دوم
guide-compare-choose = انتخاب کنید
guide-compare-choose-two = دو منطقه را انتخاب کنید.
guide-compare-from = حالا کجا هستید؟
guide-compare-from-hint = لازم نیست این را بگویید. این فقط در همین پنجره است.
guide-compare-far = چقدر دور است
guide-compare-miles =
    { $miles ->
       *[other] حدود { $miles } مایل در خط مستقیم از وسط آن بخش کشور.
    }
guide-compare-not-known = نمی‌دانیم چقدر دور است.
guide-region-north_east = شمال شرقی (North East)
guide-region-north_west = شمال غربی (North West)
guide-region-yorkshire_and_the_humber = یورکشایر و هامبر (Yorkshire and the Humber)
guide-region-east_midlands = میدلندز شرقی (East Midlands)
guide-region-west_midlands = میدلندز غربی (West Midlands)
guide-region-east_of_england = شرق انگلستان (East of England)
guide-region-london = لندن (London)
guide-region-south_east = جنوب شرقی (South East)
guide-region-south_west = جنوب غربی (South West)
guide-region-wales = ویلز (Wales)
guide-region-scotland = اسکاتلند (Scotland)
guide-region-northern_ireland = آیرلند شمالی (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = ذخیره به شکل PDF
guide-pdf-working = در حال ساختن PDF. بار اول، بخشی که PDF می‌سازد دانلود می‌شود: با انترنت سست ممکن است یک دقیقه وقت بگیرد.
guide-pdf-stop = توقف
guide-pdf-done = { $file } در دانلودهای شماست. هر کس از این دستگاه استفاده کند می‌تواند آن را آنجا ببیند.
guide-pdf-missing = بعضی کرکترها چاپ نشد: { $characters }.
guide-pdf-font = یک فونت باز نشد، پس PDF ساخته نشد.
    .do = اتصال انترنت را بررسی کنید و دوباره فشار دهید.
guide-pdf-document = PDF ساخته نشد.
    .do = به جای آن می‌توانید صفحه را چاپ کنید.
guide-pdf-gone = بخشی که PDF می‌سازد خودبه‌خود متوقف شد.
    .do = دوباره فشار دهید. می‌توانید صفحه را هم چاپ کنید.
guide-pdf-pictures = عکس‌ها و نقشه روی این کاغذ نیست.
guide-pdf-page = صفحهٔ { $page } از { $pages }

## The sheet for workers

sheet-lead = برای مددکاران: این منطقه چه پیشنهاد می‌کند، برای چه کسانی است، و چطور معرفی کنید.
sheet-to-area = آنچه شخص دربارهٔ این منطقه می‌خواند
sheet-not-said = گفته نشده است.
sheet-service = خدمات
sheet-status-active = این خدمات فعال است.
sheet-status-inactive = این خدمات حالا فعال نیست.
sheet-status-defunct = این خدمات پایان یافته است.
sheet-status-closed = این خدمات برای مدتی بسته است.
sheet-for = برای چه کسانی است
sheet-refer = چطور معرفی کنید
sheet-contact = تماس
sheet-no-contact = آدرس تماسی اینجا منتشر نشده است. از شاروالی (council) بپرسید.
sheet-capacity = ظرفیت
sheet-places =
    { $count ->
        [0] جای خالی نیست.
        [one] { $count } جای خالی.
       *[other] { $count } جای خالی.
    }
sheet-as-of = در تاریخ { $day } درست بود.
sheet-closing = تاریخ بسته شدن
sheet-closing-day = از { $day } کسی پذیرفته نمی‌شود.
sheet-wait = مدت انتظار
sheet-home = نوع خانه
sheet-length = حمایت چقدر دوام می‌کند
sheet-afterwards = اگر بعد از آن ضرورت‌هایی بماند
sheet-refusals = چرا کسانی پذیرفته نشدند
sheet-interpreters = ترجمانان
sheet-fees = آنچه شخص می‌پردازد
sheet-privacy = اطلاعیهٔ حریم خصوصی
sheet-key = فرستادن بسته
sheet-key-published = این منطقه کلیدی منتشر کرده است: پیش از فرستادن، شش کلمهٔ آن را تلیفونی مقایسه کنید.
sheet-no-key = این منطقه کلیدی منتشر نکرده است: از یک عبارت رمز استفاده کنید، یا یک کلید را اینجا بچسبانید.
sheet-assured = شاروالی بررسی کرده است
sheet-assured-day = شاروالی در { $day } گفت که همهٔ این‌ها درست است.
sheet-not-assured = شاروالی این صفحه را بررسی نکرده است.
