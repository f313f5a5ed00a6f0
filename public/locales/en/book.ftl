### status: source
### The desk’s own book: whom to speak with at each service, and what each area has free. It is about no person.
### Read by coordinators: ordinary professional English, no idioms.

## ---- Whom to speak with ----

book-loading = Opening the book
book-services = Services and contacts
    .lead = One person to speak with at each service: a surgery, a bank, a college. Only you and your colleagues see this. It is in this vault, with the register.
book-services-none = No service is written down yet
    .lead = When you have found the right person at a service, write them down here. The next time, nobody has to start at the switchboard.
book-service-add = Add a service
book-services-search = Search
    .hint = A part of a name, of a kind of service or of a note.
book-services-found =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
book-services-found-none = No service is like this. Change the search.
book-service-change = Change
book-service-remove = Remove
book-service-remove-sure = Remove this service?
    .what = It is removed for everybody who uses this vault, and when this book is put together with another one. It cannot be brought back.
    .yes = Yes, remove it
    .no = No, keep it
book-service-kept = It is written down.
book-service-removed = It is removed.
book-service-kind = What kind of service is it?
book-service-name = Name of the service
    .hint = For example Park Road Surgery.
book-service-area = Which area does it serve?
book-all-areas = All areas
book-service-person = Whom to speak with
    .hint = Their name, and what they do. Leave it empty if there is nobody yet.
book-service-phone = Telephone
    .hint = Figures only, for example 0113 496 0018. Write an extension into the note.
book-service-email = Email address
book-service-note = What else to know
    .hint = For example opening hours, or what they ask for first. Nothing about a person whom you support.
book-service-checked = When did somebody last make sure that this is right?
    .hint = Leave it empty if nobody has.
# Under a service. $day is a day such as "4 March 2026".
book-service-checked-on = Checked on { $day }
book-service-not-checked = Not checked yet
book-keep = Write it down
book-cancel = Cancel

book-kind-gp = GP or surgery
book-kind-mental_health = Mental health
book-kind-drug_alcohol = Drugs and alcohol
book-kind-housing = Housing
book-kind-job_centre = Job centre
book-kind-bank = Bank
book-kind-college = College and learning
book-kind-legal = Legal advice
book-kind-police = Police
book-kind-children = Children’s services and schools
book-kind-interpreter = Interpreters
book-kind-faith_community = Faith community
book-kind-charity = Charity
book-kind-other = Other

## ---- What areas have free ----

book-capacity = Homes and places
    .lead = What each area has, and what is free. It warns you when a decision does not fit, and never stops you.
book-capacity-none = Nothing is written down about an area yet
    .lead = Choose an area, and write down its homes and how many places are free.
book-area-begin = Write down an area
book-area-which = Which area?
book-area-choose = Choose an area
book-area-missing = Please choose an area.
book-homes-none = No homes are written down yet.
# $free and $places are numbers.
book-places = { $free } of { $places } places are free.
# The same in a table, short: "2 of 3".
book-places-short = { $free } of { $places }
book-looked = Last looked at on { $day }.
book-looked-old = These figures are old. Look at them again.
book-looked-again = Everything is still right
book-looked-said = It is written down that you looked at it today.
book-closing-on = The service here closes on { $day }.
book-closed-on = The service here closed on { $day }.
# Title of a table. $area is the name of an area.
book-homes-in = Homes in { $area }
book-homes = Homes
book-free = Free
# Said by a button with − or +, of homes such as "Interim · Shared · Women".
book-free-less = One fewer free: { $homes }
book-free-more = One more free: { $homes }
# Said when a number was changed. $free and $places are numbers.
book-free-said = { $free } of { $places } are free now: { $homes }
book-homes-add = Add homes
book-homes-change = Change homes
    .lead = Homes of one kind, with the same answers to these questions.
# Said by a button in the row of these homes.
book-homes-change-these = Change
book-homes-remove = Remove these homes
book-homes-remove-sure = Remove these homes?
    .what = They are removed for everybody who uses this vault, and when this book is put together with another one. They cannot be brought back, only written down anew.
    .yes = Yes, remove them
    .no = No, keep them
book-homes-term = For how long can somebody stay?
book-term-interim = Interim
    .hint = Until another home is found.
book-term-long_term = Long-term
    .hint = For years, or for good.
book-homes-shape = Does somebody live there alone?
book-shape-self_contained = Self-contained
    .hint = With a front door of its own.
book-shape-shared = Shared
    .hint = With others in one home.
book-homes-whom = Whom is it for?
book-whom-anyone = Anyone
book-whom-women = Women
book-whom-men = Men
book-whom-family = Families
    .hint = People who move together: with children, a partner or others.
book-homes-step_free = Can somebody live there without using a step?
book-step_free-yes = Step-free
book-step_free-no = With steps
book-step_free-not_known = Steps not known
book-homes-places = How many places are there?
    .hint = A place is for one person, or for one family.
book-homes-free = How many of them are free now?
book-area-change = Closing date and note
    .lead = Leave the date empty if no end is known.
book-area-closing = Last day of the service in this area
book-area-note = What else to know
    .hint = Nothing about a person whom you support.
book-area-kept = It is written down.

## ---- What does not fit ----

book-misfit = Look at this before you accept
    .do = You can write the decision down all the same. These are the figures in “Homes and places”.
book-misfit-nothing-free = No place is free in this area.
book-misfit-none-anyone = Everything that is free is for families.
book-misfit-none-women = Nothing that is free is for a woman.
book-misfit-none-men = Nothing that is free is for a man.
book-misfit-none-family = Nothing that is free is for a family.
book-misfit-none-step-free = Nothing that is free is known to be step-free.
book-misfit-none-with-both = Some homes that are free are for this person and some are step-free, but none is both.
book-misfit-closed = The service in this area closed on { $day }.
book-misfit-closes = The service in this area closes on { $day }, before the nine-month review on { $review }.
book-misfit-old = Nobody has looked at these figures since { $day }.

## ---- What goes wrong ----

book-changed = Somebody else wrote into this book meanwhile.
    .do = It is shown as it is now. What you typed is still here: press the button again to write it down.
book-recovered = The newest version of this book could not be read. This is the one before it.
    .do = Look whether what you wrote last is missing, and write it down again.
failure-book-missing = Something is missing here.
    .do = Write a name, for example Park Road Surgery.
failure-book-too-long = This is too long.
    .do = Shorten it, or put a part of it into the note.
failure-book-disguised = There is a hidden character in this text that could change how it reads.
    .do = Type it again, for example letter by letter.
failure-book-not-a-phone = This is not a telephone number.
    .do = Write figures only, for example 0113 496 0018.
failure-book-not-an-email = This is not a whole email address.
    .do = For example name@example.org.
failure-book-no-such-area = There is no such area.
    .do = Choose one from the list.
failure-book-in-future = This day has not come yet.
    .do = Write today, or an earlier day.
failure-book-out-of-range = Write a whole number from 1 to 999, for example 3.
failure-book-more-than-places = More are free than there are places.
    .do = Write a whole number that is not more than the number of places.
failure-book-too-many = The book has no more room.
    .do = Remove what is not used any more.
failure-book-gone = It was removed meanwhile.
    .do = Go back to the list and look at it there.
