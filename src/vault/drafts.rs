//! Drafts: each revision is a summary and a body, sealed apart; the last few revisions are kept.

use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all, revision_of};
use super::storing::{Guard, Prune, Store};
use super::{Vault, VaultError};
use crate::messages::DraftBody;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many revisions of a draft are kept: should the newest be damaged, the one before is opened (SECURITY R1).
pub const GENERATIONS_KEPT: usize = 3;

/// The most bytes of a summary, before sealing: a list of hundreds must be quick.
pub const SUMMARY_BYTES_MAX: usize = 1024;

/// The longest name in a summary, in characters.
const NAME_MAX: usize = 60;

/// What a list shows of a draft. Id and revision are in its key, the number of exports in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredSummary {
    /// What the draft is called.
    pub name: String,
    /// The areas thought of, by slug.
    pub areas: Vec<String>,
    /// Milliseconds since 1970.
    pub saved_at: u64,
    /// Milliseconds since 1970.
    pub made_at: u64,
    /// Sections with every asked question answered.
    pub sections_done: u32,
    /// Sections in all.
    pub sections: u32,
    /// Questions still in the way of a packet.
    pub missing: Vec<String>,
}

/// A draft as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generation {
    /// The newest stored revision, whether or not it could be read: what the next save is made from.
    pub newest: u64,
    /// The revision that was read.
    pub read: u64,
    /// Its summary.
    pub summary: StoredSummary,
    /// Its body.
    pub body: DraftBody,
}

impl StoredSummary {
    /// Its bytes, at most [`SUMMARY_BYTES_MAX`]: the name is cut, and of the lists the end is left out.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut short = self.clone();
        if let Some((end, _)) = short.name.char_indices().nth(NAME_MAX) {
            short.name.truncate(end);
        }
        loop {
            let bytes = serde_json::to_vec(&short).expect("a summary has only string keys");
            if bytes.len() <= SUMMARY_BYTES_MAX {
                return bytes;
            }
            // Areas first: a list can do without them, and what is missing matters most.
            if short.areas.pop().is_none() && short.name.pop().is_none() {
                short.missing.pop();
            }
        }
    }
}

fn address(part: Part, id: &str, revision: u64) -> Address<'_> {
    Address { kind: RecordKind::Draft, part, id, revision }
}

impl Vault {
    /// Saves a revision. `base` is the newest revision known to whoever saves, 0 for a new draft; another one in the store
    /// changes nothing.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another is stored, [`VaultError::NotFound`] when the draft is gone, or when the store
    /// refuses.
    pub async fn save_draft(
        &self,
        store: &impl Store,
        id: &str,
        base: u64,
        summary: &StoredSummary,
        body: &DraftBody,
    ) -> Result<u64, VaultError> {
        let revision = base + 1;
        let body = serde_json::to_vec(body).expect("a body has only string keys");
        let prefixes = [Part::Summary, Part::Body].map(|part| prefix_of(RecordKind::Draft, part, id));
        let mut batch = self.batch();
        // Summaries and bodies are always written together, so one guard is enough.
        batch.guards = vec![Guard { prefix: prefixes[0].clone(), newest: (base > 0).then(|| address(Part::Summary, id, base).key()) }];
        batch.puts = vec![
            self.seal(&address(Part::Summary, id, revision), &summary.to_bytes()),
            self.seal(&address(Part::Body, id, revision), &body),
        ];
        batch.prune = prefixes.map(|prefix| Prune { prefix, keep: GENERATIONS_KEPT }).into();
        self.write(store, batch).await?;
        Ok(revision)
    }

    /// The newest revision of a draft that can be read.
    ///
    /// # Errors
    /// When there is none, none can be read, or the store refuses.
    pub async fn draft(&self, store: &impl Store, id: &str) -> Result<Generation, VaultError> {
        let keys = store.keys(&prefix_of(RecordKind::Draft, Part::Body, id)).await?;
        let newest = keys.last().and_then(|key| revision_of(key)).ok_or(VaultError::NotFound)?;
        for revision in keys.iter().rev().filter_map(|key| revision_of(key)) {
            match self.draft_at(store, id, revision).await {
                Ok((summary, body)) => return Ok(Generation { newest, read: revision, summary, body }),
                Err(VaultError::DamagedRecord | VaultError::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Err(VaultError::DamagedRecord)
    }

    /// One revision of a draft.
    ///
    /// # Errors
    /// When it is not there, cannot be read, or the store refuses.
    pub async fn draft_at(&self, store: &impl Store, id: &str, revision: u64) -> Result<(StoredSummary, DraftBody), VaultError> {
        let body = address(Part::Body, id, revision);
        let bytes = store.get(&body.key()).await?.ok_or(VaultError::NotFound)?;
        let plain = self.unseal(&body, &bytes).map_err(|_| VaultError::DamagedRecord)?;
        let body: DraftBody = serde_json::from_slice(&plain).map_err(|_| VaultError::DamagedRecord)?;
        let summary = address(Part::Summary, id, revision);
        let bytes = store.get(&summary.key()).await?.unwrap_or_default();
        // A body without its summary is whole all the same; the next save writes a new one.
        Ok((self.open_summary(&summary, &bytes).unwrap_or_default(), body))
    }

    /// The newest revision of a draft, for a guard.
    ///
    /// # Errors
    /// When there is none, or the store refuses.
    pub async fn newest(&self, store: &impl Store, id: &str) -> Result<u64, VaultError> {
        let keys = store.keys(&prefix_of(RecordKind::Draft, Part::Summary, id)).await?;
        keys.last().and_then(|key| revision_of(key)).ok_or(VaultError::NotFound)
    }

    /// All drafts: id, newest revision, and the newest summary that can be read (an empty one if none can, so that no draft
    /// is ever hidden).
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn drafts(&self, store: &impl Store) -> Result<Vec<(String, u64, StoredSummary)>, VaultError> {
        let mut found: BTreeMap<String, (u64, StoredSummary)> = BTreeMap::new();
        for (key, bytes) in store.list(&prefix_of_all(RecordKind::Draft, Part::Summary)).await? {
            let (Some(id), Some(revision)) = (id_of(&key), revision_of(&key)) else { continue };
            // Keys come in the order of their revisions, so the last that can be read stays.
            let entry = found.entry(id.to_owned()).or_default();
            entry.0 = revision;
            if let Some(summary) = self.open_summary(&address(Part::Summary, id, revision), &bytes) {
                entry.1 = summary;
            }
        }
        Ok(found.into_iter().map(|(id, (revision, summary))| (id, revision, summary)).collect())
    }

    /// Deletes every revision of a draft.
    ///
    /// # Errors
    /// When there is none, or the store refuses.
    pub async fn delete_draft(&self, store: &impl Store, id: &str) -> Result<(), VaultError> {
        self.newest(store, id).await?;
        let mut batch = self.batch();
        batch.prune = [Part::Summary, Part::Body].map(|part| Prune { prefix: prefix_of(RecordKind::Draft, part, id), keep: 0 }).into();
        self.write(store, batch).await
    }

    fn open_summary(&self, address: &Address<'_>, bytes: &[u8]) -> Option<StoredSummary> {
        serde_json::from_slice(&self.unseal(address, bytes).ok()?).ok()
    }
}
