//! The backup file to begin from, and the recovery code that it was made for.

use super::Here;
use super::pages::frame;
use crate::ui::components::entry::Entry;
use crate::ui::components::pick::{Picks, pick};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const FIELD: &str = "backup-file";

/// The page.
pub(super) fn file(here: Here) -> AnyView {
    let all = here.all;
    let tongue = Tongue::here();
    let problem = all.wrong.at(tongue, FIELD);
    let chosen = move || all.file.with(|file| file.as_ref().map(web_sys::File::name));
    let fields = view! {
        <div class="field" class:field--wrong=move || problem.with(Option::is_some)>
            <p class="field__label">{t("vault-file-field")}</p>
            <p class="field__hint" id="backup-file-hint">{t("vault-file-field.hint")}</p>
            {move || problem.get().map(|problem| view! { <p class="field__problem" id="backup-file-problem">{problem}</p> })}
            {pick(FIELD, Picks::One, ".age", "backup-file-hint", t("vault-file-field.pick"), move |files| {
                // Nothing chosen leaves the one before: a field that is cancelled empties itself.
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    all.file.set(Some(file));
                }
            })}
            // The field itself forgets; what was chosen stays.
            <p role="status">
                {move || chosen().map(|name| view! { {t("vault-file-chosen")}" "<bdi dir="ltr">{name}</bdi> })}
            </p>
        </div>
        <Entry
            id="code"
            key="vault-code-field"
            value=all.file_code
            on_input=move |text| all.file_code.set(text)
            problem=all.wrong.at(tongue, "code")
        />
    };
    frame(here, "vault-file", "vault-file.lead", "vault-continue", fields)
}
