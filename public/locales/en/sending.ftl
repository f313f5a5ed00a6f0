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

## ---- The page that says how to send a file: `guide.ftl` ----

how-to-send = How to send it (opens in a new tab)
