//! What is wrong with something that was to be written into the desk's own book, and with which part of it.

use crate::answers::ProblemKind;
use crate::notes::is_disguised;
use serde::{Deserialize, Serialize};

/// Why something is not written into the book. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotKept {
    /// Which part.
    pub field: BookField,
    /// What is wrong with it.
    pub why: BookWrong,
}

/// A part of what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookField {
    /// The service as a whole.
    Service,
    /// Its name.
    Name,
    /// Whom to speak with.
    Person,
    /// Their telephone.
    Phone,
    /// Their email address.
    Email,
    /// A note, about a service or an area.
    Note,
    /// The area.
    Area,
    /// When it was checked.
    CheckedOn,
    /// An area's homes as a whole.
    Homes,
    /// How many places.
    Places,
    /// How many of them are free.
    Free,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookWrong {
    /// Nothing stands there.
    Missing,
    /// It is too long.
    TooLong,
    /// It has a character that could make it look like something else.
    Disguised,
    /// It is no telephone number.
    NotAPhone,
    /// It is no email address.
    NotAnEmail,
    /// There is no such area.
    NoSuchArea,
    /// It lies after today.
    InFuture,
    /// The number is less or more than there can be.
    OutOfRange,
    /// More are free than there are.
    MoreThanPlaces,
    /// There are as many as the book can hold.
    TooMany,
    /// It was removed meanwhile, or never was there.
    Gone,
}

impl BookWrong {
    /// All of them.
    pub const ALL: [BookWrong; 11] = [
        BookWrong::Missing,
        BookWrong::TooLong,
        BookWrong::Disguised,
        BookWrong::NotAPhone,
        BookWrong::NotAnEmail,
        BookWrong::NoSuchArea,
        BookWrong::InFuture,
        BookWrong::OutOfRange,
        BookWrong::MoreThanPlaces,
        BookWrong::TooMany,
        BookWrong::Gone,
    ];

    /// The end of its message's key: `failure-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            BookWrong::Missing => "book-missing",
            BookWrong::TooLong => "book-too-long",
            BookWrong::Disguised => "book-disguised",
            BookWrong::NotAPhone => "book-not-a-phone",
            BookWrong::NotAnEmail => "book-not-an-email",
            BookWrong::NoSuchArea => "book-no-such-area",
            BookWrong::InFuture => "book-in-future",
            BookWrong::OutOfRange => "book-out-of-range",
            BookWrong::MoreThanPlaces => "book-more-than-places",
            BookWrong::TooMany => "book-too-many",
            BookWrong::Gone => "book-gone",
        }
    }
}

/// What is wrong with a name, which may stand within a sentence.
pub(super) fn name(text: &str, max: usize) -> Option<BookWrong> {
    match text {
        text if text.chars().count() > max => Some(BookWrong::TooLong),
        text if is_disguised(text) => Some(BookWrong::Disguised),
        _ => None,
    }
}

/// What is wrong with words of several lines.
pub(super) fn words(text: &str, max: usize) -> Option<BookWrong> {
    match text {
        text if text.chars().count() > max => Some(BookWrong::TooLong),
        text if text.chars().any(|letter| letter.is_control() && letter != '\n') => Some(BookWrong::Disguised),
        _ => None,
    }
}

/// What is wrong with a text that is checked as an answer of the form is.
pub(super) fn as_answer(checked: Result<String, ProblemKind>) -> Option<BookWrong> {
    match checked.err()? {
        ProblemKind::TooLong { .. } => Some(BookWrong::TooLong),
        ProblemKind::DisguisingCharacter => Some(BookWrong::Disguised),
        ProblemKind::NotAPhone => Some(BookWrong::NotAPhone),
        _ => Some(BookWrong::NotAnEmail),
    }
}
