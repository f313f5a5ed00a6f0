//! What an agreement rests on: words that nobody had checked, who confirmed them, and words in a language that is not known here.

use crate::scenario::{Scenario, words};
use onward::consent::{Choice, Consent, Gap, Signature, Wording};
use onward::form::{Stage, StatementId};
use onward::language::{Lang, Status, Tag};
use onward::packet::{Phrase, Record, fits, parse, read_packet};

/// A referral agreed to in words that a machine translated.
fn drafted(change: impl Fn(&mut Consent)) -> Record {
    let mut scenario = Scenario::new().agreed();
    for agreement in &mut scenario.consent.agreements {
        agreement.status = Status::MachineDrafted;
    }
    change(&mut scenario.consent);
    scenario.stage(Stage::Referral).expect("it is ready, with a confirmation or without one").record().clone()
}

/// What is read first, then the answers of the section about the agreement by their labels.
fn read(record: &Record) -> (Vec<String>, Vec<(String, Vec<Phrase>)>) {
    let reading = read_packet(&Scenario::new().form, record, &words("en"), None, &str::to_owned);
    let agreement = reading.sections.into_iter().find(|section| section.id == "consent").expect("a referral has one");
    let rows = agreement.rows.into_iter().map(|row| (row.label.text, row.answer)).collect();
    (reading.first.into_iter().map(|phrase| phrase.text).collect(), rows)
}

const NOT_VALID: &str = "The agreement was signed under words whose translation nobody has reviewed, and no interpreter has confirmed them";

#[test]
fn words_that_nobody_checked_need_an_interpreter_or_a_reason_and_stop_nobody() {
    let has = |first: &[String], what: &str| first.iter().any(|line| line.starts_with(what));
    let silent = drafted(|_| {});
    let (first, rows) = read(&silent);
    assert!(has(&first, NOT_VALID) && !has(&first, "The worker wrote why"));
    let (_, said) = rows.iter().find(|(label, _)| label == "Share my health").expect("it was asked");
    assert_eq!(
        said.last().expect("it is said").text,
        "When the person agreed, nobody who speaks the language had checked this translation."
    );

    let reasoned = drafted(|consent| consent.no_interpreter = "The line was cut off.".into());
    let (first, rows) = read(&reasoned);
    assert!(has(&first, NOT_VALID), "a reason is no confirmation");
    assert!(has(&first, "The worker wrote why no interpreter has confirmed the words: \u{2068}The line was cut off.\u{2069}"));
    let confirms = |rows: &[(String, Vec<Phrase>)]| {
        let (_, answer) = rows.iter().find(|(label, _)| label.starts_with("The interpreter confirms")).expect("it is always said").clone();
        answer.into_iter().map(|phrase| phrase.text).collect::<Vec<_>>()
    };
    assert_eq!(confirms(&rows), ["No", "The line was cut off."]);
    assert_eq!(fits(&Scenario::new().form, &parse(&serde_json::to_vec(&reasoned).expect("it is plain")).expect("it is one")), Ok(()));

    let named = drafted(|consent| {
        consent.interpreter_confirms = true;
        consent.interpreter = "Ref. 4711".into();
    });
    let (first, rows) = read(&named);
    assert!(!has(&first, NOT_VALID) && !has(&first, "It is recorded that an interpreter") && confirms(&rows) == ["Yes"]);
}

/// A tick alone is the worker's word: the reader is told whose it is not.
#[test]
fn a_confirmation_by_nobody_is_told() {
    let told = |change: &dyn Fn(&mut Consent)| {
        let record = drafted(|consent| {
            consent.interpreter_confirms = true;
            change(consent);
        });
        read(&record).0.iter().any(|line| line.starts_with("It is recorded that an interpreter confirmed"))
    };
    assert!(told(&|_| {}));
    assert!(!told(&|consent| consent.interpreter = "Ref. 4711".into()));
    assert!(!told(&|consent| consent.interpreter_signature = Signature::Typed("Mona".into())));
    assert!(!told(&|consent| consent.agreements.iter_mut().for_each(|agreement| agreement.status = Status::Reviewed)), "none is needed");
    assert!(
        !told(&|consent| {
            for agreement in consent.agreements.iter_mut().filter(|agreement| agreement.statement != StatementId::ReferMe) {
                agreement.choice = Choice::No;
            }
            consent.agreements[0].status = Status::Source;
        }),
        "what was refused needs nobody's word"
    );
}

#[test]
fn a_reason_is_enough_for_the_record_to_be_whole() {
    let drafted = Wording {
        statement: StatementId::ReferMe,
        words: "أحيلوني".into(),
        english: "Refer me.".into(),
        version: 1,
        lang: Lang::from_tag("ar").expect("Arabic is in the list"),
        status: Status::MachineDrafted,
    };
    let mut consent = Consent::default();
    consent.choose(drafted.clone(), Choice::Yes);
    let gap = |consent: &Consent| consent.gaps(std::slice::from_ref(&drafted)).contains(&Gap::Interpreter);
    assert!(gap(&consent));
    consent.no_interpreter = "  ".into();
    assert!(gap(&consent));
    consent.no_interpreter = "Nobody speaks it here.".into();
    assert!(!gap(&consent) && !consent.is_valid_translation());
}

/// A packet of a newer version: its words are shown as they came, in no language of ours, and the English beside them says that it is.
#[test]
fn a_language_that_is_not_known_is_read_all_the_same() {
    let json = serde_json::to_string(&drafted(|consent| consent.interpreter = "Ref. 4711".into())).expect("it is plain");
    for tag in ["tig", "zh-Hant", "ar-SD"] {
        let record = parse(json.replace(r#""lang":"ar""#, &format!(r#""lang":"{tag}""#)).as_bytes()).expect("a tag is a tag");
        assert_eq!(fits(&Scenario::new().form, &record), Ok(()));
        let (first, rows) = read(&record);
        assert!(first.iter().any(|line| line.starts_with("Some of the words here") && line.contains(tag)), "{first:?}");
        let (_, said) = rows.into_iter().find(|(label, _)| label == "Share my health").expect("it was asked");
        let phrase = |text: &str| said.iter().find(|phrase| phrase.text == text).unwrap_or_else(|| panic!("{text} in {said:?}"));
        assert_eq!(phrase("أوافق: share_health").lang, None);
        assert_eq!(phrase("I agree: share_health").lang, Some(Lang::ENGLISH));
    }
    assert!(!read(&parse(json.as_bytes()).expect("it is one")).0.iter().any(|line| line.starts_with("Some of the words")));
    assert!(parse(json.replacen(r#""lang":"ar""#, r#""lang":"ar\" dir=\"ltr""#, 1).as_bytes()).is_err(), "that is no tag");
    assert!(Tag::new("tig").is_some());
}
