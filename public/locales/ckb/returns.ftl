### status: machine-drafted

## ---- The page ----

returns = ڕاپۆرتەکانی ئامار
    .lead = ئاماری چارەکە ساڵێک (سێ مانگ) یان ساڵێکی دارایی، بۆ ئەوانەی لە خزمەتگوزارییەکەتان داوای دەکەن. ناوی کەسی تێدا نییە، و ئەوەی تێیدا بچووکە دەشاردرێتەوە.
returns-make = ڕاپۆرتێک دروست بکەن
    .once = ڕاپۆرتێک یەک جار دروست دەکرێت، بۆ ماوەیەک کە تەواو بووە، و هەرگیز ناگۆڕێت: ئەگەر دوو ڕاپۆرت بتوانرێت بەراورد بکرێن، ئەوەی شاراوەیە دەردەکەوێت. بۆیە بۆ ساڵێک کە ڕاپۆرتەکانی چارەکەکانی دروست کراون ڕاپۆرت دروست ناکرێت، و بۆ چارەکێکی ساڵێکیش نا کە ڕاپۆرتی هەیە.
    .undecided = پێش ئەوەی دروستی بکەن، بڕیار لەسەر ئەوە بدەن کە لەو ماوەیەدا هێشتا بڕیاری لێ نەدراوە. ئەوەی ئەو کاتە بڕیاری لێ نەدرابێت، لەم ڕاپۆرتەدا بە «بڕیار نەدراوە» دەمێنێتەوە، و لە هیچ ڕاپۆرتێکی دواتردا نابێت.
    .do = ڕاپۆرتەکە دروست بکەن
returns-period = ماوە
returns-period-none = ماوەیەک هەڵبژێرن
returns-period-missing = ئەو ماوەیە هەڵبژێرن کە ڕاپۆرتەکە دەربارەیەتی
returns-area = ناوچە
returns-area-one = ئەگەر تۆمارەکەتان بۆ یەک ناوچەیە، هەڵی بژێرن: ئەو ناوچانەی کەسیان بۆ نەهاتووە ژمارەکانی ئەو دەشارنەوە.
returns-period-name = { $first } تا { $last }
returns-making = دەژمێردرێت
returns-made = ڕاپۆرتەکە دروست کرا و لەم سندووقە پارێزراوەدا هەڵگیرا. لە خوارەوەیە.
returns-none = هێشتا هیچ ڕاپۆرتێک دروست نەکراوە.
returns-made-on = لە { $day } دروست کراوە. بڕیارەکان، پێداچوونەوەکان و کۆتاییهاتنەکان وەک ئەوەن کە ئەو کاتە هەبوون.
returns-hidden = بۆچی هەندێک ژمارە شاراون
    .why = ژمارەیەک لە خوار 5 لەوانەیە کەسێک ئاشکرا بکات. دەشاردرێتەوە، ئەگەر 0 یش بێت. ئەگەر لە خشتەیەکدا یەکێک شاراوە بێت، ژمارەی بچووکی دواتریش دەشاردرێتەوە، چونکە ئەگەر نا کۆی گشتی ئاشکرای دەکات. هەموو خانە شاراوەکان هەمان شت دەڵێن، بۆ ئەوەی کەس نەزانێت کامیان کامەیە.
    .shared = ئەوانەی ڕازی نەبوون ئامار بدرێت تەنیا لە کۆی گشتی، ناوچەکان و مانگەکاندا دەژمێردرێن. لە هەموو ئەوانی تردا لەگەڵ ئەوانەن کە نەزانراوە، بۆ ئەوەی کەس نەبینێت کە کەسێک وتوویەتی «نەخێر».
returns-withheld = ئەوەی پیشان نادرێت
    .why = کەمتر لە پێنج کەسن، یان ژمارەیان لە شوێنێکی تر شاراوەیە:
returns-sheet = وەک خشتە پاشەکەوت بکەن (CSV)
returns-json = وەک JSON پاشەکەوت بکەن
returns-pdf = وەک PDF پاشەکەوت بکەن
returns-not-saved = وێبگەڕەکە فایلەکەی وەرنەگرت
    .do = هیچ لەدەست نەچووە: ڕاپۆرتەکە هەڵگیراوە. دووبارە هەوڵ بدەن، یان ڕێگە بە داگرتن بۆ ئەم ماڵپەڕە بدەن.
returns-total = بە گشتی { $total }.
returns-base = ڕێژەکان لەو { $base } کەسەن کە ئەمەیان لێ زانراوە.

## ---- The desk’s own figures ----

figures = ئاماری نووسینگە
figures-desk = لێرە هیچ نەشاردراوەتەوە
    .do = ئەم ئامارانە بۆ ئەوانەن کە کار لەگەڵ ئەم تۆمارە دەکەن. ژمارە بچووکەکان لەوانەیە کەسێک ئاشکرا بکەن، بۆیە نابێت لە نووسینگەکە بچنە دەرەوە، لەسەر کاغەزیش نا. ئەوەی دەچێتە دەرەوە ڕاپۆرتی ئامارە.
figures-this-quarter = ئەم چارەکە ساڵە
figures-none = ئەو پرسیارانەی هیچ وەڵامێکیان نییە
figures-not-known = نەزانراو
figures-not-shared = نەدراوە

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } نامەی ناساندنی ئەم ماوەیە هێشتا بڕیاری لێ نەدراوە.
       *[other] { $count } نامەی ناساندنی ئەم ماوەیە هێشتا بڕیاریان لێ نەدراوە.
    }
returns-open-reviews =
    { $count ->
        [one] بۆ { $count } کەس دەبوو لەو ماوەیەدا پێداچوونەوەیەک بکرێت، کە هێشتا دەتوانرێت لە کاتی خۆیدا بکرێت.
       *[other] بۆ { $count } کەس دەبوو لەو ماوەیەدا پێداچوونەوەیەک بکرێت، کە هێشتا دەتوانرێت لە کاتی خۆیدا بکرێت.
    }
returns-open-stays = ئەگەر ئێستا ڕاپۆرتەکە دروست بکەن، تێیدا وا دەمێنێتەوە، و هیچ ڕاپۆرتێکی دواتر نایانژمێرێت.
returns-open-none = هەموو ئەوەی لەم ماوەیەدا هات بڕیاری لێ دراوە، و هیچ پێداچوونەوەیەکی نەماوە کە هێشتا بتوانرێت بکرێت.
returns-open-list = ئەوە پیشان بدەن کە هێشتا ماوە
returns-open-first =
    { $count ->
        [one] یەکەمیان:
       *[other] { $count } دانەی یەکەم:
    }

## ---- Failures ----

failure-return-not-over = ئەم ماوەیە تەواو نەبووە
    .do = ڕاپۆرتێک یەک جار دروست دەکرێت، کاتێک هیچی تر نایەت. دوای دوا ڕۆژی ماوەکە دروستی بکەن.
failure-return-overlaps = هەندێک لەم ڕۆژانە لە ڕاپۆرتێکدان کە پێشتر دروست کراوە
    .do = لە دوو ڕاپۆرتی هەمان ڕۆژەکانەوە، ژمارە شاراوەکان دەردەکەون. یان هەر چارەکە ساڵ بەکار بهێنن، یان هەر ساڵ.

## ---- Sheet and tables ----

return-table = خشتە
return-cell = لەوانە
return-count = ژمارە
return-percent = لە سەدا
return-of = لە چەند
return-first = یەکەم ڕۆژ
return-last = دوا ڕۆژ
return-made-on = دروستکراوە لە
return-area = ناوچە
return-all-areas = هەموو ناوچەکان
return-withheld = پیشان نەدراوە: کەمتر لە پێنج، یان ژمارەکەی لە شوێنێکی تر شاراوەیە
return-total = بە گشتی
return-hidden = شاراوە: کەمتر لە 5، یان ژمارەیەکی تری لێ دەردەکەوێت

return-referrals = هەموو ئەوانەی هاتن: چییان لێ هات
return-came-by = هەموو ئەوانەی هاتن: چۆن
return-months = هەموو ئەوانەی هاتن، بە پێی مانگ
return-reasons = هۆکارەکانی خزمەتگوزارییەکە، هەریەکەیان چەند جار ناوی هێنراوە
return-sharing = قبووڵکراوەکان: کێ ڕازی بوو ئامار بدرێت
return-ended = قبووڵکراوەکان: ئەوانەی کۆتاییهاتنیان تۆمار کراوە
return-accepted-months = قبووڵکراوەکان، بە پێی ئەو مانگەی هاتن
return-accepted-came-by = قبووڵکراوەکان، بە پێی ئەوەی نامەی ناساندنەکە چۆن هات
return-accepted-by-area = قبووڵکراوەکان، بە پێی ناوچە
return-gender = ڕەگەز
return-age = تەمەن کاتێک هاتن
return-housing = خانوو کاتێک هاتن
return-employment = کار کاتێک هاتن
return-education = خوێندن و ڕاهێنان کاتێک هاتن
return-english = زمانی ئینگلیزی کاتێک هاتن
return-legal = ڕاوێژی یاسایی کاتێک هاتن
return-not-accepted = قبووڵ نەکراون، یان هێشتا نا: بۆچی
return-not-accepted-months = قبووڵ نەکراون، یان هێشتا نا، بە پێی ئەو مانگەی هاتن
return-not-accepted-by-area = قبووڵ نەکراون، یان هێشتا نا، بە پێی ناوچە
return-reviews = ئەو پێداچوونەوانەی دەبوو بکرێن
return-change-housing = گۆڕان لەو کاتەوەی هاتوون: خانوو
return-change-money = گۆڕان لەو کاتەوەی هاتوون: پارە
return-change-education = گۆڕان لەو کاتەوەی هاتوون: خوێندن و ڕاهێنان
return-change-employment = گۆڕان لەو کاتەوەی هاتوون: کار
return-change-health = گۆڕان لەو کاتەوەی هاتوون: تەندروستی و ئاسوودەیی
return-change-legal = گۆڕان لەو کاتەوەی هاتوون: کاروباری یاسایی
return-change-safety = گۆڕان لەو کاتەوەی هاتوون: سەلامەتی
return-change-feels-safe = گۆڕان لەو کاتەوەی هاتوون: چەند هەست دەکەن سەلامەت و دوور لە مەترسین
return-change-feels-hope = گۆڕان لەو کاتەوەی هاتوون: چەند هیوایان هەیە
return-exits = ئەو پشتگیرییانەی کۆتاییان هات: بۆچی

return-cell-accepted = قبووڵ کراوە
return-cell-declined-by-service = خزمەتگوزارییەکە قبووڵی نەکرد
return-cell-agreed = ڕازی بووە
return-cell-recorded = تۆمار کراوە
return-cell-packet = لە پاکێجێکی Onward دا
return-cell-phone = بە تەلەفۆن
return-cell-paper = لەسەر کاغەز
return-cell-email = بە ئیمەیڵ
return-cell-in-person = ڕووبەڕوو
return-cell-18-24 = 18 تا 24
return-cell-25-34 = 25 تا 34
return-cell-35-44 = 35 تا 44
return-cell-45-54 = 45 تا 54
return-cell-55-over = 55 و سەرووتر
return-cell-needed = پێویستە
return-cell-not-needed = پێویست نییە
return-cell-several-reasons = خزمەتگوزارییەکە بە چەند هۆکارێک قبووڵی نەکرد
return-cell-declined-by-person = کەسەکە نەیویست
return-cell-consent-withdrawn = ڕەزامەندی وەرگیراوەتەوە
return-cell-duplicate = هەمان نامەی ناساندن پێشتر هاتبوو
return-cell-undecided = کاتێک ئەمە دروست کرا بڕیاری لێ نەدرابوو
return-cell-done = کرا
return-cell-could-not-contact = نەتوانرا پەیوەندی بە کەسەوە بکرێت
return-cell-not-made = نەکرا
return-cell-better = باشتر
return-cell-same = وەک خۆی
return-cell-worse = خراپتر
return-cell-no-longer-required = پشتگیری چیتر پێویست نەبوو
return-cell-end-of-agreement = ڕێککەوتنی پشتگیرییەکە کۆتایی هات
return-cell-other-funding = لەگەڵ هەمان ڕێکخراو بە پارەی تر بەردەوام دەبێت
return-cell-moved = گواستیەوە بۆ ناوچەیەکی تر
return-cell-other-service = خزمەتگوزارییەکی تر وەریگرت
return-cell-disengaged = نەیویست بەردەوام بێت
return-cell-lost-contact = چیتر نەتوانرا پەیوەندیی پێوە بکرێت
return-cell-other = شتێکی تر
return-cell-other-area = ناوچەیەکی تر
return-cell-not-specified-or-not-shared = دیاری نەکراوە، یان نەدراوە
return-cell-not-known = نەزانراو، یان نەدراوە
return-hindered = چی ڕێگر بوو، لە قبووڵکراوانەی ڕازین ئامار بدرێت
