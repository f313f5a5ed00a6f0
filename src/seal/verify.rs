//! The only way to a [`VerifiedPacket`], a [`VerifiedNote`] and a [`VerifiedRegister`]: bytes are verified before they are parsed.
//!
//! [`verify`] and [`verify_note`] prove signatures by themselves; [`verify_by`] and [`verify_note_by`] may have help (`proof.rs`).

use super::certificate::Checked;
use super::envelope::{Envelope, Kind};
use super::pdf::{PdfSignature, date_digits, name_digits};
use super::proof::{Claim, Prover, at_once};
use super::{Opened, Refusal, Signer, cms, envelope};
use crate::form::Form;
use crate::notes::{self, Note, NoteError};
use crate::packet::{FORWARDS_MAX, Format, Forward, ParseError, Record, fits, parse, parse_forward};
use p256::ecdsa::{Signature, VerifyingKey};
use zeroize::Zeroizing;

/// A packet whose signature holds over every byte: made only by [`verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedPacket {
    record: Record,
    signer: Signer,
    expired: bool,
    from_pdf: bool,
    passed_on: Vec<Passing>,
    jws: String,
}

/// That a packet was passed on, by somebody whose signature holds too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passing {
    /// What was signed; the original within it is the next of [`VerifiedPacket::passed_on`], or the packet.
    pub forward: Forward,
    /// Who passed it on: the key is proven, the names are claims.
    pub signer: Signer,
    /// Whether the certificate's three years are over: ask by phone.
    pub expired: bool,
    jws: String,
}

impl Passing {
    /// The JWS itself.
    pub fn jws(&self) -> &str {
        &self.jws
    }
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

    /// Who passed it on, the last of them first: at most [`FORWARDS_MAX`].
    pub fn passed_on(&self) -> &[Passing] {
        &self.passed_on
    }

    /// The JWS itself: of the packet, within whatever it was passed on in.
    pub fn jws(&self) -> &str {
        &self.jws
    }

    /// The JWS of the whole file.
    pub fn file(&self) -> &str {
        self.passed_on.first().map_or(&self.jws, |passing| &passing.jws)
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

/// Verifies what was found in a file: the packet, and each forward around it. `forms` are all versions of all forms that can be read
/// here.
///
/// # Errors
/// Why it is not shown.
pub fn verify(opened: &Opened, forms: &[Form], now_unix_seconds: u64) -> Result<VerifiedPacket, Refusal> {
    at_once(verify_by(opened, forms, now_unix_seconds, &mut Prover::default()))
}

/// As [`verify`], by a prover that may be helped.
///
/// # Errors
/// As there.
pub async fn verify_by(opened: &Opened, forms: &[Form], now_unix_seconds: u64, prover: &mut Prover) -> Result<VerifiedPacket, Refusal> {
    let mut proven = prove(opened.jws.clone(), opened.pdf.as_ref(), prover).await?;
    let mut passed_on = Vec::new();
    while proven.kind == Kind::Forward {
        // The press sets packets; whoever passes one on signs no paper of somebody else's.
        if opened.pdf.is_some() {
            return Err(Refusal::NotAPacket);
        }
        if passed_on.len() == FORWARDS_MAX {
            return Err(Refusal::ForwardDeep);
        }
        let forward = parse_forward(&proven.payload).map_err(not_read)?;
        let inner = prove(forward.original.clone().into_bytes(), None, prover).await.map_err(|_| Refusal::ForwardInner)?;
        let expired = now_unix_seconds > proven.signer.valid_until;
        passed_on.push(Passing { forward, signer: proven.signer, expired, jws: proven.jws });
        proven = inner;
    }
    let within = |refusal| if passed_on.is_empty() { refusal } else { Refusal::ForwardInner };
    if proven.kind != Kind::Packet {
        return Err(within(Refusal::NotAPacket));
    }
    let record = read_record(&proven.payload, forms).map_err(|refusal| match refusal {
        newer @ (Refusal::NewerPacket | Refusal::NewerForm) => newer,
        other => within(other),
    })?;
    if record.format == Format::Practice && !passed_on.is_empty() {
        return Err(Refusal::ForwardPractice);
    }
    if !passed_on.iter().all(|passing| passing.forward.allows(&record)) {
        return Err(Refusal::ForwardAgreement);
    }
    if opened.pdf.as_ref().is_some_and(|pdf| pdf.made_at != date_digits(&record.made_at)) {
        return Err(Refusal::PdfSignature);
    }
    Ok(VerifiedPacket {
        record,
        expired: now_unix_seconds > proven.signer.valid_until,
        signer: proven.signer,
        from_pdf: opened.pdf.is_some(),
        passed_on,
        jws: proven.jws,
    })
}

/// What somebody has signed: every byte of it, and nothing of it is parsed.
struct Proven {
    kind: Kind,
    payload: Vec<u8>,
    signer: Signer,
    jws: String,
}

async fn prove(jws: Vec<u8>, pdf: Option<&PdfSignature>, prover: &mut Prover) -> Result<Proven, Refusal> {
    let mut envelope = envelope::read(&jws)?;
    let Checked { signer, key } = prover.certificate(&envelope.header.certificate).await?;
    if signer.fingerprint != envelope.header.kid {
        return Err(Refusal::Certificate);
    }
    // The PDF must be signed by the packet's own signer, with the same certificate, and be as it was then.
    if let Some(pdf) = pdf {
        let (digest, claim) = cms::read(&pdf.contents, &envelope.header.certificate, &key)?;
        if !prover.holds(&claim).await {
            return Err(Refusal::PdfSignature);
        }
        check_pdf(pdf, digest, &signer)?;
    }
    let claim = claim(&mut envelope, key)?;
    if !prover.holds(&claim).await {
        return Err(Refusal::Changed);
    }
    let jws = String::from_utf8(jws).expect("an envelope that was read is ASCII");
    Ok(Proven { kind: envelope.header.kind, payload: envelope.payload, signer, jws })
}

/// That the key signed the envelope, in the one spelling of a signature.
fn claim(envelope: &mut Envelope, key: VerifyingKey) -> Result<Claim, Refusal> {
    let signature = Signature::from_slice(&envelope.signature).map_err(|_| Refusal::Changed)?;
    if signature.normalize_s().is_some() {
        // The twin of a good signature: it would hold, but the file is another one than was signed.
        return Err(Refusal::Envelope);
    }
    Ok(Claim { key, message: std::mem::take(&mut envelope.signing_input), signature })
}

fn check_pdf(pdf: &PdfSignature, signed: [u8; 32], signer: &Signer) -> Result<(), Refusal> {
    if signed != pdf.digest {
        return Err(Refusal::PdfChanged);
    }
    if pdf.name == name_digits(&signer.organisation) { Ok(()) } else { Err(Refusal::PdfOtherSigner) }
}

fn read_record(payload: &[u8], forms: &[Form]) -> Result<Record, Refusal> {
    let record = parse(payload).map_err(not_read)?;
    check_form(&record, forms)?;
    Ok(record)
}

fn not_read(error: ParseError) -> Refusal {
    match error {
        ParseError::Shape => Refusal::NotAPacket,
        ParseError::NewerPacket { .. } => Refusal::NewerPacket,
    }
}

/// Verifies what was found in a file, if it may be a note.
///
/// # Errors
/// Why it is not shown; [`Refusal::NotAPacket`] of what is signed and no note either.
pub fn verify_note(opened: &Opened, now_unix_seconds: u64) -> Result<VerifiedNote, Refusal> {
    at_once(verify_note_by(opened, now_unix_seconds, &mut Prover::default()))
}

/// As [`verify_note`], by a prover that may be helped.
///
/// # Errors
/// As there.
pub async fn verify_note_by(opened: &Opened, now_unix_seconds: u64, prover: &mut Prover) -> Result<VerifiedNote, Refusal> {
    let proven = prove(opened.jws.clone(), None, prover).await?;
    let Kind::Note(kind) = proven.kind else { return Err(Refusal::NotAPacket) };
    if opened.pdf.is_some() {
        return Err(Refusal::NotAPacket);
    }
    let note = notes::parse(kind, &proven.payload).map_err(|error| match error {
        NoteError::Shape => Refusal::NotAPacket,
        NoteError::Newer => Refusal::NewerPacket,
    })?;
    Ok(VerifiedNote { note, expired: now_unix_seconds > proven.signer.valid_until, signer: proven.signer, jws: proven.jws })
}

/// A register whose signature holds over every byte: made only by [`verify_register`]. Who signed may be anybody.
pub struct VerifiedRegister {
    json: Zeroizing<Vec<u8>>,
    signer: Signer,
    expired: bool,
}

impl VerifiedRegister {
    /// What was signed. Nothing of it is parsed.
    pub fn json(&self) -> &[u8] {
        &self.json
    }

    /// Who signed: the key is proven, the names are claims.
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Whether the certificate's three years are over.
    pub fn expired(&self) -> bool {
        self.expired
    }
}

/// Verifies what was sealed as a register.
///
/// # Errors
/// Why it is not read; [`Refusal::NotAPacket`] of what is signed and no register.
pub fn verify_register(jws: Vec<u8>, now_unix_seconds: u64) -> Result<VerifiedRegister, Refusal> {
    let Proven { kind, payload, signer, .. } = at_once(prove(jws, None, &mut Prover::default()))?;
    let json = Zeroizing::new(payload);
    if kind != Kind::Register {
        return Err(Refusal::NotAPacket);
    }
    Ok(VerifiedRegister { json, expired: now_unix_seconds > signer.valid_until, signer })
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
