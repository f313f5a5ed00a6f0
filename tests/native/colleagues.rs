//! The page's requests about who can open the vault, as the keeper answers them.

use crate::keeper::{PASSPHRASE, Page, called, clock, create, export, save, unlock};
use onward::messages::*;
use onward::vault::{Failing, MemoryStore};
use std::cell::RefCell;
use std::rc::Rc;

const NOOR: &str = "Noor has six words here";

fn people(request: PeopleRequest) -> KeeperRequest {
    KeeperRequest::People(request)
}

fn add(name: &str, passphrase: &str) -> KeeperRequest {
    people(PeopleRequest::Add { name: name.into(), passphrase: passphrase.into() })
}

fn change(old: &str, new: &str) -> KeeperRequest {
    people(PeopleRequest::ChangePassphrase { old: old.into(), new: new.into() })
}

fn with_code(code: &[String]) -> KeeperRequest {
    KeeperRequest::UnlockWithCode { code: code.join(" ") }
}

impl Page {
    fn made() -> (MemoryStore, Page, Vec<String>) {
        let store = MemoryStore::default();
        let mut page = Page::on(&store, Role::Keeper);
        let (_, code) = page.make_vault("Safe House", "Front desk");
        (store, page, code)
    }

    fn people(&mut self, request: KeeperRequest) -> Vec<Colleague> {
        match self.ask(request) {
            KeeperReply::People(people) => people,
            other => panic!("expected people, not {other:?}"),
        }
    }

    fn opened(&mut self, request: KeeperRequest) -> Opened {
        match self.ask(request) {
            KeeperReply::Opened(opened) => *opened,
            other => panic!("expected an open vault, not {other:?}"),
        }
    }

    fn proposal(&mut self) -> Proposal {
        match self.ask(people(PeopleRequest::Propose)) {
            KeeperReply::Proposed(proposal) => proposal,
            other => panic!("expected a proposal, not {other:?}"),
        }
    }
}

fn typed_back(proposal: &Proposal) -> Vec<String> {
    proposal.typed_back.iter().map(|group| proposal.code[*group].clone()).collect()
}

#[test]
fn a_vault_is_not_made_before_the_code_was_typed_back() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let make = |typed_back: Vec<String>| KeeperRequest::Create {
        worker: " Sam\u{7}  the second ".into(),
        passphrase: PASSPHRASE.into(),
        typed_back,
        organisation: "Safe House".into(),
        device: "Front desk".into(),
    };
    assert_eq!(page.failure(make(Vec::new())), Failure::CodeNotTypedBack, "none was shown");
    let before = page.proposal();
    let proposal = page.proposal();
    assert_eq!((proposal.words.len(), proposal.code.len(), proposal.typed_back.len()), (6, 7, 2));
    assert_ne!(before.code, proposal.code);
    let right = typed_back(&proposal);
    for wrong in [Vec::new(), vec![right[0].clone()], vec![right[1].clone(), right[0].clone()], typed_back(&before), proposal.code.clone()]
    {
        assert_eq!(page.failure(make(wrong)), Failure::CodeNotTypedBack);
    }
    assert!(store.header.borrow().is_none());
    let opened = page.opened(make(right.iter().map(|group| format!(" {} ", group.to_lowercase())).collect()));
    assert_eq!(opened.by, OpenedBy::Worker { slot: 0, name: "Sam the second".into() });
    assert!(opened.identity.is_some() && opened.backup_recipient.starts_with("age1"));
    // It was used, and is not remembered.
    assert_eq!(page.failure(people(PeopleRequest::ReplaceCode { typed_back: right })), Failure::CodeNotTypedBack);
}

#[test]
fn a_worker_has_a_name() {
    let (_store, mut page, _) = Page::made();
    for nameless in ["", "  ", "\n\u{7}"] {
        assert_eq!(page.failure(add(nameless, NOOR)), Failure::NoName);
    }
    let listed = page.people(add(&"x".repeat(100), NOOR));
    assert_eq!(listed[1].name.chars().count(), 60);
}

#[test]
fn the_code_opens_the_vault_and_says_why_it_does_not() {
    let (store, mut page, code) = Page::made();
    let mut later = Page::on(&store, Role::Keeper);
    let mut mistyped = code.clone();
    // One wrong character is always noticed; of codes with more, one now and then passes.
    let other = if mistyped[3].starts_with('7') { "8" } else { "7" };
    mistyped[3].replace_range(..1, other);
    assert_eq!(later.failure(with_code(&mistyped)), Failure::MistypedCode);
    assert_eq!(later.failure(with_code(&code[..6])), Failure::MistypedCode);
    let (_, _, elsewhere) = Page::made();
    assert_eq!(later.failure(with_code(&elsewhere)), Failure::WrongCode);
    assert_eq!(Page::on(&MemoryStore::default(), Role::Keeper).failure(with_code(&code)), Failure::NoVault);
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let opened = later.opened(with_code(&code));
    assert_eq!(opened.by, OpenedBy::Code);
    assert_eq!(later.draft(KeeperRequest::OpenDraft { id: draft.id }).body.answers, called("Sami").answers);
    // Whoever forgot their passphrase gets another one, and the old one goes.
    assert!(later.people(add("Sam again", NOOR)).iter().all(|colleague| !colleague.is_you));
    assert_eq!(later.people(people(PeopleRequest::Remove { slot: 0 })).len(), 1);
    assert_eq!(later.failure(unlock(PASSPHRASE)), Failure::WrongPassphrase);
    assert_eq!(later.opened(unlock(NOOR)).by, OpenedBy::Worker { slot: 2, name: "Sam again".into() });
}

#[test]
fn a_passphrase_of_a_colleague_is_judged_beside_all_names() {
    let (_store, mut page, _) = Page::made();
    for (weak, why) in [
        ("short", Weak::Short),
        ("Safe House 1234", Weak::Name),
        ("Safe House Noor", Weak::Name),
        ("password!2026", Weak::Common),
        ("abcabcabcabc", Weak::Repeated),
    ] {
        assert_eq!(page.failure(add("Noor", weak)), Failure::WeakPassphrase(why), "{weak}");
        assert_eq!(page.failure(change(PASSPHRASE, weak)), Failure::WeakPassphrase(why), "{weak}");
    }
    assert_eq!(page.failure(add("Noor", PASSPHRASE)), Failure::PassphraseTaken);
    assert_eq!(page.people(add("Noor", NOOR)).len(), 2);
}

/// A window of somebody who was removed: what they typed stays on their screen, and the store as it is.
#[test]
fn a_slot_that_is_removed_while_it_is_open_writes_and_reads_nothing_more() {
    let (store, mut page, _) = Page::made();
    page.people(add("Noor", NOOR));
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let mut theirs = Page::on(&store, Role::Keeper);
    theirs.opened(unlock(NOOR));
    assert!(matches!(theirs.ask(save(&draft, 1, "Samira")), KeeperReply::Saved { revision: 2, .. }));
    let told = Rc::new(RefCell::new(0));
    let counted = Rc::clone(&told);
    page.0.tell_progress(move |_| *counted.borrow_mut() += 1);
    assert_eq!(page.people(people(PeopleRequest::Remove { slot: 2 })).iter().map(|colleague| colleague.slot).collect::<Vec<_>>(), [0]);
    assert!(*told.borrow() > 0, "it says how far it has come");

    let before = store.records.borrow().clone();
    for request in [
        save(&draft, 2, "too late"),
        KeeperRequest::NewDraft { body: called("too late") },
        KeeperRequest::ListDrafts,
        KeeperRequest::OpenDraft { id: draft.id.clone() },
        KeeperRequest::DuplicateDraft { id: draft.id.clone() },
        KeeperRequest::DeleteDraft { id: draft.id.clone() },
        KeeperRequest::ListExports,
        export(&draft.id, 2),
        people(PeopleRequest::List),
        add("Lu", "some other words of hers"),
        people(PeopleRequest::Remove { slot: 0 }),
    ] {
        assert_eq!(theirs.failure(request.clone()), Failure::KeysChanged, "{request:?}");
    }
    assert_eq!(*store.records.borrow(), before);
    assert_eq!(theirs.failure(unlock(NOOR)), Failure::WrongPassphrase);
    assert_eq!(page.draft(KeeperRequest::OpenDraft { id: draft.id }).body.answers, called("Samira").answers);
}

#[test]
fn whoever_removes_themselves_is_locked_out_and_the_last_one_cannot() {
    let (store, mut page, _) = Page::made();
    assert_eq!(page.failure(people(PeopleRequest::Remove { slot: 0 })), Failure::LastWorker);
    page.people(add("Noor", NOOR));
    let left = page.people(people(PeopleRequest::Remove { slot: 0 }));
    assert_eq!(left.iter().map(|colleague| (colleague.name.as_str(), colleague.is_you)).collect::<Vec<_>>(), [("Noor", false)]);
    assert_eq!(page.failure(KeeperRequest::ListDrafts), Failure::Locked);
    assert_eq!(page.failure(unlock(PASSPHRASE)), Failure::WrongPassphrase);
    assert_eq!(Page::on(&store, Role::Keeper).opened(unlock(NOOR)).by, OpenedBy::Worker { slot: 2, name: "Noor".into() });
}

#[test]
fn passphrase_and_code_are_changed() {
    let (store, mut page, code) = Page::made();
    let recipient = page.opened(unlock(PASSPHRASE)).backup_recipient;
    assert_eq!(page.failure(change("not the old one", NOOR)), Failure::WrongPassphrase);
    assert!(matches!(page.ask(change(PASSPHRASE, NOOR)), KeeperReply::Done));
    let proposal = page.proposal();
    assert_eq!(page.failure(people(PeopleRequest::ReplaceCode { typed_back: Vec::new() })), Failure::CodeNotTypedBack);
    assert_eq!(page.people(people(PeopleRequest::ReplaceCode { typed_back: typed_back(&proposal) })).len(), 1);
    let mut later = Page::on(&store, Role::Keeper);
    assert_eq!((later.failure(with_code(&code)), later.failure(unlock(PASSPHRASE))), (Failure::WrongCode, Failure::WrongPassphrase));
    assert_ne!(later.opened(unlock(NOOR)).backup_recipient, recipient);
    assert_eq!(later.opened(with_code(&proposal.code)).by, OpenedBy::Code);
}

#[test]
fn a_vault_without_its_identity_opens_and_signs_nothing() {
    let (store, mut page, _) = Page::made();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    for (_, bytes) in store.records.borrow_mut().iter_mut().filter(|(key, _)| key.starts_with("identity/body/")) {
        bytes[30] ^= 1;
    }
    let mut later = Page::on(&store, Role::Keeper);
    assert_eq!(later.opened(unlock(PASSPHRASE)).identity, None);
    assert_eq!(later.failure(export(&draft.id, 1)), Failure::NoIdentity);
    assert!(matches!(later.ask(save(&draft, 1, "Samira")), KeeperReply::Saved { revision: 2, .. }));
    assert_eq!(later.draft(KeeperRequest::OpenDraft { id: draft.id }).body.answers, called("Samira").answers);
}

#[test]
fn a_store_that_fails_changes_nobody() {
    let (store, mut page, _) = Page::made();
    page.people(add("Noor", NOOR));
    let before = (store.header.borrow().clone(), store.records.borrow().clone());
    store.failing.set(Some(Failing::Full));
    for request in
        [add("Lu", "some other words of hers"), people(PeopleRequest::Remove { slot: 2 }), change(PASSPHRASE, "some new words of mine")]
    {
        assert_eq!(page.failure(request), Failure::StoreFull);
    }
    store.failing.set(None);
    assert_eq!((store.header.borrow().clone(), store.records.borrow().clone()), before);
    assert_eq!(page.people(people(PeopleRequest::List)).iter().filter(|colleague| colleague.is_you).count(), 1);
    assert_eq!(page.failure(create(PASSPHRASE)), Failure::Exists);
    assert!(clock() > 0);
}
