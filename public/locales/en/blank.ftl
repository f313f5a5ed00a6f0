### status: source
### Forms to fill in by hand: the page that makes them, and what stands on the paper beside the words of the form and of the agreement.

## The page

blank = Forms to fill in by hand
    .lead = For a meeting without a computer: the form on paper, in one language or in two. It is made in this browser. Nothing is sent, and only the file that you save stays on this device.
blank-stage = Which form do you need?
blank-language = Language of the form
blank-second = Second language beside it
    .hint = Questions for the person stand in both languages. What the worker answers from the file stands on sheets of its own, in one language.
blank-second-none = None
blank-care = Paper is not encrypted
blank-care-print = Print it where nobody else takes it from the printer, and delete the file afterwards if others use this computer.
blank-care-keep = Once it is filled in, keep it with you or locked away.
blank-care-destroy = Type the answers into Onward soon, check them, and shred the paper.
blank-make = Make the form
    .hint = A PDF to print. The part that makes PDFs is downloaded the first time.
blank-working = Making the form. The first time, the part that makes PDFs is downloaded: on a slow line this can take a minute.
blank-stop = Stop
blank-done = { $file } is in your downloads folder.
blank-missing = Some characters could not be printed: { $characters }.
blank-words = The words of the form could not be loaded, so the form was not made.
    .do = Check the internet connection and try again.
blank-font = A font could not be fetched, so the form was not made.
    .do = Check the internet connection and try again.
blank-document = The PDF could not be written.
    .do = Try again. If it stays so, reload the page.
blank-gone = The part that makes PDFs stopped by itself.
    .do = Try again.

## On the paper: headings

blank-title-enquiry = Enquiry form
blank-title-referral = Referral form
blank-title-handover = Handover form
# At the foot of every sheet, beside the page number. Short.
blank-foot = Not encrypted. Keep it safe, then shred it.
blank-page = Page { $page } of { $pages }

## On the paper: what must be read first. Read by the worker.

blank-not-encrypted = This paper is not encrypted: anyone who has it can read it.
blank-keep = Keep it with you or locked away. Do not photograph it, do not post it, and never leave it where someone who controls the person could find it.
blank-destroy = As soon as the answers are typed into Onward and checked, shred it. If it is lost, or someone else has seen it, tell your manager at once and tell the person.
blank-parts = Fill in the worker’s part before the meeting, from the file, and leave it behind. Take the other parts with you. Tick boxes with a cross. Every question can be left empty.
blank-nobody = This is an enquiry. Write nothing on it that says who the person is: no name, no date of birth, no address.
# $language is the language’s own name.
blank-machine = A computer made the translation into { $language }, and no one who speaks the language has checked it yet. Ask an interpreter when something is important.

## On the paper: the parts

blank-worker = For the worker alone
    .lead = Answer this from the file. Do not read it aloud, and do not let the person or anyone else see these sheets.
blank-help = How to ask: help for the worker
blank-person = Together with the person
    .lead = Anyone who finds this paper can read it. Your worker keeps it safe for you, and destroys it when your answers are in the computer.
    .skip = You can skip any question, and stop for a break at any time.
blank-agreement = Read this part out, slowly, or ask the interpreter to. Stop for questions.
blank-aloud = Read aloud
blank-at-the-end = At the end, say
blank-more = More room
    .where = Write the number of the question first, for example { $example }.

## On the paper: when a question is answered. $condition is made of the messages below it.

blank-when = Only if { $condition }.
# $question is a number on the paper, such as A6. $answers are answers in quotation marks, with blank-or between them.
blank-is = { $question } is { $answers }
blank-is-not = { $question } is not { $answers }
blank-answered = { $question } has an answer
blank-not-answered = { $question } has no answer
blank-answer = “{ $answer }”
blank-or = { " or " }
blank-and = { " and " }
blank-if-yes = Only if the answer above is yes.
# $words say what to do after one of the answers, which stand in quotation marks.
blank-if-answer = If { $answers }: { $words }

## On the paper: the agreement

# .named stands in the statements in place of the area’s name: “I would like to be referred to the area named above.”
blank-area = The area
    .hint = The worker writes the name of the area here before reading out the choices.
    .named = the area named above
blank-choices = Your choices
blank-home-office = Only if this area makes a return to the Home Office. If not, the worker crosses this out.
blank-understanding = What you understood
blank-signature = Signature
blank-date = Date
blank-time = Time
