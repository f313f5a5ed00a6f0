//! One line: text, number, phone, email, a person's name.
//!
//! What is typed is kept as it is; the check says later what is wrong. Nothing is filled in by the browser, and nothing
//! is sent to a spelling service (SECURITY: known traps).

use super::field::Asked;
use crate::answers::Answer;
use crate::form::Kind;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The box.
pub fn line(asked: &Asked) -> AnyView {
    let (kind, mode, class) = match asked.question.kind {
        Kind::Number { .. } => ("text", "numeric", "box box--short"),
        Kind::Phone => ("tel", "tel", "box box--medium"),
        Kind::Email => ("email", "email", "box"),
        _ => ("text", "text", "box"),
    };
    let typed = asked.clone();
    let shown = asked.text();
    view! {
        <input
            class=class
            id=asked.id()
            type=kind
            inputmode=mode
            dir="auto"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            prop:value=move || shown.get()
            aria-describedby=asked.described_by(Tongue::here())
            aria-invalid=asked.invalid()
            on:input=move |event| typed.put(Answer::Text(event_target_value(&event)))
        />
    }
    .into_any()
}
