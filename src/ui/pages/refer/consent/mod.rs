//! The person's agreement: what it is about, the choices, what will be sent, in their own words, signatures, a copy.
//!
//! What the person reads stands in their language with English under it. Nothing is chosen before somebody chooses, and
//! every page can be left and come back to.

mod explain;
pub mod preview;
mod sign;
mod statements;
mod understanding;

use super::filling::Filling;
use super::steps::Step;
use crate::answers::Answer;
use crate::consent::{Consent, Standing, Wording};
use crate::form::{AREA_QUESTION, Stage, StatementId};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::editable::editable;
use crate::ui::state::forms::Forms;
use crate::ui::state::head::arrive;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// A page of the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the person should know first, and the statements.
    Statements,
    /// What will be sent.
    Preview,
    /// How it was explained: for the worker.
    Explain,
    /// Teach-back, whether it was free, capacity.
    Understanding,
    /// Signatures, and whether a copy is safe.
    Sign,
}

impl Part {
    const ALL: [Part; 5] = [Part::Statements, Part::Preview, Part::Explain, Part::Understanding, Part::Sign];

    /// How it is kept in a draft's place.
    fn name(self) -> &'static str {
        match self {
            Part::Statements => "statements",
            Part::Preview => "preview",
            Part::Explain => "explain",
            Part::Understanding => "understanding",
            Part::Sign => "sign",
        }
    }

    fn at(self) -> usize {
        Part::ALL.iter().position(|part| *part == self).unwrap_or_default()
    }

    fn next(self) -> Option<Part> {
        Part::ALL.get(self.at() + 1).copied()
    }

    fn before(self) -> Option<Part> {
        self.at().checked_sub(1).and_then(|at| Part::ALL.get(at).copied())
    }
}

/// The agreement of the open referral. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Paper {
    pub(super) session: Session,
    pub(super) tongue: Tongue,
    pub(super) forms: Forms,
    pub(super) filling: StoredValue<Filling>,
    part: RwSignal<Part>,
    /// The area as it is chosen now; empty if none is.
    pub(super) area: Memo<String>,
    /// The statements as they are worded now.
    wordings: Memo<Vec<Wording>>,
    /// Whether signatures were taken away because a choice or the words changed.
    unsigned: RwSignal<bool>,
}

impl Paper {
    /// The agreement of the referral that the page is about.
    pub fn here() -> Paper {
        let filling = Filling::here();
        let (session, tongue, forms) = (filling.session(), Tongue::here(), Forms::here());
        let sheet = filling.sheet();
        let area = Memo::new(move |_| {
            sheet.with(|answers| match answers.top(AREA_QUESTION) {
                Some(Answer::One(slug)) => slug.clone(),
                _ => String::new(),
            })
        });
        let wordings = Memo::new(move |_| wordings(tongue, forms, &area.get()));
        let last = filling.part();
        let part = Part::ALL.into_iter().find(|part| Some(part.name()) == last.as_deref()).unwrap_or(Part::Statements);
        let paper = Paper {
            session,
            tongue,
            forms,
            filling: StoredValue::new(filling),
            part: RwSignal::new(part),
            area,
            wordings,
            unsigned: RwSignal::new(false),
        };
        Effect::new(move |_| paper.forget_stale(&area.get(), &wordings.get()));
        paper
    }

    /// What was agreed to in other words, or for another area, is asked again.
    fn forget_stale(self, area: &str, now: &[Wording]) {
        if area.is_empty() || now.is_empty() {
            return;
        }
        let stands = self.session.with_consent_untracked(|consent| {
            consent.area == area && now.iter().all(|wording| consent.standing(wording) != Standing::AskAgain)
        });
        if !stands {
            self.edit(|consent| {
                consent.name_area(area);
                consent.forget_stale(now);
            });
        }
    }

    /// Uses what is recorded; tracked.
    pub fn with<R>(self, use_consent: impl FnOnce(&Consent) -> R) -> R {
        self.session.with_consent(use_consent)
    }

    /// Changes what is recorded; says so if signatures had to go.
    fn edit(self, edit: impl FnOnce(&mut Consent)) {
        let before = self.session.with_consent_untracked(Consent::has_signatures);
        self.session.edit_consent(edit);
        if before && !self.session.with_consent_untracked(Consent::has_signatures) {
            self.unsigned.set(true);
        }
    }

    /// The stage that is being filled; not tracked.
    pub fn stage(self) -> Stage {
        self.filling.with_value(|filling| untrack(|| filling.stage()))
    }

    /// The area's name in the language on screen; tracked.
    pub fn area_name(self) -> String {
        self.forms.area_name(&self.area.get(), self.tongue.lang().tag())
    }

    fn go(self, part: Part) {
        self.filling.with_value(|filling| filling.remember_part(part.name()));
        self.part.set(part);
        arrive();
    }

    /// Goes to another step of the referral.
    pub fn leave(self, step: Step) {
        self.filling.with_value(|filling| filling.go(step));
    }
}

/// The statements about an area, in the words of now; none while no area is chosen. The Home Office ones are asked only
/// where the area says that it makes such a return.
pub fn wordings(tongue: Tongue, forms: Forms, area: &str) -> Vec<Wording> {
    if area.is_empty() {
        return Vec::new();
    }
    // Until the area's name is there, a statement would seem to be worded otherwise, and would be asked again.
    let areas = forms.areas();
    let Some(pack) = areas.iter().find(|one| one.slug == area) else { return Vec::new() };
    let makes_return = pack.home_office_return;
    tongue.with_both(|words, english| {
        StatementId::ALL
            .into_iter()
            .filter(|statement| makes_return || !matches!(statement, StatementId::HomeOfficeFigures | StatementId::HomeOfficeData))
            .map(|statement| Wording::now(statement, &|lang| forms.area_name(area, lang.tag()), words, english))
            .collect()
    })
}

/// The step. `Filling::here()` has the form, the answers and the way to other steps.
pub fn page() -> impl IntoView {
    let paper = Paper::here();
    move || {
        if paper.area.get().is_empty() {
            return no_area(paper).into_any();
        }
        match paper.part.get() {
            Part::Statements => statements::page(paper).into_any(),
            Part::Preview => preview::page(paper).into_any(),
            Part::Explain => explain::page(paper).into_any(),
            Part::Understanding => understanding::page(paper).into_any(),
            Part::Sign => sign::page(paper).into_any(),
        }
    }
}

/// What stands there while no area is chosen: the words of the agreement name it.
pub fn no_area(paper: Paper) -> impl IntoView {
    let choose = move || {
        let step = paper.filling.with_value(|filling| filling.page_of(AREA_QUESTION));
        paper.leave(step.unwrap_or(Step::Tasks));
    };
    view! {
        {back_link(move || paper.leave(Step::Tasks))}
        <h1 tabindex="-1">{t("agree-no-area")}</h1>
        <p>{t("agree-no-area.lead")}</p>
        {button(Weight::Main, t("agree-no-area.go"), choose)}
    }
}

/// The frame of each page: back, where one is, the content, going on.
fn frame(paper: Paper, part: Part, content: impl IntoView + 'static) -> AnyView {
    let at = (part.at() + 1).to_string();
    let place = move || paper.tongue.text_with("agree-step", &[("step", &at), ("steps", &Part::ALL.len().to_string())]);
    let back = move || match part.before() {
        Some(before) => paper.go(before),
        None => paper.leave(Step::Tasks),
    };
    let next = move || match part.next() {
        Some(next) => paper.go(next),
        None => paper.leave(Step::Export),
    };
    view! {
        {back_link(back)}
        <p class="caption">{place}</p>
        <div role="status">
            {move || paper.unsigned.get().then(|| view! { <p class="note note--caution">{t("agree-unsigned")}</p> })}
        </div>
        {if part == Part::Preview { content.into_any() } else { editable(content.into_any()) }}
        <div class="actions">
            {button(Weight::Main, t(if part.next().is_some() { "agree-next" } else { "agree-done" }), next)}
            {button(Weight::Plain, t("agree-later"), move || paper.leave(Step::Tasks))}
        </div>
    }
    .into_any()
}
