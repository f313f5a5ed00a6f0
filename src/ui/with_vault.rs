//! What the screens have in common that can have the vault open: the session, locking, notices, and handing the open vault from
//! one to the other.

use super::components::backup::at_lock::{self, AtLock};
use super::components::button::{Weight, button};
use super::components::persistence;
use super::notices;
use super::pages::vault::Door;
use super::routes::{Room, Route, Router};
use super::shell::Screen;
use super::state::lasting::Lasting;
use super::state::locking::Shutting;
use super::state::session::{Holds, SaveState, Session};
use super::state::tongue::t;
use crate::browser::{erase, exit, page};
use leptos::prelude::*;

/// Such a screen.
pub fn screen(name: &'static str, has: fn(Route) -> bool, start: fn(), page: fn(Route) -> AnyView) -> Screen {
    Screen {
        name,
        room: Room::Vault,
        words: |_| &["interface"],
        has,
        start,
        enter: || {
            let session = Session::here();
            exit::on_flush(move || async move {
                session.save_now().await;
            });
            exit::on_left_elsewhere(move || session.lock_at_once());
            Box::pin(session.adopt())
        },
        release: |stays| {
            let (session, at_lock) = (Session::here(), AtLock::here());
            Box::pin(session.release(move || at_lock.is_asking(), stays))
        },
        page,
        tools: || lock().into_any(),
        notice,
    }
}

/// Once, before it is shown for the first time.
pub fn start(holds: Holds) {
    let session = Session::new(Router::here(), holds);
    provide_context(session);
    AtLock::provide(session);
    Lasting::provide();
    Door::provide();
    let router = Router::here();
    let is_worked_on = Memo::new(move |_| {
        let is_saved = matches!(session.save_state(), SaveState::Saved { .. });
        session.draft_id().is_some() && (router.route() == Route::Refer || !is_saved)
    });
    Effect::new(move |_| page::draft(is_worked_on.get()));
    Effect::new(move |started: Option<()>| {
        if started.is_none() {
            session.start_autosave();
            session.start_locking();
            // Wanted as soon as the vault is open.
            super::state::forms::fetch_early();
            persistence::watch(session);
            // Another window erases this device: a vault that is held could not be deleted.
            erase::on_erased(move || {
                // The screen that erases stands in the place of this one.
                if !session.is_away() {
                    session.let_go();
                    page::replace("/");
                }
            });
        }
    });
}

/// A page, unless the screen is covered because the vault is being locked: then nothing of it is shown, and, where text could not be
/// saved, the door to the vault.
pub fn uncovered(page: impl Fn() -> AnyView, door: fn() -> AnyView) -> AnyView {
    let session = Session::here();
    // A memo, so that a lock that only asks leaves the page where it is.
    let covering = Memo::new(move |_| match session.shutting() {
        Shutting::Not | Shutting::Asks => None,
        other => Some(other),
    });
    match covering.get() {
        Some(Shutting::Kept) => view! { {notices::kept()}{door()} }.into_any(),
        Some(_) => notices::covered(),
        None => page(),
    }
}

/// Shuts the vault and forgets the page; only while it is open.
fn lock() -> impl IntoView {
    let (session, at_lock) = (Session::here(), AtLock::here());
    move || session.is_open().then(|| button(Weight::Quiet, t("shell-lock"), move || at_lock.lock()))
}

fn notice() -> AnyView {
    view! {
        {notices::notices()}
        {at_lock::notice()}
    }
    .into_any()
}
