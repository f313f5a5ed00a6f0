//! The whole path: three people's answers, staged, signed, opened, verified.

use super::long;
use crate::testkit::forge::{Forgery, NOW, identity};
use crate::testkit::pdf::Pdf;
use crate::testkit::people::{PEOPLE, form, packet};
use crate::testkit::signing::CmsForgery;
use onward::form::Stage;
use onward::seal::{Refusal, VerifiedPacket, open, sign, sign_pdf, verify};
use std::time::Instant;

const STAGES: [Stage; 3] = [Stage::Enquiry, Stage::Referral, Stage::Handover];

fn read(file: &[u8]) -> Result<VerifiedPacket, Refusal> {
    verify(&open(file)?, &[form()], NOW)
}

#[test]
fn what_three_people_send_arrives_as_it_was() {
    let signer = identity(1);
    for person in PEOPLE {
        for stage in STAGES {
            let packet = packet(person, stage);
            let signed = sign(&packet, &signer);
            // Put together from the RFCs by other code, it is the same file, byte for byte.
            assert_eq!(signed.jws(), Forgery::of(&signer, packet.bytes()).file());
            let date: String = packet.record().made_at.chars().filter(char::is_ascii_digit).collect();
            let pdf = Pdf::signable(signed.jws(), "Safe House", &date).with_table();
            let signed_pdf = sign_pdf(&pdf, &signed, &signer).expect("it is of this packet");
            // The PDF's signature too.
            assert!(signed_pdf == CmsForgery::of(&signer).sign(&pdf));
            for file in [signed.jws().as_bytes().to_vec(), signed_pdf] {
                let read = read(&file).expect("nothing was changed");
                assert_eq!((read.record(), read.signer()), (packet.record(), signer.signer()));
                assert_eq!(read.jws(), signed.jws());
            }
        }
    }
}

#[test]
fn no_byte_of_a_whole_handover_can_be_changed_deleted_or_inserted() {
    let good = sign(&packet("mother", Stage::Handover), &identity(1)).jws().as_bytes().to_vec();
    let forms = [form()];
    let refused = |file: &[u8]| open(file).and_then(|opened| verify(&opened, &forms, NOW)).is_err();
    assert!(!refused(&good));
    let step = if long() { 1 } else { 101 };
    for at in (0..good.len()).step_by(step) {
        let mut changed = good.clone();
        changed[at] = if good[at] == b'A' { b'B' } else { b'A' };
        assert!(refused(&changed), "byte {at} changed");
        changed.remove(at);
        assert!(refused(&changed), "byte {at} deleted");
        changed.insert(at, good[at]);
        assert!(changed == good);
        changed.insert(at, b'A');
        assert!(refused(&changed), "a byte inserted at {at}");
        assert!(refused(&good[..at]), "cut at {at}");
    }
}

/// Prints how long opening takes: `cargo test --release --features keeper --test native -- --ignored opening --nocapture`.
#[test]
#[ignore = "a measurement"]
fn opening_takes() {
    let signed = sign(&packet("single-man", Stage::Handover), &identity(1));
    let forms = [form()];
    let date: String = signed.record().made_at.chars().filter(char::is_ascii_digit).collect();
    let pdf = Pdf::signable(signed.jws(), "Safe House", &date).signed(&identity(1));
    for (name, file) in [("JSON", signed.jws().as_bytes()), ("PDF", &pdf)] {
        let start = Instant::now();
        for _ in 0..1_000 {
            verify(&open(file).expect("it is ours"), &forms, NOW).expect("it is good");
        }
        println!("{name}, {} bytes: {:?} each", file.len(), start.elapsed() / 1_000);
    }
}
