### status: machine-drafted
### The address book: whose key is whose. Who signed a packet, whom it is for, answers to it, and what a person takes back.
### Read by workers and coordinators: ordinary professional language, no idioms.
### “Locked” says that a file can only be opened with its passphrase or key; “signed” that nothing in it was changed. A “card” is one
### line of text by which others know a vault’s key.

## ---- Adding somebody’s key ----

pin = إضافة جهة إلى دفتر العناوين
pin-another = مفتاح آخر لهذه الجهة
pin-name = الاسم في دفتر العناوين
    .hint = الاسم الذي تستعملونه هنا. ولا يراه أحد آخر.
pin-key = بطاقتهم
    .hint = سطر واحد طويل من النص، ينسخونه من صفحة دفتر العناوين لديهم، أو تنشره المنطقة. ويمكن أيضًا لصق مفتاح يبدأ بـ age1.
pin-next = إظهار الكلمات
pin-add = إضافة إلى دفتر العناوين
pin-replace = استعمال هذا المفتاح من الآن
pin-cancel = إلغاء
pin-claims = تقول إنها تخص: { $organisation }، { $device }
pin-words = يرجى الاتصال بهم على رقم هاتف لديك من قبل، لا على رقم من الرسالة. وليقرؤوا لك هذه الكلمات الست من شاشتهم:
pin-bare = هذا مفتاح بلا بطاقة: لا يقول لمن هو. ليقرؤوا لك المفتاح كله على رقم هاتف لديك من قبل.
pin-compared = هل قارنتها؟
pin-compared-phone = نعم، بالهاتف، على رقم لديّ من قبل
pin-compared-person = نعم، وجهًا لوجه
pin-compared-not = ليس بعد
    .hint = يُكتب أن أحدًا لم يقارنها. ويمكن فعل ذلك لاحقًا.
pin-why = لماذا يوجد مفتاح آخر؟
    .hint = مثلًا: لديهم حاسوب جديد، وأخبرونا بالهاتف.

## ---- The address book ----

contacts = دفتر العناوين
    .lead = لمن كل مفتاح. لا تُقفل الحزم إلا بمفاتيح في هذا الدفتر، ويُعرف من وقّع حزمة بهذا الدفتر، لا بالاسم المكتوب في الحزمة.
contacts-locked = دفتر العناوين في الخزنة، والخزنة ليست مفتوحة.
contacts-unlock = فتح الخزنة
contacts-none = لا أحد في دفتر العناوين بعد
    .lead = يرجى طلب البطاقات من المنسقين الذين تعمل معهم، وإضافة كل واحد منهم هنا.
contacts-loading = جارٍ النظر في الخزنة
contacts-add = إضافة جهة
contacts-follow = وصل تغيير مفتاح
    .lead = عند استبدال مفتاح يوقّع المفتاح القديم المفتاح الجديد. إذا كان المفتاح القديم في دفتر عناوينك، يحل الجديد محله، ولا يلزم أن يُقارن شيء مرة أخرى.
contacts-follow-text = تغيير المفتاح
    .hint = سطر واحد طويل من النص.
contact-compared = قورنت الكلمات
contact-not-compared = لم تُقارن الكلمات بعد
contact-unpinned = لم يعد موثوقًا به
contact-claims = يقول إنه
    .both = { $organisation }، { $device }
contact-area = المنطقة
contact-since = في دفتر العناوين منذ
contact-sealing = يمكن قفل الحزم له
    .yes = نعم
    .no = لا: لا يُعرف إلا توقيعه
contact-past = ما كان موثوقًا به من قبل
contact-past-when = من { $from } إلى { $until }
contact-past-unpinned = لم يعد موثوقًا به
contact-past-signed = حل محله مفتاح وقّعه المفتاح القديم
contact-past-compared = حل محله مفتاح قارنه أحد
contact-rename = تغيير الاسم
contact-compare = قارنت الكلمات
contact-replace = لديهم مفتاح آخر
contact-unpin = عدم الوثوق بهذا المفتاح بعد الآن
    .what = لا تُقفل الحزم به بعد الآن، وما وقّعه يُعرض مع تحذير. ويبقى مكتوبًا ما كان موثوقًا به حتى الآن.
contact-unpin-why = لماذا؟
    .hint = مثلًا: سُرق حاسوبهم المحمول.

## ---- This vault’s own card ----

own-card = بطاقة هذه الخزنة
    .lead = يحتاج إليها الآخرون لقفل الحزم لك، ولمعرفة ما توقّعه. وهي ليست سرًا.
own-card-words = كلمات للقراءة
    .hint = عندما يضيف أحد بطاقتك إلى دفتر عناوينه يتصل بك. يرجى قراءة هذه الكلمات الست له.
own-card-text = البطاقة
    .hint = يرجى إرسال هذا السطر إلى من يرسلون إليك الحزم. وإذا كانت منطقتك تنشر ملفًا، فهو يوضع فيه.
own-card-copy = نسخ البطاقة
own-card-copied = تم النسخ.
own-card-not-copied = لم يسمح المتصفح بذلك. يرجى تحديد السطر ونسخه.
own-card-bare = المفتاح وحده، لبرامج أخرى
    .hint = تستطيع برامج مثل age قفل الملفات بهذا المفتاح. وهو لا يقول لمن هو.

## ---- Receive: who signed, and whom it is for ----

standing-pin = إضافة إلى دفتر العناوين
standing-words = الكلمات الست لهذا المفتاح
standing-pinned = في دفتر عناوينك: { $name }
standing-not-compared = في دفتر عناوينك: { $name }، ولم تُقارن الكلمات بعد
    .do = يرجى الاتصال بهم على رقم هاتف لديك من قبل، ومقارنة هذه الكلمات الست. ثم كتابة ذلك في دفتر العناوين.
standing-earlier = هذا مفتاح سابق لـ { $name }. استُبدل في { $until }.
    .do = قد تكون حزمة أُعدت قبل ذلك صحيحة. وإذا كانت أحدث، فلا يُعتمد عليها: يرجى الاتصال بـ { $name } على رقم هاتف لديك من قبل.
standing-unpinned = هذا المفتاح لـ { $name } لم يعد موثوقًا به.
    .do = لا يُعتمد على هذه الحزمة. السبب المكتوب: { $why }
standing-other-key = ليس المفتاح الذي تعرفه لـ { $name }.
    .do = لا يُعتمد على هذه الحزمة. يرجى الاتصال بـ { $name } على رقم هاتف لديك من قبل. قد يكون حاسوبًا آخر لهم، أو شخصًا آخر.
addressed-us = أُعدت لهذه الخزنة
addressed-earlier = أُعدت لمفتاح سابق لهذه الخزنة.
addressed-nobody = ليست موجهة إلى مفتاح أحد: أُرسلت بعبارة مرور، أو بلا قفل.
addressed-another = أُعدت هذه الحزمة لمنطقة أخرى.
    .do = هي صحيحة، لكنها ليست لك. يرجى إخبار المرسل، وعدم إعطائها لأحد من دون موافقة الشخص.
sequence-same = فتحت هذه الحزمة من قبل.
sequence-newer = هذه الحزمة أحدث من التي فتحتها من قبل لهذه الإحالة. يرجى استعمال هذه.
sequence-superseded = فتحت من قبل حزمة أحدث لهذه الإحالة. يرجى استعمال تلك.
sequence-other-signer = فُتحت من قبل حزمة لهذه الإحالة، ووقّعها مفتاح آخر.
    .do = يرجى الاتصال بالمؤسسة التي أرسلت الأولى وسؤالها هل هذه منها أيضًا.
sequence-conflict = فُتحت من قبل حزمة أخرى لها الرقم نفسه، وتقول شيئًا آخر.
    .do = لا يُعدّ Onward أبدًا حزمتين برقم واحد. لا يُعتمد على أي منهما قبل الاتصال بالمرسل.

## ---- Receive: the answer ----

answer = الرد على المرسل
    .lead = توقّع هذه الخزنة ردك ويُقفل للمرسل وحده. يرجى إرسال الملف كما تُرسل الحزمة.
answer-what = ماذا تريد أن تقول؟
answer-received = وصلتنا
answer-question = لدينا سؤال
answer-reasons = لماذا؟
answer-signposted = إلى أين وُجّه الشخص بدلًا من ذلك
    .hint = يرجى تركه فارغًا إذا لم يكن هناك ما يُقال.
answer-words = كلماتك
    .hint = السؤال نفسه، أو ما يجب أن يعرفه المرسل. يرجى عدم كتابة شيء عن الشخص أكثر مما يلزم.
answer-as-text = حفظه ملفًا نصيًا (.age.txt)، لأن بريد المرسل يرفض ملفات .age
answer-send = توقيع الرد وحفظه
answer-missing = لم يُختر شيء بعد.
    .do = يرجى اختيار ما تريد أن تقوله.
answer-no-question = لا يوجد سؤال بعد.
    .do = يرجى كتابته بكلماتك.
answer-saved = { $file } في مجلد التنزيلات.
    .do = يرجى إرفاقه ببريد إلكتروني موضوعه محايد، ثم حذفه من مجلد التنزيلات.
decision-accepted = نقبل الإحالة
decision-accepted-waiting = نقبل الإحالة، وننتظر السكن
decision-more-information = نحتاج إلى معلومات أكثر قبل أن نقرر
decision-declined-by-service = لا نستطيع قبول الإحالة
decision-declined-by-person = قرر الشخص ألا يأتي
decision-consent-withdrawn = سحب الشخص موافقته
decision-duplicate = لدينا هذه الإحالة من قبل
reason-no-recourse-budget = لا توجد ميزانية لمن لا يحق لهم الحصول على الأموال العامة
reason-no-accommodation = لا يوجد سكن مناسب
reason-waiting-for-decision = في انتظار قرار الأسباب القاطعة
reason-beyond-capacity = الاحتياجات أكثر مما نستطيع تلبيته
reason-area-not-safe = المنطقة ليست آمنة للشخص
reason-outside-criteria = خارج معاييرنا
reason-full-or-closing = الخدمة ممتلئة أو ستُغلق

## ---- Files that are no packets ----

note-locked = هذا رد أو ملاحظة عن إحالة، والخزنة ليست مفتوحة.
    .do = يرجى فتح قفل الخزنة أولًا، ثم اختيار الملف هنا مرة أخرى. ولا يُعرض إلا إذا كان عن إحدى إحالاتك ومن جهة في دفتر عناوينك.
note-taken = أُدخل في الخزنة
    .what = هو ممن يجب أن يأتي منه، وعن إحالة تعرفها هذه الخزنة. وهذا ما حدث حتى الآن:
note-card = بطاقة
    .what = مفتاح جهة، لوضعه في دفتر العناوين.
    .locked = يرجى فتح قفل الخزنة لوضعه في دفتر العناوين.
note-change = تغيير مفتاح
    .what = المفتاح صاحب هذه الكلمات الست يقول إن مفتاحًا آخر يحل محله.
note-change-follow = أخذ المفتاح الجديد
note-change-followed = المفتاح الجديد في دفتر العناوين، في مكان القديم.

## ---- What happened to a referral ----

history = ما حدث حتى الآن
refer-history-lead = ما أُرسل، وما جاء من ردود، وما سحبه الشخص. يرجى فتح الرد الذي وصلك في صفحة «فتح حزمة»: ثم يظهر هنا.
history-none = لم يحدث شيء بعد.
history-sent = وُقّع وأُرسل:
history-received = وصل وفُتح:
history-answered = كان ردك:
history-replied = رد { $name }:
history-withdrew = أخبرتهم أن الشخص يسحب:
history-withdrawn = يقول { $name } إن الشخص يسحب:
history-withdrawn-tag = سُحبت الموافقة
withdraw = الشخص يسحب شيئًا
    .lead = يُخبر هذا المنطقة التي لديها الحزمة. وهو يوقف أي استعمال آخر. ولا يستطيع أن يمحو ما قُرئ من قبل. ويرجى تغيير الموافقة في هذه الإحالة أيضًا.
withdraw-what = ما الذي لم يعد الشخص موافقًا عليه؟
withdraw-words = بكلمات الشخص أو بكلماتك
    .hint = فقط ما يجب أن تعرفه المنطقة.
withdraw-send = التوقيع والحفظ
withdraw-missing = لم يُختر شيء بعد.
    .do = يرجى اختيار ما لم يعد الشخص موافقًا عليه.
withdraw-refer_me = الإحالة نفسها
withdraw-share_needs = مشاركة من هو وما يحتاج إليه
withdraw-share_health = مشاركة معلومات صحته
withdraw-share_risk = مشاركة المخاطر وما حدث له
withdraw-share_agencies = المشاركة مع جهات أخرى
withdraw-contact_me = الاتصال به
withdraw-home_office_figures = أرقام لوزارة الداخلية لا تُعرّف به
withdraw-home_office_data = بيانات لوزارة الداخلية تُعرّف به

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = لا يمكن استعمال هذه البطاقة: توقيعها غير صحيح، أو جزء منها ناقص.
    .do = يرجى نسخها مرة أخرى من أول حرف إلى آخر حرف. وإذا بقي الأمر كذلك، فيرجى طلبها مرة أخرى بالهاتف.
failure-card-expired = عمر هذا المفتاح أكثر من ثلاث سنوات.
    .do = يرجى طلب بطاقتهم الجديدة منهم بالهاتف.
failure-not-pinned = لا يوجد مفتاح لهذا في دفتر العناوين.
    .do = يرجى النظر في دفتر العناوين: هل الجهة موجودة، ولديها مفتاح للقفل، وهي لهذه المنطقة؟
failure-same-key = هذا هو المفتاح الموجود في دفتر العناوين.
    .do = لا يلزم فعل شيء. وإذا كنت تتوقع مفتاحًا آخر، فيرجى سؤالهم عنه بالهاتف.
failure-not-compared = لم يُذكر هل قورنت الكلمات.
    .do = يرجى مقارنة الكلمات واختيار الطريقة. المفتاح الذي يحل محل مفتاح آخر يجب أن يُقارن أولًا.
failure-no-reason = السبب ناقص أو طويل جدًا.
    .do = يرجى ذكر السبب في كلمات قليلة.
failure-no-such-referral = لا تعرف هذه الخزنة شيئًا عن الإحالة المقصودة.
    .do = يرجى فتحه على الجهاز الذي أُرسلت منه الحزمة أو وصلت إليه.
failure-no-reply-to = لا تقول الحزمة كيف يُقفل رد لمرسلها.
    .do = يرجى الرد بالهاتف أو ببريد إلكتروني آمن.
failure-not-a-note = هذا الملف ليس ردًا يمكن إدخاله، أو أنه تغيّر.
    .do = يرجى أن يُطلب من المرسل إرساله مرة أخرى.
failure-not-theirs = هذا موقّع، لكن ليس ممن يمكن أن يأتي منه.
    .do = لا يُعتمد عليه. من يرد يجب أن يكون في دفتر عناوينك، للمنطقة التي ذهبت إليها الحزمة. يرجى الاتصال بالمنطقة على رقم هاتف لديك من قبل.
failure-too-long = هو طويل جدًا، أو فيه حرف لا يمكن إرساله.
    .do = يرجى تقصيره والمحاولة مرة أخرى.
