//! What stands in the way of a packet, with a way to each; and what only should be there.

use super::super::consent::Paper;
use super::super::steps::Step;
use crate::answers::{Problem, complete};
use crate::form::{Form, Stage};
use crate::messages::Failure;
use crate::packet::{self, NotReady};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::field::problem_text;
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;
use std::sync::Arc;

/// What is missing at a stage.
pub fn missing(paper: Paper, stage: Stage) -> AnyView {
    let form: Arc<Form> = paper.filling.with_value(super::super::filling::Filling::form);
    let answers = paper.session.sheet().with_translations(|answers, beside| {
        complete(&form, answers, stage).and_then(|complete| complete.with_translations(&form, answers, beside))
    });
    let (stops, gaps) = match answers {
        Ok(complete) => (Vec::new(), complete.not_answered().len()),
        Err(problems) => (problems, 0),
    };
    view! {
        <section class="section">
            <h2>{t("export-missing")}</h2>
            {stopping(paper, stops)}
            {(gaps > 0).then(|| view! { <p class="muted">{paper.tongue.text_count("export-open", "count", gaps)}</p> })}
        </section>
        {agreement(paper, stage)}
    }
    .into_any()
}

fn stopping(paper: Paper, stops: Vec<Problem>) -> AnyView {
    if stops.is_empty() {
        return view! { <p>{t("export-missing.none")}</p> }.into_any();
    }
    let items = stops
        .into_iter()
        .map(|problem| {
            let tongue = paper.tongue;
            let label = ["q-", &problem.place.question].concat();
            let (place, kind) = (problem.place, problem.kind);
            let words = move || [tongue.text(&label), problem_text(tongue, &kind)].join(" – ");
            view! { <li>{button(Weight::Plain, words, move || paper.filling.with_value(|filling| filling.change(&place)))}</li> }
        })
        .collect_view();
    view! {
        <div class="note note--caution">
            <p>{t("export-missing.stops")}</p>
            <ul class="plain-list">{items}</ul>
        </div>
    }
    .into_any()
}

/// How the agreement stands, for this stage and this area: as the keeper will judge it.
fn agreement(paper: Paper, stage: Stage) -> AnyView {
    let area = paper.area.get();
    let (agreed, valid) = paper.with(|consent| (packet::agreed(consent, &area, stage), consent.is_valid_translation()));
    let caution = |key: String| {
        let todo = [&key, ".do"].concat();
        view! {
            <div class="note note--caution">
                <p>{tk(key)}" "{move || paper.tongue.find(&todo).map(|said| said.text)}</p>
                {button(Weight::Quiet, t("export-agreement.go"), move || paper.leave(Step::Consent))}
            </div>
        }
        .into_any()
    };
    let inner = match agreed {
        Err(NotReady::Consent(_)) => caution("export-agreement.limits".to_owned()),
        Err(reason) => caution(["failure-", Failure::from(reason).key()].concat()),
        Ok(()) if stage == Stage::Enquiry => view! { <p>{t("export-agreement.not-needed")}</p> }.into_any(),
        Ok(()) if !valid => caution("export-agreement.not-valid".to_owned()),
        Ok(()) => view! { <p>{t("export-agreement.good")}</p> }.into_any(),
    };
    view! { <section class="section"><h2>{t("export-agreement")}</h2>{inner}</section> }.into_any()
}
