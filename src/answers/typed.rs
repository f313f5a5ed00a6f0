//! What people type, made plain: digits of several scripts, text, telephone numbers, addresses. No words, no clock.

use super::ProblemKind;

/// The longest telephone number as typed, with its spaces and an international prefix.
const PHONE_MAX: usize = 60;
/// The fewest digits of a telephone number that reaches anyone from elsewhere.
const PHONE_DIGITS_MIN: usize = 6;
/// RFC 5321 §4.5.3.1: the longest path is 256 octets with its brackets.
const EMAIL_MAX: usize = 254;
/// RFC 5321 §4.5.3.1.1.
const EMAIL_LOCAL_MAX: usize = 64;

/// How many lines a text may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    One,
    Many,
}

/// ASCII digits for those of the scripts that people here write in (Arabic-Indic, Persian, Devanagari, Bengali), and for the wide ones that
/// Chinese keyboards write; everything else as it is.
pub fn latin_digits(text: &str) -> String {
    text.chars().map(latin_digit).collect()
}

fn latin_digit(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{966}'..='\u{96F}' => 0x966,
        '\u{9E6}'..='\u{9EF}' => 0x9E6,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

/// Text as it travels: trimmed, line breaks `\n`, tabs (which are pasted with tables) as spaces.
///
/// # Errors
/// Too many Unicode scalar values, or a character that could disguise the text.
pub(super) fn text(typed: &str, max: u32, lines: Lines) -> Result<String, ProblemKind> {
    let text = plain(typed, lines);
    let text = text.trim();
    // Most text is ASCII, and goes through many times as fast byte by byte.
    let is_disguised = match text.is_ascii() {
        true => text.bytes().any(|letter| disguises(char::from(letter), lines)),
        false => text.chars().any(|letter| disguises(letter, lines)),
    };
    if is_disguised {
        return Err(ProblemKind::DisguisingCharacter);
    }
    let count = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if count > max {
        return Err(ProblemKind::TooLong { max, count });
    }
    Ok(text.to_owned())
}

fn plain(typed: &str, lines: Lines) -> String {
    let text = typed.replace("\r\n", "\n").replace('\t', " ");
    match lines {
        Lines::One => text,
        Lines::Many => text.replace(['\r', '\u{2028}', '\u{2029}'], "\n"),
    }
}

/// Whether a character could make text look like other text than it is. The marks that Arabic and Persian writing and
/// emoji need (RLM, LRM, ALM, ZWNJ, ZWJ) could not. In long text, which stands alone and isolated, neither could
/// embeddings, which come with pasted text.
fn disguises(letter: char, lines: Lines) -> bool {
    match lines {
        Lines::Many => letter.is_control() && letter != '\n',
        Lines::One => letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}'),
    }
}

/// A whole number, in any digits of [`latin_digits`].
///
/// # Errors
/// Not a number, or outside the bounds, both of which are allowed.
pub(super) fn number(typed: &str, min: i64, max: i64) -> Result<i64, ProblemKind> {
    let text = latin_digits(typed.trim());
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ProblemKind::NotANumber);
    }
    // A number too long to be held is a number all the same, out of any range.
    let number = digits.parse::<i64>().ok().map(|number| if negative { -number } else { number });
    number.filter(|number| (min..=max).contains(number)).ok_or(ProblemKind::OutOfRange { min, max })
}

/// A telephone number, kept as typed but for the spaces around it.
///
/// # Errors
/// Letters, or too few digits, or too long.
pub fn phone(typed: &str) -> Result<String, ProblemKind> {
    let text = text(typed, PHONE_MAX as u32, Lines::One)?;
    let plain = latin_digits(&text);
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    let right = plain.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '\u{A0}' | '+' | '(' | ')' | '-'));
    if right && digits >= PHONE_DIGITS_MIN { Ok(text) } else { Err(ProblemKind::NotAPhone) }
}

/// An email address: one that could be delivered to, not all that RFC 5321 allows.
///
/// # Errors
/// Anything else.
pub fn email(typed: &str) -> Result<String, ProblemKind> {
    let text = text(typed, super::TEXT_MAX, Lines::One)?;
    let right = text.len() <= EMAIL_MAX && text.split_once('@').is_some_and(|(local, domain)| is_local(local) && is_domain(domain));
    if right { Ok(text) } else { Err(ProblemKind::NotAnEmail) }
}

fn is_local(local: &str) -> bool {
    let letter =
        |letter: char| !letter.is_whitespace() && !matches!(letter, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '"' | '\\' | '@');
    local.len() <= EMAIL_LOCAL_MAX && local.split('.').all(|part| !part.is_empty() && part.chars().all(letter))
}

fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let last_is_long = domain.rsplit_once('.').is_some_and(|(_, last)| last.chars().count() >= 2);
    last_is_long && domain.split('.').all(label)
}
