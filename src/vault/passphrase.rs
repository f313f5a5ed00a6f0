//! Passphrases: six random words to offer, and what of a typed one is refused.
//!
//! A typed passphrase is cut into the pieces that a guesser would try: common passwords, runs over the keys, repetitions, names.
//! Each piece counts for little, whatever its length; what is left counts by the character. The cut that counts for least decides.

use super::keys::random;
use crate::messages::{MIN_CHARACTERS, Weak, counted};
use crate::seal::wordlist;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use zeroize::Zeroizing;

/// Six words of 7,776: 77 bits.
const WORDS: usize = 6;

/// What a passphrase must count for: nine characters of one's own, or three common words. Three of 10,000 are 40 bits, which at
/// Argon2's cost take years of many machines.
const ENOUGH: u32 = 9 * CHARACTER;
const CHARACTER: u32 = 3;
/// There are only ten.
const DIGIT: u32 = 2;
/// A digit of a long number: most are dates, and telephone numbers.
const DIGIT_OF_NUMBER: u32 = 1;
/// So many digits are a long number.
const NUMBER_MIN: usize = 5;
/// A common password: one of 10,000 is as much as three characters.
const COMMON: u32 = 3 * CHARACTER;
/// A run: where it starts and where it ends.
const RUN: u32 = 2 * CHARACTER;
/// A repetition: how often, besides what is repeated.
const REPEATED: u32 = CHARACTER;
/// A name that everybody here knows.
const NAME: u32 = CHARACTER;

/// The shortest run that is seen as one, in characters; shorter ones stand in many words.
const RUN_MIN: usize = 4;
/// The shortest common password or name, in characters.
const PIECE_MIN: usize = 4;
/// So many characters are looked at: whatever follows can only make it better.
const LOOKED_AT_MAX: usize = 64;

/// Rows of keys, as a finger runs over them.
const ROWS: [&str; 7] =
    ["qwertyuiopasdfghjklzxcvbnm", "qwertzuiop", "azertyuiop", "1234567890", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "йцукенгшщзхъ"];

/// What is left of the 10,000 most common passwords without digits and marks at their ends: see
/// `tests/testkit/passwords/README.md`.
static COMMON_TEXT: LazyLock<String> = LazyLock::new(|| wordlist::unfold(include_str!("common.folded.txt")));
static COMMON_ONES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| COMMON_TEXT.lines().collect());

/// A passphrase as it is made into a key, however it was typed: without white space around it, each white space in it one space
/// (words are copied from paper), and its letters composed (NFC). Systems differ in all of that: so says RFC 8265 §4.2.2.
pub fn composed_passphrase(passphrase: &str) -> Zeroizing<String> {
    let words = Zeroizing::new(passphrase.split_whitespace().collect::<Vec<_>>().join(" "));
    // Of the browser's tables nothing is downloaded.
    if words.is_ascii() { words } else { Zeroizing::new(composed(&words)) }
}

#[cfg(target_arch = "wasm32")]
fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

#[cfg(not(target_arch = "wasm32"))]
fn composed(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfc(text).collect()
}

/// Words of the list that nobody should have to learn by heart here, or to read out beside the person: violence, captivity, shame.
/// They stay in the list, which fingerprints are read by, and are drawn again: that costs a passphrase a fortieth of a bit.
const UNSUITED: &str = "\
    captive captivity casket chokehold choking deport despair douche drown enslave groin grope jailer manhandle oppressor prison \
    punisher ravishing seduce seducing smother strangle suffocate threaten";

/// Random words.
pub fn suggest() -> Vec<String> {
    let drawn = std::iter::repeat_with(|| wordlist::word(random_below(wordlist::LEN)).expect("an index below the list's length"));
    drawn.filter(|word| UNSUITED.split(' ').all(|other| other != *word)).take(WORDS).map(str::to_owned).collect()
}

/// Why a typed passphrase may not be used. `names` are the organisation's and the workers'.
///
/// # Errors
/// The reason that most of it is taken up by.
pub fn judge(passphrase: &str, names: &[&str]) -> Result<(), Weak> {
    let passphrase = composed_passphrase(passphrase);
    let bare: Vec<char> = bare(&passphrase).take(LOOKED_AT_MAX).collect();
    if counted(&passphrase) < MIN_CHARACTERS {
        return Err(Weak::Short);
    }
    if is_common(&core(&bare.iter().collect::<String>())) {
        return Err(Weak::Common);
    }
    let names = names.iter().flat_map(|name| pieces_of_name(name)).filter(|name| name.chars().count() >= PIECE_MIN).collect();
    let worth = Guesser { text: &bare, names }.worth();
    if worth.sum >= ENOUGH { Ok(()) } else { Err(worth.reason()) }
}

/// What is left of a password without digits and marks at its ends, and with the letters that digits stand for: what the list
/// of common ones holds.
pub fn core(password: &str) -> String {
    let lower: String = bare(password).collect();
    spell(lower.trim_matches(|letter: char| !letter.is_alphabetic()).chars())
}

fn is_common(core: &str) -> bool {
    COMMON_ONES.contains(core)
}

/// Without white space and capitals.
fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_lowercase)
}

/// With the letters that digits and marks stand for. 1 stands for i and for l, so these two are one letter here.
fn spell(text: impl IntoIterator<Item = char>) -> String {
    let letter = |letter| match letter {
        '0' => 'o',
        '1' | '!' | '|' | 'l' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        '8' => 'b',
        other => other,
    };
    text.into_iter().map(letter).collect()
}

/// A name whole, and each of its words.
fn pieces_of_name(name: &str) -> Vec<String> {
    name.split_whitespace().chain([name]).map(|piece| spell(bare(piece))).collect()
}

/// What a piece of a passphrase counts for, and how many of its characters are taken up by each reason.
#[derive(Clone, Copy, Default)]
struct Worth {
    sum: u32,
    by: [usize; REASONS.len()],
}

const REASONS: [Weak; 4] = [Weak::Common, Weak::Repeated, Weak::Run, Weak::Name];

impl Worth {
    fn of(sum: u32, reason: Weak, length: usize) -> Worth {
        Worth { sum, by: REASONS.map(|other| if other == reason { length } else { 0 }) }
    }

    fn and(self, other: Worth) -> Worth {
        Worth { sum: self.sum + other.sum, by: std::array::from_fn(|index| self.by[index] + other.by[index]) }
    }

    fn less(self, other: Worth) -> Worth {
        if other.sum < self.sum { other } else { self }
    }

    /// The reason that takes up most; [`Weak::Common`] if none does, as for a number.
    fn reason(self) -> Weak {
        let most = self.by.iter().copied().max().unwrap_or_default();
        REASONS.into_iter().zip(self.by).find(|(_, length)| *length == most).map_or(Weak::Common, |(reason, _)| reason)
    }
}

/// Somebody who guesses.
struct Guesser<'a> {
    text: &'a [char],
    names: Vec<String>,
}

impl Guesser<'_> {
    /// What the text counts for: the least of all ways to cut it.
    fn worth(&self) -> Worth {
        let length = self.text.len();
        // Of each piece, from the shortest: at `[start][size]`.
        let mut worth = vec![vec![Worth::default(); length + 1]; length + 1];
        for size in 1..=length {
            for start in 0..=length - size {
                let mut least = self.piece(start, size);
                for first in 1..size {
                    least = least.less(worth[start][first].and(worth[start + first][size - first]));
                }
                if let Some(repeated) = period(&self.text[start..start + size]) {
                    least = least.less(Worth::of(worth[start][repeated].sum + REPEATED, Weak::Repeated, size));
                }
                worth[start][size] = least;
            }
        }
        worth[0][length]
    }

    /// What a piece counts for as one.
    fn piece(&self, start: usize, size: usize) -> Worth {
        let text = &self.text[start..start + size];
        if size == 1 {
            return Worth { sum: if text[0].is_ascii_digit() { DIGIT } else { CHARACTER }, ..Worth::default() };
        }
        let mut least = Worth { sum: u32::MAX / 2, ..Worth::default() };
        let mut count_for = |sum, reason| least = least.less(Worth::of(sum, reason, size));
        if size >= RUN_MIN && is_run(text) {
            count_for(RUN, Weak::Run);
        }
        if size >= NUMBER_MIN && text.iter().all(char::is_ascii_digit) {
            count_for(DIGIT_OF_NUMBER * u32::try_from(size).unwrap_or(u32::MAX), Weak::Common);
        }
        if size >= PIECE_MIN && text.iter().any(|letter| letter.is_alphabetic()) {
            let spelt = spell(text.iter().copied());
            if self.names.contains(&spelt) {
                count_for(NAME, Weak::Name);
            }
            if is_common(&spelt) {
                count_for(COMMON, Weak::Common);
            }
        }
        least
    }
}

/// The length of the piece that a text repeats, also when the last one is cut short: `aaaa`, `abcabc`, `abcab`.
fn period(text: &[char]) -> Option<usize> {
    (1..=text.len() / 2).find(|length| text.iter().zip(&text[*length..]).all(|(one, other)| one == other))
}

/// Each character the next one, or the one before, or every second one, or along a row of keys.
fn is_run(text: &[char]) -> bool {
    let step = |one: char, other: char| i64::from(u32::from(other)) - i64::from(u32::from(one));
    let by = step(text[0], text[1]);
    let steady = by != 0 && by.abs() <= 2 && text.windows(2).all(|pair| step(pair[0], pair[1]) == by);
    let [forward, backward]: [String; 2] = [text.iter().collect(), text.iter().rev().collect()];
    // A row goes on from its start: 890123.
    let row_has = |row: &&str| [&forward, &backward].into_iter().any(|text| row.repeat(2).contains(text.as_str()));
    steady || ROWS.iter().any(row_has)
}

/// A number below `bound`, each as likely as any other: numbers past the last whole multiple are drawn again.
fn random_below(bound: usize) -> usize {
    let bound = u32::try_from(bound).expect("the word list is short");
    let fair = u32::MAX - u32::MAX % bound;
    loop {
        let number = u32::from_le_bytes(random());
        if number < fair {
            return (number % bound) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_would_hurt_are_not_drawn() {
        let list: std::collections::BTreeSet<&str> = (0..wordlist::LEN).filter_map(wordlist::word).collect();
        let strangers: Vec<&str> = UNSUITED.split(' ').filter(|word| !list.contains(word)).collect();
        assert!(strangers.is_empty(), "{strangers:?} are in no list");
        // One in 324 words would be such a one.
        for _ in 0..500 {
            let words = suggest();
            assert!(words.len() == WORDS && words.iter().all(|word| UNSUITED.split(' ').all(|other| other != word)), "{words:?}");
        }
    }
}
