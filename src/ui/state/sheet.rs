//! Answers on the screen: of the open draft, or of the eligibility page, which has no draft.

use crate::answers::{Answer, Answers, Place, Problem, ProblemKind, Translations, TypedTranslation};
use leptos::prelude::*;

/// Answers being edited, and what is wrong with those that were checked. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Sheet {
    answers: RwSignal<Answers>,
    translations: RwSignal<Translations>,
    problems: RwSignal<Vec<Problem>>,
    edits: RwSignal<u64>,
}

impl Sheet {
    /// An empty sheet.
    pub fn new() -> Sheet {
        Sheet { answers: RwSignal::default(), translations: RwSignal::default(), problems: RwSignal::default(), edits: RwSignal::new(0) }
    }

    /// Starts from these answers, with what was translated of them. This is no edit.
    pub fn open(self, answers: Answers, translations: Translations) {
        self.answers.set(answers);
        self.translations.set(translations);
        self.problems.set(Vec::new());
    }

    /// Uses the answers; tracked.
    pub fn with<R>(self, use_answers: impl FnOnce(&Answers) -> R) -> R {
        self.answers.with(use_answers)
    }

    /// Uses the answers; not tracked.
    pub fn with_untracked<R>(self, use_answers: impl FnOnce(&Answers) -> R) -> R {
        self.answers.with_untracked(use_answers)
    }

    /// Uses the answers with what was translated of them; tracked.
    pub fn with_translations<R>(self, use_both: impl FnOnce(&Answers, &Translations) -> R) -> R {
        self.answers.with(|answers| self.translations.with(|translations| use_both(answers, translations)))
    }

    /// The translation at a place; not tracked: for what its fields start with.
    pub fn translation_first(self, place: &Place) -> Option<TypedTranslation> {
        self.translations.with_untracked(|translations| translations.at(place).cloned())
    }

    /// Puts a translation. One without text takes it out.
    pub fn put_translation(self, place: &Place, translation: TypedTranslation) {
        self.translations.update(|translations| translations.put(place, translation));
        self.edited();
    }

    /// The answer at a place; tracked.
    pub fn at(self, place: &Place) -> Option<Answer> {
        self.answers.with(|answers| answers.at(place).cloned())
    }

    /// The answer at a place; not tracked: for what a field starts with.
    pub fn at_first(self, place: &Place) -> Option<Answer> {
        self.answers.with_untracked(|answers| answers.at(place).cloned())
    }

    /// Puts an answer. An empty one takes it out.
    pub fn put(self, place: &Place, answer: Answer) {
        if self.answers.with_untracked(|answers| answers.at(place) == Some(&answer)) {
            return;
        }
        self.answers.update(|answers| answers.put(place, answer));
        self.edited();
    }

    /// Adds a member to a group and gives its key.
    pub fn add_member(self, group: &str) -> u32 {
        let key = self.answers.try_update(|answers| answers.add_member(group)).unwrap_or_default();
        self.edited();
        key
    }

    /// Takes a member out of a group.
    pub fn remove_member(self, group: &str, key: u32) {
        self.answers.update(|answers| answers.remove_member(group, key));
        self.translations.update(|translations| translations.remove_member(group, key));
        self.edited();
    }

    /// How many edits there were; tracked. Whoever saves watches it.
    pub fn edits(self) -> u64 {
        self.edits.get()
    }

    /// What is wrong, as far as it was checked; tracked.
    pub fn problems(self) -> Vec<Problem> {
        self.problems.get()
    }

    /// What is wrong at a place, as far as it was checked; tracked.
    pub fn problem_at(self, place: &Place) -> Option<ProblemKind> {
        self.problems.with(|problems| problems.iter().find(|problem| problem.place == *place).map(|problem| problem.kind.clone()))
    }

    /// Shows these problems, in place of those before.
    pub fn show_problems(self, problems: Vec<Problem>) {
        if !(problems.is_empty() && self.problems.with_untracked(Vec::is_empty)) {
            self.problems.set(problems);
        }
    }

    fn edited(self) {
        self.edits.update(|edits| *edits += 1);
    }
}

impl Default for Sheet {
    fn default() -> Self {
        Sheet::new()
    }
}
