### status: machine-drafted

## ---- The list ----

register = تۆماری نامەکان
    .lead = هەموو نامەیەکی ناساندن کە هاتووە، کاتی چی هاتووە، و چی لێ هاتووە. تۆمارەکە لەم سندووقە پارێزراوەدایە، و هیچی خۆی لەم ئامێرە ناچێتە دەرەوە.
register-locked = تۆمارەکە لە سندووقی پارێزراودایە، و سندووقەکە کراوە نییە.
register-loading = سەیری تۆمارەکە دەکرێت
register-none = هێشتا هیچ لە تۆمارەکەدا نییە
    .lead = ئەو نامانەی ناساندن کە بۆتان دێن لێرە ڕیز دەکرێن. ئەو پاکێجانە بکەنەوە کە بۆتان نێردراون، و بیانخەنە ناوی. ئەوانەی بە تەلەفۆن یان لەسەر کاغەز هاتوون بە دەست زیاد بکەن: ئەوانیش دەژمێردرێن.
    .shared = ئەگەر هاوکارێک تۆماری هەمان ناوچەی هەیە، دەتوانن لە ڕێگەی فایلێکەوە لەسەر درایڤێک یەکێکی هاوبەشتان هەبێت.
register-unread =
    { $count ->
        [one] { $count } بڕگە ناخوێنرێتەوە، و لەم لیستەدا نییە.
       *[other] { $count } بڕگە ناخوێنرێنەوە، و لەم لیستەدا نین.
    }
    .do = هیچی ئەوان نەگۆڕدراوە. ئەگەر کۆپییەکی یەدەگی ئەم سندووقەتان هەیە، بیخەنە ناوی.
register-returns = ڕاپۆرتەکانی ئامار
register-ways = هەروەها لەم نووسینگەیەدا
register-shared = فایلی هاوبەش
register-shared-at = دوا جار لە { $when } لێرەوە فایلە هاوبەشەکە پاشەکەوت کرا.
register-shared-changed = لەو کاتەوە شتێک نووسراوە.
register-shared-save = هێنان و پاشەکەوتکردن
register-shared-open = بچن بۆ فایلە هاوبەشەکە
register-figures-desk = ئاماری نووسینگە
register-search = گەڕان
    .hint = بەشێکی ناوەکە، یان سەرەتای ژمارەی بڕگەکە.
register-order = ڕیز
register-order-due = ئەوەی کاتی زووتر دێت لە پێشەوە
register-order-newest = نوێترین لە پێشەوە
register-order-oldest = ئەوەی زیاتر چاوەڕێیە لە پێشەوە
register-order-name = بە پێی ناو
register-chips = تەنیا ئەمانە پیشان بدەن
register-chip = { $state }: { $count }
register-chip-due = ئێستا کاتیەتی
register-found =
    { $count ->
        [one] { $count } بڕگە
       *[other] { $count } بڕگە
    }
register-found-none = هیچ بڕگەیەکی وا نییە. گەڕانەکە بگۆڕن، یان بۆ پیشاندانی هەمووی دووبارە پەنجە لە دوگمە هەڵبژێردراوەکە بدەن.
register-more = زیاتر پیشان بدەن ({ $left } ماوە)
register-add = یەکێک زیاد بکەن کە بێ پاکێج هات
    .lead = بە تەلەفۆن، لەسەر کاغەز، بە ئیمەیڵ یان ڕووبەڕوو. ئەوە بنووسن کە پێتان وترا، و ئەوی تر وەک «نەزانراو» بەجێ بهێڵن.
register-no-name = بێ ناو
register-conflict = دوو وەشان
register-came = لە { $day } هات { $how }
register-how-packet = وەک پاکێج
register-how-phone = بە تەلەفۆن
register-how-paper = لەسەر کاغەز
register-how-email = بە ئیمەیڵ
register-how-in_person = ڕووبەڕوو

register-state-new = نوێ
register-state-asked = داوای زانیاریی زیاتر کراوە
register-state-waiting_for_housing = قبووڵ کراوە، چاوەڕێی خانووە
register-state-supported = قبووڵ کراوە
register-state-ended = پشتگیری تەواو بوو
register-state-closed = بێ پشتگیری داخراوە

register-due-review = { $review } دەبێت لە { $day } بکرێت.
register-due-review-since = { $review } دەبوو لە { $day } بکرێت.
register-due-hear = دەبێت تا { $day } هەواڵ لە کەسەکەوە هەبێت.
register-due-hear-since = کەس هەواڵی لە کەسەکەوە نییە. دەبوو تا { $day } هەواڵی لێوە هەبێت.

## ---- Adding one by hand ----

register-add-told = چی بێ پاکێج وترا
register-add-how = چۆن هات؟
register-add-area = بۆ کام ناوچە؟
register-add-on = لە کام ڕۆژدا هات؟
register-add-name = ناوی کەسەکە
    .hint = ئەگەر پێتان نەوتراوە، بە بەتاڵی بەجێی بهێڵن.
register-add-referrer = کێ باسی کەسەکەی بۆ کردن؟
    .hint = کەسێک و ڕێکخراوەکەی.
register-add-facts = چیتان دەربارەی کەسەکە پێ وترا
    .hint = تەنیا ئەمە دەچێتە ناو ئامارەوە. ئەوەی نەزانراوە وەک «نەزانراو» دەمێنێتەوە.
register-age = تەمەن بە ساڵ
register-age-wrong = ژمارەی تەواوی ساڵ بنووسن، بۆ نموونە 31، یان بە بەتاڵی بەجێی بهێڵن.
register-add-legal = ئایا پێویست بە ڕاوێژی یاسایی هەیە؟
register-add-figures = ئایا کەسەکە ڕازی بوو ئامار بدرێتە وەزارەتی ناوخۆی بەریتانیا (Home Office)؟
    .hint = ئەو ئامارانەی ناڵێن کەسەکە کێیە. بێ «بەڵێ»، کەسەکە تەنیا لە کۆی گشتیدا دەژمێردرێت.
register-add-send = بیخەنە تۆمارەکەوە
register-correct = ئەوەی وترا ڕاست بکەنەوە
register-added = لە تۆمارەکەدایە.
register-yes = بەڵێ
register-no = نەخێر
register-not-asked = نەپرسراوە
register-choose = هەڵبژێرن
register-missing = تکایە وەڵامی ئەمە بدەنەوە.

## ---- One entry ----

register-entry = بڕگە
register-gone = ئەم بڕگەیە چیتر لە تۆمارەکەدا نییە.
    .do = بگەڕێنەوە بۆ لیستەکە و لەوێ بۆی بگەڕێن.
register-recovered = نوێترین وەشانی ئەم بڕگەیە نەخوێنرایەوە. ئەمە وەشانەکەی پێش ئەوەیە.
    .do = سەیر بکەن دوا جار چی کرا، و ئەگەر کەمە دووبارە بینووسن.
register-figures = ئامار بۆ وەزارەتی ناوخۆی بەریتانیا (Home Office)
register-sharing-yes = کەسەکە ڕازی بوو
register-sharing-no = کەسەکە وتی «نەخێر»
register-sharing-not-asked = لە کەسەکە نەپرسرا
register-sharing-withdrawn = کەسەکە ڕازی بوو، و دواتر لێی پەشیمان بووەوە
register-facts = بارودۆخ چۆن بوو کاتێک هات
register-doing = دەتانەوێت چی بنووسن؟
register-written = نووسرا.
register-changed = لەم ماوەیەدا کەسێکی تر شتێکی لەم بڕگەیەدا نووسی.
    .do = وەک ئەوەی ئێستا هەیە پیشان دەدرێت. ئەوەی نووسیتان هێشتا لێرەیە: سەیری ئەوە بکەن کە نوێیە، و دووبارە پەنجە لە دوگمەکە بدەن.
register-deeds = چی کرا
register-replaced = چی ڕاست کرایەوە یان جێی گیرایەوە
register-written-by = { $name } نووسیویەتی، { $at }
register-write = بینووسن
register-conflict-what = { $what }: دوو وەشان شتی جیاواز دەڵێن
    .do = بزانن کامیان ڕاستە، و لە خوارەوە سەرلەنوێ بینووسن. ئەو کاتە جێی هەردووکیان دەگرێتەوە. هەردووکیان بۆ خوێندنەوە دەمێننەوە.
register-course = ئایا پشتگیرییەکە بەردەوامە

## What is written down. Each of these opens a form.

register-decide = بڕیار
register-decide-what = چ بڕیارێک درا؟
register-decide-on = لە کام ڕۆژدا؟
register-step = هەنگاوێکی ڕێگاکە
register-step-what = کام هەنگاو؟
register-step-words = دەربارەی دیدارەکە
    .hint = وەرگێڕی زارەکی، شوێن، و ئایا دەتوانرێت بە تەنیا لەگەڵ کەسەکە قسە بکرێت.
register-step-on = لە کام ڕۆژدا کرا؟
register-step-spoke_to_referrer = لەگەڵ لایەنی ناسێنەر قسە کرا
register-step-meeting_booked = یەکەم دیدار دیاری کرا
register-step-met = دیداری کەسەکە کرا
register-step-person_chose = کەسەکە بڕیاری دا بێت
register-step-home_offered = خانوویەک پێشکەش کرا
register-step-support_started = پشتگیری دەستی پێ کرد
register-contact = پەیوەندییەک، یان هەوڵێک
register-contact-kind = چۆن؟
register-contact-face_to_face = ڕووبەڕوو
register-contact-phone = بە تەلەفۆن
register-contact-video = بە ڤیدیۆ
register-contact-message = بە نووسین
register-contact-through_others = لە ڕێگەی کەسێکی ترەوە
register-contact-reached = ئایا توانرا پەیوەندی بە کەسەکەوە بکرێت؟
register-contact-not = بیر لەوە بکەنەوە ئایا کەسەکە سەلامەتە یان نا: پەیوەندییەک کە سەری نەگرت لەوانەیە یەکەم نیشانە بێت کە کەسانی تر کەسێک کۆنترۆڵ دەکەن.
register-contact-words = چی وترا، یان هەوڵی چی درا
    .hint = تەنیا ئەوەی کە دەبێت ئەو کەسە بیزانێت کە لەگەڵ کەسەکە کار دەکات.
register-contact-next = کەی دووبارە هەوڵ بدرێت
    .hint = ئەگەر لەسەر هیچ ڕێک نەکەوتوون، بە بەتاڵی بەجێی بهێڵن.
register-contact-on = لە کام ڕۆژدا؟
register-contact-said = پەیوەندی
register-contact-was-reached = توانرا پەیوەندی بە کەسەکەوە بکرێت.
register-contact-was-not-reached = نەتوانرا پەیوەندی بە کەسەکەوە بکرێت.
register-contact-try = لە { $day } دووبارە هەوڵ بدرێت.
register-agree = هەر چەند ڕۆژ جارێک پەیوەندی بکرێت
register-agree-days = هەر چەند ڕۆژ جارێک؟
    .hint = 7 واتە هەموو هەفتەیەک، 14 واتە هەموو دوو هەفتە جارێک. ئەو کاتە تۆمارەکە دەڵێت کەی دەبێت هەواڵ لە کەسەکەوە هەبێت.
register-agree-on = لە کام ڕۆژدا لەسەر ئەوە ڕێککەوتن؟
register-agreed =
    { $count ->
        [one] ڕێککەوتن کە هەموو ڕۆژێک پەیوەندی بکرێت.
       *[other] ڕێککەوتن کە هەر { $count } ڕۆژ جارێک پەیوەندی بکرێت.
    }
register-review = پێداچوونەوەیەک
register-review-point = کام پێداچوونەوە؟
register-point-start = پێداچوونەوەی سەرەتا
register-point-months3 = پێداچوونەوەی دوای 3 مانگ
register-point-months6 = پێداچوونەوەی دوای 6 مانگ
register-point-months9 = پێداچوونەوەی دوای 9 مانگ
register-point-between = پێداچوونەوەیەک لە نێوانیاندا
register-review-outcome = ئەنجامەکەی چی بوو؟
register-review-was-done = کرا
register-review-not-reached = نەتوانرا پەیوەندی بە کەسەکەوە بکرێت
register-standing = ئێستا بارودۆخ چۆنە
register-scores = کەسەکە چۆن کارەکانی بەڕێوە دەبات
    .hint = بە ڕای کەسەکە خۆی. ئەوەی باسی نەکراوە بەجێی بهێڵن.
register-not-scored = نمرەی نییە
register-review-words = چی وترا
    .hint = ئامانجەکانی کەسەکە بە وشەی خۆی، و دواتر چی دێت.
register-welfare = ئایا کەسەکە سەلامەتە؟
    .do = ئەگەر نەتوانرێت پەیوەندی بە کەسێکەوە بکرێت، لەوانەیە واتای ئەوە بێت کە کەسانی تر کۆنترۆڵی دەکەن. لەو کەسانەی تر بپرسن کە دەیناسن، و بیر لە سەردانێکی پۆلیس بکەنەوە، بۆ ئەوەی بزانرێت سەلامەتە یان نا (welfare check): 101، یان لە کاتی مەترسیی کتوپڕدا 999.
register-welfare-check = چی دەکرێت بۆ ئەوەی بزانرێت؟
register-review-on = لە کام ڕۆژدا بوو، یان هەوڵی بۆ درا؟
register-review-later = دەبێت لە { $day } بکرێت
register-review-due = لە { $day } ەوە کاتیەتی
register-review-missed = نەکرا: دەبوو لە { $day } بکرێت
register-review-done = لە { $day } کرا
register-review-not-contacted = لە { $day } نەتوانرا پەیوەندی بە کەسەکەوە بکرێت
register-review-ended = پێش ئەوەی کاتی بێت پشتگیری کۆتایی هات
register-exit = پشتگیرییەکە کۆتایی هات
register-exit-why = بۆچی؟
register-exit-no_longer_required = پشتگیری چیتر پێویست نییە: کەسەکە پشتگیریی تەواوی هەبوو
register-exit-end_of_agreement = ڕێککەوتنەکە لەگەڵ پارەکەی کۆتایی هات
register-exit-other_funding = هەمان ڕێکخراو بە پارەی تر بەردەوام دەبێت
register-exit-moved = کەسەکە گواستیەوە بۆ ناوچەیەکی تر
register-exit-other_service = خزمەتگوزارییەکی تر وەریگرت
register-exit-disengaged = کەسەکە نەیویست بەردەوام بێت
register-exit-lost_contact = پەیوەندی لەگەڵی پچڕا
register-exit-other = هۆکارێکی تر
register-exit-come-back = کەسەکە دەتوانێت دووبارە ڕوو لە کوێ بکات
    .hint = ئەگەر دووبارە پێویستی بە یارمەتی بوو، دەتوانێت ڕوو لە کێ بکات.
register-exit-on = لە کام ڕۆژدا کۆتایی هات؟
register-exited = پشتگیری کۆتایی هات.
register-reopen = پشتگیرییەکە دووبارە دەست پێ دەکات
register-reopen-why = بۆچی؟
register-reopen-on = لە کام ڕۆژدا؟
register-reopened = پشتگیری دووبارە دەستی پێ کرد.
register-withdraw = کەسەکە لە شتێک پەشیمان دەبێتەوە
    .lead = لێرە دەنووسرێت. ئەو ئامارانەی دەڵێن کەسەکە کێیە لە ڕاپۆرتی داهاتووی ئاماردا نین. ناتوانێت ئەوە بگەڕێنێتەوە کە پێشتر خوێنراوەتەوە.
register-taken-back = نێرەری پاکێجەکە دەڵێت کەسەکە پەشیمان دەبێتەوە لە:
    .do = لە خوارەوە بینووسن، لە «کەسەکە لە شتێک پەشیمان دەبێتەوە».
register-withdraw-on = لە کام ڕۆژدا ئەوەی وت؟
register-note = تێبینییەک
register-note-words = چی لەبیر بمێنێت
register-note-on = لە کام ڕۆژدا بوو؟
register-noted = تێبینی
register-told = نامەیەکی ناساندن بێ پاکێج هات،
register-packet-came = پاکێجێک خرایە تۆمارەکەوە:
register-struck = ئەمە هەڵە بوو:
register-mistake = ئەمە هەڵە بوو
register-strike = بڵێن کە هەڵە بوو
register-strike-why = هەڵەکەی چییە؟
    .hint = بۆ خوێندنەوە دەمێنێتەوە، و چیتر ناژمێردرێت.

register-enquiry = پرسیارێکی سەرەتایی: ناوی کەسی تێدا نییە
    .do = سەرەتا وەڵامی بدەنەوە، کە ئایا نامەی ناساندن دەکرێت و لە کەیەوە. ئەگەر دوای ئەوە نامەیەکی ناساندن بێت، خۆی دێتە ناو ئەم بڕگەیەوە.
register-enquiry-no-reply = ناڵێت وەڵام بۆ کوێ بنێردرێت: بە تەلەفۆن بە نێرەرەکە بڵێن.
register-pass-on = نوێترین پاکێج لەگەڵ فۆرمەکەی بۆ ئەمە دەکرێتەوە. کاتێک دەگەڕێنەوە ئێرە، بڕیارەکە بنووسن، و بنووسن بە کەسەکە وترا ڕوو لە کوێ بکات.

## What may be shared.

register-shares = ڕێگە بە دانی چی دراوە، و بە کێ
    .lead = دوا شت کە کەسەکە دەربارەی هەریەکەیان وتوویەتی. ئەوەی لێی نەپرسراوە، پێی ڕازی نەبووە.
register-shares-yes = بەڵێ، لە { $day } ەوە
register-shares-no = نەخێر، لە { $day } ەوە
register-shares-not-asked = نەپرسراوە: نابێت بدرێت
register-shares-withdrawn = لە { $day } لێی پەشیمان بووەوە: چیتر نابێت بدرێت
register-shares-agencies = ئەمانە بۆیان هەیە بزانن:
register-shares-agencies-not = ئەمانە نابێت بزانن:

## How the scores have changed.

register-change = گۆڕان بە تێپەڕینی کات
    .lead = لەو کاتەوەی کەسەکە هات تا دوا نمرە. ژمارەی بەرزتر باشترە.
register-change-better = لە { $first } بۆ { $last }: باشتر
register-change-same = لە { $first } بۆ { $last }: وەک خۆی
register-change-worse = لە { $first } بۆ { $last }: خراپتر
register-change-one = { $score } لە { $most }، یەک جار نمرەی پێ دراوە
register-change-table = وەک خشتە
register-change-day = ڕۆژ
register-change-when = کەی
register-change-score = نمرە
register-scale-safety = چەند هەست دەکات سەلامەت و دوور لە مەترسییە
register-scale-hope = چەند هیوای هەیە
register-when-came = کاتێک هات
register-when-ended = کاتێک پشتگیری کۆتایی هات

## What a person wants, who belongs to them, and how often to meet.

register-goals = ئامانجەکان
register-goals-none = هێشتا هیچ ئامانجێک نەنووسراوە.
register-goal-came = ئەمە لەگەڵ پاکێجەکە هات.
register-goal-take = وەک ئامانجێک بینووسن
register-goal = ئامانجێک
register-goal-which = کام ئامانج؟
    .hint = یەکێک هەڵبژێرن بۆ ئەوەی بە شێوەیەکی تر بیڵێن، یان بڵێن چی لێ هات.
register-goal-new = یەکێکی نوێ
register-goal-domain = دەربارەی چییە؟
register-goal-words = ئامانجەکە، بە وشەی کەسەکە خۆی
register-goal-stands = چی لێ هات؟
register-goal-on = لە کام ڕۆژدا ئەوەی وت؟
register-links = خێزان و کەسانی تر کە لە کەسەکەوە نزیکن
register-links-none = هێشتا ناوی کەس نەنووسراوە.
register-link = کەسێک پەیوەندیی بە کەسەکەوە هەیە
register-link-search = بۆ بڕگەکەی بگەڕێن
    .hint = بەشێکی ناوەکە، یان سەرەتای ژمارەی بڕگەکە. دواتر هەڵبژێرن کامیانە.
register-link-found = ئەو بڕگانەی دۆزرانەوە
register-link-nobody = هیچ بڕگەیەکی تری وا نییە.
register-link-missing = بۆ کەسەکەی تر بگەڕێن، و بڕگەکەی هەڵبژێرن.
register-link-words = پەیوەندییان بە یەکەوە چییە؟
    .hint = بۆ نموونە: خوشکیەتی. لە هەردوو بڕگەدا دەنووسرێت.
register-link-gone = بڕگەکەی چیتر لە تۆمارەکەدا نییە.
register-suggested = پێشنیارێک: { $often }، چونکە «{ $what }» دوا جار نمرەی { $score } لە { $most } بوو. پێکەوە بڕیاری لێ دەدەن.
register-suggested-7 = هەموو هەفتەیەک (7 ڕۆژ)
register-suggested-14 = هەموو دوو هەفتە جارێک (14 ڕۆژ)
register-suggested-28 = هەموو چوار هەفتە جارێک (28 ڕۆژ)
register-suggested-take = بیخەنە خانەکەوە
register-missed =
    { $count ->
        [one] { $count } پێداچوونەوە نەکرا.
       *[other] { $count } پێداچوونەوە نەکران.
    }

## Erasing.

register-erasing = سڕینەوە
register-erase = ئەم بڕگەیە بسڕنەوە
register-erase-goes = ئەوەی بۆ هەمیشە نامێنێت:
register-erase-deeds = هەموو ئەوەی دەربارەی ئەم نامەی ناساندنە نووسراوە
register-erase-packets = ئەو پاکێجانەی هاتن، وەک چۆن هاتن
register-erase-known = ئەوەی ئەم سندووقە پارێزراوە دەربارەی نامەی ناساندنەکە دەیزانێت، لەگەڵ وەڵامەکانتان بۆی
register-erase-stays = ئەوەی دەمێنێتەوە:
register-erase-returns = ئەو ڕاپۆرتانەی ئامار کە دروست کراون
register-erase-copies = ئەو کۆپییانەی لای کەسانی ترن: ئەوەی ناردی، و ئەوانەی شتێکتان پێ داون
register-erase-backups = ئەو یەدەگانەی پێشتر دروست کراون: تا دەسڕدرێنەوە هێشتا تێیاندایە
register-erase-number = ژمارەی بڕگەکەش دەمێنێتەوە، بۆ ئەوەی هیچ پاکێجێکی بێ ئەوەی کەس ئاگای لێ بێت نەیەتەوە ناوی.
register-erase-sure = دەزانم کە ئەمە هەڵناوەشێنرێتەوە
register-erase-sure-missing = ئەگەر دەتانەوێت بیسڕنەوە، سەرەتا ئەمە نیشانە بکەن.
register-erase-do = ئەم بڕگەیە بۆ هەمیشە بسڕنەوە
register-erase-changed = لەم ماوەیەدا کەسێکی تر شتێکی لەم بڕگەیەدا نووسی، بۆیە نەسڕایەوە.
    .do = سەیری ئەوە بکەن کە نوێیە، و ئەگەر هێشتا ڕاست بوو ئەو کاتە بیسڕنەوە.
register-erased = بڕگەکە سڕایەوە.

## ---- What is to be erased ----

register-keeping = چی دەبێت بسڕدرێتەوە
    .lead = ئەو بڕگانەی ماوەکەیان تەواو بووە. هەرگیز هیچ خۆی ناسڕێتەوە: ئێوە سەیری هەریەکەیان دەکەن، و دەیسڕنەوە.
register-keep = بڕگەکان چەند ماوە دەهێڵرێنەوە
    .lead = شارەوانییەکەتان بە مانگ بڕیار لەمە دەدات. تا خانەیەک بەتاڵ بێت، هیچ بڕگەیەکی ئەو جۆرە لە خوارەوە ڕیز ناکرێت.
register-keep-ended = دوای ئەوەی پشتگیری کۆتایی هات
    .hint = چەند مانگ لەو ڕۆژەوەی کۆتایی هات.
register-keep-declined = دوای ئەوەی قبووڵ نەکرا، یان ڕەزامەندی وەرگیرایەوە
    .hint = چەند مانگ لە ڕۆژی بڕیارەکەوە.
register-keep-duplicate = دوای ئەوەی دەرکەوت دووبارەیە
    .hint = چەند مانگ لە ڕۆژی بڕیارەکەوە.
register-keep-save = ئەم ماوانە پاشەکەوت بکەن
register-keep-saved = ئەم ماوانە لەم سندووقە پارێزراوەدا پاشەکەوت کران.
register-over = ئەو بڕگانەی ماوەکەیان تەواو بووە
register-over-none = هیچ بڕگەیەک نییە کە ماوەکەی تەواو بووبێت.
register-over-since = لە { $day } ەوە ماوەکەی تەواو بووە.
register-over-look = سەیری بکەن
register-over-erase =
    { $count ->
        [one] بڕگە نیشانەکراوەکە بۆ هەمیشە بسڕنەوە
       *[other] { $count } بڕگە نیشانەکراوەکە بۆ هەمیشە بسڕنەوە
    }
register-over-erased =
    { $count ->
        [one] { $count } بڕگە سڕایەوە.
       *[other] { $count } بڕگە سڕانەوە.
    }

## The packets of an entry.

register-packets = پاکێجەکان
register-packet-read = پاکێجەکە بخوێننەوە
register-packet-hide = پاکێجەکە دابخەن

## What a person wants, and who belongs to them.

register-aimed = ئامانج:
register-goal-open = کار بۆ گەیشتن پێی دەکات
register-goal-met = پێی گەیشتووە
register-goal-partly = بەشێکی بەدی هاتووە، و ئەوە بەسە
register-goal-left = چیتر نایەوێت
register-act = شتێک بۆ کەسەکە کرا
register-acted = شتێک کرا
register-act-domain = بۆ چی بوو
register-act-on = ئەو ڕۆژەی کە کرا
register-act-words = چی کرا، و چی لێ هات؟
register-act-hindered = چی ڕێگر بوو؟
    .hint = هەموو ئەوانە نیشانە بکەن کە ڕێگر بوون. لە ئاماری نووسینگەدا دەژمێردرێت.
register-act-in-the-way = ڕێگر:
return-cell-barrier-no-home = خانوویەکی گونجاو دەست نەکەوت
return-cell-barrier-threshold = مەرجەکانی خزمەتگوزارییەکی تێدا نەبوو
return-cell-barrier-costs = ئەو پارەیەی دەدرێت بەشی ناکات
return-cell-barrier-benefits = یارمەتیی دارایی (benefits) درەنگ هات، یان سەرەتا زۆر کەم بوو
return-cell-barrier-papers = هەژماری بانکی، بەڵگەنامە یان بەڵگە نەبوو
return-cell-barrier-immigration = چاوەڕێی بڕیاری کۆچبەرییە، یان مافی پارەی گشتی (public funds) نییە
return-cell-barrier-waiting = لیستی چاوەڕوانی
return-cell-barrier-transfer = کاتێک گواستیەوە، چاودێرییەکەی نەگوازرایەوە
return-cell-barrier-health = تەندروستی ڕێگەی نەدا
return-cell-barrier-language = وەرگێڕی زارەکی نەبوو، یان پۆلێک لە ئاستی خۆیدا نەبوو
return-cell-barrier-childcare = چاودێریی منداڵ نەبوو، یان جێگای قوتابخانە نەبوو
return-cell-barrier-travel = زۆر دوور بوو، یان پارەی ڕێگا نەبوو
return-cell-barrier-legal = ڕاوێژکاری یاسایی نەبوو، یان کەیسێک زۆر دەخایەنێت
return-cell-barrier-safety = سەلامەت نەبوو
return-cell-barrier-other = شتێکی تر
register-linked = پەیوەندیی بە کەسێکی ترەوە هەیە کە لە تۆمارەکەدایە
register-domain-housing = خانوو
register-domain-money = پارە
register-domain-education = خوێندن و ڕاهێنان
register-domain-employment = کار
register-domain-health = تەندروستی و ئاسوودەیی
register-domain-legal = کاروباری یاسایی
register-domain-safety = سەلامەتی

## The papers of an entry. Their own words are in papers.ftl.

register-papers = کاغەزەکان
register-paper-letter = نامە بۆ خزمەتگوزارییەک، کە کەسەکە دەناسێنێت
register-paper-review = کاغەزی پێداچوونەوە بۆ پڕکردنەوە پێکەوە
register-paper-whole = هەموو ئەوەی دەربارەی کەسەکە تۆمار کراوە
register-paper-meeting = کاغەزێک بۆ کۆبوونەوە لەگەڵ لایەنەکانی تر

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = ئەم ڕۆژە پێش هاتنی نامەی ناساندنەکەیە.
    .do = سەیری ئەو ڕۆژە بکەن کە هات، و هەمان ڕۆژ یان ڕۆژێکی دوای ئەوە بنووسن.
failure-register-before-support = ئەم ڕۆژە پێش دەستپێکردنی پشتگیرییە.
    .do = سەیری ئەو ڕۆژە بکەن کە پشتگیری دەستی پێ کرد، و هەمان ڕۆژ یان ڕۆژێکی دوای ئەوە بنووسن.
failure-register-before-last = ئەم ڕۆژە پێش ئەو ڕۆژەیە کە پشتگیری کۆتایی هات.
    .do = هەمان ڕۆژ یان ڕۆژێکی دوای ئەوە بنووسن.
failure-register-no-reason = خزمەتگوزارییەک کە ناتوانێت قبووڵی بکات دەبێت بڵێت بۆچی.
    .do = لانیکەم یەک هۆکار هەڵبژێرن.
failure-register-not-accepted = ئەم نامەی ناساندنە قبووڵ نەکراوە، بۆیە هێشتا پشتگیریی کەس ناکرێت.
    .do = سەرەتا بڕیارەکە بنووسن.
failure-register-ended = پشتگیرییەکە کۆتایی هاتووە.
    .do = سەرەتا بنووسن کە دووبارە دەست پێ دەکات، یان ڕۆژێکی پێش کۆتاییهاتنی بنووسن.
failure-register-not-ended = پشتگیرییەکە کۆتایی نەهاتووە.
    .do = پێویست ناکات هیچ بکرێت.
failure-register-overtaken = لەم ماوەیەدا کەسێکی تر شتێکی دەربارەی هەمان شت نووسی.
    .do = وەک ئەوەی ئێستا هەیە پیشان دەدرێت. ئەوەی نووسیتان هێشتا لێرەیە: سەیری ئەوە بکەن کە نوێیە، و دووبارە پەنجە لە دوگمەکە بدەن.
failure-register-no-such-deed = ئەوەی دەبوو ئەمە جێی بگرێتەوە لێرە نییە.
    .do = سەیری بڕگەکە بکەن وەک ئەوەی ئێستا هەیە، و دووبارە هەوڵ بدەن.
failure-register-nothing-came = بێ ئەمە، هیچ شتێک ناڵێت کە نامەی ناساندنەکە هاتووە.
    .do = ئەگەر هەموو بڕگەکە بە هەڵە دروست کراوە، بیسڕنەوە.
failure-register-linked-already = پێشتر نووسراوە کە پەیوەندییان بە یەکەوە هەیە.
    .do = پێویست ناکات هیچ بکرێت.
