//! Sealed files as anybody could make them, put together here from age-encryption.org/v1 and not with `seal`: the same in every
//! run, and any part may be wrong.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};

/// Never drawn at random here, which is the point.
pub const FILE_KEY: [u8; 16] = [3; 16];
const EPHEMERAL: [u8; 32] = [5; 32];
const SALT: [u8; 16] = [9; 16];
const NONCE: [u8; 16] = [11; 16];
const CHUNK: usize = 64 * 1024;

/// A sealed file, part by part.
#[derive(Clone)]
pub struct Sealed {
    /// Up to the end of the first line.
    pub version: String,
    /// The recipients' lines.
    pub stanzas: String,
    /// What the header's checksum is made with.
    pub file_key: [u8; 16],
    pub nonce: Vec<u8>,
    pub payload: Vec<u8>,
}

impl Sealed {
    /// To the recipient of a secret.
    pub fn to(secret: [u8; 32], plain: &[u8]) -> Sealed {
        Sealed::with(x25519(secret, &FILE_KEY), plain)
    }

    /// Under a passphrase, at a cost of two to the power of `log_n`.
    pub fn under(passphrase: &str, log_n: u8, plain: &[u8]) -> Sealed {
        Sealed::with(scrypt(passphrase, log_n), plain)
    }

    /// With these lines in its header.
    pub fn with(stanzas: String, plain: &[u8]) -> Sealed {
        let payload = stream(&FILE_KEY, plain);
        Sealed { version: "age-encryption.org/v1\n".into(), stanzas, file_key: FILE_KEY, nonce: NONCE.to_vec(), payload }
    }

    pub fn header(&self) -> String {
        let start = format!("{}{}---", self.version, self.stanzas);
        let key = derive(&self.file_key, &[], b"header");
        let mut mac = <Hmac<Sha256> as hmac::Mac>::new_from_slice(&key).expect("any length is a key");
        mac.update(start.as_bytes());
        format!("{start} {}\n", STANDARD_NO_PAD.encode(mac.finalize().into_bytes()))
    }

    pub fn file(&self) -> Vec<u8> {
        [self.header().as_bytes(), &self.nonce, &self.payload].concat()
    }
}

/// The lines of a recipient: the file's key under what both sides agree on.
pub fn x25519(secret: [u8; 32], file_key: &[u8]) -> String {
    let recipient = PublicKey::from(&StaticSecret::from(secret));
    let ephemeral = StaticSecret::from(EPHEMERAL);
    let share = PublicKey::from(&ephemeral);
    let salt = [share.as_bytes().as_slice(), recipient.as_bytes()].concat();
    let key = derive(ephemeral.diffie_hellman(&recipient).as_bytes(), &salt, b"age-encryption.org/v1/X25519");
    stanza(&format!("X25519 {}", STANDARD_NO_PAD.encode(share.as_bytes())), &sealed(&key, 0, file_key))
}

fn scrypt(passphrase: &str, log_n: u8) -> String {
    let params = ::scrypt::Params::new(log_n, 8, 1, 32).expect("a cost that is allowed");
    let mut key = [0; 32];
    let salt = [b"age-encryption.org/v1/scrypt".as_slice(), &SALT].concat();
    ::scrypt::scrypt(passphrase.as_bytes(), &salt, &params, &mut key).expect("32 bytes are a length");
    stanza(&format!("scrypt {} {log_n}", STANDARD_NO_PAD.encode(SALT)), &sealed(&key, 0, &FILE_KEY))
}

/// Lines for a recipient of any kind.
pub fn stanza(arguments: &str, body: &[u8]) -> String {
    let text = STANDARD_NO_PAD.encode(body);
    let (lines, rest) = text.split_at(text.len() / 64 * 64);
    let lines: String = lines.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned() + "\n").collect();
    format!("-> {arguments}\n{lines}{rest}\n")
}

/// The text in its chunks, the last one marked.
fn stream(file_key: &[u8; 16], plain: &[u8]) -> Vec<u8> {
    let key = derive(file_key, &NONCE, b"payload");
    let chunks: Vec<&[u8]> = if plain.is_empty() { vec![plain] } else { plain.chunks(CHUNK).collect() };
    let last = chunks.len() - 1;
    let chunk = |(index, chunk): (usize, &&[u8])| sealed(&key, (index as u128) << 8 | u128::from(index == last), chunk);
    chunks.iter().enumerate().flat_map(chunk).collect()
}

fn sealed(key: &[u8; 32], counter: u128, plain: &[u8]) -> Vec<u8> {
    let nonce = &counter.to_be_bytes()[4..];
    ChaCha20Poly1305::new(Key::from_slice(key)).encrypt(Nonce::from_slice(nonce), plain).expect("memory is enough")
}

fn derive(secret: &[u8], salt: &[u8], info: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), secret).expand(info, &mut key).expect("32 bytes are few enough");
    key
}

/// As text (RFC 7468's strict form, which age demands).
pub fn armoured(sealed: &[u8]) -> String {
    let text = STANDARD.encode(sealed);
    let lines: Vec<String> = text.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    format!("-----BEGIN AGE ENCRYPTED FILE-----\n{}\n-----END AGE ENCRYPTED FILE-----\n", lines.join("\n"))
}
