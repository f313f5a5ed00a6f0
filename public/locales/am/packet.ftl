### status: machine-drafted

## Headings

packet-title-enquiry = ቅድመ ጥያቄ ወደ { $area }
packet-title-referral = የድጋፍ ጥያቄ ወደ { $area }
packet-title-handover = የመረጃ ርክክብ ወደ { $area }

## What must be read first

reading-practice = ልምምድ። ይህ ሰው ምናባዊ ነው።
reading-risk-withheld = ግለሰቡ እንዲጋራ ስላልተስማሙ፣ የአደጋ ስጋት መረጃ ሳይላክ ቀርቷል። ከማንኛውም ጉብኝት በፊት ሠራተኛውን ያነጋግሩ።
reading-not-freely = ሠራተኛው እንደጻፉት፣ ግለሰቡ የመረጡት በነፃነት አይደለም። ይህንን የድጋፍ ጥያቄ ከመጠቀምዎ በፊት ሠራተኛውን ያነጋግሩ።
reading-enquiry = ይህ ቅድመ ጥያቄ ነው። ግለሰቡ ማን እንደሆኑ አይናገርም፤ ግለሰቡም አልፈረሙበትም።
reading-translation-not-valid = ስምምነቱ የተፈረመው ትርጉማቸውን ማንም ባልመረመረው ቃላት ሥር ነው፤ አስተርጓሚም ቃላቱን አላረጋገጡም። እንደገና እስኪብራራ ድረስ ስምምነቱ እንደማይጸና ይቁጠሩት።
reading-no-confirmation = አስተርጓሚ ቃላቱን ለምን እንዳላረጋገጡ ሠራተኛው ጽፈዋል፦ { $why }
reading-confirmed-by-nobody = አስተርጓሚ የስምምነቱን ቃላት እንዳረጋገጡ ተመዝግቧል፤ ነገር ግን የአስተርጓሚ ስም አልተጠቀሰም፣ የፈረሙ አስተርጓሚም የሉም። ማን እንደነበሩ ሠራተኛውን ይጠይቁ።
# $tags are the short names of languages, such as “tig”.
reading-unknown-language = እዚህ ካሉት ቃላት አንዳንዶቹ ይህ ዕትም በማያውቀው ቋንቋ ናቸው ({ $tags })። እንደመጡ ይታያሉ። እንግሊዝኛ ካለ፣ ከጎናቸው ይገኛል።
# After a statement that the person agreed to.
reading-words-unchecked = ግለሰቡ ሲስማሙ፣ ቋንቋውን የሚናገር ማንም ሰው ይህንን ትርጉም ገና አላረጋገጠውም ነበር።
reading-withheld = ግለሰቡ እንዲጋራ ስላልተስማሙ ያልተሰጠ፦ { $what }። የቅጹ ክፍሎች፦ { $sections }።
reading-withheld-refer_me = የድጋፍ ጥያቄው ራሱ
reading-withheld-share_needs = ግለሰቡ ማን እንደሆኑ እና ምን እንደሚያስፈልጋቸው
reading-withheld-share_health = ጤና
reading-withheld-share_risk = የአደጋ ስጋት እና በግለሰቡ ላይ የደረሰው
reading-withheld-share_agencies = ለሌሎች ድርጅቶች መረጃ ማጋራት
reading-withheld-contact_me = ግለሰቡን እንዴት ማግኘት እንደሚቻል
reading-withheld-home_office_figures = ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) የሚሰጡ አኃዞች
reading-withheld-home_office_data = ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) የሚሰጥ መረጃ
reading-not-answered = { $count ->
    [one] { $count } ጥያቄ ተጠይቆ አልተመለሰም።
   *[other] { $count } ጥያቄዎች ተጠይቀው አልተመለሱም።
}

## Summary

reading-summary = ማጠቃለያ
reading-stage = ይህ ምንድን ነው
reading-stage-enquiry = ቅድመ ጥያቄ፦ አንድ አካባቢ ምን ማድረግ እንደሚቻል ለመናገር ማወቅ የሚያስፈልገው
reading-stage-referral = የድጋፍ ጥያቄ፦ ለውሳኔ የሚያስፈልገው
reading-stage-handover = የመረጃ ርክክብ፦ ለአዲሶቹ ደጋፊዎች የሚያስፈልገው
reading-area = አካባቢ
reading-made-at = የተሠራበት ቀን
reading-utc = { $time } (UTC)
reading-organisation = የላከው (ድርጅት)
reading-device = መሣሪያ
reading-worker = ሠራተኛ
reading-role = የሠራተኛው የሥራ ድርሻ
reading-form = ቅጽ
reading-form-version = መደበኛ የድጋፍ ጥያቄ ቅጽ፣ ዕትም { $version }
reading-format = የፋይል ዓይነት
reading-format-draft = ረቂቅ
reading-format-practice = ልምምድ፦ የድጋፍ ጥያቄ አይደለም
reading-packet-id = የጥቅል ቁጥር
reading-referral-id = የድጋፍ ጥያቄ ቁጥር
reading-revision = የረቂቅ ዕትም

## The signature's panel

reading-signing = የኤሌክትሮኒክ ፊርማ
reading-signing-by = የመጣው ከዚህ እንደሆነ ይናገራል
reading-signing-at = የተፈረመው በዚህ ጊዜ እንደሆነ ይናገራል
reading-signing-words = በስልክ የሚነጻጸሩ ስድስት ቃላት
reading-signing-fingerprint = የቁልፉ መለያ (fingerprint)
reading-signing-check = እንዴት እንደሚረጋገጥ
    .how = ይህንን ፋይል በOnward ውስጥ «ጥቅል ይክፈቱ» በሚለው ገጽ ይክፈቱ። የወረቀት ቅጂ ምንም አያረጋግጥም፤ ይህም ሳጥን አያረጋግጥም፦ ማንም ሰው ሊያትመው ይችላል።
reading-signing-qr = ለካሜራ የሚሆን የቁልፍ መለያ (fingerprint)
    .what = ያው የቁልፍ መለያ (fingerprint) እንደ QR ኮድ።
reading-signing-field = የ{ $organisation } የኤሌክትሮኒክ ፊርማ
reading-copy = ይህ ለማንበብ የሚሆን ቅጂ ነው። ፊርማም ጥቅልም አይዝም፦ ማን እንደሠራው እና ምንም እንዳልተለወጠ የሚያሳየው ላኪው የፈረሙት ፋይል ብቻ ነው።

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { "፣ " }
reading-scale = { $point } (ከ{ $min }፦ { $least }፣ እስከ { $max }፦ { $most })
reading-language = { $language }፦ { $levels }
reading-speaks = መናገር
reading-reads = ማንበብ
reading-writes = መጻፍ

# Stands before a translation of an answer.
reading-translation-worker = በሠራተኛው ወደ { $language } የተተረጎመ
reading-translation-interpreter = በአስተርጓሚው ወደ { $language } የተተረጎመ
reading-translation-computer = በኮምፒውተር ፕሮግራም ወደ { $language } የተተረጎመ፦ ስህተት ሊሆን ይችላል
reading-translation-unknown = ወደ { $language } የተተረጎመ

## The agreement

reading-consent = ግለሰቡ የተስማሙበት
reading-agencies = እንዲነገራቸው የሚፈቀድ ድርጅቶች
reading-agencies-not = ሊነገራቸው የማይገባ
reading-explained-in = የተብራራበት ቋንቋ
reading-explained-by = ያብራሩት ሰው
reading-interpreter = አስተርጓሚ
reading-no-interpreter = አስተርጓሚ የለም
reading-channel = እንዴት
reading-channel-face_to_face = በአካል
reading-channel-video = በቪዲዮ
reading-channel-phone = በስልክ
reading-explained-at = መቼ (በአካባቢው ሰዓት፣ ሠራተኛው እንዳስገቡት)
reading-present = በክፍሉ ውስጥ የነበሩ
reading-freely = ግለሰቡ የወሰኑት በነፃነት ነው
reading-capacity = ግለሰቡ ይህንን ውሳኔ አሁን መወሰን መቻል አለመቻላቸውን የሚያጠራጥር ምክንያት
reading-capacity-no_doubt = አይ
reading-capacity-doubt = አዎ
reading-capacity-time = ተጨማሪ ጊዜ ተሰጥቷል።
reading-capacity-interpreter = አስተርጓሚ መጥተዋል።
reading-capacity-advocate = የመብት ተሟጋች (advocate) መጥተዋል።
reading-capacity-best_interests = ለግለሰቡ የሚበጀውን ውሳኔ (best-interests decision) የወሰኑት፦ { $by }
reading-teach-back = ምን እንደሚሆን፣ በግለሰቡ በራሳቸው ቃላት
reading-interpreter-confirms = አስተርጓሚው ቃላቱ በታማኝነት ጮክ ተብለው እንደተነበቡ ያረጋግጣሉ
reading-copy-safe = ግለሰቡ ቅጂ ያለ አደጋ መያዝ ይችላሉ
reading-person = የግለሰቡ ፊርማ
reading-worker-signature = የሠራተኛው ፊርማ
reading-interpreter-signature = የአስተርጓሚው ፊርማ
reading-signed-by-typing = ስም በመጻፍ የተፈረመ፦ { $name }
reading-did-not-sign = አልፈረሙም፣ ወይም መፈረም አልቻሉም፦ { $why }

## Criteria

reading-eligibility = መስፈርቶቹ የነበሩበት ሁኔታ
reading-verdict-met = ተሟልቷል
reading-verdict-not_met = አልተሟላም። አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።
reading-verdict-not_known = አይታወቅም
reading-own-criterion = { $area }፦ { $criterion }

## Export

export = የሚላክ ጥቅል ይሥሩ
    .lead = ጥቅል የተፈረመ ፋይል ነው። በውስጡ ምን እንደሚገባ ይመርጣሉ፣ ይፈርሙበታል፣ ራስዎም ይልኩታል።
export-stage = ምን መላክ ይፈልጋሉ?
export-stage-enquiry = ቅድመ ጥያቄ
    .hint = ግለሰቡ ማን እንደሆኑ የሚናገር ምንም ነገር የለም። አንድ አካባቢ ምን ሊሰጥ እንደሚችል ይጠይቁ፦ ፍላጎቶች፣ የቤተሰብ ብዛት፣ ቀኖች እና ሊርቋቸው የሚገቡ ቦታዎች። ግለሰቡ መፈረም አያስፈልጋቸውም።
export-stage-referral = የድጋፍ ጥያቄ
    .hint = አካባቢው ለመወሰን የሚያስፈልገው፦ ግለሰቡ ማን እንደሆኑ፣ ምን እንደሚያስፈልጋቸው፣ እና እንዲጋራ የተስማሙበት።
export-stage-handover = የመረጃ ርክክብ
    .hint = አካባቢው «አዎ» ካለ በኋላ፦ አዲሶቹ ደጋፊዎች ማወቅ የሚያስፈልጋቸው፣ ለምሳሌ ሙሉ የጤና መረጃ፣ የልጆች ዝርዝር እና ስጋቶች።
export-area = ለየትኛው አካባቢ ነው?
    .none = በድጋፍ ጥያቄው ውስጥ ገና አካባቢ አልተመረጠም።
    .choose = አካባቢ ይምረጡ
export-sent = የሚላከው
    .hint = ክፍል በክፍል። ለማንበብ አንድ ክፍል ይክፈቱ።
export-withheld-not-agreed = ግለሰቡ «አይ» ብለዋል
export-withheld-not-asked = ግለሰቡ አልተጠየቁም
export-later = የኋላ ደረጃ የሆኑ መልሶች አሁን አይላኩም።
export-missing = የጎደለው
    .none = የሚያግደው ምንም የለም።
    .stops = እነዚህ ከመመለሳቸው በፊት ምንም ሊላክ አይችልም፦
export-open =
    { $count ->
        [one] { $count } ጥያቄ መልስ የለውም። ይህ አያግድዎትም፦ አስተባባሪው መጀመሪያ ያዩታል።
       *[other] { $count } ጥያቄዎች መልስ የላቸውም። ይህ አያግድዎትም፦ አስተባባሪው መጀመሪያ ያዩዋቸዋል።
    }
export-agreement = ስምምነቱ
    .good = ግለሰቡ ተስማምተዋል፣ ፈርመዋልም።
    .not-needed = ቅድመ ጥያቄ ማንንም አይለይም፤ ስለዚህ ፊርማ አያስፈልግም።
    .go = ወደ ስምምነቱ ይሂዱ
    .not-valid = ቃላቱ በማሽን ተተርጉመዋል፤ አስተርጓሚም አላረጋገጧቸውም። ጥቅሉ ስምምነቱ እንደማይጸና ይናገራል።
    .limits = በስምምነት ገጾቹ ላይ ያለ አንድ ነገር በጣም ረጅም ነው፣ ወይም የተደበቀ ምልክት አለበት። እባክዎ ያሳጥሩት ወይም እንደገና ይጻፉት።
export-sign = ይፈርሙ
    .hint = ካዝናው እንደ { $organisation }፣ { $device } ሆኖ ይፈርምበታል። ከዚያ ፋይሉን ያስቀምጣሉ።
export-signing = ጥቅሉን በመሥራት እና በመፈረም ላይ
export-done = ተፈርሟል
    .next = ፋይሎቹን ያስቀምጡ። በእያንዳንዳቸው ውስጥ ያለው ያው ጥቅል ነው፤ ስለዚህ አንዱ ይበቃል።
    .phone = አስተባባሪው ይህንን ካዝና ገና የማያውቁ ከሆነ፣ እነዚህን ስድስት ቃላት ያያሉ። ቃላቱን በስልክ እርስ በርስ ያንብቡ።
export-files = ፋይሎቹን ያስቀምጡ
    .packet = የጥቅሉን ፋይል ያስቀምጡ
    .saved = { $file } በወረዱ ፋይሎች አቃፊዎ (downloads) ውስጥ አለ።
export-pdf = እንደ PDF ያስቀምጡ
    .hint = ለማንበብ እና ለማተም። የተፈረመው ጥቅል በውስጡ ነው፤ ስለዚህ ከሁለቱ ፋይሎች አንዱ ይበቃል። PDF የሚሠራው ክፍል በመጀመሪያው ጊዜ ይወርዳል።
export-pdf-working = PDF በመሥራት ላይ። በመጀመሪያው ጊዜ PDF የሚሠራው ክፍል ይወርዳል፦ በዝግተኛ መስመር ይህ አንድ ደቂቃ ሊወስድ ይችላል።
export-pdf-page = ገጽ { $page } ከ{ $pages }
export-pdf-drawn = { $who }፦ በእጅ የተሣለ
export-pdf-done = { $file } በወረዱ ፋይሎች አቃፊዎ (downloads) ውስጥ አለ።
export-pdf-missing-characters = አንዳንድ ምልክቶች ሊታተሙ አልቻሉም፦ { $characters }። ቢሆንም በተፈረመው ጥቅል ውስጥ አሉ።
export-pdf-font = የፊደል ቅርጽ ሊመጣ አልቻለም፤ ስለዚህ PDF አልተሠራም።
    .do = የኢንተርኔት ግንኙነቱን አረጋግጠው እንደገና ይሞክሩ። ያስቀመጡት የተፈረመ ጥቅል ያለ እሱ ሙሉ ነው።
export-pdf-document = PDF ሊጻፍ አልቻለም።
    .do = በዚያ ፈንታ የጥቅሉን ፋይል ይላኩ። ሁሉንም ይይዛል።
failure-other-pdf = ካዝናው ይህንን PDF አልፈረመበትም፤ ምክንያቱም የዚህ ጥቅል PDF አይደለም።
    .do = በዚያ ፈንታ የጥቅሉን ፋይል ይላኩ። ሁሉንም ይይዛል። ይህ እንደገና ከተከሰተ፣ ካዝናውን ይቆልፉ እና ገጹን እንደገና ይጫኑት (reload)።
failure-practice = ይህ ለልምምድ የተሠራ ነው፤ በውስጡ ያለው ሰው ምናባዊ ነው። ለማንም ቁልፍ አይቆለፍም፤ መልስ አይሰጥበትም፣ ስምምነት አይነሣበትም፣ አይተላለፍምም።
    .do = መላክን ለመለማመድ፣ ፋይሉን በስድስት ቃላት ይቆልፉ። ለእውነተኛ ሰው አዲስ የድጋፍ ጥያቄ ይጀምሩ።
export-pdf-gone = PDF የሚሠራው ክፍል በራሱ ቆሟል።
    .do = እንደገና ይሞክሩ። ያስቀመጡት የተፈረመ ጥቅል ያለ እሱ ሙሉ ነው።
export-cancel = ያቁሙ
export-copy = ግለሰቡ ቅጂ ያለ አደጋ መያዝ ይችላሉ?
    .hint = መጀመሪያ ይጠይቋቸው። ወረቀት ወይም ፋይል ሌላ ሰው ሊያገኘው ይችላል።
    .not = ግለሰቡ ቅጂ ያለ አደጋ መያዝ እንደማይችሉ ጽፈዋል። ይህንን ፋይል አይስጧቸው።
export-other-stage = ሌላ ጥቅል ይሥሩ

## Receive

receive = ጥቅል ይክፈቱ
    .lead = ሰው የላከልዎትን ፋይሎች ይምረጡ ወይም ጎትተው እዚህ ያምጡ። በውስጣቸው ያለ ነገር ከመታየቱ በፊት እያንዳንዱ በዚህ መሣሪያ ላይ ይመረመራል። ምንም አይላክም፤ በውስጣቸው ያለ ምንም ነገርም አይቀመጥም። የተከፈተ ካዝና የሚያስታውሰው መምጣታቸውን ብቻ ነው።
receive-choose = ፋይሎችን ይምረጡ
    .hint = ጥቅሎች .json ወይም .pdf ፋይሎች ናቸው፣ እያንዳንዳቸው እስከ 20 MB። የተቆለፉት በ.age ወይም በ.age.txt ያበቃሉ።
receive-drop = ወይም ፋይሎችን ጎትተው እዚህ ያምጡ
receive-checking = ይህንን ፋይል በመመርመር ላይ
receive-not-answered = አልተመለሰም
receive-progress = ከ{ $all } ፋይሎች { $done } ተመርምረዋል
receive-running = ፋይሎችን በመመርመር ላይ። የተመረመረው በዚህ መካከል ሊነበብ ይችላል።
receive-stop = መመርመር ያቁሙ
receive-checked =
    { $count ->
        [one] { $count } ፋይል ተመርምሯል
       *[other] { $count } ፋይሎች ተመርምረዋል
    }
receive-tally = ያልተለወጡ፦ { $good }። ያልታዩ፦ { $refused }። የተቆለፉ፦ { $locked }።
receive-unread =
    { $count ->
        [one] { $count } ፋይል አልተመረመረም
       *[other] { $count } ፋይሎች አልተመረመሩም
    }
    .what = በውስጣቸው ያለ ምንም ነገር አልተነበበም። በአንድ ጊዜ ቢበዛ { $most } ፋይሎች ይመረመራሉ።
receive-unread-names = ስሞቻቸው
receive-go-on = የቀሩትን ይመርምሩ
receive-fold = ይህንን ጥቅል ያሳዩ
receive-none = እስካሁን የተከፈተ የለም
    .lead = የሚከፍቷቸው ጥቅሎች፣ ማን እንደፈረማቸው ጭምር፣ እዚህ ይታያሉ።
put-in = ወደ መዝገቡ ያስገቡ
put-in-on = የመጣው በየትኛው ቀን ነው?
put-in-there = በመዝገቡ ውስጥ አለ
put-in-show = በመዝገቡ ውስጥ ያሳዩ
put-in-beside = የዚህ የድጋፍ ጥያቄ ሌላ ጥቅል ቀድሞ በመዝገቡ ውስጥ አለ። ይህ ከእሱ አጠገብ ይቀመጣል።
put-in-all = ፊርማቸው የጸናውን ሁሉ ወደ መዝገቡ ያስገቡ
put-in-progress = ከ{ $all } ውስጥ { $done } ገብተዋል
put-in-stop = ያቁሙ
put-in-taken =
    { $count ->
        [one] { $count } ጥቅል በመዝገቡ ውስጥ አለ።
       *[other] { $count } ጥቅሎች በመዝገቡ ውስጥ አሉ።
    }
put-in-left =
    { $count ->
        [one] ቆሟል። { $count } ጥቅል ገና አልገባም፦ ለመቀጠል እንደገና ይጫኑ።
       *[other] ቆሟል። { $count } ጥቅሎች ገና አልገቡም፦ ለመቀጠል እንደገና ይጫኑ።
    }
put-in-refused =
    { $count ->
        [one] { $count } ጥቅል አልገባም።
       *[other] { $count } ጥቅሎች አልገቡም።
    }
failure-not-a-packet = ይህ ፊርማው የጸና ጥቅል አይደለም፤ ስለዚህ ወደ መዝገቡ አልገባም።
    .do = ፋይሉን እንደገና ይክፈቱ። እንደዚያው ከሆነ፣ ላኪው አንድ ጊዜ እንደገና እንዲልኩት ይጠይቁ።
failure-register-in-future = ይህ ቀን ገና አልደረሰም።
    .do = የተፈጸመበትን ቀን ይጻፉ።
failure-register-same-number = ተመሳሳይ ቁጥር ያለው ሌላ ጥቅል ከዚህ በፊት መጥቷል፤ ስለዚህ ከሁለቱ አንዱን Onward አልሠራውም።
    .do = ለላኪው ይደውሉ፣ የእሳቸው የትኛው እንደሆነም ይጠይቁ።
failure-register-other-sender = ከዚህ በፊት የመጡት የዚህ የድጋፍ ጥያቄ ጥቅሎች በሌላ ሰው የተፈረሙ ናቸው።
    .do = ለላኪው ይደውሉ። አዲስ ቁልፍ ካላቸው፣ በአድራሻ ደብተሩ ውስጥ በአሮጌው ቦታ ያስገቡት፣ ከዚያ ጥቅሉን እንደገና ያስገቡ።
failure-register-erased = ይህ የድጋፍ ጥያቄ እዚህ ተደምስሷል፤ ስለዚህ የእሱ ጥቅል እንደገና አይገባም።
    .do = ስለ ግለሰቡ የድጋፍ ጥያቄ እንደ አዲስ የሚቀርብ ከሆነ፣ ላኪው አዲስ የድጋፍ ጥያቄ እንዲጀምሩ ይጠይቁ።
failure-register-out-of-shape = አንድ ጽሑፍ በጣም ረጅም ነው፣ ወይም ሊታይ የማይችል ምልክት አለበት።
    .do = ያሳጥሩት፣ ወይም እንደገና ይጻፉት።
receive-clear = ሁሉንም ይዝጉ
    .hint = ሁሉንም ነገር ከዚህ ገጽ ያነሣል። ፋይሎቹ ባሉበት ይቆያሉ።
receive-closed = ጥቅሎቹ ተዘግተዋል
    .do = ከዚህ ገጽ የተነሡት ለተወሰነ ጊዜ እዚህ ማንም ስላልነበረ፣ ወይም በሌላ መስኮት «ከዚህ ገጽ ይውጡ» ስለተጫነ ነው። ፋይሎቹ በነበሩበት ይቆያሉ፦ ለመቀጠል እንደገና ይምረጧቸው።
receive-good = አልተለወጠም
    .what = ፊርማው ይጸናል፦ ከተፈረመ በኋላ ምንም አልተለወጠም።
receive-not-shown = አልታየም
receive-file = ፋይል
receive-open = ያንብቡት
receive-pass-on = ወደ ሌላ አካባቢ ያስተላልፉ
receive-passed = በሌላ አካባቢ የተላለፈ
    .what = በውስጡ ያለው ጥቅል የመጀመሪያው ላኪ እንደፈረሙት ነው። ያስተላለፈው ሰው ግለሰቡ እንደተስማሙ ፈርሟል።
receive-passed-by = ያስተላለፈው
receive-passed-first = የሠራው
receive-passed-to = የተላለፈበት
receive-passed-agreement = ግለሰቡ የተስማሙበት
receive-signer = የፈረመው
receive-signer-claims = የመጣው ከዚህ እንደሆነ ይናገራል፦ { $organisation }፣ { $device }
receive-signer-unknown = ገና አይታወቅም
    .what = ፊርማው ጥቅሉን የሠራው ይህ ቁልፍ ያለው ሰው መሆኑን ያረጋግጣል። ያ ሰው ማን እንደሆነ አያረጋግጥም። ከጥቅሉ ባልወሰዱት፣ ቀድሞ ባለዎት ቁጥር ለድርጅቱ ይደውሉ፣ እነዚህን ስድስት ቃላትም ያነጻጽሩ፦
receive-signer-expired = ቁልፉ ከሦስት ዓመት በላይ ሆኖታል።
    .do = ለድርጅቱ ይደውሉ እና አሁንም ይህንን ቁልፍ ይጠቀም እንደሆነ ይጠይቁ።
receive-fingerprint = ሙሉ የቁልፍ መለያ (fingerprint)
receive-made = የተሠራበት
    .hint = በላኪው ሰዓት። ጊዜውን ሌላ ማንም አያረጋግጥም።
receive-stage = ደረጃ
receive-form = ቅጽ
receive-form-version = { $form }፣ ዕትም { $version }
receive-from-pdf = የተነበበው በPDF ውስጥ ካለው የተፈረመ ጥቅል ነው፤ ከPDF ገጾቹ አይደለም።
receive-print = ያትሙ
receive-pdf = የPDF ቅጂ ያስቀምጡ
receive-json = የጥቅሉን ፋይል ያስቀምጡ
receive-reader-gone = መርማሪው ይህንን ፋይል ሲያነብ ቆሟል፤ እንደገናም ተጀምሯል።
    .do = ፋይሉ ተበላሽቶ፣ ወይም ጉዳት ለማድረስ ተሠርቶ ሊሆን ይችላል። ላኪው እንደገና እንዲልኩት ይጠይቁ። በሌላ ፕሮግራም አይክፈቱት።
receive-unreadable = ብራውዘሩ ይህንን ፋይል ሊያነብ አልቻለም።
    .do = ቦታው ተለውጦ፣ ወይም በሌላ ፕሮግራም ተከፍቶ ሊሆን ይችላል። እንደገና ይምረጡት።
receive-no-worker = ይህ ብራውዘር መርማሪውን ሊያስጀምር አልቻለም።
    .do = ገጹን እንደገና ይጫኑት (reload)። እንደዚያው ከሆነ፣ አዲስ ብራውዘር ይጠቀሙ።

## Why a file is not shown

refusal-empty = ፋይሉ ባዶ ነው።
    .do = ላኪውን እንደገና አስቀምጠው እንዲልኩት ይጠይቁ።
refusal-too-big = ፋይሉ ከ20 MB ይበልጣል፤ እንዲህ ያለ ትልቅ ጥቅል የለም።
    .do = ትክክለኛው ፋይል መሆኑን ያረጋግጡ። ላኪውን የፋይሎች ስብስብ ሳይሆን ጥቅሉን ራሱ ይጠይቁ።
refusal-not-ours = ይህ ጥቅል አይደለም።
    .do = ጥቅሎች በOnward የተሠሩ .json ወይም .pdf ፋይሎች ናቸው፤ ከተቆለፉ ደግሞ .age እና .age.txt ፋይሎች ናቸው። ትክክለኛውን ፋይል መምረጥዎን ያረጋግጡ።
refusal-pdf-without-packet = በዚህ PDF ውስጥ ጥቅል የለም።
    .do = ታትሞ ወይም ስካን ተደርጎ፣ በሌላ ፕሮግራም እንደገና ተቀምጦ፣ ወይም ለማንበብ ብቻ የሆነ ቅጂ ሊሆን ይችላል። ላኪውን Onward ያስቀመጠውን ፋይል ይጠይቁ።
refusal-pdf-with-several-packets = በዚህ PDF ውስጥ ከአንድ በላይ ጥቅል አለ፤ Onward እንዲህ በፍጹም አይሠራም።
    .do = አይተማመኑበት። ለላኪው ይደውሉ እና ጥቅሉን እንደገና ይጠይቁ።
refusal-pdf-damaged = ይህ PDF ሊነበብ አይችልም።
    .do = በመንገድ ላይ ተበላሽቶ ሊሆን ይችላል። ላኪውን እንደገና እንዲልኩት፣ ወይም .json ፋይሉን እንዲልኩ ይጠይቁ።
refusal-pdf-unsigned = በዚህ PDF ውስጥ ጥቅል አለ፤ PDFው ራሱ ግን አልተፈረመም።
    .do = በሌላ ፕሮግራም እንደገና ተቀምጦ ሊሆን ይችላል፤ ይህም ፊርማውን ያነሣል። ላኪውን Onward ያስቀመጠውን ፋይል ወይም .json ፋይሉን ይጠይቁ።
refusal-pdf-changed = በዚህ PDF ውስጥ አንድ ነገር ከተፈረመ በኋላ ተለውጧል።
    .do = አይተማመኑበት፣ በገጾቹም አይተማመኑ። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ እና ጥቅሉን እንደገና ይጠይቁ።
refusal-pdf-signature = ይህ PDF የተፈረመው ጥቅሎች በማይፈረሙበት መንገድ ነው፣ ወይም ፊርማው አይጸናም።
    .do = አይተማመኑበት። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ እና ጥቅሉን እንደገና ይጠይቁ።
refusal-pdf-several-signatures = ይህ PDF ከአንድ በላይ ፊርማ አለው። ጥቅሎች አንድ አላቸው።
    .do = ሌላ ሰው በሌላ ፕሮግራም እንደገና ፈርሞበት ሊሆን ይችላል። ላኪውን Onward ያስቀመጠውን ፋይል ይጠይቁ።
refusal-pdf-appended = በዚህ PDF ላይ ከተፈረመ በኋላ አንድ ነገር ተጨምሯል።
    .do = ሌላ ፕሮግራም ከማስታወሻዎች ወይም ከለውጦች ጋር አስቀምጦት ሊሆን ይችላል። ገጾቹ በሚያሳዩት አይተማመኑ። ላኪውን Onward ያስቀመጠውን ፋይል ይጠይቁ።
refusal-pdf-other-signer = ይህንን PDF የፈረመው በውስጡ ያለውን ጥቅል ከፈረመው የተለየ ሰው ነው።
    .do = አንድ ሰው የሌላን ሰው ጥቅል በራሱ PDF ውስጥ አስገብቶ ሊሆን ይችላል። አይተማመኑበት። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ።
refusal-pdf-not-certified = የዚህ PDF ፊርማ ሌሎች እንዲለውጡት ይፈቅዳል። ጥቅሎች ይህንን በፍጹም አያደርጉም።
    .do = አይተማመኑበት። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ እና ጥቅሉን እንደገና ይጠይቁ።
refusal-pdf-active = ይህ PDF ጥቅሎች በፍጹም የማይኖሯቸውን ክፍሎች ይዟል። በሌላ ፕሮግራም ውስጥ በራሳቸው ሊሠሩ ወይም ሌላ ነገር ሊያሳዩ ይችላሉ።
    .do = በሌላ ፕሮግራም አይክፈቱት። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ።
refusal-truncated = ፋይሉ ቀድሞ ያበቃል።
    .do = ምናልባት ሙሉ በሙሉ አልተላከም ወይም አልወረደም። ላኪውን እንደገና እንዲልኩት ይጠይቁ።
refusal-envelope = ፋይሉ በትክክል ጥቅሎች እንደሚጻፉት አልተጻፈም።
    .do = ሌላ ፕሮግራም ከፍቶ አስቀምጦት ሊሆን ይችላል። ላኪውን Onward ያስቀመጠውን ፋይል፣ ከኢሜይል ጋር ተያይዞ፣ ይጠይቁ።
refusal-certificate = ፋይሉ የተፈረመው ጥቅሎች በማይፈረሙበት መንገድ ነው።
    .do = አይተማመኑበት። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ።
refusal-changed = በዚህ ፋይል ውስጥ አንድ ነገር ከተፈረመ በኋላ ተለውጧል።
    .do = አይተማመኑበት። ቀድሞ ባለዎት ቁጥር ለላኪው ይደውሉ እና ጥቅሉን እንደገና ይጠይቁ።
refusal-not-a-packet = ፊርማው ይጸናል፤ የተፈረመው ግን ጥቅል አይደለም።
    .do = ትክክለኛውን ፋይል መምረጥዎን ያረጋግጡ። ላኪው ጥቅል እንዲሆን አስበው ከነበረ፣ ይንገሯቸው።
refusal-forward-inner = ይህ በሌላ አካባቢ ተላልፏል፤ በውስጡ ያለው ጥቅል ግን ላኪው እንደፈረሙት አይደለም።
    .do = አይተማመኑበት። ያስተላለፈውን ሰው የደረሰውን ጥቅል እንዲልክ ይጠይቁ፤ ለመጀመሪያው ላኪም ይደውሉ።
refusal-forward-agreement = ይህ በሌላ አካባቢ ተላልፏል፤ ግን በውስጡ ያለው ሁሉ ወደ እርስዎ አካባቢ እንዲሄድ የግለሰቡ ስምምነት የለም።
    .do = አይታይም። ላስተላለፈው ሰው ይንገሩ፦ ግለሰቡ መጠየቅ አለባቸው፣ ወይም አዲስ የድጋፍ ጥያቄ መሠራት አለበት።
refusal-forward-deep = ይህ ከሦስት ጊዜ በላይ ተላልፏል።
    .do = አዲስ የድጋፍ ጥያቄ ይጠይቁ፦ ግለሰቡ የሚያስፈልጋቸው ተለውጦ ሊሆን ይችላል።
refusal-forward-practice = ይህ ተላልፏል፤ ስለ ምናባዊ ሰው ነው፦ ለልምምድ የተሠራ ነው።
    .do = የድጋፍ ጥያቄ አይደለም። የላከውን ሰው ሌላ ነገር ለመላክ አስቦ እንደሆነ ይጠይቁ።
refusal-newer-packet = ይህ ጥቅል የተሠራው ከዚህ በሚበልጥ አዲስ የOnward ዕትም ነው።
    .do = አዲሱን ዕትም ለማግኘት ገጹን እንደገና ይጫኑት (reload)፣ ፋይሉንም እንደገና ይክፈቱ።
refusal-newer-form = ይህ ጥቅል የተሞላው ይህ ዕትም ከሚያውቀው በሚበልጥ አዲስ የቅጽ ዕትም ነው።
    .do = አዲሱን ዕትም ለማግኘት ገጹን እንደገና ይጫኑት (reload)፣ ፋይሉንም እንደገና ይክፈቱ።
