//! Choosing a language, each by the name it has for itself, and whether English stands under it.
//!
//! Buttons, not a list to open: with two languages both can be seen, and a person who reads neither word of the page
//! still finds their own.

use crate::language::Lang;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The languages offered.
pub fn language_menu() -> impl IntoView {
    let tongue = Tongue::here();
    let one = move |lang: Lang| {
        view! {
            <button
                type="button"
                class="switch__one"
                lang=lang.tag()
                dir=lang.direction().attribute()
                aria-pressed=move || if tongue.lang() == lang { "true" } else { "false" }
                on:click=move |_| tongue.choose(lang)
            >
                {lang.own_name()}
            </button>
        }
    };
    view! {
        <div class="switch" role="group" aria-label=t("shell-language")>
            {Lang::offered().map(one).collect_view()}
        </div>
        {move || (tongue.lang() != Lang::ENGLISH).then(|| view! {
            <button
                type="button"
                class="switch__one switch__alone"
                aria-pressed=move || if tongue.wants_bilingual() { "true" } else { "false" }
                on:click=move |_| tongue.set_bilingual(!tongue.wants_bilingual())
            >
                {t("shell-bilingual")}
            </button>
        })}
        {move || tongue.failed().map(|lang| view! {
            <p class="switch__failed" role="alert">{move || tongue.text_with("shell-language-failed", &[("language", lang.own_name())])}</p>
        })}
    }
}
