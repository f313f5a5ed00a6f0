//! The vault's header: which version, which vault, and the data key once per key slot. Not secret, but bound: whoever
//! changes a slot's parameters or moves it to another vault makes it useless.

use super::keys::{DataKey, KEY_BYTES, NONCE_BYTES, Params, TAG_BYTES, random};
use serde::{Deserialize, Serialize};

/// The version of header and records that this program writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// More slots than any team has: each costs a derivation on unlocking, so a changed header could stop the device.
const SLOTS_MAX: usize = 16;

const SALT_BYTES: usize = 16;

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
    /// A printed code.
    Recovery,
}

/// The data key, wrapped once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Unique in the header.
    pub id: u32,
    /// What opens it.
    pub kind: SlotKind,
    /// Drawn anew for every slot.
    #[serde(with = "bytes")]
    pub salt: [u8; SALT_BYTES],
    /// What a guess costs.
    pub params: Params,
    /// Nonce and wrapped data key.
    #[serde(with = "bytes")]
    pub wrapped: [u8; NONCE_BYTES + KEY_BYTES + TAG_BYTES],
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

    /// Adds a slot.
    pub fn add_slot(&mut self, kind: SlotKind, passphrase: &str, key: &DataKey) {
        self.add_slot_with(kind, passphrase, key, Params::NEW);
    }

    /// As [`Header::add_slot`], with other parameters.
    pub fn add_slot_with(&mut self, kind: SlotKind, passphrase: &str, key: &DataKey, params: Params) {
        let id = self.slots.iter().map(|slot| slot.id + 1).max().unwrap_or(0);
        let salt = random();
        let wrapped = key
            .wrap(passphrase, &salt, params, &self.binding(id, kind, params))
            .try_into()
            .expect("a key of fixed length gives a wrap of fixed length");
        self.slots.push(Slot { id, kind, salt, params, wrapped });
    }

    /// The data key, if the passphrase is that of a slot.
    pub fn unlock(&self, passphrase: &str) -> Option<DataKey> {
        self.slots.iter().find_map(|slot| {
            let binding = self.binding(slot.id, slot.kind, slot.params);
            DataKey::unwrap(&slot.wrapped, passphrase, &slot.salt, slot.params, &binding)
        })
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
        let header: Header = serde_json::from_slice(bytes).map_err(|_| HeaderError::Damaged)?;
        let unique = header.slots.iter().enumerate().all(|(index, slot)| header.slots[..index].iter().all(|other| other.id != slot.id));
        let sound = header.format == FORMAT
            && (1..=SLOTS_MAX).contains(&header.slots.len())
            && unique
            && header.slots.iter().all(|slot| slot.params.is_allowed() && slot.id < u32::MAX);
        if sound { Ok(header) } else { Err(HeaderError::Damaged) }
    }

    /// What a slot is bound to. The salt needs no binding: another salt gives another key.
    fn binding(&self, id: u32, kind: SlotKind, params: Params) -> Vec<u8> {
        let kind = match kind {
            SlotKind::Passphrase => 0u32,
            SlotKind::Recovery => 1,
        };
        let numbers = [self.format, id, kind, params.memory_kib, params.passes, params.lanes];
        let mut binding = b"onward key slot".to_vec();
        binding.extend_from_slice(&self.vault);
        binding.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
        binding
    }
}

/// Bytes of a fixed number as base64url.
mod bytes {
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
