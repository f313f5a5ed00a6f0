//! The papers of the register: nothing that was not agreed to is in any that is for others, whatever was ticked.

use crate::scenario::{Scenario, canary};
use onward::answers::Value;
use onward::consent::Choice;
use onward::form::{Form, Stage, StatementId};
use onward::language::{Lang, Words};
use onward::messages::Leaf;
use onward::notes::Decision;
use onward::packet::{Record, Voice};
use onward::papers::{
    Agency, Kept, Leave, LetterAsked, MeetingAsked, Part, Pen, Source, leave, letter, letter_offers, meeting_offers, meeting_refused,
    meeting_sheet, refused, whole_json, whole_record,
};
use onward::register::{Came, ContactKind, Day, Deed, Entry, ExitReason, Status, What};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What the entry calls the person, and what was noted about them.
pub const NAME: &str = "canary-entry-name-end";
pub const NOTE: &str = "canary-entry-note-end";

pub fn words_of(tag: &str) -> Words {
    let read = |tag: &str| -> Vec<String> {
        ["interface", "form", "consent", "packet", "contacts", "register", "returns", "papers"]
            .iter()
            .map(|file| std::fs::read_to_string(format!("{}/public/locales/{tag}/{file}.ftl", env!("CARGO_MANIFEST_DIR"))).expect("words"))
            .collect()
    };
    let (own, english) = (read(tag), read("en"));
    let all = |sources: &[String]| -> Vec<&'static str> { sources.iter().map(|source| &*source.clone().leak()).collect() };
    Words::new(Lang::from_tag(tag).expect("a known language"), &all(&own), &all(&english)).expect("words that can be read")
}

/// A packet with an answer to every question, each with its own canary, and the form.
pub static FULL: LazyLock<(Form, Record)> = LazyLock::new(|| {
    let scenario = Scenario::filled(7).agreed();
    let record = scenario.stage(Stage::Handover).expect("all was agreed to").record().clone();
    (scenario.form, record)
});

pub fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

pub fn deed(number: u64, on: &str, what: What) -> Deed {
    Deed { id: format!("d{number}"), at: number, on: day(on), by: "Sam".into(), replaces: Vec::new(), what }
}

/// An entry whose packet has everything in it, whatever was agreed: what is left out then is left out by the paper.
pub fn entry(said: impl Fn(StatementId) -> Leave) -> Entry {
    let digest = "d".repeat(43);
    let mut came = Came::of(&FULL.1, "s".repeat(43), (digest.clone(), digest), "leeds", day("2026-03-04"));
    came.name = NAME.to_owned();
    came.agreed = StatementId::ALL
        .into_iter()
        .map(|statement| match said(statement) {
            Leave::Given | Leave::TakenBack => (statement, Choice::Yes),
            Leave::Refused => (statement, Choice::No),
            Leave::NotAsked => (statement, Choice::NotAskedYet),
        })
        .collect();
    let taken_back: Vec<StatementId> = StatementId::ALL.into_iter().filter(|statement| said(*statement) == Leave::TakenBack).collect();
    let mut deeds = vec![deed(0, "2026-03-04", What::Came(Box::new(came))), deed(1, "2026-03-05", What::Noted { words: NOTE.to_owned() })];
    if !taken_back.is_empty() {
        deeds.push(deed(2, "2026-03-06", What::Withdrew { statements: taken_back }));
    }
    Entry { id: "7c9e6679-7425-40de-944b-e07fc1f90ae7".into(), deeds }
}

/// Everything ticked that could ever be.
pub fn all_ticked(agency: Agency) -> LetterAsked {
    let questions = FULL.0.questions().map(|question| question.id.clone());
    let ticked: BTreeSet<String> = questions.chain(["name".to_owned(), "why".to_owned()]).collect();
    LetterAsked { agency, to: "The practice\n1 High Street".into(), back: "Sam, Leeds".into(), on: day("2026-03-07"), ticked }
}

pub fn written(leaf: &Leaf) -> String {
    serde_json::to_string(leaf).expect("a leaf has only strings and numbers")
}

/// The questions whose canaries are on a paper, with what each needs.
fn told(text: &str) -> Vec<(String, StatementId)> {
    let there = FULL.1.answers.iter().filter(|(_, value)| canary_of(value).is_some_and(|canary| text.contains(canary)));
    there.map(|(question, _)| (question.clone(), FULL.0.question(question).expect("it is asked").agreement)).collect()
}

/// What stands in an answer and nowhere else; short answers have the beginning of theirs.
fn canary_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) if text.starts_with("canary") => Some(text),
        _ => None,
    }
}

/// The English words, read once for each test.
fn english() -> &'static Words {
    thread_local!(static ENGLISH: &'static Words = Box::leak(Box::new(words_of("en"))));
    ENGLISH.with(|words| *words)
}

fn leaves() -> impl Strategy<Value = Vec<Leave>> {
    let one = prop_oneof![3 => Just(Leave::Given), 1 => Just(Leave::Refused), 1 => Just(Leave::NotAsked), 1 => Just(Leave::TakenBack)];
    prop::collection::vec(one, StatementId::ALL.len())
}

/// What is true of a statement once the referral itself is taken back: all of it is.
fn now(said: &[Leave], statement: StatementId) -> Leave {
    let of = |wanted: StatementId| said[StatementId::ALL.iter().position(|one| *one == wanted).expect("it is there")];
    if of(statement) == Leave::Given && of(StatementId::ReferMe) == Leave::TakenBack { Leave::TakenBack } else { of(statement) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_letter_has_only_what_was_agreed_to_whatever_was_ticked(said in leaves(), agency in prop::sample::select(&Agency::ALL[..])) {
        let of = |statement: StatementId| said[StatementId::ALL.iter().position(|one| *one == statement).expect("it is there")];
        let entry = entry(of);
        let source = Source { entry: &entry, record: &FULL.1 };
        let pen = Pen { form: &FULL.0, voice: Voice { words: english(), second: None }, area_name: &|slug, _| slug.to_owned() };
        let made = letter(source, pen, &all_ticked(agency));
        prop_assert_eq!(made.is_some(), now(&said, StatementId::ShareAgencies) == Leave::Given);
        for statement in StatementId::ALL {
            prop_assert_eq!(leave(&entry, statement), now(&said, statement), "{:?}", statement);
        }
        let Some(made) = made else { return Ok(()) };
        let text = written(&made);
        for (question, statement) in told(&text) {
            prop_assert_eq!(now(&said, statement), Leave::Given, "{} is in the letter", question);
            prop_assert_ne!(statement, StatementId::ShareRisk, "{} is about risk", question);
            prop_assert!(FULL.0.question(&question).is_some_and(|known| known.agreement == statement));
        }
        prop_assert_eq!(text.contains(NAME), now(&said, StatementId::ShareNeeds) == Leave::Given);
        prop_assert!(!text.contains(NOTE));
        prop_assert_eq!(text.contains("slavery"), now(&said, StatementId::ShareRisk) == Leave::Given);
        let names = refused(&entry, agency);
        prop_assert!(names.iter().all(|(statement, leave)| *leave == now(&said, *statement) && *leave != Leave::Given));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_meeting_sheet_has_only_what_was_agreed_to_whatever_was_ticked(said in leaves(), agency in prop::sample::select(&Agency::ALL[..])) {
        let of = |statement: StatementId| said[StatementId::ALL.iter().position(|one| *one == statement).expect("it is there")];
        let entry = entry(of);
        let source = Source { entry: &entry, record: &FULL.1 };
        let made = meeting_sheet(source, pen(), &everything(agency));
        prop_assert_eq!(made.is_some(), now(&said, StatementId::ShareAgencies) == Leave::Given);
        let Some(made) = made else { return Ok(()) };
        let text = written(&made);
        for (question, statement) in told(&text) {
            prop_assert_eq!(now(&said, statement), Leave::Given, "{} is on the sheet", question);
        }
        prop_assert_eq!(text.contains(NAME), now(&said, StatementId::ShareNeeds) == Leave::Given);
        prop_assert!(!text.contains(NOTE));
        // What cannot be told is not offered either, and is named with its reason.
        let offers = meeting_offers(source, pen(), agency);
        let risk = now(&said, StatementId::ShareRisk) == Leave::Given;
        prop_assert_eq!(offers.contains(&Part::Risk), risk);
        prop_assert_eq!(meeting_refused(&entry).iter().any(|(statement, _)| *statement == StatementId::ShareRisk), !risk);
        prop_assert!(agency == Agency::Police || !text.contains(&canary("perpetrators", "")));
    }
}

fn everything(agency: Agency) -> MeetingAsked {
    MeetingAsked { agency, on: day("2026-03-07"), parts: Part::ALL.into() }
}

fn pen() -> Pen<'static> {
    Pen { form: &FULL.0, voice: Voice { words: english(), second: None }, area_name: &|slug, _| slug.to_owned() }
}

#[test]
fn a_meeting_sheet_has_the_parts_that_were_ticked() {
    let entry = entry(|_| Leave::Given);
    let source = Source { entry: &entry, record: &FULL.1 };
    let mut asked = everything(Agency::Police);
    let text = written(&meeting_sheet(source, pen(), &asked).expect("all was agreed to"));
    assert!(!text.contains("papers-"), "{text}");
    for question in ["perpetrators", "safety_plan", "medication", "court_dates"] {
        assert!(FULL.0.question(question).is_some());
        assert_eq!(
            text.contains(&canary(question, "")),
            FULL.1.answers.get(question).is_some_and(|value| canary_of(value).is_some()),
            "{question}"
        );
    }
    assert!(text.contains("Agreed on 4 March 2026, 14:02"), "{text}");
    asked.parts = [Part::Health].into();
    let text = written(&meeting_sheet(source, pen(), &asked).expect("all was agreed to"));
    assert!(told(&text).iter().all(|(_, statement)| *statement == StatementId::ShareHealth) && !told(&text).is_empty());
}

#[test]
fn a_whole_record_has_every_deed_also_what_was_replaced_and_the_newest_packet() {
    let mut whole = entry(|_| Leave::TakenBack);
    let decided = |decision| What::Decided { decision, reasons: Vec::new(), signposted: String::new() };
    let mut again = deed(4, "2026-03-09", decided(Decision::DeclinedByPerson));
    again.replaces = vec!["d3".into()];
    whole.deeds.extend([
        deed(3, "2026-03-08", decided(Decision::Accepted)),
        again,
        deed(5, "2026-03-10", What::Contacted { kind: ContactKind::Phone, reached: false, next: None, words: "It rang.".into() }),
        deed(6, "2026-03-11", What::Exited { reason: ExitReason::Moved, status: Status::default(), come_back: "The drop-in.".into() }),
    ]);
    let text = written(&whole_record(&whole, Some(&FULL.1), pen()));
    let said =
        [NAME, NOTE, "We accept the referral", "The person has decided not to come", "It rang.", "The drop-in.", "took it back", "Sam"];
    for said in said {
        assert!(text.contains(said), "{said}: {text}");
    }
    for (question, value) in FULL.1.answers.iter().filter_map(|(question, value)| Some((question, canary_of(value)?))) {
        assert!(text.contains(value), "{question}");
    }
    assert!(!text.contains("papers-") && !text.contains("\"register-") && !text.contains("\"q-"), "{text}");
    let arabic = words_of("ar");
    let text = written(&whole_record(&whole, None, Pen { voice: Voice { words: &arabic, second: None }, ..pen() }));
    assert!(text.contains("تراجع الشخص عن موافقته") && text.contains(NOTE) && !text.contains("The person"), "{text}");
    // For a machine, it comes back as it was.
    let json = whole_json(&whole, &[Kept { digest: "d".repeat(43), jws: "{}".into() }]);
    let read: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let back: Entry = serde_json::from_value(read["entry"].clone()).expect("an entry");
    assert_eq!((back, read["packets"][0]["jws"].as_str()), (whole, Some("{}")));
}

#[test]
fn a_letter_has_what_was_agreed_to_and_ticked_and_nothing_else() {
    let entry = entry(|_| Leave::Given);
    let source = Source { entry: &entry, record: &FULL.1 };
    let pen = Pen { form: &FULL.0, voice: Voice { words: english(), second: None }, area_name: &|slug, _| slug.to_owned() };
    let mut asked = all_ticked(Agency::AlcoholDrugs);
    let text = written(&letter(source, pen, &asked).expect("all was agreed to"));
    assert!(told(&text).iter().any(|(question, _)| question == "medication"), "{:?}", told(&text));
    let offers: Vec<String> = letter_offers(source, pen, Agency::AlcoholDrugs).into_iter().map(|offer| offer.name).collect();
    assert!(["name", "why", "medication"].iter().all(|name| offers.contains(&(*name).to_owned())), "{offers:?}");
    asked.ticked.clear();
    let text = written(&letter(source, pen, &asked).expect("all was agreed to"));
    assert_eq!(told(&text), []);
    assert!(!text.contains(NAME) && !text.contains("slavery"));
    // What somebody typed runs by its own letters.
    assert!(text.contains(r#"{"text":"1 High Street","lang":null}"#), "{text}");
}

/// Every message of a paper is there, in both languages.
#[test]
fn a_letter_has_words_for_every_service_in_both_languages() {
    let arabic = words_of("ar");
    let entry = entry(|_| Leave::Given);
    let source = Source { entry: &entry, record: &FULL.1 };
    for agency in Agency::LETTERS {
        let pen = Pen { form: &FULL.0, voice: Voice { words: english(), second: Some(&arabic) }, area_name: &|slug, _| slug.to_owned() };
        let text = written(&letter(source, pen, &all_ticked(agency)).expect("all was agreed to"));
        assert!(!text.contains("papers-") && !text.contains("\"o-"), "{agency:?}: {text}");
        assert!(text.contains("رسالة تعريف") && text.contains("ناجٍ"), "{agency:?}");
        // Nobody has checked the Arabic yet, and the paper says so.
        assert!(text.contains("A computer made the translation into \u{2068}Arabic\u{2069}"), "{agency:?}");
    }
}
