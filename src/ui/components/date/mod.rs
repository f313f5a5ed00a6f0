//! A date in three boxes: faster and surer than a calendar for dates that one knows, and the same in every browser.

use super::calendar;
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

/// The three boxes of a question.
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
    let whole = asked.clone();
    let on_input = move || whole.put(Answer::Date(typed.get_untracked()));
    let described_by = Signal::derive(asked.described_by(Tongue::here()));
    let asked_here = asked.clone();
    boxes(&asked.id(), typed, described_by, Signal::derive(move || asked_here.problem().is_some()), Callback::new(move |()| on_input()))
}

/// The three boxes: `id` begins their HTML ids, `described_by` is the id of what describes them, and `on_input` is called after each change.
pub fn boxes(
    id: &str,
    typed: RwSignal<TypedDate>,
    described_by: Signal<Option<String>>,
    is_wrong: Signal<bool>,
    on_input: Callback<()>,
) -> AnyView {
    let (tongue, hint) = (Tongue::here(), [id, "-calendar"].concat());
    let hint_id = hint.clone();
    let described_by = Signal::derive(move || {
        let ids = described_by.get().into_iter().chain(calendar::has_hint(tongue).then(|| hint.clone())).collect::<Vec<_>>();
        (!ids.is_empty()).then(|| ids.join(" "))
    });
    let one = |part| one_box(id, typed, described_by, is_wrong, on_input, part);
    view! {
        {calendar::which_calendar(hint_id)}
        <div class="date">{one(Part::Day)}{one(Part::Month)}{one(Part::Year)}</div>
        {calendar::beside(typed)}
    }
    .into_any()
}

fn one_box(
    id: &str,
    typed: RwSignal<TypedDate>,
    described_by: Signal<Option<String>>,
    is_wrong: Signal<bool>,
    on_input: Callback<()>,
    part: Part,
) -> AnyView {
    let (name, label, class) = match part {
        Part::Day => ("day", "field-date-day", "box box--2"),
        Part::Month => ("month", "field-date-month", "box box--month"),
        Part::Year => ("year", "field-date-year", "box box--4"),
    };
    let id = [id, "-", name].concat();
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
    let input = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        typed.update(|date| match part {
            Part::Day => date.day = text,
            Part::Month => date.month = text,
            Part::Year => date.year = text,
        });
        on_input.run(());
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
                aria-describedby=move || described_by.get()
                aria-invalid=move || is_wrong.get().then_some("true")
                on:input=input
            />
        </div>
    }
    .into_any()
}
