//! Says when what is stored here will probably be gone with the window, and how to work all the same. It stops nobody.

use crate::browser::temporary::Temporary;
use crate::ui::components::details::details;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::lasting::Lasting;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The note; nothing where nothing speaks for it.
#[component]
pub fn TemporaryNote() -> impl IntoView {
    let lasting = Lasting::here();
    move || {
        lasting.temporary().map(|found| {
            let key = match found {
                Temporary::Private => "temporary-private",
                Temporary::LittleRoom => "temporary-little-room",
            };
            notification(
                Tone::Caution,
                view! {
                    <p class="note__title" id="temporary">{t(key)}</p>
                    <p>{t("temporary-what")}</p>
                    <p>{t("temporary-do")}</p>
                },
            )
        })
    }
}

/// For a first use: somebody may know that there was a vault here, which the browser or the computer has forgotten.
pub fn was_here() -> AnyView {
    details(
        t("temporary-was-here"),
        view! {
            <p>{t("temporary-was-here.why")}</p>
            <p>{t("temporary-was-here.do")}</p>
        },
    )
}
