//! Which font sets which character: one family per script, two weights, and a visible sign where none has it.

use super::paper::Paper;
use crate::language::Script;
use crate::messages::{Leaf, LeafBlock, Print};
use crate::packet::{Pair, Row, RowKind};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// How heavy text is set. Two weights only: rules and weight make the order of a page, not colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Headings, and what must be read first.
    Bold,
}

/// A font file the site serves. The list is what `public/fonts/README.md` makes.
#[derive(Debug, PartialEq, Eq)]
pub struct FontFile {
    /// Its logical name, as in `onward.files`.
    pub name: &'static str,
    /// The script it is for.
    pub script: Script,
    /// Its weight.
    pub weight: Weight,
}

const fn file(name: &'static str, script: Script, weight: Weight) -> FontFile {
    FontFile { name, script, weight }
}

/// Every font file the press knows; the first that has a character sets it. A site may serve fewer: what none of its
/// fonts has is told (`missing`).
pub const FILES: [FontFile; 7] = [
    file("fonts/NotoSans-Regular.ttf", Script::Latin, Weight::Regular),
    file("fonts/NotoSans-Bold.ttf", Script::Latin, Weight::Bold),
    file("fonts/NotoSansArabic-Regular.ttf", Script::Arabic, Weight::Regular),
    file("fonts/NotoSansArabic-Bold.ttf", Script::Arabic, Weight::Bold),
    file("fonts/NotoSansEthiopic-Regular.ttf", Script::Ethiopic, Weight::Regular),
    file("fonts/NotoSansEthiopic-Bold.ttf", Script::Ethiopic, Weight::Bold),
    file("fonts/NotoSansSC-Regular.ttf", Script::Han, Weight::Regular),
];

/// The bytes of a font, with what it is for.
#[derive(Clone, Debug)]
pub struct FontBytes {
    /// A plain name for the PDF, without spaces: `NotoSans-Regular`.
    pub name: String,
    /// The script it is for.
    pub script: Script,
    /// Its weight.
    pub weight: Weight,
    /// TrueType or OpenType, one face.
    pub bytes: Rc<[u8]>,
}

impl FontBytes {
    /// A fetched file of [`FILES`].
    pub fn of(file: &FontFile, bytes: Vec<u8>) -> FontBytes {
        let name = file.name.trim_start_matches("fonts/").trim_end_matches(".ttf").to_owned();
        FontBytes { name, script: file.script, weight: file.weight, bytes: bytes.into() }
    }
}

/// The script whose fonts a character asks for; none for what every script uses (spaces, digits, punctuation).
pub fn script_of(character: char) -> Option<Script> {
    match u32::from(character) {
        0x0041..=0x005a | 0x0061..=0x007a | 0x00c0..=0x024f | 0x1e00..=0x1eff => Some(Script::Latin),
        0x0600..=0x06ff | 0x0750..=0x077f | 0x0870..=0x08ff | 0xfb50..=0xfdff | 0xfe70..=0xfefc => Some(Script::Arabic),
        0x1200..=0x139f | 0x2d80..=0x2ddf | 0xab00..=0xab2f => Some(Script::Ethiopic),
        0x0980..=0x09ff => Some(Script::Bengali),
        0x0900..=0x097f | 0xa8e0..=0xa8ff => Some(Script::Devanagari),
        0x2e80..=0x303f | 0x3400..=0x9fff | 0xf900..=0xfaff | 0xff00..=0xffef | 0x20000..=0x323af => Some(Script::Han),
        _ => None,
    }
}

/// The files that setting `print` takes: regular Latin always (digits and the sign for a missing character are in it),
/// the rest only when the text has their script in their weight.
pub fn needed(print: &Print) -> Vec<&'static FontFile> {
    let mut wanted = Wanted::new();
    let reading = &print.reading;
    wanted.look(&print.foot, Weight::Regular);
    wanted.look(&print.page_of, Weight::Regular);
    wanted.look(&print.not_answered, Weight::Regular);
    wanted.look(&reading.title.text, Weight::Bold);
    for (index, phrase) in reading.first.iter().enumerate() {
        wanted.look(&phrase.text, if index == 0 { Weight::Bold } else { Weight::Regular });
    }
    for section in reading.sections.iter().chain(print.signed.iter().map(|panel| &panel.reading)) {
        wanted.look(&section.title.text, Weight::Bold);
        section.second.iter().for_each(|phrase| wanted.look(&phrase.text, Weight::Regular));
        section.rows.iter().for_each(|row| wanted.row(row));
    }
    wanted.files()
}

/// The files that setting a form to fill in by hand takes: both weights of each of its scripts, since each language has
/// headings in it.
pub fn needed_for_blank(paper: &Paper) -> Vec<&'static FontFile> {
    let mut wanted = Wanted::new();
    let words = paper.reading.phrases().into_iter().map(|phrase| phrase.text.as_str());
    for text in words.chain([paper.foot.as_str(), &paper.page_of]) {
        wanted.look(text, Weight::Regular);
        wanted.look(text, Weight::Bold);
    }
    wanted.files()
}

/// The files that setting a paper takes that a page composed.
pub fn needed_for_leaf(leaf: &Leaf) -> Vec<&'static FontFile> {
    use Weight::{Bold, Regular};
    let mut wanted = Wanted::new();
    wanted.look(&leaf.foot, Regular);
    wanted.look(&leaf.page_of, Regular);
    wanted.pair(&leaf.title, Bold, Bold);
    for (index, pair) in leaf.first.iter().enumerate() {
        let weight = if index == 0 { Bold } else { Regular };
        wanted.pair(pair, weight, weight);
    }
    for section in &leaf.sections {
        section.heading.iter().for_each(|heading| wanted.pair(heading, Bold, Regular));
        for block in &section.blocks {
            match block {
                LeafBlock::Paragraph(phrase) => wanted.look(&phrase.text, Regular),
                LeafBlock::List(items) => items.iter().for_each(|item| wanted.look(&item.text, Regular)),
                LeafBlock::Pair(pair) => wanted.pair(pair, Regular, Regular),
                LeafBlock::Facts(rows) => rows.iter().for_each(|row| wanted.row(row)),
                LeafBlock::Table(table) => {
                    table.columns.iter().for_each(|column| wanted.pair(&column.head, Bold, Regular));
                    table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| wanted.look(&cell.text, Regular));
                }
                LeafBlock::Asks(rows) => {
                    let mut all = Vec::new();
                    rows.iter().for_each(|row| row.phrases(&mut all));
                    all.into_iter().flat_map(|phrase| [(phrase, Regular), (phrase, Bold)]).for_each(|(phrase, weight)| {
                        wanted.look(&phrase.text, weight);
                    });
                }
            }
        }
    }
    wanted.files()
}

/// The scripts seen so far, each in its weights.
struct Wanted(Vec<(Script, Weight)>);

impl Wanted {
    fn new() -> Wanted {
        Wanted(vec![(Script::Latin, Weight::Regular)])
    }

    fn look(&mut self, text: &str, weight: Weight) {
        for character in text.chars() {
            let script = script_of(character).unwrap_or(Script::Latin);
            if !self.0.contains(&(script, weight)) {
                self.0.push((script, weight));
            }
        }
    }

    fn pair(&mut self, pair: &Pair, first: Weight, second: Weight) {
        self.look(&pair.words.text, first);
        pair.second.iter().for_each(|phrase| self.look(&phrase.text, second));
    }

    fn row(&mut self, row: &Row) {
        let heads = row.kind == RowKind::Answered && row.answer.is_empty();
        self.look(&row.label.text, if heads { Weight::Bold } else { Weight::Regular });
        row.second.iter().chain(&row.answer).for_each(|phrase| self.look(&phrase.text, Weight::Regular));
    }

    fn files(&self) -> Vec<&'static FontFile> {
        let bold = |script: Script| FILES.iter().any(|file| file.script == script && file.weight == Weight::Bold);
        let stands_in = |file: &FontFile| !bold(file.script) && self.0.contains(&(file.script, Weight::Bold));
        FILES.iter().filter(|file| self.0.contains(&(file.script, file.weight)) || stands_in(file)).collect()
    }
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

/// A font file that is no font.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontUnreadable {
    /// The name it was given.
    pub name: String,
}

/// What stands where no font has the character: a box with a question mark, in the regular Latin font.
pub const REPLACEMENT: char = '\u{fffd}';

impl<'a> Fonts<'a> {
    /// Parses the faces. Their order is the order in which they are asked.
    ///
    /// # Errors
    /// With the first that is no font.
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
        if faces.is_empty() {
            return Err(FontUnreadable { name: String::new() });
        }
        Ok(Fonts { faces, chosen: RefCell::default() })
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
                (0..self.faces.len()).find(|&id| (self.faces[id].source.weight == weight) == wanted && self.has(id, character))
            };
            of(true).or_else(|| of(false))
        })
    }

    /// Whether a face has a character.
    pub fn has(&self, id: FaceId, character: char) -> bool {
        self.faces[id].shaper.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
    }
}
