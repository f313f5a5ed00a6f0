//! Drafts: each revision is a summary and a body, sealed apart; the last few revisions are kept.

use super::lineage::{self, Link, State};
use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all, revision_of};
use super::storing::{Batch, Guard, Prune, Store};
use super::{Vault, VaultError, terms};
use crate::messages::DraftBody;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

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
    /// The draft that this is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_of: Option<String>,
    /// Whether the person is invented.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// A body as it is sealed: with what it comes from. The contents stay text, so that a backup can carry what this program does not
/// understand.
#[derive(Serialize, Deserialize)]
pub(super) struct BodyRecord<'a> {
    /// Its state.
    pub state: State,
    /// The state before.
    pub parent: Option<State>,
    /// A [`DraftBody`].
    #[serde(borrow)]
    pub body: &'a RawValue,
}

impl BodyRecord<'_> {
    /// Its state and the one before.
    pub fn link(&self) -> Link {
        Link { state: self.state, parent: self.parent }
    }
}

/// What a save goes on from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// The newest stored revision.
    pub newest: u64,
    /// The revision whose contents are gone on from: an earlier one, if the newest could not be read.
    pub read: u64,
    /// Its state.
    pub link: Link,
}

/// A revision to be written.
pub(super) struct Revision<'a> {
    /// Its number.
    pub revision: u64,
    /// Its state and the one before.
    pub link: Link,
    /// Its summary.
    pub summary: &'a StoredSummary,
    /// Its body.
    pub body: &'a DraftBody,
}

/// A draft as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generation {
    /// The newest stored revision, whether or not it could be read: what the next save is made from.
    pub newest: u64,
    /// The revision that was read.
    pub read: u64,
    /// Its state, and the one before.
    pub link: Link,
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

impl Generation {
    /// What a save goes on from.
    pub fn before(&self) -> Before {
        Before { newest: self.newest, read: self.read, link: self.link }
    }
}

pub(super) fn address(part: Part, id: &str, revision: u64) -> Address<'_> {
    Address { kind: RecordKind::Draft, part, id, revision }
}

impl Vault {
    /// Saves a revision: the first, or the one after `before`; another one in the store changes nothing. Its number is higher than
    /// `above`, the highest of all versions of the draft ([`Vault::highest`]): packets of one referral carry it.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another is stored, [`VaultError::NotFound`] when the draft is gone, or when the store
    /// refuses.
    pub async fn save_draft(
        &self,
        store: &impl Store,
        id: &str,
        before: Option<Before>,
        above: u64,
        summary: &StoredSummary,
        body: &DraftBody,
    ) -> Result<Before, VaultError> {
        let mut batch = self.batch();
        let link = before.map_or_else(|| Link::first(body), |before| before.link.next(body));
        let base = before.map(|before| before.newest);
        let revision = after(base, above);
        if let Some(Before { read, .. }) = before.filter(|before| before.read < before.newest) {
            // What was in a backup and cannot be read any more is no ancestor of what is saved now: a restore must not think so.
            let lineage = self.lineage(store, id).await?.until(read);
            batch.puts.push(self.lineage_record(id, &lineage));
        }
        self.put_draft(&mut batch, id, base, &Revision { revision, link, summary, body });
        self.write(store, batch).await?;
        Ok(Before { newest: revision, read: revision, link })
    }

    /// Puts a revision into a batch, after the newest stored one; none if there must be none.
    pub(super) fn put_draft(&self, batch: &mut Batch, id: &str, newest: Option<u64>, put: &Revision<'_>) {
        let Revision { revision, link, summary, body } = put;
        let body = serde_json::value::to_raw_value(body).expect("a body has only string keys");
        let record =
            serde_json::to_vec(&BodyRecord { state: link.state, parent: link.parent, body: &body }).expect("a body has only string keys");
        let prefixes = [Part::Summary, Part::Body].map(|part| prefix_of(RecordKind::Draft, part, id));
        // Summaries and bodies are always written together, so one guard is enough.
        batch.guards.push(Guard { prefix: prefixes[0].clone(), newest: newest.map(|newest| address(Part::Summary, id, newest).key()) });
        batch.puts.push(self.seal(&address(Part::Summary, id, *revision), &summary.to_bytes()));
        batch.puts.push(self.seal(&address(Part::Body, id, *revision), &record));
        if *revision > GENERATIONS_KEPT as u64 {
            batch.prune.extend(prefixes.map(|prefix| Prune { prefix, keep: GENERATIONS_KEPT }));
        }
    }

    /// The newest revision of a draft that can be read.
    ///
    /// # Errors
    /// When there is none, none can be read, or the store refuses.
    pub async fn draft(&self, store: &impl Store, id: &str) -> Result<Generation, VaultError> {
        let revisions = self.revisions(store, id).await?;
        let newest = *revisions.last().ok_or(VaultError::NotFound)?;
        for revision in revisions.into_iter().rev() {
            match self.draft_at(store, id, revision).await {
                Ok(generation) => return Ok(Generation { newest, ..generation }),
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
    pub async fn draft_at(&self, store: &impl Store, id: &str, revision: u64) -> Result<Generation, VaultError> {
        let plain = self.body_record(store, id, revision).await?;
        let record: BodyRecord<'_> = serde_json::from_slice(&plain).map_err(|_| VaultError::DamagedRecord)?;
        let body = serde_json::from_slice(record.body.get().as_bytes()).map_err(|_| VaultError::DamagedRecord)?;
        let summary = address(Part::Summary, id, revision);
        let bytes = store.get(&summary.key()).await?.unwrap_or_default();
        // A body without its summary is whole all the same; the next save writes a new one.
        let summary = self.open_summary(&summary, &bytes).unwrap_or_default();
        Ok(Generation { newest: revision, read: revision, link: record.link(), summary, body })
    }

    /// A [`BodyRecord`], unsealed.
    pub(super) async fn body_record(&self, store: &impl Store, id: &str, revision: u64) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let place = address(Part::Body, id, revision);
        let bytes = store.get(&place.key()).await?.ok_or(VaultError::NotFound)?;
        self.unseal(&place, &bytes).map_err(|_| VaultError::DamagedRecord)
    }

    /// The revisions of a draft that are stored, oldest first.
    pub(super) async fn revisions(&self, store: &impl Store, id: &str) -> Result<Vec<u64>, VaultError> {
        let keys = store.keys(&prefix_of(RecordKind::Draft, Part::Body, id)).await?;
        Ok(keys.iter().filter_map(|key| revision_of(key)).collect())
    }

    /// The newest revision of a draft, for a guard.
    ///
    /// # Errors
    /// When there is none, or the store refuses.
    pub async fn newest(&self, store: &impl Store, id: &str) -> Result<u64, VaultError> {
        let keys = store.keys(&prefix_of(RecordKind::Draft, Part::Summary, id)).await?;
        keys.last().and_then(|key| revision_of(key)).ok_or(VaultError::NotFound)
    }

    /// The highest revision of a draft and of all that are versions of it; 0 if there is none.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn highest(&self, store: &impl Store, root: &str) -> Result<u64, VaultError> {
        let drafts = self.drafts(store).await?;
        let versions = drafts.iter().filter(|(id, _, summary)| id == root || summary.version_of.as_deref() == Some(root));
        Ok(versions.map(|(_, newest, _)| *newest).max().unwrap_or_default())
    }

    /// All drafts: id, newest revision, and the newest summary that can be read (an empty one if none can, so that no draft
    /// is ever hidden).
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn drafts(&self, store: &impl Store) -> Result<Vec<(String, u64, StoredSummary)>, VaultError> {
        let stored = store.list(&prefix_of_all(RecordKind::Draft, Part::Summary)).await?;
        let mut found: BTreeMap<&str, (u64, Option<StoredSummary>)> = BTreeMap::new();
        // Keys come in the order of their revisions. From the last on: those before the newest that can be read stay shut, so
        // that a long list opens a third of what is stored.
        for (key, bytes) in stored.iter().rev() {
            let (Some(id), Some(revision)) = (id_of(key), revision_of(key)) else { continue };
            let (_, summary) = found.entry(id).or_insert((revision, None));
            if summary.is_none() {
                *summary = self.open_summary(&address(Part::Summary, id, revision), bytes);
            }
        }
        Ok(found.into_iter().map(|(id, (revision, summary))| (id.to_owned(), revision, summary.unwrap_or_default())).collect())
    }

    /// Deletes every revision of a draft, and what is known of it and of its referral. The log of signatures stays.
    ///
    /// # Errors
    /// When there is none, or the store refuses.
    pub async fn delete_draft(&self, store: &impl Store, id: &str) -> Result<(), VaultError> {
        self.newest(store, id).await?;
        let mut batch = self.batch();
        take_out(&mut batch, id);
        self.forget_histories(store, &self.drafts(store).await?, &[id], &mut batch).await?;
        self.write(store, batch).await
    }

    fn open_summary(&self, address: &Address<'_>, bytes: &[u8]) -> Option<StoredSummary> {
        serde_json::from_slice(&self.unseal(address, bytes).ok()?).ok()
    }
}

/// The number of the revision after `base`, the first if there is none, that is higher than `above` too.
pub fn after(base: Option<u64>, above: u64) -> u64 {
    base.unwrap_or_default().max(above) + 1
}

/// Takes a draft out, with everything that is known of it.
pub(super) fn take_out(batch: &mut Batch, id: &str) {
    batch.prune.extend([Part::Summary, Part::Body].map(|part| Prune { prefix: prefix_of(RecordKind::Draft, part, id), keep: 0 }));
    batch.deletes.extend([lineage::place(id).key(), terms::place(id).key()]);
}
