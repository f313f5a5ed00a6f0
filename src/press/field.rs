//! The signature's field (ISO 32000-2 §12.7.5.5, §12.8): its dictionary with room for what the keeper fills in, and a frame
//! around the panel.
//!
//! The reader compares the dictionary byte by byte (`seal/pdf/signature.rs`): its entries, their order and their spelling
//! are the format.

use super::page::Ink;
use super::tags::rectangle;
use super::text;
use super::tree::Area;
use super::write::points;
use crate::messages::{Panel, SIGNATURE_ROOM};
use lopdf::{Dictionary, Document, Error, Object, ObjectId, Stream, StringFormat, dictionary};

/// Where the numbers of `/ByteRange` will stand: as long as they can be.
const OPEN: i64 = 9_999_999_999;
/// Printed, and locked: it can be neither moved nor deleted (§12.5.3).
const FLAGS: i64 = 4 | 128;
/// There is a signature, and the file may only grow (§12.7.3).
const SIGNATURES_EXIST: i64 = 1 | 2;
/// The frame's line, in points.
const LINE_PT: f32 = 0.4;
/// From the field's edges to it.
const INSET_PT: f32 = 1.0;

/// Adds the field, on a page counted from 0, to a document that has its tree.
///
/// # Errors
/// When the document is not as `finish` leaves it.
pub fn add(document: &mut Document, panel: &Panel, date: &str, (page, frame): (usize, Area)) -> Result<(), Error> {
    let page = document.page_iter().nth(page).ok_or(Error::PageNumberNotFound(0))?;
    let signature = document.add_object(signature(panel, date));
    let appearance = appearance(document, page, frame)?;
    let field = document.add_object(dictionary! {
        "FT" => "Sig",
        "T" => text::string("Signature"),
        "TU" => text::string(&panel.description),
        "V" => signature,
        "Type" => "Annot",
        "Subtype" => "Widget",
        "Rect" => rectangle(frame),
        "F" => FLAGS,
        "P" => page,
        "AP" => dictionary! { "N" => appearance },
        "Contents" => text::string(&panel.description),
    });
    tag(document, page, field)?;
    document.get_dictionary_mut(page)?.set("Annots", vec![Object::Reference(field)]);
    let catalog = document.catalog_mut()?;
    catalog.set("AcroForm", dictionary! { "Fields" => vec![Object::Reference(field)], "SigFlags" => SIGNATURES_EXIST });
    // §12.8.2.2: it certifies, and says that nothing may be changed afterwards.
    catalog.set("Perms", dictionary! { "DocMDP" => signature });
    Ok(())
}

/// Puts the field at the end of the tree, so that it is met when a document is walked through (§14.7.5.3, §14.8.4.8.4).
fn tag(document: &mut Document, page: ObjectId, field: ObjectId) -> Result<(), Error> {
    let root = document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
    let tree = document.get_dictionary(root)?;
    let (whole, way_back) = (tree.get(b"K")?.as_reference()?, tree.get(b"ParentTree")?.as_reference()?);
    let number = tree.get(b"ParentTreeNextKey")?.as_i64()?;
    let object = dictionary! { "Type" => "OBJR", "Obj" => field, "Pg" => page };
    let form = document.add_object(dictionary! { "S" => "Form", "P" => whole, "K" => object });
    let whole = document.get_dictionary_mut(whole)?;
    match whole.get_mut(b"K") {
        Ok(Object::Array(kids)) => kids.push(form.into()),
        Ok(only) => *only = vec![only.clone(), form.into()].into(),
        Err(_) => whole.set("K", form),
    }
    document.get_dictionary_mut(way_back)?.get_mut(b"Nums")?.as_array_mut()?.extend([Object::from(number), form.into()]);
    document.get_dictionary_mut(root)?.set("ParentTreeNextKey", number + 1);
    document.get_dictionary_mut(field)?.set("StructParent", number);
    Ok(())
}

/// PAdES baseline B-B (EN 319 142-1): the time is claimed here, and nowhere else.
fn signature(panel: &Panel, date: &str) -> Dictionary {
    let name: Vec<u8> = [0xfeff].into_iter().chain(panel.name.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let range: Vec<Object> = [0, OPEN, OPEN, OPEN].map(Object::Integer).into();
    dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "ByteRange" => range,
        "Contents" => Object::String(vec![0; SIGNATURE_ROOM], StringFormat::Hexadecimal),
        "M" => Object::string_literal(date),
        "Name" => Object::String(name, StringFormat::Hexadecimal),
        "Reference" => vec![Object::Dictionary(dictionary! {
            "Type" => "SigRef",
            "TransformMethod" => "DocMDP",
            "TransformParams" => dictionary! { "Type" => "TransformParams", "P" => 1, "V" => Object::Name(b"1.2".to_vec()) },
        })],
    }
}

/// A frame: all that the field shows, so that nothing is only in an annotation. Its grey means what the page's means.
fn appearance(document: &mut Document, page: ObjectId, frame: Area) -> Result<ObjectId, Error> {
    let resources = document.get_dictionary(page)?.get(b"Resources")?.as_reference()?;
    let colours = document.get_dictionary(resources)?.get(b"ColorSpace")?.clone();
    let (width, height) = (points(frame.right_mm - frame.left_mm), points(frame.bottom_mm - frame.top_mm));
    // Within the edges: what lies on them is cut off.
    let drawn =
        format!("q {} G {LINE_PT} w {INSET_PT} {INSET_PT} {} {} re S Q", Ink::Line.grey(), width - 2.0 * INSET_PT, height - 2.0 * INSET_PT);
    let edges: Vec<Object> = [0.0, 0.0, width, height].map(Object::from).into();
    let described = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => edges,
        "Resources" => dictionary! { "ColorSpace" => colours },
    };
    Ok(document.add_object(Stream::new(described, drawn.into_bytes())))
}
