### status: source
### Data returns: figures of a quarter or a financial year, for the Home Office or a commissioner, in which small numbers are hidden.
### Read by coordinators, and by whoever gets the return: ordinary professional English.

## ---- The page ----

returns = Data returns
    .lead = Figures of a quarter or a financial year, for whoever asks your service for them. They name nobody, and what is small in them is hidden.
returns-make = Make a return
    .once = A return is made once, of a period that is over, and never changes: if two returns could be compared, what is hidden could be worked out. So a year cannot be returned whose quarters were, nor a quarter of a year that was.
    .undecided = Before you make it, decide what is still open in that period. What is not decided then stays “not decided” in this return, and is in no later one.
    .do = Make the return
returns-period = Period
returns-period-none = Choose a period
returns-period-missing = Choose the period that the return is about
returns-area = Area
returns-area-one = If your register is for one area, choose it: the areas to which nobody came would hide its own figures.
# A period in a list, and a heading: "1 July 2026 to 30 September 2026".
returns-period-name = { $first } to { $last }
returns-making = Counting
returns-made = The return is made and kept in this vault. It is below.
returns-none = No return was made yet.
# Followed by nothing: "Made on 3 October 2026".
returns-made-on = Made on { $day }. Decisions, reviews and endings are as they stood then.
returns-hidden = Why some numbers are hidden
    .why = A number under 5 could point to somebody. It is hidden, also where it is 0. If one is hidden in a table, the next smallest is hidden too, since the total would otherwise give it away. All hidden cells say the same, so that nobody can tell which is which.
    .shared = People who did not agree that figures are given count only in totals, areas and months. In all else they are together with those of whom it is not known, so that nobody can see that somebody refused.
returns-withheld = What is not shown
    .why = Fewer than five people, or how many they are is hidden elsewhere:
returns-sheet = Save as a sheet (CSV)
returns-json = Save as JSON
returns-pdf = Save as PDF
returns-not-saved = The browser did not take the file
    .do = Nothing is lost: the return is kept. Try again, or allow downloads for this site.
# In a table's caption: "92 in all."
returns-total = { $total } in all.
# After it: "Shares are of the 84 of whom it is known."
returns-base = Shares are of the { $base } of whom it is known.

## ---- The desk’s own figures ----

figures = Figures for the desk
figures-desk = Nothing is hidden here
    .do = These figures are for whoever works with this register. Small numbers can point to somebody, so they must not leave the desk, not on paper either. What leaves is a data return.
figures-this-quarter = This quarter
figures-none = Questions without any answers
figures-not-known = Not known
figures-not-shared = Not shared

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } referral of this period is not decided yet.
       *[other] { $count } referrals of this period are not decided yet.
    }
returns-open-reviews =
    { $count ->
        [one] For { $count } person a review was due in it that can still be made in time.
       *[other] For { $count } people a review was due in it that can still be made in time.
    }
returns-open-stays = If you make the return now, it stays so in it, and no later return counts them.
returns-open-none = Everything that came in this period is decided, and no review of it can still be made.
returns-open-list = Show what is open
returns-open-first =
    { $count ->
        [one] The first one:
       *[other] The first { $count }:
    }

## ---- Failures ----

failure-return-not-over = This period is not over
    .do = A return is made once, when nothing more can come. Make it after the last day of the period.
failure-return-overlaps = Some of these days are in a return that was made before
    .do = From two returns of the same days, numbers that are hidden could be worked out. Keep to quarters, or to years.

## ---- Sheet and tables ----

return-table = Table
return-cell = Of which
return-count = Number
return-percent = Percent
return-of = Of how many
return-first = First day
return-last = Last day
return-made-on = Made on
return-area = Area
return-all-areas = All areas
return-withheld = Withheld: fewer than five, or how many there are is hidden elsewhere
return-total = In all
return-hidden = Hidden: fewer than 5, or another could be worked out

return-referrals = All that came: what became of them
return-came-by = All that came: how
return-months = All that came, by month
return-reasons = Reasons of the service, as often as each was named
return-sharing = Accepted: who agreed that figures are given
return-ended = Accepted: of whom an ending is recorded
return-accepted-months = Accepted, by the month in which they came
return-accepted-came-by = Accepted, by how the referral came
return-accepted-by-area = Accepted, by area
return-gender = Gender
return-age = Age when they came
return-housing = Housing when they came
return-employment = Work when they came
return-education = Education and training when they came
return-english = English when they came
return-legal = Legal advice when they came
return-not-accepted = Not accepted, or not yet: why
return-not-accepted-months = Not accepted, or not yet, by the month in which they came
return-not-accepted-by-area = Not accepted, or not yet, by area
return-reviews = Reviews that were due
return-change-housing = Change since they came: housing
return-change-money = Change since they came: money
return-change-education = Change since they came: education and training
return-change-employment = Change since they came: work
return-change-health = Change since they came: health and wellbeing
return-change-legal = Change since they came: legal matters
return-change-safety = Change since they came: safety
return-change-feels-safe = Change since they came: how safe they feel
return-change-feels-hope = Change since they came: how hopeful they are
return-exits = Support that ended: why

return-cell-accepted = Accepted
return-cell-declined-by-service = Declined by the service
return-cell-agreed = Agreed
return-cell-recorded = Recorded
return-cell-packet = In a packet of Onward
return-cell-phone = By telephone
return-cell-paper = On paper
return-cell-email = By email
return-cell-in-person = In person
return-cell-18-24 = 18 to 24
return-cell-25-34 = 25 to 34
return-cell-35-44 = 35 to 44
return-cell-45-54 = 45 to 54
return-cell-55-over = 55 and over
return-cell-needed = Needed
return-cell-not-needed = Not needed
return-cell-several-reasons = Declined by the service for several reasons
return-cell-declined-by-person = Declined by the person
return-cell-consent-withdrawn = Agreement taken back
return-cell-duplicate = The same referral came before
return-cell-undecided = Not decided when this was made
return-cell-done = Made
return-cell-could-not-contact = Nobody could be reached
return-cell-not-made = Not made
return-cell-better = Better
return-cell-same = The same
return-cell-worse = Worse
return-cell-no-longer-required = Support was no longer required
return-cell-end-of-agreement = The support agreement ended
return-cell-other-funding = Goes on with the same provider, with other funding
return-cell-moved = Moved to another area
return-cell-other-service = Another service took over
return-cell-disengaged = Did not want to go on
return-cell-lost-contact = Could not be reached any more
return-cell-other = Something else
return-cell-other-area = Another area
return-cell-not-specified-or-not-shared = Not specified, or not shared
return-cell-not-known = Not known, or not shared
return-hindered = What got in the way, of the accepted who share
