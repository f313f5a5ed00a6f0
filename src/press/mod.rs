//! The typesetter: a reading becomes a PDF.
//!
//! [`set`], [`set_blank`] and [`set_leaf`] are the front doors. Behind them, in order: `texts` and `files` (which fonts it takes), `fonts` (which face), `gaps` (what none of them has), `clean`, `glyphs` and `shape`
//! (text to lines), `rows`, `cell`, `flow`, `panel` and `page` (lines to pages, in millimetres) with `tree` (what stands on
//! them, for whoever hears it), `write` (pages to `printpdf`), `finish` with all that `printpdf` cannot write: `tags` (the tree),
//! `outline` (bookmarks), `colour`, `xmp` (metadata), the attached packet, and `field` (room for the keeper's signature). Only
//! `write` and what follows know PDF.
//!
//! `paper` reads forms to fill in by hand, and `blank`, with `room` and `slab`, lays them out; `leaf`, with
//! `table`, lays out what a page composed: an area's guide, and the papers of the register.
//! `RULES.md` goes through the standards clause by clause; `claims` decides which of them a document may say that it keeps.

mod blank;
mod cell;
mod claims;
mod clean;
mod colour;
mod field;
pub mod files;
mod finish;
mod flow;
pub mod fonts;
mod gaps;
mod glyphs;
mod leaf;
mod outline;
mod page;
mod panel;
mod paper;
mod room;
mod rows;
mod shape;
mod slab;
mod table;
mod tags;
mod text;
pub mod texts;
mod tree;
#[cfg(target_arch = "wasm32")]
pub mod worker;
mod write;
mod xmp;

use crate::messages::{Gap, Leaf, PressFailure, Print};
use crate::packet::{Phrase, Reading};
use files::FontBytes;
use fonts::Fonts;
pub use paper::Paper;
use texts::Text;

/// A document, typeset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Where characters stand that no font had; a visible sign is in their place.
    pub gaps: Vec<Gap>,
}

impl Printed {
    /// The characters that no font had, each once.
    pub fn missing(&self) -> String {
        let mut missing = String::new();
        let all = self.gaps.iter().flat_map(|gap| gap.characters.chars());
        all.for_each(|character| {
            if !missing.contains(character) {
                missing.push(character);
            }
        });
        missing
    }
}

/// Typesets a document with the fonts given; `progress` is told how far it has come, of 1000. The same `print` and
/// fonts give the same bytes.
///
/// # Errors
/// When a font cannot be read, or the document cannot be written.
pub fn set(print: &Print, sources: &[FontBytes], progress: &mut dyn FnMut(u16)) -> Result<Printed, PressFailure> {
    typeset(print, &texts::of_print(print), sources, progress, |setter, progress| flow::lay_out(print, setter, progress))
}

/// As [`set`], for a form to fill in by hand.
///
/// # Errors
/// As for [`set`].
pub fn set_blank(paper: &Paper, sources: &[FontBytes], progress: &mut dyn FnMut(u16)) -> Result<Printed, PressFailure> {
    let title = Phrase { text: paper.reading.title.words.text.clone(), lang: Some(paper.reading.lang) };
    typeset(&bare(title), &texts::of_blank(paper), sources, progress, |setter, progress| blank::lay_out(paper, setter, progress))
}

/// As [`set`], for a paper that a page composed.
///
/// # Errors
/// As for [`set`].
pub fn set_leaf(leaf: &Leaf, sources: &[FontBytes], progress: &mut dyn FnMut(u16)) -> Result<Printed, PressFailure> {
    // The page's language is the document's, whatever the words of the title turn out to be in.
    let print = bare(Phrase { text: leaf.title.words.text.clone(), lang: Some(leaf.lang) });
    typeset(&print, &texts::of_leaf(leaf), sources, progress, |setter, progress| leaf::lay_out(leaf, &print, setter, progress))
}

/// What a document that is no packet has beside what stands on its pages: a title, a language, and nothing attached.
fn bare(title: Phrase) -> Print {
    Print {
        reading: Reading { title, first: Vec::new(), sections: Vec::new() },
        foot: String::new(),
        page_of: String::new(),
        not_answered: String::new(),
        drawn: String::new(),
        made_at: String::new(),
        attachment: None,
        signed: None,
    }
}

/// Lays a document out and writes it.
fn typeset(
    print: &Print,
    texts: &[Text<'_>],
    sources: &[FontBytes],
    progress: &mut dyn FnMut(u16),
    lay_out: impl FnOnce(&mut shape::Setter<'_, '_>, &mut dyn FnMut(usize, usize)) -> flow::Laid,
) -> Result<Printed, PressFailure> {
    let fonts = Fonts::new(sources).map_err(|_| PressFailure::Font)?;
    let mut setter = shape::Setter::new(&fonts);
    let laid = lay_out(&mut setter, &mut |done, all| progress((done * 600 / all.max(1)) as u16));
    let missing = setter.missing().to_owned();
    let claims = claims::Claims::of(&laid, &missing, print);
    let written = write::document(&laid, &fonts)?;
    progress(850);
    let pdf = finish::bytes(written, &laid, claims, print)?;
    progress(1000);
    Ok(Printed { pdf, pages: laid.pages.len(), gaps: gaps::gaps(texts, &fonts, &missing) })
}
