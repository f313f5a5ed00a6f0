//! The vault's header: its bounds, its version, and that nobody can bend it to open with a key of their own.

use crate::vault::{CHEAP, PASSPHRASE, new_in, now};
use onward::vault::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A vault with a worker and a code, and the header that lies in it.
fn made() -> (MemoryStore, RecoveryCode, Header) {
    let (store, code) = (MemoryStore::default(), RecoveryCode::random());
    new_in(&store, &code).unwrap();
    let header = Header::parse(store.header.borrow().as_ref().unwrap()).unwrap();
    (store, code, header)
}

fn is_open(unlocked: &Unlocked) -> bool {
    matches!(unlocked, Unlocked::Open(..))
}

fn locked(slot: &mut Slot) -> &mut Locked {
    match &mut slot.lock {
        Lock::Passphrase(locked) => locked,
        Lock::Recovery => panic!("the first slot is the worker's"),
    }
}

#[test]
fn a_slot_that_was_changed_or_moved_does_not_open() {
    let (_, code, header) = made();
    assert!(is_open(&header.unlock(PASSPHRASE)) && is_open(&header.unlock_with_code(&code)));
    assert!(!is_open(&header.unlock("correct horse battery stable")) && !is_open(&header.unlock_with_code(&RecoveryCode::random())));
    let changed = |change: &dyn Fn(&mut Header)| {
        let mut other = header.clone();
        change(&mut other);
        let other = Header::parse(&other.to_bytes()).unwrap();
        (!is_open(&other.unlock(PASSPHRASE)), !is_open(&other.unlock_with_code(&code)))
    };
    assert_eq!(changed(&|header| header.vault[0] ^= 1), (true, true));
    assert_eq!(changed(&|header| header.slots[0].id += 7), (true, false));
    assert_eq!(changed(&|header| header.slots[1].id += 7), (false, true));
    assert_eq!(changed(&|header| locked(&mut header.slots[0]).salt[15] ^= 1), (true, false));
    assert_eq!(changed(&|header| locked(&mut header.slots[0]).params.passes += 1), (true, false));
    assert_eq!(changed(&|header| locked(&mut header.slots[0]).keys[103] ^= 1), (true, false));
    assert_eq!(changed(&|header| *header.slots[0].data_key.last_mut().unwrap() ^= 1), (true, false));
    assert_eq!(changed(&|header| header.slots.swap(0, 1)), (false, false));
    let mut swapped = header.clone();
    let first = swapped.slots[0].data_key.clone();
    swapped.slots[0].data_key = std::mem::replace(&mut swapped.slots[1].data_key, first);
    assert!(matches!(swapped.unlock(PASSPHRASE), Unlocked::Damaged), "the passphrase is right, its slot is not");
}

/// The code needs no derivation, so every bit of the header can be tried with it; with the passphrase, every byte of its slot.
#[test]
fn no_byte_of_a_header_can_be_changed_so_that_another_key_comes_out() {
    let (store, code, _) = made();
    let place = Address { kind: RecordKind::Draft, part: Part::Body, id: "one", revision: 1 };
    let bytes = store.header.borrow().clone().unwrap();
    let Ok(Unlocked::Open(_, _, key)) = Header::parse(&bytes).map(|header| header.unlock(PASSPHRASE)) else { panic!("it is right") };
    let vault = Header::parse(&bytes).unwrap().vault;
    let sealed = seal(&key, &vault, &place, b"secret");
    let is_the_same = |unlocked: Unlocked, header: &Header| match unlocked {
        Unlocked::Open(_, _, key) => unseal(&key, &header.vault, &place, &sealed).is_ok(),
        _ => true,
    };
    let (mut read, mut opened) = (0, 0);
    for index in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[index] ^= 1 << bit;
            let parsed = catch_unwind(AssertUnwindSafe(|| Header::parse(&changed))).expect("no header makes it panic");
            let Ok(header) = parsed else { continue };
            read += 1;
            let unlocked = header.unlock_with_code(&code);
            opened += usize::from(is_open(&unlocked));
            assert!(is_the_same(unlocked, &header), "byte {index}, bit {bit}");
            // A derivation costs: one in so many.
            if read % 100 == 0 {
                assert!(is_the_same(header.unlock(PASSPHRASE), &header), "byte {index}, bit {bit}");
            }
        }
    }
    // Most changes leave a header that can be read, and about half of them are in the other slot.
    assert!(read > 5000 && opened > 1000 && opened < read, "{read}, {opened}");
}

/// Whoever knows a slot's recipient can make an age file for it. That is not enough.
#[test]
fn a_data_key_from_somebody_outside_is_refused() {
    use onward::seal::recipient::seal_to;
    let (store, code, header) = made();
    let vault = now(Vault::open(&store, PASSPHRASE)).unwrap();
    let recipient = vault.backup_recipient().unwrap();
    for plain in [[7; 32].as_slice(), &[7; 72], &[]] {
        let mut forged = header.clone();
        forged.slots[1].data_key = seal_to(recipient, plain).unwrap();
        let forged = Header::parse(&forged.to_bytes()).unwrap();
        assert!(!is_open(&forged.unlock_with_code(&code)));
        assert!(is_open(&forged.unlock(PASSPHRASE)), "the other slot is as it was");
    }
}

#[test]
fn a_header_is_read_within_its_bounds_only() {
    let (_, _, made) = made();
    let header = |change: &dyn Fn(&mut Header)| {
        let mut header = made.clone();
        change(&mut header);
        Header::parse(&header.to_bytes()).map(|_| ())
    };
    let params = |memory_kib, passes, lanes| header(&|header| locked(&mut header.slots[0]).params = Params { memory_kib, passes, lanes });
    let slots = |count: u32| header(&|header| header.slots = (0..count).map(|id| Slot { id, ..header.slots[0].clone() }).collect());
    let salts = |count: u8| {
        header(&|header| {
            header.slots = (0..4).map(|id| Slot { id, ..header.slots[0].clone() }).collect();
            for index in 0..count {
                locked(&mut header.slots[usize::from(index)]).salt = [index; 16];
            }
            for index in count..4 {
                locked(&mut header.slots[usize::from(index)]).salt = [0; 16];
            }
        })
    };
    let damaged = Err(HeaderError::Damaged);
    assert_eq!((params(19_456, 2, 1), params(19_455, 2, 1), params(19_456, 1, 1)), (Ok(()), damaged, damaged));
    assert_eq!((params(262_144, 10, 1), params(262_145, 10, 1), params(262_144, 11, 1)), (Ok(()), damaged, damaged));
    assert_eq!(
        (params(65_536, 3, 2), params(65_536, 3, 0), params(4_194_304, 3, 1), params(u32::MAX, 3, 1)),
        (damaged, damaged, damaged, damaged)
    );
    assert_eq!((slots(1), slots(0), slots(17), slots(18)), (Ok(()), damaged, Ok(()), damaged));
    assert_eq!((salts(1), salts(2), salts(3)), (Ok(()), Ok(()), damaged), "each salt costs a derivation");
    assert_eq!(header(&|header| header.slots.push(header.slots[0].clone())), damaged, "the same id twice");
    assert_eq!(header(&|header| header.slots.push(Slot { id: 9, ..header.slots[1].clone() })), damaged, "two codes");
    let data_key = |bytes| header(&|header| header.slots[0].data_key = vec![7; bytes]);
    assert_eq!((data_key(1024), data_key(1025)), (Ok(()), damaged));
    let mut long = made.to_bytes();
    long.resize(64 * 1024, b' ');
    assert_eq!(Header::parse(&long).map(|_| ()), Ok(()));
    long.push(b' ');
    assert_eq!(Header::parse(&long).map(|_| ()), damaged);
}

#[test]
fn the_version_of_a_header_is_looked_at_first() {
    let parse = |text: &str| Header::parse(text.as_bytes()).map(|_| ());
    assert_eq!(parse(r#"{"format":2,"something":"else"}"#), Err(HeaderError::Newer));
    assert_eq!(parse(&format!(r#"{{"format":2,"something":"{}"}}"#, "x".repeat(100_000))), Err(HeaderError::Newer));
    for damaged in ["", "{}", "null", r#"{"format":1}"#, r#"{"format":0,"vault":"AAAAAAAAAAAAAAAAAAAAAA","slots":[]}"#, r#"{"format":"2"}"#]
    {
        assert_eq!(parse(damaged), Err(HeaderError::Damaged), "{damaged}");
    }
}

/// Refused before any memory is taken: 4 GiB would end the worker.
#[test]
fn a_header_that_asks_for_4_gib_is_refused_and_left_as_it_is() {
    let (store, _, mut header) = made();
    locked(&mut header.slots[0]).params = Params { memory_kib: 4 * 1024 * 1024, ..CHEAP };
    *store.header.borrow_mut() = Some(header.to_bytes());
    assert_eq!(now(Vault::open(&store, PASSPHRASE)).err(), Some(VaultError::DamagedHeader));
    assert_eq!(*store.header.borrow(), Some(header.to_bytes()));
}

proptest::proptest! {
    /// Whatever lies there, it is read or refused.
    #[test]
    fn no_header_makes_it_panic(bytes: Vec<u8>, at: usize, cut: usize) {
        let _ = Header::parse(&bytes);
        let mut header = br#"{"format":1,"vault":"AAAAAAAAAAAAAAAAAAAAAA","slots":[{"id":0,"lock":"recovery","data_key":"YWdl"}]}"#.to_vec();
        proptest::prop_assert!(Header::parse(&header).is_ok());
        let length = header.len();
        header.splice(at % length..(at % length + cut % 8).min(length), bytes.iter().copied().take(8));
        if let Ok(header) = Header::parse(&header) {
            proptest::prop_assert!(!is_open(&header.unlock_with_code(&RecoveryCode::random())));
        }
    }
}
