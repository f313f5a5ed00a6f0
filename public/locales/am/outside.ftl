### status: machine-drafted

## "Exit this page"

outside-exit-name = ከዚህ ገጽ በፍጥነት መውጫ
outside-exit-skip = ከዚህ ገጽ በፍጥነት ይውጡ
outside-exit-how = በፍጥነት እንዴት መውጣት እንደሚቻል
outside-exit = ከዚህ ገጽ ይውጡ
outside-exit-shift2 = Shift፣ ለመውጣት 2 ጊዜ ተጨማሪ ይጫኑ።
outside-exit-shift1 = Shift፣ ለመውጣት 1 ጊዜ ተጨማሪ ይጫኑ።
outside-exit-fingers2 = ሁለት ጣቶች፣ ለመውጣት 2 ጊዜ ተጨማሪ ይንኩ።
outside-exit-fingers1 = ሁለት ጣቶች፣ ለመውጣት 1 ጊዜ ተጨማሪ ይንኩ።
outside-exit-over = ከዚህ ገጽ ይውጡ፦ እንደገና ይጀምሩ።
outside-exit-gone = በመጫን ላይ…

## When something is not there

outside-loading = በመጫን ላይ…
outside-emergency = በአስቸኳይ አደጋ ጊዜ ወደ 999 ይደውሉ። የዘመናዊ ባርነት እና ብዝበዛ የእርዳታ መስመር (Modern Slavery & Exploitation Helpline)፣ በዓመቱ ውስጥ በየቀኑ፦
outside-reload = እንደገና ይሞክሩ
outside-no-script = Onward JavaScript ያስፈልገዋል
    .text = ይህ ገጽ የሚሠራው በብራውዘርዎ ውስጥ ነው፤ ወደ የትም ምንም አይልክም። ለዚህ JavaScript ያስፈልገዋል። እባክዎ ለዚህ ድረ-ገጽ JavaScript ያብሩ፣ ወይም ሌላ ብራውዘር ይጠቀሙ።
    .leave = በፍጥነት ለመውጣት፣ ከላይ ያለውን «ከዚህ ገጽ ይውጡ» የሚለውን ይጫኑ። ሌላ ድረ-ገጽ ይከፈታል። የዚህን ብራውዘር ታሪክ አያጠፋም።
outside-old = ይህ ብራውዘር ለOnward በጣም አሮጌ ነው፣ ወይም አንድ ቅንብር ያግደዋል
    .text = እዚህ የድጋፍ ጥያቄን ደህንነቱ ተጠብቆ ማስቀመጥ አይችልም፤ ስለዚህ ምንም ሊሞላ አይችልም። የግል መስኮትም (private window) ይህንን ሊያስከትል ይችላል።
    .use = Chrome ወይም Edge ከዕትም 102 ጀምሮ፣ Firefox ከ115 ጀምሮ፣ ወይም Safari ከ16.4 ጀምሮ መጠቀም ይችላሉ።
outside-not-loaded = Onward ሊከፈት አልቻለም
    .text = ግንኙነቱ ተቋርጦ ሊሆን ይችላል። የጠፋ ነገር የለም፦ በዚህ መሣሪያ ላይ የተቀመጠው አሁንም አለ።
outside-broke = አንድ ነገር ተበላሽቷል፤ Onward ቆሟል
    .saved = መጨረሻ የተቀመጠው፦
    .after = ከዚያ በኋላ የተጻፈው አሁንም ከታች ሊኖር ይችላል፦ ገጹን እንደገና ከመጫንዎ (reload) በፊት ይቅዱት።
    .not-saved = ከዚህ በፊት የተቀመጠው አሁንም በዚህ መሣሪያ ላይ አለ። ከዚያ በኋላ የተጻፈው አሁንም ከታች ሊኖር ይችላል፦ ገጹን እንደገና ከመጫንዎ (reload) በፊት ይቅዱት።
    .gone = ለተወሰኑ ደቂቃዎች ይህንን ገጽ ማንም ካልተጠቀመበት፣ በራሱ ይዘጋል፤ ያ ጽሑፍም ይጠፋል።
    .reload = ገጹን እንደገና ይጫኑት (reload)
outside-not-here = ይህ ገጽ እዚህ የለም
    .text = አድራሻው በስህተት ተጽፎ፣ ወይም የገጹ ቦታ ተለውጦ ሊሆን ይችላል። የጠፋ ነገር የለም።
    .title = ገጹ አልተገኘም – Onward
outside-away = ይህ ገጽ በዚህ መሣሪያ ላይ የለም
    .text = አሁን ኢንተርኔት የለም፤ ይህ ገጽም በዚህ መሣሪያ ላይ አልተቀመጠም። የጠፋ ነገር የለም።
    .title = በዚህ መሣሪያ ላይ የለም – Onward
outside-home = የመጀመሪያ ገጽ
outside-drafts = ረቂቆችዎ
outside-receive = ጥቅል ይክፈቱ

## A newer version waits

outside-renewed = አዲስ የOnward ዕትም ዝግጁ ነው።
    .version = ዕትም፦
    .text = ይህንን ቁጥር ድርጅትዎ ካለው ቁጥር ጋር ማነጻጸር ይችላሉ። የዚህ ድረ-ገጽ ሁሉም መስኮቶች ከተዘጉ በኋላ በራሱም ይጀምራል። ካዝና ተከፍቶ ከሆነ፣ አዲሱ ዕትም ሲጀምር ይቆለፋል።
    .refused = ከመስኮቶችዎ በአንዱ የድጋፍ ጥያቄ ተከፍቷል። እዚያ ወደ ድጋፍ ጥያቄዎች ዝርዝር ይሂዱ፣ ከዚያ ወደዚህ ተመልሰው እንደገና ይጫኑ።
    .start = አዲሱን ዕትም ይጀምሩ
