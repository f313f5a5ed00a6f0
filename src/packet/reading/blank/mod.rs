//! A form to fill in by hand, for when there is no computer: the questions of a stage with room for each answer, and the agreement.
//!
//! What the worker answers alone stands in a part of its own, in the worker's language only: it is never asked aloud and never shown
//! in two languages ([`By::FromFile`]), and on paper only another sheet keeps it out of sight.

mod agreement;
mod condition;
mod room;
mod sheet;
mod voice;

use super::Phrase;
use crate::form::{By, Form, Question, Section, Stage};
use crate::language::{Lang, Words};
pub use sheet::{BlankPart, BlankReading, BlankRow, BlankSection, Breadth, Field, Pair, Room};
use std::collections::BTreeMap;
pub use voice::Voice;

/// Lines at a part's end for what did not fit.
const MORE_LINES: u8 = 10;

/// The questions of a stage, and of those before it, as a form to fill in by hand. `areas` names the areas that can be chosen, in a
/// language.
///
/// The words need `interface`, `form`, `consent`, `packet` and `blank` of their language.
pub fn read_blank(form: &Form, words: &Words, second: Option<&Words>, stage: Stage, areas: &dyn Fn(Lang) -> Vec<String>) -> BlankReading {
    // The worker works in English, or in the one language that there is.
    let (worker, other) = match second {
        Some(english) if english.lang() == Lang::ENGLISH => (english, Some(words)),
        _ => (words, second),
    };
    let alone = Voice { words: worker, second: None };
    let together = Voice { words, second };
    let paper = Paper { form, stage, areas, numbers: numbers(form, stage) };
    let machine = [Some(words), second].into_iter().flatten().find(|words| !words.status().is_read());
    let mut parts = vec![paper.worker(alone), paper.person(together), agreement::part(together, form, stage, machine)];
    parts.retain(|part| !part.sections.is_empty());
    let mut first = vec![alone.say("blank-not-encrypted"), alone.say("blank-keep"), alone.say("blank-destroy"), alone.say("blank-parts")];
    if stage == Stage::Enquiry {
        first.push(alone.say("blank-nobody"));
    }
    if let Some(machine) = machine {
        first.push(alone.say_with("blank-machine", &|_| vec![("language", machine.lang().own_name().to_owned())]));
    }
    let title = Voice { words: worker, second: other }.say(title_key(stage));
    let (read_aloud, at_the_end) = (together.say("blank-aloud"), together.say("blank-at-the-end"));
    BlankReading { lang: words.lang(), title, first, read_aloud, at_the_end, parts }
}

fn title_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Enquiry => "blank-title-enquiry",
        Stage::Referral => "blank-title-referral",
        Stage::Handover => "blank-title-handover",
    }
}

/// What to do, by a message, if one of these answers is given.
fn if_answered(voice: Voice<'_>, answers: &dyn Fn(&Words) -> String, message: &str) -> Pair {
    voice.both(|words| {
        let text = words.text_with("blank-if-answer", &[("answers", &answers(words)), ("words", &words.text(message))]);
        // The parts are ours and run the same way as the whole.
        Phrase { text: text.replace(['\u{2068}', '\u{2069}'], ""), lang: Some(words.say(message).lang) }
    })
}

/// A section that has only its heading so far.
fn bare(id: &str, title: Pair) -> BlankSection {
    BlankSection { id: id.to_owned(), title, lines: Vec::new(), aloud: Vec::new(), rows: Vec::new(), closing: None }
}

/// Room for what did not fit elsewhere, after the questions.
fn more(voice: Voice<'_>, sections: &mut Vec<BlankSection>) {
    let mut numbers = sections.iter().flat_map(|section| &section.rows).map(|row| &row.number);
    let Some(example) = numbers.find(|number| !number.is_empty()).cloned() else { return };
    let label = voice.say_with("blank-more.where", &|_| vec![("example", example.clone())]);
    let rows = vec![BlankRow { room: Room::Lines(MORE_LINES), ..BlankRow::of(label) }];
    sections.push(BlankSection { rows, ..bare("more", voice.say("blank-more")) });
}

fn is_alone(question: &Question) -> bool {
    question.by == By::FromFile
}

/// A part's questions of a section, in order: those that the worker answers alone, or the others. A group stands where any of its
/// members' questions does.
fn asked(section: &Section, stage: Stage, alone: bool) -> impl Iterator<Item = &Question> {
    section
        .questions
        .iter()
        .filter(move |question| question.stage <= stage && (is_alone(question) == alone || !inner(question, stage, alone).is_empty()))
}

/// Of a group, the members' questions that stand in a part.
fn inner(group: &Question, stage: Stage, alone: bool) -> Vec<&Question> {
    group.members().iter().filter(|member| member.stage <= stage && (is_alone(group) || is_alone(member)) == alone).collect()
}

/// The number of each question on the paper, by its id: the section's letter and a number that runs on over the parts; a member's
/// question has its group's number and a letter.
fn numbers(form: &Form, stage: Stage) -> BTreeMap<String, String> {
    let mut numbers = BTreeMap::new();
    for section in form.sections() {
        let mut count = 0;
        let asked = section.questions.iter().filter(|question| question.stage <= stage);
        let (alone, together): (Vec<_>, Vec<_>) = asked.partition(|question| is_alone(question));
        for question in alone.into_iter().chain(together) {
            count += 1;
            let number = format!("{}{count}", section.letter);
            let members = question.members().iter().filter(|member| member.stage <= stage);
            for (member, letter) in members.zip('a'..='z') {
                numbers.insert(member.id.clone(), format!("{number}{letter}"));
            }
            numbers.insert(question.id.clone(), number);
        }
    }
    numbers
}

/// The questions with a notice, `notice-<id>`, and the answers after which the screen shows it. Paper cannot wait for them.
pub const NOTICES: [(&str, &[&str]); 3] =
    [("spoken_alone", &["no"]), ("interpreter_now", &["not_independent"]), ("under_18", &["yes", "might_be"])];

/// What every part of one paper shares.
struct Paper<'a> {
    form: &'a Form,
    stage: Stage,
    areas: &'a dyn Fn(Lang) -> Vec<String>,
    numbers: BTreeMap<String, String>,
}

impl Paper<'_> {
    /// What the worker answers alone, from the file, with the help for what is asked together.
    fn worker(&self, voice: Voice<'_>) -> BlankPart {
        let mut sections: Vec<BlankSection> =
            self.form.sections().iter().filter_map(|section| self.section(voice, section, true)).collect();
        let help: Vec<BlankRow> = self
            .form
            .sections()
            .iter()
            .flat_map(|section| asked(section, self.stage, false))
            .filter(|question| !is_alone(question))
            .filter_map(|question| {
                let help = voice.find(&format!("q-{}.help", question.id))?;
                Some(BlankRow { number: self.number(question), ..BlankRow::of(help) })
            })
            .collect();
        if !help.is_empty() {
            sections.push(BlankSection { rows: help, ..bare("help", voice.say("blank-help")) });
        }
        more(voice, &mut sections);
        BlankPart { title: voice.say("blank-worker"), lines: vec![voice.say("blank-worker.lead")], sections }
    }

    /// What is asked of the person, and what is theirs to write.
    fn person(&self, voice: Voice<'_>) -> BlankPart {
        let mut sections: Vec<BlankSection> =
            self.form.sections().iter().filter_map(|section| self.section(voice, section, false)).collect();
        more(voice, &mut sections);
        let lines = vec![voice.say("blank-person.lead"), voice.say("blank-person.skip")];
        BlankPart { title: voice.say("blank-person"), lines, sections }
    }

    fn section(&self, voice: Voice<'_>, section: &Section, alone: bool) -> Option<BlankSection> {
        let rows: Vec<BlankRow> = asked(section, self.stage, alone).map(|question| self.row(voice, question, alone)).collect();
        if rows.is_empty() {
            return None;
        }
        // An opening speaks to the person, except where the section is the worker's altogether.
        let is_workers = alone && asked(section, self.stage, false).next().is_none();
        let key = |attribute: &str| format!("s-{}{attribute}", section.id);
        let name = if alone { key(".short") } else { key("") };
        let title = voice.both(|words| {
            let (name, letter) = (words.say(&name), section.letter.to_string());
            let text = words.text_with("reading-section", &[("letter", &letter), ("name", &name.text)]);
            Phrase { text, lang: Some(name.lang) }
        });
        Some(BlankSection {
            id: section.id.clone(),
            title,
            lines: voice.find(&key(".opening")).filter(|_| is_workers).into_iter().collect(),
            aloud: voice.find(&key(".opening")).filter(|_| !alone).into_iter().collect(),
            rows,
            closing: voice.find(&key(".closing")).filter(|_| !alone),
        })
    }

    fn row(&self, voice: Voice<'_>, question: &Question, alone: bool) -> BlankRow {
        let key = |attribute: &str| format!("q-{}{attribute}", question.id);
        let help = voice.find(&key(".help")).filter(|_| is_alone(question));
        // The group whose members' questions stand here may itself be the person's.
        let is_here = is_alone(question) == alone;
        BlankRow {
            question: question.id.clone(),
            number: self.number(question),
            when: question.when.as_ref().map(|when| condition::told(voice, self, when)),
            label: voice.say(&key("")),
            words: self.notice(voice, question).into_iter().collect(),
            hints: voice.find(&key(".hint")).filter(|_| is_here).into_iter().chain(help).collect(),
            room: self.room(voice, question, alone),
            instead: if is_here { room::instead(voice, question) } else { Vec::new() },
        }
    }

    /// What to do after some answers, as the screen says it then.
    fn notice(&self, voice: Voice<'_>, question: &Question) -> Option<Pair> {
        let (_, answers) = NOTICES.iter().find(|(id, _)| *id == question.id)?;
        Some(if_answered(voice, &|words| condition::answers(self.form, words, &question.id, answers), &format!("notice-{}", question.id)))
    }

    fn number(&self, question: &Question) -> String {
        self.numbers.get(&question.id).cloned().unwrap_or_default()
    }
}
