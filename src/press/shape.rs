//! From text to lines of glyphs: bidi (UAX #9), runs by font, shaping, line breaking (UAX #14), and order within a line.
//!
//! Shaped words are kept, since a referral says the same words again and again. Each glyph carries the text of its
//! cluster, so that what is printed can be copied and read aloud as it was typed.

use super::clean::{self, Clean};
use super::files::script_of;
use super::fonts::{FaceId, Fonts, REPLACEMENT, Weight};
use super::glyphs::{Glyph, Shaped, collect};
use crate::language::{Direction, Lang};
use rustybuzz::{ShapePlan, UnicodeBuffer};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};

/// So many characters without a font are named: a packet made to have more must not keep the press busy.
const MISSING_MAX: usize = 500;

/// Millimetres in a typographic point.
pub const MM_PER_PT: f32 = 25.4 / 72.0;

/// Size and weight of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In points.
    pub size_pt: f32,
    /// Regular or bold.
    pub weight: Weight,
}

/// A line.
#[derive(Clone, Debug)]
pub struct Line {
    /// From left to right, spaces included: readers expect text of both directions in this order, and turn it themselves.
    /// So is the space that the line was broken at, past its end: without it whoever hears the text would hear the last
    /// word and the next line's first as one (ISO 32000-1, 14.8.2.5).
    pub words: Vec<Rc<Shaped>>,
    /// The width of what is seen.
    pub width_mm: f32,
    /// How far the words begin before what is seen: in a text from right to left, the space past the end is at the left.
    pub lead_mm: f32,
    /// From this line's top to the next one's.
    pub height_mm: f32,
    /// From the top to the baseline.
    pub baseline_mm: f32,
}

/// A text broken into lines.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// The direction of the text as a whole.
    pub direction: Direction,
    /// From top to bottom; never none.
    pub lines: Vec<Line>,
}

/// A stretch of one font, one level, and either all spaces or none, between two places where a line may end.
#[derive(Clone)]
struct Piece {
    start: usize,
    end: usize,
    level: Level,
    space: bool,
    word: Rc<Shaped>,
}

/// What may not be broken, with the spaces after it.
struct Unit {
    pieces: std::ops::Range<usize>,
    width: f32,
    space: f32,
}

/// Sets texts with the fonts at hand, and remembers the words it has set and the characters that no font had.
pub struct Setter<'f, 'a> {
    fonts: &'f Fonts<'a>,
    words: HashMap<(FaceId, bool), HashMap<Box<str>, Rc<Shaped>>>,
    plans: HashMap<(FaceId, bool), ShapePlan>,
    buffer: Option<UnicodeBuffer>,
    missing: String,
    seen_missing: HashSet<char>,
}

impl<'f, 'a> Setter<'f, 'a> {
    /// A setter that has set nothing yet.
    pub fn new(fonts: &'f Fonts<'a>) -> Setter<'f, 'a> {
        Setter { fonts, words: HashMap::new(), plans: HashMap::new(), buffer: None, missing: String::new(), seen_missing: HashSet::new() }
    }

    /// The characters that no font had so far, each once, in the order they came.
    pub fn missing(&self) -> &str {
        &self.missing
    }

    /// Breaks a text without line breaks into lines of at most `width_mm`. Its direction is that of its language, or of
    /// its first strong letter when nobody knows the language.
    pub fn set(&mut self, text: &str, lang: Option<Lang>, style: Style, width_mm: f32) -> Paragraph {
        let direction = lang.map_or_else(|| clean::first_strong(text), Lang::direction);
        let clean = Clean::new(text, direction);
        let pieces = self.pieces(&clean, direction, style.weight);
        let em_mm = style.size_pt * MM_PER_PT;
        let room = width_mm / em_mm * 1000.0;
        let lines = self.break_lines(&clean.text, pieces, room, style.weight);
        let mut lines: Vec<Line> = lines.into_iter().map(|pieces| self.line(&pieces, direction, em_mm)).collect();
        let height_mm = lines.iter().map(|line| line.height_mm).fold(0.0, f32::max);
        for line in &mut lines {
            line.height_mm = height_mm;
            // The letters' middle (a third of an em above the baseline) stands in the middle of the line.
            line.baseline_mm = height_mm / 2.0 + 0.34 * em_mm;
        }
        Paragraph { direction, lines }
    }

    /// Cuts the text at every change of font, level and space, and at every place where a line may end.
    fn pieces(&mut self, clean: &Clean, direction: Direction, weight: Weight) -> Vec<Piece> {
        let text = clean.text.as_str();
        let base = if direction == Direction::Rtl { Level::rtl() } else { Level::ltr() };
        let bidi = (clean.bidi || direction == Direction::Rtl).then(|| BidiInfo::new(text, Some(base)));
        let level_at = |at: usize| bidi.as_ref().map_or(base, |bidi| bidi.levels[at]);
        let mut breaks = unicode_linebreak::linebreaks(text).map(|(at, _)| at).peekable();
        let mut pieces: Vec<Piece> = Vec::new();
        let mut open: Option<(usize, Option<FaceId>, Level, bool)> = None;
        // What several scripts use is set by the script of the first letter, until another one comes: “ before a Chinese word is wide.
        let mut before = text.chars().find_map(script_of).and_then(|script| self.fonts.of_script(script, weight));
        for (at, character) in text.char_indices() {
            let may_end = breaks.next_if(|next| *next <= at).is_some();
            let level = level_at(at);
            let space = character == ' ';
            let face = if clean::is_invisible(character) && open.is_some() {
                open.and_then(|(_, face, _, _)| face)
            } else {
                self.fonts.choose(character, weight, before)
            };
            let state = (face, level, space);
            match open {
                Some((_, face, level, space)) if !may_end && state == (face, level, space) => {}
                _ => {
                    if let Some((start, face, level, space)) = open.take() {
                        pieces.push(self.piece(text, start..at, face, level, space, weight));
                    }
                    open = Some((at, face, level, space));
                }
            }
            before = face.or(before);
        }
        if let Some((start, face, level, space)) = open {
            pieces.push(self.piece(text, start..text.len(), face, level, space, weight));
        }
        pieces
    }

    fn piece(
        &mut self,
        text: &str,
        range: std::ops::Range<usize>,
        face: Option<FaceId>,
        level: Level,
        space: bool,
        weight: Weight,
    ) -> Piece {
        let said: Cow<'_, str> = match &text[range.clone()] {
            part if part.chars().any(clean::is_control) => part.chars().filter(|character| !clean::is_control(*character)).collect(),
            part => part.into(),
        };
        let word = match face {
            Some(face) => self.shape(face, level.is_rtl(), &said, weight),
            None => self.replace(&said, level.is_rtl(), weight),
        };
        Piece { start: range.start, end: range.end, level, space, word }
    }

    /// The word, shaped; from memory if it was set before. Where the font says after all that it has no glyph for a part of
    /// it, the whole word is replaced.
    fn shape(&mut self, face: FaceId, rtl: bool, text: &str, weight: Weight) -> Rc<Shaped> {
        if let Some(word) = self.words.get(&(face, rtl)).and_then(|words| words.get(text)) {
            return Rc::clone(word);
        }
        let font = self.fonts.face(face);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        let direction = if rtl { rustybuzz::Direction::RightToLeft } else { rustybuzz::Direction::LeftToRight };
        buffer.set_direction(direction);
        // One script per face: digits and commas of an Arabic word are shaped as Arabic too.
        let script = shaper_script(font.source.script);
        buffer.set_script(script);
        let plan = self.plans.entry((face, rtl)).or_insert_with(|| ShapePlan::new(&font.shaper, direction, Some(script), None, &[]));
        let done = rustybuzz::shape_with_plan(&font.shaper, plan, buffer);
        let blank = font.blank;
        let shaped = collect(face, font.units_per_em, text, rtl, blank, &done);
        self.buffer = Some(done.clear());
        let is_whole = shaped.glyphs.iter().all(|glyph| glyph.id != 0);
        let word = if is_whole { Rc::new(shaped) } else { self.replace(text, rtl, weight) };
        self.words.entry((face, rtl)).or_default().insert(text.into(), Rc::clone(&word));
        word
    }

    /// One sign for each character that no font has; the text stays the character's, so that copying still gives it.
    fn replace(&mut self, text: &str, rtl: bool, weight: Weight) -> Rc<Shaped> {
        let sign = self.fonts.choose(REPLACEMENT, weight, None).map(|face| (face, self.fonts.face(face)));
        let face = sign.as_ref().map_or(0, |(face, _)| *face);
        let mut glyphs = Vec::new();
        for character in text.chars().filter(|character| !clean::is_invisible(*character)) {
            if self.seen_missing.len() < MISSING_MAX && self.seen_missing.insert(character) {
                self.missing.push(character);
            }
            let (id, advance) = sign.as_ref().map_or((0, 600.0), |(_, font)| {
                let id = font.shaper.glyph_index(REPLACEMENT).unwrap_or_default();
                (id.0, f32::from(font.shaper.glyph_hor_advance(id).unwrap_or(600)) * 1000.0 / font.units_per_em)
            });
            glyphs.push(Glyph { id, text: character.to_string().into(), advance, x_offset: 0.0, y_offset: 0.0 });
        }
        if rtl {
            glyphs.reverse();
        }
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Rc::new(Shaped { face, glyphs, width })
    }

    /// Fills lines greedily; a word longer than the line is cut where it must be.
    fn break_lines(&mut self, text: &str, pieces: Vec<Piece>, room: f32, weight: Weight) -> Vec<Vec<Piece>> {
        let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
        let mut used = 0.0;
        for unit in units(text, &pieces) {
            if used > 0.0 && used + unit.width > room {
                lines.push(Vec::new());
                used = 0.0;
            }
            let line = lines.last_mut().expect("there is always a line");
            if unit.width <= room {
                line.extend_from_slice(&pieces[unit.pieces]);
                used += unit.width + unit.space;
                continue;
            }
            for piece in &pieces[unit.pieces] {
                for part in self.cut(text, piece, room, weight) {
                    if used > 0.0 && used + part.word.width > room && !part.space {
                        lines.push(Vec::new());
                        used = 0.0;
                    }
                    used += part.word.width;
                    lines.last_mut().expect("there is always a line").push(part);
                }
            }
        }
        lines
    }

    /// A piece in parts that fit; cut between clusters.
    fn cut(&mut self, text: &str, piece: &Piece, room: f32, weight: Weight) -> Vec<Piece> {
        if piece.word.width <= room {
            return vec![piece.clone()];
        }
        let ems = piece.word.width / (piece.end - piece.start).max(1) as f32;
        let (mut parts, mut start) = (Vec::new(), piece.start);
        while start < piece.end {
            let mut end = text.ceil_char_boundary((start + (room / ems) as usize).max(start + 1)).min(piece.end);
            let part = loop {
                end = backwards_to_cluster(text, start, end);
                let face = (!piece.word.glyphs.is_empty()).then_some(piece.word.face);
                let replaced = text[start..end].chars().next().is_some_and(|first| face.is_none_or(|face| !self.fonts.has(face, first)));
                let part = self.piece(text, start..end, face.filter(|_| !replaced), piece.level, piece.space, weight);
                let shorter = text.floor_char_boundary(start + (end - start) * 9 / 10);
                if part.word.width <= room || shorter <= start {
                    break part;
                }
                end = shorter;
            };
            start = part.end;
            parts.push(part);
        }
        parts
    }

    /// Orders the pieces of a finished line (UAX #9, L1 and L2).
    fn line(&self, pieces: &[Piece], direction: Direction, em_mm: f32) -> Line {
        let kept = pieces.iter().rposition(|piece| !piece.space).map_or(0, |last| last + 1);
        let (pieces, past) = pieces.split_at(kept);
        let levels: Vec<Level> = pieces.iter().map(|piece| piece.level).collect();
        let mut words: Vec<Rc<Shaped>> =
            BidiInfo::reorder_visual(&levels).into_iter().map(|index| Rc::clone(&pieces[index].word)).collect();
        let width: f32 = words.iter().map(|word| word.width).sum();
        let leading = words.iter().map(|word| leading(self.fonts.face(word.face).source.script)).fold(LEADING_LATIN, f32::max);
        let mut lead = 0.0;
        match (past.first(), direction) {
            (Some(space), Direction::Ltr) => words.push(Rc::clone(&space.word)),
            (Some(space), Direction::Rtl) => {
                lead = space.word.width;
                words.insert(0, Rc::clone(&space.word));
            }
            (None, _) => {}
        }
        let mm = |thousandths: f32| thousandths * em_mm / 1000.0;
        Line { words, width_mm: mm(width), lead_mm: mm(lead), height_mm: leading * em_mm, baseline_mm: 0.0 }
    }
}

/// Line height of Latin text, in ems.
const LEADING_LATIN: f32 = 1.42;

/// Line height by script, in ems (LOOK: more for Arabic and Ethiopic).
fn leading(script: crate::language::Script) -> f32 {
    use crate::language::Script;
    match script {
        Script::Latin => LEADING_LATIN,
        Script::Arabic => 1.7,
        Script::Ethiopic | Script::Bengali | Script::Devanagari => 1.6,
        Script::Han => 1.5,
    }
}

fn shaper_script(script: crate::language::Script) -> rustybuzz::Script {
    use crate::language::Script;
    match script {
        Script::Latin => rustybuzz::script::LATIN,
        Script::Arabic => rustybuzz::script::ARABIC,
        Script::Ethiopic => rustybuzz::script::ETHIOPIC,
        Script::Bengali => rustybuzz::script::BENGALI,
        Script::Devanagari => rustybuzz::script::DEVANAGARI,
        Script::Han => rustybuzz::script::HAN,
    }
}

/// Groups pieces between places where a line may end.
fn units(text: &str, pieces: &[Piece]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut breaks = unicode_linebreak::linebreaks(text).map(|(at, _)| at).peekable();
    let mut open: Option<Unit> = None;
    for (index, piece) in pieces.iter().enumerate() {
        if breaks.next_if(|at| *at <= piece.start).is_some() {
            units.extend(open.take());
        }
        let unit = open.get_or_insert(Unit { pieces: index..index, width: 0.0, space: 0.0 });
        unit.pieces.end = index + 1;
        if piece.space {
            unit.space += piece.word.width;
        } else {
            unit.width += unit.space + piece.word.width;
            unit.space = 0.0;
        }
    }
    units.extend(open);
    units
}

/// The last place before `end`, after `start`, that is not within a letter and its marks.
fn backwards_to_cluster(text: &str, start: usize, end: usize) -> usize {
    let mut at = end;
    while at < text.len() && at > start && text[at..].chars().next().is_some_and(clean::joins_before) {
        at = text.floor_char_boundary(at - 1);
    }
    if at > start { at } else { end }
}
