//! What happened to each referral: entries are added, and none is ever changed. Those of a referral that was made here go with its
//! last draft: whoever deletes it wants nothing left that says something about the person. The log of signatures stays.

use super::drafts::StoredSummary;
use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all, revision_of};
use super::storing::{Batch, Guard, Store};
use super::{Vault, VaultError};
use crate::messages::HistoryEntry;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The history of a referral in a backup.
#[derive(Serialize, Deserialize)]
pub struct KeptHistory {
    /// The referral's id.
    pub(super) referral: String,
    /// Oldest first.
    pub(super) entries: Vec<HistoryEntry>,
}

fn address(referral: &str, revision: u64) -> Address<'_> {
    Address { kind: RecordKind::History, part: Part::Body, id: referral, revision }
}

fn prefix(referral: &str) -> String {
    prefix_of(RecordKind::History, Part::Body, referral)
}

impl Vault {
    /// What is known of a referral, oldest first. An entry that cannot be read is left out.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn history(&self, store: &impl Store, referral: &str) -> Result<Vec<HistoryEntry>, VaultError> {
        let records = store.list(&prefix(referral)).await?;
        Ok(records.iter().filter_map(|(key, bytes)| self.entry(referral, key, bytes)).collect())
    }

    fn entry(&self, referral: &str, key: &str, bytes: &[u8]) -> Option<HistoryEntry> {
        let plain = self.unseal(&address(referral, revision_of(key)?), bytes).ok()?;
        serde_json::from_slice(&plain).ok()
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another window was faster, or when the store refuses.
    pub async fn add_history(&self, store: &impl Store, referral: &str, entry: &HistoryEntry) -> Result<(), VaultError> {
        let mut batch = self.batch();
        let newest = store.keys(&prefix(referral)).await?.pop();
        self.put_history_after(newest, referral, std::slice::from_ref(entry), &mut batch);
        self.write(store, batch).await
    }

    fn put_history_after(&self, newest: Option<String>, referral: &str, entries: &[HistoryEntry], batch: &mut Batch) {
        let last = newest.as_deref().and_then(revision_of).unwrap_or_default();
        batch.guards.push(Guard { prefix: prefix(referral), newest });
        for (revision, entry) in (last + 1..).zip(entries) {
            let plain = serde_json::to_vec(entry).expect("an entry has only string keys");
            batch.puts.push(self.seal(&address(referral, revision), &plain));
        }
    }

    /// Takes out what belongs to drafts that are deleted, unless another version of the same referral stays.
    pub(super) async fn forget_histories(
        &self,
        store: &impl Store,
        drafts: &[(String, u64, StoredSummary)],
        deleted: &[&str],
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        let root = |(id, _, summary): &(String, u64, StoredSummary)| summary.version_of.clone().unwrap_or_else(|| id.clone());
        let (gone, stay): (Vec<_>, Vec<_>) = drafts.iter().partition(|(id, ..)| deleted.contains(&id.as_str()));
        let stay: BTreeSet<String> = stay.into_iter().map(root).collect();
        for referral in gone.into_iter().map(root).collect::<BTreeSet<_>>().difference(&stay) {
            batch.deletes.extend(store.keys(&prefix(referral)).await?);
        }
        Ok(())
    }

    /// Every referral's, or the one's.
    pub(super) async fn histories(&self, store: &impl Store, only: Option<&str>) -> Result<Vec<KeptHistory>, VaultError> {
        let records = store.list(&prefix_of_all(RecordKind::History, Part::Body)).await?;
        let mut found: BTreeMap<&str, Vec<HistoryEntry>> = BTreeMap::new();
        for (key, bytes) in &records {
            let Some(referral) = id_of(key).filter(|id| only.is_none_or(|only| only == *id)) else { continue };
            found.entry(referral).or_default().extend(self.entry(referral, key, bytes));
        }
        Ok(found.into_iter().map(|(referral, entries)| KeptHistory { referral: referral.to_owned(), entries }).collect())
    }

    /// Puts what a backup knows into a batch, as far as it is not known here.
    pub(super) async fn put_histories(
        &self,
        store: &impl Store,
        from_file: impl Iterator<Item = &KeptHistory>,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        for KeptHistory { referral, entries } in from_file {
            let here = self.history(store, referral).await?;
            let new: Vec<HistoryEntry> = entries.iter().filter(|entry| !here.contains(entry)).cloned().collect();
            if !new.is_empty() {
                let newest = store.keys(&prefix(referral)).await?.pop();
                self.put_history_after(newest, referral, &new, batch);
            }
        }
        Ok(())
    }
}
