//! How a file leaves the device: sealed in a worker of its own, or as it is; then it is handed to the browser.

use crate::browser::files;
use crate::browser::workers::seal;
use crate::messages::{Container, SealerRequest};

/// What a PDF is to a browser.
pub const PDF: &str = "application/pdf";

/// How a file leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// Sealed under a passphrase.
    Locked {
        /// The passphrase.
        passphrase: String,
        /// In which kind of file.
        container: Container,
    },
    /// Sealed to somebody in the address book: the keeper has done it.
    To {
        /// In which kind of file.
        container: Container,
    },
    /// As it is: whoever gets it can read it.
    Open,
}

/// A file that can leave now.
pub struct Leaving {
    name: String,
    mime: &'static str,
    bytes: Vec<u8>,
}

impl Leaves {
    /// In which kind of file, if it is sealed.
    pub fn container(&self) -> Container {
        match self {
            Leaves::Locked { container, .. } | Leaves::To { container } => *container,
            Leaves::Open => Container::default(),
        }
    }

    /// Makes the file ready. What is in a sealed one is told by its bytes, so its name does not say it.
    ///
    /// # Errors
    /// The message of what went wrong.
    pub async fn ready(self, stem: &str, ending: &str, mime: &'static str, bytes: Vec<u8>) -> Result<Leaving, String> {
        let (bytes, container) = match self {
            Leaves::Open => return Ok(Leaving { name: [stem, ending].concat(), mime, bytes }),
            Leaves::To { container } => (bytes, container),
            Leaves::Locked { passphrase, container } => {
                let request = SealerRequest::Lock { passphrase, container };
                (seal(request, bytes).await.map_err(|not_sealed| not_sealed.key())?, container)
            }
        };
        Ok(Leaving { name: [stem, container.ending()].concat(), mime: container.mime(), bytes })
    }
}

/// Hands a file to the browser that the keeper has sealed.
///
/// # Errors
/// The message of what went wrong.
pub fn save_as(name: &str, container: Container, bytes: &[u8]) -> Result<(), String> {
    files::save(name, container.mime(), bytes).map_err(|files::NotSaved| "sealing-not-saved".to_owned())
}

impl Leaving {
    /// A PDF that leaves as it is.
    pub fn pdf(name: String, bytes: Vec<u8>) -> Leaving {
        Leaving { name, mime: PDF, bytes }
    }

    /// Hands it to the browser, and gives its name.
    ///
    /// # Errors
    /// The message of what went wrong.
    pub fn save(self) -> Result<String, String> {
        match files::save(&self.name, self.mime, &self.bytes) {
            Ok(()) => Ok(self.name),
            Err(files::NotSaved) => Err("sealing-not-saved".to_owned()),
        }
    }
}
