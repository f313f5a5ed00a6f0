//! Days of the Gregorian calendar and reckoning with them. A day has no hours, so no clock that is put forward or back moves it.

use crate::answers::Date;
use crate::answers::civil::{civil_from_days, days_from_civil, iso_from_days};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A day, counted from 1 January 1970. In files it is ISO 8601: `2026-03-04`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

impl Day {
    /// Reads `2026-03-04`, of the years 1900 to 2100, and nothing else.
    pub fn from_iso(iso: &str) -> Option<Day> {
        let date = Date::from_iso(iso)?;
        Some(Day::of(i32::from(date.year), i32::from(date.month?), i32::from(date.day?)))
    }

    /// The day of a moment, by UTC: milliseconds since 1970.
    pub fn in_utc(ms: u64) -> Day {
        Day(i32::try_from(ms / 86_400_000).unwrap_or(i32::MAX / 2))
    }

    /// ISO 8601.
    pub fn iso(self) -> String {
        iso_from_days(self.0)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    pub fn parts(self) -> (i32, i32, i32) {
        civil_from_days(self.0)
    }

    /// A day that exists.
    fn of(year: i32, month: i32, day: i32) -> Day {
        Day(days_from_civil(year, month, day))
    }

    /// So many days later.
    pub fn after_days(self, days: i32) -> Day {
        Day(self.0 + days)
    }

    /// So many months later, on the same day of the month; on the last day of a month that has no such day.
    pub fn after_months(self, months: i32) -> Day {
        let (year, month, day) = self.parts();
        let count = year * 12 + month - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        let last = Day::of(year + month / 12, month % 12 + 1, 1).after_days(-1);
        last.min(Day::of(year, month, day.min(last.parts().2)))
    }

    /// How many days later another day is; negative if it is earlier.
    pub fn days_until(self, later: Day) -> i32 {
        later.0 - self.0
    }

    /// Whole years from a day on, as an age is counted: whoever was born on 29 February has their birthday on 1 March in other years,
    /// as the law of England and Wales has it.
    pub fn years_since(self, born: Day) -> i32 {
        let ((year, month, day), (born_year, born_month, born_day)) = (self.parts(), born.parts());
        year - born_year - i32::from((month, day) < (born_month, born_day))
    }

    /// The month that it is in.
    pub fn month(self) -> Month {
        let (year, month, _) = self.parts();
        Month { year, month }
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.iso()
    }
}

/// Not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchDay;

impl fmt::Display for NoSuchDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day of the years 1900 to 2100, as 2026-03-04")
    }
}

impl TryFrom<String> for Day {
    type Error = NoSuchDay;

    fn try_from(iso: String) -> Result<Day, NoSuchDay> {
        Day::from_iso(&iso).ok_or(NoSuchDay)
    }
}

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: i32,
}

impl Month {
    /// ISO 8601: `2026-03`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}", self.year, self.month)
    }

    /// The one after it.
    pub fn next(self) -> Month {
        if self.month == 12 { Month { year: self.year + 1, month: 1 } } else { Month { month: self.month + 1, ..self } }
    }
}

/// A stretch of time that a data return is about. Which it can be is fixed, so that no two returns cut time differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Period {
    /// Three months from the first of January, April, July or October on.
    Quarter {
        /// The year.
        year: u16,
        /// 1 to 4.
        quarter: u8,
    },
    /// From 1 April to 31 March.
    FinancialYear {
        /// The year that it begins in.
        year: u16,
    },
}

impl Period {
    /// Its first day and its last.
    pub fn days(self) -> (Day, Day) {
        let (first, months) = match self {
            Period::Quarter { year, quarter } => (Day::of(i32::from(year), i32::from(quarter) * 3 - 2, 1), 3),
            Period::FinancialYear { year } => (Day::of(i32::from(year), 4, 1), 12),
        };
        (first, first.after_months(months).after_days(-1))
    }

    /// Whether a day is in it.
    pub fn has(self, day: Day) -> bool {
        let (first, last) = self.days();
        (first..=last).contains(&day)
    }

    /// The quarter that a day is in.
    pub fn quarter_of(day: Day) -> Period {
        let (year, month, _) = day.parts();
        Period::Quarter { year: year_of(year), quarter: u8::try_from((month + 2) / 3).expect("1 to 4") }
    }

    /// The financial year that a day is in.
    pub fn financial_year_of(day: Day) -> Period {
        let (year, month, _) = day.parts();
        Period::FinancialYear { year: year_of(if month < 4 { year - 1 } else { year }) }
    }

    /// The one before it, of the same length.
    pub fn before(self) -> Period {
        let day = self.days().0.after_days(-1);
        match self {
            Period::Quarter { .. } => Period::quarter_of(day),
            Period::FinancialYear { .. } => Period::financial_year_of(day),
        }
    }

    /// Its months, in order.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let (first, last) = self.days();
        std::iter::successors(Some(first.month()), |month| Some(month.next())).take_while(move |month| *month <= last.month())
    }
}

fn year_of(year: i32) -> u16 {
    u16::try_from(year).expect("a day is of the years 1900 to 2100, or near them")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    #[test]
    fn every_day_is_the_one_after_the_day_before() {
        let (mut now, last) = (day("1900-01-01"), day("2100-12-31"));
        let mut count = 0;
        while now < last {
            let next = now.after_days(1);
            let ((year, month, date), (next_year, next_month, next_date)) = (now.parts(), next.parts());
            let goes_on = (next_year, next_month, next_date) == (year, month, date + 1);
            let new_month = next_date == 1 && (next_year, next_month) == (year, month + 1);
            let new_year = (next_month, next_date) == (1, 1) && next_year == year + 1 && month == 12;
            assert!(goes_on || new_month || new_year, "{now:?} {next:?}");
            assert_eq!(Day::from_iso(&now.iso()), Some(now));
            (now, count) = (next, count + 1);
        }
        assert_eq!(count, 73_413, "201 years with 49 leap days");
        assert_eq!(day("1970-01-01").0, 0);
        assert_eq!(day("2026-11-23").0, 20_780);
    }

    #[test]
    fn only_whole_days_that_exist_are_days() {
        for none in ["2026-02-29", "2025-13-01", "2026-03", "2026", "", "2026-3-4", "2026-03-04T00:00", "1899-12-31", "2101-01-01"] {
            assert_eq!(Day::from_iso(none), None, "{none}");
        }
        assert_eq!(day("2024-02-29").iso(), "2024-02-29");
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-12-31", 6, "2027-06-30"),
            ("2026-03-15", 9, "2026-12-15"),
            ("2026-12-01", 1, "2027-01-01"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-03-31", -1, "2026-02-28"),
        ] {
            assert_eq!(day(from).after_months(months), day(to), "{from} and {months} months");
        }
    }

    /// The clocks of Great Britain went forward on 29 March 2026 and back on 25 October 2026.
    #[test]
    fn a_day_on_which_the_clocks_change_is_a_day() {
        assert_eq!(day("2026-03-28").days_until(day("2026-03-30")), 2);
        assert_eq!(day("2026-10-24").after_days(2), day("2026-10-26"));
    }

    #[test]
    fn an_age_is_counted_from_birthday_to_birthday() {
        let age = |born: &str, on: &str| day(on).years_since(day(born));
        assert_eq!((age("2001-05-06", "2026-05-05"), age("2001-05-06", "2026-05-06")), (24, 25));
        assert_eq!((age("2004-02-29", "2026-02-28"), age("2004-02-29", "2026-03-01")), (21, 22));
    }

    #[test]
    fn periods_follow_each_other_without_a_gap() {
        for period in [Period::Quarter { year: 2026, quarter: 1 }, Period::FinancialYear { year: 2025 }] {
            let (first, last) = period.days();
            assert_eq!(last, day("2026-03-31"));
            assert_eq!(period.before().days().1.after_days(1), first);
            assert!(period.has(first) && period.has(last) && !period.has(last.after_days(1)));
        }
        assert_eq!(Period::quarter_of(day("2026-12-31")), Period::Quarter { year: 2026, quarter: 4 });
        assert_eq!(Period::financial_year_of(day("2026-03-31")), Period::FinancialYear { year: 2025 });
        let months: Vec<String> = Period::FinancialYear { year: 2025 }.months().map(Month::iso).collect();
        assert_eq!((months.len(), &*months[0], &*months[11]), (12, "2025-04", "2026-03"));
    }
}
