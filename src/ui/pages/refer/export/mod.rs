//! The step of export.

use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The step. `Filling::here()` has the form, the answers and the way to other steps.
pub fn page() -> impl IntoView {
    view! { <h1 tabindex="-1">{t("refer-export")}</h1> }
}
