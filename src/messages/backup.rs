//! Backup files, and text that could not be saved.

use super::DraftBody;
use serde::{Deserialize, Serialize};

/// What the page asks about backups.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum BackupRequest {
    /// An encrypted file of one draft, or of everything. Answered by `File`, with the bytes beside it.
    Make {
        /// The draft; none for everything.
        draft: Option<String>,
    },
    /// The open vault has handed over its backup file: the browser has it. Answered by `Done`.
    Made,
    /// An encrypted file of text that could not be saved. A keeper that is locked can do it too. Answered by `File`, with the
    /// bytes beside it.
    Unsaved {
        /// The draft's id.
        id: String,
        /// What is on the screen.
        body: Box<DraftBody>,
        /// [`super::Opened::backup_recipient`], as the page was told it.
        recipient: String,
    },
    /// Takes the file beside it into the open vault. Answered by `Restored`.
    Restore {
        /// The recovery code it was made for, as typed.
        code: String,
    },
    /// Makes a vault from the file beside it, with the same recovery code, and opens it. Answered by `Opened`.
    Begin {
        /// The recovery code, as typed.
        code: String,
        /// What the worker is called here.
        worker: String,
        /// As typed.
        passphrase: String,
        /// Who the vault signs as, if the file does not say.
        organisation: String,
        /// A label for this device.
        device: String,
    },
    /// Seals text that could not be saved for the time until the vault is opened again. Answered by `File`, with the bytes
    /// beside it.
    SealUnsaved {
        /// The draft's id.
        id: String,
        /// The revision it was made from.
        base: u64,
        /// What is on the screen.
        body: Box<DraftBody>,
    },
    /// Saves what [`BackupRequest::SealUnsaved`] sealed (the bytes beside it): as the next revision, or as a version of its
    /// own if another was saved or the keys were changed meanwhile. Answered by `Taken`.
    TakeUnsaved,
}

/// What came of a backup file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// When the file was made, in milliseconds since 1970.
    pub made_at: u64,
    /// Drafts that were not here.
    pub added: u32,
    /// Drafts that were here in an earlier state, and now go on from the file.
    pub advanced: u32,
    /// Drafts that are here already, in the same or a later state.
    pub known: u32,
    /// Drafts that were changed both here and there: both versions are kept.
    pub versions: u32,
    /// Entries of the log of signatures that were not here.
    pub exports: u32,
    /// Entries of the register that were not here, or of which the file knew more.
    #[serde(default)]
    pub entries: u32,
    /// Drafts in the file that could not be read, or are of a newer form.
    pub unread: u32,
    /// What became of the signing identity.
    pub identity: RestoredIdentity,
}

/// What became of the signing identity in a backup file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RestoredIdentity {
    /// The file holds none: it is a backup of one draft.
    #[default]
    None,
    /// It is this vault's own.
    Same,
    /// This vault has another, which it keeps.
    KeptOwn,
    /// This vault had none that could be read, and took it.
    Taken,
}
