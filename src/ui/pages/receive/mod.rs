//! The page of receive.

use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    view! { <h1 tabindex="-1">{t("shell-receive")}</h1> }
}
