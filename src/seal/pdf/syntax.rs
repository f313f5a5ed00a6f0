//! The syntax of PDF objects (ISO 32000-2 §7.2, §7.3), read strictly and without surprises: no recursion beyond
//! [`MAX_DEPTH`], no allocation beyond the bytes that are there, no panic.

use std::collections::BTreeMap;

/// How deep arrays and dictionaries may be nested. What we read is nested four deep.
const MAX_DEPTH: u32 = 32;

/// How many objects may be in one another: memory is bounded by it.
const MAX_PARTS: u32 = 100_000;

/// The file cannot be read as a PDF, or asks for more work than any honest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Damaged;

pub(super) type Dict = BTreeMap<Vec<u8>, Object>;

/// An indirect object's number and generation.
pub(super) type Id = (u32, u16);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Object {
    /// Null, a boolean, a real number: nothing that is looked at.
    Other,
    Int(i64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    Ref(Id),
}

/// Reads tokens from a place in a file on.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
    parts: u32,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Lexer<'a> {
        Lexer { bytes, at, parts: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Result<u8, Damaged> {
        let byte = self.peek().ok_or(Damaged)?;
        self.at += 1;
        Ok(byte)
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Skips white space and comments.
    pub(super) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if is_space(byte) {
                self.at += 1;
            } else if byte == b'%' {
                self.at += self.rest().iter().take_while(|byte| !matches!(byte, b'\r' | b'\n')).count();
            } else {
                break;
            }
        }
    }

    /// Takes exactly these bytes, if they are next.
    pub(super) fn take(&mut self, what: &[u8]) -> bool {
        let found = self.rest().starts_with(what);
        if found {
            self.at += what.len();
        }
        found
    }

    /// Takes a keyword after white space: no regular character may follow it.
    pub(super) fn keyword(&mut self, word: &[u8]) -> bool {
        let before = self.at;
        self.skip_space();
        if self.take(word) && self.peek().is_none_or(|byte| !is_regular(byte)) {
            return true;
        }
        self.at = before;
        false
    }

    /// A whole number that is not negative.
    pub(super) fn count(&mut self) -> Result<usize, Damaged> {
        self.skip_space();
        let digits = self.regular();
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return Err(Damaged);
        }
        std::str::from_utf8(digits).map_err(|_| Damaged)?.parse().map_err(|_| Damaged)
    }

    /// An object's number and generation.
    pub(super) fn id(&mut self) -> Result<Id, Damaged> {
        let number = u32::try_from(self.count()?).map_err(|_| Damaged)?;
        let generation = u16::try_from(self.count()?).map_err(|_| Damaged)?;
        Ok((number, generation))
    }

    /// One object of any kind but a stream.
    pub(super) fn object(&mut self) -> Result<Object, Damaged> {
        self.object_at_depth(0)
    }

    fn object_at_depth(&mut self, depth: u32) -> Result<Object, Damaged> {
        self.parts += 1;
        if depth > MAX_DEPTH || self.parts > MAX_PARTS {
            return Err(Damaged);
        }
        self.skip_space();
        match self.peek().ok_or(Damaged)? {
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth),
            b'<' => self.hex_string(),
            b'(' => self.literal_string(),
            b'/' => Ok(Object::Name(self.name()?)),
            b'[' => self.array(depth),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number(),
            _ => match self.regular() {
                b"true" | b"false" | b"null" => Ok(Object::Other),
                _ => Err(Damaged),
            },
        }
    }

    fn dict(&mut self, depth: u32) -> Result<Object, Damaged> {
        self.at += 2;
        let mut dict = Dict::new();
        loop {
            self.skip_space();
            if self.take(b">>") {
                return Ok(Object::Dict(dict));
            }
            let key = self.name()?;
            let value = self.object_at_depth(depth + 1)?;
            // Two values for one key are read in two ways by two readers.
            if dict.insert(key, value).is_some() {
                return Err(Damaged);
            }
        }
    }

    fn array(&mut self, depth: u32) -> Result<Object, Damaged> {
        self.at += 1;
        let mut array = Vec::new();
        loop {
            self.skip_space();
            if self.take(b"]") {
                return Ok(Object::Array(array));
            }
            array.push(self.object_at_depth(depth + 1)?);
        }
    }

    /// A number, or a reference: two whole numbers and an `R`.
    fn number(&mut self) -> Result<Object, Damaged> {
        let text = self.regular();
        if text.contains(&b'.') {
            return Ok(Object::Other);
        }
        let number: i64 = std::str::from_utf8(text).map_err(|_| Damaged)?.parse().map_err(|_| Damaged)?;
        if let Ok(number) = u32::try_from(number) {
            let mut ahead = self.clone();
            if let Ok(generation) = ahead.count()
                && let Ok(generation) = u16::try_from(generation)
                && ahead.keyword(b"R")
            {
                self.at = ahead.at;
                return Ok(Object::Ref((number, generation)));
            }
        }
        Ok(Object::Int(number))
    }

    fn name(&mut self) -> Result<Vec<u8>, Damaged> {
        if !self.take(b"/") {
            return Err(Damaged);
        }
        let mut raw = self.regular().iter();
        let mut name = Vec::new();
        while let Some(&byte) = raw.next() {
            if byte == b'#' {
                let (high, low) = (raw.next().ok_or(Damaged)?, raw.next().ok_or(Damaged)?);
                name.push(hex(*high)? << 4 | hex(*low)?);
            } else {
                name.push(byte);
            }
        }
        Ok(name)
    }

    fn hex_string(&mut self) -> Result<Object, Damaged> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            match self.next()? {
                b'>' => break,
                byte if is_space(byte) => {}
                byte => digits.push(hex(byte)?),
            }
        }
        if digits.len() % 2 == 1 {
            digits.push(0);
        }
        Ok(Object::Text(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()))
    }

    fn literal_string(&mut self) -> Result<Object, Damaged> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1u32;
        loop {
            match self.next()? {
                b'(' => {
                    open += 1;
                    text.push(b'(');
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(Object::Text(text));
                    }
                    text.push(b')');
                }
                b'\\' => self.escape(&mut text)?,
                byte => text.push(byte),
            }
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Result<(), Damaged> {
        match self.next()? {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                self.take(b"\n");
            }
            byte @ b'0'..=b'7' => {
                let mut octal = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    octal = octal * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                // §7.3.4.2: overflow beyond a byte is ignored.
                text.push(octal.to_le_bytes()[0]);
            }
            byte => text.push(byte),
        }
        Ok(())
    }

    fn regular(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| is_regular(**byte)).count();
        self.at += length;
        &rest[..length]
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex(byte: u8) -> Result<u8, Damaged> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(Damaged)
}
