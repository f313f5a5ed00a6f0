### status: source
### The register: every referral that came to an area, what is due, and what became of each.
### Read by coordinators: ordinary professional English, no idioms. An “entry” is one referral in the register.

## ---- The list ----

register = Register
    .lead = Every referral that came, what is due, and what became of it. The register is in this vault, and nothing of it leaves this device by itself.
register-locked = The register is in the vault, and the vault is not open.
register-loading = Looking into the register
register-none = Nothing is in the register yet
    .lead = The referrals that come to you will be listed here. Open the packets that you were sent, and put them in. Add those that came by telephone or on paper by hand: they count too.
    .shared = If a colleague has a register of the same area, you can share one through a file on a drive.
register-unread =
    { $count ->
        [one] { $count } entry cannot be read, and is not in this list.
       *[other] { $count } entries cannot be read, and are not in this list.
    }
    .do = Nothing of them was changed. Put in a backup of this vault if you have one.
register-returns = Data returns
register-ways = Also at this desk
register-shared = Shared file
# $when is a date and a time.
register-shared-at = The shared file was last saved from here on { $when }.
register-shared-changed = Something was written since.
register-shared-save = Bring in and save
register-shared-open = Go to the shared file
register-figures-desk = Figures for the desk
register-search = Search
    .hint = A part of the name, or the beginning of the entry’s number.
register-order = Order
register-order-due = What is due first
register-order-newest = Newest first
register-order-oldest = Who waits longest first
register-order-name = By name
register-chips = Show only
# A button that shows only the entries in a state: "New: 12".
register-chip = { $state }: { $count }
register-chip-due = Due now
register-found =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
register-found-none = No entry is like this. Change the search, or press a chosen button again to show all.
register-more = Show more ({ $left } left)
register-add = Add one that came without a packet
    .lead = By telephone, on paper, by email or in person. Write what you were told, and leave the rest as “not known”.
# In place of a name; the beginning of the entry’s number follows.
register-no-name = No name
register-conflict = Two versions
# "Came on 4 March 2026 by telephone". $how is one of the messages register-how-….
register-came = Came on { $day } { $how }
register-how-packet = as a packet
register-how-phone = by telephone
register-how-paper = on paper
register-how-email = by email
register-how-in_person = in person

register-state-new = New
register-state-asked = More information asked for
register-state-waiting_for_housing = Accepted, waiting for housing
register-state-supported = Accepted
register-state-ended = Support ended
register-state-closed = Closed without support

# $review is one of the messages register-point-….
register-due-review = { $review } is due on { $day }.
register-due-review-since = { $review } was due on { $day }.
register-due-hear = Hear from the person by { $day }.
register-due-hear-since = Nobody has heard from the person. They should have been heard from by { $day }.

## ---- Adding one by hand ----

register-add-told = What was told without a packet
register-add-how = How did it come?
register-add-area = For which area?
register-add-on = On which day did it come?
register-add-name = The person’s name
    .hint = Leave it empty if you were not told.
register-add-referrer = Who told you of the person?
    .hint = A person and their organisation.
register-add-facts = What you were told about the person
    .hint = Only this goes into figures. What is not known stays “not known”.
register-age = Age in years
register-age-wrong = Write a whole number of years, for example 31, or leave it empty.
register-add-legal = Is legal advice needed?
register-add-figures = Did the person agree that figures are given to the Home Office?
    .hint = Figures that do not say who the person is. Without a yes, the person is counted in totals only.
register-add-send = Put it into the register
register-correct = Correct what was told
register-added = It is in the register.
register-yes = Yes
register-no = No
register-not-asked = Not asked
register-choose = Choose
register-missing = Please answer this.

## ---- One entry ----

register-entry = Entry
register-gone = This entry is not in the register any more.
    .do = Go back to the list and look for it there.
register-recovered = The newest version of this entry could not be read. This is the one before it.
    .do = Look at what was done last, and write it down again if it is missing.
register-figures = Figures for the Home Office
register-sharing-yes = The person agreed
register-sharing-no = The person said no
register-sharing-not-asked = The person was not asked
register-sharing-withdrawn = The person agreed, and took it back
register-facts = How things stood when they came
register-doing = What do you want to write down?
register-written = It is written down.
register-changed = Somebody else wrote something into this entry meanwhile.
    .do = It is shown as it is now. What you typed is still here: look at what is new, and press the button again.
register-deeds = What was done
register-replaced = What was corrected or replaced
# Under what was done. $name is a worker of the vault; $at the moment at which they wrote it down.
register-written-by = Written down by { $name }, { $at }
register-write = Write it down
register-conflict-what = { $what }: two versions say different things
    .do = Find out which is right, and write it down anew below. It then takes the place of both. They stay to be read.
register-course = Whether the support goes on

## What is written down. Each of these opens a form.

register-decide = Decision
register-decide-what = What was decided?
register-decide-on = On which day?
register-step = A step on the way
register-step-what = Which step?
register-step-words = About the meeting
    .hint = Interpreter, place, and whether the person can be spoken with alone.
register-step-on = On which day was it done?
register-step-spoke_to_referrer = Spoke to the referrer
register-step-meeting_booked = First meeting booked
register-step-met = Met the person
register-step-person_chose = The person chose to come
register-step-home_offered = A home was offered
register-step-support_started = Support began
register-contact = A contact, or an attempt
register-contact-kind = How?
register-contact-face_to_face = face to face
register-contact-phone = by telephone
register-contact-video = by video
register-contact-message = in writing
register-contact-through_others = through somebody else
register-contact-reached = Was the person reached?
register-contact-not = Think of whether they are safe: a missed contact can be the first sign that somebody is controlled by others.
register-contact-words = What was said, or tried
    .hint = Only what whoever works with the person must know.
register-contact-next = When to try again
    .hint = Leave it empty if nothing was agreed.
register-contact-on = On which day?
# "Contact by telephone. The person was reached."
register-contact-said = Contact
register-contact-was-reached = The person was reached.
register-contact-was-not-reached = The person was not reached.
register-contact-try = To be tried again on { $day }.
register-agree = How often to be in touch
register-agree-days = Every how many days?
    .hint = 7 is every week, 14 every two weeks. The register then says when the person should be heard from.
register-agree-on = On which day was that agreed?
register-agreed =
    { $count ->
        [one] Agreed to be in touch every day.
       *[other] Agreed to be in touch every { $count } days.
    }
register-review = A review
register-review-point = Which review?
register-point-start = The review at the start
register-point-months3 = The review after 3 months
register-point-months6 = The review after 6 months
register-point-months9 = The review after 9 months
register-point-between = A review in between
register-review-outcome = What came of it?
register-review-was-done = It was made
register-review-not-reached = The person could not be contacted
register-standing = Where things stand now
register-scores = How the person manages
    .hint = In the person’s own view. Leave out what was not spoken about.
register-not-scored = Not scored
register-review-words = What was said
    .hint = The person’s goals in their own words, and what comes next.
register-welfare = Is the person safe?
    .do = Not being able to reach somebody can mean that others control them. Ask whoever else knows them, and think of a welfare check by the police (101, or 999 in an emergency).
register-welfare-check = What is being done to find out?
register-review-on = On which day was it, or was it tried?
register-review-later = Due on { $day }
register-review-due = Due since { $day }
register-review-missed = Missed: it was due on { $day }
register-review-done = Made on { $day }
register-review-not-contacted = The person could not be contacted on { $day }
register-review-ended = Support ended before it was due
register-exit = The support ended
register-exit-why = Why?
register-exit-no_longer_required = Support is no longer required: the person had enough
register-exit-end_of_agreement = The agreement ended with its funding
register-exit-other_funding = The same provider goes on with other funding
register-exit-moved = The person moved to another area
register-exit-other_service = Another service took over
register-exit-disengaged = The person did not want to go on
register-exit-lost_contact = Contact was lost
register-exit-other = Another reason
register-exit-come-back = Where the person can come back to
    .hint = Who they can turn to if they need help again.
register-exit-on = On which day did it end?
register-exited = Support ended.
register-reopen = The support begins again
register-reopen-why = Why?
register-reopen-on = On which day?
register-reopened = Support began again.
register-withdraw = The person takes something back
    .lead = It is written down here. Figures that say who the person is are not in the next data return. It cannot undo what was already read.
register-taken-back = The sender of the packet says that the person takes back:
    .do = Write it down below, under “The person takes something back”.
register-withdraw-on = On which day did they say so?
register-note = A note
register-note-words = What to remember
register-note-on = On which day was it?
register-noted = Note
register-told = A referral came without a packet,
register-packet-came = A packet was put into the register:
register-struck = This was a mistake:
register-mistake = This was a mistake
register-strike = Say that it was a mistake
register-strike-why = What is wrong with it?
    .hint = It stays to be read, and does not count any more.

register-enquiry = An enquiry: it names nobody
    .do = Answer it first, whether a referral would be possible and from when. If a referral follows, it comes into this entry by itself.
register-enquiry-no-reply = It does not say where an answer can be sent: tell the sender by telephone.
# Under the button “Pass on to another area”.
register-pass-on = The newest packet is opened with the form for it. When you come back here, write down the decision, with where the person was pointed to.

## What may be shared.

register-shares = What may be shared, and with whom
    .lead = What the person said last to each. What they were not asked, they did not agree to.
register-shares-yes = Yes, since { $day }
register-shares-no = No, since { $day }
register-shares-not-asked = Not asked: it may not be shared
register-shares-withdrawn = Taken back on { $day }: it may not be shared any more
register-shares-agencies = These may know:
register-shares-agencies-not = These must not know:

## How the scores have changed.

register-change = Change over time
    .lead = From when the person came to what was scored last. Higher is better.
# From the first score to the last.
register-change-better = From { $first } to { $last }: better
register-change-same = From { $first } to { $last }: the same
register-change-worse = From { $first } to { $last }: worse
# Scored once: "2 of 5".
register-change-one = { $score } of { $most }, scored once
register-change-table = As a table
register-change-day = Day
register-change-when = When
register-change-score = Score
register-scale-safety = How safe they feel
register-scale-hope = How hopeful they are
register-when-came = When they came
register-when-ended = When support ended

## What a person wants, who belongs to them, and how often to meet.

register-goals = Goals
register-goals-none = No goal is written down yet.
register-goal-came = This came with the packet.
register-goal-take = Write it down as a goal
# Opens the form for one goal.
register-goal = A goal
register-goal-which = Which goal?
    .hint = Choose one to say it differently, or to say what became of it.
register-goal-new = A new one
register-goal-domain = What is it about?
register-goal-words = The goal, in the person’s words
register-goal-stands = What became of it?
register-goal-on = On which day did they say so?
register-links = Family and other people close to the person
register-links-none = Nobody is named yet.
# Opens the form that names somebody.
register-link = Somebody belongs to the person
register-link-search = Search for their entry
    .hint = A part of the name, or the beginning of the entry’s number. Then choose who it is.
register-link-found = Entries that were found
register-link-nobody = No other entry is like this.
register-link-missing = Search for the other person, and choose their entry.
register-link-words = How do they belong together?
    .hint = For example: her sister. It stands in both entries.
register-link-gone = Their entry is not in the register any more.
# $often is one of the three messages below; $what is what was scored, such as “Home”.
register-suggested = A suggestion: { $often }, because “{ $what }” was scored { $score } of { $most } last. You decide it together.
register-suggested-7 = every week (7 days)
register-suggested-14 = every two weeks (14 days)
register-suggested-28 = every four weeks (28 days)
register-suggested-take = Put it into the field
register-missed =
    { $count ->
        [one] { $count } review was missed.
       *[other] { $count } reviews were missed.
    }

## Erasing.

register-erasing = Erasing
register-erase = Erase this entry
register-erase-goes = What goes, for ever:
register-erase-deeds = all that was written down about this referral
register-erase-packets = the packets that came, as they came
register-erase-known = what this vault knows of the referral, with your answers to it
register-erase-stays = What stays:
register-erase-returns = data returns that were made
register-erase-copies = copies that others have: whoever sent it, and whoever you gave something to
register-erase-backups = backups that were made earlier: they still hold it until they are deleted
register-erase-number = The number of the entry stays too, so that no packet of it comes in again unnoticed.
register-erase-sure = I know that this cannot be undone
register-erase-sure-missing = Tick this first, if you want to erase it.
register-erase-do = Erase this entry for ever
register-erase-changed = Somebody else wrote something into this entry meanwhile, so it was not erased.
    .do = Look at what is new, and erase it then if it is still right.
register-erased = The entry is erased.

## ---- What is to be erased ----

register-keeping = What is to be erased
    .lead = Entries whose time is over. Nothing is ever erased by itself: you look at each, and erase it.
register-keep = For how long entries are kept
    .lead = Your council decides this, in months. As long as a field is empty, no entry of that kind is listed below.
register-keep-ended = After support ended
    .hint = Months from the day on which it ended.
register-keep-declined = After it was declined, or the agreement was taken back
    .hint = Months from the day of the decision.
register-keep-duplicate = After it was found to be a duplicate
    .hint = Months from the day of the decision.
register-keep-save = Save these times
register-keep-saved = These times are saved in this vault.
register-over = Entries whose time is over
register-over-none = There is no entry whose time is over.
register-over-since = Its time has been over since { $day }.
register-over-look = Look at it
register-over-erase =
    { $count ->
        [one] Erase the ticked entry for ever
       *[other] Erase the { $count } ticked entries for ever
    }
register-over-erased =
    { $count ->
        [one] { $count } entry is erased.
       *[other] { $count } entries are erased.
    }

## The packets of an entry.

register-packets = Packets
register-packet-read = Read the packet
register-packet-hide = Close the packet

## What a person wants, and who belongs to them.

register-aimed = Goal:
register-goal-open = They work towards it
register-goal-met = Reached
register-goal-partly = Reached in part, and that is enough
register-goal-left = Not wanted any more
register-act = Something was done for the person
register-acted = Something was done
register-act-domain = What it was for
register-act-on = Day on which it was done
register-act-words = What was done, and what came of it?
register-act-hindered = What got in the way?
    .hint = Tick all that did. It is counted in the desk’s own figures.
register-act-in-the-way = In the way:
return-cell-barrier-no-home = No suitable home could be had
return-cell-barrier-threshold = They did not meet a service’s criteria
return-cell-barrier-costs = What is paid does not cover it
return-cell-barrier-benefits = Benefits came late, or too little at first
return-cell-barrier-papers = No bank account, document or proof
return-cell-barrier-immigration = A decision on immigration is awaited, or no public funds
return-cell-barrier-waiting = A waiting list
return-cell-barrier-transfer = Care was not handed over when they moved
return-cell-barrier-health = Their health did not allow it
return-cell-barrier-language = No interpreter, or no class at their level
return-cell-barrier-childcare = No childcare, or no school place
return-cell-barrier-travel = Too far, or no money for the way
return-cell-barrier-legal = No legal adviser, or a case takes long
return-cell-barrier-safety = It was not safe
return-cell-barrier-other = Something else
register-linked = Belongs together with another person in the register
register-domain-housing = Home
register-domain-money = Money
register-domain-education = Education and training
register-domain-employment = Work
register-domain-health = Health and wellbeing
register-domain-legal = Legal matters
register-domain-safety = Safety

## The papers of an entry. Their own words are in papers.ftl.

register-papers = Papers
register-paper-letter = Letter of introduction to a service
register-paper-review = Review sheet to fill in together
register-paper-whole = The person’s whole record
register-paper-meeting = Sheet for a meeting with other agencies

## ---- Why something is not written down: what happened, and what to do. Three more are in packet.ftl. ----

failure-register-before-referral = This day is before the referral came.
    .do = Look at the day on which it came, and write a day on or after it.
failure-register-before-support = This day is before support began.
    .do = Look at the day on which support began, and write a day on or after it.
failure-register-before-last = This day is before the day on which support ended.
    .do = Write a day on or after it.
failure-register-no-reason = A service that cannot accept must say why.
    .do = Choose at least one reason.
failure-register-not-accepted = This referral is not accepted, so nobody is supported yet.
    .do = Write down the decision first.
failure-register-ended = The support has ended.
    .do = Write down first that it begins again, or give a day before it ended.
failure-register-not-ended = The support has not ended.
    .do = Nothing has to be done.
failure-register-overtaken = Somebody else wrote down something about the same meanwhile.
    .do = It is shown as it is now. What you typed is still here: look at what is new, and press the button again.
failure-register-no-such-deed = What this was to take the place of is not there.
    .do = Look at the entry as it is now, and try again.
failure-register-nothing-came = Without this, nothing would say that the referral ever came.
    .do = If the whole entry was made by mistake, erase it.
failure-register-linked-already = They are said to belong together already.
    .do = Nothing has to be done.
