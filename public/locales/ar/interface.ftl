### status: machine-drafted
# المسرد وقواعد الترجمة في أول form.ftl.

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = الخطوة { $step } – Onward
shell-title-error = خطأ: { $title }
shell-skip = الانتقال إلى الصفحة
shell-language = اللغة
shell-hear = استماع: { $language }
shell-bilingual = مع الإنجليزية
shell-language-failed = لم يمكن تحميل كلمات { $language }. يرجى التأكد من الاتصال والضغط مرة أخرى.
shell-text-size = حجم النص وتباينه
shell-text-size-normal = نص عادي
shell-text-size-large = نص كبير
shell-text-size-larger = نص أكبر
shell-text-size-letter = ع
shell-contrast = تباين أكبر
shell-machine-drafted = هذه الترجمة عملها حاسوب
    .more = لم يراجعها بعد أحد يتكلم هذه اللغة. عندما يكون شيء مهمًا، يرجى سؤال مترجم شفوي.
shell-outdated = قد تكون بعض هذه الكلمات قديمة
    .more = تغيّر النص الإنجليزي بعد ترجمتها. عندما يكون شيء مهمًا، يرجى سؤال مترجم شفوي.
shell-in-english = بعض الكلمات في هذه الصفحة بالإنجليزية
    .more = لم تُترجم بعد، أو في ترجمتها خطأ. يمكن طلب قراءتها من مترجم شفوي.
shell-pages = الصفحات
shell-home = صفحة البداية
shell-areas = دليل المناطق
shell-help = مساعدة الآن
shell-eligibility = التحقق من الأهلية
shell-drafts = الإحالات على هذا الجهاز
shell-blank = طباعة استمارة تُملأ باليد
shell-receive = فتح حزمة
shell-settings = الإعدادات
shell-register = سجل الإحالات
shell-contacts = دفتر العناوين
shell-leaving = كيفية المغادرة بسرعة
shell-emergency = في حالة الطوارئ، يرجى الاتصال بالرقم 999. خط المساعدة للعبودية الحديثة والاستغلال (Modern Slavery and Exploitation Helpline): 08000 121 700، كل يوم من أيام السنة.
shell-not-nrm = هذه ليست استمارة للآلية الوطنية للإحالة (NRM)، وهذا ليس موقعًا حكوميًا.
shell-lock = قفل
shell-loading = جارٍ التحميل…
shell-elsewhere = تُفتح هذه الصفحة في علامة تبويب جديدة
shell-elsewhere-text = ما هو مفتوح هنا يبقى مفتوحًا.
shell-elsewhere-open = افتحها في علامة تبويب جديدة
shell-back = رجوع
shell-try-again = المحاولة مرة أخرى
forms-failed = لم يمكن تحميل جزء من هذه الصفحة. ما كتبته لا يزال هنا.

## Home

home-title = الطريق بعد دعم NRM
home-lead = لمن يخرجون من الدعم، وللموظفين الذين يساعدونهم. يبقى كل شيء على هذا الجهاز إلى أن يُرسل باختيارك.
home-before = قبل أن تبدأ
home-before-text = يمكنك مغادرة هذا الموقع بسرعة: بالضغط على «الخروج من هذه الصفحة» في الأعلى. وعلى لوحة المفاتيح يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات. هذا لا يمسح سجل المتصفح.
home-before-more = كيفية المغادرة بسرعة، وكيفية مسح السجل
home-before-away = إخفاء هذه الملاحظة
home-door-areas = القراءة عن المناطق
home-door-areas-text = لمعرفة المناطق التي قد تستطيع المساعدة، وما تطلبه كل منها.
home-door-refer = ملء إحالة
home-door-refer-text = لموظف دعم وشخص معًا. يمكن التوقف في أي وقت والعودة لاحقًا.
home-door-receive = فتح حزمة
home-door-receive-text = لمنسق أُرسلت إليه إحالة. لمعرفة من وقّعها، والتأكد من أنه لم يتغير أي شيء، وقراءتها.
home-eligibility = التحقق من الأهلية أولًا.
home-eligibility-text = يستغرق ذلك نحو ثلاث دقائق. لا حاجة إلى اسم.
home-register-text = للمنسقين: كل إحالة وصلت، وما آلت إليه.
home-promise = ما يمكنك الاعتماد عليه
home-promise-device = لا شيء مما كتبته يخرج من هذا الجهاز من نفسه. لا يوجد حساب، ولا أحد يعدّ الزيارات.
home-promise-choice = الشخص هو من يقرر ما يُشارَك، جزءًا بعد جزء. قول «لا» لا يغيّر الدعم الذي لديه الآن.
home-promise-skip = كل سؤال يمكن تخطيه، أو الإجابة عنه لاحقًا.

not-found-title = لا توجد صفحة في هذا العنوان
not-found-text = قد يكون العنوان قديمًا، أو قد ينقصه حرف.
not-found-home = الذهاب إلى صفحة البداية

## Eligibility

eligibility-title = التحقق من الأهلية
eligibility-lead = تكفي الإجابة عما هو معروف. سيظهر حال كل نقطة، وما يمكن عمله. لا شيء هنا يمنعك: الإحالة ممكنة مهما كانت الإجابات.
eligibility-reasons = الحال الآن
eligibility-summary = { $met } مستوفى، { $not_met } غير مستوفى، { $not_known } غير معروف.
eligibility-met = مستوفى
eligibility-not-met = غير مستوفى
eligibility-not-known = غير معروف
eligibility-source = مصدر هذا:
eligibility-local = نقطة خاصة بهذه المنطقة. يجوز للمنسق أن يقرر بحسب تقديره.
eligibility-discretion = يجوز لمنسق المنطقة أن يقرر بحسب تقديره. في البرامج التجريبية، فعلت المناطق ذلك لكل حالة وحدها.
eligibility-next = ماذا بعد
eligibility-next-text = يمكن أن تدخل هذه الإجابات في إحالة جديدة، حتى لا يُسأل أحد مرتين. يجب أولًا فتح الخزنة على هذا الجهاز.
eligibility-start = بدء إحالة بهذه الإجابات

## A field

field-why = لماذا نسأل
field-help = مساعدة لموظف الدعم
field-problem = للتصحيح:
field-or = أو
field-date-day = اليوم
field-date-month = الشهر
field-date-year = السنة
# Shown to people who may mean another calendar: in Ethiopia, Eritrea, Iran, Afghanistan. "European": Gregorian, the one used in Britain.
field-date-calendar = يرجى استعمال التقويم الميلادي، المستعمل في بريطانيا.
# Shown to people whose clock begins at dawn.
field-time-clock = يرجى استعمال التوقيت البريطاني: السابعة صباحًا هي 7:00، لا 1:00.
# Under a date that was typed. .months are the months of that calendar in order, thirteen and twelve, with " | " between them.
calendar-ethiopic = بالتقويم الإثيوبي: { $day } { $month } { $year }
    .months = مسكرم | تكمت | هدار | تهساس | طر | يكاتيت | مجابيت | ميازيا | جنبت | سني | هملي | نهاسي | باجمي
calendar-persian = بالتقويم الفارسي: { $day } { $month } { $year }
    .months = فروردين | أرديبهشت | خرداد | تير | مرداد | شهريور | مهر | آبان | آذر | دي | بهمن | إسفند
field-letters-left =
    { $count ->
        [zero] لم يبقَ لك أي حرف.
        [one] بقي لك حرف واحد.
        [two] بقي لك حرفان.
        [few] بقيت لك { $count } أحرف.
        [many] بقي لك { $count } حرفًا.
       *[other] بقي لك { $count } حرف.
    }
field-letters-over =
    { $count ->
        [zero] لا توجد أحرف زائدة.
        [one] هناك حرف واحد زائد. لم يضِع شيء: يرجى تقصير النص، أو وضع الباقي في إجابة أخرى.
        [two] هناك حرفان زائدان. لم يضِع شيء: يرجى تقصير النص، أو وضع الباقي في إجابة أخرى.
        [few] هناك { $count } أحرف زائدة. لم يضِع شيء: يرجى تقصير النص، أو وضع الباقي في إجابة أخرى.
        [many] هناك { $count } حرفًا زائدًا. لم يضِع شيء: يرجى تقصير النص، أو وضع الباقي في إجابة أخرى.
       *[other] هناك { $count } حرف زائد. لم يضِع شيء: يرجى تقصير النص، أو وضع الباقي في إجابة أخرى.
    }
field-language-name = اللغة
field-language-speaks = كلام
field-language-reads = قراءة
field-language-writes = كتابة
field-language-add = إضافة لغة أخرى
field-language-remove = إزالة هذه اللغة
field-group-add = إضافة
field-group-member = { $one } { $number }
field-group-change = تغيير
field-group-remove = إزالة

## What is to be mended: what is wrong, and an example of right

summary-title = يرجى النظر في هذا مرة أخرى
problem-missing = لا يمكن إرسال شيء من دون هذه الإجابة.
problem-too-long = هذا النص أطول من الحد، وهو { $max } حرف. الأحرف الزائدة: { $over }. مثلًا: يرجى وضع الباقي في إجابة أخرى.
problem-not-a-number = يرجى كتابة عدد صحيح بالأرقام، مثلًا 2.
problem-out-of-range = يرجى كتابة عدد من { $min } إلى { $max }، مثلًا { $min }.
problem-no-such-date = لا يوجد تاريخ كهذا. يرجى التأكد من اليوم والشهر، مثلًا 27 3 1998.
problem-date-incomplete = ينقص جزء من التاريخ. يرجى كتابة اليوم والشهر والسنة، مثلًا 27 3 1998.
problem-year-out-of-range = يرجى كتابة السنة بأربعة أرقام، بين 1900 و2100، مثلًا 1998.
problem-not-an-email = هذا ليس عنوان بريد إلكتروني كاملًا. مثلًا name@example.org.
problem-not-a-phone = يرجى كتابة رقم هاتف بالأرقام فقط، مثلًا 07700 900123.
problem-not-an-option = يرجى اختيار إحدى الإجابات الظاهرة، مثلًا الأولى.
problem-disguising-character = في هذا النص رمز مخفي قد يغيّر طريقة قراءته. يرجى كتابته مرة أخرى، مثلًا حرفًا بعد حرف.
problem-too-many = الحد الأقصى هنا هو { $max }. يرجى إزالة بعضها، مثلًا ما أُضيف مرتين.
problem-no-translator = يرجى اختيار من قام بترجمة هذه الإجابة.
problem-wrong-kind = هذه الإجابة لا تناسب السؤال. يرجى الإجابة عنه مرة أخرى، مثلًا بالاختيار أو الكتابة من جديد.

## Saving

save-saved = حُفظ الساعة { $time }
save-not-yet = لم يُحفظ بعد
save-not-saved = غير محفوظ
    .do = ما كتبته لا يزال في هذه الصفحة. يرجى نسخه إلى مكان آمن قبل إغلاق الصفحة.
lock-unsaved = آخر ما كتبته غير محفوظ. إذا أقفلت الآن فسيضيع.
lock-keep-open = إبقاء الصفحة مفتوحة
lock-anyway = القفل رغم ذلك وفقدان ما لم يُحفظ

## The referral

refer-tasks-title = إحالة
refer-tasks-text = يمكن ملء الأجزاء بأي ترتيب. يمكنك تخطي أي سؤال والعودة إليه. يُحفظ كل شيء على هذا الجهاز خلال الكتابة.
refer-stage = كم يُملأ الآن
refer-stage-enquiry = استفسار أول.
    .text = من دون اسم: الاحتياجات وعدد أفراد الأسرة والتواريخ، حتى تقول المنطقة ما هو ممكن.
refer-stage-referral = إحالة.
    .text = ما تحتاج إليه المنطقة لتقرر.
refer-stage-handover = تسليم المعلومات.
    .text = بعد أن تقول المنطقة «نعم»: ما يحتاج الموظفون الجدد إلى معرفته.
refer-bilingual-hides = تظهر لغتان، ولذلك تُخفى الأسئلة التي يجيب عنها موظف الدعم من الملف. لرؤيتها، يرجى الضغط على «مع الإنجليزية» في الأعلى.
refer-worker-only = هذه الصفحة لموظف الدعم وحده. وهي مخفية ما دامت لغتان ظاهرتين.
refer-one-language = عرض لغة واحدة
refer-tasks-answers = الإجابات
refer-tasks-send = قبل الإرسال
refer-start-section = بدء هذا الجزء
refer-skip-section = تخطي هذا الجزء الآن
refer-pause = التوقف والعودة لاحقًا
refer-section-end = شكرًا لك. هذه نهاية هذا الجزء.
refer-section-end-where = يمكنك العودة إلى هذا الجزء في أي وقت وتغيير ما كُتب.
refer-next-section = المتابعة إلى الجزء التالي
refer-to-list = العودة إلى القائمة
refer-continue = حفظ ومتابعة
refer-skip = تخطي الآن
refer-check = مراجعة إجاباتك
refer-check-text = هذا كل ما كُتب لهذه المرحلة. يمكنك تغيير أي شيء منه.
refer-check-mend = قبل أن يمكن إرسالها
refer-check-complete = لا يوجد خطأ. الأسئلة التي لا إجابة لها تُرسل على أنها «بلا إجابة».
refer-check-on = المتابعة إلى الموافقة
refer-not-answered = بلا إجابة
refer-change = تغيير
refer-consent = موافقة الشخص
refer-export = التوقيع والتصدير
refer-history = ما الذي نتج عنها
refer-under-age-title = يرجى التوقف هنا
refer-under-age-services = يرجى الاتصال بخدمات الأطفال في المجلس المحلي للمكان الذي يوجد فيه الشخص الآن.
refer-under-age-guardians = في إنجلترا وويلز: خدمة الأوصياء للأطفال المتاجَر بهم (child trafficking guardians)، 0800 043 4303.
refer-under-age-danger = إذا كان أحد في خطر الآن: 999.
refer-under-age-mistake = إذا كانت الإجابة خطأ، فيرجى الرجوع وتغييرها. لم يُرسل شيء.

task-not-started = لم يبدأ
task-questions =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
task-started = أُجيب عن { $answered } من { $asked }
task-done = تم
task-mend = هناك ما يجب تصحيحه
task-anytime = في أي وقت
task-last = الخطوة الأخيرة
task-after = بعد الإرسال

## Dates, the same on screen and on paper. Years and days are digits.

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }، { $time }

# اسما الشهر معًا: أحدهما للمشرق والعراق، والآخر لمصر والسودان وغيرهما.
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## Before a PDF is saved in which some characters cannot be printed, such as a small picture or a rare letter.

press-gaps = تعذّرت طباعة بعض الحروف. تظهر مكان كل منها في ملف PDF علامة فيها علامة استفهام. وهي:
    .do = اكتبها بطريقة أخرى إن أمكن ثم أنشئ ملف PDF من جديد. أو احفظه كما هو واكتبها باليد.
press-gaps-save = حفظ ملف PDF كما هو
press-gaps-leave = عدم حفظه
