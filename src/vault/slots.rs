//! What a slot holds: two secrets of its own, and the data key sealed to them.
//!
//! The X25519 secret lets a colleague put a new data key into the slot without knowing its passphrase. Anybody who knows the
//! slot's recipient could do that, so inside the data key is sealed once more, under the slot's seal key.

use super::keys::{DataKey, KEY_BYTES, Kek, LOCKED_BYTES, random};
use super::recovery::RecoveryCode;
use crate::seal::recipient::{open_with, recipient_of, seal_to};
use zeroize::Zeroizing;

/// The two secrets of a slot. Wiped when dropped.
pub struct SlotKeys {
    secret: Zeroizing<[u8; KEY_BYTES]>,
    seal_key: Zeroizing<[u8; KEY_BYTES]>,
}

impl SlotKeys {
    /// New ones, for a passphrase.
    pub fn random() -> SlotKeys {
        SlotKeys { secret: Zeroizing::new(random()), seal_key: Zeroizing::new(random()) }
    }

    /// Those of a recovery code in a vault.
    pub fn of_code(code: &RecoveryCode, vault: &[u8; 16]) -> SlotKeys {
        SlotKeys { secret: code.secret(), seal_key: code.seal_key(vault) }
    }

    /// What the slot's data key is sealed to. Known to whoever has opened the vault.
    pub fn recipient(&self) -> String {
        recipient_of(&self.secret)
    }

    /// What proves that a data key comes from somebody who had the vault open.
    pub fn seal_key(&self) -> &[u8; KEY_BYTES] {
        &self.seal_key
    }

    /// Both, under a passphrase's key.
    pub fn lock(&self, kek: &Kek, bound_to: &[u8]) -> [u8; LOCKED_BYTES] {
        let both = Zeroizing::new([*self.secret, *self.seal_key].concat());
        kek.seal(&both, bound_to).try_into().expect("keys of fixed length are sealed to a fixed length")
    }

    /// What was locked, if it was with this key and bound to the same.
    pub fn unlock(locked: &[u8], kek: &Kek, bound_to: &[u8]) -> Option<SlotKeys> {
        let both = kek.unseal(locked, bound_to)?;
        let (secret, seal_key) = both.split_first_chunk()?;
        Some(SlotKeys { secret: Zeroizing::new(*secret), seal_key: Zeroizing::new(seal_key.try_into().ok()?) })
    }

    /// The data key in the slot, if somebody put it there who had the vault open.
    pub fn open(&self, sealed: &[u8], bound_to: &[u8]) -> Option<DataKey> {
        DataKey::unwrap(&open_with(&self.secret, sealed).ok()?, &self.seal_key, bound_to)
    }
}

/// A data key for a slot, from its two public halves: an age file to the recipient.
///
/// None if the recipient is none.
pub fn put(key: &DataKey, recipient: &str, seal_key: &[u8; KEY_BYTES], bound_to: &[u8]) -> Option<Vec<u8>> {
    seal_to(recipient, &key.wrap(seal_key, bound_to)).ok()
}
