//! Dates of the Gregorian calendar, and days counted from 1 January 1970: Howard Hinnant's `days_from_civil` and `civil_from_days`
//! (<https://howardhinnant.github.io/date_algorithms.html>), for any year.

/// How many days after 1 January 1970 a date is; negative if it is earlier. The year, the month (1 to 12) and the day (1 to 31) of a
/// date that exists.
pub fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    // Years begin in March here, so that a leap day is the last of one. Eras have 400 years, and each 146,097 days.
    let year = year - i32::from(month <= 2);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The year, the month (1 to 12) and the day (1 to 31) of a day counted from 1 January 1970.
pub fn civil_from_days(days: i32) -> (i32, i32, i32) {
    // Counted from 1 March of the year 0.
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i32::from(month <= 2), month, day)
}

/// ISO 8601, such as `2026-03-04`, of a day counted from 1 January 1970 that is of the years 0 to 9999.
pub fn iso_from_days(days: i32) -> String {
    let (year, month, day) = civil_from_days(days);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (days, expected) in [
            (-25_567, "1900-01-01"),
            (-1, "1969-12-31"),
            (0, "1970-01-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_780, "2026-11-23"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(iso_from_days(days), expected);
        }
    }

    /// 400 years, after which the calendar begins again.
    #[test]
    fn every_day_is_the_one_after_the_day_before() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut days = days_from_civil(1800, 1, 1);
        for year in 1800..2200 {
            for (month, length) in (1..).zip(lengths) {
                let is_leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                for day in 1..=length + i32::from(is_leap) {
                    assert_eq!((days_from_civil(year, month, day), civil_from_days(days)), (days, (year, month, day)));
                    days += 1;
                }
            }
        }
    }
}
