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
    view! {
        <h1 tabindex="-1">{t("leaving-title")}</h1>
        <p class="lead">{t("leaving-lead")}</p>
        <section class="section">
            <h2>{t("leaving-ways")}</h2>
            <ul class="plain-list">
                <li>{t("leaving-way-button")}</li>
                <li>{t("leaving-way-shift")}</li>
                <li>{t("leaving-way-fingers")}</li>
                <li>{t("leaving-way-tab")}</li>
            </ul>
            {practice::practice()}
        </section>
        <div class="leaving__both">
            <section class="section">
                <h2>{t("leaving-does")}</h2>
                <ul class="plain-list">
                    <li>{t("leaving-does-white")}</li>
                    <li>{move || tongue.text_with("leaving-does-site", &[("site", &to.get())])}</li>
                    <li>{t("leaving-does-locks")}</li>
                    <li>{t("leaving-does-back")}</li>
                </ul>
            </section>
            <section class="section">
                <h2>{t("leaving-not")}</h2>
                <ul class="plain-list">
                    <li>{t("leaving-not-history")}</li>
                    <li>{t("leaving-not-files")}</li>
                    <li>{t("leaving-not-tabs")}</li>
                    <li>{t("leaving-not-seen")}</li>
                </ul>
            </section>
        </div>
        <section class="section">
            <h2>{t("leaving-clear")}</h2>
            <p>{t("leaving-clear-text")}</p>
            <p>{t("leaving-clear-caution")}</p>
            {browsers::browsers()}
        </section>
        <section class="section">
            <h2>{t("leaving-private")}</h2>
            <p>{t("leaving-private-does")}</p>
            <p>{t("leaving-private-not")}</p>
            <p>{t("leaving-private-here")}</p>
        </section>
        <section class="section">
            <h2>{t("leaving-others")}</h2>
            <p>{t("leaving-others-text")}</p>
            <p>{t("leaving-others-do")}</p>
        </section>
        <section class="section">
            <h2>{t("leaving-help")}</h2>
            <ul class="plain-list">
                <li>{t("leaving-help-999")}</li>
                <li>{t("leaving-help-55")}</li>
                <li>{t("leaving-help-line")}</li>
                <li>{t("leaving-help-salvation")}</li>
            </ul>
        </section>
    }
}
