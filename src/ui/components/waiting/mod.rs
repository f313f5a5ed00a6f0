//! What stands until the form and its words are there.

use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What stands where the form will be.
pub fn waiting(forms: Forms) -> impl IntoView {
    let tongue = Tongue::here();
    view! {
        <h1 tabindex="-1">{t("shell-loading")}</h1>
        {move || (forms.failed() || tongue.failed().is_some()).then(|| view! {
            <p class="note note--problem" role="alert">{t("forms-failed")}" "
                <button type="button" class="button button--plain" on:click=move |_| forms.retry()>{t("shell-try-again")}</button>
            </p>
        })}
    }
}
