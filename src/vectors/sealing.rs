//! Sealed files that somebody else made, for the vectors of the Community Cryptography Test Vectors (C2SP, `age/`).

use crate::seal::armour::without_armour;
use crate::seal::passphrase::{WORK_FACTOR_MAX, open_under};
use crate::seal::recipient::{SECRET_BYTES, Unopened, open_with};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity};
use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::io::Read as _;

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Came {
    /// In the vectors' own words, as far as `age` tells: `success`, `no match`, `HMAC failure`, `header failure`,
    /// `payload failure`, `armor failure`.
    pub class: &'static str,
    /// SHA-256 of the text that came out before anything was wrong, hexadecimal.
    pub payload: String,
    /// What the keeper's own doors say: `opened`, or a variant of [`Unopened`].
    pub ours: String,
}

/// Opens a file with identities and passphrases, each on a line of its own.
pub fn open_vector(identities: &str, passphrases: &str, file: &[u8]) -> Came {
    let ours = match ours(identities, passphrases, file) {
        Ok(()) => "opened".to_owned(),
        Err(unopened) => format!("{unopened:?}"),
    };
    let mut plain = Vec::new();
    let class = match without_armour(file) {
        Ok(sealed) => class(identities, passphrases, &sealed, &mut plain),
        Err(_) => "armor failure",
    };
    let payload = Sha256::digest(&plain).iter().map(|byte| format!("{byte:02x}")).collect();
    Came { class, payload, ours }
}

fn class(identities: &str, passphrases: &str, sealed: &[u8], plain: &mut Vec<u8>) -> &'static str {
    let Ok(decryptor) = Decryptor::new_buffered(sealed) else { return "header failure" };
    let keys: Vec<Box<dyn Identity>> = if decryptor.is_scrypt() {
        let identity = |passphrase: &str| {
            let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
            identity.set_max_work_factor(WORK_FACTOR_MAX);
            Box::new(identity) as Box<dyn Identity>
        };
        passphrases.lines().map(identity).collect()
    } else {
        let known = identities.lines().filter_map(|text| text.parse::<age::x25519::Identity>().ok());
        known.map(|identity| Box::new(identity) as Box<dyn Identity>).collect()
    };
    match decryptor.decrypt(keys.iter().map(|key| &**key)) {
        Ok(mut reader) => match reader.read_to_end(plain) {
            Ok(_) => "success",
            Err(_) => "payload failure",
        },
        Err(DecryptError::InvalidMac) => "HMAC failure",
        Err(DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed) => "no match",
        Err(_) => "header failure",
    }
}

/// As the keeper does it: with one secret after the other, or under the passphrase.
fn ours(identities: &str, passphrases: &str, file: &[u8]) -> Result<(), Unopened> {
    let sealed = without_armour(file)?;
    let passphrases = passphrases.lines().map(|passphrase| open_under(passphrase, &sealed).map(|_| ()));
    let identities = identities.lines().filter_map(secret).map(|secret| open_with(&secret, &sealed).map(|_| ()));
    let tried: Vec<_> = passphrases.chain(identities).collect();
    // An identity of a kind that is not known here is none: the file is then one for somebody else.
    tried.iter().copied().find(Result::is_ok).or(tried.into_iter().next()).unwrap_or(Err(Unopened::OtherKey))
}

/// The secret of an identity as age writes it; none if it is of another kind.
pub fn secret(text: &str) -> Option<[u8; SECRET_BYTES]> {
    let text = text.to_lowercase();
    let checked = CheckedHrpstring::new::<Bech32>(&text).ok()?;
    checked.byte_iter().collect::<Vec<u8>>().try_into().ok().filter(|_| text.starts_with("age-secret-key-1"))
}
