//! Files of `tests/testkit/packets`, each named `<what it is>.<what must come of it>.<json or pdf>`.
//!
//! Ours are the same in every run (RFC 6979, keys that are not random). `ONWARD_GOLDEN=write cargo test …` writes them
//! again, and `node tests/e2e/jws.test.mjs --write` writes `by-jose`, which another JOSE library signed. `draft-by-jose` is of
//! the time before version 1 was settled, and opens still.

use super::{attacks, refusal};
use crate::testkit::forge::{Forgery, identity, key, payload};
use crate::testkit::people::packet;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use onward::form::Stage;
use onward::seal::sign;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testkit/packets")
}

fn ours() -> Vec<(String, Vec<u8>)> {
    let signer = identity(1);
    let good = Forgery::of(&signer, payload());
    let handover = sign(&packet("mother", Stage::Handover), &signer).jws().as_bytes().to_vec();
    let files = [
        ("enquiry.verified.json", good.file().into_bytes()),
        ("enquiry.verified.pdf", attacks::good()),
        ("handover.verified.json", handover),
    ];
    files.map(|(name, bytes)| (name.to_owned(), bytes)).into()
}

/// The secret key of the test identity, for the other JOSE library (RFC 7517, RFC 7518 §6.2).
fn key_file() -> String {
    let signer = identity(1);
    let key = key(&signer);
    let point = key.verifying_key().to_encoded_point(false);
    let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let value = serde_json::json!({
        "kty": "EC", "crv": "P-256",
        "x": text(point.x().expect("it is not compressed")), "y": text(point.y().expect("it is not compressed")), "d": text(&key.to_bytes()),
        "kid": signer.signer().fingerprint.text(), "x5c": [STANDARD.encode(signer.certificate())],
    });
    format!("{value}\n")
}

#[test]
fn golden_files_are_still_what_is_written() {
    let files = ours().into_iter().chain([("identity-1.jwk".to_owned(), key_file().into_bytes())]);
    for (name, bytes) in files {
        let path = folder().join(&name);
        if std::env::var("ONWARD_GOLDEN").is_ok_and(|what| what == "write") {
            std::fs::write(&path, &bytes).expect("it can be written");
        }
        assert!(
            std::fs::read(&path).expect("the file is there") == bytes,
            "{name} is written differently now: see this file's first lines"
        );
    }
}

#[test]
fn every_golden_file_comes_to_what_its_name_says() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder()).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("names are ASCII").to_owned();
        let [_, expected, "json" | "pdf"] = name.split('.').collect::<Vec<_>>()[..] else { continue };
        let found = refusal(std::fs::read(&path).expect("it can be read")).map_or("verified".to_owned(), |refusal| format!("{refusal:?}"));
        assert_eq!(found, expected, "{name}");
        count += 1;
    }
    assert!(count > ours().len(), "ours, and at least one that another library signed");
}
