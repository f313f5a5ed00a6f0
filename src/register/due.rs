//! What is due, and when: reviews, and hearing from the person.

use super::{Day, Entry, Outcome, Point, Slot, Step, What};

/// So many days after it was due, a review that was not made counts as missed. There is no published rule: four weeks leave room for
/// a meeting that was moved, and end before the next month's figures are asked for.
pub const GRACE_DAYS: i32 = 28;

/// How a review stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewState {
    /// Not due yet.
    Later {
        /// When it will be.
        due: Day,
    },
    /// Due.
    Due {
        /// Since when.
        due: Day,
    },
    /// Not made in time.
    Missed {
        /// When it was due.
        due: Day,
    },
    /// Made.
    Done {
        /// When.
        on: Day,
    },
    /// Nobody could be reached.
    CouldNotContact {
        /// When that was tried.
        on: Day,
    },
    /// The support ended before it was due.
    Ended,
}

/// What is due next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// On which day.
    pub on: Day,
    /// The review, or none for hearing from the person.
    pub review: Option<Point>,
}

impl Entry {
    /// The day from which reviews count: that on which support began, else that on which they met.
    pub fn begun_on(&self) -> Option<Day> {
        let step = |step| self.last(Slot::Step(step)).map(|deed| deed.on);
        step(Step::SupportStarted).or_else(|| step(Step::Met))
    }

    /// The day on which support ended, if it has and was not begun again.
    pub fn ended_on(&self) -> Option<Day> {
        self.last(Slot::Course).filter(|deed| matches!(deed.what, What::Exited { .. })).map(|deed| deed.on)
    }

    /// How each review stands that is due at some time; none before support has begun.
    pub fn reviews(&self, today: Day) -> Vec<(Point, ReviewState)> {
        let Some(begun) = self.begun_on() else { return Vec::new() };
        let ended = self.ended_on();
        let state = |(point, months): (Point, i32)| {
            let due = begun.after_months(months);
            let state = match self.last(Slot::Review(point)) {
                Some(deed) if matches!(deed.what, What::Reviewed { outcome: Outcome::Done { .. }, .. }) => {
                    ReviewState::Done { on: deed.on }
                }
                Some(deed) => ReviewState::CouldNotContact { on: deed.on },
                None if ended.is_some_and(|ended| ended <= due) => ReviewState::Ended,
                None if today < due => ReviewState::Later { due },
                None if due.days_until(today) <= GRACE_DAYS => ReviewState::Due { due },
                None => ReviewState::Missed { due },
            };
            (point, state)
        };
        Point::DUE.into_iter().map(state).collect()
    }

    /// When the person was last heard from: a contact that reached them, a step, a review that was made.
    pub fn heard_on(&self) -> Option<Day> {
        let heard = self.standing().filter(|deed| match &deed.what {
            What::Contacted { reached, .. } => *reached,
            What::Reviewed { outcome, .. } => matches!(outcome, Outcome::Done { .. }),
            What::Reached { step, .. } => *step >= Step::Met && *step != Step::HomeOffered,
            _ => false,
        });
        heard.map(|deed| deed.on).max()
    }

    /// The day by which somebody should hear from the person, by how often they agreed to meet; none if they agreed on nothing, or the
    /// support has ended.
    pub fn hear_by(&self) -> Option<Day> {
        let agreed = self.last(Slot::Frequency)?;
        let What::Agreed { every_days } = agreed.what else { return None };
        if self.ended_on().is_some() {
            return None;
        }
        Some(self.heard_on().unwrap_or(agreed.on).max(agreed.on).after_days(i32::from(every_days)))
    }
}
