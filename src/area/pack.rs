//! A whole area pack: what a person reads about a place, what a worker must know to refer there, and where each fact comes from.
//!
//! Names are those of HSDS 3.0 (Human Services Data Specification) where it has one: `service`, `phone`, `contact`, `location`.
//! Words are by language tag, in one object instead of tables, and coordinates are text, since no JSON of ours has floats.

use super::LocalCriterion;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words by language tag.
pub type Said = BTreeMap<String, String>;

/// The version of the pack's shape that is written here, and the newest that is read.
pub const PACK_VERSION: u32 = 1;

/// `area.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// [`PACK_VERSION`].
    pub pack_version: u32,
    /// Lower-case letters and hyphens: the folder's name.
    pub slug: String,
    /// The place's name; `en` is always there.
    pub name: Said,
    /// Whether this is an example that no council has checked.
    pub example: bool,
    /// The languages that it has a text in, by tag.
    pub languages: Vec<String>,
    /// Where the place is.
    pub location: Location,
    /// The service.
    pub service: Service,
    /// How long it helps, and what then.
    pub support: Support,
    /// How many people there is room for.
    pub capacity: Capacity,
    /// The day from which nobody is taken any more, `YYYY-MM-DD`.
    #[serde(default)]
    pub closing_date: Option<String>,
    /// The area's own criteria.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<serde_json::Value>"))]
    pub criteria: Vec<LocalCriterion>,
    /// Whether the area makes a return to the Home Office.
    #[serde(default)]
    pub home_office_return: bool,
    /// Whom to ask.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Where to call.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// The age recipient that packets for the area are sealed to.
    #[serde(default)]
    pub recipient: Option<String>,
    /// The card of the area's vault.
    #[serde(default)]
    pub card: Option<String>,
    /// The fingerprint of the area's signer.
    #[serde(default)]
    pub signer: Option<String>,
    /// Who answers for what is done with people's data.
    #[serde(default)]
    pub controller: Option<Controller>,
    /// Where each fact comes from.
    pub facts: Vec<Fact>,
    /// The pictures.
    #[serde(default)]
    pub pictures: Vec<Picture>,
}

/// Where the place is: never where anybody lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// An option of the form's set `regions`.
    pub region: String,
    /// Degrees north of the middle of the place, with two decimals: `53.80`.
    pub latitude: String,
    /// Degrees east: `-1.55`.
    pub longitude: String,
}

/// The service, by HSDS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What it is called.
    pub name: Said,
    /// Whether it runs.
    pub status: Status,
    /// What it does.
    pub description: Said,
    /// Who it is for.
    pub eligibility_description: Said,
    /// How to refer somebody.
    pub application_process: Said,
    /// How long people wait.
    pub wait_time: Said,
    /// How interpreters are found.
    pub interpretation_services: Said,
    /// What it costs.
    pub fees_description: Said,
    /// Languages that its staff speak, by tag.
    #[serde(default)]
    pub languages: Vec<String>,
    /// When the council last said that all of this is right, `YYYY-MM-DD`.
    #[serde(default)]
    pub assured_date: Option<String>,
}

/// Whether a service runs, in the words of HSDS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Status {
    /// It does.
    #[serde(rename = "active")]
    Active,
    /// It does not now.
    #[serde(rename = "inactive")]
    Inactive,
    /// It has ended.
    #[serde(rename = "defunct")]
    Defunct,
    /// It is shut for a time.
    #[serde(rename = "temporarily closed")]
    TemporarilyClosed,
}

/// How a person is helped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// The kind of home.
    pub home: Said,
    /// For how long.
    pub length: Said,
    /// What happens if needs remain.
    pub afterwards: Said,
    /// Why people were not taken.
    pub refusals: Said,
}

/// How many there is room for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// In words.
    pub description: Said,
    /// Free places.
    #[serde(default)]
    pub available: Option<u32>,
    /// All places.
    #[serde(default)]
    pub maximum: Option<u32>,
    /// When that was so, `YYYY-MM-DD`.
    #[serde(default)]
    pub updated: Option<String>,
}

/// Somebody to ask, by HSDS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Their name.
    #[serde(default)]
    pub name: Option<String>,
    /// What they do there.
    pub title: String,
    /// Their address for email.
    pub email: String,
}

/// A telephone number, by HSDS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// As it is dialled in the United Kingdom.
    pub number: String,
    /// What it is for, and when somebody answers.
    pub description: Said,
}

/// The privacy notice: who decides what is done with people's data, and what they can do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// The organisation.
    pub name: String,
    /// By which law.
    pub lawful_basis: Said,
    /// For how long it is kept.
    pub retention: Said,
    /// What people may ask for.
    pub rights: Said,
    /// How to complain.
    pub complain: Said,
}

/// Where something comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The section of the text that says it; or the field of this file, as `service.description`.
    pub section: String,
    /// What the English text says, word for word; none of a field of this file.
    #[serde(default)]
    pub statement: Option<String>,
    /// Who says so, and where.
    pub source: String,
    /// When somebody read it there, `YYYY-MM-DD`.
    #[serde(default)]
    pub checked: Option<String>,
    /// What whoever checks it next should know.
    #[serde(default)]
    pub note: Option<String>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Its file, in the same folder.
    pub file: String,
    /// The section that it stands in.
    pub section: String,
    /// What it shows, for those who do not see it.
    pub alt: Said,
    /// Who made it, and who may use it.
    pub credit: String,
}
