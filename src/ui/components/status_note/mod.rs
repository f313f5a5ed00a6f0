//! Says when the words on the page were made by a machine and read by no one who speaks the language.

use crate::language::Status;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The note, in the language and in English; nothing where the words are reviewed.
pub fn status_note() -> impl IntoView {
    let tongue = Tongue::here();
    move || {
        (tongue.status() == Status::MachineDrafted).then(|| {
            let english = tongue.with_both(|_, english| english.text("shell-machine-drafted"));
            view! {
                <div class="note note--caution">
                    <p>{t("shell-machine-drafted")}</p>
                    <p class="muted" lang="en" dir="ltr">{english}</p>
                </div>
            }
        })
    }
}
