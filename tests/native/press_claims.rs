//! The press: a document says that it keeps a standard only if it does. Each reason to leave it out has its twin here: the
//! same document but for one thing. `src/press/RULES.md` names the clauses.

use super::press::{fonts, phrase, print, row, section, signature};
use super::press_tree::Tagged;
use onward::messages::{PressFailure, Print};
use onward::packet::{Phrase, Row, RowKind};
use onward::press::set;

const UA: &str = "<pdfuaid:part>1</pdfuaid:part>";
const A3: &str = "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>";

/// Nothing in it was typed, so every language is known.
fn known() -> Print {
    let answered = |label: &str, answer: Vec<Phrase>| Row { kind: RowKind::Answered, answer, ..row(label, &[]) };
    let mut signed = answered("The person’s signature", Vec::new());
    signed.drawing = Some(signature());
    let mut phone = answered("Phone", vec![Phrase { text: "0412 345 678".to_owned(), lang: None }]);
    phone.second = Some(phrase("Telefoni", "sq"));
    let rows = vec![answered("Where?", vec![phrase("Anywhere", "en"), phrase("እንግሊዝኛ", "ti")]), phone, row("Debts", &[]), signed];
    print(vec![section("The person", rows)])
}

/// Whether a document says that it keeps PDF/UA-1, and PDF/A-3.
fn claims(print: &Print) -> (bool, bool) {
    let pdf = set(print, &fonts(), &mut |_| {}).expect("a document that can be set").pdf;
    let mute = Tagged::read(&pdf).mute;
    let pdf = String::from_utf8_lossy(&pdf);
    assert!(mute == 0 || !pdf.contains(UA), "{mute} codes without a text");
    let (ua, a3) = (pdf.contains(UA), pdf.contains(A3));
    assert_eq!(pdf.contains("<pdfuaid:"), ua, "a part of the identifier");
    assert_eq!(pdf.contains("<pdfaid:"), a3, "a part of the identifier");
    // PDF/A knows PDF/UA's property only by a description.
    assert_eq!(pdf.contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"), ua && a3);
    (ua, a3)
}

fn changed(change: impl FnOnce(&mut Print)) -> (bool, bool) {
    let mut print = known();
    change(&mut print);
    claims(&print)
}

/// The first paragraph of the first answer.
fn answer(print: &mut Print) -> &mut Phrase {
    &mut print.reading.sections[0].rows[0].answer[0]
}

const BOTH: (bool, bool) = (true, true);
const ONLY_A3: (bool, bool) = (false, true);
const ONLY_UA: (bool, bool) = (true, false);
const NEITHER: (bool, bool) = (false, false);

#[test]
fn a_document_that_keeps_both_says_both() {
    assert_eq!(claims(&known()), BOTH);
    assert_eq!(changed(|print| print.reading.sections.clear()), BOTH);
    assert_eq!(changed(|print| print.attachment = None), BOTH);
}

#[test]
fn a_text_in_a_language_that_nobody_noted() {
    assert_eq!(changed(|print| answer(print).lang = None), ONLY_A3);
    // Digits are of no language.
    assert_eq!(changed(|print| *answer(print) = Phrase { text: "31".to_owned(), lang: None }), BOTH);
    assert_eq!(changed(|print| print.reading.title.lang = None), ONLY_A3);
}

#[test]
fn a_bookmark_in_another_language_than_the_document() {
    assert_eq!(changed(|print| print.reading.sections[0].title = phrase("Personi", "sq")), ONLY_A3);
    // The second language has no bookmark.
    assert_eq!(changed(|print| print.reading.sections[0].second = Some(phrase("Personi", "sq"))), BOTH);
}

#[test]
fn a_drawing_that_nothing_is_said_for() {
    assert_eq!(changed(|print| print.drawn = " ".to_owned()), ONLY_A3);
}

#[test]
fn a_document_without_a_heading() {
    assert_eq!(changed(|print| print.reading.title.text = " ".to_owned()), ONLY_A3);
}

#[test]
fn a_mark_that_has_no_text_of_its_own() {
    assert_eq!(changed(|print| *answer(print) = phrase("بعد الساعة 5 مساءً", "ar")), ONLY_A3);
    // Letters alone have it, ligatures and joiners too.
    assert_eq!(changed(|print| *answer(print) = phrase("الأهل لا يعرفون، می‌خواهم", "ar")), BOTH);
}

#[test]
fn a_character_that_stands_for_nothing() {
    assert_eq!(changed(|print| answer(print).text = "Any\u{feff}where".to_owned()), ONLY_A3);
}

#[test]
fn a_character_that_no_font_has() {
    assert_eq!(changed(|print| answer(print).text = "Any 😀 where".to_owned()), NEITHER);
    // Without any font for the sign either nothing is set: the glyph of no character would stand there.
    let arabic: Vec<_> = fonts().into_iter().filter(|font| font.name == "NotoSansArabic-Regular").collect();
    assert_eq!(set(&known(), &arabic, &mut |_| {}), Err(PressFailure::Font));
}

#[test]
fn a_string_that_is_longer_than_pdf_a_allows() {
    // Two bytes a letter and two more: 32,766 bytes, and two too many.
    let name = |letters: usize| Some(("p".repeat(letters), "{}".to_owned()));
    assert_eq!(changed(|print| print.attachment = name(16_382)), BOTH);
    assert_eq!(changed(|print| print.attachment = name(16_383)), ONLY_UA);
    assert_eq!(changed(|print| print.drawn = "d".repeat(16_383)), ONLY_UA);
    assert_eq!(changed(|print| print.reading.sections[0].title.text = "t".repeat(16_383)), ONLY_UA);
}

#[test]
fn every_test_that_the_rules_name_is_there() {
    let read = |path: &str| std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).expect("the file is there");
    let tests = ["press", "press_blocks", "press_claims", "press_leaf", "press_sign", "press_tags"]
        .map(|name| read(&format!("tests/native/{name}.rs")))
        .concat();
    let rules = read("src/press/RULES.md");
    let named: Vec<&str> = rules.split('`').skip(1).step_by(2).filter(|name| name.matches('_').count() > 2).collect();
    assert!(named.len() > 20);
    for name in named {
        assert!(tests.contains(&format!("#[test]\nfn {name}()")), "{name}");
    }
}
