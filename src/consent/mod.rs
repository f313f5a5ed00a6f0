//! The person's agreement: to exact words, each statement apart, and what may leave because of it (`RULES.md`).
//!
//! It is the person's choice and wish, not the organisations' lawful basis (CONTENT.md 3).

mod asking;
mod limits;
mod rules;

pub use asking::{Gap, Standing, Wording};
pub use limits::{DRAWING_POINTS_MAX, OutOfLimits, within_limits};
pub use rules::allows;

use crate::form::StatementId;
use crate::language::{Status, Tag};
use serde::{Deserialize, Serialize};

/// What the person said to one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not asked yet.
    #[default]
    NotAskedYet,
}

/// One statement, with what was said to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Which statement.
    pub statement: StatementId,
    /// What the person said.
    pub choice: Choice,
    /// The exact words shown, in the language they were shown in.
    pub words: String,
    /// The English of the same words.
    pub english: String,
    /// The version of the words (message `consent-version`).
    pub version: u32,
    /// The language of `words`, as a BCP 47 tag.
    pub lang: Tag,
    /// How far the translation can be trusted.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub status: Status,
}

impl Agreement {
    /// Whether somebody who speaks the language has read these words as they are, or they need no translation.
    pub fn is_checked(&self) -> bool {
        self.status.is_read()
    }
}

/// How people spoke with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// In one room.
    FaceToFace,
    /// By video.
    Video,
    /// By telephone.
    Phone,
}

/// Whether there is reason to doubt that the person can make this decision now (Mental Capacity Act 2005).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Capacity {
    /// Not answered yet.
    #[default]
    NotAskedYet,
    /// No reason to doubt it.
    NoDoubt,
    /// There is a reason; what was done about it.
    Doubt {
        /// More time was given.
        time: bool,
        /// An interpreter was brought.
        interpreter: bool,
        /// An advocate was brought.
        advocate: bool,
        /// Who made a best-interests decision, if one was made; else empty.
        best_interests_by: String,
    },
}

/// A signature, or why there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// Nothing yet.
    #[default]
    None,
    /// Drawn, as strokes: see [`Drawing`].
    Drawn(Drawing),
    /// The name, typed.
    Typed(String),
    /// Did not sign, or could not, and why.
    DidNotSign(String),
}

/// A drawn signature: strokes of points in units of 1/1000 of the box's width, in a box 1000 wide and 300 high.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// Each stroke is its points, `[x, y]`, from the upper left corner.
    pub strokes: Vec<Vec<[u16; 2]>>,
}

impl Drawing {
    /// Width of the box, in its own units.
    pub const WIDTH: u16 = 1000;
    /// Height of the box, in its own units.
    pub const HEIGHT: u16 = 300;

    /// The SVG path data of all strokes.
    pub fn svg_path(&self) -> String {
        let mut path = String::new();
        for stroke in &self.strokes {
            for (index, [x, y]) in stroke.iter().enumerate() {
                path.push_str(&format!("{}{x} {y}", if index == 0 { "M" } else { "L" }));
            }
        }
        path
    }
}

/// Everything recorded about the agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Consent {
    /// One for each statement that has been asked.
    pub agreements: Vec<Agreement>,
    /// The slug of the area that the words named.
    pub area: String,
    /// The language it was explained in, as a BCP 47 tag or a name.
    pub explained_in: String,
    /// Who explained it.
    pub explained_by: String,
    /// The interpreter's name or reference; empty if there was none.
    pub interpreter: String,
    /// How.
    pub channel: Option<Channel>,
    /// When: `2026-03-04T14:02`, local time of the worker, as entered.
    pub at: String,
    /// Who was in the room.
    pub present: String,
    /// Which agencies for first referrals, and from whom to withhold.
    pub agencies: String,
    /// From whom to withhold.
    pub agencies_not: String,
    /// Whether the person said yes or no freely.
    pub freely: Option<bool>,
    /// Capacity for this decision.
    pub capacity: Capacity,
    /// What the person said will happen, in their own words (teach-back).
    pub teach_back: String,
    /// The interpreter confirmed that the words, whose translation is not reviewed, were read out faithfully.
    pub interpreter_confirms: bool,
    /// Why no interpreter confirmed them; empty if one did, or if none is needed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub no_interpreter: String,
    /// The person's signature.
    pub person: Signature,
    /// The worker's signature.
    pub worker: Signature,
    /// The interpreter's signature.
    pub interpreter_signature: Signature,
    /// Whether it is safe for the person to keep a copy.
    pub copy_safe: Option<bool>,
}

impl Consent {
    /// What the person said to a statement.
    pub fn choice(&self, statement: StatementId) -> Choice {
        self.agreements.iter().find(|agreement| agreement.statement == statement).map_or(Choice::NotAskedYet, |agreement| agreement.choice)
    }

    /// Whether a signature was given, or it was written down why not.
    pub fn is_signed(&self) -> bool {
        self.person.is_given()
    }

    /// Whether the signature holds for every statement agreed to: reviewed words, or an interpreter who confirmed them.
    pub fn is_valid_translation(&self) -> bool {
        self.interpreter_confirms || !self.needs_interpreter()
    }

    /// Whether something was agreed to in words that nobody who speaks the language has read.
    pub fn needs_interpreter(&self) -> bool {
        self.agreements.iter().any(|agreement| agreement.choice == Choice::Yes && !agreement.is_checked())
    }

    /// Whether an interpreter is said to have confirmed such words, of whom there is neither a name nor a signature.
    pub fn is_confirmed_by_nobody(&self) -> bool {
        self.needs_interpreter()
            && self.interpreter_confirms
            && self.interpreter.trim().is_empty()
            && !self.interpreter_signature.is_given()
    }
}
