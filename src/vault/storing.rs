//! What the vault asks of the place where it keeps its bytes.

use sha2::{Digest as _, Sha256};

/// Why a store did not do what was asked. A write that fails has changed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// It refuses, and does not say why.
    Refused,
    /// The browser's settings forbid it: a policy of the organisation, or a private window.
    Denied,
    /// Another window holds it, or the browser does not answer.
    Blocked,
    /// Something is there that this program did not lay out, or what was there is damaged.
    Unfit,
    /// The disk or the quota is full.
    Full,
    /// It was laid out by a newer version.
    Newer,
    /// The header is not the one demanded, but this.
    Header(Option<Vec<u8>>),
    /// The newest key is not the one demanded, but this.
    Guard(Option<String>),
    /// The records are not those demanded.
    Moved,
}

/// The SHA-256 of all records.
pub type Digest = [u8; 32];

/// The digest of all records, in the order of their keys.
pub fn digest(records: &[(String, Vec<u8>)]) -> Digest {
    let mut hash = Sha256::new();
    for (key, bytes) in records {
        for part in [key.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    hash.finalize().into()
}

/// What must be true of the header when a write begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precondition {
    /// There is none.
    NoHeader,
    /// It is exactly this.
    Header(Vec<u8>),
}

/// What must be true of the records under a prefix when a write begins: which key is the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// What the keys begin with.
    pub prefix: String,
    /// The last of them; none if there must be none.
    pub newest: Option<String>,
}

/// Old records to take out, after the new ones are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prune {
    /// What the keys begin with.
    pub prefix: String,
    /// How many of the last ones stay.
    pub keep: usize,
}

impl Prune {
    /// The first and the last of the keys to take out, if there are any: of those under its prefix, in order, before the
    /// batch, and those that the batch puts there.
    pub fn of(&self, before: &[String], batch: &Batch) -> Option<(String, String)> {
        let new = batch.puts.iter().map(|(key, _)| key).filter(|key| key.starts_with(&self.prefix));
        let mut keys: Vec<&String> = before.iter().filter(|key| !batch.deletes.contains(key)).chain(new).collect();
        keys.sort();
        keys.dedup();
        let old = &keys[..keys.len().saturating_sub(self.keep)];
        Some(((*old.first()?).clone(), (*old.last()?).clone()))
    }
}

/// Everything one write does: all of it, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Looked at first, in the same transaction.
    pub precondition: Precondition,
    /// Looked at next.
    pub guards: Vec<Guard>,
    /// All records must have this digest: nothing may be lost that was written since they were read.
    pub unchanged: Option<Digest>,
    /// A new header.
    pub put_header: Option<Vec<u8>>,
    /// Takes every record out before the new ones go in: all of them are sealed anew. The header stays, or is replaced.
    pub clear: bool,
    /// Records to take out, by their whole keys; a key that is not there is no error.
    pub deletes: Vec<String>,
    /// Records by key.
    pub puts: Vec<(String, Vec<u8>)>,
    /// Last: counted with the new records in.
    pub prune: Vec<Prune>,
}

impl Batch {
    /// One that does nothing yet.
    pub fn new(precondition: Precondition) -> Batch {
        Batch {
            precondition,
            guards: Vec::new(),
            unchanged: None,
            put_header: None,
            clear: false,
            deletes: Vec::new(),
            puts: Vec::new(),
            prune: Vec::new(),
        }
    }
}

/// A place for bytes: one header, and records by key, in the order of their keys (ASCII).
// Never shared between threads: a worker has only one.
#[allow(async_fn_in_trait)]
pub trait Store {
    /// The header, if there is one.
    async fn header(&self) -> Result<Option<Vec<u8>>, StoreError>;

    /// One record.
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// The keys that begin so, in order.
    async fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError>;

    /// The records whose keys begin so, in order.
    async fn list(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// Writes in one transaction, and resolves when it has completed.
    async fn write(&self, batch: Batch) -> Result<(), StoreError>;

    /// Deletes everything, the place itself too. [`StoreError::Blocked`] when another window holds it: nothing is deleted
    /// then, or it is once the other window lets go.
    async fn erase(&self) -> Result<(), StoreError>;
}
