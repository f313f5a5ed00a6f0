//! What has been entered, as it was typed, and the check that turns it into values.
//!
//! [`Answers`] keep everything that was typed, also what is wrong, so that nothing is lost. [`check`] collects every
//! problem with its place. [`CompleteAnswers`] can only come out of [`complete`].

mod calendar;
mod check;
pub mod civil;
mod conditions;
mod date;
mod translations;
mod typed;

pub use calendar::Calendar;
pub use check::{
    AREAS_MAX, CompleteAnswers, LANGUAGE_NAME_MAX, LANGUAGES_MAX, Problem, ProblemKind, check, complete, problem_with, value_fits, value_of,
};
pub use conditions::{asked, holds};
pub use date::{Date, YEAR_MAX, YEAR_MIN};
pub use translations::{Translation, Translations, Translator, TypedTranslation, is_translatable, offers_translation, translated};
pub use typed::{email as read_email, latin_digits, phone as read_phone};

use crate::form::{Instead, LanguageLevel, TEXT_MAX};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An answer as it was entered. Which variant belongs to which kind is fixed: see [`crate::form::Kind`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// `Text`, `LongText`, `Number`, `Phone`, `Email`, `PersonName`: as typed.
    Text(String),
    /// `Date`: the three boxes as typed.
    Date(TypedDate),
    /// `OneOf`, `YesNo` (`yes`, `no`), `Scale` (the number): the one chosen.
    One(String),
    /// `ManyOf`: those chosen, in the order of the set.
    Many(Vec<String>),
    /// `Languages`.
    Languages(Vec<LanguageLevel>),
    /// `Group`: its members in order.
    Group(Vec<Member>),
    /// Not known, or prefer not to say.
    Instead(Instead),
}

/// A date as it was typed. Anything may stand in it; the check says what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedDate {
    /// As typed.
    pub day: String,
    /// As typed: a number, or an English month name.
    pub month: String,
    /// As typed.
    pub year: String,
}

/// One member of a repeating group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Stays the same while members before it come and go.
    pub key: u32,
    /// By the id of the group's questions.
    pub answers: BTreeMap<String, Answer>,
}

/// All answers of a draft, by question id. Answers to questions that are not asked (any more) are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

/// Where an answer is: a question, and inside a group which member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The question's id.
    pub question: String,
    /// The group it is in, and the member's key.
    pub within: Option<(String, u32)>,
}

impl Place {
    /// A question that is in no group.
    pub fn top(question: &str) -> Place {
        Place { question: question.to_owned(), within: None }
    }

    /// A question of a group's member.
    pub fn member(group: &str, key: u32, question: &str) -> Place {
        Place { question: question.to_owned(), within: Some((group.to_owned(), key)) }
    }

    /// The HTML id of the field: `date_of_birth`, `children-2-child_name`.
    pub fn field_id(&self) -> String {
        match &self.within {
            None => self.question.clone(),
            Some((group, key)) => format!("{group}-{key}-{}", self.question),
        }
    }
}

impl Answer {
    /// Whether nothing has been entered.
    pub fn is_empty(&self) -> bool {
        match self {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::Date(date) => date.day.trim().is_empty() && date.month.trim().is_empty() && date.year.trim().is_empty(),
            Answer::One(one) => one.is_empty(),
            Answer::Many(many) => many.is_empty(),
            Answer::Languages(languages) => languages.is_empty(),
            Answer::Group(members) => members.is_empty(),
            Answer::Instead(_) => false,
        }
    }
}

impl Answers {
    /// The answer at a place, if something was entered there.
    pub fn at(&self, place: &Place) -> Option<&Answer> {
        let answer = match &place.within {
            None => self.0.get(&place.question),
            Some((group, key)) => match self.0.get(group)? {
                Answer::Group(members) => members.iter().find(|member| member.key == *key)?.answers.get(&place.question),
                _ => None,
            },
        };
        answer.filter(|answer| !answer.is_empty())
    }

    /// The answer to a question that is in no group.
    pub fn top(&self, question: &str) -> Option<&Answer> {
        self.0.get(question).filter(|answer| !answer.is_empty())
    }

    /// Puts an answer at a place; an empty one is taken out. A member that is not there is left alone.
    pub fn put(&mut self, place: &Place, answer: Answer) {
        let answers = match &place.within {
            None => &mut self.0,
            Some((group, key)) => match self.0.get_mut(group) {
                Some(Answer::Group(members)) => match members.iter_mut().find(|member| member.key == *key) {
                    Some(member) => &mut member.answers,
                    None => return,
                },
                _ => return,
            },
        };
        if answer.is_empty() {
            answers.remove(&place.question);
        } else {
            answers.insert(place.question.clone(), answer);
        }
    }

    /// Adds an empty member to a group and gives its key.
    pub fn add_member(&mut self, group: &str) -> u32 {
        let entry = self.0.entry(group.to_owned()).or_insert_with(|| Answer::Group(Vec::new()));
        if !matches!(entry, Answer::Group(_)) {
            *entry = Answer::Group(Vec::new());
        }
        let Answer::Group(members) = entry else { unreachable!("made a group just above") };
        let key = members.iter().map(|member| member.key + 1).max().unwrap_or(1);
        members.push(Member { key, answers: BTreeMap::new() });
        key
    }

    /// Takes a member out of a group.
    pub fn remove_member(&mut self, group: &str, key: u32) {
        if let Some(Answer::Group(members)) = self.0.get_mut(group) {
            members.retain(|member| member.key != key);
        }
    }
}

/// A checked answer, as it travels in a packet.
///
/// Dates are ISO 8601, Gregorian: `2026-03-04`, `2026-03` or `2026`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Text, trimmed; line breaks are `\n`.
    Text(String),
    /// A whole number.
    Number(i64),
    /// An ISO 8601 date, possibly without day or month.
    Date(String),
    /// An option's name, `yes` or `no`.
    One(String),
    /// Options' names.
    Many(Vec<String>),
    /// A point on a scale.
    Scale(u8),
    /// Languages with levels.
    Languages(Vec<LanguageLevel>),
    /// Members of a group, each by question id.
    Group(Vec<BTreeMap<String, Value>>),
    /// Not known, or prefer not to say.
    Instead(Instead),
}
