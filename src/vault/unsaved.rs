//! Text that could not be saved, sealed for the time until the vault is opened again. The page keeps the bytes.

use super::sealed::{Address, Part, RecordKind};
use super::{Vault, VaultError};
use crate::messages::DraftBody;
use serde::{Deserialize, Serialize};

/// Text that could not be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsaved {
    /// The draft's id.
    pub id: String,
    /// The revision it was made from.
    pub base: u64,
    /// What was on the screen.
    pub body: DraftBody,
}

impl Vault {
    /// Seals it. Any worker of the vault can take it in later.
    pub fn seal_unsaved(&self, unsaved: &Unsaved) -> Vec<u8> {
        let plain = serde_json::to_vec(unsaved).expect("a body has only string keys");
        self.seal(&PLACE, &plain).1
    }

    /// Opens what was sealed.
    ///
    /// # Errors
    /// [`VaultError::DamagedRecord`] when it was not, or the vault has got another data key meanwhile.
    pub fn open_unsaved(&self, bytes: &[u8]) -> Result<Unsaved, VaultError> {
        let plain = self.unseal(&PLACE, bytes).map_err(|_| VaultError::DamagedRecord)?;
        serde_json::from_slice(&plain).map_err(|_| VaultError::DamagedRecord)
    }
}

const PLACE: Address<'static> = Address { kind: RecordKind::Unsaved, part: Part::Body, id: "text", revision: 1 };
