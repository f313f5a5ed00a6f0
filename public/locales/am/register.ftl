### status: machine-drafted
# መዝገብ: the register. ግቤት: an entry, one referral in the register. የክትትል ግምገማ: a review. የአኃዝ ሪፖርት: a data return. ቢሮ: the desk. ነጥብ: a score.

## ---- The list ----

register = መዝገብ
    .lead = የመጣው እያንዳንዱ የድጋፍ ጥያቄ፣ መደረግ ያለበት፣ እና የደረሰበት ውጤት። መዝገቡ በዚህ ካዝና ውስጥ ነው፤ ከእሱ ምንም ነገር በራሱ ከዚህ መሣሪያ አይወጣም።
register-locked = መዝገቡ በካዝናው ውስጥ ነው፤ ካዝናው አልተከፈተም።
register-loading = መዝገቡን በመመልከት ላይ
register-none = በመዝገቡ ውስጥ ገና ምንም የለም
    .lead = ወደ እርስዎ የሚመጡ የድጋፍ ጥያቄዎች እዚህ ይዘረዘራሉ። የተላኩልዎትን ጥቅሎች ይክፈቱ፣ ወደ መዝገቡም ያስገቧቸው። በስልክ ወይም በወረቀት የመጡትን በእጅ ይጨምሩ፦ እነሱም ይቆጠራሉ።
    .shared = የሥራ ባልደረባዎ የዚሁ አካባቢ መዝገብ ካላቸው፣ በጋራ ድራይቭ (shared drive) ላይ ባለ ፋይል አማካይነት አንድ መዝገብ መጋራት ይችላሉ።
register-unread =
    { $count ->
        [one] { $count } ግቤት ሊነበብ አይችልም፤ በዚህ ዝርዝር ውስጥ የለም።
       *[other] { $count } ግቤቶች ሊነበቡ አይችሉም፤ በዚህ ዝርዝር ውስጥ የሉም።
    }
    .do = በውስጣቸው ምንም አልተለወጠም። የዚህ ካዝና መጠባበቂያ ቅጂ ካለዎት ያስገቡት።
register-returns = የአኃዝ ሪፖርቶች
register-ways = በዚህ ቢሮ ያሉ ሌሎች
register-shared = የጋራ ፋይል
register-shared-at = የጋራ ፋይሉ ለመጨረሻ ጊዜ ከዚህ የተቀመጠው በ{ $when } ነው።
register-shared-changed = ከዚያ ወዲህ የተጻፈ ነገር አለ።
register-shared-save = አስገብተው ያስቀምጡ
register-shared-open = ወደ ጋራ ፋይሉ ይሂዱ
register-figures-desk = የቢሮው አኃዞች
register-search = ይፈልጉ
    .hint = የስሙ አንድ ክፍል፣ ወይም የግቤቱ ቁጥር መጀመሪያ።
register-order = ቅደም ተከተል
register-order-due = መጀመሪያ መደረግ ያለበት
register-order-newest = መጀመሪያ አዲሱ
register-order-oldest = መጀመሪያ ረጅም ጊዜ የጠበቁ
register-order-name = በስም
register-chips = ይህንን ብቻ ያሳዩ
register-chip = { $state }፦ { $count }
register-chip-due = አሁን መደረግ ያለበት
register-found =
    { $count ->
        [one] { $count } ግቤት
       *[other] { $count } ግቤቶች
    }
register-found-none = እንዲህ ያለ ግቤት የለም። የሚፈልጉትን ቃል ይቀይሩ፣ ወይም ሁሉንም ለማየት የተመረጠውን እንደገና ይጫኑ።
register-more = ተጨማሪ ያሳዩ ({ $left } ቀርተዋል)
register-add = ያለ ጥቅል የመጣ ይጨምሩ
    .lead = በስልክ፣ በወረቀት፣ በኢሜይል ወይም በአካል የመጣ። የተነገረዎትን ይጻፉ፣ የቀረውን «አይታወቅም» ብለው ይተዉት።
register-no-name = ስም የለም
register-conflict = ሁለት ቅጂዎች
register-came = በ{ $day } { $how } መጥቷል
register-how-packet = እንደ ጥቅል
register-how-phone = በስልክ
register-how-paper = በወረቀት
register-how-email = በኢሜይል
register-how-in_person = በአካል

register-state-new = አዲስ
register-state-asked = ተጨማሪ መረጃ ተጠይቋል
register-state-waiting_for_housing = ተቀባይነት አግኝቷል፤ መኖሪያ ቤት በመጠበቅ ላይ
register-state-supported = ተቀባይነት አግኝቷል
register-state-ended = ድጋፍ አብቅቷል
register-state-closed = ያለ ድጋፍ ተዘግቷል

register-due-review = { $review } በ{ $day } መደረግ አለበት።
register-due-review-since = { $review } በ{ $day } መደረግ ነበረበት።
register-due-hear = እስከ { $day } ድረስ ከግለሰቡ ጋር መገናኘት ያስፈልጋል።
register-due-hear-since = ከግለሰቡ ጋር የተገናኘ ማንም የለም። እስከ { $day } ድረስ መገናኘት ያስፈልግ ነበር።

## ---- Adding one by hand ----

register-add-told = ያለ ጥቅል የተነገረው
register-add-how = የመጣው እንዴት ነው?
register-add-area = ለየትኛው አካባቢ ነው?
register-add-on = የመጣው በየትኛው ቀን ነው?
register-add-name = የግለሰቡ ስም
    .hint = ካልተነገረዎት ባዶ ይተዉት።
register-add-referrer = ስለ ግለሰቡ የነገረዎት ማን ነው?
    .hint = የነገረዎት ሰው ስም፣ እና የድርጅታቸው ስም።
register-add-facts = ስለ ግለሰቡ የተነገረዎት
    .hint = ወደ አኃዞች የሚገባው ይህ ብቻ ነው። የማይታወቀው «አይታወቅም» እንደሆነ ይቆያል።
register-age = ዕድሜ በዓመታት
register-age-wrong = ዕድሜውን በሙሉ ቁጥር ይጻፉ፣ ለምሳሌ 31፣ ወይም ባዶ ይተዉት።
register-add-legal = የሕግ ምክር ያስፈልጋል?
register-add-figures = ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) አኃዞች እንዲሰጡ ግለሰቡ ተስማምተዋል?
    .hint = ማን እንደሆኑ የማይናገሩ አኃዞች። «አዎ» ካላሉ፣ የሚቆጠሩት በጠቅላላ ድምሮች ውስጥ ብቻ ነው።
register-add-send = ወደ መዝገቡ ያስገቡት
register-correct = የተነገረውን ያስተካክሉ
register-added = በመዝገቡ ውስጥ ገብቷል።
register-yes = አዎ
register-no = አይ
register-not-asked = አልተጠየቀም
register-choose = ይምረጡ
register-missing = እባክዎ ይህንን ይመልሱ።

## ---- One entry ----

register-entry = ግቤት
register-gone = ይህ ግቤት ከእንግዲህ በመዝገቡ ውስጥ የለም።
    .do = ወደ ዝርዝሩ ይመለሱ እና እዚያ ይፈልጉት።
register-recovered = የዚህ ግቤት አዲሱ ቅጂ ሊነበብ አልቻለም። ይህ ከእሱ በፊት ያለው ነው።
    .do = መጨረሻ የተደረገውን ይመልከቱ፤ ጎድሎ ከሆነ እንደገና ይጻፉት።
register-figures = ለአገር ውስጥ ጉዳይ ሚኒስቴር (Home Office) የሚሰጡ አኃዞች
register-sharing-yes = ግለሰቡ ተስማምተዋል
register-sharing-no = ግለሰቡ «አይ» ብለዋል
register-sharing-not-asked = ግለሰቡ አልተጠየቁም
register-sharing-withdrawn = ግለሰቡ ተስማምተው ነበር፤ ከዚያ ስምምነታቸውን አንሥተዋል
register-facts = ግለሰቡ ሲመጡ የነበረው ሁኔታ
register-doing = ምን መጻፍ ይፈልጋሉ?
register-written = ተጽፏል።
register-changed = በዚህ መካከል ሌላ ሰው በዚህ ግቤት ውስጥ አንድ ነገር ጽፏል።
    .do = አሁን እንዳለው ይታያል። የጻፉት አሁንም እዚህ አለ፦ አዲሱን ይመልከቱ፣ እና እንደገና ይጫኑ።
register-deeds = የተደረገው
register-replaced = የተስተካከለው ወይም የተተካው
register-written-by = የጻፉት { $name }፣ { $at }
register-write = ይጻፉት
register-conflict-what = { $what }፦ ሁለት ቅጂዎች የተለያየ ነገር ይላሉ
    .do = የትኛው ትክክል እንደሆነ ያጣሩ፣ ከታችም እንደ አዲስ ይጻፉት። ያኔ የሁለቱንም ቦታ ይወስዳል። ሁለቱም እንዲነበቡ ይቆያሉ።
register-course = ድጋፉ ይቀጥል እንደሆነ

## What is written down. Each of these opens a form.

register-decide = ውሳኔ
register-decide-what = ምን ተወሰነ?
register-decide-on = በየትኛው ቀን?
register-step = አንድ ደረጃ
register-step-what = የትኛው ደረጃ?
register-step-words = ስለ ስብሰባው
    .hint = አስተርጓሚ፣ ቦታ፣ እና ግለሰቡን ለብቻቸው ማነጋገር ይቻል እንደሆነ።
register-step-on = የተደረገው በየትኛው ቀን ነው?
register-step-spoke_to_referrer = ከድጋፍ ጥያቄ አቅራቢው ጋር ንግግር ተደርጓል
register-step-meeting_booked = ለመጀመሪያው ስብሰባ ቀጠሮ ተይዟል
register-step-met = ከግለሰቡ ጋር ስብሰባ ተደርጓል
register-step-person_chose = ግለሰቡ ለመምጣት መርጠዋል
register-step-home_offered = ቤት ቀርቧል
register-step-support_started = ድጋፍ ጀምሯል
register-contact = ግንኙነት፣ ወይም ሙከራ
register-contact-kind = እንዴት?
register-contact-face_to_face = በአካል
register-contact-phone = በስልክ
register-contact-video = በቪዲዮ
register-contact-message = በጽሑፍ
register-contact-through_others = በሌላ ሰው በኩል
register-contact-reached = ግለሰቡ ተገኝተዋል?
register-contact-not = ደህንነታቸው የተጠበቀ መሆን አለመሆኑን ያስቡበት፦ አንድ ግንኙነት መቅረቱ፣ ሌሎች ሰዎች ግለሰቡን እየተቆጣጠሩ ስለመሆኑ የመጀመሪያው ምልክት ሊሆን ይችላል።
register-contact-words = የተባለው፣ ወይም የተሞከረው
    .hint = ከግለሰቡ ጋር የሚሠራ ሰው ማወቅ ያለበትን ብቻ።
register-contact-next = እንደገና የሚሞከርበት ጊዜ
    .hint = የተስማሙበት ነገር ከሌለ ባዶ ይተዉት።
register-contact-on = በየትኛው ቀን?
register-contact-said = ግንኙነት
register-contact-was-reached = ግለሰቡ ተገኝተዋል።
register-contact-was-not-reached = ግለሰቡ አልተገኙም።
register-contact-try = በ{ $day } እንደገና መሞከር አለበት።
register-agree = በየስንት ጊዜው ግንኙነት እንደሚደረግ
register-agree-days = በየስንት ቀኑ?
    .hint = 7 በየሳምንቱ፣ 14 በየሁለት ሳምንቱ ማለት ነው። ከዚያ መዝገቡ ከግለሰቡ ጋር መቼ መገናኘት እንደሚያስፈልግ ይናገራል።
register-agree-on = በዚህ ላይ የተስማማችሁት በየትኛው ቀን ነው?
register-agreed =
    { $count ->
        [one] በየቀኑ ግንኙነት እንዲደረግ ስምምነት ተደርጓል።
       *[other] በየ{ $count } ቀናት ግንኙነት እንዲደረግ ስምምነት ተደርጓል።
    }
register-review = የክትትል ግምገማ
register-review-point = የትኛው የክትትል ግምገማ?
register-point-start = የመጀመሪያው የክትትል ግምገማ
register-point-months3 = ከ3 ወራት በኋላ የሚደረገው የክትትል ግምገማ
register-point-months6 = ከ6 ወራት በኋላ የሚደረገው የክትትል ግምገማ
register-point-months9 = ከ9 ወራት በኋላ የሚደረገው የክትትል ግምገማ
register-point-between = በመካከል የሚደረግ የክትትል ግምገማ
register-review-outcome = ውጤቱ ምን ሆነ?
register-review-was-done = ተደርጓል
register-review-not-reached = ግለሰቡን ማግኘት አልተቻለም
register-standing = አሁን ያለው ሁኔታ
register-scores = ግለሰቡ ራሳቸውን እንዴት እየቻሉ እንደሆነ
    .hint = በግለሰቡ በራሳቸው አስተያየት። ያልተነጋገራችሁበትን ይተዉት።
register-not-scored = ነጥብ አልተሰጠም
register-review-words = የተባለው
    .hint = የግለሰቡ ግቦች በራሳቸው ቃላት፣ እና ቀጥሎ የሚመጣው።
register-welfare = የግለሰቡ ደህንነት የተጠበቀ ነው?
    .do = አንድን ሰው ማግኘት አለመቻል ሌሎች እየተቆጣጠሯቸው ነው ማለት ሊሆን ይችላል። የሚያውቃቸውን ሌላ ሰው ይጠይቁ፤ ፖሊስ ሄዶ ደህና መሆናቸውን እንዲያይ (welfare check) መጠየቅንም ያስቡ (101፣ በአስቸኳይ አደጋ ጊዜ 999)።
register-welfare-check = ይህንን ለማወቅ ምን እየተደረገ ነው?
register-review-on = የተደረገው ወይም የተሞከረው በየትኛው ቀን ነው?
register-review-later = በ{ $day } መደረግ አለበት
register-review-due = ከ{ $day } ጀምሮ መደረግ ያለበት
register-review-missed = አልተደረገም፦ በ{ $day } መደረግ ነበረበት
register-review-done = በ{ $day } ተደርጓል
register-review-not-contacted = በ{ $day } ግለሰቡን ማግኘት አልተቻለም
register-review-ended = ጊዜው ከመድረሱ በፊት ድጋፍ አብቅቷል
register-exit = ድጋፉ አብቅቷል
register-exit-why = ለምን?
register-exit-no_longer_required = ድጋፍ ከእንግዲህ አያስፈልግም፦ ግለሰቡ በቂ አግኝተዋል
register-exit-end_of_agreement = የድጋፍ ውሉ ከገንዘቡ ጋር አብቅቷል
register-exit-other_funding = ያው ድርጅት በሌላ ገንዘብ ይቀጥላል
register-exit-moved = ግለሰቡ ወደ ሌላ አካባቢ ሄደዋል
register-exit-other_service = ሌላ አገልግሎት ተረክቦታል
register-exit-disengaged = ግለሰቡ መቀጠል አልፈለጉም
register-exit-lost_contact = ግንኙነት ተቋርጧል
register-exit-other = ሌላ ምክንያት
register-exit-come-back = ግለሰቡ ወዴት መመለስ እንደሚችሉ
    .hint = እንደገና እርዳታ ካስፈለጋቸው ወደ ማን መሄድ እንደሚችሉ።
register-exit-on = ያበቃው በየትኛው ቀን ነው?
register-exited = ድጋፍ አብቅቷል።
register-reopen = ድጋፉ እንደገና ይጀምራል
register-reopen-why = ለምን?
register-reopen-on = በየትኛው ቀን?
register-reopened = ድጋፍ እንደገና ጀምሯል።
register-withdraw = ግለሰቡ ስምምነታቸውን ያነሣሉ
    .lead = እዚህ ይጻፋል። ማን እንደሆኑ የሚናገሩ አኃዞች በሚቀጥለው የአኃዝ ሪፖርት ውስጥ አይገቡም። ቀድሞ የተነበበውን መመለስ ግን አይችልም።
register-taken-back = ጥቅሉን የላኩት፣ ግለሰቡ ስምምነታቸውን በዚህ ላይ እንደሚያነሡ ይናገራሉ፦
    .do = ከታች «ግለሰቡ ስምምነታቸውን ያነሣሉ» በሚለው ሥር ይጻፉት።
register-withdraw-on = ይህንን የተናገሩት በየትኛው ቀን ነው?
register-note = ማስታወሻ
register-note-words = መታወስ ያለበት
register-note-on = በየትኛው ቀን ነበር?
register-noted = ማስታወሻ
register-told = የድጋፍ ጥያቄ ያለ ጥቅል መጥቷል፣
register-packet-came = ጥቅል ወደ መዝገቡ ገብቷል፦
register-struck = ይህ ስህተት ነበር፦
register-mistake = ይህ ስህተት ነበር
register-strike = ስህተት እንደነበር ይናገሩ
register-strike-why = ስህተቱ ምንድን ነው?
    .hint = እንዲነበብ ይቆያል፤ ከእንግዲህ ግን አይቆጠርም።

register-enquiry = ቅድመ ጥያቄ፦ የማንንም ስም አይዝም
    .do = መጀመሪያ መልስ ይስጡ፦ የድጋፍ ጥያቄ ማቅረብ ይቻል እንደሆነ፣ እና ከመቼ ጀምሮ። ከዚያ የድጋፍ ጥያቄ ከመጣ፣ በራሱ ወደዚህ ግቤት ይገባል።
register-enquiry-no-reply = መልስ ወዴት ሊላክ እንደሚችል አይናገርም፦ ለላኪው በስልክ ይንገሩ።
register-pass-on = አዲሱ ጥቅል ለዚህ ከሚሆነው ቅጽ ጋር ይከፈታል። ወደዚህ ሲመለሱ፣ ውሳኔውን፣ ግለሰቡ ወዴት እንዲሄዱ እንደተነገራቸው ጭምር፣ ይጻፉ።

## What may be shared.

register-shares = ምን፣ ከማን ጋር መጋራት እንደሚፈቀድ
    .lead = ግለሰቡ ስለ እያንዳንዱ መጨረሻ የተናገሩት። ባልተጠየቁበት አልተስማሙም።
register-shares-yes = አዎ፣ ከ{ $day } ጀምሮ
register-shares-no = አይ፣ ከ{ $day } ጀምሮ
register-shares-not-asked = አልተጠየቁም፦ መጋራት አይፈቀድም
register-shares-withdrawn = በ{ $day } ተነሥቷል፦ ከእንግዲህ መጋራት አይፈቀድም
register-shares-agencies = እነዚህ ማወቅ ይፈቀድላቸዋል፦
register-shares-agencies-not = እነዚህ ማወቅ የለባቸውም፦

## How the scores have changed.

register-change = በጊዜ ሂደት የታየ ለውጥ
    .lead = ግለሰቡ ከመጡበት ጊዜ እስከ መጨረሻው ነጥብ። ከፍ ያለው ይሻላል።
register-change-better = ከ{ $first } ወደ { $last }፦ ተሻሽሏል
register-change-same = ከ{ $first } ወደ { $last }፦ እንደነበረ
register-change-worse = ከ{ $first } ወደ { $last }፦ ተባብሷል
register-change-one = { $score } ከ{ $most }፣ አንድ ጊዜ የተሰጠ ነጥብ
register-change-table = እንደ ሠንጠረዥ
register-change-day = ቀን
register-change-when = መቼ
register-change-score = ነጥብ
register-scale-safety = ምን ያህል ደህንነት እንደሚሰማቸው
register-scale-hope = ምን ያህል ተስፋ እንደሚሰማቸው
register-when-came = ሲመጡ
register-when-ended = ድጋፍ ሲያበቃ

## What a person wants, who belongs to them, and how often to meet.

register-goals = ግቦች
register-goals-none = ገና ግብ አልተጻፈም።
register-goal-came = ይህ ከጥቅሉ ጋር መጥቷል።
register-goal-take = እንደ ግብ ይጻፉት
register-goal = ግብ
register-goal-which = የትኛው ግብ?
    .hint = በሌላ መንገድ ለመግለጽ፣ ወይም የት እንደደረሰ ለመናገር አንዱን ይምረጡ።
register-goal-new = አዲስ
register-goal-domain = ስለ ምንድን ነው?
register-goal-words = ግቡ፣ በግለሰቡ ቃላት
register-goal-stands = የት ደረሰ?
register-goal-on = ይህንን የተናገሩት በየትኛው ቀን ነው?
register-links = ቤተሰብ እና ለግለሰቡ ቅርብ የሆኑ ሌሎች ሰዎች
register-links-none = ገና ማንም አልተጠቀሰም።
register-link = ለግለሰቡ ቅርብ የሆነ ሰው
register-link-search = ግቤታቸውን ይፈልጉ
    .hint = የስሙ አንድ ክፍል፣ ወይም የግቤቱ ቁጥር መጀመሪያ። ከዚያ ማን እንደሆነ ይምረጡ።
register-link-found = የተገኙ ግቤቶች
register-link-nobody = እንዲህ ያለ ሌላ ግቤት የለም።
register-link-missing = ሌላውን ሰው ይፈልጉ፣ ግቤታቸውንም ይምረጡ።
register-link-words = እንዴት ይተሳሰራሉ?
    .hint = ለምሳሌ፦ እህቷ። በሁለቱም ግቤቶች ውስጥ ይጻፋል።
register-link-gone = ግቤታቸው ከእንግዲህ በመዝገቡ ውስጥ የለም።
register-suggested = ሐሳብ፦ { $often }፤ ምክንያቱም «{ $what }» መጨረሻ ያገኘው ነጥብ { $score } ከ{ $most } ነው። የምትወስኑት አብራችሁ ነው።
register-suggested-7 = በየሳምንቱ (7 ቀናት)
register-suggested-14 = በየሁለት ሳምንቱ (14 ቀናት)
register-suggested-28 = በየአራት ሳምንቱ (28 ቀናት)
register-suggested-take = ወደ ሳጥኑ ያስገቡት
register-missed =
    { $count ->
        [one] { $count } የክትትል ግምገማ አልተደረገም።
       *[other] { $count } የክትትል ግምገማዎች አልተደረጉም።
    }

## Erasing.

register-erasing = መደምሰስ
register-erase = ይህንን ግቤት ይደምስሱ
register-erase-goes = ለዘላለም የሚጠፋው፦
register-erase-deeds = ስለዚህ የድጋፍ ጥያቄ የተጻፈው ሁሉ
register-erase-packets = የመጡት ጥቅሎች፣ እንደመጡት
register-erase-known = ይህ ካዝና ስለ ድጋፍ ጥያቄው የሚያውቀው፣ ለእሱ ከሰጡት መልሶች ጋር
register-erase-stays = የሚቆየው፦
register-erase-returns = የተሠሩ የአኃዝ ሪፖርቶች
register-erase-copies = ሌሎች ያሏቸው ቅጂዎች፦ የላከው ሰው፣ እና አንድ ነገር የሰጡት ማንኛውም ሰው
register-erase-backups = ከዚህ በፊት የተሠሩ መጠባበቂያ ቅጂዎች፦ እስኪሰረዙ ድረስ አሁንም ይይዙታል
register-erase-number = የእሱ ጥቅል ሳይታወቅ እንደገና እንዳይገባ፣ የግቤቱ ቁጥርም ይቆያል።
register-erase-sure = ይህ ሊመለስ እንደማይችል አውቃለሁ
register-erase-sure-missing = ሊደመስሱት ከፈለጉ፣ መጀመሪያ እዚህ ላይ ምልክት ያድርጉ።
register-erase-do = ይህንን ግቤት ለዘላለም ይደምስሱ
register-erase-changed = በዚህ መካከል ሌላ ሰው በዚህ ግቤት ውስጥ አንድ ነገር ስለጻፈ አልተደመሰሰም።
    .do = አዲሱን ይመልከቱ፤ አሁንም ትክክል ከሆነ ያኔ ይደምስሱት።
register-erased = ግቤቱ ተደምስሷል።

## ---- What is to be erased ----

register-keeping = መደምሰስ ያለበት
    .lead = ጊዜያቸው ያለቀ ግቤቶች። ምንም ነገር በራሱ በፍጹም አይደመሰስም፦ እያንዳንዱን እርስዎ አይተው ይደመስሳሉ።
register-keep = ግቤቶች ምን ያህል ጊዜ እንደሚቆዩ
    .lead = ይህንን የሚወስነው የአካባቢ አስተዳደርዎ (council) ነው፣ በወራት። አንድ ሳጥን ባዶ እስከሆነ ድረስ፣ የዚያ ዓይነት ግቤት ከታች አይዘረዘርም።
register-keep-ended = ድጋፍ ካበቃ በኋላ
    .hint = ካበቃበት ቀን ጀምሮ የሚቆጠሩ ወራት።
register-keep-declined = ተቀባይነት ካጣ በኋላ፣ ወይም ስምምነቱ ከተነሣ በኋላ
    .hint = ከውሳኔው ቀን ጀምሮ የሚቆጠሩ ወራት።
register-keep-duplicate = ተደጋጋሚ መሆኑ ከታወቀ በኋላ
    .hint = ከውሳኔው ቀን ጀምሮ የሚቆጠሩ ወራት።
register-keep-save = እነዚህን ጊዜያት ያስቀምጡ
register-keep-saved = እነዚህ ጊዜያት በዚህ ካዝና ውስጥ ተቀምጠዋል።
register-over = ጊዜያቸው ያለቀ ግቤቶች
register-over-none = ጊዜው ያለቀ ግቤት የለም።
register-over-since = ጊዜው ያለቀው በ{ $day } ነው።
register-over-look = ይመልከቱት
register-over-erase =
    { $count ->
        [one] ምልክት የተደረገበትን { $count } ግቤት ለዘላለም ይደምስሱ
       *[other] ምልክት የተደረገባቸውን { $count } ግቤቶች ለዘላለም ይደምስሱ
    }
register-over-erased =
    { $count ->
        [one] { $count } ግቤት ተደምስሷል።
       *[other] { $count } ግቤቶች ተደምስሰዋል።
    }

## The packets of an entry.

register-packets = ጥቅሎች
register-packet-read = ጥቅሉን ያንብቡ
register-packet-hide = ጥቅሉን ይዝጉ

## What a person wants, and who belongs to them.

register-aimed = ግብ፦
register-goal-open = ግለሰቡ እየሠሩበት ናቸው
register-goal-met = ተሳክቷል
register-goal-partly = በከፊል ተሳክቷል፤ ያም በቂ ነው
register-goal-left = ከእንግዲህ አይፈለግም
register-act = ለግለሰቡ የተደረገ ነገር
register-acted = አንድ ነገር ተደርጓል
register-act-domain = ለምን ጉዳይ
register-act-on = የተደረገበት ቀን
register-act-words = ምን ተደረገ፣ ውጤቱስ ምን ሆነ?
register-act-hindered = እንቅፋት የሆነው ምንድን ነው?
    .hint = እንቅፋት የሆኑትን ሁሉ ይምረጡ። በቢሮው በራሱ አኃዞች ውስጥ ይቆጠራል።
register-act-in-the-way = እንቅፋት፦
return-cell-barrier-no-home = ተስማሚ ቤት ማግኘት አልተቻለም
return-cell-barrier-threshold = የአንድ አገልግሎት መስፈርቶችን አላሟሉም
return-cell-barrier-costs = የሚከፈለው ገንዘብ ወጪውን አይሸፍንም
return-cell-barrier-benefits = የመንግሥት ድጎማ (benefits) ዘግይቷል፣ ወይም መጀመሪያ ላይ በጣም ትንሽ ነበር
return-cell-barrier-papers = የባንክ ሒሳብ፣ ሰነድ ወይም ማረጋገጫ የለም
return-cell-barrier-immigration = የኢሚግሬሽን ውሳኔ በመጠበቅ ላይ፣ ወይም የመንግሥት ገንዘብ (public funds) የለም
return-cell-barrier-waiting = የተጠባባቂዎች ዝርዝር
return-cell-barrier-transfer = ሲሄዱ እንክብካቤው አልተላለፈም
return-cell-barrier-health = ጤናቸው አልፈቀደም
return-cell-barrier-language = አስተርጓሚ፣ ወይም በደረጃቸው ትምህርት የለም
return-cell-barrier-childcare = ልጆችን የሚንከባከብ፣ ወይም የትምህርት ቤት ቦታ የለም
return-cell-barrier-travel = በጣም ሩቅ፣ ወይም ለመንገድ ገንዘብ የለም
return-cell-barrier-legal = የሕግ አማካሪ የለም፣ ወይም ጉዳዩ ረጅም ጊዜ ይወስዳል
return-cell-barrier-safety = ደህንነቱ የተጠበቀ አልነበረም
return-cell-barrier-other = ሌላ ነገር
register-linked = በመዝገቡ ውስጥ ካለ ሌላ ሰው ጋር የተሳሰረ
register-domain-housing = መኖሪያ ቤት
register-domain-money = ገንዘብ
register-domain-education = ትምህርት እና ሥልጠና
register-domain-employment = ሥራ
register-domain-health = ጤና እና ጤናማ ኑሮ
register-domain-legal = የሕግ ጉዳዮች
register-domain-safety = ደህንነት

## The papers of an entry. Their own words are in papers.ftl.

register-papers = ወረቀቶች
register-paper-letter = ለአገልግሎት የሚጻፍ የማስተዋወቂያ ደብዳቤ
register-paper-review = አብሮ የሚሞላ የክትትል ግምገማ ወረቀት
register-paper-whole = ስለ ግለሰቡ የተመዘገበው ሁሉ
register-paper-meeting = ከሌሎች ድርጅቶች ጋር ለሚደረግ ስብሰባ ወረቀት

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = ይህ ቀን የድጋፍ ጥያቄው ከመጣበት በፊት ነው።
    .do = የመጣበትን ቀን ይመልከቱ፤ ያንን ቀን ወይም ከዚያ በኋላ ያለ ቀን ይጻፉ።
failure-register-before-support = ይህ ቀን ድጋፍ ከጀመረበት በፊት ነው።
    .do = ድጋፍ የጀመረበትን ቀን ይመልከቱ፤ ያንን ቀን ወይም ከዚያ በኋላ ያለ ቀን ይጻፉ።
failure-register-before-last = ይህ ቀን ድጋፍ ካበቃበት ቀን በፊት ነው።
    .do = ያንን ቀን ወይም ከዚያ በኋላ ያለ ቀን ይጻፉ።
failure-register-no-reason = መቀበል የማይችል አገልግሎት ለምን እንደሆነ መናገር አለበት።
    .do = ቢያንስ አንድ ምክንያት ይምረጡ።
failure-register-not-accepted = ይህ የድጋፍ ጥያቄ ተቀባይነት አላገኘም፤ ስለዚህ ገና የሚደገፍ ሰው የለም።
    .do = መጀመሪያ ውሳኔውን ይጻፉ።
failure-register-ended = ድጋፉ አብቅቷል።
    .do = መጀመሪያ እንደገና እንደሚጀምር ይጻፉ፣ ወይም ከማብቃቱ በፊት ያለ ቀን ይስጡ።
failure-register-not-ended = ድጋፉ አላበቃም።
    .do = ምንም ማድረግ አያስፈልግም።
failure-register-overtaken = በዚህ መካከል ሌላ ሰው ስለዚሁ ነገር ጽፏል።
    .do = አሁን እንዳለው ይታያል። የጻፉት አሁንም እዚህ አለ፦ አዲሱን ይመልከቱ፣ እና እንደገና ይጫኑ።
failure-register-no-such-deed = ይህ ቦታውን ሊወስድ የነበረው ነገር እዚህ የለም።
    .do = ግቤቱን አሁን እንዳለው ይመልከቱ እና እንደገና ይሞክሩ።
failure-register-nothing-came = ያለዚህ፣ የድጋፍ ጥያቄው መምጣቱን የሚናገር ምንም ነገር አይኖርም።
    .do = ሙሉው ግቤት በስህተት ከተሠራ፣ ይደምስሱት።
failure-register-linked-already = እንደተሳሰሩ ቀድሞ ተጽፏል።
    .do = ምንም ማድረግ አያስፈልግም።
