//! Signing: only packets, never bytes.

use super::envelope::{self, Header};
use super::{Signer, SigningIdentity};
use crate::packet::{Packet, Record};
use p256::ecdsa::Signature;
use p256::ecdsa::signature::Signer as _;

/// A packet with its signature: made only by [`sign`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedPacket {
    jws: String,
    record: Record,
    signer: Signer,
}

impl SignedPacket {
    /// The file: a flattened JWS, byte for byte.
    pub fn jws(&self) -> &str {
        &self.jws
    }

    /// What it holds.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Who signed.
    pub fn signer(&self) -> &Signer {
        &self.signer
    }
}

/// Signs a packet (ES256, RFC 6979, low s).
pub fn sign(packet: &Packet, identity: &SigningIdentity) -> SignedPacket {
    let jws = sign_bytes(&packet.bytes(), identity);
    SignedPacket { jws, record: packet.record().clone(), signer: identity.signer().clone() }
}

fn sign_bytes(payload: &[u8], identity: &SigningIdentity) -> String {
    let header = Header { kid: identity.signer().fingerprint, certificate: identity.certificate.clone() };
    let signature: Signature = identity.key.sign(envelope::signing_input(&header, payload).as_bytes());
    let signature = signature.normalize_s().unwrap_or(signature);
    envelope::write(&header, payload, &signature.to_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::{Refusal, open, verify};

    #[test]
    fn signed_bytes_verify_and_are_then_parsed() {
        let identity = SigningIdentity::generate(&mut rand_core::OsRng, "Safe House", "Front desk", 1_750_000_000);
        let opened = open(sign_bytes(b"{}", &identity).as_bytes()).unwrap();
        assert_eq!(verify(&opened, &[], 1_750_000_000), Err(Refusal::NotAPacket));
        let again = SigningIdentity::from_bytes(&identity.to_bytes()).unwrap();
        assert_eq!(again.signer(), identity.signer());
    }
}
