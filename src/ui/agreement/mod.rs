//! The person's agreement: what it is about, the choices, what will be sent, in their own words, signatures, a copy.
//!
//! What the person reads stands in their language with English under it. Nothing is chosen before somebody chooses, and
//! every page can be left and come back to. The same pages serve a referral and a packet that is passed on.

mod explain;
mod sign;
mod statements;
mod understanding;

use crate::consent::{Consent, Standing, Wording};
use crate::form::StatementId;
use crate::language::{Lang, Tag, Words};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::editable::editable;
use crate::ui::components::pair::pair_of;
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
    pub fn name(self) -> &'static str {
        match self {
            Part::Statements => "statements",
            Part::Preview => "preview",
            Part::Explain => "explain",
            Part::Understanding => "understanding",
            Part::Sign => "sign",
        }
    }

    /// The page of that name.
    pub fn from_name(name: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.name() == name)
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

/// Ways out of the pages.
#[derive(Clone, Copy)]
pub struct Ways {
    /// A page is shown.
    pub shown: Callback<Part>,
    /// Back from the first page.
    pub back: Callback<()>,
    /// On from the last page.
    pub done: Callback<()>,
    /// Stops in the middle; none where nothing is kept for later.
    pub later: Option<Callback<()>>,
}

/// An agreement that is being recorded. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Paper {
    /// The words.
    pub tongue: Tongue,
    /// The areas.
    pub forms: Forms,
    session: Session,
    /// Where it is written down, if that is not the open draft.
    apart: Option<RwSignal<Consent>>,
    /// The area that it is about; empty if none is chosen.
    pub area: Memo<String>,
    /// The statements as they are worded now.
    wordings: Memo<Vec<Wording>>,
    part: RwSignal<Part>,
    /// Whether signatures were taken away because a choice or the words changed.
    unsigned: RwSignal<bool>,
    ways: Ways,
}

impl Paper {
    /// An agreement about an area, to these statements, beginning with a page. It is written down in the open draft, or `apart`.
    pub fn new(apart: Option<RwSignal<Consent>>, area: Memo<String>, wordings: Memo<Vec<Wording>>, first: Part, ways: Ways) -> Paper {
        let (session, tongue, forms) = (Session::here(), Tongue::here(), Forms::here());
        let (part, unsigned) = (RwSignal::new(first), RwSignal::new(false));
        let paper = Paper { tongue, forms, session, apart, area, wordings, part, unsigned, ways };
        Effect::new(move |_| paper.forget_stale(&area.get(), &wordings.get()));
        paper
    }

    /// What was agreed to in other words, or for another area, is asked again.
    fn forget_stale(self, area: &str, now: &[Wording]) {
        if area.is_empty() || now.is_empty() {
            return;
        }
        let stands = self
            .with_untracked(|consent| consent.area == area && now.iter().all(|wording| consent.standing(wording) != Standing::AskAgain));
        if !stands {
            self.edit(|consent| {
                consent.name_area(area);
                consent.forget_stale(now);
            });
        }
    }

    /// Uses what is recorded; tracked.
    pub fn with<R>(self, use_consent: impl FnOnce(&Consent) -> R) -> R {
        match self.apart {
            None => self.session.with_consent(use_consent),
            Some(consent) => consent.with(use_consent),
        }
    }

    fn with_untracked<R>(self, use_consent: impl FnOnce(&Consent) -> R) -> R {
        untrack(|| self.with(use_consent))
    }

    /// Changes what is recorded.
    fn write(self, edit: impl FnOnce(&mut Consent)) {
        match self.apart {
            None => self.session.edit_consent(edit),
            Some(consent) => consent.update(edit),
        }
    }

    /// Changes what is recorded; says so if signatures had to go.
    fn edit(self, edit: impl FnOnce(&mut Consent)) {
        let before = self.with_untracked(Consent::has_signatures);
        self.write(edit);
        if before && !self.with_untracked(Consent::has_signatures) {
            self.unsigned.set(true);
        }
    }

    /// The area's name in the language on screen; tracked.
    pub fn area_name(self) -> String {
        self.forms.area_name(&self.area.get(), self.tongue.lang().tag())
    }

    /// The card that the area has published in its pack, or the key alone; tracked.
    pub fn published(self) -> Option<String> {
        let slug = self.area.get();
        self.forms.areas().iter().find(|area| area.slug == slug).and_then(|area| area.card.clone().or_else(|| area.recipient.clone()))
    }

    fn go(self, part: Part) {
        self.ways.shown.run(part);
        self.part.set(part);
        arrive();
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

/// The pages, one at a time. `preview` is what will be sent.
pub fn pages(paper: Paper, preview: impl Fn() -> AnyView + Send + 'static) -> impl IntoView {
    move || match paper.part.get() {
        Part::Statements => statements::page(paper).into_any(),
        Part::Preview => frame(paper, Part::Preview, preview()),
        Part::Explain => explain::page(paper).into_any(),
        Part::Understanding => understanding::page(paper).into_any(),
        Part::Sign => sign::page(paper).into_any(),
    }
}

/// What is said of a language by its name, with English under it while both are shown.
fn about_language(key: &'static str, language: impl Fn() -> Lang + Copy + Send + Sync + 'static) -> AnyView {
    let said = move |words: &Words| {
        let tag = Tag::from(language());
        words.say_with(key, Some(&[("language", tag.name_in(words.lang()))].into_iter().collect()))
    };
    pair_of(move |tongue| tongue.with_both(|words, english| (said(words), said(english))))
}

/// The heading over what will be sent: "This is what will be sent to Leeds", with English under it while both are shown.
pub fn sent_heading(paper: Paper) -> impl IntoView {
    let title = move || {
        let area = |lang: Lang| paper.forms.area_name(&paper.area.get(), lang.tag());
        let said = |words: &Words| words.text_with("consent-preview-title", &[("area", &area(words.lang()))]);
        paper.tongue.with_both(|words, english| (said(words), said(english)))
    };
    let lang = move || paper.tongue.lang();
    view! {
        <h1 tabindex="-1">
            <span class="pair__first" lang=move || lang().tag() dir=move || lang().direction().attribute()>{move || title().0}</span>
            {move || {
                paper.tongue.is_bilingual().then(|| view! { <span class="pair__second" lang="en" dir="ltr">{title().1}</span> })
            }}
        </h1>
    }
}

/// The frame of each page: back, where one is, the content, going on.
fn frame(paper: Paper, part: Part, content: impl IntoView + 'static) -> AnyView {
    let at = (part.at() + 1).to_string();
    let place = move || paper.tongue.text_with("agree-step", &[("step", &at), ("steps", &Part::ALL.len().to_string())]);
    let back = move || match part.before() {
        Some(before) => paper.go(before),
        None => paper.ways.back.run(()),
    };
    let next = move || match part.next() {
        Some(next) => paper.go(next),
        None => paper.ways.done.run(()),
    };
    let kept = paper.ways.later.is_some();
    let on = match (part.next().is_some(), kept) {
        (true, true) => "agree-next",
        (true, false) => "vault-continue",
        (false, _) => "agree-done",
    };
    view! {
        {back_link(back)}
        <p class="caption">{place}</p>
        <div role="status">
            {move || paper.unsigned.get().then(|| view! { <p class="note note--caution">{t("agree-unsigned")}</p> })}
        </div>
        {if part == Part::Preview { content.into_any() } else { editable(content.into_any()) }}
        <div class="actions">
            {button(Weight::Main, t(on), next)}
            {paper.ways.later.map(|later| button(Weight::Plain, t("agree-later"), move || later.run(())))}
        </div>
    }
    .into_any()
}
