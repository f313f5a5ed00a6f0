//! What the press is told about a document that will be signed.

use crate::packet::SectionReading;
use serde::{Deserialize, Serialize};

/// Who signs a document, on its last page and in its signature field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// The rows to print. Beside the last one stands the fingerprint as a QR code.
    pub reading: SectionReading,
    /// Base64url, 43 characters.
    pub fingerprint: String,
    /// The signer's name as the certificate has it.
    pub name: String,
    /// What the field is, for whoever hears the page instead of seeing it.
    pub description: String,
}
