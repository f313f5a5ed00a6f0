//! What the keeper keeps beside drafts: how long they stay, where each worker was, what is set; and erasing all of it.

use crate::keeper::{NOW, PASSPHRASE, Page, called, save, set_clock, unlock};
use onward::messages::{
    Draft, DraftSummary, Expiry, Failure, KeeperReply, KeeperRequest, KeepingRequest, Opened, PeopleRequest, Place, Role,
};
use onward::vault::{DAY, Failing, MemoryStore};

const OTHER: &str = "a second passphrase here";

impl Page {
    fn keep(&mut self, request: KeepingRequest) -> KeeperReply {
        self.ask(KeeperRequest::Keeping(request))
    }

    fn done(&mut self, request: KeepingRequest) {
        let reply = self.keep(request);
        assert!(matches!(reply, KeeperReply::Done), "{reply:?}");
    }

    fn told(&mut self, draft: &Draft) {
        self.done(KeepingRequest::Told { drafts: vec![draft.id.clone(), "no such draft".into()] });
    }

    fn expiry(&mut self, draft: &Draft) -> Expiry {
        self.drafts().into_iter().find(|listed| listed.id == draft.id).expect("it is there").expiry
    }
}

fn opened(store: &MemoryStore, passphrase: &str) -> (Page, Opened) {
    let mut page = Page::on(store, Role::Keeper);
    let KeeperReply::Opened(opened) = page.ask(unlock(passphrase)) else { panic!("the passphrase is right") };
    (page, *opened)
}

fn days(count: u64) -> u64 {
    NOW + count * DAY
}

#[test]
fn a_draft_goes_when_its_time_is_over_and_somebody_was_told() {
    let (store, mut page) = Page::with_vault();
    let old = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    set_clock(days(50));
    let young = page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    assert_eq!(page.expiry(&old), Expiry::Fresh);
    set_clock(days(80));
    assert_eq!(page.expiry(&old), Expiry::Soon { days: 10 });
    page.told(&old);
    set_clock(days(90));
    assert_eq!(page.expiry(&old), Expiry::Over { until: None }, "told too early does not count");

    // However often the vault is opened: nobody was told.
    set_clock(days(120));
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0);
    page.told(&old);
    set_clock(days(123));
    page.told(&old);
    assert_eq!(page.expiry(&old), Expiry::Over { until: Some(days(127)) }, "told once");
    set_clock(days(127) - 1);
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0);
    set_clock(days(127));
    let (mut later, first) = opened(&store, PASSPHRASE);
    assert_eq!((first.expired, later.drafts().into_iter().map(|draft| draft.id).collect::<Vec<_>>()), (1, vec![young.id]));
    assert!(!store.records.borrow().keys().any(|key| key.contains(&old.id)), "nothing is left of it");
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0);
    set_clock(NOW);
}

#[test]
fn a_draft_is_kept_longer_or_saved_again() {
    let (store, mut page) = Page::with_vault();
    let kept = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let saved = page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    set_clock(days(100));
    page.told(&kept);
    page.told(&saved);
    let KeeperReply::Drafts(listed) = page.keep(KeepingRequest::KeepLonger { draft: kept.id.clone() }) else { panic!("the list") };
    let of = |listed: &[DraftSummary], draft: &Draft| listed.iter().find(|listed| listed.id == draft.id).unwrap().expiry;
    assert_eq!((of(&listed, &kept), of(&listed, &saved)), (Expiry::Fresh, Expiry::Over { until: Some(days(107)) }));
    assert!(matches!(page.ask(save(&saved, 1, "Noor B")), KeeperReply::Saved { .. }));
    set_clock(days(129));
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0);
    assert_eq!((page.expiry(&kept), page.expiry(&saved)), (Expiry::Soon { days: 1 }, Expiry::Fresh));
    set_clock(days(300));
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0, "what was told before does not count");
    assert_eq!(page.failure(KeeperRequest::Keeping(KeepingRequest::KeepLonger { draft: "no such draft".into() })), Failure::NotFound);
    set_clock(NOW);
}

#[test]
fn a_wrong_clock_deletes_nothing() {
    let (store, mut page) = Page::with_vault();
    let old = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    set_clock(days(100));
    let young = page.draft(KeeperRequest::NewDraft { body: called("Noor") });
    page.told(&old);
    // Set back a year: behind both drafts.
    set_clock(NOW - 365 * DAY);
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0);
    assert_eq!((page.expiry(&old), page.expiry(&young)), (Expiry::Fresh, Expiry::Fresh));
    // Behind one of them only, though the other's time is over and somebody was told long ago.
    set_clock(days(200));
    assert!(matches!(page.ask(save(&young, 1, "Noor B")), KeeperReply::Saved { .. }));
    set_clock(days(200) - 1);
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 0);
    // Years ahead: what somebody was told of goes; nothing else does, however far ahead it is.
    set_clock(days(5000));
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 1);
    assert_eq!(page.expiry(&young), Expiry::Over { until: None });
    set_clock(NOW);
}

#[test]
fn drafts_whose_age_is_not_known_stay() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    store.records.borrow_mut().iter_mut().filter(|(key, _)| key.starts_with("draft/summary/")).for_each(|(_, bytes)| bytes[40] ^= 1);
    set_clock(days(1000));
    page.told(&draft);
    set_clock(days(2000));
    assert_eq!((opened(&store, PASSPHRASE).1.expired, page.expiry(&draft)), (0, Expiry::Fresh));
    set_clock(NOW);
}

#[test]
fn a_store_that_fails_while_deleting_does_not_keep_the_vault_shut() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    set_clock(days(90));
    page.told(&draft);
    set_clock(days(97));
    store.failing.set(Some(Failing::Full));
    let (mut later, first) = opened(&store, PASSPHRASE);
    assert_eq!((first.expired, later.drafts().len()), (0, 1));
    store.failing.set(None);
    assert_eq!(opened(&store, PASSPHRASE).1.expired, 1);
    set_clock(NOW);
}

#[test]
fn how_long_drafts_stay_is_set_within_bounds() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let mut set = |days| page.keep(KeepingRequest::SetExpiry { days });
    for days in [0, 29, 181, u32::MAX] {
        assert!(matches!(set(days), KeeperReply::Failed(Failure::NotNow)), "{days}");
    }
    for days in [30, 180, 45] {
        assert!(matches!(set(days), KeeperReply::Settings(settings) if settings.expiry_days == days), "{days}");
    }
    set_clock(days(45));
    let (mut later, _) = opened(&store, PASSPHRASE);
    assert_eq!(later.expiry(&draft), Expiry::Over { until: None });
    set_clock(NOW);
}

#[test]
fn each_worker_comes_back_to_where_they_were() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let add = PeopleRequest::Add { name: "Noor".into(), passphrase: OTHER.into() };
    assert!(matches!(page.ask(KeeperRequest::People(add)), KeeperReply::People(_)));
    let place = |at: &str| Some(Place { draft: draft.id.clone(), at: at.into() });
    page.done(KeepingRequest::SetPlace { place: place("called") });
    let (mut other, first) = opened(&store, OTHER);
    assert_eq!(first.place, None, "a colleague's place is not theirs");
    other.done(KeepingRequest::SetPlace { place: place("name") });
    assert_eq!((opened(&store, PASSPHRASE).1.place, opened(&store, OTHER).1.place), (place("called"), place("name")));

    page.done(KeepingRequest::SetPlace { place: None });
    assert_eq!(opened(&store, PASSPHRASE).1.place, None);
    page.ask(KeeperRequest::DeleteDraft { id: draft.id.clone() });
    assert_eq!(opened(&store, OTHER).1.place, None, "there is no such draft any more");
    let kept: Vec<u8> = store.records.borrow().values().flatten().copied().collect();
    assert!(!kept.windows(6).any(|bytes| bytes == b"called"), "readable at rest");
}

#[test]
fn erasing_leaves_nothing_also_while_locked() {
    for locked in [false, true] {
        let (store, mut page) = Page::with_vault();
        page.draft(KeeperRequest::NewDraft { body: called("Sami") });
        if locked {
            page = Page::on(&store, Role::Keeper);
        }
        store.failing.set(Some(Failing::Blocked));
        assert_eq!(page.failure(KeeperRequest::Keeping(KeepingRequest::Erase)), Failure::StoreBlocked);
        assert_eq!(page.failure(KeeperRequest::ListDrafts), Failure::Locked);
        store.failing.set(None);
        page.done(KeepingRequest::Erase);
        assert!(store.header.borrow().is_none() && store.records.borrow().is_empty());
        assert!(matches!(page.ask(KeeperRequest::Look), KeeperReply::Vault { exists: false }));
        assert_eq!(page.failure(unlock(PASSPHRASE)), Failure::NoVault);
        assert_eq!(page.failure(KeeperRequest::ListDrafts), Failure::Locked);
        page.make_vault("Safe House", "Front desk");
        assert!(page.drafts().is_empty());
    }
}

#[test]
fn a_locked_keeper_keeps_nothing() {
    let (store, _) = Page::with_vault();
    let mut page = Page::on(&store, Role::Keeper);
    let before = store.records.borrow().clone();
    let requests = [
        KeepingRequest::SetPlace { place: None },
        KeepingRequest::Settings,
        KeepingRequest::SetExpiry { days: 90 },
        KeepingRequest::Told { drafts: Vec::new() },
        KeepingRequest::KeepLonger { draft: "x".into() },
    ];
    for request in requests {
        assert_eq!(page.failure(KeeperRequest::Keeping(request)), Failure::Locked);
    }
    assert_eq!(*store.records.borrow(), before);
}
