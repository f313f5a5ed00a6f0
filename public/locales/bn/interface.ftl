### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = ধাপ { $step } – Onward
shell-title-error = ভুল: { $title }
shell-skip = সরাসরি পাতায় যান
shell-language = ভাষা
shell-hear = শুনুন: { $language }
shell-bilingual = ইংরেজিসহ
shell-language-failed = { $language } ভাষার লেখা আনা যায়নি। ইন্টারনেট সংযোগ দেখুন এবং আবার চাপুন।
shell-text-size = লেখার আকার ও স্পষ্টতা
shell-text-size-normal = সাধারণ লেখা
shell-text-size-large = বড় লেখা
shell-text-size-larger = আরও বড় লেখা
shell-text-size-letter = অ
shell-contrast = আরও স্পষ্ট রং
shell-machine-drafted = এই অনুবাদ কম্পিউটারের করা
    .more = এই ভাষা জানেন এমন কেউ এখনো এটি পরীক্ষা করেননি। কোনো কিছু গুরুত্বপূর্ণ হলে দয়া করে দোভাষীকে জিজ্ঞেস করুন।
shell-outdated = এই কথাগুলোর কিছু পুরোনো হতে পারে
    .more = এগুলো অনুবাদ করার পরে ইংরেজি বদলেছে। কোনো কিছু গুরুত্বপূর্ণ হলে দয়া করে দোভাষীকে জিজ্ঞেস করুন।
shell-in-english = এই পাতার কিছু কথা ইংরেজিতে আছে
    .more = সেগুলো এখনো অনুবাদ করা হয়নি, বা সেগুলোর অনুবাদে কোনো ভুল আছে। দয়া করে দোভাষীকে সেগুলো আপনাকে পড়ে শোনাতে বলুন।
shell-pages = পাতাগুলো
shell-home = শুরুর পাতা
shell-areas = এলাকা পরিচিতি
shell-help = এখনই সাহায্য নিন
shell-eligibility = শর্ত মিলিয়ে দেখুন
shell-drafts = এই ডিভাইসের অনুরোধগুলো
shell-blank = হাতে লেখার ফর্ম ছাপান
shell-receive = প্যাকেট খুলুন
shell-settings = সেটিংস
shell-register = রেজিস্টার
shell-contacts = ঠিকানার খাতা
shell-leaving = তাড়াতাড়ি বের হওয়ার উপায়
shell-emergency = জরুরি বিপদে 999 নম্বরে ফোন করুন। আধুনিক দাসত্ব ও শোষণ হেল্পলাইন (Modern Slavery & Exploitation Helpline): 08000 121 700, বছরের প্রতিদিন।
shell-not-nrm = এটি ন্যাশনাল রেফারেল মেকানিজম (NRM)-এর ফর্ম নয়, এবং এটি সরকারি ওয়েবসাইট নয়।
shell-lock = লক করুন
shell-loading = লোড হচ্ছে…
shell-elsewhere = এই পাতা নতুন ট্যাবে খোলে
shell-elsewhere-text = এখানে যা খোলা আছে তা খোলাই থাকে।
shell-elsewhere-open = নতুন ট্যাবে খুলুন
shell-back = পেছনে
shell-try-again = আবার চেষ্টা করুন
forms-failed = এই পাতার একটি অংশ আনা যায়নি। আপনি যা লিখেছেন তা এখনো এখানে আছে।

## Home

home-title = NRM সহায়তার পরে সামনের পথ
home-lead = যাঁরা সহায়তা ছেড়ে যাচ্ছেন, এবং যে কর্মীরা তাঁদের সাহায্য করেন, তাঁদের জন্য। আপনি নিজে পাঠাতে না চাওয়া পর্যন্ত সবকিছু এই ডিভাইসেই থাকে।
home-before = শুরু করার আগে
home-before-text = আপনি এই সাইট থেকে তাড়াতাড়ি বের হতে পারেন: উপরে “এই পাতা থেকে বের হোন” চাপুন। কিবোর্ডে Shift বোতাম তিনবার চাপলেও হয়। এতে ব্রাউজারের ইতিহাস (history) মুছে যায় না।
home-before-more = কীভাবে তাড়াতাড়ি বের হবেন, এবং কীভাবে ইতিহাস মুছবেন
home-before-away = এই লেখাটি সরান
home-door-areas = এলাকাগুলো সম্পর্কে পড়ুন
home-door-areas-text = কোন কোন এলাকা হয়তো সাহায্য করতে পারে, আর প্রতিটি এলাকা কী জানতে চায়, তা দেখুন।
home-door-refer = সহায়তার অনুরোধ পূরণ করুন
home-door-refer-text = সহায়তাকর্মী ও ব্যক্তি একসঙ্গে বসে পূরণ করেন। আপনি যেকোনো সময় থামতে পারেন এবং পরে আবার আসতে পারেন।
home-door-receive = প্যাকেট খুলুন
home-door-receive-text = যে সমন্বয়কারীর কাছে সহায়তার অনুরোধ এসেছে, তাঁর জন্য। কে সই করেছে দেখুন, কিছু বদলানো হয়নি তা পরীক্ষা করুন, আর পড়ুন।
home-eligibility = আগে শর্ত মিলিয়ে দেখুন।
home-eligibility-text = প্রায় তিন মিনিট লাগে। নাম দরকার নেই।
home-register-text = সমন্বয়কারীদের জন্য: যত সহায়তার অনুরোধ এসেছে, এবং প্রতিটির কী হয়েছে।
home-promise = আপনি যে বিষয়ে ভরসা করতে পারেন
home-promise-device = আপনি যা লেখেন তার কিছুই নিজে থেকে এই ডিভাইসের বাইরে যায় না। কোনো অ্যাকাউন্ট নেই, আর কে কতবার আসে তা কেউ গোনে না।
home-promise-choice = কী জানানো হবে তা ব্যক্তি নিজে ঠিক করেন, একবারে একটি অংশ করে। উত্তর “না” হলেও তাঁর এখনকার সহায়তা বদলায় না।
home-promise-skip = প্রতিটি প্রশ্ন বাদ দেওয়া যায়, বা পরে উত্তর দেওয়া যায়।

not-found-title = এই ঠিকানায় কোনো পাতা নেই
not-found-text = ঠিকানাটি পুরোনো হতে পারে, অথবা একটি অক্ষর বাদ পড়ে থাকতে পারে।
not-found-home = শুরুর পাতায় যান

## Eligibility

eligibility-title = শর্ত মিলিয়ে দেখুন
eligibility-lead = যা জানেন তার উত্তর দিন। প্রতিটি বিষয়ের অবস্থা কী, আর কী করা যেতে পারে, তা দেখবেন। এখানে কিছুই আপনাকে আটকায় না: উত্তর যা-ই হোক, আপনি সহায়তার অনুরোধ পাঠাতে পারেন।
eligibility-reasons = এখন যে অবস্থা
eligibility-summary = { $met }টি শর্ত মেলে, { $not_met }টি মেলে না, { $not_known }টি জানা নেই।
eligibility-met = মেলে
eligibility-not-met = মেলে না
eligibility-not-known = জানা নেই
eligibility-source = এটি কোথা থেকে এসেছে:
eligibility-local = এটি এই এলাকার নিজের একটি শর্ত। সমন্বয়কারী নিজের বিবেচনায় সিদ্ধান্ত নিতে পারেন।
eligibility-discretion = এলাকার সমন্বয়কারী নিজের বিবেচনায় সিদ্ধান্ত নিতে পারেন। পরীক্ষামূলক প্রকল্পে এলাকাগুলো প্রতিটি ঘটনা আলাদা করে দেখে তা করেছিল।
eligibility-next = এরপর কী
eligibility-next-text = এই উত্তরগুলো নতুন একটি সহায়তার অনুরোধে যেতে পারে, যাতে কাউকে দুবার জিজ্ঞেস করতে না হয়। আপনি আগে এই ডিভাইসের সিন্দুক খুলবেন।
eligibility-start = এই উত্তরগুলো দিয়ে সহায়তার অনুরোধ শুরু করুন

## A field

field-why = আমরা কেন জিজ্ঞেস করি
field-help = কর্মীর জন্য সাহায্য
field-problem = ঠিক করতে হবে:
field-or = অথবা
field-date-day = দিন
field-date-month = মাস
field-date-year = বছর
field-date-calendar = ইউরোপীয় ক্যালেন্ডার ব্যবহার করুন, যা ব্রিটেনে চলে।
field-time-clock = ব্রিটেনের হিসাবে সময় লিখুন: সকাল সাতটা মানে 7:00, 1:00 নয়।
calendar-ethiopic = ইথিওপীয় ক্যালেন্ডারে: { $day } { $month } { $year }
    .months = মেসকেরেম | তিকিমত | হিদার | তাহসাস | তির | ইয়েকাতিত | মেগাবিত | মিয়াজিয়া | গিনবোত | সেনে | হামলে | নেহাসে | পাগুমে
calendar-persian = ফারসি ক্যালেন্ডারে: { $day } { $month } { $year }
    .months = ফারভারদিন | অরদিবেহেশত | খোরদাদ | তির | মোরদাদ | শাহরিভার | মেহর | আবান | আজার | দেই | বাহমান | এসফান্দ
field-letters-left =
    { $count ->
        [one] আর { $count }টি অক্ষর লেখা যাবে।
       *[other] আর { $count }টি অক্ষর লেখা যাবে।
    }
field-letters-over =
    { $count ->
        [one] { $count }টি অক্ষর বেশি হয়েছে। কিছুই হারায়নি: দয়া করে লেখাটি ছোট করুন, অথবা বাকিটা অন্য একটি উত্তরে লিখুন।
       *[other] { $count }টি অক্ষর বেশি হয়েছে। কিছুই হারায়নি: দয়া করে লেখাটি ছোট করুন, অথবা বাকিটা অন্য একটি উত্তরে লিখুন।
    }
field-language-name = ভাষা
field-language-speaks = বলেন
field-language-reads = পড়েন
field-language-writes = লেখেন
field-language-add = আরেকটি ভাষা যোগ করুন
field-language-remove = এই ভাষা সরান
field-group-add = যোগ করুন
field-group-member = { $one } { $number }
field-group-change = বদলান
field-group-remove = সরান

## What is to be mended: what is wrong, and an example of right

summary-title = দয়া করে এটি আরেকবার দেখুন
problem-missing = এই উত্তর ছাড়া কিছু পাঠানো যায় না।
problem-too-long = এখানে { $max }টি অক্ষরের জায়গা আছে। { $over }টি বেশি হয়েছে। যেমন, বাকিটা অন্য একটি উত্তরে লিখুন।
problem-not-a-number = দয়া করে অঙ্কে একটি পূর্ণ সংখ্যা লিখুন, যেমন 2।
problem-out-of-range = দয়া করে { $min } থেকে { $max } পর্যন্ত একটি সংখ্যা লিখুন, যেমন { $min }।
problem-no-such-date = এমন কোনো তারিখ নেই। দয়া করে দিন ও মাস আবার দেখুন, যেমন 27 3 1998।
problem-date-incomplete = তারিখের একটি অংশ নেই। দয়া করে দিন, মাস ও বছর লিখুন, যেমন 27 3 1998।
problem-year-out-of-range = দয়া করে বছরটি চার অঙ্কে লিখুন, 1900 থেকে 2100-এর মধ্যে, যেমন 1998।
problem-not-an-email = এটি পুরো ইমেইল ঠিকানা নয়। যেমন name@example.org।
problem-not-a-phone = দয়া করে শুধু অঙ্ক দিয়ে ফোন নম্বর লিখুন, যেমন 07700 900123।
problem-not-an-option = দয়া করে দেখানো উত্তরগুলো থেকে একটি বেছে নিন, যেমন প্রথমটি।
problem-disguising-character = এই লেখায় একটি লুকানো চিহ্ন আছে, যার জন্য লেখাটি অন্যরকম পড়া যেতে পারে। দয়া করে আবার লিখুন, যেমন এক এক অক্ষর করে।
problem-too-many = এখানে { $max }টির জায়গা আছে। দয়া করে কিছু সরান, যেমন যেগুলো দুবার যোগ হয়েছে।
problem-no-translator = এই উত্তরের অনুবাদ কে করেছেন, দয়া করে তা বেছে নিন।
problem-wrong-kind = এই উত্তর প্রশ্নের সঙ্গে মেলে না। দয়া করে আবার উত্তর দিন, যেমন নতুন করে বেছে বা লিখে।

## Saving

save-saved = সেভ হয়েছে { $time }
save-not-yet = এখনো সেভ হয়নি
save-not-saved = সেভ হয়নি
    .do = আপনি যা লিখেছেন তা এখনো এই পাতায় আছে। পাতা বন্ধ করার আগে লেখাটি কোনো নিরাপদ জায়গায় কপি করে রাখুন।
lock-unsaved = শেষে যা লিখেছেন তা সেভ হয়নি। এখন লক করলে তা হারিয়ে যাবে।
lock-keep-open = পাতা খোলা রাখুন
lock-anyway = তবুও লক করুন, যা সেভ হয়নি তা হারাক

## The referral

refer-tasks-title = সহায়তার অনুরোধ
refer-tasks-text = অংশগুলো যেকোনো ক্রমে পূরণ করুন। যেকোনো প্রশ্ন বাদ দিতে পারেন এবং পরে আবার আসতে পারেন। লেখার সময় সবকিছু এই ডিভাইসে সেভ হয়।
refer-stage = এখন কতটুকু পূরণ করবেন
refer-stage-enquiry = প্রাথমিক জিজ্ঞাসা।
    .text = নাম ছাড়া: প্রয়োজন, পরিবারে কতজন, আর তারিখ, যাতে এলাকা বলতে পারে কী সম্ভব।
refer-stage-referral = সহায়তার অনুরোধ।
    .text = সিদ্ধান্ত নিতে এলাকার যা দরকার।
refer-stage-handover = তথ্য বুঝিয়ে দেওয়া (handover)।
    .text = এলাকা “হ্যাঁ” বলার পরে: নতুন কর্মীদের যা জানা দরকার।
refer-bilingual-hides = এখন দুটি ভাষা দেখানো হচ্ছে, তাই কর্মী যেসব প্রশ্নের উত্তর কেস ফাইল থেকে দেন সেগুলো লুকানো আছে। সেগুলো দেখতে উপরে “ইংরেজিসহ” চাপুন।
refer-worker-only = এই পাতা শুধু কর্মীর জন্য। দুটি ভাষা দেখানোর সময় এটি লুকানো থাকে।
refer-one-language = একটি ভাষা দেখান
refer-tasks-answers = উত্তর
refer-tasks-send = পাঠানোর আগে
refer-start-section = এই অংশ শুরু করুন
refer-skip-section = এই অংশ এখন বাদ দিন
refer-pause = থামুন, পরে আবার আসুন
refer-section-end = ধন্যবাদ। এই অংশ এখানেই শেষ।
refer-section-end-where = আপনি যেকোনো সময় এই অংশে ফিরে এসে যা লেখা হয়েছে তা বদলাতে পারেন।
refer-next-section = পরের অংশে যান
refer-to-list = তালিকায় ফিরে যান
refer-continue = সেভ করে এগিয়ে যান
refer-skip = এখন বাদ দিন
refer-check = উত্তরগুলো দেখে নিন
refer-check-text = এই ধাপের জন্য যা লেখা হয়েছে তার সবই এখানে আছে। আপনি এর যেকোনোটি বদলাতে পারেন।
refer-check-mend = পাঠানোর আগে যা ঠিক করতে হবে
refer-check-complete = কোনো ভুল নেই। যেসব প্রশ্নের উত্তর নেই, সেগুলো “উত্তর দেওয়া হয়নি” হিসেবে যায়।
refer-check-on = সম্মতির পাতায় যান
refer-not-answered = উত্তর দেওয়া হয়নি
refer-change = বদলান
refer-consent = ব্যক্তির সম্মতি
refer-export = সই ও এক্সপোর্ট
refer-history = এরপর কী হয়েছে
refer-under-age-title = দয়া করে এখানে থামুন
refer-under-age-services = ব্যক্তি এখন যেখানে আছেন, সেখানকার কাউন্সিলের শিশুসেবা বিভাগে (children’s services) ফোন করুন।
refer-under-age-guardians = ইংল্যান্ড ও ওয়েলসে: পাচারের শিকার শিশুদের জন্য অভিভাবক সেবা (child trafficking guardians), 0800 043 4303।
refer-under-age-danger = কেউ এখন বিপদে থাকলে: 999।
refer-under-age-mistake = উত্তরটি ভুল হয়ে থাকলে ফিরে গিয়ে বদলান। কিছুই পাঠানো হয়নি।

task-not-started = শুরু হয়নি
task-questions =
    { $count ->
        [one] { $count }টি প্রশ্ন
       *[other] { $count }টি প্রশ্ন
    }
task-started = { $asked }টির মধ্যে { $answered }টির উত্তর আছে
task-done = হয়েছে
task-mend = কিছু ঠিক করতে হবে
task-anytime = যেকোনো সময়
task-last = শেষ ধাপ
task-after = পাঠানোর পরে

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

## Before a PDF is saved in which some characters cannot be printed

press-gaps = কিছু অক্ষর ছাপা যায় না। PDF-এ সেগুলোর প্রতিটির জায়গায় একটি প্রশ্নবোধক চিহ্নওয়ালা চিহ্ন থাকে। অক্ষরগুলো হলো:
    .do = যেখানে পারেন, অন্যভাবে লিখুন এবং আবার PDF বানান। অথবা যেমন আছে তেমনই সেভ করুন, আর অক্ষরগুলো হাতে লিখে দিন।
press-gaps-save = PDF যেমন আছে তেমন সেভ করুন
press-gaps-leave = সেভ করবেন না
