//! Small judgements about what stands in a pack: days, degrees, figures, telephone numbers, postcodes.

use crate::answers::Date;

/// A day that there is, by the Gregorian calendar, written `2026-11-22`.
pub fn is_day(text: &str) -> bool {
    Date::from_iso(text).is_some_and(|date| date.day.is_some())
}

/// Months from one day's month to another's; nought if either is no day.
pub fn months_between(from: &str, to: &str) -> i32 {
    let months = |day: &str| Date::from_iso(day).and_then(|date| Some(i32::from(date.year) * 12 + i32::from(date.month?)));
    match (months(from), months(to)) {
        (Some(from), Some(to)) => to - from,
        _ => 0,
    }
}

/// Degrees with two decimals, within the United Kingdom's.
pub fn is_degrees(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.split_once('.').is_some_and(|(whole, decimals)| {
        decimals.len() == 2 && (1..=2).contains(&whole.len()) && [whole, decimals].concat().bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Figures that somebody could check: two digits or more, an amount in pounds, a share in per cent. Without commas and points of
/// thousands. Telephone numbers are none of them.
pub fn figures(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let at = if rest[..at].ends_with('+') { at - 1 } else { at };
        let (before, from) = rest.split_at(at);
        if let Some(length) = telephone(from).filter(|_| !before.ends_with(|letter: char| letter.is_alphanumeric())) {
            rest = &from[length..];
            continue;
        }
        let from = from.trim_start_matches('+');
        let length = from.find(|letter: char| !(letter.is_ascii_digit() || letter == ',')).unwrap_or(from.len());
        let digits: String = from[..length].chars().filter(char::is_ascii_digit).collect();
        let is_marked = before.ends_with('£') || from[length..].starts_with('%');
        if digits.len() > 1 || is_marked {
            found.push(digits);
        }
        rest = &from[length..];
    }
    found
}

/// Telephone numbers, as digits: nine digits or more that begin with nought, or with +44, which becomes the nought.
pub fn telephones(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(begin) = text[at..].find(['0', '+']).map(|offset| at + offset) {
        let follows_digit = text[..begin].ends_with(|letter: char| letter.is_ascii_digit());
        match telephone(&text[begin..]).filter(|_| !follows_digit) {
            Some(length) => {
                let digits: String = text[begin..begin + length].chars().filter(char::is_ascii_digit).collect();
                found.push(digits.strip_prefix("44").map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0'))));
                at = begin + length;
            }
            None => at = begin + 1,
        }
    }
    found
}

/// How many bytes of a telephone number a text begins with.
fn telephone(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('+').unwrap_or(text);
    if !(rest.starts_with('0') || (rest.len() < text.len() && rest.starts_with("44"))) {
        return None;
    }
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '-' | '(' | ')');
    let run = &text[..text.len() - rest.len() + rest.find(|letter: char| !is_part(letter)).unwrap_or(rest.len())];
    let run = run.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    (run.chars().filter(char::is_ascii_digit).count() >= 9).then_some(run.len())
}

/// Whether a line has what looks like a British postcode: `B1 1AA`, `EC1A 1BB`.
pub fn postcode(line: &str) -> bool {
    let words: Vec<&str> = line.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| {
        let (outward, inward) = (pair[0].as_bytes(), pair[1].as_bytes());
        let letters = outward.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
        let after = &outward[letters..];
        let is_outward = (1..=2).contains(&letters)
            && matches!(after, [one] if one.is_ascii_digit())
                | matches!(after, [one, other] if one.is_ascii_digit() && (other.is_ascii_digit() || other.is_ascii_uppercase()));
        let is_inward =
            matches!(inward, [digit, one, other] if digit.is_ascii_digit() && one.is_ascii_uppercase() && other.is_ascii_uppercase());
        is_outward && is_inward
    })
}
