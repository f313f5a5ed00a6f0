### status: machine-drafted
# የቢሮ ደብተር: the desk's own book; not መዝገብ (the register) nor የአድራሻ ደብተር (the address book of keys).
# ያልተያዘ: free, of a place or a home; ነፃ would also mean without rent.

## ---- Whom to speak with ----

book-loading = የቢሮ ደብተሩን በመክፈት ላይ
book-services = አገልግሎቶች እና የሚያነጋግሯቸው ሰዎች
    .lead = በእያንዳንዱ አገልግሎት የሚያነጋግሩት አንድ ሰው፦ ክሊኒክ፣ ባንክ፣ ኮሌጅ። ይህንን የምታዩት እርስዎ እና ባልደረቦችዎ ብቻ ናችሁ። በዚህ ካዝና ውስጥ፣ ከመዝገቡ ጋር አለ።
book-services-none = ገና የተጻፈ አገልግሎት የለም
    .lead = በአንድ አገልግሎት ትክክለኛውን ሰው ሲያገኙ፣ እዚህ ይጻፏቸው። በሚቀጥለው ጊዜ ማንም ከመጀመሪያው መፈለግ አይኖርበትም።
book-service-add = አገልግሎት ይጨምሩ
book-services-search = ይፈልጉ
    .hint = የስም፣ የአገልግሎት ዓይነት ወይም የማስታወሻ ከፊል።
book-services-found =
    { $count ->
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }
book-services-found-none = እንዲህ ያለ አገልግሎት የለም። የሚፈልጉትን ቃል ይቀይሩ።
book-service-change = ይቀይሩ
book-service-remove = ያስወግዱ
book-service-remove-sure = ይህ አገልግሎት ይወገድ?
    .what = ይህንን ካዝና ለሚጠቀሙ ሁሉ፣ ይህ ደብተር ከሌላ ጋር ሲቀላቀልም ይወገዳል። ሊመለስ አይችልም።
    .yes = አዎ፣ ያስወግዱት
    .no = አይ፣ ይቆይ
book-service-kept = ተጽፏል።
book-service-removed = ተወግዷል።
book-service-kind = ምን ዓይነት አገልግሎት ነው?
book-service-name = የአገልግሎቱ ስም
    .hint = ለምሳሌ ፓርክ ሮድ ክሊኒክ (Park Road Surgery)።
book-service-area = የሚያገለግለው የትኛውን አካባቢ ነው?
book-all-areas = ሁሉም አካባቢዎች
book-service-person = የሚያነጋግሩት ሰው
    .hint = ስማቸው እና የሚሠሩት። ገና ማንም ከሌለ ባዶ ይተዉት።
book-service-phone = ስልክ
    .hint = አሃዞች ብቻ፣ ለምሳሌ 0113 496 0018። የውስጥ መስመር (extension) በማስታወሻው ውስጥ ይጻፉ።
book-service-email = የኢሜይል አድራሻ
book-service-note = ሌላ መታወቅ ያለበት
    .hint = ለምሳሌ የሚከፈትባቸው ሰዓታት፣ ወይም መጀመሪያ የሚጠይቁት። ስለሚደግፉት ሰው ምንም አይጻፉ።
book-service-checked = ይህ ትክክል መሆኑን ሰው ለመጨረሻ ጊዜ ያረጋገጠው መቼ ነው?
    .hint = ማንም ካላረጋገጠ ባዶ ይተዉት።
book-service-checked-on = በ{ $day } ተረጋግጧል
book-service-not-checked = ገና አልተረጋገጠም
book-keep = ይጻፉት
book-cancel = ይተዉት

book-kind-gp = የቤተሰብ ሐኪም (GP) ወይም ክሊኒክ
book-kind-mental_health = የአእምሮ ጤና
book-kind-drug_alcohol = አደንዛዥ ዕፅ እና አልኮል
book-kind-housing = መኖሪያ ቤት
book-kind-job_centre = የሥራ ማፈላለጊያ ማእከል (job centre)
book-kind-bank = ባንክ
book-kind-college = ኮሌጅ እና ትምህርት
book-kind-legal = የሕግ ምክር
book-kind-police = ፖሊስ
book-kind-children = የልጆች ጉዳይ አገልግሎት እና ትምህርት ቤቶች
book-kind-interpreter = አስተርጓሚዎች
book-kind-faith_community = የሃይማኖት ማኅበረሰብ
book-kind-charity = የበጎ አድራጎት ድርጅት
book-kind-other = ሌላ

## ---- What areas have free ----

book-capacity = ቤቶች እና ቦታዎች
    .lead = እያንዳንዱ አካባቢ ያለው፣ እና ያልተያዘው። አንድ ውሳኔ የማይገጥም ሲሆን ያስጠነቅቅዎታል፤ በፍጹም አያግድዎትም።
book-capacity-none = ስለ አካባቢዎች ገና ምንም አልተጻፈም
    .lead = አካባቢ ይምረጡ፤ ቤቶቹን እና ስንት ቦታዎች እንዳልተያዙ ይጻፉ።
book-area-begin = አካባቢ ይጻፉ
book-area-which = የትኛው አካባቢ?
book-area-choose = አካባቢ ይምረጡ
book-area-missing = እባክዎ አካባቢ ይምረጡ።
book-homes-none = ገና የተጻፉ ቤቶች የሉም።
book-places = ከ{ $places } ቦታዎች { $free } አልተያዙም።
book-places-short = { $free } ከ{ $places }
book-looked = ለመጨረሻ ጊዜ የታየው በ{ $day } ነው።
book-looked-old = እነዚህ አኃዞች አሮጌ ናቸው። እንደገና ይመልከቷቸው።
book-looked-again = ሁሉም አሁንም ትክክል ነው
book-looked-said = ዛሬ እንዳዩት ተጽፏል።
book-closing-on = እዚህ ያለው አገልግሎት በ{ $day } ይዘጋል።
book-closed-on = እዚህ የነበረው አገልግሎት በ{ $day } ተዘግቷል።
book-homes-in = ቤቶች፦ { $area }
book-homes = ቤቶች
book-free = ያልተያዘ
book-free-less = ያልተያዘውን በአንድ ይቀንሱ፦ { $homes }
book-free-more = ያልተያዘውን በአንድ ይጨምሩ፦ { $homes }
book-free-said = አሁን ከ{ $places } ውስጥ { $free } አልተያዙም፦ { $homes }
book-homes-add = ቤቶች ይጨምሩ
book-homes-change = ቤቶችን ይቀይሩ
    .lead = ለእነዚህ ጥያቄዎች ተመሳሳይ መልስ ያላቸው፣ የአንድ ዓይነት ቤቶች።
book-homes-change-these = ይቀይሩ
book-homes-remove = እነዚህን ቤቶች ያስወግዱ
book-homes-remove-sure = እነዚህ ቤቶች ይወገዱ?
    .what = ይህንን ካዝና ለሚጠቀሙ ሁሉ፣ ይህ ደብተር ከሌላ ጋር ሲቀላቀልም ይወገዳሉ። ሊመለሱ አይችሉም፤ እንደ አዲስ ሊጻፉ ብቻ ይችላሉ።
    .yes = አዎ፣ ያስወግዷቸው
    .no = አይ፣ ይቆዩ
book-homes-term = አንድ ሰው ምን ያህል ጊዜ መቆየት ይችላል?
book-term-interim = ጊዜያዊ
    .hint = ሌላ ቤት እስኪገኝ ድረስ።
book-term-long_term = ለረጅም ጊዜ
    .hint = ለዓመታት፣ ወይም በቋሚነት።
book-homes-shape = አንድ ሰው እዚያ ብቻውን ይኖራል?
book-shape-self_contained = ለብቻ የሚኖሩበት
    .hint = የራሱ መግቢያ በር ያለው።
book-shape-shared = የጋራ
    .hint = በአንድ ቤት ከሌሎች ጋር።
book-homes-whom = ለማን ነው?
book-whom-anyone = ለማንም
book-whom-women = ሴቶች
book-whom-men = ወንዶች
book-whom-family = ቤተሰቦች
    .hint = አብረው የሚሄዱ ሰዎች፦ ከልጆች፣ ከትዳር ወይም ከፍቅር ጓደኛ፣ ወይም ከሌሎች ጋር።
book-homes-step_free = አንድ ሰው ደረጃ ሳይወጣ እዚያ መኖር ይችላል?
book-step_free-yes = ደረጃ የሌለው
book-step_free-no = ደረጃ ያለው
book-step_free-not_known = ደረጃ መኖሩ አይታወቅም
book-homes-places = ስንት ቦታዎች አሉ?
    .hint = አንድ ቦታ ለአንድ ሰው፣ ወይም ለአንድ ቤተሰብ ነው።
book-homes-free = ከእነሱ አሁን ስንቱ አልተያዙም?
book-area-change = የመዝጊያ ቀን እና ማስታወሻ
    .lead = ማብቂያው የማይታወቅ ከሆነ ቀኑን ባዶ ይተዉት።
book-area-closing = በዚህ አካባቢ የአገልግሎቱ የመጨረሻ ቀን
book-area-note = ሌላ መታወቅ ያለበት
    .hint = ስለሚደግፉት ሰው ምንም አይጻፉ።
book-area-kept = ተጽፏል።

## ---- What does not fit ----

book-misfit = ከመቀበልዎ በፊት ይህንን ይመልከቱ
    .do = ቢሆንም ውሳኔውን መጻፍ ይችላሉ። እነዚህ «ቤቶች እና ቦታዎች» በሚለው ውስጥ ያሉት አኃዞች ናቸው።
book-misfit-nothing-free = በዚህ አካባቢ ያልተያዘ ቦታ የለም።
book-misfit-none-anyone = ያልተያዘው ሁሉ ለቤተሰቦች ነው።
book-misfit-none-women = ለሴት የሚሆን ያልተያዘ ቦታ የለም።
book-misfit-none-men = ለወንድ የሚሆን ያልተያዘ ቦታ የለም።
book-misfit-none-family = ለቤተሰብ የሚሆን ያልተያዘ ቦታ የለም።
book-misfit-none-step-free = ደረጃ እንደሌለው የሚታወቅ ያልተያዘ ቦታ የለም።
book-misfit-none-with-both = ካልተያዙት ቤቶች አንዳንዶቹ ለዚህ ግለሰብ የሚሆኑ ናቸው፤ አንዳንዶቹ ደግሞ ደረጃ የሌላቸው ናቸው፤ ሁለቱንም የሚያሟላ ግን የለም።
book-misfit-closed = በዚህ አካባቢ የነበረው አገልግሎት በ{ $day } ተዘግቷል።
book-misfit-closes = በዚህ አካባቢ ያለው አገልግሎት በ{ $day } ይዘጋል፤ ይህም ከ9 ወራት በኋላ በ{ $review } ከሚደረገው የክትትል ግምገማ በፊት ነው።
book-misfit-old = ከ{ $day } ወዲህ እነዚህን አኃዞች ያየ ማንም የለም።

## ---- What goes wrong ----

book-changed = በዚህ መካከል ሌላ ሰው በዚህ ደብተር ውስጥ ጽፏል።
    .do = አሁን እንዳለው ይታያል። የጻፉት አሁንም እዚህ አለ፦ ለመጻፍ እንደገና ይጫኑ።
book-recovered = የዚህ ደብተር አዲሱ ቅጂ ሊነበብ አልቻለም። ይህ ከእሱ በፊት ያለው ነው።
    .do = መጨረሻ የጻፉት ጎድሎ እንደሆነ ይመልከቱ፣ እንደገናም ይጻፉት።
failure-book-missing = እዚህ አንድ ነገር ጎድሏል።
    .do = ስም ይጻፉ፣ ለምሳሌ ፓርክ ሮድ ክሊኒክ (Park Road Surgery)።
failure-book-too-long = ይህ በጣም ረጅም ነው።
    .do = ያሳጥሩት፣ ወይም ከፊሉን በማስታወሻው ውስጥ ያስገቡ።
failure-book-disguised = በዚህ ጽሑፍ ውስጥ አነባበቡን ሊለውጥ የሚችል የተደበቀ ምልክት አለ።
    .do = እንደገና ይጻፉት፣ ለምሳሌ ፊደል በፊደል።
failure-book-not-a-phone = ይህ የስልክ ቁጥር አይደለም።
    .do = አሃዞች ብቻ ይጻፉ፣ ለምሳሌ 0113 496 0018።
failure-book-not-an-email = ይህ ሙሉ የኢሜይል አድራሻ አይደለም።
    .do = ለምሳሌ name@example.org።
failure-book-no-such-area = እንዲህ ያለ አካባቢ የለም።
    .do = ከዝርዝሩ አንዱን ይምረጡ።
failure-book-in-future = ይህ ቀን ገና አልደረሰም።
    .do = የዛሬን ወይም ያለፈ ቀን ይጻፉ።
failure-book-out-of-range = ከ1 እስከ 999 ያለ ሙሉ ቁጥር ይጻፉ፣ ለምሳሌ 3።
failure-book-more-than-places = ያልተያዙት ካሉት ቦታዎች ይበልጣሉ።
    .do = ከቦታዎቹ ብዛት የማይበልጥ ሙሉ ቁጥር ይጻፉ።
failure-book-too-many = ደብተሩ የቀረ ቦታ የለውም።
    .do = ከእንግዲህ የማያስፈልገውን ያስወግዱ።
failure-book-gone = በዚህ መካከል ተወግዷል።
    .do = ወደ ዝርዝሩ ይመለሱ እና እዚያ ይመልከቱት።
