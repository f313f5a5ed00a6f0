//! The agreement of the referral that is being filled.

pub mod preview;

use super::filling::Filling;
use super::steps::Step;
use crate::answers::Answer;
use crate::form::{AREA_QUESTION, Stage};
use crate::ui::agreement::{self, Part, Ways, wordings};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::state::forms::Forms;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::ops::Deref;

/// The agreement, and the referral that it belongs to. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Paper {
    agreement: agreement::Paper,
    pub(super) session: Session,
    pub(super) filling: StoredValue<Filling>,
}

impl Deref for Paper {
    type Target = agreement::Paper;

    fn deref(&self) -> &agreement::Paper {
        &self.agreement
    }
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
        let first = filling.part().and_then(|name| Part::from_name(&name)).unwrap_or(Part::Statements);
        let filling = StoredValue::new(filling);
        let to = move |step: fn() -> Step| Callback::new(move |()| filling.with_value(|filling| filling.go(step())));
        let ways = Ways {
            shown: Callback::new(move |part: Part| filling.with_value(|filling| filling.remember_part(part.name()))),
            back: to(|| Step::Tasks),
            done: to(|| Step::Export),
            later: Some(to(|| Step::Tasks)),
        };
        Paper { agreement: agreement::Paper::new(None, area, wordings, first, ways), session, filling }
    }

    /// The stage that is being filled; not tracked.
    pub fn stage(self) -> Stage {
        self.filling.with_value(|filling| untrack(|| filling.stage()))
    }

    /// Goes to another step of the referral.
    pub fn leave(self, step: Step) {
        self.filling.with_value(|filling| filling.go(step));
    }
}

/// The step. `Filling::here()` has the form, the answers and the way to other steps.
pub fn page() -> impl IntoView {
    let paper = Paper::here();
    move || {
        if paper.area.get().is_empty() {
            return no_area(paper).into_any();
        }
        agreement::pages(*paper, move || preview::page(paper)).into_any()
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
