//! From a [`Packet`](crate::packet::Packet) to a signed file, and from a file back to a packet that somebody signed.
//!
//! A file is a flattened JWS (RFC 7515), alone or attached to a PDF that its signer has signed too, with one spelling: see
//! `envelope.rs` and `cms.rs`. [`sign`] takes only a packet, never bytes, [`sign_forward`] a packet that somebody else signed, and [`sign_pdf`] only the press's PDF of a packet
//! that was signed before. [`open`] finds the JWS in a file, [`verify`] is the only maker of a [`VerifiedPacket`], and
//! [`verify_note`] of a [`VerifiedNote`], [`verify_register`] of a [`VerifiedRegister`]. Every
//! refusal has its reason, [`Refusal`], and nothing of a refused file is shown.
//!
//! The types that say who signed and why not are for everyone; the work is behind feature `keeper`.

#[cfg(feature = "keeper")]
pub mod armour;
#[cfg(feature = "keeper")]
mod card;
#[cfg(feature = "keeper")]
mod certificate;
#[cfg(feature = "keeper")]
mod cms;
#[cfg(feature = "testkit")]
pub mod doors;
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
mod proof;
#[cfg(feature = "keeper")]
pub mod recipient;
mod refusal;
#[cfg(feature = "keeper")]
mod sign;
#[cfg(feature = "keeper")]
mod verify;
pub mod wordlist;

#[cfg(feature = "keeper")]
pub use card::{CheckedCard, card_text, note_text, read_card, read_note};
#[cfg(feature = "keeper")]
pub use identity::{DamagedIdentity, SigningIdentity};
#[cfg(feature = "keeper")]
pub use open::{Opened, Says, open, open_jws, says};
#[cfg(feature = "keeper")]
pub use pdf::{OtherPdf, sign_pdf};
#[cfg(feature = "keeper")]
pub use proof::{Answer, Helper, Point, Prover, Scalars, at_once};
pub use refusal::Refusal;
#[cfg(feature = "keeper")]
pub use sign::{SignedPacket, sign, sign_forward, sign_note, sign_register};
#[cfg(feature = "keeper")]
pub use verify::{
    Passing, VerifiedNote, VerifiedPacket, VerifiedRegister, verify, verify_by, verify_note, verify_note_by, verify_register,
};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// The largest file that is looked at: 20 MiB.
pub const MAX_FILE_BYTES: usize = 20 * 1024 * 1024;

/// The largest sealed file that is looked at, binary or text: [`MAX_FILE_BYTES`], sealed, as text, with line ends of two bytes.
pub const SEALED_FILE_BYTES_MAX: usize = 28 * 1024 * 1024;

/// Bytes that a PDF leaves free for its signature; what is not needed stays zero. A certificate has at most 2,048
/// (`certificate.rs`), and with the longest names there can be, the whole has 2,900.
pub const SIGNATURE_ROOM: usize = 3_072;

/// The SHA-256 of a file, base64url: two files with one id are two files.
#[cfg(feature = "keeper")]
pub fn digest(file: &[u8]) -> String {
    use sha2::Digest as _;
    URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(file))
}

/// What opens a sealed file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SealedBy {
    /// A passphrase.
    Passphrase,
    /// The secret of a recipient.
    Key,
}

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
