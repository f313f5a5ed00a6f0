//! Check your answers: everything as it will be read, what is to be mended first, each with a way to change it.

use super::filling::Filling;
use super::steps::{self, Step};
use crate::answers::{Place, Problem, complete, translated};
use crate::packet::{Row, RowKind, read_draft};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::field::problem_text;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pair::pair;
use crate::ui::components::reading::{PhraseText, second};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page(filling: Filling) -> AnyView {
    let tongue = Tongue::here();
    let forms = Forms::here();
    let sheet = filling.sheet();
    let (back, on, listed, mended) = (filling.clone(), filling.clone(), filling.clone(), filling.clone());
    let problems = move || {
        let form = mended.form();
        sheet.with_translations(|answers, beside| {
            let wrong = complete(&form, answers, mended.stage()).err().unwrap_or_default();
            wrong.into_iter().chain(translated(&form, answers, beside).err().unwrap_or_default()).collect::<Vec<_>>()
        })
    };
    let mend = filling.clone();
    let sections = move || {
        let form = listed.form();
        let scope = listed.scope();
        let areas = forms.areas();
        let tag = tongue.lang().tag();
        let bilingual = tongue.is_bilingual();
        let name = |slug: &str| areas.iter().find(|area| area.slug == slug).map_or(slug, |area| area.name_in(tag)).to_owned();
        sheet.with_translations(|answers, beside| {
            let shown = |row: &Row| form.question(&row.question).is_none_or(|question| scope.has(question));
            tongue
                .with_both(|words, english| read_draft(&form, (answers, beside), None, words, bilingual.then_some(english), &name))
                .into_iter()
                .filter_map(|mut section| {
                    section.rows.retain(|row| shown(row));
                    let filled = !section.rows.is_empty();
                    filled.then(|| {
                        let rows = section.rows.iter().map(|one| row(&listed, one)).collect_view();
                        view! {
                            <section class="reading">
                                <h2><PhraseText phrase=section.title />{section.second.map(second)}</h2>
                                <dl class="rows">{rows}</dl>
                            </section>
                        }
                    })
                })
                .collect_view()
        })
    };
    view! {
        {back_link(move || back.go(Step::Tasks))}
        <h1 class="heading" tabindex="-1">{pair("refer-check".to_owned())}</h1>
        <p class="lead">{pair("refer-check-text".to_owned())}</p>
        {move || sheet.with(steps::is_unsafe_area).then(|| notification(Tone::Caution, view! {
            <p>{pair("criterion-area_safe.not_met".to_owned())}</p>
        }))}
        {move || {
            let problems = problems();
            if problems.is_empty() {
                notification(Tone::Good, view! { <p>{t("refer-check-complete")}</p> })
            } else {
                to_mend(&mend, tongue, &problems)
            }
        }}
        {sections}
        <div class="actions">{button(Weight::Main, t("refer-check-on"), move || on.go(Step::Consent))}</div>
    }
    .into_any()
}

fn to_mend(filling: &Filling, tongue: Tongue, problems: &[Problem]) -> AnyView {
    let items = problems
        .iter()
        .map(|problem| {
            let (filling, place, kind) = (filling.clone(), problem.place.clone(), problem.kind.clone());
            let question = ["q-", &place.question].concat();
            view! {
                <li>
                    <button type="button" class="button button--plain" on:click=move |_| filling.change(&place)>
                        {move || tongue.text(&question)}" – "{move || problem_text(tongue, &kind)}
                    </button>
                </li>
            }
        })
        .collect_view();
    notification(Tone::Caution, view! { <h2>{t("refer-check-mend")}</h2><ul class="summary__list">{items}</ul> })
}

fn row(filling: &Filling, row: &Row) -> AnyView {
    let class = if row.depth == 0 { "row" } else { "row row--deep" };
    let answer = match row.kind {
        RowKind::Answered => row
            .answer
            .iter()
            .cloned()
            .map(|one| view! { <p class="reading__answer"><PhraseText phrase=one /></p> })
            .collect_view()
            .into_any(),
        RowKind::NotAnswered => view! { <p class="muted">{t("refer-not-answered")}</p> }.into_any(),
    };
    let change = (row.depth == 0 && !row.question.is_empty()).then(|| {
        let (filling, place, label) = (filling.clone(), Place::top(&row.question), row.label.text.clone());
        view! {
            <button type="button" class="button button--plain row__change" on:click=move |_| filling.change(&place)>
                {t("refer-change")}<span class="visually-hidden">" "{label}</span>
            </button>
        }
    });
    view! {
        <div class=class>
            <dt class="row__label"><PhraseText phrase=row.label.clone() />{row.second.clone().map(second)}</dt>
            <dd class="row__answer">{answer}{change}</dd>
        </div>
    }
    .into_any()
}
