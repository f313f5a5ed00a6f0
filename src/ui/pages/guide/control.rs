//! The controls of the guide's pages, each drawn by one piece of code whatever it does: what somebody downloads who asks for more than
//! reading stays small.

use crate::ui::components::button::Weight;
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;

/// A button.
pub struct Control {
    words: &'static str,
    press: Callback<()>,
    class: &'static str,
    wake: Option<String>,
    about: Option<AnyView>,
    described_by: Option<String>,
    is_on: Option<Signal<bool>>,
}

impl Control {
    /// A quiet one, with its message.
    pub fn new(words: &'static str, press: impl Fn() + Send + Sync + 'static) -> Control {
        Control {
            words,
            press: Callback::new(move |()| press()),
            class: Weight::Quiet.class(),
            wake: None,
            about: None,
            described_by: None,
            is_on: None,
        }
    }

    /// With another class.
    pub fn class(self, class: &'static str) -> Control {
        Control { class, ..self }
    }

    /// Its name where the page stands before the app does.
    pub fn wake(self, name: impl Into<String>) -> Control {
        Control { wake: Some(name.into()), ..self }
    }

    /// What it belongs to, for whoever hears it alone.
    pub fn about(self, about: impl IntoView + 'static) -> Control {
        Control { about: Some(about.into_any()), ..self }
    }

    /// The id of what describes it.
    pub fn described_by(self, id: String) -> Control {
        Control { described_by: Some(id), ..self }
    }

    /// Stays pressed while this holds.
    pub fn is_on(self, is_on: impl Fn() -> bool + Send + Sync + 'static) -> Control {
        Control { is_on: Some(Signal::derive(is_on)), ..self }
    }

    /// The button itself.
    pub fn view(self) -> AnyView {
        let Control { words, press, class, wake, about, described_by, is_on } = self;
        let pressed = move || is_on.map(|is_on| if is_on.get() { "true" } else { "false" });
        let about = about.map(|about| view! { <span class="visually-hidden">" "{about}</span> });
        view! {
            <button type="button" class=class data-wake=wake aria-describedby=described_by aria-pressed=pressed on:click=move |_| press.run(())>
                {t(words)}
                {about}
            </button>
        }
        .into_any()
    }
}

/// An option of a [`choice`]: what it is, and what it says.
pub type Choosable = (&'static str, Signal<String>);

/// A choice of one, or of none yet. `taken`: what cannot be chosen. Words: `key`, and `hint` below.
pub fn choice(
    id: &'static str,
    key: &'static str,
    hint: Option<&'static str>,
    options: Vec<Choosable>,
    chosen: Signal<&'static str>,
    taken: Signal<&'static str>,
    choose: Callback<String>,
) -> AnyView {
    let none = ("", Signal::derive(t("guide-compare-choose")));
    let option = |(value, words): Choosable| {
        let is_taken = move || !value.is_empty() && taken.get() == value;
        view! { <option value=value prop:selected=move || chosen.get() == value disabled=is_taken>{words}</option> }
    };
    let options = std::iter::once(none).chain(options).map(option).collect_view();
    let hint_id = hint.map(|_| [id, "-hint"].concat());
    view! {
        <div class="field">
            <label class="field__label" for=id>{t(key)}</label>
            <select class="box" id=id autocomplete="off" aria-describedby=hint_id.clone() on:change=move |event| choose.run(event_target_value(&event))>
                {options}
            </select>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{tk(hint.to_owned())}</p> })}
        </div>
    }
    .into_any()
}
