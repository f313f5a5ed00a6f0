//! The team: who can open the vault, as a sealed record. Names are here and nowhere else.
//!
//! A new data key is put only into slots that are listed here. The header's slots are not asked: anybody can write one there.

use super::VaultError;
use super::header::{Salt, SlotKind};
use super::keys::{DataKey, KEY_BYTES, Params};
use super::sealed::{Address, Part, RecordKind, seal, unseal};
use super::slots::SlotKeys;
use super::storing::Store;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize, de::Error as _};
use zeroize::Zeroizing;

/// The record is kept twice: without it nobody can be added or removed, and no backup be made.
const COPIES: [&str; 2] = ["one", "two"];

/// Who can open the vault.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// All passphrases share a salt, so that unlocking derives one key however many workers there are.
    #[serde(with = "super::header::bytes")]
    pub salt: Salt,
    /// What a guess costs.
    pub params: Params,
    /// The id of the next slot: none is ever given twice.
    pub next: u32,
    /// Everybody, and the recovery code.
    pub members: Vec<Member>,
}

/// Somebody, or the recovery code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The slot's id.
    pub slot: u32,
    /// What opens it.
    pub kind: SlotKind,
    /// What they are called here; empty for the code.
    pub name: String,
    /// What a new data key is sealed to.
    pub recipient: String,
    /// What proves to them that it comes from the team.
    seal_key: SealKey,
    /// Milliseconds since 1970.
    pub since: u64,
}

impl Member {
    /// One whose slot has these keys.
    pub fn new(slot: u32, kind: SlotKind, name: &str, keys: &SlotKeys, since: u64) -> Member {
        Member {
            slot,
            kind,
            name: name.to_owned(),
            recipient: keys.recipient(),
            seal_key: SealKey(Zeroizing::new(*keys.seal_key())),
            since,
        }
    }

    /// What proves to them that a data key comes from the team.
    pub fn seal_key(&self) -> &[u8; KEY_BYTES] {
        &self.seal_key.0
    }
}

impl Team {
    /// The recovery code's entry.
    pub fn code(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.kind == SlotKind::Recovery)
    }

    /// Everybody who has a passphrase.
    pub fn workers(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.kind == SlotKind::Passphrase)
    }

    /// The id of a new slot.
    pub fn take_slot(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// The records, sealed.
    pub(super) fn records(&self, key: &DataKey, vault: &[u8; 16]) -> Vec<(String, Vec<u8>)> {
        let plain = Zeroizing::new(serde_json::to_vec(self).expect("a team has only string keys"));
        COPIES.iter().map(|id| address(id)).map(|address| (address.key(), seal(key, vault, &address, &plain))).collect()
    }

    /// The record, opened: the first copy that can be read. None if none can.
    pub(super) async fn read(store: &impl Store, key: &DataKey, vault: [u8; 16]) -> Result<Option<Team>, VaultError> {
        for id in COPIES {
            let bytes = store.get(&address(id).key()).await?.unwrap_or_default();
            let plain = unseal(key, &vault, &address(id), &bytes).ok();
            if let Some(team) = plain.and_then(|plain| serde_json::from_slice(&plain).ok()) {
                return Ok(Some(team));
            }
        }
        Ok(None)
    }
}

fn address(id: &str) -> Address<'_> {
    Address { kind: RecordKind::Team, part: Part::Body, id, revision: 1 }
}

/// Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
struct SealKey(Zeroizing<[u8; KEY_BYTES]>);

impl Serialize for SealKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(*self.0));
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for SealKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(&*text).map_err(D::Error::custom)?);
        let key = bytes.as_slice().try_into().map_err(|_| D::Error::custom("not so many bytes"))?;
        Ok(SealKey(Zeroizing::new(key)))
    }
}
