//! Language, English beside it, and how large the text is.

use super::{LANGUAGE, part};
use crate::browser::preferences::TextSize;
use crate::language::Lang;
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::choose_language::named;
use crate::ui::components::entry::{Choose, Tick};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The part.
pub fn section() -> AnyView {
    let tongue = Tongue::here();
    let sizes = TextSize::ALL.map(|size| (size.name(), size_key(size))).to_vec();
    let languages = Lang::offered()
        .map(|lang| {
            view! {
                <ChoiceRow
                    control=Control::Radio
                    id=format!("language-{}", lang.tag())
                    name="language"
                    is_chosen=Signal::derive(move || tongue.lang() == lang)
                    on_change=move |_| tongue.choose(lang)
                >
                    {named(lang)}
                </ChoiceRow>
            }
        })
        .collect_view();
    part(
        LANGUAGE,
        view! {
            <fieldset class="field__set" aria-describedby="language-hint">
                <legend class="field__label">{t("settings-language-field")}</legend>
                <p class="field__hint" id="language-hint">{t("settings-language-hint")}</p>
                <div class="choices choices--names">{languages}</div>
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
        },
    )
}

fn size_key(size: TextSize) -> &'static str {
    match size {
        TextSize::Normal => "settings-text-size-normal",
        TextSize::Large => "settings-text-size-large",
        TextSize::Larger => "settings-text-size-larger",
    }
}
