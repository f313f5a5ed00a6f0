### status: source
### The guide: what a person reads who chooses where to go, and the sheet for the worker beside them.
### Read by survivors first: reading age 9 to 11. The sheet is for workers.

# The titles in the browser's tab: read over a shoulder.
guide-page-title = Area guide – Onward
guide-help-title = Help – Onward

guide-title = Area guide
guide-failed = A part of this page could not be loaded. Check the connection and press again.
guide-not-translated = This text is not in your language yet. Here it is in English. Please ask an interpreter.
guide-section-missing = A part of this text is missing. Please ask your worker about it.
guide-no-text = Nobody has written about this area yet. Please ask your worker.
guide-unknown = There is no page about this area
guide-keep = Keep { $language } on this device
guide-kept = { $language } is kept on this device
guide-print = Print this page
guide-aloud = Listen
guide-aloud-heard = Others in the room will hear it. Use headphones if somebody should not hear it.
guide-aloud-begin = Start
guide-aloud-not = Not now
guide-aloud-no-voice = This device has no voice of its own for { $language }. Ask your worker to read it to you.
guide-contents = On this page

guide-areas-title = Areas
guide-areas-lead = Read about each place before you choose. You do not have to choose today.
guide-all-areas = All areas
guide-example-short = Example: check with the council before use.
guide-example = Example: check with the council before use.
    .more = The pilots ended in 2020. Things may be different now.
guide-more = Read on
guide-after = What happens after I say yes
guide-rights = My rights and choices
guide-help = Get help now
guide-offline = Read it without the internet
guide-sheet = For workers: how to refer

guide-sources = Where this comes from
guide-sources-text = Each source, and the day on which we read it.
guide-source-read = (read on { $day })
guide-source-no-day = (no date)

guide-help-lead = You can call these numbers. You can ask for an interpreter.
guide-help-before = Before you call
guide-help-bill = A call may show in the list of calls on your phone, and on a phone bill. If somebody looks at your phone, use another one, or delete the call from the list.
guide-help-words = You do not have to say your name. You can stop the call at any time.
guide-help-england-and-wales = England and Wales only.
guide-help-hours-day-and-night = Day and night.
guide-help-hours-every-day-of-the-year = Every day of the year.
guide-help-emergency = In danger now
    .more = Police, ambulance and fire. Free from any phone.
guide-help-emergency-silent = In danger and you cannot speak
    .more = From a mobile phone: call 999. When you are asked, press 55. Then the police know that you need help. But this does not tell them where you are.
guide-help-helpline = Modern Slavery and Exploitation Helpline
    .more = Free. You can talk about what happened, or ask what help there is.
guide-help-salvation-army = The Salvation Army
    .more = They can help you to find a safe place and support.
guide-help-nhs-crisis = Help now for mental health
    .more = Call 111, then choose option 2 (mental health). Free.
guide-help-samaritans = Samaritans
    .more = Somebody listens. Free.
guide-help-child-guardians = Child trafficking guardians service
    .more = For workers who are worried about a child. They must also tell children’s services.

## What somebody keeps while they choose: areas and questions

guide-list = My list
guide-list-lead = Areas that you think about, and questions that you would like to ask.
guide-list-memory =
    { $minutes ->
        [one] This list is only in this window. It goes when the window closes, when nobody is here for { $minutes } minute, or when you empty it.
       *[other] This list is only in this window. It goes when the window closes, when nobody is here for { $minutes } minutes, or when you empty it.
    }
guide-list-scripts = This page needs scripts (JavaScript), and this browser does not run them here. You can write your list on paper.
guide-list-empty = Nothing is on your list
guide-list-empty-text = Open an area and press “Put on my list”.
guide-list-went = Your list was emptied because nobody was here for some time.
guide-list-near = Your list will soon be emptied because nobody is here.
guide-list-stay = Keep my list
guide-list-questions = My questions
guide-list-own-title = Questions of my own
guide-list-own = Write a question
guide-list-own-label = Your question
guide-list-off = Take off my list
guide-list-empty-it = Empty my list
guide-keep-area = Put on my list
guide-keep-question = Keep this question

# A person shows this to the worker beside them. It is not an agreement.
guide-know-more-title = Tell your worker
guide-know-more = I would like to know more about this area
guide-know-more-text = Press this and show it to your worker. It is not a yes: you can change your mind.
guide-know-more-window = Is the referral open in another window? Nothing goes there from here. In the window with the referral, answer “Which areas are you thinking about?” there.
guide-know-more-on = This area and your questions about it go along when a referral is started in this window. Nothing is stored before that.
guide-know-more-last = From there you cannot come back to your list. Your questions stand in the last part of the referral, the handover. To ask them before, print your list now.
guide-know-more-go = To the referrals

## Two areas beside each other

guide-compare = Compare areas
guide-compare-lead = Read the same part about each area, one after the other.
guide-compare-two = Compare two areas
guide-compare-first = First area
guide-compare-second = Second area
guide-compare-choose = Choose
guide-compare-choose-two = Choose two areas.
guide-compare-from = Where are you now?
guide-compare-from-hint = You do not have to say this. It is only in this window.
guide-compare-far = How far it is
guide-compare-miles =
    { $miles ->
       *[other] About { $miles } miles in a straight line from the middle of that region.
    }
guide-compare-not-known = We do not know how far it is.
# The regions as in the form (o-regions-…): its file is ten times as large as these twelve names.
guide-region-north_east = North East
guide-region-north_west = North West
guide-region-yorkshire_and_the_humber = Yorkshire and the Humber
guide-region-east_midlands = East Midlands
guide-region-west_midlands = West Midlands
guide-region-east_of_england = East of England
guide-region-london = London
guide-region-south_east = South East
guide-region-south_west = South West
guide-region-wales = Wales
guide-region-scotland = Scotland
guide-region-northern_ireland = Northern Ireland

## A page of the guide as a PDF

guide-pdf = Save as PDF
guide-pdf-working = Making the PDF. The first time, a part is downloaded that makes PDFs: on a slow line this can take a minute.
guide-pdf-stop = Stop
guide-pdf-done = { $file } is in your downloads. Anyone who uses this device can see it there.
guide-pdf-missing = Some characters could not be printed: { $characters }.
guide-pdf-font = A font could not be loaded, so there is no PDF.
    .do = Check the connection and press again.
guide-pdf-document = The PDF could not be made.
    .do = You can print the page instead.
guide-pdf-gone = The part that makes PDFs stopped by itself.
    .do = Press again. You can also print the page.
guide-pdf-pictures = The pictures and the map are not on this paper.
guide-pdf-page = Page { $page } of { $pages }

## The sheet for workers

sheet-lead = For support workers: what this area offers, whom it is for, and how to refer.
sheet-to-area = What the person reads about this area
sheet-not-said = Not stated.
sheet-service = Service
sheet-status-active = The service is running.
sheet-status-inactive = The service is not running now.
sheet-status-defunct = The service has ended.
sheet-status-closed = The service is closed for a time.
sheet-for = Whom it is for
sheet-refer = How to refer
sheet-contact = Contact
sheet-no-contact = No contact is published here. Ask the council.
sheet-capacity = Capacity
sheet-places =
    { $count ->
        [0] No free places.
        [one] { $count } free place.
       *[other] { $count } free places.
    }
sheet-as-of = Correct on { $day }.
sheet-closing = Closing date
sheet-closing-day = Nobody is taken from { $day }.
sheet-wait = Waiting time
sheet-home = Kind of home
sheet-length = How long support lasts
sheet-afterwards = If needs remain afterwards
sheet-refusals = Why people were not taken
sheet-interpreters = Interpreters
sheet-fees = What the person pays
sheet-privacy = Privacy notice
sheet-key = Sending a packet
sheet-key-published = This area has published a key: compare its six words by telephone before you send.
sheet-no-key = This area has not published a key: use a passphrase or paste a key.
sheet-assured = Checked by the council
sheet-assured-day = The council said on { $day } that all of this is right.
sheet-not-assured = The council has not checked this page.
