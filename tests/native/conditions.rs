//! When questions are asked.

use crate::form::definition;
use onward::answers::{Answer, Answers, Member, Place, asked, holds};
use onward::form::{Condition, Instead, load};
use proptest::prelude::*;

const NAMES: [&str; 4] = ["a", "b", "c", "d"];
const OPTIONS: [&str; 4] = ["yes", "no", "not_known", "red"];

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        (0..4usize, proptest::collection::vec(0..4usize, 1..3)).prop_map(|(question, is)| Condition::Is {
            question: NAMES[question].into(),
            is: is.into_iter().map(|option| OPTIONS[option].to_owned()).collect(),
        }),
        (0..4usize).prop_map(|question| Condition::Answered { answered: NAMES[question].into() }),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(|all| Condition::All { all }),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(|any| Condition::Any { any }),
            inner.prop_map(|not| Condition::Not { not: Box::new(not) }),
        ]
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        (0..4usize).prop_map(|option| Answer::One(OPTIONS[option].into())),
        proptest::collection::vec(0..4usize, 0..3)
            .prop_map(|many| Answer::Many(many.into_iter().map(|option| OPTIONS[option].to_owned()).collect())),
        Just(Answer::Instead(Instead::NotKnown)),
        Just(Answer::Text(" ".into())),
        Just(Answer::Text("yes".into())),
    ]
}

fn answers() -> impl Strategy<Value = Answers> {
    proptest::collection::btree_map((0..4usize).prop_map(|name| NAMES[name].to_owned()), answer(), 0..4).prop_map(Answers)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn negation_and_de_morgan_hold(parts in proptest::collection::vec(condition(), 1..4), answers in answers()) {
        let not = |condition: Condition| Condition::Not { not: Box::new(condition) };
        let one = parts[0].clone();
        prop_assert_ne!(holds(&one, &answers, None), holds(&not(one.clone()), &answers, None));
        let none = not(Condition::Any { any: parts.clone() });
        let each_not = Condition::All { all: parts.into_iter().map(not).collect() };
        prop_assert_eq!(holds(&none, &answers, None), holds(&each_not, &answers, None));
    }

    #[test]
    fn only_the_questions_named_matter(condition in condition(), mut answers in answers(), other in answer()) {
        let before = holds(&condition, &answers, None);
        for name in NAMES.iter().filter(|name| !condition.questions().contains(name)) {
            answers.0.insert((*name).to_owned(), other.clone());
        }
        prop_assert_eq!(before, holds(&condition, &answers, None));
    }

    #[test]
    fn a_member_comes_first_and_the_rest_stands_behind(condition in condition(), top in answers(), own in answers()) {
        let mut merged = top.clone();
        merged.0.extend(own.0.iter().filter(|(_, answer)| !answer.is_empty()).map(|(name, answer)| (name.clone(), answer.clone())));
        let member = Member { key: 1, answers: own.0 };
        prop_assert_eq!(holds(&condition, &top, Some(&member)), holds(&condition, &merged, None));
    }

    #[test]
    fn conditions_survive_json(condition in condition()) {
        let json = serde_json::to_string(&condition).expect("it is plain");
        prop_assert_eq!(serde_json::from_str::<Condition>(&json).expect("it was just written"), condition);
    }
}

#[test]
fn words_for_instead_and_one_of_many() {
    let is = |option: &str| Condition::Is { question: "a".into(), is: vec![option.into()] };
    let with = |answer| Answers([("a".to_owned(), answer)].into());
    assert!(holds(&is("blue"), &with(Answer::Many(vec!["red".into(), "blue".into()])), None));
    assert!(!holds(&is("green"), &with(Answer::Many(vec!["red".into(), "blue".into()])), None));
    assert!(holds(&is("prefer_not_to_say"), &with(Answer::Instead(Instead::PreferNotToSay)), None));
    assert!(!holds(&is("yes"), &with(Answer::Text("yes".into())), None));
}

/// An answer that is kept while its question is hidden opens no further question.
#[test]
fn a_hidden_answer_opens_nothing() {
    let form = load(&definition(
        r#"{"id":"a","kind":"yes_no"},
        {"id":"b","kind":"yes_no","when":{"question":"a","is":["yes"]}},
        {"id":"c","kind":"yes_no","when":{"question":"b","is":["yes"]}},
        {"id":"d","kind":"text","when":{"not":{"question":"c","is":["yes"]}}}"#,
    ))
    .expect("it is right");
    let mut answers = Answers::default();
    for name in ["a", "b", "c"] {
        answers.put(&Place::top(name), Answer::One("yes".into()));
    }
    let open = |answers: &Answers| NAMES.map(|name| asked(form.question(name).expect("it is there"), answers, None));
    assert_eq!(open(&answers), [true, true, true, false]);
    answers.put(&Place::top("a"), Answer::One("no".into()));
    assert_eq!(open(&answers), [true, false, false, true], "b and c are still there, and count for nothing");
}
