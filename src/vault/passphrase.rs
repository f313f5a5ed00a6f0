//! Passphrases: six random words to offer, and what of a typed one is refused.

use crate::messages::{MIN_CHARACTERS, Weak, counted};
use crate::seal::wordlist;
use rand_core::{OsRng, RngCore};

/// Six words of 7,776: 77 bits.
const WORDS: usize = 6;

/// Rows of keys, as a finger runs over them.
const RUNS: [&str; 3] = ["qwertyuiopasdfghjklzxcvbnm", "12345678901234567890", "abcdefghijklmnopqrstuvwxyz"];

/// Random words.
pub fn suggest() -> Vec<String> {
    (0..WORDS).map(|_| wordlist::word(random_below(wordlist::LEN)).expect("an index below the list's length").to_owned()).collect()
}

/// Why a typed passphrase may not be used: too short, one piece again and again, a run over the keys, or a name with little
/// besides. `names` are the organisation's and the workers'.
///
/// # Errors
/// The first reason found.
pub fn judge(passphrase: &str, names: &[&str]) -> Result<(), Weak> {
    let bare: Vec<char> = passphrase.chars().filter(|character| !character.is_whitespace()).flat_map(char::to_lowercase).collect();
    if counted(passphrase) < MIN_CHARACTERS {
        Err(Weak::Short)
    } else if is_repetition(&bare) {
        Err(Weak::Repeated)
    } else if is_run(&bare) {
        Err(Weak::Run)
    } else if names.iter().any(|name| is_mostly(&bare, name)) {
        Err(Weak::Name)
    } else {
        Ok(())
    }
}

/// The same piece again and again: `aaaaaaaaaaaa`, `abcabcabcabc`, also when the last piece is cut short.
fn is_repetition(text: &[char]) -> bool {
    (1..=text.len() / 2).any(|length| text.iter().zip(&text[length..]).all(|(one, other)| one == other))
}

/// Each character the next one, or the one before, or one further on a row of keys.
fn is_run(text: &[char]) -> bool {
    let step = |one: char, other: char| i64::from(u32::from(other)) - i64::from(u32::from(one));
    let steady = match text {
        [first, second, ..] => {
            let by = step(*first, *second);
            by.abs() <= 2 && text.windows(2).all(|pair| step(pair[0], pair[1]) == by)
        }
        _ => true,
    };
    let forward: String = text.iter().collect();
    let backward: String = text.iter().rev().collect();
    steady || RUNS.iter().any(|run| run.contains(&forward) || run.contains(&backward))
}

/// A name, with fewer than six characters besides.
fn is_mostly(text: &[char], name: &str) -> bool {
    let name: String = name.chars().filter(|character| !character.is_whitespace()).flat_map(char::to_lowercase).collect();
    let text: String = text.iter().collect();
    name.chars().count() >= 4 && text.contains(&name) && text.replace(&name, "").chars().count() < 6
}

/// A number below `bound`, each as likely as any other: numbers past the last whole multiple are drawn again.
fn random_below(bound: usize) -> usize {
    let bound = u32::try_from(bound).expect("the word list is short");
    let fair = u32::MAX - u32::MAX % bound;
    loop {
        let number = OsRng.next_u32();
        if number < fair {
            return (number % bound) as usize;
        }
    }
}
