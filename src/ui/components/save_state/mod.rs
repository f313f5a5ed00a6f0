//! Whether what is on the screen is in the vault, in words; and what to do when it is not.

use super::button::{Weight, button};
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
        SaveState::NotYet => tongue.text("save-not-yet"),
        SaveState::Saved { at } => tongue.text_with("save-saved", &[("time", &time_of_day(*at))]),
        SaveState::Failed(_) | SaveState::Conflict | SaveState::Gone(_) => tongue.text("save-not-saved"),
    }
}

fn trouble(session: Session, state: &SaveState) -> Option<AnyView> {
    match state {
        SaveState::NoDraft | SaveState::NotYet | SaveState::Saved { .. } => None,
        SaveState::Conflict => Some(
            view! {
                <div class="note note--problem" role="alert">
                    <p>{t("save-conflict")}</p>
                    <div class="actions">
                        {button(Weight::Quiet, t("save-keep-as-copy"), move || session.keep_as_copy())}
                        {button(Weight::Quiet, t("save-take-stored"), move || session.take_stored())}
                    </div>
                </div>
            }
            .into_any(),
        ),
        SaveState::Failed(Failure::Locked) | SaveState::Gone(_) => Some(closed(session, state)),
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

/// The keeper ended or the vault is locked, with something typed that is not saved: the passphrase opens it again here,
/// so that nothing typed is lost.
fn closed(session: Session, state: &SaveState) -> AnyView {
    use crate::browser::workers::WorkerGone;
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
    let wrong = RwSignal::new(false);
    let unlock = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        leptos::task::spawn_local(async move {
            let request = KeeperRequest::Unlock { passphrase: passphrase.get_untracked() };
            match session.ask(request).await {
                Ok(KeeperReply::Opened(identity)) => session.opened_as(identity),
                _ => wrong.set(true),
            }
        });
    };
    view! {
        <form class="note note--problem" on:submit=unlock>
            <p role="alert">{t("save-closed")}</p>
            <label class="field__label" for="save-passphrase">{t("save-passphrase")}</label>
            {move || wrong.get().then(|| view! { <p class="field__problem" role="alert">{t("save-passphrase-wrong")}</p> })}
            <input
                class="box"
                id="save-passphrase"
                type="password"
                autocomplete="off"
                on:input=move |event| passphrase.set(event_target_value(&event))
            />
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
