//! A sealed file as text, for mail gateways that take no other: age's armour, PEM around base64 (age-encryption.org/v1).

use super::SEALED_FILE_BYTES_MAX;
use super::recipient::Unopened;
use age::armor::{ArmoredReader, ArmoredWriter, Format};
use std::borrow::Cow;
use std::io::{Read as _, Write as _};

const BEGIN: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// What some editors put before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A sealed file as text, in lines of 64 characters.
pub fn armour(sealed: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(sealed.len() / 3 * 4 + sealed.len() / 48 + 128);
    let mut writer = ArmoredWriter::wrap_output(&mut text, Format::AsciiArmor).expect("writing to memory does not fail");
    writer.write_all(sealed).expect("writing to memory does not fail");
    writer.finish().expect("writing to memory does not fail");
    text
}

/// A sealed file without its armour; as it is if it has none. What mail and editors do to a text is no harm: white space around
/// it, a byte order mark, other line ends.
///
/// # Errors
/// When it is larger than [`SEALED_FILE_BYTES_MAX`], which is looked at first, or its armour is damaged.
pub fn without_armour(file: &[u8]) -> Result<Cow<'_, [u8]>, Unopened> {
    if file.len() > SEALED_FILE_BYTES_MAX {
        return Err(Unopened::TooBig);
    }
    let text = file.strip_prefix(BYTE_ORDER_MARK).unwrap_or(file).trim_ascii();
    if !text.starts_with(BEGIN) {
        return Ok(Cow::Borrowed(file));
    }
    let mut sealed = Vec::with_capacity(text.len() / 4 * 3);
    ArmoredReader::new(text).read_to_end(&mut sealed).map_err(|_| Unopened::Damaged)?;
    Ok(Cow::Owned(sealed))
}
