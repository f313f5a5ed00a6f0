//! Reasons, each answer at its place in RULES.md.

use crate::scenario::{Scenario, one};
use onward::answers::{Answer, Answers};
use onward::area::{AreaError, load};
use onward::eligibility::{Verdict, assess, national};
use onward::form::Instead;

fn verdict(criterion: &str, answers: &[(&str, Answer)]) -> Verdict {
    let answers = Answers(answers.iter().map(|(id, answer)| ((*id).to_owned(), answer.clone())).collect());
    assess(&answers, []).into_iter().find(|reason| reason.criterion == criterion).expect("it is a national criterion").verdict
}

#[test]
fn each_answer_counts_as_the_rules_say() {
    let form = Scenario::new().form;
    let table = [
        ("cg_positive", "cg_decision", ["positive"].as_slice()),
        ("leaving_support", "support_now", &["safehouse", "outreach", "asylum_support_after_nrm"]),
        ("recourse", "public_funds", &["yes"]),
    ];
    for (criterion, question, met) in table {
        let set = form.question(question).expect("it is there").option_set().expect("it has options");
        for option in form.options(set) {
            let expected = if met.contains(&option.as_str()) { Verdict::Met } else { Verdict::NotMet };
            assert_eq!(verdict(criterion, &[(question, one(option))]), expected, "{question} {option}");
        }
        assert_eq!(verdict(criterion, &[]), Verdict::NotKnown);
        assert_eq!(verdict(criterion, &[(question, Answer::Instead(Instead::NotKnown))]), Verdict::NotKnown);
    }
    assert!(national().iter().flat_map(|criterion| criterion.questions).all(|id| form.question(id).is_some()));
}

#[test]
fn an_area_to_avoid_is_not_safe() {
    let avoid = |areas: &[&str]| ("areas_to_avoid", Answer::Many(areas.iter().map(|area| (*area).to_owned()).collect()));
    let (leeds, yes, no) = (("chosen_area", one("leeds")), ("avoid_any", one("yes")), ("avoid_any", one("no")));
    let safe = |answers: &[(&str, Answer)]| verdict("area_safe", answers);
    assert_eq!(safe(&[leeds.clone(), yes.clone(), avoid(&["derby", "leeds"])]), Verdict::NotMet);
    assert_eq!(safe(&[leeds.clone(), yes.clone(), avoid(&["derby"])]), Verdict::Met);
    assert_eq!(safe(&[leeds.clone(), no, avoid(&["leeds"])]), Verdict::Met, "the list is hidden by the no");
    assert_eq!(safe(&[leeds.clone(), avoid(&["leeds"])]), Verdict::NotKnown, "the list is not asked for yet");
    assert_eq!(safe(&[leeds, yes.clone()]), Verdict::NotKnown);
    assert_eq!(safe(&[yes, avoid(&["leeds"])]), Verdict::NotKnown);
}

const AREA: &str = r#"{"slug":"leeds","name":{"en":"Leeds"},"example":true,"criteria":[
    {"id":"men_only","met":{"question":"gender","is":["male"]},"not_met":{"question":"gender","is":["female"]},"source":"4.3","words":{"en":"Men only."}}]}"#;

#[test]
fn an_area_adds_its_own() {
    let area = load("leeds", AREA).expect("it is right");
    let reasons = assess(&Answers([("gender".to_owned(), one("male"))].into()), area.own_criteria());
    let own = reasons.last().expect("the area's own comes last");
    assert_eq!((own.criterion.as_str(), own.area.as_deref(), own.verdict), ("men_only", Some("leeds"), Verdict::Met));
}

#[test]
fn slips_in_an_areas_file_are_told() {
    let with = |part: &str, wrong: &str| {
        assert!(AREA.contains(part), "{part}");
        load("leeds", &AREA.replacen(part, wrong, 1)).expect_err("it is wrong")
    };
    assert_eq!(load("derby", AREA), Err(AreaError::Slug));
    assert_eq!(with(r#""name":{"en""#, r#""name":{"ar""#), AreaError::NoEnglish);
    assert_eq!(with(r#""words":{"en""#, r#""words":{"ar""#), AreaError::NoEnglish);
    assert_eq!(with("men_only", "Men only"), AreaError::Criterion { id: "Men only".into() });
    assert_eq!(with(r#""example":true"#, r#""example":true,"recipient":"ssh-ed25519 AAAA""#), AreaError::Recipient);
    for (part, wrong) in [
        (r#""source":"4.3""#, r#""source":"4.3","because":"""#),
        (r#""source":"4.3","#, ""),
        (r#""example":true"#, r#""example":true,"example":false"#),
    ] {
        assert!(matches!(with(part, wrong), AreaError::Json { .. }), "{wrong}");
    }
}
