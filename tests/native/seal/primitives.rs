//! Project Wycheproof's vectors for what packets are signed with: P-256 and SHA-256.

use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, Signature, VerifyingKey};
use p256::pkcs8::DecodePublicKey as _;
use wycheproof::TestResult;
use wycheproof::ecdsa::{TestName, TestSet};

/// Checks every vector of a set and gives their number.
fn every(name: TestName, read: fn(&[u8]) -> Option<Signature>) -> usize {
    let set = TestSet::load(name).expect("the vectors load");
    let mut count = 0;
    for group in set.test_groups {
        let key = VerifyingKey::from_public_key_der(&group.der).expect("every key of these sets is good");
        for test in group.tests {
            let holds = read(&test.sig).is_some_and(|signature| key.verify(&test.msg, &signature).is_ok());
            assert_eq!(holds, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
            count += 1;
        }
    }
    count
}

#[test]
fn signatures_of_packets() {
    assert!(every(TestName::EcdsaSecp256r1Sha256P1363, |sig| Signature::from_slice(sig).ok()) > 200);
}

#[test]
fn signatures_of_certificates() {
    assert!(every(TestName::EcdsaSecp256r1Sha256, |sig| DerSignature::from_bytes(sig).ok()?.try_into().ok()) > 400);
}
