//! A vault's card as text: one line that can be pasted, printed, and put into an area pack.

use super::envelope::{compact, from_compact};
use super::recipient::fingerprint_of;
use super::verify::verify_note;
use super::{Opened, Refusal, Signer, SigningIdentity, sign_note};
use crate::notes::{Card, Note};

/// The longest text that is looked at, in bytes: a card has about 1,200 characters, and at most four times as many.
const TEXT_MAX: usize = 16_384;

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

/// Makes a vault's card: JWS Compact Serialization.
pub fn card_text(recipient: String, made_at: String, identity: &SigningIdentity) -> Option<String> {
    let jws = sign_note(&Note::Card(Card::new(recipient, made_at)), identity)?;
    compact(jws.as_bytes())
}

/// Reads a card from text. White space in it is no harm.
///
/// # Errors
/// When it is none, or was changed.
pub fn read_card(text: &str, now_unix_seconds: u64) -> Result<CheckedCard, Refusal> {
    if text.len() > TEXT_MAX {
        return Err(Refusal::TooBig);
    }
    let jws = from_compact(text).ok_or(Refusal::NotOurs)?;
    let note = verify_note(&Opened { jws, pdf: None }, now_unix_seconds)?;
    let Note::Card(card) = note.note() else { return Err(Refusal::NotAPacket) };
    fingerprint_of(&card.recipient).ok_or(Refusal::NotAPacket)?;
    Ok(CheckedCard {
        signer: note.signer().clone(),
        recipient: card.recipient.clone(),
        expired: note.expired(),
        text: text.split_whitespace().collect(),
    })
}
