//! The register as the page meets it: what becomes of it, what is written down about it, what is found, and what is refused.

use crate::forward::pass_on;
use crate::keeper::{NOW, PASSPHRASE, Page, clock, exporting, set_clock, unlock};
use crate::replies::{declined, received};
use crate::testkit::people::draft;
use crate::vault::now;
use onward::answers::{Answer, Place};
use onward::consent::{Agreement, Choice};
use onward::contacts::Compared;
use onward::form::{Stage, StatementId};
use onward::keeper::{Keeper, judge};
use onward::messages::{
    BackupRequest, ContactsRequest, Container, Draft, DraftBody, Failure, Find, Found, Judgement, KeeperReply, KeeperRequest,
    KeepingRequest, Knows, LINES_A_PAGE, NewKey, NotesRequest, OpenedEntry, Order, Packed, PacketView, RegisterRequest, Role, Sealing,
    SeenPacket,
};
use onward::notes::{Decision, DeclineReason};
use onward::register::{
    ContactKind, Day, Due, ExitReason, Facts, How, NotWritten, Outcome, Point, Sharing, State, Status, Step, Told, What,
};
use onward::vault::MemoryStore;
use std::cell::Cell;
use std::rc::Rc;

/// The day of [`NOW`].
pub const TODAY: &str = "2026-03-04";

pub fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

/// A referral by telephone.
pub fn told(name: &str) -> Told {
    Told {
        how: How::Phone,
        area: "leeds".into(),
        name: name.into(),
        referrer: "Ana Worker, Harbour House".into(),
        facts: Facts { gender: Some("female".into()), age: Some(31), ..Facts::default() },
        figures: Choice::Yes,
    }
}

impl Page {
    pub fn registers(&mut self, request: RegisterRequest, file: Option<&str>) -> Result<OpenedEntry, Failure> {
        match now(self.0.answer(KeeperRequest::Register(request), file.map(|file| file.as_bytes().to_vec()))) {
            KeeperReply::Entry(entry) => Ok(entry.read().expect("an entry")),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    pub fn takes(&mut self, packet: &PacketView) -> Result<OpenedEntry, Failure> {
        self.registers(RegisterRequest::Take { on: day(TODAY), today: day(TODAY) }, Some(&packet.jws))
    }

    pub fn adds(&mut self, told: Told, on: &str) -> OpenedEntry {
        let request = RegisterRequest::Add { told: Packed::of(&told), on: day(on), today: day(TODAY) };
        self.registers(request, None).expect("it can be added")
    }

    /// Writes on, on a day, in place of what said the same before.
    pub fn writes(&mut self, opened: &OpenedEntry, on: &str, what: What) -> Result<OpenedEntry, Failure> {
        let said = what.slot().map(|slot| opened.entry.saying(slot)).unwrap_or_default();
        let replaces = said.iter().map(|deed| deed.id.clone()).collect();
        self.registers(writing(opened, on, replaces, what), None)
    }

    pub fn finds(&mut self, find: Find) -> Found {
        match self.ask(KeeperRequest::Register(RegisterRequest::Find(find))) {
            KeeperReply::Register(found) => found.read().expect("a list"),
            other => panic!("not {other:?}"),
        }
    }

    fn names(&mut self, find: Find) -> Vec<String> {
        self.finds(find).lines.into_iter().map(|found| found.line.name).collect()
    }
}

fn writing(opened: &OpenedEntry, on: &str, replaces: Vec<String>, what: What) -> RegisterRequest {
    let (id, base) = (opened.entry.id.clone(), opened.revision);
    RegisterRequest::Write { id, base, on: day(on), replaces, what: Packed::of(&what), today: day(TODAY) }
}

pub fn decided(decision: Decision) -> What {
    let reasons = if decision == Decision::DeclinedByService { vec![DeclineReason::NoAccommodation] } else { Vec::new() };
    What::Decided { decision, reasons, signposted: String::new() }
}

fn reached(step: Step) -> What {
    What::Reached { step, words: String::new() }
}

fn reviewed(point: Point) -> What {
    What::Reviewed { point, outcome: Outcome::Done { status: Status::default(), words: String::new() } }
}

fn not_written(why: NotWritten) -> Result<OpenedEntry, Failure> {
    Err(Failure::NotWritten(why))
}

#[test]
fn a_packet_becomes_an_entry_once_and_can_be_read_again() {
    let (_, mut leeds, _, packet) = received();
    let entry = leeds.takes(&packet).expect("it is verified");
    assert_eq!((entry.revision, entry.entry.id.as_str()), (1, packet.record.referral_id.as_str()));
    let [came] = &entry.entry.packets()[..] else { panic!("one packet") };
    assert_eq!((&came.packet_id, &came.original), (&packet.record.packet_id, &packet.digest));
    let found = leeds.finds(Find::default());
    let line = &found.lines[0].line;
    assert_eq!((found.count, line.how, line.state(), line.came_on), (1, How::Packet, State::New, day(TODAY)));
    assert!(!line.name.is_empty() && line.facts.housing.is_some(), "what lists and figures need is in the line: {line:?}");
    assert_eq!(line.sharing, Sharing::NotAsked, "who was not asked did not agree");

    assert_eq!(leeds.takes(&packet), Ok(entry.clone()), "twice is once");
    let knows = |page: &mut Page, digest: &str| {
        let request = RegisterRequest::Knows { referral: packet.record.referral_id.clone(), digest: digest.to_owned() };
        match page.ask(KeeperRequest::Register(request)) {
            KeeperReply::Knows(knows) => knows,
            other => panic!("not {other:?}"),
        }
    };
    assert_eq!((knows(&mut leeds, &packet.digest), knows(&mut leeds, "another")), (Knows::Packet, Knows::Referral));
    assert_eq!(knows(&mut Page::of("Derby City Council"), &packet.digest), Knows::Nothing);
    let request = KeeperRequest::Register(RegisterRequest::Packet { digest: came.digest.clone() });
    assert!(matches!(leeds.ask(request), KeeperReply::Done));
    assert_eq!(leeds.0.take_beside(), Some(packet.jws.clone().into_bytes()));

    // It was noticed, so that it can be answered.
    assert!(leeds.answers(&SeenPacket::from(&packet), declined(), "").is_ok());
}

#[test]
fn nothing_but_a_packet_whose_signature_holds_goes_in() {
    let (_, mut leeds, _, packet) = received();
    let take = || RegisterRequest::Take { on: day(TODAY), today: day(TODAY) };
    let changed = packet.jws.replacen("\"payload\":\"ey", "\"payload\":\"ez", 1);
    assert_ne!(changed, packet.jws);
    for file in ["", "{}", changed.as_str(), &packet.jws[1..]] {
        assert_eq!(leeds.registers(take(), Some(file)), Err(Failure::NotAPacket));
    }
    // A PDF is for readers, who hold no keys, also one that holds.
    let pdf = include_bytes!("../testkit/packets/handover.verified.pdf");
    assert!(matches!(judge(pdf, NOW / 1000), Judgement::Verified(_)));
    let reply = now(leeds.0.answer(KeeperRequest::Register(take()), Some(pdf.to_vec())));
    assert!(matches!(reply, KeeperReply::Failed(Failure::NotAPacket)), "{reply:?}");
    let later = RegisterRequest::Take { on: day("2026-03-05"), today: day(TODAY) };
    assert_eq!(leeds.registers(later, Some(&packet.jws)), not_written(NotWritten::InFuture));
    let came = leeds.takes(&packet).expect("it is verified");
    let forged = writing(&came, TODAY, Vec::new(), came.entry.deeds[0].what.clone());
    assert_eq!(leeds.registers(forged, None), Err(Failure::NotNow), "a page cannot say that a packet came");
    assert_eq!(leeds.finds(Find::default()).all, 1);
}

#[test]
fn what_was_practised_never_goes_in() {
    let (_store, mut house) = Page::with_vault();
    let saved = house.draft(KeeperRequest::NewDraft { body: DraftBody { practice: true, ..draft("mother") } });
    let KeeperReply::Packet { jws, .. } = house.ask(exporting(&saved, 1, Stage::Referral, Sealing::Passphrase)) else { panic!("signed") };
    for mut page in [house, Page::of("Leeds City Council")] {
        let take = RegisterRequest::Take { on: day(TODAY), today: day(TODAY) };
        assert_eq!(page.registers(take, Some(&jws)), Err(Failure::Practice));
        assert_eq!(page.finds(Find::default()).all, 0);
    }
}

/// Of somebody who agrees that figures are given.
fn sharing() -> DraftBody {
    let mut body = draft("mother");
    let asked =
        body.consent.agreements.iter().find(|agreement| agreement.choice == Choice::Yes).expect("she agrees to be referred").clone();
    body.consent.agreements.retain(|agreement| agreement.statement != StatementId::HomeOfficeFigures);
    body.consent.agreements.push(Agreement { statement: StatementId::HomeOfficeFigures, ..asked });
    body
}

/// What a safe house exports of one draft, one after another.
fn exported(house: &mut Page, draft: &Draft, stage: Stage) -> PacketView {
    let jws = match house.ask(exporting(draft, draft.revision, stage, Sealing::Passphrase)) {
        KeeperReply::Packet { jws, .. } => jws,
        other => panic!("not {other:?}"),
    };
    match judge(jws.as_bytes(), NOW / 1000) {
        Judgement::Verified(view) => *view,
        other => panic!("not {other:?}"),
    }
}

#[test]
fn an_enquiry_becomes_a_referral_and_the_newest_packet_counts_in_whatever_order_they_come() {
    let (_store, mut house) = Page::with_vault();
    let mut saved = house.draft(KeeperRequest::NewDraft { body: sharing() });
    let enquiry = exported(&mut house, &saved, Stage::Enquiry);
    saved.body.answers.put(&Place::top("called"), Answer::Text("Salam".into()));
    let request = KeeperRequest::SaveDraft { id: saved.id.clone(), base: 1, body: saved.body.clone() };
    let KeeperReply::Saved { revision, .. } = house.ask(request) else { panic!("saved") };
    let handover = exported(&mut house, &Draft { revision, ..saved }, Stage::Handover);

    let mut leeds = Page::of("Leeds City Council");
    let first = leeds.takes(&enquiry).expect("an enquiry counts too");
    assert_eq!((first.entry.name(), first.entry.sharing()), ("", Sharing::NotAsked));
    let second = leeds.takes(&handover).expect("the same referral");
    assert_eq!((second.entry.id == first.entry.id, second.revision), (true, 2));
    assert_eq!((second.entry.name(), second.entry.sharing(), second.entry.packets().len()), ("Salam", Sharing::Yes, 2));

    let mut derby = Page::of("Derby City Council");
    derby.takes(&handover).expect("it is verified");
    let late = derby.takes(&enquiry).expect("an older one may come later");
    assert_eq!(late.entry.name(), "Salam", "the newer one still counts");
    assert_eq!(derby.names(Find::default()), ["Salam"]);
}

#[test]
fn somebody_elses_packet_does_not_enter_a_referral_unless_their_key_took_the_others_place() {
    let mut house = Page::on(&MemoryStore::default(), Role::Keeper);
    let (_, code) = house.make_vault("Safe House", "Front desk");
    let saved = house.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let packet = exported(&mut house, &saved, Stage::Referral);
    let mut leeds = Page::of("Leeds City Council");
    leeds.takes(&packet).expect("it is verified");

    // Another vault has the draft, through a backup, and signs with a key of its own.
    let KeeperReply::File { .. } = house.ask(KeeperRequest::Backup(BackupRequest::Make { draft: None })) else { panic!("a file") };
    let file = house.0.take_beside().expect("the file is beside it");
    let mut other = Page::of("Safe House");
    other.put_in(&code, &file);
    let theirs = exported(&mut other, &saved, Stage::Referral);
    assert_eq!(theirs.record.referral_id, packet.record.referral_id);
    assert_eq!(leeds.takes(&theirs), not_written(NotWritten::OtherSender));
    assert_eq!(leeds.finds(Find::default()).lines[0].line.came_on, day(TODAY), "nothing was changed");

    // Unless the address book knows both keys as one sender's, the one in place of the other.
    let old = leeds.pins(&mut house, None);
    let KeeperReply::Card(card) = other.ask(KeeperRequest::Contacts(ContactsRequest::Own)) else { panic!("a card") };
    let key = NewKey::Text(card.text);
    let replace = ContactsRequest::Replace { id: old, key, compared: Compared::Phone, why: "a new computer".into() };
    assert!(matches!(leeds.ask(KeeperRequest::Contacts(replace)), KeeperReply::Contacts(_)));
    assert_eq!(leeds.takes(&theirs).map(|entry| entry.revision), Ok(2));
}

#[test]
fn what_was_passed_on_comes_with_its_area_and_stays_as_it_came() {
    let (_, mut leeds, _, packet) = received();
    let mut derby = Page::of("Derby City Council");
    let contact = leeds.pins(&mut derby, Some("derby"));
    let forward = derby.notices(pass_on(&mut leeds, &packet, "derby", Sealing::To { contact }));
    let entry = derby.takes(&forward).expect("both signatures hold");
    let [came] = &entry.entry.packets()[..] else { panic!("one packet") };
    assert_eq!((came.area.as_str(), &came.original), ("derby", &packet.digest));
    assert_ne!(came.digest, came.original);
    assert_eq!(derby.takes(&packet), Ok(entry.clone()), "the same packet, sent directly, is the same packet");
}

#[test]
fn a_decision_changes_its_mind_and_keeps_what_it_was() {
    let mut leeds = Page::of("Leeds City Council");
    let came = leeds.adds(told("Noor"), "2026-02-20");
    let bare = What::Decided { decision: Decision::DeclinedByService, reasons: Vec::new(), signposted: String::new() };
    assert_eq!(leeds.writes(&came, TODAY, bare), not_written(NotWritten::NoReason));
    let declined = leeds.writes(&came, "2026-02-25", decided(Decision::DeclinedByService)).expect("with a reason");
    let accepted = leeds.writes(&declined, "2026-03-01", decided(Decision::Accepted)).expect("minds change");
    assert_eq!((accepted.revision, accepted.entry.deeds.len(), accepted.entry.conflicts()), (3, 3, Vec::new()));
    assert_eq!(leeds.finds(Find::default()).lines[0].line.state(), State::Supported);
    // Whoever has not seen the second decision cannot write a third over it.
    assert_eq!(leeds.writes(&declined, TODAY, decided(Decision::Duplicate)), Err(Failure::Conflict { stored: 3 }));
    let blind = OpenedEntry { revision: 3, ..declined };
    assert_eq!(leeds.writes(&blind, TODAY, decided(Decision::Duplicate)), not_written(NotWritten::Overtaken));
    let unseen = writing(&accepted, TODAY, vec!["no such".into()], decided(Decision::Duplicate));
    assert_eq!(leeds.registers(unseen, None), not_written(NotWritten::NoSuchDeed));
}

#[test]
fn what_cannot_have_been_is_refused_with_its_reason_and_changes_nothing() {
    let mut leeds = Page::of("Leeds City Council");
    let came = leeds.adds(told("Noor"), "2026-01-31");
    for (on, what, why) in [
        ("2026-03-05", reached(Step::Met), NotWritten::InFuture),
        ("2026-01-30", reached(Step::Met), NotWritten::BeforeReferral),
        ("2026-02-10", reviewed(Point::Between), NotWritten::NotAccepted),
        (
            "2026-02-10",
            What::Exited { reason: ExitReason::Moved, status: Status::default(), come_back: String::new() },
            NotWritten::NotAccepted,
        ),
        ("2026-02-10", What::Reopened { why: "back".into() }, NotWritten::NotEnded),
        ("2026-02-10", What::Noted { words: " ".into() }, NotWritten::OutOfShape),
        ("2026-02-10", What::Agreed { every_days: 0 }, NotWritten::OutOfShape),
        ("2026-02-10", What::Struck { why: "typed twice".into() }, NotWritten::NoSuchDeed),
    ] {
        assert_eq!(leeds.writes(&came, on, what.clone()), not_written(why), "{what:?}");
    }
    let accepted = leeds.writes(&came, "2026-02-05", decided(Decision::Accepted)).expect("accepted");
    let begun = leeds.writes(&accepted, "2026-02-10", reached(Step::SupportStarted)).expect("begun");
    assert_eq!(leeds.writes(&begun, "2026-02-09", reviewed(Point::Start)), not_written(NotWritten::BeforeSupport));
    let ended = leeds.writes(&begun, "2026-02-20", exited()).expect("it ended");
    assert_eq!(leeds.writes(&ended, "2026-02-21", reviewed(Point::Start)), not_written(NotWritten::Ended));
    assert_eq!(leeds.writes(&ended, "2026-02-19", What::Reopened { why: "back".into() }), not_written(NotWritten::BeforeLast));
    let again = leeds.writes(&ended, "2026-02-25", What::Reopened { why: "back".into() }).expect("begun again");
    assert!(leeds.writes(&again, "2026-02-26", reviewed(Point::Start)).is_ok());
}

fn exited() -> What {
    What::Exited { reason: ExitReason::NoLongerRequired, status: Status::default(), come_back: "The drop-in on Tuesdays".into() }
}

#[test]
fn what_is_due_is_said_and_a_contact_that_reached_nobody_does_not_count() {
    let mut leeds = Page::of("Leeds City Council");
    let came = leeds.adds(told("Noor"), "2025-11-30");
    let accepted = leeds.writes(&came, "2025-11-30", decided(Decision::Accepted)).expect("accepted");
    let begun = leeds.writes(&accepted, "2025-11-30", reached(Step::SupportStarted)).expect("begun");
    let due = |page: &mut Page| page.finds(Find::default()).lines[0].line.due();
    assert_eq!(due(&mut leeds), Some(Due { on: day("2025-11-30"), review: Some(Point::Start) }));
    let reviewed = leeds.writes(&begun, "2025-12-02", reviewed(Point::Start)).expect("made");
    assert_eq!(due(&mut leeds), Some(Due { on: day("2026-02-28"), review: Some(Point::Months3) }), "the last of a shorter month");
    let weekly = leeds.writes(&reviewed, "2025-12-02", What::Agreed { every_days: 7 }).expect("agreed");
    assert_eq!(due(&mut leeds), Some(Due { on: day("2025-12-09"), review: None }));
    let contact = |reached| What::Contacted { kind: ContactKind::Phone, reached, next: None, words: String::new() };
    let missed = leeds.writes(&weekly, "2025-12-08", contact(false)).expect("nobody answered");
    assert_eq!(due(&mut leeds), Some(Due { on: day("2025-12-09"), review: None }));
    leeds.writes(&missed, "2026-03-01", contact(true)).expect("reached");
    assert_eq!(due(&mut leeds), Some(Due { on: day("2026-02-28"), review: Some(Point::Months3) }));
    let by = |by| Find { due_by: Some(day(by)), ..Find::default() };
    assert_eq!((leeds.finds(by("2026-02-27")).count, leeds.finds(by("2026-02-28")).count), (0, 1));
}

#[test]
fn a_list_is_searched_filtered_and_ordered() {
    let mut leeds = Page::of("Leeds City Council");
    for (name, on) in [("Élodie Noor", "2026-01-03"), ("نور", "2026-01-02"), ("Noor-Ana", "2026-01-04"), ("", "2026-01-01")] {
        leeds.adds(told(name), on);
    }
    let text = |text: &str| Find { text: text.into(), order: Order::Name, ..Find::default() };
    assert_eq!(leeds.names(text("noor")), ["Noor-Ana", "Élodie Noor"]);
    assert_eq!(leeds.names(text(" NOOR  éLO")), ["Élodie Noor"]);
    assert_eq!(leeds.names(text("نور")), ["نور"]);
    let order = |order| Find { order, ..Find::default() };
    assert_eq!(leeds.names(order(Order::Oldest)), ["", "نور", "Élodie Noor", "Noor-Ana"]);
    assert_eq!(leeds.names(order(Order::Newest)), ["Noor-Ana", "Élodie Noor", "نور", ""]);
    assert_eq!(leeds.names(order(Order::Name)).last().map(String::as_str), Some(""), "those without a name come last");
    assert_eq!(leeds.names(Find { states: vec![State::Ended], ..Find::default() }), Vec::<String>::new());
    let nameless = leeds.finds(order(Order::Oldest)).lines[0].id.clone();
    assert_eq!(leeds.finds(text(&nameless[..8])).count, 1, "one without a name is found by its number");
    for number in 0..LINES_A_PAGE {
        leeds.adds(told(&format!("Person {number:02}")), "2026-02-01");
    }
    let found = leeds.finds(Find { skip: LINES_A_PAGE, ..text("") });
    assert_eq!((found.lines.len(), found.count, found.all), (4, LINES_A_PAGE + 4, LINES_A_PAGE + 4));
    assert_eq!(found.states[0], (State::New, LINES_A_PAGE + 4));
}

#[test]
fn a_name_that_turns_text_round_is_refused_by_hand() {
    let mut leeds = Page::of("Leeds City Council");
    for name in ["Noor\u{202e}", "No\u{0}or", "N\u{2066}oor"] {
        let request = RegisterRequest::Add { told: Packed::of(&told(name)), on: day(TODAY), today: day(TODAY) };
        assert_eq!(leeds.registers(request, None), not_written(NotWritten::OutOfShape), "{name:?}");
    }
    let packet = RegisterRequest::Add { told: Packed::of(&Told { how: How::Packet, ..told("Noor") }), on: day(TODAY), today: day(TODAY) };
    assert_eq!(leeds.registers(packet, None), not_written(NotWritten::OutOfShape), "what comes as a packet is verified");
}

#[test]
fn a_withdrawal_takes_the_person_out_of_the_figures() {
    let (_store, mut house) = Page::with_vault();
    let saved = house.draft(KeeperRequest::NewDraft { body: sharing() });
    let packet = exported(&mut house, &saved, Stage::Referral);
    let mut leeds = Page::of("Leeds City Council");
    let before = leeds.takes(&packet).expect("it is verified");
    assert_eq!(before.entry.sharing(), Sharing::Yes);
    let draft = saved.id;
    let statements = vec![StatementId::HomeOfficeFigures];
    let request = NotesRequest::Withdraw { draft, statements: statements.clone(), words: String::new(), container: Container::Age };
    let (_, sealed) = house.file_of(KeeperRequest::Notes(request), None).expect("it was sent");
    for _ in 0..2 {
        leeds.noted(NotesRequest::Take, Some(sealed.clone())).expect("the sender has signed it");
    }
    let entry = leeds.registers(RegisterRequest::Open { id: packet.record.referral_id.clone() }, None).expect("it is there");
    assert_eq!((entry.revision, entry.entry.sharing()), (2, Sharing::Withdrawn), "marked once");
    assert_eq!(entry.entry.deeds[1].what, What::Withdrew { statements });
    assert_eq!(leeds.finds(Find::default()).lines[0].line.sharing, Sharing::Withdrawn);

    // Where it is struck, because the person has agreed again, the same file does not bring it back.
    let withdrew = entry.entry.deeds[1].id.clone();
    let struck = writing(&entry, TODAY, vec![withdrew], What::Struck { why: "agreed again".into() });
    leeds.registers(struck, None).expect("it stands");
    leeds.noted(NotesRequest::Take, Some(sealed.clone())).expect("it is known");
    assert_eq!(leeds.finds(Find::default()).lines[0].line.sharing, Sharing::Yes);

    // Where it came before the packet was put in, the entry begins with it.
    let mut derby = Page::of("Derby City Council");
    derby.noted(NotesRequest::Notice { packet: SeenPacket::from(&packet) }, None).expect("it was opened");
    derby.noted(NotesRequest::Take, Some(sealed)).expect("the sender has signed it");
    assert_eq!(derby.takes(&packet).map(|entry| (entry.revision, entry.entry.sharing())), Ok((2, Sharing::Withdrawn)));
}

#[test]
fn a_window_that_writes_again_shows_what_another_wrote_meanwhile() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    page.make_vault("Leeds City Council", "Desk");
    page.adds(told("Noor"), TODAY);
    assert_eq!(page.finds(Find::default()).all, 1);
    let mut other = Page::on(&store, Role::Keeper);
    assert!(matches!(other.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    let ana = other.adds(told("Ana"), TODAY);
    assert_eq!(page.finds(Find::default()).all, 2);
    other.writes(&ana, TODAY, decided(Decision::Accepted)).expect("accepted");
    assert_eq!(page.finds(Find { states: vec![State::Supported], ..Find::default() }).count, 1);
}

#[test]
fn a_window_whose_turn_it_is_not_reads_what_another_writes_and_writes_nothing() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    page.make_vault("Leeds City Council", "Desk");
    let writes = Rc::new(Cell::new(false));
    let mut other = Page(Keeper::new(store.clone(), clock).gated_by(Rc::clone(&writes)));
    assert!(matches!(other.ask(KeeperRequest::Start { role: Role::Keeper }), KeeperReply::Started));
    assert!(matches!(other.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(other.finds(Find::default()).all, 0);
    page.adds(told("Noor"), TODAY);
    assert_eq!(other.finds(Find::default()).all, 1);
    let request = RegisterRequest::Add { told: Packed::of(&told("Ana")), on: day(TODAY), today: day(TODAY) };
    assert_eq!(other.registers(request, None), Err(Failure::ReadOnly));
    let locked = Page::on(&store, Role::Keeper).registers(RegisterRequest::Open { id: "x".into() }, None);
    assert_eq!(locked, Err(Failure::Locked));
}

#[test]
fn a_damaged_entry_is_opened_as_it_was_before_and_is_never_hidden() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    page.make_vault("Leeds City Council", "Desk");
    let came = page.adds(told("Noor"), "2026-02-20");
    page.writes(&came, TODAY, decided(Decision::Accepted)).expect("accepted");
    let damage = |part: &str, only_newest: bool| {
        let mut records = store.records.borrow_mut();
        let mut keys: Vec<String> = records.keys().filter(|key| key.starts_with(&format!("entry/{part}/"))).cloned().collect();
        assert_eq!(keys.len(), 2, "the one before is kept");
        if only_newest {
            keys.remove(0);
        }
        for key in keys {
            let byte = &mut records.get_mut(&key).expect("it is there")[30];
            *byte = byte.wrapping_add(1);
        }
    };
    damage("body", true);
    let id = came.entry.id.clone();
    let before = page.registers(RegisterRequest::Open { id: id.clone() }, None).expect("the one before");
    assert_eq!((before.recovered, before.revision, before.entry.deeds.len()), (true, 2, 1));
    let again = page.writes(&before, TODAY, decided(Decision::Duplicate)).expect("it goes on from there");
    assert_eq!((again.recovered, again.revision), (false, 3));
    let found = |page: &mut Page| {
        let found = page.finds(Find::default());
        (found.all, found.count, found.unread)
    };
    damage("summary", false);
    let mut later = Page::on(&store, Role::Keeper);
    assert!(matches!(later.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(found(&mut later), (1, 1, 0), "its line is made anew from the deeds");
    damage("body", false);
    let mut last = Page::on(&store, Role::Keeper);
    assert!(matches!(last.ask(unlock(PASSPHRASE)), KeeperReply::Opened(_)));
    assert_eq!(found(&mut last), (1, 0, 1), "what cannot be read is said");
    assert_eq!(last.registers(RegisterRequest::Open { id }, None), Err(Failure::DamagedRecord));
}

#[test]
fn the_register_goes_through_a_backup_and_two_that_went_on_apart_keep_the_deeds_of_both() {
    let (_, _, _, packet) = received();
    let mut leeds = Page::on(&MemoryStore::default(), Role::Keeper);
    let (_, code) = leeds.make_vault("Leeds City Council", "Desk");
    let came = leeds.takes(&packet).expect("it is verified");
    let changed = |page: &mut Page| match page.ask(KeeperRequest::Keeping(KeepingRequest::Settings)) {
        KeeperReply::Settings(settings) => settings.changed_since_backup,
        other => panic!("not {other:?}"),
    };
    assert!(changed(&mut leeds));
    let file = leeds.whole_backup();
    assert!(matches!(leeds.ask(KeeperRequest::Backup(BackupRequest::Made)), KeeperReply::Done));
    assert!(!changed(&mut leeds));
    // The other desk begins with the same file.
    let other_store = MemoryStore::default();
    let mut other = Page::on(&other_store, Role::Keeper);
    let begin = BackupRequest::Begin {
        code: code.join("-"),
        worker: "Noor".into(),
        passphrase: "another passphrase here".into(),
        organisation: String::new(),
        device: String::new(),
    };
    assert!(matches!(now(other.0.answer(KeeperRequest::Backup(begin), Some(file.clone()))), KeeperReply::Opened(_)));
    let theirs = other.registers(RegisterRequest::Open { id: came.entry.id.clone() }, None).expect("it came with the file");
    assert_eq!(theirs.entry, came.entry);
    let digest = came.entry.packets()[0].digest.clone();
    assert!(matches!(other.ask(KeeperRequest::Register(RegisterRequest::Packet { digest })), KeeperReply::Done));

    set_clock(NOW + 1_000);
    leeds.writes(&came, TODAY, decided(Decision::Accepted)).expect("here");
    assert!(changed(&mut leeds), "a backup is asked for");
    set_clock(NOW + 2_000);
    other.writes(&theirs, TODAY, decided(Decision::DeclinedByService)).expect("and there");
    other.adds(told("Only there"), TODAY);
    let there = other.whole_backup();
    leeds.put_in(&code, &there);
    let both = leeds.registers(RegisterRequest::Open { id: came.entry.id.clone() }, None).expect("it is here");
    assert_eq!((both.entry.deeds.len(), both.entry.conflicts().len()), (3, 1), "nothing is lost, and it is said that they disagree");
    let found = leeds.finds(Find::default());
    assert_eq!((found.all, found.lines.iter().filter(|found| found.line.conflict).count()), (2, 1));
    // Whoever sees both settles it.
    let settled = leeds.writes(&both, TODAY, decided(Decision::Accepted)).expect("in place of both");
    assert_eq!((settled.entry.conflicts().len(), settled.entry.deeds.len()), (0, 4));
    leeds.put_in(&code, &there);
    assert_eq!(leeds.finds(Find::default()).all, 2, "the second time nothing changes");
}
