//! The typesetter: a reading becomes a PDF.
//!
//! [`set`] is the front door. Behind it, in order: `fonts` (which face), `clean`, `glyphs` and `shape` (text to lines), `cell`, `flow` and
//! `page` (lines to pages, in millimetres), `write` (pages to `printpdf`), `finish` (metadata and the attached packet).
//! Only the last two know PDF.

mod cell;
mod clean;
mod finish;
mod flow;
pub mod fonts;
mod glyphs;
mod page;
mod shape;
#[cfg(target_arch = "wasm32")]
pub mod worker;
mod write;

use crate::messages::{PressFailure, Print};
use fonts::{FontBytes, Fonts};

/// A document, typeset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font had, each once; a visible sign stands in their place.
    pub missing: String,
}

/// Typesets a document with the fonts given; `progress` is told how far it has come, of 1000. The same `print` and
/// fonts give the same bytes.
///
/// # Errors
/// When a font cannot be read, or the document cannot be written.
pub fn set(print: &Print, sources: &[FontBytes], progress: &mut dyn FnMut(u16)) -> Result<Printed, PressFailure> {
    let fonts = Fonts::new(sources).map_err(|_| PressFailure::Font)?;
    let mut setter = shape::Setter::new(&fonts);
    let pages = flow::pages(print, &mut setter, &mut |done, all| progress((done * 600 / all.max(1)) as u16));
    let missing = setter.missing().to_owned();
    let written = write::document(&pages, &fonts)?;
    progress(850);
    let pdf = finish::bytes(written, print)?;
    progress(1000);
    Ok(Printed { pdf, pages: pages.len(), missing })
}
