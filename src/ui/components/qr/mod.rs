//! A QR code for a camera.
//!
//! Accessibility: an image with words; what it says stands beside it as text too.

use crate::messages::Squares;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The code, with the light border that must be around it. `key` is the message that says what it is.
pub fn qr(squares: Squares, key: &'static str) -> AnyView {
    let tongue = Tongue::here();
    let Squares { side, path, border } = squares;
    let whole = side + 2 * border;
    view! {
        <svg class="qr" viewBox=format!("-{border} -{border} {whole} {whole}") role="img" aria-label=move || tongue.text(key) shape-rendering="crispEdges">
            <path d=path />
        </svg>
    }
    .into_any()
}
