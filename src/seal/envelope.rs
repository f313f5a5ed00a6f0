//! The flattened JWS (RFC 7515 §7.2.2) with one spelling: fixed member order, no white space, canonical base64.
//!
//! `{"payload":"…","protected":"…","signature":"…"}`, and inside `protected`
//! `{"alg":"ES256","kid":"…","typ":"onward-packet+json","x5c":["…"]}`, with another `typ` for a forward, for a register and for each kind of
//! note. A header that is read is written again, and any difference is refused; around it stand fixed words, and base64 of which the
//! decoder takes one spelling only (no padding, no bits left over). So nobody can change a byte of a file and have it still be the same packet.

use super::{Fingerprint, Refusal};
use crate::notes::NoteKind;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// r and s, 32 bytes each (RFC 7518 §3.4).
pub(super) const SIGNATURE_BYTES: usize = 64;

const PAYLOAD: &[u8] = br#"{"payload":""#;
const PROTECTED: &[u8] = br#"","protected":""#;
const SIGNATURE: &[u8] = br#"","signature":""#;
const END: &[u8] = br#""}"#;

const HEADER_KID: &str = r#"{"alg":"ES256","kid":""#;
const HEADER_TYP: &str = r#"","typ":""#;
const HEADER_X5C: &str = r#"","x5c":[""#;
const HEADER_END: &str = r#""]}"#;

/// An envelope taken apart; nothing in it is proven yet.
pub(super) struct Envelope {
    pub(super) payload: Vec<u8>,
    pub(super) header: Header,
    pub(super) signature: [u8; SIGNATURE_BYTES],
    /// What the signature is over: `BASE64URL(header).BASE64URL(payload)`.
    pub(super) signing_input: Vec<u8>,
}

/// What is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Packet,
    /// A packet that was passed on.
    Forward,
    /// The register of a vault.
    Register,
    Note(NoteKind),
}

impl Kind {
    fn typ(self) -> &'static str {
        match self {
            Kind::Packet => "onward-packet+json",
            Kind::Forward => "onward-forward+json",
            Kind::Register => "onward-register+json",
            Kind::Note(kind) => kind.typ(),
        }
    }

    fn of(typ: &str) -> Option<Kind> {
        [Kind::Packet, Kind::Forward, Kind::Register].into_iter().chain(NoteKind::ALL.map(Kind::Note)).find(|kind| kind.typ() == typ)
    }
}

/// The protected header's free parts.
pub(super) struct Header {
    pub(super) kid: Fingerprint,
    pub(super) kind: Kind,
    /// DER.
    pub(super) certificate: Vec<u8>,
}

impl Header {
    fn text(&self) -> String {
        let (kid, typ, certificate) = (self.kid.text(), self.kind.typ(), STANDARD.encode(&self.certificate));
        [HEADER_KID, &kid, HEADER_TYP, typ, HEADER_X5C, &certificate, HEADER_END].concat()
    }

    fn read(text: &str) -> Option<Header> {
        let rest = text.strip_prefix(HEADER_KID)?;
        let (kid, rest) = rest.split_once(HEADER_TYP)?;
        let (typ, rest) = rest.split_once(HEADER_X5C)?;
        let certificate = rest.strip_suffix(HEADER_END)?;
        Some(Header { kid: Fingerprint::from_text(kid)?, kind: Kind::of(typ)?, certificate: STANDARD.decode(certificate).ok()? })
    }
}

/// What is to be signed.
pub(super) fn signing_input(header: &Header, payload: &[u8]) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(header.text()), URL_SAFE_NO_PAD.encode(payload))
}

/// Writes a signed file.
pub(super) fn write(header: &Header, payload: &[u8], signature: &[u8; SIGNATURE_BYTES]) -> String {
    let mut text = String::from(r#"{"payload":""#);
    URL_SAFE_NO_PAD.encode_string(payload, &mut text);
    text.push_str(r#"","protected":""#);
    URL_SAFE_NO_PAD.encode_string(header.text(), &mut text);
    text.push_str(r#"","signature":""#);
    URL_SAFE_NO_PAD.encode_string(signature, &mut text);
    text.push_str(r#""}"#);
    text
}

/// Reads a file in its one spelling.
pub(super) fn read(file: &[u8]) -> Result<Envelope, Refusal> {
    let split = split(file)?;
    let payload = URL_SAFE_NO_PAD.decode(split.payload).map_err(|_| Refusal::Envelope)?;
    let protected = URL_SAFE_NO_PAD.decode(split.protected).map_err(|_| Refusal::Envelope)?;
    let signature = URL_SAFE_NO_PAD.decode(split.signature).map_err(|_| Refusal::Envelope)?;
    let header = std::str::from_utf8(&protected).ok().and_then(Header::read).ok_or_else(|| why_not_header(&protected))?;
    if header.text().as_bytes() != protected {
        return Err(Refusal::Envelope);
    }
    let signature: [u8; SIGNATURE_BYTES] = signature.try_into().map_err(|_| Refusal::Envelope)?;
    Ok(Envelope { payload, header, signature, signing_input: [split.protected, b".", split.payload].concat() })
}

/// What a file says it is; none if that cannot be told.
pub(super) fn kind_of(file: &[u8]) -> Option<Kind> {
    let protected = URL_SAFE_NO_PAD.decode(split(file).ok()?.protected).ok()?;
    std::str::from_utf8(&protected).ok().and_then(Header::read).map(|header| header.kind)
}

/// A file as one line of text without quotes: JWS Compact Serialization (RFC 7515 §7.1). None of what is no envelope.
pub(super) fn compact(file: &[u8]) -> Option<String> {
    let Split { payload, protected, signature } = split(file).ok()?;
    [protected, payload, signature]
        .map(|part| std::str::from_utf8(part).ok())
        .into_iter()
        .collect::<Option<Vec<_>>>()
        .map(|parts| parts.join("."))
}

/// The file that [`compact`] made a line of. White space in it is no harm: mail breaks lines.
pub(super) fn from_compact(text: &str) -> Option<Vec<u8>> {
    let line: String = text.split_whitespace().collect();
    let [protected, payload, signature] = line.split('.').collect::<Vec<_>>()[..] else { return None };
    let parts = [PAYLOAD, payload.as_bytes(), PROTECTED, protected.as_bytes(), SIGNATURE, signature.as_bytes(), END];
    Some(parts.concat())
}

/// Whether a file is a JWS at all, or the beginning of one: for the choice of words only.
pub(super) fn recognise(file: &[u8]) -> Result<(), Refusal> {
    match split(file) {
        Ok(_) => Ok(()),
        Err(Refusal::Truncated) => Err(Refusal::Truncated),
        Err(_) if file.starts_with(PAYLOAD) || is_other_jws(file) => Err(Refusal::Envelope),
        Err(_) => Err(Refusal::NotOurs),
    }
}

struct Split<'a> {
    payload: &'a [u8],
    protected: &'a [u8],
    signature: &'a [u8],
}

fn split(file: &[u8]) -> Result<Split<'_>, Refusal> {
    let mut rest = file;
    expect(&mut rest, PAYLOAD)?;
    let payload = base64_run(&mut rest);
    expect(&mut rest, PROTECTED)?;
    let protected = base64_run(&mut rest);
    expect(&mut rest, SIGNATURE)?;
    let signature = base64_run(&mut rest);
    expect(&mut rest, END)?;
    if rest.is_empty() { Ok(Split { payload, protected, signature }) } else { Err(Refusal::Envelope) }
}

fn expect(rest: &mut &[u8], what: &[u8]) -> Result<(), Refusal> {
    match rest.strip_prefix(what) {
        Some(after) => {
            *rest = after;
            Ok(())
        }
        None if what.starts_with(rest) => Err(Refusal::Truncated),
        None => Err(Refusal::Envelope),
    }
}

/// The letters of base64url (RFC 4648 §5).
const LETTERS: [bool; 256] = {
    let (mut letters, mut byte) = ([false; 256], 0);
    while byte < 256 {
        letters[byte] = (byte as u8).is_ascii_alphanumeric() || matches!(byte as u8, b'-' | b'_');
        byte += 1;
    }
    letters
};

fn base64_run<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let length = rest.iter().take_while(|byte| LETTERS[usize::from(**byte)]).count();
    let (run, after) = rest.split_at(length);
    *rest = after;
    run
}

/// A JWS that somebody wrote, or wrote again, in another way.
fn is_other_jws(file: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Jws {
        #[serde(rename = "payload")]
        _payload: serde::de::IgnoredAny,
        #[serde(alias = "signatures", rename = "signature")]
        _signature: serde::de::IgnoredAny,
    }
    serde_json::from_slice::<Jws>(file).is_ok()
}

/// A header that names another algorithm or type is of another kind; any other is ours, misspelt.
fn why_not_header(protected: &[u8]) -> Refusal {
    #[derive(serde::Deserialize)]
    struct Named {
        alg: String,
        typ: Option<String>,
    }
    match serde_json::from_slice::<Named>(protected) {
        Ok(Named { alg, typ }) if alg != "ES256" || typ.as_deref().and_then(Kind::of).is_none() => Refusal::Certificate,
        _ => Refusal::Envelope,
    }
}
