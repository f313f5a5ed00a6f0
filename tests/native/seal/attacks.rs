//! Attacks on signed PDFs: each refused, with its own reason. Named after the families of pdf-insecurity.org (2019, 2021).
//!
//! "Without the key": somebody changes a file that another has signed. "With a key": somebody signs a file that no program of
//! ours would make; the reader takes none of those either, and the keeper signs none (`keeper/sending.rs`).

use super::{long, refusal};
use crate::testkit::forge::{Forgery, NOW, identity, payload};
use crate::testkit::pdf::{
    CATALOGUE, FIELD, PAGE, Pdf, SIGNATURE, SIGNED_CATALOGUE, SIGNED_FIELD, SIGNED_PAGE, SPECIFICATION, signature, specification, stream,
};
use crate::testkit::signing::{CmsForgery, OPEN_RANGE, ROOM, SIGNING_TIME, digits, find, hexadecimal, put, replaced};
use onward::keeper::judge;
use onward::messages::{Judgement, Refusal};
use std::fmt::Write as _;

const NAME: &str = "Safe House";
/// The packet's `made_at`.
const DATE: &str = "20261101000000";

fn jws() -> String {
    Forgery::of(&identity(1), payload()).file()
}

fn signable() -> Pdf {
    Pdf::signable(&jws(), NAME, DATE)
}

/// A packet's PDF, as it should be.
pub fn good() -> Vec<u8> {
    signable().signed(&identity(1))
}

/// What is done, the file, and the reason for refusing it.
pub type Attack = (&'static str, Vec<u8>, Refusal);

#[test]
fn a_pdf_signed_by_the_packets_signer_is_verified() {
    let Judgement::Verified(view) = judge(&good(), NOW) else { panic!("{:?}", refusal(good())) };
    assert_eq!((view.from_pdf, view.jws), (true, jws()));
}

/// A section after the end, as a program writes one that adds to a file.
fn incremental(file: &[u8], objects: &[(usize, &str)], prev: bool) -> Vec<u8> {
    let mut bytes = [file, b"\n"].concat();
    let mut table = String::from("xref\n");
    for (number, object) in objects {
        write!(table, "{number} 1\n{:010} 00000 n \n", bytes.len()).expect("a string takes all");
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let text = ascii(file);
    let before: usize = text.rsplit("startxref\n").next().and_then(|rest| rest.lines().next()).unwrap().parse().unwrap();
    let start = bytes.len();
    let prev = if prev { format!("/Prev {before}") } else { String::new() };
    write!(table, "trailer\n<</Size 20/Root 1 0 R{prev}>>\nstartxref\n{start}\n%%EOF").expect("a string takes all");
    bytes.extend(table.bytes());
    bytes
}

/// A page put after the end, and one table over all objects, as if there had never been another.
fn shadowed(file: &[u8]) -> Vec<u8> {
    let mut bytes = [file, b"\n"].concat();
    let page = bytes.len();
    bytes.extend(format!("{PAGE} 0 obj\n{}\nendobj\n", SIGNED_PAGE.replacen("595", "596", 1)).bytes());
    let start = bytes.len();
    let mut table = String::from("xref\n0 8\n0000000000 65535 f \n");
    for number in 1..=7 {
        let place = if number == PAGE { page } else { find(file, format!("{number} 0 obj\n").as_bytes()) };
        writeln!(table, "{place:010} 00000 n ").expect("a string takes all");
    }
    write!(table, "trailer\n<</Size 8/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").expect("a string takes all");
    bytes.extend(table.bytes());
    bytes
}

/// The same length, with every byte one that is ASCII.
fn ascii(file: &[u8]) -> String {
    file.iter().map(|byte| char::from(byte & 0x7f)).collect()
}

/// Every attack, with what it must come to: each is a case of `tests/testkit/cases`.
pub fn all() -> Vec<Attack> {
    [without_the_key(), with_a_key()].concat()
}

/// What can be done to a file by whoever has it.
fn without_the_key() -> Vec<Attack> {
    let good = good();
    let other = Forgery::of(&identity(1), payload().replacen("leeds", "derby", 1)).file();
    let mut attacks: Vec<Attack> = vec![
        ("page: its text", replaced(&good, "[0 0 595 842]", "[0 0 595 843]"), Refusal::PdfChanged),
        ("attachment: another area", replaced(&good, &jws(), &resized(&other, jws().len())), Refusal::PdfChanged),
        ("name: another", replaced(&good, &hexadecimal(b"\0S\0a\0f\0e"), &hexadecimal(b"\0S\0e\0a\0f")), Refusal::PdfChanged),
        ("time: another", replaced(&good, "D:20261101", "D:20261102"), Refusal::PdfChanged),
        ("field: shown elsewhere", replaced(&good, "[0 0 9 9]", "[0 0 8 9]"), Refusal::PdfChanged),
        ("appended: a line", [&good[..], b"\n"].concat(), Refusal::PdfAppended),
        ("appended: a comment", [&good[..], b"\n% nothing\n"].concat(), Refusal::PdfAppended),
        ("appended: so much that the end is not found", [&good[..], &b" ".repeat(2_000)].concat(), Refusal::PdfDamaged),
        ("incremental: a page", incremental(&good, &[(PAGE, SIGNED_PAGE)], true), Refusal::PdfAppended),
        ("incremental: nothing", incremental(&good, &[], true), Refusal::PdfAppended),
        ("incremental: a catalogue that acts", incremental(&good, &[(1, &acting(SIGNED_CATALOGUE))], true), Refusal::PdfAppended),
        ("incremental: the packet", incremental(&good, &[(5, &as_stream(&other))], true), Refusal::PdfAppended),
        ("incremental: the field's look", incremental(&good, &[(FIELD, SIGNED_FIELD)], true), Refusal::PdfAppended),
        (
            "incremental: no form any more",
            incremental(&good, &[(1, &without(SIGNED_CATALOGUE, "/AcroForm<</Fields[7 0 R]/SigFlags 3>>"))], true),
            Refusal::PdfUnsigned,
        ),
        ("shadow: a new table that hides the old one", shadowed(&good), Refusal::PdfActive),
        ("shadow: a new catalogue alone", incremental(&good, &[(1, SIGNED_CATALOGUE)], false), Refusal::PdfWithoutPacket),
        ("two signatures: signed again", signed_again(&good), Refusal::PdfSeveralSignatures),
        ("forgery: no digits", blank(&good), Refusal::PdfSignature),
        ("forgery: digits of another file", digits_of_another(&good), Refusal::PdfChanged),
        ("forgery: digits cut", replaced_digits(&good, |digits| digits[..digits.len() - 40].to_owned()), Refusal::PdfSignature),
        ("padding: not zero", padded(&good, b'1'), Refusal::PdfSignature),
        ("padding: no digit", padded(&good, b'X'), Refusal::PdfDamaged),
        ("padding: a space", padded(&good, b' '), Refusal::PdfSignature),
        ("digits: in lower case", replaced_digits(&good, |digits| digits.to_lowercase()), Refusal::PdfSignature),
        ("certified: not any more", replaced(&good, "/DocMDP 6 0 R", "/DocMDP 7 0 R"), Refusal::PdfNotCertified),
        ("certified: changes allowed", replaced(&good, "/P 1/V/1.2", "/P 2/V/1.2"), Refusal::PdfNotCertified),
        ("unsigned: the form's field is gone", replaced(&good, "/Fields[7 0 R]", "/Fields[     ]"), Refusal::PdfUnsigned),
        ("unsigned: the field has no value", replaced(&good, "/V 6 0 R", "/W 6 0 R"), Refusal::PdfUnsigned),
        ("unsigned: as it was before", Pdf::with(&jws()).with_table(), Refusal::PdfUnsigned),
        ("unsigned: as the press leaves it", signable().with_table(), Refusal::PdfSignature),
        ("cut", good[..good.len() - 200].to_vec(), Refusal::PdfDamaged),
        ("written anew by another program", written_anew(&good), Refusal::PdfChanged),
    ];
    let range = numbers(&good);
    let length = good.len();
    let (start, end) = digits(&good);
    let ranges = [
        ("range: all zero", "[0 0 0 0]".to_owned()),
        ("range: empty", "[]".to_owned()),
        ("range: negative", format!("[0 {start} {end} -1]")),
        ("range: overlapping", format!("[0 {length} 0 {length}]")),
        ("range: past the end", format!("[0 {start} {end} {length}]")),
        ("range: not from the beginning", format!("[1 {} {end} {}]", start - 1, length - end)),
        ("range: the brackets too", format!("[0 {} {} {}]", start + 1, end - 1, length - end + 1)),
        ("range: the same in another spelling", format!("[0 {start} {end} {:05}]", length - end)),
        ("range: five numbers", format!("[0 {start} {end} {} 0]", length - end)),
    ];
    attacks.extend(ranges.into_iter().map(|(name, text)| (name, with_range(&good, &text), Refusal::PdfSignature)));
    attacks.push(("range: ends earlier", with_range(&good, &format!("[0 {start} {end} {}]", length - end - 1)), Refusal::PdfAppended));
    // Signature wrapping: the signed end of the file is moved back, and something else stands before it.
    let moved = [&good[..end], b" /X(D:20300101000000Z)", &good[end..]].concat();
    let (wrapped_end, wrapped_length) = (end + 22, moved.len());
    attacks.push(("wrapping: numbers as they were", moved.clone(), Refusal::PdfDamaged));
    let kept_table = fixed_table(&moved, 22);
    attacks.push(("wrapping: the table mended", kept_table.clone(), Refusal::PdfSignature));
    let numbers_mended = with_range(&kept_table, &format!("[0 {start} {wrapped_end} {}]", wrapped_length - wrapped_end));
    attacks.push(("wrapping: the numbers mended", numbers_mended, Refusal::PdfSignature));
    let around = with_range(&kept_table, &format!("[0 {start} {end} {}]", kept_table.len() - end));
    attacks.push(("wrapping: the numbers over all of it", around, Refusal::PdfSignature));
    assert!(range.starts_with("[0 "));
    attacks
}

/// What somebody could make who signs it with a key of their own, or with the packet's.
fn with_a_key() -> Vec<Attack> {
    let (own, other) = (CmsForgery::of(&identity(1)), CmsForgery::of(&identity(2)));
    let plain = signable().with_table();
    let set = |number: usize, object: &str| own.sign(&signable().set(number, object).with_table());
    let catalogue = |more: &str| set(CATALOGUE, &SIGNED_CATALOGUE.replacen("/Type/Catalog", &["/Type/Catalog", more].concat(), 1));
    let added = |object: &str, catalogue: &str| {
        let mut pdf = signable();
        pdf.add(object);
        own.sign(&pdf.set(CATALOGUE, catalogue).with_table())
    };
    let cms = |change: &dyn Fn(&mut CmsForgery)| {
        let mut forged = own.clone();
        change(&mut forged);
        forged.sign(&plain)
    };
    let with_names = |names: &str| SIGNED_CATALOGUE.replacen("/Names<<", &["/Names<<", names].concat(), 1);
    let another = Forgery::of(&identity(2), payload()).file();
    let mut two = signable();
    two.add(specification("other.json", "Source", 9));
    two.add(stream("", another.as_bytes()));
    let second_file = |name: &str, relationship: &str| {
        let mut pdf = signable();
        pdf.add(specification(name, relationship, 9));
        pdf.add(stream("", b"MZ"));
        let listed = SIGNED_CATALOGUE.replacen("(packet.json)4 0 R", "(packet.json)4 0 R(z)8 0 R", 1);
        own.sign(&pdf.set(CATALOGUE, listed).with_table())
    };
    let both = SIGNED_CATALOGUE.replacen("/AF[4 0 R]", "/AF[4 0 R 8 0 R]", 1).replacen("(packet.json)4 0 R", "(a)4 0 R(b)8 0 R", 1);
    let two_fields = SIGNED_CATALOGUE.replacen("[7 0 R]/Sig", "[7 0 R 8 0 R]/Sig", 1);
    let hidden_signature = signature(NAME, DATE).replacen("/Contents", "/Kontents", 1).replacen(OPEN_RANGE, "[0 1 2 3]", 1);
    let hash = Pdf::signable(&another, NAME, DATE);
    vec![
        ("signer: another, of the same name", other.sign(&plain), Refusal::PdfOtherSigner),
        ("signer: the packet of another", own.sign(&hash.with_table()), Refusal::PdfOtherSigner),
        ("signer: another key under the certificate", cms(&|forged| forged.key = other.key.clone()), Refusal::PdfSignature),
        ("signer: another certificate as well", cms(&|forged| forged.certificates = other.certificate.clone()), Refusal::PdfSignature),
        ("signer: the hash of another certificate", cms(&|forged| forged.other_hash = true), Refusal::PdfSignature),
        ("signer: another name", own.sign(&Pdf::signable(&jws(), "Home Office", DATE).with_table()), Refusal::PdfOtherSigner),
        ("signer: another time", own.sign(&Pdf::signable(&jws(), NAME, "20261101000001").with_table()), Refusal::PdfSignature),
        ("cms: the twin of the signature", cms(&|forged| forged.high_s = true), Refusal::PdfSignature),
        ("cms: a signing time", cms(&|forged| forged.signed = SIGNING_TIME.to_vec()), Refusal::PdfSignature),
        ("cms: an unsigned attribute", cms(&|forged| forged.unsigned = SIGNING_TIME.to_vec()), Refusal::PdfSignature),
        ("cms: parameters of the hash", cms(&|forged| forged.parameters = vec![5, 0]), Refusal::PdfSignature),
        ("cms: of no length that is known", own.sign_with(&plain, indefinite), Refusal::PdfSignature),
        (
            "cms: in another thing",
            own.sign_with(&plain, |signature| [&[0x30, 0x82, 0x0b, 0][..], &signature].concat()),
            Refusal::PdfSignature,
        ),
        ("cms: the digest of another file", own.sign_with(&plain, |_| own.cms(&[7; 32])), Refusal::PdfChanged),
        ("certified: not", set(CATALOGUE, &without(SIGNED_CATALOGUE, "/Perms<</DocMDP 6 0 R>>")), Refusal::PdfNotCertified),
        (
            "certified: and more",
            set(CATALOGUE, &SIGNED_CATALOGUE.replacen("/DocMDP 6 0 R", "/DocMDP 6 0 R/UR3 6 0 R", 1)),
            Refusal::PdfNotCertified,
        ),
        ("certified: notes allowed", set(SIGNATURE, &signature(NAME, DATE).replacen("/P 1", "/P 3", 1)), Refusal::PdfNotCertified),
        (
            "dictionary: another order",
            set(SIGNATURE, &signature(NAME, DATE).replacen("/Type/Sig/Filter/Adobe.PPKLite", "/Filter/Adobe.PPKLite/Type/Sig", 1)),
            Refusal::PdfSignature,
        ),
        ("dictionary: a reason", set(SIGNATURE, &signature(NAME, DATE).replacen("/M(", "/Reason(x)/M(", 1)), Refusal::PdfSignature),
        (
            "dictionary: another format",
            set(SIGNATURE, &signature(NAME, DATE).replacen("ETSI.CAdES.detached", "adbe.pkcs7.detached", 1)),
            Refusal::PdfSignature,
        ),
        ("active: at opening", catalogue("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"), Refusal::PdfActive),
        ("active: at closing", catalogue("/AA<</WC<</S/JavaScript/JS(app.alert(1))>>>>"), Refusal::PdfActive),
        ("active: something unknown", catalogue("/Collection<<>>"), Refusal::PdfActive),
        ("active: a script by name", set(CATALOGUE, &with_names("/JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>")), Refusal::PdfActive),
        ("active: a form of XML", set(CATALOGUE, &SIGNED_CATALOGUE.replacen("/SigFlags 3", "/SigFlags 3/XFA(x)", 1)), Refusal::PdfActive),
        ("active: a page that acts", set(PAGE, &acting(SIGNED_PAGE)), Refusal::PdfActive),
        (
            "active: a link",
            set(PAGE, &SIGNED_PAGE.replacen("[7 0 R]", "[7 0 R<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a)>>>>]", 1)),
            Refusal::PdfActive,
        ),
        (
            "active: a note",
            set(PAGE, &SIGNED_PAGE.replacen("[7 0 R]", "[7 0 R<</Subtype/FreeText/Rect[0 0 9 9]/Contents(x)>>]", 1)),
            Refusal::PdfActive,
        ),
        ("active: the field acts", set(FIELD, &acting(SIGNED_FIELD)), Refusal::PdfActive),
        ("active: a bookmark that starts something", added("<</Title(x)/A<</S/Launch/F(a.exe)>>>>", SIGNED_CATALOGUE), Refusal::PdfActive),
        ("active: a stream from elsewhere", added("<</Length 0/F(https://a)>>\nstream\n\nendstream", SIGNED_CATALOGUE), Refusal::PdfActive),
        ("active: a program beside the packet", second_file("a.exe", "Data"), Refusal::PdfActive),
        (
            "active: objects in an object",
            added("<</Type/ObjStm/N 0/First 0/Length 0>>\nstream\n\nendstream", SIGNED_CATALOGUE),
            Refusal::PdfActive,
        ),
        ("hidden: between two objects", own.sign(&fixed_table(&inserted(&plain, b"3 0 obj\n", b"hidden\n"), 7)), Refusal::PdfActive),
        ("hidden: before the table", own.sign(&fixed_table(&inserted(&plain, b"xref\n0 ", b"hidden\n"), 7)), Refusal::PdfActive),
        ("hidden: an object named twice", own.sign(&inserted(&plain, b"trailer\n", b"3 1\n0000000015 00000 n \n")), Refusal::PdfActive),
        ("hidden: in the trailer", own.sign(&Pdf { trailer: "/Hidden 1".into(), ..signable() }.with_table()), Refusal::PdfActive),
        ("two packets", own.sign(&two.set(CATALOGUE, both).with_table()), Refusal::PdfWithSeveralPackets),
        (
            "two signatures: in the form",
            added(&SIGNED_FIELD.replacen("(Signature)/TU", "(Second)/TU", 1), &two_fields),
            Refusal::PdfSeveralSignatures,
        ),
        ("two signatures: one not in the form", added(&hidden_signature, SIGNED_CATALOGUE), Refusal::PdfSeveralSignatures),
        ("two signatures: a field on no page", added("<</FT/Sig/T(Second)>>", SIGNED_CATALOGUE), Refusal::PdfSeveralSignatures),
        ("a packet that no file names", set(SPECIFICATION, &specification("packet.txt", "Source", 5)), Refusal::PdfWithoutPacket),
    ]
}

#[test]
fn every_attack_is_refused_with_its_own_reason() {
    let attacks = all();
    assert!(attacks.len() >= 60, "{} attacks", attacks.len());
    let wrong: Vec<String> = attacks
        .iter()
        .filter(|(_, file, expected)| refusal(file) != Some(*expected))
        .map(|(name, file, expected)| format!("{name}: {:?}, not {expected:?}", refusal(file)))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let reached = |reason: Refusal| attacks.iter().any(|(_, _, expected)| *expected == reason);
    for reason in Refusal::ALL.into_iter().filter(|reason| format!("{reason:?}").starts_with("Pdf")) {
        assert!(reached(reason), "no attack comes to {reason:?}");
    }
}

#[test]
fn no_byte_of_a_signed_pdf_can_be_changed_deleted_or_inserted() {
    let good = good();
    let step = if long() { 1 } else { 7 };
    for at in (0..good.len()).step_by(step) {
        let mut changed = good.clone();
        for other in [good[at] ^ 1, good[at] ^ 0x20, b'0'] {
            changed[at] = other;
            assert!(changed == good || refusal(&changed).is_some(), "byte {at} as {other}");
        }
        changed.remove(at);
        assert!(refusal(&changed).is_some(), "byte {at} deleted");
        changed.insert(at, good[at]);
        changed.insert(at, b' ');
        assert!(refusal(&changed).is_some(), "a byte inserted at {at}");
        assert!(refusal(&good[..at]).is_some(), "cut at {at}");
    }
}

fn acting(object: &str) -> String {
    object.replacen("<<", "<</AA<</O<</S/JavaScript/JS(x)>>>>", 1)
}

fn without(object: &str, part: &str) -> String {
    assert!(object.contains(part));
    object.replacen(part, "", 1)
}

fn as_stream(text: &str) -> String {
    String::from_utf8(stream("/Type/EmbeddedFile", text.as_bytes())).expect("a packet is ASCII")
}

/// A packet of the same length as another: the payload's last letters are what gives way.
fn resized(jws: &str, length: usize) -> String {
    assert_eq!(jws.len(), length, "`leeds` and `derby` are of one length");
    jws.to_owned()
}

fn numbers(file: &[u8]) -> String {
    let at = find(file, b"/ByteRange") + "/ByteRange".len();
    String::from_utf8_lossy(&file[at..at + OPEN_RANGE.len()]).into_owned()
}

fn with_range(file: &[u8], text: &str) -> Vec<u8> {
    replaced(file, &numbers(file), &format!("{text:<width$}", width = OPEN_RANGE.len()))
}

fn replaced_digits(file: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let (start, end) = digits(file);
    let text = String::from_utf8_lossy(&file[start + 1..end - 1]).into_owned();
    let mut changed = file.to_vec();
    put(&mut changed, &format!("{:0<width$}", change(text.trim_end_matches('0')), width = 2 * ROOM));
    changed
}

fn padded(file: &[u8], byte: u8) -> Vec<u8> {
    let (_, end) = digits(file);
    let mut changed = file.to_vec();
    changed[end - 2] = byte;
    changed
}

fn blank(file: &[u8]) -> Vec<u8> {
    replaced_digits(file, |_| String::new())
}

/// A good signature of the same key, of another file.
fn digits_of_another(file: &[u8]) -> Vec<u8> {
    let another = Pdf::signable(&jws(), NAME, DATE).set(PAGE, SIGNED_PAGE.replacen("595", "596", 1)).signed(&identity(1));
    let (start, end) = digits(&another);
    let mut changed = file.to_vec();
    put(&mut changed, &String::from_utf8_lossy(&another[start + 1..end - 1]));
    changed
}

/// Signed once more by somebody else, as a program does it that adds to the file.
fn signed_again(file: &[u8]) -> Vec<u8> {
    let field = SIGNED_FIELD.replacen("/V 6 0 R", "/V 8 0 R", 1).replacen("(Signature)/TU", "(Second)/TU", 1);
    let catalogue = SIGNED_CATALOGUE.replacen("/Fields[7 0 R]", "/Fields[7 0 R 9 0 R]", 1);
    incremental(file, &[(1, &catalogue), (8, &signature("Other", DATE)), (9, &field)], true)
}

/// The same objects with a compressed table, as another program saves them.
fn written_anew(file: &[u8]) -> Vec<u8> {
    let mut pdf = signable();
    let from = find(file, b"6 0 obj\n") + 8;
    let object = ascii(&file[from..]);
    pdf.set(SIGNATURE, &object[..object.find("\nendobj").expect("it ends")]);
    let mut bytes = pdf.with_streams();
    bytes.pop();
    bytes
}

fn inserted(file: &[u8], before: &[u8], what: &[u8]) -> Vec<u8> {
    let at = find(file, before);
    [&file[..at], what, &file[at..]].concat()
}

/// The table of a file into which bytes were put after the first objects, mended.
fn fixed_table(file: &[u8], by: usize) -> Vec<u8> {
    let text = ascii(file);
    let start = text.rfind("xref\n0").expect("a table");
    let (_, table) = text.split_at(start);
    let mut mended = String::new();
    for line in table.lines() {
        let moved = |number: usize| {
            let is_there =
                |at: usize| text.get(at..).is_some_and(|rest| rest.split_once(" 0 obj").is_some_and(|(id, _)| id.parse::<u32>().is_ok()));
            if is_there(number) { number } else { number + by }
        };
        match line.strip_suffix(" 00000 n ") {
            Some(offset) => writeln!(mended, "{:010} 00000 n ", moved(offset.parse().expect("digits"))),
            None if line.parse::<usize>().is_ok() => writeln!(mended, "{start}"),
            None => writeln!(mended, "{line}"),
        }
        .expect("a string takes all");
    }
    [&file[..start], mended.trim_end().as_bytes()].concat()
}

/// BER's other way to end a value.
fn indefinite(signature: Vec<u8>) -> Vec<u8> {
    [&[0x30, 0x80][..], &signature[4..], &[0, 0]].concat()
}
