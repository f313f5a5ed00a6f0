//! What grey means, the same on every screen and printer: that of sRGB, so that nothing changes to the eye.
//!
//! Not `CalGray`, which would need no profile: poppler tints it.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// Gives each page a meaning for the grey of its device (ISO 32000-1, 8.6.5.6; ISO 19005-3, 6.2.4.3).
///
/// # Errors
/// When a page has no resources.
pub fn write(document: &mut Document, pages: &[ObjectId]) -> Result<(), lopdf::Error> {
    let profile = document.add_object(Stream::new(dictionary! { "N" => 1 }, profile()));
    let grey: Vec<Object> = vec!["ICCBased".into(), profile.into()];
    let grey = document.add_object(grey);
    for page in pages {
        let resources = document.get_dictionary(*page)?.get(b"Resources")?.as_reference()?;
        document.get_dictionary_mut(resources)?.set("ColorSpace", dictionary! { "DefaultGray" => grey });
    }
    Ok(())
}

/// The curve of sRGB (IEC 61966-2-1) at 32 even steps from black to white; 65,535 is white.
const CURVE: [u16; 32] = [
    0, 164, 352, 625, 992, 1461, 2040, 2734, 3550, 4492, 5565, 6775, 8127, 9623, 11269, 13069, 15026, 17143, 19426, 21877, 24499, 27295,
    30270, 33426, 36766, 40292, 44009, 47918, 52022, 56325, 60828, 65535,
];

/// The white that every profile is relative to: D50, in 65,536ths (ICC.1:2001-04, 6.1.1).
const WHITE: [u32; 3] = [0xf6d6, 0x1_0000, 0xd32d];

/// A profile of a grey screen (ICC.1:2001-04, 6.3.1.1): a header of 128 bytes, the list of its four tags, the tags.
fn profile() -> Vec<u8> {
    let white: Vec<u8> = WHITE.iter().flat_map(|part| part.to_be_bytes()).collect();
    let curve: Vec<u8> = CURVE.iter().flat_map(|step| step.to_be_bytes()).collect();
    // Each description is there three times, in three alphabets; of the second and third there is none.
    let description = [&[0, 0, 0, 5], b"Grey\0".as_slice(), &[0; 78]].concat();
    let tags = [
        (b"desc", tag(b"desc", &description)),
        (b"cprt", tag(b"text", b"CC0\0")),
        (b"wtpt", tag(b"XYZ ", &white)),
        (b"kTRC", tag(b"curv", &[&(CURVE.len() as u32).to_be_bytes(), curve.as_slice()].concat())),
    ];
    let mut list = (tags.len() as u32).to_be_bytes().to_vec();
    let mut contents = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (name, tag) in &tags {
        list.extend(*name);
        list.extend(((start + contents.len()) as u32).to_be_bytes());
        list.extend((tag.len() as u32).to_be_bytes());
        contents.extend(tag);
    }
    let size = ((start + contents.len()) as u32).to_be_bytes();
    // Version 2.1, for a monitor, made on 1 January 2000, as seen by whoever looks.
    let made = [0x07, 0xd0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];
    let header = [&size, &[0; 4], &[2, 0x10, 0, 0], b"mntrGRAYXYZ ".as_slice(), &made, b"acsp", &[0; 28], &white, &[0; 48]];
    [header.concat(), list, contents].concat()
}

/// A tag's contents, by the name of their type; a tag's length is a multiple of four.
fn tag(kind: &[u8; 4], contents: &[u8]) -> Vec<u8> {
    let mut tag = [kind.as_slice(), &[0; 4], contents].concat();
    tag.resize(tag.len().next_multiple_of(4), 0);
    tag
}
