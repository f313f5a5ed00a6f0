//! The vault: everything that is kept, sealed under a passphrase.
//!
//! A random **data key** seals every record (`sealed.rs`). The data key itself lies in the **header** once per key slot,
//! wrapped under a key made from that slot's passphrase (`keys.rs`). Records are drafts (`drafts.rs`), the signing identity
//! (`identity.rs`) and the log of signatures (`exports.rs`). Where they lie is a [`Store`]: IndexedDB in the browser
//! (`store.rs`, the only file that knows rexie), memory in tests.
//!
//! Nothing here reads the clock. Randomness is drawn here, since every seal needs a nonce of its own.

mod drafts;
mod exports;
mod header;
mod identity;
mod keys;
mod memory;
mod passphrase;
mod sealed;
#[cfg(target_arch = "wasm32")]
mod store;
mod storing;

pub use drafts::{GENERATIONS_KEPT, Generation, SUMMARY_BYTES_MAX, StoredSummary};
pub use header::{FORMAT, Header, HeaderError, Slot, SlotKind};
pub use identity::Claims;
pub use keys::{DataKey, Params};
pub use memory::{Failing, MemoryStore};
pub use passphrase::{is_strong, suggest};
pub use sealed::{Address, Part, RecordKind, Unsealable, seal, unseal};
#[cfg(target_arch = "wasm32")]
pub use store::BrowserStore;
pub use storing::{Batch, Guard, Precondition, Prune, Store, StoreError};

use crate::seal::SigningIdentity;
use zeroize::Zeroizing;

/// Why the vault could not do something. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// No slot opens with this passphrase.
    WrongPassphrase,
    /// There is no vault.
    Gone,
    /// Another header is stored than the one this vault was opened with: it must be unlocked again.
    Replaced,
    /// There is one already.
    Exists,
    /// Made by a newer version.
    Newer,
    /// The header is damaged, or asks for what is not allowed.
    DamagedHeader,
    /// No such record.
    NotFound,
    /// Another revision is stored.
    Conflict {
        /// The stored one.
        stored: u64,
    },
    /// No generation of the record can be read.
    DamagedRecord,
    /// The browser refuses to store, and does not say why.
    Refused,
    /// The browser's settings forbid it.
    Denied,
    /// Another window holds the store, or the browser does not answer.
    Blocked,
    /// What is stored was not laid out by this program, or the database is damaged.
    Unfit,
    /// The disk or the quota is full.
    Full,
}

/// An open vault.
pub struct Vault {
    key: DataKey,
    /// The header's bytes as they were read: every write demands that they are still the stored ones, so that a vault that
    /// another page replaced, or a newer version took over, is left alone.
    header: Vec<u8>,
    id: [u8; 16],
    identity: SigningIdentity,
    claims: Claims,
}

/// Whether there is a vault.
///
/// # Errors
/// When the store refuses.
pub async fn exists(store: &impl Store) -> Result<bool, VaultError> {
    Ok(store.header().await?.is_some())
}

impl Vault {
    /// Makes a vault with one passphrase and a new signing identity, and opens it.
    ///
    /// # Errors
    /// When there is one already, or the store refuses.
    pub async fn create(store: &impl Store, passphrase: &str, claims: Claims, now_seconds: u64) -> Result<Vault, VaultError> {
        if exists(store).await? {
            return Err(VaultError::Exists);
        }
        let key = DataKey::random();
        let identity = SigningIdentity::generate(&mut rand_core::OsRng, &claims.organisation, &claims.device, now_seconds);
        let mut header = Header::new(keys::random());
        header.add_slot(SlotKind::Passphrase, passphrase, &key);
        let vault = Vault { header: header.to_bytes(), id: header.vault, key, identity, claims };
        let mut batch = Batch::new(Precondition::NoHeader);
        batch.put_header = Some(vault.header.clone());
        batch.puts = identity::records(&vault);
        store.write(batch).await.map_err(|error| match error {
            // Another page was faster.
            StoreError::Header(Some(_)) => VaultError::Exists,
            other => other.into(),
        })?;
        Ok(vault)
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// When there is none, the passphrase is wrong, or it was made by a newer version or is damaged. Nothing is written.
    pub async fn open(store: &impl Store, passphrase: &str) -> Result<Vault, VaultError> {
        let bytes = store.header().await?.ok_or(VaultError::Gone)?;
        let header = Header::parse(&bytes)?;
        let key = header.unlock(passphrase).ok_or(VaultError::WrongPassphrase)?;
        let (identity, claims) = identity::read(store, &key, header.vault).await?;
        Ok(Vault { header: bytes, id: header.vault, key, identity, claims })
    }

    /// What signs.
    pub fn identity(&self) -> &SigningIdentity {
        &self.identity
    }

    /// What the vault says about itself, whole.
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    fn seal(&self, address: &Address<'_>, plain: &[u8]) -> (String, Vec<u8>) {
        (address.key(), seal(&self.key, &self.id, address, plain))
    }

    fn unseal(&self, address: &Address<'_>, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        unseal(&self.key, &self.id, address, bytes)
    }

    fn batch(&self) -> Batch {
        Batch::new(Precondition::Header(self.header.clone()))
    }
}

impl From<StoreError> for VaultError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused => VaultError::Refused,
            StoreError::Full => VaultError::Full,
            StoreError::Denied => VaultError::Denied,
            StoreError::Blocked => VaultError::Blocked,
            StoreError::Unfit => VaultError::Unfit,
            StoreError::Newer => VaultError::Newer,
            // The vault that was opened is not there any more: look what is.
            StoreError::Header(Some(bytes)) => match Header::parse(&bytes) {
                Err(HeaderError::Newer) => VaultError::Newer,
                _ => VaultError::Replaced,
            },
            StoreError::Header(None) => VaultError::Gone,
            StoreError::Guard(Some(key)) => VaultError::Conflict { stored: sealed::revision_of(&key).unwrap_or_default() },
            StoreError::Guard(None) => VaultError::NotFound,
        }
    }
}

impl From<HeaderError> for VaultError {
    fn from(error: HeaderError) -> Self {
        match error {
            HeaderError::Newer => VaultError::Newer,
            HeaderError::Damaged => VaultError::DamagedHeader,
        }
    }
}
