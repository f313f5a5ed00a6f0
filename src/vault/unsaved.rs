//! Text that could not be saved, sealed for the time until the vault is opened again. The page keeps the bytes.
//!
//! Meanwhile the vault may get another data key, in another window. So the text is sealed with a key that is derived from the data
//! key, and whoever makes a new data key keeps the derived ones of those before as a record. They open such text and nothing else.

use super::keys::{DataKey, KEY_BYTES};
use super::sealed::{Address, Part, RecordKind, seal, unseal};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::messages::DraftBody;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Text that could not be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsaved {
    /// The draft's id.
    pub id: String,
    /// The revision it was made from; 0 for text that follows none.
    pub base: u64,
    /// What was on the screen.
    pub body: DraftBody,
}

/// Where the text is sealed for. It is never stored there.
const TEXT: Address<'static> = Address { kind: RecordKind::Unsaved, part: Part::Body, id: "text", revision: 1 };
/// Where the keys lie that were before, newest first.
const KEYS: Address<'static> = Address { kind: RecordKind::Unsaved, part: Part::Body, id: "keys", revision: 1 };
/// So many new data keys may come between a lock and the unlocking after it.
const KEYS_MAX: usize = 64;

impl Vault {
    /// Seals it. Any worker of the vault can take it in later.
    pub fn seal_unsaved(&self, unsaved: &Unsaved) -> Vec<u8> {
        let plain = Zeroizing::new(serde_json::to_vec(unsaved).expect("a body has only string keys"));
        seal(&self.key.for_unsaved(), &self.id, &TEXT, &plain)
    }

    /// Opens what was sealed, also before the vault got the data key that it has now. Somebody who was removed since knows that
    /// earlier key: such text follows no revision, so that it can only stand beside what is here.
    ///
    /// # Errors
    /// [`VaultError::DamagedRecord`] when no key of this vault opens it, or when the store refuses.
    pub async fn open_unsaved(&self, store: &impl Store, bytes: &[u8]) -> Result<Unsaved, VaultError> {
        if let Some(unsaved) = self.read_unsaved(&self.key.for_unsaved(), bytes) {
            return Ok(unsaved);
        }
        let sealed = store.get(&KEYS.key()).await?.unwrap_or_default();
        let keys = self.unseal(&KEYS, &sealed).unwrap_or_default();
        let before = keys.chunks_exact(KEY_BYTES).filter_map(DataKey::read).find_map(|key| self.read_unsaved(&key, bytes));
        before.map(|unsaved| Unsaved { base: 0, ..unsaved }).ok_or(VaultError::DamagedRecord)
    }

    fn read_unsaved(&self, key: &DataKey, bytes: &[u8]) -> Option<Unsaved> {
        serde_json::from_slice(&unseal(key, &self.id, &TEXT, bytes).ok()?).ok()
    }

    /// What opens text that was sealed until now, for a vault with another data key. `records` are all that are stored.
    pub(super) fn keys_handed_on(&self, records: &[(String, Vec<u8>)], key: &DataKey) -> (String, Vec<u8>) {
        let place = KEYS.key();
        let before = records.iter().find(|(at, _)| *at == place).and_then(|(_, sealed)| self.unseal(&KEYS, sealed).ok());
        // As long as it needs to be at once: growing would leave copies behind.
        let mut keys = Zeroizing::new(Vec::with_capacity(KEYS_MAX * KEY_BYTES));
        keys.extend_from_slice(self.key.for_unsaved().bytes());
        keys.extend(before.iter().flat_map(|before| before.iter()).take((KEYS_MAX - 1) * KEY_BYTES));
        let sealed = seal(key, &self.id, &KEYS, &keys);
        (place, sealed)
    }
}

/// Where those keys lie.
pub(super) fn place_of_keys() -> String {
    KEYS.key()
}
