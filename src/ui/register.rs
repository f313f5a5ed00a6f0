//! The screen of the register: what became of each referral. It opens no vault, and takes over one that is open.

use super::routes::{Room, Route};
use super::shell::make_way;
use super::state::session::Holds;
use super::{pages, with_vault};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(with_vault::screen("register", has, || with_vault::start(Holds::NoDrafts), shown));
}

fn has(route: Route) -> bool {
    route.screen(Room::Vault) == "register"
}

fn shown(route: Route) -> AnyView {
    with_vault::uncovered(
        move || match route {
            Route::Register => pages::register::page().into_any(),
            _ => make_way(route),
        },
        || ().into_any(),
    )
}
