### status: machine-drafted

leaving-title = څنګه ژر ووځئ
leaving-lead = هر وخت، په یوه ثانیه کې، له دې وېبسایټ څخه وتلی شئ. دلته لولئ چې څنګه، او دا کار څه نه پټوي.

## The ways

leaving-ways = د وتلو لارې
leaving-way-button = د پاڼې په سر کې «له دې پاڼې وتل» کېکاږئ. کله چې پاڼه پورته او ښکته کوئ، تڼۍ همدلته پاتې کېږي.
leaving-way-shift = پر کیبورډ: د Shift تڼۍ په پنځو ثانیو کې درې ځله کېکاږئ، او په منځ کې بله تڼۍ مه کېکاږئ. پر تڼۍ درې کوچني څراغونه ښيي چې تر کومه ځایه شوي دي.
leaving-way-fingers = پر لمسي سکرین: په دریو ثانیو کې درې ځله په دوو ګوتو ټک وکړئ. د پاڼې په هر ځای کې کار کوي.
leaving-way-tab = د Tab په تڼۍ یا د سکرین لوستونکي پروګرام (screen reader) سره: د هرې پاڼې لومړی لینک «له دې پاڼې ژر وتل» دی.

leaving-try = دلته یې تمرین کړئ
leaving-try-text = لاندې تڼۍ کېکاږئ. تر 30 ثانیو پورې د Shift درې ځله کېکاږل یا په دوو ګوتو درې ټکونه تاسو له دې پاڼې نه باسي. په سر کې «له دې پاڼې وتل» هر وخت تاسو باسي.
leaving-try-begin = تمرین پیل کړئ
leaving-try-open = اوس درې ځله Shift کېکاږئ، یا درې ځله په دوو ګوتو ټک وکړئ.
leaving-try-worked = سم وشو. تمرین پای ته ورسېد. بل ځل به رښتیا ووځئ.
leaving-try-over = تمرین پای ته ورسېد. له دې وروسته درې کېکاږل یا درې ټکونه تاسو رښتیا باسي.

## What it does

leaving-does = دا څه کوي
leaving-does-white = پاڼه سمدستي سپینه کېږي. څه مو چې لیکلي وو، پر سکرین نه وي.
leaving-does-site = بیا بل وېبسایټ خلاصېږي: { $site }.
leaving-does-locks = که سمدستي ممکن وي، تر ټولو وروستی لیکل شوی شی مو ذخیره کېږي. بیا خوندي صندوق په دې کړکۍ او د Onward په نورو کړکیو کې قلفېږي.
leaving-does-back = د «شاته» کېکاږل هغه څه نه ښيي چې مخکې هلته وو.

## What it does not do

leaving-not = دا څه نه کوي
leaving-not-history = د براوزر تاریخچه نه پاکوي. تاریخچه ښيي چې دا وېبسایټ خلاص و، او کله. هغه څه نه ښيي چې تاسو لیکلي دي.
leaving-not-files = هغه فایلونه چې ذخیره یا چاپ شوي دي، پر خپل ځای پاتې کېږي. د ډاونلوډونو لېست هم پاتې کېږي.
leaving-not-tabs = نور ټبونه (tabs) او کړکۍ خلاص پاتې کېږي، او ادرسونه یې په سر کې وي. د Onward په کړکیو کې مسودې او خلاصې بستې له سکرینه ځي.
leaving-not-seen = هغه څه بېرته نه شي اخیستی چې یو چا لا لیدلي دي، یا د سکرین هغه عکس چې اخیستل شوی دی.

## Clearing the history

leaving-clear = تاریخچه څنګه پاکه کړئ
leaving-clear-text = خپل براوزر وټاکئ. ستاسو پر وسیله د مینو کلمې لږ بل ډول کېدای شي.
leaving-clear-caution = لومړی فکر وکړئ. که څوک تاریخچه ګوري، ښايي پام یې شي چې خالي ده. ډېر ځله یوازې دا وېبسایټ لرې کولی شئ: تاریخچه خلاصه کړئ، «Onward» پیدا کړئ، او هغه کرښه حذف کړئ.

leaving-history = تاریخچه پاکه کړئ:
leaving-window = خصوصي کړکۍ:
leaving-on-computer = پر کمپیوتر
leaving-on-phone = پر تلیفون
leaving-on-android = پر Android تلیفون
leaving-on-iphone = پر iPhone یا iPad

leaving-chrome = Chrome
leaving-chrome-computer = Ctrl، Shift او Delete یو ځای کېکاږئ (پر Mac: Command، Shift او Delete). وټاکئ چې د څومره پخوا وخت پاک شي. «Delete data» (معلومات حذف کړئ) کېکاږئ.
    .private = درې ټکي کېکاږئ، بیا «New Incognito window» (نوې پټه کړکۍ).
leaving-chrome-android = درې ټکي کېکاږئ، بیا «Delete browsing data» (د کتنو معلومات حذف کړئ). وټاکئ چې د څومره پخوا وخت پاک شي. «Delete data» (معلومات حذف کړئ) کېکاږئ.
    .private = درې ټکي کېکاږئ، بیا «New Incognito tab» (نوی پټ ټب).
leaving-chrome-iphone = درې ټکي کېکاږئ، بیا «Delete browsing data» (د کتنو معلومات حذف کړئ). وټاکئ چې د څومره پخوا وخت پاک شي. «Delete data» (معلومات حذف کړئ) کېکاږئ.
    .private = درې ټکي کېکاږئ، بیا «New Incognito tab» (نوی پټ ټب).

leaving-edge = Edge
leaving-edge-computer = Ctrl، Shift او Delete یو ځای کېکاږئ (پر Mac: Command، Shift او Delete). وټاکئ چې د څومره پخوا وخت پاک شي. «Clear now» (اوس یې پاک کړئ) کېکاږئ.
    .private = درې ټکي کېکاږئ، بیا «New InPrivate window» (نوې خصوصي کړکۍ).
leaving-edge-phone = په ښکته کې مینو کېکاږئ، بیا «History» (تاریخچه). د کثافاتو سطل کېکاږئ، او وټاکئ چې د څومره پخوا وخت پاک شي.
    .private = په ښکته کې مینو کېکاږئ، بیا «New InPrivate tab» (نوی خصوصي ټب).

leaving-firefox = Firefox
leaving-firefox-computer = Ctrl، Shift او Delete یو ځای کېکاږئ (پر Mac: Command، Shift او Delete). وټاکئ چې د څومره پخوا وخت پاک شي. «Clear» (پاک کړئ) کېکاږئ.
    .private = درې کرښې کېکاږئ، بیا «New private window» (نوې خصوصي کړکۍ).
leaving-firefox-android = درې ټکي کېکاږئ، بیا «Settings» (تنظیمات)، بیا «Delete browsing data» (د کتنو معلومات حذف کړئ).
    .private = د ټبونو تڼۍ کېکاږئ، بیا نقاب.
leaving-firefox-iphone = مینو کېکاږئ، بیا «Settings» (تنظیمات)، بیا «Data management» (د معلوماتو اداره)، بیا «Clear private data» (خصوصي معلومات پاک کړئ).
    .private = د ټبونو تڼۍ کېکاږئ، بیا «Private» (خصوصي) یا نقاب.

leaving-safari = Safari
leaving-safari-computer = د سکرین په سر کې «History» (تاریخچه) وټاکئ، بیا «Clear History» (تاریخچه پاکه کړئ). وټاکئ چې د څومره پخوا وخت پاک شي.
    .private = د سکرین په سر کې «File» (فایل) وټاکئ، بیا «New Private Window» (نوې خصوصي کړکۍ).
leaving-safari-iphone = د تلیفون د «Settings» (تنظیمات) پروګرام خلاص کړئ. «Apps» (پروګرامونه) وټاکئ، بیا «Safari»، بیا «Clear History and Website Data» (تاریخچه او د وېبسایټونو معلومات پاک کړئ). په زړو تلیفونونو کې «Safari» په «Settings» کې دی.
    .private = پر لومړي سکرین د Safari انځور کېکاږئ او ویې نیسئ، بیا «New Private Tab» (نوی خصوصي ټب) وټاکئ.

leaving-samsung = د سامسونګ براوزر (Samsung Internet)
leaving-samsung-android = درې کرښې کېکاږئ، بیا «Settings» (تنظیمات)، بیا «Personal browsing data» (د کتنو شخصي معلومات)، بیا «Delete browsing data» (د کتنو معلومات حذف کړئ).
    .private = د ټبونو تڼۍ کېکاږئ، بیا «Turn on Secret mode» (پټ حالت ولګوئ).

## Private windows

leaving-private = خصوصي کړکۍ څه کوي
leaving-private-does = خصوصي کړکۍ تاریخچه نه ساتي. کله چې وروستۍ یې بنده کړئ، براوزر هغه څه هېروي چې پکې خلاص وو.
leaving-private-not = تاسو نه پټوي له هغه چا چې سکرین ګوري، له هغه پروګرامه چې ستاسو د څارلو لپاره پر وسیله اچول شوی وي، یا له هغو کسانو چې شبکه چلوي. هغه فایلونه چې ذخیره کوئ یې پاتې کېږي.
leaving-private-here = معرفي لیک په خصوصي کړکۍ کې مه ساتئ: کله چې کړکۍ بنده شي، له منځه تللی وي. د لوستلو لپاره خصوصي کړکۍ ښه ده.

## Other people

leaving-others = بیا هم څوک ښايي ویې ویني
leaving-others-text = هغه څوک چې د دې تلیفون یا کمپیوتر پاسورډ ورته معلوم وي، ښايي وویني چې څه پرې شوي دي. همداسې هغه کسان چې د کار په ځای، کتابتون یا ښوونځي کې د کمپیوترونو پالنه کوي. د Google، Apple یا Microsoft حسابونه تاریخچه پر بل تلیفون هم ښودلی شي.
leaving-others-do = که فکر کوئ چې څوک دا وسیله څاري، بله وسیله وکاروئ چې د هغوی لاس ورته نه رسېږي: په کتابتون کې، د خپل ملاتړ په خدمت کې، یا د ملګري وسیله.

## Help

leaving-help = که همدا اوس مرستې ته اړتیا لرئ
leaving-help-999 = د خطر پر وخت: 999 ته زنګ ووهئ.
leaving-help-55 = که خبرې نه شئ کولی: له موبایل څخه 999 ته زنګ ووهئ، غوږ ونیسئ، او کله چې درته وویل شي 55 کېکاږئ.
leaving-help-line = د عصري غلامۍ او ناوړه ګټې اخیستنې د مرستې تلیفوني کرښه (Modern Slavery & Exploitation Helpline): 08000 121 700، د کال هره ورځ.
leaving-help-salvation = په انګلستان او ویلز کې، د سلوېشن آرمي خیریه مؤسسه (Salvation Army): 0800 808 3733، په هر ساعت کې.
