//! What page and workers say to each other: plain types, no ciphers.
//!
//! A message is JSON in a string, with at most one `ArrayBuffer` beside it (transferred, not copied).
//! The step types of the one path (`Packet`, `VerifiedPacket`, …) are not here and cannot cross: the page gets views.

mod backup;
mod blank;
mod book;
mod contacts;
mod drafts;
mod failure;
mod judging;
mod keeping;
mod keylife;
mod keys;
mod leaf;
mod notes;
mod packed;
mod people;
mod press_order;
mod printing;
mod register;
mod sealing;
mod sending;
mod shared;

pub use crate::seal::{Refusal, SEALED_FILE_BYTES_MAX, SIGNATURE_ROOM, SealedBy};
pub use backup::{BackupRequest, Restored, RestoredIdentity};
pub use blank::{Blank, Spoken};
pub use book::{BookRequest, OpenedBook};
pub use contacts::{AddressBook, CardView, ContactsRequest, NewKey, Squares};
pub use drafts::{Draft, DraftBody, DraftSummary};
pub use failure::Failure;
pub use judging::{Judgement, NoteView, PacketView, PassedOn};
pub use keeping::{EXPIRY_DAYS, EXPIRY_DAYS_ALLOWED, Expiry, KeepingRequest, Opened, Place, VaultSettings};
pub use keylife::{KeyLife, KeysRequest, PastKey};
pub use keys::{MIN_CHARACTERS, counted};
pub use leaf::{Holds, Leaf, LeafBlock, LeafColumn, LeafKind, LeafRow, LeafSection, LeafSize, LeafTable};
pub use notes::{Event, History, HistoryEntry, NotesRequest, Passed, SeenForward, SeenPacket};
pub use packed::Packed;
pub use people::{Colleague, OpenedBy, PeopleRequest, Proposal, Weak};
pub use press_order::PressOrder;
pub use printing::{Gap, Panel};
pub use register::{Find, Found, FoundLine, Knows, LINES_A_PAGE, OpenedEntry, Order, OverLine, RegisterRequest, StillOpen};
pub use sealing::{Container, OpenWhy, SealerRequest, Sealing};
pub use sending::SendingRequest;
pub use shared::{Brought, NotShared, SHARED_WITH_MAX, SharedRequest, SharedState};

use crate::form::Stage;
use crate::packet::{Reading, Record};
use crate::register::{Figures, Retention, Returned};
use serde::{Deserialize, Serialize};

/// The build that page and workers must share, set by the build; `dev` otherwise.
pub const BUILD: &str = match option_env!("ONWARD_BUILD") {
    Some(build) => build,
    None => "dev",
};

/// What a `keeper` worker is started as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Holds the vault.
    Keeper,
    /// Judges foreign files; never receives a key.
    Reader,
    /// Seals one file, or opens one with a passphrase. Holds nothing else.
    Sealer,
}

/// From the page: a question with its number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ask<T> {
    /// The reply carries it back.
    pub id: u32,
    /// The question.
    pub body: T,
}

/// From a worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Tell<T> {
    /// First of all: the worker runs, and is of this build.
    Ready {
        /// [`BUILD`] of the worker.
        build: String,
    },
    /// The page's policy does not hold in the worker (`new Function('')` worked): the vault stays shut.
    NoPolicy,
    /// How far the request has come.
    Progress {
        /// The request's number.
        id: u32,
        /// Done, of 1000.
        permille: u16,
    },
    /// The answer.
    Reply {
        /// The request's number.
        id: u32,
        /// The answer.
        body: T,
    },
    /// Another window or the browser has closed the database: what was saved may be gone.
    StoreShut,
    /// Whether this keeper may write: another window's may be the one that does.
    Turn {
        /// Whether it may.
        writes: bool,
    },
    /// Another window asks to write: the page saves, and answers [`KeepingRequest::GiveWay`].
    GiveWay,
    /// The worker panicked and is of no more use.
    Died,
}

/// Who the vault signs as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The organisation.
    pub organisation: String,
    /// The device label.
    pub device: String,
    /// Base64url SHA-256 of the public key (RFC 5280 SubjectPublicKeyInfo, DER).
    pub fingerprint: String,
    /// The fingerprint as six words, to compare over the phone: see `seal::Fingerprint::words`.
    pub words: Vec<String>,
    /// The end of the certificate's three years, in seconds since 1970.
    pub valid_until: u64,
}

/// One signature the vault has made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// The packet's id.
    pub packet_id: String,
    /// The draft it was made from.
    pub draft: String,
    /// The referral's id; in logs of before that was kept, the draft's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub referral_id: String,
    /// The revision it was made from.
    pub revision: u64,
    /// Its stage.
    pub stage: Stage,
    /// The area's slug.
    pub area: String,
    /// RFC 3339, UTC.
    pub made_at: String,
    /// How it was to leave; none in logs of before that was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealing: Option<Sealing>,
    /// Whether the person is invented.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

impl Exported {
    /// The referral's id.
    pub fn referral(&self) -> &str {
        if self.referral_id.is_empty() { &self.draft } else { &self.referral_id }
    }
}

/// What the page asks of a keeper. A reader answers [`KeeperRequest::Start`] and [`KeeperRequest::Read`] only, a sealer
/// [`KeeperRequest::Start`] and [`KeeperRequest::Sealer`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum KeeperRequest {
    /// First of all.
    Start {
        /// Keeper, reader or sealer.
        role: Role,
    },
    /// Is there a vault on this device? Answered by `Vault`.
    Look,
    /// Makes the vault, with the recovery code of the last proposal, and opens it. Answered by `Opened` or `Failed`.
    Create {
        /// What the worker is called here.
        worker: String,
        /// As typed.
        passphrase: String,
        /// The groups that [`Proposal::typed_back`] asks for, as typed.
        typed_back: Vec<String>,
        /// Who the vault signs as.
        organisation: String,
        /// A label for this device.
        device: String,
    },
    /// Opens the vault. Answered by `Opened` or `Failed`.
    Unlock {
        /// As typed.
        passphrase: String,
    },
    /// Opens the vault with the recovery code. Answered by `Opened` or `Failed`.
    UnlockWithCode {
        /// As typed.
        code: String,
    },
    /// What was said when the vault was opened, once more: another screen of the same page has taken the keeper over. Answered by
    /// `Opened`, or `Failed` while the vault is shut.
    Again,
    /// Who can open the vault.
    People(PeopleRequest),
    /// Backup files.
    Backup(BackupRequest),
    /// The vault itself.
    Keeping(KeepingRequest),
    /// Answered by `Drafts`.
    ListDrafts,
    /// Answered by `Draft`.
    NewDraft {
        /// What it starts with.
        body: DraftBody,
    },
    /// Answered by `Draft`.
    OpenDraft {
        /// Which.
        id: String,
    },
    /// Answered by `Saved` when the transaction has completed, or `Failed`.
    SaveDraft {
        /// Which.
        id: String,
        /// The revision it was made from: another one in the store is a [`Failure::Conflict`].
        base: u64,
        /// What to save.
        body: DraftBody,
    },
    /// Answered by `Draft`: the copy, without consent and signatures.
    DuplicateDraft {
        /// Which.
        id: String,
    },
    /// Answered by `Done`.
    DeleteDraft {
        /// Which.
        id: String,
    },
    /// Builds, consent-filters and signs a packet from the stored draft. Answered by `Packet` or `Failed`.
    Export {
        /// The draft.
        draft: String,
        /// The revision the person saw; another one in the store is a [`Failure::Conflict`].
        revision: u64,
        /// What to carry.
        stage: Stage,
        /// The slug of the area chosen in the draft; another one is a [`Failure::OtherArea`].
        area: String,
        /// How the area's own criteria stand. The national ones the keeper works out itself.
        eligibility: Vec<crate::eligibility::Reason>,
        /// How its files are to leave.
        sealing: Sealing,
    },
    /// The files of a packet.
    Sending(SendingRequest),
    /// The address book.
    Contacts(ContactsRequest),
    /// The history of referrals.
    Notes(NotesRequest),
    /// The vault's own key.
    Keys(KeysRequest),
    /// What became of referrals.
    Register(RegisterRequest),
    /// The desk's own book.
    Book(BookRequest),
    /// Answered by `Exports`.
    ListExports,
    /// The bytes beside it are a file from elsewhere. Answered by `Read`.
    Read {
        /// The file's name, for the reply only.
        name: String,
    },
    /// Asked of a sealer only.
    Sealer(SealerRequest),
    /// For tests of what the page does then: answered by a panic. Compiled in with feature `testkit` only.
    #[cfg(feature = "testkit")]
    Panic,
}

/// What a keeper answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum KeeperReply {
    /// Started.
    Started,
    /// Whether there is a vault.
    Vault {
        /// Whether there is one.
        exists: bool,
    },
    /// Random words and a recovery code.
    Proposed(Proposal),
    /// The vault is open.
    Opened(Box<Opened>),
    /// Everyone who has a passphrase.
    People(Vec<Colleague>),
    /// The bytes beside it are a file to keep.
    File {
        /// What to call it: it says nothing about anybody.
        name: String,
        /// Drafts that are not in it, because no version of them can be read.
        left_out: usize,
    },
    /// What came of a backup file.
    Restored(Restored),
    /// What is set.
    Settings(VaultSettings),
    /// The list.
    Drafts(Vec<DraftSummary>),
    /// A draft.
    Draft(Box<Draft>),
    /// Text that waited for the vault is in it now.
    Taken {
        /// The draft that it is in.
        draft: Box<Draft>,
        /// Whether that stands beside the draft it was made from, as a version of it.
        version: bool,
    },
    /// Saved: the transaction completed.
    Saved {
        /// The new revision.
        revision: u64,
        /// Milliseconds since 1970.
        at: u64,
    },
    /// A signed packet.
    Packet {
        /// The flattened JWS.
        jws: String,
        /// What it holds.
        record: Box<Record>,
        /// Who signed.
        signer: Identity,
    },
    /// Random words.
    Words(Vec<String>),
    /// The address book.
    Contacts(AddressBook),
    /// What a card says.
    Card(CardView),
    /// What is known of a referral.
    History(History),
    /// The vault's own keys.
    Keys(KeyLife),
    /// A part of the register's list.
    Register(Packed<Found>),
    /// What of a packet is in the register.
    Knows(Knows),
    /// An entry of the register.
    Entry(Packed<OpenedEntry>),
    /// The data returns that were made, in the order of their periods.
    Returns(Packed<Vec<Returned>>),
    /// Figures for the desk, in which nothing is hidden.
    Figures(Packed<Figures>),
    /// What of a period is still open.
    StillOpen(Packed<StillOpen>),
    /// For how long entries are kept.
    Retention(Retention),
    /// The entries whose time is over, those first whose is over longest.
    Over(Packed<Vec<OverLine>>),
    /// The desk's own book.
    Book(Packed<OpenedBook>),
    /// How it stands with the register's file.
    Shared(Packed<SharedState>),
    /// The signatures made so far, newest first.
    Exports(Vec<Exported>),
    /// A file from elsewhere, judged.
    Read {
        /// The file's name, as asked.
        name: String,
        /// What came of it.
        judgement: Box<Judgement>,
    },
    /// Done. What came of a file that was sealed or opened lies beside it.
    Done,
    /// It did not work, and nothing was changed.
    Failed(Failure),
}

/// What the page asks of the press.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PressRequest {
    /// Typesets a reading. Answered by `Pdf`, with the bytes beside it.
    Print(Box<Print>),
    /// Typesets a form to fill in by hand. Answered by `Pdf`, with the bytes beside it.
    Blank(Box<Blank>),
    /// Typesets a paper that the page composed. Answered by `Pdf`, with the bytes beside it.
    Leaf(Box<Leaf>),
    /// For tests of what the page does then.
    #[cfg(feature = "testkit")]
    Panic,
}

/// Something to typeset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Print {
    /// What to set.
    pub reading: Reading,
    /// At the foot of each page, beside the page number: the packet id; above it, in a line of its own, that a person is invented.
    pub foot: String,
    /// The words of "Page {$page} of {$pages}", with `{page}` and `{pages}` where the numbers go.
    pub page_of: String,
    /// The words for a question without an answer.
    pub not_answered: String,
    /// What is said instead of a drawn signature: the words of "{$who}: drawn by hand", with `{who}` where the row's label goes.
    pub drawn: String,
    /// The document's date for its metadata: RFC 3339, UTC.
    pub made_at: String,
    /// A file to attach: its name and its text.
    pub attachment: Option<(String, String)>,
    /// Who signs it: room is left for the keeper's signature. A document that nobody signs carries no packet either.
    pub signed: Option<Panel>,
}

/// What the press answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PressReply {
    /// The bytes beside it are the PDF.
    Pdf {
        /// Characters that no font had, each once; empty when all is well.
        missing: String,
        /// Where they stand, so that the page can say so before the file leaves: a list of [`Gap`] as JSON, which only a page reads that
        /// asks about them.
        gaps: String,
    },
    /// It could not be set.
    Failed {
        /// Why, for the page to show with its own words.
        reason: PressFailure,
    },
}

/// Why the press failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PressFailure {
    /// A font could not be fetched.
    Font,
    /// The document could not be written.
    Document,
}
