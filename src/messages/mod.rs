//! What page and workers say to each other: plain types, no ciphers.
//!
//! A message is JSON in a string, with at most one `ArrayBuffer` beside it (transferred, not copied).
//! The step types of the one path (`Packet`, `VerifiedPacket`, …) are not here and cannot cross: the page gets views.

mod backup;
mod keeping;
mod keys;
mod people;
mod printing;
mod sealing;
mod sending;

pub use backup::{BackupRequest, Restored, RestoredIdentity};
pub use keeping::{EXPIRY_DAYS, EXPIRY_DAYS_ALLOWED, Expiry, KeepingRequest, Opened, Place, VaultSettings};
pub use keys::{MIN_CHARACTERS, counted};
pub use people::{Colleague, OpenedBy, PeopleRequest, Proposal, Weak};
pub use printing::{Panel, SIGNATURE_ROOM};
pub use sealing::{Container, SEALED_FILE_BYTES_MAX, SealedBy, SealerRequest};
pub use sending::SendingRequest;

use crate::answers::Answers;
use crate::consent::Consent;
use crate::form::Stage;
use crate::packet::{Reading, Record};
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

/// A draft's contents: what is typed, and what the keeper seals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftBody {
    /// Which version of the form; 0 until the keeper fills in the current one.
    pub form_version: u32,
    /// Everything entered.
    pub answers: Answers,
    /// The agreement.
    pub consent: Consent,
    /// The person's language, as a BCP 47 tag.
    pub person_language: Option<String>,
    /// Where the worker was: a place on the screen that only the screen understands.
    pub at: Option<String>,
    /// The draft that this is another version of: both were changed apart, on two devices or in two windows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_of: Option<String>,
}

/// A draft as it is open on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// A random UUID: the packet's `referral_id`, unless this is a version of another draft, whose id that is then.
    pub id: String,
    /// The newest saved revision, from 1.
    pub revision: u64,
    /// Milliseconds since 1970, of the revision that it holds.
    pub saved_at: u64,
    /// The newest revision could not be read: it holds one before it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recovered: bool,
    /// What it holds.
    pub body: DraftBody,
}

/// A draft in the list: at most 1 KB.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftSummary {
    /// The draft's id.
    pub id: String,
    /// The name the person wants to be called, else their name, else the worker's own reference, else empty.
    pub name: String,
    /// The areas thought of, by slug.
    pub areas: Vec<String>,
    /// The newest saved revision.
    pub revision: u64,
    /// Milliseconds since 1970.
    pub saved_at: u64,
    /// Milliseconds since 1970.
    pub made_at: u64,
    /// Of `sections`, those with every such question answered.
    pub sections_done: u32,
    /// Sections that now ask something of the referral stage.
    pub sections: u32,
    /// `stop` questions of the referral stage still without an answer.
    pub missing: Vec<String>,
    /// Packets exported from it so far.
    pub exports: u32,
    /// The draft that this is another version of.
    pub version_of: Option<String>,
    /// How long it stays.
    pub expiry: Expiry,
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
}

/// One signature the vault has made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// The packet's id.
    pub packet_id: String,
    /// The draft it was made from.
    pub draft: String,
    /// The revision it was made from.
    pub revision: u64,
    /// Its stage.
    pub stage: Stage,
    /// The area's slug.
    pub area: String,
    /// RFC 3339, UTC.
    pub made_at: String,
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
    },
    /// The files of a packet.
    Sending(SendingRequest),
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
    /// What others seal packets to for this vault: `age1…`.
    Recipient(String),
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

/// Why a keeper could not do what was asked. Words: `failure-<key>` in `vault.ftl`; of a packet's files in `packet.ftl`, of
/// sealed ones in `sending.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// The passphrase is not one of this vault's.
    WrongPassphrase,
    /// The passphrase is too short or too easy to guess.
    WeakPassphrase(Weak),
    /// The recovery code is mistyped: its check characters do not fit.
    MistypedCode,
    /// The recovery code is whole, but not the one of this vault or file.
    WrongCode,
    /// What was typed back is not what the recovery code says there.
    CodeNotTypedBack,
    /// A name is missing.
    NoName,
    /// The last passphrase cannot be taken away.
    LastWorker,
    /// The passphrase is somebody's already: each worker needs their own.
    PassphraseTaken,
    /// There are as many workers as a vault can have.
    TooManyWorkers,
    /// The record of who can open the vault cannot be read. Drafts can.
    DamagedTeam,
    /// The vault's keys were changed in another window: unlock again.
    KeysChanged,
    /// Another window is the one that saves.
    ReadOnly,
    /// The signing identity cannot be read: nothing can be signed.
    NoIdentity,
    /// The file is not a backup of Onward.
    BackupNotOurs,
    /// The backup file is cut short or was changed.
    BackupDamaged,
    /// The backup file was made by a newer version.
    BackupNewer,
    /// The backup file is larger than any that Onward makes.
    BackupTooBig,
    /// What was to be backed up is more than a backup file can hold. No file was made.
    BackupTooMuch,
    /// The vault is locked.
    Locked,
    /// There is no vault, or not any more.
    NoVault,
    /// There is a vault already.
    Exists,
    /// The vault was made by a newer version; nothing was written.
    NewerVault,
    /// The vault's header is damaged, or asks for what is not allowed.
    DamagedVault,
    /// No record with this id.
    NotFound,
    /// Another revision is stored than the one this was made from.
    Conflict {
        /// The stored one.
        stored: u64,
    },
    /// The record cannot be read; the generation before it was tried too.
    DamagedRecord,
    /// The browser refuses to store, and does not say why.
    StoreRefused,
    /// The browser's settings forbid it: a policy of the organisation, or a private window.
    StoreDenied,
    /// Another window holds the database, or the browser does not answer.
    StoreBlocked,
    /// What is stored was not laid out by this program, or the database is damaged.
    StoreUnfit,
    /// The disk or the browser's quota is full.
    StoreFull,
    /// The answers are not complete: the places to mend.
    NotComplete {
        /// The field ids; `consent` for the record of the agreement.
        fields: Vec<String>,
    },
    /// The person has not agreed to be referred.
    NotAgreed,
    /// The agreement, or the draft, named another area.
    OtherArea,
    /// The person did not choose freely, as the worker noted.
    NotFreely,
    /// Not signed.
    NotSigned,
    /// The PDF is not one that the press made of the packet signed last. It was not signed.
    OtherPdf,
    /// The sealed file does not open with this passphrase.
    WrongSealPassphrase,
    /// The file's passphrase was made to cost more than any device should be asked for.
    TooMuchWork,
    /// The sealed file is cut short, was changed, or is of a newer kind.
    SealedDamaged,
    /// The file was sealed to somebody else.
    SealedToOther,
    /// What was pasted is no key to seal to.
    NotAKey,
    /// The request does not belong to this role or this state.
    NotNow,
}

/// What a reader found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Judgement {
    /// The signature holds over every byte, and the contents are a packet.
    Verified(Box<PacketView>),
    /// Not shown.
    Refused(Refusal),
    /// It is sealed: what is in it can be judged once it is opened.
    Sealed(SealedBy),
}

/// A verified packet, as the page may show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketView {
    /// What it holds.
    pub record: Record,
    /// Who signed it: organisation and device are claims, fingerprint and words are proven.
    pub signer: Identity,
    /// The end of the certificate's three years has passed: ask by phone.
    pub expired: bool,
    /// Whether it came in a PDF.
    pub from_pdf: bool,
    /// The JWS itself, so that a copy can be kept.
    pub jws: String,
}

/// Why a file is not shown. Words: `refusal-<key>` in `packet.ftl`: what happened, what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// More than 20 MiB.
    TooBig,
    /// Neither a PDF nor a packet.
    NotOurs,
    /// A PDF without a packet in it.
    PdfWithoutPacket,
    /// A PDF with more than one packet in it.
    PdfWithSeveralPackets,
    /// A PDF that cannot be read.
    PdfDamaged,
    /// A PDF with a packet in it that carries no signature of its own.
    PdfUnsigned,
    /// The PDF's signature does not fit the PDF: something in it was changed after signing.
    PdfChanged,
    /// The PDF's signature is not written as ours are, or does not hold.
    PdfSignature,
    /// A PDF with more than one signature.
    PdfSeveralSignatures,
    /// Something was added to the PDF after it was signed.
    PdfAppended,
    /// The PDF is signed by somebody else than the packet in it.
    PdfOtherSigner,
    /// The PDF's signature allows changes.
    PdfNotCertified,
    /// The PDF holds what packets never hold: something that acts by itself, or that is hidden.
    PdfActive,
    /// It begins like a packet and ends too early.
    Truncated,
    /// A packet's envelope that is not written exactly as packets are.
    Envelope,
    /// An algorithm, key or certificate that packets do not use.
    Certificate,
    /// The signature does not hold: something was changed after signing.
    Changed,
    /// Signed, but the contents are not a packet.
    NotAPacket,
    /// Made by a newer version of the packet's shape.
    NewerPacket,
    /// Filled on a form version that this program does not have.
    NewerForm,
    /// It begins like a sealed file, and cannot be read, or is of a newer kind.
    SealedDamaged,
}

/// What the page asks of the press.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PressRequest {
    /// Typesets a reading. Answered by `Pdf`, with the bytes beside it.
    Print(Box<Print>),
    /// For tests of what the page does then.
    #[cfg(feature = "testkit")]
    Panic,
}

/// Something to typeset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Print {
    /// What to set.
    pub reading: Reading,
    /// At the foot of each page, beside the page number: the packet id.
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
        /// Characters that no font had, so that the page can say so; empty when all is well.
        missing: String,
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
