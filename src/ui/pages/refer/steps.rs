//! The steps of a referral, and which comes after which: pure, so that it is tested without a screen.

use crate::answers::{Answer, Answers, asked};
use crate::form::{By, Form, Kind, Question, Section, Stage};

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
    /// What came of it.
    History,
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
            Step::History => "history".to_owned(),
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
            "history" => Some(Step::History),
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
    let apart = is_from_file(question) != is_from_file(first);
    if apart || is_alone(question) || page.iter().any(|other| is_alone(other)) {
        return false;
    }
    if let Some(when) = &question.when
        && when.questions().iter().any(|id| page.iter().any(|other| other.id == *id))
    {
        return true;
    }
    if page.len() >= SMALL_QUESTIONS_A_PAGE {
        return false;
    }
    // Two questions that wait for the same answer elsewhere are one topic; so are those whose ids begin alike.
    let waits_alike = question.when.is_some() && question.when == first.when;
    let named_alike = topic_of(question) == topic_of(first) && question.when.is_none();
    let both_small = question.when.is_none() && is_small(question) && page.iter().all(|other| is_small(other));
    waits_alike || named_alike || both_small
}

fn is_from_file(question: &Question) -> bool {
    question.by == By::FromFile
}

/// `housing` of `housing_score`.
fn topic_of(question: &Question) -> &str {
    question.id.split_once('_').map_or(&question.id, |(topic, _)| topic)
}

fn is_small(question: &Question) -> bool {
    matches!(question.kind, Kind::Text { .. } | Kind::Number { .. } | Kind::Date { .. } | Kind::Phone | Kind::Email | Kind::PersonName)
}

fn is_alone(question: &Question) -> bool {
    matches!(question.kind, Kind::Languages | Kind::Group { .. })
}

/// What is being filled, and who looks on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Questions of later stages are not shown.
    pub stage: Stage,
    /// The person reads along in their language: what the worker answers from the file is not shown.
    pub with_person: bool,
}

impl Scope {
    /// Whether a question belongs to it, asked or not.
    pub fn has(self, question: &Question) -> bool {
        question.stage <= self.stage && !(self.with_person && is_from_file(question))
    }
}

/// Whether a question is shown: it belongs to what is being filled, and it is asked.
pub fn is_shown(question: &Question, answers: &Answers, scope: Scope) -> bool {
    scope.has(question) && asked(question, answers, None)
}

/// The first page of a section at or after `from` that shows a question.
pub fn page_from(section: &Section, from: usize, answers: &Answers, scope: Scope) -> Option<usize> {
    pages(section)
        .iter()
        .enumerate()
        .skip(from)
        .find(|(_, page)| page.iter().any(|question| is_shown(question, answers, scope)))
        .map(|(index, _)| index)
}

/// The last page of a section before `before` that shows a question.
pub fn page_before(section: &Section, before: usize, answers: &Answers, scope: Scope) -> Option<usize> {
    pages(section)
        .iter()
        .enumerate()
        .take(before)
        .rfind(|(_, page)| page.iter().any(|question| is_shown(question, answers, scope)))
        .map(|(index, _)| index)
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

/// Whether a question needs nothing more. What the worker answers alone about a member of a group was hidden while the
/// person read along: it keeps the group open, since nothing else leads back to it.
fn is_answered(question: &Question, answers: &Answers, scope: Scope) -> bool {
    match answers.top(&question.id) {
        None => false,
        Some(Answer::Group(members)) => members.iter().all(|member| {
            let mut alone = question.members().iter().filter(|inner| is_from_file(inner) && scope.has(inner));
            alone
                .all(|inner| !asked(inner, answers, Some(member)) || member.answers.get(&inner.id).is_some_and(|answer| !answer.is_empty()))
        }),
        Some(_) => true,
    }
}

/// How far a section is.
pub fn progress(section: &Section, answers: &Answers, scope: Scope) -> Progress {
    let shown = || section.questions.iter().filter(|question| is_shown(question, answers, scope));
    Progress { asked: shown().count(), answered: shown().filter(|question| is_answered(question, answers, scope)).count() }
}

/// The first page of a section with a question that has no answer, or its first page.
pub fn resume_at(section: &Section, answers: &Answers, scope: Scope) -> Option<usize> {
    pages(section)
        .iter()
        .position(|page| page.iter().any(|question| is_shown(question, answers, scope) && !is_answered(question, answers, scope)))
        .or_else(|| page_from(section, 0, answers, scope))
}

/// Whether the answers say that the person is, or might be, under 18: then nothing more is asked here (CONTENT.md 1 A).
pub fn is_under_age(answers: &Answers) -> bool {
    matches!(answers.top("under_18"), Some(crate::answers::Answer::One(age)) if age == "yes" || age == "might_be")
}

/// Whether the area chosen is one that the person needs to avoid (CONTENT.md 2).
pub fn is_unsafe_area(answers: &Answers) -> bool {
    crate::eligibility::assess(answers, [])
        .iter()
        .any(|reason| reason.criterion == "area_safe" && reason.verdict == crate::eligibility::Verdict::NotMet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Place;

    fn form() -> Form {
        crate::form::standard()
    }

    fn page_with<'a>(form: &'a Form, question: &str) -> Vec<&'a str> {
        let section = form.sections().iter().find(|section| section.questions.iter().any(|one| one.id == question));
        let pages = pages(section.expect("the question is in the form"));
        let page = pages.into_iter().find(|page| page.iter().any(|one| one.id == question));
        page.expect("every question is on a page").iter().map(|one| one.id.as_str()).collect()
    }

    #[test]
    fn every_question_is_on_one_page_in_the_forms_order() {
        for section in form().sections() {
            let on_pages: Vec<_> = pages(section).into_iter().flatten().map(|question| &question.id).collect();
            let in_form: Vec<_> = section.questions.iter().map(|question| &question.id).collect();
            assert_eq!(on_pages, in_form);
        }
    }

    #[test]
    fn the_worker_alone_and_the_person_never_share_a_page() {
        for section in form().sections() {
            for page in pages(section) {
                assert!(page.iter().all(|question| is_from_file(question) == is_from_file(page[0])), "{}", page[0].id);
            }
        }
    }

    #[test]
    fn what_depends_on_a_question_stands_under_it() {
        let form = form();
        assert_eq!(page_with(&form, "debts_more"), ["debts", "debts_more"]);
        assert_eq!(page_with(&form, "housing_goal"), ["housing_score", "housing_urgency", "housing_goal"]);
        assert_eq!(page_with(&form, "children"), ["children"]);
    }

    #[test]
    fn steps_come_back_from_their_names_and_foreign_names_do_not() {
        let form = form();
        let answers = Answers::default();
        for step in [Step::Tasks, Step::Opening("money".into()), Step::Page("money".into(), 0), Step::Check, Step::Export, Step::History] {
            assert_eq!(Step::from_name(&step.name(), &form, &answers), Some(step));
        }
        assert_eq!(Step::from_name("page:money:99", &form, &answers), None);
        assert_eq!(Step::from_name("member:children:1", &form, &answers), None);
        assert_eq!(Step::from_name("elsewhere", &form, &answers), None);
    }

    #[test]
    fn a_page_without_a_question_at_this_stage_is_passed_over() {
        let form = form();
        let money = form.sections().iter().find(|section| section.id == "money").expect("a section of the form");
        let answers = Answers::default();
        let at = |stage| Scope { stage, with_person: false };
        assert_eq!(page_from(money, 0, &answers, at(Stage::Enquiry)), None);
        assert_eq!(page_from(money, 0, &answers, at(Stage::Handover)), Some(0));
    }

    #[test]
    fn what_the_worker_answers_alone_is_not_shown_to_the_person() {
        let form = form();
        let answers = Answers::default();
        let perpetrators = form.question("perpetrators").expect("a question of the form");
        let alone = Scope { stage: Stage::Handover, with_person: false };
        assert!(is_shown(perpetrators, &answers, alone));
        assert!(!is_shown(perpetrators, &answers, Scope { with_person: true, ..alone }));
        assert!(is_shown(form.question("risk_to_self").expect("a question of the form"), &answers, Scope { with_person: true, ..alone }));
    }

    #[test]
    fn what_was_hidden_from_the_person_in_a_member_leads_back_afterwards() {
        let form = form();
        let family = form.sections().iter().find(|section| section.id == "family").expect("a section of the form");
        let mut answers = Answers::default();
        answers.put(&Place::top("has_children"), Answer::One("yes".into()));
        let key = answers.add_member("children");
        answers.put(&Place::member("children", key, "child_name"), Answer::Text("Sami".into()));
        let alone = Scope { stage: Stage::Handover, with_person: false };
        let together = Scope { with_person: true, ..alone };
        let answered = |answers: &Answers, scope| progress(family, answers, scope).answered;
        assert_eq!(answered(&answers, alone), answered(&answers, together) - 1, "the worker's own question about the child is open");
        answers.put(&Place::member("children", key, "child_social_care"), Answer::One("no".into()));
        assert_eq!(answered(&answers, alone), answered(&answers, together));
    }

    #[test]
    fn might_be_under_18_stops_as_yes_does() {
        let mut answers = Answers::default();
        for (said, stops) in [("no", false), ("yes", true), ("might_be", true)] {
            answers.put(&Place::top("under_18"), Answer::One(said.into()));
            assert_eq!(is_under_age(&answers), stops, "{said}");
        }
    }
}
