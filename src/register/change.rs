//! How somebody's scores have changed over time: what a chart shows of each, and what is said of it in words.

use super::{Day, Domain, Entry, Outcome, Point, Scores, What};

/// What is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// A part of their life, 1 (in crisis) to 5 (managing without support).
    Domain(Domain),
    /// How safe the person feels, 0 to 10.
    Safety,
    /// How hopeful they are, 0 to 10.
    Hope,
}

/// When it was scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// When they came: what reviews go on from.
    Came,
    /// At a review.
    Reviewed(Point),
    /// When support ended.
    Ended,
}

/// A score over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// What is scored.
    pub scale: Scale,
    /// One for each of [`Progress::moments`]; none where it was left out.
    pub points: Vec<Option<u8>>,
}

/// All scores over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The days on which anything was scored, in their order.
    pub moments: Vec<(Day, When)>,
    /// What was scored at least once.
    pub courses: Vec<Course>,
}

/// How two scores stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The later is higher.
    Better,
    /// They are the same.
    Same,
    /// The later is lower.
    Worse,
}

impl Scale {
    /// All of them, in the order of the form.
    pub fn all() -> impl Iterator<Item = Scale> {
        Domain::ALL.into_iter().map(Scale::Domain).chain([Scale::Safety, Scale::Hope])
    }

    /// Its ends.
    pub fn ends(self) -> (u8, u8) {
        match self {
            Scale::Domain(_) => (1, 5),
            Scale::Safety | Scale::Hope => (0, 10),
        }
    }

    /// What was scored on it.
    pub fn of(self, scores: &Scores) -> Option<u8> {
        match self {
            Scale::Domain(domain) => scores.domains.get(&domain).copied(),
            Scale::Safety => scores.safety,
            Scale::Hope => scores.hope,
        }
    }
}

impl Course {
    /// From the first score to the last; none where there are not two.
    pub fn change(&self) -> Option<(u8, u8, Change)> {
        let mut known = self.points.iter().flatten().copied();
        let (first, last) = (known.next()?, known.next_back()?);
        let change = match last.cmp(&first) {
            std::cmp::Ordering::Greater => Change::Better,
            std::cmp::Ordering::Equal => Change::Same,
            std::cmp::Ordering::Less => Change::Worse,
        };
        Some((first, last, change))
    }
}

impl Change {
    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Change::Better => "better",
            Change::Same => "same",
            Change::Worse => "worse",
        }
    }
}

impl Entry {
    /// How the scores have changed from when the person came to the last review, or to the end.
    pub fn progress(&self) -> Progress {
        let mut scored: Vec<(Day, u64, When, Scores)> = self
            .standing()
            .filter_map(|deed| match &deed.what {
                What::Reviewed { point, outcome: Outcome::Done { status, .. } } => {
                    Some((deed.on, deed.at, When::Reviewed(*point), status.scores.clone()))
                }
                What::Exited { status, .. } => Some((deed.on, deed.at, When::Ended, status.scores.clone())),
                _ => None,
            })
            .collect();
        scored.sort_by_key(|(on, at, ..)| (*on, *at));
        // Whoever came is first, also if a review was made on the same day.
        let came = self.came_on().map(|on| (on, 0, When::Came, self.facts().scores));
        let scored: Vec<_> = came.into_iter().chain(scored).filter(|(.., scores)| !scores.is_empty()).collect();
        let course = |scale: Scale| Course { scale, points: scored.iter().map(|(.., scores)| scale.of(scores)).collect() };
        Progress {
            moments: scored.iter().map(|(on, _, when, _)| (*on, *when)).collect(),
            courses: Scale::all().map(course).filter(|course| course.points.iter().any(Option::is_some)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::Choice;
    use crate::notes::Decision;
    use crate::register::{Deed, ExitReason, Facts, How, Status, Told};

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    fn scores(text: &str) -> Scores {
        Scores::try_from(text.to_owned()).expect("scores")
    }

    fn entry(came: &str, later: &[(&str, What)]) -> Entry {
        let facts = Facts { scores: scores(came), ..Facts::default() };
        let told = Told { how: How::Phone, area: "leeds".into(), name: String::new(), referrer: String::new(), facts, figures: Choice::No };
        let accepted = What::Decided { decision: Decision::Accepted, reasons: Vec::new(), signposted: String::new() };
        let first = [("2026-01-05", What::Told(Box::new(told))), ("2026-01-06", accepted)];
        let mut entry = Entry { id: "e".into(), deeds: Vec::new() };
        for (at, (on, what)) in (0..).zip(first.into_iter().chain(later.iter().cloned())) {
            let deed = Deed { id: at.to_string(), at, on: day(on), by: "Sam".into(), replaces: Vec::new(), what };
            entry.write(deed, day("2026-12-31")).expect("it is in order");
        }
        entry
    }

    fn reviewed(point: Point, text: &str) -> What {
        let status = Status { scores: scores(text), ..Status::default() };
        What::Reviewed { point, outcome: Outcome::Done { status, words: String::new() } }
    }

    fn course(entry: &Entry, scale: Scale) -> Option<Course> {
        entry.progress().courses.into_iter().find(|course| course.scale == scale)
    }

    #[test]
    fn a_score_is_followed_from_when_they_came_to_the_end_with_what_was_left_out() {
        let status = Status { scores: scores("5------ 8 -"), ..Status::default() };
        let exited = What::Exited { reason: ExitReason::Moved, status, come_back: String::new() };
        let tried = What::Reviewed { point: Point::Months6, outcome: Outcome::CouldNotContact { welfare_check: "called".into() } };
        // Written down in another order than that of their days.
        let entry = entry(
            "2-4---- 3 -",
            &[
                ("2026-07-01", tried),
                ("2026-04-05", reviewed(Point::Months3, "--3---- 5 -")),
                ("2026-01-05", reviewed(Point::Start, "3------ - -")),
                ("2026-09-01", exited),
            ],
        );
        let whens: Vec<When> = entry.progress().moments.into_iter().map(|(_, when)| when).collect();
        assert_eq!(whens, [When::Came, When::Reviewed(Point::Start), When::Reviewed(Point::Months3), When::Ended]);
        let housing = course(&entry, Scale::Domain(Domain::Housing)).expect("it was scored");
        assert_eq!(housing.points, [Some(2), Some(3), None, Some(5)]);
        assert_eq!(housing.change(), Some((2, 5, Change::Better)));
        let education = course(&entry, Scale::Domain(Domain::Education)).expect("it was scored");
        assert_eq!((education.points.clone(), education.change()), (vec![Some(4), None, Some(3), None], Some((4, 3, Change::Worse))));
        assert_eq!(course(&entry, Scale::Hope), None, "nobody scored it");
        assert_eq!(entry.progress().courses.len(), 3);
    }

    #[test]
    fn one_score_is_no_change_and_none_is_nothing() {
        let once = entry("---1--- - -", &[]);
        let work = course(&once, Scale::Domain(Domain::Employment)).expect("it was scored");
        assert_eq!((work.points.clone(), work.change()), (vec![Some(1)], None));
        let twice = entry("---1--- - -", &[("2026-02-01", reviewed(Point::Start, "---1--- - -"))]);
        let work = course(&twice, Scale::Domain(Domain::Employment)).expect("it was scored");
        assert_eq!(work.change(), Some((1, 1, Change::Same)));
        assert_eq!(entry("------- - -", &[]).progress(), Progress::default());
        let later = entry("------- - -", &[("2026-02-01", reviewed(Point::Start, "------- 0 -"))]);
        assert_eq!(later.progress().moments, [(day("2026-02-01"), When::Reviewed(Point::Start))], "nothing was known when they came");
    }
}
