//! The signature of a PDF (ISO 32000-2 §12.8): one, over the whole file but its own digits, and certifying, so that nothing
//! may be added later (§12.8.2.2, `DocMDP` 1).
//!
//! Its dictionary is not parsed. The press writes it in one way; its four free parts are taken from their places, the whole
//! is written again from them, and any difference is refused. What the digits say is `seal/cms.rs`.

use super::file::File;
use super::parts;
use super::syntax::{Damaged, Dict, Id, Object};
use super::{array, dict};
use crate::seal::{Refusal, SIGNATURE_ROOM};
use sha2::{Digest, Sha256};
use std::ops::Range;

/// How the dictionary begins, after the object's number.
const BEGINNING: &[u8] = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange";
const BEFORE_DIGITS: &[u8] = b"/Contents";
const BEFORE_DATE: &[u8] = b"/M(D:";
const BEFORE_NAME: &[u8] = b"Z)/Name<FEFF";
/// §12.8.2.2: no changes are allowed.
const ENDING: &[u8] =
    b">/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]>>\nendobj\n";

/// What the press writes where the numbers will be: as long as they can be.
pub(super) const OPEN_RANGE: &[u8] = b"[0 9999999999 9999999999 9999999999]";
/// Two digits a byte.
pub(super) const DIGITS: usize = 2 * SIGNATURE_ROOM;
/// `20260304102030`.
const DATE_DIGITS: usize = 14;

/// A signature's dictionary, in its place.
pub(super) struct Place {
    /// The numbers of `/ByteRange` with their brackets.
    pub(super) range: Range<usize>,
    /// The digits of `/Contents` with their brackets: what is not signed.
    pub(super) digits: Range<usize>,
    /// When it was signed, as the signer claims: `20260304102030`, UTC.
    pub(super) made_at: String,
    /// Who signed, as the signer claims: UTF-16BE in hexadecimal.
    pub(super) name: String,
}

/// What a PDF's signature says, before anybody has verified it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::seal) struct PdfSignature {
    /// SHA-256 of everything but the digits.
    pub(in crate::seal) digest: [u8; 32],
    /// The digits' bytes, [`SIGNATURE_ROOM`] of them.
    pub(in crate::seal) contents: Vec<u8>,
    /// See [`Place`].
    pub(in crate::seal) made_at: String,
    pub(in crate::seal) name: String,
}

/// The signature of a signed PDF, whose file is found to be written as ours are.
pub(super) fn read(file: &File<'_>) -> Result<PdfSignature, Refusal> {
    let place = find(file)?;
    let bytes = file.bytes;
    let range = bytes.get(place.range.clone()).ok_or(Damaged)?;
    if range != byte_range(&place.digits, bytes.len()) {
        return Err(if ends_earlier(range, bytes.len()) { Refusal::PdfAppended } else { Refusal::PdfSignature });
    }
    let digits = &bytes[place.digits.start + 1..place.digits.end - 1];
    let contents = from_hexadecimal(digits).ok_or(Refusal::PdfSignature)?;
    Ok(PdfSignature { digest: digest(bytes, &place.digits), contents, made_at: place.made_at, name: place.name })
}

/// Where the one signature is, or is to be.
pub(super) fn find(file: &File<'_>) -> Result<Place, Refusal> {
    let catalogue = dict(file, file.trailer().get(&b"Root"[..]))?.ok_or(Damaged)?;
    let form = dict(file, catalogue.get(&b"AcroForm"[..]))?.ok_or(Refusal::PdfUnsigned)?;
    let (field, widget, id) = signed_field(file, &form)?;

    let (newest, sections) = file.sections();
    let is_added_to = ["Prev", "XRefStm"].iter().any(|key| file.trailer().contains_key(key.as_bytes()));
    if sections != 1 || is_added_to || !file.bytes.ends_with(format!("\nstartxref\n{newest}\n%%EOF").as_bytes()) {
        return Err(Refusal::PdfAppended);
    }
    // A program that writes a file anew writes another kind of table, or none.
    if file.bytes.get(newest..).is_none_or(|rest| !rest.starts_with(b"xref\n")) {
        return Err(Refusal::PdfChanged);
    }
    let certified = dict(file, catalogue.get(&b"Perms"[..]))?.unwrap_or_default();
    if certified != Dict::from([(b"DocMDP".to_vec(), Object::Ref(id))]) || !allows_nothing(file, id)? {
        return Err(Refusal::PdfNotCertified);
    }
    parts::check(file, &catalogue, &form, field, &widget)?;
    place(file, id).ok_or(Refusal::PdfSignature)
}

/// The form's one field, its dictionary, and the signature that is its value.
fn signed_field(file: &File<'_>, form: &Dict) -> Result<(Id, Dict, Id), Refusal> {
    let mut found = None;
    for field in array(file, form.get(&b"Fields"[..]))? {
        let Object::Ref(id) = field else { return Err(Refusal::PdfActive) };
        let widget = dict(file, Some(&field))?.ok_or(Damaged)?;
        if widget.get(&b"FT"[..]) != Some(&Object::Name(b"Sig".to_vec())) {
            continue;
        }
        let Some(Object::Ref(value)) = widget.get(&b"V"[..]) else { continue };
        let value = *value;
        if found.replace((id, widget, value)).is_some() {
            return Err(Refusal::PdfSeveralSignatures);
        }
    }
    found.ok_or(Refusal::PdfUnsigned)
}

/// Whether the signature says that nothing may be changed: for the choice of words, since its spelling is compared later.
fn allows_nothing(file: &File<'_>, id: Id) -> Result<bool, Refusal> {
    let signature = dict(file, Some(&Object::Ref(id)))?.unwrap_or_default();
    let references = array(file, signature.get(&b"Reference"[..]))?;
    let Some(Object::Dict(reference)) = references.first() else { return Ok(false) };
    let Some(Object::Dict(parameters)) = reference.get(&b"TransformParams"[..]) else { return Ok(false) };
    Ok(parameters.get(&b"P"[..]) == Some(&Object::Int(1)))
}

/// The dictionary's parts; none if it is not written as ours are.
fn place(file: &File<'_>, id: Id) -> Option<Place> {
    let start = file.offset(id)?;
    let mut rest = Cursor { bytes: file.bytes, at: start };
    rest.take(format!("{} {} obj\n", id.0, id.1).as_bytes())?;
    rest.take(BEGINNING)?;
    let range = rest.skip(OPEN_RANGE.len())?;
    rest.take(BEFORE_DIGITS)?;
    let digits = rest.skip(DIGITS + 2)?;
    rest.take(BEFORE_DATE)?;
    let made_at = rest.skip(DATE_DIGITS)?;
    rest.take(BEFORE_NAME)?;
    let name = rest.at..rest.at + rest.bytes.get(rest.at..)?.iter().take_while(|byte| is_digit(**byte)).count();
    rest.at = name.end;
    rest.take(ENDING)?;
    let text = |range: Range<usize>| String::from_utf8(file.bytes[range].to_vec()).ok();
    let made_at = text(made_at).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let is_bracketed = file.bytes[digits.start] == b'<' && file.bytes[digits.end - 1] == b'>';
    is_bracketed.then_some(Place { range, digits, made_at, name: text(name)? })
}

/// A place in a file that moves on over what is expected.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn take(&mut self, what: &[u8]) -> Option<()> {
        let range = self.skip(what.len())?;
        (&self.bytes[range] == what).then_some(())
    }

    fn skip(&mut self, length: usize) -> Option<Range<usize>> {
        let range = self.at..self.at.checked_add(length)?;
        self.bytes.get(range.clone())?;
        self.at = range.end;
        Some(range)
    }
}

/// The numbers of `/ByteRange`, filled with spaces to the length of [`OPEN_RANGE`]: from the beginning to the digits, and
/// from there to the end (§12.8.1).
pub(super) fn byte_range(digits: &Range<usize>, length: usize) -> Vec<u8> {
    let text = format!("[0 {} {} {}]", digits.start, digits.end, length - digits.end);
    format!("{text:<width$}", width = OPEN_RANGE.len()).into_bytes()
}

/// Whether the numbers are of a file that ends before this one: for the choice of words.
fn ends_earlier(range: &[u8], length: usize) -> bool {
    let text = String::from_utf8_lossy(range);
    let numbers: Vec<usize> = text.trim_end().trim_matches(['[', ']']).split(' ').filter_map(|number| number.parse().ok()).collect();
    matches!(numbers[..], [0, at, from, more] if 0 < at && at < from && from.checked_add(more).is_some_and(|end| end < length))
}

/// SHA-256 of everything but the digits and their brackets.
pub(super) fn digest(bytes: &[u8], digits: &Range<usize>) -> [u8; 32] {
    Sha256::new().chain_update(&bytes[..digits.start]).chain_update(&bytes[digits.end..]).finalize().into()
}

/// A text as `/Name` has it, after the mark that says UTF-16BE.
pub(in crate::seal) fn name_digits(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("{unit:04X}")).collect()
}

pub(super) fn to_hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn from_hexadecimal(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    };
    digits.chunks_exact(2).map(|pair| Some(value(pair[0])? << 4 | value(pair[1])?)).collect()
}

/// Of hexadecimal, in the one case that we write.
fn is_digit(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'A'..=b'F')
}
