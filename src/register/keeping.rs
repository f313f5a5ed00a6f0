//! How long entries are kept. The council sets it by outcome; nothing goes by itself, and what went leaves a mark so that it cannot come
//! back unnoticed.

use super::{Day, Line, State};
use crate::notes::Decision;
use serde::{Deserialize, Serialize};

/// For so many months an entry is kept after it came to its end; none while nobody has set it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Retention {
    /// After support ended.
    pub ended: Option<u16>,
    /// After the service or the person declined, or the person took their agreement back.
    pub declined: Option<u16>,
    /// After it was found to be a duplicate.
    pub duplicate: Option<u16>,
}

/// That an entry was erased: its id and when, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// The entry's id.
    pub id: String,
    /// In milliseconds since 1970.
    pub at: u64,
}

impl Retention {
    /// The most months that can be set: a hundred years would be a slip of the hand.
    pub const MONTHS_MAX: u16 = 240;

    /// Whether every time is one that can be set.
    pub fn fits(&self) -> bool {
        [self.ended, self.declined, self.duplicate].into_iter().flatten().all(|months| (1..=Self::MONTHS_MAX).contains(&months))
    }
}

impl Line {
    /// The day from which an entry is to be erased; none while it is open, or while nobody has set for how long it is kept.
    pub fn over_on(&self, retention: &Retention) -> Option<Day> {
        let (from, months) = match (self.state(), self.decision) {
            (State::Ended, _) => (self.ended_on, retention.ended),
            (State::Closed, Some(Decision::Duplicate)) => (self.decided_on, retention.duplicate),
            (State::Closed, _) => (self.decided_on, retention.declined),
            _ => (None, None),
        };
        Some(from?.after_months(i32::from(months?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::{ExitReason, Facts, How, Sharing};

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    fn line(decision: Decision, exit: Option<ExitReason>) -> Line {
        Line {
            name: "Noor".into(),
            area: "leeds".into(),
            came_on: day("2024-01-10"),
            how: How::Phone,
            decision: Some(decision),
            decided_on: Some(day("2024-01-31")),
            reasons: Vec::new(),
            begun_on: Some(day("2024-02-05")),
            exit,
            ended_on: exit.map(|_| day("2024-08-31")),
            reviews: Vec::new(),
            hear_by: None,
            sharing: Sharing::Yes,
            facts: Facts::default(),
            hindered: crate::register::Barriers::default(),
            withdrew: false,
            conflict: false,
        }
    }

    #[test]
    fn each_outcome_has_a_time_of_its_own_and_what_is_open_has_none() {
        let all = Retention { ended: Some(6), declined: Some(1), duplicate: Some(2) };
        let over = |decision, exit, retention| line(decision, exit).over_on(&retention);
        assert_eq!(over(Decision::Accepted, Some(ExitReason::Moved), all), Some(day("2025-02-28")), "the last day of a shorter month");
        assert_eq!(over(Decision::DeclinedByService, None, all), Some(day("2024-02-29")));
        assert_eq!(over(Decision::ConsentWithdrawn, None, all), Some(day("2024-02-29")));
        assert_eq!(over(Decision::Duplicate, None, all), Some(day("2024-03-31")));
        for open in [Decision::Accepted, Decision::AcceptedWaitingForHousing, Decision::MoreInformation] {
            assert_eq!(over(open, None, all), None, "{open:?}");
        }
        assert_eq!(over(Decision::Accepted, Some(ExitReason::Moved), Retention::default()), None, "nobody has set it");
    }

    #[test]
    fn no_time_is_nothing_or_more_than_twenty_years() {
        let of = |months| Retention { declined: Some(months), ..Retention::default() }.fits();
        assert_eq!([0, 1, 240, 241].map(of), [false, true, true, false]);
        assert!(Retention::default().fits());
    }
}
