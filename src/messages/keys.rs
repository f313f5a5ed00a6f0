//! The message keys of failures and refusals: `failure-<key>` in `vault.ftl` (of a packet's files in `packet.ftl`) and
//! `refusal-<key>` in `packet.ftl`, both of sealed files in `sending.ftl`, each with `.do`: what happened, and what to do.

use super::{Failure, Refusal, Weak};
use crate::packet::{ADULT_QUESTION, NotReady};

/// The fewest characters of a typed passphrase, as [`counted`] counts them.
pub const MIN_CHARACTERS: usize = 12;

/// How many characters of a passphrase count: of white space, one between words.
pub fn counted(passphrase: &str) -> usize {
    passphrase.split_whitespace().collect::<Vec<_>>().join(" ").chars().count()
}

/// Stands among the fields to mend for the record of the agreement: the page leads to the agreement's pages.
const AGREEMENT_FIELD: &str = "consent";

impl From<NotReady> for Failure {
    fn from(reason: NotReady) -> Self {
        match reason {
            NotReady::NotAgreed => Failure::NotAgreed,
            NotReady::OtherArea => Failure::OtherArea,
            NotReady::NotFreely => Failure::NotFreely,
            NotReady::NotSigned => Failure::NotSigned,
            NotReady::NotComplete => Failure::NotComplete { fields: Vec::new() },
            NotReady::NotAdult => Failure::NotComplete { fields: vec![ADULT_QUESTION.to_owned()] },
            NotReady::Consent(_) => Failure::NotComplete { fields: vec![AGREEMENT_FIELD.to_owned()] },
        }
    }
}

impl Failure {
    /// Its name in message keys.
    pub fn key(&self) -> &'static str {
        match self {
            Failure::WrongPassphrase => "wrong-passphrase",
            Failure::WeakPassphrase(_) => "weak-passphrase",
            Failure::MistypedCode => "mistyped-code",
            Failure::WrongCode => "wrong-code",
            Failure::CodeNotTypedBack => "code-not-typed-back",
            Failure::NoName => "no-name",
            Failure::LastWorker => "last-worker",
            Failure::PassphraseTaken => "passphrase-taken",
            Failure::TooManyWorkers => "too-many-workers",
            Failure::DamagedTeam => "damaged-team",
            Failure::KeysChanged => "keys-changed",
            Failure::ReadOnly => "read-only",
            Failure::NoIdentity => "no-identity",
            Failure::BackupNotOurs => "backup-not-ours",
            Failure::BackupDamaged => "backup-damaged",
            Failure::BackupNewer => "backup-newer",
            Failure::BackupTooBig => "backup-too-big",
            Failure::BackupTooMuch => "backup-too-much",
            Failure::Locked => "locked",
            Failure::NoVault => "no-vault",
            Failure::Exists => "exists",
            Failure::NewerVault => "newer-vault",
            Failure::DamagedVault => "damaged-vault",
            Failure::NotFound => "not-found",
            Failure::Conflict { .. } => "conflict",
            Failure::DamagedRecord => "damaged-record",
            Failure::StoreRefused => "store-refused",
            Failure::StoreDenied => "store-denied",
            Failure::StoreBlocked => "store-blocked",
            Failure::StoreUnfit => "store-unfit",
            Failure::StoreFull => "store-full",
            Failure::NotComplete { .. } => "not-complete",
            Failure::NotAgreed => "not-agreed",
            Failure::OtherArea => "other-area",
            Failure::NotFreely => "not-freely",
            Failure::NotSigned => "not-signed",
            Failure::OtherPdf => "other-pdf",
            Failure::WrongSealPassphrase => "wrong-seal-passphrase",
            Failure::TooMuchWork => "too-much-work",
            Failure::SealedDamaged => "sealed-damaged",
            Failure::SealedToOther => "sealed-to-other",
            Failure::NotAKey => "not-a-key",
            Failure::BadCard => "bad-card",
            Failure::CardExpired => "card-expired",
            Failure::NotPinned => "not-pinned",
            Failure::SameKey => "same-key",
            Failure::NotCompared => "not-compared",
            Failure::NoReason => "no-reason",
            Failure::NoSuchReferral => "no-such-referral",
            Failure::NoReplyTo => "no-reply-to",
            Failure::NotANote => "not-a-note",
            Failure::NotTheirs => "not-theirs",
            Failure::Practice => "practice",
            Failure::NotWritten(why) => why.key(),
            Failure::NotReturned(why) => why.key(),
            Failure::NotKept(not_kept) => not_kept.why.key(),
            Failure::NotShared(why) => why.key(),
            Failure::NotAPacket => "not-a-packet",
            Failure::TooLong => "too-long",
            Failure::NotNow => "not-now",
        }
    }
}

impl Weak {
    /// Every reason to refuse a passphrase.
    pub const ALL: [Weak; 5] = [Weak::Short, Weak::Common, Weak::Repeated, Weak::Run, Weak::Name];

    /// Its name in message keys: `weak-<key>` in `vault.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            Weak::Short => "short",
            Weak::Common => "common",
            Weak::Repeated => "repeated",
            Weak::Run => "run",
            Weak::Name => "name",
        }
    }
}

impl Refusal {
    /// Every reason to refuse a file.
    pub const ALL: [Refusal; 26] = [
        Refusal::Empty,
        Refusal::TooBig,
        Refusal::NotOurs,
        Refusal::PdfWithoutPacket,
        Refusal::PdfWithSeveralPackets,
        Refusal::PdfDamaged,
        Refusal::PdfUnsigned,
        Refusal::PdfChanged,
        Refusal::PdfSignature,
        Refusal::PdfSeveralSignatures,
        Refusal::PdfAppended,
        Refusal::PdfOtherSigner,
        Refusal::PdfNotCertified,
        Refusal::PdfActive,
        Refusal::Truncated,
        Refusal::Envelope,
        Refusal::Certificate,
        Refusal::Changed,
        Refusal::NotAPacket,
        Refusal::ForwardInner,
        Refusal::ForwardAgreement,
        Refusal::ForwardDeep,
        Refusal::ForwardPractice,
        Refusal::NewerPacket,
        Refusal::NewerForm,
        Refusal::SealedDamaged,
    ];

    /// Its name in message keys.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::TooBig => "too-big",
            Refusal::NotOurs => "not-ours",
            Refusal::PdfWithoutPacket => "pdf-without-packet",
            Refusal::PdfWithSeveralPackets => "pdf-with-several-packets",
            Refusal::PdfDamaged => "pdf-damaged",
            Refusal::PdfUnsigned => "pdf-unsigned",
            Refusal::PdfChanged => "pdf-changed",
            Refusal::PdfSignature => "pdf-signature",
            Refusal::PdfSeveralSignatures => "pdf-several-signatures",
            Refusal::PdfAppended => "pdf-appended",
            Refusal::PdfOtherSigner => "pdf-other-signer",
            Refusal::PdfNotCertified => "pdf-not-certified",
            Refusal::PdfActive => "pdf-active",
            Refusal::Truncated => "truncated",
            Refusal::Envelope => "envelope",
            Refusal::Certificate => "certificate",
            Refusal::Changed => "changed",
            Refusal::NotAPacket => "not-a-packet",
            Refusal::ForwardInner => "forward-inner",
            Refusal::ForwardAgreement => "forward-agreement",
            Refusal::ForwardDeep => "forward-deep",
            Refusal::ForwardPractice => "forward-practice",
            Refusal::NewerPacket => "newer-packet",
            Refusal::NewerForm => "newer-form",
            Refusal::SealedDamaged => "sealed-damaged",
        }
    }
}
