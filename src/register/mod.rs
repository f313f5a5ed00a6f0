//! The register: what became of each referral, as a coordinator writes it down.
//!
//! An [`Entry`] is one referral, and a list of [`Deed`]s: things that were done, each on a day, by somebody. Deeds are added and never
//! changed, so two registers that went on apart are put together by taking the deeds of both. What is true now is what those say that
//! no other stands in place of: see [`Entry::standing`]. Where two say different things about what can only be one, both are shown
//! until somebody settles it ([`Entry::conflicts`]).
//!
//! A [`Line`] is what a list, a search, the dates that are due and a data return need of an entry.
//!
//! Beside them stands the [`DeskBook`], which is about no person: whom to speak with at each service, and what each area has free.
//!
//! `RULES.md` has each rule with its source. Nothing here reads a clock: what day it is comes from whoever asks.

mod agreed;
mod barrier;
mod book;
mod calendar;
mod came;
mod change;
mod deed;
mod due;
mod facts;
mod figures;
mod keeping;
mod line;
mod meeting;
mod names;
mod open;
mod returned;
mod sheet;
mod suppression;
mod topic;
mod writing;

pub use agreed::Agreed;
pub use barrier::{Barrier, Barriers};
pub use book::{
    BookField, BookWrong, Capacity, DeskBook, FIGURES_FRESH_DAYS, ForWhom, HOMES_MAX, Homes, Known, Misfit, Moment, Needs, NotKept,
    PLACES_MAX, SERVICES_MAX, Service, ServiceKind, Shape, Term,
};
pub use calendar::{Day, Month, NoSuchDay, Period};
pub use came::{Came, HomeNeeds};
pub use change::{Change, Course, Progress, Scale, When};
pub use deed::{ContactKind, Deed, ExitReason, How, NAME_MAX, Outcome, Point, Stands, Status, Step, Told, What};
pub use due::{Due, GRACE_DAYS, ReviewState};
pub use facts::{Facts, Scores, Sharing};
pub use figures::{Areas, Cell, Figures, OTHER_AREA, Table, permille};
pub use keeping::{Erased, Retention};
pub use line::{LINE_BYTES_MAX, Line, ReviewLine, State};
pub use meeting::{Suggested, Why, suggested};
pub use returned::{Asked, NotReturned, RETURN_VERSION, Returned, ReturnedCell, ReturnedTable};
pub use sheet::Label;
pub use suppression::{FEWEST, Suppressed};
pub use topic::{NEED_A_HOME, NOT_FLUENT, SEVERAL_REASONS, Topic};
pub use writing::NotWritten;

use crate::consent::Choice;
use crate::form::StatementId;
use crate::notes::Decision;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The first age of each band of the evaluation: 18–24, 25–34, 35–44, 45–54, 55 and over.
pub const AGE_BANDS: [u8; 5] = [18, 25, 35, 45, 55];

/// A part of somebody's life that is scored: the sections F to L of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Domain {
    /// A home.
    Housing,
    /// Money.
    Money,
    /// Education and training.
    Education,
    /// Work.
    Employment,
    /// Health and wellbeing.
    Health,
    /// Legal matters.
    Legal,
    /// Safety.
    Safety,
}

/// One referral in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The referral's id; of one that came without a packet, a random UUID.
    pub id: String,
    /// What was done, in the order in which it was written down.
    pub deeds: Vec<Deed>,
}

/// What can stand only once: of two deeds that say it, the later must stand in place of the other, or they are a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// How it came, without a packet.
    Told,
    /// The decision.
    Decision,
    /// A step.
    Step(Step),
    /// How often they meet.
    Frequency,
    /// A review that is due.
    Review(Point),
    /// Whether the support has ended.
    Course,
}

impl What {
    /// What it says that can be said only once.
    pub fn slot(&self) -> Option<Slot> {
        match self {
            What::Told(_) => Some(Slot::Told),
            What::Decided { .. } => Some(Slot::Decision),
            What::Reached { step, .. } => Some(Slot::Step(*step)),
            What::Agreed { .. } => Some(Slot::Frequency),
            What::Reviewed { point, .. } if *point != Point::Between => Some(Slot::Review(*point)),
            What::Exited { .. } | What::Reopened { .. } => Some(Slot::Course),
            _ => None,
        }
    }
}

impl Entry {
    /// The deeds that no other stands in place of, in the order in which they were written down. Those that only say that another one
    /// was a mistake are not among them.
    pub fn standing(&self) -> impl Iterator<Item = &Deed> {
        let replaced: BTreeSet<&str> = self.deeds.iter().flat_map(|deed| &deed.replaces).map(String::as_str).collect();
        self.deeds.iter().filter(move |deed| !replaced.contains(deed.id.as_str()) && !matches!(deed.what, What::Struck { .. }))
    }

    /// The deeds that now say something: one, or more if it is a conflict.
    pub fn saying(&self, slot: Slot) -> Vec<&Deed> {
        self.standing().filter(|deed| deed.what.slot() == Some(slot)).collect()
    }

    /// What several deeds say that can be said only once.
    pub fn conflicts(&self) -> Vec<Slot> {
        let mut slots: Vec<Slot> = self.standing().filter_map(|deed| deed.what.slot()).collect();
        slots.sort();
        let twice = slots.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]);
        let mut twice: Vec<Slot> = twice.collect();
        twice.dedup();
        twice
    }

    /// The deed that says something last: of a conflict, the one written down last.
    pub fn last(&self, slot: Slot) -> Option<&Deed> {
        self.saying(slot).pop()
    }

    /// The packets that came, the newest referral revision last.
    pub fn packets(&self) -> Vec<&Came> {
        let mut packets: Vec<&Came> = self
            .standing()
            .filter_map(|deed| match &deed.what {
                What::Came(came) => Some(&**came),
                _ => None,
            })
            .collect();
        packets.sort_by(|one, other| (one.revision, &one.made_at, &one.digest).cmp(&(other.revision, &other.made_at, &other.digest)));
        // Two who share the register may both have put it in.
        packets.dedup_by(|one, other| one.digest == other.digest);
        packets
    }

    /// What was told without a packet.
    pub fn told(&self) -> Option<&Told> {
        match &self.last(Slot::Told)?.what {
            What::Told(told) => Some(told),
            _ => None,
        }
    }

    /// The day on which it came first; none of an entry in which nothing came.
    pub fn came_on(&self) -> Option<Day> {
        self.came_without(&[])
    }

    /// The day on which it came first, were it not for some deeds.
    fn came_without(&self, deeds: &[String]) -> Option<Day> {
        let coming = self.standing().filter(|deed| matches!(deed.what, What::Came(_) | What::Told(_)));
        coming.filter(|deed| !deeds.contains(&deed.id)).map(|deed| deed.on).min()
    }

    /// Who belongs to this person: the deed that says so, the other entry's id, and how.
    pub fn links(&self) -> impl Iterator<Item = (&str, &String, &str)> {
        self.standing().filter_map(|deed| match &deed.what {
            What::Linked { to, words } => Some((deed.id.as_str(), to, words.as_str())),
            _ => None,
        })
    }

    /// The person's goals as they stand, with the deed that says so; those that came with packets are [`Entry::goals_that_came`].
    pub fn goals(&self) -> impl Iterator<Item = (&Deed, Domain, &str, Stands)> {
        self.standing().filter_map(|deed| match &deed.what {
            What::Aimed { domain, words, stands } => Some((deed, *domain, words.as_str(), *stands)),
            _ => None,
        })
    }

    /// How it came first.
    pub fn how(&self) -> How {
        let first = self.standing().filter(|deed| matches!(deed.what, What::Came(_) | What::Told(_))).min_by_key(|deed| (deed.on, deed.at));
        match first.map(|deed| &deed.what) {
            Some(What::Told(told)) => told.how,
            _ => How::Packet,
        }
    }

    /// The area that it came to, by slug.
    pub fn area(&self) -> &str {
        let of_packet = || self.packets().pop().map(|came| came.area.as_str());
        of_packet().or_else(|| self.told().map(|told| told.area.as_str())).unwrap_or_default()
    }

    /// What the person is called, or empty.
    pub fn name(&self) -> &str {
        let of_packets = self.packets().into_iter().rev().map(|came| came.name.as_str());
        of_packets.chain(self.told().map(|told| told.name.as_str())).find(|name| !name.is_empty()).unwrap_or_default()
    }

    /// How things stood when they came, from all that came.
    pub fn facts(&self) -> Facts {
        let told = self.told().map(|told| told.facts.clone()).unwrap_or_default();
        self.packets().into_iter().fold(told, |before, came| came.facts.clone().or(before))
    }

    /// Whether the person's figures may be in a data return: what they said last, unless they took it back.
    pub fn sharing(&self) -> Sharing {
        let choice = self.said_to(StatementId::HomeOfficeFigures).map(|(choice, _)| choice);
        let said = Sharing::from(choice.or_else(|| self.told().map(|told| told.figures)).unwrap_or_default());
        if said == Sharing::Yes && self.has_withdrawn(StatementId::HomeOfficeFigures) { Sharing::Withdrawn } else { said }
    }

    /// What got in the way, of all that was done or tried.
    pub fn hindered(&self) -> Barriers {
        let hindered = self.standing().filter_map(|deed| match &deed.what {
            What::Acted { hindered, .. } => Some(hindered),
            _ => None,
        });
        hindered.flatten().copied().collect()
    }

    /// What the person said last to a statement, whether or not they took it back, and the packet in which they said it.
    pub fn said_to(&self, statement: StatementId) -> Option<(Choice, &Came)> {
        self.packets().into_iter().rev().find_map(|came| Some((*came.agreed.get(&statement)?, came)))
    }

    /// Whether something may be shared now: they said yes, and did not take it back.
    pub fn may_share(&self, statement: StatementId) -> bool {
        self.said_to(statement).is_some_and(|(choice, _)| choice == Choice::Yes) && !self.has_withdrawn(statement)
    }

    /// The goals that came with packets, in the person's words; what a later packet says of a part of their life counts.
    pub fn goals_that_came(&self) -> BTreeMap<Domain, &str> {
        self.packets().into_iter().flat_map(|came| &came.goals).map(|(domain, words)| (*domain, words.as_str())).collect()
    }

    /// What a home must have room for, from the newest packet that says anything of it.
    pub fn home(&self) -> HomeNeeds {
        let said = |came: &&Came| came.home != HomeNeeds::default();
        self.packets().into_iter().rev().find(said).map(|came| came.home.clone()).unwrap_or_default()
    }

    /// Whether what was agreed to is taken back. A packet that came after that, with a new agreement, does not undo it by itself: the
    /// coordinator strikes the withdrawal, and says why.
    pub fn has_withdrawn(&self, statement: StatementId) -> bool {
        let withdrew = |deed: &Deed| match &deed.what {
            What::Withdrew { statements } => statements.contains(&statement) || statements.contains(&StatementId::ReferMe),
            What::Decided { decision, .. } => *decision == Decision::ConsentWithdrawn,
            _ => false,
        };
        self.standing().any(withdrew)
    }

    /// Puts the deeds of the same entry elsewhere to those here, each id once: what is here stays, and of two that come, which only
    /// another program would write, the one that was written down first is kept. How many were new.
    pub fn merge(&mut self, deeds: impl IntoIterator<Item = Deed>) -> usize {
        let written = |one: &Deed, other: &Deed| (one.at, &one.id).cmp(&(other.at, &other.id));
        let mut new: Vec<Deed> = deeds.into_iter().collect();
        new.sort_by(written);
        let mut here: BTreeSet<String> = self.deeds.iter().map(|deed| deed.id.clone()).collect();
        let before = self.deeds.len();
        self.deeds.extend(new.into_iter().filter(|deed| here.insert(deed.id.clone())));
        self.deeds.sort_by(written);
        self.deeds.len() - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(deeds: impl IntoIterator<Item = Deed>) -> Entry {
        let mut entry = Entry { id: "e".into(), deeds: Vec::new() };
        entry.merge(deeds);
        entry
    }

    /// Deeds of one history, some of which take the place of earlier ones.
    fn deeds() -> impl Strategy<Value = Vec<Deed>> {
        let one = (0..6_u64, 0..4_usize, prop::collection::vec(any::<prop::sample::Index>(), 0..3));
        prop::collection::vec(one, 1..12).prop_map(|all| {
            let mut deeds: Vec<Deed> = Vec::new();
            for (at, kind, before) in all {
                let what = match kind {
                    0 => What::Decided { decision: Decision::Accepted, reasons: Vec::new(), signposted: String::new() },
                    1 => What::Agreed { every_days: 7 },
                    2 => What::Struck { why: "typed twice".into() },
                    _ => What::Noted { words: "seen".into() },
                };
                let ids: Vec<String> = deeds.iter().map(|deed| deed.id.clone()).collect();
                let mut replaces: Vec<String> =
                    if ids.is_empty() { Vec::new() } else { before.iter().map(|index| index.get(&ids).clone()).collect() };
                replaces.sort();
                replaces.dedup();
                let on = Day::from_iso("2026-03-04").expect("a day");
                deeds.push(Deed { id: format!("d{}", deeds.len()), at, on, by: "Sam".into(), replaces, what });
            }
            deeds
        })
    }

    proptest! {
        /// However two registers are put together, and however often, it is the same.
        #[test]
        fn registers_that_went_on_apart_become_one(all in deeds(), parts in prop::collection::vec(0..3_u8, 12)) {
            let part = |of: [u8; 2]| {
                let chosen = all.iter().zip(&parts).filter(move |(_, part)| of.contains(part));
                entry(chosen.map(|(deed, _)| deed.clone()))
            };
            let (here, there) = (part([0, 1]), part([1, 2]));
            let put = |one: &Entry, other: &Entry| { let mut both = one.clone(); both.merge(other.deeds.clone()); both };
            let both = put(&here, &there);
            prop_assert_eq!(&both, &put(&there, &here));
            prop_assert_eq!(&both, &put(&both, &here));
            prop_assert_eq!(&both, &entry(all.iter().zip(&parts).map(|(deed, _)| deed.clone())));
            // What stands in either, and is in nobody's place there, stands in both unless the other replaced it.
            let replaced: Vec<&String> = both.deeds.iter().flat_map(|deed| &deed.replaces).collect();
            for deed in here.standing().chain(there.standing()) {
                prop_assert_eq!(both.standing().any(|both| both.id == deed.id), !replaced.contains(&&deed.id));
            }
        }
    }

    #[test]
    fn an_id_that_comes_twice_is_one_deed() {
        let deed = |id: &str, at: u64, words: &str| Deed {
            id: id.into(),
            at,
            on: Day::from_iso("2026-03-04").expect("a day"),
            by: "Sam".into(),
            replaces: Vec::new(),
            what: What::Noted { words: words.into() },
        };
        let (first, between, again) = (deed("a", 1, "seen"), deed("b", 2, "heard"), deed("a", 3, "not seen"));
        let all = [again.clone(), between.clone(), first.clone()];
        assert_eq!(entry(all.clone()).deeds, [first.clone(), between.clone()]);
        let mut here = entry([again.clone()]);
        assert_eq!((here.merge(all), here.deeds), (1, vec![between, again]), "what is here stays");
    }
}
