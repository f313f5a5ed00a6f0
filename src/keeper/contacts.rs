//! The address book: what is pinned, by whom it was compared, and what packets may be sealed to.

use super::{Answer, Keeper, identity, new_id};
use crate::contacts::{Compared, Contact, NotChanged, Pinned};
use crate::messages::{AddressBook, CardView, ContactsRequest, Failure, KeeperReply, NewKey, Sealing, Squares};
use crate::notes::Note;
use crate::packet::shapes::is_fingerprint;
use crate::qr::{BORDER, Qr};
use crate::seal::recipient::{fingerprint_of, recipient_of};
use crate::seal::{CheckedCard, Fingerprint, Refusal, card_text, read_card, read_note};
use crate::vault::Store;

/// Whose key a packet is sealed to.
pub(super) struct To {
    /// `age1…`.
    pub(super) recipient: String,
    /// What the packet says of it.
    pub(super) fingerprint: String,
}

impl<S: Store> Keeper<S> {
    pub(super) async fn contacts(&mut self, request: ContactsRequest) -> Answer {
        match request {
            ContactsRequest::List => {}
            ContactsRequest::Own => return self.own_card().await,
            ContactsRequest::Look { text } => return Ok(KeeperReply::Card(self.look(&text)?)),
            ContactsRequest::Pin { name, area, key, compared } => {
                let pinned = self.pinned(key, compared)?;
                let contact = Contact::new(new_id(), &name, area, pinned)?;
                self.vault()?.put_contact(&self.store, 0, &contact).await?;
            }
            ContactsRequest::Compare { id, compared } => self.change(&id, |contact| contact.compare(compared)).await?,
            ContactsRequest::Rename { id, name } => self.change(&id, |contact| contact.rename(&name)).await?,
            ContactsRequest::Unpin { id, why } => {
                let now = (self.clock)();
                self.change(&id, |contact| contact.unpin(&why, now)).await?;
            }
            ContactsRequest::Follow { text } => self.follow(&text).await?,
            ContactsRequest::Replace { id, key, compared, why } => {
                let new = self.pinned(key, compared)?;
                self.change(&id, |contact| contact.replace(new, &why)).await?;
            }
        }
        self.address_book().await
    }

    async fn address_book(&self) -> Answer {
        let vault = self.vault()?;
        let contacts: Vec<Contact> = vault.contacts(&self.store).await?.into_iter().map(|(_, contact)| contact).collect();
        let words_of = |contact: &Contact| {
            let fingerprint = Fingerprint::from_text(contact.pinned.as_ref()?.signer.as_ref()?)?;
            Some((contact.id.clone(), fingerprint.words().map(str::to_owned).to_vec()))
        };
        let words = contacts.iter().filter_map(words_of).collect();
        let secrets = vault.recipient_secrets(&self.store).await?;
        let own = secrets.iter().filter_map(|secret| fingerprint_of(&recipient_of(secret))).map(|own| own.text()).collect();
        Ok(KeeperReply::Contacts(AddressBook { contacts, words, own }))
    }

    async fn change(&self, id: &str, change: impl FnOnce(&mut Contact) -> Result<(), NotChanged>) -> Result<(), Failure> {
        let vault = self.vault()?;
        let (base, mut contact) = vault.contact(&self.store, id).await?;
        change(&mut contact)?;
        Ok(vault.put_contact(&self.store, base, &contact).await?)
    }

    async fn own_card(&self) -> Answer {
        let recipient = self.recipient().await?;
        let own = self.vault()?.identity()?;
        let made_at = self.now_in_utc();
        let text = card_text(recipient.clone(), made_at, own).expect("a card of our own can be read");
        let expired = (self.clock)() / 1000 > own.signer().valid_until;
        let squares =
            Qr::of_fingerprint(&own.signer().fingerprint.text()).map(|qr| Squares { side: qr.side(), path: qr.path(), border: BORDER });
        Ok(KeeperReply::Card(CardView { signer: Some(identity(own.signer())), recipient, text, expired, squares }))
    }

    /// The keeper reads cards itself, though they come from elsewhere: what is pinned must be checked where the pins are. Nothing in
    /// a card is parsed before its signature holds.
    fn look(&self, text: &str) -> Result<CardView, Failure> {
        let bare = text.trim();
        if fingerprint_of(bare).is_some() {
            return Ok(CardView { signer: None, recipient: bare.to_owned(), text: bare.to_owned(), expired: false, squares: None });
        }
        let CheckedCard { signer, recipient, expired, text } = read_card(text, (self.clock)() / 1000).map_err(|refusal| match refusal {
            Refusal::NotOurs | Refusal::Truncated => Failure::NotAKey,
            _ => Failure::BadCard,
        })?;
        Ok(CardView { signer: Some(identity(&signer)), recipient, text, expired, squares: None })
    }

    /// The old key signs the new card, and the new key signs it too: both are checked, and the old one must be pinned now.
    async fn follow(&self, text: &str) -> Result<(), Failure> {
        let seconds = (self.clock)() / 1000;
        let note = read_note(text, seconds).map_err(|_| Failure::BadCard)?;
        let Note::Change(change) = note.note() else { return Err(Failure::BadCard) };
        let new = self.pinned(NewKey::Text(change.card.clone()), Compared::Not)?;
        let old = note.signer().fingerprint.text();
        let contacts = self.vault()?.contacts(&self.store).await?;
        let is_pinned = |contact: &Contact| contact.pinned.as_ref().is_some_and(|pinned| pinned.signer.as_deref() == Some(&old));
        let id = contacts.into_iter().find(|(_, contact)| is_pinned(contact)).map(|(_, contact)| contact.id);
        self.change(&id.ok_or(Failure::NotPinned)?, |contact| contact.succeed(new, &change.why)).await
    }

    fn pinned(&self, key: NewKey, compared: Compared) -> Result<Pinned, Failure> {
        let (signer, recipient) = match key {
            NewKey::Text(text) => {
                let card = self.look(&text)?;
                if card.expired {
                    return Err(Failure::CardExpired);
                }
                (card.signer, Some(card.recipient))
            }
            NewKey::Signer { signer, reply_to } => {
                let are_right = is_fingerprint(&signer.fingerprint) && reply_to.as_deref().is_none_or(|to| fingerprint_of(to).is_some());
                if !are_right {
                    return Err(Failure::NotAKey);
                }
                (Some(signer), reply_to)
            }
        };
        Ok(Pinned {
            organisation: signer.as_ref().map(|signer| signer.organisation.clone()).unwrap_or_default(),
            device: signer.as_ref().map(|signer| signer.device.clone()).unwrap_or_default(),
            valid_until: signer.as_ref().map(|signer| signer.valid_until),
            signer: signer.map(|signer| signer.fingerprint),
            recipient,
            compared,
            since: (self.clock)(),
        })
    }

    /// Only an entry of the address book is sealed to, never a key that came with a request.
    pub(super) async fn sealed_to(&self, sealing: &Sealing, area: &str) -> Result<Option<To>, Failure> {
        let Sealing::To { contact } = sealing else { return Ok(None) };
        let (_, contact) = self.vault()?.contact(&self.store, contact).await?;
        if contact.area.is_some_and(|theirs| theirs != area) {
            return Err(Failure::NotPinned);
        }
        let pinned = contact.pinned.ok_or(Failure::NotPinned)?;
        if pinned.is_over((self.clock)() / 1000) {
            return Err(Failure::CardExpired);
        }
        let recipient = pinned.recipient.ok_or(Failure::NotPinned)?;
        let fingerprint = fingerprint_of(&recipient).ok_or(Failure::NotPinned)?.text();
        Ok(Some(To { recipient, fingerprint }))
    }
}

impl From<NotChanged> for Failure {
    fn from(reason: NotChanged) -> Self {
        match reason {
            NotChanged::Name => Failure::NoName,
            NotChanged::Reason => Failure::NoReason,
            NotChanged::Unpinned => Failure::NotPinned,
            NotChanged::Same => Failure::SameKey,
            NotChanged::NotCompared => Failure::NotCompared,
        }
    }
}
