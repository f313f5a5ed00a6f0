### status: machine-drafted
### The register: every referral that came to an area, what is due, and what became of each.
### Read by coordinators: ordinary professional language, no idioms. An “entry” is one referral in the register.
# المسرد وقواعد الترجمة في أول form.ftl. السجل: register. القيد: entry.

## ---- The list ----

register = سجل الإحالات
    .lead = كل إحالة وصلت، وما حان موعده، وما آلت إليه. السجل في هذه الخزنة، ولا يغادر شيء منه هذا الجهاز من تلقاء نفسه.
register-locked = السجل في الخزنة، والخزنة ليست مفتوحة.
register-loading = جارٍ البحث في السجل
register-none = لا شيء في السجل بعد
    .lead = ستُعرض هنا الإحالات التي تصل إليك. يرجى فتح الحزم التي أُرسلت إليك ووضعها فيه. ويرجى أن تُضاف باليد الإحالات التي جاءت بالهاتف أو على الورق: فهي تُحسب أيضًا.
    .shared = إذا كان لدى أحد الزملاء سجل للمنطقة نفسها، فيمكنكما العمل على سجل واحد عبر ملف على قرص مشترك.
register-unread =
    { $count ->
        [zero] لا توجد قيود تتعذر قراءتها.
        [one] تتعذر قراءة قيد واحد، وهو ليس في هذه القائمة.
        [two] تتعذر قراءة قيدين، وهما ليسا في هذه القائمة.
        [few] تتعذر قراءة { $count } قيود، وهي ليست في هذه القائمة.
        [many] تتعذر قراءة { $count } قيدًا، وهي ليست في هذه القائمة.
       *[other] تتعذر قراءة { $count } قيد، وهي ليست في هذه القائمة.
    }
    .do = لم يتغير شيء فيها. يرجى إدخال نسخة احتياطية من هذه الخزنة إن وُجدت.
register-returns = البيانات الإحصائية
register-ways = أيضًا في هذا المكتب
register-shared = الملف المشترك
# $when is a date and a time.
register-shared-at = حُفظ الملف المشترك من هنا آخر مرة في { $when }.
register-shared-changed = دُوّن شيء منذ ذلك الحين.
register-shared-save = إدخال ما في الملف والحفظ
register-shared-open = الانتقال إلى الملف المشترك
register-figures-desk = أرقام للمكتب
register-search = بحث
    .hint = جزء من الاسم، أو بداية رقم القيد.
register-order = الترتيب
register-order-due = ما حان موعده أولًا
register-order-newest = الأحدث أولًا
register-order-oldest = من ينتظر أطول مدة أولًا
register-order-name = بالاسم
register-chips = عرض هذه فقط
# A button that shows only the entries in a state: "New: 12".
register-chip = { $state }: { $count }
register-chip-due = حان موعده
register-found =
    { $count ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
register-found-none = لا يوجد قيد كهذا. يرجى تغيير البحث، أو الضغط مرة أخرى على زر مختار لعرض الكل.
register-more = عرض المزيد (بقي { $left })
register-add = إضافة إحالة جاءت بلا حزمة
    .lead = بالهاتف أو على الورق أو بالبريد الإلكتروني أو شخصيًا. يرجى كتابة ما قيل لك، وترك الباقي «غير معروف».
# In place of a name; the beginning of the entry’s number follows.
register-no-name = بلا اسم
register-conflict = نسختان
# "Came on 4 March 2026 by telephone". $how is one of the messages register-how-….
register-came = وصلت في { $day } { $how }
register-how-packet = في حزمة
register-how-phone = بالهاتف
register-how-paper = على الورق
register-how-email = بالبريد الإلكتروني
register-how-in_person = شخصيًا

register-state-new = جديدة
register-state-asked = طُلبت معلومات أخرى
register-state-waiting_for_housing = مقبولة، بانتظار السكن
register-state-supported = مقبولة
register-state-ended = انتهى الدعم
register-state-closed = أُغلقت بلا دعم

# $review is one of the messages register-point-….
register-due-review = موعد { $review } في { $day }.
register-due-review-since = كان موعد { $review } في { $day }.
register-due-hear = يجب أن تصل أخبار من الشخص حتى { $day }.
register-due-hear-since = لم تصل أخبار من الشخص. كان يجب أن تصل حتى { $day }.

## ---- Adding one by hand ----

register-add-told = ما قيل بلا حزمة
register-add-how = كيف جاءت؟
register-add-area = لأي منطقة؟
register-add-on = في أي يوم جاءت؟
register-add-name = اسم الشخص
    .hint = يُترك فارغًا إذا لم يُذكر لك.
register-add-referrer = من أخبرك عن الشخص؟
    .hint = شخص ومؤسسته.
register-add-facts = ما قيل لك عن الشخص
    .hint = هذا وحده يدخل في الأرقام. وما ليس معروفًا يبقى «غير معروف».
register-age = العمر بالسنوات
register-age-wrong = يرجى كتابة عدد صحيح من السنوات، مثلًا 31، أو ترك ذلك فارغًا.
register-add-legal = هل يحتاج الشخص إلى مشورة قانونية؟
register-add-figures = هل وافق الشخص على إعطاء أرقام لوزارة الداخلية؟
    .hint = أرقام لا تقول من هو. ومن دون «نعم» يُحسب في المجاميع فقط.
register-add-send = وضعها في السجل
register-correct = تصحيح ما قيل
register-added = هي في السجل.
register-yes = نعم
register-no = لا
register-not-asked = لم يُسأل
register-choose = يرجى الاختيار
register-missing = يرجى الإجابة عن هذا.

## ---- One entry ----

register-entry = قيد
register-gone = لم يعد هذا القيد في السجل.
    .do = يرجى الرجوع إلى القائمة والبحث عنه هناك.
register-recovered = تعذرت قراءة أحدث نسخة من هذا القيد. هذه هي النسخة التي قبلها.
    .do = يرجى النظر في آخر ما جرى، وكتابته مرة أخرى إذا كان ناقصًا.
register-figures = أرقام لوزارة الداخلية
register-sharing-yes = وافق الشخص
register-sharing-no = رفض الشخص
register-sharing-not-asked = لم يُسأل الشخص
register-sharing-withdrawn = وافق الشخص ثم سحب موافقته
register-facts = كيف كان الوضع عند الوصول
register-doing = ما الذي يُراد تدوينه؟
register-written = دُوّن ذلك.
register-changed = كتب شخص آخر شيئًا في هذا القيد في هذه الأثناء.
    .do = يُعرض القيد كما هو الآن. وما كتبته لا يزال هنا: يرجى النظر في الجديد ثم الضغط على الزر مرة أخرى.
register-deeds = ما جرى
register-replaced = ما صُحّح أو استُبدل
# Under what was done. $name is a worker of the vault; $at the moment at which they wrote it down.
register-written-by = دوّنه { $name }، { $at }
register-write = تدوين
register-conflict-what = { $what }: نسختان تقولان أمرين مختلفين
    .do = يرجى معرفة الصحيح وتدوينه من جديد أدناه. عندئذ يحل محل الاثنتين. وتبقيان للقراءة.
register-course = هل يستمر الدعم

## What is written down. Each of these opens a form.

register-decide = القرار
register-decide-what = ما القرار؟
register-decide-on = في أي يوم؟
register-step = خطوة على الطريق
register-step-what = أي خطوة؟
register-step-words = عن اللقاء
    .hint = المترجم الشفوي، والمكان، وهل يمكن التحدث مع الشخص على انفراد.
register-step-on = في أي يوم تمت؟
register-step-spoke_to_referrer = تم التحدث مع الجهة المُحيلة
register-step-meeting_booked = حُجز اللقاء الأول
register-step-met = تم لقاء الشخص
register-step-person_chose = اختار الشخص أن يأتي
register-step-home_offered = عُرض سكن
register-step-support_started = بدأ الدعم
register-contact = اتصال أو محاولة اتصال
register-contact-kind = كيف؟
register-contact-face_to_face = وجهًا لوجه
register-contact-phone = بالهاتف
register-contact-video = بالفيديو
register-contact-message = كتابةً
register-contact-through_others = عن طريق شخص آخر
register-contact-reached = هل أمكن الوصول إلى الشخص؟
register-contact-not = يرجى التفكير: هل الشخص في أمان؟ قد يكون الاتصال الفائت أول علامة على أن آخرين يتحكمون به.
register-contact-words = ما قيل أو ما جُرّب
    .hint = فقط ما يجب أن يعرفه من يعمل مع الشخص.
register-contact-next = متى تكون المحاولة التالية
    .hint = يُترك فارغًا إذا لم يُتفق على شيء.
register-contact-on = في أي يوم؟
# "Contact by telephone. The person was reached."
register-contact-said = اتصال
register-contact-was-reached = أمكن الوصول إلى الشخص.
register-contact-was-not-reached = لم يمكن الوصول إلى الشخص.
register-contact-try = تكون المحاولة التالية في { $day }.
register-agree = عدد مرات التواصل
register-agree-days = كل كم يوم؟
    .hint = ‏7 تعني كل أسبوع، و14 كل أسبوعين. ويقول السجل بعد ذلك متى يجب أن تصل أخبار من الشخص.
register-agree-on = في أي يوم اتُّفق على ذلك؟
register-agreed =
    { $count ->
        [zero] اتُّفق على التواصل.
        [one] اتُّفق على التواصل كل يوم.
        [two] اتُّفق على التواصل كل يومين.
        [few] اتُّفق على التواصل كل { $count } أيام.
        [many] اتُّفق على التواصل كل { $count } يومًا.
       *[other] اتُّفق على التواصل كل { $count } يوم.
    }
register-review = مراجعة
register-review-point = أي مراجعة؟
register-point-start = المراجعة عند البداية
register-point-months3 = المراجعة بعد 3 أشهر
register-point-months6 = المراجعة بعد 6 أشهر
register-point-months9 = المراجعة بعد 9 أشهر
register-point-between = مراجعة بين المواعيد
register-review-outcome = ما نتيجتها؟
register-review-was-done = تمت
register-review-not-reached = تعذر الاتصال بالشخص
register-standing = كيف هو الوضع الآن
register-scores = كيف يدبّر الشخص أموره
    .hint = برأي الشخص نفسه. ويُترك ما لم يجرِ الحديث عنه.
register-not-scored = بلا درجة
register-review-words = ما قيل
    .hint = أهداف الشخص بكلماته، وما يأتي بعد ذلك.
register-welfare = هل الشخص في أمان؟
    .do = قد يعني تعذر الوصول إلى شخص أن آخرين يتحكمون به. يرجى سؤال من يعرفه أيضًا، والتفكير في طلب أن تتفقد الشرطة سلامته (101، أو 999 في حالة الطوارئ).
register-welfare-check = ما الذي يجري لمعرفة ذلك؟
register-review-on = في أي يوم كانت، أو جرت محاولتها؟
register-review-later = موعدها في { $day }
register-review-due = حان موعدها منذ { $day }
register-review-missed = فاتت: كان موعدها في { $day }
register-review-done = تمت في { $day }
register-review-not-contacted = تعذر الاتصال بالشخص في { $day }
register-review-ended = انتهى الدعم قبل موعدها
register-exit = انتهاء الدعم
register-exit-why = لماذا؟
register-exit-no_longer_required = لم يعد الدعم لازمًا: حصل الشخص على ما يكفيه
register-exit-end_of_agreement = انتهى الاتفاق مع انتهاء تمويله
register-exit-other_funding = تستمر الجهة نفسها بتمويل آخر
register-exit-moved = انتقل الشخص إلى منطقة أخرى
register-exit-other_service = تولت ذلك خدمة أخرى
register-exit-disengaged = لم يُرد الشخص الاستمرار
register-exit-lost_contact = انقطع الاتصال
register-exit-other = سبب آخر
register-exit-come-back = إلى أين يستطيع الشخص أن يعود
    .hint = من يمكنه اللجوء إليه إذا احتاج إلى مساعدة مرة أخرى.
register-exit-on = في أي يوم انتهى؟
register-exited = انتهى الدعم.
register-reopen = يبدأ الدعم من جديد
register-reopen-why = لماذا؟
register-reopen-on = في أي يوم؟
register-reopened = بدأ الدعم من جديد.
register-withdraw = الشخص يسحب شيئًا من موافقته
    .lead = يُدوَّن ذلك هنا. ولا تدخل الأرقام التي تدل على الشخص في التقرير الإحصائي التالي. ولا يمكن أن يُمحى ما قُرئ من قبل.
register-taken-back = يقول مرسل الحزمة إن الشخص يسحب:
    .do = يرجى تدوين ذلك أدناه، تحت «الشخص يسحب شيئًا من موافقته».
register-withdraw-on = في أي يوم قال ذلك؟
register-note = ملاحظة
register-note-words = ما يجب تذكره
register-note-on = في أي يوم كان ذلك؟
register-noted = ملاحظة
register-told = وصلت إحالة بلا حزمة،
register-packet-came = وُضعت حزمة في السجل:
register-struck = كان هذا خطأ:
register-mistake = كان هذا خطأ
register-strike = تدوين أنه كان خطأ
register-strike-why = ما الخطأ فيه؟
    .hint = يبقى للقراءة، ولا يُحسب بعد ذلك.

register-enquiry = استفسار: لا يسمّي أحدًا
    .do = يرجى الرد عليه أولًا: هل الإحالة ممكنة، ومتى. وإذا تبعته إحالة فإنها تدخل في هذا القيد من تلقاء نفسها.
register-enquiry-no-reply = لا يذكر إلى أين يُرسل الرد: يرجى إخبار المرسل بالهاتف.
# Under the button “Pass on to another area”.
register-pass-on = تُفتح أحدث حزمة مع النموذج الخاص بذلك. وبعد الرجوع إلى هنا يرجى تدوين القرار، وإلى أين وُجّه الشخص.

## What may be shared.

register-shares = ما تجوز مشاركته، ومع من
    .lead = آخر ما قاله الشخص في كل أمر. وما لم يُسأل عنه لم يوافق عليه.
register-shares-yes = نعم، منذ { $day }
register-shares-no = لا، منذ { $day }
register-shares-not-asked = لم يُسأل: لا تجوز مشاركته
register-shares-withdrawn = سُحبت الموافقة في { $day }: لم تعد مشاركته جائزة
register-shares-agencies = يجوز أن تعرف هذه الجهات:
register-shares-agencies-not = يجب ألا تعرف هذه الجهات:

## How the scores have changed.

register-change = التغير مع الوقت
    .lead = من يوم وصول الشخص إلى آخر درجة سُجلت. الأعلى أفضل.
# From the first score to the last.
register-change-better = من { $first } إلى { $last }: أفضل
register-change-same = من { $first } إلى { $last }: كما كان
register-change-worse = من { $first } إلى { $last }: أسوأ
# Scored once: "2 of 5".
register-change-one = { $score } من { $most }، سُجلت مرة واحدة
register-change-table = في جدول
register-change-day = اليوم
register-change-when = متى
register-change-score = الدرجة
register-scale-safety = مدى شعور الشخص بالأمان
register-scale-hope = مدى شعور الشخص بالأمل
register-when-came = عند الوصول
register-when-ended = عند انتهاء الدعم

## What a person wants, who belongs to them, and how often to meet.

register-goals = الأهداف
register-goals-none = لم يُدوَّن هدف بعد.
register-goal-came = جاء هذا مع الحزمة.
register-goal-take = تدوينه هدفًا
# Opens the form for one goal.
register-goal = هدف
register-goal-which = أي هدف؟
    .hint = يرجى اختيار هدف لصياغته من جديد أو لتدوين ما آل إليه.
register-goal-new = هدف جديد
register-goal-domain = بماذا يتعلق؟
register-goal-words = الهدف بكلمات الشخص
register-goal-stands = ما آل إليه
register-goal-on = في أي يوم قال ذلك؟
register-links = العائلة وأشخاص آخرون مقرّبون من الشخص
register-links-none = لم يُذكر أحد بعد.
# Opens the form that names somebody.
register-link = شخص آخر مرتبط به
register-link-search = البحث عن قيد ذلك الشخص
    .hint = جزء من الاسم، أو بداية رقم القيد. ثم يرجى اختيار من هو.
register-link-found = القيود التي وُجدت
register-link-nobody = لا يوجد قيد آخر كهذا.
register-link-missing = يرجى البحث عن الشخص الآخر واختيار قيده.
register-link-words = ما الصلة بينهما؟
    .hint = مثلًا: أختها. يُكتب ذلك في القيدين.
register-link-gone = لم يعد قيد ذلك الشخص في السجل.
# $often is one of the three messages below; $what is what was scored, such as “Home”.
register-suggested = اقتراح: { $often }، لأن آخر درجة في «{ $what }» كانت { $score } من { $most }. القرار لكما معًا.
register-suggested-7 = كل أسبوع (7 أيام)
register-suggested-14 = كل أسبوعين (14 يومًا)
register-suggested-28 = كل أربعة أسابيع (28 يومًا)
register-suggested-take = وضعه في الخانة
register-missed =
    { $count ->
        [zero] لم تفت مراجعة.
        [one] فاتت مراجعة واحدة.
        [two] فاتت مراجعتان.
        [few] فاتت { $count } مراجعات.
        [many] فاتت { $count } مراجعة.
       *[other] فاتت { $count } مراجعة.
    }

## Erasing.

register-erasing = المحو
register-erase = محو هذا القيد
register-erase-goes = ما يُمحى إلى الأبد:
register-erase-deeds = كل ما دُوّن عن هذه الإحالة
register-erase-packets = الحزم التي وصلت كما وصلت
register-erase-known = ما تعرفه هذه الخزنة عن الإحالة، مع ردودك عليها
register-erase-stays = ما يبقى:
register-erase-returns = التقارير الإحصائية التي أُعدّت
register-erase-copies = النسخ التي لدى الآخرين: من أرسل الإحالة، ومن أُعطي شيئًا منها
register-erase-backups = النسخ الاحتياطية السابقة: يبقى القيد فيها إلى أن تُحذف
register-erase-number = ويبقى رقم القيد أيضًا، حتى لا تدخل حزمة منه من جديد دون أن يُلاحظ ذلك.
register-erase-sure = أعرف أن هذا لا رجعة فيه
register-erase-sure-missing = يرجى وضع العلامة هنا أولًا، إذا أُريد المحو.
register-erase-do = محو هذا القيد إلى الأبد
register-erase-changed = كتب شخص آخر شيئًا في هذا القيد في هذه الأثناء، فلم يُمحَ.
    .do = يرجى النظر في الجديد، ثم محوه إذا كان ذلك لا يزال صحيحًا.
register-erased = مُحي القيد.

## ---- What is to be erased ----

register-keeping = ما يجب محوه
    .lead = القيود التي انتهت مدتها. لا يُمحى شيء من تلقاء نفسه: يُنظر في كل قيد ثم يُمحى.
register-keep = مدة حفظ القيود
    .lead = يقرر المجلس المحلي ذلك، بالأشهر. وما دامت خانة فارغة فلا يُعرض أدناه قيد من ذلك النوع.
register-keep-ended = بعد انتهاء الدعم
    .hint = أشهر من يوم انتهائه.
register-keep-declined = بعد الرفض أو سحب الموافقة
    .hint = أشهر من يوم القرار.
register-keep-duplicate = بعد أن تبيّن أنه مكرر
    .hint = أشهر من يوم القرار.
register-keep-save = حفظ هذه المدد
register-keep-saved = حُفظت هذه المدد في هذه الخزنة.
register-over = القيود التي انتهت مدتها
register-over-none = لا يوجد قيد انتهت مدته.
register-over-since = مدته منتهية منذ { $day }.
register-over-look = النظر فيه
register-over-erase =
    { $count ->
        [zero] لا شيء للمحو
        [one] محو القيد المختار إلى الأبد
        [two] محو القيدين المختارين إلى الأبد
        [few] محو { $count } قيود مختارة إلى الأبد
        [many] محو { $count } قيدًا مختارًا إلى الأبد
       *[other] محو { $count } قيد مختار إلى الأبد
    }
register-over-erased =
    { $count ->
        [zero] لم يُمحَ قيد.
        [one] مُحي قيد واحد.
        [two] مُحي قيدان.
        [few] مُحيت { $count } قيود.
        [many] مُحي { $count } قيدًا.
       *[other] مُحي { $count } قيد.
    }

## The packets of an entry.

register-packets = الحزم
register-packet-read = قراءة الحزمة
register-packet-hide = إغلاق الحزمة

## What a person wants, and who belongs to them.

register-aimed = الهدف:
register-goal-open = العمل عليه جارٍ
register-goal-met = تحقق
register-goal-partly = تحقق جزئيًا، وهذا يكفي
register-goal-left = لم يعد مرغوبًا
register-act = عُمل شيء من أجل الشخص
register-acted = عُمل شيء
register-act-domain = من أجل ماذا
register-act-on = اليوم الذي عُمل فيه
register-act-words = ماذا عُمل، وماذا كانت النتيجة؟
register-act-hindered = ما الذي عرقل الأمر؟
    .hint = يرجى تحديد كل ما ينطبق. يُحسب ذلك في أرقام المكتب نفسه.
register-act-in-the-way = العائق:
return-cell-barrier-no-home = لم يوجد سكن مناسب
return-cell-barrier-threshold = لم تنطبق معايير إحدى الخدمات
return-cell-barrier-costs = ما يُدفع لا يكفي
return-cell-barrier-benefits = تأخرت الإعانات أو كانت أقل من اللازم في البداية
return-cell-barrier-papers = لا حساب بنكي أو وثيقة أو إثبات
return-cell-barrier-immigration = انتظار قرار بشأن الهجرة، أو لا حق في الأموال العامة
return-cell-barrier-waiting = قائمة انتظار
return-cell-barrier-transfer = لم تُسلَّم الرعاية عند الانتقال
return-cell-barrier-health = لم تسمح الصحة بذلك
return-cell-barrier-language = لا مترجم شفوي أو لا درس في المستوى المناسب
return-cell-barrier-childcare = لا رعاية للأطفال أو لا مكان في المدرسة
return-cell-barrier-travel = المكان بعيد أو لا مال للطريق
return-cell-barrier-legal = لا مستشار قانوني، أو القضية تطول
return-cell-barrier-safety = لم يكن ذلك آمنًا
return-cell-barrier-other = شيء آخر
register-linked = مرتبط بشخص آخر في السجل
register-domain-housing = السكن
register-domain-money = المال
register-domain-education = التعليم والتدريب
register-domain-employment = العمل
register-domain-health = الصحة والعافية
register-domain-legal = الأمور القانونية
register-domain-safety = الأمان

## The papers of an entry. Their own words are in papers.ftl.

register-papers = الأوراق
register-paper-letter = رسالة تعريف إلى خدمة
register-paper-review = ورقة مراجعة تُملأ معًا
register-paper-whole = كل ما سُجّل عن الشخص
register-paper-meeting = ورقة لاجتماع مع جهات أخرى

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = هذا اليوم قبل وصول الإحالة.
    .do = يرجى النظر في يوم وصولها، وكتابة ذلك اليوم أو يوم بعده.
failure-register-before-support = هذا اليوم قبل بدء الدعم.
    .do = يرجى النظر في يوم بدء الدعم، وكتابة ذلك اليوم أو يوم بعده.
failure-register-before-last = هذا اليوم قبل يوم انتهاء الدعم.
    .do = يرجى كتابة ذلك اليوم أو يوم بعده.
failure-register-no-reason = الخدمة التي لا تستطيع القبول يجب أن تذكر السبب.
    .do = يرجى اختيار سبب واحد على الأقل.
failure-register-not-accepted = هذه الإحالة ليست مقبولة، فلا دعم لأحد بعد.
    .do = يرجى تدوين القرار أولًا.
failure-register-ended = انتهى الدعم.
    .do = يرجى أولًا تدوين أنه يبدأ من جديد، أو كتابة يوم قبل انتهائه.
failure-register-not-ended = لم ينته الدعم.
    .do = لا يلزم فعل شيء.
failure-register-overtaken = دوّن شخص آخر شيئًا عن الأمر نفسه في هذه الأثناء.
    .do = يُعرض القيد كما هو الآن. وما كتبته لا يزال هنا: يرجى النظر في الجديد ثم الضغط على الزر مرة أخرى.
failure-register-no-such-deed = ما كان هذا سيحل محله غير موجود.
    .do = يرجى النظر في القيد كما هو الآن، والمحاولة مرة أخرى.
failure-register-nothing-came = بدون هذا لا شيء يقول إن الإحالة وصلت أصلًا.
    .do = إذا كان القيد كله خطأ، يرجى محوه.
failure-register-linked-already = مدوّن أصلًا أنهما مرتبطان.
    .do = لا يلزم فعل شيء.
