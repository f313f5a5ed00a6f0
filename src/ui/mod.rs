//! The screen: the only place that knows Leptos.
//!
//! Parts that think are plain Rust and are tested natively (`routes`, `state::saver`, `pages::refer::steps`); views are
//! thin. Six binaries show it, each some of the pages, so that nobody waits for what they did not ask for: [`guide`] what is read
//! about areas, whose pages are prepared when the site is built and stand without it; [`preview`] the files of such a page before they
//! are published; [`front`], small, eligibility; [`desk`] a referral; [`office`] what others sent and the settings; [`register`] what became of referrals. Nothing here knows
//! a key or a cipher: what is sealed is asked of the keeper.

pub mod agreement;
pub mod components;
pub mod desk;
pub mod front;
pub mod guide;
pub mod notices;
pub mod office;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod prepare;
pub mod preview;
pub mod register;
pub mod routes;
pub mod shell;
pub mod state;
pub mod with_vault;

use crate::browser::page::{self, Way};
use crate::browser::preferences::{self, Keeps, Preferences};
use leptos::prelude::*;
use routes::{Address, Room, Router};
use shell::Screen;
use state::head;
use state::tongue::{Bundle, Tongue};

/// Shows a screen. The words come first, so that no page ever stands without them; until then the page keeps what stands
/// there already: what `index.html` says, or another screen.
fn mount(screen: Screen) {
    // Nothing goes to the console: a panic's message can quote what is being shown.
    std::panic::set_hook(Box::new(|_| page::tell_boot("broke")));
    // Fetched while the interface's words are on their way: these pages show the form at once.
    if Address::shown(&routes::current_path()).route.shows_form() {
        state::forms::fetch_early();
    }
    if let Some(lang) = routes::hinted(&page::hash()) {
        page::drop_hash();
        preferences::keep(Keeps::InThisPage, &Preferences { language: Some(lang), ..preferences::load() });
    }
    wasm_bindgen_futures::spawn_local(enter_first(screen));
}

/// What was chosen; in the guide, the language is that of the address.
fn in_force(room: Room) -> Preferences {
    let kept = preferences::load();
    let address = Address::shown(&routes::current_path());
    if room != Room::Guide || !address.route.is_guide() {
        return kept;
    }
    let here = Preferences { language: Some(address.lang), ..kept };
    preferences::keep(Keeps::InThisPage, &here);
    here
}

async fn enter_first(screen: Screen) {
    let preferences = in_force(screen.room);
    let route = Address::shown(&routes::current_path()).route;
    match Bundle::fetch(preferences.lang(), (screen.words)(route)).await {
        Ok(bundle) => {
            let standing = Standing::new(screen, Tongue::new(bundle, preferences, screen.room.keeps()));
            page::on_enter(screen.name, move || wasm_bindgen_futures::spawn_local(standing.enter()));
            standing.enter().await;
        }
        Err(_) => {
            page::on_enter(screen.name, move || wasm_bindgen_futures::spawn_local(enter_first(screen)));
            // Without words there is nothing to say: `boot.js` has the message for a page that could not start.
            page::tell_boot("notLoaded");
        }
    }
}

/// A screen of this page, whether it stands now or another one does. What it knows stays for the life of the page; its view is made
/// anew each time that it is entered.
#[derive(Clone, Copy)]
struct Standing {
    screen: Screen,
    /// Never dropped: whoever listens for the life of the page finds what it needs.
    owner: &'static Owner,
    tongue: Tongue,
    router: Router,
}

impl Standing {
    fn new(screen: Screen, tongue: Tongue) -> Standing {
        let owner: &'static Owner = Box::leak(Box::new(Owner::new()));
        // A view of nothing: Leptos cannot follow anything before it has mounted one.
        owner.with(|| leptos::mount::mount_to(page::body(), || ()).forget());
        let router = owner.with(|| shell::begin(screen, tongue));
        Standing { screen, owner, tongue, router }
    }

    /// Takes the place of the screen that stands, if there is one and it lets go.
    async fn enter(self) {
        let Standing { screen, owner, tongue, router } = self;
        tongue.catch_up(in_force(screen.room)).await;
        let way = page::way().await;
        if way == Way::Barred {
            return page::tell_boot("stayed");
        }
        router.start_at(&routes::current_path());
        owner.with(screen.enter).await;
        page::tell_boot("leave");
        let shown = owner.with(|| leptos::mount::mount_to(page::body(), move || shell::shell(screen)));
        page::on_leave(move || drop(shown));
        page::on_release(move || self.release());
        page::tell_boot("started");
        if way == Way::Made {
            head::arrive();
        }
    }

    /// Another screen is ready to stand here. Whoever has gone back to one of this screen's pages meanwhile stays.
    async fn release(self) -> bool {
        let Standing { screen, owner, router, .. } = self;
        owner.with(|| (screen.release)(Box::new(move || (screen.has)(router.route_untracked())))).await
    }
}
