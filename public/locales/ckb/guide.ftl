### status: machine-drafted

guide-page-title = ڕێبەری ناوچەکان – Onward
guide-help-title = یارمەتی – Onward

guide-title = ڕێبەری ناوچەکان
guide-failed = بەشێکی ئەم پەڕەیە بار نەبوو. سەیری هێڵی ئینتەرنێت بکەن و دووبارە پەنجە لێبدەن.
guide-not-translated = ئەم نووسینە هێشتا بە زمانی ئێوە نییە. لێرە بە ئینگلیزییە. تکایە لە وەرگێڕێکی زارەکی بپرسن.
guide-section-missing = بەشێکی ئەم نووسینە لێرە نییە. تکایە لە کارمەندی پشتگیریتان دەربارەی بپرسن.
guide-no-text = هێشتا کەس دەربارەی ئەم ناوچەیەی نەنووسیوە. تکایە لە کارمەندی پشتگیریتان بپرسن.
guide-unknown = هیچ پەڕەیەک دەربارەی ئەم ناوچەیە نییە
guide-keep = { $language } لەسەر ئەم ئامێرە هەڵبگرن
guide-kept = { $language } لەسەر ئەم ئامێرە هەڵگیراوە
guide-print = ئەم پەڕەیە چاپ بکەن
guide-aloud = گوێگرتن
guide-aloud-heard = کەسانی تری ژوورەکە گوێیان لێی دەبێت. ئەگەر کەسێک نابێت گوێی لێی بێت، هێدفۆن بەکار بهێنن.
guide-aloud-begin = دەستپێکردن
guide-aloud-not = ئێستا نا
guide-aloud-no-voice = ئەم ئامێرە دەنگی خۆی بۆ { $language } نییە. داوا لە کارمەندی پشتگیریتان بکەن بۆتان بخوێنێتەوە.
guide-contents = لەم پەڕەیەدا

guide-areas-title = ناوچەکان
guide-areas-lead = پێش ئەوەی هەڵبژێرن دەربارەی هەر شوێنێک بخوێننەوە. پێویست ناکات ئەمڕۆ هەڵبژێرن.
guide-all-areas = هەموو ناوچەکان
guide-example-short = نموونە: پێش بەکارهێنان لە شارەوانی (council) دڵنیا ببنەوە.
guide-example = نموونە: پێش بەکارهێنان لە شارەوانی (council) دڵنیا ببنەوە.
    .more = پڕۆژە تاقیکارییەکان لە 2020 کۆتاییان هات. لەوانەیە ئێستا شتەکان جیاواز بن.
guide-more = زیاتر بخوێننەوە
guide-after = دوای ئەوەی دەڵێم «بەڵێ» چی ڕوو دەدات
guide-rights = ماف و هەڵبژاردنەکانم
guide-help = ئێستا یارمەتی وەربگرن
guide-offline = بێ ئینتەرنێت بیخوێننەوە
guide-sheet = بۆ کارمەندان: چۆن نامەی ناساندن دەنێردرێت

guide-sources = ئەمە لە کوێوە هاتووە
guide-sources-text = هەر سەرچاوەیەک، و ئەو ڕۆژەی کە خوێندمانەوە.
guide-source-read = (خوێنرایەوە لە { $day })
guide-source-no-day = (بێ بەروار)

guide-help-lead = دەتوانن تەلەفۆن بۆ ئەم ژمارانە بکەن. دەتوانن داوای وەرگێڕی زارەکی بکەن.
guide-help-before = پێش ئەوەی تەلەفۆن بکەن
guide-help-bill = لەوانەیە تەلەفۆنێک لە لیستی تەلەفۆنەکانی مۆبایلەکەتان و لەسەر پسوولەی تەلەفۆن دەربکەوێت. ئەگەر کەسێک سەیری مۆبایلەکەتان دەکات، یەکێکی تر بەکار بهێنن، یان تەلەفۆنەکە لە لیستەکە بسڕنەوە.
guide-help-words = پێویست ناکات ناوتان بڵێن. هەر کاتێک بێت دەتوانن تەلەفۆنەکە دابخەن.
guide-help-england-and-wales = تەنیا ئینگلتەرا و وێڵز.
guide-help-hours-day-and-night = شەو و ڕۆژ.
guide-help-hours-every-day-of-the-year = هەموو ڕۆژێکی ساڵ.
guide-help-emergency = ئێستا لە مەترسیدان
    .more = پۆلیس، ئەمبولانس و ئاگرکوژێنەوە. لە هەر تەلەفۆنێکەوە بێبەرامبەرە.
guide-help-emergency-silent = لە مەترسیدان و ناتوانن قسە بکەن
    .more = لە مۆبایلەوە: پەیوەندی بە 999 بکەن. کاتێک داواتان لێ کرا، پەنجە لە 55 بدەن. ئینجا پۆلیس دەزانێت کە پێویستتان بە یارمەتییە. بەڵام ئەمە پێی ناڵێت ئێوە لە کوێن.
guide-help-helpline = هێڵی یارمەتیی کۆیلایەتیی نوێ و چەوساندنەوە (Modern Slavery & Exploitation Helpline)
    .more = بێبەرامبەر. دەتوانن باسی ئەوە بکەن کە ڕووی داوە، یان بپرسن چ یارمەتییەک هەیە.
guide-help-salvation-army = The Salvation Army (سەڵڤەیشن ئارمی)
    .more = ئەوان دەتوانن یارمەتیتان بدەن شوێنێکی بێ مەترسی و پشتگیری بدۆزنەوە.
guide-help-nhs-crisis = یارمەتیی ئێستا بۆ تەندروستیی دەروونی
    .more = پەیوەندی بە 111 بکەن، دواتر هەڵبژاردەی 2 هەڵبژێرن (تەندروستیی دەروونی). بێبەرامبەر.
guide-help-samaritans = Samaritans (سەماریتانز)
    .more = کەسێک گوێتان لێ دەگرێت. بێبەرامبەر.
guide-help-child-guardians = خزمەتگوزاریی پاراستنی منداڵانی قوربانیی بازرگانی بە مرۆڤ (child trafficking guardians)
    .more = بۆ ئەو کارمەندانەی نیگەرانی منداڵێکن. هەروەها دەبێت خزمەتگوزاریی منداڵان ئاگادار بکەنەوە.

## What somebody keeps while they choose: areas and questions

guide-list = لیستی من
guide-list-lead = ئەو ناوچانەی بیریان لێ دەکەنەوە، و ئەو پرسیارانەی حەز دەکەن بیکەن.
guide-list-memory =
    { $minutes ->
        [one] ئەم لیستە تەنیا لەم پەنجەرەیەدایە. نامێنێت کاتێک پەنجەرەکە دادەخرێت، کاتێک { $minutes } خولەک کەس لێرە نەبێت، یان کاتێک ئێوە بەتاڵی دەکەنەوە.
       *[other] ئەم لیستە تەنیا لەم پەنجەرەیەدایە. نامێنێت کاتێک پەنجەرەکە دادەخرێت، کاتێک { $minutes } خولەک کەس لێرە نەبێت، یان کاتێک ئێوە بەتاڵی دەکەنەوە.
    }
guide-list-scripts = ئەم پەڕەیە پێویستی بە سکریپت (JavaScript) هەیە، و ئەم وێبگەڕە لێرە کاری پێ ناکات. دەتوانن لیستەکەتان لەسەر کاغەز بنووسن.
guide-list-empty = هیچ لە لیستەکەتاندا نییە
guide-list-empty-text = ناوچەیەک بکەنەوە و پەنجە لە «بیخەنە لیستەکەم» بدەن.
guide-list-went = لیستەکەتان بەتاڵ کرایەوە، چونکە ماوەیەک کەس لێرە نەبوو.
guide-list-near = بەم زووانە لیستەکەتان بەتاڵ دەکرێتەوە، چونکە کەس لێرە نییە.
guide-list-stay = لیستەکەم بهێڵنەوە
guide-list-questions = پرسیارەکانم
guide-list-own-title = پرسیاری خۆم
guide-list-own = پرسیارێک بنووسن
guide-list-own-label = پرسیارەکەتان
guide-list-off = لە لیستەکەم لایببەن
guide-list-empty-it = لیستەکەم بەتاڵ بکەنەوە
guide-keep-area = بیخەنە لیستەکەم
guide-keep-question = ئەم پرسیارە هەڵبگرن

guide-know-more-title = بە کارمەندی پشتگیریتان بڵێن
guide-know-more = حەز دەکەم زیاتر دەربارەی ئەم ناوچەیە بزانم
guide-know-more-text = پەنجە لەمە بدەن و پیشانی کارمەندی پشتگیریتانی بدەن. ئەمە «بەڵێ» نییە: دەتوانن ڕاتان بگۆڕن.
guide-know-more-window = ئایا نامەی ناساندنەکە لە پەنجەرەیەکی تردا کراوەیە؟ لێرەوە هیچ ناچێت بۆ ئەوێ. لەو پەنجەرەیەی نامەی ناساندنەکەی تێدایە، لەوێ وەڵامی «بیر لە کام ناوچانە دەکەنەوە؟» بدەنەوە.
guide-know-more-on = کاتێک لەم پەنجەرەیەدا نامەیەکی ناساندن دەست پێ دەکرێت، ئەم ناوچەیە و ئەو پرسیارانەی دەربارەی ئەو هەتانە لەگەڵی دەچن. پێش ئەوە هیچ هەڵناگیرێت.
guide-know-more-last = لەوێوە ناتوانن بگەڕێنەوە بۆ لیستەکەتان. پرسیارەکانتان لە دوا بەشی نامەی ناساندنەکەدان، کە ڕادەستکردنی زانیارییە. بۆ ئەوەی پێش ئەوە بیانپرسن، ئێستا لیستەکەتان چاپ بکەن.
guide-know-more-go = بۆ نامەکانی ناساندن

## Two areas beside each other

guide-compare = بەراوردکردنی ناوچەکان
guide-compare-lead = هەمان بەش دەربارەی هەر ناوچەیەک بخوێننەوە، یەک لە دوای یەک.
guide-compare-two = دوو ناوچە بەراورد بکەن
guide-compare-first = ناوچەی یەکەم
guide-compare-second = ناوچەی دووەم
guide-compare-choose = هەڵبژێرن
guide-compare-choose-two = دوو ناوچە هەڵبژێرن.
guide-compare-from = ئێستا لە کوێن؟
guide-compare-from-hint = پێویست ناکات ئەمە بڵێن. تەنیا لەم پەنجەرەیەدا دەمێنێت.
guide-compare-far = چەند دوورە
guide-compare-miles =
    { $miles ->
        [one] نزیکەی { $miles } میل بە هێڵێکی ڕاست لە ناوەڕاستی ئەو بەشەی وڵاتەوە.
       *[other] نزیکەی { $miles } میل بە هێڵێکی ڕاست لە ناوەڕاستی ئەو بەشەی وڵاتەوە.
    }
guide-compare-not-known = نازانین چەند دوورە.
guide-region-north_east = باکووری ڕۆژهەڵات (North East)
guide-region-north_west = باکووری ڕۆژئاوا (North West)
guide-region-yorkshire_and_the_humber = یۆرکشایەر و هەمبەر (Yorkshire and the Humber)
guide-region-east_midlands = میدلاندزی ڕۆژهەڵات (East Midlands)
guide-region-west_midlands = میدلاندزی ڕۆژئاوا (West Midlands)
guide-region-east_of_england = ڕۆژهەڵاتی ئینگلتەرا (East of England)
guide-region-london = لەندەن (London)
guide-region-south_east = باشووری ڕۆژهەڵات (South East)
guide-region-south_west = باشووری ڕۆژئاوا (South West)
guide-region-wales = وێڵز (Wales)
guide-region-scotland = سکۆتلەندا (Scotland)
guide-region-northern_ireland = ئێرلەندای باکوور (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = وەک PDF پاشەکەوتی بکەن
guide-pdf-working = PDF دروست دەکرێت. جاری یەکەم بەشێک دادەبەزێنرێت کە PDF دروست دەکات: بە هێڵێکی خاو لەوانەیە خولەکێک بخایەنێت.
guide-pdf-stop = وەستان
guide-pdf-done = { $file } لە فایلە داگیراوەکانتاندایە. هەر کەسێک ئەم ئامێرە بەکار بهێنێت دەتوانێت لەوێ بیبینێت.
guide-pdf-missing = هەندێک پیت نەتوانران چاپ بکرێن: { $characters }.
guide-pdf-font = فۆنتێک بار نەبوو، بۆیە PDF نییە.
    .do = سەیری هێڵی ئینتەرنێت بکەن و دووبارە پەنجە لێبدەن.
guide-pdf-document = PDF دروست نەکرا.
    .do = لەبری ئەوە دەتوانن پەڕەکە چاپ بکەن.
guide-pdf-gone = ئەو بەشەی PDF دروست دەکات خۆی وەستا.
    .do = دووبارە پەنجە لێبدەن. هەروەها دەتوانن پەڕەکە چاپ بکەن.
guide-pdf-pictures = وێنەکان و نەخشەکە لەسەر ئەم کاغەزە نین.
guide-pdf-page = لاپەڕە { $page } لە { $pages }

## The sheet for workers

sheet-lead = بۆ کارمەندانی پشتگیری: ئەم ناوچەیە چی پێشکەش دەکات، بۆ کێیە، و چۆن نامەی ناساندن دەنێردرێت.
sheet-to-area = ئەوەی کەسەکە دەربارەی ئەم ناوچەیە دەیخوێنێتەوە
sheet-not-said = باس نەکراوە.
sheet-service = خزمەتگوزاری
sheet-status-active = خزمەتگوزارییەکە کار دەکات.
sheet-status-inactive = خزمەتگوزارییەکە ئێستا کار ناکات.
sheet-status-defunct = خزمەتگوزارییەکە کۆتایی هاتووە.
sheet-status-closed = خزمەتگوزارییەکە بۆ ماوەیەک داخراوە.
sheet-for = بۆ کێیە
sheet-refer = چۆن نامەی ناساندن دەنێردرێت
sheet-contact = پەیوەندی
sheet-no-contact = هیچ زانیارییەکی پەیوەندی لێرە بڵاو نەکراوەتەوە. لە شارەوانی (council) بپرسن.
sheet-capacity = جێگا
sheet-places =
    { $count ->
        [0] هیچ جێگایەکی بەتاڵ نییە.
        [one] { $count } جێگای بەتاڵ.
       *[other] { $count } جێگای بەتاڵ.
    }
sheet-as-of = زانیارییەکان لە { $day } دا ڕاست بوون.
sheet-closing = بەرواری داخستن
sheet-closing-day = لە { $day } ەوە کەس وەرناگیرێت.
sheet-wait = ماوەی چاوەڕوانی
sheet-home = جۆری خانوو
sheet-length = پشتگیری چەند دەخایەنێت
sheet-afterwards = ئەگەر دواتر پێداویستی مابێت
sheet-refusals = بۆچی کەسانێک وەرنەگیران
sheet-interpreters = وەرگێڕانی زارەکی
sheet-fees = ئەو پارەیەی کەسەکە دەیدات
sheet-privacy = ئاگاداریی تایبەتمەندی
sheet-key = ناردنی پاکێج
sheet-key-published = ئەم ناوچەیە کلیلێکی بڵاو کردووەتەوە: پێش ناردن، شەش وشەکەی بە تەلەفۆن بەراورد بکەن.
sheet-no-key = ئەم ناوچەیە کلیلی بڵاو نەکردووەتەوە: ڕستەی نهێنی بەکار بهێنن یان کلیلێک بلکێنن.
sheet-assured = شارەوانی (council) سەیری کردووە
sheet-assured-day = شارەوانی (council) لە { $day } وتی کە هەموو ئەمە ڕاستە.
sheet-not-assured = شارەوانی (council) سەیری ئەم پەڕەیەی نەکردووە.
