### status: machine-drafted
# መዝገብ: the register. መእተዊ: an entry, one referral in the register. ክለሳ: a review. ጸብጻብ ዳታ: a data return. ቤት ጽሕፈት: the desk. ነጥቢ: a score.

## ---- The list ----

register = መዝገብ
    .lead = ዝመጸ ኩሉ ሕቶ ደገፍ፣ ክግበር ዘለዎን ድሕሪኡ ዝኾነን። እቲ መዝገብ ኣብዚ ካዝና ኣሎ፣ ዋላ ሓደ ክፋሉ ድማ ብባዕሉ ካብዚ መሳርሒ ኣይወጽእን።
register-locked = እቲ መዝገብ ኣብቲ ካዝና ኣሎ፣ እቲ ካዝና ድማ ክፉት ኣይኮነን።
register-loading = ኣብቲ መዝገብ ይረአ ኣሎ
register-none = ኣብቲ መዝገብ ገና ዋላ ሓንቲ የለን
    .lead = ናባኹም ዝመጹ ሕቶታት ደገፍ ኣብዚ ክዝርዘሩ እዮም። ዝተላእኩልኩም ጥቕላላት ክፈቱ፣ ናብቲ መዝገብ ድማ ኣእትውዎም። ብተሌፎን ወይ ብወረቐት ዝመጹ ብኢድኩም ወስኽዎም፦ ንሳቶም እውን ይቑጸሩ።
    .shared = መሳርሕትኹም ናይቲ ባዕሉ ከባቢ መዝገብ እንተሃልይዎ፣ ኣብ ሓባራዊ ዲስክ (shared drive) ብዘሎ ፋይል ኣቢልኩም ሓደ መዝገብ ክትካፈሉ ትኽእሉ ኢኹም።
register-unread =
    { $count ->
        [one] { $count } መእተዊ ክንበብ ኣይከኣልን፣ ኣብዚ ዝርዝር ድማ የለን።
       *[other] { $count } መእተዊታት ክንበቡ ኣይከኣሉን፣ ኣብዚ ዝርዝር ድማ የለዉን።
    }
    .do = ኣብኦም ዝተቐየረ የለን። መጠባበቒ ቅዳሕ ናይዚ ካዝና እንተሃልዩኩም፣ ኣእትውዎ።
register-returns = ጸብጻባት ዳታ
register-ways = ኣብዚ ቤት ጽሕፈት ካልእ ዘሎ
register-shared = ሓባራዊ ፋይል
register-shared-at = እቲ ሓባራዊ ፋይል ንመወዳእታ ግዜ ካብዚ ዝተዓቀበ ብ{ $when } እዩ።
register-shared-changed = ካብ ሽዑ ንደሓር ዝተጻሕፈ ነገር ኣሎ።
register-shared-save = ኣእትዉን ዓቅቡን
register-shared-open = ናብቲ ሓባራዊ ፋይል ኪዱ
register-figures-desk = ናይ ቤት ጽሕፈት ቁጽርታት
register-search = ድለዩ
    .hint = ክፋል ናይቲ ስም፣ ወይ መጀመርታ ቁጽሪ ናይቲ መእተዊ።
register-order = ቅደም ተኸተል
register-order-due = ቀዲሙ ክግበር ዘለዎ
register-order-newest = ቅድም ሓደስቲ
register-order-oldest = ቅድም ንነዊሕ ዝተጸበዩ
register-order-name = ብስም
register-chips = እዚ ጥራይ ኣርእዩ
register-chip = { $state }፦ { $count }
register-chip-due = ሕጂ ክግበር ዘለዎ
register-found =
    { $count ->
        [one] { $count } መእተዊ
       *[other] { $count } መእተዊታት
    }
register-found-none = ከምዚ ዝበለ መእተዊ የለን። እትደልይዎ ቃል ቀይሩ፣ ወይ ኩሎም ንምርኣይ ነቲ ዝመረጽኩሞ መልጎም መሊስኩም ጠውቕዎ።
register-more = ዝያዳ ኣርእዩ ({ $left } ተሪፎም)
register-add = ብዘይ ጥቕላል ዝመጸ ወስኹ
    .lead = ብተሌፎን፣ ብወረቐት፣ ብኢመይል ወይ ብኣካል ዝመጸ። ዝተነግረኩም ጽሓፉ፣ ነቲ ዝተረፈ ድማ “ኣይፍለጥን” ግደፍዎ።
register-no-name = ስም የለን
register-conflict = ክልተ ሕታማት
register-came = ብ{ $day } { $how } መጺኡ
register-how-packet = ከም ጥቕላል
register-how-phone = ብተሌፎን
register-how-paper = ብወረቐት
register-how-email = ብኢመይል
register-how-in_person = ብኣካል

register-state-new = ሓድሽ
register-state-asked = ዝያዳ ሓበሬታ ተሓቲቱ
register-state-waiting_for_housing = ተቐባልነት ረኺቡ፣ መንበሪ ገዛ ይጽበ ኣሎ
register-state-supported = ተቐባልነት ረኺቡ
register-state-ended = ደገፍ ተወዲኡ
register-state-closed = ብዘይ ደገፍ ተዓጽዩ

register-due-review = { $review } ብ{ $day } ክግበር ኣለዎ።
register-due-review-since = { $review } ብ{ $day } ክግበር ነይርዎ።
register-due-hear = ድሃይ እቲ ሰብ ክሳብ { $day } ክስማዕ ኣለዎ።
register-due-hear-since = ድሃይ እቲ ሰብ ዝሰምዐ የለን። ክሳብ { $day } ክስማዕ ነይርዎ።

## ---- Adding one by hand ----

register-add-told = ብዘይ ጥቕላል ዝተነግረ
register-add-how = ብኸመይ መጺኡ?
register-add-area = ንኣየናይ ከባቢ እዩ?
register-add-on = ኣበየናይ መዓልቲ መጺኡ?
register-add-name = ስም እቲ ሰብ
    .hint = እንተዘይተነጊሩኩም፣ ባዶ ግደፍዎ።
register-add-referrer = ብዛዕባ እቲ ሰብ መን ነጊሩኩም?
    .hint = ስም ዝነገረኩም ሰብን ትካሉን።
register-add-facts = ብዛዕባ እቲ ሰብ ዝተነግረኩም
    .hint = ናብ ቁጽርታት ዝኣቱ እዚ ጥራይ እዩ። ዘይፍለጥ “ኣይፍለጥን” ኮይኑ ይተርፍ።
register-age = ዕድመ ብዓመታት
register-age-wrong = ዕድመ ብምሉእ ቁጽሪ ዓመታት ጽሓፉ፣ ንኣብነት 31፣ ወይ ባዶ ግደፍዎ።
register-add-legal = ሕጋዊ ምኽሪ የድሊ ድዩ?
register-add-figures = ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ቁጽርታት ክወሃብ እቲ ሰብ ተሰማሚዑ ድዩ?
    .hint = መን ምዃኑ ዘይነግር ቁጽርታት። እወ እንተዘይኢሉ፣ ኣብ ጠቕላላ ድምር ጥራይ ይቑጸር።
register-add-send = ናብቲ መዝገብ ኣእትውዎ
register-correct = ነቲ ዝተነግረ ኣርምዎ
register-added = ኣብቲ መዝገብ ኣሎ።
register-yes = እወ
register-no = ኣይፋል
register-not-asked = ኣይተሓተተን
register-choose = ምረጹ
register-missing = በጃኹም ነዚ መልሱ።

## ---- One entry ----

register-entry = መእተዊ
register-gone = እዚ መእተዊ ድሕሪ ሕጂ ኣብቲ መዝገብ የለን።
    .do = ናብቲ ዝርዝር ተመለሱ፣ ኣብኡ ድማ ድለይዎ።
register-recovered = እቲ ዝሓደሰ ሕታም ናይዚ መእተዊ ክንበብ ኣይተኻእለን። እዚ ቅድሚኡ ዝነበረ እዩ።
    .do = ኣብ መወዳእታ ዝተገብረ ርኣዩ፣ እንተጎዲሉ ድማ መሊስኩም ጽሓፍዎ።
register-figures = ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ዝውሃብ ቁጽርታት
register-sharing-yes = እቲ ሰብ ተሰማሚዑ
register-sharing-no = እቲ ሰብ ኣይፋል ኢሉ
register-sharing-not-asked = እቲ ሰብ ኣይተሓተተን
register-sharing-withdrawn = እቲ ሰብ ተሰማሚዑ ነይሩ፣ ደሓር ግን ስሒብዎ
register-facts = እቲ ሰብ ክመጽእ ከሎ ዝነበረ ኩነታት
register-doing = እንታይ ክትጽሕፉ ትደልዩ?
register-written = ተጻሒፉ።
register-changed = ኣብ መንጎዚ፣ ካልእ ሰብ ኣብዚ መእተዊ ገለ ነገር ጽሒፉ።
    .do = ሕጂ ከምቲ ዘለዎ ይረአ ኣሎ። ዝጸሓፍኩሞ ገና ኣብዚ ኣሎ፦ ነቲ ሓድሽ ርኣዩ፣ ነቲ መልጎም ድማ መሊስኩም ጠውቕዎ።
register-deeds = ዝተገብረ
register-replaced = ዝተኣረመ ወይ ዝተተክአ
register-written-by = { $name } ጽሒፍዎ፣ { $at }
register-write = ጽሓፍዎ
register-conflict-what = { $what }፦ ክልተ ሕታማት ዝተፈላለየ ይብሉ
    .do = ኣየናይ ቅኑዕ ምዃኑ ኣጻርዩ፣ ኣብ ታሕቲ ድማ ከም ብሓድሽ ጽሓፍዎ። ሽዑ ቦታ ክልቲኦም ይሕዝ። ክልቲኦም ክንበቡ ይተርፉ።
register-course = እቲ ደገፍ ይቕጽል ዶ ኣይቕጽልን

## What is written down. Each of these opens a form.

register-decide = ውሳነ
register-decide-what = እንታይ ተወሲኑ?
register-decide-on = ኣየናይ መዓልቲ?
register-step = ሓደ ስጉምቲ
register-step-what = ኣየናይ ስጉምቲ?
register-step-words = ብዛዕባ እቲ ርክብ
    .hint = ኣስተርጓሚ፣ ቦታ፣ ከምኡውን ምስቲ ሰብ በይኑ ምዝራብ ይከኣል እንተኾይኑ።
register-step-on = ኣየናይ መዓልቲ ተገይሩ?
register-step-spoke_to_referrer = ምስ ኣቕራቢ ሕቶ ደገፍ ዝርርብ ተገይሩ
register-step-meeting_booked = ንቐዳማይ ርክብ ቆጸራ ተታሒዙ
register-step-met = ምስቲ ሰብ ርክብ ተገይሩ
register-step-person_chose = እቲ ሰብ ክመጽእ መሪጹ
register-step-home_offered = ገዛ ቀሪቡ
register-step-support_started = ደገፍ ጀሚሩ
register-contact = ርክብ፣ ወይ ናይ ርክብ ፈተነ
register-contact-kind = ብኸመይ?
register-contact-face_to_face = ገጽ ንገጽ
register-contact-phone = ብተሌፎን
register-contact-video = ብቪድዮ
register-contact-message = ብጽሑፍ
register-contact-through_others = ብኻልእ ሰብ ኣቢሉ
register-contact-reached = እቲ ሰብ ተረኺቡ ድዩ?
register-contact-not = እቲ ሰብ ውሑስ ድዩ ኢልኩም ሕሰቡ፦ ሓደ ርክብ ምትራፉ፣ ካልኦት ነቲ ሰብ ይቆጻጸርዎ ከም ዘለዉ ናይ መጀመርታ ምልክት ክኸውን ይኽእል።
register-contact-words = ዝተባህለ፣ ወይ ዝተፈተነ
    .hint = ምስቲ ሰብ ዝሰርሕ ኣካል ክፈልጦ ዘለዎ ጥራይ።
register-contact-next = መዓስ ከም ብሓድሽ ክፍተን
    .hint = ዝተሰማማዕኩምሉ እንተዘየለ፣ ባዶ ግደፍዎ።
register-contact-on = ኣየናይ መዓልቲ?
register-contact-said = ርክብ
register-contact-was-reached = እቲ ሰብ ተረኺቡ።
register-contact-was-not-reached = እቲ ሰብ ኣይተረኽበን።
register-contact-try = ብ{ $day } ከም ብሓድሽ ክፍተን ኣለዎ።
register-agree = በብክንደይ ግዜ ርክብ ይግበር
register-agree-days = በብክንደይ መዓልቲ?
    .hint = 7 ማለት በብሰሙኑ፣ 14 ማለት በብክልተ ሰሙን። ሽዑ እቲ መዝገብ፣ ድሃይ እቲ ሰብ መዓስ ክስማዕ ከም ዘለዎ ይነግር።
register-agree-on = እዚ ስምምዕ ኣየናይ መዓልቲ ተገይሩ?
register-agreed =
    { $count ->
        [one] መዓልታዊ ርክብ ንክግበር ስምምዕ ተገይሩ።
       *[other] በብ{ $count } መዓልታት ርክብ ንክግበር ስምምዕ ተገይሩ።
    }
register-review = ክለሳ
register-review-point = ኣየናይ ክለሳ?
register-point-start = ናይ መጀመርታ ክለሳ
register-point-months3 = ድሕሪ 3 ኣዋርሕ ዝግበር ክለሳ
register-point-months6 = ድሕሪ 6 ኣዋርሕ ዝግበር ክለሳ
register-point-months9 = ድሕሪ 9 ኣዋርሕ ዝግበር ክለሳ
register-point-between = ኣብ መንጎ ዝግበር ክለሳ
register-review-outcome = ውጽኢቱ እንታይ እዩ?
register-review-was-done = ተገይሩ
register-review-not-reached = እቲ ሰብ ክርከብ ኣይተኻእለን
register-standing = ሕጂ ዘሎ ኩነታት
register-scores = እቲ ሰብ ክሳብ ክንደይ ይኽእሎ
    .hint = ብርእይቶ እቲ ሰብ ባዕሉ። ዘይተዘርበሉ ግደፍዎ።
register-not-scored = ነጥቢ ኣይተዋህበን
register-review-words = ዝተባህለ
    .hint = ዕላማታት እቲ ሰብ ብናቱ ቃላት፣ ከምኡውን ቀጺሉ እንታይ ከም ዝመጽእ።
register-welfare = እቲ ሰብ ውሑስ ድዩ?
    .do = ሓደ ሰብ ክርከብ ዘይምኽኣሉ፣ ካልኦት ይቆጻጸርዎ ኣለዉ ማለት ክኸውን ይኽእል። ንዝፈልጥዎ ካልኦት ሰባት ሕተቱ፣ ፖሊስ ናብኡ ከይዶም ደሓን ምዃኑ ንክርእዩ (welfare check) ምሕታት ድማ ሕሰቡ (101፣ ህጹጽ እንተኾይኑ 999)።
register-welfare-check = ደሓን ምዃኑ ንምፍላጥ እንታይ ይግበር ኣሎ?
register-review-on = ኣየናይ መዓልቲ ተገይሩ፣ ወይ ተፈቲኑ?
register-review-later = ብ{ $day } ክግበር ኣለዎ
register-review-due = ካብ { $day } ጀሚሩ ክግበር ዘለዎ
register-review-missed = ኣይተገብረን፦ ብ{ $day } ክግበር ነይርዎ
register-review-done = ብ{ $day } ተገይሩ
register-review-not-contacted = ብ{ $day } እቲ ሰብ ክርከብ ኣይተኻእለን
register-review-ended = ግዜኡ ቅድሚ ምእካሉ ደገፍ ተወዲኡ
register-exit = እቲ ደገፍ ተወዲኡ
register-exit-why = ስለምንታይ?
register-exit-no_longer_required = ደገፍ ድሕሪ ሕጂ ኣየድልን፦ እቲ ሰብ እኹል ረኺቡ
register-exit-end_of_agreement = ውዕል እቲ ደገፍ ምስ ገንዘቡ ተወዲኡ
register-exit-other_funding = እቲ ባዕሉ ትካል ብኻልእ ገንዘብ ይቕጽል
register-exit-moved = እቲ ሰብ ናብ ካልእ ከባቢ ግዒዙ
register-exit-other_service = ካልእ ኣገልግሎት ተረኪብዎ
register-exit-disengaged = እቲ ሰብ ክቕጽል ኣይደለየን
register-exit-lost_contact = ርክብ ተቛሪጹ
register-exit-other = ካልእ ምኽንያት
register-exit-come-back = እቲ ሰብ ናበይ ክምለስ ይኽእል
    .hint = ከም ብሓድሽ ሓገዝ እንተድልይዎ፣ ናብ መን ክኸይድ ከም ዝኽእል።
register-exit-on = ኣየናይ መዓልቲ ተወዲኡ?
register-exited = ደገፍ ተወዲኡ።
register-reopen = እቲ ደገፍ ከም ብሓድሽ ይጅምር
register-reopen-why = ስለምንታይ?
register-reopen-on = ኣየናይ መዓልቲ?
register-reopened = ደገፍ ከም ብሓድሽ ጀሚሩ።
register-withdraw = እቲ ሰብ ስምምዑ ይስሕብ
    .lead = ኣብዚ ይጽሓፍ። መን ምዃኑ ዝነግር ቁጽርታት ኣብቲ ዝቕጽል ጸብጻብ ዳታ ኣይኣቱን። ድሮ ዝተነበበ ግን ክመልሶ ኣይክእልን።
register-taken-back = እቲ ነቲ ጥቕላል ዝሰደደ፣ እቲ ሰብ ነዚ ከም ዝሰሓበ ይነግር፦
    .do = ኣብ ታሕቲ፣ ኣብ ትሕቲ “እቲ ሰብ ስምምዑ ይስሕብ” ጽሓፍዎ።
register-withdraw-on = ኣየናይ መዓልቲ ነጊሩኩም?
register-note = መዘኻኸሪ
register-note-words = ክዝከር ዘለዎ
register-note-on = ኣየናይ መዓልቲ ነይሩ?
register-noted = መዘኻኸሪ
register-told = ሓደ ሕቶ ደገፍ ብዘይ ጥቕላል መጺኡ፣
register-packet-came = ሓደ ጥቕላል ናብቲ መዝገብ ኣትዩ፦
register-struck = እዚ ጌጋ ነይሩ፦
register-mistake = እዚ ጌጋ ነይሩ
register-strike = ጌጋ ከም ዝነበረ ንገሩ
register-strike-why = እንታይ ጌጋ ኣለዎ?
    .hint = ክንበብ ይተርፍ፣ ድሕሪ ሕጂ ግን ኣይቑጸርን።

register-enquiry = ቅድመ-ሕቶ፦ ስም ዝኾነ ሰብ ኣይሕዝን
    .do = ቅድም ነዚ መልሱ፦ ሕቶ ደገፍ ምቕራብ ይከኣል ዶ ኣይከኣልን፣ ካብ መዓስ ጀሚሩ ድማ። ደሓር ሕቶ ደገፍ እንተመጺኡ፣ ብባዕሉ ናብዚ መእተዊ ይኣቱ።
register-enquiry-no-reply = መልሲ ናበይ ክለኣኽ ከም ዝከኣል ኣይነግርን፦ ነቲ ለኣኺ ብተሌፎን ንገርዎ።
register-pass-on = እቲ ዝሓደሰ ጥቕላል ምስቲ ንዕኡ ዝኸውን ቅጥዒ ይኽፈት። ናብዚ ምስ ተመለስኩም፣ ነቲ ውሳነ፣ እቲ ሰብ ናበይ ክኸይድ ከም ዝተነግሮ ወሲኽኩም ጽሓፍዎ።

## What may be shared.

register-shares = እንታይን ንመንን ክንገር ከም ዝፍቀድ
    .lead = እቲ ሰብ ብዛዕባ ነፍሲ ወከፉ ኣብ መወዳእታ ዝበሎ። ኣብ ዘይተሓተተሉ ኣይተሰማምዐን።
register-shares-yes = እወ፣ ካብ { $day } ጀሚሩ
register-shares-no = ኣይፋል፣ ካብ { $day } ጀሚሩ
register-shares-not-asked = ኣይተሓተተን፦ ክንገር ኣይፍቀድን
register-shares-withdrawn = ብ{ $day } ተሳሒቡ፦ ድሕሪ ሕጂ ክንገር ኣይፍቀድን
register-shares-agencies = እዚኦም ክፈልጡ ይፍቀደሎም፦
register-shares-agencies-not = እዚኦም ክፈልጡ የብሎምን፦

## How the scores have changed.

register-change = ለውጢ ምስ ግዜ
    .lead = እቲ ሰብ ካብ ዝመጸሉ ክሳብ እቲ ናይ መወዳእታ ነጥቢ። ዝለዓለ ቁጽሪ ይሓይሽ።
register-change-better = ካብ { $first } ናብ { $last }፦ ተመሓይሹ
register-change-same = ካብ { $first } ናብ { $last }፦ ከም ዝነበሮ
register-change-worse = ካብ { $first } ናብ { $last }፦ ገዲዱ
register-change-one = { $score } ካብ { $most }፣ ሓደ ግዜ ዝተዋህበ ነጥቢ
register-change-table = ከም ሰንጠረዥ
register-change-day = መዓልቲ
register-change-when = መዓስ
register-change-score = ነጥቢ
register-scale-safety = ክሳብ ክንደይ ውሑስነት ይስምዖ
register-scale-hope = ክሳብ ክንደይ ተስፋ ይስምዖ
register-when-came = ክመጽእ ከሎ
register-when-ended = ደገፍ ክውዳእ ከሎ

## What a person wants, who belongs to them, and how often to meet.

register-goals = ዕላማታት
register-goals-none = ገና ዕላማ ኣይተጻሕፈን።
register-goal-came = እዚ ምስቲ ጥቕላል መጺኡ።
register-goal-take = ከም ዕላማ ጽሓፍዎ
register-goal = ዕላማ
register-goal-which = ኣየናይ ዕላማ?
    .hint = ብኻልእ ቃላት ንምጽሓፉ፣ ወይ ኣበይ ከም ዝበጽሐ ንምንጋር፣ ሓደ ምረጹ።
register-goal-new = ሓድሽ
register-goal-domain = ብዛዕባ እንታይ እዩ?
register-goal-words = እቲ ዕላማ፣ ብናይቲ ሰብ ቃላት
register-goal-stands = ኣበይ በጺሑ?
register-goal-on = ኣየናይ መዓልቲ ነጊሩኩም?
register-links = ስድራቤትን ነቲ ሰብ ዝቐርብዎ ካልኦት ሰባትን
register-links-none = ገና ስሙ ዝተጠቕሰ የለን።
register-link = ነቲ ሰብ ዝቐርቦ ካልእ ሰብ
register-link-search = መእተዊኡ ድለዩ
    .hint = ክፋል ናይቲ ስም፣ ወይ መጀመርታ ቁጽሪ ናይቲ መእተዊ። ካብኡ መን ምዃኑ ምረጹ።
register-link-found = ዝተረኽቡ መእተዊታት
register-link-nobody = ከምዚ ዝበለ ካልእ መእተዊ የለን።
register-link-missing = ነቲ ካልእ ሰብ ድለዩ፣ መእተዊኡ ድማ ምረጹ።
register-link-words = ብኸመይ ይተኣሳሰሩ?
    .hint = ንኣብነት፦ ሓብታ። ኣብ ክልቲኡ መእተዊታት ይጽሓፍ።
register-link-gone = መእተዊኡ ድሕሪ ሕጂ ኣብቲ መዝገብ የለን።
register-suggested = ሓሳብ፦ { $often }፣ ምኽንያቱ “{ $what }” ኣብ መወዳእታ { $score } ካብ { $most } ነጥቢ ረኺቡ። ብሓባር ትውስንዎ።
register-suggested-7 = በብሰሙኑ (7 መዓልታት)
register-suggested-14 = በብክልተ ሰሙን (14 መዓልታት)
register-suggested-28 = በብኣርባዕተ ሰሙን (28 መዓልታት)
register-suggested-take = ናብቲ ሳጹን ኣእትውዎ
register-missed =
    { $count ->
        [one] { $count } ክለሳ ኣይተገብረን።
       *[other] { $count } ክለሳታት ኣይተገብሩን።
    }

## Erasing.

register-erasing = ምድምሳስ
register-erase = ነዚ መእተዊ ደምስሱ
register-erase-goes = ንሓዋሩ ዝጠፍእ፦
register-erase-deeds = ብዛዕባ እዚ ሕቶ ደገፍ ዝተጻሕፈ ኩሉ
register-erase-packets = ዝመጹ ጥቕላላት፣ ከምቲ ዝመጽዎ
register-erase-known = እዚ ካዝና ብዛዕባ እቲ ሕቶ ደገፍ ዝፈልጦ፣ ምስ መልስታትኩም
register-erase-stays = ዝተርፍ፦
register-erase-returns = ዝተሰርሑ ጸብጻባት ዳታ
register-erase-copies = ካልኦት ዘለዎም ቅዳሓት፦ እቲ ለኣኺ፣ ከምኡውን ገለ ነገር ዝሃብኩምዎ ሰብ
register-erase-backups = ቅድሚ ሕጂ ዝተሰርሑ መጠባበቒ ቅዳሓት፦ ክሳብ ዝድምሰሱ ገና ይሕዝዎ
register-erase-number = ናቱ ጥቕላል ከይተፈልጠ መሊሱ ምእንቲ ከይኣቱ፣ ቁጽሪ ናይቲ መእተዊ እውን ይተርፍ።
register-erase-sure = እዚ ክምለስ ከም ዘይክእል እፈልጥ
register-erase-sure-missing = ክትድምስስዎ እንተደሊኹም፣ ቅድም ኣብዚ ምልክት ግበሩ።
register-erase-do = ነዚ መእተዊ ንሓዋሩ ደምስሱ
register-erase-changed = ኣብ መንጎዚ፣ ካልእ ሰብ ኣብዚ መእተዊ ገለ ነገር ስለ ዝጸሓፈ፣ ኣይተደምሰሰን።
    .do = ነቲ ሓድሽ ርኣዩ፣ ገና ቅኑዕ እንተኾይኑ ድማ ሽዑ ደምስስዎ።
register-erased = እቲ መእተዊ ተደምሲሱ።

## ---- What is to be erased ----

register-keeping = ክድምሰስ ዘለዎ
    .lead = ግዜኦም ዝኣኸለ መእተዊታት። ዝኾነ ነገር ብባዕሉ ፈጺሙ ኣይድምሰስን፦ ንነፍሲ ወከፎም ርኢኹም ባዕልኹም ትድምስስዎም።
register-keep = መእተዊታት ክንደይ ግዜ ይጸንሑ
    .lead = ነዚ ምምሕዳር ከባቢኹም (council) ይውስኖ፣ ብኣዋርሕ። ሓደ ሳጹን ባዶ ክሳብ ዘሎ፣ ናይ ከምኡ ዓይነት መእተዊ ኣብ ታሕቲ ኣይዝርዘርን።
register-keep-ended = ደገፍ ድሕሪ ምውዳኡ
    .hint = ካብቲ ዝተወድኣሉ መዓልቲ ጀሚሩ ዝቑጸር ኣዋርሕ።
register-keep-declined = ተቐባልነት ድሕሪ ምስኣኑ፣ ወይ እቲ ስምምዕ ድሕሪ ምስሓቡ
    .hint = ካብ መዓልቲ እቲ ውሳነ ጀሚሩ ዝቑጸር ኣዋርሕ።
register-keep-duplicate = ዝተደገመ ምዃኑ ድሕሪ ምፍላጡ
    .hint = ካብ መዓልቲ እቲ ውሳነ ጀሚሩ ዝቑጸር ኣዋርሕ።
register-keep-save = ነዚ ግዜታት ዓቅቡ
register-keep-saved = እዚ ግዜታት ኣብዚ ካዝና ተዓቂቡ።
register-over = ግዜኦም ዝኣኸለ መእተዊታት
register-over-none = ግዜኡ ዝኣኸለ መእተዊ የለን።
register-over-since = ግዜኡ ካብ { $day } ጀሚሩ ኣኺሉ።
register-over-look = ርኣይዎ
register-over-erase =
    { $count ->
        [one] ነቲ ምልክት ዝተገብረሉ { $count } መእተዊ ንሓዋሩ ደምስሱ
       *[other] ነቶም ምልክት ዝተገብረሎም { $count } መእተዊታት ንሓዋሩ ደምስሱ
    }
register-over-erased =
    { $count ->
        [one] { $count } መእተዊ ተደምሲሱ።
       *[other] { $count } መእተዊታት ተደምሲሶም።
    }

## The packets of an entry.

register-packets = ጥቕላላት
register-packet-read = ነቲ ጥቕላል ኣንብቡ
register-packet-hide = ነቲ ጥቕላል ዕጸዉ

## What a person wants, and who belongs to them.

register-aimed = ዕላማ፦
register-goal-open = እቲ ሰብ ይሰርሓሉ ኣሎ
register-goal-met = ተበጺሑ
register-goal-partly = ብኸፊል ተበጺሑ፣ እዚ ድማ ይኣክል
register-goal-left = ድሕሪ ሕጂ ኣይድለን
register-act = ነቲ ሰብ ዝተገብረሉ ነገር
register-acted = ሓደ ነገር ተገይሩ
register-act-domain = ኣብ ምንታይ
register-act-on = ዝተገብረሉ መዓልቲ
register-act-words = እንታይ ተገይሩ፣ ውጽኢቱኸ እንታይ እዩ?
register-act-hindered = እንታይ ዕንቅፋት ነይሩ?
    .hint = ዕንቅፋት ዝነበረ ኩሉ ምረጹ። ኣብ ናይ ቤት ጽሕፈት ቁጽርታት ይቑጸር።
register-act-in-the-way = ዕንቅፋት፦
return-cell-barrier-no-home = ዝሰማማዕ ገዛ ክርከብ ኣይተኻእለን
return-cell-barrier-threshold = መዐቀኒታት ናይ ሓደ ኣገልግሎት ኣየማልኡን
return-cell-barrier-costs = እቲ ዝወሃብ ገንዘብ ነቲ ወጻኢ ኣይሽፍንን
return-cell-barrier-benefits = መንግስታዊ ሓገዝ ገንዘብ (benefits) ደንጒዩ፣ ወይ ኣብ መጀመርታ ኣዝዩ ውሑድ ነይሩ
return-cell-barrier-papers = ናይ ባንክ ሕሳብ፣ ሰነድ ወይ መረጋገጺ የለን
return-cell-barrier-immigration = ውሳነ ኢሚግረሽን ይጽበ ኣሎ፣ ወይ ህዝባዊ ገንዘብ (public funds) የለን
return-cell-barrier-waiting = ዝርዝር ተጸበይቲ
return-cell-barrier-transfer = ክግዕዙ ከለዉ ክንክኖም ኣይሰገረን
return-cell-barrier-health = ጥዕናኦም ኣይፈቐደን
return-cell-barrier-language = ኣስተርጓሚ፣ ወይ ብደረጅኦም ትምህርቲ የለን
return-cell-barrier-childcare = ምእላይ ቆልዑ፣ ወይ ኣብ ቤት ትምህርቲ ቦታ የለን
return-cell-barrier-travel = ኣዝዩ ርሑቕ፣ ወይ ናይ መገሻ ገንዘብ የለን
return-cell-barrier-legal = ሕጋዊ ኣማኻሪ የለን፣ ወይ ጉዳይ ነዊሕ ይወስድ
return-cell-barrier-safety = ውሑስ ኣይነበረን
return-cell-barrier-other = ካልእ ነገር
register-linked = ኣብቲ መዝገብ ምስ ዘሎ ካልእ ሰብ ዝተኣሳሰረ
register-domain-housing = መንበሪ ገዛ
register-domain-money = ገንዘብ
register-domain-education = ትምህርትን ስልጠናን
register-domain-employment = ስራሕ
register-domain-health = ጥዕናን ደሓን ምህላውን
register-domain-legal = ሕጋዊ ጉዳያት
register-domain-safety = ድሕንነት

## The papers of an entry. Their own words are in papers.ftl.

register-papers = ወረቓቕቲ
register-paper-letter = መላለዪ ደብዳበ ንሓደ ኣገልግሎት
register-paper-review = ብሓባር ዝምላእ ወረቐት ክለሳ
register-paper-whole = ብዛዕባ እቲ ሰብ ዝተመዝገበ ኩሉ
register-paper-meeting = ወረቐት ኣኼባ ምስ ካልኦት ትካላት

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = እዚ መዓልቲ ቅድሚ እቲ ሕቶ ደገፍ ዝመጸሉ እዩ።
    .do = እቲ ሕቶ ደገፍ ዝመጸሉ መዓልቲ ርኣዩ፣ ነቲ መዓልቲ ወይ ድሕሪኡ ዘሎ መዓልቲ ጽሓፉ።
failure-register-before-support = እዚ መዓልቲ ቅድሚ ደገፍ ዝጀመረሉ እዩ።
    .do = ደገፍ ዝጀመረሉ መዓልቲ ርኣዩ፣ ነቲ መዓልቲ ወይ ድሕሪኡ ዘሎ መዓልቲ ጽሓፉ።
failure-register-before-last = እዚ መዓልቲ ቅድሚ ደገፍ ዝተወድኣሉ እዩ።
    .do = ነቲ ዝተወድኣሉ መዓልቲ ወይ ድሕሪኡ ዘሎ መዓልቲ ጽሓፉ።
failure-register-no-reason = ክቕበል ዘይክእል ኣገልግሎት፣ ስለምንታይ ምዃኑ ክነግር ኣለዎ።
    .do = እንተወሓደ ሓደ ምኽንያት ምረጹ።
failure-register-not-accepted = እዚ ሕቶ ደገፍ ተቐባልነት ኣይረኸበን፣ ስለዚ ገና ዝድገፍ ሰብ የለን።
    .do = ቅድም ነቲ ውሳነ ጽሓፍዎ።
failure-register-ended = እቲ ደገፍ ተወዲኡ።
    .do = ቅድም ከም ብሓድሽ ከም ዝጅምር ጽሓፉ፣ ወይ ቅድሚ ምውዳኡ ዝነበረ መዓልቲ ሃቡ።
failure-register-not-ended = እቲ ደገፍ ኣይተወድአን።
    .do = ዝግበር ነገር የለን።
failure-register-overtaken = ኣብ መንጎዚ፣ ካልእ ሰብ ብዛዕባ እቲ ባዕሉ ነገር ጽሒፉ።
    .do = ሕጂ ከምቲ ዘለዎ ይረአ ኣሎ። ዝጸሓፍኩሞ ገና ኣብዚ ኣሎ፦ ነቲ ሓድሽ ርኣዩ፣ ነቲ መልጎም ድማ መሊስኩም ጠውቕዎ።
failure-register-no-such-deed = እዚ ቦታኡ ክሕዞ ዝነበሮ ነገር ኣብዚ የለን።
    .do = ነቲ መእተዊ ሕጂ ከምቲ ዘለዎ ርኣዩ፣ ካብኡ መሊስኩም ፈትኑ።
failure-register-nothing-came = ብዘይ እዚ፣ እቲ ሕቶ ደገፍ ከም ዝመጸ ዝነግር ነገር ኣይምሃለወን።
    .do = እቲ ምሉእ መእተዊ ብጌጋ እንተተገይሩ፣ ደምስስዎ።
failure-register-linked-already = ከም ዝተኣሳሰሩ ድሮ ተጻሒፉ ኣሎ።
    .do = ዝግበር ነገር የለን።
