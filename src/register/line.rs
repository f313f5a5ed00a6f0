//! What of an entry stands in a list, is searched, counted and reminded of: at most a kilobyte, so that ten thousand are in memory.

use super::{Barriers, Day, Due, Entry, ExitReason, Facts, GRACE_DAYS, How, Outcome, Point, Scores, Sharing, Slot, What};
use crate::notes::{Decision, DeclineReason};
use serde::{Deserialize, Serialize};

/// The most bytes of a line, before sealing.
pub const LINE_BYTES_MAX: usize = 1024;

/// The longest name in a line, in characters.
const LINE_NAME_MAX: usize = 60;

/// What stands in a list of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What the person is called, or empty.
    pub name: String,
    /// The area, by slug.
    pub area: String,
    /// The day on which it came.
    pub came_on: Day,
    /// How it came.
    pub how: How,
    /// What was decided, if anything was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// The day on which that was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Day>,
    /// Why the service declined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<DeclineReason>,
    /// The day from which reviews count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun_on: Option<Day>,
    /// Why support ended, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit: Option<ExitReason>,
    /// The day on which that was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<Day>,
    /// The reviews that were made or tried, in the order of their days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewLine>,
    /// By which day somebody should hear from the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hear_by: Option<Day>,
    /// Whether the person's figures may be in a data return.
    #[serde(default)]
    pub sharing: Sharing,
    /// How things stood when they came.
    #[serde(default)]
    pub facts: Facts,
    /// What got in the way, of all that was done or tried.
    #[serde(default, skip_serializing_if = "Barriers::is_empty")]
    pub hindered: Barriers,
    /// Whether the person took something back that they had agreed to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrew: bool,
    /// Whether several deeds say what can be said only once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub conflict: bool,
}

/// A review in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewLine {
    /// Which.
    pub point: Point,
    /// When.
    pub on: Day,
    /// How things stood; none if nobody could be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scores: Option<Scores>,
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing is decided yet.
    New,
    /// More information was asked for.
    Asked,
    /// Accepted, waiting for housing.
    WaitingForHousing,
    /// Accepted, and support goes on or is about to begin.
    Supported,
    /// Accepted, and support has ended.
    Ended,
    /// It did not come to be: declined, withdrawn, or a duplicate.
    Closed,
}

impl State {
    /// All of them, in the order of the work.
    pub const ALL: [State; 6] = [State::New, State::Asked, State::WaitingForHousing, State::Supported, State::Ended, State::Closed];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            State::New => "new",
            State::Asked => "asked",
            State::WaitingForHousing => "waiting_for_housing",
            State::Supported => "supported",
            State::Ended => "ended",
            State::Closed => "closed",
        }
    }

    /// Whether somebody still has to do something about it.
    pub fn is_open(self) -> bool {
        !matches!(self, State::Ended | State::Closed)
    }
}

impl Line {
    /// Of an entry; none if nothing ever came.
    pub fn of(entry: &Entry) -> Option<Line> {
        let decided = entry.last(Slot::Decision);
        let (decision, reasons) = match decided.map(|deed| &deed.what) {
            Some(What::Decided { decision, reasons, .. }) => (Some(*decision), reasons.clone()),
            _ => (None, Vec::new()),
        };
        let exit = match entry.last(Slot::Course).map(|deed| &deed.what) {
            Some(What::Exited { reason, .. }) => Some(*reason),
            _ => None,
        };
        let mut reviews: Vec<ReviewLine> = entry
            .standing()
            .filter_map(|deed| match &deed.what {
                What::Reviewed { point, outcome } => {
                    let scores = match outcome {
                        Outcome::Done { status, .. } => Some(status.scores.clone()),
                        Outcome::CouldNotContact { .. } => None,
                    };
                    Some(ReviewLine { point: *point, on: deed.on, scores })
                }
                _ => None,
            })
            .collect();
        reviews.sort_by_key(|review| review.on);
        Some(Line {
            name: entry.name().chars().take(LINE_NAME_MAX).collect(),
            area: entry.area().to_owned(),
            came_on: entry.came_on()?,
            how: entry.how(),
            decision,
            decided_on: decided.map(|deed| deed.on),
            reasons,
            begun_on: entry.begun_on(),
            exit,
            ended_on: entry.ended_on(),
            reviews,
            hear_by: entry.hear_by(),
            sharing: entry.sharing(),
            facts: entry.facts(),
            hindered: entry.hindered(),
            withdrew: entry.standing().any(|deed| matches!(deed.what, What::Withdrew { .. })),
            conflict: !entry.conflicts().is_empty(),
        })
    }

    /// Its bytes, at most [`LINE_BYTES_MAX`]: reviews between those that are due are left out from the earliest on, since no figure is
    /// made of them, then the end of the name.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut short = self.clone();
        loop {
            let bytes = serde_json::to_vec(&short).expect("a line has only string keys");
            if bytes.len() <= LINE_BYTES_MAX {
                return bytes;
            }
            match short.reviews.iter().position(|review| review.point == Point::Between) {
                Some(between) => {
                    short.reviews.remove(between);
                }
                None if short.name.pop().is_some() => {}
                None => return bytes,
            }
        }
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        match self.decision {
            None => State::New,
            Some(Decision::MoreInformation) => State::Asked,
            Some(Decision::Accepted | Decision::AcceptedWaitingForHousing) if self.exit.is_some() => State::Ended,
            Some(Decision::Accepted) => State::Supported,
            // A home that was found shows in that support has begun.
            Some(Decision::AcceptedWaitingForHousing) if self.begun_on.is_some() => State::Supported,
            Some(Decision::AcceptedWaitingForHousing) => State::WaitingForHousing,
            Some(Decision::DeclinedByService | Decision::DeclinedByPerson | Decision::ConsentWithdrawn | Decision::Duplicate) => {
                State::Closed
            }
        }
    }

    /// What is due next: the earliest of the reviews that can still be made in time and the day to hear from the person. A review that
    /// was missed hides nothing that can still be done ([`Line::missed`]).
    pub fn due(&self, today: Day) -> Option<Due> {
        let reviews = self.unmade().filter(|(_, on)| on.days_until(today) <= GRACE_DAYS);
        let reviews = reviews.map(|(point, on)| Due { on, review: Some(point) });
        let hear = self.hear_by.filter(|_| self.goes_on()).map(|on| Due { on, review: None });
        reviews.chain(hear).min_by_key(|due| due.on)
    }

    /// The reviews that were not made in time while support goes on, with the days on which they were due.
    pub fn missed(&self, today: Day) -> Vec<(Point, Day)> {
        self.unmade().filter(|(_, on)| on.days_until(today) > GRACE_DAYS).collect()
    }

    fn goes_on(&self) -> bool {
        self.ended_on.is_none() && self.state().is_open()
    }

    /// The reviews that were neither made nor tried, with the days on which they are due; none where support does not go on.
    pub(super) fn unmade(&self) -> impl Iterator<Item = (Point, Day)> {
        let begun = self.begun_on.filter(|_| self.goes_on());
        let is_made = |point: Point| self.reviews.iter().any(|review| review.point == point);
        let unmade = Point::DUE.into_iter().filter(move |(point, _)| !is_made(*point));
        unmade.filter_map(move |(point, months)| Some((point, begun?.after_months(months))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::Choice;
    use crate::register::{Deed, Domain, Status, Step, Told};
    use std::collections::BTreeMap;

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    fn scores() -> Scores {
        Scores { domains: Domain::ALL.map(|domain| (domain, 5)).into_iter().collect::<BTreeMap<_, _>>(), safety: Some(10), hope: Some(10) }
    }

    /// An entry about which everything is known that can be, with the longest options and a name of letters of four bytes.
    fn fullest() -> Entry {
        let option = || Some("living_with_friends_or_family".to_owned());
        let facts = Facts {
            gender: Some("described_by_person".to_owned()),
            age: Some(118),
            housing: option(),
            employment: Some("unemployed_able_does_not_want".to_owned()),
            education: Some("in_education_or_training".to_owned()),
            english: Some("fluent".to_owned()),
            legal: Some(false),
            scores: scores(),
        };
        let status = || Status { scores: scores(), housing: option(), ..Status::default() };
        let name = "\u{10ffff}".repeat(200);
        let told = Told { how: How::InPerson, area: "nottingham".into(), name, referrer: String::new(), facts, figures: Choice::Yes };
        let done = |point| What::Reviewed { point, outcome: Outcome::Done { status: status(), words: "w".repeat(4_000) } };
        let mut whats = vec![
            What::Told(Box::new(told)),
            What::Decided { decision: Decision::AcceptedWaitingForHousing, reasons: Vec::new(), signposted: "s".repeat(4_000) },
            What::Reached { step: Step::SupportStarted, words: String::new() },
            What::Agreed { every_days: 365 },
        ];
        whats.extend(Point::DUE.map(|(point, _)| done(point)));
        whats.extend((0..30).map(|_| done(Point::Between)));
        whats.push(What::Exited { reason: ExitReason::NoLongerRequired, status: status(), come_back: String::new() });
        let mut entry = Entry { id: "e".into(), deeds: Vec::new() };
        for (number, what) in whats.into_iter().enumerate() {
            let deed = Deed { id: number.to_string(), at: 0, on: day("2026-11-22"), by: "w".into(), replaces: Vec::new(), what };
            entry.write(deed, day("2026-11-23")).expect("it is in order");
        }
        entry
    }

    fn of_fullest() -> Line {
        Line::of(&fullest()).expect("it came")
    }

    #[test]
    fn a_line_is_short_and_loses_nothing_that_figures_are_made_of() {
        let line = of_fullest();
        let bytes = line.to_bytes();
        assert!(bytes.len() <= LINE_BYTES_MAX, "{} bytes", bytes.len());
        let read: Line = serde_json::from_slice(&bytes).expect("it is read again");
        assert_eq!(read.reviews.iter().filter(|review| review.point != Point::Between).count(), 4);
        assert!(line.name.starts_with(&read.name) && !read.name.is_empty());
        assert_eq!(Line { reviews: line.reviews.clone(), name: line.name.clone(), ..read }, line);
        let small = Line { name: "Noor".into(), reviews: Vec::new(), ..line };
        assert_eq!(serde_json::from_slice::<Line>(&small.to_bytes()).expect("it is read again"), small);
    }

    /// A review that nobody made does not hide what is still to be done.
    #[test]
    fn what_was_missed_hides_nothing() {
        let begun = day("2026-01-31");
        let line = Line { begun_on: Some(begun), ended_on: None, exit: None, reviews: Vec::new(), hear_by: None, ..of_fullest() };
        let due = |today: &str| line.due(day(today)).map(|due| (due.on, due.review));
        let missed = |today: &str| line.missed(day(today)).into_iter().map(|(point, _)| point).collect::<Vec<_>>();
        assert_eq!((due("2026-02-28"), missed("2026-02-28")), (Some((begun, Some(Point::Start))), vec![]));
        let in_spring = Some((day("2026-04-30"), Some(Point::Months3)));
        assert_eq!((due("2026-03-01"), missed("2026-03-01")), (in_spring, vec![Point::Start]), "four weeks are over");
        let heard = Line { hear_by: Some(day("2026-03-20")), ..line.clone() };
        assert_eq!(heard.due(day("2026-03-01")).map(|due| due.review), Some(None), "to hear from the person comes first");
        let ended = Line { ended_on: Some(day("2026-02-01")), exit: Some(ExitReason::Moved), ..heard };
        assert_eq!((ended.due(day("2026-03-01")), ended.missed(day("2026-03-01"))), (None, vec![]));
        assert_eq!((due("2027-01-01"), missed("2027-01-01").len()), (None, 4), "all are missed, and said to be");
    }
}
