### status: source
# How to leave quickly. Read by survivors, often on a phone, sometimes in fear: reading age 9 to 11, short, warm, no idioms.
# Words in “…” are what a browser's own menu says: in other languages give that language's menu words, with the English beside them.
# Menu words as of November 2026: Safari’s from Apple’s own page, the others from guides and experience, not from their makers. To be checked with each release.

leaving-title = How to leave quickly
leaving-lead = You can leave this site at any time, in one second. Here is how, and what it does not hide.

## The ways

leaving-ways = Ways to leave
leaving-way-button = Press “Exit this page” at the top of the page. The button stays there when you scroll.
leaving-way-shift = On a keyboard: press the Shift key three times within five seconds, and nothing else between. Three small lamps on the button show how far you are.
leaving-way-fingers = On a touch screen: tap three times with two fingers, within three seconds. It works anywhere on the page.
leaving-way-tab = With the Tab key or a screen reader: the first link of every page is “Exit this page quickly”.

leaving-try = Try it here
leaving-try-text = Press the button below. For 30 seconds, three presses of Shift or three taps with two fingers do not leave this page. “Exit this page” at the top always leaves.
leaving-try-begin = Start trying
leaving-try-open = Now press Shift three times, or tap three times with two fingers.
leaving-try-worked = That worked. The trial is over. The next time, you will really leave.
leaving-try-over = The trial is over. From now on, three presses or three taps really leave.

## What it does

leaving-does = What it does
leaving-does-white = The page turns white at once. What you typed is gone from the screen.
# $site is a name such as www.bbc.co.uk.
leaving-does-site = Then another website opens: { $site }.
leaving-does-locks = What you typed last is saved if that can be done at once. Then the vault is locked, in this window and in other windows of Onward.
leaving-does-back = Pressing “Back” does not show what was there before.

## What it does not do

leaving-not = What it does not do
leaving-not-history = It does not clear the history of the browser. The history shows that this site was open, and when. It does not show what you typed.
leaving-not-files = Files that were saved or printed stay where they are. The list of downloads stays too.
leaving-not-tabs = Other tabs and windows stay open, with their addresses at the top. In those of Onward, drafts and opened packets go from the screen.
leaving-not-seen = It cannot undo what somebody has already seen, or a picture taken of the screen.

## Clearing the history

leaving-clear = How to clear the history
leaving-clear-text = Choose your browser. The words in the menus can be a little different on your device.
leaving-clear-caution = Think first. Somebody who looks at the history may notice that it is empty. You can often remove only this site: open the history, find “Onward”, and delete that line.

leaving-history = Clear the history:
leaving-window = Private window:
leaving-on-computer = On a computer
leaving-on-phone = On a phone
leaving-on-android = On an Android phone
leaving-on-iphone = On an iPhone or iPad

leaving-chrome = Chrome
leaving-chrome-computer = Press Ctrl, Shift and Delete together (on a Mac: Command, Shift and Delete). Choose how far back. Press “Delete data”.
    .private = Press the three dots, then “New Incognito window”.
leaving-chrome-android = Press the three dots, then “Delete browsing data”. Choose how far back. Press “Delete data”.
    .private = Press the three dots, then “New Incognito tab”.
leaving-chrome-iphone = Press the three dots, then “Delete browsing data”. Choose how far back. Press “Delete data”.
    .private = Press the three dots, then “New Incognito tab”.

leaving-edge = Edge
leaving-edge-computer = Press Ctrl, Shift and Delete together (on a Mac: Command, Shift and Delete). Choose how far back. Press “Clear now”.
    .private = Press the three dots, then “New InPrivate window”.
leaving-edge-phone = Press the menu at the bottom, then “History”. Press the bin, and choose how far back.
    .private = Press the menu at the bottom, then “New InPrivate tab”.

leaving-firefox = Firefox
leaving-firefox-computer = Press Ctrl, Shift and Delete together (on a Mac: Command, Shift and Delete). Choose how far back. Press “Clear”.
    .private = Press the three lines, then “New private window”.
leaving-firefox-android = Press the three dots, then “Settings”, then “Delete browsing data”.
    .private = Press the button for tabs, then the mask.
leaving-firefox-iphone = Press the menu, then “Settings”, then “Data management”, then “Clear private data”.
    .private = Press the button for tabs, then “Private” or the mask.

leaving-safari = Safari
leaving-safari-computer = At the top of the screen choose “History”, then “Clear History”. Choose how far back.
    .private = At the top of the screen choose “File”, then “New Private Window”.
leaving-safari-iphone = Open the “Settings” app of the phone. Choose “Apps”, then “Safari”, then “Clear History and Website Data”. On older phones “Safari” is in “Settings” itself.
    .private = Press and hold the Safari picture on the home screen, then choose “New Private Tab”.

leaving-samsung = Samsung Internet
leaving-samsung-android = Press the three lines, then “Settings”, then “Personal browsing data”, then “Delete browsing data”.
    .private = Press the button for tabs, then “Turn on Secret mode”.

## Private windows

leaving-private = What a private window does
leaving-private-does = A private window keeps no history. When you close the last one, the browser forgets what was open in it.
leaving-private-not = It does not hide you from somebody who watches the screen, from a program that was put on the device to watch you, or from those who run the network. Files that you save stay.
leaving-private-here = Do not keep a referral in a private window: it is gone when the window is closed. For reading, a private window is good.

## Other people

leaving-others = Who may still see
leaving-others-text = Somebody who knows the password of this phone or computer may see what was done on it. So may the people who look after the computers at a workplace, a library or a school. Accounts from Google, Apple or Microsoft can show the history on another phone too.
leaving-others-do = If you think that somebody watches this device, use another one that they cannot reach: at a library, at your support service, or from a friend.

## Help

# 999 and 55 as councils and charities explain it (“Make yourself heard”); to be checked against the police’s own page before release. The rest: CONTENT 8.
leaving-help = If you need help now
leaving-help-999 = In danger: call 999.
leaving-help-55 = If you cannot speak: call 999 from a mobile phone, listen, and press 55 when you are asked.
leaving-help-line = Modern Slavery and Exploitation Helpline: 08000 121 700, every day of the year.
leaving-help-salvation = In England and Wales, the Salvation Army: 0800 808 3733, at any hour.
