//! The key that a vault signs with. It belongs to an organisation's device, never to a person.

use super::{Signer, certificate};
use p256::SecretKey;
use p256::ecdsa::SigningKey;
use rand_core::CryptoRngCore;
use zeroize::Zeroizing;

/// The first byte of [`SigningIdentity::to_bytes`].
const VERSION: u8 = 1;
const SECRET_BYTES: usize = 32;

/// A P-256 key with its self-signed certificate. The key is wiped when it is dropped.
pub struct SigningIdentity {
    pub(super) key: SigningKey,
    pub(super) certificate: Vec<u8>,
    signer: Signer,
}

/// Stored bytes that are no identity of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DamagedIdentity;

impl SigningIdentity {
    /// A new key. Characters that disguise are taken out of the two names, and they are cut at 64 characters (the
    /// certificate's limit); the packet carries them whole.
    pub fn generate(rng: &mut impl CryptoRngCore, organisation: &str, device: &str, now_unix_seconds: u64) -> SigningIdentity {
        let key = SigningKey::random(rng);
        let mut serial = [0; 16];
        rng.fill_bytes(&mut serial);
        let certificate = certificate::make(&key, organisation, device, now_unix_seconds, serial);
        let signer = certificate::check(&certificate).expect("a certificate that was just made has our shape").signer;
        SigningIdentity { key, certificate, signer }
    }

    /// What the vault seals: a version, the secret scalar, the certificate.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let secret = Zeroizing::new(self.key.to_bytes());
        // The whole length at once: growing would leave a copy of the secret behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(1 + SECRET_BYTES + self.certificate.len()));
        bytes.push(VERSION);
        bytes.extend_from_slice(&secret);
        bytes.extend_from_slice(&self.certificate);
        bytes
    }

    /// The identity that [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// When it did not, or the key is not the certificate's.
    pub fn from_bytes(bytes: &[u8]) -> Result<SigningIdentity, DamagedIdentity> {
        let Some((&VERSION, rest)) = bytes.split_first() else { return Err(DamagedIdentity) };
        let (secret, certificate) = rest.split_at_checked(SECRET_BYTES).ok_or(DamagedIdentity)?;
        let key = SigningKey::from(SecretKey::from_slice(secret).map_err(|_| DamagedIdentity)?);
        let checked = certificate::check(certificate).map_err(|_| DamagedIdentity)?;
        if checked.key != *key.verifying_key() {
            return Err(DamagedIdentity);
        }
        Ok(SigningIdentity { key, certificate: certificate.to_vec(), signer: checked.signer })
    }

    /// Organisation, device, fingerprint, and the certificate's end.
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// The certificate, DER.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }
}
