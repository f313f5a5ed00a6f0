//! Every byte of the golden packets changed, deleted and doubled (SECURITY R8): nothing panics, and nothing but the same contents
//! ever comes out as good.
//!
//! The short run takes every byte of what is small and a stride of a PDF; `ONWARD_LONG` takes them all.

use crate::seal::long;
use crate::testkit::case::{Case, NOW, PASSPHRASE, SECRET};
use onward::keeper::judge;
use onward::messages::Judgement;
use onward::seal::armour::without_armour;
use onward::seal::passphrase::open_under;
use onward::seal::recipient::open_with;
use std::path::Path;

fn golden(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testkit").join(name)).expect("it is there")
}

/// The body of a case.
fn case(name: &str) -> Vec<u8> {
    let file = golden(&format!("cases/{name}.case"));
    Case::read(&file).expect("it is one").body.into_owned()
}

/// What a file comes to if it is good: for two files of one text, the same.
type Good = fn(&[u8]) -> Option<Vec<u8>>;

fn verified(file: &[u8]) -> Option<Vec<u8>> {
    // White space around it is another file, though it holds the same packet.
    matches!(judge(file, NOW), Judgement::Verified(_)).then(|| file.to_vec())
}

fn opened(file: &[u8]) -> Option<Vec<u8>> {
    assert!(!matches!(judge(file, NOW), Judgement::Verified(_)), "what is sealed is verified unopened");
    without_armour(file).and_then(|sealed| open_with(&SECRET, &sealed).map(|plain| plain.to_vec())).ok()
}

fn opened_under(file: &[u8]) -> Option<Vec<u8>> {
    without_armour(file).and_then(|sealed| open_under(PASSPHRASE, &sealed).map(|plain| plain.to_vec())).ok()
}

/// Every byte in so many ways; how many files that makes.
fn every_byte(name: &str, file: &[u8], good: Good, step: usize) -> usize {
    let right = good(file).unwrap_or_else(|| panic!("{name} is good as it is"));
    let mut tried = 0;
    let mut check = |changed: &[u8], what: &str, at: usize| {
        tried += 1;
        assert!(changed == file || good(changed).is_none_or(|other| other == right), "{name}: {what} at {at}");
    };
    for at in (0..file.len()).step_by(step) {
        let mut changed = file.to_vec();
        for other in [file[at] ^ 1, file[at] ^ 0x80, b' '] {
            changed[at] = other;
            check(&changed, "changed", at);
        }
        changed.remove(at);
        check(&changed, "deleted", at);
        for other in [file[at], b'\n', 0] {
            check(&[&file[..at], &[other], &file[at..]].concat(), "inserted", at);
        }
        check(&file[..at], "cut", at);
    }
    for tail in ["\0", " ", "\n", "%%EOF", "{}"] {
        check(&[file, tail.as_bytes()].concat(), "appended", file.len());
    }
    tried
}

#[test]
fn no_mutation_of_a_golden_packet_passes() {
    let stride = |short: usize| if long() { 1 } else { short };
    // Two and a half thousand files under a passphrase take a minute.
    let files: [(&str, Vec<u8>, Good, usize); 8] = [
        ("enquiry.json", golden("packets/enquiry.verified.json"), verified, 1),
        ("by-jose.json", golden("packets/by-jose.verified.json"), verified, stride(5)),
        ("draft-by-jose.json", golden("packets/draft-by-jose.verified.json"), verified, stride(5)),
        ("enquiry.pdf", golden("packets/enquiry.verified.pdf"), verified, stride(31)),
        ("enquiry.age", case("age-good-sealed-to-the-key"), opened, 1),
        ("enquiry.age.txt", case("age-good-as-text"), opened, 1),
        ("under a passphrase", case("passphrase-good-sealed-under-it"), opened_under, stride(41)),
        ("under a passphrase, as text", case("passphrase-good-as-text"), opened_under, stride(41)),
    ];
    for (name, file, good, step) in files {
        let tried = every_byte(name, &file, good, step);
        assert!(tried > 300, "{name}: {tried}");
    }
}

/// What is sealed counts to the last bit: in a binary file every change is noticed, not only every other text.
#[test]
fn no_byte_of_a_sealed_file_can_be_otherwise() {
    let file = case("age-good-sealed-to-the-key");
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[at] ^= 1 << bit;
            assert_eq!(opened(&changed), None, "bit {bit} of byte {at}");
        }
    }
}
