//! The button that saves the file of what was signed last, and what came of it.
//!
//! Accessibility: that it works, and under which name the file was saved, is said where the button stands.

use crate::messages::{Container, Failure, KeeperReply, KeeperRequest, SendingRequest};
use crate::packet::file_stem;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::leave::Leaves;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    Working,
    /// Saved under this name.
    Done(String),
    Failed(String),
}

/// The button. `id` is the packet's, or the forward's; `is_saved` becomes true when the browser has the file.
pub fn packet_file(
    session: Session,
    id: String,
    leaves: impl Fn() -> Leaves + Copy + Send + Sync + 'static,
    is_saved: RwSignal<bool>,
) -> AnyView {
    let tongue = Tongue::here();
    let state = RwSignal::new(State::Idle);
    let save = move || {
        if state.get_untracked() == State::Working {
            return;
        }
        state.set(State::Working);
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let saved = match file(session, id.clone(), leaves().container()).await {
                Ok(bytes) => leaves().ready(&file_stem(&id), ".json", "application/json", bytes).await.and_then(|file| file.save()),
                Err(failure) => Err(["failure-", failure.key()].concat()),
            };
            if saved.is_ok() {
                is_saved.try_set(true);
            }
            state.try_set(saved.map_or_else(State::Failed, State::Done));
        });
    };
    view! {
        <div class="actions">{button(Weight::Main, t("export-files.packet"), save)}</div>
        {move || match state.get() {
            State::Idle => ().into_any(),
            State::Working => view! { <Working key="sealing-working" /> }.into_any(),
            State::Done(file) => notification(Tone::Good, view! { <p>{move || tongue.text_with("export-files.saved", &[("file", &file)])}</p> }),
            State::Failed(key) => view! { <Trouble key=key /> }.into_any(),
        }}
    }
    .into_any()
}

/// The file, sealed if it is for somebody in the address book.
async fn file(session: Session, packet: String, container: Container) -> Result<Vec<u8>, Failure> {
    match session.ask_for_file(KeeperRequest::Sending(SendingRequest::Json { packet, container }), None).await {
        Ok((KeeperReply::File { .. }, Some(bytes))) => Ok(bytes),
        other => Err(why_not(other.map(|(reply, _)| reply))),
    }
}
