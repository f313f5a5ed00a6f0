//! The screen: the only place that knows Leptos.
//!
//! Parts that think are plain Rust and are tested natively (`routes`, `state::saver`, `pages::refer::steps`); views are
//! thin. Two binaries show it: [`front`], small, for the pages that need no vault, and [`desk`], for all. Nothing here knows a key or a cipher: what is sealed is asked of the keeper.

pub mod components;
pub mod desk;
pub mod front;
pub mod notices;
pub mod pages;
pub mod routes;
pub mod shell;
pub mod state;

use crate::browser::{page, preferences};
use crate::language::Lang;
use shell::Screen;
use state::tongue::{Bundle, Tongue};

/// Shows a screen. The words come first, so that no page ever stands without them; until then the page keeps what stands
/// there already: what `index.html` says, or the small screen, which is taken away.
fn mount(screen: Screen) {
    // Nothing goes to the console: a panic's message can quote what is being shown.
    std::panic::set_hook(Box::new(|_| page::tell_boot("broke")));
    let path = routes::current_path();
    // Fetched while the interface's words are on their way: these pages show the form at once.
    if routes::Route::from_path(&path).is_some_and(routes::Route::shows_form) {
        state::forms::fetch_early();
    }
    // Not Leptos's own: it cannot spawn before something is mounted.
    wasm_bindgen_futures::spawn_local(async move {
        let preferences = preferences::load();
        let lang = preferences.language.filter(|lang| Lang::offered().contains(lang)).unwrap_or(Lang::ENGLISH);
        match Bundle::fetch(lang, &["interface"]).await {
            Ok(bundle) => {
                page::tell_boot("leave");
                let path = routes::current_path();
                let shown = leptos::mount::mount_to(page::body(), move || shell::shell(screen, Tongue::new(bundle, preferences), &path));
                page::on_leave(move || drop(shown));
                page::tell_boot("started");
            }
            // Without words there is nothing to say: `boot.js` has the message for a page that could not start.
            Err(_) => page::tell_boot("notLoaded"),
        }
    });
}
