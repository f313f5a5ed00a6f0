//! The language of words that came from elsewhere: by its tag, whether or not this program knows it.

use super::Lang;
use serde::{Deserialize, Deserializer, Serialize};

/// The longest tag: BCP 47 §4.4.1 asks for room for 35 characters.
const TAG_MAX: usize = 35;

/// A BCP 47 tag as somebody wrote it. A packet of a newer version may name a language that this one has no words for: it is read all
/// the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Tag(
    #[cfg_attr(feature = "schema", schemars(length(min = 2, max = 35), regex(pattern = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")))] String,
);

impl Tag {
    /// A tag of the shape of BCP 47: letters and digits, in parts with hyphens between them.
    pub fn new(tag: &str) -> Option<Tag> {
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        ((2..=TAG_MAX).contains(&tag.len()) && tag.split('-').all(is_part)).then(|| Tag(tag.to_owned()))
    }

    /// The language, if it is one that Onward knows.
    pub fn known(&self) -> Option<Lang> {
        Lang::from_tag(&self.0)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A name for it in a sentence of that language: its English name in English, its own elsewhere, and the tag where it is not known.
    pub fn name_in(&self, lang: Lang) -> &str {
        match self.known() {
            Some(known) if lang == Lang::ENGLISH => known.english_name(),
            Some(known) => known.own_name(),
            None => &self.0,
        }
    }
}

impl From<Lang> for Tag {
    fn from(lang: Lang) -> Tag {
        Tag(lang.tag().to_owned())
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tag::new(&String::deserialize(deserializer)?).ok_or_else(|| serde::de::Error::custom("no language tag"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_need_not_be_known_but_must_be_one() {
        for (tag, known) in [("ar", true), ("tig", false), ("zh-Hant-TW", false)] {
            assert_eq!(Tag::new(tag).expect("it is of the shape").known().is_some(), known, "{tag}");
        }
        for wrong in ["", "a", "ar-", "-ar", "a b", "عربي", "<b>", &"a".repeat(TAG_MAX + 1)] {
            assert_eq!(Tag::new(wrong), None, "{wrong}");
        }
        assert!(Tag::new(&"a".repeat(TAG_MAX)).is_some());
    }

    #[test]
    fn a_language_is_named_for_the_reader() {
        let arabic = Tag::new("ar").expect("it is of the shape");
        assert_eq!(arabic.name_in(Lang::ENGLISH), "Arabic");
        assert_eq!(arabic.name_in(Lang::from_tag("so").expect("Somali is in the list")), "العربية");
        assert_eq!(Tag::new("tig").expect("it is of the shape").name_in(Lang::ENGLISH), "tig");
    }
}
