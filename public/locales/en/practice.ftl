### status: source
### Practising with an invented person. Read by workers: ordinary professional English, no idioms.
### “Invented” says that there is no such person. “Practice” is one word wherever it marks something: on pages, in files, on paper.

practice = Practise with an invented person
    .what = A new draft is filled in with the answers of somebody who does not exist. Try everything with it: the form, the agreement, signing, locking the file and opening it again.
    .mark = It is marked “Practice” on every page, in the file and on every page of the PDF. The mark cannot be taken off: such a draft never becomes a referral.
    .real = Do not type anything about a real person into it.
    .start = Start practising
practice-bar = Practice.
    .what = This person is invented. Do not type anything about a real person here.
practice-not-loaded = The invented person could not be fetched.
    .do = Check the connection, and try again.
