//! Published vectors for every primitive (SECURITY R3, R6), natively; `tests/e2e/vectors.test.mjs` runs the same in a browser.

use super::long;
use onward::vectors::{Size, run};

#[test]
fn every_vector_of_every_primitive_comes_out_as_published() {
    let tallies = run(if long() { Size::Whole } else { Size::Usual });
    for tally in &tallies {
        assert!(tally.failed.is_empty(), "{}: {:?}", tally.name, tally.failed);
    }
    // So many there are: a set that did not load, or was left out, would be noticed.
    let counts: Vec<(&str, u32)> = tallies.iter().map(|tally| (tally.name.as_str(), tally.passed)).collect();
    let expected = [
        ("ChaCha20-Poly1305, Wycheproof", 325),
        ("XChaCha20-Poly1305, Wycheproof", 315),
        ("X25519, Wycheproof", 518),
        ("HKDF-SHA256, Wycheproof", 86),
        ("HMAC-SHA256, Wycheproof", 174),
        ("SHA-256, NIST", 7),
        ("Argon2id, RFC 9106 and the reference's", 9),
        ("scrypt, RFC 7914", if long() { 4 } else { 3 }),
        ("ECDSA P-256 SHA-256 in DER, Wycheproof", 484),
        ("ECDSA P-256 SHA-256 as r ‖ s, Wycheproof", 262),
        ("ECDSA P-256 SHA-256 signing, RFC 6979", 2),
    ];
    assert_eq!(counts, expected);
}
