//! The one record that leaves the device.
//!
//! [`Packet`] is made only by [`stage`], from complete answers and the person's agreement (`RULES.md` says what goes
//! where). Its bytes are UTF-8 JSON without floats; `public/packet-1.schema.json` is generated from [`Record`].

mod fits;
mod forward;
mod parse;
mod reading;
mod sequence;
pub mod shapes;
mod staging;

pub use fits::{Misfit, fits};
pub use forward::{FORWARDS_MAX, Forward, asked_again, may_pass_on, parse_forward};
pub use parse::{PAYLOAD_MAX_BYTES, ParseError, parse, read_versioned};
pub use reading::{BlankPart, BlankReading, BlankRow, BlankSection, Breadth, Field, Pair, Room, Voice, read_blank};
pub use reading::{
    Phrase, Reading, Row, RowKind, SectionReading, Signing, date_in_words, packet_title, read_agreement, read_copy, read_draft,
    read_packet, read_practice, read_signing, time_in_words,
};
pub use sequence::{Numbered, Sequence, sequence};
pub use staging::{ADULT_QUESTION, Making, NotReady, Packet, agreed, preview, stage};

use crate::answers::{Translation, Value};
use crate::consent::Consent;
use crate::eligibility::Reason;
use crate::form::{Stage, StatementId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the record's shape that this program writes, and the newest it reads.
pub const PACKET_VERSION: u32 = 1;

/// How settled the file format is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Before the PDF itself was signed. It is read, and written no more.
    Draft,
    /// A PDF with it inside carries the same signer's signature.
    Packet,
    /// As [`Format::Packet`], about an invented person: it was made to practise, and is no referral. It is made for nobody's key, and
    /// nothing answers it.
    Practice,
}

/// Which form was filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormRef {
    /// The form's name: `referral`.
    pub id: String,
    /// Its version.
    pub version: u32,
}

/// Who sends: claims of the vault and the worker, not proofs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The vault's organisation.
    pub organisation: String,
    /// The vault's device label.
    pub device: String,
    /// The worker's name, from the form.
    pub worker: String,
    /// The worker's role, from the form.
    pub role: String,
}

/// That something was withheld, and why; never what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// The statement that was not agreed to.
    pub statement: StatementId,
    /// The sections that hold questions of it, by id.
    pub sections: Vec<String>,
}

/// A packet's contents, as they stand in the JSON payload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The shape's version: [`PACKET_VERSION`].
    pub packet_version: u32,
    /// How settled the file format is.
    pub format: Format,
    /// A random UUID, new for every export.
    pub packet_id: String,
    /// A random UUID, the same for every export of one referral.
    pub referral_id: String,
    /// The draft's revision that was exported; grows. Where two versions of one referral were kept on a device, no revision of the
    /// one has the number of a revision of the other.
    pub revision: u64,
    /// RFC 3339, UTC, whole seconds. A claim of the sender's clock.
    pub made_at: String,
    /// What this packet carries.
    pub stage: Stage,
    /// Which form was filled.
    pub form: FormRef,
    /// The area it is for, by slug.
    pub area: String,
    /// The fingerprint of the key that it is sealed to (SHA-256 of the X25519 point, base64url); none of a packet that is sealed to
    /// nobody's key.
    pub recipient: Option<String>,
    /// What an answer is to be sealed to, `age1…`: the sender's own recipient. Older packets have none.
    pub reply_to: Option<String>,
    /// Who sends.
    pub sender: Sender,
    /// Values by question id.
    pub answers: BTreeMap<String, Value>,
    /// Translations of answers in free text, by the answer's name: `matters_most`, `children.2.child_needs`. The answers stay as they were
    /// given.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, Translation>,
    /// Questions that were asked and not answered, in the form's order.
    pub not_answered: Vec<String>,
    /// What was withheld.
    pub withheld: Vec<Withheld>,
    /// What the person agreed to; none in an enquiry, which identifies nobody.
    pub consent: Option<Consent>,
    /// How the criteria stood when the packet was made.
    pub eligibility: Vec<Reason>,
}

impl Record {
    /// The answer of that name: a question, or `children.2.child_needs`, the group, the member counted from 1, the question.
    pub fn answer(&self, name: &str) -> Option<&Value> {
        answer_in(&self.answers, name)
    }
}

fn answer_in<'a>(answers: &'a BTreeMap<String, Value>, name: &str) -> Option<&'a Value> {
    let mut parts = name.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(id), None, ..) => answers.get(id),
        (Some(group), Some(number), Some(id), None) => {
            let Value::Group(members) = answers.get(group)? else { return None };
            members.get(number.parse::<usize>().ok()?.checked_sub(1)?)?.get(id)
        }
        _ => None,
    }
}

/// The file name of a packet: `packet-<8 characters of its id>`, no names in it.
pub fn file_stem(packet_id: &str) -> String {
    let short: String = packet_id.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    format!("packet-{short}")
}
