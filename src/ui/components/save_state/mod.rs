//! Whether what is on the screen is in the vault, in words; and what to do when it is not.

use super::button::{Weight, button};
use super::entry::{Trouble, Working};
use crate::browser::workers::WorkerGone;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::state::session::{SaveState, Session};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The line at the top of each page of a referral.
pub fn save_state() -> AnyView {
    let session = Session::here();
    let tongue = Tongue::here();
    // Only the kind of state changes the view: "Saved 14:02" becoming "Saved 14:03" is one text node.
    let state = Memo::new(move |_| session.save_state());
    view! {
        <div class="saving">
            <p class="saving__line" role="status">{move || line(tongue, &state.get())}</p>
            {move || trouble(session, &state.get())}
        </div>
    }
    .into_any()
}

fn line(tongue: Tongue, state: &SaveState) -> String {
    match state {
        SaveState::NoDraft => String::new(),
        SaveState::NotYet | SaveState::Slow => tongue.text("save-not-yet"),
        SaveState::Saved { at } => tongue.text_with("save-saved", &[("time", &time_of_day(*at))]),
        SaveState::Failed(_) | SaveState::Conflict | SaveState::Gone(_) => tongue.text("save-not-saved"),
    }
}

fn trouble(session: Session, state: &SaveState) -> Option<AnyView> {
    match state {
        SaveState::NoDraft | SaveState::NotYet | SaveState::Saved { .. } => None,
        SaveState::Slow => Some(view! { <div class="note note--caution" role="alert"><p>{t("save-slow")}</p></div> }.into_any()),
        SaveState::Conflict => Some(decide(session, "save-conflict", true)),
        SaveState::Failed(Failure::NotFound) => Some(decide(session, "save-deleted", false)),
        SaveState::Failed(Failure::Locked | Failure::NoVault) | SaveState::Gone(_) => Some(closed(session, state)),
        SaveState::Failed(failure) => {
            let key = match failure {
                Failure::StoreFull => "save-failed-full",
                Failure::StoreRefused => "save-failed-refused",
                _ => "save-failed",
            };
            Some(
                view! {
                    <div class="note note--problem" role="alert">
                        <p>{t(key)}</p>
                        {button(Weight::Quiet, t("save-try-now"), move || session.resume_saving())}
                    </div>
                }
                .into_any(),
            )
        }
    }
}

/// Another window changed or deleted this draft: what of it is to stay.
fn decide(session: Session, key: &'static str, is_stored: bool) -> AnyView {
    view! {
        <div class="note note--problem" role="alert">
            <p>{t(key)}</p>
            {move || session.deciding().1.map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            <div class="actions">
                {button(Weight::Quiet, t("save-keep-as-copy"), move || session.keep_as_copy())}
                {is_stored.then(|| button(Weight::Quiet, t("save-take-stored"), move || session.take_stored()))}
            </div>
            {move || session.deciding().0.then(|| view! { <Working key="drafts-loading" /> })}
        </div>
    }
    .into_any()
}

/// What to say when the vault did not open again.
fn not_opened(failure: &Failure) -> String {
    match failure {
        Failure::WrongPassphrase => "save-passphrase-wrong".to_owned(),
        Failure::NoVault => "save-vault-gone".to_owned(),
        failure => ["failure-", failure.key()].concat(),
    }
}

/// The keeper ended or the vault is locked, with something typed that is not saved: the passphrase opens it again here,
/// so that nothing typed is lost.
fn closed(session: Session, state: &SaveState) -> AnyView {
    match state {
        SaveState::Gone(WorkerGone::OtherBuild) => {
            return view! { <div class="note note--problem" role="alert"><p>{t("save-other-build")}</p></div> }.into_any();
        }
        SaveState::Gone(WorkerGone::NoPolicy) => {
            return view! { <div class="note note--problem" role="alert"><p>{t("save-no-policy")}</p></div> }.into_any();
        }
        _ => {}
    }
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
        <form class="note note--problem" on:submit=unlock>
            <p role="alert">{t("save-closed")}</p>
            <label class="field__label" for="save-passphrase">{t("save-passphrase")}</label>
            {move || wrong.get().map(|key| view! { <Trouble key=key /> })}
            <input
                class="box"
                id="save-passphrase"
                type="password"
                autocomplete="off"
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
