//! The small screen: eligibility, which needs no vault, so that a slow line shows it soon. For any other page it makes way for
//! another screen, in the same page, so that what was typed here can be carried over in memory.

use super::pages;
use super::routes::{Room, Route};
use super::shell::{Screen, make_way};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(Screen {
        name: "app",
        room: Room::Front,
        words: |_| &["interface"],
        has,
        start: || (),
        enter: || Box::pin(async {}),
        release: |stays| Box::pin(async move { !stays() }),
        page: shown,
        tools: || ().into_any(),
        notice: || ().into_any(),
    });
}

fn has(route: Route) -> bool {
    matches!(route, Route::Eligibility | Route::NotFound)
}

fn shown(route: Route) -> AnyView {
    match route {
        Route::Eligibility => pages::eligibility::page().into_any(),
        Route::NotFound => pages::home::not_found().into_any(),
        _ => make_way(route),
    }
}
