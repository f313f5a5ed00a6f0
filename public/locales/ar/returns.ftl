### status: machine-drafted
### Data returns: figures of a quarter or a financial year, for the Home Office or a commissioner, in which small numbers are hidden.
### Read by coordinators, and by whoever gets the return: ordinary professional language.
# المسرد وقواعد الترجمة في أول form.ftl. البيان الإحصائي: data return.

## ---- The page ----

returns = البيانات الإحصائية
    .lead = أرقام عن ربع سنة أو سنة مالية لمن يطلبها من خدمتك. لا يُذكر فيها اسم أحد، ويُخفى ما كان منها صغيرًا.
returns-make = إعداد بيان
    .once = يُعدّ البيان مرة واحدة عن فترة انتهت، ولا يتغير أبدًا: فلو أمكنت مقارنة بيانين لأمكن حساب ما أُخفي. لذلك لا يُعدّ بيان عن سنة أُعدّت بيانات أرباعها، ولا عن ربع من سنة أُعدّ بيانها.
    .undecided = قبل إعداده، يرجى البتّ في ما بقي مفتوحًا من تلك الفترة. فما لم يُبتّ فيه حينها يبقى «لم يتقرر» في هذا البيان، ولا يظهر في بيان لاحق.
    .do = إعداد البيان
returns-period = الفترة
returns-period-none = يرجى اختيار فترة
returns-period-missing = يرجى اختيار الفترة التي يتعلق بها البيان
returns-area = المنطقة
returns-area-one = إذا كان سجلك لمنطقة واحدة فيرجى اختيارها: فالمناطق التي لم يصل إليها أحد قد تُخفي أرقامها.
# A period in a list, and a heading: "1 July 2026 to 30 September 2026".
returns-period-name = من { $first } إلى { $last }
returns-making = جارٍ العدّ
returns-made = أُعدّ البيان وحُفظ في هذه الخزنة. وهو في الأسفل.
returns-none = لم يُعدّ أي بيان بعد.
# Followed by nothing: "Made on 3 October 2026".
returns-made-on = أُعدّ في { $day }. القرارات والمراجعات وحالات الانتهاء كما كانت حينها.
returns-hidden = لماذا أُخفيت بعض الأرقام
    .why = قد يدل رقم أقل من 5 على شخص بعينه. لذلك يُخفى، حتى إن كان 0. وإذا أُخفي رقم في جدول، أُخفي معه الأصغر الذي يليه، لأن المجموع كان سيكشفه. وكل الخانات المخفية تقول الشيء نفسه، فلا يستطيع أحد التمييز بينها.
    .shared = من لم يوافق على إعطاء الأرقام يُحسب في المجاميع والمناطق والشهور فقط. وفي ما عدا ذلك يُحسب مع من لا تُعرف حاله، فلا يرى أحد أن شخصًا رفض.
returns-withheld = ما لا يُعرض
    .why = أقل من خمسة أشخاص، أو أن عددهم مخفي في موضع آخر:
returns-sheet = حفظ كجدول (CSV)
returns-pdf = حفظ بصيغة PDF
returns-json = حفظ بصيغة JSON
returns-not-saved = لم يأخذ المتصفح الملف
    .do = لم يُفقد شيء: البيان محفوظ. يرجى المحاولة مرة أخرى، أو السماح بالتنزيلات لهذا الموقع.
# In a table's caption: "92 in all."
returns-total = المجموع { $total }.
# After it: "Shares are of the 84 of whom it is known."
returns-base = النسب من { $base } ممن يُعرف ذلك عنهم.

## ---- The desk’s own figures ----

figures = أرقام للمكتب
figures-desk = لا شيء مخفي هنا
    .do = هذه الأرقام لمن يعمل بهذا السجل. قد تدل الأرقام الصغيرة على شخص بعينه، فيجب ألا تغادر المكتب، ولا على الورق أيضًا. ما يُرسل هو التقرير الإحصائي.
figures-this-quarter = هذا الربع من السنة
figures-none = أسئلة بلا أي إجابات
figures-not-known = غير معروف
figures-not-shared = لم تُشارَك

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [zero] كل إحالات هذه الفترة تقرر أمرها.
        [one] إحالة واحدة من هذه الفترة لم يُقرَّر أمرها بعد.
        [two] إحالتان من هذه الفترة لم يُقرَّر أمرهما بعد.
        [few] { $count } إحالات من هذه الفترة لم يُقرَّر أمرها بعد.
        [many] { $count } إحالة من هذه الفترة لم يُقرَّر أمرها بعد.
       *[other] { $count } إحالة من هذه الفترة لم يُقرَّر أمرها بعد.
    }
returns-open-reviews =
    { $count ->
        [zero] لا مراجعة حل موعدها فيها ولا تزال ممكنة في وقتها.
        [one] لشخص واحد مراجعة حل موعدها فيها ولا تزال ممكنة في وقتها.
        [two] لشخصين مراجعة حل موعدها فيها ولا تزال ممكنة في وقتها.
        [few] لدى { $count } أشخاص مراجعة حل موعدها فيها ولا تزال ممكنة في وقتها.
        [many] لدى { $count } شخصًا مراجعة حل موعدها فيها ولا تزال ممكنة في وقتها.
       *[other] لدى { $count } شخص مراجعة حل موعدها فيها ولا تزال ممكنة في وقتها.
    }
returns-open-stays = إذا أُعدّ التقرير الآن بقي ذلك فيه كما هو، ولن يحسبه تقرير لاحق.
returns-open-none = تقرر أمر كل ما جاء في هذه الفترة، ولا مراجعة منها لا تزال ممكنة.
returns-open-list = عرض ما لم يُحسم
returns-open-first =
    { $count ->
        [zero] لا شيء:
        [one] الأول:
        [two] الأولان:
        [few] أول { $count }:
        [many] أول { $count }:
       *[other] أول { $count }:
    }

## ---- Failures ----

failure-return-not-over = لم تنتهِ هذه الفترة
    .do = يُعدّ البيان مرة واحدة، حين لا يمكن أن يأتي شيء بعد. يرجى إعداده بعد آخر يوم من الفترة.
failure-return-overlaps = بعض هذه الأيام في بيان أُعدّ من قبل
    .do = من بيانين عن الأيام نفسها يمكن حساب أرقام مخفية. يرجى الالتزام بأرباع السنة، أو بالسنوات.

## ---- Sheet and tables ----

return-table = الجدول
return-cell = منها
return-count = العدد
return-percent = النسبة المئوية
return-of = من كم
return-first = اليوم الأول
return-last = اليوم الأخير
return-made-on = أُعدّ في
return-area = المنطقة
return-all-areas = كل المناطق
return-withheld = محجوب: أقل من خمسة، أو أن عددهم مخفي في موضع آخر
return-total = المجموع
return-hidden = مخفي: أقل من 5، أو لأنه يكشف رقمًا آخر

return-referrals = كل ما جاء: ما آل إليه
return-came-by = كل ما جاء: كيف جاء
return-months = كل ما جاء، حسب الشهر
return-reasons = أسباب الخدمة، بعدد مرات ذكر كل منها
return-sharing = المقبولون: من وافق على إعطاء الأرقام
return-ended = المقبولون: من سُجّل انتهاء دعمه
return-accepted-months = المقبولون، حسب الشهر الذي وصلوا فيه
return-accepted-came-by = المقبولون، حسب طريقة وصول الإحالة
return-accepted-by-area = المقبولون، حسب المنطقة
return-gender = الجنس
return-age = العمر عند الوصول
return-housing = السكن عند الوصول
return-employment = العمل عند الوصول
return-education = التعليم والتدريب عند الوصول
return-english = اللغة الإنجليزية عند الوصول
return-legal = الاستشارة القانونية عند الوصول
return-not-accepted = غير المقبولين، أو ليس بعد: السبب
return-not-accepted-months = غير المقبولين، أو ليس بعد، حسب الشهر الذي وصلوا فيه
return-not-accepted-by-area = غير المقبولين، أو ليس بعد، حسب المنطقة
return-reviews = المراجعات التي حان موعدها
return-change-housing = التغير منذ الوصول: السكن
return-change-money = التغير منذ الوصول: المال
return-change-education = التغير منذ الوصول: التعليم والتدريب
return-change-employment = التغير منذ الوصول: العمل
return-change-health = التغير منذ الوصول: الصحة والعافية
return-change-legal = التغير منذ الوصول: الأمور القانونية
return-change-safety = التغير منذ الوصول: السلامة
return-change-feels-safe = التغير منذ الوصول: مدى الشعور بالأمان
return-change-feels-hope = التغير منذ الوصول: مدى الأمل
return-exits = الدعم الذي انتهى: السبب

return-cell-accepted = قُبلت
return-cell-declined-by-service = رفضتها الخدمة
return-cell-agreed = وافق
return-cell-recorded = سُجّل
return-cell-packet = في حزمة من Onward
return-cell-phone = بالهاتف
return-cell-paper = على الورق
return-cell-email = بالبريد الإلكتروني
return-cell-in-person = شخصيًا
return-cell-18-24 = 18 إلى 24
return-cell-25-34 = 25 إلى 34
return-cell-35-44 = 35 إلى 44
return-cell-45-54 = 45 إلى 54
return-cell-55-over = 55 وأكثر
return-cell-needed = لازمة
return-cell-not-needed = غير لازمة
return-cell-several-reasons = رفضتها الخدمة لعدة أسباب
return-cell-declined-by-person = رفضها الشخص
return-cell-consent-withdrawn = سُحبت الموافقة
return-cell-duplicate = الإحالة نفسها وصلت من قبل
return-cell-undecided = لم يتقرر الأمر عند إعداد هذا البيان
return-cell-done = أُجريت
return-cell-could-not-contact = تعذر الوصول إلى الشخص
return-cell-not-made = لم تُجرَ
return-cell-better = أفضل
return-cell-same = كما كان
return-cell-worse = أسوأ
return-cell-no-longer-required = لم يعد الدعم لازمًا
return-cell-end-of-agreement = انتهى اتفاق الدعم
return-cell-other-funding = مستمر مع الجهة نفسها بتمويل آخر
return-cell-moved = الانتقال إلى منطقة أخرى
return-cell-other-service = تولت خدمة أخرى الدعم
return-cell-disengaged = عدم الرغبة في الاستمرار
return-cell-lost-contact = لم يعد الوصول ممكنًا
return-cell-other = سبب آخر
return-cell-other-area = منطقة أخرى
return-cell-not-specified-or-not-shared = غير محدد، أو لم يُوافَق على ذكره
return-cell-not-known = غير معروف، أو لم يُوافَق على ذكره
return-hindered = ما الذي عرقل المقبولين الذين وافقوا
