### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = مرحلہ { $step } – Onward
shell-title-error = غلطی: { $title }
shell-skip = سیدھے صفحے پر جائیں
shell-language = زبان
shell-hear = سنیں: { $language }
shell-bilingual = انگریزی کے ساتھ
shell-language-failed = { $language } کے الفاظ لوڈ نہیں ہو سکے۔ کنکشن دیکھیں اور دوبارہ دبائیں۔
shell-text-size = متن کا سائز اور رنگوں کا فرق
shell-text-size-normal = عام متن
shell-text-size-large = بڑا متن
shell-text-size-larger = اور بڑا متن
shell-text-size-letter = ا
shell-contrast = رنگوں کا زیادہ فرق
shell-machine-drafted = یہ ترجمہ کمپیوٹر نے کیا ہے
    .more = یہ زبان بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔ جب کوئی بات اہم ہو تو ترجمان سے پوچھیں۔
shell-outdated = ان میں سے کچھ الفاظ پرانے ہو سکتے ہیں
    .more = ان کا ترجمہ ہونے کے بعد انگریزی بدل گئی ہے۔ جب کوئی بات اہم ہو تو ترجمان سے پوچھیں۔
shell-in-english = اس صفحے پر کچھ الفاظ انگریزی میں ہیں
    .more = ان کا ترجمہ ابھی نہیں ہوا، یا ان کے ترجمے میں کوئی غلطی ہے۔ ترجمان سے کہیں کہ انہیں آپ کو پڑھ کر سنائیں۔
shell-pages = صفحات
shell-home = پہلا صفحہ
shell-areas = علاقوں کی گائیڈ
shell-help = ابھی مدد لیں
shell-eligibility = اہلیت دیکھیں
shell-drafts = اس ڈیوائس پر ریفرل
shell-blank = ہاتھ سے بھرنے کے لیے فارم پرنٹ کریں
shell-receive = پیکٹ کھولیں
shell-settings = سیٹنگز
shell-register = رجسٹر
shell-contacts = ایڈریس بک
shell-leaving = جلدی کیسے نکلیں
shell-emergency = ہنگامی حالت میں 999 پر فون کریں۔ جدید غلامی اور استحصال کی ہیلپ لائن (Modern Slavery & Exploitation Helpline): 08000 121 700، سال کے ہر دن۔
shell-not-nrm = یہ نیشنل ریفرل میکانزم (NRM) کا فارم نہیں ہے، اور یہ حکومت کی ویب سائٹ نہیں ہے۔
shell-lock = لاک کریں
shell-loading = لوڈ ہو رہا ہے…
shell-elsewhere = یہ صفحہ نئے ٹیب میں کھلتا ہے
shell-elsewhere-text = جو یہاں کھلا ہے وہ کھلا رہے گا۔
shell-elsewhere-open = نئے ٹیب میں کھولیں
shell-back = پیچھے
shell-try-again = دوبارہ کوشش کریں
forms-failed = اس صفحے کا ایک حصہ لوڈ نہیں ہو سکا۔ جو آپ نے لکھا ہے وہ ابھی یہیں ہے۔

## Home

home-title = NRM کی مدد کے بعد آگے کا راستہ
home-lead = ان لوگوں کے لیے جن کی مدد ختم ہو رہی ہے، اور ان ورکرز کے لیے جو ان کی مدد کرتے ہیں۔ سب کچھ اسی ڈیوائس پر رہتا ہے جب تک آپ خود اسے بھیجنے کا فیصلہ نہ کریں۔
home-before = شروع کرنے سے پہلے
home-before-text = آپ اس سائٹ سے فوراً نکل سکتے ہیں: اوپر ”اس صفحے سے نکلیں“ دبائیں۔ کی بورڈ پر تین بار Shift کا بٹن دبانے سے بھی یہی ہوتا ہے۔ اس سے براؤزر کی ہسٹری صاف نہیں ہوتی۔
home-before-more = جلدی کیسے نکلیں، اور ہسٹری کیسے صاف کریں
home-before-away = یہ نوٹ ہٹا دیں
home-door-areas = علاقوں کے بارے میں پڑھیں
home-door-areas-text = دیکھیں کہ کون سے علاقے شاید مدد کر سکیں، اور ہر علاقہ کیا پوچھتا ہے۔
home-door-refer = ریفرل بھریں
home-door-refer-text = سپورٹ ورکر اور متعلقہ شخص کے لیے، مل کر بھرنے کے لیے۔ چاہیں تو کسی بھی وقت رک جائیں اور بعد میں واپس آئیں۔
home-door-receive = پیکٹ کھولیں
home-door-receive-text = ان کوآرڈینیٹر کے لیے جنہیں ریفرل بھیجا گیا ہے۔ دیکھیں کہ کس نے دستخط کیے، جانچیں کہ کچھ بدلا نہیں گیا، اور اسے پڑھیں۔
home-eligibility = پہلے اہلیت دیکھیں۔
home-eligibility-text = اس میں تقریباً تین منٹ لگتے ہیں۔ نام کی ضرورت نہیں۔
home-register-text = کوآرڈینیٹرز کے لیے: ہر ریفرل جو آیا، اور اس کا کیا ہوا۔
home-promise = آپ کن باتوں پر بھروسا کر سکتے ہیں
home-promise-device = آپ جو کچھ لکھتے ہیں وہ خود سے اس ڈیوائس سے باہر نہیں جاتا۔ کوئی اکاؤنٹ نہیں ہے، اور کوئی یہ نہیں گنتا کہ کون کب آیا۔
home-promise-choice = متعلقہ شخص خود فیصلہ کرتا ہے کہ کیا بتایا جائے، ایک وقت میں ایک حصہ۔ ”نہیں“ میں جواب دینے سے وہ مدد نہیں بدلتی جو ابھی مل رہی ہے۔
home-promise-skip = ہر سوال چھوڑا جا سکتا ہے، یا اس کا جواب بعد میں دیا جا سکتا ہے۔

not-found-title = اس پتے پر کوئی صفحہ نہیں ہے
not-found-text = شاید پتہ پرانا ہے، یا کوئی حرف رہ گیا ہے۔
not-found-home = پہلے صفحے پر جائیں

## Eligibility

eligibility-title = اہلیت دیکھیں
eligibility-lead = جو معلوم ہے اس کا جواب دیں۔ آپ کو نظر آئے گا کہ ہر بات کہاں تک ہے، اور کیا کیا جا سکتا ہے۔ یہاں کوئی جواب آپ کو نہیں روکتا: جواب کچھ بھی ہوں، ریفرل بھیجا جا سکتا ہے۔
eligibility-reasons = ابھی صورتِ حال کیا ہے
eligibility-summary = { $met } پوری، { $not_met } پوری نہیں، { $not_known } معلوم نہیں۔
eligibility-met = پوری
eligibility-not-met = پوری نہیں
eligibility-not-known = معلوم نہیں
eligibility-source = یہ کہاں سے آیا ہے:
eligibility-local = یہ اس علاقے کی اپنی شرط ہے۔ کوآرڈینیٹر اپنی صوابدید سے فیصلہ کر سکتے ہیں۔
eligibility-discretion = علاقے کے کوآرڈینیٹر اپنی صوابدید سے فیصلہ کر سکتے ہیں۔ آزمائشی منصوبوں میں علاقوں نے ہر معاملے کو الگ دیکھ کر ایسا کیا۔
eligibility-next = آگے کیا ہو گا
eligibility-next-text = یہ جواب نئے ریفرل میں جا سکتے ہیں، تاکہ کسی سے دو بار نہ پوچھا جائے۔ پہلے آپ اس ڈیوائس پر تجوری کھولیں گے۔
eligibility-start = ان جوابوں کے ساتھ ریفرل شروع کریں

## A field

field-why = ہم کیوں پوچھتے ہیں
field-help = ورکر کے لیے مدد
field-problem = ٹھیک کریں:
field-or = یا
field-date-day = دن
field-date-month = مہینہ
field-date-year = سال
field-date-calendar = یورپی (عیسوی) کیلنڈر استعمال کریں، جو برطانیہ میں چلتا ہے۔
field-time-clock = وقت برطانیہ کے حساب سے لکھیں: صبح سات بجے کا مطلب 7:00 ہے، 1:00 نہیں۔
calendar-ethiopic = ایتھوپیائی کیلنڈر میں: { $day } { $month } { $year }
    .months = مسکرم | تکمت | ہدار | تہساس | تر | یکاتت | مگابت | میازیا | گنبوت | سنے | ہملے | نہاسے | پاگومے
calendar-persian = فارسی کیلنڈر میں: { $day } { $month } { $year }
    .months = فروردین | اردیبہشت | خرداد | تیر | مرداد | شہریور | مہر | آبان | آذر | دے | بہمن | اسفند
field-letters-left =
    { $count ->
        [one] ابھی { $count } حرف کی جگہ باقی ہے۔
       *[other] ابھی { $count } حروف کی جگہ باقی ہے۔
    }
field-letters-over =
    { $count ->
        [one] { $count } حرف زیادہ ہے۔ کچھ ضائع نہیں ہوا: متن چھوٹا کریں، یا باقی بات کسی اور جواب میں لکھیں۔
       *[other] { $count } حروف زیادہ ہیں۔ کچھ ضائع نہیں ہوا: متن چھوٹا کریں، یا باقی بات کسی اور جواب میں لکھیں۔
    }
field-language-name = زبان
field-language-speaks = بولنا
field-language-reads = پڑھنا
field-language-writes = لکھنا
field-language-add = ایک اور زبان شامل کریں
field-language-remove = یہ زبان ہٹائیں
field-group-add = شامل کریں
field-group-member = { $one } { $number }
field-group-change = بدلیں
field-group-remove = ہٹائیں

## What is to be mended

summary-title = اسے ایک بار پھر دیکھیں
problem-missing = اس جواب کے بغیر کچھ نہیں بھیجا جا سکتا۔
problem-too-long = یہاں { $max } حروف کی جگہ ہے۔ اس میں { $over } زیادہ ہیں۔ مثلاً باقی بات کسی اور جواب میں لکھیں۔
problem-not-a-number = ہندسوں میں ایک پورا عدد لکھیں، مثلاً 2۔
problem-out-of-range = { $min } سے { $max } تک کوئی عدد لکھیں، مثلاً { $min }۔
problem-no-such-date = ایسی کوئی تاریخ نہیں ہے۔ دن اور مہینہ دیکھیں، مثلاً 27 3 1998۔
problem-date-incomplete = تاریخ کا ایک حصہ رہ گیا ہے۔ دن، مہینہ اور سال لکھیں، مثلاً 27 3 1998۔
problem-year-out-of-range = سال چار ہندسوں میں لکھیں، 1900 اور 2100 کے درمیان، مثلاً 1998۔
problem-not-an-email = یہ پورا ای میل پتہ نہیں ہے۔ مثلاً name@example.org۔
problem-not-a-phone = فون نمبر صرف ہندسوں میں لکھیں، مثلاً 07700 900123۔
problem-not-an-option = دکھائے گئے جوابوں میں سے ایک چنیں، مثلاً پہلا۔
problem-disguising-character = اس متن میں ایک چھپا ہوا نشان ہے جو پڑھنے میں بات بدل سکتا ہے۔ اسے دوبارہ لکھیں، مثلاً ایک ایک حرف کر کے۔
problem-too-many = { $max } کی جگہ ہے۔ کچھ ہٹا دیں، مثلاً وہ جو دو بار شامل ہو گئے ہیں۔
problem-no-translator = چنیں کہ اس جواب کا ترجمہ کس نے کیا۔
problem-wrong-kind = یہ جواب اس سوال کا نہیں ہے۔ دوبارہ جواب دیں، مثلاً نئے سرے سے چن کر یا لکھ کر۔

## Saving

save-saved = سیو ہوا { $time }
save-not-yet = ابھی سیو نہیں ہوا
save-not-saved = سیو نہیں ہوا
    .do = جو آپ نے لکھا ہے وہ ابھی اس صفحے پر ہے۔ صفحہ بند کرنے سے پہلے اسے کسی محفوظ جگہ نقل کر لیں۔
lock-unsaved = جو آپ نے آخر میں لکھا وہ سیو نہیں ہوا۔ اگر ابھی لاک کریں تو وہ ضائع ہو جائے گا۔
lock-keep-open = صفحہ کھلا رکھیں
lock-anyway = پھر بھی لاک کریں، اور جو سیو نہیں ہوا اسے جانے دیں

## The referral

refer-tasks-title = ریفرل
refer-tasks-text = حصے کسی بھی ترتیب سے بھریں۔ چاہیں تو کوئی بھی سوال چھوڑ دیں اور بعد میں اس پر واپس آئیں۔ آپ کے لکھتے وقت سب کچھ اس ڈیوائس پر سیو ہوتا رہتا ہے۔
refer-stage = ابھی کتنا بھرنا ہے
refer-stage-enquiry = ابتدائی سوال۔
    .text = نام نہیں: ضروریات، گھر کے افراد کی تعداد اور تاریخیں، تاکہ علاقہ بتا سکے کہ کیا ممکن ہے۔
refer-stage-referral = ریفرل۔
    .text = جو علاقے کو فیصلہ کرنے کے لیے چاہیے۔
refer-stage-handover = معلومات کی منتقلی (handover)۔
    .text = علاقے کے ”ہاں“ کہنے کے بعد: جو نئے ورکرز کو جاننا ضروری ہے۔
refer-bilingual-hides = دو زبانیں دکھائی جا رہی ہیں، اس لیے وہ سوال چھپے ہوئے ہیں جن کا جواب ورکر فائل سے دیتے ہیں۔ انہیں دیکھنے کے لیے اوپر ”انگریزی کے ساتھ“ دبائیں۔
refer-worker-only = یہ صفحہ صرف ورکر کے لیے ہے۔ جب دو زبانیں دکھائی جائیں تو یہ چھپا رہتا ہے۔
refer-one-language = ایک زبان دکھائیں
refer-tasks-answers = جواب
refer-tasks-send = بھیجنے سے پہلے
refer-start-section = یہ حصہ شروع کریں
refer-skip-section = یہ حصہ ابھی چھوڑ دیں
refer-pause = رکیں اور بعد میں واپس آئیں
refer-section-end = شکریہ۔ یہ حصہ ختم ہوا۔
refer-section-end-where = آپ کسی بھی وقت اس حصے پر واپس آ کر لکھی ہوئی بات بدل سکتے ہیں۔
refer-next-section = اگلے حصے پر جائیں
refer-to-list = واپس فہرست پر
refer-continue = سیو کریں اور آگے بڑھیں
refer-skip = ابھی چھوڑ دیں
refer-check = اپنے جواب دیکھیں
refer-check-text = اس مرحلے کے لیے جو کچھ لکھا گیا ہے، سب یہاں ہے۔ اس میں سے کچھ بھی بدلا جا سکتا ہے۔
refer-check-mend = بھیجنے سے پہلے یہ ٹھیک کرنا ہو گا
refer-check-complete = کچھ غلط نہیں ہے۔ جن سوالوں کا جواب نہیں، وہ ”جواب نہیں دیا گیا“ کے طور پر جائیں گے۔
refer-check-on = آگے رضامندی پر جائیں
refer-not-answered = جواب نہیں دیا گیا
refer-change = بدلیں
refer-consent = متعلقہ شخص کی رضامندی
refer-export = دستخط اور ایکسپورٹ
refer-history = اس کا کیا نتیجہ نکلا
refer-under-age-title = براہِ مہربانی یہاں رک جائیں
refer-under-age-services = متعلقہ شخص ابھی جہاں ہے، وہاں کی کونسل میں بچوں کی خدمات (children’s services) کو فون کریں۔
refer-under-age-guardians = انگلینڈ اور ویلز میں: انسانی سمگلنگ کا شکار بچوں کے لیے سرپرستوں کی سروس (child trafficking guardians)، 0800 043 4303۔
refer-under-age-danger = اگر کوئی ابھی خطرے میں ہے: 999۔
refer-under-age-mistake = اگر جواب غلطی سے دیا گیا تھا تو واپس جا کر اسے بدلیں۔ کچھ نہیں بھیجا گیا۔

task-not-started = شروع نہیں ہوا
task-questions =
    { $count ->
        [one] { $count } سوال
       *[other] { $count } سوال
    }
task-started = { $asked } میں سے { $answered } کے جواب
task-done = ہو گیا
task-mend = کچھ ٹھیک کرنا ہے
task-anytime = کسی بھی وقت
task-last = آخری مرحلہ
task-after = بھیجنے کے بعد

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }، { $time }

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Before a PDF is saved in which some characters cannot be printed

press-gaps = کچھ حروف پرنٹ نہیں ہو سکتے۔ PDF میں ان میں سے ہر ایک کی جگہ سوالیہ نشان والی ایک علامت ہوتی ہے۔ وہ حروف یہ ہیں:
    .do = جہاں ہو سکے، اسے کسی اور طرح لکھیں اور PDF دوبارہ بنائیں۔ یا اسے ویسے ہی سیو کریں، اور وہ حروف ہاتھ سے لکھ دیں۔
press-gaps-save = PDF ویسے ہی سیو کریں
press-gaps-leave = سیو نہ کریں
