//! The vault's header: which version, which vault, and its key slots. Not secret, but bound: whoever changes a slot's
//! parameters or moves it to another vault makes it useless.

use super::keys::{DataKey, Kek, LOCKED_BYTES, Params, random};
use super::recovery::RecoveryCode;
use super::slots::{SlotKeys, put};
use super::team::Member;
use serde::{Deserialize, Serialize};

/// The version of header and records that this program writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// More workers than any team has, and the recovery code.
const SLOTS_MAX: usize = 17;
/// Each pair of salt and parameters costs a derivation on unlocking, so a changed header could stop the device. All passphrases
/// share one; a second one leaves room for a later version to raise the cost.
const DERIVATIONS_MAX: usize = 2;
/// Slots take about 800 bytes each.
const HEADER_BYTES_MAX: usize = 64 * 1024;
/// An age file for one recipient with a key in it takes about 300.
const DATA_KEY_BYTES_MAX: usize = 1024;

const SALT_BYTES: usize = 16;
/// What Argon2 is salted with.
pub type Salt = [u8; SALT_BYTES];

/// Why a header cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderError {
    /// Made by a newer version: nothing else in it was looked at.
    Newer,
    /// Damaged, or it asks for what is not allowed.
    Damaged,
}

/// The header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    format: u32,
    /// The vault's random id, bound into every record.
    #[serde(with = "bytes")]
    pub vault: [u8; 16],
    /// At least one.
    pub slots: Vec<Slot>,
}

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// Somebody's passphrase.
    Passphrase,
    /// The recovery code.
    Recovery,
}

/// A way to the data key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Unique in the header.
    pub id: u32,
    /// What keeps the slot's own secrets.
    pub lock: Lock,
    /// The data key, sealed to them.
    #[serde(with = "long_bytes")]
    pub data_key: Vec<u8>,
}

/// What keeps a slot's own secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// Somebody's passphrase.
    Passphrase(Locked),
    /// The recovery code, from which they are derived.
    Recovery,
}

/// A slot's two secrets under a passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locked {
    /// The same for all passphrases of a vault.
    #[serde(with = "bytes")]
    pub salt: Salt,
    /// What a guess costs.
    pub params: Params,
    /// Nonce and sealed secrets.
    #[serde(with = "bytes")]
    pub keys: [u8; LOCKED_BYTES],
}

/// What came of a passphrase or a code.
pub enum Unlocked {
    /// It opens this slot.
    Open(Box<Slot>, SlotKeys, DataKey),
    /// It is the right one, but there is no data key of this vault in its slot.
    Damaged,
    /// It opens none.
    Wrong,
}

/// The version alone, whatever else a newer header holds.
#[derive(Deserialize)]
struct Version {
    format: u32,
}

impl Header {
    /// One without slots.
    pub fn new(vault: [u8; 16]) -> Header {
        Header { format: FORMAT, vault, slots: Vec::new() }
    }

    /// A lock under a passphrase, for the slot with this id.
    pub fn lock(&self, id: u32, keys: &SlotKeys, kek: &Kek, salt: Salt, params: Params) -> Lock {
        Lock::Passphrase(Locked { salt, params, keys: keys.lock(kek, &self.binding_of_keys(id, params)) })
    }

    /// Adds the slot of somebody of the team, with the data key sealed to them. Nothing is added if their recipient is none.
    pub(super) fn add(&mut self, member: &Member, lock: Lock, key: &DataKey) {
        let binding = self.binding_of_data_key(member.slot, lock.kind());
        if let Some(data_key) = put(key, &member.recipient, member.seal_key(), &binding) {
            self.slots.push(Slot { id: member.slot, lock, data_key });
        }
    }

    /// The slot that a passphrase opens. One derivation for all that share a salt.
    pub fn unlock(&self, passphrase: &str) -> Unlocked {
        let mut derived: Vec<(Salt, Params, Kek)> = Vec::new();
        for slot in &self.slots {
            let Lock::Passphrase(Locked { salt, params, keys }) = &slot.lock else { continue };
            let at = derived.iter().position(|(one, other, _)| (one, other) == (salt, params)).unwrap_or_else(|| {
                derived.push((*salt, *params, Kek::derive(passphrase, salt, *params)));
                derived.len() - 1
            });
            if let Some(keys) = SlotKeys::unlock(keys, &derived[at].2, &self.binding_of_keys(slot.id, *params)) {
                return self.open(slot, keys);
            }
        }
        Unlocked::Wrong
    }

    /// Whether a passphrase's key opens a slot, whosever it is.
    pub(super) fn is_taken(&self, kek: &Kek) -> bool {
        self.slots.iter().any(|slot| match &slot.lock {
            Lock::Passphrase(Locked { params, keys, .. }) => SlotKeys::unlock(keys, kek, &self.binding_of_keys(slot.id, *params)).is_some(),
            Lock::Recovery => false,
        })
    }

    /// The recovery code's slot, if this is the code.
    pub fn unlock_with_code(&self, code: &RecoveryCode) -> Unlocked {
        let Some(slot) = self.slots.iter().find(|slot| slot.lock == Lock::Recovery) else { return Unlocked::Wrong };
        let keys = SlotKeys::of_code(code, &self.vault);
        match self.open(slot, keys) {
            // The code is all there is: whether it is wrong or the slot damaged cannot be told.
            Unlocked::Damaged => Unlocked::Wrong,
            other => other,
        }
    }

    fn open(&self, slot: &Slot, keys: SlotKeys) -> Unlocked {
        match keys.open(&slot.data_key, &self.binding_of_data_key(slot.id, slot.lock.kind())) {
            Some(key) => Unlocked::Open(Box::new(slot.clone()), keys, key),
            None => Unlocked::Damaged,
        }
    }

    /// What is stored.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a header has only string keys")
    }

    /// What was stored. The version is looked at before anything else.
    ///
    /// # Errors
    /// When it is newer, damaged, or asks for what is not allowed.
    pub fn parse(bytes: &[u8]) -> Result<Header, HeaderError> {
        let version: Version = serde_json::from_slice(bytes).map_err(|_| HeaderError::Damaged)?;
        if version.format > FORMAT {
            return Err(HeaderError::Newer);
        }
        if bytes.len() > HEADER_BYTES_MAX {
            return Err(HeaderError::Damaged);
        }
        let header: Header = serde_json::from_slice(bytes).map_err(|_| HeaderError::Damaged)?;
        if header.is_sound() { Ok(header) } else { Err(HeaderError::Damaged) }
    }

    fn is_sound(&self) -> bool {
        let unique = self.slots.iter().enumerate().all(|(index, slot)| self.slots[..index].iter().all(|other| other.id != slot.id));
        let mut derivations: Vec<(&Salt, &Params)> = Vec::new();
        for slot in &self.slots {
            if let Lock::Passphrase(Locked { salt, params, .. }) = &slot.lock
                && !derivations.contains(&(salt, params))
            {
                derivations.push((salt, params));
            }
        }
        self.format == FORMAT
            && (1..=SLOTS_MAX).contains(&self.slots.len())
            && unique
            && self.slots.iter().all(|slot| slot.id < u32::MAX && slot.data_key.len() <= DATA_KEY_BYTES_MAX)
            && self.slots.iter().filter(|slot| slot.lock == Lock::Recovery).count() <= 1
            && derivations.len() <= DERIVATIONS_MAX
            && derivations.iter().all(|(_, params)| params.is_allowed())
    }

    /// What a slot's secrets are bound to. The salt needs no binding: another salt gives another key.
    fn binding_of_keys(&self, id: u32, params: Params) -> Vec<u8> {
        self.binding(b"onward slot keys", &[id, params.memory_kib, params.passes, params.lanes])
    }

    /// What the data key in a slot is bound to.
    fn binding_of_data_key(&self, id: u32, kind: SlotKind) -> Vec<u8> {
        let kind = match kind {
            SlotKind::Passphrase => 0,
            SlotKind::Recovery => 1,
        };
        self.binding(b"onward slot data key", &[id, kind])
    }

    fn binding(&self, what: &[u8], numbers: &[u32]) -> Vec<u8> {
        let mut binding = what.to_vec();
        binding.extend_from_slice(&self.format.to_be_bytes());
        binding.extend_from_slice(&self.vault);
        binding.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
        binding
    }
}

impl Lock {
    /// What opens it.
    pub fn kind(&self) -> SlotKind {
        match self {
            Lock::Passphrase(_) => SlotKind::Passphrase,
            Lock::Recovery => SlotKind::Recovery,
        }
    }
}

/// A new salt.
pub fn new_salt() -> Salt {
    random()
}

/// Whether there is room for one more worker beside so many.
pub fn has_room(workers: usize) -> bool {
    workers + 1 < SLOTS_MAX
}

/// Bytes of a fixed number as base64url.
pub(super) mod bytes {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer, const N: usize>(bytes: &[u8; N], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&URL_SAFE_NO_PAD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>, const N: usize>(deserializer: D) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(D::Error::custom)?;
        bytes.try_into().map_err(|_| D::Error::custom("not so many bytes"))
    }
}

/// Bytes of any number as base64url.
mod long_bytes {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&URL_SAFE_NO_PAD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        URL_SAFE_NO_PAD.decode(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
