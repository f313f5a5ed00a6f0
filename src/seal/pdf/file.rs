//! The objects of a PDF, found through its cross-reference tables and streams (ISO 32000-2 §7.5), each read only when
//! it is asked for.
//!
//! Why not lopdf, which the press uses: it reads every object that the table names before anything can be checked. A
//! hundred thousand entries that all name one large object, or a chain of compressed tables, keep it busy for hours.
//! Here every byte that is read or inflated is paid for from one purse.

use super::syntax::{Damaged, Dict, Id, Lexer, Object};
use crate::seal::MAX_FILE_BYTES;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Bytes that may be read and inflated for one file: below a second's work in a browser.
const PURSE: usize = 4 * MAX_FILE_BYTES;

/// The highest object number; a packet's PDF has hundreds of objects.
const MAX_OBJECTS: usize = 1_000_000;

/// What an entry of the table costs, beside its bytes.
const ENTRY_COST: usize = 16;

/// Where the end of the file names its newest cross-reference section, from the end (§7.5.5, Annex I).
const TAIL: usize = 1_024;

/// How many references and stream lengths may stand for each other.
const MAX_HOPS: u32 = 8;

pub(super) struct File<'a> {
    bytes: &'a [u8],
    table: BTreeMap<u32, Place>,
    trailer: Dict,
    purse: Cell<usize>,
    object_streams: RefCell<BTreeMap<u32, Rc<ObjectStream>>>,
}

#[derive(Clone, Copy)]
enum Place {
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
    dict: Dict,
    raw: &'a [u8],
}

impl<'a> File<'a> {
    /// Reads the cross-reference sections, newest first.
    pub(super) fn read(bytes: &'a [u8]) -> Result<File<'a>, Damaged> {
        let mut file = File {
            bytes,
            table: BTreeMap::new(),
            trailer: Dict::new(),
            purse: Cell::new(PURSE),
            object_streams: RefCell::new(BTreeMap::new()),
        };
        let mut seen = BTreeSet::new();
        let mut next = vec![newest_section(bytes)?];
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
        // What is encrypted cannot be read here, and a packet's PDF never is.
        if file.trailer.contains_key(&b"Encrypt"[..]) { Err(Damaged) } else { Ok(file) }
    }

    pub(super) fn trailer(&self) -> &Dict {
        &self.trailer
    }

    fn spend(&self, bytes: usize) -> Result<(), Damaged> {
        let left = self.purse.get().checked_sub(bytes).ok_or(Damaged)?;
        self.purse.set(left);
        Ok(())
    }

    /// One section, table or stream; gives its trailer.
    fn section(&mut self, offset: usize) -> Result<Dict, Damaged> {
        let mut lexer = Lexer::new(self.bytes, offset);
        if lexer.keyword(b"xref") {
            while !lexer.keyword(b"trailer") {
                let (start, count) = (lexer.count()?, lexer.count()?);
                for number in start..start.checked_add(count).ok_or(Damaged)? {
                    let (offset, generation) = (lexer.count()?, lexer.count()?);
                    let used = lexer.keyword(b"n");
                    if !used && !lexer.keyword(b"f") {
                        return Err(Damaged);
                    }
                    // A table may give its free entries generation 65536, which no object has.
                    let place = match u16::try_from(generation) {
                        Ok(generation) if used => Place::At { offset, generation },
                        _ => Place::Free,
                    };
                    self.enter(number, place)?;
                }
            }
            let trailer = lexer.object()?;
            self.spend(lexer.at - offset)?;
            if let Object::Dict(trailer) = trailer { Ok(trailer) } else { Err(Damaged) }
        } else {
            self.section_stream(offset)
        }
    }

    /// §7.5.8.
    fn section_stream(&mut self, offset: usize) -> Result<Dict, Damaged> {
        let (_, Found::Stream(stream)) = self.indirect(offset, MAX_HOPS)? else { return Err(Damaged) };
        if !is_name(stream.dict.get(&b"Type"[..]), b"XRef") {
            return Err(Damaged);
        }
        let data = self.decode(&stream)?;
        let widths = counts(stream.dict.get(&b"W"[..]).ok_or(Damaged)?)?;
        let [kind_width, second_width, third_width] = widths.as_slice() else { return Err(Damaged) };
        let width = widths.iter().sum::<usize>();
        if widths.iter().any(|width| *width > 8) || width == 0 {
            return Err(Damaged);
        }
        let ranges = match stream.dict.get(&b"Index"[..]) {
            Some(index) => counts(index)?,
            None => vec![0, count(stream.dict.get(&b"Size"[..]).ok_or(Damaged)?)?],
        };
        let mut rows = data.chunks_exact(width);
        for range in ranges.chunks(2) {
            let [start, count] = range else { return Err(Damaged) };
            for number in *start..start.checked_add(*count).ok_or(Damaged)? {
                let row = rows.next().ok_or(Damaged)?;
                let (kind, row) = row.split_at(*kind_width);
                let (second, third) = row.split_at(*second_width);
                debug_assert_eq!(third.len(), *third_width);
                let second = number_of(second)?;
                let third = number_of(third)?;
                let place = match if kind.is_empty() { 1 } else { number_of(kind)? } {
                    1 => Place::At { offset: second, generation: u16::try_from(third).map_err(|_| Damaged)? },
                    2 => Place::In { stream: u32::try_from(second).map_err(|_| Damaged)?, index: third },
                    _ => Place::Free,
                };
                self.enter(number, place)?;
            }
        }
        Ok(stream.dict)
    }

    /// The newest entry for a number stays.
    fn enter(&mut self, number: usize, place: Place) -> Result<(), Damaged> {
        if number > MAX_OBJECTS {
            return Err(Damaged);
        }
        self.spend(ENTRY_COST)?;
        self.table.entry(u32::try_from(number).map_err(|_| Damaged)?).or_insert(place);
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
                let (found, object) = self.indirect(*offset, hops)?;
                if found == id { Ok(object) } else { Err(Damaged) }
            }
            Some(Place::In { stream, index }) if id.1 == 0 => self.compressed(id.0, *stream, *index, hops).map(Found::Object),
            _ => Ok(Found::Object(Object::Other)),
        }
    }

    /// The object that begins at an offset: `12 0 obj … endobj`.
    fn indirect(&self, offset: usize, hops: u32) -> Result<(Id, Found<'a>), Damaged> {
        let hops = hops.checked_sub(1).ok_or(Damaged)?;
        let mut lexer = Lexer::new(self.bytes, offset);
        let id = lexer.id()?;
        if !lexer.keyword(b"obj") {
            return Err(Damaged);
        }
        let object = lexer.object()?;
        self.spend(lexer.at - offset)?;
        if lexer.keyword(b"endobj") {
            return Ok((id, Found::Object(object)));
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
        if !Lexer::new(self.bytes, end).keyword(b"endstream") {
            return Err(Damaged);
        }
        Ok((id, Found::Stream(Stream { dict, raw })))
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

enum Found<'a> {
    Object(Object),
    Stream(Stream<'a>),
}

fn newest_section(bytes: &[u8]) -> Result<usize, Damaged> {
    const START: &[u8] = b"startxref";
    let from = bytes.len().saturating_sub(TAIL);
    let tail = bytes.get(from..).unwrap_or_default();
    let at = tail.windows(START.len()).rposition(|window| window == START).ok_or(Damaged)?;
    Lexer::new(bytes, from + at + START.len()).count()
}

/// Undoes the PNG predictors (§7.4.4.4), which cross-reference streams use.
fn unpredict(data: Vec<u8>, parameters: &Dict) -> Result<Vec<u8>, Damaged> {
    let value = |key: &[u8], default| parameters.get(key).map_or(Ok(default), count);
    let predictor = value(b"Predictor", 1)?;
    if predictor == 1 {
        return Ok(data);
    }
    if !(10..=15).contains(&predictor) || value(b"Colors", 1)? != 1 || value(b"BitsPerComponent", 8)? != 8 {
        return Err(Damaged);
    }
    let columns = value(b"Columns", 1)?;
    if columns == 0 || columns > data.len() {
        return Err(Damaged);
    }
    let mut plain: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0u8; columns];
    for row in data.chunks(columns + 1) {
        let (filter, row) = row.split_first().ok_or(Damaged)?;
        let (mut left, mut above_left) = (0u8, 0u8);
        for (byte, above) in row.iter().zip(above.iter_mut()) {
            let guess = match filter {
                0 => 0,
                1 => left,
                2 => *above,
                3 => u8::midpoint(left, *above),
                4 => paeth(left, *above, above_left),
                _ => return Err(Damaged),
            };
            let byte = byte.wrapping_add(guess);
            (left, above_left) = (byte, *above);
            *above = byte;
            plain.push(byte);
        }
    }
    Ok(plain)
}

/// RFC 2083 §6.6.
fn paeth(left: u8, above: u8, above_left: u8) -> u8 {
    let guess = i16::from(left) + i16::from(above) - i16::from(above_left);
    let distance = |byte: u8| (guess - i16::from(byte)).abs();
    if distance(left) <= distance(above) && distance(left) <= distance(above_left) {
        left
    } else if distance(above) <= distance(above_left) {
        above
    } else {
        above_left
    }
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

fn number_of(bytes: &[u8]) -> Result<usize, Damaged> {
    let number = bytes.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    usize::try_from(number).map_err(|_| Damaged)
}

fn count(object: &Object) -> Result<usize, Damaged> {
    match object {
        Object::Int(number) => usize::try_from(*number).map_err(|_| Damaged),
        _ => Err(Damaged),
    }
}

fn counts(object: &Object) -> Result<Vec<usize>, Damaged> {
    match object {
        Object::Array(array) => array.iter().map(count).collect(),
        _ => Err(Damaged),
    }
}

fn is_name(object: Option<&Object>, name: &[u8]) -> bool {
    matches!(object, Some(Object::Name(found)) if found == name)
}
