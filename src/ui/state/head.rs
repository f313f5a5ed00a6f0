//! The page's title, and where the focus goes when a page changes.

use super::tongue::Tongue;
use crate::browser::page;
use leptos::prelude::*;
use std::cell::Cell;

/// What the title says besides the name. Never a question, a section or a name: a title is read over a shoulder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// What kind of page it is.
    pub name: Name,
    /// The step of the form, from 1.
    pub step: Option<usize>,
    /// Whether the page says that something is to be mended.
    pub error: bool,
}

/// What a page is called: as little as can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Name {
    /// By the name of the program alone.
    #[default]
    Plain,
    /// A page of the guide.
    Guide,
    /// Who helps now.
    Help,
}

/// The page's head.
#[derive(Clone, Copy)]
pub struct Head {
    title: RwSignal<Title>,
}

impl Head {
    /// A head with the plain name.
    pub fn new() -> Head {
        Head { title: RwSignal::new(Title::default()) }
    }

    /// From the context.
    pub fn here() -> Head {
        use_context().expect("the shell provides the head to every page")
    }

    /// The title as it is; not tracked.
    pub fn title_untracked(self) -> Title {
        self.title.get_untracked()
    }

    /// Changes the title.
    pub fn set(self, title: Title) {
        if self.title.get_untracked() != title {
            self.title.set(title);
        }
    }

    /// The title in words; tracked.
    pub fn words(self, tongue: Tongue) -> String {
        let Title { name, step, error } = self.title.get();
        let title = match (step, name) {
            (Some(step), _) => tongue.text_count("shell-title-step", "step", step),
            (None, Name::Plain) => tongue.text("shell-title"),
            (None, Name::Guide) => tongue.text("guide-page-title"),
            (None, Name::Help) => tongue.text("guide-help-title"),
        };
        plain(&if error { tongue.text_with("shell-title-error", &[("title", &title)]) } else { title })
    }

    /// Writes the title. For effects only.
    pub fn apply(self, tongue: Tongue) {
        page::set_title(&self.words(tongue));
    }
}

impl Default for Head {
    fn default() -> Self {
        Head::new()
    }
}

/// Without the isolating marks that Fluent puts round arguments: a title bar shows them as boxes.
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}

/// The page's heading. `index.html` has others, hidden, for when the app cannot start.
const HEADING: &str = "#main h1";

thread_local! {
    /// Whether somebody has come to a page from another one.
    static CAME: Cell<bool> = const { Cell::new(false) };
}

/// A new page has come: its heading takes the focus, and the page starts at the top. For effects and handlers only.
pub fn arrive() {
    CAME.set(true);
    focus_on("h1");
}

/// As [`arrive`], at a place in the page, if it has it. For effects only.
pub fn arrive_at(id: String) {
    use wasm_bindgen::JsCast;
    CAME.set(true);
    request_animation_frame(move || {
        let place = document().get_element_by_id(&id).and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok());
        match place {
            Some(place) => {
                place.set_tab_index(-1);
                place.scroll_into_view();
                let _ = place.focus();
            }
            None => arrive(),
        }
    });
}

/// The words of a page that was come to are there now: the heading that had the focus has gone with the page that waited for
/// them. For page functions.
pub fn arrive_when(ready: Memo<bool>) {
    Effect::new(move |before: Option<bool>| {
        let is_ready = ready.get();
        if before == Some(false) && is_ready && CAME.get() {
            request_animation_frame(|| {
                if document().active_element() == document().body().map(Into::into) {
                    arrive();
                }
            });
        }
        is_ready
    });
}

/// Moves the focus to the first element that matches, once the view is in the page; not if somebody has reached a field
/// meanwhile, who would type into nothing. For effects and handlers only.
pub fn focus_on(selector: &'static str) {
    let selector = if selector == "h1" { HEADING } else { selector };
    let before = document().active_element();
    request_animation_frame(move || {
        use wasm_bindgen::JsCast;
        let now = document().active_element();
        if now != before && now.is_some_and(|now| matches!(now.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")) {
            return;
        }
        let found = document().query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            if selector == HEADING {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
            let _ = element.focus();
        }
    });
}

/// Moves the focus to the element with this id. For handlers only.
pub fn focus_id(id: &str) {
    use wasm_bindgen::JsCast;
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        match element.closest(".field") {
            // What is asked and what is wrong stand above the box, and are seen with it.
            Ok(Some(field)) => {
                let nearest = web_sys::ScrollIntoViewOptions::new();
                nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
                field.scroll_into_view_with_scroll_into_view_options(&nearest);
            }
            _ => element.scroll_into_view(),
        }
        let _ = element.focus();
    }
}
