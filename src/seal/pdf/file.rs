//! The objects of a PDF, found through its cross-reference sections (`tables.rs`), each read only when it is asked for.
//!
//! Why not lopdf, which the press uses: it reads every object that the table names before anything can be checked. A
//! hundred thousand entries that all name one large object, or a chain of compressed tables, keep it busy for hours.
//! Here every byte that is read or inflated is paid for from one purse.

use super::syntax::{Damaged, Dict, Id, Lexer, Object};
use super::tables::{newest_section, unpredict};
use crate::seal::MAX_FILE_BYTES;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Bytes that may be read and inflated for one file: below a second's work in a browser.
const PURSE: usize = 4 * MAX_FILE_BYTES;

/// How many references and stream lengths may stand for each other.
pub(super) const MAX_HOPS: u32 = 8;

pub(super) struct File<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) table: BTreeMap<u32, Place>,
    trailer: Dict,
    /// Where the newest cross-reference section begins, and how many there are.
    sections: (usize, usize),
    /// Entries that the sections have for an object that one before them had.
    pub(super) repeated: usize,
    purse: Cell<usize>,
    object_streams: RefCell<BTreeMap<u32, Rc<ObjectStream>>>,
}

/// Where an object is.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Free,
    At { offset: usize, generation: u16 },
    In { stream: u32, index: usize },
}

struct ObjectStream {
    data: Vec<u8>,
    /// Object number and place in `data`.
    objects: Vec<(u32, usize)>,
}

/// A stream's dictionary, and where its raw bytes are.
pub(super) struct Stream<'a> {
    pub(super) dict: Dict,
    raw: &'a [u8],
}

impl<'a> File<'a> {
    /// Reads the cross-reference sections, newest first.
    pub(super) fn read(bytes: &'a [u8]) -> Result<File<'a>, Damaged> {
        let mut file = File {
            bytes,
            table: BTreeMap::new(),
            trailer: Dict::new(),
            sections: (0, 0),
            repeated: 0,
            purse: Cell::new(PURSE),
            object_streams: RefCell::new(BTreeMap::new()),
        };
        let newest = newest_section(bytes)?;
        let (mut seen, mut next) = (BTreeSet::new(), vec![newest]);
        while let Some(offset) = next.pop() {
            if !seen.insert(offset) {
                return Err(Damaged);
            }
            let trailer = file.section(offset)?;
            // A hybrid file's stream is looked at before the section before it (§7.5.8.4): so it goes on top.
            for key in [&b"Prev"[..], b"XRefStm"] {
                match trailer.get(key) {
                    None => {}
                    Some(Object::Int(offset)) => next.push(usize::try_from(*offset).map_err(|_| Damaged)?),
                    Some(_) => return Err(Damaged),
                }
            }
            if seen.len() == 1 {
                file.trailer = trailer;
            }
        }
        file.sections = (newest, seen.len());
        // What is encrypted cannot be read here, and a packet's PDF never is.
        if file.trailer.contains_key(&b"Encrypt"[..]) { Err(Damaged) } else { Ok(file) }
    }

    pub(super) fn trailer(&self) -> &Dict {
        &self.trailer
    }

    /// Where the newest cross-reference section begins, and how many there are.
    pub(super) fn sections(&self) -> (usize, usize) {
        self.sections
    }

    /// Where an object begins, if it stands in the file by itself.
    pub(super) fn offset(&self, id: Id) -> Option<usize> {
        match self.table.get(&id.0) {
            Some(Place::At { offset, generation }) if *generation == id.1 => Some(*offset),
            _ => None,
        }
    }

    /// Shows every object, of a stream its dictionary, in the order in which they stand in the file; each must begin where
    /// the one before ends, the first at `start`, so that no byte is hidden between them and no object in another. Gives
    /// where the last one ends.
    pub(super) fn walk(&self, start: usize, mut show: impl FnMut(&Object)) -> Result<usize, Damaged> {
        let mut places: Vec<(usize, Id)> = Vec::new();
        for (number, place) in &self.table {
            match place {
                Place::At { offset, generation } => places.push((*offset, (*number, *generation))),
                Place::In { .. } => return Err(Damaged),
                Place::Free => {}
            }
        }
        places.sort_unstable();
        let mut next = start;
        for (offset, id) in places {
            let (found, object, end) = self.indirect(offset, MAX_HOPS)?;
            if offset != next || found != id || self.bytes.get(end) != Some(&b'\n') {
                return Err(Damaged);
            }
            show(&match object {
                Found::Object(object) => object,
                Found::Stream(stream) => Object::Dict(stream.dict),
            });
            next = end + 1;
        }
        Ok(next)
    }

    pub(super) fn spend(&self, bytes: usize) -> Result<(), Damaged> {
        let left = self.purse.get().checked_sub(bytes).ok_or(Damaged)?;
        self.purse.set(left);
        Ok(())
    }

    /// What an object stands for: itself, or what its reference names. A missing object is null (§7.3.10).
    pub(super) fn resolve(&self, object: &Object) -> Result<Object, Damaged> {
        let mut object = object.clone();
        for _ in 0..MAX_HOPS {
            let Object::Ref(id) = object else { return Ok(object) };
            object = match self.find(id, MAX_HOPS)? {
                Found::Object(object) => object,
                Found::Stream(_) => return Err(Damaged),
            };
        }
        Err(Damaged)
    }

    /// The stream with this id.
    pub(super) fn stream(&self, id: Id) -> Result<Stream<'a>, Damaged> {
        match self.find(id, MAX_HOPS)? {
            Found::Stream(stream) => Ok(stream),
            Found::Object(_) => Err(Damaged),
        }
    }

    fn find(&self, id: Id, hops: u32) -> Result<Found<'a>, Damaged> {
        match self.table.get(&id.0) {
            Some(Place::At { offset, generation }) if *generation == id.1 => {
                let (found, object, _) = self.indirect(*offset, hops)?;
                if found == id { Ok(object) } else { Err(Damaged) }
            }
            Some(Place::In { stream, index }) if id.1 == 0 => self.compressed(id.0, *stream, *index, hops).map(Found::Object),
            _ => Ok(Found::Object(Object::Other)),
        }
    }

    /// The object that begins at an offset, `12 0 obj … endobj`, and where it ends.
    pub(super) fn indirect(&self, offset: usize, hops: u32) -> Result<(Id, Found<'a>, usize), Damaged> {
        let hops = hops.checked_sub(1).ok_or(Damaged)?;
        let mut lexer = Lexer::new(self.bytes, offset);
        let id = lexer.id()?;
        if !lexer.keyword(b"obj") {
            return Err(Damaged);
        }
        let object = lexer.object()?;
        self.spend(lexer.at - offset)?;
        if lexer.keyword(b"endobj") {
            return Ok((id, Found::Object(object), lexer.at));
        }
        let Object::Dict(dict) = object else { return Err(Damaged) };
        // §7.3.8.1: the keyword, then a line feed, or a carriage return and a line feed.
        if !lexer.keyword(b"stream") || !(lexer.take(b"\r\n") || lexer.take(b"\n")) {
            return Err(Damaged);
        }
        let length = match dict.get(&b"Length"[..]).ok_or(Damaged)? {
            Object::Ref(id) => match self.find(*id, hops)? {
                Found::Object(length) => count(&length)?,
                Found::Stream(_) => return Err(Damaged),
            },
            length => count(length)?,
        };
        let end = lexer.at.checked_add(length).ok_or(Damaged)?;
        let raw = self.bytes.get(lexer.at..end).ok_or(Damaged)?;
        let mut lexer = Lexer::new(self.bytes, end);
        if !lexer.keyword(b"endstream") || !lexer.keyword(b"endobj") {
            return Err(Damaged);
        }
        Ok((id, Found::Stream(Stream { dict, raw }), lexer.at))
    }

    /// §7.5.7.
    fn compressed(&self, number: u32, stream: u32, index: usize, hops: u32) -> Result<Object, Damaged> {
        let known = self.object_streams.borrow().get(&stream).cloned();
        let holder = match known {
            Some(holder) => holder,
            None => {
                let hops = hops.checked_sub(1).ok_or(Damaged)?;
                // An object stream cannot be in an object stream.
                let Some(Place::At { .. }) = self.table.get(&stream) else { return Err(Damaged) };
                let Found::Stream(found) = self.find((stream, 0), hops)? else { return Err(Damaged) };
                let holder = Rc::new(self.object_stream(&found)?);
                self.object_streams.borrow_mut().insert(stream, Rc::clone(&holder));
                holder
            }
        };
        let (found, at) = *holder.objects.get(index).ok_or(Damaged)?;
        if found != number {
            return Err(Damaged);
        }
        let mut lexer = Lexer::new(&holder.data, at);
        let object = lexer.object()?;
        self.spend(lexer.at - at)?;
        Ok(object)
    }

    fn object_stream(&self, stream: &Stream<'_>) -> Result<ObjectStream, Damaged> {
        if !is_name(stream.dict.get(&b"Type"[..]), b"ObjStm") {
            return Err(Damaged);
        }
        let data = self.decode(stream)?;
        let first = count(stream.dict.get(&b"First"[..]).ok_or(Damaged)?)?;
        let how_many = count(stream.dict.get(&b"N"[..]).ok_or(Damaged)?)?;
        let mut lexer = Lexer::new(&data, 0);
        let mut objects = Vec::new();
        for _ in 0..how_many {
            let number = u32::try_from(lexer.count()?).map_err(|_| Damaged)?;
            objects.push((number, first.checked_add(lexer.count()?).ok_or(Damaged)?));
        }
        Ok(ObjectStream { data, objects })
    }

    /// A stream's contents, at most 20 MiB of them. Filters: none, or `FlateDecode`.
    pub(super) fn decode(&self, stream: &Stream<'_>) -> Result<Vec<u8>, Damaged> {
        let filter = self.resolve(stream.dict.get(&b"Filter"[..]).unwrap_or(&Object::Other))?;
        let parameters = self.resolve(stream.dict.get(&b"DecodeParms"[..]).unwrap_or(&Object::Other))?;
        let (filter, parameters) = (only(filter)?, only(parameters)?);
        self.spend(stream.raw.len())?;
        match filter {
            Object::Other => Ok(stream.raw.to_vec()),
            Object::Name(name) if name == b"FlateDecode" => {
                let limit = self.purse.get().min(MAX_FILE_BYTES);
                let data = decompress_to_vec_zlib_with_limit(stream.raw, limit).map_err(|_| Damaged)?;
                self.spend(data.len())?;
                match parameters {
                    Object::Other => Ok(data),
                    Object::Dict(parameters) => unpredict(data, &parameters),
                    _ => Err(Damaged),
                }
            }
            _ => Err(Damaged),
        }
    }
}

/// What stands at a place.
pub(super) enum Found<'a> {
    Object(Object),
    Stream(Stream<'a>),
}

/// A single value may stand alone or in an array of one.
fn only(object: Object) -> Result<Object, Damaged> {
    match object {
        Object::Array(mut array) => match array.pop() {
            None => Ok(Object::Other),
            Some(last) if array.is_empty() => Ok(last),
            Some(_) => Err(Damaged),
        },
        object => Ok(object),
    }
}

pub(super) fn count(object: &Object) -> Result<usize, Damaged> {
    match object {
        Object::Int(number) => usize::try_from(*number).map_err(|_| Damaged),
        _ => Err(Damaged),
    }
}

pub(super) fn is_name(object: Option<&Object>, name: &[u8]) -> bool {
    matches!(object, Some(Object::Name(found)) if found == name)
}
