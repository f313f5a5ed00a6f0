//! A page of the guide on paper: a button that has the press set it as a PDF, in the page's language.

use super::parts;
use crate::area::{Fact, Pack};
use crate::language::{Lang, Status};
use crate::messages::{Leaf, LeafBlock, LeafKind, LeafSection, LeafSize, PressOrder};
use crate::packet::{Pair, Phrase};
use crate::ui::components::button::Weight;
use crate::ui::components::press_button::{Preparing, PressButton, Ready, Says, Then};
use crate::ui::components::status_note::said_of;
use crate::ui::routes::Slug;
use crate::ui::state::guide::{File, Guide, Text};
use crate::ui::state::head::plain;
use crate::ui::state::press_room::PressRoom;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// Says nothing of what is in it.
const FILE: &str = "area-guide.pdf";

const SAYS: Says = Says {
    working: "guide-pdf-working",
    stop: "guide-pdf-stop",
    done: "guide-pdf-done",
    missing: "guide-pdf-missing",
    font: "guide-pdf-font",
    document: "guide-pdf-document",
    gone: "guide-pdf-gone",
};

/// What the paper is made from.
#[derive(Clone)]
pub enum Of {
    /// An area.
    Area(Slug),
    /// A text of the guide's own, whose title is this message.
    Own(String),
}

/// The button.
pub fn save_as_pdf(text: Text, of: Of) -> impl IntoView {
    let (guide, tongue) = (Guide::here(), Tongue::here());
    let room: PressRoom = use_context().expect("the guide's screen provides it to every page");
    let read = guide.text(text);
    let pack = match of {
        Of::Area(slug) => Some(guide.pack(slug.as_str())),
        Of::Own(_) => None,
    };
    let title = match of {
        Of::Area(slug) => slug.as_str().to_owned(),
        Of::Own(key) => key,
    };
    let asked = move || {
        let (document, spoken) = here(read.get())?;
        let pack = match pack {
            Some(pack) => Some(here(pack.get())?),
            None => None,
        };
        let sections = text.sections.iter().filter_map(|id| document.section(id)).map(|section| LeafSection::of(section, spoken));
        Some(paper(tongue, &title, pack.as_ref(), spoken, document.lowest(), sections.collect()))
    };
    let prepare = Callback::new(move |()| -> Preparing {
        let ready = |paper| Ready { request: PressOrder::leaf(&paper), then: Then::Saved(FILE.to_owned()) };
        Box::pin(std::future::ready(untrack(&asked).map(ready).ok_or(SAYS.document)))
    });
    view! { <PressButton room=room weight=Weight::Quiet label="guide-pdf" says=SAYS prepare=prepare ask=None wake="pdf" /> }
}

fn here<T>(file: File<T>) -> Option<T> {
    match file {
        File::Here(value) => Some(value),
        File::Coming | File::Failed | File::None => None,
    }
}

/// What the press is told. `title`: an area's slug, or the message of a text of the guide's own.
fn paper(tongue: Tongue, title: &str, pack: Option<&Pack>, spoken: Lang, status: Status, mut sections: Vec<LeafSection>) -> Leaf {
    let lang = tongue.lang();
    let say = |key: &str| Phrase { text: plain(&tongue.text(key)), lang: Some(lang) };
    let both = |key: &str| Phrase { text: [say(key).text, say(&[key, ".more"].concat()).text].join(" "), lang: Some(lang) };
    let title = match pack {
        Some(pack) => parts::said(&pack.name, lang).map_or_else(|| title.to_owned(), |(name, _)| name),
        None => plain(&tongue.text(title)),
    };
    let first = [
        pack.is_some_and(|pack| pack.example).then(|| both("guide-example")),
        (spoken != lang).then(|| say("guide-not-translated")),
        said_of(status).filter(|_| spoken == lang).map(both),
        pack.is_some().then(|| say("guide-pdf-pictures")),
    ];
    sections.extend(pack.filter(|pack| !pack.facts.is_empty()).map(|pack| sources(tongue, &pack.facts, say("guide-sources"))));
    let page_of = plain(&tongue.text_with("guide-pdf-page", &[("page", "{page}"), ("pages", "{pages}")]));
    let foot = plain(&tongue.text("guide-title"));
    let title = Pair::of(Phrase { text: title, lang: Some(lang) });
    Leaf { kind: LeafKind::Guide, lang, title, first: first.into_iter().flatten().map(Pair::of).collect(), sections, foot, page_of }
}

fn sources(tongue: Tongue, facts: &[Fact], heading: Phrase) -> LeafSection {
    let one = |(source, checked): (&str, Option<&str>)| {
        // The source is English, and so its paragraph is; the day is in the page's language.
        Phrase { text: [source, &plain(&parts::when_read(tongue, checked))].join(" "), lang: Some(Lang::ENGLISH) }
    };
    let items = parts::each_source(facts).into_iter().map(one).collect();
    LeafSection { heading: Some(Pair::of(heading)), blocks: vec![LeafBlock::List(items)], size: LeafSize::Small }
}
