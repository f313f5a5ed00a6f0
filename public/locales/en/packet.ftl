### status: source
### A packet as a coordinator or a worker reads it, on screen and on paper. Ordinary professional English.
### Dates inside come from `date-*` in interface.ftl.

## Headings. $area is the name of a place.

packet-title-enquiry = Enquiry to { $area }
packet-title-referral = Referral to { $area }
packet-title-handover = Handover to { $area }

## What must be read first

# Said before everything else, on screen and on paper, of a packet that was made to practise.
reading-practice = Practice. This person is invented.
reading-risk-withheld = Risk information is left out, because the person has not agreed to share it. Speak to the worker before any visit.
reading-not-freely = The person did not choose freely, as the worker noted. Speak to the worker before you use this referral.
reading-enquiry = This is an enquiry. It does not say who the person is, and the person has not signed it.
reading-translation-not-valid = The agreement was signed under words whose translation nobody has reviewed, and no interpreter has confirmed them. Treat the agreement as not valid until it has been explained again.
# $why is what the worker wrote.
reading-no-confirmation = The worker wrote why no interpreter has confirmed the words: { $why }
reading-confirmed-by-nobody = It is recorded that an interpreter confirmed the words of the agreement, but no interpreter is named and none has signed. Ask the worker who it was.
# $tags are the short names of languages, such as “tig”.
reading-unknown-language = Some of the words here are in a language that this version does not know ({ $tags }). They are shown as they came. Where there is English, it stands beside them.
# After a statement that the person agreed to.
reading-words-unchecked = When the person agreed, nobody who speaks the language had checked this translation.
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
reading-format-practice = Practice: not a referral
reading-packet-id = Packet number
reading-referral-id = Referral number
reading-revision = Revision

## The signature's panel, after the answers on paper

reading-signing = Electronic signature
reading-signing-by = Says that it comes from
reading-signing-at = Says that it was signed on
reading-signing-words = Six words to compare by telephone
reading-signing-fingerprint = Fingerprint of the key
reading-signing-check = How to check it
    .how = Open this file in Onward, on the page “Open a packet”. A paper copy proves nothing, and nor does this box: anyone can print one.
reading-signing-qr = Fingerprint for a camera
    .what = The same fingerprint as a QR code.
# Said by a screen reader for the signature's field in the PDF.
reading-signing-field = Electronic signature of { $organisation }
# At the top of a printout made by whoever received the packet.
reading-copy = This is a copy for reading. It carries no signature and no packet: only the file that the sender signed shows who made it and that nothing was changed.

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

# Stands before a translation of an answer. $language is the name of the language that it is in.
reading-translation-worker = Translated into { $language } by the worker
reading-translation-interpreter = Translated into { $language } by the interpreter
reading-translation-computer = Translated into { $language } by a computer program: it may be wrong
# While the translation is being written and nobody has said yet who made it.
reading-translation-unknown = Translated into { $language }

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
reading-capacity = Reason to doubt whether the person can make this decision now
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

## ---- Export: making a packet, written by the agreement pages ----

## The export page.

export = Make a packet to send
    .lead = A packet is a signed file. You choose what goes in it, sign it, and send it yourself.
export-stage = What do you want to send?
export-stage-enquiry = An enquiry
    .hint = Nothing that says who the person is. Ask what an area could offer: needs, family size, dates and places to avoid. The person does not have to sign.
export-stage-referral = A referral
    .hint = What the area needs to decide: who the person is, what they need, and what they agreed to share.
export-stage-handover = A handover
    .hint = After the area has said yes: what the new supporters need to know, such as health in full, children’s details and risks.
export-area = Which area is it for?
    .none = No area is chosen in the referral yet.
    .choose = Choose an area
export-sent = What will be sent
    .hint = Section by section. Open a section to read it.
export-withheld-not-agreed = The person said no
export-withheld-not-asked = The person has not been asked
export-later = Answers that belong to a later stage are not sent now.
export-missing = What is missing
    .none = Nothing that stops it.
    .stops = Nothing can be sent before these are answered:
export-open =
    { $count ->
        [one] { $count } question has no answer. It does not stop you: the coordinator will see it first.
       *[other] { $count } questions have no answer. They do not stop you: the coordinator will see them first.
    }
export-agreement = The agreement
    .good = The person agreed, and signed.
    .not-needed = An enquiry identifies nobody, so no signature is needed.
    .go = Go to the agreement
    .not-valid = The words were translated by a machine and no interpreter has confirmed them. The packet will say that the agreement is not valid.
    .limits = Something on the agreement pages is too long, or has a hidden character. Please shorten it or type it again.
export-sign = Sign
    .hint = The vault signs it as { $organisation }, { $device }. Then you save the file.
export-signing = Building and signing the packet
export-done = Signed
    .next = Save the files. The same packet is in each of them, so one is enough.
    .phone = If the coordinator does not know this vault yet, they will see these six words. Read the words to each other by telephone.
export-files = Save the files
    .packet = Save the packet file
    .saved = { $file } is in your downloads folder.
export-pdf = Save as PDF
    .hint = For reading and printing. The signed packet is inside it, so either file will do. The part that makes PDFs is downloaded the first time.
export-pdf-working = Making the PDF. The first time, the part that makes PDFs is downloaded: on a slow line this can take a minute.
export-pdf-page = Page { $page } of { $pages }
# Said by a screen reader instead of a drawn signature in the PDF. $who is the row’s heading: "The person’s signature".
export-pdf-drawn = { $who }: drawn by hand
export-pdf-done = { $file } is in your downloads folder.
export-pdf-missing-characters = Some characters could not be printed: { $characters }. They are in the signed packet all the same.
export-pdf-font = A font could not be fetched, so the PDF was not made.
    .do = Check the internet connection and try again. The signed packet that you saved is complete without it.
export-pdf-document = The PDF could not be written.
    .do = Send the packet file instead. It holds everything.
failure-other-pdf = The vault did not sign this PDF, because it is not the one of this packet.
    .do = Send the packet file instead. It holds everything. If this happens again, lock the vault and reload the page.
failure-practice = This was made to practise, and the person is invented. It is not locked for anybody’s key, and nothing is answered, taken back or passed on.
    .do = To practise sending, lock the file under six words. For somebody real, start a new referral.
export-pdf-gone = The part that makes PDFs stopped by itself.
    .do = Try again. The signed packet that you saved is complete without it.
export-cancel = Stop
export-copy = Is it safe for the person to keep a copy?
    .hint = Ask them first. A paper or a file can be found by somebody else.
    .not = You noted that it is not safe for the person to keep a copy. Do not give them this file.
export-other-stage = Make another packet

## ---- Receive: opening packets that others made ----

receive = Open a packet
    .lead = Choose or drop files that somebody sent you. Each is checked on this device before anything in it is shown. Nothing is sent, and nothing in them is kept. An open vault remembers only that they came.
receive-choose = Choose files
    .hint = Packets are .json or .pdf files, up to 20 MB each. Locked ones end in .age or .age.txt.
receive-drop = Or drop files here
receive-checking = Checking this file
receive-not-answered = Not answered
# How many of the files that were chosen: "12 of 200 checked".
receive-progress = { $done } of { $all } checked
receive-running = Checking files. What has been checked can be read meanwhile.
receive-stop = Stop checking
receive-checked =
    { $count ->
        [one] { $count } file checked
       *[other] { $count } files checked
    }
# After the number of files that were checked.
receive-tally = Not changed: { $good }. Not shown: { $refused }. Locked: { $locked }.
receive-unread =
    { $count ->
        [one] { $count } file was not checked
       *[other] { $count } files were not checked
    }
    .what = Nothing in them has been read. At most { $most } files are checked at a time.
receive-unread-names = Their names
receive-go-on = Check the rest
receive-fold = Show this packet
receive-none = Nothing opened yet
    .lead = The packets that you open will be shown here, with who signed them.
put-in = Put into the register
put-in-on = On which day did it come?
put-in-there = In the register
put-in-show = Show it in the register
put-in-beside = Another packet of this referral is in the register already. This one is put beside it.
put-in-all = Put all that hold into the register
put-in-progress = { $done } of { $all } put in
put-in-stop = Stop
put-in-taken =
    { $count ->
        [one] { $count } packet is in the register.
       *[other] { $count } packets are in the register.
    }
# It was stopped.
put-in-left =
    { $count ->
        [one] It was stopped. { $count } packet is not put in yet: press the button again to go on.
       *[other] It was stopped. { $count } packets are not put in yet: press the button again to go on.
    }
put-in-refused =
    { $count ->
        [one] { $count } packet was not put in.
       *[other] { $count } packets were not put in.
    }
failure-not-a-packet = This is not a packet whose signature holds, so it was not put into the register.
    .do = Open the file again. If it stays so, ask the sender for it once more.
failure-register-in-future = This day has not come yet.
    .do = Write the day on which it happened.
failure-register-same-number = Another packet with the same number came before, so one of the two was not made by Onward.
    .do = Telephone the sender and ask which is theirs.
failure-register-other-sender = The packets of this referral that came before were signed by somebody else.
    .do = Telephone the sender. If they have a new key, put it into the address book in place of the old one, then put the packet in again.
failure-register-erased = This referral was erased here, so no packet of it is put in again.
    .do = If the person is referred anew, ask the sender to begin a new referral.
failure-register-out-of-shape = A text is too long, or has a character that cannot be shown.
    .do = Shorten it, or type it again.
receive-clear = Close all
    .hint = Takes everything off this page. The files stay where they are.
receive-closed = The packets were closed
    .do = They were taken off this page because nobody was here for a while, or because “Exit this page” was pressed in another window. The files stay where they were: choose them again to go on.
receive-good = Not changed
    .what = The signature holds: nothing was changed after it was signed.
receive-not-shown = Not shown
receive-file = File
receive-open = Read it
receive-pass-on = Pass on to another area
receive-passed = Passed on by another area
    .what = The packet inside is as its first sender signed it. Whoever passed it on has signed that the person agreed.
receive-passed-by = Who passed it on
receive-passed-first = Who made it
receive-passed-to = Passed on to
receive-passed-agreement = What the person agreed to
receive-signer = Who signed it
receive-signer-claims = It says that it comes from: { $organisation }, { $device }
receive-signer-unknown = Not known yet
    .what = The signature proves that whoever has this key made the packet. It does not prove who that is. Telephone the organisation on a number that you already have, not one from the packet, and compare these six words:
receive-signer-expired = The key is more than three years old.
    .do = Telephone the organisation and ask whether it still uses this key.
receive-fingerprint = Full fingerprint
receive-made = Made
    .hint = By the sender’s clock. Nobody else confirms the time.
receive-stage = Stage
receive-form = Form
receive-form-version = { $form }, version { $version }
receive-from-pdf = Read from the signed packet inside the PDF, not from the PDF’s pages.
receive-print = Print
receive-pdf = Save a PDF copy
receive-json = Save the packet file
receive-reader-gone = The checker stopped while it was reading this file, and was started again.
    .do = The file may be damaged, or made to cause harm. Ask the sender for it again. Do not open it with another program.
receive-unreadable = The browser could not read this file.
    .do = It may have been moved, or be open in another program. Choose it again.
receive-no-worker = This browser could not start the checker.
    .do = Reload the page. If it stays so, use a newer browser.

## Why a file is not shown: what happened, and what to do.

refusal-empty = The file is empty.
    .do = Ask the sender to save and send it again.
refusal-too-big = The file is larger than 20 MB, which no packet is.
    .do = Check that it is the right file. Ask the sender for the packet itself, not a collection of files.
refusal-not-ours = This is not a packet.
    .do = Packets are .json or .pdf files made by Onward, or .age and .age.txt files if they are locked. Check that you chose the right file.
refusal-pdf-without-packet = This PDF has no packet in it.
    .do = It may have been printed or scanned, saved again by another program, or be a copy for reading. Ask the sender for the file that Onward saved.
refusal-pdf-with-several-packets = This PDF has more than one packet in it, which Onward never makes.
    .do = Do not rely on it. Telephone the sender and ask for the packet again.
refusal-pdf-damaged = This PDF cannot be read.
    .do = It may have been damaged on the way. Ask the sender to send it again, or to send the .json file.
refusal-pdf-unsigned = This PDF has a packet in it, but the PDF itself is not signed.
    .do = It may have been saved again by another program, which takes the signature off. Ask the sender for the file that Onward saved, or for the .json file.
refusal-pdf-changed = Something in this PDF was changed after it was signed.
    .do = Do not rely on it, also not on its pages. Telephone the sender on a number that you already have, and ask for the packet again.
refusal-pdf-signature = This PDF is signed in a way that packets are not, or its signature does not hold.
    .do = Do not rely on it. Telephone the sender on a number that you already have, and ask for the packet again.
refusal-pdf-several-signatures = This PDF has more than one signature. Packets have one.
    .do = Somebody may have signed it again in another program. Ask the sender for the file that Onward saved.
refusal-pdf-appended = Something was added to this PDF after it was signed.
    .do = Another program may have saved it with notes or changes. Do not rely on what its pages show. Ask the sender for the file that Onward saved.
refusal-pdf-other-signer = This PDF is signed by somebody else than the packet in it.
    .do = Somebody may have put another’s packet into a PDF of their own. Do not rely on it. Telephone the sender on a number that you already have.
refusal-pdf-not-certified = The signature of this PDF would let others change it. Packets never do.
    .do = Do not rely on it. Telephone the sender on a number that you already have, and ask for the packet again.
refusal-pdf-active = This PDF holds parts that packets never have. They could act by themselves, or show something else, in another program.
    .do = Do not open it with another program. Telephone the sender on a number that you already have.
refusal-truncated = The file ends too early.
    .do = It was probably not sent or downloaded whole. Ask the sender to send it again.
refusal-envelope = The file is not written exactly as packets are.
    .do = Another program may have opened and saved it. Ask the sender for the file that Onward saved, as an attachment.
refusal-certificate = The file is signed in a way that packets are not.
    .do = Do not rely on it. Telephone the sender on a number that you already have.
refusal-changed = Something in this file was changed after it was signed.
    .do = Do not rely on it. Telephone the sender on a number that you already have, and ask for the packet again.
refusal-not-a-packet = The signature holds, but what was signed is not a packet.
    .do = Check that you chose the right file. If the sender meant it to be a packet, tell them.
refusal-forward-inner = This was passed on by another area, and the packet inside it is not as its sender signed it.
    .do = Do not rely on it. Ask whoever passed it on to send the packet that they received, and phone the first sender.
refusal-forward-agreement = This was passed on by another area, without the person’s agreement that everything in it may go to your area.
    .do = It is not shown. Tell whoever passed it on: the person must be asked, or a new referral made.
refusal-forward-deep = This was passed on more than three times.
    .do = Ask for a new referral: what the person needs may have changed.
refusal-forward-practice = This was passed on, and it is about an invented person: it was made to practise.
    .do = It is not a referral. Ask whoever sent it whether they meant to send something else.
refusal-newer-packet = This packet was made by a newer version of Onward than this one.
    .do = Reload the page to get the newer version, and open the file again.
refusal-newer-form = This packet was filled in on a newer version of the form than this one knows.
    .do = Reload the page to get the newer version, and open the file again.
