//! A new key to sign with, and one to receive with. What the old ones were is kept, without the old signing key itself.

use super::recipients::NewRecipient;
use super::sealed::{Address, Part, RecordKind, id_of, prefix_of_all};
use super::storing::{Batch, Store};
use super::{Vault, VaultError, identity};
use crate::messages::PastKey;
use crate::seal::SigningIdentity;

fn address(fingerprint: &str) -> Address<'_> {
    Address { kind: RecordKind::PastKey, part: Part::Body, id: fingerprint, revision: 1 }
}

impl Vault {
    /// Signs with `new` from now on, gives `recipient` to others, and remembers what was before.
    ///
    /// # Errors
    /// When the store refuses: nothing was changed then.
    pub async fn renew(
        &mut self,
        store: &impl Store,
        new: SigningIdentity,
        recipient: NewRecipient,
        past: Option<&PastKey>,
        now: u64,
    ) -> Result<(), VaultError> {
        let mut batch = self.batch();
        batch.puts.extend(identity::records(self, Some(&new), &self.claims));
        batch.puts.extend(past.map(|past| self.past_record(past)));
        self.replace_recipient(store, recipient, now, &mut batch).await?;
        self.write(store, batch).await?;
        self.identity = Some(new);
        Ok(())
    }

    /// Reads again what signs: another window may have replaced it.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn read_identity(&mut self, store: &impl Store) -> Result<(), VaultError> {
        let (stored, _) = identity::read(store, &self.key, self.id).await?;
        self.identity = stored.or(self.identity.take());
        Ok(())
    }

    /// The keys that this vault signed with before, newest first. One that cannot be read is left out.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn past_keys(&self, store: &impl Store) -> Result<Vec<PastKey>, VaultError> {
        let records = store.list(&prefix_of_all(RecordKind::PastKey, Part::Body)).await?;
        let read = |(key, bytes): &(String, Vec<u8>)| serde_json::from_slice(&self.unseal(&address(id_of(key)?), bytes).ok()?).ok();
        let mut past: Vec<PastKey> = records.iter().filter_map(read).collect();
        past.sort_by_key(|past| std::cmp::Reverse(past.until));
        Ok(past)
    }

    fn past_record(&self, past: &PastKey) -> (String, Vec<u8>) {
        let plain = serde_json::to_vec(past).expect("a key's past has only string keys");
        self.seal(&address(&past.fingerprint), &plain)
    }

    /// Puts the past keys of a backup into a batch that are not known here.
    pub(super) async fn put_past_keys(
        &self,
        store: &impl Store,
        from_file: impl Iterator<Item = &PastKey>,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        let here = self.past_keys(store).await?;
        let new = from_file.filter(|past| here.iter().all(|own| own.fingerprint != past.fingerprint));
        batch.puts.extend(new.map(|past| self.past_record(past)));
        Ok(())
    }
}
