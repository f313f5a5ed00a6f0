//! Where a packet is in a PDF, and PDFs that want to do harm. None here is signed (`attacks.rs` has those that are): that one
//! is refused as unsigned says that its packet was found.

use super::{long, refusal};
use crate::testkit::forge::{Forgery, identity, payload};
use crate::testkit::pdf::{ATTACHED, CATALOGUE, Pdf, SPECIFICATION, deflated, specification, stream};
use onward::messages::Refusal;

fn jws() -> String {
    Forgery::of(&identity(1), payload()).file()
}

fn both(pdf: &Pdf) -> Option<Refusal> {
    let (table, streams) = (refusal(pdf.with_table()), refusal(pdf.with_streams()));
    assert_eq!(table, streams);
    table
}

#[test]
fn a_packet_is_found_with_tables_and_with_streams() {
    let mut pdf = Pdf::with(&jws());
    for _ in 0..2 {
        assert_eq!(both(&pdf), Some(Refusal::PdfUnsigned));
        pdf.set(ATTACHED, deflated("/Type/EmbeddedFile", jws().as_bytes()));
    }
}

#[test]
fn a_packet_is_found_in_a_tree_with_kids_and_beside_other_files() {
    let mut pdf = Pdf::with(&jws());
    pdf.set(CATALOGUE, "<</Type/Catalog/Pages 2 0 R/AF 8 0 R/Names 6 0 R>>");
    pdf.add("<</EmbeddedFiles<</Kids[7 0 R 9 0 R]>>>>");
    pdf.add("<</Limits[(a)(b)]/Names[(a)10 0 R]>>");
    pdf.add("[10 0 R 4 0 R]");
    pdf.add("<</Limits[(p)(p)]/Names[<FEFF0070>4 0 R]>>");
    pdf.add(specification("map.pdf", "Supplement", 11));
    pdf.add(stream("", b"other"));
    assert_eq!(both(&pdf), Some(Refusal::PdfUnsigned));
}

#[test]
fn a_pdf_without_a_packet() {
    assert_eq!(both(&Pdf::without_packet()), Some(Refusal::PdfWithoutPacket));
    let pdf = Pdf::with(&jws());
    let with = |number, object: String| both(pdf.clone().set(number, object));
    let only = Some(Refusal::PdfWithoutPacket);
    assert_eq!(with(SPECIFICATION, specification("packet.txt", "Source", ATTACHED)), only);
    assert_eq!(with(SPECIFICATION, specification("packet.json", "Data", ATTACHED)), only);
    assert_eq!(with(CATALOGUE, "<</Pages 2 0 R/AF[4 0 R]>>".into()), only);
    assert_eq!(with(CATALOGUE, "<</Pages 2 0 R/Names<</EmbeddedFiles<</Names[(p)4 0 R]>>>>>>".into()), only);
    assert_eq!(both(&Pdf::with("{\"other\":1}")), only);
}

#[test]
fn what_is_attached_is_judged_as_if_it_were_alone() {
    assert_eq!(both(&Pdf::with("")), Some(Refusal::Truncated));
    assert_eq!(both(&Pdf::with(&jws()[..500])), Some(Refusal::Truncated));
    assert_eq!(both(&Pdf::with(&format!("{} ", jws()))), Some(Refusal::Envelope));
    let newer = payload().replacen("\"packet_version\":1", "\"packet_version\":2", 1);
    let newer = Pdf::signable(&Forgery::of(&identity(1), newer).file(), "Safe House", "20261101000000");
    assert_eq!(refusal(newer.signed(&identity(1))), Some(Refusal::NewerPacket));
}

#[test]
fn several_packets_in_one_pdf() {
    let two = Some(Refusal::PdfWithSeveralPackets);
    let mut pdf = Pdf::with(&jws());
    pdf.add(specification("other.json", "Source", 7));
    pdf.add(stream("", jws().as_bytes()));
    let with = |catalogue: &str| both(pdf.clone().set(CATALOGUE, catalogue));
    assert_eq!(with("<</AF[4 0 R 6 0 R]/Names<</EmbeddedFiles<</Names[(a)4 0 R(b)6 0 R]>>>>>>"), two);
    assert_eq!(with("<</AF[4 0 R]/Names<</EmbeddedFiles<</Names[(a)4 0 R(b)6 0 R]>>>>>>"), two);
    assert_eq!(with("<</AF[4 0 R]/Names<</EmbeddedFiles<</Names[(b)6 0 R]>>>>>>"), two);
    assert_eq!(with("<</AF[4 0 R]/Names<</EmbeddedFiles<</Names[(a)4 0 R(b)4 0 R]>>>>>>"), two);
}

#[test]
fn damaged_pdfs() {
    let good = Pdf::with(&jws());
    let damaged = Some(Refusal::PdfDamaged);
    let text = |file: &str| refusal(file);
    assert_eq!(text("%PDF-1.7"), damaged);
    assert_eq!(text("%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF"), damaged);
    assert_eq!(text("%PDF-1.7\nstartxref\n999\n%%EOF"), damaged);
    assert_eq!(text("%PDF-1.7\nxref\n0 99999999999\ntrailer<<>>\nstartxref\n9\n%%EOF"), damaged);
    assert_eq!(text("%PDF-1.7\nxref\n0 0\ntrailer<</Prev 9>>\nstartxref\n9\n%%EOF"), damaged);
    let with = |trailer: &str| both(&Pdf { trailer: trailer.into(), ..good.clone() });
    assert_eq!(with("/Encrypt 4 0 R"), damaged);
    assert_eq!(with("/Root 2 0 R"), damaged);
    assert_eq!(with("/Prev -1"), damaged);
    let object = |number, object: &str| both(good.clone().set(number, object));
    assert_eq!(object(SPECIFICATION, "<</F(a.json)/EF<</F 5 0 R/UF 1 0 R>>>>"), damaged);
    assert_eq!(object(SPECIFICATION, "<</F(a.json)/EF<</F(5)>>>>"), damaged);
    assert_eq!(object(ATTACHED, "<</Length 5 0 R>>\nstream\n\nendstream"), damaged);
    assert_eq!(object(ATTACHED, "<</Length 9999>>\nstream\n\nendstream"), damaged);
    assert_eq!(object(ATTACHED, "<</Length 0/Filter/JBIG2Decode>>\nstream\n\nendstream"), damaged);
    assert_eq!(object(CATALOGUE, "<</AF 1 0 R>>"), damaged);
    assert_eq!(object(CATALOGUE, "<</Names<</EmbeddedFiles 2 0 R>>>>"), Some(Refusal::PdfWithoutPacket));
}

#[test]
fn trees_that_eat_their_tail() {
    let mut pdf = Pdf::with(&jws());
    pdf.set(CATALOGUE, "<</Names<</EmbeddedFiles 6 0 R>>>>");
    pdf.add("<</Kids[6 0 R]>>");
    assert_eq!(both(&pdf), Some(Refusal::PdfDamaged));
    pdf.set(6, "6 0 R");
    assert_eq!(both(&pdf), Some(Refusal::PdfDamaged));
    pdf.set(6, "<</Kids[7 0 R 7 0 R]>>");
    pdf.add("<<>>");
    assert_eq!(both(&pdf), Some(Refusal::PdfDamaged));
    let mut deep = Pdf::with(&jws());
    deep.set(CATALOGUE, "<</Names<</EmbeddedFiles 6 0 R>>>>");
    for number in 7..2_000 {
        deep.add(format!("<</Kids[{number} 0 R]>>"));
    }
    assert_eq!(both(&deep), Some(Refusal::PdfDamaged));
}

#[test]
fn nesting_is_refused_before_the_stack_ends() {
    for open in ["[", "<</A", "<</A["] {
        let pdf = Pdf { objects: vec![open.repeat(100_000).into_bytes()], ..Pdf::default() };
        assert_eq!(refusal(pdf.with_table()), Some(Refusal::PdfDamaged), "{open}");
    }
    let parentheses = Pdf { objects: vec!["(".repeat(1_000_000).into_bytes()], ..Pdf::default() };
    assert_eq!(refusal(parentheses.with_table()), Some(Refusal::PdfDamaged));
}

#[test]
fn no_change_makes_an_unsigned_pdf_a_signed_one_or_panics() {
    let pdf = Pdf::with(&jws());
    let step = if long() { 1 } else { 7 };
    for file in [pdf.with_table(), pdf.with_streams()] {
        for at in (0..file.len()).step_by(step) {
            let mut changed = file.clone();
            for other in [file[at] ^ 1, b' ', b'9', b'<', b'>'] {
                changed[at] = other;
                assert!(refusal(&changed).is_some(), "byte {at} as {other}");
            }
            assert!(refusal(&file[..at]).is_some(), "cut at {at}");
        }
    }
}
