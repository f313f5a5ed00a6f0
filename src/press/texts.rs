//! Every text of a document with its weights and its place: what decides which fonts are fetched, and what tells where a
//! character stands that none of them has.

use super::fonts::Weight;
use super::paper::Paper;
use crate::messages::{Leaf, LeafBlock, Print};
use crate::packet::{BlankRow, Pair, Phrase, Row, RowKind};
use Weight::{Bold, Regular};

/// A text as it will be set.
#[derive(Clone, Copy)]
pub struct Text<'d> {
    /// The text.
    pub text: &'d str,
    /// The weights it is set in.
    pub weights: &'static [Weight],
    /// Where it stands.
    pub place: Place<'d>,
}

/// Where a text stands, as far as a reader would look for it: under which heading, beside which label.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Place<'d> {
    /// The heading, with the second language.
    pub heading: Option<Words<'d>>,
    /// The label, with the second language.
    pub label: Option<Words<'d>>,
}

/// Words, and the same in the second language if they stand in two.
pub type Words<'d> = (&'d Phrase, Option<&'d Phrase>);

const NOWHERE: Place<'static> = Place { heading: None, label: None };
const IN_REGULAR: &[Weight] = &[Regular];
const IN_BOLD: &[Weight] = &[Bold];
const IN_BOTH: &[Weight] = &[Regular, Bold];

/// The texts of a packet.
pub fn of_print(print: &Print) -> Vec<Text<'_>> {
    let mut texts = Texts::default();
    let reading = &print.reading;
    [&print.foot, &print.page_of, &print.not_answered].into_iter().for_each(|text| texts.put(text, IN_REGULAR, NOWHERE));
    texts.put(&reading.title.text, IN_BOLD, NOWHERE);
    for (index, phrase) in reading.first.iter().enumerate() {
        texts.put(&phrase.text, first_or_further(index), NOWHERE);
    }
    for section in reading.sections.iter().chain(print.signed.iter().map(|panel| &panel.reading)) {
        let place = Place { heading: Some((&section.title, section.second.as_ref())), label: None };
        texts.put(&section.title.text, IN_BOLD, place);
        section.second.iter().for_each(|phrase| texts.put(&phrase.text, IN_REGULAR, place));
        section.rows.iter().for_each(|row| texts.row(row, place));
    }
    texts.0
}

/// The texts of a form to fill in by hand: each in both weights, since each language has headings in it.
pub fn of_blank(paper: &Paper) -> Vec<Text<'_>> {
    let mut texts = Texts::default();
    [&paper.foot, &paper.page_of].into_iter().for_each(|text| texts.put(text, IN_BOTH, NOWHERE));
    let reading = &paper.reading;
    for pair in [&reading.title, &reading.read_aloud, &reading.at_the_end].into_iter().chain(&reading.first) {
        texts.pair(pair, (IN_BOTH, IN_BOTH), NOWHERE);
    }
    for part in &reading.parts {
        std::iter::once(&part.title).chain(&part.lines).for_each(|pair| texts.pair(pair, (IN_BOTH, IN_BOTH), NOWHERE));
        for section in &part.sections {
            let place = Place { heading: Some(words(&section.title)), label: None };
            for pair in std::iter::once(&section.title).chain(&section.lines).chain(&section.aloud).chain(&section.closing) {
                texts.pair(pair, (IN_BOTH, IN_BOTH), place);
            }
            texts.asks(&section.rows, place);
        }
    }
    texts.0
}

/// The texts of a paper that a page composed.
pub fn of_leaf(leaf: &Leaf) -> Vec<Text<'_>> {
    let mut texts = Texts::default();
    [&leaf.foot, &leaf.page_of].into_iter().for_each(|text| texts.put(text, IN_REGULAR, NOWHERE));
    texts.pair(&leaf.title, (IN_BOLD, IN_BOLD), NOWHERE);
    for (index, pair) in leaf.first.iter().enumerate() {
        texts.pair(pair, (first_or_further(index), first_or_further(index)), NOWHERE);
    }
    for section in &leaf.sections {
        let place = Place { heading: section.heading.as_ref().map(words), label: None };
        section.heading.iter().for_each(|heading| texts.pair(heading, (IN_BOLD, IN_REGULAR), place));
        for block in &section.blocks {
            match block {
                LeafBlock::Paragraph(phrase) => texts.put(&phrase.text, IN_REGULAR, place),
                LeafBlock::List(items) => items.iter().for_each(|item| texts.put(&item.text, IN_REGULAR, place)),
                LeafBlock::Pair(pair) => texts.pair(pair, (IN_REGULAR, IN_REGULAR), place),
                LeafBlock::Facts(rows) => rows.iter().for_each(|row| texts.row(row, place)),
                LeafBlock::Table(table) => {
                    table.columns.iter().for_each(|column| texts.pair(&column.head, (IN_BOLD, IN_REGULAR), place));
                    for row in &table.rows {
                        let place = Place { label: row.cells.first().map(|cell| (cell, None)), ..place };
                        row.cells.iter().for_each(|cell| texts.put(&cell.text, IN_REGULAR, place));
                    }
                }
                LeafBlock::Asks(rows) => texts.asks(rows, place),
            }
        }
    }
    texts.0
}

fn first_or_further(index: usize) -> &'static [Weight] {
    if index == 0 { IN_BOLD } else { IN_REGULAR }
}

fn words(pair: &Pair) -> Words<'_> {
    (&pair.words, pair.second.as_ref())
}

/// Texts being gathered.
#[derive(Default)]
struct Texts<'d>(Vec<Text<'d>>);

impl<'d> Texts<'d> {
    fn put(&mut self, text: &'d str, weights: &'static [Weight], place: Place<'d>) {
        self.0.push(Text { text, weights, place });
    }

    fn pair(&mut self, pair: &'d Pair, (first, second): (&'static [Weight], &'static [Weight]), place: Place<'d>) {
        self.put(&pair.words.text, first, place);
        pair.second.iter().for_each(|phrase| self.put(&phrase.text, second, place));
    }

    fn row(&mut self, row: &'d Row, place: Place<'d>) {
        let heads = row.kind == RowKind::Answered && row.answer.is_empty();
        let place = Place { label: Some((&row.label, row.second.as_ref())), ..place };
        self.put(&row.label.text, if heads { IN_BOLD } else { IN_REGULAR }, place);
        row.second.iter().chain(&row.answer).for_each(|phrase| self.put(&phrase.text, IN_REGULAR, place));
    }

    fn asks(&mut self, rows: &'d [BlankRow], place: Place<'d>) {
        for row in rows {
            let place = Place { label: Some(words(&row.label)), ..place };
            let mut phrases = Vec::new();
            row.phrases(&mut phrases);
            phrases.into_iter().for_each(|phrase| self.put(&phrase.text, IN_BOTH, place));
            self.put(&row.number, IN_BOTH, place);
        }
    }
}
