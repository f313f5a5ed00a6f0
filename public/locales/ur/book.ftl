### status: machine-drafted

## ---- Whom to speak with ----

book-loading = فہرست کھل رہی ہے
book-services = خدمات اور رابطے
    .lead = ہر خدمت میں بات کرنے کے لیے ایک شخص: کلینک، بینک، کالج۔ اسے صرف آپ اور آپ کے ساتھی دیکھتے ہیں۔ یہ اس تجوری میں ہے، رجسٹر کے ساتھ۔
book-services-none = ابھی کوئی خدمت نہیں لکھی گئی
    .lead = جب کسی خدمت میں آپ کو صحیح شخص مل جائے تو اسے یہاں لکھیں۔ اگلی بار کسی کو سوئچ بورڈ سے شروع نہیں کرنا پڑتا۔
book-service-add = خدمت شامل کریں
book-services-search = تلاش
    .hint = نام کا، خدمت کی قسم کا یا نوٹ کا ایک حصہ۔
book-services-found =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمات
    }
book-services-found-none = ایسی کوئی خدمت نہیں ہے۔ تلاش بدلیں۔
book-service-change = بدلیں
book-service-remove = ہٹائیں
book-service-remove-sure = یہ خدمت ہٹائیں؟
    .what = یہ ان سب کے لیے ہٹ جاتی ہے جو یہ تجوری استعمال کرتے ہیں، اور تب بھی جب یہ فہرست کسی اور کے ساتھ ملائی جائے۔ اسے واپس نہیں لایا جا سکتا۔
    .yes = ہاں، ہٹائیں
    .no = نہیں، رکھیں
book-service-kept = یہ لکھ لیا گیا ہے۔
book-service-removed = یہ ہٹا دی گئی ہے۔
book-service-kind = یہ کس قسم کی خدمت ہے؟
book-service-name = خدمت کا نام
    .hint = مثلاً Park Road Surgery۔
book-service-area = یہ کس علاقے کے لیے ہے؟
book-all-areas = تمام علاقے
book-service-person = کس سے بات کرنی ہے
    .hint = ان کا نام، اور وہ کیا کام کرتے ہیں۔ اگر ابھی کوئی نہیں ہے تو خالی چھوڑ دیں۔
book-service-phone = فون نمبر
    .hint = صرف ہندسے، مثلاً 0113 496 0018۔ ایکسٹینشن نمبر نوٹ میں لکھیں۔
book-service-email = ای میل پتہ
book-service-note = اور کیا جاننا چاہیے
    .hint = مثلاً کھلنے کے اوقات، یا وہ سب سے پہلے کیا مانگتے ہیں۔ جس شخص کی آپ مدد کرتے ہیں اس کے بارے میں کچھ نہیں۔
book-service-checked = آخری بار کسی نے کب یقین کیا کہ یہ درست ہے؟
    .hint = اگر کسی نے نہیں کیا تو خالی چھوڑ دیں۔
book-service-checked-on = { $day } کو جانچا گیا
book-service-not-checked = ابھی جانچا نہیں گیا
book-keep = لکھ لیں
book-cancel = منسوخ کریں

book-kind-gp = فیملی ڈاکٹر (GP) یا کلینک
book-kind-mental_health = ذہنی صحت
book-kind-drug_alcohol = نشہ اور شراب
book-kind-housing = رہائش
book-kind-job_centre = جاب سینٹر (job centre)
book-kind-bank = بینک
book-kind-college = کالج اور پڑھائی
book-kind-legal = قانونی مشورہ
book-kind-police = پولیس
book-kind-children = بچوں کی خدمات اور سکول
book-kind-interpreter = ترجمان
book-kind-faith_community = مذہبی برادری
book-kind-charity = خیراتی ادارہ
book-kind-other = کوئی اور

## ---- What areas have free ----

book-capacity = گھر اور جگہیں
    .lead = ہر علاقے کے پاس کیا ہے، اور کیا خالی ہے۔ جب کوئی فیصلہ اس سے نہ ملتا ہو تو یہ آپ کو خبردار کرتا ہے، اور آپ کو کبھی نہیں روکتا۔
book-capacity-none = ابھی کسی علاقے کے بارے میں کچھ نہیں لکھا گیا
    .lead = علاقہ چنیں، اور لکھیں کہ اس کے پاس کون سے گھر ہیں اور کتنی جگہیں خالی ہیں۔
book-area-begin = علاقہ شامل کریں
book-area-which = کون سا علاقہ؟
book-area-choose = علاقہ چنیں
book-area-missing = براہِ مہربانی علاقہ چنیں۔
book-homes-none = ابھی کوئی گھر نہیں لکھا گیا۔
book-places = { $places } میں سے { $free } جگہیں خالی ہیں۔
book-places-short = { $places } میں سے { $free }
book-looked = آخری بار { $day } کو دیکھا گیا۔
book-looked-old = یہ اعداد پرانے ہیں۔ انہیں دوبارہ دیکھیں۔
book-looked-again = سب اب بھی درست ہے
book-looked-said = لکھ لیا گیا ہے کہ آپ نے اسے آج دیکھا۔
book-closing-on = یہاں کی خدمت { $day } کو بند ہوتی ہے۔
book-closed-on = یہاں کی خدمت { $day } کو بند ہو گئی۔
book-homes-in = { $area } میں گھر
book-homes = گھر
book-free = خالی
book-free-less = ایک کم خالی: { $homes }
book-free-more = ایک اور خالی: { $homes }
book-free-said = اب { $places } میں سے { $free } خالی ہیں: { $homes }
book-homes-add = گھر شامل کریں
book-homes-change = گھروں کی تفصیل بدلیں
    .lead = ایک قسم کے گھر، جن کے لیے ان سوالوں کے جواب ایک جیسے ہیں۔
book-homes-change-these = بدلیں
book-homes-remove = یہ گھر ہٹائیں
book-homes-remove-sure = یہ گھر ہٹائیں؟
    .what = یہ ان سب کے لیے ہٹ جاتے ہیں جو یہ تجوری استعمال کرتے ہیں، اور تب بھی جب یہ فہرست کسی اور کے ساتھ ملائی جائے۔ انہیں واپس نہیں لایا جا سکتا، صرف نئے سرے سے لکھا جا سکتا ہے۔
    .yes = ہاں، ہٹائیں
    .no = نہیں، رکھیں
book-homes-term = وہاں کتنا عرصہ رہا جا سکتا ہے؟
book-term-interim = تھوڑے عرصے کے لیے
    .hint = جب تک کوئی اور گھر نہ ملے۔
book-term-long_term = لمبے عرصے کے لیے
    .hint = برسوں تک، یا ہمیشہ کے لیے۔
book-homes-shape = کیا وہاں رہنے والا شخص اکیلا ہوتا ہے؟
book-shape-self_contained = الگ گھر
    .hint = جس کا اپنا بیرونی دروازہ ہو۔
book-shape-shared = مشترکہ
    .hint = ایک گھر میں دوسروں کے ساتھ۔
book-homes-whom = یہ کس کے لیے ہے؟
book-whom-anyone = کوئی بھی
book-whom-women = عورتیں
book-whom-men = مرد
book-whom-family = خاندان
    .hint = جو لوگ ساتھ نئی جگہ جاتے ہیں: بچوں، شریکِ حیات یا دوسرے لوگوں کے ساتھ۔
book-homes-step_free = کیا وہاں ایک بھی سیڑھی استعمال کیے بغیر رہا جا سکتا ہے؟
book-step_free-yes = سیڑھی کے بغیر
book-step_free-no = سیڑھی کے ساتھ
book-step_free-not_known = سیڑھی معلوم نہیں
book-homes-places = کتنی جگہیں ہیں؟
    .hint = ایک جگہ ایک شخص کے لیے، یا ایک خاندان کے لیے ہوتی ہے۔
book-homes-free = ان میں سے اب کتنی خالی ہیں؟
book-area-change = بند ہونے کی تاریخ اور نوٹ
    .lead = اگر ختم ہونے کا وقت معلوم نہیں تو تاریخ خالی چھوڑ دیں۔
book-area-closing = اس علاقے میں خدمت کا آخری دن
book-area-note = اور کیا جاننا چاہیے
    .hint = جس شخص کی آپ مدد کرتے ہیں اس کے بارے میں کچھ نہیں۔
book-area-kept = یہ لکھ لیا گیا ہے۔

## ---- What does not fit ----

book-misfit = قبول کرنے سے پہلے یہ دیکھیں
    .do = پھر بھی فیصلہ لکھا جا سکتا ہے۔ یہ ”گھر اور جگہیں“ کے اعداد ہیں۔
book-misfit-nothing-free = اس علاقے میں کوئی جگہ خالی نہیں ہے۔
book-misfit-none-anyone = جو بھی خالی ہے وہ خاندانوں کے لیے ہے۔
book-misfit-none-women = جو خالی ہے اس میں کچھ بھی کسی عورت کے لیے نہیں۔
book-misfit-none-men = جو خالی ہے اس میں کچھ بھی کسی مرد کے لیے نہیں۔
book-misfit-none-family = جو خالی ہے اس میں کچھ بھی کسی خاندان کے لیے نہیں۔
book-misfit-none-step-free = جو خالی ہے اس میں ایسا کچھ نہیں جس کے بارے میں معلوم ہو کہ وہ سیڑھی کے بغیر ہے۔
book-misfit-none-with-both = خالی گھروں میں سے کچھ اس شخص کے لیے ہیں اور کچھ سیڑھی کے بغیر ہیں، مگر کوئی ایسا نہیں جس میں دونوں باتیں ہوں۔
book-misfit-closed = اس علاقے کی خدمت { $day } کو بند ہو گئی۔
book-misfit-closes = اس علاقے کی خدمت { $day } کو بند ہوتی ہے، نو مہینے کے جائزے سے پہلے جو { $review } کو ہونا ہے۔
book-misfit-old = { $day } کے بعد سے کسی نے یہ اعداد نہیں دیکھے۔

## ---- What goes wrong ----

book-changed = اس دوران کسی اور نے اس فہرست میں کچھ لکھا۔
    .do = یہ ویسے دکھائی جا رہی ہے جیسے اب ہے۔ جو آپ نے لکھا وہ ابھی یہیں ہے: اسے درج کرنے کے لیے بٹن دوبارہ دبائیں۔
book-recovered = اس فہرست کا سب سے نیا ورژن پڑھا نہیں جا سکا۔ یہ اس سے پہلے کا ہے۔
    .do = دیکھیں کہ جو آپ نے آخر میں لکھا تھا وہ موجود ہے یا نہیں، اور اگر نہیں ہے تو دوبارہ لکھیں۔
failure-book-missing = یہاں کچھ رہ گیا ہے۔
    .do = نام لکھیں، مثلاً Park Road Surgery۔
failure-book-too-long = یہ بہت لمبا ہے۔
    .do = اسے چھوٹا کریں، یا اس کا ایک حصہ نوٹ میں لکھیں۔
failure-book-disguised = اس متن میں ایک چھپا ہوا نشان ہے جو پڑھنے میں بات بدل سکتا ہے۔
    .do = اسے دوبارہ لکھیں، مثلاً ایک ایک حرف کر کے۔
failure-book-not-a-phone = یہ فون نمبر نہیں ہے۔
    .do = صرف ہندسے لکھیں، مثلاً 0113 496 0018۔
failure-book-not-an-email = یہ پورا ای میل پتہ نہیں ہے۔
    .do = مثلاً name@example.org۔
failure-book-no-such-area = ایسا کوئی علاقہ نہیں ہے۔
    .do = فہرست میں سے ایک چنیں۔
failure-book-in-future = یہ دن ابھی آیا نہیں۔
    .do = آج کا، یا اس سے پہلے کا دن لکھیں۔
failure-book-out-of-range = 1 سے 999 تک کوئی پورا عدد لکھیں، مثلاً 3۔
failure-book-more-than-places = خالی جگہوں کی تعداد کل جگہوں سے زیادہ ہے۔
    .do = ایسا پورا عدد لکھیں جو جگہوں کی تعداد سے زیادہ نہ ہو۔
failure-book-too-many = اس فہرست میں اور جگہ نہیں ہے۔
    .do = جو اب استعمال نہیں ہوتا اسے ہٹائیں۔
failure-book-gone = اس دوران اسے ہٹا دیا گیا۔
    .do = فہرست پر واپس جائیں اور وہاں دیکھیں۔
