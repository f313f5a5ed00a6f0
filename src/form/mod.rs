//! A form definition: what is asked, of whom, when, and what lets each answer leave the device.
//!
//! Definitions are data (`public/forms/<id>-<version>.json`). Loading one checks that it makes sense, so that whoever
//! holds a [`Form`] need not ask again.

mod condition;
pub(crate) mod json;
mod load;
mod sense;

pub use condition::Condition;
pub use load::{DEFINITION_FORMAT, FormError, load};

use crate::language::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest text an answer may be, in characters: the limit of the real NRM form.
pub const LONG_TEXT_MAX: u32 = 15_000;

/// The longest single-line answer, in characters.
pub const TEXT_MAX: u32 = 500;

/// The question that says which area a packet is for.
pub const AREA_QUESTION: &str = "chosen_area";

/// A stage of a referral. One export carries one stage, which holds what the stages before it hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Nothing that identifies anyone: so that an area can say what is possible.
    Enquiry,
    /// What a decision needs.
    Referral,
    /// After acceptance: what the new supporters need.
    Handover,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Stage; 3] = [Stage::Enquiry, Stage::Referral, Stage::Handover];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Enquiry => "enquiry",
            Stage::Referral => "referral",
            Stage::Handover => "handover",
        }
    }

    /// The message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Stage::Enquiry => "export-stage-enquiry",
            Stage::Referral => "export-stage-referral",
            Stage::Handover => "export-stage-handover",
        }
    }
}

/// Who answers, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The worker alone, first, from what is already on file. Never asked aloud, never shown in the bilingual view.
    FromFile,
    /// Worker and person together.
    Together,
    /// The person's, to write or say.
    OwnWords,
}

/// A statement the person may agree to (CONTENT.md 3). Each question names the one that lets its answer leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StatementId {
    /// Refer me to the area.
    ReferMe,
    /// Share who I am and what I need.
    ShareNeeds,
    /// Share my health.
    ShareHealth,
    /// Share risk and what happened to me.
    ShareRisk,
    /// Share with other agencies for first referrals.
    ShareAgencies,
    /// Contact me safely.
    ContactMe,
    /// Give figures that do not identify me to the Home Office.
    HomeOfficeFigures,
    /// Give data that identifies me to the Home Office, for evaluation.
    HomeOfficeData,
}

impl StatementId {
    /// All statements, in the order they are asked.
    pub const ALL: [StatementId; 8] = [
        StatementId::ReferMe,
        StatementId::ShareNeeds,
        StatementId::ShareHealth,
        StatementId::ShareRisk,
        StatementId::ShareAgencies,
        StatementId::ContactMe,
        StatementId::HomeOfficeFigures,
        StatementId::HomeOfficeData,
    ];

    /// The name used in files and message keys: `share_health`.
    pub fn name(self) -> &'static str {
        match self {
            StatementId::ReferMe => "refer_me",
            StatementId::ShareNeeds => "share_needs",
            StatementId::ShareHealth => "share_health",
            StatementId::ShareRisk => "share_risk",
            StatementId::ShareAgencies => "share_agencies",
            StatementId::ContactMe => "contact_me",
            StatementId::HomeOfficeFigures => "home_office_figures",
            StatementId::HomeOfficeData => "home_office_data",
        }
    }
}

/// The kind of a question. One word through the definition, the answers, the check, the component and the messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// One line of text.
    Text {
        /// Most characters allowed.
        #[serde(default = "text_max")]
        max: u32,
    },
    /// Several lines of text.
    LongText {
        /// Most characters allowed.
        #[serde(default = "long_text_max")]
        max: u32,
    },
    /// A whole number, both bounds allowed.
    Number {
        /// Least allowed.
        min: i64,
        /// Most allowed.
        max: i64,
    },
    /// A Gregorian date.
    Date {
        /// Whether a year, or a month and year, is enough.
        #[serde(default)]
        precision: Precision,
    },
    /// Yes, no, not known, prefer not to say.
    YesNo,
    /// One of the options.
    OneOf {
        /// The name of an option set, or [`AREAS`].
        options: String,
    },
    /// Any of the options.
    ManyOf {
        /// The name of an option set, or [`AREAS`].
        options: String,
    },
    /// A point on a scale, both ends allowed. Its ends are labelled `q-<id>.least` and `q-<id>.most`.
    Scale {
        /// Least.
        min: u8,
        /// Most.
        max: u8,
    },
    /// A telephone number, kept as typed.
    Phone,
    /// An email address.
    Email,
    /// A person's name, kept as typed.
    PersonName,
    /// Languages, each with whether the person speaks, reads and writes it.
    Languages,
    /// A group of questions that repeats.
    Group {
        /// Asked for each member.
        questions: Vec<Question>,
        /// Most members.
        max: u8,
    },
}

/// The option set whose options are the areas of `public/areas/`, by slug, rather than a list in the definition.
pub const AREAS: &str = "areas";

/// Whether this can be an area's slug: 2 to 40 lower-case letters and hyphens.
pub fn is_area_slug(slug: &str) -> bool {
    (2..=40).contains(&slug.len()) && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn text_max() -> u32 {
    TEXT_MAX
}

fn long_text_max() -> u32 {
    LONG_TEXT_MAX
}

/// How exact a date must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// Day, month and year.
    #[default]
    Full,
    /// A year alone, or a month and year, will do.
    Partial,
}

/// What one may answer instead of answering. `YesNo` has both of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// Nobody here knows.
    NotKnown,
    /// The person would rather not say.
    PreferNotToSay,
}

/// Whether a packet can be made without an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stop {
    /// It can.
    #[default]
    No,
    /// It cannot.
    Yes,
    /// It can only if this other question is answered: a telephone number or an email address.
    Unless(String),
}

/// One question, with its section's defaults filled in.
///
/// Its words are `q-<id>` in `form.ftl`, with attributes `.hint` (always shown), `.why` (why we ask, folded away) and
/// `.help` (for the worker).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// `snake_case`, unique in the whole form, also across groups.
    pub id: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: Kind,
    /// From which stage on its answer travels.
    pub stage: Stage,
    /// Who answers.
    pub by: By,
    /// What lets its answer leave.
    pub agreement: StatementId,
    /// Whether nothing can be sent without it.
    pub stop: Stop,
    /// What may be answered instead.
    pub instead: Vec<Instead>,
    /// When it is asked; always, if none.
    pub when: Option<Condition>,
}

/// A section: one letter of the standard form. Its words are `s-<id>`, with `.opening` (what it is about, for sections
/// that are filled together), `.closing` (a neutral last question) and `.short` (for lists).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// `snake_case`, unique.
    pub id: String,
    /// `A` … `O`.
    pub letter: char,
    /// Who fills it, unless a question says otherwise.
    pub by: By,
    /// In the order asked.
    pub questions: Vec<Question>,
}

/// A form that makes sense: made only by [`load`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    id: String,
    version: u32,
    sections: Vec<Section>,
    option_sets: BTreeMap<String, Vec<String>>,
}

/// The standard form's definition, as it was when this program was built. What may leave is decided by this one, never by
/// one that a page fetched.
pub const STANDARD_JSON: &str = include_str!("../../public/forms/referral-1.json");

/// The standard form of this build.
pub fn standard() -> Form {
    load(STANDARD_JSON).expect("a native test loads the definition of every build")
}

impl Question {
    /// The questions of a group's members; none for every other kind.
    pub fn members(&self) -> &[Question] {
        match &self.kind {
            Kind::Group { questions, .. } => questions,
            _ => &[],
        }
    }

    /// The option set of a question that has one.
    pub fn option_set(&self) -> Option<&str> {
        match &self.kind {
            Kind::OneOf { options } | Kind::ManyOf { options } => Some(options),
            _ => None,
        }
    }
}

impl Form {
    /// The form's name: `referral`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The definition's version.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The sections in order.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The options of a set, in order. Words: `o-<set>-<option>`.
    pub fn options(&self, set: &str) -> &[String] {
        self.option_sets.get(set).map_or(&[], Vec::as_slice)
    }

    /// Every option set by name.
    pub fn option_sets(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.option_sets.iter().map(|(name, options)| (name.as_str(), options.as_slice()))
    }

    /// Every question, groups before their members' questions.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions).flat_map(|question| std::iter::once(question).chain(question.members()))
    }

    /// The mistakes in a condition on this form's questions that stands elsewhere: `at` is an area's criterion.
    pub fn mistakes_in(&self, at: &str, condition: &Condition) -> Vec<FormError> {
        sense::condition(self, at, condition)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }
}

/// A language the app is not translated to may still be a person's language: any language name, with levels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LanguageLevel {
    /// A BCP 47 tag of a language the app knows, or a name as typed.
    pub language: String,
    /// Speaks it.
    pub speaks: bool,
    /// Reads it.
    pub reads: bool,
    /// Writes it.
    pub writes: bool,
}

impl LanguageLevel {
    /// The language, if it is one that the app knows.
    pub fn known(&self) -> Option<Lang> {
        Lang::from_tag(&self.language)
    }
}
