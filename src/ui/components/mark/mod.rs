//! The mark: a path that goes to a horizon. It says nothing about what the page is for, on purpose.

use leptos::prelude::*;

/// The mark, for eyes only: the name stands beside it.
pub fn mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
            <circle class="mark__sun" cx="27" cy="13" r="5"></circle>
            <path class="mark__line" d="M3 21h34"></path>
            <path class="mark__line" d="M15 37c0-6 10-6 10-10 0-3-4-3.500-4-6"></path>
            <path class="mark__line" d="M6 29c4-2 6-2 9-1M27 30c3-1.500 5-1.500 8 0"></path>
        </svg>
    }
}
