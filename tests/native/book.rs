//! The desk's own book as the page meets it: what is written into it and refused, what another window or another desk wrote, what is
//! damaged, and that everything in it has words.

use crate::keeper::{NOW, PASSPHRASE, Page, clock, set_clock, unlock};
use crate::layers::files;
use crate::vault::now;
use onward::keeper::Keeper;
use onward::messages::{BackupRequest, BookRequest, Failure, KeeperReply, KeeperRequest, KeepingRequest, OpenedBook, Packed, Role};
use onward::register::{BookField, BookWrong, Capacity, Day, ForWhom, Homes, Known, NotKept, Service, ServiceKind, Shape, Term};
use onward::seal::recipient::seal_to;
use onward::vault::{MemoryStore, Vault, VaultError};
use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;

/// The day of [`NOW`].
const TODAY: &str = "2026-03-04";

fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

fn service(name: &str) -> Service {
    Service {
        id: String::new(),
        kind: ServiceKind::Gp,
        name: name.into(),
        person: "Zebediah Quillfeather".into(),
        phone: "0113 496 0018".into(),
        email: "zq@surgery.example".into(),
        note: "Ask before ten.".into(),
        area: "leeds".into(),
        checked_on: Some(day(TODAY)),
        changed_at: 0,
    }
}

fn homes(for_whom: ForWhom, places: u16, free: u16) -> Homes {
    let (term, shape) = (Term::Interim, Shape::SelfContained);
    Homes { id: String::new(), term, shape, for_whom, step_free: Known::Yes, places, free, changed_at: 0 }
}

fn leeds(homes: Vec<Homes>) -> Capacity {
    Capacity { area: "leeds".into(), closing_on: None, note: String::new(), changed_at: 0, looked_on: day(TODAY), homes }
}

fn put(base: u64, service: &Service) -> BookRequest {
    BookRequest::PutService { base, service: Packed::of(service), today: day(TODAY) }
}

fn set(base: u64, capacity: &Capacity) -> BookRequest {
    BookRequest::SetArea { base, capacity: Packed::of(capacity), today: day(TODAY) }
}

fn not_kept(field: BookField, why: BookWrong) -> Result<OpenedBook, Failure> {
    Err(Failure::NotKept(NotKept { field, why }))
}

impl Page {
    fn books(&mut self, request: BookRequest) -> Result<OpenedBook, Failure> {
        match self.ask(KeeperRequest::Book(request)) {
            KeeperReply::Book(book) => Ok(book.read().expect("a book")),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    fn desk_book(&mut self) -> OpenedBook {
        self.books(BookRequest::Read).expect("it can be read")
    }

    fn must_back_up(&mut self) -> bool {
        match self.ask(KeeperRequest::Keeping(KeepingRequest::Settings)) {
            KeeperReply::Settings(settings) => settings.changed_since_backup,
            other => panic!("not {other:?}"),
        }
    }
}

fn names(opened: &OpenedBook) -> Vec<&str> {
    let mut names: Vec<&str> = opened.book.services.iter().map(|service| service.name.as_str()).collect();
    names.sort_unstable();
    names
}

fn desk() -> (MemoryStore, Page, Vec<String>) {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (_, code) = page.make_vault("Leeds City Council", "Desk");
    (store, page, code)
}

fn again(store: &MemoryStore) -> Page {
    let mut page = Page::on(store, Role::Keeper);
    assert!(matches!(page.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    page
}

#[test]
fn a_service_is_written_down_changed_and_removed() {
    let (store, mut page, _) = desk();
    let empty = page.desk_book();
    assert_eq!((empty.revision, names(&empty)), (0, vec![]));
    let first = page.books(put(0, &service("Park Surgery"))).expect("it can be written");
    let written = &first.book.services[0];
    assert_eq!((first.revision, written.changed_at, written.id.len()), (1, NOW, 36));
    let changed = Service { name: "Lake Surgery".into(), ..written.clone() };
    let second = page.books(put(1, &changed)).expect("it can be changed");
    assert_eq!((second.revision, names(&second), second.book.services.len()), (2, vec!["Lake Surgery"], 1));
    assert_eq!(again(&store).desk_book(), second, "it is there when the vault is opened again");

    // What is wrong is said with its place, and nothing was changed.
    let wrong = |change: fn(&mut Service), field, why| {
        let mut wrong = changed.clone();
        change(&mut wrong);
        assert_eq!(again(&store).books(put(2, &wrong)), not_kept(field, why));
    };
    wrong(|one| one.name = String::new(), BookField::Name, BookWrong::Missing);
    wrong(|one| one.phone = "ask Zebediah".into(), BookField::Phone, BookWrong::NotAPhone);
    wrong(|one| one.checked_on = Some(day("2026-03-05")), BookField::CheckedOn, BookWrong::InFuture);
    wrong(|one| one.id = "mine".into(), BookField::Service, BookWrong::Gone);
    assert_eq!(page.desk_book(), second);

    let id = written.id.clone();
    let gone = page.books(BookRequest::RemoveService { base: 2, id: id.clone() }).expect("it can be removed");
    assert_eq!((gone.revision, gone.book.services.len(), gone.book.removed.get(&id)), (3, 0, Some(&NOW)));
    assert_eq!(page.books(BookRequest::RemoveService { base: 3, id }), not_kept(BookField::Service, BookWrong::Gone));
    assert_eq!(page.books(put(3, &changed)), not_kept(BookField::Service, BookWrong::Gone), "it does not come back");
}

#[test]
fn an_area_is_set_as_it_was_looked_at() {
    let (_, mut page, _) = desk();
    let first = page.books(set(0, &leeds(vec![homes(ForWhom::Women, 3, 1), homes(ForWhom::Family, 2, 0)]))).expect("it can be set");
    let mut area = first.book.area("leeds").expect("it is there").clone();
    assert_eq!((first.revision, area.places(), area.looked_on), (1, (5, 1), day(TODAY)));
    area.homes[0].free = area.homes[0].places + 1;
    assert_eq!(page.books(set(1, &area)), not_kept(BookField::Free, BookWrong::MoreThanPlaces));
    area.homes.remove(0);
    area.closing_on = Some(day("2026-09-30"));
    let second = page.books(set(1, &area)).expect("it can be set");
    let now = second.book.area("leeds").expect("it is there");
    assert_eq!((now.homes.len(), now.closing_on, second.book.removed.len()), (1, Some(day("2026-09-30")), 1));
    let other = Capacity { area: "Leeds".into(), ..leeds(Vec::new()) };
    assert_eq!(page.books(set(2, &other)), not_kept(BookField::Area, BookWrong::NoSuchArea));
    assert_eq!(page.desk_book(), second);
}

#[test]
fn two_windows_never_overwrite_each_other() {
    let (store, mut page, _) = desk();
    let mut other = again(&store);
    page.books(put(0, &service("Park Surgery"))).expect("it can be written");
    assert_eq!(other.books(put(0, &service("Bank"))), Err(Failure::Conflict { stored: 1 }));
    assert_eq!(other.books(set(0, &leeds(Vec::new()))), Err(Failure::Conflict { stored: 1 }));
    let seen = other.desk_book();
    let both = other.books(put(seen.revision, &service("Bank"))).expect("it has seen what is there");
    assert_eq!(names(&both), ["Bank", "Park Surgery"]);
    let id = both.book.services[0].id.clone();
    assert_eq!(page.books(BookRequest::RemoveService { base: 1, id }), Err(Failure::Conflict { stored: 2 }));
    assert_eq!(page.desk_book(), both);
    let vault = now(Vault::open(&store, PASSPHRASE)).expect("it opens");
    assert_eq!(now(vault.put_book(&store, 1, &both.book)), Err(VaultError::Conflict { stored: 2 }), "the store itself looks too");

    // Only the window whose turn it is writes; each may read. A locked one does neither.
    let writes = Rc::new(Cell::new(false));
    let mut third = Page(Keeper::new(store.clone(), clock).gated_by(Rc::clone(&writes)));
    assert!(matches!(third.ask(KeeperRequest::Start { role: Role::Keeper }), KeeperReply::Started));
    assert_eq!(third.books(BookRequest::Read), Err(Failure::Locked));
    assert!(matches!(third.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(third.desk_book(), both);
    for request in [put(2, &service("College")), set(2, &leeds(Vec::new())), BookRequest::RemoveService { base: 2, id: "x".into() }] {
        assert_eq!(third.books(request), Err(Failure::ReadOnly));
    }
}

#[test]
fn the_book_goes_through_a_backup_and_two_that_went_on_apart_become_one() {
    let (store, mut here, code) = desk();
    assert!(!here.must_back_up());
    here.books(put(0, &service("Park Surgery"))).expect("written");
    let base = here.books(put(1, &service("Bank"))).expect("written");
    assert!(here.must_back_up());
    let file = here.whole_backup();
    assert!(matches!(here.ask(KeeperRequest::Backup(BackupRequest::Made)), KeeperReply::Done));
    assert!(!here.must_back_up());

    let there_store = MemoryStore::default();
    let mut there = Page::on(&there_store, Role::Keeper);
    let begin = BackupRequest::Begin {
        code: code.join("-"),
        worker: "Noor".into(),
        passphrase: "another passphrase here".into(),
        organisation: String::new(),
        device: String::new(),
    };
    assert!(matches!(now(there.0.answer(KeeperRequest::Backup(begin), Some(file))), KeeperReply::Opened(_)));
    assert_eq!((there.desk_book().book, there.desk_book().revision), (base.book.clone(), 1));

    let of = |name: &str| base.book.services.iter().find(|service| service.name == name).expect("it is there").clone();
    set_clock(NOW + 1_000);
    let removed = BookRequest::RemoveService { base: 2, id: of("Park Surgery").id };
    here.books(removed).expect("removed here");
    here.books(put(3, &Service { note: "Earlier.".into(), ..of("Bank") })).expect("changed here");
    assert!(here.must_back_up(), "a backup is asked for");
    set_clock(NOW + 2_000);
    there.books(put(1, &Service { note: "Changed there.".into(), ..of("Park Surgery") })).expect("changed there");
    there.books(put(2, &Service { note: "Later.".into(), ..of("Bank") })).expect("changed there");
    there.books(set(3, &leeds(vec![homes(ForWhom::Men, 1, 1)]))).expect("set there");
    let theirs = there.whole_backup();
    here.put_in(&code, &theirs);
    let both = here.desk_book();
    assert_eq!(both.book.services.iter().map(|one| one.note.as_str()).collect::<Vec<_>>(), ["Later."], "what was removed stays so");
    assert_eq!((both.revision, both.book.area("leeds").map(Capacity::places)), (5, Some((1, 1))));
    let records = store.records.borrow().clone();
    here.put_in(&code, &theirs);
    assert_eq!((here.desk_book(), *store.records.borrow() == records), (both.clone(), true), "the second time nothing changes");
    there.put_in(&code, &here.whole_backup());
    assert_eq!(there.desk_book().book, both.book, "the other way round it is the same");
}

#[test]
fn a_damaged_book_is_shown_as_it_was_before_and_healed_by_a_backup() {
    let (store, mut page, code) = desk();
    page.books(put(0, &service("Park Surgery"))).expect("written");
    let two = page.books(put(1, &service("Bank"))).expect("written");
    let file = page.whole_backup();
    let keys = || store.records.borrow().keys().filter(|key| key.starts_with("book/")).cloned().collect::<Vec<_>>();
    let damage = |key: &str| {
        let mut records = store.records.borrow_mut();
        let byte = &mut records.get_mut(key).expect("it is there")[30];
        *byte = byte.wrapping_add(1);
    };
    damage(&keys()[1]);
    let before = page.desk_book();
    assert_eq!((before.recovered, before.revision, names(&before)), (true, 2, vec!["Park Surgery"]));
    let on = page.books(put(2, &service("College"))).expect("it goes on from there");
    assert_eq!((on.recovered, on.revision, keys().len()), (false, 3, 2));
    keys().iter().for_each(|key| damage(key));
    assert_eq!(again(&store).books(BookRequest::Read), Err(Failure::DamagedRecord));
    assert!(!page.whole_backup().is_empty(), "everything else still goes into a backup");
    page.put_in(&code, &file);
    assert_eq!((page.desk_book().book, page.desk_book().revision), (two.book, 4), "the file heals it");
}

#[test]
fn what_could_not_have_been_written_is_not_taken_from_a_backup() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (opened, code) = page.make_vault("Leeds City Council", "Desk");
    let one = |id: &str, name: &str| serde_json::json!({"id": id, "kind": "bank", "name": name, "changed_at": 1});
    let (good, bad) = ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002");
    let book = serde_json::json!({"services": [one(good, "Bank"), one(bad, "\u{202e}knaB"), one("../x", "Bank")]});
    let plain = serde_json::json!({"onward_backup": 1, "made_at": 1, "drafts": [], "exports": [], "book": book});
    let file = seal_to(&opened.backup_recipient, plain.to_string().as_bytes()).expect("it can be sealed");
    page.put_in(&code, &file);
    assert_eq!(page.desk_book().book.services.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), [good]);
}

#[test]
fn nothing_of_the_book_is_to_be_read_in_the_store() {
    let (store, mut page, _) = desk();
    page.books(put(0, &service("Park Surgery"))).expect("written");
    let records = store.records.borrow().clone();
    let all: Vec<u8> = records.into_iter().flat_map(|(key, bytes)| [key.into_bytes(), bytes]).flatten().collect();
    for words in ["Park Surgery", "Quillfeather", "0113", "zq@", "leeds"] {
        assert!(!all.windows(words.len()).any(|bytes| bytes == words.as_bytes()), "{words}");
    }
}

/// Each name that stands in a file is part of a message's key, and each thing that can be wrong is said.
#[test]
fn everything_in_the_book_has_words() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales");
    let mut keys: Vec<String> = ServiceKind::ALL.map(|one| format!("book-kind-{}", one.name())).into();
    keys.extend(Term::ALL.map(|one| format!("book-term-{}", one.name())));
    keys.extend(Shape::ALL.map(|one| format!("book-shape-{}", one.name())));
    keys.extend(ForWhom::ALL.map(|one| format!("book-whom-{}", one.name())));
    keys.extend(ForWhom::ALL.map(|one| format!("book-misfit-none-{}", one.name())));
    keys.extend(Known::ALL.map(|one| format!("book-step_free-{}", one.name())));
    keys.extend(BookWrong::ALL.map(|why| format!("failure-{}", why.key())));
    let books = files(&locales, &["book.ftl"]);
    assert!(books.len() >= 2, "English and Arabic at the least");
    for file in books {
        let text = std::fs::read_to_string(&file).expect("it is text");
        let missing: Vec<&String> = keys.iter().filter(|key| !text.contains(&format!("\n{key} ="))).collect();
        assert_eq!(missing, [] as [&String; 0], "{}", file.display());
    }
}
