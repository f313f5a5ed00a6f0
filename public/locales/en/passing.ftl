### status: source
### Passing a packet on to another area. Ordinary professional English.

passing = Pass on to another area
    .lead = The packet goes on as it is, with its first sender’s signature. You add your own signature, to say that the person agreed.
passing-first = Before you begin
passing-first-ask = Ask the next area by telephone whether it can take a referral now.
passing-first-person = The person must be with you, in the room, by video or by telephone, with an interpreter if they need one.
passing-first-all = They must agree that everything in the packet goes to the next area. Nothing can be left out of a signed packet. If they do not agree to all of it, a new referral must be made.
passing-first-now = Nothing on these pages is kept before you sign. Go through them in one sitting.
passing-area = Which area?
passing-area-missing = No area is chosen.
    .do = Choose the area that the person wants to be referred to.
passing-all = All of this goes on as it is. Nothing can be left out.
passing-not-agreed = The person has not agreed that everything in this packet goes to this area.
    .do = If you have not asked yet, go back and ask. If they said no, it cannot be passed on: a new referral can hold only what they agree to.
passing-sign = Sign and pass on
passing-signed = Signed: now send it
    .lead = Save the file and send it to the next area. Nothing has been sent yet.
passing-file = The file
passing-then = Then tell the person, and answer whoever sent you the packet: say which area has it now.
passing-back = Back to the packet
