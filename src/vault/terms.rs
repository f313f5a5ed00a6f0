//! The terms of drafts as records (what they mean is in `expiry.rs`), and the deletion of drafts whose time is over.

use super::drafts::{StoredSummary, address, take_out};
use super::expiry::{Term, is_behind, is_due};
use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all};
use super::storing::{Guard, Store};
use super::{Vault, VaultError};
use std::collections::BTreeMap;

/// Where a draft's term lies.
pub(super) fn place(id: &str) -> Address<'_> {
    Address { kind: RecordKind::Term, part: Part::Body, id, revision: 1 }
}

impl Vault {
    /// The terms of all drafts that have one. One that cannot be read is left out: nobody was told then.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn terms(&self, store: &impl Store) -> Result<BTreeMap<String, Term>, VaultError> {
        let records = store.list(&prefix_of_all(RecordKind::Term, Part::Body)).await?;
        let read = |(key, bytes): &(String, Vec<u8>)| {
            let id = id_of(key)?;
            let plain = self.unseal(&place(id), bytes).ok()?;
            Some((id.to_owned(), serde_json::from_slice(&plain).ok()?))
        };
        Ok(records.iter().filter_map(read).collect())
    }

    /// Writes down that somebody was told that the time of these drafts is over. Those whose time is not over, and those that are
    /// gone, are left as they are.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn told(&self, store: &impl Store, ids: &[String], now: u64) -> Result<(), VaultError> {
        let days = self.expiry_days(store).await?;
        let terms = self.terms(store).await?;
        let mut batch = self.batch();
        for (id, _, summary) in self.drafts(store).await?.iter().filter(|(id, ..)| ids.contains(id)) {
            let term = terms.get(id).copied().unwrap_or_default();
            batch.puts.extend(term.told(summary.saved_at, days, now).map(|term| self.term_record(id, term)));
        }
        if batch.puts.is_empty() { Ok(()) } else { self.write(store, batch).await }
    }

    /// Keeps a draft longer.
    ///
    /// # Errors
    /// When there is none, or the store refuses.
    pub async fn keep_longer(&self, store: &impl Store, id: &str, now: u64) -> Result<(), VaultError> {
        self.newest(store, id).await?;
        let term = self.terms(store).await?.get(id).copied().unwrap_or_default();
        let mut batch = self.batch();
        batch.puts = vec![self.term_record(id, term.longer(now))];
        self.write(store, batch).await
    }

    /// Deletes the drafts whose time is over, if somebody was told long enough ago, and says how many. A clock that is behind any
    /// draft deletes nothing.
    ///
    /// # Errors
    /// When the store refuses: nothing was deleted then.
    pub async fn expire(&self, store: &impl Store, now: u64) -> Result<u32, VaultError> {
        let days = self.expiry_days(store).await?;
        let terms = self.terms(store).await?;
        let drafts = self.drafts(store).await?;
        if terms.is_empty() || is_behind(now, drafts.iter().map(|(.., summary)| summary.saved_at)) {
            return Ok(0);
        }
        let is_over =
            |id: &String, summary: &StoredSummary| terms.get(id).is_some_and(|term| is_due(term.state(summary.saved_at, days, now), now));
        let mut batch = self.batch();
        let mut over = Vec::new();
        for (id, revision, _) in drafts.iter().filter(|(id, _, summary)| is_over(id, summary)) {
            // Not if somebody saved it meanwhile.
            let prefix = prefix_of(RecordKind::Draft, Part::Summary, id);
            batch.guards.push(Guard { prefix, newest: Some(address(Part::Summary, id, *revision).key()) });
            take_out(&mut batch, id);
            over.push(id.as_str());
        }
        if !over.is_empty() {
            self.forget_histories(store, &drafts, &over, &mut batch).await?;
            self.write(store, batch).await?;
        }
        Ok(u32::try_from(over.len()).unwrap_or(u32::MAX))
    }

    /// A draft's term as a record.
    pub(super) fn term_record(&self, id: &str, term: Term) -> (String, Vec<u8>) {
        self.seal(&place(id), &serde_json::to_vec(&term).expect("a term has only string keys"))
    }
}
