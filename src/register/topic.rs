//! What figures are about: the name of each table, its cells, and which of them leave in a data return.

use super::{Barrier, Domain, ExitReason, How, Scores};
use crate::form::Form;
use crate::notes::{Decision, DeclineReason};
use serde::{Deserialize, Serialize};

/// What a table of figures is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What became of all that came. For the desk: beside how many were accepted, it would tell how few were not.
    Referrals,
    /// How all of them came. For the desk.
    CameBy,
    /// In which month all of them came. For the desk.
    Months,
    /// How often each reason was named where the service declined: several may be, so they add up to more than were declined. For
    /// the desk.
    Reasons,
    /// Who of the accepted agreed that figures are given. For the desk: it would narrow what is hidden in every table of the accepted.
    Sharing,
    /// Of which of the accepted the end of support is recorded. For the desk.
    Ended,
    /// How often each thing got in the way of the accepted who share: several may have, so they add up to more. For the desk.
    Hindered,
    /// In which month those came who were accepted (Figure 3).
    AcceptedMonths,
    /// How the accepted came.
    AcceptedCameBy,
    /// To which area the accepted came (Figure 2).
    AcceptedByArea,
    /// Of the accepted: gender.
    Gender,
    /// Of the accepted: age on the day that they came, in the evaluation's bands.
    Age,
    /// Of the accepted: where they lived (Figure 4).
    Housing,
    /// Of the accepted: work (Figure 5).
    Employment,
    /// Of the accepted: education or training (Figure 6).
    Education,
    /// Of the accepted: English.
    English,
    /// Of the accepted: whether legal advice was needed (4.6.5).
    Legal,
    /// Why the others were not accepted, or not yet: the one reason of the service, or several; or another outcome.
    NotAccepted,
    /// In which month the others came.
    NotAcceptedMonths,
    /// To which area the others came.
    NotAcceptedByArea,
    /// Of those who share and had a review due, or several: whether one was made, or at least tried.
    Reviews,
    /// Of those whose review was made: how the score for housing has changed from when they came to the last one.
    ChangeHousing,
    /// The same for money.
    ChangeMoney,
    /// The same for education.
    ChangeEducation,
    /// The same for employment.
    ChangeEmployment,
    /// The same for health.
    ChangeHealth,
    /// The same for legal.
    ChangeLegal,
    /// The same for safety.
    ChangeSafety,
    /// The same for how safe the person feels.
    ChangeFeelsSafe,
    /// The same for how hopeful they are.
    ChangeFeelsHope,
    /// Of those who share and whose support ended: why (4.7).
    Exits,
}

/// Where several reasons of the service were named.
pub const SEVERAL_REASONS: &str = "several_reasons";

/// The options of English that are not fluent (4.6.2).
pub const NOT_FLUENT: [&str; 3] = ["some", "little", "none"];

/// The options of housing with which help is needed to secure a home (note 15).
pub const NEED_A_HOME: [&str; 3] = ["temporary_accommodation", "living_with_friends_or_family", "currently_rough_sleeping"];

/// What became of a referral, in the order of the tables. None is not decided yet.
pub(super) const OUTCOMES: [Option<Decision>; 6] = [
    Some(Decision::Accepted),
    Some(Decision::DeclinedByService),
    Some(Decision::DeclinedByPerson),
    Some(Decision::ConsentWithdrawn),
    Some(Decision::Duplicate),
    None,
];

impl Topic {
    /// All of them, in their order.
    pub const ALL: [Topic; 31] = [
        Topic::Referrals,
        Topic::CameBy,
        Topic::Months,
        Topic::Reasons,
        Topic::Sharing,
        Topic::Ended,
        Topic::Hindered,
        Topic::AcceptedMonths,
        Topic::AcceptedCameBy,
        Topic::AcceptedByArea,
        Topic::Gender,
        Topic::Age,
        Topic::Housing,
        Topic::Employment,
        Topic::Education,
        Topic::English,
        Topic::Legal,
        Topic::NotAccepted,
        Topic::NotAcceptedMonths,
        Topic::NotAcceptedByArea,
        Topic::Reviews,
        Topic::ChangeHousing,
        Topic::ChangeMoney,
        Topic::ChangeEducation,
        Topic::ChangeEmployment,
        Topic::ChangeHealth,
        Topic::ChangeLegal,
        Topic::ChangeSafety,
        Topic::ChangeFeelsSafe,
        Topic::ChangeFeelsHope,
        Topic::Exits,
    ];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Topic::Referrals => "referrals",
            Topic::CameBy => "came_by",
            Topic::Months => "months",
            Topic::Reasons => "reasons",
            Topic::Sharing => "sharing",
            Topic::Ended => "ended",
            Topic::Hindered => "hindered",
            Topic::AcceptedMonths => "accepted_months",
            Topic::AcceptedCameBy => "accepted_came_by",
            Topic::AcceptedByArea => "accepted_by_area",
            Topic::Gender => "gender",
            Topic::Age => "age",
            Topic::Housing => "housing",
            Topic::Employment => "employment",
            Topic::Education => "education",
            Topic::English => "english",
            Topic::Legal => "legal",
            Topic::NotAccepted => "not_accepted",
            Topic::NotAcceptedMonths => "not_accepted_months",
            Topic::NotAcceptedByArea => "not_accepted_by_area",
            Topic::Reviews => "reviews",
            Topic::ChangeHousing => "change_housing",
            Topic::ChangeMoney => "change_money",
            Topic::ChangeEducation => "change_education",
            Topic::ChangeEmployment => "change_employment",
            Topic::ChangeHealth => "change_health",
            Topic::ChangeLegal => "change_legal",
            Topic::ChangeSafety => "change_safety",
            Topic::ChangeFeelsSafe => "change_feels_safe",
            Topic::ChangeFeelsHope => "change_feels_hope",
            Topic::Exits => "exits",
        }
    }

    /// Whether its table leaves in a data return. `RULES.md` says why the others do not.
    pub fn is_returned(self) -> bool {
        self > Topic::Hindered
    }

    /// Whether it is about how a score has changed: of those whose review was made, a cell of [`Topic::Reviews`].
    pub fn is_change(self) -> bool {
        (Topic::ChangeHousing..Topic::Exits).contains(&self)
    }

    /// The name of the cell that those are in of whom it is not known; none where it is known of all.
    pub fn missing(self) -> Option<&'static str> {
        match self {
            Topic::Gender | Topic::Age | Topic::Housing | Topic::Employment | Topic::Education | Topic::English | Topic::Legal => {
                Some("not_specified_or_not_shared")
            }
            topic if topic.is_change() => Some("not_known"),
            _ => None,
        }
    }

    /// The set of the form's options that its cells are, if they are.
    pub fn option_set(self) -> Option<&'static str> {
        match self {
            Topic::Gender => Some("gender"),
            Topic::Housing => Some("housing_now"),
            Topic::Employment => Some("employment"),
            Topic::Education => Some("education"),
            Topic::English => Some("english"),
            _ => None,
        }
    }

    /// Its cells, in their order; of months and areas, those given.
    pub(super) fn cells(self, form: &Form, months: &[String], areas: &[String]) -> Vec<String> {
        if let Some(set) = self.option_set() {
            return form.options(set).to_vec();
        }
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        match self {
            Topic::Months | Topic::AcceptedMonths | Topic::NotAcceptedMonths => months.to_vec(),
            Topic::AcceptedByArea | Topic::NotAcceptedByArea => areas.to_vec(),
            Topic::Referrals => owned(&OUTCOMES.map(outcome_name)),
            Topic::CameBy | Topic::AcceptedCameBy => {
                owned(&[How::Packet, How::Phone, How::Paper, How::Email, How::InPerson].map(How::name))
            }
            Topic::Reasons => owned(&DeclineReason::ALL.map(reason_name)),
            Topic::NotAccepted => {
                let others = OUTCOMES[2..].iter().map(|decision| outcome_name(*decision));
                DeclineReason::ALL.map(reason_name).into_iter().chain([SEVERAL_REASONS]).chain(others).map(str::to_owned).collect()
            }
            Topic::Sharing => owned(&["agreed"]),
            Topic::Ended => owned(&["recorded"]),
            Topic::Hindered => owned(&Barrier::ALL.map(Barrier::cell)),
            Topic::Age => owned(&["18_24", "25_34", "35_44", "45_54", "55_over"]),
            Topic::Legal => owned(&["needed", "not_needed"]),
            Topic::Reviews => owned(&["done", "could_not_contact", "not_made"]),
            Topic::Exits => owned(&ExitReason::ALL.map(ExitReason::name)),
            _ => owned(&["better", "same", "worse"]),
        }
    }

    /// The score that it is about, if it is about one.
    pub(super) fn score(self, scores: &Scores) -> Option<u8> {
        let of = |domain: Domain| scores.domains.get(&domain).copied();
        match self {
            Topic::ChangeHousing => of(Domain::Housing),
            Topic::ChangeMoney => of(Domain::Money),
            Topic::ChangeEducation => of(Domain::Education),
            Topic::ChangeEmployment => of(Domain::Employment),
            Topic::ChangeHealth => of(Domain::Health),
            Topic::ChangeLegal => of(Domain::Legal),
            Topic::ChangeSafety => of(Domain::Safety),
            Topic::ChangeFeelsSafe => scores.safety,
            Topic::ChangeFeelsHope => scores.hope,
            _ => None,
        }
    }
}

/// The name of what became of a referral: accepted is accepted, waiting for housing too; asking for more information decides nothing.
pub(super) fn outcome_name(decision: Option<Decision>) -> &'static str {
    match decision {
        Some(Decision::Accepted | Decision::AcceptedWaitingForHousing) => "accepted",
        Some(Decision::DeclinedByService) => "declined_by_service",
        Some(Decision::DeclinedByPerson) => "declined_by_person",
        Some(Decision::ConsentWithdrawn) => "consent_withdrawn",
        Some(Decision::Duplicate) => "duplicate",
        Some(Decision::MoreInformation) | None => "undecided",
    }
}

/// The name of a reason, as in files.
pub(super) fn reason_name(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::NoRecourseBudget => "no_recourse_budget",
        DeclineReason::NoAccommodation => "no_accommodation",
        DeclineReason::WaitingForDecision => "waiting_for_decision",
        DeclineReason::BeyondCapacity => "beyond_capacity",
        DeclineReason::AreaNotSafe => "area_not_safe",
        DeclineReason::OutsideCriteria => "outside_criteria",
        DeclineReason::FullOrClosing => "full_or_closing",
    }
}

/// Whether it names a reason of the service.
pub(super) fn is_reason(option: &str) -> bool {
    DeclineReason::ALL.into_iter().any(|reason| reason_name(reason) == option)
}
