//! Sealing under a passphrase, as age does it (age-encryption.org/v1, scrypt): for whoever has no key to seal to.
//!
//! Both directions take 128 MiB and about a second, so the browser does them in a worker of their own (`keeper/sealer.rs`).

use super::recipient::{Unopened, read};
use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use zeroize::Zeroizing;

/// The base-2 logarithm of scrypt's cost N: with r = 8 (RFC 7914 §2) it takes 128 MiB. `age` itself would measure the machine, and
/// in a worker guesses 18.
pub const WORK_FACTOR: u8 = 17;
/// The greatest that is opened, 256 MiB: what the `age` command makes. A file that asks for more is refused before any memory is
/// taken; `age` itself would go up to 4 GiB.
pub const WORK_FACTOR_MAX: u8 = 18;

/// Seals under a passphrase: a binary age file.
pub fn seal_under(passphrase: &str, plain: &[u8]) -> Vec<u8> {
    let mut recipient = Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK_FACTOR);
    age::encrypt(&recipient, plain).expect("writing to memory does not fail")
}

/// Opens a binary age file that was sealed under a passphrase.
///
/// # Errors
/// When the passphrase is another one, or the file is none, sealed to a key, changed, or asks for too much work.
pub fn open_under(passphrase: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let mut identity = Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(WORK_FACTOR_MAX);
    read(sealed, &identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_asks_for_too_much_work_is_refused_at_once() {
        // Sealed by hand: the header's checksum is looked at after the work, so it need not be right.
        let asking = |factor: u8| {
            let (letters, nonce) = ("A".repeat(43), "x".repeat(16));
            format!("age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw {factor}\n{letters}\n--- {letters}\n{nonce}")
        };
        for factor in [WORK_FACTOR_MAX + 1, 30, 63] {
            assert_eq!(open_under("passphrase", asking(factor).as_bytes()), Err(Unopened::TooMuchWork), "{factor}");
        }
    }
}
