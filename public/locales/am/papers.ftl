### status: machine-drafted

## ---- The page ----

papers-words = የወረቀቱ ቃላት ሊመጡ አልቻሉም፤ ስለዚህ ወረቀቱ አልተሠራም።
    .do = የኢንተርኔት ግንኙነቱን አረጋግጠው እንደገና ይሞክሩ።
papers-not-made = ወረቀቱ ሊሠራ አልቻለም።
    .do = ከላይ የተመረጠውን እና የተጻፈውን ይመልከቱ፣ እንደገናም ይሞክሩ። ምንም አልተለወጠም።
papers-make = PDF ይሥሩ
papers-working = PDF በመሥራት ላይ። ለመጀመሪያ ጊዜ PDF የሚሠራው ክፍል ይወርዳል፦ በዝግተኛ መስመር ይህ አንድ ደቂቃ ሊወስድ ይችላል።
papers-stop = ያቁሙ
papers-done = { $file } በወረዱ ፋይሎች አቃፊዎ (downloads) ውስጥ አለ። አልተመሰጠረም፦ ያትሙት ወይም ይላኩት፣ ከዚያም ከአቃፊው ይሰርዙት።
papers-missing-characters = አንዳንድ ምልክቶች ሊታተሙ አልቻሉም፦ { $characters }። በእጅ ይጻፏቸው።
papers-font = የፊደል ቅርጽ ሊመጣ አልቻለም፤ ስለዚህ PDF አልተሠራም።
    .do = የኢንተርኔት ግንኙነቱን አረጋግጠው እንደገና ይሞክሩ።
papers-document = PDF ሊጻፍ አልቻለም።
    .do = እንደገና ይሞክሩ። እንደገና ከተከሰተ፣ ይህንን ድረ-ገጽ ለሚያስተዳድረው ይንገሩ።
papers-gone = PDF የሚሠራው ክፍል በራሱ ቆሟል።
    .do = እንደገና ይሞክሩ።
papers-language = የግለሰቡ ቋንቋ
    .hint = በወረቀት ላይ እንግሊዝኛ ከጎኑ ይገኛል።
papers-reading = አዲሱን ጥቅል በመመርመር ላይ
papers-no-packet = አዲሱ ጥቅል አልተከፈተም፤ ስለዚህ ከእሱ ምንም ሊወሰድ አይችልም።
    .do = መመርመር ተችሎ እንደሆነ «ጥቅሎች» በሚለው ሥር ይመልከቱ።
papers-agency = ለየትኛው ዓይነት አገልግሎት ነው?
papers-agency-gp = የቤተሰብ ሐኪም (GP) ክሊኒክ
papers-agency-mental_health = የአእምሮ ጤና አገልግሎት
papers-agency-alcohol_drugs = የአደንዛዥ ዕፅ እና የአልኮል አገልግሎት
papers-agency-job_centre = የሥራ ማፈላለጊያ ማእከል (job centre)
papers-agency-bank = ባንክ
papers-agency-college = ኮሌጅ
papers-agency-housing = መኖሪያ ቤት
papers-agency-police = ፖሊስ
papers-agency-social_care = ማኅበራዊ እንክብካቤ (social care)
papers-agency-other = ሌላ ድርጅት
papers-choose = ይምረጡ
papers-agencies = ግለሰቡ ለእነዚህ እንዲነገር ተስማምተዋል
papers-agencies-not = ግለሰቡ ለእነዚህ እንዲነገር አይፈልጉም
papers-agencies-open = ምንም አልተጻፈም።
papers-agencies-none = ግለሰቡ ለሌሎች ድርጅቶች ምንም ነገር እንዲነገር አልተስማሙም፤ ስለዚህ ለእነሱ ወረቀት አይሠራም።
    .do = ግለሰቡን ይጠይቁ። ከተስማሙ፣ ላኪው ከስምምነታቸው ጋር አዲስ ጥቅል ሊሠሩ ይችላሉ።
papers-offers = በእሱ ላይ ሊጻፍ የሚፈቀደው
    .hint = ሊመረጥ የሚችለው ግለሰቡ እንዲጋራ የተስማሙበት ብቻ ነው። ይህ አገልግሎት የሚያስፈልገውን ብቻ ይምረጡ።
papers-offers-none = ግለሰቡ እንዲጋራ ከተስማሙበት የሚታወቅ ነገር የለም።
papers-not-offered = በእሱ ላይ ሊጻፍ የማይፈቀደው
papers-not-offered-one = { $what }፦ { $why }
papers-leave-given = ግለሰቡ ተስማምተዋል
papers-leave-refused = ግለሰቡ «አይ» ብለዋል
papers-leave-not_asked = ግለሰቡ አልተጠየቁም
papers-leave-taken_back = ግለሰቡ ስምምነታቸውን አንሥተዋል

## The letter: the page.

papers-letter-lead = ግለሰቡን ከአንድ አገልግሎት ጋር የሚያስተዋውቅ ደብዳቤ፣ በእንግሊዝኛ፣ የግለሰቡም ቋንቋ አጠገቡ ሆኖ። ግለሰቡ ከመውሰዳቸው በፊት፣ ወይም ከመላክዎ በፊት፣ ያሳዩዋቸው።
papers-letter-name = ስም
papers-letter-why = ስለ ዘመናዊ ባርነት መሆኑ
papers-letter-known = ከ«አገልግሎቶች እና የሚያነጋግሯቸው ሰዎች»
papers-letter-to = ለማን ነው
    .hint = ስም እና አድራሻ፣ በደብዳቤ ላይ እንደሚጻፉት። አይቀመጥም።
papers-letter-back = መልስ ለማን
    .hint = የእርስዎ ስም፣ አገልግሎትዎ፣ እና እርስዎን እንዴት ማግኘት እንደሚቻል። አይቀመጥም።
papers-letter-missing = ደብዳቤው ገና ሙሉ አይደለም።
    .do = የአገልግሎቱን ዓይነት ይምረጡ፣ መልስ ለማን እንደሚሰጥም ይጻፉ።

## ---- On papers: what they share ----

papers-machine = ወደ { $language } የተረጎመው ኮምፒውተር ነው፤ ቋንቋውን የሚናገር ሰው እስካሁን አላረጋገጠውም። አስፈላጊ ነገር ሲሆን አስተርጓሚ ይጠይቁ።
papers-date = ቀን
papers-to = ለ
papers-from = ከ
papers-about = ስለ
papers-area = አካባቢ
papers-signature = ፊርማ
papers-signed = የተፈረመ

## ---- The letter of introduction ----
## Nothing in “what may help” says why it may help: whoever is not told about modern slavery must not read it between the lines.

papers-letter-title = የማስተዋወቂያ ደብዳቤ
papers-letter-first = በዚህ ደብዳቤ ውስጥ ያለውን እርስዎ እንዲያውቁ ግለሰቡ ተስማምተዋል። ለሌላ ለማንም ከመንገርዎ በፊት እባክዎ እሳቸውን ይጠይቁ።
papers-letter-named = ከላይ ስማቸው የተጠቀሰውን ግለሰብ እንደግፋለን፤ ከአገልግሎትዎ ጋርም እናስተዋውቃቸዋለን።
papers-letter-unnamed = ይህንን ደብዳቤ ያመጡትን ግለሰብ እንደግፋለን፤ ከአገልግሎትዎ ጋርም እናስተዋውቃቸዋለን።
papers-letter-slavery = ከዘመናዊ ባርነት የተረፉ ሰው ናቸው። ምን እንደደረሰባቸው ሊነግሩዎት አይገደዱም።
papers-letter-thresholds = ከዘመናዊ ባርነት የተረፉ ሰዎች አንድ አገልግሎት ቢያስፈልጋቸውም፣ ብዙ ጊዜ የተለመዱትን መስፈርቶች ወይም መነሻ ደረጃዎች አያሟሉም። እባክዎ ጉዳዩን አይተው ራስዎ የመወሰን ዕድልዎን ይጠቀሙ፤ «አይ» ከማለትዎ በፊትም ያነጋግሩን።
papers-letter-needs = ሊረዳ የሚችለው
papers-letter-facts = ግለሰቡ እንዲያውቁ የሚፈልጉት
papers-letter-close = ግልጽ ያልሆነ ነገር ካለ፣ ወይም መርዳት ካልቻሉ፣ እባክዎ ያነጋግሩን። አብረናቸው መምጣት፣ ቅጾችን በመሙላት መርዳት እና አስተርጓሚ መፈለግ እንችላለን።

papers-need-interpreter = ዘመድ ወይም ጓደኛ ያልሆኑ አስተርጓሚ። ማን ማስተርጎም እንደሌለበት ግለሰቡ ሊናገሩ ይችላሉ።
papers-need-before = ምን እንደሚሆን አስቀድሞ እንዲነገራቸው፣ በእያንዳንዱ ጊዜ እንዲጠየቁ፣ ማቆምም እንዲችሉ።
papers-need-again = ያንኑ ታሪክ እንደገና ለመናገር እንዳይገደዱ። የጎደለ ነገር ካለ እባክዎ እኛን ይጠይቁ።
papers-need-gp-1 = ሰነዶች ወይም ቋሚ አድራሻ በሌለበት ጊዜም እንዲመዘገቡ።
papers-need-gp-2 = ረዘም ያለ ቀጠሮ፣ ግለሰቡ የሚመርጡት ጾታ ካለው ሰው ጋር።
papers-need-gp-3 = ከሄዱ በኋላ ሳይቋረጥ የሚቀጥል ሕክምና እና መድኃኒት።
papers-need-mental_health-1 = ከሄዱ በኋላ ከመጀመሪያው እንደገና እንዳይጠብቁ፦ ሕክምና በጀመረበት፣ በቀጥታ ማዛወር።
papers-need-mental_health-2 = ሁሉም መነሻ ደረጃዎች ባይሟሉም እንዲያዩዋቸው። የተደበቀው ከባድ ሊሆን ይችላል።
papers-need-mental_health-3 = በእያንዳንዱ ጊዜ ያው ሰው፣ ደህንነት በሚሰማቸው ጊዜ እና ቦታ።
papers-need-alcohol_drugs-1 = ብዙውን ጊዜ የሚያዩዋቸውን ሰዎች ባይመስሉም እንኳ፣ እንዲያዩዋቸው።
papers-need-alcohol_drugs-2 = ለአልኮል ወይም ለአደንዛዥ ዕፅ እና ለአእምሮ ጤና በአንድ ጊዜ እርዳታ፤ አንዱ ከሌላው በኋላ ሳይሆን።
papers-need-alcohol_drugs-3 = ወደ አልኮል ወይም ወደ አደንዛዥ ዕፅ ከተመለሱ በኋላ፣ ከመጀመሪያው ሳይጀምሩ እንደገና መምጣት እንዲችሉ።
papers-need-job_centre-1 = ጉዳዩን የሚያውቅ፣ የሚያነጋግሩት አንድ ሰው።
papers-need-job_centre-2 = ማስተዳደር የሚችሉት ክፍያ፦ በወር ከአንድ ጊዜ በላይ፣ ወይም ኪራዩ በቀጥታ ለአከራዩ የሚከፈል።
papers-need-job_centre-3 = ከእሳቸው በሚጠየቀው ውስጥ፣ ለሐኪሞች፣ ለጠበቆች እና ለፍርድ ቤት ቀጠሮዎች የሚሆን ጊዜ።
papers-need-bank-1 = ግለሰቡ ባሏቸው ሰነዶች የሚከፈት መሠረታዊ የባንክ ሒሳብ።
papers-need-bank-2 = ደብዳቤዎች እና መልእክቶች፣ ግለሰቡ አደጋ የለውም ባሉበት ቦታ ብቻ።
papers-need-bank-3 = ሒሳቡን፣ ካርዶችን እና የኢንተርኔት ባንክን በቀላል ቃላት የሚያስረዳ ሰው።
papers-need-college-1 = በደረጃቸው የእንግሊዝኛ ትምህርት፣ እና ከዚያ ወደፊት የሚሄዱበት መንገድ።
papers-need-college-2 = ቀጠሮዎች ወይም ከባድ ቀናት ከትምህርት ሲያስቀሯቸው መረዳት።
papers-need-college-3 = ከየት እንደመጡ በሌሎች ፊት እንዳይጠየቁ፣ ፎቶም እንዳይነሡ።

## ---- The review sheet ----
## The person reads it, or hears it read: reading age 9 to 11.

papers-review-lead = በእጅ አብራችሁ የምትሞሏቸው የክትትል ግምገማ ጥያቄዎች፣ በግለሰቡ ቋንቋ፣ እንግሊዝኛም አጠገቡ ሆኖ። ባለፈው ጊዜ የተባለው ከእያንዳንዱ ጋር አለ። ከዚያ በኋላ ወደ መዝገቡ ይጻፉት፣ ወረቀቱንም ያጥፉት።
papers-review-title = ሁኔታው እንዴት እየሄደ ነው
papers-review-first = ሁኔታው እንዴት እየሄደ እንደሆነ፣ ቀጥሎም ምን መምጣት እንዳለበት አብረን እናያለን።
papers-review-skip = ማንኛውንም ጥያቄ መዝለል፣ ለእረፍት ማቆም ወይም መተው ይችላሉ። ድጋፍ ማግኘት አለማግኘትዎን እዚህ ያለ ምንም ነገር አይወስንም።
papers-number = ቁጥር
papers-last = ባለፈው ጊዜ ({ $day })፦ { $said }
papers-review-feels = ምን እንደሚሰማዎት
papers-review-scores = ራስዎን እንዴት እየቻሉ እንደሆነ
papers-review-next = ቀጥሎ የሚመጣው
papers-review-well = በጥሩ ሁኔታ እየሄደ ያለው ምንድን ነው?
papers-review-goals = ምን ላይ መድረስ ይፈልጋሉ? በራስዎ ቃላት።
papers-step = የሚደረገው
papers-who = የሚያደርገው
papers-by-when = እስከ መቼ

## ---- The data return ----

papers-return-title = የአኃዝ ሪፖርት
papers-return-hidden = «ተደብቋል» የሚለው ከ5 በታች በሆነበት፣ ወይም ሌላ ቁጥር ሊታወቅ በሚችልበት ቦታ ይጻፋል።
papers-return-hidden-cell = ተደብቋል

## ---- The person’s whole record ----

papers-whole-lead = መዝገቡ ስለ ግለሰቡ የያዘው ሁሉ፣ በቋንቋቸው፦ ይህንን ማግኘት መብታቸው ነው። በሰው የተጻፈው እንደተጻፈ ይቆያል።
papers-whole-others = ለግለሰቡ ከመስጠትዎ በፊት ያንብቡት።
    .why = ማስታወሻዎች፣ ግንኙነቶች እና ጥቅሉ የሌሎች ሰዎችን ዝርዝር ሊይዙ ይችላሉ፦ ቤተሰብ፣ ወንጀል ፈጻሚዎች፣ አንድ ነገር የነገረዎት ሰው። የእነሱ የሆነው መሰጠት የለበትም፤ እዚህ ግን በራሱ የሚተወው ነገር የለም።
papers-whole-safe-ask = ግለሰቡ ይህንን ያለ አደጋ መያዝ ይችላሉ?
    .hint = መጀመሪያ ይጠይቋቸው። ወረቀት ወይም ፋይል ሌላ ሰው ሊያገኘው ይችላል።
papers-whole-yes = አዎ፣ ይፈልጉታል
papers-whole-no = አይ፣ አሁን አይደለም
papers-whole-keep = ይያዙላቸው። ከእርስዎ ጋር ሊያነቡት፣ በማንኛውም ጊዜም ሊጠይቁት ይችላሉ።
papers-whole-without = አዲሱ ጥቅል ሊመረመር አልቻለም፤ ስለዚህ የሚለው በወረቀቱ ላይ የለም።
papers-whole-json = ለኮምፒውተር ያስቀምጡ (JSON)
    .hint = ግቤቱ በመዝገቡ ውስጥ እንዳለው፣ እና እያንዳንዱ ጥቅል እንደመጣው። አልተመሰጠረም።
papers-whole-failed = አንድ ጥቅል ከካዝናው ሊገኝ አልቻለም፤ ስለዚህ ምንም አልተቀመጠም።
    .do = እንደገና ይሞክሩ። ቢሆንም ወረቀቱ ሊሠራ ይችላል።
papers-whole-saved = { $file } በወረዱ ፋይሎች አቃፊዎ (downloads) ውስጥ አለ። አልተመሰጠረም፦ ለግለሰቡ ይስጡት፣ ከዚያም ከአቃፊው ይሰርዙት።
papers-whole-title = የተመዘገበ መረጃ
papers-whole-first = መዝገቡ ስለ እርስዎ የያዘው ሁሉ ይህ ነው።
papers-whole-person = በውስጡ «ግለሰቡ» የሚለው ቃል እርስዎን ነው። በሰው የተጻፈው እንደተጻፈ አለ።
papers-whole-safe = ሌላ ማንም በማያገኘው ቦታ ይያዙት። ቡድኑ እንዲይዝልዎትም መጠየቅ ይችላሉ።
papers-whole-wrong = ስህተት የሆነ ነገር ካለ፣ ለቡድኑ ይንገሩ። ትክክለኛውን፣ እና ስህተት እንደነበርም ይጽፋሉ።
papers-whole-agreed = ግለሰቡ የተስማሙበት
papers-whole-newest = አዲሱ ጥቅል
papers-whole-packet = የመጨረሻው የድጋፍ ጥያቄ ያለው፣ ክፍል በክፍል።

## ---- The sheet for a meeting ----

papers-meeting-lead = በስብሰባ ላይ ለአንድ ድርጅት የሚሆን ወረቀት፦ ግለሰቡ ድርጅቱ እንዲያውቅ የተስማሙበት፣ እና ለሚወሰነው የሚሆን ቦታ። ለእያንዳንዱ ድርጅት አንድ ይሥሩ።
papers-meeting-parts = ሊነገር የሚፈቀደው
    .hint = ሊመረጥ የሚችለው ግለሰቡ እንዲጋራ የተስማሙበት ብቻ ነው። ይህ ድርጅት ለስብሰባው የሚያስፈልገውን ብቻ ይምረጡ።
papers-meeting-needs = ግለሰቡ የሚያስፈልጋቸው
papers-meeting-health = ጤና
papers-meeting-risk = ስጋት እና ደህንነት
papers-meeting-dates = ቀኖች
papers-meeting-missing = ወረቀቱ ገና ሙሉ አይደለም።
    .do = ድርጅቱን ይምረጡ።
papers-meeting-title = የስብሰባ ወረቀት
papers-meeting-for = ለማን
papers-meeting-first = እዚህ ስሙ ለተጠቀሰው ድርጅት ብቻ፣ ለዚህ ስብሰባ ብቻ።
papers-meeting-rest = በዚህ ወረቀት ላይ የሌለው ስምምነት ያልተሰጠበት ወይም የማያስፈልግ ነው። ለሌላ ለማንም ከመንገርዎ በፊት እባክዎ ግለሰቡን ይጠይቁ።
papers-meeting-agreed = ስምምነት የተሰጠበት
papers-meeting-agreed-on = በ{ $when } ስምምነት ተሰጥቶበታል
papers-meeting-next = ቀጥሎ የሚመጣው
papers-meeting-decisions = የሚወሰነው
