//! The small screen: the pages that need no vault, so that a slow line shows them soon. For any other page it makes way
//! for the [whole screen](super::desk), in the same page, so that what was typed here can be carried over in memory.

use super::pages;
use super::routes::Route;
use super::shell::Screen;
use super::state::tongue::t;
use crate::browser::page;
use leptos::prelude::*;

/// Shows it.
pub fn mount() {
    super::mount(Screen { start: || (), page: shown, tools: || ().into_any(), notice: || ().into_any() });
}

fn shown(route: Route) -> AnyView {
    match route {
        Route::Home => pages::home::page().into_any(),
        Route::Eligibility => pages::eligibility::page().into_any(),
        Route::Leaving => pages::leaving::page().into_any(),
        Route::NotFound => pages::home::not_found().into_any(),
        Route::Refer | Route::Drafts | Route::Receive | Route::Settings | Route::Blank => make_way().into_any(),
    }
}

fn make_way() -> impl IntoView {
    Effect::new(|| page::tell_boot("enterDesk"));
    view! { <h1 tabindex="-1">{t("shell-loading")}</h1> }
}
