//! What does not fit if somebody is accepted, beside the decision: a note, and never a gate.

use super::desk::Desk;
use crate::notes::Decision;
use crate::register::{Entry, ForWhom, Misfit, Needs};
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What is known of a person that a home must fit.
fn needs(entry: &Entry) -> Needs {
    Needs::of(&entry.facts(), &entry.home())
}

/// The note; nothing where everything fits, where nothing is accepted, and where nothing is known of the area.
pub fn misfits(desk: Desk, chosen: Signal<Option<Decision>>) -> AnyView {
    let tongue = Tongue::here();
    desk.own.read();
    let all = Memo::new(move |_| {
        let (area, needs) =
            desk.entry.with(|opened| opened.as_ref().map(|opened| (opened.entry.area().to_owned(), needs(&opened.entry))))?;
        desk.own.with(|book| book.area(&area).map(|area| area.misfits(&needs, today()))).flatten()
    });
    let shown = move || {
        let all = all.get().unwrap_or_default();
        match chosen.get() {
            Some(Decision::Accepted) => all,
            // That nothing is free is why they wait.
            Some(Decision::AcceptedWaitingForHousing) => all.into_iter().filter(|misfit| !misfit.is_about_homes()).collect(),
            _ => Vec::new(),
        }
    };
    view! {
        <div role="status">
            {move || {
                let shown = shown();
                let items = shown.iter().copied().map(|misfit| view! { <li>{move || words(tongue, misfit)}</li> }).collect_view();
                (!shown.is_empty()).then(|| view! {
                    <div class="note note--caution">
                        <p class="note__title">{t("book-misfit")}</p>
                        <ul>{items}</ul>
                        <p>{t("book-misfit.do")}</p>
                    </div>
                })
            }}
        </div>
    }
    .into_any()
}

/// It in words; tracked.
fn words(tongue: Tongue, misfit: Misfit) -> String {
    let none = |whom: ForWhom| tongue.text(&["book-misfit-none-", whom.name()].concat());
    match misfit {
        Misfit::NothingFree => tongue.text("book-misfit-nothing-free"),
        Misfit::NoneFor(whom) => none(whom),
        Misfit::NoneStepFree => tongue.text("book-misfit-none-step-free"),
        Misfit::NoneWithBoth => tongue.text("book-misfit-none-with-both"),
        Misfit::Closed { on } => tongue.text_with("book-misfit-closed", &[("day", &day_in_words(tongue, on))]),
        Misfit::ClosesBeforeReview { on, review } => {
            tongue.text_with("book-misfit-closes", &[("day", &day_in_words(tongue, on)), ("review", &day_in_words(tongue, review))])
        }
        Misfit::Old { looked_on } => tongue.text_with("book-misfit-old", &[("day", &day_in_words(tongue, looked_on))]),
    }
}
