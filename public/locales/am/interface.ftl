### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = ደረጃ { $step } – Onward
shell-title-error = ስህተት፦ { $title }
shell-skip = ወደ ገጹ ይዝለሉ
shell-language = ቋንቋ
# A button beside the name of a language, for people who do not read: the device says the name aloud.
shell-hear = ያዳምጡ፦ { $language }
shell-bilingual = ከእንግሊዝኛ ጋር
shell-language-failed = የ{ $language } ቃላት ሊመጡ አልቻሉም። ግንኙነቱን አረጋግጠው እንደገና ይጫኑ።
shell-text-size = የጽሑፍ መጠን እና ጉልህነት
shell-text-size-normal = መደበኛ ጽሑፍ
shell-text-size-large = ትልቅ ጽሑፍ
shell-text-size-larger = በጣም ትልቅ ጽሑፍ
shell-text-size-letter = ሀ
shell-contrast = የበለጠ ጉልህ
shell-machine-drafted = ይህንን ትርጉም የሠራው ኮምፒውተር ነው
    .more = ቋንቋውን የሚናገር ሰው እስካሁን አላረጋገጠውም። አስፈላጊ ነገር ሲሆን እባክዎ አስተርጓሚ ይጠይቁ።
# Where the English of something on the page is newer than its translation.
shell-outdated = ከእነዚህ ቃላት አንዳንዶቹ ጊዜ ያለፈባቸው ሊሆኑ ይችላሉ
    .more = ቃላቱ ከተተረጎሙ በኋላ እንግሊዝኛው ተለውጧል። አስፈላጊ ነገር ሲሆን እባክዎ አስተርጓሚ ይጠይቁ።
shell-in-english = በዚህ ገጽ ላይ አንዳንድ ቃላት በእንግሊዝኛ ናቸው
    .more = ገና አልተተረጎሙም፣ ወይም በትርጉማቸው ስህተት አለ። እባክዎ አስተርጓሚ እንዲያነቡልዎት ይጠይቁ።
shell-pages = ገጾች
shell-home = የመጀመሪያ ገጽ
shell-areas = የአካባቢ መመሪያ
shell-help = አሁን እርዳታ ያግኙ
shell-eligibility = ብቁነትን ይመልከቱ
shell-drafts = በዚህ መሣሪያ ያሉ የድጋፍ ጥያቄዎች
shell-blank = በእጅ የሚሞላ ቅጽ ያትሙ
shell-receive = ጥቅል ይክፈቱ
shell-settings = ቅንብሮች
shell-register = መዝገብ
shell-contacts = የአድራሻ ደብተር
shell-leaving = በፍጥነት እንዴት መውጣት እንደሚቻል
shell-emergency = በአስቸኳይ አደጋ ጊዜ ወደ 999 ይደውሉ። የዘመናዊ ባርነት እና ብዝበዛ የእርዳታ መስመር (Modern Slavery & Exploitation Helpline)፦ 08000 121 700፣ በዓመቱ ውስጥ በየቀኑ።
shell-not-nrm = ይህ የብሔራዊ የሪፈራል ሥርዓት (National Referral Mechanism፣ NRM) ቅጽ አይደለም፤ የመንግሥት ድረ-ገጽም አይደለም።
shell-lock = ይቆልፉ
shell-loading = በመጫን ላይ…
shell-elsewhere = ይህ ገጽ በአዲስ ትር ይከፈታል
shell-elsewhere-text = እዚህ የተከፈተው እንደተከፈተ ይቆያል።
shell-elsewhere-open = በአዲስ ትር ይክፈቱት
shell-back = ወደ ኋላ
shell-try-again = እንደገና ይሞክሩ
forms-failed = የዚህ ገጽ አንድ ክፍል ሊመጣ አልቻለም። የጻፉት አሁንም እዚህ አለ።

## Home

home-title = ከNRM ድጋፍ በኋላ ያለው መንገድ
home-lead = ድጋፉ ለሚያበቃላቸው ሰዎች እና ለሚረዷቸው ሠራተኞች። ለመላክ እስኪወስኑ ድረስ ሁሉም ነገር በዚህ መሣሪያ ላይ ይቆያል።
home-before = ከመጀመርዎ በፊት
home-before-text = ከዚህ ድረ-ገጽ በፍጥነት መውጣት ይችላሉ፦ ከላይ ያለውን «ከዚህ ገጽ ይውጡ» የሚለውን ይጫኑ። በቁልፍ ሰሌዳ ላይ የShift ቁልፍን ሦስት ጊዜ መጫንም ይችላሉ። ይህ የብራውዘሩን ታሪክ አያጠፋም።
home-before-more = በፍጥነት እንዴት መውጣት እና ታሪክን እንዴት ማጥፋት እንደሚቻል
home-before-away = ይህንን ማስታወሻ ያንሱት
home-door-areas = ስለ አካባቢዎች ያንብቡ
home-door-areas-text = የትኞቹ አካባቢዎች ሊረዱ እንደሚችሉ እና እያንዳንዱ ምን እንደሚጠይቅ ይመልከቱ።
home-door-refer = የድጋፍ ጥያቄ ይሙሉ
home-door-refer-text = የድጋፍ ሠራተኛ እና ድጋፍ የሚፈልገው ግለሰብ አብረው የሚሞሉት። በማንኛውም ጊዜ ማቆም እና በኋላ መመለስ ይችላሉ።
home-door-receive = ጥቅል ይክፈቱ
home-door-receive-text = የድጋፍ ጥያቄ ለተላከላቸው አስተባባሪ። ማን እንደፈረመው ይመልከቱ፣ ምንም እንዳልተለወጠ ያረጋግጡ፣ ያንብቡት።
home-eligibility = መጀመሪያ ብቁነትን ይመልከቱ።
home-eligibility-text = ሦስት ደቂቃ ያህል ይወስዳል። ስም አያስፈልግም።
home-register-text = ለአስተባባሪዎች፦ የመጣው እያንዳንዱ የድጋፍ ጥያቄ እና የደረሰበት ውጤት።
home-promise = ሊተማመኑበት የሚችሉት
home-promise-device = የሚጽፉት ምንም ነገር በራሱ ከዚህ መሣሪያ አይወጣም። መለያ (account) የለም፤ ጉብኝቶችን የሚቆጥርም የለም።
home-promise-choice = ምን እንደሚጋራ የሚወስኑት ግለሰቡ ራሳቸው ናቸው፤ እያንዳንዱ ክፍል ለየብቻ። «አይ» ማለት አሁን ያለውን ድጋፍ አይለውጥም።
home-promise-skip = እያንዳንዱን ጥያቄ መዝለል ወይም በኋላ መመለስ ይቻላል።

not-found-title = በዚህ አድራሻ ምንም ገጽ የለም
not-found-text = አድራሻው አሮጌ ሊሆን ወይም አንድ ፊደል ሊጎድለው ይችላል።
not-found-home = ወደ መጀመሪያው ገጽ ይሂዱ

## Eligibility

eligibility-title = ብቁነትን ይመልከቱ
eligibility-lead = የሚያውቁትን ይመልሱ። እያንዳንዱ ነጥብ በምን ሁኔታ ላይ እንዳለ እና ምን ሊደረግ እንደሚችል ያያሉ። እዚህ ያለ ምንም ነገር አይከለክልዎትም፦ መልሶቹ ምንም ቢሆኑ የድጋፍ ጥያቄ ማቅረብ ይችላሉ።
eligibility-reasons = ያለበት ሁኔታ
eligibility-summary = { $met } ተሟልቷል፣ { $not_met } አልተሟላም፣ { $not_known } አይታወቅም።
eligibility-met = ተሟልቷል
eligibility-not-met = አልተሟላም
eligibility-not-known = አይታወቅም
eligibility-source = ይህ የመጣበት ምንጭ፦
eligibility-local = የዚህ አካባቢ የራሱ ነጥብ። አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።
eligibility-discretion = የአካባቢው አስተባባሪ ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ። በሙከራ ፕሮጀክቶቹ ውስጥ አካባቢዎች እያንዳንዱን ጉዳይ እያዩ ይህንን አድርገዋል።
eligibility-next = ቀጥሎ ምን አለ
eligibility-next-text = ማንም ሁለት ጊዜ እንዳይጠየቅ፣ እነዚህ መልሶች ወደ አዲስ የድጋፍ ጥያቄ ሊገቡ ይችላሉ። መጀመሪያ በዚህ መሣሪያ ያለውን ካዝና ይከፍታሉ።
eligibility-start = በእነዚህ መልሶች የድጋፍ ጥያቄ ይጀምሩ

## A field

field-why = ለምን እንደምንጠይቅ
field-help = ለሠራተኛው እርዳታ
field-problem = የሚስተካከል፦
field-or = ወይም
field-date-day = ቀን
field-date-month = ወር
field-date-year = ዓመት
# Shown to people who may mean another calendar.
field-date-calendar = በአውሮፓውያን አቆጣጠር (እ.ኤ.አ.) ይጻፉ፤ በብሪታንያ የሚሠራው በእሱ ነው።
# Shown to people whose clock begins at dawn: who says “one o’clock” in the morning writes 7:00.
field-time-clock = በእንግሊዝ ሰዓት አቆጣጠር ይጻፉ፦ ከጠዋቱ «አንድ ሰዓት» 7:00 ነው፣ 1:00 አይደለም።
calendar-ethiopic = በኢትዮጵያ አቆጣጠር፦ { $month } { $day } ቀን { $year } ዓ.ም.
    .months = መስከረም | ጥቅምት | ኅዳር | ታኅሣሥ | ጥር | የካቲት | መጋቢት | ሚያዝያ | ግንቦት | ሰኔ | ሐምሌ | ነሐሴ | ጳጉሜን
calendar-persian = በፋርስ (ኢራን) አቆጣጠር፦ { $day } { $month } { $year }
    .months = ፋርቫርዲን | ኦርዲበሄሽት | ኮርዳድ | ቲር | ሞርዳድ | ሻህሪቫር | መህር | አባን | አዛር | ዴይ | ባህማን | ኤስፋንድ
field-letters-left =
    { $count ->
        [one] { $count } ፊደል ይቀርዎታል።
       *[other] { $count } ፊደላት ይቀርዎታል።
    }
field-letters-over =
    { $count ->
        [one] { $count } ፊደል በዝቷል። የጠፋ ነገር የለም፦ እባክዎ ጽሑፉን ያሳጥሩ፣ ወይም የቀረውን በሌላ መልስ ውስጥ ያስገቡ።
       *[other] { $count } ፊደላት በዝተዋል። የጠፋ ነገር የለም፦ እባክዎ ጽሑፉን ያሳጥሩ፣ ወይም የቀረውን በሌላ መልስ ውስጥ ያስገቡ።
    }
field-language-name = ቋንቋ
field-language-speaks = መናገር
field-language-reads = ማንበብ
field-language-writes = መጻፍ
field-language-add = ሌላ ቋንቋ ይጨምሩ
field-language-remove = ይህንን ቋንቋ ያስወግዱ
field-group-add = ይጨምሩ
field-group-member = { $one } { $number }
field-group-change = ይቀይሩ
field-group-remove = ያስወግዱ

## What is to be mended

summary-title = እባክዎ ይህንን እንደገና ይመልከቱ
problem-missing = ያለዚህ መልስ ምንም ሊላክ አይችልም።
problem-too-long = ለ{ $max } ፊደላት ቦታ አለ። ይህ { $over } ፊደላት በዝቶበታል። ለምሳሌ፣ የቀረውን በሌላ መልስ ውስጥ ያስገቡ።
problem-not-a-number = እባክዎ ሙሉ ቁጥር በአሃዝ ይጻፉ፣ ለምሳሌ 2።
problem-out-of-range = እባክዎ ከ{ $min } እስከ { $max } ያለ ቁጥር ይጻፉ፣ ለምሳሌ { $min }።
problem-no-such-date = እንዲህ ያለ ቀን የለም። እባክዎ ቀኑን እና ወሩን ያረጋግጡ፣ ለምሳሌ 27 3 1998።
problem-date-incomplete = የቀኑ አንድ ክፍል ጎድሏል። እባክዎ ቀን፣ ወር እና ዓመት ይጻፉ፣ ለምሳሌ 27 3 1998።
problem-year-out-of-range = እባክዎ ዓመቱን በአራት አሃዝ ይጻፉ፣ ከ1900 እስከ 2100 ባለው ውስጥ፣ ለምሳሌ 1998።
problem-not-an-email = ይህ ሙሉ የኢሜይል አድራሻ አይደለም። ለምሳሌ name@example.org።
problem-not-a-phone = እባክዎ የስልክ ቁጥር በአሃዝ ብቻ ይጻፉ፣ ለምሳሌ 07700 900123።
problem-not-an-option = እባክዎ ከሚታዩት መልሶች አንዱን ይምረጡ፣ ለምሳሌ የመጀመሪያውን።
problem-disguising-character = በዚህ ጽሑፍ ውስጥ አነባበቡን ሊለውጥ የሚችል የተደበቀ ምልክት አለ። እባክዎ እንደገና ይጻፉት፣ ለምሳሌ ፊደል በፊደል።
problem-too-many = ለ{ $max } ቦታ አለ። እባክዎ አንዳንዶቹን ያስወግዱ፣ ለምሳሌ ሁለት ጊዜ የተጨመሩትን።
problem-no-translator = እባክዎ የዚህን መልስ ትርጉም ማን እንደሠራ ይምረጡ።
problem-wrong-kind = ይህ መልስ ከጥያቄው ጋር አይገጥምም። እባክዎ እንደገና ይመልሱት፣ ለምሳሌ እንደ አዲስ በመምረጥ ወይም በመጻፍ።

## Saving

save-saved = { $time } ላይ ተቀምጧል
save-not-yet = ገና አልተቀመጠም
save-not-saved = አልተቀመጠም
    .do = የጻፉት አሁንም በዚህ ገጽ ላይ አለ። ገጹን ከመዝጋትዎ በፊት ደህንነቱ ወደተጠበቀ ቦታ ይቅዱት።
lock-unsaved = መጨረሻ የጻፉት አልተቀመጠም። አሁን ከቆለፉ ይጠፋል።
lock-keep-open = ገጹን ክፍት ይተዉት
lock-anyway = ይሁን ብለው ይቆልፉ፣ ያልተቀመጠው ይጥፋ

## The referral

refer-tasks-title = የድጋፍ ጥያቄ
refer-tasks-text = ክፍሎቹን በፈለጉት ቅደም ተከተል ይሙሉ። ማንኛውንም ጥያቄ መዝለል እና በኋላ ተመልሰው መሙላት ይችላሉ። ሲጽፉ ሁሉም ነገር በዚህ መሣሪያ ላይ ይቀመጣል።
refer-stage = አሁን ምን ያህል እንደሚሞላ
refer-stage-enquiry = የመጀመሪያ ቅድመ ጥያቄ።
    .text = ያለ ስም፦ አካባቢው ምን ማድረግ እንደሚቻል እንዲናገር፣ ፍላጎቶች፣ የቤተሰብ ብዛት እና ቀኖች።
refer-stage-referral = የድጋፍ ጥያቄ።
    .text = አካባቢው ለመወሰን የሚያስፈልገው።
refer-stage-handover = የመረጃ ርክክብ።
    .text = አካባቢው «አዎ» ካለ በኋላ፦ አዲሶቹ ሠራተኞች ማወቅ የሚያስፈልጋቸው።
refer-bilingual-hides = ሁለት ቋንቋዎች ይታያሉ፤ ስለዚህ ሠራተኛው ከማህደሩ የሚመልሷቸው ጥያቄዎች ተደብቀዋል። እነሱን ለማየት ከላይ «ከእንግሊዝኛ ጋር» የሚለውን ይጫኑ።
refer-worker-only = ይህ ገጽ ለሠራተኛው ብቻ ነው። ሁለት ቋንቋዎች ሲታዩ ይደበቃል።
refer-one-language = አንድ ቋንቋ ያሳዩ
refer-tasks-answers = መልሶች
refer-tasks-send = ከመላኩ በፊት
refer-start-section = ይህንን ክፍል ይጀምሩ
refer-skip-section = ይህንን ክፍል ለአሁን ይዝለሉ
refer-pause = ያቁሙ፣ በኋላ ይመለሱ
refer-section-end = እናመሰግናለን። ይህ ክፍል እዚህ ያበቃል።
refer-section-end-where = በማንኛውም ጊዜ ወደዚህ ክፍል ተመልሰው የተጻፈውን መቀየር ይችላሉ።
refer-next-section = ወደ ቀጣዩ ክፍል ይሂዱ
refer-to-list = ወደ ዝርዝሩ ይመለሱ
refer-continue = አስቀምጠው ይቀጥሉ
refer-skip = ለአሁን ይዝለሉ
refer-check = መልሶችዎን ይመልከቱ
refer-check-text = ለዚህ ደረጃ የተጻፈው ሁሉ ይህ ነው። ማንኛውንም መቀየር ይችላሉ።
refer-check-mend = ከመላኩ በፊት የሚስተካከል
refer-check-complete = ምንም ስህተት የለም። መልስ የሌላቸው ጥያቄዎች «አልተመለሰም» ተብለው ይሄዳሉ።
refer-check-on = ወደ ስምምነቱ ይሂዱ
refer-not-answered = አልተመለሰም
refer-change = ይቀይሩ
refer-consent = የግለሰቡ ስምምነት
refer-export = ይፈርሙ እና ያውጡ
refer-history = የደረሰበት ውጤት
refer-under-age-title = እባክዎ እዚህ ያቁሙ
refer-under-age-services = ግለሰቡ አሁን ባሉበት ቦታ በአካባቢ አስተዳደር (council) ውስጥ ወዳለው የልጆች ጉዳይ አገልግሎት (children’s services) ይደውሉ።
refer-under-age-guardians = በእንግሊዝ እና በዌልስ፦ በሰዎች የመነገድ ወንጀል ለተጎዱ ልጆች የተመደቡ ሞግዚቶች አገልግሎት (child trafficking guardians)፣ 0800 043 4303።
refer-under-age-danger = አሁን አደጋ ላይ ያለ ሰው ካለ፦ 999።
refer-under-age-mistake = መልሱ ስህተት ከነበረ፣ ተመልሰው ይቀይሩት። ምንም አልተላከም።

task-not-started = አልተጀመረም
task-questions =
    { $count ->
        [one] { $count } ጥያቄ
       *[other] { $count } ጥያቄዎች
    }
task-started = ከ{ $asked } ጥያቄዎች { $answered } ተመልሰዋል
task-done = ተሞልቷል
task-mend = የሚስተካከል አለ
task-anytime = በማንኛውም ጊዜ
task-last = የመጨረሻ ደረጃ
task-after = ከተላከ በኋላ

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }፣ { $time }

month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር

## Before a PDF is saved in which some characters cannot be printed

press-gaps = አንዳንድ ምልክቶች ሊታተሙ አይችሉም። በPDF ውስጥ በእያንዳንዳቸው ቦታ የጥያቄ ምልክት ያለበት ቅርጽ ይታያል። እነዚህ ናቸው፦
    .do = የሚቻል ከሆነ በሌላ መንገድ ይጻፏቸው እና PDF እንደገና ይሥሩ። ወይም እንዳለ ያስቀምጡት እና በእጅ ይጻፉባቸው።
press-gaps-save = PDF እንዳለ ያስቀምጡ
press-gaps-leave = አያስቀምጡት
