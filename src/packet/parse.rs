//! From verified bytes to a [`Record`]: strict, since the bytes come from elsewhere even when their signature holds.

use super::{PACKET_VERSION, Record};
use crate::form::json;
use serde::Deserialize;
use serde_json::Value;

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

/// Reads JSON that says its version in a member, which is looked at before anything else: what is newer may have any other shape.
///
/// # Errors
/// When it is too long, not strict JSON, or of another version than the one that this program knows.
pub fn read_versioned(payload: &[u8], bytes_max: usize, member: &str, known: u32) -> Result<Value, ParseError> {
    if payload.len() > bytes_max {
        return Err(ParseError::Shape);
    }
    let value = json::read(payload).map_err(|_| ParseError::Shape)?;
    match value.get(member).and_then(Value::as_u64) {
        Some(version) if version == u64::from(known) => Ok(value),
        Some(version) if version > u64::from(known) => Err(ParseError::NewerPacket { version }),
        _ => Err(ParseError::Shape),
    }
}

/// Reads a payload. What it says still has to fit a form: see [`super::fits`].
///
/// # Errors
/// When it is not exactly a packet of a version that this program knows.
pub fn parse(payload: &[u8]) -> Result<Record, ParseError> {
    let value = read_versioned(payload, PAYLOAD_MAX_BYTES, "packet_version", PACKET_VERSION)?;
    Record::deserialize(&value).map_err(|_| ParseError::Shape)
}
