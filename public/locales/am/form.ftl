### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = አዎ
o-yes_no-no = አይ
o-instead-not_known = አይታወቅም
o-instead-prefer_not_to_say = ባልናገር እመርጣለሁ

## A. Before you start

s-start = ከመጀመርዎ በፊት
    .short = ከመጀመርዎ በፊት
    .opening = ይህ ክፍል የሚመለከተው ዛሬ እርስ በርስ እንዴት እንደምንነጋገር እና ወደየትኛው አካባቢ መሄድ እንደሚፈልጉ ነው። በማንኛውም ጊዜ ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ። እርስዎ ካልተስማሙ ይህ ቅጽ አይላክም።
    .closing = እነዚህን ጥያቄዎች ለመቀጠል ይህ ጊዜ እና ይህ ቦታ ለእርስዎ ይመቻል?

q-spoken_alone = ግለሰቡን ለብቻቸው እያነጋገሩ ነው?
    .hint = «ለብቻቸው» ማለት ከእርስዎ ጋር፣ አስተርጓሚ ካለ ደግሞ ከአስተርጓሚው ጋር ማለት ነው። በክፍሉ ውስጥም ሆነ በጥሪው ላይ ሌላ ማንም የለም።
    .help = ግለሰቡን የሚቆጣጠር ሰው የትዳር ወይም የፍቅር ጓደኛ፣ ጓደኛ ወይም ዘመድ ሊሆን ይችላል። ሌላ ማንም ሰው ካለ፣ እዚህ ያቁሙ፣ ያስቀምጡ፣ ግለሰቡን ለብቻቸው የሚያነጋግሩበት ጊዜ እና ቦታ ይፈልጉ። ግለሰቡ የመብት ተሟጋች (advocate) ወይም ደጋፊ አብሯቸው እንዲሆን እንደሚፈልጉ ሌላ ሰው ከተናገረ፣ መጀመሪያ ግለሰቡን ራሳቸውን፣ ሌላ ማንም ሰው በሌለበት፣ ይጠይቁ።

q-interpreter_now = ዛሬ ገለልተኛ አስተርጓሚ አለ?
    .hint = «ገለልተኛ» ማለት ዘመድ፣ የትዳር ወይም የፍቅር ጓደኛ፣ ወይም ጓደኛ ያልሆነ፣ ግለሰቡም ሆነ ማኅበረሰባቸው የማያውቁት ማለት ነው።
    .help = ግለሰቡ በዚህ አስተርጓሚ ደስተኛ መሆን አለመሆናቸውን፣ ከተቻለ ያለ አስተርጓሚው፣ ይጠይቁ። አስተርጓሚው ገለልተኛ ካልሆኑ፣ ስለ ጤና፣ ስለ ሕግ ጉዳዮች ወይም ስለ ደህንነት ወደሚጠይቁት ጥያቄዎች አይቀጥሉ።

o-interpreter_now-not_needed = አስተርጓሚ አያስፈልግም
o-interpreter_now-independent = አዎ፣ አስተርጓሚውም ገለልተኛ ናቸው
o-interpreter_now-not_independent = ገለልተኛ ያልሆኑ አስተርጓሚ አሉ
o-interpreter_now-needed_not_here = አስተርጓሚ ያስፈልጋል፣ ግን እዚህ የሉም

q-under_18 = ግለሰቡ ከ18 ዓመት በታች ናቸው፣ ወይም ሊሆኑ ይችላሉ?
    .hint = ዕድሜያቸው አከራካሪ ከሆነ እና ልጅ ሊሆኑ የሚችሉ ከሆነ፣ «ከ18 ዓመት በታች ሊሆኑ ይችላሉ» የሚለውን ይምረጡ።
    .help = ይህ ቅጽ ለአዋቂዎች ነው። የትውልድ ቀናቸውን ይጠይቁ፦ በአንዳንድ አገሮች፣ ለምሳሌ በቬትናም እና በቻይና፣ ሰዎች ዕድሜያቸውን አንድ ወይም ሁለት ዓመት አብዝተው ሊቆጥሩ ይችላሉ። ግለሰቡ ልጅ ከሆኑ ወይም ሊሆኑ የሚችሉ ከሆነ፣ ያቁሙ። አሁን ባሉበት ቦታ በአካባቢ አስተዳደር (council) ውስጥ ላለው የልጆች ጉዳይ አገልግሎት (children’s services) ይንገሩ። በእንግሊዝ እና በዌልስ፣ በሰዎች የመነገድ ወንጀል ለተጎዱ ልጆች ወደተመደቡ ሞግዚቶች አገልግሎትም (child trafficking guardians service) በ0800 043 4303 ይደውሉ። አደጋ ካለ ወደ 999 ይደውሉ።

o-under_18-no = አይ፣ 18 ዓመት ወይም ከዚያ በላይ ናቸው
o-under_18-yes = አዎ፣ ከ18 ዓመት በታች ናቸው
o-under_18-might_be = ከ18 ዓመት በታች ሊሆኑ ይችላሉ

notice-under_18 = እባክዎ እዚህ ያቁሙ። ይህ ቅጽ ለአዋቂዎች ብቻ ነው፤ ልጅ ዛሬ ሌላ ዓይነት እርዳታ ያስፈልገዋል። ግለሰቡ አሁን ባሉበት ቦታ በአካባቢ አስተዳደር (council) ውስጥ ላለው የልጆች ጉዳይ አገልግሎት (children’s services) ይንገሩ። በእንግሊዝ እና በዌልስ፣ በሰዎች የመነገድ ወንጀል ለተጎዱ ልጆች ወደተመደቡ ሞግዚቶች አገልግሎት (child trafficking guardians service) በ0800 043 4303 ይደውሉ። ማንም ሰው አደጋ ላይ ከሆነ ወደ 999 ይደውሉ። እስካሁን የጻፉት ለማንም አልተላከም።
    .title = ይህ ቅጽ ከ18 ዓመት በታች ለሆነ ሰው አይደለም

notice-spoken_alone = ሌላ ሰው እዚያ አለ። መልሶቹ የግለሰቡ የራሳቸው ላይሆኑ ይችላሉ፤ መጠየቁም አደጋ ላይ ሊጥላቸው ይችላል። ያለዎትን አስቀምጠው፣ ለብቻቸው ማነጋገር ሲችሉ መቀጠል ይችላሉ።
    .title = እባክዎ ለብቻቸው ማነጋገር እስኪችሉ ይጠብቁ

notice-interpreter_now = በዚህ አስተርጓሚ በኩል ስለ ጤና፣ የሕግ ጉዳዮች ወይም ደህንነት አይጠይቁ። ያስቀምጡ፣ እና ከገለልተኛ አስተርጓሚ ጋር ይቀጥሉ።
    .title = አስተርጓሚው ገለልተኛ አይደሉም

q-areas = ስለየትኞቹ አካባቢዎች እያሰቡ ነው?
    .hint = የፈለጉትን ያህል ይምረጡ። ምንም ቃል እየገቡ አይደለም።
    .why = የመጀመሪያው አካባቢ ቦታ ከሌለው፣ የድጋፍ ሠራተኛዎ ስለ ሌሎቹ ከእርስዎ ጋር ሊነጋገሩ ይችላሉ። ወደዚያ ማንኛውንም ነገር ከመላካቸው በፊት እንደገና ይጠይቁዎታል።

q-chosen_area = ይህ የድጋፍ ጥያቄ ለየትኛው አካባቢ ነው?
    .hint = አንድ አካባቢ። ሐሳብዎን ከቀየሩ፣ በኋላ ሌላ የድጋፍ ጥያቄ ማቅረብ ይችላሉ።
    .why = የዚህ አካባቢ ስም ተጠቅሶ፣ ይስማሙ እንደሆነ ይጠየቃሉ። ወደ ሌላ አካባቢ ምንም አይሄድም።
    .help = ግለሰቡ ገና ካልወሰኑ፣ የአካባቢ መመሪያዎቹ ሊረዱ ይችላሉ። ምን ማድረግ እንደሚቻል ብዙ አካባቢዎችን ለመጠየቅ፣ ለእያንዳንዱ ቅድመ ጥያቄ ያውጡ፦ የግለሰቡን ስም አይዝም።

q-contacted_first = ይህ ቅጽ ከመሞላቱ በፊት ከአካባቢው ጋር ግንኙነት ተደርጎ ነበር?
    .help = መጀመሪያ አጭር የስልክ ጥሪ ማድረግ የድጋፍ ጥያቄውን የተሻለ ያደርገዋል፦ አካባቢው አሁን ምን ሊሰጥ እንደሚችል እና ምን ማወቅ እንደሚያስፈልገው ይሰማሉ። ስም መስጠት አያስፈልግዎትም።

q-contacted_on = ከአካባቢው ጋር ግንኙነት የተደረገው መቼ ነው?

q-contacted_whom = ግንኙነት የተደረገው ከማን ጋር ነው?
    .hint = ስም ወይም ቡድን።

## B. Referrer

s-referrer = የድጋፍ ጥያቄውን የሚያቀርቡት ሠራተኛ
    .short = የድጋፍ ጥያቄ አቅራቢ
    .opening = ስለ እርስዎ እና ስለ ድርጅትዎ። አካባቢው ጥያቄ ሲኖረው ለማን መደወል እንዳለበት ማወቅ ያስፈልገዋል። እባክዎ የተጎጂዎች መጠለያ (safehouse) አድራሻ በዚህ ቅጽ ላይ በየትኛውም ቦታ አይጻፉ።

q-organisation = የድጋፍ ጥያቄውን የሚያቀርበው ድርጅት
    .hint = አካባቢው የሚያውቀው ስም።

q-organisation_kind = ምን ዓይነት ድርጅት ነው?

o-organisation_kind-nrm_support_provider = የNRM ድጋፍ ሰጪ
o-organisation_kind-outreach = ከመጠለያ ውጪ የሚሰጥ ድጋፍ (outreach)
o-organisation_kind-asylum_support = የጥገኝነት ድጋፍ (asylum support)
o-organisation_kind-council = የአካባቢ አስተዳደር (council)
o-organisation_kind-police = ፖሊስ
o-organisation_kind-health = ጤና
o-organisation_kind-other = ሌላ

q-worker_name = የሠራተኛው ስም
    .hint = ይህንን ቅጽ የሚሞሉት ሠራተኛ፣ ማለትም የእርስዎ ስም።

q-worker_role = የሠራተኛው የሥራ ድርሻ
    .hint = ለምሳሌ፣ የድጋፍ ሠራተኛ።

q-worker_phone = የሠራተኛው ስልክ ቁጥር
    .hint = የሥራ ስልክዎ። አካባቢው እርስዎን ለማግኘት የስልክ ቁጥር ወይም የኢሜይል አድራሻ ያስፈልገዋል።

q-worker_email = የሠራተኛው የኢሜይል አድራሻ
    .hint = የሥራ አድራሻዎ፣ ለምሳሌ name@example.org። የስልክ ቁጥር ከሰጡ አያስፈልግም።

q-other_contact = ሠራተኛው በማይኖሩበት ጊዜ አካባቢው ሌላ ማንን ማነጋገር ይችላል?
    .hint = ስም ወይም ቡድን፣ እና የስልክ ቁጥር ወይም የኢሜይል አድራሻ።

q-own_reference = የድጋፍ ጥያቄ አቅራቢው የራሳቸው መለያ ቁጥር
    .hint = ፊደላት እና ቁጥሮች፣ ለምሳሌ SW-214። የግለሰቡን ስም አይጻፉ።
    .help = ማንም የግለሰቡን ስም መናገር ወይም መጻፍ እንዳያስፈልገው፣ አካባቢው በስልክ ወይም በኢሜይል ሊጠቀምበት ይችላል።

q-referral_date = የዚህ የድጋፍ ጥያቄ ቀን

q-referral_how = ይህ ቅጽ ከግለሰቡ ጋር እንዴት ተሞላ?

o-referral_how-face_to_face = በአካል
o-referral_how-phone = በስልክ
o-referral_how-video = በቪዲዮ
o-referral_how-email = በኢሜይል

q-region = ግለሰቡ አሁን የሚኖሩት በየትኛው ክልል ነው?
    .hint = ክልሉን ብቻ። የተጎጂዎች መጠለያ (safehouse) አድራሻ ወይም ከተማ በፍጹም አይጻፉ።
    .why = አንድ ሰው የሚሄድበት ርቀት፣ ምን ሳያጣ መቀጠል እንደሚችል ይወስናል፦ ሐኪም፣ ትምህርት ቤት፣ ኮሌጅ፣ ጓደኞች።

o-regions-north_east = ሰሜን ምሥራቅ (North East)
o-regions-north_west = ሰሜን ምዕራብ (North West)
o-regions-yorkshire_and_the_humber = ዮርክሻየር እና ሀምበር (Yorkshire and the Humber)
o-regions-east_midlands = ምሥራቅ ሚድላንድስ (East Midlands)
o-regions-west_midlands = ምዕራብ ሚድላንድስ (West Midlands)
o-regions-east_of_england = የእንግሊዝ ምሥራቅ (East of England)
o-regions-london = ለንደን
o-regions-south_east = ደቡብ ምሥራቅ (South East)
o-regions-south_west = ደቡብ ምዕራብ (South West)
o-regions-wales = ዌልስ
o-regions-scotland = ስኮትላንድ
o-regions-northern_ireland = ሰሜን አየርላንድ

## C. The person

s-person = ስለ እርስዎ
    .short = ግለሰቡ
    .opening = ይህ ክፍል የሚመለከተው እርስዎ ማን እንደሆኑ፣ ምን ቋንቋ እንደሚናገሩ እና ያለ አደጋ እንዴት ልናገኝዎት እንደምንችል ነው። ማንኛውንም ጥያቄ መዝለል፣ ወይም ባልመልስ እመርጣለሁ ማለት ይችላሉ። እረፍት ከፈለጉ ይንገሩን።
    .closing = ከሚቀጥለው ክፍል በፊት የሚጠጣ ነገር ወይም አጭር እረፍት ይፈልጋሉ?

q-name = ስምዎ ማን ነው?
    .hint = እርስዎ በሚጽፉበት መንገድ ይጻፉት። ከሰነድ ጋር አንድ መሆን አያስፈልገውም።
    .why = አካባቢው ቦታ የሚሰጥዎት ከሆነ ማን እንደሆኑ ማወቅ ያስፈልገዋል። ቅድመ ጥያቄ፣ ማለትም ለአካባቢው የሚቀርብ የመጀመሪያ ጥያቄ፣ ስምዎን በፍጹም አይዝም።

q-called = ምን ብለን እንድንጠራዎት ይፈልጋሉ?
    .hint = የመጀመሪያ ስም፣ ሌላ ስም፣ ወይም ያው ስም ሊሆን ይችላል።

q-other_names = ግለሰቡ የተጠቀሙባቸው ሌሎች ስሞች
    .hint = ሌሎች ሰዎች እንዲጠቀሙባቸው ያስገደዷቸውን ስሞችም። በእያንዳንዱ መስመር አንድ።
    .help = ይህንን ከማህደሩ ይውሰዱ። ግለሰቡን አይጠይቁ፦ በዝባዥ የሰጠውን ስም መስማት ሊከብድ ይችላል። አዲሶቹ ደጋፊዎች የሚያስፈልጋቸው የቀድሞ መዝገቦችን ለማግኘት ነው፤ ግለሰቡን በዚያ ስም ለመጥራት በፍጹም አይደለም።

q-date_of_birth = መቼ ተወለዱ?
    .hint = ለምሳሌ፣ 27 3 1994፣ በአውሮፓውያን አቆጣጠር (እ.ኤ.አ.)። ዓመቱን ብቻ፣ ወይም ወሩን እና ዓመቱን ብቻ የሚያውቁ ከሆነ፣ ይበቃል።
    .help = ብዙ ሰዎች የተወለዱበትን ቀን አያውቁም፣ ወይም ያላቸው አንድ ቢሮ የሰጣቸው ቀን ነው። ትክክለኛ ቀን እንዲናገሩ አይጫኗቸው።

q-gender = ጾታዎን እንዴት ይገልጹታል?
    .why = አንዳንድ ቤቶች ለሴቶች ብቻ ወይም ለወንዶች ብቻ ናቸው።

o-gender-male = ወንድ
o-gender-female = ሴት
o-gender-described_by_person = በሌላ መንገድ እገልጸዋለሁ

q-gender_described = እንዴት መግለጽ ይፈልጋሉ?
    .hint = በራስዎ ቃላት።

q-country_of_origin = የመጡት ከየትኛው አገር ነው?

q-nationality = ዜግነትዎ ምንድን ነው?
    .hint = ዜግነት ከሌለዎት «የለም» ብለው ይጻፉ።

q-second_nationality = ሁለተኛ ዜግነት አለዎት?
    .hint = ካለዎት የትኛው እንደሆነ ይጻፉ። ከሌለዎት «የለም» ብለው ይጻፉ።

q-languages = የትኞቹን ቋንቋዎች ያውቃሉ?
    .hint = በጣም በሚወዱት ቋንቋ ይጀምሩ። ለእያንዳንዱ ቋንቋ መናገር፣ ማንበብ እና መጻፍ ይችሉ እንደሆነ ይግለጹ።
    .why = ትክክለኛውን አስተርጓሚ፣ እና ማንበብ በሚችሉት ቋንቋ ደብዳቤዎችን እንዲያገኙ።

q-english = እንግሊዝኛ ምን ያህል ይናገራሉ?

o-english-fluent = አቀላጥፌ
o-english-some = የተወሰነ
o-english-little = ጥቂት
o-english-none = ምንም

q-interpreter_needed = አስተርጓሚ ያስፈልግዎታል?
    .hint = አስተርጓሚ እርስዎ የሚሉትን ወደ እንግሊዝኛ፣ እንግሊዝኛውን ደግሞ ወደ እርስዎ ቋንቋ ያስተረጉማሉ። ለአስተርጓሚው እርስዎ አይከፍሉም።
    .help = ግለሰቡ የተወሰነ እንግሊዝኛ ቢናገሩም ይጠይቁ። ብዙ ሰዎች አስተርጓሚ የሚፈልጉት ለጤና እና ለሕግ ጉዳዮች ብቻ ነው፦ እንደዚያ ከሆነ «አዎ» ብለው ይመልሱ።

q-interpreter_language = አስተርጓሚው የትኛውን ቋንቋ እና ዘዬ (የአነጋገር ዓይነት) መናገር አለባቸው?
    .hint = ለምሳሌ፣ በሱዳን የሚነገር ዓረብኛ።

q-interpreter_gender = አስተርጓሚው ሴት ወይስ ወንድ እንዲሆኑ ይፈልጋሉ?

o-interpreter_gender-woman = ሴት
o-interpreter_gender-man = ወንድ
o-interpreter_gender-no_preference = ሁለቱም ይስማማኛል

q-interpreter_not = ለእርስዎ ማስተርጎም የሌለበት ሰው አለ?
    .hint = አንድ ሰው፣ ወይም ከአንድ ቦታ ወይም ቡድን የመጡ ሰዎች። ማንም ከሌለ «የለም» ብለው ይጻፉ።
    .why = በማንኛውም ጊዜ፣ አስተርጓሚን «አልፈልግም» ማለት ይችላሉ። ምክንያት መስጠት አይጠበቅብዎትም።

q-communication_help = ለመረዳት እና ሐሳብዎን ለማስረዳት ሌላ ምን ይረዳዎታል?
    .hint = ለምሳሌ፣ ትልቅ ጽሑፍ፣ የምልክት ቋንቋ፣ ጮክ ብሎ የሚያነብ ሰው፣ ተጨማሪ ጊዜ፣ ወይም ሥዕሎች። ምንም ካልሆነ «የለም» ብለው ይጻፉ።

q-national_insurance_number = የብሔራዊ መድን (National Insurance) ቁጥር
    .hint = ስለ ግብር ወይም ስለ መንግሥት ድጎማ (benefits) በሚጻፍ ደብዳቤ ላይ አለ። ለምሳሌ፣ QQ 12 34 56 C።

q-home_office_reference = የአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) መለያ ቁጥር

q-nrm_reference = የNRM መለያ ቁጥር
    .help = አዲሶቹ ደጋፊዎች ስለዚህ ግለሰብ ከNRM ድጋፍ ሰጪው እና ከአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) ጋር ለመነጋገር ሊያስፈልጋቸው ይችላል።

q-contact_how = አዲሱ አካባቢ ያለ አደጋ ሊያገኝዎት የሚችለው በምን መንገድ ነው?
    .hint = አደጋ የሌላቸውን መንገዶች ሁሉ ይምረጡ። የድጋፍ ሠራተኛዎ መልእክቶችን ሊያደርሱልዎት ይችላሉ።
    .why = ሌላ ሰው መልእክት ሊያይ ወይም ጥሪ ሊሰማ ይችላል። ምን አደጋ እንደሌለው እርስዎ ይወስናሉ።

o-contact_how-phone = በስልክ
o-contact_how-email = በኢሜይል
o-contact_how-post = በፖስታ
o-contact_how-through_worker = በድጋፍ ሠራተኛዬ በኩል

q-contact_phone = ስልክ ቁጥርዎ ስንት ነው?

q-contact_phone_safe = በዚህ ስልክ ያለ አደጋ ምን ማድረግ ይቻላል?
    .hint = አደጋ የሌላቸውን ሁሉ ይምረጡ። እርግጠኛ ካልሆኑ አይምረጡት።

o-phone_safe-call = ያለ አደጋ ሊደወልልኝ ይችላል
o-phone_safe-leave_message = ያለ አደጋ የድምፅ መልእክት ሊተውልኝ ይችላል
o-phone_safe-text = ያለ አደጋ የጽሑፍ መልእክት ሊላክልኝ ይችላል

q-contact_times = ያለ አደጋ ልንደውልልዎ የምንችለው መቼ ነው?
    .hint = ለምሳሌ፣ ከሰኞ እስከ ዓርብ፣ ከ10:00 እስከ 14:00 (በእንግሊዝ ሰዓት አቆጣጠር)።

q-contact_email = የኢሜይል አድራሻዎ ምንድን ነው?
    .hint = ለምሳሌ፣ name@example.org።

q-contact_email_safe = በዚህ የኢሜይል አድራሻ ያለ አደጋ ልንጽፍልዎ እንችላለን?
    .hint = ሌላ ሰው ኢሜይልዎን ማንበብ የሚችል ከሆነ «አይ» ብለው ይመልሱ።

q-contact_post = ደብዳቤዎችን ወዴት መላክ እንችላለን?
    .hint = የተጎጂዎች መጠለያ (safehouse) አድራሻ በፍጹም አይሁን። እነሱ ከተስማሙ፣ የቢሮ ወይም የጠበቃ (solicitor) አድራሻ ሊሆን ይችላል።

q-contact_post_safe = በዚህ አድራሻ ያለ አደጋ ልንጽፍልዎ እንችላለን?
    .hint = ሌላ ሰው ደብዳቤዎችዎን ሊከፍት የሚችል ከሆነ «አይ» ብለው ይመልሱ።

q-contact_code_word = የምንደውለው በእርግጥ እኛ መሆናችንን እንዲያውቁ የትኛውን ቃል እንበል?
    .hint = ሌላ ማንም የማይገምተውን ቃል ይምረጡ። የይለፍ ቃልዎን አይጠቀሙ።

q-contact_other = እርስዎን ማግኘት ካልቻልን እንድናነጋግራቸው የሚፈቅዱልን ሌላ ሰው አለ?
    .hint = የሚያምኑት ሰው ብቻ።

q-contact_other_knows = ስማቸውን እና ቁጥራቸውን እርስዎ ለእኛ እንዲሰጡ እኚያ ሌላ ሰው ይስማማሉ?
    .hint = እባክዎ መጀመሪያ ይጠይቋቸው። እስኪስማሙ ድረስ ስማቸውን ወይም ቁጥራቸውን እዚህ አንጽፍም።

q-contact_other_name = የእኚያ ሌላ ሰው ስም ማን ነው?

q-contact_other_relation = እኚህ ሰው ለእርስዎ ምንዎ ናቸው?
    .hint = ለምሳሌ፣ ጓደኛ ወይም እህት።

q-contact_other_phone = የእኚያ ሌላ ሰው ስልክ ቁጥር ስንት ነው?

## D. NRM and move-on

s-nrm = NRM እና ወደ አዲስ ቦታ መሸጋገር
    .short = NRM እና መሸጋገር
    .opening = የዚህን ክፍል አብዛኛውን የድጋፍ ሠራተኛዎ ከማህደርዎ ይሞላሉ፤ ስለዚህ እርስዎ እንደገና መናገር አያስፈልግዎትም። አንድ ነገር እንጠይቅዎታለን፦ ወደ አዲሱ ቦታ መቼ መሄድ እንደሚፈልጉ። መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = እነዚህን ጥያቄዎች አሁን መቀጠል ይፈልጋሉ፣ ወይስ ሌላ ቀን?

q-nrm_referred_on = ግለሰቡ ወደ NRM የተመሩት መቼ ነው?
    .hint = ዓመቱ፣ ወይም ወሩ እና ዓመቱ ይበቃል።

q-cg_decision = የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) ምንድን ነው?
    .hint = በሥራ ላይ ያለው የመጨረሻው ውሳኔ።
    .help = አዎንታዊ ውሳኔ ብቻውን የመኖሪያ ፈቃድም ሆነ የመንግሥት ገንዘብ የማግኘት መብት (recourse to public funds) አይሰጥም። አዎንታዊ ውሳኔ ባይኖርም አካባቢው ሊረዳ ይችላል፦ አስተባባሪዎች ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።

o-cg_decision-positive = አዎንታዊ
o-cg_decision-negative = አሉታዊ
o-cg_decision-reconsideration = አሉታዊ፤ እንደገና እንዲታይ ተጠይቋል
o-cg_decision-waiting = ውሳኔ በመጠበቅ ላይ
o-cg_decision-not_applied = ወደ NRM አልተመሩም

q-cg_date = የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) የተሰጠው መቼ ነው?
    .hint = በውሳኔ ደብዳቤው ላይ ያለው ቀን። ወር እና ዓመት ይበቃል።

q-rg_decision = የበቂ ምክንያቶች ውሳኔ (reasonable grounds decision) ምንድን ነው?

o-rg_decision-positive = አዎንታዊ
o-rg_decision-negative = አሉታዊ
o-rg_decision-waiting = ውሳኔ በመጠበቅ ላይ
o-rg_decision-not_applied = ወደ NRM አልተመሩም

q-rg_date = የበቂ ምክንያቶች ውሳኔ (reasonable grounds decision) የተሰጠው መቼ ነው?
    .hint = ወር እና ዓመት ይበቃል።

q-nrm_months = ግለሰቡ በNRM ውስጥ ስንት ወር ቆይተዋል?
    .hint = ወደ NRM ከተመሩበት ጊዜ እስከ ዛሬ፣ ወይም እስከ ወጡበት ጊዜ። ሙሉ ቁጥር፣ ለምሳሌ 14።

q-nrm_before = ከአሁኑ በፊት ግለሰቡ በNRM ውስጥ ነበሩ?

q-support_now = ግለሰቡ አሁን ምን ድጋፍ አላቸው?
    .help = በእንግሊዝ እና በዌልስ፣ አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) ያላቸው እና እ.ኤ.አ. 4 ጃንዋሪ 2021 ወይም ከዚያ በኋላ ከNRM ድጋፍ የወጡ ሰዎች የReach-In ድጋፍ ሊጠይቁ ይችላሉ፦ 0800 808 3733 (Salvation Army፣ 24 ሰዓት)።

o-support_now-safehouse = የNRM ድጋፍ በተጎጂዎች መጠለያ (safehouse) ውስጥ
o-support_now-outreach = የNRM ድጋፍ ከመጠለያ ውጪ (outreach)
o-support_now-asylum_support_after_nrm = ከNRM ድጋፍ በኋላ የጥገኝነት ድጋፍ (asylum support)
o-support_now-already_left = ከNRM ድጋፍ አስቀድመው ወጥተዋል
o-support_now-never_had = የNRM ድጋፍ አላገኙም

q-needs_assessment = የማገገም ፍላጎቶች ግምገማ (recovery needs assessment) ተደርጓል?
    .hint = ግምገማው እንዲደረግ ወይም እንዳይደረግ የሚመርጡት ግለሰቡ ናቸው።

o-needs_assessment-done = ተደርጓል
o-needs_assessment-declined = ግለሰቡ አልቀበልም ብለዋል
o-needs_assessment-not_yet = ገና አልተደረገም

q-needs_assessment_outcome = የማገገም ፍላጎቶች ግምገማው (recovery needs assessment) ምን እንዲደረግ መከረ?
    .hint = አዲሱ አካባቢ ድጋፉን ለመቀጠል የሚያስፈልገውን ብቻ።

q-transition_plan = የሽግግር ዕቅድ (transition plan) አለ?

q-transition_plan_content = የሽግግር ዕቅዱ (transition plan) ምን ይላል?
    .hint = ምን እንደሚደረግ፣ በማን፣ እና እስከ መቼ እንደሚጠናቀቅ።

q-move_on_end = የግለሰቡ ድጋፍ የሚያበቃው መቼ ነው?
    .hint = የመሸጋገሪያ ድጋፍ (move-on support) የመጨረሻ ቀን። ለምሳሌ፣ 4 3 2027።
    .help = ከአዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) በኋላ፣ የመሸጋገሪያ ድጋፍ (move-on support) ቢያንስ 45 ቀናት ይቆያል። የማገገም ፍላጎቶች ግምገማ (recovery needs assessment) ይህንን ከመከረ ከዚያ በላይ ሊቆይ ይችላል። ይህ ከውሳኔው በፊት ያለው የማገገሚያ ጊዜ አይደለም፤ ያ አሁን ቢያንስ 30 ቀናት ነው።

q-move_wished = ወደ አዲሱ አካባቢ መቼ መሄድ ይፈልጋሉ?
    .hint = ወር እና ዓመት ይበቃል።
    .why = አካባቢው በትክክለኛው ጊዜ ቤት እንዲፈልግ። በዚያን ጊዜ ቤት ዝግጁ እንደሚሆን የተገባ ቃል አይደለም።

q-move_expected = ወደ አዲሱ ቦታ መሄድ የሚጠበቀው መቼ ነው?
    .hint = ዛሬ ማወቅ እስከተቻለው ድረስ። ወር እና ዓመት ይበቃል።

q-immigration_status = የግለሰቡ የኢሚግሬሽን ሁኔታ ምንድን ነው?
    .hint = ዛሬ በሥራ ላይ ያለው ሁኔታ።

o-immigration_status-british_or_irish = የብሪታንያ ወይም የአየርላንድ ዜጋ
o-immigration_status-settled = በዩናይትድ ኪንግደም በቋሚነት የሚኖሩ (indefinite leave ወይም settled status)
o-immigration_status-refugee_or_protection = የስደተኛነት ዕውቅና ወይም ሰብአዊ ጥበቃ
o-immigration_status-leave_as_victim = ለሰዎች ንግድ ወይም ለባርነት ተጎጂዎች የሚሰጥ ጊዜያዊ የመኖሪያ ፈቃድ
o-immigration_status-other_leave = ሌላ የመኖሪያ ፈቃድ
o-immigration_status-asylum_claim = የጥገኝነት ማመልከቻ፣ ውሳኔ በመጠበቅ ላይ
o-immigration_status-other_application = ሌላ ማመልከቻ፣ ውሳኔ በመጠበቅ ላይ
o-immigration_status-no_status = በአሁኑ ጊዜ የመኖሪያ ፈቃድ የላቸውም
o-immigration_status-other = ሌላ

q-immigration_status_more = የትኛው ሁኔታ ወይም ማመልከቻ ነው?

q-immigration_until = ፈቃዱ የሚያገለግለው እስከ መቼ ነው?
    .hint = ፈቃዱ የሚያበቃበት ቀን። ወር እና ዓመት ይበቃል።

q-public_funds = ግለሰቡ የመንግሥት ገንዘብ የማግኘት መብት (recourse to public funds) አላቸው?
    .hint = eVisaውን ወይም የውሳኔ ደብዳቤውን ይመልከቱ።
    .help = ከሌላቸው፣ ቀደም ብለው የሕግ ምክር ያግኙ፦ አንዳንድ ሰዎች ይህ ገደብ እንዲለወጥ መጠየቅ ይችላሉ። ይህ መብት አለመኖሩ የድጋፍ ጥያቄውን ለማቆም ምክንያት አይደለም።

o-public_funds-yes = አዎ
o-public_funds-no = አይ
o-public_funds-applied = አመልክተዋል፣ ውሳኔ በመጠበቅ ላይ

q-public_funds_until = ግለሰቡ የመንግሥት ገንዘብ የማግኘት መብት (recourse to public funds) ያላቸው እስከ መቼ ነው?
    .hint = ፈቃዱ የሚያበቃበት ቀን። ማብቂያ ከሌለው ባዶ ይተዉት።

## E. Children and dependants

s-family = ልጆች እና ቤተሰብ
    .short = ልጆች እና ቤተሰብ
    .opening = ይህ ክፍል ወደ አዲሱ ቦታ ከእርስዎ ጋር ስለሚሄዱ ሰዎች እና በእርስዎ እርዳታ ስለሚኖሩ ሌሎች ሰዎች ነው። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ። መልሶችዎ አካባቢው የሚስማማ ቤት እንዲፈልግ ይረዱታል።
    .closing = ምን ማብሰል ወይም መብላት ይወዳሉ?

q-household = ወደ አዲሱ ቦታ ከእርስዎ ጋር የሚሄደው ማን ይሆናል?

o-household-alone = ብቻዬን እሄዳለሁ
o-household-with_partner = የትዳር ወይም የፍቅር ጓደኛዬ
o-household-with_children = ልጆቼ
o-household-with_partner_and_children = የትዳር ወይም የፍቅር ጓደኛዬ እና ልጆቼ
o-household-with_other_people = ሌሎች ሰዎች

q-people_moving = በጠቅላላው ስንት ሰዎች ይሄዳሉ?
    .hint = ራስዎንም ይቁጠሩ። ለምሳሌ፣ 3።

q-child_ages = ከእርስዎ ጋር የሚሄዱት ልጆች ዕድሜያቸው ስንት ነው?
    .hint = የሚስማሙትን ሁሉ ይምረጡ።

o-child_ages-under_1 = ከ1 ዓመት በታች
o-child_ages-age_1_to_4 = ከ1 እስከ 4 ዓመት
o-child_ages-age_5_to_10 = ከ5 እስከ 10 ዓመት
o-child_ages-age_11_to_15 = ከ11 እስከ 15 ዓመት
o-child_ages-age_16_to_17 = 16 ወይም 17 ዓመት

q-linked_referral = የድጋፍ ጥያቄ የቀረበላቸው ሌሎች የቤተሰብ አባላት መለያ ቁጥሮች
    .hint = የድጋፍ ጥያቄ አቅራቢው የራሳቸው መለያ ቁጥሮች፣ ለምሳሌ SW-215። ስም አይጻፉ።
    .help = እያንዳንዱ ሰው ለራሱ መወሰን እንዲችል፣ በአንድ ቤተሰብ ውስጥም ቢሆን፣ እያንዳንዱ አዋቂ የራሱ የድጋፍ ጥያቄ አለው። መለያ ቁጥሩ ያገናኛቸዋል።

q-pregnant = ነፍሰ ጡር ነዎት?
    .why = በአዲሱ ቤትዎ አቅራቢያ አዋላጅ እንዲኖር፣ እና በቂ ቦታ እንዲኖር።

q-due_date = ሕፃኑ የሚወለደው መቼ ነው?
    .hint = ወር እና ዓመት ይበቃል።

q-has_children = ልጆች አሉዎት?
    .hint = በሌላ ቦታ የሚኖሩ ልጆችም።

q-children = ልጆችዎ
    .hint = መናገር የሚፈልጉትን ብቻ ይንገሩን። የድጋፍ ሠራተኛዎ ማህደሩ ቀድሞ የሚለውን ሊጽፉ ይችላሉ።
    .one = ልጅ
    .add = ሌላ ልጅ ይጨምሩ

q-child_name = የዚህ ልጅ ስም ማን ነው?

q-child_born = ይህ ልጅ የተወለደው መቼ ነው?
    .hint = ዓመቱን ብቻ፣ ወይም ወሩን እና ዓመቱን ብቻ የሚያውቁ ከሆነ፣ ይበቃል።

q-child_relation = ይህ ልጅ ለእርስዎ ምንዎ ነው?

o-child_relation-own_child = ወንድ ልጄ ወይም ሴት ልጄ
o-child_relation-partners_child = የትዳር ወይም የፍቅር ጓደኛዬ ልጅ
o-child_relation-brother_or_sister = ወንድሜ ወይም እህቴ
o-child_relation-grandchild = የልጅ ልጄ
o-child_relation-niece_or_nephew = የወንድሜ ወይም የእህቴ ልጅ
o-child_relation-other = ሌላ

q-child_where = ይህ ልጅ የሚኖረው የት ነው?

o-child_where-with_you = ከእኔ ጋር
o-child_where-elsewhere_in_uk = በዩናይትድ ኪንግደም ውስጥ በሌላ ቦታ
o-child_where-other_country = በሌላ አገር

q-child_school = ይህ ልጅ የሚሄደው ወደየትኛው ትምህርት ቤት ወይም መዋእለ ሕፃናት ነው?
    .hint = ከሌለ «የለም» ብለው ይጻፉ።
    .why = ቦታ በጊዜ እንዲገኝ፣ እና አደጋ በማይኖርበት ጊዜ ለቀድሞው ትምህርት ቤት እንዲነገር።

q-child_social_care = የልጆች ማኅበራዊ እንክብካቤ (children’s social care) በዚህ ልጅ ጉዳይ ውስጥ አለ?

q-child_social_care_more = የትኛው የአካባቢ አስተዳደር (council)፣ እና ምን ዓይነት እርዳታ?
    .hint = ለምሳሌ፣ እርዳታ ለሚያስፈልገው ልጅ የሚወጣ ዕቅድ (child in need plan)። ቡድኑን ይጥቀሱ፣ ሌሎች ቤተሰቦችን አይጥቀሱ።

q-child_health = ይህ ልጅ የአካል ጉዳት ወይም የጤና ፍላጎት አለው?
    .hint = ከሌለ «የለም» ብለው ይጻፉ።

q-other_dependants = በእርስዎ እርዳታ የሚኖር ሌላ ሰው አለ?
    .hint = ለምሳሌ፣ ወላጅ ወይም አዋቂ ዘመድ፣ እዚህ ወይም በሌላ አገር።

q-other_dependants_more = እነማን ናቸው፣ ከእርስዎስ ምን እርዳታ ያስፈልጋቸዋል?

q-pets = የቤት እንስሳ ይዘው ይመጣሉ?

q-pets_more = የትኛው የቤት እንስሳ ወይም የትኞቹ እንስሳት?

q-agencies = ሌሎች የትኞቹ ድርጅቶች በጉዳዩ ውስጥ አሉ፣ ከእነሱስ ጋር የትኞቹ ግቦች ላይ ስምምነት ተደርሷል?
    .hint = ለምሳሌ፣ ቀደም ብሎ የሚሰጥ እርዳታ (early help)፣ የአመክሮ ክትትል (probation)፣ የስደተኞች በጎ አድራጎት ድርጅት። በእያንዳንዱ መስመር አንድ፣ ከግቡ ጋር።

q-family_dates = ከቤተሰቡ አንድ ሰው ወደ ፍርድ ቤት ወይም ወደ ፖሊስ መሄድ ያለበት በቅርቡ የሚመጡ ቀኖች አሉ?

q-family_dates_more = የትኞቹ ቀኖች፣ ስለ ምንስ ናቸው?
    .hint = የግለሰቡ የራሳቸው የፍርድ ቤት ጉዳይ «የሕግ ጉዳዮች» በሚለው ክፍል ይጠየቃል።

## F. Housing

s-housing = መኖሪያ ቤት
    .short = መኖሪያ ቤት
    .opening = ይህ ክፍል የሚመለከተው አሁን የት እንደሚኖሩ እና ምን ዓይነት ቤት ለእርስዎ ትክክል እንደሚሆን ነው። የምንጠይቀው አካባቢው ምን መስጠት እንደሚችል እና እንደማይችል በእውነት እንዲነግርዎት ነው። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = ቤትዎ ውስጥ በዙሪያዎ ምን ቢኖር ይወዳሉ፦ ሙዚቃ፣ ዕፅዋት፣ ጸጥታ?

q-housing_now = አሁን የሚኖሩት የት ነው?
    .hint = እነዚህ የቢሮ ቃላት ናቸው። የድጋፍ ሠራተኛዎ ሊያስረዱዎት ይችላሉ።
    .help = የተጎጂዎች መጠለያ (safehouse) እና የጥገኝነት መኖሪያ (asylum accommodation) እንደ ጊዜያዊ መኖሪያ ይቆጠራሉ።

o-housing_now-temporary_accommodation = ጊዜያዊ መኖሪያ
o-housing_now-living_with_friends_or_family = ከጓደኞች ወይም ከቤተሰብ ጋር መኖር
o-housing_now-currently_rough_sleeping = በአሁኑ ጊዜ ጎዳና ላይ ማደር
o-housing_now-local_authority_accommodation = የአካባቢ ባለሥልጣን (local authority) መኖሪያ
o-housing_now-private_rented = ከግል አከራይ የተከራየ
o-housing_now-other = ሌላ

q-housing_now_more = ምን ዓይነት ቦታ ነው?
    .hint = እባክዎ አድራሻ አይጻፉ።

q-home_kinds = የትኞቹን ዓይነት ቤቶች መቀበል ይችላሉ?
    .hint = ሊቀበሏቸው የሚችሉትን ሁሉ ይምረጡ። «የጋራ» ማለት የራስዎ ክፍል ይኖርዎታል፣ ወጥ ቤቱን እና መታጠቢያ ቤቱን ግን ከሌሎች ሰዎች ጋር ይጠቀማሉ ማለት ነው።
    .why = በብዙ አካባቢዎች ጥቂት ቤቶች ብቻ አሉ። እርስዎ ሊቀበሏቸው የሚችሉትን ሁሉ ማወቅ አካባቢው ቤት እንዲያገኝ ይረዳዋል።

o-home_kinds-own_flat = የራሴ አፓርታማ
o-home_kinds-family_home = ለእኔ እና ለቤተሰቤ የሚሆን ቤት
o-home_kinds-shared_women = ከሴቶች ጋር ብቻ የጋራ ቤት
o-home_kinds-shared_men = ከወንዶች ጋር ብቻ የጋራ ቤት
o-home_kinds-shared_anyone = ከሴቶች እና ከወንዶች ጋር የጋራ ቤት
o-home_kinds-staff_on_site = በሕንፃው ውስጥ የድጋፍ ሠራተኞች ያሉበት ቤት
o-home_kinds-short_stay_first = መጀመሪያ ለአጭር ጊዜ የምኖርበት ቦታ፣ ከዚያ ለረጅም ጊዜ የምኖርበት

q-sharing_more = አብረው ቤት ሊጋሩ የማይችሉት ሰው አለ?
    .hint = ለምሳሌ፣ የሚያጨሱ ወይም አልኮል የሚጠጡ ሰዎች። ማንም ከሌለ «የለም» ብለው ይጻፉ።

q-bedrooms = ስንት መኝታ ክፍሎች ያስፈልግዎታል?

q-access = ወደ ቤቱ ለመግባት እና በውስጡ ለመንቀሳቀስ ቤቱ ምን ሊኖረው ይገባል?
    .hint = የሚያስፈልግዎትን ሁሉ ይምረጡ።

o-access-none = ምንም ልዩ ነገር አያስፈልግም
o-access-ground_floor = ምድር ላይ ያለ ወለል (ground floor)
o-access-lift = ሊፍት
o-access-step_free = አንድም ደረጃ የሌለው
o-access-wheelchair = ለተሽከርካሪ ወንበር የሚሆን ቦታ
o-access-bathroom = የተስተካከለ መታጠቢያ ቤት፣ ለምሳሌ ደረጃ የሌለው ሻወር

q-under_35 = ዕድሜዎ ከ35 ዓመት በታች ነው?
    .why = ነጠላ ከሆኑ፣ ዕድሜዎ ከ35 በታች ከሆነ እና ከግል አከራይ የሚከራዩ ከሆነ፣ የኪራይ እርዳታ ብዙ ጊዜ የሚከፍለው በጋራ ቤት ውስጥ ለአንድ ክፍል ብቻ ነው። ይህ ደንብ አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) ያላቸውን ሰዎች አይመለከትም።
    .help = እ.ኤ.አ. ከ1 ኦክቶበር 2022 ጀምሮ፣ አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) ያላቸው ሰዎች በHousing Benefit እና በዩኒቨርሳል ክሬዲት (Universal Credit) ውስጥ ከጋራ መኖሪያ ተመን (shared accommodation rate) ነፃ ናቸው። የውሳኔ ደብዳቤውን ማሳየት አለባቸው። ከግል አከራይ የሚከራዩት ቤት ዋጋ የኪራይ እርዳታው ከሚከፍለው በላይ ሊሆን ይችላል።

q-avoid_any = ደህንነትዎ የማይጠበቅባቸው ቦታዎች አሉ?
    .hint = ለምን እንደሆነ መናገር አይጠበቅብዎትም።
    .why = ማንም እንዲህ ባለ ቦታ ቤት እንዳይሰጥዎት። ከድጋፍ ጥያቄዎ ጋር የሚላኩት የቦታዎቹ ስሞች ብቻ ናቸው። ምክንያቶቹ የሚላኩት ስለ አደጋ ስጋት መረጃ እንዲጋራ ከተስማሙ ብቻ ነው።

q-areas_to_avoid = ከእነዚህ አካባቢዎች ለእርስዎ ደህንነታቸው ያልተጠበቀው የትኞቹ ናቸው?
    .hint = ደህንነታቸው ያልተጠበቀውን ሁሉ ይምረጡ። ከእነዚህ አንዱም ካልሆነ፣ ይህንን ባዶ ይተዉት እና ቦታውን በሚቀጥለው ጥያቄ ይጻፉ።

q-places_to_avoid = ለእርስዎ ደህንነታቸው ያልተጠበቀ ሌሎች ከተሞች፣ የከተማ ክፍሎች ወይም ቦታዎች የትኞቹ ናቸው?
    .hint = የቦታ ስሞች ብቻ። የሰዎች ስም እና ምክንያት አይጻፉ። ሌላ ከሌለ «የለም» ብለው ይጻፉ።

q-why_area = በዚህ አካባቢ መኖር የሚፈልጉት ለምንድን ነው?
    .hint = ለምሳሌ፣ ጓደኛ፣ ሃይማኖትዎ፣ ኮሌጅ፣ ሐኪም፣ ወይም እዚያ ማንም ስለማያውቅዎት። እባክዎ የሌሎች ሰዎችን ስም አይጻፉ።

q-homeless_application = የመኖሪያ ቤት እርዳታ እንዲሰጥዎት የአካባቢ አስተዳደርን (council) ጠይቀዋል (homeless application)?
    .help = የአካባቢ አስተዳደር (council) «አይ» ካለ፣ ወዲያውኑ የመኖሪያ ቤት ምክር ያግኙ፦ በእንግሊዝ እና በዌልስ፣ ውሳኔው እንደገና እንዲታይ መጠየቅ ያለበት ብዙውን ጊዜ በ21 ቀናት ውስጥ ነው።

o-homeless_application-none = አይ
o-homeless_application-waiting = አዎ፣ መልስ እየጠበቅኩ ነው
o-homeless_application-duty_accepted = አዎ፣ አስተዳደሩም መርዳት እንዳለበት ተናግሯል
o-homeless_application-refused = አዎ፣ አስተዳደሩም «አይ» ብሏል

q-homeless_council = የትኛው የአካባቢ አስተዳደር (council)፣ እና መቼ?

q-guarantor = ዋስ (guarantor) ሊሆንልዎት የሚችል ሰው አለ?
    .hint = ዋስ፣ እርስዎ መክፈል ካልቻሉ ኪራዩን እንደሚከፍል ለአከራዩ ቃል የሚገባ ሰው ነው።

q-deposit = ለመያዣ (deposit) የሚሆን ገንዘብ አለዎት?
    .hint = መያዣ ከመግባትዎ በፊት የሚከፍሉት ገንዘብ ነው። ምንም ካልተሰበረ እና ኪራዩ ከተከፈለ፣ አብዛኛውን ጊዜ ሲወጡ ይመለስልዎታል።

q-stay_near = አሁን ከሚኖሩበት ቦታ አቅራቢያ መቆየት ይፈልጋሉ?

q-ties = ከዚህ ቢሄዱ ምን ይናፍቅዎታል?
    .hint = ለምሳሌ፣ ጓደኞች፣ ትምህርት ቤት፣ ሐኪም፣ የጸሎት ቦታ፣ ሥራ።

q-too_far = ምን ያህል ርቀት በጣም ሩቅ ይሆንብዎታል?
    .hint = ለምሳሌ፣ በአውቶቡስ ከአንድ ሰዓት በላይ።

q-feel_safe_home = በአንድ ቤት ውስጥ ደህንነት እንዲሰማዎት የሚያደርገው ምንድን ነው?
    .hint = ለምሳሌ፣ የመኝታ ክፍል በር ቁልፍ፣ ምድር ላይ ባለው ወለል ያልሆነ ቤት፣ ወይም ጸጥተኛ ጎረቤቶች።

## G. Money

s-money = ገንዘብ
    .short = ገንዘብ
    .opening = ይህ ክፍል ስላለዎት ገንዘብ እና ሊያስፈልግዎት ስለሚችለው እርዳታ ነው። የምንጠይቀው ወደ አዲሱ ቦታ ሲሄዱ ያለ ገንዘብ እንዳይቀሩ ነው። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ። ይህ ቅጽ ገንዘብ ወደሚከፍሉዎት ቢሮዎች አይሄድም።
    .closing = ከሚቀጥለው ክፍል በፊት አጭር እረፍት ይፈልጋሉ?

q-income = አሁን ምን ገንዘብ ያገኛሉ?
    .hint = የሚስማሙትን ሁሉ ይምረጡ።

o-income-wages = የሥራ ደመወዝ
o-income-universal_credit = ዩኒቨርሳል ክሬዲት (Universal Credit)
o-income-other_benefits = ሌላ የመንግሥት ድጎማ (benefits)
o-income-nrm_payments = ከNRM ድጋፍ የሚሰጥ ክፍያ
o-income-asylum_support = የጥገኝነት ድጋፍ (asylum support) ክፍያ
o-income-none = ምንም ገንዘብ የለም
o-income-other = ሌላ ገንዘብ

q-income_more = የትኛውን የመንግሥት ድጎማ (benefits) ወይም ሌላ ገንዘብ ያገኛሉ?

q-subsistence_amount = እያንዳንዱ የድጋፍ ክፍያ ስንት ነው?
    .hint = ለምሳሌ፣ £40።

q-subsistence_how_often = የሚከፈለው በየስንት ጊዜው ነው?
    .why = ዩኒቨርሳል ክሬዲት (Universal Credit) ብዙውን ጊዜ የሚከፈለው በወር አንድ ጊዜ ነው። ከዚያ ባጠረ ጊዜ መከፈል ከለመዱ፣ አካባቢው ለለውጡ ዕቅድ እንዲያወጡ ሊረዳዎት ይችላል።

o-paid_how_often-every_day = በየቀኑ ወይም ከሞላ ጎደል በየቀኑ
o-paid_how_often-every_week = በየሳምንቱ
o-paid_how_often-every_two_weeks = በየሁለት ሳምንቱ
o-paid_how_often-every_month = በየወሩ
o-paid_how_often-other = በሌላ መንገድ

q-universal_credit_claimed = ዩኒቨርሳል ክሬዲት (Universal Credit) እንዲሰጥዎት አመልክተዋል?
    .hint = ዩኒቨርሳል ክሬዲት ዝቅተኛ ገቢ ላላቸው ወይም ሥራ ለሌላቸው ሰዎች መንግሥት የሚሰጠው ገንዘብ ነው።
    .help = የመንግሥት ገንዘብ የማግኘት መብት (recourse to public funds) የሌላቸው ሰው ከማመልከታቸው በፊት የሕግ ምክር ማግኘት ይገባቸዋል።

q-universal_credit_first = የመጀመሪያው ክፍያ መቼ ነበር፣ ወይም መቼ ይሆናል?
    .hint = ወር እና ዓመት ይበቃል።

q-bank_account = የራስዎ የባንክ ሒሳብ አለዎት?
    .hint = «የራስዎ» ማለት ሌላ ማንም ሊጠቀምበት አይችልም ማለት ነው።

q-debts = ለማንኛውም ሰው መክፈል ያለብዎት ዕዳ አለ?
    .why = ብዙ ሰዎች ዕዳ አለባቸው። ስለ ዕዳ ነፃ ምክር አለ፤ አካባቢው ይህንን ምክር እንዲያገኙ ሊረዳዎት ይችላል።

q-debts_more = ዕዳው ለማን ነው፣ ምን ያህልስ ነው?
    .hint = የሚያውቁት ይበቃል። በዕዳ ምክንያት አደጋ ላይ እንደሆኑ ከተሰማዎትም ይናገሩ።

q-budgeting_help = ለወሩ ገንዘብዎን ለማቀድ እርዳታ ይፈልጋሉ?

q-payment_help = ከእነዚህ የትኞቹ ይረዱዎታል?
    .hint = የሚረዱትን ሁሉ ይምረጡ። የድጋፍ ሠራተኛዎ ሊያስረዱዎት ይችላሉ። ላያገኟቸው ይችላሉ።

o-payment_help-advance = ከመጀመሪያው የUniversal Credit ክፍያ የተወሰነው ቀደም ብሎ (advance፤ በኋላ እርስዎ መልሰው የሚከፍሉት)
o-payment_help-more_often = በወር ከአንድ ጊዜ በላይ መከፈል
o-payment_help-split = ክፍያው በቤቱ ላሉ ሁለት ሰዎች ተከፋፍሎ መሰጠት
o-payment_help-rent_to_landlord = ኪራይ በቀጥታ ለአከራዩ እንዲከፈል
o-payment_help-furniture_grant = ለቤት ዕቃ የሚሰጥ ገንዘብ
o-payment_help-none = ከእነዚህ አንዱም አይደለም

## H. Education and training

s-education = ትምህርት እና ሥልጠና
    .short = ትምህርት
    .opening = ይህ ክፍል ስለ ትምህርት ነው፦ አሁን ምን እንደሚማሩ እና ምን መማር እንደሚፈልጉ። የተሳሳተ መልስ የለም። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = ጎበዝ የሆኑበት አንድ ነገር ምንድን ነው?

q-education_now = አሁን በትምህርት ወይም በሥልጠና ላይ ነዎት?
    .hint = እነዚህ የቢሮ ቃላት ናቸው። የድጋፍ ሠራተኛዎ ሊያስረዱዎት ይችላሉ። «የሚችሉ» ማለት ጤናዎ እና በአገሪቱ የመቆየት ደንቦችዎ ይፈቅዳሉ ማለት ነው።

o-education-in_education_or_training = በትምህርት ወይም በሥልጠና ላይ ያሉ
o-education-able_and_wants = በትምህርት ወይም በሥልጠና ላይ የሌሉ፣ መማር የሚችሉ እና የሚፈልጉ
o-education-able_and_does_not_want = በትምህርት ወይም በሥልጠና ላይ የሌሉ፣ መማር የሚችሉ ግን የማይፈልጉ
o-education-not_able = በትምህርት ወይም በሥልጠና ላይ የሌሉ፣ መማርም የማይችሉ

q-english_level = በእንግሊዝኛ ትምህርት የትኛው ደረጃ ላይ ደርሰዋል?

o-english_level-no_class_yet = ገና ትምህርት አልጀመርኩም
o-english_level-pre_entry = ቅድመ መግቢያ (Pre-entry)
o-english_level-entry_1 = መግቢያ 1 (Entry 1)
o-english_level-entry_2 = መግቢያ 2 (Entry 2)
o-english_level-entry_3 = መግቢያ 3 (Entry 3)
o-english_level-level_1_or_higher = ደረጃ 1 (Level 1) ወይም ከዚያ በላይ

q-courses = ያልጨረሷቸውንም ጨምሮ፣ በየትኛው ትምህርት ቤት ተምረዋል፣ የትኞቹን ኮርሶች ወይም ሥልጠናስ ተከታትለዋል?
    .hint = በየትኛውም አገር። ከሌለ «የለም» ብለው ይጻፉ።

q-want_to_learn = ምን መማር ይፈልጋሉ?
    .hint = ለምሳሌ፣ እንግሊዝኛ፣ መኪና መንዳት፣ ምግብ ማብሰል፣ ኮምፒውተር፣ የእጅ ሙያ።

## I. Employment

s-employment = ሥራ
    .short = ሥራ
    .opening = ይህ ክፍል ስለ ሥራ ነው፦ አሁን ምን እንደሚሠሩ እና ምን መሥራት እንደሚፈልጉ። ተገደው ስለሠሩት ሥራ መናገር አይጠበቅብዎትም። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = ነፃ ጊዜ ሲኖርዎት ምን ማድረግ ይወዳሉ?

q-employment_now = አሁን እየሠሩ ነው?
    .hint = እነዚህ የቢሮ ቃላት ናቸው። የድጋፍ ሠራተኛዎ ሊያስረዱዎት ይችላሉ።

o-employment-employed_full_time = ሙሉ ጊዜ ተቀጥረው የሚሠሩ
o-employment-employed_part_time = በከፊል ጊዜ ተቀጥረው የሚሠሩ
o-employment-unemployed_able_wants = ሥራ የሌላቸው፣ መሥራት የሚችሉ እና የሚፈልጉ
o-employment-unemployed_able_does_not_want = ሥራ የሌላቸው፣ መሥራት የሚችሉ እና የማይፈልጉ
o-employment-unemployed_unable = ሥራ የሌላቸው እና መሥራት የማይችሉ

q-right_to_work = ግለሰቡ የመሥራት መብት አላቸው?
    .hint = eVisaውን ወይም የውሳኔ ደብዳቤውን ይመልከቱ።

o-right_to_work-yes = አዎ
o-right_to_work-limited = አዎ፣ ከገደብ ጋር (ለምሳሌ፣ የሰዓት ወይም የሥራ ዓይነት)
o-right_to_work-no = አይ

q-work_suitability = የትኛው ሥራ ለእርስዎ ትክክል ይሆናል፣ ሥራን ከባድ የሚያደርግብዎትስ ምንድን ነው?
    .hint = ለምሳሌ፣ በቀን ብቻ፣ ለረጅም ጊዜ ሳይቆሙ፣ ከወንዶች ጋር ወይም ከሴቶች ጋር ብቻዎን ሳይሆኑ።

q-skills = በደንብ መሥራት የሚችሉት ምንድን ነው?
    .hint = ሙያ እና ልምድ፣ የተከፈለበት ወይም ያልተከፈለበት፣ ከየትኛውም አገር። ለምሳሌ፣ ምግብ ማብሰል፣ ልብስ መስፋት፣ ግንባታ፣ ልጆችን መንከባከብ።

q-work_wanted = ምን ሥራ መሥራት ይፈልጋሉ?

## J. Health and wellbeing

s-health = ጤና እና ጤናማ ኑሮ
    .short = ጤና
    .opening = ይህ ክፍል ስለ ጤናዎ እና ደህና ሆነው እንዲኖሩ ስለሚረዳዎት ነገር ነው። የምንጠይቀው ወደ አዲሱ ቦታ ሲሄዱ ሕክምና እና መድኃኒት እንዳይቋረጡ ነው። የፈለጉትን ብቻ ይምረጡ ወይም ይናገሩ። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = እንዲያርፉ የሚረዳዎት ምንድን ነው?

q-health_needs = ከእነዚህ ለየትኞቹ እርዳታ ወይም ሕክምና ያስፈልግዎታል?
    .hint = የሚስማሙትን ሁሉ ይምረጡ። ተጨማሪ የምንጠይቀው በኋላ፣ የድጋፍ ጥያቄውን መቀጠል ከፈለጉ ብቻ ነው።

o-health-mental_health = የአእምሮ ጤናዬ
o-health-physical_health = አካሌ፦ ሕመም፣ ጉዳት ወይም የሚያም ነገር
o-health-medication = የምወስደው መድኃኒት
o-health-disability = የአካል ጉዳት
o-health-alcohol_or_drugs = አልኮል ወይም አደንዛዥ ዕፅ
o-health-none = ከእነዚህ አንዱም አይደለም

q-mental_health_diagnosis = የአእምሮ ጤና ምርመራ ውጤት
    .hint = ሐኪም እንደጻፈው። የምርመራ ውጤት ከሌለ «የለም» ብለው ይጻፉ።

q-treatment_now = አሁን ሕክምና ወይም የምክር አገልግሎት (counselling) እያገኙ ነው?

q-treatment_where = የት ነው የሚያገኙት፣ በየስንት ጊዜው?
    .hint = የክሊኒኩ ወይም የአገልግሎቱ ስም። ለምሳሌ፣ በየማክሰኞው።
    .why = ሕክምና በራሱ ከአንድ ቦታ ወደ ሌላ አይሄድም። አካባቢው ቀደም ብሎ ካወቀ፣ ከመሄድዎ በፊት ሕክምናውን ሊጠይቅልዎት ይችላል።

q-treatment_waiting = ሕክምና ለማግኘት በተጠባባቂዎች ዝርዝር ውስጥ ነዎት?

o-treatment_waiting-not_waiting = አይ፣ እየጠበቅኩ አይደለም
o-treatment_waiting-waiting = አዎ፣ እየጠበቅኩ ነው
o-treatment_waiting-not_asked_yet = ሕክምና ያስፈልገኛል፣ ግን ገና አልጠየቅኩም

q-treatment_transfer = ሕክምናው ወደ አዲሱ አካባቢ እንዲዛወር ተመቻችቷል?
    .help = በሙከራ ፕሮጀክቶቹ ውስጥ የተዛወሩ ሰዎች ምንም ስላልተዛወረላቸው ለወራት ጠብቀዋል። አሁን ያለው አገልግሎት ሕክምናውን በቀጥታ እንዲያዛውር፣ እና አደጋ ከሌለው ግለሰቡ ሊይዙት የሚችሉት ደብዳቤ እንዲሰጥ ይጠይቁ።

o-transfer-arranged = ተመቻችቷል
o-transfer-asked_for = ተጠይቋል
o-transfer-not_yet = ገና
o-transfer-not_needed = አያስፈልግም

q-physical_needs = አዲሱ አካባቢ ስለ አካልዎ እና ስለ ጤናዎ ምን ማወቅ አለበት?
    .hint = ለምሳሌ፣ ሕመም፣ ጉዳት፣ የሚያም ነገር፣ ወይም የሆስፒታል ቀጠሮዎች።

q-medication = የትኛውን መድኃኒት ይወስዳሉ?
    .hint = ስሞች እና መጠኖች፣ በሳጥኑ ላይ እንደተጻፈው።

q-medication_days = መድኃኒትዎ ለስንት ቀናት ይበቃል?
    .hint = የቀናት ብዛት፣ ለምሳሌ 14።
    .help = ግለሰቡ በአዲሱ አካባቢ እስኪመዘገቡ ድረስ የሚበቃ መድኃኒት እንዲሰጡ የቤተሰብ ሐኪሙን (GP) ይጠይቁ።

q-disability = አዲሱ አካባቢ ስለ አካል ጉዳትዎ ምን ማወቅ አለበት?
    .hint = ማድረግ የማይችሉትን ሳይሆን የሚያስፈልግዎትን።

q-alcohol_or_drugs = አዲሱ አካባቢ ስለ አልኮል ወይም አደንዛዥ ዕፅ ምን ማወቅ አለበት?
    .hint = መናገር የሚፈልጉትን ብቻ። የምንጠይቀው ትክክለኛውን እርዳታ እንዲያገኙ ነው።

q-alcohol_or_drugs_support = በዚህ ጉዳይ አሁን የሚደግፍዎት ማን ነው?
    .hint = የአገልግሎቱ ስም። ማንም ከሌለ «የለም» ብለው ይጻፉ።

q-gp_registered = የቤተሰብ ሐኪም (GP) ዘንድ ተመዝግበዋል?
    .hint = በእንግሊዝ ማንኛውም ሰው የቤተሰብ ሐኪም (GP) ዘንድ መመዝገብ ይችላል። አድራሻም ሆነ የኢሚግሬሽን ሰነድ ማሳየት አያስፈልግዎትም።

q-daily_tasks = የዕለት ተዕለት ሥራዎችን እንዴት ይወጣሉ?
    .hint = ለምሳሌ፣ መግዛት፣ ማብሰል፣ ማጠብ፣ ደብዳቤዎችን ማንበብ፣ ወደ ቀጠሮ መሄድ።

o-daily_tasks-without_help = ያለ እርዳታ
o-daily_tasks-some_help = በተወሰነ እርዳታ
o-daily_tasks-much_help = በብዙ እርዳታ

q-daily_tasks_more = በየትኞቹ ሥራዎች እርዳታ ይፈልጋሉ?

q-faith = ለቤትዎ ወይም ለድጋፍዎ አስፈላጊ የሆነ ሃይማኖት ወይም ልማድ አለዎት?
    .hint = ለምሳሌ፣ የጸሎት ሰዓቶች፣ ወይም በአቅራቢያ ያለ የአምልኮ ቦታ። ከሌለ «የለም» ብለው ይጻፉ።

q-food = መብላት ያለብዎት ወይም የማይበሉት ምግብ አለ?
    .hint = ከሌለ «የለም» ብለው ይጻፉ።

q-community = የእርስዎን ቋንቋ ከሚናገሩ ወይም ሃይማኖትዎን ከሚከተሉ ሰዎች አቅራቢያ መሆን ይፈልጋሉ፣ ወይስ ከእነሱ ርቀው?
    .hint = አንዳንድ ሰዎች በእነሱ አቅራቢያ ደህንነት ይሰማቸዋል። ሌሎች አይሰማቸውም። ሁለቱም ጥሩ ናቸው።

## K. Legal

s-legal = የሕግ ጉዳዮች
    .short = የሕግ ጉዳዮች
    .opening = ይህ ክፍል ስለ ሕግ ምክር እና ስለ ፍርድ ቤቶች ነው። ቀድሞ የሚታወቀውን የድጋፍ ሠራተኛዎ ከማህደርዎ ይሞላሉ። ምን እንደደረሰብዎት አንጠይቅም። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = ከሚቀጥለው ክፍል በፊት ንጹሕ አየር ማግኘት ይፈልጋሉ?

q-legal_advice = ስለ ምን የሕግ ምክር ያስፈልግዎታል?
    .hint = የሚያስፈልግዎትን ሁሉ ይምረጡ።

o-legal_advice-immigration = በዩናይትድ ኪንግደም መቆየት (ኢሚግሬሽን)
o-legal_advice-compensation = ጉዳት ስለደረሰብዎት የሚከፈል ገንዘብ (ካሣ)
o-legal_advice-criminal = የወንጀል ጉዳይ
o-legal_advice-family = ቤተሰብ
o-legal_advice-housing = መኖሪያ ቤት
o-legal_advice-none = ምንም

q-solicitor = ጠበቃ (solicitor) አለዎት?

q-solicitor_contact = የጠበቃው (solicitor) ስም፣ ድርጅት እና ስልክ ቁጥር ምንድን ነው?
    .hint = ከአንድ በላይ ካለዎት፣ እያንዳንዳቸው ለምን ጉዳይ እንደሆኑ ይናገሩ።

q-police_investigation = የፖሊስ ምርመራ አለ?

q-police_investigation_more = የትኛው የፖሊስ ኃይል እና መኮንን፣ ምርመራውስ እንዴት እየሄደ ነው?
    .hint = የፖሊስ ኃይል፣ ጉዳዩን የያዙት መኮንን፣ መለያ ቁጥር። ስለተፈጸመው ነገር ታሪክ አይጻፉ።

q-court_case = ግለሰቡ በፍርድ ቤት ጉዳይ ውስጥ አሉ?

q-court_role = በጉዳዩ ውስጥ የግለሰቡ ድርሻ ምንድን ነው?
    .help = ወንጀል እንዲፈጽም የተገደደ ሰው በModern Slavery Act 2015 (እንግሊዝ እና ዌልስ) ክፍል 45 (section 45) መሠረት መከላከያ ሊኖረው ይችላል። ግለሰቡ ተከሳሽ ከሆኑ፣ ጠበቃቸው (solicitor) ስለ NRM ውሳኔው ማወቃቸውን ያረጋግጡ።

o-court_role-witness = ምስክር
o-court_role-defendant = ተከሳሽ
o-court_role-family_case = በቤተሰብ ጉዳይ ተከራካሪ
o-court_role-other = ሌላ

q-court_dates = የትኞቹ የፍርድ ቤት ቀጠሮዎች እየመጡ ነው?
    .hint = ቀኖች እና የችሎቱ ዓይነት። የፍርድ ቤቱን ስም የሚጽፉት ከተማውን መግለጽ አደጋ ከሌለው ብቻ ነው።

q-special_measures = የትኞቹ ልዩ እርምጃዎች (special measures) ተፈቅደዋል ወይም ተጠይቀዋል?
    .hint = ምስክሮች እንዲመሰክሩ የሚሰጥ እርዳታ።

o-special_measures-screen = መከለያ (screens)
o-special_measures-video_link = በቪዲዮ ግንኙነት፣ ወይም በተቀረጸ ምስክርነት
o-special_measures-private_hearing = በዝግ ችሎት መመስከር
o-special_measures-intermediary = እርስዎ እና ፍርድ ቤቱ እርስ በርስ እንዲግባቡ የሚረዳ ሰው (intermediary)
o-special_measures-not_asked_yet = ገና አልተጠየቀም
o-special_measures-none = ምንም

q-trial_support = ከፍርድ ቤቱ ጉዳይ በፊት፣ በጉዳዩ ጊዜ እና ከዚያ በኋላ ምን ድጋፍ ይፈልጋሉ?
    .hint = ለምሳሌ፣ አብሮዎት የሚሄድ ሰው፣ ሆቴል፣ በኋላ የሚያነጋግሩት ሰው።

## L. Risk and safety

s-risk = ስጋት እና ደህንነት
    .short = ደህንነት
    .opening = ይህ ክፍል ደህንነትዎን ስለ መጠበቅ ነው። አብዛኛውን የድጋፍ ሠራተኛዎ ከማህደርዎ ይሞላሉ፤ ስለዚህ እርስዎ እንደገና መናገር አያስፈልግዎትም። ሁለት ነገሮች እንጠይቅዎታለን፦ እንዴት እንደሆኑ፣ እና ደህንነትዎ ተጠብቆ እንዲቆይ የሚረዳዎት ምን እንደሆነ። መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = አሁን እንዲረጋጉ የሚረዳ ትንሽ ነገር አለ?

q-places_not_safe = ለግለሰቡ ደህንነታቸው ያልተጠበቀ ቦታዎች የትኞቹ ናቸው፣ ለምን?
    .hint = ሊርቋቸው የሚገቡ ቦታዎች ስም «መኖሪያ ቤት» በሚለው ክፍል ይጠየቃል። እዚህ ምክንያቶቹን ይጻፉ።

q-people_not_safe = ለግለሰቡ ስጋት የሆኑት የትኞቹ ሰዎች ወይም ማኅበረሰቦች ናቸው?
    .hint = አዲሶቹ ደጋፊዎች ምን መጠንቀቅ እንዳለባቸው ይጻፉ። የሚታወቀውን ይጻፉ፤ የሚጠረጠረውን ደግሞ ምልክት ያድርጉበት።

q-last_contact = በዝባዦቹ ለመጨረሻ ጊዜ ከግለሰቡ ጋር የተገናኙት መቼ ነው?
    .hint = በማንኛውም መንገድ፦ በአካል፣ በጥሪ፣ በመልእክት፣ ወይም በሌላ ሰው በኩል።

o-last_contact-last_week = ባለፉት 7 ቀናት ውስጥ
o-last_contact-last_month = ባለፉት 30 ቀናት ውስጥ
o-last_contact-last_3_months = ባለፉት 3 ወራት ውስጥ
o-last_contact-last_6_months = ባለፉት 6 ወራት ውስጥ
o-last_contact-from_6_to_12_months = ከ6–12 ወራት በፊት
o-last_contact-over_a_year_ago = ከአንድ ዓመት በላይ ሆኖታል
o-last_contact-not_sure = እርግጠኛ አይደለሁም

q-whereabouts_known = በዝባዦቹ ግለሰቡ የት እንዳሉ ያውቃሉ?

q-perpetrators = ስለ ወንጀል ፈጻሚዎች ዝርዝር መረጃ
    .hint = ስሞች፣ መልክ፣ ቦታዎች፣ ተሽከርካሪዎች፣ ስልክ ቁጥሮች፣ የኢንተርኔት ስሞች። የሚታወቀውን እና የሚጠረጠረውን ለይተው ምልክት ያድርጉ።
    .help = ይህንን ከማህደሩ ብቻ ይውሰዱ። እነዚህ ዝርዝሮች ስለ ሌሎች ሰዎች ናቸው፦ አዲሶቹ ደጋፊዎች የግለሰቡን ደህንነት ለመጠበቅ በሚያስፈልጋቸው ብቻ ይወሰኑ።

q-circumstances = ከNRM በፊት የነበረው ሁኔታ አጭር ማጠቃለያ
    .hint = ከማህደሩ ጥቂት ዓረፍተ ነገሮች። ሙሉ ታሪክ አይደለም።
    .help = ግለሰቡ እንደገና እንዲናገሩት አይጠይቁ፣ የNRM ቅጹንም አይገልብጡ። የሚረዳው፦ የብዝበዛው ዓይነት፣ መቼ አካባቢ እንደነበር፣ እና የሚያሳምም ትዝታ ሊቀሰቅስ የሚችለው ምን እንደሆነ።

q-nrm_needs = NRM የትኞቹን ፍላጎቶች ለየ?

q-risk_to_self = ራስዎን የመጉዳት ወይም ሕይወትዎን የማጥፋት ሐሳብ አለዎት?
    .hint = መልስዎ ምንም ይሁን ምን፣ አሁን ሰው ማነጋገር ይችላሉ። Samaritans፦ 116 123፣ በነፃ፣ ቀን እና ሌሊት። NHS፦ 111፣ ከዚያ ምርጫ 2 (option 2፣ የአእምሮ ጤና) ይምረጡ፣ በእንግሊዝ እና በዌልስ። አደጋ ላይ ከሆኑ፦ 999። መናገር ካልቻሉ፣ ከሞባይል ስልክ ወደ 999 ይደውሉ እና ሲጠየቁ 55ን ይጫኑ።
    .why = በከባድ ነገሮች ውስጥ ያለፉ ብዙ ሰዎች እንዲህ ያሉ ሐሳቦች ይመጡባቸዋል። ካወቅን፣ ትክክለኛውን እርዳታ ከእርስዎ ጋር ልንፈልግ እንችላለን።
    .help = ተረጋግተው እና በእነዚህ ቃላት ይጠይቁ። መጠየቅ እንዲህ ያሉ ሐሳቦችን አያመጣም። መልሱ «አዎ» ከሆነ፣ አሁን ደህንነታቸው የተጠበቀ መሆን አለመሆኑን ይጠይቁ፣ ከግለሰቡ ጋር አብረው ይቆዩ፣ የድርጅትዎን የደህንነት አሠራር ይከተሉ፣ የሚያደርጉትንም ከማድረግዎ በፊት ለግለሰቡ ይንገሩ።

q-risk_to_self_more = እንዲህ ሲሰማዎት የሚረዳዎት ምንድን ነው፣ ለማንስ መደወል አለብን?
    .hint = ምን እንደደረሰብዎት መናገር አይጠበቅብዎትም። Samaritans፦ 116 123። NHS፦ 111፣ ከዚያ ምርጫ 2 (option 2፣ የአእምሮ ጤና) ይምረጡ፣ በእንግሊዝ እና በዌልስ። አደጋ ላይ ከሆኑ፦ 999።

q-risk_from_others = ግለሰቡ አሁን በሌሎች ሰዎች ምክንያት አደጋ ላይ ናቸው?

q-risk_from_others_more = አደጋው ማን ወይም ምንድን ነው፣ ስለዚህስ ምን ተደርጓል?

q-risk_to_others = ግለሰቡ ለሌሎች ሰዎች ስጋት ናቸው?
    .hint = ልጆች፣ ሌሎች ነዋሪዎች፣ ሠራተኞች ወይም ሕዝቡ። ከማህደሩ ይመልሱ።
    .help = ምን እንደተፈጸመ እና መቼ እንደተፈጸመ ይጻፉ፤ ግለሰቡ ምን ዓይነት ሰው እንደሆኑ አይጻፉ። «አይታወቅም» ታማኝ መልስ ነው።

q-risk_to_others_more = ስጋቱ ምንድን ነው፣ ለማን ነው፣ የሚቀንሰውስ ምንድን ነው?

q-safe_to_visit_alone = ሠራተኛ ለብቻቸው ሄደው ያለ አደጋ መጎብኘት ይችላሉ?
    .hint = ግለሰቡን፣ በቤቱ ያሉ ሌሎች ሰዎችን እና ቦታውን ያስቡ።

q-safe_to_visit_alone_more = በዚያ ፈንታ ሠራተኛ ምን ማድረግ አለባቸው?
    .hint = ለምሳሌ፣ ሁለት ሆነው መጎብኘት፣ ወይም ቢሮ ውስጥ መገናኘት።

q-safety_plan = ደህንነትዎ ተጠብቆ እንዲቆይ የሚረዳዎት ምንድን ነው?
    .hint = ለምሳሌ፣ ሊደውሉላቸው የሚችሉ ሰዎች፣ የሚሄዱባቸው ቦታዎች፣ የማያደርጓቸው ነገሮች። የደህንነት ዕቅድ ቀድሞ ካለዎት፣ የድጋፍ ሠራተኛዎ ሊገለብጡት ይችላሉ።

## M. Ready to move

s-ready = ለመሄድ ዝግጁ
    .short = ለመሄድ ዝግጁ
    .opening = ይህ ክፍል በአዲስ ቦታ የመጀመሪያዎቹን ሳምንታት ቀላል የሚያደርጉ ነገሮች ዝርዝር ነው። ዛሬ ዝግጁ መሆን ያለበት ምንም ነገር የለም። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = ከዕቃዎችዎ ውስጥ ከሁሉ በላይ ይዘው መሄድ የሚፈልጉት የትኛውን ነው?

o-ready-have = አለኝ
o-ready-applied = አመልክቻለሁ
o-ready-need_help = በዚህ እርዳታ ያስፈልገኛል
o-ready-not_needed = አያስፈልገኝም

q-ready_identity = ማን እንደሆኑ የሚያሳይ ሰነድ አለዎት?
    .hint = ለምሳሌ፣ ፓስፖርት፣ መንጃ ፈቃድ ወይም የጉዞ ሰነድ።

q-ready_status = በዩናይትድ ኪንግደም የመኖር መብትዎን የሚያሳይ ማረጋገጫ አለዎት?
    .hint = ለአብዛኞቹ ሰዎች ይህ በኢንተርኔት ላይ ያለ eVisa ነው። እርስዎ ራስዎ በኢንተርኔት መክፈት መቻል አለብዎት።

q-ready_national_insurance = የብሔራዊ መድን (National Insurance) ቁጥር አለዎት?

q-ready_bank_account = ወደ አዲሱ ቦታ ሲሄዱ የባንክ ሒሳብ ይኖርዎታል?

q-ready_universal_credit = ወደ አዲሱ ቦታ ሲሄዱ ዩኒቨርሳል ክሬዲት (Universal Credit) ይኖርዎታል?

q-ready_gp = በአዲሱ አካባቢ የቤተሰብ ሐኪም (GP) አለዎት?

q-ready_phone = የራስዎ ቁጥር ያለው ስልክ አለዎት?

q-ready_school = ለእያንዳንዱ ልጅ የትምህርት ቤት ወይም የመዋእለ ሕፃናት ቦታ አለ?

q-ready_medication = ለመጀመሪያዎቹ ሳምንታት በቂ መድኃኒት አለዎት?

q-ready_treatment = የአእምሮ ጤና ሕክምናዎ በአዲሱ አካባቢ ይቀጥላል?

q-ready_belongings = ከዕቃዎችዎ ጋር ወደዚያ የሚጓዙበት መንገድ አለዎት?

## N. In the person's own words

s-own_words = በራስዎ ቃላት
    .short = በራስዎ ቃላት
    .opening = ይህ ክፍል የእርስዎ ነው። እርስዎ ሊጽፉት ይችላሉ፣ ወይም ሲናገሩ የድጋፍ ሠራተኛዎ የሚሉትን ይጽፋሉ። የራስዎን ቋንቋ ይጠቀሙ። መጻፍ የማይፈልጉትን መጻፍ አይጠበቅብዎትም። ምን እንደደረሰብዎት መናገር አይጠበቅብዎትም።
    .closing = እንደገና ሊያነቡት ይፈልጋሉ፣ ወይስ እንዳለ ይተዉት?

q-feels_safe = ዛሬ ምን ያህል ደህንነት ይሰማዎታል?
    .hint = 0 ማለት «ምንም ደህንነት አይሰማኝም» ማለት ነው። 10 ማለት «ሙሉ በሙሉ ደህንነት ይሰማኛል» ማለት ነው። ማንኛውም ቁጥር ጥሩ ነው።
    .why = ድጋፉ እየረዳ መሆኑን ለማየት ከጥቂት ወራት በኋላ እንደገና ልንጠይቅ እንችላለን።
    .least = ምንም ደህንነት አይሰማኝም
    .most = ሙሉ በሙሉ ደህንነት ይሰማኛል

q-feels_hope = ስለ ወደፊቱ ምን ያህል ተስፋ ይሰማዎታል?
    .hint = 0 ማለት ምንም ተስፋ የለም ማለት ነው። 10 ማለት ሙሉ ተስፋ ማለት ነው። ማንኛውም ቁጥር ጥሩ ነው።
    .least = ምንም ተስፋ የለም
    .most = ሙሉ ተስፋ

q-going_well = ለእርስዎ በጥሩ ሁኔታ እየሄደ ያለው ምንድን ነው?
    .hint = ትልቅ ወይም ትንሽ።

q-going_well_english = የእንግሊዝኛ ትርጉም፦ በጥሩ ሁኔታ እየሄደ ያለው
    .hint = ግለሰቡ በሌላ ቋንቋ ከጻፉ ብቻ። ማን እንደተረጎመው ይጻፉ።

q-matters_most = አሁን ለእርስዎ ከሁሉ በላይ አስፈላጊ የሆነው ምንድን ነው?
    .hint = ስለ ድጋፍ ጥያቄዎ የሚወስኑት ሰዎች ይህንን ያነባሉ። እባክዎ አድራሻ አይጻፉ።

q-matters_most_english = የእንግሊዝኛ ትርጉም፦ ከሁሉ በላይ አስፈላጊ የሆነው
    .hint = ግለሰቡ በሌላ ቋንቋ ከጻፉ ብቻ። ማን እንደተረጎመው ይጻፉ።

q-want_from_area = ከአዲሱ አካባቢ ምን ይፈልጋሉ?

q-want_from_area_english = የእንግሊዝኛ ትርጉም፦ ከአካባቢው የሚፈልጉት
    .hint = ግለሰቡ በሌላ ቋንቋ ከጻፉ ብቻ። ማን እንደተረጎመው ይጻፉ።

q-do_not_want = የማይፈልጉት ምንድን ነው?
    .hint = ለምሳሌ፣ እንደገና እንዲጠየቁ የማይፈልጓቸው ጥያቄዎች።

q-do_not_want_english = የእንግሊዝኛ ትርጉም፦ የማይፈልጉት
    .hint = ግለሰቡ በሌላ ቋንቋ ከጻፉ ብቻ። ማን እንደተረጎመው ይጻፉ።

## O. Needs and goals

s-goals = ፍላጎቶች እና ግቦች
    .short = ፍላጎቶች እና ግቦች
    .opening = ይህ ክፍል እያንዳንዱን የሕይወት ክፍል ይመለከታል፦ አሁን እንዴት እንደሆነ፣ እርዳታ ምን ያህል በቶሎ እንደሚያስፈልግዎት፣ እና ግቦችዎ ምን እንደሆኑ። ፈተና አይደለም። ምን እንደተለወጠ ለማየት፣ እርስዎ እና አዲሱ የድጋፍ ሠራተኛዎ በኋላ እንደገና ትመለከቱታላችሁ። ማንኛውንም ጥያቄ መዝለል ወይም ለእረፍት ማቆም ይችላሉ።
    .closing = ከእነዚህ በየትኛው መጀመር ይፈልጋሉ?

o-urgency-this_week = በዚህ ሳምንት
o-urgency-this_month = በዚህ ወር
o-urgency-within_3_months = በሚቀጥሉት 3 ወራት ውስጥ
o-urgency-later = በኋላ

q-housing_score = አሁን የመኖሪያ ቤትዎ ሁኔታ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-housing_urgency = በመኖሪያ ቤት ጉዳይ እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-housing_goal = ለመኖሪያ ቤትዎ ግብዎ ምንድን ነው?

q-money_score = አሁን የገንዘብዎ ሁኔታ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-money_urgency = በገንዘብ ጉዳይ እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-money_goal = ለገንዘብዎ ግብዎ ምንድን ነው?

q-education_score = አሁን የትምህርት እና የሥልጠና ሁኔታዎ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-education_urgency = በትምህርት ጉዳይ እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-education_goal = ለትምህርት ግብዎ ምንድን ነው?

q-employment_score = አሁን የሥራ ሁኔታዎ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-employment_urgency = በሥራ ጉዳይ እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-employment_goal = ለሥራ ግብዎ ምንድን ነው?

q-health_score = አሁን የጤናዎ እና የኑሮዎ ሁኔታ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-health_urgency = በጤና ጉዳይ እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-health_goal = ለጤናዎ ግብዎ ምንድን ነው?

q-legal_score = አሁን የሕግ ጉዳዮችዎ ሁኔታ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-legal_urgency = በሕግ ጉዳዮች እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-legal_goal = ለሕግ ጉዳዮችዎ ግብዎ ምንድን ነው?

q-safety_score = አሁን የደህንነትዎ ሁኔታ እንዴት ነው?
    .hint = 1 ማለት ወዲያውኑ እርዳታ ያስፈልግዎታል ማለት ነው። 5 ማለት ያለ ድጋፍ ራስዎን ችለዋል ማለት ነው።
    .least = በከባድ ችግር ላይ
    .most = ያለ ድጋፍ ራስን መቻል

q-safety_urgency = በደህንነት ጉዳይ እርዳታ ምን ያህል በቶሎ ያስፈልግዎታል?

q-safety_goal = ለደህንነትዎ ግብዎ ምንድን ነው?

## Eligibility

criterion-cg_positive = አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision)
    .met = አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ አለ።
    .not_met = አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ ገና የለም፣ ወይም ውሳኔው አሉታዊ ነበር። ቢሆንም የድጋፍ ጥያቄ ማቅረብ ይችላሉ፦ አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ። ውሳኔው ገና የሚመጣ ከሆነ፣ መቼ እንደሚጠብቁት ለአካባቢው ይንገሩ። አሉታዊ ከነበረ፣ እንደገና ስለሚታይበት መንገድ የሕግ አማካሪን በቶሎ ይጠይቁ።
    .not_known = ውሳኔው አይታወቅም። የNRM ድጋፍ ሰጪውን ይጠይቁ። ቢሆንም የድጋፍ ጥያቄ ማቅረብ ይችላሉ፦ አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።

criterion-leaving_support = ከNRM ድጋፍ መውጣት፣ ወይም ከNRM ድጋፍ በኋላ ከጥገኝነት ድጋፍ (asylum support) መውጣት
    .met = ግለሰቡ በNRM ድጋፍ ላይ፣ ወይም ከNRM ድጋፍ በኋላ በጥገኝነት ድጋፍ ላይ ናቸው፤ በቅርቡም ከዚያ ይወጣሉ።
    .not_met = ግለሰቡ ከNRM ድጋፍ አስቀድመው ወጥተዋል፣ ወይም ድጋፉን አላገኙም። ቢሆንም የድጋፍ ጥያቄ ማቅረብ ይችላሉ፦ አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ፤ በሙከራ ፕሮጀክቶቹም አንዳንድ አካባቢዎች ቀድሞ የወጡ ሰዎችን ተቀብለዋል። በእንግሊዝ እና በዌልስ፣ አዎንታዊ የመደምደሚያ ምክንያቶች ውሳኔ ያላቸው እና እ.ኤ.አ. 4 ጃንዋሪ 2021 ወይም ከዚያ በኋላ ከNRM ድጋፍ የወጡ ሰዎች የReach-In ድጋፍም ሊጠይቁ ይችላሉ፦ 0800 808 3733 (Salvation Army፣ 24 ሰዓት)።
    .not_known = ግለሰቡ አሁን ምን ድጋፍ እንዳላቸው አይታወቅም። ግለሰቡን ወይም የNRM ድጋፍ ሰጪውን ይጠይቁ። ቢሆንም የድጋፍ ጥያቄ ማቅረብ ይችላሉ፦ አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።

criterion-recourse = የመንግሥት ገንዘብ የማግኘት መብት (recourse to public funds)
    .met = ግለሰቡ የመንግሥት ገንዘብ የማግኘት መብት አላቸው።
    .not_met = ግለሰቡ በአሁኑ ጊዜ የመንግሥት ገንዘብ የማግኘት መብት የላቸውም። ይህ እምቢታ አይደለም። በቶሎ የሕግ ምክር ያግኙ፦ የመኖሪያ ፈቃድ ለማግኘት ማመልከት፣ ወይም ይህ ገደብ እንዲለወጥ መጠየቅ ይቻል ይሆናል። ቢሆንም የድጋፍ ጥያቄ ማቅረብ ይችላሉ፦ አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ፤ በሙከራ ፕሮጀክቶቹም አንዳንድ አካባቢዎች ይህ መብት የሌላቸውን ሰዎች ተቀብለዋል።
    .not_known = ግለሰቡ የመንግሥት ገንዘብ የማግኘት መብት እንዳላቸው ወይም እንደሌላቸው አይታወቅም። eVisaውን ወይም የውሳኔ ደብዳቤውን ይመልከቱ፣ ወይም የሕግ አማካሪን ይጠይቁ። ቢሆንም የድጋፍ ጥያቄ ማቅረብ ይችላሉ፦ አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።

criterion-area_safe = አካባቢው ግለሰቡ ሊርቋቸው ከሚገቡ አካባቢዎች አንዱ አይደለም
    .met = አካባቢው ግለሰቡ ሊርቋቸው ከሚገቡ አካባቢዎች ውስጥ የለም። ሌሎች ቦታዎችን ከጠቀሱ፣ አንዳቸውም በዚህ አካባቢ ውስጥ እንደሌሉ ያረጋግጡ።
    .not_met = ግለሰቡ ይህ አካባቢ ለእሳቸው ደህንነቱ ያልተጠበቀ እንደሆነ ይናገራሉ። ከመቀጠልዎ በፊት ስለ ሌላ አካባቢ ከግለሰቡ ጋር ይነጋገሩ። ግለሰቡ አሁንም ይህንን አካባቢ ከፈለጉ፣ አካባቢው ስለ አደጋ ስጋቱ ማወቅ አለበት፤ አስተባባሪውም ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።
    .not_known = ይህ አካባቢ ለግለሰቡ ደህንነቱ የተጠበቀ መሆን አለመሆኑ አይታወቅም። የትኞቹን ቦታዎች መራቅ እንዳለባቸው ይጠይቋቸው፤ የሚጠቅሷቸውን ሌሎች ቦታዎችም ከአካባቢው ጋር ያነጻጽሩ። አስተባባሪው ጉዳዩን አይተው ራሳቸው ሊወስኑ ይችላሉ።

## A translation beside an answer in free text

translation = የዚህን መልስ ትርጉም ይጨምሩ
translation-text = ትርጉም
    .hint = ከላይ ያለው መልስ እንዳለ ይቆያል። ትርጉሙ ከጎኑ ይላካል፤ ማን እንደተረጎመውም ይናገራል።
translation-into = ወደየትኛው ቋንቋ?
translation-into-english = እንግሊዝኛ
translation-by = ማን ተረጎመው?
translation-by-worker = ሠራተኛው
translation-by-interpreter = አስተርጓሚው
translation-by-computer = የኮምፒውተር ፕሮግራም
# Shown under a translation whose answer was edited later.
translation-older = ይህ ትርጉም ከተሠራ በኋላ መልሱ ተለውጧል። እባክዎ ትርጉሙ ያንኑ የሚናገር መሆኑን ያረጋግጡ።

## Under each date and time

field-date-help = ግለሰቡ በየትኛው የዘመን አቆጣጠር እንደሚናገሩ ይጠይቁ፦ እዚህ ያሉ ቀኖች በአውሮፓውያን (Gregorian) አቆጣጠር (እ.ኤ.አ.) ናቸው። በኢትዮጵያ፣ አንዳንድ ጊዜም በኤርትራ፣ ዓመቱ በሰባት ወይም በስምንት ያንሳል። በኢራን እና በአፍጋኒስታን በ621 ወይም በ622 ያንሳል፤ ወሮችም የሚጀምሩት በሌሎች ቀኖች ነው። በቬትናም እና በቻይና፣ አንዳንድ ሰዎች የልደት ቀናቸውን በጨረቃ አቆጣጠር (lunar calendar) ይናገራሉ። ለሰዓት፣ በየትኛው የሰዓት አቆጣጠር እንደሆነ ይጠይቁ፦ በኢትዮጵያ እና በኤርትራ ሰዓት ብዙ ጊዜ የሚቆጠረው ከንጋቱ 6:00 (6am) ጀምሮ ነው፤ ስለዚህ በብሪታንያ ከጠዋቱ 7:00 (7am) የሆነው እዚያ አንድ ሰዓት ይባላል።
