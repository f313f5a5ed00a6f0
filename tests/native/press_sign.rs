//! The signature of a printed packet: judged by programs that are not ours, and by our own reader byte by byte.
//!
//! Poppler, qpdf, OpenSSL and pyHanko judge. Where one is missing, these tests say so and pass: run them where CI runs
//! (`cargo xtask test native` installs them).

use super::press::{file, printed, run, text};
use super::press_packet::{NOW, paper, print};
use super::scenario::words;
use super::testkit::forge::{SameEveryTime, identity};
use super::testkit::people::{PEOPLE, packet};
use super::testkit::signing::{CmsForgery, ROOM, digits, hexadecimal};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lopdf::{Document, Object, decode_text_string};
use onward::form::Stage;
use onward::keeper::judge;
use onward::messages::{Judgement, Refusal, SIGNATURE_ROOM};
use onward::qr::Qr;
use onward::seal::{OtherPdf, SigningIdentity, sign, sign_pdf};
use std::path::{Path, PathBuf};
use std::process::Command;

fn refusal(pdf: &[u8]) -> Option<Refusal> {
    match judge(pdf, NOW) {
        Judgement::Verified(_) => None,
        Judgement::Refused(refusal) => Some(refusal),
        other => panic!("{other:?}"),
    }
}

fn long() -> bool {
    std::env::var_os("ONWARD_LONG").is_some()
}

/// A vault with the longest names a certificate takes, in letters of four bytes.
fn longest_names() -> SigningIdentity {
    SigningIdentity::generate(&mut SameEveryTime(7), &"𝐀".repeat(80), &"𝐁".repeat(80), NOW)
}

#[test]
fn what_is_signed_is_what_other_code_puts_together_from_the_standards() {
    assert_eq!(SIGNATURE_ROOM, ROOM);
    let (english, arabic) = (words("en"), words("ar"));
    for person in PEOPLE {
        let (signed, unsigned, pdf) = paper(&packet(person, Stage::Referral), &identity(1), &english, Some(&arabic));
        assert!(CmsForgery::of(&identity(1)).sign(&unsigned) == pdf, "{person}");
        assert!(sign_pdf(&unsigned, &signed, &identity(1)).as_ref() == Ok(&pdf), "the same every time");
        assert_eq!(pdf.len(), unsigned.len());
        assert_eq!(refusal(&pdf), None);
        assert_eq!(refusal(&unsigned), Some(Refusal::PdfSignature));
    }
}

#[test]
fn the_longest_names_have_room() {
    // The font has none of these letters, so a name of letters that it has is printed beside them.
    let identity = longest_names();
    let signed = sign(&packet("mother", Stage::Enquiry), &identity);
    let printed = printed(&print(&signed, &words("en"), None));
    let pdf = sign_pdf(&printed.pdf, &signed, &identity).expect("it fits");
    assert_eq!(refusal(&pdf), None);
    let (start, end) = digits(&pdf);
    let used = String::from_utf8_lossy(&pdf[start + 1..end - 1]).trim_end_matches('0').len() / 2;
    assert!((2_000..ROOM - 500).contains(&used), "{used} bytes of {ROOM}");
}

#[test]
fn the_panel_says_who_when_and_what_to_compare() {
    let signer = identity(1);
    let (_, _, pdf) = paper(&packet("mother", Stage::Referral), &signer, &words("en"), None);
    let path = file("panel", &pdf);
    let Some(text) = text(&path) else { return };
    let fingerprint = signer.signer().fingerprint.text();
    assert!(text.contains(&signer.signer().fingerprint.words().join(" ")), "{text}");
    assert!(text.split_whitespace().collect::<String>().contains(&fingerprint), "{fingerprint} in {text}");
    for said in ["Electronic signature", "Safe House", "Front desk", "21 November 2026, 09:30 (UTC)", "A paper copy proves nothing"] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_field_is_in_the_tree_and_described() {
    let (_, _, pdf) = paper(&packet("mother", Stage::Referral), &identity(1), &words("en"), None);
    let document = Document::load_mem(&pdf).expect("a PDF");
    let form = document.catalog().and_then(|catalogue| catalogue.get(b"AcroForm")?.as_dict()).expect("a form");
    let id = form.get(b"Fields").and_then(Object::as_array).expect("fields")[0].as_reference().expect("a field");
    let field = document.get_dictionary(id).expect("a field");
    for key in [&b"TU"[..], b"Contents"] {
        let said = decode_text_string(field.get(key).expect("a description")).expect("a text string");
        assert_eq!(said, "Electronic signature of Safe House");
    }
    // Printed and locked, and neither hidden nor without a view.
    assert_eq!(field.get(b"F").and_then(Object::as_i64).expect("flags"), 132);
    let look = field.get(b"AP").and_then(|look| look.as_dict()?.get(b"N")?.as_reference()).expect("one appearance");
    let resources = document.get_object(look).and_then(|look| look.as_stream()?.dict.get(b"Resources")?.as_dict()).expect("resources");
    assert!(resources.get(b"ColorSpace").and_then(|spaces| spaces.as_dict()?.get(b"DefaultGray")).is_ok(), "grey means the same here");
    // The way back leads to a form that has it and nothing else.
    let number = field.get(b"StructParent").and_then(Object::as_i64).expect("a way back");
    let root = document.catalog().and_then(|catalogue| catalogue.get(b"StructTreeRoot")?.as_reference()).expect("a tree");
    let root = document.get_dictionary(root).expect("a tree");
    let way_back = root.get(b"ParentTree").and_then(|back| document.get_dictionary(back.as_reference()?)).expect("a way back");
    let pairs = way_back.get(b"Nums").and_then(Object::as_array).expect("pairs");
    let numbers: Vec<i64> = pairs.chunks(2).map(|pair| pair[0].as_i64().expect("a number")).collect();
    assert!(numbers.is_sorted() && numbers.last() == Some(&number), "{numbers:?}");
    assert_eq!(root.get(b"ParentTreeNextKey").and_then(Object::as_i64).ok(), Some(number + 1));
    let form = pairs.last().expect("pairs").as_reference().expect("an element");
    let element = document.get_dictionary(form).expect("an element");
    assert_eq!(element.get(b"S").and_then(Object::as_name).ok(), Some(&b"Form"[..]));
    let kid = element.get(b"K").and_then(Object::as_dict).expect("what it is around");
    assert_eq!(kid.get(b"Obj").and_then(Object::as_reference).ok(), Some(id));
    let whole = root.get(b"K").and_then(|whole| document.get_dictionary(whole.as_reference()?)).expect("the document");
    assert_eq!(whole.get(b"K").and_then(Object::as_array).expect("parts").last().expect("parts").as_reference().ok(), Some(form));
}

#[test]
fn nobodys_signature_is_on_a_copy() {
    let signed = sign(&packet("mother", Stage::Referral), &identity(1));
    let mut copy = print(&signed, &words("en"), None);
    (copy.signed, copy.attachment) = (None, None);
    let pdf = printed(&copy).pdf;
    assert_eq!(refusal(&pdf), Some(Refusal::PdfWithoutPacket));
    for part in [&b"AcroForm"[..], b"ByteRange", b"EmbeddedFile", b"Widget"] {
        assert!(!pdf.windows(part.len()).any(|window| window == part), "{}", String::from_utf8_lossy(part));
    }
    assert_eq!(sign_pdf(&pdf, &signed, &identity(1)), Err(OtherPdf));
}

#[test]
fn a_pdf_is_signed_by_its_packets_own_key_only() {
    let (own, other) = (identity(1), identity(2));
    let (signed, unsigned, _) = paper(&packet("mother", Stage::Referral), &own, &words("en"), None);
    assert_eq!(sign_pdf(&unsigned, &signed, &other), Err(OtherPdf));
    let by_other = sign(&packet("mother", Stage::Referral), &other);
    assert_eq!(sign_pdf(&unsigned, &by_other, &other), Err(OtherPdf));
    // Put together by hand all the same, the reader says what is wrong.
    assert_eq!(refusal(&CmsForgery::of(&other).sign(&unsigned)), Some(Refusal::PdfOtherSigner));
}

#[test]
fn no_byte_of_a_printed_packet_can_be_changed() {
    let (_, _, pdf) = paper(&packet("no-recourse", Stage::Referral), &identity(1), &words("en"), None);
    let step = if long() { 1 } else { 31 };
    for at in (0..pdf.len()).step_by(step) {
        let mut changed = pdf.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(refusal(&changed).is_some(), "byte {at} changed");
        if !long() && at % (4 * step) != 0 {
            continue;
        }
        changed.remove(at);
        assert!(refusal(&changed).is_some(), "byte {at} deleted");
        changed.insert(at, pdf[at]);
        changed.insert(at, pdf[at]);
        assert!(refusal(&changed).is_some(), "a byte inserted at {at}");
    }
}

#[test]
fn a_changed_page_is_a_changed_file() {
    let (_, _, pdf) = paper(&packet("mother", Stage::Referral), &identity(1), &words("en"), None);
    // The streams of the pages and of the fonts, in the middle of each.
    let mut streams = 0;
    for (at, _) in pdf.windows(7).enumerate().filter(|(_, window)| *window == b"stream\n") {
        let mut changed = pdf.clone();
        if let Some(byte) = changed.get_mut(at + 40) {
            *byte ^= 1;
            streams += 1;
            let found = refusal(&changed).expect("it was changed");
            assert!(matches!(found, Refusal::PdfChanged | Refusal::PdfActive | Refusal::PdfDamaged | Refusal::PdfAppended), "{found:?}");
        }
    }
    assert!(streams > 5, "{streams} streams");
}

/// What the programs say of PDFs of every person and both directions; in the long form, of many more.
#[test]
fn pdfsig_qpdf_openssl_and_pyhanko_say_that_it_is_valid() {
    let (english, arabic) = (words("en"), words("ar"));
    let keys = if long() { 1..=42 } else { 1..=2 };
    let mut papers: Vec<PathBuf> = Vec::new();
    for key in keys {
        let signer = identity(key);
        for (person, stage) in PEOPLE.into_iter().flat_map(|person| [(person, Stage::Enquiry), (person, Stage::Handover)]) {
            for (name, words, second) in [("en", &english, Some(&arabic)), ("ar", &arabic, None)] {
                let (_, _, pdf) = paper(&packet(person, stage), &signer, words, second);
                papers.push(file(&format!("signed-{key}-{person}-{}-{name}", stage.name()), &pdf));
                let path = papers.last().expect("one was just put there");
                with_poppler_and_qpdf(path);
            }
        }
        let (_, _, pdf) = paper(&packet("mother", Stage::Enquiry), &signer, &english, None);
        with_openssl(&pdf, &signer);
    }
    // The judges can say no.
    let mut changed = std::fs::read(&papers[0]).expect("it was just written");
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let changed = file("signed-and-changed", &changed);
    if let Some(said) = said_by("pdfsig", &["-nocert", plain(&changed)]) {
        assert!(!said.contains("Signature is Valid"), "{said}");
    }
    papers.push(changed);
    with_pyhanko(&papers);
}

fn plain(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// What a program writes, however it ends; none, loudly, when it is not installed.
fn said_by(program: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(error) => {
            eprintln!("\n*** NOT CHECKED: {program} is not installed ({error}). ***\n");
            None
        }
    }
}

fn with_poppler_and_qpdf(path: &Path) {
    if let Some(said) = run("pdfsig", &["-nocert", plain(path)]) {
        for line in [
            "Signer Certificate Common Name: Front desk",
            "Signing Hash Algorithm: SHA-256",
            "Signature Type: ETSI.CAdES.detached",
            "Total document signed",
            "Signature Validation: Signature is Valid.",
        ] {
            assert!(said.contains(line), "{line}\nnot in\n{said}");
        }
        assert_eq!(said.matches("Signature #").count(), 1, "{said}");
    }
    run("qpdf", &["--check", plain(path)]);
}

/// The CMS with the bytes it is over, as files.
fn with_openssl(pdf: &[u8], signer: &SigningIdentity) {
    let (start, end) = digits(pdf);
    let text = String::from_utf8_lossy(&pdf[start + 1..end - 1]).into_owned();
    let length = 4 + usize::from_str_radix(&text[4..8], 16).expect("a length of two bytes");
    let cms: Vec<u8> = (0..length).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).expect("digits")).collect();
    assert!(text.starts_with(&hexadecimal(&cms)));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let name = signer.signer().fingerprint.text();
    let pem = folder.join(format!("{name}.pem"));
    let certificate = STANDARD.encode(signer.certificate());
    std::fs::write(&pem, format!("-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n"))
        .expect("the temporary folder can be written");
    let (signature, over, out) =
        (folder.join(format!("{name}.cms")), folder.join(format!("{name}.bytes")), folder.join(format!("{name}.out")));
    std::fs::write(&signature, cms).expect("the temporary folder can be written");
    std::fs::write(&over, [&pdf[..start], &pdf[end..]].concat()).expect("the temporary folder can be written");
    run(
        "openssl",
        &[
            "cms",
            "-verify",
            "-binary",
            "-cades",
            "-inform",
            "DER",
            "-in",
            plain(&signature),
            "-content",
            plain(&over),
            "-CAfile",
            plain(&pem),
            "-partial_chain",
            "-purpose",
            "any",
            "-attime",
            &NOW.to_string(),
            "-out",
            plain(&out),
        ],
    );
}

/// One process for all of them: it takes seconds to start.
fn with_pyhanko(papers: &[PathBuf]) {
    let Some(python) = std::env::var_os("ONWARD_PYHANKO") else {
        eprintln!("\n*** NOT CHECKED: ONWARD_PYHANKO does not name a Python with pyHanko. `cargo xtask test native` does. ***\n");
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testkit/judge.py");
    let output = Command::new(python).arg(script).args(papers).output().expect("the Python that was named runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let verdicts: Vec<&str> = said.lines().collect();
    assert_eq!(verdicts.len(), papers.len(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    let (changed, good) = verdicts.split_last().expect("there are papers");
    for (verdict, paper) in good.iter().zip(papers) {
        assert_eq!(*verdict, "valid", "{}", paper.display());
    }
    assert_ne!(*changed, "valid");
}

#[test]
fn the_code_of_a_fingerprint_has_its_corners_and_is_of_the_size_that_is_printed() {
    let code = Qr::of_fingerprint(&identity(1).signer().fingerprint.text()).expect("it is short");
    assert_eq!(code.side(), 33, "version 4");
    let is_dark = |x: usize, y: usize| code.runs().into_iter().any(|(row, from, length)| row == y && (from..from + length).contains(&x));
    // ISO/IEC 18004 §6.3.3: a dark square of three, a light ring, a dark ring, in three corners.
    for (left, top) in [(0, 0), (26, 0), (0, 26)] {
        for (x, y) in (0..7).flat_map(|y| (0..7).map(move |x| (x, y))) {
            let ring = [x, y, 6 - x, 6 - y].into_iter().min().expect("four");
            assert_eq!(is_dark(left + x, top + y), ring != 1, "{x}, {y} from {left}, {top}");
        }
    }
    assert!((6..27).any(|x| is_dark(x, 30)) && !is_dark(33, 0));
    assert_eq!(Qr::of_fingerprint(&"a".repeat(3_000)), None);
}
