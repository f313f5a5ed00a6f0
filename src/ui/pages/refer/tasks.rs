//! The list of sections, each with how far it is, for the stage that is being filled.

use super::filling::Filling;
use super::steps::{self, Step};
use crate::answers::check;
use crate::form::{Section, Stage};
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pair::pair;
use crate::ui::components::task_list::{TaskStatus, task, task_list};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The list.
pub fn page(filling: Filling) -> AnyView {
    let tongue = Tongue::here();
    let sheet = filling.sheet();
    let stages = Stage::ALL.map(|stage| stage_choice(&filling, stage)).collect_view();
    let sections = {
        let filling = filling.clone();
        move || {
            let form = filling.form();
            form.sections().iter().filter_map(|section| section_task(&filling, section)).collect_view()
        }
    };
    let (check, consent, export, after) = (filling.clone(), filling.clone(), filling.clone(), filling.clone());
    let signed = {
        let session = filling.session();
        move || session.with_consent(|consent| consent.is_signed())
    };
    let agreement_status = { move || tongue.text(if signed() { "task-done" } else { "task-not-started" }) };
    view! {
        <h1 class="heading" tabindex="-1">{t("refer-tasks-title")}</h1>
        <p class="lead">{t("refer-tasks-text")}</p>
        <fieldset class="stages">
            <legend>{t("refer-stage")}</legend>
            {stages}
        </fieldset>
        {move || tongue.is_bilingual().then(|| notification(Tone::Note, view! { <p>{t("refer-bilingual-hides")}</p> }))}
        {move || sheet.with(steps::is_under_age).then(|| notification(Tone::Problem, view! { <p>{pair("notice-under_18".to_owned())}</p> }))}
        <h2>{t("refer-tasks-answers")}</h2>
        {task_list(sections)}
        <h2>{t("refer-tasks-send")}</h2>
        {task_list(view! {
            {task("task-check".into(), None, pair("refer-check".into()), TaskStatus::NotStarted, t("task-anytime"), move || check.go(Step::Check))}
            {move || {
                let (consent, status) = (consent.clone(), if signed() { TaskStatus::Done } else { TaskStatus::NotStarted });
                task("task-consent".into(), None, pair("refer-consent".into()), status, agreement_status, move || consent.go(Step::Consent))
            }}
            {task("task-export".into(), None, pair("refer-export".into()), TaskStatus::NotStarted, t("task-last"), move || export.go(Step::Export))}
            {task("task-history".into(), None, pair("refer-history".into()), TaskStatus::NotStarted, t("task-after"), move || after.go(Step::History))}
        })}
    }
    .into_any()
}

fn stage_choice(filling: &Filling, stage: Stage) -> AnyView {
    let name = stage.name();
    let (is, set) = (filling.clone(), filling.clone());
    let tongue = Tongue::here();
    let (words, text) = (["refer-stage-", name].concat(), ["refer-stage-", name, ".text"].concat());
    view! {
        <ChoiceRow
            control=Control::Radio
            id=["stage-", name].concat()
            name="stage"
            is_chosen=Signal::derive(move || is.stage() == stage)
            on_change=move |_| set.set_stage(stage)
        >
            <strong>{move || tongue.text(&words)}</strong>" "
            <span class="muted">{move || tongue.text(&text)}</span>
        </ChoiceRow>
    }
    .into_any()
}

/// A section's task; none if it asks nothing at this stage. Tracked.
fn section_task(filling: &Filling, section: &Section) -> Option<AnyView> {
    let tongue = Tongue::here();
    let scope = filling.scope();
    let form = filling.form();
    let (progress, mend) = filling.sheet().with(|answers| {
        let problems = check(&form, answers);
        let mend = problems.iter().any(|problem| {
            let id = problem.place.within.as_ref().map_or(&problem.place.question, |(group, _)| group);
            section.questions.iter().any(|question| question.id == *id)
        });
        (steps::progress(section, answers, scope), mend)
    });
    if progress.asked == 0 {
        return None;
    }
    let status = match progress {
        _ if mend => TaskStatus::Mend,
        steps::Progress { answered: 0, .. } => TaskStatus::NotStarted,
        steps::Progress { asked, answered } if asked == answered => TaskStatus::Done,
        _ => TaskStatus::Started,
    };
    let words = move || match status {
        TaskStatus::Mend => tongue.text("task-mend"),
        TaskStatus::NotStarted => tongue.text_count("task-questions", "count", progress.asked),
        TaskStatus::Done => tongue.text("task-done"),
        TaskStatus::Started => {
            tongue.text_with("task-started", &[("answered", &progress.answered.to_string()), ("asked", &progress.asked.to_string())])
        }
    };
    let (enter, id) = (filling.clone(), section.id.clone());
    let task_id = ["section-", &section.id].concat();
    let name = pair(["s-", &section.id, ".short"].concat());
    Some(task(task_id, Some(section.letter), name, status, words, move || enter.enter(&id)))
}
