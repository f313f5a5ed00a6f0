//! What came of a packet, from the area it was for to whoever sent it.

use super::{NOTE_VERSION, are_words};
use crate::form::is_area_slug;
use crate::packet::shapes::{is_fingerprint, is_recipient, is_utc, is_uuid};
use serde::{Deserialize, Serialize};

/// A reply, signed by the area's vault and sealed to the packet's `reply_to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The shape's version: 1.
    pub note_version: u32,
    /// A random UUID.
    pub reply_id: String,
    /// The referral that it is about.
    pub referral_id: String,
    /// The packet that it answers.
    pub packet_id: String,
    /// The fingerprint of that packet's signer: a reply to somebody else's packet is none.
    pub to: String,
    /// The area that answers, by slug.
    pub area: String,
    /// What came of it.
    pub answer: Answered,
    /// The coordinator's own words, or empty.
    pub words: String,
    /// What an answer to this can be sealed to, `age1…`.
    pub reply_to: Option<String>,
    /// RFC 3339, UTC, whole seconds.
    pub made_at: String,
}

/// What came of a packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Answered {
    /// It was received and can be read.
    Received,
    /// Something is asked back: the words say what.
    Question,
    /// A decision was made.
    Decided {
        /// Which.
        decision: Decision,
        /// Why, if the service declined.
        reasons: Vec<DeclineReason>,
        /// Where the person was pointed to instead, or empty.
        signposted: String,
    },
}

/// The coordinator's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Accepted.
    Accepted,
    /// Accepted, waiting for housing.
    AcceptedWaitingForHousing,
    /// More information asked for.
    MoreInformation,
    /// Declined by the service.
    DeclinedByService,
    /// Declined by the person.
    DeclinedByPerson,
    /// The person has withdrawn their agreement.
    ConsentWithdrawn,
    /// The same referral came before.
    Duplicate,
}

/// Why a service declined: those of the pilots' evaluation (section 4.4), and two that its areas asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// No budget for people without recourse to public funds.
    NoRecourseBudget,
    /// No suitable accommodation.
    NoAccommodation,
    /// Waiting for a conclusive grounds decision.
    WaitingForDecision,
    /// Needs beyond capacity.
    BeyondCapacity,
    /// The area is not safe for the person.
    AreaNotSafe,
    /// Outside the criteria.
    OutsideCriteria,
    /// The service is full or closing.
    FullOrClosing,
}

impl Decision {
    /// All decisions, in the order in which they are offered.
    pub const ALL: [Decision; 7] = [
        Decision::Accepted,
        Decision::AcceptedWaitingForHousing,
        Decision::MoreInformation,
        Decision::DeclinedByService,
        Decision::DeclinedByPerson,
        Decision::ConsentWithdrawn,
        Decision::Duplicate,
    ];

    /// Its message's key.
    pub fn key(self) -> &'static str {
        match self {
            Decision::Accepted => "decision-accepted",
            Decision::AcceptedWaitingForHousing => "decision-accepted-waiting",
            Decision::MoreInformation => "decision-more-information",
            Decision::DeclinedByService => "decision-declined-by-service",
            Decision::DeclinedByPerson => "decision-declined-by-person",
            Decision::ConsentWithdrawn => "decision-consent-withdrawn",
            Decision::Duplicate => "decision-duplicate",
        }
    }
}

impl DeclineReason {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [DeclineReason; 7] = [
        DeclineReason::NoRecourseBudget,
        DeclineReason::NoAccommodation,
        DeclineReason::WaitingForDecision,
        DeclineReason::BeyondCapacity,
        DeclineReason::AreaNotSafe,
        DeclineReason::OutsideCriteria,
        DeclineReason::FullOrClosing,
    ];

    /// Its message's key.
    pub fn key(self) -> &'static str {
        match self {
            DeclineReason::NoRecourseBudget => "reason-no-recourse-budget",
            DeclineReason::NoAccommodation => "reason-no-accommodation",
            DeclineReason::WaitingForDecision => "reason-waiting-for-decision",
            DeclineReason::BeyondCapacity => "reason-beyond-capacity",
            DeclineReason::AreaNotSafe => "reason-area-not-safe",
            DeclineReason::OutsideCriteria => "reason-outside-criteria",
            DeclineReason::FullOrClosing => "reason-full-or-closing",
        }
    }
}

impl Answered {
    /// Reasons belong to a service that declined, each once.
    fn fits(&self) -> bool {
        match self {
            Answered::Received | Answered::Question => true,
            Answered::Decided { decision, reasons, signposted } => {
                let are_right = reasons.is_empty() || *decision == Decision::DeclinedByService;
                are_right && reasons.is_sorted_by(|one, next| one < next) && are_words(signposted)
            }
        }
    }
}

impl Reply {
    pub(super) fn fits(&self) -> bool {
        self.note_version == NOTE_VERSION
            && [&self.reply_id, &self.referral_id, &self.packet_id].into_iter().all(|id| is_uuid(id))
            && is_fingerprint(&self.to)
            && is_area_slug(&self.area)
            && self.answer.fits()
            && are_words(&self.words)
            && self.reply_to.as_deref().is_none_or(is_recipient)
            && is_utc(&self.made_at)
    }
}
