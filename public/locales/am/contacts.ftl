### status: machine-drafted

## Adding somebody’s key

pin = ወደ አድራሻ ደብተሩ ሰው ይጨምሩ
pin-another = ለዚህ ግቤት ሌላ ቁልፍ
pin-name = በአድራሻ ደብተሩ ውስጥ ያለ ስም
    .hint = እዚህ የሚጠሯቸው ስም። ሌላ ማንም አያየውም።
pin-key = ካርዳቸው
    .hint = ከአድራሻ ደብተር ገጻቸው የሚቀዱት፣ ወይም አካባቢው የሚያወጣው አንድ ረጅም የጽሑፍ መስመር። በage1 የሚጀምር ቁልፍም ሊለጠፍ ይችላል።
pin-next = ቃላቱን ያሳዩ
pin-add = ወደ አድራሻ ደብተሩ ይጨምሩ
pin-replace = ከአሁን ጀምሮ ይህንን ቁልፍ ይጠቀሙ
pin-cancel = ይተዉት
pin-claims = የዚህ ነኝ ይላል፦ { $organisation }፣ { $device }
pin-words = ከመልእክቱ ባልወሰዱት፣ ቀድሞ በነበረዎት ቁጥር ይደውሉላቸው። እነዚህን ስድስት ቃላት ከራሳቸው ስክሪን ያንብቡልዎ፦
pin-bare = ይህ ካርድ የሌለው ቁልፍ ነው፦ የማን እንደሆነ አይናገርም። ቀድሞ በነበረዎት የስልክ ቁጥር ሙሉውን ቁልፍ ያንብቡልዎ።
pin-compared = አነጻጽረዋቸዋል?
pin-compared-phone = አዎ፣ በስልክ፣ ቀድሞ በነበረኝ ቁጥር
pin-compared-person = አዎ፣ በአካል
pin-compared-not = ገና አይደለም
    .hint = ማንም እንዳላነጻጸራቸው ተጽፎ ይቀመጣል። በኋላ ሊያደርጉት ይችላሉ።
pin-why = ሌላ ቁልፍ ያለው ለምንድን ነው?
    .hint = ለምሳሌ፦ አዲስ ኮምፒውተር አላቸው፣ በስልክም ነግረውናል።

## The address book

contacts = የአድራሻ ደብተር
    .lead = የማን ቁልፍ የትኛው እንደሆነ። ጥቅሎች የሚቆለፉት በዚህ ደብተር ውስጥ ባሉ ቁልፎች ብቻ ነው፤ ጥቅልን የፈረመውም የሚታወቀው በእሱ ነው እንጂ በጥቅሉ ውስጥ ባለው ስም አይደለም።
contacts-locked = የአድራሻ ደብተሩ በካዝናው ውስጥ ነው፤ ካዝናው አልተከፈተም።
contacts-unlock = ካዝናውን ይክፈቱ
contacts-none = በአድራሻ ደብተሩ ውስጥ ገና ማንም የለም
    .lead = አብረዋቸው የሚሠሩትን አስተባባሪዎች ካርዶቻቸውን ይጠይቁ፣ እያንዳንዳቸውንም እዚህ ይጨምሩ።
contacts-loading = ወደ ካዝናው በመመልከት ላይ
contacts-add = ሰው ይጨምሩ
contacts-follow = ሰው የቁልፍ ለውጥ ልኳል
    .lead = ቁልፍ ሲተካ፣ አሮጌው ቁልፍ አዲሱን ይፈርማል። አሮጌው ቁልፍ በአድራሻ ደብተርዎ ውስጥ ካለ፣ አዲሱ ቦታውን ይወስዳል፤ ምንም እንደገና ማነጻጸር አያስፈልግም።
contacts-follow-text = የቁልፍ ለውጡ
    .hint = አንድ ረጅም የጽሑፍ መስመር።
contact-compared = ቃላቱ ተነጻጽረዋል
contact-not-compared = ቃላቱ ገና አልተነጻጸሩም
contact-unpinned = ከእንግዲህ አይታመንም
contact-claims = ነኝ የሚለው
    .both = { $organisation }፣ { $device }
contact-area = መልስ የሚሰጥበት አካባቢ
contact-since = በአድራሻ ደብተሩ ውስጥ የገባበት
contact-sealing = ጥቅሎች ለእሱ ሊቆለፉ ይችላሉ
    .yes = አዎ
    .no = አይ፦ የሚታወቀው ፊርማው ብቻ ነው
    .over = ከእንግዲህ አይ፦ ቁልፉ ከሦስት ዓመት በላይ ሆኖታል። አዲሱን ካርዳቸውን ይጠይቁ
contact-until = ቁልፉ እንዲያገለግል የታሰበው እስከ
contact-past = ከዚህ በፊት ይታመን የነበረው
contact-past-when = ከ{ $from } እስከ { $until }
contact-past-unpinned = ከእንግዲህ አይታመንም
contact-past-signed = አሮጌው ቁልፍ በፈረመው ቁልፍ ተተክቷል
contact-past-compared = ሰው ባነጻጸረው ቁልፍ ተተክቷል
contact-rename = ስሙን ይቀይሩ
contact-compare = ቃላቱን አነጻጽሬያለሁ
contact-replace = ሌላ ቁልፍ አላቸው
contact-unpin = ይህንን ቁልፍ ከእንግዲህ አይመኑ
    .what = ጥቅሎች ከእንግዲህ በእሱ አይቆለፉም፤ የፈረመው ማንኛውም ነገር ከማስጠንቀቂያ ጋር ይታያል። እስካሁን ይታመን የነበረው ተጽፎ ይቆያል።
contact-unpin-why = ለምን?
    .hint = ለምሳሌ፦ ላፕቶፓቸው ተሰርቋል።

## This vault’s own card

own-card = የዚህ ካዝና ካርድ
    .lead = ሌሎች ሰዎች ጥቅሎችን ለእርስዎ ለመቆለፍ እና የሚፈርሙትን ለማወቅ ያስፈልጋቸዋል። ምሥጢር አይደለም።
own-card-words = ጮክ ተብለው የሚነበቡ ቃላት
    .hint = ሰው ካርድዎን ወደ አድራሻ ደብተሩ ሲያስገባ፣ ይደውልልዎታል። እነዚህን ስድስት ቃላት ያንብቡለት።
own-card-squares = የዚህ ቁልፍ መለያ (fingerprint) እንደ QR ኮድ፣ በእያንዳንዱ የተፈረመ PDF የመጨረሻ ገጽ ላይ ካለው ጋር አንድ ነው
own-card-text = ካርዱ
    .hint = ይህንን መስመር ጥቅሎችን ለሚልኩልዎ ሰዎች ይላኩ። አካባቢዎ የመረጃ ጥቅል (pack) የሚያወጣ ከሆነ፣ እዚያ ውስጥ ይገባል።
own-card-copy = ካርዱን ይቅዱ
own-card-copied = ተቀድቷል።
own-card-not-copied = ብራውዘሩ አልፈቀደም። መስመሩን ይምረጡ እና ራስዎ ይቅዱት።
own-card-bare = ቁልፉ ብቻ፣ ለሌሎች ፕሮግራሞች
    .hint = እንደ age ያሉ ፕሮግራሞች በዚህ ቁልፍ ፋይሎችን መቆለፍ ይችላሉ። የማን እንደሆነ አይናገርም።

## The life of this vault’s key

key-life = የዚህን ካዝና ቁልፍ ይተኩ
    .lead = ቁልፍ ለሦስት ዓመታት ያገለግላል። ከዚያ በፊት፣ ወይም መሣሪያው ወደ ሌላ ሰው ሲሄድ ይተኩት። ከጠፋ፣ ወይም ሌላ ሰው ሊኖረው የሚችል ከሆነ፣ ከእንግዲህ አይጠቀሙበት።
key-which = ምን ሆነ?
key-which-replace = ቁልፉ በደህና እጅ ነው፣ በሥርዓትም ይተካል
    .hint = አሮጌው ቁልፍ አዲሱን ይፈርማል። አሮጌው በአድራሻ ደብተሩ ውስጥ ያለው ሰው ቃላትን እንደገና ሳያነጻጽር መከተል ይችላል።
key-which-renew = ቁልፉ ጠፍቷል፣ ወይም ሌላ ሰው ሊኖረው ይችላል
    .hint = አዲሱን ቁልፍ የሚፈርም የለም። ለሁሉም መደወል ያስፈልጋል፣ ሁሉም ቃላቱን እንደገና ማነጻጸር አለባቸው።
key-why = ለምን?
    .hint = በጥቂት ቃላት። አሮጌው ቁልፍ አዲሱን ከፈረመ፣ ሌሎች ያዩታል።
key-make = አዲስ ቁልፍ ይሥሩ
key-missing = ገና ምንም አልተመረጠም።
    .do = ምን እንደሆነ ይምረጡ።
key-replaced = አዲስ ቁልፍ አለ
    .do = ከታች ያለውን የቁልፍ ለውጥ ካርድዎ ላላቸው ሁሉ በኢሜይል ይላኩ፦ ለተጎጂዎች መጠለያዎች (safehouses)፣ ለአካባቢዎች፣ እና የአካባቢውን የመረጃ ጥቅል (pack) ለሚይዘው ሰው። ከደወሉላቸው፣ ማስታወቂያውን ያንብቡላቸው። ከዚያ መጠባበቂያ ቅጂ ይሥሩ። በአሮጌው ቁልፍ የተቆለፈው አሁንም እዚህ ሊከፈት ይችላል።
key-renewed = አዲስ ቁልፍ አለ፤ የሚፈርመው ግን የለም
    .do = ካርድዎ ላላቸው ሁሉ ዛሬ ይደውሉ፣ ማስታወቂያውንም ያንብቡላቸው። አዲሱን ካርድ ይላኩላቸው፣ ቃላቱንም ያነጻጽሩ። ከዚያ መጠባበቂያ ቅጂ ይሥሩ።
key-past = ከዚህ በፊት የነበሩ ቁልፎች
key-past-until = እስከ { $until }።
key-past-change = በዚህ ቁልፍ የተፈረመው የቁልፍ ለውጥ፦ ይህንን መስመር ቁልፉ በአድራሻ ደብተራቸው ውስጥ ላላቸው ይላኩ።
key-past-lost = መጠቀም ቆሟል፦ ከእሱ በኋላ ያለውን ቁልፍ የፈረመ የለም

## The notice about this vault’s key

notice-show = የሚነበበውን ማስታወቂያ ያሳዩ
notice-print = ማስታወቂያውን ያትሙ
notice-close = ማስታወቂያውን ይዝጉ
notice-read-out = በስልክ የሚነበብ። የደወልንልዎ እኛ ከሆንን፣ መጀመሪያ ቀድሞ በነበረዎት ቁጥር መልሰው ይደውሉልን፦ ማንም ሰው ደውሎ እኛ ነን ሊል ይችላል።
notice-organisation = ድርጅት
notice-device = መሣሪያ
notice-when = አሮጌው ቁልፍ ያገለገለው እስከ
notice-words = አሁን ያለው ቁልፋችን ስድስት ቃላት
notice-steps = እርስዎ የሚያደርጉት
notice-made = ይህ የእኛ ቁልፍ ነው
    .what = ከእኛ የሚመጣውን እንዲለዩ በእሱ እንፈርማለን። ለእኛ የሚሆኑ ፋይሎች በእሱ ይቆለፋሉ።
notice-made-add = የምንልክልዎን ካርድ ወደ አድራሻ ደብተርዎ ያስገቡ፦ «ሰው ይጨምሩ»።
notice-made-compare = ከዚያ ስክሪንዎ ስድስት ቃላት ያሳያል። የእኛን እናነብልዎታለን። አንዱ እንኳ ከተለየ፣ አይጨምሩት።
notice-replaced = አዲስ ቁልፍ አለን
    .what = ቁልፋችን በሥርዓት ተተክቷል፣ አሮጌውም አዲሱን ፈርሟል። አልጠፋም፣ አልተሰረቀምም።
notice-replaced-follow = በአድራሻ ደብተርዎ ውስጥ «ሰው የቁልፍ ለውጥ ልኳል» የሚለውን ይክፈቱ፣ የምንልክልዎን መስመርም ያስገቡ።
notice-replaced-look = ከዚያ የእኛ ግቤት ከላይ ያሉትን ስድስት ቃላት ያሳያል። ሌላ ምንም ማነጻጸር አያስፈልግም። ከተለዩ፣ ያንን ቁልፍ አይጠቀሙ፣ ይደውሉልን።
notice-lost = አሮጌውን ቁልፋችንን ከእንግዲህ አይመኑ
    .what = አሮጌው ቁልፋችን ጠፍቷል፣ ወይም ሌላ ሰው ሊኖረው ይችላል። አዲሱን ቁልፍ የሚፈርም የለም፤ ስለዚህ ቃላቱ መነጻጸር አለባቸው።
notice-lost-unpin = በአድራሻ ደብተርዎ ውስጥ፣ በእኛ ግቤት ላይ፣ «ይህንን ቁልፍ ከእንግዲህ አይመኑ» የሚለውን ይጫኑ።
notice-lost-replace = ከዚያ «ሌላ ቁልፍ አላቸው» የሚለውን ይጫኑ፣ የምንልክልዎን ካርድም ያስገቡ። ከዚያ ስክሪንዎ ስድስት ቃላት ያሳያል። የእኛን እናነብልዎታለን። አንዱ እንኳ ከተለየ፣ ያንን ቁልፍ አይጠቀሙ።
notice-lost-signed = በቅርቡ ከእኛ በመጣ እና በስልክ ባልጠየቁን ማንኛውም ነገር አይተማመኑ። ሌላ ሰው ፈርሞበት ሊሆን ይችላል።
notice-lost-locked = በቅርቡ ለአሮጌው ቁልፋችን የትኞቹን ፋይሎች እንደቆለፉ ይንገሩን። ሌላ ሰው ሊያነባቸው ይችል ይሆናል።

## Receive: who signed, and whom it is for

standing-pin = ወደ አድራሻ ደብተሩ ይጨምሩ
standing-words = የዚህ ቁልፍ ስድስት ቃላት
standing-pinned = በአድራሻ ደብተርዎ ውስጥ፦ { $name }
standing-not-compared = በአድራሻ ደብተርዎ ውስጥ፦ { $name }፣ ቃላቱ ገና አልተነጻጸሩም
    .do = ቀድሞ ባለዎት ቁጥር ይደውሉላቸው፣ እነዚህን ስድስት ቃላትም ያነጻጽሩ። ከዚያ በአድራሻ ደብተሩ ውስጥ ይጻፉት።
standing-earlier = ይህ የ{ $name } የቀድሞ ቁልፍ ነው። በ{ $until } ተተክቷል።
    .do = ከዚያ በፊት የተሠራ ጥቅል ትክክለኛ ሊሆን ይችላል። ከዚያ በኋላ የተሠራ ከሆነ፣ አይተማመኑበት፦ ቀድሞ ባለዎት ቁጥር ለ{ $name } ይደውሉ።
standing-unpinned = ይህ የ{ $name } ቁልፍ ከእንግዲህ አይታመንም።
    .do = በዚህ ጥቅል አይተማመኑ። ተጽፎ የነበረው ምክንያት፦ { $why }
standing-other-key = ይህ ለ{ $name } የሚያውቁት ቁልፍ አይደለም።
    .do = በዚህ ጥቅል አይተማመኑ። ቀድሞ ባለዎት ቁጥር ለ{ $name } ይደውሉ። ሌላ የእነሱ ኮምፒውተር ሊሆን ይችላል፣ ወይም ሌላ ሰው።
addressed-us = ለዚህ ካዝና የተሠራ
addressed-earlier = ለዚህ ካዝና የቀድሞ ቁልፍ የተሠራ።
addressed-nobody = ለማንም ቁልፍ የተላከ አይደለም፦ የተላከው በይለፍ ሐረግ ነው፣ ወይም አልተቆለፈም።
addressed-another = ይህ ጥቅል የተሠራው ለሌላ አካባቢ ነው።
    .do = ትክክለኛ ነው፤ ግን ለእርስዎ አይደለም። ለላኪው ይንገሩ፣ ያለ ግለሰቡ ስምምነትም አያስተላልፉት።
sequence-same = ይህንን ጥቅል ከዚህ በፊት ከፍተውታል።
sequence-newer = ይህ ጥቅል ለዚህ የድጋፍ ጥያቄ ከዚህ በፊት ከከፈቱት አዲስ ነው። ይህንን ይጠቀሙ።
sequence-superseded = ለዚህ የድጋፍ ጥያቄ ከዚህ አዲስ የሆነ ጥቅል ቀድሞ ከፍተዋል። ያንን ይጠቀሙ።
sequence-other-signer = ለዚህ የድጋፍ ጥያቄ ከዚህ በፊት ጥቅል ተከፍቶ ነበር፤ የፈረመውም ሌላ ቁልፍ ነው።
    .do = የመጀመሪያውን ለላከው ድርጅት ይደውሉ፣ ይህም የእነሱ መሆን አለመሆኑን ይጠይቁ።
sequence-conflict = ተመሳሳይ ቁጥር ያለው ሌላ ጥቅል ከዚህ በፊት ተከፍቶ ነበር፤ የሚለውም ሌላ ነገር ነው።
    .do = Onward በአንድ ቁጥር ሁለት ጥቅሎችን በፍጹም አይሠራም። ለላኪው ከመደወልዎ በፊት በሁለቱም አይተማመኑ።

## Receive: the answer

answer = ለላኪው መልስ ይስጡ
    .lead = መልስዎ በዚህ ካዝና ይፈረማል፣ ለላኪው ብቻም ይቆለፋል። ፋይሉን ጥቅል እንደሚልኩ አድርገው ይላኩ።
answer-what = ምን ማለት ይፈልጋሉ?
answer-received = ደርሶናል
answer-question = ጥያቄ አለን
answer-reasons = ለምን?
answer-signposted = በምትኩ ግለሰቡ ወዴት እንዲሄዱ እንደተነገራቸው
    .hint = የሚባል ነገር ከሌለ ባዶ ይተዉት።
answer-words = በራስዎ ቃላት
    .hint = ጥያቄው ራሱ፣ ወይም ላኪው ማወቅ የሚገባቸው ማንኛውም ነገር። ስለ ግለሰቡ ከሚያስፈልገው በላይ አይጻፉ።
answer-as-text = ኢሜይላቸው .age ፋይሎችን ስለማይቀበል፣ እንደ ጽሑፍ ፋይል (.age.txt) ያስቀምጡት
answer-send = ይፈርሙ እና መልሱን ያስቀምጡ
answer-missing = ገና ምንም አልተመረጠም።
    .do = ምን ማለት እንደሚፈልጉ ይምረጡ።
answer-no-question = ገና ጥያቄ የለም።
    .do = በራስዎ ቃላት ይጻፉት።
answer-saved = { $file } በወረዱ ፋይሎች አቃፊዎ (downloads) ውስጥ አለ።
    .do = ምንም በማይናገር ርዕስ ከኢሜይል ጋር ያያይዙት። ከዚያ ከወረዱ ፋይሎች አቃፊ ይሰርዙት።
answer-possible = የድጋፍ ጥያቄ ማቅረብ ይቻላል
answer-not-possible = የድጋፍ ጥያቄ ማቅረብ አይቻልም
answer-possible-words = ከአሁን ጀምሮ የድጋፍ ጥያቄ ማቅረብ ይቻላል። እባክዎ ይላኩት።
answer-no-words = ገና ምንም አልተጻፈም።
    .do = ማቅረብ እንደሚቻል፣ እና ከመቼ ጀምሮ እንደሆነ ይጻፉ።
decision-accepted = የድጋፍ ጥያቄውን ተቀብለናል
decision-accepted-waiting = የድጋፍ ጥያቄውን ተቀብለናል፤ መኖሪያ ቤት እየጠበቅን ነው
decision-more-information = ከመወሰናችን በፊት ተጨማሪ መረጃ ያስፈልገናል
decision-declined-by-service = የድጋፍ ጥያቄውን መቀበል አንችልም
decision-declined-by-person = ግለሰቡ ላለመምጣት ወስነዋል
decision-consent-withdrawn = ግለሰቡ ስምምነታቸውን አንሥተዋል
decision-duplicate = ይህ የድጋፍ ጥያቄ ቀድሞ አለን
reason-no-recourse-budget = የመንግሥት ገንዘብ የማግኘት መብት (recourse to public funds) ለሌላቸው ሰዎች በጀት የለም
reason-no-accommodation = ተስማሚ መኖሪያ የለም
reason-waiting-for-decision = የመደምደሚያ ምክንያቶች ውሳኔ (conclusive grounds decision) በመጠበቅ ላይ
reason-beyond-capacity = ፍላጎቶቹ ልናሟላ ከምንችለው በላይ ናቸው
reason-area-not-safe = አካባቢው ለግለሰቡ ደህንነቱ የተጠበቀ አይደለም
reason-outside-criteria = ከመስፈርቶቻችን ውጪ
reason-full-or-closing = አገልግሎቱ ሞልቷል ወይም እየተዘጋ ነው

## Files that are no packets

note-locked = ይህ ስለ አንድ የድጋፍ ጥያቄ የሆነ መልስ ወይም ማስታወሻ ነው፤ ካዝናው አልተከፈተም።
    .do = መጀመሪያ ካዝናውን ይክፈቱ፣ ከዚያ ፋይሉን እዚህ እንደገና ይምረጡ። የሚታየው ከእርስዎ የድጋፍ ጥያቄዎች ስለ አንዱ ከሆነ እና በአድራሻ ደብተርዎ ውስጥ ካለ ሰው ከሆነ ብቻ ነው።
note-taken = ወደ ካዝናው ገብቷል
    .what = መምጣት ካለበት ሰው ነው የመጣው፤ ይህ ካዝና ስለሚያውቀው የድጋፍ ጥያቄም ነው። እስካሁን የሆነው ይህ ነው፦
note-not-kept = መምጣት ካለበት ሰው ነው
    .what = የዚህ የድጋፍ ጥያቄ ረቂቅ ከእንግዲህ በዚህ መሣሪያ ላይ የለም፤ ስለዚህ መልሱ ይታያል፣ አይቀመጥም። ካስፈለገዎት ፋይሉን ያስቀምጡ።
note-passed-on = ይህንን የድጋፍ ጥያቄ ወደ ሌላ አካባቢ አስተላልፈዋል።
    .do = ይህንን ፋይልም ለዚያ አካባቢ ይስጡ፣ ወይም ወዲያውኑ ይደውሉለት።
note-card = ካርድ
    .what = ወደ አድራሻ ደብተሩ የሚገባ የአንድ ሰው ቁልፍ።
    .locked = ወደ አድራሻ ደብተሩ ለማስገባት ካዝናውን ይክፈቱ።
note-change = የቁልፍ ለውጥ
    .what = እነዚህ ስድስት ቃላት ያሉት ቁልፍ ሌላ ቁልፍ ቦታውን እንደሚወስድ ይናገራል።
note-change-follow = አዲሱን ቁልፍ ይውሰዱ
note-change-followed = አዲሱ ቁልፍ በአሮጌው ቦታ በአድራሻ ደብተሩ ውስጥ ገብቷል።

## What happened to a referral

history = እስካሁን የሆነው
refer-history-lead = እዚህ የተፈረመው፣ የተመለሰው፣ እና ግለሰቡ ያነሡት። የተላከልዎትን መልስ «ጥቅል ይክፈቱ» በሚለው ገጽ ይክፈቱ፦ ከዚያ እዚህ ይታያል።
history-none = እስካሁን ምንም አልሆነም።
history-sent = እዚህ የተፈረመ፦
history-received = ደርሶ የተከፈተ፦
history-passed-on = ወደ { $area } አስተላልፈውታል።
history-answered = የመለሱት፦
history-replied = { $name } የመለሱት፦
history-withdrew = ግለሰቡ ስምምነታቸውን በዚህ ላይ እንደሚያነሡ የነገሯቸው፦
history-withdrawn = { $name } ግለሰቡ ስምምነታቸውን በዚህ ላይ እንደሚያነሡ የነገሩዎት፦
history-withdrawn-tag = ስምምነት ተነሥቷል
withdraw = ግለሰቡ ስምምነታቸውን ያነሣሉ
    .lead = ይህ ጥቅሉ ላለው አካባቢ ይነግራል። ከዚህ በኋላ እንዳይጠቀሙበት ያደርጋል። ቀድሞ የተነበበውን እንዳልተነበበ ማድረግ አይችልም። የዚህን የድጋፍ ጥያቄ ስምምነትም ይቀይሩ።
withdraw-what = ግለሰቡ ከእንግዲህ የማይስማሙበት ምንድን ነው?
withdraw-words = በግለሰቡ ቃላት፣ ወይም በእርስዎ
    .hint = አካባቢው ማወቅ የሚያስፈልገውን ብቻ።
withdraw-send = ይፈርሙ እና ያስቀምጡ
withdraw-missing = ገና ምንም አልተመረጠም።
    .do = ግለሰቡ ከእንግዲህ የማይስማሙበትን ይምረጡ።
withdraw-refer_me = የድጋፍ ጥያቄው ራሱ
withdraw-share_needs = ማን እንደሆኑ እና ምን እንደሚያስፈልጋቸው ማጋራት
withdraw-share_health = ስለ ጤናቸው መረጃ ማጋራት
withdraw-share_risk = ስለ አደጋ ስጋት እና ስለደረሰባቸው ነገር መረጃ ማጋራት
withdraw-share_agencies = ለሌሎች ድርጅቶች መረጃ ማጋራት
withdraw-contact_me = እነሱን ማግኘት
withdraw-home_office_figures = ማን እንደሆኑ የማይለዩ፣ ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) የሚሰጡ አኃዞች
withdraw-home_office_data = ማን እንደሆኑ የሚለይ፣ ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) የሚሰጥ መረጃ

## Why it did not work

failure-bad-card = ይህ ካርድ ሊያገለግል አይችልም፦ ፊርማው አይጸናም፣ ወይም ከፊሉ ጎድሏል።
    .do = ከመጀመሪያው እስከ መጨረሻው ፊደል እንደገና ይቅዱት። እንደዚያው ከሆነ፣ በስልክ እንደገና ይጠይቁ።
failure-card-expired = ይህ ቁልፍ ከሦስት ዓመት በላይ ሆኖታል።
    .do = አዲሱን ካርዳቸውን በስልክ ይጠይቋቸው።
failure-no-name = ስም ጎድሏል፣ ወይም በጣም ረጅም ነው።
    .do = እዚህ የሚጠሯቸውን ስም ይጻፉ፣ ቢበዛ በ80 ምልክቶች።
failure-not-pinned = በአድራሻ ደብተሩ ውስጥ ለዚህ ቁልፍ የለም።
    .do = ግቤቱ እዚያ እንዳለ፣ የሚቆልፍ ቁልፍ እንዳለው፣ እና ለዚህ አካባቢ መልስ የሚሰጥ መሆኑን በአድራሻ ደብተሩ ውስጥ ይመልከቱ።
failure-same-key = ይህ ቀድሞ በአድራሻ ደብተሩ ውስጥ ያለው ቁልፍ ነው።
    .do = ምንም ማድረግ አያስፈልግም። ሌላ ጠብቀው ከነበረ፣ በስልክ ይጠይቋቸው።
failure-not-compared = ቃላቱ ተነጻጽረው እንደሆነ አልተገለጸም።
    .do = ቃላቱን ያነጻጽሩ፣ እንዴት እንደሆነም ይምረጡ። የሌላን ቁልፍ ቦታ የሚወስድ ቁልፍ መጀመሪያ መነጻጸር አለበት።
failure-no-reason = ምክንያት ጎድሏል፣ ወይም በጣም ረጅም ነው።
    .do = ለምን እንደሆነ በጥቂት ቃላት ይጻፉ።
failure-no-such-referral = ይህ ስለሆነበት የድጋፍ ጥያቄ ይህ ካዝና ምንም አያውቅም።
    .do = ጥቅሉ በተላከበት ወይም በተቀበለው መሣሪያ ላይ ይክፈቱት።
failure-no-reply-to = ጥቅሉ መልስ ለላኪው እንዴት ሊቆለፍ እንደሚችል አይናገርም።
    .do = በስልክ ወይም ደህንነቱ በተጠበቀ ኢሜይል ይመልሱ።
failure-not-a-note = ይህ ፋይል ሊገባ የሚችል መልስ አይደለም፣ ወይም ተለውጧል።
    .do = ላኪውን እንደገና እንዲልኩት ይጠይቁ።
failure-not-theirs = ይህ ተፈርሟል፤ ግን ሊመጣ ከሚችልበት ሰው አይደለም።
    .do = አይተማመኑበት። መልስ የሚሰጥ ሰው፣ ጥቅሉ ለሄደበት አካባቢ፣ በአድራሻ ደብተርዎ ውስጥ መሆን አለበት። ቀድሞ ባለዎት ቁጥር ለአካባቢው ይደውሉ።
failure-too-long = በጣም ረጅም ነው፣ ወይም ሊላክ የማይችል ምልክት አለበት።
    .do = ያሳጥሩት እና እንደገና ይሞክሩ።
