//! The signing identity as records of the vault: the key with its certificate, and the names as they were typed.

use super::keys::DataKey;
use super::sealed::{Address, Part, RecordKind, unseal};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::seal::SigningIdentity;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What the vault says about itself. A claim: the certificate repeats it, cut to its limit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The organisation.
    pub organisation: String,
    /// A label for the device.
    pub device: String,
}

fn address(part: Part) -> Address<'static> {
    Address { kind: RecordKind::Identity, part, id: "own", revision: 1 }
}

/// Both records, sealed; the first alone when there is no identity.
pub(super) fn records(vault: &Vault, identity: Option<&SigningIdentity>, claims: &Claims) -> Vec<(String, Vec<u8>)> {
    let claims = serde_json::to_vec(claims).expect("claims have only string keys");
    let mut records = vec![vault.seal(&address(Part::Summary), &claims)];
    records.extend(identity.map(|identity| vault.seal(&address(Part::Body), &identity.to_bytes())));
    records
}

/// Both records, as far as they can be read: a vault whose identity is lost cannot sign, but its drafts can be read.
pub(super) async fn read(
    store: &impl Store,
    key: &DataKey,
    vault: [u8; 16],
) -> Result<(Option<SigningIdentity>, Option<Claims>), VaultError> {
    let claims = read_part(store, key, vault, Part::Summary).await?;
    let identity = read_part(store, key, vault, Part::Body).await?;
    Ok((identity.and_then(|bytes| SigningIdentity::from_bytes(&bytes).ok()), claims.and_then(|bytes| serde_json::from_slice(&bytes).ok())))
}

async fn read_part(store: &impl Store, key: &DataKey, vault: [u8; 16], part: Part) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
    let address = address(part);
    let bytes = store.get(&address.key()).await?.unwrap_or_default();
    Ok(unseal(key, &vault, &address, &bytes).ok())
}
