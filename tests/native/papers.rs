//! The papers of the register: nothing that was not agreed to is in any that is for others, whatever was ticked.

use crate::scenario::{Scenario, canary};
use onward::consent::Choice;
use onward::form::{Form, Stage, StatementId};
use onward::language::{Lang, Words};
use onward::messages::Leaf;
use onward::packet::{Record, Voice};
use onward::papers::{Agency, Leave, LetterAsked, Pen, Source, leave, letter, letter_offers, refused};
use onward::register::{Came, Day, Deed, Entry, What};
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
    let there = FULL.0.questions().filter(|question| text.contains(&canary(&question.id, "")));
    there.map(|question| (question.id.clone(), question.agreement)).collect()
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
    }
}
