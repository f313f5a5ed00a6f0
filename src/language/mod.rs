//! The languages Onward knows, and the words it says in them.

mod status;
mod tag;
mod words;

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

/// The script a language is written in here, which decides fonts and line height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin, with Vietnamese, Polish, Romanian, Albanian and Welsh letters.
    Latin,
    /// Arabic, with Farsi, Pashto, Sorani and Urdu letters.
    Arabic,
    /// Ethiopic, for Amharic and Tigrinya.
    Ethiopic,
    /// Bengali.
    Bengali,
    /// Devanagari, for Hindi.
    Devanagari,
    /// Simplified Chinese.
    Han,
}

/// What is known about one language. The list is CONTENT.md 7.
#[derive(Debug, PartialEq, Eq)]
struct Language {
    tag: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    script: Script,
}

/// A language of the first set, by its BCP 47 tag. Copies are free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lang(&'static Language);

const fn language(tag: &'static str, own_name: &'static str, english_name: &'static str, script: Script) -> Language {
    Language { tag, own_name, english_name, script }
}

static LANGUAGES: &[Language] = &[
    language("en", "English", "English", Script::Latin),
    language("sq", "Shqip", "Albanian", Script::Latin),
    language("am", "አማርኛ", "Amharic", Script::Ethiopic),
    language("ar", "العربية", "Arabic", Script::Arabic),
    language("bn", "বাংলা", "Bengali", Script::Bengali),
    language("zh", "简体中文", "Chinese (Simplified)", Script::Han),
    language("fa", "فارسی", "Farsi", Script::Arabic),
    language("prs", "دری", "Dari", Script::Arabic),
    language("hi", "हिन्दी", "Hindi", Script::Devanagari),
    language("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", Script::Arabic),
    language("ps", "پښتو", "Pashto", Script::Arabic),
    language("pl", "Polski", "Polish", Script::Latin),
    language("ro", "Română", "Romanian", Script::Latin),
    language("so", "Soomaali", "Somali", Script::Latin),
    language("ti", "ትግርኛ", "Tigrinya", Script::Ethiopic),
    language("ur", "اردو", "Urdu", Script::Arabic),
    language("vi", "Tiếng Việt", "Vietnamese", Script::Latin),
    language("cy", "Cymraeg", "Welsh", Script::Latin),
];

/// The languages whose words are complete in this version, in the order of the list above. The build reads this line too
/// (`xtask/src/languages.rs`): what is not named here is neither offered nor published.
const OFFERED: &[&str] = &["en", "sq", "am", "ar", "bn", "zh", "fa", "prs", "hi", "ckb", "ps", "pl", "ro", "so", "ti", "ur", "vi", "cy"];

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
