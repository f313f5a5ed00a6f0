//! The screen of a referral: the list, filling in, export; with it the pages that need no vault, so that nothing is loaded anew
//! for those.

use super::routes::{Room, Route};
use super::shell::make_way;
use super::state::session::Holds;
use super::{pages, with_vault};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(with_vault::screen("desk", has, || with_vault::start(Holds::Drafts), shown));
}

fn has(route: Route) -> bool {
    route.screen(Room::Vault) == "desk"
}

fn shown(route: Route) -> AnyView {
    with_vault::uncovered(
        move || match route {
            Route::Home => pages::home::page().into_any(),
            Route::Eligibility => pages::eligibility::page().into_any(),
            Route::Refer => pages::refer::page().into_any(),
            Route::Drafts => pages::drafts::page().into_any(),
            Route::NotFound => pages::home::not_found().into_any(),
            _ => make_way(route),
        },
        || pages::drafts::page().into_any(),
    )
}
