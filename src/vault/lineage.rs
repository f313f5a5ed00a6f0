//! What a draft comes from: by it, and never by a number, a restore knows which of two texts is the later one.
//!
//! A **state** is the SHA-256 of a draft's contents and of the state before it, as a commit has it in git. Every stored revision
//! knows its state and the one before. Since only a few revisions are kept, a record for each draft keeps the states that were
//! ever put into a backup, or taken from one.

use super::drafts::BodyRecord;
use super::sealed::{Address, Part, RecordKind};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::messages::DraftBody;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The most states that a draft's record keeps: more backups of one draft are not made in its life. Of an older one, a restore
/// makes a version of its own, which loses nothing.
const STATES_MAX: usize = 500;

/// What a draft held, and what it held before: two drafts of one state are the same text with the same past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct State(#[serde(with = "super::header::bytes")] [u8; 32]);

/// A state with the one it was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The state.
    pub state: State,
    /// The one before; none if there was none, or it could not be read.
    pub parent: Option<State>,
}

impl Link {
    /// That of a draft's first revision.
    pub fn first(body: &DraftBody) -> Link {
        Link { state: state_of(None, body), parent: None }
    }

    /// That of the next revision. Contents that did not change are the same state still: to look at a draft is no edit.
    pub fn next(self, body: &DraftBody) -> Link {
        if state_of(self.parent, body) == self.state {
            return self;
        }
        Link { state: state_of(Some(self.state), body), parent: Some(self.state) }
    }
}

/// Neither the place on the screen nor what a draft is a version of are part of its state: a text keeps its state when it becomes
/// a version beside another.
fn state_of(parent: Option<State>, body: &DraftBody) -> State {
    let contents = DraftBody { at: None, version_of: None, ..body.clone() };
    let mut hash = Sha256::new();
    hash.update(b"onward draft state");
    hash.update(parent.map_or([0; 32], |parent| parent.0));
    hash.update(serde_json::to_vec(&contents).expect("a body has only string keys"));
    State(hash.finalize().into())
}

/// The states of a draft that were in a backup, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lineage(Vec<Known>);

/// A state, and at which revision it had been reached here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    state: State,
    revision: u64,
}

impl Lineage {
    /// Writes down that these states were reached at a revision. Whether any was new.
    pub fn add(&mut self, states: impl IntoIterator<Item = State>, revision: u64) -> bool {
        let mut is_new = false;
        for state in states {
            if !self.has(state) {
                self.0.push(Known { state, revision });
                // At once: a file may list millions.
                self.0.drain(..self.0.len().saturating_sub(STATES_MAX));
                is_new = true;
            }
        }
        is_new
    }

    /// Whether a state is in it.
    pub fn has(&self, state: State) -> bool {
        self.0.iter().any(|known| known.state == state)
    }

    /// Without what came after a revision: the next one is made from it, since nothing later could be read.
    pub fn until(&self, revision: u64) -> Lineage {
        Lineage(self.0.iter().filter(|known| known.revision <= revision).copied().collect())
    }

    /// All states.
    pub fn states(&self) -> impl Iterator<Item = State> {
        self.0.iter().map(|known| known.state)
    }
}

/// Where a draft's lineage lies.
pub(super) fn place(id: &str) -> Address<'_> {
    Address { kind: RecordKind::Lineage, part: Part::Body, id, revision: 1 }
}

impl Vault {
    /// A draft's lineage; an empty one if there is none that can be read.
    pub(super) async fn lineage(&self, store: &impl Store, id: &str) -> Result<Lineage, VaultError> {
        let bytes = store.get(&place(id).key()).await?.unwrap_or_default();
        let plain = self.unseal(&place(id), &bytes).ok();
        Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()).unwrap_or_default())
    }

    /// A draft's lineage as a record.
    pub(super) fn lineage_record(&self, id: &str, lineage: &Lineage) -> (String, Vec<u8>) {
        self.seal(&place(id), &serde_json::to_vec(lineage).expect("a lineage has only string keys"))
    }

    /// Every state that a revision of a draft is known to have gone through, itself included.
    pub(super) async fn ancestry(&self, store: &impl Store, id: &str, revision: u64) -> Result<BTreeSet<State>, VaultError> {
        let mut known: BTreeSet<State> = self.lineage(store, id).await?.until(revision).states().collect();
        let mut is_first = true;
        for revision in self.revisions(store, id).await?.into_iter().rev().skip_while(|stored| *stored > revision) {
            let plain = match self.body_record(store, id, revision).await {
                Ok(plain) => plain,
                Err(VaultError::DamagedRecord | VaultError::NotFound) => continue,
                Err(other) => return Err(other),
            };
            let Ok(record) = serde_json::from_slice::<BodyRecord<'_>>(&plain) else { continue };
            // An earlier revision that a later one was not made from is none of its ancestors.
            if is_first || known.contains(&record.state) {
                known.extend([Some(record.state), record.parent].into_iter().flatten());
            }
            is_first = false;
        }
        Ok(known)
    }
}
