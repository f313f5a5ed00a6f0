//! From a file to the JWS in it. Nothing is proven here.

use super::envelope::Kind;
use super::pdf::PdfSignature;
use super::{MAX_FILE_BYTES, Refusal, envelope, pdf};

/// A file in which something was found that looks like a packet. Its contents cannot be read before [`super::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub(super) jws: Vec<u8>,
    /// The PDF's own signature, if it came in one.
    pub(super) pdf: Option<PdfSignature>,
}

impl Opened {
    /// Whether it says that it is a note, and no packet.
    pub fn is_note(&self) -> bool {
        matches!(envelope::kind_of(&self.jws), Some(Kind::Note(_)))
    }
}

/// What a file says that it is: for the choice of words and of a reader, since nothing of it is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// A packet, or one that was passed on, or a PDF, in which one may be.
    Packet,
    /// A note.
    Note,
    /// A register.
    Register,
}

/// What a file says that it is; none if it is nothing of ours.
pub fn says(file: &[u8]) -> Option<Says> {
    if file.starts_with(b"%PDF-") {
        return Some(Says::Packet);
    }
    Some(match envelope::kind_of(file)? {
        Kind::Packet | Kind::Forward => Says::Packet,
        Kind::Note(_) => Says::Note,
        Kind::Register => Says::Register,
    })
}

/// Finds the packet in a file, which is a packet itself or a signed PDF with one attached.
///
/// # Errors
/// When it is no such file, or more than 20 MiB.
pub fn open(file: &[u8]) -> Result<Opened, Refusal> {
    if !file.starts_with(b"%PDF-") {
        return open_jws(file);
    }
    if file.len() > MAX_FILE_BYTES {
        return Err(Refusal::TooBig);
    }
    let (jws, signature) = pdf::open(file)?;
    Ok(Opened { jws, pdf: Some(signature) })
}

/// As [`open`], of a packet or a note that is no PDF: a keeper, which holds keys, looks into no other file from elsewhere.
///
/// # Errors
/// When it is none, or more than 20 MiB.
pub fn open_jws(file: &[u8]) -> Result<Opened, Refusal> {
    if file.is_empty() {
        return Err(Refusal::Empty);
    }
    if file.len() > MAX_FILE_BYTES {
        return Err(Refusal::TooBig);
    }
    envelope::recognise(file)?;
    Ok(Opened { jws: file.to_vec(), pdf: None })
}
