//! What the press is told about a paper that a page composed: every word that stands on it, in the order in which it is read. An area's
//! guide is one, and so is all that leaves the register on paper.

use crate::area::markdown::{Block, Section, plain};
use crate::language::Lang;
use crate::packet::{BlankRow, Pair, Phrase, Row};
use serde::{Deserialize, Serialize};

/// A paper to typeset. It has no signature, and no date but what is written on it: it is the same whoever makes it, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// What the viewer's window calls it.
    pub kind: LeafKind,
    /// The language of the paper, which says which way its pages run.
    pub lang: Lang,
    /// Its heading, with the second language beside it.
    pub title: Pair,
    /// What is to be read first, the most important before all others.
    pub first: Vec<Pair>,
    /// What it says.
    pub sections: Vec<LeafSection>,
    /// At the foot of each page, beside the page number.
    pub foot: String,
    /// The words of "Page {$page} of {$pages}", with `{page}` and `{pages}` where the numbers go.
    pub page_of: String,
}

/// What a paper is, as far as a window's title may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeafKind {
    /// An area's guide.
    Guide,
    /// Any other: what it is about is nobody's business who looks over a shoulder.
    Paper,
}

/// A section, in one language, which is not always the paper's, or in two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeafSection {
    /// Its heading, if it has one.
    pub heading: Option<Pair>,
    /// What stands below.
    pub blocks: Vec<LeafBlock>,
    /// How large it is set.
    pub size: LeafSize,
}

/// How large a section's paragraphs and lists are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeafSize {
    /// To be read.
    Text,
    /// To be looked up: where facts are from.
    Small,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeafBlock {
    /// A paragraph of any length.
    Paragraph(Phrase),
    /// A list of items.
    List(Vec<Phrase>),
    /// A short text with the same in the second language beside it.
    Pair(Pair),
    /// Labels with what is true of them, as a packet has them; one of a row alone heads those after it.
    Facts(Vec<Row>),
    /// A table.
    Table(LeafTable),
    /// Questions with room to write in or to tick.
    Asks(Vec<BlankRow>),
}

/// A table. What stands in one row is kept on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeafTable {
    /// Its columns.
    pub columns: Vec<LeafColumn>,
    /// Its rows, each with as many cells.
    pub rows: Vec<LeafRow>,
}

/// A table's column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeafColumn {
    /// Its head.
    pub head: Pair,
    /// What stands in it.
    pub holds: Holds,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holds {
    /// Words, or room for them.
    Words,
    /// Figures, under each other.
    Figures,
}

/// A table's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeafRow {
    /// Its cells; none of them of a row that is to be written in. The first is what the row is about.
    pub cells: Vec<Phrase>,
    /// How long a bar stands beside it, in thousandths. It only repeats a figure of the row: nobody is told by it alone.
    pub bar: Option<u16>,
}

impl LeafSection {
    /// A section of an area's text in its language. What is bold there is set like all else.
    pub fn of(section: &Section, lang: Lang) -> LeafSection {
        let phrase = |text: String| Phrase { text, lang: Some(lang) };
        let block = |block: &Block| match block {
            Block::Paragraph(spans) => LeafBlock::Paragraph(phrase(plain(spans))),
            Block::List(items) => LeafBlock::List(items.iter().map(|item| phrase(plain(item))).collect()),
        };
        let heading = Some(Pair::of(phrase(section.heading.clone())));
        LeafSection { heading, blocks: section.blocks.iter().map(block).collect(), size: LeafSize::Text }
    }
}
