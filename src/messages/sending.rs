//! What the page asks about a packet that is to leave the device.

use serde::{Deserialize, Serialize};

/// About the packet that was signed last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SendingRequest {
    /// Its PDF: the press's bytes lie beside. Answered by `File`, with the signed bytes beside, or `Failed`.
    Pdf {
        /// The packet's id: another one than was signed last is a [`super::Failure::NotNow`].
        packet: String,
    },
}
