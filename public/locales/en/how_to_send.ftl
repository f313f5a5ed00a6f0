### status: source
### How to send a file: a page that needs no vault, and may be printed.
### Read by workers and coordinators: ordinary professional English, no idioms.

sending-title = How to send it
sending-lead = For every file that Onward saves for somebody else: a packet, an answer, a withdrawal. It takes a telephone call and an email.
sending-print = Print this page

sending-steps = In this order
sending-step-phone = Telephone first, on a number that you already had. Say that a file is coming, and ask which address it should go to and who reads that mailbox.
sending-step-email = Use the secure email of your organisation. If it has none, ask whoever is responsible for data protection before you send anything.
sending-step-address = Write to one person. Type the address yourself, and read it once more before you send: an address that the email program suggests is often somebody else’s.
sending-step-subject = Give the email a neutral subject, such as “As agreed by telephone”. No name, no initials, no date of birth, no reference number, and nothing that says what it is about. The same goes for the text of the email.
sending-step-attach = Attach the file under the name that it has. The name says nothing about anybody.
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
