//! What is still open of a period before its data return is made: in the return it stays as it is then, for ever.

use super::{Day, GRACE_DAYS, Line, Sharing, State};

impl Line {
    /// Whether it came from one day to another and is not decided: a return counts it as "not decided yet", and no later one counts it.
    pub fn is_undecided(&self, (first, last): (Day, Day)) -> bool {
        (first..=last).contains(&self.came_on) && matches!(self.state(), State::New | State::Asked)
    }

    /// How many reviews were due from one day to another, would count in a return, are neither made nor tried, and can still be made in
    /// time.
    pub fn reviews_to_make(&self, (first, last): (Day, Day), today: Day) -> usize {
        let counts = |on: &Day| (first..=last).contains(on) && on.days_until(today) <= GRACE_DAYS;
        if self.sharing == Sharing::Yes { self.unmade().filter(|(_, on)| counts(on)).count() } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notes::Decision;
    use crate::register::{Facts, How, Point, ReviewLine};

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    fn line(decision: Option<Decision>) -> Line {
        Line {
            name: "Noor".into(),
            area: "leeds".into(),
            came_on: day("2026-04-01"),
            how: How::Phone,
            decision,
            decided_on: decision.map(|_| day("2026-04-10")),
            reasons: Vec::new(),
            begun_on: None,
            exit: None,
            ended_on: None,
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
    fn what_came_in_the_period_and_is_not_decided_is_open() {
        let spring = (day("2026-04-01"), day("2026-06-30"));
        assert!(line(None).is_undecided(spring) && line(Some(Decision::MoreInformation)).is_undecided(spring));
        assert!(!line(None).is_undecided((day("2026-04-02"), day("2026-06-30"))), "it came the day before");
        for decided in [Decision::Accepted, Decision::AcceptedWaitingForHousing, Decision::DeclinedByPerson, Decision::Duplicate] {
            assert!(!line(Some(decided)).is_undecided(spring), "{decided:?}");
        }
    }

    #[test]
    fn a_review_can_be_made_until_its_four_weeks_are_over() {
        let accepted = Line { begun_on: Some(day("2026-03-30")), ..line(Some(Decision::Accepted)) };
        let spring = (day("2026-04-01"), day("2026-06-30"));
        let count = |line: &Line, today| line.reviews_to_make(spring, day(today));
        // Of those at the start and after three months, only the second was due in these days.
        assert_eq!((count(&accepted, "2026-07-28"), count(&accepted, "2026-07-29")), (1, 0));
        let made = ReviewLine { point: Point::Months3, on: day("2026-07-01"), scores: None };
        assert_eq!(count(&Line { reviews: vec![made], ..accepted.clone() }, "2026-07-02"), 0);
        assert_eq!(count(&Line { sharing: Sharing::No, ..accepted.clone() }, "2026-07-02"), 0, "it would not count");
        assert_eq!(count(&Line { ended_on: Some(day("2026-05-01")), ..accepted }, "2026-07-02"), 0);
    }
}
