//! The keys: what a passphrase costs and becomes, the data key, and the cipher that all of them seal with.

use super::passphrase::composed_passphrase;
use argon2::{Algorithm, Argon2, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use rand_core::{OsRng, RngCore};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of an XChaCha20 nonce: long enough to be drawn at random for every seal.
pub const NONCE_BYTES: usize = 24;
/// Bytes of a key.
pub const KEY_BYTES: usize = 32;
/// Bytes that sealing adds (the Poly1305 tag).
pub const TAG_BYTES: usize = 16;
/// Bytes of a slot's two secrets, sealed.
pub const LOCKED_BYTES: usize = NONCE_BYTES + 2 * KEY_BYTES + TAG_BYTES;

/// What a guess at a passphrase costs (Argon2id 1.3, RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Params {
    /// What new slots get: 64 MiB, 3 passes (RFC 9106 §4, second recommendation, with one lane since a worker has one
    /// thread).
    pub const NEW: Params = Params { memory_kib: 65_536, passes: 3, lanes: 1 };

    /// Whether a header may ask for this: at least what OWASP calls the minimum (19 MiB, 2 passes), and not so much that a
    /// changed header could stop the device.
    pub fn is_allowed(self) -> bool {
        (19 * 1024..=256 * 1024).contains(&self.memory_kib) && (2..=10).contains(&self.passes) && self.lanes == 1
    }
}

/// The key that seals every record. Wiped when dropped.
pub struct DataKey(Zeroizing<[u8; KEY_BYTES]>);

impl DataKey {
    /// A new one.
    pub fn random() -> DataKey {
        DataKey(Zeroizing::new(random()))
    }

    /// Seals, with a nonce of its own in front.
    pub(super) fn seal(&self, plain: &[u8], bound_to: &[u8]) -> Vec<u8> {
        seal_with(&self.0, plain, bound_to)
    }

    /// What was sealed, if it was with this key and bound to the same.
    pub(super) fn unseal(&self, sealed: &[u8], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        unseal_with(&self.0, sealed, bound_to)
    }

    /// A key for text that could not be saved: from it this one cannot be worked out.
    pub(super) fn for_unsaved(&self) -> DataKey {
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        Hkdf::<Sha256>::new(None, &*self.0).expand(b"onward unsaved text 1", key.as_mut()).expect("a key is shorter than HKDF's limit");
        DataKey(key)
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// The key of these bytes, if they are as many.
    pub(super) fn read(bytes: &[u8]) -> Option<DataKey> {
        Some(DataKey(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// This key, sealed under a slot's seal key.
    pub(super) fn wrap(&self, seal_key: &[u8; KEY_BYTES], bound_to: &[u8]) -> Vec<u8> {
        seal_with(seal_key, &*self.0, bound_to)
    }

    /// The key that was wrapped, if the seal key is the same.
    pub(super) fn unwrap(wrapped: &[u8], seal_key: &[u8; KEY_BYTES], bound_to: &[u8]) -> Option<DataKey> {
        DataKey::read(&unseal_with(seal_key, wrapped, bound_to)?)
    }
}

/// A key-encryption key: what Argon2 makes of a passphrase. Wiped when dropped.
pub struct Kek(Zeroizing<[u8; KEY_BYTES]>);

impl Kek {
    /// That of a passphrase, however it was typed.
    pub fn derive(passphrase: &str, salt: &[u8], params: Params) -> Kek {
        let words = composed_passphrase(passphrase);
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        let params = argon2::Params::new(params.memory_kib, params.passes, params.lanes, Some(KEY_BYTES))
            .expect("the bounds are within Argon2's own");
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(words.as_bytes(), salt, key.as_mut())
            .expect("salt and output have lengths that Argon2 takes");
        Kek(key)
    }

    pub(super) fn seal(&self, plain: &[u8], bound_to: &[u8]) -> Vec<u8> {
        seal_with(&self.0, plain, bound_to)
    }

    pub(super) fn unseal(&self, sealed: &[u8], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        unseal_with(&self.0, sealed, bound_to)
    }
}

/// Random bytes.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

fn seal_with(key: &[u8; KEY_BYTES], plain: &[u8], bound_to: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE_BYTES] = random();
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(XNonce::from_slice(&nonce), Payload { msg: plain, aad: bound_to })
        .expect("records are far below the cipher's 256 GiB");
    [nonce.as_slice(), &sealed].concat()
}

fn unseal_with(key: &[u8; KEY_BYTES], sealed: &[u8], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES)?;
    let plain = XChaCha20Poly1305::new(key.into()).decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: bound_to }).ok()?;
    Some(Zeroizing::new(plain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use argon2::{AssociatedData, ParamsBuilder};

    /// RFC 9106, 5.3: the Argon2id vector.
    #[test]
    fn argon2id_gives_the_vector_of_rfc_9106() {
        let mut builder = ParamsBuilder::new();
        builder.m_cost(32).t_cost(3).p_cost(4).data(AssociatedData::new(&[4; 12]).unwrap());
        let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, builder.build().unwrap()).unwrap();
        let mut out = [0; 32];
        argon2.hash_password_into(&[1; 32], &[2; 16], &mut out).unwrap();
        assert_eq!(
            out,
            [
                0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e, 0xf0, 0x45,
                0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59
            ]
        );
    }

    /// draft-irtf-cfrg-xchacha-03, A.3.1: AEAD_XCHACHA20_POLY1305.
    #[test]
    fn xchacha_opens_the_vector_of_the_draft() {
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let aad = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
        let key: [u8; 32] = std::array::from_fn(|index| 0x80 + index as u8);
        let nonce: [u8; 24] = std::array::from_fn(|index| 0x40 + index as u8);
        let sealed = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e";
        let tag = "c0875924c1c7987947deafd8780acf49";
        let bytes = |hex: &str| -> Vec<u8> {
            hex.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
        };
        let whole = [nonce.as_slice(), &bytes(sealed), &bytes(tag)].concat();
        assert_eq!(unseal_with(&key, &whole, &aad).unwrap().as_slice(), plain);
        let mut other = aad;
        other[11] ^= 1;
        assert!(unseal_with(&key, &whole, &other).is_none());
    }

    #[test]
    fn white_space_of_a_passphrase_does_not_count_but_letters_do() {
        let cheap = Params { memory_kib: 64, passes: 1, lanes: 1 };
        let derive = |passphrase: &str, salt: &[u8], params| *Kek::derive(passphrase, salt, params).0;
        assert_eq!(derive(" one  two\tthree\n", &[7; 16], cheap), derive("one two three", &[7; 16], cheap));
        assert_ne!(derive("one two three", &[7; 16], cheap), derive("One two three", &[7; 16], cheap));
        assert_ne!(derive("one two three", &[7; 16], cheap), derive("onetwothree", &[7; 16], cheap));
        assert_ne!(derive("one two three", &[7; 16], cheap), derive("one two three", &[8; 16], cheap));
    }

    /// RFC 8265: what one keyboard composes and another does not, and another language's spaces.
    #[test]
    fn a_passphrase_is_the_same_in_every_normal_form() {
        let cheap = Params { memory_kib: 64, passes: 1, lanes: 1 };
        let derive = |passphrase: &str| *Kek::derive(passphrase, &[7; 16], cheap).0;
        assert_eq!(derive("cafe\u{301} a\u{30a}ngstrom"), derive("caf\u{e9}\u{3000}\u{212b}ngstrom".to_lowercase().as_str()));
        assert_eq!(derive("\u{627}\u{653}\u{645}\u{644}"), derive("\u{622}\u{645}\u{644}"), "alef with madda");
        assert_eq!(derive("\u{1100}\u{1161}\u{11a8}"), derive("\u{ac01}"));
        assert_ne!(derive("caf\u{e9}"), derive("cafe"));
        assert_ne!(derive("\u{fb01}n"), derive("fin"), "what only looks alike stays another letter");
        // A key of before: only what is not ASCII is looked at.
        let raw = |words: &str| {
            let params = argon2::Params::new(64, 1, 1, Some(KEY_BYTES)).unwrap();
            let mut key = [0; KEY_BYTES];
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(words.as_bytes(), &[7; 16], &mut key).unwrap();
            key
        };
        assert_eq!(derive("one two three"), raw("one two three"));
        assert_eq!(derive("cafe\u{301}"), raw("caf\u{e9}"));
    }

    #[test]
    fn parameters_are_bounded_on_both_sides() {
        let with = |memory_kib, passes, lanes| Params { memory_kib, passes, lanes }.is_allowed();
        assert!(with(19 * 1024, 2, 1) && !with(19 * 1024 - 1, 2, 1) && !with(19 * 1024, 1, 1));
        assert!(with(256 * 1024, 10, 1) && !with(256 * 1024 + 1, 10, 1) && !with(256 * 1024, 11, 1));
        assert!(!with(65_536, 3, 0) && !with(65_536, 3, 2));
        assert!(Params::NEW.is_allowed());
    }
}
