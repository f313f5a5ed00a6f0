//! The three people's packets, printed, and opened again from the print.

use super::press::printed;
use super::scenario::words;
use super::testkit::forge::identity;
use super::testkit::people::{PEOPLE, form, packet};
use onward::form::Stage;
use onward::messages::Print;
use onward::packet::{file_stem, read_packet};
use onward::seal::{open, sign, verify};

/// 22 November 2026.
const NOW: u64 = 1_795_305_600;

#[test]
fn a_printed_packet_opens_as_the_one_that_was_signed() {
    let form = form();
    let (english, arabic) = (words("en"), words("ar"));
    for person in PEOPLE {
        let signed = sign(&packet(person, Stage::Handover), &identity(1));
        let record = signed.record();
        for (name, words, second) in [("en", &english, None), ("ar", &arabic, Some(&english))] {
            let print = Print {
                reading: read_packet(&form, record, words, second, &str::to_owned),
                foot: record.packet_id.clone(),
                page_of: "{page} / {pages}".to_owned(),
                not_answered: words.text("receive-not-answered"),
                drawn: words.text_with("export-pdf-drawn", &[("who", "{who}")]),
                made_at: record.made_at.clone(),
                attachment: Some((format!("{}.json", file_stem(&record.packet_id)), signed.jws().to_owned())),
            };
            let printed = printed(&print);
            assert_eq!(printed.missing, "", "{person} in {name}");
            super::press::file(&format!("{person}-{name}"), &printed);
            let opened = open(&printed.pdf).expect("a packet is attached");
            let verified = verify(&opened, std::slice::from_ref(&form), NOW).expect("it is the packet that was signed");
            assert_eq!(verified.jws(), signed.jws());
            assert_eq!(verified.record(), record);
            assert!(verified.from_pdf());
        }
    }
}
