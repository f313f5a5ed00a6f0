//! Where a PDF's objects are: its cross-reference tables and streams (ISO 32000-2 §7.5.4, §7.5.8).

use super::file::{File, Found, MAX_HOPS, Place, count, is_name};
use super::syntax::{Damaged, Dict, Lexer, Object};
use std::collections::btree_map::Entry;

/// The highest object number; a packet's PDF has hundreds of objects.
const MAX_OBJECTS: usize = 1_000_000;

/// What an entry of the table costs, beside its bytes.
const ENTRY_COST: usize = 16;

/// Where the end of the file names its newest cross-reference section, from the end (§7.5.5, Annex I).
const TAIL: usize = 1_024;

impl File<'_> {
    /// One section, table or stream; gives its trailer.
    pub(super) fn section(&mut self, offset: usize) -> Result<Dict, Damaged> {
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
        let (_, Found::Stream(stream), _) = self.indirect(offset, MAX_HOPS)? else { return Err(Damaged) };
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
        match self.table.entry(u32::try_from(number).map_err(|_| Damaged)?) {
            Entry::Vacant(free) => {
                free.insert(place);
            }
            Entry::Occupied(_) => self.repeated += 1,
        }
        Ok(())
    }
}

/// Where the newest section begins, as the end of the file says.
pub(super) fn newest_section(bytes: &[u8]) -> Result<usize, Damaged> {
    const START: &[u8] = b"startxref";
    let from = bytes.len().saturating_sub(TAIL);
    let tail = bytes.get(from..).unwrap_or_default();
    let at = tail.windows(START.len()).rposition(|window| window == START).ok_or(Damaged)?;
    Lexer::new(bytes, from + at + START.len()).count()
}

/// Undoes the PNG predictors (§7.4.4.4), which cross-reference streams use.
pub(super) fn unpredict(data: Vec<u8>, parameters: &Dict) -> Result<Vec<u8>, Damaged> {
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

fn number_of(bytes: &[u8]) -> Result<usize, Damaged> {
    let number = bytes.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    usize::try_from(number).map_err(|_| Damaged)
}

fn counts(object: &Object) -> Result<Vec<usize>, Damaged> {
    match object {
        Object::Array(array) => array.iter().map(count).collect(),
        _ => Err(Damaged),
    }
}
