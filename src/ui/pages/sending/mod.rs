//! How to send a file: telephone first, a neutral subject, the six words by telephone; what to do when the email system refuses it,
//! how the other side opens it, deleting it, and what to do when it went to the wrong place.
//!
//! Needs no vault: whoever is asked how to do it can open this page, print it, and put it beside the telephone.

use crate::browser::page;
use crate::ui::components::button::{Weight, button};
use crate::ui::routes::Route;
use crate::ui::state::head::arrive_when;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What is done, one after the other.
const STEPS: &[&str] = &[
    "sending-step-phone",
    "sending-step-email",
    "sending-step-address",
    "sending-step-subject",
    "sending-step-attach",
    "sending-step-words",
    "sending-step-opened",
    "sending-step-delete",
];
const NOT: &[&str] =
    &["sending-not-chat", "sending-not-names", "sending-not-shared", "sending-not-private", "sending-not-drive", "sending-not-open"];
const REFUSED: &[&str] = &["sending-refused-text", "sending-refused-junk", "sending-refused-other"];
const OPENING: &[&str] = &["sending-opening-words", "sending-opening-key", "sending-opening-age", "sending-opening-check"];
const DELETING: &[&str] = &["sending-deleting-downloads", "sending-deleting-sent", "sending-deleting-kept", "sending-deleting-draft"];
const WRONG: &[&str] =
    &["sending-wrong-lead", "sending-wrong-ico", "sending-wrong-ask", "sending-wrong-danger", "sending-wrong-words", "sending-wrong-check"];

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["how_to_send"]));
    arrive_when(ready);
    move || if ready.get() { sending().into_any() } else { view! { <h1 tabindex="-1">{t("shell-loading")}</h1> }.into_any() }
}

fn sending() -> impl IntoView {
    // Known only where there is a page round this.
    let address = RwSignal::new(String::new());
    Effect::new(move |_| address.set(page::address_of(&Route::Receive.path())));
    view! {
        <h1 tabindex="-1">{t("sending-title")}</h1>
        <p class="lead">{t("sending-lead")}</p>
        <div class="actions no-print">{button(Weight::Quiet, t("sending-print"), page::print)}</div>
        <section class="section">
            <h2>{t("sending-steps")}</h2>
            <ol class="plain-list">{items(STEPS)}</ol>
        </section>
        <section class="section">
            <h2>{t("sending-not")}</h2>
            <ul class="plain-list">{items(NOT)}</ul>
        </section>
        <section class="section">
            <h2>{t("sending-refused")}</h2>
            <ul class="plain-list">{items(REFUSED)}</ul>
        </section>
        <section class="section">
            <h2>{t("sending-opening")}</h2>
            <p>{t("sending-opening-page")}</p>
            <p><code class="fingerprint" dir="ltr" translate="no">{move || address.get()}</code></p>
            <ul class="plain-list">{items(OPENING)}</ul>
        </section>
        <section class="section">
            <h2>{t("sending-deleting")}</h2>
            <ul class="plain-list">{items(DELETING)}</ul>
        </section>
        <section class="note note--caution">
            <h2 class="note__title">{t("sending-wrong")}</h2>
            <p>{t("sending-wrong-now")}</p>
            <ol class="plain-list">{items(WRONG)}</ol>
        </section>
    }
}

fn items(keys: &'static [&'static str]) -> impl IntoView {
    keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view()
}
