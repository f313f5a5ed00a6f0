//! What an area has: homes by their kind, how many places of each are free, and when the service closes.

use super::wrong::words;
use super::{BookField, BookWrong, Item, NotKept, merge_items};
use crate::form::is_area_slug;
use crate::notes::WORDS_MAX;
use crate::register::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most kinds of homes in an area.
pub const HOMES_MAX: usize = 100;

/// The most places of one kind.
pub const PLACES_MAX: u16 = 999;

/// How an area stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capacity {
    /// The area, by slug.
    pub area: String,
    /// The last day of the service, if it is known to end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing_on: Option<Day>,
    /// What else to know, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When those two were changed last, in milliseconds since 1970.
    pub changed_at: u64,
    /// The day on which somebody last looked at all of it.
    pub looked_on: Day,
    /// Its homes, in the order of their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub homes: Vec<Homes>,
}

/// Homes of one kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Homes {
    /// A random UUID.
    pub id: String,
    /// For how long somebody can stay.
    pub term: Term,
    /// Whether somebody lives there alone.
    pub shape: Shape,
    /// Whom they are for.
    pub for_whom: ForWhom,
    /// Whether they can be reached and lived in without a step.
    #[serde(default)]
    pub step_free: Known,
    /// How many places there are.
    pub places: u16,
    /// How many of them are free.
    pub free: u16,
    /// When this was changed last, in milliseconds since 1970.
    pub changed_at: u64,
}

/// For how long somebody can stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// Until another home is found.
    Interim,
    /// For good, or for years.
    LongTerm,
}

/// Whether somebody lives there alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// With a door of its own.
    SelfContained,
    /// With others in one home.
    Shared,
}

/// Whom homes are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForWhom {
    /// Anyone.
    Anyone,
    /// Women.
    Women,
    /// Men.
    Men,
    /// Families: people who move together.
    Family,
}

/// Yes, no, or nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows.
    #[default]
    NotKnown,
}

impl Term {
    /// Both.
    pub const ALL: [Term; 2] = [Term::Interim, Term::LongTerm];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Term::Interim => "interim",
            Term::LongTerm => "long_term",
        }
    }
}

impl Shape {
    /// Both.
    pub const ALL: [Shape; 2] = [Shape::SelfContained, Shape::Shared];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Shape::SelfContained => "self_contained",
            Shape::Shared => "shared",
        }
    }
}

impl ForWhom {
    /// All of them.
    pub const ALL: [ForWhom; 4] = [ForWhom::Anyone, ForWhom::Women, ForWhom::Men, ForWhom::Family];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            ForWhom::Anyone => "anyone",
            ForWhom::Women => "women",
            ForWhom::Men => "men",
            ForWhom::Family => "family",
        }
    }
}

impl Known {
    /// All of them.
    pub const ALL: [Known; 3] = [Known::Yes, Known::No, Known::NotKnown];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Known::Yes => "yes",
            Known::No => "no",
            Known::NotKnown => "not_known",
        }
    }
}

impl Homes {
    /// Everything that is wrong with what was typed, in the order of the fields.
    pub fn wrong(&self) -> Vec<NotKept> {
        let places = (!(1..=PLACES_MAX).contains(&self.places)).then_some((BookField::Places, BookWrong::OutOfRange));
        let free = (self.free > self.places).then_some((BookField::Free, BookWrong::MoreThanPlaces));
        places.into_iter().chain(free).map(|(field, why)| NotKept { field, why }).collect()
    }
}

impl Capacity {
    /// Everything that is wrong with what was typed.
    pub fn wrong(&self) -> Vec<NotKept> {
        let area = (!is_area_slug(&self.area)).then_some((BookField::Area, BookWrong::NoSuchArea));
        let note = words(&self.note, WORDS_MAX).map(|why| (BookField::Note, why));
        let own = area.into_iter().chain(note).map(|(field, why)| NotKept { field, why });
        own.chain(self.homes.iter().flat_map(Homes::wrong)).collect()
    }

    /// Whether it can have been written, but for its homes.
    pub(super) fn is_sound(&self) -> bool {
        is_area_slug(&self.area) && words(&self.note, WORDS_MAX).is_none()
    }

    /// Nothing written down yet, of an area that somebody looks at on a day.
    pub fn new(area: String, looked_on: Day) -> Capacity {
        Capacity { area, closing_on: None, note: String::new(), changed_at: 0, looked_on, homes: Vec::new() }
    }

    /// Whether nothing is written down about it, or nothing any more.
    pub fn is_blank(&self) -> bool {
        self.homes.is_empty() && self.closing_on.is_none() && self.note.is_empty()
    }

    /// How many places there are, and how many of them are free.
    pub fn places(&self) -> (u32, u32) {
        let sum = |of: fn(&Homes) -> u16| self.homes.iter().map(|homes| u32::from(of(homes))).sum();
        (sum(|homes| homes.places), sum(|homes| homes.free))
    }

    /// Puts what another book says of the same area into this one.
    pub(super) fn merge(&mut self, theirs: Capacity, removed: &BTreeMap<String, u64>) {
        if (self.changed_at, self.closing_on, &self.note) < (theirs.changed_at, theirs.closing_on, &theirs.note) {
            (self.changed_at, self.closing_on, self.note) = (theirs.changed_at, theirs.closing_on, theirs.note);
        }
        self.looked_on = self.looked_on.max(theirs.looked_on);
        merge_items(&mut self.homes, theirs.homes, removed);
    }
}

impl Item for Homes {
    fn id(&self) -> &str {
        &self.id
    }

    fn changed_at(&self) -> u64 {
        self.changed_at
    }
}
