//! The vault: what is sealed opens only where it was sealed, what is saved stays, and what fails changes nothing.

use onward::messages::DraftBody;
use onward::seal::SigningIdentity;
use onward::vault::*;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Runs a future that never waits: a store in memory is always ready.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

pub const PASSPHRASE: &str = "correct horse battery staple";
pub const CHEAP: Params = Params { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

pub fn claims() -> Claims {
    Claims { organisation: "Safe House".into(), device: "Front desk".into() }
}

pub fn new_in(store: &MemoryStore, code: &RecoveryCode) -> Result<Vault, VaultError> {
    let identity = SigningIdentity::generate(&mut rand_core::OsRng, "Safe House", "Front desk", 1_750_000_000);
    let new = NewVault { worker: "Amal", passphrase: PASSPHRASE, code, claims: claims(), identity, params: CHEAP };
    now(Vault::create(store, new, 1_750_000_000_000))
}

fn made() -> (MemoryStore, Vault) {
    let store = MemoryStore::default();
    let vault = new_in(&store, &RecoveryCode::random()).unwrap();
    (store, vault)
}

fn body(text: &str) -> DraftBody {
    DraftBody { person_language: Some(text.to_owned()), ..DraftBody::default() }
}

/// Saves a draft from a revision, as a page does that opened it then, whatever became of it since.
pub fn save_as(store: &MemoryStore, vault: &Vault, id: &str, base: u64, text: &str) -> Result<u64, VaultError> {
    let link = now(vault.draft(store, id)).map_or_else(|_| Link::first(&body(text)), |stored| stored.link);
    let before = (base > 0).then_some(Before { newest: base, read: base, link });
    let summary = StoredSummary { name: text.into(), ..StoredSummary::default() };
    now(vault.save_draft(store, id, before, 0, &summary, &body(text))).map(|saved| saved.newest)
}

fn save(store: &MemoryStore, vault: &Vault, base: u64, text: &str) -> Result<u64, VaultError> {
    save_as(store, vault, "one", base, text)
}

fn text_of(generation: Generation) -> String {
    generation.body.person_language.unwrap()
}

/// What changes when something is written.
fn contents(store: &MemoryStore) -> (Option<Vec<u8>>, std::collections::BTreeMap<String, Vec<u8>>) {
    (store.header.borrow().clone(), store.records.borrow().clone())
}

#[test]
fn a_record_opens_only_at_its_place() {
    let (key, vault) = (DataKey::random(), [7; 16]);
    let place = Address { kind: RecordKind::Draft, part: Part::Body, id: "one", revision: 4 };
    let sealed = seal(&key, &vault, &place, b"secret");
    assert_eq!(unseal(&key, &vault, &place, &sealed).unwrap().as_slice(), b"secret");

    let moved = [
        Address { id: "two", ..place },
        Address { revision: 3, ..place },
        Address { part: Part::Summary, ..place },
        Address { kind: RecordKind::Export, ..place },
    ];
    for other in moved {
        assert_eq!(unseal(&key, &vault, &other, &sealed), Err(Unsealable), "{other:?}");
    }
    assert_eq!(unseal(&key, &[8; 16], &place, &sealed), Err(Unsealable), "another vault");
    assert_eq!(unseal(&DataKey::random(), &vault, &place, &sealed), Err(Unsealable), "another key");
}

#[test]
fn a_record_with_any_byte_changed_or_cut_does_not_open() {
    let (key, vault) = (DataKey::random(), [7; 16]);
    let place = Address { kind: RecordKind::Draft, part: Part::Body, id: "one", revision: 4 };
    let sealed = seal(&key, &vault, &place, b"secret");
    for index in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[index] ^= 1;
        assert_eq!(unseal(&key, &vault, &place, &changed), Err(Unsealable), "byte {index}");
        assert_eq!(unseal(&key, &vault, &place, &sealed[..index]), Err(Unsealable), "cut at {index}");
    }
}

#[test]
fn nothing_is_sealed_twice_alike() {
    let (key, vault) = (DataKey::random(), [7; 16]);
    let place = Address { kind: RecordKind::Draft, part: Part::Body, id: "one", revision: 4 };
    assert_ne!(seal(&key, &vault, &place, b"secret"), seal(&key, &vault, &place, b"secret"));
}

#[test]
fn keys_sort_by_revision() {
    let key = |revision| Address { kind: RecordKind::Draft, part: Part::Body, id: "one", revision }.key();
    assert!(key(9) < key(10) && key(255) < key(256) && key(1) < key(u64::MAX));
}

#[test]
fn a_vault_opens_with_its_passphrase_and_signs_as_before() {
    let (store, vault) = made();
    let fingerprint = vault.identity().unwrap().signer().fingerprint;
    let again = now(Vault::open(&store, PASSPHRASE)).unwrap();
    assert_eq!((again.identity().unwrap().signer().fingerprint, again.claims()), (fingerprint, &claims()));
    assert_eq!(now(Vault::open(&store, "correct horse battery stable")).err(), Some(VaultError::WrongPassphrase));
    assert_eq!(new_in(&store, &RecoveryCode::random()).err(), Some(VaultError::Exists));
    assert_eq!(now(Vault::open(&MemoryStore::default(), PASSPHRASE)).err(), Some(VaultError::Gone));
}

fn damage(store: &MemoryStore, prefix: &str) {
    for (key, record) in store.records.borrow_mut().iter_mut() {
        if key.starts_with(prefix) {
            record[30] ^= 1;
        }
    }
}

#[test]
fn a_vault_whose_identity_is_damaged_opens_without_it() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    damage(&store, "identity/body/");
    let opened = now(Vault::open(&store, PASSPHRASE)).unwrap();
    assert_eq!((opened.identity().err(), opened.claims()), (Some(VaultError::NoIdentity), &claims()));
    assert_eq!(text_of(now(opened.draft(&store, "one")).unwrap()), "first");
    assert_eq!(save(&store, &opened, 1, "second"), Ok(2));
}

#[test]
fn the_names_of_a_vault_are_in_its_certificate_too() {
    let (store, _vault) = made();
    damage(&store, "identity/summary/");
    let opened = now(Vault::open(&store, PASSPHRASE)).unwrap();
    assert_eq!((opened.identity().is_ok(), opened.claims()), (true, &claims()));
}

/// As when somebody puts back an old header, whose data key they know.
#[test]
fn a_key_that_opens_none_of_the_records_opens_no_vault() {
    let (store, _vault) = made();
    damage(&store, "");
    assert_eq!(now(Vault::open(&store, PASSPHRASE)).err(), Some(VaultError::DamagedHeader));
}

#[test]
fn a_vault_of_a_newer_version_is_left_alone() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    *store.header.borrow_mut() = Some(br#"{"format":2,"key":"whatever it may be"}"#.to_vec());
    let before = contents(&store);
    assert_eq!(now(Vault::open(&store, PASSPHRASE)).err(), Some(VaultError::Newer));
    // A page that was open before another one took the vault to the newer version.
    assert_eq!(save(&store, &vault, 1, "second"), Err(VaultError::Newer));
    assert_eq!(now(vault.delete_draft(&store, "one")), Err(VaultError::Newer));
    assert_eq!(contents(&store), before);
}

#[test]
fn a_vault_that_was_replaced_under_us_is_left_alone() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    let (other, _vault) = made();
    *store.header.borrow_mut() = other.header.borrow().clone();
    let before = contents(&store);
    assert_eq!(save(&store, &vault, 1, "second"), Err(VaultError::Replaced));
    *store.header.borrow_mut() = None;
    assert_eq!(save(&store, &vault, 1, "second"), Err(VaultError::Gone));
    assert_eq!(contents(&store).1, before.1);
}

#[test]
fn three_revisions_are_kept() {
    let (store, vault) = made();
    for revision in 0..5 {
        assert_eq!(save(&store, &vault, revision, &format!("as of {}", revision + 1)), Ok(revision + 1));
        let bodies = now(store.keys("draft/body/one/")).unwrap().len();
        let summaries = now(store.keys("draft/summary/one/")).unwrap().len();
        assert_eq!((bodies, summaries), ((revision as usize + 1).min(GENERATIONS_KEPT), (revision as usize + 1).min(GENERATIONS_KEPT)));
    }
    assert_eq!(text_of(now(vault.draft(&store, "one")).unwrap()), "as of 5");
    assert_eq!(now(vault.draft_at(&store, "one", 3)).unwrap().body, body("as of 3"));
    assert_eq!(now(vault.draft_at(&store, "one", 2)), Err(VaultError::NotFound));
}

#[test]
fn a_save_from_another_revision_changes_nothing() {
    let (store, vault) = made();
    for revision in 0..3 {
        save(&store, &vault, revision, "ours").unwrap();
    }
    let before = contents(&store);
    for base in [0, 1, 2, 4] {
        assert_eq!(save(&store, &vault, base, "theirs"), Err(VaultError::Conflict { stored: 3 }), "from {base}");
    }
    assert_eq!(contents(&store), before);
    assert_eq!(save(&store, &vault, 3, "ours"), Ok(4));
}

#[test]
fn a_save_of_a_deleted_draft_does_not_bring_it_back() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    now(vault.delete_draft(&store, "one")).unwrap();
    assert_eq!(save(&store, &vault, 1, "second"), Err(VaultError::NotFound));
    assert_eq!(now(vault.draft(&store, "one")).err(), Some(VaultError::NotFound));
    assert_eq!(now(vault.delete_draft(&store, "one")), Err(VaultError::NotFound));
    assert!(now(store.keys("draft/")).unwrap().is_empty());
}

#[test]
fn a_damaged_newest_revision_falls_back_to_the_one_before() {
    let (store, vault) = made();
    for revision in 0..3 {
        save(&store, &vault, revision, &format!("as of {}", revision + 1)).unwrap();
    }
    let damage = |revision| {
        let key = Address { kind: RecordKind::Draft, part: Part::Body, id: "one", revision }.key();
        store.records.borrow_mut().get_mut(&key).unwrap()[40] ^= 1;
    };
    damage(3);
    let generation = now(vault.draft(&store, "one")).unwrap();
    assert_eq!((generation.newest, generation.read), (3, 2));
    assert_eq!(text_of(generation), "as of 2");
    damage(2);
    assert_eq!(text_of(now(vault.draft(&store, "one")).unwrap()), "as of 1");
    damage(1);
    assert_eq!(now(vault.draft(&store, "one")), Err(VaultError::DamagedRecord));
    // It can still be saved over, from the newest revision.
    assert_eq!(save(&store, &vault, 3, "typed again"), Ok(4));
    assert_eq!(text_of(now(vault.draft(&store, "one")).unwrap()), "typed again");
}

#[test]
fn a_draft_with_damaged_summaries_is_still_listed() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    save(&store, &vault, 1, "second").unwrap();
    let damage = |revision| {
        let key = Address { kind: RecordKind::Draft, part: Part::Summary, id: "one", revision }.key();
        store.records.borrow_mut().get_mut(&key).unwrap()[40] ^= 1;
    };
    let listed = || now(vault.drafts(&store)).unwrap().into_iter().map(|(id, revision, summary)| (id, revision, summary.name));
    assert!(listed().eq([("one".into(), 2, "second".into())]));
    damage(2);
    assert!(listed().eq([("one".into(), 2, "first".into())]));
    damage(1);
    assert!(listed().eq([("one".into(), 2, String::new())]));
    assert_eq!(text_of(now(vault.draft(&store, "one")).unwrap()), "second");
}

/// Each way a store fails, and what the vault makes of it.
const FAILURES: [(Failing, VaultError); 6] = [
    (Failing::Refused, VaultError::Refused),
    (Failing::Full, VaultError::Full),
    (Failing::Denied, VaultError::Denied),
    (Failing::Blocked, VaultError::Blocked),
    (Failing::Unfit, VaultError::Unfit),
    (Failing::Newer, VaultError::Newer),
];

#[test]
fn a_store_that_cannot_be_read_is_told_apart_and_keeps_what_it_had() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    let before = contents(&store);
    for (failing, error) in FAILURES {
        store.unreadable.set(Some(failing));
        assert_eq!(now(Vault::open(&store, PASSPHRASE)).err(), Some(error));
        assert_eq!(now(vault.draft(&store, "one")).err(), Some(error));
        assert_eq!(now(vault.drafts(&store)).err(), Some(error));
        assert_eq!(contents(&store), before);
    }
    store.unreadable.set(None);
    assert_eq!(text_of(now(vault.draft(&store, "one")).unwrap()), "first");
}

#[test]
fn a_batch_clears_first_then_deletes_then_puts() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    let header = store.header.borrow().clone().unwrap();
    let put = |key: &str| (key.to_owned(), vec![1]);
    let mut batch = Batch::new(Precondition::Header(header.clone()));
    batch.clear = true;
    batch.put_header = Some(b"new".to_vec());
    batch.puts = vec![put("a/1"), put("a/2"), put("b/1")];
    now(store.write(batch)).unwrap();
    assert_eq!(now(store.keys("")).unwrap(), ["a/1", "a/2", "b/1"], "nothing old is left");
    let mut batch = Batch::new(Precondition::Header(b"new".to_vec()));
    batch.deletes = vec!["a/1".into(), "a/2".into(), "not there".into()];
    batch.puts = vec![put("a/2")];
    now(store.write(batch)).unwrap();
    assert_eq!(now(store.keys("")).unwrap(), ["a/2", "b/1"], "what is put in the same batch stays");
    let mut batch = Batch::new(Precondition::Header(header));
    batch.clear = true;
    assert_eq!(now(store.write(batch)), Err(StoreError::Header(Some(b"new".to_vec()))), "not under another header");
    assert_eq!(now(store.keys("")).unwrap().len(), 2);
    now(store.erase()).unwrap();
    assert_eq!(contents(&store), Default::default());
}

#[test]
fn a_store_that_fails_is_told_apart_and_keeps_what_it_had() {
    let (store, vault) = made();
    save(&store, &vault, 0, "first").unwrap();
    let before = contents(&store);
    for (failing, error) in FAILURES {
        store.failing.set(Some(failing));
        assert_eq!(save(&store, &vault, 1, "second"), Err(error));
        assert_eq!(now(vault.delete_draft(&store, "one")), Err(error));
        assert_eq!(contents(&store), before);
        let empty = MemoryStore::default();
        empty.failing.set(Some(failing));
        assert_eq!(new_in(&empty, &RecoveryCode::random()).err(), Some(error));
    }
    store.failing.set(None);
    assert_eq!(save(&store, &vault, 1, "second"), Ok(2));
}

#[test]
fn a_summary_is_at_most_1_kb_whatever_it_holds() {
    let missing: Vec<String> = ["under_18", "chosen_area", "organisation", "worker_name", "worker_phone"].map(String::from).into();
    for name in ["أ".repeat(500), "𝔖".repeat(500), "\"\\\u{1}".repeat(200), String::new()] {
        let summary = StoredSummary {
            name: name.clone(),
            areas: (0..50).map(|index| format!("an-area-with-a-long-name-{index}")).collect(),
            saved_at: u64::MAX,
            made_at: u64::MAX,
            sections_done: u32::MAX,
            sections: u32::MAX,
            missing: missing.clone(),
            version_of: Some("0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d".into()),
            practice: true,
        };
        let bytes = summary.to_bytes();
        assert!(bytes.len() <= SUMMARY_BYTES_MAX, "{}", bytes.len());
        let read: StoredSummary = serde_json::from_slice(&bytes).unwrap();
        assert!(name.starts_with(&read.name) && read.name.is_empty() == name.is_empty());
        assert_eq!(read.missing, missing);
    }
    let short = StoredSummary { name: "Sami".into(), areas: vec!["leeds".into()], missing, ..StoredSummary::default() };
    assert_eq!(serde_json::from_slice::<StoredSummary>(&short.to_bytes()).unwrap(), short);
}

#[test]
fn signatures_are_listed_newest_first() {
    use onward::form::Stage;
    use onward::messages::Exported;
    let (store, vault) = made();
    let entry = |packet: &str, made_at: &str| Exported {
        packet_id: packet.into(),
        draft: "one".into(),
        revision: 1,
        stage: Stage::Referral,
        area: "leeds".into(),
        made_at: made_at.into(),
        referral_id: "one".into(),
        sealing: None,
        practice: false,
    };
    let (first, second) = (entry("b", "2026-03-04T14:02:07Z"), entry("a", "2026-03-04T14:02:08Z"));
    now(vault.log_export(&store, &first)).unwrap();
    now(vault.log_export(&store, &second)).unwrap();
    assert_eq!(now(vault.exports(&store)).unwrap(), [second, first]);
}
