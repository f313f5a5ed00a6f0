//! The whole screen: every page, the vault among them.

use super::components::button::{Weight, button};
use super::components::persistence;
use super::pages;
use super::routes::Route;
use super::shell::Screen;
use super::state::session::Session;
use super::state::tongue::t;
use crate::browser::{erase, exit, page};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(Screen { start, page: shown, tools: || lock().into_any(), notice: lock_asks });
}

fn start() {
    let session = Session::new();
    provide_context(session);
    Effect::new(move |started: Option<()>| {
        if started.is_none() {
            session.start_autosave();
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
        }
    });
}

fn shown(route: Route) -> AnyView {
    match route {
        Route::Home => pages::home::page().into_any(),
        Route::Eligibility => pages::eligibility::page().into_any(),
        Route::Refer => pages::refer::page().into_any(),
        Route::Drafts => pages::drafts::page().into_any(),
        Route::Receive => pages::receive::page().into_any(),
        Route::Settings => pages::settings::page().into_any(),
        Route::Leaving => pages::leaving::page().into_any(),
        Route::NotFound => pages::home::not_found().into_any(),
    }
}

/// Shuts the vault and forgets the page; only while it is open.
fn lock() -> impl IntoView {
    let session = Session::here();
    move || session.is_open().then(|| button(Weight::Quiet, t("shell-lock"), move || session.lock()))
}

/// Asks before what is typed is lost: locking ends the page's memory.
fn lock_asks() -> AnyView {
    let session = Session::here();
    let asks = move || {
        session.lock_asks().then(|| {
            view! {
                <div class="note note--problem" role="alert">
                    <p>{t("lock-unsaved")}</p>
                    <div class="actions">
                        {button(Weight::Quiet, t("lock-keep-open"), move || session.keep_open())}
                        {button(Weight::Quiet, t("lock-anyway"), move || session.lock_anyway())}
                    </div>
                </div>
            }
        })
    };
    asks.into_any()
}
