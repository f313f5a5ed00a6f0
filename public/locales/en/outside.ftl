### status: source
# What stands outside the app: in the page before the app is there, or when it cannot start or has stopped. Never put words here that
# need an argument: scripts put these texts in as they are.

## "Exit this page"

# Read aloud: the name of the part of the page that has the button.
outside-exit-name = Leave this page quickly
# The first thing that a keyboard reaches.
outside-exit-skip = Exit this page quickly
# A link, beside the button.
outside-exit-how = How to leave quickly
# The button. The same words stand in home-before-text and on the page “How to leave quickly”.
outside-exit = Exit this page
# Read aloud while somebody presses the Shift key, or taps with two fingers, three times.
outside-exit-shift2 = Shift, press 2 more times to exit.
outside-exit-shift1 = Shift, press 1 more time to exit.
outside-exit-fingers2 = Two fingers, tap 2 more times to exit.
outside-exit-fingers1 = Two fingers, tap 1 more time to exit.
outside-exit-over = Exit this page: start again.
outside-exit-gone = Loading…

## When something is not there

outside-loading = Loading…
# The number of the helpline follows.
outside-emergency = In an emergency call 999. Modern Slavery and Exploitation Helpline, every day of the year:
outside-reload = Try again
outside-no-script = Onward needs JavaScript
    .text = This page works inside your browser and sends nothing anywhere. It needs JavaScript to do so. Please turn it on for this site, or use another browser.
    .leave = To leave quickly, press “Exit this page” at the top. It opens another website. It does not clear the history of this browser.
outside-old = This browser is too old for Onward, or a setting stops it
    .text = It cannot keep a referral safe here, so nothing can be filled in. Private windows can cause this too.
    .use = You can use Chrome or Edge from version 102, Firefox from 115, or Safari from 16.4.
outside-not-loaded = Onward could not be loaded
    .text = The connection may have broken. Nothing was lost: what was saved on this device is still there.
outside-broke = Something went wrong, and Onward has stopped
    .saved = Last saved:
    .after = What was typed after that may still stand below: copy it before you load the page again.
    .not-saved = What was saved before is still on this device. What was typed after that may still stand below: copy it before you load the page again.
    .gone = If nobody uses this page for some minutes, it closes by itself and that text is gone.
    .reload = Load the page again
outside-not-here = This page is not here
    .text = The address may have been typed wrongly, or the page may have moved. Nothing was lost.
    .title = Page not found – Onward
outside-away = This page is not on this device
    .text = There is no internet now, and this page was not kept on this device. Nothing was lost.
    .title = Not on this device – Onward
outside-home = Start page
outside-drafts = Your drafts
outside-receive = Open a packet

## A newer version waits

# After `.version` the number of the version follows.
outside-renewed = A new version of Onward is ready.
    .version = Version:
    .text = You can compare this number with the one that your organisation has. It also starts by itself once every window of this site has been closed. If a vault is open, it locks when the new version starts.
    .refused = A referral is open in one of your windows. Go to the list of referrals there, then come back here and press again.
    .start = Start the new version
