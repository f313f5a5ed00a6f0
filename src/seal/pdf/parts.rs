//! That a signed PDF holds nothing but what packets hold: nothing that acts by itself in another program, nothing that is
//! hidden between its objects, and one of each thing that there must be one of.
//!
//! Whoever changes a PDF breaks its signature; this is about who signs: the keeper signs no such file, and the reader takes
//! none from somebody with a key of their own. What pages say is not looked at.

use super::file::File;
use super::syntax::{Dict, Id, Object};
use crate::seal::Refusal;

/// `%PDF-1.7`, and a comment of four bytes above 127 (ISO 32000-2 §7.5.2), each on its line.
const HEADER: &[u8] = b"%PDF-1.7\n%";
const HEADER_BYTES: usize = HEADER.len() + 5;

const TRAILER: &[&str] = &["Root", "Info", "ID", "Size"];
const CATALOGUE: &[&str] = &[
    "Type",
    "Pages",
    "Lang",
    "ViewerPreferences",
    "Names",
    "AF",
    "MarkInfo",
    "StructTreeRoot",
    "Metadata",
    "Outlines",
    "AcroForm",
    "Perms",
];
const NAMES: &[&str] = &["EmbeddedFiles"];
const FORM: &[&str] = &["Fields", "SigFlags"];
const FIELD: &[&str] = &["FT", "T", "TU", "V", "Type", "Subtype", "Rect", "F", "P", "AP", "StructParent", "Contents"];

/// Entries that make something happen, or that take something in from elsewhere (§12.6.3, §12.6.4.17, §12.7.8, §8.10.4).
const ACTING: &[&str] = &["AA", "OpenAction", "JS", "JavaScript", "XFA", "Ref", "OPI", "FFilter"];
/// The actions of §12.6.4, but for going to a page of the same document.
const ACTIONS: &[&str] = &[
    "GoToR",
    "GoToE",
    "GoToDp",
    "Launch",
    "Thread",
    "URI",
    "Sound",
    "Movie",
    "Hide",
    "Named",
    "SubmitForm",
    "ResetForm",
    "ImportData",
    "SetOCGState",
    "Rendition",
    "Trans",
    "GoTo3DView",
    "JavaScript",
    "RichMediaExecute",
];

/// What was counted.
#[derive(Default)]
struct Count {
    acting: bool,
    signatures: usize,
    fields: usize,
    files: usize,
    annotations: Vec<Object>,
}

/// Looks at everything but the pages' contents. `field` is the one that the form names.
pub(super) fn check(file: &File<'_>, catalogue: &Dict, form: &Dict, field: Id, widget: &Dict) -> Result<(), Refusal> {
    let names = file.resolve(catalogue.get(&b"Names"[..]).unwrap_or(&Object::Other))?;
    let Object::Dict(names) = names else { return Err(Refusal::PdfActive) };
    let known = [(file.trailer(), TRAILER), (catalogue, CATALOGUE), (&names, NAMES), (form, FORM), (widget, FIELD)];
    if known.into_iter().any(|(dict, keys)| dict.keys().any(|key| !is_among(key, keys))) {
        return Err(Refusal::PdfActive);
    }
    let mut count = Count::default();
    let (newest, _) = file.sections();
    let end = file.walk(HEADER_BYTES, |object| look(object, &mut count)).map_err(|_| Refusal::PdfActive)?;
    let is_tiled = file.bytes.starts_with(HEADER) && end == newest && file.repeated == 0;
    if !is_tiled || count.acting || count.files != 1 || count.annotations != [Object::Array(vec![Object::Ref(field)])] {
        return Err(Refusal::PdfActive);
    }
    if count.signatures != 1 || count.fields != 1 { Err(Refusal::PdfSeveralSignatures) } else { Ok(()) }
}

/// No deeper than the syntax allows.
fn look(object: &Object, count: &mut Count) {
    match object {
        Object::Array(array) => array.iter().for_each(|part| look(part, count)),
        Object::Dict(dict) => {
            let is_external = dict.contains_key(&b"Length"[..]) && dict.contains_key(&b"F"[..]);
            count.acting |= is_external;
            for (key, value) in dict {
                count.acting |= is_among(key, ACTING);
                match (key.as_slice(), value) {
                    (b"S", Object::Name(name)) => count.acting |= is_among(name, ACTIONS),
                    (b"Type", Object::Name(name)) => count.acting |= is_among(name, &["XRef", "ObjStm"]),
                    (b"Annots", annotations) => count.annotations.push(annotations.clone()),
                    (b"ByteRange", _) => count.signatures += 1,
                    (b"FT", _) => count.fields += 1,
                    (b"EF", _) => count.files += 1,
                    _ => {}
                }
                look(value, count);
            }
        }
        _ => {}
    }
}

fn is_among(key: &[u8], keys: &[&str]) -> bool {
    keys.iter().any(|one| one.as_bytes() == key)
}
