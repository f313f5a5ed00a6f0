//! The three people's packets, printed and signed, and opened again from the print.

use super::press::{file, printed};
use super::scenario::words;
use super::testkit::people::{PEOPLE, form};
use onward::language::Words;
use onward::messages::{Panel, Print};
use onward::packet::{Packet, Signing, file_stem, read_packet, read_signing};
use onward::seal::{SignedPacket, SigningIdentity, open, sign, sign_pdf, verify};

/// 22 November 2026.
pub const NOW: u64 = 1_795_305_600;

/// What the page has printed of a packet that was signed.
pub fn print(signed: &SignedPacket, words: &Words, second: Option<&Words>) -> Print {
    let (form, record, signer) = (form(), signed.record(), signed.signer());
    let (fingerprint, six) = (signer.fingerprint.text(), signer.fingerprint.words().map(str::to_owned));
    let signing = Signing {
        organisation: &signer.organisation,
        device: &signer.device,
        fingerprint: &fingerprint,
        words: &six,
        made_at: &record.made_at,
    };
    Print {
        reading: read_packet(&form, record, words, second, &str::to_owned),
        foot: record.packet_id.clone(),
        page_of: "{page} / {pages}".to_owned(),
        not_answered: words.text("receive-not-answered"),
        drawn: words.text_with("export-pdf-drawn", &[("who", "{who}")]),
        made_at: record.made_at.clone(),
        attachment: Some((format!("{}.json", file_stem(&record.packet_id)), signed.jws().to_owned())),
        signed: Some(Panel {
            reading: read_signing(&form, &signing, words, second),
            fingerprint: fingerprint.clone(),
            name: signer.organisation.clone(),
            description: format!("Electronic signature of {}", signer.organisation),
        }),
    }
}

/// A packet, and its PDF as the press leaves it and as the keeper signs it.
pub fn paper(packet: &Packet, identity: &SigningIdentity, words: &Words, second: Option<&Words>) -> (SignedPacket, Vec<u8>, Vec<u8>) {
    let packet = sign(packet, identity);
    let printed = printed(&print(&packet, words, second));
    assert_eq!(printed.missing(), "");
    let signed = sign_pdf(&printed.pdf, &packet, identity).expect("it is the packet's own");
    (packet, printed.pdf, signed)
}

#[test]
fn a_printed_packet_opens_as_the_one_that_was_signed() {
    let form = form();
    let (english, arabic) = (words("en"), words("ar"));
    for person in PEOPLE {
        for (name, words, second) in [("en", &english, None), ("ar", &arabic, Some(&english))] {
            let packet = super::testkit::people::packet(person, onward::form::Stage::Handover);
            let (signed, _, pdf) = paper(&packet, &super::testkit::forge::identity(1), words, second);
            file(&format!("{person}-{name}"), &pdf);
            let opened = open(&pdf).expect("a packet is attached");
            let verified = verify(&opened, std::slice::from_ref(&form), NOW).expect("it is the packet that was signed");
            assert_eq!(verified.jws(), signed.jws());
            assert_eq!(verified.record(), signed.record());
            assert!(verified.from_pdf());
        }
    }
}

/// A handover as it was printed one day. It is not compared with what is printed now: it must still open (SECURITY R20), and
/// `tests/e2e/many.timed.test.mjs` makes many out of it. `ONWARD_GOLDEN=write` prints it anew.
#[test]
fn a_handover_that_was_printed_before_holds_the_packet_beside_it() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/testkit/packets");
    let path = folder.join("handover.verified.pdf");
    if std::env::var("ONWARD_GOLDEN").is_ok_and(|what| what == "write") {
        let packet = super::testkit::people::packet("mother", onward::form::Stage::Handover);
        let (_, _, pdf) = paper(&packet, &super::testkit::forge::identity(1), &words("en"), None);
        std::fs::write(&path, pdf).expect("it can be written");
    }
    let opened = open(&std::fs::read(path).expect("the file is there")).expect("a packet is attached");
    let verified = verify(&opened, &[form()], NOW).expect("it is signed");
    assert!(verified.from_pdf());
    assert_eq!(verified.jws().as_bytes(), std::fs::read(folder.join("handover.verified.json")).expect("the file is there"));
}

/// What mail takes and a slow line carries; `tests/bench/press.mjs` measures the same with every script in it.
#[test]
fn a_printed_packet_is_at_most_120_kilobytes() {
    let packet = super::testkit::people::packet("mother", onward::form::Stage::Handover);
    let (_, _, pdf) = paper(&packet, &super::testkit::forge::identity(1), &words("en"), None);
    assert!(pdf.len() <= 120_000, "{}", pdf.len());
}
