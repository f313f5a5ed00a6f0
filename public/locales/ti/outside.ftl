### status: machine-drafted

## "Exit this page"

outside-exit-name = ካብዚ ገጽ ቀልጢፍኩም ውጽኡ
outside-exit-skip = ካብዚ ገጽ ቀልጢፍኩም ውጽኡ
outside-exit-how = ብኸመይ ቀልጢፍኩም ትወጹ
outside-exit = ካብዚ ገጽ ውጽኡ
outside-exit-shift2 = Shift፣ ንምውጻእ መሊስኩም 2 ግዜ ጠውቑ።
outside-exit-shift1 = Shift፣ ንምውጻእ መሊስኩም 1 ግዜ ጠውቑ።
outside-exit-fingers2 = ብኽልተ ኣጻብዕ፣ ንምውጻእ መሊስኩም 2 ግዜ ትንክፍ ኣብሉ።
outside-exit-fingers1 = ብኽልተ ኣጻብዕ፣ ንምውጻእ መሊስኩም 1 ግዜ ትንክፍ ኣብሉ።
outside-exit-over = ካብዚ ገጽ ውጽኡ፦ ካብ መጀመርታ ጀምሩ።
outside-exit-gone = ይመጽእ ኣሎ…

## When something is not there

outside-loading = ይመጽእ ኣሎ…
outside-emergency = ህጹጽ እንተኾይኑ ናብ 999 ደውሉ። ናይ ሓገዝ መስመር ተሌፎን ዘመናዊ ባርነትን ምዝመዛን (Modern Slavery and Exploitation Helpline)፣ ኣብ ኩሉ መዓልታት ዓመት፦
outside-reload = መሊስኩም ፈትኑ
outside-no-script = Onward፣ JavaScript የድልዮ
    .text = እዚ ገጽ ኣብ ውሽጢ ብራውዘርኩም ይሰርሕ፣ ናብ ዝኾነ ቦታ ድማ ዋላ ሓንቲ ኣይሰድድን። ንክሰርሕ ግን JavaScript የድልዮ። በጃኹም ነዚ መርበብ JavaScript ወልዑሉ፣ ወይ ካልእ ብራውዘር ተጠቐሙ።
    .leave = ቀልጢፍኩም ንምውጻእ፣ ኣብ ላዕሊ ዘሎ “ካብዚ ገጽ ውጽኡ” ጠውቑ። ካልእ መርበብ ሓበሬታ ይኽፈት። ናይዚ ብራውዘር ታሪኽ (history) ግን ኣየጥፍእን።
outside-old = እዚ ብራውዘር ንOnward ኣዝዩ ኣረጊት እዩ፣ ወይ ሓደ ምስትኽኻል ይዓግቶ ኣሎ
    .text = ኣብዚ ሕቶ ደገፍ ብውሑስ ክሕዝ ኣይክእልን፣ ስለዚ ዝምላእ ነገር ክህሉ ኣይክእልን። ውልቃዊ መስኮት (private window) እውን ናይዚ ምኽንያት ክኸውን ይኽእል።
    .use = Chrome ወይ Edge ካብ ሕታም 102፣ Firefox ካብ 115፣ ወይ Safari ካብ 16.4 ጀሚርኩም ክትጥቀሙ ትኽእሉ ኢኹም።
outside-not-loaded = Onward ክመጽእ ኣይከኣለን
    .text = እቲ መስመር ተቖሪጹ ክኸውን ይኽእል። ዝጠፍአ የለን፦ ኣብዚ መሳርሒ ዝተዓቀበ ገና ኣሎ።
outside-broke = ሓደ ነገር ተበላሽዩ፣ Onward ድማ ደው ኢሉ
    .saved = ንመወዳእታ ዝተዓቀበሉ፦
    .after = ድሕሪኡ ዝተጻሕፈ ገና ኣብ ታሕቲ ክህሉ ይኽእል፦ ነቲ ገጽ ከም ብሓድሽ ቅድሚ ምኽፋትኩም ቅድሕዎ።
    .not-saved = ቅድሚ ሕጂ ዝተዓቀበ ገና ኣብዚ መሳርሒ ኣሎ። ድሕሪኡ ዝተጻሕፈ ገና ኣብ ታሕቲ ክህሉ ይኽእል፦ ነቲ ገጽ ከም ብሓድሽ ቅድሚ ምኽፋትኩም ቅድሕዎ።
    .gone = ንገለ ደቓይቕ ነዚ ገጽ ዝጥቀም ሰብ እንተዘይሃልዩ፣ ብባዕሉ ይዕጾ፣ እቲ ጽሑፍ ድማ ይጠፍእ።
    .reload = ነቲ ገጽ ከም ብሓድሽ ክፈቱ
outside-not-here = እዚ ገጽ ኣብዚ የለን
    .text = እቲ ኣድራሻ ብጌጋ ተጻሒፉ፣ ወይ ቦታ ናይቲ ገጽ ተቐይሩ ክኸውን ይኽእል። ዝጠፍአ የለን።
    .title = ገጽ ኣይተረኽበን – Onward
outside-away = እዚ ገጽ ኣብዚ መሳርሒ የለን
    .text = ሕጂ ኢንተርነት የለን፣ እዚ ገጽ ድማ ኣብዚ መሳርሒ ኣይተቐመጠን። ዝጠፍአ የለን።
    .title = ኣብዚ መሳርሒ የለን – Onward
outside-home = መጀመርታ ገጽ
outside-drafts = ንድፍታትኩም
outside-receive = ጥቕላል ክፈቱ

## A newer version waits

outside-renewed = ሓድሽ ሕታም Onward ድሉው ኣሎ።
    .version = ሕታም፦
    .text = ነዚ ቁጽሪ ምስቲ ትካልኩም ዘለዎ ቁጽሪ ከተነጻጽርዎ ትኽእሉ ኢኹም። ኩሎም መሳኹቲ ናይዚ መርበብ ምስ ተዓጽዉ ድማ ብባዕሉ ይጅምር። ካዝና ክፉት እንተሃልዩ፣ እቲ ሓድሽ ሕታም ክጅምር ከሎ ይቑለፍ።
    .refused = ኣብ ሓደ ካብ መሳኹትኹም ሕቶ ደገፍ ተኸፊቱ ኣሎ። ኣብኡ ናብ ዝርዝር ሕቶታት ደገፍ ኪዱ፣ ካብኡ ናብዚ ተመሊስኩም ደጊምኩም ጠውቑ።
    .start = ነቲ ሓድሽ ሕታም ጀምሩ
