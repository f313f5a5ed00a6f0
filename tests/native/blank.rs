//! Forms to fill in by hand: every question of a stage is on the paper, once, in both languages where the person reads along.

use super::scenario::words;
use onward::form::{By, Condition, Form, Instead, Kind, Question, Stage, StatementId, load, standard};
use onward::language::{Lang, Status, Words};
use onward::packet::{BlankPart, BlankReading, BlankRow, BlankSection, Pair, Phrase, Room, read_blank};

/// The areas that the paper names.
pub fn areas(lang: Lang) -> Vec<String> {
    let names = if lang == Lang::ENGLISH { ["Leeds", "Derby"] } else { ["ليدز", "ديربي"] };
    names.map(str::to_owned).to_vec()
}

/// A paper in each pair of languages that is looked at.
pub fn papers(stage: Stage) -> Vec<(&'static str, BlankReading)> {
    let (english, arabic) = (words("en"), words("ar"));
    let pairs: [(&str, &Words, Option<&Words>); 4] =
        [("en", &english, None), ("ar", &arabic, None), ("en-ar", &english, Some(&arabic)), ("ar-en", &arabic, Some(&english))];
    pairs.into_iter().map(|(name, words, second)| (name, read_blank(&standard(), words, second, stage, &areas))).collect()
}

fn sections(reading: &BlankReading) -> impl Iterator<Item = &BlankSection> {
    reading.parts.iter().flat_map(|part| &part.sections)
}

/// Every question on the paper, those of a group's members after it. A group that stands in two parts counts once.
fn rows(part: &BlankPart) -> Vec<&BlankRow> {
    let tops = part.sections.iter().flat_map(|section| &section.rows).filter(|row| !row.question.is_empty());
    tops.flat_map(|row| {
        let inner: &[BlankRow] = if let Room::Table { rows, .. } = &row.room { rows } else { &[] };
        std::iter::once(row).chain(inner)
    })
    .collect()
}

fn ids(part: &BlankPart) -> Vec<&str> {
    rows(part).into_iter().map(|row| row.question.as_str()).collect()
}

fn is_from_file(question: &Question) -> bool {
    question.by == By::FromFile
}

/// What a part must ask, by the form alone.
fn wanted(form: &Form, stage: Stage, alone: bool) -> Vec<&str> {
    let mut wanted = Vec::new();
    for question in form.sections().iter().flat_map(|section| &section.questions).filter(|question| question.stage <= stage) {
        let members: Vec<&str> = question
            .members()
            .iter()
            .filter(|member| member.stage <= stage && is_from_file(member) == alone)
            .map(|member| member.id.as_str())
            .collect();
        if is_from_file(question) == alone || !members.is_empty() {
            wanted.push(question.id.as_str());
        }
        wanted.extend(members);
    }
    wanted
}

fn row<'a>(reading: &'a BlankReading, id: &str) -> &'a BlankRow {
    let all: Vec<&BlankRow> = reading.parts.iter().flat_map(rows).filter(|row| row.question == id).collect();
    all.last().unwrap_or_else(|| panic!("{id} is not on the paper"))
}

fn text(pair: &Pair) -> String {
    pair.words.text.replace(['\u{2068}', '\u{2069}'], "")
}

fn paper<'a>(papers: &'a [(&str, BlankReading)], name: &str) -> &'a BlankReading {
    &papers.iter().find(|(of, _)| *of == name).expect("it was made").1
}

#[test]
fn every_question_of_the_stage_is_there_once_in_order_and_none_of_another() {
    let form = standard();
    for stage in Stage::ALL {
        for (name, reading) in papers(stage) {
            assert_eq!(ids(&reading.parts[0]), wanted(&form, stage, true), "{name} {stage:?}");
            assert_eq!(ids(&reading.parts[1]), wanted(&form, stage, false), "{name} {stage:?}");
            assert!(reading.parts[2..].iter().all(|part| ids(part).is_empty()));
            let mut all: Vec<&str> = reading.parts.iter().flat_map(ids).collect();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), form.questions().filter(|question| question.stage <= stage).count(), "{name} {stage:?}");
        }
    }
}

/// Never asked aloud, never in the person's language: `By::FromFile`.
#[test]
fn what_the_worker_answers_alone_is_in_one_language_and_the_rest_in_both() {
    for stage in Stage::ALL {
        let papers = papers(stage);
        for (name, first, second) in [("en-ar", "en", "ar"), ("ar-en", "ar", "en")] {
            let reading = paper(&papers, name);
            let tag = |phrase: &Phrase| phrase.lang.map(Lang::tag);
            for row in rows(&reading.parts[0]) {
                assert_eq!((tag(&row.label.words), &row.label.second), (Some("en"), &None), "{name} {}", row.question);
            }
            for row in rows(&reading.parts[1]) {
                assert_eq!(tag(&row.label.words), Some(first), "{name} {}", row.question);
                assert_eq!(row.label.second.as_ref().and_then(tag), Some(second), "{name} {}", row.question);
                let boxes: &[Pair] = if let Room::Boxes(boxes) = &row.room { boxes } else { &[] };
                for pair in row.hints.iter().chain(&row.when).chain(&row.words).chain(&row.instead).chain(boxes) {
                    assert!(pair.second.is_some(), "{name} {}: {}", row.question, pair.words.text);
                }
            }
        }
        assert!(paper(&papers, "en").phrases().iter().all(|phrase| phrase.lang == Some(Lang::ENGLISH) || phrase.lang.is_none()));
        assert_eq!(paper(&papers, "ar").parts[0].title.words.lang, Lang::from_tag("ar"));
    }
}

#[test]
fn every_option_has_its_box_and_every_answer_its_room() {
    let form = standard();
    let (english, arabic) = (words("en"), words("ar"));
    let papers = papers(Stage::Handover);
    for (name, words) in [("en", &english), ("ar", &arabic)] {
        let reading = paper(&papers, name);
        for question in form.questions() {
            let row = row(reading, &question.id);
            let said: Vec<String> = if let Room::Boxes(boxes) = &row.room { boxes.iter().map(text).collect() } else { Vec::new() };
            let options = |set: &str| form.options(set).iter().map(|option| words.text(&format!("o-{set}-{option}"))).collect::<Vec<_>>();
            match &question.kind {
                Kind::OneOf { options: set } | Kind::ManyOf { options: set } if set == "areas" => assert_eq!(said, areas(words.lang())),
                Kind::OneOf { options: set } | Kind::ManyOf { options: set } => assert_eq!(said, options(set), "{}", question.id),
                Kind::YesNo => assert_eq!(said, [words.text("o-yes_no-yes"), words.text("o-yes_no-no")]),
                Kind::Date { .. } => assert!(matches!(&row.room, Room::Fields(fields) if fields.len() == 3), "{}", question.id),
                Kind::Number { .. } => assert_eq!(row.room, Room::Figure),
                Kind::Scale { min, max } => {
                    assert!(matches!(&row.room, Room::Scale { points, .. } if *points == (*min..=*max).collect::<Vec<_>>()));
                }
                Kind::Languages => assert!(matches!(&row.room, Room::Levels { levels, .. } if levels.len() == 3)),
                Kind::Group { .. } => assert!(matches!(&row.room, Room::Table { members, .. } if members.len() == 3)),
                Kind::LongText { .. } => assert!(matches!(row.room, Room::Lines(2..)), "{}", question.id),
                Kind::Text { .. } | Kind::PersonName | Kind::Phone | Kind::Email => assert!(matches!(row.room, Room::Lines(1..))),
            }
            let both = [Instead::NotKnown, Instead::PreferNotToSay];
            let instead = if question.kind == Kind::YesNo { &both[..] } else { &question.instead };
            let wanted: Vec<String> = instead.iter().map(|instead| words.text(&format!("o-instead-{}", instead.name()))).collect();
            assert_eq!(row.instead.iter().map(text).collect::<Vec<_>>(), wanted, "{}", question.id);
            assert_eq!(
                !row.hints.is_empty(),
                ["hint", "help"]
                    .iter()
                    .any(|kind| (*kind == "hint" || is_from_file(question))
                        && words.find(&format!("q-{}.{kind}", question.id), None).is_some()),
                "{}",
                question.id
            );
        }
    }
}

#[test]
fn numbers_are_unlike_and_every_condition_names_a_number_before_or_after_it() {
    let form = standard();
    for stage in Stage::ALL {
        for (name, reading) in papers(stage) {
            let mut numbers: Vec<(&str, &str)> =
                reading.parts.iter().flat_map(rows).map(|row| (row.number.as_str(), row.question.as_str())).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let alone: Vec<&str> = numbers.iter().map(|(number, _)| *number).collect();
            assert!(alone.windows(2).all(|two| two[0] != two[1]) && alone.iter().all(|number| !number.is_empty()), "{name}: {alone:?}");
            for question in form.questions().filter(|question| question.stage <= stage) {
                let row = row(&reading, &question.id);
                assert_eq!(row.when.is_some(), question.when.is_some(), "{}", question.id);
                let named = question.when.iter().flat_map(Condition::questions).filter_map(|id| numbers.iter().find(|(_, of)| *of == id));
                let said: Vec<String> = row.when.iter().map(text).collect();
                assert!(
                    question.when.is_none() || named.clone().any(|(number, _)| said[0].contains(number)),
                    "{}: {said:?} names none of {:?}",
                    question.id,
                    named.collect::<Vec<_>>()
                );
            }
        }
    }
}

#[test]
fn conditions_read_as_a_person_would_say_them() {
    let papers = papers(Stage::Handover);
    let when = |name: &str, id: &str| row(paper(&papers, name), id).when.as_ref().map(text).unwrap_or_default();
    let number = |id: &str| row(paper(&papers, "en"), id).number.clone();
    assert_eq!(when("en", "contacted_on"), format!("Only if {} is “Yes”.", number("contacted_first")));
    // What the named question says of itself is not said again: that the person is not a man.
    assert_eq!(when("en", "due_date"), format!("Only if {} is “Yes”.", number("pregnant")));
    assert_eq!(when("en", "contact_other_name"), format!("Only if {} is “Yes”.", number("contact_other_knows")));
    assert_eq!(
        when("en", "treatment_transfer"),
        format!("Only if {} is “Yes” or {} is “I am waiting for treatment”.", number("treatment_now"), number("treatment_waiting"))
            .replace("I am waiting for treatment", &words("en").text("o-treatment_waiting-waiting"))
    );
    assert_eq!(when("en", "ready_bank_account"), format!("Only if {} is not “Yes”.", number("bank_account")));
    assert_eq!(when("en", "going_well_english"), format!("Only if {} has an answer.", number("going_well")));
    assert_eq!(when("ar", "contacted_on"), format!("فقط إذا كان جواب {} هو «نعم».", number("contacted_first")));
}

#[test]
fn a_condition_in_a_condition_keeps_its_sense() {
    let form = load(
        r#"{"form":"f","version":1,"option_sets":{},"sections":[{"id":"s","letter":"A","by":"together","stage":"enquiry",
        "agreement":"refer_me","questions":[{"id":"a","kind":"yes_no"},{"id":"b","kind":"yes_no"},{"id":"c","kind":"yes_no"},
        {"id":"d","kind":"yes_no","when":{"not":{"any":[{"question":"a","is":["yes"]},
        {"all":[{"question":"b","is":["no"]},{"answered":"c"}]}]}}}]}]}"#,
    )
    .unwrap_or_else(|errors| panic!("{errors:?}"));
    let words = words("en");
    let reading = read_blank(&form, &words, None, Stage::Enquiry, &areas);
    let when = row(&reading, "d").when.as_ref().map(text);
    assert_eq!(when.as_deref(), Some("Only if A1 is not “Yes” and (A2 is not “No” or A3 has no answer)."));
}

#[test]
fn a_site_without_areas_leaves_a_line_for_the_name() {
    let words = words("en");
    let reading = read_blank(&standard(), &words, None, Stage::Enquiry, &|_| Vec::new());
    assert_eq!(row(&reading, "chosen_area").room, Room::Lines(1));
}

#[test]
fn the_statements_stand_in_their_exact_words_with_yes_and_no() {
    let (english, arabic) = (words("en"), words("ar"));
    for stage in Stage::ALL {
        let papers = papers(stage);
        for (name, words) in [("en-ar", &english), ("ar-en", &arabic)] {
            let reading = paper(&papers, name);
            let section = sections(reading).find(|section| section.id == "statements").expect("it is always there");
            let area = words.text("blank-area.named");
            let of = |statement: StatementId| {
                let title = words.text(&format!("consent-{}.title", statement.name()));
                section.rows.iter().find(|row| row.label.words.text == title)
            };
            for statement in StatementId::ALL {
                let is_asked = stage != Stage::Enquiry
                    || standard().questions().any(|question| question.stage == Stage::Enquiry && question.agreement == statement);
                let Some(row) = of(statement) else {
                    assert!(!is_asked, "{name} {statement:?}");
                    continue;
                };
                assert!(is_asked, "{name} {statement:?}");
                let exact =
                    words.text_with(&format!("consent-{}", statement.name()), &[("area", &area)]).replace(['\u{2068}', '\u{2069}'], "");
                assert_eq!(row.words[0].words.text, exact);
                assert!(row.words[0].second.is_some());
                let Room::Boxes(boxes) = &row.room else { panic!("{statement:?} has no boxes") };
                assert_eq!(
                    boxes.iter().map(text).collect::<Vec<_>>(),
                    ["consent-choice-yes", "consent-choice-no"].map(|key| words.text(key))
                );
            }
        }
    }
}

#[test]
fn whoever_signs_has_a_line_and_an_enquiry_needs_no_signature() {
    let words = words("en");
    let signatures = |stage: Stage, name: &str| -> Vec<String> {
        let papers = papers(stage);
        let section = sections(paper(&papers, name)).find(|section| section.id == "signatures").cloned();
        let rows = section.map(|section| section.rows).unwrap_or_default();
        rows.iter().filter(|row| matches!(&row.room, Room::Fields(fields) if fields.len() == 3)).map(|row| text(&row.label)).collect()
    };
    let wanted = ["person", "interpreter", "worker"].map(|who| words.text(&format!("consent-signature-{who}-label")));
    assert_eq!(signatures(Stage::Referral, "en-ar"), wanted);
    assert_eq!(signatures(Stage::Handover, "en"), wanted);
    assert_eq!(signatures(Stage::Enquiry, "en"), [] as [String; 0]);
    // The interpreter confirms words that nobody has reviewed, and no others.
    assert_eq!(words.status(), Status::Source);
    let title = words.text("consent-interpreter_confirms-label.title");
    let asks = |name: &str| paper(&papers(Stage::Referral), name).phrases().iter().any(|phrase| phrase.text == title);
    assert_eq!((asks("en"), asks("en-ar")), (false, true));
}

#[test]
fn what_must_be_known_first_is_said_first() {
    let words = words("en");
    for stage in Stage::ALL {
        let papers = papers(stage);
        let first = |name: &str| paper(&papers, name).first.iter().map(text).collect::<Vec<_>>();
        assert_eq!(first("en")[0], "This paper is not encrypted: anyone who has it can read it.");
        assert_eq!(first("en").contains(&words.text("blank-nobody")), stage == Stage::Enquiry);
        assert!(first("en").iter().all(|line| !line.contains("computer made")));
        assert!(first("ar-en").iter().any(|line| line.contains("A computer made the translation into العربية")));
        // What the screen says after some answers is on the paper from the start, since paper cannot wait for them.
        let child = row(paper(&papers, "en"), "under_18");
        let notice = format!("If “{}” or “{}”: Please stop here.", words.text("o-under_18-yes"), words.text("o-under_18-might_be"));
        assert!(child.words.iter().any(|pair| text(pair).starts_with(&notice)), "{:?}", child.words);
        let openings: Vec<String> = paper(&papers, "en").parts[1].sections.iter().flat_map(|section| &section.aloud).map(text).collect();
        assert!(openings.contains(&words.text("s-person.opening")), "{openings:?}");
        assert!(paper(&papers, "en").parts[0].sections.iter().all(|section| section.aloud.is_empty() && section.closing.is_none()));
    }
}
