### status: machine-drafted
### Locked files: opening one that somebody sent.
### Read by workers and coordinators: ordinary professional language, no idioms.
### “Locked” says that a file can only be opened with its passphrase or key; “signed” that nothing in it was changed.

## ---- Receive: a file that is locked ----

sealed = مقفل
    .what = هذا الملف مقفل بعبارة مرور. لا يمكن التحقق من شيء فيه ولا عرضه قبل فتحه.
sealed-passphrase = عبارة المرور لهذا الملف
    .hint = يخبرك بها المرسل بالهاتف. إذا كانت ست كلمات، فيرجى كتابتها بأحرف صغيرة مع مسافة بينها.
sealed-show = إظهار عبارة المرور
sealed-open = فتح
sealed-opening = جارٍ فتح الملف. يستغرق هذا بضع ثوانٍ.
sealed-empty = يرجى كتابة عبارة المرور.
sealed-key = هذا الملف مقفل بمفتاح، والمفتاح ليس هنا.
    .do = يرجى سؤال المرسل لمن هذا المفتاح. ويستطيع أيضًا أن يقفل الملف بعبارة مرور ويخبرك بها بالهاتف.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = عبارة المرور هذه لا تفتح الملف.
    .do = يرجى التأكد من كل كلمة. وإذا بقي الأمر كذلك، فيرجى الاتصال بالمرسل وسؤاله عن عبارة المرور لهذا الملف.
failure-too-much-work = يطلب هذا الملف عملًا أكثر من المسموح به، ولذلك لم يُفتح.
    .do = لا يُعدّ Onward ملفات كهذه. يرجى أن يُطلب من المرسل قفله مرة أخرى باستعمال Onward.
failure-sealed-damaged = لا يمكن قراءة هذا الملف المقفل.
    .do = ربما انقطع أو تغيّر في الطريق، أو قُفل ببرنامج أحدث. يرجى أن يُطلب من المرسل إرساله مرة أخرى.
failure-sealed-to-other = هذا الملف مقفل بمفتاح آخر.
    .do = يرجى سؤال المرسل لمن هذا المفتاح، وأن يقفله مرة أخرى بعبارة مرور أو لك.
refusal-sealed-damaged = لا يمكن قراءة هذا الملف المقفل.
    .do = ربما انقطع أو تغيّر في الطريق، أو قُفل ببرنامج أحدث. يرجى أن يُطلب من المرسل إرساله مرة أخرى.
sealer-gone = الجزء الذي يقفل الملفات ويفتحها توقف من نفسه.
    .do = يحتاج إلى 256 MB من الذاكرة. يرجى إغلاق النوافذ الأخرى والمحاولة مرة أخرى، أو استعمال جهاز آخر. لم يُفقد شيء.
