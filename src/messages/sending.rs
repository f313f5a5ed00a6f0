//! What the page asks about files that leave the device or come to it.

use super::Container;
use serde::{Deserialize, Serialize};

/// About the packet that was signed last, and about sealed files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SendingRequest {
    /// Its file. Answered by `File`, with the bytes beside, or `Failed`. Sealed if it was signed for an entry of the address book;
    /// else as it is, and sealing it is the page's.
    Json {
        /// The packet's id, or the forward's: another one than was signed last is a [`super::Failure::NotNow`].
        packet: String,
        /// In which kind of file, if it is sealed.
        container: Container,
    },
    /// Its PDF: the press's bytes lie beside. Answered as [`SendingRequest::Json`] is, with the signed PDF.
    Pdf {
        /// Likewise.
        packet: String,
        /// Likewise.
        container: Container,
    },
    /// Six random words to seal a packet's files under. Answered by `Words`.
    Words,
    /// Opens the file beside it, which was sealed to the vault's recipient. Answered by `Done`, with what is in it beside: it comes
    /// from elsewhere, and a reader judges it.
    Unseal,
}
