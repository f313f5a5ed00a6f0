//! The pages by address, and going from one to another without loading again: a reload drops the open vault.
//!
//! Steps and ids are never in the address. Pages of the vault share one entry in the browser's history, so that the
//! back button tells no one what was looked at (LOOK: patterns).

mod address;
mod route;

use super::state::tongue::Tongue;
use crate::browser::page;
pub use address::{Address, hinted};
use leptos::prelude::*;
pub use route::{Room, Route, Slug};

/// Which page is shown, and the way to another.
#[derive(Clone, Copy)]
pub struct Router {
    route: RwSignal<Route>,
    room: Room,
    tongue: Tongue,
    /// The place in the page, by id, that the link led to which was followed last.
    place: StoredValue<Option<String>>,
    /// How often a link was followed to the page that is shown.
    again: RwSignal<u32>,
}

impl Router {
    /// Starts at an address, in a screen.
    pub fn new(path: &str, room: Room, tongue: Tongue) -> Router {
        let route = RwSignal::new(Address::shown(path).route);
        Router { route, room, tongue, place: StoredValue::new(None), again: RwSignal::new(0) }
    }

    /// From the context.
    pub fn here() -> Router {
        use_context().expect("the shell provides the router to every page")
    }

    /// The page that is shown; tracked.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The page that is shown; not tracked.
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
    }

    /// What kind of screen shows it.
    pub fn room(self) -> Room {
        self.room
    }

    /// Another screen stood, which has gone on: this one starts at an address again.
    pub fn start_at(self, path: &str) {
        self.route.set(Address::shown(path).route);
    }

    /// Goes to a page.
    pub fn go(self, to: Route) {
        self.go_to(Address { route: to, lang: self.tongue.lang_untracked() });
    }

    /// How often a link was followed to the page that is shown, for a page that has others behind it; tracked.
    pub fn again(self) -> u32 {
        self.again.get()
    }

    /// The place in the page that somebody was led to, told once.
    pub fn take_place(self) -> Option<String> {
        self.place.try_update_value(Option::take).flatten()
    }

    fn go_to(self, to: Address) {
        let from = self.route.get_untracked();
        if to.path() != current_path() {
            history(&to, from == to.route || from.is_vault() && to.route.is_vault());
        }
        if from != to.route {
            self.route.set(to.route);
        } else {
            self.again.update(|times| *times += 1);
        }
    }

    /// Follows the browser's back and forward buttons, and links of our own. For effects only.
    pub fn follow(self) {
        let speak = move |address: Address| {
            // Only the guide has an address for each language; anywhere else the address says nothing about it.
            if self.room == Room::Guide && address.route.is_guide() && self.tongue.lang_untracked() != address.lang {
                self.tongue.choose(address.lang);
            }
        };
        let back = window_event_listener(leptos::ev::popstate, move |_| {
            let address = Address::shown(&current_path());
            speak(address);
            self.route.set(address.route);
        });
        let click = window_event_listener(leptos::ev::click, move |event| {
            let Some((to, place)) = clicked(&event) else { return };
            event.prevent_default();
            if self.room == Room::Vault && to.route.is_beside() {
                // Beside this page, so that what is open here stays open: also for links that know nothing of screens (`exit.html`).
                return page::open_beside(&Address { lang: self.tongue.lang_untracked(), ..to }.path());
            }
            self.place.set_value(place);
            speak(to);
            self.go_to(to);
        });
        // When this screen makes way, the other one follows.
        on_cleanup(move || {
            back.remove();
            click.remove();
        });
    }
}

/// The address shown by the browser; the first page where there is no browser.
pub fn current_path() -> String {
    #[cfg(target_arch = "wasm32")]
    if let Some(path) = web_sys::window().and_then(|window| window.location().pathname().ok()) {
        return path;
    }
    "/".to_owned()
}

fn history(to: &Address, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = wasm_bindgen::JsValue::NULL;
    // A browser that refuses (too many calls a second) keeps the old address: harmless, since nothing is read from it.
    let _ = if replace {
        history.replace_state_with_url(&state, "", Some(&to.path()))
    } else {
        history.push_state_with_url(&state, "", Some(&to.path()))
    };
}

/// The page that a click on a link of ours leads to, and the place in it; none for clicks that the browser should follow itself.
fn clicked(event: &web_sys::MouseEvent) -> Option<(Address, Option<String>)> {
    use wasm_bindgen::JsCast;
    if event.default_prevented() || event.button() != 0 || event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href]").ok()??;
    if link.has_attribute("download") || link.has_attribute("target") {
        return None;
    }
    let href = link.get_attribute("href")?;
    let place = href.split_once('#').map(|(_, place)| place).filter(|place| hinted(place).is_none());
    Some((Address::of_link(&href)?, place.map(str::to_owned)))
}
