//! Backups that fly between devices: whatever was changed where, no text is lost, and a restore done twice does nothing.

use crate::vault::{new_in, now, save_as};
use onward::messages::{DraftBody, Restored, RestoredIdentity};
use onward::vault::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const X: &str = "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d";
const NOW: u64 = 1_772_632_927_000;

/// A device with its vault. All of a test's have one recovery code, so that a file of each opens on each.
pub struct Device {
    pub store: MemoryStore,
    pub vault: Vault,
    code: RecoveryCode,
}

fn new_id() -> String {
    let bytes: [u8; 16] = std::array::from_fn(|_| rand_core::RngCore::next_u32(&mut rand_core::OsRng) as u8);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

fn summarise(body: &DraftBody, made_at: u64, saved_at: u64) -> Option<StoredSummary> {
    let name = body.person_language.clone().unwrap_or_default();
    Some(StoredSummary { name, made_at, saved_at, version_of: body.version_of.clone(), ..StoredSummary::default() })
}

const RESTORING: Restoring<'static> = Restoring { summarise: &summarise, new_id, now: NOW };

impl Device {
    pub fn with(code: &RecoveryCode) -> Device {
        let store = MemoryStore::default();
        let vault = new_in(&store, code).unwrap();
        Device { store, vault, code: code.clone() }
    }

    fn edit(&self, id: &str, text: &str) {
        let base = now(self.vault.newest(&self.store, id)).unwrap_or(0);
        save_as(&self.store, &self.vault, id, base, text).unwrap();
    }

    fn file_of(&self, only: Option<&str>) -> Vec<u8> {
        let made = now(self.vault.back_up(&self.store, only, NOW, |_| {})).unwrap();
        now(self.vault.remember(&self.store, &made)).unwrap();
        made.seal(self.vault.backup_recipient().unwrap()).unwrap()
    }

    fn file(&self) -> Vec<u8> {
        self.file_of(None)
    }

    fn restore(&mut self, file: &[u8]) -> Restored {
        let opened = OpenedBackup::open(&self.code, file).unwrap();
        now(self.vault.restore(&self.store, &opened.contents().unwrap(), &RESTORING)).unwrap()
    }

    /// Texts of all drafts, with what they are versions of.
    fn texts(&self) -> BTreeSet<(String, Option<String>)> {
        let ids = now(self.vault.drafts(&self.store)).unwrap().into_iter().map(|(id, ..)| id);
        ids.map(|id| now(self.vault.draft(&self.store, &id)).unwrap().body)
            .map(|body| (body.person_language.unwrap(), body.version_of))
            .collect()
    }

    fn damage(&self, id: &str, revision: u64) {
        let key = Address { kind: RecordKind::Draft, part: Part::Body, id, revision }.key();
        self.store.records.borrow_mut().get_mut(&key).unwrap()[40] ^= 1;
    }
}

/// added, advanced, known, versions.
fn counts(restored: &Restored) -> [u32; 4] {
    [restored.added, restored.advanced, restored.known, restored.versions]
}

const ADDED: [u32; 4] = [1, 0, 0, 0];
const ADVANCED: [u32; 4] = [0, 1, 0, 0];
const KNOWN: [u32; 4] = [0, 0, 1, 0];
const VERSION: [u32; 4] = [0, 0, 0, 1];

fn one(text: &str) -> BTreeSet<(String, Option<String>)> {
    [(text.to_owned(), None)].into()
}

fn two(text: &str, version: &str) -> BTreeSet<(String, Option<String>)> {
    [(text.to_owned(), None), (version.to_owned(), Some(X.to_owned()))].into()
}

/// Two devices with one draft, as it came from the one to the other.
fn pair() -> (Device, Device) {
    let code = RecoveryCode::random();
    let (one, mut other) = (Device::with(&code), Device::with(&code));
    one.edit(X, "root");
    assert_eq!(counts(&other.restore(&one.file())), ADDED);
    (one, other)
}

#[test]
fn what_was_changed_where_decides() {
    type Case = (&'static [&'static str], &'static [&'static str], [u32; 4], BTreeSet<(String, Option<String>)>);
    let cases: [Case; 8] = [
        (&[], &[], KNOWN, one("root")),
        (&["a"], &[], KNOWN, one("a")),
        (&["a", "b", "c", "d", "e"], &[], KNOWN, one("e")),
        (&[], &["b"], ADVANCED, one("b")),
        (&[], &["b", "c", "d", "e", "f"], ADVANCED, one("f")),
        (&["a"], &["b"], VERSION, two("a", "b")),
        (&["a", "b", "c", "d", "e"], &["f", "g", "h", "i", "j"], VERSION, two("e", "j")),
        (&["b"], &["a", "b"], KNOWN, one("b")),
    ];
    for (here, there, expected, texts) in cases {
        let (mut device, other) = pair();
        here.iter().for_each(|text| device.edit(X, text));
        there.iter().for_each(|text| other.edit(X, text));
        let file = other.file();
        assert_eq!((counts(&device.restore(&file)), device.texts()), (expected, texts.clone()), "{here:?} and {there:?}");

        let before = device.store.records.borrow().clone();
        assert_eq!((counts(&device.restore(&file)), device.texts()), (KNOWN, texts), "the second time, {here:?} and {there:?}");
        assert_eq!(*device.store.records.borrow(), before, "the second time nothing is written");
    }
}

#[test]
fn a_version_goes_on_as_the_draft_that_it_came_from() {
    let (mut device, other) = pair();
    device.edit(X, "a");
    other.edit(X, "b");
    assert_eq!(counts(&device.restore(&other.file())), VERSION);
    let revisions: Vec<u64> = now(device.vault.drafts(&device.store)).unwrap().into_iter().map(|(_, newest, _)| newest).collect();
    assert_ne!(revisions[0], revisions[1], "packets of one referral carry them");
    other.edit(X, "c");
    assert_eq!((counts(&device.restore(&other.file())), device.texts()), (ADVANCED, two("a", "c")));
    // The version itself is changed here, and the draft that it came from there.
    let version =
        now(device.vault.drafts(&device.store)).unwrap().into_iter().find(|(.., summary)| summary.version_of.is_some()).unwrap().0;
    let mut body = now(device.vault.draft(&device.store, &version)).unwrap();
    body.body.person_language = Some("d".into());
    now(device.vault.save_draft(&device.store, &version, Some(body.before()), 0, &body.summary, &body.body)).unwrap();
    other.edit(X, "e");
    assert_eq!(counts(&device.restore(&other.file())), VERSION);
    assert_eq!(device.texts(), [("a".into(), None), ("d".into(), Some(X.into())), ("e".into(), Some(X.into()))].into());
}

#[test]
fn versions_travel_without_multiplying() {
    let (mut device, mut other) = pair();
    device.edit(X, "a");
    other.edit(X, "b");
    let early = device.file();
    assert_eq!(counts(&device.restore(&other.file())), VERSION);
    assert_eq!(counts(&other.restore(&early)), VERSION);
    // Each has both now, each with its own as the first.
    assert_eq!((device.texts(), other.texts()), (two("a", "b"), two("b", "a")));
    assert_eq!(counts(&other.restore(&device.file())), [0, 0, 2, 0]);
    assert_eq!(counts(&device.restore(&other.file())), [0, 0, 2, 0]);
    // On a third device there is room for both under their own ids.
    let mut third = Device::with(&device.code);
    assert_eq!((counts(&third.restore(&device.file())), third.texts()), ([2, 0, 0, 0], two("a", "b")));
    assert_eq!(counts(&third.restore(&other.file())), [0, 0, 2, 0]);
}

#[test]
fn a_backup_of_a_backup_is_one_too() {
    let (mut device, mut other) = pair();
    let mut third = Device::with(&device.code);
    other.edit(X, "b");
    assert_eq!(counts(&third.restore(&other.file())), ADDED);
    third.edit(X, "c");
    let file = third.file();
    assert_eq!((counts(&device.restore(&file)), device.texts()), (ADVANCED, one("c")));
    assert_eq!((counts(&other.restore(&file)), other.texts()), (ADVANCED, one("c")));
}

#[test]
fn an_old_file_changes_nothing_however_much_was_written_since() {
    let (mut device, _) = pair();
    let mut files = Vec::new();
    for round in 0..12 {
        device.edit(X, &format!("text {round}"));
        files.push(device.file_of((round % 2 == 0).then_some(X)));
    }
    for file in files {
        assert_eq!((counts(&device.restore(&file)), device.texts()), (KNOWN, one("text 11")));
    }
}

/// Without the record of what is in backups, a restore keeps what nobody needs, but loses nothing.
#[test]
fn a_file_that_nobody_remembers_becomes_a_version() {
    let (mut device, _) = pair();
    device.edit(X, "a");
    let made = now(device.vault.back_up(&device.store, None, NOW, |_| {})).unwrap();
    let file = made.seal(device.vault.backup_recipient().unwrap()).unwrap();
    for round in 0..5 {
        device.edit(X, &format!("text {round}"));
    }
    assert_eq!((counts(&device.restore(&file)), device.texts()), (VERSION, two("text 4", "a")));
}

#[test]
fn revisions_grow_over_all_devices() {
    let (mut device, mut other) = pair();
    let newest = |device: &Device| now(device.vault.newest(&device.store, X)).unwrap();
    (0..7).for_each(|round| other.edit(X, &format!("text {round}")));
    assert_eq!((newest(&device), newest(&other)), (1, 8));
    assert_eq!((counts(&device.restore(&other.file())), newest(&device)), (ADVANCED, 8));
    device.edit(X, "a");
    assert_eq!((counts(&other.restore(&device.file())), newest(&other)), (ADVANCED, 9));
    assert_eq!(now(device.store.keys("draft/body/")).unwrap().len(), 3, "the text before is there still");
}

#[test]
fn a_look_at_a_draft_is_no_change() {
    let (mut device, other) = pair();
    let stored = now(device.vault.draft(&device.store, X)).unwrap();
    let moved = DraftBody { at: Some("another question".into()), ..stored.body.clone() };
    now(device.vault.save_draft(&device.store, X, Some(stored.before()), 0, &stored.summary, &moved)).unwrap();
    other.edit(X, "b");
    assert_eq!((counts(&device.restore(&other.file())), device.texts()), (ADVANCED, one("b")));
}

#[test]
fn what_was_deleted_comes_back_and_what_is_damaged_is_healed() {
    let (mut device, other) = pair();
    now(device.vault.delete_draft(&device.store, X)).unwrap();
    assert!(now(device.store.keys("lineage/")).unwrap().is_empty(), "nothing is left of it");
    assert_eq!((counts(&device.restore(&other.file())), device.texts()), (ADDED, one("root")));

    // The newest cannot be read: the file goes on from the one before.
    device.edit(X, "a");
    let file = device.file();
    device.damage(X, 2);
    assert_eq!(device.texts(), one("root"));
    assert_eq!((counts(&device.restore(&file)), device.texts()), (ADVANCED, one("a")));

    // Nothing of it can be read.
    (1..=3).for_each(|revision| {
        if revision != 2 {
            device.damage(X, revision)
        }
    });
    assert_eq!((counts(&device.restore(&file)), device.texts()), (ADVANCED, one("a")));
}

#[test]
fn what_could_not_be_read_when_somebody_went_on_is_kept_as_a_version() {
    let (mut device, _) = pair();
    device.edit(X, "a");
    let file = device.file();
    device.damage(X, 2);
    let stored = now(device.vault.draft(&device.store, X)).unwrap();
    assert_eq!((stored.newest, stored.read), (2, 1));
    let body = DraftBody { person_language: Some("went on from the root".into()), ..stored.body.clone() };
    now(device.vault.save_draft(&device.store, X, Some(stored.before()), 0, &stored.summary, &body)).unwrap();
    assert_eq!((counts(&device.restore(&file)), device.texts()), (VERSION, two("went on from the root", "a")));
}

#[test]
fn a_draft_that_cannot_be_read_does_not_stop_a_backup_of_the_others() {
    let (device, mut other) = pair();
    device.edit(X, "a");
    device.edit("1a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d", "whole");
    device.damage(X, 1);
    device.damage(X, 2);
    assert_eq!(counts(&other.restore(&device.file())), ADDED);
    assert_eq!(now(device.vault.back_up(&device.store, Some(X), NOW, |_| {})).err(), Some(VaultError::DamagedRecord));
}

#[test]
fn a_restore_that_the_store_refuses_changes_nothing() {
    let (mut device, other) = pair();
    other.edit(X, "b");
    let file = other.file();
    let before = device.store.records.borrow().clone();
    for (failing, error) in [(Failing::Full, VaultError::Full), (Failing::Refused, VaultError::Refused)] {
        device.store.failing.set(Some(failing));
        let opened = OpenedBackup::open(&device.code, &file).unwrap();
        assert_eq!(now(device.vault.restore(&device.store, &opened.contents().unwrap(), &RESTORING)).err(), Some(error));
        assert_eq!(*device.store.records.borrow(), before);
    }
    device.store.failing.set(None);
    assert_eq!(counts(&device.restore(&file)), ADVANCED);
}

#[test]
fn the_identity_stays_unless_there_is_none() {
    let (mut device, other) = pair();
    let own = device.vault.identity().unwrap().signer().fingerprint;
    assert_eq!(device.restore(&device.file()).identity, RestoredIdentity::Same);
    assert_eq!(device.restore(&other.file()).identity, RestoredIdentity::KeptOwn);
    assert_eq!(device.vault.identity().unwrap().signer().fingerprint, own);
    assert_eq!(device.restore(&other.file_of(Some(X))).identity, RestoredIdentity::None, "a backup of one draft has no keys");

    let file = device.file();
    let key = Address { kind: RecordKind::Identity, part: Part::Body, id: "own", revision: 1 }.key();
    device.store.records.borrow_mut().get_mut(&key).unwrap()[40] ^= 1;
    device.vault = now(Vault::open(&device.store, crate::vault::PASSPHRASE)).unwrap();
    assert_eq!(device.vault.identity().err(), Some(VaultError::NoIdentity));
    assert_eq!(device.restore(&file).identity, RestoredIdentity::Taken);
    assert_eq!(device.vault.identity().unwrap().signer().fingerprint, own);
    device.vault = now(Vault::open(&device.store, crate::vault::PASSPHRASE)).unwrap();
    assert_eq!(device.vault.identity().unwrap().signer().fingerprint, own, "it is stored");
}

#[test]
fn the_clock_of_another_device_does_not_stop_the_reckoning_here() {
    let (mut device, other) = pair();
    let stored = now(other.vault.draft(&other.store, X)).unwrap();
    let summary = StoredSummary { saved_at: u64::MAX, ..stored.summary.clone() };
    let body = DraftBody { person_language: Some("b".into()), ..stored.body.clone() };
    now(other.vault.save_draft(&other.store, X, Some(stored.before()), 0, &summary, &body)).unwrap();
    device.restore(&other.file());
    assert_eq!(now(device.vault.draft(&device.store, X)).unwrap().summary.saved_at, NOW);
}

/// What happens on one of three devices.
#[derive(Clone, Debug)]
enum Deed {
    New,
    /// A draft, by a number, is edited so many times.
    Edit(usize, usize),
    BackUp,
    /// A file, by a number.
    Restore(usize),
}

fn deed() -> impl Strategy<Value = (usize, Deed)> {
    let deed = prop_oneof![
        1 => Just(Deed::New),
        4 => (0..9usize, 1..6usize).prop_map(|(draft, times)| Deed::Edit(draft, times)),
        3 => Just(Deed::BackUp),
        4 => (0..9usize).prop_map(Deed::Restore),
    ];
    (0..3usize, deed)
}

/// Which text was made from which.
#[derive(Default)]
struct History(BTreeMap<String, Option<String>>);

impl History {
    fn new_text(&mut self, from: Option<String>) -> String {
        let text = format!("text {}", self.0.len());
        self.0.insert(text.clone(), from);
        text
    }

    /// A text and all that it was made from.
    fn past(&self, text: &str) -> BTreeSet<String> {
        std::iter::successors(Some(text.to_owned()), |text| self.0[text].clone()).collect()
    }
}

/// Does the deeds, and looks after each that nothing is lost.
fn play(deeds: &[(usize, Deed)]) {
    let code = RecoveryCode::random();
    let mut devices: Vec<Device> = (0..3).map(|_| Device::with(&code)).collect();
    let mut history = History::default();
    // What each device has to keep: what was saved on it, and what was restored on it.
    let mut promised: Vec<BTreeSet<String>> = vec![BTreeSet::new(); 3];
    let mut files: Vec<(Vec<u8>, BTreeSet<String>)> = Vec::new();
    for (at, deed) in deeds {
        let device = &mut devices[*at];
        match deed {
            Deed::New => {
                let text = history.new_text(None);
                device.edit(&new_id(), &text);
                promised[*at].insert(text);
            }
            Deed::Edit(number, times) => {
                let drafts = now(device.vault.drafts(&device.store)).unwrap();
                let Some((id, ..)) = drafts.get(number % drafts.len().max(1)) else { continue };
                for _ in 0..*times {
                    let stored = now(device.vault.draft(&device.store, id)).unwrap();
                    let text = history.new_text(stored.body.person_language.clone());
                    let body = DraftBody { person_language: Some(text.clone()), ..stored.body.clone() };
                    now(device.vault.save_draft(&device.store, id, Some(stored.before()), 0, &stored.summary, &body)).unwrap();
                    promised[*at].insert(text);
                }
            }
            Deed::BackUp => files.push((device.file(), device.texts().into_iter().map(|(text, _)| text).collect())),
            Deed::Restore(number) => {
                let Some((file, texts)) = files.get(number % files.len().max(1)) else { continue };
                device.restore(file);
                promised[*at].extend(texts.iter().cloned());
                let before = device.store.records.borrow().clone();
                let again = device.restore(file);
                assert_eq!(counts(&again)[2] as usize, texts.len(), "all of it is known the second time: {again:?}");
                assert_eq!(*device.store.records.borrow(), before, "a restore done twice does nothing");
            }
        }
        let heads: Vec<String> = device.texts().into_iter().map(|(text, _)| text).collect();
        let kept: BTreeSet<String> = heads.iter().flat_map(|text| history.past(text)).collect();
        let lost: Vec<_> = promised[*at].difference(&kept).collect();
        assert!(lost.is_empty(), "lost on device {at}: {lost:?}");
        for head in &heads {
            let is_past = heads.iter().any(|other| other != head && history.past(other).contains(head));
            assert!(!is_past, "{head} is kept beside what came of it: {heads:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if crate::seal::long() { 1_000 } else { 30 }, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_text_is_ever_lost(deeds in prop::collection::vec(deed(), 1..40)) {
        play(&deeds);
    }
}
