//! The only way to a [`VerifiedPacket`] and a [`VerifiedNote`]: bytes are verified before they are parsed.

use super::certificate::Checked;
use super::envelope::{Envelope, Kind};
use super::pdf::{PdfSignature, date_digits, name_digits};
use super::{Opened, Refusal, Signer, certificate, cms, envelope};
use crate::form::Form;
use crate::notes::{self, Note, NoteError};
use crate::packet::{ParseError, Record, fits, parse};
use p256::ecdsa::Signature;
use p256::ecdsa::signature::Verifier as _;

/// A packet whose signature holds over every byte: made only by [`verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedPacket {
    record: Record,
    signer: Signer,
    expired: bool,
    from_pdf: bool,
    jws: String,
}

impl VerifiedPacket {
    /// What it holds.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Who signed: the key is proven, the names are claims.
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Whether the certificate's three years are over: ask by phone.
    pub fn expired(&self) -> bool {
        self.expired
    }

    /// Whether it came in a PDF.
    pub fn from_pdf(&self) -> bool {
        self.from_pdf
    }

    /// The JWS itself.
    pub fn jws(&self) -> &str {
        &self.jws
    }
}

/// A note whose signature holds over every byte: made only by [`verify_note`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedNote {
    note: Note,
    signer: Signer,
    expired: bool,
    jws: String,
}

impl VerifiedNote {
    /// What it says.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// Who signed: the key is proven, the names are claims.
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Whether the certificate's three years are over: ask by phone.
    pub fn expired(&self) -> bool {
        self.expired
    }

    /// The JWS itself.
    pub fn jws(&self) -> &str {
        &self.jws
    }
}

/// Verifies what was found in a file. `forms` are all versions of all forms that can be read here.
///
/// # Errors
/// Why it is not shown.
pub fn verify(opened: &Opened, forms: &[Form], now_unix_seconds: u64) -> Result<VerifiedPacket, Refusal> {
    let envelope = envelope::read(&opened.jws)?;
    let certificate = checked(&envelope)?;
    if let Some(pdf) = &opened.pdf {
        check_pdf(pdf, &envelope.header.certificate, &certificate)?;
    }
    holds(&envelope, &certificate)?;
    if envelope.header.kind != Kind::Packet {
        return Err(Refusal::NotAPacket);
    }

    let record = parse(&envelope.payload).map_err(|error| match error {
        ParseError::Shape => Refusal::NotAPacket,
        ParseError::NewerPacket { .. } => Refusal::NewerPacket,
    })?;
    check_form(&record, forms)?;
    if opened.pdf.as_ref().is_some_and(|pdf| pdf.made_at != date_digits(&record.made_at)) {
        return Err(Refusal::PdfSignature);
    }
    Ok(VerifiedPacket {
        record,
        expired: now_unix_seconds > certificate.signer.valid_until,
        signer: certificate.signer,
        from_pdf: opened.pdf.is_some(),
        jws: text_of(opened),
    })
}

/// Verifies what was found in a file, if it may be a note.
///
/// # Errors
/// Why it is not shown; [`Refusal::NotAPacket`] of what is signed and no note either.
pub fn verify_note(opened: &Opened, now_unix_seconds: u64) -> Result<VerifiedNote, Refusal> {
    let envelope = envelope::read(&opened.jws)?;
    let certificate = checked(&envelope)?;
    holds(&envelope, &certificate)?;
    let Kind::Note(kind) = envelope.header.kind else { return Err(Refusal::NotAPacket) };
    if opened.pdf.is_some() {
        return Err(Refusal::NotAPacket);
    }
    let note = notes::parse(kind, &envelope.payload).map_err(|error| match error {
        NoteError::Shape => Refusal::NotAPacket,
        NoteError::Newer => Refusal::NewerPacket,
    })?;
    Ok(VerifiedNote { note, expired: now_unix_seconds > certificate.signer.valid_until, signer: certificate.signer, jws: text_of(opened) })
}

fn text_of(opened: &Opened) -> String {
    String::from_utf8(opened.jws.clone()).expect("an envelope that was read is ASCII")
}

fn checked(envelope: &Envelope) -> Result<Checked, Refusal> {
    let certificate = certificate::check(&envelope.header.certificate)?;
    if certificate.signer.fingerprint == envelope.header.kid { Ok(certificate) } else { Err(Refusal::Certificate) }
}

fn holds(envelope: &Envelope, certificate: &Checked) -> Result<(), Refusal> {
    let signature = Signature::from_slice(&envelope.signature).map_err(|_| Refusal::Changed)?;
    if signature.normalize_s().is_some() {
        // The twin of a good signature: it would hold, but the file is another one than was signed.
        return Err(Refusal::Envelope);
    }
    certificate.key.verify(envelope.signing_input.as_bytes(), &signature).map_err(|_| Refusal::Changed)
}

/// The PDF must be signed by the packet's own signer, with the same certificate, and be as it was then.
fn check_pdf(pdf: &PdfSignature, certificate: &[u8], checked: &Checked) -> Result<(), Refusal> {
    if cms::read(&pdf.contents, certificate, &checked.key)? != pdf.digest {
        return Err(Refusal::PdfChanged);
    }
    if pdf.name == name_digits(&checked.signer.organisation) { Ok(()) } else { Err(Refusal::PdfOtherSigner) }
}

/// Old versions stay, so a version that is not there is newer; a form of another name is none of ours.
fn check_form(record: &Record, forms: &[Form]) -> Result<(), Refusal> {
    let of_that_name = || forms.iter().filter(|form| form.id() == record.form.id);
    if let Some(form) = of_that_name().find(|form| form.version() == record.form.version) {
        return fits(form, record).map_err(|_| Refusal::NotAPacket);
    }
    match of_that_name().map(Form::version).max() {
        Some(newest) if record.form.version > newest => Err(Refusal::NewerForm),
        _ => Err(Refusal::NotAPacket),
    }
}
