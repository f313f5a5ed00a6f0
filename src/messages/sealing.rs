//! Sealed files: how they leave, and what the page asks of a sealer.

use serde::{Deserialize, Serialize};

/// How a packet's files leave: decided before it is signed, since it says whom it was sealed for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sealing {
    /// To the key of an entry of the address book.
    To {
        /// The entry's id.
        contact: String,
    },
    /// Under a passphrase.
    Passphrase,
    /// Not at all.
    Open {
        /// Why.
        why: OpenWhy,
    },
}

/// Why files leave unsealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenWhy {
    /// By secure email, which seals them itself.
    SecureMail,
    /// Handed over, through nobody else's hands.
    ByHand,
    /// The recipient cannot open sealed files.
    RecipientCannot,
}

/// What the page asks of a sealer, with the bytes beside it. Each is answered by `Done`, with what came of them beside it, or
/// `Failed`; the page ends the worker then.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum SealerRequest {
    /// Seals under a passphrase.
    Lock {
        /// As it was chosen or typed.
        passphrase: String,
        /// In which kind of file.
        container: Container,
    },
    /// Opens what was sealed under a passphrase.
    Open {
        /// As typed.
        passphrase: String,
    },
}

/// The file that something sealed is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Container {
    /// age's own, binary.
    #[default]
    Age,
    /// As text, for mail gateways that take no unknown endings: a third larger.
    Text,
}

impl Container {
    /// The file name's ending.
    pub fn ending(self) -> &'static str {
        match self {
            Container::Age => ".age",
            Container::Text => ".age.txt",
        }
    }

    /// What the browser is told that it is.
    pub fn mime(self) -> &'static str {
        match self {
            Container::Age => "application/octet-stream",
            Container::Text => "text/plain",
        }
    }
}
