//! A reading on screen: the same headings and rows that the press sets on paper.
//!
//! Accessibility: each section is a heading with a description list under it. Every phrase says its language; what
//! somebody typed finds its own direction and is kept apart from the words around it.

use crate::consent::Drawing;
use crate::packet::{Phrase, Row, RowKind, SectionReading};
use leptos::prelude::*;

/// A phrase in its language. Line breaks are kept by the style sheet.
#[component]
pub fn PhraseText(
    /// What to show.
    phrase: Phrase,
) -> impl IntoView {
    match phrase.lang {
        Some(lang) => view! { <span lang=lang.tag() dir=lang.direction().attribute()>{phrase.text}</span> }.into_any(),
        // No language is said of what somebody typed: a voice must not read it as if it were the page's.
        None => view! { <bdi dir="auto" lang="">{phrase.text}</bdi> }.into_any(),
    }
}

/// The same in the second language, under the first.
pub fn second(phrase: Phrase) -> AnyView {
    view! { <span class="pair__second"><PhraseText phrase=phrase /></span> }.into_any()
}

/// A drawn signature, as large as its place allows.
#[component]
pub fn Drawn(
    /// The strokes.
    drawing: Drawing,
    /// What it is, for those who do not see it.
    label: String,
) -> impl IntoView {
    view! {
        <svg class="drawn" viewBox="0 0 1000 300" role="img" aria-label=label>
            <path d=drawing.svg_path() />
        </svg>
    }
}

/// How deep the sections' headings stand under the page's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// Under the page's heading.
    Page,
    /// Under a heading of a part of the page.
    Part,
}

/// Sections with their rows.
#[component]
pub fn Sections(
    /// What to show, in order.
    sections: Vec<SectionReading>,
    /// The words for a question without an answer.
    not_answered: String,
    /// Where the headings stand.
    under: Under,
    /// Before each text that somebody typed: "Ask the interpreter to read this".
    #[prop(optional_no_strip)]
    mark_typed: Option<String>,
) -> impl IntoView {
    sections
        .into_iter()
        .map(|section| {
            let rows = section.rows.into_iter().map(|row| row_view(row, &not_answered, mark_typed.as_deref())).collect_view();
            let title = view! {
                <PhraseText phrase=section.title />
                {section.second.map(second)}
            };
            let title = match under {
                Under::Page => view! { <h2 class="reading__title">{title}</h2> }.into_any(),
                Under::Part => view! { <h3 class="reading__title">{title}</h3> }.into_any(),
            };
            view! {
                <section class="reading">
                    {title}
                    <dl class="rows">{rows}</dl>
                </section>
            }
        })
        .collect_view()
}

fn row_view(row: Row, not_answered: &str, mark_typed: Option<&str>) -> impl IntoView + use<> {
    let class = if row.depth == 0 { "row" } else { "row row--deep" };
    let has_answer = row.kind == RowKind::Answered;
    let mark = mark_typed.filter(|_| has_answer && row.answer.iter().any(|phrase| phrase.lang.is_none())).map(str::to_owned);
    let label_text = row.label.text.clone();
    let empty = (!has_answer).then(|| not_answered.to_owned());
    view! {
        <div class=class>
            <dt class="row__label">
                <PhraseText phrase=row.label />
                {row.second.map(second)}
            </dt>
            <dd class="reading__answers">
                {mark.map(|mark| view! { <p class="reading__mark">{mark}</p> })}
                {row.answer.into_iter().map(|phrase| view! { <p class="reading__answer"><PhraseText phrase=phrase /></p> }).collect_view()}
                {row.drawing.map(|drawing| view! { <Drawn drawing=drawing label=label_text /> })}
                {empty.map(|words| view! { <p class="muted">{words}</p> })}
            </dd>
        </div>
    }
}
