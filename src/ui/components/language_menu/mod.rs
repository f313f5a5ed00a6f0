//! Choosing a language, each by the name it has for itself: in a menu at the top of every page, and openly on the first one.
//!
//! The menu's sign is a globe with the language's own name, so a person who reads no word of the page still finds it, and the browser
//! opens it without scripts. In the guide the names are links to the same page in each language, which need no app.
//!
//! Accessibility: a disclosure with a list in it; each name says which language it is in; the current one is marked. Beside a name that
//! the device can speak stands a button that says it (`public/outside.js`), for people who do not read.

use crate::browser::{page, preferences};
use crate::language::Lang;
use crate::ui::routes::{Address, Room, Route, Router};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The menu, and whether English stands under the words.
pub fn language_menu() -> AnyView {
    let (tongue, router) = (Tongue::here(), Router::here());
    view! {
        <details class="tongue">
            <summary class="tongue__summary">
                {globe()}
                <span class="visually-hidden">{t("shell-language")}" "</span>
                {move || own_name(tongue.lang())}
            </summary>
            <div class="tongue__body">{language_list()}{(router.room() == Room::Guide).then(|| keep(tongue))}</div>
        </details>
        {(router.room() != Room::Guide).then(|| bilingual(tongue))}
        {failed(tongue)}
    }
    .into_any()
}

/// All languages, openly.
pub fn language_list() -> AnyView {
    let (tongue, router) = (Tongue::here(), Router::here());
    let one = move |lang: Lang| {
        let name = name(lang, tongue, router);
        let hear = move || tongue.text_with("shell-hear", &[("language", lang.own_name())]);
        view! { <li>{name}<button type="button" class="hear no-print" data-hear=lang.tag() aria-label=hear></button></li> }
    };
    view! { <ul class="tongues" aria-label=t("shell-language") on:click=close>{Lang::offered().map(one).collect_view()}</ul> }.into_any()
}

/// What chooses a language, by its own name.
fn name(lang: Lang, tongue: Tongue, router: Router) -> AnyView {
    match router.room() {
        Room::Guide => link(lang, tongue, router),
        Room::Front | Room::Vault => button(lang, tongue),
    }
}

fn link(lang: Lang, tongue: Tongue, router: Router) -> AnyView {
    let href = move || match (router.route(), lang) {
        // Where another language is kept, the start page begins in that one, unless this says otherwise (`first.js`).
        (Route::Home, Lang::ENGLISH) => "/#en".to_owned(),
        (route, lang) => Address { route, lang }.href(),
    };
    let current = move || (tongue.lang() == lang).then_some("true");
    let dir = lang.direction().attribute();
    view! { <a class="tongues__one" href=href hreflang=lang.tag() lang=lang.tag() dir=dir aria-current=current>{lang.own_name()}</a> }
        .into_any()
}

fn button(lang: Lang, tongue: Tongue) -> AnyView {
    let pressed = move || if tongue.lang() == lang { "true" } else { "false" };
    let (dir, choose) = (lang.direction().attribute(), move |_| tongue.choose(lang));
    view! {
        <button type="button" class="tongues__one" lang=lang.tag() dir=dir aria-pressed=pressed on:click=choose>{lang.own_name()}</button>
    }
    .into_any()
}

fn own_name(lang: Lang) -> impl IntoView {
    view! { <span lang=lang.tag() dir=lang.direction().attribute()>{lang.own_name()}</span> }
}

fn globe() -> impl IntoView {
    view! {
        <svg class="tongue__globe" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <circle cx="12" cy="12" r="9"></circle>
            <path d="M3 12h18M12 3c6 6 6 12 0 18M12 3c-6 6-6 12 0 18"></path>
        </svg>
    }
}

/// A name was pressed: the menu that it stands in closes, and the focus goes back to its sign. What only speaks leaves it open.
fn close(event: web_sys::MouseEvent) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(pressed) = pressed.filter(|element| matches!(element.closest(".tongues__one"), Ok(Some(_)))) else { return };
    if let Ok(Some(menu)) = pressed.closest("details") {
        let _ = menu.remove_attribute("open");
        if let Ok(Some(sign)) = menu.query_selector("summary")
            && let Ok(sign) = sign.dyn_into::<web_sys::HtmlElement>()
        {
            let _ = sign.focus();
        }
    }
}

/// On a page in English, the language that somebody's browser asks for first, if it is offered: one quiet line in it, and nothing is
/// changed. In a prepared page `outside.js` puts the same.
pub fn suggested() -> AnyView {
    let (tongue, router) = (Tongue::here(), Router::here());
    let lang = page::root_attribute("data-suggested").and_then(|tag| Lang::from_tag(&tag)).filter(|lang| lang.is_offered());
    let shown = Memo::new(move |_| tongue.lang() == Lang::ENGLISH);
    (move || {
        let lang = lang.filter(|_| shown.get())?;
        Some(view! { <p class="suggested">{name(lang, tongue, router)}</p> })
    })
    .into_any()
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

/// Whether each question stands in English too.
fn bilingual(tongue: Tongue) -> impl IntoView {
    move || {
        (tongue.lang() != Lang::ENGLISH).then(|| {
            view! {
                <button
                    type="button"
                    class="switch__one switch__alone"
                    aria-pressed=move || if tongue.wants_bilingual() { "true" } else { "false" }
                    on:click=move |_| tongue.set_bilingual(!tongue.wants_bilingual())
                >
                    {t("shell-bilingual")}
                </button>
            }
        })
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
