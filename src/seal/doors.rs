//! Doors for tests to parsers that nothing outside this folder calls: cases and fuzzing knock at each by itself.

use super::{Refusal, certificate, cms, envelope};
use std::fmt::Debug;

/// A JWS in its one spelling.
///
/// # Errors
/// Why it is none.
pub fn envelope(file: &[u8]) -> Result<(), impl Debug + use<>> {
    envelope::read(file).map(|_| ())
}

/// A certificate in its one spelling.
///
/// # Errors
/// Why it is none.
pub fn certificate(der: &[u8]) -> Result<(), impl Debug + use<>> {
    certificate::check(der).map(|_| ())
}

/// What a PDF keeps free for its signature, of the key of a certificate.
///
/// # Errors
/// Why the one or the other is none.
pub fn cms(certificate: &[u8], contents: &[u8]) -> Result<(), impl Debug + use<>> {
    let checked = certificate::check(certificate)?;
    let (_, claim) = cms::read(contents, certificate, &checked.key)?;
    if claim.holds() { Ok(()) } else { Err(Refusal::PdfSignature) }
}
