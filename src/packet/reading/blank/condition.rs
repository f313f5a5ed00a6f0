//! A condition in words, by the numbers of the questions it looks at: “Only if A6 is ‘Yes’.”

use super::voice::Voice;
use super::{Pair, Paper};
use crate::form::{AREAS, Condition, Form, Instead};
use crate::language::Words;
use crate::packet::Phrase;

/// When a question is answered.
pub(super) fn told(voice: Voice<'_>, paper: &Paper<'_>, when: &Condition) -> Pair {
    let short = short(paper.form, when);
    voice.both(|words| {
        let said = words.say_with("blank-when", Some(&[("condition", tell(paper, words, &short, false))].into_iter().collect()));
        // The parts are ours and run the same way as the whole.
        Phrase { text: said.text.replace(['\u{2068}', '\u{2069}'], ""), lang: Some(said.lang) }
    })
}

/// The condition without what the questions it looks at say of themselves: on the paper, their own condition stands beside them.
fn short(form: &Form, condition: &Condition) -> Condition {
    match condition {
        Condition::Is { .. } | Condition::Answered { .. } => condition.clone(),
        Condition::Not { not } => Condition::Not { not: Box::new(short(form, not)) },
        Condition::Any { any } => Condition::Any { any: any.iter().map(|part| short(form, part)).collect() },
        Condition::All { .. } => {
            let mut parts: Vec<&Condition> = Vec::new();
            for part in conjuncts(condition) {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
            let named = |part: &&Condition| match *part {
                Condition::Is { question, .. } | Condition::Answered { answered: question } => form.question(question),
                Condition::All { .. } | Condition::Any { .. } | Condition::Not { .. } => None,
            };
            let said: Vec<&Condition> =
                parts.iter().filter_map(named).filter_map(|question| question.when.as_ref()).flat_map(conjuncts).collect();
            let mut left: Vec<Condition> = parts.iter().filter(|part| !said.contains(part)).map(|part| short(form, part)).collect();
            if left.len() == 1 { left.remove(0) } else { Condition::All { all: left } }
        }
    }
}

/// What must all hold.
fn conjuncts(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::All { all } => all.iter().flat_map(conjuncts).collect(),
        other => vec![other],
    }
}

/// In words. What is denied is denied part by part, so that “not” stands only beside an answer.
fn tell(paper: &Paper<'_>, words: &Words, condition: &Condition, denied: bool) -> String {
    let number = |id: &str| paper.numbers.get(id).cloned().unwrap_or_default();
    match condition {
        Condition::Is { question, is } => {
            let key = if denied { "blank-is-not" } else { "blank-is" };
            words.text_with(key, &[("question", &number(question)), ("answers", &answers(paper.form, words, question, is))])
        }
        Condition::Answered { answered } => {
            words.text_with(if denied { "blank-not-answered" } else { "blank-answered" }, &[("question", &number(answered))])
        }
        Condition::Not { not } => tell(paper, words, not, !denied),
        Condition::All { all: parts } => join(paper, words, parts, denied, if denied { "blank-or" } else { "blank-and" }),
        Condition::Any { any: parts } => join(paper, words, parts, denied, if denied { "blank-and" } else { "blank-or" }),
    }
}

fn join(paper: &Paper<'_>, words: &Words, parts: &[Condition], denied: bool, key: &str) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| match part {
            // Without the brackets, “a and b or c” could be read in two ways.
            Condition::All { .. } | Condition::Any { .. } => format!("({})", tell(paper, words, part, denied)),
            Condition::Is { .. } | Condition::Answered { .. } | Condition::Not { .. } => tell(paper, words, part, denied),
        })
        .collect();
    parts.join(&words.text(key))
}

/// Answers as their boxes say them, in quotation marks.
pub(super) fn answers(form: &Form, words: &Words, question: &str, answers: &[impl AsRef<str>]) -> String {
    let quoted = |answer: &str| words.text_with("blank-answer", &[("answer", &said(form, words, question, answer))]);
    answers.iter().map(|answer| quoted(answer.as_ref())).collect::<Vec<_>>().join(&words.text("blank-or"))
}

/// An answer as its box says it.
fn said(form: &Form, words: &Words, question: &str, answer: &str) -> String {
    if [Instead::NotKnown, Instead::PreferNotToSay].iter().any(|instead| instead.name() == answer) {
        return words.text(&format!("o-instead-{answer}"));
    }
    match form.question(question).and_then(|question| question.option_set()) {
        Some(AREAS) => answer.to_owned(),
        Some(set) => words.text(&format!("o-{set}-{answer}")),
        None => words.text(&format!("o-yes_no-{answer}")),
    }
}
