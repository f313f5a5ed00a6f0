//! Which font sets which character: one family per script, two weights, and a visible sign where none has it.

use super::files::{FontBytes, script_of};
use crate::language::Script;
use std::cell::RefCell;
use std::collections::HashMap;

/// How heavy text is set. Two weights only: rules and weight make the order of a page, not colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Headings, and what must be read first.
    Bold,
}

/// One face, parsed.
pub struct Face<'a> {
    /// Where it came from.
    pub source: &'a FontBytes,
    /// The face as the shaper reads it.
    pub shaper: rustybuzz::Face<'a>,
    /// Units of the font per em.
    pub units_per_em: f32,
    /// A glyph that draws nothing and takes no room, if it has one: that of the zero width space.
    pub blank: Option<u16>,
}

/// An index into [`Fonts`].
pub type FaceId = usize;

/// The faces at hand.
pub struct Fonts<'a> {
    faces: Vec<Face<'a>>,
    chosen: RefCell<HashMap<(char, Weight), Option<FaceId>>>,
}

/// A font file that is no font, or fonts without the sign for a missing character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontUnreadable {
    /// The name it was given; empty when no font has the sign.
    pub name: String,
}

/// What stands where no font has the character: a box with a question mark, in the regular Latin font.
pub const REPLACEMENT: char = '\u{fffd}';

impl<'a> Fonts<'a> {
    /// Parses the faces. Their order is the order in which they are asked.
    ///
    /// # Errors
    /// With the first that is no font; and when none has the sign for a missing character, since then the glyph of no
    /// character would stand there, which says nothing to whoever reads the page.
    pub fn new(sources: &'a [FontBytes]) -> Result<Fonts<'a>, FontUnreadable> {
        let parse = |source: &'a FontBytes| {
            let shaper = rustybuzz::Face::from_slice(&source.bytes, 0).ok_or_else(|| FontUnreadable { name: source.name.clone() })?;
            let units_per_em = shaper.units_per_em() as f32;
            let blank = shaper
                .glyph_index('\u{200b}')
                .filter(|glyph| glyph.0 != 0 && shaper.glyph_hor_advance(*glyph) == Some(0) && shaper.glyph_bounding_box(*glyph).is_none());
            Ok(Face { source, units_per_em, blank: blank.map(|glyph| glyph.0), shaper })
        };
        let faces = sources.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
        let fonts = Fonts { faces, chosen: RefCell::default() };
        match fonts.choose(REPLACEMENT, Weight::Regular, None) {
            Some(_) => Ok(fonts),
            None => Err(FontUnreadable { name: String::new() }),
        }
    }

    /// A face by its id.
    pub fn face(&self, id: FaceId) -> &Face<'a> {
        &self.faces[id]
    }

    /// How many faces there are; ids run from 0.
    pub fn len(&self) -> usize {
        self.faces.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.faces.is_empty()
    }

    /// The face for a character: the one before it if that has it (a comma stays with its word), else the first of this
    /// weight, else the first of the other weight, else none.
    pub fn choose(&self, character: char, weight: Weight, before: Option<FaceId>) -> Option<FaceId> {
        if script_of(character).is_none()
            && let Some(id) = before
            && self.has(id, character)
        {
            return Some(id);
        }
        *self.chosen.borrow_mut().entry((character, weight)).or_insert_with(|| {
            let of = |wanted: bool| {
                (0..self.faces.len()).find(|&id| self.faces[id].source.sets.contains(&weight) == wanted && self.has(id, character))
            };
            of(true).or_else(|| of(false))
        })
    }

    /// The face that a text of a script begins with: what several scripts use is set by it, as far as it has it.
    pub fn of_script(&self, script: Script, weight: Weight) -> Option<FaceId> {
        let of = |id: &FaceId| self.faces[*id].source.script == script && self.faces[*id].source.sets.contains(&weight);
        (0..self.faces.len()).find(of)
    }

    /// Whether a face has a character.
    pub fn has(&self, id: FaceId, character: char) -> bool {
        self.faces[id].shaper.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
    }
}
