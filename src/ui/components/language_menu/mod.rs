//! Choosing a language, each by the name it has for itself, and whether English stands under it.
//!
//! All can be seen, with no list to open: a person who reads neither word of the page still finds their own.

use crate::browser::preferences;
use crate::language::Lang;
use crate::ui::routes::{Address, Room, Route, Router};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The languages offered: in the guide, links to the same page in each, which need no app.
pub fn language_menu() -> AnyView {
    match Router::here().room() {
        Room::Guide => links().into_any(),
        Room::Front | Room::Vault => buttons().into_any(),
    }
}

fn links() -> impl IntoView {
    let (tongue, router) = (Tongue::here(), Router::here());
    let one = move |lang: Lang| {
        let href = move || match (router.route(), lang) {
            // Where another language is kept, the start page begins in that one, unless this says otherwise (`first.js`).
            (Route::Home, Lang::ENGLISH) => "/#en".to_owned(),
            (route, lang) => Address { route, lang }.href(),
        };
        view! {
            <a
                class="switch__one"
                href=href
                hreflang=lang.tag()
                lang=lang.tag()
                dir=lang.direction().attribute()
                aria-current=move || (tongue.lang() == lang).then_some("true")
            >
                {lang.own_name()}
            </a>
        }
    };
    view! {
        <nav class="switch" aria-label=t("shell-language")>{Lang::offered().map(one).collect_view()}</nav>
        {keep(tongue)}
        {failed(tongue)}
    }
}

/// The guide keeps nothing by itself: whoever wants their language next time says so. Needs the app (`data-wake`).
fn keep(tongue: Tongue) -> impl IntoView {
    let kept = RwSignal::new(false);
    let offered = move || tongue.lang() != Lang::ENGLISH && preferences::on_this_device().language != Some(tongue.lang());
    // A memo, so that whoever presses keeps the focus where it is.
    let shown = Memo::new(move |_| kept.get() || offered());
    move || {
        shown.get().then(|| {
            let words = move || {
                let key = if kept.get() { "guide-kept" } else { "guide-keep" };
                tongue.text_with(key, &[("language", tongue.lang().own_name())])
            };
            let press = move |_| {
                tongue.keep_on_this_device();
                kept.set(true);
            };
            view! { <button type="button" class="switch__one switch__alone" data-wake="keep" disabled=move || kept.get() on:click=press>{words}</button> }
        })
    }
}

fn buttons() -> impl IntoView {
    let tongue = Tongue::here();
    let one = move |lang: Lang| {
        view! {
            <button
                type="button"
                class="switch__one"
                lang=lang.tag()
                dir=lang.direction().attribute()
                aria-pressed=move || if tongue.lang() == lang { "true" } else { "false" }
                on:click=move |_| tongue.choose(lang)
            >
                {lang.own_name()}
            </button>
        }
    };
    view! {
        <div class="switch" role="group" aria-label=t("shell-language")>
            {Lang::offered().map(one).collect_view()}
        </div>
        {move || (tongue.lang() != Lang::ENGLISH).then(|| view! {
            <button
                type="button"
                class="switch__one switch__alone"
                aria-pressed=move || if tongue.wants_bilingual() { "true" } else { "false" }
                on:click=move |_| tongue.set_bilingual(!tongue.wants_bilingual())
            >
                {t("shell-bilingual")}
            </button>
        })}
        {failed(tongue)}
    }
}

/// The words of a language did not come.
fn failed(tongue: Tongue) -> impl IntoView {
    move || {
        tongue.failed().map(|lang| {
            let words = move || tongue.text_with("shell-language-failed", &[("language", lang.own_name())]);
            view! { <p class="switch__failed" role="alert">{words}</p> }
        })
    }
}
