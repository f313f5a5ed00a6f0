### status: machine-drafted

guide-page-title = علاقوں کی گائیڈ – Onward
guide-help-title = مدد – Onward

guide-title = علاقوں کی گائیڈ
guide-failed = اس صفحے کا ایک حصہ لوڈ نہیں ہو سکا۔ کنکشن دیکھیں اور دوبارہ دبائیں۔
guide-not-translated = یہ متن ابھی آپ کی زبان میں نہیں ہے۔ یہاں یہ انگریزی میں ہے۔ ترجمان سے پوچھیں۔
guide-section-missing = اس متن کا ایک حصہ موجود نہیں۔ اس کے بارے میں اپنے سپورٹ ورکر سے پوچھیں۔
guide-no-text = اس علاقے کے بارے میں ابھی کسی نے نہیں لکھا۔ اپنے سپورٹ ورکر سے پوچھیں۔
guide-unknown = اس علاقے کے بارے میں کوئی صفحہ نہیں ہے
guide-keep = اس ڈیوائس پر { $language } رکھیں
guide-kept = { $language } اس ڈیوائس پر رکھی ہوئی ہے
guide-print = یہ صفحہ پرنٹ کریں
guide-aloud = سنیں
guide-aloud-heard = کمرے میں دوسرے لوگ اسے سنیں گے۔ اگر کسی کو سننا نہیں چاہیے تو ہیڈفون استعمال کریں۔
guide-aloud-begin = شروع کریں
guide-aloud-not = ابھی نہیں
guide-aloud-no-voice = اس ڈیوائس میں { $language } کے لیے اپنی کوئی آواز نہیں ہے۔ اپنے سپورٹ ورکر سے کہیں کہ آپ کو پڑھ کر سنائیں۔
guide-contents = اس صفحے پر

guide-areas-title = علاقے
guide-areas-lead = انتخاب کرنے سے پہلے ہر جگہ کے بارے میں پڑھیں۔ آج انتخاب کرنا ضروری نہیں۔
guide-all-areas = تمام علاقے
guide-example-short = مثال: استعمال سے پہلے کونسل سے تصدیق کریں۔
guide-example = مثال: استعمال سے پہلے کونسل سے تصدیق کریں۔
    .more = آزمائشی منصوبے 2020 میں ختم ہو گئے۔ ہو سکتا ہے اب حالات مختلف ہوں۔
guide-more = آگے پڑھیں
guide-after = میرے ”ہاں“ کہنے کے بعد کیا ہوتا ہے
guide-rights = میرے حقوق اور انتخاب
guide-help = ابھی مدد لیں
guide-offline = انٹرنیٹ کے بغیر پڑھیں
guide-sheet = ورکرز کے لیے: ریفرل کیسے بھیجیں

guide-sources = یہ کہاں سے آیا ہے
guide-sources-text = ہر ذریعہ، اور وہ دن جب ہم نے اسے پڑھا۔
guide-source-read = ({ $day } کو پڑھا گیا)
guide-source-no-day = (تاریخ نہیں)
guide-help-lead = ان نمبروں پر فون کیا جا سکتا ہے۔ ترجمان مانگا جا سکتا ہے۔
guide-help-before = فون کرنے سے پہلے
guide-help-bill = ہو سکتا ہے کہ کال آپ کے فون کی کالوں کی فہرست میں، اور فون کے بل پر نظر آئے۔ اگر کوئی آپ کا فون دیکھتا ہے تو کوئی اور فون استعمال کریں، یا کال کو فہرست سے ڈیلیٹ کریں۔
guide-help-words = اپنا نام بتانا ضروری نہیں۔ آپ چاہیں تو کسی بھی وقت کال ختم کر دیں۔
guide-help-england-and-wales = صرف انگلینڈ اور ویلز۔
guide-help-hours-day-and-night = دن رات۔
guide-help-hours-every-day-of-the-year = سال کے ہر دن۔
guide-help-emergency = ابھی خطرے میں
    .more = پولیس، ایمبولینس اور فائر بریگیڈ۔ کسی بھی فون سے مفت۔
guide-help-emergency-silent = خطرے میں، اور بول نہیں سکتے
    .more = موبائل فون سے: 999 پر فون کریں۔ جب کہا جائے تو 55 دبائیں۔ تب پولیس کو معلوم ہو جاتا ہے کہ آپ کو مدد چاہیے۔ مگر اس سے انہیں یہ معلوم نہیں ہوتا کہ آپ کہاں ہیں۔
guide-help-helpline = جدید غلامی اور استحصال کی ہیلپ لائن (Modern Slavery & Exploitation Helpline)
    .more = مفت۔ جو ہوا اس کے بارے میں بات کی جا سکتی ہے، یا پوچھا جا سکتا ہے کہ کیا مدد موجود ہے۔
guide-help-salvation-army = سالویشن آرمی (Salvation Army)
    .more = وہ محفوظ جگہ اور مدد ڈھونڈنے میں آپ کی مدد کر سکتے ہیں۔
guide-help-nhs-crisis = ذہنی صحت کے لیے ابھی مدد
    .more = 111 پر فون کریں، پھر آپشن 2 (ذہنی صحت، mental health) چنیں۔ مفت۔
guide-help-samaritans = Samaritans (سماریٹنز)
    .more = کوئی آپ کی بات سنتا ہے۔ مفت۔
guide-help-child-guardians = انسانی سمگلنگ کا شکار بچوں کے لیے سرپرستوں کی سروس (child trafficking guardians)
    .more = ان ورکرز کے لیے جنہیں کسی بچے کی فکر ہے۔ ان پر بچوں کی خدمات (children’s services) کو بتانا بھی لازم ہے۔

## What somebody keeps while they choose

guide-list = میری فہرست
guide-list-lead = وہ علاقے جو آپ کے ذہن میں ہیں، اور وہ سوال جو آپ پوچھنا چاہیں۔
guide-list-memory =
    { $minutes ->
        [one] یہ فہرست صرف اس ونڈو میں ہے۔ یہ ختم ہو جاتی ہے جب ونڈو بند ہو، جب { $minutes } منٹ تک یہاں کوئی نہ ہو، یا جب آپ اسے خالی کریں۔
       *[other] یہ فہرست صرف اس ونڈو میں ہے۔ یہ ختم ہو جاتی ہے جب ونڈو بند ہو، جب { $minutes } منٹ تک یہاں کوئی نہ ہو، یا جب آپ اسے خالی کریں۔
    }
guide-list-scripts = اس صفحے کو سکرپٹس (JavaScript) چاہییں، اور یہ براؤزر انہیں یہاں نہیں چلاتا۔ آپ اپنی فہرست کاغذ پر لکھ سکتے ہیں۔
guide-list-empty = آپ کی فہرست میں کچھ نہیں ہے
guide-list-empty-text = کوئی علاقہ کھولیں اور ”میری فہرست میں رکھیں“ دبائیں۔
guide-list-went = آپ کی فہرست خالی کر دی گئی کیونکہ کچھ دیر سے یہاں کوئی نہیں تھا۔
guide-list-near = آپ کی فہرست جلد خالی ہو جائے گی کیونکہ یہاں کوئی نہیں ہے۔
guide-list-stay = میری فہرست رکھیں
guide-list-questions = میرے سوال
guide-list-own-title = میرے اپنے سوال
guide-list-own = سوال لکھیں
guide-list-own-label = آپ کا سوال
guide-list-off = میری فہرست سے ہٹائیں
guide-list-empty-it = میری فہرست خالی کریں
guide-keep-area = میری فہرست میں رکھیں
guide-keep-question = یہ سوال رکھیں
guide-know-more-title = اپنے سپورٹ ورکر کو بتائیں
guide-know-more = مجھے اس علاقے کے بارے میں اور جاننا ہے
guide-know-more-text = اسے دبائیں اور اپنے سپورٹ ورکر کو دکھائیں۔ یہ ”ہاں“ نہیں ہے: آپ کے لیے اپنا فیصلہ بدلنا ممکن ہے۔
guide-know-more-window = کیا ریفرل کسی اور ونڈو میں کھلا ہے؟ یہاں سے وہاں کچھ نہیں جاتا۔ ریفرل والی ونڈو میں ”آپ کے ذہن میں کون سے علاقے ہیں؟“ کا جواب وہیں دیں۔
guide-know-more-on = جب اس ونڈو میں ریفرل شروع کیا جائے تو یہ علاقہ اور اس کے بارے میں آپ کے سوال ساتھ جاتے ہیں۔ اس سے پہلے کچھ نہیں رکھا جاتا۔
guide-know-more-last = وہاں سے آپ اپنی فہرست پر واپس نہیں آ سکتے۔ آپ کے سوال ریفرل کے آخری حصے، معلومات کی منتقلی (handover)، میں ہوتے ہیں۔ انہیں پہلے پوچھنے کے لیے اپنی فہرست ابھی پرنٹ کریں۔
guide-know-more-go = ریفرل کی طرف

## Two areas beside each other

guide-compare = علاقوں کا موازنہ کریں
guide-compare-lead = ہر علاقے کے بارے میں ایک ہی حصہ پڑھیں، ایک کے بعد ایک۔
guide-compare-two = دو علاقوں کا موازنہ کریں
guide-compare-first = پہلا علاقہ
guide-compare-second = دوسرا علاقہ
guide-compare-choose = چنیں
guide-compare-choose-two = دو علاقے چنیں۔
guide-compare-from = آپ اب کہاں ہیں؟
guide-compare-from-hint = یہ بتانا ضروری نہیں۔ یہ صرف اس ونڈو میں رہتا ہے۔
guide-compare-far = کتنی دور ہے
guide-compare-miles =
    { $miles ->
        [one] اس خطے کے بیچ سے سیدھی لکیر میں تقریباً { $miles } میل۔
       *[other] اس خطے کے بیچ سے سیدھی لکیر میں تقریباً { $miles } میل۔
    }
guide-compare-not-known = ہمیں معلوم نہیں کہ یہ کتنی دور ہے۔
guide-region-north_east = شمال مشرق (North East)
guide-region-north_west = شمال مغرب (North West)
guide-region-yorkshire_and_the_humber = یارکشائر اور ہمبر (Yorkshire and the Humber)
guide-region-east_midlands = ایسٹ مڈلینڈز (East Midlands)
guide-region-west_midlands = ویسٹ مڈلینڈز (West Midlands)
guide-region-east_of_england = مشرقی انگلینڈ (East of England)
guide-region-london = لندن (London)
guide-region-south_east = جنوب مشرق (South East)
guide-region-south_west = جنوب مغرب (South West)
guide-region-wales = ویلز (Wales)
guide-region-scotland = سکاٹ لینڈ (Scotland)
guide-region-northern_ireland = شمالی آئرلینڈ (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = PDF کے طور پر سیو کریں
guide-pdf-working = PDF بن رہی ہے۔ پہلی بار PDF بنانے والا ایک حصہ ڈاؤن لوڈ ہوتا ہے: سست کنکشن پر اس میں ایک منٹ لگ سکتا ہے۔
guide-pdf-stop = روکیں
guide-pdf-done = { $file } آپ کے ڈاؤن لوڈز میں ہے۔ جو بھی یہ ڈیوائس استعمال کرے، اسے وہاں دیکھ سکتا ہے۔
guide-pdf-missing = کچھ حروف پرنٹ نہیں ہو سکے: { $characters }۔
guide-pdf-font = ایک فونٹ لوڈ نہیں ہو سکا، اس لیے PDF نہیں بنی۔
    .do = کنکشن دیکھیں اور دوبارہ دبائیں۔
guide-pdf-document = PDF نہیں بن سکی۔
    .do = اس کے بجائے آپ صفحہ پرنٹ کر سکتے ہیں۔
guide-pdf-gone = PDF بنانے والا حصہ خود سے رک گیا۔
    .do = دوبارہ دبائیں۔ آپ صفحہ پرنٹ بھی کر سکتے ہیں۔
guide-pdf-pictures = تصویریں اور نقشہ اس کاغذ پر نہیں ہیں۔
guide-pdf-page = صفحہ { $page } از { $pages }

## The sheet for workers

sheet-lead = سپورٹ ورکرز کے لیے: یہ علاقہ کیا دیتا ہے، کن لوگوں کے لیے ہے، اور ریفرل کیسے بھیجیں۔
sheet-to-area = متعلقہ شخص اس علاقے کے بارے میں کیا پڑھتا ہے
sheet-not-said = بتایا نہیں گیا۔
sheet-service = خدمت
sheet-status-active = یہ خدمت چل رہی ہے۔
sheet-status-inactive = یہ خدمت اس وقت نہیں چل رہی۔
sheet-status-defunct = یہ خدمت ختم ہو چکی ہے۔
sheet-status-closed = یہ خدمت کچھ عرصے کے لیے بند ہے۔
sheet-for = کن لوگوں کے لیے ہے
sheet-refer = ریفرل کیسے بھیجیں
sheet-contact = رابطہ
sheet-no-contact = یہاں کوئی رابطہ شائع نہیں کیا گیا۔ کونسل سے پوچھیں۔
sheet-capacity = گنجائش
sheet-places =
    { $count ->
        [0] کوئی خالی جگہ نہیں۔
        [one] { $count } خالی جگہ۔
       *[other] { $count } خالی جگہیں۔
    }
sheet-as-of = { $day } کو یہ درست تھا۔
sheet-closing = بند ہونے کی تاریخ
sheet-closing-day = { $day } سے کسی کو نہیں لیا جاتا۔
sheet-wait = انتظار کا وقت
sheet-home = گھر کی قسم
sheet-length = مدد کتنا عرصہ رہتی ہے
sheet-afterwards = اگر بعد میں بھی ضروریات باقی رہیں
sheet-refusals = لوگوں کو کیوں نہیں لیا گیا
sheet-interpreters = ترجمان
sheet-fees = متعلقہ شخص کو کتنے پیسے دینے ہوتے ہیں
sheet-privacy = رازداری کا نوٹس (privacy notice)
sheet-key = پیکٹ بھیجنا
sheet-key-published = اس علاقے نے ایک چابی شائع کی ہے: بھیجنے سے پہلے فون پر اس کے چھ الفاظ کا موازنہ کریں۔
sheet-no-key = اس علاقے نے کوئی چابی شائع نہیں کی: خفیہ فقرہ (passphrase) استعمال کریں یا کوئی چابی پیسٹ کریں۔
sheet-assured = کونسل نے جانچا
sheet-assured-day = کونسل نے { $day } کو کہا کہ یہ سب درست ہے۔
sheet-not-assured = کونسل نے یہ صفحہ نہیں جانچا۔
