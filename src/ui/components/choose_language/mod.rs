//! A choice of one among the languages offered: each by the name it has for itself, for the person, with its English name, for the
//! worker. No message names a language, so that a new one needs no words in all the others.
//!
//! Accessibility: radio buttons in a fieldset; each name says which language it is in.

use super::choice_row::{ChoiceRow, Control};
use super::pair::{pair, pair_if_any};
use crate::language::Lang;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The choice. `key` is the legend's message, which may have a `.hint`; `none` stands first, where none may be chosen: what is then
/// given, and the message that says it.
#[component]
pub fn ChooseLanguage(
    /// Begins the HTML ids, and names the group.
    id: &'static str,
    /// The legend's message.
    key: &'static str,
    /// The one that cannot be chosen, since it was chosen elsewhere.
    #[prop(into, optional)]
    without: Signal<Option<&'static str>>,
    /// What is given where no language is chosen, and its message.
    #[prop(optional)]
    none: Option<(&'static str, &'static str)>,
    /// The tag of the one chosen.
    #[prop(into)]
    value: Signal<&'static str>,
    /// Called with the tag of the one chosen.
    #[prop(into)]
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let tongue = Tongue::here();
    let has_hint = move || tongue.find(&[key, ".hint"].concat()).is_some();
    let hint_id = [id, "-hint"].concat();
    let described = hint_id.clone();
    let row = move |tag: &'static str, name: AnyView| {
        view! {
            <ChoiceRow
                control=Control::Radio
                id=[id, "-", tag].concat()
                name=id
                is_chosen=Signal::derive(move || value.get() == tag)
                on_change=move |_| on_choose.run(tag)
            >
                {name}
            </ChoiceRow>
        }
        .into_any()
    };
    let rows = move || {
        let none = none.map(|(name, key)| row(name, pair(key.to_owned())));
        let taken = without.get();
        let languages = Lang::offered().filter(|lang| Some(lang.tag()) != taken).map(|lang| row(lang.tag(), named(lang)));
        none.into_iter().chain(languages).collect_view()
    };
    view! {
        <fieldset class="field__set" aria-describedby=move || has_hint().then(|| described.clone())>
            <legend class="field__label">{pair(key.to_owned())}</legend>
            {move || has_hint().then(|| view! { <p class="field__hint" id=hint_id.clone()>{pair_if_any([key, ".hint"].concat())}</p> })}
            <div class="choices choices--names">{rows}</div>
        </fieldset>
    }
}

/// A language's own name, with its English one where that is another.
pub fn named(lang: Lang) -> AnyView {
    let english = (lang != Lang::ENGLISH)
        .then(|| view! { " "<span class="muted" lang="en" dir="ltr">{["(", lang.english_name(), ")"].concat()}</span> });
    view! { <bdi lang=lang.tag() dir=lang.direction().attribute()>{lang.own_name()}</bdi>{english} }.into_any()
}
