//! Bookmarks: one for each section (ISO 32000-1, 12.3.3).

use super::flow::Heading;
use super::text;
use super::write::points_up;
use lopdf::{Document, Object, ObjectId, dictionary};

/// Writes the bookmarks; none when no section has a heading.
///
/// # Errors
/// When the document has no catalogue.
pub fn write(document: &mut Document, pages: &[ObjectId], headings: &[Heading]) -> Result<(), lopdf::Error> {
    let headings: Vec<&Heading> = headings.iter().filter(|heading| !text::plain(&heading.title.text).is_empty()).collect();
    let ids: Vec<ObjectId> = headings.iter().map(|_| document.new_object_id()).collect();
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(()) };
    let root = document.add_object(dictionary! { "Type" => "Outlines", "First" => *first, "Last" => *last, "Count" => ids.len() as i64 });
    for (number, heading) in headings.iter().enumerate() {
        // The zoom and the place across stay as the reader has them.
        let place: Vec<Object> = vec![pages[heading.page].into(), "XYZ".into(), Object::Null, points_up(heading.y_mm).into(), Object::Null];
        let mut bookmark = dictionary! { "Title" => text::string(&heading.title.text), "Parent" => root, "Dest" => place };
        if let Some(before) = number.checked_sub(1) {
            bookmark.set("Prev", ids[before]);
        }
        if let Some(next) = ids.get(number + 1) {
            bookmark.set("Next", *next);
        }
        document.set_object(ids[number], bookmark);
    }
    document.catalog_mut()?.set("Outlines", root);
    Ok(())
}
