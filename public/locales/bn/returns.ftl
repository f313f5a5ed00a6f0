### status: machine-drafted

## ---- The page ----

returns = পরিসংখ্যান প্রতিবেদন
    .lead = একটি তিন মাসের বা অর্থবছরের সংখ্যা, আপনার সেবার কাছে যাঁরা তা চান তাঁদের জন্য। এতে কারও নাম নেই, আর ছোট সংখ্যা লুকানো থাকে।
returns-make = প্রতিবেদন বানান
    .once = শেষ হওয়া একটি সময়ের প্রতিবেদন একবারই বানানো হয়, আর কখনো বদলায় না: দুটি প্রতিবেদন তুলনা করা গেলে লুকানো সংখ্যা বের করা যেত। তাই যে বছরের তিন মাসের প্রতিবেদন দেওয়া হয়েছে সেই বছরের প্রতিবেদন দেওয়া যায় না, আর যে বছরের প্রতিবেদন দেওয়া হয়েছে তার তিন মাসেরও দেওয়া যায় না।
    .undecided = এটি বানানোর আগে, ওই সময়ে যা এখনো বাকি তার সিদ্ধান্ত নিন। তখন যার সিদ্ধান্ত হয়নি তা এই প্রতিবেদনে “সিদ্ধান্ত হয়নি” থাকে, আর পরের কোনো প্রতিবেদনে আসে না।
    .do = প্রতিবেদন বানান
returns-period = সময়
returns-period-none = একটি সময় বেছে নিন
returns-period-missing = প্রতিবেদনটি কোন সময়ের, তা বেছে নিন
returns-area = এলাকা
returns-area-one = আপনার রেজিস্টার একটি এলাকার হলে সেটি বেছে নিন: যেসব এলাকায় কেউ আসেননি সেগুলো এর নিজের সংখ্যা লুকিয়ে ফেলবে।
returns-period-name = { $first } থেকে { $last }
returns-making = গোনা হচ্ছে
returns-made = প্রতিবেদন বানানো হয়েছে এবং এই সিন্দুকে রাখা আছে। এটি নিচে আছে।
returns-none = এখনো কোনো প্রতিবেদন বানানো হয়নি।
returns-made-on = { $day } তারিখে বানানো। সিদ্ধান্ত, পর্যালোচনা ও শেষ হওয়ার তথ্য তখন যেমন ছিল।
returns-hidden = কিছু সংখ্যা কেন লুকানো
    .why = 5-এর কম সংখ্যা থেকে কাউকে চেনা যেতে পারে। তা লুকানো হয়, 0 হলেও। কোনো ছকে একটি লুকানো হলে তার পরের সবচেয়ে ছোটটিও লুকানো হয়, কারণ না হলে মোট সংখ্যা থেকে তা জানা যেত। সব লুকানো ঘরে একই কথা থাকে, যাতে কোনটি কী তা কেউ বুঝতে না পারে।
    .shared = যাঁরা পরিসংখ্যান দিতে সম্মত হননি তাঁদের শুধু মোট, এলাকা ও মাসে গোনা হয়। বাকি সবখানে তাঁরা তাঁদের সঙ্গে আছেন যাঁদের বিষয়ে জানা নেই, যাতে কেউ “না” বলেছেন তা বোঝা না যায়।
returns-withheld = যা দেখানো হয়নি
    .why = পাঁচজনের কম মানুষ, বা তাঁরা কতজন তা অন্য কোথাও লুকানো:
returns-sheet = ছক (CSV) হিসেবে সেভ করুন
returns-json = JSON হিসেবে সেভ করুন
returns-pdf = PDF হিসেবে সেভ করুন
returns-not-saved = ব্রাউজার ফাইলটি নেয়নি
    .do = কিছুই হারায়নি: প্রতিবেদন রাখা আছে। আবার চেষ্টা করুন, বা এই সাইটের জন্য ডাউনলোডের অনুমতি দিন।
returns-total = মোট { $total }।
returns-base = যে { $base } জনের বিষয়ে জানা আছে, শতকরা ভাগ তাঁদের মধ্যে।

## ---- The desk’s own figures ----

figures = ডেস্কের জন্য পরিসংখ্যান
figures-desk = এখানে কিছু লুকানো নেই
    .do = এই সংখ্যাগুলো যাঁরা এই রেজিস্টার নিয়ে কাজ করেন তাঁদের জন্য। ছোট সংখ্যা থেকে কাউকে চেনা যেতে পারে, তাই এগুলো ডেস্ক ছেড়ে যাওয়া চলবে না, কাগজেও নয়। যা বাইরে যায় তা হলো পরিসংখ্যান প্রতিবেদন।
figures-this-quarter = এই তিন মাস
figures-none = যেসব প্রশ্নের কোনো উত্তর নেই
figures-not-known = জানা নেই
figures-not-shared = জানানো হয়নি

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] এই সময়ের { $count }টি সহায়তার অনুরোধের সিদ্ধান্ত এখনো হয়নি।
       *[other] এই সময়ের { $count }টি সহায়তার অনুরোধের সিদ্ধান্ত এখনো হয়নি।
    }
returns-open-reviews =
    { $count ->
        [one] { $count } জনের জন্য এই সময়ে একটি পর্যালোচনা করার কথা ছিল যা এখনো সময়মতো করা যায়।
       *[other] { $count } জনের জন্য এই সময়ে একটি পর্যালোচনা করার কথা ছিল যা এখনো সময়মতো করা যায়।
    }
returns-open-stays = এখন প্রতিবেদন বানালে তাতে এমনই থাকে, আর পরের কোনো প্রতিবেদনে এগুলো গোনা হয় না।
returns-open-none = এই সময়ে যা এসেছে তার সবকিছুর সিদ্ধান্ত হয়েছে, আর এর কোনো পর্যালোচনা এখন আর করা যায় না।
returns-open-list = যা বাকি তা দেখান
returns-open-first =
    { $count ->
        [one] প্রথম { $count }টি:
       *[other] প্রথম { $count }টি:
    }

## ---- Failures ----

failure-return-not-over = এই সময় শেষ হয়নি
    .do = প্রতিবেদন একবারই বানানো হয়, যখন আর কিছু আসতে পারে না। সময়টির শেষ দিনের পরে বানান।
failure-return-overlaps = এর কিছু দিন আগে বানানো একটি প্রতিবেদনে আছে
    .do = একই দিনের দুটি প্রতিবেদন থেকে লুকানো সংখ্যা বের করা যেতে পারে। হয় তিন মাসের, নয় বছরের প্রতিবেদনে থাকুন।

## ---- Sheet and tables ----

return-table = ছক
return-cell = এর মধ্যে
return-count = সংখ্যা
return-percent = শতকরা
return-of = কতজনের মধ্যে
return-first = প্রথম দিন
return-last = শেষ দিন
return-made-on = বানানোর তারিখ
return-area = এলাকা
return-all-areas = সব এলাকা
return-withheld = দেওয়া হয়নি: পাঁচজনের কম, বা কতজন তা অন্য কোথাও লুকানো
return-total = মোট
return-hidden = লুকানো: 5-এর কম, বা এ থেকে অন্য সংখ্যা বের করা যেত

return-referrals = যত এসেছে: সেগুলোর কী হয়েছে
return-came-by = যত এসেছে: কীভাবে
return-months = যত এসেছে, মাস অনুযায়ী
return-reasons = সেবার কারণ, প্রতিটি যতবার বলা হয়েছে
return-sharing = গ্রহণ করা: কে পরিসংখ্যান দিতে সম্মত হয়েছেন
return-ended = গ্রহণ করা: কার শেষ হওয়া লেখা আছে
return-accepted-months = গ্রহণ করা, যে মাসে এসেছেন
return-accepted-came-by = গ্রহণ করা, অনুরোধ যেভাবে এসেছে
return-accepted-by-area = গ্রহণ করা, এলাকা অনুযায়ী
return-gender = লিঙ্গপরিচয়
return-age = আসার সময় বয়স
return-housing = আসার সময় বাসস্থান
return-employment = আসার সময় কাজ
return-education = আসার সময় শিক্ষা ও প্রশিক্ষণ
return-english = আসার সময় ইংরেজি
return-legal = আসার সময় আইনি পরামর্শ
return-not-accepted = গ্রহণ করা হয়নি, বা এখনো হয়নি: কেন
return-not-accepted-months = গ্রহণ করা হয়নি, বা এখনো হয়নি, যে মাসে এসেছেন
return-not-accepted-by-area = গ্রহণ করা হয়নি, বা এখনো হয়নি, এলাকা অনুযায়ী
return-reviews = যেসব পর্যালোচনা করার কথা ছিল
return-change-housing = আসার পর থেকে বদল: বাসস্থান
return-change-money = আসার পর থেকে বদল: টাকাপয়সা
return-change-education = আসার পর থেকে বদল: শিক্ষা ও প্রশিক্ষণ
return-change-employment = আসার পর থেকে বদল: কাজ
return-change-health = আসার পর থেকে বদল: স্বাস্থ্য ও ভালো থাকা
return-change-legal = আসার পর থেকে বদল: আইনি বিষয়
return-change-safety = আসার পর থেকে বদল: নিরাপত্তা
return-change-feels-safe = আসার পর থেকে বদল: কতটা নিরাপদ বোধ করেন
return-change-feels-hope = আসার পর থেকে বদল: কতটা আশাবাদী
return-exits = যে সহায়তা শেষ হয়েছে: কেন

return-cell-accepted = গ্রহণ করা
return-cell-declined-by-service = সেবা গ্রহণ করেনি
return-cell-agreed = সম্মত হয়েছেন
return-cell-recorded = লেখা আছে
return-cell-packet = Onward-এর প্যাকেটে
return-cell-phone = ফোনে
return-cell-paper = কাগজে
return-cell-email = ইমেইলে
return-cell-in-person = সামনাসামনি
return-cell-18-24 = 18 থেকে 24
return-cell-25-34 = 25 থেকে 34
return-cell-35-44 = 35 থেকে 44
return-cell-45-54 = 45 থেকে 54
return-cell-55-over = 55 ও তার বেশি
return-cell-needed = দরকার
return-cell-not-needed = দরকার নেই
return-cell-several-reasons = সেবা কয়েকটি কারণে গ্রহণ করেনি
return-cell-declined-by-person = ব্যক্তি চাননি
return-cell-consent-withdrawn = সম্মতি ফিরিয়ে নেওয়া হয়েছে
return-cell-duplicate = একই অনুরোধ আগে এসেছিল
return-cell-undecided = এটি বানানোর সময় সিদ্ধান্ত হয়নি
return-cell-done = করা হয়েছে
return-cell-could-not-contact = কারও সঙ্গে যোগাযোগ করা যায়নি
return-cell-not-made = করা হয়নি
return-cell-better = ভালো হয়েছে
return-cell-same = একই আছে
return-cell-worse = খারাপ হয়েছে
return-cell-no-longer-required = সহায়তা আর দরকার ছিল না
return-cell-end-of-agreement = সহায়তার চুক্তি শেষ হয়েছে
return-cell-other-funding = একই প্রতিষ্ঠানের সঙ্গে চলছে, অন্য অর্থায়নে
return-cell-moved = অন্য এলাকায় চলে গেছেন
return-cell-other-service = অন্য একটি সেবা দায়িত্ব নিয়েছে
return-cell-disengaged = আর চালিয়ে যেতে চাননি
return-cell-lost-contact = আর যোগাযোগ করা যায়নি
return-cell-other = অন্য কিছু
return-cell-other-area = অন্য এলাকা
return-cell-not-specified-or-not-shared = উল্লেখ নেই, বা জানানো হয়নি
return-cell-not-known = জানা নেই, বা জানানো হয়নি
return-hindered = কী বাধা দিয়েছে, গ্রহণ করা যাঁরা জানাতে সম্মত তাঁদের মধ্যে
