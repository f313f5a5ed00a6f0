### status: machine-drafted

## ---- Whom to speak with ----

book-loading = در حال باز کردن دفترچه
book-services = مراکز خدمات و افراد تماس
    .lead = یک نفر برای صحبت در هر مرکز خدمات: درمانگاه، بانک، کالج. فقط شما و همکارانتان این را می‌بینید. در این صندوق امن است، همراه با دفتر ثبت.
book-services-none = هنوز مرکز خدماتی ثبت نشده است
    .lead = وقتی فرد مناسب را در یک مرکز خدمات پیدا کردید، نام او را اینجا ثبت کنید. بار بعد، لازم نیست کسی از تلفن‌خانه شروع کند.
book-service-add = اضافه کردن مرکز خدمات
book-services-search = جستجو
    .hint = بخشی از یک نام، یک نوع خدمات یا یک یادداشت.
book-services-found =
    { $count ->
        [one] { $count } مرکز خدمات
       *[other] { $count } مرکز خدمات
    }
book-services-found-none = چنین مرکز خدماتی نیست. جستجو را تغییر دهید.
book-service-change = تغییر
book-service-remove = برداشتن
book-service-remove-sure = این مرکز خدمات برداشته شود؟
    .what = برای همهٔ کسانی که از این صندوق امن استفاده می‌کنند برداشته می‌شود، و وقتی این دفترچه با دفترچهٔ دیگری یکی شود هم برداشته می‌شود. آن را نمی‌شود برگرداند.
    .yes = بله، برداشته شود
    .no = نه، بماند
book-service-kept = ثبت شد.
book-service-removed = برداشته شد.
book-service-kind = چه نوع مرکز خدماتی است؟
book-service-name = نام مرکز خدمات
    .hint = مثلاً Park Road Surgery.
book-service-area = به کدام منطقه خدمات می‌دهد؟
book-all-areas = همهٔ مناطق
book-service-person = با چه کسی صحبت شود
    .hint = نام او، و کاری که می‌کند. اگر هنوز کسی نیست، خالی بگذارید.
book-service-phone = تلفن
    .hint = فقط رقم، مثلاً 0113 496 0018. شمارهٔ داخلی را در یادداشت بنویسید.
book-service-email = نشانی ایمیل
book-service-note = چه چیز دیگری باید دانست
    .hint = مثلاً ساعت‌های کار، یا این‌که اول چه می‌پرسند. هیچ‌چیز دربارهٔ شخصی که از او حمایت می‌کنید ننویسید.
book-service-checked = آخرین بار چه زمانی کسی مطمئن شد که این درست است؟
    .hint = اگر کسی این کار را نکرده است، خالی بگذارید.
book-service-checked-on = در { $day } بررسی شد
book-service-not-checked = هنوز بررسی نشده
book-keep = ثبت
book-cancel = انصراف

book-kind-gp = پزشک خانواده (GP) یا درمانگاه
book-kind-mental_health = سلامت روان
book-kind-drug_alcohol = مواد مخدر و الکل
book-kind-housing = مسکن
book-kind-job_centre = مرکز کاریابی (job centre)
book-kind-bank = بانک
book-kind-college = کالج و یادگیری
book-kind-legal = مشاورهٔ حقوقی
book-kind-police = پلیس
book-kind-children = خدمات کودکان (children’s services) و مدرسه‌ها
book-kind-interpreter = مترجمان شفاهی
book-kind-faith_community = جامعهٔ دینی
book-kind-charity = خیریه
book-kind-other = مورد دیگر

## ---- What areas have free ----

book-capacity = خانه‌ها و جاها
    .lead = هر منطقه چه دارد، و چه چیزی خالی است. وقتی تصمیمی با آن جور نیست به شما هشدار می‌دهد، و هرگز جلوی شما را نمی‌گیرد.
book-capacity-none = هنوز دربارهٔ هیچ منطقه‌ای چیزی ثبت نشده است
    .lead = یک منطقه انتخاب کنید، و خانه‌های آن و تعداد جاهای خالی را ثبت کنید.
book-area-begin = ثبت یک منطقه
book-area-which = کدام منطقه؟
book-area-choose = انتخاب منطقه
book-area-missing = لطفاً یک منطقه انتخاب کنید.
book-homes-none = هنوز خانه‌ای ثبت نشده است.
book-places = { $free } جا از { $places } جا خالی است.
book-places-short = { $free } از { $places }
book-looked = آخرین بار در { $day } به آن نگاه شد.
book-looked-old = این عددها قدیمی است. دوباره به آن‌ها نگاه کنید.
book-looked-again = همه‌چیز هنوز درست است
book-looked-said = ثبت شد که امروز به آن نگاه کردید.
book-closing-on = خدمات اینجا در { $day } بسته می‌شود.
book-closed-on = خدمات اینجا در { $day } بسته شد.
book-homes-in = خانه‌ها در { $area }
book-homes = خانه‌ها
book-free = خالی
book-free-less = یک جای خالی کمتر: { $homes }
book-free-more = یک جای خالی بیشتر: { $homes }
book-free-said = اکنون { $free } از { $places } خالی است: { $homes }
book-homes-add = اضافه کردن خانه‌ها
book-homes-change = تغییر خانه‌ها
    .lead = خانه‌های یک نوع، که جوابشان به این سؤال‌ها یکی است.
book-homes-change-these = تغییر
book-homes-remove = برداشتن این خانه‌ها
book-homes-remove-sure = این خانه‌ها برداشته شود؟
    .what = برای همهٔ کسانی که از این صندوق امن استفاده می‌کنند برداشته می‌شود، و وقتی این دفترچه با دفترچهٔ دیگری یکی شود هم برداشته می‌شود. آن‌ها را نمی‌شود برگرداند، فقط می‌شود از نو ثبت کرد.
    .yes = بله، برداشته شود
    .no = نه، بماند
book-homes-term = کسی چه مدت می‌تواند بماند؟
book-term-interim = موقت
    .hint = تا وقتی خانهٔ دیگری پیدا شود.
book-term-long_term = بلندمدت
    .hint = برای چند سال، یا برای همیشه.
book-homes-shape = آیا کسی به‌تنهایی در آن زندگی می‌کند؟
book-shape-self_contained = جداگانه
    .hint = با در ورودی جدا.
book-shape-shared = مشترک
    .hint = همراه با دیگران در یک خانه.
book-homes-whom = برای چه کسی است؟
book-whom-anyone = همه
book-whom-women = زنان
book-whom-men = مردان
book-whom-family = خانواده‌ها
    .hint = کسانی که با هم نقل مکان می‌کنند: با کودکان، شریک زندگی یا دیگران.
book-homes-step_free = آیا می‌شود بدون بالا و پایین رفتن از پله در آن زندگی کرد؟
book-step_free-yes = بدون پله
book-step_free-no = با پله
book-step_free-not_known = پله معلوم نیست
book-homes-places = چند جا دارد؟
    .hint = هر جا برای یک نفر، یا برای یک خانواده است.
book-homes-free = اکنون چند جای آن خالی است؟
book-area-change = تاریخ بسته شدن و یادداشت
    .lead = اگر پایانی معلوم نیست، تاریخ را خالی بگذارید.
book-area-closing = آخرین روز خدمات در این منطقه
book-area-note = چه چیز دیگری باید دانست
    .hint = هیچ‌چیز دربارهٔ شخصی که از او حمایت می‌کنید ننویسید.
book-area-kept = ثبت شد.

## ---- What does not fit ----

book-misfit = پیش از پذیرفتن، به این نگاه کنید
    .do = با این حال می‌توانید تصمیم را ثبت کنید. این عددها از «خانه‌ها و جاها» است.
book-misfit-nothing-free = در این منطقه جای خالی نیست.
book-misfit-none-anyone = همهٔ جاهای خالی برای خانواده‌هاست.
book-misfit-none-women = هیچ جای خالی برای یک زن نیست.
book-misfit-none-men = هیچ جای خالی برای یک مرد نیست.
book-misfit-none-family = هیچ جای خالی برای یک خانواده نیست.
book-misfit-none-step-free = هیچ جای خالی نیست که معلوم باشد بدون پله است.
book-misfit-none-with-both = بعضی خانه‌های خالی برای این شخص مناسب است و بعضی بدون پله است، ولی هیچ‌کدام هر دو نیست.
book-misfit-closed = خدمات در این منطقه در { $day } بسته شد.
book-misfit-closes = خدمات در این منطقه در { $day } بسته می‌شود، پیش از بازبینی نه‌ماهه در { $review }.
book-misfit-old = از { $day } تا حالا کسی به این عددها نگاه نکرده است.

## ---- What goes wrong ----

book-changed = در این میان کس دیگری چیزی در این دفترچه نوشت.
    .do = اکنون همان‌طور که هست نشان داده می‌شود. آنچه نوشته‌اید هنوز اینجاست: برای ثبت آن، دکمه را دوباره فشار دهید.
book-recovered = جدیدترین نسخهٔ این دفترچه خوانده نشد. این نسخهٔ پیش از آن است.
    .do = ببینید آیا آخرین چیزی که نوشتید کم است، و آن را دوباره ثبت کنید.
failure-book-missing = اینجا چیزی کم است.
    .do = نامی بنویسید، مثلاً Park Road Surgery.
failure-book-too-long = این بیش از اندازه بلند است.
    .do = آن را کوتاه کنید، یا بخشی از آن را در یادداشت بگذارید.
failure-book-disguised = در این متن یک نشانهٔ پنهان هست که می‌تواند معنای آن را عوض کند.
    .do = آن را دوباره بنویسید، مثلاً حرف به حرف.
failure-book-not-a-phone = این شمارهٔ تلفن نیست.
    .do = فقط رقم بنویسید، مثلاً 0113 496 0018.
failure-book-not-an-email = این نشانی ایمیل کامل نیست.
    .do = مثلاً name@example.org.
failure-book-no-such-area = چنین منطقه‌ای نیست.
    .do = یکی را از فهرست انتخاب کنید.
failure-book-in-future = این روز هنوز نیامده است.
    .do = امروز، یا روزی پیش از آن را بنویسید.
failure-book-out-of-range = عددی کامل از 1 تا 999 بنویسید، مثلاً 3.
failure-book-more-than-places = جاهای خالی بیشتر از همهٔ جاهاست.
    .do = عددی کامل بنویسید که بیشتر از تعداد جاها نباشد.
failure-book-too-many = این دفترچه دیگر جا ندارد.
    .do = آنچه را که دیگر به کار نمی‌رود بردارید.
failure-book-gone = در این میان برداشته شد.
    .do = به فهرست برگردید و آنجا به آن نگاه کنید.
