//! The calendars that people count by who do not count by the Gregorian one: shown beside a date that was typed, and never kept.

use super::Date;
use super::civil::days_from_civil;
use crate::language::Lang;

/// A calendar other than the Gregorian one, which is the one that dates are typed and kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// The Ethiopian calendar, in the Era of Incarnation: twelve months of 30 days, and a thirteenth of 5 or 6.
    Ethiopic,
    /// The Persian (solar Hijri) calendar of Iran and Afghanistan.
    Persian,
}

/// The Julian day number of 1 January 1970.
const EPOCH_1970: i32 = 2_440_588;
/// The Julian day number from which Ethiopian years are counted: 365 days before 1 Meskerem of the year 1, as in Calendrical
/// Calculations (Reingold and Dershowitz), chapter 4.
const EPOCH_ETHIOPIC: i32 = 1_723_856;
/// The Julian day number of 1 Farvardin of the year 1, as ICU has it.
const EPOCH_PERSIAN: i32 = 1_948_320;

impl Calendar {
    /// The calendar that speakers of a language may mean by a date; none where it is the Gregorian one.
    pub fn of(lang: Lang) -> Option<Calendar> {
        match lang.tag() {
            "am" | "ti" => Some(Calendar::Ethiopic),
            "fa" | "prs" | "ps" | "ckb" => Some(Calendar::Persian),
            _ => None,
        }
    }

    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Calendar::Ethiopic => "ethiopic",
            Calendar::Persian => "persian",
        }
    }

    /// Year, month and day, both from 1, of a date that is known to the day; none of any other. For the years that dates may have, which
    /// both are right for.
    pub fn day(self, date: Date) -> Option<(i32, usize, i32)> {
        let days = days_from_civil(i32::from(date.year), i32::from(date.month?), i32::from(date.day?)) + EPOCH_1970;
        let (year, month, day) = match self {
            Calendar::Ethiopic => {
                let since = days - EPOCH_ETHIOPIC;
                let of_four = since % 1_461;
                let of_year = of_four % 365 + 365 * (of_four / 1_460);
                (4 * (since / 1_461) + of_four / 365 - of_four / 1_460, of_year / 30, of_year % 30)
            }
            Calendar::Persian => {
                // Eight leap years in 33, as ICU counts them: right from 1178 to 1502, which is 1800 to 2123.
                let since = days - EPOCH_PERSIAN;
                let year = 1 + (33 * since + 3) / 12_053;
                let of_year = since - 365 * (year - 1) - (8 * year + 21) / 33;
                // Six months of 31 days, then months of 30.
                let month = if of_year < 216 { of_year / 31 } else { (of_year - 6) / 30 };
                (year, month, of_year - 30 * month - month.min(6))
            }
        };
        Some((year, usize::try_from(month).ok()?, day + 1)).map(|(year, month, day)| (year, month + 1, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As ICU 78 says them, which agrees on each day from 1900 to 2100.
    #[test]
    fn days_are_what_a_browser_says_they_are() {
        for (iso, ethiopic, persian) in [
            ("1900-01-01", (1892, 4, 23), (1278, 10, 11)),
            ("1970-01-01", (1962, 4, 23), (1348, 10, 11)),
            ("2000-02-29", (1992, 6, 21), (1378, 12, 10)),
            ("2000-03-20", (1992, 7, 11), (1379, 1, 1)),
            ("2003-09-11", (1995, 13, 6), (1382, 6, 20)),
            ("2003-09-12", (1996, 1, 1), (1382, 6, 21)),
            ("2008-09-10", (2000, 13, 5), (1387, 6, 20)),
            ("2008-09-11", (2001, 1, 1), (1387, 6, 21)),
            ("2021-03-20", (2013, 7, 11), (1399, 12, 30)),
            ("2021-03-21", (2013, 7, 12), (1400, 1, 1)),
            ("2026-03-04", (2018, 6, 25), (1404, 12, 13)),
            ("2026-09-22", (2019, 1, 12), (1405, 6, 31)),
            ("2026-09-23", (2019, 1, 13), (1405, 7, 1)),
            ("2100-12-31", (2093, 4, 21), (1479, 10, 10)),
        ] {
            let date = Date::from_iso(iso).expect("a date");
            assert_eq!(Calendar::Ethiopic.day(date), Some(ethiopic), "{iso}");
            assert_eq!(Calendar::Persian.day(date), Some(persian), "{iso}");
        }
    }

    #[test]
    fn a_date_that_is_not_known_to_the_day_is_in_no_month_of_theirs() {
        for iso in ["2026", "2026-03"] {
            assert_eq!(Calendar::Persian.day(Date::from_iso(iso).expect("a date")), None);
        }
    }

    /// From one day to the next, each calendar goes on by a day, or to the first of a month.
    #[test]
    fn no_day_is_left_out() {
        for calendar in [Calendar::Ethiopic, Calendar::Persian] {
            let mut before = None;
            for year in 1900..=2100u16 {
                for (month, last) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
                    let is_leap = month == 1 && year.is_multiple_of(4) && (year != 1900 && year != 2100);
                    for day in 1..=last + u8::from(is_leap) {
                        let date = Date { year, month: u8::try_from(month + 1).ok(), day: Some(day) };
                        let now = calendar.day(date).expect("it is known to the day");
                        if let Some((year, month, day)) = before {
                            let goes_on = now == (year, month, day + 1);
                            let next_month = now == (year, month + 1, 1) && day >= 29;
                            assert!(goes_on || next_month || (now == (year + 1, 1, 1) && day >= 5), "{calendar:?} {date:?} {now:?}");
                        }
                        before = Some(now);
                    }
                }
            }
        }
    }
}
