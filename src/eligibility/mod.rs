//! Eligibility gives reasons, never a locked door (`RULES.md`; CONTENT.md 2; evaluation 4.3).

use crate::answers::{Answer, Answers, holds};
use crate::form::{AREA_QUESTION, Condition};
use serde::{Deserialize, Serialize};

/// A criterion of an area's own. Its words come with the area pack; those of a [`National`] one are `criterion-<id>` with
/// `.met`, `.not_met`, `.not_known` (what could be done).
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
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The criterion's id.
    pub criterion: String,
    /// The area whose own criterion it is, by slug; none for a national one.
    pub area: Option<String>,
    /// How it stands.
    pub verdict: Verdict,
}

/// A criterion that every area shares, with the questions it looks at.
#[derive(Clone, Copy, Debug)]
pub struct National {
    /// `snake_case`: its words are `criterion-<id>`.
    pub id: &'static str,
    /// The questions it looks at.
    pub questions: &'static [&'static str],
    /// Where it comes from, for people to look up.
    pub source: &'static str,
    judge: fn(&Answers) -> Verdict,
}

/// The most criteria that are taken from an area beside the national ones.
pub const OWN_CRITERIA_MAX: usize = 100;

/// Whether this can be a criterion's id: 1 to 60 lower-case letters, digits and underscores.
pub fn is_criterion_id(id: &str) -> bool {
    (1..=60).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The evaluation's section on eligibility criteria.
const EVALUATION_4_3: &str = "Evaluation of the local authority pathway pilots (Home Office, 2020), section 4.3";

/// The three criteria of the pilots, and whether the area chosen is one to avoid. `RULES.md` says why each answer counts
/// as it does.
pub fn national() -> [National; 4] {
    [
        National { id: "cg_positive", questions: &["cg_decision"], source: EVALUATION_4_3, judge: cg_positive },
        National { id: "leaving_support", questions: &["support_now"], source: EVALUATION_4_3, judge: leaving_support },
        National { id: "recourse", questions: &["public_funds"], source: EVALUATION_4_3, judge: recourse },
        National {
            id: "area_safe",
            questions: &[AREA_QUESTION, "avoid_any", "areas_to_avoid"],
            source: "The person's own answers: an area to avoid is not an area to move to",
            judge: area_safe,
        },
    ]
}

/// How everything stands: the national criteria, then each area's own, in the order given (area's slug, criterion).
pub fn assess<'a>(answers: &Answers, local: impl IntoIterator<Item = (&'a str, &'a Criterion)>) -> Vec<Reason> {
    let shared = national().into_iter().map(|criterion| Reason {
        criterion: criterion.id.to_owned(),
        area: None,
        verdict: (criterion.judge)(answers),
    });
    let own = local.into_iter().map(|(area, criterion)| Reason {
        criterion: criterion.id.clone(),
        area: Some(area.to_owned()),
        verdict: verdict(criterion, answers),
    });
    shared.chain(own).collect()
}

/// How one criterion of an area stands.
pub fn verdict(criterion: &Criterion, answers: &Answers) -> Verdict {
    if holds(&criterion.met, answers, None) {
        Verdict::Met
    } else if holds(&criterion.not_met, answers, None) {
        Verdict::NotMet
    } else {
        Verdict::NotKnown
    }
}

fn one<'a>(answers: &'a Answers, question: &str) -> Option<&'a str> {
    match answers.top(question) {
        Some(Answer::One(one)) => Some(one),
        _ => None,
    }
}

fn cg_positive(answers: &Answers) -> Verdict {
    match one(answers, "cg_decision") {
        Some("positive") => Verdict::Met,
        Some("negative" | "reconsideration" | "waiting" | "not_applied") => Verdict::NotMet,
        _ => Verdict::NotKnown,
    }
}

fn leaving_support(answers: &Answers) -> Verdict {
    match one(answers, "support_now") {
        Some("safehouse" | "outreach" | "asylum_support_after_nrm") => Verdict::Met,
        Some("already_left" | "never_had") => Verdict::NotMet,
        _ => Verdict::NotKnown,
    }
}

fn recourse(answers: &Answers) -> Verdict {
    match one(answers, "public_funds") {
        Some("yes") => Verdict::Met,
        Some("no" | "applied") => Verdict::NotMet,
        _ => Verdict::NotKnown,
    }
}

fn area_safe(answers: &Answers) -> Verdict {
    let Some(chosen) = one(answers, AREA_QUESTION) else { return Verdict::NotKnown };
    match (one(answers, "avoid_any"), answers.top("areas_to_avoid")) {
        (Some("no"), _) => Verdict::Met,
        (Some("yes"), Some(Answer::Many(avoid))) if avoid.iter().any(|area| area == chosen) => Verdict::NotMet,
        (Some("yes"), Some(Answer::Many(_))) => Verdict::Met,
        _ => Verdict::NotKnown,
    }
}
