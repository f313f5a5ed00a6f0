//! Whether a translation is the English still.

use crate::language::{Language, Script};

/// Words that stand in almost every English sentence, and in none of the other languages.
const COMMON: [&str; 18] = [
    "the", "and", "of", "you", "your", "this", "that", "with", "was", "were", "have", "from", "will", "they", "their", "which", "been",
    "would",
];

/// Languages in Latin letters that the detector of languages does not know, and takes for English now and then.
const UNKNOWN: [&str; 3] = ["sq", "so", "cy"];

/// Texts of so many words are judged by the language that they are in; shorter ones by not being the English.
const LONG: usize = 8;

/// What of a translation is English still, if it is. What stands in brackets may be: it is the English of a term.
pub fn left_over(language: &Language, own: &str, english: &str) -> Option<String> {
    let mut plain = without_brackets(own);
    if language.script != Script::Latin {
        // Names are in Latin letters in any text.
        let is_word = |word: &&str| !word.starts_with(|letter: char| letter.is_ascii_uppercase());
        plain = plain.split_inclusive(|letter: char| !letter.is_ascii_alphabetic()).filter(is_word).collect();
    }
    let words: Vec<String> = plain
        .split(|letter: char| !letter.is_alphanumeric() && letter != '’' && letter != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let common = words.iter().filter(|word| COMMON.contains(&word.as_str())).count();
    let has_letters = own.chars().any(char::is_alphabetic);
    let is_same = has_letters && own.trim().to_lowercase() == english.trim().to_lowercase();
    let is_english = words.len() >= LONG
        && !UNKNOWN.contains(&language.tag)
        && whatlang::detect(&plain).is_some_and(|found| found.lang() == whatlang::Lang::Eng && found.is_reliable());
    // One such word may be a part of a name.
    (is_same || is_english || common >= 2).then(|| own.trim().chars().take(60).collect())
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '(' | '（' | '“' | '«' | '「' => depth += 1,
            ')' | '）' | '”' | '»' | '」' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}
