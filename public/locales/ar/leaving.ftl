### status: machine-drafted
# المسرد وقواعد الترجمة في أول form.ftl.
# كلمات قوائم المتصفحات: بالعربية، ومعها الإنجليزية بين قوسين.

leaving-title = كيفية المغادرة بسرعة
leaving-lead = يمكنك مغادرة هذا الموقع في أي وقت، في ثانية واحدة. في ما يلي كيفية ذلك، وما الذي لا تخفيه المغادرة.

## The ways

leaving-ways = طرق المغادرة
leaving-way-button = الضغط على «الخروج من هذه الصفحة» في أعلى الصفحة. يبقى الزر هناك عند تمرير الصفحة.
leaving-way-shift = على لوحة المفاتيح: الضغط على مفتاح Shift ثلاث مرات خلال خمس ثوانٍ، دون أي مفتاح آخر بينها. ثلاثة مصابيح صغيرة على الزر تُظهر كم مرة ضغطت.
leaving-way-fingers = على شاشة اللمس: النقر ثلاث مرات بإصبعين معًا خلال ثلاث ثوانٍ. يعمل ذلك في أي مكان من الصفحة.
leaving-way-tab = بمفتاح Tab أو بقارئ الشاشة: أول رابط في كل صفحة هو «الخروج من هذه الصفحة بسرعة».

leaving-try = التجربة هنا
leaving-try-text = يرجى الضغط على الزر أدناه. خلال 30 ثانية، لن تؤدي ثلاث ضغطات على Shift أو ثلاث نقرات بإصبعين إلى مغادرة هذه الصفحة. أما «الخروج من هذه الصفحة» في الأعلى فيغادر دائمًا.
leaving-try-begin = بدء التجربة
leaving-try-open = يرجى الآن الضغط على Shift ثلاث مرات، أو النقر ثلاث مرات بإصبعين.
leaving-try-worked = نجح ذلك. انتهت التجربة. في المرة القادمة ستكون المغادرة حقيقية.
leaving-try-over = انتهت التجربة. من الآن تؤدي ثلاث ضغطات أو ثلاث نقرات إلى المغادرة حقًا.

## What it does

leaving-does = ما الذي يفعله
leaving-does-white = تصبح الصفحة بيضاء فورًا. ما كتبته لا يبقى على الشاشة.
leaving-does-site = ثم يُفتح موقع آخر: { $site }.
leaving-does-locks = يُحفظ ما كتبته أخيرًا إن أمكن ذلك فورًا. ثم تُقفل الخزنة في هذه النافذة وفي نوافذ Onward الأخرى.
leaving-does-back = الضغط على «رجوع» لا يُظهر ما كان موجودًا من قبل.

## What it does not do

leaving-not = ما الذي لا يفعله
leaving-not-history = لا يمسح سجل المتصفح. يُظهر السجل أن هذا الموقع كان مفتوحًا ومتى. ولا يُظهر ما كتبته.
leaving-not-files = الملفات التي حُفظت أو طُبعت تبقى في مكانها. وتبقى قائمة التنزيلات أيضًا.
leaving-not-tabs = علامات التبويب والنوافذ الأخرى تبقى مفتوحة، وعناوينها في الأعلى. وفي نوافذ Onward تختفي المسودات والحزم المفتوحة من الشاشة.
leaving-not-seen = لا يمكنه محو ما رآه شخص من قبل، ولا صورة أُخذت للشاشة.

## Clearing the history

leaving-clear = كيفية مسح السجل
leaving-clear-text = يرجى اختيار متصفحك. قد تختلف كلمات القوائم قليلًا على جهازك.
leaving-clear-caution = يرجى التفكير أولًا. قد يلاحظ من ينظر إلى السجل أنه فارغ. يمكنك غالبًا حذف هذا الموقع وحده: بفتح السجل، والبحث عن «Onward»، وحذف ذلك السطر.

leaving-history = مسح السجل:
leaving-window = نافذة خاصة:
leaving-on-computer = على الحاسوب
leaving-on-phone = على الهاتف
leaving-on-android = على هاتف Android
leaving-on-iphone = على iPhone أو iPad

leaving-chrome = Chrome
leaving-chrome-computer = الضغط على Ctrl وShift وDelete معًا (على Mac: ‏Command وShift وDelete). اختيار المدة. الضغط على «حذف البيانات» (Delete data).
    .private = الضغط على النقاط الثلاث، ثم «نافذة جديدة للتصفّح المتخفي» (New Incognito window).
leaving-chrome-android = الضغط على النقاط الثلاث، ثم «حذف بيانات التصفّح» (Delete browsing data). اختيار المدة. الضغط على «حذف البيانات» (Delete data).
    .private = الضغط على النقاط الثلاث، ثم «علامة تبويب جديدة للتصفّح المتخفي» (New Incognito tab).
leaving-chrome-iphone = الضغط على النقاط الثلاث، ثم «حذف بيانات التصفّح» (Delete browsing data). اختيار المدة. الضغط على «حذف البيانات» (Delete data).
    .private = الضغط على النقاط الثلاث، ثم «علامة تبويب جديدة للتصفّح المتخفي» (New Incognito tab).

leaving-edge = Edge
leaving-edge-computer = الضغط على Ctrl وShift وDelete معًا (على Mac: ‏Command وShift وDelete). اختيار المدة. الضغط على «مسح الآن» (Clear now).
    .private = الضغط على النقاط الثلاث، ثم «نافذة InPrivate جديدة» (New InPrivate window).
leaving-edge-phone = الضغط على القائمة في الأسفل، ثم «المحفوظات» (History). الضغط على سلة المهملات واختيار المدة.
    .private = الضغط على القائمة في الأسفل، ثم «علامة تبويب InPrivate جديدة» (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = الضغط على Ctrl وShift وDelete معًا (على Mac: ‏Command وShift وDelete). اختيار المدة. الضغط على «امسح» (Clear).
    .private = الضغط على الخطوط الثلاثة، ثم «نافذة خاصة جديدة» (New private window).
leaving-firefox-android = الضغط على النقاط الثلاث، ثم «الإعدادات» (Settings)، ثم «احذف بيانات التصفح» (Delete browsing data).
    .private = الضغط على زر الألسنة، ثم على القناع.
leaving-firefox-iphone = الضغط على القائمة، ثم «الإعدادات» (Settings)، ثم «إدارة البيانات» (Data management)، ثم «امسح البيانات الخاصة» (Clear private data).
    .private = الضغط على زر الألسنة، ثم «خاص» (Private) أو على القناع.

leaving-safari = Safari
leaving-safari-computer = في أعلى الشاشة: اختيار «السجل» (History)، ثم «مسح السجل» (Clear History). اختيار المدة.
    .private = في أعلى الشاشة: اختيار «ملف» (File)، ثم «نافذة خاصة جديدة» (New Private Window).
leaving-safari-iphone = فتح تطبيق «الإعدادات» (Settings) في الهاتف. اختيار «التطبيقات» (Apps)، ثم «Safari»، ثم «مسح السجل وبيانات مواقع الويب» (Clear History and Website Data). في الهواتف الأقدم يوجد «Safari» في «الإعدادات» نفسها.
    .private = الضغط مطوّلًا على صورة Safari في الشاشة الرئيسية، ثم اختيار «علامة تبويب خاصة جديدة» (New Private Tab).

leaving-samsung = Samsung Internet
leaving-samsung-android = الضغط على الخطوط الثلاثة، ثم «الإعدادات» (Settings)، ثم «بيانات التصفح الشخصية» (Personal browsing data)، ثم «حذف بيانات التصفح» (Delete browsing data).
    .private = الضغط على زر علامات التبويب، ثم «تشغيل الوضع السري» (Turn on Secret mode).

## Private windows

leaving-private = ما الذي تفعله النافذة الخاصة
leaving-private-does = النافذة الخاصة لا تحتفظ بسجل. عند إغلاق آخر نافذة منها ينسى المتصفح ما كان مفتوحًا فيها.
leaving-private-not = لا تخفيك عمن يراقب الشاشة، ولا عن برنامج وُضع على الجهاز لمراقبتك، ولا عمن يديرون الشبكة. والملفات التي حفظتها تبقى.
leaving-private-here = يرجى عدم الاحتفاظ بإحالة في نافذة خاصة: فهي تزول عند إغلاق النافذة. أما للقراءة فالنافذة الخاصة جيدة.

## Other people

leaving-others = من قد يرى مع ذلك
leaving-others-text = من يعرف كلمة مرور هذا الهاتف أو الحاسوب قد يرى ما تم عليه. وكذلك من يعتنون بالحواسيب في مكان العمل أو المكتبة أو المدرسة. وقد تُظهر حسابات Google أو Apple أو Microsoft السجل على هاتف آخر أيضًا.
leaving-others-do = إذا ظننت أن أحدًا يراقب هذا الجهاز، فيرجى استعمال جهاز آخر لا يمكنه الوصول إليه: في مكتبة، أو لدى خدمة الدعم، أو من صديق.

## Help

leaving-help = إذا كنت بحاجة إلى مساعدة الآن
leaving-help-999 = عند الخطر: يرجى الاتصال بالرقم 999.
leaving-help-55 = إذا كان الكلام غير ممكن لك: يرجى الاتصال بالرقم 999 من هاتف محمول، والاستماع، والضغط على 55 عندما يُطلب ذلك.
leaving-help-line = خط المساعدة للعبودية الحديثة والاستغلال (Modern Slavery and Exploitation Helpline): 08000 121 700، كل يوم من أيام السنة.
leaving-help-salvation = في إنجلترا وويلز، جيش الخلاص (Salvation Army): 0800 808 3733، في أي ساعة.
