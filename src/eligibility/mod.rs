//! Eligibility gives reasons, never a locked door (`RULES.md`; CONTENT.md 2; evaluation 4.3).

use crate::answers::{Answers, holds};
use crate::form::Condition;
use serde::{Deserialize, Serialize};

/// One criterion, national or an area's own. Its words are `criterion-<id>` with `.met`, `.not_met`, `.not_known` (what
/// could be done) for national ones, or come with the area pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// `snake_case`.
    pub id: String,
    /// It is met when this holds.
    pub met: Condition,
    /// It is not met when this holds; if neither holds, it is not known.
    pub not_met: Condition,
    /// Where the criterion comes from, for people to look up.
    pub source: String,
}

/// How a criterion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Met.
    Met,
    /// Not met; the coordinator may use discretion.
    NotMet,
    /// Not known from the answers so far.
    NotKnown,
}

/// A criterion with its verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The criterion's id.
    pub criterion: String,
    /// The area whose own criterion it is, by slug; none for a national one.
    pub area: Option<String>,
    /// How it stands.
    pub verdict: Verdict,
}

/// How one criterion stands.
pub fn verdict(criterion: &Criterion, answers: &Answers) -> Verdict {
    if holds(&criterion.met, answers, None) {
        Verdict::Met
    } else if holds(&criterion.not_met, answers, None) {
        Verdict::NotMet
    } else {
        Verdict::NotKnown
    }
}
