//! Notes as text: one line that can be pasted, printed, and put into an area pack. A vault's card above all.

use super::envelope::{compact, from_compact};
use super::recipient::fingerprint_of;
use super::verify::{VerifiedNote, verify_note};
use super::{Opened, Refusal, Signer, SigningIdentity, sign_note};
use crate::notes::{Card, Note};

/// The longest text that is looked at, in bytes: a card has about 1,200 characters, and a change, which has one inside, 3,000.
const TEXT_MAX: usize = 32_768;

/// A card, checked: whose it is, and what to seal to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedCard {
    /// Who signed it.
    pub signer: Signer,
    /// What to seal to, `age1…`.
    pub recipient: String,
    /// Whether the certificate's three years are over.
    pub expired: bool,
    /// The card in one line.
    pub text: String,
}

/// Signs a note: JWS Compact Serialization (RFC 7515 §7.1). None of a note that could not be read again.
pub fn note_text(note: &Note, identity: &SigningIdentity) -> Option<String> {
    compact(sign_note(note, identity)?.as_bytes())
}

/// Makes a vault's card. None if the recipient is not written as one.
pub fn card_text(recipient: String, made_at: String, identity: &SigningIdentity) -> Option<String> {
    note_text(&Note::Card(Card::new(recipient, made_at)), identity)
}

/// Reads a note from text. White space in it is no harm.
///
/// # Errors
/// When it is none, or was changed.
pub fn read_note(text: &str, now_unix_seconds: u64) -> Result<VerifiedNote, Refusal> {
    if text.len() > TEXT_MAX {
        return Err(Refusal::TooBig);
    }
    let jws = from_compact(text).ok_or(Refusal::NotOurs)?;
    verify_note(&Opened { jws, pdf: None }, now_unix_seconds)
}

/// As [`read_note`], of a card.
///
/// # Errors
/// As there; also when nothing can be sealed to what it says.
pub fn read_card(text: &str, now_unix_seconds: u64) -> Result<CheckedCard, Refusal> {
    let note = read_note(text, now_unix_seconds)?;
    let Note::Card(card) = note.note() else { return Err(Refusal::NotAPacket) };
    fingerprint_of(&card.recipient).ok_or(Refusal::NotAPacket)?;
    Ok(CheckedCard {
        signer: note.signer().clone(),
        recipient: card.recipient.clone(),
        expired: note.expired(),
        text: text.split_whitespace().collect(),
    })
}
