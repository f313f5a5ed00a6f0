//! How to leave quickly: what "Exit this page" does and does not do, the three ways, and how to clear a browser's history.
//!
//! Read by survivors before they use anything else, so: short, calm, nothing to fill in.

mod browsers;
mod practice;

use crate::browser::exit;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["leaving"]));
    move || {
        if ready.get() { leaving(tongue).into_any() } else { view! { <h1 tabindex="-1">{t("shell-leaving")}</h1> }.into_any() }
    }
}

fn leaving(tongue: Tongue) -> impl IntoView {
    // Known only where there is a page round this.
    let to = RwSignal::new(String::new());
    Effect::new(move |_| to.set(exit::leads_to()));
    let site = view! { <li>{move || tongue.text_with("leaving-does-site", &[("site", &to.get())])}</li> };
    let does =
        view! { <ul class="plain-list">{points(&["leaving-does-white"])}{site}{points(&["leaving-does-locks", "leaving-does-back"])}</ul> };
    let not = list(&["leaving-not-history", "leaving-not-files", "leaving-not-tabs", "leaving-not-seen"]);
    let ways = list(&["leaving-way-button", "leaving-way-shift", "leaving-way-fingers", "leaving-way-tab"]);
    let help = list(&["leaving-help-999", "leaving-help-55", "leaving-help-line", "leaving-help-salvation"]);
    view! {
        <h1 tabindex="-1">{t("leaving-title")}</h1>
        <p class="lead">{t("leaving-lead")}</p>
        {section("leaving-ways", view! { {ways}{practice::practice()} }.into_any())}
        <div class="leaving__both">{section("leaving-does", does.into_any())}{section("leaving-not", not)}</div>
        {section("leaving-clear", view! { {paragraphs(&["leaving-clear-text", "leaving-clear-caution"])}{browsers::browsers()} }.into_any())}
        {section("leaving-private", paragraphs(&["leaving-private-does", "leaving-private-not", "leaving-private-here"]))}
        {section("leaving-others", paragraphs(&["leaving-others-text", "leaving-others-do"]))}
        {section("leaving-help", help)}
    }
}

fn section(title: &'static str, inner: AnyView) -> AnyView {
    view! { <section class="section"><h2>{t(title)}</h2>{inner}</section> }.into_any()
}

fn points(keys: &'static [&'static str]) -> AnyView {
    keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view().into_any()
}

fn list(keys: &'static [&'static str]) -> AnyView {
    view! { <ul class="plain-list">{points(keys)}</ul> }.into_any()
}

fn paragraphs(keys: &'static [&'static str]) -> AnyView {
    keys.iter().map(|key| view! { <p>{t(key)}</p> }).collect_view().into_any()
}
