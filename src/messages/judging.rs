//! What a reader says of a file from elsewhere.

use super::{Identity, Refusal, SealedBy};
use crate::consent::Consent;
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
    /// Who passed it on, the last of them first.
    pub passed_on: Vec<PassedOn>,
    /// The JWS of the whole file, so that a copy can be kept and passed on.
    pub jws: String,
    /// The SHA-256 of the packet's own JWS, base64url: two packets with one id are two packets.
    pub digest: String,
}

/// That a packet was passed on, as the page may show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedOn {
    /// Who passed it on: organisation and device are claims, fingerprint and words are proven.
    pub signer: Identity,
    /// The end of the certificate's three years has passed: ask by phone.
    pub expired: bool,
    /// The area that it was passed on to, by slug.
    pub area: String,
    /// The fingerprint of the key that it was sealed to.
    pub recipient: Option<String>,
    /// What an answer is sealed to, `age1…`.
    pub reply_to: Option<String>,
    /// RFC 3339, UTC: a claim.
    pub made_at: String,
    /// What the person agreed to, in words that named this area.
    pub agreement: Consent,
    /// The SHA-256 of the forward's JWS, base64url.
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
