//! A text of the guide's own: what happens after a yes, rights and choices.

use super::paper::{self, Of};
use super::parts;
use crate::ui::components::link::link;
use crate::ui::routes::Route;
pub use crate::ui::state::guide::{AFTER, RIGHTS};
use crate::ui::state::guide::{File, Guide, Text};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The page of a text.
pub fn page(text: Text) -> AnyView {
    parts::entitle();
    let (guide, tongue) = (Guide::here(), Tongue::here());
    let read = guide.text(text);
    let title = ["guide-", text.name].concat();
    (move || {
        let lang = tongue.lang();
        match read.get() {
            File::Coming => parts::waiting(),
            File::Failed | File::None => parts::failed(),
            File::Here((document, spoken)) => view! {
                <p class="back">{link(Route::Areas, "", t("guide-all-areas"))}</p>
                <h1 tabindex="-1">{tk(title.clone())}</h1>
                {parts::about_the_words(spoken, lang, document.lowest())}
                {parts::tools(paper::save_as_pdf(text, Of::Own(title.clone())))}
                {parts::contents(&document, text.sections, spoken)}
                {parts::sections(text.sections, document, spoken, Vec::new(), None, parts::in_english(text))}
                {parts::read_on(&[if text == AFTER { Route::Rights } else { Route::After }, Route::Help, Route::Areas])}
            }
            .into_any(),
        }
    })
    .into_any()
}
