//! The register's file that several vaults share: sealed to those of the address book with whom it is shared, and believed only from
//! them or from this vault's own key. What it says that came as a packet must be one: see `docs/register-file.md`.

use super::register::{came, withdrew};
use super::{Answer, Keeper, new_id};
use crate::contacts::Contact;
use crate::messages::{Brought, Event, Failure, KeeperReply, NotShared, Packed, SHARED_WITH_MAX, SharedRequest, SharedState};
use crate::notes::disguises;
use crate::packet::Sequence;
use crate::register::{Came, Day, Deed, Entry, What};
use crate::seal::armour::without_armour;
use crate::seal::recipient::{Unopened, fingerprint_of, sealed_by};
use crate::seal::{Says, SealedBy, VerifiedRegister, digest, says, verify_register};
use crate::vault::{self, Beside, Contents, FILE_BYTES_MAX, NotRead, NotSealed, Saved, Shared, Store, VaultError};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What the file is called where nobody chose a name. It says nothing about anybody.
const NAME: &str = "onward-register.age";

impl<S: Store> Keeper<S> {
    pub(super) async fn shared(&mut self, request: SharedRequest, file: &[u8]) -> Answer {
        let brought = match request {
            SharedRequest::Show => None,
            SharedRequest::With { contacts } => {
                self.share_with(contacts).await?;
                None
            }
            SharedRequest::BringIn => Some(self.bring_in(file).await?),
            SharedRequest::Make => return self.make_shared().await,
            SharedRequest::Saved => {
                let saved = self.made.take().ok_or(Failure::NotNow)?;
                let vault = self.vault()?;
                let shared = Shared { saved: Some(saved), ..vault.shared(&self.store).await? };
                vault.set_shared(&self.store, &shared).await?;
                None
            }
        };
        let vault = self.vault()?;
        let (Shared { with, saved }, grown) = (vault.shared(&self.store).await?, vault.register_grown(&self.store).await?);
        let changed = saved.as_ref().map_or(!with.is_empty() && grown > 0, |saved| saved.grown != Some(grown));
        let state = SharedState { with, saved_at: saved.map(|saved| saved.at), changed, brought };
        Ok(KeeperReply::Shared(Packed::of(&state)))
    }

    /// Nobody is chosen who could not open the file, or whose file would not be believed.
    async fn share_with(&self, mut contacts: Vec<String>) -> Result<(), Failure> {
        contacts.sort();
        contacts.dedup();
        if contacts.len() > SHARED_WITH_MAX {
            return Err(Failure::NotShared(NotShared::TooMany));
        }
        let vault = self.vault()?;
        for id in &contacts {
            let pinned = vault.contact(&self.store, id).await?.1.pinned.ok_or(Failure::NotPinned)?;
            pinned.signer.and(pinned.recipient).ok_or(Failure::NotPinned)?;
        }
        let mut shared = vault.shared(&self.store).await?;
        if shared.with != contacts {
            shared.with = contacts;
            // The file that was saved last is for others.
            shared.saved.iter_mut().for_each(|saved| saved.grown = None);
            vault.set_shared(&self.store, &shared).await?;
        }
        Ok(())
    }

    /// A file for this vault, and for all with whom it is shared whose key is believed now.
    async fn make_shared(&mut self) -> Answer {
        let (now, mut recipients) = ((self.clock)(), vec![self.recipient().await?]);
        let vault = self.vault()?;
        let with = vault.shared(&self.store).await?.with;
        for (_, contact) in vault.contacts(&self.store).await? {
            let pinned = contact.pinned.filter(|pinned| with.contains(&contact.id) && !pinned.is_over(now / 1000));
            recipients.extend(pinned.and_then(|pinned| pinned.recipient).filter(|to| fingerprint_of(to).is_some()));
        }
        // Before it is read: what another window writes meanwhile is to be saved again.
        let grown = vault.register_grown(&self.store).await?;
        let file = vault.register_file(&self.store, &recipients, now).await?.map_err(|not_sealed| match not_sealed {
            NotSealed::TooMuch => Failure::NotShared(NotShared::TooMuch),
            NotSealed::NoRecipient => Failure::NotPinned,
        })?;
        // Records that other keys sealed meanwhile would have been left out.
        vault.is_current(&self.store).await?;
        self.made = Some(Saved { at: now, grown: Some(grown), digest: digest(&file) });
        self.beside = Some(file);
        Ok(KeeperReply::File { name: NAME.to_owned(), left_out: with.len() + 1 - recipients.len() })
    }

    async fn bring_in(&mut self, file: &[u8]) -> Result<Brought, Failure> {
        let shared = self.vault()?.shared(&self.store).await?;
        if let Some(saved) = shared.saved.filter(|saved| saved.digest == digest(file)) {
            return Ok(Brought { made_at: saved.at, ..Brought::default() });
        }
        let register = self.opened_register(file).await?;
        let from = self.believed(&register, &shared.with).await?;
        let contents = Contents::of_register(register.json())?;
        let mut entries = self.vault()?.beside(&self.store, contents.entries_of_register()).await?;
        let packets: BTreeMap<String, &String> = contents.packets().iter().map(|packet| (digest(packet.as_bytes()), packet)).collect();
        let (mut left_out, all) = (0, entries.len());
        for (done, (id, beside)) in entries.iter_mut().enumerate() {
            (self.progress)(u16::try_from(done * 1000 / all).unwrap_or(1000));
            left_out += self.leave_out(id, beside, &packets).await?;
            self.add_withdrawals(id, beside).await?;
        }
        let merged = self.vault()?.take_register(&self.store, &contents, entries).await?;
        self.lines = None;
        let vault::Merged { added, advanced, erased, disagree } = merged;
        Ok(Brought { from, made_at: contents.made_at, added, advanced, erased, disagree, left_out })
    }

    /// What is in a file for this vault, signed by anybody.
    async fn opened_register(&self, file: &[u8]) -> Result<VerifiedRegister, Failure> {
        if file.len() > FILE_BYTES_MAX {
            return Err(NotShared::TooBig.into());
        }
        // Packets come as text too.
        let sealed = without_armour(file).unwrap_or(Cow::Borrowed(file));
        match sealed_by(&sealed) {
            Ok(Some(SealedBy::Key)) => {}
            Ok(Some(SealedBy::Passphrase)) => return Err(NotShared::UnderPassphrase.into()),
            Ok(None) => return Err(named(says(&sealed)).into()),
            Err(_) => return Err(NotShared::Damaged.into()),
        }
        let mut plain = self.unsealed(&sealed).await?.map_err(|unopened| match unopened {
            Unopened::OtherKey => NotShared::ToOther,
            _ => NotShared::Damaged,
        })?;
        match says(&plain) {
            // Nothing of it is parsed before its signature holds.
            Some(Says::Register) => {
                verify_register(std::mem::take(&mut *plain), (self.clock)() / 1000).map_err(|_| NotShared::Damaged.into())
            }
            other => Err(named(other).into()),
        }
    }

    /// Whose it is, as the address book has it; none if it is this vault's own.
    async fn believed(&self, register: &VerifiedRegister, with: &[String]) -> Result<Option<String>, Failure> {
        let (vault, signer) = (self.vault()?, register.signer().fingerprint.text());
        if vault.identity().is_ok_and(|own| own.signer().fingerprint.text() == signer) {
            return Ok(None);
        }
        let contacts = vault.contacts(&self.store).await?;
        let signs = |contact: &&Contact| contact.pinned.as_ref().is_some_and(|pinned| pinned.signer.as_ref() == Some(&signer));
        let known: Vec<_> = contacts.iter().map(|(_, contact)| contact).filter(signs).collect();
        let is_known = !known.is_empty();
        let of_us = known.into_iter().find(|contact| with.contains(&contact.id));
        let why = if is_known { NotShared::NotWithThem } else { NotShared::Stranger };
        let contact = of_us.ok_or(Failure::NotShared(why))?;
        if register.expired() { Err(Failure::CardExpired) } else { Ok(Some(contact.name.clone())) }
    }

    /// Leaves out of what is new that a packet came, unless the file or this vault has that packet, its signature holds, it says the
    /// same, and it fits those that are here. How many.
    async fn leave_out(&mut self, id: &str, beside: &mut Beside, packets: &BTreeMap<String, &String>) -> Result<u32, Failure> {
        let mut kept = Vec::with_capacity(beside.deeds.len());
        let before = beside.deeds.len();
        for mut deed in std::mem::take(&mut beside.deeds) {
            // A colleague's name stands within sentences here. Some languages join letters by characters that cannot be seen.
            deed.by.retain(|letter| !disguises(letter) || matches!(letter, '\u{200c}' | '\u{200d}'));
            let is_backed = match &deed.what {
                What::Came(came) => self.is_backed(id, &beside.own, came, packets).await?,
                _ => true,
            };
            if is_backed {
                kept.push(deed);
            }
        }
        beside.deeds = kept;
        Ok((before - beside.deeds.len()) as u32)
    }

    async fn is_backed(&mut self, id: &str, own: &Entry, said: &Came, packets: &BTreeMap<String, &String>) -> Result<bool, Failure> {
        let jws = match packets.get(&said.digest) {
            Some(packet) => Cow::Borrowed(packet.as_bytes()),
            None => match self.vault()?.packet(&self.store, &said.digest).await {
                Ok(packet) => Cow::Owned(packet),
                Err(VaultError::NotFound | VaultError::DamagedRecord) => return Ok(false),
                Err(other) => return Err(other.into()),
            },
        };
        let (packet, seen) = match self.verified(&jws).await {
            Ok(verified) => verified,
            Err(Failure::NotAPacket | Failure::Practice) => return Ok(false),
            Err(other) => return Err(other),
        };
        let fits = !matches!(self.stands(own, &seen).await?, Sequence::Conflict | Sequence::OtherSigner);
        Ok(fits && packet.record().referral_id == id && is_same(said, &came(&packet, &seen, Day::in_utc((self.clock)()))))
    }

    /// What the person took back before the entry came here counts from now on.
    async fn add_withdrawals(&self, id: &str, beside: &mut Beside) -> Result<(), Failure> {
        if !beside.own.deeds.is_empty() {
            return Ok(());
        }
        for known in self.vault()?.history(&self.store, id).await? {
            let Event::Withdrawn { withdrawal, .. } = known.event else { continue };
            let what = withdrew(&withdrawal);
            // Also if it was struck there: then somebody has looked at it.
            if beside.deeds.iter().any(|deed| deed.what == what) {
                continue;
            }
            let entry = Entry { id: id.to_owned(), deeds: beside.deeds.clone() };
            let today = Day::in_utc((self.clock)());
            let on = entry.came_on().map_or(today, |came| came.max(today));
            beside.deeds.push(Deed { id: new_id(), at: (self.clock)(), on, by: self.by()?, replaces: Vec::new(), what });
        }
        Ok(())
    }
}

/// What was given in place of a register's file.
fn named(says: Option<Says>) -> NotShared {
    match says {
        Some(Says::Packet) => NotShared::Packet,
        Some(Says::Note) => NotShared::Note,
        Some(Says::Register) | None => NotShared::NotOurs,
    }
}

/// Whether a deed says the same of a packet as the packet itself. Facts are worked out anew by each version of the program.
fn is_same(said: &Came, packet: &Came) -> bool {
    let ids = |came: &Came| [&came.packet_id, &came.digest, &came.original, &came.signer, &came.made_at, &came.area].map(String::clone);
    ids(said) == ids(packet)
        && (said.revision, said.stage, unjoined(&said.name), &said.agreed)
            == (packet.revision, packet.stage, unjoined(&packet.name), &packet.agreed)
        && (&said.agencies, &said.agencies_not) == (&packet.agencies, &packet.agencies_not)
}

/// A name without the characters that join letters: earlier versions left them out of what they took from a packet.
fn unjoined(name: &str) -> String {
    name.chars().filter(|letter| !disguises(*letter)).collect()
}

impl From<NotShared> for Failure {
    fn from(why: NotShared) -> Self {
        Failure::NotShared(why)
    }
}

impl From<NotRead> for Failure {
    fn from(why: NotRead) -> Self {
        Failure::NotShared(match why {
            NotRead::NotOurs => NotShared::NotOurs,
            NotRead::Newer => NotShared::Newer,
        })
    }
}
