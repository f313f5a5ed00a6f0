//! What is to be mended, at the top of the page: it takes the focus and leads to each field.

use super::field::problem_text;
use crate::answers::Problem;
use crate::form::{Form, Kind};
use crate::ui::state::head::{focus_id, focus_on};
use crate::ui::state::sheet::Sheet;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// The id that the focus goes to.
pub const SUMMARY: &str = "#error-summary";

/// The summary; nothing while nothing is wrong.
pub fn error_summary(form: Arc<Form>, sheet: Sheet) -> AnyView {
    let tongue = Tongue::here();
    (move || {
        let problems = sheet.problems();
        (!problems.is_empty()).then(|| {
            let items = problems.iter().map(|problem| item(tongue, &form, problem)).collect_view();
            view! {
                <div class="summary" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
                    <h2 id="error-summary-title">{t("summary-title")}</h2>
                    <ul class="summary__list">{items}</ul>
                </div>
            }
        })
    })
    .into_any()
}

/// Moves the focus to the summary. For handlers, after problems were shown.
pub fn focus_summary() {
    focus_on(SUMMARY);
}

fn item(tongue: Tongue, form: &Form, problem: &Problem) -> AnyView {
    let field = field_to_focus(form, problem);
    let kind = problem.kind.clone();
    let question = ["q-", &problem.place.question].concat();
    let href = ["#", &field].concat();
    view! {
        <li>
            <a href=href on:click=move |event| {
                // Without the address changing: which field was wrong is nobody's business.
                event.prevent_default();
                focus_id(&field);
            }>
                {move || tongue.text(&question)}" – "{move || problem_text(tongue, &kind)}
            </a>
        </li>
    }
    .into_any()
}

/// The id of the box to go to: of a date the first box, of everything else the field itself.
fn field_to_focus(form: &Form, problem: &Problem) -> String {
    let id = problem.place.field_id();
    match form.question(&problem.place.question).map(|question| &question.kind) {
        Some(Kind::Date { .. }) => id + "-day",
        _ => id,
    }
}
