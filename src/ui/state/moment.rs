//! Moments in words: "4 March 2026, 14:02", on the clock of this device.

use super::head::plain;
use super::tongue::Tongue;
use crate::register::Day;

/// A moment as a calendar and a clock on the wall say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wall {
    year: u32,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
}

/// A moment, given in milliseconds since 1970; tracked, since the words follow the language.
pub fn in_words(tongue: Tongue, ms: u64) -> String {
    wall(ms as f64).map_or_else(String::new, |wall| say(tongue, wall))
}

/// A moment, given as RFC 3339; as it stands where it is none.
pub fn text_in_words(tongue: Tongue, text: &str) -> String {
    wall(parse(text)).map_or_else(|| text.to_owned(), |wall| say(tongue, wall))
}

/// A moment, given as RFC 3339, in milliseconds since 1970; 0 where it is none.
pub fn ms_of(text: &str) -> u64 {
    parse(text).max(0.0) as u64
}

/// Now, as `<input type="datetime-local">` takes it: `2026-03-04T14:02`.
pub fn now_local() -> String {
    wall(crate::browser::clock::now_ms() as f64).map_or_else(String::new, |wall| {
        let Wall { year, month, day, hour, minute } = wall;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
    })
}

/// Today, by the calendar of this device; where pages are written at build time, and on a device whose clock is lost in time, the
/// first day of 1970.
pub fn today() -> Day {
    let wall = wall(crate::browser::clock::now_ms() as f64);
    let today = wall.and_then(|Wall { year, month, day, .. }| Day::from_iso(&format!("{year:04}-{month:02}-{day:02}")));
    today.unwrap_or_else(|| Day::from_iso("1970-01-01").expect("there was such a day"))
}

/// A day: "4 March 2026"; tracked.
pub fn day_in_words(tongue: Tongue, day: Day) -> String {
    let (year, month, day) = day.parts();
    plain(&date_in_words(tongue, &year.to_string(), &month.to_string(), &day.to_string()))
}

fn date_in_words(tongue: Tongue, year: &str, month: &str, day: &str) -> String {
    let month = tongue.text(&["month-", month].concat());
    tongue.text_with("date-full", &[("day", day), ("month", &month), ("year", year)])
}

fn say(tongue: Tongue, wall: Wall) -> String {
    let Wall { year, month, day, hour, minute } = wall;
    let date = date_in_words(tongue, &year.to_string(), &month.to_string(), &day.to_string());
    // Isolated within each other, numbers and words would run from left to right in Arabic too: an isolate is laid out by its
    // first letter that has a direction, and those of an isolate inside it do not count.
    plain(&tongue.text_with("date-time", &[("date", &date), ("time", &format!("{hour:02}:{minute:02}"))]))
}

#[cfg(target_arch = "wasm32")]
fn wall(ms: f64) -> Option<Wall> {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(ms));
    (!date.get_time().is_nan()).then(|| Wall {
        year: date.get_full_year(),
        month: date.get_month() + 1,
        day: date.get_date(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
    })
}

#[cfg(target_arch = "wasm32")]
fn parse(text: &str) -> f64 {
    js_sys::Date::parse(text)
}

#[cfg(not(target_arch = "wasm32"))]
fn wall(_ms: f64) -> Option<Wall> {
    None
}

#[cfg(not(target_arch = "wasm32"))]
fn parse(_text: &str) -> f64 {
    f64::NAN
}
