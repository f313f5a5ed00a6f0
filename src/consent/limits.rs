//! How large a record of the agreement may be, whoever made it, and what must not stand in it.

use super::{Agreement, Capacity, Consent, Drawing, Signature};
use crate::form::{LONG_TEXT_MAX, TEXT_MAX, is_area_slug};

/// The most points of one drawn signature: half a minute of pointer events at 120 a second.
pub const DRAWING_POINTS_MAX: usize = 4_000;
/// The longest wording of one statement, in characters, in any language.
const WORDS_MAX: usize = 5_000;
/// The shape of a local time, with 0 for any digit.
const LOCAL_TIME: &str = "0000-00-00T00:00";

/// What is out of limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfLimits {
    /// A text that is too long, or holds control characters.
    Text,
    /// A statement twice, or without its words.
    Agreements,
    /// A drawing with too many points, or points outside its box.
    Drawing,
    /// The area is no slug.
    Area,
    /// The time is not `2026-03-04T14:02`.
    Time,
}

/// Whether everything recorded keeps the limits. Empty texts do.
///
/// # Errors
/// The first thing that does not.
pub fn within_limits(consent: &Consent) -> Result<(), OutOfLimits> {
    let lines = [&consent.explained_in, &consent.explained_by, &consent.interpreter, &consent.no_interpreter];
    let texts = [&consent.present, &consent.agencies, &consent.agencies_not, &consent.teach_back];
    let best_interests = match &consent.capacity {
        Capacity::Doubt { best_interests_by, .. } => best_interests_by.as_str(),
        Capacity::NotAskedYet | Capacity::NoDoubt => "",
    };
    let lines_right = lines.into_iter().map(String::as_str).chain([best_interests]).all(|line| is_text(line, TEXT_MAX as usize));
    let texts_right = texts.into_iter().all(|text| is_text(text, LONG_TEXT_MAX as usize));
    require(lines_right && texts_right, OutOfLimits::Text)?;
    require(consent.area.is_empty() || is_area_slug(&consent.area), OutOfLimits::Area)?;
    require(consent.at.is_empty() || is_local_time(&consent.at), OutOfLimits::Time)?;
    agreements(&consent.agreements)?;
    [&consent.person, &consent.worker, &consent.interpreter_signature].into_iter().try_for_each(signature)
}

fn require(right: bool, wrong: OutOfLimits) -> Result<(), OutOfLimits> {
    if right { Ok(()) } else { Err(wrong) }
}

fn agreements(agreements: &[Agreement]) -> Result<(), OutOfLimits> {
    for (index, agreement) in agreements.iter().enumerate() {
        let first = agreements[..index].iter().all(|before| before.statement != agreement.statement);
        let words = [&agreement.words, &agreement.english];
        require(first && words.iter().all(|words| !words.trim().is_empty()), OutOfLimits::Agreements)?;
        require(words.iter().all(|words| is_text(words, WORDS_MAX)), OutOfLimits::Text)?;
    }
    Ok(())
}

fn signature(signature: &Signature) -> Result<(), OutOfLimits> {
    match signature {
        Signature::None => Ok(()),
        Signature::Typed(text) | Signature::DidNotSign(text) => require(is_text(text, TEXT_MAX as usize), OutOfLimits::Text),
        Signature::Drawn(drawing) => {
            let points = drawing.strokes.iter().map(Vec::len).sum::<usize>();
            let inside = drawing.strokes.iter().flatten().all(|[x, y]| *x <= Drawing::WIDTH && *y <= Drawing::HEIGHT);
            let stroked = drawing.strokes.iter().all(|stroke| !stroke.is_empty());
            require(points <= DRAWING_POINTS_MAX && inside && stroked, OutOfLimits::Drawing)
        }
    }
}

fn is_text(text: &str, max: usize) -> bool {
    text.chars().count() <= max && !text.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
}

/// `2026-03-04T14:02`. Whether the day exists is not asked: the reader shows what was entered.
fn is_local_time(at: &str) -> bool {
    let shape = |(byte, like): (u8, u8)| if like == b'0' { byte.is_ascii_digit() } else { byte == like };
    at.len() == LOCAL_TIME.len() && at.bytes().zip(LOCAL_TIME.bytes()).all(shape)
}
