//! What the guide's pages are made of: sections of a text, pictures, notes on what is missing, and where it all comes from.

use super::control::Control;
use super::keep;
use crate::answers::Date;
use crate::area::markdown::{Block, Document, Section, Span, plain};
use crate::area::{Fact, Pack, Picture, Said};
use crate::browser::{content, page};
use crate::language::{Lang, Status};
use crate::packet::date_in_words;
use crate::ui::components::button::Weight;
use crate::ui::components::details::details;
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::{File, Guide, Reading, Text};
use crate::ui::state::head::{Head, Name, Title};
use crate::ui::state::shortlist::Kept;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// The section of an area's text that has questions to ask.
const QUESTIONS: &str = "ask";

/// Names the page as every page of the guide is named: a title is read over a shoulder.
pub fn entitle() {
    Head::here().set(Title { name: Name::Guide, ..Title::default() });
}

/// A page whose texts are on their way, or could not be had.
pub fn waiting() -> AnyView {
    view! { <h1 tabindex="-1">{t("shell-loading")}</h1> }.into_any()
}

/// A page whose texts could not be had.
pub fn failed() -> AnyView {
    let guide = Guide::here();
    view! {
        <h1 tabindex="-1">{t("guide-title")}</h1>
        <div class="note note--problem" role="alert">
            <p>{t("guide-failed")}</p>
            {Control::new("shell-try-again", move || guide.retry()).view()}
        </div>
    }
    .into_any()
}

/// Words of a pack, in the language or in English, marked as what they are.
pub fn said(words: &Said, lang: Lang) -> Option<(String, Lang)> {
    let in_lang = |lang: Lang| words.get(lang.tag()).filter(|words| !words.trim().is_empty()).map(|words| (words.clone(), lang));
    in_lang(lang).or_else(|| in_lang(Lang::ENGLISH))
}

/// Words in a language that may be another one than the page's.
pub fn in_its_language(words: String, lang: Lang) -> impl IntoView {
    view! { <span lang=lang.tag() dir=lang.direction().attribute()>{words}</span> }
}

/// Says that a text is in English because nobody has put it into the language. How far one in the language can be trusted is said at
/// the top of the page, with its other words.
pub fn about_the_words(shown: Lang, wanted: Lang, status: Status) -> AnyView {
    if shown != wanted {
        return view! { <p class="note note--caution">{t("guide-not-translated")}</p> }.into_any();
    }
    Tongue::here().shows(status);
    ().into_any()
}

/// The sections of a text, each with its pictures and, where it is asked for, the English under it. One that cannot be read leaves a
/// line that says so, and the rest stands.
/// `asks`: the area whose questions can be kept. `english`: the same text in English.
pub fn sections(
    ids: &'static [&'static str],
    document: Document,
    lang: Lang,
    pictures: Vec<Picture>,
    asks: Option<Slug>,
    english: English,
) -> impl IntoView {
    let guide = Guide::here();
    // Apart from the page, so that whoever presses "With English" keeps the focus where it is.
    move || {
        let english = (lang != Lang::ENGLISH && guide.with_english()).then(|| english()).flatten();
        all_sections(&document, ids, lang, english.as_ref(), &pictures, asks)
    }
}

/// A text in English, asked for when it is shown; tracked.
pub type English = Arc<dyn Fn() -> Option<Document> + Send + Sync>;

/// A text of the site in English.
pub fn in_english(text: Text) -> English {
    let guide = Guide::here();
    Arc::new(move || match guide.text_in(text, Lang::ENGLISH) {
        File::Here(document) => Some(document),
        _ => None,
    })
}

fn all_sections(
    document: &Document,
    ids: &[&'static str],
    lang: Lang,
    english: Option<&Document>,
    pictures: &[Picture],
    asks: Option<Slug>,
) -> AnyView {
    let one = |id: &&'static str| {
        let Some(found) = document.section(id) else {
            return view! { <section class="section" id=*id><p class="muted">{t("guide-section-missing")}</p></section> }.into_any();
        };
        let heading = ["about-", id].concat();
        let mut here = pictures.iter().filter(|picture| picture.section == *id).peekable();
        let pictures = here.peek().is_some().then(|| {
            view! { <div class="guide__pictures">{here.map(|one| picture(one, lang)).collect_view()}</div> }
        });
        let second = english.and_then(|english| english.section(id)).map(|section| {
            view! { <div class="guide__second" lang="en" dir="ltr"><p><strong>{section.heading.clone()}</strong></p>{blocks(section)}</div> }
        });
        let words = match asks {
            Some(slug) if *id == QUESTIONS => questions(found, slug, lang),
            _ => blocks(found).into_any(),
        };
        view! {
            <section class="section guide__section" id=*id aria-labelledby=heading.clone()>
                <h2 id=heading.clone() lang=lang.tag() dir=lang.direction().attribute()>{found.heading.clone()}</h2>
                {pictures}
                {aloud(id, found.clone(), lang)}
                <div class="guide__text" lang=lang.tag() dir=lang.direction().attribute()>{words}</div>
                {second}
            </section>
        }
        .into_any()
    };
    ids.iter().map(one).collect_view().into_any()
}

/// Reads a section aloud: told first that others will hear it, and where the device has no voice for the language.
fn aloud(id: &'static str, section: Section, lang: Lang) -> impl IntoView {
    let (tongue, guide) = (Tongue::here(), Guide::here());
    let is_reading = Memo::new(move |_| guide.reading() == Reading::Part(id));
    let paragraphs = StoredValue::new([vec![section.heading.clone()], section.lines()].concat());
    let begin = move || guide.read(id, paragraphs.get_value(), lang);
    on_cleanup(move || guide.stop_reading());
    view! {
        <p class="no-print">
            {Control::new("guide-aloud", move || guide.ask_for(id))
                .class("button button--plain guide__aloud")
                .wake(["aloud-", id].concat())
                .described_by(["about-", id].concat())
                .is_on(move || is_reading.get())
                .view()}
        </p>
        {move || match guide.reading() {
            Reading::Asked(asked) if asked == id => view! {
                <div class="note no-print" role="status">
                    <p>{t("guide-aloud-heard")}</p>
                    <div class="actions">
                        {Control::new("guide-aloud-begin", begin).view()}
                        {Control::new("guide-aloud-not", move || guide.stop_reading()).class(Weight::Plain.class()).view()}
                    </div>
                </div>
            }
            .into_any(),
            Reading::NoVoice(asked) if asked == id => {
                let words = move || tongue.text_with("guide-aloud-no-voice", &[("language", lang.own_name())]);
                view! { <p class="note note--caution no-print" role="status">{words}</p> }.into_any()
            }
            _ => ().into_any(),
        }}
    }
}

/// Links to the sections of a text that stand below.
pub fn contents(document: &Document, ids: &[&'static str], lang: Lang) -> impl IntoView + use<> {
    let one = |id: &&'static str| {
        document.section(id).map(|section| {
            view! { <li><a href=["#", id].concat()>{section.heading.clone()}</a></li> }
        })
    };
    view! {
        <nav class="guide__contents" aria-labelledby="contents">
            <h2 id="contents" class="guide__contents-title">{t("guide-contents")}</h2>
            <ul class="plain-list" lang=lang.tag() dir=lang.direction().attribute()>{ids.iter().map(one).collect_view()}</ul>
        </nav>
    }
}

/// What a section says, with a button at each question to keep it.
fn questions(section: &Section, slug: Slug, lang: Lang) -> AnyView {
    let mut place = 0;
    let mut item = |item: &Vec<Span>| {
        place += 1;
        let kept = Kept { about: Some(slug), words: plain(item), lang };
        view! { <li><span id=keep::question_id(place)>{spans(item)}</span>" "{keep::question(place, kept)}</li> }
    };
    let mut block = |block: &Block| match block {
        Block::Paragraph(words) => view! { <p>{spans(words)}</p> }.into_any(),
        Block::List(items) => view! { <ul class="plain-list">{items.iter().map(&mut item).collect_view()}</ul> }.into_any(),
    };
    section.blocks.iter().map(&mut block).collect_view().into_any()
}

/// What a section says.
pub fn blocks(section: &Section) -> impl IntoView + use<> {
    let block = |block: &Block| match block {
        Block::Paragraph(words) => view! { <p>{spans(words)}</p> }.into_any(),
        Block::List(items) => {
            let items = items.iter().map(|item| view! { <li>{spans(item)}</li> }).collect_view();
            view! { <ul class="plain-list">{items}</ul> }.into_any()
        }
    };
    section.blocks.iter().map(block).collect_view()
}

fn spans(words: &[Span]) -> impl IntoView + use<> {
    let span = |span: &Span| match span {
        Span::Plain(text) => text.clone().into_any(),
        Span::Bold(text) => view! { <strong>{text.clone()}</strong> }.into_any(),
    };
    words.iter().map(span).collect_view()
}

/// A picture, whose file is the address at which it can be had.
pub fn picture(picture: &Picture, lang: Lang) -> impl IntoView + use<> {
    let alt = said(&picture.alt, lang);
    let (words, lang) = alt.unwrap_or((String::new(), Lang::ENGLISH));
    view! { <img class="guide__picture" src=picture.file.clone() alt=words lang=lang.tag() loading="lazy" decoding="async"/> }
}

/// The pictures of an area, each with the address at which it is served.
pub fn pictures(pack: &Pack, slug: Slug) -> Vec<Picture> {
    let served =
        |picture: &Picture| Picture { file: content::url(&["areas/", slug.as_str(), "/", &picture.file].concat()), ..picture.clone() };
    pack.pictures.iter().map(served).collect()
}

/// Each source once, with the day on which somebody read it.
pub fn each_source(facts: &[Fact]) -> Vec<(&str, Option<&str>)> {
    let mut all = Vec::new();
    for fact in facts {
        let one = (fact.source.as_str(), fact.checked.as_deref());
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// When somebody read a source, in words; tracked.
pub fn when_read(tongue: Tongue, checked: Option<&str>) -> String {
    match checked.and_then(Date::from_iso) {
        Some(day) => tongue.text_with("guide-source-read", &[("day", &tongue.with(|words| date_in_words(words, day)).text)]),
        None => tongue.text("guide-source-no-day"),
    }
}

/// Where it comes from.
pub fn sources(facts: &[Fact]) -> Option<AnyView> {
    let one = |(words, checked): (&str, Option<&str>)| view! { <li>{source(words, checked)}</li> };
    let list = each_source(facts).into_iter().map(one).collect_view();
    (!facts.is_empty())
        .then(|| details(t("guide-sources"), view! { <p>{t("guide-sources-text")}</p><ul class="plain-list guide__sources">{list}</ul> }))
}

/// A source, with the day on which somebody read it.
pub fn source(words: &str, checked: Option<&str>) -> impl IntoView + use<> {
    let (tongue, checked) = (Tongue::here(), checked.map(str::to_owned));
    let read = move || when_read(tongue, checked.as_deref());
    view! { <span lang="en" dir="ltr">{words.to_owned()}</span>" "<span class="muted">{read}</span> }
}

/// Where to read on; on the screen alone.
pub fn read_on(pages: &[Route]) -> impl IntoView + use<> {
    let one = |page: &Route| {
        let key = match page {
            Route::After => "guide-after",
            Route::Rights => "guide-rights",
            Route::Help => "guide-help",
            Route::Sheet(_) => "guide-sheet",
            Route::List => "guide-list",
            Route::Compare => "guide-compare",
            Route::Offline => "guide-offline",
            _ => "guide-all-areas",
        };
        view! { <li>{link(*page, "", t(key))}</li> }
    };
    view! {
        <section class="section no-print">
            <h2>{t("guide-more")}</h2>
            <ul class="plain-list">{pages.iter().map(one).collect_view()}</ul>
        </section>
    }
}

/// What can be done with a page besides reading it. Each needs the app, which is loaded when one is pressed (`data-wake`).
/// `more`: what this page has beside the rest.
pub fn tools(more: impl IntoView) -> impl IntoView {
    let (tongue, guide) = (Tongue::here(), Guide::here());
    let english = move || {
        (tongue.lang() != Lang::ENGLISH).then(|| {
            let press = move || guide.set_with_english(!untrack(|| guide.with_english()));
            Control::new("shell-bilingual", press).wake("english").is_on(move || guide.with_english()).view()
        })
    };
    view! {
        <div class="actions no-print">
            {english}
            {Control::new("guide-print", page::print).wake("print").view()}
            {more}
        </div>
    }
}
