//! What got in the way of somebody's settling in, coded so that it can be counted: the evaluation heard of each of these, and no pilot
//! could say how often.

use serde::{Deserialize, Serialize};

/// What got in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Barrier {
    /// No home could be had that suits (4.6.1).
    NoHome,
    /// They did not meet a service's criteria: thresholds for housing, for one (4.6.1).
    Threshold,
    /// What is paid does not cover it: benefit caps, rents (4.6.1).
    Costs,
    /// Benefits came late, or too little at first (4.6.4).
    Benefits,
    /// No bank account, no document, no proof (4.5.1, 4.6.4).
    Papers,
    /// A decision on their immigration is awaited, or public funds cannot be had (4.4).
    Immigration,
    /// A waiting list, mental health above all (4.6.3).
    Waiting,
    /// Care was not handed over when they moved (4.6.3).
    Transfer,
    /// Their health did not allow it (4.6.2).
    Health,
    /// No interpreter, or no class at their level (4.6.2).
    Language,
    /// No childcare, or no place at a school.
    Childcare,
    /// Too far, or no money for the way.
    Travel,
    /// No adviser could be had, or a case takes long (4.6.5).
    Legal,
    /// It was not safe.
    Safety,
    /// Something else.
    Other,
}

impl Barrier {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Barrier; 15] = [
        Barrier::NoHome,
        Barrier::Threshold,
        Barrier::Costs,
        Barrier::Benefits,
        Barrier::Papers,
        Barrier::Immigration,
        Barrier::Waiting,
        Barrier::Transfer,
        Barrier::Health,
        Barrier::Language,
        Barrier::Childcare,
        Barrier::Travel,
        Barrier::Legal,
        Barrier::Safety,
        Barrier::Other,
    ];

    /// Its cell in a table of figures.
    pub fn cell(self) -> &'static str {
        match self {
            Barrier::NoHome => "barrier_no_home",
            Barrier::Threshold => "barrier_threshold",
            Barrier::Costs => "barrier_costs",
            Barrier::Benefits => "barrier_benefits",
            Barrier::Papers => "barrier_papers",
            Barrier::Immigration => "barrier_immigration",
            Barrier::Waiting => "barrier_waiting",
            Barrier::Transfer => "barrier_transfer",
            Barrier::Health => "barrier_health",
            Barrier::Language => "barrier_language",
            Barrier::Childcare => "barrier_childcare",
            Barrier::Travel => "barrier_travel",
            Barrier::Legal => "barrier_legal",
            Barrier::Safety => "barrier_safety",
            Barrier::Other => "barrier_other",
        }
    }

    /// The key of its message: the same in an entry and in the figures.
    pub fn key(self) -> String {
        ["return-cell-", &self.cell().replace('_', "-")].concat()
    }
}

/// Several barriers as one number, a bit for each in the order of [`Barrier::ALL`]: a line has room for no more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Barriers(u16);

impl Barriers {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// Which they are, in their order.
    pub fn iter(self) -> impl Iterator<Item = Barrier> {
        Barrier::ALL.into_iter().enumerate().filter(move |(bit, _)| self.0 >> bit & 1 == 1).map(|(_, barrier)| barrier)
    }
}

impl FromIterator<Barrier> for Barriers {
    fn from_iter<I: IntoIterator<Item = Barrier>>(barriers: I) -> Barriers {
        let bit = |barrier: Barrier| Barrier::ALL.into_iter().position(|other| other == barrier).map_or(0, |bit| 1 << bit);
        Barriers(barriers.into_iter().fold(0, |all, barrier| all | bit(barrier)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_are_one_number_and_come_out_again_in_their_order() {
        let barriers: Barriers = [Barrier::Other, Barrier::NoHome, Barrier::Waiting, Barrier::NoHome].into_iter().collect();
        assert_eq!(barriers.iter().collect::<Vec<_>>(), [Barrier::NoHome, Barrier::Waiting, Barrier::Other]);
        assert_eq!(Barrier::ALL.into_iter().collect::<Barriers>().iter().count(), Barrier::ALL.len());
        assert_eq!(serde_json::to_string(&barriers).expect("a number"), "16449");
        assert!(Barriers::default().is_empty() && !barriers.is_empty());
        assert!(Barrier::ALL.is_sorted());
    }
}
