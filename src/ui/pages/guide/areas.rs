//! All areas: each with its picture and a sentence, and the way to its pages.

use super::{keep, parts};
use crate::area::markdown::{Block, Section, Span};
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::{File, Guide, Text};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page() -> AnyView {
    parts::entitle();
    let guide = Guide::here();
    view! {
        <h1 tabindex="-1">{t("guide-areas-title")}</h1>
        <p class="lead">{t("guide-areas-lead")}</p>
        <ul class="areas">{guide.slugs().into_iter().filter_map(|slug| Slug::new(&slug)).map(one).collect_view()}</ul>
        {parts::read_on(&[Route::List, Route::Compare, Route::After, Route::Rights, Route::Help, Route::Offline])}
    }
    .into_any()
}

fn one(slug: Slug) -> impl IntoView {
    let (guide, tongue) = (Guide::here(), Tongue::here());
    let (pack, text) = (guide.pack(slug.as_str()), guide.text(Text::of_area(slug.as_str())));
    let card = move || {
        let lang = tongue.lang();
        let File::Here(pack) = pack.get() else {
            // Its own page says what is wrong; the others stand.
            return view! { <h2>{link(Route::Area(slug), "", slug.as_str())}</h2> }.into_any();
        };
        let (name, named) = parts::said(&pack.name, lang).unwrap_or((slug.as_str().to_owned(), lang));
        let spoken_name = name.clone();
        let words = match text.get() {
            File::Here((document, spoken)) => document.section("place").and_then(first_sentence).map(|words| {
                view! { <p>{parts::in_its_language(words, spoken)}</p> }
            }),
            _ => None,
        };
        let picture = parts::pictures(&pack, slug).first().map(|picture| parts::picture(picture, lang));
        view! {
            {picture}
            <h2>{link(Route::Area(slug), "area__link", parts::in_its_language(name, named))}</h2>
            {pack.example.then(|| view! { <p class="muted">{t("guide-example-short")}</p> })}
            {words}
            <p>{link(Route::Sheet(slug), "", t("guide-sheet"))}</p>
            <div class="actions no-print">{keep::area(slug, spoken_name, named)}</div>
        }
        .into_any()
    };
    view! { <li class="area">{card}</li> }
}

/// The first sentence of what is said about a place, without the note that a text may begin with in bold.
fn first_sentence(section: &Section) -> Option<String> {
    let plain = |block: &Block| match block {
        Block::Paragraph(words) => match words.first() {
            Some(Span::Plain(text)) => Some(text.clone()),
            _ => None,
        },
        Block::List(_) => None,
    };
    let words = section.blocks.iter().find_map(plain)?;
    // A sentence ends with the sign of its script, and a blank follows where the script has blanks.
    let ends = |at: usize, sign: char| sign == '。' || (".።।۔".contains(sign) && words[at + sign.len_utf8()..].starts_with(' '));
    let end = words.char_indices().find(|(at, sign)| ends(*at, *sign)).map(|(at, sign)| at + sign.len_utf8());
    Some(end.map_or_else(|| words.clone(), |end| words[..end].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area::markdown::{Document, read};

    #[test]
    fn the_sentence_on_a_card_is_the_first_about_the_place() {
        let of = |text: &str| {
            let document: Document = read("en.md", &format!("status: source\n\n## place: A\n\n{text}\n"), &["place"]).0;
            document.section("place").and_then(first_sentence)
        };
        assert_eq!(of("**An example.** Ask first.\n\nLeeds is large. It is far."), Some("Leeds is large.".to_owned()));
        assert_eq!(of("Leeds is large"), Some("Leeds is large".to_owned()));
        assert_eq!(of("利兹很大。它在北方。"), Some("利兹很大。".to_owned()));
        assert_eq!(of("ሊድስ ዓቢ እዩ። ርሑቕ እዩ።"), Some("ሊድስ ዓቢ እዩ።".to_owned()));
        assert_eq!(of("লিডস বড়। এটি উত্তরে।"), Some("লিডস বড়।".to_owned()));
        assert_eq!(of("**Only this.**"), None);
        assert_eq!(of("- a list"), None);
    }
}
