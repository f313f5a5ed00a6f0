### status: machine-drafted

## Headings. $area is the name of a place.

packet-title-enquiry = { $area } ته لومړنۍ پوښتنه
packet-title-referral = { $area } ته معرفي لیک
packet-title-handover = { $area } ته د معلوماتو سپارل

## What must be read first

reading-practice = تمرین. دا کس خیالي دی.
reading-risk-withheld = د خطر په اړه معلومات نه دي ورکړل شوي، ځکه چې کس یې له ویلو سره موافقه نه ده کړې. له مددکار سره خبرې وکړئ، تر هرې لیدنې مخکې.
reading-not-freely = لکه څنګه چې مددکار لیکلي، کس په ازاده توګه انتخاب نه دی کړی. د دې معرفي لیک تر کارولو مخکې له مددکار سره خبرې وکړئ.
reading-enquiry = دا لومړنۍ پوښتنه ده. دا نه وایي چې کس څوک دی، او کس نه ده لاسلیک کړې.
reading-translation-not-valid = موافقه تر داسې کلمو لاندې لاسلیک شوې چې ژباړه یې چا نه ده کتلې، او هېڅ ترجمان نه ده تایید کړې. تر هغې چې بیا تشریح شي، موافقه بې اعتباره وګڼئ.
reading-no-confirmation = مددکار لیکلي چې ولې هېڅ ترجمان کلمې نه دي تایید کړې: { $why }
reading-confirmed-by-nobody = ثبت شوي چې ترجمان د موافقې کلمې تایید کړې، خو د هېڅ ترجمان نوم نه دی لیکل شوی او هېڅ یوه لاسلیک نه دی کړی. له مددکار وپوښتئ چې څوک و.
reading-unknown-language = دلته ځینې کلمې په داسې ژبه دي چې دا نسخه یې نه پېژني ({ $tags }). لکه څنګه چې راغلې دي، همداسې ښودل کېږي. چېرته چې انګلیسي متن وي، تر څنګ یې راځي.
reading-words-unchecked = کله چې کس موافقه وکړه، لا داسې چا دا ژباړه نه وه کتلې چې پر دې ژبه پوهېږي.
reading-withheld = نه دي ورکړل شوي، ځکه کس د شریکولو موافقه نه ده کړې: { $what }. د فورمې برخې: { $sections }.
reading-withheld-refer_me = پخپله معرفي لیک
reading-withheld-share_needs = کس څوک دی او څه ته اړتیا لري
reading-withheld-share_health = روغتیا
reading-withheld-share_risk = خطر او هغه څه چې پر کس تېر شوي دي
reading-withheld-share_agencies = نورو ادارو ته ویل
reading-withheld-contact_me = له کس سره څنګه اړیکه ونیول شي
reading-withheld-home_office_figures = د بریتانیا د کورنیو چارو وزارت (Home Office) ته احصایه
reading-withheld-home_office_data = د بریتانیا د کورنیو چارو وزارت (Home Office) ته معلومات
reading-not-answered = { $count ->
    [one] { $count } پوښتنه شوې ده او ځواب یې نه دی ورکړل شوی.
   *[other] { $count } پوښتنې شوې دي او ځواب یې نه دی ورکړل شوی.
}

## Summary

reading-summary = لنډیز
reading-stage = دا څه دي
reading-stage-enquiry = لومړنۍ پوښتنه: هغه څه چې سیمه باید پرې پوه شي، چې ووایي څه ممکن دي
reading-stage-referral = معرفي لیک: هغه څه چې پرېکړه یې غواړي
reading-stage-handover = د معلوماتو سپارل: هغه څه چې نوي ملاتړ کوونکي یې ضرورت لري
reading-area = سیمه
reading-made-at = جوړه شوې په
reading-utc = { $time } (UTC)
reading-organisation = لېږونکې (مؤسسه)
reading-device = وسیله
reading-worker = مددکار
reading-role = د مددکار دنده
reading-form = فورمه
reading-form-version = د معرفي لیک معیاري فورمه، نسخه { $version }
reading-format = د فایل بڼه
reading-format-draft = مسوده
reading-format-practice = تمرین: معرفي لیک نه دی
reading-packet-id = د بستې شمېره
reading-referral-id = د معرفي لیک شمېره
reading-revision = بیاکتل شوې بڼه

## The signature's panel, after the answers on paper

reading-signing = الکترونیکي لاسلیک
reading-signing-by = وایي چې له دې ځایه ده
reading-signing-at = وایي چې په دې نېټه لاسلیک شوې
reading-signing-words = په تلیفون د پرتله کولو شپږ کلمې
reading-signing-fingerprint = د کیلۍ د پېژندنې نښه (fingerprint)
reading-signing-check = څنګه یې وګورئ
    .how = دا فایل په Onward کې خلاص کړئ، د «بسته خلاصول» په پاڼه کې. کاغذي کاپي هېڅ نه ثابتوي، او دا چوکاټ هم نه: هر څوک یې چاپولی شي.
reading-signing-qr = د کامرې لپاره د پېژندنې نښه
    .what = همدا د پېژندنې نښه د QR کوډ په بڼه.
reading-signing-field = د { $organisation } الکترونیکي لاسلیک
reading-copy = دا د لوستلو کاپي ده. نه لاسلیک لري او نه بسته: یوازې هغه فایل چې لېږونکي لاسلیک کړی دی ښيي چې چا جوړ کړی او دا چې هېڅ شی نه دی بدل شوی.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { "، " }
reading-scale = { $point } (له { $min }: { $least }، تر { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = خبرې کوي
reading-reads = لوستلی شي
reading-writes = لیکلی شي

reading-translation-worker = مددکار { $language } ته ژباړلی دی
reading-translation-interpreter = ترجمان { $language } ته ژباړلی دی
reading-translation-computer = د کمپیوتر پروګرام { $language } ته ژباړلی دی: کېدای شي غلط وي
reading-translation-unknown = { $language } ته ژباړه

## The agreement

reading-consent = کس له څه سره موافقه کړې ده
reading-agencies = هغه ادارې چې ورته ویل کېدای شي
reading-agencies-not = چا ته باید ونه ویل شي
reading-explained-in = په کومه ژبه تشریح شوې
reading-explained-by = چا تشریح کړې
reading-interpreter = ترجمان
reading-no-interpreter = ترجمان نه و
reading-channel = څنګه
reading-channel-face_to_face = مخامخ
reading-channel-video = په ویډیو
reading-channel-phone = په تلیفون
reading-explained-at = کله (ځايي وخت، لکه مددکار چې لیکلی)
reading-present = په کوټه کې څوک وو
reading-freely = کس په ازاده توګه تصمیم ونیو
reading-capacity = د شک دلیل چې کس اوس د دې تصمیم د نیولو توان لري که نه
reading-capacity-no_doubt = نه
reading-capacity-doubt = هو
reading-capacity-time = ډېر وخت ورکړل شو.
reading-capacity-interpreter = ترجمان راوستل شو.
reading-capacity-advocate = د حقونو ملاتړی (advocate) راوستل شو.
reading-capacity-best_interests = د کس د ښېګڼې (best interests) له مخې تصمیم { $by } ونیو
reading-teach-back = څه به کېږي، د کس په خپلو خبرو
reading-interpreter-confirms = ترجمان تاییدوي چې کلمې په امانت ولوستل شوې
reading-copy-safe = د کس لپاره خوندي ده چې کاپي وساتي
reading-person = د کس لاسلیک
reading-worker-signature = د مددکار لاسلیک
reading-interpreter-signature = د ترجمان لاسلیک
reading-signed-by-typing = د نوم په لیکلو لاسلیک شوی: { $name }
reading-did-not-sign = لاسلیک یې ونه کړ، یا یې نه شو کولی: { $why }

## Criteria

reading-eligibility = شرایط څنګه وو
reading-verdict-met = پوره
reading-verdict-not_met = پوره نه دی. همغږي کوونکی د کس حال ته په کتو پخپله پرېکړه کولی شي.
reading-verdict-not_known = معلومه نه ده
reading-own-criterion = { $area }: { $criterion }

## ---- Export: making a packet, written by the agreement pages ----

export = د لېږلو لپاره بسته جوړول
    .lead = بسته یو لاسلیک شوی فایل دی. تاسو وټاکئ چې څه پکې وي، لاسلیک یې کړئ، او پخپله یې ولېږئ.
export-stage = څه لېږل غواړئ؟
export-stage-enquiry = لومړنۍ پوښتنه
    .hint = داسې هېڅ نه چې ووایي کس څوک دی. وپوښتئ چې سیمه څه ورکولی شي: اړتیاوې، د کورنۍ د غړو شمېر، نېټې او هغه ځایونه چې باید ترې لرې وي. د کس لاسلیک لازم نه دی.
export-stage-referral = معرفي لیک
    .hint = هغه څه چې سیمه یې د پرېکړې لپاره ضرورت لري: کس څوک دی، څه ته اړتیا لري، او د څه له شریکولو سره یې موافقه کړې ده.
export-stage-handover = د معلوماتو سپارل
    .hint = وروسته له دې چې سیمې «هو» وویل: هغه څه چې نوي ملاتړ کوونکي باید پرې پوه شي، لکه د روغتیا ټول معلومات، د ماشومانو جزئیات او خطرونه.
export-area = دا د کومې سیمې لپاره ده؟
    .none = په معرفي لیک کې لا سیمه نه ده ټاکل شوې.
    .choose = سیمه وټاکئ
export-sent = څه به ولېږل شي
    .hint = برخه په برخه. د لوستلو لپاره یې یوه برخه خلاصه کړئ.
export-withheld-not-agreed = کس «نه» ویلي دي
export-withheld-not-asked = له کس نه دي پوښتل شوي
export-later = هغه ځوابونه چې د راتلونکي پړاو دي، اوس نه لېږل کېږي.
export-missing = څه کم دي
    .none = داسې هېڅ نه چې ویې دروي.
    .stops = تر هغې چې دا ځواب نه شي، هېڅ شی نه شي لېږل کېدای:
export-open =
    { $count ->
        [one] { $count } پوښتنه ځواب نه لري. دا تاسو نه دروي: همغږي کوونکی به یې لومړی وویني.
       *[other] { $count } پوښتنې ځواب نه لري. دا تاسو نه دروي: همغږي کوونکی به یې لومړی وویني.
    }
export-agreement = موافقه
    .good = کس موافقه وکړه، او لاسلیک یې وکړ.
    .not-needed = په لومړنۍ پوښتنه کې څوک نه پېژندل کېږي، نو لاسلیک ته اړتیا نشته.
    .go = موافقې ته تلل
    .not-valid = کلمې کمپیوتر ژباړلې دي او هېڅ ترجمان نه دي تایید کړې. بسته به وایي چې موافقه بې اعتباره ده.
    .limits = د موافقې پر پاڼو یو متن ډېر اوږد دی، یا پټ توری لري. مهرباني وکړئ لنډ یې کړئ یا بیا یې ولیکئ.
export-sign = لاسلیک
    .hint = خوندي صندوق یې د { $organisation }، { $device } په نوم لاسلیک کوي. بیا تاسو فایل ذخیره کوئ.
export-signing = بسته جوړېږي او لاسلیک کېږي
export-done = لاسلیک شوه
    .next = فایلونه ذخیره کړئ. په هر یوه کې همدا یوه بسته ده، نو یو یې بس دی.
    .phone = که همغږي کوونکی لا دا خوندي صندوق نه پېژني، دا شپږ کلمې به ویني. کلمې په تلیفون یو بل ته ولولئ.
export-files = فایلونه ذخیره کړئ
    .packet = د بستې فایل ذخیره کړئ
    .saved = { $file } ستاسو د ډاونلوډونو په فولډر کې دی.
export-pdf = PDF ذخیره کړئ
    .hint = د لوستلو او چاپولو لپاره. لاسلیک شوې بسته یې دننه ده، نو هر یو فایل سم دی. هغه برخه چې PDF جوړوي په لومړي ځل ډاونلوډ کېږي.
export-pdf-working = PDF جوړېږي. په لومړي ځل هغه برخه ډاونلوډ کېږي چې PDF جوړوي: په ورو انټرنېټ کې دا یوه دقیقه وخت نیولی شي.
export-pdf-page = پاڼه { $page } له { $pages } څخه
export-pdf-drawn = { $who }: په لاس رسم شوی
export-pdf-done = { $file } ستاسو د ډاونلوډونو په فولډر کې دی.
export-pdf-missing-characters = ځینې توري چاپ نه شول: { $characters }. هغه بیا هم په لاسلیک شوې بسته کې شته.
export-pdf-font = یو فونټ ترلاسه نه شو، نو PDF جوړ نه شو.
    .do = انټرنېټ وګورئ او بیا هڅه وکړئ. هغه لاسلیک شوې بسته چې ذخیره مو کړې، له دې پرته هم بشپړه ده.
export-pdf-document = PDF ونه لیکل شو.
    .do = د دې پر ځای د بستې فایل ولېږئ. هر څه پکې شته.
failure-other-pdf = خوندي صندوق دا PDF لاسلیک نه کړ، ځکه د دې بستې نه دی.
    .do = د دې پر ځای د بستې فایل ولېږئ. هر څه پکې شته. که بیا وشو، خوندي صندوق قلف کړئ او پاڼه بیا خلاصه کړئ.
failure-practice = دا د تمرین لپاره جوړه شوې ده، او کس خیالي دی. د هېچا کیلۍ ته نه قلفېږي، او هېڅ ځواب، بېرته اخیستل یا بلې سیمې ته لېږل پکې نشته.
    .do = د لېږلو د تمرین لپاره فایل په شپږو کلمو قلف کړئ. د رښتیني کس لپاره نوی معرفي لیک پیل کړئ.
export-pdf-gone = هغه برخه چې PDF جوړوي پخپله ودرېده.
    .do = بیا هڅه وکړئ. هغه لاسلیک شوې بسته چې ذخیره مو کړې، له دې پرته هم بشپړه ده.
export-cancel = درول
export-copy = ایا د کس لپاره خوندي ده چې کاپي وساتي؟
    .hint = لومړی ترې وپوښتئ. بل څوک کاغذ یا فایل پیدا کولی شي.
    .not = تاسو لیکلي چې د کس لپاره د کاپۍ ساتل خوندي نه دي. دا فایل مه ورکوئ.
export-other-stage = بله بسته جوړه کړئ

## ---- Receive: opening packets that others made ----

receive = بسته خلاصول
    .lead = هغه فایلونه وټاکئ یا دلته واچوئ چې چا درلېږلي دي. هر یو پر همدې وسیله کتل کېږي، مخکې له دې چې دننه څه یې وښودل شي. هېڅ شی نه لېږل کېږي، او دننه هېڅ شی یې نه ساتل کېږي. خلاص خوندي صندوق یوازې دا په یاد ساتي چې راغلي دي.
receive-choose = فایلونه وټاکئ
    .hint = بستې .json یا .pdf فایلونه دي، هر یو تر 20 MB پورې. قلف شوي فایلونه په .age یا .age.txt ختمېږي.
receive-drop = یا فایلونه دلته واچوئ
receive-checking = دا فایل کتل کېږي
receive-not-answered = بې ځوابه
receive-progress = له { $all } څخه { $done } کتل شوي
receive-running = فایلونه کتل کېږي. هغه چې کتل شوي دي، په دې منځ کې لوستل کېدای شي.
receive-stop = کتل ودروئ
receive-checked =
    { $count ->
        [one] { $count } فایل کتل شوی
       *[other] { $count } فایلونه کتل شوي
    }
receive-tally = نه دي بدل شوي: { $good }. نه دي ښودل شوي: { $refused }. قلف: { $locked }.
receive-unread =
    { $count ->
        [one] { $count } فایل ونه کتل شو
       *[other] { $count } فایلونه ونه کتل شول
    }
    .what = دننه هېڅ شی یې نه دي لوستل شوي. په یوه وخت کې تر { $most } فایلونو زیات نه کتل کېږي.
receive-unread-names = نومونه یې
receive-go-on = پاتې نور وګورئ
receive-fold = دا بسته وښیئ
receive-none = لا هېڅ شی نه دی خلاص شوی
    .lead = هغه بستې چې خلاصوئ یې، دلته به وښودل شي، له دې سره چې چا لاسلیک کړې دي.
put-in = د ثبت کتاب ته یې واچوئ
put-in-on = په کومه ورځ راغله؟
put-in-there = د ثبت په کتاب کې
put-in-show = د ثبت په کتاب کې یې وښیئ
put-in-beside = د دې معرفي لیک بله بسته لا له مخکې د ثبت په کتاب کې ده. دا یې تر څنګ اېښودل کېږي.
put-in-all = ټولې سمې بستې د ثبت کتاب ته واچوئ
put-in-progress = له { $all } څخه { $done } اچول شوې
put-in-stop = درول
put-in-taken =
    { $count ->
        [one] { $count } بسته د ثبت په کتاب کې ده.
       *[other] { $count } بستې د ثبت په کتاب کې دي.
    }
put-in-left =
    { $count ->
        [one] ودرول شو. { $count } بسته لا نه ده اچول شوې: د دوام لپاره تڼۍ بیا کېکاږئ.
       *[other] ودرول شو. { $count } بستې لا نه دي اچول شوې: د دوام لپاره تڼۍ بیا کېکاږئ.
    }
put-in-refused =
    { $count ->
        [one] { $count } بسته ونه اچول شوه.
       *[other] { $count } بستې ونه اچول شوې.
    }
failure-not-a-packet = دا داسې بسته نه ده چې لاسلیک یې سم وي، نو د ثبت کتاب ته ونه اچول شوه.
    .do = فایل بیا خلاص کړئ. که همداسې پاتې شو، یو ځل بیا یې له لېږونکي وغواړئ.
failure-register-in-future = دا ورځ لا نه ده راغلې.
    .do = هغه ورځ ولیکئ چې دا پکې وشول.
failure-register-same-number = مخکې بله بسته په همدې شمېره راغلې وه، نو له دواړو یوه یې Onward نه ده جوړه کړې.
    .do = لېږونکي ته تلیفون وکړئ او وپوښتئ چې کومه یوه د هغه ده.
failure-register-other-sender = د دې معرفي لیک هغه بستې چې مخکې راغلې، بل چا لاسلیک کړې وې.
    .do = لېږونکي ته تلیفون وکړئ. که نوې کیلي لري، هغه د زړې پر ځای د ادرسونو په کتاب کې واچوئ، بیا بسته یو ځل بیا واچوئ.
failure-register-erased = دا معرفي لیک دلته پاک شوی و، نو هېڅ بسته یې بیا نه اچول کېږي.
    .do = که کس له سره معرفي کېږي، له لېږونکي وغواړئ چې نوی معرفي لیک پیل کړي.
failure-register-out-of-shape = یو متن ډېر اوږد دی، یا داسې توری لري چې ښودل کېدای نه شي.
    .do = لنډ یې کړئ، یا بیا یې ولیکئ.
receive-clear = ټول بند کړئ
    .hint = هر څه له دې پاڼې لرې کوي. فایلونه پر خپل ځای پاتې کېږي.
receive-closed = بستې بندې شوې
    .do = هغه له دې پاڼې لرې شوې، ځکه څه موده هېڅوک دلته نه و، یا په بله کړکۍ کې «له دې پاڼې وتل» کېکاږل شوی و. فایلونه پر خپل ځای پاتې شوي: د دوام لپاره یې بیا وټاکئ.
receive-good = نه ده بدله شوې
    .what = لاسلیک سم دی: تر لاسلیک وروسته هېڅ شی نه دی بدل شوی.
receive-not-shown = نه ده ښودل شوې
receive-file = فایل
receive-open = ویې لولئ
receive-pass-on = بلې سیمې ته لېږل
receive-passed = بلې سیمې رالېږلې
    .what = دننه بسته هغسې ده لکه لومړي لېږونکي چې لاسلیک کړې وه. هغه چا چې دلته رالېږلې ده لاسلیک کړې چې کس موافقه کړې وه.
receive-passed-by = چا رالېږلې
receive-passed-first = چا جوړه کړې
receive-passed-to = چا ته لېږل شوې
receive-passed-agreement = کس له څه سره موافقه کړې
receive-signer = چا لاسلیک کړې
receive-signer-claims = وایي چې له دې ځایه ده: { $organisation }، { $device }
receive-signer-unknown = لا نه دی پېژندل شوی
    .what = لاسلیک ثابتوي چې بسته هغه چا جوړه کړې چې دا کیلي لري. دا نه ثابتوي چې هغه څوک دی. مؤسسې ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ، نه په هغې چې په بسته کې ده، او دا شپږ کلمې پرتله کړئ:
receive-signer-expired = کیلي تر دریو کلونو زړه ده.
    .do = مؤسسې ته تلیفون وکړئ او وپوښتئ چې ایا لا دا کیلي کاروي.
receive-fingerprint = د پېژندنې بشپړه نښه
receive-made = جوړه شوې
    .hint = د لېږونکي د ساعت له مخې. بل څوک وخت نه تاییدوي.
receive-stage = پړاو
receive-form = فورمه
receive-form-version = { $form }، نسخه { $version }
receive-from-pdf = د PDF دننه له لاسلیک شوې بستې لوستل شوي، نه د PDF له پاڼو.
receive-print = چاپول
receive-pdf = د PDF کاپي ذخیره کړئ
receive-json = د بستې فایل ذخیره کړئ
receive-reader-gone = کتونکی پروګرام د دې فایل د لوستلو پر وخت ودرېد، او بیا پیل شو.
    .do = فایل خراب کېدای شي، یا د زیان رسولو لپاره جوړ شوی وي. بیا یې له لېږونکي وغواړئ. په بل پروګرام یې مه خلاصوئ.
receive-unreadable = براوزر دا فایل ونه لوست.
    .do = کېدای شي ځای یې بدل شوی وي، یا په بل پروګرام کې خلاص وي. بیا یې وټاکئ.
receive-no-worker = دې براوزر کتونکی پروګرام پیل نه کړ.
    .do = پاڼه بیا خلاصه کړئ. که همداسې پاتې شو، نوی براوزر وکاروئ.

## Why a file is not shown: what happened, and what to do.

refusal-empty = فایل خالي دی.
    .do = له لېږونکي وغواړئ چې بیا یې ذخیره او ولېږي.
refusal-too-big = فایل تر 20 MB لوی دی، او هېڅ بسته دومره لویه نه وي.
    .do = وګورئ چې سم فایل دی. له لېږونکي پخپله بسته وغواړئ، نه د فایلونو ټولګه.
refusal-not-ours = دا بسته نه ده.
    .do = بستې د Onward جوړ کړي .json یا .pdf فایلونه دي، یا که قلف وي .age او .age.txt فایلونه. وګورئ چې سم فایل مو ټاکلی دی.
refusal-pdf-without-packet = په دې PDF کې بسته نشته.
    .do = کېدای شي چاپ یا سکن شوی وي، بل پروګرام بیا ذخیره کړی وي، یا د لوستلو کاپي وي. له لېږونکي هغه فایل وغواړئ چې Onward ذخیره کړی.
refusal-pdf-with-several-packets = په دې PDF کې تر یوې زیاتې بستې دي، چې Onward یې هېڅکله نه جوړوي.
    .do = تکیه پرې مه کوئ. لېږونکي ته تلیفون وکړئ او بسته بیا وغواړئ.
refusal-pdf-damaged = دا PDF نه شي لوستل کېدای.
    .do = کېدای شي په لاره کې خراب شوی وي. له لېږونکي وغواړئ چې بیا یې ولېږي، یا .json فایل ولېږي.
refusal-pdf-unsigned = په دې PDF کې بسته شته، خو پخپله PDF لاسلیک شوی نه دی.
    .do = کېدای شي بل پروګرام بیا ذخیره کړی وي، چې لاسلیک لرې کوي. له لېږونکي هغه فایل وغواړئ چې Onward ذخیره کړی، یا .json فایل.
refusal-pdf-changed = په دې PDF کې یو شی تر لاسلیک وروسته بدل شوی دی.
    .do = تکیه پرې مه کوئ، پر پاڼو یې هم نه. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ، او بسته بیا وغواړئ.
refusal-pdf-signature = دا PDF په داسې ډول لاسلیک شوی چې بستې داسې نه لاسلیک کېږي، یا یې لاسلیک سم نه دی.
    .do = تکیه پرې مه کوئ. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ، او بسته بیا وغواړئ.
refusal-pdf-several-signatures = دا PDF تر یوه زیات لاسلیکونه لري. بستې یو لري.
    .do = کېدای شي یو چا په بل پروګرام کې بیا لاسلیک کړی وي. له لېږونکي هغه فایل وغواړئ چې Onward ذخیره کړی.
refusal-pdf-appended = دې PDF ته تر لاسلیک وروسته یو څه زیات شوي دي.
    .do = کېدای شي بل پروګرام له یادښتونو یا بدلونونو سره ذخیره کړی وي. پر هغه څه تکیه مه کوئ چې پاڼې یې ښيي. له لېږونکي هغه فایل وغواړئ چې Onward ذخیره کړی.
refusal-pdf-other-signer = دا PDF بل چا لاسلیک کړی، نه هغه چا چې دننه بسته یې لاسلیک کړې.
    .do = کېدای شي یو چا د بل بسته په خپل PDF کې اچولې وي. تکیه پرې مه کوئ. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ.
refusal-pdf-not-certified = د دې PDF لاسلیک نورو ته اجازه ورکوي چې بدل یې کړي. بستې هېڅکله داسې نه کوي.
    .do = تکیه پرې مه کوئ. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ، او بسته بیا وغواړئ.
refusal-pdf-active = دا PDF داسې برخې لري چې بستې یې هېڅکله نه لري. هغه په بل پروګرام کې پخپله څه کولی، یا بل څه ښودلی شي.
    .do = په بل پروګرام یې مه خلاصوئ. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ.
refusal-truncated = فایل ډېر ژر ختمېږي.
    .do = ښايي بشپړ نه وي لېږل شوی یا بشپړ نه وي ډاونلوډ شوی. له لېږونکي وغواړئ چې بیا یې ولېږي.
refusal-envelope = فایل کټ مټ د بستو په شان نه دی لیکل شوی.
    .do = کېدای شي بل پروګرام خلاص او ذخیره کړی وي. له لېږونکي هغه فایل د ایمیل د نښلونې (attachment) په توګه وغواړئ چې Onward ذخیره کړی.
refusal-certificate = فایل په داسې ډول لاسلیک شوی چې بستې داسې نه لاسلیک کېږي.
    .do = تکیه پرې مه کوئ. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ.
refusal-changed = په دې فایل کې یو شی تر لاسلیک وروسته بدل شوی دی.
    .do = تکیه پرې مه کوئ. لېږونکي ته په داسې شمېره تلیفون وکړئ چې لا له مخکې یې لرئ، او بسته بیا وغواړئ.
refusal-not-a-packet = لاسلیک سم دی، خو هغه څه چې لاسلیک شوي بسته نه ده.
    .do = وګورئ چې سم فایل مو ټاکلی دی. که د لېږونکي مقصد بسته وي، ورته ووایئ.
refusal-forward-inner = دا بلې سیمې رالېږلې ده، او دننه بسته یې هغسې نه ده لکه لېږونکي چې لاسلیک کړې وه.
    .do = تکیه پرې مه کوئ. له هغه چا چې رالېږلې یې ده وغواړئ چې هماغه بسته ولېږي چې ترلاسه کړې یې ده، او لومړي لېږونکي ته تلیفون وکړئ.
refusal-forward-agreement = دا بلې سیمې رالېږلې ده، پرته د کس له دې موافقې چې هر څه پکې ستاسو سیمې ته راشي.
    .do = نه ښودل کېږي. هغه چا ته چې رالېږلې یې ده ووایئ: له کس باید وپوښتل شي، یا نوی معرفي لیک جوړ شي.
refusal-forward-deep = دا تر درې ځلو زیاته بلې سیمې ته لېږل شوې ده.
    .do = نوی معرفي لیک وغواړئ: د کس اړتیاوې بدلې شوې کېدای شي.
refusal-forward-practice = دا بلې سیمې رالېږلې ده، او د خیالي کس په اړه ده: د تمرین لپاره جوړه شوې وه.
    .do = دا معرفي لیک نه دی. له هغه چا چې لېږلې یې ده وپوښتئ چې ایا بل څه لېږل یې غوښتل.
refusal-newer-packet = دا بسته د Onward په داسې نسخه جوړه شوې چې تر دې نوې ده.
    .do = د نوې نسخې لپاره پاڼه بیا خلاصه کړئ، او فایل بیا خلاص کړئ.
refusal-newer-form = دا بسته د فورمې پر داسې نسخه ډکه شوې چې تر دې نوې ده.
    .do = د نوې نسخې لپاره پاڼه بیا خلاصه کړئ، او فایل بیا خلاص کړئ.
