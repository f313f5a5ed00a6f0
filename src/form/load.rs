//! From JSON to a [`Form`]: every mistake is collected, each with its place, so that an author sees all of them at once.

use super::{
    By, Condition, Form, Instead, Kind, LONG_TEXT_MAX, Precision, Question, Section, Stage, StatementId, Stop, TEXT_MAX, json, sense,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The newest shape of definition files that this program reads. A file that does not say has shape 1.
pub const DEFINITION_FORMAT: u64 = 1;

/// A mistake in a form definition. `at` is the id of the question or section, or `form`; `names` is what it refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormError {
    /// Not JSON, or with a key twice, or a float.
    Json {
        /// Counted from 1.
        line: usize,
        /// What the reader said.
        message: String,
    },
    /// Written for a newer program.
    NewerFormat {
        /// What it says.
        format: u64,
    },
    /// A key that does not belong there.
    UnknownKey {
        /// Where.
        at: String,
        /// Which.
        key: String,
    },
    /// A key that must be there, or be given by the section.
    MissingKey {
        /// Where.
        at: String,
        /// Which.
        key: String,
    },
    /// A value that is not of the shape or not among the words allowed there.
    WrongValue {
        /// Where.
        at: String,
        /// Of which key.
        key: String,
    },
    /// A kind of question that does not exist.
    UnknownKind {
        /// The question.
        at: String,
        /// What it says.
        kind: String,
    },
    /// An id or option that is not `snake_case` of 1 to 60 letters, digits and underscores, beginning with a letter.
    BadId {
        /// Where.
        at: String,
        /// The id.
        id: String,
    },
    /// Two questions, two sections or two options of a set with one id, or two sections with one letter.
    DuplicateId {
        /// Where the second one stands.
        at: String,
        /// The id.
        id: String,
    },
    /// Options of a set that the form does not have.
    UnknownOptionSet {
        /// The question.
        at: String,
        /// The set.
        names: String,
    },
    /// A set that no question uses.
    UnusedOptionSet {
        /// The set.
        set: String,
    },
    /// A set without options.
    EmptyOptionSet {
        /// The set.
        set: String,
    },
    /// A condition on a question that the form does not have.
    UnknownQuestion {
        /// The question with the condition.
        at: String,
        /// What it looks at.
        names: String,
    },
    /// A condition on an answer that the question cannot have.
    UnknownOption {
        /// The question with the condition.
        at: String,
        /// What it looks at.
        names: String,
        /// The answer.
        option: String,
    },
    /// A condition, from outside, on a question inside a group: of which member?
    InsideGroup {
        /// The question with the condition.
        at: String,
        /// What it looks at.
        names: String,
    },
    /// Conditions that wait for each other.
    Circular {
        /// The questions, in the order in which they wait.
        questions: Vec<String>,
    },
    /// A condition with no parts.
    EmptyCondition {
        /// The question with the condition.
        at: String,
    },
    /// The least is more than the most, or a length or number of members is 0.
    Bounds {
        /// The question.
        at: String,
    },
    /// A group inside a group.
    NestedGroup {
        /// The inner one.
        at: String,
    },
    /// A group or section without questions.
    Empty {
        /// Which.
        at: String,
    },
    /// `stop` hangs on another question that is not there, or that itself is in a group.
    UnknownStop {
        /// The question with `stop`.
        at: String,
        /// What it refers to.
        names: String,
    },
}

/// Reads a definition.
///
/// # Errors
/// All mistakes found, never none.
pub fn load(source: &str) -> Result<Form, Vec<FormError>> {
    let value =
        json::read(source.as_bytes()).map_err(|error| vec![FormError::Json { line: error.line().max(1), message: error.to_string() }])?;
    let mut errors = Vec::new();
    let form = read_form(&value, &mut errors);
    if let Some(form) = &form {
        sense::check(form, &mut errors);
    }
    match form {
        Some(form) if errors.is_empty() => Ok(sense::with_whole_conditions(form)),
        _ => Err(errors),
    }
}

/// An object whose keys are taken out one by one, so that what is left over can be told.
struct Fields<'a> {
    at: String,
    map: &'a Map<String, Value>,
    known: Vec<&'static str>,
}

impl FormError {
    /// The question or section it stands at, if it has such a place.
    pub fn at(&self) -> Option<&str> {
        match self {
            FormError::Json { .. } | FormError::NewerFormat { .. } | FormError::Circular { .. } => None,
            FormError::UnusedOptionSet { set } | FormError::EmptyOptionSet { set } => Some(set),
            FormError::UnknownKey { at, .. }
            | FormError::MissingKey { at, .. }
            | FormError::WrongValue { at, .. }
            | FormError::UnknownKind { at, .. }
            | FormError::BadId { at, .. }
            | FormError::DuplicateId { at, .. }
            | FormError::UnknownOptionSet { at, .. }
            | FormError::UnknownQuestion { at, .. }
            | FormError::UnknownOption { at, .. }
            | FormError::InsideGroup { at, .. }
            | FormError::EmptyCondition { at }
            | FormError::Bounds { at }
            | FormError::NestedGroup { at }
            | FormError::Empty { at }
            | FormError::UnknownStop { at, .. } => Some(at),
        }
    }
}

impl<'a> Fields<'a> {
    fn of(value: &'a Value, at: &str, key: &str, errors: &mut Vec<FormError>) -> Option<Fields<'a>> {
        match value {
            Value::Object(map) => Some(Fields { at: at.to_owned(), map, known: Vec::new() }),
            _ => {
                errors.push(FormError::WrongValue { at: at.to_owned(), key: key.to_owned() });
                None
            }
        }
    }

    /// The raw value under a key, if it is there.
    fn raw(&mut self, key: &'static str) -> Option<&'a Value> {
        self.known.push(key);
        self.map.get(key)
    }

    /// The value under a key, if it is there and right.
    fn take<T: DeserializeOwned>(&mut self, key: &'static str, errors: &mut Vec<FormError>) -> Option<T> {
        let value = T::deserialize(self.raw(key)?).ok();
        if value.is_none() {
            errors.push(FormError::WrongValue { at: self.at.clone(), key: key.to_owned() });
        }
        value
    }

    /// The value under a key that must be there.
    fn need<T: DeserializeOwned>(&mut self, key: &'static str, errors: &mut Vec<FormError>) -> Option<T> {
        if !self.map.contains_key(key) {
            self.known.push(key);
            errors.push(FormError::MissingKey { at: self.at.clone(), key: key.to_owned() });
            return None;
        }
        self.take(key, errors)
    }

    /// The list under a key that must be there, with something in it.
    fn list(&mut self, key: &'static str, errors: &mut Vec<FormError>) -> &'a [Value] {
        match self.raw(key) {
            Some(Value::Array(list)) if list.is_empty() => errors.push(FormError::Empty { at: self.at.clone() }),
            Some(Value::Array(list)) => return list,
            Some(_) => errors.push(FormError::WrongValue { at: self.at.clone(), key: key.to_owned() }),
            None => errors.push(FormError::MissingKey { at: self.at.clone(), key: key.to_owned() }),
        }
        &[]
    }

    fn finish(self, errors: &mut Vec<FormError>) {
        for key in self.map.keys().filter(|key| !self.known.contains(&key.as_str())) {
            errors.push(FormError::UnknownKey { at: self.at.clone(), key: key.clone() });
        }
    }
}

/// What a section's questions have unless they say otherwise.
#[derive(Clone, Copy)]
struct Defaults {
    by: Option<By>,
    stage: Option<Stage>,
    agreement: Option<StatementId>,
}

fn read_form(value: &Value, errors: &mut Vec<FormError>) -> Option<Form> {
    let mut fields = Fields::of(value, "form", "form", errors)?;
    let format = fields.take::<u64>("format", errors).unwrap_or(DEFINITION_FORMAT);
    if format > DEFINITION_FORMAT {
        // The rest may mean anything: saying more about it would mislead.
        errors.push(FormError::NewerFormat { format });
        return None;
    }
    let id: Option<String> = fields.need("form", errors);
    let version: Option<u32> = fields.need("version", errors);
    let option_sets: Option<BTreeMap<String, Vec<String>>> = fields.need("option_sets", errors);
    let sections = fields.list("sections", errors).iter().filter_map(|section| read_section(section, errors)).collect();
    fields.finish(errors);
    Some(Form { id: id?, version: version?, sections, option_sets: option_sets? })
}

fn read_section(value: &Value, errors: &mut Vec<FormError>) -> Option<Section> {
    let mut fields = Fields::of(value, "form", "sections", errors)?;
    let id: String = fields.need("id", errors)?;
    fields.at.clone_from(&id);
    let letter: Option<char> = fields.need("letter", errors);
    let by: Option<By> = fields.need("by", errors);
    let defaults = Defaults { by, stage: fields.take("stage", errors), agreement: fields.take("agreement", errors) };
    let questions = fields
        .list("questions", errors)
        .iter()
        .filter_map(|question| read_question(question, &id, defaults, Depth::Section, errors))
        .collect();
    fields.finish(errors);
    Some(Section { id, letter: letter?, by: by?, questions })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Section,
    Group,
}

fn read_question(value: &Value, section: &str, defaults: Defaults, depth: Depth, errors: &mut Vec<FormError>) -> Option<Question> {
    let mut fields = Fields::of(value, section, "questions", errors)?;
    let id: String = fields.need("id", errors)?;
    fields.at.clone_from(&id);
    let by = fields.take("by", errors).or(defaults.by);
    let stage = fields.take("stage", errors).or(defaults.stage);
    let agreement = fields.take("agreement", errors).or(defaults.agreement);
    for (key, missing) in [("stage", stage.is_none()), ("agreement", agreement.is_none())] {
        if missing {
            errors.push(FormError::MissingKey { at: id.clone(), key: key.to_owned() });
        }
    }
    let stop = match fields.raw("stop") {
        None | Some(Value::Bool(false)) => Stop::No,
        Some(Value::Bool(true)) => Stop::Yes,
        Some(Value::Object(map)) if map.len() == 1 && map.get("unless").is_some_and(Value::is_string) => {
            Stop::Unless(map["unless"].as_str().unwrap_or_default().to_owned())
        }
        Some(_) => {
            errors.push(FormError::WrongValue { at: id.clone(), key: "stop".to_owned() });
            Stop::No
        }
    };
    let instead: Vec<Instead> = fields.take("instead", errors).unwrap_or_default();
    let when: Option<Condition> = fields.take("when", errors);
    // A group's members have its defaults, so that a group of the children's details says `handover` once.
    let inner = Defaults { by, stage, agreement };
    let kind = read_kind(&mut fields, inner, depth, errors);
    // A kind that is not known tells nothing about which keys belong there.
    if kind.is_some() {
        fields.finish(errors);
    }
    Some(Question { id, kind: kind?, stage: stage?, by: by?, agreement: agreement?, stop, instead, when })
}

fn read_kind(fields: &mut Fields<'_>, defaults: Defaults, depth: Depth, errors: &mut Vec<FormError>) -> Option<Kind> {
    let kind: String = fields.need("kind", errors)?;
    let at = fields.at.clone();
    Some(match kind.as_str() {
        "text" => Kind::Text { max: fields.take("max", errors).unwrap_or(TEXT_MAX) },
        "long_text" => Kind::LongText { max: fields.take("max", errors).unwrap_or(LONG_TEXT_MAX) },
        "number" => match (fields.need("min", errors), fields.need("max", errors)) {
            (Some(min), Some(max)) => Kind::Number { min, max },
            _ => return None,
        },
        "date" => Kind::Date { precision: fields.take::<Precision>("precision", errors).unwrap_or_default() },
        "yes_no" => Kind::YesNo,
        "one_of" => Kind::OneOf { options: fields.need("options", errors)? },
        "many_of" => Kind::ManyOf { options: fields.need("options", errors)? },
        "scale" => match (fields.need("min", errors), fields.need("max", errors)) {
            (Some(min), Some(max)) => Kind::Scale { min, max },
            _ => return None,
        },
        "phone" => Kind::Phone,
        "email" => Kind::Email,
        "person_name" => Kind::PersonName,
        "languages" => Kind::Languages,
        "group" => {
            if depth == Depth::Group {
                errors.push(FormError::NestedGroup { at });
                return None;
            }
            let max = fields.need("max", errors);
            let list = fields.list("questions", errors);
            let questions = list.iter().filter_map(|question| read_question(question, &at, defaults, Depth::Group, errors)).collect();
            Kind::Group { questions, max: max? }
        }
        _ => {
            errors.push(FormError::UnknownKind { at, kind });
            return None;
        }
    })
}
