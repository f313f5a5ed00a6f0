//! Texts that stand in a PDF beside its pages: bookmarks, alternative texts, names of files.

use super::clean;
use lopdf::Object;

/// The longest string of bytes that PDF/A allows (ISO 19005-3, 6.1.13).
const MAX_BYTES: usize = 32_767;

/// A text without the marks that only steer direction, which viewers show as boxes, and on one line.
pub fn plain(text: &str) -> String {
    let kept = text.chars().filter(|character| !clean::is_control(*character));
    let line: String = kept.map(|character| if character.is_control() { ' ' } else { character }).collect();
    line.trim().to_owned()
}

/// A text string: ASCII as it is, all else as UTF-16BE (ISO 32000-1, 7.9.2.2). A literal string of UTF-8 would be read in
/// another encoding.
pub fn string(text: &str) -> Object {
    lopdf::text_string(&plain(text))
}

/// Whether a text is short enough for [`string`] to be a string of PDF/A.
pub fn fits(text: &str) -> bool {
    // The mark of byte order, and two bytes for each unit.
    2 + 2 * text.encode_utf16().count() <= MAX_BYTES
}
