//! The screen: the only place that knows Leptos.

use leptos::prelude::*;

/// Shows the screen in the page's body.
pub fn mount() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(Screen);
}

/// The whole screen.
#[component]
fn Screen() -> impl IntoView {
    view! { <main id="main"><h1>"Onward"</h1></main> }
}
