### status: source
### A packet as a coordinator or a worker reads it, on screen and on paper. Ordinary professional English.
### Dates inside come from `date-*` in interface.ftl.

## Headings. $area is the name of a place.

packet-title-enquiry = Enquiry to { $area }
packet-title-referral = Referral to { $area }
packet-title-handover = Handover to { $area }

## What must be read first

reading-risk-withheld = Risk information withheld: speak to the worker before any visit
reading-enquiry = This is an enquiry. It does not say who the person is, and the person has not signed it.
reading-translation-not-valid = The agreement was signed under words whose translation nobody has reviewed, and no interpreter has confirmed them. Treat the agreement as not valid until it has been explained again.
# $what is one of the lines below, $sections the parts of the form, separated by commas.
reading-withheld = Withheld, because the person has not agreed to share it: { $what }. Parts of the form: { $sections }.
reading-withheld-refer_me = the referral itself
reading-withheld-share_needs = who the person is and what they need
reading-withheld-share_health = health
reading-withheld-share_risk = risk and what happened to the person
reading-withheld-share_agencies = sharing with other agencies
reading-withheld-contact_me = how to contact the person
reading-withheld-home_office_figures = figures for the Home Office
reading-withheld-home_office_data = information for the Home Office
reading-not-answered = { $count ->
    [one] { $count } question was asked and not answered.
   *[other] { $count } questions were asked and not answered.
}

## Summary

reading-summary = Summary
reading-stage = What this is
reading-stage-enquiry = Enquiry: what an area needs to know to say what is possible
reading-stage-referral = Referral: what a decision needs
reading-stage-handover = Handover: what the new supporters need
reading-area = Area
reading-made-at = Made on
# UTC is the time in London in winter.
reading-utc = { $time } (UTC)
reading-organisation = Sent by (organisation)
reading-device = Device
reading-worker = Worker
reading-role = Worker’s role
reading-form = Form
reading-form-version = Standard referral form, version { $version }
reading-format = File format
reading-format-draft = Draft
reading-packet-id = Packet number
reading-referral-id = Referral number
reading-revision = Revision

## Answers

# $letter is A to O, as in the form.
reading-section = { $letter }. { $name }
# "Child 2"
reading-member = { $one } { $number }
reading-members = { $count }
# What stands between the parts of a list.
reading-separator = { ", " }
reading-scale = { $point } (from { $min }: { $least }, to { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = speaks
reading-reads = reads
reading-writes = writes

## The agreement

reading-consent = What the person agreed to
reading-agencies = Agencies that may be told
reading-agencies-not = Who must not be told
reading-explained-in = Language it was explained in
reading-explained-by = Explained by
reading-interpreter = Interpreter
reading-no-interpreter = No interpreter
reading-channel = How
reading-channel-face_to_face = Face to face
reading-channel-video = By video
reading-channel-phone = By telephone
reading-explained-at = When (local time, as the worker entered it)
reading-present = Who was in the room
reading-freely = The person decided freely
reading-capacity = Reason to doubt that the person can make this decision now
reading-capacity-no_doubt = No
reading-capacity-doubt = Yes
reading-capacity-time = More time was given.
reading-capacity-interpreter = An interpreter was brought.
reading-capacity-advocate = An advocate was brought.
reading-capacity-best_interests = Best-interests decision made by { $by }
reading-teach-back = What will happen, in the person’s own words
reading-interpreter-confirms = The interpreter confirms that the words were read out faithfully
reading-copy-safe = It is safe for the person to keep a copy
reading-person = The person’s signature
reading-worker-signature = The worker’s signature
reading-interpreter-signature = The interpreter’s signature
reading-signed-by-typing = Signed by typing: { $name }
reading-did-not-sign = Did not sign, or could not: { $why }

## Criteria

reading-eligibility = How the criteria stood
reading-verdict-met = Met
reading-verdict-not_met = Not met. The coordinator may use discretion.
reading-verdict-not_known = Not known
# A criterion of one area's own, by the area's short name for it.
reading-own-criterion = { $area }: { $criterion }
