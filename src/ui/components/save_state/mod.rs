//! Whether what is on the screen is in the vault, in words; and what to do when it is not.

use super::button::{Weight, button};
use super::entry::{Trouble, Working};
use crate::browser::workers::WorkerGone;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::state::faults::Copy;
use crate::ui::state::session::{SaveState, Session};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The line at the top of each page of a referral, and under it what is wrong.
///
/// The warning's place is always there, and only its words come and go: so they are read out at once, and the focus stays
/// where somebody types. What can be done about it stands beside it, not in it.
pub fn save_state() -> AnyView {
    let session = Session::here();
    let tongue = Tongue::here();
    // Only the kind of state changes the view: "Saved 14:02" becoming "Saved 14:03" is one text node.
    let state = Memo::new(move |_| session.save_state());
    let tone = move || match state.get() {
        SaveState::NoDraft | SaveState::NotYet | SaveState::Saved { .. } => "saving__trouble",
        SaveState::Slow => "saving__trouble note note--caution",
        SaveState::Failed(_) | SaveState::Conflict | SaveState::Gone(_) => "saving__trouble note note--problem",
    };
    view! {
        <div class="saving">
            <p class="saving__line" role="status">{move || line(tongue, &state.get())}</p>
            <div class=tone>
                <div class="saving__warning" role="alert">{move || warning(tongue, &state.get())}</div>
                {move || remedy(session, &state.get())}
                {move || is_unsaved(&state.get()).then(|| copy_offer(session))}
            </div>
        </div>
    }
    .into_any()
}

fn is_unsaved(state: &SaveState) -> bool {
    !matches!(state, SaveState::NoDraft | SaveState::NotYet | SaveState::Saved { .. })
}

fn line(tongue: Tongue, state: &SaveState) -> String {
    match state {
        SaveState::NoDraft => String::new(),
        SaveState::NotYet | SaveState::Slow => tongue.text("save-not-yet"),
        SaveState::Saved { at } => tongue.text_with("save-saved", &[("time", &time_of_day(*at))]),
        SaveState::Failed(_) | SaveState::Conflict | SaveState::Gone(_) => tongue.text("save-not-saved"),
    }
}

/// What happened and what to do: the paragraphs of the warning.
fn warning(tongue: Tongue, state: &SaveState) -> Option<AnyView> {
    let key = match state {
        SaveState::NoDraft | SaveState::NotYet | SaveState::Saved { .. } => return None,
        SaveState::Slow => "save-slow",
        SaveState::Conflict => "save-conflict",
        SaveState::Gone(WorkerGone::OtherBuild) => "save-other-build",
        SaveState::Gone(WorkerGone::NoPolicy) => "save-no-policy",
        SaveState::Failed(Failure::NotFound) => "save-deleted",
        SaveState::Failed(failure) if !is_shut(failure) => {
            let cause = ["failure-", failure.key()].concat();
            let todo = [&cause, ".do"].concat();
            return Some(
                view! {
                    <p class="note__title">{t("save-failed")}</p>
                    <p>{tk(cause)}</p>
                    {tongue.find(&todo).map(|said| view! { <p>{said.text}</p> })}
                }
                .into_any(),
            );
        }
        SaveState::Failed(_) | SaveState::Gone(_) => "save-closed",
    };
    Some(view! { <p>{t(key)}</p> }.into_any())
}

/// Whether the passphrase opens the vault again.
fn is_shut(failure: &Failure) -> bool {
    matches!(failure, Failure::Locked | Failure::KeysChanged)
}

/// What can be done here.
fn remedy(session: Session, state: &SaveState) -> Option<AnyView> {
    match state {
        SaveState::NoDraft | SaveState::NotYet | SaveState::Saved { .. } | SaveState::Slow => None,
        SaveState::Gone(WorkerGone::OtherBuild | WorkerGone::NoPolicy) => None,
        SaveState::Conflict => Some(decide(session, true)),
        SaveState::Failed(Failure::NotFound) => Some(decide(session, false)),
        SaveState::Failed(failure) if !is_shut(failure) => {
            Some(button(Weight::Quiet, t("save-try-now"), move || session.resume_saving()).into_any())
        }
        SaveState::Failed(_) | SaveState::Gone(_) => Some(closed(session)),
    }
}

/// Another window changed or deleted this draft: what of it is to stay.
fn decide(session: Session, is_stored: bool) -> AnyView {
    view! {
        {move || session.deciding().1.map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        <div class="actions">
            {button(Weight::Quiet, t("save-keep-as-copy"), move || session.keep_as_copy())}
            {is_stored.then(|| button(Weight::Quiet, t("save-take-stored"), move || session.take_stored()))}
        </div>
        {move || session.deciding().0.then(|| view! { <Working key="drafts-loading" /> })}
    }
    .into_any()
}

/// The encrypted copy, for when nothing else helps.
fn copy_offer(session: Session) -> Option<AnyView> {
    session.can_copy().then(|| {
        view! {
            <div class="saving__copy">
                {button(Weight::Quiet, t("save-copy"), move || session.save_copy())}
                <p class="field__hint">{t("save-copy.hint")}</p>
                {copy_outcome(session)}
            </div>
        }
        .into_any()
    })
}

/// What became of the copy; read out when it changes.
pub fn copy_outcome(session: Session) -> AnyView {
    let words = move || match session.copy() {
        Copy::None => None,
        Copy::Making => Some(view! { <p>{t("save-copy-making")}</p> }),
        Copy::Made => Some(view! { <p>{t("save-copy-made")}</p> }),
        Copy::Failed => Some(view! { <p>{t("save-copy-failed")}</p> }),
    };
    view! { <div role="status">{words}</div> }.into_any()
}

/// What to say when the vault did not open again.
fn not_opened(failure: &Failure) -> String {
    match failure {
        Failure::WrongPassphrase => "save-passphrase-wrong".to_owned(),
        failure => ["failure-", failure.key()].concat(),
    }
}

/// The keeper ended or the vault is locked, with something typed that is not saved: the passphrase opens it again here,
/// so that nothing typed is lost.
fn closed(session: Session) -> AnyView {
    let passphrase = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let working = RwSignal::new(false);
    let unlock = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if working.get_untracked() {
            return;
        }
        working.set(true);
        wrong.set(None);
        leptos::task::spawn_local(async move {
            let request = KeeperRequest::Unlock { passphrase: passphrase.get_untracked() };
            let reply = session.ask(request).await;
            working.set(false);
            match reply {
                Ok(KeeperReply::Opened(opened)) => session.opened_as(*opened),
                Ok(KeeperReply::Failed(failure)) => wrong.set(Some(not_opened(&failure))),
                Ok(_) | Err(WorkerGone::Died | WorkerGone::Ended) => wrong.set(Some("vault-worker-gone".to_owned())),
                Err(gone) => session.keeper_is_gone(gone),
            }
        });
    };
    view! {
        <form class="saving__open" on:submit=unlock>
            <label class="field__label" for="save-passphrase">{t("save-passphrase")}</label>
            {move || wrong.get().map(|key| view! { <Trouble key=key /> })}
            <input
                class="box box--hidden"
                id="save-passphrase"
                type="text"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                on:input=move |event| passphrase.set(event_target_value(&event))
            />
            {move || working.get().then(|| view! { <Working key="vault-unlock-working" /> })}
            {super::button::submit(t("save-open-again"))}
        </form>
    }
    .into_any()
}

/// `14:02`, by the device's clock.
pub fn time_of_day(at: u64) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(at as f64));
        let two = |number: u32| if number < 10 { ["0", &number.to_string()].concat() } else { number.to_string() };
        [&two(date.get_hours()), ":", &two(date.get_minutes())].concat()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let minutes = at / 60_000 % 1_440;
        [format!("{:02}", minutes / 60), format!("{:02}", minutes % 60)].join(":")
    }
}
