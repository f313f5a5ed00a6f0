//! Dates and times in words, by the messages `date-*` and `month-*` of `interface.ftl`.

use crate::answers::Date;
use crate::language::{Direction, Said, Words};

/// "4 March 2026", "March 2026" or "2026".
pub fn date_in_words(words: &Words, date: Date) -> Said {
    let year = date.year.to_string();
    let Some(month) = date.month.map(|month| words.text(&format!("month-{month}"))) else {
        return say(words, "date-year", &[("year", &year)]);
    };
    match date.day.map(|day| day.to_string()) {
        None => say(words, "date-month-year", &[("month", &month), ("year", &year)]),
        Some(day) => say(words, "date-full", &[("day", &day), ("month", &month), ("year", &year)]),
    }
}

/// "4 March 2026, 14:02" for `2026-03-04T14:02`, also with seconds and `Z` after it; none for anything else. Which clock it
/// was is for the caller to say.
pub fn time_in_words(words: &Words, at: &str) -> Option<Said> {
    let (date, time) = at.split_once('T')?;
    let date = date_in_words(words, Date::from_iso(date)?);
    Some(say(words, "date-time", &[("date", &date.text), ("time", time.get(..5)?)]))
}

/// The parts are ours and run the same way as the whole, so the marks that Fluent isolates them with are taken out again.
/// They stay where a language from right to left names a month with Latin letters beside it: the year and the hour after
/// those would change places.
fn say(words: &Words, key: &str, parts: &[(&str, &str)]) -> Said {
    let said = words.say_with(key, Some(&parts.iter().map(|(name, part)| (*name, *part)).collect()));
    let is_latin = |(_, part): &(&str, &str)| part.contains(|letter: char| letter.is_ascii_alphabetic());
    if said.lang.direction() == Direction::Rtl && parts.iter().any(is_latin) {
        return said;
    }
    Said { text: said.text.replace(['\u{2068}', '\u{2069}'], ""), ..said }
}
