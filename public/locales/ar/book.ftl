### status: machine-drafted
### The desk’s own book: whom to speak with at each service, and what each area has free. It is about no person.
### Read by coordinators: ordinary professional language, no idioms.
# المسرد وقواعد الترجمة في أول form.ftl.

## ---- Whom to speak with ----

book-loading = جارٍ فتح الدفتر
book-services = الخدمات وجهات الاتصال
    .lead = شخص واحد يمكن التحدث معه في كل خدمة: عيادة أو مصرف أو كلية. لا يرى هذا إلا أنت وزملاؤك. وهو في هذه الخزنة مع سجل الإحالات.
book-services-none = لم تُكتب أي خدمة بعد
    .lead = عند العثور على الشخص المناسب في خدمة ما، يمكن كتابة اسمه هنا. وفي المرة التالية لا يضطر أحد إلى البدء من جديد.
book-service-add = إضافة خدمة
book-services-search = بحث
    .hint = جزء من اسم، أو من نوع الخدمة، أو من ملاحظة.
book-services-found =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
book-services-found-none = لا توجد خدمة كهذه. يرجى تغيير البحث.
book-service-change = تغيير
book-service-remove = إزالة
book-service-remove-sure = هل تُزال هذه الخدمة؟
    .what = تُزال لكل من يستعمل هذه الخزنة، وكذلك عند جمع هذا الدفتر مع دفتر آخر. ولا يمكن استعادتها.
    .yes = نعم، إزالتها
    .no = لا، الاحتفاظ بها
book-service-kept = تمت الكتابة.
book-service-removed = تمت الإزالة.
book-service-kind = ما نوع الخدمة؟
book-service-name = اسم الخدمة
    .hint = مثلًا: عيادة بارك رود.
book-service-area = أي منطقة تخدمها؟
book-all-areas = كل المناطق
book-service-person = من يمكن التحدث معه
    .hint = الاسم والعمل. يمكن تركه فارغًا إن لم يكن هناك أحد بعد.
book-service-phone = الهاتف
    .hint = أرقام فقط، مثلًا 0113 496 0018. ويُكتب الرقم الداخلي في الملاحظة.
book-service-email = عنوان البريد الإلكتروني
book-service-note = ما ينبغي معرفته أيضًا
    .hint = مثلًا مواعيد العمل، أو ما يسألون عنه أولًا. دون أي شيء عن شخص تدعمه.
book-service-checked = متى تأكد أحد آخر مرة من أن هذا صحيح؟
    .hint = يمكن تركه فارغًا إن لم يتأكد أحد.
# Under a service. $day is a day such as "4 March 2026".
book-service-checked-on = تم التأكد منه في { $day }
book-service-not-checked = لم يتأكد أحد منه بعد
book-keep = كتابة ذلك
book-cancel = إلغاء

book-kind-gp = طبيب عام أو عيادة
book-kind-mental_health = الصحة النفسية
book-kind-drug_alcohol = المخدرات والكحول
book-kind-housing = السكن
book-kind-job_centre = مركز التوظيف
book-kind-bank = مصرف
book-kind-college = كلية أو تعليم
book-kind-legal = المشورة القانونية
book-kind-police = الشرطة
book-kind-children = خدمات الأطفال والمدارس
book-kind-interpreter = الترجمة الشفوية
book-kind-faith_community = جماعة دينية
book-kind-charity = جمعية خيرية
book-kind-other = غير ذلك

## ---- What areas have free ----

book-capacity = المساكن والأماكن
    .lead = ما لدى كل منطقة، وما هو شاغر منه. ينبّهك هذا عندما لا يناسب قرارٌ ما هو متاح، ولا يمنعك أبدًا.
book-capacity-none = لم يُكتب شيء عن أي منطقة بعد
    .lead = يرجى اختيار منطقة، وكتابة مساكنها وعدد الأماكن الشاغرة.
book-area-begin = كتابة منطقة
book-area-which = أي منطقة؟
book-area-choose = اختيار منطقة
book-area-missing = يرجى اختيار منطقة.
book-homes-none = لم تُكتب أي مساكن بعد.
# $free and $places are numbers.
book-places = الأماكن الشاغرة: { $free } من { $places }.
# The same in a table, short: "2 of 3".
book-places-short = { $free } من { $places }
book-looked = آخر مراجعة في { $day }.
book-looked-old = هذه الأرقام قديمة. يرجى مراجعتها.
book-looked-again = كل شيء ما زال صحيحًا
book-looked-said = كُتب أنك راجعت هذا اليوم.
book-closing-on = تُغلق الخدمة هنا في { $day }.
book-closed-on = أُغلقت الخدمة هنا في { $day }.
# Title of a table. $area is the name of an area.
book-homes-in = المساكن في { $area }
book-homes = المساكن
book-free = الشاغر
# Said by a button with − or +, of homes such as "Interim · Shared · Women".
book-free-less = شاغر أقل بواحد: { $homes }
book-free-more = شاغر أكثر بواحد: { $homes }
# Said when a number was changed. $free and $places are numbers.
book-free-said = الشاغر الآن { $free } من { $places }: { $homes }
book-homes-add = إضافة مساكن
book-homes-change = تغيير المساكن
    .lead = مساكن من نوع واحد، لها الإجابات نفسها عن هذه الأسئلة.
# Said by a button in the row of these homes.
book-homes-change-these = تغيير
book-homes-remove = إزالة هذه المساكن
book-homes-remove-sure = هل تُزال هذه المساكن؟
    .what = تُزال لكل من يستعمل هذه الخزنة، وكذلك عند جمع هذا الدفتر مع دفتر آخر. ولا يمكن استعادتها، بل كتابتها من جديد فقط.
    .yes = نعم، إزالتها
    .no = لا، الاحتفاظ بها
book-homes-term = كم من الوقت يمكن البقاء فيها؟
book-term-interim = مؤقت
    .hint = إلى أن يُعثر على مسكن آخر.
book-term-long_term = طويل الأمد
    .hint = لسنوات، أو بشكل دائم.
book-homes-shape = هل يعيش الشخص فيها وحده؟
book-shape-self_contained = مستقل
    .hint = له باب خاص به.
book-shape-shared = مشترك
    .hint = مع آخرين في مسكن واحد.
book-homes-whom = لمن هي؟
book-whom-anyone = للجميع
book-whom-women = للنساء
book-whom-men = للرجال
book-whom-family = للأسر
    .hint = من ينتقلون معًا: مع أطفال أو شريك أو آخرين.
book-homes-step_free = هل يمكن العيش فيها دون صعود درجة؟
book-step_free-yes = بلا درج
book-step_free-no = فيها درج
book-step_free-not_known = الدرج: غير معروف
book-homes-places = كم عدد الأماكن؟
    .hint = المكان لشخص واحد، أو لأسرة واحدة.
book-homes-free = كم منها شاغر الآن؟
book-area-change = تاريخ الإغلاق والملاحظة
    .lead = يمكن ترك التاريخ فارغًا إن لم تُعرف نهاية.
book-area-closing = آخر يوم للخدمة في هذه المنطقة
book-area-note = ما ينبغي معرفته أيضًا
    .hint = دون أي شيء عن شخص تدعمه.
book-area-kept = تمت الكتابة.

## ---- What does not fit ----

book-misfit = يرجى النظر في هذا قبل القبول
    .do = يمكن كتابة القرار على أي حال. هذه هي الأرقام في «المساكن والأماكن».
book-misfit-nothing-free = لا مكان شاغر في هذه المنطقة.
book-misfit-none-anyone = كل ما هو شاغر مخصص للأسر.
book-misfit-none-women = لا شيء من الشاغر لامرأة.
book-misfit-none-men = لا شيء من الشاغر لرجل.
book-misfit-none-family = لا شيء من الشاغر لأسرة.
book-misfit-none-step-free = لا شيء من الشاغر معروف بأنه بلا درج.
book-misfit-none-with-both = بعض المساكن الشاغرة لهذا الشخص وبعضها بلا درج، لكن لا يجمع أي منها بين الأمرين.
book-misfit-closed = أُغلقت الخدمة في هذه المنطقة في { $day }.
book-misfit-closes = تُغلق الخدمة في هذه المنطقة في { $day }، قبل مراجعة الأشهر التسعة في { $review }.
book-misfit-old = لم يراجع أحد هذه الأرقام منذ { $day }.

## ---- What goes wrong ----

book-changed = كتب شخص آخر في هذا الدفتر في هذه الأثناء.
    .do = يُعرض الآن كما هو. وما كتبته ما زال هنا: يرجى الضغط على الزر مرة أخرى لكتابته.
book-recovered = تعذرت قراءة أحدث نسخة من هذا الدفتر. هذه هي النسخة التي قبلها.
    .do = يرجى النظر إن كان آخر ما كتبته ناقصًا، وكتابته مرة أخرى.
failure-book-missing = هناك شيء ناقص هنا.
    .do = يرجى كتابة اسم، مثلًا: عيادة بارك رود.
failure-book-too-long = هذا أطول مما ينبغي.
    .do = يرجى اختصاره، أو وضع جزء منه في الملاحظة.
failure-book-disguised = في هذا النص حرف مخفي قد يغيّر طريقة قراءته.
    .do = يرجى كتابته من جديد، مثلًا حرفًا حرفًا.
failure-book-not-a-phone = هذا ليس رقم هاتف.
    .do = يرجى كتابة أرقام فقط، مثلًا 0113 496 0018.
failure-book-not-an-email = هذا ليس عنوان بريد إلكتروني كاملًا.
    .do = مثلًا name@example.org.
failure-book-no-such-area = لا توجد منطقة كهذه.
    .do = يرجى اختيار واحدة من القائمة.
failure-book-in-future = لم يأتِ هذا اليوم بعد.
    .do = يرجى كتابة تاريخ اليوم أو يوم أسبق.
failure-book-out-of-range = يرجى كتابة عدد صحيح من 1 إلى 999، مثلًا 3.
failure-book-more-than-places = الشاغر أكثر من عدد الأماكن.
    .do = يرجى كتابة عدد صحيح لا يزيد على عدد الأماكن.
failure-book-too-many = لم يعد في الدفتر متسع.
    .do = يرجى إزالة ما لم يعد مستعملًا.
failure-book-gone = أُزيل هذا في هذه الأثناء.
    .do = يرجى العودة إلى القائمة والنظر هناك.
