### status: machine-drafted

## Headings

packet-title-enquiry = ቅድመ-ሕቶ ናብ { $area }
packet-title-referral = ሕቶ ደገፍ ናብ { $area }
packet-title-handover = ርክክብ ሓበሬታ ናብ { $area }

## What must be read first

reading-practice = ልምምድ። እዚ ሰብ ዝተፈጥረ እዩ።
reading-risk-withheld = ናይ ሓደጋ ሓበሬታ ከይተላእከ ተገዲፉ፣ ምኽንያቱ እቲ ሰብ ክንገር ኣይተሰማምዐን። ቅድሚ ዝኾነ ምብጻሕ ምስቶም ሰራሕተኛ ተዛረቡ።
reading-not-freely = ከምቲ እቶም ሰራሕተኛ ዝጸሓፍዎ፣ እቲ ሰብ ብናጽነት ኣይመረጸን። ነዚ ሕቶ ደገፍ ቅድሚ ምጥቃምኩም ምስቶም ሰራሕተኛ ተዛረቡ።
reading-enquiry = እዚ ቅድመ-ሕቶ እዩ። እቲ ሰብ መን ምዃኑ ኣይነግርን፣ እቲ ሰብ እውን ኣይፈረሞን።
reading-translation-not-valid = እቲ ስምምዕ ዝተፈረመ፣ ትርጉሞም ዋላ ሓደ ሰብ ኣብ ዘይመርመሮ ቃላት እዩ፣ ኣስተርጓሚ እውን ነቲ ቃላት ኣየረጋገጽዎን። ከም ብሓድሽ ክሳብ ዝግለጽ፣ ነቲ ስምምዕ ከም ዘይቅቡል ውሰድዎ።
reading-no-confirmation = እቶም ሰራሕተኛ፣ ኣስተርጓሚ ነቲ ቃላት ስለምንታይ ከም ዘየረጋገጽዎ ጽሒፎም፦ { $why }
reading-confirmed-by-nobody = ኣስተርጓሚ ነቲ ናይ ስምምዕ ቃላት ከም ዘረጋገጽዎ ተመዝጊቡ ኣሎ፣ ግን ስም ኣስተርጓሚ ኣይተጠቕሰን፣ ዝፈረሙ ኣስተርጓሚ እውን የለዉን። መን ምንባሮም ነቶም ሰራሕተኛ ሕተቱ።
# $tags are the short names of languages, such as “tig”.
reading-unknown-language = ገለ ካብቲ ኣብዚ ዘሎ ቃላት፣ እዚ ሕታም ብዘይፈልጦ ቋንቋ እዩ ({ $tags })። ከምቲ ዝመጾ ይረአ ኣሎ። እንግሊዝኛ ኣብ ዘለዎ፣ ኣብ ጎድኑ ኣሎ።
# After a statement that the person agreed to.
reading-words-unchecked = እቲ ሰብ ክሰማማዕ ከሎ፣ ነቲ ቋንቋ ዝዛረብ ሰብ ነዚ ትርጉም ገና ኣየረጋገጾን ነይሩ።
reading-withheld = እቲ ሰብ ክንገር እወ ስለ ዘይበለ ኣይተዋህበን፦ { $what }። ክፍልታት ናይቲ ቅጥዒ፦ { $sections }።
reading-withheld-refer_me = እቲ ሕቶ ደገፍ ባዕሉ
reading-withheld-share_needs = እቲ ሰብ መን ምዃኑን እንታይ ከም ዘድልዮን
reading-withheld-share_health = ጥዕና
reading-withheld-share_risk = ሓደጋን ነቲ ሰብ ዘጋጠሞን
reading-withheld-share_agencies = ንኻልኦት ትካላት ምንጋር
reading-withheld-contact_me = ነቲ ሰብ ብኸመይ ትረኽብዎ
reading-withheld-home_office_figures = ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ዝውሃብ ቁጽርታት
reading-withheld-home_office_data = ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ዝውሃብ ሓበሬታ
reading-not-answered = { $count ->
    [one] { $count } ሕቶ ተሓቲቱ ግን ኣይተመለሰን።
   *[other] { $count } ሕቶታት ተሓቲቶም ግን ኣይተመለሱን።
}

## Summary

reading-summary = ጽማቝ
reading-stage = እዚ እንታይ ምዃኑ
reading-stage-enquiry = ቅድመ-ሕቶ፦ ሓደ ከባቢ እንታይ ከም ዝከኣል ንምንጋር ክፈልጦ ዘድልዮ
reading-stage-referral = ሕቶ ደገፍ፦ ንውሳነ ዘድሊ
reading-stage-handover = ርክክብ ሓበሬታ፦ ሓደስቲ ደገፍቲ ዘድልዮም
reading-area = ከባቢ
reading-made-at = ዝተሰርሓሉ
reading-utc = { $time } (UTC)
reading-organisation = ለኣኺ (ትካል)
reading-device = መሳርሒ
reading-worker = ሰራሕተኛ
reading-role = ናይ ስራሕ ተራ ሰራሕተኛ
reading-form = ቅጥዒ
reading-form-version = ስሩዕ ቅጥዒ ሕቶ ደገፍ፣ ሕታም { $version }
reading-format = ዓይነት ፋይል
reading-format-draft = ንድፊ
reading-format-practice = ልምምድ፦ ሕቶ ደገፍ ኣይኮነን
reading-packet-id = ቁጽሪ ጥቕላል
reading-referral-id = ቁጽሪ ሕቶ ደገፍ
reading-revision = ዝተመሓየሸ ሕታም

## The signature's panel

reading-signing = ኤሌክትሮኒካዊ ፊርማ
reading-signing-by = ካብ መን ከም ዝመጸ ዝብሎ
reading-signing-at = መዓስ ከም ዝተፈረመ ዝብሎ
reading-signing-words = ብተሌፎን ዝነጻጸራ ሽዱሽተ ቃላት
reading-signing-fingerprint = መለለዪ መፍትሕ (fingerprint)
reading-signing-check = ብኸመይ ይረጋገጽ
    .how = ነዚ ፋይል ኣብ Onward፣ ኣብቲ “ጥቕላል ክፈቱ” ዝብል ገጽ ክፈትዎ። ናይ ወረቐት ቅዳሕ መረጋገጺ ኣይኮነን፣ እዚ ሳጹን እውን ኣይኮነን፦ ዝኾነ ሰብ ክሓትሞ ይኽእል።
reading-signing-qr = ብካሜራ ዝንበብ መለለዪ መፍትሕ
    .what = እቲ ባዕሉ መለለዪ መፍትሕ (fingerprint) ከም ኮድ QR።
reading-signing-field = ኤሌክትሮኒካዊ ፊርማ ናይ { $organisation }
reading-copy = እዚ ንምንባብ ዝኸውን ቅዳሕ እዩ። ፊርማ የብሉን፣ ጥቕላል እውን ኣይሕዝን፦ መን ከም ዝሰርሖን ዋላ ሓደ ነገር ከም ዘይተቐየረን ዘርኢ፣ እቲ ለኣኺ ዝፈረሞ ፋይል ጥራይ እዩ።

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { "፣ " }
reading-scale = { $point } (ካብ { $min }፦ { $least }፣ ክሳብ { $max }፦ { $most })
reading-language = { $language }፦ { $levels }
reading-speaks = ምዝራብ
reading-reads = ምንባብ
reading-writes = ምጽሓፍ

# Stands before a translation of an answer.
reading-translation-worker = ብሰራሕተኛ ናብ { $language } ዝተተርጐመ
reading-translation-interpreter = ብኣስተርጓሚ ናብ { $language } ዝተተርጐመ
reading-translation-computer = ብናይ ኮምፒዩተር ፕሮግራም ናብ { $language } ዝተተርጐመ፦ ጌጋ ክኸውን ይኽእል
reading-translation-unknown = ናብ { $language } ዝተተርጐመ

## The agreement

reading-consent = እቲ ሰብ ዝተሰማምዐሉ
reading-agencies = ክንገረን ዝፍቀድ ትካላት
reading-agencies-not = ክንገሩ ዘይብሎም
reading-explained-in = ዝተገልጸሉ ቋንቋ
reading-explained-by = ዝገለጸ
reading-interpreter = ኣስተርጓሚ
reading-no-interpreter = ኣስተርጓሚ ኣይነበሩን
reading-channel = ብኸመይ
reading-channel-face_to_face = ገጽ ንገጽ
reading-channel-video = ብቪድዮ
reading-channel-phone = ብተሌፎን
reading-explained-at = መዓስ (ናይ ከባቢ ሰዓት፣ ከምቲ እቶም ሰራሕተኛ ዝጸሓፍዎ)
reading-present = ኣብቲ ክፍሊ ዝነበሩ
reading-freely = እቲ ሰብ ብናጽነት ወሲኑ
reading-capacity = እቲ ሰብ ነዚ ውሳነ ሕጂ ክውስን ምኽኣሉን ዘይምኽኣሉን ዘጠራጥር ምኽንያት
reading-capacity-no_doubt = የለን
reading-capacity-doubt = ኣሎ
reading-capacity-time = ዝያዳ ግዜ ተዋሂቡ።
reading-capacity-interpreter = ኣስተርጓሚ መጺኦም።
reading-capacity-advocate = ተጣባቒ መሰል መጺኦም።
reading-capacity-best_interests = ንጥቕሚ እቲ ሰብ ዝተገብረ ውሳነ (best-interests decision)፣ ብ{ $by }
reading-teach-back = እንታይ ከም ዝኸውን፣ ብናይቲ ሰብ ቃላት
reading-interpreter-confirms = እቲ ቃላት ብተኣማንነት ዓው ኢሎም ከም ዘንበብዎ ኣስተርጓሚ የረጋግጹ
reading-copy-safe = ቅዳሕ ምሓዝ ነቲ ሰብ ውሑስ እዩ
reading-person = ፊርማ እቲ ሰብ
reading-worker-signature = ፊርማ ሰራሕተኛ
reading-interpreter-signature = ፊርማ ኣስተርጓሚ
reading-signed-by-typing = ብጽሑፍ ዝተፈረመ፦ { $name }
reading-did-not-sign = ኣይፈረመን፣ ወይ ክፍርም ኣይከኣለን፦ { $why }

## Criteria

reading-eligibility = ናይቶም መዐቀኒታት ኩነታት
reading-verdict-met = ተማሊኡ
reading-verdict-not_met = ኣይተማልአን። እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።
reading-verdict-not_known = ኣይተፈልጠን
reading-own-criterion = { $area }፦ { $criterion }

## Export: making a packet

export = ዝለኣኽ ጥቕላል ስርሑ
    .lead = ጥቕላል ማለት ዝተፈረመ ፋይል እዩ። እንታይ ከም ዝኣትዎ ትመርጹ፣ ትፍርምዎ፣ ባዕልኹም ድማ ትሰድዎ።
export-stage = እንታይ ክትሰዱ ትደልዩ?
export-stage-enquiry = ቅድመ-ሕቶ
    .hint = እቲ ሰብ መን ምዃኑ ዝነግር ዋላ ሓንቲ የብሉን። ሓደ ከባቢ እንታይ ከቕርብ ከም ዝኽእል ሕተቱ፦ ድሌታት፣ ብዝሒ ስድራቤት፣ ዕለታትን እቲ ሰብ ክርሕቆም ዘለዎ ቦታታትን። እቲ ሰብ ክፍርም ኣየድልን።
export-stage-referral = ሕቶ ደገፍ
    .hint = እቲ ከባቢ ንክውስን ዘድልዮ፦ እቲ ሰብ መን ምዃኑ፣ እንታይ ከም ዘድልዮ፣ እንታይ ክንገር ከም ዝተሰማምዐን።
export-stage-handover = ርክክብ ሓበሬታ
    .hint = እቲ ከባቢ እወ ድሕሪ ምባሉ፦ ሓደስቲ ደገፍቲ ክፈልጥዎ ዘድልዮም፣ ንኣብነት ምሉእ ሓበሬታ ጥዕና፣ ዝርዝር ቆልዑን ሓደጋታትን።
export-area = ንኣየናይ ከባቢ እዩ?
    .none = ኣብቲ ሕቶ ደገፍ ገና ከባቢ ኣይተመርጸን።
    .choose = ከባቢ ምረጹ
export-sent = ዝለኣኽ
    .hint = ክፍሊ ብኽፍሊ። ነቲ ክፍሊ ንምንባቡ ክፈትዎ።
export-withheld-not-agreed = እቲ ሰብ ኣይፋል ኢሉ
export-withheld-not-asked = እቲ ሰብ ኣይተሓተተን
export-later = ናይ ዝቕጽል ደረጃ መልስታት ሕጂ ኣይለኣኹን።
export-missing = ዝጎደለ
    .none = ዝዓግቶ ነገር የለን።
    .stops = እዚኦም ቅድሚ ምምላሶም ዋላ ሓደ ነገር ክለኣኽ ኣይከኣልን፦
export-open =
    { $count ->
        [one] { $count } ሕቶ መልሲ የብሉን። እዚ ኣይዓግተኩምን፦ እቶም ኣወሃሃዲ ቅድም ክርእይዎ እዮም።
       *[other] { $count } ሕቶታት መልሲ የብሎምን። እዚ ኣይዓግተኩምን፦ እቶም ኣወሃሃዲ ቅድም ክርእይዎም እዮም።
    }
export-agreement = እቲ ስምምዕ
    .good = እቲ ሰብ ተሰማሚዑን ፈሪሙን።
    .not-needed = ቅድመ-ሕቶ እቲ ሰብ መን ምዃኑ ስለ ዘይነግር፣ ፊርማ ኣየድልን።
    .go = ናብቲ ስምምዕ ኪዱ
    .not-valid = እቲ ቃላት ብማሽን ዝተተርጐመ እዩ፣ ኣስተርጓሚ ድማ ኣየረጋገጽዎን። እቲ ጥቕላል እቲ ስምምዕ ቅቡል ከም ዘይኮነ ክነግር እዩ።
    .limits = ኣብቲ ናይ ስምምዕ ገጻት ሓደ ነገር ኣዝዩ ነዊሕ እዩ፣ ወይ ሕቡእ ምልክት ኣለዎ። በጃኹም ኣሕጽርዎ ወይ መሊስኩም ጽሓፍዎ።
export-sign = ፈርሙ
    .hint = እቲ ካዝና ከም { $organisation }፣ { $device } ይፍርሞ። ካብኡ ነቲ ፋይል ትዕቅብዎ።
export-signing = እቲ ጥቕላል ይስራሕን ይፍረምን ኣሎ
export-done = ተፈሪሙ
    .next = ነቶም ፋይላት ዓቅቡ። ኣብ ነፍሲ ወከፎም እቲ ሓደ ዓይነት ጥቕላል ኣሎ፣ ስለዚ ሓደ ይኣክል።
    .phone = እቶም ኣወሃሃዲ ነዚ ካዝና ገና እንተዘይፈሊጦምዎ፣ ነዘን ሽዱሽተ ቃላት ክርእይወን እዮም። ነተን ቃላት ብተሌፎን ነንሓድሕድኩም ኣንብብወን።
export-files = ነቶም ፋይላት ዓቅቡ
    .packet = ፋይል ጥቕላል ዓቅቡ
    .saved = { $file } ኣብ ናይ ዝወረዱ ፋይላት ፎልደርኩም (downloads) ኣሎ።
export-pdf = ከም PDF ዓቅቡ
    .hint = ንምንባብን ንምሕታምን። እቲ ዝተፈረመ ጥቕላል ኣብ ውሽጡ ኣሎ፣ ስለዚ ካብ ክልቲኡ ፋይል ሓደ ይኣክል። PDF ዝሰርሕ ክፋል ኣብ መጀመርታ ግዜ ይወርድ።
export-pdf-working = እቲ PDF ይዳሎ ኣሎ። ኣብ መጀመርታ ግዜ፣ PDF ዝሰርሕ ክፋል ይወርድ፦ ኣብ ቀስ ዝብል መስመር እዚ ሓደ ደቒቕ ክወስድ ይኽእል።
export-pdf-page = ገጽ { $page } ካብ { $pages }
export-pdf-drawn = { $who }፦ ብኢድ ዝተሳእለ
export-pdf-done = { $file } ኣብ ናይ ዝወረዱ ፋይላት ፎልደርኩም (downloads) ኣሎ።
export-pdf-missing-characters = ገለ ፊደላት ክሕተሙ ኣይከኣሉን፦ { $characters }። ይኹን እምበር ኣብቲ ዝተፈረመ ጥቕላል ኣለዉ።
export-pdf-font = ሓደ ቅርጺ ፊደል (font) ክመጽእ ስለ ዘይከኣለ፣ እቲ PDF ኣይተዳለወን።
    .do = መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ። እቲ ዝዓቀብኩሞ ዝተፈረመ ጥቕላል ብዘይ እዚ እውን ምሉእ እዩ።
export-pdf-document = እቲ PDF ክጸሓፍ ኣይተኻእለን።
    .do = ኣብ ክንድኡ ነቲ ፋይል ጥቕላል ስደድዎ። ኩሉ ሒዙ ኣሎ።
failure-other-pdf = እቲ ካዝና ነዚ PDF ኣይፈረሞን፣ ምኽንያቱ ናይዚ ጥቕላል PDF ኣይኮነን።
    .do = ኣብ ክንድኡ ነቲ ፋይል ጥቕላል ስደድዎ። ኩሉ ሒዙ ኣሎ። እዚ መሊሱ እንተጋጢሙ፣ ነቲ ካዝና ቆልፍዎ፣ ነቲ ገጽ ድማ ከም ብሓድሽ ክፈትዎ።
failure-practice = እዚ ንልምምድ ዝተሰርሐ እዩ፣ እቲ ሰብ ድማ ዝተፈጥረ እዩ። ብመፍትሕ ዝኾነ ሰብ ኣይቑለፍን፣ ዝምለስ፣ ዝስሓብ ወይ ዝሓልፍ ነገር እውን የለን።
    .do = ምስዳድ ንምልምማድ፣ ነቲ ፋይል ብሽዱሽተ ቃላት ቆልፍዎ። ንናይ ሓቂ ሰብ፣ ሓድሽ ሕቶ ደገፍ ጀምሩ።
export-pdf-gone = እቲ PDF ዝሰርሕ ክፋል ብባዕሉ ደው ኢሉ።
    .do = መሊስኩም ፈትኑ። እቲ ዝዓቀብኩሞ ዝተፈረመ ጥቕላል ብዘይ እዚ እውን ምሉእ እዩ።
export-cancel = ደው ኣብሉ
export-copy = ቅዳሕ ምሓዝ ነቲ ሰብ ውሑስ ድዩ?
    .hint = ቅድም ሕተትዎ። ወረቐት ወይ ፋይል ብኻልእ ሰብ ክርከብ ይኽእል።
    .not = ቅዳሕ ምሓዝ ነቲ ሰብ ውሑስ ከም ዘይኮነ ጽሒፍኩም ኣለኹም። ነዚ ፋይል ኣይትሃብዎ።
export-other-stage = ካልእ ጥቕላል ስርሑ

## Receive: opening packets that others made

receive = ጥቕላል ክፈቱ
    .lead = ሓደ ሰብ ዝሰደደልኩም ፋይላት ምረጹ ወይ ስሒብኩም ኣብዚ ኣንብሩ። ኣብ ውሽጦም ዘሎ ዝኾነ ነገር ቅድሚ ምርኣዩ፣ ነፍሲ ወከፍ ኣብዚ መሳርሒ ይረጋገጽ። ዝለኣኽ ነገር የለን፣ ኣብ ውሽጦም ዘሎ እውን ኣይዕቀብን። ክፉት ካዝና ከም ዝመጹ ጥራይ ይዝክር።
receive-choose = ፋይላት ምረጹ
    .hint = ጥቕላላት ፋይላት .json ወይ .pdf እዮም፣ ነፍሲ ወከፍ ክሳብ 20 MB። ዝተቖልፉ ብ.age ወይ ብ.age.txt ይውድኡ።
receive-drop = ወይ ፋይላት ስሒብኩም ኣብዚ ኣንብሩ
receive-checking = እዚ ፋይል ይረጋገጽ ኣሎ
receive-not-answered = ኣይተመለሰን
receive-progress = ካብ { $all } እቶም { $done } ተረጋጊጾም
receive-running = ፋይላት ይረጋገጹ ኣለዉ። እቲ ዝተረጋገጸ ኣብዚ ግዜ ክንበብ ይከኣል።
receive-stop = ምርግጋጽ ደው ኣብሉ
receive-checked =
    { $count ->
        [one] { $count } ፋይል ተረጋጊጹ
       *[other] { $count } ፋይላት ተረጋጊጾም
    }
receive-tally = ዘይተቐየሩ፦ { $good }። ዘይተራእዩ፦ { $refused }። ዝተቖልፉ፦ { $locked }።
receive-unread =
    { $count ->
        [one] { $count } ፋይል ኣይተረጋገጸን
       *[other] { $count } ፋይላት ኣይተረጋገጹን
    }
    .what = ኣብ ውሽጦም ዘሎ ዋላ ሓንቲ ኣይተነበበን። ኣብ ሓደ ግዜ እንተበዝሐ { $most } ፋይላት ይረጋገጹ።
receive-unread-names = ኣስማቶም
receive-go-on = ነቶም ዝተረፉ ኣረጋግጹ
receive-fold = ነዚ ጥቕላል ኣርእዩ
receive-none = ገና ዝተኸፍተ የለን
    .lead = እትኸፍትዎም ጥቕላላት፣ መን ከም ዝፈረሞም ሒዞም፣ ኣብዚ ክረኣዩ እዮም።
put-in = ናብቲ መዝገብ ኣእትዉ
put-in-on = ኣበየናይ መዓልቲ መጺኡ?
put-in-there = ኣብቲ መዝገብ ኣሎ
put-in-show = ኣብቲ መዝገብ ኣርእይዎ
put-in-beside = ካልእ ጥቕላል ናይዚ ሕቶ ደገፍ ድሮ ኣብቲ መዝገብ ኣሎ። እዚ ኣብ ጎድኑ ይኣቱ።
put-in-all = ፊርማኦም ቅኑዕ ዝኾነ ኩሎም ናብቲ መዝገብ ኣእትዉ
put-in-progress = ካብ { $all } እቶም { $done } ኣትዮም
put-in-stop = ደው ኣብሉ
put-in-taken =
    { $count ->
        [one] { $count } ጥቕላል ኣብቲ መዝገብ ኣሎ።
       *[other] { $count } ጥቕላላት ኣብቲ መዝገብ ኣለዉ።
    }
put-in-left =
    { $count ->
        [one] ደው ኢሉ። { $count } ጥቕላል ገና ኣይኣተወን፦ ንምቕጻል ነቲ መልጎም መሊስኩም ጠውቕዎ።
       *[other] ደው ኢሉ። { $count } ጥቕላላት ገና ኣይኣተዉን፦ ንምቕጻል ነቲ መልጎም መሊስኩም ጠውቕዎ።
    }
put-in-refused =
    { $count ->
        [one] { $count } ጥቕላል ኣይኣተወን።
       *[other] { $count } ጥቕላላት ኣይኣተዉን።
    }
failure-not-a-packet = እዚ ፊርማኡ ቅኑዕ ዝኾነ ጥቕላል ስለ ዘይኮነ፣ ናብቲ መዝገብ ኣይኣተወን።
    .do = ነቲ ፋይል መሊስኩም ክፈትዎ። ከምኡ እንተቐጺሉ፣ እቲ ለኣኺ መሊሱ ክሰዶ ሕተቱ።
failure-register-in-future = እዚ መዓልቲ ገና ኣይመጸን።
    .do = እቲ ነገር ዘጋጠመሉ መዓልቲ ጽሓፉ።
failure-register-same-number = ሓደ ዓይነት ቁጽሪ ዘለዎ ካልእ ጥቕላል ቅድሚ ሕጂ መጺኡ፣ ስለዚ ካብቶም ክልተ ሓዲኡ Onward ኣይሰርሖን።
    .do = ናብቲ ለኣኺ ደውሉ፣ ናቱ ኣየናይ ምዃኑ ድማ ሕተቱ።
failure-register-other-sender = ቅድሚ ሕጂ ዝመጹ ጥቕላላት ናይዚ ሕቶ ደገፍ፣ ካልእ ሰብ ፈሪምዎም።
    .do = ናብቲ ለኣኺ ደውሉ። ሓድሽ መፍትሕ እንተሃልይዎ፣ ኣብ መዝገብ ኣድራሻታት ኣብ ቦታ እቲ ኣረጊት ኣእትውዎ፣ ካብኡ ነቲ ጥቕላል መሊስኩም ኣእትውዎ።
failure-register-erased = እዚ ሕቶ ደገፍ ኣብዚ ተደምሲሱ፣ ስለዚ ናቱ ጥቕላል ድሕሪ ሕጂ ኣይኣቱን።
    .do = ናይቲ ሰብ ሕቶ ደገፍ ከም ብሓድሽ ዝቐርብ እንተኾይኑ፣ እቲ ለኣኺ ሓድሽ ሕቶ ደገፍ ክጅምር ሕተቱ።
failure-register-out-of-shape = ሓደ ጽሑፍ ኣዝዩ ነዊሕ እዩ፣ ወይ ክረአ ዘይክእል ምልክት ኣለዎ።
    .do = ኣሕጽርዎ፣ ወይ መሊስኩም ጽሓፍዎ።
receive-clear = ኩሉ ዕጸዉ
    .hint = ካብዚ ገጽ ኩሉ የልግስ። እቶም ፋይላት ኣብ ዝነበርዎ ይተርፉ።
receive-closed = እቶም ጥቕላላት ተዓጽዮም
    .do = ኣብዚ ንገለ ግዜ ሰብ ስለ ዘይነበረ፣ ወይ ኣብ ካልእ መስኮት “ካብዚ ገጽ ውጽኡ” ስለ ዝተጠወቐ፣ ካብዚ ገጽ ተኣልዮም። እቶም ፋይላት ኣብ ዝነበርዎ ኣለዉ፦ ንምቕጻል መሊስኩም ምረጽዎም።
receive-good = ኣይተቐየረን
    .what = እቲ ፊርማ ቅኑዕ እዩ፦ ድሕሪ ምፍራሙ ዝተቐየረ ነገር የለን።
receive-not-shown = ኣይተራእየን
receive-file = ፋይል
receive-open = ኣንብብዎ
receive-pass-on = ናብ ካልእ ከባቢ ኣሕልፉ
receive-passed = ካልእ ከባቢ ዘሕለፎ
    .what = እቲ ኣብ ውሽጢ ዘሎ ጥቕላል ከምቲ ቀዳማይ ለኣኺኡ ዝፈረሞ እዩ። እቲ ዘሕለፎ ኣካል፣ እቲ ሰብ ከም ዝተሰማምዐ ፈሪሙ ኣሎ።
receive-passed-by = መን ኣሕሊፍዎ
receive-passed-first = መን ሰሪሕዎ
receive-passed-to = ናበይ ሓሊፉ
receive-passed-agreement = እቲ ሰብ ዝተሰማምዐሉ
receive-signer = መን ፈሪምዎ
receive-signer-claims = ካብዚ ከም ዝመጸ ይብል፦ { $organisation }፣ { $device }
receive-signer-unknown = ገና ኣይፍለጥን
    .what = እቲ ፊርማ፣ እዚ መፍትሕ ዘለዎ ኣካል ነቲ ጥቕላል ከም ዝሰርሖ የረጋግጽ። መን ምዃኑ ግን ኣየረጋግጽን። ናብቲ ትካል፣ ካብቲ ጥቕላል ዘይኮነስ ድሮ ብዘለኩም ቁጽሪ ተሌፎን ደውሉ፣ ነዘን ሽዱሽተ ቃላት ድማ ኣነጻጽሩ፦
receive-signer-expired = እቲ መፍትሕ ካብ ሰለስተ ዓመት ንላዕሊ ገይሩ።
    .do = ናብቲ ትካል ደውሉ፣ ነዚ መፍትሕ ገና ይጥቀመሉ እንተሃልዩ ድማ ሕተቱ።
receive-fingerprint = ምሉእ መለለዪ መፍትሕ (fingerprint)
receive-made = ዝተሰርሓሉ
    .hint = ብሰዓት ናይቲ ለኣኺ። ነቲ ግዜ ካልእ ዘረጋግጾ የለን።
receive-stage = ደረጃ
receive-form = ቅጥዒ
receive-form-version = { $form }፣ ሕታም { $version }
receive-from-pdf = ካብቲ ኣብ ውሽጢ PDF ዘሎ ዝተፈረመ ጥቕላል ዝተነበበ፣ ካብ ገጻት ናይቲ PDF ኣይኮነን።
receive-print = ሕተሙ
receive-pdf = ቅዳሕ PDF ዓቅቡ
receive-json = ፋይል ጥቕላል ዓቅቡ
receive-reader-gone = እቲ መረጋገጺ ነዚ ፋይል ከንብብ ከሎ ደው ኢሉ፣ ከም ብሓድሽ ድማ ተጀሚሩ።
    .do = እቲ ፋይል ዝተበላሸወ ወይ ንጉድኣት ዝተሰርሐ ክኸውን ይኽእል። እቲ ለኣኺ መሊሱ ክሰዶ ሕተቱ። ብኻልእ ፕሮግራም ኣይትኽፈትዎ።
receive-unreadable = እቲ ብራውዘር ነዚ ፋይል ከንብቦ ኣይከኣለን።
    .do = ቦታኡ ተቐይሩ፣ ወይ ኣብ ካልእ ፕሮግራም ተኸፊቱ ክኸውን ይኽእል። መሊስኩም ምረጽዎ።
receive-no-worker = እዚ ብራውዘር ነቲ መረጋገጺ ክጅምሮ ኣይከኣለን።
    .do = ነቲ ገጽ ከም ብሓድሽ ክፈትዎ። ከምኡ እንተቐጺሉ፣ ዝሓደሰ ብራውዘር ተጠቐሙ።

## Why a file is not shown

refusal-empty = እቲ ፋይል ባዶ እዩ።
    .do = እቲ ለኣኺ መሊሱ ክዕቅቦን ክሰዶን ሕተቱ።
refusal-too-big = እቲ ፋይል ካብ 20 MB ንላዕሊ እዩ፣ ከምኡ ዝዓቢ ጥቕላል ድማ የለን።
    .do = ቅኑዕ ፋይል ምዃኑ ርኣዩ። ንለኣኺ፣ ብዙሓት ፋይላት ዘይኮነስ ነቲ ጥቕላል ባዕሉ ክሰድድ ሕተቱ።
refusal-not-ours = እዚ ጥቕላል ኣይኮነን።
    .do = ጥቕላላት Onward ዝሰርሖም ፋይላት .json ወይ .pdf እዮም፣ ዝተቖልፉ እንተኾይኖም ድማ ፋይላት .ageን .age.txtን። ቅኑዕ ፋይል ከም ዝመረጽኩም ርኣዩ።
refusal-pdf-without-packet = ኣብ ውሽጢ እዚ PDF ጥቕላል የለን።
    .do = ተሓቲሙ ወይ ስካን ተገይሩ፣ ብኻልእ ፕሮግራም መሊሱ ተዓቂቡ፣ ወይ ንምንባብ ዝኸውን ቅዳሕ ክኸውን ይኽእል። ንለኣኺ ነቲ Onward ዝዓቀቦ ፋይል ሕተትዎ።
refusal-pdf-with-several-packets = ኣብ ውሽጢ እዚ PDF ካብ ሓደ ንላዕሊ ጥቕላል ኣሎ፣ Onward ድማ ከምኡ ፈጺሙ ኣይሰርሕን።
    .do = ኣይትተኣማመኑሉ። ናብቲ ለኣኺ ደውሉ፣ ነቲ ጥቕላል መሊሱ ክሰዶ ድማ ሕተቱ።
refusal-pdf-damaged = እዚ PDF ክንበብ ኣይከኣልን።
    .do = ኣብ መገዲ ተበላሽዩ ክኸውን ይኽእል። እቲ ለኣኺ መሊሱ ክሰዶ፣ ወይ ነቲ ፋይል .json ክሰድድ ሕተቱ።
refusal-pdf-unsigned = ኣብ ውሽጢ እዚ PDF ጥቕላል ኣሎ፣ እቲ PDF ባዕሉ ግን ኣይተፈረመን።
    .do = ብኻልእ ፕሮግራም መሊሱ ተዓቂቡ ክኸውን ይኽእል፣ እዚ ድማ ነቲ ፊርማ የጥፍኦ። ንለኣኺ ነቲ Onward ዝዓቀቦ ፋይል፣ ወይ ነቲ ፋይል .json ሕተትዎ።
refusal-pdf-changed = ኣብዚ PDF ሓደ ነገር ድሕሪ ምፍራሙ ተቐይሩ።
    .do = ኣይትተኣማመኑሉ፣ ኣብ ገጻቱ እውን ኣይትተኣማመኑ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ፣ ነቲ ጥቕላል መሊሱ ክሰዶ ድማ ሕተቱ።
refusal-pdf-signature = እዚ PDF ጥቕላላት ብዘይፍረሙሉ መገዲ ዝተፈረመ እዩ፣ ወይ ፊርማኡ ቅኑዕ ኣይኮነን።
    .do = ኣይትተኣማመኑሉ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ፣ ነቲ ጥቕላል መሊሱ ክሰዶ ድማ ሕተቱ።
refusal-pdf-several-signatures = እዚ PDF ካብ ሓደ ንላዕሊ ፊርማ ኣለዎ። ጥቕላላት ሓደ ጥራይ ኣለዎም።
    .do = ሓደ ሰብ ብኻልእ ፕሮግራም መሊሱ ፈሪምዎ ክኸውን ይኽእል። ንለኣኺ ነቲ Onward ዝዓቀቦ ፋይል ሕተትዎ።
refusal-pdf-appended = ናብዚ PDF ድሕሪ ምፍራሙ ሓደ ነገር ተወሲኹ።
    .do = ካልእ ፕሮግራም ምስ መዘኻኸሪታት ወይ ለውጥታት ዓቂብዎ ክኸውን ይኽእል። ገጻቱ ኣብ ዘርእይዎ ኣይትተኣማመኑ። ንለኣኺ ነቲ Onward ዝዓቀቦ ፋይል ሕተትዎ።
refusal-pdf-other-signer = እዚ PDF ዝፈረሞ ኣካል፣ ካብቲ ኣብ ውሽጡ ንዘሎ ጥቕላል ዝፈረመ ኣካል ዝተፈልየ እዩ።
    .do = ሓደ ሰብ ጥቕላል ናይ ካልእ ሰብ ኣብ ናቱ PDF ኣእትይዎ ክኸውን ይኽእል። ኣይትተኣማመኑሉ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ።
refusal-pdf-not-certified = ፊርማ ናይዚ PDF ካልኦት ክቕይርዎ የፍቅድ። ጥቕላላት ነዚ ፈጺሞም ኣይገብሩን።
    .do = ኣይትተኣማመኑሉ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ፣ ነቲ ጥቕላል መሊሱ ክሰዶ ድማ ሕተቱ።
refusal-pdf-active = እዚ PDF ጥቕላላት ፈጺሞም ዘይብሎም ክፋላት ኣለዎ። ኣብ ካልእ ፕሮግራም ብባዕሎም ክሰርሑ፣ ወይ ካልእ ነገር ከርእዩ ይኽእሉ።
    .do = ብኻልእ ፕሮግራም ኣይትኽፈትዎ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ።
refusal-truncated = እቲ ፋይል ቅድሚ ግዜኡ ይውዳእ።
    .do = ምናልባት ብምሉኡ ኣይተላእከን ወይ ኣይወረደን ይኸውን። እቲ ለኣኺ መሊሱ ክሰዶ ሕተቱ።
refusal-envelope = እቲ ፋይል ልክዕ ከም ጥቕላላት ኣይተጻሕፈን።
    .do = ካልእ ፕሮግራም ከፊቱ ዓቂብዎ ክኸውን ይኽእል። ንለኣኺ ነቲ Onward ዝዓቀቦ ፋይል፣ ኣብ ኢመይል ብምትሕሓዝ፣ ክሰድድ ሕተትዎ።
refusal-certificate = እቲ ፋይል ጥቕላላት ብዘይፍረሙሉ መገዲ ዝተፈረመ እዩ።
    .do = ኣይትተኣማመኑሉ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ።
refusal-changed = ኣብዚ ፋይል ሓደ ነገር ድሕሪ ምፍራሙ ተቐይሩ።
    .do = ኣይትተኣማመኑሉ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ለኣኺ ደውሉ፣ ነቲ ጥቕላል መሊሱ ክሰዶ ድማ ሕተቱ።
refusal-not-a-packet = እቲ ፊርማ ቅኑዕ እዩ፣ እቲ ዝተፈረመ ግን ጥቕላል ኣይኮነን።
    .do = ቅኑዕ ፋይል ከም ዝመረጽኩም ርኣዩ። እቲ ለኣኺ ጥቕላል ኢሉ እንተሰዲድዎ፣ ንገርዎ።
refusal-forward-inner = እዚ ካልእ ከባቢ ዘሕለፎ እዩ፣ እቲ ኣብ ውሽጡ ዘሎ ጥቕላል ግን ከምቲ ለኣኺኡ ዝፈረሞ ኣይኮነን።
    .do = ኣይትተኣማመኑሉ። እቲ ዘሕለፎ ኣካል ነቲ ባዕሉ ዝተቐበሎ ጥቕላል ክሰድድ ሕተትዎ፣ ናብቲ ቀዳማይ ለኣኺ ድማ ደውሉ።
refusal-forward-agreement = እዚ ካልእ ከባቢ ዘሕለፎ እዩ፣ ኣብ ውሽጡ ዘሎ ኩሉ ናብ ከባቢኹም ክኸይድ ግን ስምምዕ እቲ ሰብ የለን።
    .do = ኣይረአን እዩ። ነቲ ዘሕለፎ ኣካል ንገርዎ፦ እቲ ሰብ ክሕተት ኣለዎ፣ ወይ ሓድሽ ሕቶ ደገፍ ክስራሕ ኣለዎ።
refusal-forward-deep = እዚ ካብ ሰለስተ ግዜ ንላዕሊ ሓሊፉ።
    .do = ሓድሽ ሕቶ ደገፍ ሕተቱ፦ ነቲ ሰብ ዘድልዮ ተቐይሩ ክኸውን ይኽእል።
refusal-forward-practice = እዚ ዝሓለፈ እዩ፣ ብዛዕባ ዝተፈጥረ ሰብ ድማ እዩ፦ ንልምምድ ዝተሰርሐ እዩ።
    .do = ሕቶ ደገፍ ኣይኮነን። ነቲ ዝሰደዶ ካልእ ነገር ክሰድድ ዝሓሰበ እንተኾይኑ ሕተትዎ።
refusal-newer-packet = እዚ ጥቕላል ካብዚ ብዝሓደሰ ሕታም Onward ዝተሰርሐ እዩ።
    .do = ነቲ ሓድሽ ሕታም ንምርካብ ነቲ ገጽ ከም ብሓድሽ ክፈትዎ፣ ካብኡ ነቲ ፋይል መሊስኩም ክፈትዎ።
refusal-newer-form = እዚ ጥቕላል እዚ ፕሮግራም ካብ ዝፈልጦ ብዝሓደሰ ሕታም ናይቲ ቅጥዒ ዝተመልአ እዩ።
    .do = ነቲ ሓድሽ ሕታም ንምርካብ ነቲ ገጽ ከም ብሓድሽ ክፈትዎ፣ ካብኡ ነቲ ፋይል መሊስኩም ክፈትዎ።
