//! What grey means, the same on every screen and printer, without a colour profile in the file.

use lopdf::{Document, Object, ObjectId, dictionary};

/// The white of a screen by daylight (CIE D65), as sRGB has it.
const WHITE: [f32; 3] = [0.9505, 1.0, 1.089];
/// About the curve of sRGB.
const GAMMA: f32 = 2.2;

/// Gives each page a meaning for the grey of its device (ISO 32000-1, 8.6.5.6; ISO 19005-3, 6.2.4.3).
///
/// # Errors
/// When a page has no resources.
pub fn write(document: &mut Document, pages: &[ObjectId]) -> Result<(), lopdf::Error> {
    let white: Vec<Object> = WHITE.map(Object::from).into();
    let grey: Vec<Object> = vec!["CalGray".into(), dictionary! { "WhitePoint" => white, "Gamma" => GAMMA }.into()];
    let grey = document.add_object(grey);
    for page in pages {
        let resources = document.get_dictionary(*page)?.get(b"Resources")?.as_reference()?;
        document.get_dictionary_mut(resources)?.set("ColorSpace", dictionary! { "DefaultGray" => grey });
    }
    Ok(())
}
