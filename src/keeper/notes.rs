//! What came of referrals: packets that were opened are remembered, replies and withdrawals are signed, sealed and taken in.

use super::{Answer, Keeper, identity, new_id};
use crate::contacts::owner;
use crate::form::StatementId;
use crate::messages::{
    Container, Event, Exported, Failure, History, HistoryEntry, Identity, KeeperReply, NotesRequest, Sealing, SeenPacket,
};
use crate::notes::{Answered, Note, Reply, Withdrawal};
use crate::packet::shapes::{is_fingerprint, is_uuid};
use crate::seal::recipient::fingerprint_of;
use crate::seal::{VerifiedNote, open_jws, sign_note, verify_note};
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    pub(super) async fn notes(&mut self, request: NotesRequest, file: &[u8]) -> Answer {
        match request {
            NotesRequest::History { referral } => Ok(KeeperReply::History(self.history(&referral).await?)),
            NotesRequest::Notice { packet } => self.notice(packet).await,
            NotesRequest::Reply { referral, packet, answer, words, container } => {
                self.reply(&referral, &packet, answer, words, container).await
            }
            NotesRequest::Withdraw { draft, statements, words, container } => self.withdraw(draft, statements, words, container).await,
            NotesRequest::PassOn { referral, packet, area, agreement, sealing } => {
                self.pass_on((&referral, &packet), area, *agreement, sealing, file).await
            }
            NotesRequest::Take => self.take(file).await,
        }
    }

    pub(super) async fn history(&self, referral: &str) -> Result<History, Failure> {
        let vault = self.vault()?;
        let entries = vault.history(&self.store, referral).await?;
        let exports = self.exports_of(referral).await?;
        let drafts = vault.drafts(&self.store).await?;
        let is_here = drafts.iter().any(|(id, _, summary)| id == referral || summary.version_of.as_deref() == Some(referral));
        // Not of one that was made here and whose drafts are all deleted.
        let kept = is_here || exports.is_empty();
        Ok(History { referral: referral.to_owned(), exports, entries, kept })
    }

    /// The packets that this vault has signed for a referral, newest first.
    async fn exports_of(&self, referral: &str) -> Result<Vec<Exported>, Failure> {
        let mut exports = self.vault()?.exports(&self.store).await?;
        exports.retain(|exported| exported.referral() == referral);
        Ok(exports)
    }

    pub(super) async fn write_down(&self, referral: &str, event: Event) -> Result<HistoryEntry, Failure> {
        let entry = HistoryEntry { at: (self.clock)(), event };
        self.vault()?.add_history(&self.store, referral, &entry).await?;
        Ok(entry)
    }

    /// The page says what its reader has verified. A packet that is known already is not written down again.
    async fn notice(&mut self, packet: SeenPacket) -> Answer {
        let are_right = is_uuid(&packet.packet_id)
            && is_uuid(&packet.referral_id)
            && is_fingerprint(&packet.signer)
            && is_fingerprint(&packet.digest)
            && packet.passed_on.iter().all(|forward| is_fingerprint(&forward.signer) && is_fingerprint(&forward.digest))
            && packet.reply_to.as_deref().is_none_or(|to| fingerprint_of(to).is_some());
        if !are_right {
            return Err(Failure::NotNow);
        }
        // What was signed here is known for what it is, whatever the page says of it.
        let is_practice = |exported: &Exported| exported.practice && exported.packet_id == packet.packet_id;
        if packet.practice || self.vault()?.exports(&self.store).await?.iter().any(is_practice) {
            return Err(Failure::Practice);
        }
        let mut history = self.history(&packet.referral_id).await?;
        if !history.entries.iter().any(|entry| matches!(&entry.event, Event::Received(seen) if *seen == packet)) {
            history.entries.push(self.write_down(&history.referral, Event::Received(packet)).await?);
        }
        Ok(KeeperReply::History(history))
    }

    /// What was noticed of a packet last.
    pub(super) async fn noticed(&self, referral: &str, packet: &str) -> Result<SeenPacket, Failure> {
        let known = self.vault()?.history(&self.store, referral).await?;
        let noticed = known.into_iter().rev().find_map(|entry| match entry.event {
            Event::Received(seen) if seen.packet_id == packet => Some(seen),
            _ => None,
        });
        noticed.ok_or(Failure::NoSuchReferral)
    }

    async fn reply(&mut self, referral: &str, packet: &str, answer: Answered, words: String, container: Container) -> Answer {
        let seen = self.noticed(referral, packet).await?;
        let to = seen.reply_to.clone().ok_or(Failure::NoReplyTo)?;
        let reply = Reply {
            note_version: 1,
            reply_id: new_id(),
            referral_id: referral.to_owned(),
            packet_id: packet.to_owned(),
            to: seen.sender().to_owned(),
            area: seen.area,
            answer,
            words,
            reply_to: Some(self.recipient().await?),
            made_at: self.now_in_utc(),
        };
        let (stem, note) = (stem("reply", &reply.reply_id), Note::Reply(reply.clone()));
        let jws = self.sign_note(&note)?;
        // Written down first, as packets are: a signature that is in no log does not leave.
        self.write_down(referral, Event::Answered(reply)).await?;
        self.leave(stem, ".json", jws.into_bytes(), Some(&to), container)
    }

    async fn withdraw(&mut self, draft: String, statements: Vec<StatementId>, words: String, container: Container) -> Answer {
        let exported = self.vault()?.exports(&self.store).await?.into_iter().find(|exported| exported.draft == draft);
        let exported = exported.ok_or(Failure::NoSuchReferral)?;
        if exported.practice {
            return Err(Failure::Practice);
        }
        // What is written down about it goes with the draft.
        self.vault()?.newest(&self.store, &exported.draft).await?;
        let referral = exported.referral().to_owned();
        let to = match &exported.sealing {
            Some(sealing @ Sealing::To { .. }) => self.sealed_to(sealing, &exported.area).await?.map(|to| to.recipient),
            _ => None,
        };
        let withdrawal = Withdrawal {
            note_version: 1,
            withdrawal_id: new_id(),
            referral_id: referral.clone(),
            packet_id: exported.packet_id,
            statements,
            words,
            made_at: self.now_in_utc(),
        };
        let (stem, note) = (stem("withdrawal", &withdrawal.withdrawal_id), Note::Withdrawal(withdrawal.clone()));
        let jws = self.sign_note(&note)?;
        self.write_down(&referral, Event::Withdrew(withdrawal)).await?;
        self.leave(stem, ".json", jws.into_bytes(), to.as_deref(), container)
    }

    /// What came is signed, and parsed only then; it counts only from somebody who is believed, about something that is known.
    async fn take(&mut self, file: &[u8]) -> Answer {
        let opened = open_jws(file).map_err(|_| Failure::NotANote)?;
        let verified = verify_note(&opened, (self.clock)() / 1000).map_err(|_| Failure::NotANote)?;
        let signer = identity(verified.signer());
        let (referral, event) = match verified.note() {
            Note::Reply(reply) => (self.is_reply_to_us(reply, &verified).await?, Event::Replied { reply: reply.clone(), signer }),
            Note::Withdrawal(withdrawal) => {
                let referral = self.is_senders(withdrawal, &signer).await?;
                (referral, Event::Withdrawn { withdrawal: withdrawal.clone(), signer })
            }
            Note::Card(_) | Note::Change(_) => return Err(Failure::NotANote),
        };
        let mut history = self.history(&referral).await?;
        if !history.kept {
            history.entries.push(HistoryEntry { at: (self.clock)(), event });
        } else if !history.entries.iter().any(|entry| entry.event == event) {
            if let Event::Withdrawn { withdrawal, .. } = &event {
                self.withdrawn(withdrawal).await?;
            }
            history.entries.push(self.write_down(&referral, event).await?);
        }
        Ok(KeeperReply::History(history))
    }

    /// A reply must be about a packet of this vault, say its key, and come from whoever is pinned for the area that it went to.
    async fn is_reply_to_us(&self, reply: &Reply, verified: &VerifiedNote) -> Result<String, Failure> {
        let vault = self.vault()?;
        let mut asked = self.areas_asked(&reply.referral_id, &reply.packet_id).await?.into_iter().peekable();
        asked.peek().ok_or(Failure::NoSuchReferral)?;
        // A packet may have gone to several: each answers for itself.
        let was_asked = asked.any(|area| area == reply.area);
        let fingerprint = verified.signer().fingerprint.text();
        let is_pinned = vault.contacts(&self.store).await?.iter().any(|(_, contact)| {
            let answers_for = contact.area.as_ref().is_none_or(|area| *area == reply.area);
            let signs = |signer: &String| *signer == fingerprint;
            answers_for && contact.pinned.as_ref().and_then(|pinned| pinned.signer.as_ref()).is_some_and(signs)
        });
        let own = vault.identity()?.signer().fingerprint.text();
        let was_ours = vault.past_keys(&self.store).await?.iter().any(|past| past.fingerprint == reply.to);
        let is_to_us = reply.to == own || was_ours;
        if is_pinned && is_to_us && was_asked { Ok(reply.referral_id.clone()) } else { Err(Failure::NotTheirs) }
    }

    /// The areas that a packet was made for, or passed on to, here.
    async fn areas_asked(&self, referral: &str, packet: &str) -> Result<Vec<String>, Failure> {
        let exports = self.exports_of(referral).await?.into_iter().filter(|exported| exported.packet_id == packet && !exported.practice);
        let entries = self.vault()?.history(&self.store, referral).await?;
        let passed_on = entries.into_iter().filter_map(|entry| match entry.event {
            Event::PassedOn(passed) if passed.packet_id == packet => Some(passed.area),
            _ => None,
        });
        Ok(exports.map(|exported| exported.area).chain(passed_on).collect())
    }

    /// A withdrawal must come from whoever signed the packets of the referral, or from the key that took that one's place.
    async fn is_senders(&self, withdrawal: &Withdrawal, signer: &Identity) -> Result<String, Failure> {
        let vault = self.vault()?;
        let known = vault.history(&self.store, &withdrawal.referral_id).await?;
        let mut senders = known.iter().filter_map(|entry| match &entry.event {
            Event::Received(seen) => Some(seen.signer.as_str()),
            _ => None,
        });
        let first = senders.next().ok_or(Failure::NoSuchReferral)?;
        let contacts: Vec<_> = vault.contacts(&self.store).await?.into_iter().map(|(_, contact)| contact).collect();
        let whose = |fingerprint: &str| owner(&contacts, fingerprint).map(|contact| &contact.id);
        let own = signer.fingerprint.as_str();
        let follows = |sender: &str| sender == own || (whose(sender).is_some() && whose(sender) == whose(own));
        if follows(first) || senders.any(follows) { Ok(withdrawal.referral_id.clone()) } else { Err(Failure::NotTheirs) }
    }

    fn sign_note(&self, note: &Note) -> Result<String, Failure> {
        // What is too long to be read again was typed too long.
        sign_note(note, self.vault()?.identity()?).ok_or(Failure::TooLong)
    }
}

/// A file name without names in it.
fn stem(kind: &str, id: &str) -> String {
    format!("{kind}-{}", &id[..8])
}
