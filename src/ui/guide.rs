//! The screen of the guide: what somebody reads who chooses where to go. Its pages stand in the site already, in each language, and
//! can be read without it; it takes their place when somebody asks for more than reading.
//!
//! It keeps nothing on the device: language, size of the text and what is chosen are in the page's memory, and go with it.

use super::pages;
use super::pages::guide::control::Control;
use super::routes::{Address, Room, Route, current_path};
use super::shell::{Screen, make_way};
use super::state::guide::Guide;
use super::state::press_room::PressRoom;
use super::state::shortlist::Shortlist;
use super::state::tongue::{File, t};
use leptos::prelude::*;

/// The screen.
pub const SCREEN: Screen = Screen {
    name: "guide",
    room: Room::Guide,
    words,
    has,
    start: begin,
    // What stood in the page before must not make way for a page that waits for its texts.
    enter: || Box::pin(Guide::fetch_for(Address::shown(&current_path()))),
    release: |stays| {
        let room = press_room();
        Box::pin(async move {
            let goes = !stays();
            if goes {
                room.end();
            }
            goes
        })
    },
    page: shown,
    tools: || ().into_any(),
    notice: list_goes_soon,
};

/// Shows it.
pub fn mount() {
    super::mount(SCREEN);
}

fn press_room() -> PressRoom {
    use_context().expect("the screen provides it when it begins")
}

fn begin() {
    provide_context(Guide::new());
    provide_context(Shortlist::new());
    provide_context(PressRoom::default());
}

/// Says that what is kept goes soon, as where a vault locks: politely, naming no seconds, and staying takes one press (WCAG 2.2.1).
fn list_goes_soon() -> AnyView {
    let list = Shortlist::here();
    let note = move || {
        list.warns().then(|| {
            view! {
                <div class="note near__note">
                    <p>{t("guide-list-near")}</p>
                    {Control::new("guide-list-stay", move || list.stay()).view()}
                </div>
            }
        })
    };
    view! { <div class="near" role="status">{note}</div> }.into_any()
}

fn words(route: Route) -> &'static [File] {
    match route {
        Route::Leaving => &["interface", "guide", "leaving"],
        Route::Offline => &["interface", "guide", "offline"],
        _ => &["interface", "guide"],
    }
}

fn has(route: Route) -> bool {
    route.screen(Room::Guide) == "guide"
}

fn shown(route: Route) -> AnyView {
    match route {
        Route::Home => pages::home::page().into_any(),
        Route::Leaving => pages::leaving::page().into_any(),
        Route::Areas => pages::guide::areas::page().into_any(),
        Route::Area(slug) => pages::guide::area::page(slug),
        Route::Sheet(slug) => pages::guide::sheet::page(slug),
        Route::Compare => pages::guide::compare::page(),
        Route::List => pages::guide::list::page(),
        Route::After => pages::guide::document::page(pages::guide::document::AFTER),
        Route::Rights => pages::guide::document::page(pages::guide::document::RIGHTS),
        Route::Help => pages::guide::help::page(),
        Route::Offline => pages::guide::offline::page(),
        Route::NotFound => pages::home::not_found().into_any(),
        _ => make_way(route),
    }
}
