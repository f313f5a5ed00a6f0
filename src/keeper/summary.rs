//! What a list shows of a draft, worked out when the draft is saved.

use crate::answers::{Answer, Answers, Member, ProblemKind, asked, complete};
use crate::form::{AREA_QUESTION, Form, Question, Stage};
use crate::messages::DraftBody;
use crate::vault::StoredSummary;

/// The questions that a draft is called after: the first that is answered.
const NAMES: [&str; 3] = ["called", "name", "own_reference"];
/// The areas thought of.
const AREAS: &str = "areas";

/// The summary of a draft: how far it is from a referral.
pub fn summary_of(form: &Form, body: &DraftBody, made_at: u64, saved_at: u64) -> StoredSummary {
    let answers = &body.answers;
    let name = NAMES.iter().find_map(|id| match answers.top(id) {
        Some(Answer::Text(text)) => Some(text.trim().to_owned()),
        _ => None,
    });
    let due = form.sections().iter().map(|section| due(&section.questions, answers));
    let due: Vec<Due> = due.filter(|due| *due != Due::Nothing).collect();
    StoredSummary {
        name: name.unwrap_or_default(),
        areas: areas(answers),
        saved_at,
        made_at,
        sections_done: count(due.iter().filter(|due| **due == Due::Done)),
        sections: count(due.iter()),
        missing: missing(form, answers),
        version_of: body.version_of.clone(),
        practice: body.practice,
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    items.count().try_into().unwrap_or(u32::MAX)
}

fn areas(answers: &Answers) -> Vec<String> {
    let mut areas = match answers.top(AREA_QUESTION) {
        Some(Answer::One(area)) => vec![area.clone()],
        _ => Vec::new(),
    };
    if let Some(Answer::Many(many)) = answers.top(AREAS) {
        areas.extend(many.iter().filter(|area| !areas.contains(area)).cloned().collect::<Vec<_>>());
    }
    areas
}

fn missing(form: &Form, answers: &Answers) -> Vec<String> {
    let problems = complete(form, answers, Stage::Referral).err().unwrap_or_default();
    problems.into_iter().filter(|problem| problem.kind == ProblemKind::Missing).map(|problem| problem.place.question).collect()
}

/// How a section stands towards a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    /// It asks nothing now.
    Nothing,
    /// Something is not answered.
    Open,
    /// Everything is.
    Done,
}

fn due(questions: &[Question], answers: &Answers) -> Due {
    let mut due = Due::Nothing;
    for question in questions.iter().filter(|question| question.stage <= Stage::Referral && asked(question, answers, None)) {
        let members: &[Member] = match answers.top(&question.id) {
            None => return Due::Open,
            Some(Answer::Group(members)) => members,
            Some(_) => &[],
        };
        if members.iter().any(|member| is_open(question, answers, member)) {
            return Due::Open;
        }
        due = Due::Done;
    }
    due
}

fn is_open(group: &Question, answers: &Answers, member: &Member) -> bool {
    let mut asked = group.members().iter().filter(|question| question.stage <= Stage::Referral && asked(question, answers, Some(member)));
    asked.any(|question| member.answers.get(&question.id).is_none_or(Answer::is_empty))
}
