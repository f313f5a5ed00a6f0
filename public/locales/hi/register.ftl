### status: machine-drafted

## ---- The list ----

register = रजिस्टर
    .lead = हर सहायता-अनुरोध जो आया, अब क्या करना है, और उसका क्या हुआ। रजिस्टर इस तिजोरी में है, और इसमें से कुछ भी अपने आप इस डिवाइस से बाहर नहीं जाता।
register-locked = रजिस्टर तिजोरी में है, और तिजोरी खुली नहीं है।
register-loading = रजिस्टर में देखा जा रहा है
register-none = रजिस्टर में अभी कुछ नहीं है
    .lead = आपके पास आने वाले सहायता-अनुरोध यहाँ दिखेंगे। आपको जो पैकेट भेजे गए, उन्हें खोलें और रजिस्टर में डालें। जो फ़ोन से या कागज़ पर आए, उन्हें हाथ से जोड़ें: वे भी गिने जाते हैं।
    .shared = अगर किसी सहकर्मी के पास इसी इलाके का रजिस्टर है, तो आप ड्राइव पर रखी एक फ़ाइल के ज़रिये एक ही रजिस्टर साझा कर सकते हैं।
register-unread =
    { $count ->
        [one] { $count } प्रविष्टि पढ़ी नहीं जा सकती, और इस सूची में नहीं है।
       *[other] { $count } प्रविष्टियाँ पढ़ी नहीं जा सकतीं, और इस सूची में नहीं हैं।
    }
    .do = उनमें कुछ नहीं बदला गया। अगर आपके पास इस तिजोरी का बैकअप है, तो उसे डालें।
register-returns = आँकड़ों की रिपोर्टें
register-ways = यहीं के दूसरे पेज
register-shared = साझा फ़ाइल
register-shared-at = साझा फ़ाइल यहाँ से आखिरी बार { $when } को सेव हुई।
register-shared-changed = उसके बाद कुछ लिखा गया है।
register-shared-save = लाएँ और सेव करें
register-shared-open = साझा फ़ाइल पर जाएँ
register-figures-desk = अपनी टीम के लिए आँकड़े
register-search = खोजें
    .hint = नाम का एक हिस्सा, या प्रविष्टि के नंबर की शुरुआत।
register-order = क्रम
register-order-due = जिसका समय पहले है
register-order-newest = सबसे नया पहले
register-order-oldest = सबसे लंबा इंतज़ार पहले
register-order-name = नाम के हिसाब से
register-chips = सिर्फ़ ये दिखाएँ
register-chip = { $state }: { $count }
register-chip-due = अभी करना है
register-found =
    { $count ->
        [one] { $count } प्रविष्टि
       *[other] { $count } प्रविष्टियाँ
    }
register-found-none = ऐसी कोई प्रविष्टि नहीं है। खोज बदलें, या सब दिखाने के लिए चुना हुआ बटन फिर दबाएँ।
register-more = और दिखाएँ ({ $left } बाकी)
register-add = बिना पैकेट के आया अनुरोध जोड़ें
    .lead = फ़ोन से, कागज़ पर, ईमेल से या आमने-सामने। जो आपको बताया गया वह लिखें, और बाकी को “पता नहीं” रहने दें।
register-no-name = नाम नहीं
register-conflict = दो संस्करण
register-came = आया: { $day }, { $how }
register-how-packet = पैकेट के रूप में
register-how-phone = फ़ोन से
register-how-paper = कागज़ पर
register-how-email = ईमेल से
register-how-in_person = आमने-सामने

register-state-new = नया
register-state-asked = और जानकारी माँगी गई
register-state-waiting_for_housing = स्वीकार, घर का इंतज़ार
register-state-supported = स्वीकार
register-state-ended = सहायता खत्म
register-state-closed = सहायता के बिना बंद

register-due-review = { $review }: { $day } को होनी है।
register-due-review-since = { $review }: { $day } को होनी थी।
register-due-hear = { $day } तक व्यक्ति से संपर्क होना चाहिए।
register-due-hear-since = व्यक्ति की कोई खबर नहीं मिली है। { $day } तक उनसे संपर्क हो जाना चाहिए था।

## ---- Adding one by hand ----

register-add-told = बिना पैकेट के जो बताया गया
register-add-how = यह कैसे आया?
register-add-area = किस इलाके के लिए?
register-add-on = यह किस दिन आया?
register-add-name = व्यक्ति का नाम
    .hint = अगर आपको नहीं बताया गया, तो खाली छोड़ें।
register-add-referrer = आपको व्यक्ति के बारे में किसने बताया?
    .hint = किसी का नाम, और उनकी संस्था।
register-add-facts = व्यक्ति के बारे में आपको क्या बताया गया
    .hint = आँकड़ों में सिर्फ़ यही जाता है। जो पता नहीं, वह “पता नहीं” रहता है।
register-age = उम्र, सालों में
register-age-wrong = साल पूरी संख्या में लिखें, जैसे 31, या खाली छोड़ें।
register-add-legal = क्या कानूनी सलाह की ज़रूरत है?
register-add-figures = क्या व्यक्ति इस पर सहमत हुआ कि आँकड़े गृह मंत्रालय (Home Office) को दिए जाएँ?
    .hint = ऐसे आँकड़े जो यह नहीं बताते कि व्यक्ति कौन है। “हाँ” के बिना, व्यक्ति को सिर्फ़ कुल संख्याओं में गिना जाता है।
register-add-send = रजिस्टर में डालें
register-correct = जो बताया गया, उसे ठीक करें
register-added = यह रजिस्टर में है।
register-yes = हाँ
register-no = नहीं
register-not-asked = पूछा नहीं गया
register-choose = चुनें
register-missing = कृपया इसका जवाब दें।

## ---- One entry ----

register-entry = प्रविष्टि
register-gone = यह प्रविष्टि अब रजिस्टर में नहीं है।
    .do = सूची पर वापस जाएँ और इसे वहाँ ढूँढें।
register-recovered = इस प्रविष्टि का सबसे नया संस्करण पढ़ा नहीं जा सका। यह उससे पहले का है।
    .do = देखें कि आखिर में क्या किया गया था, और अगर वह नहीं है तो उसे फिर लिखें।
register-figures = गृह मंत्रालय (Home Office) के लिए आँकड़े
register-sharing-yes = व्यक्ति सहमत हुआ
register-sharing-no = व्यक्ति ने मना किया
register-sharing-not-asked = व्यक्ति से पूछा नहीं गया
register-sharing-withdrawn = व्यक्ति सहमत हुआ, और फिर सहमति वापस ली
register-facts = आने के समय की स्थिति
register-doing = आपको क्या लिखना है?
register-written = यह लिख लिया गया है।
register-changed = इस बीच किसी और ने इस प्रविष्टि में कुछ लिखा।
    .do = यह वैसी दिखाई जा रही है जैसी अब है। आपने जो टाइप किया, वह अब भी यहाँ है: देखें कि नया क्या है, और बटन फिर दबाएँ।
register-deeds = क्या किया गया
register-replaced = क्या ठीक किया गया या बदला गया
register-written-by = { $name } ने लिखा, { $at }
register-write = लिख लें
register-conflict-what = { $what }: दो संस्करणों में अलग-अलग बात है
    .do = पता करें कि कौन सा सही है, और उसे नीचे नए सिरे से लिखें। तब वह दोनों की जगह लेता है। वे दोनों पढ़ने के लिए रहते हैं।
register-course = सहायता जारी है या नहीं

## What is written down. Each of these opens a form.

register-decide = फ़ैसला
register-decide-what = क्या फ़ैसला हुआ?
register-decide-on = किस दिन?
register-step = आगे का एक कदम
register-step-what = कौन सा कदम?
register-step-words = मुलाकात के बारे में
    .hint = दुभाषिया, जगह, और क्या व्यक्ति से अकेले में बात हो सकती है।
register-step-on = यह किस दिन किया गया?
register-step-spoke_to_referrer = अनुरोध भेजने वाले से बात हुई
register-step-meeting_booked = पहली मुलाकात तय हुई
register-step-met = व्यक्ति से मुलाकात हुई
register-step-person_chose = व्यक्ति ने आना चुना
register-step-home_offered = घर देने की पेशकश हुई
register-step-support_started = सहायता शुरू हुई
register-contact = संपर्क, या संपर्क की कोशिश
register-contact-kind = कैसे?
register-contact-face_to_face = आमने-सामने
register-contact-phone = फ़ोन से
register-contact-video = वीडियो से
register-contact-message = लिखकर
register-contact-through_others = किसी और के ज़रिये
register-contact-reached = क्या व्यक्ति से संपर्क हुआ?
register-contact-not = सोचें कि क्या वे सुरक्षित हैं: संपर्क न हो पाना इस बात का पहला संकेत हो सकता है कि कोई दूसरों के काबू में है।
register-contact-words = क्या बात हुई, या क्या कोशिश की गई
    .hint = सिर्फ़ वही जो व्यक्ति के साथ काम करने वालों को जानना ज़रूरी है।
register-contact-next = फिर कब कोशिश करनी है
    .hint = अगर कुछ तय नहीं हुआ, तो खाली छोड़ें।
register-contact-on = किस दिन?
register-contact-said = संपर्क:
register-contact-was-reached = व्यक्ति से संपर्क हुआ।
register-contact-was-not-reached = व्यक्ति से संपर्क नहीं हुआ।
register-contact-try = { $day } को फिर कोशिश करनी है।
register-agree = कितने-कितने दिन पर संपर्क करना है
register-agree-days = कितने-कितने दिन पर?
    .hint = 7 का मतलब है हर हफ़्ते, 14 का मतलब है हर दो हफ़्ते में। फिर रजिस्टर बताता है कि व्यक्ति से कब संपर्क होना चाहिए।
register-agree-on = यह किस दिन तय हुआ?
register-agreed =
    { $count ->
        [one] तय हुआ कि हर { $count } दिन पर संपर्क हो।
       *[other] तय हुआ कि हर { $count } दिन पर संपर्क हो।
    }
register-review = समीक्षा
register-review-point = कौन सी समीक्षा?
register-point-start = शुरुआत की समीक्षा
register-point-months3 = 3 महीने बाद की समीक्षा
register-point-months6 = 6 महीने बाद की समीक्षा
register-point-months9 = 9 महीने बाद की समीक्षा
register-point-between = बीच की समीक्षा
register-review-outcome = उसका क्या हुआ?
register-review-was-done = वह की गई
register-review-not-reached = व्यक्ति से संपर्क नहीं हो सका
register-standing = अभी की स्थिति
register-scores = व्यक्ति का काम कैसे चल रहा है
    .hint = व्यक्ति की अपनी नज़र में। जिस पर बात नहीं हुई, उसे छोड़ दें।
register-not-scored = स्कोर नहीं दिया
register-review-words = क्या बात हुई
    .hint = व्यक्ति के लक्ष्य, उनके अपने शब्दों में, और आगे क्या करना है।
register-welfare = क्या व्यक्ति सुरक्षित है?
    .do = किसी से संपर्क न हो पाने का मतलब हो सकता है कि वे दूसरों के काबू में हैं। उन्हें जानने वाले दूसरे लोगों से पूछें, और सोचें कि क्या पुलिस से उनकी खैरियत देखने (welfare check) को कहा जाए (101, या आपात स्थिति में 999)।
register-welfare-check = पता करने के लिए क्या किया जा रहा है?
register-review-on = यह किस दिन हुई, या इसकी कोशिश किस दिन हुई?
register-review-later = { $day } को होनी है
register-review-due = { $day } से बाकी है
register-review-missed = छूट गई: { $day } को होनी थी
register-review-done = { $day } को की गई
register-review-not-contacted = { $day } को व्यक्ति से संपर्क नहीं हो सका
register-review-ended = इसका समय आने से पहले सहायता खत्म हो गई
register-exit = सहायता खत्म हुई
register-exit-why = क्यों?
register-exit-no_longer_required = सहायता की अब ज़रूरत नहीं: व्यक्ति को काफ़ी सहायता मिली
register-exit-end_of_agreement = पैसा खत्म होने के साथ करार खत्म हुआ
register-exit-other_funding = वही संस्था दूसरे पैसे से सहायता जारी रखती है
register-exit-moved = व्यक्ति दूसरे इलाके में चला गया
register-exit-other_service = किसी दूसरी सेवा ने सहायता संभाल ली
register-exit-disengaged = व्यक्ति आगे जारी नहीं रखना चाहता था
register-exit-lost_contact = संपर्क टूट गया
register-exit-other = कोई और वजह
register-exit-come-back = व्यक्ति कहाँ वापस आ सकता है
    .hint = अगर उन्हें फिर मदद चाहिए, तो वे किसके पास जा सकते हैं।
register-exit-on = यह किस दिन खत्म हुई?
register-exited = सहायता खत्म हुई।
register-reopen = सहायता फिर शुरू होती है
register-reopen-why = क्यों?
register-reopen-on = किस दिन?
register-reopened = सहायता फिर शुरू हुई।
register-withdraw = व्यक्ति कोई सहमति वापस लेता है
    .lead = यह यहाँ लिखा जाता है। जिन आँकड़ों से पता चलता है कि व्यक्ति कौन है, वे आँकड़ों की अगली रिपोर्ट में नहीं होते। जो पहले ही पढ़ा जा चुका है, उसे यह वापस नहीं कर सकता।
register-taken-back = पैकेट भेजने वाले बताते हैं कि व्यक्ति यह वापस लेता है:
    .do = इसे नीचे “व्यक्ति कोई सहमति वापस लेता है” में लिखें।
register-withdraw-on = उन्होंने यह किस दिन कहा?
register-note = नोट
register-note-words = क्या याद रखना है
register-note-on = यह किस दिन हुआ?
register-noted = नोट
register-told = सहायता-अनुरोध बिना पैकेट के आया,
register-packet-came = पैकेट रजिस्टर में डाला गया:
register-struck = यह गलती थी:
register-mistake = यह गलती थी
register-strike = लिखें कि यह गलती थी
register-strike-why = इसमें क्या गलत है?
    .hint = यह पढ़ने के लिए रहता है, और अब गिना नहीं जाता।

register-enquiry = जानकारी-अनुरोध: इसमें किसी का नाम नहीं है
    .do = पहले इसका जवाब दें: क्या सहायता-अनुरोध भेजा जा सकता है, और कब से। अगर इसके बाद सहायता-अनुरोध आए, तो वह अपने आप इसी प्रविष्टि में आता है।
register-enquiry-no-reply = इसमें नहीं लिखा कि जवाब कहाँ भेजा जा सकता है: भेजने वाले को फ़ोन पर बताएँ।
register-pass-on = सबसे नया पैकेट, आगे भेजने के फ़ॉर्म के साथ, खुलता है। यहाँ वापस आने पर फ़ैसला लिखें, और यह भी कि व्यक्ति को कहाँ जाने के लिए बताया गया।

## What may be shared.

register-shares = क्या बताया जा सकता है, और किसे
    .lead = हर बात पर व्यक्ति ने आखिर में क्या कहा। जिस बात के बारे में उनसे पूछा नहीं गया, उस पर वे सहमत नहीं हुए।
register-shares-yes = हाँ, { $day } से
register-shares-no = नहीं, { $day } से
register-shares-not-asked = पूछा नहीं गया: बताने की अनुमति नहीं है
register-shares-withdrawn = { $day } को वापस लिया: अब बताने की अनुमति नहीं है
register-shares-agencies = इन्हें बताया जा सकता है:
register-shares-agencies-not = इन्हें बिल्कुल पता नहीं चलना चाहिए:

## How the scores have changed.

register-change = समय के साथ बदलाव
    .lead = व्यक्ति के आने से लेकर आखिरी स्कोर तक। ज़्यादा स्कोर बेहतर है।
register-change-better = पहले { $first }, अब { $last }: बेहतर
register-change-same = पहले { $first }, अब { $last }: उतना ही
register-change-worse = पहले { $first }, अब { $last }: पहले से खराब
register-change-one = { $most } में से { $score }, एक बार स्कोर दिया गया
register-change-table = तालिका में
register-change-day = दिन
register-change-when = कब
register-change-score = स्कोर
register-scale-safety = उन्हें कितना सुरक्षित लगता है
register-scale-hope = उन्हें कितनी उम्मीद है
register-when-came = आने के समय
register-when-ended = सहायता खत्म होने के समय

## What a person wants, who belongs to them, and how often to meet.

register-goals = लक्ष्य
register-goals-none = अभी कोई लक्ष्य नहीं लिखा गया है।
register-goal-came = यह पैकेट के साथ आया।
register-goal-take = इसे लक्ष्य के रूप में लिखें
register-goal = लक्ष्य
register-goal-which = कौन सा लक्ष्य?
    .hint = उसे दूसरी तरह कहने के लिए, या यह बताने के लिए कि उसका क्या हुआ, एक चुनें।
register-goal-new = नया लक्ष्य
register-goal-domain = यह किस बारे में है?
register-goal-words = लक्ष्य, व्यक्ति के अपने शब्दों में
register-goal-stands = उसका क्या हुआ?
register-goal-on = उन्होंने यह किस दिन कहा?
register-links = व्यक्ति का परिवार और दूसरे करीबी लोग
register-links-none = अभी किसी का नाम नहीं लिखा गया है।
register-link = व्यक्ति से जुड़ा कोई और
register-link-search = उनकी प्रविष्टि खोजें
    .hint = नाम का एक हिस्सा, या प्रविष्टि के नंबर की शुरुआत। फिर चुनें कि वे कौन हैं।
register-link-found = जो प्रविष्टियाँ मिलीं
register-link-nobody = ऐसी कोई दूसरी प्रविष्टि नहीं है।
register-link-missing = दूसरे व्यक्ति को खोजें, और उनकी प्रविष्टि चुनें।
register-link-words = वे आपस में कैसे जुड़े हैं?
    .hint = जैसे: उनकी बहन। यह दोनों प्रविष्टियों में लिखा रहता है।
register-link-gone = उनकी प्रविष्टि अब रजिस्टर में नहीं है।
register-suggested = सुझाव: { $often }, क्योंकि “{ $what }” का आखिरी स्कोर { $most } में से { $score } था। यह आप दोनों मिलकर तय करें।
register-suggested-7 = हर हफ़्ते (7 दिन)
register-suggested-14 = हर दो हफ़्ते में (14 दिन)
register-suggested-28 = हर चार हफ़्ते में (28 दिन)
register-suggested-take = इसे खाने में डालें
register-missed =
    { $count ->
        [one] { $count } समीक्षा छूट गई।
       *[other] { $count } समीक्षाएँ छूट गईं।
    }

## Erasing.

register-erasing = मिटाना
register-erase = यह प्रविष्टि मिटाएँ
register-erase-goes = क्या हमेशा के लिए मिट जाता है:
register-erase-deeds = इस सहायता-अनुरोध के बारे में जो कुछ लिखा गया, वह सब
register-erase-packets = जो पैकेट आए, जैसे वे आए
register-erase-known = इस तिजोरी को इस सहायता-अनुरोध के बारे में जो पता है, आपके जवाबों के साथ
register-erase-stays = क्या रहता है:
register-erase-returns = आँकड़ों की जो रिपोर्टें बन चुकी हैं
register-erase-copies = वे कॉपियाँ जो दूसरों के पास हैं: जिसने अनुरोध भेजा, और जिसे आपने कुछ दिया
register-erase-backups = पहले बने बैकअप: जब तक वे नहीं मिटाए जाते, यह उनमें रहता है
register-erase-number = प्रविष्टि का नंबर भी रहता है, ताकि इसका कोई पैकेट बिना पता चले फिर अंदर न आए।
register-erase-sure = मुझे पता है कि इसे वापस नहीं लाया जा सकता
register-erase-sure-missing = अगर आप इसे मिटाना चाहें, तो पहले यहाँ निशान लगाएँ।
register-erase-do = यह प्रविष्टि हमेशा के लिए मिटाएँ
register-erase-changed = इस बीच किसी और ने इस प्रविष्टि में कुछ लिखा, इसलिए इसे मिटाया नहीं गया।
    .do = देखें कि नया क्या है, और अगर मिटाना अब भी सही हो तो तब मिटाएँ।
register-erased = प्रविष्टि मिटा दी गई।

## ---- What is to be erased ----

register-keeping = क्या मिटाना है
    .lead = प्रविष्टियाँ जिनका समय पूरा हो गया है। कुछ भी कभी अपने आप नहीं मिटाया जाता: आप हर एक को देखें, और फिर मिटाएँ।
register-keep = प्रविष्टियाँ कब तक रखी जाती हैं
    .lead = यह आपकी काउंसिल महीनों में तय करती है। जब तक कोई खाना खाली है, उस तरह की कोई प्रविष्टि नीचे नहीं दिखाई जाती।
register-keep-ended = सहायता खत्म होने के बाद
    .hint = खत्म होने के दिन से महीने।
register-keep-declined = अस्वीकार होने या सहमति वापस लिए जाने के बाद
    .hint = फ़ैसले के दिन से महीने।
register-keep-duplicate = जब पता चला कि यह पहले से मौजूद अनुरोध है, उसके बाद
    .hint = फ़ैसले के दिन से महीने।
register-keep-save = ये अवधियाँ सेव करें
register-keep-saved = ये अवधियाँ इस तिजोरी में सेव हैं।
register-over = प्रविष्टियाँ जिनका समय पूरा हो गया
register-over-none = ऐसी कोई प्रविष्टि नहीं है जिसका समय पूरा हो गया हो।
register-over-since = इसका समय { $day } से पूरा हो चुका है।
register-over-look = इसे देखें
register-over-erase =
    { $count ->
        [one] निशान लगी { $count } प्रविष्टि हमेशा के लिए मिटाएँ
       *[other] निशान लगी { $count } प्रविष्टियाँ हमेशा के लिए मिटाएँ
    }
register-over-erased =
    { $count ->
        [one] { $count } प्रविष्टि मिटा दी गई।
       *[other] { $count } प्रविष्टियाँ मिटा दी गईं।
    }

## The packets of an entry.

register-packets = पैकेट
register-packet-read = पैकेट पढ़ें
register-packet-hide = पैकेट बंद करें

## What a person wants, and who belongs to them.

register-aimed = लक्ष्य:
register-goal-open = इसके लिए कोशिश जारी है
register-goal-met = पूरा हुआ
register-goal-partly = कुछ हद तक पूरा हुआ, और इतना काफ़ी है
register-goal-left = अब यह इच्छा नहीं है
register-act = व्यक्ति के लिए कुछ किया गया
register-acted = कुछ किया गया
register-act-domain = यह किसके लिए था
register-act-on = यह किस दिन किया गया
register-act-words = क्या किया गया, और उसका क्या हुआ?
register-act-hindered = रास्ते में क्या रुकावट आई?
    .hint = जो भी रुकावट आई, सब पर निशान लगाएँ। यह आपकी टीम के अपने आँकड़ों में गिना जाता है।
register-act-in-the-way = रुकावट:
return-cell-barrier-no-home = कोई सही घर नहीं मिल सका
return-cell-barrier-threshold = वे किसी सेवा की शर्तें पूरी नहीं करते थे
return-cell-barrier-costs = जितना पैसा मिलता है, उससे खर्च पूरा नहीं होता
return-cell-barrier-benefits = सरकारी भत्ते देर से आए, या शुरू में बहुत कम थे
return-cell-barrier-papers = बैंक खाता, दस्तावेज़ या सबूत नहीं
return-cell-barrier-immigration = आव्रजन (immigration) के फ़ैसले का इंतज़ार, या सरकारी मदद का हक नहीं
return-cell-barrier-waiting = प्रतीक्षा सूची
return-cell-barrier-transfer = नई जगह जाने पर इलाज और देखभाल आगे नहीं सौंपी गई
return-cell-barrier-health = सेहत की वजह से संभव नहीं था
return-cell-barrier-language = दुभाषिया नहीं, या उनके स्तर की क्लास नहीं
return-cell-barrier-childcare = बच्चों की देखभाल का इंतज़ाम नहीं, या स्कूल में जगह नहीं
return-cell-barrier-travel = बहुत दूर, या जाने के पैसे नहीं
return-cell-barrier-legal = कानूनी सलाहकार नहीं, या मामले में लंबा समय लगता है
return-cell-barrier-safety = यह सुरक्षित नहीं था
return-cell-barrier-other = कुछ और
register-linked = रजिस्टर में किसी दूसरे व्यक्ति से जुड़े हैं
register-domain-housing = घर
register-domain-money = पैसे
register-domain-education = पढ़ाई और प्रशिक्षण
register-domain-employment = काम
register-domain-health = सेहत और भलाई
register-domain-legal = कानूनी बातें
register-domain-safety = सुरक्षा

## The papers of an entry. Their own words are in papers.ftl.

register-papers = कागज़
register-paper-letter = किसी सेवा के लिए परिचय की चिट्ठी
register-paper-review = मिलकर भरने के लिए समीक्षा का कागज़
register-paper-whole = व्यक्ति का पूरा रिकॉर्ड
register-paper-meeting = दूसरी संस्थाओं के साथ बैठक का कागज़

## ---- Why something is not written down ----

failure-register-before-referral = यह दिन सहायता-अनुरोध के आने से पहले का है।
    .do = देखें कि वह किस दिन आया, और वही दिन या उसके बाद का दिन लिखें।
failure-register-before-support = यह दिन सहायता शुरू होने से पहले का है।
    .do = देखें कि सहायता किस दिन शुरू हुई, और वही दिन या उसके बाद का दिन लिखें।
failure-register-before-last = यह दिन सहायता खत्म होने के दिन से पहले का है।
    .do = वही दिन या उसके बाद का दिन लिखें।
failure-register-no-reason = जो सेवा स्वीकार नहीं कर सकती, उसे वजह बतानी होगी।
    .do = कम से कम एक वजह चुनें।
failure-register-not-accepted = यह सहायता-अनुरोध स्वीकार नहीं हुआ है, इसलिए अभी किसी को सहायता नहीं मिल रही।
    .do = पहले फ़ैसला लिखें।
failure-register-ended = सहायता खत्म हो चुकी है।
    .do = पहले लिखें कि वह फिर शुरू होती है, या उसके खत्म होने से पहले का दिन लिखें।
failure-register-not-ended = सहायता खत्म नहीं हुई है।
    .do = कुछ करने की ज़रूरत नहीं।
failure-register-overtaken = इस बीच किसी और ने इसी बारे में कुछ लिखा।
    .do = यह वैसे दिखाया जा रहा है जैसे अब है। आपने जो टाइप किया, वह अब भी यहाँ है: देखें कि नया क्या है, और बटन फिर दबाएँ।
failure-register-no-such-deed = जिसकी जगह इसे लेनी थी, वह यहाँ नहीं है।
    .do = देखें कि प्रविष्टि अब कैसी है, और फिर कोशिश करें।
failure-register-nothing-came = इसके बिना कुछ नहीं बताता कि सहायता-अनुरोध कभी आया था।
    .do = अगर पूरी प्रविष्टि गलती से बनी, तो उसे मिटाएँ।
failure-register-linked-already = पहले से लिखा है कि वे आपस में जुड़े हैं।
    .do = कुछ करने की ज़रूरत नहीं।
