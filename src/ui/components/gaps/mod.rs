//! What of a document cannot be printed, each character with its place, before the file is saved: whether to save it all the same.
//!
//! Accessibility: it is said aloud when it appears; characters, labels and headings are each marked with their own direction, and words
//! with their language.

use crate::language::Lang;
use crate::messages::Gap;
use crate::packet::{Pair, Phrase};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::reading::PhraseText;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The question, with a button for each answer. `places` are [`Gap`]s as JSON.
pub fn gaps(places: &str, on_save: Callback<()>, on_leave: Callback<()>) -> AnyView {
    let gaps: Vec<Gap> = serde_json::from_str(places).unwrap_or_default();
    let lang = Tongue::here().lang_untracked();
    let places = gaps.into_iter().map(|gap| place(gap, lang)).collect_view();
    view! {
        <div class="note note--caution" role="status">
            <p>{t("press-gaps")}</p>
            <ul class="plain-list">{places}</ul>
            <p>{t("press-gaps.do")}</p>
        </div>
        <div class="actions">
            {button(Weight::Quiet, t("press-gaps-save"), move || on_save.run(()))}
            {button(Weight::Plain, t("press-gaps-leave"), move || on_leave.run(()))}
        </div>
    }
    .into_any()
}

/// The characters, then the label and the heading they stand by, as on the page.
fn place(gap: Gap, lang: Lang) -> AnyView {
    let Gap { characters, heading, label } = gap;
    let apart: String = characters.chars().flat_map(|character| [' ', character]).skip(1).collect();
    let words = [label, heading].into_iter().flatten().map(|pair| spoken(pair, lang)).collect::<Vec<_>>();
    let words = words.into_iter().map(|phrase| view! { " · " <PhraseText phrase=phrase /> });
    view! { <li><strong><bdi dir="auto">{apart}</bdi></strong>{words.collect_view()}</li> }.into_any()
}

/// Of two languages the one on screen, if it is among them.
fn spoken(pair: Pair, lang: Lang) -> Phrase {
    pair.second.filter(|second| second.lang == Some(lang)).unwrap_or(pair.words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(text: &str, tag: &str) -> Phrase {
        Phrase { text: text.to_owned(), lang: Lang::from_tag(tag) }
    }

    #[test]
    fn the_language_on_screen_is_shown_where_it_is_there() {
        let pair = Pair { words: phrase("Name", "en"), second: Some(phrase("الاسم", "ar")) };
        let text = |tag: &str| spoken(pair.clone(), Lang::from_tag(tag).expect("it is in the list")).text;
        assert_eq!((text("ar"), text("en"), text("ti")), ("الاسم".to_owned(), "Name".to_owned(), "Name".to_owned()));
    }
}
