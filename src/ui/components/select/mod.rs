//! A choice of one from a list that opens: for whoever enters many things of which most are known, where rows of buttons would be long.
//!
//! Accessibility: the browser's own list with a visible label; the hint and what is wrong are tied to it.

use super::pair::pair;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// What stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// A message.
    Message(String),
    /// Shown as it is.
    Name(String),
    /// A number, and a message behind it.
    Number(u8, String),
}

/// One that can be chosen: its name, and what the list says.
pub type Choosable = (String, Says);

/// The field. Words: `key`; first in the list stands `none`, which is chosen while nothing is.
pub fn select(
    id: impl Into<String>,
    key: String,
    none: &'static str,
    options: Signal<Vec<Choosable>>,
    value: RwSignal<Option<String>>,
    problem: Signal<Option<String>>,
) -> AnyView {
    let tongue = Tongue::here();
    let id: String = id.into();
    let label_for = id.clone();
    let problem_id = [&id, "-problem"].concat();
    let described = problem_id.clone();
    let says = move |says: Says| match says {
        Says::Message(key) => tongue.text(&key),
        Says::Name(name) => name,
        Says::Number(number, key) => [&number.to_string(), " – ", &tongue.text(&key)].concat(),
    };
    let all = move || {
        let chosen = value.get_untracked();
        options
            .get()
            .into_iter()
            .map(|(name, words)| {
                let is_chosen = chosen.as_ref() == Some(&name);
                view! { <option value=name selected=is_chosen>{move || says(words.clone())}</option> }
            })
            .collect_view()
    };
    let choose = move |event| {
        let chosen = event_target_value(&event);
        value.set((!chosen.is_empty()).then_some(chosen));
    };
    view! {
        <div class="field" class:field--wrong=move || problem.with(Option::is_some)>
            <label class="field__label" for=label_for>{pair(key)}</label>
            {move || problem.get().map(|problem| view! { <p class="field__problem" id=problem_id.clone()>{problem}</p> })}
            <select
                class="box"
                id=id
                autocomplete="off"
                aria-describedby=move || problem.with(Option::is_some).then(|| described.clone())
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                on:change=choose
            >
                <option value="" selected=value.with_untracked(Option::is_none)>{move || tongue.text(none)}</option>
                {all}
            </select>
        </div>
    }
    .into_any()
}
