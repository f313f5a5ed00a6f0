### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = चरण { $step } – Onward
shell-title-error = गलती: { $title }
shell-skip = सीधे पेज पर जाएँ
shell-language = भाषा
shell-hear = सुनें: { $language }
shell-bilingual = अंग्रेज़ी के साथ
shell-language-failed = { $language } के शब्द लोड नहीं हो सके। कनेक्शन देखें और फिर से दबाएँ।
shell-text-size = अक्षरों का आकार और कंट्रास्ट
shell-text-size-normal = सामान्य अक्षर
shell-text-size-large = बड़े अक्षर
shell-text-size-larger = और बड़े अक्षर
shell-text-size-letter = अ
shell-contrast = ज़्यादा कंट्रास्ट
shell-machine-drafted = यह अनुवाद कंप्यूटर ने किया है
    .more = यह भाषा बोलने वाले किसी व्यक्ति ने इसे अभी तक नहीं जाँचा है। कोई बात ज़रूरी हो, तो कृपया दुभाषिये से पूछें।
shell-outdated = इनमें से कुछ शब्द पुराने हो सकते हैं
    .more = इनका अनुवाद होने के बाद अंग्रेज़ी बदल गई है। कोई बात ज़रूरी हो, तो कृपया दुभाषिये से पूछें।
shell-in-english = इस पेज पर कुछ शब्द अंग्रेज़ी में हैं
    .more = उनका अनुवाद अभी तक नहीं हुआ है, या उनके अनुवाद में कोई गलती है। कृपया दुभाषिये से कहें कि उन्हें आपको पढ़कर सुनाए।
shell-pages = पेज
shell-home = शुरुआती पेज
shell-areas = इलाकों की गाइड
shell-help = अभी मदद लें
shell-eligibility = पात्रता देखें
shell-drafts = इस डिवाइस पर सहायता-अनुरोध
shell-blank = हाथ से भरने का फ़ॉर्म छापें
shell-receive = पैकेट खोलें
shell-settings = सेटिंग
shell-register = रजिस्टर
shell-contacts = संपर्क सूची
shell-leaving = तुरंत बाहर कैसे जाएँ
shell-emergency = आपात स्थिति में 999 पर फ़ोन करें। आधुनिक गुलामी और शोषण हेल्पलाइन (Modern Slavery & Exploitation Helpline): 08000 121 700, साल के हर दिन।
shell-not-nrm = यह राष्ट्रीय रेफ़रल व्यवस्था (National Referral Mechanism, NRM) का फ़ॉर्म नहीं है, और यह सरकारी वेबसाइट नहीं है।
shell-lock = लॉक करें
shell-loading = लोड हो रहा है…
shell-elsewhere = यह पेज नए टैब में खुलेगा
shell-elsewhere-text = यहाँ जो खुला है, वह खुला रहेगा।
shell-elsewhere-open = नए टैब में खोलें
shell-back = वापस
shell-try-again = फिर कोशिश करें
forms-failed = इस पेज का एक हिस्सा लोड नहीं हो सका। आपने जो टाइप किया, वह अब भी यहाँ है।

## Home

home-title = NRM सहायता के बाद का रास्ता
home-lead = उन लोगों के लिए जिनकी सहायता खत्म हो रही है, और उन कार्यकर्ताओं के लिए जो उनकी मदद करते हैं। जब तक आप भेजना न चुनें, सब कुछ इसी डिवाइस पर रहता है।
home-before = शुरू करने से पहले
home-before-text = इस साइट से तुरंत बाहर जाया जा सकता है: सबसे ऊपर “इस पेज से बाहर जाएँ” दबाएँ। कीबोर्ड हो, तो Shift बटन तीन बार दबाने से भी यही होता है। इससे ब्राउज़र का इतिहास नहीं मिटता।
home-before-more = तुरंत बाहर कैसे जाएँ, और इतिहास कैसे मिटाएँ
home-before-away = यह सूचना हटाएँ
home-door-areas = इलाकों के बारे में पढ़ें
home-door-areas-text = देखें कि कौन से इलाके शायद मदद कर सकें, और हर इलाका क्या माँगता है।
home-door-refer = सहायता-अनुरोध भरें
home-door-refer-text = इसे सहायता कार्यकर्ता और व्यक्ति एक साथ मिलकर भरते हैं। किसी भी समय रुका जा सकता है और बाद में लौटा जा सकता है।
home-door-receive = पैकेट खोलें
home-door-receive-text = उन समन्वयकों के लिए जिन्हें सहायता-अनुरोध भेजा गया है। देखें कि किसने हस्ताक्षर किए, जाँचें कि कुछ बदला नहीं गया, और पढ़ें।
home-eligibility = पहले पात्रता देखें।
home-eligibility-text = इसमें लगभग तीन मिनट लगते हैं। नाम की ज़रूरत नहीं है।
home-register-text = समन्वयकों के लिए: जो भी सहायता-अनुरोध आया, और उसका क्या हुआ।
home-promise = किन बातों पर भरोसा किया जा सकता है
home-promise-device = आप जो टाइप करें, वह अपने आप इस डिवाइस से बाहर नहीं जाता। कोई खाता नहीं है, और कोई नहीं गिनता कि साइट कितनी बार खोली गई।
home-promise-choice = क्या बताया जाए, यह व्यक्ति तय करता है, एक-एक हिस्सा करके। “नहीं” में जवाब देने से अभी मिल रही सहायता नहीं बदलती।
home-promise-skip = हर सवाल छोड़ा जा सकता है, या बाद में उसका जवाब दिया जा सकता है।

not-found-title = इस पते पर कोई पेज नहीं है
not-found-text = हो सकता है पता पुराना हो, या कोई अक्षर छूट गया हो।
not-found-home = शुरुआती पेज पर जाएँ

## Eligibility

eligibility-title = पात्रता देखें
eligibility-lead = जो पता है, उसका जवाब दें। फिर दिखेगा कि हर बात की क्या स्थिति है, और क्या किया जा सकता है। यहाँ की कोई बात आपको नहीं रोकती: जवाब जो भी हों, सहायता-अनुरोध भेजा जा सकता है।
eligibility-reasons = स्थिति
eligibility-summary = { $met } शर्तें पूरी, { $not_met } पूरी नहीं, { $not_known } पता नहीं।
eligibility-met = पूरी
eligibility-not-met = पूरी नहीं
eligibility-not-known = पता नहीं
eligibility-source = यह कहाँ से लिया गया:
eligibility-local = इस इलाके की अपनी शर्त। समन्वयक अपने विवेक से फ़ैसला कर सकते हैं।
eligibility-discretion = इलाके के समन्वयक अपने विवेक से फ़ैसला कर सकते हैं। पायलट परियोजनाओं में इलाकों ने हर मामले को अलग देखकर ऐसा किया।
eligibility-next = आगे क्या
eligibility-next-text = ये जवाब नए सहायता-अनुरोध में डाले जा सकते हैं, ताकि किसी से दो बार न पूछा जाए। पहले इस डिवाइस की तिजोरी खोलनी होगी।
eligibility-start = इन जवाबों के साथ सहायता-अनुरोध शुरू करें

## A field

field-why = हम यह क्यों पूछते हैं
field-help = कार्यकर्ता के लिए मदद
field-problem = ठीक करें:
field-or = या
field-date-day = दिन
field-date-month = महीना
field-date-year = साल
field-date-calendar = यूरोपीय कैलेंडर इस्तेमाल करें, जो ब्रिटेन में चलता है।
field-time-clock = समय ब्रिटेन के हिसाब से लिखें: सुबह सात बजे का मतलब 7:00 है, 1:00 नहीं।
calendar-ethiopic = इथियोपियाई कैलेंडर में: { $day } { $month } { $year }
    .months = मेस्केरेम | तिकिम्त | हिदार | ताहसास | तिर | येकातित | मेगाबित | मियाज़िया | गिनबोत | सेने | हामले | नेहासे | पागुमे
calendar-persian = फ़ारसी कैलेंडर में: { $day } { $month } { $year }
    .months = फ़रवरदीन | ओर्दीबेहेश्त | खोरदाद | तीर | मोरदाद | शहरीवर | मेहर | आबान | आज़र | दे | बहमन | इस्फ़ंद
field-letters-left =
    { $count ->
        [one] { $count } अक्षर की जगह बाकी है।
       *[other] { $count } अक्षरों की जगह बाकी है।
    }
field-letters-over =
    { $count ->
        [one] { $count } अक्षर ज़्यादा है। कुछ खोया नहीं है: कृपया लिखा हुआ छोटा करें, या बाकी किसी और जवाब में लिखें।
       *[other] { $count } अक्षर ज़्यादा हैं। कुछ खोया नहीं है: कृपया लिखा हुआ छोटा करें, या बाकी किसी और जवाब में लिखें।
    }
field-language-name = भाषा
field-language-speaks = बोलना
field-language-reads = पढ़ना
field-language-writes = लिखना
field-language-add = एक और भाषा जोड़ें
field-language-remove = यह भाषा हटाएँ
field-group-add = जोड़ें
field-group-member = { $one } { $number }
field-group-change = बदलें
field-group-remove = हटाएँ

## What is to be mended

summary-title = कृपया इसे फिर से देखें
problem-missing = इस जवाब के बिना कुछ भी नहीं भेजा जा सकता।
problem-too-long = यहाँ { $max } अक्षरों की जगह है। इसमें { $over } ज़्यादा हैं। मिसाल के लिए, बाकी किसी और जवाब में लिखें।
problem-not-a-number = कृपया पूरी संख्या अंकों में लिखें, जैसे 2।
problem-out-of-range = कृपया { $min } से { $max } तक की कोई संख्या लिखें, जैसे { $min }।
problem-no-such-date = ऐसी कोई तारीख नहीं है। कृपया दिन और महीना देखें, जैसे 27 3 1998।
problem-date-incomplete = तारीख का एक हिस्सा छूट गया है। कृपया दिन, महीना और साल लिखें, जैसे 27 3 1998।
problem-year-out-of-range = कृपया साल चार अंकों में लिखें, 1900 और 2100 के बीच, जैसे 1998।
problem-not-an-email = यह पूरा ईमेल पता नहीं है। मिसाल: name@example.org
problem-not-a-phone = कृपया फ़ोन नंबर सिर्फ़ अंकों में लिखें, जैसे 07700 900123।
problem-not-an-option = कृपया दिखाए गए जवाबों में से एक चुनें, जैसे पहला।
problem-disguising-character = यहाँ लिखे हुए में कोई छिपा हुआ चिह्न है, जिससे इसका मतलब बदला हुआ दिख सकता है। कृपया इसे फिर से टाइप करें, जैसे एक-एक अक्षर करके।
problem-too-many = यहाँ { $max } की जगह है। कृपया कुछ हटाएँ, जैसे वे जो दो बार जुड़ गए।
problem-no-translator = कृपया चुनें कि इस जवाब का अनुवाद किसने किया।
problem-wrong-kind = यह जवाब सवाल से मेल नहीं खाता। कृपया फिर से जवाब दें, जैसे नए सिरे से चुनकर या टाइप करके।

## Saving

save-saved = { $time } पर सेव हुआ
save-not-yet = अभी सेव नहीं हुआ
save-not-saved = सेव नहीं हुआ
    .do = आपने जो टाइप किया, वह अब भी इस पेज पर है। पेज बंद करने से पहले उसे किसी सुरक्षित जगह कॉपी कर लें।
lock-unsaved = आपने आखिर में जो टाइप किया, वह सेव नहीं हुआ है। अभी लॉक करने पर वह खो जाएगा।
lock-keep-open = पेज खुला रखें
lock-anyway = फिर भी लॉक करें, और जो सेव नहीं हुआ उसे खो दें

## The referral

refer-tasks-title = सहायता-अनुरोध
refer-tasks-text = हिस्से किसी भी क्रम में भरें। कोई भी सवाल छोड़ा जा सकता है और बाद में उस पर लौटा जा सकता है। टाइप करते समय सब कुछ इस डिवाइस पर सेव होता रहता है।
refer-stage = अभी कितना भरना है
refer-stage-enquiry = पहला जानकारी-अनुरोध।
    .text = नाम नहीं: ज़रूरतें, परिवार में कितने लोग, और तारीखें, ताकि इलाका बता सके कि क्या हो सकता है।
refer-stage-referral = सहायता-अनुरोध।
    .text = इलाके को फ़ैसला करने के लिए जो चाहिए।
refer-stage-handover = जानकारी सौंपना।
    .text = इलाके के हाँ कहने के बाद: नए कार्यकर्ताओं को जो जानना ज़रूरी है।
refer-bilingual-hides = दो भाषाएँ दिखाई जा रही हैं, इसलिए वे सवाल छिपे हैं जिनके जवाब कार्यकर्ता केस फ़ाइल से देते हैं। उन्हें देखने के लिए सबसे ऊपर “अंग्रेज़ी के साथ” दबाएँ।
refer-worker-only = यह पेज सिर्फ़ कार्यकर्ता के लिए है। जब दो भाषाएँ दिखाई जाती हैं, तब यह छिपा रहता है।
refer-one-language = एक भाषा दिखाएँ
refer-tasks-answers = जवाब
refer-tasks-send = भेजने से पहले
refer-start-section = यह हिस्सा शुरू करें
refer-skip-section = यह हिस्सा अभी छोड़ें
refer-pause = रुकें और बाद में लौटें
refer-section-end = धन्यवाद। यह हिस्सा यहाँ खत्म होता है।
refer-section-end-where = इस हिस्से पर किसी भी समय लौटा जा सकता है, और जो लिखा है उसे बदला जा सकता है।
refer-next-section = अगले हिस्से पर जाएँ
refer-to-list = सूची पर वापस
refer-continue = सेव करें और आगे बढ़ें
refer-skip = अभी छोड़ें
refer-check = अपने जवाब देखें
refer-check-text = इस चरण के लिए जो कुछ लिखा गया, वह सब यहाँ है। इसमें से कुछ भी बदला जा सकता है।
refer-check-mend = भेजने से पहले यह ठीक करना होगा
refer-check-complete = कुछ गलत नहीं है। जिन सवालों का जवाब नहीं है, वे “जवाब नहीं दिया” लिखकर जाते हैं।
refer-check-on = सहमति पर जाएँ
refer-not-answered = जवाब नहीं दिया
refer-change = बदलें
refer-consent = व्यक्ति की सहमति
refer-export = हस्ताक्षर और एक्सपोर्ट
refer-history = इसका क्या हुआ
refer-under-age-title = कृपया यहाँ रुकें
refer-under-age-services = व्यक्ति अभी जहाँ है, वहाँ की काउंसिल की बाल सेवाओं (children’s services) को फ़ोन करें।
refer-under-age-guardians = इंग्लैंड और वेल्स में: तस्करी के शिकार बच्चों के लिए बनी संरक्षक सेवा (child trafficking guardians), 0800 043 4303।
refer-under-age-danger = अगर अभी कोई खतरे में है: 999।
refer-under-age-mistake = अगर जवाब गलती से दिया गया था, तो वापस जाकर उसे बदलें। कुछ भी नहीं भेजा गया।

task-not-started = शुरू नहीं हुआ
task-questions =
    { $count ->
        [one] { $count } सवाल
       *[other] { $count } सवाल
    }
task-started = { $asked } में से { $answered } के जवाब दिए
task-done = हो गया
task-mend = कुछ ठीक करना है
task-anytime = किसी भी समय
task-last = आखिरी चरण
task-after = भेजने के बाद

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर

## Before a PDF is saved in which some characters cannot be printed

press-gaps = कुछ अक्षर नहीं छप सकते। PDF में उनमें से हर एक की जगह प्रश्नचिह्न वाला एक निशान होता है। वे अक्षर ये हैं:
    .do = जहाँ हो सके, उसे दूसरी तरह लिखें और PDF फिर से बनाएँ। या उसे वैसे ही सेव करें, और वे अक्षर हाथ से लिख दें।
press-gaps-save = PDF वैसे ही सेव करें
press-gaps-leave = सेव न करें
