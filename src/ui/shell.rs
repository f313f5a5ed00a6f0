//! What stands round every page: the way to skip to it, the name, the languages, the ways to other pages.

use super::components::{language_menu, mark, status_note, text_size};
use super::routes::{Route, Router};
use super::state::forms::Forms;
use super::state::head::{self, Head, Title};
use super::state::tongue::{Tongue, t};
use crate::browser::page;
use leptos::prelude::*;
use std::pin::Pin;

/// Work on the way from one screen to another.
pub type Going<T> = Pin<Box<dyn Future<Output = T>>>;

/// What stands in the shell: the screens differ in nothing else.
#[derive(Clone, Copy)]
pub struct Screen {
    /// As its binary is called.
    pub name: &'static str,
    /// Which pages it has.
    pub has: fn(Route) -> bool,
    /// Called once, before anything is shown.
    pub start: fn(),
    /// Called each time before it is shown: takes what another screen let go of.
    pub enter: fn() -> Going<()>,
    /// Called when another screen is about to be shown: lets go of what this one has, and says whether it did. Not while what it is
    /// given says that this one stays.
    pub release: fn(Box<dyn Fn() -> bool>) -> Going<bool>,
    /// A page; of those that it lacks, the [way](make_way) to the screen that has it.
    pub page: fn(Route) -> AnyView,
    /// Beside the languages at the top.
    pub tools: fn() -> AnyView,
    /// Above each page.
    pub notice: fn() -> AnyView,
}

/// Provides what every page of a screen finds, for the life of the page.
pub fn begin(screen: Screen, tongue: Tongue) -> Router {
    let router = Router::new(&super::routes::current_path());
    provide_context(tongue);
    provide_context(router);
    provide_context(Head::new());
    provide_context(Forms::new());
    (screen.start)();
    router
}

/// The shell with a screen in it.
pub fn shell(screen: Screen) -> impl IntoView + use<> {
    let (router, head, tongue) = (Router::here(), Head::here(), Tongue::here());

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

/// For a page that this screen lacks: asks for the one that has it, which then takes this one's place.
pub fn make_way(route: Route) -> AnyView {
    Effect::new(move |_| page::enter(route.screen()));
    on_cleanup(|| page::tell_boot("goOn"));
    view! { <h1 tabindex="-1">{t("shell-loading")}</h1> }.into_any()
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
                        {link(Route::Contacts, "shell-contacts")}
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
