### status: machine-drafted

## ---- The page ----

papers-words = ቃላት ናይቲ ወረቐት ክመጹ ስለ ዘይከኣሉ፣ እቲ ወረቐት ኣይተዳለወን።
    .do = መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ።
papers-not-made = እቲ ወረቐት ክዳሎ ኣይተኻእለን።
    .do = ኣብ ላዕሊ ዝተመርጸን ዝተጻሕፈን ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ። ዝተቐየረ የለን።
papers-make = ነቲ PDF ኣዳልዉ
papers-working = እቲ PDF ይዳሎ ኣሎ። ኣብ መጀመርታ ግዜ፣ PDF ዝሰርሕ ክፋል ይወርድ፦ ኣብ ቀስ ዝብል መስመር እዚ ሓደ ደቒቕ ክወስድ ይኽእል።
papers-stop = ደው ኣብሉ
papers-done = { $file } ኣብ ናይ ዝወረዱ ፋይላት ፎልደርኩም (downloads) ኣሎ። ዝተመስጠረ ኣይኮነን፦ ሕተምዎ ወይ ስደድዎ፣ ካብኡ ኣብኡ ደምስስዎ።
papers-missing-characters = ገለ ፊደላት ክሕተሙ ኣይከኣሉን፦ { $characters }። ብኢድኩም ጽሓፍዎም።
papers-font = ሓደ ቅርጺ ፊደል (font) ክመጽእ ስለ ዘይከኣለ፣ እቲ PDF ኣይተዳለወን።
    .do = መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ።
papers-document = እቲ PDF ክጸሓፍ ኣይተኻእለን።
    .do = መሊስኩም ፈትኑ። መሊሱ እንተጋጢሙ፣ ነዚ መርበብ ዝከናኸን ኣካል ንገርዎ።
papers-gone = እቲ PDF ዝሰርሕ ክፋል ብባዕሉ ደው ኢሉ።
    .do = መሊስኩም ፈትኑ።
papers-language = ቋንቋ እቲ ሰብ
    .hint = ኣብ ወረቐት፣ እንግሊዝኛ ኣብ ጎድኑ ኣሎ።
papers-reading = እቲ ዝሓደሰ ጥቕላል ይረጋገጽ ኣሎ
papers-no-packet = እቲ ዝሓደሰ ጥቕላል ክፉት ስለ ዘይኮነ፣ ካብኡ ዝውሰድ ነገር ክህሉ ኣይክእልን።
    .do = ክረጋገጽ ተኻኢሉ ድዩ ኣይተኻእለን፣ ኣብ ትሕቲ “ጥቕላላት” ርኣዩ።
papers-agency = ንኣየናይ ዓይነት ኣገልግሎት እዩ?
papers-agency-gp = ክሊኒክ ናይ ስድራቤት ሓኪም (GP)
papers-agency-mental_health = ኣገልግሎት ጥዕና ኣእምሮ
papers-agency-alcohol_drugs = ኣገልግሎት ሓሽሽን ኣልኮልን
papers-agency-job_centre = ቤት ጽሕፈት ስራሕ (job centre)
papers-agency-bank = ባንክ
papers-agency-college = ኮሌጅ
papers-agency-housing = መንበሪ ገዛ
papers-agency-police = ፖሊስ
papers-agency-social_care = ማሕበራዊ ክንክን (social care)
papers-agency-other = ካልእ ትካል
papers-choose = ምረጹ
papers-agencies = እቲ ሰብ እዚኣተን ክንገራ ተሰማሚዑ
papers-agencies-not = እቲ ሰብ እዚኦም ክንገሩ ኣይደልን
papers-agencies-open = ዝተጻሕፈ የለን።
papers-agencies-none = እቲ ሰብ ካልኦት ትካላት ዝኾነ ነገር ክንገራ ኣይተሰማምዐን፣ ስለዚ ንዓአን ዝዳሎ ወረቐት የለን።
    .do = ነቲ ሰብ ሕተትዎ። እንተተሰማሚዑ፣ እቲ ለኣኺ ምስ ስምምዑ ሓድሽ ጥቕላል ክሰርሕ ይኽእል።
papers-offers = ኣብኡ ክጸሓፍ ዝፍቀድ
    .hint = እቲ ሰብ ክንገር ዝተሰማምዓሉ ጥራይ ክምረጽ ይከኣል። እዚ ኣገልግሎት ዘድልዮ ጥራይ ምረጹ።
papers-offers-none = እቲ ሰብ ክንገር ዝተሰማምዓሉ ዝፍለጥ ነገር የለን።
papers-not-offered = ኣብኡ ክጸሓፍ ዘይፍቀድ
papers-not-offered-one = { $what }፦ { $why }
papers-leave-given = እቲ ሰብ ተሰማሚዑ
papers-leave-refused = እቲ ሰብ ኣይፋል ኢሉ
papers-leave-not_asked = እቲ ሰብ ኣይተሓተተን
papers-leave-taken_back = እቲ ሰብ ስሒብዎ

## The letter: the page.

papers-letter-lead = ነቲ ሰብ ምስ ሓደ ኣገልግሎት ዘላልይ ደብዳበ፣ ብእንግሊዝኛ፣ ቋንቋ እቲ ሰብ ድማ ኣብ ጎድኑ። ቅድሚ ምውሳዱ ወይ ቅድሚ ምስዳድኩም፣ ነቲ ሰብ ኣርእይዎ።
papers-letter-name = ስም
papers-letter-why = ብዛዕባ ዘመናዊ ባርነት ምዃኑ
papers-letter-known = ካብ “ኣገልግሎታትን መራኸቢታትን”
papers-letter-to = ንመን እዩ
    .hint = ስምን ኣድራሻን፣ ከምቲ ኣብ ደብዳበ ዝጽሓፍ። ኣይዕቀብን።
papers-letter-back = መልሲ ናብ መን
    .hint = ስምኩም፣ ኣገልግሎትኩም፣ ከምኡውን ብኸመይ ከም እትርከቡ። ኣይዕቀብን።
papers-letter-missing = እቲ ደብዳበ ገና ምሉእ ኣይኮነን።
    .do = ዓይነት ናይቲ ኣገልግሎት ምረጹ፣ መልሲ ናብ መን ከም ዝኸይድ ድማ ጽሓፉ።

## ---- On papers: what they share ----

papers-machine = እቲ ናብ { $language } ዝተገብረ ትርጉም ብኮምፒዩተር ዝተሰርሐ እዩ፣ ነቲ ቋንቋ ዝዛረብ ሰብ ድማ ገና ኣየረጋገጾን። ሓደ ነገር ኣገዳሲ እንተኾይኑ፣ ንኣስተርጓሚ ሕተቱ።
papers-date = ዕለት
papers-to = ናብ
papers-from = ካብ
papers-about = ብዛዕባ
papers-area = ከባቢ
papers-signature = ፊርማ
papers-signed = ዝተፈረመ

## ---- The letter of introduction ----
## Nothing in “what may help” says why it may help: whoever is not told about modern slavery must not read it between the lines.

papers-letter-title = መላለዪ ደብዳበ
papers-letter-first = እቲ ሰብ ኣብዚ ደብዳበ ዘሎ ክትፈልጡ ተሰማሚዑ። ንካልእ ዝኾነ ሰብ ቅድሚ ምንጋርኩም፣ በጃኹም ንዕኡ ሕተትዎ።
papers-letter-named = ነቲ ኣብ ላዕሊ ስሙ ዝተጻሕፈ ሰብ ንድግፎ ኣለና፣ ምስ ኣገልግሎትኩም ድማ ነላልዮ።
papers-letter-unnamed = ነቲ ነዚ ደብዳበ ዘምጽአ ሰብ ንድግፎ ኣለና፣ ምስ ኣገልግሎትኩም ድማ ነላልዮ።
papers-letter-slavery = ካብ ዘመናዊ ባርነት ዝደሓነ ሰብ እዩ። እንታይ ከም ዘጋጠሞ ክነግረኩም ግድን ኣይኮነን።
papers-letter-thresholds = ካብ ዘመናዊ ባርነት ዝደሓኑ ሰባት፣ ሓደ ኣገልግሎት ዋላ እንተድልዮም፣ ነቲ ልሙድ መዐቀኒታቱን ደረታቱን ብዙሕ ግዜ ኣየማልእዎን። በጃኹም ነቲ ጉዳይ ርኢኹም ባዕልኹም ናይ ምውሳን ዘለኩም ዕድል ተጠቐሙ፣ ቅድሚ ኣይፋል ምባልኩም ድማ ምሳና ተዛረቡ።
papers-letter-needs = ክሕግዝ ዝኽእል
papers-letter-facts = እቲ ሰብ ክትፈልጥዎ ዝደልዮ
papers-letter-close = ንጹር ዘይኮነ ነገር እንተሃልዩ፣ ወይ ክትሕግዙ እንተዘይክኢልኩም፣ በጃኹም ምሳና ተዛረቡ። ምስኡ ክንመጽእ፣ ቅጥዕታት ኣብ ምምላእ ክንሕግዝን ኣስተርጓሚ ክንደልን ንኽእል ኢና።

papers-need-interpreter = ዘመድ ወይ ዓርኪ ዘይኮኑ ኣስተርጓሚ። ንዕኡ ከስተርጉም ዘይግባእ ሰብ፣ እቲ ሰብ ክነግር ይኽእል።
papers-need-before = እንታይ ከም ዝኸውን ኣቐዲሙ ክንገሮ፣ ነፍሲ ወከፍ ግዜ ክሕተት፣ ደው ከብል ድማ ክኽእል።
papers-need-again = እቲ ባዕሉ ታሪኽ መሊሱ ንክነግር ከይግደድ። ዝጎደለ እንተሃልዩ፣ በጃኹም ንዓና ሕተቱ።
papers-need-gp-1 = ሰነዳት ወይ ቀዋሚ ኣድራሻ ኣብ ዘየለሉ እውን ክምዝገብ።
papers-need-gp-2 = ነዊሕ ቆጸራ፣ ምስ እቲ ሰብ ዝመርጾ ጾታ ዘለዎ ሰብ።
papers-need-gp-3 = ድሕሪ ምግዓዝ ከየቋረጸ ዝቕጽል ሕክምናን መድሃኒትን።
papers-need-mental_health-1 = ድሕሪ ምግዓዝ ካብ መጀመርታ ከይጽበ፦ ሕክምና ኣብ ዝጀመረሉ፣ ብቐጥታ ክሰግር።
papers-need-mental_health-2 = ኩሉ ደረታት ኣብ ዘይተማልአሉ እውን ክትርእይዎ። ሕቡእ ዘሎ ከቢድ ክኸውን ይኽእል።
papers-need-mental_health-3 = ነፍሲ ወከፍ ግዜ እቲ ባዕሉ ሰብ፣ ውሑስነት ኣብ ዝስምዖ ግዜን ቦታን።
papers-need-alcohol_drugs-1 = ከምቶም መብዛሕትኡ ግዜ እትርእይዎም ሰባት ዋላ እንተዘይመሰለ፣ ክትርእይዎ።
papers-need-alcohol_drugs-2 = ኣብ ኣልኮል ወይ ሓሽሽን ኣብ ጥዕና ኣእምሮን ብሓደ ግዜ ሓገዝ፣ ሓደ ድሕሪ ሓደ ዘይኮነስ።
papers-need-alcohol_drugs-3 = ናብ ኣልኮል ወይ ሓሽሽ እንተተመሊሱ፣ ካብ መጀመርታ ከይጀመረ ናባኹም ክምለስ ክኽእል።
papers-need-job_centre-1 = ነቲ ጉዳይ ዝፈልጥ፣ ክውከሶ ዝኽእል ሓደ ሰብ።
papers-need-job_centre-2 = ክምጠን ዝከኣል ክፍሊት፦ ኣብ ወርሒ ካብ ሓደ ግዜ ንላዕሊ፣ ወይ ክራይ ብቐጥታ ንወናኒ ገዛ ዝኽፈል።
papers-need-job_centre-3 = ኣብቲ ካብኡ ዝሕተት፣ ንቆጸራታት ሓካይም፣ ጠበቓታትን ቤት ፍርድን ዝኸውን ግዜ።
papers-need-bank-1 = በቲ እቲ ሰብ ዘለዎ ሰነዳት፣ መሰረታዊ ናይ ባንክ ሕሳብ።
papers-need-bank-2 = ደብዳበታትን መልእኽትታትን፣ እቲ ሰብ ውሑስ እዩ ኣብ ዝበሎ ጥራይ።
papers-need-bank-3 = ነቲ ሕሳብ፣ ካርድታትን ናይ ኢንተርነት ባንክን ብቐሊል ቃላት ዝገልጸሉ ሰብ።
papers-need-college-1 = ብደረጅኡ ትምህርቲ እንግሊዝኛ፣ ካብኡ ንቕድሚት ዝኸደሉ መገዲ ድማ።
papers-need-college-2 = ቆጸራታት ወይ ከበድቲ መዓልታት ካብ ትምህርቲ ኣብ ዝኽልክልዎ ግዜ፣ ምርዳእ።
papers-need-college-3 = ካበይ ከም ዝመጸ ኣብ ቅድሚ ካልኦት ከይሕተት፣ ስእሊ እውን ከይለዓል።

## ---- The review sheet ----
## The person reads it, or hears it read: reading age 9 to 11.

papers-review-lead = ብኢድ ብሓባር ዝምልኡ ሕቶታት ክለሳ፣ ብቋንቋ እቲ ሰብ፣ እንግሊዝኛ ድማ ኣብ ጎድኑ። ንነፍሲ ወከፍ ሕቶ ኣብ ዝሓለፈ ግዜ ዝተባህለ ምስኡ ኣሎ። ድሕሪኡ ናብቲ መዝገብ ጽሓፍዎ፣ ነቲ ወረቐት ድማ ኣጥፍእዎ።
papers-review-title = ኩነታት ከመይ ይኸይድ ኣሎ
papers-review-first = ኩነታት ከመይ ይኸይድ ከም ዘሎን ቀጺሉ እንታይ ክመጽእ ከም ዝግባእን ብሓባር ንርኢ።
papers-review-skip = ዝኾነ ሕቶ ክትዘሉ፣ ከተዕርፉ ወይ ደው ከተብሉ ትኽእሉ ኢኹም። ደገፍ ትረኽቡ ወይ ኣይትረኽቡ ዝውስን ነገር ኣብዚ የለን።
papers-number = ቁጽሪ
papers-last = ኣብ ዝሓለፈ ግዜ ({ $day })፦ { $said }
papers-review-feels = እንታይ ይስምዓኩም
papers-review-scores = ክሳብ ክንደይ ትኽእልዎ
papers-review-next = ቀጺሉ እንታይ
papers-review-well = ጽቡቕ ይኸይድ ዘሎ እንታይ እዩ?
papers-review-goals = ናብ እንታይ ክትበጽሑ ትደልዩ? ብናትኩም ቃላት።
papers-step = ክግበር ዘለዎ
papers-who = ዝገብሮ ሰብ
papers-by-when = ክሳብ መዓስ

## ---- The data return ----

papers-return-title = ጸብጻብ ዳታ
papers-return-hidden = “ዝተሓብአ” ዝበሃል፣ ትሕቲ 5 ኣብ ዘለዉሉ፣ ወይ ካልእ ቁጽሪ ክፍለጥ ኣብ ዝኽእለሉ እዩ።
papers-return-hidden-cell = ዝተሓብአ

## ---- The person’s whole record ----

papers-whole-lead = እቲ መዝገብ ብዛዕባ እቲ ሰብ ዝሓዞ ኩሉ፣ ብቋንቋኡ፦ ነዚ ክረክብ መሰሉ እዩ። ሰብ ዝጸሓፎ ከምቲ ዝተጻሕፎ ይተርፍ።
papers-whole-others = ነቲ ሰብ ቅድሚ ምሃብኩም ኣንብብዎ።
    .why = መዘኻኸሪታት፣ ርክባትን እቲ ጥቕላልን ሓበሬታ ካልኦት ሰባት ክህልዎም ይኽእል፦ ስድራቤት፣ ገበን ዝፈጸሙ ሰባት፣ ገለ ነገር ዝነገረኩም ሰብ። ናይ ካልኦት ሓበሬታ ክወሃብ የብሉን፣ ኣብዚ ድማ ንዕኡ ብባዕሉ ዝገድፍ ነገር የለን።
papers-whole-safe-ask = እቲ ሰብ ነዚ ምስኡ ክሕዞ ውሑስ ድዩ?
    .hint = ቅድም ሕተትዎ። ካልእ ሰብ ወረቐት ወይ ፋይል ክረክብ ይኽእል።
papers-whole-yes = እወ፣ ይደልዮ እዩ
papers-whole-no = ኣይፋል፣ ሕጂ ኣይኮነን
papers-whole-keep = ሓዝዎሉ። ምሳኹም ኮይኑ ከንብቦ፣ ኣብ ዝኾነ ግዜ ድማ ክሓትት ይኽእል።
papers-whole-without = እቲ ዝሓደሰ ጥቕላል ክረጋገጽ ስለ ዘይተኻእለ፣ ኣብኡ ዘሎ ኣብቲ ወረቐት የለን።
papers-whole-json = ንኮምፒዩተር ዓቅቡ (JSON)
    .hint = እቲ መእተዊ ኣብቲ መዝገብ ከምቲ ዘለዎ፣ ነፍሲ ወከፍ ጥቕላል ድማ ከምቲ ዝመጾ። ዝተመስጠረ ኣይኮነን።
papers-whole-failed = ሓደ ጥቕላል ካብቲ ካዝና ክርከብ ስለ ዘይተኻእለ፣ ዝተዓቀበ የለን።
    .do = መሊስኩም ፈትኑ። እቲ ወረቐት ግን ብዝኾነ ክዳሎ ይከኣል።
papers-whole-saved = { $file } ኣብ ናይ ዝወረዱ ፋይላት ፎልደርኩም (downloads) ኣሎ። ዝተመስጠረ ኣይኮነን፦ ነቲ ሰብ ሃብዎ፣ ካብኡ ኣብኡ ደምስስዎ።
papers-whole-title = ዝተመዝገበ ሓበሬታ
papers-whole-first = እዚ፣ እቲ መዝገብ ብዛዕባኹም ዝሓዞ ኩሉ እዩ።
papers-whole-person = ኣብኡ “እቲ ሰብ” ዝብል ቃል ንዓኹም እዩ። ሰብ ዝጸሓፎ ከምቲ ዝተጻሕፎ ኣሎ።
papers-whole-safe = ካልእ ሰብ ኣብ ዘይረኽቦ ቦታ ሓዝዎ። እቲ ጉጅለ ክሕዘልኩም እውን ክትሓቱ ትኽእሉ ኢኹም።
papers-whole-wrong = ጌጋ ነገር እንተሃልዩ፣ ነቲ ጉጅለ ንገርዎ። ነቲ ቅኑዕን፣ ጌጋ ከም ዝነበረን ይጽሕፉ።
papers-whole-agreed = እቲ ሰብ ዝተሰማምዓሉ
papers-whole-newest = እቲ ዝሓደሰ ጥቕላል
papers-whole-packet = እቲ ናይ መወዳእታ ሕቶ ደገፍ ዝበሎ፣ ክፍሊ ብኽፍሊ።

## ---- The sheet for a meeting ----

papers-meeting-lead = ኣብ ኣኼባ ንሓንቲ ትካል ዝወሃብ ወረቐት፦ እቲ ሰብ ክትፈልጦ ዝተሰማምዓሉ፣ ከምኡውን ንዝውሰን ዝኸውን ቦታ። ንነፍሲ ወከፍ ትካል ሓደ ኣዳልዉ።
papers-meeting-parts = ክንገር ዝፍቀድ
    .hint = እቲ ሰብ ክንገር ዝተሰማምዓሉ ጥራይ ክምረጽ ይከኣል። እዛ ትካል ነቲ ኣኼባ ዘድልያ ጥራይ ምረጹ።
papers-meeting-needs = ነቲ ሰብ ዘድልዮ
papers-meeting-health = ጥዕና
papers-meeting-risk = ሓደጋን ድሕንነትን
papers-meeting-dates = ዕለታት
papers-meeting-missing = እቲ ወረቐት ገና ምሉእ ኣይኮነን።
    .do = ነታ ትካል ምረጹ።
papers-meeting-title = ወረቐት ኣኼባ
papers-meeting-for = ንመን
papers-meeting-first = ኣብዚ ስማ ንዝተጻሕፈ ትካል ጥራይ፣ ነዚ ኣኼባ ጥራይ ድማ።
papers-meeting-rest = ኣብዚ ወረቐት ዘየለ፣ ስምምዕ ዘይተገብረሉ ወይ ዘየድሊ እዩ። ንካልእ ዝኾነ ሰብ ቅድሚ ምንጋርኩም፣ በጃኹም ነቲ ሰብ ሕተትዎ።
papers-meeting-agreed = ስምምዕ ዝተገብረሉ
papers-meeting-agreed-on = ብ{ $when } ስምምዕ ተገይሩ
papers-meeting-next = ዝቕጽል
papers-meeting-decisions = ዝተወሰነ
