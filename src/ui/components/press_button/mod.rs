//! A button that has a PDF set and saves it. The press is loaded when it is first asked for, and says in words what it is doing.
//! What it cannot print is shown before anything is signed or saved.
//!
//! Accessibility: what goes on and what came of it is said aloud; nothing takes the focus away.

use crate::browser::workers::{PressGone, WorkerGone};
use crate::messages::{PressFailure, PressOrder};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::leave::Leaving;
use crate::ui::state::press_room::PressRoom;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::pin::Pin;

/// Something for the press, and what becomes of it.
pub struct Ready {
    /// What is asked of the press.
    pub request: PressOrder,
    /// What becomes of the PDF.
    pub then: Then,
}

/// What becomes of a PDF.
pub enum Then {
    /// It is saved as it is, under this name.
    Saved(String),
    /// Something is made of it first: it is signed, and sealed.
    Made(Make),
}

/// Makes of a PDF what leaves the device, or the message of what went wrong.
pub type Make = Box<dyn FnOnce(Vec<u8>) -> Pin<Box<dyn Future<Output = Result<Leaving, String>>>>>;

/// What comes to be something for the press, or the message that says why there is nothing.
pub type Preparing = Pin<Box<dyn Future<Output = Result<Ready, &'static str>>>>;

/// Shows places of characters that cannot be printed ([`crate::messages::Gap`]s as JSON), and a button for each answer.
pub type Ask = fn(places: &str, on_save: Callback<()>, on_leave: Callback<()>) -> AnyView;

/// The messages of a job.
#[derive(Clone, Copy)]
pub struct Says {
    /// While it is done.
    pub working: &'static str,
    /// On the button that ends it.
    pub stop: &'static str,
    /// When it is done: `{ $file }`.
    pub done: &'static str,
    /// When no font had some characters: `{ $characters }`.
    pub missing: &'static str,
    /// When a font could not be had, with `.do`.
    pub font: &'static str,
    /// When the document could not be written, with `.do`.
    pub document: &'static str,
    /// When the press is gone, with `.do`.
    pub gone: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    Setting,
    /// It is set, and lacks some characters at these places: whoever asked for it decides whether it is saved.
    Asking(String),
    /// Saved under this name; these characters had no font.
    Done(String, String),
    Failed(String),
}

/// A button that has something set and saves it; what goes on stands under it.
#[component]
pub fn PressButton(
    /// What sets it.
    room: PressRoom,
    /// How much it asks for attention.
    weight: Weight,
    /// Its message.
    label: &'static str,
    /// The messages of what goes on.
    says: Says,
    /// What to set, asked at the press of the button.
    prepare: Callback<(), Preparing>,
    /// What asks whether it is saved with characters that cannot be printed. Nothing for texts of ours alone, which have none.
    ask: Option<Ask>,
    /// Called when the browser has it.
    #[prop(optional_no_strip)]
    on_saved: Option<Callback<()>>,
    /// Its name where a page stands before the app does (`data-wake`).
    #[prop(optional)]
    wake: Option<&'static str>,
) -> impl IntoView {
    let tongue = Tongue::here();
    let state = RwSignal::new(State::Idle);
    // What is set while somebody decides.
    let held: StoredValue<Option<(Then, Vec<u8>, String)>, LocalStorage> = StoredValue::new_local(None);
    let is_wanted = move || state.try_get_untracked() == Some(State::Setting);
    let show = move |now: Option<State>| {
        // A press of the stop button has set it to idle already.
        let Some(now) = now.filter(|_| is_wanted()) else { return };
        if let (State::Done(..), Some(on_saved)) = (&now, on_saved) {
            on_saved.run(());
        }
        state.set(now);
    };
    let save = move || {
        let Some((then, bytes, missing)) = held.try_update_value(Option::take).flatten() else { return };
        leptos::task::spawn_local(async move { show(saved(says, then, bytes, missing, is_wanted).await) });
    };
    let save_all_the_same = move || {
        state.set(State::Setting);
        save();
    };
    let start = move || {
        if state.get_untracked() == State::Setting {
            return;
        }
        let prepared = prepare.run(());
        state.set(State::Setting);
        leptos::task::spawn_local(async move {
            let Ready { request, then } = match prepared.await {
                Ok(ready) => ready,
                Err(why) => return show(Some(State::Failed(why.to_owned()))),
            };
            if !is_wanted() {
                return;
            }
            match room.press().set(request).await {
                Ok((bytes, missing, places)) => {
                    let is_asked = ask.is_some() && !missing.is_empty();
                    held.try_set_value(Some((then, bytes, missing)));
                    if is_asked {
                        show(Some(State::Asking(places)));
                    } else {
                        save();
                    }
                }
                Err(gone) => show(Some(why_not_set(says, gone))),
            }
        });
    };
    let stop = move || {
        state.set(State::Idle);
        room.end();
    };
    let leave = move || {
        held.set_value(None);
        state.set(State::Idle);
    };
    view! {
        <div class="press-job no-print">
            <button type="button" class=weight.class() data-wake=wake on:click=move |_| start()>{t(label)}</button>
            {move || match state.get() {
                State::Idle => ().into_any(),
                State::Setting => {
                    view! {
                        <Working key=says.working />
                        {button(Weight::Plain, t(says.stop), stop)}
                    }
                        .into_any()
                }
                State::Asking(places) => ask.map(|ask| ask(&places, Callback::new(move |()| save_all_the_same()), Callback::new(move |()| leave()))).into_any(),
                State::Done(name, missing) => {
                    view! {
                        <div class="note note--good" role="status">
                            <p>{tongue.text_with(says.done, &[("file", &name)])}</p>
                            {(!missing.is_empty()).then(|| view! { <p>{tongue.text_with(says.missing, &[("characters", &missing)])}</p> })}
                        </div>
                    }
                        .into_any()
                }
                State::Failed(key) => view! { <Trouble key=key /> }.into_any(),
            }}
        </div>
    }
}

/// Makes of a PDF what leaves, and saves that. Nothing comes of it when it is no longer wanted.
async fn saved(says: Says, then: Then, bytes: Vec<u8>, missing: String, is_wanted: impl Fn() -> bool) -> Option<State> {
    if !is_wanted() {
        return None;
    }
    let saved = match then {
        Then::Saved(name) => Leaving::pdf(name, bytes).save().map_err(|_| says.document.to_owned()),
        Then::Made(make) => {
            let file = make(bytes).await;
            if !is_wanted() {
                return None;
            }
            file.and_then(Leaving::save)
        }
    };
    Some(match saved {
        Ok(name) => State::Done(name, missing),
        Err(key) => State::Failed(key),
    })
}

fn why_not_set(says: Says, gone: PressGone) -> State {
    let key = match gone {
        PressGone::Failed(PressFailure::Font) => says.font,
        PressGone::Failed(PressFailure::Document) => says.document,
        PressGone::Gone(WorkerGone::Ended) => return State::Idle,
        PressGone::Gone(WorkerGone::Died | WorkerGone::OtherBuild | WorkerGone::NoPolicy) => says.gone,
    };
    State::Failed(key.to_owned())
}
