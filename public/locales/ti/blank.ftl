### status: machine-drafted

## The page

blank = ብኢድ ዝምልኡ ቅጥዕታት
    .lead = ብዘይ ኮምፒዩተር ንዝግበር ርክብ፦ እቲ ቅጥዒ ኣብ ወረቐት፣ ብሓደ ወይ ብክልተ ቋንቋ። ኣብዚ ብራውዘር ይዳሎ። ዝለኣኽ ነገር የለን፣ ኣብዚ መሳርሒ ድማ እትዕቅብዎ ፋይል ጥራይ ይተርፍ።
blank-stage = ኣየናይ ቅጥዒ የድልየኩም?
blank-language = ቋንቋ ናይቲ ቅጥዒ
blank-second = ኣብ ጎድኑ ካልኣይ ቋንቋ
    .hint = ነቲ ሰብ ዝምልከቱ ሕቶታት ብኽልቲኡ ቋንቋታት ይህልዉ። ሰራሕተኛ ካብቲ ናይ ጉዳይ ፋይል ዝምልስዎ ድማ፣ ኣብ ፍሉይ ወረቓቕቲ፣ ብሓደ ቋንቋ ይህሉ።
blank-second-none = የለን
blank-care = ወረቐት ዝተመስጠረ ኣይኮነን
blank-care-print = ካልእ ሰብ ካብ ፕሪንተር ኣብ ዘይወስደሉ ቦታ ሕተምዎ፣ ነዚ ኮምፒዩተር ካልኦት እንተተጠቒሞምሉ ድማ ነቲ ፋይል ድሕሪኡ ደምስስዎ።
blank-care-keep = ምስ ተመልአ፣ ምሳኹም ወይ ኣብ ዝተቖልፈ ቦታ ሓዝዎ።
blank-care-destroy = ነቲ መልስታት ቀልጢፍኩም ኣብ Onward ጽሓፍዎ፣ ኣረጋግጽዎ፣ ነቲ ወረቐት ድማ ብመቐደዲ ቆራርጽዎ።
blank-make = ነቲ ቅጥዒ ኣዳልዉ
    .hint = ንምሕታም ዝኸውን PDF። PDF ዝሰርሕ ክፋል ኣብ መጀመርታ ግዜ ይወርድ።
blank-working = እቲ ቅጥዒ ይዳሎ ኣሎ። ኣብ መጀመርታ ግዜ፣ PDF ዝሰርሕ ክፋል ይወርድ፦ ኣብ ቀስ ዝብል መስመር እዚ ሓደ ደቒቕ ክወስድ ይኽእል።
blank-stop = ደው ኣብሉ
blank-done = { $file } ኣብቲ ናይ ዝወረዱ ፋይላት ፎልደርኩም (downloads) ኣሎ።
blank-missing = ገለ ፊደላት ክሕተሙ ኣይከኣሉን፦ { $characters }።
blank-words = ቃላት ናይቲ ቅጥዒ ክመጹ ስለ ዘይከኣሉ፣ እቲ ቅጥዒ ኣይተዳለወን።
    .do = መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ።
blank-font = ሓደ ቅርጺ ፊደል (font) ክመጽእ ስለ ዘይከኣለ፣ እቲ ቅጥዒ ኣይተዳለወን።
    .do = መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ።
blank-document = እቲ PDF ክጸሓፍ ኣይተኻእለን።
    .do = መሊስኩም ፈትኑ። ከምኡ እንተቐጺሉ፣ ነቲ ገጽ ከም ብሓድሽ ክፈትዎ።
blank-gone = እቲ PDF ዝሰርሕ ክፋል ብባዕሉ ደው ኢሉ።
    .do = መሊስኩም ፈትኑ።

## On the paper: headings

blank-title-enquiry = ቅጥዒ ቅድመ-ሕቶ
blank-title-referral = ቅጥዒ ሕቶ ደገፍ (referral)
blank-title-handover = ቅጥዒ ርክክብ ሓበሬታ
blank-foot = ዝተመስጠረ ኣይኮነን። ብጥንቃቐ ሓዝዎ፣ ደሓር ቆራርጽዎ።
blank-page = ገጽ { $page } ካብ { $pages }

## On the paper: what must be read first

blank-not-encrypted = እዚ ወረቐት ዝተመስጠረ ኣይኮነን፦ ኣብ ኢዱ ዝኣተዎ ዝኾነ ሰብ ከንብቦ ይኽእል።
blank-keep = ምሳኹም ወይ ኣብ ዝተቖልፈ ቦታ ሓዝዎ። ስእሊ ኣይተልዕልዎ፣ ብፖስታ ኣይትስደድዎ፣ ነቲ ሰብ ዝቆጻጸር ሰብ ክረኽቦ ኣብ ዝኽእል ቦታ ድማ ፈጺምኩም ኣይትግደፍዎ።
blank-destroy = እቲ መልስታት ኣብ Onward ምስ ተጻሕፈን ምስ ተረጋገጸን፣ ብኡብኡ ቆራርጽዎ። እንተጠፊኡ፣ ወይ ካልእ ሰብ እንተርእይዎ፣ ብኡብኡ ንሓላፊኹም ንገሩ፣ ነቲ ሰብ እውን ንገርዎ።
blank-parts = ክፍሊ ሰራሕተኛ ቅድሚ እቲ ርክብ ካብቲ ናይ ጉዳይ ፋይል ምልእዎ፣ ኣብኡ ድማ ግደፍዎ። ነተን ካልኦት ክፍልታት ምሳኹም ውሰዱ። ኣብ ሳጹናት ናይ መስቀል ምልክት ግበሩ። ነፍሲ ወከፍ ሕቶ ባዶ ክግደፍ ይከኣል።
blank-nobody = እዚ ቅድመ-ሕቶ እዩ። እቲ ሰብ መን ምዃኑ ዝነግር ዋላ ሓንቲ ኣይትጽሓፉሉ፦ ስም፣ ዕለተ ልደት፣ ኣድራሻ ኣይትጽሓፉ።
blank-machine = እቲ ናብ { $language } ዝተገብረ ትርጉም ብኮምፒዩተር ዝተሰርሐ እዩ፣ ነቲ ቋንቋ ዝዛረብ ሰብ ድማ ገና ኣየረጋገጾን። ሓደ ነገር ኣገዳሲ እንተኾይኑ፣ ንኣስተርጓሚ ሕተቱ።

## On the paper: the parts

blank-worker = ንሰራሕተኛ ጥራይ
    .lead = ነዚ ካብቲ ናይ ጉዳይ ፋይል መልስዎ። ዓው ኢልኩም ኣይተንብብዎ፣ እቲ ሰብ ወይ ካልእ ዝኾነ ሰብ ድማ ነዘን ወረቓቕቲ ክርእየን ኣይትፍቀዱ።
blank-help = ብኸመይ ክሕተት፦ ሓገዝ ንሰራሕተኛ
blank-person = ምስቲ ሰብ ብሓባር
    .lead = ነዚ ወረቐት ዝረኽቦ ዝኾነ ሰብ ከንብቦ ይኽእል። ሰራሕተኛኹም ብውሑስ ይሕዙልኩም፣ መልስታትኩም ኣብቲ ኮምፒዩተር ምስ ኣተወ ድማ የጥፍእዎ።
    .skip = ኣብ ዝኾነ ግዜ፣ ዝኾነ ሕቶ ክትዘሉን ከተዕርፉን ትኽእሉ ኢኹም።
blank-agreement = ነዚ ክፍሊ ቀስ ኢልኩም ዓው ኢልኩም ኣንብብዎ፣ ወይ እቶም ኣስተርጓሚ ከንብብዎ ሕተቱ። ንሕቶታት ደው በሉ።
blank-aloud = ዓው ኢልኩም ኣንብቡ
blank-at-the-end = ኣብ መወዳእታ ከምዚ በሉ
blank-more = ዝያዳ ቦታ
    .where = መጀመርታ ቁጽሪ ናይቲ ሕቶ ጽሓፉ፣ ንኣብነት { $example }።

## On the paper: when a question is answered

blank-when = { $condition } ጥራይ።
blank-is = መልሲ { $question } { $answers } እንተኾይኑ
blank-is-not = መልሲ { $question } { $answers } እንተዘይኮይኑ
blank-answered = { $question } መልሲ እንተሃልይዎ
blank-not-answered = { $question } መልሲ እንተዘይብሉ
blank-answer = “{ $answer }”
blank-or = { " ወይ " }
blank-and = { "፣ ከምኡውን " }
blank-if-yes = እቲ ኣብ ላዕሊ ዘሎ መልሲ እወ እንተኾይኑ ጥራይ።
blank-if-answer = { $answers } እንተኾይኑ፦ { $words }

## On the paper: the agreement

blank-area = እቲ ከባቢ
    .hint = ነቲ ምርጫታት ቅድሚ ምንባቦም፣ ሰራሕተኛ ስም እቲ ከባቢ ኣብዚ ይጽሕፉ።
    .named = እቲ ኣብ ላዕሊ ስሙ ዝተጻሕፈ ከባቢ
blank-choices = ምርጫታትኩም
blank-home-office = እዚ ከባቢ ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ጸብጻብ ዝህብ እንተኾይኑ ጥራይ። እንተዘይኮይኑ፣ ሰራሕተኛ ነዚ ብመስመር ይስርዝዎ።
blank-understanding = ዝተረዳእኩሞ
blank-signature = ፊርማ
blank-date = ዕለት
blank-time = ሰዓት
