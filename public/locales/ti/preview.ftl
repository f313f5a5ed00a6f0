### status: machine-drafted

preview = ናይ ከባቢ ሓበሬታ ጥማር ቅድመ-ምርኢት
    .lead = ፋይላት ናይ ሓደ ከባቢ ሓበሬታ ጥማር ምረጹ። እዚ ገጽ እንታይ ጌጋ ከም ዘለዎም ይነግረኩም፣ ነቲ ናይቲ ከባቢ ገጽ ድማ ከምቲ ዝኸውን ጌሩ የርእየኩም።
    .stays = እቶም ፋይላት ኣብዚ መስኮት ይተርፉ። ዝለኣኽ ነገር የለን፣ ዝዕቀብ እውን የለን፦ ካብዚ ገጽ ምስ ወጻእኩም ይርስዖም። ናይ ገዛእ ርእስኹም ፋይላት ኣይቅየሩን።
preview-choose = ፋይላት ምረጹ
    .hint = area.json፣ ንነፍሲ ወከፍ ቋንቋ ሓደ ጽሑፍ፣ ንኣብነት en.md፣ ከምኡውን ነቲ ስእልታት (.svg፣ .png፣ .jpg ወይ .webp) ምረጹ። ሓደ ጽሑፍ { $text } KB፣ ሓደ ስእሊ { $picture } KB ክኸውን ይኽእል።
preview-drop = ወይ ፋይላት ስሒብኩም ኣብዚ ኣንብሩ። ደሓር ክትውስኹ ትኽእሉ ኢኹም። ሓደ ፋይል፣ ቦታ ናይቲ እቲ ባዕሉ ስም ዘለዎ ይሕዝ።

preview-given =
    { $count ->
        [one] { $count } ፋይል
       *[other] { $count } ፋይላት
    }
preview-unreadable = እዞም ፋይላት ክንበቡ ኣይከኣሉን። መሊስኩም ምረጽዎም።
preview-remove = ኣልዩ
preview-clear = ኩሎም ኣልዩ
    .hint = እዚ ካብዚ ገጽ የልዮም። ናይ ገዛእ ርእስኹም ፋይላት ኣብ ዝነበርዎ ይተርፉ።

preview-wrong = እንታይ ጌጋ ኣሎ
    .what = ነፍሲ ወከፍ መስመር ነቲ ፋይልን ኣብኡ ንዘሎ መስመርን ይጠቅስ፣ እንታይ ከም ዝግበር ድማ ይነግር። ነቲ ፋይል ቀይርዎ፣ ዓቅብዎ፣ ኣብዚ ድማ መሊስኩም ምረጽዎ።
    .again = ነቲ ጥማር ናብቲ መርበብ ሓበሬታ ዘእቱ ኣካል፣ ሓንሳብ ከም ብሓድሽ የረጋግጾ። ኣየኖት መፋትሕ ናይ ፈተነታት Onward ምዃኖም ዝፍለጥ ኣብኡ ጥራይ እዩ።
preview-nothing = ኣብዞም ፋይላት ጌጋ የለን።
preview-stops =
    { $count ->
        [one] እቲ ጥማር ቅድሚ ምውጽኡ { $count } ነገር ክእረም ኣለዎ
       *[other] እቲ ጥማር ቅድሚ ምውጽኡ { $count } ነገራት ክእረሙ ኣለዎም
    }
preview-gaps =
    { $count ->
        [one] { $count } ነገር ክእረም ይግባእ
       *[other] { $count } ነገራት ክእረሙ ይግባእ
    }

preview-page = እቲ ገጽ ከምቲ ዝኸውን
    .what = ዝዕቅቡ ወይ PDF ዝሰርሑ መላጉም፣ ከምኡውን ናብ ካልእ ገጻት ዝወስዱ ሊንክታት ኣብዚ የለዉን።
preview-folder = ፎልደር ናይዚ ጥማር “{ $slug }” ክበሃል ኣለዎ።
preview-language = ቋንቋ ናይቲ ገጽ
preview-not-offered = እዚ መርበብ ሓበሬታ በዚ ቋንቋ ገና ገጻት የብሉን፦ { $languages }። ነቲ ጽሑፍ ዝርእዮ ሰብ ኣይምሃለወን።
preview-nameless = (እቲ ስም ክንበብ ኣይከኣልን)
