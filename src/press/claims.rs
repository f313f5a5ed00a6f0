//! Which standards a document may say that it keeps. `RULES.md` has every clause; here are those that some documents keep
//! and others do not.

use super::flow::Laid;
use super::glyphs::Glyph;
use super::page::Shape;
use super::text;
use super::tree::{Role, Speech};
use crate::messages::Print;

/// The standards that a document keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claims {
    /// PDF/UA-1 (ISO 14289-1).
    pub ua: bool,
    /// PDF/A-3, level B (ISO 19005-3).
    pub a3: bool,
}

impl Claims {
    /// Looks at a document that was laid out; `missing` are the characters that no font had.
    pub fn of(laid: &Laid, missing: &str, print: &Print) -> Claims {
        let lines = laid.pages.iter().flat_map(|page| &page.blocks).flat_map(|block| &block.shapes).filter_map(|shape| match shape {
            Shape::Text { line, .. } => Some(line),
            Shape::Bar { .. } | Shape::Strokes { .. } => None,
        });
        let (mut drawn, mut legible) = (true, true);
        for glyph in lines.flat_map(|line| &line.words).flat_map(|word| &word.glyphs) {
            // ISO 19005-3, 6.2.11.8; ISO 14289-1, 7.21.8.
            drawn &= glyph.id != 0;
            legible &= has_text(glyph);
        }
        // A sign that stands for a letter is not what was written.
        let whole = drawn && missing.is_empty();
        let attached = print.attachment.iter().map(|(name, _)| name.as_str());
        let alts = laid.tree.nodes.iter().filter_map(|node| node.alt.as_deref());
        let titles = laid.headings.iter().map(|heading| heading.title.text.as_str());
        let a3 = whole && attached.chain(alts).chain(titles).all(text::fits);
        Claims { ua: whole && legible && is_spoken(laid, print), a3 }
    }
}

/// ISO 14289-1, 7.21.7: the text of every code, which is not one of three that stand for nothing. The marks of a letter
/// have none of their own here: `glyphs` says why.
fn has_text(glyph: &Glyph) -> bool {
    !glyph.text.is_empty() && !glyph.text.contains(['\0', '\u{feff}', '\u{fffe}'])
}

/// Whether somebody who hears the document hears all of it, each text in its own language (ISO 14289-1, 7.2 to 7.4).
fn is_spoken(laid: &Laid, print: &Print) -> bool {
    let title = &print.reading.title;
    // Bookmarks have no language but the document's.
    let bookmarks = laid.headings.iter().all(|heading| heading.title.lang == title.lang);
    let nodes = laid.tree.nodes.iter().all(|node| {
        let described = node.role != Role::Figure || node.alt.as_ref().is_some_and(|alt| !alt.trim().is_empty());
        described && node.speech != Speech::Unknown
    });
    title.lang.is_some() && !text::plain(&title.text).is_empty() && bookmarks && nodes
}
