### status: machine-drafted
### Papers that leave the register: letters, sheets to fill in, a person’s whole record, a data return in print.
### The page around them is read by coordinators; the papers by the person and by other services: plain, calm words. Nothing on a paper says more than it must.
# المسرد وقواعد الترجمة في أول form.ftl. السجل: register. القيد: entry.

## ---- The page ----

papers-words = تعذّر جلب كلمات الورقة، فلم تُعدّ.
    .do = يرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.
papers-not-made = تعذّر إعداد الورقة.
    .do = يرجى النظر في ما اختير وكُتب أعلاه والمحاولة مرة أخرى. لم يتغير شيء.
papers-make = إعداد ملف PDF
papers-working = جارٍ إعداد ملف PDF. في المرة الأولى يُنزَّل الجزء الذي يُعدّ ملفات PDF: قد يستغرق هذا دقيقة على خط بطيء.
papers-stop = إيقاف
papers-done = الملف { $file } في مجلد التنزيلات لديك. وهو غير مشفّر: تمكن طباعته أو إرساله، ثم يرجى حذفه من هناك.
papers-missing-characters = تعذّرت طباعة بعض الحروف: { $characters }. يرجى كتابتها باليد.
papers-font = تعذّر جلب أحد الخطوط، فلم يُعدّ ملف PDF.
    .do = يرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.
papers-document = تعذّرت كتابة ملف PDF.
    .do = يرجى المحاولة مرة أخرى. وإن تكرر ذلك فيرجى إخبار من يعتني بهذا الموقع.
papers-gone = توقف الجزء الذي يُعدّ ملفات PDF من تلقاء نفسه.
    .do = يرجى المحاولة مرة أخرى.
papers-language = لغة الشخص
    .hint = على الورق، تظهر الإنجليزية بجانبها.
papers-reading = جارٍ التحقق من أحدث حزمة
papers-no-packet = أحدث حزمة ليست مفتوحة، فلا يمكن أخذ شيء منها.
    .do = يرجى النظر تحت «الحزم» هل أمكن التحقق منها.
papers-agency = لأي نوع من الخدمات هي؟
papers-agency-gp = عيادة الطبيب (GP)
papers-agency-mental_health = خدمة الصحة النفسية
papers-agency-alcohol_drugs = خدمة المخدرات والكحول
papers-agency-job_centre = مركز العمل
papers-agency-bank = البنك
papers-agency-college = الكلية
papers-agency-housing = السكن
papers-agency-police = الشرطة
papers-agency-social_care = الرعاية الاجتماعية
papers-agency-other = جهة أخرى
papers-choose = يرجى الاختيار
papers-agencies = وافق الشخص على إخبار هذه الجهات
papers-agencies-not = لا يريد الشخص إخبار هذه الجهات
papers-agencies-open = لم يُكتب شيء.
papers-agencies-none = لم يوافق الشخص على إخبار جهات أخرى بأي شيء، فلا تُعدّ ورقة لها.
    .do = يرجى سؤال الشخص. فإن وافق أمكن المرسل إعداد حزمة جديدة فيها موافقته.
papers-offers = ما يجوز أن يُكتب فيها
    .hint = لا يمكن اختيار إلا ما وافق الشخص على مشاركته. يرجى اختيار ما تحتاج إليه هذه الخدمة فقط.
papers-offers-none = لا يُعرف شيء مما وافق الشخص على مشاركته.
papers-not-offered = ما لا يجوز أن يُكتب فيها
# "health: the person said no". $what is one of reading-withheld-…, $why one of papers-leave-….
papers-not-offered-one = { $what }: { $why }
papers-leave-given = وافق الشخص
papers-leave-refused = قال الشخص لا
papers-leave-not_asked = لم يُسأل الشخص
papers-leave-taken_back = تراجع الشخص عن موافقته

## The letter: the page.

papers-letter-lead = رسالة تعرّف خدمةً ما بالشخص، بالإنجليزية وإلى جانبها لغة الشخص. يرجى عرضها على الشخص قبل أن يأخذها أو قبل إرسالها.
papers-letter-name = الاسم
papers-letter-why = أن الأمر يتعلق بالعبودية الحديثة
papers-letter-known = من «الخدمات وجهات الاتصال»
papers-letter-to = لمن الرسالة
    .hint = الاسم والعنوان كما يُكتبان في الرسائل. لا يُحفظ هذا.
papers-letter-back = من يُجاب
    .hint = اسمك وخدمتك وطريقة الوصول إليك. لا يُحفظ هذا.
papers-letter-missing = الرسالة غير مكتملة بعد.
    .do = يرجى اختيار نوع الخدمة، وكتابة من يُجاب.

## ---- On papers: what they share ----

# $language is the name of the language: in English “Arabic”, in the language itself its own name for it.
papers-machine = هذه الترجمة إلى { $language } عملها حاسوب، ولم يراجعها بعد أحد يتكلم هذه اللغة. عندما يكون شيء مهمًا، يرجى سؤال مترجم شفوي.
papers-date = التاريخ
papers-to = إلى
papers-from = من
papers-about = بشأن
papers-area = المنطقة
papers-signature = التوقيع
papers-signed = وُقّع من

## ---- The letter of introduction ----
## Nothing in “what may help” says why it may help: whoever is not told about modern slavery must not read it between the lines.

papers-letter-title = رسالة تعريف
papers-letter-first = وافق الشخص على أن تعرفوا ما في هذه الرسالة. يرجى سؤاله قبل إخبار أي أحد آخر به.
papers-letter-named = نحن ندعم الشخص المذكور اسمه أعلاه، ونعرّف خدمتكم به.
papers-letter-unnamed = نحن ندعم الشخص الذي يحمل هذه الرسالة، ونعرّف خدمتكم به.
papers-letter-slavery = هذا الشخص ناجٍ من العبودية الحديثة. وليس عليه أن يخبركم بما حدث له.
papers-letter-thresholds = كثيرًا ما لا تنطبق على الناجين المعايير المعتادة للخدمات، مع أنهم يحتاجون إليها. يرجى استعمال ما لديكم من سلطة تقديرية، والتحدث إلينا قبل رد الشخص.
papers-letter-needs = ما قد يساعد
papers-letter-facts = ما يريد الشخص أن تعرفوه
papers-letter-close = إن كان شيء غير واضح، أو إن تعذّرت عليكم المساعدة، فيرجى التحدث إلينا. يمكننا أن نأتي معه، وأن نساعد في الاستمارات، وأن نجد مترجمًا شفويًا.

papers-need-interpreter = مترجم شفوي ليس من العائلة ولا من الأصدقاء. ويمكن للشخص أن يقول من لا ينبغي أن يترجم.
papers-need-before = أن يُخبر مسبقًا بما سيحدث، وأن يُسأل في كل مرة، وأن يستطيع التوقف.
papers-need-again = ألا يضطر إلى رواية القصة نفسها مرة أخرى. يرجى سؤالنا عما ينقص.
papers-need-gp-1 = أن يُسجَّل أيضًا ما دامت الأوراق أو العنوان الثابت غير متوفرة.
papers-need-gp-2 = موعد أطول، مع شخص من الجنس الذي يختاره.
papers-need-gp-3 = علاج وأدوية تستمر بلا انقطاع بعد الانتقال.
papers-need-mental_health-1 = ألا ينتظر من البداية مرة أخرى بعد الانتقال: حيث بدأ العلاج، نقل مباشر.
papers-need-mental_health-2 = أن يُقابَل أيضًا حيث لا تُستوفى كل المعايير. فما هو خفي قد يكون خطيرًا.
papers-need-mental_health-3 = الشخص نفسه في كل مرة، في أوقات ومكان يشعر فيهما بالأمان.
papers-need-alcohol_drugs-1 = أن يُقابَل، حتى إذا كان مظهره لا يشبه من تقابلونهم عادة.
papers-need-alcohol_drugs-2 = مساعدة في أمر الكحول أو المخدرات وفي الصحة النفسية في الوقت نفسه، لا واحدة بعد الأخرى.
papers-need-alcohol_drugs-3 = أن يستطيع العودة بعد الانتكاس دون البدء من جديد.
papers-need-job_centre-1 = شخص واحد يلجأ إليه ويعرف الحالة.
papers-need-job_centre-2 = مدفوعات يمكن تدبيرها: أكثر من مرة في الشهر، أو دفع الإيجار للمالك مباشرة.
papers-need-job_centre-3 = وقت لمواعيد الأطباء والمحامين والمحاكم، ضمن ما يُطلب منه.
papers-need-bank-1 = حساب أساسي، بالأوراق التي لدى الشخص.
papers-need-bank-2 = رسائل ومراسلات فقط حيث يقول الشخص إن ذلك آمن.
papers-need-bank-3 = من يشرح الحساب والبطاقات والخدمات المصرفية عبر الإنترنت بكلمات بسيطة.
papers-need-college-1 = دروس في الإنجليزية على مستواه، وطريق للاستمرار من هناك.
papers-need-college-2 = تفهّم حيث تمنعه المواعيد أو الأيام الصعبة من حضور درس.
papers-need-college-3 = ألا يُسأل أمام الآخرين من أين أتى، وألا يُصوَّر.

## ---- The review sheet ----
## The person reads it, or hears it read: reading age 9 to 11.

papers-review-lead = أسئلة المراجعة لتُملأ معًا باليد، بلغة الشخص وإلى جانبها الإنجليزية. ومع كل سؤال ما قيل في المرة السابقة. يرجى كتابتها في السجل بعد ذلك، وإتلاف الورقة.
papers-review-title = كيف تسير الأمور
papers-review-first = ننظر معًا كيف تسير الأمور، وما ينبغي أن يأتي بعد ذلك.
papers-review-skip = يمكنك ترك أي سؤال، أو أخذ استراحة، أو التوقف. لا شيء هنا يقرر ما إذا كنت تتلقى الدعم.
papers-number = الرقم
papers-last = في المرة السابقة ({ $day }): { $said }
papers-review-feels = كيف تشعر
papers-review-scores = كيف تدبّر أمورك
papers-review-next = ما يأتي بعد ذلك
papers-review-well = ما الذي يسير على ما يرام؟
papers-review-goals = ما الذي تريد الوصول إليه؟ بكلماتك أنت.
papers-step = ما ينبغي عمله
papers-who = من يعمله
papers-by-when = حتى متى

## ---- The data return ----

papers-return-title = بيانات إحصائية
papers-return-hidden = تُكتب «محجوب» حيث يكون العدد أقل من 5، أو حيث يمكن حساب عدد آخر.
# In a narrow column, in place of a number.
papers-return-hidden-cell = محجوب

## ---- The person’s whole record ----

papers-whole-lead = كل ما في السجل عن الشخص، بلغته: فمن حقه أن يحصل عليه. وما كُتب باليد يبقى كما كُتب.
papers-whole-others = يرجى قراءته قبل إعطائه للشخص.
    .why = قد تحتوي الملاحظات والاتصالات والحزمة على تفاصيل عن أشخاص آخرين: العائلة، أو الجناة، أو من أخبرك بشيء. ما يخصهم لا يجوز إفشاؤه، ولا شيء هنا يحذفه من تلقاء نفسه.
papers-whole-safe-ask = هل من الآمن أن يحتفظ الشخص بهذا؟
    .hint = يرجى سؤاله أولًا. فقد يجد شخص آخر ورقة أو ملفًا.
papers-whole-yes = نعم، يريد الحصول عليه
papers-whole-no = لا، ليس الآن
papers-whole-keep = يرجى حفظه له. ويمكنه قراءته معك وطلبه في أي وقت.
papers-whole-without = تعذّر التحقق من أحدث حزمة، فما تقوله ليس على الورقة.
papers-whole-json = حفظ لبرنامج (JSON)
    .hint = القيد كما هو في السجل، وكل حزمة كما جاءت. وهو غير مشفّر.
papers-whole-failed = تعذّر الحصول على حزمة من الخزنة، فلم يُحفظ شيء.
    .do = يرجى المحاولة مرة أخرى. ويمكن إعداد الورقة مع ذلك.
papers-whole-saved = الملف { $file } في مجلد التنزيلات لديك. وهو غير مشفّر: يرجى إعطاؤه للشخص، ثم حذفه من هناك.
papers-whole-title = سجل
papers-whole-first = هذا كل ما في السجل عنك.
papers-whole-person = وهو يتحدث عنك بكلمة «الشخص». وما كتبه أحدهم يبقى كما كتبه.
papers-whole-safe = يرجى حفظه حيث لا يجده أحد غيرك. ويمكنك أيضًا أن تطلب من الفريق حفظه لك.
papers-whole-wrong = إن كان شيء غير صحيح فيرجى إخبار الفريق. يكتب الفريق ما هو صحيح، وأن ذاك كان خطأ.
papers-whole-agreed = ما وافق عليه الشخص
papers-whole-newest = أحدث حزمة
papers-whole-packet = ما قالته الإحالة الأخيرة، قسمًا قسمًا.

## ---- The sheet for a meeting ----

papers-meeting-lead = ورقة لجهة واحدة في اجتماع: ما وافق الشخص على أن تعرفه، ومكان لما يُقرَّر. يرجى إعداد ورقة لكل جهة.
papers-meeting-parts = ما يجوز قوله
    .hint = لا يمكن اختيار إلا ما وافق الشخص على مشاركته. يرجى اختيار ما تحتاج إليه هذه الجهة للاجتماع فقط.
papers-meeting-needs = ما يحتاج إليه الشخص
papers-meeting-health = الصحة
papers-meeting-risk = الخطر والأمان
papers-meeting-dates = تواريخ
papers-meeting-missing = الورقة غير مكتملة بعد.
    .do = يرجى اختيار الجهة.
papers-meeting-title = ورقة اجتماع
papers-meeting-for = إلى
papers-meeting-first = للجهة المذكورة هنا فقط، ولهذا الاجتماع فقط.
papers-meeting-rest = ما ليس على هذه الورقة لم يوافق الشخص عليه، أو ليس ضروريًا. يرجى سؤال الشخص قبل إخبار أي أحد آخر بما فيها.
papers-meeting-agreed = ما تمت الموافقة عليه
papers-meeting-agreed-on = تمت الموافقة في { $when }
papers-meeting-next = ما يترتب على ذلك
papers-meeting-decisions = ما تقرَّر
