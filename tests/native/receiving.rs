//! The vault's own key for receiving: made once, shown, in the backup; what was sealed to it is opened by the vault and nobody else.

use crate::keeper::{PASSPHRASE, Page, clock, exporting, unlock};
use crate::sealed::sealed_under_words;
use crate::testkit::people::draft;
use crate::vault::now;
use onward::form::Stage;
use onward::keeper::Keeper;
use onward::messages::{
    BackupRequest, ContactsRequest, Failure, KeeperReply, KeeperRequest, KeepingRequest, PeopleRequest, Role, Sealing, SendingRequest,
    VaultSettings,
};
use onward::seal::armour::armour;
use onward::seal::recipient::seal_to;
use onward::vault::{Batch, MemoryStore, Store, StoreError, Vault};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const PLAIN: &[u8] = b"from elsewhere";

impl Page {
    fn send(&mut self, request: SendingRequest, file: &[u8]) -> Result<KeeperReply, Failure> {
        match now(self.0.answer(KeeperRequest::Sending(request), Some(file.to_vec()))) {
            KeeperReply::Failed(failure) => Err(failure),
            reply => Ok(reply),
        }
    }

    fn recipient(&mut self) -> String {
        let KeeperReply::Card(card) = self.ask(KeeperRequest::Contacts(ContactsRequest::Own)) else { panic!("a card") };
        card.recipient
    }

    fn unsealed(&mut self, file: &[u8]) -> Result<Vec<u8>, Failure> {
        let reply = self.send(SendingRequest::Unseal, file)?;
        assert!(matches!(reply, KeeperReply::Done), "{reply:?}");
        Ok(self.0.take_beside().expect("what is in it lies beside"))
    }

    fn opens(&mut self, recipient: &str) -> bool {
        self.unsealed(&seal_to(recipient, PLAIN).expect("it is a recipient")).is_ok_and(|plain| plain == PLAIN)
    }

    /// A vault on another device that begins with a backup.
    pub fn begun_from(store: &MemoryStore, code: &[String], file: &[u8]) -> Page {
        let mut page = Page::on(store, Role::Keeper);
        let begin = BackupRequest::Begin {
            code: code.join("-"),
            worker: "Noor".into(),
            passphrase: "another passphrase here".into(),
            organisation: String::new(),
            device: String::new(),
        };
        assert!(matches!(now(page.0.answer(KeeperRequest::Backup(begin), Some(file.to_vec()))), KeeperReply::Opened(_)));
        page
    }

    pub fn whole_backup(&mut self) -> Vec<u8> {
        let KeeperReply::File { .. } = self.ask(KeeperRequest::Backup(BackupRequest::Make { draft: None })) else { panic!("a file") };
        self.0.take_beside().expect("the file is beside it")
    }

    pub fn put_in(&mut self, code: &[String], file: &[u8]) {
        let request = KeeperRequest::Backup(BackupRequest::Restore { code: code.join("-") });
        assert!(matches!(now(self.0.answer(request, Some(file.to_vec()))), KeeperReply::Restored(_)));
    }
}

fn desk() -> (MemoryStore, Page, Vec<String>) {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (_, code) = page.make_vault("Safe House", "Front desk");
    (store, page, code)
}

fn kept(store: &MemoryStore) -> usize {
    store.records.borrow().keys().filter(|key| key.starts_with("recipient/")).count()
}

#[test]
fn what_was_sealed_to_the_vault_is_opened_by_it_and_by_nobody_else() {
    let (store, mut page, _) = desk();
    assert_eq!(kept(&store), 0, "none is made before it is needed");
    let recipient = page.recipient();
    assert_eq!((recipient.len(), page.recipient(), kept(&store)), (62, recipient.clone(), 1));
    let sealed = seal_to(&recipient, PLAIN).unwrap();
    assert_eq!(page.unsealed(&sealed).as_deref(), Ok(PLAIN));
    assert_eq!(page.unsealed(&armour(&sealed)).as_deref(), Ok(PLAIN));

    let mut later = Page::on(&store, Role::Keeper);
    assert_eq!(later.unsealed(&sealed), Err(Failure::Locked));
    assert!(matches!(later.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!((later.recipient(), later.opens(&recipient)), (recipient.clone(), true));

    let (_, mut other, _) = desk();
    assert_eq!(other.unsealed(&sealed), Err(Failure::SealedToOther), "it has no key yet");
    assert_ne!(other.recipient(), recipient);
    assert_eq!(other.unsealed(&sealed), Err(Failure::SealedToOther));
    assert_eq!(page.unsealed(sealed_under_words()), Err(Failure::SealedToOther));
    assert_eq!(page.unsealed(&sealed[..sealed.len() - 1]), Err(Failure::SealedDamaged));
    assert_eq!(page.unsealed(PLAIN), Err(Failure::SealedDamaged));
}

#[test]
fn a_packet_says_what_an_answer_is_to_be_sealed_to() {
    let (_store, mut page, _) = desk();
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let request = exporting(&saved, 1, Stage::Referral, Sealing::Passphrase);
    let KeeperReply::Packet { record, .. } = page.ask(request) else { panic!("it is complete and agreed to") };
    assert_eq!((record.reply_to, record.recipient), (Some(page.recipient()), None));
}

#[test]
fn six_new_words_come_from_an_open_vault() {
    let (store, mut page, _) = desk();
    let mut words = || match page.send(SendingRequest::Words, b"") {
        Ok(KeeperReply::Words(words)) => words,
        other => panic!("{other:?}"),
    };
    let (first, second) = (words(), words());
    assert_eq!((first.len(), second.len()), (6, 6));
    assert_ne!(first, second);
    assert_eq!(Page::on(&store, Role::Keeper).send(SendingRequest::Words, b"").err(), Some(Failure::Locked));
}

#[test]
fn a_window_whose_turn_it_is_not_shows_the_key_and_makes_none() {
    let (store, mut page, _) = desk();
    let writes = Rc::new(Cell::new(false));
    let mut other = Page(Keeper::new(store.clone(), clock).gated_by(Rc::clone(&writes)));
    assert!(matches!(other.ask(KeeperRequest::Start { role: Role::Keeper }), KeeperReply::Started));
    assert!(matches!(other.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(other.failure(KeeperRequest::Contacts(ContactsRequest::Own)), Failure::ReadOnly);
    assert_eq!(kept(&store), 0);
    let recipient = page.recipient();
    assert_eq!((other.recipient(), other.opens(&recipient)), (recipient, true));
}

/// A store in which another window is faster, once.
struct Overtaken<'a> {
    store: &'a MemoryStore,
    other: RefCell<Option<&'a Vault>>,
    /// What the other one gave away then.
    given: RefCell<Option<String>>,
}

impl Store for Overtaken<'_> {
    async fn header(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.header().await
    }
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(key).await
    }
    async fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.store.keys(prefix).await
    }
    async fn list(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.store.list(prefix).await
    }
    async fn write(&self, batch: Batch) -> Result<(), StoreError> {
        let other = self.other.take();
        if let Some(other) = other {
            *self.given.borrow_mut() = Some(other.make_recipient(self.store, 2).await.expect("it lands"));
        }
        self.store.write(batch).await
    }
    async fn erase(&self) -> Result<(), StoreError> {
        self.store.erase().await
    }
}

#[test]
fn two_windows_make_one_key_for_receiving() {
    let (store, _page, _) = desk();
    let [one, other] = [0, 1].map(|_| now(Vault::open(&store, PASSPHRASE)).unwrap());
    let overtaken = Overtaken { store: &store, other: RefCell::new(Some(&other)), given: RefCell::default() };
    let made = now(one.make_recipient(&overtaken, 1)).unwrap();
    assert_eq!(overtaken.given.take(), Some(made.clone()));
    assert_eq!(now(other.recipient(&store)), Ok(Some(made)));
    assert_eq!(kept(&store), 1);
}

#[test]
fn keys_for_receiving_go_through_a_backup() {
    let (_, mut lost, code) = desk();
    let earlier = lost.recipient();
    let file = lost.whole_backup();

    // On a device with a key of its own, both open, and others go on getting its own.
    let (store, mut page, _) = desk();
    let own = page.recipient();
    page.put_in(&code, &file);
    assert!(page.opens(&earlier) && page.opens(&own));
    assert_eq!((page.recipient(), kept(&store)), (own.clone(), 2));
    page.put_in(&code, &file);
    assert_eq!(kept(&store), 2, "the second time nothing changes");

    // On one without, it is the one that others get.
    let (_, mut bare, _) = desk();
    bare.put_in(&code, &file);
    assert_eq!((bare.recipient(), bare.opens(&earlier)), (earlier.clone(), true));

    // On a fresh one too.
    let fresh = MemoryStore::default();
    let mut begun = Page::begun_from(&fresh, &code, &file);
    assert_eq!((begun.recipient(), begun.opens(&earlier)), (earlier, true));
}

#[test]
fn a_new_data_key_keeps_the_keys_for_receiving_and_a_backup_without_one_is_old() {
    let (store, mut page, _) = desk();
    let settings = |page: &mut Page| -> VaultSettings {
        let KeeperReply::Settings(settings) = page.ask(KeeperRequest::Keeping(KeepingRequest::Settings)) else { panic!("settings") };
        settings
    };
    page.whole_backup();
    assert!(matches!(page.ask(KeeperRequest::Backup(BackupRequest::Made)), KeeperReply::Done));
    assert!(!settings(&mut page).changed_since_backup);
    let recipient = page.recipient();
    assert!(settings(&mut page).changed_since_backup);

    let change = PeopleRequest::ChangePassphrase { old: PASSPHRASE.into(), new: "some words of mine now".into() };
    assert!(matches!(page.ask(KeeperRequest::People(change)), KeeperReply::Done));
    assert!(page.opens(&recipient));
    let mut later = Page::on(&store, Role::Keeper);
    assert!(matches!(later.ask(unlock("some words of mine now")), KeeperReply::Opened(_)));
    assert_eq!((later.recipient(), later.opens(&recipient)), (recipient, true));
}

#[test]
fn a_key_that_cannot_be_read_is_no_obstacle_to_another() {
    let (store, mut page, _) = desk();
    let first = page.recipient();
    store.records.borrow_mut().iter_mut().filter(|(key, _)| key.starts_with("recipient/")).for_each(|(_, bytes)| bytes[30] ^= 1);
    let second = page.recipient();
    assert_ne!(first, second);
    assert_eq!((kept(&store), page.opens(&second), page.opens(&first)), (2, true, false));
}
