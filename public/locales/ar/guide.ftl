### status: machine-drafted
### The guide: what a person reads who chooses where to go, and the sheet for the worker beside them.
### Read by survivors first: reading age 9 to 11. The sheet is for workers.
# المسرد وقواعد الترجمة في أول form.ftl.

# The titles in the browser's tab: read over a shoulder.
guide-page-title = دليل المناطق – Onward
guide-help-title = مساعدة – Onward

guide-title = دليل المناطق
guide-failed = لم يمكن تحميل جزء من هذه الصفحة. يرجى التأكد من الاتصال والضغط مرة أخرى.
guide-not-translated = هذا النص غير موجود بلغتك بعد. وهذا هو النص بالإنجليزية. يرجى طلب المساعدة من مترجم شفوي.
guide-section-missing = جزء من هذا النص ناقص. يرجى سؤال موظف الدعم عنه.
guide-no-text = لم يكتب أحد عن هذه المنطقة بعد. يرجى سؤال موظف الدعم.
guide-unknown = لا توجد صفحة عن هذه المنطقة
guide-keep = حفظ { $language } على هذا الجهاز
guide-kept = { $language } محفوظة على هذا الجهاز
guide-print = طباعة هذه الصفحة
guide-aloud = استماع
guide-aloud-heard = سيسمعه الآخرون في الغرفة. إذا كان هناك من ينبغي ألا يسمعه، فيرجى استعمال سماعات الرأس.
guide-aloud-begin = بدء
guide-aloud-not = ليس الآن
guide-aloud-no-voice = لا يوجد في هذا الجهاز صوت خاص به باللغة { $language }. يرجى الطلب من موظف الدعم أن يقرأ لك النص.
guide-contents = في هذه الصفحة

guide-areas-title = المناطق
guide-areas-lead = يرجى القراءة عن كل مكان قبل الاختيار. لا يلزمك الاختيار اليوم.
guide-all-areas = كل المناطق
guide-example-short = مثال: يرجى التأكد لدى المجلس المحلي قبل الاستعمال.
guide-example = مثال: يرجى التأكد لدى المجلس المحلي قبل الاستعمال.
    .more = انتهت البرامج التجريبية في عام 2020. قد تكون الأمور مختلفة الآن.
guide-more = قراءة المزيد
guide-after = ماذا يحدث بعد أن أقول «نعم»
guide-rights = حقوقي وخياراتي
guide-help = مساعدة الآن
guide-offline = القراءة من دون إنترنت
guide-sheet = للموظفين: كيفية الإحالة

guide-sources = من أين تأتي هذه المعلومات
guide-sources-text = كل مصدر، واليوم الذي قرأناه فيه.
guide-source-read = (قُرئ في { $day })
guide-source-no-day = (بلا تاريخ)

guide-help-lead = يمكنك الاتصال بهذه الأرقام. يمكنك طلب مترجم شفوي.
guide-help-before = قبل الاتصال
guide-help-bill = قد تظهر المكالمة في قائمة المكالمات على هاتفك، وفي فاتورة الهاتف. إذا كان هناك من ينظر في هاتفك، فيرجى استعمال هاتف آخر، أو حذف المكالمة من القائمة.
guide-help-words = لا يلزمك ذكر اسمك. يمكنك إنهاء المكالمة في أي وقت.
guide-help-england-and-wales = في إنجلترا وويلز فقط.
guide-help-hours-day-and-night = نهارًا وليلًا.
guide-help-hours-every-day-of-the-year = كل يوم من أيام السنة.
guide-help-emergency = في خطر الآن
    .more = الشرطة والإسعاف والإطفاء. مجانًا من أي هاتف.
guide-help-emergency-silent = في خطر والكلام غير ممكن لك
    .more = من هاتف محمول: يرجى الاتصال بالرقم 999، والضغط على 55 عند طلب ذلك. عندها تعرف الشرطة أنك بحاجة إلى مساعدة. لكن هذا لا يخبر الشرطة بمكانك.
guide-help-helpline = خط المساعدة للعبودية الحديثة والاستغلال (Modern Slavery and Exploitation Helpline)
    .more = مجانًا. يمكنك التحدث عما حدث، أو السؤال عن المساعدة الموجودة.
guide-help-salvation-army = جيش الخلاص (Salvation Army)
    .more = يمكنهم مساعدتك على إيجاد مكان آمن ودعم.
guide-help-nhs-crisis = مساعدة الآن للصحة النفسية
    .more = يرجى الاتصال بالرقم 111، ثم اختيار الخيار 2 (الصحة النفسية). مجانًا.
guide-help-samaritans = سامريتانز (Samaritans)
    .more = هناك من يستمع إليك. مجانًا.
guide-help-child-guardians = خدمة الأوصياء للأطفال المتاجَر بهم (child trafficking guardians)
    .more = للموظفين القلقين على طفل. ويجب عليهم أيضًا إبلاغ خدمات الأطفال.

## What somebody keeps while they choose: areas and questions

guide-list = قائمتي
guide-list-lead = المناطق التي خطرت ببالك، والأسئلة التي لديك رغبة في طرحها.
guide-list-memory =
    { $minutes ->
        [zero] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو عند غياب الجميع، أو عند إفراغها.
        [one] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة دقيقة واحدة، أو عند إفراغها.
        [two] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة دقيقتين، أو عند إفراغها.
        [few] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة { $minutes } دقائق، أو عند إفراغها.
        [many] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة { $minutes } دقيقة، أو عند إفراغها.
       *[other] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة { $minutes } دقيقة، أو عند إفراغها.
    }
guide-list-scripts = تحتاج هذه الصفحة إلى برامج نصية (JavaScript)، وهذا المتصفح لا يشغّلها هنا. يمكنك كتابة قائمتك على ورقة.
guide-list-empty = لا شيء في قائمتك
guide-list-empty-text = يرجى فتح منطقة والضغط على «إضافة إلى قائمتي».
guide-list-went = أُفرغت قائمتك لأنه لم يكن أحد هنا لبعض الوقت.
guide-list-near = ستُفرغ قائمتك قريبًا لأنه لا أحد هنا.
guide-list-stay = الاحتفاظ بقائمتي
guide-list-questions = أسئلتي
guide-list-own-title = أسئلة مني
guide-list-own = كتابة سؤال
guide-list-own-label = سؤالك
guide-list-off = إزالة من قائمتي
guide-list-empty-it = إفراغ قائمتي
guide-keep-area = إضافة إلى قائمتي
guide-keep-question = الاحتفاظ بهذا السؤال

# A person shows this to the worker beside them. It is not an agreement.
guide-know-more-title = إخبار موظف الدعم
guide-know-more = أود أن أعرف المزيد عن هذه المنطقة
guide-know-more-text = يرجى الضغط على هذا وإظهاره لموظف الدعم. هذا ليس «نعم»: يمكنك تغيير رأيك.
guide-know-more-window = هل الإحالة مفتوحة في نافذة أخرى؟ لا ينتقل شيء من هنا إلى هناك. في نافذة الإحالة، يرجى الإجابة هناك عن سؤال «ما المناطق التي خطرت ببالك؟».
guide-know-more-on = عند بدء إحالة في هذه النافذة، تنتقل معها هذه المنطقة وأسئلتك عنها. لا يُحفظ شيء قبل ذلك.
guide-know-more-last = لا يمكنك العودة من هناك إلى قائمتك. أسئلتك موجودة في الجزء الأخير من الإحالة، وهو تسليم المعلومات. لطرحها قبل ذلك، يرجى طباعة قائمتك الآن.
guide-know-more-go = إلى الإحالات

## Two areas beside each other

guide-compare = مقارنة المناطق
guide-compare-lead = هنا الجزء نفسه عن كل منطقة، للقراءة واحدة بعد الأخرى.
guide-compare-two = مقارنة منطقتين
guide-compare-first = المنطقة الأولى
guide-compare-second = المنطقة الثانية
guide-compare-choose = اختيار
guide-compare-choose-two = يرجى اختيار منطقتين.
guide-compare-from = أين أنت الآن؟
guide-compare-from-hint = لا يلزمك قول هذا. يبقى في هذه النافذة فقط.
guide-compare-far = كم تبعد
guide-compare-miles =
    { $miles ->
        [few] حوالي { $miles } أميال في خط مستقيم من وسط ذلك الإقليم.
        [many] حوالي { $miles } ميلًا في خط مستقيم من وسط ذلك الإقليم.
       *[other] حوالي { $miles } ميل في خط مستقيم من وسط ذلك الإقليم.
    }
guide-compare-not-known = لا نعرف كم تبعد.
# The regions as in the form (o-regions-…): its file is ten times as large as these twelve names.
guide-region-north_east = الشمال الشرقي
guide-region-north_west = الشمال الغربي
guide-region-yorkshire_and_the_humber = يوركشاير وهامبر
guide-region-east_midlands = شرق ميدلاندز
guide-region-west_midlands = غرب ميدلاندز
guide-region-east_of_england = شرق إنجلترا
guide-region-london = لندن
guide-region-south_east = الجنوب الشرقي
guide-region-south_west = الجنوب الغربي
guide-region-wales = ويلز
guide-region-scotland = اسكتلندا
guide-region-northern_ireland = أيرلندا الشمالية

## A page of the guide as a PDF

guide-pdf = حفظ كملف PDF
guide-pdf-working = جارٍ إعداد ملف PDF. في المرة الأولى يُنزَّل الجزء الذي يُعدّ ملفات PDF: إذا كان الاتصال بطيئًا، فقد يستغرق هذا دقيقة.
guide-pdf-stop = إيقاف
guide-pdf-done = الملف { $file } في مجلد التنزيلات. يمكن لأي شخص يستعمل هذا الجهاز أن يراه هناك.
guide-pdf-missing = لم يمكن طبع بعض الرموز: { $characters }.
guide-pdf-font = لم يمكن تحميل أحد أشكال الحروف، ولذلك لا يوجد ملف PDF.
    .do = يرجى التأكد من الاتصال والضغط مرة أخرى.
guide-pdf-document = لم يمكن إعداد ملف PDF.
    .do = يمكنك طباعة الصفحة بدلًا من ذلك.
guide-pdf-gone = الجزء الذي يُعدّ ملفات PDF توقف من نفسه.
    .do = يرجى الضغط مرة أخرى. ويمكنك أيضًا طباعة الصفحة.
guide-pdf-pictures = الصور والخريطة ليست على هذه الورقة.
guide-pdf-page = صفحة { $page } من { $pages }

## The sheet for workers

sheet-lead = لموظفي الدعم: ما تقدمه هذه المنطقة، ولمن، وكيفية الإحالة.
sheet-to-area = ما يقرؤه الشخص عن هذه المنطقة
sheet-not-said = غير مذكور.
sheet-service = الخدمة
sheet-status-active = الخدمة تعمل.
sheet-status-inactive = الخدمة لا تعمل الآن.
sheet-status-defunct = انتهت الخدمة.
sheet-status-closed = الخدمة مغلقة لفترة.
sheet-for = لمن هي
sheet-refer = كيفية الإحالة
sheet-contact = جهة الاتصال
sheet-no-contact = لا توجد جهة اتصال منشورة هنا. يرجى سؤال المجلس المحلي.
sheet-capacity = السعة
sheet-places =
    { $count ->
        [zero] لا توجد أماكن شاغرة.
        [one] مكان شاغر واحد.
        [two] مكانان شاغران.
        [few] { $count } أماكن شاغرة.
        [many] { $count } مكانًا شاغرًا.
       *[other] { $count } مكان شاغر.
    }
sheet-as-of = المعلومات صحيحة في { $day }.
sheet-closing = تاريخ الإغلاق
sheet-closing-day = لا يُقبل أحد ابتداءً من { $day }.
sheet-wait = مدة الانتظار
sheet-home = نوع السكن
sheet-length = مدة الدعم
sheet-afterwards = إذا بقيت احتياجات بعد ذلك
sheet-refusals = أسباب عدم قبول أشخاص
sheet-interpreters = المترجمون الشفويون
sheet-fees = ما يدفعه الشخص
sheet-privacy = إشعار الخصوصية
sheet-key = إرسال حزمة
sheet-key-published = نشرت هذه المنطقة مفتاحًا: يرجى التأكد من كلماته الست في مكالمة هاتفية قبل الإرسال.
sheet-no-key = لم تنشر هذه المنطقة مفتاحًا: يرجى استعمال عبارة مرور أو لصق مفتاح.
sheet-assured = المراجعة من المجلس المحلي
sheet-assured-day = قال المجلس المحلي في { $day } إن كل هذا صحيح.
sheet-not-assured = لم يراجع المجلس المحلي هذه الصفحة.
