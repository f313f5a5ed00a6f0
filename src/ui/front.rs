//! The small screen: the pages that need no vault, so that a slow line shows them soon. For any other page it makes way for
//! another screen, in the same page, so that what was typed here can be carried over in memory.

use super::pages;
use super::routes::Route;
use super::shell::{Screen, make_way};
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(Screen {
        name: "app",
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
    matches!(route, Route::Home | Route::Eligibility | Route::Leaving | Route::NotFound)
}

fn shown(route: Route) -> AnyView {
    match route {
        Route::Home => pages::home::page().into_any(),
        Route::Eligibility => pages::eligibility::page().into_any(),
        Route::Leaving => pages::leaving::page().into_any(),
        Route::NotFound => pages::home::not_found().into_any(),
        Route::Refer | Route::Drafts | Route::Receive | Route::Settings | Route::Contacts | Route::Blank | Route::Sending => {
            make_way(route)
        }
    }
}
