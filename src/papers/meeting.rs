//! A sheet for a meeting of several agencies, such as Nottingham's SERAC (evaluation, section 5): for one of them, what the person agreed
//! that it knows, and room for what is decided.

use super::leave::{Leave, Source, leave, may_tell, may_tell_of};
use super::letter::Agency;
use super::{Pen, day_in, fact, typed, untitled};
use crate::form::{Kind, Question, Section, StatementId};
use crate::messages::{Holds, Leaf, LeafBlock, LeafColumn, LeafRow, LeafTable};
use crate::packet::{BlankRow, Phrase, Room, Row, time_in_words};
use crate::register::{Day, Entry};
use std::collections::BTreeSet;

/// Room for decisions, and for what follows from them.
const LINES: u8 = 5;
const STEPS: usize = 5;

/// A part of what is known about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What they need.
    Needs,
    /// Health.
    Health,
    /// Risk and safety.
    Risk,
    /// Days that come up.
    Dates,
}

impl Part {
    /// All of them, in the order in which they stand.
    pub const ALL: [Part; 4] = [Part::Risk, Part::Needs, Part::Health, Part::Dates];

    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Part::Needs => "needs",
            Part::Health => "health",
            Part::Risk => "risk",
            Part::Dates => "dates",
        }
    }

    /// The statement without which nothing of it is told; days come from many parts, each by its own.
    fn statement(self) -> StatementId {
        match self {
            Part::Needs | Part::Dates => StatementId::ShareNeeds,
            Part::Health => StatementId::ShareHealth,
            Part::Risk => StatementId::ShareRisk,
        }
    }

    fn has(self, section: &Section, question: &Question, agency: Agency) -> bool {
        let is_date = matches!(question.kind, Kind::Date { .. }) || DATES.contains(&&*question.id);
        match self {
            Part::Dates => is_date && !NO_DATES.contains(&&*question.id),
            _ if is_date => false,
            // Who the perpetrators are is for the police alone.
            Part::Risk => question.agreement == StatementId::ShareRisk && (question.id != "perpetrators" || agency == Agency::Police),
            Part::Health => question.agreement == StatementId::ShareHealth,
            Part::Needs => question.agreement == StatementId::ShareNeeds && is_need(section, question),
        }
    }
}

/// Texts that are about days.
const DATES: [&str; 2] = ["court_dates", "family_dates_more"];
/// Days that are over, or say who somebody is.
const NO_DATES: [&str; 6] = ["contacted_on", "referral_date", "date_of_birth", "nrm_referred_on", "cg_date", "rg_date"];
/// The sections that say what somebody needs, and what of the section about the person does.
const NEEDS: [&str; 7] = ["housing", "money", "education", "employment", "health", "legal", "ready"];
const NEEDS_OF_PERSON: [&str; 4] = ["interpreter_needed", "interpreter_language", "interpreter_gender", "communication_help"];

fn is_need(section: &Section, question: &Question) -> bool {
    NEEDS.contains(&&*section.id) || NEEDS_OF_PERSON.contains(&&*question.id)
}

/// What a sheet is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingAsked {
    /// Who it is for.
    pub agency: Agency,
    /// The day on it.
    pub on: Day,
    /// What was ticked.
    pub parts: BTreeSet<Part>,
}

/// The parts of which something may be told to an agency.
pub fn meeting_offers(source: Source<'_>, pen: Pen<'_>, agency: Agency) -> Vec<Part> {
    Part::ALL.into_iter().filter(|part| !told(source, pen, *part, agency).is_empty()).collect()
}

/// What may not be told at a meeting, and why not.
pub fn meeting_refused(entry: &Entry) -> Vec<(StatementId, Leave)> {
    let asked = [StatementId::ShareAgencies, StatementId::ShareNeeds, StatementId::ShareHealth, StatementId::ShareRisk];
    asked.map(|statement| (statement, leave(entry, statement))).into_iter().filter(|(_, leave)| *leave != Leave::Given).collect()
}

fn told(source: Source<'_>, pen: Pen<'_>, part: Part, agency: Agency) -> Vec<Row> {
    may_tell(source, pen, &|section, question| part.has(section, question, agency))
}

/// Composes the sheet; none where nothing may be told to other agencies. What was ticked and is not agreed to is left out.
pub fn meeting_sheet(source: Source<'_>, pen: Pen<'_>, asked: &MeetingAsked) -> Option<Leaf> {
    let entry = source.entry;
    if leave(entry, StatementId::ShareAgencies) != Leave::Given {
        return None;
    }
    let say = |key: &str| pen.voice.say(key);
    let for_whom = say(&["papers-agency-", asked.agency.name()].concat()).words;
    let mut head = vec![pen.fact("papers-meeting-for", vec![for_whom]), pen.fact("papers-date", vec![day_in(pen.voice.words, asked.on)])];
    if may_tell_of(entry, StatementId::ShareNeeds) {
        head.push(pen.fact("papers-about", typed(entry.name())));
    }
    head.retain(|row| !row.answer.is_empty());
    let told: Vec<(Part, Vec<Row>)> =
        Part::ALL.into_iter().filter(|part| asked.parts.contains(part)).map(|part| (part, told(source, pen, part, asked.agency))).collect();
    let told: Vec<(Part, Vec<Row>)> = told.into_iter().filter(|(_, rows)| !rows.is_empty()).collect();
    let statements: BTreeSet<StatementId> =
        told.iter().map(|(part, _)| part.statement()).filter(|statement| leave(entry, *statement) == Leave::Given).collect();
    let statements = std::iter::once(StatementId::ShareAgencies).chain(statements);
    let agreed = statements.map(|statement| agreed(source, pen, statement)).collect();
    let mut sections = vec![untitled(vec![LeafBlock::Facts(head)]), pen.section("papers-meeting-agreed", vec![LeafBlock::Facts(agreed)])];
    sections.extend(told.into_iter().map(|(part, rows)| {
        let heading = ["papers-meeting-", part.name()].concat();
        pen.section(&heading, vec![LeafBlock::Facts(rows)])
    }));
    let lines = BlankRow { room: Room::Lines(LINES), ..BlankRow::of(say("papers-meeting-decisions")) };
    let columns = ["papers-step", "papers-who", "papers-by-when"];
    let steps = LeafTable {
        columns: columns.map(|key| LeafColumn { head: say(key), holds: Holds::Words }).to_vec(),
        rows: vec![LeafRow { cells: Vec::new(), bar: None }; STEPS],
    };
    sections.push(pen.section("papers-meeting-next", vec![LeafBlock::Asks(vec![lines]), LeafBlock::Table(steps)]));
    let first = ["papers-meeting-first", "papers-meeting-rest"].map(say).to_vec();
    Some(pen.leaf("papers-meeting-title", first, sections))
}

/// What was agreed to, and when it was: as the packet says, else on the day on which it came.
fn agreed(source: Source<'_>, pen: Pen<'_>, statement: StatementId) -> Row {
    let words = pen.voice.words;
    let at = source.record.consent.as_ref().and_then(|consent| time_in_words(words, &consent.at)).map(|said| said.text);
    let came = || source.entry.came_on().map(|on| day_in(words, on).text);
    let when = at.or_else(came).unwrap_or_default();
    let answer = words.text_with("papers-meeting-agreed-on", &[("when", &when)]);
    let answer = Phrase { text: super::plain(&answer), lang: Some(words.lang()) };
    fact(pen.voice.say(&["reading-withheld-", statement.name()].concat()), vec![answer])
}
