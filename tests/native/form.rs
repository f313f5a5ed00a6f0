//! Definitions: what loads, and each mistake beside a twin that has it not.

use onward::form::{FormError, Kind, Stage, StatementId, Stop, load};

/// A definition with these questions (JSON, comma-separated) and one option set `colour` in use.
pub fn definition(questions: &str) -> String {
    format!(
        r#"{{"form":"test","version":1,"option_sets":{{"colour":["red","blue"]}},"sections":[
{{"id":"first","letter":"A","by":"together","stage":"referral","agreement":"share_needs","questions":[
{{"id":"colour","kind":"one_of","options":"colour"}}{}{questions}]}}]}}"#,
        if questions.is_empty() { "" } else { "," }
    )
}

fn mistakes(questions: &str) -> Vec<FormError> {
    load(&definition(questions)).err().unwrap_or_default()
}

/// The first definition has this one mistake and no other; the second has none.
fn twins(wrong: &str, error: FormError, right: &str) {
    assert_eq!(mistakes(right), [], "should load: {right}");
    assert_eq!(mistakes(wrong), [error], "should not load: {wrong}");
}

fn s(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_section_gives_its_defaults_and_a_question_its_own() {
    let form = load(&definition(
        r#"{"id":"late","kind":"text","stage":"handover","by":"from_file","agreement":"share_risk","stop":true},
        {"id":"kids","kind":"group","max":3,"stage":"handover","questions":[{"id":"kid","kind":"person_name"}]},
        {"id":"mail","kind":"email","stop":{"unless":"late"}}"#,
    ))
    .expect("it is right");
    let of = |id: &str| form.question(id).expect("it is there").clone();
    assert_eq!((of("colour").stage, of("colour").agreement, of("colour").stop), (Stage::Referral, StatementId::ShareNeeds, Stop::No));
    assert_eq!((of("late").stage, of("late").agreement, of("late").stop), (Stage::Handover, StatementId::ShareRisk, Stop::Yes));
    assert_eq!(of("kid").stage, Stage::Handover, "a member's question has its group's defaults");
    assert_eq!(of("mail").stop, Stop::Unless(s("late")));
    assert_eq!(of("late").kind, Kind::Text { max: 500 });
}

#[test]
fn json_mistakes_have_a_line() {
    let broken = definition("").replace("\"stage\":", "\"stage\"");
    assert!(matches!(load(&broken).expect_err("something is wrong with it")[..], [FormError::Json { line: 2, .. }]));
    let twice = definition("").replace(r#""letter":"A","#, r#""letter":"A","letter":"B","#);
    assert!(matches!(load(&twice).expect_err("something is wrong with it")[..], [FormError::Json { line: 2, .. }]), "a key twice");
    let float = definition("").replace(r#""version":1"#, r#""version":1.0"#);
    assert!(matches!(load(&float).expect_err("something is wrong with it")[..], [FormError::Json { line: 1, .. }]), "a float");
    assert!(load("").is_err() && load("[]").is_err() && load("{}").is_err());
}

#[test]
fn a_newer_format_is_told_and_nothing_else() {
    let newer = definition("").replacen('{', r#"{"format":2,"mystery":0,"#, 1);
    assert_eq!(load(&newer).expect_err("something is wrong with it"), [FormError::NewerFormat { format: 2 }]);
    assert!(load(&definition("").replacen('{', r#"{"format":1,"#, 1)).is_ok());
}

#[test]
fn shape() {
    let at = || s("x");
    twins(r#"{"id":"x","kind":"tetx"}"#, FormError::UnknownKind { at: at(), kind: s("tetx") }, r#"{"id":"x","kind":"text"}"#);
    twins(r#"{"id":"x","kind":"email","max":3}"#, FormError::UnknownKey { at: at(), key: s("max") }, r#"{"id":"x","kind":"text","max":3}"#);
    twins(
        r#"{"id":"x","kind":"number","min":1}"#,
        FormError::MissingKey { at: at(), key: s("max") },
        r#"{"id":"x","kind":"number","min":1,"max":1}"#,
    );
    twins(
        r#"{"id":"x","kind":"text","stage":"later"}"#,
        FormError::WrongValue { at: at(), key: s("stage") },
        r#"{"id":"x","kind":"text","stage":"handover"}"#,
    );
    twins(
        r#"{"id":"x","kind":"text","stop":{"except":"colour"}}"#,
        FormError::WrongValue { at: at(), key: s("stop") },
        r#"{"id":"x","kind":"text","stop":{"unless":"colour"}}"#,
    );
    twins(
        r#"{"id":"x","kind":"text","when":{"question":"colour","is":["red"],"or":1}}"#,
        FormError::WrongValue { at: at(), key: s("when") },
        r#"{"id":"x","kind":"text","when":{"question":"colour","is":["red"]}}"#,
    );
    let no_default = definition("").replace(r#""stage":"referral","#, "");
    assert_eq!(load(&no_default).expect_err("something is wrong with it"), [FormError::MissingKey { at: s("colour"), key: s("stage") }]);
}

#[test]
fn ids() {
    for wrong in ["Xx", "x-y", "1x", "x y", "", "é"] {
        twins(
            &format!(r#"{{"id":"{wrong}","kind":"text"}}"#),
            FormError::BadId { at: s(wrong), id: s(wrong) },
            r#"{"id":"x_1","kind":"text"}"#,
        );
    }
    let long = |letters: usize| format!(r#"{{"id":"{}","kind":"text"}}"#, "x".repeat(letters));
    twins(&long(61), FormError::BadId { at: "x".repeat(61), id: "x".repeat(61) }, &long(60));
    twins(
        r#"{"id":"colour","kind":"text"}"#,
        FormError::DuplicateId { at: s("colour"), id: s("colour") },
        r#"{"id":"colours","kind":"text"}"#,
    );
    twins(
        r#"{"id":"g","kind":"group","max":1,"questions":[{"id":"colour","kind":"text"}]}"#,
        FormError::DuplicateId { at: s("colour"), id: s("colour") },
        r#"{"id":"g","kind":"group","max":1,"questions":[{"id":"colour_2","kind":"text"}]}"#,
    );
    let option_twice = definition("").replace(r#"["red","blue"]"#, r#"["red","red"]"#);
    assert_eq!(load(&option_twice).expect_err("something is wrong with it"), [FormError::DuplicateId { at: s("colour"), id: s("red") }]);
}

#[test]
fn option_sets() {
    twins(
        r#"{"id":"x","kind":"many_of","options":"shape"}"#,
        FormError::UnknownOptionSet { at: s("x"), names: s("shape") },
        r#"{"id":"x","kind":"many_of","options":"colour"}"#,
    );
    assert!(load(&definition(r#"{"id":"x","kind":"many_of","options":"areas"}"#)).is_ok());
    let unused = definition("").replace(r#""option_sets":{"#, r#""option_sets":{"shape":["round"],"#);
    assert_eq!(load(&unused).expect_err("something is wrong with it"), [FormError::UnusedOptionSet { set: s("shape") }]);
    let empty = definition("").replace(r#"["red","blue"]"#, "[]");
    assert_eq!(load(&empty).expect_err("something is wrong with it"), [FormError::EmptyOptionSet { set: s("colour") }]);
}

#[test]
fn bounds_and_groups() {
    let number = |min: i32, max: i32| format!(r#"{{"id":"x","kind":"number","min":{min},"max":{max}}}"#);
    twins(&number(2, 1), FormError::Bounds { at: s("x") }, &number(1, 1));
    let scale = |min: u8, max: u8| format!(r#"{{"id":"x","kind":"scale","min":{min},"max":{max}}}"#);
    twins(&scale(2, 1), FormError::Bounds { at: s("x") }, &scale(1, 1));
    let text = |max: u32| format!(r#"{{"id":"x","kind":"long_text","max":{max}}}"#);
    twins(&text(15_001), FormError::Bounds { at: s("x") }, &text(15_000));
    twins(&text(0), FormError::Bounds { at: s("x") }, &text(1));
    let group = |max: u8, questions: &str| format!(r#"{{"id":"g","kind":"group","max":{max},"questions":[{questions}]}}"#);
    let inner = r#"{"id":"x","kind":"text"}"#;
    twins(&group(0, inner), FormError::Bounds { at: s("g") }, &group(1, inner));
    twins(&group(1, ""), FormError::Empty { at: s("g") }, &group(1, inner));
    twins(
        &group(1, &format!(r#"{inner},{{"id":"h","kind":"group","max":1,"questions":[]}}"#)),
        FormError::NestedGroup { at: s("h") },
        &group(1, inner),
    );
}

#[test]
fn conditions_name_what_is_there() {
    let when = |condition: &str| format!(r#"{{"id":"x","kind":"text","when":{condition}}}"#);
    let right = when(r#"{"question":"colour","is":["red"]}"#);
    twins(&when(r#"{"answered":"color"}"#), FormError::UnknownQuestion { at: s("x"), names: s("color") }, &right);
    twins(
        &when(r#"{"question":"colour","is":["red","green"]}"#),
        FormError::UnknownOption { at: s("x"), names: s("colour"), option: s("green") },
        &right,
    );
    twins(
        &when(r#"{"question":"colour","is":["not_known"]}"#),
        FormError::UnknownOption { at: s("x"), names: s("colour"), option: s("not_known") },
        &right,
    );
    twins(&when(r#"{"all":[]}"#), FormError::EmptyCondition { at: s("x") }, &when(r#"{"all":[{"answered":"colour"}]}"#));
    let yes_no = |is: &str| format!(r#"{{"id":"y","kind":"yes_no"}},{}"#, when(&format!(r#"{{"not":{{"question":"y","is":["{is}"]}}}}"#)));
    for answer in ["yes", "no", "not_known", "prefer_not_to_say"] {
        assert_eq!(mistakes(&yes_no(answer)), []);
    }
    assert_eq!(mistakes(&yes_no("maybe")), [FormError::UnknownOption { at: s("x"), names: s("y"), option: s("maybe") }]);
}

#[test]
fn conditions_do_not_look_into_groups() {
    let group = r#"{"id":"g","kind":"group","max":2,"questions":[{"id":"a","kind":"yes_no"},{"id":"b","kind":"text","when":{"question":"a","is":["yes"]}}]}"#;
    let outside = format!(r#"{group},{{"id":"x","kind":"text","when":{{"answered":"a"}}}}"#);
    twins(&outside, FormError::InsideGroup { at: s("x"), names: s("a") }, group);
}

#[test]
fn circles_are_found() {
    let question = |id: &str, on: &str| format!(r#"{{"id":"{id}","kind":"yes_no","when":{{"answered":"{on}"}}}}"#);
    let chain = [question("a", "b"), question("b", "c")].join(",");
    twins(
        &format!("{chain},{}", question("c", "a")),
        FormError::Circular { questions: vec![s("a"), s("b"), s("c")] },
        &format!("{chain},{}", question("c", "colour")),
    );
    assert_eq!(mistakes(&question("a", "a")), [FormError::Circular { questions: vec![s("a")] }]);
}

#[test]
fn stop_hangs_on_a_question_that_is_there() {
    let stop = |other: &str| format!(r#"{{"id":"x","kind":"phone","stop":{{"unless":"{other}"}}}}"#);
    twins(&stop("color"), FormError::UnknownStop { at: s("x"), names: s("color") }, &stop("colour"));
    assert_eq!(mistakes(&stop("x")), [FormError::UnknownStop { at: s("x"), names: s("x") }]);
}

#[test]
fn all_mistakes_are_told_at_once() {
    let found = mistakes(
        r#"{"id":"x","kind":"tetx"},{"id":"Y","kind":"text"},{"id":"z","kind":"text","when":{"answered":"x"}},
        {"id":"w","kind":"text","when":{"answered":"v"},"colour":1}"#,
    );
    assert_eq!(
        found,
        [
            FormError::UnknownKind { at: s("x"), kind: s("tetx") },
            FormError::UnknownKey { at: s("w"), key: s("colour") },
            FormError::BadId { at: s("Y"), id: s("Y") },
            FormError::UnknownQuestion { at: s("w"), names: s("v") },
        ],
        "what hangs on the unreadable x is not told of"
    );
}
