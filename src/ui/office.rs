//! The screen of what is not one referral: packets that others made, forms to fill in by hand, how to send a file, the settings. It opens no vault, and
//! takes over one that is open.

use super::routes::{Room, Route};
use super::shell::make_way;
use super::state::session::Holds;
use super::{pages, with_vault};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(with_vault::screen("office", has, || with_vault::start(Holds::NoDrafts), shown));
}

fn has(route: Route) -> bool {
    route.screen(Room::Vault) == "office"
}

fn shown(route: Route) -> AnyView {
    with_vault::uncovered(
        move || match route {
            Route::Receive => pages::receive::page().into_any(),
            Route::Settings => pages::settings::page().into_any(),
            Route::Contacts => pages::contacts::page().into_any(),
            Route::Blank => pages::blank::page().into_any(),
            Route::Sending => pages::sending::page().into_any(),
            _ => make_way(route),
        },
        || ().into_any(),
    )
}
