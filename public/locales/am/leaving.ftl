### status: machine-drafted
# Menu words: Chrome, Edge and Samsung Internet may show Amharic menus, so the Amharic stands first and the English beside it.
# Firefox and Safari have no Amharic menus, so the English stands first and its meaning in brackets.

leaving-title = በፍጥነት እንዴት መውጣት እንደሚቻል
leaving-lead = ከዚህ ድረ-ገጽ በማንኛውም ጊዜ፣ በአንድ ሰከንድ ውስጥ መውጣት ይችላሉ። እንዴት እንደሆነ እና ምን እንደማይደብቅ እዚህ አለ።

## The ways

leaving-ways = የመውጫ መንገዶች
leaving-way-button = በገጹ ላይኛው ክፍል ያለውን «ከዚህ ገጽ ይውጡ» የሚለውን ይጫኑ። ገጹን ወደ ላይ እና ወደ ታች ሲያንቀሳቅሱ ይህ መጫኛ እዚያው ይቆያል።
leaving-way-shift = በቁልፍ ሰሌዳ ላይ፦ የShift ቁልፍን በአምስት ሰከንድ ውስጥ ሦስት ጊዜ ይጫኑ፤ በመካከል ሌላ ምንም አይጫኑ። በመጫኛው ላይ ያሉት ሦስት ትናንሽ መብራቶች የት እንደደረሱ ያሳያሉ።
leaving-way-fingers = በሚነካ ስክሪን ላይ፦ በሦስት ሰከንድ ውስጥ በሁለት ጣቶች ሦስት ጊዜ ይንኩ። በገጹ ላይ በየትኛውም ቦታ ይሠራል።
leaving-way-tab = በTab ቁልፍ ወይም በስክሪን አንባቢ (screen reader)፦ የእያንዳንዱ ገጽ የመጀመሪያ ሊንክ «ከዚህ ገጽ በፍጥነት ይውጡ» ነው።

leaving-try = እዚህ ይሞክሩት
leaving-try-text = ከታች ያለውን ይጫኑ። ለ30 ሰከንዶች፣ Shift ሦስት ጊዜ ቢጫኑ ወይም በሁለት ጣቶች ሦስት ጊዜ ቢነኩ ከዚህ ገጽ አይወጡም። ከላይ ያለው «ከዚህ ገጽ ይውጡ» ሁልጊዜ ያስወጣል።
leaving-try-begin = መሞከር ይጀምሩ
leaving-try-open = አሁን Shift ሦስት ጊዜ ይጫኑ፣ ወይም በሁለት ጣቶች ሦስት ጊዜ ይንኩ።
leaving-try-worked = ሠርቷል። ሙከራው አብቅቷል። በሚቀጥለው ጊዜ በእርግጥ ይወጣሉ።
leaving-try-over = ሙከራው አብቅቷል። ከአሁን ጀምሮ ሦስት ጊዜ መጫን ወይም ሦስት ጊዜ መንካት በእርግጥ ያስወጣል።

## What it does

leaving-does = ምን ያደርጋል
leaving-does-white = ገጹ ወዲያውኑ ነጭ ይሆናል። የጻፉት ከስክሪኑ ይጠፋል።
leaving-does-site = ከዚያ ሌላ ድረ-ገጽ ይከፈታል፦ { $site }።
leaving-does-locks = መጨረሻ የጻፉት፣ ወዲያውኑ ማስቀመጥ ከተቻለ፣ ይቀመጣል። ከዚያ ካዝናው በዚህ መስኮት እና በሌሎች የOnward መስኮቶች ይቆለፋል።
leaving-does-back = «ወደ ኋላ» (Back) መጫን ቀድሞ የነበረውን አያሳይም።

## What it does not do

leaving-not = ምን አያደርግም
leaving-not-history = የብራውዘሩን ታሪክ አያጠፋም። ታሪኩ ይህ ድረ-ገጽ ተከፍቶ እንደነበር እና መቼ እንደሆነ ያሳያል። የጻፉትን አያሳይም።
leaving-not-files = የተቀመጡ ወይም የታተሙ ፋይሎች ባሉበት ይቆያሉ። የወረዱ ፋይሎች ዝርዝርም ይቆያል።
leaving-not-tabs = ሌሎች ትሮች እና መስኮቶች፣ ከላይ ካሉት አድራሻዎቻቸው ጋር፣ ክፍት ሆነው ይቆያሉ። በOnward መስኮቶች ውስጥ ረቂቆች እና የተከፈቱ ጥቅሎች ከስክሪኑ ይጠፋሉ።
leaving-not-seen = ሰው ቀድሞ ያየውን፣ ወይም ከስክሪኑ የተነሣን ፎቶ መመለስ አይችልም።

## Clearing the history

leaving-clear = ታሪክን እንዴት ማጥፋት እንደሚቻል
leaving-clear-text = ብራውዘርዎን ይምረጡ። በምናሌዎቹ (menu) ውስጥ ያሉት ቃላት በእርስዎ መሣሪያ ላይ ትንሽ ሊለዩ ይችላሉ።
leaving-clear-caution = መጀመሪያ ያስቡ። ታሪኩን የሚያይ ሰው ባዶ መሆኑን ሊያስተውል ይችላል። ብዙ ጊዜ ይህንን ድረ-ገጽ ብቻ ማስወገድ ይችላሉ፦ ታሪኩን ይክፈቱ፣ «Onward»ን ይፈልጉ፣ ያንን መስመር ይሰርዙ።

leaving-history = ታሪክን ማጥፋት፦
leaving-window = የግል መስኮት (private window)፦
leaving-on-computer = በኮምፒውተር
leaving-on-phone = በስልክ
leaving-on-android = በAndroid ስልክ
leaving-on-iphone = በiPhone ወይም iPad

leaving-chrome = Chrome
leaving-chrome-computer = Ctrl፣ Shift እና Delete አብረው ይጫኑ (በMac፦ Command፣ Shift እና Delete)። ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋ ይምረጡ። «ውሂብ ሰርዝ» (Delete data) ይጫኑ።
    .private = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «አዲስ ማንነት የማያሳውቅ መስኮት» (New Incognito window)።
leaving-chrome-android = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «የአሰሳ ውሂብን ሰርዝ» (Delete browsing data)። ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋ ይምረጡ። «ውሂብ ሰርዝ» (Delete data) ይጫኑ።
    .private = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «አዲስ ማንነት የማያሳውቅ ትር» (New Incognito tab)።
leaving-chrome-iphone = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «የአሰሳ ውሂብን ሰርዝ» (Delete browsing data)። ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋ ይምረጡ። «ውሂብ ሰርዝ» (Delete data) ይጫኑ።
    .private = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «አዲስ ማንነት የማያሳውቅ ትር» (New Incognito tab)።

leaving-edge = Edge
leaving-edge-computer = Ctrl፣ Shift እና Delete አብረው ይጫኑ (በMac፦ Command፣ Shift እና Delete)። ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋ ይምረጡ። «አሁን አጽዳ» (Clear now) ይጫኑ።
    .private = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «አዲስ InPrivate መስኮት» (New InPrivate window)።
leaving-edge-phone = ከታች ያለውን ምናሌ (menu) ይጫኑ፣ ከዚያ «ታሪክ» (History)። የቆሻሻ መጣያውን ምልክት ይጫኑ፣ ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋም ይምረጡ።
    .private = ከታች ያለውን ምናሌ ይጫኑ፣ ከዚያ «አዲስ InPrivate ትር» (New InPrivate tab)።

leaving-firefox = Firefox
leaving-firefox-computer = Ctrl፣ Shift እና Delete አብረው ይጫኑ (በMac፦ Command፣ Shift እና Delete)። ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋ ይምረጡ። «Clear» (አጽዳ) ይጫኑ።
    .private = ሦስቱን መስመሮች ይጫኑ፣ ከዚያ «New private window» (አዲስ የግል መስኮት)።
leaving-firefox-android = ሦስቱን ነጥቦች ይጫኑ፣ ከዚያ «Settings» (ቅንብሮች)፣ ከዚያ «Delete browsing data» (የአሰሳ ውሂብን ሰርዝ)።
    .private = የትሮችን መጫኛ ይጫኑ፣ ከዚያ ጭምብሉን።
leaving-firefox-iphone = ምናሌውን ይጫኑ፣ ከዚያ «Settings» (ቅንብሮች)፣ ከዚያ «Data management» (የውሂብ አያያዝ)፣ ከዚያ «Clear private data» (የግል ውሂብን አጽዳ)።
    .private = የትሮችን መጫኛ ይጫኑ፣ ከዚያ «Private» (የግል) ወይም ጭምብሉን።

leaving-safari = Safari
leaving-safari-computer = በስክሪኑ ላይኛው ክፍል «History» (ታሪክ)፣ ከዚያ «Clear History» (ታሪክን አጽዳ) ይምረጡ። ከምን ያህል ጊዜ በፊት ጀምሮ እንደሚጠፋ ይምረጡ።
    .private = በስክሪኑ ላይኛው ክፍል «File» (ፋይል)፣ ከዚያ «New Private Window» (አዲስ የግል መስኮት) ይምረጡ።
leaving-safari-iphone = የስልኩን «Settings» (ቅንብሮች) ይክፈቱ። «Apps» (መተግበሪያዎች)፣ ከዚያ «Safari»፣ ከዚያ «Clear History and Website Data» (ታሪክን እና የድረ-ገጽ ውሂብን አጽዳ) ይምረጡ። በአሮጌ ስልኮች «Safari» ያለው በራሱ በ«Settings» ውስጥ ነው።
    .private = በመነሻ ስክሪኑ ላይ ያለውን የSafari ምልክት ተጭነው ይያዙ፣ ከዚያ «New Private Tab» (አዲስ የግል ትር) ይምረጡ።

leaving-samsung = ሳምሰንግ ኢንተርኔት (Samsung Internet)
leaving-samsung-android = ሦስቱን መስመሮች ይጫኑ፣ ከዚያ «ቅንብሮች» (Settings)፣ ከዚያ «የግል የአሰሳ ውሂብ» (Personal browsing data)፣ ከዚያ «የአሰሳ ውሂብን ሰርዝ» (Delete browsing data)።
    .private = የትሮችን መጫኛ ይጫኑ፣ ከዚያ «የምሥጢር ሁነታን አብራ» (Turn on Secret mode)።

## Private windows

leaving-private = የግል መስኮት ምን ያደርጋል
leaving-private-does = የግል መስኮት ታሪክ አይይዝም። የመጨረሻውን ሲዘጉ፣ ብራውዘሩ በውስጡ የተከፈተውን ይረሳል።
leaving-private-not = ስክሪኑን ከሚመለከት ሰው፣ እርስዎን ለመከታተል በመሣሪያው ላይ ከተጫነ ፕሮግራም፣ ወይም ኔትወርኩን ከሚያስተዳድሩ ሰዎች አይደብቅዎትም። የሚያስቀምጧቸው ፋይሎች ይቆያሉ።
leaving-private-here = የድጋፍ ጥያቄን በግል መስኮት ውስጥ አያስቀምጡ፦ መስኮቱ ሲዘጋ ይጠፋል። ለማንበብ ግን የግል መስኮት ጥሩ ነው።

## Other people

leaving-others = አሁንም ማን ሊያይ ይችላል
leaving-others-text = የዚህን ስልክ ወይም ኮምፒውተር የይለፍ ቃል የሚያውቅ ሰው በእሱ ላይ የተደረገውን ሊያይ ይችላል። በሥራ ቦታ፣ በቤተ መጻሕፍት ወይም በትምህርት ቤት ኮምፒውተሮችን የሚያስተዳድሩ ሰዎችም ሊያዩ ይችላሉ። የGoogle፣ የApple ወይም የMicrosoft መለያዎችም (accounts) ታሪኩን በሌላ ስልክ ላይ ሊያሳዩ ይችላሉ።
leaving-others-do = ሰው ይህንን መሣሪያ እየተከታተለ ነው ብለው ካሰቡ፣ ያ ሰው ሊደርስበት የማይችለውን ሌላ መሣሪያ ይጠቀሙ፦ በቤተ መጻሕፍት፣ በድጋፍ አገልግሎትዎ፣ ወይም ከጓደኛ።

## Help

leaving-help = አሁን እርዳታ ካስፈለገዎት
leaving-help-999 = አደጋ ላይ ከሆኑ፦ ወደ 999 ይደውሉ።
leaving-help-55 = መናገር ካልቻሉ፦ ከሞባይል ስልክ ወደ 999 ይደውሉ፣ ያዳምጡ፣ ሲጠየቁም 55ን ይጫኑ።
leaving-help-line = የዘመናዊ ባርነት እና ብዝበዛ የእርዳታ መስመር (Modern Slavery & Exploitation Helpline)፦ 08000 121 700፣ በዓመቱ ውስጥ በየቀኑ።
leaving-help-salvation = በእንግሊዝ እና በዌልስ፣ ሳልቬሽን አርሚ (The Salvation Army)፦ 0800 808 3733፣ በማንኛውም ሰዓት።
