//! The page of an area as it would stand, in a language of its own, whatever the language round it.

use super::judged::Judged;
use crate::area::Picture;
use crate::language::Lang;
use crate::ui::components::status_note::status_note;
use crate::ui::pages::guide::{area, parts};
use crate::ui::state::tongue::{Tongue, t};
use leptos::context::Provider;
use leptos::prelude::*;
use std::sync::Arc;

/// The page, with the words and in the language of `tongue`. `pictures`: each with its address.
pub fn page(tongue: Tongue, judged: Arc<Judged>, pictures: Vec<Picture>) -> AnyView {
    let lang = move || tongue.lang();
    view! {
        <Provider value=tongue>
            <article class="received" aria-labelledby="preview-name" lang=move || lang().tag() dir=move || lang().direction().attribute()>
                {move || {
                    tongue.begin_page();
                    inside(&judged, lang(), pictures.clone())
                }}
            </article>
        </Provider>
    }
    .into_any()
}

fn inside(judged: &Judged, wanted: Lang, pictures: Vec<Picture>) -> AnyView {
    let pack = judged.checked.pack.as_ref();
    let in_language = |lang: Lang| judged.checked.documents.get(lang.tag()).map(|document| (document.clone(), lang));
    let name = match pack.and_then(|pack| parts::said(&pack.name, wanted)) {
        Some((name, named)) => parts::in_its_language(name, named).into_any(),
        None => t("preview-nameless").into_any(),
    };
    let text = match in_language(wanted).or_else(|| in_language(Lang::ENGLISH)) {
        Some((document, spoken)) => {
            let in_english = judged.checked.documents.get(Lang::ENGLISH.tag()).cloned();
            let english = Arc::new(move || in_english.clone());
            let facts = pack.map(|pack| pack.facts.as_slice()).unwrap_or_default();
            area::body(area::Said { document, spoken, wanted, english, pictures, facts, asks: None }, ().into_any())
        }
        None => view! { <p>{t("guide-no-text")}</p> }.into_any(),
    };
    view! {
        {status_note()}
        <h2 class="received__title" id="preview-name">{name}</h2>
        {pack.is_some_and(|pack| pack.example).then(area::example)}
        {text}
    }
    .into_any()
}
