### status: source
### The address book: whose key is whose. Who signed a packet, whom it is for, answers to it, and what a person takes back.
### Read by workers and coordinators: ordinary professional English, no idioms.
### “Locked” says that a file can only be opened with its passphrase or key; “signed” that nothing in it was changed. A “card” is one
### line of text by which others know a vault’s key.

## ---- Adding somebody’s key ----

pin = Add somebody to the address book
pin-another = Another key for this entry
pin-name = Name in the address book
    .hint = What you call them here. Nobody else sees it.
pin-key = Their card
    .hint = One long line of text, which they copy from their address book page, or which the area publishes. A key that begins with age1 can be pasted too.
pin-next = Show the words
pin-add = Add to the address book
pin-replace = Use this key from now on
pin-cancel = Cancel
pin-claims = It says that it belongs to: { $organisation }, { $device }
pin-words = Telephone them on a number that you already had, not one from the message. Let them read these six words to you from their own screen:
pin-bare = This is a key without a card: it does not say whose it is. Let them read the whole key to you, on a telephone number that you already had.
pin-compared = Did you compare them?
pin-compared-phone = Yes, by telephone, on a number that I already had
pin-compared-person = Yes, face to face
pin-compared-not = Not yet
    .hint = It is written down that nobody compared them. You can do it later.
pin-why = Why is there another key?
    .hint = For example: they have a new computer, and told us by telephone.

## ---- The address book ----

contacts = Address book
    .lead = Whose key is whose. Packets are locked only with keys that are in this book, and whoever signed a packet is known by it, not by the name in the packet.
contacts-locked = The address book is in the vault, and the vault is not open.
contacts-unlock = Open the vault
contacts-none = Nobody is in the address book yet
    .lead = Ask the coordinators that you work with for their cards, and add each of them here.
contacts-loading = Looking into the vault
contacts-add = Add somebody
contacts-follow = Somebody sent a change of key
    .lead = When a key is replaced, the old key signs the new one. If the old key is in your address book, the new one takes its place, and nothing has to be compared again.
contacts-follow-text = The change of key
    .hint = One long line of text.
contact-compared = Words compared
contact-not-compared = Words not compared yet
contact-unpinned = Not believed any more
contact-claims = It says that it is
    .both = { $organisation }, { $device }
contact-area = Answers for
contact-since = In the address book since
contact-sealing = Packets can be locked for it
    .yes = Yes
    .no = No: only its signature is known
    .over = Not any more: the key is more than three years old. Ask for their new card
contact-until = The key is meant to be used until
contact-past = What was believed before
contact-past-when = From { $from } to { $until }
contact-past-unpinned = Not believed any more
contact-past-signed = Replaced by a key that the old one signed
contact-past-compared = Replaced by a key that somebody compared
contact-rename = Change the name
contact-compare = I compared the words
contact-replace = They have another key
contact-unpin = Do not believe this key any more
    .what = Packets are not locked with it any more, and whatever it signed is shown with a warning. What was believed until now stays written down.
contact-unpin-why = Why?
    .hint = For example: their laptop was stolen.

## ---- This vault’s own card ----

own-card = This vault’s card
    .lead = Others need it to lock packets for you, and to know what you sign. It is not secret.
own-card-words = Words to read out
    .hint = When somebody puts your card into their address book, they telephone you. Read them these six words.
own-card-squares = The fingerprint of this key as a QR code, the same as on the last page of each signed PDF
own-card-text = The card
    .hint = Send this line to people who send you packets. If your area publishes a pack, it goes in there.
own-card-copy = Copy the card
own-card-copied = Copied.
own-card-not-copied = The browser did not allow it. Select the line and copy it yourself.
own-card-bare = The key alone, for other programs
    .hint = Programs such as age can lock files with this key. It does not say whose it is.

## ---- The life of this vault’s key ----

key-life = Replace this vault’s key
    .lead = A key lasts three years. Replace it before then, or when a device changes hands. If it is lost, or somebody else may have it, give it up.
key-which = What happened?
key-which-replace = The key is safe, and is replaced in order
    .hint = The old key signs the new one. Whoever has the old one in their address book can follow without comparing words again.
key-which-renew = The key is lost, or somebody else may have it
    .hint = Nothing signs the new key. Everybody must be telephoned, and must compare words again.
key-why = Why?
    .hint = In a few words. Others see it if the old key signs the new one.
key-make = Make a new key
key-missing = Nothing is chosen yet.
    .do = Choose what happened.
key-replaced = There is a new key
    .do = Send the change of key below, by email, to everybody who has your card: safehouses, areas, and whoever keeps the area’s pack. If you telephone them, read them the notice. Then make a backup. What was locked with the old key can still be opened here.
key-renewed = There is a new key, and nothing signs it
    .do = Telephone everybody who has your card today, and read them the notice. Send them the new card, and let them compare the words. Then make a backup.
key-past = Keys before this one
key-past-until = Until { $until }.
key-past-change = The change of key, signed with this key: send this line to those who have it in their address books.
key-past-lost = Given up: nothing signed the key after it

## ---- The notice about this vault’s key, to read out by telephone. “We” are whoever has the vault; “you” is whoever is telephoned. ----
## Words in “…” are those of the buttons in the address book.

notice-show = Show the notice to read out
notice-print = Print the notice
notice-close = Close the notice
notice-read-out = To be read out by telephone. If it was us who telephoned, ring us back first, on a number that you already had: anybody can telephone and say that they are us.
notice-organisation = Organisation
notice-device = Device
notice-when = The old key was used until
notice-words = The six words of our key now
notice-steps = What you do
notice-made = This is our key
    .what = We sign with it, so that you can tell what comes from us. Files for us are locked with it.
notice-made-add = Put the card that we send you into your address book: “Add somebody”.
notice-made-compare = Your screen then shows six words. We read you ours. If one of them is different, do not add it.
notice-replaced = We have a new key
    .what = Our key was replaced in order, and the old one signed the new one. It was neither lost nor stolen.
notice-replaced-follow = In your address book, open “Somebody sent a change of key”, and put in the line that we send you.
notice-replaced-look = Our entry then shows the six words above. Nothing else has to be compared. If they are different, do not use that key, and telephone us.
notice-lost = Do not believe our old key any more
    .what = Our old key was lost, or somebody else may have it. Nothing signs the new key, so its words must be compared.
notice-lost-unpin = In your address book, at our entry, press “Do not believe this key any more”.
notice-lost-replace = Then press “They have another key”, and put in the card that we send you. Your screen then shows six words. We read you ours. If one of them is different, do not use that key.
notice-lost-signed = Do not rely on anything from us that came lately and that you have not asked us about by telephone. It may have been signed by somebody else.
notice-lost-locked = Tell us which files you locked for our old key lately. Somebody else may be able to read them.

## ---- Receive: who signed, and whom it is for ----

standing-pin = Add to the address book
standing-words = The six words of this key
standing-pinned = In your address book: { $name }
standing-not-compared = In your address book: { $name }, words not compared yet
    .do = Telephone them on a number that you already have, and compare these six words. Then note it in the address book.
standing-earlier = This is an earlier key of { $name }. It was replaced on { $until }.
    .do = A packet that was made before then can be genuine. If it is newer, do not rely on it: telephone { $name } on a number that you already have.
standing-unpinned = This key of { $name } is not believed any more.
    .do = Do not rely on this packet. The reason that was written down: { $why }
standing-other-key = Not the key you know for { $name }.
    .do = Do not rely on this packet. Telephone { $name } on a number that you already have. It may be another computer of theirs, or somebody else.
addressed-us = Made for this vault
addressed-earlier = Made for an earlier key of this vault.
addressed-nobody = It is not addressed to anybody’s key: it was sent with a passphrase, or not locked.
addressed-another = This packet was made for another area.
    .do = It is genuine, but it is not for you. Tell the sender, and do not pass it on without the person’s agreement.
sequence-same = You have opened this packet before.
sequence-newer = This packet is newer than the one you opened before for this referral. Use this one.
sequence-superseded = You have already opened a newer packet for this referral. Use that one.
sequence-other-signer = A packet for this referral was opened before, and another key signed it.
    .do = Telephone the organisation that sent the first one, and ask whether this one is theirs too.
sequence-conflict = Another packet with the same number was opened before, and it says something else.
    .do = Onward never makes two packets with one number. Do not rely on either of them before you have telephoned the sender.

## ---- Receive: the answer ----

answer = Answer the sender
    .lead = Your answer is signed by this vault and locked for the sender alone. Send the file as you would send a packet.
answer-what = What do you want to say?
answer-received = We have received it
answer-question = We have a question
answer-reasons = Why?
answer-signposted = Where the person was told to turn to instead
    .hint = Leave it empty if there was nothing to say.
answer-words = Your own words
    .hint = The question itself, or anything that the sender should know. Do not write more about the person than is needed.
answer-as-text = Save it as a text file (.age.txt), because their email refuses .age files
answer-send = Sign and save the answer
answer-missing = Nothing is chosen yet.
    .do = Choose what you want to say.
answer-no-question = There is no question yet.
    .do = Write it in your own words.
answer-saved = { $file } is in your downloads folder.
    .do = Attach it to an email with a neutral subject. Then delete it from the downloads folder.
answer-possible = A referral is possible
answer-not-possible = A referral is not possible
# What stands in the words at first, to be changed. Read by whoever sent the enquiry.
answer-possible-words = A referral is possible from now on. Please send it.
answer-no-words = Nothing is written yet.
    .do = Write that it is possible, and from when.
decision-accepted = We accept the referral
decision-accepted-waiting = We accept the referral, and are waiting for housing
decision-more-information = We need more information before we can decide
decision-declined-by-service = We cannot accept the referral
decision-declined-by-person = The person has decided not to come
decision-consent-withdrawn = The person has taken back their agreement
decision-duplicate = We have this referral already
reason-no-recourse-budget = No budget for people without recourse to public funds
reason-no-accommodation = No suitable accommodation
reason-waiting-for-decision = Waiting for a conclusive grounds decision
reason-beyond-capacity = The needs are more than we can meet
reason-area-not-safe = The area is not safe for the person
reason-outside-criteria = Outside our criteria
reason-full-or-closing = The service is full or closing

## ---- Files that are no packets ----

note-locked = This is an answer or a note about a referral, and the vault is not open.
    .do = Unlock the vault first, and then choose the file here again. It is shown only if it is about one of your referrals and from somebody in your address book.
note-taken = Taken into the vault
    .what = It is from whom it has to come, and it is about a referral that this vault knows. This is what has happened so far:
note-not-kept = From whom it has to come
    .what = The draft of this referral is not on this device any more, so the answer is shown, and not kept. Save the file if you need it.
note-passed-on = You passed this referral on to another area.
    .do = Give that area this file too, or telephone it at once.
note-card = A card
    .what = Somebody’s key, to put into the address book.
    .locked = Unlock the vault to put it into the address book.
note-change = A change of key
    .what = The key with these six words says that another key takes its place.
note-change-follow = Take over the new key
note-change-followed = The new key is in the address book, in the place of the old one.

## ---- What happened to a referral ----

history = What happened so far
refer-history-lead = What was signed here, what was answered, and what the person has taken back. Open an answer that you were sent on the page “Open a packet”: it is then shown here.
history-none = Nothing has happened yet.
history-sent = Signed here:
history-received = Received and opened:
history-passed-on = You passed it on to { $area }.
history-answered = You answered:
history-replied = { $name } answered:
history-withdrew = You told them that the person takes back:
history-withdrawn = { $name } says that the person takes back:
history-withdrawn-tag = Agreement taken back
withdraw = The person takes something back
    .lead = This tells the area that has the packet. It stops further use. It cannot undo what was already read. Change the agreement of this referral too.
withdraw-what = What does the person not agree to any more?
withdraw-words = In the person’s own words, or yours
    .hint = Only what the area needs to know.
withdraw-send = Sign and save
withdraw-missing = Nothing is chosen yet.
    .do = Choose what the person does not agree to any more.
withdraw-refer_me = the referral itself
withdraw-share_needs = sharing who they are and what they need
withdraw-share_health = sharing their health
withdraw-share_risk = sharing risk and what happened to them
withdraw-share_agencies = sharing with other agencies
withdraw-contact_me = being contacted
withdraw-home_office_figures = figures for the Home Office that do not identify them
withdraw-home_office_data = data for the Home Office that identifies them

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = This card cannot be used: its signature does not hold, or part of it is missing.
    .do = Copy it again, from its first to its last letter. If it stays so, ask for it again by telephone.
failure-card-expired = This key is more than three years old.
    .do = Ask them for their new card, by telephone.
failure-no-name = A name is missing, or it is too long.
    .do = Write what you call them here, in at most 80 characters.
failure-not-pinned = There is no key for this in the address book.
    .do = Look in the address book whether the entry is there, has a key to lock with, and answers for this area.
failure-same-key = This is the key that is in the address book already.
    .do = Nothing has to be done. If you expected another one, ask them for it by telephone.
failure-not-compared = It is not said whether the words were compared.
    .do = Compare the words, and choose how. A key that takes the place of another one must be compared first.
failure-no-reason = A reason is missing, or it is too long.
    .do = Say why in a few words.
failure-no-such-referral = This vault knows nothing of the referral that this is about.
    .do = Open it on the device that the packet was sent from, or that has received it.
failure-no-reply-to = The packet does not say how an answer can be locked for its sender.
    .do = Answer by telephone or by secure email.
failure-not-a-note = This file is no answer that can be taken in, or it was changed.
    .do = Ask the sender to send it again.
failure-not-theirs = This is signed, but not by somebody it could come from.
    .do = Do not rely on it. Whoever answers must be in your address book, for the area that the packet went to. Telephone the area on a number that you already have.
failure-too-long = It is too long, or has a character that cannot be sent.
    .do = Shorten it, and try again.
