//! The register's file that several vaults share, as the page asks about it.

use serde::{Deserialize, Serialize};

/// With how many others one file can be shared. Each learns all of it, so it is for a team.
pub const SHARED_WITH_MAX: usize = 8;

/// What the page asks about the file. Whom it is for are entries of the address book, by their ids: no key ever comes with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SharedRequest {
    /// Answered by `Shared`.
    Show,
    /// Shares it with these from now on, and with nobody else. Answered by `Shared`.
    With {
        /// Ids of the address book: at most [`SHARED_WITH_MAX`].
        contacts: Vec<String>,
    },
    /// Takes the file beside it in. Answered by `Shared`, with what came of it.
    BringIn,
    /// A new file, for this vault and all with whom it is shared. Answered by `File`, with the bytes beside it.
    Make,
    /// The file that was made last is where it belongs. Answered by `Shared`.
    Saved,
}

/// How it stands with the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedState {
    /// Ids of the address book.
    pub with: Vec<String>,
    /// When it was last saved from here, in milliseconds since 1970.
    pub saved_at: Option<u64>,
    /// Whether something was written since, or it was chosen anew with whom to share it.
    pub changed: bool,
    /// What came of a file that was just taken in.
    pub brought: Option<Brought>,
}

/// What came of a file that was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    /// Whose it is, as the address book has it; none if it is this vault's own.
    pub from: Option<String>,
    /// When it was made, in milliseconds since 1970.
    pub made_at: u64,
    /// Entries that were not here.
    pub added: u32,
    /// Entries of which the file knew more.
    pub advanced: u32,
    /// Entries that were erased elsewhere, and now here.
    #[serde(default)]
    pub erased: u32,
    /// Entries in which the two now say different things: id and name.
    pub disagree: Vec<(String, String)>,
    /// Packets that it says came, and that are not in it as they would have to be: they were left out.
    pub left_out: u32,
}

/// Why a register's file is not taken in, or not made. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotShared {
    /// No register's file.
    NotOurs,
    /// A packet.
    Packet,
    /// An answer, a withdrawal or a card.
    Note,
    /// Sealed to somebody else; so are all backup files.
    ToOther,
    /// Sealed under a passphrase, as packets are.
    UnderPassphrase,
    /// Cut short or changed.
    Damaged,
    /// Made by a newer version.
    Newer,
    /// Larger than any that is made.
    TooBig,
    /// Signed by somebody whose key is not believed.
    Stranger,
    /// Signed by somebody of the address book with whom the register is not shared.
    NotWithThem,
    /// What is to be saved is more than a file can hold.
    TooMuch,
    /// It is to be shared with too many.
    TooMany,
}

impl NotShared {
    /// The end of its message's key: `failure-<key>` in `shared.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            NotShared::NotOurs => "shared-not-ours",
            NotShared::Packet => "shared-packet",
            NotShared::Note => "shared-note",
            NotShared::ToOther => "shared-to-other",
            NotShared::UnderPassphrase => "shared-under-passphrase",
            NotShared::Damaged => "shared-damaged",
            NotShared::Newer => "shared-newer",
            NotShared::TooBig => "shared-too-big",
            NotShared::Stranger => "shared-stranger",
            NotShared::NotWithThem => "shared-not-with-them",
            NotShared::TooMuch => "shared-too-much",
            NotShared::TooMany => "shared-too-many",
        }
    }
}
