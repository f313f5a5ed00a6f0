//! What is wrong with words, told with file and line.

use std::fmt;

/// Something that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Below the project's folder, or as it was named.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The message or section; empty where it is the file.
    pub key: String,
    /// What.
    pub what: What,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A file cannot be read as what it should be.
    Unreadable(String),
    /// A part is not there, or empty.
    Missing(String),
    /// The English has no such part.
    Unknown(String),
    /// Its arguments are not those of the English.
    Arguments {
        /// What it names.
        own: String,
        /// What the English names.
        english: String,
    },
    /// A form that the language does not have, or that is not there.
    Forms(String),
    /// Its marks (bold, markup, signs that turn text round) are not those of the English.
    Markup(String),
    /// It is the English still.
    English(String),
    /// Letters that the language does not write with.
    Script(String),
    /// A term of the glossary is not used.
    Term {
        /// In English.
        english: String,
        /// What would do.
        forms: String,
    },
    /// It is too long for its place.
    Long {
        /// Its length.
        own: usize,
        /// The most that fits.
        most: usize,
    },
    /// The English is another one now.
    EnglishChanged,
    /// It is marked as reviewed, and nobody is named.
    Nobody,
    /// An exception that is not needed.
    Needless(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}:{}: ", self.file, self.line)?;
        if !self.key.is_empty() {
            write!(to, "{}: ", self.key)?;
        }
        match &self.what {
            What::Unreadable(why) => write!(to, "cannot be read: {why}"),
            What::Missing(part) => write!(to, "{part} is missing"),
            What::Unknown(part) => write!(to, "{part} is not in the English"),
            What::Arguments { own, english } => write!(to, "names {own}; the English names {english}"),
            What::Forms(why) => write!(to, "{why}"),
            What::Markup(why) => write!(to, "{why}"),
            What::English(words) => write!(to, "is English still: {words}"),
            What::Script(letters) => write!(to, "has letters of another script or language: {letters}"),
            What::Term { english, forms } => write!(to, "the English says “{english}”; say one of: {forms}"),
            What::Long { own, most } => write!(to, "is {own} characters wide, and {most} fit"),
            What::EnglishChanged => write!(to, "the English has changed since this was exported: export it again"),
            What::Nobody => write!(to, "is marked as reviewed: say by whom, with --by"),
            What::Needless(why) => write!(to, "this exception is not needed: {why}"),
        }
    }
}
