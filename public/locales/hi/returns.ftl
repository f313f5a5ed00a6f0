### status: machine-drafted

## ---- The page ----

returns = आँकड़ों की रिपोर्टें
    .lead = तिमाही या वित्तीय साल के आँकड़े, उनके लिए जो आपकी सेवा से माँगते हैं। इनमें किसी का नाम नहीं होता, और छोटी संख्याएँ छिपी होती हैं।
returns-make = रिपोर्ट बनाएँ
    .once = रिपोर्ट एक ही बार बनती है, ऐसी अवधि की जो पूरी हो चुकी है, और कभी नहीं बदलती: अगर दो रिपोर्टों की तुलना हो सके, तो जो छिपा है उसका पता लगाया जा सकता है। इसलिए जिस साल की तिमाहियों की रिपोर्ट बन चुकी है, उस साल की रिपोर्ट नहीं बन सकती, और जिस साल की रिपोर्ट बन चुकी है, उसकी किसी तिमाही की भी नहीं।
    .undecided = इसे बनाने से पहले, उस अवधि में जो बाकी है उसका फ़ैसला करें। जिसका फ़ैसला नहीं हुआ, वह इस रिपोर्ट में “फ़ैसला नहीं हुआ” ही रहता है, और बाद की किसी रिपोर्ट में नहीं आता।
    .do = रिपोर्ट बनाएँ
returns-period = अवधि
returns-period-none = अवधि चुनें
returns-period-missing = चुनें कि रिपोर्ट किस अवधि की है
returns-area = इलाका
returns-area-one = अगर आपका रजिस्टर एक ही इलाके का है, तो उसे चुनें: नहीं तो जिन इलाकों में कोई नहीं आया, उनकी वजह से इसके अपने आँकड़े छिप जाएँगे।
returns-period-name = { $first } से { $last } तक
returns-making = गिना जा रहा है
returns-made = रिपोर्ट बन गई है और इस तिजोरी में रखी है। वह नीचे है।
returns-none = अभी कोई रिपोर्ट नहीं बनी है।
returns-made-on = { $day } को बनी। फ़ैसले, समीक्षाएँ और सहायता का खत्म होना वैसे हैं जैसे उस समय थे।
returns-hidden = कुछ संख्याएँ क्यों छिपी हैं
    .why = 5 से कम की संख्या से किसी की पहचान हो सकती है। वह छिपाई जाती है, 0 होने पर भी। अगर तालिका में एक संख्या छिपी है, तो उसके बाद की सबसे छोटी संख्या भी छिपाई जाती है, क्योंकि नहीं तो कुल संख्या से उसका पता चल जाता। सभी छिपे खानों में एक ही बात लिखी होती है, ताकि कोई न बता सके कि कौन सा कौन है।
    .shared = जो लोग आँकड़े देने पर सहमत नहीं हुए, वे सिर्फ़ कुल संख्याओं, इलाकों और महीनों में गिने जाते हैं। बाकी सब में वे उनके साथ हैं जिनके बारे में पता नहीं है, ताकि कोई यह न देख सके कि किसी ने मना किया।
returns-withheld = जो नहीं दिखाया गया
    .why = पाँच से कम लोग, या उनकी संख्या किसी और जगह छिपी है:
returns-sheet = तालिका (CSV) के रूप में सेव करें
returns-json = JSON के रूप में सेव करें
returns-pdf = PDF के रूप में सेव करें
returns-not-saved = ब्राउज़र ने फ़ाइल नहीं ली
    .do = कुछ नहीं खोया: रिपोर्ट रखी हुई है। फिर कोशिश करें, या इस साइट के लिए डाउनलोड की अनुमति दें।
returns-total = कुल { $total }।
returns-base = प्रतिशत उन { $base } में से हैं जिनके बारे में यह पता है।

## ---- The desk’s own figures ----

figures = अपनी टीम के लिए आँकड़े
figures-desk = यहाँ कुछ भी छिपा नहीं है
    .do = ये आँकड़े उनके लिए हैं जो इस रजिस्टर के साथ काम करते हैं। छोटी संख्याओं से किसी की पहचान हो सकती है, इसलिए इन्हें टीम से बाहर देने की अनुमति नहीं है, कागज़ पर भी नहीं। बाहर सिर्फ़ आँकड़ों की रिपोर्ट जाती है।
figures-this-quarter = यह तिमाही
figures-none = जिन सवालों का कोई जवाब नहीं है
figures-not-known = पता नहीं
figures-not-shared = साझा नहीं

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] इस अवधि के { $count } सहायता-अनुरोध का फ़ैसला अभी नहीं हुआ है।
       *[other] इस अवधि के { $count } सहायता-अनुरोधों का फ़ैसला अभी नहीं हुआ है।
    }
returns-open-reviews =
    { $count ->
        [one] { $count } व्यक्ति की समीक्षा इस अवधि में होनी थी, और वह अब भी समय पर हो सकती है।
       *[other] { $count } लोगों की समीक्षा इस अवधि में होनी थी, और वह अब भी समय पर हो सकती है।
    }
returns-open-stays = अगर आप रिपोर्ट अभी बनाएँ, तो उसमें यह ऐसा ही रहता है, और बाद की कोई रिपोर्ट इन्हें नहीं गिनती।
returns-open-none = इस अवधि में जो कुछ आया, उस सब का फ़ैसला हो चुका है, और इसकी कोई समीक्षा अब नहीं हो सकती।
returns-open-list = जो बाकी है, वह दिखाएँ
returns-open-first =
    { $count ->
        [one] पहला { $count }:
       *[other] पहले { $count }:
    }

## ---- Failures ----

failure-return-not-over = यह अवधि अभी पूरी नहीं हुई
    .do = रिपोर्ट एक बार बनती है, जब और कुछ नहीं आ सकता। इसे अवधि के आखिरी दिन के बाद बनाएँ।
failure-return-overlaps = इनमें से कुछ दिन पहले बनी एक रिपोर्ट में हैं
    .do = एक ही दिनों की दो रिपोर्टों से छिपी संख्याओं का पता लगाया जा सकता है। हमेशा तिमाही की, या हमेशा साल की रिपोर्ट बनाएँ।

## ---- Sheet and tables ----

return-table = तालिका
return-cell = इनमें से
return-count = संख्या
return-percent = प्रतिशत
return-of = कितनों में से
return-first = पहला दिन
return-last = आखिरी दिन
return-made-on = बनने का दिन
return-area = इलाका
return-all-areas = सभी इलाके
return-withheld = नहीं दिया गया: पाँच से कम, या उनकी संख्या किसी और जगह छिपी है
return-total = कुल
return-hidden = छिपा है: 5 से कम, या दूसरी संख्या का पता लग सकता था

return-referrals = जो भी आए: उनका क्या हुआ
return-came-by = जो भी आए: कैसे
return-months = जो भी आए: महीने के हिसाब से
return-reasons = सेवा की वजहें, जितनी बार हर एक बताई गई
return-sharing = स्वीकार: कौन आँकड़े देने पर सहमत हुआ
return-ended = स्वीकार: किनकी सहायता का खत्म होना दर्ज है
return-accepted-months = स्वीकार: आने के महीने के हिसाब से
return-accepted-came-by = स्वीकार: सहायता-अनुरोध कैसे आया
return-accepted-by-area = स्वीकार: इलाके के हिसाब से
return-gender = लिंग (gender)
return-age = आने के समय उम्र
return-housing = आने के समय घर
return-employment = आने के समय काम
return-education = आने के समय पढ़ाई और प्रशिक्षण
return-english = आने के समय अंग्रेज़ी
return-legal = आने के समय कानूनी सलाह
return-not-accepted = स्वीकार नहीं, या अभी नहीं: क्यों
return-not-accepted-months = स्वीकार नहीं, या अभी नहीं: आने के महीने के हिसाब से
return-not-accepted-by-area = स्वीकार नहीं, या अभी नहीं: इलाके के हिसाब से
return-reviews = जो समीक्षाएँ होनी थीं
return-change-housing = आने के बाद बदलाव: घर
return-change-money = आने के बाद बदलाव: पैसे
return-change-education = आने के बाद बदलाव: पढ़ाई और प्रशिक्षण
return-change-employment = आने के बाद बदलाव: काम
return-change-health = आने के बाद बदलाव: सेहत और भलाई
return-change-legal = आने के बाद बदलाव: कानूनी बातें
return-change-safety = आने के बाद बदलाव: सुरक्षा
return-change-feels-safe = आने के बाद बदलाव: उन्हें कितना सुरक्षित लगता है
return-change-feels-hope = आने के बाद बदलाव: उन्हें कितनी उम्मीद है
return-exits = सहायता जो खत्म हुई: क्यों

return-cell-accepted = स्वीकार
return-cell-declined-by-service = सेवा ने स्वीकार नहीं किया
return-cell-agreed = सहमत
return-cell-recorded = दर्ज
return-cell-packet = Onward के पैकेट में
return-cell-phone = फ़ोन से
return-cell-paper = कागज़ पर
return-cell-email = ईमेल से
return-cell-in-person = आमने-सामने
return-cell-18-24 = 18 से 24
return-cell-25-34 = 25 से 34
return-cell-35-44 = 35 से 44
return-cell-45-54 = 45 से 54
return-cell-55-over = 55 और ज़्यादा
return-cell-needed = ज़रूरत है
return-cell-not-needed = ज़रूरत नहीं
return-cell-several-reasons = सेवा ने कई वजहों से स्वीकार नहीं किया
return-cell-declined-by-person = व्यक्ति ने मना किया
return-cell-consent-withdrawn = सहमति वापस ली गई
return-cell-duplicate = वही सहायता-अनुरोध पहले आ चुका था
return-cell-undecided = इसके बनने तक फ़ैसला नहीं हुआ
return-cell-done = की गई
return-cell-could-not-contact = किसी से संपर्क नहीं हो सका
return-cell-not-made = नहीं की गई
return-cell-better = बेहतर
return-cell-same = उतना ही
return-cell-worse = पहले से खराब
return-cell-no-longer-required = सहायता की अब ज़रूरत नहीं थी
return-cell-end-of-agreement = सहायता का करार खत्म हुआ
return-cell-other-funding = उसी संस्था के साथ, दूसरे पैसे से जारी है
return-cell-moved = दूसरे इलाके में चले गए
return-cell-other-service = किसी दूसरी सेवा ने सहायता संभाल ली
return-cell-disengaged = आगे जारी नहीं रखना चाहते थे
return-cell-lost-contact = अब संपर्क नहीं हो सका
return-cell-other = कुछ और
return-cell-other-area = कोई दूसरा इलाका
return-cell-not-specified-or-not-shared = दर्ज नहीं, या साझा नहीं
return-cell-not-known = पता नहीं, या साझा नहीं
return-hindered = क्या रुकावट आई: स्वीकार किए गए वे लोग जो आँकड़े देने पर सहमत हैं
