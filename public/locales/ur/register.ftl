### status: machine-drafted

## ---- The list ----

register = رجسٹر
    .lead = ہر ریفرل جو آیا، اب کیا کرنا ہے، اور اس کا کیا ہوا۔ رجسٹر اس تجوری میں ہے، اور اس میں سے کچھ خود سے اس ڈیوائس سے باہر نہیں جاتا۔
register-locked = رجسٹر تجوری میں ہے، اور تجوری کھلی نہیں ہے۔
register-loading = رجسٹر میں دیکھا جا رہا ہے
register-none = رجسٹر میں ابھی کچھ نہیں ہے
    .lead = جو ریفرل آپ کے پاس آئیں گے وہ یہاں فہرست میں ہوں گے۔ جو پیکٹ آپ کو بھیجے گئے انہیں کھولیں اور رجسٹر میں ڈالیں۔ جو فون پر یا کاغذ پر آئے انہیں ہاتھ سے شامل کریں: وہ بھی گنے جاتے ہیں۔
    .shared = اگر کسی ساتھی کے پاس اسی علاقے کا رجسٹر ہے تو آپ ڈرائیو پر رکھی ایک فائل کے ذریعے ایک ہی رجسٹر مشترکہ رکھ سکتے ہیں۔
register-unread =
    { $count ->
        [one] { $count } اندراج پڑھا نہیں جا سکتا، اور اس فہرست میں نہیں ہے۔
       *[other] { $count } اندراج پڑھے نہیں جا سکتے، اور اس فہرست میں نہیں ہیں۔
    }
    .do = ان میں کچھ نہیں بدلا گیا۔ اگر آپ کے پاس اس تجوری کا بیک اپ ہے تو اسے ڈالیں۔
register-returns = اعداد و شمار کی رپورٹیں
register-ways = یہیں کے دوسرے صفحے
register-shared = مشترکہ فائل
register-shared-at = مشترکہ فائل یہاں سے آخری بار { $when } کو سیو ہوئی۔
register-shared-changed = اس کے بعد کچھ لکھا گیا ہے۔
register-shared-save = لائیں اور سیو کریں
register-shared-open = مشترکہ فائل پر جائیں
register-figures-desk = اپنی ٹیم کے لیے اعداد و شمار
register-search = تلاش
    .hint = نام کا ایک حصہ، یا اندراج کے نمبر کا شروع۔
register-order = ترتیب
register-order-due = جس کا وقت پہلے ہے
register-order-newest = سب سے نیا پہلے
register-order-oldest = سب سے لمبا انتظار پہلے
register-order-name = نام کے لحاظ سے
register-chips = صرف یہ دکھائیں
register-chip = { $state }: { $count }
register-chip-due = ابھی کرنا ہے
register-found =
    { $count ->
        [one] { $count } اندراج
       *[other] { $count } اندراج
    }
register-found-none = ایسا کوئی اندراج نہیں ہے۔ تلاش بدلیں، یا سب دکھانے کے لیے چنا ہوا بٹن دوبارہ دبائیں۔
register-more = اور دکھائیں ({ $left } باقی)
register-add = پیکٹ کے بغیر آیا ہوا ریفرل شامل کریں
    .lead = فون پر، کاغذ پر، ای میل سے یا آمنے سامنے۔ جو آپ کو بتایا گیا وہ لکھیں، اور باقی کو ”معلوم نہیں“ رہنے دیں۔
register-no-name = نام نہیں
register-conflict = دو ورژن
register-came = آیا: { $day }، { $how }
register-how-packet = پیکٹ کی شکل میں
register-how-phone = فون پر
register-how-paper = کاغذ پر
register-how-email = ای میل سے
register-how-in_person = آمنے سامنے

register-state-new = نیا
register-state-asked = مزید معلومات مانگی گئیں
register-state-waiting_for_housing = قبول، رہائش کا انتظار
register-state-supported = قبول
register-state-ended = مدد ختم ہوئی
register-state-closed = مدد کے بغیر بند

register-due-review = { $review }: { $day } کو ہونا ہے۔
register-due-review-since = { $review }: { $day } کو ہونا تھا۔
register-due-hear = { $day } تک متعلقہ شخص سے رابطہ ہونا چاہیے۔
register-due-hear-since = متعلقہ شخص کی کوئی خبر نہیں ملی۔ { $day } تک اس سے رابطہ ہو جانا چاہیے تھا۔

## ---- Adding one by hand ----

register-add-told = پیکٹ کے بغیر جو بتایا گیا
register-add-how = یہ کیسے آیا؟
register-add-area = کس علاقے کے لیے؟
register-add-on = یہ کس دن آیا؟
register-add-name = متعلقہ شخص کا نام
    .hint = اگر آپ کو نہیں بتایا گیا تو خالی چھوڑ دیں۔
register-add-referrer = آپ کو متعلقہ شخص کے بارے میں کس نے بتایا؟
    .hint = کسی کا نام، اور اس کا ادارہ۔
register-add-facts = متعلقہ شخص کے بارے میں آپ کو کیا بتایا گیا
    .hint = اعداد و شمار میں صرف یہی جاتا ہے۔ جو معلوم نہیں، وہ ”معلوم نہیں“ رہتا ہے۔
register-age = عمر، سالوں میں
register-age-wrong = سال پورے عدد میں لکھیں، مثلاً 31، یا خالی چھوڑ دیں۔
register-add-legal = کیا قانونی مشورے کی ضرورت ہے؟
register-add-figures = کیا متعلقہ شخص اس پر راضی ہوا کہ اعداد و شمار وزارتِ داخلہ (Home Office) کو دیے جائیں؟
    .hint = ایسے اعداد و شمار جو یہ نہیں بتاتے کہ وہ کون ہے۔ ”ہاں“ کے بغیر وہ صرف کل تعداد میں گنا جاتا ہے۔
register-add-send = رجسٹر میں ڈالیں
register-correct = جو بتایا گیا اسے درست کریں
register-added = یہ رجسٹر میں ہے۔
register-yes = ہاں
register-no = نہیں
register-not-asked = پوچھا نہیں گیا
register-choose = چنیں
register-missing = براہِ مہربانی اس کا جواب دیں۔

## ---- One entry ----

register-entry = اندراج
register-gone = یہ اندراج اب رجسٹر میں نہیں ہے۔
    .do = فہرست پر واپس جائیں اور اسے وہاں ڈھونڈیں۔
register-recovered = اس اندراج کا سب سے نیا ورژن پڑھا نہیں جا سکا۔ یہ اس سے پہلے کا ہے۔
    .do = دیکھیں کہ آخر میں کیا کیا گیا تھا، اور اگر وہ نہیں ہے تو دوبارہ لکھیں۔
register-figures = وزارتِ داخلہ (Home Office) کے لیے اعداد و شمار
register-sharing-yes = متعلقہ شخص راضی ہوا
register-sharing-no = متعلقہ شخص نے ”نہیں“ کہا
register-sharing-not-asked = متعلقہ شخص سے پوچھا نہیں گیا
register-sharing-withdrawn = متعلقہ شخص راضی ہوا، اور پھر رضامندی واپس لے لی
register-facts = آتے وقت کی صورتِ حال
register-doing = آپ کو کیا لکھنا ہے؟
register-written = یہ لکھ لیا گیا ہے۔
register-changed = اس دوران کسی اور نے اس اندراج میں کچھ لکھا۔
    .do = یہ ویسے دکھایا جا رہا ہے جیسے اب ہے۔ جو آپ نے لکھا وہ ابھی یہیں ہے: دیکھیں کہ نیا کیا ہے، اور بٹن دوبارہ دبائیں۔
register-deeds = کیا کیا گیا
register-replaced = کیا درست کیا گیا یا بدلا گیا
register-written-by = { $name } نے لکھا، { $at }
register-write = لکھ لیں
register-conflict-what = { $what }: دو ورژن مختلف باتیں کہتے ہیں
    .do = معلوم کریں کہ کون سا درست ہے، اور اسے نیچے نئے سرے سے لکھیں۔ تب وہ دونوں کی جگہ لے لیتا ہے۔ وہ دونوں پڑھنے کے لیے رہتے ہیں۔
register-course = مدد جاری ہے یا نہیں

## What is written down. Each of these opens a form.

register-decide = فیصلہ
register-decide-what = کیا فیصلہ ہوا؟
register-decide-on = کس دن؟
register-step = آگے کا ایک قدم
register-step-what = کون سا قدم؟
register-step-words = ملاقات کے بارے میں
    .hint = ترجمان، جگہ، اور کیا متعلقہ شخص سے اکیلے میں بات ہو سکتی ہے۔
register-step-on = یہ کس دن کیا گیا؟
register-step-spoke_to_referrer = ریفرل بھیجنے والے سے بات ہوئی
register-step-meeting_booked = پہلی ملاقات طے ہوئی
register-step-met = متعلقہ شخص سے ملاقات ہوئی
register-step-person_chose = متعلقہ شخص نے آنے کا انتخاب کیا
register-step-home_offered = گھر کی پیشکش ہوئی
register-step-support_started = مدد شروع ہوئی
register-contact = رابطہ، یا رابطے کی کوشش
register-contact-kind = کیسے؟
register-contact-face_to_face = آمنے سامنے
register-contact-phone = فون پر
register-contact-video = ویڈیو پر
register-contact-message = لکھ کر
register-contact-through_others = کسی اور کے ذریعے
register-contact-reached = کیا متعلقہ شخص سے رابطہ ہوا؟
register-contact-not = سوچیں کہ کیا وہ محفوظ ہے: رابطہ نہ ہونا اس بات کی پہلی علامت ہو سکتا ہے کہ کوئی دوسروں کے قابو میں ہے۔
register-contact-words = کیا بات ہوئی، یا کیا کوشش کی گئی
    .hint = صرف وہ جو متعلقہ شخص کے ساتھ کام کرنے والوں کو جاننا ضروری ہے۔
register-contact-next = دوبارہ کب کوشش کرنی ہے
    .hint = اگر کچھ طے نہیں ہوا تو خالی چھوڑ دیں۔
register-contact-on = کس دن؟
register-contact-said = رابطہ:
register-contact-was-reached = متعلقہ شخص سے رابطہ ہوا۔
register-contact-was-not-reached = متعلقہ شخص سے رابطہ نہیں ہوا۔
register-contact-try = { $day } کو دوبارہ کوشش کرنی ہے۔
register-agree = کتنے کتنے دن بعد رابطہ کرنا ہے
register-agree-days = کتنے کتنے دن بعد؟
    .hint = 7 کا مطلب ہے ہر ہفتے، 14 کا مطلب ہے ہر دو ہفتے بعد۔ پھر رجسٹر بتاتا ہے کہ متعلقہ شخص سے کب رابطہ ہونا چاہیے۔
register-agree-on = یہ کس دن طے ہوا؟
register-agreed =
    { $count ->
        [one] طے ہوا کہ ہر { $count } دن بعد رابطہ ہو۔
       *[other] طے ہوا کہ ہر { $count } دن بعد رابطہ ہو۔
    }
register-review = جائزہ
register-review-point = کون سا جائزہ؟
register-point-start = شروع کا جائزہ
register-point-months3 = 3 مہینے بعد کا جائزہ
register-point-months6 = 6 مہینے بعد کا جائزہ
register-point-months9 = 9 مہینے بعد کا جائزہ
register-point-between = بیچ کا جائزہ
register-review-outcome = اس کا کیا ہوا؟
register-review-was-done = جائزہ ہو گیا
register-review-not-reached = متعلقہ شخص سے رابطہ نہیں ہو سکا
register-standing = اب کی صورتِ حال
register-scores = متعلقہ شخص کا کام کیسے چل رہا ہے
    .hint = متعلقہ شخص کی اپنی نظر میں۔ جس پر بات نہیں ہوئی اسے چھوڑ دیں۔
register-not-scored = سکور نہیں دیا گیا
register-review-words = کیا بات ہوئی
    .hint = متعلقہ شخص کے مقاصد، اس کے اپنے الفاظ میں، اور آگے کیا کرنا ہے۔
register-welfare = کیا متعلقہ شخص محفوظ ہے؟
    .do = کسی سے رابطہ نہ ہو سکنے کا مطلب ہو سکتا ہے کہ وہ دوسروں کے قابو میں ہے۔ جو اور لوگ اسے جانتے ہیں ان سے پوچھیں، اور سوچیں کہ کیا پولیس سے کہا جائے کہ اس کی خیریت دیکھے (welfare check، فون 101، یا ہنگامی حالت میں 999)۔
register-welfare-check = معلوم کرنے کے لیے کیا کیا جا رہا ہے؟
register-review-on = یہ کس دن ہوا، یا اس کی کوشش کس دن ہوئی؟
register-review-later = { $day } کو ہونا ہے
register-review-due = { $day } سے باقی ہے
register-review-missed = رہ گیا: { $day } کو ہونا تھا
register-review-done = { $day } کو ہوا
register-review-not-contacted = { $day } کو متعلقہ شخص سے رابطہ نہیں ہو سکا
register-review-ended = اس کا وقت آنے سے پہلے مدد ختم ہو گئی
register-exit = مدد ختم ہوئی
register-exit-why = کیوں؟
register-exit-no_longer_required = مدد کی اب ضرورت نہیں: متعلقہ شخص کو کافی مدد ملی
register-exit-end_of_agreement = رقم ختم ہونے کے ساتھ معاہدہ ختم ہوا
register-exit-other_funding = وہی ادارہ کسی اور رقم سے مدد جاری رکھتا ہے
register-exit-moved = متعلقہ شخص کسی اور علاقے میں چلا گیا
register-exit-other_service = کسی اور خدمت نے مدد سنبھال لی
register-exit-disengaged = متعلقہ شخص آگے جاری نہیں رکھنا چاہتا تھا
register-exit-lost_contact = رابطہ ٹوٹ گیا
register-exit-other = کوئی اور وجہ
register-exit-come-back = متعلقہ شخص کہاں واپس آ سکتا ہے
    .hint = اگر اسے دوبارہ مدد چاہیے تو وہ کس کے پاس جا سکتا ہے۔
register-exit-on = یہ کس دن ختم ہوئی؟
register-exited = مدد ختم ہوئی۔
register-reopen = مدد دوبارہ شروع ہوتی ہے
register-reopen-why = کیوں؟
register-reopen-on = کس دن؟
register-reopened = مدد دوبارہ شروع ہوئی۔
register-withdraw = متعلقہ شخص کوئی رضامندی واپس لیتا ہے
    .lead = یہ یہاں لکھا جاتا ہے۔ جن اعداد و شمار سے پتا چلتا ہے کہ متعلقہ شخص کون ہے، وہ اعداد و شمار کی اگلی رپورٹ میں نہیں ہوتے۔ جو پہلے ہی پڑھا جا چکا ہے وہ اس سے واپس نہیں ہو سکتا۔
register-taken-back = پیکٹ بھیجنے والے کہتے ہیں کہ متعلقہ شخص واپس لیتا ہے:
    .do = اسے نیچے ”متعلقہ شخص کوئی رضامندی واپس لیتا ہے“ میں لکھیں۔
register-withdraw-on = اس نے یہ کس دن کہا؟
register-note = نوٹ
register-note-words = کیا یاد رکھنا ہے
register-note-on = یہ کس دن ہوا؟
register-noted = نوٹ
register-told = ریفرل پیکٹ کے بغیر آیا،
register-packet-came = پیکٹ رجسٹر میں ڈالا گیا:
register-struck = یہ غلطی تھی:
register-mistake = یہ غلطی تھی
register-strike = لکھیں کہ یہ غلطی تھی
register-strike-why = اس میں کیا غلط ہے؟
    .hint = یہ پڑھنے کے لیے رہتا ہے، اور اب گنا نہیں جاتا۔

register-enquiry = ابتدائی سوال: اس میں کسی کا نام نہیں ہے
    .do = پہلے اس کا جواب دیں: کیا ریفرل ممکن ہے، اور کب سے۔ اگر اس کے بعد ریفرل آئے تو وہ خود سے اسی اندراج میں آتا ہے۔
register-enquiry-no-reply = اس میں نہیں لکھا کہ جواب کہاں بھیجا جا سکتا ہے: بھیجنے والے کو فون پر بتائیں۔
register-pass-on = سب سے نیا پیکٹ، آگے بھیجنے کے فارم کے ساتھ، کھلتا ہے۔ جب آپ یہاں واپس آئیں تو فیصلہ لکھیں، اور یہ بھی کہ متعلقہ شخص کو کہاں جانے کو کہا گیا۔

## What may be shared.

register-shares = کیا بتانے کی اجازت ہے، اور کسے
    .lead = ہر بات پر متعلقہ شخص نے آخر میں کیا کہا۔ جس بات کے بارے میں اس سے پوچھا نہیں گیا، اس پر وہ راضی نہیں ہوا۔
register-shares-yes = ہاں، { $day } سے
register-shares-no = نہیں، { $day } سے
register-shares-not-asked = پوچھا نہیں گیا: بتانے کی اجازت نہیں
register-shares-withdrawn = { $day } کو واپس لیا: اب بتانے کی اجازت نہیں
register-shares-agencies = انہیں بتانے کی اجازت ہے:
register-shares-agencies-not = انہیں ہرگز معلوم نہ ہو:

## How the scores have changed.

register-change = وقت کے ساتھ تبدیلی
    .lead = متعلقہ شخص کے آنے سے لے کر آخری سکور تک۔ زیادہ سکور بہتر ہے۔
register-change-better = پہلے { $first }، اب { $last }: بہتر
register-change-same = پہلے { $first }، اب { $last }: اتنا ہی
register-change-worse = پہلے { $first }، اب { $last }: پہلے سے خراب
register-change-one = { $most } میں سے { $score }، ایک بار سکور دیا گیا
register-change-table = جدول میں
register-change-day = دن
register-change-when = کب
register-change-score = سکور
register-scale-safety = اسے اپنا آپ کتنا محفوظ لگتا ہے
register-scale-hope = اسے کتنی امید ہے
register-when-came = آتے وقت
register-when-ended = مدد ختم ہوتے وقت

## What a person wants, who belongs to them, and how often to meet.

register-goals = مقاصد
register-goals-none = ابھی کوئی مقصد نہیں لکھا گیا۔
register-goal-came = یہ پیکٹ کے ساتھ آیا۔
register-goal-take = اسے مقصد کے طور پر لکھیں
register-goal = مقصد
register-goal-which = کون سا مقصد؟
    .hint = اسے دوسری طرح کہنے کے لیے، یا یہ بتانے کے لیے کہ اس کا کیا ہوا، ایک چنیں۔
register-goal-new = نیا مقصد
register-goal-domain = یہ کس بارے میں ہے؟
register-goal-words = مقصد، متعلقہ شخص کے اپنے الفاظ میں
register-goal-stands = اس کا کیا ہوا؟
register-goal-on = اس نے یہ کس دن کہا؟
register-links = متعلقہ شخص کا خاندان اور دوسرے قریبی لوگ
register-links-none = ابھی کسی کا نام نہیں لکھا گیا۔
register-link = متعلقہ شخص سے جڑا ہوا کوئی اور
register-link-search = اس کا اندراج تلاش کریں
    .hint = نام کا ایک حصہ، یا اندراج کے نمبر کا شروع۔ پھر چنیں کہ وہ کون ہے۔
register-link-found = جو اندراج ملے
register-link-nobody = ایسا کوئی اور اندراج نہیں ہے۔
register-link-missing = دوسرے شخص کو تلاش کریں، اور اس کا اندراج چنیں۔
register-link-words = وہ آپس میں کیسے جڑے ہوئے ہیں؟
    .hint = مثلاً: اس کی بہن۔ یہ دونوں اندراجوں میں لکھا رہتا ہے۔
register-link-gone = اس کا اندراج اب رجسٹر میں نہیں ہے۔
register-suggested = تجویز: { $often }، کیونکہ ”{ $what }“ کا آخری سکور { $most } میں سے { $score } تھا۔ یہ آپ مل کر طے کریں۔
register-suggested-7 = ہر ہفتے (7 دن)
register-suggested-14 = ہر دو ہفتے بعد (14 دن)
register-suggested-28 = ہر چار ہفتے بعد (28 دن)
register-suggested-take = اسے خانے میں ڈالیں
register-missed =
    { $count ->
        [one] { $count } جائزہ رہ گیا۔
       *[other] { $count } جائزے رہ گئے۔
    }

## Erasing.

register-erasing = مٹانا
register-erase = یہ اندراج مٹائیں
register-erase-goes = کیا ہمیشہ کے لیے مٹ جاتا ہے:
register-erase-deeds = اس ریفرل کے بارے میں جو کچھ لکھا گیا
register-erase-packets = جو پیکٹ آئے، جیسے وہ آئے
register-erase-known = اس تجوری کو اس ریفرل کے بارے میں جو معلوم ہے، آپ کے جوابوں کے ساتھ
register-erase-stays = کیا رہتا ہے:
register-erase-returns = اعداد و شمار کی جو رپورٹیں بن چکی ہیں
register-erase-copies = وہ نقلیں جو دوسروں کے پاس ہیں: جس نے ریفرل بھیجا، اور جسے آپ نے کچھ دیا
register-erase-backups = پہلے بنے بیک اپ: جب تک وہ ڈیلیٹ نہ ہوں، یہ ان میں رہتا ہے
register-erase-number = اندراج کا نمبر بھی رہتا ہے، تاکہ اس کا کوئی پیکٹ معلوم ہوئے بغیر دوبارہ اندر نہ آئے۔
register-erase-sure = مجھے معلوم ہے کہ اسے واپس نہیں لایا جا سکتا
register-erase-sure-missing = اگر آپ اسے مٹانا چاہتے ہیں تو پہلے یہاں نشان لگائیں۔
register-erase-do = یہ اندراج ہمیشہ کے لیے مٹائیں
register-erase-changed = اس دوران کسی اور نے اس اندراج میں کچھ لکھا، اس لیے اسے مٹایا نہیں گیا۔
    .do = دیکھیں کہ نیا کیا ہے، اور اگر مٹانا اب بھی درست ہو تو تب مٹائیں۔
register-erased = اندراج مٹا دیا گیا۔

## ---- What is to be erased ----

register-keeping = کیا مٹانا ہے
    .lead = وہ اندراج جن کا وقت پورا ہو گیا ہے۔ کچھ بھی کبھی خود سے نہیں مٹایا جاتا: آپ ہر ایک کو دیکھتے ہیں، اور پھر مٹاتے ہیں۔
register-keep = اندراج کتنی دیر رکھے جاتے ہیں
    .lead = یہ فیصلہ آپ کی کونسل کرتی ہے، مہینوں میں۔ جب تک کوئی خانہ خالی ہے، اس قسم کا کوئی اندراج نیچے فہرست میں نہیں آتا۔
register-keep-ended = مدد ختم ہونے کے بعد
    .hint = جس دن وہ ختم ہوئی اس دن سے مہینے۔
register-keep-declined = قبول نہ ہونے یا رضامندی واپس لیے جانے کے بعد
    .hint = فیصلے کے دن سے مہینے۔
register-keep-duplicate = یہ معلوم ہونے کے بعد کہ وہی ریفرل پہلے سے موجود ہے
    .hint = فیصلے کے دن سے مہینے۔
register-keep-save = یہ مدتیں سیو کریں
register-keep-saved = یہ مدتیں اس تجوری میں سیو ہیں۔
register-over = اندراج جن کا وقت پورا ہو گیا
register-over-none = ایسا کوئی اندراج نہیں جس کا وقت پورا ہو گیا ہو۔
register-over-since = اس کا وقت { $day } سے پورا ہو چکا ہے۔
register-over-look = اسے دیکھیں
register-over-erase =
    { $count ->
        [one] نشان لگا ہوا { $count } اندراج ہمیشہ کے لیے مٹائیں
       *[other] نشان لگے ہوئے { $count } اندراج ہمیشہ کے لیے مٹائیں
    }
register-over-erased =
    { $count ->
        [one] { $count } اندراج مٹا دیا گیا۔
       *[other] { $count } اندراج مٹا دیے گئے۔
    }

## The packets of an entry.

register-packets = پیکٹ
register-packet-read = پیکٹ پڑھیں
register-packet-hide = پیکٹ بند کریں

## What a person wants, and who belongs to them.

register-aimed = مقصد:
register-goal-open = اس کے لیے کوشش جاری ہے
register-goal-met = پورا ہوا
register-goal-partly = کچھ حد تک پورا ہوا، اور اتنا کافی ہے
register-goal-left = اب یہ خواہش نہیں ہے
register-act = متعلقہ شخص کے لیے کچھ کیا گیا
register-acted = کچھ کیا گیا
register-act-domain = یہ کس کے لیے تھا
register-act-on = یہ کس دن کیا گیا
register-act-words = کیا کیا گیا، اور اس کا کیا ہوا؟
register-act-hindered = راستے میں کیا رکاوٹ آئی؟
    .hint = جو جو رکاوٹ آئی سب پر نشان لگائیں۔ یہ آپ کی ٹیم کے اپنے اعداد و شمار میں گنا جاتا ہے۔
register-act-in-the-way = رکاوٹ:
return-cell-barrier-no-home = کوئی مناسب گھر نہیں مل سکا
return-cell-barrier-threshold = وہ کسی خدمت کی شرطیں پوری نہیں کرتے تھے
return-cell-barrier-costs = جتنی رقم ملتی ہے اس سے خرچ پورا نہیں ہوتا
return-cell-barrier-benefits = سرکاری مالی مدد (benefits) دیر سے ملی، یا شروع میں بہت کم
return-cell-barrier-papers = بینک اکاؤنٹ، دستاویز یا ثبوت نہیں
return-cell-barrier-immigration = امیگریشن کے فیصلے کا انتظار، یا سرکاری فنڈز لینے کا حق نہیں
return-cell-barrier-waiting = انتظار کی فہرست
return-cell-barrier-transfer = نئی جگہ جانے پر علاج اور دیکھ بھال آگے منتقل نہیں ہوئی
return-cell-barrier-health = صحت کی وجہ سے ممکن نہیں تھا
return-cell-barrier-language = ترجمان نہیں، یا ان کے درجے کی کلاس نہیں
return-cell-barrier-childcare = بچوں کی دیکھ بھال کا انتظام نہیں، یا سکول میں جگہ نہیں
return-cell-barrier-travel = بہت دور، یا جانے کے پیسے نہیں
return-cell-barrier-legal = قانونی مشیر نہیں، یا قانونی معاملے میں لمبا وقت لگتا ہے
return-cell-barrier-safety = یہ محفوظ نہیں تھا
return-cell-barrier-other = کچھ اور
register-linked = رجسٹر میں کسی اور شخص سے جڑا ہوا ہے
register-domain-housing = گھر
register-domain-money = پیسے
register-domain-education = تعلیم اور تربیت
register-domain-employment = کام
register-domain-health = صحت اور خیریت
register-domain-legal = قانونی معاملات
register-domain-safety = حفاظت

## The papers of an entry. Their own words are in papers.ftl.

register-papers = کاغذات
register-paper-letter = کسی خدمت کے لیے تعارفی خط
register-paper-review = مل کر بھرنے کے لیے جائزے کا کاغذ
register-paper-whole = متعلقہ شخص کا پورا ریکارڈ
register-paper-meeting = دوسرے اداروں کے ساتھ میٹنگ کا کاغذ

## ---- Why something is not written down ----

failure-register-before-referral = یہ دن ریفرل کے آنے سے پہلے کا ہے۔
    .do = دیکھیں کہ وہ کس دن آیا، اور وہی دن یا اس کے بعد کا دن لکھیں۔
failure-register-before-support = یہ دن مدد شروع ہونے سے پہلے کا ہے۔
    .do = دیکھیں کہ مدد کس دن شروع ہوئی، اور وہی دن یا اس کے بعد کا دن لکھیں۔
failure-register-before-last = یہ دن مدد ختم ہونے کے دن سے پہلے کا ہے۔
    .do = وہی دن یا اس کے بعد کا دن لکھیں۔
failure-register-no-reason = جو خدمت قبول نہیں کر سکتی اس پر وجہ بتانا لازم ہے۔
    .do = کم از کم ایک وجہ چنیں۔
failure-register-not-accepted = یہ ریفرل قبول نہیں ہوا، اس لیے ابھی کسی کو مدد نہیں مل رہی۔
    .do = پہلے فیصلہ لکھیں۔
failure-register-ended = مدد ختم ہو چکی ہے۔
    .do = پہلے لکھیں کہ وہ دوبارہ شروع ہوتی ہے، یا اس کے ختم ہونے سے پہلے کا دن لکھیں۔
failure-register-not-ended = مدد ختم نہیں ہوئی۔
    .do = کچھ کرنے کی ضرورت نہیں۔
failure-register-overtaken = اس دوران کسی اور نے اسی بارے میں کچھ لکھا۔
    .do = یہ ویسے دکھایا جا رہا ہے جیسے اب ہے۔ جو آپ نے لکھا وہ ابھی یہیں ہے: دیکھیں کہ نیا کیا ہے، اور بٹن دوبارہ دبائیں۔
failure-register-no-such-deed = جس کی جگہ اسے لینی تھی وہ یہاں نہیں ہے۔
    .do = دیکھیں کہ اندراج اب کیسا ہے، اور دوبارہ کوشش کریں۔
failure-register-nothing-came = اس کے بغیر کچھ نہیں بتاتا کہ ریفرل کبھی آیا تھا۔
    .do = اگر پورا اندراج غلطی سے بنا تھا تو اسے مٹائیں۔
failure-register-linked-already = پہلے سے لکھا ہے کہ وہ آپس میں جڑے ہوئے ہیں۔
    .do = کچھ کرنے کی ضرورت نہیں۔
