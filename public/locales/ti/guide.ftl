### status: machine-drafted

guide-page-title = መምርሒ ከባቢታት – Onward
guide-help-title = ሓገዝ – Onward

guide-title = መምርሒ ከባቢታት
guide-failed = ሓደ ክፋል ናይዚ ገጽ ክመጽእ ኣይከኣለን። መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ጠውቑ።
guide-not-translated = እዚ ጽሑፍ ገና ብቋንቋኹም የለን። ብእንግሊዝኛ እነሀ። በጃኹም ንኣስተርጓሚ ሕተቱ።
guide-section-missing = ሓደ ክፋል ናይዚ ጽሑፍ ጎዲሉ ኣሎ። በጃኹም ብዛዕባኡ ንሰራሕተኛኹም ሕተቱ።
guide-no-text = ብዛዕባ እዚ ከባቢ ገና ዝጸሓፈ ሰብ የለን። በጃኹም ንሰራሕተኛኹም ሕተቱ።
guide-unknown = ብዛዕባ እዚ ከባቢ ገጽ የለን
guide-keep = { $language } ኣብዚ መሳርሒ ኣቐምጡ
guide-kept = { $language } ኣብዚ መሳርሒ ተቐሚጡ ኣሎ
guide-print = ነዚ ገጽ ሕተሙ
guide-aloud = ስምዑ
guide-aloud-heard = ኣብቲ ክፍሊ ዘለዉ ካልኦት ክሰምዕዎ እዮም። ዝኾነ ሰብ ክሰምዖ እንተዘይተደልዩ፣ ናይ እዝኒ መስምዒ (headphones) ተጠቐሙ።
guide-aloud-begin = ጀምሩ
guide-aloud-not = ሕጂ ኣይኮነን
guide-aloud-no-voice = እዚ መሳርሒ ን{ $language } ናይ ገዛእ ርእሱ ድምጺ የብሉን። ሰራሕተኛኹም ከንብቡልኩም ሕተቱ።
guide-contents = ኣብዚ ገጽ

guide-areas-title = ከባቢታት
guide-areas-lead = ቅድሚ ምምራጽኩም ብዛዕባ ነፍሲ ወከፍ ቦታ ኣንብቡ። ሎሚ ክትመርጹ ግድን ኣይኮነን።
guide-all-areas = ኩሉ ከባቢታት
guide-example-short = ኣብነት፦ ቅድሚ ምጥቃም ምስ ምምሕዳር ከባቢ (council) ኣረጋግጹ።
guide-example = ኣብነት፦ ቅድሚ ምጥቃም ምስ ምምሕዳር ከባቢ (council) ኣረጋግጹ።
    .more = እቲ ናይ ፈተነ ፕሮጀክትታት (pilots) ብ2020 ተወዲኡ። ሕጂ ነገራት ዝተፈልየ ክኸውን ይኽእል።
guide-more = ንባብ ቀጽሉ
guide-after = እወ ምስ በልኩ እንታይ የጋጥም
guide-rights = መሰላተይን ምርጫታተይን
guide-help = ሕጂ ሓገዝ ርኸቡ
guide-offline = ብዘይ ኢንተርነት ኣንብብዎ
guide-sheet = ንሰራሕተኛታት፦ ብኸመይ ሕቶ ደገፍ ይቐርብ

guide-sources = እዚ ካበይ ከም ዝመጸ
guide-sources-text = ነፍሲ ወከፍ ምንጪ፣ ከምኡውን ዘንበብናሉ መዓልቲ።
guide-source-read = (ዝተነበበሉ ዕለት፦ { $day })
guide-source-no-day = (ዕለት የብሉን)

guide-help-lead = ናብዚ ቁጽርታት ክትድውሉ ትኽእሉ ኢኹም። ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።
guide-help-before = ቅድሚ ምድዋልኩም
guide-help-bill = ሓደ ምድዋል፣ ኣብ ተሌፎንኩም ኣብ ዝርዝር ምድዋላትን ኣብ ሕሳብ ተሌፎንን ክረአ ይኽእል። ተሌፎንኩም ዝርኢ ሰብ እንተሃልዩ፣ ካልእ ተሌፎን ተጠቐሙ፣ ወይ ነቲ ምድዋል ካብቲ ዝርዝር ደምስስዎ።
guide-help-words = ስምኩም ክትነግሩ ግድን ኣይኮነን። ነቲ ዕላል ተሌፎን ኣብ ዝኾነ ግዜ ደው ከተብልዎ ትኽእሉ ኢኹም።
guide-help-england-and-wales = እንግላንድን ዌልስን ጥራይ።
guide-help-hours-day-and-night = ለይትን መዓልትን።
guide-help-hours-every-day-of-the-year = ኣብ ኩሉ መዓልታት ዓመት።
guide-help-emergency = ሕጂ ኣብ ሓደጋ
    .more = ፖሊስ፣ ኣምቡላንስን መጥፋእቲ ሓውን። ካብ ዝኾነ ተሌፎን ብነጻ።
guide-help-emergency-silent = ኣብ ሓደጋ ኮይንኩም ክትዛረቡ ዘይትኽእሉ
    .more = ካብ ሞባይል ተሌፎን፦ ናብ 999 ደውሉ። ክትሕተቱ ከለኹም፣ 55 ጠውቑ። ሽዑ ፖሊስ ሓገዝ ከም ዘድልየኩም ይፈልጡ። እዚ ግን ኣበይ ከም ዘለኹም ኣይነግሮምን።
guide-help-helpline = ናይ ሓገዝ መስመር ተሌፎን ዘመናዊ ባርነትን ምዝመዛን (Modern Slavery and Exploitation Helpline)
    .more = ብነጻ። ብዛዕባ ዘጋጠመ ክትዛረቡ፣ ወይ እንታይ ሓገዝ ከም ዘሎ ክትሓቱ ትኽእሉ ኢኹም።
guide-help-salvation-army = ሳልቬሽን ኣርሚ (The Salvation Army)
    .more = ውሑስ ቦታን ደገፍን ንክትረኽቡ ክሕግዙኹም ይኽእሉ።
guide-help-nhs-crisis = ንጥዕና ኣእምሮ ሕጂ ሓገዝ
    .more = ናብ 111 ደውሉ፣ ካብኡ ኣማራጺ 2 (ጥዕና ኣእምሮ፣ mental health) ምረጹ። ብነጻ።
guide-help-samaritans = ሳማሪታንስ (Samaritans)
    .more = ሓደ ሰብ ይሰምዓኩም። ብነጻ።
guide-help-child-guardians = ኣገልግሎት ኣለይቲ ግዳያት ንግዲ ሰባት ዝኾኑ ቆልዑ (child trafficking guardians service)
    .more = ብዛዕባ ሓደ ትሕቲ 18 ዓመት ዝኾነ ሰብ ንዝጭነቑ ሰራሕተኛታት። ንኣገልግሎት ህጻናት (children’s services) እውን ክነግሩ ኣለዎም።

## What somebody keeps while they choose

guide-list = ዝርዝረይ
guide-list-lead = እትሓስቡሎም ከባቢታትን ክትሓትዎም እትደልዩ ሕቶታትን።
guide-list-memory =
    { $minutes ->
        [one] እዚ ዝርዝር ኣብዚ መስኮት ጥራይ እዩ። እቲ መስኮት ምስ ተዓጽወ፣ ን{ $minutes } ደቒቕ ኣብዚ ዝኾነ ሰብ ምስ ዘይህሉ፣ ወይ ባዶ ምስ ትገብርዎ ይጠፍእ።
       *[other] እዚ ዝርዝር ኣብዚ መስኮት ጥራይ እዩ። እቲ መስኮት ምስ ተዓጽወ፣ ን{ $minutes } ደቓይቕ ኣብዚ ዝኾነ ሰብ ምስ ዘይህሉ፣ ወይ ባዶ ምስ ትገብርዎ ይጠፍእ።
    }
guide-list-scripts = እዚ ገጽ ስክሪፕትታት (JavaScript) የድልይዎ፣ እዚ ብራውዘር ግን ኣብዚ ኣየስርሖን። ዝርዝርኩም ኣብ ወረቐት ክትጽሕፍዎ ትኽእሉ ኢኹም።
guide-list-empty = ኣብ ዝርዝርኩም ዋላ ሓንቲ የለን
guide-list-empty-text = ሓደ ከባቢ ክፈቱ፣ “ኣብ ዝርዝረይ ኣቐምጡ” ጠውቑ።
guide-list-went = ንገለ ግዜ ኣብዚ ሰብ ስለ ዘይነበረ፣ ዝርዝርኩም ባዶ ተገይሩ።
guide-list-near = ኣብዚ ሰብ ስለ ዘየለ፣ ዝርዝርኩም ቀልጢፉ ባዶ ክግበር እዩ።
guide-list-stay = ዝርዝረይ ይጽናሕ
guide-list-questions = ሕቶታተይ
guide-list-own-title = ናይ ገዛእ ርእሰይ ሕቶታት
guide-list-own = ሕቶ ጽሓፉ
guide-list-own-label = ሕቶኹም
guide-list-off = ካብ ዝርዝረይ ኣልዩ
guide-list-empty-it = ዝርዝረይ ባዶ ግበሩ
guide-keep-area = ኣብ ዝርዝረይ ኣቐምጡ
guide-keep-question = ነዚ ሕቶ ኣቐምጡ

guide-know-more-title = ንሰራሕተኛኹም ንገሩ
guide-know-more = ብዛዕባ እዚ ከባቢ ዝያዳ ክፈልጥ እደሊ
guide-know-more-text = ነዚ ጠውቑ፣ ንሰራሕተኛኹም ድማ ኣርእዩ። እዚ እወ ማለት ኣይኮነን፦ ሓሳብኩም ክትቅይሩ ትኽእሉ ኢኹም።
guide-know-more-window = እቲ ሕቶ ደገፍ ኣብ ካልእ መስኮት ተኸፊቱ ድዩ ዘሎ? ካብዚ ናብኡ ዝኸይድ ነገር የለን። ኣብቲ ሕቶ ደገፍ ዘለዎ መስኮት፣ ነቲ “ብዛዕባ ኣየኖት ከባቢታት ትሓስቡ ኣለኹም?” ዝብል ሕቶ ኣብኡ መልሱ።
guide-know-more-on = ኣብዚ መስኮት ሕቶ ደገፍ ምስ ተጀመረ፣ እዚ ከባቢን ብዛዕባኡ ዘለኩም ሕቶታትን ምስኡ ይኸዱ። ቅድሚኡ ዝዕቀብ ነገር የለን።
guide-know-more-last = ካብኡ ናብ ዝርዝርኩም ክትምለሱ ኣይትኽእሉን። ሕቶታትኩም ኣብ መወዳእታ ክፋል ናይቲ ሕቶ ደገፍ፣ ኣብቲ ርክክብ ሓበሬታ ይርከቡ። ቅድሚኡ ክትሓትዎም እንተደሊኹም፣ ሕጂ ዝርዝርኩም ሕተሙ።
guide-know-more-go = ናብ ሕቶታት ደገፍ ኪዱ

## Two areas beside each other

guide-compare = ከባቢታት ኣነጻጽሩ
guide-compare-lead = ብዛዕባ ነፍሲ ወከፍ ከባቢ ነቲ ሓደ ዓይነት ክፋል፣ ሓደ ድሕሪ ሓደ ኣንብቡ።
guide-compare-two = ክልተ ከባቢታት ኣነጻጽሩ
guide-compare-first = ቀዳማይ ከባቢ
guide-compare-second = ካልኣይ ከባቢ
guide-compare-choose = ምረጹ
guide-compare-choose-two = ክልተ ከባቢታት ምረጹ።
guide-compare-from = ሕጂ ኣበይ ኣለኹም?
guide-compare-from-hint = ነዚ ክትነግሩ ግድን ኣይኮነን። ኣብዚ መስኮት ጥራይ እዩ ዝጸንሕ።
guide-compare-far = ክንደይ ከም ዝርሕቕ
guide-compare-miles =
    { $miles ->
       *[other] ካብ ማእከል ናይቲ ዞባ ብቐጥታ መስመር ኣስታት { $miles } ማይል።
    }
guide-compare-not-known = ክንደይ ከም ዝርሕቕ ኣይንፈልጥን ኢና።
guide-region-north_east = ሰሜን ምብራቕ (North East)
guide-region-north_west = ሰሜን ምዕራብ (North West)
guide-region-yorkshire_and_the_humber = ዮርክሻየርን ሃምበርን (Yorkshire and the Humber)
guide-region-east_midlands = ኢስት ሚድላንድስ (East Midlands)
guide-region-west_midlands = ዌስት ሚድላንድስ (West Midlands)
guide-region-east_of_england = ምብራቕ እንግላንድ (East of England)
guide-region-london = ለንደን (London)
guide-region-south_east = ደቡብ ምብራቕ (South East)
guide-region-south_west = ደቡብ ምዕራብ (South West)
guide-region-wales = ዌልስ (Wales)
guide-region-scotland = ስኮትላንድ (Scotland)
guide-region-northern_ireland = ሰሜን ኣየርላንድ (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = ከም PDF ዓቅቡ
guide-pdf-working = PDF ይዳሎ ኣሎ። ኣብ መጀመርታ ግዜ፣ PDF ዝሰርሕ ክፋል ይወርድ፦ ኣብ ቀስ ዝብል መስመር እዚ ሓደ ደቒቕ ክወስድ ይኽእል።
guide-pdf-stop = ደው ኣብሉ
guide-pdf-done = { $file } ኣብቲ ዝወረዱ ፋይላትኩም (downloads) ኣሎ። ነዚ መሳርሒ ዝጥቀም ዝኾነ ሰብ ኣብኡ ክርእዮ ይኽእል።
guide-pdf-missing = ገለ ፊደላት ክሕተሙ ኣይከኣሉን፦ { $characters }።
guide-pdf-font = ሓደ ቅርጺ ፊደል (font) ክመጽእ ስለ ዘይከኣለ፣ PDF የለን።
    .do = መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ጠውቑ።
guide-pdf-document = እቲ PDF ክስራሕ ኣይተኻእለን።
    .do = ኣብ ክንድኡ ነቲ ገጽ ክትሓትምዎ ትኽእሉ ኢኹም።
guide-pdf-gone = እቲ PDF ዝሰርሕ ክፋል ብባዕሉ ደው ኢሉ።
    .do = መሊስኩም ጠውቑ። ነቲ ገጽ ክትሓትምዎ እውን ትኽእሉ ኢኹም።
guide-pdf-pictures = እቲ ስእልታትን እቲ ካርታን ኣብዚ ወረቐት የለን።
guide-pdf-page = ገጽ { $page } ካብ { $pages }

## The sheet for workers

sheet-lead = ንሰራሕተኛታት ደገፍ፦ እዚ ከባቢ እንታይ ከም ዘቕርብ፣ ንመን ከም ዝኾነ፣ ብኸመይ ድማ ሕቶ ደገፍ ከም ዝቐርብ።
sheet-to-area = እቲ ሰብ ብዛዕባ እዚ ከባቢ ዘንብቦ
sheet-not-said = ኣይተጠቕሰን።
sheet-service = ኣገልግሎት
sheet-status-active = እቲ ኣገልግሎት ይሰርሕ ኣሎ።
sheet-status-inactive = እቲ ኣገልግሎት ሕጂ ኣይሰርሕን ኣሎ።
sheet-status-defunct = እቲ ኣገልግሎት ተወዲኡ።
sheet-status-closed = እቲ ኣገልግሎት ንግዜኡ ተዓጽዩ ኣሎ።
sheet-for = ንመን ከም ዝኾነ
sheet-refer = ብኸመይ ሕቶ ደገፍ ይቐርብ
sheet-contact = መራኸቢ
sheet-no-contact = ኣብዚ ዝተሓትመ መራኸቢ የለን። ንምምሕዳር ከባቢ (council) ሕተቱ።
sheet-capacity = ናይ ምቕባል ዓቕሚ
sheet-places =
    { $count ->
        [0] ክፉት ቦታ የለን።
        [one] { $count } ክፉት ቦታ።
       *[other] { $count } ክፉት ቦታታት።
    }
sheet-as-of = ኣብ { $day } ቅኑዕ ዝነበረ ሓበሬታ።
sheet-closing = መዕጸዊ ዕለት
sheet-closing-day = ካብ { $day } ጀሚሩ ሰብ ኣይቅበሉን።
sheet-wait = ናይ ምጽባይ ግዜ
sheet-home = ዓይነት ገዛ
sheet-length = ደገፍ ክንደይ ከም ዝጸንሕ
sheet-afterwards = ድሕሪኡ ድሌታት እንተተሪፉ
sheet-refusals = ስለምንታይ ሰባት ኣይተቐበሉን
sheet-interpreters = ኣስተርጎምቲ
sheet-fees = እቲ ሰብ ዝኸፍሎ ገንዘብ
sheet-privacy = መፍለጢ ብዛዕባ ውልቃዊ ሓበሬታ (privacy notice)
sheet-key = ጥቕላል ምስዳድ
sheet-key-published = እዚ ከባቢ መፍትሕ ኣውጺኡ ኣሎ፦ ቅድሚ ምስዳድኩም፣ ነተን ሽዱሽተ ቃላቱ ብተሌፎን ኣነጻጽሩ።
sheet-no-key = እዚ ከባቢ መፍትሕ ኣየውጽአን፦ መሕለፊ ሓረግ ተጠቐሙ ወይ መፍትሕ ለጥፉ።
sheet-assured = ብምምሕዳር ከባቢ (council) ዝተረጋገጸ
sheet-assured-day = እቲ ምምሕዳር ከባቢ ብ{ $day } እዚ ኩሉ ቅኑዕ ምዃኑ ተናጊሩ።
sheet-not-assured = እቲ ምምሕዳር ከባቢ (council) ነዚ ገጽ ኣየረጋገጾን።
