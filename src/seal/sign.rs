//! Signing: only packets, forwards, notes and the vault's own register, never bytes of a page.

use super::envelope::{self, Header, Kind};
use super::{Signer, SigningIdentity};
use crate::notes::Note;
use crate::packet::{Forward, Packet, Record};
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
    let jws = sign_bytes(Kind::Packet, &packet.bytes(), identity);
    SignedPacket { jws, record: packet.record().clone(), signer: identity.signer().clone() }
}

/// Signs a note: a flattened JWS. None of a note that could not be read again.
pub fn sign_note(note: &Note, identity: &SigningIdentity) -> Option<String> {
    Some(sign_bytes(Kind::Note(note.kind()), &note.bytes()?, identity))
}

/// Signs a forward: a flattened JWS. None of one that could not be read again.
pub fn sign_forward(forward: &Forward, identity: &SigningIdentity) -> Option<String> {
    Some(sign_bytes(Kind::Forward, &forward.bytes()?, identity))
}

/// Signs the register as the vault has written it: a flattened JWS, which no reader takes for a packet or a note.
pub fn sign_register(json: &[u8], identity: &SigningIdentity) -> String {
    sign_bytes(Kind::Register, json, identity)
}

fn sign_bytes(kind: Kind, payload: &[u8], identity: &SigningIdentity) -> String {
    let header = Header { kid: identity.signer().fingerprint, kind, certificate: identity.certificate.clone() };
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
        let opened = open(sign_bytes(Kind::Packet, b"{}", &identity).as_bytes()).unwrap();
        assert_eq!(verify(&opened, &[], 1_750_000_000), Err(Refusal::NotAPacket));
        let again = SigningIdentity::from_bytes(&identity.to_bytes()).unwrap();
        assert_eq!(again.signer(), identity.signer());
    }
}
