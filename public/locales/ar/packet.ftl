### status: machine-drafted
# المسرد وقواعد الترجمة في أول form.ftl.

## Headings. $area is the name of a place.

packet-title-enquiry = استفسار إلى { $area }
packet-title-referral = إحالة إلى { $area }
packet-title-handover = تسليم المعلومات إلى { $area }

## What must be read first

reading-practice = تدريب. هذا الشخص غير حقيقي.
reading-risk-withheld = لم تُذكر معلومات الخطر هنا، لأن الشخص لم يوافق على مشاركتها. يرجى التحدث مع موظف الدعم قبل أي زيارة.
reading-not-freely = لم يختر الشخص بحرية، كما كتب موظف الدعم. يرجى التحدث مع موظف الدعم قبل استعمال هذه الإحالة.
reading-enquiry = هذا استفسار. لا يقول من هو الشخص، ولم يوقّعه الشخص.
reading-translation-not-valid = وُقّعت الموافقة تحت كلمات لم يراجع ترجمتها أحد، ولم يؤكدها أي مترجم شفوي. يرجى اعتبار الموافقة غير صالحة إلى أن تُشرح مرة أخرى.
# $why is what the worker wrote.
reading-no-confirmation = كتب موظف الدعم لماذا لم يؤكد أي مترجم شفوي هذه الكلمات: { $why }
reading-confirmed-by-nobody = سُجّل أن مترجمًا شفويًا أكد كلمات الموافقة، لكن لم يُذكر اسم أي مترجم ولم يوقّع أي مترجم. يرجى سؤال موظف الدعم عمّن كان.
# $tags are the short names of languages, such as “tig”.
reading-unknown-language = بعض الكلمات هنا بلغة لا تعرفها هذه النسخة ({ $tags }). تظهر كما وصلت. وحيث يوجد نص إنجليزي، يكون بجانبها.
# After a statement that the person agreed to.
reading-words-unchecked = عندما وافق الشخص، لم يكن أحد يتكلم هذه اللغة قد راجع هذه الترجمة.
reading-withheld = محجوب، لأن الشخص لم يوافق على مشاركته: { $what }. أجزاء الاستمارة: { $sections }.
reading-withheld-refer_me = الإحالة نفسها
reading-withheld-share_needs = من هو الشخص وما احتياجاته
reading-withheld-share_health = الصحة
reading-withheld-share_risk = الخطر وما حدث للشخص
reading-withheld-share_agencies = المشاركة مع جهات أخرى
reading-withheld-contact_me = كيفية الاتصال بالشخص
reading-withheld-home_office_figures = أرقام إحصائية لوزارة الداخلية البريطانية (Home Office)
reading-withheld-home_office_data = معلومات لوزارة الداخلية البريطانية (Home Office)
reading-not-answered = { $count ->
    [zero] لا يوجد سؤال طُرح وبقي بلا إجابة.
    [one] سؤال واحد طُرح وبقي بلا إجابة.
    [two] سؤالان طُرحا وبقيا بلا إجابة.
    [few] { $count } أسئلة طُرحت وبقيت بلا إجابة.
    [many] { $count } سؤالًا طُرحت وبقيت بلا إجابة.
   *[other] { $count } سؤال طُرحت وبقيت بلا إجابة.
}

## Summary

reading-summary = ملخص
reading-stage = ما هذا
reading-stage-enquiry = استفسار: ما تحتاج المنطقة إلى معرفته لتقول ما هو ممكن
reading-stage-referral = إحالة: ما يلزم لاتخاذ قرار
reading-stage-handover = تسليم المعلومات: ما يحتاج إليه فريق الدعم الجديد
reading-area = المنطقة
reading-made-at = تاريخ الإعداد
reading-utc = { $time } (UTC)
reading-organisation = من أرسلها (المؤسسة)
reading-device = الجهاز
reading-worker = موظف الدعم
reading-role = وظيفة الموظف
reading-form = الاستمارة
reading-form-version = استمارة الإحالة القياسية، الإصدار { $version }
reading-format = صيغة الملف
reading-format-draft = مسودة
reading-format-practice = تدريب: ليست إحالة
reading-packet-id = رقم الحزمة
reading-referral-id = رقم الإحالة
reading-revision = رقم التعديل

## The signature's panel, after the answers on paper

reading-signing = توقيع إلكتروني
reading-signing-by = يقول إنه من
reading-signing-at = يقول إنه وُقّع في
reading-signing-words = ست كلمات للمقارنة بالهاتف
reading-signing-fingerprint = بصمة المفتاح
reading-signing-check = كيفية التحقق منه
    .how = يرجى فتح هذا الملف في Onward، في صفحة «فتح حزمة». النسخة الورقية لا تثبت شيئًا، وكذلك هذا الإطار: يستطيع أي شخص أن يطبع مثله.
reading-signing-qr = البصمة للكاميرا
    .what = البصمة نفسها كرمز QR.
reading-signing-field = توقيع إلكتروني من { $organisation }
reading-copy = هذه نسخة للقراءة. ليس فيها توقيع ولا حزمة: الملف الذي وقّعه المرسل وحده يبيّن من أعدّه وأنه لم يتغير أي شيء.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { "، " }
reading-scale = { $point } (من { $min }: { $least }، إلى { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = كلام
reading-reads = قراءة
reading-writes = كتابة

# Stands before a translation of an answer. $language is the name of the language that it is in.
reading-translation-worker = تُرجم إلى { $language } من قِبل موظف الدعم
reading-translation-interpreter = تُرجم إلى { $language } من قِبل المترجم الشفوي
reading-translation-computer = تُرجم إلى { $language } ببرنامج حاسوب: قد تكون الترجمة خاطئة
# While the translation is being written and nobody has said yet who made it.
reading-translation-unknown = تُرجم إلى { $language }

## The agreement

reading-consent = ما وافق عليه الشخص
reading-agencies = الجهات التي يجوز إخبارها
reading-agencies-not = من يجب عدم إخباره
reading-explained-in = اللغة التي جرى بها الشرح
reading-explained-by = من قام بالشرح
reading-interpreter = المترجم الشفوي
reading-no-interpreter = لا يوجد مترجم شفوي
reading-channel = الطريقة
reading-channel-face_to_face = وجهًا لوجه
reading-channel-video = بمكالمة فيديو
reading-channel-phone = بالهاتف
reading-explained-at = متى (بالتوقيت المحلي، كما أدخله موظف الدعم)
reading-present = من كان في الغرفة
reading-freely = قرر الشخص بحرية
reading-capacity = سبب للشك في قدرة الشخص على اتخاذ هذا القرار الآن
reading-capacity-no_doubt = لا
reading-capacity-doubt = نعم
reading-capacity-time = أُعطي وقت أطول.
reading-capacity-interpreter = أُحضر مترجم شفوي.
reading-capacity-advocate = أُحضر مدافع عن الحقوق.
reading-capacity-best_interests = قرار بحسب المصلحة الفضلى اتخذه { $by }
reading-teach-back = ما سيحدث، بكلمات الشخص نفسه
reading-interpreter-confirms = يؤكد المترجم الشفوي أن الكلمات قُرئت بأمانة
reading-copy-safe = احتفاظ الشخص بنسخة آمن
reading-person = توقيع الشخص
reading-worker-signature = توقيع موظف الدعم
reading-interpreter-signature = توقيع المترجم الشفوي
reading-signed-by-typing = توقيع بالكتابة: { $name }
reading-did-not-sign = لم يوقّع، أو لم يستطع: { $why }

## Criteria

reading-eligibility = حال الشروط
reading-verdict-met = مستوفى
reading-verdict-not_met = غير مستوفى. يجوز للمنسق أن يقرر بحسب تقديره.
reading-verdict-not_known = غير معروف
reading-own-criterion = { $area }: { $criterion }

## ---- Export: making a packet, written by the agreement pages ----

## The export page.

export = إعداد حزمة للإرسال
    .lead = الحزمة ملف موقّع. اختيار ما يدخل فيها وتوقيعها وإرسالها بيدك أنت.
export-stage = ماذا سيُرسل؟
export-stage-enquiry = استفسار
    .hint = لا شيء يقول من هو الشخص. سؤال عما يمكن أن تقدمه منطقة: الاحتياجات، وعدد أفراد الأسرة، والتواريخ، والأماكن التي يجب تجنبها. لا يلزم أن يوقّع الشخص.
export-stage-referral = إحالة
    .hint = ما تحتاج إليه المنطقة لتقرر: من هو الشخص، وما احتياجاته، وما وافق على مشاركته.
export-stage-handover = تسليم المعلومات
    .hint = بعد أن قالت المنطقة «نعم»: ما يحتاج فريق الدعم الجديد إلى معرفته، مثل الصحة كاملة، وتفاصيل الأطفال، والمخاطر.
export-area = لأي منطقة هذا؟
    .none = لم تُختر منطقة في الإحالة بعد.
    .choose = اختيار منطقة
export-sent = ما سيُرسل
    .hint = جزءًا بعد جزء. يمكن فتح أي جزء لقراءته.
export-withheld-not-agreed = قال الشخص «لا»
export-withheld-not-asked = لم يُسأل الشخص
export-later = الإجابات التي تخص مرحلة لاحقة لا تُرسل الآن.
export-missing = ما ينقص
    .none = لا شيء يوقف الإرسال.
    .stops = لا يمكن إرسال شيء قبل الإجابة عن هذه:
export-open =
    { $count ->
        [zero] كل الأسئلة لها إجابة.
        [one] سؤال واحد بلا إجابة. هذا لا يوقفك: سيراه المنسق أولًا.
        [two] سؤالان بلا إجابة. هذا لا يوقفك: سيراهما المنسق أولًا.
        [few] { $count } أسئلة بلا إجابة. هذا لا يوقفك: سيراها المنسق أولًا.
        [many] { $count } سؤالًا بلا إجابة. هذا لا يوقفك: سيراها المنسق أولًا.
       *[other] { $count } سؤال بلا إجابة. هذا لا يوقفك: سيراها المنسق أولًا.
    }
export-agreement = الموافقة
    .good = وافق الشخص ووقّع.
    .not-needed = الاستفسار لا يُعرّف بأحد، ولذلك لا يلزم توقيع.
    .go = الذهاب إلى الموافقة
    .not-valid = ترجمت آلة هذه الكلمات ولم يؤكدها أي مترجم شفوي. ستقول الحزمة إن الموافقة غير صالحة.
    .limits = في صفحات الموافقة نص طويل جدًا أو فيه رمز مخفي. يرجى تقصيره أو كتابته مرة أخرى.
export-sign = التوقيع
    .hint = توقّعها الخزنة باسم { $organisation }، { $device }. وبعد ذلك يرجى حفظ الملف.
export-signing = جارٍ إعداد الحزمة وتوقيعها
export-done = تم التوقيع
    .next = يرجى حفظ الملفات. الحزمة نفسها موجودة في كل منها، ولذلك يكفي واحد.
    .phone = إذا كان المنسق لا يعرف هذه الخزنة بعد، فستظهر له هذه الكلمات الست. يرجى أن يقرأ كل منكما الكلمات للآخر بالهاتف.
export-files = حفظ الملفات
    .packet = حفظ ملف الحزمة
    .saved = الملف { $file } في مجلد التنزيلات.
export-pdf = حفظ كملف PDF
    .hint = للقراءة والطباعة. الحزمة الموقّعة موجودة داخله، ولذلك يكفي أي من الملفين. يُنزَّل الجزء الذي يُعدّ ملفات PDF في المرة الأولى.
export-pdf-working = جارٍ إعداد ملف PDF. في المرة الأولى يُنزَّل الجزء الذي يُعدّ ملفات PDF: إذا كان الاتصال بطيئًا، فقد يستغرق هذا دقيقة.
export-pdf-page = الصفحة { $page } من { $pages }
# يقرؤه قارئ الشاشة بدلًا من التوقيع المرسوم في ملف PDF. القيمة $who هي عنوان الصف.
export-pdf-drawn = { $who }: مرسوم باليد
export-pdf-done = الملف { $file } في مجلد التنزيلات.
export-pdf-missing-characters = لم يمكن طبع بعض الرموز: { $characters }. وهي موجودة في الحزمة الموقّعة مع ذلك.
export-pdf-font = لم يمكن جلب أحد الخطوط، ولذلك لم يُعدّ ملف PDF.
    .do = يرجى التأكد من اتصال الإنترنت والمحاولة مرة أخرى. الحزمة الموقّعة التي حفظتها كاملة من دونه.
export-pdf-document = لم يمكن كتابة ملف PDF.
    .do = يرجى إرسال ملف الحزمة بدلًا منه. فيه كل شيء.
failure-other-pdf = لم توقّع الخزنة ملف PDF هذا، لأنه ليس ملف هذه الحزمة.
    .do = يرجى إرسال ملف الحزمة بدلًا منه. فيه كل شيء. إذا حدث هذا مرة أخرى، فيرجى قفل الخزنة وتحميل الصفحة من جديد.
failure-practice = أُعدّ هذا للتدريب، والشخص غير حقيقي. لا يُقفل لمفتاح أحد، ولا يُرَدّ عليه، ولا يُسحب منه شيء، ولا يُحوّل.
    .do = للتدرّب على الإرسال، يرجى قفل الملف بست كلمات. لشخص حقيقي، يرجى بدء إحالة جديدة.
export-pdf-gone = الجزء الذي يُعدّ ملفات PDF توقف من نفسه.
    .do = يرجى المحاولة مرة أخرى. الحزمة الموقّعة التي حفظتها كاملة من دونه.
export-cancel = إيقاف
export-copy = هل احتفاظ الشخص بنسخة آمن له؟
    .hint = يرجى سؤاله أولًا. قد يجد شخص آخر ورقة أو ملفًا.
    .not = كتبت أن احتفاظ الشخص بنسخة غير آمن له. يرجى عدم إعطائه هذا الملف.
export-other-stage = إعداد حزمة أخرى

## ---- Receive: opening packets that others made ----

receive = فتح حزمة
    .lead = يمكن اختيار أو إفلات ملفات أرسلها إليك أحد. يُفحص كل ملف على هذا الجهاز قبل أن يظهر شيء منه. لا يُرسل شيء، ولا يُحفظ شيء مما فيها. والخزنة المفتوحة تتذكر فقط أنها وصلت.
receive-choose = اختيار ملفات
    .hint = الحزم ملفات JSON أو PDF، حتى 20 MB لكل ملف. والمقفلة منها ينتهي اسمها بـ age أو age.txt.
receive-drop = أو إفلات الملفات هنا
receive-checking = جارٍ فحص هذا الملف
receive-not-answered = بلا إجابة
# How many of the files that were chosen: "12 of 200 checked".
receive-progress = فُحص { $done } من { $all }
receive-running = جارٍ فحص الملفات. ويمكن في أثناء ذلك قراءة ما فُحص منها.
receive-stop = إيقاف الفحص
receive-checked =
    { $count ->
        [zero] لم يُفحص أي ملف
        [one] فُحص ملف واحد
        [two] فُحص ملفان
        [few] فُحصت { $count } ملفات
        [many] فُحص { $count } ملفًا
       *[other] فُحص { $count } ملف
    }
# After the number of files that were checked.
receive-tally = لم تتغير: { $good }. غير معروضة: { $refused }. مقفلة: { $locked }.
receive-unread =
    { $count ->
        [zero] لم يبقَ أي ملف بلا فحص
        [one] ملف واحد لم يُفحص
        [two] ملفان لم يُفحصا
        [few] { $count } ملفات لم تُفحص
        [many] { $count } ملفًا لم يُفحص
       *[other] { $count } ملف لم يُفحص
    }
    .what = لم يُقرأ شيء مما فيها. ويُفحص { $most } ملف على الأكثر في المرة الواحدة.
receive-unread-names = أسماؤها
receive-go-on = فحص الباقي
receive-fold = عرض هذه الحزمة
receive-none = لم يُفتح شيء بعد
    .lead = ستظهر هنا الحزم التي فتحتها، مع من وقّعها.
put-in = وضعها في سجل الإحالات
put-in-on = في أي يوم جاءت؟
put-in-there = في السجل
put-in-show = عرضها في السجل
put-in-beside = توجد في السجل حزمة أخرى لهذه الإحالة. وتوضع هذه إلى جانبها.
put-in-all = وضع كل الحزم السليمة في السجل
put-in-progress = وُضع { $done } من { $all }
put-in-stop = إيقاف
put-in-taken =
    { $count ->
        [zero] لم توضع أي حزمة في السجل.
        [one] حزمة واحدة في السجل.
        [two] حزمتان في السجل.
        [few] { $count } حزم في السجل.
        [many] { $count } حزمة في السجل.
       *[other] { $count } حزمة في السجل.
    }
put-in-left =
    { $count ->
        [zero] أُوقف الأمر. لم تبق حزم.
        [one] أُوقف الأمر. حزمة واحدة لم توضع بعد: يرجى الضغط على الزر مرة أخرى للمتابعة.
        [two] أُوقف الأمر. حزمتان لم توضعا بعد: يرجى الضغط على الزر مرة أخرى للمتابعة.
        [few] أُوقف الأمر. { $count } حزم لم توضع بعد: يرجى الضغط على الزر مرة أخرى للمتابعة.
        [many] أُوقف الأمر. { $count } حزمة لم توضع بعد: يرجى الضغط على الزر مرة أخرى للمتابعة.
       *[other] أُوقف الأمر. { $count } حزمة لم توضع بعد: يرجى الضغط على الزر مرة أخرى للمتابعة.
    }
put-in-refused =
    { $count ->
        [zero] وُضعت كلها.
        [one] لم توضع حزمة واحدة.
        [two] لم توضع حزمتان.
        [few] لم توضع { $count } حزم.
        [many] لم توضع { $count } حزمة.
       *[other] لم توضع { $count } حزمة.
    }
failure-not-a-packet = هذه ليست حزمة توقيعها صحيح، فلم توضع في السجل.
    .do = يرجى فتح الملف مرة أخرى. وإذا بقي الأمر كذلك، فيرجى طلبه من المرسل مرة أخرى.
failure-register-in-future = لم يأت هذا اليوم بعد.
    .do = يرجى كتابة اليوم الذي حدث فيه ذلك.
failure-register-same-number = وصلت من قبل حزمة أخرى بالرقم نفسه، فإحدى الحزمتين لم تُصنع في Onward.
    .do = يرجى الاتصال هاتفيًا بالمرسل وسؤاله أيهما حزمته.
failure-register-other-sender = الحزم التي وصلت من قبل عن هذه الإحالة وقّعها طرف آخر.
    .do = يرجى الاتصال هاتفيًا بالمرسل. إن كان لديه مفتاح جديد، يرجى وضعه في دفتر العناوين مكان القديم، ثم وضع الحزمة مرة أخرى.
failure-register-erased = مُحيت هذه الإحالة هنا، فلا توضع أي حزمة منها مرة أخرى.
    .do = إذا أُحيل الشخص من جديد، يرجى أن يُطلب من المرسل بدء إحالة جديدة.
failure-register-out-of-shape = النص طويل جدًا، أو فيه حرف لا يمكن عرضه.
    .do = يرجى تقصيره أو كتابته مرة أخرى.
receive-clear = إغلاق الكل
    .hint = يزيل كل شيء من هذه الصفحة. وتبقى الملفات في مكانها.
receive-closed = أُغلقت الحزم
    .do = أُزيلت من هذه الصفحة لأنه لم يكن أحد هنا لمدة، أو لأن «الخروج من هذه الصفحة» ضُغط في نافذة أخرى. بقيت الملفات في مكانها: للمتابعة، يرجى اختيارها مرة أخرى.
receive-good = لم يتغير
    .what = التوقيع صحيح: لم يتغير شيء بعد التوقيع.
receive-not-shown = غير معروض
receive-file = الملف
receive-open = قراءتها
receive-pass-on = التحويل إلى منطقة أخرى
receive-passed = حوّلتها منطقة أخرى
    .what = الحزمة التي في الداخل كما وقّعها مرسلها الأول. ومن حوّلها وقّع على أن الشخص وافق.
receive-passed-by = من حوّلها
receive-passed-first = من أعدّها
receive-passed-to = حُوّلت إلى
receive-passed-agreement = ما وافق عليه الشخص
receive-signer = من وقّعها
receive-signer-claims = تقول إنها جاءت من: { $organisation }، { $device }
receive-signer-unknown = غير معروف بعد
    .what = يثبت التوقيع أن من لديه هذا المفتاح هو من أعدّ الحزمة. ولا يثبت من هو. يرجى الاتصال بالمؤسسة على رقم هاتف لديك من قبل، لا على رقم من الحزمة، ومقارنة هذه الكلمات الست:
receive-signer-expired = عمر المفتاح أكثر من ثلاث سنوات.
    .do = يرجى الاتصال بالمؤسسة بالهاتف وسؤالها هل لا تزال تستعمل هذا المفتاح.
receive-fingerprint = البصمة الكاملة
receive-made = وقت الإعداد
    .hint = بحسب ساعة المرسل. ولا يؤكد الوقت أحد آخر.
receive-stage = المرحلة
receive-form = الاستمارة
receive-form-version = { $form }، الإصدار { $version }
receive-from-pdf = قُرئت من الحزمة الموقّعة داخل ملف PDF، لا من صفحات ملف PDF.
receive-print = طباعة
receive-pdf = حفظ نسخة PDF
receive-json = حفظ ملف الحزمة
receive-reader-gone = توقف برنامج الفحص خلال قراءة هذا الملف، وشُغّل مرة أخرى.
    .do = قد يكون الملف تالفًا، أو معدًّا لإحداث ضرر. يرجى طلبه من المرسل مرة أخرى، وعدم فتحه ببرنامج آخر.
receive-unreadable = لم يستطع المتصفح قراءة هذا الملف.
    .do = ربما نُقل، أو كان مفتوحًا في برنامج آخر. يرجى اختياره مرة أخرى.
receive-no-worker = لم يستطع هذا المتصفح تشغيل برنامج الفحص.
    .do = يرجى تحميل الصفحة من جديد. إذا بقي الأمر كذلك، فيرجى استعمال متصفح أحدث.

## Why a file is not shown: what happened, and what to do.

refusal-empty = الملف فارغ.
    .do = يرجى أن يُطلب من المرسل حفظه وإرساله مرة أخرى.
refusal-too-big = الملف أكبر من 20 MB، ولا توجد حزمة بهذا الحجم.
    .do = يرجى التأكد من أنه الملف الصحيح، وأن تُطلب من المرسل الحزمة نفسها، لا مجموعة ملفات.
refusal-not-ours = هذه ليست حزمة.
    .do = الحزم ملفات JSON أو PDF يُعدّها Onward، أو ملفات ينتهي اسمها بـ age أو age.txt إذا كانت مقفلة. يرجى التأكد من اختيار الملف الصحيح.
refusal-pdf-without-packet = لا توجد حزمة في ملف PDF هذا.
    .do = ربما طُبع أو صُوّر، أو حفظه برنامج آخر، أو كان نسخة للقراءة. يرجى أن يُطلب من المرسل الملف الذي حفظه Onward.
refusal-pdf-with-several-packets = في ملف PDF هذا أكثر من حزمة واحدة، وهذا لا يعمله Onward أبدًا.
    .do = يرجى عدم الاعتماد عليه، والاتصال بالمرسل بالهاتف وطلب الحزمة مرة أخرى.
refusal-pdf-damaged = لا يمكن قراءة ملف PDF هذا.
    .do = ربما تلف في الطريق. يرجى أن يُطلب من المرسل إرساله مرة أخرى، أو إرسال ملف JSON.
refusal-pdf-unsigned = في ملف PDF هذا حزمة، لكن ملف PDF نفسه غير موقّع.
    .do = ربما حفظه برنامج آخر، وهذا يزيل التوقيع. يرجى أن يُطلب من المرسل الملف الذي حفظه Onward، أو ملف JSON.
refusal-pdf-changed = تغيّر شيء في ملف PDF هذا بعد توقيعه.
    .do = يرجى عدم الاعتماد عليه ولا على صفحاته، والاتصال بالمرسل على رقم هاتف لديك من قبل، وطلب الحزمة مرة أخرى.
refusal-pdf-signature = ملف PDF هذا موقّع بطريقة لا تُوقَّع بها الحزم، أو توقيعه غير صحيح.
    .do = يرجى عدم الاعتماد عليه، والاتصال بالمرسل على رقم هاتف لديك من قبل، وطلب الحزمة مرة أخرى.
refusal-pdf-several-signatures = في ملف PDF هذا أكثر من توقيع واحد. وللحزم توقيع واحد.
    .do = ربما وقّعه أحد مرة أخرى في برنامج آخر. يرجى أن يُطلب من المرسل الملف الذي حفظه Onward.
refusal-pdf-appended = أُضيف شيء إلى ملف PDF هذا بعد توقيعه.
    .do = ربما حفظه برنامج آخر مع ملاحظات أو تغييرات. يرجى عدم الاعتماد على ما تعرضه صفحاته، وأن يُطلب من المرسل الملف الذي حفظه Onward.
refusal-pdf-other-signer = وقّع ملف PDF هذا شخص غير الذي وقّع الحزمة التي فيه.
    .do = ربما وضع أحد حزمة غيره في ملف PDF من عنده. يرجى عدم الاعتماد عليه، والاتصال بالمرسل على رقم هاتف لديك من قبل.
refusal-pdf-not-certified = توقيع ملف PDF هذا يسمح للآخرين بتغييره. والحزم لا تسمح بذلك أبدًا.
    .do = يرجى عدم الاعتماد عليه، والاتصال بالمرسل على رقم هاتف لديك من قبل، وطلب الحزمة مرة أخرى.
refusal-pdf-active = في ملف PDF هذا أجزاء ليست في الحزم أبدًا. قد تعمل من نفسها، أو تعرض شيئًا آخر، في برنامج آخر.
    .do = يرجى عدم فتحه ببرنامج آخر، والاتصال بالمرسل على رقم هاتف لديك من قبل.
refusal-truncated = ينتهي الملف قبل نهايته.
    .do = على الأرجح لم يُرسل أو لم يُنزَّل كاملًا. يرجى أن يُطلب من المرسل إرساله مرة أخرى.
refusal-envelope = الملف غير مكتوب تمامًا كما تُكتب الحزم.
    .do = ربما فتحه برنامج آخر وحفظه. يرجى أن يُطلب من المرسل الملف الذي حفظه Onward، كمرفق.
refusal-certificate = الملف موقّع بطريقة لا تُوقَّع بها الحزم.
    .do = يرجى عدم الاعتماد عليه، والاتصال بالمرسل على رقم هاتف لديك من قبل.
refusal-changed = تغيّر شيء في هذا الملف بعد توقيعه.
    .do = يرجى عدم الاعتماد عليه، والاتصال بالمرسل على رقم هاتف لديك من قبل، وطلب الحزمة مرة أخرى.
refusal-not-a-packet = التوقيع صحيح، لكن ما وُقّع ليس حزمة.
    .do = يرجى التأكد من اختيار الملف الصحيح. إذا قصد المرسل أن يكون حزمة، فيرجى إبلاغه.
refusal-forward-inner = حوّلت منطقة أخرى هذا الملف، والحزمة التي فيه ليست كما وقّعها مرسلها.
    .do = يرجى عدم الاعتماد عليها. ويرجى أن يُطلب ممن حوّلها إرسال الحزمة كما تسلّمها، والاتصال هاتفيًا بالمرسل الأول.
refusal-forward-agreement = حوّلت منطقة أخرى هذا الملف دون موافقة الشخص على إرسال كل ما فيه إلى منطقتكم.
    .do = لا يُعرض محتواه. يرجى إبلاغ من حوّله: يجب سؤال الشخص، أو إعداد إحالة جديدة.
refusal-forward-deep = حُوّلت هذه الحزمة أكثر من ثلاث مرات.
    .do = يرجى طلب إحالة جديدة: فقد تكون احتياجات الشخص قد تغيّرت.
refusal-forward-practice = حُوّلت هذه الحزمة، وهي عن شخص غير حقيقي: أُعدّت للتدريب.
    .do = هذه ليست إحالة. يرجى سؤال من أرسلها هل كان يقصد إرسال شيء آخر.
refusal-newer-packet = أُعدّت هذه الحزمة بإصدار من Onward أحدث من هذا.
    .do = يرجى تحميل الصفحة من جديد للحصول على الإصدار الأحدث، وفتح الملف مرة أخرى.
refusal-newer-form = مُلئت هذه الحزمة على إصدار من الاستمارة أحدث مما يعرفه هذا الإصدار.
    .do = يرجى تحميل الصفحة من جديد للحصول على الإصدار الأحدث، وفتح الملف مرة أخرى.
