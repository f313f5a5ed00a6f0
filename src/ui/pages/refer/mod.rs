//! Filling in a referral: the task list, one topic a page, the check, the agreement, the export.

pub mod consent;
pub mod export;
pub mod filling;
pub mod steps;

mod check;
mod history;
mod opening;
mod tasks;
mod topic;
mod under_age;

use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::practice::practice;
use crate::ui::components::save_state;
use crate::ui::components::waiting::waiting;
use crate::ui::state::forms::Forms;
use crate::ui::state::session::{SaveState, Session};
use crate::ui::state::tongue::{Tongue, t};
use filling::Filling;
use leptos::prelude::*;

/// The open referral; without one, the list of drafts behind the way into the vault.
pub fn page() -> impl IntoView {
    let session = Session::here();
    let forms = Forms::here();
    let tongue = Tongue::here();
    let opened = Memo::new(move |_| session.opening());
    let is_draft = Memo::new(move |_| session.save_state() != SaveState::NoDraft);
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| forms.form().is_some() & tongue.need(&["form", "consent", "vault", "packet", "sending"]));
    move || {
        if !is_draft.get() {
            return super::drafts::page().into_any();
        }
        // Read, and not only tracked: a memo that was never read counts as changed when it is first looked at, and the page
        // would be made anew under the hand of whoever types the first letter.
        let _ = opened.get();
        match (ready.get(), untrack(|| forms.form())) {
            (true, Some(form)) => {
                let filling = Filling::new(form, session);
                provide_context(filling.clone());
                view! { {session.is_practice().then(practice)} {save_state::save_state()} {move || session.is_recovered().then(recovered)} {filling.view()} }.into_any()
            }
            _ => waiting(forms).into_any(),
        }
    }
}

/// What was typed last may be missing: somebody must look.
fn recovered() -> AnyView {
    notification(
        Tone::Caution,
        view! {
            <p class="note__title">{t("draft-recovered")}</p>
            <p>{t("draft-recovered.do")}</p>
        },
    )
}
