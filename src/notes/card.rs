//! A vault's card: binds what others seal to it to the key that it signs with, so that comparing six words is enough for both.

use super::NOTE_VERSION;
use crate::packet::shapes::{is_recipient, is_utc};
use serde::{Deserialize, Serialize};

/// A card. Who it belongs to is said by its signature; organisation, device and until when stand in the certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The shape's version: 1.
    pub note_version: u32,
    /// What others seal to: `age1…`.
    pub recipient: String,
    /// RFC 3339, UTC, whole seconds.
    pub made_at: String,
}

impl Card {
    /// A card.
    pub fn new(recipient: String, made_at: String) -> Card {
        Card { note_version: NOTE_VERSION, recipient, made_at }
    }

    pub(super) fn fits(&self) -> bool {
        self.note_version == NOTE_VERSION && is_recipient(&self.recipient) && is_utc(&self.made_at)
    }
}
