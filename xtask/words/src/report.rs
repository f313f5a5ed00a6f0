//! How far each language has come, as a table, and what is left of one.

use crate::book::Book;
use crate::status::{Made, Standing};

/// How many messages stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In English.
    pub messages: usize,
    /// Somebody who speaks the language answers for them.
    pub reviewed: usize,
    /// Made by a machine.
    pub machine_drafted: usize,
    /// The English has changed since.
    pub outdated: usize,
    /// Not there.
    pub missing: usize,
}

/// How the messages of a language stand.
pub fn tally(book: &Book) -> Tally {
    let mut tally = Tally { messages: book.entries.len(), ..Tally::default() };
    for entry in &book.entries {
        *match entry.standing() {
            Standing::Missing => &mut tally.missing,
            Standing::Outdated => &mut tally.outdated,
            Standing::Made(Made::MachineDrafted) => &mut tally.machine_drafted,
            Standing::Made(Made::Reviewed) => &mut tally.reviewed,
        } += 1;
    }
    tally
}

/// One line for each language.
pub fn table(books: &[Book]) -> String {
    let mut lines =
        vec![format!("{:<24}{:>9}{:>10}{:>17}{:>10}{:>9}", "language", "messages", "reviewed", "machine-drafted", "outdated", "missing")];
    for book in books {
        let Tally { messages, reviewed, machine_drafted, outdated, missing } = tally(book);
        let name = format!("{} ({})", book.language.english_name, book.language.tag);
        lines.push(format!("{name:<24}{messages:>9}{reviewed:>10}{machine_drafted:>17}{outdated:>10}{missing:>9}"));
    }
    lines.join("\n")
}

/// What of a language is missing or outdated: a line for each, with its file, its line there (in the English where it is missing) and key.
pub fn left(book: &Book) -> String {
    let one = |entry: &crate::book::Entry| {
        let standing = entry.standing();
        let (file, line) = match (&entry.own, standing) {
            (Some(own), Standing::Outdated) => (book.file_of(entry), own.line),
            (_, Standing::Missing) => (format!("public/{}", book.sources[entry.source].english), entry.english.line),
            _ => return None,
        };
        Some(format!("{file}:{line}: {}: {}\n", entry.english.key, standing.name()))
    };
    book.entries.iter().filter_map(one).collect()
}
