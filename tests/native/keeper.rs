//! The keeper as the page meets it: each request, in each role and state.

use crate::testkit::people::{PEOPLE, draft, packet};
use crate::vault::now;
use onward::answers::{Answer, Place};
use onward::eligibility::{Reason, Verdict, assess};
use onward::form::Stage;
use onward::keeper::Keeper;
use onward::messages::{
    Container, Draft, DraftBody, DraftSummary, Exported, Failure, Judgement, KeeperReply, KeeperRequest, KeepingRequest, Opened,
    PeopleRequest, Place as Where, Refusal, Role, Sealing, SendingRequest, Weak,
};
use onward::vault::{Failing, MemoryStore};
use std::cell::Cell;

pub const PASSPHRASE: &str = "correct horse battery staple";

/// 4 March 2026, 14:02:07.
pub const NOW: u64 = 1_772_632_927_000;

thread_local! {
    static CLOCK: Cell<u64> = const { Cell::new(NOW) };
}

pub fn clock() -> u64 {
    CLOCK.get()
}

/// Sets the clock of this test.
pub fn set_clock(now: u64) {
    CLOCK.set(now);
}

/// A page with its worker.
pub struct Page(pub Keeper<MemoryStore>);

impl Page {
    pub fn on(store: &MemoryStore, role: Role) -> Page {
        let mut page = Page(Keeper::new(store.clone(), clock));
        assert!(matches!(page.ask(KeeperRequest::Start { role }), KeeperReply::Started));
        page
    }

    pub fn with_vault() -> (MemoryStore, Page) {
        let store = MemoryStore::default();
        let mut page = Page::on(&store, Role::Keeper);
        page.make_vault("Safe House", "Front desk");
        (store, page)
    }

    /// As a worker does it who wrote the code down. What is written down is given back.
    pub fn make_vault(&mut self, organisation: &str, device: &str) -> (Opened, Vec<String>) {
        let KeeperReply::Proposed(proposal) = self.ask(KeeperRequest::People(PeopleRequest::Propose)) else { panic!("a proposal") };
        let request = KeeperRequest::Create {
            worker: "Sam".into(),
            passphrase: PASSPHRASE.into(),
            typed_back: proposal.typed_back.iter().map(|group| proposal.code[*group].to_lowercase()).collect(),
            organisation: organisation.into(),
            device: device.into(),
        };
        let KeeperReply::Opened(opened) = self.ask(request) else { panic!("everything was given") };
        (*opened, proposal.code)
    }

    pub fn ask(&mut self, request: KeeperRequest) -> KeeperReply {
        now(self.0.answer(request, None))
    }

    pub fn failure(&mut self, request: KeeperRequest) -> Failure {
        match self.ask(request) {
            KeeperReply::Failed(failure) => failure,
            other => panic!("expected a failure, not {other:?}"),
        }
    }

    pub fn draft(&mut self, request: KeeperRequest) -> Draft {
        match self.ask(request) {
            KeeperReply::Draft(draft) => *draft,
            other => panic!("expected a draft, not {other:?}"),
        }
    }

    pub fn drafts(&mut self) -> Vec<DraftSummary> {
        match self.ask(KeeperRequest::ListDrafts) {
            KeeperReply::Drafts(drafts) => drafts,
            other => panic!("expected drafts, not {other:?}"),
        }
    }
}

pub fn create(passphrase: &str) -> KeeperRequest {
    KeeperRequest::Create {
        worker: "Sam".into(),
        passphrase: passphrase.into(),
        typed_back: Vec::new(),
        organisation: "Safe House".into(),
        device: "Front desk".into(),
    }
}

pub fn unlock(passphrase: &str) -> KeeperRequest {
    KeeperRequest::Unlock { passphrase: passphrase.into() }
}

pub fn called(name: &str) -> DraftBody {
    let mut body = DraftBody::default();
    body.answers.put(&Place::top("called"), Answer::Text(name.into()));
    body
}

pub fn save(draft: &Draft, base: u64, name: &str) -> KeeperRequest {
    KeeperRequest::SaveDraft { id: draft.id.clone(), base, body: called(name) }
}

pub fn export(draft: &str, revision: u64) -> KeeperRequest {
    KeeperRequest::Export {
        draft: draft.into(),
        revision,
        stage: Stage::Enquiry,
        area: "leeds".into(),
        eligibility: Vec::new(),
        sealing: Sealing::Passphrase,
    }
}

/// The export of a draft to the area that its person agreed to.
pub fn exporting(draft: &Draft, revision: u64, stage: Stage, sealing: Sealing) -> KeeperRequest {
    let area = draft.body.consent.area.clone();
    KeeperRequest::Export { draft: draft.id.clone(), revision, stage, area, eligibility: Vec::new(), sealing }
}

fn requests() -> Vec<KeeperRequest> {
    vec![
        KeeperRequest::Look,
        KeeperRequest::People(PeopleRequest::Propose),
        create(PASSPHRASE),
        unlock(PASSPHRASE),
        KeeperRequest::Again,
        KeeperRequest::ListDrafts,
        KeeperRequest::NewDraft { body: DraftBody::default() },
        KeeperRequest::OpenDraft { id: "one".into() },
        KeeperRequest::SaveDraft { id: "one".into(), base: 1, body: DraftBody::default() },
        KeeperRequest::DuplicateDraft { id: "one".into() },
        KeeperRequest::DeleteDraft { id: "one".into() },
        export("one", 1),
        KeeperRequest::Sending(SendingRequest::Pdf { packet: "one".into(), container: Container::Age }),
        KeeperRequest::ListExports,
    ]
}

#[test]
fn the_form_that_is_compiled_in_loads() {
    Keeper::new(MemoryStore::default(), clock);
}

#[test]
fn a_worker_without_a_role_answers_nothing() {
    let mut page = Page(Keeper::new(MemoryStore::default(), clock));
    for request in requests().into_iter().chain([KeeperRequest::Read { name: "x".into() }]) {
        assert_eq!(page.failure(request), Failure::NotNow);
    }
}

#[test]
fn a_reader_answers_nothing_but_files() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Reader);
    for request in requests().into_iter().chain([KeeperRequest::Start { role: Role::Keeper }]) {
        assert_eq!(page.failure(request), Failure::NotNow);
    }
    assert!(store.header.borrow().is_none());
    let KeeperReply::Read { name, judgement } = page.ask(KeeperRequest::Read { name: "x".into() }) else { panic!("a file is judged") };
    assert_eq!((name.as_str(), *judgement), ("x", Judgement::Refused(Refusal::Empty)));
}

#[test]
fn a_keeper_reads_no_file_and_starts_once() {
    let (_store, mut page) = Page::with_vault();
    assert_eq!(page.failure(KeeperRequest::Read { name: "x".into() }), Failure::NotNow);
    assert_eq!(page.failure(KeeperRequest::Start { role: Role::Reader }), Failure::NotNow);
}

#[test]
fn a_locked_keeper_answers_nothing_about_drafts() {
    let (store, _page) = Page::with_vault();
    let mut other = Page::on(&store, Role::Keeper);
    for request in requests().into_iter().skip(4) {
        assert_eq!(other.failure(request), Failure::Locked);
    }
    assert!(matches!(other.ask(KeeperRequest::Look), KeeperReply::Vault { exists: true }));
    assert_eq!(other.failure(unlock("correct horse battery stable")), Failure::WrongPassphrase);
    assert_eq!(other.failure(create(PASSPHRASE)), Failure::Exists);
    assert!(other.drafts_after_unlock().is_empty());
}

impl Page {
    fn drafts_after_unlock(&mut self) -> Vec<DraftSummary> {
        let KeeperReply::Opened(opened) = self.ask(unlock(PASSPHRASE)) else { panic!("the passphrase is right") };
        let identity = opened.identity.expect("it signs");
        assert_eq!((identity.organisation.as_str(), identity.device.as_str()), ("Safe House", "Front desk"));
        assert_eq!((identity.words.len(), identity.fingerprint.len()), (6, 43));
        self.drafts()
    }
}

#[test]
fn a_vault_is_not_made_under_a_weak_passphrase() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    assert_eq!(page.failure(create("aaaaaaaaaaaa")), Failure::WeakPassphrase(Weak::Repeated));
    assert_eq!(page.failure(unlock(PASSPHRASE)), Failure::NoVault);
    // The page can ask before it comes to that.
    let judge = |passphrase: &str| {
        KeeperRequest::People(PeopleRequest::Judge { passphrase: passphrase.into(), names: vec!["Safe House Ltd".into(), "Sam".into()] })
    };
    assert_eq!(page.failure(judge("Safe House Ltd 1")), Failure::WeakPassphrase(Weak::Name));
    assert!(matches!(page.ask(judge(PASSPHRASE)), KeeperReply::Done));
    assert!(matches!(page.ask(KeeperRequest::Look), KeeperReply::Vault { exists: false }));
    assert!(store.header.borrow().is_none());
}

#[test]
fn a_draft_is_saved_listed_opened_copied_and_deleted() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    assert_eq!((draft.revision, draft.saved_at, draft.body.form_version), (1, clock(), 1));
    assert!(matches!(page.ask(save(&draft, 1, "Samira")), KeeperReply::Saved { revision: 2, .. }));

    let mut later = Page::on(&store, Role::Keeper);
    let listed = later.drafts_after_unlock();
    assert_eq!((listed.len(), listed[0].name.as_str(), listed[0].revision, listed[0].made_at), (1, "Samira", 2, clock()));
    assert!(listed[0].missing.contains(&"chosen_area".to_owned()) && listed[0].sections > listed[0].sections_done);
    let opened = later.draft(KeeperRequest::OpenDraft { id: draft.id.clone() });
    assert_eq!((opened.revision, opened.body.answers), (2, called("Samira").answers));

    let copy = later.draft(KeeperRequest::DuplicateDraft { id: draft.id.clone() });
    assert_ne!(copy.id, draft.id);
    assert!(matches!(later.ask(KeeperRequest::DeleteDraft { id: draft.id.clone() }), KeeperReply::Done));
    assert_eq!(later.failure(KeeperRequest::OpenDraft { id: draft.id.clone() }), Failure::NotFound);
    assert_eq!(page.failure(save(&draft, 2, "Samira")), Failure::NotFound);
    assert_eq!(later.drafts().into_iter().map(|draft| draft.id).collect::<Vec<_>>(), [copy.id]);
}

#[test]
fn a_copy_has_neither_agreement_nor_place() {
    let (_store, mut page) = Page::with_vault();
    let mut body = called("Sami");
    body.consent.area = "leeds".into();
    body.consent.person = onward::consent::Signature::Typed("Sami".into());
    body.at = Some("somewhere".into());
    body.person_language = Some("ar".into());
    let draft = page.draft(KeeperRequest::NewDraft { body: body.clone() });
    let copy = page.draft(KeeperRequest::DuplicateDraft { id: draft.id });
    assert_eq!((copy.body.consent, copy.body.at), (Default::default(), None));
    assert_eq!((copy.body.answers, copy.body.person_language), (body.answers, body.person_language));
}

#[test]
fn two_pages_never_overwrite_each_other() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let mut other = Page::on(&store, Role::Keeper);
    other.drafts_after_unlock();
    assert!(matches!(other.ask(save(&draft, 1, "Theirs")), KeeperReply::Saved { revision: 2, .. }));
    assert_eq!(page.failure(save(&draft, 1, "Ours")), Failure::Conflict { stored: 2 });
    assert_eq!(page.failure(export(&draft.id, 1)), Failure::Conflict { stored: 2 });
    assert_eq!(page.draft(KeeperRequest::OpenDraft { id: draft.id }).body.answers, called("Theirs").answers);
}

#[test]
fn a_draft_is_never_made_under_an_id_of_the_page() {
    let (store, mut page) = Page::with_vault();
    let before = store.records.borrow().clone();
    for base in [0, 1] {
        let request = KeeperRequest::SaveDraft { id: "mine".into(), base, body: DraftBody::default() };
        assert_eq!(page.failure(request), Failure::NotFound);
    }
    assert_eq!(*store.records.borrow(), before);
}

#[test]
fn a_store_that_fails_is_said_to() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let failures = [
        (Failing::Refused, Failure::StoreRefused),
        (Failing::Full, Failure::StoreFull),
        (Failing::Denied, Failure::StoreDenied),
        (Failing::Blocked, Failure::StoreBlocked),
        (Failing::Unfit, Failure::StoreUnfit),
        (Failing::Newer, Failure::NewerVault),
    ];
    for (failing, failure) in failures {
        store.failing.set(Some(failing));
        assert_eq!(page.failure(save(&draft, 1, "Samira")), failure);
        assert_eq!(page.failure(KeeperRequest::NewDraft { body: called("Sami") }), failure);
    }
    store.failing.set(None);
    assert!(matches!(page.ask(save(&draft, 1, "Samira")), KeeperReply::Saved { revision: 2, .. }));
}

#[test]
fn a_save_that_landed_without_an_answer_is_known_again_and_not_taken_for_another_windows() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    store.failing.set(Some(Failing::Late));
    assert_eq!(page.failure(save(&draft, 1, "Samira")), Failure::StoreRefused);
    let written = store.records.borrow().clone();
    store.failing.set(None);
    // The same again: nothing more is written. Typed on: the next revision.
    assert!(matches!(page.ask(save(&draft, 1, "Samira")), KeeperReply::Saved { revision: 2, .. }));
    assert_eq!(*store.records.borrow(), written, "not written twice");
    store.failing.set(Some(Failing::Late));
    assert_eq!(page.failure(save(&draft, 2, "Samira A")), Failure::StoreRefused);
    store.failing.set(None);
    assert!(matches!(page.ask(save(&draft, 2, "Samira Ab")), KeeperReply::Saved { revision: 4, .. }));
    // Of another window, it is a conflict all the same.
    let mut other = Page::on(&store, Role::Keeper);
    other.ask(unlock(PASSPHRASE));
    assert!(matches!(other.ask(save(&draft, 4, "of the other")), KeeperReply::Saved { revision: 5, .. }));
    store.failing.set(Some(Failing::Refused));
    assert_eq!(page.failure(save(&draft, 4, "mine")), Failure::StoreRefused);
    store.failing.set(None);
    assert_eq!(page.failure(save(&draft, 4, "mine")), Failure::Conflict { stored: 5 });
}

#[test]
fn a_newer_or_damaged_vault_is_said_to_be() {
    let (store, _page) = Page::with_vault();
    for (header, failure) in [(r#"{"format":2}"#, Failure::NewerVault), (r#"{"format":1}"#, Failure::DamagedVault)] {
        *store.header.borrow_mut() = Some(header.into());
        let mut page = Page::on(&store, Role::Keeper);
        assert_eq!(page.failure(unlock(PASSPHRASE)), failure);
        assert_eq!(page.failure(create(PASSPHRASE)), Failure::Exists);
        assert_eq!(store.header.borrow().as_deref(), Some(header.as_bytes()));
    }
}

#[test]
fn a_draft_whose_newest_revision_is_damaged_says_so() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    page.ask(save(&draft, 1, "Samira"));
    let open = KeeperRequest::OpenDraft { id: draft.id.clone() };
    assert!(!page.draft(open.clone()).recovered);
    for bytes in store
        .records
        .borrow_mut()
        .iter_mut()
        .filter(|(key, _)| key.starts_with("draft/body/") && key.ends_with('2'))
        .map(|(_, bytes)| bytes)
    {
        bytes[40] ^= 1;
    }
    let opened = page.draft(open.clone());
    assert_eq!((opened.recovered, opened.revision, opened.body.answers), (true, 2, called("Sami").answers));
    page.ask(save(&draft, 2, "Samira"));
    assert!(!page.draft(open).recovered);
}

#[test]
fn a_draft_of_a_newer_form_is_not_opened() {
    let (_store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: DraftBody { form_version: 2, ..called("Sami") } });
    assert_eq!(page.failure(KeeperRequest::OpenDraft { id: draft.id.clone() }), Failure::NewerVault);
    assert_eq!(page.failure(KeeperRequest::DuplicateDraft { id: draft.id.clone() }), Failure::NewerVault);
    assert_eq!(page.failure(export(&draft.id, 1)), Failure::NewerVault);
}

#[test]
fn an_incomplete_draft_is_not_signed() {
    let (_store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Sami") });
    let Failure::NotComplete { fields } = page.failure(export(&draft.id, 1)) else { panic!("nothing of it is answered") };
    assert!(fields.contains(&"chosen_area".to_owned()), "{fields:?}");
    let KeeperReply::Exports(exports) = page.ask(KeeperRequest::ListExports) else { panic!("a list") };
    assert!(exports.is_empty());
}

impl Page {
    /// The packet that came out, and the list of signatures with it.
    fn exported(&mut self, request: KeeperRequest) -> (String, onward::packet::Record, Vec<Exported>) {
        let KeeperReply::Packet { jws, record, .. } = self.ask(request) else { panic!("it is complete and agreed to") };
        let KeeperReply::Exports(exports) = self.ask(KeeperRequest::ListExports) else { panic!("a list") };
        (jws, *record, exports)
    }
}

#[test]
fn what_three_people_saved_is_exported_logged_and_read_elsewhere() {
    let (store, mut page) = Page::with_vault();
    for person in PEOPLE {
        let saved = page.draft(KeeperRequest::NewDraft { body: draft(person) });
        for stage in [Stage::Enquiry, Stage::Referral, Stage::Handover] {
            let request = exporting(&saved, 1, stage, Sealing::Passphrase);
            let (jws, record, exports) = page.exported(request);
            assert_eq!(
                (record.referral_id.as_str(), record.revision, record.made_at.as_str()),
                (saved.id.as_str(), 1, "2026-03-04T14:02:07Z")
            );
            assert_eq!((record.sender.organisation.as_str(), record.sender.device.as_str()), ("Safe House", "Front desk"));
            assert_eq!(record.answers, packet(person, stage).record().answers);
            assert!(exports.iter().any(|entry| (&entry.packet_id, &entry.draft, entry.stage) == (&record.packet_id, &saved.id, stage)));

            let mut reader = Page::on(&MemoryStore::default(), Role::Reader);
            let reply = now(reader.0.answer(KeeperRequest::Read { name: "x".into() }, Some(jws.into_bytes())));
            let KeeperReply::Read { judgement, .. } = reply else { panic!("a file is judged") };
            let Judgement::Verified(view) = *judgement else { panic!("it was signed as it is") };
            assert_eq!(view.record, record);
        }
    }
    assert!(page.drafts().iter().all(|listed| listed.exports == 3 && listed.missing.is_empty()));
    let kept: Vec<u8> = store.records.borrow().values().flatten().copied().collect();
    assert!(!kept.windows(10).any(|bytes| bytes == b"Safe House" || bytes == b"under_18\":"), "something is readable at rest");
}

#[test]
fn a_signature_that_cannot_be_logged_does_not_leave() {
    let (store, mut page) = Page::with_vault();
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let request = || exporting(&saved, 1, Stage::Referral, Sealing::Passphrase);
    store.failing.set(Some(Failing::Full));
    assert_eq!(page.failure(request()), Failure::StoreFull);
    store.failing.set(None);
    assert_eq!(page.exported(request()).2.len(), 1);
}

#[test]
fn nothing_leaves_without_agreement_to_this_area_and_a_signature() {
    let (_store, mut page) = Page::with_vault();
    let whole = draft("mother");
    let mut export = |change: &dyn Fn(&mut DraftBody)| {
        let mut body = whole.clone();
        change(&mut body);
        let saved = page.draft(KeeperRequest::NewDraft { body });
        let area = whole.consent.area.clone();
        page.failure(KeeperRequest::Export {
            draft: saved.id,
            revision: 1,
            stage: Stage::Referral,
            area,
            eligibility: Vec::new(),
            sealing: Sealing::Passphrase,
        })
    };
    assert_eq!(export(&|body| body.consent.agreements.clear()), Failure::NotAgreed);
    assert_eq!(export(&|body| body.consent.area = "elsewhere".into()), Failure::OtherArea);
    assert_eq!(export(&|body| body.consent.person = onward::consent::Signature::None), Failure::NotSigned);
    let fields = vec!["consent".to_owned()];
    assert_eq!(export(&|body| body.consent.at = "yesterday".into()), Failure::NotComplete { fields });
}

/// A page that was taken over can still only have stored drafts signed: nothing beside the draft is its own to say.
#[test]
fn nothing_that_a_page_says_beside_its_draft_is_signed() {
    let (_store, mut page) = Page::with_vault();
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let area = saved.body.consent.area.clone();
    for stage in [Stage::Enquiry, Stage::Referral, Stage::Handover] {
        let request = KeeperRequest::Export {
            draft: saved.id.clone(),
            revision: 1,
            stage,
            area: "pay me, not them".into(),
            eligibility: Vec::new(),
            sealing: Sealing::Passphrase,
        };
        assert_eq!(page.failure(request), Failure::OtherArea);
    }

    let reason =
        |criterion: &str, of: Option<&str>| Reason { criterion: criterion.into(), area: of.map(str::to_owned), verdict: Verdict::Met };
    let own = reason("single_only", Some(&area));
    let mut body = saved.body.clone();
    body.consent.agreements.iter_mut().for_each(|agreement| agreement.choice = onward::consent::Choice::Yes);
    body.answers.put(&Place::top("public_funds"), Answer::One("no".into()));
    let national = assess(&body.answers, []);
    let saved = page.draft(KeeperRequest::NewDraft { body });
    let eligibility = vec![
        reason("recourse", None),
        reason("Any words at all", Some(&area)),
        reason("single_only", Some("elsewhere")),
        own.clone(),
        own.clone(),
    ];
    let request =
        KeeperRequest::Export { draft: saved.id, revision: 1, stage: Stage::Handover, area, eligibility, sealing: Sealing::Passphrase };
    let (_, record, _) = page.exported(request);
    assert_eq!(record.eligibility, [national, vec![own]].concat());
}

#[test]
fn a_vault_with_unwieldy_names_still_makes_packets_that_are_read() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (opened, _) = page.make_vault(&format!("Safe\tHouse {}", "x".repeat(600)), "Front\ndesk");
    let identity = opened.identity.expect("it signs");
    assert_eq!((identity.organisation.chars().count(), identity.device.as_str()), (500, "Front desk"));
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let request = exporting(&saved, 1, Stage::Referral, Sealing::Passphrase);
    let (jws, _, _) = page.exported(request);
    let judgement = onward::keeper::judge(jws.as_bytes(), clock() / 1000);
    assert!(matches!(judgement, Judgement::Verified(_)), "{judgement:?}");
}

#[test]
fn what_is_signed_is_what_the_page_was_shown() {
    let (store, mut page) = Page::with_vault();
    let saved = page.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let mut newer = saved.body.clone();
    newer.answers.put(&Place::top("called"), Answer::Text("Another name".into()));
    let request = KeeperRequest::SaveDraft { id: saved.id.clone(), base: 1, body: newer };
    assert!(matches!(page.ask(request), KeeperReply::Saved { revision: 2, .. }));
    let body = store.records.borrow().keys().rfind(|key| key.starts_with("draft/body/")).cloned().expect("two revisions");
    store.records.borrow_mut().get_mut(&body).expect("it is there")[40] ^= 1;
    let export = || exporting(&saved, 2, Stage::Referral, Sealing::Passphrase);
    // The page has the second revision on its screen; the first must not be signed in its place.
    assert_eq!(page.failure(export()), Failure::DamagedRecord);
    // Opened again, the page shows the first, and that is what is signed.
    assert_eq!(page.draft(KeeperRequest::OpenDraft { id: saved.id.clone() }).body, saved.body);
    let (_, record, _) = page.exported(export());
    assert_eq!(record.answers, packet("mother", Stage::Referral).record().answers);
}

#[test]
fn what_was_said_at_the_opening_is_said_again_and_nothing_else_changes() {
    let (store, mut page) = Page::with_vault();
    let draft = page.draft(KeeperRequest::NewDraft { body: called("Ann") });
    let place = Some(Where { draft: draft.id.clone(), at: "name".into() });
    assert!(matches!(page.ask(KeeperRequest::Keeping(KeepingRequest::SetPlace { place: place.clone() })), KeeperReply::Done));
    let KeeperReply::Opened(opened) = page.ask(KeeperRequest::Again) else { panic!("it is open") };
    assert_eq!(opened.identity.map(|identity| identity.organisation).as_deref(), Some("Safe House"));
    assert_eq!((opened.place, opened.expired, opened.writes), (place, 0, true));
    // The draft is known as before: what is saved goes on from it.
    assert!(matches!(page.ask(save(&draft, 1, "Anna")), KeeperReply::Saved { revision: 2, .. }));

    assert_eq!(Page::on(&store, Role::Keeper).failure(KeeperRequest::Again), Failure::Locked);
}
