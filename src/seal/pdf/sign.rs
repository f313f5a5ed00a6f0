//! From the press's PDF to a signed one. The press leaves room for the signature and says what is signed; here it is filled
//! in, and nothing else is changed.
//!
//! The pages are the press's, by way of the screen: that they show what the packet says is the screen's word. That the packet
//! attached is the one that was signed, and that nothing else is in the file, is looked at here.

use super::signature::{self, DIGITS, OPEN_RANGE, name_digits, to_hexadecimal};
use super::{File, attached};
use crate::seal::{MAX_FILE_BYTES, SignedPacket, SigningIdentity, cms};

/// The PDF is not one that the press made of this packet, or the packet is another key's. It was not signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherPdf;

/// Signs the PDF of a packet that this identity has signed. The same PDF gives the same bytes.
///
/// # Errors
/// When it is another PDF, or not as the press writes them.
pub fn sign_pdf(pdf: &[u8], packet: &SignedPacket, identity: &SigningIdentity) -> Result<Vec<u8>, OtherPdf> {
    if pdf.len() > MAX_FILE_BYTES || identity.signer() != packet.signer() {
        return Err(OtherPdf);
    }
    let file = File::read(pdf).map_err(|_| OtherPdf)?;
    let place = signature::find(&file).map_err(|_| OtherPdf)?;
    let is_ours = attached(&file).is_ok_and(|jws| jws == packet.jws().as_bytes())
        && place.made_at == date_digits(&packet.record().made_at)
        && place.name == name_digits(&identity.signer().organisation)
        && pdf[place.range.clone()] == *OPEN_RANGE
        && pdf[place.digits.start + 1..place.digits.end - 1] == *"0".repeat(DIGITS).as_bytes();
    if !is_ours {
        return Err(OtherPdf);
    }
    let mut signed = pdf.to_vec();
    signed[place.range].copy_from_slice(&signature::byte_range(&place.digits, pdf.len()));
    let contents = to_hexadecimal(&cms::sign(identity, &signature::digest(&signed, &place.digits)));
    let digits = signed.get_mut(place.digits.start + 1..place.digits.start + 1 + contents.len()).filter(|_| contents.len() <= DIGITS);
    digits.ok_or(OtherPdf)?.copy_from_slice(contents.as_bytes());
    Ok(signed)
}

/// `2026-03-04T10:20:30Z` as a PDF's signature has it.
pub(in crate::seal) fn date_digits(rfc3339: &str) -> String {
    rfc3339.chars().filter(char::is_ascii_digit).collect()
}
