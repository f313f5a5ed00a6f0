//! What makes a passphrase good enough to ask the keeper with. The keeper judges again, with its list of common ones.

use crate::messages::{MIN_CHARACTERS, counted};

/// A passphrase for a new vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The six words that the keeper offered, and whether they were written down.
    Offered {
        /// The words; none until the keeper has found them.
        words: Vec<String>,
        /// The box was ticked.
        written: bool,
    },
    /// One of their own, as typed.
    Own(String),
}

/// What is wrong with the form, with the field that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No organisation.
    Organisation,
    /// No device.
    Device,
    /// The words were not written down, or are not there yet.
    NotWritten,
    /// Nothing typed.
    Empty,
    /// So many characters short.
    Short(usize),
}

impl Wrong {
    /// The HTML id of the field.
    pub fn field(self) -> &'static str {
        match self {
            Wrong::Organisation => "organisation",
            Wrong::Device => "device",
            Wrong::NotWritten => "written",
            Wrong::Empty | Wrong::Short(_) => "own-passphrase",
        }
    }
}

impl Chosen {
    /// The passphrase itself.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn passphrase(&self) -> Result<String, Wrong> {
        match self {
            Chosen::Offered { words, written } if *written && !words.is_empty() => Ok(words.join(" ")),
            Chosen::Offered { .. } => Err(Wrong::NotWritten),
            Chosen::Own(typed) if typed.is_empty() => Err(Wrong::Empty),
            Chosen::Own(typed) => match MIN_CHARACTERS.saturating_sub(counted(typed)) {
                0 => Ok(typed.clone()),
                missing => Err(Wrong::Short(missing)),
            },
        }
    }
}

/// Everything wrong with what was entered, in the order of the page.
pub fn wrong(organisation: &str, device: &str, chosen: &Chosen) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    if organisation.trim().is_empty() {
        wrong.push(Wrong::Organisation);
    }
    if device.trim().is_empty() {
        wrong.push(Wrong::Device);
    }
    wrong.extend(chosen.passphrase().err());
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_will_do_and_eleven_will_not() {
        assert_eq!(Chosen::Own("abcdefghijk".into()).passphrase(), Err(Wrong::Short(1)));
        assert_eq!(Chosen::Own("abcdefghijkl".into()).passphrase(), Ok("abcdefghijkl".into()));
        // Characters, not bytes.
        assert_eq!(Chosen::Own("كلمةكلمةكلم".into()).passphrase(), Err(Wrong::Short(1)));
    }

    #[test]
    fn offered_words_must_be_there_and_written_down() {
        let words = vec!["river".to_owned(), "lamp".to_owned()];
        assert_eq!(Chosen::Offered { words: words.clone(), written: false }.passphrase(), Err(Wrong::NotWritten));
        assert_eq!(Chosen::Offered { words: Vec::new(), written: true }.passphrase(), Err(Wrong::NotWritten));
        assert_eq!(Chosen::Offered { words, written: true }.passphrase(), Ok("river lamp".into()));
    }

    #[test]
    fn every_mistake_is_named_in_the_order_of_the_page() {
        assert_eq!(wrong(" ", "", &Chosen::Own(String::new())), [Wrong::Organisation, Wrong::Device, Wrong::Empty]);
        assert_eq!(wrong("Riverside", "PC 1", &Chosen::Own("long enough here".into())), []);
    }

    #[test]
    fn doubled_spaces_do_not_make_it_longer() {
        assert_eq!(Chosen::Own("seven     ab".to_owned()).passphrase(), Err(Wrong::Short(4)));
    }
}
