//! What stands above each page while it is so: a lock that asks, one that is near, a window that only reads, text that came
//! back.
//!
//! Accessibility: the region that says that the page locks soon is always there and polite, so that it is read out and
//! interrupts nobody; it names no seconds, and staying takes one press (WCAG 2.2.1).

use super::components::button::{Weight, button};
use super::components::notification::{Tone, notification};
use super::components::save_state::copy_outcome;
use super::components::store_slow::store_slow;
use super::routes::Router;
use super::state::head::focus_on;
use super::state::locking::{Returned, Shutting};
use super::state::session::Session;
use super::state::tongue::{Tongue, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// All of them.
pub fn notices() -> AnyView {
    let session = Session::here();
    let tongue = Tongue::here();
    // Memos, so that one that stays as it is keeps the focus that is in it.
    let asks = Memo::new(move |_| session.shutting() == Shutting::Asks);
    let near = Memo::new(move |_| session.idle_warns() && tongue.need(&["vault"]));
    let before = StoredValue::new_local(None::<Before>);
    Effect::new(move |was: Option<bool>| {
        let is_near = near.get();
        if was == Some(true)
            && !is_near
            && let Some(before) = before.try_update_value(Option::take).flatten()
        {
            focus_again(before.0);
        }
        is_near
    });
    let router = Router::here();
    let reads = Memo::new(move |_| session.reads_only() && router.route().is_vault() && tongue.need(&["vault"]));
    let returned = Memo::new(move |_| session.returned().filter(|_| tongue.need(&["vault"])));
    view! {
        {store_slow(session)}
        {move || asks.get().then(|| lock_asks(session))}
        <div
            class="near"
            role="status"
            on:focusin=move |event| before.set_value(Some(Before(outside(&event))))
            on:focusout=move |event| if event.related_target().is_some() { before.set_value(None) }
        >
            {move || near.get().then(|| lock_is_near(session))}
        </div>
        <div role="status">{move || reads.get().then(|| reads_only(session))}</div>
        {move || returned.get().map(|returned| came_back(session, returned))}
    }
    .into_any()
}

/// Asks before what is typed is lost: locking ends the page's memory.
fn lock_asks(session: Session) -> AnyView {
    let asks = notification(
        Tone::Problem,
        view! {
            <p>{t("lock-unsaved")}</p>
            <div class="actions">
                {button(Weight::Quiet, t("lock-keep-open"), move || session.keep_open())}
                {session.can_copy().then(|| button(Weight::Quiet, t("save-copy"), move || session.save_copy()))}
                {button(Weight::Quiet, t("lock-anyway"), move || session.lock_anyway())}
            </div>
        },
    );
    // Beside what interrupts, which would be read out again as a whole.
    view! { <div class="stack">{asks}{copy_outcome(session)}</div> }.into_any()
}

/// Whatever is pressed, touched or typed means that somebody is there; the button is for those who want to be sure, and takes
/// the notice away at once.
fn lock_is_near(session: Session) -> AnyView {
    view! {
        <div class="note near__note">
            <p>{move || t(if session.holds_nothing() { "lock-near-packets" } else { "lock-near" })()}</p>
            {button(Weight::Quiet, t("lock-stay"), move || session.stay())}
        </div>
    }
    .into_any()
}

/// Where the focus was before it came into the notice.
struct Before(Option<web_sys::HtmlElement>);

fn outside(event: &web_sys::FocusEvent) -> Option<web_sys::HtmlElement> {
    event.related_target().and_then(|element| element.dyn_into().ok())
}

/// The notice went with the focus in it: back to where it was, or to the page's heading.
fn focus_again(before: Option<web_sys::HtmlElement>) {
    request_animation_frame(move || {
        let is_lost = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
        match before.filter(|element| element.is_connected()) {
            _ if !is_lost => {}
            Some(element) => {
                let _ = element.focus();
            }
            None => focus_on("h1"),
        }
    });
}

/// Another window is the one that writes.
fn reads_only(session: Session) -> AnyView {
    view! {
        <div class="note note--caution" id="reads-only">
            <p class="note__title">{t("turn-reads-only")}</p>
            <p>{t("turn-reads-only.what")}</p>
            <div class="actions">
                <button
                    type="button"
                    class="button button--quiet"
                    aria-disabled=move || session.is_taking_over().then_some("true")
                    on:click=move |_| session.take_over()
                >
                    {move || t(if session.is_taking_over() { "turn-taking-over" } else { "turn-take-over" })()}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn came_back(session: Session, returned: Returned) -> AnyView {
    let (tone, key) = match returned {
        Returned::Saved => (Tone::Good, "returned-saved"),
        Returned::Version => (Tone::Caution, "returned-version"),
        Returned::Waits => (Tone::Caution, "returned-waits"),
        Returned::Failed => (Tone::Problem, "returned-failed"),
        Returned::Lost => (Tone::Problem, "returned-lost"),
    };
    notification(tone, view! { <p>{t(key)}</p>{button(Weight::Plain, t("returned-read"), move || session.returned_was_read())} })
}

/// In place of a page while it is locked by itself: nothing of it is shown.
pub fn covered() -> AnyView {
    let session = Session::here();
    let key = if untrack(|| session.holds_nothing()) { "shell-receive" } else { "lock-working" };
    view! { <h1 tabindex="-1">{t(key)}</h1> }.into_any()
}

/// Above the way back in, when what was typed could be neither saved nor sealed.
pub fn kept() -> AnyView {
    notification(Tone::Problem, view! { <p>{t("lock-kept")}</p> })
}
