//! Translations beside answers: who made each, and into which language. The answer itself stays as the person gave it.

use super::typed::{self, Lines};
use super::{Answer, Answers, Place, Problem, ProblemKind, asked};
use crate::form::{By, Form, Kind, LONG_TEXT_MAX, Question};
use crate::language::{Lang, Tag};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the id of a question ends with that asks for the English of another one: that one needs no other translation.
const ENGLISH_TWIN: &str = "_english";

/// Who translated. Nobody who reads a translation should have to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Translator {
    /// The worker.
    Worker,
    /// The interpreter.
    Interpreter,
    /// A program, whoever copied it in.
    Computer,
}

impl Translator {
    /// All of them.
    pub const ALL: [Translator; 3] = [Translator::Worker, Translator::Interpreter, Translator::Computer];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Translator::Worker => "worker",
            Translator::Interpreter => "interpreter",
            Translator::Computer => "computer",
        }
    }
}

/// A translation as it is typed. Anything may stand in it; the check says what is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedTranslation {
    /// As typed.
    pub text: String,
    /// The language that it is in, as a BCP 47 tag; English where none is chosen.
    pub lang: Option<String>,
    /// Who made it, once somebody has said so.
    pub by: Option<Translator>,
    /// The answer that it was made from, as it was typed then. In the draft only.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub of: String,
}

/// A translation as it travels beside an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Trimmed; line breaks are `\n`.
    pub text: String,
    /// The language that it is in.
    pub lang: Tag,
    /// Who made it.
    pub by: Translator,
}

/// All translations of a draft, by the field that they stand under ([`Place::field_id`]). Those of answers that are not there any more
/// are kept, as answers are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Translations(pub BTreeMap<String, TypedTranslation>);

impl TypedTranslation {
    /// The language that it is in.
    pub fn tag(&self) -> Tag {
        self.lang.as_deref().and_then(Tag::new).unwrap_or_else(|| Lang::ENGLISH.into())
    }

    /// Whether the answer is another one now than the one it was made from.
    pub fn is_older_than(&self, answer: &str) -> bool {
        !self.text.trim().is_empty() && !self.of.is_empty() && self.of.trim() != answer.trim()
    }

    /// The translation, none if nothing was typed.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn checked(&self) -> Result<Option<Translation>, ProblemKind> {
        let text = typed::text(&self.text, LONG_TEXT_MAX, Lines::Many)?;
        if text.is_empty() {
            return Ok(None);
        }
        let by = self.by.ok_or(ProblemKind::NoTranslator)?;
        Ok(Some(Translation { text, lang: self.tag(), by }))
    }
}

impl Translation {
    /// Whether it is written as [`TypedTranslation::checked`] writes it.
    pub fn fits(&self) -> bool {
        typed::text(&self.text, LONG_TEXT_MAX, Lines::Many).is_ok_and(|text| !text.is_empty() && text == self.text)
    }
}

impl Translations {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The translation under a field, if something was typed.
    pub fn at(&self, place: &Place) -> Option<&TypedTranslation> {
        self.0.get(&place.field_id()).filter(|translation| !translation.text.trim().is_empty())
    }

    /// Puts a translation under a field; one without text is taken out.
    pub fn put(&mut self, place: &Place, translation: TypedTranslation) {
        if translation.text.trim().is_empty() {
            self.0.remove(&place.field_id());
        } else {
            self.0.insert(place.field_id(), translation);
        }
    }

    /// Forgets those of a group's member: another one may come to have its key.
    pub fn remove_member(&mut self, group: &str, key: u32) {
        let member = format!("{group}-{key}-");
        self.0.retain(|field, _| !field.starts_with(&member));
    }
}

/// Whether an answer of this kind can have a translation: free text can.
pub fn is_translatable(question: &Question) -> bool {
    matches!(question.kind, Kind::Text { .. } | Kind::LongText { .. })
}

/// Whether a translation is offered on the screen: not for what the worker writes alone, and not where the form itself asks for the
/// English.
pub fn offers_translation(form: &Form, question: &Question) -> bool {
    let has_twin = || form.question(&[&question.id, ENGLISH_TWIN].concat()).is_some();
    is_translatable(question) && question.by != By::FromFile && !has_twin()
}

/// The translations of the answers that are asked and there, each by the name of its answer: `matters_most`, `children.2.child_needs`.
///
/// # Errors
/// Every problem with one of them, at its answer's place.
pub fn translated(form: &Form, answers: &Answers, typed: &Translations) -> Result<BTreeMap<String, Translation>, Vec<Problem>> {
    let (mut found, mut problems) = (BTreeMap::new(), Vec::new());
    let mut take = |name: String, question: &Question, answer: Option<&Answer>, place: Place| {
        let is_text = matches!(answer, Some(Answer::Text(text)) if !text.trim().is_empty());
        let Some(translation) = typed.at(&place).filter(|_| is_text && is_translatable(question)) else { return };
        match translation.checked() {
            Ok(checked) => found.extend(checked.map(|checked| (name, checked))),
            Err(kind) => problems.push(Problem { place, kind }),
        }
    };
    for question in form.sections().iter().flat_map(|section| &section.questions).filter(|question| asked(question, answers, None)) {
        let answer = answers.top(&question.id);
        take(question.id.clone(), question, answer, Place::top(&question.id));
        let Some(Answer::Group(members)) = answer else { continue };
        for (index, member) in members.iter().enumerate() {
            for inner in question.members().iter().filter(|inner| asked(inner, answers, Some(member))) {
                let name = format!("{}.{}.{}", question.id, index + 1, inner.id);
                take(name, inner, member.answers.get(&inner.id), Place::member(&question.id, member.key, &inner.id));
            }
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}
