//! Figures: how many, and of whom, before anything is hidden. They are for the desk itself; what leaves is a [`super::Returned`].

use super::topic::{SEVERAL_REASONS, outcome_name, reason_name};
use super::{AGE_BANDS, Day, ExitReason, Facts, Line, Month, Point, ReviewLine, Scores, Sharing, Topic};
use crate::form::{Form, standard};
use crate::notes::Decision;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The form whose options are counted, read once: that takes longer than to count a thousand lines.
static FORM: LazyLock<Form> = LazyLock::new(standard);

/// The figures of a stretch of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
    /// One of each topic, in their order.
    pub tables: Vec<Table>,
}

/// How many there are of some people; each of them counts in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it is about.
    pub topic: Topic,
    /// How many there are of each, also those of which there are none.
    pub cells: Vec<Cell>,
    /// Those of whom it is not known.
    pub not_specified: u32,
    /// Those who did not agree that it is told: they said no, were not asked, or took it back.
    pub not_shared: u32,
}

/// How many there are of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Which: an option of the form, or another that [`Topic`] names; a month as `2026-03`; an area's slug.
    pub option: String,
    /// How many.
    pub count: u32,
}

/// Of which areas figures are, by slug. Those of all areas name the areas that a register may have, whether or not somebody came there:
/// a list of those to which somebody came would tell how many came at the least.
#[derive(Clone, Copy, Debug)]
pub enum Areas<'a> {
    /// Of one.
    One(&'a str),
    /// Of all, by these names.
    All(&'a [&'a str]),
}

/// The name of the cell of areas that have no name of their own here. There is one only in a register that has such an area.
pub const OTHER_AREA: &str = "other_area";

impl Areas<'_> {
    fn have(self, line: &Line) -> bool {
        match self {
            Areas::One(area) => line.area == area,
            Areas::All(_) => true,
        }
    }

    fn cells(self, lines: &[&Line]) -> Vec<String> {
        match self {
            Areas::One(area) => vec![area.to_owned()],
            Areas::All(areas) => {
                let has_others = lines.iter().any(|line| !areas.contains(&&*line.area));
                areas.iter().copied().chain(has_others.then_some(OTHER_AREA)).map(str::to_owned).collect()
            }
        }
    }
}

/// Where somebody counts.
enum Place<'a> {
    In(Cow<'a, str>),
    NotSpecified,
    NotShared,
}

impl Table {
    /// All whom it is about.
    pub fn total(&self) -> u32 {
        self.base() + self.not_specified + self.not_shared
    }

    /// Of how many percentages are: as in the evaluation (3.2), of all but those of whom it is not known or not shared.
    pub fn base(&self) -> u32 {
        self.cells.iter().map(|cell| cell.count).sum()
    }

    /// How many there are of an option; 0 of one that it does not have.
    pub fn count(&self, option: &str) -> u32 {
        self.cells.iter().find(|cell| cell.option == option).map_or(0, |cell| cell.count)
    }

    /// The share of an option, or of several together, in the base, in thousandths; none where the base is nobody.
    pub fn permille(&self, options: &[&str]) -> Option<u32> {
        permille(options.iter().map(|option| self.count(option)).sum(), self.base())
    }

    fn put(&mut self, place: &Place<'_>) {
        let cell = match place {
            Place::In(option) => {
                let at = self.cells.iter().position(|cell| cell.option == **option);
                let at = at.or_else(|| self.cells.iter().position(|cell| cell.option == OTHER_AREA));
                at.map(|at| &mut self.cells[at].count)
            }
            Place::NotShared => Some(&mut self.not_shared),
            Place::NotSpecified => None,
        };
        // An option that the form does not have says nothing that could be compared.
        *cell.unwrap_or(&mut self.not_specified) += 1;
    }
}

/// The share of some in all, in thousandths, rounded to the nearest; none of nobody.
pub fn permille(some: u32, all: u32) -> Option<u32> {
    (some * 2_000 + all).checked_div(all * 2)
}

/// Whom the tables are about. Each of these is a population of its own: `RULES.md` says why they do not overlap in what leaves.
struct People<'a> {
    came: Vec<&'a Line>,
    accepted: Vec<&'a Line>,
    not_accepted: Vec<&'a Line>,
    /// Those who share and had a review due, with the last that was made or tried.
    due: Vec<(&'a Line, Option<&'a ReviewLine>)>,
    /// Why support ended for those who share.
    exits: Vec<ExitReason>,
}

impl Figures {
    /// Of the lines that came from one day to another, or of which a review was due or support ended then. What was decided about those
    /// that came is as it stands now, also if it was decided later.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a Line>, first: Day, last: Day, areas: Areas<'_>) -> Figures {
        let months = std::iter::successors(Some(first.month()), |month| Some(month.next()));
        let months: Vec<String> = months.take_while(|month| *month <= last.month()).map(Month::iso).collect();
        let lines: Vec<&Line> = lines.into_iter().filter(|line| areas.have(line)).collect();
        let areas = areas.cells(&lines);
        let people = People::of(lines, first, last);
        let table = |topic: Topic| {
            let cells = topic.cells(&FORM, &months, &areas).into_iter().map(|option| Cell { option, count: 0 });
            let mut table = Table { topic, cells: cells.collect(), not_specified: 0, not_shared: 0 };
            people.places(topic).iter().for_each(|place| table.put(place));
            table
        };
        Figures { first, last, tables: Topic::ALL.map(table).into() }
    }

    /// The table of a topic.
    pub fn table(&self, topic: Topic) -> &Table {
        self.tables.iter().find(|table| table.topic == topic).expect("there is one of each topic")
    }
}

impl<'a> People<'a> {
    fn of(lines: Vec<&'a Line>, first: Day, last: Day) -> People<'a> {
        let is_in = |day: Day| (first..=last).contains(&day);
        let is_accepted = |line: &Line| outcome_name(line.decision) == "accepted";
        let came: Vec<&Line> = lines.iter().copied().filter(|line| is_in(line.came_on)).collect();
        let (accepted, not_accepted) = came.iter().partition(|line| is_accepted(line));
        let shared = || lines.iter().copied().filter(|line| is_accepted(line) && line.sharing == Sharing::Yes);
        let ended = shared().filter(|line| line.ended_on.is_some_and(is_in));
        People {
            accepted,
            not_accepted,
            due: shared().filter_map(|line| Some((line, due(line, is_in)?))).collect(),
            exits: ended.filter_map(|line| line.exit).collect(),
            came,
        }
    }

    /// Where each of those counts whom a topic is about.
    fn places(&self, topic: Topic) -> Vec<Place<'_>> {
        let of_all = |lines: &[&'a Line], place: fn(&'a Line) -> Place<'a>| lines.iter().map(|line| place(line)).collect();
        match topic {
            Topic::Referrals => of_all(&self.came, |line| named(outcome_name(line.decision))),
            Topic::CameBy => of_all(&self.came, |line| named(line.how.name())),
            Topic::Months => of_all(&self.came, month),
            Topic::Reasons => {
                let reasons = self.not_accepted.iter().flat_map(|line| &line.reasons);
                reasons.map(|reason| named(reason_name(*reason))).collect()
            }
            Topic::Sharing => of_all(&self.accepted, |line| shared(line, |_| Some("agreed"))),
            Topic::Ended => of_all(&self.accepted, |line| shared(line, |_| line.exit.map(|_| "recorded"))),
            Topic::Hindered => {
                let sharing = self.accepted.iter().filter(|line| line.sharing == Sharing::Yes);
                sharing.flat_map(|line| line.hindered.iter()).map(|barrier| named(barrier.cell())).collect()
            }
            Topic::AcceptedMonths => of_all(&self.accepted, month),
            Topic::AcceptedCameBy => of_all(&self.accepted, |line| named(line.how.name())),
            Topic::AcceptedByArea => of_all(&self.accepted, |line| named(&line.area)),
            Topic::Gender => of_all(&self.accepted, |line| shared(line, |facts| facts.gender.as_deref())),
            Topic::Age => of_all(&self.accepted, |line| shared(line, |facts| age_band(facts.age?))),
            Topic::Housing => of_all(&self.accepted, |line| shared(line, |facts| facts.housing.as_deref())),
            Topic::Employment => of_all(&self.accepted, |line| shared(line, |facts| facts.employment.as_deref())),
            Topic::Education => of_all(&self.accepted, |line| shared(line, |facts| facts.education.as_deref())),
            Topic::English => of_all(&self.accepted, |line| shared(line, |facts| facts.english.as_deref())),
            Topic::Legal => {
                let name = |needed: bool| if needed { "needed" } else { "not_needed" };
                self.accepted.iter().map(|line| shared(line, |facts| facts.legal.map(name))).collect()
            }
            Topic::NotAccepted => of_all(&self.not_accepted, |line| named(why_not(line))),
            Topic::NotAcceptedMonths => of_all(&self.not_accepted, month),
            Topic::NotAcceptedByArea => of_all(&self.not_accepted, |line| named(&line.area)),
            Topic::Reviews => self.due.iter().map(|(_, review)| named(made(*review))).collect(),
            Topic::Exits => self.exits.iter().map(|reason| named(reason.name())).collect(),
            _ => {
                let made = self.due.iter().filter_map(|(line, review)| Some((line, review.as_ref()?.scores.as_ref()?)));
                made.map(|(line, scores)| change(topic, &line.facts.scores, scores)).collect()
            }
        }
    }
}

fn named(option: &str) -> Place<'_> {
    Place::In(option.into())
}

fn month<'a>(line: &'a Line) -> Place<'a> {
    Place::In(line.came_on.month().iso().into())
}

fn shared<'a>(line: &'a Line, option: impl Fn(&'a Facts) -> Option<&'a str>) -> Place<'a> {
    match line.sharing {
        Sharing::Yes => option(&line.facts).map_or(Place::NotSpecified, named),
        Sharing::No | Sharing::NotAsked | Sharing::Withdrawn => Place::NotShared,
    }
}

/// The band of an age; none of a child's, for whom the form is not.
fn age_band(age: u8) -> Option<&'static str> {
    let bands = ["18_24", "25_34", "35_44", "45_54", "55_over"];
    AGE_BANDS.into_iter().zip(bands).rfind(|(from, _)| age >= *from).map(|(_, band)| band)
}

/// Why somebody was not accepted: each counts once.
fn why_not(line: &Line) -> &'static str {
    match (line.decision, &*line.reasons) {
        (Some(Decision::DeclinedByService), [reason]) => reason_name(*reason),
        (Some(Decision::DeclinedByService), _) => SEVERAL_REASONS,
        (decision, _) => outcome_name(decision),
    }
}

/// Somebody's reviews that were due: the last that was made, else the last that was tried; none of none if nothing was due. What would
/// have been due when support had ended was not, as in [`super::Entry::reviews`].
fn due(line: &Line, is_in: impl Fn(Day) -> bool) -> Option<Option<&ReviewLine>> {
    let begun = line.begun_on?;
    let review = |point| line.reviews.iter().rfind(|review| review.point == point);
    let due = Point::DUE.into_iter().filter(|(point, months)| {
        let due = begun.after_months(*months);
        is_in(due) && (review(*point).is_some() || line.ended_on.is_none_or(|ended| ended > due))
    });
    let due: Vec<Option<&ReviewLine>> = due.map(|(point, _)| review(point)).collect();
    let made = due.iter().flatten().rfind(|review| review.scores.is_some());
    (!due.is_empty()).then(|| made.or_else(|| due.iter().flatten().next_back()).copied())
}

fn made(review: Option<&ReviewLine>) -> &'static str {
    match review {
        Some(review) if review.scores.is_some() => "done",
        Some(_) => "could_not_contact",
        None => "not_made",
    }
}

fn change(topic: Topic, before: &Scores, after: &Scores) -> Place<'static> {
    match (topic.score(before), topic.score(after)) {
        (Some(before), Some(after)) if after > before => named("better"),
        (Some(before), Some(after)) if after < before => named("worse"),
        (Some(_), Some(_)) => named("same"),
        _ => Place::NotSpecified,
    }
}
