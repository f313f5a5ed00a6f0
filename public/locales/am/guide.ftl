### status: machine-drafted

guide-page-title = የአካባቢ መመሪያ – Onward
guide-help-title = እርዳታ – Onward

guide-title = የአካባቢ መመሪያ
guide-failed = የዚህ ገጽ አንድ ክፍል ሊመጣ አልቻለም። ግንኙነቱን አረጋግጠው እንደገና ይጫኑ።
guide-not-translated = ይህ ጽሑፍ ገና በቋንቋዎ የለም። እዚህ በእንግሊዝኛ አለ። እባክዎ አስተርጓሚ ይጠይቁ።
guide-section-missing = የዚህ ጽሑፍ አንድ ክፍል ጎድሏል። እባክዎ ስለዚህ የድጋፍ ሠራተኛዎን ይጠይቁ።
guide-no-text = ስለዚህ አካባቢ እስካሁን ማንም አልጻፈም። እባክዎ የድጋፍ ሠራተኛዎን ይጠይቁ።
guide-unknown = ስለዚህ አካባቢ ምንም ገጽ የለም
guide-keep = { $language } በዚህ መሣሪያ ላይ ይቀመጥ
guide-kept = { $language } በዚህ መሣሪያ ላይ ተቀምጧል
guide-print = ይህንን ገጽ ያትሙ
guide-aloud = ያዳምጡ
guide-aloud-heard = በክፍሉ ውስጥ ያሉ ሌሎች ይሰሙታል። መስማት የሌለበት ሰው ካለ የጆሮ ማዳመጫ ይጠቀሙ።
guide-aloud-begin = ይጀምሩ
guide-aloud-not = አሁን አይደለም
guide-aloud-no-voice = ይህ መሣሪያ ለ{ $language } የራሱ ድምፅ የለውም። እንዲያነቡልዎት የድጋፍ ሠራተኛዎን ይጠይቁ።
guide-contents = በዚህ ገጽ ላይ

guide-areas-title = አካባቢዎች
guide-areas-lead = ከመምረጥዎ በፊት ስለ እያንዳንዱ ቦታ ያንብቡ። ዛሬ መምረጥ አይጠበቅብዎትም።
guide-all-areas = ሁሉም አካባቢዎች
guide-example-short = ምሳሌ፦ ከመጠቀምዎ በፊት ከአካባቢ አስተዳደሩ (council) ጋር ያረጋግጡ።
guide-example = ምሳሌ፦ ከመጠቀምዎ በፊት ከአካባቢ አስተዳደሩ (council) ጋር ያረጋግጡ።
    .more = የሙከራ ፕሮጀክቶቹ እ.ኤ.አ. በ2020 አብቅተዋል። ነገሮች አሁን የተለዩ ሊሆኑ ይችላሉ።
guide-more = ማንበብ ይቀጥሉ
guide-after = «አዎ» ካልኩ በኋላ ምን ይሆናል
guide-rights = መብቶቼ እና ምርጫዎቼ
guide-help = አሁን እርዳታ ያግኙ
guide-offline = ያለ ኢንተርኔት ያንብቡት
guide-sheet = ለሠራተኞች፦ የድጋፍ ጥያቄ እንዴት እንደሚቀርብ

guide-sources = ይህ የመጣበት ምንጭ
guide-sources-text = እያንዳንዱ ምንጭ፣ እና ያነበብንበት ቀን።
guide-source-read = ({ $day } ተነብቧል)
guide-source-no-day = (ቀን የለውም)

guide-help-lead = ወደ እነዚህ ቁጥሮች መደወል ይችላሉ። አስተርጓሚ እንዲያቀርቡልዎት መጠየቅ ይችላሉ።
guide-help-before = ከመደወልዎ በፊት
guide-help-bill = ጥሪው በስልክዎ የጥሪ ዝርዝር እና በስልክ ክፍያ ደረሰኝ ላይ ሊታይ ይችላል። ስልክዎን የሚያይ ሰው ካለ፣ ሌላ ስልክ ይጠቀሙ ወይም ጥሪውን ከዝርዝሩ ይሰርዙ።
guide-help-words = ስምዎን መናገር አይጠበቅብዎትም። ጥሪውን በማንኛውም ጊዜ ማቋረጥ ይችላሉ።
guide-help-england-and-wales = በእንግሊዝ እና በዌልስ ብቻ።
guide-help-hours-day-and-night = ቀን እና ሌሊት።
guide-help-hours-every-day-of-the-year = በዓመቱ ውስጥ በየቀኑ።
guide-help-emergency = አሁን አደጋ ላይ ከሆኑ
    .more = ፖሊስ፣ አምቡላንስ እና የእሳት አደጋ። ከማንኛውም ስልክ በነፃ።
guide-help-emergency-silent = አደጋ ላይ ሆነው መናገር ካልቻሉ
    .more = ከሞባይል ስልክ፦ ወደ 999 ይደውሉ። ሲጠየቁ 55ን ይጫኑ። ያኔ ፖሊስ እርዳታ እንደሚያስፈልግዎት ያውቃል። ይህ ግን የት እንዳሉ ለፖሊስ አይነግርም።
guide-help-helpline = የዘመናዊ ባርነት እና ብዝበዛ የእርዳታ መስመር (Modern Slavery & Exploitation Helpline)
    .more = በነፃ። ስለደረሰብዎት ነገር መናገር፣ ወይም ምን እርዳታ እንዳለ መጠየቅ ይችላሉ።
guide-help-salvation-army = ሳልቬሽን አርሚ (The Salvation Army)
    .more = ደህንነቱ የተጠበቀ ቦታ እና ድጋፍ እንዲያገኙ ሊረዱዎት ይችላሉ።
guide-help-nhs-crisis = ለአእምሮ ጤና አሁን እርዳታ
    .more = ወደ 111 ይደውሉ፣ ከዚያ ምርጫ 2 (option 2፣ የአእምሮ ጤና) ይምረጡ። በነፃ።
guide-help-samaritans = ሳማሪታንስ (Samaritans)
    .more = የሚያዳምጥ ሰው አለ። በነፃ።
guide-help-child-guardians = በሰዎች የመነገድ ወንጀል ለተጎዱ ልጆች የተመደቡ ሞግዚቶች አገልግሎት (child trafficking guardians service)
    .more = ስለ ልጅ ለሚጨነቁ ሠራተኞች። ለልጆች ጉዳይ አገልግሎትም (children’s services) መንገር አለባቸው።

## What somebody keeps while they choose

guide-list = ዝርዝሬ
guide-list-lead = የሚያስቡባቸው አካባቢዎች፣ እና መጠየቅ የሚፈልጓቸው ጥያቄዎች።
guide-list-memory =
    { $minutes ->
        [one] ይህ ዝርዝር ያለው በዚህ መስኮት ውስጥ ብቻ ነው። መስኮቱ ሲዘጋ፣ ለ{ $minutes } ደቂቃ እዚህ ማንም ከሌለ፣ ወይም ባዶ ሲያደርጉት ይጠፋል።
       *[other] ይህ ዝርዝር ያለው በዚህ መስኮት ውስጥ ብቻ ነው። መስኮቱ ሲዘጋ፣ ለ{ $minutes } ደቂቃዎች እዚህ ማንም ከሌለ፣ ወይም ባዶ ሲያደርጉት ይጠፋል።
    }
guide-list-scripts = ይህ ገጽ ስክሪፕት (JavaScript) ያስፈልገዋል፤ ይህ ብራውዘር ግን እዚህ አያስኬደውም። ዝርዝርዎን በወረቀት ላይ መጻፍ ይችላሉ።
guide-list-empty = በዝርዝርዎ ውስጥ ምንም የለም
guide-list-empty-text = አንድ አካባቢ ይክፈቱ እና «ወደ ዝርዝሬ ይግባ» የሚለውን ይጫኑ።
guide-list-went = ለተወሰነ ጊዜ እዚህ ማንም ስላልነበረ ዝርዝርዎ ባዶ ሆኗል።
guide-list-near = እዚህ ማንም ስለሌለ ዝርዝርዎ በቅርቡ ባዶ ይሆናል።
guide-list-stay = ዝርዝሬ ይቆይ
guide-list-questions = ጥያቄዎቼ
guide-list-own-title = የራሴ ጥያቄዎች
guide-list-own = ጥያቄ ይጻፉ
guide-list-own-label = ጥያቄዎ
guide-list-off = ከዝርዝሬ ይውጣ
guide-list-empty-it = ዝርዝሬ ባዶ ይሁን
guide-keep-area = ወደ ዝርዝሬ ይግባ
guide-keep-question = ይህ ጥያቄ ይቀመጥ

guide-know-more-title = ለድጋፍ ሠራተኛዎ ይንገሩ
guide-know-more = ስለዚህ አካባቢ የበለጠ ማወቅ እፈልጋለሁ
guide-know-more-text = ይህንን ይጫኑ እና ለድጋፍ ሠራተኛዎ ያሳዩ። ይህ «አዎ» ማለት አይደለም፦ ሐሳብዎን መቀየር ይችላሉ።
guide-know-more-window = የድጋፍ ጥያቄው በሌላ መስኮት ተከፍቷል? ከዚህ ወደዚያ ምንም አይሄድም። የድጋፍ ጥያቄው ባለበት መስኮት ውስጥ «ስለየትኞቹ አካባቢዎች እያሰቡ ነው?» የሚለውን ይመልሱ።
guide-know-more-on = በዚህ መስኮት የድጋፍ ጥያቄ ሲጀመር፣ ይህ አካባቢ እና ስለ እሱ ያሉዎት ጥያቄዎች አብረው ይሄዳሉ። ከዚያ በፊት ምንም አይቀመጥም።
guide-know-more-last = ከዚያ ወደ ዝርዝርዎ መመለስ አይችሉም። ጥያቄዎችዎ በድጋፍ ጥያቄው የመጨረሻ ክፍል፣ በመረጃ ርክክቡ ውስጥ ይሆናሉ። ከዚያ በፊት ለመጠየቅ፣ ዝርዝርዎን አሁን ያትሙ።
guide-know-more-go = ወደ ድጋፍ ጥያቄዎቹ

## Two areas beside each other

guide-compare = አካባቢዎችን ያነጻጽሩ
guide-compare-lead = ስለ እያንዳንዱ አካባቢ ተመሳሳዩን ክፍል አንዱን ከሌላው ቀጥለው ያንብቡ።
guide-compare-two = ሁለት አካባቢዎችን ያነጻጽሩ
guide-compare-first = የመጀመሪያው አካባቢ
guide-compare-second = ሁለተኛው አካባቢ
guide-compare-choose = ይምረጡ
guide-compare-choose-two = ሁለት አካባቢዎች ይምረጡ።
guide-compare-from = አሁን የት ነዎት?
guide-compare-from-hint = ይህንን መናገር አይጠበቅብዎትም። ያለው በዚህ መስኮት ውስጥ ብቻ ነው።
guide-compare-far = ምን ያህል ይርቃል
guide-compare-miles =
    { $miles ->
        [one] ከዚያ ክልል መሃል በቀጥታ መስመር { $miles } ማይል ያህል።
       *[other] ከዚያ ክልል መሃል በቀጥታ መስመር { $miles } ማይል ያህል።
    }
guide-compare-not-known = ምን ያህል እንደሚርቅ አናውቅም።
guide-region-north_east = ሰሜን ምሥራቅ (North East)
guide-region-north_west = ሰሜን ምዕራብ (North West)
guide-region-yorkshire_and_the_humber = ዮርክሻየር እና ሀምበር (Yorkshire and the Humber)
guide-region-east_midlands = ምሥራቅ ሚድላንድስ (East Midlands)
guide-region-west_midlands = ምዕራብ ሚድላንድስ (West Midlands)
guide-region-east_of_england = የእንግሊዝ ምሥራቅ (East of England)
guide-region-london = ለንደን
guide-region-south_east = ደቡብ ምሥራቅ (South East)
guide-region-south_west = ደቡብ ምዕራብ (South West)
guide-region-wales = ዌልስ
guide-region-scotland = ስኮትላንድ
guide-region-northern_ireland = ሰሜን አየርላንድ

## A page of the guide as a PDF

guide-pdf = እንደ PDF ያስቀምጡ
guide-pdf-working = PDF በመሥራት ላይ። ለመጀመሪያ ጊዜ PDF የሚሠራው ክፍል ይወርዳል፦ በዝግተኛ መስመር ይህ አንድ ደቂቃ ሊወስድ ይችላል።
guide-pdf-stop = ያቁሙ
guide-pdf-done = { $file } በወረዱ ፋይሎችዎ (downloads) ውስጥ አለ። ይህንን መሣሪያ የሚጠቀም ማንም ሰው እዚያ ሊያየው ይችላል።
guide-pdf-missing = አንዳንድ ምልክቶች ሊታተሙ አልቻሉም፦ { $characters }።
guide-pdf-font = የፊደል ቅርጽ ሊመጣ አልቻለም፤ ስለዚህ PDF የለም።
    .do = ግንኙነቱን አረጋግጠው እንደገና ይጫኑ።
guide-pdf-document = PDF ሊሠራ አልቻለም።
    .do = በዚያ ፈንታ ገጹን ማተም ይችላሉ።
guide-pdf-gone = PDF የሚሠራው ክፍል በራሱ ቆሟል።
    .do = እንደገና ይጫኑ። ገጹን ማተምም ይችላሉ።
guide-pdf-pictures = ሥዕሎቹ እና ካርታው በዚህ ወረቀት ላይ የሉም።
guide-pdf-page = ገጽ { $page } ከ{ $pages }

## The sheet for workers

sheet-lead = ለድጋፍ ሠራተኞች፦ ይህ አካባቢ ምን እንደሚሰጥ፣ ለማን እንደሆነ፣ እና የድጋፍ ጥያቄ እንዴት እንደሚቀርብ።
sheet-to-area = ግለሰቡ ስለዚህ አካባቢ የሚያነቡት
sheet-not-said = አልተገለጸም።
sheet-service = አገልግሎት
sheet-status-active = አገልግሎቱ እየሠራ ነው።
sheet-status-inactive = አገልግሎቱ አሁን እየሠራ አይደለም።
sheet-status-defunct = አገልግሎቱ አብቅቷል።
sheet-status-closed = አገልግሎቱ ለጊዜው ተዘግቷል።
sheet-for = ለማን እንደሆነ
sheet-refer = የድጋፍ ጥያቄ እንዴት እንደሚቀርብ
sheet-contact = መገናኛ
sheet-no-contact = እዚህ የወጣ መገናኛ የለም። የአካባቢ አስተዳደሩን (council) ይጠይቁ።
sheet-capacity = የመቀበል አቅም
sheet-places =
    { $count ->
        [0] ያልተያዘ ቦታ የለም።
        [one] { $count } ያልተያዘ ቦታ።
       *[other] { $count } ያልተያዙ ቦታዎች።
    }
sheet-as-of = መረጃው በ{ $day } ትክክል ነበር።
sheet-closing = የመዝጊያ ቀን
sheet-closing-day = ከ{ $day } ጀምሮ ማንንም አይቀበሉም።
sheet-wait = የመጠበቂያ ጊዜ
sheet-home = የቤት ዓይነት
sheet-length = ድጋፉ ምን ያህል ይቆያል
sheet-afterwards = በኋላ ፍላጎቶች ከቀሩ
sheet-refusals = ሰዎች ተቀባይነት ያላገኙበት ምክንያት
sheet-interpreters = አስተርጓሚዎች
sheet-fees = ግለሰቡ የሚከፍሉት
sheet-privacy = የግል መረጃ አያያዝ ማስታወቂያ (privacy notice)
sheet-key = ጥቅል መላክ
sheet-key-published = ይህ አካባቢ ቁልፍ አውጥቷል፦ ከመላክዎ በፊት ስድስቱን ቃላት በስልክ ያነጻጽሩ።
sheet-no-key = ይህ አካባቢ ቁልፍ አላወጣም፦ የይለፍ ሐረግ ይጠቀሙ ወይም ቁልፍ ይለጥፉ።
sheet-assured = በአካባቢ አስተዳደሩ (council) ተረጋግጧል
sheet-assured-day = ይህ ሁሉ ትክክል እንደሆነ አስተዳደሩ በ{ $day } ተናግሯል።
sheet-not-assured = አስተዳደሩ ይህንን ገጽ አላረጋገጠም።
