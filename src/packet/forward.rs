//! A packet that an area passes on to another: the original unchanged, with the person's agreement to it that names the next area.
//!
//! What its sender signed cannot be cut without breaking that signature. So everything that the person had agreed to share must be
//! agreed to for the next area too, or the packet cannot be passed on and a referral is made anew.

use super::shapes::{is_fingerprint, is_recipient, is_utc, is_uuid};
use super::{NotReady, ParseError, Record, agreed, read_versioned};
use crate::consent::{Choice, Consent};
use crate::form::{Stage, StatementId, is_area_slug};
use serde::{Deserialize, Serialize};

/// The version of every forward that this program writes, and the newest it reads.
const FORWARD_VERSION: u32 = 1;

/// How often one packet may be passed on.
pub const FORWARDS_MAX: usize = 3;

/// The longest payload of a forward, in bytes: signed, it is a file that is still opened.
pub const FORWARD_BYTES_MAX: usize = 15_000_000;

/// A forward, signed by the vault that passes the packet on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Forward {
    /// The shape's version: 1.
    pub forward_version: u32,
    /// A random UUID.
    pub forward_id: String,
    /// The packet, or the forward of one, as it was received: its JWS, byte for byte.
    pub original: String,
    /// The area that it is passed on to, by slug.
    pub area: String,
    /// The fingerprint of the key that it is sealed to (SHA-256 of the X25519 point, base64url); none if it is sealed to nobody's key.
    pub recipient: Option<String>,
    /// What an answer is to be sealed to, `age1…`: the key of the vault that passes it on.
    pub reply_to: Option<String>,
    /// RFC 3339, UTC, whole seconds. A claim of the clock of whoever passes it on.
    pub made_at: String,
    /// What the person agreed to, in words that named this area.
    pub agreement: Consent,
}

impl Forward {
    /// The payload's bytes: UTF-8 JSON. None of one that could not be read again.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let bytes = serde_json::to_vec(self).expect("a forward has only string keys");
        (bytes.len() <= FORWARD_BYTES_MAX && self.fits()).then_some(bytes)
    }

    fn fits(&self) -> bool {
        self.forward_version == FORWARD_VERSION
            && is_uuid(&self.forward_id)
            && is_area_slug(&self.area)
            && self.recipient.as_deref().is_none_or(is_fingerprint)
            && self.reply_to.as_deref().is_none_or(is_recipient)
            && is_utc(&self.made_at)
    }

    /// Whether the person agreed that this packet goes to this area, with everything that is in it.
    pub fn allows(&self, packet: &Record) -> bool {
        may_pass_on(&self.agreement, &self.area, packet).is_ok()
    }
}

/// Whether an agreement allows that a packet goes to an area, with everything that is in it: the screen asks it before it is signed.
///
/// # Errors
/// What stands in the way.
pub fn may_pass_on(agreement: &Consent, area: &str, packet: &Record) -> Result<(), NotReady> {
    agreed(agreement, area, Stage::Referral)?;
    let says_yes = |statement| agreement.choice(statement) == Choice::Yes;
    if asked_again(packet).into_iter().all(says_yes) { Ok(()) } else { Err(NotReady::NotAgreed) }
}

/// The statements that the person must say yes to for the next area, in the order in which they are asked: to be referred, and what
/// they had agreed to share. What the first area tells the Home Office is not the next one's.
pub fn asked_again(packet: &Record) -> Vec<StatementId> {
    let said_yes = |statement| packet.consent.as_ref().is_some_and(|consent| consent.choice(statement) == Choice::Yes);
    let is_asked = |statement: &StatementId| match statement {
        StatementId::ReferMe => true,
        StatementId::HomeOfficeFigures | StatementId::HomeOfficeData => false,
        shared => said_yes(*shared),
    };
    StatementId::ALL.into_iter().filter(is_asked).collect()
}

/// Reads a payload.
///
/// # Errors
/// When it is not exactly a forward of a version that this program knows.
pub fn parse_forward(payload: &[u8]) -> Result<Forward, ParseError> {
    let value = read_versioned(payload, FORWARD_BYTES_MAX, "forward_version", FORWARD_VERSION)?;
    Forward::deserialize(&value).ok().filter(Forward::fits).ok_or(ParseError::Shape)
}
