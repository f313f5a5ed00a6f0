//! A button that lets the worker choose files: its words are ours, since the browser's own field speaks the browser's language.
//!
//! Accessibility: the field itself is there for the keyboard and for screen readers, without being seen; its label is the button.

use leptos::prelude::*;

/// How many files can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picks {
    /// One.
    One,
    /// Any number.
    Many,
}

/// The button. `described_by` is the id of what explains it; `on_pick` gets the field, whose files it takes.
pub fn pick(
    id: &'static str,
    picks: Picks,
    accept: &'static str,
    described_by: &'static str,
    words: impl Fn() -> String + Send + 'static,
    on_pick: impl Fn(Option<web_sys::FileList>) + 'static,
) -> AnyView {
    view! {
        <div class="pick">
            <input
                class="pick__field"
                id=id
                type="file"
                multiple=picks == Picks::Many
                accept=accept
                aria-describedby=described_by
                on:change=move |event| {
                    let input: web_sys::HtmlInputElement = event_target(&event);
                    on_pick(input.files());
                    // So that the same file can be chosen again.
                    input.set_value("");
                }
            />
            <label class="button button--quiet pick__button" for=id>{words}</label>
        </div>
    }
    .into_any()
}
