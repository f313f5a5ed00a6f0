//! What a paper says in its languages: one, or two side by side.

use super::super::speaker::phrase;
use super::Pair;
use crate::language::{Lang, Words};
use crate::packet::Phrase;

/// The words of a paper, or of a part of one.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The first language.
    pub words: &'a Words,
    /// The one beside it, if there is one.
    pub second: Option<&'a Words>,
}

impl Voice<'_> {
    /// The same thing in both languages. What the second lacks and would say in the first one's language is left out.
    pub fn both(self, say: impl Fn(&Words) -> Phrase) -> Pair {
        let words = say(self.words);
        let second = self.second.map(say).filter(|second| second.lang != words.lang);
        Pair { words, second }
    }

    /// A message.
    pub fn say(self, key: &str) -> Pair {
        self.both(|words| phrase(words.say(key)))
    }

    /// A message that not every question has.
    pub fn find(self, key: &str) -> Option<Pair> {
        self.words.find(key, None).map(|_| self.say(key))
    }

    /// A message with arguments, which may differ by language.
    pub fn say_with(self, key: &str, arguments: &dyn Fn(&Words) -> Vec<(&'static str, String)>) -> Pair {
        self.both(|words| {
            let arguments = arguments(words);
            let said = words.say_with(key, Some(&arguments.iter().map(|(name, value)| (*name, value.as_str())).collect()));
            phrase(said)
        })
    }

    /// Text that is the same in every language, such as a name.
    pub fn named(self, name: impl Fn(Lang) -> String) -> Pair {
        let words = Phrase { text: name(self.words.lang()), lang: Some(self.words.lang()) };
        let second = self.second.map(|second| Phrase { text: name(second.lang()), lang: Some(second.lang()) });
        Pair { second: second.filter(|second| second.text != words.text), words }
    }
}
