//! A letter of introduction to a service: that somebody comes, and what may help them there (evaluation, section 7, fourth
//! recommendation: services must understand the hidden needs of survivors, who often fit none of their thresholds).
//!
//! It has no risk and no history. That it is about modern slavery it says only if the person agreed to share what happened to them.

use super::leave::{Leave, Source, leave, may_tell, may_tell_of};
use super::{Pen, typed, untitled};
use crate::form::StatementId;
use crate::messages::{Leaf, LeafBlock};
use crate::packet::{BlankRow, Breadth, Field, Pair, Phrase, Room, Row};
use crate::register::{Day, Entry};
use std::collections::BTreeSet;

/// Who a paper is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agency {
    /// A doctor's practice.
    Gp,
    /// A mental health service.
    MentalHealth,
    /// A drug and alcohol service.
    AlcoholDrugs,
    /// The job centre.
    JobCentre,
    /// A bank.
    Bank,
    /// A college.
    College,
    /// A council's or landlord's housing team.
    Housing,
    /// The police.
    Police,
    /// Social care.
    SocialCare,
    /// Another one.
    Other,
}

impl Agency {
    /// Those that letters are written to.
    pub const LETTERS: [Agency; 6] =
        [Agency::Gp, Agency::MentalHealth, Agency::AlcoholDrugs, Agency::JobCentre, Agency::Bank, Agency::College];

    /// All of them.
    pub const ALL: [Agency; 10] = [
        Agency::Gp,
        Agency::MentalHealth,
        Agency::AlcoholDrugs,
        Agency::SocialCare,
        Agency::Housing,
        Agency::Police,
        Agency::JobCentre,
        Agency::Bank,
        Agency::College,
        Agency::Other,
    ];

    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Agency::Gp => "gp",
            Agency::MentalHealth => "mental_health",
            Agency::AlcoholDrugs => "alcohol_drugs",
            Agency::JobCentre => "job_centre",
            Agency::Bank => "bank",
            Agency::College => "college",
            Agency::Housing => "housing",
            Agency::Police => "police",
            Agency::SocialCare => "social_care",
            Agency::Other => "other",
        }
    }

    /// The questions whose answers a letter to it may have, none of them about risk.
    fn questions(self) -> &'static [&'static str] {
        match self {
            Agency::Gp => {
                &["health_needs", "treatment_now", "treatment_where", "physical_needs", "medication", "medication_days", "disability"]
            }
            Agency::MentalHealth => {
                &["mental_health_diagnosis", "treatment_now", "treatment_where", "treatment_waiting", "treatment_transfer", "medication"]
            }
            Agency::AlcoholDrugs => &["alcohol_or_drugs", "alcohol_or_drugs_support", "treatment_now", "medication"],
            Agency::JobCentre => &[
                "universal_credit_claimed",
                "universal_credit_first",
                "budgeting_help",
                "payment_help",
                "employment_now",
                "right_to_work",
                "skills",
                "work_wanted",
                "ready_national_insurance",
            ],
            Agency::Bank => &["ready_identity", "ready_status", "bank_account"],
            Agency::College => &["education_now", "english_level", "courses", "want_to_learn"],
            Agency::Housing | Agency::Police | Agency::SocialCare | Agency::Other => &[],
        }
    }

    fn is_for_health(self) -> bool {
        matches!(self, Agency::Gp | Agency::MentalHealth | Agency::AlcoholDrugs)
    }
}

/// The questions whose answers any letter may have.
const FOR_ALL: [&str; 5] = ["date_of_birth", "interpreter_needed", "interpreter_language", "interpreter_gender", "communication_help"];
/// The names of what is on no form.
const NAME: &str = "name";
const WHY: &str = "why";
/// What may help anywhere, and how many more lines there are for each kind of service.
const NEEDS_FOR_ALL: [&str; 3] = ["papers-need-interpreter", "papers-need-before", "papers-need-again"];
const NEEDS: [&str; 3] = ["1", "2", "3"];

/// Something that may stand in a letter if it is ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its name, to tick it by.
    pub name: String,
    /// The message that says what it is.
    pub key: String,
}

/// What a letter is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterAsked {
    /// Who it is for.
    pub agency: Agency,
    /// Whom it is addressed to, as typed, or empty.
    pub to: String,
    /// Whom to answer, as typed.
    pub back: String,
    /// The day on it.
    pub on: Day,
    /// The names of the [`Offer`]s that were ticked.
    pub ticked: BTreeSet<String>,
}

/// What may stand in a letter, by what the person agreed to.
pub fn letter_offers(source: Source<'_>, pen: Pen<'_>, agency: Agency) -> Vec<Offer> {
    let own = [(NAME, StatementId::ShareNeeds), (WHY, StatementId::ShareRisk)];
    let is_there = |name: &str| name != NAME || !source.entry.name().is_empty();
    let own = own.into_iter().filter(|(name, statement)| may_tell_of(source.entry, *statement) && is_there(name));
    let own = own.map(|(name, _)| Offer { name: name.to_owned(), key: format!("papers-letter-{name}") });
    let rows = facts(source, pen, agency).into_iter();
    own.chain(rows.map(|row| Offer { key: format!("q-{}", row.question), name: row.question })).collect()
}

/// What may not stand in a letter to a service, or in none, and why not.
pub fn refused(entry: &Entry, agency: Agency) -> Vec<(StatementId, Leave)> {
    let health = agency.is_for_health().then_some(StatementId::ShareHealth);
    let asked = [StatementId::ShareAgencies, StatementId::ShareNeeds].into_iter().chain(health).chain([StatementId::ShareRisk]);
    asked.map(|statement| (statement, leave(entry, statement))).filter(|(_, leave)| *leave != Leave::Given).collect()
}

fn facts(source: Source<'_>, pen: Pen<'_>, agency: Agency) -> Vec<Row> {
    let wanted = |id: &str| FOR_ALL.contains(&id) || agency.questions().contains(&id);
    may_tell(source, pen, &|_, question| question.agreement != StatementId::ShareRisk && wanted(&question.id))
}

/// Composes the letter; none where nothing may be told to other agencies. What was ticked and is not agreed to is left out.
pub fn letter(source: Source<'_>, pen: Pen<'_>, asked: &LetterAsked) -> Option<Leaf> {
    if leave(source.entry, StatementId::ShareAgencies) != Leave::Given {
        return None;
    }
    let is_ticked = |name: &str| asked.ticked.contains(name);
    let offers = letter_offers(source, pen, asked.agency);
    let has = |name: &str| is_ticked(name) && offers.iter().any(|offer| offer.name == name);
    let say = |key: &str| LeafBlock::Pair(pen.voice.say(key));

    let mut head = vec![pen.fact("papers-date", days(pen, asked.on)), pen.fact("papers-to", typed(&asked.to))];
    if has(NAME) {
        head.push(pen.fact("papers-about", typed(source.entry.name())));
    }
    head.push(pen.fact("papers-from", typed(&asked.back)));
    head.retain(|row| !row.answer.is_empty());
    let mut opening = vec![LeafBlock::Facts(head), say(if has(NAME) { "papers-letter-named" } else { "papers-letter-unnamed" })];
    if has(WHY) {
        opening.extend(["papers-letter-slavery", "papers-letter-thresholds"].map(say));
    }

    let name = asked.agency.name();
    let own_needs = NEEDS.map(|number| say(&format!("papers-need-{name}-{number}")));
    let needs = own_needs.into_iter().chain(NEEDS_FOR_ALL.map(say)).collect();
    let mut sections = vec![untitled(opening), pen.section("papers-letter-needs", needs)];
    let facts: Vec<Row> = facts(source, pen, asked.agency).into_iter().filter(|row| is_ticked(&row.question)).collect();
    if !facts.is_empty() {
        sections.push(pen.section("papers-letter-facts", vec![LeafBlock::Facts(facts)]));
    }
    sections.push(untitled(vec![say("papers-letter-close"), LeafBlock::Asks(vec![signature(pen, "papers-signed")])]));
    Some(pen.leaf("papers-letter-title", vec![pen.voice.say("papers-letter-first")], sections))
}

/// A day in both languages.
fn days(pen: Pen<'_>, day: Day) -> Vec<Phrase> {
    let Pair { words, second } = pen.voice.both(|words| super::day_in(words, day));
    std::iter::once(words).chain(second).collect()
}

/// A line to sign on.
pub(super) fn signature(pen: Pen<'_>, key: &str) -> BlankRow {
    let fields = vec![Field { caption: pen.voice.say("papers-signature"), breadth: Breadth::Signature }];
    BlankRow { room: Room::Fields(fields), ..BlankRow::of(pen.voice.say(key)) }
}
