//! Drafts: what is typed, and what a list shows of it.

use super::Expiry;
use crate::answers::{Answers, Translations};
use crate::consent::Consent;
use serde::{Deserialize, Serialize};

/// A draft's contents: what is typed, and what the keeper seals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftBody {
    /// Which version of the form; 0 until the keeper fills in the current one.
    pub form_version: u32,
    /// Everything entered.
    pub answers: Answers,
    /// What was added beside answers, in another language.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    pub translations: Translations,
    /// The agreement.
    pub consent: Consent,
    /// The person's language, as a BCP 47 tag.
    pub person_language: Option<String>,
    /// Where the worker was: a place on the screen that only the screen understands.
    pub at: Option<String>,
    /// The draft that this is another version of: both were changed apart, on two devices or in two windows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_of: Option<String>,
    /// Whether the person is invented. It is said when a draft is made, and never again: the keeper keeps to what is stored.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// A draft as it is open on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// A random UUID: the packet's `referral_id`, unless this is a version of another draft, whose id that is then.
    pub id: String,
    /// The newest saved revision, from 1.
    pub revision: u64,
    /// Milliseconds since 1970, of the revision that it holds.
    pub saved_at: u64,
    /// The newest revision could not be read: it holds one before it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recovered: bool,
    /// What it holds.
    pub body: DraftBody,
}

/// A draft in the list: at most 1 KB.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftSummary {
    /// The draft's id.
    pub id: String,
    /// The name the person wants to be called, else their name, else the worker's own reference, else empty.
    pub name: String,
    /// The areas thought of, by slug.
    pub areas: Vec<String>,
    /// The newest saved revision.
    pub revision: u64,
    /// Milliseconds since 1970.
    pub saved_at: u64,
    /// Milliseconds since 1970.
    pub made_at: u64,
    /// Of `sections`, those with every such question answered.
    pub sections_done: u32,
    /// Sections that now ask something of the referral stage.
    pub sections: u32,
    /// `stop` questions of the referral stage still without an answer.
    pub missing: Vec<String>,
    /// Packets exported from it so far.
    pub exports: u32,
    /// The draft that this is another version of.
    pub version_of: Option<String>,
    /// Whether the person is invented.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
    /// How long it stays.
    pub expiry: Expiry,
}
