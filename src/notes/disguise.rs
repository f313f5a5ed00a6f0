//! Characters that could make text look like other text: what must not stand in a name, or in what stands within a sentence.

/// Control characters, bidirectional controls (UAX #9) and other characters without a shape. Two of them, which join letters or keep
/// them apart, have a place in some scripts: [`is_disguised`] and [`undisguised`] know it.
pub fn disguises(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The scripts in which the joiners shape letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joined {
    Arabic,
    Indic,
}

/// The script of a letter that a joiner may stand beside, with the signs that belong to letters; none of any other character.
fn joined(letter: char) -> Option<Joined> {
    match letter {
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            letter.is_alphabetic().then_some(Joined::Arabic)
        }
        // A virama is no letter, and is what joiners mostly stand after. Dandas end sentences.
        '\u{964}' | '\u{965}' => None,
        '\u{900}'..='\u{dff}' => (!letter.is_numeric()).then_some(Joined::Indic),
        _ => None,
    }
}

/// U+200C and U+200D between two letters of one such script: Persian, Sorani and Bengali words are not spelt without them.
fn is_in_place(joiner: char, before: Option<char>, after: Option<char>) -> bool {
    let scripts = (before.and_then(joined), after.and_then(joined));
    matches!(joiner, '\u{200c}' | '\u{200d}') && scripts.0.is_some() && scripts.0 == scripts.1
}

/// Whether something in a text could make it look like another one.
pub fn is_disguised(text: &str) -> bool {
    text.chars().any(disguises) && undisguised(text) != text
}

/// A text without what could make it look like another one.
pub fn undisguised(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if !disguises(letter) || is_in_place(letter, plain.chars().next_back(), letters.peek().copied()) {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_stay_where_words_are_spelt_with_them_and_nowhere_else() {
        // Persian, Sorani, Urdu, Bengali, Hindi; with a vowel sign before, and one after another word.
        for name in
            ["می\u{200c}خواهم", "نیلوفر رحیم\u{200c}زاده", "به\u{200c}ڕێوەبەر", "র\u{200d}্যাব", "ক্\u{200c}ষ", "क्\u{200d}ष", "مُ\u{200c}ن"]
        {
            assert!(!is_disguised(name), "{name:?}");
            assert_eq!(undisguised(name), name);
        }
        for (name, plain) in [
            ("Sa\u{200c}m", "Sam"),
            ("\u{200c}می", "می"),
            ("می\u{200c}", "می"),
            ("می\u{200c} خواهم", "می خواهم"),
            ("می\u{200c}\u{200c}خواهم", "می\u{200c}خواهم"),
            ("ম\u{200d}می", "মمی"),
            ("می\u{200c}s", "میs"),
            ("۱\u{200c}۲", "۱۲"),
            ("می\u{202e}\u{200c}خ", "می\u{200c}خ"),
            ("می\u{200f}خ", "میخ"),
            ("می\u{61c}خ", "میخ"),
        ] {
            assert!(is_disguised(name), "{name:?}");
            assert_eq!(undisguised(name), plain, "{name:?}");
        }
        assert!(!is_disguised("Ana O’Hara, ليدز"));
    }
}
