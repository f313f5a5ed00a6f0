//! The link to the page that says how a file is sent. It opens beside the page that stands: the six words of a file, which are kept
//! nowhere, must not go from the screen because somebody read how to tell them.

use crate::ui::routes::Route;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The link, in a line of its own.
pub fn how_to_send() -> AnyView {
    view! { <p class="no-print"><a href=Route::Sending.path() target="_blank" rel="noopener">{t("how-to-send")}</a></p> }.into_any()
}
