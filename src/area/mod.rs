//! Area packs: `public/areas/<slug>/area.json`.

mod load;

pub use load::{AreaError, load};

use crate::eligibility::Criterion;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an area publishes about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
