//! How each criterion stands, where it comes from, and what could be done.

use crate::area::Area;
use crate::eligibility::{Reason, Verdict, assess, national};
use crate::form::AREA_QUESTION;
use crate::ui::components::pair::pair;
use crate::ui::state::forms::Forms;
use crate::ui::state::sheet::Sheet;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The criteria as they stand now; they follow the answers.
pub fn reasons(sheet: Sheet) -> impl IntoView {
    let forms = Forms::here();
    let tongue = Tongue::here();
    let areas = move || chosen(forms, sheet);
    let standing = Memo::new(move |_| {
        let areas = areas();
        let local = areas.iter().flat_map(|area| area.criteria.iter().map(|local| (area.slug.as_str(), &local.criterion)));
        sheet.with(|answers| assess(answers, local))
    });
    let summary = move || {
        standing.with(|standing| {
            let count = |verdict| standing.iter().filter(|reason| reason.verdict == verdict).count().to_string();
            tongue.text_with(
                "eligibility-summary",
                &[("met", &count(Verdict::Met)), ("not_met", &count(Verdict::NotMet)), ("not_known", &count(Verdict::NotKnown))],
            )
        })
    };
    view! {
        <section class="section" aria-labelledby="reasons">
            <h2 id="reasons">{t("eligibility-reasons")}</h2>
            <p role="status">{summary}</p>
            <ul class="reasons">
                {move || {
                    let areas = areas();
                    standing.get().iter().map(|reason| one(reason, &areas)).collect_view()
                }}
            </ul>
            <p class="muted">{t("eligibility-discretion")}</p>
        </section>
    }
}

/// The packs of the area chosen; none before one is. Tracked.
fn chosen(forms: Forms, sheet: Sheet) -> Vec<Area> {
    let slug = sheet.with(|answers| match answers.top(AREA_QUESTION) {
        Some(crate::answers::Answer::One(slug)) => Some(slug.clone()),
        _ => None,
    });
    forms.areas().iter().filter(|area| Some(&area.slug) == slug.as_ref()).cloned().collect()
}

fn one(reason: &Reason, areas: &[Area]) -> AnyView {
    let (class, key, attribute) = match reason.verdict {
        Verdict::Met => ("reason reason--met", "eligibility-met", ".met"),
        Verdict::NotMet => ("reason reason--not-met", "eligibility-not-met", ".not_met"),
        Verdict::NotKnown => ("reason reason--not-known", "eligibility-not-known", ".not_known"),
    };
    let tongue = Tongue::here();
    let (words, what_to_do, source) = match &reason.area {
        None => {
            let source = national().into_iter().find(|national| national.id == reason.criterion).map(|national| national.source.to_owned());
            let criterion = ["criterion-", &reason.criterion].concat();
            (pair(criterion.clone()), pair(criterion + attribute), source)
        }
        Some(slug) => {
            let area = areas.iter().find(|area| area.slug == *slug);
            let local = area.and_then(|area| area.criteria.iter().find(|local| local.criterion.id == reason.criterion));
            let source = local.map(|local| local.criterion.source.clone());
            let by_language = local.map(|local| local.words.clone()).unwrap_or_default();
            let words = move || by_language.get(tongue.lang().tag()).or_else(|| by_language.get("en")).cloned();
            (view! { <span dir="auto">{words}</span> }.into_any(), t("eligibility-local").into_any(), source)
        }
    };
    view! {
        <li class=class>
            <p class="reason__verdict">{t(key)}</p>
            <h3 class="reason__words">{words}</h3>
            <p>{what_to_do}</p>
            {source.map(|source| view! {
                <p class="reason__source muted">{t("eligibility-source")}" "<span dir="auto">{source}</span></p>
            })}
        </li>
    }
    .into_any()
}
