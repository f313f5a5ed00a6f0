//! A form to fill in by hand before it is set: read from its definition and the words that the page sends.

use crate::form::load;
use crate::language::{Lang, Words};
use crate::messages::{Blank, PressFailure, Spoken};
use crate::packet::{BlankReading, read_blank};

/// A form, ready to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What stands on it.
    pub reading: BlankReading,
    /// At the foot of each page, beside the page number.
    pub foot: String,
    /// The words of "Page {$page} of {$pages}", with `{page}` and `{pages}` where the numbers go.
    pub page_of: String,
}

impl Paper {
    /// Reads it.
    ///
    /// # Errors
    /// When the definition or the words cannot be read.
    pub fn read(blank: &Blank) -> Result<Paper, PressFailure> {
        let form = load(&blank.form).map_err(|_| PressFailure::Document)?;
        let english: Vec<&str> = blank.english.iter().map(String::as_str).collect();
        let words = |spoken: &Spoken| {
            let own: Vec<&str> = spoken.words.iter().map(String::as_str).collect();
            Words::new(spoken.lang, &own, &english).map_err(|_| PressFailure::Document)
        };
        let first = words(&blank.first)?;
        let second = blank.second.as_ref().map(words).transpose()?;
        let areas = |lang: Lang| {
            let spoken = blank.second.iter().find(|spoken| spoken.lang == lang).unwrap_or(&blank.first);
            spoken.areas.clone()
        };
        let reading = read_blank(&form, &first, second.as_ref(), blank.stage, &areas);
        let page_of = first.text_with("blank-page", &[("page", "{page}"), ("pages", "{pages}")]).replace(['\u{2068}', '\u{2069}'], "");
        Ok(Paper { reading, foot: first.text("blank-foot"), page_of })
    }
}
