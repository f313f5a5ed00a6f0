### status: source

# The words of the standard form, public/forms/referral-1.json.
#
# For translators:
# - "you" is the person the referral is about. Their worker reads the questions with them, often through an interpreter.
#   Use the polite form, and words for any gender where your language allows it.
# - Questions filled from the file speak to the worker, and say "the person" or "they". They are not read aloud.
# - A comment above a message says so where a word could be misread.
# - NRM is the National Referral Mechanism: keep the letters, they are what people hear in the United Kingdom.

## Answers that every question may have

o-yes_no-yes = Yes
o-yes_no-no = No
o-instead-not_known = Not known
o-instead-prefer_not_to_say = Prefer not to say

## A. Before you start

s-start = Before you start
    .short = Before you start
    .opening = This part is about how we speak with each other today, and which area you would like to go to. You can skip a question, or stop for a break, at any time. Nothing is sent today unless you agree to it.
    .closing = Is there anything that would make the rest of this easier for you today?

q-spoken_alone = Is the person being spoken to alone?
    .hint = Alone means with you and, if there is one, the interpreter. Nobody else is in the room or on the call.
    .help = Someone who controls the person may be a partner, a friend or a relative. If anybody else is present, stop here, save, and find a time and place to speak alone. If the person wants an advocate or supporter with them, check that first with the person alone.

# "Independent" means that the interpreter has no tie to the person or to their community.
q-interpreter_now = Is there an independent interpreter today?
    .hint = Independent means not a relative, partner or friend, and not known to the person or their community.
    .help = Ask the person, without the interpreter where you can, whether they are content with this interpreter. If the interpreter is not independent, do not go on to health, legal matters or safety.

o-interpreter_now-not_needed = No interpreter is needed
o-interpreter_now-independent = Yes, and the interpreter is independent
o-interpreter_now-not_independent = There is an interpreter who is not independent
o-interpreter_now-needed_not_here = An interpreter is needed but not here

# The child trafficking guardians are the Independent Child Trafficking Guardianship Service (Barnardo's, for the Home
# Office). Number taken from the project's list of facts, November 2026. 999 is the emergency number.
q-under_18 = Is the person under 18, or might they be?
    .hint = If their age is disputed and they may be a child, choose “They might be”.
    .help = This form is for adults. If the person is or might be a child, stop. Tell children’s services at the council where they are now. In England and Wales, also call the child trafficking guardians on 0800 043 4303. In danger, call 999.

o-under_18-no = No, they are 18 or over
o-under_18-yes = Yes, they are under 18
o-under_18-might_be = They might be

# Shown when the answer to q-under_18 is "yes" or "might be".
notice-under_18 = Please stop here. This form is for adults only, and a child needs a different kind of help today. Tell children’s services at the council where the person is now. In England and Wales, call the child trafficking guardians on 0800 043 4303. If anyone is in danger, call 999. What you have written so far is not sent to anyone.
    .title = This form is not for someone under 18

# Shown when q-spoken_alone is "no".
notice-spoken_alone = Someone else is there. The answers may not be the person’s own, and asking may put them at risk. You can save what you have and go on when you can speak alone.
    .title = Please wait until you can speak alone

# Shown when q-interpreter_now is "not independent".
notice-interpreter_now = Do not ask about health, legal matters or safety through this interpreter. Save, and go on with an independent interpreter.
    .title = The interpreter is not independent

q-areas = Which areas are you thinking about?
    .hint = Choose as many as you like. You are not promising anything.
    .why = If the first area has no place, your worker can talk with you about the others. They would ask you again before sending anything there.

q-chosen_area = Which area is this referral for?
    .hint = One area. You can make another referral later if you change your mind.
    .why = You will be asked to agree to this area by name. Nothing goes to any other area.
    .help = If the person has not decided yet, the area guides can help. To ask several areas what is possible, export an enquiry for each: it does not hold the person’s name.

q-contacted_first = Have you spoken to the area before filling in this form?
    .help = A short call first makes a better referral: you hear what the area can offer now, and what it needs to know. You do not need to give a name.

q-contacted_on = When did you speak to the area?

q-contacted_whom = Whom did you speak to?
    .hint = A name or a team.

## B. Referrer

s-referrer = The worker who refers
    .short = The referrer
    .opening = About you and your organisation. The area needs to know whom to call with a question. Please do not write the address of a safehouse anywhere in this form.

q-organisation = Organisation
    .hint = The name the area would know it by.

q-organisation_kind = What kind of organisation is it?

o-organisation_kind-nrm_support_provider = NRM support provider
o-organisation_kind-outreach = Outreach
o-organisation_kind-asylum_support = Asylum support
o-organisation_kind-council = Council
o-organisation_kind-police = Police
o-organisation_kind-health = Health
o-organisation_kind-other = Other

q-worker_name = Your name
    .hint = The worker who fills in this form.

q-worker_role = Your role
    .hint = For example, support worker.

q-worker_phone = Your work phone number
    .hint = The area needs a phone number or an email address to reach you.

q-worker_email = Your work email address
    .hint = For example, name@example.org. Not needed if you have given a phone number.

q-other_contact = Who else can the area speak to when you are away?
    .hint = A name or team, and a phone number or email address.

q-own_reference = Your own reference for this referral
    .hint = Letters and numbers, for example SW-214. Not the person’s name.
    .help = The area can use it on the phone or in an email, so that nobody has to say or write the name.

q-referral_date = Date of this referral

q-referral_how = How was this form filled in with the person?

o-referral_how-face_to_face = Face to face
o-referral_how-phone = By phone
o-referral_how-video = By video
o-referral_how-email = By email

q-region = Which region does the person live in now?
    .hint = The region only. Never write the address or the town of a safehouse.
    .why = How far someone would move decides what they can keep: a doctor, a school, a college, friends.

o-regions-north_east = North East
o-regions-north_west = North West
o-regions-yorkshire_and_the_humber = Yorkshire and the Humber
o-regions-east_midlands = East Midlands
o-regions-west_midlands = West Midlands
o-regions-east_of_england = East of England
o-regions-london = London
o-regions-south_east = South East
o-regions-south_west = South West
o-regions-wales = Wales
o-regions-scotland = Scotland
o-regions-northern_ireland = Northern Ireland

## C. The person

s-person = About you
    .short = The person
    .opening = This part is about who you are, what language you speak, and how to contact you safely. You can skip any question, or say that you prefer not to answer. Tell us if you want a break.
    .closing = Is there anything else about speaking with you or contacting you that we should know?

q-name = What is your name?
    .hint = Write it the way you write it. It does not have to match a document.
    .why = The area needs to know who you are if it offers you a place. An enquiry never holds your name.

q-called = What would you like us to call you?
    .hint = It can be a first name, another name, or the same name.

q-other_names = Other names the person has used
    .hint = Also names that others made them use. One on each line.
    .help = Take this from the file. Do not ask for it aloud: a name given by an exploiter can be hard to hear. The new supporters need it to find earlier records, and never to call the person by it.

q-date_of_birth = When were you born?
    .hint = For example, 27 3 1994. If you only know the year, or the month and year, that is enough.
    .help = Many people do not know their date of birth, or have one that an office gave them. Do not press for an exact date.

q-gender = How do you describe your gender?
    .why = Some homes are only for women or only for men.

o-gender-male = Male
o-gender-female = Female
o-gender-described_by_person = I describe it another way

q-gender_described = How would you like to describe it?
    .hint = In your own words.

q-country_of_origin = Which country do you come from?

q-nationality = What is your nationality?
    .hint = If you have no nationality, write “none”.

q-second_nationality = Do you have a second nationality?
    .hint = If you do, write which one. If you do not, write “none”.

q-languages = Which languages do you know?
    .hint = Start with the language you like best. For each one, say if you speak, read and write it.
    .why = So that you get the right interpreter, and letters in a language you can read.

q-english = How well do you speak English?

# These describe how well a person speaks English.
o-english-fluent = Fluent
o-english-some = Some
o-english-little = Little
o-english-none = None

q-interpreter_needed = Do you need an interpreter?
    .hint = An interpreter puts what you say into English, and English into your language. You do not have to pay for one here.
    .help = Ask even when the person speaks some English. Many people want an interpreter for health and legal matters only: then answer yes.

q-interpreter_language = Which language and dialect should the interpreter speak?
    .hint = For example, Arabic as spoken in Sudan.

q-interpreter_gender = Would you like the interpreter to be a woman or a man?

o-interpreter_gender-woman = A woman
o-interpreter_gender-man = A man
o-interpreter_gender-no_preference = Either is fine

q-interpreter_not = Is there anyone who must not interpret for you?
    .hint = A person, or people from a certain place or group. If there is nobody, write “none”.
    .why = You can say no to an interpreter at any time. You do not have to give a reason.

q-communication_help = What else helps you to understand and be understood?
    .hint = For example, large print, sign language, someone who reads aloud, more time, or pictures. If nothing, write “none”.

q-national_insurance_number = National Insurance number
    .hint = It is on a letter about tax or benefits. For example, QQ 12 34 56 C.

q-home_office_reference = Home Office reference

q-nrm_reference = NRM reference
    .help = The new supporters may need it to speak to the NRM support provider and the Home Office about this person.

q-contact_how = How is it safe for the new area to contact you?
    .hint = Choose as many as you like. Your worker can pass on messages for you.
    .why = Someone else may see a message or hear a call. You decide what is safe.

o-contact_how-phone = By phone
o-contact_how-email = By email
o-contact_how-post = By post
o-contact_how-through_worker = Through my worker

q-contact_phone = What is your phone number?

q-contact_phone_safe = On this phone, what is safe?
    .hint = Choose all that are safe. If you are not sure, do not choose it.

o-phone_safe-call = It is safe to call me
o-phone_safe-leave_message = It is safe to leave a voice message
o-phone_safe-text = It is safe to write a text message

q-contact_times = When is it safe to call you?
    .hint = For example, Monday to Friday, 10am to 2pm.

q-contact_email = What is your email address?
    .hint = For example, name@example.org.

q-contact_email_safe = Is it safe to write to you at this email address?
    .hint = Answer no if someone else can read your email.

q-contact_post = Where can we send letters?
    .hint = Never the address of a safehouse. It can be the address of an office or a solicitor, if they agreed.

q-contact_post_safe = Is it safe to write to you at this address?
    .hint = Answer no if someone else may open your letters.

# A word that the caller says, so that the person knows that the call is really from the area.
q-contact_code_word = Which word should we say, so that you know it is really us?
    .hint = Choose a word that nobody else would guess. Do not use a password of yours.

q-contact_other = Is there someone else we may contact if we cannot reach you?
    .hint = Only someone you trust.

q-contact_other_knows = Does this person know and agree that we have their details?
    .hint = Please ask them first. Until they agree, we do not write down who they are.

q-contact_other_name = What is this person’s name?

q-contact_other_relation = Who are they to you?
    .hint = For example, a friend or a sister.

q-contact_other_phone = What is this person’s phone number?

## D. NRM and move-on

s-nrm = NRM and moving on
    .short = NRM and moving on
    .opening = Your worker fills in most of this part from your file, so that you do not have to say it again. We will ask you one thing: when you would like to move. You can skip it or stop for a break.
    .closing = Is there anything about the time of your move that you would like us to know?

q-nrm_referred_on = When was the person referred to the NRM?
    .hint = A year, or a month and year, is enough.

q-cg_decision = What is the conclusive grounds decision?
    .hint = The last decision that is in force.
    .help = A positive decision alone gives no permission to stay and no recourse to public funds. If there is no positive decision, the area may still help: coordinators may use discretion.

o-cg_decision-positive = Positive
o-cg_decision-negative = Negative
o-cg_decision-reconsideration = Negative, and a reconsideration has been asked for
o-cg_decision-waiting = Waiting for the decision
o-cg_decision-not_applied = Not referred to the NRM

q-cg_date = When was the conclusive grounds decision made?
    .hint = The date on the decision letter. A month and year will do.

q-rg_decision = What is the reasonable grounds decision?

o-rg_decision-positive = Positive
o-rg_decision-negative = Negative
o-rg_decision-waiting = Waiting for the decision
o-rg_decision-not_applied = Not referred to the NRM

q-rg_date = When was the reasonable grounds decision made?
    .hint = A month and year will do.

q-nrm_months = How many months has the person been in the NRM?
    .hint = From the referral until today, or until they left. A whole number, for example 14.

q-nrm_before = Has the person been in the NRM before this time?

q-support_now = What support does the person have now?
    .help = In England and Wales, people who left NRM support since January 2021 may be able to ask for Reach-In support: ask the NRM support provider.

o-support_now-safehouse = NRM support in a safehouse
o-support_now-outreach = NRM outreach support
o-support_now-asylum_support_after_nrm = Asylum support, after NRM support
o-support_now-already_left = Has already left NRM support
o-support_now-never_had = Has not had NRM support

q-needs_assessment = Has a recovery needs assessment been done?
    .hint = It is the person’s choice whether to have one.

o-needs_assessment-done = Done
o-needs_assessment-declined = The person declined it
o-needs_assessment-not_yet = Not yet

q-needs_assessment_outcome = What did the recovery needs assessment recommend?
    .hint = Only what the new area needs in order to go on with the support.

q-transition_plan = Is there a transition plan?

q-transition_plan_content = What does the transition plan say?
    .hint = What is to be done, by whom, and by when.

q-move_on_end = When does the person’s support end?
    .hint = The last day of move-on support. For example, 4 3 2027.
    .help = After a positive conclusive grounds decision, move-on support lasts at least 45 days. It can last longer if a recovery needs assessment recommends it. This is not the recovery period before the decision, which is now at least 30 days.

q-move_wished = When would you like to move?
    .hint = A month and year is enough.
    .why = So that the area can look for a home at the right time. It is not a promise that a home will be ready then.

q-move_expected = When is the move expected?
    .hint = As far as anyone can tell today. A month and year is enough.

q-immigration_status = What is the person’s immigration status?
    .hint = The status that is in force today.

o-immigration_status-british_or_irish = British or Irish citizen
o-immigration_status-settled = Settled in the United Kingdom (indefinite leave, or settled status)
o-immigration_status-refugee_or_protection = Refugee status or humanitarian protection
o-immigration_status-leave_as_victim = Temporary permission to stay for victims of human trafficking or slavery
o-immigration_status-other_leave = Other permission to stay
o-immigration_status-asylum_claim = Asylum claim, waiting for a decision
o-immigration_status-other_application = Another application, waiting for a decision
o-immigration_status-no_status = No permission to stay at present
o-immigration_status-other = Other

q-immigration_status_more = Which status or application is it?

q-immigration_until = Until when is the permission valid?
    .hint = The date it expires. A month and year will do.

# "Recourse to public funds" is the legal right to ask for benefits and council housing.
q-public_funds = Does the person have recourse to public funds?
    .hint = Look at the eVisa or the decision letter.
    .help = If not, get legal advice early: some people can ask for the condition to be changed. No recourse is not a reason to stop this referral.

o-public_funds-yes = Yes
o-public_funds-no = No
o-public_funds-applied = Applied for, waiting for a decision

q-public_funds_until = Until when does the person have recourse to public funds?
    .hint = The date the permission expires. If it has no end, choose “Not known” and say so under immigration status.
