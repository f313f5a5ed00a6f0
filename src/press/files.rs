//! The font files that the site serves, and which of them a document takes: a file is fetched only for characters that no
//! file before it has.

use super::clean;
use super::fonts::{REPLACEMENT, Weight};
use super::texts::Text;
use crate::language::Script;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A font file the site serves. The list is what `public/fonts/README.md` makes.
#[derive(Debug, PartialEq, Eq)]
pub struct FontFile {
    /// Its logical name, as in `onward.files`.
    pub name: &'static str,
    /// The script it is for.
    pub script: Script,
    /// The weights it sets. What sets both is drawn in the regular one, and made heavier on the page (`write`).
    pub sets: &'static [Weight],
}

const REGULAR: &[Weight] = &[Weight::Regular];
const BOLD: &[Weight] = &[Weight::Bold];
const BOTH: &[Weight] = &[Weight::Regular, Weight::Bold];

const fn file(name: &'static str, script: Script, sets: &'static [Weight]) -> FontFile {
    FontFile { name, script, sets }
}

/// Every font file the press knows; the first that has a character sets it. A site may serve fewer: what none of its
/// fonts has is told (`gaps`).
///
/// Chinese has one weight, since a second would be as large again, and its rarer characters are a file of their own. The
/// last file has what is seldom written: Greek, Cyrillic, arrows and other signs.
pub const FILES: [FontFile; 13] = [
    file("fonts/NotoSans-Regular.ttf", Script::Latin, REGULAR),
    file("fonts/NotoSans-Bold.ttf", Script::Latin, BOLD),
    file("fonts/NotoSansArabic-Regular.ttf", Script::Arabic, REGULAR),
    file("fonts/NotoSansArabic-Bold.ttf", Script::Arabic, BOLD),
    file("fonts/NotoSansEthiopic-Regular.ttf", Script::Ethiopic, REGULAR),
    file("fonts/NotoSansEthiopic-Bold.ttf", Script::Ethiopic, BOLD),
    file("fonts/NotoSansBengali-Regular.ttf", Script::Bengali, REGULAR),
    file("fonts/NotoSansBengali-Bold.ttf", Script::Bengali, BOLD),
    file("fonts/NotoSansDevanagari-Regular.ttf", Script::Devanagari, REGULAR),
    file("fonts/NotoSansDevanagari-Bold.ttf", Script::Devanagari, BOLD),
    file("fonts/NotoSansSC-Regular.ttf", Script::Han, BOTH),
    file("fonts/NotoSansSCMore-Regular.ttf", Script::Han, BOTH),
    file("fonts/NotoSansMore-Regular.ttf", Script::Latin, BOTH),
];

/// The bytes of a font, with what it is for.
#[derive(Clone, Debug)]
pub struct FontBytes {
    /// A plain name for the PDF, without spaces: `NotoSans-Regular`.
    pub name: String,
    /// The script it is for.
    pub script: Script,
    /// The weights it sets.
    pub sets: &'static [Weight],
    /// TrueType, one face.
    pub bytes: Rc<[u8]>,
}

impl FontBytes {
    /// A fetched file of [`FILES`].
    pub fn of(file: &FontFile, bytes: Vec<u8>) -> FontBytes {
        let name = file.name.trim_start_matches("fonts/").trim_end_matches(".ttf").to_owned();
        FontBytes { name, script: file.script, sets: file.sets, bytes: bytes.into() }
    }
}

/// The script whose fonts a character asks for; none for what several scripts use (spaces, digits, punctuation, the danda).
pub fn script_of(character: char) -> Option<Script> {
    match u32::from(character) {
        0x0041..=0x005a | 0x0061..=0x007a | 0x00c0..=0x024f | 0x1e00..=0x1eff => Some(Script::Latin),
        0x0600..=0x06ff | 0x0750..=0x077f | 0x0870..=0x08ff | 0xfb50..=0xfdff | 0xfe70..=0xfefc => Some(Script::Arabic),
        0x1200..=0x139f | 0x2d80..=0x2ddf | 0xab00..=0xab2f => Some(Script::Ethiopic),
        0x0980..=0x09ff => Some(Script::Bengali),
        0x0964 | 0x0965 => None,
        0x0900..=0x097f | 0xa8e0..=0xa8ff => Some(Script::Devanagari),
        0x2e80..=0x303f | 0x3400..=0x9fff | 0xf900..=0xfaff | 0xff00..=0xffef | 0x20000..=0x323af => Some(Script::Han),
        _ => None,
    }
}

/// The characters of a document that no font fetched so far has, each in the weights it is set in.
pub struct Wanted(BTreeSet<(char, Weight)>);

impl Wanted {
    /// All characters of some texts, and the sign for what no font has.
    pub fn by(texts: &[Text<'_>]) -> Wanted {
        let mut wanted = BTreeSet::from([(REPLACEMENT, Weight::Regular)]);
        for text in texts {
            let drawn = text.text.chars().filter(|character| clean::is_drawn(*character));
            for character in drawn {
                wanted.extend(text.weights.iter().map(|weight| (character, *weight)));
            }
        }
        Wanted(wanted)
    }

    /// Whether a file is worth fetching: it is for a script and a weight of which a character is still wanted.
    pub fn asks(&self, file: &FontFile) -> bool {
        self.0.iter().any(|(character, weight)| script_of(*character).unwrap_or(Script::Latin) == file.script && file.sets.contains(weight))
    }

    /// A font was fetched: what it has is wanted no more.
    pub fn got(&mut self, source: &FontBytes) {
        let Some(face) = rustybuzz::Face::from_slice(&source.bytes, 0) else { return };
        self.0.retain(|(character, weight)| {
            !(source.sets.contains(weight) && face.glyph_index(*character).is_some_and(|glyph| glyph.0 != 0))
        });
    }
}
