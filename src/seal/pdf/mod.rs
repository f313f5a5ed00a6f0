//! A packet in a PDF that carries its signer's signature over the whole file (`signature.rs`). Only the attachment is
//! read: never a page, never a font, since a changed page is a changed digest.
//!
//! A packet is one file whose name ends in `.json`, that stands in the catalogue's name tree `EmbeddedFiles` and is an
//! associated file of the document with relationship `Source` (ISO 32000-2 §7.11, §14.13), the same stream both times.

mod file;
mod parts;
mod sign;
mod signature;
mod syntax;
mod tables;

pub(super) use sign::date_digits;
pub use sign::{OtherPdf, sign_pdf};
pub(super) use signature::{PdfSignature, name_digits};

use super::{Refusal, envelope};
use file::File;
use std::collections::BTreeSet;
use syntax::{Damaged, Dict, Id, Object};

/// How deep a name tree may be.
const MAX_TREE_DEPTH: u32 = 16;

impl From<Damaged> for Refusal {
    fn from(_: Damaged) -> Refusal {
        Refusal::PdfDamaged
    }
}

/// The bytes of the one packet attached, and the PDF's signature. Neither is verified yet.
pub(super) fn open(bytes: &[u8]) -> Result<(Vec<u8>, PdfSignature), Refusal> {
    let file = File::read(bytes)?;
    let jws = attached(&file)?;
    envelope::recognise(&jws).map_err(|refused| if refused == Refusal::NotOurs { Refusal::PdfWithoutPacket } else { refused })?;
    Ok((jws, signature::read(&file)?))
}

/// The bytes of the one packet attached.
fn attached(file: &File<'_>) -> Result<Vec<u8>, Refusal> {
    let catalogue = dict(file, file.trailer().get(&b"Root"[..]))?.ok_or(Damaged)?;
    let listed = listed(file, &catalogue)?;
    let associated = associated(file, &catalogue)?;

    let named: Vec<Id> = listed.iter().chain(&associated).filter(|attached| attached.is_json).map(|attached| attached.stream).collect();
    let streams: BTreeSet<Id> = named.iter().copied().collect();
    let is_twice = |list: &[Attached]| list.iter().filter(|attached| attached.is_json).count() > 1;
    if streams.len() > 1 || is_twice(&listed) || is_twice(&associated) {
        return Err(Refusal::PdfWithSeveralPackets);
    }
    let is_packet = |attached: &&Attached| attached.is_json && attached.is_source;
    match (listed.iter().find(is_packet), associated.iter().find(is_packet)) {
        (Some(one), Some(same)) if one.stream == same.stream => Ok(file.decode(&file.stream(one.stream)?)?),
        _ => Err(Refusal::PdfWithoutPacket),
    }
}

struct Attached {
    stream: Id,
    is_json: bool,
    is_source: bool,
}

/// The files of the name tree `EmbeddedFiles`.
fn listed(file: &File<'_>, catalogue: &Dict) -> Result<Vec<Attached>, Damaged> {
    let mut found = Vec::new();
    if let Some(names) = dict(file, catalogue.get(&b"Names"[..]))?
        && let Some(root) = dict(file, names.get(&b"EmbeddedFiles"[..]))?
    {
        walk(file, &root, MAX_TREE_DEPTH, &mut BTreeSet::new(), &mut found)?;
    }
    Ok(found)
}

fn walk(file: &File<'_>, node: &Dict, depth: u32, seen: &mut BTreeSet<Id>, found: &mut Vec<Attached>) -> Result<(), Damaged> {
    let depth = depth.checked_sub(1).ok_or(Damaged)?;
    for pair in array(file, node.get(&b"Names"[..]))?.chunks(2) {
        let [_, specification] = pair else { return Err(Damaged) };
        found.extend(embedded(file, specification)?);
    }
    for kid in array(file, node.get(&b"Kids"[..]))? {
        // A node that is its own ancestor, or the child of two, is no tree.
        let Object::Ref(id) = kid else { return Err(Damaged) };
        if !seen.insert(id) {
            return Err(Damaged);
        }
        let kid = dict(file, Some(&kid))?.ok_or(Damaged)?;
        walk(file, &kid, depth, seen, found)?;
    }
    Ok(())
}

/// The document's associated files.
fn associated(file: &File<'_>, catalogue: &Dict) -> Result<Vec<Attached>, Damaged> {
    let mut found = Vec::new();
    for specification in array(file, catalogue.get(&b"AF"[..]))? {
        found.extend(embedded(file, &specification)?);
    }
    Ok(found)
}

/// What a file specification (§7.11.3) has embedded, if it has.
fn embedded(file: &File<'_>, specification: &Object) -> Result<Option<Attached>, Damaged> {
    let Some(specification) = dict(file, Some(specification))? else { return Ok(None) };
    let Some(embedded) = dict(file, specification.get(&b"EF"[..]))? else { return Ok(None) };
    let stream = match (embedded.get(&b"F"[..]), embedded.get(&b"UF"[..])) {
        (Some(Object::Ref(one)), None) | (None, Some(Object::Ref(one))) => *one,
        (Some(Object::Ref(one)), Some(Object::Ref(same))) if one == same => *one,
        _ => return Err(Damaged),
    };
    let mut is_json = false;
    for key in [&b"F"[..], b"UF"] {
        if let Object::Text(name) = file.resolve(specification.get(key).unwrap_or(&Object::Other))? {
            is_json |= ends_in_json(&name);
        }
    }
    let relationship = file.resolve(specification.get(&b"AFRelationship"[..]).unwrap_or(&Object::Other))?;
    Ok(Some(Attached { stream, is_json, is_source: relationship == Object::Name(b"Source".to_vec()) }))
}

/// Names are in a one-byte encoding or UTF-16; without its zero bytes ASCII looks the same in both.
fn ends_in_json(name: &[u8]) -> bool {
    let ascii: Vec<u8> = name.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    ascii.ends_with(b".json")
}

fn dict(file: &File<'_>, object: Option<&Object>) -> Result<Option<Dict>, Damaged> {
    match file.resolve(object.unwrap_or(&Object::Other))? {
        Object::Dict(dict) => Ok(Some(dict)),
        Object::Other => Ok(None),
        _ => Err(Damaged),
    }
}

fn array(file: &File<'_>, object: Option<&Object>) -> Result<Vec<Object>, Damaged> {
    match file.resolve(object.unwrap_or(&Object::Other))? {
        Object::Array(array) => Ok(array),
        Object::Other => Ok(Vec::new()),
        _ => Err(Damaged),
    }
}
