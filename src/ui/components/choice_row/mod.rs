//! A radio button or a box to tick, with its words beside it: the whole row can be pressed.
//!
//! Accessibility: the browser's own control with its label; a hint or a problem describes it. Browsers fill nothing in again.

use leptos::prelude::*;

/// Which control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// One of several.
    Radio,
    /// Chosen or not, whatever stands beside it.
    Tick,
}

/// The row; its words are the children.
#[component]
pub fn ChoiceRow(
    /// Which control.
    control: Control,
    /// Its HTML id.
    #[prop(into)]
    id: String,
    /// Whose row it is: radio buttons of one name are one choice.
    #[prop(into, optional)]
    name: Option<String>,
    /// The id of what describes it, while there is something.
    #[prop(into, optional)]
    described_by: Signal<Option<String>>,
    /// Whether it is chosen.
    #[prop(into)]
    is_chosen: Signal<bool>,
    /// Called with every change: whether it is chosen now.
    #[prop(into)]
    on_change: Callback<bool>,
    /// What stands under the words.
    #[prop(optional)]
    hint: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let kind = match control {
        Control::Radio => "radio",
        Control::Tick => "checkbox",
    };
    view! {
        <div class="choice">
            <input
                class="choice__box"
                type=kind
                id=id.clone()
                name=name
                autocomplete="off"
                aria-describedby=move || described_by.get()
                prop:checked=move || is_chosen.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <label class="choice__label" for=id>{children()}</label>
            {hint}
        </div>
    }
}
