//! The referral being filled: where the worker is, and going on from there.

use super::steps::{self, Scope, Step};
use super::{check, consent, export, history, opening, tasks, topic, under_age};
use crate::answers::Place;
use crate::form::{Form, Section, Stage};
use crate::ui::state::head::{Head, Title, arrive};
use crate::ui::state::session::Session;
use crate::ui::state::sheet::Sheet;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;
use std::sync::Arc;

/// The form, the answers and the step. Copies are cheap.
#[derive(Clone)]
pub struct Filling {
    form: Arc<Form>,
    session: Session,
    head: Head,
    tongue: Tongue,
    step: RwSignal<Step>,
    stage: RwSignal<Stage>,
    back_to_check: RwSignal<bool>,
}

impl Filling {
    /// Starts where the worker was.
    pub fn new(form: Arc<Form>, session: Session) -> Filling {
        let place = session.place().unwrap_or_default();
        let (stage, step) = place.split_once('/').unwrap_or(("", &place));
        let step = session.sheet().with_untracked(|answers| Step::from_name(step, &form, answers)).unwrap_or(Step::Tasks);
        let stage = Stage::ALL.into_iter().find(|one| one.name() == stage).unwrap_or(Stage::Referral);
        Filling {
            form,
            session,
            head: Head::here(),
            tongue: Tongue::here(),
            step: RwSignal::new(step),
            stage: RwSignal::new(stage),
            back_to_check: RwSignal::new(false),
        }
    }

    /// From the context of the page.
    pub fn here() -> Filling {
        use_context().expect("the page of the referral provides it to its steps")
    }

    /// The form.
    pub fn form(&self) -> Arc<Form> {
        Arc::clone(&self.form)
    }

    /// The answers.
    pub fn sheet(&self) -> Sheet {
        self.session.sheet()
    }

    /// The vault and the draft.
    pub fn session(&self) -> Session {
        self.session
    }

    /// The stage that is being filled: questions of later stages are not shown; tracked.
    pub fn stage(&self) -> Stage {
        self.stage.get()
    }

    /// What is shown: the stage, and whether the person reads along; tracked.
    pub fn scope(&self) -> Scope {
        Scope { stage: self.stage.get(), with_person: self.tongue.is_bilingual() }
    }

    fn scope_untracked(&self) -> Scope {
        untrack(|| self.scope())
    }

    /// Fills for another stage.
    pub fn set_stage(&self, stage: Stage) {
        self.stage.set(stage);
        self.remember(&self.step.get_untracked());
    }

    /// Keeps the stage and the step in the draft, for whoever opens it next.
    fn remember(&self, step: &Step) {
        self.session.set_place([self.stage.get_untracked().name(), "/", &step.name()].concat());
    }

    /// Keeps the page of the agreement that is shown, so that unlocking comes back to it.
    pub fn remember_part(&self, part: &str) {
        self.session.set_place([self.stage.get_untracked().name(), "/", &Step::Consent.name(), ":", part].concat());
    }

    /// The page of the agreement that was shown last, if the worker was there; not tracked.
    pub fn part(&self) -> Option<String> {
        let place = self.session.place()?;
        let (_, part) = place.split_once('/')?.1.split_once(':').filter(|(step, _)| *step == Step::Consent.name())?;
        Some(part.to_owned())
    }

    /// A section by its id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.form.sections().iter().find(|section| section.id == id)
    }

    /// Goes to a step: its heading takes the focus.
    pub fn go(&self, step: Step) {
        self.sheet().show_problems(Vec::new());
        self.remember(&step);
        self.head.set(Title { step: steps::number(&self.form, &step), ..Title::default() });
        if matches!(step, Step::Tasks | Step::Check) {
            self.back_to_check.set(false);
        }
        self.step.set(step);
        arrive();
    }

    /// Goes into a section: to what it is about, if it says so, else to the first question without an answer.
    pub fn enter(&self, section: &str) {
        let Some(section) = self.section(section) else { return };
        let fresh = self.with_answers(|answers| steps::progress(section, answers, self.scope_untracked()).answered == 0);
        if fresh && section.by != crate::form::By::FromFile {
            self.go(Step::Opening(section.id.clone()));
        } else {
            self.start(&section.id.clone());
        }
    }

    /// Goes to the first question of a section that has no answer.
    pub fn start(&self, section: &str) {
        let Some(section) = self.section(section) else { return };
        let page = self.with_answers(|answers| steps::resume_at(section, answers, self.scope_untracked()));
        self.go(page.map_or(Step::Tasks, |page| Step::Page(section.id.clone(), page)));
    }

    /// Goes to the page of a question, to change its answer, and afterwards back to the check.
    pub fn change(&self, place: &Place) {
        if let Some((group, key)) = &place.within {
            self.go(Step::Member(group.clone(), *key));
        } else if let Some(step) = self.page_of(&place.question) {
            self.go(step);
        }
        self.back_to_check.set(true);
    }

    /// The page a question is on.
    pub fn page_of(&self, question: &str) -> Option<Step> {
        self.form.sections().iter().find_map(|section| {
            let pages = steps::pages(section);
            let page = pages.iter().position(|page| page.iter().any(|one| one.id == question))?;
            Some(Step::Page(section.id.clone(), page))
        })
    }

    /// Goes on from a page.
    pub fn next(&self, section: &str, page: usize) {
        if self.back_to_check.get_untracked() {
            return self.go(Step::Check);
        }
        let Some(section) = self.section(section) else { return };
        let scope = self.scope_untracked();
        let next = self.with_answers(|answers| steps::page_from(section, page + 1, answers, scope));
        self.go(match next {
            Some(page) => Step::Page(section.id.clone(), page),
            None if section.by == crate::form::By::Together => Step::Closing(section.id.clone()),
            None => Step::Tasks,
        });
    }

    /// Goes back from a page.
    pub fn back(&self, section: &str, page: usize) {
        if self.back_to_check.get_untracked() {
            return self.go(Step::Check);
        }
        let Some(section) = self.section(section) else { return };
        let scope = self.scope_untracked();
        let before = self.with_answers(|answers| steps::page_before(section, page, answers, scope));
        self.go(before.map_or(Step::Tasks, |page| Step::Page(section.id.clone(), page)));
    }

    /// The section after another, in the form's order, that has something to ask at this stage.
    pub fn section_after(&self, id: &str) -> Option<String> {
        let scope = self.scope_untracked();
        self.form
            .sections()
            .iter()
            .skip_while(|section| section.id != id)
            .skip(1)
            .find(|section| self.with_answers(|answers| steps::progress(section, answers, scope).asked > 0))
            .map(|section| section.id.clone())
    }

    fn with_answers<R>(&self, use_answers: impl FnOnce(&crate::answers::Answers) -> R) -> R {
        self.sheet().with_untracked(use_answers)
    }

    /// The step's view: only this one is in the page.
    pub fn view(&self) -> AnyView {
        let filling = self.clone();
        (move || match filling.step.get() {
            Step::Tasks => tasks::page(filling.clone()),
            Step::Opening(section) => opening::opening(filling.clone(), &section),
            Step::Closing(section) => opening::closing(filling.clone(), &section),
            Step::Page(section, page) => topic::page(filling.clone(), &section, page),
            Step::Member(group, key) => topic::member(filling.clone(), &group, key),
            Step::UnderAge => under_age::page(filling.clone()),
            Step::Check => check::page(filling.clone()),
            Step::Consent => consent::page().into_any(),
            Step::Export => export::page().into_any(),
            Step::History => history::page(filling.clone()),
        })
        .into_any()
    }
}
