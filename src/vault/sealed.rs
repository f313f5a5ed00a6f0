//! A record, sealed and bound to its place: moved to another place, it does not open.

use super::header::FORMAT;
use super::keys::DataKey;
use zeroize::Zeroizing;

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordKind {
    /// A draft.
    Draft,
    /// What of a draft was ever put into a backup, or taken from one.
    Lineage,
    /// How long a draft stays, as far as somebody decided or was told.
    Term,
    /// Text that could not be saved, which is never stored among the records, and the keys that open earlier such text.
    Unsaved,
    /// Where a worker was.
    Place,
    /// What is set in the vault.
    Settings,
    /// The signing identity.
    Identity,
    /// A signature that was made.
    Export,
    /// Who can open the vault.
    Team,
    /// What opens packets that were sealed to the vault.
    Recipient,
    /// An entry of the address book.
    Contact,
    /// Something that happened to a referral.
    History,
    /// A key that the vault signed with before.
    PastKey,
    /// A referral in the register.
    Entry,
    /// A packet of the register, as it came. Its id is the SHA-256 of its JWS, base64url.
    Packet,
    /// A data return that was made. Its id says of what.
    Return,
    /// That an entry of the register was erased: its id, and when.
    Erased,
    /// The desk's own book.
    Book,
}

/// Which half of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What a list needs.
    Summary,
    /// All of it.
    Body,
}

/// A record's place. Its key sorts by kind, part, id, revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// What it is.
    pub kind: RecordKind,
    /// Which half.
    pub part: Part,
    /// Its id: letters, digits, hyphens and underscores.
    pub id: &'a str,
    /// Which revision, from 1.
    pub revision: u64,
}

/// A record that does not open: damaged, moved, of another vault, or of a newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsealable;

impl Address<'_> {
    /// The key it is stored under.
    pub fn key(&self) -> String {
        format!("{}{:016x}", prefix_of(self.kind, self.part, self.id), self.revision)
    }
}

/// What the keys of all revisions of one record begin with.
pub fn prefix_of(kind: RecordKind, part: Part, id: &str) -> String {
    format!("{}{id}/", prefix_of_all(kind, part))
}

/// What the keys of all records of a kind begin with.
pub fn prefix_of_all(kind: RecordKind, part: Part) -> String {
    let kind = match kind {
        RecordKind::Draft => "draft",
        RecordKind::Lineage => "lineage",
        RecordKind::Term => "term",
        RecordKind::Unsaved => "unsaved",
        RecordKind::Place => "place",
        RecordKind::Settings => "settings",
        RecordKind::Identity => "identity",
        RecordKind::Export => "export",
        RecordKind::Team => "team",
        RecordKind::Recipient => "recipient",
        RecordKind::Contact => "contact",
        RecordKind::History => "history",
        RecordKind::PastKey => "past-key",
        RecordKind::Entry => "entry",
        RecordKind::Packet => "packet",
        RecordKind::Return => "return",
        RecordKind::Erased => "erased",
        RecordKind::Book => "book",
    };
    let part = match part {
        Part::Summary => "summary",
        Part::Body => "body",
    };
    format!("{kind}/{part}/")
}

/// The revision in a key.
pub fn revision_of(key: &str) -> Option<u64> {
    u64::from_str_radix(key.rsplit_once('/')?.1, 16).ok()
}

/// The record's id in a key.
pub fn id_of(key: &str) -> Option<&str> {
    key.rsplit('/').nth(1)
}

/// Seals a record for its place: a version, a nonce, the sealed bytes.
pub fn seal(key: &DataKey, vault: &[u8; 16], address: &Address<'_>, plain: &[u8]) -> Vec<u8> {
    seal_at(key, vault, &address.key(), plain)
}

/// Opens a record at its place.
///
/// # Errors
/// When it was not sealed for this place with this key.
pub fn unseal(key: &DataKey, vault: &[u8; 16], address: &Address<'_>, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
    unseal_at(key, vault, &address.key(), bytes)
}

/// As [`seal`], for the key that a record is stored under.
pub fn seal_at(key: &DataKey, vault: &[u8; 16], place: &str, plain: &[u8]) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(&key.seal(plain, &binding(vault, place)));
    bytes
}

/// As [`unseal`], for the key that a record is stored under.
///
/// # Errors
/// When it was not sealed for this place with this key.
pub fn unseal_at(key: &DataKey, vault: &[u8; 16], place: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
    match bytes.split_first() {
        Some((&VERSION, sealed)) => key.unseal(sealed, &binding(vault, place)).ok_or(Unsealable),
        _ => Err(Unsealable),
    }
}

const VERSION: u8 = FORMAT as u8;

/// Version, vault and place. The parts of a place cannot run into each other, since none holds a slash.
fn binding(vault: &[u8; 16], place: &str) -> Vec<u8> {
    [b"onward record".as_slice(), &[VERSION], vault, place.as_bytes()].concat()
}
