### status: machine-drafted

## ---- Whom to speak with ----

book-loading = پەڕاوەکە دەکرێتەوە
book-services = خزمەتگوزاری و پەیوەندییەکان
    .lead = لە هەر خزمەتگوزارییەک یەک کەس بۆ قسەکردن: کلینیکێک، بانکێک، کۆلێجێک. تەنیا ئێوە و هاوکارەکانتان ئەمە دەبینن. لەم سندووقە پارێزراوەدایە، لەگەڵ تۆمارەکە.
book-services-none = هێشتا هیچ خزمەتگوزارییەک نەنووسراوە
    .lead = کاتێک کەسی گونجاوتان لە خزمەتگوزارییەک دۆزییەوە، لێرە بینووسن. جاری داهاتوو کەس ناچار نابێت لە سەرەتاوە بۆی بگەڕێت.
book-service-add = خزمەتگوزارییەک زیاد بکەن
book-services-search = گەڕان
    .hint = بەشێکی ناوێک، جۆری خزمەتگوزارییەک یان تێبینییەک.
book-services-found =
    { $count ->
        [one] { $count } خزمەتگوزاری
       *[other] { $count } خزمەتگوزاری
    }
book-services-found-none = هیچ خزمەتگوزارییەکی وا نییە. گەڕانەکە بگۆڕن.
book-service-change = گۆڕین
book-service-remove = لابردن
book-service-remove-sure = ئەم خزمەتگوزارییە لابدرێت؟
    .what = بۆ هەموو ئەوانەی ئەم سندووقە بەکار دەهێنن لادەبرێت، و کاتێک ئەم پەڕاوە لەگەڵ یەکێکی تر یەک دەخرێت. ناگەڕێنرێتەوە.
    .yes = بەڵێ، لایببەن
    .no = نەخێر، بیهێڵنەوە
book-service-kept = نووسرا.
book-service-removed = لابرا.
book-service-kind = چ جۆرە خزمەتگوزارییەکە؟
book-service-name = ناوی خزمەتگوزارییەکە
    .hint = بۆ نموونە Park Road Surgery.
book-service-area = بۆ کام ناوچەیە؟
book-all-areas = هەموو ناوچەکان
book-service-person = لەگەڵ کێ قسە بکرێت
    .hint = ناوی، و چی دەکات. ئەگەر هێشتا کەس نییە، بە بەتاڵی بەجێی بهێڵن.
book-service-phone = تەلەفۆن
    .hint = تەنیا ژمارە، بۆ نموونە 0113 496 0018. ژمارەی ناوخۆیی (extension) لە تێبینییەکەدا بنووسن.
book-service-email = ئیمەیڵ
book-service-note = چی تر بزانرێت
    .hint = بۆ نموونە کاتەکانی کار، یان سەرەتا داوای چی دەکەن. هیچ شتێک دەربارەی کەسێک نا کە پشتگیریی دەکەن.
book-service-checked = دوا جار کەی کەسێک دڵنیا بووەوە کە ئەمە ڕاستە؟
    .hint = ئەگەر کەس نەیکردووە، بە بەتاڵی بەجێی بهێڵن.
book-service-checked-on = لە { $day } پشکنراوە
book-service-not-checked = هێشتا نەپشکنراوە
book-keep = بینووسن
book-cancel = پاشگەزبوونەوە

book-kind-gp = پزیشکی خێزان (GP) یان کلینیک
book-kind-mental_health = تەندروستیی دەروونی
book-kind-drug_alcohol = ماددەی هۆشبەر و ئەلکهول
book-kind-housing = خانوو
book-kind-job_centre = سەنتەری کار (job centre)
book-kind-bank = بانک
book-kind-college = کۆلێج و فێربوون
book-kind-legal = ڕاوێژی یاسایی
book-kind-police = پۆلیس
book-kind-children = خزمەتگوزاریی منداڵان و قوتابخانەکان
book-kind-interpreter = وەرگێڕانی زارەکی
book-kind-faith_community = کۆمەڵگەی ئایینی
book-kind-charity = ڕێکخراوی خێرخوازی
book-kind-other = هی تر

## ---- What areas have free ----

book-capacity = خانوو و جێگاکان
    .lead = هەر ناوچەیەک چی هەیە، و چی بەتاڵە. کاتێک بڕیارێک ناگونجێت ئاگادارتان دەکاتەوە، و هەرگیز ڕێگرتان نابێت.
book-capacity-none = هێشتا هیچ دەربارەی ناوچەیەک نەنووسراوە
    .lead = ناوچەیەک هەڵبژێرن، و خانووەکانی و ژمارەی جێگا بەتاڵەکانی بنووسن.
book-area-begin = ناوچەیەک بنووسن
book-area-which = کام ناوچە؟
book-area-choose = ناوچەیەک هەڵبژێرن
book-area-missing = تکایە ناوچەیەک هەڵبژێرن.
book-homes-none = هێشتا هیچ خانوویەک نەنووسراوە.
book-places = { $free } لە { $places } جێگا بەتاڵن.
book-places-short = { $free } لە { $places }
book-looked = دوا جار لە { $day } سەیر کراوە.
book-looked-old = ئەم ژمارانە کۆنن. دووبارە سەیریان بکەن.
book-looked-again = هەموو شتێک هێشتا ڕاستە
book-looked-said = نووسرا کە ئەمڕۆ سەیرتان کردووە.
book-closing-on = خزمەتگوزارییەکەی ئێرە لە { $day } دادەخرێت.
book-closed-on = خزمەتگوزارییەکەی ئێرە لە { $day } داخرا.
book-homes-in = خانووەکان لە { $area }
book-homes = خانووەکان
book-free = بەتاڵ
book-free-less = یەک بەتاڵی کەمتر: { $homes }
book-free-more = یەک بەتاڵی زیاتر: { $homes }
book-free-said = ئێستا { $free } لە { $places } بەتاڵن: { $homes }
book-homes-add = خانوو زیاد بکەن
book-homes-change = خانووەکان بگۆڕن
    .lead = خانووی یەک جۆر، کە وەڵامی ئەم پرسیارانە بۆ هەموویان وەک یەکە.
book-homes-change-these = گۆڕین
book-homes-remove = ئەم خانووانە لاببەن
book-homes-remove-sure = ئەم خانووانە لابدرێن؟
    .what = بۆ هەموو ئەوانەی ئەم سندووقە بەکار دەهێنن لادەبرێن، و کاتێک ئەم پەڕاوە لەگەڵ یەکێکی تر یەک دەخرێت. ناگەڕێنرێنەوە، تەنیا دەتوانرێت سەرلەنوێ بنووسرێن.
    .yes = بەڵێ، لایانببەن
    .no = نەخێر، بیانهێڵنەوە
book-homes-term = کەسێک دەتوانێت چەند ماوە بمێنێتەوە؟
book-term-interim = کاتی
    .hint = تا خانوویەکی تر دەدۆزرێتەوە.
book-term-long_term = درێژخایەن
    .hint = بۆ چەند ساڵ، یان بۆ هەمیشە.
book-homes-shape = ئایا کەسێک بە تەنیا لەوێ دەژی؟
book-shape-self_contained = سەربەخۆ
    .hint = دەرگای سەرەکیی خۆی هەیە.
book-shape-shared = هاوبەش
    .hint = لەگەڵ کەسانی تر لە یەک خانوودا.
book-homes-whom = بۆ کێیە؟
book-whom-anyone = هەموو کەسێک
book-whom-women = ژنان
book-whom-men = پیاوان
book-whom-family = خێزانەکان
    .hint = ئەوانەی پێکەوە دەگوازنەوە: لەگەڵ منداڵ، هاوبەشی ژیان یان کەسانی تر.
book-homes-step_free = ئایا کەسێک دەتوانێت لەوێ بژی بێ ئەوەی پلیکانە بەکار بهێنێت؟
book-step_free-yes = بێ پلیکانە
book-step_free-no = بە پلیکانەوە
book-step_free-not_known = پلیکانە نەزانراوە
book-homes-places = چەند جێگا هەیە؟
    .hint = جێگایەک بۆ یەک کەسە، یان بۆ یەک خێزان.
book-homes-free = ئێستا چەندیان بەتاڵن؟
book-area-change = بەرواری داخستن و تێبینی
    .lead = ئەگەر کۆتایی نەزانراوە، بەروارەکە بە بەتاڵی بەجێ بهێڵن.
book-area-closing = دوا ڕۆژی خزمەتگوزارییەکە لەم ناوچەیەدا
book-area-note = چی تر بزانرێت
    .hint = هیچ شتێک دەربارەی کەسێک نا کە پشتگیریی دەکەن.
book-area-kept = نووسرا.

## ---- What does not fit ----

book-misfit = پێش ئەوەی قبووڵی بکەن سەیری ئەمە بکەن
    .do = بەو حاڵەش دەتوانن بڕیارەکە بنووسن. ئەمانە ژمارەکانی «خانوو و جێگاکان»ن.
book-misfit-nothing-free = هیچ جێگایەک لەم ناوچەیەدا بەتاڵ نییە.
book-misfit-none-anyone = هەموو ئەوەی بەتاڵە بۆ خێزانەکانە.
book-misfit-none-women = هیچ شوێنێکی بەتاڵ بۆ ژن نییە.
book-misfit-none-men = هیچ شوێنێکی بەتاڵ بۆ پیاو نییە.
book-misfit-none-family = هیچ شوێنێکی بەتاڵ بۆ خێزان نییە.
book-misfit-none-step-free = لەوەی بەتاڵە، هیچی نازانرێت کە بێ پلیکانە بێت.
book-misfit-none-with-both = هەندێک خانووی بەتاڵ بۆ ئەم کەسەن و هەندێکیان بێ پلیکانەن، بەڵام هیچیان هەردووکیان نین.
book-misfit-closed = خزمەتگوزارییەکەی ئەم ناوچەیە لە { $day } داخرا.
book-misfit-closes = خزمەتگوزارییەکەی ئەم ناوچەیە لە { $day } دادەخرێت، پێش پێداچوونەوەی نۆ مانگە لە { $review }.
book-misfit-old = لە { $day } ەوە کەس سەیری ئەم ژمارانەی نەکردووە.

## ---- What goes wrong ----

book-changed = لەم ماوەیەدا کەسێکی تر شتێکی لەم پەڕاوەدا نووسی.
    .do = وەک ئەوەی ئێستا هەیە پیشان دەدرێت. ئەوەی نووسیتان هێشتا لێرەیە: بۆ نووسینی، دووبارە پەنجە لە دوگمەکە بدەن.
book-recovered = نوێترین وەشانی ئەم پەڕاوە نەخوێنرایەوە. ئەمە وەشانەکەی پێش ئەوەیە.
    .do = سەیر بکەن ئایا ئەوەی لە کۆتاییدا نووسیتان کەمە، و دووبارە بینووسن.
failure-book-missing = لێرە شتێک کەمە.
    .do = ناوێک بنووسن، بۆ نموونە Park Road Surgery.
failure-book-too-long = ئەمە زۆر درێژە.
    .do = کورتی بکەنەوە، یان بەشێکی بخەنە تێبینییەکەوە.
failure-book-disguised = پیتێکی شاراوە لەم نووسینەدا هەیە کە لەوانەیە خوێندنەوەکەی بگۆڕێت.
    .do = دووبارە بینووسنەوە، بۆ نموونە پیت بە پیت.
failure-book-not-a-phone = ئەمە ژمارەی تەلەفۆن نییە.
    .do = تەنیا بە ژمارە بینووسن، بۆ نموونە 0113 496 0018.
failure-book-not-an-email = ئەمە ئیمەیڵێکی تەواو نییە.
    .do = بۆ نموونە name@example.org.
failure-book-no-such-area = ناوچەیەکی وا نییە.
    .do = یەکێک لە لیستەکە هەڵبژێرن.
failure-book-in-future = ئەم ڕۆژە هێشتا نەهاتووە.
    .do = ئەمڕۆ بنووسن، یان ڕۆژێکی پێشووتر.
failure-book-out-of-range = ژمارەیەکی تەواو لە 1 تا 999 بنووسن، بۆ نموونە 3.
failure-book-more-than-places = ژمارەی بەتاڵەکان لە ژمارەی جێگاکان زیاترە.
    .do = ژمارەیەکی تەواو بنووسن کە لە ژمارەی جێگاکان زیاتر نەبێت.
failure-book-too-many = پەڕاوەکە جێگای زیاتری نییە.
    .do = ئەوەی چیتر بەکار نایەت لایببەن.
failure-book-gone = لەم ماوەیەدا لابرا.
    .do = بگەڕێنەوە بۆ لیستەکە و لەوێ سەیری بکەن.
