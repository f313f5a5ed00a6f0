//! Files of `tests/testkit/packets`, each named `<what it is>.<what must come of it>.<json or pdf>`.
//!
//! Ours are the same in every run (RFC 6979, keys that are not random). `ONWARD_GOLDEN=write cargo test …` writes them
//! again, and `node tests/e2e/jws.test.mjs --write` writes `by-jose`, which another JOSE library signed. `draft-by-jose` is of
//! the time before version 1 was settled, and opens still.

use super::{attacks, refusal};
use crate::testkit::forge::{Forgery, identity, key, payload};
use crate::testkit::pdf::Pdf;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testkit/packets")
}

fn ours() -> Vec<(String, Vec<u8>)> {
    let signer = identity(1);
    let good = Forgery::of(&signer, payload());
    let other = Forgery::of(&identity(2), payload());
    let file = good.file();
    let newer = |from: &str, to: &str| Forgery::of(&signer, payload().replacen(from, to, 1)).file();
    let header = |from: &str, to: &str| good.file_with_header(&good.header().replacen(from, to, 1));
    let elsewhere = payload().replacen("leeds", "derby", 1);
    let files = [
        ("enquiry.verified.json", file.clone()),
        ("empty.Empty.json", String::new()),
        ("other-json.NotOurs.json", "{\"packet\":1}".into()),
        ("half.Truncated.json", file[..file.len() / 2].to_owned()),
        ("new-line-at-end.Envelope.json", format!("{file}\n")),
        ("high-s.Envelope.json", Forgery { high_s: true, ..good.clone() }.file()),
        ("crit.Envelope.json", header("\"kid\"", "\"crit\":[\"kid\"],\"kid\"")),
        ("alg-none.Certificate.json", header("ES256", "none")),
        ("kid-of-another.Certificate.json", Forgery { kid: other.kid.clone(), ..good.clone() }.file()),
        ("certificate-of-another.Certificate.json", Forgery { certificate: other.certificate.clone(), ..good.clone() }.file()),
        ("signed-by-another.Changed.json", Forgery { key: key(&identity(2)), ..good.clone() }.file()),
        ("another-area.Changed.json", file.replacen(&URL_SAFE_NO_PAD.encode(payload()), &URL_SAFE_NO_PAD.encode(elsewhere), 1)),
        ("not-a-packet.NotAPacket.json", Forgery::of(&signer, "{\"packet_version\":1}").file()),
        ("packet-version-2.NewerPacket.json", newer("\"packet_version\":1", "\"packet_version\":2")),
        ("form-version-2.NewerForm.json", newer("\"version\":1", "\"version\":2")),
    ];
    let pdfs = [
        ("enquiry.verified.pdf", attacks::good()),
        ("with-streams.PdfUnsigned.pdf", Pdf::with(&file).with_streams()),
        ("nothing-attached.PdfWithoutPacket.pdf", Pdf::without_packet().with_table()),
        ("cut-off.PdfDamaged.pdf", Pdf::with(&file).with_table()[..900].to_vec()),
    ];
    let files = files.map(|(name, text)| (name, text.into_bytes())).into_iter().chain(pdfs);
    files.map(|(name, bytes)| (name.to_owned(), bytes)).chain(attacks::samples()).collect()
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
