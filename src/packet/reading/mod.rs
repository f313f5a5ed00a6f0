//! A packet or a draft as a person reads it: headings and rows of words. One rendering for screen and paper.

mod agreement;
mod blank;
mod frame;
mod signing;
mod speaker;
mod time;

pub use blank::{BlankPart, BlankReading, BlankRow, BlankSection, Breadth, Field, Pair, Room, Voice, read_blank};
pub use signing::{Signing, read_copy, read_signing};
pub use time::{date_in_words, time_in_words};

use super::Record;
use crate::answers::{Answer, Answers, Place, Translations, Value, asked};
use crate::consent::{Consent, Drawing};
use crate::form::{Form, Question, Section};
use crate::language::{Lang, Words};
use serde::{Deserialize, Serialize};
use speaker::Speaker;

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
    /// What must be read first: "Risk information is left out …".
    pub first: Vec<Phrase>,
    /// Its sections.
    pub sections: Vec<SectionReading>,
}

/// The section that is read before all others.
const RISK_SECTION: &str = "risk";

/// A verified packet in the words of a language, with the names of areas by slug.
///
/// The words need `interface`, `form`, `consent` and `packet` of their language.
pub fn read_packet(form: &Form, record: &Record, words: &Words, second: Option<&Words>, area_name: &dyn Fn(&str) -> String) -> Reading {
    let speaker = Speaker { form, words, second, area_name };
    let mut sections = vec![frame::summary(&speaker, record)];
    // Risks come first: whoever plans a visit must not have to look for them.
    let (risks, others): (Vec<_>, Vec<_>) = form.sections().iter().partition(|section| section.id == RISK_SECTION);
    sections.extend(risks.into_iter().chain(others).filter_map(|section| record_section(&speaker, section, record)));
    sections.extend(record.consent.as_ref().map(|consent| agreement::section(&speaker, consent)));
    sections.extend(frame::eligibility(&speaker, record));
    Reading { title: frame::title(&speaker, record), first: frame::first(&speaker, record), sections }
}

/// That the person of a packet is invented, in the words of a language; none of any other packet. Whatever shows a packet says it before
/// anything else.
pub fn read_practice(record: &Record, words: &Words) -> Option<Phrase> {
    frame::practice(words, record)
}

/// What a person agreed to, apart from a packet.
///
/// The words need `interface`, `form`, `consent` and `packet` of their language.
pub fn read_agreement(
    form: &Form,
    consent: &Consent,
    words: &Words,
    second: Option<&Words>,
    area_name: &dyn Fn(&str) -> String,
) -> SectionReading {
    agreement::section(&Speaker { form, words, second, area_name }, consent)
}

/// What [`read_packet`] has as its title: "Referral to Leeds".
pub fn packet_title(form: &Form, record: &Record, words: &Words, area_name: &dyn Fn(&str) -> String) -> Phrase {
    frame::title(&Speaker { form, words, second: None, area_name }, record)
}

/// The answers of a draft, as they are, also where they are wrong; only questions that are asked. With `only`, just the
/// questions named (what would be sent), as [`super::preview`] names them. Under an answer stands its translation, if it has one.
pub fn read_draft(
    form: &Form,
    (answers, translations): (&Answers, &Translations),
    only: Option<&[String]>,
    words: &Words,
    second: Option<&Words>,
    area_name: &dyn Fn(&str) -> String,
) -> Vec<SectionReading> {
    let speaker = Speaker { form, words, second, area_name };
    let wanted = |question: &Question| only.is_none_or(|only| only.contains(&question.id));
    let mut sections = Vec::new();
    for section in form.sections() {
        let mut rows = Vec::new();
        for question in section.questions.iter().filter(|question| wanted(question) && asked(question, answers, None)) {
            let answer = answers.top(&question.id);
            let beside = translations.at(&Place::top(&question.id));
            rows.push(speaker.row(question, answer.map(|answer| speaker.typed(question, answer, beside)), 0));
            let Some(Answer::Group(members)) = answer else { continue };
            for (index, member) in members.iter().enumerate() {
                rows.push(speaker.member(question, index));
                for inner in question.members().iter().filter(|inner| wanted(inner) && asked(inner, answers, Some(member))) {
                    let answer = member.answers.get(&inner.id).filter(|answer| !answer.is_empty());
                    let beside = translations.at(&Place::member(&question.id, member.key, &inner.id));
                    rows.push(speaker.row(inner, answer.map(|answer| speaker.typed(inner, answer, beside)), 1));
                }
            }
        }
        sections.extend(speaker.section(section, rows));
    }
    sections
}

/// A section of a record: what came, and what was asked and not answered, in the form's order.
fn record_section(speaker: &Speaker<'_>, section: &Section, record: &Record) -> Option<SectionReading> {
    let open = |name: &str| record.not_answered.iter().any(|open| open == name);
    let mut rows = Vec::new();
    for question in &section.questions {
        let value = record.answers.get(&question.id);
        if value.is_some() || open(&question.id) {
            rows.push(speaker.row(question, value.map(|value| speaker.told(record, &question.id, question, value)), 0));
        }
        let Some(Value::Group(members)) = value else { continue };
        for (index, member) in members.iter().enumerate() {
            rows.push(speaker.member(question, index));
            for inner in question.members() {
                let value = member.get(&inner.id);
                let name = format!("{}.{}.{}", question.id, index + 1, inner.id);
                if value.is_some() || open(&name) {
                    rows.push(speaker.row(inner, value.map(|value| speaker.told(record, &name, inner, value)), 1));
                }
            }
        }
    }
    speaker.section(section, rows)
}
