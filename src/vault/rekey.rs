//! A new data key: everything is sealed anew, and the key goes to those who are in the team now. One transaction, all or nothing.

use super::header::{Header, Lock};
use super::keys::DataKey;
use super::sealed::{Part, RecordKind, prefix_of_all, seal_at, unseal_at};
use super::settings::place_of_backup;
use super::storing::{Precondition, Store, digest};
use super::team::{Member, Team};
use super::unsaved::place_of_keys;
use super::{Batch, StoreError, Vault, VaultError, write_header};
use crate::messages::OpenedBy;
use std::cell::RefCell;

/// How many records are sealed between two tellings of how far it has come.
const STEP: usize = 16;
/// Another page may write while everything is sealed: then it is done again, with what that page wrote.
const ATTEMPTS: usize = 5;

impl Vault {
    /// Gives the vault a new data key, for the members of `team` alone. `changed` is a slot with a new lock; the others keep theirs.
    ///
    /// A record that cannot be read is put back empty, so that it is still listed as one that cannot be read: sealed as it was, the
    /// old key might open it.
    pub(super) async fn rekey(
        &mut self,
        store: &impl Store,
        team: Team,
        changed: Option<(u32, Lock)>,
        progress: impl Fn(u16),
    ) -> Result<(), VaultError> {
        let old = self.header()?;
        let key = DataKey::random();
        let mut header = Header::new(self.id);
        for member in &team.members {
            if let Some(lock) = lock_of(member, &changed, &old) {
                header.add(member, lock, &key);
            }
        }
        self.seal_all(store, &header, &team, &key, progress).await?;

        // Whoever took away their own way in keeps the old keys, which open nothing any more.
        let own = header.slots.iter().find(|slot| match self.by {
            OpenedBy::Worker { slot: own, .. } => slot.id == own,
            OpenedBy::Code => slot.lock == Lock::Recovery,
        });
        if let Some(own) = own {
            self.key = key;
            self.header = RefCell::new(header.to_bytes());
            self.slot = own.clone();
            self.backup_recipient = team.code().map(|code| code.recipient.clone());
        }
        Ok(())
    }

    async fn seal_all(
        &self,
        store: &impl Store,
        header: &Header,
        team: &Team,
        key: &DataKey,
        progress: impl Fn(u16),
    ) -> Result<(), VaultError> {
        let of_the_team = prefix_of_all(RecordKind::Team, Part::Body);
        // Backups that were made for another code ask for that code: whoever holds the new one has none.
        let has_new_code = team.code().map(|code| &code.recipient) != self.backup_recipient.as_ref();
        let keys = place_of_keys();
        let goes = |place: &str| place.starts_with(&of_the_team) || place == keys || has_new_code && place == place_of_backup();
        for _ in 0..ATTEMPTS {
            let records = store.list("").await?;
            let mut batch = Batch::new(Precondition::Header(self.header.borrow().clone()));
            batch.put_header = Some(header.to_bytes());
            batch.clear = true;
            batch.unchanged = Some(digest(&records));
            batch.puts = team.records(key, &self.id);
            batch.puts.push(self.keys_handed_on(&records, key));
            for (done, (place, sealed)) in records.iter().filter(|(place, _)| !goes(place)).enumerate() {
                let plain = unseal_at(&self.key, &self.id, place, sealed).unwrap_or_default();
                batch.puts.push((place.clone(), seal_at(key, &self.id, place, &plain)));
                if done % STEP == 0 {
                    progress(u16::try_from(done * 1000 / records.len()).unwrap_or(1000));
                }
            }
            match write_header(store, batch).await {
                Err(StoreError::Moved) => {}
                done => return Ok(done?),
            }
        }
        Err(VaultError::Blocked)
    }
}

/// What keeps a member's slot: a new lock, or the one until now.
fn lock_of(member: &Member, changed: &Option<(u32, Lock)>, old: &Header) -> Option<Lock> {
    match changed {
        Some((slot, lock)) if *slot == member.slot => Some(lock.clone()),
        _ => old.slots.iter().find(|slot| slot.id == member.slot && slot.lock.kind() == member.kind).map(|slot| slot.lock.clone()),
    }
}
