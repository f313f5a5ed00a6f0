//! The pages by address, and going from one to another without loading again: a reload drops the open vault.
//!
//! Steps and ids are never in the address. Pages of the vault share one entry in the browser's history, so that the
//! back button tells no one what was looked at (LOOK: patterns).

use leptos::prelude::*;

/// A page with an address. Each is also a real file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The three doors.
    Home,
    /// Reasons for and against eligibility; needs no vault.
    Eligibility,
    /// The referral that is open.
    Refer,
    /// The vault: unlock, the list of drafts.
    Drafts,
    /// Opening a packet; needs no vault.
    Receive,
    /// Settings.
    Settings,
    /// The address book.
    Contacts,
    /// How to leave quickly; needs no vault.
    Leaving,
    /// Forms to fill in by hand; needs no vault, but the press.
    Blank,
    /// How to send a file; needs no vault.
    Sending,
    /// An address that is none of ours.
    NotFound,
}

impl Route {
    /// Every page that has an address.
    pub const ALL: [Route; 10] = [
        Route::Home,
        Route::Eligibility,
        Route::Refer,
        Route::Drafts,
        Route::Receive,
        Route::Settings,
        Route::Contacts,
        Route::Leaving,
        Route::Blank,
        Route::Sending,
    ];

    /// Its address.
    pub fn path(self) -> &'static str {
        match self {
            Route::Home => "/",
            Route::Eligibility => "/eligibility/",
            Route::Refer => "/refer/",
            Route::Drafts => "/drafts/",
            Route::Receive => "/receive/",
            Route::Settings => "/settings/",
            Route::Contacts => "/contacts/",
            Route::Leaving => "/leaving/",
            Route::Blank => "/blank/",
            Route::Sending => "/sending/",
            Route::NotFound => "/404.html",
        }
    }

    /// The page at an address, with or without the last slash.
    pub fn from_path(path: &str) -> Option<Route> {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        Route::ALL.into_iter().find(|route| route.path().trim_end_matches('/') == path.trim_end_matches('/'))
    }

    /// The screen that shows it, where the one that stands does not: see [`crate::ui`].
    pub fn screen(self) -> &'static str {
        match self {
            Route::Receive | Route::Settings | Route::Contacts | Route::Blank | Route::Sending => "office",
            _ => "desk",
        }
    }

    /// Whether the page shows what is in the vault.
    pub fn is_vault(self) -> bool {
        matches!(self, Route::Refer | Route::Drafts | Route::Settings | Route::Contacts)
    }

    /// Whether the page needs the form's definition and words at once.
    pub fn shows_form(self) -> bool {
        matches!(self, Route::Eligibility | Route::Refer | Route::Blank)
    }
}

/// Which page is shown, and the way to another.
#[derive(Clone, Copy)]
pub struct Router {
    route: RwSignal<Route>,
}

impl Router {
    /// Starts at an address.
    pub fn new(path: &str) -> Router {
        Router { route: RwSignal::new(Route::from_path(path).unwrap_or(Route::NotFound)) }
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

    /// Another screen stood, which has gone on: this one starts at an address again.
    pub fn start_at(self, path: &str) {
        self.route.set(Route::from_path(path).unwrap_or(Route::NotFound));
    }

    /// Goes to a page.
    pub fn go(self, to: Route) {
        let from = self.route.get_untracked();
        if from == to {
            return;
        }
        history(to, from.is_vault() && to.is_vault());
        self.route.set(to);
    }

    /// Follows the browser's back and forward buttons, and links of our own. For effects only.
    pub fn follow(self) {
        let back = window_event_listener(leptos::ev::popstate, move |_| {
            self.route.set(Route::from_path(&current_path()).unwrap_or(Route::NotFound));
        });
        let click = window_event_listener(leptos::ev::click, move |event| {
            if let Some(to) = clicked(&event) {
                event.prevent_default();
                self.go(to);
            }
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

fn history(to: Route, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = wasm_bindgen::JsValue::NULL;
    // A browser that refuses (too many calls a second) keeps the old address: harmless, since nothing is read from it.
    let _ = if replace {
        history.replace_state_with_url(&state, "", Some(to.path()))
    } else {
        history.push_state_with_url(&state, "", Some(to.path()))
    };
}

/// The page that a click on a link of ours leads to; none for clicks that the browser should follow itself.
fn clicked(event: &web_sys::MouseEvent) -> Option<Route> {
    use wasm_bindgen::JsCast;
    if event.default_prevented() || event.button() != 0 || event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href]").ok()??;
    if link.has_attribute("download") || link.has_attribute("target") {
        return None;
    }
    Route::from_path(&link.get_attribute("href")?).filter(|_| link.get_attribute("href").is_some_and(|href| href.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_by_its_address() {
        for route in Route::ALL {
            assert_eq!(Route::from_path(route.path()), Some(route));
            assert_eq!(Route::from_path(&format!("{}index.html", route.path())), Some(route));
        }
        assert_eq!(Route::from_path("/refer"), Some(Route::Refer));
        assert_eq!(Route::from_path("/refer/42"), None);
        assert_eq!(Route::from_path("#areas"), None);
    }
}
