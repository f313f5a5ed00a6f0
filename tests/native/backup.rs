//! Backup files as the page meets them: made, restored, begun from, refused; and text that could not be saved.

use crate::keeper::{NOW, PASSPHRASE, Page, called, clock, exporting, save, set_clock, unlock};
use crate::testkit::people::{PEOPLE, draft};
use crate::vault::now;
use hkdf::Hkdf;
use onward::answers::Answer;
use onward::form::Stage;
use onward::keeper::Keeper;
use onward::messages::{
    BackupRequest, Draft, DraftBody, Failure, KeeperReply, KeeperRequest, KeepingRequest, PeopleRequest, Restored, Role, Sealing,
    VaultSettings,
};
use onward::vault::{DAY, FILE_BYTES_MAX, Failing, MemoryStore, RecoveryCode};
use sha2::Sha256;
use std::cell::Cell;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::rc::Rc;

/// A page with a vault, its store, its recovery code, and the recipient of its backups.
struct Desk {
    store: MemoryStore,
    page: Page,
    code: String,
    recipient: String,
}

fn desk() -> Desk {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (opened, code) = page.make_vault("Safe House", "Front desk");
    Desk { store, page, code: code.join("-"), recipient: opened.backup_recipient }
}

impl Page {
    fn ask_with(&mut self, request: BackupRequest, file: &[u8]) -> KeeperReply {
        now(self.0.answer(KeeperRequest::Backup(request), Some(file.to_vec())))
    }

    fn refused(&mut self, request: BackupRequest, file: &[u8]) -> Failure {
        match self.ask_with(request, file) {
            KeeperReply::Failed(failure) => failure,
            other => panic!("expected a failure, not {other:?}"),
        }
    }

    fn file(&mut self, request: BackupRequest) -> Vec<u8> {
        let KeeperReply::File { name, .. } = self.ask(KeeperRequest::Backup(request)) else { panic!("a file") };
        assert_eq!(name, "onward-backup-2026-03-04.age");
        self.0.take_beside().expect("the file is beside it")
    }

    fn backup(&mut self) -> Vec<u8> {
        self.file(BackupRequest::Make { draft: None })
    }

    fn restored(&mut self, code: &str, file: &[u8]) -> Restored {
        match self.ask_with(BackupRequest::Restore { code: code.into() }, file) {
            KeeperReply::Restored(restored) => restored,
            other => panic!("expected what came of it, not {other:?}"),
        }
    }

    fn settings(&mut self) -> VaultSettings {
        let KeeperReply::Settings(settings) = self.ask(KeeperRequest::Keeping(KeepingRequest::Settings)) else { panic!("settings") };
        settings
    }
}

fn begin(code: &str) -> BackupRequest {
    BackupRequest::Begin {
        code: code.into(),
        worker: "Noor".into(),
        passphrase: "another passphrase here".into(),
        organisation: "Not this one".into(),
        device: "Back office".into(),
    }
}

fn restore(code: &str) -> BackupRequest {
    BackupRequest::Restore { code: code.into() }
}

fn export(saved: &Draft, revision: u64) -> KeeperRequest {
    exporting(saved, revision, Stage::Referral, Sealing::Passphrase)
}

#[test]
fn a_fresh_device_begins_with_everything() {
    let Desk { mut page, code, recipient, .. } = desk();
    let mut saved: Vec<Draft> = PEOPLE[..2].iter().map(|person| page.draft(KeeperRequest::NewDraft { body: draft(person) })).collect();
    assert!(matches!(page.ask(export(&saved[0], 1)), KeeperReply::Packet { .. }));
    let file = page.backup();

    let fresh = MemoryStore::default();
    let mut other = Page::on(&fresh, Role::Keeper);
    let KeeperReply::Opened(opened) = other.ask_with(begin(&code.to_lowercase()), &file) else { panic!("it begins") };
    let identity = opened.identity.expect("it signs");
    assert_eq!((identity.organisation.as_str(), identity.device.as_str()), ("Safe House", "Back office"));
    assert_eq!((opened.backup_recipient, opened.expired, opened.place), (recipient, 0, None), "the same code opens its backups");

    let mut listed = other.drafts();
    saved.sort_by(|one, other| one.id.cmp(&other.id));
    listed.sort_by(|one, other| one.id.cmp(&other.id));
    assert_eq!(listed.len(), 2);
    for (listed, saved) in listed.iter().zip(&saved) {
        assert_eq!((&listed.id, listed.saved_at, listed.made_at), (&saved.id, clock(), clock()));
        assert_eq!(other.draft(KeeperRequest::OpenDraft { id: saved.id.clone() }).body, saved.body);
    }
    let KeeperReply::Exports(exports) = other.ask(KeeperRequest::ListExports) else { panic!("a list") };
    assert_eq!(exports.len(), 1);
    // It signs with the same key.
    let KeeperReply::Packet { signer, .. } = other.ask(export(&saved[0], 1)) else { panic!("it is complete and agreed to") };
    assert_eq!(signer.fingerprint, identity.fingerprint);

    // It is a vault like any other: it opens with its passphrase and with the code, and not with the old passphrase.
    let mut later = Page::on(&fresh, Role::Keeper);
    assert_eq!(later.failure(unlock(PASSPHRASE)), Failure::WrongPassphrase);
    assert!(matches!(later.ask(unlock("another passphrase here")), KeeperReply::Opened(_)));
    assert!(matches!(later.ask(KeeperRequest::UnlockWithCode { code: code.clone() }), KeeperReply::Opened(_)));
    assert_eq!(later.refused(begin(&code), &file), Failure::Exists);
    assert_eq!(later.restored(&code, &file).known, 2);
}

#[test]
fn what_is_advised_when_records_are_damaged_brings_everything_back() {
    let Desk { store, mut page, code, .. } = desk();
    let one = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let open = || KeeperRequest::OpenDraft { id: one.id.clone() };
    let file = page.backup();
    let spoil = |prefix: &str| {
        let mut records = store.records.borrow_mut();
        records.iter_mut().filter(|(key, _)| key.starts_with(prefix)).for_each(|(_, record)| record[30] ^= 1);
    };
    // A draft: the file mends it.
    spoil("draft/body/");
    assert_eq!(page.failure(open()), Failure::DamagedRecord);
    assert_eq!(page.restored(&code, &file).advanced, 1);
    assert_eq!(page.draft(open()).body, one.body);
    // Who can open the vault: the code still makes a backup, a passphrase does not.
    spoil("team/");
    let mut with_passphrase = Page::on(&store, Role::Keeper);
    assert!(matches!(with_passphrase.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(with_passphrase.failure(KeeperRequest::Backup(BackupRequest::Make { draft: None })), Failure::DamagedTeam);
    let mut with_code = Page::on(&store, Role::Keeper);
    assert!(matches!(with_code.ask(KeeperRequest::UnlockWithCode { code: code.clone() }), KeeperReply::Opened(_)));
    let file = with_code.backup();
    let mut fresh = Page::on(&MemoryStore::default(), Role::Keeper);
    assert!(matches!(fresh.ask_with(begin(&code), &file), KeeperReply::Opened(_)));
    assert_eq!(fresh.draft(open()).body, one.body);
}

#[test]
fn a_backup_of_one_draft_holds_that_one_and_no_keys() {
    let Desk { mut page, code, .. } = desk();
    let one = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    let file = page.file(BackupRequest::Make { draft: Some(one.id.clone()) });
    let mut other = Page::on(&MemoryStore::default(), Role::Keeper);
    let KeeperReply::Opened(opened) = other.ask_with(begin(&code), &file) else { panic!("it begins") };
    assert_eq!(opened.identity.expect("a new one").organisation, "Not this one");
    assert_eq!(other.drafts().iter().map(|draft| draft.id.as_str()).collect::<Vec<_>>(), [one.id]);
    assert_eq!(page.refused(BackupRequest::Make { draft: Some("no such".into()) }, b""), Failure::NotFound);
    assert_eq!(page.refused(BackupRequest::Made, b""), Failure::NotNow, "a backup of one draft is not one of everything");
}

#[test]
fn a_begin_that_cannot_be_makes_nothing() {
    let Desk { mut page, code, .. } = desk();
    let file = page.backup();
    let store = MemoryStore::default();
    let mut other = Page::on(&store, Role::Keeper);
    let with = |change: &dyn Fn(&mut String, &mut String)| {
        let BackupRequest::Begin { code, mut worker, mut passphrase, organisation, device } = begin(&code) else { unreachable!() };
        change(&mut worker, &mut passphrase);
        BackupRequest::Begin { code, worker, passphrase, organisation, device }
    };
    assert_eq!(other.refused(with(&|worker, _| *worker = " ".into()), &file), Failure::NoName);
    assert!(matches!(other.refused(with(&|_, passphrase| *passphrase = "short".into()), &file), Failure::WeakPassphrase(_)));
    store.failing.set(Some(Failing::Full));
    assert_eq!(other.refused(begin(&code), &file), Failure::StoreFull);
    assert!(store.header.borrow().is_none() && store.records.borrow().is_empty());
    assert_eq!(other.failure(KeeperRequest::ListDrafts), Failure::Locked);
}

#[test]
fn each_file_that_cannot_be_taken_has_its_own_reason_and_changes_nothing() {
    let Desk { store, mut page, code, recipient } = desk();
    page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let file = page.backup();
    let stranger = RecoveryCode::random().groups().join(" ");
    let sealed = |plain: &[u8]| onward::seal::recipient::seal_to(&recipient, plain).expect("it is a recipient");
    let mut mistyped = code.clone().into_bytes();
    mistyped.swap(0, 1);
    let mistyped = if mistyped == code.as_bytes() { code.replacen(&code[..1], "Z", 1) } else { String::from_utf8(mistyped).unwrap() };
    let cases: Vec<(&str, Vec<u8>, &str, Failure)> = vec![
        ("nothing", Vec::new(), &code, Failure::BackupNotOurs),
        ("a picture", b"\x89PNG\r\n\x1a\n".to_vec(), &code, Failure::BackupNotOurs),
        ("something else, sealed to the code", sealed(b"a letter"), &code, Failure::BackupNotOurs),
        ("other JSON, sealed to the code", sealed(br#"{"version":1}"#), &code, Failure::BackupNotOurs),
        ("version 0", sealed(br#"{"onward_backup":0}"#), &code, Failure::BackupNotOurs),
        ("a newer one", sealed(br#"{"onward_backup":2,"whatever":[]}"#), &code, Failure::BackupNewer),
        ("one that is not whole inside", sealed(br#"{"onward_backup":1}"#), &code, Failure::BackupDamaged),
        ("cut short", file[..file.len() - 1].to_vec(), &code, Failure::BackupDamaged),
        ("longer", [file.as_slice(), b"x"].concat(), &code, Failure::BackupDamaged),
        ("another code's", file.clone(), &stranger, Failure::WrongCode),
        ("a mistyped code", file.clone(), &mistyped, Failure::MistypedCode),
        ("no code", file.clone(), "", Failure::MistypedCode),
        ("100 MB", vec![b'a'; 100_000_000], &code, Failure::BackupTooBig),
        ("a byte too large", [file.as_slice(), &vec![0; FILE_BYTES_MAX + 1 - file.len()]].concat(), &code, Failure::BackupTooBig),
        ("as large as can be", [file.as_slice(), &vec![0; FILE_BYTES_MAX - file.len()]].concat(), &code, Failure::BackupDamaged),
    ];
    let before = store.records.borrow().clone();
    let fresh = MemoryStore::default();
    let mut other = Page::on(&fresh, Role::Keeper);
    for (name, file, code, failure) in cases {
        assert_eq!(page.refused(restore(code), &file), failure, "{name}");
        assert_eq!(other.refused(begin(code), &file), failure, "{name}");
        assert_eq!(*store.records.borrow(), before, "{name}");
        assert!(fresh.header.borrow().is_none() && fresh.records.borrow().is_empty(), "{name}");
    }
    assert_eq!(page.restored(&code, &file).known, 1);
}

#[test]
fn no_byte_of_a_file_can_be_changed_or_cut() {
    let Desk { store, mut page, code, .. } = desk();
    page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let file = page.backup();
    // Restoring it would bring this back.
    let id = page.drafts()[0].id.clone();
    page.ask(KeeperRequest::DeleteDraft { id });
    let before = store.records.borrow().clone();
    let step = if crate::seal::long() { 1 } else { 7 };
    let known = [Failure::BackupNotOurs, Failure::BackupDamaged, Failure::WrongCode];
    for index in (0..file.len()).step_by(step) {
        let mut changed = file.clone();
        changed[index] ^= 1 << (index % 8);
        let failure = page.refused(restore(&code), &changed);
        assert!(known.contains(&failure), "byte {index}: {failure:?}");
        let failure = page.refused(restore(&code), &file[..index]);
        assert!(known.contains(&failure), "cut at {index}: {failure:?}");
    }
    assert_eq!(*store.records.borrow(), before);
    assert_eq!(page.restored(&code, &file).added, 1);
}

#[test]
fn drafts_of_a_newer_form_are_carried_but_not_restored() {
    let Desk { mut page, code, .. } = desk();
    page.draft(KeeperRequest::NewDraft { body: DraftBody { form_version: 2, ..called("Sami") } });
    page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    let file = page.backup();
    let mut other = desk().page;
    let restored = other.restored(&code, &file);
    assert_eq!((restored.added, restored.unread), (1, 1));
}

#[test]
fn the_last_backup_is_remembered_when_the_browser_has_it() {
    let Desk { mut page, .. } = desk();
    assert_eq!(page.settings(), VaultSettings { expiry_days: 90, last_backup: None, changed_since_backup: false });
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    assert!(page.settings().changed_since_backup);
    assert_eq!(page.failure(KeeperRequest::Backup(BackupRequest::Made)), Failure::NotNow);
    page.backup();
    assert_eq!(page.settings().last_backup, None, "nobody has said that it was kept");
    page.file(BackupRequest::Make { draft: Some(saved.id.clone()) });
    assert_eq!(page.failure(KeeperRequest::Backup(BackupRequest::Made)), Failure::NotNow, "the one that was made last covers nothing");
    page.backup();
    let made = |page: &mut Page| assert!(matches!(page.ask(KeeperRequest::Backup(BackupRequest::Made)), KeeperReply::Done));
    made(&mut page);
    assert_eq!(page.settings(), VaultSettings { expiry_days: 90, last_backup: Some(NOW), changed_since_backup: false });

    page.backup();
    set_clock(NOW + 60_000);
    let request = KeeperRequest::SaveDraft { id: saved.id.clone(), base: 1, body: saved.body.clone() };
    assert!(matches!(page.ask(request), KeeperReply::Saved { .. }));
    made(&mut page);
    let settings = page.settings();
    assert_eq!(settings.last_backup, Some(NOW), "when it was made, not when it was kept");
    assert!(settings.changed_since_backup, "what was saved after it was made is not in it");
    page.backup();
    made(&mut page);
    assert!(!page.settings().changed_since_backup);
    assert!(matches!(page.ask(export(&saved, 2)), KeeperReply::Packet { .. }));
    assert!(page.settings().changed_since_backup, "a signature is not in it");
    set_clock(NOW);
}

#[test]
fn a_backup_is_made_while_the_store_takes_nothing() {
    let Desk { store, mut page, code, .. } = desk();
    page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    store.failing.set(Some(Failing::Full));
    let file = page.backup();
    assert_eq!(desk().page.restored(&code, &file).added, 1);
}

#[test]
fn a_backup_says_how_many_drafts_could_not_be_read() {
    let Desk { store, mut page, .. } = desk();
    let lost = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    let of_lost = format!("draft/body/{}", lost.id);
    let make = |page: &mut Page| match page.ask(KeeperRequest::Backup(BackupRequest::Make { draft: None })) {
        KeeperReply::File { left_out, .. } => left_out,
        other => panic!("expected a file, not {other:?}"),
    };
    assert_eq!(make(&mut page), 0);
    store.records.borrow_mut().iter_mut().filter(|(key, _)| key.starts_with(&of_lost)).for_each(|(_, bytes)| bytes[40] ^= 1);
    assert_eq!(make(&mut page), 1);
}

#[test]
fn a_window_that_does_not_write_makes_a_backup_and_writes_nothing() {
    let Desk { store, mut page, code, .. } = desk();
    page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let writes = Rc::new(Cell::new(false));
    let mut other = Page(Keeper::new(store.clone(), clock).gated_by(Rc::clone(&writes)));
    assert!(matches!(other.ask(KeeperRequest::Start { role: Role::Keeper }), KeeperReply::Started));
    assert!(matches!(other.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    let before = store.records.borrow().clone();
    let file = other.backup();
    assert_eq!(*store.records.borrow(), before);
    assert_eq!(other.failure(KeeperRequest::Backup(BackupRequest::Made)), Failure::ReadOnly);
    assert_eq!(other.refused(restore(&code), &file), Failure::ReadOnly);
    assert_eq!(page.restored(&code, &file).known, 1);
    writes.set(true);
    other.backup();
    assert_ne!(*store.records.borrow(), before, "the one that writes remembers what is in a backup");
}

#[test]
fn text_that_could_not_be_saved_goes_into_a_file_even_without_a_vault() {
    let Desk { store, mut page, code, recipient } = desk();
    let saved = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let unsaved = || BackupRequest::Unsaved { id: saved.id.clone(), body: Box::new(called("Samira")), recipient: recipient.clone() };
    store.failing.set(Some(Failing::Full));
    let known_base = page.file(unsaved());
    // A keeper that was started anew, with a store that cannot even be read.
    let broken = MemoryStore::default();
    broken.unreadable.set(Some(Failing::Blocked));
    let unknown_base = Page::on(&broken, Role::Keeper).file(unsaved());
    store.failing.set(None);

    let mut fresh = desk().page;
    assert_eq!(fresh.restored(&code, &unknown_base).added, 1);
    assert_eq!(fresh.draft(KeeperRequest::OpenDraft { id: saved.id.clone() }).body.answers, called("Samira").answers);
    // Where the draft is, it goes on; and the same text of unknown origin is no second version.
    let restored = page.restored(&code, &known_base);
    assert_eq!((restored.advanced, restored.versions), (1, 0));
    assert_eq!(page.drafts()[0].name, "Samira");
    let restored = page.restored(&code, &unknown_base);
    assert_eq!((restored.known, restored.versions, page.drafts().len()), (1, 0, 1));

    let wrong = BackupRequest::Unsaved { id: saved.id.clone(), body: Box::new(called("Sami")), recipient: "nobody".into() };
    assert_eq!(Page::on(&broken, Role::Keeper).refused(wrong, b""), Failure::NotNow);
    let new = BackupRequest::Unsaved { id: String::new(), body: Box::new(called("Nobody's yet")), recipient };
    let file = Page::on(&broken, Role::Keeper).file(new);
    assert_eq!(fresh.restored(&code, &file).added, 1);
}

/// A page that was locked with text on it, and the text.
fn locked_with_text(text: &str) -> (MemoryStore, Page, Draft, Vec<u8>) {
    let Desk { store, mut page, .. } = desk();
    let saved = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let sealed = page.file(BackupRequest::SealUnsaved { id: saved.id.clone(), base: 1, body: Box::new(called(text)) });
    assert!(!sealed.windows(4).any(|bytes| bytes == b"Sami"));
    let mut later = Page::on(&store, Role::Keeper);
    assert_eq!(later.refused(BackupRequest::TakeUnsaved, &sealed), Failure::Locked);
    assert!(matches!(later.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    (store, later, saved, sealed)
}

impl Page {
    fn take(&mut self, sealed: &[u8]) -> Draft {
        self.take_as(sealed).0
    }

    /// And whether it stands beside what it was made from.
    fn take_as(&mut self, sealed: &[u8]) -> (Draft, bool) {
        match self.ask_with(BackupRequest::TakeUnsaved, sealed) {
            KeeperReply::Taken { draft, version } => (*draft, version),
            other => panic!("expected a draft, not {other:?}"),
        }
    }
}

#[test]
fn unsaved_text_goes_on_from_what_it_was_made_from() {
    let (_store, mut page, saved, sealed) = locked_with_text("Samira");
    for _ in 0..2 {
        let (taken, is_version) = page.take_as(&sealed);
        assert_eq!((&taken.id, taken.revision, &taken.body.answers), (&saved.id, 2, &called("Samira").answers));
        assert!(!is_version);
        assert_eq!(page.drafts().len(), 1, "taken twice, it is saved once");
    }
    assert!(matches!(page.ask(save(&saved, 2, "Samira B")), KeeperReply::Saved { revision: 3, .. }));
    assert_eq!(page.refused(BackupRequest::TakeUnsaved, b"something else"), Failure::DamagedRecord);
}

#[test]
fn unsaved_text_beside_a_newer_one_is_a_version_and_one_referral_with_it() {
    let (_store, mut page, saved, sealed) = locked_with_text("Samira");
    assert!(matches!(page.ask(save(&saved, 1, "Somebody else's")), KeeperReply::Saved { revision: 2, .. }));
    for _ in 0..2 {
        let taken = page.take(&sealed);
        assert_ne!(taken.id, saved.id);
        assert_eq!((taken.body.version_of.as_ref(), &taken.body.answers), (Some(&saved.id), &called("Samira").answers));
        assert_eq!(page.drafts().len(), 2, "taken twice, it is saved once");
    }
    let versions: Vec<_> = page.drafts().into_iter().filter_map(|draft| draft.version_of).collect();
    assert_eq!(versions, std::slice::from_ref(&saved.id));
    let (version, is_version) = page.take_as(&sealed);
    assert!(is_version);
    // What is typed into a version is that version's next revision, and nothing beside it.
    let late = BackupRequest::SealUnsaved { id: version.id.clone(), base: version.revision, body: Box::new(called("Samira C")) };
    let late = page.file(late);
    let (later, is_version) = page.take_as(&late);
    assert_eq!((&later.id, later.body.version_of.as_ref(), is_version), (&version.id, Some(&saved.id), false));
    // A page cannot make it a version of something else, or of nothing.
    let body = DraftBody { version_of: Some("1a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d".into()), ..draft("mother") };
    let area = body.consent.area.clone();
    assert!(matches!(page.ask(KeeperRequest::SaveDraft { id: version.id.clone(), base: 4, body }), KeeperReply::Saved { revision: 5, .. }));
    let request = KeeperRequest::Export {
        draft: version.id.clone(),
        revision: 5,
        stage: Stage::Referral,
        area,
        eligibility: Vec::new(),
        sealing: Sealing::Passphrase,
    };
    let KeeperReply::Packet { record, .. } = page.ask(request) else { panic!("it is complete and agreed to") };
    assert_eq!((record.referral_id, record.revision), (saved.id, 5));
    // A copy of a version is a referral of its own.
    assert_eq!(page.draft(KeeperRequest::DuplicateDraft { id: version.id }).body.version_of, None);
    let stranger = DraftBody { version_of: Some("1a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d".into()), ..called("Sami") };
    assert_eq!(page.draft(KeeperRequest::NewDraft { body: stranger }).body.version_of, None);
}

#[test]
fn no_two_revisions_of_one_referral_have_the_same_number() {
    let (store, mut page, saved, sealed) = locked_with_text("Samira");
    assert!(matches!(page.ask(save(&saved, 1, "Somebody else's")), KeeperReply::Saved { revision: 2, .. }));
    let version = page.take(&sealed);
    assert_eq!(version.revision, 3);
    let revision = |page: &mut Page, id: &str, text: &str| {
        let opened = page.draft(KeeperRequest::OpenDraft { id: id.to_owned() });
        match page.ask(KeeperRequest::SaveDraft { id: id.to_owned(), base: opened.revision, body: called(text) }) {
            KeeperReply::Saved { revision, .. } => revision,
            other => panic!("expected a save, not {other:?}"),
        }
    };
    assert_eq!(revision(&mut page, &saved.id, "the first"), 4);
    assert_eq!(revision(&mut page, &version.id, "the version"), 5);
    assert_eq!(revision(&mut page, &version.id, "again"), 6);
    // A write that landed unheard is known again by its contents, whatever its number.
    let opened = page.draft(KeeperRequest::OpenDraft { id: saved.id.clone() });
    let late = KeeperRequest::SaveDraft { id: saved.id.clone(), base: opened.revision, body: called("late") };
    store.failing.set(Some(Failing::Late));
    assert!(matches!(page.failure(late.clone()), Failure::StoreRefused));
    store.failing.set(None);
    assert!(matches!(page.ask(late), KeeperReply::Saved { revision: 7, .. }));
    // Other referrals count by themselves.
    let other = page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    assert_eq!((other.revision, revision(&mut page, &other.id, "Noor B")), (1, 2));
}

#[test]
fn unsaved_text_of_a_draft_that_is_gone_or_damaged_is_kept() {
    let (_store, mut page, saved, sealed) = locked_with_text("Samira");
    page.ask(KeeperRequest::DeleteDraft { id: saved.id.clone() });
    let taken = page.take(&sealed);
    assert_eq!((taken.body.version_of, taken.body.answers), (None, called("Samira").answers));

    let (store, mut page, _, sealed) = locked_with_text("Samira");
    store.records.borrow_mut().iter_mut().filter(|(key, _)| key.starts_with("draft/body/")).for_each(|(_, bytes)| bytes[40] ^= 1);
    assert_eq!(page.take(&sealed).body.answers, called("Samira").answers);
}

#[test]
fn unsaved_text_outlives_a_new_data_key_and_stands_beside_what_is_there() {
    let people = KeeperRequest::People;
    let new = "another passphrase here";
    let (store, mut page, saved, sealed) = locked_with_text("Samira");
    let mut admin = Page::on(&store, Role::Keeper);
    assert!(matches!(admin.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    admin.ask(people(PeopleRequest::Add { name: "Noor".into(), passphrase: "Noor has six words here".into() }));
    assert!(matches!(admin.ask(people(PeopleRequest::Remove { slot: 2 })), KeeperReply::People(_)));
    // A window with the keys of before says so, and makes nothing of what it cannot read.
    assert_eq!(page.refused(BackupRequest::TakeUnsaved, &sealed), Failure::KeysChanged);
    // It is sealed with them all the same.
    let late = page.file(BackupRequest::SealUnsaved { id: saved.id.clone(), base: 1, body: Box::new(called("Samira B")) });
    let change = PeopleRequest::ChangePassphrase { old: PASSPHRASE.into(), new: new.into() };
    assert!(matches!(admin.ask(people(change)), KeeperReply::Done));

    let mut later = Page::on(&store, Role::Keeper);
    assert!(matches!(later.ask(unlock(new)), KeeperReply::Opened(_)));
    for (sealed, text) in [(&sealed, "Samira"), (&late, "Samira B"), (&sealed, "Samira")] {
        let taken = later.take(sealed);
        // Whoever was removed knows that key: nothing that is here is followed by it.
        assert_eq!((taken.body.version_of.as_ref(), &taken.body.answers), (Some(&saved.id), &called(text).answers));
    }
    assert_eq!(later.draft(KeeperRequest::OpenDraft { id: saved.id }).body.answers, called("Sami").answers);
    assert_eq!(later.drafts().len(), 3, "taken twice, it is saved once");
    // Another vault has none of these keys.
    assert_eq!(desk().page.refused(BackupRequest::TakeUnsaved, &sealed), Failure::DamagedRecord);
}

#[test]
fn a_restored_draft_that_was_over_its_time_stays_thirty_days() {
    let Desk { mut page, code, .. } = desk();
    page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let file = page.backup();
    let mut other = desk().page;
    set_clock(NOW + 200 * DAY);
    assert_eq!(other.restored(&code, &file).added, 1);
    let listed = &other.drafts()[0];
    assert_eq!((listed.saved_at, listed.expiry), (NOW, onward::messages::Expiry::Fresh));
    set_clock(NOW + 230 * DAY);
    assert_eq!(other.drafts()[0].expiry, onward::messages::Expiry::Over { until: None });
    set_clock(NOW);
}

/// As `docs/backup.md` says it: HKDF-SHA256 of the code's first 26 characters, as an X25519 secret in Bech32.
fn age_secret_key(code: &str) -> String {
    let characters: String = code.chars().filter(|letter| *letter != '-').take(26).collect();
    let mut secret = [0; 32];
    Hkdf::<Sha256>::new(None, characters.as_bytes()).expand(b"onward recovery code 1: age identity", &mut secret).unwrap();
    bech32::encode_upper::<bech32::Bech32>(bech32::Hrp::parse("age-secret-key-").unwrap(), &secret).unwrap()
}

/// Runs a program, if there is one, with something to read.
fn run(program: &str, arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    Some(output.stdout)
}

#[test]
fn the_age_command_opens_a_backup_and_makes_one_that_opens_here() {
    let Desk { mut page, code, recipient, .. } = desk();
    page.draft(KeeperRequest::NewDraft { body: called("ሳሚራ سميرة") });
    let file = page.backup();
    let identity = std::env::temp_dir().join(format!("onward-test-identity-{}", std::process::id()));
    std::fs::write(&identity, age_secret_key(&code)).unwrap();
    let path = identity.to_str().unwrap();
    let Some(plain) = run("age", &["--decrypt", "--identity", path], &file) else {
        assert!(std::env::var_os("ONWARD_LONG").is_none(), "the long tests need the `age` command");
        return;
    };
    let text = String::from_utf8(plain.clone()).unwrap();
    assert!(text.starts_with(r#"{"onward_backup":1,"#) && text.contains("ሳሚራ سميرة"), "{text}");
    let again = run("age", &["--encrypt", "--recipient", &recipient], &plain).unwrap();
    assert_eq!(page.restored(&code, &again).known, 1);
    assert_eq!(desk().page.restored(&code, &again).added, 1);
    std::fs::remove_file(identity).unwrap();
}

/// What the document for the day after Onward says is what happens.
#[test]
fn the_worked_example_of_the_document_is_right() {
    let document = std::fs::read_to_string("docs/backup.md").unwrap();
    let after = |mark: &str| document.split(mark).nth(1).unwrap_or_else(|| panic!("{mark} is in it")).split('`').next().unwrap().to_owned();
    let (code, key) = (after("code is `"), after("key is `"));
    assert!(RecoveryCode::read(&code).is_ok(), "{code}");
    assert_eq!(age_secret_key(&code), key);
    let script = document.split("```python\n").nth(1).unwrap().split("```").next().unwrap();
    if let Some(printed) = run("python3", &["-c", script, &code], b"") {
        assert_eq!(String::from_utf8(printed).unwrap().trim(), key);
    }
}

/// Answers keep what they hold through a file.
#[test]
fn every_kind_of_answer_comes_through() {
    let Desk { mut page, code, .. } = desk();
    let mut body = called("x");
    body.answers.put(&onward::answers::Place::top("own_reference"), Answer::Text("\u{202e}\"\\\u{0}\n𝄞".into()));
    let saved = page.draft(KeeperRequest::NewDraft { body });
    let file = page.backup();
    let mut other = desk().page;
    other.restored(&code, &file);
    assert_eq!(other.draft(KeeperRequest::OpenDraft { id: saved.id }).body, saved.body);
}
