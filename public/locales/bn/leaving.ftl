### status: machine-drafted

leaving-title = তাড়াতাড়ি বের হওয়ার উপায়
leaving-lead = আপনি যেকোনো সময়, এক সেকেন্ডে, এই সাইট থেকে বের হতে পারেন। কীভাবে, আর এতে কী লুকানো হয় না, তা এখানে আছে।

## The ways

leaving-ways = বের হওয়ার উপায়গুলো
leaving-way-button = পাতার উপরে “এই পাতা থেকে বের হোন” চাপুন। পাতা উপরে-নিচে সরালেও বোতামটি সেখানেই থাকে।
leaving-way-shift = কিবোর্ডে: পাঁচ সেকেন্ডের মধ্যে Shift বোতাম তিনবার চাপুন, মাঝে আর কিছু চাপবেন না। কতবার চাপা হয়েছে, তা বোতামের তিনটি ছোট বাতি দেখায়।
leaving-way-fingers = টাচ স্ক্রিনে: তিন সেকেন্ডের মধ্যে দুই আঙুল দিয়ে তিনবার টোকা দিন। পাতার যেকোনো জায়গায় এটি কাজ করে।
leaving-way-tab = Tab বোতাম বা স্ক্রিন রিডার দিয়ে: প্রতিটি পাতার প্রথম লিংক হলো “এই পাতা থেকে তাড়াতাড়ি বের হোন”।

leaving-try = এখানে চেষ্টা করে দেখুন
leaving-try-text = নিচের বোতাম চাপুন। 30 সেকেন্ড ধরে, Shift তিনবার চাপলে বা দুই আঙুলে তিনবার টোকা দিলে এই পাতা থেকে বের হবে না। উপরের “এই পাতা থেকে বের হোন” চাপলে সব সময়ই বের হয়।
leaving-try-begin = চেষ্টা শুরু করুন
leaving-try-open = এখন Shift তিনবার চাপুন, বা দুই আঙুল দিয়ে তিনবার টোকা দিন।
leaving-try-worked = কাজ হয়েছে। চেষ্টা শেষ। পরের বার সত্যিই বের হয়ে যাবেন।
leaving-try-over = চেষ্টা শেষ। এখন থেকে তিনবার চাপলে বা তিনবার টোকা দিলে সত্যিই বের হয়ে যাবেন।

## What it does

leaving-does = এতে কী হয়
leaving-does-white = পাতা সঙ্গে সঙ্গে সাদা হয়ে যায়। আপনি যা লিখেছেন তা স্ক্রিন থেকে চলে যায়।
leaving-does-site = তারপর অন্য একটি ওয়েবসাইট খোলে: { $site }।
leaving-does-locks = শেষে যা লিখেছেন তা সেভ হয়, যদি তা সঙ্গে সঙ্গে করা যায়। তারপর সিন্দুক লক হয়, এই উইন্ডোতে এবং Onward-এর অন্য উইন্ডোতে।
leaving-does-back = “পেছনে” (Back) চাপলে আগে সেখানে যা ছিল তা দেখা যায় না।

## What it does not do

leaving-not = এতে কী হয় না
leaving-not-history = এতে ব্রাউজারের ইতিহাস মুছে যায় না। ইতিহাসে দেখা যায় যে এই সাইট খোলা ছিল, আর কখন। আপনি কী লিখেছেন তা দেখা যায় না।
leaving-not-files = যেসব ফাইল সেভ করা বা ছাপানো হয়েছে, সেগুলো যেখানে আছে সেখানেই থাকে। ডাউনলোডের তালিকাও থাকে।
leaving-not-tabs = অন্য ট্যাব ও উইন্ডো খোলা থাকে, আর উপরে সেগুলোর ঠিকানা দেখা যায়। Onward-এর ট্যাব ও উইন্ডোতে খসড়া ও খোলা প্যাকেট স্ক্রিন থেকে চলে যায়।
leaving-not-seen = কেউ যা দেখে ফেলেছে, বা স্ক্রিনের যে ছবি তুলেছে, তা এতে ফেরানো যায় না।

## Clearing the history

leaving-clear = কীভাবে ইতিহাস মুছবেন
leaving-clear-text = আপনার ব্রাউজার বেছে নিন। আপনার ডিভাইসে মেনুর কথাগুলো একটু অন্য রকম হতে পারে।
leaving-clear-caution = আগে ভাবুন। যে ইতিহাস দেখে, সে লক্ষ করতে পারে যে তা খালি। অনেক সময় শুধু এই সাইটটি সরানো যায়: ইতিহাস খুলুন, “Onward” খুঁজুন, আর সেই লাইনটি মুছে ফেলুন।

leaving-history = ইতিহাস মুছুন:
leaving-window = প্রাইভেট উইন্ডো:
leaving-on-computer = কম্পিউটারে
leaving-on-phone = ফোনে
leaving-on-android = Android ফোনে
leaving-on-iphone = iPhone বা iPad-এ

leaving-chrome = Chrome
leaving-chrome-computer = Ctrl, Shift ও Delete একসঙ্গে চাপুন (Mac-এ: Command, Shift ও Delete)। কত আগে পর্যন্ত মুছবেন তা বেছে নিন। “ডেটা মুছুন” (Delete data) চাপুন।
    .private = তিনটি বিন্দু চাপুন, তারপর “নতুন ছদ্মবেশী উইন্ডো” (New Incognito window)।
leaving-chrome-android = তিনটি বিন্দু চাপুন, তারপর “ব্রাউজিং ডেটা মুছুন” (Delete browsing data)। কত আগে পর্যন্ত মুছবেন তা বেছে নিন। “ডেটা মুছুন” (Delete data) চাপুন।
    .private = তিনটি বিন্দু চাপুন, তারপর “নতুন ছদ্মবেশী ট্যাব” (New Incognito tab)।
leaving-chrome-iphone = তিনটি বিন্দু চাপুন, তারপর “ব্রাউজিং ডেটা মুছুন” (Delete browsing data)। কত আগে পর্যন্ত মুছবেন তা বেছে নিন। “ডেটা মুছুন” (Delete data) চাপুন।
    .private = তিনটি বিন্দু চাপুন, তারপর “নতুন ছদ্মবেশী ট্যাব” (New Incognito tab)।

leaving-edge = Edge
leaving-edge-computer = Ctrl, Shift ও Delete একসঙ্গে চাপুন (Mac-এ: Command, Shift ও Delete)। কত আগে পর্যন্ত মুছবেন তা বেছে নিন। “এখনই সাফ করুন” (Clear now) চাপুন।
    .private = তিনটি বিন্দু চাপুন, তারপর “নতুন InPrivate উইন্ডো” (New InPrivate window)।
leaving-edge-phone = নিচের মেনু চাপুন, তারপর “ইতিহাস” (History)। ময়লার ঝুড়ির চিহ্ন চাপুন, আর কত আগে পর্যন্ত মুছবেন তা বেছে নিন।
    .private = নিচের মেনু চাপুন, তারপর “নতুন InPrivate ট্যাব” (New InPrivate tab)।

leaving-firefox = Firefox
leaving-firefox-computer = Ctrl, Shift ও Delete একসঙ্গে চাপুন (Mac-এ: Command, Shift ও Delete)। কত আগে পর্যন্ত মুছবেন তা বেছে নিন। “পরিষ্কার করুন” (Clear) চাপুন।
    .private = তিনটি দাগ চাপুন, তারপর “নতুন ব্যক্তিগত উইন্ডো” (New private window)।
leaving-firefox-android = তিনটি বিন্দু চাপুন, তারপর “সেটিংস” (Settings), তারপর “ব্রাউজিং ডাটা মুছুন” (Delete browsing data)।
    .private = ট্যাবের বোতাম চাপুন, তারপর মুখোশের চিহ্ন।
leaving-firefox-iphone = মেনু চাপুন, তারপর “সেটিংস” (Settings), তারপর “তথ্য ব্যবস্থাপনা” (Data management), তারপর “ব্যক্তিগত তথ্য মুছুন” (Clear private data)।
    .private = ট্যাবের বোতাম চাপুন, তারপর “ব্যক্তিগত” (Private) বা মুখোশের চিহ্ন।

leaving-safari = Safari
leaving-safari-computer = স্ক্রিনের উপরে “History” (ইতিহাস) বেছে নিন, তারপর “Clear History” (ইতিহাস মুছুন)। কত আগে পর্যন্ত মুছবেন তা বেছে নিন।
    .private = স্ক্রিনের উপরে “File” (ফাইল) বেছে নিন, তারপর “New Private Window” (নতুন প্রাইভেট উইন্ডো)।
leaving-safari-iphone = ফোনের “Settings” (সেটিংস) অ্যাপ খুলুন। “Apps” (অ্যাপ) বেছে নিন, তারপর “Safari”, তারপর “Clear History and Website Data” (ইতিহাস ও ওয়েবসাইটের তথ্য মুছুন)। পুরোনো ফোনে “Safari” সরাসরি “Settings”-এর মধ্যে থাকে।
    .private = হোম স্ক্রিনে Safari-র ছবিটি চেপে ধরে রাখুন, তারপর “New Private Tab” (নতুন প্রাইভেট ট্যাব) বেছে নিন।

leaving-samsung = Samsung Internet ব্রাউজার
leaving-samsung-android = তিনটি দাগ চাপুন, তারপর “সেটিংস” (Settings), তারপর “ব্যক্তিগত ব্রাউজিং ডেটা” (Personal browsing data), তারপর “ব্রাউজিং ডেটা মুছুন” (Delete browsing data)।
    .private = ট্যাবের বোতাম চাপুন, তারপর “গোপন মোড চালু করুন” (Turn on Secret mode)।

## Private windows

leaving-private = প্রাইভেট উইন্ডো কী করে
leaving-private-does = প্রাইভেট উইন্ডো কোনো ইতিহাস রাখে না। শেষ প্রাইভেট উইন্ডোটি বন্ধ করলে, তাতে কী খোলা ছিল ব্রাউজার তা ভুলে যায়।
leaving-private-not = এটি আপনাকে এদের কাছ থেকে লুকায় না: যে স্ক্রিন দেখছে, আপনাকে নজরে রাখতে ডিভাইসে বসানো প্রোগ্রাম, বা যারা নেটওয়ার্ক চালায়। আপনি যেসব ফাইল সেভ করেন সেগুলো থেকে যায়।
leaving-private-here = প্রাইভেট উইন্ডোতে সহায়তার অনুরোধ রাখবেন না: উইন্ডো বন্ধ হলে তা চলে যায়। পড়ার জন্য প্রাইভেট উইন্ডো ভালো।

## Other people

leaving-others = তবুও কে দেখতে পারে
leaving-others-text = এই ফোন বা কম্পিউটারের পাসওয়ার্ড যে জানে, সে হয়তো দেখতে পারে এতে কী করা হয়েছে। কাজের জায়গা, লাইব্রেরি বা স্কুলে যারা কম্পিউটার দেখাশোনা করে, তারাও হয়তো দেখতে পারে। Google, Apple বা Microsoft-এর অ্যাকাউন্ট অন্য ফোনেও ইতিহাস দেখাতে পারে।
leaving-others-do = আপনার যদি মনে হয় কেউ এই ডিভাইসে নজর রাখে, তাহলে এমন অন্য একটি ব্যবহার করুন যা তার হাতের নাগালে নেই: লাইব্রেরিতে, আপনার সহায়তা সেবায়, বা কোনো বন্ধুর কাছ থেকে।

## Help

leaving-help = আপনার এখন সাহায্য দরকার হলে
leaving-help-999 = বিপদে: 999 নম্বরে ফোন করুন।
leaving-help-55 = কথা বলতে না পারলে: মোবাইল ফোন থেকে 999 নম্বরে ফোন করুন, শুনুন, আর যখন বলা হয় 55 চাপুন।
leaving-help-line = আধুনিক দাসত্ব ও শোষণ হেল্পলাইন (Modern Slavery & Exploitation Helpline): 08000 121 700, বছরের প্রতিদিন।
leaving-help-salvation = ইংল্যান্ড ও ওয়েলসে, স্যালভেশন আর্মি (Salvation Army): 0800 808 3733, যেকোনো সময়।
