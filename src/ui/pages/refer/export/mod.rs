//! Export: which stage, what is sent and what stays, what is missing, then signing by the keeper; how the files leave, and saving them.

mod done;
mod missing;

use super::consent::preview::sent;
use super::consent::{Paper, no_area};
use super::steps::Step;
use crate::eligibility::{Reason, assess};
use crate::form::Stage;
use crate::messages::{Failure, Identity, KeeperReply, KeeperRequest, Sealing};
use crate::packet::Record;
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Choose, Trouble, Working};
use crate::ui::components::reading::Under;
use crate::ui::components::sealing::{self, Choice};
use crate::ui::state::head::{Head, Title, focus_on};
use crate::ui::state::session::{SaveState, why_not};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// A packet that the keeper has signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The flattened JWS: the file's text.
    pub jws: String,
    /// What it holds.
    pub record: Record,
    /// Who signed.
    pub signer: Identity,
    /// What whoever it is sealed for is called; none if it is sealed to nobody's key.
    pub to: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Choosing,
    Signing,
    Done(Box<Signed>),
    Failed(Failure),
}

/// The step. `Filling::here()` has the form, the answers and the way to other steps.
pub fn page() -> impl IntoView {
    let paper = Paper::here();
    let head = Head::here();
    let stage = RwSignal::new(paper.stage());
    let state = RwSignal::new(State::Choosing);
    let choice = Choice::new(paper.session, paper.area);
    let words_ready = Memo::new(move |_| paper.tongue.need(&["contacts"]));
    let name = move || Some(stage.get().name());
    let sign = move || {
        if state.get_untracked() == State::Signing {
            return;
        }
        let Some(sealing) = choice.sealing() else { return };
        state.set(State::Signing);
        leptos::task::spawn_local(async move {
            let to = sealing::name_of(choice, &sealing);
            let now = signed(paper, stage.get_untracked(), sealing, to).await;
            if matches!(now, State::Done(_)) {
                choice.draw_words(paper.session);
            }
            head.set(Title { error: matches!(now, State::Failed(_)), ..Title::default() });
            let is_done = matches!(now, State::Done(_));
            // The page may have been left meanwhile: then the packet is in the log of the vault all the same.
            state.try_set(now);
            if is_done {
                focus_on("h1");
            }
        });
    };
    let choosing = move || {
        view! {
            {back_link(move || paper.leave(Step::Tasks))}
            <h1 tabindex="-1">{t("export")}</h1>
            <p class="lead">{t("export.lead")}</p>
            <Choose
                id="stage"
                key="export-stage"
                options=Stage::ALL.map(|stage| (stage.name(), stage.key())).to_vec()
                value=Signal::derive(name)
                on_choose=move |chosen: &'static str| {
                    if let Some(chosen) = Stage::ALL.into_iter().find(|stage| stage.name() == chosen) {
                        stage.set(chosen);
                        state.set(State::Choosing);
                    }
                }
            />
            <p>{t("export-area")}" "<strong><bdi>{move || paper.area_name()}</bdi></strong></p>
            {move || missing::missing(paper, stage.get())}
            {move || {
                let stage = stage.get();
                details(t("export-sent"), view! { {sent(paper, stage, Under::Part)}<p class="field__hint">{t("export-later")}</p> })
            }}
            {move || {
                words_ready
                    .get()
                    .then(|| sealing::choose(choice, Signal::derive(move || paper.area_name()), Signal::derive(move || paper.published())))
            }}
            {move || match state.get() {
                State::Failed(failure) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
                State::Signing => view! { <Working key="export-signing" /> }.into_any(),
                State::Choosing | State::Done(_) => ().into_any(),
            }}
            {signs_as(paper)}
            <div class="actions">{button(Weight::Main, t("export-sign"), sign)}</div>
        }
    };
    let done = Memo::new(move |_| match state.get() {
        State::Done(signed) => Some(*signed),
        _ => None,
    });
    move || {
        if paper.area.get().is_empty() {
            return no_area(paper).into_any();
        }
        match done.get() {
            Some(signed) => done::page(
                paper,
                signed,
                choice,
                Callback::new(move |()| {
                    choice.begin_again();
                    state.set(State::Choosing);
                }),
            ),
            None => choosing().into_any(),
        }
    }
}

fn signs_as(paper: Paper) -> impl IntoView {
    move || {
        paper.session.identity().map(|identity| {
            let words =
                paper.tongue.text_with("export-sign.hint", &[("organisation", &identity.organisation), ("device", &identity.device)]);
            view! { <p class="field__hint">{words}</p> }
        })
    }
}

/// Saves what is on the screen, and has exactly that signed.
async fn signed(paper: Paper, stage: Stage, sealing: Sealing, to: Option<String>) -> State {
    let session = paper.session;
    let Some(draft) = session.draft_id_untracked() else { return State::Failed(Failure::NotFound) };
    let Some(revision) = session.save_now().await else {
        return State::Failed(match session.save_state_untracked() {
            SaveState::Failed(failure) => failure,
            SaveState::Conflict => Failure::Conflict { stored: session.revision() },
            SaveState::Gone(_) => Failure::Locked,
            SaveState::NoDraft | SaveState::NotYet | SaveState::Slow | SaveState::Saved { .. } => Failure::NotNow,
        });
    };
    let area = paper.area.get_untracked();
    let request = KeeperRequest::Export { draft, revision, stage, area: area.clone(), eligibility: reasons(paper, &area), sealing };
    match session.ask(request).await {
        Ok(KeeperReply::Packet { jws, record, signer }) => State::Done(Box::new(Signed { jws, record: *record, signer, to })),
        other => State::Failed(why_not(other)),
    }
}

/// How the national criteria stand, and those of the area that the packet is for.
fn reasons(paper: Paper, area: &str) -> Vec<Reason> {
    let areas = untrack(|| paper.forms.areas());
    let own = areas.iter().filter(|one| one.slug == area).flat_map(|one| one.own_criteria());
    paper.session.sheet().with_untracked(|answers| assess(answers, own))
}
