### status: source

# What the person agrees to, and the pages where it is recorded.
#
# For translators:
# - A statement (consent-refer_me and so on) is what the person says: "I". Its words are kept in the packet exactly as shown.
#   Change the number in consent-version whenever the meaning of any statement changes.
# - Everything else that is read to the person says "you".
# - Labels that only the worker fills in say "the person".
# - { $area } is the name of a place, such as Leeds. "The team" is the people in that place who read the referral.

consent-version = 1

## Before the statements

consent-page-title = What you agree to
consent-page-opening = You decide what is sent. Each choice is separate: you can say yes to one and no to another. You can ask questions, take a break, or decide another day.

consent-privacy-title = Before you choose
consent-privacy-choice = We follow your choice. What you say no to, we do not send.
consent-privacy-support = Saying no does not change the support you have now.
consent-privacy-harm = There is one limit. If someone may be seriously harmed, or the law says that we must, we may have to tell someone who can help, even if you said no. We will tell you first, if that is safe.
consent-privacy-withdraw = You can change your mind at any time. From then on your information is not used for this referral, unless the law says that it must be. What people have already read cannot be taken back.
consent-privacy-others = If you tell us about other people, such as a friend or your child’s other parent, your worker’s organisation should tell them that it has information about them, unless that would put someone in danger.
# "Lawful basis": the legal ground on which an organisation uses personal information.
consent-privacy-law = Your choice is not the only rule. Each organisation must also tell you, in a privacy notice, who looks after your information, the lawful basis for using it, how long it is kept, what your rights are, and how to complain. Your worker will show you this notice and read it to you.
    .help = The person’s agreement is not the organisations’ lawful basis. Show and read out the privacy notices of your organisation and of the area.

## The statements

consent-refer_me = I would like to be referred to { $area }. My worker may send my referral to the team there.
    .title = Refer me to this area
    .about = The team in the area reads your referral and tells your worker whether it can offer you support. It is not a promise of a place or a home. The names of places that are not safe for you go with the referral, without the reasons. If you say no, no referral is sent.

consent-share_needs = My worker may tell the team in { $area } who I am and what I need.
    .title = Share who I am and what I need
    .about = This is your name, your age, your family, and what you need for housing, money, learning, work and legal advice. If you say no, your worker cannot tell the team what you need, not even without your name, and the team cannot plan a place for you.

consent-share_health = My worker may tell the team in { $area } about my health.
    .title = Share my health
    .about = This is about illness, treatment, medicine, disability, pregnancy, alcohol and drugs. It helps treatment to go on when you move. If you say no, your health is left out, and the team sees that it was left out.

consent-share_risk = My worker may tell the team in { $area } what may be a danger to me or to others, and the main facts of what happened to me.
    .title = Share risk and what happened to me
    .about = This helps the team to keep you and the people around you safe. It includes court and police matters. It is a short summary, not your whole story. If you say no, it is left out, and the team is told one thing only: to speak to your worker before any visit.

# The person writes below which agencies, and which not.
consent-share_agencies = The team in { $area } may tell the agencies that I name here what they need to know to start helping me. I also name people and agencies who must not be told. The team may not tell them.
    .title = Share with other agencies
    .about = For example, a doctor, a school, a job centre or a housing office. You say which, and you say who must not be told. If you say no, the team must ask you before it speaks to any of them.

consent-contact_me = The team in { $area } may contact me, only in the ways that I have said are safe.
    .title = Contact me
    .about = The team uses only the ways you said are safe. If you say no, your phone number, email and address are left out, and the team speaks to your worker.

consent-home_office_figures = The team in { $area } may count me in figures for the Home Office. The figures do not say who I am.
    .title = Count me in figures for the Home Office
    .about = The figures say how many people were supported and what they needed. Small numbers are hidden, so that nobody can be recognised. If you say no, or are not asked, only the referral and its dates are counted. You lose nothing by saying no: your support and your referral stay the same.

consent-home_office_data = The team in { $area } may give the Home Office information that shows who I am, so that the Home Office can study how well the support works.
    .title = Give the Home Office information that shows who I am
    .about = You do not have to say yes. You lose nothing by saying no: your support and your referral stay the same. When people in an earlier programme were asked, 36 in every 100 did not agree. The Home Office also decides about immigration. Before you say yes, the team must tell you what the information will be used for. You can speak to a legal adviser first.

## The choices

consent-choice-label = Your choice
consent-choice-yes = Yes
consent-choice-no = No
consent-choice-not_asked_yet = Not asked yet
consent-choice-again = Please ask again: the words or the area have changed.

consent-agencies-label = Which agencies may be told?
    .hint = For example, a doctor, a school or a housing office. One on each line.
consent-agencies-not-label = Who must not be told?
    .hint = People or agencies. One on each line. If there is nobody, write “nobody”.

## How it was explained

consent-explained-title = How it was explained
    .opening = For the worker. Fill this in with the person.
consent-explained_in-label = In which language was it explained?
consent-explained_by-label = Who explained it?
    .hint = Name and role.
consent-interpreter-label = Interpreter’s name or reference
    .hint = Leave it empty if there was no interpreter. The interpreter should be independent: not a relative, a partner, a friend, or known to the person’s community.
consent-channel-label = How did you speak with each other?
consent-channel-face_to_face = Face to face
consent-channel-video = By video
consent-channel-phone = By phone
consent-at-label = Date and time
    .hint = For example, 4 March 2026, 2:30pm.
consent-present-label = Who was there?
    .hint = Everyone in the room or on the call, also children.
consent-freely-label = Did the person choose freely?
    .hint = Nobody pressed them, and they knew that they could say no.
    .help = If someone else was present who may be controlling the person, or the person seemed afraid to say no, answer no. Ask again another day, when nobody else is there.
consent-freely-yes = Yes
consent-freely-no = No
consent-freely-not = Do not send this referral now. Ask again when the person can choose freely.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = Is there a reason to doubt whether the person can make this decision now?
    .hint = Everyone is presumed able to decide, unless it is shown that they are not. An unwise choice, distress, a diagnosis or little English is no reason by itself.
    .help = Capacity is about this decision at this time (Mental Capacity Act 2005, England and Wales). Can the person understand the information, keep it in mind long enough, weigh it, and tell you their decision in any way? First give all the help that you can.
consent-capacity-no_doubt = No, there is no reason to doubt it
consent-capacity-doubt = Yes, there is a reason to doubt it
consent-capacity-done-label = What was done?
    .hint = Choose all that were done.
consent-capacity-time = The person was given more time
consent-capacity-interpreter = An interpreter was brought
consent-capacity-advocate = An advocate was brought
consent-capacity-best_interests-label = If a best-interests decision was made, who made it?
    .hint = Name and role. Leave it empty if none was made.
    .help = A best-interests decision can only be made if the person lacks capacity for this decision, after an assessment, and with the people who should be asked.

## What will be sent

consent-preview-title = This is what will be sent to { $area }
    .opening = Please look at it together before you sign. You can still change your mind.
consent-preview-left_out-title = This is left out
    .opening = You did not say yes to sharing it. The team sees that something was left out. It does not see what.
consent-preview-also = Also sent
consent-preview-also-sender = Who sends it: your worker and their organisation.
consent-preview-also-agreement = The record of this agreement: what you said to each part, who explained it and who was there, what you said in your own words, whether you could choose freely and make this decision now, whether it is safe for you to have a copy, and the names and signatures.
consent-preview-also-reasons = The conditions for this help that you meet. Nothing is said about a condition that needs an answer you do not share.
consent-preview-nothing = Nothing is left out.
consent-preview-read_out = Ask the interpreter to read this
    .hint = This part is written in English.

## Teach-back

consent-teach_back-label = In your own words: what will happen next?
    .hint = Your worker writes down what you say.
    .help = Ask the person to say in their own words what is sent, to whom, and how they can change their mind. If it is different from what was meant, explain it again in another way. This checks your explanation, not the person.

## Signatures

consent-signature-title = Signatures
    .opening = Signing says that these are your choices. You can still change your mind later.
consent-signature-person-label = Your signature
consent-signature-worker-label = Worker’s signature
    .hint = I explained this, answered questions, and wrote down what the person chose.
consent-signature-interpreter-label = Interpreter’s signature
    .hint = I interpreted everything that was said and read, completely and faithfully.
consent-signature-drawn = Draw it
    .hint = Use a finger, a pen or a mouse.
consent-signature-typed = Type your name
    .hint = Your name, or the name you want to be called.
consent-signature-did_not_sign = Did not sign, or could not sign
    .hint = That is all right. Write down why.
consent-signature-reason-label = Why is there no signature?
    .hint = For example, agreed by phone, or a hand is hurt.
consent-signature-clear = Clear and draw again
consent-signature-typed-label = Name

consent-interpreter_confirms-label = I read out these words faithfully in { $language }, and the person understood them.
    .title = The interpreter confirms
    .hint = Nobody who speaks { $language } has checked this translation yet. Without the interpreter’s confirmation, a signature under it is recorded as not valid.
consent-interpreter_confirms-not = Recorded as not valid: the translation is not checked, and no interpreter confirmed it.

# Under a statement that the person agrees to.
consent-words-unchecked = Nobody who speaks { $language } has checked these words yet. Ask the interpreter to explain them from the English. The interpreter confirms this on the last page.
consent-no_interpreter-label = If no interpreter can confirm it: why not?
    .hint = The referral can still be sent. The team sees the reason, and explains the agreement again.

## A copy

consent-copy-label = Is it safe for you to keep this?
    .hint = Someone else may find a paper or a file. Your worker can keep your copy for you, and you can ask to see it at any time.
consent-copy-yes = Yes, I would like a copy
consent-copy-no = No, not now

## Afterwards

consent-withdraw-title = Changing your mind
consent-withdraw-about = You can change any yes to no, at any time, and you do not have to say why. Tell your worker or the team in { $area }. From then on your information is not used, except where the law says that it must be kept or told. What people have already read cannot be taken back.

## When the agreement is not complete

consent-enquiry-about = An enquiry is a first question to the area. Nothing in it says who you are. It does not need your signature, but your worker asks you first, and leaves out what you said no to.
