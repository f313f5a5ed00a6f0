//! Telephone numbers that are known: `public/guide/facts.json` has each with its source. No page and no pack has another one.

use serde::{Deserialize, Serialize};

/// A number, and when somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// By which its words are found.
    pub id: String,
    /// As it is written: digits in groups, and perhaps what is pressed after them.
    pub number: String,
    /// Where in the United Kingdom it helps.
    pub nations: Vec<String>,
    /// When somebody answers.
    pub hours: String,
    /// Who says so.
    pub source: String,
    /// When that was read, `YYYY-MM-DD`.
    pub checked: String,
}

impl Number {
    /// What is dialled, as it is written: of "999 then 55" only what comes first.
    pub fn written(&self) -> &str {
        self.number.split(char::is_alphabetic).next().unwrap_or_default().trim()
    }

    /// What is dialled, as digits.
    pub fn dialled(&self) -> String {
        self.written().chars().filter(char::is_ascii_digit).collect()
    }
}

#[derive(Deserialize)]
struct File {
    numbers: Vec<Number>,
}

/// The numbers in the file, as digits.
///
/// # Errors
/// When it is not JSON, or has no list of numbers.
pub fn known_numbers(source: &str) -> Result<Vec<String>, serde_json::Error> {
    let file: File = serde_json::from_str(source)?;
    Ok(file.numbers.iter().map(Number::dialled).collect())
}
