### status: machine-drafted
### Keeping the site on a device: read by survivors and workers before they decide.

offline-title = القراءة بدون إنترنت
offline-lead = يمكنك حفظ هذا الدليل على هذا الجهاز. عندها يمكنك قراءته عندما لا يوجد إنترنت.
offline-trace = من يستخدم هذا الجهاز يمكنه أن يرى لاحقًا أن هذا الموقع قد حُفظ.
    .more = لا يظهر ما قرأته. يمكنك حذفه مرة أخرى من هذه الصفحة. لا تفعل ذلك على هاتف ينظر فيه شخص آخر.
offline-choose = اختر ما تريد حفظه
offline-what = ما الذي تريد حفظه
offline-guide = الدليل للقراءة
offline-all = الدليل، وكل ما يلزم لملء إحالة
offline-languages = بأي لغات
offline-areas = أي مناطق
offline-size = نحو { $size } ميغابايت على هذا الجهاز.
offline-keep = احفظه على هذا الجهاز
offline-working = جارٍ الحفظ: { $done } من { $of } ميغابايت
offline-stop = أوقف
offline-kept = تم الحفظ. يمكنك قراءته هنا بدون إنترنت.
offline-stopped = توقف. لم يُحفظ شيء.
offline-failed = تعذر الحفظ، فلم يُحفظ شيء. تحقق من الاتصال ومن المساحة على هذا الجهاز، واضغط مرة أخرى.
offline-cannot = لا يستطيع هذا المتصفح حفظه. قد تكون النافذة الخاصة هي السبب.
offline-here = على هذا الجهاز الآن
offline-nothing = لا شيء محفوظ على هذا الجهاز.
offline-forget = احذفه من هذا الجهاز
offline-forgotten = تم حذفه.
offline-version = الإصدار { $version }
offline-waiting = هناك إصدار جديد جاهز: { $version }
offline-start = ابدأ الإصدار الجديد
offline-draft = هناك إحالة مفتوحة. أغلقها أولًا ثم اضغط مرة أخرى.
offline-locks = تُقفل الخزنة عند بدئه.
