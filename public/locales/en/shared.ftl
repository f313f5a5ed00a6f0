### status: source
### The register as one sealed file that several coordinators share, on a drive that all of them can reach.
### Read by coordinators: ordinary professional English, no idioms. An “entry” is one referral in the register.

## ---- The page ----

shared = Shared file
    .lead = Two or more coordinators can work on one register through a file on a drive that all of you can reach. It is locked for those whom you choose, and nobody else can open it. Each of you brings in what the others wrote, and saves your own.
# $when is a date and a time.
shared-saved-at = Last saved from here on { $when }.
shared-changed = Something was written since, or it was chosen anew who shares it. Save the file, so that your colleagues have it too.

shared-with = Who shares it
    .what = Everybody whom you choose can read the whole register, and what they write comes into yours. Your colleague must choose you too, on their own device.
shared-choose = Colleagues
shared-keep = Keep this choice
shared-choosing = Keeping the choice
shared-chosen = The choice is kept. It holds for files that are saved from now on.
shared-book = Address book
shared-nobody = Nobody in your address book can be chosen yet. Put your colleague’s card into it first, and compare the six words by telephone or face to face. A key alone is not enough: what a colleague saves must be signed.
shared-alone = Nobody is chosen: a file that is saved now is for this vault alone.
# $name is a colleague in the address book.
shared-not-theirs = { $name }: this key is not believed any more, or its time is over. New files are not for it, and what comes from it is not taken in.

shared-file = The file
    .what = Choose the file on your drive, or make a new one there. One press then brings in what your colleagues wrote, and saves all of it in its place.
    .cannot = This browser cannot save a file in its place, so it takes two steps by hand.
    .chosen = File:
    .choose = Choose the file
    .make = Make a new file
shared-save = Bring in and save
shared-remember = Remember on this device where the file is
    .what = This device then keeps the file’s name and place, not locked, until you take the tick away or erase everything. The browser may ask again for permission.
shared-hand = By hand
    .what = First bring in the file as it lies on your drive. Then save a new one, and put it in the place of the old one.
    .bring = Bring in a file
    .save = Save a file

shared-reading = Reading the file
shared-bringing = Bringing in what is in the file
shared-making = Making the file
shared-writing = Saving the file, and comparing it with what was to be saved
shared-saved = Saved, and compared with what was to be saved.
shared-brought-in = The file is brought in.
shared-handed-over = The browser has the file.
    .do = Put it on your drive, in the place of the old one. If a colleague saved theirs meanwhile, bring that in first, and save again.
shared-left-out =
    { $count ->
        [one] The file is not for { $count } of those whom you chose, because their key is not believed any more or its time is over. Look at the address book.
       *[other] The file is not for { $count } of those whom you chose, because their keys are not believed any more or their time is over. Look at the address book.
    }

## ---- What came in ----

# $name is a colleague in the address book, $when a date and a time.
shared-from = From { $name }’s file of { $when }
shared-own = From your own file of { $when }
shared-nothing-new = Nothing in it was new.
shared-added =
    { $count ->
        [one] { $count } entry that was not here
       *[other] { $count } entries that were not here
    }
shared-advanced =
    { $count ->
        [one] { $count } entry of which the file knew more
       *[other] { $count } entries of which the file knew more
    }
shared-erased =
    { $count ->
        [one] { $count } entry that was erased elsewhere, and now here
       *[other] { $count } entries that were erased elsewhere, and now here
    }
# A list of entries follows.
shared-disagree = In these entries, two people wrote down different things:
    .do = Nothing is lost: both stand in the entry. Find out which is right, and write it down anew there.
shared-packets-left-out =
    { $count ->
        [one] { $count } packet was left out.
       *[other] { $count } packets were left out.
    }
    .do = The file says that they came, but they are not in it as their sender signed them, or somebody else signed an earlier packet of the same referral, or you need a newer version of this page. Ask your colleague to look at the entry. If the sender has a new key, put it into your address book, and bring the file in again.

## ---- Folded away ----

shared-leaves = When a colleague leaves the team
    .after = Take them out of the choice, and save the file: what is saved from then on is not for them. Ask your other colleagues to do the same, for each of you chooses alone. Their access to the drive is for your IT to take away.
    .keep = What they had, they keep: earlier files stay open to them, and so does what is in their vault. Have their device erased.
shared-conflicts = When two of you write at the same time
    .what = Nothing is lost. Everything that was written stays, with who wrote it. If both of you decided the same referral differently, both decisions stand until somebody settles it. If one of you saves over the other’s file, the other’s next save brings it back.
    .returns = Agree who makes the data returns. A return is made once and never changes: if two of you made one of the same period, each vault keeps its own.

## ---- What went wrong ----

shared-not-allowed = The browser did not let this page use the file.
    .do = Press the button again, and allow it. If your browser does not ask, use the way by hand below.
shared-unreadable = The file could not be read.
    .do = It may have been moved or deleted, or the drive is not connected. Connect it, or choose the file again.
shared-not-written = The file could not be saved.
    .do = What was in it before should still be there. See whether the drive is connected, has room, and lets you write. Then press the button again.
shared-busy = Somebody else keeps saving the file at the same time, or the drive changes it.
    .do = Nothing is lost. Wait a minute, and press the button again.
shared-not-taken = The browser did not take the file.
    .do = Nothing is lost. Try again, or allow downloads for this site.
shared-not-remembered = This browser does not remember where the file is.
    .do = Choose the file each time.
shared-backup-given = By its name, this is a backup file.
    .do = A backup is put in under Settings, with its recovery code. Nothing was changed.
failure-shared-not-ours = This is not a shared file of a register.
    .do = Choose the file that your colleague saved; it is called “onward-register.age” if nobody chose another name. Nothing was changed.
failure-shared-packet = This is a packet.
    .do = Open it on the page “Open a packet”, and put it into the register from there. Nothing was changed.
failure-shared-note = This is an answer, a withdrawal or a card.
    .do = Open it on the page “Open a packet”; a card belongs into the address book. Nothing was changed.
failure-shared-to-other = This file is not locked for this vault.
    .do = If it is your colleague’s, ask them to choose you under “Who shares it”, and to save it again. If it is a backup file, put it in under Settings. Nothing was changed.
failure-shared-under-passphrase = This file is locked under a passphrase, as packets are.
    .do = Open it on the page “Open a packet”. Nothing was changed.
failure-shared-damaged = The file is not complete, or was changed.
    .do = Wait until your drive has copied all of it, and try again. If it stays so, make a new file in its place: everybody’s own entries are in their own vaults. Nothing was changed here.
failure-shared-newer = The file was saved by a newer version of Onward.
    .do = Reload the page to get the newer version, then try again. Nothing was changed.
failure-shared-too-big = This file is larger than any register that Onward saves (64 MB).
    .do = See whether you chose the right file. Nothing was changed.
failure-shared-stranger = The file is signed by somebody who is not in your address book.
    .do = If it is your colleague’s, put their card into the address book, compare the six words by telephone or face to face, and choose them under “Who shares it”. If their key was replaced, put the new one in. Nothing was changed.
failure-shared-not-with-them = The file is signed by somebody in your address book with whom you do not share the register.
    .do = Choose them under “Who shares it”, if they are to share it. Nothing was changed.
failure-shared-too-much = The register is more than one file can hold (64 MB). No file was made.
    .do = Your register is as it was. Ask whoever looks after Onward for your organisation: a register of that size needs another way.
failure-shared-too-many = A register can be shared with at most eight others.
    .do = Take somebody out of the choice.
