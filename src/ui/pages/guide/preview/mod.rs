//! An area's pack from files, for whoever writes one: what is wrong with it, and its page as it would stand. Nothing is kept, nothing
//! is sent, and nothing in the files is offered for anything but to be looked at.
//!
//! Accessibility: how many problems there are is said each time that files were read; the problems are English, a tool's words for
//! whoever edits the files, and marked as such.

mod given;
mod judged;
mod problems;
mod stands;

use crate::area::{PICTURE_BYTES_MAX, Picture, TEXT_BYTES_MAX};
use crate::browser::clock::now_ms;
use crate::browser::files::Shown;
use crate::browser::preferences::{Keeps, Preferences};
use crate::form::is_area_slug;
use crate::language::Lang;
use crate::packet::shapes::rfc3339;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::pick::{Picks, pick};
use crate::ui::state::head::focus_on;
use crate::ui::state::tongue::{Bundle, File, Tongue, t};
use given::Given;
use judged::{Held, Judged};
use leptos::prelude::*;
use std::sync::Arc;

/// The words of this page, and of an area's in it.
pub const WORDS: &[File] = &["interface", "guide", "preview"];

/// What could be fetched that the page needs.
enum Fetched<T> {
    Coming,
    Here(T),
    Failed,
}

impl<T> Fetched<T> {
    fn of(found: Option<T>) -> Fetched<T> {
        found.map_or(Fetched::Failed, Fetched::Here)
    }
}

/// The page.
pub fn page() -> AnyView {
    let given = Given::new();
    let held = RwSignal::new(Fetched::Coming);
    let fetch = move || {
        leptos::task::spawn_local(async move {
            let found = Held::fetch().await;
            held.try_set(Fetched::of(found));
        });
    };
    fetch();
    let today = || rfc3339(now_ms() / 1000)[..10].to_owned();
    // None while nothing was given, or nothing is there to hold it against.
    let judged = Memo::new_with_compare(
        move |_| {
            held.with(|held| match held {
                Fetched::Here(held) => given.with(|files| (!files.is_empty()).then(|| Arc::new(Judged::new(files, held, &today())))),
                _ => None,
            })
        },
        |_, _| true,
    );
    // A file that is dropped beside the box must not take the page away.
    Effect::new(move |_| {
        let over = window_event_listener(leptos::ev::dragover, |event| event.prevent_default());
        let drop = window_event_listener(leptos::ev::drop, |event| event.prevent_default());
        on_cleanup(move || {
            over.remove();
            drop.remove();
        });
    });
    view! {
        <div class="no-print stack">
            <h1 tabindex="-1">{t("preview")}</h1>
            <p class="lead">{t("preview.lead")}</p>
            <p>{t("preview.stays")}</p>
            {choosing(given)}
            {move || held.with(|held| matches!(held, Fetched::Failed)).then(|| not_loaded(fetch))}
            {unreadable(given)}
            {problems::status(judged)}
            {move || judged.get().map(|judged| problems::list(&judged))}
            {listed(given)}
        </div>
        {standing(given, judged)}
    }
    .into_any()
}

fn not_loaded(again: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="note note--problem" role="alert">
            <p>{t("guide-failed")}</p>
            {button(Weight::Quiet, t("shell-try-again"), again)}
        </div>
    }
    .into_any()
}

fn choosing(given: Given) -> impl IntoView {
    let tongue = Tongue::here();
    let over = RwSignal::new(false);
    let [text, picture] = [TEXT_BYTES_MAX, PICTURE_BYTES_MAX].map(|bytes| (bytes / 1024).to_string());
    let hint = move || tongue.text_with("preview-choose.hint", &[("text", &text), ("picture", &picture)]);
    view! {
        <div
            class="drop"
            class:drop--over=move || over.get()
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=move |event| {
                event.prevent_default();
                over.set(false);
                given.add(event.data_transfer().and_then(|data| data.files()));
            }
        >
            {pick("preview-files", Picks::Many, ".json,.md,.svg,.png,.jpg,.webp", "preview-hint", t("preview-choose"), move |files| given.add(files))}
            <p class="field__hint" id="preview-hint">{hint}</p>
            <p class="muted">{t("preview-drop")}</p>
        </div>
    }
}

/// What was given, folded, each with a way to take it off.
fn listed(given: Given) -> impl IntoView {
    let tongue = Tongue::here();
    let one = move |name: String| {
        let gone = name.clone();
        let remove = move |_| {
            given.remove(&gone);
            focus_on("#preview-status");
        };
        view! {
            <li>
                <bdi class="received__name" dir="auto">{name.clone()}</bdi>
                " "
                <button type="button" class=Weight::Plain.class() on:click=remove>
                    {t("preview-remove")}
                    <span class="visually-hidden">" "<bdi dir="auto">{name}</bdi></span>
                </button>
            </li>
        }
    };
    let clear = move || {
        given.clear();
        focus_on("#preview-status");
    };
    let count = Memo::new(move |_| given.names().len());
    // A memo, so that it stays open while one after another is taken off.
    let is_any = Memo::new(move |_| count.get() > 0);
    let inside = move || {
        view! {
            <ul class="plain-list" id="preview-given">{move || given.names().into_iter().map(one).collect_view()}</ul>
            <p class="field__hint">{t("preview-clear.hint")}</p>
            <div>{button(Weight::Quiet, t("preview-clear"), clear)}</div>
        }
    };
    move || is_any.get().then(|| details(move || tongue.text_count("preview-given", "count", count.get()), inside()))
}

/// Those that could not be read.
fn unreadable(given: Given) -> impl IntoView {
    let name = |name: String| view! { <li class="received__name"><bdi dir="auto">{name}</bdi></li> };
    move || {
        let names = given.unreadable();
        (!names.is_empty()).then(|| {
            view! {
                <div class="note note--problem" role="alert">
                    <p>{t("preview-unreadable")}</p>
                    <ul class="plain-list">{names.into_iter().map(name).collect_view()}</ul>
                </div>
            }
        })
    }
}

/// The page as it would stand, and in which language.
fn standing(given: Given, judged: Memo<Option<Arc<Judged>>>) -> impl IntoView {
    let (wanted, words) = (RwSignal::new(Tongue::here().lang_untracked()), RwSignal::new(Fetched::Coming));
    let owner = Owner::current().expect("a page has an owner");
    let speak = move |lang: Lang| {
        wanted.set(lang);
        let owner = owner.clone();
        leptos::task::spawn_local(async move {
            let preferences = Preferences { language: Some(lang), ..Preferences::default() };
            let found = Bundle::fetch(lang, WORDS).await.ok();
            if wanted.try_get_untracked() == Some(lang) {
                let tongue = found.map(|bundle| owner.with(|| Tongue::new(bundle, preferences, Keeps::InThisPage)));
                words.set(Fetched::of(tongue));
            }
        });
    };
    speak(wanted.get_untracked());
    let speak = StoredValue::new(speak);
    let again = move || speak.with_value(|speak| speak(wanted.get_untracked()));
    // A memo, so that whoever presses a language keeps the focus where it is.
    let is_there = Memo::new(move |_| judged.with(Option::is_some));
    let article = move || {
        let judged = judged.get()?;
        let (pictures, shown): (Vec<Picture>, Vec<Shown>) = given.with(|files| {
            let put = |(picture, mime, bytes): (&Picture, &str, &[u8])| {
                let shown = Shown::new(mime, bytes)?;
                Some((Picture { file: shown.address().to_owned(), ..picture.clone() }, shown))
            };
            judged.pictures(files).into_iter().filter_map(put).unzip()
        });
        on_cleanup(move || drop(shown));
        let in_words = move || {
            words.with(|words| match words {
                Fetched::Here(tongue) => stands::page(*tongue, judged.clone(), pictures.clone()),
                Fetched::Failed => not_loaded(again),
                Fetched::Coming => view! { <p>{t("shell-loading")}</p> }.into_any(),
            })
        };
        Some(in_words)
    };
    let one = move |lang: Lang| {
        view! {
            <button
                type="button"
                class="switch__one"
                lang=lang.tag()
                dir=lang.direction().attribute()
                aria-pressed=move || if wanted.get() == lang { "true" } else { "false" }
                on:click=move |_| speak.with_value(|speak| speak(lang))
            >
                {lang.own_name()}
            </button>
        }
    };
    let top = move || {
        is_there.get().then(|| {
            view! {
                <h2>{t("preview-page")}</h2>
                {move || judged.with(|judged| judged.as_deref().map(about_the_folder))}
                <p>{t("preview-page.what")}</p>
                <div><div class="switch" role="group" aria-label=t("preview-language")>{Lang::offered().map(one).collect_view()}</div></div>
                {move || judged.with(|judged| judged.as_deref().and_then(not_offered))}
            }
        })
    };
    view! {
        <div class="no-print stack section">{top}</div>
        {article}
    }
}

fn about_the_folder(judged: &Judged) -> Option<AnyView> {
    let (tongue, slug) = (Tongue::here(), judged.slug.clone());
    is_area_slug(&slug).then(|| view! { <p>{move || tongue.text_with("preview-folder", &[("slug", &slug)])}</p> }.into_any())
}

/// Languages of the pack that no page has yet.
fn not_offered(judged: &Judged) -> Option<AnyView> {
    let tongue = Tongue::here();
    let is_offered = |tag: &str| Lang::from_tag(tag).is_some_and(Lang::is_offered);
    let name = |tag: &String| Lang::from_tag(tag).map_or(tag.clone(), |lang| lang.own_name().to_owned());
    let others: Vec<String> = judged.checked.documents.keys().filter(|tag| !is_offered(tag)).map(name).collect();
    let others = others.join(", ");
    (!others.is_empty()).then(|| {
        view! { <p class="note note--caution">{move || tongue.text_with("preview-not-offered", &[("languages", &others)])}</p> }.into_any()
    })
}

#[cfg(test)]
mod tests;
