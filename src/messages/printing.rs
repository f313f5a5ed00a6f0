//! What the press is told about a document that will be signed, and what it tells about one that it cannot set whole.

use crate::packet::{Pair, SectionReading};
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

/// Characters that no font has, and where in a document they stand: a sign is in their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The characters, each once.
    pub characters: String,
    /// The heading they stand under, if there is one.
    pub heading: Option<Pair>,
    /// The label they stand in or beside, if there is one.
    pub label: Option<Pair>,
}
