### status: source
# The shell, home, eligibility and the form engine: what the first view needs.
# People who read this: survivors (reading age 9 to 11), safehouse workers and coordinators. No idioms.

## The page round every page

# The name of the program. It says nothing about what it is for, on purpose.
shell-name = Onward
shell-title = Onward
# The title in the browser's tab. Never a question or a name: it is read over a shoulder.
shell-title-step = Step { $step } – Onward
shell-title-error = Error: { $title }
shell-skip = Skip to the page
shell-language = Language
# A button beside the name of a language, for people who do not read: the device says the name aloud.
shell-hear = Listen: { $language }
# Shows each question in the person's language, with English under it.
shell-bilingual = With English
shell-language-failed = The words of { $language } could not be loaded. Check the connection and press again.
shell-text-size = Size and contrast of the text
shell-text-size-normal = Normal text
shell-text-size-large = Large text
shell-text-size-larger = Larger text
# The letter on the three buttons for the size of the text.
shell-text-size-letter = A
shell-contrast = More contrast
shell-machine-drafted = A computer made this translation
    .more = No one who speaks the language has checked it yet. Please ask an interpreter when something is important.
# Where the English of something on the page is newer than its translation.
shell-outdated = Some of these words may be out of date
    .more = The English has changed since they were translated. Please ask an interpreter when something is important.
shell-in-english = Some words on this page are in English
    .more = They are not translated yet, or there is a mistake in their translation. Please ask an interpreter to read them to you.
shell-pages = Pages
shell-home = Start page
shell-areas = Area guide
shell-help = Get help now
shell-eligibility = Check eligibility
shell-drafts = Referrals on this device
shell-blank = Print a form to fill in by hand
shell-receive = Open a packet
shell-settings = Settings
shell-register = Register
shell-contacts = Address book
shell-leaving = How to leave quickly
shell-emergency = In an emergency call 999. Modern Slavery and Exploitation Helpline: 08000 121 700, every day of the year.
shell-not-nrm = This is not a form for the National Referral Mechanism (NRM), and it is not a government website.
shell-lock = Lock
shell-loading = Loading…
shell-elsewhere = This page opens in a new tab
shell-elsewhere-text = What is open here stays open.
shell-elsewhere-open = Open it in a new tab
shell-back = Back
shell-try-again = Try again
forms-failed = A part of this page could not be loaded. What you typed is still here.

## Home

home-title = The way on after NRM support
home-lead = For people who are leaving support, and the workers who help them. Everything stays on this device until you choose to send it.
home-before = Before you start
home-before-text = You can leave this site fast: press “Exit this page” at the top. On a keyboard you can also press the Shift key three times. This does not clear the history of the browser.
home-before-more = How to leave quickly, and how to clear the history
home-before-away = Put this note away
home-door-areas = Read about areas
home-door-areas-text = See which areas may be able to help, and what each one asks for.
home-door-refer = Fill in a referral
home-door-refer-text = For a support worker and a person together. You can stop at any time and come back later.
home-door-receive = Open a packet
home-door-receive-text = For a coordinator who was sent a referral. See who signed it, check that nothing was changed, and read it.
home-eligibility = Check eligibility first.
home-eligibility-text = It takes about three minutes. No name is needed.
home-register-text = For coordinators: every referral that came, and what became of it.
home-promise = What you can rely on
home-promise-device = Nothing you type leaves this device by itself. There is no account, and nobody counts visits.
home-promise-choice = The person decides what is shared, one part at a time. Saying no does not change the support they have now.
home-promise-skip = Every question can be skipped, or answered later.

not-found-title = There is no page at this address
not-found-text = The address may be old, or a letter may be missing.
not-found-home = Go to the start page

## Eligibility

eligibility-title = Check eligibility
eligibility-lead = Answer what you know. You will see how each point stands, and what could be done. Nothing here stops you: you can refer whatever the answers are.
eligibility-reasons = How it stands
eligibility-summary = { $met } met, { $not_met } not met, { $not_known } not known.
eligibility-met = Met
eligibility-not-met = Not met
eligibility-not-known = Not known
eligibility-source = Where this comes from:
eligibility-local = A point of this area’s own. The coordinator may use discretion.
eligibility-discretion = The coordinator of the area may use discretion. In the pilots, areas did so case by case.
eligibility-next = What next
eligibility-next-text = These answers can go into a new referral, so that no one is asked twice. You will open the vault on this device first.
eligibility-start = Start a referral with these answers

## A field

field-why = Why we ask
field-help = Help for the worker
field-problem = To mend:
# Between the answers and "not known", "prefer not to say".
field-or = or
field-date-day = Day
field-date-month = Month
field-date-year = Year
# Shown to people who may mean another calendar: in Ethiopia, Eritrea, Iran, Afghanistan. "European": Gregorian, the one used in Britain.
field-date-calendar = Use the European calendar, the one used in Britain.
# Shown to people whose clock begins at dawn.
field-time-clock = Use British time: seven o’clock in the morning is 7:00, not 1:00.
# Under a date that was typed. .months are the months of that calendar in order, thirteen and twelve, with " | " between them.
calendar-ethiopic = In the Ethiopian calendar: { $day } { $month } { $year }
    .months = Meskerem | Tikimt | Hidar | Tahsas | Tir | Yekatit | Megabit | Miyazya | Ginbot | Sene | Hamle | Nehase | Pagume
calendar-persian = In the Persian calendar: { $day } { $month } { $year }
    .months = Farvardin | Ordibehesht | Khordad | Tir | Mordad | Shahrivar | Mehr | Aban | Azar | Dey | Bahman | Esfand
field-letters-left =
    { $count ->
        [one] You have { $count } letter left.
       *[other] You have { $count } letters left.
    }
field-letters-over =
    { $count ->
        [one] That is { $count } letter too many. Nothing is lost: please shorten the text, or put the rest in another answer.
       *[other] That is { $count } letters too many. Nothing is lost: please shorten the text, or put the rest in another answer.
    }
field-language-name = Language
field-language-speaks = Speaks
field-language-reads = Reads
field-language-writes = Writes
field-language-add = Add another language
field-language-remove = Remove this language
field-group-add = Add
# "Child 2", where "Child" is what one member of the list is called.
field-group-member = { $one } { $number }
field-group-change = Change
field-group-remove = Remove

## What is to be mended: what is wrong, and an example of right

summary-title = Please look at this again
problem-missing = Nothing can be sent without this answer.
problem-too-long = There is room for { $max } letters. This has { $over } too many. For example, put the rest in another answer.
problem-not-a-number = Please write a whole number in figures, for example 2.
problem-out-of-range = Please write a number from { $min } to { $max }, for example { $min }.
problem-no-such-date = There is no such date. Please check day and month, for example 27 3 1998.
problem-date-incomplete = A part of the date is missing. Please write day, month and year, for example 27 3 1998.
problem-year-out-of-range = Please write the year with four figures, between 1900 and 2100, for example 1998.
problem-not-an-email = This is not a whole email address. For example name@example.org.
problem-not-a-phone = Please write a telephone number with figures only, for example 07700 900123.
problem-not-an-option = Please choose one of the answers shown, for example the first.
problem-disguising-character = There is a hidden character in this text that could change how it reads. Please type it again, for example letter by letter.
problem-too-many = There is room for { $max }. Please remove some, for example those added twice.
problem-no-translator = Please choose who made the translation of this answer.
problem-wrong-kind = This answer does not fit the question. Please answer it again, for example by choosing or typing anew.

## Saving

save-saved = Saved { $time }
save-not-yet = Not saved yet
save-not-saved = Not saved
    .do = What you typed is still on this page. Copy it somewhere safe before you close the page.
lock-unsaved = What you typed last is not saved. If you lock now, it is lost.
lock-keep-open = Keep the page open
lock-anyway = Lock all the same and lose what was not saved

## The referral

refer-tasks-title = Referral
refer-tasks-text = Fill in the parts in any order. You can skip any question and come back to it. Everything is saved on this device while you type.
refer-stage = How much to fill in now
refer-stage-enquiry = First enquiry.
    .text = No name: needs, family size and dates, so that an area can say what is possible.
refer-stage-referral = Referral.
    .text = What an area needs to decide.
refer-stage-handover = Handover.
    .text = After the area said yes: what the new workers need to know.
refer-bilingual-hides = Two languages are shown, so the questions that the worker answers from the file are hidden. Press “With English” at the top to see them.
refer-worker-only = This page is for the worker alone. It is hidden while two languages are shown.
refer-one-language = Show one language
refer-tasks-answers = Answers
refer-tasks-send = Before it is sent
refer-start-section = Start this part
refer-skip-section = Skip this part for now
refer-pause = Pause and come back later
refer-section-end = Thank you. That is the end of this part.
refer-section-end-where = You can come back to this part at any time and change what was written.
refer-next-section = Go on to the next part
refer-to-list = Back to the list
refer-continue = Save and continue
refer-skip = Skip for now
refer-check = Check your answers
refer-check-text = This is everything that was written for this stage. You can change any of it.
refer-check-mend = Before it can be sent
refer-check-complete = Nothing is wrong. Questions without an answer travel as “not answered”.
refer-check-on = Go on to the agreement
refer-not-answered = Not answered
refer-change = Change
refer-consent = The person’s agreement
refer-export = Sign and export
refer-history = What came of it
refer-under-age-title = Please stop here
refer-under-age-services = Call children’s services at the council where the person is now.
refer-under-age-guardians = In England and Wales: child trafficking guardians service, 0800 043 4303.
refer-under-age-danger = If someone is in danger now: 999.
refer-under-age-mistake = If the answer was a mistake, go back and change it. Nothing was sent.

task-not-started = Not started
task-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
task-started = { $answered } of { $asked } answered
task-done = Done
task-mend = Something to mend
task-anytime = At any time
task-last = Last step
task-after = After sending

## Dates, the same on screen and on paper. Years and days are digits.

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
# "4 March 2026, 14:02"
date-time = { $date }, { $time }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Before a PDF is saved in which some characters cannot be printed, such as a small picture or a rare letter.

press-gaps = Some characters cannot be printed. A sign with a question mark stands for each of them in the PDF. They are:
    .do = Where you can, write it another way and make the PDF again. Or save it as it is, and write them in by hand.
press-gaps-save = Save the PDF as it is
press-gaps-leave = Do not save it
