//! The recovery code: what opens the vault, and every backup, when no passphrase does.
//!
//! 26 characters of randomness (130 bits) and 2 to check them, in seven groups of four. The alphabet is Crockford's base 32,
//! which has no letters that look like digits. From so much randomness keys are derived at once; slowing guesses down, as for
//! a passphrase, would add nothing.

use super::keys::{KEY_BYTES, random};
use crate::seal::recipient::secret_text;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of randomness: 5 bits each.
const RANDOM: usize = 26;
/// All characters.
const LENGTH: usize = RANDOM + 2;
/// Characters of a group.
const GROUP: usize = 4;
/// Groups of a code.
pub const GROUPS: usize = LENGTH / GROUP;
/// How many groups are to be typed back.
pub const TYPED_BACK: usize = 2;

/// A recovery code. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; LENGTH]>);

/// What was typed is no recovery code: too short, too long, or its check characters do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistyped;

impl RecoveryCode {
    /// A new one.
    pub fn random() -> RecoveryCode {
        let mut symbols = Zeroizing::new([0; LENGTH]);
        let mut bytes: [u8; RANDOM] = random();
        for (symbol, byte) in symbols.iter_mut().zip(bytes) {
            *symbol = byte & 31;
        }
        bytes.zeroize();
        let [first, second] = checks(&symbols[..RANDOM]);
        symbols[RANDOM] = first;
        symbols[RANDOM + 1] = second;
        RecoveryCode(symbols)
    }

    /// The code as somebody typed it: small letters, spaces and hyphens do not matter, nor O for 0, I and L for 1, nor digits
    /// of an Arabic or Persian keyboard.
    ///
    /// # Errors
    /// When it is not a whole code, or mistyped: any one or two wrong characters are noticed, and two that were swapped.
    pub fn read(typed: &str) -> Result<RecoveryCode, Mistyped> {
        let read = symbols(typed).ok_or(Mistyped)?;
        let symbols: [u8; LENGTH] = read.as_slice().try_into().map_err(|_| Mistyped)?;
        let code = RecoveryCode(Zeroizing::new(symbols));
        if checks(&code.0[..RANDOM]) == code.0[RANDOM..] { Ok(code) } else { Err(Mistyped) }
    }

    /// The seven groups, as they are shown and printed.
    pub fn groups(&self) -> Vec<String> {
        self.0.chunks(GROUP).map(letters).collect()
    }

    /// Whether a group was typed back rightly.
    pub fn has_group(&self, index: usize, typed: &str) -> bool {
        let group = self.0.chunks(GROUP).nth(index);
        group.is_some() && symbols(typed).as_deref().map(Vec::as_slice) == group
    }

    /// The secret of every backup as age writes it, `AGE-SECRET-KEY-1…`: with it any age tool opens one.
    pub fn age_identity(&self) -> Zeroizing<String> {
        secret_text(&self.secret())
    }

    /// The X25519 secret: of the code's own slot, and of every backup. It depends on the code alone, since on another device
    /// there is nothing else.
    pub(super) fn secret(&self) -> Zeroizing<[u8; KEY_BYTES]> {
        self.derive(None, b"onward recovery code 1: age identity")
    }

    /// The seal key of the code's own slot in this vault.
    pub(super) fn seal_key(&self, vault: &[u8; 16]) -> Zeroizing<[u8; KEY_BYTES]> {
        self.derive(Some(vault), b"onward recovery code 1: seal key")
    }

    /// HKDF-SHA256 of the 26 random characters, as they are printed.
    fn derive(&self, salt: Option<&[u8]>, info: &[u8]) -> Zeroizing<[u8; KEY_BYTES]> {
        let text = Zeroizing::new(letters(&self.0[..RANDOM]));
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        Hkdf::<Sha256>::new(salt, text.as_bytes()).expand(info, key.as_mut()).expect("a key is shorter than HKDF's limit");
        key
    }
}

/// Which groups are to be typed back: two, in order.
pub fn groups_to_type_back() -> Vec<usize> {
    loop {
        let [one, other]: [u8; TYPED_BACK] = random();
        let (one, other) = (usize::from(one & 7), usize::from(other & 7));
        if one < other && other < GROUPS {
            return vec![one, other];
        }
    }
}

fn letters(symbols: &[u8]) -> String {
    symbols.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol)])).collect()
}

/// What was typed, as numbers below 32; none if a character is none of ours, or there are too many.
fn symbols(typed: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut found = Zeroizing::new(Vec::with_capacity(LENGTH));
    for letter in typed.chars() {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            // The hyphens that word processors make of ours, and marks of direction that come along when it is copied.
            letter if letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}') => continue,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => continue,
            arabic @ '\u{660}'..='\u{669}' => digit(arabic, '\u{660}'),
            persian @ '\u{6f0}'..='\u{6f9}' => digit(persian, '\u{6f0}'),
            other => other,
        };
        let symbol = ALPHABET.iter().position(|known| char::from(*known) == letter)?;
        if found.len() == LENGTH {
            return None;
        }
        found.push(u8::try_from(symbol).expect("the alphabet has 32 letters"));
    }
    Some(found)
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

/// The two check characters: a Reed–Solomon code over the field of 32 elements. All characters add up to 0, and so do they when
/// each is multiplied by a power of 2 of its own; so no two codes differ in fewer than three characters.
fn checks(random: &[u8]) -> [u8; 2] {
    let sum = random.iter().fold(0, |sum, symbol| sum ^ symbol);
    let weighted = (0u32..).zip(random).fold(0, |sum, (index, symbol)| sum ^ times(power_of_two(index), *symbol));
    let [before, last] = [power_of_two(RANDOM as u32), power_of_two(RANDOM as u32 + 1)];
    // Two equations: `first + second = sum`, and `before · first + last · second = weighted`.
    let second = times(weighted ^ times(before, sum), inverse(before ^ last));
    [sum ^ second, second]
}

fn power_of_two(exponent: u32) -> u8 {
    (0..exponent).fold(1, |power, _| times(power, 2))
}

/// Every element but 0 to the 31st power is 1.
fn inverse(element: u8) -> u8 {
    (0..30).fold(1, |power, _| times(power, element))
}

/// Multiplication in the field of 32 elements, modulo x⁵ + x² + 1.
fn times(one: u8, other: u8) -> u8 {
    let mut product = 0;
    let mut shifted = one;
    for bit in 0..5 {
        if other >> bit & 1 == 1 {
            product ^= shifted;
        }
        shifted = if shifted & 16 == 0 { shifted << 1 } else { (shifted << 1) ^ 0b10_0101 };
    }
    product
}
