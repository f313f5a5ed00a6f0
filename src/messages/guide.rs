//! What the press is told about an area's guide on paper: every word that stands on it, in the order in which it is read.

use crate::area::markdown::{Block, Section, plain};
use crate::language::Lang;
use crate::packet::Phrase;
use serde::{Deserialize, Serialize};

/// A guide to typeset. It has no date and no signature: it is the same whoever makes it, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuidePaper {
    /// The language of the paper, which says which way its pages run.
    pub lang: Lang,
    /// Its heading.
    pub title: String,
    /// What is to be read first, the most important before all others: whose words these are, how far they can be trusted, and
    /// that the pictures and the map are not on the paper.
    pub first: Vec<Phrase>,
    /// What it says.
    pub sections: Vec<GuideSection>,
    /// Where its facts are from, in smaller letters at the end.
    pub sources: Option<GuideSection>,
    /// At the foot of each page, beside the page number.
    pub foot: String,
    /// The words of "Page {$page} of {$pages}", with `{page}` and `{pages}` where the numbers go.
    pub page_of: String,
}

/// A section, in one language, which is not always the paper's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideSection {
    /// Its heading.
    pub heading: Phrase,
    /// What stands below.
    pub blocks: Vec<GuideBlock>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GuideBlock {
    /// A paragraph.
    Paragraph(Phrase),
    /// A list of items.
    List(Vec<Phrase>),
}

impl GuideSection {
    /// A section of an area's text in its language. What is bold there is set like all else.
    pub fn of(section: &Section, lang: Lang) -> GuideSection {
        let phrase = |text: String| Phrase { text, lang: Some(lang) };
        let block = |block: &Block| match block {
            Block::Paragraph(spans) => GuideBlock::Paragraph(phrase(plain(spans))),
            Block::List(items) => GuideBlock::List(items.iter().map(|item| phrase(plain(item))).collect()),
        };
        GuideSection { heading: phrase(section.heading.clone()), blocks: section.blocks.iter().map(block).collect() }
    }
}
