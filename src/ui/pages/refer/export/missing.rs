//! What stands in the way of a packet, with a way to each; and what only should be there.

use super::super::consent::Paper;
use super::super::steps::Step;
use crate::answers::{Problem, complete};
use crate::consent::{Choice, Consent};
use crate::form::{Form, Stage, StatementId};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::field::problem_text;
use crate::ui::state::tongue::t;
use leptos::prelude::*;
use std::sync::Arc;

/// What is missing at a stage.
pub fn missing(paper: Paper, stage: Stage) -> AnyView {
    let form: Arc<Form> = paper.filling.with_value(super::super::filling::Filling::form);
    let answers = paper.session.sheet().with(|answers| complete(&form, answers, stage));
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

/// How the agreement stands, for this stage and this area.
fn agreement(paper: Paper, stage: Stage) -> AnyView {
    let (agreed, signed, valid) = paper
        .with(|consent| (consent.choice(StatementId::ReferMe) == Choice::Yes, consent.is_signed(), Consent::is_valid_translation(consent)));
    let go = move || button(Weight::Quiet, t("export-agreement.go"), move || paper.leave(Step::Consent));
    let caution = |key: String| {
        view! {
            <div class="note note--caution">
                <p>{crate::ui::state::tongue::tk(key)}</p>
                {go()}
            </div>
        }
        .into_any()
    };
    let inner = match (stage, agreed, signed) {
        (Stage::Enquiry, ..) => view! { <p>{t("export-agreement.not-needed")}</p> }.into_any(),
        (_, false, _) => caution("failure-not-agreed".to_owned()),
        (_, true, false) => caution("failure-not-signed".to_owned()),
        (_, true, true) if !valid => caution("export-agreement.not-valid".to_owned()),
        (_, true, true) => view! { <p>{t("export-agreement.good")}</p> }.into_any(),
    };
    view! { <section class="section"><h2>{t("export-agreement")}</h2>{inner}</section> }.into_any()
}
