//! Why a file is not shown.

use serde::{Deserialize, Serialize};

/// Why a file is not shown. Words: `refusal-<key>` in `packet.ftl`: what happened, what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// More than [`super::MAX_FILE_BYTES`], or sealed and more than [`super::SEALED_FILE_BYTES_MAX`].
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
    /// Passed on, and what was passed on is not as its sender signed it.
    ForwardInner,
    /// Passed on, without the person's agreement that all of it goes to the area that it was passed on to.
    ForwardAgreement,
    /// Passed on too often.
    ForwardDeep,
    /// Passed on, and about an invented person: such a packet is no referral.
    ForwardPractice,
    /// Made by a newer version of the packet's shape.
    NewerPacket,
    /// Filled on a newer version of the form than is known here.
    NewerForm,
    /// It begins like a sealed file, and cannot be read, or is of a newer kind.
    SealedDamaged,
}
