//! Fields of our own pages: what is asked about the vault, the agreement and an export, not questions of the form.
//!
//! Accessibility: each field has a visible label, its hint and its problem are tied to it, and nothing is filled in by the
//! browser or sent to a spelling service.

use super::calendar::which_clock;
use super::choice_row::{ChoiceRow, Control};
use super::pair::{pair, pair_if_any};
use crate::form::{LONG_TEXT_MAX, TEXT_MAX};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// How a line is typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Typing {
    /// One line, readable.
    #[default]
    Line,
    /// One line, hidden.
    Hidden,
    /// Several lines.
    Text,
    /// A date and time, by the browser's own means.
    Moment,
}

/// A field to type in. Words: `key`, `key.hint` if there is one.
#[component]
pub fn Entry(
    /// Its HTML id.
    #[prop(into)]
    id: String,
    /// Its label's message.
    key: &'static str,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change.
    #[prop(into)]
    on_input: Callback<String>,
    /// How it is typed.
    #[prop(into, optional)]
    typing: Signal<Typing>,
    /// What is wrong with it, in words.
    #[prop(into, optional)]
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let tongue = Tongue::here();
    let hint = move || tongue.find(&format!("{key}.hint")).map(|said| said.text);
    let (label_for, id) = (id.clone(), StoredValue::new(id));
    let part = move |name: &str| id.with_value(|id| [id, "-", name].concat());
    let described = move || {
        let mut ids = Vec::new();
        if hint().is_some() {
            ids.push(part("hint"));
        }
        if problem.with(Option::is_some) {
            ids.push(part("problem"));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    let invalid = move || problem.with(Option::is_some).then_some("true");
    let is_text = Memo::new(move |_| typing.get() == Typing::Text);
    let kind = move || if typing.get() == Typing::Moment { "datetime-local" } else { "text" };
    view! {
        <div class="field" class:field--wrong=move || problem.with(Option::is_some)>
            <label class="field__label" for=label_for>{pair(key.to_owned())}</label>
            {move || hint().map(|_| view! { <p class="field__hint" id=part("hint")>{pair_if_any(format!("{key}.hint"))}</p> })}
            {move || (typing.get() == Typing::Moment).then(which_clock)}
            {move || problem.get().map(|problem| view! { <p class="field__problem" id=part("problem")>{problem}</p> })}
            {move || {
                if is_text.get() {
                    view! {
                        <textarea
                            class="box"
                            id=id.get_value()
                            rows="4"
                            maxlength=LONG_TEXT_MAX.to_string()
                            dir="auto"
                            autocomplete="off"
                            spellcheck="false"
                            aria-describedby=described
                            aria-invalid=invalid
                            prop:value=move || value.get()
                            on:input=move |event| on_input.run(event_target_value(&event))
                        ></textarea>
                    }
                        .into_any()
                } else {
                    view! {
                        // A style hides it: of a form with a field of type `password`, browsers write down the line
                        // typed before it, whatever `autocomplete` says, and offer to keep the passphrase itself.
                        <input
                            class="box"
                            class:box--hidden=move || typing.get() == Typing::Hidden
                            id=id.get_value()
                            type=kind
                            maxlength=move || (typing.get() == Typing::Line).then(|| TEXT_MAX.to_string())
                            dir=move || (typing.get() != Typing::Moment).then_some("auto")
                            autocomplete="off"
                            autocapitalize="none"
                            spellcheck="false"
                            aria-describedby=described
                            aria-invalid=invalid
                            prop:value=move || value.get()
                            on:input=move |event| on_input.run(event_target_value(&event))
                        />
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

/// A choice of one. Words: `key` and `key.hint`; each option's message is its own.
#[component]
pub fn Choose(
    /// Begins the HTML ids, and names the group.
    id: &'static str,
    /// The legend's message.
    key: &'static str,
    /// The options: a name, and the message that says it (with `.hint` if it has one).
    options: Vec<(&'static str, &'static str)>,
    /// The one chosen, if any.
    #[prop(into)]
    value: Signal<Option<&'static str>>,
    /// Called with the one chosen.
    #[prop(into)]
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let tongue = Tongue::here();
    let hint = move || tongue.find(&format!("{key}.hint")).map(|said| said.text);
    view! {
        <fieldset class="field__set" aria-describedby=move || hint().map(|_| format!("{id}-hint"))>
            <legend class="field__label">{pair(key.to_owned())}</legend>
            {move || hint().map(|_| view! { <p class="field__hint" id=format!("{id}-hint")>{pair_if_any(format!("{key}.hint"))}</p> })}
            <div class="choices">
            {options
                .into_iter()
                .map(|(name, key)| {
                    let input = format!("{id}-{name}");
                    let hint_id = format!("{input}-hint");
                    let hint = move || tongue.find(&format!("{key}.hint")).map(|said| said.text);
                    let described = hint_id.clone();
                    let more = move || {
                        hint().map(|_| {
                            view! { <p class="field__hint choice__hint" id=hint_id.clone()>{pair_if_any(format!("{key}.hint"))}</p> }
                        })
                    };
                    view! {
                        <ChoiceRow
                            control=Control::Radio
                            id=input
                            name=id
                            described_by=Signal::derive(move || hint().map(|_| described.clone()))
                            is_chosen=Signal::derive(move || value.get() == Some(name))
                            on_change=move |_| on_choose.run(name)
                            hint=more.into_any()
                        >
                            {pair(key.to_owned())}
                        </ChoiceRow>
                    }
                })
                .collect_view()}
            </div>
        </fieldset>
    }
}

/// A box to tick.
#[component]
pub fn Tick(
    /// Its HTML id.
    #[prop(into)]
    id: String,
    /// Its label's message.
    #[prop(into)]
    key: String,
    /// Whether it is ticked.
    #[prop(into)]
    value: Signal<bool>,
    /// Called with every change.
    #[prop(into)]
    on_change: Callback<bool>,
    /// What is wrong with it, in words.
    #[prop(into, optional)]
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let problem_id = format!("{id}-problem");
    let described = problem_id.clone();
    view! {
        <div class="field" class:field--wrong=move || problem.with(Option::is_some)>
            {move || problem.get().map(|problem| view! { <p class="field__problem" id=problem_id.clone()>{problem}</p> })}
            <ChoiceRow
                control=Control::Tick
                id=id
                described_by=Signal::derive(move || problem.with(Option::is_some).then(|| described.clone()))
                is_chosen=value
                on_change=on_change
            >
                {pair(key)}
            </ChoiceRow>
        </div>
    }
}

/// What went wrong and what to do, said aloud when it appears.
#[component]
pub fn Trouble(
    /// The message, with `.do`.
    #[prop(into)]
    key: String,
) -> impl IntoView {
    let tongue = Tongue::here();
    let todo = format!("{key}.do");
    view! {
        <div class="note note--problem" role="alert">
            <p class="note__title">{tk(key)}</p>
            {move || tongue.find(&todo).map(|said| view! { <p>{said.text}</p> })}
        </div>
    }
}

/// Work that takes a while: what it is doing, in words, with a bar that says how far it has come, or only that it goes on.
#[component]
pub fn Working(
    /// What it is doing.
    key: &'static str,
    /// How much is done, of 1000, once that is known.
    #[prop(optional, into)]
    done: Signal<Option<u16>>,
) -> impl IntoView {
    view! {
        <div class="working" role="status">
            <p id="working-words">{t(key)}</p>
            <progress aria-labelledby="working-words" max="1000" value=move || done.get()></progress>
        </div>
    }
}
