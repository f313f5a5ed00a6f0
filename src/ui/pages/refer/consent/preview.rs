//! "This is what will be sent to …": section by section, in the person's language, with what is left out.

use super::Paper;
use crate::consent::Choice;
use crate::form::{Stage, StatementId};
use crate::language::Lang;
use crate::packet::{RowKind, SectionReading, preview, read_draft};
use crate::ui::agreement::sent_heading;
use crate::ui::components::entry::Choose;
use crate::ui::components::pair::{pair, pair_if_any};
use crate::ui::components::reading::{Sections, Under};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The page.
pub fn page(paper: Paper) -> AnyView {
    let stage = RwSignal::new(paper.stage());
    let name = move || Some(stage.get().name());
    view! {
        {sent_heading(*paper)}
        <p class="lead">{pair_if_any("consent-preview-title.opening".to_owned())}</p>
        <Choose
            id="preview-stage"
            key="agree-preview-stage"
            options=Stage::ALL.map(|stage| (stage.name(), stage.key())).to_vec()
            value=Signal::derive(name)
            on_choose=move |chosen: &'static str| {
                if let Some(chosen) = Stage::ALL.into_iter().find(|stage| stage.name() == chosen) {
                    stage.set(chosen);
                }
            }
        />
        {move || sent(paper, stage.get(), Under::Page)}
    }
    .into_any()
}

/// What is sent at a stage, then what is left out.
pub fn sent(paper: Paper, stage: Stage, under: Under) -> AnyView {
    let form = paper.filling.with_value(crate::ui::pages::refer::filling::Filling::form);
    let sheet = paper.session.sheet();
    let (sections, withheld) = sheet.with_translations(|answers, beside| {
        paper.with(|consent| {
            let (questions, withheld) = preview(&form, answers, consent, stage);
            let sections = paper.tongue.with_both(|words, english| {
                let second = (words.lang() != Lang::ENGLISH).then_some(english);
                let tag = words.lang().tag();
                read_draft(&form, (answers, beside), Some(&questions), words, second, &|slug| paper.forms.area_name(slug, tag))
            });
            (sections, withheld)
        })
    });
    // Only what says something: that the rest travels as "not answered" is one line.
    let mut open = 0;
    let sections: Vec<SectionReading> = sections
        .into_iter()
        .filter_map(|mut section| {
            open += section.rows.iter().filter(|row| row.kind == RowKind::NotAnswered).count();
            section.rows.retain(|row| row.kind == RowKind::Answered);
            (!section.rows.is_empty()).then_some(section)
        })
        .collect();
    let empty = sections.is_empty();
    let mark = (paper.tongue.lang() != Lang::ENGLISH).then(|| paper.tongue.text("consent-preview-read_out"));
    view! {
        <div class="sent">
            {empty.then(|| view! { <p class="note">{t("agree-preview-nothing")}</p> })}
            <Sections sections=sections not_answered=paper.tongue.text("agree-preview-not-answered") under=under mark_typed=mark />
            {(open > 0).then(|| view! { <p class="muted">{paper.tongue.text_count("agree-preview-open", "count", open)}</p> })}
        </div>
        {also(stage)}
        {left_out(paper, withheld)}
    }
    .into_any()
}

/// What leaves beside the answers: who sends it, the record of the agreement, the criteria.
fn also(stage: Stage) -> impl IntoView {
    let agreement = (stage != Stage::Enquiry).then(|| view! { <li>{pair("consent-preview-also-agreement".to_owned())}</li> });
    view! {
        <section class="note">
            <p class="note__title">{pair("consent-preview-also".to_owned())}</p>
            <ul>
                <li>{pair("consent-preview-also-sender".to_owned())}</li>
                {agreement}
                <li>{pair("consent-preview-also-reasons".to_owned())}</li>
            </ul>
        </section>
    }
}

/// What is left out, by the names of the statements.
fn left_out(paper: Paper, withheld: Vec<StatementId>) -> impl IntoView {
    let risk = withheld.contains(&StatementId::ShareRisk);
    let list = if withheld.is_empty() {
        view! { <p>{pair("consent-preview-nothing".to_owned())}</p> }.into_any()
    } else {
        let items = withheld
            .into_iter()
            .map(|statement| {
                let said_no = paper.with(|consent| consent.choice(statement) == Choice::No);
                let why = if said_no { "export-withheld-not-agreed" } else { "export-withheld-not-asked" };
                view! {
                    <li>
                        {pair(format!("consent-{}.title", statement.name()))}
                        <span class="muted">{t(why)}</span>
                    </li>
                }
            })
            .collect_view();
        view! {
            <p>{pair_if_any("consent-preview-left_out-title.opening".to_owned())}</p>
            <ul class="left-out">{items}</ul>
        }
        .into_any()
    };
    view! {
        <section class="note">
            <p class="note__title">{pair("consent-preview-left_out-title".to_owned())}</p>
            {list}
            {risk.then(|| view! { <p>{t("agree-preview-risk")}</p> })}
        </section>
    }
}
