//! A vault of this version, frozen in `tests/testkit/vaults/v1.json`: every later version must open it by every way.
//!
//! `ONWARD_FREEZE=1` makes the file. It is made once for each format, and never again after a release.

use crate::keeper::{NOW, PASSPHRASE, Page, called, exporting, set_clock, unlock};
use crate::testkit::people::draft;
use crate::vault::now;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onward::answers::{Answer, Place as Field};
use onward::form::Stage;
use onward::messages::*;
use onward::vault::{Generation, Header, HeaderError, MemoryStore, Vault, VaultError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

const NOOR: &str = "Noor has six words here";

/// The file.
#[derive(Serialize, Deserialize)]
struct Frozen {
    comment: String,
    format: u32,
    /// What the clock said, in milliseconds since 1970.
    at: u64,
    /// By worker.
    passphrases: BTreeMap<String, String>,
    code: String,
    header: String,
    records: BTreeMap<String, String>,
    backup: String,
    /// What the keeper answered when it was made.
    contents: Value,
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/testkit/vaults/v1.json")
}

fn frozen() -> Frozen {
    serde_json::from_str(&std::fs::read_to_string(path()).expect("it was frozen")).expect("it is as it was written")
}

fn bytes(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap()
}

fn people(request: PeopleRequest) -> KeeperRequest {
    KeeperRequest::People(request)
}

/// Everything that the keeper answers about an open vault, but for who opened it.
fn contents(page: &mut Page) -> Value {
    let drafts = page.ask(KeeperRequest::ListDrafts);
    let KeeperReply::Drafts(listed) = &drafts else { panic!("a list, not {drafts:?}") };
    let bodies: Vec<Draft> = listed.iter().map(|draft| page.draft(KeeperRequest::OpenDraft { id: draft.id.clone() })).collect();
    let KeeperReply::Exports(exports) = page.ask(KeeperRequest::ListExports) else { panic!("a list") };
    let KeeperReply::Settings(settings) = page.ask(KeeperRequest::Keeping(KeepingRequest::Settings)) else { panic!("settings") };
    let KeeperReply::People(mut people) = page.ask(people(PeopleRequest::List)) else { panic!("people") };
    people.iter_mut().for_each(|colleague| colleague.is_you = false);
    json!({ "listed": listed, "drafts": bodies, "exports": exports, "settings": settings, "people": people })
}

fn opened(page: &mut Page, request: KeeperRequest) -> Opened {
    match page.ask(request) {
        KeeperReply::Opened(opened) => *opened,
        other => panic!("expected an open vault, not {other:?}"),
    }
}

fn freeze() -> Frozen {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (_, code) = page.make_vault("Safe House", "Front desk");
    let added = page.ask(people(PeopleRequest::Add { name: "نور".into(), passphrase: NOOR.into() }));
    assert!(matches!(added, KeeperReply::People(_)), "{added:?}");

    let first = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    for base in 1..5 {
        let mut body = first.body.clone();
        body.answers.put(&Field::top("called"), Answer::Text(format!("as of revision {}", base + 1)));
        let saved = page.ask(KeeperRequest::SaveDraft { id: first.id.clone(), base, body });
        assert!(matches!(saved, KeeperReply::Saved { .. }), "{saved:?}");
    }
    page.draft(KeeperRequest::NewDraft { body: called("سامي ሳሚ") });
    let export = exporting(&first, 5, Stage::Referral, Sealing::Passphrase);
    assert!(matches!(page.ask(export), KeeperReply::Packet { .. }));
    assert!(matches!(page.ask(KeeperRequest::Backup(BackupRequest::Make { draft: None })), KeeperReply::File { .. }));
    let backup = page.0.take_beside().expect("the file is beside it");
    assert!(matches!(page.ask(KeeperRequest::Backup(BackupRequest::Made)), KeeperReply::Done));
    let expiry = page.ask(KeeperRequest::Keeping(KeepingRequest::SetExpiry { days: 120 }));
    assert!(matches!(expiry, KeeperReply::Settings(_)), "{expiry:?}");
    let place = Place { draft: first.id, at: "health".into() };
    assert!(matches!(page.ask(KeeperRequest::Keeping(KeepingRequest::SetPlace { place: Some(place) })), KeeperReply::Done));

    let contents = contents(&mut page);
    let header = STANDARD.encode(store.header.borrow().as_ref().unwrap());
    let records = store.records.borrow().iter().map(|(key, bytes)| (key.clone(), STANDARD.encode(bytes))).collect();
    let code = code.join("-");
    Frozen {
        comment: format!(
            "A vault of format 1, made by tests/native/frozen.rs. It opens with the passphrase of Sam, {PASSPHRASE:?}, with that of Noor, {NOOR:?}, and with the recovery code {code}. Nothing in it is about anybody."
        ),
        format: 1,
        at: NOW,
        passphrases: [("Sam", PASSPHRASE), ("نور", NOOR)].map(|(name, passphrase)| (name.to_owned(), passphrase.to_owned())).into(),
        code,
        header,
        records,
        backup: STANDARD.encode(backup),
        contents,
    }
}

fn store_of(frozen: &Frozen) -> MemoryStore {
    let store = MemoryStore::default();
    *store.header.borrow_mut() = Some(bytes(&frozen.header));
    *store.records.borrow_mut() = frozen.records.iter().map(|(key, text)| (key.clone(), bytes(text))).collect();
    store
}

#[test]
fn a_frozen_vault_opens_by_every_way_with_everything_in_it() {
    if std::env::var_os("ONWARD_FREEZE").is_some() {
        std::fs::create_dir_all(path().parent().unwrap()).unwrap();
        std::fs::write(path(), serde_json::to_string_pretty(&freeze()).unwrap() + "\n").unwrap();
    }
    let frozen = frozen();
    set_clock(frozen.at);
    let ways = frozen.passphrases.iter().map(|(name, passphrase)| (Some(name), unlock(passphrase)));
    let ways = ways.chain([(None, KeeperRequest::UnlockWithCode { code: frozen.code.clone() })]);
    let mut tried = 0;
    for (name, request) in ways {
        let store = store_of(&frozen);
        let mut page = Page::on(&store, Role::Keeper);
        let opened = opened(&mut page, request);
        match (name, &opened.by) {
            (Some(name), OpenedBy::Worker { name: by, .. }) => assert_eq!(name, by),
            (None, OpenedBy::Code) => {}
            other => panic!("{other:?}"),
        }
        assert_eq!(opened.place.is_some(), name.is_some_and(|name| name == "Sam"), "each is where they were");
        assert_eq!(opened.identity.expect("it signs").organisation, "Safe House");
        assert_eq!(contents(&mut page), frozen.contents, "{name:?}");
        assert_eq!(*store.records.borrow(), *store_of(&frozen).records.borrow(), "nothing was written");
        tried += 1;
    }
    assert_eq!(tried, 3);
    // Not the newest generation alone.
    assert_eq!(frozen.records.keys().filter(|key| key.starts_with("draft/body/")).count(), 4);
    for kind in ["draft/summary/", "identity/", "export/", "team/", "lineage/", "settings/", "place/"] {
        assert!(frozen.records.keys().any(|key| key.starts_with(kind)), "{kind}");
    }
}

/// What a later version does with it: goes on saving, takes somebody away, gets everything from its backup.
#[test]
fn a_frozen_vault_goes_on() {
    let frozen = frozen();
    set_clock(frozen.at);
    let store = store_of(&frozen);
    let mut page = Page::on(&store, Role::Keeper);
    opened(&mut page, unlock(PASSPHRASE));
    let KeeperReply::People(left) = page.ask(people(PeopleRequest::Remove { slot: 2 })) else { panic!("it is a worker's slot") };
    assert_eq!(left.len(), 1);
    let mut expected = frozen.contents.clone();
    expected["people"].as_array_mut().unwrap().remove(1);
    assert_eq!(contents(&mut page), expected);
    assert_eq!(Page::on(&store, Role::Keeper).failure(unlock(NOOR)), Failure::WrongPassphrase);
    opened(&mut Page::on(&store, Role::Keeper), KeeperRequest::UnlockWithCode { code: frozen.code.clone() });

    let mut elsewhere = Page::on(&MemoryStore::default(), Role::Keeper);
    let begin = BackupRequest::Begin {
        code: frozen.code.clone(),
        worker: "Lu".into(),
        passphrase: "some words of their own".into(),
        organisation: String::new(),
        device: "Back office".into(),
    };
    let reply = now(elsewhere.0.answer(KeeperRequest::Backup(begin), Some(bytes(&frozen.backup))));
    assert!(matches!(reply, KeeperReply::Opened(_)), "{reply:?}");
    let restored = contents(&mut elsewhere);
    for part in ["drafts", "exports"] {
        assert_eq!(restored[part].as_array().unwrap().len(), frozen.contents[part].as_array().unwrap().len(), "{part}");
    }
}

/// What a draft's state is made of is what it was: a text that was frozen is still of the state that it was frozen in.
#[test]
fn a_frozen_text_is_still_of_its_state() {
    let frozen = frozen();
    let store = store_of(&frozen);
    let vault = now(Vault::open(&store, PASSPHRASE)).unwrap();
    let drafts = now(vault.drafts(&store)).unwrap();
    assert!(drafts.len() > 1, "{} drafts", drafts.len());
    for (id, ..) in drafts {
        let Generation { link, body, .. } = now(vault.draft(&store, &id)).unwrap();
        assert_eq!(link.next(&body), link);
        assert_ne!(link.next(&DraftBody { practice: true, ..body }), link, "another text is of another state");
    }
}

/// A backup asks for the code that was valid when it was made, so a new code leaves the team without one.
#[test]
fn a_new_code_asks_for_a_new_backup() {
    let frozen = frozen();
    set_clock(frozen.at);
    let mut page = Page::on(&store_of(&frozen), Role::Keeper);
    opened(&mut page, unlock(PASSPHRASE));
    let settings = |page: &mut Page| match page.ask(KeeperRequest::Keeping(KeepingRequest::Settings)) {
        KeeperReply::Settings(settings) => (settings.last_backup, settings.changed_since_backup, settings.expiry_days),
        other => panic!("expected settings, not {other:?}"),
    };
    assert_eq!(settings(&mut page), (Some(NOW), false, 120));
    let change = PeopleRequest::ChangePassphrase { old: PASSPHRASE.into(), new: "some words of mine now".into() };
    assert!(matches!(page.ask(people(change)), KeeperReply::Done));
    assert_eq!(settings(&mut page), (Some(NOW), false, 120), "the same code still opens it");
    let KeeperReply::Proposed(proposal) = page.ask(people(PeopleRequest::Propose)) else { panic!("a proposal") };
    let typed_back = proposal.typed_back.iter().map(|group| proposal.code[*group].clone()).collect();
    assert!(matches!(page.ask(people(PeopleRequest::ReplaceCode { typed_back })), KeeperReply::People(_)));
    assert_eq!(settings(&mut page), (None, true, 120));
}

/// What this version does with a later one: nothing.
#[test]
fn a_vault_of_a_later_format_is_refused_byte_for_byte_unchanged() {
    let frozen = frozen();
    let store = store_of(&frozen);
    let mut later: Value = serde_json::from_slice(&bytes(&frozen.header)).unwrap();
    later["format"] = json!(2);
    later["something"] = json!("that only a later version knows");
    let later = serde_json::to_vec(&later).unwrap();
    assert_eq!(Header::parse(&later).err(), Some(HeaderError::Newer));
    *store.header.borrow_mut() = Some(later.clone());
    let before = store.records.borrow().clone();
    let mut page = Page::on(&store, Role::Keeper);
    for request in [unlock(PASSPHRASE), KeeperRequest::UnlockWithCode { code: frozen.code.clone() }] {
        assert_eq!(page.failure(request), Failure::NewerVault);
    }
    assert_eq!((store.header.borrow().as_ref(), &*store.records.borrow()), (Some(&later), &before));
    assert_eq!(Failure::from(VaultError::Newer), Failure::NewerVault);
}
