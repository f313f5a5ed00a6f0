//! Mixed hands: an answer stays as it was given, a translation stands beside it, and every reading says who made it.

use crate::papers::{day, deed};
use crate::scenario::{Scenario, one, text, words};
use onward::answers::{Answer, Place, ProblemKind, Translator, TypedTranslation, Value, complete, offers_translation, translated};
use onward::consent::Choice;
use onward::form::{LONG_TEXT_MAX, Stage, StatementId};
use onward::language::Lang;
use onward::packet::{Misfit, Phrase, Record, Voice, fits, parse, read_draft, read_packet};

const SAID: &str = "أريد أن أتعلم الخياطة";
const MEANT: &str = "I want to learn sewing.";

fn sewing(by: Translator) -> Scenario {
    Scenario::new().answer("skills", text(SAID)).translate("skills", MEANT, "en", by).agreed()
}

fn record(scenario: &Scenario, stage: Stage) -> Record {
    scenario.stage(stage).expect("it is ready").record().clone()
}

fn area(slug: &str) -> String {
    slug.to_owned()
}

/// The phrases of a question's answer.
fn said(record: &Record, question: &str, tag: &str) -> Vec<Phrase> {
    let scenario = Scenario::new();
    let reading = read_packet(&scenario.form, record, &words(tag), None, &area);
    let row = reading.sections.into_iter().flat_map(|section| section.rows).find(|row| row.question == question);
    row.expect("the question is in the reading").answer
}

#[test]
fn an_answer_and_its_translation_travel_together_and_each_reading_says_who_made_it() {
    for (by, name) in
        [(Translator::Worker, "the worker"), (Translator::Interpreter, "the interpreter"), (Translator::Computer, "a computer program")]
    {
        let packet = sewing(by).stage(Stage::Handover).expect("it is ready");
        let read = parse(&packet.bytes()).expect("it was just written");
        assert_eq!((&read, fits(&Scenario::new().form, &read)), (packet.record(), Ok(())));
        assert_eq!(read.answers["skills"], Value::Text(SAID.to_owned()), "the answer stays as it was given");
        let texts = said(&read, "skills", "en");
        assert_eq!((texts[0].text.as_str(), texts[0].lang), (SAID, None));
        let marked = texts[1].text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(marked.starts_with(&format!("Translated into English by {name}")), "{marked}");
        assert_eq!((texts[2].text.as_str(), texts[2].lang), (MEANT, Some(Lang::ENGLISH)));
        let arabic = said(&read, "skills", "ar");
        assert_eq!(arabic[1].lang, Lang::from_tag("ar"), "it is said in the reader's language");
        assert!(arabic[1].text.contains("English") && arabic[2].text == MEANT);
    }
}

#[test]
fn a_packet_without_translations_is_written_as_before() {
    let packet = Scenario::new().answer("skills", text(SAID)).agreed().stage(Stage::Handover).expect("it is ready");
    let json = String::from_utf8(packet.bytes()).expect("JSON is UTF-8");
    assert!(!json.contains("translation"));
    assert!(parse(json.as_bytes()).expect("it was just written").translations.is_empty());
}

#[test]
fn what_is_translated_goes_only_where_its_answer_goes() {
    let scenario = sewing(Translator::Worker);
    assert!(record(&scenario, Stage::Referral).translations.is_empty(), "the answer is of a later stage");
    let refused = scenario.clone().consent(StatementId::ShareNeeds, Choice::No);
    assert!(!String::from_utf8(refused.stage(Stage::Handover).expect("it is ready").bytes()).expect("UTF-8").contains(MEANT));
    let emptied = Scenario { answers: scenario.clone().answer("skills", text("  ")).answers, ..scenario.clone() };
    assert!(record(&emptied, Stage::Handover).translations.is_empty(), "there is no answer any more");
    let instead = scenario.answer("skills", Answer::Instead(onward::form::Instead::PreferNotToSay));
    assert!(record(&instead, Stage::Handover).translations.is_empty(), "the person would rather not say");
}

#[test]
fn a_members_answer_keeps_its_own_translation() {
    let mut scenario = Scenario::new().answer("has_children", one("yes")).agreed();
    for name in ["first", "second"] {
        scenario =
            scenario.member("children", &[("child_name", text(name)), ("child_where", one("with_you")), ("child_school", text(SAID))]);
    }
    let beside = |text: &str| TypedTranslation { text: text.into(), lang: None, by: Some(Translator::Interpreter), of: String::new() };
    scenario.translations.put(&Place::member("children", 2, "child_school"), beside(MEANT));
    let translations = record(&scenario, Stage::Handover).translations;
    assert_eq!(translations.keys().collect::<Vec<_>>(), ["children.2.child_school"]);

    // The first child is taken out: the second is the first now, and the next one to come does not inherit anything.
    scenario.answers.remove_member("children", 1);
    scenario.translations.remove_member("children", 1);
    assert_eq!(record(&scenario, Stage::Handover).translations.keys().collect::<Vec<_>>(), ["children.1.child_school"]);
    scenario.answers.remove_member("children", 2);
    scenario.translations.remove_member("children", 2);
    assert_eq!(scenario.answers.add_member("children"), 1, "keys come again");
    assert!(scenario.translations.is_empty());
}

#[test]
fn nobody_has_to_guess_who_translated() {
    let mut scenario = sewing(Translator::Worker);
    let place = Place::top("skills");
    let problem = |scenario: &Scenario| {
        let problems = translated(&scenario.form, &scenario.answers, &scenario.translations).expect_err("something is wrong");
        assert_eq!(problems[0].place, place);
        problems[0].kind.clone()
    };
    scenario.translations.put(&place, TypedTranslation { text: MEANT.into(), lang: None, by: None, of: String::new() });
    assert_eq!(problem(&scenario), ProblemKind::NoTranslator);
    let complete = complete(&scenario.form, &scenario.answers, Stage::Handover).expect("the answers are right");
    assert!(complete.with_translations(&scenario.form, &scenario.answers, &scenario.translations).is_err(), "it does not leave");
    let long =
        |count: u32| TypedTranslation { text: "a".repeat(count as usize), lang: None, by: Some(Translator::Worker), of: String::new() };
    scenario.translations.put(&place, long(LONG_TEXT_MAX));
    assert!(translated(&scenario.form, &scenario.answers, &scenario.translations).is_ok());
    scenario.translations.put(&place, long(LONG_TEXT_MAX + 1));
    assert_eq!(problem(&scenario), ProblemKind::TooLong { max: LONG_TEXT_MAX, count: LONG_TEXT_MAX + 1 });
}

#[test]
fn what_stands_beside_nothing_does_not_fit() {
    let scenario = sewing(Translator::Worker).answer("has_children", one("yes")).member("children", &[("child_name", text("Sami"))]);
    let good = record(&scenario, Stage::Handover);
    assert_eq!(fits(&scenario.form, &good), Ok(()));
    for (name, change) in [
        ("", MEANT),
        ("skills.1", MEANT),
        ("no_such_question", MEANT),
        ("under_18", MEANT),
        ("children.1.child_name", MEANT),
        ("children.2.child_school", MEANT),
        ("skills", " untrimmed "),
        ("skills", ""),
        ("skills", "a\u{7}"),
    ] {
        let mut bad = good.clone();
        let mut translation = bad.translations["skills"].clone();
        translation.text = change.to_owned();
        bad.translations.insert(name.to_owned(), translation);
        assert_eq!(fits(&scenario.form, &bad), Err(Misfit::Translation(name.to_owned())), "{name} {change:?}");
    }
    let json = serde_json::to_string(&good).expect("it is plain");
    for (part, wrong) in [(r#""by":"worker""#, r#""by":"friend""#), (r#""lang":"en","by""#, r#""lang":"e n","by""#)] {
        assert!(json.contains(part) && parse(json.replacen(part, wrong, 1).as_bytes()).is_err(), "{part}");
    }
    let unknown =
        parse(json.replacen(r#""lang":"en","by""#, r#""lang":"tig","by""#, 1).as_bytes()).expect("a language that is not known is one");
    assert_eq!(fits(&scenario.form, &unknown), Ok(()));
    let texts = said(&unknown, "skills", "en");
    assert!(texts[1].text.contains("tig") && texts[2].lang.is_none(), "{texts:?}");
}

#[test]
fn a_draft_shows_it_before_it_is_sent() {
    let scenario = sewing(Translator::Computer);
    let read = |by| {
        let mut scenario = scenario.clone();
        scenario.translations.put(&Place::top("skills"), TypedTranslation { text: MEANT.into(), lang: None, by, of: String::new() });
        let sections = read_draft(&scenario.form, (&scenario.answers, &scenario.translations), None, &words("en"), None, &area);
        let row = sections.into_iter().flat_map(|section| section.rows).find(|row| row.question == "skills");
        row.expect("it is asked").answer.into_iter().map(|phrase| phrase.text.replace(['\u{2068}', '\u{2069}'], "")).collect::<Vec<_>>()
    };
    assert_eq!(read(None), [SAID, "Translated into English", MEANT]);
    assert_eq!(read(Some(Translator::Computer))[1], "Translated into English by a computer program: it may be wrong");
}

/// A letter in two languages has the mark in both, before the translation.
#[test]
fn a_letter_has_it_where_it_was_agreed() {
    use onward::papers::{Agency, LetterAsked, Pen, Source, letter};
    use onward::register::{Came, Entry, What};
    let scenario = sewing(Translator::Interpreter);
    let record = record(&scenario, Stage::Handover);
    let digest = "d".repeat(43);
    let came = Came::of(&record, "s".repeat(43), (digest.clone(), digest), "leeds", day("2026-03-04"));
    let entry = Entry { id: "7c9e6679-7425-40de-944b-e07fc1f90ae7".into(), deeds: vec![deed(1, "2026-03-04", What::Came(Box::new(came)))] };
    let (english, arabic) = (words("en"), words("ar"));
    let pen = Pen { form: &scenario.form, voice: Voice { words: &english, second: Some(&arabic) }, area_name: &|slug, _| slug.to_owned() };
    let asked = LetterAsked {
        agency: Agency::JobCentre,
        to: String::new(),
        back: String::new(),
        on: day("2026-03-05"),
        ticked: ["skills".to_owned()].into(),
    };
    let leaf = letter(Source { entry: &entry, record: &record }, pen, &asked).expect("it was agreed to");
    let json = serde_json::to_string(&leaf).expect("it is plain");
    let at = |text: &str| json.find(text).unwrap_or_else(|| panic!("{text} is in {json}"));
    assert!(at(SAID) < at("Translated into") && at("Translated into") < at("تُرجم إلى") && at("تُرجم إلى") < at(MEANT));
}

#[test]
fn it_is_offered_for_what_the_person_says_and_not_twice() {
    let form = Scenario::new().form;
    let offered = |id: &str| offers_translation(&form, form.question(id).expect("a question of the form"));
    assert!(offered("skills") && offered("child_school"));
    assert!(!offered("matters_most"), "the form itself asks for the English");
    assert!(!offered("own_reference") && !offered("matters_most_english"), "the worker writes it alone");
    assert!(!offered("name") && !offered("date_of_birth"));
}

#[test]
fn a_translation_of_an_answer_that_was_changed_since_is_told_apart() {
    let made = TypedTranslation { text: MEANT.into(), lang: None, by: Some(Translator::Worker), of: SAID.into() };
    assert!(!made.is_older_than(SAID) && !made.is_older_than(&format!("{SAID}\n")));
    assert!(made.is_older_than("أريد أن أعمل"));
    let unknown = TypedTranslation { of: String::new(), ..made.clone() };
    assert!(!unknown.is_older_than("أريد أن أعمل"), "drafts from before do not say of what it was made");
    assert!(!TypedTranslation { text: " ".into(), ..made.clone() }.is_older_than("أريد أن أعمل"));
    // Whoever checks the answers before sending is told.
    let read = |answer: &str| {
        let mut scenario = Scenario::new().answer("skills", text(answer));
        scenario.translations.put(&Place::top("skills"), made.clone());
        let sections = read_draft(&scenario.form, (&scenario.answers, &scenario.translations), None, &words("en"), None, &area);
        let row = sections.into_iter().flat_map(|section| section.rows).find(|row| row.question == "skills");
        row.expect("it is asked").answer.into_iter().map(|phrase| phrase.text).collect::<Vec<_>>()
    };
    assert_eq!(read(SAID).len(), 3);
    assert_eq!(read("أريد أن أعمل")[3], words("en").text("translation-older"));
}
