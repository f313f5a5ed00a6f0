### status: machine-drafted

## ---- The list ----

register = کتاب ثبت
    .lead = همهٔ معرفی‌خط‌هایی که رسیده است، کارهایی که وقتشان رسیده است، و نتیجهٔ هر کدام. کتاب ثبت در این صندوق امن است، و چیزی از آن خودبه‌خود از این دستگاه بیرون نمی‌رود.
register-locked = کتاب ثبت در صندوق امن است، و صندوق امن باز نیست.
register-loading = در حال نگاه کردن در کتاب ثبت
register-none = هنوز چیزی در کتاب ثبت نیست
    .lead = معرفی‌خط‌هایی که به شما می‌رسد اینجا لست می‌شود. بسته‌هایی را که برایتان فرستاده‌اند باز کنید، و آن‌ها را اینجا بگذارید. آن‌هایی را که با تلیفون یا روی کاغذ رسیده است خودتان اضافه کنید: آن‌ها هم شمرده می‌شود.
    .shared = اگر همکاری برای همین منطقه کتاب ثبت دارد، می‌توانید با فایلی روی یک درایو، یک کتاب ثبت مشترک داشته باشید.
register-unread =
    { $count ->
        [one] { $count } مورد خوانده نمی‌شود، و در این لست نیست.
       *[other] { $count } مورد خوانده نمی‌شود، و در این لست نیست.
    }
    .do = چیزی از آن‌ها تغییر نکرده است. اگر نسخهٔ احتیاطی از این صندوق امن دارید، آن را در صندوق امن بگذارید.
register-returns = گزارش‌های احصائیوی
register-ways = بخش‌های دیگر اینجا
register-shared = فایل مشترک
register-shared-at = فایل مشترک آخرین بار در { $when } از اینجا ذخیره شد.
register-shared-changed = از آن وقت چیزی نوشته شده است.
register-shared-save = وارد کردن و ذخیره
register-shared-open = رفتن به فایل مشترک
register-figures-desk = احصائیهٔ داخلی
register-search = جستجو
    .hint = بخشی از نام، یا اول شمارهٔ مورد.
register-order = ترتیب
register-order-due = اول آنچه وقتش رسیده است
register-order-newest = اول جدیدترین
register-order-oldest = اول کسی که بیشتر منتظر مانده است
register-order-name = به ترتیب نام
register-chips = فقط این‌ها نشان داده شود
register-chip = { $state }: { $count }
register-chip-due = وقتش رسیده
register-found =
    { $count ->
        [one] { $count } مورد
       *[other] { $count } مورد
    }
register-found-none = چنین موردی نیست. جستجو را تغییر دهید، یا برای نشان دادن همه، دکمه‌ای را که انتخاب شده است دوباره فشار دهید.
register-more = نشان دادن بیشتر ({ $left } مانده)
register-add = اضافه کردن معرفی بدون بسته
    .lead = با تلیفون، روی کاغذ، با ایمیل یا روبه‌رو. آنچه را به شما گفتند بنویسید، و بقیه را «معلوم نیست» بگذارید.
register-no-name = بدون نام
register-conflict = دو نسخه
register-came = در { $day } { $how } رسید
register-how-packet = به شکل بسته
register-how-phone = با تلیفون
register-how-paper = روی کاغذ
register-how-email = با ایمیل
register-how-in_person = روبه‌رو

register-state-new = جدید
register-state-asked = معلومات بیشتری خواسته شد
register-state-waiting_for_housing = پذیرفته شده، در انتظار مسکن
register-state-supported = پذیرفته شده
register-state-ended = پایان حمایت
register-state-closed = بسته شده بدون حمایت

register-due-review = وقت { $review } { $day } است.
register-due-review-since = وقت { $review } { $day } بود.
register-due-hear = تا { $day } باید از شخص خبری برسد.
register-due-hear-since = هنوز از شخص خبری نرسیده است. تا { $day } باید خبری می‌رسید.

## ---- Adding one by hand ----

register-add-told = آنچه بدون بسته گفته شد
register-add-how = چطور رسید؟
register-add-area = برای کدام منطقه؟
register-add-on = در چه روزی رسید؟
register-add-name = نام شخص
    .hint = اگر به شما نگفته‌اند، خالی بگذارید.
register-add-referrer = چه کسی دربارهٔ شخص به شما گفت؟
    .hint = یک نفر و مؤسسهٔ او.
register-add-facts = آنچه دربارهٔ شخص به شما گفتند
    .hint = فقط این‌ها در احصائیه می‌آید. آنچه معلوم نیست، «معلوم نیست» می‌ماند.
register-age = سن به سال
register-age-wrong = تعداد سال‌ها را با عددی کامل بنویسید، مثلاً 31، یا خالی بگذارید.
register-add-legal = آیا مشورهٔ حقوقی لازم است؟
register-add-figures = آیا شخص موافقت کرد که احصائیه به وزارت داخلهٔ بریتانیا (Home Office) داده شود؟
    .hint = احصائیه‌ای که نمی‌گوید او کیست. بدون «بلی»، شخص فقط در جمع کل شمرده می‌شود.
register-add-send = گذاشتن در کتاب ثبت
register-correct = اصلاح آنچه گفته شد
register-added = در کتاب ثبت است.
register-yes = بلی
register-no = نخیر
register-not-asked = پرسیده نشده
register-choose = انتخاب کنید
register-missing = لطفاً به این جواب دهید.

## ---- One entry ----

register-entry = مورد
register-gone = این مورد دیگر در کتاب ثبت نیست.
    .do = به لست برگردید و آنجا آن را جستجو کنید.
register-recovered = جدیدترین نسخهٔ این مورد خوانده نشد. این نسخهٔ پیش از آن است.
    .do = ببینید آخرین بار چه انجام شد، و اگر اینجا نیست دوباره آن را ثبت کنید.
register-figures = احصائیه برای وزارت داخلهٔ بریتانیا (Home Office)
register-sharing-yes = شخص موافقت کرد
register-sharing-no = شخص «نخیر» گفت
register-sharing-not-asked = از شخص پرسیده نشد
register-sharing-withdrawn = شخص موافقت کرد، و آن را پس گرفت
register-facts = وضع شخص، وقتی آمد
register-doing = چه چیزی را می‌خواهید ثبت کنید؟
register-written = ثبت شد.
register-changed = در این میان کس دیگری چیزی در این مورد نوشت.
    .do = حالا همان‌طور که هست نشان داده می‌شود. آنچه نوشته‌اید هنوز اینجاست: به آنچه جدید است نگاه کنید، و دکمه را دوباره فشار دهید.
register-deeds = آنچه انجام شد
register-replaced = آنچه اصلاح شد، یا چیز دیگری جایش را گرفت
register-written-by = { $name } ثبت کرد، { $at }
register-write = ثبت
register-conflict-what = { $what }: دو نسخه دو چیز متفاوت می‌گویند
    .do = معلوم کنید کدام درست است، و آن را در پایین از نو ثبت کنید. آن وقت جای هر دو را می‌گیرد. هر دو برای خواندن می‌مانند.
register-course = دوام کردن یا نکردن حمایت

## What is written down. Each of these opens a form.

register-decide = تصمیم
register-decide-what = چه تصمیمی گرفته شد؟
register-decide-on = در چه روزی؟
register-step = یک قدم در این راه
register-step-what = کدام قدم؟
register-step-words = دربارهٔ ملاقات
    .hint = ترجمان، محل، و این‌که آیا می‌شود با شخص در تنهایی صحبت کرد.
register-step-on = در چه روزی انجام شد؟
register-step-spoke_to_referrer = با معرفی‌کننده صحبت شد
register-step-meeting_booked = وقت اولین ملاقات تعیین شد
register-step-met = ملاقات با شخص انجام شد
register-step-person_chose = شخص انتخاب کرد که بیاید
register-step-home_offered = خانه‌ای پیشنهاد شد
register-step-support_started = حمایت شروع شد
register-contact = یک تماس، یا تلاش برای تماس
register-contact-kind = چطور؟
register-contact-face_to_face = روبه‌رو
register-contact-phone = تلیفونی
register-contact-video = ویدیویی
register-contact-message = تحریری
register-contact-through_others = از طریق کس دیگری
register-contact-reached = آیا تماس با شخص برقرار شد؟
register-contact-not = به این فکر کنید که آیا شخص در امنیت است: تماسی که برقرار نمی‌شود ممکن است اولین نشانه باشد که دیگران کسی را زیر کنترل دارند.
register-contact-words = چه گفته شد، یا چه تلاشی شد
    .hint = فقط آنچه کسی که با شخص کار می‌کند باید بداند.
register-contact-next = چه وقت دوباره تلاش شود
    .hint = اگر وقتی تعیین نشد، خالی بگذارید.
register-contact-on = در چه روزی؟
register-contact-said = تماس
register-contact-was-reached = تماس با شخص برقرار شد.
register-contact-was-not-reached = تماس با شخص برقرار نشد.
register-contact-try = باید در { $day } دوباره تلاش شود.
register-agree = هر چند وقت یک بار تماس گرفته شود
register-agree-days = هر چند روز؟
    .hint = 7 یعنی هر هفته، 14 یعنی هر دو هفته. آن وقت کتاب ثبت می‌گوید چه زمانی باید از شخص خبری برسد.
register-agree-on = این قرار در چه روزی گذاشته شد؟
register-agreed =
    { $count ->
        [one] قرار شد هر روز تماس گرفته شود.
       *[other] قرار شد هر { $count } روز تماس گرفته شود.
    }
register-review = یک بازبینی
register-review-point = کدام بازبینی؟
register-point-start = بازبینی آغاز
register-point-months3 = بازبینی بعد از 3 ماه
register-point-months6 = بازبینی بعد از 6 ماه
register-point-months9 = بازبینی بعد از 9 ماه
register-point-between = بازبینی میان دو وقت تعیین‌شده
register-review-outcome = نتیجه چه بود؟
register-review-was-done = انجام شد
register-review-not-reached = تماس با شخص ممکن نشد
register-standing = وضع فعلی
register-scores = شخص چطور کارهای خود را پیش می‌برد
    .hint = به نظر خود شخص. آنچه را که دربارهٔ آن صحبت نشد، خالی بگذارید.
register-not-scored = بدون نمره
register-review-words = چه گفته شد
    .hint = هدف‌های شخص با کلمات خودش، و کارهای بعدی.
register-welfare = آیا شخص در امنیت است؟
    .do = وقتی نمی‌شود با کسی تماس گرفت، ممکن است به این معنی باشد که دیگران او را زیر کنترل دارند. از کسان دیگری که او را می‌شناسند بپرسید، و به این فکر کنید که از پولیس بخواهید از حال او خبر بگیرد (welfare check، تلیفون 101، یا در حالت عاجل 999).
register-welfare-check = برای معلوم شدن وضع او چه کاری انجام می‌شود؟
register-review-on = در چه روزی انجام شد، یا برای آن تلاش شد؟
register-review-later = وقت آن: { $day }
register-review-due = از { $day } باید انجام شود
register-review-missed = انجام نشد: وقت آن { $day } بود
register-review-done = در { $day } انجام شد
register-review-not-contacted = در { $day } تماس با شخص ممکن نشد
register-review-ended = حمایت پیش از وقت آن پایان یافت
register-exit = حمایت پایان یافت
register-exit-why = چرا؟
register-exit-no_longer_required = حمایت دیگر لازم نیست: شخص حمایت کافی داشت
register-exit-end_of_agreement = توافق حمایت با پایان بودجهٔ آن تمام شد
register-exit-other_funding = همان ارائه‌دهنده با بودجهٔ دیگری ادامه می‌دهد
register-exit-moved = شخص به منطقهٔ دیگری کوچ کرد
register-exit-other_service = خدمات دیگری کار را به دست گرفت
register-exit-disengaged = شخص نخواست ادامه دهد
register-exit-lost_contact = تماس قطع شد
register-exit-other = دلیل دیگر
register-exit-come-back = شخص بعداً به کجا می‌تواند برگردد
    .hint = اگر دوباره به کمک ضرورت داشته باشد، به چه کسی می‌تواند مراجعه کند.
register-exit-on = در چه روزی پایان یافت؟
register-exited = حمایت پایان یافت.
register-reopen = حمایت دوباره شروع می‌شود
register-reopen-why = چرا؟
register-reopen-on = در چه روزی؟
register-reopened = حمایت دوباره شروع شد.
register-withdraw = شخص چیزی را پس می‌گیرد
    .lead = این اینجا ثبت می‌شود. احصائیه‌ای که نشان می‌دهد شخص کیست، در گزارش احصائیوی بعدی نمی‌آید. آنچه را تا حالا خوانده شده است، نمی‌شود برگرداند.
register-taken-back = فرستندهٔ بسته می‌گوید که شخص این را پس می‌گیرد:
    .do = آن را در پایین، زیر «شخص چیزی را پس می‌گیرد»، ثبت کنید.
register-withdraw-on = در چه روزی این را گفت؟
register-note = یک یادداشت
register-note-words = چه چیزی باید به یاد بماند
register-note-on = در چه روزی بود؟
register-noted = یادداشت
register-told = معرفی بدون بسته رسید،
register-packet-came = بسته‌ای در کتاب ثبت گذاشته شد:
register-struck = این اشتباه بود:
register-mistake = این اشتباه بود
register-strike = ثبت این‌که اشتباه بود
register-strike-why = چه چیزی در آن درست نیست؟
    .hint = برای خواندن می‌ماند، و دیگر شمرده نمی‌شود.

register-enquiry = پرس‌وجو: نام کسی در آن نیست
    .do = اول به آن جواب دهید: آیا معرفی امکان دارد، و از چه وقت. اگر بعد از آن معرفی‌خطی برسد، خودبه‌خود در همین مورد می‌آید.
register-enquiry-no-reply = نمی‌گوید جواب را به کجا می‌شود فرستاد: تلیفونی به فرستنده بگویید.
register-pass-on = جدیدترین بسته همراه با فورم این کار باز می‌شود. وقتی به اینجا برگشتید، تصمیم را ثبت کنید، و این را که به شخص گفته شد به کجا مراجعه کند.

## What may be shared.

register-shares = اجازه هست چه چیزی گفته شود، و به چه کسی
    .lead = آخرین چیزی که شخص دربارهٔ هر کدام گفت. با آنچه از او نپرسیدند، موافقت نکرده است.
register-shares-yes = بلی، از { $day }
register-shares-no = نخیر، از { $day }
register-shares-not-asked = پرسیده نشده: اجازه نیست گفته شود
register-shares-withdrawn = در { $day } پس گرفته شد: دیگر اجازه نیست گفته شود
register-shares-agencies = این‌ها اجازه دارند بدانند:
register-shares-agencies-not = این‌ها نباید بدانند:

## How the scores have changed.

register-change = تغییر در طول زمان
    .lead = از وقتی که شخص آمد تا آخرین نمره. عدد بزرگ‌تر بهتر است.
register-change-better = از { $first } به { $last }، بهتر
register-change-same = از { $first } به { $last }، بدون تغییر
register-change-worse = از { $first } به { $last }، بدتر
register-change-one = { $score } از { $most }، یک بار نمره داده شده
register-change-table = به شکل جدول
register-change-day = روز
register-change-when = زمان
register-change-score = نمره
register-scale-safety = چقدر احساس امنیت می‌کند
register-scale-hope = چقدر امید دارد
register-when-came = وقتی آمد
register-when-ended = وقتی حمایت پایان یافت

## What a person wants, who belongs to them, and how often to meet.

register-goals = هدف‌ها
register-goals-none = هنوز هدفی ثبت نشده است.
register-goal-came = این همراه بسته آمد.
register-goal-take = ثبت آن به حیث هدف
register-goal = یک هدف
register-goal-which = کدام هدف؟
    .hint = یکی را انتخاب کنید تا آن را طور دیگری بگویید، یا بگویید نتیجهٔ آن چه شد.
register-goal-new = هدف جدید
register-goal-domain = دربارهٔ چیست؟
register-goal-words = هدف، با کلمات خود شخص
register-goal-stands = نتیجهٔ آن چه شد؟
register-goal-on = در چه روزی این را گفت؟
register-links = خانواده و دیگر کسان نزدیک به شخص
register-links-none = هنوز از کسی نام برده نشده است.
register-link = کسی که با شخص نسبت دارد
register-link-search = جستجوی مورد او
    .hint = بخشی از نام، یا اول شمارهٔ مورد. سپس انتخاب کنید او کیست.
register-link-found = موردهایی که پیدا شد
register-link-nobody = مورد دیگری مانند این نیست.
register-link-missing = آن فرد دیگر را جستجو کنید، و مورد او را انتخاب کنید.
register-link-words = با هم چه نسبتی دارند؟
    .hint = مثلاً: خواهر او. این در هر دو مورد نوشته می‌شود.
register-link-gone = مورد او دیگر در کتاب ثبت نیست.
register-suggested = یک پیشنهاد: { $often }، چون آخرین نمرهٔ «{ $what }» { $score } از { $most } بود. با هم تصمیم می‌گیرید.
register-suggested-7 = هر هفته (7 روز)
register-suggested-14 = هر دو هفته (14 روز)
register-suggested-28 = هر چهار هفته (28 روز)
register-suggested-take = گذاشتن در چوکات
register-missed =
    { $count ->
        [one] { $count } بازبینی انجام نشد.
       *[other] { $count } بازبینی انجام نشد.
    }

## Erasing.

register-erasing = پاک کردن
register-erase = پاک کردن این مورد
register-erase-goes = چه چیزی برای همیشه از بین می‌رود:
register-erase-deeds = همهٔ آنچه دربارهٔ این معرفی‌خط ثبت شد
register-erase-packets = بسته‌هایی که رسید، همان‌طور که رسید
register-erase-known = آنچه این صندوق امن از معرفی‌خط می‌داند، همراه با جواب‌های شما به آن
register-erase-stays = چه چیزی می‌ماند:
register-erase-returns = گزارش‌های احصائیوی که ساخته شده است
register-erase-copies = نسخه‌هایی که دیگران دارند: کسی که آن را فرستاد، و هر کس که چیزی به او داده‌اید
register-erase-backups = نسخه‌های احتیاطی که پیش از این ساخته شده است: تا وقتی حذف نشوند، هنوز آن را دارند
register-erase-number = شمارهٔ مورد هم می‌ماند، تا بسته‌ای از آن، بدون این‌که کسی متوجه شود، دوباره وارد نشود.
register-erase-sure = می‌دانم که این کار را نمی‌شود برگرداند
register-erase-sure-missing = اگر می‌خواهید آن را پاک کنید، اول این را علامت بزنید.
register-erase-do = پاک کردن این مورد برای همیشه
register-erase-changed = در این میان کس دیگری چیزی در این مورد نوشت، پس پاک نشد.
    .do = به آنچه جدید است نگاه کنید، و اگر پاک کردن هنوز درست است، آن وقت آن را پاک کنید.
register-erased = این مورد پاک شد.

## ---- What is to be erased ----

register-keeping = چه چیزی باید پاک شود
    .lead = موردهایی که مدت نگه داشتن آن‌ها تمام شده است. هرگز چیزی خودبه‌خود پاک نمی‌شود: شما به هر کدام نگاه می‌کنید، و آن را پاک می‌کنید.
register-keep = موردها چه مدت می‌مانند
    .lead = شاروالی (council) شما دربارهٔ این تصمیم می‌گیرد، به ماه. تا وقتی چوکاتی خالی است، موردی از آن نوع در پایین لست نمی‌شود.
register-keep-ended = بعد از پایان حمایت
    .hint = تعداد ماه‌ها، از روزی که پایان یافت.
register-keep-declined = بعد از این‌که پذیرفته نشد، یا موافقت پس گرفته شد
    .hint = تعداد ماه‌ها، از روز تصمیم.
register-keep-duplicate = بعد از این‌که معلوم شد تکراری است
    .hint = تعداد ماه‌ها، از روز تصمیم.
register-keep-save = ذخیرهٔ این مدت‌ها
register-keep-saved = این مدت‌ها در این صندوق امن ذخیره شد.
register-over = موردهایی که مدتشان تمام شده است
register-over-none = موردی نیست که مدتش تمام شده باشد.
register-over-since = مدت آن از { $day } تمام شده است.
register-over-look = نگاه کردن به آن
register-over-erase =
    { $count ->
        [one] پاک کردن { $count } مورد علامت‌زده برای همیشه
       *[other] پاک کردن { $count } مورد علامت‌زده برای همیشه
    }
register-over-erased =
    { $count ->
        [one] { $count } مورد پاک شد.
       *[other] { $count } مورد پاک شد.
    }

## The packets of an entry.

register-packets = بسته‌ها
register-packet-read = خواندن بسته
register-packet-hide = بستن بسته

## What a person wants, and who belongs to them.

register-aimed = هدف:
register-goal-open = برای رسیدن به آن تلاش می‌کند
register-goal-met = به آن رسیده است
register-goal-partly = تا حدی به آن رسیده است، و همین کافی است
register-goal-left = دیگر آن را نمی‌خواهد
register-act = کاری برای شخص انجام شد
register-acted = کاری انجام شد
register-act-domain = برای چه بود
register-act-on = روزی که انجام شد
register-act-words = چه کاری انجام شد، و نتیجهٔ آن چه بود؟
register-act-hindered = چه چیزی مانع شد؟
    .hint = همهٔ موانع را علامت بزنید. این‌ها در احصائیهٔ داخلی شمرده می‌شود.
register-act-in-the-way = مانع:
return-cell-barrier-no-home = خانهٔ مناسبی پیدا نشد
return-cell-barrier-threshold = شرط‌های یک مرکز خدمات را پوره نکرد
return-cell-barrier-costs = آنچه پرداخت می‌شود برای مصرف آن کافی نیست
return-cell-barrier-benefits = کمک پولی دولت (benefits) دیر رسید، یا در آغاز بسیار کم بود
return-cell-barrier-papers = حساب بانکی، سند یا تصدیق نبود
return-cell-barrier-immigration = در انتظار فیصلهٔ مهاجرتی، یا بدون حق استفاده از وجوه عامه (public funds)
return-cell-barrier-waiting = لست انتظار
return-cell-barrier-transfer = هنگام کوچ، کار تداوی و مراقبت به جای جدید سپرده نشد
return-cell-barrier-health = وضع صحت او اجازه نداد
return-cell-barrier-language = ترجمان نبود، یا صنفی در سطح او نبود
return-cell-barrier-childcare = برای نگهداری از اطفال کسی نبود، یا مکتب جا نداشت
return-cell-barrier-travel = راه بسیار دور بود، یا پول راه نبود
return-cell-barrier-legal = مشاور حقوقی نبود، یا کار قضیه وقت زیاد می‌گیرد
return-cell-barrier-safety = امن نبود
return-cell-barrier-other = چیز دیگری
register-linked = با شخص دیگری در کتاب ثبت نسبت دارد
register-domain-housing = خانه
register-domain-money = پول
register-domain-education = تحصیل و آموزش
register-domain-employment = کار
register-domain-health = صحت و حال خوب
register-domain-legal = امور حقوقی
register-domain-safety = امنیت

## The papers of an entry.

register-papers = نامه‌ها و ورق‌ها
register-paper-letter = نامهٔ آشنایی برای یک مرکز خدمات
register-paper-review = ورق بازبینی برای خانه‌پری با هم
register-paper-whole = همهٔ معلومات ثبت‌شده دربارهٔ شخص
register-paper-meeting = ورق برای جلسه با نهادهای دیگر

## ---- Why something is not written down: what happened, and what to do. ----

failure-register-before-referral = این روز پیش از رسیدن معرفی‌خط است.
    .do = به روزی که رسید نگاه کنید، و همان روز یا روزی بعد از آن را بنویسید.
failure-register-before-support = این روز پیش از شروع حمایت است.
    .do = به روزی که حمایت شروع شد نگاه کنید، و همان روز یا روزی بعد از آن را بنویسید.
failure-register-before-last = این روز پیش از روزی است که حمایت پایان یافت.
    .do = همان روز یا روزی بعد از آن را بنویسید.
failure-register-no-reason = خدماتی که نمی‌تواند بپذیرد باید بگوید چرا.
    .do = حداقل یک دلیل انتخاب کنید.
failure-register-not-accepted = این معرفی‌خط پذیرفته نشده است، پس هنوز از کسی حمایت نمی‌شود.
    .do = اول تصمیم را ثبت کنید.
failure-register-ended = حمایت پایان یافته است.
    .do = اول ثبت کنید که دوباره شروع می‌شود، یا روزی پیش از پایان آن را بنویسید.
failure-register-not-ended = حمایت پایان نیافته است.
    .do = لازم نیست کاری بکنید.
failure-register-overtaken = در این میان کس دیگری دربارهٔ همین موضوع چیزی ثبت کرد.
    .do = حالا همان‌طور که هست نشان داده می‌شود. آنچه نوشته‌اید هنوز اینجاست: به آنچه جدید است نگاه کنید، و دکمه را دوباره فشار دهید.
failure-register-no-such-deed = آنچه قرار بود این جای آن را بگیرد اینجا نیست.
    .do = به مورد، همان‌طور که حالا هست، نگاه کنید و دوباره امتحان کنید.
failure-register-nothing-came = بدون این، چیزی نمی‌گوید که معرفی‌خط اصلاً رسیده است.
    .do = اگر همهٔ این مورد به اشتباه ساخته شده است، آن را پاک کنید.
failure-register-linked-already = از قبل گفته شده است که با هم نسبت دارند.
    .do = لازم نیست کاری بکنید.
