//! A review sheet to fill in together: the form's own questions in the person's language with English beside, and what was said last time.
//!
//! It has no name on it, only the beginning of the entry's number: a paper can be lost.

use super::{Pen, day_in, fact, untitled};
use crate::form::{Kind, Question};
use crate::language::{Lang, Words};
use crate::messages::{Holds, Leaf, LeafBlock, LeafColumn, LeafRow, LeafTable};
use crate::packet::{BlankRow, Breadth, Field, Pair, Phrase, Room};
use crate::register::{Day, Domain, Entry, Outcome, Point, Status, What};

/// So much of an id tells entries apart, as in the register's list.
const ID_SHOWN: usize = 8;
/// Lines for goals, and rows for what is to be done.
const LINES: u8 = 3;
const STEPS: usize = 4;

/// How things stood last, with the day.
struct Last {
    on: Day,
    status: Status,
}

/// Composes the sheet.
pub fn review_sheet(entry: &Entry, pen: Pen<'_>) -> Leaf {
    let say = |key: &str| pen.voice.say(key);
    let last = last(entry);
    let ask = |question: &str| ask(pen, question, last.as_ref());
    // Read letter by letter, as English letters are.
    let number: String = entry.id.chars().take(ID_SHOWN).collect();
    let points = Point::DUE.map(|(point, _)| point).into_iter().chain([Point::Between]);
    let points = points.map(|point| say(&format!("register-point-{}", point.name()))).collect();
    let opening = vec![
        LeafBlock::Facts(vec![fact(say("papers-number"), vec![Phrase { text: number, lang: Some(Lang::ENGLISH) }])]),
        LeafBlock::Asks(vec![
            BlankRow { room: Room::Fields(date(pen)), ..BlankRow::of(say("papers-date")) },
            BlankRow { room: Room::Boxes(points), ..BlankRow::of(say("register-review-point")) },
        ]),
    ];
    let standing = ["housing_now", "employment_now", "education_now"].into_iter().filter_map(ask).collect();
    let scores = Domain::ALL.into_iter().filter_map(|domain| ask(&format!("{}_score", domain.name()))).collect();
    let feels = ["feels_safe", "feels_hope"].into_iter().filter_map(ask).collect();
    let lines = |key: &str| BlankRow { room: Room::Lines(LINES), ..BlankRow::of(say(key)) };
    let columns = [("papers-step", Holds::Words), ("papers-who", Holds::Words), ("papers-by-when", Holds::Words)];
    let steps = LeafTable {
        columns: columns.map(|(key, holds)| LeafColumn { head: say(key), holds }).to_vec(),
        rows: vec![LeafRow { cells: Vec::new(), bar: None }; STEPS],
    };
    let goals = vec![LeafBlock::Asks(["papers-review-well", "papers-review-goals"].map(lines).to_vec()), LeafBlock::Table(steps)];
    let sections = vec![
        untitled(opening),
        pen.section("papers-review-feels", vec![LeafBlock::Asks(feels)]),
        pen.section("papers-review-scores", vec![LeafBlock::Asks(scores)]),
        pen.section("register-standing", vec![LeafBlock::Asks(standing)]),
        pen.section("papers-review-next", goals),
    ];
    pen.leaf("papers-review-title", ["papers-review-first", "papers-review-skip"].map(say).to_vec(), sections)
}

/// Of the last review that was made, else of when they came.
fn last(entry: &Entry) -> Option<Last> {
    let reviews = entry.standing().filter_map(|deed| match &deed.what {
        What::Reviewed { outcome: Outcome::Done { status, .. }, .. } => Some(Last { on: deed.on, status: status.clone() }),
        _ => None,
    });
    reviews.max_by_key(|last| last.on).or_else(|| {
        let facts = entry.facts();
        let status = Status { scores: facts.scores, housing: facts.housing, employment: facts.employment, education: facts.education };
        entry.came_on().map(|on| Last { on, status })
    })
}

/// A question of the form with its room; none if the form does not have it.
fn ask(pen: Pen<'_>, id: &str, last: Option<&Last>) -> Option<BlankRow> {
    let question = pen.form.question(id)?;
    let key = |part: &str| format!("q-{id}{part}");
    let room = match &question.kind {
        Kind::Scale { min, max } => {
            let (least, most) = (pen.voice.say(&key(".least")), pen.voice.say(&key(".most")));
            Room::Scale { points: (*min..=*max).collect(), least, most }
        }
        Kind::OneOf { options } => {
            let option = |option: &String| pen.voice.say(&format!("o-{options}-{option}"));
            Room::Boxes(pen.form.options(options).iter().map(option).collect())
        }
        _ => return None,
    };
    let hints = last.and_then(|last| said_last(pen, question, last)).into_iter().collect();
    Some(BlankRow { question: id.to_owned(), hints, room, ..BlankRow::of(pen.voice.say(&key(""))) })
}

/// What was answered last time, if anything was.
fn said_last(pen: Pen<'_>, question: &Question, last: &Last) -> Option<Pair> {
    let Status { scores, housing, employment, education } = &last.status;
    let domain = Domain::ALL.into_iter().find(|domain| question.id.strip_suffix("_score") == Some(domain.name()));
    let (score, option) = match &*question.id {
        "feels_safe" => (scores.safety, None),
        "feels_hope" => (scores.hope, None),
        "housing_now" => (None, housing.as_ref()),
        "employment_now" => (None, employment.as_ref()),
        "education_now" => (None, education.as_ref()),
        _ => (domain.and_then(|domain| scores.domains.get(&domain).copied()), None),
    };
    let set = question.option_set();
    let said = |words: &Words| match (score, option.zip(set)) {
        (Some(score), _) => score.to_string(),
        (None, Some((option, set))) => words.text(&format!("o-{set}-{option}")),
        (None, None) => String::new(),
    };
    (score.is_some() || option.is_some())
        .then(|| pen.voice.say_with("papers-last", &|words| vec![("day", day_in(words, last.on).text), ("said", said(words))]))
}

/// Day, month and year.
fn date(pen: Pen<'_>) -> Vec<Field> {
    let field = |key: &str, breadth: Breadth| Field { caption: pen.voice.say(key), breadth };
    vec![field("field-date-day", Breadth::Figure), field("field-date-month", Breadth::Word), field("field-date-year", Breadth::Figure)]
}
