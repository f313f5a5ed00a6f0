//! The backup file: JSON in an age file to the recipient that is derived from the recovery code. `docs/backup.md` tells what is in
//! it to whoever has the file and the code, but no Onward any more.

use super::drafts::BodyRecord;
use super::history::KeptHistory;
use super::lineage::{Lineage, State};
use super::recipients::KeptRecipient;
use super::recovery::RecoveryCode;
use super::settings::Covered;
use super::storing::Store;
use super::{Claims, Vault, VaultError};
use crate::contacts::Contact;
use crate::messages::{Exported, PastKey};
use crate::register;
use crate::seal::SigningIdentity;
use crate::seal::recipient::{Unopened, open_with, seal_to};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use zeroize::{Zeroize, Zeroizing};

/// The version of the file that this program writes, and the newest it reads.
pub const BACKUP_FORMAT: u32 = 1;

/// The largest file that is opened, in bytes: thousands of drafts.
pub const FILE_BYTES_MAX: usize = 64 << 20;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// Not a backup of Onward.
    NotOurs,
    /// Cut short or changed.
    Damaged,
    /// Made by a newer version.
    Newer,
    /// Larger than [`FILE_BYTES_MAX`].
    TooBig,
    /// Made for another code.
    WrongCode,
}

/// Why a file is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSealed {
    /// Nobody can be the one it is for.
    NoRecipient,
    /// It would be larger than [`FILE_BYTES_MAX`].
    TooMuch,
}

/// What is in a file.
#[derive(Serialize, Deserialize)]
pub struct Contents<'a> {
    onward_backup: u32,
    /// When it was made, in milliseconds since 1970.
    pub made_at: u64,
    /// [`Entry`] by entry. One that cannot be read is no reason to lose the others.
    #[serde(borrow)]
    drafts: Vec<&'a RawValue>,
    /// The log of signatures: of all drafts, or of the one.
    pub exports: Vec<Exported>,
    /// The signing identity, in a backup of everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<KeptIdentity>,
    /// The keys for receiving, in a backup of everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) recipients: Vec<KeptRecipient>,
    /// The address book, in a backup of everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) contacts: Vec<Contact>,
    /// What came of referrals: of all, or of the one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) histories: Vec<KeptHistory>,
    /// The keys that the vault signed with before, without their secrets, in a backup of everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) past_keys: Vec<PastKey>,
    /// The register, in a backup of everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) register: Vec<register::Entry>,
    /// Its packets, as they came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) packets: Vec<String>,
    /// What of the register was erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) erased: Vec<register::Erased>,
    /// The data returns that were made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) returns: Vec<register::Returned>,
    /// The desk's own book, in a backup of everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) book: Option<register::DeskBook>,
}

/// A draft in a file.
#[derive(Serialize, Deserialize)]
pub struct Entry<'a> {
    /// Its id.
    pub id: String,
    /// Its revision, so that packets made elsewhere go on counting. A merge does not ask for it.
    pub revision: u64,
    /// Milliseconds since 1970.
    pub made_at: u64,
    /// Milliseconds since 1970.
    pub saved_at: u64,
    /// What it is.
    pub state: State,
    /// What it was before.
    pub parent: Option<State>,
    /// Earlier states that were in a backup, oldest first.
    pub lineage: Vec<State>,
    /// A [`crate::messages::DraftBody`].
    #[serde(borrow)]
    pub body: &'a RawValue,
}

/// The signing identity in a file.
#[derive(Serialize, Deserialize)]
pub struct KeptIdentity {
    organisation: String,
    device: String,
    /// [`SigningIdentity::to_bytes`], base64url.
    key: String,
}

impl Drop for KeptIdentity {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

/// A file that was opened. Wiped when dropped.
pub struct OpenedBackup(Zeroizing<Vec<u8>>);

/// A backup that was made, and what is to be remembered of it.
pub struct MadeBackup {
    /// What goes into the file.
    plain: Zeroizing<Vec<u8>>,
    /// The drafts' lineages, with what the file holds.
    lineages: Vec<(String, Lineage)>,
    /// What it holds, if it is a backup of everything.
    pub covered: Option<Covered>,
    /// Drafts that are not in it, because no version of them can be read.
    pub left_out: usize,
}

/// The version alone, whatever else a newer file holds.
#[derive(Deserialize)]
pub(super) struct Version {
    pub(super) onward_backup: u32,
}

impl OpenedBackup {
    /// Opens a file with the code that it was made for.
    ///
    /// # Errors
    /// When it is too large, none of ours, changed, newer, or made for another code.
    pub fn open(code: &RecoveryCode, file: &[u8]) -> Result<OpenedBackup, BackupError> {
        if file.len() > FILE_BYTES_MAX {
            return Err(BackupError::TooBig);
        }
        let plain = open_with(&code.secret(), file).map_err(|unopened| match unopened {
            Unopened::NotAge => BackupError::NotOurs,
            Unopened::OtherKey => BackupError::WrongCode,
            _ => BackupError::Damaged,
        })?;
        OpenedBackup::read(plain)
    }

    /// What is in a file, without the file: for tests of what reads it.
    ///
    /// # Errors
    /// When it is none of ours, or newer.
    #[cfg(feature = "testkit")]
    pub fn inside(plain: &[u8]) -> Result<OpenedBackup, BackupError> {
        OpenedBackup::read(Zeroizing::new(plain.to_vec()))
    }

    fn read(plain: Zeroizing<Vec<u8>>) -> Result<OpenedBackup, BackupError> {
        let version: Version = serde_json::from_slice(&plain).map_err(|_| BackupError::NotOurs)?;
        match version.onward_backup {
            BACKUP_FORMAT => Ok(OpenedBackup(plain)),
            newer if newer > BACKUP_FORMAT => Err(BackupError::Newer),
            _ => Err(BackupError::NotOurs),
        }
    }

    /// What is in it.
    ///
    /// # Errors
    /// When it is not laid out as it should be.
    pub fn contents(&self) -> Result<Contents<'_>, BackupError> {
        serde_json::from_slice(&self.0).map_err(|_| BackupError::Damaged)
    }
}

impl<'a> Contents<'a> {
    /// Drafts, and nothing else yet. `now` is in milliseconds since 1970.
    pub(super) fn of(drafts: Vec<&'a RawValue>, now: u64) -> Contents<'a> {
        Contents {
            onward_backup: BACKUP_FORMAT,
            made_at: now,
            drafts,
            exports: Vec::new(),
            identity: None,
            recipients: Vec::new(),
            contacts: Vec::new(),
            histories: Vec::new(),
            past_keys: Vec::new(),
            register: Vec::new(),
            packets: Vec::new(),
            erased: Vec::new(),
            returns: Vec::new(),
            book: None,
        }
    }

    pub(super) fn plain(&self) -> Zeroizing<Vec<u8>> {
        // As long as it needs to be at once: growing would leave copies behind.
        let drafts: usize = self.drafts.iter().map(|draft| draft.get().len() + 1).sum();
        let histories: usize = self.histories.iter().map(|history| history.entries.len()).sum();
        let packets: usize = self.packets.iter().map(|packet| packet.len() + packet.len() / 16).sum();
        let book = self.book.as_ref().map_or(0, |book| book.services.len() + book.areas.len());
        let small = self.contacts.len() + histories + self.register.len() * 4 + book;
        let mut plain = Zeroizing::new(Vec::with_capacity(drafts + packets + 64 * 1024 + small * 4 * 1024));
        serde_json::to_writer(&mut *plain, self).expect("contents have only string keys");
        plain
    }

    /// The drafts; none for one that cannot be read.
    pub fn entries(&self) -> impl Iterator<Item = Option<Entry<'_>>> {
        self.drafts.iter().map(|entry| serde_json::from_slice(entry.get().as_bytes()).ok())
    }
}

impl Entry<'_> {
    /// Its state, and every earlier one that is known.
    pub fn states(&self) -> impl Iterator<Item = State> {
        self.lineage.iter().copied().chain(self.parent).chain([self.state])
    }

    /// A file with this draft alone, for text that no store would take.
    pub fn alone(self, now: u64) -> MadeBackup {
        let entry = serde_json::value::to_raw_value(&self).expect("an entry has only string keys");
        MadeBackup { plain: Contents::of(vec![&entry], now).plain(), lineages: Vec::new(), covered: None, left_out: 0 }
    }
}

impl KeptIdentity {
    /// The identity, and what the vault says about itself; none if it cannot be read.
    pub fn read(&self) -> Option<(SigningIdentity, Claims)> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(&self.key).ok()?);
        let claims = Claims { organisation: self.organisation.clone(), device: self.device.clone() };
        Some((SigningIdentity::from_bytes(&bytes).ok()?, claims))
    }
}

impl MadeBackup {
    /// The file: sealed to the recipient of the recovery code.
    ///
    /// # Errors
    /// When the recipient is none, or the file were larger than any that is opened.
    pub fn seal(&self, recipient: &str) -> Result<Vec<u8>, NotSealed> {
        let file = seal_to(recipient, &self.plain).map_err(|_| NotSealed::NoRecipient)?;
        if file.len() <= FILE_BYTES_MAX { Ok(file) } else { Err(NotSealed::TooMuch) }
    }
}

impl Vault {
    /// A backup of one draft, or of everything. A draft that cannot be read at all is left out.
    ///
    /// # Errors
    /// When there is no such draft, or the store refuses.
    pub async fn back_up(
        &self,
        store: &impl Store,
        only: Option<&str>,
        now: u64,
        progress: impl Fn(u16),
    ) -> Result<MadeBackup, VaultError> {
        let mut drafts = self.drafts(store).await?;
        drafts.retain(|(id, ..)| only.is_none_or(|only| only == id));
        if only.is_some() && drafts.is_empty() {
            return Err(VaultError::NotFound);
        }
        let covered = self.covered(store, now).await?;
        let (mut entries, mut lineages) = (Vec::new(), Vec::new());
        for (done, (id, _, summary)) in drafts.iter().enumerate() {
            progress(u16::try_from(done * 1000 / drafts.len()).unwrap_or(1000));
            let Some((revision, plain)) = self.newest_readable(store, id).await? else { continue };
            let record: BodyRecord<'_> = serde_json::from_slice(&plain).expect("it was just read");
            let mut lineage = self.lineage(store, id).await?.until(revision);
            let entry = Entry {
                id: id.clone(),
                revision,
                made_at: summary.made_at,
                saved_at: summary.saved_at,
                state: record.state,
                parent: record.parent,
                lineage: lineage.states().collect(),
                body: record.body,
            };
            entries.push(serde_json::value::to_raw_value(&entry).expect("an entry has only string keys"));
            if lineage.add([record.state], revision) {
                lineages.push((id.clone(), lineage));
            }
        }
        if only.is_some() && entries.is_empty() {
            return Err(VaultError::DamagedRecord);
        }
        let mut contents = Contents::of(entries.iter().map(|entry| &**entry).collect(), now);
        contents.exports = self.exports(store).await?;
        contents.exports.retain(|exported| only.is_none_or(|only| only == exported.draft));
        let referral = only
            .map(|only| drafts.iter().find(|(id, ..)| id == only).and_then(|(.., summary)| summary.version_of.as_deref()).unwrap_or(only));
        contents.histories = self.histories(store, referral).await?;
        contents.identity = self.identity().ok().filter(|_| only.is_none()).map(|identity| KeptIdentity {
            organisation: self.claims().organisation.clone(),
            device: self.claims().device.clone(),
            key: URL_SAFE_NO_PAD.encode(identity.to_bytes()),
        });
        if only.is_none() {
            contents.recipients = self.kept_recipients(store).await?;
            contents.past_keys = self.past_keys(store).await?;
            self.fill_register(store, &mut contents).await?;
            contents.contacts = self.contacts(store).await?.into_iter().map(|(_, contact)| contact).collect();
        }
        let left_out = drafts.len() - entries.len();
        Ok(MadeBackup { plain: contents.plain(), lineages, covered: only.is_none().then_some(covered), left_out })
    }

    /// Remembers which states a backup holds, so that a restore knows them again. Without that nothing is lost: it would keep
    /// versions that nobody needs.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn remember(&self, store: &impl Store, made: &MadeBackup) -> Result<(), VaultError> {
        if made.lineages.is_empty() {
            return Ok(());
        }
        let mut batch = self.batch();
        batch.puts = made.lineages.iter().map(|(id, lineage)| self.lineage_record(id, lineage)).collect();
        self.write(store, batch).await
    }

    /// The newest body that can be read, with its revision.
    async fn newest_readable(&self, store: &impl Store, id: &str) -> Result<Option<(u64, Zeroizing<Vec<u8>>)>, VaultError> {
        for revision in self.revisions(store, id).await?.into_iter().rev() {
            match self.body_record(store, id, revision).await {
                Ok(plain) if serde_json::from_slice::<BodyRecord<'_>>(&plain).is_ok() => return Ok(Some((revision, plain))),
                Ok(_) | Err(VaultError::DamagedRecord | VaultError::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_file_can_hold_is_told_apart_from_nobody_to_seal_it_to() {
        let recipient = crate::seal::recipient::recipient_of(&[7; 32]);
        let sealed = |bytes, recipient: &str| {
            let made = MadeBackup { plain: Zeroizing::new(vec![b' '; bytes]), lineages: Vec::new(), covered: None, left_out: 0 };
            made.seal(recipient).map(|file| file.len())
        };
        assert_eq!(sealed(FILE_BYTES_MAX, &recipient), Err(NotSealed::TooMuch));
        // An age file has a header, and a tag for each 64 KiB.
        let room = FILE_BYTES_MAX - 64 * 1024;
        assert!(sealed(room, &recipient).is_ok_and(|bytes| (room..=FILE_BYTES_MAX).contains(&bytes)));
        assert_eq!(sealed(1, "nobody"), Err(NotSealed::NoRecipient));
    }
}
