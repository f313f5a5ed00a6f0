//! The whole screen: every page, the vault among them.

use super::components::backup::at_lock::{self, AtLock};
use super::components::button::{Weight, button};
use super::components::persistence;
use super::notices;
use super::pages;
use super::routes::{Route, Router};
use super::shell::Screen;
use super::state::lasting::Lasting;
use super::state::locking::Shutting;
use super::state::session::Session;
use super::state::tongue::t;
use crate::browser::{erase, exit, page};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(Screen { start, page: shown, tools: || lock().into_any(), notice });
}

fn start() {
    let session = Session::new(Router::here());
    provide_context(session);
    AtLock::provide(session);
    Lasting::provide();
    pages::vault::Door::provide();
    Effect::new(move |started: Option<()>| {
        if started.is_none() {
            session.start_autosave();
            session.start_locking();
            // Wanted as soon as the vault is open.
            super::state::forms::fetch_early();
            persistence::watch(session);
            // Another window erases this device: a vault that is held could not be deleted.
            erase::on_erased(move || {
                session.let_go();
                page::replace("/");
            });
            exit::on_flush(move || async move {
                session.save_now().await;
            });
            exit::on_left_elsewhere(move || session.lock_at_once());
        }
    });
}

fn shown(route: Route) -> AnyView {
    let session = Session::here();
    // A memo, so that a lock that only asks leaves the page where it is.
    let covering = Memo::new(move |_| match session.shutting() {
        Shutting::Not | Shutting::Asks => None,
        other => Some(other),
    });
    match covering.get() {
        Some(Shutting::Kept) => return view! { {notices::kept()}{pages::drafts::page()} }.into_any(),
        Some(_) => return notices::covered(),
        None => {}
    }
    match route {
        Route::Home => pages::home::page().into_any(),
        Route::Eligibility => pages::eligibility::page().into_any(),
        Route::Refer => pages::refer::page().into_any(),
        Route::Drafts => pages::drafts::page().into_any(),
        Route::Receive => pages::receive::page().into_any(),
        Route::Settings => pages::settings::page().into_any(),
        Route::Leaving => pages::leaving::page().into_any(),
        Route::Blank => pages::blank::page().into_any(),
        Route::NotFound => pages::home::not_found().into_any(),
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
