### status: machine-drafted
### The guide: what a person reads who chooses where to go, and the sheet for the worker beside them.
### Read by survivors first: reading age 9 to 11. The sheet is for workers.

# The titles in the browser's tab: read over a shoulder.
guide-page-title = دليل المناطق – Onward
guide-help-title = مساعدة – Onward

guide-title = دليل المناطق
guide-failed = تعذر تحميل جزء من هذه الصفحة. تحقق من الاتصال واضغط مرة أخرى.
guide-not-translated = هذا النص غير متوفر بلغتك بعد. إليك النص بالإنجليزية. يرجى طلب المساعدة من مترجم.
guide-section-missing = جزء من هذا النص غير موجود. يرجى أن تسأل الموظف الذي يساعدك.
guide-no-text = لم يكتب أحد عن هذه المنطقة بعد. يرجى أن تسأل الموظف الذي يساعدك.
guide-unknown = لا توجد صفحة عن هذه المنطقة
guide-keep = احفظ { $language } على هذا الجهاز
guide-kept = { $language } محفوظة على هذا الجهاز
guide-print = اطبع هذه الصفحة
guide-aloud = استمع
guide-aloud-heard = سيسمعه الآخرون في الغرفة. استخدم سماعات إذا كان هناك من لا يجب أن يسمعه.
guide-aloud-begin = ابدأ
guide-aloud-not = ليس الآن
guide-aloud-no-voice = لا يوجد في هذا الجهاز صوت خاص به باللغة { $language }. اطلب من الموظف الذي يساعدك أن يقرأه لك.
guide-contents = في هذه الصفحة

guide-areas-title = المناطق
guide-areas-lead = اقرأ عن كل مكان قبل أن تختار. لا يلزم أن تختار اليوم.
guide-all-areas = كل المناطق
guide-example-short = مثال: تحقق من المجلس المحلي قبل الاستخدام.
guide-example = مثال: تحقق من المجلس المحلي قبل الاستخدام.
    .more = انتهت المشاريع التجريبية في عام 2020. قد تكون الأمور مختلفة الآن.
guide-more = اقرأ المزيد
guide-after = ماذا يحدث بعد أن أقول نعم
guide-rights = حقوقي وخياراتي
guide-help = احصل على مساعدة الآن
guide-offline = القراءة بدون إنترنت
guide-sheet = للموظفين: كيفية الإحالة

guide-sources = من أين تأتي هذه المعلومات
guide-sources-text = كل مصدر، واليوم الذي قرأناه فيه.
guide-source-read = (قُرئ في { $day })
guide-source-no-day = (بلا تاريخ)

guide-help-lead = يمكنك الاتصال بهذه الأرقام. يمكنك أن تطلب مترجمًا.
guide-help-before = قبل أن تتصل
guide-help-bill = قد تظهر المكالمة في قائمة المكالمات على هاتفك وفي فاتورة الهاتف. إذا كان هناك من ينظر في هاتفك، فاستخدم هاتفًا آخر أو احذف المكالمة من القائمة.
guide-help-words = لا يلزم أن تقول اسمك. يمكنك إنهاء المكالمة في أي وقت.
guide-help-england-and-wales = في إنجلترا وويلز فقط.
guide-help-hours-day-and-night = ليلًا ونهارًا.
guide-help-hours-every-day-of-the-year = كل يوم من أيام السنة.
guide-help-emergency = في خطر الآن
    .more = الشرطة والإسعاف والإطفاء. مجانًا من أي هاتف.
guide-help-emergency-silent = في خطر ولا تستطيع الكلام
    .more = من هاتف محمول: اتصل بالرقم 999. وعندما يُطلب منك، اضغط 55. عندها تعرف الشرطة أنك تحتاج إلى مساعدة. ولا تعرف مكانك من ذلك.
guide-help-helpline = خط المساعدة للعبودية الحديثة والاستغلال
    .more = مجانًا. يمكنك التحدث عما حدث، أو السؤال عن المساعدة الموجودة.
guide-help-salvation-army = جيش الخلاص (Salvation Army)
    .more = يمكنهم مساعدتك في العثور على مكان آمن ودعم.
guide-help-nhs-crisis = مساعدة الآن للصحة النفسية
    .more = اتصل بالرقم 111، ثم اختر الخيار 2 (الصحة النفسية). مجانًا.
guide-help-samaritans = Samaritans
    .more = هناك من يستمع إليك. مجانًا.
guide-help-child-guardians = أوصياء الأطفال ضحايا الاتجار
    .more = للموظفين القلقين على طفل. ويجب عليهم أيضًا إبلاغ خدمات الأطفال.

## What somebody keeps while they choose: areas and questions

guide-list = قائمتي
guide-list-lead = المناطق التي تفكر فيها، والأسئلة التي تود أن تطرحها.
guide-list-memory =
    { $minutes ->
        [one] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة دقيقة واحدة، أو عندما تفرغها.
        [two] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة دقيقتين، أو عندما تفرغها.
        [few] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة { $minutes } دقائق، أو عندما تفرغها.
       *[other] هذه القائمة في هذه النافذة فقط. تختفي عند إغلاق النافذة، أو إذا لم يكن أحد هنا لمدة { $minutes } دقيقة، أو عندما تفرغها.
    }
guide-list-scripts = تحتاج هذه الصفحة إلى برامج نصية (JavaScript)، وهذا المتصفح لا يشغلها هنا. يمكنك أن تكتب قائمتك على ورقة.
guide-list-empty = لا شيء في قائمتك
guide-list-empty-text = افتح منطقة واضغط «أضف إلى قائمتي».
guide-list-went = أُفرغت قائمتك لأنه لم يكن أحد هنا لبعض الوقت.
guide-list-near = ستُفرغ قائمتك قريبًا لأنه لا أحد هنا.
guide-list-stay = احتفظ بقائمتي
guide-list-questions = أسئلتي
guide-list-own-title = أسئلة مني
guide-list-own = اكتب سؤالًا
guide-list-own-label = سؤالك
guide-list-off = أزل من قائمتي
guide-list-empty-it = أفرغ قائمتي
guide-keep-area = أضف إلى قائمتي
guide-keep-question = احتفظ بهذا السؤال

# A person shows this to the worker beside them. It is not an agreement.
guide-know-more-title = أخبر الموظف الذي يساعدك
guide-know-more = أود أن أعرف المزيد عن هذه المنطقة
guide-know-more-text = اضغط هذا وأره للموظف الذي يساعدك. هذا ليس موافقة: يمكنك أن تغير رأيك.
guide-know-more-window = هل الإحالة مفتوحة في نافذة أخرى؟ لا ينتقل شيء من هنا إلى هناك. في نافذة الإحالة، أجب هناك عن سؤال «ما المناطق التي خطرت ببالك؟».
guide-know-more-on = تنتقل هذه المنطقة وأسئلتك عنها عندما تبدأ إحالة في هذه النافذة. لا يُحفظ شيء قبل ذلك.
guide-know-more-last = لا يمكنك أن تعود من هناك إلى قائمتك. أسئلتك موجودة في الجزء الأخير من الإحالة، وهو تسليم المعلومات. لطرحها قبل ذلك، اطبع قائمتك الآن.
guide-know-more-go = إلى الإحالات

## Two areas beside each other

guide-compare = قارن المناطق
guide-compare-lead = اقرأ الجزء نفسه عن كل منطقة، واحدة بعد الأخرى.
guide-compare-two = قارن منطقتين
guide-compare-first = المنطقة الأولى
guide-compare-second = المنطقة الثانية
guide-compare-choose = اختر
guide-compare-choose-two = اختر منطقتين.
guide-compare-from = أين أنت الآن؟
guide-compare-from-hint = لا يلزم أن تقول هذا. يبقى في هذه النافذة فقط.
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

guide-pdf = احفظ بصيغة PDF
guide-pdf-working = جارٍ إعداد ملف PDF. في المرة الأولى يُنزَّل الجزء الذي يعد ملفات PDF: قد يستغرق ذلك دقيقة على خط بطيء.
guide-pdf-stop = أوقف
guide-pdf-done = الملف { $file } في مجلد التنزيلات. يمكن لأي شخص يستخدم هذا الجهاز أن يراه هناك.
guide-pdf-missing = تعذرت طباعة بعض الحروف: { $characters }.
guide-pdf-font = تعذر تحميل خط، فلا يوجد ملف PDF.
    .do = تحقق من الاتصال واضغط مرة أخرى.
guide-pdf-document = تعذر إعداد ملف PDF.
    .do = يمكنك أن تطبع الصفحة بدلًا من ذلك.
guide-pdf-gone = توقف من تلقاء نفسه الجزء الذي يعد ملفات PDF.
    .do = اضغط مرة أخرى. يمكنك أيضًا أن تطبع الصفحة.
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
sheet-no-contact = لا توجد جهة اتصال منشورة هنا. اسأل المجلس المحلي.
sheet-capacity = السعة
sheet-places =
    { $count ->
        [0] لا توجد أماكن شاغرة.
        [one] مكان شاغر واحد.
        [two] مكانان شاغران.
        [few] { $count } أماكن شاغرة.
        [many] { $count } مكانًا شاغرًا.
       *[other] { $count } مكان شاغر.
    }
sheet-as-of = حتى { $day }.
sheet-closing = تاريخ الإغلاق
sheet-closing-day = لا يُقبل أحد ابتداءً من { $day }.
sheet-wait = مدة الانتظار
sheet-home = نوع السكن
sheet-length = مدة الدعم
sheet-afterwards = إذا بقيت احتياجات بعد ذلك
sheet-refusals = أسباب عدم قبول أشخاص
sheet-interpreters = المترجمون
sheet-fees = التكلفة على الشخص
sheet-privacy = إشعار الخصوصية
sheet-key = إرسال حزمة
sheet-key-published = نشرت هذه المنطقة مفتاحًا: قارن كلماته الست بالهاتف قبل أن ترسل.
sheet-no-key = لم تنشر هذه المنطقة مفتاحًا: استخدم عبارة مرور أو ألصق مفتاحًا.
sheet-assured = تحقق المجلس المحلي
sheet-assured-day = قال المجلس المحلي في { $day } إن كل هذا صحيح.
sheet-not-assured = لم يتحقق المجلس المحلي من هذه الصفحة.
