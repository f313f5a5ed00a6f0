### status: machine-drafted

guide-page-title = इलाकों की गाइड – Onward
guide-help-title = मदद – Onward

guide-title = इलाकों की गाइड
guide-failed = इस पेज का एक हिस्सा लोड नहीं हो सका। कनेक्शन देखें और फिर से दबाएँ।
guide-not-translated = यह लेख अभी आपकी भाषा में नहीं है। यहाँ यह अंग्रेज़ी में है। कृपया दुभाषिये से पूछें।
guide-section-missing = इस लेख का एक हिस्सा नहीं है। कृपया इसके बारे में अपने सहायता कार्यकर्ता से पूछें।
guide-no-text = इस इलाके के बारे में अभी किसी ने नहीं लिखा है। कृपया अपने सहायता कार्यकर्ता से पूछें।
guide-unknown = इस इलाके के बारे में कोई पेज नहीं है
guide-keep = { $language } को इस डिवाइस पर रखें
guide-kept = { $language } इस डिवाइस पर रखी गई है
guide-print = यह पेज छापें
guide-aloud = सुनें
guide-aloud-heard = कमरे में मौजूद दूसरे लोग इसे सुनेंगे। अगर किसी को नहीं सुनना चाहिए, तो हेडफ़ोन लगाएँ।
guide-aloud-begin = शुरू करें
guide-aloud-not = अभी नहीं
guide-aloud-no-voice = इस डिवाइस में { $language } के लिए अपनी आवाज़ नहीं है। अपने सहायता कार्यकर्ता से पढ़कर सुनाने को कहें।
guide-contents = इस पेज पर

guide-areas-title = इलाके
guide-areas-lead = चुनने से पहले हर जगह के बारे में पढ़ें। आज ही चुनना ज़रूरी नहीं है।
guide-all-areas = सभी इलाके
guide-example-short = मिसाल: इस्तेमाल से पहले काउंसिल (council) से पूछ लें।
guide-example = मिसाल: इस्तेमाल से पहले काउंसिल (council) से पूछ लें।
    .more = पायलट परियोजनाएँ 2020 में खत्म हो गईं। हो सकता है अब बातें अलग हों।
guide-more = आगे पढ़ें
guide-after = मेरे “हाँ” कहने के बाद क्या होता है
guide-rights = मेरे हक और चुनाव
guide-help = अभी मदद लें
guide-offline = बिना इंटरनेट के पढ़ें
guide-sheet = कार्यकर्ताओं के लिए: सहायता-अनुरोध कैसे भेजें

guide-sources = यह कहाँ से लिया गया
guide-sources-text = हर स्रोत, और वह दिन जब हमने उसे पढ़ा।
guide-source-read = ({ $day } को पढ़ा)
guide-source-no-day = (तारीख नहीं)

guide-help-lead = इन नंबरों पर फ़ोन किया जा सकता है। दुभाषिया माँगा जा सकता है।
guide-help-before = फ़ोन करने से पहले
guide-help-bill = कॉल आपके फ़ोन की कॉल सूची में और फ़ोन के बिल पर दिख सकती है। अगर कोई आपका फ़ोन देखता है, तो दूसरा फ़ोन इस्तेमाल करें, या कॉल को सूची से मिटा दें।
guide-help-words = अपना नाम बताना ज़रूरी नहीं है। बात किसी भी समय बंद की जा सकती है।
guide-help-england-and-wales = सिर्फ़ इंग्लैंड और वेल्स।
guide-help-hours-day-and-night = दिन-रात।
guide-help-hours-every-day-of-the-year = साल के हर दिन।
guide-help-emergency = अभी खतरा है
    .more = पुलिस, एंबुलेंस और आग बुझाने वाली सेवा। किसी भी फ़ोन से मुफ़्त।
guide-help-emergency-silent = खतरा है और बोलना संभव नहीं
    .more = मोबाइल फ़ोन से: 999 पर फ़ोन करें। जब कहा जाए, तब 55 दबाएँ। तब पुलिस को पता चलता है कि आपको मदद चाहिए। लेकिन इससे उन्हें यह पता नहीं चलता कि आप कहाँ हैं।
guide-help-helpline = आधुनिक गुलामी और शोषण हेल्पलाइन (Modern Slavery & Exploitation Helpline)
    .more = मुफ़्त। जो हुआ उसके बारे में बात की जा सकती है, या पूछा जा सकता है कि क्या मदद है।
guide-help-salvation-army = साल्वेशन आर्मी (The Salvation Army)
    .more = वे आपको सुरक्षित जगह और सहायता ढूँढने में मदद कर सकते हैं।
guide-help-nhs-crisis = मानसिक सेहत के लिए अभी मदद
    .more = 111 पर फ़ोन करें, फिर विकल्प 2 (मानसिक सेहत, mental health) चुनें। मुफ़्त।
guide-help-samaritans = समैरिटन्स (Samaritans)
    .more = कोई आपकी बात सुनता है। मुफ़्त।
guide-help-child-guardians = तस्करी के शिकार बच्चों के लिए बनी संरक्षक सेवा (child trafficking guardians)
    .more = उन कार्यकर्ताओं के लिए जिन्हें किसी बच्चे की चिंता है। उन्हें बाल सेवाओं (children’s services) को भी बताना होगा।

## What somebody keeps while they choose

guide-list = मेरी सूची
guide-list-lead = इलाके जो आपके मन में हैं, और सवाल जो आप पूछना चाहें।
guide-list-memory =
    { $minutes ->
        [one] यह सूची सिर्फ़ इस विंडो में है। जब विंडो बंद हो, जब { $minutes } मिनट तक यहाँ कोई न हो, या जब आप इसे खाली करें, तब यह चली जाती है।
       *[other] यह सूची सिर्फ़ इस विंडो में है। जब विंडो बंद हो, जब { $minutes } मिनट तक यहाँ कोई न हो, या जब आप इसे खाली करें, तब यह चली जाती है।
    }
guide-list-scripts = इस पेज को स्क्रिप्ट (JavaScript) चाहिए, और यह ब्राउज़र उन्हें यहाँ नहीं चलाता। अपनी सूची कागज़ पर लिखी जा सकती है।
guide-list-empty = आपकी सूची में कुछ नहीं है
guide-list-empty-text = कोई इलाका खोलें और “मेरी सूची में रखें” दबाएँ।
guide-list-went = आपकी सूची खाली कर दी गई, क्योंकि कुछ समय से यहाँ कोई नहीं था।
guide-list-near = आपकी सूची जल्द ही खाली हो जाएगी, क्योंकि यहाँ कोई नहीं है।
guide-list-stay = मेरी सूची रखें
guide-list-questions = मेरे सवाल
guide-list-own-title = मेरे अपने सवाल
guide-list-own = एक सवाल लिखें
guide-list-own-label = आपका सवाल
guide-list-off = मेरी सूची से हटाएँ
guide-list-empty-it = मेरी सूची खाली करें
guide-keep-area = मेरी सूची में रखें
guide-keep-question = यह सवाल रखें

guide-know-more-title = अपने सहायता कार्यकर्ता को बताएँ
guide-know-more = मुझे इस इलाके के बारे में और जानना है
guide-know-more-text = इसे दबाएँ और अपने सहायता कार्यकर्ता को दिखाएँ। यह “हाँ” नहीं है: आपको अपना मन बदलने की आज़ादी है।
guide-know-more-window = क्या सहायता-अनुरोध किसी दूसरी विंडो में खुला है? यहाँ से वहाँ कुछ नहीं जाता। सहायता-अनुरोध वाली विंडो में “आपके मन में कौन से इलाके हैं?” का जवाब दें।
guide-know-more-on = जब इस विंडो में सहायता-अनुरोध शुरू किया जाता है, तब यह इलाका और इसके बारे में आपके सवाल साथ जाते हैं। उससे पहले कुछ भी सेव नहीं किया जाता।
guide-know-more-last = वहाँ से आपकी सूची पर वापस नहीं आया जा सकता। आपके सवाल सहायता-अनुरोध के आखिरी हिस्से, “जानकारी सौंपना”, में होते हैं। उन्हें पहले पूछना हो, तो अभी अपनी सूची छाप लें।
guide-know-more-go = सहायता-अनुरोधों पर जाएँ

## Two areas beside each other

guide-compare = इलाकों की तुलना करें
guide-compare-lead = हर इलाके के बारे में एक ही हिस्सा पढ़ें, एक के बाद एक।
guide-compare-two = दो इलाकों की तुलना करें
guide-compare-first = पहला इलाका
guide-compare-second = दूसरा इलाका
guide-compare-choose = चुनें
guide-compare-choose-two = दो इलाके चुनें।
guide-compare-from = आप अभी कहाँ हैं?
guide-compare-from-hint = यह बताना ज़रूरी नहीं है। यह सिर्फ़ इस विंडो में रहता है।
guide-compare-far = कितनी दूर है
guide-compare-miles =
    { $miles ->
        [one] उस क्षेत्र के बीच से सीधी रेखा में लगभग { $miles } मील।
       *[other] उस क्षेत्र के बीच से सीधी रेखा में लगभग { $miles } मील।
    }
guide-compare-not-known = हमें नहीं पता कि यह कितनी दूर है।
guide-region-north_east = उत्तर-पूर्व (North East)
guide-region-north_west = उत्तर-पश्चिम (North West)
guide-region-yorkshire_and_the_humber = यॉर्कशायर और हंबर (Yorkshire and the Humber)
guide-region-east_midlands = ईस्ट मिडलैंड्स (East Midlands)
guide-region-west_midlands = वेस्ट मिडलैंड्स (West Midlands)
guide-region-east_of_england = पूर्वी इंग्लैंड (East of England)
guide-region-london = लंदन
guide-region-south_east = दक्षिण-पूर्व (South East)
guide-region-south_west = दक्षिण-पश्चिम (South West)
guide-region-wales = वेल्स
guide-region-scotland = स्कॉटलैंड
guide-region-northern_ireland = उत्तरी आयरलैंड

## A page of the guide as a PDF

guide-pdf = PDF के रूप में सेव करें
guide-pdf-working = PDF बन रही है। पहली बार, PDF बनाने वाला हिस्सा डाउनलोड होता है: धीमे इंटरनेट पर इसमें एक मिनट लग सकता है।
guide-pdf-stop = रोकें
guide-pdf-done = { $file } आपके डाउनलोड में है। इस डिवाइस को इस्तेमाल करने वाला कोई भी इसे वहाँ देख सकता है।
guide-pdf-missing = कुछ अक्षर छप नहीं सके: { $characters }।
guide-pdf-font = एक फ़ॉन्ट लोड नहीं हो सका, इसलिए PDF नहीं बनी।
    .do = कनेक्शन देखें और फिर से दबाएँ।
guide-pdf-document = PDF नहीं बन सकी।
    .do = इसके बदले पेज छापा जा सकता है।
guide-pdf-gone = PDF बनाने वाला हिस्सा अपने आप रुक गया।
    .do = फिर से दबाएँ। पेज छापा भी जा सकता है।
guide-pdf-pictures = तस्वीरें और नक्शा इस कागज़ पर नहीं हैं।
guide-pdf-page = पेज { $page }, कुल { $pages }

## The sheet for workers

sheet-lead = सहायता कार्यकर्ताओं के लिए: यह इलाका क्या देता है, किसके लिए है, और सहायता-अनुरोध कैसे भेजें।
sheet-to-area = व्यक्ति इस इलाके के बारे में जो पढ़ता है
sheet-not-said = नहीं बताया गया।
sheet-service = सेवा
sheet-status-active = सेवा चल रही है।
sheet-status-inactive = सेवा अभी नहीं चल रही है।
sheet-status-defunct = सेवा खत्म हो चुकी है।
sheet-status-closed = सेवा कुछ समय के लिए बंद है।
sheet-for = किसके लिए है
sheet-refer = सहायता-अनुरोध कैसे भेजें
sheet-contact = संपर्क
sheet-no-contact = यहाँ कोई संपर्क प्रकाशित नहीं है। काउंसिल से पूछें।
sheet-capacity = कितनी जगह है
sheet-places =
    { $count ->
        [0] कोई खाली जगह नहीं।
        [one] { $count } खाली जगह।
       *[other] { $count } खाली जगहें।
    }
sheet-as-of = { $day } को यह सही था।
sheet-closing = बंद होने की तारीख
sheet-closing-day = { $day } से किसी को नहीं लिया जाता।
sheet-wait = इंतज़ार का समय
sheet-home = घर का प्रकार
sheet-length = सहायता कब तक चलती है
sheet-afterwards = अगर बाद में भी ज़रूरतें रहें
sheet-refusals = लोगों को क्यों नहीं लिया गया
sheet-interpreters = दुभाषिये
sheet-fees = व्यक्ति को कितने पैसे देने होते हैं
sheet-privacy = निजता सूचना (privacy notice)
sheet-key = पैकेट भेजना
sheet-key-published = इस इलाके ने अपनी चाबी प्रकाशित की है: भेजने से पहले फ़ोन पर उसके छह शब्द मिला लें।
sheet-no-key = इस इलाके ने चाबी प्रकाशित नहीं की है: पासफ़्रेज़ इस्तेमाल करें या चाबी चिपकाएँ (paste)।
sheet-assured = काउंसिल ने जाँचा
sheet-assured-day = काउंसिल ने { $day } को कहा कि यह सब सही है।
sheet-not-assured = काउंसिल ने यह पेज नहीं जाँचा है।
