//! What stands round every page: the way to skip to it, the name, the languages, the ways to other pages.

use super::components::{language_menu, link, mark, status_note, text_size};
use super::routes::{Room, Route, Router};
use super::state::forms::Forms;
use super::state::head::{self, Head, Title};
use super::state::tongue::{File, Tongue, t};
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
    /// What it is to its pages.
    pub room: Room,
    /// The words without which a page cannot be shown.
    pub words: fn(Route) -> &'static [File],
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
    let router = Router::new(&super::routes::current_path(), screen.room, tongue);
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
            match router.take_place() {
                Some(place) => head::arrive_at(place),
                None => head::arrive(),
            }
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
                tongue.begin_page();
                (screen.page)(router.route())
            }}
        </main>
        {foot()}
    }
}

/// For a page that this screen lacks: asks for the one that has it, which then takes this one's place.
pub fn make_way(route: Route) -> AnyView {
    let room = Router::here().room();
    if room == Room::Vault && route.is_beside() {
        return elsewhere(route);
    }
    Effect::new(move |_| page::enter(route.screen(room)));
    on_cleanup(|| page::tell_boot("goOn"));
    view! { <h1 tabindex="-1">{t("shell-loading")}</h1> }.into_any()
}

/// The back button led from a page of the vault to one of the guide: that opens beside it, so that what is open stays open.
fn elsewhere(route: Route) -> AnyView {
    view! {
        <h1 tabindex="-1">{t("shell-elsewhere")}</h1>
        <p>{t("shell-elsewhere-text")}</p>
        <p>{link::link(route, "", t("shell-elsewhere-open"))}</p>
    }
    .into_any()
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
                {link::link(Route::Home, "top__name", view! { {mark::mark()}<span>{t("shell-name")}</span> })}
                <div class="top__tools">{text_size::text_size()}{language_menu::language_menu()}{(screen.tools)()}</div>
            </div>
            {language_menu::suggested()}
        </header>
    }
}

fn foot() -> impl IntoView {
    let one = |route: Route, key: &'static str| view! { <li>{link::link(route, "", t(key))}</li> };
    view! {
        <footer class="foot">
            <div class="foot__inner">
                <nav aria-label=t("shell-pages")>
                    <ul class="foot__links">
                        {one(Route::Home, "shell-home")}
                        {one(Route::Areas, "shell-areas")}
                        {one(Route::Help, "shell-help")}
                        {one(Route::Eligibility, "shell-eligibility")}
                        {one(Route::Drafts, "shell-drafts")}
                        {one(Route::Blank, "shell-blank")}
                        {one(Route::Receive, "shell-receive")}
                        {one(Route::Register, "shell-register")}
                        {one(Route::Contacts, "shell-contacts")}
                        {one(Route::Settings, "shell-settings")}
                        {one(Route::Leaving, "shell-leaving")}
                    </ul>
                </nav>
                <p>{t("shell-emergency")}</p>
                <p>{t("shell-not-nrm")}</p>
            </div>
        </footer>
    }
}
