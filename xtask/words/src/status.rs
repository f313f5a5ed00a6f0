//! `status.tsv`: who answers for each message of a language, and from which English it was made.

use crate::message::Message;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The first line of the file: what its columns are.
const HEAD: &str = "key\tenglish\tstatus\tby\tdate";

/// What is recorded of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The first eight hexadecimal digits of the SHA-256 of the English that it was made from, with its attributes.
    pub english: String,
    /// How it was made.
    pub made: Made,
    /// Who reviewed it; empty if nobody.
    pub by: String,
    /// When: `2026-11-23`.
    pub date: String,
}

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Made {
    /// By a machine, and nobody who speaks the language has read it.
    MachineDrafted,
    /// Somebody who speaks the language has read it.
    Reviewed,
}

/// How a message stands in a language, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The language does not have it.
    Missing,
    /// The English has changed since.
    Outdated,
    /// As it was made.
    Made(Made),
}

impl Made {
    /// As files name it.
    pub fn name(self) -> &'static str {
        match self {
            Made::MachineDrafted => "machine-drafted",
            Made::Reviewed => "reviewed",
        }
    }

    fn from_name(name: &str) -> Option<Made> {
        [Made::MachineDrafted, Made::Reviewed].into_iter().find(|made| made.name() == name)
    }
}

impl Standing {
    /// As files name it.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Missing => "missing",
            Standing::Outdated => "outdated",
            Standing::Made(made) => made.name(),
        }
    }
}

/// What is recorded of each message, by key.
pub type Records = BTreeMap<String, Record>;

/// The first eight digits of the hash of an English message.
pub fn hash(english: &Message) -> String {
    Sha256::digest(english.whole().as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a file.
///
/// # Errors
/// The first line that is not as it should be, counted from 1.
pub fn read(source: &str) -> Result<Records, usize> {
    let mut records = Records::new();
    for (index, line) in source.lines().enumerate() {
        if index == 0 && line == HEAD {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [key, english, made, by, date] = columns[..] else { return Err(index + 1) };
        let made = Made::from_name(made).ok_or(index + 1)?;
        let record = Record { english: english.to_owned(), made, by: by.to_owned(), date: date.to_owned() };
        let is_sorted = records.last_key_value().is_none_or(|(before, _)| before.as_str() < key);
        if !is_sorted || english.len() != 8 || (made == Made::Reviewed && by.is_empty()) {
            return Err(index + 1);
        }
        records.insert(key.to_owned(), record);
    }
    Ok(records)
}

/// The file.
pub fn written(records: &Records) -> String {
    let mut source = HEAD.to_owned() + "\n";
    for (key, Record { english, made, by, date }) in records {
        source.push_str(&format!("{key}\t{english}\t{}\t{by}\t{date}\n", made.name()));
    }
    source
}
