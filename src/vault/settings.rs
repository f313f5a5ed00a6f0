//! What is set in the vault, and what is known of the last backup.

use super::sealed::{Address, Part, RecordKind, id_of, prefix_of_all, revision_of};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::messages::{EXPIRY_DAYS, EXPIRY_DAYS_ALLOWED, VaultSettings};
use crate::register::Retention;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;

/// How long drafts stay.
#[derive(Serialize, Deserialize)]
struct Keeping {
    expiry_days: u32,
}

/// What a backup of everything held: what was saved since can be told from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Covered {
    /// When it was made, in milliseconds since 1970.
    made_at: u64,
    /// The newest revision of each draft.
    drafts: BTreeMap<String, u64>,
    /// How many signatures.
    exports: usize,
    /// How many keys for receiving.
    #[serde(default)]
    recipients: usize,
    /// The newest revision of each entry of the address book.
    #[serde(default)]
    contacts: BTreeMap<String, u64>,
    /// How many entries of the histories of referrals.
    #[serde(default)]
    histories: usize,
    /// How many keys that the vault signed with before.
    #[serde(default)]
    past_keys: usize,
    /// How often something was written into the register: the newest revisions of all entries and of the desk's
    /// own book, added up, and the returns.
    #[serde(default)]
    register: u64,
}

fn place(id: &str) -> Address<'_> {
    Address { kind: RecordKind::Settings, part: Part::Body, id, revision: 1 }
}
const KEEPING: &str = "keeping";
const RETENTION: &str = "retention";
const BACKUP: &str = "backup";

/// Where it stands what the last backup held.
pub(super) fn place_of_backup() -> String {
    place(BACKUP).key()
}

impl Vault {
    /// What is set. What cannot be read is as it was at first.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn settings(&self, store: &impl Store) -> Result<VaultSettings, VaultError> {
        let covered: Option<Covered> = self.setting(store, BACKUP).await?;
        let now = self.covered(store, 0).await?;
        let changed_since_backup = match &covered {
            None => !now.drafts.is_empty() || now.register > 0,
            Some(then) => {
                now.exports > then.exports
                    || now.recipients > then.recipients
                    || now.histories > then.histories
                    || now.past_keys > then.past_keys
                    || now.register > then.register
                    || now.contacts.iter().any(|(id, newest)| then.contacts.get(id) != Some(newest))
                    || now.drafts.iter().any(|(id, newest)| then.drafts.get(id) != Some(newest))
            }
        };
        let expiry_days = self.expiry_days(store).await?;
        Ok(VaultSettings { expiry_days, last_backup: covered.map(|covered| covered.made_at), changed_since_backup })
    }

    /// Days that drafts are kept after they were last saved.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn expiry_days(&self, store: &impl Store) -> Result<u32, VaultError> {
        let keeping: Option<Keeping> = self.setting(store, KEEPING).await?;
        Ok(keeping.map(|keeping| keeping.expiry_days).filter(|days| EXPIRY_DAYS_ALLOWED.contains(days)).unwrap_or(EXPIRY_DAYS))
    }

    /// Sets how many days drafts are kept.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn set_expiry(&self, store: &impl Store, days: u32) -> Result<(), VaultError> {
        self.set(store, KEEPING, &Keeping { expiry_days: days }).await
    }

    /// For how long entries of the register are kept; what cannot be read, nobody has set.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn retention(&self, store: &impl Store) -> Result<Retention, VaultError> {
        Ok(self.setting(store, RETENTION).await?.filter(Retention::fits).unwrap_or_default())
    }

    /// Sets for how long entries of the register are kept.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn set_retention(&self, store: &impl Store, retention: Retention) -> Result<(), VaultError> {
        self.set(store, RETENTION, &retention).await
    }

    /// What a backup holds that is made now.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn covered(&self, store: &impl Store, now: u64) -> Result<Covered, VaultError> {
        // In the order of their revisions, so the newest stays.
        let newest = |keys: Vec<String>| keys.iter().filter_map(|key| Some((id_of(key)?.to_owned(), revision_of(key)?))).collect();
        let drafts = newest(store.keys(&prefix_of_all(RecordKind::Draft, Part::Summary)).await?);
        let contacts = newest(store.keys(&prefix_of_all(RecordKind::Contact, Part::Body)).await?);
        let exports = store.keys(&prefix_of_all(RecordKind::Export, Part::Body)).await?.len();
        let recipients = store.keys(&prefix_of_all(RecordKind::Recipient, Part::Body)).await?.len();
        let past_keys = store.keys(&prefix_of_all(RecordKind::PastKey, Part::Body)).await?.len();
        let histories = store.keys(&prefix_of_all(RecordKind::History, Part::Body)).await?.len();
        let register = self.register_grown(store).await?;
        Ok(Covered { made_at: now, drafts, exports, recipients, contacts, histories, past_keys, register })
    }

    /// Writes down that the browser has a backup of everything.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn backed_up(&self, store: &impl Store, covered: &Covered) -> Result<(), VaultError> {
        self.set(store, BACKUP, covered).await
    }

    pub(super) async fn setting<T: DeserializeOwned>(&self, store: &impl Store, id: &str) -> Result<Option<T>, VaultError> {
        let bytes = store.get(&place(id).key()).await?.unwrap_or_default();
        let plain = self.unseal(&place(id), &bytes).ok();
        Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()))
    }

    pub(super) async fn set<T: Serialize>(&self, store: &impl Store, id: &str, value: &T) -> Result<(), VaultError> {
        let plain = serde_json::to_vec(value).expect("settings have only string keys");
        let mut batch = self.batch();
        batch.puts = vec![self.seal(&place(id), &plain)];
        self.write(store, batch).await
    }
}
