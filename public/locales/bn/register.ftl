### status: machine-drafted

## ---- The list ----

register = রেজিস্টার
    .lead = যত সহায়তার অনুরোধ এসেছে, কী করা বাকি, আর প্রতিটির কী হয়েছে। রেজিস্টার এই সিন্দুকে আছে, আর এর কিছুই নিজে থেকে এই ডিভাইসের বাইরে যায় না।
register-locked = রেজিস্টার সিন্দুকে আছে, আর সিন্দুক খোলা নেই।
register-loading = রেজিস্টারে দেখা হচ্ছে
register-none = রেজিস্টারে এখনো কিছু নেই
    .lead = আপনার কাছে যেসব সহায়তার অনুরোধ আসে সেগুলো এখানে থাকবে। আপনাকে পাঠানো প্যাকেট খুলুন, আর রেজিস্টারে তুলুন। ফোনে বা কাগজে যেগুলো এসেছে সেগুলো হাতে যোগ করুন: সেগুলোও গোনা হয়।
    .shared = কোনো সহকর্মীর কাছে একই এলাকার রেজিস্টার থাকলে, ড্রাইভে রাখা একটি ফাইলের মাধ্যমে আপনারা একটি রেজিস্টার শেয়ার করতে পারেন।
register-unread =
    { $count ->
        [one] { $count }টি এন্ট্রি পড়া যায় না, আর তা এই তালিকায় নেই।
       *[other] { $count }টি এন্ট্রি পড়া যায় না, আর সেগুলো এই তালিকায় নেই।
    }
    .do = এগুলোর কিছুই বদলানো হয়নি। এই সিন্দুকের ব্যাকআপ থাকলে তা ঢোকান।
register-returns = পরিসংখ্যান প্রতিবেদন
register-ways = এই ডেস্কে আরও আছে
register-shared = শেয়ার করা ফাইল
register-shared-at = শেয়ার করা ফাইল এখান থেকে শেষ সেভ হয়েছে { $when }।
register-shared-changed = তারপর কিছু লেখা হয়েছে।
register-shared-save = ভেতরে আনুন ও সেভ করুন
register-shared-open = শেয়ার করা ফাইলে যান
register-figures-desk = ডেস্কের জন্য পরিসংখ্যান
register-search = খুঁজুন
    .hint = নামের একটি অংশ, বা এন্ট্রির নম্বরের শুরু।
register-order = ক্রম
register-order-due = যা আগে করার কথা তা আগে
register-order-newest = নতুনগুলো আগে
register-order-oldest = যিনি সবচেয়ে বেশি দিন অপেক্ষায় তিনি আগে
register-order-name = নাম অনুযায়ী
register-chips = শুধু এগুলো দেখান
register-chip = { $state }: { $count }
register-chip-due = এখন করার কথা
register-found =
    { $count ->
        [one] { $count }টি এন্ট্রি
       *[other] { $count }টি এন্ট্রি
    }
register-found-none = এমন কোনো এন্ট্রি নেই। খোঁজার কথা বদলান, বা সব দেখতে বেছে নেওয়া বোতামটি আবার চাপুন।
register-more = আরও দেখান (বাকি { $left })
register-add = প্যাকেট ছাড়া যেটি এসেছে তা যোগ করুন
    .lead = ফোনে, কাগজে, ইমেইলে বা সামনাসামনি। আপনাকে যা বলা হয়েছে তা লিখুন, বাকিটা “জানা নেই” রাখুন।
register-no-name = নাম নেই
register-conflict = দুটি সংস্করণ
register-came = { $day } তারিখে এসেছে { $how }
register-how-packet = প্যাকেট হিসেবে
register-how-phone = ফোনে
register-how-paper = কাগজে
register-how-email = ইমেইলে
register-how-in_person = সামনাসামনি

register-state-new = নতুন
register-state-asked = আরও তথ্য চাওয়া হয়েছে
register-state-waiting_for_housing = গ্রহণ করা হয়েছে, বাসার অপেক্ষায়
register-state-supported = গ্রহণ করা হয়েছে
register-state-ended = সহায়তা শেষ
register-state-closed = সহায়তা ছাড়া বন্ধ

register-due-review = { $review } { $day } তারিখে করার কথা।
register-due-review-since = { $review } { $day } তারিখে করার কথা ছিল।
register-due-hear = { $day } তারিখের মধ্যে ব্যক্তির খবর পাওয়ার কথা।
register-due-hear-since = কেউ ব্যক্তির খবর পায়নি। { $day } তারিখের মধ্যে তাঁর খবর পাওয়ার কথা ছিল।

## ---- Adding one by hand ----

register-add-told = প্যাকেট ছাড়া যা জানানো হয়েছে
register-add-how = এটি কীভাবে এসেছে?
register-add-area = কোন এলাকার জন্য?
register-add-on = এটি কোন দিন এসেছে?
register-add-name = ব্যক্তির নাম
    .hint = আপনাকে বলা না হয়ে থাকলে খালি রাখুন।
register-add-referrer = কে আপনাকে ব্যক্তির কথা জানিয়েছেন?
    .hint = একজন মানুষ ও তাঁর প্রতিষ্ঠান।
register-add-facts = ব্যক্তি সম্পর্কে আপনাকে যা বলা হয়েছে
    .hint = শুধু এটিই পরিসংখ্যানে যায়। যা জানা নেই তা “জানা নেই” থাকে।
register-age = বয়স, বছরে
register-age-wrong = বছরের একটি পূর্ণ সংখ্যা লিখুন, যেমন 31, বা খালি রাখুন।
register-add-legal = আইনি পরামর্শ কি দরকার?
register-add-figures = হোম অফিসকে (Home Office) পরিসংখ্যান দিতে ব্যক্তি কি সম্মত হয়েছেন?
    .hint = এমন পরিসংখ্যান যা বলে না তিনি কে। “হ্যাঁ” না থাকলে তাঁকে শুধু মোট সংখ্যায় গোনা হয়।
register-add-send = রেজিস্টারে তুলুন
register-correct = যা জানানো হয়েছে তা শুধরে নিন
register-added = এটি রেজিস্টারে আছে।
register-yes = হ্যাঁ
register-no = না
register-not-asked = জিজ্ঞেস করা হয়নি
register-choose = বেছে নিন
register-missing = দয়া করে এর উত্তর দিন।

## ---- One entry ----

register-entry = এন্ট্রি
register-gone = এই এন্ট্রি আর রেজিস্টারে নেই।
    .do = তালিকায় ফিরে গিয়ে সেখানে খুঁজুন।
register-recovered = এই এন্ট্রির সবচেয়ে নতুন সংস্করণ পড়া যায়নি। এটি তার আগেরটি।
    .do = শেষে কী করা হয়েছে দেখুন, আর তা না থাকলে আবার লিখুন।
register-figures = হোম অফিসের (Home Office) জন্য পরিসংখ্যান
register-sharing-yes = ব্যক্তি সম্মত হয়েছেন
register-sharing-no = ব্যক্তি “না” বলেছেন
register-sharing-not-asked = ব্যক্তিকে জিজ্ঞেস করা হয়নি
register-sharing-withdrawn = ব্যক্তি সম্মত হয়েছিলেন, পরে ফিরিয়ে নিয়েছেন
register-facts = আসার সময় যে অবস্থা ছিল
register-doing = আপনি কী লিখতে চান?
register-written = লেখা হয়েছে।
register-changed = এর মধ্যে অন্য কেউ এই এন্ট্রিতে কিছু লিখেছেন।
    .do = এটি এখন যেমন আছে তেমন দেখানো হচ্ছে। আপনি যা লিখেছেন তা এখনো এখানে আছে: কী নতুন দেখুন, আর বোতামটি আবার চাপুন।
register-deeds = যা করা হয়েছে
register-replaced = যা শুধরানো বা বদলানো হয়েছে
register-written-by = লিখেছেন { $name }, { $at }
register-write = লিখে রাখুন
register-conflict-what = { $what }: দুটি সংস্করণে দুই কথা লেখা
    .do = কোনটি ঠিক তা জেনে নিন, আর নিচে নতুন করে লিখুন। তখন এটি দুটিরই জায়গা নেয়। দুটিই পড়ার জন্য থাকে।
register-course = সহায়তা চলবে কি না

## What is written down

register-decide = সিদ্ধান্ত
register-decide-what = কী সিদ্ধান্ত হয়েছে?
register-decide-on = কোন দিন?
register-step = পথের একটি ধাপ
register-step-what = কোন ধাপ?
register-step-words = সাক্ষাৎ সম্পর্কে
    .hint = দোভাষী, জায়গা, আর ব্যক্তির সঙ্গে একা কথা বলা যায় কি না।
register-step-on = এটি কোন দিন করা হয়েছে?
register-step-spoke_to_referrer = যিনি অনুরোধ পাঠিয়েছেন তাঁর সঙ্গে কথা হয়েছে
register-step-meeting_booked = প্রথম সাক্ষাৎ ঠিক হয়েছে
register-step-met = ব্যক্তির সঙ্গে দেখা হয়েছে
register-step-person_chose = ব্যক্তি আসার সিদ্ধান্ত নিয়েছেন
register-step-home_offered = একটি বাসা দেওয়ার কথা বলা হয়েছে
register-step-support_started = সহায়তা শুরু হয়েছে
register-contact = যোগাযোগ, বা যোগাযোগের চেষ্টা
register-contact-kind = কীভাবে?
register-contact-face_to_face = সামনাসামনি
register-contact-phone = ফোনে
register-contact-video = ভিডিওতে
register-contact-message = লিখে
register-contact-through_others = অন্য কারও মাধ্যমে
register-contact-reached = ব্যক্তির সঙ্গে কি যোগাযোগ হয়েছে?
register-contact-not = তিনি নিরাপদ কি না ভাবুন: যোগাযোগ না হওয়া প্রথম লক্ষণ হতে পারে যে কাউকে অন্যরা নিয়ন্ত্রণ করছে।
register-contact-words = কী বলা হয়েছে, বা কী চেষ্টা করা হয়েছে
    .hint = ব্যক্তির সঙ্গে যাঁরা কাজ করেন তাঁদের যা জানতেই হবে শুধু তা-ই।
register-contact-next = আবার কখন চেষ্টা করতে হবে
    .hint = কিছু ঠিক না হয়ে থাকলে খালি রাখুন।
register-contact-on = কোন দিন?
register-contact-said = যোগাযোগ
register-contact-was-reached = ব্যক্তির সঙ্গে যোগাযোগ হয়েছে।
register-contact-was-not-reached = ব্যক্তির সঙ্গে যোগাযোগ হয়নি।
register-contact-try = { $day } তারিখে আবার চেষ্টা করতে হবে।
register-agree = কত দিন পরপর যোগাযোগ
register-agree-days = কত দিন পরপর?
    .hint = 7 মানে প্রতি সপ্তাহে, 14 মানে দুই সপ্তাহ পরপর। তখন রেজিস্টার বলে কবে ব্যক্তির খবর পাওয়ার কথা।
register-agree-on = এটি কোন দিন ঠিক হয়েছে?
register-agreed =
    { $count ->
        [one] { $count } দিন পরপর যোগাযোগ করা ঠিক হয়েছে।
       *[other] { $count } দিন পরপর যোগাযোগ করা ঠিক হয়েছে।
    }
register-review = একটি পর্যালোচনা
register-review-point = কোন পর্যালোচনা?
register-point-start = শুরুর পর্যালোচনা
register-point-months3 = 3 মাস পরের পর্যালোচনা
register-point-months6 = 6 মাস পরের পর্যালোচনা
register-point-months9 = 9 মাস পরের পর্যালোচনা
register-point-between = মাঝের একটি পর্যালোচনা
register-review-outcome = এর ফল কী হয়েছে?
register-review-was-done = এটি করা হয়েছে
register-review-not-reached = ব্যক্তির সঙ্গে যোগাযোগ করা যায়নি
register-standing = এখন যে অবস্থা
register-scores = ব্যক্তি কেমন চলতে পারছেন
    .hint = ব্যক্তির নিজের মতে। যা নিয়ে কথা হয়নি তা বাদ দিন।
register-not-scored = স্কোর দেওয়া হয়নি
register-review-words = কী বলা হয়েছে
    .hint = ব্যক্তির নিজের কথায় তাঁর লক্ষ্য, আর এরপর কী।
register-welfare = ব্যক্তি কি নিরাপদ?
    .do = কারও সঙ্গে যোগাযোগ করতে না পারার মানে হতে পারে যে অন্যরা তাঁকে নিয়ন্ত্রণ করছে। তাঁকে আর যাঁরা চেনেন তাঁদের জিজ্ঞেস করুন, আর পুলিশকে গিয়ে তাঁর খোঁজ নিতে (welfare check) বলবেন কি না ভাবুন (101, বা জরুরি বিপদে 999)।
register-welfare-check = জানার জন্য কী করা হচ্ছে?
register-review-on = কোন দিন হয়েছে, বা চেষ্টা করা হয়েছে?
register-review-later = { $day } তারিখে করার কথা
register-review-due = { $day } থেকে করার কথা
register-review-missed = বাদ পড়েছে: { $day } তারিখে করার কথা ছিল
register-review-done = { $day } তারিখে করা হয়েছে
register-review-not-contacted = { $day } তারিখে ব্যক্তির সঙ্গে যোগাযোগ করা যায়নি
register-review-ended = করার দিনের আগেই সহায়তা শেষ হয়েছে
register-exit = সহায়তা শেষ হয়েছে
register-exit-why = কেন?
register-exit-no_longer_required = সহায়তা আর দরকার নেই: ব্যক্তি যথেষ্ট পেয়েছেন
register-exit-end_of_agreement = অর্থায়নের সঙ্গে চুক্তি শেষ হয়েছে
register-exit-other_funding = একই প্রতিষ্ঠান অন্য অর্থায়নে চালিয়ে যাচ্ছে
register-exit-moved = ব্যক্তি অন্য এলাকায় চলে গেছেন
register-exit-other_service = অন্য একটি সেবা দায়িত্ব নিয়েছে
register-exit-disengaged = ব্যক্তি আর চালিয়ে যেতে চাননি
register-exit-lost_contact = যোগাযোগ হারিয়ে গেছে
register-exit-other = অন্য কারণ
register-exit-come-back = ব্যক্তি কোথায় আবার আসতে পারেন
    .hint = আবার সাহায্য লাগলে তিনি কার কাছে যেতে পারেন।
register-exit-on = কোন দিন শেষ হয়েছে?
register-exited = সহায়তা শেষ হয়েছে।
register-reopen = সহায়তা আবার শুরু হচ্ছে
register-reopen-why = কেন?
register-reopen-on = কোন দিন?
register-reopened = সহায়তা আবার শুরু হয়েছে।
register-withdraw = ব্যক্তি কোনো সম্মতি ফিরিয়ে নিচ্ছেন
    .lead = তা এখানে লেখা হয়। ব্যক্তি কে, তা বলে দেয় এমন পরিসংখ্যান পরের পরিসংখ্যান প্রতিবেদনে থাকে না। যা আগেই পড়া হয়ে গেছে, এতে তা ফেরানো যায় না।
register-taken-back = প্যাকেটের প্রেরক বলেন যে ব্যক্তি ফিরিয়ে নিচ্ছেন:
    .do = নিচে “ব্যক্তি কোনো সম্মতি ফিরিয়ে নিচ্ছেন” অংশে তা লিখুন।
register-withdraw-on = তিনি কোন দিন তা বলেছেন?
register-note = একটি নোট
register-note-words = কী মনে রাখতে হবে
register-note-on = এটি কোন দিনের?
register-noted = নোট
register-told = প্যাকেট ছাড়া একটি সহায়তার অনুরোধ এসেছে,
register-packet-came = একটি প্যাকেট রেজিস্টারে তোলা হয়েছে:
register-struck = এটি ভুল ছিল:
register-mistake = এটি ভুল ছিল
register-strike = এটি ভুল ছিল বলে লিখুন
register-strike-why = এতে কী ভুল?
    .hint = এটি পড়ার জন্য থাকে, কিন্তু আর গোনা হয় না।

register-enquiry = প্রাথমিক জিজ্ঞাসা: এতে কারও নাম নেই
    .do = আগে উত্তর দিন, সহায়তার অনুরোধ সম্ভব হবে কি না এবং কবে থেকে। পরে অনুরোধ এলে তা নিজে থেকে এই এন্ট্রিতে আসে।
register-enquiry-no-reply = উত্তর কোথায় পাঠানো যায় তা এতে নেই: প্রেরককে ফোনে জানান।
register-pass-on = সবচেয়ে নতুন প্যাকেটটি এর ফর্মসহ খোলা হয়। এখানে ফিরে এসে সিদ্ধান্তটি লিখুন, ব্যক্তিকে কোথায় যেতে বলা হয়েছে তা সহ।

## What may be shared

register-shares = কী জানানো যাবে, আর কাকে
    .lead = প্রতিটিতে ব্যক্তি শেষ যা বলেছেন। যা তাঁকে জিজ্ঞেস করা হয়নি, তাতে তিনি সম্মত হননি।
register-shares-yes = হ্যাঁ, { $day } থেকে
register-shares-no = না, { $day } থেকে
register-shares-not-asked = জিজ্ঞেস করা হয়নি: জানানো যাবে না
register-shares-withdrawn = { $day } তারিখে ফিরিয়ে নেওয়া হয়েছে: আর জানানো যাবে না
register-shares-agencies = এদের জানানো যাবে:
register-shares-agencies-not = এরা যেন জানতে না পারে:

## How the scores have changed

register-change = সময়ের সঙ্গে বদল
    .lead = ব্যক্তি আসার সময় থেকে শেষ স্কোর পর্যন্ত। বেশি মানে ভালো।
register-change-better = { $first } থেকে { $last }: আগের চেয়ে ভালো
register-change-same = { $first } থেকে { $last }: আগের মতোই
register-change-worse = { $first } থেকে { $last }: আগের চেয়ে খারাপ
register-change-one = { $most }-এর মধ্যে { $score }, একবার স্কোর দেওয়া
register-change-table = ছক হিসেবে
register-change-day = দিন
register-change-when = কখন
register-change-score = স্কোর
register-scale-safety = তিনি কতটা নিরাপদ বোধ করেন
register-scale-hope = তিনি কতটা আশাবাদী
register-when-came = আসার সময়
register-when-ended = সহায়তা শেষ হওয়ার সময়

## What a person wants, who belongs to them, and how often to meet

register-goals = লক্ষ্য
register-goals-none = এখনো কোনো লক্ষ্য লেখা হয়নি।
register-goal-came = এটি প্যাকেটের সঙ্গে এসেছে।
register-goal-take = লক্ষ্য হিসেবে লিখুন
register-goal = একটি লক্ষ্য
register-goal-which = কোন লক্ষ্য?
    .hint = অন্যভাবে বলতে, বা তার কী হয়েছে তা বলতে, একটি বেছে নিন।
register-goal-new = নতুন একটি
register-goal-domain = এটি কী নিয়ে?
register-goal-words = লক্ষ্যটি, ব্যক্তির কথায়
register-goal-stands = তার কী হয়েছে?
register-goal-on = তিনি কোন দিন তা বলেছেন?
register-links = ব্যক্তির পরিবার ও কাছের অন্য মানুষ
register-links-none = এখনো কারও নাম নেই।
register-link = ব্যক্তির কাছের একজন
register-link-search = তাঁর এন্ট্রি খুঁজুন
    .hint = নামের একটি অংশ, বা এন্ট্রির নম্বরের শুরু। তারপর কে তা বেছে নিন।
register-link-found = যে এন্ট্রিগুলো পাওয়া গেছে
register-link-nobody = এমন আর কোনো এন্ট্রি নেই।
register-link-missing = অন্য মানুষটিকে খুঁজুন, আর তাঁর এন্ট্রি বেছে নিন।
register-link-words = তাঁরা একে অন্যের কে হন?
    .hint = যেমন: তাঁর বোন। এটি দুটি এন্ট্রিতেই থাকে।
register-link-gone = তাঁর এন্ট্রি আর রেজিস্টারে নেই।
register-suggested = একটি পরামর্শ: { $often }, কারণ “{ $what }” বিষয়ে শেষ স্কোর ছিল { $most }-এর মধ্যে { $score }। আপনারা একসঙ্গে ঠিক করুন।
register-suggested-7 = প্রতি সপ্তাহে (7 দিন)
register-suggested-14 = দুই সপ্তাহ পরপর (14 দিন)
register-suggested-28 = চার সপ্তাহ পরপর (28 দিন)
register-suggested-take = ঘরে বসান
register-missed =
    { $count ->
        [one] { $count }টি পর্যালোচনা বাদ পড়েছে।
       *[other] { $count }টি পর্যালোচনা বাদ পড়েছে।
    }

## Erasing

register-erasing = মুছে ফেলা
register-erase = এই এন্ট্রি মুছে ফেলুন
register-erase-goes = যা চিরদিনের জন্য মুছে যায়:
register-erase-deeds = এই সহায়তার অনুরোধ সম্পর্কে যা লেখা হয়েছে তার সব
register-erase-packets = যে প্যাকেটগুলো এসেছে, যেমন এসেছে
register-erase-known = এই সিন্দুক অনুরোধটি সম্পর্কে যা জানে, আপনার উত্তরসহ
register-erase-stays = যা থাকে:
register-erase-returns = যে পরিসংখ্যান প্রতিবেদন বানানো হয়েছে
register-erase-copies = অন্যদের কাছে থাকা কপি: যিনি পাঠিয়েছেন, আর যাঁকে আপনি কিছু দিয়েছেন
register-erase-backups = আগে বানানো ব্যাকআপ: মুছে না ফেলা পর্যন্ত তাতে এটি থাকে
register-erase-number = এন্ট্রির নম্বরও থাকে, যাতে এর কোনো প্যাকেট নজর এড়িয়ে আবার না আসে।
register-erase-sure = আমি জানি যে এটি ফেরানো যায় না
register-erase-sure-missing = মুছে ফেলতে চাইলে আগে এতে টিক দিন।
register-erase-do = এই এন্ট্রি চিরদিনের জন্য মুছুন
register-erase-changed = এর মধ্যে অন্য কেউ এই এন্ট্রিতে কিছু লিখেছেন, তাই এটি মোছা হয়নি।
    .do = কী নতুন দেখুন, আর তারপরও ঠিক মনে হলে মুছে ফেলুন।
register-erased = এন্ট্রিটি মুছে ফেলা হয়েছে।

## ---- What is to be erased ----

register-keeping = যা মুছে ফেলার কথা
    .lead = যেসব এন্ট্রির সময় শেষ। কিছুই কখনো নিজে থেকে মোছা হয় না: আপনি প্রতিটি দেখেন, আর মুছে ফেলেন।
register-keep = এন্ট্রি কত দিন রাখা হয়
    .lead = আপনার কাউন্সিল এটি ঠিক করে, মাসের হিসাবে। একটি ঘর যত দিন খালি থাকে, সেই ধরনের কোনো এন্ট্রি নিচের তালিকায় আসে না।
register-keep-ended = সহায়তা শেষ হওয়ার পরে
    .hint = যে দিন শেষ হয়েছে তার পর থেকে মাস।
register-keep-declined = গ্রহণ না করার, বা সম্মতি ফিরিয়ে নেওয়ার পরে
    .hint = সিদ্ধান্তের দিন থেকে মাস।
register-keep-duplicate = একই অনুরোধ দুবার এসেছে বলে জানার পরে
    .hint = সিদ্ধান্তের দিন থেকে মাস।
register-keep-save = এই সময়গুলো সেভ করুন
register-keep-saved = এই সময়গুলো এই সিন্দুকে সেভ হয়েছে।
register-over = যেসব এন্ট্রির সময় শেষ
register-over-none = সময় শেষ এমন কোনো এন্ট্রি নেই।
register-over-since = { $day } থেকে এর সময় শেষ।
register-over-look = এটি দেখুন
register-over-erase =
    { $count ->
        [one] টিক দেওয়া { $count }টি এন্ট্রি চিরদিনের জন্য মুছুন
       *[other] টিক দেওয়া { $count }টি এন্ট্রি চিরদিনের জন্য মুছুন
    }
register-over-erased =
    { $count ->
        [one] { $count }টি এন্ট্রি মুছে ফেলা হয়েছে।
       *[other] { $count }টি এন্ট্রি মুছে ফেলা হয়েছে।
    }

## The packets of an entry

register-packets = প্যাকেটগুলো
register-packet-read = প্যাকেট পড়ুন
register-packet-hide = প্যাকেট বন্ধ করুন

## What a person wants, and who belongs to them

register-aimed = লক্ষ্য:
register-goal-open = তিনি এর জন্য কাজ করছেন
register-goal-met = পূরণ হয়েছে
register-goal-partly = কিছুটা পূরণ হয়েছে, আর তা-ই যথেষ্ট
register-goal-left = আর চান না
register-act = ব্যক্তির জন্য কিছু করা হয়েছে
register-acted = কিছু করা হয়েছে
register-act-domain = কীসের জন্য
register-act-on = যে দিন করা হয়েছে
register-act-words = কী করা হয়েছে, আর তার ফল কী?
register-act-hindered = কী বাধা দিয়েছে?
    .hint = যেগুলো বাধা দিয়েছে সবগুলোতে টিক দিন। এটি ডেস্কের নিজের পরিসংখ্যানে গোনা হয়।
register-act-in-the-way = বাধা:
return-cell-barrier-no-home = উপযুক্ত বাসা পাওয়া যায়নি
return-cell-barrier-threshold = কোনো সেবার শর্ত মেলেনি
return-cell-barrier-costs = যে টাকা দেওয়া হয় তাতে খরচ মেটে না
return-cell-barrier-benefits = সরকারি ভাতা দেরিতে এসেছে, বা প্রথমে খুব কম
return-cell-barrier-papers = ব্যাংক অ্যাকাউন্ট, কাগজপত্র বা প্রমাণ নেই
return-cell-barrier-immigration = ইমিগ্রেশনের সিদ্ধান্তের অপেক্ষা, বা সরকারি তহবিলের অধিকার নেই
return-cell-barrier-waiting = অপেক্ষার তালিকা
return-cell-barrier-transfer = নতুন জায়গায় যাওয়ার সময় চিকিৎসা ও সেবা বুঝিয়ে দেওয়া হয়নি
return-cell-barrier-health = স্বাস্থ্যের কারণে সম্ভব হয়নি
return-cell-barrier-language = দোভাষী নেই, বা তাঁদের ধাপের ক্লাস নেই
return-cell-barrier-childcare = শিশু দেখাশোনার ব্যবস্থা নেই, বা স্কুলে জায়গা নেই
return-cell-barrier-travel = বেশি দূর, বা যাওয়ার টাকা নেই
return-cell-barrier-legal = আইনি পরামর্শদাতা নেই, বা আইনি প্রক্রিয়ায় অনেক সময় লাগে
return-cell-barrier-safety = নিরাপদ ছিল না
return-cell-barrier-other = অন্য কিছু
register-linked = রেজিস্টারের অন্য একজনের আপন
register-domain-housing = বাসা
register-domain-money = টাকাপয়সা
register-domain-education = শিক্ষা ও প্রশিক্ষণ
register-domain-employment = কাজ
register-domain-health = স্বাস্থ্য ও ভালো থাকা
register-domain-legal = আইনি বিষয়
register-domain-safety = নিরাপত্তা

## The papers of an entry

register-papers = কাগজপত্র
register-paper-letter = কোনো সেবার কাছে পরিচয়ের চিঠি
register-paper-review = একসঙ্গে পূরণ করার পর্যালোচনার কাগজ
register-paper-whole = ব্যক্তির পুরো রেকর্ড
register-paper-meeting = অন্য সংস্থার সঙ্গে সভার কাগজ

## ---- Why something is not written down ----

failure-register-before-referral = এই দিন সহায়তার অনুরোধ আসার আগের।
    .do = এটি কোন দিন এসেছে দেখুন, আর সেই দিন বা তার পরের একটি দিন লিখুন।
failure-register-before-support = এই দিন সহায়তা শুরু হওয়ার আগের।
    .do = সহায়তা কোন দিন শুরু হয়েছে দেখুন, আর সেই দিন বা তার পরের একটি দিন লিখুন।
failure-register-before-last = এই দিন সহায়তা শেষ হওয়ার দিনের আগের।
    .do = সেই দিন বা তার পরের একটি দিন লিখুন।
failure-register-no-reason = যে সেবা গ্রহণ করতে পারে না, তাকে কারণ বলতেই হবে।
    .do = কমপক্ষে একটি কারণ বেছে নিন।
failure-register-not-accepted = এই সহায়তার অনুরোধ গ্রহণ করা হয়নি, তাই এখনো কাউকে সহায়তা দেওয়া হচ্ছে না।
    .do = আগে সিদ্ধান্তটি লিখুন।
failure-register-ended = সহায়তা শেষ হয়েছে।
    .do = আগে লিখুন যে তা আবার শুরু হচ্ছে, বা শেষ হওয়ার আগের একটি দিন দিন।
failure-register-not-ended = সহায়তা শেষ হয়নি।
    .do = কিছু করতে হবে না।
failure-register-overtaken = এর মধ্যে অন্য কেউ একই বিষয়ে কিছু লিখেছেন।
    .do = এটি এখন যেমন আছে তেমন দেখানো হচ্ছে। আপনি যা লিখেছেন তা এখনো এখানে আছে: কী নতুন দেখুন, আর বোতামটি আবার চাপুন।
failure-register-no-such-deed = এটি যার জায়গা নেওয়ার কথা, তা নেই।
    .do = এন্ট্রিটি এখন যেমন আছে দেখুন, এবং আবার চেষ্টা করুন।
failure-register-nothing-came = এটি ছাড়া, সহায়তার অনুরোধটি যে কখনো এসেছিল তা কোথাও থাকে না।
    .do = পুরো এন্ট্রিটি ভুলে বানানো হয়ে থাকলে তা মুছে ফেলুন।
failure-register-linked-already = তাঁরা একে অন্যের আপন বলে আগেই লেখা আছে।
    .do = কিছু করতে হবে না।
