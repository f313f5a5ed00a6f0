//! The room for an answer, by the kind of the question.

use super::voice::Voice;
use super::{BlankRow, Breadth, Field, Pair, Paper, Room, inner};
use crate::form::{AREAS, Instead, Kind, Question};
use crate::packet::Phrase;

/// Members that a table has columns for; more go on another copy of the sheet.
const MEMBERS: usize = 3;
/// Areas that have a box each; of more, one writes the name.
const AREAS_MAX: usize = 24;

impl Paper<'_> {
    /// The room for a question's answer.
    pub(super) fn room(&self, voice: Voice<'_>, question: &Question, alone: bool) -> Room {
        match &question.kind {
            // Where boxes take a part of the line, a second one.
            Kind::Text { max } => Room::Lines(if *max <= 100 || question.instead.is_empty() { 1 } else { 2 }),
            Kind::PersonName | Kind::Phone | Kind::Email => Room::Lines(1),
            Kind::LongText { max } => Room::Lines(match max {
                ..=1_000 => 2,
                ..=3_000 => 3,
                ..=5_000 => 4,
                _ => 5,
            }),
            Kind::Number { .. } => Room::Figure,
            Kind::Date { .. } => Room::Fields(date(voice)),
            Kind::YesNo => Room::Boxes(vec![voice.say("o-yes_no-yes"), voice.say("o-yes_no-no")]),
            Kind::OneOf { options } | Kind::ManyOf { options } if options == AREAS => self.areas(voice),
            Kind::OneOf { options } | Kind::ManyOf { options } => {
                Room::Boxes(self.form.options(options).iter().map(|option| voice.say(&format!("o-{options}-{option}"))).collect())
            }
            Kind::Scale { min, max } => {
                let end = |name: &str| voice.say(&format!("q-{}.{name}", question.id));
                Room::Scale { points: (*min..=*max).collect(), least: end("least"), most: end("most") }
            }
            Kind::Languages => Room::Levels {
                name: voice.say("field-language-name"),
                levels: ["field-language-speaks", "field-language-reads", "field-language-writes"].map(|key| voice.say(key)).to_vec(),
            },
            Kind::Group { .. } => {
                let rows: Vec<BlankRow> =
                    inner(question, self.stage, alone).into_iter().map(|inner| self.row(voice, inner, alone)).collect();
                Room::Table { members: (1..=MEMBERS).map(|number| member(voice, question, number)).collect(), rows }
            }
        }
    }

    /// The areas by name, and a line where the site has none or very many.
    fn areas(&self, voice: Voice<'_>) -> Room {
        let names = (self.areas)(voice.words.lang()).len();
        if names == 0 || names > AREAS_MAX {
            return Room::Lines(1);
        }
        Room::Boxes((0..names).map(|at| voice.named(|lang| (self.areas)(lang).get(at).cloned().unwrap_or_default())).collect())
    }
}

/// Day, month and year.
pub(super) fn date(voice: Voice<'_>) -> Vec<Field> {
    let field = |key: &str, breadth: Breadth| Field { caption: voice.say(key), breadth };
    vec![field("field-date-day", Breadth::Figure), field("field-date-month", Breadth::Word), field("field-date-year", Breadth::Figure)]
}

/// What may be answered instead; a question of yes or no may always be answered so.
pub(super) fn instead(voice: Voice<'_>, question: &Question) -> Vec<Pair> {
    let both = [Instead::NotKnown, Instead::PreferNotToSay];
    let instead: &[Instead] = if question.kind == Kind::YesNo { &both } else { &question.instead };
    instead.iter().map(|instead| voice.say(&format!("o-instead-{}", instead.name()))).collect()
}

/// "Child 2".
fn member(voice: Voice<'_>, group: &Question, number: usize) -> Pair {
    let number = number.to_string();
    voice.both(|words| {
        let one = words.say(&format!("q-{}.one", group.id));
        let text = words.text_with("field-group-member", &[("one", &one.text), ("number", &number)]);
        Phrase { text: text.replace(['\u{2068}', '\u{2069}'], ""), lang: Some(one.lang) }
    })
}
