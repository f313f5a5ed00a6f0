//! The screen that shows an area's pack from files, before it is published: apart from the guide's, which nobody who reads should pay for.

use super::pages;
use super::routes::{Room, Route};
use super::shell::{Screen, make_way};
use super::state::guide::Guide;
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(Screen {
        name: "preview",
        room: Room::Front,
        words: |_| pages::guide::preview::WORDS,
        has,
        start: || provide_context(Guide::new()),
        enter: || Box::pin(async {}),
        release: |stays| Box::pin(async move { !stays() }),
        page: shown,
        tools: || ().into_any(),
        notice: || ().into_any(),
    });
}

fn has(route: Route) -> bool {
    route == Route::Preview
}

fn shown(route: Route) -> AnyView {
    match route {
        Route::Preview => pages::guide::preview::page(),
        _ => make_way(route),
    }
}
