//! A PDF's signature as an attacker with a key of their own could make it, put together here from RFC 5652 and RFC 5035
//! byte by byte, and not with `seal`: so that it is also a second opinion on what `seal` writes.

use super::forge::key;
use onward::seal::SigningIdentity;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What the press writes where the numbers will be.
pub const OPEN_RANGE: &str = "[0 9999999999 9999999999 9999999999]";
/// Bytes that are free for the signature.
pub const ROOM: usize = 3_072;

const SHA_256: &[u8] = b"\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01";
const ECDSA_WITH_SHA256: &[u8] = b"\x06\x08\x2a\x86\x48\xce\x3d\x04\x03\x02";
const DATA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";
const SIGNED_DATA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
const CONTENT_TYPE: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03";
const MESSAGE_DIGEST: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04";
const SIGNING_CERTIFICATE_V2: &[u8] = b"\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2f";
/// An attribute that ours never have: 1 January 2030.
pub const SIGNING_TIME: &[u8] = b"\x30\x1c\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05\x31\x0f\x17\x0d300101000000Z";

/// A signature, part by part, each of which a test may change.
#[derive(Clone)]
pub struct CmsForgery {
    pub certificate: Vec<u8>,
    pub key: SigningKey,
    /// Sign with the twin s′ = n − s.
    pub high_s: bool,
    /// Further signed attributes, in DER's order after ours.
    pub signed: Vec<u8>,
    /// Unsigned attributes.
    pub unsigned: Vec<u8>,
    /// Further certificates.
    pub certificates: Vec<u8>,
    /// Parameters of SHA-256: ours has none.
    pub parameters: Vec<u8>,
    /// The certificate's hash is another one's.
    pub other_hash: bool,
}

impl CmsForgery {
    /// Right in every part.
    pub fn of(identity: &SigningIdentity) -> CmsForgery {
        CmsForgery {
            certificate: identity.certificate().to_vec(),
            key: key(identity),
            high_s: false,
            signed: Vec::new(),
            unsigned: Vec::new(),
            certificates: Vec::new(),
            parameters: Vec::new(),
            other_hash: false,
        }
    }

    /// The signature of a digest: DER.
    pub fn cms(&self, digest: &[u8; 32]) -> Vec<u8> {
        let sha_256 = tlv(0x30, &[SHA_256, &self.parameters]);
        let version: &[u8] = b"\x02\x01\x01";
        let mut hash: [u8; 32] = Sha256::digest(&self.certificate).into();
        hash[0] ^= u8::from(self.other_hash);
        let identified = tlv(0x30, &[&tlv(0x30, &[&tlv(0x30, &[&tlv(0x04, &[&hash])])])]);
        let attributes = [
            tlv(0x30, &[CONTENT_TYPE, &tlv(0x31, &[DATA])]),
            tlv(0x30, &[MESSAGE_DIGEST, &tlv(0x31, &[&tlv(0x04, &[digest])])]),
            tlv(0x30, &[SIGNING_CERTIFICATE_V2, &tlv(0x31, &[&identified])]),
        ]
        .concat();
        // RFC 5652 §5.4: what is signed is a set, whatever tag stands in the file. Ours come first unless one is shorter.
        let attributes = if self.signed.is_empty() { attributes } else { sorted(&attributes, &self.signed) };
        let signature: Signature = self.key.sign(&tlv(0x31, &[&attributes]));
        let low = signature.normalize_s().unwrap_or(signature);
        let (r, s) = low.split_scalars();
        let signature = if self.high_s { Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).expect("not zero") } else { low };
        let body = children(children(&self.certificate)[0]);
        let (serial, issuer) = (body[1], body[3]);
        let unsigned = if self.unsigned.is_empty() { Vec::new() } else { tlv(0xa1, &[&self.unsigned]) };
        let signer = tlv(
            0x30,
            &[
                version,
                &tlv(0x30, &[issuer, serial]),
                &sha_256,
                &tlv(0xa0, &[&attributes]),
                &tlv(0x30, &[ECDSA_WITH_SHA256]),
                &tlv(0x04, &[signature.to_der().as_bytes()]),
                &unsigned,
            ],
        );
        let signed = tlv(
            0x30,
            &[
                version,
                &tlv(0x31, &[&sha_256]),
                &tlv(0x30, &[DATA]),
                &tlv(0xa0, &[&self.certificate, &self.certificates]),
                &tlv(0x31, &[&signer]),
            ],
        );
        tlv(0x30, &[SIGNED_DATA, &tlv(0xa0, &[&signed])])
    }

    /// Fills in the signature of a PDF whose room for it is still free.
    pub fn sign(&self, pdf: &[u8]) -> Vec<u8> {
        self.sign_with(pdf, |signature| signature)
    }

    /// … after something has been done to it.
    pub fn sign_with(&self, pdf: &[u8], change: impl Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
        let mut signed = pdf.to_vec();
        let (start, end) = digits(pdf);
        let range = find(pdf, OPEN_RANGE.as_bytes());
        let numbers = format!("{:<width$}", format!("[0 {start} {end} {}]", pdf.len() - end), width = OPEN_RANGE.len());
        signed[range..range + OPEN_RANGE.len()].copy_from_slice(numbers.as_bytes());
        let digest = Sha256::new().chain_update(&signed[..start]).chain_update(&signed[end..]).finalize().into();
        put(&mut signed, &hexadecimal(&change(self.cms(&digest))));
        signed
    }
}

/// Writes digits from the beginning of the room on.
pub fn put(pdf: &mut [u8], written: &str) {
    let (start, _) = digits(pdf);
    pdf[start + 1..start + 1 + written.len()].copy_from_slice(written.as_bytes());
}

pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02X}").expect("a string takes all");
        text
    })
}

/// Where the digits with their brackets begin and end.
pub fn digits(pdf: &[u8]) -> (usize, usize) {
    let mut places = pdf.windows(10).enumerate().filter(|(_, window)| *window == b"/Contents<").map(|(at, _)| at + 9);
    let start = places.find(|start| pdf.get(start + 1 + 2 * ROOM) == Some(&b'>')).expect("a signature");
    (start, start + 2 + 2 * ROOM)
}

/// The one place where something is.
pub fn find(bytes: &[u8], what: &[u8]) -> usize {
    let mut places = bytes.windows(what.len()).enumerate().filter(|(_, window)| *window == what);
    let (place, _) = places.next().unwrap_or_else(|| panic!("no {}", String::from_utf8_lossy(what)));
    assert!(places.next().is_none(), "{} is there twice", String::from_utf8_lossy(what));
    place
}

/// A copy with one thing in place of another, of the same length.
pub fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len(), "{from} and {to}");
    let at = find(bytes, from.as_bytes());
    let mut changed = bytes.to_vec();
    changed[at..at + to.len()].copy_from_slice(to.as_bytes());
    changed
}

/// X.690 §8.1, definite lengths.
pub fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let value = parts.concat();
    let length = match value.len() {
        short @ 0..=0x7f => vec![short as u8],
        middle @ 0x80..=0xff => vec![0x81, middle as u8],
        long => vec![0x82, (long >> 8) as u8, long as u8],
    };
    [&[tag][..], &length, &value].concat()
}

/// The parts of a constructed value, each whole.
fn children(der: &[u8]) -> Vec<&[u8]> {
    let (_, mut rest) = split(der);
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (length, _) = split(rest);
        let (one, after) = rest.split_at(length);
        found.push(one);
        rest = after;
    }
    found
}

/// The whole length of the first value, and its contents.
fn split(der: &[u8]) -> (usize, &[u8]) {
    let (head, length) = match der[1] {
        0x82 => (4, usize::from(der[2]) << 8 | usize::from(der[3])),
        0x81 => (3, usize::from(der[2])),
        short => (2, usize::from(short)),
    };
    (head + length, &der[head..head + length])
}

/// Attributes in DER's order (X.690 §11.6).
fn sorted(ours: &[u8], more: &[u8]) -> Vec<u8> {
    let set = tlv(0x31, &[ours, more]);
    let mut all = children(&set);
    all.sort_unstable();
    all.concat()
}
