### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = እወ
o-yes_no-no = ኣይፋል
o-instead-not_known = ኣይፍለጥን
o-instead-prefer_not_to_say = ዘይምምላስ እመርጽ

## A. Before you start

s-start = ቅድሚ ምጅማርኩም
    .short = ቅድሚ ምጅማርኩም
    .opening = እዚ ክፍሊ ብዛዕባ ሎሚ ብኸመይ ከም እንዛረብን ናብ ኣየናይ ከባቢ ክትከዱ ከም እትደልዩን እዩ። ኣብ ዝኾነ ግዜ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም። እንተዘይተሰማሚዕኩም እዚ ቅጥዒ ኣይለኣኽን።
    .closing = በዚ ሕቶታት ንምቕጻል፣ እዚ ግዜን እዚ ቦታን ይጥዕመኩም ድዩ?

q-spoken_alone = ምስቲ ሰብ በይኑ ትዛረቡ ዲኹም ዘለኹም?
    .hint = በይኑ ማለት ምሳኹምን፣ ኣስተርጓሚ እንተሃልዮም ምስቶም ኣስተርጓሚን ጥራይ። ኣብቲ ክፍሊ ወይ ኣብቲ ናይ ተሌፎን ዕላል ካልእ ሰብ የለን።
    .help = ነቲ ሰብ ዝቆጻጸር፣ መጻምዲ፣ ዓርኪ ወይ ዘመድ ክኸውን ይኽእል። ካልእ ሰብ እንተሃልዩ፣ ኣብዚ ደው በሉ፣ ዓቅቡ፣ ምስቲ ሰብ በይኑ እትዛረቡሉ ግዜን ቦታን ድለዩ። እቲ ሰብ ተጣባቒ መሰል ወይ ዝድግፎ ሰብ ምስኡ ክህሉ ይደሊ እዩ ዝብል ካልእ ሰብ እንተሃልዩ፣ መጀመርታ ነቲ ሰብ ባዕሉ፣ ካልእ ዋላ ሓደ ኣብ ዘይብሉ፣ ሕተትዎ።

q-interpreter_now = ሎሚ ናጻ ኣስተርጓሚ ኣለዉ ድዮም?
    .hint = ናጻ ማለት፣ ዘመድ፣ መጻምዲ ወይ ዓርኪ ዘይኮኑ፣ በቲ ሰብ ወይ ብማሕበረሰቡ ድማ ዘይፍለጡ ማለት እዩ።
    .help = ዝከኣል እንተኾይኑ ብዘይቶም ኣስተርጓሚ፣ ነቲ ሰብ በዞም ኣስተርጓሚ ዕጉብ እንተኾይኑ ሕተትዎ። እቶም ኣስተርጓሚ ናጻ እንተዘይኮይኖም፣ ናብቶም ብዛዕባ ጥዕና፣ ሕጋዊ ጉዳያት ወይ ድሕንነት ዝሓቱ ሕቶታት ኣይትቐጽሉ።

o-interpreter_now-not_needed = ኣስተርጓሚ ኣየድልን
o-interpreter_now-independent = እወ፣ እቶም ኣስተርጓሚ ድማ ናጻ እዮም
o-interpreter_now-not_independent = ናጻ ዘይኮኑ ኣስተርጓሚ ኣለዉ
o-interpreter_now-needed_not_here = ኣስተርጓሚ የድሊ፣ ግን ኣብዚ የለዉን

q-under_18 = እቲ ሰብ ትሕቲ 18 ዓመት ድዩ፣ ወይ ክኸውን ይኽእል ድዩ?
    .hint = ኣብ ዕድመኡ ክትዕ እንተሃልዩ፣ ትሕቲ 18 ዓመት ድማ ክኸውን ዝኽእል እንተኾይኑ፣ “ትሕቲ 18 ዓመት ክኸውን ይኽእል” ምረጹ።
    .help = እዚ ቅጥዒ ንዓበይቲ እዩ። ዕለት ልደት ሕተቱ፦ ኣብ ገለ ሃገራት፣ ንኣብነት ኣብ ቬትናምን ቻይናን፣ ሰባት ንዕድመኦም ሓደ ወይ ክልተ ዓመት ኣብዚሖም ክቖጽርዎ ይኽእሉ። እቲ ሰብ ትሕቲ 18 ዓመት እንተኾይኑ ወይ ክኸውን ዝኽእል እንተኾይኑ፣ ደው በሉ። ኣብቲ ሕጂ ዘለዎ ቦታ ኣብ ዘሎ ምምሕዳር ከባቢ (council)፣ ንኣገልግሎት ህጻናት (children’s services) ንገሩ። ኣብ እንግላንድን ዌልስን፣ ናብ ኣገልግሎት ኣለይቲ ግዳያት ንግዲ ሰባት ዝኾኑ ቆልዑ (child trafficking guardians service) እውን ብቁጽሪ 0800 043 4303 ደውሉ። ሓደጋ እንተሃልዩ፣ ናብ 999 ደውሉ።

o-under_18-no = ኣይፋል፣ 18 ዓመት ወይ ልዕሊኡ እዩ
o-under_18-yes = እወ፣ ትሕቲ 18 ዓመት እዩ
o-under_18-might_be = ትሕቲ 18 ዓመት ክኸውን ይኽእል

notice-under_18 = በጃኹም ኣብዚ ደው በሉ። እዚ ቅጥዒ ንዓበይቲ ጥራይ እዩ፣ ትሕቲ 18 ዓመት ንዝኾነ ሰብ ድማ ሎሚ ካልእ ዓይነት ሓገዝ የድልዮ። ኣብቲ እቲ ሰብ ሕጂ ዘለዎ ቦታ ኣብ ዘሎ ምምሕዳር ከባቢ (council)፣ ንኣገልግሎት ህጻናት (children’s services) ንገሩ። ኣብ እንግላንድን ዌልስን፣ ናብ ኣገልግሎት ኣለይቲ ግዳያት ንግዲ ሰባት ዝኾኑ ቆልዑ (child trafficking guardians service) ብቁጽሪ 0800 043 4303 ደውሉ። ዝኾነ ሰብ ኣብ ሓደጋ እንተሃልዩ፣ ናብ 999 ደውሉ። ክሳብ ሕጂ ዝጸሓፍኩሞ ናብ ዋላ ሓደ ሰብ ኣይለኣኽን።
    .title = እዚ ቅጥዒ ትሕቲ 18 ዓመት ንዝኾነ ሰብ ኣይኮነን

notice-spoken_alone = ካልእ ሰብ ኣሎ። እቲ መልስታት ናይቲ እትሓትዎ ሰብ ናይ ገዛእ ርእሱ ከይከውን ይኽእል፣ ምሕታት እውን ነቲ እትሓትዎ ሰብ ኣብ ሓደጋ ከእትዎ ይኽእል። ዘለኩም ክትዕቅቡ፣ ምስኡ በይኑ ክትዛረቡ ምስ ከኣልኩም ድማ ክትቅጽሉ ትኽእሉ ኢኹም።
    .title = በጃኹም ምስቲ ሰብ በይኑ ክትዛረቡ ክሳብ እትኽእሉ ተጸበዩ

notice-interpreter_now = በዞም ኣስተርጓሚ ኣቢልኩም ብዛዕባ ጥዕና፣ ሕጋዊ ጉዳያት ወይ ድሕንነት ኣይትሕተቱ። ዓቅቡ፣ ምስ ናጻ ኣስተርጓሚ ድማ ቀጽሉ።
    .title = እቶም ኣስተርጓሚ ናጻ ኣይኮኑን

q-areas = ብዛዕባ ኣየኖት ከባቢታት ትሓስቡ ኣለኹም?
    .hint = ዝደለኹሞ ብዝሒ ምረጹ። ቃል ትኣትዉ ኣይኮንኩምን ዘለኹም።
    .why = ኣብቲ ቀዳማይ ከባቢ ቦታ እንተዘየለ፣ እቶም ዝድግፉኹም ሰራሕተኛ ብዛዕባ እቶም ካልኦት ምሳኹም ክዛረቡ ይኽእሉ። ናብኡ ዝኾነ ነገር ቅድሚ ምስዳዶም መሊሶም ክሓቱኹም እዮም።

q-chosen_area = እዚ ሕቶ ደገፍ ናብ ኣየናይ ከባቢ እዩ?
    .hint = ሓደ ከባቢ። ሓሳብኩም እንተቐይርኩም፣ ደሓር ካልእ ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም።
    .why = ስም ናይዚ ከባቢ ጠቒስና፣ ክትስማምዑ ክንሓተኩም ኢና። ናብ ካልእ ከባቢ ዋላ ሓደ ነገር ኣይከይድን።
    .help = እቲ ሰብ ገና እንተዘይወሲኑ፣ መምርሒታት ከባቢ ክሕግዝዎ ይኽእሉ። ንብዙሓት ከባቢታት እንታይ ከም ዝከኣል ንምሕታት፣ ንነፍሲ ወከፍ ከባቢ ቅድመ-ሕቶ ኣውጽኡ፦ ቅድመ-ሕቶ ስም እቲ ሰብ ኣይሕዝን።

q-contacted_first = እዚ ቅጥዒ ቅድሚ ምምላኡ፣ ምስቲ ከባቢ ርክብ ተገይሩ ድዩ?
    .help = ቅድም ሓጺር ተሌፎን ምድዋል ነቲ ሕቶ ደገፍ የመሓይሾ፦ እቲ ከባቢ ሕጂ እንታይ ከቕርብ ከም ዝኽእልን እንታይ ክፈልጥ ከም ዘድልዮን ትሰምዑ። ስም ክትህቡ ኣየድልየኩምን።

q-contacted_on = ምስቲ ከባቢ ርክብ ዝተገብረ መዓስ እዩ?

q-contacted_whom = ምስ መን ርክብ ተገይሩ?
    .hint = ስም ሰብ ወይ ጉጅለ።

## B. Referrer

s-referrer = ሕቶ ደገፍ ዘቕርቡ ሰራሕተኛ
    .short = ኣቕራቢ ሕቶ ደገፍ
    .opening = እዚ ክፍሊ ብዛዕባኹምን ብዛዕባ ትካልኩምን እዩ። እቲ ከባቢ ሕቶ እንተሃልይዎ ናብ መን ከም ዝድውል ክፈልጥ ኣለዎ። በጃኹም ኣብ ዝኾነ ክፋል ናይዚ ቅጥዒ ኣድራሻ ናይ ውሑስ ገዛ ኣይትጽሓፉ።

q-organisation = ሕቶ ደገፍ ዘቕርብ ትካል
    .hint = እቲ ከባቢ ብእኡ ዝፈልጦ ስም።

q-organisation_kind = እንታይ ዓይነት ትካል እዩ?

o-organisation_kind-nrm_support_provider = ደገፍ NRM ዝህብ ትካል
o-organisation_kind-outreach = ካብ ውሑስ ገዛ ወጻኢ ዝወሃብ ደገፍ (outreach)
o-organisation_kind-asylum_support = ደገፍ ዑቕባ
o-organisation_kind-council = ምምሕዳር ከባቢ (council)
o-organisation_kind-police = ፖሊስ
o-organisation_kind-health = ጥዕና
o-organisation_kind-other = ካልእ

q-worker_name = ስም ሰራሕተኛ
    .hint = ነዚ ቅጥዒ እትመልኡ ሰራሕተኛ ብምዃንኩም፣ ናትኩም ስም።

q-worker_role = ናይ ስራሕ ተራ ሰራሕተኛ
    .hint = ንኣብነት፣ ሰራሕተኛ ደገፍ።

q-worker_phone = ቁጽሪ ተሌፎን ሰራሕተኛ
    .hint = ናይ ስራሕ ቁጽርኹም። እቲ ከባቢ ንኽረኽበኩም፣ ቁጽሪ ተሌፎን ወይ ኣድራሻ ኢመይል የድልዮ።

q-worker_email = ኣድራሻ ኢመይል ሰራሕተኛ
    .hint = ናይ ስራሕ ኣድራሻኹም፣ ንኣብነት name@example.org። ቁጽሪ ተሌፎን እንተሂብኩም ኣየድልን።

q-other_contact = እቶም ሰራሕተኛ ኣብ ዘይህልዉሉ፣ እቲ ከባቢ ምስ መን ክዛረብ ይኽእል?
    .hint = ስም ሰብ ወይ ጉጅለ፣ ከምኡውን ቁጽሪ ተሌፎን ወይ ኣድራሻ ኢመይል።

q-own_reference = ናይ ኣቕራቢ ሕቶ ደገፍ መወከሲ ቁጽሪ
    .hint = ፊደላትን ቁጽርታትን፣ ንኣብነት SW-214። ስም እቲ ሰብ ኣይኮነን።
    .help = እቲ ከባቢ ብተሌፎን ወይ ብኢመይል ክጥቀመሉ ይኽእል፣ ዋላ ሓደ ነቲ ስም ምጽዋዕ ወይ ምጽሓፍ ከየድልዮ።

q-referral_date = ዕለት ናይዚ ሕቶ ደገፍ

q-referral_how = እዚ ቅጥዒ ምስቲ ሰብ ብኸመይ ተመሊኡ?

o-referral_how-face_to_face = ገጽ ንገጽ
o-referral_how-phone = ብተሌፎን
o-referral_how-video = ብቪድዮ
o-referral_how-email = ብኢመይል

q-region = እቲ ሰብ ሕጂ ኣብ ኣየናይ ዞባ ይነብር?
    .hint = ዞባ ጥራይ። ኣድራሻ ወይ ከተማ ናይ ውሑስ ገዛ ፈጺምኩም ኣይትጽሓፉ።
    .why = ሓደ ሰብ ክንደይ ርሒቑ ከም ዝግዕዝ፣ ካብቲ ዘለዎ እንታይ ምስኡ ክጸንሕ ከም ዝኽእል ይውስን፦ ሓኪም፣ ቤት ትምህርቲ፣ ኮሌጅ፣ ኣዕሩኽ።

o-regions-north_east = ሰሜን ምብራቕ (North East)
o-regions-north_west = ሰሜን ምዕራብ (North West)
o-regions-yorkshire_and_the_humber = ዮርክሻየርን ሃምበርን (Yorkshire and the Humber)
o-regions-east_midlands = ኢስት ሚድላንድስ (East Midlands)
o-regions-west_midlands = ዌስት ሚድላንድስ (West Midlands)
o-regions-east_of_england = ምብራቕ እንግላንድ (East of England)
o-regions-london = ለንደን (London)
o-regions-south_east = ደቡብ ምብራቕ (South East)
o-regions-south_west = ደቡብ ምዕራብ (South West)
o-regions-wales = ዌልስ (Wales)
o-regions-scotland = ስኮትላንድ (Scotland)
o-regions-northern_ireland = ሰሜን ኣየርላንድ (Northern Ireland)

## C. The person

s-person = ብዛዕባኹም
    .short = እቲ ሰብ
    .opening = እዚ ክፍሊ ብዛዕባ መን ምዃንኩም፣ እንታይ ቋንቋ ከም እትዛረቡ፣ ከምኡውን ብውሑስ መንገዲ ብኸመይ ከም እንረኽበኩም እዩ። ዝኾነ ሕቶ ክትዘሉ፣ ወይ ዘይምምላስ ትመርጹ ምዃንኩም ክትነግሩ ትኽእሉ ኢኹም። ዕረፍቲ እንተደሊኹም ንገሩና።
    .closing = ቅድሚ እቲ ዝቕጽል ክፍሊ፣ ዝስተ ነገር ወይ ሓጺር ዕረፍቲ ትደልዩ ዲኹም?

q-name = ስምኩም መን እዩ?
    .hint = ከምቲ ንስኹም እትጽሕፍዎ ጽሓፍዎ። ምስ ሰነድ ሓደ ክኸውን ኣየድልን።
    .why = ቦታ እንተቕሪቡልኩም፣ እቲ ከባቢ መን ምዃንኩም ክፈልጥ ኣለዎ። ቅድመ-ሕቶ፣ ማለት ናብቲ ከባቢ ዝቐርብ ናይ መጀመርታ ሕቶ፣ ፈጺሙ ስምኩም ኣይሕዝን።

q-called = ብኸመይ ክንጽውዓኩም ትደልዩ?
    .hint = ቀዳማይ ስም፣ ካልእ ስም፣ ወይ እቲ ኣብ ላዕሊ ዝበልኩሞ ስም ክኸውን ይኽእል።

q-other_names = እቲ ሰብ ዝተጠቕመሎም ካልኦት ኣስማት
    .hint = ካልኦት ክጥቀመሎም ዘገደድዎ ኣስማት እውን። ኣብ ነፍሲ ወከፍ መስመር ሓደ።
    .help = ነዚ ካብቲ ናይ ጉዳይ ፋይል ውሰድዎ። ነቲ ሰብ ኣይትሕተትዎ፦ መዝማዚ ዝሃቦ ስም ምስማዕ ከቢድ ክኸውን ይኽእል። እቶም ሓደስቲ ደገፍቲ ዝሓለፈ መዛግብቲ ንምርካብ የድልዮም፣ ነቲ ሰብ በዚ ስም ንምጽዋዕ ግን ፈጺሙ ኣይኮነን።

q-date_of_birth = መዓስ ተወሊድኩም?
    .hint = ንኣብነት፣ 27 3 1994 (ብኣቆጻጽራ ፈረንጂ)። ነቲ ዓመት፣ ወይ ነቲ ወርሕን ዓመትን ጥራይ እንተፈሊጥኩም፣ እኹል እዩ።
    .help = ብዙሓት ሰባት ዕለተ ልደቶም ኣይፈልጡን፣ ወይ ቤት ጽሕፈት ዝሃቦም ዕለት ኣሎዎም። ልክዕ ዕለት ንክነግሩኹም ኣይትጽቀጥዎም።

q-gender = ጾታኹም ብኸመይ ትገልጽዎ?
    .why = ገለ ገዛውቲ ንኣንስቲ ጥራይ ወይ ንሰብኡት ጥራይ እዩ።

o-gender-male = ተባዕታይ
o-gender-female = ኣንስታይ
o-gender-described_by_person = ብኻልእ መገዲ እገልጾ

q-gender_described = ብኸመይ ክትገልጽዎ ትደልዩ?
    .hint = ብናትኩም ቃላት።

q-country_of_origin = ካብ ኣየናይ ሃገር መጺእኩም?

q-nationality = ዜግነትኩም እንታይ እዩ?
    .hint = ዜግነት እንተዘይብልኩም፣ “የለን” ኢልኩም ጽሓፉ።

q-second_nationality = ካልኣይ ዜግነት ኣለኩም ድዩ?
    .hint = እንተሃልዩኩም፣ ኣየናይ ምዃኑ ጽሓፉ። እንተዘይብልኩም፣ “የለን” ኢልኩም ጽሓፉ።

q-languages = ኣየኖት ቋንቋታት ትፈልጡ?
    .hint = ካብቲ ብዝያዳ እትመርጽዎ ቋንቋ ጀምሩ። ንነፍሲ ወከፍ ቋንቋ፣ ትዛረብዎ፣ ተንብብዎን ትጽሕፍዎን እንተኾንኩም ንገሩ።
    .why = ዝሰማምዑኹም ኣስተርጓሚ፣ ደብዳበታት ድማ ብእተንብብዎ ቋንቋ ምእንቲ ክትረኽቡ።

q-english = እንግሊዝኛ ክሳብ ክንደይ ትዛረቡ?

o-english-fluent = ብዘይ ጸገም
o-english-some = ብመጠኑ
o-english-little = ቁሩብ
o-english-none = ፍጹም የለን

q-interpreter_needed = ኣስተርጓሚ የድልየኩም ድዩ?
    .hint = ኣስተርጓሚ ንእትብልዎ ናብ እንግሊዝኛ፣ ንእንግሊዝኛ ድማ ናብ ቋንቋኹም ይልውጡ። ንኣስተርጓሚ ገንዘብ ኣይትኸፍሉን ኢኹም።
    .help = እቲ ሰብ ቁሩብ እንግሊዝኛ ዋላ እንተተዛረበ ሕተቱ። ብዙሓት ሰባት ንጥዕናን ሕጋዊ ጉዳያትን ጥራይ ኣስተርጓሚ ይደልዩ፦ ሽዑ እወ ኢልኩም መልሱ።

q-interpreter_language = እቶም ኣስተርጓሚ ኣየናይ ቋንቋን ላህጃን ክዛረቡ ኣለዎም?
    .hint = ንኣብነት፣ ኣብ ሱዳን ዝዝረብ ዓረብኛ።

q-interpreter_gender = እቶም ኣስተርጓሚ ሰበይቲ ወይ ሰብኣይ ክኾኑ ትደልዩ ዲኹም?

o-interpreter_gender-woman = ሰበይቲ
o-interpreter_gender-man = ሰብኣይ
o-interpreter_gender-no_preference = ክልቲኡ ጽቡቕ እዩ

q-interpreter_not = ንዓኹም ከስተርጉም ዘይብሉ ሰብ ኣሎ ድዩ?
    .hint = ሓደ ሰብ፣ ወይ ካብ ሓደ ቦታ ወይ ጉጅለ ዝመጹ ሰባት። እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።
    .why = ኣብ ዝኾነ ግዜ ንሓደ ኣስተርጓሚ ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ምኽንያት ክትህቡ ግድን ኣይኮነን።

q-communication_help = ክትርድኡን ካልኦት ክርድኡኹምን እንታይ ካልእ ይሕግዘኩም?
    .hint = ንኣብነት፣ ዓቢ ጽሑፍ፣ ቋንቋ ምልክት፣ ዓው ኢሉ ዘንብበልኩም ሰብ፣ ዝያዳ ግዜ፣ ወይ ስእልታት። እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-national_insurance_number = ቁጽሪ ሃገራዊ መድሕን (National Insurance)
    .hint = ኣብ ናይ ግብሪ ወይ ናይ መንግስታዊ ሓገዝ ገንዘብ (benefits) ደብዳበ ይርከብ። ንኣብነት፣ QQ 12 34 56 C።

q-home_office_reference = መወከሲ ቁጽሪ ሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office)

q-nrm_reference = መወከሲ ቁጽሪ NRM
    .help = እቶም ሓደስቲ ደገፍቲ፣ ብዛዕባ እዚ ሰብ ምስቲ ደገፍ NRM ዝህብ ትካል፣ ከምኡውን ምስ ሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office)፣ ንምዝራብ ከድልዮም ይኽእል።

q-contact_how = እቲ ሓድሽ ከባቢ ብውሑስ መንገዲ ብኸመይ ክረኽበኩም ይኽእል?
    .hint = ውሑሳት ዝኾኑ መገድታት ኩሎም ምረጹ። ሰራሕተኛኹም መልእኽቲ ከመሓላልፉልኩም ይኽእሉ።
    .why = ካልእ ሰብ መልእኽቲ ክርኢ ወይ ተሌፎን ክሰምዕ ይኽእል። ውሑስ እንታይ ምዃኑ ንስኹም ትውስኑ።

o-contact_how-phone = ብተሌፎን
o-contact_how-email = ብኢመይል
o-contact_how-post = ብፖስታ
o-contact_how-through_worker = ብሰራሕተኛይ ኣቢልኩም

q-contact_phone = ቁጽሪ ተሌፎንኩም እንታይ እዩ?

q-contact_phone_safe = ኣብዚ ተሌፎን ውሑስ ዝኾነ እንታይ እዩ?
    .hint = ውሑስ ዝኾነ ኩሉ ምረጹ። ርግጸኛ እንተዘይኮንኩም፣ ኣይትምረጽዎ።

o-phone_safe-call = ክትድውሉለይ ውሑስ እዩ
o-phone_safe-leave_message = ናይ ድምጺ መልእኽቲ ክትገድፉለይ ውሑስ እዩ
o-phone_safe-text = ናይ ጽሑፍ መልእኽቲ (text) ክትጽሕፉለይ ውሑስ እዩ

q-contact_times = ክንድውለልኩም መዓስ ውሑስ እዩ?
    .hint = ንኣብነት፣ ካብ ሰኑይ ክሳብ ዓርቢ፣ ካብ 10am ክሳብ 2pm (ብሰዓት ብሪጣንያ)።

q-contact_email = ኣድራሻ ኢመይልኩም እንታይ እዩ?
    .hint = ንኣብነት፣ name@example.org።

q-contact_email_safe = በዚ ኣድራሻ ኢመይል ክንጽሕፈልኩም ውሑስ ድዩ?
    .hint = ካልእ ሰብ ኢመይልኩም ከንብብ ዝኽእል እንተኾይኑ፣ ኣይፋል ኢልኩም መልሱ።

q-contact_post = ደብዳበታት ናበይ ክንሰደልኩም ንኽእል?
    .hint = ኣድራሻ ናይ ውሑስ ገዛ ፈጺምኩም ኣይትጽሓፉ። ተሰማሚዖም እንተኾይኖም፣ ኣድራሻ ናይ ቤት ጽሕፈት ወይ ናይ ጠበቓ (solicitor) ክኸውን ይኽእል።

q-contact_post_safe = በዚ ኣድራሻ ክንጽሕፈልኩም ውሑስ ድዩ?
    .hint = ካልእ ሰብ ደብዳበታትኩም ክኸፍት ዝኽእል እንተኾይኑ፣ ኣይፋል ኢልኩም መልሱ።

q-contact_code_word = ብሓቂ ንሕና ምዃንና ምእንቲ ክትፈልጡ፣ ኣየናይ ቃል ክንብል ኣለና?
    .hint = ካልእ ሰብ ክግምቶ ዘይክእል ቃል ምረጹ። ሓደ ካብ መሕለፊ ቃላትኩም (password) ኣይትጠቐሙ።

q-contact_other = ክንረኽበኩም እንተዘይክኢልና፣ ክንረኽቦ እትፈቕዱልና ካልእ ሰብ ኣሎ ድዩ?
    .hint = እትኣምንዎ ሰብ ጥራይ።

q-contact_other_knows = ስሙን ቁጽሩን ክትህቡና እቲ ካልእ ሰብ ይስማማዕ ድዩ?
    .hint = በጃኹም ቅድም ሕተትዎ። ክሳብ ዝስማማዕ፣ ስሙ ወይ ቁጽሩ ኣብዚ ኣይንጽሕፍን ኢና።

q-contact_other_name = ስም ናይቲ ካልእ ሰብ መን እዩ?

q-contact_other_relation = ንዓኹም እንታይኩም እዩ?
    .hint = ንኣብነት፣ ዓርኪ ወይ ሓብቲ።

q-contact_other_phone = ቁጽሪ ተሌፎን ናይቲ ካልእ ሰብ እንታይ እዩ?

## D. NRM and move-on

s-nrm = NRMን ምግዓዝን
    .short = NRMን ምግዓዝን
    .opening = መሊስኩም ክትዛረቡሉ ምእንቲ ከየድልየኩም፣ ሰራሕተኛኹም ንዝበዝሐ ክፋል ናይዚ ካብ ናይ ጉዳይ ፋይልኩም ይመልእዎ። ሓደ ነገር ክንሓተኩም ኢና፦ መዓስ ክትግዕዙ ከም እትደልዩ። ክትዘልዎ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = በዚ ሕቶታት ሕጂ ክትቅጽሉ ትደልዩ ዲኹም፣ ወይስ ካልእ መዓልቲ?

q-nrm_referred_on = ጉዳይ እቲ ሰብ ናብ NRM መዓስ ቀሪቡ (referral)?
    .hint = ዓመት፣ ወይ ወርሕን ዓመትን እኹል እዩ።

q-cg_decision = እቲ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision) እንታይ እዩ?
    .hint = እቲ ናይ መወዳእታ፣ ሕጂ ዝሰርሕ ዘሎ ውሳነ።
    .help = ኣወንታዊ ውሳነ በይኑ መንበሪ ፍቓድ ኣይህብን፣ መሰል ተጠቃምነት ህዝባዊ ገንዘብ (recourse to public funds) እውን ኣይህብን። ኣወንታዊ ውሳነ እንተዘየለ፣ እቲ ከባቢ ገና ክሕግዝ ይኽእል ይኸውን፦ ኣወሃሃድቲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።

o-cg_decision-positive = ኣወንታዊ
o-cg_decision-negative = ኣሉታዊ
o-cg_decision-reconsideration = ኣሉታዊ፣ ዳግመ-ግምት (reconsideration) ድማ ተሓቲቱ ኣሎ
o-cg_decision-waiting = ውሳነ ይጽበ ኣሎ
o-cg_decision-not_applied = ናብ NRM ኣይቀረበን

q-cg_date = እቲ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision) መዓስ ተዋሂቡ?
    .hint = ኣብቲ ናይ ውሳነ ደብዳበ ዘሎ ዕለት። ወርሕን ዓመትን ይኣክል።

q-rg_decision = እቲ ውሳነ እኹል ምኽንያታት (reasonable grounds decision) እንታይ እዩ?

o-rg_decision-positive = ኣወንታዊ
o-rg_decision-negative = ኣሉታዊ
o-rg_decision-waiting = ውሳነ ይጽበ ኣሎ
o-rg_decision-not_applied = ናብ NRM ኣይቀረበን

q-rg_date = እቲ ውሳነ እኹል ምኽንያታት (reasonable grounds decision) መዓስ ተዋሂቡ?
    .hint = ወርሕን ዓመትን ይኣክል።

q-nrm_months = እቲ ሰብ ኣብ NRM ክንደይ ኣዋርሕ ጸኒሑ?
    .hint = ጉዳዩ ካብ ዝቐረበሉ ክሳብ ሎሚ፣ ወይ ክሳብ ዝወጸሉ። ምሉእ ቁጽሪ፣ ንኣብነት 14።

q-nrm_before = እቲ ሰብ ቅድሚ ሕጂ ኣብ NRM ነይሩ ይፈልጥ ድዩ?

q-support_now = እቲ ሰብ ሕጂ እንታይ ደገፍ ኣለዎ?
    .help = ኣብ እንግላንድን ዌልስን፣ ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision) ዘለዎም፣ ብ4 ጥሪ 2021 ወይ ድሕሪኡ ካብ ደገፍ NRM ዝወጹ ሰባት፣ ደገፍ Reach-In ክሓቱ ይኽእሉ፦ 0800 808 3733 (ሳልቬሽን ኣርሚ (Salvation Army)፣ 24 ሰዓታት)።

o-support_now-safehouse = ኣብ ውሑስ ገዛ ዝወሃብ ደገፍ NRM
o-support_now-outreach = ካብ ውሑስ ገዛ ወጻኢ ዝወሃብ ደገፍ NRM (outreach)
o-support_now-asylum_support_after_nrm = ድሕሪ ደገፍ NRM፣ ደገፍ ዑቕባ
o-support_now-already_left = ካብ ደገፍ NRM ድሮ ወጺኡ
o-support_now-never_had = ደገፍ NRM ኣይረኸበን

q-needs_assessment = ገምጋም ናይ ምሕዋይ ድሌታት (recovery needs assessment) ተገይሩ ድዩ?
    .hint = ክግበረሉ ወይ ከይግበረሉ፣ ምርጫ እቲ ሰብ እዩ።

o-needs_assessment-done = ተገይሩ
o-needs_assessment-declined = እቲ ሰብ ኣይደለዮን
o-needs_assessment-not_yet = ገና

q-needs_assessment_outcome = እቲ ገምጋም ናይ ምሕዋይ ድሌታት (recovery needs assessment) እንታይ ክግበር መኺሩ?
    .hint = እቲ ሓድሽ ከባቢ ነቲ ደገፍ ንምቕጻል ዘድልዮ ጥራይ።

q-transition_plan = መደብ ምስግጋር ኣሎ ድዩ?

q-transition_plan_content = እቲ መደብ ምስግጋር እንታይ ይብል?
    .hint = እንታይ ክግበር ከም ዘለዎ፣ ብመን፣ ክሳብ መዓስ።

q-move_on_end = ደገፍ እቲ ሰብ መዓስ ይውዳእ?
    .hint = መወዳእታ መዓልቲ ናይ ምግዓዝ እዋን ደገፍ (move-on support)። ንኣብነት፣ 4 3 2027።
    .help = ድሕሪ ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision)፣ ናይ ምግዓዝ እዋን ደገፍ እንተወሓደ 45 መዓልታት ይጸንሕ። ገምጋም ናይ ምሕዋይ ድሌታት (recovery needs assessment) እንተመኺሩ፣ ካብኡ ንላዕሊ ክነውሕ ይኽእል። እዚ፣ ቅድሚ እቲ ውሳነ ዘሎ ናይ ምሕዋይ እዋን ኣይኮነን፤ ንሱ ሕጂ እንተወሓደ 30 መዓልታት እዩ።

q-move_wished = ናብቲ ሓድሽ ከባቢ መዓስ ክትግዕዙ ትደልዩ?
    .hint = ወርሕን ዓመትን እኹል እዩ።
    .why = እቲ ከባቢ ኣብ ግቡእ እዋን ገዛ ምእንቲ ክደልየልኩም። እዚ፣ ሽዑ ገዛ ድሉው ክኸውን እዩ ዝብል ቃል ምእታው ኣይኮነን።

q-move_expected = እቲ ምግዓዝ መዓስ ትጽቢት ይግበረሉ?
    .hint = ሎሚ ክፍለጥ ዝከኣል መጠን። ወርሕን ዓመትን እኹል እዩ።

q-immigration_status = ናይ ኢሚግረሽን ደረጃ እቲ ሰብ (immigration status) እንታይ እዩ?
    .hint = እቲ ሎሚ ዝሰርሕ ዘሎ ደረጃ።

o-immigration_status-british_or_irish = ዜጋ ብሪጣንያ ወይ ኣየርላንድ
o-immigration_status-settled = ኣብ ብሪጣንያ ቀዋሚ ነባሪ (indefinite leave ወይ settled status)
o-immigration_status-refugee_or_protection = ደረጃ ስደተኛ ወይ ሰብኣዊ ዑቕባ (humanitarian protection)
o-immigration_status-leave_as_victim = ንግዳያት ንግዲ ሰባት ወይ ባርነት ዝወሃብ ግዝያዊ መንበሪ ፍቓድ
o-immigration_status-other_leave = ካልእ መንበሪ ፍቓድ
o-immigration_status-asylum_claim = ሕቶ ዑቕባ፣ ውሳነ ይጽበ ኣሎ
o-immigration_status-other_application = ካልእ ምልክታ፣ ውሳነ ይጽበ ኣሎ
o-immigration_status-no_status = ሕጂ መንበሪ ፍቓድ የለን
o-immigration_status-other = ካልእ

q-immigration_status_more = ኣየናይ ደረጃ ወይ ምልክታ እዩ?

q-immigration_until = እቲ ፍቓድ ክሳብ መዓስ ይሰርሕ?
    .hint = እቲ ዝውዳኣሉ ዕለት። ወርሕን ዓመትን ይኣክል።

q-public_funds = እቲ ሰብ መሰል ተጠቃምነት ህዝባዊ ገንዘብ (recourse to public funds) ኣለዎ ድዩ?
    .hint = ኣብ eVisa ወይ ኣብቲ ናይ ውሳነ ደብዳበ ርኣዩ።
    .help = እንተዘይብሉ፣ ኣቐዲምኩም ሕጋዊ ምኽሪ ርኸቡ፦ ገለ ሰባት እቲ ቅድመ-ኩነት ክቕየረሎም ክሓቱ ይኽእሉ። መሰል ተጠቃምነት ህዝባዊ ገንዘብ ዘይምህላው፣ ነዚ ሕቶ ደገፍ ደው ንምባል ምኽንያት ኣይኮነን።

o-public_funds-yes = እወ
o-public_funds-no = ኣይፋል
o-public_funds-applied = ምልክታ ቀሪቡ፣ ውሳነ ይጽበ ኣሎ

q-public_funds_until = እቲ ሰብ ክሳብ መዓስ መሰል ተጠቃምነት ህዝባዊ ገንዘብ (recourse to public funds) ኣለዎ?
    .hint = እቲ ፍቓድ ዝውዳኣሉ ዕለት። መወዳእታ እንተዘይብሉ፣ ባዶ ግደፍዎ።

## E. Children and dependants

s-family = ቆልዑን ስድራቤትን
    .short = ቆልዑን ስድራቤትን
    .opening = እዚ ክፍሊ፣ ብዛዕባ ምሳኹም ዝግዕዙ ሰባትን ካልኦት ኣብ ሓገዝኩም ዝምርኰሱ ሰባትን እዩ። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም። መልስታትኩም ነቲ ከባቢ ዝሰማማዕ ገዛ ንምርካብ ይሕግዞ።
    .closing = እንታይ ምኽሻን ወይ ምብላዕ ትፈትዉ?

q-household = ምሳኹም መን ምገዓዘ?

o-household-alone = በይነይ ምገዓዝኩ
o-household-with_partner = መጻምደይ
o-household-with_children = ደቀይ
o-household-with_partner_and_children = መጻምደይን ደቀይን
o-household-with_other_people = ካልኦት ሰባት

q-people_moving = ብጠቕላላ ክንደይ ሰባት ምገዓዝኩም?
    .hint = ንርእስኹም እውን ቁጸሩ። ንኣብነት፣ 3።

q-child_ages = ዕድመ እቶም ምሳኹም ዝግዕዙ ቆልዑ ክንደይ እዩ?
    .hint = ዝምልከተኩም ኩሉ ምረጹ።

o-child_ages-under_1 = ትሕቲ 1 ዓመት
o-child_ages-age_1_to_4 = ካብ 1 ክሳብ 4 ዓመት
o-child_ages-age_5_to_10 = ካብ 5 ክሳብ 10 ዓመት
o-child_ages-age_11_to_15 = ካብ 11 ክሳብ 15 ዓመት
o-child_ages-age_16_to_17 = 16 ወይ 17 ዓመት

q-linked_referral = ሕቶ ደገፍ ዝቐረበሎም ኣባላት ስድራቤት መወከሲ ቁጽርታት
    .hint = ናይ ኣቕራቢ ሕቶ ደገፍ ናይ ገዛእ ርእሱ መወከሲ ቁጽርታት፣ ንኣብነት SW-215። ኣስማት ኣይትጽሓፉ።
    .help = ነፍሲ ወከፍ ዓቢ ሰብ፣ ኣብ ስድራቤት ይኹን እውን፣ ናይ ገዛእ ርእሱ ሕቶ ደገፍ ኣለዎ፣ ነፍሲ ወከፍ ንገዛእ ርእሱ ምእንቲ ክውስን። እቲ መወከሲ ቁጽሪ የራኽቦም።

q-pregnant = ጥንሲ ኣለኩም ድዩ?
    .why = ኣብ ጥቓ ሓድሽ ገዛኹም መሕረሲት (midwife)፣ ከምኡውን እኹል ቦታ ምእንቲ ክህሉ።

q-due_date = እቲ ህጻን መዓስ ክውለድ ትጽቢት ይግበረሉ?
    .hint = ወርሕን ዓመትን እኹል እዩ።

q-has_children = ቆልዑ ኣለዉኹም ድዮም?
    .hint = ኣብ ካልእ ቦታ ዝነብሩ ቆልዑ እውን።

q-children = ቆልዑኹም
    .hint = እትደልይዎ ጥራይ ንገሩና። ኣብ ናይ ጉዳይ ፋይል ድሮ ዘሎ፣ ሰራሕተኛኹም ክጽሕፍዎ ይኽእሉ።
    .one = ቆልዓ
    .add = ካልእ ቆልዓ ወስኹ

q-child_name = ስም እቲ ቆልዓ መን እዩ?

q-child_born = እቲ ቆልዓ መዓስ ተወሊዱ?
    .hint = ነቲ ዓመት፣ ወይ ነቲ ወርሕን ዓመትን ጥራይ እንተፈሊጥኩም፣ እኹል እዩ።

q-child_relation = እቲ ቆልዓ ንዓኹም እንታይኩም እዩ?

o-child_relation-own_child = ወደይ ወይ ጓለይ
o-child_relation-partners_child = ውላድ መጻምደይ
o-child_relation-brother_or_sister = ሓወይ ወይ ሓብተይ
o-child_relation-grandchild = ውላድ ውላደይ
o-child_relation-niece_or_nephew = ውላድ ሓወይ ወይ ሓብተይ
o-child_relation-other = ካልእ

q-child_where = እቲ ቆልዓ ኣበይ ይነብር?

o-child_where-with_you = ምሳይ
o-child_where-elsewhere_in_uk = ኣብ ብሪጣንያ ኣብ ካልእ ቦታ
o-child_where-other_country = ኣብ ካልእ ሃገር

q-child_school = እቲ ቆልዓ ናብ ኣየናይ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ይኸይድ?
    .hint = እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።
    .why = ብግዜኡ ቦታ ምእንቲ ክርከብ፣ እቲ ናይ ቀደም ቤት ትምህርቲ ድማ ውሑስ ኣብ ዝኾነሉ ግዜ ክንገር።

q-child_social_care = ማሕበራዊ ክንክን ህጻናት (children’s social care) ኣብ ጉዳይ ናይዚ ቆልዓ ኣሎ ድዩ?

q-child_social_care_more = ኣየናይ ምምሕዳር ከባቢ (council)፣ እንታይ ዓይነት ሓገዝከ?
    .hint = ንኣብነት፣ መደብ ሓገዝ ንዘድልዮ ቆልዓ (child in need plan)። ስም እቲ ጉጅለ ጽሓፉ፣ ስም ካልኦት ስድራቤታት ግን ኣይትጽሓፉ።

q-child_health = እቲ ቆልዓ ስንክልና ወይ ናይ ጥዕና ድሌት ኣለዎ ድዩ?
    .hint = እንተዘይብሉ፣ “የለን” ኢልኩም ጽሓፉ።

q-other_dependants = ካልእ ኣብ ሓገዝኩም ዝምርኰስ ሰብ ኣሎ ድዩ?
    .hint = ንኣብነት፣ ወላዲ ወይ ዓቢ ዘመድ፣ ኣብዚ ወይ ኣብ ካልእ ሃገር።

q-other_dependants_more = መን እዮም፣ ካባኹም እንታይ ሓገዝከ የድልዮም?

q-pets = እንስሳ ዘቤት ሒዝኩም ምመጻእኩም ዲኹም?

q-pets_more = ኣየናይ እንስሳ ወይ እንስሳታት ዘቤት?

q-agencies = ኣየኖት ካልኦት ትካላት ኣብዚ ጉዳይ ኣለዋ፣ ምስኣተን ድማ ኣየኖት ዕላማታት ተሰማሚዕኩም?
    .hint = ንኣብነት፣ ቅድመ-ሓገዝ (early help)፣ ናይ ምክትታል ኣገልግሎት (probation)፣ ንስደተኛታት ዝሕግዝ ግብረ ሰናይ ትካል። ኣብ ነፍሲ ወከፍ መስመር ሓደ፣ ምስ ዕላማኡ።

q-family_dates = ካብታ ስድራቤት ሓደ ሰብ ናብ ቤት ፍርዲ ወይ ናብ ፖሊስ ክኸደሉ ዘለዎ፣ ኣብ ቀረባ ዝመጽእ መዓልታት ኣሎ ድዩ?

q-family_dates_more = ኣየኖት ዕለታት እዮም፣ ብዛዕባ እንታይከ?
    .hint = ናይቲ ሰብ ናይ ገዛእ ርእሱ ጉዳይ ቤት ፍርዲ ኣብ ሕጋዊ ጉዳያት ይሕተት።

## F. Housing

s-housing = መንበሪ ገዛ
    .short = መንበሪ ገዛ
    .opening = እዚ ክፍሊ ብዛዕባ ሕጂ ኣበይ ከም እትነብሩን እንታይ ዓይነት ገዛ ከም ዝሰማምዓኩምን እዩ። እቲ ከባቢ እንታይ ከቕርብ ከም ዝኽእልን ከም ዘይክእልን ብሓቂ ክነግረኩም ምእንቲ ንሓትት። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ኣብ ገዛኹም ኣብ ጥቓኹም እንታይ ክህሉ ትፈትዉ፦ ሙዚቃ፣ ኣትክልቲ፣ ህድኣት?

q-housing_now = ሕጂ ኣበይ ትነብሩ ኣለኹም?
    .hint = እዚኦም ወግዓውያን ቃላት እዮም። ሰራሕተኛኹም ከረድኡኹም ይኽእሉ።
    .help = ውሑስ ገዛን መንበሪ ዑቕባን ከም ግዝያዊ መንበሪ ይቑጸሩ።

o-housing_now-temporary_accommodation = ግዝያዊ መንበሪ
o-housing_now-living_with_friends_or_family = ምስ ኣዕሩኽ ወይ ስድራቤት ምንባር
o-housing_now-currently_rough_sleeping = ሕጂ ኣብ ጎደና ምሕዳር
o-housing_now-local_authority_accommodation = መንበሪ ናይ በዓል መዚ ከባቢ (local authority)
o-housing_now-private_rented = ካብ ውልቃዊ ወናኒ ዝተኻረየ
o-housing_now-other = ካልእ

q-housing_now_more = እንታይ ዓይነት ቦታ እዩ?
    .hint = በጃኹም ኣድራሻ ኣይትጽሓፉ።

q-home_kinds = ኣየኖት ዓይነታት ገዛ ክትቅበሉ ትኽእሉ?
    .hint = ክትቅበልዎ እትኽእሉ ኩሉ ምረጹ። ገዛ ምክፋል ማለት፣ ናይ ገዛእ ርእስኹም ክፍሊ ሃልዩኩም፣ ክሽነን መሕጸቢ ክፍልን ምስ ካልኦት ሰባት ብሓባር ምጥቃም ማለት እዩ።
    .why = ኣብ ብዙሓት ከባቢታት ውሑዳት ገዛውቲ እዩ ዘሎ። ክትቅበልዎ እትኽእሉ ኩሉ ምፍላጥ፣ እቲ ከባቢ ሓደ ገዛ ንክረክብ ይሕግዞ።

o-home_kinds-own_flat = ናይ በይነይ ኣፓርታማ
o-home_kinds-family_home = ንዓይን ንስድራቤተይን ዝኸውን ገዛ
o-home_kinds-shared_women = ምስ ኣንስቲ ጥራይ ዝካፈሎ ገዛ
o-home_kinds-shared_men = ምስ ሰብኡት ጥራይ ዝካፈሎ ገዛ
o-home_kinds-shared_anyone = ምስ ኣንስትን ሰብኡትን ዝካፈሎ ገዛ
o-home_kinds-staff_on_site = ሰራሕተኛታት ደገፍ ኣብቲ ህንጻ ዘለውዎ ገዛ
o-home_kinds-short_stay_first = ቅድም ንሓጺር ግዜ ዝኸውን ቦታ፣ ደሓር ንነዊሕ ዝኸውን

q-sharing_more = ምስኡ ገዛ ክትካፈሉ ዘይትኽእሉ ሰብ ኣሎ ድዩ?
    .hint = ንኣብነት፣ ሽጋራ ዘትክኹ ወይ ኣልኮላዊ መስተ ዝሰትዩ ሰባት። እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-bedrooms = ክንደይ መደቀሲ ክፍልታት የድልየኩም?

q-access = ክትኣትዉን ክትንቀሳቐሱን ምእንቲ ክትክእሉ፣ እቲ ገዛ እንታይ ክህልዎ ኣለዎ?
    .hint = ዘድልየኩም ኩሉ ምረጹ።

o-access-none = ፍሉይ ነገር የለን
o-access-ground_floor = ናይ ባይታ ደርቢ (ground floor)
o-access-lift = ሊፍት
o-access-step_free = ሓንቲ መደያይቦ እውን ዘይብሉ
o-access-wheelchair = ንዊልቸር ዝኸውን ቦታ
o-access-bathroom = ዝተመዓራረየ መሕጸቢ ክፍሊ፣ ንኣብነት መደያይቦ ዘይብሉ ሻወር

q-under_35 = ዕድመኹም ትሕቲ 35 ዓመት ድዩ?
    .why = መጻምዲ እንተዘይብልኩም፣ ትሕቲ 35 ዓመት እንተኾንኩም፣ ካብ ውልቃዊ ወናኒ ገዛ ድማ እንተተኻሪኹም፣ እቲ ሓገዝ ክራይ መብዛሕትኡ ግዜ ኣብ ናይ ሓባር ገዛ ንዘሎ ክፍሊ ጥራይ ይኸፍል። እዚ ሕጊ ንኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision) ዘለዎም ሰባት ኣይምልከትን።
    .help = ካብ 1 ጥቅምቲ 2022 ጀሚሩ፣ ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision) ዘለዎም ሰባት፣ ኣብ ሓገዝ ክራይ (Housing Benefit) ኮነ ኣብ ዩኒቨርሳል ክረዲት (Universal Credit) ካብቲ መጠን ናይ ሓባር መንበሪ (shared accommodation rate) ነጻ እዮም። ነቲ ናይ ውሳነ ደብዳበ ከርእዩ ኣለዎም። ካብ ውልቃዊ ወናኒ ገዛ ዝኻረይዎ ገዛ ግና ካብቲ ሓገዝ ክራይ ዝኸፍሎ ንላዕሊ ዋጋ ክህልዎ ይኽእል።

q-avoid_any = ንዓኹም ውሑስ ዘይኮነ ቦታታት ኣሎ ድዩ?
    .hint = ስለምንታይ ምዃኑ ክትነግሩ ግድን ኣይኮነን።
    .why = ዋላ ሓደ ሰብ ኣብ ከምኡ ዝበለ ቦታ ገዛ ምእንቲ ከየቕርበልኩም። ምስ ሕቶ ደገፍኩም ኣስማት እቲ ቦታታት ጥራይ ይለኣኽ። እቲ ምኽንያታት ዝለኣኽ፣ ብዛዕባ ሓደጋ ክንገር እንተተሰማሚዕኩም ጥራይ እዩ።

q-areas_to_avoid = ካብዚ ከባቢታት ንዓኹም ውሑሳት ዘይኮኑ ኣየኖት እዮም?
    .hint = ውሑሳት ዘይኮኑ ኩሎም ምረጹ። ካብዚ ዋላ ሓደ እንተዘይኮይኑ፣ ነዚ ባዶ ግደፍዎ፣ ነቲ ቦታ ኣብ ዝቕጽል ሕቶ ጽሓፍዎ።

q-places_to_avoid = ንዓኹም ውሑስ ዘይኮነ ካልኦት ከተማታት፣ ክፋላት ከተማ ወይ ቦታታት ኣየኖት እዮም?
    .hint = ኣስማት ቦታታት ጥራይ። ስም ሰባት ኣይትጽሓፉ፣ ምኽንያታት እውን ኣይትጽሓፉ። ካልእ እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-why_area = ኣብዚ ከባቢ ክትነብሩ ስለምንታይ ትደልዩ?
    .hint = ንኣብነት፣ ዓርኪ፣ ሃይማኖትኩም፣ ኮሌጅ፣ ሓኪም፣ ወይ ኣብኡ ዝፈልጠኩም ሰብ ስለ ዘየለ። በጃኹም ስም ካልኦት ሰባት ኣይትጽሓፉ።

q-homeless_application = ንምምሕዳር ከባቢ (council) ብዛዕባ መንበሪ ገዛ ሓገዝ ሓቲትኩም ዲኹም (ናይ ገዛ ኣልቦነት ምልክታ፣ homeless application)?
    .help = ምምሕዳር ከባቢ ኣይፋል እንተ ኢሉ፣ ብኡብኡ ናይ መንበሪ ገዛ ምኽሪ ርኸቡ፦ ኣብ እንግላንድን ዌልስን፣ ዳግም ንክርአ (review) መብዛሕትኡ ግዜ ኣብ ውሽጢ 21 መዓልታት ክሕተት ኣለዎ።

o-homeless_application-none = ኣይፋል
o-homeless_application-waiting = እወ፣ መልሲ እጽበ ኣለኹ
o-homeless_application-duty_accepted = እወ፣ እቲ ምምሕዳር ከባቢ ክሕግዝ ከም ዘለዎ ተናጊሩ
o-homeless_application-refused = እወ፣ እቲ ምምሕዳር ከባቢ ድማ ኣይፋል ኢሉ

q-homeless_council = ኣየናይ ምምሕዳር ከባቢ (council)፣ መዓስከ?

q-guarantor = ዋሕስኩም ክኸውን ዝኽእል ሰብ ኣሎ ድዩ?
    .hint = ዋሕስ (guarantor) ማለት፣ ንስኹም ክራይ ክትከፍሉ እንተዘይክኢልኩም ንሱ ክኸፍል ንወናኒ ገዛ ቃል ዝኣቱ ሰብ እዩ።

q-deposit = ንመትሓዚ ገዛ (deposit) ዝኸውን ገንዘብ ኣለኩም ድዩ?
    .hint = መትሓዚ ገዛ (deposit) ማለት፣ ናብቲ ገዛ ቅድሚ ምእታውኩም እትኸፍልዎ ገንዘብ እዩ። ዝተሰብረ ነገር እንተዘይሃልዩ፣ ክራይ ድማ እንተተኸፊሉ፣ መብዛሕትኡ ግዜ ክትወጹ ከለኹም ይምለሰልኩም።

q-stay_near = ኣብ ጥቓ እቲ ሕጂ እትነብሩሉ ቦታ ክትጸንሑ ትደልዩ ዲኹም?

q-ties = ካብዚ እንተትግዕዙ፣ እንታይ ምናፈቕኩም?
    .hint = ንኣብነት፣ ኣዕሩኽ፣ ቤት ትምህርቲ፣ ሓኪም፣ ናይ ጸሎት ቦታ፣ ስራሕ።

q-too_far = ክንደይ ርሕቀት እዩ ኣዝዩ ርሑቕ ዝኾነኩም?
    .hint = ንኣብነት፣ ብኣውቶቡስ ልዕሊ ሓደ ሰዓት።

q-feel_safe_home = ኣብ ገዛ ውሑስነት ክስምዓኩም እንታይ ምሓገዘኩም?
    .hint = ንኣብነት፣ ኣብ ማዕጾ መደቀሲ ክፍሊ መቖለፊ፣ ኣብ ባይታ ደርቢ ዘይኮነ ገዛ፣ ወይ ህዱኣት ጎረባብቲ።

## G. Money

s-money = ገንዘብ
    .short = ገንዘብ
    .opening = እዚ ክፍሊ፣ ብዛዕባ ዘለኩም ገንዘብን ከድልየኩም ዝኽእል ሓገዝን እዩ። ክትግዕዙ ከለኹም ብዘይ ገንዘብ ከይትተርፉ ምእንቲ ንሓትት። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም። እዚ ቅጥዒ ናብተን ገንዘብ ዝኸፍላኹም ቤት ጽሕፈታት ኣይከይድን።
    .closing = ቅድሚ እቲ ዝቕጽል ክፍሊ፣ ሓጺር ዕረፍቲ ትደልዩ ዲኹም?

q-income = ሕጂ እንታይ ገንዘብ ትረኽቡ?
    .hint = ዝምልከተኩም ኩሉ ምረጹ።

o-income-wages = ደሞዝ
o-income-universal_credit = ዩኒቨርሳል ክረዲት (Universal Credit)
o-income-other_benefits = ካልእ መንግስታዊ ሓገዝ ገንዘብ (benefits)
o-income-nrm_payments = ካብ ደገፍ NRM ዝመጽእ ክፍሊት
o-income-asylum_support = ናይ ደገፍ ዑቕባ ክፍሊት
o-income-none = ገንዘብ የለን
o-income-other = ካልእ ገንዘብ

q-income_more = ኣየናይ መንግስታዊ ሓገዝ ገንዘብ (benefits) ወይ ካልእ ገንዘብ ትረኽቡ?

q-subsistence_amount = ነፍሲ ወከፍ ናይ ደገፍ ክፍሊት ክንደይ እዩ?
    .hint = ንኣብነት፣ £40።

q-subsistence_how_often = በብክንደይ ግዜ ይኽፈል?
    .why = ዩኒቨርሳል ክረዲት (Universal Credit) መብዛሕትኡ ግዜ ኣብ ወርሒ ሓደ ግዜ ይኽፈል። ካብኡ ንላዕሊ ተደጋጋሚ ክፍሊት ለሚድኩም እንተኾንኩም፣ ነቲ ለውጢ ንምውጣን እቲ ከባቢ ክሕግዘኩም ይኽእል።

o-paid_how_often-every_day = መዓልታዊ ወይ ዳርጋ መዓልታዊ
o-paid_how_often-every_week = ሰሙናዊ
o-paid_how_often-every_two_weeks = በብክልተ ሰሙን
o-paid_how_often-every_month = ወርሓዊ
o-paid_how_often-other = ብኻልእ መገዲ

q-universal_credit_claimed = ዩኒቨርሳል ክረዲት (Universal Credit) ንክወሃበኩም ኣመልኪትኩም ዲኹም?
    .hint = ዩኒቨርሳል ክረዲት (Universal Credit) ትሑት ኣታዊ ንዘለዎም ወይ ስራሕ ንዘይብሎም ሰባት መንግስቲ ዝህቦ ገንዘብ እዩ።
    .help = መሰል ተጠቃምነት ህዝባዊ ገንዘብ (recourse to public funds) ዘይብሉ ሰብ፣ ቅድሚ ምምልካቱ ሕጋዊ ምኽሪ ክረክብ ይግባእ።

q-universal_credit_first = እቲ ቀዳማይ ክፍሊት መዓስ ነይሩ፣ ወይ መዓስ ክኸውን እዩ?
    .hint = ወርሕን ዓመትን እኹል እዩ።

q-bank_account = ናይ ገዛእ ርእስኹም ናይ ባንክ ሕሳብ ኣለኩም ድዩ?
    .hint = ናይ ገዛእ ርእስኹም ማለት፣ ካልእ ሰብ ክጥቀመሉ ኣይክእልን ማለት እዩ።

q-debts = ንዝኾነ ሰብ ክትከፍልዎ ዘለኩም ዕዳ ኣሎ ድዩ?
    .why = ብዙሓት ሰባት ዕዳ ኣለዎም። ብዛዕባ ዕዳ ብነጻ ዝወሃብ ምኽሪ ኣሎ፣ ንክትረኽብዎ ድማ እቲ ከባቢ ክሕግዘኩም ይኽእል።

q-debts_more = እቲ ዕዳ ንመን ክትከፍልዎ ኣለኩም፣ ክንደይከ እዩ?
    .hint = እትፈልጥዎ ይኣክል። ብሰንኪ ዕዳ ኣብ ሓደጋ ከም ዘለኹም እንተተሰሚዑኩም እውን ንገሩ።

q-budgeting_help = ናይ ወርሒ ገንዘብኩም ንምውጣን ሓገዝ ትደልዩ ዲኹም?

q-payment_help = ካብዚኦም ኣየኖት ምሓገዙኹም?
    .hint = ዝሕግዘኩም ኩሉ ምረጹ። ሰራሕተኛኹም ከረድኡኹም ይኽእሉ። ከይወሃበኩም ይኽእል እዩ።

o-payment_help-advance = ካብቲ ቀዳማይ ክፍሊት ዩኒቨርሳል ክረዲት (Universal Credit) ክፋሉ ኣቐዲሙ ክወሃበኒ (advance፣ ደሓር ክመልሶ ዘለኒ ገንዘብ)
o-payment_help-more_often = ኣብ ወርሒ ካብ ሓደ ግዜ ንላዕሊ ክፍሊት
o-payment_help-split = ኣብቲ ገዛ ኣብ መንጎ ክልተ ሰባት ዝተመቕለ ክፍሊት
o-payment_help-rent_to_landlord = ክራይ ብቐጥታ ንወናኒ ገዛ ዝኽፈል
o-payment_help-furniture_grant = ንኣቕሑ ገዛ ዝወሃብ ሓገዝ ገንዘብ (grant)
o-payment_help-none = ካብዚኦም ዋላ ሓደ

## H. Education and training

s-education = ትምህርትን ስልጠናን
    .short = ትምህርቲ
    .opening = እዚ ክፍሊ ብዛዕባ ትምህርቲ እዩ፦ ሕጂ እንታይ ከም እትገብሩን እንታይ ክትመሃሩ ከም እትደልዩን። ጌጋ መልሲ የለን። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ጽቡቕ ጌርኩም እትገብርዎ ሓደ ነገር እንታይ እዩ?

q-education_now = ሕጂ ኣብ ትምህርቲ ወይ ስልጠና ዲኹም?
    .hint = እዚኦም ወግዓውያን ቃላት እዮም። ሰራሕተኛኹም ከረድኡኹም ይኽእሉ። “ዓቕሚ ኣሎ” ማለት፣ ጥዕናኹምን ብዛዕባ ኣብዛ ሃገር ምጽናሕኩም ዘለዉ ሕግታትን ይፈቕዱ ማለት እዩ።

o-education-in_education_or_training = ኣብ ትምህርቲ ወይ ስልጠና
o-education-able_and_wants = ኣብ ትምህርቲ ወይ ስልጠና ዘይኮነ፤ ዓቕሚ ኣሎ፣ ድልየት ድማ ኣሎ
o-education-able_and_does_not_want = ኣብ ትምህርቲ ወይ ስልጠና ዘይኮነ፤ ዓቕሚ ኣሎ፣ ድልየት ግን የለን
o-education-not_able = ኣብ ትምህርቲ ወይ ስልጠና ዘይኮነ፤ ዓቕሚ ድማ የለን

q-english_level = ኣየናይ ደረጃ ናይ እንግሊዝኛ ትምህርቲ በጺሕኩም?

o-english_level-no_class_yet = ገና ትምህርቲ ኣይተጀመረን
o-english_level-pre_entry = ቅድመ-መእተዊ (Pre-entry)
o-english_level-entry_1 = መእተዊ 1 (Entry 1)
o-english_level-entry_2 = መእተዊ 2 (Entry 2)
o-english_level-entry_3 = መእተዊ 3 (Entry 3)
o-english_level-level_1_or_higher = ደረጃ 1 (Level 1) ወይ ልዕሊኡ

q-courses = ናብ ኣየናይ ቤት ትምህርቲ፣ ኮርስ ወይ ስልጠና ኬድኩም ነይርኩም፣ እንተዘይወዳእኩምዎ እውን?
    .hint = ኣብ ዝኾነ ሃገር። እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-want_to_learn = እንታይ ክትመሃሩ ትደልዩ?
    .hint = ንኣብነት፣ እንግሊዝኛ፣ መኪና ምዝዋር፣ ምኽሻን፣ ኮምፒዩተር፣ ሞያ ኢድ።

## I. Employment

s-employment = ስራሕ
    .short = ስራሕ
    .opening = እዚ ክፍሊ ብዛዕባ ስራሕ እዩ፦ ሕጂ እንታይ ከም እትሰርሑን እንታይ ክትሰርሑ ከም እትደልዩን። ብዛዕባ ተገዲድኩም ዝሰራሕኩሞ ስራሕ ክትነግሩና ግድን ኣይኮነን። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ነጻ ግዜ ኣብ ዝህልወኩም እንታይ ምግባር ትፈትዉ?

q-employment_now = ሕጂ ትሰርሑ ዲኹም ዘለኹም?
    .hint = እዚኦም ወግዓውያን ቃላት እዮም። ሰራሕተኛኹም ከረድኡኹም ይኽእሉ።

o-employment-employed_full_time = ኣብ ናይ ምሉእ ግዜ ስራሕ
o-employment-employed_part_time = ኣብ ናይ ክፋል ግዜ ስራሕ
o-employment-unemployed_able_wants = ስራሕ ኣልቦ፤ ናይ ምስራሕ ዓቕሚ ኣሎ፣ ድልየት ድማ ኣሎ
o-employment-unemployed_able_does_not_want = ስራሕ ኣልቦ፤ ናይ ምስራሕ ዓቕሚ ኣሎ፣ ድልየት ግን የለን
o-employment-unemployed_unable = ስራሕ ኣልቦ፤ ናይ ምስራሕ ዓቕሚ ድማ የለን

q-right_to_work = እቲ ሰብ ናይ ምስራሕ መሰል ኣለዎ ድዩ?
    .hint = ኣብ eVisa ወይ ኣብቲ ናይ ውሳነ ደብዳበ ርኣዩ።

o-right_to_work-yes = እወ
o-right_to_work-limited = እወ፣ ምስ ደረት (ንኣብነት፣ ናይ ሰዓታት ወይ ዓይነት ስራሕ)
o-right_to_work-no = ኣይፋል

q-work_suitability = ኣየናይ ስራሕ ይሰማምዓኩም፣ እንታይከ ስራሕ ኣጸጋሚ ይገብረልኩም?
    .hint = ንኣብነት፣ መዓልቲ ጥራይ፣ ንነዊሕ ደው ዘይበሃለሉ፣ ምስ ሰብኡት ወይ ምስ ኣንስቲ በይንኹም ዘይትኾንሉ።

q-skills = እንታይ ጽቡቕ ጌርኩም ክትገብሩ ትኽእሉ?
    .hint = ክእለትን ተመክሮን፣ ብክፍሊት ወይ ብዘይ ክፍሊት፣ ካብ ዝኾነት ሃገር። ንኣብነት፣ ምኽሻን፣ ስፍየት፣ ስራሕ ህንጻ፣ ምእላይ ቆልዑ።

q-work_wanted = እንታይ ስራሕ ክትሰርሑ ትደልዩ?

## J. Health and wellbeing

s-health = ጥዕናን ደሓን ምህላውን
    .short = ጥዕና
    .opening = እዚ ክፍሊ፣ ብዛዕባ ጥዕናኹምን ጽቡቕ ክትህልዉ ብዝሕግዘኩም ነገርን እዩ። ክትግዕዙ ከለኹም ሕክምናን መድሃኒትን ደው ከይብል ምእንቲ ንሓትት። እትደልይዎ ጥራይ ምረጹ ወይ ንገሩ። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ንክትዕርፉ እንታይ ይሕግዘኩም?

q-health_needs = ካብዚኦም ንኣየኖት ሓገዝ ወይ ሕክምና የድልየኩም?
    .hint = ዝምልከተኩም ኩሉ ምረጹ። ዝያዳ እንሓትት ደሓር ጥራይ እዩ፣ በቲ ሕቶ ደገፍ ክትቅጽሉ እንተደሊኹም።

o-health-mental_health = ናይ ኣእምሮ ጥዕናይ
o-health-physical_health = ኣካላተይ፦ ሕማም፣ መውጋእቲ ወይ ቃንዛ
o-health-medication = ዝወስዶ መድሃኒት
o-health-disability = ስንክልና
o-health-alcohol_or_drugs = ኣልኮል ወይ ሓሽሽ
o-health-none = ካብዚኦም ዋላ ሓደ

q-mental_health_diagnosis = ናይ ጥዕና ኣእምሮ መርመራ ውጽኢት (diagnosis)
    .hint = ከምቲ ሓኪም ዝጸሓፎ። እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-treatment_now = ሕጂ ሕክምና ወይ ናይ ኣእምሮ ምኽሪ (counselling) ኣለኩም ድዩ?

q-treatment_where = ኣበይ ትረኽብዎ፣ በብክንደይ ግዜኸ?
    .hint = ስም እቲ ክሊኒክ ወይ ኣገልግሎት። ንኣብነት፣ ኩሉ ሰሉስ።
    .why = ሕክምና ብባዕሉ ኣይግዕዝን እዩ። እቲ ከባቢ ኣቐዲሙ እንተፈሊጡ፣ ቅድሚ ምግዓዝኩም ክሓተልኩም ይኽእል።

q-treatment_waiting = ኣብ ዝርዝር ተጸበይቲ ሕክምና (waiting list) ዲኹም?

o-treatment_waiting-not_waiting = ኣይፋል፣ ዝጽበዮ ሕክምና የለን
o-treatment_waiting-waiting = እወ፣ እጽበ ኣለኹ
o-treatment_waiting-not_asked_yet = ሕክምና የድልየኒ፣ ግን ገና ኣይሓተትኩን

q-treatment_transfer = እቲ ሕክምና ናብቲ ሓድሽ ከባቢ ንክሰግር ተዳልዩ ድዩ?
    .help = ኣብቲ ናይ ፈተነ ፕሮጀክትታት (pilots) ዝገዓዙ ሰባት፣ ዝሰገረ ነገር ስለ ዘይነበረ ንኣዋርሕ ተጸብዮም። ነቲ ሕጂ ዘሎ ኣገልግሎት፣ ብቐጥታ ከሰግሮ፣ ውሑስ እንተኾይኑ ድማ እቲ ሰብ ክሕዞ ዝኽእል ደብዳበ ክህብ ሕተትዎ።

o-transfer-arranged = ተዳልዩ
o-transfer-asked_for = ተሓቲቱ
o-transfer-not_yet = ገና
o-transfer-not_needed = ኣየድልን

q-physical_needs = ብዛዕባ ኣካላትኩምን ጥዕናኹምን እቲ ሓድሽ ከባቢ እንታይ ክፈልጥ ይግባእ?
    .hint = ንኣብነት፣ ሕማም፣ መውጋእቲ፣ ቃንዛ፣ ወይ ናይ ሆስፒታል ቆጸራታት።

q-medication = ኣየናይ መድሃኒት ትወስዱ?
    .hint = ኣስማትን መጠንን፣ ከምቲ ኣብቲ ባኮ ተጻሒፉ ዘሎ።

q-medication_days = መድሃኒትኩም ንክንደይ መዓልታት ክኣክለኩም እዩ?
    .hint = ቁጽሪ መዓልታት፣ ንኣብነት 14።
    .help = እቲ ሰብ ኣብቲ ሓድሽ ከባቢ ክሳብ ዝምዝገብ ዝኣክል መድሃኒት ክህብዎ፣ ንናይ ስድራቤት ሓኪም (GP) ሕተቱ።

q-disability = ብዛዕባ ስንክልናኹም እቲ ሓድሽ ከባቢ እንታይ ክፈልጥ ይግባእ?
    .hint = ክትገብርዎ ዘይትኽእሉ ዘይኮነስ፣ ዘድልየኩም ጽሓፉ።

q-alcohol_or_drugs = ብዛዕባ ኣልኮል ወይ ሓሽሽ እቲ ሓድሽ ከባቢ እንታይ ክፈልጥ ይግባእ?
    .hint = ክትብልዎ እትደልዩ ጥራይ። ቅኑዕ ሓገዝ ምእንቲ ክትረኽቡ ንሓትት።

q-alcohol_or_drugs_support = ኣብዚ ሕጂ መን ይድግፈኩም ኣሎ?
    .hint = ስም እቲ ኣገልግሎት። ዝድግፈኩም እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-gp_registered = ኣብ ናይ ስድራቤት ሓኪም (GP) ተመዝጊብኩም ዲኹም?
    .hint = ኣብ እንግላንድ ኩሉ ሰብ ኣብ GP ክምዝገብ ይኽእል። ኣድራሻ ወይ ናይ ኢሚግረሽን ሰነድ ከተርእዩ ኣየድልየኩምን።

q-daily_tasks = መዓልታዊ ዕዮታት ብኸመይ ትገብርዎ?
    .hint = ንኣብነት፣ ምዕዳግ፣ ምኽሻን፣ ምሕጻብ፣ ደብዳበታት ምንባብ፣ ናብ ቆጸራታት ምኻድ።

o-daily_tasks-without_help = ብዘይ ሓገዝ
o-daily_tasks-some_help = ብገለ ሓገዝ
o-daily_tasks-much_help = ብብዙሕ ሓገዝ

q-daily_tasks_more = ኣብ ኣየኖት ዕዮታት ሓገዝ ትደልዩ?

q-faith = ንገዛኹም ወይ ንደገፍኩም ኣገዳሲ ዝኾነ እምነት ወይ ልምድታት ኣለኩም ድዩ?
    .hint = ንኣብነት፣ ግዜ ጸሎት፣ ወይ ኣብ ቀረባ ዘሎ ናይ ኣምልኾ ቦታ። እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-food = ናይ ግድን ዘድልየኩም፣ ወይ ዘይትበልዕዎ መግቢ ኣሎ ድዩ?
    .hint = እንተዘየለ፣ “የለን” ኢልኩም ጽሓፉ።

q-community = ኣብ ጥቓ ቋንቋኹም ወይ እምነትኩም ዘለዎም ሰባት ክትነብሩ ትደልዩ ዲኹም፣ ወይስ ካብኦም ርሒቕኩም?
    .hint = ገለ ሰባት ኣብ ጥቓኦም ውሑስነት ይስምዖም። ካልኦት ኣይስምዖምን። ክልቲኡ ጽቡቕ እዩ።

## K. Legal

s-legal = ሕጋዊ ጉዳያት
    .short = ሕጋዊ ጉዳያት
    .opening = እዚ ክፍሊ፣ ብዛዕባ ሕጋዊ ምኽርን ብዛዕባ ኣብያተ ፍርድን እዩ። ድሮ ዝፍለጥ፣ ሰራሕተኛኹም ካብ ናይ ጉዳይ ፋይልኩም ይመልእዎ። እንታይ ከም ዘጋጠመ ኣይንሓትትን ኢና። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ቅድሚ እቲ ዝቕጽል ክፍሊ፣ ቁሩብ ንጹህ ኣየር ትደልዩ ዲኹም?

q-legal_advice = ብዛዕባ እንታይ ሕጋዊ ምኽሪ የድልየኩም?
    .hint = ዘድልየኩም ኩሉ ምረጹ።

o-legal_advice-immigration = ኣብ ብሪጣንያ ምጽናሕ (immigration)
o-legal_advice-compensation = ስለ ዝተጎዳእኩም ዝወሃብ ገንዘብ (ካሕሳ፣ compensation)
o-legal_advice-criminal = ናይ ገበን ጉዳይ
o-legal_advice-family = ስድራቤት
o-legal_advice-housing = መንበሪ ገዛ
o-legal_advice-none = ዋላ ሓደ

q-solicitor = ጠበቓ (solicitor) ኣለኩም ድዩ?

q-solicitor_contact = ስም፣ ቤት ጽሕፈትን ቁጽሪ ተሌፎንን እቶም ጠበቓ (solicitor) እንታይ እዩ?
    .hint = ካብ ሓደ ንላዕሊ እንተሃልዮምኹም፣ ነፍሲ ወከፍ ንምንታይ ከም ዝኾኑ ንገሩ።

q-police_investigation = ናይ ፖሊስ መርመራ ኣሎ ድዩ?

q-police_investigation_more = ኣየናይ ናይ ፖሊስ ሓይልን መኮንንን፣ ብኸመይከ ይኸይድ ኣሎ?
    .hint = ናይ ፖሊስ ሓይሊ፣ ነቲ ጉዳይ ዝሓዙ መኮንን፣ መወከሲ ቁጽሪ። እንታይ ከም ዘጋጠመ ኣይትጽሓፉ።

q-court_case = እቲ ሰብ ኣብ ጉዳይ ቤት ፍርዲ ኣሎ ድዩ?

q-court_role = ኣብቲ ጉዳይ እቲ ሰብ እንታይ ተራ ኣለዎ?
    .help = ገበን ንክፍጽም ዝተገደደ ሰብ፣ ብመሰረት ዓንቀጽ 45 ናይ Modern Slavery Act 2015 (እንግላንድን ዌልስን) መከላኸሊ (defence) ክህልዎ ይኽእል። እቲ ሰብ ክሱስ እንተኾይኑ፣ ጠበቓኡ (solicitor) ብዛዕባ ውሳነ NRM ከም ዝፈልጡ ኣረጋግጹ።

o-court_role-witness = ምስክር
o-court_role-defendant = ክሱስ
o-court_role-family_case = ተኻፋሊ ኣብ ናይ ስድራቤት ጉዳይ
o-court_role-other = ካልእ

q-court_dates = ኣየኖት ናይ ቤት ፍርዲ ዕለታት ይመጹ ኣለዉ?
    .hint = ዕለታትን ዓይነት መስማዕትን። ስም እታ ከተማ ምንጋር ውሑስ እንተኾይኑ ጥራይ፣ ስም እቲ ቤት ፍርዲ ጽሓፉ።

q-special_measures = ኣየኖት ፍሉያት ስጉምትታት (special measures) ተፈቒዶም ወይ ተሓቲቶም?
    .hint = ምስክርነት ንክህቡ ንምስክራት ዝወሃብ ሓገዝ።

o-special_measures-screen = መጋረጃታት
o-special_measures-video_link = ብቪድዮ፣ ወይ ዝተቐድሐ ምስክርነት
o-special_measures-private_hearing = ምስክርነት ብብሕቲ
o-special_measures-intermediary = ንስኹምን ቤት ፍርድን ክትረዳድኡ ዝሕግዝ ሰብ (intermediary)
o-special_measures-not_asked_yet = ገና ኣይተሓተተን
o-special_measures-none = ዋላ ሓደ

q-trial_support = ቅድሚ ጉዳይ ቤት ፍርዲ፣ ኣብ እዋኑን ድሕሪኡን እንታይ ደገፍ ትደልዩ?
    .hint = ንኣብነት፣ ምሳኹም ዝኸይድ ሰብ፣ ሆቴል፣ ድሕሪኡ እተዘራርብዎ ሰብ።

## L. Risk and safety

s-risk = ሓደጋን ድሕንነትን
    .short = ድሕንነት
    .opening = እዚ ክፍሊ ብዛዕባ ምሕላው ድሕንነትኩም እዩ። መሊስኩም ክትዛረቡሉ ምእንቲ ከየድልየኩም፣ ሰራሕተኛኹም ንዝበዝሐ ክፋሉ ካብ ናይ ጉዳይ ፋይልኩም ይመልእዎ። ክልተ ነገር ክንሓተኩም ኢና፦ ከመይ ከም ዘለኹም፣ ብውሑስ ንክትጸንሑ ድማ እንታይ ከም ዝሕግዘኩም። ክትዘልዎም ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ሕጂ ህድኣት ክስምዓኩም ዝሕግዝ ሓደ ንእሽቶ ነገር ኣሎ ድዩ?

q-places_not_safe = ነቲ ሰብ ውሑስ ዘይኮነ ቦታታት ኣየኖት እዮም፣ ስለምንታይከ?
    .hint = ኣስማት ናይቶም እቲ ሰብ ክርሕቆም ዘለዎ ቦታታት ኣብ መንበሪ ገዛ ይሕተት። ምኽንያታት ኣብዚ ሃቡ።

q-people_not_safe = ኣየኖት ሰባት ወይ ማሕበረሰባት እዮም ነቲ ሰብ ሓደጋ ዝኾኑ?
    .hint = ሓደስቲ ደገፍቲ ንእንታይ ከስተብህሉ ከም ዘለዎም ንገሩ። ዝፍለጥ ጽሓፉ፣ ዝጥርጠር ድማ ዝጥርጠር ምዃኑ ኣመልክቱ።

q-last_contact = እቶም መዝመዝቲ ንመወዳእታ ግዜ ምስቲ ሰብ መዓስ ተራኺቦም?
    .hint = ብዝኾነ መገዲ፦ ብኣካል፣ ብተሌፎን፣ ብመልእኽቲ፣ ወይ ብኻልእ ሰብ ኣቢሎም።

o-last_contact-last_week = ኣብ ውሽጢ ዝሓለፈ 7 መዓልታት
o-last_contact-last_month = ኣብ ውሽጢ ዝሓለፈ 30 መዓልታት
o-last_contact-last_3_months = ኣብ ውሽጢ እተን ዝሓለፋ 3 ኣዋርሕ
o-last_contact-last_6_months = ኣብ ውሽጢ እተን ዝሓለፋ 6 ኣዋርሕ
o-last_contact-from_6_to_12_months = ቅድሚ 6–12 ኣዋርሕ
o-last_contact-over_a_year_ago = ቅድሚ ልዕሊ ሓደ ዓመት
o-last_contact-not_sure = ርግጽ ኣይኮነን

q-whereabouts_known = እቶም መዝመዝቲ እቲ ሰብ ኣበይ ከም ዘሎ ይፈልጡ ድዮም?

q-perpetrators = ዝርዝር ብዛዕባ ገበን ዝፈጸሙ ሰባት
    .hint = ኣስማት፣ መግለጺ መልክዕ፣ ቦታታት፣ መካይን፣ ቁጽርታት ተሌፎን፣ ኣብ ኢንተርነት ዝጥቀሙሎም ኣስማት። ዝፍለጥን ዝጥርጠርን ፈሊኹም ኣመልክቱ።
    .help = ነዚ ካብቲ ናይ ጉዳይ ፋይል ጥራይ ውሰድዎ። እዚ ዝርዝር ንኻልኦት ሰባት ይምልከት፦ ሓደስቲ ደገፍቲ ነቲ ሰብ ብውሑስ ንምሕላው ዘድልዮም ጥራይ ጽሓፉ።

q-circumstances = ሓጺር ጽማቝ ናይቲ ቅድሚ NRM ዝነበረ ኩነታት
    .hint = ካብቲ ናይ ጉዳይ ፋይል ሒደት ምሉኣት ሓሳባት። ምሉእ ታሪኽ ኣይኮነን።
    .help = ነቲ ሰብ መሊሱ ክነግረኩም ኣይትሕተትዎ፣ ንቅጥዒ NRM እውን ኣይትቕድሕዎ። ዝሕግዝ፦ ዓይነት ምዝመዛ፣ ብግምት መዓስ ምንባሩ፣ እንታይ ድማ ዘሳቕይ መዘኻኸሪ ክኸውን ከም ዝኽእል።

q-nrm_needs = NRM ኣየኖት ድሌታት ኣለልዩ?

q-risk_to_self = ንነፍስኹም ናይ ምጉዳእ፣ ወይ ህይወትኩም ናይ ምጥፋእ ሓሳባት ኣለኩም ድዩ?
    .hint = መልስኹም ዝኾነ ይኹን፣ ሕጂ ምስ ሓደ ሰብ ክትዛረቡ ትኽእሉ ኢኹም። ሳማሪታንስ (Samaritans)፦ 116 123፣ ብነጻ፣ ለይትን መዓልትን። NHS፦ 111፣ ካብኡ ኣማራጺ 2 (ጥዕና ኣእምሮ፣ mental health) ምረጹ፣ ኣብ እንግላንድን ዌልስን። ኣብ ሓደጋ እንተሃሊኹም፦ 999። ክትዛረቡ እንተዘይክኢልኩም፣ ብሞባይል ተሌፎን ናብ 999 ደውሉ፣ ክትሕተቱ ከለኹም 55 ጠውቑ።
    .why = ከቢድ ነገር ዘሕለፉ ብዙሓት ሰባት ከምዚ ዝበለ ሓሳባት ይመጾም። እንተፈሊጥና፣ ምሳኹም ኮይንና ቅኑዕ ሓገዝ ክንደሊ ንኽእል።
    .help = ብህድኣትን በዘን ቃላት እዚኣተንን ሕተቱ። ምሕታት ከምዚ ዝበለ ሓሳባት ኣየምጽእን እዩ። እቲ መልሲ እወ እንተኾይኑ፣ ሕጂ ኣብ ውሑስ ኩነታት ድዩ ዘሎ ኢልኩም ሕተቱ፣ ምስቲ ሰብ ጽንሑ፣ ናይ ድሕንነት መስርሕ ትካልኩም ተኸተሉ፣ እትገብርዎ ነገር ድማ ቅድሚ ምግባርኩም ነቲ ሰብ ንገርዎ።

q-risk_to_self_more = ከምኡ ክስምዓኩም ከሎ እንታይ ይሕግዘኩም፣ ናብ መንከ ክንድውል ይግባእ?
    .hint = እንታይ ከም ዘጋጠመ ክትነግሩ ግድን ኣይኮነን። ሳማሪታንስ (Samaritans)፦ 116 123። NHS፦ 111፣ ካብኡ ኣማራጺ 2 (ጥዕና ኣእምሮ፣ mental health) ምረጹ፣ ኣብ እንግላንድን ዌልስን። ኣብ ሓደጋ እንተሃሊኹም፦ 999።

q-risk_from_others = እቲ ሰብ ሕጂ ካብ ካልኦት ሰባት ሓደጋ ኣለዎ ድዩ?

q-risk_from_others_more = እቲ ሓደጋ መን ወይ እንታይ እዩ፣ ብዛዕባኡ ድማ እንታይ ተገይሩ?

q-risk_to_others = እቲ ሰብ ንኻልኦት ሓደጋ ድዩ?
    .hint = ንቆልዑ፣ ንካልኦት ተቐማጦ፣ ንሰራሕተኛታት ወይ ንህዝቢ። ካብቲ ናይ ጉዳይ ፋይል መልሱ።
    .help = እንታይ ከም ዝተፈጸመን መዓስ ከም ዝተፈጸመን ጽሓፉ፣ እቲ ሰብ እንታይ ዓይነት ሰብ ምዃኑ ኣይትጽሓፉ። “ኣይፍለጥን” ሓቀኛ መልሲ እዩ።

q-risk_to_others_more = እቲ ሓደጋ እንታይ እዩ፣ ንመን፣ እንታይከ የጉድሎ?

q-safe_to_visit_alone = ሰራሕተኛ በይኖም ክበጽሑ ውሑስ ድዩ?
    .hint = ነቲ ሰብ፣ ኣብቲ ገዛ ንዘለዉ ካልኦት ሰባት፣ ነቲ ቦታ እውን ሕሰቡ።

q-safe_to_visit_alone_more = ሰራሕተኛ ኣብ ክንድኡ እንታይ ክገብሩ ይግባእ?
    .hint = ንኣብነት፣ ክልተ ኮይኖም ምብጻሕ፣ ወይ ኣብ ቤት ጽሕፈት ምርኻብ።

q-safety_plan = ብውሑስ ንክትጸንሑ እንታይ ይሕግዘኩም?
    .hint = ንኣብነት፣ ክትድውሉሎም እትኽእሉ ሰባት፣ እትኸድዎ ቦታታት፣ ዘይትገብርዎ ነገራት። መደብ ድሕንነት ድሮ እንተሃልዩኩም፣ ሰራሕተኛኹም ክቐድሕዎ ይኽእሉ።

## M. Ready to move

s-ready = ንምግዓዝ ድሉው
    .short = ንምግዓዝ ድሉው
    .opening = እዚ ክፍሊ፣ ኣብ ሓድሽ ቦታ ነተን ቀዳሞት ሰሙናት ዘቃልል ነገራት ዝርዝር እዩ። ሎሚ ድሉው ክኸውን ዘለዎ ነገር የለን። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ካብ ኣቕሑትኩም ብዝያዳ ክትወስድዎ እትደልዩ ኣየናይ እዩ?

o-ready-have = ኣለኒ
o-ready-applied = ኣመልኪተሉ ኣለኹ
o-ready-need_help = ኣብዚ ሓገዝ የድልየኒ
o-ready-not_needed = ኣየድልየንን

q-ready_identity = መን ምዃንኩም ዘርኢ ሰነድ ኣለኩም ድዩ?
    .hint = ንኣብነት፣ ፓስፖርት፣ መዘወሪ ፍቓድ ወይ ናይ ጉዕዞ ሰነድ።

q-ready_status = ኣብ ብሪጣንያ ናይ ምጽናሕ መሰል ከም ዘለኩም ዘርኢ መረጋገጺ ኣለኩም ድዩ?
    .hint = ንመብዛሕትኦም ሰባት eVisa እዩ፣ ንሱ ኣብ ኢንተርነት እዩ ዘሎ። ባዕልኹም ኣብ ኢንተርነት ክትከፍትዎ ክትክእሉ ኣለኩም።

q-ready_national_insurance = ቁጽሪ ሃገራዊ መድሕን (National Insurance) ኣለኩም ድዩ?

q-ready_bank_account = ክትግዕዙ ከለኹም ናይ ባንክ ሕሳብ ክህልወኩም ድዩ?

q-ready_universal_credit = ክትግዕዙ ከለኹም ዩኒቨርሳል ክረዲት (Universal Credit) ክህልወኩም ድዩ?

q-ready_gp = ኣብቲ ሓድሽ ከባቢ ናይ ስድራቤት ሓኪም (GP) ኣለኩም ድዩ?

q-ready_phone = ናይ ገዛእ ርእስኹም ቁጽሪ ዘለዎ ተሌፎን ኣለኩም ድዩ?

q-ready_school = ንነፍሲ ወከፍ ቆልዓ ኣብ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ቦታ ኣሎ ድዩ?

q-ready_medication = ነተን ቀዳሞት ሰሙናት ዝኣክል መድሃኒት ኣለኩም ድዩ?

q-ready_treatment = ናይ ጥዕና ኣእምሮ ሕክምናኹም ኣብቲ ሓድሽ ከባቢ ክቕጽል ድዩ?

q-ready_belongings = ምስ ኣቕሑትኩም ናብኡ እትጓዓዙሉ መገዲ ኣለኩም ድዩ?

## N. In the person's own words

s-own_words = ብናትኩም ቃላት
    .short = ብናትኩም ቃላት
    .opening = እዚ ክፍሊ ናትኩም እዩ። ክትጽሕፍዎ ትኽእሉ፣ ወይ ክትዛረብዎ ትኽእሉ፣ ሰራሕተኛኹም ድማ እትብልዎ ይጽሕፉ። ናትኩም ቋንቋ ተጠቐሙ። ክትጽሕፍዎ ዘይትደልይዎ ነገር ክትጽሕፉ ግድን ኣይኮነን። እንታይ ከም ዘጋጠመኩም ክትነግሩ ግድን ኣይኮነን።
    .closing = መሊስኩም ከተንብብዎ ትደልዩ ዲኹም፣ ወይስ ከም ዘለዎ ክትገድፍዎ?

q-feels_safe = ሎሚ ክሳብ ክንደይ ውሑስነት ይስምዓኩም?
    .hint = 0 ማለት “ፈጺሙ ውሑስነት ኣይስምዓንን” ማለት እዩ። 10 ማለት “ምሉእ ብምሉእ ውሑስነት ይስምዓኒ” ማለት እዩ። ዝኾነ ቁጽሪ ጽቡቕ እዩ።
    .why = እቲ ደገፍ ይሕግዝ እንተሃልዩ ንምርኣይ፣ ድሕሪ ገለ ኣዋርሕ ከም ብሓድሽ ክንሓትት ንኽእል።
    .least = ፈጺሙ ውሑስነት ኣይስምዓንን
    .most = ምሉእ ብምሉእ ውሑስነት ይስምዓኒ

q-feels_hope = ብዛዕባ መጻኢ ክሳብ ክንደይ ተስፋ ይስምዓኩም?
    .hint = 0 ማለት ተስፋ የለን። 10 ማለት ምሉእ ተስፋ ኣሎ። ዝኾነ ቁጽሪ ጽቡቕ እዩ።
    .least = ተስፋ የለን
    .most = ምሉእ ተስፋ

q-going_well = ጽቡቕ ዝኸደልኩም ዘሎ እንታይ እዩ?
    .hint = ዓቢ ይኹን ንእሽቶ።

q-going_well_english = ትርጉም እንግሊዝኛ፦ ጽቡቕ ዝኸይድ ዘሎ
    .hint = እቲ ሰብ ብኻልእ ቋንቋ እንተጽሒፉ ጥራይ። መን ከም ዝተርጐሞ ንገሩ።

q-matters_most = ሕጂ ንዓኹም ብዝያዳ ኣገዳሲ እንታይ እዩ?
    .hint = ነዚ፣ ብዛዕባ ሕቶ ደገፍኩም ዝውስኑ ሰባት ከንብብዎ እዮም። በጃኹም ኣድራሻ ኣይትጽሓፉ።

q-matters_most_english = ትርጉም እንግሊዝኛ፦ ብዝያዳ ኣገዳሲ
    .hint = እቲ ሰብ ብኻልእ ቋንቋ እንተጽሒፉ ጥራይ። መን ከም ዝተርጐሞ ንገሩ።

q-want_from_area = ካብቲ ሓድሽ ከባቢ እንታይ ትደልዩ?

q-want_from_area_english = ትርጉም እንግሊዝኛ፦ ካብቲ ከባቢ ዝደልዮ
    .hint = እቲ ሰብ ብኻልእ ቋንቋ እንተጽሒፉ ጥራይ። መን ከም ዝተርጐሞ ንገሩ።

q-do_not_want = እንታይ ኣይትደልዩን?
    .hint = ንኣብነት፣ መሊስኩም ክትሕተትዎም ዘይትደልዩ ሕቶታት።

q-do_not_want_english = ትርጉም እንግሊዝኛ፦ ዘይደልዮ
    .hint = እቲ ሰብ ብኻልእ ቋንቋ እንተጽሒፉ ጥራይ። መን ከም ዝተርጐሞ ንገሩ።

## O. Needs and goals

s-goals = ድሌታትን ዕላማታትን
    .short = ድሌታትን ዕላማታትን
    .opening = እዚ ክፍሊ ንነፍሲ ወከፍ ክፋል ህይወት ይርኢ፦ ሕጂ ከመይ ከም ዘሎ፣ ሓገዝ ክሳብ ክንደይ ቀልጢፉ ከም ዘድልየኩም፣ ዕላማታትኩም ድማ እንታይ ከም ዝኾነ። ፈተና ኣይኮነን። እንታይ ከም ዝተለወጠ ንምርኣይ፣ ንስኹምን እቶም ሓድሽ ሰራሕተኛኹምን ደሓር መሊስኩም ትርእይዎ። ዝኾነ ሕቶ ክትዘሉ ወይ ከተዕርፉ ትኽእሉ ኢኹም።
    .closing = ካብዚኦም በየናይ ክትጅምሩ ትደልዩ?

o-urgency-this_week = ኣብዛ ሰሙን
o-urgency-this_month = ኣብዛ ወርሒ
o-urgency-within_3_months = ኣብዘን ዝቕጽላ 3 ኣዋርሕ
o-urgency-later = ደሓር

q-housing_score = ሕጂ ኩነታት መንበሪ ገዛኹም ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-housing_urgency = ኣብ መንበሪ ገዛ ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-housing_goal = ንመንበሪ ገዛኹም ዕላማኹም እንታይ እዩ?

q-money_score = ሕጂ ኩነታት ገንዘብኩም ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-money_urgency = ኣብ ገንዘብ ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-money_goal = ንገንዘብኩም ዕላማኹም እንታይ እዩ?

q-education_score = ሕጂ ኩነታት ትምህርትን ስልጠናን ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-education_urgency = ኣብ ትምህርቲ ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-education_goal = ንትምህርቲ ዕላማኹም እንታይ እዩ?

q-employment_score = ሕጂ ኩነታት ስራሕ ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-employment_urgency = ኣብ ስራሕ ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-employment_goal = ንስራሕ ዕላማኹም እንታይ እዩ?

q-health_score = ሕጂ ኩነታት ጥዕናኹምን ደሓን ምህላውኩምን ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-health_urgency = ኣብ ጥዕናኹም ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-health_goal = ንጥዕናኹም ዕላማኹም እንታይ እዩ?

q-legal_score = ሕጂ ኩነታት ሕጋዊ ጉዳያት ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-legal_urgency = ኣብ ሕጋዊ ጉዳያት ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-legal_goal = ንሕጋዊ ጉዳያት ዕላማኹም እንታይ እዩ?

q-safety_score = ሕጂ ኩነታት ድሕንነትኩም ከመይ ኣሎ?
    .hint = 1 ማለት ብኡብኡ ሓገዝ የድልየኩም። 5 ማለት ብዘይ ደገፍ ትኽእልዎ።
    .least = ኣብ ቅልውላው
    .most = ብዘይ ደገፍ ምኽኣል

q-safety_urgency = ኣብ ድሕንነት ሓገዝ ክሳብ ክንደይ ቀልጢፉ የድልየኩም?

q-safety_goal = ንድሕንነትኩም ዕላማኹም እንታይ እዩ?

## Eligibility: reasons, never a locked door

criterion-cg_positive = ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision)
    .met = ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት ኣሎ።
    .not_met = ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት ገና የለን፣ ወይ ኣሉታዊ ነይሩ። ሕጂ እውን ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም፦ እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ። እቲ ውሳነ ገና ዝመጽእ እንተኾይኑ፣ መዓስ ከም እትጽበይዎ ነቲ ከባቢ ንገርዎ። ኣሉታዊ እንተነይሩ፣ ብዛዕባ ዳግመ-ግምት (reconsideration) ቀልጢፍኩም ንሕጋዊ ኣማኻሪ ሕተቱ።
    .not_known = እቲ ውሳነ ኣይተፈልጠን። ነቲ ደገፍ NRM ዝህብ ትካል ሕተቱ። ሕጂ እውን ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም፦ እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።

criterion-leaving_support = ካብ ደገፍ NRM ምውጻእ፣ ወይ ድሕሪ ደገፍ NRM ካብ ደገፍ ዑቕባ ምውጻእ
    .met = እቲ ሰብ ኣብ ደገፍ NRM፣ ወይ ድሕሪ ደገፍ NRM ኣብ ደገፍ ዑቕባ ኣሎ፣ ካብኡ ድማ ክወጽእ ቀሪቡ ኣሎ።
    .not_met = እቲ ሰብ ድሮ ካብ ደገፍ NRM ወጺኡ፣ ወይ ኣይረኸቦን። ሕጂ እውን ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም፦ እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ፣ ኣብቲ ናይ ፈተነ ፕሮጀክትታት (pilots) ድማ ገለ ከባቢታት ድሮ ንዝወጹ ሰባት ተቐቢለን። ኣብ እንግላንድን ዌልስን፣ ኣወንታዊ ውሳነ መደምደምታዊ ምኽንያታት ዘለዎም፣ ብ4 ጥሪ 2021 ወይ ድሕሪኡ ካብ ደገፍ NRM ዝወጹ ሰባት፣ ደገፍ Reach-In እውን ክሓቱ ይኽእሉ፦ 0800 808 3733 (ሳልቬሽን ኣርሚ (Salvation Army)፣ 24 ሰዓታት)።
    .not_known = እቲ ሰብ ሕጂ እንታይ ደገፍ ከም ዘለዎ ኣይተፈልጠን። ነቲ ሰብ ወይ ነቲ ደገፍ NRM ዝህብ ትካል ሕተቱ። ሕጂ እውን ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም፦ እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።

criterion-recourse = መሰል ተጠቃምነት ህዝባዊ ገንዘብ (recourse to public funds)
    .met = እቲ ሰብ መሰል ተጠቃምነት ህዝባዊ ገንዘብ ኣለዎ።
    .not_met = እቲ ሰብ ሕጂ መሰል ተጠቃምነት ህዝባዊ ገንዘብ የብሉን። እዚ ናይ ኣይፋል መልሲ ኣይኮነን። ቀልጢፍኩም ሕጋዊ ምኽሪ ርኸቡ፦ መንበሪ ፍቓድ ምሕታት፣ ወይ እቲ ቅድመ-ኩነት ክቕየር ምሕታት ዝከኣል ክኸውን ይኽእል። ሕጂ እውን ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም፦ እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ፣ ኣብቲ ናይ ፈተነ ፕሮጀክትታት (pilots) ድማ ገለ ከባቢታት ነዚ መሰል ዘይብሎም ሰባት ተቐቢለን።
    .not_known = እቲ ሰብ መሰል ተጠቃምነት ህዝባዊ ገንዘብ ከም ዘለዎን ከም ዘይብሉን ኣይተፈልጠን። ኣብ eVisa ወይ ኣብቲ ናይ ውሳነ ደብዳበ ርኣዩ፣ ወይ ንሕጋዊ ኣማኻሪ ሕተቱ። ሕጂ እውን ሕቶ ደገፍ ከተቕርቡ ትኽእሉ ኢኹም፦ እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።

criterion-area_safe = እቲ ከባቢ፣ እቲ ሰብ ክርሕቆ ዘድልዮ ከባቢ ኣይኮነን
    .met = እቲ ከባቢ ካብቶም እቲ ሰብ ክርሕቆም ዘድልዮ ከባቢታት ኣይኮነን። ካልኦት ቦታታት እንተጠቒሱ፣ ኣብዚ ከባቢ ዝርከብ ከም ዘየለ ኣረጋግጹ።
    .not_met = እቲ ሰብ እዚ ከባቢ ንዕኡ ውሑስ ከም ዘይኮነ ይብል። ቅድሚ ምቕጻልኩም፣ ብዛዕባ ካልእ ከባቢ ምስቲ ሰብ ተዛረቡ። እቲ ሰብ ሕጂ እውን ነዚ ከባቢ እንተደልዩ፣ እቲ ከባቢ ነቲ ሓደጋ ክፈልጥ ኣለዎ፣ እቶም ኣወሃሃዲ ድማ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።
    .not_known = እዚ ከባቢ ነቲ ሰብ ውሑስ ምዃኑን ዘይምዃኑን ኣይተፈልጠን። ኣየናይ ቦታታት ክርሕቕ ከም ዘድልዮ ሕተትዎ፣ ንዝጠቐሶም ካልኦት ቦታታት ድማ ምስቲ ከባቢ ኣነጻጽርዎም። እቶም ኣወሃሃዲ ነቲ ጉዳይ ርእዮም ባዕሎም ክውስኑ ይኽእሉ።

## A translation beside an answer in free text

translation = ናይዚ መልሲ ትርጉም ወስኹ
translation-text = ትርጉም
    .hint = እቲ ኣብ ላዕሊ ዘሎ መልሲ ከም ዘለዎ ይጸንሕ። እቲ ትርጉም ኣብ ጎድኑ ይለኣኽ፣ መን ከም ዝተርጐሞ ድማ ይነግር።
translation-into = ናብ ኣየናይ ቋንቋ?
translation-into-english = እንግሊዝኛ
translation-by = መን ተርጒምዎ?
translation-by-worker = ሰራሕተኛ
translation-by-interpreter = ኣስተርጓሚ
translation-by-computer = ናይ ኮምፒዩተር ፕሮግራም
# Shown under a translation whose answer was edited later.
translation-older = እዚ ትርጉም ምስ ተሰርሐ፣ እቲ መልሲ ተቐይሩ። በጃኹም እቲ ትርጉም ምስቲ መልሲ ሓደ ምዃኑ ኣረጋግጹ።

## Under each date and time

field-date-help = እቲ ሰብ ብኣየናይ ኣቆጻጽራ ከም ዝዛረብ ሕተትዎ፦ ኣብዚ ዘለዉ ዕለታት ብኣቆጻጽራ ፈረንጂ (Gregorian) እዮም። ኣብ ኢትዮጵያ፣ ሓሓሊፉ ኣብ ኤርትራ እውን፣ እቲ ዓመት ብሸውዓተ ወይ ሸሞንተ ይንእስ። ኣብ ኢራንን ኣፍጋኒስታንን ብ621 ወይ 622 ይንእስ፣ ኣዋርሕ እውን ብኻልእ መዓልታት ይጅምሩ። ኣብ ቬትናምን ቻይናን፣ ገለ ሰባት ዕለት ልደቶም ብኣቆጻጽራ ወርሒ (lunar calendar) ይነግሩ። ንሰዓታት፣ ብኣየናይ ኣቆጻጽራ ሰዓት ምዃኑ ሕተቱ፦ ኣብ ኢትዮጵያን ኤርትራን ሰዓታት ብዙሕ ግዜ ካብ ናይ ንግሆ 6:00 (6am) ጀሚሮም ይቑጸሩ፣ ስለዚ ኣብ ብሪጣንያ ናይ ንግሆ 7:00 (7am) ዝኾነ፣ ኣብኡ ሰዓት ሓደ ይበሃል።
