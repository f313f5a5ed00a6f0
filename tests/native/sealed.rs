//! Sealed files: under a passphrase, to a key, as text; what is damaged; the sealer as the page meets it; the `age` command as judge.

use crate::keeper::Page;
use crate::testkit::forge::NOW;
use crate::vault::now;
use onward::keeper::judge;
use onward::messages::{
    Container, Failure, Judgement, KeeperReply, KeeperRequest, Refusal, Role, SEALED_FILE_BYTES_MAX, SealedBy, SealerRequest, Weak,
};
use onward::seal::armour::{armour, without_armour};
use onward::seal::passphrase::{open_under, seal_under};
use onward::seal::recipient::{NoRecipient, Unopened, fingerprint_of, open_with, recipient_of, seal_to, secret_text};
use onward::vault::MemoryStore;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

const PASSPHRASE: &str = "lunar tidy otter brisk maple anvil";
const PLAIN: &[u8] = "{\"payload\":\"سميرة ሳሚራ\"}".as_bytes();
const SECRET: [u8; 32] = [7; 32];

/// One file under the passphrase for all tests: each takes as long as one is meant to take.
static SEALED: LazyLock<Vec<u8>> = LazyLock::new(|| seal_under(PASSPHRASE, PLAIN));

/// Something that was sealed under six words.
pub fn sealed_under_words() -> &'static [u8] {
    &SEALED
}

/// What a sealer of its own answers, and the bytes beside it.
fn asked(request: SealerRequest, file: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut sealer = Page::on(&MemoryStore::default(), Role::Sealer);
    match now(sealer.0.answer(KeeperRequest::Sealer(request), Some(file.to_vec()))) {
        KeeperReply::Done => Ok(sealer.0.take_beside().expect("what came of it lies beside")),
        KeeperReply::Failed(failure) => Err(failure),
        other => panic!("{other:?}"),
    }
}

fn open(passphrase: &str, file: &[u8]) -> Result<Vec<u8>, Failure> {
    asked(SealerRequest::Open { passphrase: passphrase.into() }, file)
}

#[test]
fn what_was_sealed_under_a_passphrase_opens_with_it_however_it_was_typed() {
    assert_eq!(open(PASSPHRASE, &SEALED).as_deref(), Ok(PLAIN));
    assert_eq!(open("  lunar tidy  otter\tbrisk maple\u{a0}anvil ", &armour(&SEALED)).as_deref(), Ok(PLAIN));
    assert_eq!(open("lunar tidy otter brisk maple anvils", &SEALED), Err(Failure::WrongSealPassphrase));
    assert_eq!(open("", &SEALED), Err(Failure::WrongSealPassphrase));
}

#[test]
fn a_sealer_seals_in_both_kinds_of_file_and_under_no_weak_passphrase() {
    let lock = |passphrase: &str, container| asked(SealerRequest::Lock { passphrase: passphrase.into(), container }, PLAIN);
    assert_eq!(lock("aaaaaaaaaaaa", Container::Age), Err(Failure::WeakPassphrase(Weak::Repeated)));
    let text = lock(" lunar tidy otter  brisk maple anvil", Container::Text).unwrap();
    assert!(text.is_ascii() && text.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----\n"));
    assert_eq!(open_under(PASSPHRASE, &without_armour(&text).unwrap()).unwrap().as_slice(), PLAIN);
    assert!(SEALED.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let key = recipient_of(&SECRET);
    for none in ["", "age1", &key[..61], &key.replace("age1", "age2"), &secret_text(&SECRET)] {
        assert_eq!((seal_to(none, PLAIN), fingerprint_of(none)), (Err(NoRecipient), None), "{none}");
    }
    // The work factor stands in the header: 128 MiB.
    let header = String::from_utf8_lossy(&SEALED[..80]).into_owned();
    assert_eq!(header.lines().nth(1).and_then(|line| line.split(' ').nth(3)), Some("17"), "{header}");
}

#[test]
fn a_sealer_answers_nothing_else_and_nobody_else_is_one() {
    let mut sealer = Page::on(&MemoryStore::default(), Role::Sealer);
    for request in [KeeperRequest::Look, KeeperRequest::ListDrafts, KeeperRequest::Read { name: "x".into() }] {
        assert_eq!(sealer.failure(request), Failure::NotNow);
    }
    for role in [Role::Keeper, Role::Reader] {
        let request = KeeperRequest::Sealer(SealerRequest::Open { passphrase: PASSPHRASE.into() });
        assert_eq!(Page::on(&MemoryStore::default(), role).failure(request), Failure::NotNow);
    }
}

#[test]
fn a_damaged_or_mixed_up_file_opens_with_nothing() {
    let header = SEALED.len() - PLAIN.len() - 16 - 16;
    // The version, a letter of the checksum, the nonce, the text, the last byte.
    for at in [20, header - 10, header + 3, header + 20, SEALED.len() - 1] {
        let mut changed = SEALED.clone();
        changed[at] ^= 1;
        assert_eq!(open(PASSPHRASE, &changed), Err(Failure::SealedDamaged), "{at}");
    }
    assert_eq!(open(PASSPHRASE, &SEALED[..SEALED.len() - 1]), Err(Failure::SealedDamaged));
    assert_eq!(open(PASSPHRASE, PLAIN), Err(Failure::SealedDamaged));
    // The salt: the file's key cannot come out.
    let mut changed = SEALED.clone();
    changed[40] = if changed[40] == b'A' { b'B' } else { b'A' };
    assert_eq!(open(PASSPHRASE, &changed), Err(Failure::WrongSealPassphrase));
    assert_eq!(open(PASSPHRASE, &seal_to(&recipient_of(&SECRET), PLAIN).unwrap()), Err(Failure::SealedToOther));
    assert_eq!(open_with(&SECRET, &SEALED), Err(Unopened::OtherKey));
}

#[test]
fn sizes_around_a_chunk_and_above_come_back_as_they_were() {
    const CHUNK: usize = 64 * 1024;
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 20 * CHUNK + 7] {
        let plain: Vec<u8> = (0..size).map(|index| (index * 31 % 251) as u8).collect();
        let sealed = seal_to(&recipient_of(&SECRET), &plain).unwrap();
        let text = armour(&sealed);
        assert_eq!(without_armour(&text).unwrap(), sealed.as_slice(), "{size}");
        assert!(open_with(&SECRET, &sealed).unwrap().as_slice() == plain, "{size}");
        assert_eq!(without_armour(&sealed).unwrap(), sealed.as_slice(), "{size}");
    }
}

#[test]
fn the_largest_file_sealed_as_text_is_looked_at_and_one_byte_more_is_not() {
    let sealed = seal_to(&recipient_of(&SECRET), &vec![b'x'; onward::seal::MAX_FILE_BYTES]).unwrap();
    let text = String::from_utf8(armour(&sealed)).unwrap().replace('\n', "\r\n");
    assert!(text.len() <= SEALED_FILE_BYTES_MAX, "{}", text.len());
    assert_eq!(without_armour(text.as_bytes()).unwrap(), sealed);
    let mut longer = text.into_bytes();
    longer.resize(SEALED_FILE_BYTES_MAX, b'\n');
    assert!(without_armour(&longer).is_ok());
    longer.push(b'\n');
    assert_eq!(without_armour(&longer), Err(Unopened::TooBig));
    assert_eq!(judge(&longer, NOW), Judgement::Refused(Refusal::TooBig));
}

#[test]
fn what_mail_does_to_a_text_is_no_harm_and_a_change_in_it_is() {
    let sealed = seal_to(&recipient_of(&SECRET), PLAIN).unwrap();
    let text = String::from_utf8(armour(&sealed)).unwrap();
    for kept in [text.replace('\n', "\r\n"), format!("\u{feff}{text}"), format!("\r\n \n{text}\n\n"), text.trim_end().to_owned()] {
        assert_eq!(without_armour(kept.as_bytes()).unwrap(), sealed, "{kept:?}");
        assert_eq!(judge(kept.as_bytes(), NOW), Judgement::Sealed(SealedBy::Key));
    }
    for at in 0..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let opened = without_armour(&changed).and_then(|sealed| open_with(&SECRET, &sealed).map(|plain| plain.to_vec()));
        // The line end after the last line may be missing, but nothing else may stand there.
        assert!(opened.is_err(), "{at}: {:?}", text.as_bytes()[at] as char);
    }
    for broken in [text.replace("\n-----END", "\n\n-----END"), format!("{text}x"), text.replace("-----END AGE ENCRYPTED FILE-----\n", "")] {
        assert_eq!(without_armour(broken.as_bytes()), Err(Unopened::Damaged), "{broken:?}");
        assert_eq!(judge(broken.as_bytes(), NOW), Judgement::Refused(Refusal::SealedDamaged));
    }
}

#[test]
fn a_reader_tells_by_the_bytes_what_opens_a_file() {
    let to_key = seal_to(&recipient_of(&SECRET), PLAIN).unwrap();
    for file in [to_key.clone(), armour(&to_key)] {
        assert_eq!(judge(&file, NOW), Judgement::Sealed(SealedBy::Key));
    }
    for file in [SEALED.clone(), armour(&SEALED)] {
        assert_eq!(judge(&file, NOW), Judgement::Sealed(SealedBy::Passphrase));
    }
    let refused = |file: &[u8]| judge(file, NOW);
    assert_eq!(refused(&SEALED[..30]), Judgement::Refused(Refusal::SealedDamaged));
    assert_eq!(refused(b"age-encryption.org/v2\n-> new\n"), Judgement::Refused(Refusal::SealedDamaged));
    assert_eq!(refused(b"age-encryption.com\n"), Judgement::Refused(Refusal::NotOurs));
}

/// The `age` command at a terminal, since it reads passphrases from nothing else: what it is told there.
fn age_at_a_terminal(folder: &Path, arguments: &str, told: &str) -> Option<()> {
    let mut child = Command::new("script")
        .args(["-qec", &format!("age {arguments}"), "/dev/null"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut terminal = child.stdin.take().expect("it was piped");
    terminal.write_all(told.as_bytes()).expect("it listens");
    let status = child.wait().expect("it was started");
    drop(terminal);
    status.success().then_some(())
}

#[test]
fn the_age_command_opens_what_is_sealed_here_and_seals_what_opens_here() {
    let there = |program: &str| Command::new(program).arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success());
    if !(there("age") && there("script")) {
        assert!(std::env::var_os("ONWARD_LONG").is_none(), "the long tests need the `age` and `script` commands");
        return;
    }
    let folder = std::env::temp_dir().join(format!("onward-sealed-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, file) in [("ours.age", SEALED.clone()), ("ours.age.txt", armour(&SEALED))] {
        std::fs::write(folder.join(name), file).unwrap();
        age_at_a_terminal(&folder, &format!("--decrypt --output opened {name}"), &format!("{PASSPHRASE}\n")).expect("it opens");
        assert_eq!(std::fs::read(folder.join("opened")).unwrap(), PLAIN, "{name}");
        std::fs::remove_file(folder.join("opened")).unwrap();
    }
    std::fs::write(folder.join("plain"), PLAIN).unwrap();
    for armoured in ["", "--armor "] {
        let arguments = format!("--encrypt --passphrase {armoured}--output theirs plain");
        age_at_a_terminal(&folder, &arguments, &format!("{PASSPHRASE}\n{PASSPHRASE}\n")).expect("it seals");
        let theirs = std::fs::read(folder.join("theirs")).unwrap();
        assert_eq!(judge(&theirs, NOW), Judgement::Sealed(SealedBy::Passphrase));
        assert_eq!(open(PASSPHRASE, &theirs).as_deref(), Ok(PLAIN));
        std::fs::remove_file(folder.join("theirs")).unwrap();
    }
    std::fs::remove_dir_all(folder).unwrap();
}
