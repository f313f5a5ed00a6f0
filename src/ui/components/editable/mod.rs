//! Fields that can be changed only in the window whose turn it is to write; in the others they can be read.

use crate::ui::state::session::Session;
use leptos::prelude::*;

/// The fields. A set without a role: it is no group of its own to those who hear the page.
pub fn editable(fields: AnyView) -> AnyView {
    let reads = reads_only();
    view! { <fieldset class="editable" role="none" disabled=move || reads.get()>{fields}</fieldset> }.into_any()
}

/// Whether nothing can be changed here; false where there is no vault.
pub fn reads_only() -> Memo<bool> {
    let session = use_context::<Session>();
    Memo::new(move |_| session.is_some_and(Session::reads_only))
}
