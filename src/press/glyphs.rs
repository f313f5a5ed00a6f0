//! Shaped glyphs, each with the text it stands for, so that what is printed can be copied and read aloud as it was typed.

use super::clean;
use super::fonts::FaceId;
use std::rc::Rc;

/// One glyph of a shaped word. Lengths are in thousandths of an em.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// The font's id for it.
    pub id: u16,
    /// The text it stands for; empty for the further glyphs of a cluster.
    pub text: Rc<str>,
    /// How far the pen moves.
    pub advance: f32,
    /// How far to the right of the pen it is drawn.
    pub x_offset: f32,
    /// How far above the baseline it is drawn.
    pub y_offset: f32,
}

/// A shaped word: its glyphs from left to right.
#[derive(Debug)]
pub struct Shaped {
    /// The face of all its glyphs.
    pub face: FaceId,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// In thousandths of an em.
    pub width: f32,
}

/// Glyphs with the text they stand for.
///
/// From left to right, a cluster's text is shared out among its glyphs (`share`). From right to left each glyph has at most one
/// character, since readers turn such text round character by character: a ligature's further characters stand with
/// `blank`, a glyph that draws nothing and takes no room, and so does the text of marks.
pub fn collect(face: FaceId, units_per_em: f32, text: &str, rtl: bool, blank: Option<u16>, done: &rustybuzz::GlyphBuffer) -> Shaped {
    let scale = 1000.0 / units_per_em;
    let mut glyphs: Vec<(usize, Glyph)> = done
        .glyph_infos()
        .iter()
        .zip(done.glyph_positions())
        .map(|(info, position)| {
            let (advance, x_offset, y_offset) = (position.x_advance as f32, position.x_offset as f32, position.y_offset as f32);
            let glyph = Glyph {
                id: info.glyph_id as u16,
                text: "".into(),
                advance: advance * scale,
                x_offset: x_offset * scale,
                y_offset: y_offset * scale,
            };
            (info.cluster as usize, glyph)
        })
        .collect();
    if rtl {
        glyphs.reverse();
    }
    let mut said: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    let mut clusters = glyphs.chunk_by(|a, b| a.0 == b.0).peekable();
    while let Some(cluster) = clusters.next() {
        let (start, end) = (cluster[0].0, clusters.peek().map_or(text.len(), |next| next[0].0));
        let text = &text[start..end];
        if !rtl {
            share(text, cluster.iter().map(|(_, glyph)| glyph), &mut said);
            continue;
        }
        let mut characters = text.chars();
        for (_, glyph) in cluster {
            // A mark is drawn above or below its line, where a reader would take its text for another line's.
            let mark = glyph.advance == 0.0 || glyph.y_offset != 0.0;
            let own: String = match blank {
                _ if mark => String::new(),
                Some(_) => characters.next().into_iter().collect(),
                None => characters.by_ref().collect(),
            };
            said.push(Glyph { text: own.into(), ..glyph.clone() });
        }
        if let Some(id) = blank {
            said.extend(characters.map(|character| Glyph {
                id,
                text: character.to_string().into(),
                advance: 0.0,
                x_offset: 0.0,
                y_offset: 0.0,
            }));
        }
    }
    let mut glyphs = said;
    hand_on_invisible(&mut glyphs);
    if rtl {
        glyphs.reverse();
    }
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    Shaped { face, glyphs, width }
}

/// Shares a cluster's text out among those of its glyphs that take room, in the order of the text, whatever each of them
/// draws: a sign that is written before its consonant and said after it carries the consonant, and the other way round.
/// What is read in their order is the text; a glyph without any would be read as a gap between two words.
fn share<'g>(text: &str, cluster: impl Iterator<Item = &'g Glyph> + Clone, said: &mut Vec<Glyph>) {
    let bearers = cluster.clone().filter(|glyph| glyph.advance != 0.0).count().max(1);
    let mut characters: Vec<char> = text.chars().collect();
    if characters.len() < bearers {
        characters = characters.into_iter().flat_map(parts).collect();
    }
    let takes_room = cluster.clone().any(|glyph| glyph.advance != 0.0);
    let mut borne = 0;
    for glyph in cluster {
        let bears = if takes_room { glyph.advance != 0.0 } else { borne == 0 };
        let (from, to) = (borne * characters.len() / bearers, (borne + 1) * characters.len() / bearers);
        let own: String = if bears { characters[from..to].iter().collect() } else { String::new() };
        borne += usize::from(bears);
        said.push(Glyph { text: own.into(), ..glyph.clone() });
    }
}

/// The two Bengali vowel signs that stand on both sides of their consonant are drawn by a glyph on each: their canonical
/// parts (UAX #15).
fn parts(character: char) -> Vec<char> {
    match character {
        '\u{09cb}' => vec!['\u{09c7}', '\u{09be}'],
        '\u{09cc}' => vec!['\u{09c7}', '\u{09d7}'],
        other => vec![other],
    }
}

/// Glyphs of joiners draw nothing and are left out; their text goes to the glyph before them in reading order.
fn hand_on_invisible(glyphs: &mut Vec<Glyph>) {
    if !glyphs.iter().any(|glyph| glyph.text.chars().any(clean::is_invisible)) {
        return;
    }
    let mut kept: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    for glyph in glyphs.drain(..) {
        let nothing = glyph.advance == 0.0 && glyph.text.chars().all(clean::is_invisible) && !glyph.text.is_empty();
        match kept.last_mut() {
            Some(before) if nothing => before.text = format!("{}{}", before.text, glyph.text).into(),
            None if nothing => {}
            _ => kept.push(glyph),
        }
    }
    *glyphs = kept;
}
