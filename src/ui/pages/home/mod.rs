//! The first page: three doors (DESIGN 17).

use crate::ui::components::button::{Weight, button};
use crate::ui::components::language_menu::language_list;
use crate::ui::components::link::link;
use crate::ui::routes::Route;
use crate::ui::state::head;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The three doors: read about areas, fill in a referral, open a packet.
pub fn page() -> impl IntoView {
    view! {
        <div class="hero">
            <h1 tabindex="-1">{t("home-title")}</h1>
            <p class="lead">{t("home-lead")}</p>
        </div>
        {language_list()}
        {before_you_start()}
        <ul class="doors">
            <li class="door">
                <h2>{link(Route::Areas, "door__link", t("home-door-areas"))}</h2>
                <p>{t("home-door-areas-text")}</p>
            </li>
            <li class="door">
                <h2>{link(Route::Drafts, "door__link", t("home-door-refer"))}</h2>
                <p>{t("home-door-refer-text")}</p>
            </li>
            <li class="door">
                <h2>{link(Route::Receive, "door__link", t("home-door-receive"))}</h2>
                <p>{t("home-door-receive-text")}</p>
            </li>
        </ul>
        <p class="after-doors">{link(Route::Eligibility, "", t("home-eligibility"))}" "{t("home-eligibility-text")}</p>
        <p class="after-doors">{link(Route::Register, "", t("shell-register"))}" "{t("home-register-text")}</p>
        <p class="after-doors">{link(Route::Blank, "", t("shell-blank"))}</p>
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

/// How to leave quickly, told before anything is typed, until somebody has put it away.
fn before_you_start() -> impl IntoView {
    let tongue = Tongue::here();
    let shown = Memo::new(move |_| !tongue.leaving_put_away());
    let put_away = move || {
        tongue.put_leaving_away();
        // What was pressed is gone: the focus goes to the page's heading.
        head::focus_on("h1");
    };
    move || {
        shown.get().then(|| {
            view! {
                <section class="note before" aria-labelledby="before-title">
                    <h2 id="before-title">{t("home-before")}</h2>
                    <p>{t("home-before-text")}</p>
                    <div class="actions">
                        {link(Route::Leaving, "", t("home-before-more"))}
                        {button(Weight::Plain, t("home-before-away"), put_away)}
                    </div>
                </section>
            }
        })
    }
}

/// An address that is none of ours, with ways home.
pub fn not_found() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t("not-found-title")}</h1>
        <p>{t("not-found-text")}</p>
        <p>{link(Route::Home, "", t("not-found-home"))}</p>
    }
}
