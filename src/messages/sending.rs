//! What the page asks about files that leave the device or come to it.

use serde::{Deserialize, Serialize};

/// About the packet that was signed last, and about sealed files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SendingRequest {
    /// Its PDF: the press's bytes lie beside. Answered by `File`, with the signed bytes beside, or `Failed`.
    Pdf {
        /// The packet's id: another one than was signed last is a [`super::Failure::NotNow`].
        packet: String,
    },
    /// Six random words to seal a packet's files under. Answered by `Words`.
    Words,
    /// The recipient (`age1…`) that others seal packets to for this vault; made when first asked for. Answered by `Recipient`.
    Recipient,
    /// Opens the file beside it, which was sealed to the vault's recipient. Answered by `Done`, with what is in it beside: it comes
    /// from elsewhere, and a reader judges it.
    Unseal,
}
