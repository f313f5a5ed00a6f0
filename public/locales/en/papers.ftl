### status: source
### Papers that leave the register: letters, sheets to fill in, a person’s whole record, a data return in print.
### The page around them is read by coordinators; the papers by the person and by other services: plain, calm words. Nothing on a paper says more than it must.

## ---- The page ----

papers-words = The words of the paper could not be fetched, so it was not made.
    .do = Check the internet connection and try again.
papers-not-made = The paper could not be made.
    .do = Look at what is chosen and typed above, and try again. Nothing was changed.
papers-make = Make the PDF
papers-working = Making the PDF. The first time, the part that makes PDFs is downloaded: on a slow line this can take a minute.
papers-stop = Stop
papers-done = { $file } is in your downloads folder. It is not encrypted: print it or send it, and delete it there.
papers-missing-characters = Some characters could not be printed: { $characters }. Write them in by hand.
papers-font = A font could not be fetched, so the PDF was not made.
    .do = Check the internet connection and try again.
papers-document = The PDF could not be written.
    .do = Try again. If it happens again, say so to whoever looks after this site.
papers-gone = The part that makes PDFs stopped by itself.
    .do = Try again.
papers-language = The person’s language
    .hint = On paper, English stands beside it.
papers-reading = The newest packet is being checked
papers-no-packet = The newest packet is not open, so nothing can be taken from it.
    .do = Look under “Packets” whether it could be checked.
papers-agency = Which kind of service is it for?
papers-agency-gp = Doctor’s practice (GP)
papers-agency-mental_health = Mental health service
papers-agency-alcohol_drugs = Drug and alcohol service
papers-agency-job_centre = Job centre
papers-agency-bank = Bank
papers-agency-college = College
papers-agency-housing = Housing
papers-agency-police = Police
papers-agency-social_care = Social care
papers-agency-other = Another agency
papers-choose = Choose
papers-agencies = The person agreed that these are told
papers-agencies-not = The person does not want these to be told
papers-agencies-open = Nothing is written down.
papers-agencies-none = The person has not agreed that other agencies are told anything, so no paper is made for them.
    .do = Ask the person. If they agree, the sender can make a new packet with their agreement.
papers-offers = What may stand on it
    .hint = Only what the person agreed to share can be ticked. Tick only what this service needs.
papers-offers-none = Nothing that the person agreed to share is known.
papers-not-offered = What may not stand on it
# "health: the person said no". $what is one of reading-withheld-…, $why one of papers-leave-….
papers-not-offered-one = { $what }: { $why }
papers-leave-given = the person agreed
papers-leave-refused = the person said no
papers-leave-not_asked = the person was not asked
papers-leave-taken_back = the person took it back

## The letter: the page.

papers-letter-lead = A letter that introduces the person to a service, in English with the person’s language beside it. Show it to the person before they take it, or before you send it.
papers-letter-name = Name
papers-letter-why = That it is about modern slavery
papers-letter-known = From “Services and contacts”
papers-letter-to = Whom it is for
    .hint = Name and address, as they stand on a letter. It is not kept.
papers-letter-back = Whom to answer
    .hint = Your name, your service, and how to reach you. It is not kept.
papers-letter-missing = The letter is not complete yet.
    .do = Choose the kind of service, and write whom to answer.

## ---- On papers: what they share ----

# $language is the name of the language: in English “Arabic”, in the language itself its own name for it.
papers-machine = A computer made the translation into { $language }, and no one who speaks the language has checked it yet. Ask an interpreter when something is important.
papers-date = Date
papers-to = To
papers-from = From
papers-about = About
papers-area = Area
papers-signature = Signature
papers-signed = Signed

## ---- The letter of introduction ----
## Nothing in “what may help” says why it may help: whoever is not told about modern slavery must not read it between the lines.

papers-letter-title = Letter of introduction
papers-letter-first = The person agreed that you know what stands in this letter. Please ask them before you tell it to anybody else.
papers-letter-named = We support the person who is named above, and introduce them to your service.
papers-letter-unnamed = We support the person who brings this letter, and introduce them to your service.
papers-letter-slavery = They are a survivor of modern slavery. They do not have to tell you what happened to them.
papers-letter-thresholds = Survivors often do not fit the usual criteria or thresholds of a service, though they need it. Please use the discretion that you have, and speak to us before you turn them away.
papers-letter-needs = What may help
papers-letter-facts = What the person wants you to know
papers-letter-close = If anything is unclear, or if you cannot help, please speak to us. We can come along, help with forms, and find an interpreter.

papers-need-interpreter = An interpreter who is not family or a friend. The person may say who should not interpret.
papers-need-before = To be told beforehand what will happen, to be asked each time, and to be able to stop.
papers-need-again = Not to have to tell the same story again. Please ask us for what is missing.
papers-need-gp-1 = To be registered also while papers or a fixed address are missing.
papers-need-gp-2 = A longer appointment, with somebody of the gender that the person chooses.
papers-need-gp-3 = Treatment and medication that go on without a gap after a move.
papers-need-mental_health-1 = Not to wait from the beginning again after a move: where treatment had begun, a direct transfer.
papers-need-mental_health-2 = To be seen also where not every threshold is met. What is hidden may be serious.
papers-need-mental_health-3 = The same person each time, at times and in a place that feel safe.
papers-need-alcohol_drugs-1 = To be seen, even if they do not look like the people whom you usually see.
papers-need-alcohol_drugs-2 = Help with alcohol or drugs and with mental health at the same time, not one after the other.
papers-need-alcohol_drugs-3 = To be able to come back after a relapse, without beginning again.
papers-need-job_centre-1 = One person to turn to, who knows the case.
papers-need-job_centre-2 = Payments that can be managed: more often than monthly, or the rent paid straight to the landlord.
papers-need-job_centre-3 = Time for appointments with doctors, lawyers and courts, in what is asked of them.
papers-need-bank-1 = A basic account, with the papers that the person has.
papers-need-bank-2 = Letters and messages only where the person says that it is safe.
papers-need-bank-3 = Somebody who explains the account, cards and online banking in plain words.
papers-need-college-1 = English lessons at their level, and a way to go on from there.
papers-need-college-2 = Understanding where appointments or bad days keep them from a lesson.
papers-need-college-3 = Not to be asked in front of others where they come from, nor to be photographed.

## ---- The review sheet ----
## The person reads it, or hears it read: reading age 9 to 11.

papers-review-lead = The questions of a review to fill in together by hand, in the person’s language with English beside. What was said last time stands with each. Type it into the register afterwards, and destroy the paper.
papers-review-title = How things are going
papers-review-first = We look together at how things are going, and what should come next.
papers-review-skip = You can leave out any question, take a pause or stop. Nothing here decides whether you are supported.
papers-number = Number
papers-last = Last time ({ $day }): { $said }
papers-review-feels = How you feel
papers-review-scores = How you manage
papers-review-next = What comes next
papers-review-well = What is going well?
papers-review-goals = What do you want to reach? In your own words.
papers-step = What is to be done
papers-who = Who does it
papers-by-when = By when

## ---- The data return ----

papers-return-title = Data return
papers-return-hidden = “Hidden” stands where there are fewer than 5, or where another number could be worked out.
# In a narrow column, in place of a number.
papers-return-hidden-cell = Hidden

## ---- The person’s whole record ----

papers-whole-lead = Everything that the register holds about the person, in their language: it is their right to have it. What is typed stays as it was typed.
papers-whole-others = Read it before you give it to the person.
    .why = Notes, contacts and the packet can hold details of other people: family, perpetrators, whoever told you something. What is theirs must not be given away, and nothing here leaves it out by itself.
papers-whole-safe-ask = Is it safe for the person to keep this?
    .hint = Ask them first. Somebody else may find a paper or a file.
papers-whole-yes = Yes, they would like it
papers-whole-no = No, not now
papers-whole-keep = Keep it for them. They can read it with you, and ask for it at any time.
papers-whole-without = The newest packet could not be checked, so what it says is not on the paper.
papers-whole-json = Save for a machine (JSON)
    .hint = The entry as it stands in the register, and every packet as it came. It is not encrypted.
papers-whole-failed = A packet could not be had from the vault, so nothing was saved.
    .do = Try again. The paper can be made all the same.
papers-whole-saved = { $file } is in your downloads folder. It is not encrypted: give it to the person, and delete it there.
papers-whole-title = Record
papers-whole-first = This is everything that the register holds about you.
papers-whole-person = It speaks of you as “the person”. What somebody typed stands as it was typed.
papers-whole-safe = Keep it where nobody else finds it. You can also ask the team to keep it for you.
papers-whole-wrong = If something is wrong, tell the team. They write down what is right, and that it was wrong.
papers-whole-agreed = What the person agreed to
papers-whole-newest = The newest packet
papers-whole-packet = What the last referral said, section by section.

## ---- The sheet for a meeting ----

papers-meeting-lead = A sheet for one agency at a meeting: what the person agreed that it knows, and room for what is decided. Make one for each agency.
papers-meeting-parts = What may be told
    .hint = Only what the person agreed to share can be ticked. Tick only what this agency needs for the meeting.
papers-meeting-needs = What the person needs
papers-meeting-health = Health
papers-meeting-risk = Risk and safety
papers-meeting-dates = Dates
papers-meeting-missing = The sheet is not complete yet.
    .do = Choose the agency.
papers-meeting-title = Meeting sheet
papers-meeting-for = For
papers-meeting-first = Only for the agency named here, and only for this meeting.
papers-meeting-rest = What is not on this sheet was not agreed to, or is not needed. Please ask the person before you tell it to anybody else.
papers-meeting-agreed = What was agreed to
papers-meeting-agreed-on = Agreed on { $when }
papers-meeting-next = What follows
papers-meeting-decisions = What is decided
