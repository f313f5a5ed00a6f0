### status: source
### Settings: where work is, what happens if something goes wrong, what is promised; what can be set; erasing this device.
### Read by workers: ordinary professional English, no idioms.

settings-contents = On this page
settings-locked = The vault is not open. Who can open it, backup and some other settings are shown when it is.

## Where work is. "Vault" is the encrypted store on this device; "passphrase" is several words used as one password.

settings-data = Where your work is, and who can open it
    .where = Drafts are kept in this browser on this device, encrypted. Nothing is kept anywhere else. Onward has no server and sends nothing to anybody.
    .who = Only somebody who has a passphrase of this vault, or its recovery code, can read the drafts. Nobody else can: not us, not the people who run this site, not your IT team.
    .delete = Somebody who uses the same computer account cannot read the drafts, but can delete them.
    .open = Some things are not encrypted, and can be read by whoever reads this computer’s disk: that a vault was made here; how many workers, drafts and signed packets it has, how large they are and how often they were saved; that the site itself is kept here, with which areas and languages; the language, the text size and the contrast that were chosen; whether the note about leaving quickly was put away; the minutes until it locks; and the browser’s answer about storage. They do not say whom a draft is about.
    .export = A packet that you export is locked with a passphrase or a key, unless you say that it should not be: then anyone who gets the file can read it. Delete exported files from the downloads folder once they are sent.

## What happens if … Each title ends the heading's sentence.

settings-if = What happens if …
    .lead = Press a line to read what happens, and what to do.
settings-if-walk-in = … somebody walks in
    .what = “Exit this page” makes the page white at once, saves what it can, locks the vault in every window of Onward and opens another site. Pressing Shift three times does the same. It does not clear the browser’s history.
    .do = If there is time, use Lock at the top of the page instead: it saves everything first. A page that nobody uses locks by itself.
settings-if-passphrase = … somebody forgets their passphrase
    .what = Nobody can find it out, and nobody can set a new one from outside.
    .do = Open the vault with the recovery code and make a new passphrase. Or a colleague opens it with their own passphrase, removes the person and adds them again. With no passphrase and no code, nobody can ever read the drafts.
settings-if-code = … the recovery code is lost, or somebody else finds it
    .what = The vault still opens with every passphrase. But backup files open only with the code, and somebody who has the code can open the vault and every backup file made with it.
    .do = Open the vault and make a new code, under “Who can open this vault”. Then make a new backup file, and destroy the old paper and the old files.
settings-if-cleared = … the browser’s data is cleared
    .what = Clearing “cookies and site data” deletes the vault and every draft. Programs that clean computers do it too. Some browsers do it by themselves when a site was not opened for some days, or when the disk is full.
    .do = Make a backup file at the end of each working day. With the file and the recovery code, everything can be put back.
settings-if-power = … the power goes, or the browser crashes
    .what = Typing is saved all the time. When it says “Saved”, the draft is on the disk. At most the last second of typing is lost. If the newest copy of a draft is damaged, the copy before it is opened.
    .do = Open the page again and unlock. You come back to where you were.
settings-if-breaks = … the computer breaks or is replaced
    .what = Drafts that are only on it are lost with it.
    .do = On another device, open the page of drafts and choose to begin from a backup file. You need the file and the recovery code it was made with.
settings-if-leaves = … a colleague leaves
    .what = Remove them under “Who can open this vault”. The vault gets a new key and everything is encrypted again. From then on their passphrase opens nothing here.
    .do = This cannot be undone: copies of the disk that were made before stay readable with their old passphrase. If they knew the recovery code, make a new one too, and a new backup file.
settings-if-taken = … somebody takes the device
    .what = While the vault is locked, they can see that Onward was used and can delete the drafts, but cannot read them. Every guess at a passphrase takes time: six random words are more than anybody can guess. While the vault is open, they can read what is on the screen.
    .do = Tell your manager. Onward has no server, so the device cannot be locked or cleared from somewhere else. Tell the areas you sent packets to that this device must not be trusted any more.
settings-if-forced = … somebody forces you to give the passphrase
    .what = Then they can read everything in the vault. Onward cannot prevent this, and has no second passphrase that shows something else.
    .do = Your safety comes first. When you are safe, tell your manager, and the people whose drafts were on this device.
settings-if-it = … the IT team looks
    .what = Copies of the disk and of the browser’s data are encrypted: they cannot read drafts in them. They can see which sites were opened. Programs that they install can see the screen, the keyboard and the page while the vault is open.
    .do = Ask them which browser extensions and remote-control programs this computer has, and have the ones you do not need removed.
settings-if-site = … somebody changes this site
    .what = A changed page could read what is typed from the day it is changed. The browser checks that each program of the site is the one that the page names, but the page itself comes from the same place.
    .do = If something looks or works differently than before and nobody told you why, do not unlock. Ask whoever runs the site.

## What is promised, and what is not.

settings-promises = What Onward promises, and what it cannot
    .saved = “Saved” is shown only when the draft is written to the disk.
    .sealed = Nothing that you type into a referral lies readable on the disk.
    .nowhere = What you type is sent nowhere. A packet leaves this device only as a file that you export.
    .agreed = What the person did not agree to share is not in the packet.
    .locks = After locking, what was open is gone from the page and from its memory. There is one exception: if the page locks by itself and can neither save nor encrypt what was typed last, it takes that text off the screen and keeps it in its memory until the passphrase is entered or the window is closed. The page then says so.
settings-limits = What Onward cannot promise
    .seen = Others may see that you were here. The browser’s history, the network, screenshots and the downloads folder can show it.
    .device = A computer that somebody else controls is not safe: a program that records the keyboard sees the passphrase, and a browser extension sees the page.
    .forced = Somebody may force you to give a passphrase.
    .delete = Drafts can be deleted by somebody with the same computer account. A backup file in another place helps.
    .weak = A passphrase that is easy to guess protects nothing. Copies made before you changed it still open with the old one.
    .page = Somebody may have changed the page in front of you while it is open. The vault signs only whole drafts that are stored in it, and lists each one below. If something looks wrong, lock it and tell your IT team.
    .time = The date of a signature is what this device’s clock says. Nobody else confirms it.
    .who = Nobody checks who sits at the keyboard. A packet shows which vault signed it, not which person.
    .sealed = Whoever has the passphrase or the key of a locked packet can open it, and can pass both on.

## What can be set.

settings-locking = Locking by itself
    .what = When nobody touches the page for the time chosen here, it saves everything and locks. It says so a minute before; if it locks after 1 minute, half a minute before. It also locks when the computer was asleep.
settings-locking-minutes = Lock when nobody has touched the page
    .hint = This is kept unencrypted on this device, and is for everybody who uses it.
settings-locking-1 = for 1 minute
settings-locking-2 = for 2 minutes
settings-locking-3 = for 3 minutes
settings-locking-5 = for 5 minutes
settings-locking-10 = for 10 minutes
settings-locking-15 = for 15 minutes
settings-backup = Backup
    .lead = A backup file is an encrypted copy of everything in the vault, in one file that you keep in another place.
settings-keep = How long drafts stay
    .what = A draft is deleted from this device some time after its last edit, so that nothing stays here longer than it is needed. The list of drafts says so from 14 days before.
    .told = Nothing is deleted before somebody was told: when the time is over, the list of drafts says it, you can keep the draft 30 days more, and it is deleted at the earliest 7 days later.
settings-keep-days = Delete a draft after its last edit
settings-keep-30 = after 30 days
settings-keep-60 = after 60 days
settings-keep-90 = after 90 days
settings-keep-120 = after 120 days
settings-keep-180 = after 180 days
settings-keep-set = Set. The days left are counted anew for all drafts.
settings-browser = This browser

## Erasing. The word is typed to confirm: one short word without accents or spaces.

erase = Erase this device
    .lead = This removes Onward’s data from this browser for ever. It works while the vault is locked too. Other windows of Onward close their drafts.
erase-deletes = What is deleted
    .vault = The vault, with every draft, everybody’s passphrases and the recovery code.
    .keys = The key that this vault signs with, and the list of what it signed.
    .rest = Language, text size and the other settings of this device, and everything else that the browser lists for this site.
erase-stays = What is not deleted
    .files = Packets that you exported, backup files, and other files in the downloads folder.
    .history = The browser’s history, which shows that this site was opened.
    .copies = Copies of this computer’s disk that somebody else made, and Onward on other devices.
erase-begin = Erase this device …
erase-type = To confirm, type the word “{ $word }”. If you are not sure, make a backup file first.
erase-word = erase
erase-word-field = The word
erase-word-wrong = Type the word “{ $word }” to erase everything, or press “Do not erase”.
erase-do = Erase everything
erase-not = Do not erase
erase-working = Erasing, and then looking at what is left
erased = This device was erased
erased-not-all = Not everything could be erased
erased-nothing-left = Nothing is left: the browser lists no database, no cache, no stored entry, no file and no background program of this site.
erased-left = The browser still lists this:
    .do = Close all other windows and tabs of Onward, then erase again. If it stays so, clear “cookies and site data” for this site in the browser’s settings.
erased-databases =
    { $count ->
        [one] { $count } database:
       *[other] { $count } databases:
    }
erased-databases-unknown = This browser does not say whether a database is left. Clear “cookies and site data” for this site in the browser’s settings, to be sure.
erased-caches =
    { $count ->
        [one] { $count } cache
       *[other] { $count } caches
    }
erased-entries =
    { $count ->
        [one] { $count } stored entry
       *[other] { $count } stored entries
    }
erased-cookies =
    { $count ->
        [one] { $count } cookie
       *[other] { $count } cookies
    }
erased-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
erased-workers =
    { $count ->
        [one] { $count } background program
       *[other] { $count } background programs
    }
erased-next = What you may still want to do
    .files = Delete exported packets and backup files that must not stay on this device.
    .history = Clear the browser’s history for this site.
    .trash = Empty the bin, where deleted files may still be.
erase-again = Erase again
erased-leave = Go to the first page
