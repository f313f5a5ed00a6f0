//! The way back inside the form: the browser's own button does not know the steps (LOOK: one history entry).

use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// Back, one step.
pub fn back_link(on_press: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="back" on:click=move |_| on_press()>{t("shell-back")}</button> }.into_any()
}
