//! Says when what is stored here will probably be gone with the window, and how to work all the same. It stops nobody.

use crate::browser::temporary::{self, Temporary};
use crate::ui::components::details::details;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The note; nothing where nothing speaks for it. Looks when it is first shown.
#[component]
pub fn TemporaryNote() -> impl IntoView {
    let found = RwSignal::new(None::<Temporary>);
    Effect::new(move |_| {
        leptos::task::spawn_local(async move {
            found.try_set(temporary::look().await);
        });
    });
    move || {
        found.get().map(|found| {
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
