//! What a reader says of a file from elsewhere.

use super::{Identity, Refusal, SealedBy};
use crate::notes::Note;
use crate::packet::Record;
use serde::{Deserialize, Serialize};

/// What a reader found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Judgement {
    /// The signature holds over every byte, and the contents are a packet.
    Verified(Box<PacketView>),
    /// As before, and the contents are a note.
    Note(Box<NoteView>),
    /// Not shown.
    Refused(Refusal),
    /// It is sealed: what is in it can be judged once it is opened.
    Sealed(SealedBy),
}

/// A verified packet, as the page may show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketView {
    /// What it holds.
    pub record: Record,
    /// Who signed it: organisation and device are claims, fingerprint and words are proven.
    pub signer: Identity,
    /// The end of the certificate's three years has passed: ask by phone.
    pub expired: bool,
    /// Whether it came in a PDF.
    pub from_pdf: bool,
    /// The JWS itself, so that a copy can be kept.
    pub jws: String,
    /// Its SHA-256, base64url: two packets with one id are two packets.
    pub digest: String,
}

/// A verified note, as the page may show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteView {
    /// What it says.
    pub note: Note,
    /// Who signed it.
    pub signer: Identity,
    /// The end of the certificate's three years has passed: ask by phone.
    pub expired: bool,
    /// The JWS itself: the keeper looks at it again before anything comes of it.
    pub jws: String,
}
