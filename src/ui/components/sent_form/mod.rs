//! A form of our own pages: fields, then the button that sends it. Nothing leaves the page by it.
//!
//! Accessibility: Enter sends it too; while it is being worked on the button stays where it is, and says that it does nothing.

use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The form. `action` is the button's message, `beside` what stands next to it.
pub fn sent_form(
    fields: impl IntoView + 'static,
    action: &'static str,
    is_busy: impl Fn() -> bool + Copy + Send + Sync + 'static,
    send: impl Fn() + 'static,
    beside: impl IntoView + 'static,
) -> AnyView {
    view! {
        <form
            class="form"
            autocomplete="off"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                send();
            }
        >
            {fields}
            <div class="actions">
                <button type="submit" class="button" aria-disabled=move || is_busy().then_some("true")>{t(action)}</button>
                {beside}
            </div>
        </form>
    }
    .into_any()
}
