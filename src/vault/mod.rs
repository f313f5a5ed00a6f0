//! The vault: everything that is kept, sealed under a passphrase.
//!
//! A random **data key** seals every record (`sealed.rs`). The data key itself lies in the **header** once per key slot
//! (`header.rs`, `slots.rs`): one slot for each worker's passphrase (`keys.rs`), one for the recovery code (`recovery.rs`).
//! `RULES.md` has the whole hierarchy, with its reasons. Records are drafts (`drafts.rs`), the signing identity (`identity.rs`),
//! the log of signatures (`exports.rs`), what came of referrals (`history.rs`), the keys for receiving (`recipients.rs`) and those
//! before (`renewal.rs`), the address book (`contacts.rs`), the team (`team.rs`), what a draft comes from (`lineage.rs`) and how
//! long it stays (`expiry.rs`, `terms.rs`), the register with its packets (`register.rs`), what of it was erased (`erased.rs`) and the
//! file that several vaults share of it (`shared.rs`), the desk's own book (`book.rs`), what is set (`settings.rs`) and where each worker
//! was (`place.rs`). All of it goes into
//! a backup file (`backup.rs`) and comes out of one (`restore.rs`). Where records lie is a [`Store`]: IndexedDB in the browser
//! (`store.rs`, the only file that knows rexie), memory in tests.
//!
//! Nothing here reads the clock. Randomness is drawn here, since every seal needs a nonce of its own.

mod backup;
mod book;
mod contacts;
mod drafts;
mod erased;
mod expiry;
mod exports;
mod header;
mod history;
mod identity;
mod keys;
mod lineage;
mod memory;
mod passphrase;
mod people;
mod place;
mod recipients;
mod recovery;
mod register;
mod rekey;
mod renewal;
mod restore;
mod sealed;
mod settings;
mod shared;
mod slots;
#[cfg(target_arch = "wasm32")]
mod store;
mod storing;
mod team;
mod terms;
mod unsaved;

pub use backup::{BackupError, Contents, Entry, FILE_BYTES_MAX, MadeBackup, NotSealed, OpenedBackup};
pub use book::StoredBook;
pub use drafts::{Before, GENERATIONS_KEPT, Generation, SUMMARY_BYTES_MAX, StoredSummary, after};
pub use erased::Mark;
pub use expiry::{DAY, LONGER_DAYS, NOTICE_DAYS, SOON_DAYS, Term};
pub use header::{FORMAT, Header, HeaderError, Lock, Locked, Slot, SlotKind, Unlocked};
pub use identity::Claims;
pub use keys::{DataKey, Kek, Params};
pub use lineage::{Link, State};
pub use memory::{Failing, MemoryStore};
pub use passphrase::{composed_passphrase, core, judge, suggest};
pub use people::NAME_MAX;
pub use recipients::NewRecipient;
pub use recovery::{GROUPS, Mistyped, RecoveryCode, groups_to_type_back};
pub use register::{Beside, Merged, StoredEntry};
pub use restore::{Plan, Restoring, is_id, same_text};
pub use sealed::{Address, Part, RecordKind, Unsealable, seal, unseal};
pub use settings::Covered;
pub use shared::{NotRead, Saved, Shared};
pub use slots::SlotKeys;
#[cfg(target_arch = "wasm32")]
pub use store::BrowserStore;
pub use storing::{Batch, Guard, Precondition, Prune, Store, StoreError};
pub use unsaved::Unsaved;

use crate::messages::OpenedBy;
use crate::seal::SigningIdentity;
use std::cell::RefCell;
use team::{Member, Team};
use zeroize::Zeroizing;

/// Why the vault could not do something. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// No slot opens with this passphrase.
    WrongPassphrase,
    /// The code is whole, but not this vault's.
    WrongCode,
    /// The passphrase is already somebody's.
    Taken,
    /// There are as many workers as a vault can have.
    TooMany,
    /// The last passphrase cannot be taken away.
    LastWorker,
    /// The record of who can open the vault cannot be read.
    DamagedTeam,
    /// The signing identity cannot be read.
    NoIdentity,
    /// There is no vault.
    Gone,
    /// Other keys are stored than those that this vault was opened with: it must be unlocked again.
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

/// What a new vault is made of.
pub struct NewVault<'a> {
    /// What the worker is called.
    pub worker: &'a str,
    /// Their passphrase.
    pub passphrase: &'a str,
    /// The recovery code, which they have written down.
    pub code: &'a RecoveryCode,
    /// What the vault says about itself.
    pub claims: Claims,
    /// What signs.
    pub identity: SigningIdentity,
    /// What a guess at a passphrase costs: [`Params::NEW`], or less in tests.
    pub params: Params,
}

/// An open vault.
pub struct Vault {
    key: DataKey,
    /// The header's bytes as they were read: every write demands that they are still the stored ones, so that a vault that
    /// another page replaced, or a newer version took over, is left alone.
    header: RefCell<Vec<u8>>,
    id: [u8; 16],
    /// The slot that was opened.
    slot: Slot,
    by: OpenedBy,
    identity: Option<SigningIdentity>,
    claims: Claims,
    backup_recipient: Option<String>,
}

/// Whether there is a vault.
///
/// # Errors
/// When the store refuses.
pub async fn exists(store: &impl Store) -> Result<bool, VaultError> {
    Ok(store.header().await?.is_some())
}

impl Vault {
    /// Makes a vault with one passphrase, a recovery code and a new signing identity, and opens it.
    ///
    /// # Errors
    /// When there is one already, or the store refuses.
    pub async fn create(store: &impl Store, new: NewVault<'_>, now: u64) -> Result<Vault, VaultError> {
        if exists(store).await? {
            return Err(VaultError::Exists);
        }
        let (vault, batch) = Vault::prepare(new, now);
        Vault::write_new(store, batch).await?;
        Ok(vault)
    }

    /// A vault that is not stored yet, and what stores it: more records may be put into the batch. `now` is in milliseconds
    /// since 1970.
    pub fn prepare(new: NewVault<'_>, now: u64) -> (Vault, Batch) {
        let key = DataKey::random();
        let mut header = Header::new(keys::random());
        let (salt, params) = (header::new_salt(), new.params);
        let mut team = Team { salt, params, next: 0, members: Vec::new() };

        let own = SlotKeys::random();
        let kek = Kek::derive(new.passphrase, &salt, params);
        let worker = Member::new(team.take_slot(), SlotKind::Passphrase, new.worker, &own, now);
        let lock = header.lock(worker.slot, &own, &kek, salt, params);
        header.add(&worker, lock, &key);
        let code = Member::new(team.take_slot(), SlotKind::Recovery, "", &SlotKeys::of_code(new.code, &header.vault), now);
        header.add(&code, Lock::Recovery, &key);

        let vault = Vault {
            key,
            header: RefCell::new(header.to_bytes()),
            id: header.vault,
            slot: header.slots[0].clone(),
            by: OpenedBy::Worker { slot: worker.slot, name: worker.name.clone() },
            identity: Some(new.identity),
            claims: new.claims,
            backup_recipient: Some(code.recipient.clone()),
        };
        team.members = vec![worker, code];
        let mut batch = Batch::new(Precondition::NoHeader);
        batch.put_header = Some(header.to_bytes());
        batch.puts = identity::records(&vault, vault.identity.as_ref(), &vault.claims);
        batch.puts.extend(team.records(&vault.key, &vault.id));
        (vault, batch)
    }

    /// Stores what [`Vault::prepare`] made.
    ///
    /// # Errors
    /// When there is a vault already, or the store refuses.
    pub async fn write_new(store: &impl Store, batch: Batch) -> Result<(), VaultError> {
        write_header(store, batch).await.map_err(|error| match error {
            // Another page was faster.
            StoreError::Header(Some(_)) => VaultError::Exists,
            other => other.into(),
        })
    }

    /// Opens the vault with a passphrase.
    ///
    /// # Errors
    /// When there is none, the passphrase is wrong, or it was made by a newer version or is damaged. Nothing is written.
    pub async fn open(store: &impl Store, passphrase: &str) -> Result<Vault, VaultError> {
        let bytes = store.header().await?.ok_or(VaultError::Gone)?;
        let unlocked = Header::parse(&bytes)?.unlock(passphrase);
        Vault::open_with(store, bytes, unlocked, VaultError::WrongPassphrase).await
    }

    /// Opens the vault with its recovery code.
    ///
    /// # Errors
    /// As [`Vault::open`], with [`VaultError::WrongCode`].
    pub async fn open_with_code(store: &impl Store, code: &RecoveryCode) -> Result<Vault, VaultError> {
        let bytes = store.header().await?.ok_or(VaultError::Gone)?;
        let unlocked = Header::parse(&bytes)?.unlock_with_code(code);
        Vault::open_with(store, bytes, unlocked, VaultError::WrongCode).await
    }

    async fn open_with(store: &impl Store, header: Vec<u8>, unlocked: Unlocked, wrong: VaultError) -> Result<Vault, VaultError> {
        let (slot, keys, key) = match unlocked {
            Unlocked::Open(slot, keys, key) => (*slot, keys, key),
            Unlocked::Damaged => return Err(VaultError::DamagedHeader),
            Unlocked::Wrong => return Err(wrong),
        };
        let id = Header::parse(&header)?.vault;
        let team = Team::read(store, &key, id).await?;
        let (identity, claims) = identity::read(store, &key, id).await?;
        // One damaged record is no reason to keep the drafts shut. But a key that opens none of those that every vault has is
        // that of another header, an older one perhaps, whose key somebody knows who was removed: nothing may be sealed with it.
        if team.is_none() && identity.is_none() && claims.is_none() {
            return Err(VaultError::DamagedHeader);
        }
        let by = match slot.lock.kind() {
            SlotKind::Recovery => OpenedBy::Code,
            SlotKind::Passphrase => {
                let member = team.as_ref().and_then(|team| team.members.iter().find(|member| member.slot == slot.id));
                OpenedBy::Worker { slot: slot.id, name: member.map(|member| member.name.clone()).unwrap_or_default() }
            }
        };
        let backup_recipient = match by {
            OpenedBy::Code => Some(keys.recipient()),
            OpenedBy::Worker { .. } => team.as_ref().and_then(Team::code).map(|code| code.recipient.clone()),
        };
        // The certificate repeats the names, cut to its limit.
        let certified = |identity: &SigningIdentity| {
            let signer = identity.signer();
            Claims { organisation: signer.organisation.clone(), device: signer.device.clone() }
        };
        let claims = claims.or_else(|| identity.as_ref().map(certified)).unwrap_or_default();
        Ok(Vault { header: RefCell::new(header), id, key, slot, by, identity, claims, backup_recipient })
    }

    /// What signs.
    ///
    /// # Errors
    /// When the record of it could not be read.
    pub fn identity(&self) -> Result<&SigningIdentity, VaultError> {
        self.identity.as_ref().ok_or(VaultError::NoIdentity)
    }

    /// What the vault says about itself, whole.
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// What opened it.
    pub fn by(&self) -> &OpenedBy {
        &self.by
    }

    /// The age recipient of backups, whose secret is made from the recovery code.
    ///
    /// # Errors
    /// When the record of it could not be read, and the vault was not opened with the code.
    pub fn backup_recipient(&self) -> Result<&str, VaultError> {
        self.backup_recipient.as_deref().ok_or(VaultError::DamagedTeam)
    }

    /// Whether the keys are still those that the vault was opened with. What was sealed with others cannot be read.
    ///
    /// # Errors
    /// [`VaultError::Replaced`] when they are not, or when there is no vault any more, or a newer version took it over.
    pub async fn is_current(&self, store: &impl Store) -> Result<(), VaultError> {
        let bytes = store.header().await?;
        if bytes.as_deref() == Some(self.header.borrow().as_slice()) { Ok(()) } else { self.adopt(bytes) }
    }

    fn seal(&self, address: &Address<'_>, plain: &[u8]) -> (String, Vec<u8>) {
        (address.key(), seal(&self.key, &self.id, address, plain))
    }

    fn unseal(&self, address: &Address<'_>, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        unseal(&self.key, &self.id, address, bytes)
    }

    fn batch(&self) -> Batch {
        Batch::new(Precondition::Header(self.header.borrow().clone()))
    }

    /// Writes. A header that another page changed without changing our slot, since a colleague was added, is no reason to fail.
    async fn write(&self, store: &impl Store, mut batch: Batch) -> Result<(), VaultError> {
        loop {
            match store.write(batch.clone()).await {
                Err(StoreError::Header(stored)) => self.adopt(stored)?,
                done => return Ok(done?),
            }
            batch.precondition = Precondition::Header(self.header.borrow().clone());
        }
    }

    /// Goes on with another header, if our slot stands in it unchanged: every slot changes with the data key, so the key is the
    /// same.
    fn adopt(&self, stored: Option<Vec<u8>>) -> Result<(), VaultError> {
        let bytes = stored.ok_or(VaultError::Gone)?;
        match Header::parse(&bytes) {
            Err(HeaderError::Newer) => Err(VaultError::Newer),
            Ok(header) if header.vault == self.id && header.slots.contains(&self.slot) => {
                *self.header.borrow_mut() = bytes;
                Ok(())
            }
            _ => Err(VaultError::Replaced),
        }
    }
}

/// Writes a new header, with what belongs to it. A store can fail, or be given up, and have written all the same: then the keys
/// have changed, and whoever were told otherwise would hold on to a passphrase or a code that opens nothing any more.
async fn write_header(store: &impl Store, batch: Batch) -> Result<(), StoreError> {
    let header = batch.put_header.clone();
    match store.write(batch).await {
        // Every header has sealed keys in it that no other one has.
        Err(error) if error != StoreError::Moved && header.is_some() && store.header().await == Ok(header) => Ok(()),
        done => done,
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
            // Somebody writes all the time.
            StoreError::Moved => VaultError::Blocked,
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
