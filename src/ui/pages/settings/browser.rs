//! This browser: whether it promised to keep what is stored, how much room is used, whether the window is a private one.

use super::{BROWSER, part};
use crate::ui::components::persistence::Standing;
use crate::ui::components::temporary::TemporaryNote;
use leptos::prelude::*;

/// The part.
pub fn section() -> AnyView {
    part(BROWSER, view! { <TemporaryNote /><Standing /> })
}
