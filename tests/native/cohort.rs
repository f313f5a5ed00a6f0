//! The people of the pilots, made up: 173 referrals whose margins are those that the evaluation published (CONTENT 5). Who in one
//! margin is who in another is nowhere published; here each margin goes round in steps of its own, so that none follows another.

use crate::scenario::{Scenario, date, one, text};
use onward::answers::Answer;
use onward::consent::Choice;
use onward::form::{Stage, StatementId};
use onward::notes::{Decision, DeclineReason};
use onward::packet::{Making, Packet, stage};
use onward::register::{Came, Day, Deed, Domain, Entry, ExitReason, Facts, How, Line, Outcome, Point, Scores, Status, Step, Told, What};
use std::sync::LazyLock;

/// The pilots' first day and the last on which one went on (Table 2).
pub const PILOTS: (&str, &str) = ("2018-04-01", "2020-03-31");

/// What all packets begin with.
static BLANK: LazyLock<Scenario> = LazyLock::new(Scenario::new);

/// A pilot: its area; how many were accepted and how many rejected; the first and last day on which somebody came; the day it ended.
///
/// Published: accepted in Leeds, Birmingham, Derby (Figure 3) and Croydon; rejected in Croydon; the months of the first referrals to
/// Leeds and Redbridge, and that Leeds was first and Redbridge last; the ends (Table 2). Chosen: the other 18 who were accepted, fewer
/// than Derby's in each; the other 17 who were rejected, fewer than were accepted in each; all other days.
const AREAS: [(&str, usize, usize, &str, &str, &str); 6] = [
    ("leeds", 60, 3, "2018-06-04", "2019-08-30", "2019-09-30"),
    ("birmingham", 37, 5, "2019-01-14", "2019-12-20", "2020-01-31"),
    ("derby", 16, 4, "2018-08-06", "2019-12-20", "2020-01-31"),
    ("croydon", 12, 13, "2018-10-08", "2020-02-28", "2020-03-31"),
    ("nottingham", 10, 3, "2018-07-09", "2019-12-20", "2020-01-31"),
    ("redbridge", 8, 2, "2019-04-08", "2020-02-28", "2020-03-31"),
];

/// The areas' slugs.
pub const SLUGS: [&str; 6] = ["birmingham", "croydon", "derby", "leeds", "nottingham", "redbridge"];

/// Nine of the accepted in Leeds are not in Figure 3, because their dates were not provided. The register has no referral without a
/// day: the first of the pilot's last month is chosen for them, after all that are dated.
pub const LEEDS_UNDATED: (usize, &str) = (9, "2019-09-02");

/// The accepted, and those of them who did not agree that their figures are given (3.2).
const ACCEPTED: usize = 143;
const NOT_SHARING: usize = 51;
const SHARING: usize = ACCEPTED - NOT_SHARING;

/// An option with how many of the 92 it was true of; of the rest it is not specified.
type Margin = [(&'static str, usize)];

/// Two thirds male (4.4.1). Chosen: the base of 90.
const GENDER: &Margin = &[("male", 60), ("female", 30)];
/// 11%, 35% and 25% (4.4.1). Chosen: the base of 88, and how the rest divides. One age stands for each band.
const AGE: &Margin = &[("22", 10), ("31", 31), ("38", 22), ("50", 17), ("61", 8)];
/// Figure 4: all of it.
const HOUSING: &Margin = &[
    ("temporary_accommodation", 44),
    ("local_authority_accommodation", 22),
    ("living_with_friends_or_family", 8),
    ("private_rented", 6),
    ("currently_rough_sleeping", 4),
];
/// Figure 5: all of it.
const EMPLOYMENT: &Margin = &[
    ("unemployed_unable", 38),
    ("unemployed_able_wants", 32),
    ("employed_part_time", 8),
    ("employed_full_time", 3),
    ("unemployed_able_does_not_want", 3),
];
/// Figure 6 has percentages. Chosen: the base of 82, one that gives them.
const EDUCATION: &Margin = &[("able_and_wants", 27), ("not_able", 26), ("able_and_does_not_want", 18), ("in_education_or_training", 11)];
/// 77% not fluent (4.6.2). Chosen: the base of 86, and how much they speak.
const ENGLISH: &Margin = &[("fluent", 20), ("some", 28), ("little", 24), ("none", 14)];
/// About a quarter (4.6.5). Chosen: 22 of 88.
const LEGAL: &Margin = &[("immigration", 22), ("none", 66)];
/// Of 50 with an exit recorded, 54% and 28%; 42 have none (4.7). Chosen: the other nine.
const EXITS: &[(ExitReason, usize)] = &[
    (ExitReason::EndOfAgreement, 27),
    (ExitReason::NoLongerRequired, 14),
    (ExitReason::Moved, 3),
    (ExitReason::OtherService, 2),
    (ExitReason::LostContact, 2),
    (ExitReason::Disengaged, 1),
    (ExitReason::Other, 1),
];
/// Who had a review at the start, and after three, six and nine months: progressively fewer (3.2). All chosen.
const REVIEWS: [usize; 4] = [80, 45, 20, 8];

/// A referral, told from its beginning to its end.
pub struct Story {
    /// What the worker did, of one that came as a packet, and what was sent.
    pub sent: Option<(Scenario, Packet)>,
    /// What the coordinator wrote down.
    pub entry: Entry,
}

/// All of them.
pub fn cohort() -> Vec<Story> {
    let accepted = AREAS.iter().flat_map(|area| (0..area.1).map(move |nth| (area, nth, true)));
    let rejected = AREAS.iter().flat_map(|area| (0..area.2).map(move |nth| (area, nth, false)));
    accepted.chain(rejected).enumerate().map(|(number, (area, nth, is_accepted))| story(number, area, nth, is_accepted)).collect()
}

/// Their lines.
pub fn lines() -> Vec<Line> {
    static LINES: LazyLock<Vec<Line>> =
        LazyLock::new(|| cohort().iter().map(|story| Line::of(&story.entry).expect("something came")).collect());
    LINES.clone()
}

pub fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

/// Who somebody is.
struct Person {
    number: usize,
    area: &'static str,
    came_on: Day,
    /// What they say to the statement about figures.
    figures: Choice,
    facts: Facts,
}

fn story(number: usize, area: &(&'static str, usize, usize, &str, &str, &str), nth: usize, is_accepted: bool) -> Story {
    let (slug, accepted, rejected, first, last, ends) = *area;
    let (undated, on) = if slug == "leeds" { LEEDS_UNDATED } else { (0, first) };
    let dated = if is_accepted { accepted - undated } else { rejected };
    let span = day(first).days_until(day(last));
    let (at, of) = (i32::try_from(nth).expect("few"), i32::try_from(dated).expect("few"));
    let came_on = if nth < dated { day(first).after_days(span * at / of) } else { day(on) };

    // Those who do not share are every so many of the accepted; the others are counted through.
    let round = |number: usize| number * NOT_SHARING % ACCEPTED;
    let is_sharing = is_accepted && round(number) >= NOT_SHARING;
    let rank = (0..number).filter(|before| round(*before) >= NOT_SHARING).count();
    let figures = match round(number) {
        _ if !is_accepted || is_sharing => Choice::Yes,
        0..3 => Choice::Yes, // They take it back.
        3..11 => Choice::NotAskedYet,
        _ => Choice::No,
    };
    let person = Person { number, area: slug, came_on, figures, facts: facts(if is_sharing { rank } else { number }) };

    let mut book = Book { entry: Entry { id: uuid(number, 0), deeds: Vec::new() }, ends: day(ends) };
    let sent = arrive(&mut book, &person);
    if !is_accepted {
        book.reject(&person, nth);
        return Story { sent, entry: book.entry };
    }
    book.write(came_on.after_days(7), What::Decided { decision: Decision::Accepted, reasons: vec![], signposted: String::new() });
    for (step, days) in [(Step::Met, 14), (Step::SupportStarted, 21)] {
        book.write(came_on.after_days(days), What::Reached { step, words: String::new() });
    }
    if is_sharing {
        let exit = pick(EXITS, slot(rank, 17));
        book.support(&person, slot(rank, 19), exit);
    } else {
        book.support(&person, number % SHARING, (number.is_multiple_of(3)).then_some(ExitReason::Moved));
        if figures == Choice::Yes {
            book.write(came_on.after_days(30), What::Withdrew { statements: vec![StatementId::HomeOfficeFigures] });
        }
    }
    Story { sent, entry: book.entry }
}

/// Where somebody is in a margin that goes round the 92 in steps of its own; 92 is 4 times 23, so an odd step below 23 meets each once.
fn slot(rank: usize, step: usize) -> usize {
    rank * step % SHARING
}

fn pick<T: Copy>(margin: &[(T, usize)], slot: usize) -> Option<T> {
    let mut before = 0;
    margin
        .iter()
        .find(|(_, count)| {
            before += count;
            slot < before
        })
        .map(|(option, _)| *option)
}

fn facts(rank: usize) -> Facts {
    let option = |margin: &Margin, step| pick(margin, slot(rank, step)).map(str::to_owned);
    let score = |domain: &Domain| (*domain, 1 + u8::try_from((rank + *domain as usize) % 3).expect("small"));
    Facts {
        gender: option(GENDER, 3),
        age: option(AGE, 5).map(|age| age.parse().expect("a number")),
        housing: option(HOUSING, 7),
        employment: option(EMPLOYMENT, 9),
        education: option(EDUCATION, 11),
        english: option(ENGLISH, 13),
        legal: option(LEGAL, 15).map(|kind| kind != "none"),
        scores: Scores { domains: Domain::ALL.iter().map(score).collect(), safety: Some(4), hope: (rank.is_multiple_of(2)).then_some(5) },
    }
}

/// Every second one comes as a packet, the others in all the ways in which somebody can be told of.
fn arrive(book: &mut Book, person: &Person) -> Option<(Scenario, Packet)> {
    if person.number.is_multiple_of(2) {
        let (scenario, packet) = sent(person);
        let (signer, digest) = ("s".repeat(43), format!("{:0>43}", person.number));
        book.write(
            person.came_on,
            What::Came(Box::new(Came::of(packet.record(), signer, (digest.clone(), digest), person.area, person.came_on))),
        );
        return Some((scenario, packet));
    }
    let told = Told {
        how: How::BY_HAND[person.number / 2 % How::BY_HAND.len()],
        area: person.area.to_owned(),
        name: name(person),
        referrer: "Harbour House".to_owned(),
        facts: person.facts.clone(),
        figures: person.figures,
    };
    book.write(person.came_on, What::Told(Box::new(told)));
    None
}

fn name(person: &Person) -> String {
    format!("Person {}", person.number + 1)
}

/// What a worker fills in, and the packet that is made of it.
fn sent(person: &Person) -> (Scenario, Packet) {
    let facts = &person.facts;
    let mut scenario = BLANK.clone().answer("chosen_area", one(person.area)).answer("called", text(&name(person)));
    scenario.area = person.area.to_owned();
    scenario.consent.area = person.area.to_owned();
    let options = [
        ("gender", &facts.gender),
        ("housing_now", &facts.housing),
        ("employment_now", &facts.employment),
        ("education_now", &facts.education),
        ("english", &facts.english),
    ];
    for (question, option) in options {
        scenario = option.iter().fold(scenario, |scenario, option| scenario.answer(question, one(option)));
    }
    if let Some(age) = facts.age {
        let year = person.came_on.parts().0 - i32::from(age);
        scenario = scenario.answer("date_of_birth", date("1", "1", &year.to_string()));
    }
    if let Some(needed) = facts.legal {
        scenario = scenario.answer("legal_advice", Answer::Many(vec![if needed { "immigration" } else { "none" }.to_owned()]));
    }
    for (domain, score) in &facts.scores.domains {
        scenario = scenario.answer(&format!("{}_score", domain.name()), one(&score.to_string()));
    }
    for (question, score) in [("feels_safe", facts.scores.safety), ("feels_hope", facts.scores.hope)] {
        scenario = score.iter().fold(scenario, |scenario, score| scenario.answer(question, one(&score.to_string())));
    }
    let mut scenario = scenario.agreed().consent(StatementId::HomeOfficeFigures, person.figures);
    scenario.consent.agreements.retain(|agreement| agreement.choice != Choice::NotAskedYet);

    // The scores go with a handover.
    let answers = onward::answers::complete(&scenario.form, &scenario.answers, Stage::Handover).expect("nothing is wrong with the answers");
    let making = Making {
        packet_id: uuid(person.number, 1),
        referral_id: uuid(person.number, 0),
        made_at: format!("{}T09:00:00Z", person.came_on.iso()),
        ..scenario.making(Stage::Handover)
    };
    let packet = stage(&scenario.form, &answers, &scenario.consent, making).expect("it was agreed to");
    (scenario, packet)
}

/// What is written down of one referral. Nothing is dated after its pilot ended.
struct Book {
    entry: Entry,
    ends: Day,
}

impl Book {
    fn write(&mut self, on: Day, what: What) {
        let (number, on) = (self.entry.deeds.len(), on.min(self.ends));
        let deed = Deed {
            id: format!("{}-{number}", self.entry.id),
            at: u64::try_from(number).expect("few"),
            on,
            by: "Coordinator".to_owned(),
            replaces: Vec::new(),
            what,
        };
        self.entry.write(deed, day(PILOTS.1)).unwrap_or_else(|error| panic!("{} on {on:?}: {error:?}", self.entry.id));
    }

    /// The published reasons (4.4). Chosen: how often each, and that every fifth has two.
    fn reject(&mut self, person: &Person, nth: usize) {
        let reasons = [
            vec![DeclineReason::NoRecourseBudget],
            vec![DeclineReason::NoAccommodation],
            vec![DeclineReason::WaitingForDecision],
            vec![DeclineReason::BeyondCapacity],
            vec![DeclineReason::NoRecourseBudget, DeclineReason::NoAccommodation],
        ];
        let reasons = reasons[nth % reasons.len()].clone();
        let decided = What::Decided { decision: Decision::DeclinedByService, reasons, signposted: "Helpline".to_owned() };
        self.write(person.came_on.after_days(7), decided);
    }

    /// Reviews as far as they came, then the exit, if one was recorded: at the end of the pilot, else after four months.
    fn support(&mut self, person: &Person, place: usize, exit: Option<ExitReason>) {
        let begun = self.entry.begun_on().expect("support has begun");
        let exited = match exit {
            Some(ExitReason::EndOfAgreement) | None => self.ends,
            Some(_) => begun.after_months(4).min(self.ends),
        };
        for ((point, months), reached) in Point::DUE.into_iter().zip(REVIEWS) {
            let on = begun.after_months(months).after_days(3);
            if on > exited || place >= reached + 4 {
                continue;
            }
            // The next four after those who came were not reached.
            let outcome = match place < reached {
                true => Outcome::Done { status: self.status(person, months), words: String::new() },
                false => Outcome::CouldNotContact { welfare_check: "Asked the landlord".to_owned() },
            };
            self.write(on, What::Reviewed { point, outcome });
        }
        if let Some(reason) = exit {
            self.write(exited, What::Exited { reason, status: Status::default(), come_back: String::new() });
        }
    }

    /// Every third gains a point by three months, every fifth of the others loses one.
    fn status(&self, person: &Person, months: i32) -> Status {
        let mut scores = person.facts.scores.clone();
        for score in scores.domains.values_mut().filter(|_| months > 0) {
            *score = match person.number {
                number if number % 3 == 0 => *score + 1,
                number if number % 5 == 0 => (*score - 1).max(1),
                _ => *score,
            };
        }
        Status { scores, ..Status::default() }
    }
}

fn uuid(number: usize, kind: usize) -> String {
    format!("{number:08x}-0000-4000-8000-{kind:012x}")
}
