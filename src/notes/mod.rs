//! Notes: short signed messages that go with packets. A vault's card, a change of its key, the answer to a referral, and what a
//! person takes back.
//!
//! A note is signed as a packet is, under a `typ` of its own, so neither can be taken for the other. Each has one version number;
//! what is read must be exactly of its shape.

mod card;
mod change;
mod disguise;
mod reply;
mod withdrawal;

pub use card::Card;
pub use change::Change;
pub use disguise::{disguises, is_disguised, undisguised};
pub use reply::{Answered, Decision, DeclineReason, Reply};
pub use withdrawal::Withdrawal;

use crate::packet::{ParseError, read_versioned};
use serde::{Deserialize, Serialize};

/// The longest note that is read, in bytes of its payload.
pub const NOTE_BYTES_MAX: usize = 64 * 1024;

/// The most characters of a text that somebody wrote into a note.
pub const WORDS_MAX: usize = 4_000;

/// The most characters of a reason.
pub const WHY_MAX: usize = 500;

/// The version of every note that this program writes, and the newest it reads.
const NOTE_VERSION: u32 = 1;

/// Which note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NoteKind {
    /// [`Card`].
    Card,
    /// [`Change`].
    Change,
    /// [`Reply`].
    Reply,
    /// [`Withdrawal`].
    Withdrawal,
}

impl NoteKind {
    /// All of them.
    pub const ALL: [NoteKind; 4] = [NoteKind::Card, NoteKind::Change, NoteKind::Reply, NoteKind::Withdrawal];

    /// The JWS's `typ` (RFC 7515 §4.1.9).
    pub fn typ(self) -> &'static str {
        match self {
            NoteKind::Card => "onward-card+json",
            NoteKind::Change => "onward-change+json",
            NoteKind::Reply => "onward-reply+json",
            NoteKind::Withdrawal => "onward-withdrawal+json",
        }
    }
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
    /// What others need to seal to a vault.
    Card(Card),
    /// A vault's key was replaced.
    Change(Change),
    /// What came of a packet.
    Reply(Reply),
    /// What the person does not agree to any more.
    Withdrawal(Withdrawal),
}

/// Why verified bytes are no note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteError {
    /// Not JSON of the note's shape.
    Shape,
    /// Made by a newer version of it.
    Newer,
}

impl Note {
    /// Which it is.
    pub fn kind(&self) -> NoteKind {
        match self {
            Note::Card(_) => NoteKind::Card,
            Note::Change(_) => NoteKind::Change,
            Note::Reply(_) => NoteKind::Reply,
            Note::Withdrawal(_) => NoteKind::Withdrawal,
        }
    }

    /// The payload's bytes: UTF-8 JSON. None of a note that could not be read again.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let bytes = match self {
            Note::Card(card) => serde_json::to_vec(card),
            Note::Change(change) => serde_json::to_vec(change),
            Note::Reply(reply) => serde_json::to_vec(reply),
            Note::Withdrawal(withdrawal) => serde_json::to_vec(withdrawal),
        };
        let bytes = bytes.expect("a note has only string keys");
        (bytes.len() <= NOTE_BYTES_MAX && self.fits()).then_some(bytes)
    }

    fn fits(&self) -> bool {
        match self {
            Note::Card(card) => card.fits(),
            Note::Change(change) => change.fits(),
            Note::Reply(reply) => reply.fits(),
            Note::Withdrawal(withdrawal) => withdrawal.fits(),
        }
    }
}

/// Reads a payload.
///
/// # Errors
/// When it is not exactly a note of this kind and of a version that this program knows.
pub fn parse(kind: NoteKind, payload: &[u8]) -> Result<Note, NoteError> {
    let value = read_versioned(payload, NOTE_BYTES_MAX, "note_version", NOTE_VERSION).map_err(|error| match error {
        ParseError::Shape => NoteError::Shape,
        ParseError::NewerPacket { .. } => NoteError::Newer,
    })?;
    let note = match kind {
        NoteKind::Card => Card::deserialize(&value).map(Note::Card),
        NoteKind::Change => Change::deserialize(&value).map(Note::Change),
        NoteKind::Reply => Reply::deserialize(&value).map(Note::Reply),
        NoteKind::Withdrawal => Withdrawal::deserialize(&value).map(Note::Withdrawal),
    };
    note.ok().filter(Note::fits).ok_or(NoteError::Shape)
}

/// Whether somebody's words are of a length that is read. Control characters but line ends have no place in them.
fn are_words(words: &str) -> bool {
    words.chars().count() <= WORDS_MAX && !words.chars().any(|letter| letter.is_control() && letter != '\n')
}
