//! Packets: what leaves, what is withheld, what is read again, and how it reads.

use crate::scenario::{Dice, Scenario, beside, canary, date, fill, one, text, words};
use onward::answers::{Answer, Place, Translations, Value};
use onward::consent::{Choice, OutOfLimits, Signature, allows};
use onward::eligibility::{Reason, Verdict};
use onward::form::{Form, Kind, Question, Stage, StatementId};
use onward::packet::{
    Misfit, NotReady, PAYLOAD_MAX_BYTES, ParseError, Reading, Record, RowKind, fits, parse, preview, read_draft, read_packet,
};
use proptest::prelude::*;

const GATES: [StatementId; 4] = [StatementId::ShareNeeds, StatementId::ShareHealth, StatementId::ShareRisk, StatementId::ContactMe];
const STAGES: [Stage; 3] = [Stage::Enquiry, Stage::Referral, Stage::Handover];

fn choose(scenario: Scenario, choices: [u8; 4]) -> Scenario {
    let choice = |roll| [Choice::Yes, Choice::No, Choice::NotAskedYet][usize::from(roll % 3)];
    GATES.into_iter().zip(choices).fold(scenario, |scenario, (statement, roll)| scenario.consent(statement, choice(roll)))
}

fn record(scenario: &Scenario, stage: Stage) -> Record {
    scenario.stage(stage).expect("it is ready").record().clone()
}

/// Whether the question, by itself, may not leave: the test's own reading of RULES.md.
fn is_kept_back(scenario: &Scenario, question: &Question, stage: Stage) -> bool {
    question.stage > stage || !allows(question.agreement, stage, &scenario.consent)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_canary_of_a_withheld_question_is_anywhere(seed: u64, choices: [u8; 4], stage in 0..3usize) {
        let stage = STAGES[stage];
        let scenario = choose(Scenario::filled(seed).translated().agreed(), choices);
        let packet = scenario.stage(stage).expect("it is ready");
        let bytes = String::from_utf8(packet.bytes()).expect("JSON is UTF-8");
        for question in scenario.form.questions().filter(|question| is_kept_back(&scenario, question, stage)) {
            for member in ["", "-1", "-2"] {
                prop_assert!(!bytes.contains(&canary(&question.id, member)), "{}", question.id);
            }
            let named = |id: &String| id.split('.').any(|part| part == question.id);
            prop_assert!(!packet.record().not_answered.iter().any(named), "{}", question.id);
            let members = packet.record().answers.values().filter_map(|value| match value { Value::Group(members) => Some(members), _ => None });
            let inner = members.flatten().flat_map(|member| member.keys());
            prop_assert!(!packet.record().answers.keys().chain(inner).any(named), "{}", question.id);
        }
    }

    /// Stronger: whatever is answered to what does not leave, or whether it is, the packet is the same to the byte.
    #[test]
    fn a_packet_says_nothing_about_what_is_withheld(seed: u64, other: u64, choices: [u8; 4], stage in 0..3usize) {
        let stage = STAGES[stage];
        let scenario = choose(Scenario::filled(seed).translated().agreed(), choices);
        let mut twin = scenario.clone();
        let mut dice = Dice(other);
        for question in scenario.form.sections().iter().flat_map(|section| &section.questions) {
            if is_kept_back(&scenario, question, stage) {
                twin.translations.put(&Place::top(&question.id), beside(question, "-9"));
                match dice.roll(3) {
                    0 => twin.answers.0.remove(&question.id),
                    _ => twin.answers.0.insert(question.id.clone(), fill(&scenario.form, question, "", &mut dice)),
                };
            }
            let (Kind::Group { questions, .. }, Some(Answer::Group(members))) = (&question.kind, twin.answers.0.get_mut(&question.id)) else { continue };
            for member in members {
                for inner in questions.iter().filter(|inner| is_kept_back(&scenario, inner, stage)) {
                    twin.translations.put(&Place::member(&question.id, member.key, &inner.id), beside(inner, "-9"));
                    member.answers.insert(inner.id.clone(), fill(&scenario.form, inner, "-9", &mut dice));
                }
            }
        }
        let bytes = |scenario: &Scenario| String::from_utf8(scenario.stage(stage).expect("it is ready").bytes()).expect("JSON is UTF-8");
        prop_assert_eq!(bytes(&scenario), bytes(&twin));
    }

    #[test]
    fn what_was_staged_is_read_again_and_fits(seed: u64, choices: [u8; 4], stage in 0..3usize) {
        let stage = STAGES[stage];
        let scenario = choose(Scenario::filled(seed).translated().agreed(), choices);
        let packet = scenario.stage(stage).expect("it is ready");
        let again = parse(&packet.bytes()).expect("it was just written");
        prop_assert_eq!(&again, packet.record());
        prop_assert_eq!(fits(&scenario.form, &again), Ok(()));
        let (leaving, withheld) = preview(&scenario.form, &scenario.answers, &scenario.consent, stage);
        prop_assert!(again.answers.keys().all(|id| leaving.contains(id)), "nothing leaves that was not shown");
        prop_assert_eq!(withheld, again.withheld.iter().map(|withheld| withheld.statement).collect::<Vec<_>>());
    }

    #[test]
    fn any_bytes_are_judged_and_nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0..2000usize, with: u8) {
        prop_assert!(parse(&bytes).is_err());
        let mut payload = Scenario::new().agreed().stage(Stage::Referral).expect("it is ready").bytes();
        let at = cut % payload.len();
        prop_assert_eq!(parse(&payload[..at]), Err(ParseError::Shape));
        payload[at] = with;
        if let Ok(record) = parse(&payload) {
            let _ = fits(&Scenario::new().form, &record);
        }
    }
}

#[test]
fn a_packet_waits_for_its_agreement() {
    let filled = Scenario::filled(1);
    assert_eq!(filled.stage(Stage::Referral), Err(NotReady::NotAgreed));
    let said_no = filled.clone().agreed().consent(StatementId::ReferMe, Choice::No);
    assert_eq!(said_no.stage(Stage::Referral), Err(NotReady::NotAgreed));
    assert_eq!(said_no.stage(Stage::Enquiry), Err(NotReady::NotAgreed));
    let mut unsigned = filled.clone().agreed();
    unsigned.consent.person = Signature::None;
    assert_eq!(unsigned.stage(Stage::Handover), Err(NotReady::NotSigned));
    let mut pressed = filled.clone().agreed();
    pressed.consent.freely = Some(false);
    assert_eq!([Stage::Referral, Stage::Handover].map(|stage| pressed.stage(stage)), [Err(NotReady::NotFreely), Err(NotReady::NotFreely)]);
    assert!(pressed.stage(Stage::Enquiry).is_ok(), "an enquiry identifies nobody");
    let elsewhere = Scenario { area: "derby".into(), ..filled.clone().agreed() };
    assert_eq!(elsewhere.stage(Stage::Referral), Err(NotReady::OtherArea));
    let mut endless = filled.clone().agreed();
    endless.consent.teach_back = "a".repeat(15_001);
    assert_eq!(endless.stage(Stage::Referral), Err(NotReady::Consent(OutOfLimits::Text)));
    let early = onward::answers::complete(&filled.form, &filled.answers, Stage::Enquiry).expect("nothing is wrong");
    let making = filled.making(Stage::Referral);
    assert_eq!(onward::packet::stage(&filled.form, &early, &filled.clone().agreed().consent, making), Err(NotReady::NotComplete));
    for answer in ["yes", "might_be"] {
        let child = filled.clone().agreed().answer("under_18", one(answer));
        assert_eq!([Stage::Enquiry, Stage::Handover].map(|stage| child.stage(stage)), [Err(NotReady::NotAdult), Err(NotReady::NotAdult)]);
    }
    assert!(filled.stage(Stage::Enquiry).is_ok(), "an enquiry is made before anyone is asked");
    assert!(filled.agreed().stage(Stage::Referral).is_ok());
}

#[test]
fn an_enquiry_identifies_nobody() {
    let scenario = Scenario::filled(2).agreed();
    let enquiry = record(&scenario, Stage::Enquiry);
    assert_eq!(enquiry.consent, None, "signatures are names");
    for id in ["name", "called", "date_of_birth", "contact_phone", "home_office_reference", "children", "places_to_avoid"] {
        assert!(scenario.form.question(id).is_some() && !enquiry.answers.contains_key(id), "{id}");
    }
    assert_eq!(enquiry.sender.worker, canary("worker_name", ""), "a worker is not the person");
    let ids = |stage| record(&scenario, stage).answers.into_keys().collect::<Vec<_>>();
    assert!(ids(Stage::Enquiry).iter().all(|id| ids(Stage::Referral).contains(id)));
    assert!(ids(Stage::Referral).iter().all(|id| ids(Stage::Handover).contains(id)));
}

#[test]
fn what_is_withheld_is_named_and_the_same_whatever_was_answered() {
    let full = Scenario::filled(3).agreed().consent(StatementId::ShareHealth, Choice::No);
    let empty = Scenario::new().agreed().consent(StatementId::ShareHealth, Choice::NotAskedYet);
    let withheld = record(&full, Stage::Handover).withheld;
    assert_eq!(withheld, record(&empty, Stage::Handover).withheld);
    assert_eq!(withheld.len(), 1);
    assert_eq!(withheld[0].statement, StatementId::ShareHealth);
    assert!(withheld[0].sections.contains(&"health".to_owned()) && !withheld[0].sections.contains(&"money".to_owned()));
    assert_eq!(record(&Scenario::new().agreed(), Stage::Handover).withheld, []);
    assert!(!record(&empty, Stage::Handover).not_answered.contains(&"health_needs".to_owned()));
    assert!(record(&Scenario::new().agreed(), Stage::Handover).not_answered.contains(&"health_needs".to_owned()));
}

/// "Are you pregnant?" is asked of some and not of others: that it was asked says something about a gender that is withheld.
#[test]
fn a_question_goes_with_what_its_being_asked_gives_away() {
    let scenario = Scenario::new().answer("gender", one("female")).answer("pregnant", one("yes")).agreed();
    assert!(record(&scenario, Stage::Handover).answers.contains_key("pregnant"));
    let without = record(&scenario.consent(StatementId::ShareNeeds, Choice::No), Stage::Handover);
    assert!(!without.answers.contains_key("gender") && !without.answers.contains_key("pregnant"));
    let family = |withheld: &onward::packet::Withheld| {
        withheld.statement == StatementId::ShareNeeds && withheld.sections.contains(&"family".to_owned())
    };
    assert!(without.withheld.iter().any(family));
}

#[test]
fn reasons_leave_only_with_what_they_rest_on() {
    let scenario = Scenario::new()
        .answer("cg_decision", one("positive"))
        .answer("support_now", one("safehouse"))
        .answer("public_funds", one("no"))
        .agreed();
    let verdicts = |record: Record| record.eligibility.into_iter().map(|reason| (reason.criterion, reason.verdict)).collect::<Vec<_>>();
    let all = verdicts(record(&scenario, Stage::Referral));
    assert_eq!(
        all[..3],
        [("cg_positive".into(), Verdict::Met), ("leaving_support".into(), Verdict::Met), ("recourse".into(), Verdict::NotMet)]
    );
    let less = verdicts(record(&scenario.clone().consent(StatementId::ShareNeeds, Choice::No), Stage::Referral));
    assert_eq!(less, [("area_safe".to_owned(), Verdict::NotKnown)], "the rest would tell what was withheld");

    let own = Reason { criterion: "men_only".into(), area: Some("leeds".into()), verdict: Verdict::Met };
    let answers = onward::answers::complete(&scenario.form, &scenario.answers, Stage::Referral).expect("nothing is wrong");
    let carried = |scenario: &Scenario| {
        let making = onward::packet::Making { eligibility: vec![own.clone()], ..scenario.making(Stage::Referral) };
        onward::packet::stage(&scenario.form, &answers, &scenario.consent, making).expect("it is ready").record().eligibility.clone()
    };
    assert_eq!(carried(&scenario), std::slice::from_ref(&own));
    assert_eq!(carried(&scenario.clone().consent(StatementId::ShareHealth, Choice::No)), []);
    let making = onward::packet::Making { eligibility: vec![own.clone()], ..scenario.making(Stage::Enquiry) };
    let enquiry = onward::packet::stage(&scenario.form, &answers, &scenario.consent, making).expect("it is ready");
    assert_eq!(enquiry.record().eligibility, [], "what it looks at may be of a later stage");
}

/// The agencies are asked only after a yes; a yes that was taken back takes their names with it.
#[test]
fn agencies_leave_only_with_a_yes_to_them() {
    let mut scenario = Scenario::new().agreed();
    scenario.consent.agencies = "A clinic".into();
    scenario.consent.agencies_not = "My former employer".into();
    let sent = |scenario: &Scenario| record(scenario, Stage::Referral).consent.expect("a referral carries the agreement");
    assert_eq!(sent(&scenario).agencies, "A clinic");
    for choice in [Choice::No, Choice::NotAskedYet] {
        let consent = sent(&scenario.clone().consent(StatementId::ShareAgencies, choice));
        assert_eq!((consent.agencies.as_str(), consent.agencies_not.as_str()), ("", ""));
    }
}

#[test]
fn parsing_is_strict() {
    let json = String::from_utf8(Scenario::filled(4).agreed().stage(Stage::Handover).expect("it is ready").bytes()).expect("UTF-8");
    let with = |part: &str, wrong: &str| {
        assert!(json.contains(part), "{part}");
        parse(json.replacen(part, wrong, 1).as_bytes())
    };
    assert!(parse(json.as_bytes()).is_ok());
    let newer = Err(ParseError::NewerPacket { version: 2 });
    assert_eq!(with(r#""packet_version":1"#, r#""packet_version":2"#), newer);
    assert_eq!(with(r#""packet_version":1"#, r#""packet_version":2,"mystery":[]"#), newer, "a newer packet may have any shape");
    for (part, wrong) in [
        (r#""packet_version":1"#, r#""packet_version":0"#),
        (r#""packet_version":1"#, r#""packet_version":1.0"#),
        (r#""packet_version":1"#, r#""packet_version":1,"packet_version":1"#),
        (r#""packet_version":1"#, r#""packet_version":1,"extra":1"#),
        (r#""packet_version":1,"#, ""),
        (r#""revision":7"#, r#""revision":7e0"#),
        (r#""revision":7"#, r#""revision":-7"#),
        (r#""device":"#, r#""devices":"#),
        (r#""stage":"handover""#, r#""stage":"later""#),
        (r#""one":"leeds""#, r#""one":"leeds","two":"derby""#),
        (r#""choice":"yes""#, r#""choice":"yes","extra":1"#),
        (r#""speaks":true"#, r#""speaks":true,"sings":true"#),
        (r#""verdict":"#, r#""because":"","verdict":"#),
        (r#""area":"leeds""#, r#""area":"\ud800""#),
    ] {
        assert_eq!(with(part, wrong), Err(ParseError::Shape), "{wrong}");
    }
    assert_eq!(parse(format!("{json} x").as_bytes()), Err(ParseError::Shape));
    assert_eq!(parse("[".repeat(100_000).as_bytes()), Err(ParseError::Shape));
    let padded = |length: usize| format!("{json}{}", " ".repeat(length - json.len()));
    assert!(parse(padded(PAYLOAD_MAX_BYTES).as_bytes()).is_ok());
    assert_eq!(parse(padded(PAYLOAD_MAX_BYTES + 1).as_bytes()), Err(ParseError::Shape));
}

#[test]
fn a_record_says_only_what_its_form_asks() {
    let scenario = Scenario::filled(5).agreed();
    let right = record(&scenario, Stage::Handover);
    let changed = |change: &dyn Fn(&mut Record)| {
        let mut record = right.clone();
        change(&mut record);
        fits(&scenario.form, &record)
    };
    assert_eq!(changed(&|_| {}), Ok(()));
    assert_eq!(changed(&|record| record.reply_to = Some(format!("age1{}", "q".repeat(58)))), Ok(()));
    assert_eq!(changed(&|record| record.recipient = Some("a".repeat(43))), Ok(()));
    assert_eq!(changed(&|record| record.form.version = 2), Err(Misfit::OtherForm));
    for frame in [
        &(|record: &mut Record| record.packet_id = "x".into()) as &dyn Fn(&mut Record),
        &|record| record.made_at = "2026-02-31T14:02:33Z".into(),
        &|record| record.made_at = "2026-02-28T24:02:33Z".into(),
        &|record| record.area = "../leeds".into(),
        &|record| record.sender.device = "a\nb".into(),
        &|record| record.eligibility[0].criterion = "Men Only".into(),
        &|record| record.reply_to = Some("a b".into()),
        &|record| record.reply_to = Some(format!("age1{}", "q".repeat(57))),
        &|record| record.reply_to = Some(format!("age1{}", "Q".repeat(58))),
        &|record| record.recipient = Some("a".repeat(42)),
        &|record| record.recipient = Some("+".repeat(43)),
    ] {
        assert_eq!(changed(frame), Err(Misfit::Frame));
    }
    for (id, value) in [
        ("nobody_asks", Value::One("yes".into())),
        ("child_name", Value::Text("A".into())),
        ("chosen_area", Value::One("Leeds".into())),
        ("name", Value::Text(" padded ".into())),
        ("name", Value::Text("a\u{202E}b".into())),
        ("name", Value::Many(vec![])),
        ("feels_safe", Value::Scale(11)),
        ("cg_date", Value::Date("2026-02-30".into())),
        ("cg_date", Value::Date("2026-2-3".into())),
        ("nrm_months", Value::Number(-1)),
        ("children", Value::Group(vec![[("name".to_owned(), Value::Text("A".into()))].into()])),
        ("children", Value::Group(vec![])),
    ] {
        let misfit = changed(&|record| drop(record.answers.insert(id.into(), value.clone())));
        assert_eq!(misfit, Err(Misfit::Answer(id.into())), "{value:?}");
    }
    assert!(changed(&|record| record.stage = Stage::Enquiry).is_err(), "more than its stage carries");
    for name in ["name", "nobody_asks", "children.9.child_name", "children.1.name", "children.1.child_name", ""] {
        assert_eq!(changed(&|record| record.not_answered.push(name.into())), Err(Misfit::NotAnswered(name.into())), "{name}");
    }
    let refused = |consent: onward::consent::Consent| changed(&|record| record.consent = Some(consent.clone()));
    assert_eq!(changed(&|record| record.consent = None), Err(Misfit::Consent));
    assert_eq!(refused(scenario.clone().consent(StatementId::ShareHealth, Choice::No).consent), Err(Misfit::Consent));
    assert_eq!(refused(scenario.clone().consent(StatementId::ReferMe, Choice::No).consent), Err(Misfit::Consent));
    let withheld = |statement, sections: &[&str]| onward::packet::Withheld {
        statement,
        sections: sections.iter().map(|section| (*section).to_owned()).collect(),
    };
    let (health, risk) = (withheld(StatementId::ShareHealth, &["health"]), withheld(StatementId::ShareRisk, &["risk"]));
    assert_eq!(changed(&|record| record.withheld = vec![health.clone(), risk.clone()]), Ok(()));
    for wrong in [
        vec![withheld(StatementId::ShareRisk, &["x"])],
        vec![withheld(StatementId::ShareRisk, &[])],
        vec![withheld(StatementId::ShareRisk, &["risk", "risk"])],
        vec![risk.clone(), risk.clone()],
        vec![risk.clone(), health.clone()],
    ] {
        assert_eq!(changed(&|record| record.withheld = wrong.clone()), Err(Misfit::Consent), "{wrong:?}");
    }
}

fn area(slug: &str) -> String {
    format!("Area {slug}")
}

/// All texts of a reading, without the marks that Fluent isolates arguments with.
fn texts(reading: &Reading) -> Vec<String> {
    let row = |row: &onward::packet::Row| {
        std::iter::once(&row.label).chain(&row.second).chain(&row.answer).map(|phrase| phrase.text.clone()).collect::<Vec<_>>()
    };
    let sections = reading.sections.iter().flat_map(|section| {
        std::iter::once(&section.title).chain(&section.second).map(|phrase| phrase.text.clone()).chain(section.rows.iter().flat_map(row))
    });
    let all = std::iter::once(reading.title.text.clone()).chain(reading.first.iter().map(|phrase| phrase.text.clone())).chain(sections);
    all.map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

fn is_a_key(text: &str) -> bool {
    let prefixes = ["q-", "s-", "o-", "reading-", "packet-", "consent-", "criterion-", "date-", "month-"];
    prefixes.iter().any(|prefix| text.starts_with(prefix)) && !text.contains(' ') || text.contains("{$") || text.contains("{ $")
}

#[test]
fn everything_that_came_is_read_in_words() {
    let english = words("en");
    for seed in 0..8 {
        let scenario = Scenario::filled(seed).agreed();
        for stage in STAGES {
            let record = record(&scenario, stage);
            let reading = read_packet(&scenario.form, &record, &english, Some(&english), &area);
            let texts = texts(&reading);
            assert_eq!(texts.iter().filter(|text| is_a_key(text)).collect::<Vec<_>>(), [] as [&String; 0], "every message is there");
            let json = serde_json::to_string(&record.answers).expect("it is plain");
            for question in scenario.form.questions() {
                for member in ["", "-1", "-2"] {
                    let canary = canary(&question.id, member);
                    assert_eq!(json.contains(&canary), texts.iter().any(|text| text.contains(&canary)), "{canary}");
                }
            }
            let rows: Vec<_> = reading.sections.iter().flat_map(|section| &section.rows).filter(|row| !row.question.is_empty()).collect();
            let open = rows.iter().filter(|row| row.kind == RowKind::NotAnswered).count();
            assert_eq!(open, record.not_answered.len());
            assert!(record.answers.keys().all(|id| rows.iter().any(|row| row.question == *id)));
        }
    }
}

#[test]
fn a_packet_is_read_in_another_language_with_english_beside_it() {
    let (arabic, english) = (words("ar"), words("en"));
    let scenario = Scenario::new().answer("move_on_end", date("4", "3", "2026")).agreed();
    let reading = read_packet(&scenario.form, &record(&scenario, Stage::Referral), &arabic, Some(&english), &area);
    assert_eq!(texts(&reading).iter().filter(|text| is_a_key(text)).collect::<Vec<_>>(), [] as [&String; 0]);
    assert!(reading.sections.iter().all(|section| section.title.lang == Some(arabic.lang())));
    let rows = reading.sections.iter().flat_map(|section| &section.rows).filter(|row| !row.question.is_empty());
    for row in rows {
        assert_eq!(row.label.lang, Some(arabic.lang()), "{}", row.question);
        assert_eq!(row.second.as_ref().and_then(|second| second.lang), Some(english.lang()), "{}", row.question);
    }
    let words = texts(&reading);
    assert!(words.iter().any(|text| text.contains("مارس") && text.contains('4') && text.contains("2026")), "the date in Arabic");
}

#[test]
fn a_packet_opens_with_what_must_be_read_first() {
    let english = words("en");
    let scenario = Scenario::new()
        .answer("move_on_end", date("4", "3", "2026"))
        .answer("has_children", one("yes"))
        .member("children", &[("child_name", text("Sami")), ("child_born", date("", "6", "2019"))])
        .agreed()
        .consent(StatementId::ShareRisk, Choice::No);
    let reading = read_packet(&scenario.form, &record(&scenario, Stage::Handover), &english, None, &area);
    let texts = texts(&reading);
    assert_eq!(texts[0], "Handover to Area leeds");
    assert_eq!(
        texts[1],
        "Risk information is left out, because the person has not agreed to share it. Speak to the worker before any visit."
    );
    assert!(
        texts[2].starts_with(
            "Withheld, because the person has not agreed to share it: risk and what happened to the person. Parts of the form: "
        ),
        "{}",
        texts[2]
    );
    assert!(texts[3].ends_with(" questions were asked and not answered."), "{}", texts[3]);
    for expected in [
        "4 March 2026",
        "June 2019",
        "4 March 2026, 14:02 (UTC)",
        "Child 1",
        "Sami",
        "Signed by typing: Signed By Hand",
        "أوافق: refer_me",
        "I agree: refer_me",
    ] {
        assert!(texts.iter().any(|text| text == expected), "{expected}");
    }
    let mut pressed = record(&scenario, Stage::Handover);
    pressed.consent.as_mut().expect("a handover carries the agreement").freely = Some(false);
    let reading = read_packet(&scenario.form, &pressed, &english, None, &area);
    assert!(self::texts(&reading)[2].starts_with("The person did not choose freely"), "{}", self::texts(&reading)[2]);
    let mut silent = record(&scenario, Stage::Handover);
    silent.withheld.clear();
    let reading = read_packet(&scenario.form, &silent, &english, None, &area);
    assert_eq!(
        self::texts(&reading)[1],
        "Risk information is left out, because the person has not agreed to share it. Speak to the worker before any visit."
    );
    let allowed = scenario.consent(StatementId::ShareRisk, Choice::Yes);
    let reading = read_packet(&allowed.form, &record(&allowed, Stage::Handover), &english, None, &area);
    assert!(!self::texts(&reading).iter().any(|text| text.contains("withheld")));
}

#[test]
fn a_draft_is_read_as_it_was_typed() {
    let english = words("en");
    let scenario = Scenario::new().answer("move_on_end", date("31", "2", "2026")).answer("contact_phone", text("hidden"));
    let form: &Form = &scenario.form;
    let rows = |only: Option<&[String]>| {
        read_draft(form, (&scenario.answers, &Translations::default()), only, &english, None, &area)
            .into_iter()
            .flat_map(|section| section.rows)
            .collect::<Vec<_>>()
    };
    let all = rows(None);
    let row = |id: &str| all.iter().find(|row| row.question == id);
    assert_eq!(row("move_on_end").expect("it is asked").answer[0].text, "31 2 2026", "wrong, and shown");
    assert_eq!(row("name").expect("it is asked").kind, RowKind::NotAnswered);
    assert!(row("contact_phone").is_none(), "it is not asked");
    let only = rows(Some(&["chosen_area".to_owned()]));
    assert_eq!((only.len(), only[0].answer[0].text.as_str()), (1, "Area leeds"));
}

#[cfg(feature = "schema")]
#[test]
fn the_published_schemas_are_the_types() {
    use onward::notes::{Card, Change, Reply, Withdrawal};
    use onward::packet::Forward;
    let schemas = [
        ("packet", schemars::schema_for!(Record)),
        ("card", schemars::schema_for!(Card)),
        ("change", schemars::schema_for!(Change)),
        ("reply", schemars::schema_for!(Reply)),
        ("withdrawal", schemars::schema_for!(Withdrawal)),
        ("forward", schemars::schema_for!(Forward)),
        ("area", schemars::schema_for!(onward::area::Pack)),
    ];
    for (name, schema) in schemas {
        let path = format!("{}/public/{name}-1.schema.json", env!("CARGO_MANIFEST_DIR"));
        let schema = serde_json::to_string_pretty(&schema).expect("it is plain") + "\n";
        if std::env::var_os("ONWARD_WRITE").is_some() {
            std::fs::write(&path, &schema).expect("the folder is there");
        }
        let published = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(published == schema, "{name}: run with ONWARD_WRITE=1 to write it again");
    }
}
