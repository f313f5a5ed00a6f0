//! The steps of a referral, and which comes after which: pure, so that it is tested without a screen.

use crate::answers::{Answers, asked};
use crate::form::{Form, Kind, Question, Section, Stage};

/// Where the worker is in the referral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The list of sections.
    Tasks,
    /// What a section is about, with the offer to skip or pause.
    Opening(String),
    /// A page of a section, from 0.
    Page(String, usize),
    /// One member of a repeating group.
    Member(String, u32),
    /// The last, neutral words of a section.
    Closing(String),
    /// The person is, or might be, under 18.
    UnderAge,
    /// Check your answers.
    Check,
    /// The person's agreement.
    Consent,
    /// Export.
    Export,
}

/// Most questions of one line on a page.
const SMALL_QUESTIONS_A_PAGE: usize = 4;

impl Step {
    /// How it is kept in a draft.
    pub fn name(&self) -> String {
        match self {
            Step::Tasks => "tasks".to_owned(),
            Step::Opening(section) => ["opening:", section].concat(),
            Step::Page(section, page) => ["page:", section, ":", &page.to_string()].concat(),
            Step::Member(group, key) => ["member:", group, ":", &key.to_string()].concat(),
            Step::Closing(section) => ["closing:", section].concat(),
            Step::UnderAge => "under-age".to_owned(),
            Step::Check => "check".to_owned(),
            Step::Consent => "consent".to_owned(),
            Step::Export => "export".to_owned(),
        }
    }

    /// The step of this name, if the form has it.
    pub fn from_name(name: &str, form: &Form, answers: &Answers) -> Option<Step> {
        let mut parts = name.split(':');
        let (kind, what, number) = (parts.next()?, parts.next(), parts.next());
        let section = || form.sections().iter().find(|section| Some(section.id.as_str()) == what);
        match kind {
            "tasks" => Some(Step::Tasks),
            "opening" => Some(Step::Opening(section()?.id.clone())),
            "closing" => Some(Step::Closing(section()?.id.clone())),
            "page" => {
                let page = number?.parse().ok()?;
                pages(section()?).get(page)?;
                Some(Step::Page(section()?.id.clone(), page))
            }
            "member" => {
                let key = number?.parse().ok()?;
                let group = what?;
                members(answers, group).contains(&key).then(|| Step::Member(group.to_owned(), key))
            }
            "under-age" => Some(Step::UnderAge),
            "check" => Some(Step::Check),
            "consent" => Some(Step::Consent),
            "export" => Some(Step::Export),
            _ => None,
        }
    }
}

/// The keys of a group's members.
pub fn members(answers: &Answers, group: &str) -> Vec<u32> {
    match answers.top(group) {
        Some(crate::answers::Answer::Group(members)) => members.iter().map(|member| member.key).collect(),
        _ => Vec::new(),
    }
}

/// The pages of a section: one topic each. A question that takes thought has a page of its own; small ones of a kind stand
/// together; a question that depends on another stands under it. What the worker answers alone never shares a page with
/// what is asked of the person.
pub fn pages(section: &Section) -> Vec<Vec<&Question>> {
    let mut pages: Vec<Vec<&Question>> = Vec::new();
    for question in &section.questions {
        let joins = pages.last().is_some_and(|page| belongs(question, page));
        match pages.last_mut() {
            Some(page) if joins => page.push(question),
            _ => pages.push(vec![question]),
        }
    }
    pages
}

fn belongs(question: &Question, page: &[&Question]) -> bool {
    let Some(first) = page.first() else { return false };
    if first.by != question.by || is_alone(question) || page.iter().any(|other| is_alone(other)) {
        return false;
    }
    if let Some(when) = &question.when {
        let looks_at = when.questions();
        if looks_at.iter().any(|id| page.iter().any(|other| other.id == *id)) {
            return true;
        }
        // Two questions that wait for the same answer elsewhere are one topic.
        return page.len() < SMALL_QUESTIONS_A_PAGE && is_small(question) && first.when.as_ref() == Some(when);
    }
    is_small(question) && page.len() < SMALL_QUESTIONS_A_PAGE && page.iter().all(|other| is_small(other))
}

fn is_small(question: &Question) -> bool {
    matches!(question.kind, Kind::Text { .. } | Kind::Number { .. } | Kind::Date { .. } | Kind::Phone | Kind::Email | Kind::PersonName)
}

fn is_alone(question: &Question) -> bool {
    matches!(question.kind, Kind::Languages | Kind::Group { .. })
}

/// Whether a question belongs to what is being filled: it is asked, and its stage has come.
pub fn is_shown(question: &Question, answers: &Answers, stage: Stage) -> bool {
    question.stage <= stage && asked(question, answers, None)
}

/// The first page of a section at or after `from` that shows a question.
pub fn page_from(section: &Section, from: usize, answers: &Answers, stage: Stage) -> Option<usize> {
    pages(section)
        .iter()
        .enumerate()
        .skip(from)
        .find(|(_, page)| page.iter().any(|question| is_shown(question, answers, stage)))
        .map(|(index, _)| index)
}

/// The last page of a section before `before` that shows a question.
pub fn page_before(section: &Section, before: usize, answers: &Answers, stage: Stage) -> Option<usize> {
    pages(section)
        .iter()
        .enumerate()
        .take(before)
        .filter(|(_, page)| page.iter().any(|question| is_shown(question, answers, stage)))
        .map(|(index, _)| index)
        .last()
}

/// The number of a step in the title: a count through all pages of the form, so that it says nothing about the question.
pub fn number(form: &Form, step: &Step) -> Option<usize> {
    let Step::Page(id, page) = step else { return None };
    let mut before = 0;
    for section in form.sections() {
        if section.id == *id {
            return Some(before + page + 1);
        }
        before += pages(section).len();
    }
    None
}

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions that are asked at this stage.
    pub asked: usize,
    /// Those answered.
    pub answered: usize,
}

/// How far a section is, for a stage.
pub fn progress(section: &Section, answers: &Answers, stage: Stage) -> Progress {
    let shown = || section.questions.iter().filter(|question| is_shown(question, answers, stage));
    Progress { asked: shown().count(), answered: shown().filter(|question| answers.top(&question.id).is_some()).count() }
}

/// The first page of a section with a question that has no answer, or its first page.
pub fn resume_at(section: &Section, answers: &Answers, stage: Stage) -> Option<usize> {
    pages(section)
        .iter()
        .position(|page| page.iter().any(|question| is_shown(question, answers, stage) && answers.top(&question.id).is_none()))
        .or_else(|| page_from(section, 0, answers, stage))
}
