//! The signing identity as records of the vault: the key with its certificate, and the names as they were typed.

use super::keys::DataKey;
use super::sealed::{Address, Part, RecordKind, unseal};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::seal::SigningIdentity;
use serde::{Deserialize, Serialize};

/// What the vault says about itself. A claim: the certificate repeats it, cut to its limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The organisation.
    pub organisation: String,
    /// A label for the device.
    pub device: String,
}

fn address(part: Part) -> Address<'static> {
    Address { kind: RecordKind::Identity, part, id: "own", revision: 1 }
}

/// Both records, sealed.
pub(super) fn records(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let claims = serde_json::to_vec(&vault.claims).expect("claims have only string keys");
    vec![vault.seal(&address(Part::Summary), &claims), vault.seal(&address(Part::Body), &vault.identity.to_bytes())]
}

/// Both records, opened.
pub(super) async fn read(store: &impl Store, key: &DataKey, vault: [u8; 16]) -> Result<(SigningIdentity, Claims), VaultError> {
    let claims = read_part(store, key, vault, Part::Summary).await?;
    let identity = read_part(store, key, vault, Part::Body).await?;
    Ok((
        SigningIdentity::from_bytes(&identity).map_err(|_| VaultError::DamagedHeader)?,
        serde_json::from_slice(&claims).map_err(|_| VaultError::DamagedHeader)?,
    ))
}

/// A vault whose identity is lost cannot sign: as bad as a damaged header, and said so.
async fn read_part(store: &impl Store, key: &DataKey, vault: [u8; 16], part: Part) -> Result<zeroize::Zeroizing<Vec<u8>>, VaultError> {
    let address = address(part);
    let bytes = store.get(&address.key()).await?.ok_or(VaultError::DamagedHeader)?;
    unseal(key, &vault, &address, &bytes).map_err(|_| VaultError::DamagedHeader)
}
