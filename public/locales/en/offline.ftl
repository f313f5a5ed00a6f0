### status: source
### Keeping the site on a device: read by survivors and workers before they decide.

offline-title = Read it without the internet
offline-lead = You can keep this guide on this device. Then you can read it when there is no internet.
offline-trace = Whoever uses this device can see afterwards that this site was kept.
    .more = It does not show what you read. You can take it away again on this page. Do not do this on a phone that somebody else looks at.
offline-choose = Choose what to keep
offline-what = What to keep
offline-guide = The guide to read
offline-all = The guide, and everything to fill in a referral
offline-languages = In which languages
offline-areas = Which areas
offline-size = About { $size } MB on this device.
offline-keep = Keep it on this device
offline-working = Keeping it: { $done } of { $of } MB
offline-stop = Stop
offline-kept = It is kept. You can read it here without the internet.
offline-stopped = Stopped. Nothing was kept.
offline-failed = It could not be kept, so nothing was. Check the connection and the room on this device, and press again.
offline-cannot = This browser cannot keep it. A private window can be the reason.
offline-here = On this device now
offline-nothing = Nothing is kept on this device.
offline-forget = Take it away from this device
offline-forgotten = It was taken away.
offline-version = Version { $version }
offline-waiting = A new version is ready: { $version }
offline-start = Start the new version
offline-draft = A referral is open. Close it first, then press again.
offline-locks = The vault locks when it starts.
