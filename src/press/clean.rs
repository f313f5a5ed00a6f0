//! Text made fit for setting: without what would turn other text round, and with phone numbers kept in order.

use crate::language::Direction;

/// U+2066, which keeps what follows left to right and apart from what surrounds it (UAX #9, 2.4.2).
const ISOLATE_LTR: char = '\u{2066}';
/// U+2069, which ends it.
const POP_ISOLATE: char = '\u{2069}';

/// At least so many digits in groups are a number to dial or quote, not several numbers side by side.
const DIGITS_OF_A_PHONE: usize = 7;

/// What stands between the groups of a phone number, or of a date with its time.
const SEPARATORS: [char; 8] = [' ', '\u{a0}', '-', '.', '/', ':', '(', ')'];

/// A text as it is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// The text.
    pub text: String,
    /// Whether anything in it may run from right to left.
    pub bidi: bool,
}

impl Clean {
    /// Leaves out overrides and embeddings (a name must not turn the rest of a line round), makes every kind of white
    /// space a space, and in right-to-left text holds the groups of a phone number together: UAX #9 alone would set
    /// `0412 345 678` as `678 345 0412`.
    pub fn new(text: &str, direction: Direction) -> Clean {
        let mut clean: String = text.chars().filter(|character| !is_dropped(*character)).map(space_for).collect();
        let bidi = clean.chars().any(may_be_rtl);
        if bidi || direction == Direction::Rtl {
            clean = hold_numbers(&clean);
        }
        Clean { text: clean, bidi }
    }
}

/// The direction of the first strong letter (UAX #9, P2 and P3); left to right when there is none.
pub fn first_strong(text: &str) -> Direction {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Rtl => Direction::Rtl,
        unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed => Direction::Ltr,
    }
}

/// Whether a character draws nothing and is never missed: joiners, marks of direction, variation selectors.
pub fn is_invisible(character: char) -> bool {
    is_control(character) || matches!(character, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{034f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a character is seen on the page: neither invisible, nor left out, nor a space of another kind.
pub fn is_drawn(character: char) -> bool {
    !is_invisible(character) && !is_dropped(character) && space_for(character) == character
}

/// Whether a character only steers direction; it is not part of what is read out or copied.
pub fn is_control(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')
}

/// Whether a character belongs to the one before it: combining marks, vowel signs, joiners, variation selectors.
pub fn joins_before(character: char) -> bool {
    is_invisible(character)
        || matches!(u32::from(character), 0x0300..=0x036f | 0x0610..=0x061a | 0x064b..=0x065f | 0x0670 | 0x06d6..=0x06dc | 0x06df..=0x06e4 | 0x06e7 | 0x06e8 | 0x06ea..=0x06ed | 0x08d3..=0x08ff | 0x0900..=0x0903 | 0x093a..=0x093c | 0x093e..=0x094f | 0x0951..=0x0957 | 0x0962 | 0x0963 | 0x0981..=0x0983 | 0x09bc | 0x09be..=0x09cd | 0x09d7 | 0x09e2 | 0x09e3 | 0x135d..=0x135f | 0x1ab0..=0x1aff | 0x20d0..=0x20ff | 0x1f3fb..=0x1f3ff)
}

fn is_dropped(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{00ad}') || (character.is_control() && !character.is_whitespace())
}

fn space_for(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' | '\u{000b}' | '\u{000c}' | '\u{0085}' | '\u{2028}' | '\u{2029}' => ' ',
        other => other,
    }
}

fn may_be_rtl(character: char) -> bool {
    matches!(u32::from(character), 0x0590..=0x08ff | 0x200f | 0x2066..=0x2069 | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff)
}

fn hold_numbers(text: &str) -> String {
    let mut held = String::with_capacity(text.len() + 12);
    let mut rest = text;
    while let Some(from) = rest.find(|character: char| character == '+' || character == '(' || character.is_numeric()) {
        let (before, number) = rest.split_at(from);
        held.push_str(before);
        let length = number_length(number);
        let (number, after) = number.split_at(length.max(number.chars().next().map_or(0, char::len_utf8)));
        let groups = number.split(SEPARATORS).filter(|group| !group.is_empty()).count();
        let digits = number.chars().filter(|character| character.is_numeric()).count();
        if groups > 1 && digits >= DIGITS_OF_A_PHONE || number.starts_with('+') && digits > 0 {
            held.extend([ISOLATE_LTR]);
            held.push_str(number);
            held.extend([POP_ISOLATE]);
        } else {
            held.push_str(number);
        }
        rest = after;
    }
    held.push_str(rest);
    held
}

/// The bytes of the number that `text` begins with: digits, one separator between two groups, brackets round one.
fn number_length(text: &str) -> usize {
    let (mut end, mut separators) = (0, 0);
    for (at, character) in text.char_indices() {
        match character {
            '+' if at == 0 => {}
            character if character.is_numeric() => {
                end = at + character.len_utf8();
                separators = 0;
            }
            separator if SEPARATORS.contains(&separator) && separators < 2 => separators += 1,
            _ => break,
        }
    }
    end
}
