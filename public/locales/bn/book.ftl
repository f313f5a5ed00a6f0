### status: machine-drafted

## ---- Whom to speak with ----

book-loading = খাতা খোলা হচ্ছে
book-services = সেবা ও যোগাযোগ
    .lead = প্রতিটি সেবায় কথা বলার একজন মানুষ: ডাক্তারখানা, ব্যাংক, কলেজ। শুধু আপনি ও আপনার সহকর্মীরা এটি দেখেন। এটি রেজিস্টারের সঙ্গে এই সিন্দুকে আছে।
book-services-none = এখনো কোনো সেবার কথা লেখা হয়নি
    .lead = কোনো সেবায় ঠিক মানুষটিকে পেলে এখানে লিখে রাখুন। পরের বার কাউকে আর একেবারে প্রথম থেকে খুঁজতে হবে না।
book-service-add = সেবা যোগ করুন
book-services-search = খুঁজুন
    .hint = নামের, সেবার ধরনের বা নোটের একটি অংশ।
book-services-found =
    { $count ->
        [one] { $count }টি সেবা
       *[other] { $count }টি সেবা
    }
book-services-found-none = এমন কোনো সেবা নেই। খোঁজার কথা বদলান।
book-service-change = বদলান
book-service-remove = সরান
book-service-remove-sure = এই সেবা সরাবেন?
    .what = যাঁরা এই সিন্দুক ব্যবহার করেন সবার জন্য এটি সরানো হয়, আর এই খাতা অন্য খাতার সঙ্গে এক করা হলেও। এটি ফিরিয়ে আনা যায় না।
    .yes = হ্যাঁ, সরান
    .no = না, রাখুন
book-service-kept = লেখা হয়েছে।
book-service-removed = সরানো হয়েছে।
book-service-kind = এটি কী ধরনের সেবা?
book-service-name = সেবার নাম
    .hint = যেমন Park Road Surgery।
book-service-area = কোন এলাকায় সেবা দেয়?
book-all-areas = সব এলাকা
book-service-person = কার সঙ্গে কথা বলবেন
    .hint = তাঁর নাম, আর তিনি কী করেন। এখনো কেউ না থাকলে খালি রাখুন।
book-service-phone = ফোন
    .hint = শুধু অঙ্ক, যেমন 0113 496 0018। এক্সটেনশন নোটে লিখুন।
book-service-email = ইমেইল ঠিকানা
book-service-note = আর কী জানা দরকার
    .hint = যেমন খোলার সময়, বা তাঁরা প্রথমে কী জানতে চান। আপনি যাঁকে সহায়তা দেন তাঁর সম্পর্কে কিছু নয়।
book-service-checked = এটি ঠিক আছে কি না, কেউ শেষ কবে নিশ্চিত করেছেন?
    .hint = কেউ না করে থাকলে খালি রাখুন।
book-service-checked-on = { $day } তারিখে যাচাই করা
book-service-not-checked = এখনো যাচাই হয়নি
book-keep = লিখে রাখুন
book-cancel = বাতিল

book-kind-gp = GP বা ডাক্তারখানা
book-kind-mental_health = মানসিক স্বাস্থ্য
book-kind-drug_alcohol = মদ ও নেশার জিনিস
book-kind-housing = বাসস্থান
book-kind-job_centre = জব সেন্টার (job centre)
book-kind-bank = ব্যাংক
book-kind-college = কলেজ ও শেখা
book-kind-legal = আইনি পরামর্শ
book-kind-police = পুলিশ
book-kind-children = শিশুসেবা বিভাগ ও স্কুল
book-kind-interpreter = দোভাষী
book-kind-faith_community = ধর্মীয় সমাজ
book-kind-charity = দাতব্য সংস্থা
book-kind-other = অন্য

## ---- What areas have free ----

book-capacity = বাসা ও জায়গা
    .lead = প্রতিটি এলাকায় কী আছে, আর কী খালি। কোনো সিদ্ধান্ত না মিললে এটি সতর্ক করে, কিন্তু কখনো আপনাকে থামায় না।
book-capacity-none = এখনো কোনো এলাকা সম্পর্কে কিছু লেখা হয়নি
    .lead = একটি এলাকা বেছে নিন, আর তার বাসাগুলো ও কতটি জায়গা খালি তা লিখুন।
book-area-begin = একটি এলাকার কথা লিখুন
book-area-which = কোন এলাকা?
book-area-choose = এলাকা বেছে নিন
book-area-missing = দয়া করে একটি এলাকা বেছে নিন।
book-homes-none = এখনো কোনো বাসার কথা লেখা হয়নি।
book-places = { $places }টি জায়গার মধ্যে { $free }টি খালি।
book-places-short = { $places }টির মধ্যে { $free }টি
book-looked = শেষ দেখা হয়েছে { $day } তারিখে।
book-looked-old = এই সংখ্যাগুলো পুরোনো। আবার দেখুন।
book-looked-again = সব এখনো ঠিক আছে
book-looked-said = আপনি আজ দেখেছেন, তা লেখা হয়েছে।
book-closing-on = এখানকার সেবা { $day } তারিখে বন্ধ হয়।
book-closed-on = এখানকার সেবা { $day } তারিখে বন্ধ হয়েছে।
book-homes-in = { $area } এলাকার বাসা
book-homes = বাসা
book-free = খালি
book-free-less = একটি কম খালি: { $homes }
book-free-more = একটি বেশি খালি: { $homes }
book-free-said = এখন { $places }টির মধ্যে { $free }টি খালি: { $homes }
book-homes-add = বাসা যোগ করুন
book-homes-change = বাসার তথ্য বদলান
    .lead = এক ধরনের বাসা, যেগুলোর জন্য এই প্রশ্নগুলোর উত্তর একই।
book-homes-change-these = বদলান
book-homes-remove = এই বাসাগুলো সরান
book-homes-remove-sure = এই বাসাগুলো সরাবেন?
    .what = যাঁরা এই সিন্দুক ব্যবহার করেন সবার জন্য এগুলো সরানো হয়, আর এই খাতা অন্য খাতার সঙ্গে এক করা হলেও। এগুলো ফিরিয়ে আনা যায় না, শুধু নতুন করে লেখা যায়।
    .yes = হ্যাঁ, সরান
    .no = না, রাখুন
book-homes-term = কেউ কত দিন থাকতে পারেন?
book-term-interim = সাময়িক
    .hint = অন্য বাসা না পাওয়া পর্যন্ত।
book-term-long_term = দীর্ঘমেয়াদি
    .hint = অনেক বছর, বা সব সময়ের জন্য।
book-homes-shape = সেখানে কি কেউ একা থাকেন?
book-shape-self_contained = আলাদা বাসা
    .hint = নিজের সদর দরজাসহ।
book-shape-shared = ভাগাভাগির
    .hint = এক বাসায় অন্যদের সঙ্গে।
book-homes-whom = এটি কাদের জন্য?
book-whom-anyone = যে কেউ
book-whom-women = নারী
book-whom-men = পুরুষ
book-whom-family = পরিবার
    .hint = যাঁরা একসঙ্গে যান: শিশু, সঙ্গী বা অন্যদের নিয়ে।
book-homes-step_free = সিঁড়ির ধাপ ব্যবহার না করে কি সেখানে থাকা যায়?
book-step_free-yes = সিঁড়ি ছাড়া
book-step_free-no = সিঁড়ি আছে
book-step_free-not_known = সিঁড়ির কথা জানা নেই
book-homes-places = কতটি জায়গা আছে?
    .hint = একটি জায়গা একজনের জন্য, বা একটি পরিবারের জন্য।
book-homes-free = এখন কতটি খালি?
book-area-change = বন্ধ হওয়ার তারিখ ও নোট
    .lead = শেষ কবে জানা না থাকলে তারিখ খালি রাখুন।
book-area-closing = এই এলাকায় সেবার শেষ দিন
book-area-note = আর কী জানা দরকার
    .hint = আপনি যাঁকে সহায়তা দেন তাঁর সম্পর্কে কিছু নয়।
book-area-kept = লেখা হয়েছে।

## ---- What does not fit ----

book-misfit = গ্রহণ করার আগে এটি দেখুন
    .do = আপনি তবু সিদ্ধান্তটি লিখতে পারেন। এগুলো “বাসা ও জায়গা” অংশের সংখ্যা।
book-misfit-nothing-free = এই এলাকায় কোনো জায়গা খালি নেই।
book-misfit-none-anyone = যা খালি তার সব পরিবারের জন্য।
book-misfit-none-women = যা খালি তার কোনোটি নারীর জন্য নয়।
book-misfit-none-men = যা খালি তার কোনোটি পুরুষের জন্য নয়।
book-misfit-none-family = যা খালি তার কোনোটি পরিবারের জন্য নয়।
book-misfit-none-step-free = যা খালি তার কোনোটি সিঁড়ি ছাড়া বলে জানা নেই।
book-misfit-none-with-both = খালি বাসার কিছু এই ব্যক্তির জন্য আর কিছু সিঁড়ি ছাড়া, কিন্তু কোনোটি দুটোই নয়।
book-misfit-closed = এই এলাকার সেবা { $day } তারিখে বন্ধ হয়েছে।
book-misfit-closes = এই এলাকার সেবা { $day } তারিখে বন্ধ হয়, { $review } তারিখের নয় মাসের পর্যালোচনার আগে।
book-misfit-old = { $day } তারিখের পরে কেউ এই সংখ্যাগুলো দেখেননি।

## ---- What goes wrong ----

book-changed = এর মধ্যে অন্য কেউ এই খাতায় লিখেছেন।
    .do = এটি এখন যেমন আছে তেমন দেখানো হচ্ছে। আপনি যা লিখেছেন তা এখনো এখানে আছে: লিখে রাখতে বোতামটি আবার চাপুন।
book-recovered = এই খাতার সবচেয়ে নতুন সংস্করণ পড়া যায়নি। এটি তার আগেরটি।
    .do = শেষে যা লিখেছেন তা বাদ পড়েছে কি না দেখুন, আর পড়লে আবার লিখুন।
failure-book-missing = এখানে কিছু বাকি আছে।
    .do = একটি নাম লিখুন, যেমন Park Road Surgery।
failure-book-too-long = এটি বেশি লম্বা।
    .do = ছোট করুন, বা এর একটি অংশ নোটে লিখুন।
failure-book-disguised = এই লেখায় একটি লুকানো চিহ্ন আছে, যার জন্য লেখাটি অন্যরকম পড়া যেতে পারে।
    .do = আবার লিখুন, যেমন এক এক অক্ষর করে।
failure-book-not-a-phone = এটি ফোন নম্বর নয়।
    .do = শুধু অঙ্ক লিখুন, যেমন 0113 496 0018।
failure-book-not-an-email = এটি পুরো ইমেইল ঠিকানা নয়।
    .do = যেমন name@example.org।
failure-book-no-such-area = এমন কোনো এলাকা নেই।
    .do = তালিকা থেকে একটি বেছে নিন।
failure-book-in-future = এই দিন এখনো আসেনি।
    .do = আজকের, বা আগের একটি দিন লিখুন।
failure-book-out-of-range = 1 থেকে 999 পর্যন্ত একটি পূর্ণ সংখ্যা লিখুন, যেমন 3।
failure-book-more-than-places = যত জায়গা আছে তার চেয়ে বেশি খালি লেখা হয়েছে।
    .do = জায়গার সংখ্যার চেয়ে বেশি নয় এমন একটি পূর্ণ সংখ্যা লিখুন।
failure-book-too-many = খাতায় আর জায়গা নেই।
    .do = যা আর ব্যবহার হয় না তা সরান।
failure-book-gone = এর মধ্যে এটি সরানো হয়েছে।
    .do = তালিকায় ফিরে গিয়ে সেখানে দেখুন।
