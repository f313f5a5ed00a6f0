//! What may be told to other agencies: what the person agreed to, as it stands now.

use super::Pen;
use crate::answers::Value;
use crate::consent::Choice;
use crate::form::{Question, Section, StatementId};
use crate::packet::{Phrase, Record, Row, RowKind, Voice, read_packet};
use crate::register::Entry;
use std::collections::BTreeSet;

/// Whether the person gives leave to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// They agreed.
    Given,
    /// They said no.
    Refused,
    /// They were not asked, or nothing says so.
    NotAsked,
    /// They agreed, and took it back.
    TakenBack,
}

impl Leave {
    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Leave::Given => "given",
            Leave::Refused => "refused",
            Leave::NotAsked => "not_asked",
            Leave::TakenBack => "taken_back",
        }
    }
}

/// What the person said last to a statement, unless they took it back. Only a packet has such words: of one that was told by telephone
/// nobody knows them.
pub fn leave(entry: &Entry, statement: StatementId) -> Leave {
    let said = entry.packets().into_iter().rev().find_map(|came| came.agreed.get(&statement).copied());
    match said.unwrap_or_default() {
        Choice::Yes if entry.has_withdrawn(statement) => Leave::TakenBack,
        Choice::Yes => Leave::Given,
        Choice::No => Leave::Refused,
        Choice::NotAskedYet => Leave::NotAsked,
    }
}

/// Whether something that needs a statement may be told to other agencies: it needs that one, and the one about other agencies.
pub(super) fn may_tell_of(entry: &Entry, statement: StatementId) -> bool {
    [StatementId::ShareAgencies, statement].into_iter().all(|statement| leave(entry, statement) == Leave::Given)
}

/// An entry, with the newest of its packets that somebody read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The packet's contents, verified.
    pub record: &'a Record,
}

/// The answers that may be told to other agencies, of the questions wanted, in the form's order: both languages in each row. What was
/// answered by "not known" or "prefer not to say" is nothing to tell.
pub fn may_tell(source: Source<'_>, pen: Pen<'_>, is_wanted: &dyn Fn(&Section, &Question) -> bool) -> Vec<Row> {
    let wanted: BTreeSet<&str> = pen
        .form
        .sections()
        .iter()
        .flat_map(|section| section.questions.iter().filter(move |question| is_wanted(section, question)))
        .filter(|question| may_tell_of(source.entry, question.agreement))
        .filter(|question| !matches!(source.record.answers.get(&question.id), None | Some(Value::Instead(_) | Value::Group(_))))
        .map(|question| question.id.as_str())
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let Voice { words, second } = pen.voice;
    let rows = |words, second| -> Vec<Row> {
        let tag = crate::language::Words::lang(words).tag();
        let reading = read_packet(pen.form, source.record, words, second, &|slug| (pen.area_name)(slug, tag));
        let rows = reading.sections.into_iter().flat_map(|section| section.rows);
        rows.filter(|row| row.depth == 0 && row.kind == RowKind::Answered && wanted.contains(row.question.as_str())).collect()
    };
    let mut first = rows(words, second);
    if let Some(second) = second {
        for (row, other) in first.iter_mut().zip(rows(second, None)) {
            let is_new = |phrase: &Phrase| phrase.lang.is_some() && !row.answer.iter().any(|said| said.text == phrase.text);
            let further: Vec<(usize, Phrase)> = other.answer.into_iter().enumerate().filter(|(_, phrase)| is_new(phrase)).collect();
            // Who translated is said before the translation, in both languages; what was chosen from a list is said once and then again.
            let has_translation = source.record.translations.contains_key(&row.question);
            let end = row.answer.len();
            for (index, phrase) in further.into_iter().rev() {
                row.answer.insert(if has_translation { index + 1 } else { end }, phrase);
            }
        }
    }
    // The form has risk first in its reading; papers have the form's own order.
    let place = |row: &Row| pen.form.questions().position(|question| question.id == row.question);
    first.sort_by_key(place);
    first
}
