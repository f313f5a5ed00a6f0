//! No file makes the reader panic: a panic in the browser ends it. Nor does any get verified by luck.

use super::long;
use crate::testkit::forge::{Forgery, NOW, identity, payload};
use crate::testkit::pdf::{Pdf, deflated, stream};
use onward::keeper::judge;
use onward::messages::Judgement;
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;

static GOOD: LazyLock<Forgery> = LazyLock::new(|| Forgery::of(&identity(1), payload()));

fn cases() -> ProptestConfig {
    let cases = if long() { 100_000 } else { 300 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Bytes of a PDF's own words, so that more than the first line is reached.
fn words() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        proptest::sample::select(vec![
            "<<",
            ">>",
            "[",
            "]",
            "(",
            ")",
            "/",
            "/AF",
            "/Names",
            "/EmbeddedFiles",
            "/Kids",
            "/EF",
            "/F",
            "/UF",
            "/Length",
            "/Filter",
            "/FlateDecode",
            "/Type",
            "/XRef",
            "/ObjStm",
            "/W",
            "/Index",
            "/Size",
            "/Prev",
            "/Root",
            "/DecodeParms",
            "/Predictor",
            "/Columns",
            "stream\n",
            "endstream",
            "obj",
            "endobj",
            "xref",
            "trailer",
            "R",
            "1 0 R",
            "4 0 R",
            "5 0 R",
            "0",
            "1",
            "4294967296",
            "-1",
            "9223372036854775807",
            "(a.json)",
            "<",
            ">",
            "#",
            "/a#",
            "%",
            "\n",
            "12",
            "true",
            "null",
            "0.5",
        ])
        .prop_map(|word| word.as_bytes().to_vec()),
        vec(any::<u8>(), 1..4),
    ];
    vec(word, 1..30).prop_map(|words| words.join(&b' '))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn random_bytes(bytes in vec(any::<u8>(), 0..400), start in proptest::sample::select(vec!["", "%PDF-", "{", "{\"payload\":\""])) {
        let file = [start.as_bytes(), &bytes].concat();
        prop_assert!(matches!(judge(&file, NOW), Judgement::Refused(_)));
    }

    #[test]
    fn certificates_and_payloads_of_any_bytes(certificate in vec(any::<u8>(), 0..600), payload in vec(any::<u8>(), 0..200)) {
        let good = Forgery { payload, ..GOOD.clone() };
        prop_assert!(matches!(judge(good.file().as_bytes(), NOW), Judgement::Refused(_)));
        let forged = Forgery { certificate, ..good };
        prop_assert!(matches!(judge(forged.file().as_bytes(), NOW), Judgement::Refused(_)));
    }

    #[test]
    fn certificates_with_a_few_bytes_changed(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut forged = GOOD.clone();
        for (at, byte) in changes {
            let at = at.index(forged.certificate.len());
            forged.certificate[at] = byte;
        }
        if forged.certificate != GOOD.certificate {
            prop_assert!(matches!(judge(forged.file().as_bytes(), NOW), Judgement::Refused(_)));
        }
    }

    #[test]
    fn pdfs_with_pieces_put_in(piece in words(), at in any::<prop::sample::Index>(), streams in any::<bool>(), replace in any::<bool>()) {
        let pdf = Pdf::with("{}");
        let mut file = if streams { pdf.with_streams() } else { pdf.with_table() };
        let at = at.index(file.len());
        let end = if replace { (at + piece.len()).min(file.len()) } else { at };
        file.splice(at..end, piece);
        prop_assert!(matches!(judge(&file, NOW), Judgement::Refused(_)));
    }

    #[test]
    fn pdfs_with_objects_of_any_words(number in 1usize..6, object in words(), inside in words(), trailer in words(), kind in 0..3) {
        let mut pdf = Pdf::with("{}");
        match kind {
            0 => pdf.set(number, object),
            1 => pdf.set(number, stream(&String::from_utf8_lossy(&object), &inside)),
            _ => pdf.set(number, deflated(&String::from_utf8_lossy(&object), &inside)),
        };
        pdf.trailer = String::from_utf8_lossy(&trailer).into_owned();
        for file in [pdf.with_table(), pdf.with_streams()] {
            prop_assert!(matches!(judge(&file, NOW), Judgement::Refused(_)));
        }
        pdf.trailer.clear();
        for file in [pdf.with_table(), pdf.with_streams()] {
            prop_assert!(matches!(judge(&file, NOW), Judgement::Refused(_)));
        }
    }

    #[test]
    fn tables_of_any_rows(rows in vec(any::<u8>(), 0..200), dict in words(), predictor in 0..17) {
        for widths in ["", "/W[1 2 1]/Size 40"] {
            let mut file = b"%PDF-1.7\n1 0 obj".to_vec();
            let dict = String::from_utf8_lossy(&dict);
            let dict = format!("/Type/XRef/Root 1 0 R/DecodeParms<</Predictor {predictor}/Columns 4>>{widths}{dict}");
            file.extend(deflated(&dict, &rows));
            file.extend(b"endobj startxref 9 %%EOF");
            prop_assert!(matches!(judge(&file, NOW), Judgement::Refused(_)));
        }
    }
}
