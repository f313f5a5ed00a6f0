### status: machine-drafted

## ---- The page ----

returns = ጸብጻባት ዳታ
    .lead = ናይ ሓደ ርብዒ ዓመት ወይ ናይ ሓደ ፋይናንሳዊ ዓመት ቁጽርታት፣ ካብ ኣገልግሎትኩም ንዝሓትት ኣካል። ስም ዋላ ሓደ ሰብ ኣይሕዙን፣ ኣብኦም ዘሎ ንእሽቶ ቁጽሪ ድማ ይሕባእ።
returns-make = ጸብጻብ ስርሑ
    .once = ጸብጻብ ሓደ ግዜ ጥራይ፣ ናይ ዝተወድአ እዋን ይስራሕ፣ ፈጺሙ ድማ ኣይቅየርን፦ ክልተ ጸብጻባት ክነጻጸሩ ዝከኣል እንተዝኸውን፣ እቲ ዝተሓብአ ክፍለጥ ምተኻእለ። ስለዚ፣ ርብዒታቱ ድሮ ጸብጻብ ንዝተሰርሓሎም ዓመት ጸብጻብ ክስራሕ ኣይከኣልን፤ ጸብጻብ ድሮ ንዝተሰርሓሉ ዓመት ድማ፣ ናይ ርብዒኡ ጸብጻብ ክስራሕ ኣይከኣልን።
    .undecided = ቅድሚ ምስራሕኩምዎ፣ ኣብቲ እዋን ገና ክፉት ዘሎ ወስኑ። ሽዑ ዘይተወሰነ፣ ኣብዚ ጸብጻብ “ኣይተወሰነን” ኮይኑ ይተርፍ፣ ኣብ ዝኾነ ደሓር ዝመጽእ ጸብጻብ ድማ የለን።
    .do = ነቲ ጸብጻብ ስርሑ
returns-period = እዋን
returns-period-none = እዋን ምረጹ
returns-period-missing = እቲ ጸብጻብ ዝምልከቶ እዋን ምረጹ
returns-area = ከባቢ
returns-area-one = መዝገብኩም ናይ ሓደ ከባቢ ጥራይ እንተኾይኑ፣ ነቲ ከባቢ ምረጹ፦ እንተዘይኮይኑ፣ ሰብ ዘይመጾም ከባቢታት ነቲ ናቱ ቁጽርታት ምሓብእዎ።
returns-period-name = ካብ { $first } ክሳብ { $last }
returns-making = ይቑጸር ኣሎ
returns-made = እቲ ጸብጻብ ተሰሪሑ፣ ኣብዚ ካዝና ድማ ተዓቂቡ። ኣብ ታሕቲ ኣሎ።
returns-none = ገና ዝተሰርሐ ጸብጻብ የለን።
returns-made-on = ብ{ $day } ተሰሪሑ። ውሳነታት፣ ክለሳታትን ምውዳእ ደገፍን ከምቲ ሽዑ ዝነበርዎ እዮም።
returns-hidden = ገለ ቁጽርታት ስለምንታይ ዝሕብኡ
    .why = ትሕቲ 5 ዝኾነ ቁጽሪ፣ መን ምዃኑ ከመልክት ይኽእል። ስለዚ ይሕባእ፣ 0 ኣብ ዝኾነሉ እውን። ኣብ ሓደ ሰንጠረዥ ሓደ ቁጽሪ እንተተሓቢኡ፣ እቲ ዝቕጽል ዝነኣሰ ቁጽሪ እውን ይሕባእ፣ እንተዘይኮይኑ እቲ ጠቕላላ ድምር ምገለጾ። ኣየናይ ኣየናይ ምዃኑ ዝኾነ ሰብ ምእንቲ ከይፈልጥ፣ ኩሎም ዝተሓብኡ ቦታታት ሓደ ዓይነት ቃል ይብሉ።
    .shared = ቁጽርታት ክወሃብ ዘይተሰማምዑ ሰባት፣ ኣብ ጠቕላላ ድምር፣ ኣብ ከባቢታትን ኣብ ኣዋርሕን ጥራይ ይቑጸሩ። ኣብቲ ካልእ ኩሉ፣ ምስቶም ሓበሬታኦም ዘይፍለጥ ሰባት ብሓባር እዮም፣ ሓደ ሰብ ኣይፋል ከም ዝበለ ዝኾነ ሰብ ምእንቲ ከይፈልጥ።
returns-withheld = ዘይረአ ነገር
    .why = ትሕቲ ሓሙሽተ ሰባት፣ ወይ ብዝሖም ኣብ ካልእ ቦታ ተሓቢኡ ኣሎ፦
returns-sheet = ከም ሰሌዳ (CSV) ዓቅቡ
returns-json = ከም JSON ዓቅቡ
returns-pdf = ከም PDF ዓቅቡ
returns-not-saved = እቲ ብራውዘር ነቲ ፋይል ኣይወሰዶን
    .do = ዝጠፍአ የለን፦ እቲ ጸብጻብ ተዓቂቡ ኣሎ። መሊስኩም ፈትኑ፣ ወይ ነዚ መርበብ ፋይላት ምውራድ ፍቐዱሉ።
returns-total = ብጠቕላላ { $total }።
returns-base = ሚእታዊታት ካብቶም ሓበሬታኦም ዝፍለጥ { $base } እዮም።

## ---- The desk’s own figures ----

figures = ናይ ቤት ጽሕፈት ቁጽርታት
figures-desk = ኣብዚ ዝተሓብአ የለን
    .do = እዚ ቁጽርታት በዚ መዝገብ ንዝሰርሑ ሰባት እዩ። ንኣሽቱ ቁጽርታት መን ምዃኑ ከመልክቱ ስለ ዝኽእሉ፣ ካብ ቤት ጽሕፈትኩም ክወጹ የብሎምን፣ ብወረቐት እውን። ዝወጽእ፣ ጸብጻብ ዳታ እዩ።
figures-this-quarter = እዚ ርብዒ ዓመት
figures-none = ዋላ ሓደ መልሲ ዘይብሎም ሕቶታት
figures-not-known = ኣይፍለጥን
figures-not-shared = ኣይተኻፈለን

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } ሕቶ ደገፍ ናይዚ እዋን ገና ኣይተወሰነን።
       *[other] { $count } ሕቶታት ደገፍ ናይዚ እዋን ገና ኣይተወሰኑን።
    }
returns-open-reviews =
    { $count ->
        [one] ን{ $count } ሰብ ኣብዚ እዋን ክግበር ዝነበሮ ክለሳ ገና ብግዜኡ ክግበር ይከኣል።
       *[other] ን{ $count } ሰባት ኣብዚ እዋን ክግበር ዝነበሮ ክለሳ ገና ብግዜኡ ክግበር ይከኣል።
    }
returns-open-stays = ነቲ ጸብጻብ ሕጂ እንተሰሪሕኩምዎ፣ ኣብኡ ከምኡ ይተርፍ፣ ካልእ ደሓር ዝመጽእ ጸብጻብ ድማ ኣይቆጽሮምን።
returns-open-none = ኣብዚ እዋን ዝመጸ ኩሉ ተወሲኑ፣ ገና ክግበር ዝከኣል ናይዚ እዋን ክለሳ ድማ የለን።
returns-open-list = ክፉት ዘሎ ኣርእዩ
returns-open-first =
    { $count ->
        [one] እቲ ቀዳማይ፦
       *[other] እቶም ቀዳሞት { $count }፦
    }

## ---- Failures ----

failure-return-not-over = እዚ እዋን ገና ኣይተወድአን
    .do = ጸብጻብ ሓደ ግዜ ጥራይ፣ ዝመጽእ ነገር ምስ ተወድአ ይስራሕ። ድሕሪ እቲ ናይ መወዳእታ መዓልቲ ናይቲ እዋን ስርሕዎ።
failure-return-overlaps = ገለ ካብዚ መዓልታት ኣብ ቅድሚ ሕጂ ዝተሰርሐ ጸብጻብ ኣለዉ
    .do = ካብ ክልተ ጸብጻባት ናይ ሓደ ዓይነት መዓልታት፣ እቶም ዝተሓብኡ ቁጽርታት ክፍለጡ ምተኻእለ። ወይ ርብዒ ዓመታት ጥራይ፣ ወይ ዓመታት ጥራይ ተጠቐሙ።

## ---- Sheet and tables ----

return-table = ሰንጠረዥ
return-cell = ካብኡ
return-count = ብዝሒ
return-percent = ሚእታዊት
return-of = ካብ ክንደይ
return-first = ቀዳማይ መዓልቲ
return-last = ናይ መወዳእታ መዓልቲ
return-made-on = ዝተሰርሓሉ
return-area = ከባቢ
return-all-areas = ኩሉ ከባቢታት
return-withheld = ኣይተዋህበን፦ ትሕቲ ሓሙሽተ፣ ወይ ብዝሖም ኣብ ካልእ ቦታ ተሓቢኡ ኣሎ
return-total = ብጠቕላላ
return-hidden = ዝተሓብአ፦ ትሕቲ 5፣ ወይ ካልእ ቁጽሪ ክፍለጥ ምተኻእለ

return-referrals = ዝመጹ ኩሎም፦ ዝረኸብዎ ውሳነ
return-came-by = ዝመጹ ኩሎም፦ ብኸመይ
return-months = ዝመጹ ኩሎም፣ ብወርሒ
return-reasons = ምኽንያታት ናይቲ ኣገልግሎት፣ ነፍሲ ወከፉ ክንደይ ግዜ ከም ዝተጠቕሰ
return-sharing = ተቐባልነት ዝረኸቡ፦ ቁጽርታት ክወሃብ ዝተሰማምዑ
return-ended = ተቐባልነት ዝረኸቡ፦ ምውዳእ ደገፎም ዝተመዝገበ
return-accepted-months = ተቐባልነት ዝረኸቡ፣ ብዝመጹሉ ወርሒ
return-accepted-came-by = ተቐባልነት ዝረኸቡ፣ እቲ ሕቶ ደገፍ ብዝመጸሉ መገዲ
return-accepted-by-area = ተቐባልነት ዝረኸቡ፣ ብከባቢ
return-gender = ጾታ
return-age = ክመጹ ከለዉ ዕድመ
return-housing = ክመጹ ከለዉ መንበሪ ገዛ
return-employment = ክመጹ ከለዉ ስራሕ
return-education = ክመጹ ከለዉ ትምህርትን ስልጠናን
return-english = ክመጹ ከለዉ እንግሊዝኛ
return-legal = ክመጹ ከለዉ ሕጋዊ ምኽሪ
return-not-accepted = ተቐባልነት ዘይረኸቡ፣ ወይ ገና፦ ስለምንታይ
return-not-accepted-months = ተቐባልነት ዘይረኸቡ፣ ወይ ገና፣ ብዝመጹሉ ወርሒ
return-not-accepted-by-area = ተቐባልነት ዘይረኸቡ፣ ወይ ገና፣ ብከባቢ
return-reviews = ክግበሩ ዝነበሮም ክለሳታት
return-change-housing = ካብ ዝመጹሉ ዘሎ ለውጢ፦ መንበሪ ገዛ
return-change-money = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ገንዘብ
return-change-education = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ትምህርትን ስልጠናን
return-change-employment = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ስራሕ
return-change-health = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ጥዕናን ደሓን ምህላውን
return-change-legal = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ሕጋዊ ጉዳያት
return-change-safety = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ድሕንነት
return-change-feels-safe = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ክሳብ ክንደይ ውሑስነት ይስምዖም
return-change-feels-hope = ካብ ዝመጹሉ ዘሎ ለውጢ፦ ክሳብ ክንደይ ተስፋ ይስምዖም
return-exits = ዝተወድአ ደገፍ፦ ስለምንታይ

return-cell-accepted = ተቐባልነት ዝረኸቡ
return-cell-declined-by-service = እቲ ኣገልግሎት ዘይተቐበሎም
return-cell-agreed = ዝተሰማምዑ
return-cell-recorded = ዝተመዝገበ
return-cell-packet = ብጥቕላል Onward
return-cell-phone = ብተሌፎን
return-cell-paper = ብወረቐት
return-cell-email = ብኢመይል
return-cell-in-person = ብኣካል
return-cell-18-24 = ካብ 18 ክሳብ 24
return-cell-25-34 = ካብ 25 ክሳብ 34
return-cell-35-44 = ካብ 35 ክሳብ 44
return-cell-45-54 = ካብ 45 ክሳብ 54
return-cell-55-over = 55ን ልዕሊኡን
return-cell-needed = የድሊ
return-cell-not-needed = ኣየድልን
return-cell-several-reasons = እቲ ኣገልግሎት ብብዙሕ ምኽንያታት ዘይተቐበሎም
return-cell-declined-by-person = እቲ ሰብ ዘይደለዮ
return-cell-consent-withdrawn = ስምምዕ ዝተሳሕበ
return-cell-duplicate = እቲ ባዕሉ ሕቶ ደገፍ ቅድሚ ሕጂ መጺኡ
return-cell-undecided = እዚ ክስራሕ ከሎ ኣይተወሰነን
return-cell-done = ተገይሩ
return-cell-could-not-contact = ክርከቡ ኣይተኻእለን
return-cell-not-made = ኣይተገብረን
return-cell-better = ተመሓይሹ
return-cell-same = ከም ዘለዎ
return-cell-worse = ገዲዱ
return-cell-no-longer-required = ደገፍ ድሕሪኡ ኣየድልን ነይሩ
return-cell-end-of-agreement = ውዕል እቲ ደገፍ ተወዲኡ
return-cell-other-funding = በቲ ባዕሉ ትካል፣ ብኻልእ ገንዘብ ይቕጽል
return-cell-moved = ናብ ካልእ ከባቢ ዝገዓዙ
return-cell-other-service = ካልእ ኣገልግሎት ተረኪብዎ
return-cell-disengaged = ክቕጽሉ ዘይደለዩ
return-cell-lost-contact = ድሕሪኡ ክርከቡ ዘይተኻእለ
return-cell-other = ካልእ ነገር
return-cell-other-area = ካልእ ከባቢ
return-cell-not-specified-or-not-shared = ኣይተገልጸን፣ ወይ ኣይተኻፈለን
return-cell-not-known = ኣይፍለጥን፣ ወይ ኣይተኻፈለን
return-hindered = ዝነበረ ዕንቅፋታት፣ ተቐባልነት ካብ ዝረኸቡን ዝካፈሉን
