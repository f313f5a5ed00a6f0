//! What `printpdf` cannot write: the tree, bookmarks, neutral metadata, the attached packet, the same bytes each time.

use super::claims::Claims;
use super::flow::Laid;
use super::tree::NodeId;
use super::write::Written;
use super::xmp::{self, Moment};
use super::{colour, field, outline, panel, tags, text};
use crate::language::Lang;
use crate::messages::{PressFailure, Print};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

/// The same for every file: what made it, not who.
pub const PRODUCER: &str = "Onward";
/// What is attached is JSON (RFC 7515 flattened).
const ATTACHMENT_TYPE: &[u8] = b"application/json";

/// Finishes a document and writes its bytes.
///
/// # Errors
/// When the document is not as `printpdf` writes it.
pub fn bytes(written: Written, laid: &Laid, claims: Claims, print: &Print) -> Result<Vec<u8>, PressFailure> {
    let mut document = written.document;
    // Associated files came with PDF 2.0 and PDF/A-3; readers of 1.7 know embedded files.
    document.version = "1.7".to_owned();
    for (name, shows) in written.aliases {
        map_further_codes(&mut document, &name, &shows).ok_or(PressFailure::Document)?;
    }
    tidy_pages(&mut document);
    let made = Moment::from_rfc3339(&print.made_at);
    describe(&mut document, laid, &written.contents, claims, made.as_ref(), print).map_err(|_| PressFailure::Document)?;
    if let Some(signed) = &print.signed {
        // Nobody signs without saying when.
        let (date, place) = made.as_ref().zip(panel::place(&laid.pages)).ok_or(PressFailure::Document)?;
        field::add(&mut document, signed, &date.pdf(), place).map_err(|_| PressFailure::Document)?;
    }
    // The identifier follows from the contents: a first writing with a fixed one is what it is made from.
    set_id(&mut document, [0; 16]);
    document.compress();
    let first = save(&mut document)?;
    let mut id = [0; 16];
    id[..8].copy_from_slice(&fnv(&first, 0).to_be_bytes());
    id[8..].copy_from_slice(&fnv(&first, 1).to_be_bytes());
    set_id(&mut document, id);
    save(&mut document)
}

/// All that is not on the pages.
fn describe(
    document: &mut Document,
    laid: &Laid,
    contents: &[Vec<NodeId>],
    claims: Claims,
    made: Option<&Moment>,
    print: &Print,
) -> Result<(), lopdf::Error> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let lang = print.reading.title.lang;
    colour::write(document, &pages)?;
    catalogue(document, lang)?;
    tags::write(document, &pages, &laid.tree, contents, lang)?;
    outline::write(document, &pages, &laid.headings)?;
    if let Some((name, text)) = &print.attachment {
        attach(document, name, text, made)?;
    }
    metadata(document, claims, laid.window, lang, made)
}

fn catalogue(document: &mut Document, lang: Option<Lang>) -> Result<(), lopdf::Error> {
    let catalog = document.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    if let Some(lang) = lang {
        catalog.set("Lang", Object::string_literal(lang.tag()));
    }
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// The same in the information dictionary and as XMP.
fn metadata(document: &mut Document, claims: Claims, title: &str, lang: Option<Lang>, made: Option<&Moment>) -> Result<(), lopdf::Error> {
    let mut info = dictionary! { "Title" => text::string(title), "Producer" => text::string(PRODUCER) };
    if let Some(date) = made.map(Moment::pdf) {
        info.set("CreationDate", Object::string_literal(date.as_str()));
        info.set("ModDate", Object::string_literal(date.as_str()));
    }
    // In the place of printpdf's, which would stay in the file though nothing names it.
    let place = document.trailer.get(b"Info")?.as_reference()?;
    document.set_object(place, info);
    let xmp = document.add_object(xmp::stream(claims, title, lang, made));
    document.catalog_mut()?.set("Metadata", xmp);
    Ok(())
}

fn save(document: &mut Document) -> Result<Vec<u8>, PressFailure> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| PressFailure::Document)?;
    Ok(bytes)
}

fn set_id(document: &mut Document, id: [u8; 16]) {
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
}

/// Gives a font a map from code to glyph that ends with its further codes (ISO 32000-1, 9.7.4.2).
fn map_further_codes(document: &mut Document, name: &str, shows: &[u16]) -> Option<()> {
    let is_it = |object: &Object| {
        object.as_dict().is_ok_and(|font| {
            font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Type0")
                && font.get(b"BaseFont").and_then(Object::as_name).is_ok_and(|base| base == name.as_bytes())
        })
    };
    let id: ObjectId = document.objects.iter().find(|(_, object)| is_it(object)).map(|(id, _)| *id)?;
    let descendant = document.get_object(id).ok()?.as_dict().ok()?.get(b"DescendantFonts").ok()?.as_array().ok()?.first()?;
    let first_further = highest_code(descendant.as_dict().ok()?)? + 1 - shows.len();
    let codes = (0..first_further).map(|code| code as u16).chain(shows.iter().copied());
    let map: Vec<u8> = codes.flat_map(u16::to_be_bytes).collect();
    let map = document.add_object(Stream::new(Dictionary::new(), map));
    let descendants = document.get_object_mut(id).ok()?.as_dict_mut().ok()?.get_mut(b"DescendantFonts").ok()?.as_array_mut().ok()?;
    descendants.first_mut()?.as_dict_mut().ok()?.set("CIDToGIDMap", map);
    Some(())
}

/// The highest code that a font's `/W` gives a width: groups of a first code and the widths from there on.
fn highest_code(descendant: &Dictionary) -> Option<usize> {
    let widths = descendant.get(b"W").ok()?.as_array().ok()?;
    let ends = widths.chunks_exact(2).filter_map(|group| {
        let first = usize::try_from(group[0].as_i64().ok()?).ok()?;
        Some(first + group[1].as_array().ok()?.len().checked_sub(1)?)
    });
    ends.max()
}

/// Leaves out what `printpdf` writes for things that are not there.
fn tidy_pages(document: &mut Document) {
    let empty: Vec<ObjectId> =
        document.objects.iter().filter(|(_, object)| object.as_dict().is_ok_and(Dictionary::is_empty)).map(|(id, _)| *id).collect();
    for object in document.objects.values_mut() {
        let Ok(dictionary) = object.as_dict_mut() else { continue };
        if dictionary.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Page") {
            for key in [b"Annots".as_slice(), b"TrimBox", b"CropBox"] {
                dictionary.remove(key);
            }
        }
        for key in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
            if dictionary.get(key).and_then(Object::as_reference).is_ok_and(|id| empty.contains(&id)) {
                dictionary.remove(key);
            }
        }
    }
    for id in empty {
        document.objects.remove(&id);
    }
}

/// Attaches a file to the document as a whole.
fn attach(document: &mut Document, name: &str, contents: &str, made: Option<&Moment>) -> Result<(), lopdf::Error> {
    let mut params = dictionary! { "Size" => contents.len() as i64 };
    if let Some(date) = made.map(Moment::pdf) {
        params.set("ModDate", Object::string_literal(date));
    }
    let described = dictionary! { "Type" => "EmbeddedFile", "Subtype" => Object::Name(ATTACHMENT_TYPE.to_vec()), "Params" => params };
    // Compressed with the rest (`Document::compress`), to less than half: base64 of words.
    let stream = document.add_object(Stream::new(described, contents.as_bytes().to_vec()));
    let file = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => text::string(name),
        "UF" => text::string(name),
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    });
    let names = dictionary! { "Names" => vec![text::string(name), file.into()] };
    let catalog = document.catalog_mut()?;
    catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    catalog.set("AF", vec![Object::Reference(file)]);
    Ok(())
}

/// FNV-1a, 64 bits: names what has the same contents. It protects nothing; the packet's signature does.
pub fn fnv(bytes: &[u8], seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
