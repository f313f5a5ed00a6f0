### status: machine-drafted

## ---- The page ----

returns = የአኃዝ ሪፖርቶች
    .lead = የአንድ ሩብ ዓመት ወይም የአንድ የሒሳብ ዓመት (financial year) አኃዞች፣ አገልግሎትዎን ለሚጠይቅ። የማንንም ስም አይይዙም፤ በውስጣቸው ትንሽ የሆነ ቁጥርም ይደበቃል።
returns-make = ሪፖርት ይሥሩ
    .once = ሪፖርት ስላለቀ ጊዜ አንድ ጊዜ ብቻ ይሠራል፤ በፍጹም አይለወጥም፦ ሁለት ሪፖርቶችን ማነጻጸር ቢቻል፣ የተደበቀውን ማወቅ ይቻል ነበር። ስለዚህ ስለ ሩብ ዓመቶቹ ሪፖርት ለተሠራ ዓመት ሪፖርት ሊሠራ አይችልም፤ ሪፖርት ለተሠራለት ዓመት ሩብም ሊሠራ አይችልም።
    .undecided = ከመሥራትዎ በፊት፣ በዚያ ጊዜ ገና ያልተወሰነውን ይወስኑ። ያኔ ያልተወሰነው በዚህ ሪፖርት ውስጥ «አልተወሰነም» እንደሆነ ይቆያል፤ በኋላ በሚሠራ ሪፖርትም ውስጥ አይገባም።
    .do = ሪፖርቱን ይሥሩ
returns-period = ጊዜ
returns-period-none = ጊዜ ይምረጡ
returns-period-missing = ሪፖርቱ የሚመለከተውን ጊዜ ይምረጡ
returns-area = አካባቢ
returns-area-one = መዝገብዎ ለአንድ አካባቢ ከሆነ ይምረጡት፦ አለበለዚያ ማንም ያልመጣባቸው አካባቢዎች የእሱን አኃዞች ይደብቃሉ።
returns-period-name = ከ{ $first } እስከ { $last }
returns-making = በመቁጠር ላይ
returns-made = ሪፖርቱ ተሠርቷል፤ በዚህ ካዝና ውስጥም ተቀምጧል። ከታች አለ።
returns-none = ገና የተሠራ ሪፖርት የለም።
returns-made-on = የተሠራው በ{ $day } ነው። ውሳኔዎች፣ የክትትል ግምገማዎች እና የድጋፍ ማብቂያዎች በዚያን ጊዜ እንደነበሩ ናቸው።
returns-hidden = አንዳንድ ቁጥሮች ለምን እንደሚደበቁ
    .why = ከ5 በታች የሆነ ቁጥር አንድን ሰው ሊያመለክት ይችላል። ስለዚህ ይደበቃል፣ 0 በሆነበትም። በሠንጠረዥ ውስጥ አንዱ ከተደበቀ፣ ቀጥሎ ያለው ትንሹም ይደበቃል፤ አለበለዚያ ጠቅላላው ድምር ይገልጠዋል። ማንም የትኛው የትኛው እንደሆነ እንዳያውቅ፣ ሁሉም የተደበቁ ቦታዎች አንድ ዓይነት ቃል ይላሉ።
    .shared = አኃዞች እንዲሰጡ ያልተስማሙ ሰዎች የሚቆጠሩት በጠቅላላ ድምሮች፣ በአካባቢዎች እና በወራት ውስጥ ብቻ ነው። በሌላው ሁሉ፣ አንድ ሰው «አይ» ማለቱን ማንም እንዳያውቅ፣ መረጃቸው ከማይታወቅ ሰዎች ጋር አብረው ናቸው።
returns-withheld = የማይታየው
    .why = ከአምስት ሰዎች በታች፣ ወይም ስንት እንደሆኑ በሌላ ቦታ ተደብቋል፦
returns-sheet = እንደ ተመን ሉህ (CSV) ያስቀምጡ
returns-json = እንደ JSON ያስቀምጡ
returns-pdf = እንደ PDF ያስቀምጡ
returns-not-saved = ብራውዘሩ ፋይሉን አልወሰደም
    .do = የጠፋ ነገር የለም፦ ሪፖርቱ ተቀምጧል። እንደገና ይሞክሩ፣ ወይም ለዚህ ድረ-ገጽ ፋይል ማውረድን ይፍቀዱ።
returns-total = በጠቅላላው { $total }።
returns-base = መቶኛዎቹ ከሚታወቁት { $base } ውስጥ ናቸው።

## ---- The desk’s own figures ----

figures = የቢሮው አኃዞች
figures-desk = እዚህ የተደበቀ ነገር የለም
    .do = እነዚህ አኃዞች በዚህ መዝገብ ለሚሠሩ ሰዎች ናቸው። ትናንሽ ቁጥሮች አንድን ሰው ሊያመለክቱ ስለሚችሉ ከቢሮው መውጣት የለባቸውም፣ በወረቀትም ቢሆን። የሚወጣው የአኃዝ ሪፖርት ነው።
figures-this-quarter = ይህ ሩብ ዓመት
figures-none = ምንም መልስ የሌላቸው ጥያቄዎች
figures-not-known = አይታወቅም
figures-not-shared = አልተጋራም

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] የዚህ ጊዜ { $count } የድጋፍ ጥያቄ ገና አልተወሰነም።
       *[other] የዚህ ጊዜ { $count } የድጋፍ ጥያቄዎች ገና አልተወሰኑም።
    }
returns-open-reviews =
    { $count ->
        [one] ለ{ $count } ሰው በዚህ ጊዜ መደረግ የነበረበት የክትትል ግምገማ አሁንም በጊዜው ሊደረግ ይችላል።
       *[other] ለ{ $count } ሰዎች በዚህ ጊዜ መደረግ የነበረበት የክትትል ግምገማ አሁንም በጊዜው ሊደረግ ይችላል።
    }
returns-open-stays = ሪፖርቱን አሁን ከሠሩ፣ በውስጡ እንደዚያው ይቆያል፤ በኋላ የሚሠራ ሌላ ሪፖርትም አይቆጥራቸውም።
returns-open-none = በዚህ ጊዜ የመጣው ሁሉ ተወስኗል፤ አሁንም ሊደረግ የሚችል የዚህ ጊዜ የክትትል ግምገማም የለም።
returns-open-list = ገና ክፍት የሆነውን ያሳዩ
returns-open-first =
    { $count ->
        [one] የመጀመሪያው፦
       *[other] የመጀመሪያዎቹ { $count }፦
    }

## ---- Failures ----

failure-return-not-over = ይህ ጊዜ ገና አላለቀም
    .do = ሪፖርት የሚሠራው አንድ ጊዜ፣ ሌላ ምንም ሊመጣ በማይችልበት ጊዜ ነው። ከጊዜው የመጨረሻ ቀን በኋላ ይሥሩት።
failure-return-overlaps = ከእነዚህ ቀናት አንዳንዶቹ ከዚህ በፊት በተሠራ ሪፖርት ውስጥ አሉ
    .do = ስለ ተመሳሳይ ቀናት ካሉ ሁለት ሪፖርቶች የተደበቁ ቁጥሮችን ማወቅ ይቻል ነበር። ወይ በሩብ ዓመቶች፣ ወይ በዓመቶች ብቻ ይሥሩ።

## ---- Sheet and tables ----

return-table = ሠንጠረዥ
return-cell = ከዚያ ውስጥ
return-count = ብዛት
return-percent = መቶኛ
return-of = ከስንት ውስጥ
return-first = የመጀመሪያ ቀን
return-last = የመጨረሻ ቀን
return-made-on = የተሠራበት ቀን
return-area = አካባቢ
return-all-areas = ሁሉም አካባቢዎች
return-withheld = አልተሰጠም፦ ከአምስት በታች፣ ወይም ስንት እንደሆኑ በሌላ ቦታ ተደብቋል
return-total = በጠቅላላው
return-hidden = ተደብቋል፦ ከ5 በታች፣ ወይም ሌላ ቁጥር ሊታወቅ ይችላል

return-referrals = የመጡት ሁሉ፦ የደረሱበት ውጤት
return-came-by = የመጡት ሁሉ፦ እንዴት
return-months = የመጡት ሁሉ፣ በወር
return-reasons = የአገልግሎቱ ምክንያቶች፣ እያንዳንዱ በተጠቀሰበት ብዛት
return-sharing = ተቀባይነት ያገኙ፦ አኃዞች እንዲሰጡ የተስማሙ
return-ended = ተቀባይነት ያገኙ፦ የድጋፍ ማብቂያ የተመዘገበላቸው
return-accepted-months = ተቀባይነት ያገኙ፣ በመጡበት ወር
return-accepted-came-by = ተቀባይነት ያገኙ፣ የድጋፍ ጥያቄው በመጣበት መንገድ
return-accepted-by-area = ተቀባይነት ያገኙ፣ በአካባቢ
return-gender = ጾታ
return-age = ሲመጡ የነበራቸው ዕድሜ
return-housing = ሲመጡ የነበራቸው መኖሪያ ቤት
return-employment = ሲመጡ የነበራቸው ሥራ
return-education = ሲመጡ የነበራቸው ትምህርት እና ሥልጠና
return-english = ሲመጡ የነበራቸው እንግሊዝኛ
return-legal = ሲመጡ የሕግ ምክር
return-not-accepted = ተቀባይነት ያላገኙ፣ ወይም ገና፦ ለምን
return-not-accepted-months = ተቀባይነት ያላገኙ፣ ወይም ገና፣ በመጡበት ወር
return-not-accepted-by-area = ተቀባይነት ያላገኙ፣ ወይም ገና፣ በአካባቢ
return-reviews = መደረግ የነበረባቸው የክትትል ግምገማዎች
return-change-housing = ከመጡ ወዲህ ያለ ለውጥ፦ መኖሪያ ቤት
return-change-money = ከመጡ ወዲህ ያለ ለውጥ፦ ገንዘብ
return-change-education = ከመጡ ወዲህ ያለ ለውጥ፦ ትምህርት እና ሥልጠና
return-change-employment = ከመጡ ወዲህ ያለ ለውጥ፦ ሥራ
return-change-health = ከመጡ ወዲህ ያለ ለውጥ፦ ጤና እና ጤናማ ኑሮ
return-change-legal = ከመጡ ወዲህ ያለ ለውጥ፦ የሕግ ጉዳዮች
return-change-safety = ከመጡ ወዲህ ያለ ለውጥ፦ ደህንነት
return-change-feels-safe = ከመጡ ወዲህ ያለ ለውጥ፦ ምን ያህል ደህንነት እንደሚሰማቸው
return-change-feels-hope = ከመጡ ወዲህ ያለ ለውጥ፦ ምን ያህል ተስፋ እንደሚሰማቸው
return-exits = ያበቃ ድጋፍ፦ ለምን

return-cell-accepted = ተቀባይነት ያገኙ
return-cell-declined-by-service = አገልግሎቱ ያልተቀበላቸው
return-cell-agreed = የተስማሙ
return-cell-recorded = የተመዘገበ
return-cell-packet = በOnward ጥቅል
return-cell-phone = በስልክ
return-cell-paper = በወረቀት
return-cell-email = በኢሜይል
return-cell-in-person = በአካል
return-cell-18-24 = ከ18 እስከ 24
return-cell-25-34 = ከ25 እስከ 34
return-cell-35-44 = ከ35 እስከ 44
return-cell-45-54 = ከ45 እስከ 54
return-cell-55-over = 55 እና ከዚያ በላይ
return-cell-needed = ያስፈልጋል
return-cell-not-needed = አያስፈልግም
return-cell-several-reasons = አገልግሎቱ በተለያዩ ምክንያቶች ያልተቀበላቸው
return-cell-declined-by-person = ግለሰቡ ያልፈለጉት
return-cell-consent-withdrawn = ስምምነት የተነሣበት
return-cell-duplicate = ያው የድጋፍ ጥያቄ ከዚህ በፊት መጥቷል
return-cell-undecided = ይህ ሲሠራ አልተወሰነም
return-cell-done = ተደርጓል
return-cell-could-not-contact = ማግኘት አልተቻለም
return-cell-not-made = አልተደረገም
return-cell-better = ተሻሽሏል
return-cell-same = እንደነበረ
return-cell-worse = ተባብሷል
return-cell-no-longer-required = ድጋፍ ከእንግዲህ አላስፈለገም
return-cell-end-of-agreement = የድጋፍ ውሉ አብቅቷል
return-cell-other-funding = በዚያው ድርጅት፣ በሌላ ገንዘብ ይቀጥላል
return-cell-moved = ወደ ሌላ አካባቢ ሄደዋል
return-cell-other-service = ሌላ አገልግሎት ተረክቦታል
return-cell-disengaged = መቀጠል አልፈለጉም
return-cell-lost-contact = ከእንግዲህ ማግኘት አልተቻለም
return-cell-other = ሌላ ነገር
return-cell-other-area = ሌላ አካባቢ
return-cell-not-specified-or-not-shared = አልተገለጸም፣ ወይም አልተጋራም
return-cell-not-known = አይታወቅም፣ ወይም አልተጋራም
return-hindered = እንቅፋት የሆነው፣ ተቀባይነት ካገኙ እና ከሚያጋሩ ውስጥ
