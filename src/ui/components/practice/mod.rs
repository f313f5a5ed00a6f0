//! The bar that says that a person is invented: on the draft's card, and above every page of its referral.
//!
//! Accessibility: plain text before everything else of the page or card, so that it is also heard first; it prints too.

use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The bar, once its words are there.
pub fn practice() -> AnyView {
    let tongue = Tongue::here();
    (move || {
        tongue
            .need(&["practice"])
            .then(|| view! { <p class="practice"><strong>{t("practice-bar")}</strong>" "{t("practice-bar.what")}</p> })
    })
    .into_any()
}
