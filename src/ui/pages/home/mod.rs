//! The first page: three doors (DESIGN 17).

mod areas;

use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The three doors: read about areas, fill in a referral, open a packet.
pub fn page() -> impl IntoView {
    view! {
        <div class="hero">
            <h1 tabindex="-1">{t("home-title")}</h1>
            <p class="lead">{t("home-lead")}</p>
        </div>
        <ul class="doors">
            <li class="door">
                <h2><a class="door__link" href="#areas" on:click=move |event| {
                    event.prevent_default();
                    crate::ui::state::head::focus_id("areas");
                }>{t("home-door-areas")}</a></h2>
                <p>{t("home-door-areas-text")}</p>
            </li>
            <li class="door">
                <h2><a class="door__link" href="/drafts/">{t("home-door-refer")}</a></h2>
                <p>{t("home-door-refer-text")}</p>
            </li>
            <li class="door">
                <h2><a class="door__link" href="/receive/">{t("home-door-receive")}</a></h2>
                <p>{t("home-door-receive-text")}</p>
            </li>
        </ul>
        <p class="after-doors"><a href="/eligibility/">{t("home-eligibility")}</a>" "{t("home-eligibility-text")}</p>
        {areas::areas()}
        <section class="section">
            <h2>{t("home-promise")}</h2>
            <ul class="plain-list">
                <li>{t("home-promise-device")}</li>
                <li>{t("home-promise-choice")}</li>
                <li>{t("home-promise-skip")}</li>
            </ul>
        </section>
    }
}

/// An address that is none of ours, with ways home.
pub fn not_found() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t("not-found-title")}</h1>
        <p>{t("not-found-text")}</p>
        <p><a href="/">{t("not-found-home")}</a></p>
    }
}
