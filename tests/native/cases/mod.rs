//! The cases of `tests/testkit/cases`: what must come of each file does, and no reason for refusing one lacks a file.
//!
//! `tests/testkit/case.rs` tells the format. All but those named `found-…`, which fuzzing found, are made here from packets, keys
//! and forms that are the same in every run: `ONWARD_GOLDEN=write cargo test … cases` writes them again.

mod content;
mod envelope;
mod forwards;
mod notes;
mod registers;
mod sealed;

use crate::seal::attacks;
use crate::testkit::case::Case;
use onward::area::AreaError;
use onward::form::FormError;
use onward::messages::{Refusal, SealedBy};
use onward::notes::NoteError;
use onward::packet::{Misfit, ParseError};
use onward::seal::DamagedIdentity;
use onward::seal::recipient::{NoRecipient, Unopened};
use onward::vault::{BackupError, HeaderError, Mistyped, NotRead};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A case that is made here.
struct Made {
    name: String,
    kind: &'static str,
    expect: String,
    comment: String,
    body: Vec<u8>,
    /// The length to which the last byte is repeated.
    fill: Option<usize>,
}

impl Made {
    fn new(kind: &'static str, comment: &str, expect: &str, body: impl Into<Vec<u8>>) -> Made {
        let words: String =
            comment.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' }).collect();
        let name = format!("{kind}-{}", words.split_whitespace().collect::<Vec<_>>().join("-"));
        Made { name, kind, expect: expect.to_owned(), comment: comment.to_owned(), body: body.into(), fill: None }
    }

    fn with_body(self, body: Vec<u8>) -> Made {
        Made { body, ..self }
    }

    fn filled(self, length: usize) -> Made {
        Made { fill: Some(length), ..self }
    }

    fn file(&self) -> Vec<u8> {
        let fill = self.fill.map_or(String::new(), |length| format!("fill: {length}\n"));
        let header = format!("expect: {}\ncomment: {}\nkind: {}\n{fill}\n", self.expect, self.comment, self.kind);
        [header.as_bytes(), &self.body].concat()
    }
}

fn made() -> Vec<Made> {
    let attacks = attacks::all().into_iter().map(|(attack, file, reason)| Made::new("pdf", attack, &format!("{reason:?}"), file));
    let good = Made::new("pdf", "good: signed by the packet's signer", "verified", attacks::good());
    let others = [envelope::made(), sealed::made(), content::made(), notes::made(), forwards::made(), registers::made()];
    [vec![good], attacks.collect()].into_iter().chain(others).flatten().collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testkit/cases")
}

/// Every case in the folder with its name.
fn kept() -> Vec<(String, Vec<u8>)> {
    let paths = std::fs::read_dir(folder()).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut kept: Vec<_> = paths
        .map(|path| {
            let name = path.file_stem().and_then(|name| name.to_str()).expect("names are ASCII").to_owned();
            assert_eq!(path.extension().and_then(|ending| ending.to_str()), Some("case"), "{name}");
            (name, std::fs::read(path).expect("it can be read"))
        })
        .collect();
    kept.sort();
    kept
}

#[test]
fn cases_are_still_what_is_written() {
    let made = made();
    let names: BTreeSet<&str> = made.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), made.len(), "every name is another one");
    if std::env::var("ONWARD_GOLDEN").is_ok_and(|what| what == "write") {
        std::fs::create_dir_all(folder()).expect("it can be made");
        for case in &made {
            std::fs::write(folder().join(&case.name).with_extension("case"), case.file()).expect("it can be written");
        }
    }
    let kept = kept();
    for case in &made {
        let file = kept.iter().find(|(name, _)| *name == case.name).map(|(_, file)| file);
        assert!(file == Some(&case.file()), "{} is written differently now: see this file's first lines", case.name);
    }
    let strays: Vec<_> = kept.iter().filter(|(name, _)| !name.starts_with("found-") && !names.contains(name.as_str())).collect();
    assert!(strays.is_empty(), "nothing makes {:?}", strays.iter().map(|(name, _)| name).collect::<Vec<_>>());
}

#[test]
fn every_case_comes_to_what_it_says() {
    let (mut wrong, mut bad) = (Vec::new(), 0);
    let kept = kept();
    for (name, file) in &kept {
        let case = Case::read(file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let outcome = case.outcome().unwrap_or_else(|error| panic!("{name}: {error}"));
        bad += usize::from(case.expect.starts_with(char::is_uppercase));
        if outcome != case.expect {
            wrong.push(format!("{name} ({}): {outcome}, not {}", case.comment, case.expect));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(kept.len() >= 120 && bad * 3 > kept.len() * 2, "{} cases, {bad} of them bad", kept.len());
}

/// The names of an enum's variants. One that is added does not compile until it is named here, and then needs a case.
macro_rules! variants {
    ($kinds:expr, $type:ident: $($variant:ident)*) => {{
        fn _every_one_is_named(value: $type) {
            match value { $($type::$variant { .. } => {})* }
        }
        ($kinds, stringify!($type), vec![$(stringify!($variant)),*])
    }};
}

#[test]
fn every_reason_has_a_case() {
    let files: &[&str] = &["json", "pdf"];
    let all: Vec<(&[&str], &str, Vec<&str>)> = vec![
        variants!(files, Refusal: Empty TooBig NotOurs PdfWithoutPacket PdfWithSeveralPackets PdfDamaged PdfUnsigned PdfChanged
            PdfSignature PdfSeveralSignatures PdfAppended PdfOtherSigner PdfNotCertified PdfActive Truncated Envelope Certificate
            Changed NotAPacket ForwardInner ForwardAgreement ForwardDeep ForwardPractice NewerPacket NewerForm SealedDamaged),
        variants!(files, SealedBy: Passphrase Key),
        variants!(&["age", "passphrase", "armour"], Unopened: NotAge OtherKey OtherPassphrase TooMuchWork TooBig Damaged),
        variants!(&["note"], NoteError: Shape Newer),
        variants!(&["backup"], BackupError: NotOurs Damaged Newer TooBig WrongCode),
        variants!(&["register"], NotRead: NotOurs Newer),
        variants!(&["header"], HeaderError: Newer Damaged),
        variants!(&["form"], FormError: Json NewerFormat UnknownKey MissingKey WrongValue UnknownKind BadId DuplicateId UnknownOptionSet
            UnusedOptionSet EmptyOptionSet UnknownQuestion UnknownOption InsideGroup Circular EmptyCondition Bounds NestedGroup Empty
            UnknownStop),
        variants!(&["area"], AreaError: Json Slug NoEnglish Criterion Recipient Card),
        variants!(&["payload"], ParseError: Shape NewerPacket),
        variants!(&["forward"], ParseError: Shape NewerPacket),
        variants!(&["payload"], Misfit: OtherForm Frame Answer Translation NotAnswered Consent),
    ];
    let kept = kept();
    let cases: Vec<Case<'_>> = kept.iter().map(|(_, file)| Case::read(file).expect("another test reads them all")).collect();
    let is_reached = |kinds: &[&str], word: &str| {
        cases.iter().any(|case| {
            kinds.contains(&case.kind) && case.expect.split(", ").any(|expected| expected.trim_start_matches("sealed by ") == word)
        })
    };
    let mut missing = Vec::new();
    for (kinds, name, variants) in all {
        missing.extend(variants.into_iter().filter(|variant| !is_reached(kinds, variant)).map(|variant| format!("{name}::{variant}")));
    }
    // Those with one reason only.
    let _ = (DamagedIdentity, NoRecipient, Mistyped);
    for (kind, word) in [("identity", "DamagedIdentity"), ("recipient", "NoRecipient"), ("code", "Mistyped")] {
        missing.extend((!is_reached(&[kind], word)).then(|| word.to_owned()));
    }
    assert!(missing.is_empty(), "no case comes to {missing:?}");
}

#[test]
fn a_case_that_is_no_case_is_told() {
    for (file, why) in [
        ("expect: verified\nkind: json\n", "no empty line after the header"),
        ("expect: verified\nkind: json\n\n{}", "a key is missing"),
        ("expect verified\n\n{}", "no `key: value`: expect verified"),
        ("reason: Empty\n\n{}", "an unknown key: reason"),
        ("fill: many\n\n{}", "no number: many"),
        ("fill: 3\n\n", "nothing to fill with"),
    ] {
        assert_eq!(Case::read(file.as_bytes()).err().as_deref(), Some(why));
    }
    let case = Case::read(b"expect: Empty\ncomment: x\nkind: letter\nfill: 5\n\nab").unwrap();
    assert_eq!((&*case.body, case.outcome()), (&b"abbbb"[..], Err("nothing reads letter".into())));
}
