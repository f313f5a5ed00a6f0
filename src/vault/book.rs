//! The record of the desk's own book: one for the whole vault, its last two revisions.

use super::sealed::{Address, Part, RecordKind, prefix_of, revision_of};
use super::storing::{Batch, Guard, Prune, Store};
use super::{Vault, VaultError};
use crate::register::DeskBook;

/// How many revisions are kept: should the newest be damaged, the one before is shown.
const GENERATIONS_KEPT: usize = 2;

/// There is one book.
const ID: &str = "desk";

/// The book as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredBook {
    /// The newest stored revision, whether or not it could be read; 0 where nothing was written yet.
    pub newest: u64,
    /// The revision that was read.
    pub read: u64,
    /// It.
    pub book: DeskBook,
}

fn address(revision: u64) -> Address<'static> {
    Address { kind: RecordKind::Book, part: Part::Body, id: ID, revision }
}

fn prefix() -> String {
    prefix_of(RecordKind::Book, Part::Body, ID)
}

impl Vault {
    /// The newest revision of the book that can be read; an empty one if there is none.
    ///
    /// # Errors
    /// When no revision can be read, or the store refuses.
    pub async fn book(&self, store: &impl Store) -> Result<StoredBook, VaultError> {
        let records = store.list(&prefix()).await?;
        let Some(newest) = records.last().and_then(|(key, _)| revision_of(key)) else { return Ok(StoredBook::default()) };
        let read = records.iter().rev().find_map(|(key, bytes)| {
            let read = revision_of(key)?;
            let plain = self.unseal(&address(read), bytes).ok()?;
            Some(StoredBook { newest, read, book: serde_json::from_slice(&plain).ok()? })
        });
        read.ok_or(VaultError::DamagedRecord)
    }

    /// The newest stored revision; 0 where nothing was written yet.
    ///
    /// # Errors
    /// When the store refuses.
    pub(super) async fn book_revision(&self, store: &impl Store) -> Result<u64, VaultError> {
        let keys = store.keys(&prefix()).await?;
        Ok(keys.last().and_then(|key| revision_of(key)).unwrap_or_default())
    }

    /// Writes the book after its revision `base`; 0 for the first.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another window was faster, or when the store refuses.
    pub async fn put_book(&self, store: &impl Store, base: u64, book: &DeskBook) -> Result<(), VaultError> {
        let mut batch = self.batch();
        self.put_book_in(base, book, &mut batch);
        self.write(store, batch).await
    }

    fn put_book_in(&self, base: u64, book: &DeskBook, batch: &mut Batch) {
        let plain = serde_json::to_vec(book).expect("a book has only string keys");
        batch.guards.push(Guard { prefix: prefix(), newest: (base > 0).then(|| address(base).key()) });
        batch.puts.push(self.seal(&address(base + 1), &plain));
        batch.prune.push(Prune { prefix: prefix(), keep: GENERATIONS_KEPT });
    }

    /// The book for a backup; none where nothing was written. One that is damaged is no reason to lose everything else.
    pub(super) async fn kept_book(&self, store: &impl Store) -> Result<Option<DeskBook>, VaultError> {
        match self.book(store).await {
            Ok(stored) => Ok((stored.newest > 0).then_some(stored.book)),
            Err(VaultError::DamagedRecord) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// Puts a book from elsewhere into this one, in a batch; nothing if that changes nothing. What cannot be read here is healed by it.
    pub(super) async fn merge_book(&self, store: &impl Store, theirs: DeskBook, batch: &mut Batch) -> Result<(), VaultError> {
        let own = match self.book(store).await {
            Ok(own) => own,
            Err(VaultError::DamagedRecord) => StoredBook { newest: self.book_revision(store).await?, ..StoredBook::default() },
            Err(other) => return Err(other),
        };
        let StoredBook { newest, read, mut book } = own;
        if book.merge(theirs) || read != newest {
            self.put_book_in(newest, &book, batch);
        }
        Ok(())
    }
}
