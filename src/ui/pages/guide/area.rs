//! One area, for whoever might move there.

use super::paper::{self, Of};
use super::{keep, parts};
use crate::area::markdown::{AREA_SECTIONS, Document};
use crate::area::{Fact, Pack, Picture};
use crate::language::Lang;
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::{File, Guide, Text};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page of an area.
pub fn page(slug: Slug) -> AnyView {
    parts::entitle();
    let (guide, tongue) = (Guide::here(), Tongue::here());
    let text = Text::of_area(slug.as_str());
    let (pack, read) = (guide.pack(slug.as_str()), guide.text(text));
    (move || {
        let lang = tongue.lang();
        match (pack.get(), read.get()) {
            (File::Coming, _) | (_, File::Coming) => parts::waiting(),
            (File::None, _) => unknown(),
            (File::Failed, _) | (_, File::Failed) => parts::failed(),
            (File::Here(pack), File::None) => not_written(&pack, slug, lang),
            (File::Here(pack), File::Here((document, spoken))) => view! {
                {heading(&pack, slug, lang)}
                {body(
                    Said {
                        document,
                        spoken,
                        wanted: lang,
                        english: parts::in_english(text),
                        pictures: parts::pictures(&pack, slug),
                        facts: &pack.facts,
                        asks: Some(slug),
                    },
                    of_this_area(&pack, slug, text, lang).into_any(),
                )}
                <section class="section no-print">
                    <h2>{t("guide-know-more-title")}</h2>
                    {keep::about_knowing_more()}
                    {keep::know_more(slug)}
                </section>
                {onward(slug)}
            }
            .into_any(),
        }
    })
    .into_any()
}

/// What is said about an area.
pub struct Said<'a> {
    /// Its text.
    pub document: Document,
    /// The language that the text is in.
    pub spoken: Lang,
    /// The language that somebody reads in.
    pub wanted: Lang,
    /// The text in English.
    pub english: parts::English,
    /// Its pictures, each with its address.
    pub pictures: Vec<Picture>,
    /// Where it all comes from.
    pub facts: &'a [Fact],
    /// The area whose questions can be kept.
    pub asks: Option<Slug>,
}

/// The page between its heading and what leads on. `more`: what can be done besides reading it.
pub fn body(said: Said<'_>, more: AnyView) -> AnyView {
    let Said { document, spoken, wanted, english, pictures, facts, asks } = said;
    view! {
        {parts::about_the_words(spoken, wanted, document.lowest())}
        {parts::tools(more)}
        {parts::contents(&document, &AREA_SECTIONS, spoken)}
        {parts::sections(&AREA_SECTIONS, document, spoken, pictures, asks, english)}
        {parts::sources(facts)}
    }
    .into_any()
}

/// Says that it is an example.
pub fn example() -> impl IntoView {
    view! { <p class="note note--caution"><strong>{t("guide-example")}</strong>" "{t("guide-example.more")}</p> }
}

/// The name of an area, and whether it is an example.
pub fn heading(pack: &Pack, slug: Slug, lang: Lang) -> impl IntoView + use<> {
    let (name, named) = parts::said(&pack.name, lang).unwrap_or((slug.as_str().to_owned(), lang));
    view! {
        <p class="back">{link(Route::Areas, "", t("guide-all-areas"))}</p>
        <h1 tabindex="-1">{parts::in_its_language(name, named)}</h1>
        {pack.example.then(example)}
    }
}

/// What can be done with this page besides reading it.
fn of_this_area(pack: &Pack, slug: Slug, text: Text, lang: Lang) -> impl IntoView + use<> {
    let (name, named) = parts::said(&pack.name, lang).unwrap_or((slug.as_str().to_owned(), lang));
    view! {
        {paper::save_as_pdf(text, Of::Area(slug))}
        {keep::area(slug, name, named)}
    }
}

/// An area without a text in any language that this page has.
fn not_written(pack: &Pack, slug: Slug, lang: Lang) -> AnyView {
    view! { {heading(pack, slug, lang)}<p>{t("guide-no-text")}</p>{onward(slug)} }.into_any()
}

/// There is no such area.
pub fn unknown() -> AnyView {
    view! {
        <h1 tabindex="-1">{t("guide-unknown")}</h1>
        <p>{link(Route::Areas, "", t("guide-all-areas"))}</p>
    }
    .into_any()
}

/// Where to read on.
fn onward(slug: Slug) -> impl IntoView {
    parts::read_on(&[Route::List, Route::Compare, Route::After, Route::Rights, Route::Help, Route::Sheet(slug), Route::Areas])
}
