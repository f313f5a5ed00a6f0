//! What the vault keeps beside drafts: where the worker was, its settings, how long drafts stay, whose turn it is to write.

use super::{Identity, OpenedBy};
use serde::{Deserialize, Serialize};

/// The days that drafts are kept after the last edit, unless it is set otherwise (SECURITY R19).
pub const EXPIRY_DAYS: u32 = 90;
/// The least and the most that may be set.
pub const EXPIRY_DAYS_ALLOWED: std::ops::RangeInclusive<u32> = 30..=180;

/// What the page asks about the vault itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum KeepingRequest {
    /// Remembers where the worker is, for after the next unlocking. Answered by `Done`.
    SetPlace {
        /// Where; none if no draft is open.
        place: Option<Place>,
    },
    /// Answered by `Settings`.
    Settings,
    /// How long drafts stay. Answered by `Settings`.
    SetExpiry {
        /// Within [`EXPIRY_DAYS_ALLOWED`].
        days: u32,
    },
    /// The list showed that these drafts are over their time. Answered by `Done`.
    Told {
        /// The drafts' ids.
        drafts: Vec<String>,
    },
    /// Keeps a draft 30 days more. Answered by `Drafts`.
    KeepLonger {
        /// The draft's id.
        draft: String,
    },
    /// Asks the window that writes to give way. Answered by `Done`; [`super::Tell::Turn`] follows.
    TakeOver,
    /// The page has saved, and lets another window write. Answered by `Done`.
    GiveWay,
    /// Deletes the vault and everything in it, also while it is locked. Answered by `Done`.
    Erase,
}

/// An opened vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Who the vault signs as; none if the record of it cannot be read.
    pub identity: Option<Identity>,
    /// What opened it.
    pub by: OpenedBy,
    /// Where the worker was.
    pub place: Option<Place>,
    /// The age recipient that backups are made for. Not secret.
    pub backup_recipient: String,
    /// Whether this window may write.
    pub writes: bool,
    /// Drafts that were deleted now, because their time was over and somebody was told.
    pub expired: u32,
}

/// Where the worker was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The open draft.
    pub draft: String,
    /// The place in it, which only the screen understands.
    pub at: String,
}

/// What is set in the vault, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VaultSettings {
    /// Days that drafts are kept after the last edit.
    pub expiry_days: u32,
    /// When the last backup of everything was made, in milliseconds since 1970.
    pub last_backup: Option<u64>,
    /// Whether something was saved since.
    pub changed_since_backup: bool,
}

/// How long a draft stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expiry {
    /// More than 14 days.
    #[default]
    Fresh,
    /// So many days, 14 at most.
    Soon {
        /// Whole days left, from 0.
        days: u32,
    },
    /// Its time is over. It is deleted when the vault is opened after this moment.
    Over {
        /// Milliseconds since 1970; none while nobody was told.
        until: Option<u64>,
    },
}
