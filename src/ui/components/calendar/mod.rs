//! What stands with dates and times for people who count by another calendar or clock: which one is meant, and the day in theirs.
//!
//! Accessibility: the hint describes the boxes; the day in the other calendar is read out when the date is complete.

use super::pair::{pair, pair_of};
use crate::answers::{Calendar, Date, TypedDate};
use crate::language::{Said, Words};
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// What stands between the months in their message.
const BETWEEN: char = '|';

/// The calendar that whoever reads the page may mean; tracked.
fn calendar(tongue: Tongue) -> Option<Calendar> {
    Calendar::of(tongue.lang())
}

/// Whether the hint of [`which_calendar`] is there; tracked.
pub fn has_hint(tongue: Tongue) -> bool {
    calendar(tongue).is_some()
}

/// "Use the European calendar", for people who may mean another one. `id` is its HTML id.
pub fn which_calendar(id: String) -> AnyView {
    let tongue = Tongue::here();
    (move || has_hint(tongue).then(|| view! { <p class="field__hint" id=id.clone()>{pair("field-date-calendar".to_owned())}</p> }))
        .into_any()
}

/// The date that was typed, in the calendar of whoever reads the page; nothing until it is a whole date. It is shown, and never kept.
pub fn beside(typed: RwSignal<TypedDate>) -> AnyView {
    let tongue = Tongue::here();
    let date = Memo::new(move |_| typed.with(|typed| typed.whole().ok()).and_then(|iso| Date::from_iso(&iso)));
    let shown = move || {
        let (calendar, date) = (calendar(tongue)?, date.get()?);
        let day = calendar.day(date)?;
        let said =
            move |tongue: Tongue| tongue.with_both(|words, english| (in_words(words, calendar, day), in_words(english, calendar, day)));
        Some(view! { <p class="field__hint">{pair_of(said)}</p> })
    };
    view! { <div role="status">{shown}</div> }.into_any()
}

/// "In the Ethiopian calendar: 25 Yekatit 2018".
fn in_words(words: &Words, calendar: Calendar, (year, month, day): (i32, usize, i32)) -> Said {
    let key = ["calendar-", calendar.name()].concat();
    let months = words.text(&[&key, ".months"].concat());
    let month = months.split(BETWEEN).nth(month - 1).unwrap_or_default().trim();
    let (year, day) = (year.to_string(), day.to_string());
    words.say_with(&key, Some(&[("day", day.as_str()), ("month", month), ("year", year.as_str())].into_iter().collect()))
}

/// "Use British time", for people whose clock begins at dawn: seven in the morning is their one o'clock.
pub fn which_clock() -> AnyView {
    let tongue = Tongue::here();
    (move || {
        let is_other = calendar(tongue) == Some(Calendar::Ethiopic);
        is_other.then(|| view! { <p class="field__hint">{pair("field-time-clock".to_owned())}</p> })
    })
    .into_any()
}
