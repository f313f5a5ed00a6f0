//! Sealing to a recipient, as age does it (age-encryption.org/v1, X25519): any age tool can open what is made here with the
//! secret, and only with it. And what every sealed file has in common, whatever opens it.

use super::{Fingerprint, SealedBy};
use age::x25519::{Identity, Recipient};
use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use sha2::{Digest as _, Sha256};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

/// Bytes of an X25519 secret.
pub const SECRET_BYTES: usize = 32;

/// Text that is no recipient of age's X25519 kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRecipient;

/// Why a sealed file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Not an age file of version 1.
    NotAge,
    /// Sealed to somebody else, or in another way.
    OtherKey,
    /// Sealed under another passphrase.
    OtherPassphrase,
    /// Its passphrase was made to cost more than is allowed ([`super::passphrase::WORK_FACTOR_MAX`]).
    TooMuchWork,
    /// More than [`super::SEALED_FILE_BYTES_MAX`].
    TooBig,
    /// Cut short or changed.
    Damaged,
}

/// The secret as age writes it: `AGE-SECRET-KEY-1…`.
pub fn secret_text(secret: &[u8; SECRET_BYTES]) -> Zeroizing<String> {
    let prefix = Hrp::parse_unchecked("age-secret-key-");
    Zeroizing::new(bech32::encode_upper::<Bech32>(prefix, secret).expect("prefix and secret are shorter than 90 characters"))
}

/// The recipient of a secret, as age writes it: `age1…`.
pub fn recipient_of(secret: &[u8; SECRET_BYTES]) -> String {
    identity(secret).to_public().to_string()
}

/// The SHA-256 of the recipient's point: what a packet says of whom it was sealed for. None of what cannot be sealed to.
pub fn fingerprint_of(recipient: &str) -> Option<Fingerprint> {
    Some(Fingerprint(Sha256::digest(point(recipient)?).into()))
}

/// Seals to a recipient: a binary age file.
///
/// # Errors
/// When it is none.
pub fn seal_to(recipient: &str, plain: &[u8]) -> Result<Vec<u8>, NoRecipient> {
    seal_to_all(&[recipient], plain)
}

/// As [`seal_to`], for several: each of them opens it alone. The file does not say who they are, but how many.
///
/// # Errors
/// When one of them is none, or there is nobody.
pub fn seal_to_all(recipients: &[impl AsRef<str>], plain: &[u8]) -> Result<Vec<u8>, NoRecipient> {
    use std::io::Write as _;
    let read = |text: &str| text.parse::<Recipient>().ok().filter(|_| point(text).is_some()).ok_or(NoRecipient);
    let recipients = recipients.iter().map(|text| read(text.as_ref())).collect::<Result<Vec<_>, _>>()?;
    let all = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(all).map_err(|_| NoRecipient)?;
    // As long as it needs to be at once: the header, and a tag for each 64 KiB.
    let room = plain.len() + plain.len() / 4096 + 256 * (recipients.len() + 1);
    let mut sealed = Vec::with_capacity(room);
    let mut writer = encryptor.wrap_output(&mut sealed).expect("writing to memory does not fail");
    writer.write_all(plain).expect("writing to memory does not fail");
    writer.finish().expect("writing to memory does not fail");
    Ok(sealed)
}

/// A recipient's point, if it agrees on a secret with others. One of low order gives everybody the same secret, zero, at which
/// `age` panics.
fn point(recipient: &str) -> Option<[u8; SECRET_BYTES]> {
    let checked = CheckedHrpstring::new::<Bech32>(recipient).ok().filter(|_| recipient.starts_with("age1"))?;
    let point = <[u8; SECRET_BYTES]>::try_from(checked.byte_iter().collect::<Vec<u8>>()).ok()?;
    let agrees = StaticSecret::from([1; SECRET_BYTES]).diffie_hellman(&PublicKey::from(point)).was_contributory();
    agrees.then_some(point)
}

/// What opens a file, without its armour; none if it is not sealed.
///
/// # Errors
/// When it begins like a sealed file of another version, or ends too early.
pub fn sealed_by(file: &[u8]) -> Result<Option<SealedBy>, Unopened> {
    match header(file) {
        // The specification demands that a passphrase stands alone, so its line is the first.
        Ok(lines) if lines.starts_with(PASSPHRASE_LINE) => Ok(Some(SealedBy::Passphrase)),
        Ok(_) => Ok(Some(SealedBy::Key)),
        Err(Unopened::NotAge) if !file.starts_with(MAGIC_OF_ANY_VERSION) => Ok(None),
        Err(why) => Err(why),
    }
}

/// Opens what was sealed to the secret's recipient.
///
/// # Errors
/// When it was not, is no age file, or was changed.
pub fn open_with(secret: &[u8; SECRET_BYTES], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    read(sealed, &identity(secret))
}

/// Opens a binary age file with what opens it.
pub(super) fn read(sealed: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    use std::io::Read as _;
    header(sealed)?;
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| Unopened::Damaged)?;
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
        age::DecryptError::NoMatchingKeys => Unopened::OtherKey,
        // The file's key did not come out. With a secret of X25519 that is `NoMatchingKeys`.
        age::DecryptError::DecryptionFailed => Unopened::OtherPassphrase,
        age::DecryptError::ExcessiveWork { .. } => Unopened::TooMuchWork,
        _ => Unopened::Damaged,
    })?;
    // As long as the file at once: growing would leave copies behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plain).map_err(|_| Unopened::Damaged)?;
    Ok(plain)
}

/// The header after its first line, as far as it is looked at.
fn header(sealed: &[u8]) -> Result<&[u8], Unopened> {
    let lines = sealed.strip_prefix(MAGIC).ok_or(Unopened::NotAge)?;
    let start = &lines[..lines.len().min(HEADER_BYTES_MAX)];
    if every_body_ends(start) { Ok(lines) } else { Err(Unopened::Damaged) }
}

/// Whether the header ends, and before it the text of each recipient, which is in a line of fewer than 64 letters. The
/// specification demands that; `age` also opens files that were written before it did.
fn every_body_ends(lines: &[u8]) -> bool {
    let mut open = false;
    for line in lines.split(|byte| *byte == b'\n') {
        if line.starts_with(b"---") {
            return !open;
        } else if line.starts_with(b"->") {
            if open {
                return false;
            }
            open = true;
        } else {
            open &= line.len() == BODY_LINE;
        }
    }
    false
}

const MAGIC: &[u8] = b"age-encryption.org/v1\n";
const MAGIC_OF_ANY_VERSION: &[u8] = b"age-encryption.org/";
const PASSPHRASE_LINE: &[u8] = b"-> scrypt ";
/// Letters in a line of a recipient's text that is not the last.
const BODY_LINE: usize = 64;
/// `age` reads a header again for each of its lines, so a long one could stop the device. One recipient takes 200 bytes.
const HEADER_BYTES_MAX: usize = 16 * 1024;

fn identity(secret: &[u8; SECRET_BYTES]) -> Identity {
    secret_text(secret).parse().expect("32 bytes are a secret of X25519")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_secret_only() {
        let (secret, other) = ([7; 32], [8; 32]);
        let sealed = seal_to(&recipient_of(&secret), b"plain").unwrap();
        assert_eq!(open_with(&secret, &sealed).unwrap().as_slice(), b"plain");
        assert_eq!(open_with(&other, &sealed), Err(Unopened::OtherKey));
        assert_eq!(open_with(&secret, b"plain"), Err(Unopened::NotAge));
        assert_eq!(open_with(&secret, b""), Err(Unopened::NotAge));
        assert_eq!(seal_to("age1", b"plain"), Err(NoRecipient));
    }

    #[test]
    fn each_of_several_opens_it_alone_and_nobody_else_does() {
        let secrets = [[7; 32], [8; 32], [9; 32]];
        let sealed = seal_to_all(&secrets.map(|secret| recipient_of(&secret)), b"plain").unwrap();
        for secret in secrets {
            assert_eq!(open_with(&secret, &sealed).unwrap().as_slice(), b"plain");
        }
        assert_eq!(open_with(&[10; 32], &sealed), Err(Unopened::OtherKey));
        assert_eq!(seal_to_all(&[recipient_of(&[7; 32]).as_str(), "age1"], b"plain"), Err(NoRecipient));
        assert_eq!(seal_to_all(&[""; 0], b"plain"), Err(NoRecipient));
    }

    #[test]
    fn no_byte_can_be_changed_or_cut() {
        let secret = [7; 32];
        let sealed = seal_to(&recipient_of(&secret), b"plain").unwrap();
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert!(open_with(&secret, &changed).is_err(), "byte {index}");
            assert!(open_with(&secret, &sealed[..index]).is_err(), "cut at {index}");
        }
        assert_eq!(open_with(&secret, &sealed[..sealed.len() - 1]), Err(Unopened::Damaged));
        assert_eq!(open_with(&secret, &sealed[..MAGIC.len()]), Err(Unopened::Damaged));
    }

    /// A point of low order gives everybody the same shared secret.
    #[test]
    fn a_recipient_that_shares_nothing_is_refused() {
        let zero = bech32::encode_lower::<Bech32>(Hrp::parse_unchecked("age"), &[0; 32]).unwrap();
        assert_eq!(seal_to(&zero, b"plain"), Err(NoRecipient));
    }

    #[test]
    fn a_secret_is_written_as_age_writes_it() {
        let text = secret_text(&[7; 32]);
        assert!(text.starts_with("AGE-SECRET-KEY-1") && *text == text.to_uppercase());
        let own: Identity = text.parse().unwrap();
        assert_eq!(age::secrecy::ExposeSecret::expose_secret(&own.to_string()), text.as_str());
    }
}
