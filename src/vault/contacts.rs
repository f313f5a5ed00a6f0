//! The address book's records: the last few revisions of each entry.

use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all, revision_of};
use super::storing::{Batch, Guard, Prune, Store};
use super::{Vault, VaultError};
use crate::contacts::Contact;
use std::collections::BTreeMap;

/// How many revisions of an entry are kept: should the newest be damaged, the one before is shown. What was pinned when is inside.
const GENERATIONS_KEPT: usize = 2;

fn address(id: &str, revision: u64) -> Address<'_> {
    Address { kind: RecordKind::Contact, part: Part::Body, id, revision }
}

fn prefix(id: &str) -> String {
    prefix_of(RecordKind::Contact, Part::Body, id)
}

impl Vault {
    /// All entries with their newest revisions, in the order of their names.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn contacts(&self, store: &impl Store) -> Result<Vec<(u64, Contact)>, VaultError> {
        let records = store.list(&prefix_of_all(RecordKind::Contact, Part::Body)).await?;
        let mut newest: BTreeMap<&str, (u64, Option<Contact>)> = BTreeMap::new();
        // Keys come in the order of their revisions.
        for (key, bytes) in records.iter().rev() {
            let (Some(id), Some(revision)) = (id_of(key), revision_of(key)) else { continue };
            let (_, contact) = newest.entry(id).or_insert((revision, None));
            if contact.is_none() {
                *contact = self.unseal(&address(id, revision), bytes).ok().and_then(|plain| serde_json::from_slice(&plain).ok());
            }
        }
        let mut contacts: Vec<_> = newest.into_values().filter_map(|(revision, contact)| Some((revision, contact?))).collect();
        contacts.sort_by_cached_key(|(_, contact)| (contact.name.to_lowercase(), contact.id.clone()));
        Ok(contacts)
    }

    /// One entry with its newest revision.
    ///
    /// # Errors
    /// When there is none, or the store refuses.
    pub async fn contact(&self, store: &impl Store, id: &str) -> Result<(u64, Contact), VaultError> {
        let found = self.contacts(store).await?.into_iter().find(|(_, contact)| contact.id == id);
        found.ok_or(VaultError::NotFound)
    }

    /// Writes an entry after its revision `base`; 0 for a new one.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another window was faster, or when the store refuses.
    pub async fn put_contact(&self, store: &impl Store, base: u64, contact: &Contact) -> Result<(), VaultError> {
        let mut batch = self.batch();
        self.put_contact_in(base, contact, &mut batch);
        self.write(store, batch).await
    }

    fn put_contact_in(&self, base: u64, contact: &Contact, batch: &mut Batch) {
        let (id, prefix) = (contact.id.as_str(), prefix(&contact.id));
        let plain = serde_json::to_vec(contact).expect("an entry has only string keys");
        batch.guards.push(Guard { prefix: prefix.clone(), newest: (base > 0).then(|| address(id, base).key()) });
        batch.puts.push(self.seal(&address(id, base + 1), &plain));
        batch.prune.push(Prune { prefix, keep: GENERATIONS_KEPT });
    }

    /// Puts the entries of a backup into a batch. One that is here and says the same, or has said so before, stays as it is; one
    /// that the file's has gone on from goes on; where both went on apart, both are kept, under ids of their own.
    pub(super) async fn put_contacts(
        &self,
        store: &impl Store,
        from_file: impl Iterator<Item = Contact>,
        new_id: fn() -> String,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        let mut here = self.contacts(store).await?;
        for theirs in from_file {
            let own = here.iter().find(|(_, own)| own.id == theirs.id);
            let put = match own {
                None => Some((0, theirs)),
                Some((_, own)) if follows(own, &theirs) => None,
                Some((base, own)) if follows(&theirs, own) => Some((*base, theirs)),
                // A second restore of the same file finds what the first one has put.
                Some(_) if here.iter().any(|(_, other)| Contact { id: theirs.id.clone(), ..other.clone() } == theirs) => None,
                Some(_) => Some((0, Contact { id: new_id(), ..theirs })),
            };
            if let Some((base, contact)) = put {
                self.put_contact_in(base, &contact, batch);
                here.push((base + 1, contact));
            }
        }
        Ok(())
    }
}

/// Whether an entry says what another one says, or has said it before.
fn follows(newer: &Contact, older: &Contact) -> bool {
    let begins = newer.past.starts_with(&older.past);
    // What it said next: it has been replaced, or stands still.
    let next = newer.past.get(older.past.len()).map(|past| &past.pinned).or(newer.pinned.as_ref());
    match (&older.pinned, next) {
        (Some(pinned), Some(next)) => begins && next.is_same_key(pinned),
        (Some(_), None) => false,
        (None, _) => begins,
    }
}
