//! The papers of the register: what leaves it in print. Each is composed from what the register holds and the words of one language or
//! two, as plain values; the press sets them.
//!
//! A paper for somebody else than the person has only what the person agreed to ([`leave()`], [`may_tell`]), whatever was ticked:
//! composing looks again. `register/RULES.md` has the rules.

mod leave;
mod letter;
mod meeting;
mod returned;
mod review;
mod whole;

pub use leave::{Leave, Source, leave, may_tell};
pub use letter::{Agency, LetterAsked, Offer, letter, letter_offers, refused};
pub use meeting::{MeetingAsked, Part, meeting_offers, meeting_refused, meeting_sheet};
pub use returned::returned_paper;
pub use review::review_sheet;
pub use whole::{Kept, whole_json, whole_record};

use crate::answers::Date;
use crate::form::Form;
use crate::language::{Lang, Words};
use crate::messages::{Leaf, LeafBlock, LeafKind, LeafSection, LeafSize};
use crate::packet::{Pair, Phrase, Row, RowKind, Voice, date_in_words};
use crate::register::Day;

/// The language of a paper, with the one beside it, and what its names come from.
#[derive(Clone, Copy)]
pub struct Pen<'a> {
    /// The form that packets answer.
    pub form: &'a Form,
    /// The words; they need `interface`, `form`, `consent`, `packet`, `contacts`, `register` and `papers`.
    pub voice: Voice<'a>,
    /// The name of an area, by slug, in the language of a tag.
    pub area_name: &'a dyn Fn(&str, &str) -> String,
}

impl Pen<'_> {
    /// A paper with the title of this message, which is at the foot of each page too.
    fn leaf(self, title: &str, mut first: Vec<Pair>, sections: Vec<LeafSection>) -> Leaf {
        let Voice { words, second } = self.voice;
        // Whoever reads a translation that nobody checked is told so, in both languages.
        if let Some(machine) = [Some(words), second].into_iter().flatten().find(|words| !words.status().is_read()) {
            let lang = machine.lang();
            let name = |words: &Words| if words.lang() == Lang::ENGLISH { lang.english_name() } else { lang.own_name() };
            first.push(self.voice.say_with("papers-machine", &|words| vec![("language", name(words).to_owned())]));
        }
        let title = self.voice.say(title);
        // The press puts these in itself: it alone knows how many pages there are.
        let page_of = plain(&words.text_with("export-pdf-page", &[("page", "{page}"), ("pages", "{pages}")]));
        let foot = title.words.text.clone();
        Leaf { kind: LeafKind::Paper, lang: words.lang(), title, first, sections, foot, page_of }
    }

    /// A section under the heading of this message.
    fn section(self, heading: &str, blocks: Vec<LeafBlock>) -> LeafSection {
        LeafSection { heading: Some(self.voice.say(heading)), blocks, size: LeafSize::Text }
    }

    /// What is true of the label of this message.
    fn fact(self, label: &str, answer: Vec<Phrase>) -> Row {
        fact(self.voice.say(label), answer)
    }
}

/// Parts without a heading.
fn untitled(blocks: Vec<LeafBlock>) -> LeafSection {
    LeafSection { heading: None, blocks, size: LeafSize::Text }
}

/// What is true of a label.
fn fact(label: Pair, answer: Vec<Phrase>) -> Row {
    let Pair { words: label, second } = label;
    Row { question: String::new(), kind: RowKind::Answered, label, second, answer, drawing: None, depth: 0 }
}

/// A day in the words of a language.
fn day_in(words: &Words, day: Day) -> Phrase {
    let iso = day.iso();
    match Date::from_iso(&iso).map(|date| date_in_words(words, date)) {
        Some(said) => Phrase { text: said.text, lang: Some(said.lang) },
        None => Phrase { text: iso, lang: None },
    }
}

/// What somebody typed, one phrase a line with something on it: in a language that nobody noted, so each line runs by its own letters.
fn typed(text: &str) -> Vec<Phrase> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| Phrase { text: line.to_owned(), lang: None }).collect()
}

/// Without the marks that Fluent isolates parts with, where the parts run the same way as the whole.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
