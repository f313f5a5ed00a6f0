//! Says when the words on the page were made by a machine and read by no one who speaks the language.

use crate::language::Status;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The note, in the language and in English; nothing where the words are reviewed.
pub fn status_note() -> impl IntoView {
    let tongue = Tongue::here();
    move || {
        (tongue.status() == Status::MachineDrafted).then(|| {
            let in_english = |key| tongue.with_both(|_, english| english.text(key));
            view! {
                <details class="translated">
                    <summary class="translated__summary">
                        <span>
                            {t("shell-machine-drafted")} <span class="pair__second" lang="en" dir="ltr">{in_english("shell-machine-drafted")}</span>
                        </span>
                    </summary>
                    <p>{t("shell-machine-drafted.more")}</p>
                    <p class="pair__second" lang="en" dir="ltr">{in_english("shell-machine-drafted.more")}</p>
                </details>
            }
        })
    }
}
