//! The life of a vault's key: replaced with the old one signing it, renewed when lost, followed by those who pinned it.

use crate::keeper::{NOW, PASSPHRASE, Page, exporting, set_clock, unlock};
use crate::testkit::people::draft;
use crate::vault::now;
use onward::contacts::{Compared, Contact, Ended};
use onward::form::Stage;
use onward::messages::{
    BackupRequest, CardView, ContactsRequest, Container, Failure, KeeperReply, KeeperRequest, KeyLife, KeysRequest, NewKey, Role, Sealing,
    SendingRequest,
};
use onward::seal::recipient::seal_to;
use onward::vault::MemoryStore;

const PLAIN: &[u8] = b"from elsewhere";

impl Page {
    fn keys(&mut self, request: KeysRequest) -> Result<KeyLife, Failure> {
        match self.ask(KeeperRequest::Keys(request)) {
            KeeperReply::Keys(life) => Ok(life),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    fn shown_card(&mut self) -> CardView {
        let KeeperReply::Card(card) = self.ask(KeeperRequest::Contacts(ContactsRequest::Own)) else { panic!("a card") };
        card
    }

    fn book(&mut self, request: ContactsRequest) -> Result<(Vec<Contact>, Vec<String>), Failure> {
        match self.ask(KeeperRequest::Contacts(request)) {
            KeeperReply::Contacts(book) => Ok((book.contacts, book.own)),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    fn opens_what_is_sealed_to(&mut self, recipient: &str) -> bool {
        let sealed = seal_to(recipient, PLAIN).expect("it is a recipient");
        let reply = now(self.0.answer(KeeperRequest::Sending(SendingRequest::Unseal), Some(sealed)));
        matches!(reply, KeeperReply::Done) && self.0.take_beside().is_some_and(|plain| plain == PLAIN)
    }
}

fn vault_of(organisation: &str) -> (MemoryStore, Page, Vec<String>) {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (_, code) = page.make_vault(organisation, "Desk");
    (store, page, code)
}

fn why(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_replaced_key_is_followed_by_those_who_pinned_the_old_one() {
    let (store, mut area, _) = vault_of("Leeds City Council");
    let (_, mut house, _) = vault_of("Safe House");
    let old = area.shown_card();
    let pin =
        |text: &str| ContactsRequest::Pin { name: "Leeds".into(), area: None, key: NewKey::Text(text.into()), compared: Compared::Phone };
    house.book(pin(&old.text)).expect("it can be pinned");
    assert_eq!(area.keys(KeysRequest::Replace { why: why(" \n") }), Err(Failure::NoReason));
    set_clock(NOW + 1_000);
    // A character that no note may have is left out; it must not leave the new key without the old one's signature.
    let life = area.keys(KeysRequest::Replace { why: why("A new\u{7} computer") }).expect("it can be replaced");
    let new = area.shown_card();
    let (was, is) = (old.signer.clone().expect("it is signed"), life.identity.expect("it signs"));
    assert_eq!((life.past.len(), &life.past[0].fingerprint, life.past[0].until), (1, &was.fingerprint, NOW + 1_000));
    assert!(is.fingerprint != was.fingerprint && new.recipient != old.recipient && new.signer == Some(is.clone()));
    assert!(area.opens_what_is_sealed_to(&old.recipient) && area.opens_what_is_sealed_to(&new.recipient));
    assert_eq!(area.book(ContactsRequest::List).expect("an open vault").1.len(), 2, "both are its own, the newest first");

    let change = life.past[0].change.clone().expect("the old key signed it");
    let (contacts, _) = house.book(ContactsRequest::Follow { text: change.clone() }).expect("the old key is pinned");
    let pinned = contacts[0].pinned.clone().expect("it is pinned");
    assert_eq!((pinned.signer, pinned.recipient, pinned.compared), (Some(is.fingerprint), Some(new.recipient), Compared::Phone));
    assert_eq!((contacts[0].past[0].ended, contacts[0].past[0].why.as_str()), (Ended::Signed, "A new computer"));
    assert_eq!(
        house.book(ContactsRequest::Follow { text: change.clone() }).err(),
        Some(Failure::NotPinned),
        "the old key is not pinned any more"
    );

    // Nobody else can say so, and nothing of it can be changed.
    let (_, mut other, _) = vault_of("Somebody");
    assert_eq!(other.book(ContactsRequest::Follow { text: change.clone() }).err(), Some(Failure::NotPinned));
    other.book(pin(&old.text)).expect("it can be pinned");
    for at in (0..change.len()).step_by(13) {
        let mut changed = change.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let text = String::from_utf8(changed).expect("it is ASCII");
        assert_eq!(other.book(ContactsRequest::Follow { text }).err(), Some(Failure::BadCard), "byte {at}");
    }
    assert_eq!(other.book(ContactsRequest::Follow { text: new.text }).err(), Some(Failure::BadCard), "a card alone is no change");

    // Another window has the old key in its memory, and signs with the new one all the same.
    let mut window = Page::on(&store, Role::Keeper);
    assert!(matches!(window.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    let again = area.keys(KeysRequest::Renew { why: why("Stolen") }).expect("it can be renewed");
    assert_eq!(window.shown_card().signer, again.identity);
}

#[test]
fn a_lost_key_is_renewed_and_nothing_signs_the_new_one() {
    let (_, mut area, _) = vault_of("Leeds City Council");
    let (_, mut house, _) = vault_of("Safe House");
    let old = area.shown_card();
    let key = NewKey::Text(old.text);
    let pin = ContactsRequest::Pin { name: "Leeds".into(), area: None, key, compared: Compared::Phone };
    let id = house.book(pin).expect("it can be pinned").0[0].id.clone();
    let life = area.keys(KeysRequest::Renew { why: why("The laptop was stolen") }).expect("it can be renewed");
    assert_eq!((life.past[0].change.clone(), life.past[0].why.as_str()), (None, "The laptop was stolen"));
    // It must be compared again.
    let replace = |text: &str, compared| ContactsRequest::Replace {
        id: id.clone(),
        key: NewKey::Text(text.into()),
        compared,
        why: why("They phoned"),
    };
    let new = area.shown_card().text;
    assert_eq!(house.book(replace(&new, Compared::Not)).err(), Some(Failure::NotCompared));
    house.book(replace(&new, Compared::InPerson)).expect("it was compared");
}

#[test]
fn what_was_signed_with_the_old_key_last_does_not_leave_any_more() {
    let (_, mut house, _) = vault_of("Safe House");
    let saved = house.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let request = exporting(&saved, 1, Stage::Referral, Sealing::Passphrase);
    let KeeperReply::Packet { record, .. } = house.ask(request) else { panic!("it is complete and agreed to") };
    house.keys(KeysRequest::Replace { why: why("A new computer") }).expect("it can be replaced");
    let request = SendingRequest::Json { packet: record.packet_id, container: Container::Age };
    assert_eq!(house.failure(KeeperRequest::Sending(request)), Failure::NotNow);
}

#[test]
fn past_keys_go_through_a_backup_without_their_secrets() {
    let (_, mut area, code) = vault_of("Leeds City Council");
    let old = area.shown_card();
    let life = area.keys(KeysRequest::Replace { why: why("A new computer") }).expect("it can be replaced");
    let KeeperReply::File { .. } = area.ask(KeeperRequest::Backup(BackupRequest::Make { draft: None })) else { panic!("a file") };
    let file = area.0.take_beside().expect("the file lies beside");
    let store = MemoryStore::default();
    let mut other = Page::on(&store, Role::Keeper);
    let request = BackupRequest::Begin {
        code: code.join("-"),
        worker: "Sam".into(),
        passphrase: PASSPHRASE.into(),
        organisation: String::new(),
        device: String::new(),
    };
    assert!(matches!(now(other.0.answer(KeeperRequest::Backup(request), Some(file))), KeeperReply::Opened(_)));
    assert_eq!(other.keys(KeysRequest::Show), Ok(life));
    assert!(other.opens_what_is_sealed_to(&old.recipient));
    let (shown, own) = (other.shown_card(), area.shown_card());
    assert_eq!((shown.signer, shown.recipient), (own.signer, own.recipient));
}
