//! The check, at its bounds: the last value allowed beside the first refused.

use crate::form::definition;
use onward::answers::{Answer, Answers, Place, Problem, ProblemKind, TypedDate, Value, check, complete, problem_with, value_of};
use onward::form::{Form, Instead, LanguageLevel, Stage, load};

fn form(questions: &str) -> Form {
    load(&definition(questions)).expect("the definition is right")
}

fn one(kind: &str) -> Form {
    form(&format!(r#"{{"id":"x",{kind}}}"#))
}

fn judge(form: &Form, answer: Answer) -> Result<Value, ProblemKind> {
    value_of(form, form.question("x").expect("it is there"), &answer)
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn typed(day: &str, month: &str, year: &str) -> Answer {
    Answer::Date(TypedDate { day: day.into(), month: month.into(), year: year.into() })
}

fn value(text: &str) -> Result<Value, ProblemKind> {
    Ok(Value::Text(text.to_owned()))
}

#[test]
fn text_is_trimmed_and_counted_in_characters() {
    let form = one(r#""kind":"long_text""#);
    for letter in ["a", "é", "ع", "👩"] {
        let (last, first) = (letter.repeat(15_000), letter.repeat(15_001));
        assert_eq!(judge(&form, text(&format!(" \n{last} \r\n"))), value(&last));
        assert_eq!(judge(&form, text(&first)), Err(ProblemKind::TooLong { max: 15_000, count: 15_001 }));
    }
    assert_eq!(judge(&form, text("one\r\ntwo\rthree\u{2029}four\tfive")), value("one\ntwo\nthree\nfour five"));
    let short = one(r#""kind":"text""#);
    assert!(judge(&short, text(&"a".repeat(500))).is_ok());
    assert_eq!(judge(&short, text(&"a".repeat(501))), Err(ProblemKind::TooLong { max: 500, count: 501 }));
}

#[test]
fn characters_that_disguise() {
    let (name, line, long) = (one(r#""kind":"person_name""#), one(r#""kind":"text""#), one(r#""kind":"long_text""#));
    for right in ["Zoë 👩‍👧", "عل\u{200F}ي", "می\u{200C}خواهم", "A\u{200E}B", "\u{61C}1", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"]
    {
        for form in [&name, &line, &long] {
            assert_eq!(judge(form, text(right)), value(right));
        }
    }
    for wrong in ['\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}', '\n', '\u{2028}', '\0', '\u{7F}', '\u{9F}', '\u{1B}'] {
        for form in [&name, &line] {
            assert_eq!(judge(form, text(&format!("a{wrong}b"))), Err(ProblemKind::DisguisingCharacter), "{wrong:?}");
        }
    }
    for beside in ['\u{2029}', '\u{202F}', '\u{2065}', '\u{206A}'] {
        assert!(judge(&long, text(&format!("a{beside}b"))).is_ok(), "{beside:?}");
    }
    assert_eq!(judge(&long, text("a\u{202E}b")), value("a\u{202E}b"), "pasted text may bring them, and stands isolated");
    assert_eq!(judge(&long, text("a\0b")), Err(ProblemKind::DisguisingCharacter));
}

#[test]
fn numbers() {
    let form = one(r#""kind":"number","min":0,"max":120"#);
    let range = Err(ProblemKind::OutOfRange { min: 0, max: 120 });
    for (typed, result) in [
        ("0", Ok(Value::Number(0))),
        ("-1", range.clone()),
        ("120", Ok(Value::Number(120))),
        ("121", range.clone()),
        (" ١٢٠ ", Ok(Value::Number(120))),
        ("۱۲۱", range.clone()),
        ("007", Ok(Value::Number(7))),
        ("99999999999999999999999", range.clone()),
        ("1.5", Err(ProblemKind::NotANumber)),
        ("£5", Err(ProblemKind::NotANumber)),
        ("-", Err(ProblemKind::NotANumber)),
        ("+5", Err(ProblemKind::NotANumber)),
        ("١x", Err(ProblemKind::NotANumber)),
    ] {
        assert_eq!(judge(&form, text(typed)), result, "{typed}");
    }
    let all = one(r#""kind":"number","min":-9223372036854775807,"max":9223372036854775807"#);
    assert_eq!(judge(&all, text("-9223372036854775807")), Ok(Value::Number(i64::MIN + 1)));
}

#[test]
fn dates_exist() {
    let form = one(r#""kind":"date""#);
    let cases = [
        ("31", "1", "2026", Ok("2026-01-31")),
        ("32", "1", "2026", Err(ProblemKind::NoSuchDate)),
        ("31", "2", "2026", Err(ProblemKind::NoSuchDate)),
        ("28", "2", "2025", Ok("2025-02-28")),
        ("29", "2", "2025", Err(ProblemKind::NoSuchDate)),
        ("29", "2", "2024", Ok("2024-02-29")),
        ("29", "2", "2000", Ok("2000-02-29")),
        ("29", "2", "1900", Err(ProblemKind::NoSuchDate)),
        ("29", "2", "2100", Err(ProblemKind::NoSuchDate)),
        ("30", "4", "2026", Ok("2026-04-30")),
        ("31", "4", "2026", Err(ProblemKind::NoSuchDate)),
        ("0", "4", "2026", Err(ProblemKind::NoSuchDate)),
        ("1", "0", "2026", Err(ProblemKind::NoSuchDate)),
        ("1", "12", "2026", Ok("2026-12-01")),
        ("1", "13", "2026", Err(ProblemKind::NoSuchDate)),
        ("1", "1", "1900", Ok("1900-01-01")),
        ("31", "12", "1899", Err(ProblemKind::YearOutOfRange)),
        ("31", "12", "2100", Ok("2100-12-31")),
        ("1", "1", "2101", Err(ProblemKind::YearOutOfRange)),
        ("1", "1", "96", Err(ProblemKind::YearOutOfRange)),
        ("٠٤", "٣", "٢٠٢٦", Ok("2026-03-04")),
        ("۴", "۳", "۲۰۲۶", Ok("2026-03-04")),
        ("৪", "३", "２０２６", Ok("2026-03-04")),
        ("4", "March", "2026", Ok("2026-03-04")),
        ("4", " sept. ", "2026", Ok("2026-09-04")),
        ("4", "MAY", "2026", Ok("2026-05-04")),
        ("4", "ma", "2026", Err(ProblemKind::NoSuchDate)),
        ("4", "mars", "2026", Err(ProblemKind::NoSuchDate)),
        ("4th", "3", "2026", Err(ProblemKind::NoSuchDate)),
        ("", "3", "2026", Err(ProblemKind::DateIncomplete)),
        ("4", "", "2026", Err(ProblemKind::DateIncomplete)),
        ("4", "3", "", Err(ProblemKind::DateIncomplete)),
    ];
    for (day, month, year, result) in cases {
        let result = result.map(|iso| Value::Date(iso.to_owned()));
        assert_eq!(judge(&form, typed(day, month, year)), result, "{day} {month} {year}");
    }
}

#[test]
fn a_partial_date_may_lack_its_day_and_month() {
    let form = one(r#""kind":"date","precision":"partial","instead":["not_known"]"#);
    assert_eq!(judge(&form, typed("", "", "1990")), Ok(Value::Date("1990".into())));
    assert_eq!(judge(&form, typed("", "6", "1990")), Ok(Value::Date("1990-06".into())));
    assert_eq!(judge(&form, typed("1", "", "1990")), Err(ProblemKind::DateIncomplete));
    assert_eq!(judge(&form, typed("", "6", "")), Err(ProblemKind::DateIncomplete));
    assert_eq!(judge(&form, Answer::Instead(Instead::NotKnown)), Ok(Value::Instead(Instead::NotKnown)));
    assert_eq!(judge(&form, Answer::Instead(Instead::PreferNotToSay)), Err(ProblemKind::WrongKind));
}

#[test]
fn phones_and_emails() {
    let phone = one(r#""kind":"phone""#);
    for right in ["123456", "+44 (0)7700 900-123", "٠٧٧٠٠٩٠٠١٢٣", " 020\u{a0}7946 0000 "] {
        assert_eq!(judge(&phone, text(right)), value(right.trim()));
    }
    for wrong in ["12345", "0770o900123", "+ ( ) -", "07700 900123 ext 4"] {
        assert_eq!(judge(&phone, text(wrong)), Err(ProblemKind::NotAPhone), "{wrong}");
    }
    assert_eq!(judge(&phone, text("\u{202A}07700900123")), Err(ProblemKind::DisguisingCharacter));
    let email = one(r#""kind":"email""#);
    for right in ["a@b.uk", "first.last+tag@sub.example.org", "o'neil@council.gov.uk", "名@例え.jp"] {
        assert_eq!(judge(&email, text(right)), value(right));
    }
    for wrong in
        ["a", "@b.uk", "a@b", "a@b.u", "a@@b.uk", "a b@c.uk", "a@b..uk", ".a@b.uk", "a.@b.uk", "a@-b.uk", "a@b.uk.", "<a@b.uk>", "a@b@c.uk"]
    {
        assert_eq!(judge(&email, text(wrong)), Err(ProblemKind::NotAnEmail), "{wrong}");
    }
    assert!(judge(&email, text(&format!("{}@b.uk", "a".repeat(64)))).is_ok());
    assert!(judge(&email, text(&format!("{}@b.uk", "a".repeat(65)))).is_err());
}

#[test]
fn choices() {
    let many = one(r#""kind":"many_of","options":"colour""#);
    let list = |list: &[&str]| Answer::Many(list.iter().map(|one| (*one).to_owned()).collect());
    assert_eq!(
        judge(&many, list(&["blue", "red", "blue"])),
        Ok(Value::Many(vec!["red".into(), "blue".into()])),
        "in the set's order, once"
    );
    assert_eq!(judge(&many, list(&["blue", "green"])), Err(ProblemKind::NotAnOption));
    let area = one(r#""kind":"one_of","options":"areas""#);
    assert!(judge(&area, Answer::One("leeds".into())).is_ok());
    for wrong in ["Leeds", "l", "leeds/..", "leeds1"] {
        assert_eq!(judge(&area, Answer::One(wrong.into())), Err(ProblemKind::NotAnOption));
    }
    let yes_no = one(r#""kind":"yes_no""#);
    assert_eq!(judge(&yes_no, Answer::One("no".into())), Ok(Value::One("no".into())));
    assert_eq!(judge(&yes_no, Answer::One("not_known".into())), Err(ProblemKind::NotAnOption));
    assert!(judge(&yes_no, Answer::Instead(Instead::PreferNotToSay)).is_ok());
    let scale = one(r#""kind":"scale","min":1,"max":5"#);
    for (point, right) in [("0", false), ("1", true), ("5", true), ("6", false)] {
        assert_eq!(judge(&scale, Answer::One(point.into())).is_ok(), right, "{point}");
    }
    assert_eq!(judge(&scale, text("3")), Err(ProblemKind::WrongKind));
}

#[test]
fn languages_have_names() {
    let form = one(r#""kind":"languages""#);
    let level = |name: &str, speaks: bool| LanguageLevel { language: name.into(), speaks, reads: false, writes: false };
    let many = |count: usize| Answer::Languages(vec![level("ar", true); count]);
    assert!(judge(&form, many(20)).is_ok());
    assert_eq!(judge(&form, many(21)), Err(ProblemKind::TooMany { max: 20 }));
    assert_eq!(judge(&form, Answer::Languages(vec![level(" ", true)])), Err(ProblemKind::Missing));
    assert_eq!(judge(&form, Answer::Languages(vec![level("ar", true), level("", false)])), Ok(Value::Languages(vec![level("ar", true)])));
    assert!(judge(&form, Answer::Languages(vec![level(&"a".repeat(100), true)])).is_ok());
    assert!(judge(&form, Answer::Languages(vec![level(&"a".repeat(101), true)])).is_err());
    let question = form.question("x").expect("it is there");
    assert_eq!(problem_with(&form, question, &Answer::Languages(vec![level("", false)])), None, "a line added and left empty");
}

const FAMILY: &str = r#"{"id":"has_children","kind":"yes_no"},
    {"id":"children","kind":"group","max":2,"when":{"question":"has_children","is":["yes"]},"questions":[
        {"id":"child_name","kind":"person_name","stop":true},
        {"id":"at_school","kind":"yes_no"},
        {"id":"school","kind":"text","max":5,"when":{"question":"at_school","is":["yes"]}}]},
    {"id":"phone","kind":"phone","stop":{"unless":"email"},"instead":["not_known"]},
    {"id":"email","kind":"email"},
    {"id":"late","kind":"text","stage":"handover","stop":true}"#;

#[test]
fn members_are_checked_at_their_places() {
    let form = form(FAMILY);
    let mut answers = Answers::default();
    answers.put(&Place::top("has_children"), Answer::One("yes".into()));
    let (first, second) = (answers.add_member("children"), answers.add_member("children"));
    answers.put(&Place::member("children", first, "child_name"), text("A"));
    answers.put(&Place::member("children", second, "school"), text("too long"));
    assert_eq!(check(&form, &answers), [], "the second's school is not asked");
    answers.put(&Place::member("children", second, "at_school"), Answer::One("yes".into()));
    let wrong = Problem { place: Place::member("children", second, "school"), kind: ProblemKind::TooLong { max: 5, count: 8 } };
    assert_eq!(check(&form, &answers), std::slice::from_ref(&wrong));
    let missing = |place| Problem { place, kind: ProblemKind::Missing };
    let nameless = missing(Place::member("children", second, "child_name"));
    assert_eq!(
        complete(&form, &answers, Stage::Referral).expect_err("something is wrong with it"),
        [nameless, wrong, missing(Place::top("phone"))],
        "in the form's order"
    );
    answers.add_member("children");
    assert_eq!(check(&form, &answers)[0], Problem { place: Place::top("children"), kind: ProblemKind::TooMany { max: 2 } });
    answers.put(&Place::top("has_children"), Answer::One("no".into()));
    assert_eq!(check(&form, &answers), [], "hidden answers are not checked");
}

#[test]
fn complete_needs_the_stops_of_its_stage_only() {
    let form = form(FAMILY);
    let mut answers = Answers::default();
    assert!(complete(&form, &answers, Stage::Enquiry).is_ok());
    assert_eq!(complete(&form, &answers, Stage::Referral).expect_err("something is wrong with it").len(), 1);
    answers.put(&Place::top("phone"), Answer::Instead(Instead::NotKnown));
    assert_eq!(
        complete(&form, &answers, Stage::Referral).expect_err("something is wrong with it").len(),
        1,
        "nobody can be called on that"
    );
    answers.put(&Place::top("email"), text("a@b.uk"));
    assert!(complete(&form, &answers, Stage::Referral).is_ok());
    assert_eq!(complete(&form, &answers, Stage::Handover).expect_err("something is wrong with it")[0].place, Place::top("late"));
}

#[test]
fn what_is_hidden_is_no_value_and_what_is_open_is_listed() {
    let form = form(FAMILY);
    let mut answers = Answers::default();
    answers.put(&Place::top("email"), text("a@b.uk"));
    let key = answers.add_member("children");
    answers.put(&Place::member("children", key, "child_name"), text("hidden"));
    let hidden = complete(&form, &answers, Stage::Referral).expect("nothing is wrong");
    assert_eq!(hidden.values().keys().collect::<Vec<_>>(), ["email"]);
    assert_eq!(hidden.not_answered(), ["colour", "has_children", "phone"]);
    answers.put(&Place::top("has_children"), Answer::One("yes".into()));
    let shown = complete(&form, &answers, Stage::Referral).expect("nothing is wrong");
    let Value::Group(children) = &shown.values()["children"] else { panic!("a group") };
    assert_eq!(children[0]["child_name"], Value::Text("hidden".into()));
    assert_eq!(shown.not_answered(), ["colour", "children.1.at_school", "phone"]);
}
