//! What goes out of the register for ever, and what ties two entries together.

use crate::keeper::{NOW, Page, set_clock};
use crate::register::{TODAY, day, decided, told};
use crate::replies::received;
use onward::messages::{Failure, Find, KeeperReply, KeeperRequest, OpenedEntry, RegisterRequest, Role};
use onward::notes::Decision;
use onward::register::{Domain, NotWritten, Retention, Stands, What};
use onward::vault::{MemoryStore, Store};

fn open(page: &mut Page, id: &str) -> Result<OpenedEntry, Failure> {
    page.registers(RegisterRequest::Open { id: id.to_owned() }, None)
}

fn asked(page: &mut Page, request: RegisterRequest) -> KeeperReply {
    page.ask(KeeperRequest::Register(request))
}

fn erase(opened: &OpenedEntry) -> RegisterRequest {
    RegisterRequest::Erase { id: opened.entry.id.clone(), base: opened.revision }
}

fn failed(reply: &KeeperReply, with: &Failure) -> bool {
    matches!(reply, KeeperReply::Failed(failure) if failure == with)
}

/// Every reason has words, in every language that the page has.
#[test]
fn every_reason_for_not_writing_has_words() {
    let source = include_str!("../../src/register/writing.rs");
    let keys: Vec<&str> = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(keys.len() > 15 && keys.iter().all(|key| key.starts_with("register-")), "{keys:?}");
    for lang in ["en", "ar"] {
        let read = |file| std::fs::read_to_string(format!("public/locales/{lang}/{file}.ftl")).expect("words");
        let words: String = ["packet", "register"].map(read).concat();
        for key in &keys {
            let at = words.find(&format!("\nfailure-{key} = ")).unwrap_or_else(|| panic!("{lang}: {key}"));
            assert!(words[at + 1..].lines().nth(1).is_some_and(|line| line.starts_with("    .do = ")), "{lang}: {key} says what to do");
        }
    }
}

#[test]
fn what_was_erased_is_gone_and_no_packet_brings_it_back() {
    let (_, _, _, packet) = received();
    let store = MemoryStore::default();
    let mut leeds = Page::on(&store, Role::Keeper);
    leeds.make_vault("Leeds City Council", "Desk");
    let came = leeds.takes(&packet).expect("it holds");
    let id = came.entry.id.clone();
    let stale = RegisterRequest::Erase { id: id.clone(), base: came.revision + 1 };
    assert!(failed(&asked(&mut leeds, stale), &Failure::Conflict { stored: came.revision }));
    assert!(matches!(asked(&mut leeds, erase(&came)), KeeperReply::Done));
    assert_eq!(leeds.finds(Find::default()).all, 0);
    assert_eq!(open(&mut leeds, &id), Err(Failure::NotFound));
    let digest = came.entry.packets()[0].digest.clone();
    assert!(failed(&asked(&mut leeds, RegisterRequest::Packet { digest: digest.clone() }), &Failure::NotFound), "its packet went too");
    let named: Vec<String> = crate::vault::now(store.list("")).expect("it lists").into_iter().map(|(key, _)| key).collect();
    let named: Vec<&String> = named.iter().filter(|key| key.contains(&id) || key.contains(&digest)).collect();
    assert!(matches!(named[..], [key] if key.starts_with("erased/")), "{named:?}");
    assert_eq!(leeds.takes(&packet), Err(Failure::NotWritten(NotWritten::Erased)));
    assert_eq!(leeds.finds(Find::default()).all, 0);
}

#[test]
fn what_was_erased_in_one_register_goes_in_the_other_unless_somebody_went_on_with_it() {
    let (_, _, _, packet) = received();
    let mut leeds = Page::on(&MemoryStore::default(), Role::Keeper);
    let (_, code) = leeds.make_vault("Leeds City Council", "Desk");
    let came = leeds.takes(&packet).expect("it holds");
    let noor = leeds.adds(told("Noor"), TODAY);
    let before = leeds.whole_backup();
    let mut other = Page::begun_from(&MemoryStore::default(), &code, &before);
    set_clock(NOW + 1_000);
    assert!(matches!(asked(&mut leeds, erase(&came)), KeeperReply::Done));
    assert!(matches!(asked(&mut leeds, erase(&noor)), KeeperReply::Done));
    // An older file does not bring it back.
    leeds.put_in(&code, &before);
    assert_eq!(leeds.finds(Find::default()).all, 0);
    // The other register went on with one of the two.
    set_clock(NOW + 2_000);
    let theirs = open(&mut other, &noor.entry.id).expect("it is there");
    other.writes(&theirs, TODAY, What::Noted { words: "still here".into() }).expect("written");
    let there = other.whole_backup();
    let erased = leeds.whole_backup();
    leeds.put_in(&code, &there);
    other.put_in(&code, &erased);
    for page in [&mut leeds, &mut other] {
        assert_eq!(page.names(Find::default()), ["Noor"], "nobody wrote into the other after it was erased");
        assert_eq!(open(page, &noor.entry.id).map(|opened| opened.entry.deeds.len()), Ok(2));
        assert_eq!(page.takes(&packet), Err(Failure::NotWritten(NotWritten::Erased)));
    }
    // Put together again, nothing changes; and what came back can be written into and erased.
    let (here, there) = (leeds.whole_backup(), other.whole_backup());
    leeds.put_in(&code, &there);
    other.put_in(&code, &here);
    assert_eq!((leeds.finds(Find::default()).all, other.finds(Find::default()).all), (1, 1));
    set_clock(NOW + 3_000);
    let again = open(&mut leeds, &noor.entry.id).expect("it came back");
    let again = leeds.writes(&again, TODAY, What::Noted { words: "and again".into() }).expect("written");
    assert!(matches!(asked(&mut leeds, erase(&again)), KeeperReply::Done));
    other.put_in(&code, &leeds.whole_backup());
    assert_eq!(other.finds(Find::default()).all, 0);
}

#[test]
fn nothing_goes_by_itself_and_whose_time_is_over_is_listed() {
    let mut leeds = Page::of("Leeds City Council");
    let declined = leeds.adds(told("Noor"), "2025-01-10");
    leeds.writes(&declined, "2025-01-31", decided(Decision::DeclinedByService)).expect("decided");
    let newer = leeds.adds(told("Ali"), "2025-01-10");
    leeds.writes(&newer, "2025-02-10", decided(Decision::DeclinedByService)).expect("decided");
    let open = leeds.adds(told("Zoe"), "2020-01-10");
    leeds.writes(&open, "2020-02-10", decided(Decision::Accepted)).expect("decided");
    let over = |page: &mut Page| match asked(page, RegisterRequest::Over { today: day(TODAY) }) {
        KeeperReply::Over(over) => {
            let over = over.read().expect("lines");
            over.into_iter().map(|over| (over.line.name, over.since)).collect::<Vec<_>>()
        }
        other => panic!("not {other:?}"),
    };
    assert_eq!(over(&mut leeds), [], "nobody has set a time");
    let retention = Retention { declined: Some(13), ..Retention::default() };
    assert!(matches!(asked(&mut leeds, RegisterRequest::Retain { retention }), KeeperReply::Retention(set) if set == retention));
    assert!(matches!(asked(&mut leeds, RegisterRequest::Retention), KeeperReply::Retention(set) if set == retention));
    assert_eq!(over(&mut leeds), [("Noor".to_owned(), day("2026-02-28"))]);
    assert_eq!(leeds.finds(Find::default()).all, 3, "nothing went");
    let wrong = Retention { ended: Some(0), ..Retention::default() };
    assert!(failed(&asked(&mut leeds, RegisterRequest::Retain { retention: wrong }), &Failure::NotWritten(NotWritten::OutOfShape)));
}

#[test]
fn people_who_belong_together_are_tied_in_both_entries_or_in_neither() {
    let mut leeds = Page::of("Leeds City Council");
    let (noor, ali) = (leeds.adds(told("Noor"), "2026-01-10"), leeds.adds(told("Ali"), "2026-02-10"));
    let link = |opened: &OpenedEntry, to: &OpenedEntry| RegisterRequest::Link {
        id: opened.entry.id.clone(),
        base: opened.revision,
        to: to.entry.id.clone(),
        words: "his sister".into(),
        today: day(TODAY),
    };
    let tied = leeds.registers(link(&ali, &noor), None).expect("they belong together");
    let there = open(&mut leeds, &noor.entry.id).expect("it is there");
    let links = |opened: &OpenedEntry| {
        opened.entry.links().map(|(deed, to, words)| (deed.to_owned(), to.clone(), words.to_owned())).collect::<Vec<_>>()
    };
    let deed = links(&tied)[0].0.clone();
    assert_eq!(links(&tied), [(deed.clone(), noor.entry.id.clone(), "his sister".to_owned())]);
    assert_eq!(links(&there), [(deed.clone(), ali.entry.id.clone(), "his sister".to_owned())]);
    let twice = Err(Failure::NotWritten(NotWritten::LinkedAlready));
    assert_eq!(leeds.registers(link(&there, &tied), None), twice);
    assert_eq!(leeds.registers(link(&there, &there), None), twice);
    assert_eq!(leeds.registers(link(&ali, &noor), None), Err(Failure::Conflict { stored: tied.revision }));
    let unlink = |opened: &OpenedEntry| RegisterRequest::Unlink {
        id: opened.entry.id.clone(),
        base: opened.revision,
        deed: deed.clone(),
        why: "another Noor".into(),
        today: day(TODAY),
    };
    let untied = leeds.registers(unlink(&there), None).expect("untied");
    let ali = open(&mut leeds, &ali.entry.id).expect("it is there");
    assert_eq!((links(&untied), links(&ali)), (vec![], vec![]));
    // Where the other was erased, the tie can still be taken away.
    let tied = leeds.registers(link(&ali, &untied), None).expect("tied again");
    let noor = open(&mut leeds, &noor.entry.id).expect("it is there");
    assert!(matches!(asked(&mut leeds, erase(&noor)), KeeperReply::Done));
    let deed = links(&tied)[0].0.clone();
    let request = RegisterRequest::Unlink { deed, id: tied.entry.id.clone(), base: tied.revision, why: "gone".into(), today: day(TODAY) };
    assert_eq!(leeds.registers(request, None).map(|opened| links(&opened)), Ok(vec![]));
}

#[test]
fn a_goal_is_said_anew_in_its_own_place_and_how_it_came_is_no_mistake_by_itself() {
    let mut leeds = Page::of("Leeds City Council");
    let noor = leeds.adds(told("Noor"), "2026-01-10");
    let aimed = |words: &str, stands| What::Aimed { domain: Domain::Education, words: words.into(), stands };
    let first = leeds.writes(&noor, "2026-01-11", aimed("أريد أن أتعلم الإنجليزية", Stands::Open)).expect("a goal");
    let second = leeds.writes(&first, "2026-01-12", aimed("To cook for others", Stands::Open)).expect("another one");
    let id = second.entry.goals().next().expect("the first").0.id.clone();
    let request = |replaces: Vec<String>, what: &What| RegisterRequest::Write {
        id: second.entry.id.clone(),
        base: second.revision,
        on: day("2026-02-01"),
        replaces,
        what: onward::messages::Packed::of(what),
        today: day(TODAY),
    };
    let met = leeds.registers(request(vec![id], &aimed("أريد أن أتعلم الإنجليزية", Stands::Met)), None).expect("it is met");
    let stands: Vec<Stands> = met.entry.goals().map(|(.., stands)| stands).collect();
    assert_eq!((stands, met.entry.deeds.len()), (vec![Stands::Open, Stands::Met], 4));
    assert_eq!(leeds.writes(&met, TODAY, aimed("  ", Stands::Open)), Err(Failure::NotWritten(NotWritten::OutOfShape)));
    let told = met.entry.deeds[0].id.clone();
    let strike = RegisterRequest::Write {
        id: met.entry.id.clone(),
        base: met.revision,
        on: day(TODAY),
        replaces: vec![told],
        what: onward::messages::Packed::of(&What::Struck { why: "another person".into() }),
        today: day(TODAY),
    };
    assert_eq!(leeds.registers(strike, None), Err(Failure::NotWritten(NotWritten::NothingCame)));
}

/// What a packet says of goals, agencies and the home is in the deed, and what may be shared follows from it.
#[test]
fn what_a_packet_says_for_the_desk_is_in_its_deed() {
    let (_, mut leeds, _, packet) = received();
    let came = leeds.takes(&packet).expect("it holds");
    let record = crate::testkit::people::draft("mother");
    assert_eq!(came.entry.packets()[0].agencies, record.consent.agencies);
    assert_eq!(came.entry.home().household.as_deref(), Some("with_children"));
    for (statement, (choice, taken)) in record.consent.agreements.iter().map(|agreed| {
        let said = came.entry.said_to(agreed.statement).map(|(choice, _)| choice);
        (agreed.statement, (agreed.choice, said))
    }) {
        assert_eq!(taken, Some(choice), "{statement:?}");
        assert_eq!(came.entry.may_share(statement), choice == onward::consent::Choice::Yes);
    }
}
