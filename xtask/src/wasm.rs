//! What is taken out of the binaries once they are compiled: names, what is exported and never called, and what only that
//! reached.

use crate::commands::{program, run};
use crate::{Result, setup};
use std::path::Path;

/// The section of exports (WebAssembly core specification, 5.5.10); custom sections are 0.
const EXPORTS: u8 = 7;

/// A wasm file without its custom sections: names, producers and the list of features, which only tools read.
pub fn without_names(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut kept = wasm.get(..8).ok_or("no wasm file")?.to_vec();
    for section in sections(wasm)? {
        if section.kind != 0 {
            kept.extend_from_slice(section.whole);
        }
    }
    Ok(kept)
}

/// `wasm-opt` makes the keeper a sixth smaller; it does little for the screens.
pub fn shrink_keeper(stage: &Path) -> Result<()> {
    optimise(&stage.join("keeper_bg.wasm"), "-Oz")
}

/// `printpdf` exports `Pdf_*` from every wasm that links it, and each of them reaches a reader and a writer of its whole document
/// as JSON. Nobody calls them: without them the press is a fifth smaller.
pub fn shrink_press(stage: &Path) -> Result<()> {
    let file = stage.join("press_bg.wasm");
    let wasm = without_exports(&std::fs::read(&file)?, "Pdf_")?;
    std::fs::write(&file, wasm)?;
    optimise(&file, "--remove-unused-module-elements")
}

fn optimise(file: &Path, pass: &str) -> Result<()> {
    let wasm_opt = setup::wasm_opt()?;
    let features = ["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];
    let more = ["--enable-reference-types", "--enable-multivalue", "--strip-producers"];
    run(program("node").arg(wasm_opt).arg(pass).args(features).args(more).arg(file).arg("-o").arg(file))
}

/// A wasm file without the exports whose names begin so.
fn without_exports(wasm: &[u8], beginning: &str) -> Result<Vec<u8>> {
    let mut kept = wasm.get(..8).ok_or("no wasm file")?.to_vec();
    for section in sections(wasm)? {
        if section.kind != EXPORTS {
            kept.extend_from_slice(section.whole);
            continue;
        }
        let (count, mut at) = number(section.contents, 0)?;
        let (mut left, mut exports) = (0, Vec::new());
        for _ in 0..count {
            let start = at;
            let (length, name) = number(section.contents, at)?;
            let is_named =
                section.contents.get(name..name + length).ok_or("a wasm file ends inside a name")?.starts_with(beginning.as_bytes());
            // After the name a byte for its kind, and its index.
            at = number(section.contents, name + length + 1)?.1;
            if !is_named {
                left += 1;
                exports.extend_from_slice(&section.contents[start..at]);
            }
        }
        let mut contents = written(left);
        contents.extend(exports);
        kept.push(EXPORTS);
        kept.extend(written(contents.len()));
        kept.extend(contents);
    }
    Ok(kept)
}

/// A section: what kind, all of it, and what is in it.
struct Section<'a> {
    kind: u8,
    whole: &'a [u8],
    contents: &'a [u8],
}

fn sections(wasm: &[u8]) -> Result<Vec<Section<'_>>> {
    let (mut sections, mut at) = (Vec::new(), 8);
    while at < wasm.len() {
        let (size, start) = number(wasm, at + 1)?;
        let end = start + size;
        let contents = wasm.get(start..end).ok_or("a wasm file ends inside a section")?;
        sections.push(Section { kind: wasm[at], whole: &wasm[at..end], contents });
        at = end;
    }
    Ok(sections)
}

/// An unsigned LEB128 number at a place, and the place after it.
fn number(bytes: &[u8], at: usize) -> Result<(usize, usize)> {
    let (mut value, mut shift) = (0usize, 0);
    for (count, byte) in bytes.get(at..).unwrap_or_default().iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            return Ok((value, at + count + 1));
        }
    }
    Err("a wasm file has a number without an end".into())
}

/// A number as LEB128.
fn written(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_taken_out_by_name_and_nothing_else_changes() {
        // A module that exports `Pdf_a` and `keep`, with a custom section after it.
        let wasm = |exports: &[u8]| [b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".as_slice(), exports, b"\0\x02\x01x"].concat();
        let both = wasm(b"\x07\x10\x02\x05Pdf_a\0\0\x04keep\0\x01");
        let one = wasm(b"\x07\x08\x01\x04keep\0\x01");
        assert_eq!(without_exports(&both, "Pdf_").expect("it is a wasm file"), one);
        assert_eq!(without_exports(&one, "Pdf_").expect("it is a wasm file"), one);
        assert_eq!(without_names(&one).expect("it is a wasm file"), one[..one.len() - 4]);
        assert!(without_exports(&both[..both.len() - 1], "Pdf_").is_err());
    }
}
