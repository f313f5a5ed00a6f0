//! The check: problems as values, all collected, each with its place.

use super::{Answer, Answers, Place, Value};
use crate::form::{Form, Question};
use std::collections::BTreeMap;

/// Something to mend, at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: ProblemKind,
}

/// What can be wrong with an answer. Its words are `problem-<name>` in `interface.ftl`: what is wrong and an example of
/// right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing can be sent without this answer.
    Missing,
    /// More characters than allowed.
    TooLong {
        /// Most allowed.
        max: u32,
        /// How many there are.
        count: u32,
    },
    /// Not a whole number.
    NotANumber,
    /// Outside the bounds, both of which are allowed.
    OutOfRange {
        /// Least.
        min: i64,
        /// Most.
        max: i64,
    },
    /// Not a date that exists, such as 31 February.
    NoSuchDate,
    /// A part of the date is missing.
    DateIncomplete,
    /// Year before 1900 or after 2100.
    YearOutOfRange,
    /// Not an email address.
    NotAnEmail,
    /// A telephone number without enough digits, or with letters.
    NotAPhone,
    /// An option that the set does not have.
    NotAnOption,
    /// A character that could disguise the text: a control character or a bidirectional override.
    DisguisingCharacter,
    /// More members than the group allows.
    TooMany {
        /// Most allowed.
        max: u32,
    },
    /// An answer of another kind than the question, as a damaged or foreign draft could hold.
    WrongKind,
}

/// Answers without a problem, ready to be staged: made only by [`complete`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompleteAnswers {
    values: BTreeMap<String, Value>,
    not_answered: Vec<String>,
}

impl CompleteAnswers {
    /// The values of all questions that are asked and answered, by question id.
    pub fn values(&self) -> &BTreeMap<String, Value> {
        &self.values
    }

    /// The questions that are asked and not answered, in the form's order.
    pub fn not_answered(&self) -> &[String] {
        &self.not_answered
    }
}

/// Every problem with what was entered for the questions that are asked, in the form's order.
pub fn check(_form: &Form, _answers: &Answers) -> Vec<Problem> {
    Vec::new()
}

/// The problem with one answer, if there is one. An empty answer has none here.
pub fn problem_with(_form: &Form, _question: &Question, _answer: &Answer) -> Option<ProblemKind> {
    None
}

/// The checked value of one answer.
///
/// # Errors
/// What is wrong with it.
pub fn value_of(_form: &Form, _question: &Question, _answer: &Answer) -> Result<Value, ProblemKind> {
    Err(ProblemKind::WrongKind)
}

/// The answers, if nothing is wrong and every `stop` question of a stage up to `stage` is answered.
///
/// # Errors
/// Every problem, the missing `stop` answers among them.
pub fn complete(_form: &Form, _answers: &Answers, _stage: crate::form::Stage) -> Result<CompleteAnswers, Vec<Problem>> {
    Ok(CompleteAnswers { values: BTreeMap::new(), not_answered: Vec::new() })
}
