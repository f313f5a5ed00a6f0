### status: machine-drafted

## Adding somebody's key

pin = ኣብ መዝገብ ኣድራሻታት ሓደ ወስኹ
pin-another = ነዚ መእተዊ ካልእ መፍትሕ
pin-name = ኣብ መዝገብ ኣድራሻታት ዘሎ ስም
    .hint = ኣብዚ እትጽውዕዎም ስም። ካልእ ሰብ ኣይርእዮን።
pin-key = ካርዶም
    .hint = ሓደ ነዊሕ መስመር ጽሑፍ፣ ካብ ናይ ገዛእ ርእሶም ገጽ መዝገብ ኣድራሻታት ዝቐድሕዎ፣ ወይ እቲ ከባቢ ዘውጽኦ። ብage1 ዝጅምር መፍትሕ እውን ክልጠፍ ይከኣል።
pin-next = ነተን ቃላት ኣርእዩ
pin-add = ናብ መዝገብ ኣድራሻታት ወስኹ
pin-replace = ካብ ሕጂ ጀሚርኩም ነዚ መፍትሕ ተጠቐሙ
pin-cancel = ሰርዙ
pin-claims = ናይዚ ምዃኑ ይነግር፦ { $organisation }፣ { $device }
pin-words = ካብቲ መልእኽቲ ዘይኮነስ፣ ካብ ቀደም ብዝነበረኩም ቁጽሪ ተሌፎን ደውሉሎም። ነዘን ሽዱሽተ ቃላት ካብ ናይ ገዛእ ርእሶም ስክሪን የንብቡልኩም፦
pin-bare = እዚ ካርድ ዘይብሉ መፍትሕ እዩ፦ ናይ መን ምዃኑ ኣይነግርን። ካብ ቀደም ብዝነበረኩም ቁጽሪ ተሌፎን፣ ነቲ ምሉእ መፍትሕ የንብቡልኩም።
pin-compared = ኣነጻጺርኩምወን ዲኹም?
pin-compared-phone = እወ፣ ብተሌፎን፣ ካብ ቀደም ብዝነበረኒ ቁጽሪ
pin-compared-person = እወ፣ ገጽ ንገጽ
pin-compared-not = ገና
    .hint = ዋላ ሓደ ከም ዘየነጻጸረን ይጽሓፍ። ደሓር ክትገብርዎ ትኽእሉ ኢኹም።
pin-why = ስለምንታይ ካልእ መፍትሕ ኣሎ?
    .hint = ንኣብነት፦ ሓድሽ ኮምፒዩተር ኣለዎም፣ ብተሌፎን ድማ ነጊሮምና።

## The address book

contacts = መዝገብ ኣድራሻታት
    .lead = ኣየናይ መፍትሕ ናይ መን ምዃኑ። ጥቕላላት ኣብዚ መዝገብ ብዘለዉ መፋትሕ ጥራይ ይቑለፉ፣ ንጥቕላል ዝፈረመ ድማ ብእዚ መዝገብ ይፍለጥ፣ በቲ ኣብቲ ጥቕላል ዘሎ ስም ኣይኮነን።
contacts-locked = እቲ መዝገብ ኣድራሻታት ኣብቲ ካዝና ኣሎ፣ እቲ ካዝና ድማ ክፉት ኣይኮነን።
contacts-unlock = ነቲ ካዝና ክፈቱ
contacts-none = ኣብ መዝገብ ኣድራሻታት ገና ዋላ ሓደ የለን
    .lead = ምሳኹም ዝሰርሑ ኣወሃሃድቲ ካርዶም ክህቡኹም ሕተቱ፣ ንነፍሲ ወከፎም ድማ ኣብዚ ወስኹ።
contacts-loading = ኣብቲ ካዝና ይረአ ኣሎ
contacts-add = ሓደ ወስኹ
contacts-follow = ሓደ ሰብ ለውጢ መፍትሕ ሰዲዱ
    .lead = ሓደ መፍትሕ ክትካእ ከሎ፣ እቲ ኣረጊት መፍትሕ ነቲ ሓድሽ ይፍርሞ። እቲ ኣረጊት መፍትሕ ኣብ መዝገብ ኣድራሻታትኩም እንተሃልዩ፣ እቲ ሓድሽ ቦታኡ ይሕዝ፣ ከም ብሓድሽ ዝነጻጸር ነገር ድማ የለን።
contacts-follow-text = እቲ ለውጢ መፍትሕ
    .hint = ሓደ ነዊሕ መስመር ጽሑፍ።
contact-compared = ቃላት ተነጻጺረን
contact-not-compared = ቃላት ገና ኣይተነጻጸራን
contact-unpinned = ድሕሪ ሕጂ ኣይእመንን
contact-claims = ናይዚ ምዃኑ ይነግር
    .both = { $organisation }፣ { $device }
contact-area = ነዚ ከባቢ ይምልስ
contact-since = ኣብ መዝገብ ኣድራሻታት ካብ
contact-sealing = ጥቕላላት ንዕኡ ክቑለፉ ይከኣል
    .yes = እወ
    .no = ኣይፋል፦ ፊርማኡ ጥራይ ይፍለጥ
    .over = ድሕሪ ሕጂ ኣይፋል፦ እቲ መፍትሕ ካብ ሰለስተ ዓመት ንላዕሊ ገይሩ። ሓድሽ ካርዶም ክህቡኹም ሕተቱ
contact-until = እቲ መፍትሕ ክሳብ እዚ ዕለት ክጥቀሙሉ ተሓሲቡ
contact-past = ቅድሚ ሕጂ ዝእመን ዝነበረ
contact-past-when = ካብ { $from } ክሳብ { $until }
contact-past-unpinned = ድሕሪ ሕጂ ኣይእመንን
contact-past-signed = እቲ ኣረጊት ብዝፈረሞ መፍትሕ ተተኪኡ
contact-past-compared = ሓደ ሰብ ብዘነጻጸሮ መፍትሕ ተተኪኡ
contact-rename = ነቲ ስም ቀይሩ
contact-compare = ነተን ቃላት ኣነጻጺረየን
contact-replace = ካልእ መፍትሕ ኣለዎም
contact-unpin = ድሕሪ ሕጂ ነዚ መፍትሕ ኣይትእመኑ
    .what = ድሕሪ ሕጂ ጥቕላላት ብእኡ ኣይቑለፉን፣ ንሱ ዝፈረሞ ኩሉ ድማ ምስ መጠንቀቕታ ይረአ። ክሳብ ሕጂ ዝእመን ዝነበረ ተጻሒፉ ይጸንሕ።
contact-unpin-why = ስለምንታይ?
    .hint = ንኣብነት፦ ላፕቶፖም ተሰሪቑ።

## This vault's own card

own-card = ካርድ ናይዚ ካዝና
    .lead = ካልኦት፣ ጥቕላላት ንዓኹም ንምቑላፍን እትፍርምዎ ንምፍላጥን የድልዮም። ምስጢር ኣይኮነን።
own-card-words = ዓው ኢልኩም እተንብብወን ቃላት
    .hint = ሓደ ሰብ ካርድኩም ናብ መዝገብ ኣድራሻታቱ ከእቱ ከሎ ይድውለልኩም። ነዘን ሽዱሽተ ቃላት ኣንብቡሉ።
own-card-squares = መለለዪ ናይዚ መፍትሕ (fingerprint) ከም ኮድ QR፣ ኣብ ናይ መወዳእታ ገጽ ናይ ነፍሲ ወከፍ ዝተፈረመ PDF ምስ ዘሎ ሓደ እዩ
own-card-text = እቲ ካርድ
    .hint = ነዚ መስመር ጥቕላላት ንዝሰዱልኩም ሰባት ስደዱ። ከባቢኹም ናይ ሓበሬታ ጥማር ዘውጽእ እንተኾይኑ፣ ኣብኡ ይኣቱ።
own-card-copy = ነቲ ካርድ ቅድሑ
own-card-copied = ተቐዲሑ።
own-card-not-copied = እቲ ብራውዘር ኣይፈቐደን። ነቲ መስመር ሓሪኹም ባዕልኹም ቅድሕዎ።
own-card-bare = እቲ መፍትሕ በይኑ፣ ንካልኦት ፕሮግራማት
    .hint = ከም age ዝበሉ ፕሮግራማት በዚ መፍትሕ ፋይላት ክቖልፉ ይኽእሉ። ናይ መን ምዃኑ ኣይነግርን።

## The life of this vault's key

key-life = መፍትሕ ናይዚ ካዝና ተክኡ
    .lead = ሓደ መፍትሕ ሰለስተ ዓመት ይጸንሕ። ቅድሚኡ፣ ወይ ሓደ መሳርሒ ናብ ካልእ ሰብ ክሓልፍ ከሎ ተክእዎ። እንተጠፊኡ፣ ወይ ካልእ ሰብ ክህልዎ ዝኽእል እንተኾይኑ፣ ሕደግዎ።
key-which = እንታይ ኣጋጢሙ?
key-which-replace = እቲ መፍትሕ ውሑስ እዩ፣ ብስርዓት ድማ ይትካእ
    .hint = እቲ ኣረጊት መፍትሕ ነቲ ሓድሽ ይፍርሞ። እቲ ኣረጊት ኣብ መዝገብ ኣድራሻታቶም ዘለዎም ሰባት፣ ቃላት ከም ብሓድሽ ከየነጻጸሩ ክኽተሉ ይኽእሉ።
key-which-renew = እቲ መፍትሕ ጠፊኡ፣ ወይ ካልእ ሰብ ክህልዎ ይኽእል
    .hint = ነቲ ሓድሽ መፍትሕ ዝፍርሞ የለን። ንኹሎም ክድወለሎም ኣለዎ፣ ኩሎም ድማ ቃላት ከም ብሓድሽ ከነጻጽሩ ኣለዎም።
key-why = ስለምንታይ?
    .hint = ብሒደት ቃላት። እቲ ኣረጊት መፍትሕ ነቲ ሓድሽ ዝፍርሞ እንተኾይኑ፣ ካልኦት ይርእይዎ።
key-make = ሓድሽ መፍትሕ ስርሑ
key-missing = ገና ዝተመርጸ የለን።
    .do = ዘጋጠመ ምረጹ።
key-replaced = ሓድሽ መፍትሕ ኣሎ
    .do = ነቲ ኣብ ታሕቲ ዘሎ ለውጢ መፍትሕ፣ ካርድኩም ንዘለዎም ኩሎም ብኢመይል ስደድዎ፦ ውሑስ ገዛታት፣ ከባቢታትን ነቲ ናይ ከባቢ ሓበሬታ ጥማር ዝሕዝ ኣካልን። እንተደዊልኩሙሎም፣ ነቲ መፍለጢ ኣንብቡሎም። ካብኡ መጠባበቒ ቅዳሕ ግበሩ። በቲ ኣረጊት መፍትሕ ተቖሊፉ ዝነበረ፣ ኣብዚ ገና ክኽፈት ይከኣል።
key-renewed = ሓድሽ መፍትሕ ኣሎ፣ ዝፍርሞ ድማ የለን
    .do = ሎሚ ካርድኩም ንዘለዎም ኩሎም ደውሉሎም፣ ነቲ መፍለጢ ድማ ኣንብቡሎም። ነቲ ሓድሽ ካርድ ስደዱሎም፣ ነተን ቃላት ድማ የነጻጽሩ። ካብኡ መጠባበቒ ቅዳሕ ግበሩ።
key-past = ቅድሚ እዚ ዝነበሩ መፋትሕ
key-past-until = ክሳብ { $until }።
key-past-change = በዚ መፍትሕ ዝተፈረመ ለውጢ መፍትሕ፦ ነዚ መስመር፣ ኣብ መዝገብ ኣድራሻታቶም ንዘለዎም ስደድዎ።
key-past-lost = ተሓዲጉ፦ ነቲ ድሕሪኡ ዝመጸ መፍትሕ ዝፈረሞ የለን

## The notice about this vault's key

notice-show = ዝንበብ መፍለጢ ኣርእዩ
notice-print = ነቲ መፍለጢ ሕተሙ
notice-close = ነቲ መፍለጢ ዕጸዉ
notice-read-out = ብተሌፎን ዓው ኢሉ ዝንበብ። ንሕና እንተኾይንና ዝደወልና፣ ቅድም ካብ ቀደም ብዝነበረኩም ቁጽሪ መሊስኩም ደውሉልና፦ ዝኾነ ሰብ ደዊሉ ንሕና ኢና ክብል ይኽእል።
notice-organisation = ትካል
notice-device = መሳርሒ
notice-when = እቲ ኣረጊት መፍትሕ ክሳብ እዚ ዕለት ተጠቒምናሉ
notice-words = ሽዱሽተ ቃላት ናይቲ ሕጂ ዘሎ መፍትሕና
notice-steps = እትገብርዎ
notice-made = እዚ መፍትሕና እዩ
    .what = ካባና ዝመጸ ምእንቲ ክትፈልጡ፣ ብእኡ ንፍርም። ንዓና ዝኸውን ፋይላት ብእኡ ይቑለፍ።
notice-made-add = ነቲ እንሰደልኩም ካርድ ናብ መዝገብ ኣድራሻታትኩም ኣእትውዎ፦ “ሓደ ወስኹ”።
notice-made-compare = ካብኡ ስክሪንኩም ሽዱሽተ ቃላት የርኢ። ንሕና ናትና ከነንብበልኩም ኢና። ሓንቲ እኳ እንተተፈልያ፣ ኣይትወስክዎ።
notice-replaced = ሓድሽ መፍትሕ ኣለና
    .what = መፍትሕና ብስርዓት ተተኪኡ፣ እቲ ኣረጊት ድማ ነቲ ሓድሽ ፈሪምዎ። ኣይጠፍአን፣ ኣይተሰርቀን እውን።
notice-replaced-follow = ኣብ መዝገብ ኣድራሻታትኩም “ሓደ ሰብ ለውጢ መፍትሕ ሰዲዱ” ክፈቱ፣ ነቲ እንሰደልኩም መስመር ድማ ኣእትውዎ።
notice-replaced-look = ሽዑ መእተዊና ነተን ኣብ ላዕሊ ዘለዋ ሽዱሽተ ቃላት የርኢ። ካልእ ዝነጻጸር የለን። እንተተፈልየን፣ ነቲ መፍትሕ ኣይትጠቐሙሉ፣ ናባና ድማ ደውሉ።
notice-lost = ድሕሪ ሕጂ ነቲ ኣረጊት መፍትሕና ኣይትእመንዎ
    .what = ኣረጊት መፍትሕና ጠፊኡ፣ ወይ ካልእ ሰብ ክህልዎ ይኽእል። ነቲ ሓድሽ መፍትሕ ዝፍርሞ የለን፣ ስለዚ ቃላቱ ክነጻጸራ ኣለወን።
notice-lost-unpin = ኣብ መዝገብ ኣድራሻታትኩም፣ ኣብ መእተዊና፣ “ድሕሪ ሕጂ ነዚ መፍትሕ ኣይትእመኑ” ጠውቑ።
notice-lost-replace = ካብኡ “ካልእ መፍትሕ ኣለዎም” ጠውቑ፣ ነቲ እንሰደልኩም ካርድ ድማ ኣእትውዎ። ሽዑ ስክሪንኩም ሽዱሽተ ቃላት የርኢ። ንሕና ናትና ከነንብበልኩም ኢና። ሓንቲ እኳ እንተተፈልያ፣ ነቲ መፍትሕ ኣይትጠቐሙሉ።
notice-lost-signed = ኣብ ቀረባ ግዜ ካባና ዝመጸ፣ ብተሌፎን ድማ ዘይሓተትኩምና ነገር ኣይትተኣማመኑሉ። ካልእ ሰብ ፈሪምዎ ክኸውን ይኽእል።
notice-lost-locked = ኣብ ቀረባ ግዜ በቲ ኣረጊት መፍትሕና ዝቖለፍኩሞም ፋይላት ኣየኖት ምዃኖም ንገሩና። ካልእ ሰብ ከንብቦም ይኽእል ይኸውን።

## Receive: who signed, and whom it is for

standing-pin = ናብ መዝገብ ኣድራሻታት ወስኹ
standing-words = ሽዱሽተ ቃላት ናይዚ መፍትሕ
standing-pinned = ኣብ መዝገብ ኣድራሻታትኩም፦ { $name }
standing-not-compared = ኣብ መዝገብ ኣድራሻታትኩም፦ { $name }፣ ቃላት ገና ኣይተነጻጸራን
    .do = ድሮ ብዘለኩም ቁጽሪ ደውሉሎም፣ ነዘን ሽዱሽተ ቃላት ድማ ኣነጻጽሩ። ካብኡ ኣብ መዝገብ ኣድራሻታት ጽሓፍዎ።
standing-earlier = እዚ ቀደም ዝነበረ መፍትሕ ናይ { $name } እዩ። ብ{ $until } ተተኪኡ።
    .do = ቅድሚኡ ዝተሰርሐ ጥቕላል ናይ ሓቂ ክኸውን ይኽእል። ድሕሪኡ ዝተሰርሐ እንተኾይኑ፣ ኣይትተኣማመኑሉ፦ ድሮ ብዘለኩም ቁጽሪ ናብ { $name } ደውሉ።
standing-unpinned = እዚ መፍትሕ ናይ { $name } ድሕሪ ሕጂ ኣይእመንን።
    .do = ኣብዚ ጥቕላል ኣይትተኣማመኑ። ተጻሒፉ ዝነበረ ምኽንያት፦ { $why }
standing-other-key = ን{ $name } እትፈልጥዎ መፍትሕ ኣይኮነን።
    .do = ኣብዚ ጥቕላል ኣይትተኣማመኑ። ድሮ ብዘለኩም ቁጽሪ ናብ { $name } ደውሉ። ካልእ ኮምፒዩተሮም፣ ወይ ካልእ ሰብ ክኸውን ይኽእል።
addressed-us = ነዚ ካዝና ዝተሰርሐ
addressed-earlier = ቀደም ንዝነበረ መፍትሕ ናይዚ ካዝና ዝተሰርሐ።
addressed-nobody = ንመፍትሕ ዝኾነ ሰብ ኣይተመርሐን፦ ብመሕለፊ ሓረግ ወይ ከይተቖልፈ እዩ ተላኢኹ።
addressed-another = እዚ ጥቕላል ንካልእ ከባቢ ዝተሰርሐ እዩ።
    .do = ናይ ሓቂ እዩ፣ ግን ንዓኹም ኣይኮነን። ነቲ ለኣኺ ንገርዎ፣ ብዘይ ስምምዕ እቲ ሰብ ድማ ኣይተሕልፍዎ።
sequence-same = ነዚ ጥቕላል ቅድሚ ሕጂ ከፊትኩምዎ ኔርኩም።
sequence-newer = እዚ ጥቕላል፣ ካብቲ ነዚ ሕቶ ደገፍ ቅድሚ ሕጂ ዝኸፈትኩሞ ዝሓደሰ እዩ። ነዚ ተጠቐሙ።
sequence-superseded = ነዚ ሕቶ ደገፍ ድሮ ዝሓደሰ ጥቕላል ከፊትኩም ኣለኹም። ነቲ ተጠቐሙ።
sequence-other-signer = ናይዚ ሕቶ ደገፍ ጥቕላል ቅድሚ ሕጂ ተኸፊቱ ነይሩ፣ ካልእ መፍትሕ ድማ ፈሪምዎ።
    .do = ናብታ ነቲ ቀዳማይ ዝሰደደት ትካል ደውሉ፣ እዚ እውን ናቶም ድዩ ኢልኩም ሕተቱ።
sequence-conflict = እዚ ባዕሉ ቁጽሪ ዘለዎ ካልእ ጥቕላል ቅድሚ ሕጂ ተኸፊቱ ነይሩ፣ ካልእ ነገር ድማ ይብል።
    .do = Onward ብሓደ ቁጽሪ ክልተ ጥቕላላት ፈጺሙ ኣይሰርሕን። ናብቲ ለኣኺ ቅድሚ ምድዋልኩም ኣብ ዋላ ሓዲኦም ኣይትተኣማመኑ።

## Receive: the answer

answer = ንለኣኺ መልሱ
    .lead = መልስኹም በዚ ካዝና ይፍረም፣ ንለኣኺ ጥራይ ድማ ይቑለፍ። ነቲ ፋይል ከምቲ ጥቕላል እትሰዱሉ ስደድዎ።
answer-what = እንታይ ክትብሉ ትደልዩ?
answer-received = ተቐቢልናዮ ኣለና
answer-question = ሕቶ ኣለና
answer-reasons = ስለምንታይ?
answer-signposted = እቲ ሰብ ኣብ ክንድኡ ናበይ ክኸይድ ከም ዝተነግሮ
    .hint = ዝበሃል እንተዘይነይሩ፣ ባዶ ግደፍዎ።
answer-words = ናትኩም ቃላት
    .hint = እቲ ሕቶ ባዕሉ፣ ወይ ለኣኺ ክፈልጦ ዝግባእ ዝኾነ ነገር። ብዛዕባ እቲ ሰብ ካብቲ ዘድሊ ንላዕሊ ኣይትጽሓፉ።
answer-as-text = ኢመይሎም ንፋይላት .age ስለ ዘይቅበል፣ ከም ናይ ጽሑፍ ፋይል (.age.txt) ዓቅብዎ
answer-send = ፈርሙን ነቲ መልሲ ዓቅቡን
answer-missing = ገና ዝተመርጸ የለን።
    .do = ክትብልዎ እትደልዩ ምረጹ።
answer-no-question = ገና ሕቶ የለን።
    .do = ብናትኩም ቃላት ጽሓፍዎ።
answer-saved = { $file } ኣብ ናይ ዝወረዱ ፋይላት ፎልደርኩም (downloads) ኣሎ።
    .do = ምስጢር ዘይነግር ኣርእስቲ ምስ ዘለዎ ኢመይል ኣተሓሕዝዎ። ካብኡ ካብ ናይ ዝወረዱ ፋይላት ፎልደር (downloads) ደምስስዎ።
answer-possible = ሕቶ ደገፍ ምቕራብ ይከኣል
answer-not-possible = ሕቶ ደገፍ ምቕራብ ኣይከኣልን
answer-possible-words = ካብ ሕጂ ጀሚሩ ሕቶ ደገፍ ምቕራብ ይከኣል። በጃኹም ስደድዎ።
answer-no-words = ገና ዝተጻሕፈ የለን።
    .do = ምቕራብ ከም ዝከኣል፣ ካብ መዓስ ጀሚሩ ድማ ጽሓፉ።
decision-accepted = ነቲ ሕቶ ደገፍ ንቕበሎ
decision-accepted-waiting = ነቲ ሕቶ ደገፍ ንቕበሎ፣ መንበሪ ገዛ ድማ ንጽበ ኣለና
decision-more-information = ቅድሚ ምውሳንና ዝያዳ ሓበሬታ የድልየና
decision-declined-by-service = ነቲ ሕቶ ደገፍ ክንቅበሎ ኣይንኽእልን
decision-declined-by-person = እቲ ሰብ ከይመጽእ ወሲኑ
decision-consent-withdrawn = እቲ ሰብ ስምምዑ ስሒቡ
decision-duplicate = እዚ ሕቶ ደገፍ ድሮ ኣሎና
reason-no-recourse-budget = መሰል ተጠቃምነት ህዝባዊ ገንዘብ (recourse to public funds) ንዘይብሎም ሰባት ዝኸውን ባጀት የለን
reason-no-accommodation = ዝሰማማዕ መንበሪ የለን
reason-waiting-for-decision = ውሳነ መደምደምታዊ ምኽንያታት (conclusive grounds decision) ይጽበ ኣሎ
reason-beyond-capacity = እቲ ድሌታት ካብ ዓቕምና ንላዕሊ እዩ
reason-area-not-safe = እቲ ከባቢ ነቲ ሰብ ውሑስ ኣይኮነን
reason-outside-criteria = ካብ መዐቀኒታትና ወጻኢ እዩ
reason-full-or-closing = እቲ ኣገልግሎት መሊኡ ወይ ክዕጾ ቀሪቡ ኣሎ

## Files that are no packets

note-locked = እዚ ብዛዕባ ሓደ ሕቶ ደገፍ መልሲ ወይ መዘኻኸሪ እዩ፣ እቲ ካዝና ድማ ክፉት ኣይኮነን።
    .do = ቅድም ነቲ ካዝና ክፈቱ፣ ካብኡ ነቲ ፋይል ኣብዚ መሊስኩም ምረጹ። ዝረአ፣ ብዛዕባ ሓደ ካብ ሕቶታት ደገፍኩም እንተኾይኑን ካብ ሓደ ኣብ መዝገብ ኣድራሻታትኩም ዘሎ እንተመጺኡን ጥራይ እዩ።
note-taken = ናብቲ ካዝና ኣትዩ
    .what = ካብቲ ክመጽእ ዝግብኦ ኣካል መጺኡ፣ ብዛዕባ እዚ ካዝና ዝፈልጦ ሕቶ ደገፍ ድማ እዩ። ክሳብ ሕጂ ዘጋጠመ እዚ እዩ፦
note-not-kept = ካብቲ ክመጽእ ዝግብኦ ኣካል መጺኡ
    .what = ንድፊ ናይዚ ሕቶ ደገፍ ድሕሪ ሕጂ ኣብዚ መሳርሒ የለን፣ ስለዚ እቲ መልሲ ይረአ፣ ግን ኣይሕዝን። እንተድልዩኩም ነቲ ፋይል ዓቅብዎ።
note-passed-on = ነዚ ሕቶ ደገፍ ናብ ካልእ ከባቢ ኣሕሊፍኩምዎ ኢኹም።
    .do = ነዚ ፋይል ነቲ ከባቢ እውን ሃብዎ፣ ወይ ብኡብኡ ደውሉሉ።
note-card = ካርድ
    .what = መፍትሕ ናይ ሓደ ኣካል፣ ናብ መዝገብ ኣድራሻታት ንምእታው።
    .locked = ናብ መዝገብ ኣድራሻታት ንምእታው ነቲ ካዝና ክፈቱ።
note-change = ለውጢ መፍትሕ
    .what = እቲ እዘን ሽዱሽተ ቃላት ዘለዎ መፍትሕ፣ ካልእ መፍትሕ ቦታኡ ከም ዝሕዝ ይነግር።
note-change-follow = ነቲ ሓድሽ መፍትሕ ተቐበሉ
note-change-followed = እቲ ሓድሽ መፍትሕ ኣብ ቦታ እቲ ኣረጊት ኮይኑ ኣብ መዝገብ ኣድራሻታት ኣሎ።

## What happened to a referral

history = ክሳብ ሕጂ ዘጋጠመ
refer-history-lead = ኣብዚ ዝተፈረመ፣ ዝተመለሰ፣ እቲ ሰብ ዝሰሓቦን። ዝተላእከልኩም መልሲ ኣብቲ “ጥቕላል ክፈቱ” ዝብል ገጽ ክፈትዎ፦ ሽዑ ኣብዚ ይረአ።
history-none = ገና ዘጋጠመ ነገር የለን።
history-sent = ኣብዚ ዝተፈረመ፦
history-received = ዝተቐበልኩምዎን ዝኸፈትኩምዎን፦
history-passed-on = ናብ { $area } ኣሕሊፍኩምዎ።
history-answered = ዝመለስኩምዎ፦
history-replied = { $name } ዝመለስዎ፦
history-withdrew = እቲ ሰብ ከም ዝሰሓበ ዝነገርኩምዎም፦
history-withdrawn = እቲ ሰብ ከም ዝሰሓበ { $name } ይነግሩ፦
history-withdrawn-tag = ስምምዕ ተሳሒቡ
withdraw = እቲ ሰብ ስምምዑ ይስሕብ
    .lead = እዚ ነቲ ጥቕላል ዘለዎ ከባቢ ይነግሮ። ንዝቕጽል ምጥቃም ደው የብሎ። ድሮ ዝተነበበ ግን ክሰርዞ ኣይክእልን። ነቲ ስምምዕ ናይዚ ሕቶ ደገፍ እውን ቀይርዎ።
withdraw-what = እቲ ሰብ ድሕሪ ሕጂ ዘይሰማምዓሉ እንታይ እዩ?
withdraw-words = ብናይቲ ሰብ ቃላት፣ ወይ ብናትኩም
    .hint = እቲ ከባቢ ክፈልጦ ዘድልዮ ጥራይ።
withdraw-send = ፈርሙን ዓቅቡን
withdraw-missing = ገና ዝተመርጸ የለን።
    .do = እቲ ሰብ ድሕሪ ሕጂ ዘይሰማምዓሉ ምረጹ።
withdraw-refer_me = እቲ ሕቶ ደገፍ ባዕሉ
withdraw-share_needs = መን ምዃኑን እንታይ ከም ዘድልዮን ምንጋር
withdraw-share_health = ሓበሬታ ጥዕናኡ ምንጋር
withdraw-share_risk = ሓደጋን ዘጋጠሞን ምንጋር
withdraw-share_agencies = ንኻልኦት ትካላት ምንጋር
withdraw-contact_me = ክረኽብዎ
withdraw-home_office_figures = ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ዝውሃብ መን ምዃኑ ዘይነግር ቁጽርታት
withdraw-home_office_data = ንሚኒስትሪ ውሽጢ ጉዳይ ብሪጣንያ (Home Office) ዝውሃብ መን ምዃኑ ዝነግር ዳታ

## Why it did not work

failure-bad-card = እዚ ካርድ ክሰርሕ ኣይክእልን፦ ፊርማኡ ቅኑዕ ኣይኮነን፣ ወይ ሓደ ክፋሉ ጎዲሉ።
    .do = ካብ ቀዳመይቲ ክሳብ መወዳእታ ፊደሉ መሊስኩም ቅድሕዎ። ከምኡ እንተቐጺሉ፣ ብተሌፎን መሊስኩም ሕተትዎ።
failure-card-expired = እዚ መፍትሕ ካብ ሰለስተ ዓመት ንላዕሊ ገይሩ።
    .do = ብተሌፎን ሓድሽ ካርዶም ክህቡኹም ሕተቱ።
failure-no-name = ስም ጎዲሉ፣ ወይ ኣዝዩ ነዊሕ እዩ።
    .do = ኣብዚ እትጽውዕዎም ስም፣ እንተበዝሐ ብ80 ፊደላት ጽሓፉ።
failure-not-pinned = ነዚ ዝኸውን መፍትሕ ኣብ መዝገብ ኣድራሻታት የለን።
    .do = እቲ መእተዊ ኣብ መዝገብ ኣድራሻታት ከም ዘሎ፣ ንምቑላፍ ዝኸውን መፍትሕ ከም ዘለዎን ነዚ ከባቢ ከም ዝምልስን ርኣዩ።
failure-same-key = እዚ ድሮ ኣብ መዝገብ ኣድራሻታት ዘሎ መፍትሕ እዩ።
    .do = ዝግበር ነገር የለን። ካልእ ትጽበዩ እንተነይርኩም፣ ብተሌፎን ሕተትዎም።
failure-not-compared = እተን ቃላት ከም ዝተነጻጸራን ከም ዘይተነጻጸራን ኣይተነግረን።
    .do = ነተን ቃላት ኣነጻጽሩ፣ ብኸመይ ምዃኑ ድማ ምረጹ። ቦታ ካልእ መፍትሕ ዝሕዝ መፍትሕ ቅድም ክነጻጸር ኣለዎ።
failure-no-reason = ምኽንያት ጎዲሉ፣ ወይ ኣዝዩ ነዊሕ እዩ።
    .do = ስለምንታይ ምዃኑ ብሒደት ቃላት ንገሩ።
failure-no-such-referral = እዚ ካዝና ብዛዕባ እዚ ዝምልከቶ ሕቶ ደገፍ ዝፈልጦ የብሉን።
    .do = እቲ ጥቕላል ካብኡ ዝተላእከሉ ወይ ዝተቐበለ መሳርሒ ኣብኡ ክፈትዎ።
failure-no-reply-to = እቲ ጥቕላል፣ መልሲ ንለኣኺኡ ብኸመይ ከም ዝቑለፍ ኣይነግርን።
    .do = ብተሌፎን ወይ ብውሑስ ኢመይል መልሱ።
failure-not-a-note = እዚ ፋይል ክኣቱ ዝኽእል መልሲ ኣይኮነን፣ ወይ ተቐይሩ።
    .do = እቲ ለኣኺ መሊሱ ክሰዶ ሕተቱ።
failure-not-theirs = እዚ ዝተፈረመ እዩ፣ ግን ካብኡ ክመጽእ ብዝኽእል ኣካል ኣይኮነን።
    .do = ኣይትተኣማመኑሉ። ዝምልስ ኣካል፣ ነቲ ጥቕላል ዝኸደሉ ከባቢ ኮይኑ ኣብ መዝገብ ኣድራሻታትኩም ክህሉ ኣለዎ። ድሮ ብዘለኩም ቁጽሪ ናብቲ ከባቢ ደውሉ።
failure-too-long = ኣዝዩ ነዊሕ እዩ፣ ወይ ክለኣኽ ዘይክእል ምልክት ኣለዎ።
    .do = ኣሕጽርዎ፣ ካብኡ መሊስኩም ፈትኑ።
