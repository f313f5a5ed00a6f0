//! Which questions are asked, given the answers so far.

use super::{Answers, Member};
use crate::form::{Condition, Question};

/// Whether a condition holds. Inside a group's member, that member's answers are looked at first.
pub fn holds(_condition: &Condition, _answers: &Answers, _member: Option<&Member>) -> bool {
    true
}

/// Whether a question is asked.
pub fn asked(question: &Question, answers: &Answers, member: Option<&Member>) -> bool {
    question.when.as_ref().is_none_or(|when| holds(when, answers, member))
}
