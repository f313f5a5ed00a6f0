### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = ስጉምቲ { $step } – Onward
shell-title-error = ጌጋ፦ { $title }
shell-skip = ናብቲ ገጽ ኪዱ
shell-language = ቋንቋ
# A button beside the name of a language, for people who do not read: the device says the name aloud.
shell-hear = ስምዑ፦ { $language }
shell-bilingual = ምስ እንግሊዝኛ
shell-language-failed = ቃላት { $language } ክመጹ ኣይከኣሉን። መስመር ኢንተርነት ርኣዩ፣ ካብኡ መሊስኩም ጠውቑ።
shell-text-size = ዓቐን ጽሑፍን ንጻረን
shell-text-size-normal = ንቡር ጽሑፍ
shell-text-size-large = ዓቢ ጽሑፍ
shell-text-size-larger = ዝያዳ ዓቢ ጽሑፍ
shell-text-size-letter = ሀ
shell-contrast = ዝያዳ ንጻረ
shell-machine-drafted = እዚ ትርጉም ብኮምፒዩተር ዝተሰርሐ እዩ
    .more = ነቲ ቋንቋ ዝዛረብ ሰብ ገና ኣየረጋገጾን። ሓደ ነገር ኣገዳሲ እንተኾይኑ፣ በጃኹም ንኣስተርጓሚ ሕተቱ።
# Where the English of something on the page is newer than its translation.
shell-outdated = ገለ ካብዚ ቃላት ኣረጊቱ ክኸውን ይኽእል
    .more = እዚ ቃላት ካብ ዝትርጐም ንደሓር፣ እቲ እንግሊዝኛ ተቐይሩ ኣሎ። ሓደ ነገር ኣገዳሲ እንተኾይኑ፣ በጃኹም ንኣስተርጓሚ ሕተቱ።
shell-in-english = ኣብዚ ገጽ ገለ ቃላት ብእንግሊዝኛ እዩ
    .more = ገና ኣይተተርጐመን፣ ወይ ኣብ ትርጉሙ ጌጋ ኣሎ። በጃኹም ኣስተርጓሚ ከንብቡልኩም ሕተቱ።
shell-pages = ገጻት
shell-home = መጀመርታ ገጽ
shell-areas = መምርሒ ከባቢታት
shell-help = ሕጂ ሓገዝ ርኸቡ
shell-eligibility = ብቕዓት ኣረጋግጹ
shell-drafts = ኣብዚ መሳርሒ ዘለዉ ሕቶታት ደገፍ
shell-blank = ብኢድ ዝምላእ ቅጥዒ ሕተሙ
shell-receive = ጥቕላል ክፈቱ
shell-settings = ምስትኽኻላት
shell-register = መዝገብ
shell-contacts = መዝገብ ኣድራሻታት
shell-leaving = ብኸመይ ቀልጢፍኩም ትወጹ
shell-emergency = ህጹጽ እንተኾይኑ ናብ 999 ደውሉ። ናይ ሓገዝ መስመር ተሌፎን ዘመናዊ ባርነትን ምዝመዛን (Modern Slavery and Exploitation Helpline)፦ 08000 121 700፣ ኣብ ኩሉ መዓልታት ዓመት።
shell-not-nrm = እዚ ቅጥዒ ናይ ሃገራዊ ኣገባብ ሕቶ ደገፍ (National Referral Mechanism፣ NRM) ኣይኮነን፣ ናይ መንግስቲ መርበብ ሓበሬታ እውን ኣይኮነን።
shell-lock = ቆልፉ
shell-loading = ይመጽእ ኣሎ…
shell-elsewhere = እዚ ገጽ ኣብ ሓድሽ ታብ ይኽፈት
shell-elsewhere-text = ኣብዚ ተኸፊቱ ዘሎ ከም ዝተኸፈተ ይጸንሕ።
shell-elsewhere-open = ኣብ ሓድሽ ታብ ክፈትዎ
shell-back = ተመለሱ
shell-try-again = መሊስኩም ፈትኑ
forms-failed = ሓደ ክፋል ናይዚ ገጽ ክመጽእ ኣይከኣለን። ዝጸሓፍኩሞ ገና ኣብዚ ኣሎ።

## Home

home-title = ድሕሪ ደገፍ NRM ዘሎ መንገዲ
home-lead = ካብ ደገፍ ንዝወጹ ዘለዉ ሰባትን ንዝሕግዝዎም ሰራሕተኛታትን። ክትሰድዎ ክሳብ እትመርጹ፣ ኩሉ ኣብዚ መሳርሒ ይጸንሕ።
home-before = ቅድሚ ምጅማርኩም
home-before-text = ካብዚ መርበብ ብቕልጡፍ ክትወጹ ትኽእሉ ኢኹም፦ ኣብ ላዕሊ ዘሎ “ካብዚ ገጽ ውጽኡ” ጠውቑ። ኣብ ኪቦርድ ድማ ንመልጎም Shift ሰለስተ ግዜ ክትጠውቕዎ ትኽእሉ። እዚ ነቲ ናይ ብራውዘር ታሪኽ (history) ኣየጥፍኦን።
home-before-more = ብኸመይ ቀልጢፍኩም ትወጹ፣ ነቲ ታሪኽ (history) ከኣ ብኸመይ ተጥፍእዎ
home-before-away = ነዚ መዘኻኸሪ ዕጸውዎ
home-door-areas = ብዛዕባ ከባቢታት ኣንብቡ
home-door-areas-text = ኣየኖት ከባቢታት ክሕግዙ ከም ዝኽእሉ፣ ነፍሲ ወከፍ ከባቢ ድማ እንታይ ከም ዝሓትት ርኣዩ።
home-door-refer = ሕቶ ደገፍ ምልኡ
home-door-refer-text = ንሰራሕተኛ ደገፍን ንሓደ ሰብን ብሓባር። ኣብ ዝኾነ ግዜ ደው ከተብሉን ደሓር ክትምለሱን ትኽእሉ ኢኹም።
home-door-receive = ጥቕላል ክፈቱ
home-door-receive-text = ሕቶ ደገፍ ንዝተላእከሎም ኣወሃሃዲ። መን ከም ዝፈረሞ ርኣዩ፣ ዋላ ሓደ ነገር ከም ዘይተለወጠ ኣረጋግጹ፣ ካብኡ ኣንብብዎ።
home-eligibility = መጀመርታ ብቕዓት ኣረጋግጹ።
home-eligibility-text = ኣስታት ሰለስተ ደቒቕ ይወስድ። ስም ኣየድልን።
home-register-text = ንኣወሃሃድቲ፦ ዝመጸ ኩሉ ሕቶ ደገፍን ድሕሪኡ ዝኾነን።
home-promise = ክትኣምንዎ እትኽእሉ ነገር
home-promise-device = እትጽሕፍዎ ዋላ ሓደ ነገር ብባዕሉ ካብዚ መሳርሒ ኣይወጽእን። ኣካውንት የለን፣ ዋላ ሓደ እውን ክንደይ ሰብ ከም ዝበጽሖ ኣይቆጽርን።
home-promise-choice = እንታይ ከም ዝንገር እቲ ሰብ ይውስን፣ ሓደ ክፋል በብግዜኡ። ኣይፋል ምባል ነቲ ሕጂ ዘለዎ ደገፍ ኣይቅይሮን።
home-promise-skip = ነፍሲ ወከፍ ሕቶ ክዝለል ወይ ደሓር ክምለስ ይከኣል።

not-found-title = ኣብዚ ኣድራሻ ገጽ የለን
not-found-text = እቲ ኣድራሻ ኣረጊት ክኸውን ይኽእል፣ ወይ ሓንቲ ፊደል ጎዲላ ትኸውን።
not-found-home = ናብ መጀመርታ ገጽ ኪዱ

## Eligibility

eligibility-title = ብቕዓት ኣረጋግጹ
eligibility-lead = እትፈልጥዎ መልሱ። ነፍሲ ወከፍ ነጥቢ ኣበይ ከም ዘሎን እንታይ ክግበር ከም ዝከኣልን ክትርእዩ ኢኹም። ኣብዚ ዝዓግተኩም ነገር የለን፦ እቲ መልስታት ዝኾነ ይኹን፣ ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም።
eligibility-reasons = ሕጂ ዘሎ ኩነታት
eligibility-summary = { $met } ተማሊኡ፣ { $not_met } ኣይተማልአን፣ { $not_known } ኣይተፈልጠን።
eligibility-met = ተማሊኡ
eligibility-not-met = ኣይተማልአን
eligibility-not-known = ኣይተፈልጠን
eligibility-source = እዚ ካበይ ከም ዝመጸ፦
eligibility-local = ናይዚ ከባቢ ናይ ገዛእ ርእሱ ነጥቢ። እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።
eligibility-discretion = እቶም ናይቲ ከባቢ ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ። ኣብቲ ናይ ፈተነ ፕሮጀክትታት (pilots)፣ ከባቢታት ነፍሲ ወከፍ ጉዳይ በይኑ ርእየን ባዕለን ወሲነን።
eligibility-next = ቀጺሉ እንታይ
eligibility-next-text = እዚ መልስታት ናብ ሓድሽ ሕቶ ደገፍ ክኣቱ ይኽእል፣ ስለዚ ዋላ ሓደ ሰብ ክልተ ግዜ ኣይሕተትን። መጀመርታ ነቲ ኣብዚ መሳርሒ ዘሎ ካዝና ክትከፍትዎ ኢኹም።
eligibility-start = በዚ መልስታት ሕቶ ደገፍ ጀምሩ

## A field

field-why = ስለምንታይ ንሓትት
field-help = ሓገዝ ንሰራሕተኛ
field-problem = ዝእረም፦
field-or = ወይ
field-date-day = መዓልቲ
field-date-month = ወርሒ
field-date-year = ዓመት
# Shown to people who may mean another calendar.
field-date-calendar = ኣቆጻጽራ ፈረንጂ ተጠቐሙ፣ እቲ ኣብ ብሪጣንያ ዝስርሓሉ።
# Shown to people whose clock begins at dawn: who says “one o’clock” in the morning writes 7:00.
field-time-clock = ሰዓት ብሪጣንያ ተጠቐሙ፦ ንግሆ “ሰዓት ሓደ” እንተበልኩም፣ 7:00 ጽሓፉ፣ 1:00 ኣይኮነን።
# ግእዝ is what the calendar is called in Eritrea and in Tigray.
calendar-ethiopic = ብኣቆጻጽራ ግእዝ (ኢትዮጵያ)፦ { $day } { $month } { $year }
    .months = መስከረም | ጥቅምቲ | ሕዳር | ታሕሳስ | ጥሪ | ለካቲት | መጋቢት | ሚያዝያ | ግንቦት | ሰነ | ሓምለ | ነሓሰ | ጳጉሜን
calendar-persian = ብኣቆጻጽራ ፋርስ (ኢራን)፦ { $day } { $month } { $year }
    .months = ፋርቫርዲን | ኦርዲበህሽት | ኮርዳድ | ቲር | ሞርዳድ | ሻህሪቫር | መህር | ኣባን | ኣዛር | ደይ | ባህማን | ኤስፋንድ
field-letters-left =
    { $count ->
        [one] { $count } ፊደል ተሪፉኩም ኣሎ።
       *[other] { $count } ፊደላት ተሪፉኩም ኣሎ።
    }
field-letters-over =
    { $count ->
        [one] እዚ ብ{ $count } ፊደል ዝበዝሐ እዩ። ዝጠፍአ የለን፦ በጃኹም ነቲ ጽሑፍ ኣሕጽርዎ፣ ወይ ነቲ ዝተረፈ ኣብ ካልእ መልሲ ኣእትውዎ።
       *[other] እዚ ብ{ $count } ፊደላት ዝበዝሐ እዩ። ዝጠፍአ የለን፦ በጃኹም ነቲ ጽሑፍ ኣሕጽርዎ፣ ወይ ነቲ ዝተረፈ ኣብ ካልእ መልሲ ኣእትውዎ።
    }
field-language-name = ቋንቋ
field-language-speaks = ምዝራብ
field-language-reads = ምንባብ
field-language-writes = ምጽሓፍ
field-language-add = ካልእ ቋንቋ ወስኹ
field-language-remove = ነዚ ቋንቋ ኣልዩ
field-group-add = ወስኹ
field-group-member = { $one } { $number }
field-group-change = ቀይሩ
field-group-remove = ኣልዩ

## What is to be mended

summary-title = በጃኹም ነዚ ደጊምኩም ርኣይዎ
problem-missing = ብዘይ እዚ መልሲ ዋላ ሓደ ነገር ክለኣኽ ኣይከኣልን።
problem-too-long = ቦታ ን{ $max } ፊደላት ኣሎ። እዚ ብ{ $over } ይበዝሕ። ንኣብነት፣ ነቲ ዝተረፈ ኣብ ካልእ መልሲ ኣእትውዎ።
problem-not-a-number = በጃኹም ምሉእ ቁጽሪ ብኣሃዝ ጽሓፉ፣ ንኣብነት 2።
problem-out-of-range = በጃኹም ካብ { $min } ክሳብ { $max } ዘሎ ቁጽሪ ጽሓፉ፣ ንኣብነት { $min }።
problem-no-such-date = ከምዚ ዝበለ ዕለት የለን። በጃኹም መዓልትን ወርሕን ርኣዩ፣ ንኣብነት 27 3 1998።
problem-date-incomplete = ሓደ ክፋል ናይቲ ዕለት ጎዲሉ። በጃኹም መዓልቲ፣ ወርሒን ዓመትን ጽሓፉ፣ ንኣብነት 27 3 1998።
problem-year-out-of-range = በጃኹም ነቲ ዓመት ብኣርባዕተ ኣሃዝ ጽሓፍዎ፣ ካብ 1900 ክሳብ 2100፣ ንኣብነት 1998።
problem-not-an-email = እዚ ምሉእ ናይ ኢመይል ኣድራሻ ኣይኮነን። ንኣብነት name@example.org።
problem-not-a-phone = በጃኹም ቁጽሪ ተሌፎን ብኣሃዝ ጥራይ ጽሓፉ፣ ንኣብነት 07700 900123።
problem-not-an-option = በጃኹም ካብቲ ዝተራእየ መልስታት ሓደ ምረጹ፣ ንኣብነት እቲ ቀዳማይ።
problem-disguising-character = ኣብዚ ጽሑፍ፣ ኣነባብኡ ክቕይር ዝኽእል ሕቡእ ምልክት ኣሎ። በጃኹም መሊስኩም ጽሓፍዎ፣ ንኣብነት ፊደል ብፊደል።
problem-too-many = ቦታ ን{ $max } ኣሎ። በጃኹም ገሊኦም ኣልዩ፣ ንኣብነት ነቶም ክልተ ግዜ ዝተወሰኹ።
problem-no-translator = በጃኹም ናይዚ መልሲ ትርጉም መን ከም ዝሰርሖ ምረጹ።
problem-wrong-kind = እዚ መልሲ ምስቲ ሕቶ ኣይሰማማዕን። በጃኹም መሊስኩም መልሱ፣ ንኣብነት ከም ብሓድሽ ብምምራጽ ወይ ብምጽሓፍ።

## Saving

save-saved = ተዓቂቡ { $time }
save-not-yet = ገና ኣይተዓቀበን
save-not-saved = ኣይተዓቀበን
    .do = ዝጸሓፍኩሞ ገና ኣብዚ ገጽ ኣሎ። ነዚ ገጽ ቅድሚ ምዕጻውኩም፣ ኣብ ውሑስ ቦታ ቅድሕዎ።
lock-unsaved = ኣብ መወዳእታ ዝጸሓፍኩሞ ኣይተዓቀበን። ሕጂ እንተቖሊፍኩም ክጠፍእ እዩ።
lock-keep-open = ነቲ ገጽ ክፉት ግደፍዎ
lock-anyway = ኮይኑ ግና ቆልፉ፣ እቲ ዘይተዓቀበ ይጥፋእ

## The referral

refer-tasks-title = ሕቶ ደገፍ (referral)
refer-tasks-text = ነቶም ክፍልታት ብዝደለኹሞ ቅደም ተኸተል ምልእዎም። ዝኾነ ሕቶ ክትዘሉን ደሓር ክትምለስዎን ትኽእሉ ኢኹም። ክትጽሕፉ ከለኹም ኩሉ ኣብዚ መሳርሒ ይዕቀብ።
refer-stage = ሕጂ ክንደይ ክምላእ
refer-stage-enquiry = ቅድመ-ሕቶ።
    .text = ስም የብሉን፦ ድሌታት፣ ብዝሒ ስድራቤትን ዕለታትን ጥራይ፣ ሓደ ከባቢ እንታይ ከም ዝከኣል ምእንቲ ክነግር።
refer-stage-referral = ሕቶ ደገፍ።
    .text = ሓደ ከባቢ ንክውስን ዘድልዮ።
refer-stage-handover = ርክክብ ሓበሬታ።
    .text = እቲ ከባቢ እወ ድሕሪ ምባሉ፦ እቶም ሓደስቲ ሰራሕተኛታት ክፈልጥዎ ዘድልዮም።
refer-bilingual-hides = ክልተ ቋንቋታት ይረአ ስለ ዘሎ፣ እቶም ሰራሕተኛ ካብቲ ናይ ጉዳይ ፋይል ዝምልስዎም ሕቶታት ተሓቢኦም ኣለዉ። ክትርእይዎም፣ ኣብ ላዕሊ “ምስ እንግሊዝኛ” ጠውቑ።
refer-worker-only = እዚ ገጽ ንሰራሕተኛ ጥራይ እዩ። ክልተ ቋንቋታት ክረአ ከሎ ይሕባእ።
refer-one-language = ሓደ ቋንቋ ኣርእዩ
refer-tasks-answers = መልስታት
refer-tasks-send = ቅድሚ ምልኣኹ
refer-start-section = ነዚ ክፍሊ ጀምሩ
refer-skip-section = ነዚ ክፍሊ ንሕጂ ዝለልዎ
refer-pause = ኣዕርፉ፣ ደሓር ተመለሱ
refer-section-end = የቐንየልና። እዚ መወዳእታ ናይዚ ክፍሊ እዩ።
refer-section-end-where = ኣብ ዝኾነ ግዜ ናብዚ ክፍሊ ክትምለሱን ነቲ ዝተጻሕፈ ክትቅይሩን ትኽእሉ ኢኹም።
refer-next-section = ናብ ዝቕጽል ክፍሊ ኪዱ
refer-to-list = ናብቲ ዝርዝር ተመለሱ
refer-continue = ዓቅቡን ቀጽሉን
refer-skip = ንሕጂ ዝለሉ
refer-check = መልስታትኩም ርኣዩ
refer-check-text = እዚ ነዚ ደረጃ ዝተጻሕፈ ኩሉ እዩ። ካብኡ ዝኾነ ክትቅይሩ ትኽእሉ ኢኹም።
refer-check-mend = ቅድሚ ክለኣኽ ምኽኣሉ
refer-check-complete = ዋላ ሓደ ጌጋ የለን። መልሲ ዘይብሎም ሕቶታት “ኣይተመለሰን” ተባሂሎም ይለኣኹ።
refer-check-on = ናብቲ ስምምዕ ኪዱ
refer-not-answered = ኣይተመለሰን
refer-change = ቀይሩ
refer-consent = ስምምዕ እቲ ሰብ
refer-export = ፈርሙን ኣውጽኡን
refer-history = ድሕሪኡ ዝኾነ
refer-under-age-title = በጃኹም ኣብዚ ደው በሉ
refer-under-age-services = ኣብቲ እቲ ሰብ ሕጂ ዘለዎ ቦታ ናብ ዘሎ ምምሕዳር ከባቢ (council)፣ ናብ ኣገልግሎት ህጻናት (children’s services) ደውሉ።
refer-under-age-guardians = ኣብ እንግላንድን ዌልስን፦ ኣገልግሎት ኣለይቲ ግዳያት ንግዲ ሰባት ዝኾኑ ቆልዑ (child trafficking guardians)፣ 0800 043 4303።
refer-under-age-danger = ሓደ ሰብ ሕጂ ኣብ ሓደጋ እንተሃልዩ፦ 999።
refer-under-age-mistake = እቲ መልሲ ጌጋ እንተነይሩ፣ ተመለሱን ቀይርዎን። ዋላ ሓደ ነገር ኣይተላእከን።

task-not-started = ኣይተጀመረን
task-questions =
    { $count ->
        [one] { $count } ሕቶ
       *[other] { $count } ሕቶታት
    }
task-started = ካብ { $asked } እቶም { $answered } ተመሊሶም
task-done = ተወዲኡ
task-mend = ዝእረም ኣሎ
task-anytime = ኣብ ዝኾነ ግዜ
task-last = ናይ መወዳእታ ስጉምቲ
task-after = ድሕሪ ምልኣኽ

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }፣ { $time }

month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ

## Before a PDF is saved in which some characters cannot be printed

press-gaps = ገለ ፊደላት ክሕተሙ ኣይክእሉን። ኣብቲ PDF፣ ኣብ ቦታ ነፍሲ ወከፎም ምልክት ሕቶ ዘለዎ ትእምርቲ ኣሎ። ንሳቶም እዚኦም እዮም፦
    .do = ዝከኣል እንተኾይኑ፣ ብኻልእ መገዲ ጽሓፍዎም፣ ነቲ PDF ድማ ከም ብሓድሽ ስርሕዎ። ወይ ከም ዘለዎ ዓቅብዎ፣ ነቶም ፊደላት ድማ ብኢድ ጽሓፍዎም።
press-gaps-save = ነቲ PDF ከም ዘለዎ ዓቅቡ
press-gaps-leave = ኣይትዕቅብዎ
