### status: machine-drafted
### Keeping the site on a device: read by survivors and workers before they decide.

offline-title = القراءة بدون إنترنت
offline-lead = يمكنك حفظ هذا الدليل على هذا الجهاز. عندها يمكنك قراءته عندما لا يوجد إنترنت.
offline-trace = من يستخدم هذا الجهاز يمكنه أن يرى لاحقًا أن هذا الموقع قد حُفظ.
    .more = لا يظهر ما قرأته. يمكنك حذفه بعد ذلك من هذه الصفحة. يرجى عدم فعل ذلك على هاتف ينظر فيه شخص آخر.
offline-choose = اختيار ما سيُحفظ
offline-what = ما الذي سيُحفظ
offline-guide = الدليل للقراءة
offline-all = الدليل، وكل ما يلزم لملء إحالة
offline-languages = بأي لغات
offline-areas = أي مناطق
offline-size = نحو { $size } ميغابايت على هذا الجهاز.
offline-keep = حفظه على هذا الجهاز
offline-working = جارٍ الحفظ: { $done } من { $of } ميغابايت
offline-stop = إيقاف
offline-kept = تم الحفظ. يمكنك قراءته هنا بدون إنترنت.
offline-stopped = توقف. لم يُحفظ شيء.
offline-failed = تعذر الحفظ، فلم يُحفظ شيء. يرجى التأكد من الاتصال ومن المساحة على هذا الجهاز، والضغط مرة أخرى.
offline-cannot = لا يستطيع هذا المتصفح حفظه. قد تكون النافذة الخاصة هي السبب.
offline-here = على هذا الجهاز الآن
offline-nothing = لا شيء محفوظ على هذا الجهاز.
offline-forget = حذفه من هذا الجهاز
offline-forgotten = تم حذفه.
offline-version = الإصدار { $version }
offline-waiting = هناك إصدار جديد جاهز: { $version }
offline-start = بدء الإصدار الجديد
offline-draft = هناك إحالة مفتوحة. يرجى إغلاقها أولًا ثم الضغط مرة أخرى.
offline-locks = تُقفل الخزنة عند بدئه.
