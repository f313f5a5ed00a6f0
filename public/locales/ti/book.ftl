### status: machine-drafted
# ደብተር: the desk's own book; not መዝገብ (the register) nor መዝገብ ኣድራሻታት (the address book of keys).

## ---- Whom to speak with ----

book-loading = እቲ ደብተር ይኽፈት ኣሎ
book-services = ኣገልግሎታትን መራኸቢታትን
    .lead = ኣብ ነፍሲ ወከፍ ኣገልግሎት እተዘራርብዎ ሓደ ሰብ፦ ክሊኒክ፣ ባንክ፣ ኮሌጅ። ነዚ ንስኹምን መሳርሕትኹምን ጥራይ ትርእይዎ። ኣብዚ ካዝና፣ ምስቲ መዝገብ ኣሎ።
book-services-none = ገና ዝተጻሕፈ ኣገልግሎት የለን
    .lead = ኣብ ሓደ ኣገልግሎት ነቲ ቅኑዕ ሰብ ምስ ረኸብኩምዎ፣ ኣብዚ ጽሓፍዎ። ኣብ ዝቕጽል ግዜ ዝኾነ ሰብ ካብ መጀመርታ ምድላይ ኣየድልዮን።
book-service-add = ኣገልግሎት ወስኹ
book-services-search = ድለዩ
    .hint = ክፋል ናይ ስም፣ ናይ ዓይነት ኣገልግሎት ወይ ናይ መዘኻኸሪ።
book-services-found =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }
book-services-found-none = ከምዚ ዝበለ ኣገልግሎት የለን። እትደልይዎ ቃል ቀይሩ።
book-service-change = ቀይሩ
book-service-remove = ኣልዩ
book-service-remove-sure = እዚ ኣገልግሎት ይእለ ድዩ?
    .what = ነዚ ካዝና ንዝጥቀሙ ኩሎም፣ እዚ ደብተር ምስ ካልእ ክጽንበር ከሎ እውን ይእለ። ክምለስ ኣይክእልን።
    .yes = እወ፣ ኣልይዎ
    .no = ኣይፋል፣ ይጽናሕ
book-service-kept = ተጻሒፉ።
book-service-removed = ተኣልዩ።
book-service-kind = እንታይ ዓይነት ኣገልግሎት እዩ?
book-service-name = ስም ናይቲ ኣገልግሎት
    .hint = ንኣብነት ክሊኒክ ፓርክ ሮድ (Park Road Surgery)።
book-service-area = ንኣየናይ ከባቢ የገልግል?
book-all-areas = ኩሉ ከባቢታት
book-service-person = ምስ መን ትዛረቡ
    .hint = ስሙን ስራሑን። ገና ሰብ እንተዘየለ፣ ባዶ ግደፍዎ።
book-service-phone = ተሌፎን
    .hint = ኣሃዛት ጥራይ፣ ንኣብነት 0113 496 0018። ናይ ውሽጢ ቁጽሪ (extension) ኣብቲ መዘኻኸሪ ጽሓፍዎ።
book-service-email = ኣድራሻ ኢመይል
book-service-note = ካልእ ክፍለጥ ዘለዎ
    .hint = ንኣብነት ዝኽፈተሉ ሰዓታት፣ ወይ ቅድም ዝሓትዎ ነገር። ብዛዕባ እትድግፍዎ ሰብ ዋላ ሓንቲ ኣይትጽሓፉ።
book-service-checked = እዚ ቅኑዕ ምዃኑ ሰብ ንመወዳእታ መዓስ ኣረጋጊጹ?
    .hint = ዘረጋገጸ እንተዘየለ፣ ባዶ ግደፍዎ።
book-service-checked-on = ብ{ $day } ተረጋጊጹ
book-service-not-checked = ገና ኣይተረጋገጸን
book-keep = ጽሓፍዎ
book-cancel = ሰርዙ

book-kind-gp = ናይ ስድራቤት ሓኪም (GP) ወይ ክሊኒክ
book-kind-mental_health = ጥዕና ኣእምሮ
book-kind-drug_alcohol = ሓሽሽን ኣልኮልን
book-kind-housing = መንበሪ ገዛ
book-kind-job_centre = ቤት ጽሕፈት ስራሕ (job centre)
book-kind-bank = ባንክ
book-kind-college = ኮሌጅን ትምህርትን
book-kind-legal = ሕጋዊ ምኽሪ
book-kind-police = ፖሊስ
book-kind-children = ኣገልግሎት ህጻናትን ኣብያተ ትምህርትን
book-kind-interpreter = ኣስተርጎምቲ
book-kind-faith_community = ናይ እምነት ማሕበረሰብ
book-kind-charity = ግብረ ሰናይ ትካል
book-kind-other = ካልእ

## ---- What areas have free ----

book-capacity = ገዛውትን ቦታታትን
    .lead = ነፍሲ ወከፍ ከባቢ እንታይ ኣለዎ፣ እንታይከ ክፉት ኣሎ። ሓደ ውሳነ ምስዚ እንተዘይተሰማሚዑ የጠንቅቐኩም፣ ግን ፈጺሙ ኣይዓግተኩምን።
book-capacity-none = ብዛዕባ ከባቢታት ገና ዝተጻሕፈ የለን
    .lead = ከባቢ ምረጹ፣ ገዛውቱን ክንደይ ክፉት ቦታታት ከም ዘሎን ጽሓፉ።
book-area-begin = ከባቢ ጽሓፉ
book-area-which = ኣየናይ ከባቢ?
book-area-choose = ከባቢ ምረጹ
book-area-missing = በጃኹም ከባቢ ምረጹ።
book-homes-none = ገና ዝተጻሕፈ ገዛውቲ የለን።
book-places = ካብ { $places } ቦታታት እቶም { $free } ክፉታት እዮም።
book-places-short = { $free } ካብ { $places }
book-looked = ንመወዳእታ ብ{ $day } ዝተራእየ።
book-looked-old = እዚ ቁጽርታት ኣረጊት እዩ። መሊስኩም ርኣይዎ።
book-looked-again = ኩሉ ገና ቅኑዕ እዩ
book-looked-said = ሎሚ ከም ዝረኣኹምዎ ተጻሒፉ።
book-closing-on = ኣብዚ ዘሎ ኣገልግሎት ብ{ $day } ክዕጾ እዩ።
book-closed-on = ኣብዚ ዝነበረ ኣገልግሎት ብ{ $day } ተዓጽዩ።
book-homes-in = ኣብ { $area } ዘሎ ገዛውቲ
book-homes = ገዛውቲ
book-free = ክፉት
book-free-less = ክፉት ብሓደ ኣጉድሉ፦ { $homes }
book-free-more = ክፉት ብሓደ ወስኹ፦ { $homes }
book-free-said = ሕጂ ካብ { $places } እቶም { $free } ክፉታት እዮም፦ { $homes }
book-homes-add = ገዛውቲ ወስኹ
book-homes-change = ገዛውቲ ቀይሩ
    .lead = ንዞም ሕቶታት ሓደ ዓይነት መልሲ ዘለዎም፣ ሓደ ዓይነት ገዛውቲ።
book-homes-change-these = ቀይሩ
book-homes-remove = ነዚ ገዛውቲ ኣልዩ
book-homes-remove-sure = እዚ ገዛውቲ ይእለ ድዩ?
    .what = ነዚ ካዝና ንዝጥቀሙ ኩሎም፣ እዚ ደብተር ምስ ካልእ ክጽንበር ከሎ እውን ይእለ። ክምለስ ኣይክእልን፣ ከም ብሓድሽ ክጽሓፍ ጥራይ ይከኣል።
    .yes = እወ፣ ኣልይዎ
    .no = ኣይፋል፣ ይጽናሕ
book-homes-term = ሓደ ሰብ ክንደይ ግዜ ክጸንሕ ይኽእል?
book-term-interim = ግዝያዊ
    .hint = ካልእ ገዛ ክሳብ ዝርከብ።
book-term-long_term = ንነዊሕ ግዜ
    .hint = ንዓመታት፣ ወይ ንሓዋሩ።
book-homes-shape = ሓደ ሰብ ኣብኡ በይኑ ይነብር ድዩ?
book-shape-self_contained = ናይ በይኑ ገዛ
    .hint = ናይ ገዛእ ርእሱ ናይ ደገ ማዕጾ ዘለዎ።
book-shape-shared = ናይ ሓባር
    .hint = ኣብ ሓደ ገዛ ምስ ካልኦት።
book-homes-whom = ንመን እዩ?
book-whom-anyone = ንዝኾነ ሰብ
book-whom-women = ኣንስቲ
book-whom-men = ሰብኡት
book-whom-family = ስድራቤታት
    .hint = ብሓባር ዝግዕዙ ሰባት፦ ምስ ቆልዑ፣ መጻምዲ ወይ ካልኦት።
book-homes-step_free = ሓደ ሰብ መደያይቦ ከይደየበ ኣብኡ ክነብር ይኽእል ድዩ?
book-step_free-yes = መደያይቦ ዘይብሉ
book-step_free-no = መደያይቦ ዘለዎ
book-step_free-not_known = መደያይቦ ኣይፍለጥን
book-homes-places = ክንደይ ቦታታት ኣሎ?
    .hint = ሓደ ቦታ ንሓደ ሰብ፣ ወይ ንሓንቲ ስድራቤት እዩ።
book-homes-free = ካብኦም ሕጂ ክንደይ ክፉታት እዮም?
book-area-change = መዕጸዊ ዕለትን መዘኻኸርን
    .lead = መወዳእታኡ እንተዘይተፈሊጡ፣ ነቲ ዕለት ባዶ ግደፍዎ።
book-area-closing = ኣብዚ ከባቢ ናይ መወዳእታ መዓልቲ ናይቲ ኣገልግሎት
book-area-note = ካልእ ክፍለጥ ዘለዎ
    .hint = ብዛዕባ እትድግፍዎ ሰብ ዋላ ሓንቲ ኣይትጽሓፉ።
book-area-kept = ተጻሒፉ።

## ---- What does not fit ----

book-misfit = ቅድሚ ምቕባልኩም ነዚ ርኣዩ
    .do = ብዝኾነ ነቲ ውሳነ ክትጽሕፍዎ ትኽእሉ ኢኹም። እዚ እቲ ኣብ “ገዛውትን ቦታታትን” ዘሎ ቁጽርታት እዩ።
book-misfit-nothing-free = ኣብዚ ከባቢ ክፉት ቦታ የለን።
book-misfit-none-anyone = ክፉት ዘሎ ኩሉ ንስድራቤታት እዩ።
book-misfit-none-women = ንሰበይቲ ዝኸውን ክፉት ቦታ የለን።
book-misfit-none-men = ንሰብኣይ ዝኸውን ክፉት ቦታ የለን።
book-misfit-none-family = ንስድራቤት ዝኸውን ክፉት ቦታ የለን።
book-misfit-none-step-free = መደያይቦ ከም ዘይብሉ ዝፍለጥ ክፉት ቦታ የለን።
book-misfit-none-with-both = ገለ ክፉታት ገዛውቲ ነዚ ሰብ ዝኸውን እዩ፣ ገሊኡ ድማ መደያይቦ ዘይብሉ እዩ፣ ክልቲኡ ዘማልእ ግን የለን።
book-misfit-closed = ኣብዚ ከባቢ ዝነበረ ኣገልግሎት ብ{ $day } ተዓጽዩ።
book-misfit-closes = ኣብዚ ከባቢ ዘሎ ኣገልግሎት ብ{ $day } ክዕጾ እዩ፣ ማለት ቅድሚ እቲ ድሕሪ 9 ኣዋርሕ ብ{ $review } ዝግበር ክለሳ።
book-misfit-old = ካብ { $day } ጀሚሩ ነዚ ቁጽርታት ዝረኣዮ ሰብ የለን።

## ---- What goes wrong ----

book-changed = ኣብ መንጎዚ፣ ካልእ ሰብ ኣብዚ ደብተር ጽሒፉ።
    .do = ሕጂ ከምቲ ዘለዎ ይረአ ኣሎ። ዝጸሓፍኩሞ ገና ኣብዚ ኣሎ፦ ንምጽሓፉ ነቲ መልጎም መሊስኩም ጠውቕዎ።
book-recovered = እቲ ዝሓደሰ ሕታም ናይዚ ደብተር ክንበብ ኣይተኻእለን። እዚ ቅድሚኡ ዝነበረ እዩ።
    .do = ኣብ መወዳእታ ዝጸሓፍኩሞ እንተጎዲሉ ርኣዩ፣ መሊስኩም ድማ ጽሓፍዎ።
failure-book-missing = ኣብዚ ሓደ ነገር ጎዲሉ።
    .do = ስም ጽሓፉ፣ ንኣብነት ክሊኒክ ፓርክ ሮድ (Park Road Surgery)።
failure-book-too-long = እዚ ኣዝዩ ነዊሕ እዩ።
    .do = ኣሕጽርዎ፣ ወይ ክፋሉ ናብቲ መዘኻኸሪ ኣእትውዎ።
failure-book-disguised = ኣብዚ ጽሑፍ፣ ኣነባብኡ ክቕይር ዝኽእል ሕቡእ ምልክት ኣሎ።
    .do = መሊስኩም ጽሓፍዎ፣ ንኣብነት ፊደል ብፊደል።
failure-book-not-a-phone = እዚ ቁጽሪ ተሌፎን ኣይኮነን።
    .do = ኣሃዛት ጥራይ ጽሓፉ፣ ንኣብነት 0113 496 0018።
failure-book-not-an-email = እዚ ምሉእ ናይ ኢመይል ኣድራሻ ኣይኮነን።
    .do = ንኣብነት name@example.org።
failure-book-no-such-area = ከምዚ ዝበለ ከባቢ የለን።
    .do = ካብቲ ዝርዝር ሓደ ምረጹ።
failure-book-in-future = እዚ መዓልቲ ገና ኣይመጸን።
    .do = ናይ ሎሚ ወይ ዝሓለፈ መዓልቲ ጽሓፉ።
failure-book-out-of-range = ካብ 1 ክሳብ 999 ዘሎ ምሉእ ቁጽሪ ጽሓፉ፣ ንኣብነት 3።
failure-book-more-than-places = ክፉት ዝተባህለ ካብቲ ዘሎ ቦታታት ይበዝሕ።
    .do = ካብ ብዝሒ ቦታታት ዘይበዝሕ ምሉእ ቁጽሪ ጽሓፉ።
failure-book-too-many = እቲ ደብተር ዝተረፈ ቦታ የብሉን።
    .do = ድሕሪ ሕጂ ዘየድሊ ኣልዩ።
failure-book-gone = ኣብ መንጎዚ ተኣልዩ።
    .do = ናብቲ ዝርዝር ተመለሱ፣ ኣብኡ ድማ ርኣይዎ።
