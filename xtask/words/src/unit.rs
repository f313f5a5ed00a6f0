//! What a translator's tool shows as one thing to translate: a form of a part of a message.

use crate::book::Entry;
use crate::language::Language;
use crate::message::{Message, OTHER, Part, Piece, Text, joined};

/// One form of a part, in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Unique in its file: `q-name`, `q-name.hint`, `task-questions:one`, `place.heading`, `place.1`.
    pub id: String,
    /// The part.
    pub part: String,
    /// The form.
    pub form: String,
    /// The English of it.
    pub english: Vec<Piece>,
    /// What the language has; empty where it has none.
    pub own: Vec<Piece>,
}

/// Everything of a message that is to be translated, in order.
pub fn units(language: &Language, entry: &Entry) -> Vec<Unit> {
    let key = entry.english.key.split_once('#').map_or(entry.english.key.as_str(), |(_, id)| id);
    let mut units = Vec::new();
    for part in &entry.english.parts {
        let own = entry.own.as_ref().and_then(|own| own.part(&part.name));
        let id = if part.name.is_empty() { key.to_owned() } else { format!("{key}.{}", part.name) };
        let forms = forms(language, &part.text, own.map(|own| &own.text));
        let is_plain = forms == [OTHER];
        for form in forms {
            let id = if is_plain { id.clone() } else { format!("{id}:{form}") };
            let said = own.and_then(|own| own.text.form(&form)).unwrap_or_default();
            let (part, english) = (part.name.clone(), part.text.form_for(&form).to_vec());
            units.push(Unit { id, part, form, english, own: said.to_vec() });
        }
    }
    units
}

/// The forms to ask for: numbers that either language names, then the categories of the language. A language that says it in one form
/// is asked for one.
fn forms(language: &Language, english: &Text, own: Option<&Text>) -> Vec<String> {
    let is_chosen = |text: &Text| text.chosen_by.is_some();
    if !is_chosen(english) && !own.is_some_and(is_chosen) {
        return vec![OTHER.to_owned()];
    }
    let said = own.into_iter().chain([english]).flat_map(|text| &text.forms).map(|(form, _)| form.clone());
    let mut numbers: Vec<String> = said.filter(|form| form.bytes().all(|byte| byte.is_ascii_digit())).collect();
    numbers.sort();
    numbers.dedup();
    let mut forms = numbers;
    forms.extend(language.categories().iter().map(|form| (*form).to_owned()));
    // One that the language does not have is kept as it is, for a check to tell.
    let odd: Vec<String> =
        own.into_iter().flat_map(|text| &text.forms).map(|(form, _)| form.clone()).filter(|form| !forms.contains(form)).collect();
    forms.extend(odd);
    forms
}

/// A message with what was said of its units; those that nothing was said of stay as they are. None if there is nothing of it.
pub fn message(entry: &Entry, units: &[Unit], said: &dyn Fn(&Unit) -> Option<Vec<Piece>>) -> Option<Message> {
    let mut parts = Vec::new();
    for part in &entry.english.parts {
        let own = entry.own.as_ref().and_then(|own| own.part(&part.name));
        let of_part = units.iter().filter(|unit| unit.part == part.name);
        let forms: Vec<(String, Vec<Piece>)> = of_part
            .map(|unit| (unit.form.clone(), joined(said(unit).unwrap_or_else(|| unit.own.clone()))))
            .filter(|(_, pieces)| !pieces.is_empty())
            .collect();
        if forms.is_empty() {
            continue;
        }
        let chosen_by = own.and_then(|own| own.text.chosen_by.clone()).or_else(|| {
            let needs_one = forms.len() > 1;
            part.text.chosen_by.clone().filter(|_| needs_one)
        });
        // In the order in which they stood, if they did.
        let at = |form: &str| own.and_then(|own| own.text.forms.iter().position(|(name, _)| name == form)).unwrap_or(usize::MAX);
        let mut forms = forms;
        forms.sort_by_key(|(form, _)| (form == OTHER, at(form)));
        let text = Text { chosen_by, forms };
        // What the language has as another kind of part stays so, for a check to tell.
        parts.push(Part { name: part.name.clone(), kind: own.map_or(part.kind, |own| own.kind), text });
    }
    // What the English does not have stays too.
    let unknown = entry.own.iter().flat_map(|own| &own.parts).filter(|part| entry.english.part(&part.name).is_none());
    parts.extend(unknown.cloned());
    if let Some(own) = &entry.own {
        let at = |part: &Part| own.parts.iter().position(|before| before.name == part.name).unwrap_or(usize::MAX);
        parts.sort_by_key(at);
    }
    let (key, line) = (entry.english.key.clone(), entry.own.as_ref().map_or(0, |own| own.line));
    (!parts.is_empty()).then(|| Message { key, line, note: entry.own.as_ref().map(|own| own.note.clone()).unwrap_or_default(), parts })
}
