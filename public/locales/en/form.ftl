### status: source

# The words of the standard form, public/forms/referral-1.json.
#
# For translators:
# - "you" is the person the referral is about. Their worker reads the questions with them, often through an interpreter.
#   Use the polite form, and words for any gender where your language allows it.
# - Questions filled from the file speak to the worker, and say "the person" or "they". They are not read aloud.
# - A comment above a message says so where a word could be misread.
# - A section's .closing is a neutral question, said aloud so that nobody leaves a hard part with a hard thought. Its answer
#   is not written down.
# - NRM is the National Referral Mechanism: keep the letters, they are what people hear in the United Kingdom.

## Answers that every question may have

o-yes_no-yes = Yes
o-yes_no-no = No
o-instead-not_known = Not known
o-instead-prefer_not_to_say = Prefer not to say

## A. Before you start

s-start = Before you start
    .short = Before you start
    .opening = This part is about how we speak with each other today, and which area you would like to go to. You can skip a question, or stop for a break, at any time. This form is not sent unless you agree.
    .closing = Is this a good time and place for you to go on with these questions?

q-spoken_alone = Is the person being spoken to alone?
    .hint = Alone means with you and, if there is one, the interpreter. Nobody else is in the room or on the call.
    .help = Someone who controls the person may be a partner, a friend or a relative. If anybody else is present, stop here, save, and find a time and place to speak alone. If someone says that the person wants an advocate or supporter with them, ask the person first, when nobody else is there.

# "Independent" means that the interpreter has no tie to the person or to their community.
q-interpreter_now = Is there an independent interpreter today?
    .hint = Independent means not a relative, partner or friend, and not known to the person or their community.
    .help = Ask the person, without the interpreter where you can, whether they are content with this interpreter. If the interpreter is not independent, do not go on to the questions about health, legal matters or safety.

o-interpreter_now-not_needed = No interpreter is needed
o-interpreter_now-independent = Yes, and the interpreter is independent
o-interpreter_now-not_independent = There is an interpreter who is not independent
o-interpreter_now-needed_not_here = An interpreter is needed but not here

# The child trafficking guardians are the Independent Child Trafficking Guardianship Service (Barnardo's, for the Home
# Office). Number taken from the project's list of facts, November 2026. 999 is the emergency number.
q-under_18 = Is the person under 18, or might they be?
    .hint = If their age is disputed and they may be a child, choose “They might be under 18”.
    .help = This form is for adults. Ask for the date of birth: in some countries, such as Vietnam and China, people may count one or two years more. If the person is or might be a child, stop. Tell children’s services at the council where they are now. In England and Wales, also call the child trafficking guardians service on 0800 043 4303. In danger, call 999.

o-under_18-no = No, they are 18 or over
o-under_18-yes = Yes, they are under 18
o-under_18-might_be = They might be under 18

# Shown when the answer to q-under_18 is "yes" or "might be".
notice-under_18 = Please stop here. This form is for adults only, and a child needs a different kind of help today. Tell children’s services at the council where the person is now. In England and Wales, call the child trafficking guardians service on 0800 043 4303. If anyone is in danger, call 999. What you have written so far is not sent to anyone.
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

q-contacted_first = Was the area contacted before this form was filled in?
    .help = A short call first makes a better referral: you hear what the area can offer now, and what it needs to know. You do not need to give a name.

q-contacted_on = When was the area contacted?

q-contacted_whom = Who was contacted?
    .hint = A name or a team.

## B. Referrer

s-referrer = The worker who refers
    .short = The referrer
    .opening = About you and your organisation. The area needs to know whom to call with a question. Please do not write the address of a safehouse anywhere in this form.

q-organisation = Organisation that refers
    .hint = The name the area would know it by.

q-organisation_kind = What kind of organisation is it?

o-organisation_kind-nrm_support_provider = NRM support provider
o-organisation_kind-outreach = Outreach
o-organisation_kind-asylum_support = Asylum support
o-organisation_kind-council = Council
o-organisation_kind-police = Police
o-organisation_kind-health = Health
o-organisation_kind-other = Other

q-worker_name = Worker’s name
    .hint = Your name, as the worker who fills in this form.

q-worker_role = Worker’s role
    .hint = For example, support worker.

q-worker_phone = Worker’s phone number
    .hint = Your work number. The area needs a phone number or an email address to reach you.

q-worker_email = Worker’s email address
    .hint = Your work address, for example, name@example.org. Not needed if you have given a phone number.

q-other_contact = Who else can the area speak to when the worker is away?
    .hint = A name or team, and a phone number or email address.

q-own_reference = The referrer’s own reference
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
    .closing = Would you like something to drink, or a short break, before the next part?

q-name = What is your name?
    .hint = Write it the way you write it. It does not have to match a document.
    .why = The area needs to know who you are if it offers you a place. An enquiry, which is a first question to the area, never holds your name.

q-called = What would you like us to call you?
    .hint = It can be a first name, another name, or the same name.

q-other_names = Other names the person has used
    .hint = Also names that others made them use. One on each line.
    .help = Take this from the file. Do not ask the person for it: a name given by an exploiter can be hard to hear. The new supporters need it to find earlier records, and never to call the person by it.

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
    .hint = An interpreter puts what you say into English, and English into your language. You do not pay for the interpreter.
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
    .hint = Choose all the ways that are safe. Your worker can pass on messages for you.
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

q-contact_other_knows = Does that other person agree that you give us their name and number?
    .hint = Please ask them first. Until they agree, we do not write their name or number here.

q-contact_other_name = What is that other person’s name?

q-contact_other_relation = Who are they to you?
    .hint = For example, a friend or a sister.

q-contact_other_phone = What is that other person’s phone number?

## D. NRM and move-on

s-nrm = NRM and moving on
    .short = NRM and moving on
    .opening = Your worker fills in most of this part from your file, so that you do not have to say it again. We will ask you one thing: when you would like to move. You can skip it or stop for a break.
    .closing = Would you like to go on with these questions now, or another day?

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

# Reach-In: source salvationarmy.org.uk/modern-slavery/new-victim-care-contract, checked November 2026.
q-support_now = What support does the person have now?
    .help = In England and Wales, people with a positive conclusive grounds decision who left NRM support on or after 4 January 2021 can ask for Reach-In support: 0800 808 3733 (Salvation Army, 24 hours).

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

q-move_wished = When would you like to move to the new area?
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
    .hint = The date the permission expires. Leave this empty if it has no end.

## E. Children and dependants

s-family = Children and family
    .short = Children and family
    .opening = This part is about the people who would move with you, and other people who depend on you. You can skip any question, or stop for a break. Your answers help the area to find a home that fits.
    .closing = What do you like to cook or to eat?

q-household = Who would move with you?

o-household-alone = I would move alone
o-household-with_partner = My partner
o-household-with_children = My children
o-household-with_partner_and_children = My partner and my children
o-household-with_other_people = Other people

q-people_moving = How many people would move in total?
    .hint = Count yourself too. For example, 3.

q-child_ages = How old are the children who would move with you?
    .hint = Choose all that fit.

o-child_ages-under_1 = Under 1 year
o-child_ages-age_1_to_4 = 1 to 4 years
o-child_ages-age_5_to_10 = 5 to 10 years
o-child_ages-age_11_to_15 = 11 to 15 years
o-child_ages-age_16_to_17 = 16 or 17 years

q-linked_referral = References of family members who are referred too
    .hint = The referrer’s own references, for example SW-215. Not names.
    .help = Every adult has a referral of their own, also in a family, so that each can decide for themselves. The reference links them.

q-pregnant = Are you pregnant?
    .why = So that there is a midwife near your new home, and enough space.

q-due_date = When is the baby due?
    .hint = A month and year is enough.

q-has_children = Do you have children?
    .hint = Also children who live somewhere else.

q-children = Your children
    .hint = Tell us only what you want to. Your worker can write down what the file says already.
    .one = Child
    .add = Add another child

q-child_name = What is the child’s name?

q-child_born = When was the child born?
    .hint = If you only know the year, or the month and year, that is enough.

q-child_relation = Who is the child to you?

o-child_relation-own_child = My son or daughter
o-child_relation-partners_child = My partner’s child
o-child_relation-brother_or_sister = My brother or sister
o-child_relation-grandchild = My grandchild
o-child_relation-niece_or_nephew = My niece or nephew
o-child_relation-other = Someone else

q-child_where = Where does the child live?

o-child_where-with_you = With me
o-child_where-elsewhere_in_uk = Somewhere else in the United Kingdom
o-child_where-other_country = In another country

q-child_school = Which school or nursery does the child go to?
    .hint = If none, write “none”.
    .why = So that a place can be found in time, and the old school told when it is safe.

q-child_social_care = Is children’s social care involved with this child?

q-child_social_care_more = Which council, and what kind of help?
    .hint = For example, a child in need plan. Name the team, not other families.

q-child_health = Does the child have a disability or a health need?
    .hint = If not, write “none”.

q-other_dependants = Does anyone else depend on your help?
    .hint = For example, a parent or an adult relative, here or in another country.

q-other_dependants_more = Who are they, and what help do they need from you?

q-pets = Would you bring a pet?

q-pets_more = Which pet or pets?

q-agencies = Which other agencies are involved, and which goals were agreed with them?
    .hint = For example, early help, probation, a refugee charity. One on each line, with the goal.

q-family_dates = Are there days coming up when someone of the family must go to court or to the police?

q-family_dates_more = Which dates, and what are they about?
    .hint = The person’s own court case is asked for under legal matters.

## F. Housing

s-housing = Housing
    .short = Housing
    .opening = This part is about where you live now and what kind of home would be right for you. We ask so that the area can tell you honestly what it can and cannot offer. You can skip any question, or stop for a break.
    .closing = What do you like to have around you at home: music, plants, quiet?

q-housing_now = Where are you living now?
    .hint = These are official words. Your worker can explain them.
    .help = A safehouse and asylum accommodation count as temporary accommodation.

# The exact words of Figure 4 of the evaluation: please translate them exactly, so that figures can be compared.
o-housing_now-temporary_accommodation = Temporary accommodation
o-housing_now-living_with_friends_or_family = Living with friends or family
o-housing_now-currently_rough_sleeping = Currently rough sleeping
o-housing_now-local_authority_accommodation = Local authority accommodation
o-housing_now-private_rented = Private rented
o-housing_now-other = Other

q-housing_now_more = What kind of place is it?
    .hint = No address, please.

q-home_kinds = Which kinds of home could you accept?
    .hint = Choose all that you could accept. To share means your own room, with a kitchen and bathroom used together with other people.
    .why = In many areas there are few homes. Knowing all that you could accept helps the area to find one.

o-home_kinds-own_flat = A flat of my own
o-home_kinds-family_home = A home for me and my family
o-home_kinds-shared_women = A home shared with women only
o-home_kinds-shared_men = A home shared with men only
o-home_kinds-shared_anyone = A home shared with women and men
o-home_kinds-staff_on_site = A home with support staff in the building
o-home_kinds-short_stay_first = A place for a short time first, then a longer one

q-sharing_more = Is there anyone you could not share a home with?
    .hint = For example, people who smoke or drink alcohol. If there is nobody, write “none”.

q-bedrooms = How many bedrooms do you need?

q-access = What must the home have so that you can get in and move around?
    .hint = Choose all that you need.

o-access-none = Nothing special
o-access-ground_floor = Ground floor
o-access-lift = A lift
o-access-step_free = Not even one step
o-access-wheelchair = Space for a wheelchair
o-access-bathroom = An adapted bathroom, for example a shower without a step

# Source: the Housing Benefit and Universal Credit (Victims of Domestic Abuse and Victims of Modern Slavery) (Amendment)
# Regulations 2022 (SI 2022/942), in force 1 October 2022, and DWP circular HB A6/2022. Checked November 2026.
q-under_35 = Are you under 35?
    .why = If you are single, under 35 and rent from a private landlord, help with the rent often pays only for a room in a shared home. This rule does not apply to people with a positive conclusive grounds decision.
    .help = Since 1 October 2022, people with a positive conclusive grounds decision are exempt from the shared accommodation rate in Housing Benefit and Universal Credit. They have to show the decision letter. A home rented from a private landlord may still cost more than the help with rent pays.

q-avoid_any = Are there places where you would not be safe?
    .hint = You do not have to say why.
    .why = So that nobody offers you a home in such a place. Only the names of the places are sent with your referral. The reasons are only sent if you agree to share about risk.

q-areas_to_avoid = Which of these areas are not safe for you?
    .hint = Choose all that are not safe. If it is none of these, leave this empty and write the place in the next question.

q-places_to_avoid = Which other towns, parts of towns or places are not safe for you?
    .hint = Only the names of places. No names of people, and no reasons. If there are no others, write “none”.

q-why_area = Why would you like to live in this area?
    .hint = For example, a friend, your religion, a college, a doctor, or because nobody knows you there. Please do not write other people’s names.

q-homeless_application = Have you asked a council for help with housing (a homeless application)?
    .help = If a council has said no, get housing advice at once: in England and Wales a review must usually be asked for within 21 days.

o-homeless_application-none = No
o-homeless_application-waiting = Yes, and I am waiting for an answer
o-homeless_application-duty_accepted = Yes, and the council has said that it must help
o-homeless_application-refused = Yes, and the council has said no

q-homeless_council = Which council, and when?

# A guarantor promises a landlord to pay the rent if the tenant cannot.
q-guarantor = Could someone be your guarantor?
    .hint = A guarantor promises the landlord to pay the rent if you cannot.

q-deposit = Do you have money for a deposit?
    .hint = A deposit is money that you pay before you move in. In most cases you get it back when you leave, if nothing is broken and the rent is paid.

q-stay_near = Would you like to stay near where you live now?

q-ties = What would you miss if you moved away from here?
    .hint = For example, friends, a school, a doctor, a place of prayer, work.

q-too_far = How far away would be too far?
    .hint = For example, more than one hour by bus.

q-feel_safe_home = What would make a home feel safe for you?
    .hint = For example, a lock on the bedroom door, a home that is not on the ground floor, or quiet neighbours.

## G. Money

s-money = Money
    .short = Money
    .opening = This part is about the money you have and the help you may need. We ask so that you are not without money when you move. You can skip any question, or stop for a break. This form does not go to the offices that pay you.
    .closing = Would you like a short break before the next part?

q-income = What money do you get now?
    .hint = Choose all that fit.

o-income-wages = Wages
o-income-universal_credit = Universal Credit
o-income-other_benefits = Other benefits
o-income-nrm_payments = Payments from NRM support
o-income-asylum_support = Asylum support payments
o-income-none = No money
o-income-other = Other money

q-income_more = Which benefits or other money do you get?

q-subsistence_amount = How much is each support payment?
    .hint = For example, £40.

q-subsistence_how_often = How often is it paid?
    .why = Universal Credit is usually paid once a month. If you are used to being paid more often, the area can help you to plan for the change.

o-paid_how_often-every_day = Every day or almost every day
o-paid_how_often-every_week = Every week
o-paid_how_often-every_two_weeks = Every two weeks
o-paid_how_often-every_month = Every month
o-paid_how_often-other = Another way

q-universal_credit_claimed = Have you claimed Universal Credit?
    .hint = Universal Credit is money from the government for people on a low income or out of work.
    .help = A person without recourse to public funds should get legal advice before they claim.

q-universal_credit_first = When was the first payment, or when will it be?
    .hint = A month and year is enough.

q-bank_account = Do you have a bank account of your own?
    .hint = Of your own means that nobody else can use it.

q-debts = Do you owe money to anyone?
    .why = Many people owe money. There is free advice about debts, and the area can help you to find it.

q-debts_more = To whom do you owe money, and how much?
    .hint = What you know is enough. Also say if you feel in danger because of a debt.

q-budgeting_help = Would you like help to plan your money for the month?

q-payment_help = Which of these would help you?
    .hint = Choose all that would help. Your worker can explain them. You may not get them.

o-payment_help-advance = Some of the first Universal Credit payment early (an advance, which you pay back later)
o-payment_help-more_often = Being paid more often than once a month
o-payment_help-split = Payments split between two people in the home
o-payment_help-rent_to_landlord = Rent paid straight to the landlord
o-payment_help-furniture_grant = A grant for furniture
o-payment_help-none = None of these

## H. Education and training

s-education = Education and training
    .short = Education
    .opening = This part is about learning: what you do now and what you would like to learn. There are no wrong answers. You can skip any question, or stop for a break.
    .closing = What is something that you are good at?

q-education_now = Are you in education or training now?
    .hint = These are official words. Your worker can explain them. “Able to be” means that your health and your rules for staying in the country allow it.

# The exact words of Figure 6 of the evaluation: please translate them exactly, so that figures can be compared.
o-education-in_education_or_training = In education or training
o-education-able_and_wants = Not in education or training, able to be and wants to be
o-education-able_and_does_not_want = Not in education or training, able to be but does not want to be
o-education-not_able = Not in education or training, and not able to be

# Levels of English classes (ESOL: English for speakers of other languages).
q-english_level = Which level of English class have you reached?

o-english_level-no_class_yet = No class yet
o-english_level-pre_entry = Pre-entry
o-english_level-entry_1 = Entry 1
o-english_level-entry_2 = Entry 2
o-english_level-entry_3 = Entry 3
o-english_level-level_1_or_higher = Level 1 or higher

q-courses = Which school, courses or training have you been to, also if you did not finish?
    .hint = In any country. If none, write “none”.

q-want_to_learn = What would you like to learn?
    .hint = For example, English, driving, cooking, computers, a trade.

## I. Employment

s-employment = Work
    .short = Work
    .opening = This part is about work: what you do now and what you would like to do. You do not have to tell us about work that you were made to do. You can skip any question, or stop for a break.
    .closing = What do you like to do when you have free time?

q-employment_now = Are you working now?
    .hint = These are official words. Your worker can explain them.

# The exact words of Figure 5 of the evaluation: please translate them exactly, so that figures can be compared.
o-employment-employed_full_time = Employed full time
o-employment-employed_part_time = Employed part time
o-employment-unemployed_able_wants = Unemployed, able to work and wants to
o-employment-unemployed_able_does_not_want = Unemployed, able to work and does not want to
o-employment-unemployed_unable = Unemployed and unable to work

q-right_to_work = Does the person have the right to work?
    .hint = Look at the eVisa or the decision letter.

o-right_to_work-yes = Yes
o-right_to_work-limited = Yes, with limits (for example, hours or kinds of work)
o-right_to_work-no = No

q-work_suitability = Which work would be right for you, and what would make work hard?
    .hint = For example, only in the daytime, not standing for long, not alone with men or with women.

q-skills = What can you do well?
    .hint = Skills and experience, paid or unpaid, from any country. For example, cooking, sewing, building, looking after children.

q-work_wanted = What work would you like to do?

## J. Health and wellbeing

s-health = Health and wellbeing
    .short = Health
    .opening = This part is about your health and about what keeps you well. We ask so that treatment and medicine do not stop when you move. Only choose or say what you want to. You can skip any question, or stop for a break.
    .closing = What helps you to rest?

q-health_needs = Which of these do you need help or treatment for?
    .hint = Choose all that fit. We ask for more only later, if you want to go on with the referral.

o-health-mental_health = My mental health
o-health-physical_health = My body: an illness, an injury or pain
o-health-medication = Medicine that I take
o-health-disability = A disability
o-health-alcohol_or_drugs = Alcohol or drugs
o-health-none = None of these

q-mental_health_diagnosis = Mental health diagnosis
    .hint = As a doctor wrote it. If there is no diagnosis, write “none”.

q-treatment_now = Do you have treatment or counselling now?

q-treatment_where = Where do you have it, and how often?
    .hint = The name of the clinic or service. For example, every Tuesday.
    .why = Treatment does not move by itself. If the area knows early, it can ask for it before you move.

q-treatment_waiting = Are you on a waiting list for treatment?

o-treatment_waiting-not_waiting = No, I am not waiting
o-treatment_waiting-waiting = Yes, I am waiting
o-treatment_waiting-not_asked_yet = I need treatment but have not asked yet

q-treatment_transfer = Has the treatment’s transfer to the new area been arranged?
    .help = People who moved in the pilots waited months because nothing was transferred. Ask the present service for a direct transfer and for a letter that the person can carry, if that is safe.

o-transfer-arranged = Arranged
o-transfer-asked_for = Asked for
o-transfer-not_yet = Not yet
o-transfer-not_needed = Not needed

q-physical_needs = What should the new area know about your body and your health?
    .hint = For example, an illness, an injury, pain, or hospital appointments.

q-medication = Which medicine do you take?
    .hint = Names and amounts, as written on the box.

q-medication_days = For how many days will your medicine last?
    .hint = A number of days, for example 14.
    .help = Ask the GP for enough to last until the person is registered in the new area.

q-disability = What should the new area know about your disability?
    .hint = What you need, rather than what you cannot do.

q-alcohol_or_drugs = What should the new area know about alcohol or drugs?
    .hint = Only what you want to say. We ask so that you can get the right help.

q-alcohol_or_drugs_support = Who supports you with this now?
    .hint = The name of the service. If nobody, write “none”.

# GP: a family doctor.
q-gp_registered = Are you registered with a GP (a family doctor)?
    .hint = In England, everyone may register with a GP. You do not need to show an address or an immigration document.

q-daily_tasks = How do you manage daily tasks?
    .hint = For example, shopping, cooking, washing, reading letters, going to appointments.

o-daily_tasks-without_help = Without help
o-daily_tasks-some_help = With some help
o-daily_tasks-much_help = With a lot of help

q-daily_tasks_more = Which tasks would you like help with?

q-faith = Do you have a faith, or customs, that are important for your home or support?
    .hint = For example, times of prayer, or a place of worship nearby. If not, write “none”.

q-food = Is there food that you must have, or do not eat?
    .hint = If not, write “none”.

q-community = Would you like to be near people of your language or faith, or away from them?
    .hint = Some people feel safe near them. Others do not. Both are all right.

## K. Legal

s-legal = Legal matters
    .short = Legal matters
    .opening = This part is about legal advice, and about courts. Your worker fills in from your file what is already known. We do not ask what happened. You can skip any question, or stop for a break.
    .closing = Would you like some fresh air before the next part?

q-legal_advice = What do you need legal advice about?
    .hint = Choose all that you need.

o-legal_advice-immigration = Staying in the United Kingdom (immigration)
o-legal_advice-compensation = Money because you were harmed (compensation)
o-legal_advice-criminal = A criminal case
o-legal_advice-family = Family
o-legal_advice-housing = Housing
o-legal_advice-none = None

q-solicitor = Do you have a solicitor (a lawyer)?

q-solicitor_contact = What is the solicitor’s name, firm and phone number?
    .hint = If you have more than one, say what each is for.

q-police_investigation = Is there a police investigation?

q-police_investigation_more = Which police force and officer, and how is it going?
    .hint = Force, officer in the case, reference. No account of what happened.

q-court_case = Is the person involved in a court case?

q-court_role = What is the person’s role in the case?
    .help = Someone who was made to commit a crime may have a defence under section 45 of the Modern Slavery Act 2015 (England and Wales). If the person is a defendant, make sure that their solicitor knows about the NRM decision.

o-court_role-witness = Witness
o-court_role-defendant = Defendant
o-court_role-family_case = Party in a family case
o-court_role-other = Other

q-court_dates = Which court dates are coming up?
    .hint = Dates and kind of hearing. Name the court only if the town is safe to share.

q-special_measures = Which special measures have been granted or asked for?
    .hint = Help for witnesses to give evidence.

o-special_measures-screen = Screens
o-special_measures-video_link = Video link, or recorded evidence
o-special_measures-private_hearing = Evidence in private
o-special_measures-intermediary = Someone who helps you and the court to understand each other (an intermediary)
o-special_measures-not_asked_yet = Not asked for yet
o-special_measures-none = None

q-trial_support = What support would you like before, during and after the court case?
    .hint = For example, someone who goes with you, a hotel, someone to talk to afterwards.

## L. Risk and safety

s-risk = Risk and safety
    .short = Safety
    .opening = This part is about keeping you safe. Your worker fills in most of it from your file, so that you do not have to say it again. We will ask you two things: how you are, and what helps you to stay safe. You can skip them, or stop for a break.
    .closing = Is there something small that would help you to feel calm now?

q-places_not_safe = Which places are not safe for the person, and why?
    .hint = The names of places to avoid are asked for under housing. Give the reasons here.

q-people_not_safe = Which people or communities are a risk to the person?
    .hint = Say what new supporters should look out for. Write what is known, and mark what is suspected.

q-last_contact = When were the exploiters last in contact with the person?
    .hint = In any way: a meeting, a call, a message, or through someone else.

# The exact words of the standard form.
o-last_contact-last_week = In the past 7 days
o-last_contact-last_month = In the past 30 days
o-last_contact-last_3_months = In the past 3 months
o-last_contact-last_6_months = In the past 6 months
o-last_contact-from_6_to_12_months = 6–12 months ago
o-last_contact-over_a_year_ago = Over a year ago
o-last_contact-not_sure = Not sure

q-whereabouts_known = Do the exploiters know where the person is?

q-perpetrators = Perpetrator details
    .hint = Names, descriptions, places, vehicles, phone numbers, online names. Mark what is known and what is suspected.
    .help = Take this from the file only. These details concern other people: keep to what the new supporters need to keep the person safe.

q-circumstances = Short summary of circumstances before the NRM
    .hint = A few sentences from the file. Not a full account.
    .help = Do not ask the person to tell it again, and do not copy the NRM form. What helps: the kind of exploitation, roughly when, and what can be a painful reminder.

q-nrm_needs = Which needs did the NRM identify?

# Crisis lines: Samaritans (United Kingdom and Ireland), NHS 111 option 2 for a mental health crisis (England and Wales),
# 999 then 55 from a mobile phone for someone who cannot speak. Taken from the project's list of facts, November 2026.
q-risk_to_self = Do you have thoughts of hurting yourself, or of ending your life?
    .hint = You can talk to someone now, whatever you answer. Samaritans: 116 123, free, day and night. NHS: 111, then choose option 2 (mental health), in England and Wales. In danger: 999. If you cannot speak, call 999 from a mobile phone and press 55 when asked.
    .why = Many people who lived through hard things have such thoughts. If we know, we can look for the right help with you.
    .help = Ask calmly and in these words. Asking does not cause such thoughts. If the answer is yes, ask whether they are safe now, stay with the person, follow your organisation’s safety procedure, and tell the person what you will do before you do it.

q-risk_to_self_more = What helps you when you feel like that, and whom should we call?
    .hint = You do not have to say what happened. Samaritans: 116 123. NHS: 111, then choose option 2 (mental health), in England and Wales. In danger: 999.

q-risk_from_others = Is the person in danger from others now?

q-risk_from_others_more = Who or what is the danger, and what has been done about it?

q-risk_to_others = Is the person a risk to others?
    .hint = Children, other residents, staff or the public. Answer from the file.
    .help = Write what happened and when, not what kind of person they are. “Not known” is an honest answer.

q-risk_to_others_more = What is the risk, to whom, and what lowers it?

q-safe_to_visit_alone = Is it safe for a worker to visit alone?
    .hint = Think of the person, other people in the home, and the place.

q-safe_to_visit_alone_more = What should a worker do instead?
    .hint = For example, visit in pairs, or meet at an office.

q-safety_plan = What helps you to stay safe?
    .hint = For example, people you can call, places you go to, things you do not do. If you have a safety plan already, your worker can copy it.

## M. Ready to move

s-ready = Ready to move
    .short = Ready to move
    .opening = This part is a list of things that make the first weeks in a new place easier. Nothing has to be ready today. You can skip any question, or stop for a break.
    .closing = Which of your things do you most want to take with you?

o-ready-have = I have it
o-ready-applied = I have applied for it
o-ready-need_help = I need help with it
o-ready-not_needed = I do not need it

q-ready_identity = Do you have a document that shows who you are?
    .hint = For example, a passport, a driving licence or a travel document.

q-ready_status = Do you have proof of your right to be in the United Kingdom?
    .hint = For most people this is an eVisa, which is online. You need to be able to open it online yourself.

q-ready_national_insurance = Do you have a National Insurance number?

q-ready_bank_account = Will you have a bank account when you move?

q-ready_universal_credit = Will you have Universal Credit when you move?

# GP: a family doctor.
q-ready_gp = Do you have a GP (a family doctor) in the new area?

q-ready_phone = Do you have a phone with your own number?

q-ready_school = Is there a school or nursery place for each child?

q-ready_medication = Do you have enough medicine for the first weeks?

q-ready_treatment = Will your mental health treatment go on in the new area?

q-ready_belongings = Do you have a way to travel there with your things?

## N. In the person's own words

s-own_words = In your own words
    .short = In your own words
    .opening = This part is yours. You can write it, or say it and your worker writes what you say. Use your own language. You do not have to write what you do not want to. You do not have to tell what happened to you.
    .closing = Would you like to read it again, or leave it as it is?

q-feels_safe = How safe do you feel today?
    .hint = 0 means not safe at all. 10 means completely safe. Any number is fine.
    .why = We may ask again in some months, to see if the support helps.
    .least = Not safe at all
    .most = Completely safe

q-feels_hope = How hopeful do you feel about the future?
    .hint = 0 means no hope. 10 means full of hope. Any number is fine.
    .least = No hope
    .most = Full of hope

q-going_well = What is going well for you?
    .hint = Big or small.

q-going_well_english = English translation: what is going well
    .hint = Only if the person wrote in another language. Say who translated it.

q-matters_most = What matters most to you now?
    .hint = The people who decide about your referral will read this. Please do not write an address.

q-matters_most_english = English translation: what matters most
    .hint = Only if the person wrote in another language. Say who translated it.

q-want_from_area = What would you like from the new area?

q-want_from_area_english = English translation: what they would like from the area
    .hint = Only if the person wrote in another language. Say who translated it.

q-do_not_want = What do you not want?
    .hint = For example, questions you do not want to be asked again.

q-do_not_want_english = English translation: what they do not want
    .hint = Only if the person wrote in another language. Say who translated it.

## O. Needs and goals

s-goals = Needs and goals
    .short = Needs and goals
    .opening = This part looks at each part of life: how it is now, how soon you need help, and what your goals are. It is not a test. You and your new worker look at it again later, to see what has changed. You can skip any question, or stop for a break.
    .closing = Which of these would you like to begin with?

o-urgency-this_week = This week
o-urgency-this_month = This month
o-urgency-within_3_months = In the next 3 months
o-urgency-later = Later

q-housing_score = How are things with your housing now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-housing_urgency = How soon do you need help with housing?

q-housing_goal = What is your goal for your housing?

q-money_score = How are things with your money now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-money_urgency = How soon do you need help with money?

q-money_goal = What is your goal for your money?

q-education_score = How are things with learning and training now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-education_urgency = How soon do you need help with learning?

q-education_goal = What is your goal for learning?

q-employment_score = How are things with work now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-employment_urgency = How soon do you need help with work?

q-employment_goal = What is your goal for work?

q-health_score = How are things with your health and wellbeing now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-health_urgency = How soon do you need help with your health?

q-health_goal = What is your goal for your health?

q-legal_score = How are things with legal matters now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-legal_urgency = How soon do you need help with legal matters?

q-legal_goal = What is your goal for legal matters?

q-safety_score = How are things with your safety now?
    .hint = 1 means that you need help at once. 5 means that you manage without support.
    .least = In crisis
    .most = Managing without support

q-safety_urgency = How soon do you need help with safety?

q-safety_goal = What is your goal for your safety?

## Eligibility: reasons, never a locked door

# Read by a worker, often together with the person.
criterion-cg_positive = A positive conclusive grounds decision
    .met = There is a positive conclusive grounds decision.
    .not_met = There is no positive conclusive grounds decision yet, or it was negative. You can still refer: the coordinator may use discretion. If the decision is still to come, tell the area when you expect it. If it was negative, ask a legal adviser soon about a reconsideration.
    .not_known = The decision is not known. Ask the NRM support provider. You can still refer: the coordinator may use discretion.

criterion-leaving_support = Leaving NRM support, or leaving asylum support after NRM support
    .met = The person is in NRM support, or in asylum support after NRM support, and is about to leave it.
    .not_met = The person has already left NRM support, or has not had it. You can still refer: the coordinator may use discretion, and in the pilots some areas accepted people who had already left. In England and Wales, people with a positive conclusive grounds decision who left NRM support on or after 4 January 2021 can also ask for Reach-In support: 0800 808 3733 (Salvation Army, 24 hours).
    .not_known = It is not known what support the person has now. Ask the person or the NRM support provider. You can still refer: the coordinator may use discretion.

criterion-recourse = Recourse to public funds
    .met = The person has recourse to public funds.
    .not_met = The person does not have recourse to public funds at present. This is not a refusal. Get legal advice soon: it may be possible to apply for permission to stay, or to ask for the condition to be changed. You can still refer: the coordinator may use discretion, and in the pilots some areas accepted people without recourse.
    .not_known = It is not known whether the person has recourse to public funds. Look at the eVisa or the decision letter, or ask a legal adviser. You can still refer: the coordinator may use discretion.

criterion-area_safe = The area is not one that the person needs to avoid
    .met = The area is not among the areas that the person needs to avoid. If they named other places, check that none of them is in this area.
    .not_met = The person says that this area is not safe for them. Talk with the person about another area before you go on. If the person still wants this one, the area must know of the risk, and the coordinator may use discretion.
    .not_known = It is not known whether this area is safe for the person. Ask them which places they need to avoid, and compare any other places they name with the area. The coordinator may use discretion.

## A translation beside an answer in free text: folded under the field, for the worker or the interpreter

translation = Add a translation of this answer
translation-text = Translation
    .hint = The answer above stays as it is. The translation is sent beside it, and it says who made it.
translation-into = Into which language?
translation-into-english = English
translation-by = Who translated it?
translation-by-worker = The worker
translation-by-interpreter = The interpreter
translation-by-computer = A computer program
# Shown under a translation whose answer was edited later.
translation-older = The answer was changed after this translation was made. Please check that the translation says the same.

## Under each date and time

# Help for the worker, under each date and time.
field-date-help = Ask which calendar the person means: dates here are in the European (Gregorian) calendar. In Ethiopia, and sometimes in Eritrea, the year is seven or eight less. In Iran and Afghanistan it is 621 or 622 less, and months begin on other days. In Vietnam and China, some people give their birthday by the lunar calendar. For times, ask which clock: in Ethiopia and Eritrea hours are often counted from six in the morning, so that seven o’clock in the morning in Britain is one o’clock there.
