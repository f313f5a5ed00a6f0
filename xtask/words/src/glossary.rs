//! A language's glossary: how each term that matters is said, in which forms, and why so.

use crate::fluent;
use crate::language::Language;
use crate::message::{Message, OTHER, shown};
use std::path::Path;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// In English, as messages say it.
    pub english: String,
    /// In the language.
    pub own: String,
    /// What of it stands in every form that it takes: one of these is looked for.
    pub forms: Vec<String>,
    /// Why it is said so, and what it must not be confused with.
    pub note: String,
}

/// Reads a language's glossary; empty if it has none.
pub fn read(public: &Path, language: &Language) -> Vec<Term> {
    let name = format!("locales/{}/{}", language.tag, crate::book::GLOSSARY);
    let source = crate::book::text_at(public, &name).unwrap_or_default();
    let (file, _) = fluent::read(&name, &source);
    file.messages.iter().filter_map(term).collect()
}

fn term(message: &Message) -> Option<Term> {
    let of = |name: &str| message.part(name).map(|part| shown(part.text.form_for(OTHER)));
    let own = of("")?;
    let forms = of("forms").unwrap_or_else(|| own.clone());
    Some(Term {
        english: message.key.strip_prefix("term-")?.replace('-', " "),
        own,
        forms: forms.split('|').map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect(),
        note: of("note").unwrap_or_default(),
    })
}

/// The terms that an English text uses as whole words. Of two that overlap, the longer.
pub fn used<'a>(terms: &'a [Term], english: &str) -> Vec<&'a Term> {
    let mut text = folded(english);
    let mut longest: Vec<&Term> = terms.iter().collect();
    longest.sort_by_key(|term| std::cmp::Reverse(term.english.len()));
    longest.retain(|term| {
        let word = folded(&term.english);
        let found = whole(&text, &word);
        for at in &found {
            // Not to be found again by a shorter term.
            text.replace_range(*at..at + word.len(), &"#".repeat(word.len()));
        }
        !found.is_empty()
    });
    longest
}

/// Where a word stands as a whole one.
fn whole(text: &str, word: &str) -> Vec<usize> {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(|at| !is_letter(text[..*at].chars().next_back()) && !is_letter(text[at + word.len()..].chars().next()))
        .collect()
}

/// In small letters, hyphens as blanks: how a term stands in a sentence does not matter.
pub fn folded(text: &str) -> String {
    text.to_lowercase().replace(['-', '\n', '\u{2011}'], " ").replace(['’', '\u{200c}', '\u{200d}'], "'")
}

/// Whether a translation holds one of a term's forms. Its words may have other endings, and others between them.
pub fn holds(term: &Term, own: &str) -> bool {
    let own = folded(own);
    term.forms.iter().any(|form| {
        let form = folded(form);
        own.contains(&form) || form.split(' ').all(|word| own.contains(stem(word)))
    })
}

/// What stays of a word when its ending changes: two thirds of it, and no less than three letters.
fn stem(word: &str) -> &str {
    let letters = word.chars().count();
    let kept = (letters * 2).div_ceil(3).max(3);
    word.char_indices().nth(kept).map_or(word, |(at, _)| &word[..at])
}
