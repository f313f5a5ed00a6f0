//! Several people, one vault: who gets in, who does not any more, and that nothing is lost on the way.

use crate::vault::{CHEAP, PASSPHRASE, new_in, now, save_as as save};
use onward::messages::{Colleague, OpenedBy};
use onward::vault::*;
use std::cell::RefCell;

const OTHER: &str = "a second passphrase here";
const THIRD: &str = "the third one of them all";

fn made() -> (MemoryStore, RecoveryCode, Vault) {
    let (store, code) = (MemoryStore::default(), RecoveryCode::random());
    let vault = new_in(&store, &code).unwrap();
    (store, code, vault)
}

/// With a colleague, Noor, and two drafts of several revisions.
fn with_colleague() -> (MemoryStore, RecoveryCode, Vault) {
    let (store, code, vault) = made();
    now(vault.add_worker(&store, "Noor", OTHER, 7)).unwrap();
    for revision in 0..4 {
        save(&store, &vault, "one", revision, &format!("one as of {}", revision + 1)).unwrap();
    }
    save(&store, &vault, "two", 0, "two").unwrap();
    (store, code, vault)
}

fn read(store: &MemoryStore, vault: &Vault, id: &str) -> Result<String, VaultError> {
    now(vault.draft(store, id)).map(|generation| generation.body.person_language.unwrap())
}

fn open(store: &MemoryStore, passphrase: &str) -> Result<Vault, VaultError> {
    now(Vault::open(store, passphrase))
}

fn names(store: &MemoryStore, vault: &Vault) -> Vec<(String, bool)> {
    now(vault.people(store)).unwrap().into_iter().map(|colleague| (colleague.name, colleague.is_you)).collect()
}

fn slot_of(store: &MemoryStore, vault: &Vault, name: &str) -> u32 {
    now(vault.people(store)).unwrap().iter().find(|colleague| colleague.name == name).unwrap().slot
}

fn contents(store: &MemoryStore) -> (Option<Vec<u8>>, std::collections::BTreeMap<String, Vec<u8>>) {
    (store.header.borrow().clone(), store.records.borrow().clone())
}

/// A store of its own with the same contents: a stolen copy.
fn copy_of(store: &MemoryStore) -> MemoryStore {
    let copy = MemoryStore::default();
    (*copy.header.borrow_mut(), *copy.records.borrow_mut()) = contents(store);
    copy
}

fn quietly(_: u16) {}

#[test]
fn everyone_opens_the_vault_with_their_own_passphrase_and_it_knows_who_did() {
    let (store, code, vault) = with_colleague();
    let amal = slot_of(&store, &vault, "Amal");
    assert_eq!(*vault.by(), OpenedBy::Worker { slot: amal, name: "Amal".into() });
    assert_eq!(names(&store, &vault), [("Amal".into(), true), ("Noor".into(), false)]);

    let theirs = open(&store, OTHER).unwrap();
    assert_eq!(*theirs.by(), OpenedBy::Worker { slot: slot_of(&store, &vault, "Noor"), name: "Noor".into() });
    assert_eq!(names(&store, &theirs), [("Amal".into(), false), ("Noor".into(), true)]);
    assert_eq!(read(&store, &theirs, "one").as_deref(), Ok("one as of 4"));

    let recovered = now(Vault::open_with_code(&store, &code)).unwrap();
    assert_eq!(*recovered.by(), OpenedBy::Code);
    assert_eq!(names(&store, &recovered), [("Amal".into(), false), ("Noor".into(), false)]);
    assert_eq!(read(&store, &recovered, "two").as_deref(), Ok("two"));
    assert_eq!(now(Vault::open_with_code(&store, &RecoveryCode::random())).err(), Some(VaultError::WrongCode));
    assert_eq!((vault.backup_recipient(), theirs.backup_recipient()), (recovered.backup_recipient(), recovered.backup_recipient()));
    assert!(vault.backup_recipient().unwrap().starts_with("age1"));
    for wrong in ["", "a second passphrase", "A second passphrase here", &code.groups().join("-")] {
        assert_eq!(open(&store, wrong).err(), Some(VaultError::WrongPassphrase), "{wrong}");
    }
    assert!(open(&store, "  a second\tpassphrase here\n").is_ok());
}

#[test]
fn a_colleague_who_is_added_does_not_disturb_other_windows() {
    let (store, _, vault) = made();
    let other = open(&store, PASSPHRASE).unwrap();
    save(&store, &other, "one", 0, "first").unwrap();
    now(vault.add_worker(&store, "Noor", OTHER, 7)).unwrap();
    assert_eq!(save(&store, &other, "one", 1, "second"), Ok(2));
    assert_eq!(names(&store, &other), [("Amal".into(), true), ("Noor".into(), false)]);
    // Each window can add: the later one goes on from what the first did.
    now(other.add_worker(&store, "Lu", THIRD, 8)).unwrap();
    now(vault.add_worker(&store, "Kim", "and one more for them", 9)).unwrap();
    assert_eq!(now(vault.people(&store)).unwrap().len(), 4);
    for passphrase in [PASSPHRASE, OTHER, THIRD, "and one more for them"] {
        assert!(open(&store, passphrase).is_ok(), "{passphrase}");
    }
}

#[test]
fn no_two_workers_have_the_same_passphrase() {
    let (store, _, mut vault) = with_colleague();
    let before = contents(&store);
    assert_eq!(now(vault.add_worker(&store, "Lu", PASSPHRASE, 7)), Err(VaultError::Taken));
    assert_eq!(now(vault.add_worker(&store, "Lu", " a  second passphrase here", 7)), Err(VaultError::Taken));
    assert_eq!(now(vault.change_passphrase(&store, PASSPHRASE, OTHER, quietly)), Err(VaultError::Taken));
    assert_eq!(now(vault.change_passphrase(&store, PASSPHRASE, PASSPHRASE, quietly)), Err(VaultError::Taken));
    assert_eq!(contents(&store), before);
}

#[test]
fn sixteen_workers_have_room_and_a_seventeenth_has_not() {
    let (store, _, vault) = made();
    for index in 2..=16 {
        now(vault.add_worker(&store, "Noor", &format!("passphrase number {index}"), 7)).unwrap();
    }
    assert_eq!(now(vault.add_worker(&store, "Noor", "passphrase number 17", 7)), Err(VaultError::TooMany));
    assert!(open(&store, "passphrase number 16").is_ok());
}

#[test]
fn names_are_nowhere_to_be_read() {
    let (store, _, vault) = made();
    now(vault.add_worker(&store, "Zebediah Quillfeather", OTHER, 7)).unwrap();
    let (header, records) = contents(&store);
    let all = [header.unwrap(), records.into_iter().flat_map(|(key, bytes)| [key.into_bytes(), bytes]).flatten().collect()].concat();
    for name in ["Zebediah", "Quillfeather", "Amal", "age1"] {
        assert!(!all.windows(name.len()).any(|bytes| bytes == name.as_bytes()), "{name}");
    }
}

#[test]
fn whoever_was_removed_gets_in_no_more_and_everyone_else_does() {
    let (store, code, mut vault) = with_colleague();
    let stolen = copy_of(&store);
    let theirs = open(&store, OTHER).unwrap();
    let told = RefCell::new(Vec::new());
    now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), |permille| told.borrow_mut().push(permille))).unwrap();
    assert!(told.borrow().is_sorted() && told.borrow().iter().all(|permille| *permille < 1000) && !told.borrow().is_empty());

    assert_eq!(names(&store, &vault), [("Amal".into(), true)]);
    assert_eq!(open(&store, OTHER).err(), Some(VaultError::WrongPassphrase));
    for open in [&vault, &open(&store, PASSPHRASE).unwrap(), &now(Vault::open_with_code(&store, &code)).unwrap()] {
        assert_eq!((read(&store, open, "one").as_deref(), read(&store, open, "two").as_deref()), (Ok("one as of 4"), Ok("two")));
        assert!(open.identity().is_ok());
    }
    assert_eq!(save(&store, &vault, "one", 4, "one as of 5"), Ok(5));

    // Their copy of before opens nothing that was sealed since; that it opens itself cannot be helped.
    let old = open(&stolen, OTHER).unwrap();
    assert_eq!(read(&stolen, &old, "one").as_deref(), Ok("one as of 4"));
    *stolen.records.borrow_mut() = store.records.borrow().clone();
    for id in ["one", "two"] {
        assert_eq!(read(&stolen, &old, id), Err(VaultError::DamagedRecord));
        assert_eq!(read(&store, &theirs, id), Err(VaultError::DamagedRecord));
    }
    assert_eq!(open(&stolen, OTHER).err(), Some(VaultError::DamagedHeader), "the old header on the new records opens no vault");
    assert_eq!(open(&stolen, PASSPHRASE).err(), Some(VaultError::DamagedHeader), "nor does it for those who stayed");
}

#[test]
fn every_record_is_sealed_anew() {
    let (store, _, mut vault) = with_colleague();
    // The first new data key adds the record of what opens text that was sealed before.
    now(vault.change_passphrase(&store, PASSPHRASE, THIRD, quietly)).unwrap();
    let before = contents(&store).1;
    now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), quietly)).unwrap();
    let after = contents(&store).1;
    assert!(before.keys().eq(after.keys()), "the same records");
    for (key, bytes) in &before {
        assert_ne!(after.get(key), Some(bytes), "{key}");
    }
    // All kept generations, not only the newest.
    assert_eq!(now(vault.draft_at(&store, "one", 2)).unwrap().body.person_language.as_deref(), Some("one as of 2"));
}

#[test]
fn what_opens_earlier_unsaved_text_is_for_those_who_stayed() {
    let (store, _, mut vault) = with_colleague();
    let mine = Unsaved { id: "one".into(), base: 4, body: now(vault.draft(&store, "one")).unwrap().body };
    let sealed = vault.seal_unsaved(&mine);
    assert_eq!(now(vault.open_unsaved(&store, &sealed)).as_ref(), Ok(&mine));
    let removed = open(&store, OTHER).unwrap();
    now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), quietly)).unwrap();
    assert_eq!(now(removed.open_unsaved(&store, &vault.seal_unsaved(&mine))), Err(VaultError::DamagedRecord), "sealed since");
    let beside = Unsaved { base: 0, ..mine };
    for _ in 1..64 {
        assert_eq!(now(vault.open_unsaved(&store, &sealed)).as_ref(), Ok(&beside), "it follows nothing");
        now(vault.replace_code(&store, &RecoveryCode::random(), 8, quietly)).unwrap();
    }
    assert_eq!(now(vault.open_unsaved(&store, &sealed)), Ok(beside.clone()), "64 keys were there since");
    now(vault.replace_code(&store, &RecoveryCode::random(), 8, quietly)).unwrap();
    assert_eq!(now(vault.open_unsaved(&store, &sealed)), Err(VaultError::DamagedRecord), "the 65th");
    let sealed = vault.seal_unsaved(&beside);
    let changed: Vec<u8> = sealed.iter().enumerate().map(|(at, byte)| if at == 40 { byte ^ 1 } else { *byte }).collect();
    assert_eq!(now(vault.open_unsaved(&store, &changed)), Err(VaultError::DamagedRecord));
}

/// The store says that it failed, and has written: the new keys are in force, and everybody must be told so.
#[test]
fn a_change_of_keys_that_landed_unheard_is_no_failure() {
    let (store, _, mut vault) = made();
    let code = RecoveryCode::random();
    store.failing.set(Some(Failing::Late));
    assert_eq!(now(vault.add_worker(&store, "Noor", OTHER, 7)), Ok(()));
    assert_eq!(now(vault.change_passphrase(&store, PASSPHRASE, THIRD, quietly)), Ok(()));
    assert_eq!(now(vault.replace_code(&store, &code, 8, quietly)), Ok(()));
    assert_eq!(now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), quietly)), Ok(()));
    store.failing.set(None);
    assert_eq!(save(&store, &vault, "one", 0, "it goes on"), Ok(1));
    assert!(now(Vault::open_with_code(&store, &code)).is_ok() && open(&store, THIRD).is_ok());

    let fresh = MemoryStore::default();
    fresh.failing.set(Some(Failing::Late));
    assert!(new_in(&fresh, &code).is_ok());
    assert!(open(&fresh, PASSPHRASE).is_ok());
}

/// Slots are no secret: whoever can write to the disk can fill the header up to its limit. It must stay readable.
#[test]
fn a_header_without_room_is_not_written() {
    let (store, _, vault) = made();
    let mut header = Header::parse(store.header.borrow().as_deref().unwrap()).unwrap();
    let own = header.slots[0].clone();
    header.slots.extend((100..115).map(|id| Slot { id, ..own.clone() }));
    *store.header.borrow_mut() = Some(header.to_bytes());
    assert_eq!(now(vault.add_worker(&store, "Noor", OTHER, 7)), Err(VaultError::DamagedHeader));
    assert!(open(&store, PASSPHRASE).is_ok());
}

#[test]
fn a_window_whose_slot_is_gone_writes_nothing_and_says_so() {
    let (store, _, mut vault) = with_colleague();
    let theirs = open(&store, OTHER).unwrap();
    let ours = open(&store, PASSPHRASE).unwrap();
    now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), quietly)).unwrap();
    let before = contents(&store);
    for stale in [&theirs, &ours] {
        assert_eq!(save(&store, stale, "one", 4, "theirs"), Err(VaultError::Replaced));
        assert_eq!(now(stale.is_current(&store)), Err(VaultError::Replaced));
        assert_eq!(now(stale.people(&store)), Err(VaultError::Replaced));
        assert_eq!(now(stale.add_worker(&store, "Lu", THIRD, 7)), Err(VaultError::Replaced));
        assert_eq!(now(stale.delete_draft(&store, "one")).err(), Some(VaultError::Replaced));
    }
    assert_eq!(contents(&store), before);
    // Unlocked again, ours goes on.
    assert_eq!(save(&store, &open(&store, PASSPHRASE).unwrap(), "one", 4, "ours"), Ok(5));
}

#[test]
fn the_last_passphrase_stays() {
    let (store, code, mut vault) = with_colleague();
    let own = slot_of(&store, &vault, "Amal");
    now(vault.remove_worker(&store, own, quietly)).unwrap();
    // Whoever removed themselves is out, and the colleague is not.
    assert_eq!(now(vault.is_current(&store)), Err(VaultError::Replaced));
    assert_eq!(open(&store, PASSPHRASE).err(), Some(VaultError::WrongPassphrase));
    let mut theirs = open(&store, OTHER).unwrap();
    let before = contents(&store);
    let last = slot_of(&store, &theirs, "Noor");
    assert_eq!(now(theirs.remove_worker(&store, last, quietly)), Err(VaultError::LastWorker));
    let mut recovered = now(Vault::open_with_code(&store, &code)).unwrap();
    assert_eq!(now(recovered.remove_worker(&store, last, quietly)), Err(VaultError::LastWorker));
    for missing in [own, last + 1, u32::MAX] {
        assert_eq!(now(recovered.remove_worker(&store, missing, quietly)), Err(VaultError::NotFound), "the code is no worker");
    }
    assert_eq!(contents(&store), before);
}

#[test]
fn the_code_lets_a_team_in_that_forgot_everything() {
    let (store, code, vault) = with_colleague();
    let lost = slot_of(&store, &vault, "Amal");
    let mut recovered = now(Vault::open_with_code(&store, &code)).unwrap();
    assert_eq!(now(recovered.change_passphrase(&store, PASSPHRASE, THIRD, quietly)), Err(VaultError::NotFound), "it is nobody's");
    now(recovered.add_worker(&store, "Amal again", THIRD, 7)).unwrap();
    now(recovered.remove_worker(&store, lost, quietly)).unwrap();
    assert_eq!(names(&store, &recovered), [("Noor".into(), false), ("Amal again".into(), false)]);
    assert_eq!(save(&store, &recovered, "two", 1, "two, later"), Ok(2));
    assert!(open(&store, PASSPHRASE).is_err() && open(&store, THIRD).is_ok() && open(&store, OTHER).is_ok());
}

#[test]
fn a_changed_passphrase_shuts_out_who_knew_the_old_one() {
    let (store, _, mut vault) = with_colleague();
    let old_header = store.header.borrow().clone();
    let since = now(vault.people(&store)).unwrap();
    assert_eq!(
        now(vault.change_passphrase(&store, OTHER, THIRD, quietly)),
        Err(VaultError::WrongPassphrase),
        "a colleague's is not theirs"
    );
    assert_eq!(now(vault.change_passphrase(&store, "not theirs", THIRD, quietly)), Err(VaultError::WrongPassphrase));
    now(vault.change_passphrase(&store, PASSPHRASE, THIRD, quietly)).unwrap();
    assert_eq!(now(vault.people(&store)).unwrap(), since, "the same people");
    assert_eq!(save(&store, &vault, "one", 4, "one as of 5"), Ok(5));
    assert_eq!(open(&store, PASSPHRASE).err(), Some(VaultError::WrongPassphrase));
    for passphrase in [THIRD, OTHER] {
        assert_eq!(read(&store, &open(&store, passphrase).unwrap(), "one").as_deref(), Ok("one as of 5"));
    }
    *store.header.borrow_mut() = old_header;
    assert_eq!(open(&store, PASSPHRASE).err(), Some(VaultError::DamagedHeader), "the old header with the old passphrase");
}

#[test]
fn a_new_code_replaces_the_old_one() {
    let (store, code, mut vault) = with_colleague();
    let old = vault.backup_recipient().unwrap().to_owned();
    let new = RecoveryCode::random();
    now(vault.replace_code(&store, &new, 9, quietly)).unwrap();
    assert_eq!(now(Vault::open_with_code(&store, &code)).err(), Some(VaultError::WrongCode));
    let mut recovered = now(Vault::open_with_code(&store, &new)).unwrap();
    assert_eq!(read(&store, &recovered, "one").as_deref(), Ok("one as of 4"));
    assert_ne!(vault.backup_recipient(), Ok(old.as_str()));
    assert_eq!(vault.backup_recipient(), recovered.backup_recipient());
    // Whoever opened it with the code can replace that code, and goes on.
    let newest = RecoveryCode::random();
    now(recovered.replace_code(&store, &newest, 9, quietly)).unwrap();
    assert_eq!((recovered.by(), save(&store, &recovered, "two", 1, "two, later")), (&OpenedBy::Code, Ok(2)));
    assert!(now(Vault::open_with_code(&store, &newest)).is_ok() && open(&store, OTHER).is_ok());
}

#[test]
fn a_store_that_fails_leaves_the_vault_as_it_was() {
    let (store, code, mut vault) = with_colleague();
    let before = contents(&store);
    let noor = slot_of(&store, &vault, "Noor");
    for (failing, error) in [(Failing::Full, VaultError::Full), (Failing::Refused, VaultError::Refused)] {
        store.failing.set(Some(failing));
        assert_eq!(now(vault.add_worker(&store, "Lu", THIRD, 7)), Err(error));
        assert_eq!(now(vault.remove_worker(&store, noor, quietly)), Err(error));
        assert_eq!(now(vault.change_passphrase(&store, PASSPHRASE, THIRD, quietly)), Err(error));
        assert_eq!(now(vault.replace_code(&store, &RecoveryCode::random(), 9, quietly)), Err(error));
        assert_eq!(contents(&store), before);
    }
    store.failing.set(None);
    // The open vault goes on with the keys that are stored.
    assert_eq!(save(&store, &vault, "one", 4, "one as of 5"), Ok(5));
    for open in [open(&store, PASSPHRASE), open(&store, OTHER), now(Vault::open_with_code(&store, &code))] {
        assert_eq!(read(&store, &open.unwrap(), "one").as_deref(), Ok("one as of 5"));
    }
}

/// As another window does it in the middle: its save must not be taken out with the old records.
#[test]
fn what_is_saved_while_everything_is_sealed_anew_is_not_lost() {
    let (store, _, mut vault) = with_colleague();
    let other = open(&store, PASSPHRASE).unwrap();
    let noor = slot_of(&store, &vault, "Noor");
    let saved = RefCell::new(0);
    now(vault.remove_worker(&store, noor, |_| {
        if *saved.borrow() < 3 {
            *saved.borrow_mut() += 1;
            save(&store, &other, "one", 3 + *saved.borrow(), "while it went on").unwrap();
            save(&store, &other, &format!("new {}", saved.borrow()), 0, "made while it went on").unwrap();
        }
    }))
    .unwrap();
    assert_eq!(read(&store, &vault, "one").as_deref(), Ok("while it went on"));
    assert_eq!(now(vault.newest(&store, "one")), Ok(7));
    for id in ["new 1", "new 2", "new 3"] {
        assert_eq!(read(&store, &vault, id).as_deref(), Ok("made while it went on"), "{id}");
    }
    assert_eq!(save(&store, &other, "one", 7, "too late"), Err(VaultError::Replaced));
}

#[test]
fn a_record_that_cannot_be_read_is_still_listed_after_everything_was_sealed_anew() {
    let (store, _, mut vault) = with_colleague();
    for (_, bytes) in store.records.borrow_mut().iter_mut().filter(|(key, _)| key.starts_with("draft/") && key.contains("/two/")) {
        bytes[40] ^= 1;
    }
    now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), quietly)).unwrap();
    let listed: Vec<String> = now(vault.drafts(&store)).unwrap().into_iter().map(|(id, ..)| id).collect();
    assert_eq!(listed, ["one", "two"]);
    assert_eq!(read(&store, &vault, "two"), Err(VaultError::DamagedRecord));
}

#[test]
fn one_damaged_copy_of_the_team_is_no_harm_and_two_shut_nothing_but_the_team() {
    let (store, code, vault) = with_colleague();
    let damage = |id: &str| {
        let key = store.records.borrow().keys().find(|key| key.starts_with(&format!("team/body/{id}/"))).cloned().unwrap();
        store.records.borrow_mut().get_mut(&key).unwrap()[30] ^= 1;
    };
    damage("one");
    assert_eq!(names(&store, &open(&store, PASSPHRASE).unwrap()).len(), 2);
    damage("two");
    let opened = open(&store, OTHER).unwrap();
    assert_eq!(now(opened.people(&store)), Err(VaultError::DamagedTeam));
    assert_eq!(now(vault.add_worker(&store, "Lu", THIRD, 7)), Err(VaultError::DamagedTeam));
    assert_eq!((read(&store, &opened, "one").as_deref(), opened.backup_recipient()), (Ok("one as of 4"), Err(VaultError::DamagedTeam)));
    let recovered = now(Vault::open_with_code(&store, &code)).unwrap();
    assert_eq!(recovered.backup_recipient(), vault.backup_recipient(), "the code itself says it");
}

#[test]
fn a_slot_that_somebody_wrote_into_the_header_gets_no_new_key() {
    let (store, _, mut vault) = with_colleague();
    // Of another vault, whose passphrase the intruder knows.
    let elsewhere = MemoryStore::default();
    new_in(&elsewhere, &RecoveryCode::random()).unwrap();
    let mut header = Header::parse(store.header.borrow().as_ref().unwrap()).unwrap();
    let foreign = Header::parse(elsewhere.header.borrow().as_ref().unwrap()).unwrap();
    header.slots.push(Slot { id: 9, ..foreign.slots[0].clone() });
    *store.header.borrow_mut() = Some(header.to_bytes());
    now(vault.remove_worker(&store, slot_of(&store, &vault, "Noor"), quietly)).unwrap();
    let after = Header::parse(store.header.borrow().as_ref().unwrap()).unwrap();
    assert_eq!(after.slots.iter().map(|slot| slot.id).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn people_come_in_the_order_in_which_they_were_added() {
    let (store, _, vault) = with_colleague();
    let [amal, noor]: [Colleague; 2] = now(vault.people(&store)).unwrap().try_into().unwrap();
    assert_eq!((amal.since, noor.since), (1_750_000_000_000, 7));
    assert!(CHEAP.is_allowed() && amal.slot < noor.slot);
}
