//! The people who can open the vault: adding one, taking one away, changing a passphrase, replacing the recovery code.
//!
//! Whenever a secret is given up, everything gets a new data key (`rekey.rs`): somebody who knows an old passphrase and has an
//! old copy of the header could otherwise open what is written later.

use super::header::{self, Lock, Salt, SlotKind, Unlocked};
use super::keys::{Kek, Params};
use super::recovery::RecoveryCode;
use super::slots::SlotKeys;
use super::storing::Store;
use super::team::{Member, Team};
use super::{Header, Vault, VaultError, write_header};
use crate::messages::{Colleague, OpenedBy};

/// The longest name of a worker, in characters.
pub const NAME_MAX: usize = 60;

impl Vault {
    /// Everyone who has a passphrase, in the order in which they came.
    ///
    /// # Errors
    /// When the record of them cannot be read, or the store refuses.
    pub async fn people(&self, store: &impl Store) -> Result<Vec<Colleague>, VaultError> {
        let own = self.own_slot();
        let colleague = |member: &Member| Colleague {
            slot: member.slot,
            name: member.name.clone(),
            since: member.since,
            is_you: own == Some(member.slot),
        };
        Ok(self.team(store).await?.workers().map(colleague).collect())
    }

    /// Gives a colleague a passphrase of their own. The data key stays. `now` is in milliseconds since 1970.
    ///
    /// # Errors
    /// When the passphrase is somebody's already, there are too many, or the store refuses.
    pub async fn add_worker(&self, store: &impl Store, name: &str, passphrase: &str, now: u64) -> Result<(), VaultError> {
        let mut team = self.team(store).await?;
        if !header::has_room(team.workers().count()) {
            return Err(VaultError::TooMany);
        }
        let mut header = self.header()?;
        let slot = team.take_slot();
        let (lock, keys) = new_lock(&header, slot, passphrase, team.salt, team.params)?;
        let member = Member::new(slot, SlotKind::Passphrase, name, &keys, now);
        header.add(&member, lock, &self.key);
        // One that cannot be read again would shut the vault for ever: slots that somebody wrote there leave no room.
        Header::parse(&header.to_bytes())?;
        team.members.push(member);

        let mut batch = self.batch();
        batch.put_header = Some(header.to_bytes());
        batch.puts = team.records(&self.key, &self.id);
        // Not `self.write`: this header was made from the one that we know.
        write_header(store, batch).await?;
        *self.header.borrow_mut() = header.to_bytes();
        Ok(())
    }

    /// Takes a worker's passphrase away, with a new data key for everybody else. Whoever takes away their own cannot go on.
    ///
    /// # Errors
    /// When it is the last one, there is none such, or the store refuses.
    pub async fn remove_worker(&mut self, store: &impl Store, slot: u32, progress: impl Fn(u16)) -> Result<(), VaultError> {
        let mut team = self.team(store).await?;
        if team.workers().all(|member| member.slot != slot) {
            return Err(VaultError::NotFound);
        }
        if team.workers().count() == 1 {
            return Err(VaultError::LastWorker);
        }
        team.members.retain(|member| member.slot != slot);
        self.rekey(store, team, None, progress).await
    }

    /// Changes the passphrase of whoever opened the vault, with a new data key.
    ///
    /// # Errors
    /// When `old` is not theirs, `new` is somebody else's, or the store refuses; [`VaultError::NotFound`] when the vault was opened
    /// with the code.
    pub async fn change_passphrase(&mut self, store: &impl Store, old: &str, new: &str, progress: impl Fn(u16)) -> Result<(), VaultError> {
        let own = self.own_slot().ok_or(VaultError::NotFound)?;
        let mut team = self.team(store).await?;
        let header = self.header()?;
        match header.unlock(old) {
            Unlocked::Open(slot, ..) if slot.id == own => {}
            _ => return Err(VaultError::WrongPassphrase),
        }
        let (lock, keys) = new_lock(&header, own, new, team.salt, team.params)?;
        let member = team.members.iter_mut().find(|member| member.slot == own).ok_or(VaultError::NotFound)?;
        *member = Member::new(own, SlotKind::Passphrase, &member.name, &keys, member.since);
        self.rekey(store, team, Some((own, lock)), progress).await
    }

    /// Makes another code the recovery code, with a new data key. Backups that were made before still ask for the old one.
    ///
    /// # Errors
    /// When the record of the team cannot be read, or the store refuses.
    pub async fn replace_code(
        &mut self,
        store: &impl Store,
        code: &RecoveryCode,
        now: u64,
        progress: impl Fn(u16),
    ) -> Result<(), VaultError> {
        let mut team = self.team(store).await?;
        team.members.retain(|member| member.kind != SlotKind::Recovery);
        let slot = team.take_slot();
        team.members.push(Member::new(slot, SlotKind::Recovery, "", &SlotKeys::of_code(code, &self.id), now));
        self.rekey(store, team, Some((slot, Lock::Recovery)), progress).await
    }

    /// The slot of the worker who opened the vault; none if it was the code.
    pub(super) fn own_slot(&self) -> Option<u32> {
        match &self.by {
            OpenedBy::Worker { slot, .. } => Some(*slot),
            OpenedBy::Code => None,
        }
    }

    /// The team as it is now, with the header that belongs to it.
    async fn team(&self, store: &impl Store) -> Result<Team, VaultError> {
        self.is_current(store).await?;
        Team::read(store, &self.key, self.id).await?.ok_or(VaultError::DamagedTeam)
    }

    /// The header that we know.
    pub(super) fn header(&self) -> Result<Header, VaultError> {
        Ok(Header::parse(&self.header.borrow())?)
    }
}

/// New slot keys under a passphrase that nobody has. Two people with the same passphrase could not be told apart, and taking one
/// of them away would take nothing.
fn new_lock(header: &Header, slot: u32, passphrase: &str, salt: Salt, params: Params) -> Result<(Lock, SlotKeys), VaultError> {
    let kek = Kek::derive(passphrase, &salt, params);
    if header.is_taken(&kek) {
        return Err(VaultError::Taken);
    }
    let keys = SlotKeys::random();
    Ok((header.lock(slot, &keys, &kek, salt, params), keys))
}
