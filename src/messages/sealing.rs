//! Sealed files: what the page asks of a sealer.

use serde::{Deserialize, Serialize};

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
    /// Seals to a key.
    LockTo {
        /// `age1…`, as pasted.
        recipient: String,
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
