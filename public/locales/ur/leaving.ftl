### status: machine-drafted

leaving-title = جلدی کیسے نکلیں
leaving-lead = آپ کسی بھی وقت، ایک سیکنڈ میں، اس سائٹ سے نکل سکتے ہیں۔ یہاں لکھا ہے کہ کیسے، اور اس سے کیا نہیں چھپتا۔

## The ways

leaving-ways = نکلنے کے طریقے
leaving-way-button = صفحے کے اوپر ”اس صفحے سے نکلیں“ دبائیں۔ صفحہ اوپر نیچے کرنے پر بھی بٹن وہیں رہتا ہے۔
leaving-way-shift = کی بورڈ پر: پانچ سیکنڈ کے اندر Shift کا بٹن تین بار دبائیں، اور بیچ میں کچھ اور نہ دبائیں۔ بٹن پر تین چھوٹی بتیاں دکھاتی ہیں کہ آپ کہاں تک پہنچے ہیں۔
leaving-way-fingers = ٹچ سکرین پر: تین سیکنڈ کے اندر دو انگلیوں سے تین بار چھوئیں۔ یہ صفحے پر ہر جگہ کام کرتا ہے۔
leaving-way-tab = Tab کے بٹن یا سکرین ریڈر کے ساتھ: ہر صفحے کا پہلا لنک ”اس صفحے سے جلدی نکلیں“ ہے۔
leaving-try = یہاں آزمائیں
leaving-try-text = نیچے کا بٹن دبائیں۔ 30 سیکنڈ تک Shift تین بار دبانے یا دو انگلیوں سے تین بار چھونے سے آپ اس صفحے سے نہیں نکلیں گے۔ اوپر کا بٹن ”اس صفحے سے نکلیں“ ہمیشہ آپ کو باہر لے جاتا ہے۔
leaving-try-begin = آزمانا شروع کریں
leaving-try-open = اب Shift تین بار دبائیں، یا دو انگلیوں سے تین بار چھوئیں۔
leaving-try-worked = یہ کام کر گیا۔ آزمائش ختم ہوئی۔ اگلی بار آپ واقعی نکل جائیں گے۔
leaving-try-over = آزمائش ختم ہوئی۔ اب سے تین بار دبانے یا تین بار چھونے سے آپ واقعی نکل جائیں گے۔

## What it does

leaving-does = اس سے کیا ہوتا ہے
leaving-does-white = صفحہ فوراً سفید ہو جاتا ہے۔ جو آپ نے لکھا تھا وہ سکرین سے ہٹ جاتا ہے۔
leaving-does-site = پھر ایک اور ویب سائٹ کھلتی ہے: { $site }۔
leaving-does-locks = جو آپ نے آخر میں لکھا وہ سیو ہو جاتا ہے، اگر یہ فوراً ہو سکے۔ پھر تجوری لاک ہو جاتی ہے، اس ونڈو میں اور Onward کی دوسری ونڈوز میں۔
leaving-does-back = ”پیچھے“ (Back) دبانے سے وہ نظر نہیں آتا جو پہلے وہاں تھا۔

## What it does not do

leaving-not = اس سے کیا نہیں ہوتا
leaving-not-history = اس سے براؤزر کی ہسٹری صاف نہیں ہوتی۔ ہسٹری دکھاتی ہے کہ یہ سائٹ کھلی تھی، اور کب۔ وہ یہ نہیں دکھاتی کہ آپ نے کیا لکھا۔
leaving-not-files = جو فائلیں سیو یا پرنٹ کی گئیں وہ وہیں رہتی ہیں جہاں تھیں۔ ڈاؤن لوڈز کی فہرست بھی رہتی ہے۔
leaving-not-tabs = دوسرے ٹیب اور ونڈوز کھلی رہتی ہیں، اور ان کے پتے اوپر نظر آتے ہیں۔ Onward والی ونڈوز میں مسودے اور کھلے پیکٹ سکرین سے ہٹ جاتے ہیں۔
leaving-not-seen = جو کسی نے پہلے ہی دیکھ لیا ہو، یا سکرین کی جو تصویر لی گئی ہو، وہ اس سے واپس نہیں ہوتی۔

## Clearing the history

leaving-clear = ہسٹری کیسے صاف کریں
leaving-clear-text = اپنا براؤزر چنیں۔ آپ کی ڈیوائس پر مینو کے الفاظ تھوڑے مختلف ہو سکتے ہیں۔
leaving-clear-caution = پہلے سوچیں۔ جو ہسٹری دیکھتا ہے اسے نظر آ سکتا ہے کہ وہ خالی ہے۔ اکثر صرف یہی سائٹ ہٹائی جا سکتی ہے: ہسٹری کھولیں، ”Onward“ ڈھونڈیں، اور وہ سطر ڈیلیٹ کریں۔

leaving-history = ہسٹری صاف کریں:
leaving-window = نجی ونڈو:
leaving-on-computer = کمپیوٹر پر
leaving-on-phone = فون پر
leaving-on-android = اینڈرائیڈ (Android) فون پر
leaving-on-iphone = آئی فون (iPhone) یا آئی پیڈ (iPad) پر

leaving-chrome = Chrome
leaving-chrome-computer = Ctrl، Shift اور Delete ایک ساتھ دبائیں (Mac پر: Command، Shift اور Delete)۔ چنیں کہ کتنا پیچھے تک۔ ”ڈیٹا حذف کریں“ (Delete data) دبائیں۔
    .private = تین نقطے دبائیں، پھر ”نئی پوشیدگی ونڈو“ (New Incognito window)۔
leaving-chrome-android = تین نقطے دبائیں، پھر ”براؤزنگ ڈیٹا حذف کریں“ (Delete browsing data)۔ چنیں کہ کتنا پیچھے تک۔ ”ڈیٹا حذف کریں“ (Delete data) دبائیں۔
    .private = تین نقطے دبائیں، پھر ”نیا پوشیدگی ٹیب“ (New Incognito tab)۔
leaving-chrome-iphone = تین نقطے دبائیں، پھر ”براؤزنگ ڈیٹا حذف کریں“ (Delete browsing data)۔ چنیں کہ کتنا پیچھے تک۔ ”ڈیٹا حذف کریں“ (Delete data) دبائیں۔
    .private = تین نقطے دبائیں، پھر ”نیا پوشیدگی ٹیب“ (New Incognito tab)۔

leaving-edge = Edge
leaving-edge-computer = Ctrl، Shift اور Delete ایک ساتھ دبائیں (Mac پر: Command، Shift اور Delete)۔ چنیں کہ کتنا پیچھے تک۔ ”ابھی صاف کریں“ (Clear now) دبائیں۔
    .private = تین نقطے دبائیں، پھر ”نئی InPrivate ونڈو“ (New InPrivate window)۔
leaving-edge-phone = نیچے مینو دبائیں، پھر ”سرگزشت“ (History)۔ کوڑے دان کا نشان دبائیں، اور چنیں کہ کتنا پیچھے تک۔
    .private = نیچے مینو دبائیں، پھر ”نیا InPrivate ٹیب“ (New InPrivate tab)۔

leaving-firefox = Firefox
leaving-firefox-computer = Ctrl، Shift اور Delete ایک ساتھ دبائیں (Mac پر: Command، Shift اور Delete)۔ چنیں کہ کتنا پیچھے تک۔ ”صاف کریں“ (Clear) دبائیں۔
    .private = تین لکیریں دبائیں، پھر ”نئی نجی ونڈو“ (New private window)۔
leaving-firefox-android = تین نقطے دبائیں، پھر ”سیٹنگز“ (Settings)، پھر ”براؤزنگ ڈیٹا حذف کریں“ (Delete browsing data)۔
    .private = ٹیب کا بٹن دبائیں، پھر نقاب کا نشان۔
leaving-firefox-iphone = مینو دبائیں، پھر ”سیٹنگز“ (Settings)، پھر ”ڈیٹا کا انتظام“ (Data management)، پھر ”نجی ڈیٹا صاف کریں“ (Clear private data)۔
    .private = ٹیب کا بٹن دبائیں، پھر ”نجی“ (Private) یا نقاب کا نشان۔

leaving-safari = Safari
leaving-safari-computer = سکرین کے اوپر ”History“ (ہسٹری) چنیں، پھر ”Clear History“ (ہسٹری صاف کریں)۔ چنیں کہ کتنا پیچھے تک۔
    .private = سکرین کے اوپر ”File“ (فائل) چنیں، پھر ”New Private Window“ (نئی نجی ونڈو)۔
leaving-safari-iphone = فون کی ”Settings“ (سیٹنگز) ایپ کھولیں۔ ”Apps“ (ایپس) چنیں، پھر ”Safari“، پھر ”Clear History and Website Data“ (ہسٹری اور ویب سائٹ کا ڈیٹا صاف کریں)۔ پرانے فونوں میں ”Safari“ خود سیٹنگز ہی میں ہوتا ہے۔
    .private = پہلی سکرین پر Safari کی تصویر کو دبا کر رکھیں، پھر ”New Private Tab“ (نیا نجی ٹیب) چنیں۔

leaving-samsung = Samsung Internet (سام سنگ انٹرنیٹ)
leaving-samsung-android = تین لکیریں دبائیں، پھر ”سیٹنگز“ (Settings)، پھر ”ذاتی براؤزنگ ڈیٹا“ (Personal browsing data)، پھر ”براؤزنگ ڈیٹا حذف کریں“ (Delete browsing data)۔
    .private = ٹیب کا بٹن دبائیں، پھر ”خفیہ موڈ چالو کریں“ (Turn on Secret mode)۔

## Private windows

leaving-private = نجی ونڈو کیا کرتی ہے
leaving-private-does = نجی ونڈو کوئی ہسٹری نہیں رکھتی۔ جب آپ آخری نجی ونڈو بند کریں تو براؤزر بھول جاتا ہے کہ اس میں کیا کھلا تھا۔
leaving-private-not = یہ آپ کو اس شخص سے نہیں چھپاتی جو سکرین دیکھ رہا ہو، اس پروگرام سے جو آپ پر نظر رکھنے کے لیے ڈیوائس میں ڈالا گیا ہو، یا ان سے جو نیٹ ورک چلاتے ہیں۔ جو فائلیں آپ سیو کریں وہ رہتی ہیں۔
leaving-private-here = ریفرل کو نجی ونڈو میں نہ رکھیں: ونڈو بند ہونے پر وہ ختم ہو جاتا ہے۔ پڑھنے کے لیے نجی ونڈو اچھی ہے۔

## Other people

leaving-others = پھر بھی کون دیکھ سکتا ہے
leaving-others-text = جسے اس فون یا کمپیوٹر کا پاس ورڈ معلوم ہو، وہ دیکھ سکتا ہے کہ اس پر کیا کیا گیا۔ اسی طرح وہ لوگ بھی جو کام کی جگہ، لائبریری یا سکول کے کمپیوٹروں کی دیکھ بھال کرتے ہیں۔ Google، Apple یا Microsoft کے اکاؤنٹ ہسٹری کو کسی اور فون پر بھی دکھا سکتے ہیں۔
leaving-others-do = اگر آپ کو لگے کہ کوئی اس ڈیوائس پر نظر رکھتا ہے، تو کوئی اور ڈیوائس استعمال کریں جس تک وہ نہ پہنچ سکے: لائبریری میں، آپ کی مدد کرنے والے ادارے میں، یا کسی دوست کی۔

## Help

leaving-help = اگر آپ کو ابھی مدد چاہیے
leaving-help-999 = خطرے میں: 999 پر فون کریں۔
leaving-help-55 = اگر بول نہ سکیں: موبائل فون سے 999 پر فون کریں، سنیں، اور جب کہا جائے تو 55 دبائیں۔
leaving-help-line = جدید غلامی اور استحصال کی ہیلپ لائن (Modern Slavery & Exploitation Helpline): 08000 121 700، سال کے ہر دن۔
leaving-help-salvation = انگلینڈ اور ویلز میں سالویشن آرمی (Salvation Army): 0800 808 3733، کسی بھی وقت۔
