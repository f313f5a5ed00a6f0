//! The JSON file.

use super::{long, refusal};
use crate::testkit::forge::{Forgery, NOW, identity, payload, record};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use onward::keeper::judge;
use onward::messages::{Judgement, Refusal};
use onward::seal::{MAX_FILE_BYTES, open};

fn good() -> String {
    Forgery::of(&identity(1), payload()).file()
}

#[test]
fn what_was_signed_is_what_is_read() {
    let Judgement::Verified(view) = judge(good().as_bytes(), NOW) else { panic!("refused") };
    let signer = identity(1);
    assert_eq!(view.record, record());
    assert_eq!(view.jws, good());
    assert_eq!((view.signer.organisation.as_str(), view.signer.device.as_str()), ("Safe House", "Front desk"));
    assert_eq!(view.signer.fingerprint, signer.signer().fingerprint.text());
    assert_eq!(view.signer.words, signer.signer().fingerprint.words());
    assert!(!view.from_pdf && !view.expired);
}

#[test]
fn a_certificate_is_good_to_its_last_second_and_then_expired() {
    let until = identity(1).signer().valid_until;
    let expired = |now| match judge(good().as_bytes(), now) {
        Judgement::Verified(view) => view.expired,
        other => panic!("{other:?}"),
    };
    assert_eq!((expired(until), expired(until + 1)), (false, true));
}

#[test]
fn no_byte_can_be_changed_deleted_or_inserted() {
    let good = good().into_bytes();
    // 7 and 11 share no factor with base64's 4, so the short form too meets every place in a group.
    let step = if long() { 1 } else { 11 };
    for at in (0..good.len()).step_by(step) {
        let mut changed = good.clone();
        for other in [good[at] ^ 1, good[at] ^ 2, b'A', b'"', b' ', 0xff] {
            changed[at] = other;
            assert!(other == good[at] || refusal(&changed).is_some(), "byte {at} changed to {other}");
        }
        let deleted = [&good[..at], &good[at + 1..]].concat();
        // One of two equal neighbours gone is the same file whichever it is, and shorter than the good one.
        assert!(refusal(deleted).is_some(), "byte {at} deleted");
        for other in [b'A', b' ', good[at]] {
            let inserted = [&good[..at], &[other], &good[at..]].concat();
            assert!(refusal(inserted).is_some(), "{other} inserted at {at}");
        }
    }
    for tail in ["\n", " ", "\0", "{}", "=", "A"] {
        assert_eq!(refusal([&good, tail.as_bytes()].concat()), Some(Refusal::Envelope), "{tail:?} appended");
    }
}

#[test]
fn a_file_that_ends_early_is_truncated_wherever_it_ends() {
    let good = good();
    assert_eq!(refusal(""), Some(Refusal::Empty));
    for length in 1..good.len() {
        assert_eq!(open(&good.as_bytes()[..length]), Err(Refusal::Truncated), "{length}");
    }
}

#[test]
fn twenty_mebibytes_are_looked_at_and_not_one_byte_more() {
    let mut file = br#"{"payload":""#.to_vec();
    file.resize(MAX_FILE_BYTES, b'A');
    assert_eq!(open(&file), Err(Refusal::Truncated));
    file.push(b'A');
    assert_eq!(open(&file), Err(Refusal::TooBig));
}

#[test]
fn files_of_other_kinds_are_not_ours() {
    for file in ["hello", "{}", "[]", "{\"name\":\"x\"}", "PK\u{3}\u{4}", "\u{feff}", "eyJhbGciOiJFUzI1NiJ9.e30.AA", "<html>"] {
        assert_eq!(refusal(file), Some(Refusal::NotOurs), "{file}");
    }
}

#[test]
fn the_same_jws_written_in_another_way_is_refused_as_such() {
    let good = good();
    let value: serde_json::Value = serde_json::from_str(&good).unwrap();
    let (payload, protected, signature) = (&value["payload"], &value["protected"], &value["signature"]);
    for file in [
        serde_json::to_string_pretty(&value).unwrap(),
        format!(r#"{{"protected":{protected},"payload":{payload},"signature":{signature}}}"#),
        format!(r#"{{"payload":{payload},"protected":{protected},"header":{{}},"signature":{signature}}}"#),
        format!(r#"{{"payload":{payload},"signatures":[{{"protected":{protected},"signature":{signature}}}]}}"#),
        good.replacen("\"payload\"", "\"p\\u0061yload\"", 1),
        format!(" {good}"),
    ] {
        assert_eq!(refusal(&file), Some(Refusal::Envelope), "{file}");
    }
}

#[test]
fn every_bit_of_base64_counts() {
    // The last character of a value of 64 bytes holds four bits that mean nothing: only zeros are taken.
    let good = good();
    let end = good.len() - 3;
    let last = good.as_bytes()[end];
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let value = alphabet.iter().position(|c| *c == last).unwrap();
    assert_eq!(value % 16, 0);
    for twin in 1..16 {
        let mut file = good.clone().into_bytes();
        file[end] = alphabet[value + twin];
        assert_eq!(refusal(file), Some(Refusal::Envelope));
    }
}

#[test]
fn the_twin_of_a_signature_is_refused() {
    let forgery = Forgery { high_s: true, ..Forgery::of(&identity(1), payload()) };
    assert_eq!(refusal(forgery.file()), Some(Refusal::Envelope));
}

#[test]
fn headers_have_one_form() {
    let forgery = Forgery::of(&identity(1), payload());
    let header = forgery.header();
    let other = |from: &str, to: &str| refusal(forgery.file_with_header(&header.replacen(from, to, 1)));
    assert_eq!(refusal(forgery.file_with_header(&header)), None);
    for alg in ["none", "HS256", "RS256", "ES384", "EdDSA", "es256"] {
        assert_eq!(other("ES256", alg), Some(Refusal::Certificate), "{alg}");
    }
    assert_eq!(other("onward-packet+json", "JWT"), Some(Refusal::Certificate));
    for (from, to) in [
        ("\"typ\"", "\"crit\":[],\"typ\""),
        ("{", "{ "),
        ("\"]}", "\",\"AAAA\"]}"),
        ("}", ",\"jwk\":{}}"),
        ("\"x5c\"", "\"alg\":\"ES256\",\"x5c\""),
    ] {
        assert_eq!(other(from, to), Some(Refusal::Envelope), "{to}");
    }
}

#[test]
fn the_key_is_the_certificates_and_the_certificate_is_the_kids() {
    let (ours, theirs) = (Forgery::of(&identity(1), payload()), Forgery::of(&identity(2), payload()));
    // Another's kid; another's certificate; another's both, without their key.
    assert_eq!(refusal(Forgery { kid: theirs.kid.clone(), ..ours.clone() }.file()), Some(Refusal::Certificate));
    assert_eq!(refusal(Forgery { certificate: theirs.certificate.clone(), ..ours.clone() }.file()), Some(Refusal::Certificate));
    assert_eq!(refusal(Forgery { key: ours.key.clone(), ..theirs.clone() }.file()), Some(Refusal::Changed));
    assert_eq!(refusal(Forgery { certificate: Vec::new(), ..ours.clone() }.file()), Some(Refusal::Certificate));
    assert_eq!(refusal(Forgery { certificate: vec![0x30; 3_000], ..ours }.file()), Some(Refusal::Certificate));
}

#[test]
fn no_byte_of_a_certificate_can_be_changed() {
    let good = Forgery::of(&identity(1), payload());
    for at in 0..good.certificate.len() {
        let mut forgery = good.clone();
        forgery.certificate[at] ^= 1;
        assert_eq!(refusal(forgery.file()), Some(Refusal::Certificate), "byte {at}");
    }
}

#[test]
fn signed_contents_are_still_checked() {
    let signed = |payload: &str| refusal(Forgery::of(&identity(1), payload).file());
    let good = payload();
    let with = |from: &str, to: &str| signed(&good.replacen(from, to, 1));
    assert_eq!(signed(&good), None);
    assert_eq!(signed(""), Some(Refusal::NotAPacket));
    assert_eq!(signed("{}"), Some(Refusal::NotAPacket));
    assert_eq!(signed(&format!("{good}{good}")), Some(Refusal::NotAPacket));
    assert_eq!(with("\"packet_version\":1", "\"packet_version\":2"), Some(Refusal::NewerPacket));
    assert_eq!(with("\"packet_version\":1", "\"packet_version\":0"), Some(Refusal::NotAPacket));
    assert_eq!(with("\"version\":1", "\"version\":2"), Some(Refusal::NewerForm));
    assert_eq!(with("\"version\":1", "\"version\":0"), Some(Refusal::NotAPacket));
    assert_eq!(with("\"id\":\"referral\"", "\"id\":\"other\""), Some(Refusal::NotAPacket));
}

#[test]
fn a_changed_payload_under_an_old_signature_is_changed() {
    let good = good();
    let value: serde_json::Value = serde_json::from_str(&good).unwrap();
    let old = value["payload"].as_str().unwrap();
    let new = URL_SAFE_NO_PAD.encode(payload().replacen("leeds", "derby", 1));
    assert_eq!(refusal(good.replacen(old, &new, 1)), Some(Refusal::Changed));
}
