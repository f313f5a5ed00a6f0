//! A choice of one among things that have names of their own: contacts, packets.
//!
//! Accessibility: radio buttons in a fieldset, each with its own label and hint.

use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::pair::pair;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What is given back when it is chosen; also part of the HTML id.
    pub id: String,
    /// What it is called: shown as it is.
    pub name: String,
    /// The message that says more, if there is any.
    pub hint: Option<&'static str>,
}

/// The choice. Words: `key`.
pub fn choose_named(id: &'static str, key: &'static str, all: Vec<Named>, value: RwSignal<Option<String>>) -> AnyView {
    let options = all
        .into_iter()
        .map(|Named { id: own, name, hint }| {
            let input = format!("{id}-{own}");
            let hint_id = hint.map(|_| format!("{id}-{own}-hint"));
            let (chosen, this) = (own.clone(), own);
            view! {
                <ChoiceRow
                    control=Control::Radio
                    id=input
                    name=id
                    described_by=Signal::stored(hint_id.clone())
                    is_chosen=Signal::derive(move || value.with(|value| value.as_deref() == Some(this.as_str())))
                    on_change=move |_| value.set(Some(chosen.clone()))
                    hint=hint.map(|hint| view! { <p class="field__hint choice__hint" id=hint_id>{t(hint)}</p> }).into_any()
                >
                    <bdi dir="auto">{name}</bdi>
                </ChoiceRow>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field__set">
            <legend class="field__label">{pair(key.to_owned())}</legend>
            <div class="choices">{options}</div>
        </fieldset>
    }
    .into_any()
}
