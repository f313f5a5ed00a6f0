### status: machine-drafted

leaving-title = راه خروج سریع
leaving-lead = هر وقت بخواهید، در یک ثانیه، می‌توانید از این سایت بیرون بروید. اینجا می‌خوانید چطور، و این کار چه چیزی را پنهان نمی‌کند.

## The ways

leaving-ways = راه‌های خروج
leaving-way-button = «خروج از این صفحه» را در بالای صفحه فشار دهید. وقتی صفحه را بالا و پایین می‌برید، این دکمه همان‌جا می‌ماند.
leaving-way-shift = روی صفحه‌کلید: کلید Shift را در پنج ثانیه سه بار فشار دهید، و میان آن کلید دیگری را فشار ندهید. سه چراغ کوچک روی دکمه نشان می‌دهد تا کجا پیش رفته‌اید.
leaving-way-fingers = روی صفحهٔ لمسی: در سه ثانیه، سه بار با دو انگشت ضربه بزنید. در هر جای صفحه کار می‌کند.
leaving-way-tab = با کلید Tab یا صفحه‌خوان: اولین پیوند هر صفحه «خروج سریع از این صفحه» است.

leaving-try = اینجا تمرین کنید
leaving-try-text = دکمهٔ زیر را فشار دهید. تا 30 ثانیه، سه بار فشار دادن Shift یا سه ضربه با دو انگشت شما را از این صفحه بیرون نمی‌برد. «خروج از این صفحه» در بالا همیشه شما را بیرون می‌برد.
leaving-try-begin = شروع تمرین
leaving-try-open = حالا سه بار Shift را فشار دهید، یا سه بار با دو انگشت ضربه بزنید.
leaving-try-worked = درست انجام شد. تمرین تمام شد. بار بعد، واقعاً بیرون می‌روید.
leaving-try-over = تمرین تمام شد. از حالا به بعد، سه بار فشار دادن یا سه ضربه واقعاً شما را بیرون می‌برد.

## What it does

leaving-does = این کار چه می‌کند
leaving-does-white = صفحه فوراً سفید می‌شود. آنچه نوشته‌اید دیگر روی صفحه نیست.
leaving-does-site = بعد سایت دیگری باز می‌شود: { $site }.
leaving-does-locks = آخرین چیزی که نوشته‌اید ذخیره می‌شود، اگر فوراً ممکن باشد. بعد صندوق امن، در این پنجره و در پنجره‌های دیگر Onward، قفل می‌شود.
leaving-does-back = فشار دادن «برگشت» آنچه را پیش از آن بود نشان نمی‌دهد.

## What it does not do

leaving-not = این کار چه نمی‌کند
leaving-not-history = تاریخچهٔ مرورگر را پاک نمی‌کند. تاریخچه نشان می‌دهد که این سایت باز بوده است، و چه وقت. آنچه را نوشته‌اید نشان نمی‌دهد.
leaving-not-files = فایل‌هایی که ذخیره یا چاپ شده‌اند در جای خود می‌مانند. فهرست دانلودها هم می‌ماند.
leaving-not-tabs = زبانه‌ها و پنجره‌های دیگر باز می‌مانند، و نشانی‌شان در بالا دیده می‌شود. در پنجره‌های Onward، پیش‌نویس‌ها و بسته‌های باز از صفحه می‌روند.
leaving-not-seen = نمی‌تواند آنچه را کسی دیده است، یا عکسی را که از صفحه گرفته شده است، پس بگیرد.

## Clearing the history

leaving-clear = راه پاک کردن تاریخچه
leaving-clear-text = مرورگر خود را انتخاب کنید. کلمات منوها ممکن است روی دستگاه شما کمی فرق داشته باشد.
leaving-clear-caution = اول فکر کنید. کسی که به تاریخچه نگاه می‌کند ممکن است متوجه شود که خالی است. اغلب می‌توانید فقط همین سایت را بردارید: تاریخچه را باز کنید، «Onward» را پیدا کنید، و آن خط را حذف کنید.

leaving-history = پاک کردن تاریخچه:
leaving-window = پنجرهٔ خصوصی:
leaving-on-computer = روی رایانه
leaving-on-phone = روی تلفن
leaving-on-android = روی تلفن Android
leaving-on-iphone = روی iPhone یا iPad

leaving-chrome = Chrome
leaving-chrome-computer = Ctrl و Shift و Delete را با هم فشار دهید (روی Mac: Command و Shift و Delete). انتخاب کنید از چه زمانی پاک شود. «حذف داده‌ها» (Delete data) را فشار دهید.
    .private = سه نقطه را فشار دهید، سپس «پنجره ناشناس جدید» (New Incognito window).
leaving-chrome-android = سه نقطه را فشار دهید، سپس «حذف داده‌های مرور» (Delete browsing data). انتخاب کنید از چه زمانی پاک شود. «حذف داده‌ها» (Delete data) را فشار دهید.
    .private = سه نقطه را فشار دهید، سپس «برگه ناشناس جدید» (New Incognito tab).
leaving-chrome-iphone = سه نقطه را فشار دهید، سپس «حذف داده‌های مرور» (Delete browsing data). انتخاب کنید از چه زمانی پاک شود. «حذف داده‌ها» (Delete data) را فشار دهید.
    .private = سه نقطه را فشار دهید، سپس «برگه ناشناس جدید» (New Incognito tab).

leaving-edge = Edge
leaving-edge-computer = Ctrl و Shift و Delete را با هم فشار دهید (روی Mac: Command و Shift و Delete). انتخاب کنید از چه زمانی پاک شود. «اکنون پاک شود» (Clear now) را فشار دهید.
    .private = سه نقطه را فشار دهید، سپس «پنجره InPrivate جدید» (New InPrivate window).
leaving-edge-phone = منوی پایین صفحه را فشار دهید، سپس «تاریخچه» (History). سطل زباله را فشار دهید، و انتخاب کنید از چه زمانی پاک شود.
    .private = منوی پایین صفحه را فشار دهید، سپس «زبانه InPrivate جدید» (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = Ctrl و Shift و Delete را با هم فشار دهید (روی Mac: Command و Shift و Delete). انتخاب کنید از چه زمانی پاک شود. «پاک کردن» (Clear) را فشار دهید.
    .private = سه خط را فشار دهید، سپس «پنجره خصوصی جدید» (New private window).
leaving-firefox-android = سه نقطه را فشار دهید، سپس «تنظیمات» (Settings)، سپس «حذف داده‌های مرور» (Delete browsing data).
    .private = دکمهٔ زبانه‌ها را فشار دهید، سپس نقاب را.
leaving-firefox-iphone = منو را فشار دهید، سپس «تنظیمات» (Settings)، سپس «مدیریت داده‌ها» (Data management)، سپس «پاک کردن داده‌های خصوصی» (Clear private data).
    .private = دکمهٔ زبانه‌ها را فشار دهید، سپس «خصوصی» (Private) یا نقاب را.

leaving-safari = Safari
leaving-safari-computer = در بالای صفحه «History» (تاریخچه) را انتخاب کنید، سپس «Clear History» (پاک کردن تاریخچه). انتخاب کنید از چه زمانی پاک شود.
    .private = در بالای صفحه «File» (فایل) را انتخاب کنید، سپس «New Private Window» (پنجرهٔ خصوصی جدید).
leaving-safari-iphone = برنامهٔ «Settings» (تنظیمات) تلفن را باز کنید. «Apps» (برنامه‌ها) را انتخاب کنید، سپس «Safari»، سپس «Clear History and Website Data» (پاک کردن تاریخچه و داده‌های سایت‌ها). در تلفن‌های قدیمی‌تر، «Safari» در خود «Settings» است.
    .private = عکس Safari را در صفحهٔ اصلی فشار دهید و نگه دارید، سپس «New Private Tab» (زبانهٔ خصوصی جدید) را انتخاب کنید.

leaving-samsung = مرورگر سامسونگ (Samsung Internet)
leaving-samsung-android = سه خط را فشار دهید، سپس «تنظیمات» (Settings)، سپس «داده‌های مرور شخصی» (Personal browsing data)، سپس «حذف داده‌های مرور» (Delete browsing data).
    .private = دکمهٔ زبانه‌ها را فشار دهید، سپس «روشن کردن حالت مخفی» (Turn on Secret mode).

## Private windows

leaving-private = پنجرهٔ خصوصی چه می‌کند
leaving-private-does = پنجرهٔ خصوصی تاریخچه نگه نمی‌دارد. وقتی آخرین پنجره را می‌بندید، مرورگر آنچه را در آن باز بود فراموش می‌کند.
leaving-private-not = شما را پنهان نمی‌کند از کسی که صفحه را نگاه می‌کند، از برنامه‌ای که برای زیر نظر گرفتن شما روی دستگاه گذاشته‌اند، یا از کسانی که شبکه را اداره می‌کنند. فایل‌هایی که ذخیره می‌کنید می‌مانند.
leaving-private-here = معرفی‌نامه را در پنجرهٔ خصوصی نگه ندارید: وقتی پنجره بسته شود، از بین رفته است. برای خواندن، پنجرهٔ خصوصی خوب است.

## Other people

leaving-others = چه کسی شاید باز هم ببیند
leaving-others-text = کسی که رمز عبور این تلفن یا رایانه را می‌داند ممکن است ببیند با آن چه کرده‌اند. همچنین کسانی که به رایانه‌های محل کار، کتابخانه یا مدرسه رسیدگی می‌کنند. حساب‌های Google، Apple یا Microsoft هم می‌توانند تاریخچه را روی تلفن دیگری نشان دهند.
leaving-others-do = اگر فکر می‌کنید کسی این دستگاه را زیر نظر دارد، از دستگاه دیگری استفاده کنید که دست او به آن نمی‌رسد: در کتابخانه، نزد خدمات حمایتی خود، یا از یک دوست.

## Help

leaving-help = اگر همین حالا به کمک نیاز دارید
leaving-help-999 = اگر در خطر هستید: به 999 زنگ بزنید.
leaving-help-55 = اگر نمی‌توانید حرف بزنید: با تلفن همراه به 999 زنگ بزنید، گوش دهید، و وقتی از شما خواستند 55 را فشار دهید.
leaving-help-line = خط کمک برده‌داری نوین و بهره‌کشی (Modern Slavery & Exploitation Helpline): 08000 121 700، همهٔ روزهای سال.
leaving-help-salvation = در انگلستان و ولز، خیریهٔ سلویشن آرمی (Salvation Army): 0800 808 3733، در هر ساعتی.
