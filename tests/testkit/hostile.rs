//! Files that want the reader's time or memory, as large as is asked: each would cost one that trusts them minutes or gigabytes.

use super::forge::{Forgery, identity, payload};
use super::pdf::{ATTACHED, CATALOGUE, Pdf, deflated, stream};
use super::signing::{CmsForgery, tlv};
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params};
use onward::messages::Refusal;
use std::fmt::Write as _;

/// What it does, what must come of it, and how to make one of at most so many bytes.
pub type Hostile = (&'static str, Refusal, fn(usize) -> Vec<u8>);

/// All of them.
pub const HOSTILE: &[Hostile] = &[
    ("pdf-attachment-that-inflates", Refusal::PdfDamaged, |bytes| attached("/Filter/FlateDecode", &inflating(bytes - ROOM))),
    ("pdf-filter-in-filter", Refusal::PdfDamaged, |bytes| attached("/Filter[/FlateDecode/FlateDecode]", &inflating(bytes - ROOM))),
    ("pdf-table-of-one-object", Refusal::PdfDamaged, table_of_one_object),
    ("pdf-leaves-of-one-file", Refusal::PdfDamaged, leaves_of_one_file),
    ("pdf-chain-of-inflating-tables", Refusal::PdfDamaged, chain_of_inflating_tables),
    ("pdf-chain-of-empty-tables", Refusal::PdfDamaged, chain_of_empty_tables),
    ("pdf-rows-of-no-width", Refusal::PdfDamaged, |_| rows("0 0 0")),
    ("pdf-rows-of-one-byte", Refusal::PdfDamaged, |_| rows("1 0 0")),
    ("pdf-arrays-in-arrays", Refusal::PdfDamaged, |bytes| first_object(&b"[".repeat(bytes - ROOM))),
    ("pdf-dictionaries-in-dictionaries", Refusal::PdfDamaged, |bytes| first_object(&b"<</A".repeat(bytes / 4 - ROOM))),
    ("pdf-parentheses", Refusal::PdfDamaged, |bytes| first_object(&b"(".repeat(bytes - ROOM))),
    ("pdf-one-long-array", Refusal::PdfDamaged, |bytes| first_object(&[b"[", &b"0 ".repeat(bytes / 2 - ROOM)[..], b"]"].concat())),
    ("pdf-one-long-text", Refusal::PdfDamaged, |bytes| first_object(&[b"<", &b"0".repeat(bytes - ROOM)[..], b">"].concat())),
    ("pdf-one-long-comment", Refusal::PdfDamaged, |bytes| first_object(&b"%".repeat(bytes - ROOM))),
    ("pdf-signed-action-at-the-end", Refusal::PdfActive, |bytes| signed(&many_objects(bytes))),
    ("pdf-signed-parts-without-end", Refusal::PdfActive, |bytes| signed(&many_parts(bytes))),
    ("pdf-signed-der-in-der", Refusal::PdfOtherSigner, |bytes| signed_with(&padded(bytes), |_| der_in_der(3_000))),
    ("pdf-signed-der-without-end", Refusal::PdfSignature, |bytes| signed_with(&padded(bytes), |_| DER_WITHOUT_END.to_vec())),
    ("pdf-signed-twin", Refusal::PdfSignature, |bytes| {
        CmsForgery { high_s: true, ..CmsForgery::of(&identity(1)) }.sign(&padded(bytes).with_table())
    }),
    ("json-certificate-of-megabytes", Refusal::Certificate, |bytes| with_certificate(der_in_der(bytes / 2 - ROOM), 0)),
    ("json-certificate-der-in-der", Refusal::Certificate, |bytes| with_certificate(der_in_der(2_000), bytes)),
    ("json-certificate-without-end", Refusal::Certificate, |bytes| with_certificate(DER_WITHOUT_END.to_vec(), bytes)),
    ("json-changed-after-signing", Refusal::Changed, |bytes| changed(&json(&b" ".repeat(payload_of(bytes))))),
    ("json-longer-than-packets-are", Refusal::NotAPacket, |bytes| json(&b"[0],".repeat(payload_of(bytes) / 4))),
    ("json-arrays-in-arrays", Refusal::NotAPacket, |bytes| json(&b"[".repeat(parsed_of(bytes)))),
    ("json-numbers", Refusal::NotAPacket, |bytes| json(&listed(b"0,", bytes))),
    ("json-small-arrays", Refusal::NotAPacket, |bytes| json(&listed(b"[0],", bytes))),
    ("json-small-objects", Refusal::NotAPacket, |bytes| json(&listed(br#"{"":0},"#, bytes))),
    ("json-objects-in-objects", Refusal::NotAPacket, |bytes| {
        json(&listed(format!("{}0{},", r#"{"":"#.repeat(20), "}".repeat(20)).as_bytes(), bytes))
    }),
    ("json-answers-without-end", Refusal::NotAPacket, answers_without_end),
    ("json-one-long-answer", Refusal::NotAPacket, one_long_answer),
    ("json-not-signed", Refusal::NotOurs, |bytes| [br#"{"payload":"#, &b"[".repeat(bytes - ROOM)[..]].concat()),
    ("json-never-ends", Refusal::Truncated, |bytes| [br#"{"payload":""#, &b"A".repeat(bytes - ROOM)[..]].concat()),
    ("age-lines-without-end", Refusal::SealedDamaged, |bytes| {
        [b"age-encryption.org/v1\n", &b"-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAA\n".repeat(bytes / 80)[..]].concat()
    }),
    ("age-armour-without-end", Refusal::SealedDamaged, |bytes| {
        let line = [&b"A".repeat(64)[..], b"\n"].concat();
        [b"-----BEGIN AGE ENCRYPTED FILE-----\n", &line.repeat(bytes / line.len() - 1)[..]].concat()
    }),
    ("anything-else", Refusal::NotOurs, |bytes| b"-".repeat(bytes)),
];

/// For what stands around the part that is repeated.
const ROOM: usize = 16 * 1024;
/// The longest payload that is parsed (`packet/parse.rs`).
const PARSED: usize = 8 * 1024 * 1024;
/// A length of 2 GiB, and one that never ends.
const DER_WITHOUT_END: &[u8] = b"\x30\x84\x7f\xff\xff\xff\x30\x80\x30\x80\x30\x80";

const NAME: &str = "Safe House";
/// When [`super::forge::record`] was made.
const DATE: &str = "20261101000000";

fn jws() -> String {
    Forgery::of(&identity(1), payload()).file()
}

/// A zlib stream of some bytes that inflates to a thousand times as much: the same block of zeros over and over.
fn inflating(bytes: usize) -> Vec<u8> {
    let zeros = vec![0; 8 << 20];
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(9, 1, 0));
    let mut block = |out: &mut Vec<u8>| {
        compress_to_output(&mut compressor, &zeros, TDEFLFlush::Full, |part| {
            out.extend(part);
            true
        });
    };
    let (mut file, mut again) = (Vec::new(), Vec::new());
    block(&mut file);
    block(&mut again);
    while file.len() + again.len() < bytes {
        file.extend(&again);
    }
    file
}

fn attached(dict: &str, data: &[u8]) -> Vec<u8> {
    let mut pdf = Pdf::with(&jws());
    pdf.set(ATTACHED, stream(&format!("/Type/EmbeddedFile{dict}"), data));
    pdf.with_table()
}

fn first_object(object: &[u8]) -> Vec<u8> {
    Pdf { objects: vec![object.to_vec()], ..Pdf::default() }.with_table()
}

/// A hundred thousand entries that all name one object, which takes all the rest.
fn table_of_one_object(bytes: usize) -> Vec<u8> {
    let entries = 100_000.min(bytes / 40);
    let mut file = [b"%PDF-1.7\n1 0 obj(", &b"x".repeat(bytes - 20 * entries - ROOM)[..], b")endobj\n"].concat();
    let start = file.len();
    let mut table = format!("xref\n0 {entries}\n");
    table.push_str(&"0000000009 00000 n \n".repeat(entries));
    write!(table, "trailer<</Root 1 0 R>>startxref\n{start}\n%%EOF").expect("a string takes all");
    file.extend(table.bytes());
    file
}

/// A name tree whose every leaf is one large object.
fn leaves_of_one_file(bytes: usize) -> Vec<u8> {
    let mut pdf = Pdf::with(&jws());
    let leaves = "(a)6 0 R".repeat(9_000);
    pdf.add([b"<</A(", &b"x".repeat(bytes - leaves.len() - ROOM)[..], b")>>"].concat());
    pdf.set(CATALOGUE, format!("<</Names<</EmbeddedFiles<</Names[{leaves}]>>>>>>"));
    pdf.with_table()
}

/// Cross-reference streams, each of which inflates to megabytes.
fn chain_of_inflating_tables(bytes: usize) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 8 << 20], 9);
    let mut before = 0;
    while file.len() + bomb.len() + ROOM < bytes {
        let start = file.len();
        let dict = format!("/Type/XRef/W[1 0 0]/Size 1/Prev {before}/Filter/FlateDecode");
        file.extend([b"1 0 obj", &stream(&dict, &bomb)[..], b" endobj\n"].concat());
        before = start;
    }
    file.extend(format!("startxref\n{before}\n%%EOF").bytes());
    file
}

/// Cross-reference tables, each of which only names the one before.
fn chain_of_empty_tables(bytes: usize) -> Vec<u8> {
    let mut file = b"%PDF-1.7\nxref trailer<<>>\n".to_vec();
    let mut before = 9;
    while file.len() + ROOM < bytes {
        let start = file.len();
        file.extend(format!("xref trailer<</Prev {before}>>\n").bytes());
        before = start;
    }
    file.extend(format!("startxref\n{before}\n%%EOF").bytes());
    file
}

/// A compressed table of nineteen megabytes, with more rows than there may be objects.
fn rows(widths: &str) -> Vec<u8> {
    let dict = format!("/Type/XRef/W[{widths}]/Size 8000000/Index[{}]", "0 900000 ".repeat(20));
    [b"%PDF-1.7\n1 0 obj", &deflated(&dict, &vec![0; 19 << 20])[..], b"endobj startxref\n9\n%%EOF"].concat()
}

/// A PDF that would be a signed packet, but that objects without number follow, the last of which acts.
fn many_objects(bytes: usize) -> Pdf {
    let mut pdf = Pdf::signable(&jws(), NAME, DATE);
    let padding = format!("<</A({})>>", "x".repeat(150));
    // With its number and its entry in the table.
    for _ in 0..(bytes - 2 * ROOM) / (padding.len() + 45) {
        pdf.add(padding.as_str());
    }
    pdf.add("<</AA<<>>>>");
    pdf
}

/// … but that objects follow with as many parts as one may have.
fn many_parts(bytes: usize) -> Pdf {
    let mut pdf = Pdf::signable(&jws(), NAME, DATE);
    let parts = [b"[", &b"0 ".repeat(99_000)[..], b"]"].concat();
    for _ in 0..(bytes - 2 * ROOM) / (parts.len() + 45) {
        pdf.add(parts.as_slice());
    }
    pdf.add("<</AA<<>>>>");
    pdf
}

/// A PDF that would be a signed packet, however large.
fn padded(bytes: usize) -> Pdf {
    let mut pdf = Pdf::signable(&jws(), NAME, DATE);
    pdf.add(stream("", &b"x".repeat(bytes - 2 * ROOM)));
    pdf
}

fn signed(pdf: &Pdf) -> Vec<u8> {
    pdf.signed(&identity(1))
}

fn signed_with(pdf: &Pdf, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    CmsForgery::of(&identity(1)).sign_with(&pdf.with_table(), change)
}

/// Sequences in sequences, as deep as the bytes go.
fn der_in_der(bytes: usize) -> Vec<u8> {
    if bytes < 0x1_0000 {
        let mut der = Vec::new();
        while der.len() + 4 < bytes {
            der = tlv(0x30, &[&der]);
        }
        return der;
    }
    // Lengths of four bytes; each is of what is left.
    let mut der = Vec::with_capacity(bytes);
    while der.len() + 6 <= bytes {
        let rest = u32::try_from(bytes - der.len() - 6).expect("some megabytes");
        der.extend([0x30, 0x84]);
        der.extend(rest.to_be_bytes());
    }
    der
}

/// Signed by whoever made it.
fn json(payload: &[u8]) -> Vec<u8> {
    Forgery::of(&identity(1), payload).file().into_bytes()
}

/// What a payload may have for the file to be of so many bytes.
fn payload_of(bytes: usize) -> usize {
    (bytes - ROOM) / 4 * 3
}

/// … and be parsed.
fn parsed_of(bytes: usize) -> usize {
    payload_of(bytes).min(PARSED - ROOM)
}

/// A list of one thing over and over.
fn listed(thing: &[u8], bytes: usize) -> Vec<u8> {
    [b"[", &thing.repeat(parsed_of(bytes) / thing.len())[..], b"0]"].concat()
}

fn with_certificate(certificate: Vec<u8>, bytes: usize) -> Vec<u8> {
    let payload = b" ".repeat(payload_of(bytes.max(2 * ROOM)));
    Forgery { certificate, ..Forgery::of(&identity(1), payload) }.file().into_bytes()
}

fn changed(file: &[u8]) -> Vec<u8> {
    let mut file = file.to_vec();
    file[ROOM] ^= 3;
    file
}

fn answers_without_end(bytes: usize) -> Vec<u8> {
    let mut answers = String::new();
    for number in 0.. {
        if answers.len() + ROOM > parsed_of(bytes) {
            break;
        }
        write!(answers, r#""{number:06x}":{{"one":"no"}},"#).expect("a string takes all");
    }
    put_before(r#""answers":{"#, &answers)
}

fn one_long_answer(bytes: usize) -> Vec<u8> {
    put_before(r#""answers":{"#, &format!(r#""circumstances":{{"text":"{}"}},"#, "x".repeat(parsed_of(bytes) - ROOM)))
}

/// A packet with something more after these words.
fn put_before(words: &str, more: &str) -> Vec<u8> {
    let payload = payload();
    assert!(payload.contains(words));
    json(payload.replacen(words, &format!("{words}{more}"), 1).as_bytes())
}
