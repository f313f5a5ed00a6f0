### status: source
### The vault: making it, opening it, the list of drafts, settings, and what can go wrong with it.
### Read by workers: ordinary professional English, no idioms.

## Making the vault. "Passphrase" is several words used as one password.

vault-continue = Continue
vault-create = Keep your work safe on this device
    .lead = Referrals are kept on this device only, locked with a passphrase. Onward sends nothing anywhere: you export a file, and you send it.
vault-before-need = What you need
    .paper = A printer, or paper and a pen, for a recovery code of 28 letters and numbers.
    .time = About five minutes. You can go back at any step, and nothing that you enter is lost while this page stays open.
vault-create-limits = Before you start
    .forgotten = If you forget the passphrase, only the recovery code on your paper opens your drafts. We cannot open them, and your IT team cannot.
    .browser = Drafts stay in this browser on this device. Clearing the browser’s data deletes them. A private window loses them when it closes.
    .access = Anyone who can use this computer account can delete the drafts, but cannot read them without a passphrase or the recovery code.
    .traces = The site itself, without your drafts, is kept in this browser too, so that it opens without the internet. Whoever uses this device can see that. “Read it without the internet” in the area guide takes it away. The browser’s history shows that this site was opened.
    .leaving = How to leave quickly, and how to clear the history
vault-start = What do you want to do?
vault-start-new = Make a new vault
    .hint = A vault is the locked place in this browser where drafts are kept.
vault-start-backup = Open my work from a backup file
    .hint = You need the file, and the recovery code that was in use when the file was made.
vault-names = Names for this vault
    .lead = Three names, so that you and the people who receive your packets know where they come from.
    .backup = A backup of everything brings the names of its organisation and device with it. The ones you enter here are used if yours does not.
vault-names-worker = Your name here
    .hint = What your colleagues call you. It is kept locked in the vault, and shows who can open it.
vault-create-organisation = Your organisation
    .hint = This is written in every packet that this device signs.
vault-create-device = A name for this device
    .hint = For example: Office laptop 2. Do not use a person’s name.
vault-passphrase = Choose a passphrase
    .lead = You type it each time you open your drafts. Six random words are hard to guess and can be learned in a few days.
vault-create-passphrase = Which passphrase?
vault-create-offered = Use six random words
    .hint = Write these words on paper, in this order. Keep the paper away from this device.
vault-create-offered-other = Show six other words
vault-create-offered-loading = Finding six random words
vault-create-offered-written = I have written the six words down
vault-create-own = Use a passphrase of my own
    .hint = At least 12 characters. Several words that do not belong together are easier to remember than one difficult word.
vault-create-own-field = New passphrase
vault-create-show = Show the passphrase
vault-judging = Looking at the passphrase
vault-code = Write down the recovery code
    .lead = If every passphrase is forgotten, this code opens the vault. It also opens your backup files. It is shown only now.
vault-code-why = Why is this needed?
    .answer = Nobody else has a copy of your passphrase or of this code, so nobody else can help. On the next page you type two groups from your paper, so that you can be sure that it can be read.
vault-code-do = I have it on paper
vault-code-field = Recovery code
    .hint = Seven groups of four letters and numbers, from your paper. Capital letters, spaces and hyphens do not matter.
vault-type-back = Type two groups from your paper
    .lead = This shows that the code on your paper can be read. Go back if you want to see it again.
vault-create-do = Make the vault
vault-create-working = Making the key from the passphrase. This takes a few seconds, so that guessing takes years.
vault-file = Open your work from a backup file
    .lead = The file is opened on this device. It is not sent anywhere, and the file itself stays as it is.
vault-file-field = Backup file
    .hint = Its name begins with “onward-backup” and ends with “.age”.
    .pick = Choose a file
vault-file-chosen = Chosen:
vault-begin-do = Open the backup
vault-begin-working = Opening the backup and making the key from your passphrase. This takes a few seconds.
vault-made = Your vault is ready
vault-made-paper = Keep the paper apart from this device
    .apart = Lock it away, for example in a safe or a locked drawer of your office. Whoever has this paper together with the device or a backup file can read everything.
    .phone = Do not take a photograph of it, and do not keep it in an e-mail or on a shared drive.
    .lost = If the paper is lost, make a new recovery code in the settings.
vault-made-next = In the settings you can give colleagues a passphrase of their own and save a backup file. Save one at the end of each working day.
vault-made-do = Go to your drafts
vault-came-in = This came in from the backup
vault-came-in-exports =
    { $count ->
        [0] No entries in the list of what was signed
        [one] { $count } entry in the list of what was signed
       *[other] { $count } entries in the list of what was signed
    }
# The names of the organisation and the device follow.
vault-came-in-signs = The vault signs as
vault-lost = Your vault is not here any more
    .lead = There was a vault in this browser. Now there is none. Nothing can be brought back from this device, but a backup file holds your work.
vault-lost-why = What may have happened
    .cleared = The browser’s data was cleared, by a person, by a cleaning program or by the browser itself when it had no room.
    .profile = This computer gives you a temporary profile, which is deleted when you log out or when the browser closes.
    .browser = You opened another browser, or another profile of this browser. The vault is then still where it was.
vault-lost-do = If you have a backup file and the recovery code, open your work from it below.

vault-problem-way = Choose whether to make a new vault or to open a backup file
vault-problem-worker = Enter a name, for example the one your colleagues use
vault-problem-organisation = Enter the name of your organisation, for example Riverside Support
vault-problem-device = Enter a name for this device, for example Office laptop 2
vault-problem-written = Write the six words down, then tick the box
vault-problem-short =
    { $missing ->
        [one] Your passphrase needs { $missing } more character: it must have at least 12
       *[other] Your passphrase needs { $missing } more characters: it must have at least 12
    }
vault-problem-empty = Enter your passphrase
vault-problem-group = Enter group { $number } from your paper
vault-problem-code = Enter the recovery code from your paper
vault-problem-file = Choose a backup file
vault-problem-file-unreadable = The file could not be read. Check that it is still where it was, and choose it again.
vault-problem-summary = There is a problem

# Why a typed passphrase is refused.
weak-short = That passphrase is too short: use at least 12 characters.
weak-common = That passphrase is one of those that are tried first, or nearly so. Use several words that do not belong together, or the six random words.
weak-repeated = That passphrase says the same again and again. Use several different words, or the six random words.
weak-run = That passphrase is a sequence, or a row of keys beside each other. Use several words that do not belong together, or the six random words.
weak-name = That passphrase is little more than the name of your organisation or of a colleague. Use several words that do not belong together, or the six random words.

## The recovery code, on the screen and on paper.

code = Recovery code
code-group = Group { $number } of the code
code-loading = Making the code
code-changed = This is a new code. The one that you saw before does not work any more: throw that paper away.
code-letters = Letters and numbers. 0 and 1 are always numbers: the letters I, L, O and U are not used.
code-print = Print this page
# The printed sheet says nothing about referrals: whoever finds it should not learn from it what the work is.
code-sheet = Recovery code
    .what = This code opens work that is locked on one device, if the passphrase is forgotten. It also opens the backup files of that device.
    .where = Keep this paper locked away, apart from the device and from the backup files. Do not photograph it or copy it into an e-mail. Whoever has this paper together with the device or a backup file can read everything.
    .old = If another code takes its place, keep this paper for as long as you keep backup files that were made before.
code-sheet-organisation = Organisation
code-sheet-device = Device
code-sheet-date = Date

## Opening the vault.

vault-loading = Getting the vault ready
vault-unlock = Unlock your work
    .lead = Your drafts are locked on this device. Enter your passphrase to open them.
vault-unlock-field = Passphrase
vault-unlock-do = Unlock
vault-unlock-working = Checking. This takes a few seconds.
vault-unlock-caps = Caps Lock is on.
vault-unlock-trouble = If you cannot unlock it
vault-unlock-forgotten = I have forgotten the passphrase
vault-unlock-neither = Nobody has the passphrase or the recovery code
vault-unlock-code = Open it with the recovery code
    .lead = The code is on the paper that was printed or written when the vault was made. Afterwards you choose a new passphrase.
vault-unlock-no-code = If you do not have the code
    .answer = A colleague who has a passphrase for this vault can open it, and can make a new one for you in the settings. Packets that you have exported do not need the vault: whoever has the passphrase or the key that a file was locked with can still open it.
vault-unlock-without = You do not need the passphrase to read about areas, to check who an area can help, or to open a packet that somebody sent you.
vault-expired =
    { $count ->
        [one] { $count } draft was deleted because its time was over. You were told so at least a week ago, and nobody kept it longer.
       *[other] { $count } drafts were deleted because their time was over. You were told so at least a week ago, and nobody kept them longer.
    }
    .away = Put this note away
after-code = Choose a new passphrase
    .lead = The vault is open. Choose a new passphrase now, so that you do not need the recovery code next time. The code stays as it is.
    .do = Save the new passphrase
    .later = Not now
after-code-forgotten = Take the forgotten passphrase away?
    .lead = Your new passphrase works. If somebody else could know the forgotten one, or find the paper that it is on, take it away now.
after-code-whose = Whose passphrase was forgotten?
after-code-nobody = Leave all passphrases as they are
vault-no-store = This browser does not let Onward keep anything on this device, so a vault cannot be made here. It may be a private window, or your IT settings. You can still open packets, read about areas and use the eligibility check.
vault-no-policy = The vault stays shut: the security rules that this site needs are missing, so the page could be changed by somebody else. Tell whoever runs this site that the Content-Security-Policy header is missing. Packets can be opened only after it is mended.
vault-worker-gone = The vault stopped by itself. Nothing that was saved is lost.
    .do = Start it again and enter the passphrase. If it happens again, reload the page.
vault-start-again = Start the vault again
vault-other-build = This site was updated while the page was open. Reload the page before you go on, so that nothing is saved the old way.
vault-reload = Reload the page

## Saving a referral: what the page says when it cannot, and what can be done.

save-try-now = Try again now
save-conflict = This referral was also changed in another window. What you typed here is still here. Choose what to keep.
save-keep-as-copy = Keep this one as a new referral
save-take-stored = Show what the other window saved
save-closed = The vault has closed. What you typed is still here, but it is not saved. Open the vault again to save it.
save-passphrase = Passphrase
save-passphrase-wrong = That did not open the vault. Please type the passphrase again.
save-open-again = Open the vault and save
save-other-build = Onward was renewed while this page was open, so this page does not save any more. Copy what you typed last, then load the page again.
save-no-policy = The site is not set up safely, so the vault stays shut. Please tell whoever runs this site that the security headers are missing.
save-slow = Saving takes longer than it should. What you typed last is not saved yet. Please do not close this page.
save-deleted = This referral was deleted in another window. What you typed here is still here. You can keep it as a new referral.
save-failed = What you typed last is not saved. It is still on this page. Onward tries again by itself.
save-copy = Save an encrypted copy
    .hint = A file with everything you typed into this referral. Only the recovery code opens it. Keep it until this page says that the referral is saved.
save-copy-making = Making the encrypted copy.
save-copy-made = The encrypted copy is in your downloads folder. If you need it, open the vault, choose to restore a backup, and enter the recovery code.
save-copy-failed = The encrypted copy could not be made. Keep this page open. If that is not possible, write down on paper what you typed last.
store-slow = The vault does not answer at this moment. Nothing that was saved is lost.
    .do = Wait a little: this page goes on as soon as the vault answers. If it stays so, close the other windows of this site.

## Who can open the vault.

people = Who can open this vault
    .lead = Each worker has a passphrase of their own. All see the same drafts.
people-loading = Reading who can open the vault
people-you = You
people-since = Since { $when }
people-add = Give a colleague a passphrase
    .lead = Do this together with your colleague, so that nobody else sees the passphrase. It works on this device only.
    .do = Add the colleague
people-add-name = What is the colleague called here?
    .hint = It is kept locked in the vault.
people-added = Your colleague can open the vault from now on, with their own passphrase.
people-change = Change my passphrase
    .lead = The passphrase that you have now stops working, and everything in the vault is sealed anew with another key. Copies of this device’s data that were made earlier still open with the passphrase of that time. Backup files are not affected: they open with the recovery code.
    .do = Change the passphrase
people-change-old = Your passphrase now
people-changed = Your passphrase was changed.
people-remove = Remove
people-remove-named = Remove { $name }
people-remove-lead = The passphrase of { $name } stops working, and everything in the vault is sealed anew with another key. Drafts stay as they are.
people-remove-cannot = What this cannot undo
people-remove-limits = Copies of this device’s data that were made earlier stay readable to whoever has this passphrase. Backup files never open with a passphrase, only with the recovery code.
people-remove-code = The recovery code stays as it is. If the colleague may have seen the paper, make a new recovery code too.
people-remove-do = Remove and seal anew
people-removed = The colleague cannot open the vault any more. Everything was sealed anew.
people-leave = Leave this vault
    .lead = Your passphrase stops working, everything in the vault is sealed anew with another key, and this page locks. Drafts stay as they are. To come back, you need a colleague who gives you a new passphrase.
    .code = The recovery code stays as it is. If you know it, ask a colleague to make a new one.
    .do = Leave and lock
people-leave-unsaved = What you typed last is not saved yet, so nothing was changed.
    .do = Go back to the referral, and leave the vault when it is saved.
people-rekeying = Sealing everything anew. This can take a minute: keep this page open.
people-code = Make a new recovery code
    .lead = Do this if the paper is lost, or if somebody may have seen it. The code until now stops opening this vault, and everything is sealed anew with another key.
    .do = Show the new code
people-code-old = What happens to the paper you have
    .files = Backup files that were made before still ask for the old code: keep the old paper for as long as you keep those files. Save a new backup afterwards.
    .copies = Whoever has the old code together with an earlier copy of this device’s data, or an earlier backup, can still read it.
people-code-replace = Use the new code
people-code-replaced = The new recovery code works from now on. The old one does not open this vault any more.
people-problem-old = Enter the passphrase that you use now
people-problem-old-wrong = That is not the passphrase that you opened the vault with. Check each word and the spaces between them.
people-problem-forgotten = Choose whose passphrase was forgotten, or leave all as they are

## The list of drafts. A draft is a referral that has not left this device.

drafts = Your drafts
drafts-none = No drafts yet
    .lead = Referrals that you are working on will be listed here. Start one now: you can stop at any question and come back.
drafts-new = Start a new referral
drafts-new-carried = Your answers from the eligibility check will be carried into it.
drafts-unsaved = The referral that is open has changes that are not saved. Another one can be opened once they are.
    .go = Go to the open referral
drafts-loading = Reading your drafts
drafts-count =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
drafts-nameless = No name yet
drafts-areas = Areas
drafts-areas-none = No area chosen yet
drafts-saved = Last saved
drafts-progress = Filled in
drafts-sections = { $done } of { $all } sections complete
drafts-missing = Answers needed before it can be sent
drafts-missing-none = None
drafts-exports = Exported
drafts-exports-count =
    { $count ->
        [0] Not yet
        [one] Once
       *[other] { $count } times
    }
drafts-resume = Continue
drafts-duplicate = Duplicate
drafts-duplicated = Copied. The agreement and the signatures were not copied: they belong to one referral only.
drafts-delete = Delete
drafts-delete-sure = Delete this draft?
    .what = It will be deleted from this device and cannot be brought back. Packets that were exported from it are separate files and stay where you put them.
    .yes = Delete the draft
    .no = Keep it
drafts-deleted = The draft was deleted.

## Settings.

settings = Settings
settings-language = Language
settings-language-field = Language of this device
settings-language-hint = The form and the agreement are shown in it. You can change it at any time at the top of each page.
settings-bilingual = Show English under the person’s language
settings-text-size = Text size
settings-text-size-normal = Normal
settings-text-size-large = Large
settings-text-size-larger = Larger
settings-identity = Who this vault signs as
    .locked = Unlock the vault to see who it signs as, and what it has signed.
    .none = There is no vault on this device yet. One is made when you start a referral.
settings-identity-organisation = Organisation
settings-identity-device = Device
settings-identity-words = Words to compare by telephone
    .hint = Read these six words to the coordinator who received your packet, on a telephone number that you both already know. If theirs are the same, the packet came from this vault and was not changed.
settings-card = This vault’s card, and the address book
settings-identity-fingerprint = Full fingerprint
settings-exports = What this vault has signed
    .none = Nothing yet. Each packet that you sign will be listed here.
    .hint = If there is one that nobody here made, tell your manager and the areas it names.
settings-exports-packet = Packet
settings-exports-when = Signed
settings-exports-stage = Stage
settings-exports-area = Area
settings-exports-revision = Draft version
settings-unlock = Go to the vault

## What can go wrong with the vault: what happened, and what to do.

failure-wrong-passphrase = That is not the passphrase of this vault.
    .do = Check each word and the spaces between them, and try again. Capital letters matter.
failure-weak-passphrase = That passphrase is too easy to guess.
    .do = Use at least 12 characters, without well-known words, sequences or your organisation’s name. Or use the six random words.
failure-mistyped-code = There is a mistake in the recovery code.
    .do = Check each group against your paper. The code has seven groups of four letters and numbers.
failure-wrong-code = This is a recovery code, but not the one that opens this.
    .do = Look for a newer paper: a code stops working when another one takes its place. If it is the right paper for a backup file, the file may have been changed: use another copy.
failure-code-not-typed-back = That is not what the recovery code says there.
    .do = Look at your paper again and type the groups that are asked for. If you did not write the code down, do it now.
failure-last-worker = This is the last passphrase of the vault.
    .do = Give a colleague a passphrase first. To remove everything, erase the vault instead.
failure-passphrase-taken = Somebody who can open this vault has that passphrase already.
    .do = Choose another one: each worker needs a passphrase of their own.
failure-too-many-workers = Sixteen workers have a passphrase for this vault. It cannot have more.
    .do = Take away a passphrase that is not needed any more, then try again.
failure-damaged-team = The record of who can open this vault is damaged, so nobody can be added or taken away. After opening with a passphrase, no backup can be made either.
    .do = The drafts can still be read. Lock the vault, open it with the recovery code, and choose “Not now” when it asks for a new passphrase. Make a backup file in the settings. Look whether you have the file, then erase this device in the settings and begin from the file.
failure-keys-changed = The keys of this vault were changed in another window.
    .do = Unlock it again. If your passphrase does not open it any more, it was taken away: ask a colleague. What you typed stays on this page until then.
failure-read-only = Another window of Onward is the one that saves.
    .do = Go on in that window, or take over here.
failure-no-identity = The key that this vault signs with cannot be read, so nothing can be exported.
    .do = Your drafts are not affected. Restore a backup of everything: it holds the key.
failure-backup-not-ours = This file is not a backup from Onward.
    .do = Choose a file whose name begins with “onward-backup”. A packet is opened on the page for packets.
failure-backup-damaged = The backup file is not complete, or was changed.
    .do = Copy the file again from where you keep it, or use an earlier one. Nothing on this device was changed.
failure-backup-newer = The backup file was made by a newer version of Onward.
    .do = Reload the page to get the newer version, then try again. Nothing on this device was changed.
failure-backup-too-big = This file is larger than any backup that Onward makes.
    .do = Check that you chose the right file. Nothing on this device was changed.
failure-backup-too-much = That is more than one backup file can hold (64 MB). No file was made.
    .do = In the list of drafts, save a backup file of each draft instead, or delete drafts that you do not need any more.
failure-locked = The vault is locked.
    .do = Unlock it with your passphrase. What you typed since the last save stays on the screen until you leave the page.
failure-exists = There is already a vault on this device.
    .do = Unlock it with its passphrase.
failure-newer-vault = The vault was last used with a newer version of Onward. Nothing was written.
    .do = Reload the page to get the newer version.
failure-damaged-vault = The vault’s header is damaged, so it cannot be opened.
    .do = Close all other Onward pages, reload, and try again. If it stays so, the drafts on this device cannot be read. If you have a backup file and the recovery code that it was made with, erase this device in the settings, then go to your drafts and begin from the backup file. Without a backup file, erase nothing: your IT team may have an earlier copy of the browser’s profile.
failure-not-found = That draft is not on this device any more.
    .do = It may have been deleted on another page. Look at your list of drafts.
failure-conflict = This draft was changed on another page.
    .do = Go back to your list of drafts and open it again, so that you see the newest version.
failure-damaged-record = This draft cannot be read, and neither can the copy saved before it.
    .do = Your other drafts are not affected. If the draft is in a backup file, put that file into this vault, in the settings under “Backup”: it mends the draft. Do not delete the draft before. If you exported a packet from it, you can still read that.
failure-store-refused = The browser refused to save.
    .do = Keep this page open: your text is still here. Close other pages of this site, and try again.
failure-store-denied = The settings of this browser do not let Onward keep anything on this device.
    .do = If this is a private window, use an ordinary one. If your organisation manages this device, ask your IT team to allow this site to store data. Keep this page open until then: your text is still here.
failure-store-blocked = The browser does not let Onward reach the vault at this moment. Another window of this site may be holding it.
    .do = Keep this page open: your text is still here. Close all other windows and tabs of this site. If it stays so, save an encrypted copy of your text where this page offers it, then close the browser and open it again.
failure-store-unfit = The place in this browser where the vault is kept is damaged, or another program has changed it. Nothing was written.
    .do = Keep this page open: your text is still here. Do not clear the browser’s data: your IT team may be able to bring back the browser’s profile from a copy of the disk.
failure-no-vault = There is no vault on this device any more. It was deleted, or the browser’s data was cleared.
    .do = If a draft is open on this page, its text is still here: save an encrypted copy of it where this page offers it. If you have a backup file, make a vault again and restore it.
failure-store-full = There is no room left on this device.
    .do = Keep this page open: your text is still here. Free some space on the disk, then try again.
failure-not-complete = Some answers are missing or need to be put right before a packet can be made.
    .do = Follow each link, put the answer right, and come back.
failure-not-agreed = The person has not agreed to be referred to this area.
    .do = Ask them on the agreement pages. If they say no, nothing is sent.
failure-not-freely = The person did not choose freely, as you noted on the agreement pages.
    .do = Do not send this referral now. Ask them again when they can choose freely.
failure-other-area = The person agreed to be referred to another area than this one.
    .do = Choose that area, or ask the person again for this one.
failure-not-signed = The agreement is not signed yet.
    .do = Ask the person to sign, or write down why they did not or could not.
failure-not-now = The vault could not do that at this moment.
    .do = Try again. If it stays so, lock the vault and unlock it.

## ---- The agreement pages: what only the worker needs. The words that the person reads are in consent.ftl ----

agree-step = The agreement: page { $step } of { $steps }
agree-next = Save and continue
agree-later = Stop here and come back later
agree-done = Continue to sign and export
agree-no-area = Choose an area first
    .lead = The words of the agreement name the area. Answer the question about the area, then come back.
    .go = Choose an area
agree-area = This agreement is about one area:
agree-status-machine = The words below were translated by a machine, and nobody has checked them. Ask the interpreter to read out the English. The interpreter confirms it on the last page.
agree-unsigned = The signatures were taken away, because they belonged to other choices. Please sign again.
agree-preview-stage = Show what is sent with
agree-preview-nothing = Nothing is sent yet, because nothing has been agreed to or answered.
agree-preview-open =
    { $count ->
        [one] { $count } question has no answer, and is sent as “not answered”.
       *[other] { $count } questions have no answer, and are sent as “not answered”.
    }
agree-preview-not-answered = Not answered
agree-preview-risk = Because risk is not shared, the packet begins with: speak to the worker before any visit. The names of places to avoid are sent all the same.
agree-at = Date and time
    .hint = When you went through these pages together.
agree-now = Put in the time now
agree-step-understanding = What the person understood
agree-sign-choices = The choices
agree-sign-pad-empty = Box to draw in: empty
agree-sign-pad-drawn = A signature is drawn.
agree-copy-offered = After you sign and save, make the copy on the export page.
agree-copy-not-offered = No copy is offered. The person can ask for one later.
agree-gaps = Not recorded yet
    .none = Everything is recorded.
    .hint = A referral can be made with these gaps. It only needs the signature, or the reason why there is none. The packet shows what is not recorded.
agree-gap-statement = Not asked: { $statement }
agree-gap-explained = How, by whom, in which language and when it was explained
agree-gap-freely = Whether the person chose freely
agree-gap-capacity = Whether there is a reason to doubt capacity
agree-gap-teach-back = What the person said will happen
agree-gap-signature = The person’s signature, or why there is none
agree-gap-worker-signature = The worker’s signature
agree-gap-interpreter = The interpreter’s confirmation

## ---- Backup files. The recovery code opens them; a passphrase does not ----

backup-make = Make a backup file
backup-make-one = Make a backup file of this draft
backup-making = Encrypting the drafts
backup-made = The file { $file } was handed to the browser, which usually puts it into the downloads folder.
    .keep = Look whether it is there. Then move it to a place that is not this device, such as your organisation’s shared drive.
backup-left-out =
    { $count ->
        [one] One draft is not in the file: no version of it can be read.
       *[other] { $count } drafts are not in the file: no version of them can be read.
    }
    .do = An older backup file may still hold them. Bring it back from the settings: what is here stays as it is.
    .title = The backup file was made, but not everything is in it
backup-not-taken = The browser did not take the backup file.
    .do = Allow downloads for this site in the browser’s settings, and try again.
backup-about = What is in a backup file, and where to keep it
    .holds = The keys are in it: the key that this vault signs with, and everything needed to read the drafts. So it is encrypted.
    .opens = It opens only with the recovery code of this vault. A passphrase does not open it. Without the code, the file is of no use to anybody.
    .keep = Keep it in another place than this device, such as your organisation’s shared drive, and keep the paper with the code in a third place. Delete old backup files when you have a newer one.
backup-last = Last backup of everything: { $when }
backup-last-none = No backup of everything was made yet.
backup-changed = Something was saved since then.
backup-remind = If this browser’s data is cleared or the computer breaks, only a backup file brings the drafts back.
backup-remind-never = There is no backup of your drafts yet
backup-remind-old =
    { $days ->
        [one] The last backup is { $days } day old, and drafts were changed since
       *[other] The last backup is { $days } days old, and drafts were changed since
    }
backup-lock = Make a backup file before you lock?
    .why = Drafts were changed since the last backup. The page is covered meanwhile. Press Lock again to lock at once.
    .make = Make it and lock
    .without = Lock without

restore = Put a backup file into this vault
    .what = Nothing that is here is overwritten. Drafts from the file are added. A draft that was changed both here and there is kept in both versions.
restore-file = Backup file
    .hint = Its name begins with “onward-backup” and ends with “.age”.
    .pick = Choose a backup file
restore-file-empty = Choose a backup file
restore-code = Recovery code that the file was made with
    .hint = Seven groups of four letters and numbers, from your paper. It can be the code of another vault, if the file is from there.
restore-code-empty = Enter the recovery code
restore-do = Put it into this vault
restore-working = Opening the backup file
restore-elsewhere = To begin from a backup file on a device without a vault, open the page of drafts there. To put a file into this vault, unlock it first.
restore-unreadable = The file could not be read.
    .do = It may have been moved or be on a drive that is not connected. Choose it again.
restored = The backup of { $when } is now in this vault
restored-added =
    { $count ->
        [one] { $count } draft was added.
       *[other] { $count } drafts were added.
    }
restored-advanced =
    { $count ->
        [one] { $count } draft was older here and now goes on from the file.
       *[other] { $count } drafts were older here and now go on from the file.
    }
restored-versions =
    { $count ->
        [one] { $count } draft was changed both here and in the file. Both versions are kept.
       *[other] { $count } drafts were changed both here and in the file. Both versions are kept.
    }
    .what = The list of drafts marks them, and says how to decide.
restored-known =
    { $count ->
        [one] { $count } draft is here already, as new or newer.
       *[other] { $count } drafts are here already, as new or newer.
    }
restored-exports =
    { $count ->
        [one] { $count } entry was added to the list of what was signed.
       *[other] { $count } entries were added to the list of what was signed.
    }
restored-entries =
    { $count ->
        [one] { $count } entry of the register is new, or was added to.
       *[other] { $count } entries of the register are new, or were added to.
    }
restored-unread =
    { $count ->
        [one] { $count } draft in the file could not be read. Keep the file: a newer version of Onward may read it.
       *[other] { $count } drafts in the file could not be read. Keep the file: a newer version of Onward may read them.
    }
restored-identity-same = The file holds the same signing key as this vault.
restored-identity-kept = The file holds another signing key. This vault keeps its own.
restored-identity-taken = This vault signs with the key from the file from now on.

## ---- What the browser promised, and private windows ----

persist-not-asked = The browser was not asked yet whether it keeps Onward’s data.
    .do = It is asked when you first save something. Some browsers then ask you: choose to allow it.
persist-granted = The browser has promised not to clear Onward’s data by itself.
    .do = Somebody can still clear it by hand, so make backup files all the same.
persist-refused = The browser has not promised to keep Onward’s data. It may clear it when the disk is full, or when this site was not opened for some days.
    .do = Make a backup file at the end of each working day. Bookmarking this site or opening it often can change the browser’s answer.
persist-ask-again = Ask the browser again
persist-room = Used by Onward on this device: about { $used } MB

temporary-private = This looks like a private window
temporary-little-room = This browser gives Onward very little room
temporary-what = What is kept here may be deleted when the window is closed, or when you log out of this computer.
temporary-do = You can work here with a backup file: make one before you close the window, keep it in another place, and begin from it next time. Or use an ordinary window.
temporary-was-here = There was a vault on this device before
    .why = Then this browser does not have it any more. Its data may have been cleared, this may be a private window or another browser than before, or the computer may delete everything when somebody logs out.
    .do = Close other private windows and look in the browser that you used before. If it is not there either, begin from your last backup file, with the recovery code.

## ---- In the list of drafts: time that runs out, two versions of one draft; after an export ----

expiry-soon =
    { $days ->
        [0] The time for keeping this draft ends within a day. From then on this list says so, and the draft is deleted at the earliest 7 days later. Editing it or keeping it longer moves the end.
        [one] The time for keeping this draft ends in { $days } day. From then on this list says so, and the draft is deleted at the earliest 7 days later. Editing it or keeping it longer moves the end.
       *[other] The time for keeping this draft ends in { $days } days. From then on this list says so, and the draft is deleted at the earliest 7 days later. Editing it or keeping it longer moves the end.
    }
expiry-over = The time for keeping this draft is over
    .what = Nothing is deleted yet. Decide within 7 days: after that it is deleted when the vault is opened.
    .until = Nothing is deleted yet. It is deleted when the vault is opened after { $when }.
expiry-keep = Keep 30 days more
expiry-delete = Delete now
expiry-kept = The draft stays 30 days more.
version-other = There are two versions of this draft
    .why = It was changed in two places, for example on two devices, and then brought together by a backup file. Nothing was lost: both are in this list.
    .how = To compare, continue each one and read its page “Check your answers”. Copy what is missing into the version that you want to keep, then delete the other one.
version-how = How to compare them and decide
card-more = Backup of this draft
    .what = The file holds this draft only. It is encrypted, and opens only with the recovery code of this vault: a colleague with another vault needs your code to open it.

export-delete = Delete the draft from this device?
    .what = If the work on this referral is done, the draft need not stay here. The answers, the agreement and the signatures in it are deleted and cannot be brought back. The packet that you exported stays where you put it.
    .do = Delete the draft from this device
    .sure = Yes, delete the draft

## Locking by itself, and coming back. "Window" is a browser's window or tab.

lock-near = Nobody has used this page for a while. It will lock within a minute. Your work is saved first.
lock-near-packets = Nobody has used this page for a while. The packets will be taken off it within a minute. The files stay where they are.
lock-stay = Stay
lock-working = Locking
lock-kept = Onward locked by itself. What you typed last could not be saved, so it is kept in this window only. Unlock in this window to see it again, and do not close it until then: closing the window loses that text.
returned-saved = Before the lock, what you typed last could not be saved. It was kept encrypted, and it is in the vault now.
returned-version = Before the lock, what you typed last could not be saved, and the referral or the vault’s keys were changed since. Both versions are kept: this page shows what you typed, and the list has the other one too.
returned-waits = Before the lock, what you typed last could not be saved. It is kept encrypted in this window. Take over in this window to put it into the vault, and do not close it until then.
returned-failed = Before the lock, what you typed last could not be saved. It is kept encrypted in this window, but the vault could not take it now. Lock and unlock again in this window to try once more, and do not close it until then.
returned-lost = Before the lock, what you typed last could not be saved, and what was kept of it cannot be opened: it is damaged, or belongs to another vault. Look at the referral and type what is missing.
returned-read = Close this message

## Several windows: one saves, the others show.

turn-reads-only = You can read here, but not change anything
    .what = Another window of Onward on this device is open and saves its changes. This window may show an earlier state. To go on here, take over: the other window saves first.
turn-take-over = Take over here
turn-taking-over = Asking the other window

## ---- A draft whose newest version is damaged ----

draft-recovered = The newest version of this referral could not be read
    .do = You see the version before it. Check the answers that you typed last, and type them again if they are missing. What you type now is saved as usual.
