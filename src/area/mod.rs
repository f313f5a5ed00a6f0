//! Area packs: `public/areas/<slug>/`, with `area.json`, a text in each language, and pictures (`docs/area-pack.md`).
//!
//! [`Area`] is what a referral needs of one; [`Pack`] is all of it, and [`check`] tells what is wrong with it.

mod check;
mod distance;
mod load;
pub mod markdown;
mod numbers;
mod pack;
mod problem;
mod readability;
mod rules;
mod skeleton;

pub use check::{Against, Checked, PACK_FILE, PICTURE_BYTES_MAX, TEXT_BYTES_MAX, check, looked_at};
pub use distance::{about_miles, regions};
pub use load::{AreaError, load};
use load::{has_english, is_card, unknown_key};
pub use numbers::{Number, known_numbers};
pub use pack::{Capacity, Contact, Controller, Fact, Location, PACK_VERSION, Pack, Phone, Picture, Said, Service, Status, Support};
pub use problem::{Place, Problem, ProblemKind, Slip, Weight};
pub use readability::{Counted, syllables};
pub use skeleton::skeleton;

use crate::eligibility::Criterion;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a referral needs of what an area publishes about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Lower-case letters and hyphens: the folder's name.
    pub slug: String,
    /// The place's name by language tag; `en` is always there.
    pub name: BTreeMap<String, String>,
    /// Whether this is an example that no council has checked.
    pub example: bool,
    /// The area's own criteria.
    pub criteria: Vec<LocalCriterion>,
    /// Whether the area makes a return to the Home Office: only then is the person asked about it (CONTENT.md 3).
    #[serde(default)]
    pub home_office_return: bool,
    /// The age recipient that packets for the area are sealed to; example packs have none.
    #[serde(default)]
    pub recipient: Option<String>,
    /// The card of the area's vault, which has that recipient inside under the vault's signature: what can be compared by telephone.
    #[serde(default)]
    pub card: Option<String>,
}

/// A criterion of the area's own, with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalCriterion {
    /// What decides it.
    #[serde(flatten)]
    pub criterion: Criterion,
    /// What it says, by language tag; `en` is always there.
    pub words: BTreeMap<String, String>,
}

impl Area {
    /// The area's slug with each of its own criteria: what [`crate::eligibility::assess`] takes.
    pub fn own_criteria(&self) -> impl Iterator<Item = (&str, &Criterion)> {
        self.criteria.iter().map(|local| (self.slug.as_str(), &local.criterion))
    }

    /// The name in a language, or in English.
    pub fn name_in(&self, tag: &str) -> &str {
        self.name.get(tag).or_else(|| self.name.get("en")).map_or(&self.slug, String::as_str)
    }
}
