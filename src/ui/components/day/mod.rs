//! A day of our own pages, in three boxes.
//!
//! Accessibility: a fieldset with its legend; the hint and what is wrong are tied to each box.

use super::date::boxes;
use super::pair::{pair, pair_if_any};
use crate::answers::{ProblemKind, TypedDate};
use crate::register::Day;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// A day as it would be typed.
pub fn typed(day: Day) -> TypedDate {
    let (year, month, day) = day.parts();
    TypedDate { day: day.to_string(), month: month.to_string(), year: year.to_string() }
}

/// The day that was typed.
///
/// # Errors
/// What is wrong with it; [`ProblemKind::Missing`] when nothing was typed.
pub fn day_of(typed: &TypedDate) -> Result<Day, ProblemKind> {
    Day::from_iso(&typed.whole()?).ok_or(ProblemKind::NoSuchDate)
}

/// The field. Words: `key`, `key.hint` if there is one. What is wrong leads to the first box, `<id>-day`.
pub fn day_field(id: &'static str, key: &'static str, value: RwSignal<TypedDate>, problem: Signal<Option<String>>) -> AnyView {
    let tongue = Tongue::here();
    let part = move |name: &str| [id, "-", name].concat();
    let has_hint = move || tongue.find(&[key, ".hint"].concat()).is_some();
    let described_by = Signal::derive(move || {
        let mut ids = Vec::new();
        if has_hint() {
            ids.push(part("hint"));
        }
        if problem.with(Option::is_some) {
            ids.push(part("problem"));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    });
    let is_wrong = Signal::derive(move || problem.with(Option::is_some));
    view! {
        <div class="field" class:field--wrong=move || is_wrong.get()>
            <fieldset class="field__set" id=id>
                <legend class="field__label">{pair(key.to_owned())}</legend>
                {move || has_hint().then(|| view! { <p class="field__hint" id=part("hint")>{pair_if_any([key, ".hint"].concat())}</p> })}
                {move || problem.get().map(|problem| view! { <p class="field__problem" id=part("problem")>{problem}</p> })}
                {boxes(id, value, described_by, is_wrong, Callback::new(|()| {}))}
            </fieldset>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_typed_and_read_again() {
        let day = Day::from_iso("2026-03-04").expect("a day");
        assert_eq!(day_of(&typed(day)), Ok(day));
        let words = TypedDate { day: " 4".into(), month: "March".into(), year: "2026".into() };
        assert_eq!(day_of(&words), Ok(day));
        let of = |day: &str, month: &str, year: &str| day_of(&TypedDate { day: day.into(), month: month.into(), year: year.into() });
        assert_eq!(of("", "", " "), Err(ProblemKind::Missing));
        assert_eq!(of("", "3", "2026"), Err(ProblemKind::DateIncomplete));
        assert_eq!(of("31", "2", "2026"), Err(ProblemKind::NoSuchDate));
    }
}
