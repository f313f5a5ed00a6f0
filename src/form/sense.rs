//! Whether a definition makes sense: ids, option sets, conditions, bounds.

use super::{AREAS, Condition, Form, FormError, Instead, Kind, Question, Stop};
use std::collections::{BTreeMap, BTreeSet};

const MAX_ID: usize = 60;

/// Adds every mistake that a well-shaped definition may still have. What could not be read (the places of the errors so
/// far) counts as there, so that one mistake is told once.
pub(super) fn check(form: &Form, errors: &mut Vec<FormError>) {
    let unreadable: BTreeSet<String> = errors.iter().filter_map(FormError::at).map(str::to_owned).collect();
    let index = Index::new(form);
    ids(form, errors);
    option_sets(form, unreadable.is_empty(), errors);
    for (question, group) in index.all() {
        bounds(question, errors);
        if let Some(when) = &question.when {
            let reader = Reader { at: &question.id, group, index: &index, unreadable: &unreadable };
            reader.condition(when, errors);
        }
        if let Stop::Unless(other) = &question.stop {
            let found = index.by_id.get(other.as_str()).is_some_and(|(_, group)| group.is_none());
            if (!found && !unreadable.contains(other)) || other == &question.id {
                errors.push(FormError::UnknownStop { at: question.id.clone(), names: other.clone() });
            }
        }
    }
    circles(&index, errors);
}

/// Makes each condition on a question hold only while that question is itself asked, so that an answer that is kept but
/// hidden opens nothing: `B is yes` becomes `B is yes, and what B's own condition says`.
pub(super) fn with_whole_conditions(mut form: Form) -> Form {
    let conditions: BTreeMap<String, Condition> =
        form.questions().filter_map(|question| Some((question.id.clone(), question.when.clone()?))).collect();
    let widen = |question: &mut Question| question.when = question.when.take().map(|when| whole(&when, &conditions));
    for question in form.sections.iter_mut().flat_map(|section| &mut section.questions) {
        widen(question);
        if let Kind::Group { questions, .. } = &mut question.kind {
            questions.iter_mut().for_each(widen);
        }
    }
    form
}

fn whole(condition: &Condition, conditions: &BTreeMap<String, Condition>) -> Condition {
    match condition {
        Condition::Is { question, .. } | Condition::Answered { answered: question } => match conditions.get(question) {
            // Ends, since `circles` found none.
            Some(own) => Condition::All { all: vec![condition.clone(), whole(own, conditions)] },
            None => condition.clone(),
        },
        Condition::All { all } => Condition::All { all: all.iter().map(|part| whole(part, conditions)).collect() },
        Condition::Any { any } => Condition::Any { any: any.iter().map(|part| whole(part, conditions)).collect() },
        Condition::Not { not } => Condition::Not { not: Box::new(whole(not, conditions)) },
    }
}

/// Questions by id, each with the id of the group it is in.
struct Index<'a> {
    form: &'a Form,
    by_id: BTreeMap<&'a str, (&'a Question, Option<&'a str>)>,
}

impl<'a> Index<'a> {
    fn new(form: &'a Form) -> Index<'a> {
        let mut index = Index { form, by_id: BTreeMap::new() };
        index.by_id = index.all().map(|(question, group)| (question.id.as_str(), (question, group))).collect();
        index
    }

    /// Every question in the form's order, also those whose id is there twice.
    fn all(&self) -> impl Iterator<Item = (&'a Question, Option<&'a str>)> + use<'a> {
        let tops = self.form.sections.iter().flat_map(|section| &section.questions);
        tops.flat_map(|top| std::iter::once((top, None)).chain(top.members().iter().map(move |member| (member, Some(top.id.as_str())))))
    }
}

fn is_id(id: &str) -> bool {
    id.len() <= MAX_ID
        && id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

/// An option may begin with a digit (`2_to_4_weeks`): its key in the words has the set's name before it.
fn is_option(option: &str) -> bool {
    is_id(&format!("o{option}")) && !option.is_empty()
}

fn ids(form: &Form, errors: &mut Vec<FormError>) {
    let mut sections = BTreeSet::new();
    let mut letters = BTreeSet::new();
    let mut questions = BTreeSet::new();
    let mut look = |at: &str, id: &str, fresh: bool, right: bool| {
        if !right {
            errors.push(FormError::BadId { at: at.to_owned(), id: id.to_owned() });
        }
        if !fresh {
            errors.push(FormError::DuplicateId { at: at.to_owned(), id: id.to_owned() });
        }
    };
    look("form", &form.id, true, is_id(&form.id));
    for section in &form.sections {
        look(&section.id, &section.id, sections.insert(&section.id), is_id(&section.id));
        look(&section.id, &section.letter.to_string(), letters.insert(section.letter), section.letter.is_ascii_uppercase());
        for question in section.questions.iter().flat_map(|top| std::iter::once(top).chain(top.members())) {
            look(&question.id, &question.id, questions.insert(&question.id), is_id(&question.id));
        }
    }
    for (set, options) in &form.option_sets {
        let mut seen = BTreeSet::new();
        look(set, set, set != AREAS, is_id(set));
        for option in options {
            look(set, option, seen.insert(option), is_option(option));
        }
    }
}

fn option_sets(form: &Form, all_read: bool, errors: &mut Vec<FormError>) {
    let mut used = BTreeSet::new();
    for question in form.questions() {
        if let Some(set) = question.option_set() {
            used.insert(set);
            if set != AREAS && !form.option_sets.contains_key(set) {
                errors.push(FormError::UnknownOptionSet { at: question.id.clone(), names: set.to_owned() });
            }
        }
    }
    for (set, options) in &form.option_sets {
        if options.is_empty() {
            errors.push(FormError::EmptyOptionSet { set: set.clone() });
        }
        if all_read && !used.contains(set.as_str()) {
            errors.push(FormError::UnusedOptionSet { set: set.clone() });
        }
    }
}

fn bounds(question: &Question, errors: &mut Vec<FormError>) {
    let right = match &question.kind {
        Kind::Text { max } => (1..=super::TEXT_MAX).contains(max),
        Kind::LongText { max } => (1..=super::LONG_TEXT_MAX).contains(max),
        Kind::Number { min, max } => min <= max,
        Kind::Scale { min, max } => min <= max,
        Kind::Group { max, .. } => *max > 0,
        _ => true,
    };
    if !right {
        errors.push(FormError::Bounds { at: question.id.clone() });
    }
}

/// The mistakes in a condition that stands outside the form, `at` an area's criterion.
pub(super) fn condition(form: &Form, at: &str, condition: &Condition) -> Vec<FormError> {
    let mut errors = Vec::new();
    Reader { at, group: None, index: &Index::new(form), unreadable: &BTreeSet::new() }.condition(condition, &mut errors);
    errors
}

/// One condition, read against the form.
struct Reader<'a> {
    at: &'a str,
    group: Option<&'a str>,
    index: &'a Index<'a>,
    unreadable: &'a BTreeSet<String>,
}

impl Reader<'_> {
    fn condition(&self, condition: &Condition, errors: &mut Vec<FormError>) {
        let empty = || FormError::EmptyCondition { at: self.at.to_owned() };
        match condition {
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                if parts.is_empty() {
                    errors.push(empty());
                }
                parts.iter().for_each(|part| self.condition(part, errors));
            }
            Condition::Not { not } => self.condition(not, errors),
            Condition::Answered { answered } => {
                self.named(answered, errors);
            }
            Condition::Is { question, is } => {
                if is.is_empty() {
                    errors.push(empty());
                }
                let Some(named) = self.named(question, errors) else { return };
                for option in is.iter().filter(|option| !can_be(self.index.form, named, option)) {
                    errors.push(FormError::UnknownOption { at: self.at.to_owned(), names: question.clone(), option: option.clone() });
                }
            }
        }
    }

    /// The question looked at, if it can be.
    fn named(&self, id: &str, errors: &mut Vec<FormError>) -> Option<&Question> {
        let at = || self.at.to_owned();
        match self.index.by_id.get(id) {
            Some((_, Some(group))) if self.group != Some(group) => errors.push(FormError::InsideGroup { at: at(), names: id.to_owned() }),
            Some((question, _)) => return Some(question),
            None if self.unreadable.contains(id) => {}
            None => errors.push(FormError::UnknownQuestion { at: at(), names: id.to_owned() }),
        }
        None
    }
}

/// Whether an answer to the question can be this.
fn can_be(form: &Form, question: &Question, option: &str) -> bool {
    let instead = match option {
        "not_known" => Some(Instead::NotKnown),
        "prefer_not_to_say" => Some(Instead::PreferNotToSay),
        _ => None,
    };
    if instead.is_some_and(|instead| question.kind == Kind::YesNo || question.instead.contains(&instead)) {
        return true;
    }
    match &question.kind {
        Kind::YesNo => option == "yes" || option == "no",
        Kind::OneOf { options } | Kind::ManyOf { options } if options == AREAS => super::is_area_slug(option),
        // A set that is not there has been told of already.
        Kind::OneOf { options } | Kind::ManyOf { options } => match form.option_sets.get(options) {
            Some(set) => set.iter().any(|one| one == option),
            None => true,
        },
        Kind::Scale { min, max } => option.parse::<u8>().is_ok_and(|point| point.to_string() == option && (*min..=*max).contains(&point)),
        _ => false,
    }
}

/// Conditions that wait for each other: each circle once, from its first question in the form's order.
fn circles(index: &Index<'_>, errors: &mut Vec<FormError>) {
    let mut done = BTreeSet::new();
    for (question, _) in index.all() {
        let mut path = Vec::new();
        follow(&question.id, index, &mut path, &mut done, errors);
    }
}

fn follow<'a>(id: &'a str, index: &Index<'a>, path: &mut Vec<&'a str>, done: &mut BTreeSet<&'a str>, errors: &mut Vec<FormError>) {
    if let Some(start) = path.iter().position(|before| *before == id) {
        errors.push(FormError::Circular { questions: path[start..].iter().map(|id| (*id).to_owned()).collect() });
        return;
    }
    let Some((question, group)) = index.by_id.get(id).copied() else { return };
    if done.contains(id) {
        return;
    }
    path.push(id);
    // A member's question is asked only while its group is.
    for next in question.when.iter().flat_map(Condition::questions).chain(group) {
        follow(next, index, path, done, errors);
    }
    path.pop();
    done.insert(id);
}
