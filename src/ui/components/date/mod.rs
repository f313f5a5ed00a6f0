//! A date in three boxes: faster and surer than a calendar for dates that one knows, and the same in every browser.

use super::field::Asked;
use crate::answers::{Answer, TypedDate};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Which box.
#[derive(Clone, Copy)]
enum Part {
    Day,
    Month,
    Year,
}

/// The three boxes.
pub fn date(asked: &Asked) -> AnyView {
    let first = match asked.sheet.at_first(&asked.place) {
        Some(Answer::Date(date)) => date,
        _ => TypedDate::default(),
    };
    let typed = RwSignal::new(first);
    let answered = asked.clone();
    // "Not known" empties the boxes, and taking it back fills them again.
    Effect::new(move |_| {
        let now = match answered.answer() {
            Some(Answer::Date(date)) => date,
            _ => TypedDate::default(),
        };
        if typed.with_untracked(|before| *before != now) {
            typed.set(now);
        }
    });
    view! {
        <div class="date">
            {part(asked, typed, Part::Day)}
            {part(asked, typed, Part::Month)}
            {part(asked, typed, Part::Year)}
        </div>
    }
    .into_any()
}

fn part(asked: &Asked, typed: RwSignal<TypedDate>, part: Part) -> AnyView {
    let (name, label, class) = match part {
        Part::Day => ("day", "field-date-day", "box box--2"),
        Part::Month => ("month", "field-date-month", "box box--month"),
        Part::Year => ("year", "field-date-year", "box box--4"),
    };
    let id = asked.part_id(name);
    let value = move || {
        typed.with(|date| {
            match part {
                Part::Day => &date.day,
                Part::Month => &date.month,
                Part::Year => &date.year,
            }
            .clone()
        })
    };
    let whole = asked.clone();
    let input = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        typed.update(|date| match part {
            Part::Day => date.day = text,
            Part::Month => date.month = text,
            Part::Year => date.year = text,
        });
        whole.put(Answer::Date(typed.get_untracked()));
    };
    // A month may be written as a word, so it keeps the full keyboard.
    let mode = if matches!(part, Part::Month) { "text" } else { "numeric" };
    view! {
        <div class="date__part">
            <label class="date__label" for=id.clone()>{t(label)}</label>
            <input
                class=class
                id=id
                type="text"
                inputmode=mode
                dir="auto"
                autocomplete="off"
                spellcheck="false"
                prop:value=value
                aria-describedby=asked.described_by(Tongue::here())
                aria-invalid=asked.invalid()
                on:input=input
            />
        </div>
    }
    .into_any()
}
