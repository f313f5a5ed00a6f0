//! From complete answers and the person's agreement to a [`Packet`].

use super::{Record, Sender};
use crate::answers::CompleteAnswers;
use crate::consent::Consent;
use crate::eligibility::Reason;
use crate::form::{Form, Stage, StatementId};

/// A record that was staged by [`stage`]: the only kind that can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet(Record);

impl Packet {
    /// What it holds.
    pub fn record(&self) -> &Record {
        &self.0
    }

    /// The payload's bytes: UTF-8 JSON.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(&self.0).expect("a record has only string keys and no floats")
    }
}

/// What a packet needs that the answers do not hold.
#[derive(Clone, Debug)]
pub struct Making {
    /// A fresh random UUID.
    pub packet_id: String,
    /// The referral's UUID.
    pub referral_id: String,
    /// The draft's revision.
    pub revision: u64,
    /// RFC 3339, UTC, whole seconds.
    pub made_at: String,
    /// What to carry.
    pub stage: Stage,
    /// The area's slug.
    pub area: String,
    /// Organisation and device of the vault; worker and role are filled from the answers.
    pub sender: Sender,
    /// How the criteria stand.
    pub eligibility: Vec<Reason>,
}

/// Why a packet cannot be made yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// The person has not agreed to be referred to an area.
    NotAgreed,
    /// The words that were agreed to named another area than the packet is for.
    OtherArea,
    /// No signature, and no reason why there is none.
    NotSigned,
    /// The answers were completed for an earlier stage than the packet is for.
    NotComplete,
}

/// Stages a packet.
///
/// # Errors
/// Why it cannot be made yet.
pub fn stage(_form: &Form, _answers: &CompleteAnswers, _consent: &Consent, _making: Making) -> Result<Packet, NotReady> {
    Err(NotReady::NotAgreed)
}

/// What would leave for a stage, and what would be withheld, before anything is signed: the ids of the questions.
pub fn preview(_form: &Form, _answers: &crate::answers::Answers, _consent: &Consent, _stage: Stage) -> (Vec<String>, Vec<StatementId>) {
    (Vec::new(), Vec::new())
}
