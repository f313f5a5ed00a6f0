//! Keys, certificates, fingerprints.

use crate::testkit::forge::{NOW, SameEveryTime, identity};
use onward::seal::{DamagedIdentity, Fingerprint, SigningIdentity};

#[test]
fn an_identity_comes_back_from_its_bytes() {
    let bytes = identity(1).to_bytes();
    let again = SigningIdentity::from_bytes(&bytes).expect("it was just written");
    assert_eq!(again.to_bytes(), bytes);
    assert_eq!(again.signer(), identity(1).signer());
}

#[test]
fn damaged_or_mixed_bytes_are_no_identity() {
    let (one, two) = (identity(1).to_bytes(), identity(2).to_bytes());
    let mixed = [&one[..33], &two[33..]].concat();
    assert_eq!(SigningIdentity::from_bytes(&mixed).err(), Some(DamagedIdentity));
    for length in 0..one.len() {
        assert_eq!(SigningIdentity::from_bytes(&one[..length]).err(), Some(DamagedIdentity), "{length}");
    }
    for at in 0..one.len() {
        let mut bytes = one.to_vec();
        bytes[at] ^= 0x80;
        assert_eq!(SigningIdentity::from_bytes(&bytes).err(), Some(DamagedIdentity), "byte {at}");
    }
}

#[test]
fn a_certificate_lasts_three_years() {
    assert_eq!(identity(1).signer().valid_until, NOW + 1_096 * 86_400);
}

#[test]
fn certificates_can_be_made_on_any_day_of_the_century() {
    for year in 0..74 {
        let now = NOW + year * 31_556_952;
        let made = SigningIdentity::generate(&mut SameEveryTime(year), "Safe House", "Front desk", now);
        assert_eq!(made.signer().valid_until, now + 1_096 * 86_400);
    }
}

#[test]
fn names_are_cut_at_64_characters_and_cannot_disguise_themselves() {
    let named = |organisation: &str| SigningIdentity::generate(&mut SameEveryTime(3), organisation, "x", NOW).signer().organisation.clone();
    for letter in ["a", "é", "ع", "👩"] {
        assert_eq!(named(&letter.repeat(64)), letter.repeat(64));
        assert_eq!(named(&letter.repeat(65)), letter.repeat(64));
    }
    assert_eq!(named(" Safe\u{202e} House\n "), "Safe House");
    assert_eq!(named(" \u{200b} "), "-");
    assert_eq!(named("O'Neil, \"Sons\" + <b>&=\\ Ltd"), "O'Neil, \"Sons\" + <b>&=\\ Ltd");
}

/// The expected words were worked out with Python's integers and the list's lines.
#[test]
fn fingerprints_have_words() {
    let mut bytes = [0; 32];
    assert_eq!(Fingerprint(bytes).words(), ["abacus"; 6]);
    bytes[15] = 1;
    assert_eq!(Fingerprint(bytes).words(), ["abdomen", "abacus", "abacus", "abacus", "abacus", "abacus"]);
    bytes = std::array::from_fn(|index| index as u8 * 7 + 1);
    assert_eq!(Fingerprint(bytes).words(), WORDS);
    assert_eq!(Fingerprint::from_text(&Fingerprint(bytes).text()), Some(Fingerprint(bytes)));
    assert_eq!(Fingerprint::from_text("AA"), None);
}

const WORDS: [&str; 6] = ["polish", "geriatric", "fled", "confound", "lesser", "nervy"];
