### status: machine-drafted

## ---- The page ----

returns = اعداد و شمار کی رپورٹیں
    .lead = سہ ماہی یا مالی سال کے اعداد و شمار، ان کے لیے جو آپ کی خدمت سے مانگتے ہیں۔ ان میں کسی کا نام نہیں ہوتا، اور چھوٹے اعداد چھپے ہوتے ہیں۔
returns-make = رپورٹ بنائیں
    .once = رپورٹ ایک ہی بار بنتی ہے، ایسی مدت کی جو پوری ہو چکی ہے، اور کبھی نہیں بدلتی: اگر دو رپورٹوں کا موازنہ ہو سکے تو جو چھپا ہے وہ معلوم کیا جا سکتا ہے۔ اس لیے جس سال کی سہ ماہیوں کی رپورٹ بن چکی ہے اس سال کی رپورٹ نہیں بن سکتی، اور جس سال کی رپورٹ بن چکی ہے اس کی کسی سہ ماہی کی بھی نہیں۔
    .undecided = اسے بنانے سے پہلے، اس مدت میں جو باقی ہے اس کا فیصلہ کریں۔ جس کا فیصلہ نہیں ہوا وہ اس رپورٹ میں ”فیصلہ نہیں ہوا“ ہی رہتا ہے، اور بعد کی کسی رپورٹ میں نہیں آتا۔
    .do = رپورٹ بنائیں
returns-period = مدت
returns-period-none = مدت چنیں
returns-period-missing = چنیں کہ رپورٹ کس مدت کی ہے
returns-area = علاقہ
returns-area-one = اگر آپ کا رجسٹر ایک ہی علاقے کا ہے تو اسے چنیں: ورنہ جن علاقوں میں کوئی نہیں آیا ان کی وجہ سے اس کے اپنے اعداد چھپ جائیں گے۔
returns-period-name = { $first } سے { $last } تک
returns-making = گنا جا رہا ہے
returns-made = رپورٹ بن گئی ہے اور اس تجوری میں رکھی ہے۔ وہ نیچے ہے۔
returns-none = ابھی کوئی رپورٹ نہیں بنی۔
returns-made-on = { $day } کو بنی۔ فیصلے، جائزے اور مدد کا ختم ہونا ویسے ہیں جیسے اس وقت تھے۔
returns-hidden = کچھ اعداد کیوں چھپے ہیں
    .why = 5 سے کم عدد سے کسی کی پہچان ہو سکتی ہے۔ اسے چھپایا جاتا ہے، 0 ہو تب بھی۔ اگر جدول میں ایک عدد چھپا ہو تو اس کے بعد کا سب سے چھوٹا عدد بھی چھپایا جاتا ہے، کیونکہ ورنہ کل تعداد سے وہ معلوم ہو جاتا۔ سب چھپے ہوئے خانوں میں ایک ہی بات لکھی ہوتی ہے، تاکہ کوئی نہ بتا سکے کہ کون سا کون ہے۔
    .shared = جو لوگ اعداد و شمار دینے پر راضی نہیں ہوئے وہ صرف کل تعداد، علاقوں اور مہینوں میں گنے جاتے ہیں۔ باقی سب میں وہ ان کے ساتھ ہیں جن کے بارے میں معلوم نہیں، تاکہ کوئی یہ نہ دیکھ سکے کہ کسی نے انکار کیا۔
returns-withheld = جو نہیں دکھایا گیا
    .why = پانچ سے کم لوگ، یا ان کی تعداد کسی اور جگہ چھپی ہے:
returns-sheet = جدول (CSV) کے طور پر سیو کریں
returns-json = JSON کے طور پر سیو کریں
returns-pdf = PDF کے طور پر سیو کریں
returns-not-saved = براؤزر نے فائل نہیں لی
    .do = کچھ ضائع نہیں ہوا: رپورٹ رکھی ہوئی ہے۔ دوبارہ کوشش کریں، یا اس سائٹ کے لیے ڈاؤن لوڈ کی اجازت دیں۔
returns-total = کل { $total }۔
returns-base = فیصد ان { $base } میں سے ہیں جن کے بارے میں یہ معلوم ہے۔

## ---- The desk’s own figures ----

figures = اپنی ٹیم کے لیے اعداد و شمار
figures-desk = یہاں کچھ چھپا ہوا نہیں ہے
    .do = یہ اعداد و شمار ان کے لیے ہیں جو اس رجسٹر کے ساتھ کام کرتے ہیں۔ چھوٹے اعداد سے کسی کی پہچان ہو سکتی ہے، اس لیے انہیں ٹیم سے باہر ہرگز نہیں جانا چاہیے، کاغذ پر بھی نہیں۔ باہر صرف اعداد و شمار کی رپورٹ جاتی ہے۔
figures-this-quarter = یہ سہ ماہی
figures-none = وہ سوال جن کا کوئی جواب نہیں
figures-not-known = معلوم نہیں
figures-not-shared = معلومات نہیں دی گئیں

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] اس مدت کے { $count } ریفرل کا فیصلہ ابھی نہیں ہوا۔
       *[other] اس مدت کے { $count } ریفرل کا فیصلہ ابھی نہیں ہوا۔
    }
returns-open-reviews =
    { $count ->
        [one] { $count } شخص کا جائزہ اس مدت میں ہونا تھا، اور وہ اب بھی وقت پر ہو سکتا ہے۔
       *[other] { $count } لوگوں کا جائزہ اس مدت میں ہونا تھا، اور وہ اب بھی وقت پر ہو سکتا ہے۔
    }
returns-open-stays = اگر آپ رپورٹ ابھی بنائیں تو اس میں یہ ایسا ہی رہتا ہے، اور بعد کی کوئی رپورٹ انہیں نہیں گنتی۔
returns-open-none = اس مدت میں جو کچھ آیا اس سب کا فیصلہ ہو چکا ہے، اور اس کا کوئی جائزہ اب نہیں ہو سکتا۔
returns-open-list = جو باقی ہے وہ دکھائیں
returns-open-first =
    { $count ->
        [one] پہلا { $count }:
       *[other] پہلے { $count }:
    }

## ---- Failures ----

failure-return-not-over = یہ مدت ابھی پوری نہیں ہوئی
    .do = رپورٹ ایک بار بنتی ہے، جب اور کچھ نہیں آ سکتا۔ اسے مدت کے آخری دن کے بعد بنائیں۔
failure-return-overlaps = ان میں سے کچھ دن پہلے بنی ایک رپورٹ میں ہیں
    .do = انہی دنوں کی دو رپورٹوں سے چھپے ہوئے اعداد معلوم کیے جا سکتے ہیں۔ ہمیشہ سہ ماہی کی، یا ہمیشہ سال کی رپورٹ بنائیں۔

## ---- Sheet and tables ----

return-table = جدول
return-cell = ان میں سے
return-count = تعداد
return-percent = فیصد
return-of = کتنوں میں سے
return-first = پہلا دن
return-last = آخری دن
return-made-on = بننے کا دن
return-area = علاقہ
return-all-areas = تمام علاقے
return-withheld = نہیں دیا گیا: پانچ سے کم، یا ان کی تعداد کسی اور جگہ چھپی ہے
return-total = کل
return-hidden = چھپا ہوا: 5 سے کم، یا کوئی اور عدد معلوم ہو سکتا تھا

return-referrals = جو بھی آئے: ان کا کیا ہوا
return-came-by = جو بھی آئے: کیسے
return-months = جو بھی آئے: مہینے کے لحاظ سے
return-reasons = خدمت کی وجوہات، جتنی بار ہر ایک بتائی گئی
return-sharing = قبول: کون اعداد و شمار دینے پر راضی ہوا
return-ended = قبول: کن کی مدد کا ختم ہونا لکھا گیا
return-accepted-months = قبول: آنے کے مہینے کے لحاظ سے
return-accepted-came-by = قبول: ریفرل کیسے آیا
return-accepted-by-area = قبول: علاقے کے لحاظ سے
return-gender = جنس
return-age = آتے وقت عمر
return-housing = آتے وقت رہائش
return-employment = آتے وقت کام
return-education = آتے وقت تعلیم اور تربیت
return-english = آتے وقت انگریزی
return-legal = آتے وقت قانونی مشورہ
return-not-accepted = قبول نہیں، یا ابھی نہیں: کیوں
return-not-accepted-months = قبول نہیں، یا ابھی نہیں: آنے کے مہینے کے لحاظ سے
return-not-accepted-by-area = قبول نہیں، یا ابھی نہیں: علاقے کے لحاظ سے
return-reviews = جو جائزے ہونے تھے
return-change-housing = آنے کے بعد تبدیلی: رہائش
return-change-money = آنے کے بعد تبدیلی: پیسے
return-change-education = آنے کے بعد تبدیلی: تعلیم اور تربیت
return-change-employment = آنے کے بعد تبدیلی: کام
return-change-health = آنے کے بعد تبدیلی: صحت اور خیریت
return-change-legal = آنے کے بعد تبدیلی: قانونی معاملات
return-change-safety = آنے کے بعد تبدیلی: حفاظت
return-change-feels-safe = آنے کے بعد تبدیلی: انہیں اپنا آپ کتنا محفوظ لگتا ہے
return-change-feels-hope = آنے کے بعد تبدیلی: انہیں کتنی امید ہے
return-exits = مدد جو ختم ہوئی: کیوں

return-cell-accepted = قبول
return-cell-declined-by-service = خدمت نے قبول نہیں کیا
return-cell-agreed = راضی
return-cell-recorded = لکھا گیا
return-cell-packet = Onward کے پیکٹ میں
return-cell-phone = فون پر
return-cell-paper = کاغذ پر
return-cell-email = ای میل سے
return-cell-in-person = آمنے سامنے
return-cell-18-24 = 18 سے 24
return-cell-25-34 = 25 سے 34
return-cell-35-44 = 35 سے 44
return-cell-45-54 = 45 سے 54
return-cell-55-over = 55 اور زیادہ
return-cell-needed = ضرورت ہے
return-cell-not-needed = ضرورت نہیں
return-cell-several-reasons = خدمت نے کئی وجوہات سے قبول نہیں کیا
return-cell-declined-by-person = متعلقہ شخص نے انکار کیا
return-cell-consent-withdrawn = رضامندی واپس لی گئی
return-cell-duplicate = وہی ریفرل پہلے آ چکا تھا
return-cell-undecided = اس کے بننے تک فیصلہ نہیں ہوا
return-cell-done = ہوا
return-cell-could-not-contact = کسی سے رابطہ نہیں ہو سکا
return-cell-not-made = نہیں ہوا
return-cell-better = بہتر
return-cell-same = اتنا ہی
return-cell-worse = پہلے سے خراب
return-cell-no-longer-required = مدد کی اب ضرورت نہیں تھی
return-cell-end-of-agreement = مدد کا معاہدہ ختم ہوا
return-cell-other-funding = اسی ادارے کے ساتھ، کسی اور رقم سے جاری ہے
return-cell-moved = کسی اور علاقے میں چلے گئے
return-cell-other-service = کسی اور خدمت نے مدد سنبھال لی
return-cell-disengaged = آگے جاری نہیں رکھنا چاہتے تھے
return-cell-lost-contact = اب رابطہ نہیں ہو سکا
return-cell-other = کچھ اور
return-cell-other-area = کوئی اور علاقہ
return-cell-not-specified-or-not-shared = لکھا نہیں گیا، یا معلومات نہیں دی گئیں
return-cell-not-known = معلوم نہیں، یا معلومات نہیں دی گئیں
return-hindered = کیا رکاوٹ آئی: قبول کیے گئے وہ لوگ جو اعداد و شمار دینے پر راضی ہیں
