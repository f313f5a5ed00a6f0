### status: machine-drafted

guide-page-title = এলাকা পরিচিতি – Onward
guide-help-title = সাহায্য – Onward

guide-title = এলাকা পরিচিতি
guide-failed = এই পাতার একটি অংশ আনা যায়নি। ইন্টারনেট সংযোগ দেখুন এবং আবার চাপুন।
guide-not-translated = এই লেখা এখনো আপনার ভাষায় নেই। এখানে ইংরেজিতে দেওয়া হলো। দয়া করে দোভাষীকে জিজ্ঞেস করুন।
guide-section-missing = এই লেখার একটি অংশ নেই। দয়া করে আপনার সহায়তাকর্মীকে জিজ্ঞেস করুন।
guide-no-text = এই এলাকা সম্পর্কে এখনো কেউ লেখেনি। দয়া করে আপনার সহায়তাকর্মীকে জিজ্ঞেস করুন।
guide-unknown = এই এলাকা সম্পর্কে কোনো পাতা নেই
guide-keep = { $language } ভাষা এই ডিভাইসে রাখুন
guide-kept = { $language } ভাষা এই ডিভাইসে রাখা আছে
guide-print = এই পাতা ছাপান
guide-aloud = শুনুন
guide-aloud-heard = ঘরের অন্যরা শুনতে পাবে। ঘরে এমন কেউ থাকলে যার শোনা উচিত নয়, হেডফোন ব্যবহার করুন।
guide-aloud-begin = শুরু করুন
guide-aloud-not = এখন নয়
guide-aloud-no-voice = এই ডিভাইসে { $language } ভাষার নিজস্ব কণ্ঠ নেই। আপনার সহায়তাকর্মীকে পড়ে শোনাতে বলুন।
guide-contents = এই পাতায় যা আছে

guide-areas-title = এলাকাগুলো
guide-areas-lead = বেছে নেওয়ার আগে প্রতিটি জায়গা সম্পর্কে পড়ুন। আজই বেছে নিতে হবে না।
guide-all-areas = সব এলাকা
guide-example-short = উদাহরণ: ব্যবহারের আগে কাউন্সিলের কাছে যাচাই করুন।
guide-example = উদাহরণ: ব্যবহারের আগে কাউন্সিলের কাছে যাচাই করুন।
    .more = পরীক্ষামূলক প্রকল্পগুলো 2020 সালে শেষ হয়েছে। এখন অবস্থা অন্য রকম হতে পারে।
guide-more = আরও পড়ুন
guide-after = আমি “হ্যাঁ” বলার পরে কী হয়
guide-rights = আমার অধিকার ও পছন্দ
guide-help = এখনই সাহায্য নিন
guide-offline = ইন্টারনেট ছাড়া পড়ুন
guide-sheet = কর্মীদের জন্য: কীভাবে অনুরোধ পাঠাবেন

guide-sources = এই তথ্য কোথা থেকে এসেছে
guide-sources-text = প্রতিটি উৎস, আর কোন দিন আমরা তা পড়েছি।
guide-source-read = ({ $day } তারিখে পড়া)
guide-source-no-day = (তারিখ নেই)

guide-help-lead = আপনি এই নম্বরগুলোতে ফোন করতে পারেন। আপনি দোভাষী চাইতে পারেন।
guide-help-before = ফোন করার আগে
guide-help-bill = আপনার ফোনের কলের তালিকায় ও ফোনের বিলে এই কল দেখা যেতে পারে। কেউ আপনার ফোন দেখলে অন্য ফোন ব্যবহার করুন, বা তালিকা থেকে কলটি মুছে ফেলুন।
guide-help-words = আপনার নাম বলতে হবে না। আপনি যেকোনো সময় কথা বন্ধ করতে পারেন।
guide-help-england-and-wales = শুধু ইংল্যান্ড ও ওয়েলসে।
guide-help-hours-day-and-night = দিনরাত।
guide-help-hours-every-day-of-the-year = বছরের প্রতিদিন।
guide-help-emergency = এখন বিপদে
    .more = পুলিশ, অ্যাম্বুলেন্স ও দমকল। যেকোনো ফোন থেকে বিনা খরচে।
guide-help-emergency-silent = বিপদে আছেন কিন্তু কথা বলতে পারছেন না
    .more = মোবাইল ফোন থেকে: 999 নম্বরে ফোন করুন। যখন বলা হয়, 55 চাপুন। তখন পুলিশ জানতে পারে যে আপনার সাহায্য দরকার। কিন্তু আপনি কোথায় আছেন, তা পুলিশ এতে জানতে পারে না।
guide-help-helpline = আধুনিক দাসত্ব ও শোষণ হেল্পলাইন (Modern Slavery & Exploitation Helpline)
    .more = বিনা খরচে। যা ঘটেছে তা নিয়ে কথা বলতে পারেন, বা কী সাহায্য আছে তা জিজ্ঞেস করতে পারেন।
guide-help-salvation-army = স্যালভেশন আর্মি (The Salvation Army)
    .more = তাঁরা আপনাকে নিরাপদ জায়গা ও সহায়তা খুঁজতে সাহায্য করতে পারেন।
guide-help-nhs-crisis = মানসিক স্বাস্থ্যের জন্য এখনই সাহায্য
    .more = 111 নম্বরে ফোন করুন, তারপর 2 নম্বর (option 2, মানসিক স্বাস্থ্য) বেছে নিন। বিনা খরচে।
guide-help-samaritans = সামারিটান্স (Samaritans)
    .more = কেউ আপনার কথা শোনেন। বিনা খরচে।
guide-help-child-guardians = পাচারের শিকার শিশুদের জন্য অভিভাবক সেবা (child trafficking guardians)
    .more = যে কর্মীরা কোনো শিশুকে নিয়ে চিন্তিত, তাঁদের জন্য। তাঁদের শিশুসেবা বিভাগকেও (children’s services) জানাতে হবে।

## What somebody keeps while they choose

guide-list = আমার তালিকা
guide-list-lead = আপনি যেসব এলাকার কথা ভাবছেন, আর যেসব প্রশ্ন করতে চান।
guide-list-memory =
    { $minutes ->
        [one] এই তালিকা শুধু এই উইন্ডোতে আছে। উইন্ডো বন্ধ হলে, { $minutes } মিনিট এখানে কেউ না থাকলে, বা আপনি খালি করলে এটি চলে যায়।
       *[other] এই তালিকা শুধু এই উইন্ডোতে আছে। উইন্ডো বন্ধ হলে, { $minutes } মিনিট এখানে কেউ না থাকলে, বা আপনি খালি করলে এটি চলে যায়।
    }
guide-list-scripts = এই পাতার জন্য স্ক্রিপ্ট (JavaScript) দরকার, আর এই ব্রাউজার এখানে তা চালায় না। আপনি আপনার তালিকা কাগজে লিখতে পারেন।
guide-list-empty = আপনার তালিকায় কিছু নেই
guide-list-empty-text = একটি এলাকা খুলুন এবং “তালিকায় রাখুন” চাপুন।
guide-list-went = কিছুক্ষণ এখানে কেউ ছিল না, তাই আপনার তালিকা খালি করা হয়েছে।
guide-list-near = এখানে কেউ নেই, তাই আপনার তালিকা শিগগির খালি করা হবে।
guide-list-stay = আমার তালিকা রাখুন
guide-list-questions = আমার প্রশ্নগুলো
guide-list-own-title = আমার নিজের প্রশ্ন
guide-list-own = একটি প্রশ্ন লিখুন
guide-list-own-label = আপনার প্রশ্ন
guide-list-off = তালিকা থেকে সরান
guide-list-empty-it = তালিকা খালি করুন
guide-keep-area = তালিকায় রাখুন
guide-keep-question = এই প্রশ্ন রাখুন

guide-know-more-title = আপনার সহায়তাকর্মীকে বলুন
guide-know-more = আমি এই এলাকা সম্পর্কে আরও জানতে চাই
guide-know-more-text = এটি চাপুন এবং আপনার সহায়তাকর্মীকে দেখান। এর মানে “হ্যাঁ” বলা নয়: আপনি মত বদলাতে পারেন।
guide-know-more-window = সহায়তার অনুরোধ কি অন্য একটি উইন্ডোতে খোলা? এখান থেকে সেখানে কিছু যায় না। যে উইন্ডোতে অনুরোধ খোলা, সেখানে “আপনি কোন কোন এলাকার কথা ভাবছেন?” প্রশ্নের উত্তর দিন।
guide-know-more-on = এই উইন্ডোতে সহায়তার অনুরোধ শুরু করলে এই এলাকা ও এটি নিয়ে আপনার প্রশ্নগুলো সঙ্গে যায়। তার আগে কিছুই জমা রাখা হয় না।
guide-know-more-last = সেখান থেকে আপনি আপনার তালিকায় ফিরে আসতে পারবেন না। আপনার প্রশ্নগুলো থাকে অনুরোধের শেষ অংশে, তথ্য বুঝিয়ে দেওয়ার (handover) অংশে। তার আগে প্রশ্নগুলো করতে চাইলে এখনই তালিকা ছাপান।
guide-know-more-go = অনুরোধের পাতায় যান

## Two areas beside each other

guide-compare = এলাকা তুলনা করুন
guide-compare-lead = প্রতিটি এলাকার একই অংশ একটির পর একটি পড়ুন।
guide-compare-two = দুটি এলাকা তুলনা করুন
guide-compare-first = প্রথম এলাকা
guide-compare-second = দ্বিতীয় এলাকা
guide-compare-choose = বেছে নিন
guide-compare-choose-two = দুটি এলাকা বেছে নিন।
guide-compare-from = আপনি এখন কোথায় আছেন?
guide-compare-from-hint = আপনি এটি বলতে বাধ্য নন। এটি শুধু এই উইন্ডোতে থাকে।
guide-compare-far = কত দূরে
guide-compare-miles =
    { $miles ->
        [one] ওই অঞ্চলের মাঝখান থেকে প্রায় { $miles } মাইল, রাস্তা ধরে নয়, সোজা দাগে মাপা।
       *[other] ওই অঞ্চলের মাঝখান থেকে প্রায় { $miles } মাইল, রাস্তা ধরে নয়, সোজা দাগে মাপা।
    }
guide-compare-not-known = কত দূর, তা আমরা জানি না।
guide-region-north_east = উত্তর-পূর্ব (North East)
guide-region-north_west = উত্তর-পশ্চিম (North West)
guide-region-yorkshire_and_the_humber = ইয়র্কশায়ার ও হাম্বার (Yorkshire and the Humber)
guide-region-east_midlands = ইস্ট মিডল্যান্ডস (East Midlands)
guide-region-west_midlands = ওয়েস্ট মিডল্যান্ডস (West Midlands)
guide-region-east_of_england = পূর্ব ইংল্যান্ড (East of England)
guide-region-london = লন্ডন
guide-region-south_east = দক্ষিণ-পূর্ব (South East)
guide-region-south_west = দক্ষিণ-পশ্চিম (South West)
guide-region-wales = ওয়েলস
guide-region-scotland = স্কটল্যান্ড
guide-region-northern_ireland = উত্তর আয়ারল্যান্ড

## A page of the guide as a PDF

guide-pdf = PDF হিসেবে সেভ করুন
guide-pdf-working = PDF বানানো হচ্ছে। প্রথমবার PDF বানানোর অংশটি ডাউনলোড হয়: ইন্টারনেট ধীর হলে এক মিনিট লাগতে পারে।
guide-pdf-stop = থামান
guide-pdf-done = { $file } আপনার ডাউনলোডে আছে। এই ডিভাইস যে ব্যবহার করে, সে এটি সেখানে দেখতে পারে।
guide-pdf-missing = কিছু অক্ষর ছাপানো যায়নি: { $characters }।
guide-pdf-font = একটি ফন্ট আনা যায়নি, তাই PDF হয়নি।
    .do = ইন্টারনেট সংযোগ দেখুন এবং আবার চাপুন।
guide-pdf-document = PDF বানানো যায়নি।
    .do = তার বদলে পাতাটি ছাপাতে পারেন।
guide-pdf-gone = PDF বানানোর অংশটি নিজে থেকে থেমে গেছে।
    .do = আবার চাপুন। পাতাটি ছাপাতেও পারেন।
guide-pdf-pictures = ছবি ও মানচিত্র এই কাগজে নেই।
guide-pdf-page = পৃষ্ঠা { $page } / { $pages }

## The sheet for workers

sheet-lead = সহায়তাকর্মীদের জন্য: এই এলাকা কী দেয়, কাদের জন্য, আর কীভাবে অনুরোধ পাঠাতে হয়।
sheet-to-area = এই এলাকা সম্পর্কে ব্যক্তি যা পড়েন
sheet-not-said = বলা নেই।
sheet-service = সেবা
sheet-status-active = সেবা চালু আছে।
sheet-status-inactive = সেবা এখন চালু নেই।
sheet-status-defunct = সেবা শেষ হয়ে গেছে।
sheet-status-closed = সেবা কিছু সময়ের জন্য বন্ধ।
sheet-for = কাদের জন্য
sheet-refer = কীভাবে অনুরোধ পাঠাবেন
sheet-contact = যোগাযোগ
sheet-no-contact = এখানে কোনো যোগাযোগের তথ্য প্রকাশ করা নেই। কাউন্সিলকে জিজ্ঞেস করুন।
sheet-capacity = কতজনের জায়গা
sheet-places =
    { $count ->
        [0] কোনো খালি জায়গা নেই।
        [one] { $count }টি খালি জায়গা।
       *[other] { $count }টি খালি জায়গা।
    }
sheet-as-of = { $day } তারিখে এটি ঠিক ছিল।
sheet-closing = বন্ধ হওয়ার তারিখ
sheet-closing-day = { $day } তারিখ থেকে কাউকে নেওয়া হয় না।
sheet-wait = অপেক্ষার সময়
sheet-home = বাসার ধরন
sheet-length = সহায়তা কত দিন চলে
sheet-afterwards = এরপরও প্রয়োজন থেকে গেলে
sheet-refusals = কেন মানুষকে নেওয়া হয়নি
sheet-interpreters = দোভাষী
sheet-fees = ব্যক্তি কত টাকা দেন
sheet-privacy = গোপনীয়তার নোটিশ
sheet-key = প্যাকেট পাঠানো
sheet-key-published = এই এলাকা একটি চাবি প্রকাশ করেছে: পাঠানোর আগে ফোনে এর ছয়টি শব্দ মিলিয়ে নিন।
sheet-no-key = এই এলাকা কোনো চাবি প্রকাশ করেনি: পাসফ্রেজ ব্যবহার করুন বা একটি চাবি বসান।
sheet-assured = কাউন্সিল যাচাই করেছে
sheet-assured-day = কাউন্সিল { $day } তারিখে বলেছে যে এর সবকিছু ঠিক।
sheet-not-assured = কাউন্সিল এই পাতা যাচাই করেনি।
