//! The languages Onward knows, and the words it says in them.

mod list;
mod status;
mod tag;
mod words;

pub use list::Script;
use list::{LANGUAGES, Language, OFFERED};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use status::{Heard, Status};
pub use tag::Tag;
pub use words::{Said, Words, WordsError};

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A language of the first set, by its BCP 47 tag. Copies are free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lang(&'static Language);

impl Lang {
    /// English, the language every other one is translated from.
    pub const ENGLISH: Lang = Lang(&LANGUAGES[0]);

    /// The language with this BCP 47 tag, if Onward knows it.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        LANGUAGES.iter().find(|language| language.tag == tag).map(Lang)
    }

    /// All languages, English first, the rest by English name.
    pub fn all() -> impl Iterator<Item = Lang> {
        LANGUAGES.iter().map(Lang)
    }

    /// The languages whose words are complete in this version, to choose from on screen: English first.
    pub fn offered() -> impl Iterator<Item = Lang> + Clone {
        LANGUAGES.iter().map(Lang).filter(|lang| lang.is_offered())
    }

    /// Whether its words are complete in this version.
    pub fn is_offered(self) -> bool {
        OFFERED.contains(&self.tag())
    }

    /// The BCP 47 tag, as in `lang="…"`.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The name the language has for itself.
    pub fn own_name(self) -> &'static str {
        self.0.own_name
    }

    /// The English name.
    pub fn english_name(self) -> &'static str {
        self.0.english_name
    }

    /// The script it is written in here.
    pub fn script(self) -> Script {
        self.0.script
    }

    /// Which way it runs.
    pub fn direction(self) -> Direction {
        match self.0.script {
            Script::Arabic => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Lang::from_tag(&tag).ok_or_else(|| serde::de::Error::custom(format_args!("unknown language {tag}")))
    }
}
