//! Entries of the register that were erased. Of each stays that it was, and when, so that no packet and no older file brings it back;
//! what somebody wrote into it elsewhere after that does.

use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all, revision_of};
use super::storing::{Batch, Guard, Store};
use super::{Vault, VaultError};
use crate::register::{Deed, Entry, Erased, What};
use std::collections::BTreeMap;

/// That an entry was erased, with the revision under which it stands: higher than all that it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The revision.
    pub revision: u64,
    /// Milliseconds since 1970.
    pub at: u64,
}

fn address(id: &str, revision: u64) -> Address<'_> {
    Address { kind: RecordKind::Erased, part: Part::Body, id, revision }
}

/// What the keys of an entry's mark begin with.
pub(super) fn prefix(id: &str) -> String {
    prefix_of(RecordKind::Erased, Part::Body, id)
}

impl Mark {
    /// The key under which it is stored.
    pub(super) fn key(&self, id: &str) -> String {
        address(id, self.revision).key()
    }

    /// Whether somebody wrote into the entry after it was erased.
    pub fn is_before(&self, deeds: &[Deed]) -> bool {
        deeds.iter().any(|deed| deed.at > self.at)
    }
}

impl Vault {
    /// Takes an entry out for ever: all its revisions, all packets that it ever had, and what was noted of its referral, unless that
    /// was made here. `newest` is its newest revision, as whoever erases has seen it; `now` is in milliseconds since 1970.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when somebody wrote into it meanwhile, or when the store refuses.
    pub async fn erase_entry(&self, store: &impl Store, entry: &Entry, newest: u64, now: u64) -> Result<(), VaultError> {
        let mut batch = self.batch();
        // What a clock that was ahead wrote is not written after this.
        let at = entry.deeds.iter().map(|deed| deed.at).fold(now, u64::max);
        self.erase_in(store, entry, newest, at, &mut batch).await?;
        self.write(store, batch).await
    }

    async fn erase_in(&self, store: &impl Store, entry: &Entry, newest: u64, at: u64, batch: &mut Batch) -> Result<(), VaultError> {
        let id = entry.id.as_str();
        let summaries = prefix_of(RecordKind::Entry, Part::Summary, id);
        let last = Address { kind: RecordKind::Entry, part: Part::Summary, id, revision: newest }.key();
        batch.guards.push(Guard { prefix: summaries.clone(), newest: Some(last) });
        for prefix in [summaries, prefix_of(RecordKind::Entry, Part::Body, id)] {
            batch.deletes.extend(store.keys(&prefix).await?);
        }
        for deed in &entry.deeds {
            if let What::Came(came) = &deed.what {
                batch.deletes.push(Address { kind: RecordKind::Packet, part: Part::Body, id: &came.digest, revision: 1 }.key());
            }
        }
        let drafts = self.drafts(store).await?;
        if !drafts.iter().any(|(draft, _, summary)| summary.version_of.as_deref().unwrap_or(draft) == id) {
            batch.deletes.extend(store.keys(&prefix_of(RecordKind::History, Part::Body, id)).await?);
        }
        self.mark_in(id, newest + 1, at, batch);
        Ok(())
    }

    fn mark_in(&self, id: &str, revision: u64, at: u64, batch: &mut Batch) {
        let erased = Erased { id: id.to_owned(), at };
        let plain = serde_json::to_vec(&erased).expect("a mark has only string keys");
        batch.puts.push(self.seal(&address(id, revision), &plain));
    }

    /// What of the register a file must know to erase it elsewhere too.
    pub(super) async fn kept_erased(&self, store: &impl Store) -> Result<Vec<Erased>, VaultError> {
        Ok(self.erased(store).await?.into_iter().map(|(id, mark)| Erased { id, at: mark.at }).collect())
    }

    /// The marks of all entries that were erased, by id.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn erased(&self, store: &impl Store) -> Result<BTreeMap<String, Mark>, VaultError> {
        let records = store.list(&prefix_of_all(RecordKind::Erased, Part::Body)).await?;
        let read = |(key, bytes): &(String, Vec<u8>)| {
            let (id, revision) = (id_of(key)?, revision_of(key)?);
            let plain = self.unseal(&address(id, revision), bytes).ok();
            let erased: Option<Erased> = plain.and_then(|plain| serde_json::from_slice(&plain).ok());
            // One that is damaged still stands for what was erased, whenever that was.
            Some((id.to_owned(), Mark { revision, at: erased.map_or(u64::MAX, |erased| erased.at) }))
        };
        Ok(records.iter().filter_map(read).collect())
    }

    /// Puts the marks of a file into a batch, and erases here what was erased there, unless somebody wrote into it after that. Gives
    /// the marks as they are then, for entries that the file has.
    pub(super) async fn put_erased(
        &self,
        store: &impl Store,
        from_file: impl Iterator<Item = &Erased>,
        batch: &mut Batch,
    ) -> Result<BTreeMap<String, Mark>, VaultError> {
        let mut marks = self.erased(store).await?;
        for Erased { id, at } in from_file {
            if marks.contains_key(id) {
                continue;
            }
            let newest = store.keys(&prefix_of(RecordKind::Entry, Part::Summary, id)).await?.pop();
            let newest = newest.as_deref().and_then(revision_of).unwrap_or_default();
            let own = match self.entry_of(store, id).await {
                Ok(own) => own.map(|own| own.entry),
                // What cannot be read here, nobody has written into since.
                Err(VaultError::DamagedRecord) => Some(Entry { id: id.clone(), deeds: Vec::new() }),
                Err(other) => return Err(other),
            };
            let mark = Mark { revision: newest + 1, at: *at };
            match own {
                Some(own) if mark.is_before(&own.deeds) => continue,
                Some(own) => self.erase_in(store, &own, newest, *at, batch).await?,
                None => self.mark_in(id, mark.revision, *at, batch),
            }
            marks.insert(id.clone(), mark);
        }
        Ok(marks)
    }
}
