//! What is wrong with a translation, as far as a program can tell.

use crate::book::Book;
use crate::english::left_over;
use crate::exceptions::{Check, Exceptions};
use crate::glossary::{self, Term};
use crate::language::{Language, Script};
use crate::message::{Kind, Message, OTHER, Part, Text, shown, words_of};
use crate::problem::{Problem, What};
use std::collections::BTreeSet;

/// English of at most so many characters, without a full stop, is a label or a button.
const LABEL: usize = 32;

/// What translations are held against.
pub struct Rules<'a> {
    language: &'static Language,
    terms: &'a [Term],
    exceptions: &'a Exceptions,
    /// Names and letters such as NHS, in small letters: they stand in any translation as they are.
    names: BTreeSet<String>,
}

impl<'a> Rules<'a> {
    /// Those of a book.
    pub fn of(book: &Book, terms: &'a [Term], exceptions: &'a Exceptions) -> Rules<'a> {
        let mut names = BTreeSet::new();
        for part in book.entries.iter().flat_map(|entry| &entry.english.parts) {
            let text = all_words(&part.text);
            let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.starts_with(char::is_uppercase));
            names.extend(words.map(str::to_lowercase));
        }
        Rules { language: book.language, terms, exceptions, names }
    }
}

/// All that is wrong with the translations of a book, but for what is missing.
pub fn book(book: &Book, terms: &[Term], exceptions: &Exceptions) -> Vec<Problem> {
    let rules = Rules::of(book, terms, exceptions);
    let mut problems = book.problems.clone();
    for entry in &book.entries {
        let Some(own) = &entry.own else { continue };
        let wrong = message(&rules, &entry.english, own);
        let at = |(part, what)| Problem { file: book.file_of(entry), line: own.line, key: named(&own.key, part), what };
        problems.extend(wrong.into_iter().map(at));
    }
    problems
}

/// A key with the name of a part.
pub fn named(key: &str, part: &str) -> String {
    if part.is_empty() { key.to_owned() } else { format!("{key}.{part}") }
}

/// What is wrong with a message, each with the part that it is about.
pub fn message<'a>(rules: &Rules<'_>, english: &'a Message, own: &'a Message) -> Vec<(&'a str, What)> {
    let mut wrong = Vec::new();
    for part in &own.parts {
        let name = part.name.as_str();
        match english.part(name) {
            None => wrong.push((name, What::Unknown("this part".to_owned()))),
            Some(other) if other.kind != part.kind => {
                wrong.push((name, What::Markup("is not the same kind of part as in English".to_owned())))
            }
            Some(other) => {
                let key = named(&own.key, name);
                wrong.extend(one(rules, &key, other, part).into_iter().map(|what| (name, what)));
            }
        }
    }
    wrong.extend(english.parts.iter().filter(|part| own.part(&part.name).is_none()).map(|part| {
        let name = part.name.as_str();
        (name, What::Missing(if name.is_empty() { "its text".to_owned() } else { format!("“{name}”") }))
    }));
    if own.key.contains('#') {
        // A text may say in one sentence what the English says in another.
        let all = |message: &Message| message.parts.iter().map(|part| all_words(&part.text)).collect::<Vec<_>>().join("\n");
        wrong.extend(terms_missing(rules, &own.key, &all(english), &all(own)).into_iter().map(|what| ("", what)));
    }
    wrong
}

/// What is wrong with a part.
fn one(rules: &Rules<'_>, key: &str, english: &Part, own: &Part) -> Vec<What> {
    let Rules { language, exceptions, .. } = *rules;
    let allowed = |check| exceptions.allow(check, language.tag, key);
    let mut wrong = Vec::new();
    wrong.extend(arguments(&english.text, &own.text));
    wrong.extend(forms(language, &english.text, &own.text));
    for (form, pieces) in &own.text.forms {
        let source = english.text.form_for(form);
        let (words, source_words) = (words_of(pieces), words_of(source));
        wrong.extend(markup(&shown(source), &shown(pieces)));
        if shown(pieces).trim().is_empty() && !source_words.trim().is_empty() {
            wrong.push(What::Missing("its text".to_owned()));
            continue;
        }
        match left_over(language, &words, &source_words) {
            // What may be as in English has the letters of English too.
            Some(_) if allowed(Check::English) => {}
            Some(words) => wrong.push(What::English(words)),
            None => wrong.extend(other_letters(rules, &words, &source_words).filter(|_| !allowed(Check::Script)).map(What::Script)),
        }
        if own.kind == Kind::Message
            && let Some((width, most)) = too_long(&source_words, &words).filter(|_| !allowed(Check::Length))
        {
            wrong.push(What::Long { own: width, most });
        }
    }
    if own.kind == Kind::Message {
        wrong.extend(terms_missing(rules, key, &all_words(&english.text), &all_words(&own.text)));
    }
    wrong
}

/// Terms that the English uses and the translation does not.
fn terms_missing(rules: &Rules<'_>, key: &str, english: &str, own: &str) -> Vec<What> {
    let missing = glossary::used(rules.terms, english).into_iter().filter(|term| !glossary::holds(term, own));
    let told = missing.filter(|term| !rules.exceptions.allow(Check::Term(&term.english), rules.language.tag, key));
    told.map(|term| What::Term { english: term.english.clone(), forms: term.forms.join(" | ") }).collect()
}

fn all_words(text: &Text) -> String {
    text.forms.iter().map(|(_, pieces)| words_of(pieces)).collect::<Vec<_>>().join("\n")
}

fn arguments(english: &Text, own: &Text) -> Option<What> {
    let list = |text: &Text| match text.arguments() {
        names if names.is_empty() => "nothing".to_owned(),
        names => names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", "),
    };
    (english.arguments() != own.arguments()).then(|| What::Arguments { own: list(own), english: list(english) })
}

/// Each form must be one that the language has, and each that it has must be there: else a number meets the wrong one.
fn forms(language: &Language, english: &Text, own: &Text) -> Vec<What> {
    if own.chosen_by.is_none() {
        return Vec::new();
    }
    let mut wrong = Vec::new();
    if english.chosen_by.is_some() && english.chosen_by != own.chosen_by {
        wrong.push(What::Forms("another argument chooses the form than in English".to_owned()));
    }
    for (form, _) in &own.forms {
        let is_number = form.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number && !language.categories().contains(&form.as_str()) {
            wrong.push(What::Forms(format!(
                "[{form}] is never chosen: {} has {}",
                language.english_name,
                language.categories().join(", ")
            )));
        }
    }
    if own.form(OTHER).is_none() {
        wrong.push(What::Forms("*[other] is missing".to_owned()));
    }
    wrong
}

fn markup(english: &str, own: &str) -> Option<What> {
    let bold = |text: &str| text.matches("**").count();
    if bold(own) != bold(english) {
        return Some(What::Markup(format!("has {} marks of bold (**), the English {}", bold(own), bold(english))));
    }
    let tags = |text: &str| text.matches(['<', '>']).count();
    if tags(own) != tags(english) {
        return Some(What::Markup("has < or > where the English has none, or none where it has".to_owned()));
    }
    let is_turning = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    if let Some(sign) = own.chars().find(is_turning) {
        return Some(What::Markup(format!("has the sign U+{:04X}, which turns text round or cannot be seen", u32::from(sign))));
    }
    // A separator may do without its blanks.
    let ends = |text: &str| text.len() > 1 && (text.starts_with(' ') || text.ends_with(' '));
    (ends(own) && !ends(english)).then(|| What::Markup("begins or ends with a blank, and the English does not".to_owned()))
}

/// Words with letters that the language does not write with, unless the English has them too or its glossary does.
fn other_letters(rules: &Rules<'_>, own: &str, english: &str) -> Option<String> {
    let Rules { language, terms, names, .. } = rules;
    let known = english.to_lowercase();
    let is_known = |word: &str| {
        let word = word.to_lowercase();
        known.contains(&word)
            || names.contains(&word)
            || terms.iter().any(|term| term.english.contains(&word) || term.own.to_lowercase().contains(&word))
    };
    let is_other =
        |letter: char| Script::of(letter).map_or(letter.is_alphabetic() && !is_common(letter), |script| script != language.script);
    let wrong = |word: &&str| word.chars().any(|letter| language.never().contains(&letter)) && !known.contains(*word);
    let mut found: Vec<&str> = own.split(|letter: char| !letter.is_alphabetic()).filter(wrong).collect();
    // A word of another script may have the language's own endings.
    found.extend(own.split(|letter: char| !is_other(letter)).filter(|run| !run.is_empty() && !is_known(run)));
    found.dedup();
    let has_own = own.chars().any(|letter| Script::of(letter) == Some(language.script));
    match found.is_empty() {
        false => Some(found.join(", ")),
        // Nothing of it is in the language at all.
        true if !has_own && english.chars().any(char::is_alphabetic) => Some(own.trim().to_owned()),
        true => None,
    }
}

/// Letters and signs of letters that belong to several scripts.
fn is_common(letter: char) -> bool {
    matches!(letter, 'ª' | 'º' | '\u{2b0}'..='\u{36f}' | '\u{93a}'..='\u{963}' | '\u{981}'..='\u{9fe}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{135d}'..='\u{137c}')
}

/// How wide a label is and how much fits, if it does not. Chinese characters are as wide as two others.
fn too_long(english: &str, own: &str) -> Option<(usize, usize)> {
    let width = |text: &str| text.trim().chars().map(|letter| if Script::of(letter) == Some(Script::Han) { 2 } else { 1 }).sum::<usize>();
    let source = width(english);
    let most = source * 2 + 20;
    let is_label = source <= LABEL && !english.trim().ends_with(['.', '?', ':', '!']);
    (is_label && width(&without_terms(own)) > most).then(|| (width(own), most))
}

/// Without what stands in brackets: the English of a term, which is on paper and in letters from the Home Office.
fn without_terms(own: &str) -> String {
    match (own.find('('), own.rfind(')')) {
        (Some(from), Some(to)) if from < to => format!("{}{}", &own[..from], &own[to + 1..]),
        _ => own.to_owned(),
    }
}
