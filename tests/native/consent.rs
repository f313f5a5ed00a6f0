//! What the agreement lets leave, and how large its record may be.

use crate::scenario::Scenario;
use onward::consent::{Agreement, Capacity, Choice, Consent, DRAWING_POINTS_MAX, Drawing, OutOfLimits, Signature, allows, within_limits};
use onward::form::{Stage, StatementId};
use onward::language::{Lang, Status};

#[test]
fn a_referral_needs_a_yes_and_an_enquiry_only_no_no() {
    for statement in StatementId::ALL {
        for (choice, enquiry, later) in [(Choice::Yes, true, true), (Choice::No, false, false), (Choice::NotAskedYet, true, false)] {
            let consent = Scenario::new().consent(statement, choice).consent;
            assert_eq!(allows(statement, Stage::Enquiry, &consent), enquiry, "{statement:?} {choice:?}");
            for stage in [Stage::Referral, Stage::Handover] {
                assert_eq!(allows(statement, stage, &consent), later, "{statement:?} {choice:?} {stage:?}");
            }
        }
        assert!(allows(statement, Stage::Enquiry, &Consent::default()) && !allows(statement, Stage::Referral, &Consent::default()));
    }
}

/// The first keeps the limits, the second breaks just this one.
fn pair(right: impl Fn(&mut Consent), wrong: impl Fn(&mut Consent), out: OutOfLimits) {
    let limits = |change: &dyn Fn(&mut Consent)| {
        let mut consent = Scenario::new().agreed().consent;
        change(&mut consent);
        within_limits(&consent)
    };
    assert_eq!(limits(&right), Ok(()));
    assert_eq!(limits(&wrong), Err(out));
}

fn drawing(points: usize, x: u16, y: u16) -> Signature {
    Signature::Drawn(Drawing { strokes: vec![vec![[x, y]; points]] })
}

#[test]
fn limits() {
    let long = |letters: usize| "ع".repeat(letters);
    pair(|consent| consent.teach_back = long(15_000), |consent| consent.teach_back = long(15_001), OutOfLimits::Text);
    pair(|consent| consent.explained_by = long(500), |consent| consent.explained_by = long(501), OutOfLimits::Text);
    let doubt = |letters: usize| Capacity::Doubt { time: true, interpreter: false, advocate: false, best_interests_by: long(letters) };
    pair(|consent| consent.capacity = doubt(500), |consent| consent.capacity = doubt(501), OutOfLimits::Text);
    pair(|consent| consent.present = "a\nb".into(), |consent| consent.present = "a\0b".into(), OutOfLimits::Text);
    let signed = |letters: usize| Signature::DidNotSign(long(letters));
    pair(|consent| consent.worker = signed(500), |consent| consent.worker = signed(501), OutOfLimits::Text);
    let points = DRAWING_POINTS_MAX;
    pair(|consent| consent.person = drawing(points, 0, 0), |consent| consent.person = drawing(points + 1, 0, 0), OutOfLimits::Drawing);
    pair(|consent| consent.person = drawing(1, 1000, 300), |consent| consent.person = drawing(1, 1001, 300), OutOfLimits::Drawing);
    pair(|consent| consent.person = drawing(1, 1000, 300), |consent| consent.person = drawing(1, 1000, 301), OutOfLimits::Drawing);
    pair(|_| {}, |consent| consent.person = drawing(0, 0, 0), OutOfLimits::Drawing);
    pair(|_| {}, |consent| consent.area = "Leeds".into(), OutOfLimits::Area);
    pair(|consent| consent.at = String::new(), |consent| consent.at = "2026-03-04 14:02".into(), OutOfLimits::Time);
    pair(|_| {}, |consent| consent.agreements.push(consent.agreements[0].clone()), OutOfLimits::Agreements);
    pair(|_| {}, |consent| consent.agreements[0].english = " ".into(), OutOfLimits::Agreements);
    pair(|consent| consent.agreements[0].words = long(5_000), |consent| consent.agreements[0].words = long(5_001), OutOfLimits::Text);
}

#[test]
fn a_record_of_another_shape_is_refused() {
    let json = serde_json::to_string(&Scenario::new().agreed().consent).expect("it is plain");
    assert!(serde_json::from_str::<Consent>(&json).is_ok());
    for (part, wrong) in [(r#""area":"#, r#""zone":0,"area":"#), (r#""english":"#, r#""note":"","english":"#)] {
        assert!(json.contains(part) && serde_json::from_str::<Consent>(&json.replacen(part, wrong, 1)).is_err(), "{part}");
    }
}

#[test]
fn machine_drafted_words_need_the_interpreter() {
    let mut consent = Consent {
        agreements: vec![Agreement {
            statement: StatementId::ReferMe,
            choice: Choice::Yes,
            words: "w".into(),
            english: "e".into(),
            version: 1,
            lang: Lang::ENGLISH.into(),
            status: Status::MachineDrafted,
        }],
        ..Consent::default()
    };
    assert!(!consent.is_valid_translation());
    consent.interpreter_confirms = true;
    assert!(consent.is_valid_translation());
}
