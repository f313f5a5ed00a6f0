//! Why a keeper could not do what was asked.

use super::{NotShared, Weak};
use crate::register::{NotKept, NotReturned, NotWritten};
use serde::{Deserialize, Serialize};

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
    /// What was pasted is no card and no key to seal to.
    NotAKey,
    /// The card was changed, or its signature does not hold.
    BadCard,
    /// The card's three years are over.
    CardExpired,
    /// The entry of the address book has no key, or none to seal to, or it is for another area.
    NotPinned,
    /// The key that is pinned already.
    SameKey,
    /// A key that takes the place of another must be compared first.
    NotCompared,
    /// A reason is missing, or is too long.
    NoReason,
    /// Nothing is known here of the referral or of the packet.
    NoSuchReferral,
    /// The packet does not say what an answer is to be sealed to.
    NoReplyTo,
    /// What was opened is no reply and no withdrawal, or was changed.
    NotANote,
    /// The reply or withdrawal is not from whom it would have to come.
    NotTheirs,
    /// The person is invented: nothing about them is sealed to somebody's key, remembered, answered, taken back or passed on.
    Practice,
    /// The register does not take it.
    NotWritten(NotWritten),
    /// No data return is made.
    NotReturned(NotReturned),
    /// The desk's own book does not take it. Words in `book.ftl`.
    NotKept(NotKept),
    /// The register's file is not taken in, or not made.
    NotShared(NotShared),
    /// What was to go into the register is no packet whose signature holds.
    NotAPacket,
    /// What was typed is too long.
    TooLong,
    /// The request does not belong to this role or this state.
    NotNow,
}
