//! What somebody keeps while they choose. The page as it stands in the site says what it is for; what is on it is in the memory of the
//! page alone.

use super::control::Control;
use super::{keep, parts};
use crate::browser::{page, preferences};
use crate::form::TEXT_MAX;
use crate::ui::components::button::{Weight, submit};
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Router, Slug};
use crate::ui::state::guide::{File, Guide};
use crate::ui::state::head;
use crate::ui::state::shortlist::{Kept, Shortlist};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Headings that take the focus when something below them has gone.
const AREAS: &str = "#kept-areas";
const QUESTIONS: &str = "#kept-questions";
/// The class of what takes one thing off.
const OFF: &str = "button button--plain no-print";

/// The page.
pub fn page() -> AnyView {
    parts::entitle();
    let (list, tongue) = (Shortlist::here(), Tongue::here());
    // A memo, so that what is typed stays where it is while the list changes.
    let is_empty = Memo::new(move |_| list.list().is_empty());
    let empty = move || {
        list.empty();
        head::focus_on("h1");
    };
    let minutes = preferences::lock_after_minutes() as usize;
    view! {
        <p class="back">{link(Route::Areas, "", t("guide-all-areas"))}</p>
        <h1 tabindex="-1">{t("guide-list")}</h1>
        <p class="lead">{t("guide-list-lead")}</p>
        <p class="note no-print">{move || tongue.text_count("guide-list-memory", "minutes", minutes)}</p>
        <p class="note note--caution without-scripts">{t("guide-list-scripts")}</p>
        <div role="status">{move || list.went().then(|| view! { <p class="note">{t("guide-list-went")}</p> })}</div>
        {move || is_empty.get().then(|| view! {
            <section class="empty">
                <h2>{t("guide-list-empty")}</h2>
                <p>{t("guide-list-empty-text")}</p>
                <p>{link(Route::Areas, "", t("guide-all-areas"))}</p>
            </section>
        })}
        {areas}
        {questions}
        {own()}
        {move || (!is_empty.get()).then(|| view! {
            <div class="actions no-print">
                {Control::new("guide-print", page::print).view()}
                {Control::new("guide-list-empty-it", empty).class(Weight::Removing.class()).view()}
            </div>
        })}
    }
    .into_any()
}

/// An area's name, once its pack is there.
fn name(slug: Slug) -> impl Fn() -> AnyView + Copy + Send + 'static {
    let (pack, tongue) = (Guide::here().pack(slug.as_str()), Tongue::here());
    move || {
        let name = match pack.get() {
            File::Here(pack) => parts::said(&pack.name, tongue.lang()),
            _ => None,
        };
        match name {
            Some((name, named)) => parts::in_its_language(name, named).into_any(),
            None => slug.as_str().into_any(),
        }
    }
}

/// Something was taken off: the focus goes to the heading above, or to the page's where that has gone too.
fn taken_off(heading: &'static str, is_last: bool) {
    head::focus_on(if is_last { "h1" } else { heading });
}

fn areas() -> Option<AnyView> {
    let (list, guide, router) = (Shortlist::here(), Guide::here(), Router::here());
    let areas = list.list().areas;
    let last = areas.len() == 1;
    let two = areas.len() > 1;
    let one = |slug: Slug| {
        let off = move || {
            list.toggle_area(slug, &guide.slugs());
            taken_off(AREAS, last);
        };
        view! {
            <li class="area">
                <h3>{link(Route::Area(slug), "", name(slug))}</h3>
                <div class="no-print">{keep::know_more(slug)}</div>
                {Control::new("guide-list-off", off).class(OFF).about(name(slug)).view()}
            </li>
        }
    };
    let compare = move || {
        list.begin_comparing();
        router.go(Route::Compare);
    };
    (!areas.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 id="kept-areas" tabindex="-1">{t("guide-areas-title")}</h2>
                <ul class="areas">{areas.into_iter().map(one).collect_view()}</ul>
                <div class="stack stack--close no-print">{keep::about_knowing_more()}</div>
                {two.then(|| view! { <div class="actions no-print">{Control::new("guide-compare-two", compare).view()}</div> })}
            </section>
        }
        .into_any()
    })
}

fn questions() -> Option<AnyView> {
    let (list, guide) = (Shortlist::here(), Guide::here());
    let kept = list.list();
    let last = kept.questions.len() == 1;
    let one = |kept: &Kept| {
        let (lang, words, off) = (kept.lang, kept.words.clone(), kept.clone());
        let off = move || {
            list.toggle_question(off.clone(), &guide.slugs());
            taken_off(QUESTIONS, last);
        };
        view! {
            <li>
                <span lang=lang.tag() dir="auto">{words.clone()}</span>" "
                {Control::new("guide-list-off", off).class(OFF).about(words).view()}
            </li>
        }
    };
    let abouts = kept.all_areas().into_iter().map(Some).chain([None]);
    let about = |about: Option<Slug>| {
        let questions: Vec<_> = kept.questions.iter().filter(|kept| kept.about == about).map(one).collect();
        let heading = || match about {
            Some(slug) => name(slug).into_any(),
            None => t("guide-list-own-title").into_any(),
        };
        (!questions.is_empty()).then(|| view! { <h3>{heading()}</h3><ul class="plain-list">{questions}</ul> })
    };
    (!kept.questions.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 id="kept-questions" tabindex="-1">{t("guide-list-questions")}</h2>
                {abouts.map(about).collect_view()}
            </section>
        }
        .into_any()
    })
}

/// A question that somebody types in.
fn own() -> impl IntoView {
    let (list, guide, tongue) = (Shortlist::here(), Guide::here(), Tongue::here());
    // A memo, so that the field stays while somebody types. It is there only once the app is: what is typed into a page whose place
    // the app takes would be lost.
    let writes = Memo::new(move |_| list.typed().is_some());
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        list.add_typed(tongue.lang_untracked(), &guide.slugs());
        head::focus_on("#own");
    };
    let begin = move || {
        list.type_in(String::new());
        head::focus_on("#own");
    };
    view! {
        <div class="section no-print">
            {move || if writes.get() {
                view! {
                    <form class="field" autocomplete="off" on:submit=add>
                        <label class="field__label" for="own">{t("guide-list-own-label")}</label>
                        <input
                            class="box"
                            id="own"
                            type="text"
                            dir="auto"
                            maxlength=TEXT_MAX.to_string()
                            autocomplete="off"
                            spellcheck="false"
                            prop:value=move || list.typed().unwrap_or_default()
                            on:input=move |event| list.type_in(event_target_value(&event))
                        />
                        <div class="actions">{submit(t("guide-keep-area"))}</div>
                    </form>
                }
                    .into_any()
            } else {
                Control::new("guide-list-own", begin).wake("own").view()
            }}
        </div>
    }
}
