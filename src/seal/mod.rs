//! From a [`Packet`](crate::packet::Packet) to a signed file, and from a file back to a packet that somebody signed.
//!
//! A file is a flattened JWS (RFC 7515), alone or attached to a PDF that its signer has signed too, with one spelling: see
//! `envelope.rs` and `cms.rs`. [`sign`] takes only a packet, never bytes, and [`sign_pdf`] only the press's PDF of a packet
//! that was signed before. [`open`] finds the JWS in a file, [`verify`] is the only maker of a [`VerifiedPacket`]. Every
//! refusal has its reason, [`Refused`], and nothing of a refused file is shown.
//!
//! The types that say who signed and why not are for everyone; the work is behind feature `keeper`.

#[cfg(feature = "keeper")]
pub mod armour;
#[cfg(feature = "keeper")]
mod certificate;
#[cfg(feature = "keeper")]
mod cms;
#[cfg(feature = "keeper")]
mod envelope;
#[cfg(feature = "keeper")]
mod identity;
#[cfg(feature = "keeper")]
mod open;
#[cfg(feature = "keeper")]
pub mod passphrase;
#[cfg(feature = "keeper")]
mod pdf;
#[cfg(feature = "keeper")]
pub mod recipient;
#[cfg(feature = "keeper")]
mod sign;
#[cfg(feature = "keeper")]
mod verify;
pub mod wordlist;

#[cfg(feature = "keeper")]
pub use identity::{DamagedIdentity, SigningIdentity};
#[cfg(feature = "keeper")]
pub use open::{Opened, open};
#[cfg(feature = "keeper")]
pub use pdf::{OtherPdf, sign_pdf};
#[cfg(feature = "keeper")]
pub use sign::{SignedPacket, sign};
#[cfg(feature = "keeper")]
pub use verify::{VerifiedPacket, verify};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The largest file that is looked at: 20 MiB.
pub const MAX_FILE_BYTES: usize = 20 * 1024 * 1024;

/// The SHA-256 of a public key (RFC 5280 SubjectPublicKeyInfo, DER): who signed, whatever they call themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// Base64url without padding, 43 characters: the JWS's `kid`.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The fingerprint that [`text`](Self::text) wrote.
    pub fn from_text(text: &str) -> Option<Fingerprint> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Fingerprint)
    }

    /// Six words to compare over the phone, 77 bits.
    ///
    /// The first 16 bytes are one big-endian number; its last six digits in base 7,776 are the words, the last digit
    /// first. The number is so much larger than 7,776⁶ that every word is as likely as any other.
    pub fn words(&self) -> [&'static str; 6] {
        let (first, _) = self.0.split_at(16);
        let mut number = first.iter().fold(0u128, |number, byte| number << 8 | u128::from(*byte));
        [(); 6].map(|()| {
            let index = (number % wordlist::LEN as u128) as usize;
            number /= wordlist::LEN as u128;
            wordlist::word(index).expect("a remainder is below the list's length")
        })
    }
}

/// Who signed. Only the fingerprint is proven; the names are what the certificate claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The organisation, 1 to 64 characters, none of them a control character.
    pub organisation: String,
    /// The device label, likewise.
    pub device: String,
    /// The key.
    pub fingerprint: Fingerprint,
    /// The end of the certificate's three years, in seconds since 1970.
    pub valid_until: u64,
}

/// Why a file is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refused {
    /// Nothing in it.
    Empty,
    /// More than [`MAX_FILE_BYTES`].
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
    /// Filled on a newer version of the form than is known here.
    NewerForm,
}
