//! Settings: language and text size; where data is and what is not promised; who the vault signs as and what it signed.

mod vault;

use crate::browser::preferences::TextSize;
use crate::language::Lang;
use crate::ui::components::entry::{Choose, Tick};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["vault", "packet"]));
    move || {
        if ready.get() { settings(tongue).into_any() } else { view! { <h1 tabindex="-1">{t("shell-settings")}</h1> }.into_any() }
    }
}

fn settings(tongue: Tongue) -> impl IntoView {
    let sizes = TextSize::ALL.map(|size| (size.name(), size_key(size))).to_vec();
    view! {
        <h1 tabindex="-1">{t("settings")}</h1>
        <section class="section">
            <fieldset class="field__set">
                <legend class="field__label">{t("settings-language-field")}</legend>
                <p class="field__hint">{t("settings-language-hint")}</p>
                <div class="choices">
                    {Lang::offered()
                        .map(|lang| {
                            let id = format!("language-{}", lang.tag());
                            view! {
                                <div class="choice">
                                    <input
                                        class="choice__box"
                                        type="radio"
                                        name="language"
                                        id=id.clone()
                                        prop:checked=move || tongue.lang() == lang
                                        on:change=move |_| tongue.choose(lang)
                                    />
                                    <label class="choice__label" for=id>
                                        <span lang=lang.tag() dir=lang.direction().attribute()>{lang.own_name()}</span>
                                    </label>
                                </div>
                            }
                        })
                        .collect_view()}
                </div>
            </fieldset>
            <Tick
                id="bilingual"
                key="settings-bilingual"
                value=Signal::derive(move || tongue.wants_bilingual())
                on_change=move |is_bilingual| tongue.set_bilingual(is_bilingual)
            />
            <Choose
                id="size"
                key="settings-text-size"
                options=sizes
                value=Signal::derive(move || Some(tongue.text_size().name()))
                on_choose=move |name: &'static str| {
                    if let Some(size) = TextSize::ALL.into_iter().find(|size| size.name() == name) {
                        tongue.set_text_size(size);
                    }
                }
            />
        </section>
        {list("settings-data", &["where", "who", "export"])}
        {list("settings-limits", &["passphrase", "power", "page", "time", "history", "sealed"])}
        {vault::section()}
    }
}

fn size_key(size: TextSize) -> &'static str {
    match size {
        TextSize::Normal => "settings-text-size-normal",
        TextSize::Large => "settings-text-size-large",
        TextSize::Larger => "settings-text-size-larger",
    }
}

fn list(key: &'static str, parts: &[&str]) -> impl IntoView + use<> {
    let items = parts.iter().map(|part| view! { <li>{crate::ui::state::tongue::tk(format!("{key}.{part}"))}</li> }).collect_view();
    view! {
        <section class="section">
            <h2>{t(key)}</h2>
            <ul class="plain-list">{items}</ul>
        </section>
    }
}
