//! The register as one file that several vaults share: laid out as a backup is and with nothing but the register in it, signed by the
//! vault that made it, sealed to all who share it. `docs/register-file.md` tells what is in it to whoever has a key, but no Onward.

use super::backup::{BACKUP_FORMAT, Contents, FILE_BYTES_MAX, Version};
use super::register::{Beside, Merged};
use super::storing::{Batch, Store};
use super::{NAME_MAX, NotSealed, Vault, VaultError, is_id};
use crate::register::{Entry, Erased};
use crate::seal::recipient::seal_to_all;
use crate::seal::sign_register;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const SHARED: &str = "shared";

/// With whom the register is shared, and what was saved last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// Ids of the address book.
    pub with: Vec<String>,
    /// What was saved last, if anything was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<Saved>,
}

/// A file that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// When it was made, in milliseconds since 1970.
    pub at: u64,
    /// [`Vault::register_grown`] then; none if it was chosen anew since with whom to share it.
    pub grown: Option<u64>,
    /// The SHA-256 of the file, base64url: nothing is to be learnt from it.
    pub digest: String,
}

/// Why what was signed as a register is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// Not as Onward writes it.
    NotOurs,
    /// Written by a newer version.
    Newer,
}

impl<'a> Contents<'a> {
    /// Reads what somebody who is believed has signed.
    ///
    /// # Errors
    /// When it is none of ours, or newer. What is of this version and cannot be read all the same has something in it that only a newer
    /// program writes.
    pub fn of_register(json: &'a [u8]) -> Result<Contents<'a>, NotRead> {
        let version: Version = serde_json::from_slice(json).map_err(|_| NotRead::NotOurs)?;
        if version.onward_backup == 0 {
            return Err(NotRead::NotOurs);
        }
        let read = serde_json::from_slice(json).ok().filter(|_| version.onward_backup == BACKUP_FORMAT);
        let contents: Contents<'a> = read.ok_or(NotRead::Newer)?;
        let mut deeds = contents.register.iter().flat_map(|entry| &entry.deeds);
        let is_ours = deeds.all(|deed| is_id(&deed.id) && deed.by.chars().count() <= NAME_MAX);
        if is_ours { Ok(contents) } else { Err(NotRead::NotOurs) }
    }

    /// The register's entries.
    pub fn entries_of_register(&self) -> impl Iterator<Item = Entry> {
        self.register.iter().filter(|entry| is_id(&entry.id)).cloned()
    }

    /// The packets of the register, as they came.
    pub fn packets(&self) -> &[String] {
        &self.packets
    }
}

impl Vault {
    /// Puts the register into what becomes a file: all that is shared with others of it, and all that is in a backup.
    pub(super) async fn fill_register(&self, store: &impl Store, contents: &mut Contents<'_>) -> Result<(), VaultError> {
        (contents.register, contents.packets) = self.kept_register(store).await?;
        // One that is damaged is no reason to lose everything else.
        contents.returns = self.returns(store).await.or_else(|error| match error {
            VaultError::DamagedRecord => Ok(Vec::new()),
            other => Err(other),
        })?;
        contents.erased = self.kept_erased(store).await?;
        contents.book = self.kept_book(store).await?;
        Ok(())
    }

    /// Puts a file's register into a batch, with the entries as they stand beside those here.
    pub(super) async fn put_register_of(
        &self,
        store: &impl Store,
        contents: &Contents<'_>,
        entries: BTreeMap<String, Beside>,
        batch: &mut Batch,
    ) -> Result<Merged, VaultError> {
        // What is in the register of whoever made the file was not erased there, or somebody went on with it.
        let is_there = |erased: &&Erased| contents.register.iter().any(|entry| entry.id == erased.id);
        let erased = contents.erased.iter().filter(|erased| is_id(&erased.id) && !is_there(erased));
        let before = batch.puts.len();
        let marks = self.put_erased(store, erased, batch).await?;
        let gone = u32::try_from(batch.puts.len() - before).unwrap_or(u32::MAX);
        let merged = self.put_register(store, (entries, &marks), contents.packets.iter(), batch).await?;
        let merged = Merged { erased: gone, ..merged };
        self.put_returns(store, contents.returns.iter(), batch).await?;
        if let Some(book) = &contents.book {
            self.merge_book(store, book.clone().sound(), batch).await?;
        }
        Ok(merged)
    }

    /// Takes a file's register in, in one transaction.
    ///
    /// # Errors
    /// When the store refuses: nothing was changed then.
    pub async fn take_register(
        &self,
        store: &impl Store,
        contents: &Contents<'_>,
        entries: BTreeMap<String, Beside>,
    ) -> Result<Merged, VaultError> {
        let mut batch = self.batch();
        let merged = self.put_register_of(store, contents, entries, &mut batch).await?;
        if !batch.puts.is_empty() {
            self.write(store, batch).await?;
        }
        Ok(merged)
    }

    /// The register as a file that each of the recipients can open.
    ///
    /// # Errors
    /// When nothing can be signed, or the store refuses; within, when there is no file.
    pub async fn register_file(
        &self,
        store: &impl Store,
        recipients: &[String],
        now: u64,
    ) -> Result<Result<Vec<u8>, NotSealed>, VaultError> {
        let mut contents = Contents::of(Vec::new(), now);
        self.fill_register(store, &mut contents).await?;
        let jws = Zeroizing::new(sign_register(&contents.plain(), self.identity()?));
        drop(contents);
        Ok(match seal_to_all(recipients, jws.as_bytes()) {
            Err(_) => Err(NotSealed::NoRecipient),
            Ok(file) if file.len() > FILE_BYTES_MAX => Err(NotSealed::TooMuch),
            Ok(file) => Ok(file),
        })
    }

    /// With whom the register is shared, and what was saved last.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn shared(&self, store: &impl Store) -> Result<Shared, VaultError> {
        Ok(self.setting(store, SHARED).await?.unwrap_or_default())
    }

    /// Remembers that.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn set_shared(&self, store: &impl Store, shared: &Shared) -> Result<(), VaultError> {
        self.set(store, SHARED, shared).await
    }
}
