//! Opening the vault. A wrong passphrase keeps the focus in the field, with the reason beside it.

use crate::browser::workers::WorkerGone;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Entry, Tick, Trouble, Typing, Working};
use crate::ui::state::head::{focus_id, focus_on};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const FIELD: &str = "passphrase";

/// Asks for the passphrase.
#[component]
pub fn Unlock() -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let typed = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let working = RwSignal::new(false);
    // The message beside the field, and the failure that is not the field's.
    let wrong = RwSignal::new(None::<&'static str>);
    let failed = RwSignal::new(None::<Failure>);
    let problem = Signal::derive(move || {
        wrong.get().map(|key| {
            let todo = tongue.find(&format!("{key}.do")).map(|said| [" ", &said.text].concat()).unwrap_or_default();
            tongue.text(key) + &todo
        })
    });
    let unlock = move || {
        if working.get_untracked() {
            return;
        }
        failed.set(None);
        if typed.with_untracked(|typed| typed.is_empty()) {
            wrong.set(Some("vault-problem-empty"));
            focus_id(FIELD);
            return;
        }
        wrong.set(None);
        working.set(true);
        leptos::task::spawn_local(async move {
            let reply = session.ask(KeeperRequest::Unlock { passphrase: typed.get_untracked() }).await;
            working.set(false);
            match reply {
                Ok(KeeperReply::Opened(opened)) => {
                    typed.set(String::new());
                    session.opened_as(*opened);
                    focus_on("h1");
                }
                Ok(KeeperReply::Failed(Failure::WrongPassphrase)) => {
                    wrong.set(Some("failure-wrong-passphrase"));
                    focus_id(FIELD);
                }
                Ok(KeeperReply::Failed(failure)) => failed.set(Some(failure)),
                // The door sees that the keeper is gone, and says so.
                Err(WorkerGone::Died | WorkerGone::OtherBuild | WorkerGone::NoPolicy | WorkerGone::Ended) | Ok(_) => {}
            }
        });
    };
    view! {
        <h1 tabindex="-1">{t("vault-unlock")}</h1>
        <p class="lead">{t("vault-unlock.lead")}</p>
        <form
            class="form"
            autocomplete="off"
            on:submit=move |event| {
                event.prevent_default();
                unlock();
            }
        >
            {move || failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            <Entry
                id=FIELD
                key="vault-unlock-field"
                value=typed
                on_input=move |text| typed.set(text)
                typing=Signal::derive(move || if shown.get() { Typing::Line } else { Typing::Hidden })
                problem=problem
            />
            <Tick id="show" key="vault-create-show" value=shown on_change=move |is_shown| shown.set(is_shown) />
            {move || working.get().then(|| view! { <Working key="vault-unlock-working" /> })}
            <div class="actions">
                <button type="submit" class="button" aria-disabled=move || working.get().then_some("true")>
                    {t("vault-unlock-do")}
                </button>
            </div>
        </form>
        {details(t("vault-unlock-forgotten"), view! { <p>{t("vault-unlock-forgotten.answer")}</p> })}
        <p class="field__hint">{t("vault-unlock-without")}</p>
    }
}
