//! The packet attached to a PDF.

use super::Refused;

/// The bytes of the one packet attached.
pub(super) fn attached_packet(_file: &[u8]) -> Result<Vec<u8>, Refused> {
    Err(Refused::PdfWithoutPacket)
}
