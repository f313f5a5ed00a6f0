//! Making a backup file: the keeper seals it, the browser saves it, and only then does the vault count it as made.

use crate::browser::files;
use crate::messages::{BackupRequest, Failure, KeeperReply, KeeperRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What the file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every draft, the log of signatures, the signing identity.
    Everything,
    /// One draft, by its id.
    Draft(String),
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotMade {
    /// The keeper could not make it, or is gone.
    Failed(Failure),
    /// The browser did not take it.
    NotTaken,
}

impl NotMade {
    /// The message that says so, with `.do`.
    pub fn key(&self) -> String {
        match self {
            NotMade::Failed(failure) => ["failure-", failure.key()].concat(),
            NotMade::NotTaken => "backup-not-taken".to_owned(),
        }
    }
}

/// A file that the browser has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What it is called.
    pub name: String,
    /// Drafts that are not in it, because they cannot be read.
    pub left_out: usize,
}

/// Makes the file and hands it to the browser.
///
/// # Errors
/// When there is no file, or the browser did not take it.
pub async fn make(session: Session, scope: Scope) -> Result<Made, NotMade> {
    // What is on the screen belongs into the file. What cannot be stored is warned of where it is typed.
    session.save_now().await;
    let draft = match scope {
        Scope::Everything => None,
        Scope::Draft(id) => Some(id),
    };
    let answer = session.ask_for_file(KeeperRequest::Backup(BackupRequest::Make { draft }), None).await;
    match answer {
        Ok((KeeperReply::File { name, left_out }, Some(bytes))) => {
            files::save(&name, "application/octet-stream", &bytes).map_err(|files::NotSaved| NotMade::NotTaken)?;
            // If this fails, the worker has the file and is only reminded too early.
            let _ = session.ask(KeeperRequest::Backup(BackupRequest::Made)).await;
            Ok(Made { name, left_out })
        }
        other => Err(NotMade::Failed(why_not(other.map(|(reply, _)| reply)))),
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    Making,
    Done(Made),
    Failed(NotMade),
}

/// The button, and what came of it.
#[component]
pub fn MakeBackup(
    /// What the file is to hold.
    scope: Scope,
    /// How much the button asks for attention.
    weight: Weight,
    /// Called when the browser has the file.
    #[prop(into)]
    on_made: Callback<()>,
) -> impl IntoView {
    let (session, tongue) = (Session::here(), Tongue::here());
    let state = RwSignal::new(State::Idle);
    let label = match scope {
        Scope::Everything => "backup-make",
        Scope::Draft(_) => "backup-make-one",
    };
    let scope = StoredValue::new(scope);
    let start = move || {
        if state.get_untracked() == State::Making {
            return;
        }
        state.set(State::Making);
        leptos::task::spawn_local(async move {
            let made = make(session, scope.get_value()).await;
            let is_made = made.is_ok();
            // The page may have been left meanwhile: the file is in the browser's hands all the same.
            state.try_set(match made {
                Ok(made) => State::Done(made),
                Err(why) => State::Failed(why),
            });
            if is_made {
                on_made.try_run(());
            }
        });
    };
    view! {
        <div class="backup">
            {button(weight, t(label), start)}
            {move || match state.get() {
                State::Idle => ().into_any(),
                State::Making => view! { <Working key="backup-making" done=session.how_far() /> }.into_any(),
                State::Done(Made { name, left_out }) => {
                    let all = notification(
                        Tone::Good,
                        view! {
                            <p>{move || tongue.text_with("backup-made", &[("file", &name)])}</p>
                            <p>{t("backup-made.keep")}</p>
                        },
                    );
                    view! {
                        {all}
                        {(left_out > 0)
                            .then(|| {
                                notification(
                                    Tone::Caution,
                                    view! {
                                        <p>{move || tongue.text_count("backup-left-out", "count", left_out)}</p>
                                        <p>{t("backup-left-out.do")}</p>
                                    },
                                )
                            })}
                    }
                        .into_any()
                }
                State::Failed(why) => view! { <Trouble key=why.key() /> }.into_any(),
            }}
        </div>
    }
}
