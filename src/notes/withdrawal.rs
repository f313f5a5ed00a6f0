//! What a person does not agree to any more, from whoever sent the packet to the area that has it.

use super::{NOTE_VERSION, are_words};
use crate::form::StatementId;
use crate::packet::shapes::{is_utc, is_uuid};
use serde::{Deserialize, Serialize};

/// A withdrawal, signed by the vault that signed the packet. It stops further use; it cannot un-read what was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The shape's version: 1.
    pub note_version: u32,
    /// A random UUID.
    pub withdrawal_id: String,
    /// The referral that it is about: all of its packets.
    pub referral_id: String,
    /// The packet that was sent last.
    pub packet_id: String,
    /// What is not agreed to any more, in the order in which it was asked. `refer_me` among them takes back everything.
    pub statements: Vec<StatementId>,
    /// The person's own words or the worker's, or empty.
    pub words: String,
    /// RFC 3339, UTC, whole seconds.
    pub made_at: String,
}

impl Withdrawal {
    pub(super) fn fits(&self) -> bool {
        self.note_version == NOTE_VERSION
            && [&self.withdrawal_id, &self.referral_id, &self.packet_id].into_iter().all(|id| is_uuid(id))
            && !self.statements.is_empty()
            && self.statements.is_sorted_by(|one, next| one < next)
            && are_words(&self.words)
            && is_utc(&self.made_at)
    }
}
