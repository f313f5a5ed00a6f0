//! A person's whole record, which they may ask for: everything that the register holds about them, in their language, with what was
//! replaced, and the newest packet; and the same for a machine.

use super::{Pen, day_in, fact, leave, plain, typed, untitled};
use crate::form::StatementId;
use crate::language::Words;
use crate::messages::{Leaf, LeafBlock, LeafSection, LeafSize};
use crate::packet::{Pair, Phrase, Record, Row, RowKind, read_packet};
use crate::register::{Came, Day, Deed, Domain, Entry, Facts, Outcome, Scores, Status, Told, What};
use serde::Serialize;
use std::collections::BTreeSet;

/// The version of [`whole_json`]'s shape.
const VERSION: u32 = 1;

/// Composes the paper, in the first language of the pen alone. `newest` is the newest packet, if it was read and its signature holds.
pub fn whole_record(entry: &Entry, newest: Option<&Record>, pen: Pen<'_>) -> Leaf {
    let known = entry.facts();
    let standing: BTreeSet<&str> = entry.standing().map(|deed| deed.id.as_str()).collect();
    let deeds = |stands: bool| -> Vec<Row> {
        let mut deeds: Vec<&Deed> = entry.deeds.iter().filter(|deed| standing.contains(deed.id.as_str()) == stands).collect();
        deeds.sort_by_key(|deed| (deed.on, deed.at));
        deeds.into_iter().flat_map(|deed| done(deed, &known, pen)).collect()
    };
    let mut head = vec![fact(pen.voice.say("papers-number"), typed(&entry.id)), fact(pen.voice.say("papers-about"), typed(entry.name()))];
    head.push(fact(pen.voice.say("papers-area"), typed(&(pen.area_name)(entry.area(), pen.voice.words.lang().tag()))));
    head.retain(|row| !row.answer.is_empty());
    let said = StatementId::ALL.map(|statement| {
        let answer = pen.voice.say(["papers-leave-", leave(entry, statement).name()].concat().as_str()).words;
        pen.fact(["withdraw-", statement.name()].concat().as_str(), vec![answer])
    });
    let mut sections = vec![untitled(vec![LeafBlock::Facts(head)])];
    let facts = [
        ("papers-whole-agreed", said.to_vec()),
        ("register-facts", facts(&known, 0, pen)),
        ("register-deeds", deeds(true)),
        ("register-replaced", deeds(false)),
    ];
    sections
        .extend(facts.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(key, rows)| pen.section(key, vec![LeafBlock::Facts(rows)])));
    sections.extend(newest.into_iter().flat_map(|record| packet(record, pen)));
    let first = ["papers-whole-first", "papers-whole-person", "papers-whole-safe", "papers-whole-wrong"];
    pen.leaf("papers-whole-title", first.map(|key| pen.voice.say(key)).to_vec(), sections)
}

/// What a packet says, section by section.
fn packet(record: &Record, pen: Pen<'_>) -> Vec<LeafSection> {
    let words = pen.voice.words;
    let reading = read_packet(pen.form, record, words, None, &|slug| (pen.area_name)(slug, words.lang().tag()));
    let sections = reading.sections.into_iter().map(|section| {
        // A signature's drawing is in the packet itself. A row with nothing in it would head those after it.
        let rows = section.rows.into_iter().map(|row| Row { drawing: None, ..row }).filter(|row| row.kind == RowKind::Answered);
        let rows: Vec<Row> = rows.filter(|row| !row.answer.is_empty() || !row.question.is_empty()).collect();
        (section.title, rows)
    });
    let sections = sections.filter(|(_, rows)| !rows.is_empty()).map(|(title, rows)| LeafSection {
        heading: Some(Pair::of(title)),
        blocks: vec![LeafBlock::Facts(rows)],
        size: LeafSize::Text,
    });
    let lead = LeafBlock::Paragraph(pen.voice.say("papers-whole-packet").words);
    std::iter::once(pen.section("papers-whole-newest", vec![lead])).chain(sections).collect()
}

/// A deed: its day, what was done, in whose words, and who wrote it down; below it how things stood, if it says so and that is not what
/// stands above already.
fn done(deed: &Deed, known: &Facts, pen: Pen<'_>) -> Vec<Row> {
    let words = pen.voice.words;
    let (mut answer, status) = said(&deed.what, words);
    let at = day_in(words, Day::in_utc(deed.at)).text;
    answer.push(own(words, words.text_with("register-written-by", &[("name", &deed.by), ("at", &at)])));
    let row = fact(Pair::of(day_in(words, deed.on)), answer);
    std::iter::once(row).chain(status.filter(|status| status != known).map(|status| facts(&status, 1, pen)).unwrap_or_default()).collect()
}

/// What was done, one phrase a sentence, and how things stood then.
fn said(what: &What, words: &Words) -> (Vec<Phrase>, Option<Facts>) {
    let text = |key: &str| own(words, words.text(key));
    let two = |first: &str, second: &str| own(words, [words.text(first), words.text(second)].join(" "));
    let register = |kind: &str, name: &str| format!("register-{kind}-{name}");
    let with = |first: Phrase, more: &str| std::iter::once(first).chain(typed(more)).collect::<Vec<_>>();
    match what {
        What::Came(came) => (came_in(came, words), Some(came.facts.clone())),
        What::Told(told) => (told_of(told, words), Some(told.facts.clone())),
        What::Decided { decision, reasons, signposted } => {
            let mut said: Vec<Phrase> =
                std::iter::once(decision.key()).chain(reasons.iter().map(|reason| reason.key())).map(text).collect();
            if !signposted.is_empty() {
                said.extend(with(text("answer-signposted"), signposted));
            }
            (said, None)
        }
        What::Reached { step, words: more } => (with(text(&register("step", step.name())), more), None),
        What::Contacted { kind, reached, next, words: more } => {
            let reached = if *reached { "register-contact-was-reached" } else { "register-contact-was-not-reached" };
            let mut said = vec![two("register-contact-said", &register("contact", kind.name())), text(reached)];
            said.extend(next.map(|day| own(words, words.text_with("register-contact-try", &[("day", &day_in(words, day).text)]))));
            said.extend(typed(more));
            (said, None)
        }
        What::Agreed { every_days } => (vec![own(words, words.text_count("register-agreed", "count", usize::from(*every_days)))], None),
        What::Reviewed { point, outcome } => {
            let point = text(&register("point", point.name()));
            match outcome {
                Outcome::Done { status, words: more } => (with(point, more), Some(of_status(status))),
                Outcome::CouldNotContact { welfare_check } => {
                    (std::iter::once(point).chain(with(text("register-review-not-reached"), welfare_check)).collect(), None)
                }
            }
        }
        What::Exited { reason, status, come_back } => {
            let mut said = vec![two("register-exited", &register("exit", reason.name()))];
            if !come_back.is_empty() {
                said.extend(with(text("register-exit-come-back"), come_back));
            }
            (said, Some(of_status(status)))
        }
        What::Reopened { why } => (with(text("register-reopened"), why), None),
        What::Withdrew { statements } => {
            let each = statements.iter().map(|statement| text(&["withdraw-", statement.name()].concat()));
            (std::iter::once(text("history-withdrawn-tag")).chain(each).collect(), None)
        }
        What::Aimed { domain, words: more, stands } => {
            let mut said = vec![two("register-aimed", &register("domain", domain.name())), text(&register("goal", stands.name()))];
            said.extend(typed(more));
            (said, None)
        }
        What::Acted { domain, words: more, hindered } => {
            let mut said = vec![text("register-acted"), text(&register("domain", domain.name()))];
            said.extend(typed(more));
            if !hindered.is_empty() {
                said.push(text("register-act-in-the-way"));
                said.extend(hindered.iter().map(|barrier| text(&barrier.key())));
            }
            (said, None)
        }
        // Who the other one is stands in no one else's record.
        What::Linked { words: more, .. } => (with(text("register-linked"), more), None),
        What::Noted { words: more } => (with(text("register-noted"), more), None),
        What::Struck { why } => (with(text("register-struck"), why), None),
    }
}

fn came_in(came: &Came, words: &Words) -> Vec<Phrase> {
    let said = [words.text("register-packet-came"), words.text(came.stage.key())].join(" ");
    std::iter::once(own(words, said)).chain(typed(&came.name)).collect()
}

fn told_of(told: &Told, words: &Words) -> Vec<Phrase> {
    let said = [words.text("register-told"), words.text(&format!("register-how-{}", told.how.name()))].join(" ");
    std::iter::once(own(words, said)).chain(typed(&told.name)).chain(typed(&told.referrer)).collect()
}

/// How things stood, a row for each thing that is known.
fn facts(facts: &Facts, depth: u8, pen: Pen<'_>) -> Vec<Row> {
    let words = pen.voice.words;
    let row = |question: &str, answer: Phrase| Row { depth, ..pen.fact(&["q-", question].concat(), vec![answer]) };
    let option = |question: &str, option: &Option<String>| {
        let set = pen.form.question(question)?.option_set()?;
        Some(row(question, own(words, words.text(&format!("o-{set}-{}", option.as_deref()?)))))
    };
    let score = |question: String, score: Option<u8>, most: u8| Some(row(&question, figure(format!("{} / {most}", score?))));
    let age = facts.age.map(|age| Row { depth, ..pen.fact("register-age", vec![figure(age.to_string())]) });
    let legal = facts.legal.map(|needed| {
        let answer = words.text(if needed { "o-yes_no-yes" } else { "o-yes_no-no" });
        Row { depth, ..pen.fact("register-add-legal", vec![own(words, answer)]) }
    });
    let Scores { domains, safety, hope } = &facts.scores;
    let options = [
        option("gender", &facts.gender),
        age,
        option("housing_now", &facts.housing),
        option("employment_now", &facts.employment),
        option("education_now", &facts.education),
        option("english", &facts.english),
        legal,
    ];
    let scored = Domain::ALL.into_iter().map(|domain| score(format!("{}_score", domain.name()), domains.get(&domain).copied(), 5));
    let feels = [score("feels_safe".to_owned(), *safety, 10), score("feels_hope".to_owned(), *hope, 10)];
    options.into_iter().chain(scored).chain(feels).flatten().collect()
}

fn of_status(status: &Status) -> Facts {
    let Status { scores, housing, employment, education } = status.clone();
    Facts { scores, housing, employment, education, ..Facts::default() }
}

/// Text that we made in the language of the words.
fn own(words: &Words, text: String) -> Phrase {
    // A name stays apart from what is around it; all else runs the same way as the whole.
    Phrase { text, lang: Some(words.lang()) }
}

fn figure(text: String) -> Phrase {
    Phrase { text: plain(&text), lang: None }
}

/// A packet of the entry, as it came.
#[derive(Serialize)]
pub struct Kept {
    /// The SHA-256 of its JWS, as the deed has it.
    pub digest: String,
    /// The JWS.
    pub jws: String,
}

/// The same for a machine: the entry with all its deeds, and its packets as they came.
pub fn whole_json(entry: &Entry, packets: &[Kept]) -> String {
    #[derive(Serialize)]
    struct Whole<'a> {
        whole_version: u32,
        entry: &'a Entry,
        packets: &'a [Kept],
    }
    serde_json::to_string_pretty(&Whole { whole_version: VERSION, entry, packets }).expect("an entry has only string keys") + "\n"
}
