### status: source
### Locked files: how the files of a packet leave, and opening one that somebody sent.
### Read by workers and coordinators: ordinary professional English, no idioms.
### “Locked” says that a file can only be opened with its passphrase or key; “signed” that nothing in it was changed.

## ---- Export: how the files of a packet leave ----

sealing = How the files are locked
sealing-lock = How do you want to lock them?
    .hint = A locked file can be read only with its passphrase or key. The packet says for whose key it was locked, so choose before you sign.
sealing-contact = With the key of somebody in the address book
    .hint = Only they can open it. There is no passphrase to tell.
    .send = Attach the file to an email with a neutral subject. Then delete it from the downloads folder.
sealing-contact-which = Whose key?
sealing-contact-none = Nobody in the address book can be chosen for this area yet. Ask the coordinator for their card, or use a passphrase.
sealing-contact-published = This area has published a key. Nobody here has compared its words yet.
sealing-contact-add = Add somebody to the address book
sealing-contact-to = Only { $name } can open the files.
sealing-missing = It is not said yet how the files are locked.
    .do = Choose whose key, or say why they are not locked and confirm it.
sealing-passphrase = With a passphrase of six words
    .hint = Anyone can open it, with Onward or another program for age files, who has the passphrase.
    .send = Attach the file to an email with a neutral subject. Tell them the passphrase by phone, never in the same message. Then delete the file from the downloads folder.
sealing-open = Not locked
    .hint = Only if there is no other way. You are asked why.
    .caution = Anyone who gets this file can read it.
    .sure = I understand. Do not lock the files
    .is-sure = The files will not be locked
    .send = The files are signed, but not locked. Send them only by a way that your organisation allows, and then delete them from the downloads folder.
sealing-words = The passphrase of these files
    .phone = Tell them the passphrase by phone, never in the same message.
    .hint = Write it down until they have opened the file: it is not kept anywhere. If it is lost, make the packet again.
sealing-container = What kind of file?
sealing-container-age = .age
    .hint = For most email systems.
sealing-container-text = .age.txt
    .hint = A text file with the same inside, if an email system refuses .age files. It is a third larger.
sealing-why = Why are they not locked?
sealing-why-secure-mail = They go by secure email that locks them itself
sealing-why-by-hand = They are handed over, and nobody else touches them
sealing-why-cannot = The coordinator cannot open locked files
sealing-working = Locking the file. This takes a few seconds.
sealing-not-saved = The browser did not take the file.
    .do = Allow downloads for this page, and try again.

## ---- Receive: a file that is locked ----

sealed = Locked
    .what = This file is locked with a passphrase. Nothing in it can be checked or shown before it is open.
sealed-passphrase = Passphrase of this file
    .hint = The sender tells it to you by telephone. If it is six words, type them in small letters with a space between them.
sealed-show = Show the passphrase
sealed-open = Open
sealed-opening = Opening the file. This takes a few seconds.
sealed-empty = Type the passphrase.
sealed-key = This file is locked with a key, and the key is not here.
    .do = If it is for your vault, unlock the vault first, and then choose the file here again. If not, ask the sender to lock it with a passphrase, and to tell you that by telephone.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = This passphrase does not open the file.
    .do = Check each word. If it stays so, telephone the sender, and ask for the passphrase of this file.
failure-too-much-work = This file asks for more work than is allowed, so it was not opened.
    .do = Onward makes no such files. Ask the sender to lock it again with Onward.
failure-sealed-damaged = This locked file cannot be read.
    .do = It may have been cut short or changed on the way, or locked by a newer program. Ask the sender to send it again.
failure-sealed-to-other = This file is locked with another key.
    .do = Ask the sender whose key it is for, and to lock it again with a passphrase or for you.
failure-not-a-key = This is neither a card nor a key.
    .do = Copy it again, from its first to its last letter. A card is one long line; a key begins with age1 and has 62 characters.
refusal-sealed-damaged = This locked file cannot be read.
    .do = It may have been cut short or changed on the way, or locked by a newer program. Ask the sender to send it again.
sealer-gone = The part that locks and opens files stopped by itself.
    .do = It needs 256 MB of memory. Close other windows and try again, or use another device. Nothing was lost.

## ---- How to send a file: a page that needs no vault, and may be printed ----

how-to-send = How to send it (opens in a new tab)
sending-title = How to send it
sending-lead = For every file that Onward saves for somebody else: a packet, an answer, a withdrawal. It takes a telephone call and an email.
sending-print = Print this page

sending-steps = In this order
sending-step-phone = Telephone first, on a number that you already had. Say that a file is coming, and ask which address it should go to and who reads that mailbox.
sending-step-email = Use the secure email of your organisation. If it has none, ask whoever is responsible for data protection before you send anything.
sending-step-address = Write to one person. Type the address yourself, and read it once more before you send: an address that the email program suggests is often somebody else’s.
sending-step-subject = Give the email a neutral subject, such as “As agreed by telephone”. No name, no initials, no date of birth, no reference number, and nothing that says what it is about. The same goes for the text of the email.
sending-step-attach = Attach the file under the name that it has. The name says nothing of what is inside.
sending-step-words = If the file is locked with six words, tell them by telephone. Never in the same message, and not in another email, a text message or a chat.
sending-step-opened = Ask them to open it while you are still on the telephone. If they do not know your key yet, read its six words to each other: they are shown where the file was made, and are not those of the passphrase.
sending-step-delete = Then delete the file and the email, as below.

sending-not = What not to do
sending-not-chat = Do not use WhatsApp or another messenger for it, and no group of any kind.
sending-not-names = Do not put a name into the subject, the name of the file or a calendar.
sending-not-shared = Do not send it to a shared mailbox before you have asked who reads it and they have said that it may come there.
sending-not-private = Do not send it from a private email account, or to one.
sending-not-drive = Do not put it on a shared drive or a website for passing files on, unless your organisation allows it for this.
sending-not-open = Do not unlock a file, or make it again without a lock, to make sending it easier.

sending-refused = If the email system refuses the file
sending-refused-text = Save it once more as .age.txt, and send that. It is a text file with the same inside, and just as well locked.
sending-refused-junk = If it was sent and never came, ask them to look in the junk folder and to ask whoever looks after their email. Do not send it to another address that you have not agreed.
sending-refused-other = If that does not work either, agree by telephone on a way that both organisations allow, such as bringing it on an encrypted memory stick. Keep it locked.

sending-opening = How they open it
sending-opening-page = On the page “Open a packet” of this site. Nothing has to be installed, no account is needed, and the file does not leave their computer. This is its address:
sending-opening-words = If it is locked with six words: they choose the file there, and type the words.
sending-opening-key = If it is locked with their key: they unlock their vault first, then choose the file there. There is no passphrase.
sending-opening-age = Any other program for age files can open it too, with the same words or the same key.
sending-opening-check = Another program unlocks the file. Whether it is genuine and unchanged is shown by the page “Open a packet”, which also takes what such a program has unlocked.

sending-deleting = Afterwards: delete it
sending-deleting-downloads = When they have opened it, delete the file from your downloads folder, and empty the bin.
sending-deleting-sent = Delete the email from the folder of sent emails and then from the folder of deleted ones, if your organisation does not have to keep it.
sending-deleting-kept = Copies can stay in backups of the computer and of the email system. A locked file cannot be read there without its words or its key. One that was not locked can.
sending-deleting-draft = The referral stays in your vault until you delete it there. You can make the packet again.

# Source: UK GDPR, articles 33 and 34 (a breach is reported unless it is unlikely to result in a risk; without undue delay, where feasible
# within 72 hours of the organisation becoming aware of it). To be checked with each release.
sending-wrong = If it went to the wrong place
sending-wrong-now = Do this at once, also if you are not sure, and also if the mistake was yours. Saying it early is what protects the person.
sending-wrong-lead = Telephone whoever is responsible for data protection in your organisation. Say what was sent, to whom and when, whether it was locked, and whether the words could have gone with it.
sending-wrong-ico = It may have to be reported to the Information Commissioner’s Office (ICO). Whoever is responsible for data protection decides that. If it has to be, it must be without delay, and where possible within 72 hours of your organisation becoming aware of it. Nights and weekends count.
sending-wrong-ask = Ask whoever received it not to open it, to delete it everywhere, and to write to you that they have. Do not rely on calling the email back.
sending-wrong-danger = If the person could be in danger because of it, tell your manager or your safeguarding lead now. In an emergency call 999. Agree with them who tells the person, and how that is safe: if the risk to them is high, they usually have to be told.
sending-wrong-words = If the words may have gone with it, the file counts as not locked.
sending-wrong-check = When you send it again, make the packet again, so that it has other words, and begin with the telephone.
