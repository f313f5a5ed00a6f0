//! The files of a packet, as the page asks the keeper for them.

use super::keeper::{PASSPHRASE, Page, clock, exporting, unlock};
use super::testkit::forge::identity;
use super::testkit::pdf::Pdf;
use super::testkit::people::draft;
use super::vault::now;
use onward::form::Stage;
use onward::keeper::Keeper;
use onward::messages::{Container, Failure, Judgement, KeeperReply, KeeperRequest, Role, Sealing, SendingRequest};
use onward::packet::Record;
use onward::vault::MemoryStore;
use std::cell::Cell;
use std::rc::Rc;

/// What the vault of these tests signs as.
const NAME: &str = "Safe House";

impl Page {
    fn signed(&mut self, stage: Stage) -> (String, Record) {
        let saved = self.draft(KeeperRequest::NewDraft { body: draft("mother") });
        let request = exporting(&saved, 1, stage, Sealing::Passphrase);
        let KeeperReply::Packet { jws, record, .. } = self.ask(request) else { panic!("it is complete and agreed to") };
        (jws, *record)
    }

    /// The signed PDF with its name.
    fn pdf(&mut self, packet: &str, pdf: Vec<u8>) -> Result<(String, Vec<u8>), Failure> {
        let request = KeeperRequest::Sending(SendingRequest::Pdf { packet: packet.to_owned(), container: Container::Age });
        match now(self.0.answer(request, Some(pdf))) {
            KeeperReply::File { name, left_out: 0 } => Ok((name, self.0.take_beside().expect("the bytes lie beside"))),
            KeeperReply::Failed(failure) => {
                assert_eq!(self.0.take_beside(), None);
                Err(failure)
            }
            other => panic!("not {other:?}"),
        }
    }
}

fn from_the_press(jws: &str, record: &Record) -> Pdf {
    let date: String = record.made_at.chars().filter(char::is_ascii_digit).collect();
    Pdf::signable(jws, NAME, &date)
}

#[test]
fn the_pdf_of_the_packet_signed_last_is_signed_and_read_elsewhere() {
    let (_store, mut page) = Page::with_vault();
    let (jws, record) = page.signed(Stage::Referral);
    let unsigned = from_the_press(&jws, &record).with_table();
    let (name, pdf) = page.pdf(&record.packet_id, unsigned.clone()).expect("it is the packet's");
    assert_eq!(name, format!("packet-{}.pdf", &record.packet_id[..8]));
    // Asked again, the same bytes come.
    assert!(page.pdf(&record.packet_id, unsigned) == Ok((name, pdf.clone())));

    let mut reader = Page::on(&MemoryStore::default(), Role::Reader);
    let reply = now(reader.0.answer(KeeperRequest::Read { name: "x".into() }, Some(pdf)));
    let KeeperReply::Read { judgement, .. } = reply else { panic!("a file is judged") };
    let Judgement::Verified(view) = *judgement else { panic!("it was signed as it is") };
    assert_eq!((view.record, view.jws, view.from_pdf), (record, jws, true));
}

#[test]
fn no_other_pdf_is_signed() {
    let (_store, mut page) = Page::with_vault();
    let (first_jws, first) = page.signed(Stage::Referral);
    let (jws, record) = page.signed(Stage::Handover);
    let good = from_the_press(&jws, &record);
    let (_, signed) = page.pdf(&record.packet_id, good.with_table()).expect("it is the packet's");
    // Whoever asks for another packet's is told so, whatever the file.
    assert_eq!(page.pdf(&first.packet_id, from_the_press(&first_jws, &first).with_table()), Err(Failure::NotNow));
    assert_eq!(page.pdf("", good.with_table()), Err(Failure::NotNow));
    let acting = Pdf { trailer: "/OpenAction 1 0 R".into(), ..good.clone() };
    let date = "20260304140208";
    for (what, pdf) in [
        ("nothing", Vec::new()),
        ("no PDF", b"{}".to_vec()),
        ("another packet inside", from_the_press(&first_jws, &record).with_table()),
        ("no room for a signature", Pdf::with(&jws).with_table()),
        ("signed before", signed),
        ("another name", Pdf::signable(&jws, "Home Office", "20260304140207").with_table()),
        ("another time", Pdf::signable(&jws, NAME, date).with_table()),
        ("something that acts", acting.with_table()),
        ("another kind of table", good.with_streams()),
        ("more after its end", [&good.with_table()[..], b"\n"].concat()),
        ("the numbers filled in", with_numbers(&good.with_table())),
        ("the room filled in", with_digits(&good.with_table())),
    ] {
        assert_eq!(page.pdf(&record.packet_id, pdf).map(|(name, _)| name), Err(Failure::OtherPdf), "{what}");
    }
    page.pdf(&record.packet_id, good.with_table()).expect("it still is the packet's");
}

#[test]
fn a_pdf_is_signed_while_the_vault_is_open_and_its_own() {
    let (store, mut page) = Page::with_vault();
    let (jws, record) = page.signed(Stage::Enquiry);
    let pdf = from_the_press(&jws, &record).with_table();

    // It stores nothing: a window whose turn it is not may ask it too.
    let writes = Rc::new(Cell::new(true));
    let mut gated = Page(Keeper::new(store.clone(), clock).gated_by(Rc::clone(&writes)));
    assert!(matches!(gated.ask(KeeperRequest::Start { role: Role::Keeper }), KeeperReply::Started));
    assert!(matches!(gated.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    let (own_jws, own) = gated.signed(Stage::Enquiry);
    writes.set(false);
    let records = store.records.borrow().clone();
    gated.pdf(&own.packet_id, from_the_press(&own_jws, &own).with_table()).expect("its own packet");
    // What another keeper signed is not the last packet of this one.
    assert_eq!(gated.pdf(&record.packet_id, pdf.clone()), Err(Failure::NotNow));
    assert!(records == *store.records.borrow());

    // Opening the vault again forgets it.
    assert!(matches!(page.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(page.pdf(&record.packet_id, pdf.clone()), Err(Failure::NotNow));
    let mut locked = Page::on(&store, Role::Keeper);
    assert_eq!(locked.pdf(&record.packet_id, pdf.clone()), Err(Failure::Locked));
    let mut reader = Page::on(&store, Role::Reader);
    assert_eq!(reader.pdf(&record.packet_id, pdf), Err(Failure::NotNow));
}

fn with_numbers(pdf: &[u8]) -> Vec<u8> {
    super::testkit::signing::replaced(pdf, "[0 9999999999 ", "[0 0999999999 ")
}

fn with_digits(pdf: &[u8]) -> Vec<u8> {
    let mut changed = pdf.to_vec();
    super::testkit::signing::put(&mut changed, "30");
    changed
}

#[test]
fn the_test_identity_is_another_than_the_vaults() {
    let (_store, mut page) = Page::with_vault();
    let (jws, record) = page.signed(Stage::Enquiry);
    let forged = from_the_press(&jws, &record).signed(&identity(1));
    let mut reader = Page::on(&MemoryStore::default(), Role::Reader);
    let reply = now(reader.0.answer(KeeperRequest::Read { name: "x".into() }, Some(forged)));
    let KeeperReply::Read { judgement, .. } = reply else { panic!("a file is judged") };
    assert_eq!(*judgement, Judgement::Refused(onward::messages::Refusal::PdfOtherSigner));
}
