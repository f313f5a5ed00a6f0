### status: machine-drafted

leaving-title = तुरंत बाहर कैसे जाएँ
leaving-lead = इस साइट से किसी भी समय, एक सेकंड में, बाहर जाया जा सकता है। यहाँ लिखा है कि कैसे, और इससे क्या नहीं छिपता।

## The ways

leaving-ways = बाहर जाने के तरीके
leaving-way-button = पेज के सबसे ऊपर “इस पेज से बाहर जाएँ” दबाएँ। पेज को ऊपर-नीचे करने पर भी यह बटन वहीं रहता है।
leaving-way-shift = कीबोर्ड पर: पाँच सेकंड के अंदर Shift बटन तीन बार दबाएँ, और बीच में कुछ और न दबाएँ। बटन पर तीन छोटी बत्तियाँ दिखाती हैं कि कितनी बार दब चुका है।
leaving-way-fingers = टच स्क्रीन पर: तीन सेकंड के अंदर दो उंगलियों से तीन बार टैप करें। यह पेज पर कहीं भी काम करता है।
leaving-way-tab = Tab बटन या स्क्रीन रीडर के साथ: हर पेज का पहला लिंक “इस पेज से तुरंत बाहर जाएँ” है।

leaving-try = यहाँ आज़माएँ
leaving-try-text = नीचे का बटन दबाएँ। 30 सेकंड तक, Shift तीन बार दबाने या दो उंगलियों से तीन बार टैप करने पर यह पेज बंद नहीं होगा। सबसे ऊपर “इस पेज से बाहर जाएँ” हमेशा बाहर ले जाता है।
leaving-try-begin = आज़माना शुरू करें
leaving-try-open = अब Shift तीन बार दबाएँ, या दो उंगलियों से तीन बार टैप करें।
leaving-try-worked = यह काम कर गया। आज़माना खत्म हुआ। अगली बार यह आपको सच में पेज से बाहर ले जाएगा।
leaving-try-over = आज़माना खत्म हुआ। अब से तीन बार दबाना या तीन बार टैप करना आपको सच में पेज से बाहर ले जाएगा।

## What it does

leaving-does = इससे क्या होता है
leaving-does-white = पेज तुरंत सफ़ेद हो जाता है। आपने जो टाइप किया, वह स्क्रीन से चला जाता है।
leaving-does-site = फिर एक दूसरी वेबसाइट खुलती है: { $site }।
leaving-does-locks = आपने आखिर में जो टाइप किया, वह सेव होता है, अगर यह तुरंत हो सके। फिर तिजोरी लॉक होती है, इस विंडो में और Onward की दूसरी विंडो में।
leaving-does-back = “वापस” (Back) दबाने से वह नहीं दिखता जो पहले वहाँ था।

## What it does not do

leaving-not = इससे क्या नहीं होता
leaving-not-history = इससे ब्राउज़र का इतिहास नहीं मिटता। इतिहास में दिखता है कि यह साइट खुली थी, और कब। यह नहीं दिखता कि आपने क्या टाइप किया।
leaving-not-files = जो फ़ाइलें सेव की गईं या छापी गईं, वे वहीं रहती हैं। डाउनलोड की सूची भी रहती है।
leaving-not-tabs = दूसरे टैब और विंडो खुले रहते हैं, और उनके पते ऊपर दिखते हैं। Onward के टैब और विंडो में, ड्राफ़्ट और खुले पैकेट स्क्रीन से चले जाते हैं।
leaving-not-seen = किसी ने जो पहले ही देख लिया, या स्क्रीन की जो तस्वीर ली गई, उसे यह वापस नहीं कर सकता।

## Clearing the history

leaving-clear = इतिहास कैसे मिटाएँ
leaving-clear-text = अपना ब्राउज़र चुनें। हो सकता है आपके डिवाइस पर मेनू के शब्द थोड़े अलग हों।
leaving-clear-caution = पहले सोचें। जो इतिहास देखता है, उसे पता चल सकता है कि वह खाली है। अक्सर सिर्फ़ इस साइट को हटाया जा सकता है: इतिहास खोलें, “Onward” ढूँढें, और वह लाइन मिटाएँ।

leaving-history = इतिहास मिटाएँ:
leaving-window = निजी विंडो:
leaving-on-computer = कंप्यूटर पर
leaving-on-phone = फ़ोन पर
leaving-on-android = Android फ़ोन पर
leaving-on-iphone = iPhone या iPad पर

leaving-chrome = Chrome
leaving-chrome-computer = Ctrl, Shift और Delete एक साथ दबाएँ (Mac पर: Command, Shift और Delete)। चुनें कि कितने पीछे तक का। “डेटा मिटाएं” (Delete data) दबाएँ।
    .private = तीन बिंदु दबाएँ, फिर “नई गुप्त विंडो” (New Incognito window)।
leaving-chrome-android = तीन बिंदु दबाएँ, फिर “ब्राउज़िंग डेटा मिटाएं” (Delete browsing data)। चुनें कि कितने पीछे तक का। “डेटा मिटाएं” (Delete data) दबाएँ।
    .private = तीन बिंदु दबाएँ, फिर “नया गुप्त टैब” (New Incognito tab)।
leaving-chrome-iphone = तीन बिंदु दबाएँ, फिर “ब्राउज़िंग डेटा मिटाएं” (Delete browsing data)। चुनें कि कितने पीछे तक का। “डेटा मिटाएं” (Delete data) दबाएँ।
    .private = तीन बिंदु दबाएँ, फिर “नया गुप्त टैब” (New Incognito tab)।

leaving-edge = Edge
leaving-edge-computer = Ctrl, Shift और Delete एक साथ दबाएँ (Mac पर: Command, Shift और Delete)। चुनें कि कितने पीछे तक का। “अभी साफ़ करें” (Clear now) दबाएँ।
    .private = तीन बिंदु दबाएँ, फिर “नई InPrivate विंडो” (New InPrivate window)।
leaving-edge-phone = नीचे मेनू दबाएँ, फिर “इतिहास” (History)। कूड़ेदान का निशान दबाएँ, और चुनें कि कितने पीछे तक का।
    .private = नीचे मेनू दबाएँ, फिर “नया InPrivate टैब” (New InPrivate tab)।

leaving-firefox = Firefox
leaving-firefox-computer = Ctrl, Shift और Delete एक साथ दबाएँ (Mac पर: Command, Shift और Delete)। चुनें कि कितने पीछे तक का। “साफ़ करें” (Clear) दबाएँ।
    .private = तीन लकीरें दबाएँ, फिर “नई निजी विंडो” (New private window)।
leaving-firefox-android = तीन बिंदु दबाएँ, फिर “सेटिंग” (Settings), फिर “ब्राउज़िंग डेटा मिटाएँ” (Delete browsing data)।
    .private = टैब का बटन दबाएँ, फिर मुखौटे का निशान।
leaving-firefox-iphone = मेनू दबाएँ, फिर “सेटिंग” (Settings), फिर “डेटा प्रबंधन” (Data management), फिर “निजी डेटा साफ़ करें” (Clear private data)।
    .private = टैब का बटन दबाएँ, फिर “निजी” (Private) या मुखौटे का निशान।

leaving-safari = Safari
leaving-safari-computer = स्क्रीन के सबसे ऊपर “इतिहास” (History) चुनें, फिर “इतिहास साफ़ करें” (Clear History)। चुनें कि कितने पीछे तक का।
    .private = स्क्रीन के सबसे ऊपर “फ़ाइल” (File) चुनें, फिर “नई निजी विंडो” (New Private Window)।
leaving-safari-iphone = फ़ोन का “सेटिंग्ज़” (Settings) ऐप खोलें। “ऐप्स” (Apps) चुनें, फिर “Safari”, फिर “इतिहास और वेबसाइट डेटा साफ़ करें” (Clear History and Website Data)। पुराने फ़ोन में “Safari” सीधे “सेटिंग्ज़” में होता है।
    .private = होम स्क्रीन पर Safari का निशान दबाकर रखें, फिर “नया निजी टैब” (New Private Tab) चुनें।

leaving-samsung = Samsung Internet ब्राउज़र
leaving-samsung-android = तीन लकीरें दबाएँ, फिर “सेटिंग” (Settings), फिर “व्यक्तिगत ब्राउज़िंग डेटा” (Personal browsing data), फिर “ब्राउज़िंग डेटा मिटाएँ” (Delete browsing data)।
    .private = टैब का बटन दबाएँ, फिर “गुप्त मोड चालू करें” (Turn on Secret mode)।

## Private windows

leaving-private = निजी विंडो क्या करती है
leaving-private-does = निजी विंडो कोई इतिहास नहीं रखती। जब आखिरी निजी विंडो बंद होती है, तब ब्राउज़र भूल जाता है कि उसमें क्या खुला था।
leaving-private-not = यह आपको इनसे नहीं छिपाती: जो स्क्रीन देख रहा हो, आप पर नज़र रखने के लिए डिवाइस में डाला गया प्रोग्राम, या जो लोग नेटवर्क चलाते हैं। जो फ़ाइलें आप सेव करें, वे रहती हैं।
leaving-private-here = निजी विंडो में सहायता-अनुरोध न रखें: विंडो बंद होते ही वह चला जाता है। पढ़ने के लिए निजी विंडो अच्छी है।

## Other people

leaving-others = फिर भी कौन देख सकता है
leaving-others-text = जिसे इस फ़ोन या कंप्यूटर का पासवर्ड पता है, हो सकता है वह देख ले कि इस पर क्या किया गया। काम की जगह, लाइब्रेरी या स्कूल में कंप्यूटर की देखरेख करने वाले लोग भी देख सकते हैं। Google, Apple या Microsoft के खाते इतिहास को दूसरे फ़ोन पर भी दिखा सकते हैं।
leaving-others-do = अगर आपको लगता है कि कोई इस डिवाइस पर नज़र रखता है, तो कोई दूसरा इस्तेमाल करें जिस तक वह न पहुँच सके: लाइब्रेरी में, आपकी सहायता सेवा में, या किसी दोस्त का।

## Help

leaving-help = अगर अभी मदद चाहिए
leaving-help-999 = खतरा हो तो: 999 पर फ़ोन करें।
leaving-help-55 = अगर बोलना संभव न हो: मोबाइल फ़ोन से 999 पर फ़ोन करें, सुनें, और जब कहा जाए तब 55 दबाएँ।
leaving-help-line = आधुनिक गुलामी और शोषण हेल्पलाइन (Modern Slavery & Exploitation Helpline): 08000 121 700, साल के हर दिन।
leaving-help-salvation = इंग्लैंड और वेल्स में, साल्वेशन आर्मी (Salvation Army): 0800 808 3733, किसी भी समय।
