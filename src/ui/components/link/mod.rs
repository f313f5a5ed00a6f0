//! A link to a page of ours, in the language that is spoken.

use crate::ui::routes::{Address, Room, Route, Router};
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The link. From a screen that can hold an open vault, a page of the guide opens in a tab of its own, so that the vault stays open.
pub fn link(route: Route, class: &'static str, words: impl IntoView + 'static) -> AnyView {
    link_to(route, None, class, words)
}

/// A link to a place in a page of the guide, by its id.
pub fn link_to(route: Route, place: Option<&'static str>, class: &'static str, words: impl IntoView + 'static) -> AnyView {
    let (router, tongue) = (Router::here(), Tongue::here());
    let address = move || Address { route, lang: tongue.lang() };
    // Elsewhere the language is remembered, and an address need not say it.
    let href = move || {
        let page = if router.room() == Room::Guide { address().href() } else { address().path() };
        place.map_or(page.clone(), |place| [&page, "#", place].concat())
    };
    let beside = router.room() == Room::Vault && route.is_beside();
    view! {
        <a
            class=(!class.is_empty()).then_some(class)
            href=href
            aria-current=move || (router.route() == route).then_some("page")
            target=beside.then_some("_blank")
            rel=beside.then_some("noopener")
        >
            {words}
        </a>
    }
    .into_any()
}
