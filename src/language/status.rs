//! How far words can be trusted, message by message.

/// How far words can be trusted. The lowest of what a page shows is shown with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The English has changed since these words were made from it, so they may say something else.
    Outdated,
    /// Made by a machine and read by no one who speaks the language.
    MachineDrafted,
    /// Read and mended by a person who speaks the language.
    Reviewed,
    /// The English that the others are made from.
    Source,
}

impl Status {
    /// All of them, in their order.
    pub const ALL: [Status; 4] = [Status::Outdated, Status::MachineDrafted, Status::Reviewed, Status::Source];

    /// The status of that name, as files of words and texts give it.
    pub fn from_name(name: &str) -> Option<Status> {
        match name {
            "source" => Some(Status::Source),
            "reviewed" => Some(Status::Reviewed),
            "machine-drafted" => Some(Status::MachineDrafted),
            "outdated" => Some(Status::Outdated),
            _ => None,
        }
    }

    /// Whether somebody who speaks the language answers for these words as the English now is.
    pub fn is_read(self) -> bool {
        self >= Status::Reviewed
    }

    /// The status that a line gives to some things by name, as in `outdated: place team`; none if it is another line.
    pub fn of_some(line: &str) -> Option<(Status, std::str::SplitWhitespace<'_>)> {
        let (name, things) = line.split_once(": ")?;
        Some((Status::from_name(name)?, things.split_whitespace()))
    }
}

/// What was said since a page began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The lowest status of it.
    pub status: Status,
    /// Whether something was said in English because the language has no good words for it.
    pub in_english: bool,
}

impl Heard {
    /// Nothing was said.
    pub const NOTHING: Heard = Heard { status: Status::Source, in_english: false };

    /// This and that.
    pub fn and(self, other: Heard) -> Heard {
        Heard { status: self.status.min(other.status), in_english: self.in_english || other.in_english }
    }
}
