### status: machine-drafted

leaving-title = ብኸመይ ቀልጢፍኩም ትወጹ
leaving-lead = ካብዚ መርበብ ሓበሬታ ኣብ ዝኾነ ግዜ፣ ኣብ ሓንቲ ሰከንድ ክትወጹ ትኽእሉ ኢኹም። ብኸመይ ምዃኑን፣ እንታይ ከም ዘይሓብእን ኣብዚ ኣሎ።

## The ways

leaving-ways = ናይ ምውጻእ መገድታት
leaving-way-button = ኣብ ላዕሊ ናይቲ ገጽ ዘሎ “ካብዚ ገጽ ውጽኡ” ጠውቑ። ነቲ ገጽ ንላዕልን ንታሕትን ክተንቀሳቕሱ ከለኹም፣ እቲ መልጎም ኣብኡ ይጸንሕ።
leaving-way-shift = ኣብ ኪቦርድ፦ ንመልጎም Shift ኣብ ውሽጢ ሓሙሽተ ሰከንድ ሰለስተ ግዜ ጠውቕዎ፣ ኣብ መንጎኡ ካልእ ኣይትጠውቑ። ኣብቲ መልጎም ዘለዋ ሰለስተ ንኣሽቱ መብራህትታት ክሳብ ኣበይ ከም ዝበጻሕኩም የርእያ።
leaving-way-fingers = ኣብ ብኢድ ዝትንከፍ ስክሪን፦ ብኽልተ ኣጻብዕ፣ ኣብ ውሽጢ ሰለስተ ሰከንድ፣ ሰለስተ ግዜ ትንክፍ ኣብሉ። ኣብ ዝኾነ ቦታ ናይቲ ገጽ ይሰርሕ።
leaving-way-tab = ብመልጎም Tab ወይ ብስክሪን ዘንብብ ፕሮግራም (screen reader)፦ ኣብ ነፍሲ ወከፍ ገጽ፣ እቲ ቀዳማይ ሊንክ “ካብዚ ገጽ ቀልጢፍኩም ውጽኡ” እዩ።

leaving-try = ኣብዚ ፈትንዎ
leaving-try-text = ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ። ን30 ሰከንድ፣ ሰለስተ ግዜ Shift ምጥዋቕ ወይ ሰለስተ ግዜ ብኽልተ ኣጻብዕ ምትንካፍ ካብዚ ገጽ ኣየውጽእን። ኣብ ላዕሊ ዘሎ “ካብዚ ገጽ ውጽኡ” ግን ኩሉ ግዜ የውጽእ።
leaving-try-begin = ፈተነ ጀምሩ
leaving-try-open = ሕጂ Shift ሰለስተ ግዜ ጠውቑ፣ ወይ ብኽልተ ኣጻብዕ ሰለስተ ግዜ ትንክፍ ኣብሉ።
leaving-try-worked = ሰሪሑ። እቲ ፈተነ ተወዲኡ። ኣብቲ ዝቕጽል ግዜ፣ ብሓቂ ክትወጹ ኢኹም።
leaving-try-over = እቲ ፈተነ ተወዲኡ። ካብ ሕጂ ጀሚሩ፣ ሰለስተ ግዜ ምጥዋቕ ወይ ሰለስተ ግዜ ምትንካፍ ብሓቂ የውጽእ።

## What it does

leaving-does = እንታይ ከም ዝገብር
leaving-does-white = እቲ ገጽ ብኡብኡ ጻዕዳ ይኸውን። ዝጸሓፍኩሞ ካብቲ ስክሪን ይጠፍእ።
leaving-does-site = ካብኡ ካልእ መርበብ ሓበሬታ ይኽፈት፦ { $site }።
leaving-does-locks = ኣብ መወዳእታ ዝጸሓፍኩሞ ብኡብኡ ክዕቀብ ዝከኣል እንተኾይኑ ይዕቀብ። ካብኡ እቲ ካዝና፣ ኣብዚ መስኮትን ኣብ ካልኦት መሳኹቲ Onwardን ይቑለፍ።
leaving-does-back = “ተመለሱ” (Back) ምጥዋቕ፣ ቅድሚኡ ዝነበረ ኣየርእን።

## What it does not do

leaving-not = እንታይ ከም ዘይገብር
leaving-not-history = ናይ ብራውዘር ታሪኽ (history) ኣየጥፍእን። እቲ ታሪኽ፣ እዚ መርበብ ተኸፊቱ ከም ዝነበረን መዓስ ከም ዝነበረን የርኢ። እንታይ ከም ዝጸሓፍኩም ግን ኣየርእን።
leaving-not-files = ዝተዓቀቡ ወይ ዝተሓትሙ ፋይላት ኣብ ቦታኦም ይተርፉ። ዝርዝር ዝወረዱ ፋይላት (downloads) እውን ይተርፍ።
leaving-not-tabs = ካልኦት ታባትን መሳኹትን፣ ምስቲ ኣብ ላዕሊ ዘሎ ኣድራሻታቶም፣ ክፉታት ይጸንሑ። ኣብ ናይ Onward መሳኹቲ፣ ንድፍታትን ዝተኸፍቱ ጥቕላላትን ካብቲ ስክሪን ይጠፍኡ።
leaving-not-seen = ካልእ ሰብ ድሮ ዝርኣዮ፣ ወይ ካብቲ ስክሪን ዝተሳእለ ስእሊ፣ ክሰርዞ ኣይክእልን።

## Clearing the history

leaving-clear = ነቲ ታሪኽ (history) ብኸመይ ተጥፍእዎ
leaving-clear-text = ብራውዘርኩም ምረጹ። ኣብ መሳርሒኹም ዘሎ ቃላት ቁሩብ ዝተፈልየ ክኸውን ይኽእል።
leaving-clear-caution = ቅድም ሕሰቡ። ነቲ ታሪኽ ዝርኢ ሰብ ባዶ ምዃኑ ከስተብህል ይኽእል። መብዛሕትኡ ግዜ ነዚ መርበብ ጥራይ ከተልግሱ ትኽእሉ ኢኹም፦ ነቲ ታሪኽ ክፈቱ፣ “Onward” ድለዩ፣ ነቲ መስመር ደምስስዎ።

leaving-history = ታሪኽ (history) ምጥፋእ፦
leaving-window = ውልቃዊ መስኮት (private window)፦
leaving-on-computer = ኣብ ኮምፒዩተር
leaving-on-phone = ኣብ ተሌፎን
leaving-on-android = ኣብ ተሌፎን Android
leaving-on-iphone = ኣብ iPhone ወይ iPad

leaving-chrome = Chrome
leaving-chrome-computer = ንመላጉም Ctrl፣ Shiftን Deleteን ብሓንሳብ ጠውቑ (ኣብ ማክ፦ Command፣ Shiftን Deleteን)። ክሳብ ክንደይ ንድሕሪት ምረጹ። “Delete data” (ዳታ ደምስስ) ጠውቑ።
    .private = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “New Incognito window” (ሓድሽ ስዉር መስኮት)።
leaving-chrome-android = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “Delete browsing data” (ናይ ምድህሳስ ዳታ ደምስስ)። ክሳብ ክንደይ ንድሕሪት ምረጹ። “Delete data” (ዳታ ደምስስ) ጠውቑ።
    .private = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “New Incognito tab” (ሓድሽ ስዉር ታብ)።
leaving-chrome-iphone = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “Delete browsing data” (ናይ ምድህሳስ ዳታ ደምስስ)። ክሳብ ክንደይ ንድሕሪት ምረጹ። “Delete data” (ዳታ ደምስስ) ጠውቑ።
    .private = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “New Incognito tab” (ሓድሽ ስዉር ታብ)።

leaving-edge = Edge
leaving-edge-computer = ንመላጉም Ctrl፣ Shiftን Deleteን ብሓንሳብ ጠውቑ (ኣብ ማክ፦ Command፣ Shiftን Deleteን)። ክሳብ ክንደይ ንድሕሪት ምረጹ። “Clear now” (ሕጂ ኣጥፍእ) ጠውቑ።
    .private = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “New InPrivate window” (ሓድሽ ውልቃዊ መስኮት)።
leaving-edge-phone = ነቲ ኣብ ታሕቲ ዘሎ ዝርዝር (menu) ጠውቑ፣ ካብኡ “History” (ታሪኽ)። ነታ ናይ ጎሓፍ ሳንዱቕ ጠውቑ፣ ክሳብ ክንደይ ንድሕሪት ድማ ምረጹ።
    .private = ነቲ ኣብ ታሕቲ ዘሎ ዝርዝር (menu) ጠውቑ፣ ካብኡ “New InPrivate tab” (ሓድሽ ውልቃዊ ታብ)።

leaving-firefox = Firefox
leaving-firefox-computer = ንመላጉም Ctrl፣ Shiftን Deleteን ብሓንሳብ ጠውቑ (ኣብ ማክ፦ Command፣ Shiftን Deleteን)። ክሳብ ክንደይ ንድሕሪት ምረጹ። “Clear” (ኣጥፍእ) ጠውቑ።
    .private = ነተን ሰለስተ መስመራት ጠውቑ፣ ካብኡ “New private window” (ሓድሽ ውልቃዊ መስኮት)።
leaving-firefox-android = ነተን ሰለስተ ነጥብታት ጠውቑ፣ ካብኡ “Settings” (ምስትኽኻላት)፣ ካብኡ “Delete browsing data” (ናይ ምድህሳስ ዳታ ደምስስ)።
    .private = ነቲ ናይ ታባት መልጎም ጠውቑ፣ ካብኡ ነቲ ናይ ማስኬራ ስእሊ።
leaving-firefox-iphone = ነቲ ዝርዝር ጠውቑ፣ ካብኡ “Settings” (ምስትኽኻላት)፣ ካብኡ “Data management” (ምሕደራ ዳታ)፣ ካብኡ “Clear private data” (ውልቃዊ ዳታ ኣጥፍእ)።
    .private = ነቲ ናይ ታባት መልጎም ጠውቑ፣ ካብኡ “Private” (ውልቃዊ) ወይ ነቲ ናይ ማስኬራ ስእሊ።

leaving-safari = Safari
leaving-safari-computer = ኣብ ላዕሊ ናይቲ ስክሪን “History” (ታሪኽ) ምረጹ፣ ካብኡ “Clear History” (ታሪኽ ኣጥፍእ)። ክሳብ ክንደይ ንድሕሪት ምረጹ።
    .private = ኣብ ላዕሊ ናይቲ ስክሪን “File” (ፋይል) ምረጹ፣ ካብኡ “New Private Window” (ሓድሽ ውልቃዊ መስኮት)።
leaving-safari-iphone = ናይቲ ተሌፎን “Settings” (ምስትኽኻላት) ዝብል መተግበሪ ክፈቱ። “Apps” (መተግበርታት)፣ ካብኡ “Safari”፣ ካብኡ “Clear History and Website Data” (ታሪኽን ዳታ መርበብ ሓበሬታን ኣጥፍእ) ምረጹ። ኣብ ናይ ቀደም ተሌፎናት፣ “Safari” ኣብ “Settings” ባዕሉ ኣሎ።
    .private = ኣብ መጀመርታ ስክሪን ንስእሊ Safari ጠዊቕኩም ጽንሑ፣ ካብኡ “New Private Tab” (ሓድሽ ውልቃዊ ታብ) ምረጹ።

leaving-samsung = ሳምሳንግ ኢንተርነት (Samsung Internet)
leaving-samsung-android = ነተን ሰለስተ መስመራት ጠውቑ፣ ካብኡ “Settings” (ምስትኽኻላት)፣ ካብኡ “Personal browsing data” (ውልቃዊ ናይ ምድህሳስ ዳታ)፣ ካብኡ “Delete browsing data” (ናይ ምድህሳስ ዳታ ደምስስ)።
    .private = ነቲ ናይ ታባት መልጎም ጠውቑ፣ ካብኡ “Turn on Secret mode” (ምስጢራዊ ኩነት ወልዕ)።

## Private windows

leaving-private = ውልቃዊ መስኮት (private window) እንታይ ከም ዝገብር
leaving-private-does = ውልቃዊ መስኮት ታሪኽ (history) ኣይሕዝን። ነቲ ናይ መወዳእታ ውልቃዊ መስኮት ምስ ዓጸኹም፣ እቲ ብራውዘር ኣብኡ ተኸፊቱ ዝነበረ ይርስዖ።
leaving-private-not = ካብ ነቲ ስክሪን ዝርኢ ሰብ፣ ንዓኹም ንምክትታል ኣብቲ መሳርሒ ዝተገብረ ፕሮግራም፣ ወይ ካብቶም ነቲ መስመር ኢንተርነት ዘካይዱ ኣይሓብኣኩምን። እትዕቅብዎም ፋይላት ይተርፉ።
leaving-private-here = ሕቶ ደገፍ ኣብ ውልቃዊ መስኮት ኣይትሓዙ፦ እቲ መስኮት ምስ ተዓጽወ ይጠፍእ። ንምንባብ ግን ውልቃዊ መስኮት ጽቡቕ እዩ።

## Other people

leaving-others = ካልእ መን ክርኢ ይኽእል
leaving-others-text = መሕለፊ ቃል (password) ናይዚ ተሌፎን ወይ ኮምፒዩተር ዝፈልጥ ሰብ፣ እንታይ ከም ዝተገብረሉ ክርኢ ይኽእል። ከምኡውን ኣብ ቦታ ስራሕ፣ ኣብ ቤት ንባብ ወይ ኣብ ቤት ትምህርቲ ንኮምፒዩተራት ዝከታተሉ ሰባት ክርእዩ ይኽእሉ። ናይ Google፣ Apple ወይ Microsoft ኣካውንትታት ነቲ ታሪኽ ኣብ ካልእ ተሌፎን እውን ከርእዩ ይኽእሉ።
leaving-others-do = ሓደ ሰብ ነዚ መሳርሒ ይከታተሎ ኣሎ ኢልኩም እንተሓሲብኩም፣ ንሱ ክረኽቦ ዘይክእል ካልእ መሳርሒ ተጠቐሙ፦ ኣብ ቤት ንባብ፣ ኣብ ናይ ደገፍ ኣገልግሎትኩም፣ ወይ ናይ ዓርኪ።

## Help

leaving-help = ሕጂ ሓገዝ እንተድልዩኩም
leaving-help-999 = ኣብ ሓደጋ እንተሃሊኹም፦ ናብ 999 ደውሉ።
leaving-help-55 = ክትዛረቡ እንተዘይክኢልኩም፦ ካብ ሞባይል ተሌፎን ናብ 999 ደውሉ፣ ስምዑ፣ ክትሕተቱ ከለኹም ድማ 55 ጠውቑ።
leaving-help-line = ናይ ሓገዝ መስመር ተሌፎን ዘመናዊ ባርነትን ምዝመዛን (Modern Slavery & Exploitation Helpline)፦ 08000 121 700፣ ኣብ ኩሉ መዓልታት ዓመት።
leaving-help-salvation = ኣብ እንግላንድን ዌልስን፣ ሳልቬሽን ኣርሚ (Salvation Army)፦ 0800 808 3733፣ ኣብ ዝኾነ ሰዓት።
