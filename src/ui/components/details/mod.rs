//! Something folded away until asked for.

use leptos::prelude::*;

/// A summary that opens what is under it.
pub fn details(summary: impl IntoView + 'static, children: impl IntoView + 'static) -> AnyView {
    view! {
        <details class="details">
            <summary class="details__summary">{summary}</summary>
            <div class="details__body">{children}</div>
        </details>
    }
    .into_any()
}
