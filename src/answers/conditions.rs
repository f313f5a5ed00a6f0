//! Which questions are asked, given the answers so far.

use super::{Answer, Answers, Member};
use crate::form::{Condition, Instead, Question};

/// Whether a condition holds. Inside a group's member, that member's answers are looked at first.
pub fn holds(condition: &Condition, answers: &Answers, member: Option<&Member>) -> bool {
    match condition {
        Condition::Is { question, is } => find(question, answers, member).is_some_and(|answer| is.iter().any(|one| is_one(answer, one))),
        Condition::Answered { answered } => find(answered, answers, member).is_some(),
        Condition::All { all } => all.iter().all(|part| holds(part, answers, member)),
        Condition::Any { any } => any.iter().any(|part| holds(part, answers, member)),
        Condition::Not { not } => !holds(not, answers, member),
    }
}

/// Whether a question is asked.
pub fn asked(question: &Question, answers: &Answers, member: Option<&Member>) -> bool {
    question.when.as_ref().is_none_or(|when| holds(when, answers, member))
}

fn find<'a>(question: &str, answers: &'a Answers, member: Option<&'a Member>) -> Option<&'a Answer> {
    let own = member.and_then(|member| member.answers.get(question)).filter(|answer| !answer.is_empty());
    own.or_else(|| answers.top(question))
}

fn is_one(answer: &Answer, wanted: &str) -> bool {
    match answer {
        Answer::One(one) => one == wanted,
        Answer::Many(many) => many.iter().any(|one| one == wanted),
        Answer::Instead(instead) => instead.name() == wanted,
        Answer::Text(_) | Answer::Date(_) | Answer::Languages(_) | Answer::Group(_) => false,
    }
}

impl Instead {
    /// The name used in files, conditions and message keys: `not_known`.
    pub fn name(self) -> &'static str {
        match self {
            Instead::NotKnown => "not_known",
            Instead::PreferNotToSay => "prefer_not_to_say",
        }
    }
}
