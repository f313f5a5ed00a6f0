//! What stands round every page: the way to skip to it, the name, the languages, the ways to other pages.

use super::components::button::{Weight, button};
use super::components::{language_menu, mark, status_note, text_size};
use super::pages;
use super::routes::{Route, Router};
use super::state::forms::Forms;
use super::state::head::{self, Head, Title};
use super::state::session::Session;
use super::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The whole screen, at an address.
pub fn shell(tongue: Tongue, path: &str) -> impl IntoView + use<> {
    let router = Router::new(path);
    let head = Head::new();
    let session = Session::new();
    provide_context(tongue);
    provide_context(router);
    provide_context(head);
    provide_context(session);
    provide_context(Forms::new());

    Effect::new(move || tongue.apply());
    Effect::new(move || head.apply(tongue));
    Effect::new(move |started: Option<()>| {
        if started.is_none() {
            router.follow();
            session.start_autosave();
        }
    });
    Effect::new(move |before: Option<Route>| {
        let route = router.route();
        if before.is_some_and(|before| before != route) {
            head::arrive();
        }
        route
    });

    view! {
        {top(session)}
        <main id="main" class="page" tabindex="-1">
            {status_note::status_note()}
            {move || {
                head.set(Title::default());
                page(router.route())
            }}
        </main>
        {foot(router)}
    }
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Home => pages::home::page().into_any(),
        Route::Eligibility => pages::eligibility::page().into_any(),
        Route::Refer => pages::refer::page().into_any(),
        Route::Drafts => pages::drafts::page().into_any(),
        Route::Receive => pages::receive::page().into_any(),
        Route::Settings => pages::settings::page().into_any(),
        Route::NotFound => pages::home::not_found().into_any(),
    }
}

fn top(session: Session) -> impl IntoView {
    view! {
        <header class="top">
            <a class="skip" href="#main" on:click=move |event| {
                // Without the address changing: an address is kept in the history.
                event.prevent_default();
                head::focus_on("#main");
            }>{t("shell-skip")}</a>
            <div class="top__inner">
                <a class="top__name" href="/">{mark::mark()}<span>{t("shell-name")}</span></a>
                <div class="top__tools">{text_size::text_size()}{language_menu::language_menu()}{lock(session)}</div>
            </div>
        </header>
    }
}

/// Shuts the vault and forgets the page; only while it is open.
fn lock(session: Session) -> impl IntoView {
    move || session.is_open().then(|| button(Weight::Quiet, t("shell-lock"), move || session.lock()))
}

fn foot(router: Router) -> impl IntoView {
    let link = move |route: Route, key: &'static str| {
        view! {
            <li><a href=route.path() aria-current=move || (router.route() == route).then_some("page")>{t(key)}</a></li>
        }
    };
    view! {
        <footer class="foot">
            <div class="foot__inner">
                <nav aria-label=t("shell-pages")>
                    <ul class="foot__links">
                        {link(Route::Home, "shell-home")}
                        {link(Route::Eligibility, "shell-eligibility")}
                        {link(Route::Drafts, "shell-drafts")}
                        {link(Route::Receive, "shell-receive")}
                        {link(Route::Settings, "shell-settings")}
                    </ul>
                </nav>
                <p>{t("shell-emergency")}</p>
                <p>{t("shell-not-nrm")}</p>
            </div>
        </footer>
    }
}
