//! The primitives against published vectors: Project Wycheproof's, those of the RFCs, and NIST's (SECURITY R3, R6).
//!
//! The same code runs natively (`tests/native/seal/primitives.rs`) and in a browser, from the binary `testkit`: of this
//! crate, its lock file and its profile, so that what is shown there holds for the keeper. Nothing that is shipped has it.

mod agreement;
mod ciphers;
mod hashes;
mod passwords;
mod sealing;
mod signatures;

pub use passwords::as_the_vault;
pub use sealing::{Came, open_vector, secret};

use serde::{Deserialize, Serialize};

/// What came of the vectors of one primitive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The primitive, and whose vectors they are.
    pub name: String,
    /// Vectors that came out as published.
    pub passed: u32,
    /// Those that did not, each with its number or input.
    pub failed: Vec<String>,
}

impl Tally {
    fn new(name: &str) -> Tally {
        Tally { name: name.to_owned(), passed: 0, failed: Vec::new() }
    }

    fn count(&mut self, holds: bool, vector: impl std::fmt::Display) {
        if holds {
            self.passed += 1;
        } else {
            self.failed.push(vector.to_string());
        }
    }
}

/// How much memory the vectors may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// All of them, one of which takes 1 GiB.
    Whole,
    /// Without that one: a browser may not have so much, and tests not so much time.
    Usual,
}

/// Every vector of every primitive that is used here or in `age`.
pub fn run(size: Size) -> Vec<Tally> {
    vec![
        ciphers::chacha20_poly1305(),
        ciphers::xchacha20_poly1305(),
        agreement::x25519(),
        hashes::hkdf_sha256(),
        hashes::hmac_sha256(),
        hashes::sha256(),
        passwords::argon2id(),
        passwords::scrypt(size),
        signatures::ecdsa_p256_der(),
        signatures::ecdsa_p256_p1363(),
        signatures::deterministic(),
    ]
}

/// Bytes written as hexadecimal digits, white space between them or not.
fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| digit.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}
