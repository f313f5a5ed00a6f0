//! Eligibility as reasons, never a locked door (CONTENT.md 2). No vault is needed: nothing asked here identifies anyone.

mod reasons;

use crate::answers::{Place, asked};
use crate::form::{AREA_QUESTION, Form};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::field::{Asked, Prominence, field};
use crate::ui::components::waiting::waiting;
use crate::ui::routes::{Route, Router};
use crate::ui::state::carried::{self, From};
use crate::ui::state::forms::Forms;
use crate::ui::state::sheet::Sheet;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// What is asked here, in this order: what the criteria look at, and when the person must move.
const QUESTIONS: [&str; 7] = ["cg_decision", "support_now", "move_on_end", "public_funds", AREA_QUESTION, "avoid_any", "areas_to_avoid"];

/// The page.
pub fn page() -> impl IntoView {
    let forms = Forms::here();
    let tongue = Tongue::here();
    let sheet = Sheet::new();
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| forms.form().is_some() & tongue.need(&["form"]));
    move || match (ready.get(), untrack(|| forms.form())) {
        (true, Some(form)) => questions(form, sheet).into_any(),
        _ => waiting(forms).into_any(),
    }
}

fn questions(form: Arc<Form>, sheet: Sheet) -> impl IntoView {
    let router = Router::here();
    let fields = QUESTIONS.iter().filter_map(|id| shown_field(&form, sheet, id)).collect_view();
    let start = move || {
        sheet.with_untracked(|answers| carried::put(From::Eligibility, answers));
        router.go(Route::Drafts);
    };
    view! {
        <h1 tabindex="-1">{t("eligibility-title")}</h1>
        <p class="lead">{t("eligibility-lead")}</p>
        <form class="form" novalidate=true autocomplete="off" on:submit=|event| event.prevent_default()>
            {fields}
        </form>
        {reasons::reasons(sheet)}
        <section class="section">
            <h2>{t("eligibility-next")}</h2>
            <p>{t("eligibility-next-text")}</p>
            <div class="actions">{button(Weight::Main, t("eligibility-start"), start)}</div>
        </section>
    }
}

fn shown_field(form: &Arc<Form>, sheet: Sheet, id: &str) -> Option<AnyView> {
    let question = Arc::new(form.question(id)?.clone());
    let form = Arc::clone(form);
    let shown = {
        let question = Arc::clone(&question);
        Memo::new(move |_| sheet.with(|answers| asked(&question, answers, None)))
    };
    let view = move || {
        shown.get().then(|| {
            let place = Place::top(&question.id);
            let (form, question) = (Arc::clone(&form), Arc::clone(&question));
            field(Asked { form, question, place, sheet, prominence: Prominence::Label, open_member: None, boxes: None })
        })
    };
    Some(view.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{Kind, standard};

    #[test]
    fn what_is_asked_here_is_chosen_or_is_a_date_so_that_no_other_boxes_are_loaded() {
        let form = standard();
        for id in QUESTIONS {
            let kind = &form.question(id).expect("the form asks it").kind;
            assert!(
                matches!(kind, Kind::YesNo | Kind::OneOf { .. } | Kind::ManyOf { .. } | Kind::Scale { .. } | Kind::Date { .. }),
                "{id}"
            );
        }
    }
}
