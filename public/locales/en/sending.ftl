### status: source
### Locked files: opening one that somebody sent.
### Read by workers and coordinators: ordinary professional English, no idioms.
### “Locked” says that a file can only be opened with its passphrase or key; “signed” that nothing in it was changed.

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
    .do = Ask the sender whose key it is for. They can also lock it with a passphrase, and tell you that by telephone.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = This passphrase does not open the file.
    .do = Check each word. If it stays so, telephone the sender, and ask for the passphrase of this file.
failure-too-much-work = This file asks for more work than is allowed, so it was not opened.
    .do = Onward makes no such files. Ask the sender to lock it again with Onward.
failure-sealed-damaged = This locked file cannot be read.
    .do = It may have been cut short or changed on the way, or locked by a newer program. Ask the sender to send it again.
failure-sealed-to-other = This file is locked with another key.
    .do = Ask the sender whose key it is for, and to lock it again with a passphrase or for you.
refusal-sealed-damaged = This locked file cannot be read.
    .do = It may have been cut short or changed on the way, or locked by a newer program. Ask the sender to send it again.
sealer-gone = The part that locks and opens files stopped by itself.
    .do = It needs 256 MB of memory. Close other windows and try again, or use another device. Nothing was lost.
