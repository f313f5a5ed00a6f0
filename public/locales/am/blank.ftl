### status: machine-drafted

## The page

blank = በእጅ የሚሞሉ ቅጾች
    .lead = ኮምፒውተር ለሌለበት ስብሰባ፦ ቅጹ በወረቀት ላይ፣ በአንድ ቋንቋ ወይም በሁለት። የሚሠራው በዚህ ብራውዘር ውስጥ ነው። ምንም አይላክም፤ በዚህ መሣሪያ ላይ የሚቀረውም እርስዎ የሚያስቀምጡት ፋይል ብቻ ነው።
blank-stage = የትኛው ቅጽ ያስፈልግዎታል?
blank-language = የቅጹ ቋንቋ
blank-second = አጠገቡ ሁለተኛ ቋንቋ
    .hint = ለግለሰቡ የሆኑት ጥያቄዎች በሁለቱም ቋንቋዎች ይቀመጣሉ። ሠራተኛው ከማህደሩ የሚመልሱት በተለዩ ወረቀቶች ላይ፣ በአንድ ቋንቋ ይሆናል።
blank-second-none = ምንም
blank-care = ወረቀት አይመሰጠርም
blank-care-print = ሌላ ማንም ከማተሚያው በማይወስድበት ቦታ ያትሙት፤ ሌሎች ሰዎች ይህንን ኮምፒውተር የሚጠቀሙ ከሆነ፣ ከዚያ በኋላ ፋይሉን ይሰርዙ።
blank-care-keep = ከተሞላ በኋላ፣ ከእርስዎ ጋር ወይም ተቆልፎ ይያዙት።
blank-care-destroy = መልሶቹን ቶሎ ወደ Onward ይጻፉ፣ ያረጋግጧቸው፣ ወረቀቱንም ይቆራርጡት።
blank-make = ቅጹን ይሥሩ
    .hint = የሚታተም PDF። PDF የሚሠራው ክፍል ለመጀመሪያ ጊዜ ይወርዳል።
blank-working = ቅጹን በመሥራት ላይ። ለመጀመሪያ ጊዜ PDF የሚሠራው ክፍል ይወርዳል፦ በዝግተኛ መስመር ይህ አንድ ደቂቃ ሊወስድ ይችላል።
blank-stop = ያቁሙ
blank-done = { $file } በወረዱ ፋይሎች አቃፊዎ (downloads) ውስጥ አለ።
blank-missing = አንዳንድ ምልክቶች ሊታተሙ አልቻሉም፦ { $characters }።
blank-words = የቅጹ ቃላት ሊመጡ አልቻሉም፤ ስለዚህ ቅጹ አልተሠራም።
    .do = የኢንተርኔት ግንኙነቱን አረጋግጠው እንደገና ይሞክሩ።
blank-font = የፊደል ቅርጽ ሊመጣ አልቻለም፤ ስለዚህ ቅጹ አልተሠራም።
    .do = የኢንተርኔት ግንኙነቱን አረጋግጠው እንደገና ይሞክሩ።
blank-document = PDF ሊጻፍ አልቻለም።
    .do = እንደገና ይሞክሩ። እንደዚያው ከሆነ፣ ገጹን እንደገና ይጫኑት (reload)።
blank-gone = PDF የሚሠራው ክፍል በራሱ ቆሟል።
    .do = እንደገና ይሞክሩ።

## On the paper: headings

blank-title-enquiry = የቅድመ ጥያቄ ቅጽ
blank-title-referral = የድጋፍ ጥያቄ ቅጽ
blank-title-handover = የመረጃ ርክክብ ቅጽ
blank-foot = አልተመሰጠረም። በጥንቃቄ ይያዙት፣ ከዚያ ይቆራርጡት።
blank-page = ገጽ { $page } ከ{ $pages }

## On the paper: what must be read first

blank-not-encrypted = ይህ ወረቀት አልተመሰጠረም፦ የያዘው ማንም ሰው ሊያነበው ይችላል።
blank-keep = ከእርስዎ ጋር ወይም ተቆልፎ ይያዙት። ፎቶ አያንሱት፣ በፖስታ አይላኩት፣ ግለሰቡን የሚቆጣጠር ሰው ሊያገኘው በሚችልበት ቦታ በፍጹም አይተዉት።
blank-destroy = መልሶቹ ወደ Onward ተጽፈው እንደተረጋገጡ ወዲያውኑ ይቆራርጡት። ከጠፋ፣ ወይም ሌላ ሰው ካየው፣ ወዲያውኑ ለኃላፊዎ ይንገሩ፣ ለግለሰቡም ይንገሩ።
blank-parts = የሠራተኛውን ክፍል ከስብሰባው በፊት ከማህደሩ ይሙሉ፣ ትተዉትም ይሂዱ። ሌሎቹን ክፍሎች ይዘው ይሂዱ። በሳጥኖቹ ውስጥ የመስቀል (X) ምልክት ያድርጉ። እያንዳንዱን ጥያቄ ባዶ መተው ይቻላል።
blank-nobody = ይህ ቅድመ ጥያቄ ነው። ግለሰቡ ማን እንደሆኑ የሚናገር ምንም ነገር አይጻፉበት፦ ስም፣ የትውልድ ቀን፣ አድራሻ የለም።
blank-machine = ወደ { $language } የተረጎመው ኮምፒውተር ነው፤ ቋንቋውን የሚናገር ሰው እስካሁን አላረጋገጠውም። አስፈላጊ ነገር ሲሆን አስተርጓሚ ይጠይቁ።

## On the paper: the parts

blank-worker = ለሠራተኛው ብቻ
    .lead = ይህንን ከማህደሩ ይመልሱ። ጮክ ብለው አያንብቡት፤ ግለሰቡም ሆኑ ሌላ ማንም እነዚህን ወረቀቶች እንዲያዩ አይፍቀዱ።
blank-help = እንዴት እንደሚጠየቅ፦ ለሠራተኛው እርዳታ
blank-person = ከግለሰቡ ጋር አብሮ
    .lead = ይህንን ወረቀት የሚያገኝ ማንም ሰው ሊያነበው ይችላል። የድጋፍ ሠራተኛዎ በጥንቃቄ ይይዙልዎታል፤ መልሶችዎ ኮምፒውተር ውስጥ ሲገቡም ያጠፉታል።
    .skip = ማንኛውንም ጥያቄ መዝለል፣ በማንኛውም ጊዜም ለእረፍት ማቆም ይችላሉ።
blank-agreement = ይህንን ክፍል ቀስ ብለው ጮክ ብለው ያንብቡ፣ ወይም አስተርጓሚው እንዲያነቡ ይጠይቁ። ለጥያቄዎች ያቁሙ።
blank-aloud = ጮክ ብለው ያንብቡ
blank-at-the-end = በመጨረሻ እንዲህ ይበሉ
blank-more = ተጨማሪ ቦታ
    .where = መጀመሪያ የጥያቄውን ቁጥር ይጻፉ፣ ለምሳሌ { $example }።

## On the paper: when a question is answered

blank-when = { $condition } ብቻ።
blank-is = የ{ $question } መልስ { $answers } ከሆነ
blank-is-not = የ{ $question } መልስ { $answers } ካልሆነ
blank-answered = { $question } መልስ ካለው
blank-not-answered = { $question } መልስ ከሌለው
blank-answer = «{ $answer }»
blank-or = { " ወይም " }
blank-and = { " እና " }
blank-if-yes = ከላይ ያለው መልስ «አዎ» ከሆነ ብቻ።
blank-if-answer = መልሱ { $answers } ከሆነ፦ { $words }

## On the paper: the agreement

blank-area = አካባቢው
    .hint = ሠራተኛው ምርጫዎቹን ጮክ ብለው ከማንበባቸው በፊት የአካባቢውን ስም እዚህ ይጽፋሉ።
    .named = ስሙ ከላይ የተጻፈው አካባቢ
blank-choices = ምርጫዎችዎ
blank-home-office = ይህ አካባቢ ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) ሪፖርት የሚያደርግ ከሆነ ብቻ። ካልሆነ፣ ሠራተኛው ይህንን ይሰርዛሉ።
blank-understanding = የተረዱት
blank-signature = ፊርማ
blank-date = ቀን
blank-time = ሰዓት
