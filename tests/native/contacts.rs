//! The address book: what is pinned, compared, replaced and unpinned, and that packets are sealed to nothing else.

use crate::keeper::{NOW, PASSPHRASE, Page, exporting, set_clock, unlock};
use crate::testkit::people::draft;
use crate::vault::now;
use onward::contacts::{Compared, Contact, Ended};
use onward::form::Stage;
use onward::keeper::judge;
use onward::messages::{
    AddressBook, BackupRequest, CardView, ContactsRequest, Container, Failure, Judgement, KeeperReply, KeeperRequest, NewKey, OpenWhy,
    PeopleRequest, Role, Sealing, SendingRequest,
};
use onward::packet::Record;
use onward::seal::armour::without_armour;
use onward::seal::recipient::{fingerprint_of, recipient_of};
use onward::vault::MemoryStore;

const THREE_YEARS: u64 = 1_097 * 24 * 60 * 60 * 1000;

impl Page {
    fn contacts(&mut self, request: ContactsRequest) -> Result<AddressBook, Failure> {
        match self.ask(KeeperRequest::Contacts(request)) {
            KeeperReply::Contacts(book) => Ok(book),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    fn only(&mut self, request: ContactsRequest) -> Contact {
        let book = self.contacts(request).expect("it can be done");
        assert_eq!(book.contacts.len(), 1);
        book.contacts.into_iter().next().expect("one")
    }

    fn card(&mut self, request: ContactsRequest) -> Result<CardView, Failure> {
        match self.ask(KeeperRequest::Contacts(request)) {
            KeeperReply::Card(card) => Ok(card),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    fn own_card(&mut self) -> CardView {
        self.card(ContactsRequest::Own).expect("an open vault has one")
    }

    fn sealed_to(&mut self, contact: &str) -> Result<Record, Failure> {
        let saved = self.draft(KeeperRequest::NewDraft { body: draft("mother") });
        let request = exporting(&saved, 1, Stage::Referral, Sealing::To { contact: contact.to_owned() });
        match self.ask(request) {
            KeeperReply::Packet { record, .. } => Ok(*record),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }
}

/// A coordinator's vault, with its name.
fn area_vault() -> (MemoryStore, Page) {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    page.make_vault("Leeds City Council", "Coordinator");
    (store, page)
}

fn pin(name: &str, text: &str, compared: Compared) -> ContactsRequest {
    ContactsRequest::Pin { name: name.into(), area: Some("leeds".into()), key: NewKey::Text(text.into()), compared }
}

#[test]
fn a_card_says_who_signed_it_and_what_to_seal_to() {
    let (_area, mut area) = area_vault();
    let card = area.own_card();
    let signer = card.signer.clone().expect("a card is signed");
    assert_eq!((signer.organisation.as_str(), signer.words.len(), card.expired), ("Leeds City Council", 6, false));
    assert_eq!(card.text.split('.').count(), 3, "JWS Compact Serialization");

    let squares = card.squares.clone().expect("it is the vault's own");
    assert_eq!((squares.side, squares.border), (33, 4));
    assert!(squares.path.starts_with("M0 0h7v1h-7z"), "{:.40}: the finder pattern of ISO/IEC 18004 §6.3.3", squares.path);
    let card = CardView { squares: None, ..card };

    let (_store, mut house) = Page::with_vault();
    let broken =
        format!("  {}\n", card.text.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line)).collect::<Vec<_>>().join("\r\n"));
    assert_eq!(house.card(ContactsRequest::Look { text: broken }), Ok(card.clone()), "mail breaks lines");
    let bare = house.card(ContactsRequest::Look { text: format!(" {}\n", card.recipient) }).expect("a bare key is one too");
    assert_eq!((bare.signer, bare.recipient), (None, card.recipient.clone()));

    for at in (0..card.text.len()).step_by(7) {
        let mut changed = card.text.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("it is ASCII");
        let found = house.card(ContactsRequest::Look { text: changed.clone() });
        assert!(matches!(found, Err(Failure::BadCard | Failure::NotAKey)), "byte {at}: {found:?}");
        assert!(house.contacts(pin("Leeds", &changed, Compared::Phone)).is_err());
    }
    for none in ["", "age1", "hello", "a.b.c", &"x".repeat(20_000)] {
        assert!(house.card(ContactsRequest::Look { text: none.into() }).is_err(), "{none:.10}");
    }
    assert_eq!(house.contacts(ContactsRequest::List).expect("an open vault").contacts, []);
}

#[test]
fn a_card_is_no_packet_and_a_packet_is_no_card() {
    let (_area, mut area) = area_vault();
    let card = area.own_card();
    let [protected, payload, signature] = card.text.split('.').collect::<Vec<_>>()[..] else { panic!("three parts") };
    let file = format!(r#"{{"payload":"{payload}","protected":"{protected}","signature":"{signature}"}}"#);
    let Judgement::Note(note) = judge(file.as_bytes(), NOW / 1000) else { panic!("a reader knows a card") };
    assert_eq!(Some(note.signer), card.signer);

    let (_store, mut house) = Page::with_vault();
    let saved = house.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let request = exporting(&saved, 1, Stage::Referral, Sealing::Passphrase);
    let KeeperReply::Packet { jws, .. } = house.ask(request) else { panic!("it is complete and agreed to") };
    let value: serde_json::Value = serde_json::from_str(&jws).expect("a JWS is JSON");
    let compact = ["protected", "payload", "signature"].map(|part| value[part].as_str().expect("text").to_owned()).join(".");
    assert!(compact.len() < 16_384, "else it is refused for its length");
    assert_eq!(house.card(ContactsRequest::Look { text: compact }), Err(Failure::BadCard));
}

#[test]
fn an_entry_is_pinned_compared_renamed_replaced_and_unpinned_and_nothing_of_it_is_forgotten() {
    let (store, mut house) = Page::with_vault();
    let (_area, mut area) = area_vault();
    let (old, new) = (area.own_card(), area_vault().1.own_card());
    assert_eq!(house.contacts(pin("  ", &old.text, Compared::Not)).err(), Some(Failure::NoName));
    let first = house.only(pin(" Leeds \n team ", &old.text, Compared::Not));
    assert_eq!((first.name.as_str(), first.area.as_deref()), ("Leeds team", Some("leeds")));
    let pinned = first.pinned.clone().expect("it was pinned");
    assert_eq!((pinned.signer, pinned.recipient), (old.signer.clone().map(|signer| signer.fingerprint), Some(old.recipient)));
    assert_eq!((pinned.since, pinned.compared, pinned.organisation.as_str()), (NOW, Compared::Not, "Leeds City Council"));

    let id = || first.id.clone();
    assert_eq!(house.contacts(ContactsRequest::Compare { id: id(), compared: Compared::Not }).err(), Some(Failure::NotCompared));
    let compared = house.only(ContactsRequest::Compare { id: id(), compared: Compared::Phone });
    assert_eq!(compared.pinned.map(|pinned| pinned.compared), Some(Compared::Phone));
    assert_eq!(house.only(ContactsRequest::Rename { id: id(), name: "Leeds".into() }).name, "Leeds");

    let replace =
        |text: &str, compared, why: &str| ContactsRequest::Replace { id: id(), key: NewKey::Text(text.into()), compared, why: why.into() };
    assert_eq!(house.contacts(replace(&new.text, Compared::Not, "A new computer")).err(), Some(Failure::NotCompared));
    assert_eq!(house.contacts(replace(&new.text, Compared::Phone, " ")).err(), Some(Failure::NoReason));
    assert_eq!(house.contacts(replace(&old.text, Compared::Phone, "The same")).err(), Some(Failure::SameKey));
    set_clock(NOW + 5);
    let replaced = house.only(replace(&new.text, Compared::Phone, "A new computer"));
    assert_eq!(
        (replaced.past[0].until, replaced.past[0].ended, replaced.past[0].why.as_str()),
        (NOW + 5, Ended::Compared, "A new computer")
    );
    assert_eq!(replaced.past[0].pinned.since, NOW);

    assert_eq!(house.contacts(ContactsRequest::Unpin { id: id(), why: String::new() }).err(), Some(Failure::NoReason));
    let unpinned = house.only(ContactsRequest::Unpin { id: id(), why: "It was stolen".into() });
    assert_eq!((unpinned.pinned.clone(), unpinned.past.len(), unpinned.past[1].ended), (None, 2, Ended::Unpinned));
    assert_eq!(house.contacts(ContactsRequest::Unpin { id: id(), why: "Again".into() }).err(), Some(Failure::NotPinned));
    assert_eq!(house.contacts(ContactsRequest::Rename { id: "nobody".into(), name: "x".into() }).err(), Some(Failure::NotFound));

    let mut later = Page::on(&store, Role::Keeper);
    assert_eq!(later.contacts(ContactsRequest::List).err(), Some(Failure::Locked));
    assert!(matches!(later.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(later.only(ContactsRequest::List), unpinned);
    let kept = store.records.borrow().keys().filter(|key| key.starts_with("contact/")).count();
    assert_eq!(kept, 2, "the newest revision and the one before");
}

#[test]
fn the_entry_before_is_shown_if_the_newest_is_damaged() {
    let (store, mut house) = Page::with_vault();
    let text = area_vault().1.own_card().text;
    let first = house.only(pin("Leeds", &text, Compared::Not));
    house.only(ContactsRequest::Rename { id: first.id.clone(), name: "Leeds team".into() });
    let newest = store.records.borrow().keys().rfind(|key| key.starts_with("contact/")).cloned().expect("two revisions");
    store.records.borrow_mut().get_mut(&newest).expect("it is there")[40] ^= 1;
    assert_eq!(house.only(ContactsRequest::List), first);
    assert_eq!(house.only(ContactsRequest::Rename { id: first.id, name: "Leeds 2".into() }).name, "Leeds 2");
}

#[test]
fn a_packet_is_sealed_to_an_entry_names_its_key_and_opens_with_nothing_else() {
    let (_house, mut house) = Page::with_vault();
    let (_area, mut area) = area_vault();
    let text = area.own_card().text;
    let area_name = draft("mother").consent.area;
    let request = ContactsRequest::Pin { name: "Leeds".into(), area: Some(area_name), key: NewKey::Text(text), compared: Compared::Phone };
    let contact = house.only(request);
    let record = house.sealed_to(&contact.id).expect("it is pinned");
    let own = area.contacts(ContactsRequest::List).expect("an open vault").own;
    assert_eq!((record.recipient.as_ref(), own.len()), (own.first(), 1));

    for (container, ending) in [(Container::Age, ".age"), (Container::Text, ".age.txt")] {
        let reply = house.ask(KeeperRequest::Sending(SendingRequest::Json { packet: record.packet_id.clone(), container }));
        let KeeperReply::File { name, .. } = reply else { panic!("not {reply:?}") };
        assert_eq!(name, format!("packet-{}{ending}", &record.packet_id[..8]));
        let sealed = house.0.take_beside().expect("the file lies beside");
        assert!(matches!(judge(&sealed, NOW / 1000), Judgement::Sealed(_)) && without_armour(&sealed).is_ok());
        let reply = now(area.0.answer(KeeperRequest::Sending(SendingRequest::Unseal), Some(sealed)));
        assert!(matches!(reply, KeeperReply::Done), "{reply:?}");
        let Judgement::Verified(view) = judge(&area.0.take_beside().expect("the plain file"), NOW / 1000) else { panic!("a packet") };
        assert_eq!(view.record, record);
    }
    let KeeperReply::Exports(exports) = house.ask(KeeperRequest::ListExports) else { panic!("the log") };
    assert_eq!(exports[0].sealing, Some(Sealing::To { contact: contact.id.clone() }));

    // Nobody's key, an unpinned one, one that only signs, another area's, one whose time is over.
    assert_eq!(house.sealed_to("nobody").err(), Some(Failure::NotFound));
    let other = ContactsRequest::Pin {
        name: "x".into(),
        area: Some("elsewhere".into()),
        key: NewKey::Text(area.own_card().text),
        compared: Compared::Not,
    };
    let other = house.contacts(other).expect("it can be pinned").contacts.into_iter().find(|one| one.name == "x").expect("it is there");
    assert_eq!(house.sealed_to(&other.id).err(), Some(Failure::NotPinned));
    let signer = area.own_card().signer.expect("a card is signed");
    let key = NewKey::Signer { signer, reply_to: None };
    let only_signs = ContactsRequest::Pin { name: "y".into(), area: None, key, compared: Compared::Not };
    let only_signs =
        house.contacts(only_signs).expect("it can be pinned").contacts.into_iter().find(|one| one.name == "y").expect("it is there");
    assert_eq!(house.sealed_to(&only_signs.id).err(), Some(Failure::NotPinned));
    set_clock(NOW + THREE_YEARS);
    assert_eq!(house.sealed_to(&contact.id).err(), Some(Failure::CardExpired));
    assert_eq!(house.contacts(pin("late", &area.own_card().text, Compared::Phone)).err(), Some(Failure::CardExpired));
    set_clock(NOW);
    house.contacts(ContactsRequest::Unpin { id: contact.id.clone(), why: "Stolen".into() }).expect("it is pinned");
    assert_eq!(house.sealed_to(&contact.id).err(), Some(Failure::NotPinned));
}

#[test]
fn what_leaves_open_says_why_in_the_log() {
    let (_store, mut page) = Page::with_vault();
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let sealing = Sealing::Open { why: OpenWhy::ByHand };
    let request = exporting(&saved, 1, Stage::Referral, sealing.clone());
    let KeeperReply::Packet { jws, record, .. } = page.ask(request) else { panic!("it is complete and agreed to") };
    assert_eq!(record.recipient, None);
    let KeeperReply::Exports(exports) = page.ask(KeeperRequest::ListExports) else { panic!("the log") };
    assert_eq!(exports[0].sealing, Some(sealing));
    let container = Container::Age;
    let reply = page.ask(KeeperRequest::Sending(SendingRequest::Json { packet: record.packet_id, container }));
    assert!(matches!(reply, KeeperReply::File { .. }), "{reply:?}");
    assert_eq!(page.0.take_beside(), Some(jws.into_bytes()));
}

#[test]
fn the_signer_of_a_packet_is_pinned_by_its_fingerprint() {
    let (_house, mut house) = Page::with_vault();
    let (_area, mut area) = area_vault();
    let signer = house.own_card().signer.expect("it signs");
    let reply_to = Some(house.own_card().recipient);
    let key = |reply_to: Option<String>| NewKey::Signer { signer: signer.clone(), reply_to };
    let request = |key| ContactsRequest::Pin { name: "Safe house".into(), area: None, key, compared: Compared::Phone };
    for wrong in ["age1", &recipient_of(&[7; 32]).to_uppercase(), "x"] {
        assert_eq!(area.contacts(request(key(Some(wrong.into())))).err(), Some(Failure::NotAKey), "{wrong}");
    }
    let pinned = area.only(request(key(reply_to.clone()))).pinned.expect("it was pinned");
    assert_eq!(
        (pinned.signer, pinned.recipient, pinned.valid_until),
        (Some(signer.fingerprint.clone()), reply_to, Some(signer.valid_until))
    );
}

#[test]
fn an_address_book_goes_through_a_backup_and_both_sides_of_a_quarrel_stay() {
    let (_store, mut house) = Page::with_vault();
    let (old, new) = (area_vault().1.own_card(), area_vault().1.own_card());
    let contact = house.only(pin("Leeds", &old.text, Compared::Phone));
    let backup = |page: &mut Page| {
        let KeeperReply::File { .. } = page.ask(KeeperRequest::Backup(BackupRequest::Make { draft: None })) else { panic!("a file") };
        page.0.take_beside().expect("the file is beside it")
    };
    // `with_vault` threw the code away: a second vault, whose code is known, makes the files.
    let store = MemoryStore::default();
    let mut other = Page::on(&store, Role::Keeper);
    let (_, code) = other.make_vault("Safe House", "Laptop");
    let put_in = |page: &mut Page, file: &[u8]| {
        let reply = now(page.0.answer(KeeperRequest::Backup(BackupRequest::Restore { code: code.join("-") }), Some(file.to_vec())));
        assert!(matches!(reply, KeeperReply::Restored(_)), "{reply:?}");
    };
    let theirs = other.only(pin("Leeds", &old.text, Compared::Not));
    let before = backup(&mut other);
    let replace = |text: &str| ContactsRequest::Replace {
        id: theirs.id.clone(),
        key: NewKey::Text(text.into()),
        compared: Compared::InPerson,
        why: "A new computer".into(),
    };
    let replaced = other.only(replace(&new.text));
    let after = backup(&mut other);

    // An older file changes nothing; a newer one goes on.
    put_in(&mut other, &before);
    assert_eq!(other.only(ContactsRequest::List), replaced);
    put_in(&mut house, &before);
    let both = house.contacts(ContactsRequest::List).expect("an open vault").contacts;
    assert!(both.len() == 2 && both.contains(&contact) && both.contains(&theirs), "{both:?}");
    put_in(&mut house, &after);
    put_in(&mut house, &after);
    let both = house.contacts(ContactsRequest::List).expect("an open vault").contacts;
    assert!(both.len() == 2 && both.contains(&contact) && both.contains(&replaced), "{both:?}");

    // Here it went on in another way: both stay.
    let third = area_vault().1.own_card();
    let request =
        ContactsRequest::Replace { id: theirs.id.clone(), key: NewKey::Text(third.text), compared: Compared::Phone, why: "Another".into() };
    house.contacts(request).expect("it is pinned");
    let again = other.only(replace(&old.text));
    let file = backup(&mut other);
    put_in(&mut house, &file);
    put_in(&mut house, &file);
    let all = house.contacts(ContactsRequest::List).expect("an open vault").contacts;
    assert_eq!(all.len(), 3, "{all:?}");
    assert!(all.iter().any(|one| one.pinned == again.pinned && one.past == again.past && one.id != again.id));
}

#[test]
fn a_fingerprint_of_a_recipient_is_the_hash_of_its_point() {
    // SHA-256 of the X25519 public key of the secret 7, 7, … (RFC 7748), worked out with Python's `cryptography`.
    let recipient = recipient_of(&[7; 32]);
    let fingerprint = fingerprint_of(&recipient).expect("it is a recipient").text();
    assert_eq!(fingerprint, "D20lU_8MD0R64gLt2EOD4aaPVTfiy5A6YhdD9vZgtO8");
    assert_eq!(fingerprint_of(&recipient.to_uppercase()), None, "one spelling");
}

#[test]
fn the_address_book_outlives_a_new_data_key() {
    let (store, mut house) = Page::with_vault();
    let contact = house.only(pin("Leeds", &area_vault().1.own_card().text, Compared::Phone));
    let new = "another horse battery staple";
    let request = PeopleRequest::ChangePassphrase { old: PASSPHRASE.into(), new: new.into() };
    assert!(matches!(house.ask(KeeperRequest::People(request)), KeeperReply::Done));
    let mut later = Page::on(&store, Role::Keeper);
    assert!(matches!(later.ask(unlock(new)), KeeperReply::Opened(_)));
    assert_eq!(later.only(ContactsRequest::List), contact);
}

/// They stand within sentences: nothing in them may turn what comes after it round, hide, or be taken for nothing.
#[test]
fn names_and_reasons_keep_no_character_that_disguises() {
    let (_, mut page) = area_vault();
    let card = page.own_card().text;
    let entry = page.only(pin("Lee\u{200b}ds\u{2069}\u{202e} city\u{feff}\n team", &card, Compared::Phone));
    assert_eq!(entry.name, "Leeds city team");
    let entry = page.only(ContactsRequest::Rename { id: entry.id, name: "\u{2067}فريق\u{200f} ليدز".to_owned() });
    assert_eq!(entry.name, "فريق ليدز");
    let entry = page.only(ContactsRequest::Rename { id: entry.id, name: "گروه\u{200c}های L\u{200c}eeds".to_owned() });
    assert_eq!(entry.name, "گروه\u{200c}های Leeds", "Persian is not spelt without them");
    let nothing = ContactsRequest::Rename { id: entry.id.clone(), name: "\u{200b} \u{2066}".to_owned() };
    assert!(page.contacts(nothing).is_err(), "a name of nothing but such characters is none");
    let entry = page.only(ContactsRequest::Unpin { id: entry.id, why: "It was\u{202e} stolen".to_owned() });
    assert_eq!(entry.past[0].why, "It was stolen");
}
