//! What stands round every page: the way to skip to it, the name, the languages, the ways to other pages.

use super::components::{language_menu, mark, status_note, text_size};
use super::routes::{Route, Router};
use super::state::forms::Forms;
use super::state::head::{self, Head, Title};
use super::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What stands in the shell: the two screens differ in nothing else.
#[derive(Clone, Copy)]
pub struct Screen {
    /// Called once, before anything is shown.
    pub start: fn(),
    /// A page.
    pub page: fn(Route) -> AnyView,
    /// Beside the languages at the top.
    pub tools: fn() -> AnyView,
    /// Above each page.
    pub notice: fn() -> AnyView,
}

/// The shell with a screen in it, at an address.
pub fn shell(screen: Screen, tongue: Tongue, path: &str) -> impl IntoView + use<> {
    let router = Router::new(path);
    let head = Head::new();
    provide_context(tongue);
    provide_context(router);
    provide_context(head);
    provide_context(Forms::new());
    (screen.start)();

    Effect::new(move || tongue.apply());
    Effect::new(move || head.apply(tongue));
    Effect::new(move |started: Option<()>| {
        if started.is_none() {
            router.follow();
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
        {top(screen)}
        <main id="main" class="page" tabindex="-1">
            {status_note::status_note()}
            {(screen.notice)()}
            {move || {
                head.set(Title::default());
                (screen.page)(router.route())
            }}
        </main>
        {foot(router)}
    }
}

fn top(screen: Screen) -> impl IntoView {
    view! {
        <header class="top">
            <a class="skip" href="#main" on:click=move |event| {
                // Without the address changing: an address is kept in the history.
                event.prevent_default();
                head::focus_on("#main");
            }>{t("shell-skip")}</a>
            <div class="top__inner">
                <a class="top__name" href="/">{mark::mark()}<span>{t("shell-name")}</span></a>
                <div class="top__tools">{text_size::text_size()}{language_menu::language_menu()}{(screen.tools)()}</div>
            </div>
        </header>
    }
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
                        {link(Route::Blank, "shell-blank")}
                        {link(Route::Receive, "shell-receive")}
                        {link(Route::Settings, "shell-settings")}
                        {link(Route::Leaving, "shell-leaving")}
                    </ul>
                </nav>
                <p>{t("shell-emergency")}</p>
                <p>{t("shell-not-nrm")}</p>
            </div>
        </footer>
    }
}
