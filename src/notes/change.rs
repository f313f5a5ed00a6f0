//! A change of key: the old key signs what comes after it, so that whoever has pinned the old one can follow.

use super::{NOTE_VERSION, WHY_MAX, are_words};
use crate::packet::shapes::is_utc;
use serde::{Deserialize, Serialize};

/// The most characters of a card inside a change: a certificate of 2,048 bytes and all the rest, in base64 of base64.
const CARD_MAX: usize = 8_192;

/// A change, signed with the key that ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The shape's version: 1.
    pub note_version: u32,
    /// The card that the new key has signed, as text (JWS Compact Serialization, RFC 7515 §7.1).
    pub card: String,
    /// Why, in the words of whoever changed it. Never empty.
    pub why: String,
    /// RFC 3339, UTC, whole seconds.
    pub made_at: String,
}

impl Change {
    /// A change.
    pub fn new(card: String, why: String, made_at: String) -> Change {
        Change { note_version: NOTE_VERSION, card, why, made_at }
    }

    fn has_reason(&self) -> bool {
        are_words(&self.why) && !self.why.trim().is_empty() && self.why.chars().count() <= WHY_MAX
    }

    pub(super) fn fits(&self) -> bool {
        let is_token = self.card.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
        self.note_version == NOTE_VERSION && self.card.len() <= CARD_MAX && is_token && self.has_reason() && is_utc(&self.made_at)
    }
}
