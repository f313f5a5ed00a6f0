//! Putting a backup file into the vault that is open: the file, the code it was made for, and in words what came of it.

use crate::browser::files;
use crate::messages::{BackupRequest, KeeperReply, KeeperRequest, Restored, RestoredIdentity};
use crate::ui::components::button::submit;
use crate::ui::components::entry::{Entry, Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pick::{Picks, pick};
use crate::ui::state::head::focus_id;
use crate::ui::state::moment;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const CODE: &str = "restore-code";
const FILE: &str = "restore-file";

/// What the problem is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Asking,
    Working,
    Done(Restored),
    Failed(String),
}

/// The form.
#[component]
pub fn Restore(
    /// Called when something was put in.
    #[prop(into)]
    on_restored: Callback<()>,
) -> impl IntoView {
    let (session, tongue) = (Session::here(), Tongue::here());
    let file = RwSignal::new_local(None::<web_sys::File>);
    let code = RwSignal::new(String::new());
    let state = RwSignal::new(State::Asking);
    let no_file = RwSignal::new(false);
    let wrong_code = RwSignal::new(None::<String>);
    let send = move || {
        if state.get_untracked() == State::Working {
            return;
        }
        let Some(chosen) = file.get_untracked() else {
            no_file.set(true);
            return focus_id(FILE);
        };
        if code.with_untracked(|code| code.trim().is_empty()) {
            wrong_code.set(Some("restore-code-empty".to_owned()));
            return focus_id(CODE);
        }
        wrong_code.set(None);
        state.set(State::Working);
        leptos::task::spawn_local(async move {
            let now = restored(session, &chosen, code.get_untracked()).await;
            if matches!(now, State::Done(_)) {
                session.catch_up().await;
            }
            match &now {
                State::Failed(key) if key == "failure-mistyped-code" || key == "failure-wrong-code" => {
                    wrong_code.try_set(Some(key.clone()));
                    state.try_set(State::Asking);
                    focus_id(CODE);
                    return;
                }
                State::Done(_) => {
                    code.try_set(String::new());
                    file.try_set(None);
                    on_restored.try_run(());
                }
                State::Asking | State::Working | State::Failed(_) => {}
            }
            state.try_set(now);
        });
    };
    let problem = Signal::derive(move || wrong_code.get().map(|key| tongue.with_todo(&key)));
    view! {
        <form
            class="form restore"
            autocomplete="off"
            on:submit=move |event| {
                event.prevent_default();
                send();
            }
        >
            <div class="field" class:field--wrong=move || no_file.get()>
                <p class="field__label">{t("restore-file")}</p>
                <p class="field__hint" id="restore-file-hint">{t("restore-file.hint")}</p>
                {move || no_file.get().then(|| view! { <p class="field__problem" role="alert">{t("restore-file-empty")}</p> })}
                {pick(FILE, Picks::One, ".age", "restore-file-hint", t("restore-file.pick"), move |files| {
                    let chosen = files.and_then(|files| files.get(0));
                    no_file.set(false);
                    state.set(State::Asking);
                    file.set(chosen);
                })}
                <p role="status">{move || file.with(|file| file.as_ref().map(|file| view! { <bdi dir="ltr">{file.name()}</bdi> }))}</p>
            </div>
            <Entry id=CODE key="restore-code" value=code on_input=move |text| code.set(text) problem=problem />
            {move || match state.get() {
                State::Asking => ().into_any(),
                State::Working => view! { <Working key="restore-working" /> }.into_any(),
                State::Done(restored) => told(restored),
                State::Failed(key) => view! { <Trouble key=key /> }.into_any(),
            }}
            <div class="actions">{submit(t("restore-do"))}</div>
        </form>
    }
}

async fn restored(session: Session, file: &web_sys::File, code: String) -> State {
    let Ok(bytes) = files::read(file).await else { return State::Failed("restore-unreadable".to_owned()) };
    match session.ask_for_file(KeeperRequest::Backup(BackupRequest::Restore { code }), Some(bytes)).await {
        Ok((KeeperReply::Restored(restored), _)) => State::Done(restored),
        other => State::Failed(["failure-", why_not(other.map(|(reply, _)| reply)).key()].concat()),
    }
}

/// What came of it, in words; what is nought is not mentioned.
pub fn told(restored: Restored) -> AnyView {
    let tongue = Tongue::here();
    let Restored { made_at, added, advanced, known, versions, exports, entries, unread, identity } = restored;
    let counted = [
        ("restored-added", added),
        ("restored-advanced", advanced),
        ("restored-versions", versions),
        ("restored-known", known),
        ("restored-exports", exports),
        ("restored-entries", entries),
        ("restored-unread", unread),
    ];
    let lines = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| view! { <li>{move || tongue.text_count(key, "count", count as usize)}</li> })
        .collect_view();
    let identity = match identity {
        RestoredIdentity::None => None,
        RestoredIdentity::Same => Some("restored-identity-same"),
        RestoredIdentity::KeptOwn => Some("restored-identity-kept"),
        RestoredIdentity::Taken => Some("restored-identity-taken"),
    };
    notification(
        Tone::Good,
        view! {
            <p class="note__title">{move || tongue.text_with("restored", &[("when", &moment::in_words(tongue, made_at))])}</p>
            <ul class="plain-list">{lines}{identity.map(|key| view! { <li>{t(key)}</li> })}</ul>
            {(versions > 0).then(|| view! { <p>{t("restored-versions.what")}</p> })}
        },
    )
}
