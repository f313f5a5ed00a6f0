//! The link to the page that says how a file is sent. It opens beside the page that stands: the six words of a file, which are kept
//! nowhere, must not go from the screen because somebody read how to tell them.

use crate::ui::components::notification::{Tone, notification};
use crate::ui::routes::Route;
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;

/// The link, in a line of its own.
pub fn how_to_send() -> AnyView {
    view! { <p class="no-print"><a href=Route::Sending.path() target="_blank" rel="noopener">{t("how-to-send")}</a></p> }.into_any()
}

/// Beside files: the link, and once one is saved what to do with it. `advice` is the message of that.
pub fn beside_files(is_saved: RwSignal<bool>, advice: impl Fn() -> &'static str + Send + 'static) -> AnyView {
    (move || {
        if is_saved.get() { notification(Tone::Note, view! { <p>{tk(advice().to_owned())}</p>{how_to_send()} }) } else { how_to_send() }
    })
    .into_any()
}
