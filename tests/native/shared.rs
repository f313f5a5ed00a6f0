//! The register's file that several vaults share: what is in it comes together whoever saves when, and nothing else goes in by it.

use crate::keeper::{NOW, PASSPHRASE, Page, clock, exporting, set_clock, unlock};
use crate::register::{TODAY, decided, told};
use crate::replies::{declined, received};
use crate::testkit::people::draft;
use crate::vault::now;
use onward::contacts::Compared;
use onward::form::{Stage, StatementId};
use onward::keeper::{Keeper, judge};
use onward::messages::{
    BackupRequest, Brought, ContactsRequest, Container, Failure, Find, Judgement, KeeperReply, KeeperRequest, NewKey, NotShared,
    NotesRequest, OpenedEntry, PacketView, RegisterRequest, Role, SHARED_WITH_MAX, Sealing, SeenPacket, SharedRequest, SharedState,
};
use onward::notes::Decision;
use onward::register::{Deed, Entry, What};
use onward::seal::recipient::{open_with, recipient_of, seal_to};
use onward::seal::{SigningIdentity, card_text, sign_register, verify_register};
use onward::vault::MemoryStore;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

impl Page {
    pub fn shared(&mut self, request: SharedRequest, file: Option<&[u8]>) -> Result<SharedState, Failure> {
        let request = KeeperRequest::Register(RegisterRequest::Shared(request));
        match now(self.0.answer(request, file.map(<[u8]>::to_vec))) {
            KeeperReply::Shared(state) => Ok(state.read().expect("how it stands")),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    fn shares_with(&mut self, contacts: &[&str]) -> Result<SharedState, Failure> {
        self.shared(SharedRequest::With { contacts: contacts.iter().map(|id| (*id).to_owned()).collect() }, None)
    }

    pub fn brings_in(&mut self, file: &[u8]) -> Result<Brought, Failure> {
        self.shared(SharedRequest::BringIn, Some(file)).map(|state| state.brought.expect("what came of it"))
    }

    pub fn makes(&mut self) -> Vec<u8> {
        let (name, file) = self.file_of(KeeperRequest::Register(RegisterRequest::Shared(SharedRequest::Make)), None).expect("there is one");
        assert_eq!(name, "onward-register.age");
        file
    }

    /// As the page does it: takes what is there in, and puts a new file in its place.
    fn saves(&mut self, file: &mut Vec<u8>) {
        if !file.is_empty() {
            self.brings_in(file).expect("it is from a colleague");
        }
        *file = self.makes();
        let state = self.shared(SharedRequest::Saved, None).expect("it is where it belongs");
        assert!(!state.changed && state.saved_at == Some(clock()));
    }

    fn entry(&mut self, id: &str) -> Option<OpenedEntry> {
        match self.registers(RegisterRequest::Open { id: id.to_owned() }, None) {
            Ok(entry) => Some(entry),
            Err(Failure::NotFound) => None,
            Err(other) => panic!("not {other:?}"),
        }
    }

    /// The whole register.
    pub fn all(&mut self) -> BTreeMap<String, Entry> {
        let mut all = BTreeMap::new();
        loop {
            let found = self.finds(Find { skip: all.len(), ..Find::default() });
            if found.lines.is_empty() {
                return all;
            }
            for line in found.lines {
                let entry = self.entry(&line.id).expect("it is listed").entry;
                all.insert(line.id, entry);
            }
        }
    }
}

pub fn not_shared(why: NotShared) -> Result<Brought, Failure> {
    Err(Failure::NotShared(why))
}

/// Two coordinators who share their registers with each other, and what each is called in the other's address book.
pub fn two() -> (Page, Page, [String; 2]) {
    let (mut one, mut other) = (Page::of("Leeds City Council"), Page::of("Leeds Refugee Team"));
    let ids = [one.pins(&mut other, None), other.pins(&mut one, None)];
    one.shares_with(&[&ids[0]]).expect("it is pinned");
    other.shares_with(&[&ids[1]]).expect("it is pinned");
    (one, other, ids)
}

/// A colleague with a program of their own: they sign and seal what they like.
pub struct Colleague {
    pub identity: SigningIdentity,
    secret: [u8; 32],
}

impl Colleague {
    fn new(organisation: &str) -> Colleague {
        Colleague { identity: SigningIdentity::generate(&mut rand_core::OsRng, organisation, "Desk", NOW / 1000), secret: [7; 32] }
    }

    /// Put into the address book of a page that shares its register with them.
    pub fn of(page: &mut Page) -> Colleague {
        let colleague = Colleague::new("Derby City Council");
        let text = card_text(recipient_of(&colleague.secret), "2026-03-04T14:02:07Z".into(), &colleague.identity).expect("a card");
        let request = ContactsRequest::Pin { name: "Derby".into(), area: None, key: NewKey::Text(text), compared: Compared::Phone };
        let KeeperReply::Contacts(book) = page.ask(KeeperRequest::Contacts(request)) else { panic!("it can be pinned") };
        let id = book.contacts.into_iter().find(|contact| contact.name == "Derby").expect("it is there").id;
        page.shares_with(&[&id]).expect("it is pinned");
        colleague
    }

    /// What is in a page's file.
    fn reads(&self, file: &[u8]) -> Value {
        let plain = open_with(&self.secret, file).expect("it is for them").to_vec();
        serde_json::from_slice(verify_register(plain, NOW / 1000).expect("the page has signed it").json()).expect("JSON")
    }

    /// A file for a page that says so.
    pub fn says(&self, page: &mut Page, contents: &Value) -> Vec<u8> {
        self.seals(page, sign_register(contents.to_string().as_bytes(), &self.identity).as_bytes())
    }

    pub fn seals(&self, page: &mut Page, plain: &[u8]) -> Vec<u8> {
        let KeeperReply::Card(card) = page.ask(KeeperRequest::Contacts(ContactsRequest::Own)) else { panic!("a card") };
        seal_to(&card.recipient, plain).expect("a recipient")
    }
}

/// A file's contents with these entries.
pub fn contents(entries: &[Entry], packets: &[&str]) -> Value {
    json!({ "onward_backup": 1, "made_at": NOW, "drafts": [], "exports": [], "register": entries, "packets": packets })
}

#[test]
fn what_one_writes_the_other_has_after_both_have_saved() {
    let (mut one, mut other, _) = two();
    let mut file = Vec::new();
    let noor = one.adds(told("Noor"), "2026-02-20");
    assert!(one.shared(SharedRequest::Show, None).expect("a vault").changed, "nothing was saved yet");
    one.saves(&mut file);
    let ana = other.adds(told("Ana"), "2026-02-21");
    let brought = other.brings_in(&file).expect("it is from a colleague");
    assert_eq!((brought.from.as_deref(), brought.added, brought.advanced, brought.left_out), (Some("Leeds City Council"), 1, 0, 0));
    let again = other.brings_in(&file).expect("twice is once");
    assert_eq!((again.added, again.advanced), (0, 0));
    let there = other.entry(&noor.entry.id).expect("it came");
    set_clock(NOW + 60_000);
    other.writes(&there, TODAY, decided(Decision::Accepted)).expect("accepted");
    other.saves(&mut file);
    let brought = one.brings_in(&file).expect("it is from a colleague");
    assert_eq!((brought.added, brought.advanced, brought.disagree), (1, 1, Vec::new()));
    assert_eq!(one.all(), other.all());
    assert_eq!(one.entry(&ana.entry.id).map(|ana| ana.entry), Some(ana.entry));
    // What was left as it was saved is not even opened, and says nothing new.
    one.saves(&mut file);
    let own = one.brings_in(&file).expect("it is its own");
    assert_eq!((own.from, own.added, own.advanced), (None, 0, 0));
    // Something written makes it worth saving again; looking does not.
    assert!(!one.shared(SharedRequest::Show, None).expect("a vault").changed);
    one.adds(told("Bo"), TODAY);
    assert!(one.shared(SharedRequest::Show, None).expect("a vault").changed);
}

#[test]
fn a_packet_comes_with_its_jws_and_counts_once_though_both_have_put_it_in() {
    let (_, mut area, _, packet) = received();
    let mut other = Page::of("Leeds Refugee Team");
    let ids = [area.pins(&mut other, None), other.pins(&mut area, None)];
    area.shares_with(&[&ids[0]]).expect("it is pinned");
    other.shares_with(&[&ids[1]]).expect("it is pinned");
    let came = area.takes(&packet).expect("it is verified");
    let mut file = Vec::new();
    area.saves(&mut file);
    let mut third = Page::of("Leeds City Council");
    assert_eq!(third.brings_in(&file), not_shared(NotShared::ToOther));
    assert_eq!(other.brings_in(&file).map(|brought| (brought.added, brought.left_out)), Ok((1, 0)));
    let there = other.entry(&packet.record.referral_id).expect("it came");
    assert_eq!(there.entry, came.entry);
    let request = KeeperRequest::Register(RegisterRequest::Packet { digest: there.entry.packets()[0].digest.clone() });
    assert!(matches!(other.ask(request), KeeperReply::Done));
    assert_eq!(other.0.take_beside(), Some(packet.jws.clone().into_bytes()));
    // Opening the packet notices it, and then it can be answered from here too.
    other.noted(NotesRequest::Notice { packet: SeenPacket::from(&packet) }, None).expect("it is remembered");
    assert!(other.answers(&SeenPacket::from(&packet), declined(), "").is_ok());

    // Another, put in by both before they have saved.
    let (_, _, _, packet) = received();
    let (here, there) = (area.takes(&packet).expect("verified"), other.takes(&packet).expect("verified"));
    assert_ne!(here.entry.deeds[0].id, there.entry.deeds[0].id);
    other.saves(&mut file);
    area.saves(&mut file);
    let both = area.entry(&packet.record.referral_id).expect("it is there").entry;
    assert_eq!((both.deeds.len(), both.packets().len(), both.conflicts()), (2, 1, Vec::new()));
}

#[test]
fn what_both_decided_is_shown_as_a_conflict_with_its_name_until_somebody_settles_it() {
    let (mut one, mut other, _) = two();
    let mut file = Vec::new();
    let noor = one.adds(told("Noor"), "2026-02-20");
    one.saves(&mut file);
    other.saves(&mut file);
    set_clock(NOW + 60_000);
    one.writes(&noor, TODAY, decided(Decision::Accepted)).expect("accepted");
    let there = other.entry(&noor.entry.id).expect("it came");
    set_clock(NOW + 120_000);
    other.writes(&there, TODAY, decided(Decision::DeclinedByService)).expect("declined");
    one.saves(&mut file);
    let brought = other.brings_in(&file).expect("it is from a colleague");
    assert_eq!((brought.advanced, brought.disagree), (1, vec![(noor.entry.id.clone(), "Noor".to_owned())]));
    assert_eq!(other.brings_in(&file).expect("twice is once").disagree, Vec::new(), "it is said when it comes to be");
    let both = other.entry(&noor.entry.id).expect("it is there");
    assert_eq!((both.entry.conflicts().len(), both.entry.deeds.len()), (1, 3));
    assert!(other.finds(Find::default()).lines[0].line.conflict);
    // By a clock that is behind.
    set_clock(NOW + 30_000);
    other.writes(&both, TODAY, decided(Decision::Accepted)).expect("in place of both");
    other.saves(&mut file);
    one.saves(&mut file);
    assert_eq!((one.entry(&noor.entry.id).expect("it is there").entry.conflicts(), one.all()), (Vec::new(), other.all()));
}

thread_local! {
    /// Three who share with each other: made once, for each passphrase costs something.
    static THREE: RefCell<Vec<Page>> = RefCell::new(three());
    static NUMBER: Cell<u64> = const { Cell::new(0) };
}

fn three() -> Vec<Page> {
    let mut pages: Vec<Page> = ["Leeds One", "Leeds Two", "Leeds Three"].map(Page::of).into();
    for at in 0..3 {
        let mut own = pages.remove(at);
        let ids: Vec<String> = pages.iter_mut().map(|other| own.pins(other, None)).collect();
        own.shares_with(&[&ids[0], &ids[1]]).expect("they are pinned");
        pages.insert(at, own);
    }
    pages
}

#[derive(Clone, Copy, Debug)]
enum Act {
    Add,
    Note,
    Decide,
    Save,
    /// Reads the file, and writes it only when the next one has saved theirs: what that one wrote is not in the file any more.
    Late,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    /// Whoever writes and saves when, and whoever loses a race: once all have saved twice, all have the same.
    #[test]
    fn however_they_save_all_have_the_same_in_the_end(acts in prop::collection::vec((0..3_usize, 0..5_u8, any::<prop::sample::Index>()), 1..14)) {
        THREE.with_borrow_mut(|pages| {
            let mut file = Vec::new();
            let mut late: Option<(usize, Vec<u8>)> = None;
            for (who, act, which) in acts {
                let at = NUMBER.replace(NUMBER.get() + 1);
                // No two clocks are the same.
                set_clock(NOW + 10 * at + [0, 7, 3_600_000][who]);
                let act = [Act::Add, Act::Note, Act::Decide, Act::Save, Act::Late][usize::from(act)];
                let page = &mut pages[who];
                let lines = page.finds(Find { order: onward::messages::Order::Newest, ..Find::default() }).lines;
                let entry = (!lines.is_empty()).then(|| page.entry(&which.get(&lines).id).expect("it is listed"));
                match (act, entry) {
                    (Act::Add, _) => {
                        page.adds(told(&format!("Person {at}")), "2026-02-20");
                    }
                    (Act::Note, Some(entry)) => {
                        page.writes(&entry, TODAY, What::Noted { words: format!("note {at}") }).expect("a note");
                    }
                    (Act::Decide, Some(entry)) => {
                        let decision = if at.is_multiple_of(2) { Decision::Accepted } else { Decision::DeclinedByService };
                        page.writes(&entry, TODAY, decided(decision)).expect("a decision");
                    }
                    (Act::Late, _) => {
                        if !file.is_empty() {
                            page.brings_in(&file).expect("it is from a colleague");
                        }
                        late = Some((who, page.makes()));
                    }
                    _ => page.saves(&mut file),
                }
                if let Some((_, theirs)) = late.take_if(|(by, _)| *by != who) {
                    file = theirs;
                }
            }
            for _ in 0..2 {
                pages.iter_mut().for_each(|page| page.saves(&mut file));
            }
            let all: Vec<_> = pages.iter_mut().map(Page::all).collect();
            prop_assert_eq!(&all[0], &all[1]);
            prop_assert_eq!(&all[1], &all[2]);
            Ok(())
        })?;
    }
}

#[test]
fn only_those_with_whom_it_is_shared_are_believed() {
    let (mut one, mut other, ids) = two();
    let noor = one.adds(told("Noor"), "2026-02-20");
    let file = one.makes();
    other.shares_with(&[]).expect("with nobody");
    assert_eq!(other.brings_in(&file), not_shared(NotShared::NotWithThem));
    let unpin = ContactsRequest::Unpin { id: ids[1].clone(), why: "they left".into() };
    assert!(matches!(other.ask(KeeperRequest::Contacts(unpin)), KeeperReply::Contacts(_)));
    assert_eq!(other.brings_in(&file), not_shared(NotShared::Stranger));
    assert_eq!(other.shares_with(&[&ids[1]]), Err(Failure::NotPinned), "nobody is chosen whose key is not believed");
    assert_eq!(other.shares_with(&["no such"]), Err(Failure::NotFound));
    // A stranger knows the vault's key for receiving: that is in every packet.
    let mut stranger = Page::of("Leeds City Council");
    let forger = Colleague::of(&mut stranger);
    let forged = forger.says(&mut one, &contents(std::slice::from_ref(&noor.entry), &[]));
    assert_eq!(one.brings_in(&forged), not_shared(NotShared::Stranger));
    assert_eq!(other.finds(Find::default()).all, 0, "nothing was taken in");
    // Who has only a key to seal to could not be believed.
    let key = NewKey::Text(recipient_of(&[9; 32]));
    let pin = ContactsRequest::Pin { name: "Key".into(), area: None, key, compared: Compared::Not };
    let KeeperReply::Contacts(book) = one.ask(KeeperRequest::Contacts(pin)) else { panic!("it can be pinned") };
    let bare = book.contacts.iter().find(|contact| contact.name == "Key").expect("it is there").id.clone();
    assert_eq!(one.shares_with(&[&bare]), Err(Failure::NotPinned));
    let many: Vec<String> = (0..=SHARED_WITH_MAX).map(|number| number.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(one.shares_with(&many), Err(Failure::NotShared(NotShared::TooMany)));
}

#[test]
fn whoever_leaves_cannot_open_what_is_saved_after_that() {
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    page.adds(told("Noor"), TODAY);
    let mut file = Vec::new();
    page.saves(&mut file);
    assert!(open_with(&colleague.secret, &file).is_ok());
    // Taken out of the choice, though the key is still believed: and it is said that there is something to save.
    let with = page.shared(SharedRequest::Show, None).expect("a vault").with;
    let state = page.shares_with(&[]).expect("with nobody");
    assert!(state.changed && state.saved_at.is_some());
    page.saves(&mut file);
    assert!(open_with(&colleague.secret, &file).is_err());
    // Not believed any more, though the choice still has them.
    page.shares_with(&[&with[0]]).expect("it is pinned");
    page.saves(&mut file);
    assert!(open_with(&colleague.secret, &file).is_ok());
    let unpin = ContactsRequest::Unpin { id: with[0].clone(), why: "left the team".into() };
    assert!(matches!(page.ask(KeeperRequest::Contacts(unpin)), KeeperReply::Contacts(_)));
    let request = KeeperRequest::Register(RegisterRequest::Shared(SharedRequest::Make));
    let KeeperReply::File { left_out, .. } = page.ask(request) else { panic!("a file") };
    assert_eq!((left_out, open_with(&colleague.secret, &page.0.take_beside().expect("it lies beside")).is_err()), (1, true));
    assert!(page.shared(SharedRequest::Saved, None).is_ok());
    // The page can say once that what was made last is where it belongs.
    assert_eq!(page.shared(SharedRequest::Saved, None), Err(Failure::NotNow));
}

#[test]
fn another_device_of_the_same_vault_is_believed() {
    let mut one = Page::on(&MemoryStore::default(), Role::Keeper);
    let (_, code) = one.make_vault("Leeds City Council", "Desk");
    one.makes();
    let backup = one.whole_backup();
    let mut other = Page::on(&MemoryStore::default(), Role::Keeper);
    let begin = BackupRequest::Begin {
        code: code.join("-"),
        worker: "Noor".into(),
        passphrase: "another passphrase here".into(),
        organisation: String::new(),
        device: String::new(),
    };
    let reply = now(other.0.answer(KeeperRequest::Backup(begin), Some(backup)));
    assert!(matches!(reply, KeeperReply::Opened(_)));
    other.adds(told("Noor"), TODAY);
    let brought = one.brings_in(&other.makes()).expect("it is its own");
    assert_eq!((brought.from, brought.added), (None, 1));
}

#[test]
fn of_a_colleagues_file_nothing_but_the_register_is_taken() {
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    let mut all = contents(&[], &[]);
    let id = "00000000-0000-4000-8000-000000000001";
    all["drafts"] =
        json!([{ "id": id, "revision": 1, "made_at": 1, "saved_at": 1, "state": "A", "parent": null, "lineage": [], "body": {} }]);
    all["identity"] = json!({ "organisation": "x", "device": "x", "key": "x" });
    all["recipients"] = json!([{ "secret": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc", "made_at": 1 }]);
    all["contacts"] = json!([{ "id": id, "name": "Somebody" }]);
    let file = colleague.says(&mut page, &all);
    assert!(page.brings_in(&file).is_ok());
    let KeeperReply::Contacts(book) = page.ask(KeeperRequest::Contacts(ContactsRequest::List)) else { panic!("a list") };
    assert_eq!((book.contacts.len(), book.own.len(), page.drafts().len()), (1, 1, 0));
}

/// What a safe house exports of one draft.
pub fn exported(house: &mut Page) -> PacketView {
    let saved = house.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let KeeperReply::Packet { jws, .. } = house.ask(exporting(&saved, 1, Stage::Referral, Sealing::Passphrase)) else { panic!("signed") };
    let Judgement::Verified(view) = judge(jws.as_bytes(), NOW / 1000) else { panic!("a packet") };
    *view
}

#[test]
fn what_was_taken_back_before_the_entry_came_counts() {
    let (_store, mut house) = Page::with_vault();
    let (mut one, mut other, _) = two();
    let packet = exported(&mut house);
    let statements = vec![StatementId::ShareHealth];
    let request = NotesRequest::Withdraw {
        draft: packet.record.referral_id.clone(),
        statements: statements.clone(),
        words: String::new(),
        container: Container::Age,
    };
    let (_, withdrawal) = house.file_of(KeeperRequest::Notes(request), None).expect("it was sent");
    // The other has opened the packet and heard that something was taken back, and has not put it in.
    other.noted(NotesRequest::Notice { packet: SeenPacket::from(&packet) }, None).expect("it was opened");
    other.noted(NotesRequest::Take, Some(withdrawal.clone())).expect("the sender has signed it");
    one.takes(&packet).expect("it is verified");
    let mut file = Vec::new();
    one.saves(&mut file);
    other.saves(&mut file);
    let there = other.entry(&packet.record.referral_id).expect("it came").entry;
    assert_eq!((there.deeds.len(), there.has_withdrawn(StatementId::ShareHealth)), (2, true));
    one.saves(&mut file);
    assert_eq!(one.all(), other.all());
    // Where it was heard of there too, it is written down once.
    let mut third = Page::of("Leeds Third");
    let colleague = Colleague::of(&mut third);
    third.noted(NotesRequest::Notice { packet: SeenPacket::from(&packet) }, None).expect("it was opened");
    third.noted(NotesRequest::Take, Some(withdrawal)).expect("the sender has signed it");
    let file = colleague.says(&mut third, &contents(std::slice::from_ref(&there), &[&packet.jws]));
    assert_eq!(third.brings_in(&file).map(|brought| brought.added), Ok(1));
    assert_eq!(third.entry(&there.id).map(|entry| entry.entry), Some(there));
}

#[test]
fn a_store_that_refuses_takes_nothing_in_and_a_window_whose_turn_it_is_not_neither() {
    let (mut one, _, _) = two();
    one.adds(told("Noor"), TODAY);
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    page.make_vault("Derby City Council", "Desk");
    let contact = page.pins(&mut one, None);
    page.shares_with(&[&contact]).expect("it is pinned");
    let theirs = one.pins(&mut page, None);
    one.shares_with(&[&theirs]).expect("it is pinned");
    let file = one.makes();
    store.failing.set(Some(onward::vault::Failing::Full));
    assert_eq!(page.brings_in(&file), Err(Failure::StoreFull));
    store.failing.set(None);
    assert_eq!(page.finds(Find::default()).all, 0);
    let writes = Rc::new(Cell::new(false));
    let mut window = Page(Keeper::new(store.clone(), clock).gated_by(Rc::clone(&writes)));
    assert!(matches!(window.ask(KeeperRequest::Start { role: Role::Keeper }), KeeperReply::Started));
    assert!(matches!(window.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(window.brings_in(&file), Err(Failure::ReadOnly));
    assert_eq!(window.shares_with(&[]), Err(Failure::ReadOnly));
    assert_eq!(window.shared(SharedRequest::Make, None), Err(Failure::ReadOnly));
    assert!(window.shared(SharedRequest::Show, None).is_ok());
    assert_eq!(page.brings_in(&file).map(|brought| brought.added), Ok(1));
    let mut locked = Page::on(&store, Role::Keeper);
    assert_eq!(locked.shared(SharedRequest::Show, None), Err(Failure::Locked));
}

/// What `docs/register-file.md` says is in it.
#[test]
fn the_file_is_what_the_documentation_says() {
    let (_store, mut house) = Page::with_vault();
    let packet = exported(&mut house);
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    let came = page.takes(&packet).expect("it is verified");
    page.writes(&came, TODAY, decided(Decision::Accepted)).expect("accepted");
    let file = page.makes();
    assert!(file.starts_with(b"age-encryption.org/v1\n-> X25519 "));
    let inside = colleague.reads(&file);
    assert_eq!((&inside["onward_backup"], &inside["made_at"]), (&json!(1), &json!(clock())));
    assert_eq!((&inside["drafts"], &inside["exports"]), (&json!([]), &json!([])));
    for secret in ["identity", "recipients", "contacts", "histories", "past_keys"] {
        assert_eq!(inside.get(secret), None, "nothing else of the vault is in it");
    }
    assert_eq!(inside["packets"], json!([packet.jws]));
    let deeds: Vec<Deed> = serde_json::from_value(inside["register"][0]["deeds"].clone()).expect("deeds");
    assert_eq!(deeds, page.entry(&packet.record.referral_id).expect("it is there").entry.deeds);
}
