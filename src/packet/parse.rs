//! From verified bytes to a [`Record`]: strict, since the bytes come from elsewhere even when their signature holds.

use super::{PACKET_VERSION, Record};
use crate::form::json;
use serde::Deserialize;

/// The longest payload read: every long text of the form full, in a script of three bytes a letter, twice over.
pub const PAYLOAD_MAX_BYTES: usize = 8 * 1024 * 1024;

/// Why verified bytes are no packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// Not JSON of the packet's shape; also floats and duplicate keys.
    Shape,
    /// Made by a newer version of the packet's shape.
    NewerPacket {
        /// The version it says.
        version: u64,
    },
}

/// Reads a payload. What it says still has to fit a form: see [`super::fits`].
///
/// # Errors
/// When it is not exactly a packet of a version that this program knows.
pub fn parse(payload: &[u8]) -> Result<Record, ParseError> {
    if payload.len() > PAYLOAD_MAX_BYTES {
        return Err(ParseError::Shape);
    }
    let value = json::read(payload).map_err(|_| ParseError::Shape)?;
    // Before anything else: a newer packet may have any other shape.
    let version = value.get("packet_version").and_then(serde_json::Value::as_u64).ok_or(ParseError::Shape)?;
    if version > u64::from(PACKET_VERSION) {
        return Err(ParseError::NewerPacket { version });
    }
    let record = Record::deserialize(&value).map_err(|_| ParseError::Shape)?;
    if record.packet_version == PACKET_VERSION { Ok(record) } else { Err(ParseError::Shape) }
}
