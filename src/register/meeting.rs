//! How often to meet: a suggestion, with its reason.
//!
//! In some pilots the scores determined how often people met: once a week in times of high need, once a month as they went on
//! (evaluation, 4.5.2). No published rule says which score means which time: the steps between are ours, and people decide.

use super::{Domain, Entry, Outcome, Scores, What};

/// How often to meet, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// Every so many days.
    pub every_days: u16,
    /// What it follows from.
    pub why: Why,
}

/// What a suggestion follows from: the score that asks for the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A part of their life.
    Domain {
        /// Which.
        domain: Domain,
        /// 1 (in crisis) to 5 (managing without support).
        score: u8,
    },
    /// How safe they feel.
    Safety {
        /// 0 to 10.
        score: u8,
    },
    /// How hopeful they are.
    Hope {
        /// 0 to 10.
        score: u8,
    },
}

/// From what was scored; none if nothing was.
pub fn suggested(scores: &Scores) -> Option<Suggested> {
    let domains = scores.domains.iter().map(|(domain, score)| Suggested {
        every_days: match score {
            0 | 1 => 7,
            2 => 14,
            _ => 28,
        },
        why: Why::Domain { domain: *domain, score: *score },
    });
    let felt = |score: u8| match score {
        0..=3 => 7,
        4..=5 => 14,
        _ => 28,
    };
    let safety = scores.safety.map(|score| Suggested { every_days: felt(score), why: Why::Safety { score } });
    // That somebody has little hope asks for company, and by itself for no more than every two weeks.
    let hope = scores.hope.map(|score| Suggested { every_days: felt(score).max(14), why: Why::Hope { score } });
    safety.into_iter().chain(domains).chain(hope).min_by_key(|suggested| suggested.every_days)
}

impl Entry {
    /// What was scored last: at a review or at the end, else when they came. What a later one left out, an earlier one says.
    pub fn scores(&self) -> Scores {
        let mut told: Vec<_> = self
            .standing()
            .filter_map(|deed| match &deed.what {
                What::Reviewed { outcome: Outcome::Done { status, .. }, .. } | What::Exited { status, .. } => {
                    Some((deed.on, deed.at, &status.scores))
                }
                _ => None,
            })
            .collect();
        told.sort_by_key(|(on, at, _)| (*on, *at));
        told.into_iter().fold(self.facts().scores, |mut before, (_, _, later)| {
            before.domains.extend(&later.domains);
            Scores { domains: before.domains, safety: later.safety.or(before.safety), hope: later.hope.or(before.hope) }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn scores(domains: &[(Domain, u8)], safety: Option<u8>, hope: Option<u8>) -> Scores {
        Scores { domains: domains.iter().copied().collect(), safety, hope }
    }

    #[test]
    fn the_lowest_score_decides_and_safety_comes_first() {
        let days = |scores: Scores| suggested(&scores).map(|suggested| (suggested.every_days, suggested.why));
        assert_eq!(days(Scores::default()), None);
        let crisis = scores(&[(Domain::Money, 4), (Domain::Housing, 1)], Some(9), None);
        assert_eq!(days(crisis), Some((7, Why::Domain { domain: Domain::Housing, score: 1 })));
        assert_eq!(days(scores(&[(Domain::Housing, 1)], Some(2), None)), Some((7, Why::Safety { score: 2 })));
        assert_eq!(days(scores(&[(Domain::Housing, 5)], Some(10), Some(0))), Some((14, Why::Hope { score: 0 })));
        assert_eq!(days(scores(&[(Domain::Legal, 5)], None, None)), Some((28, Why::Domain { domain: Domain::Legal, score: 5 })));
    }

    proptest! {
        /// Whoever does worse in something is not to be met less often.
        #[test]
        fn a_lower_score_never_asks_for_less(all in prop::collection::vec(1..=5_u8, 7), safety in 0..=10_u8, hope in 0..=10_u8, which in 0..9_usize) {
            let of = |all: &[u8], safety, hope| {
                let domains: BTreeMap<Domain, u8> = Domain::ALL.into_iter().zip(all.iter().copied()).collect();
                suggested(&Scores { domains, safety: Some(safety), hope: Some(hope) }).map(|suggested| suggested.every_days)
            };
            let before = of(&all, safety, hope);
            let mut worse = all.clone();
            let (mut less_safe, mut less_hope) = (safety, hope);
            match which {
                7 => less_safe = safety.saturating_sub(1),
                8 => less_hope = hope.saturating_sub(1),
                domain => worse[domain] = (all[domain] - 1).max(1),
            }
            prop_assert!(of(&worse, less_safe, less_hope) <= before);
        }
    }
}
