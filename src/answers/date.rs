//! Gregorian dates as typed in three boxes, and as they travel: ISO 8601. No clock.

use super::typed::latin_digits;
use super::{ProblemKind, TypedDate};
use crate::form::Precision;

/// The first year a date may have.
pub const YEAR_MIN: u16 = 1900;
/// The last year a date may have.
pub const YEAR_MAX: u16 = 2100;

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// A date that exists, with as much of it as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// 1900 to 2100.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; never without a month.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `2026-03-04`, `2026-03` or `2026`, and nothing else.
    pub fn from_iso(iso: &str) -> Option<Date> {
        let mut parts = iso.split('-');
        let year = fixed(parts.next()?, 4)?;
        let month = parts.next().map(|part| fixed(part, 2)).map_or(Some(None), |month| month.map(Some))?;
        let day = parts.next().map(|part| fixed(part, 2)).map_or(Some(None), |day| day.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        Date::new(year, month, day).ok()
    }

    /// ISO 8601, with as much as is known.
    pub fn iso(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }

    fn new(year: u32, month: Option<u32>, day: Option<u32>) -> Result<Date, ProblemKind> {
        let year = u16::try_from(year).ok().filter(|year| (YEAR_MIN..=YEAR_MAX).contains(year)).ok_or(ProblemKind::YearOutOfRange)?;
        let small =
            |number: u32, max: u8| u8::try_from(number).ok().filter(|number| (1..=max).contains(number)).ok_or(ProblemKind::NoSuchDate);
        let month = month.map(|month| small(month, 12)).transpose()?;
        let day = match (month, day) {
            (_, None) => None,
            (Some(month), Some(day)) => Some(small(day, days_in(year, month))?),
            (None, Some(_)) => return Err(ProblemKind::DateIncomplete),
        };
        Ok(Date { year, month, day })
    }
}

impl TypedDate {
    /// The day that was typed, in full, as ISO 8601.
    ///
    /// # Errors
    /// What is wrong with it; [`ProblemKind::Missing`] when nothing was typed.
    pub fn whole(&self) -> Result<String, ProblemKind> {
        if [&self.day, &self.month, &self.year].into_iter().all(|part| part.trim().is_empty()) {
            return Err(ProblemKind::Missing);
        }
        date(self, Precision::Full).map(Date::iso)
    }
}

/// The date typed, as exact as it must be.
///
/// # Errors
/// What is wrong with it.
pub(super) fn date(typed: &TypedDate, precision: Precision) -> Result<Date, ProblemKind> {
    let (day, month, year) = (number(&typed.day)?, month(&typed.month)?, number(&typed.year)?);
    let year = year.ok_or(ProblemKind::DateIncomplete)?;
    if precision == Precision::Full && (month.is_none() || day.is_none()) {
        return Err(ProblemKind::DateIncomplete);
    }
    Date::new(year, month, day)
}

/// A box with a number, none if it is empty. Five digits and more are no day and no year.
fn number(typed: &str) -> Result<Option<u32>, ProblemKind> {
    let text = latin_digits(typed.trim());
    if text.is_empty() {
        return Ok(None);
    }
    let right = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if right { Ok(text.parse().ok()) } else { Err(ProblemKind::NoSuchDate) }
}

/// The month's box: a number, or an English name, whole or by three letters or more.
fn month(typed: &str) -> Result<Option<u32>, ProblemKind> {
    let name = typed.trim().trim_end_matches('.').to_ascii_lowercase();
    if name.len() < 3 || !name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return number(typed);
    }
    let index = MONTHS.iter().position(|month| month.starts_with(name.as_str())).ok_or(ProblemKind::NoSuchDate)?;
    Ok(u32::try_from(index + 1).ok())
}

fn fixed(part: &str, digits: usize) -> Option<u32> {
    let right = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
    if right { part.parse().ok() } else { None }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}
