### status: machine-drafted

## ---- Whom to speak with ----

book-loading = सूची खुल रही है
book-services = सेवाएँ और संपर्क
    .lead = हर सेवा में बात करने के लिए एक व्यक्ति: क्लिनिक, बैंक, कॉलेज। इसे सिर्फ़ आप और आपके सहकर्मी देखते हैं। यह इस तिजोरी में है, रजिस्टर के साथ।
book-services-none = अभी कोई सेवा नहीं लिखी गई है
    .lead = जब किसी सेवा में आपको सही व्यक्ति मिल जाए, तो उनका नाम यहाँ लिखें। अगली बार किसी को स्विचबोर्ड से शुरू नहीं करना पड़ता।
book-service-add = सेवा जोड़ें
book-services-search = खोजें
    .hint = नाम का, सेवा के प्रकार का या नोट का एक हिस्सा।
book-services-found =
    { $count ->
        [one] { $count } सेवा
       *[other] { $count } सेवाएँ
    }
book-services-found-none = ऐसी कोई सेवा नहीं है। खोज बदलें।
book-service-change = बदलें
book-service-remove = हटाएँ
book-service-remove-sure = यह सेवा हटानी है?
    .what = यह उन सबके लिए हट जाती है जो यह तिजोरी इस्तेमाल करते हैं, और तब भी जब यह सूची किसी दूसरी के साथ मिलाई जाए। इसे वापस नहीं लाया जा सकता।
    .yes = हाँ, हटाएँ
    .no = नहीं, रखें
book-service-kept = यह लिख लिया गया है।
book-service-removed = यह हटा दी गई है।
book-service-kind = यह किस तरह की सेवा है?
book-service-name = सेवा का नाम
    .hint = जैसे Park Road Surgery।
book-service-area = यह किस इलाके के लिए है?
book-all-areas = सभी इलाके
book-service-person = किससे बात करनी है
    .hint = उनका नाम, और वे क्या काम करते हैं। अगर अभी कोई नहीं है, तो खाली छोड़ें।
book-service-phone = फ़ोन नंबर
    .hint = सिर्फ़ अंक, जैसे 0113 496 0018। एक्सटेंशन नंबर नोट में लिखें।
book-service-email = ईमेल पता
book-service-note = और क्या पता होना चाहिए
    .hint = जैसे खुलने का समय, या वे सबसे पहले क्या माँगते हैं। जिस व्यक्ति को आप सहायता देते हैं, उसके बारे में कुछ नहीं।
book-service-checked = आखिरी बार किसी ने कब पक्का किया कि यह सही है?
    .hint = अगर किसी ने नहीं किया, तो खाली छोड़ें।
book-service-checked-on = { $day } को जाँचा गया
book-service-not-checked = अभी जाँचा नहीं गया
book-keep = लिख लें
book-cancel = रद्द करें

book-kind-gp = GP या क्लिनिक
book-kind-mental_health = मानसिक सेहत
book-kind-drug_alcohol = नशे की चीज़ें और शराब
book-kind-housing = घर
book-kind-job_centre = जॉब सेंटर (job centre)
book-kind-bank = बैंक
book-kind-college = कॉलेज और पढ़ाई
book-kind-legal = कानूनी सलाह
book-kind-police = पुलिस
book-kind-children = बाल सेवाएँ और स्कूल
book-kind-interpreter = दुभाषिये
book-kind-faith_community = धार्मिक समुदाय
book-kind-charity = परोपकारी संस्था
book-kind-other = कोई और

## ---- What areas have free ----

book-capacity = घर और जगहें
    .lead = हर इलाके के पास क्या है, और क्या खाली है। जब कोई फ़ैसला इससे मेल नहीं खाता, तो यह आपको बताता है, और आपको कभी नहीं रोकता।
book-capacity-none = अभी किसी इलाके के बारे में कुछ नहीं लिखा गया है
    .lead = इलाका चुनें, और लिखें कि उसके पास कौन से घर हैं और कितनी जगहें खाली हैं।
book-area-begin = इलाका जोड़ें
book-area-which = कौन सा इलाका?
book-area-choose = इलाका चुनें
book-area-missing = कृपया इलाका चुनें।
book-homes-none = अभी कोई घर नहीं लिखा गया है।
book-places = { $places } में से { $free } जगहें खाली हैं।
book-places-short = { $places } में से { $free }
book-looked = आखिरी बार { $day } को देखा गया।
book-looked-old = ये आँकड़े पुराने हैं। इन्हें फिर से देखें।
book-looked-again = सब अब भी सही है
book-looked-said = लिख लिया गया है कि आपने इसे आज देखा।
book-closing-on = यहाँ की सेवा { $day } को बंद होती है।
book-closed-on = यहाँ की सेवा { $day } को बंद हो गई।
book-homes-in = { $area } में घर
book-homes = घर
book-free = खाली
book-free-less = एक कम खाली: { $homes }
book-free-more = एक और खाली: { $homes }
book-free-said = अब { $places } में से { $free } खाली हैं: { $homes }
book-homes-add = घर जोड़ें
book-homes-change = घरों की जानकारी बदलें
    .lead = एक तरह के घर, जिनके लिए इन सवालों के जवाब एक जैसे हैं।
book-homes-change-these = बदलें
book-homes-remove = ये घर हटाएँ
book-homes-remove-sure = ये घर हटाने हैं?
    .what = ये उन सबके लिए हट जाते हैं जो यह तिजोरी इस्तेमाल करते हैं, और तब भी जब यह सूची किसी दूसरी के साथ मिलाई जाए। इन्हें वापस नहीं लाया जा सकता, सिर्फ़ नए सिरे से लिखा जा सकता है।
    .yes = हाँ, हटाएँ
    .no = नहीं, रखें
book-homes-term = वहाँ कब तक रहा जा सकता है?
book-term-interim = थोड़े समय के लिए
    .hint = जब तक कोई दूसरा घर न मिले।
book-term-long_term = लंबे समय के लिए
    .hint = सालों तक, या हमेशा के लिए।
book-homes-shape = क्या वहाँ व्यक्ति अकेला रहता है?
book-shape-self_contained = अलग घर
    .hint = जिसका मुख्य दरवाज़ा अपना हो।
book-shape-shared = साझा
    .hint = एक घर में दूसरों के साथ।
book-homes-whom = यह किसके लिए है?
book-whom-anyone = कोई भी
book-whom-women = महिलाएँ
book-whom-men = पुरुष
book-whom-family = परिवार
    .hint = जो लोग साथ नई जगह जाते हैं: बच्चों, साथी या दूसरे लोगों के साथ।
book-homes-step_free = क्या वहाँ एक भी सीढ़ी इस्तेमाल किए बिना रहा जा सकता है?
book-step_free-yes = बिना सीढ़ी का
book-step_free-no = सीढ़ी वाला
book-step_free-not_known = सीढ़ी का पता नहीं
book-homes-places = कितनी जगहें हैं?
    .hint = एक जगह एक व्यक्ति के लिए, या एक परिवार के लिए होती है।
book-homes-free = उनमें से अभी कितनी खाली हैं?
book-area-change = बंद होने की तारीख और नोट
    .lead = अगर खत्म होने का समय पता नहीं है, तो तारीख खाली छोड़ें।
book-area-closing = इस इलाके में सेवा का आखिरी दिन
book-area-note = और क्या पता होना चाहिए
    .hint = जिस व्यक्ति को आप सहायता देते हैं, उसके बारे में कुछ नहीं।
book-area-kept = यह लिख लिया गया है।

## ---- What does not fit ----

book-misfit = स्वीकार करने से पहले इसे देखें
    .do = फिर भी फ़ैसला लिखा जा सकता है। ये “घर और जगहें” के आँकड़े हैं।
book-misfit-nothing-free = इस इलाके में कोई जगह खाली नहीं है।
book-misfit-none-anyone = जो भी खाली है, वह परिवारों के लिए है।
book-misfit-none-women = जो खाली है, उसमें कुछ भी किसी महिला के लिए नहीं है।
book-misfit-none-men = जो खाली है, उसमें कुछ भी किसी पुरुष के लिए नहीं है।
book-misfit-none-family = जो खाली है, उसमें कुछ भी किसी परिवार के लिए नहीं है।
book-misfit-none-step-free = जो खाली है, उसमें ऐसा कुछ नहीं जिसके बारे में पता हो कि वह बिना सीढ़ी का है।
book-misfit-none-with-both = खाली घरों में से कुछ इस व्यक्ति के लिए हैं और कुछ बिना सीढ़ी के हैं, पर कोई ऐसा नहीं जिसमें दोनों बातें हों।
book-misfit-closed = इस इलाके की सेवा { $day } को बंद हो गई।
book-misfit-closes = इस इलाके की सेवा { $day } को बंद होती है, { $review } को होने वाली नौ महीने की समीक्षा से पहले।
book-misfit-old = { $day } के बाद से किसी ने ये आँकड़े नहीं देखे हैं।

## ---- What goes wrong ----

book-changed = इस बीच किसी और ने इस सूची में कुछ लिखा।
    .do = यह वैसी दिखाई जा रही है जैसी अब है। आपने जो टाइप किया, वह अब भी यहाँ है: उसे लिखने के लिए बटन फिर दबाएँ।
book-recovered = इस सूची का सबसे नया संस्करण पढ़ा नहीं जा सका। यह उससे पहले का है।
    .do = देखें कि आपने आखिर में जो लिखा, वह छूट तो नहीं गया, और अगर छूटा है तो उसे फिर लिखें।
failure-book-missing = यहाँ कुछ छूट गया है।
    .do = नाम लिखें, जैसे Park Road Surgery।
failure-book-too-long = यह बहुत लंबा है।
    .do = इसे छोटा करें, या इसका एक हिस्सा नोट में लिखें।
failure-book-disguised = यहाँ लिखे हुए में कोई छिपा हुआ चिह्न है, जिससे इसका मतलब बदला हुआ दिख सकता है।
    .do = इसे फिर से टाइप करें, जैसे एक-एक अक्षर करके।
failure-book-not-a-phone = यह फ़ोन नंबर नहीं है।
    .do = सिर्फ़ अंक लिखें, जैसे 0113 496 0018।
failure-book-not-an-email = यह पूरा ईमेल पता नहीं है।
    .do = मिसाल: name@example.org
failure-book-no-such-area = ऐसा कोई इलाका नहीं है।
    .do = सूची में से एक चुनें।
failure-book-in-future = यह दिन अभी नहीं आया है।
    .do = आज का, या उससे पहले का दिन लिखें।
failure-book-out-of-range = 1 से 999 तक की पूरी संख्या लिखें, जैसे 3।
failure-book-more-than-places = खाली जगहों की संख्या कुल जगहों से ज़्यादा है।
    .do = ऐसी पूरी संख्या लिखें जो जगहों की संख्या से ज़्यादा न हो।
failure-book-too-many = इस सूची में और जगह नहीं है।
    .do = जो अब काम का नहीं, उसे हटाएँ।
failure-book-gone = इस बीच इसे हटा दिया गया।
    .do = सूची पर वापस जाएँ और वहाँ देखें।
