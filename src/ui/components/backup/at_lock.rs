//! At the end of a working session: whoever locks by the button, with changes since the last backup, is offered one first.
//! The page is covered from the press on, since somebody may have walked in; the button pressed again locks at once. A lock by
//! itself, and leaving in a hurry, ask nothing.

use super::{NotMade, Scope, make};
use crate::messages::{KeeperReply, KeeperRequest, KeepingRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::head::{focus_id, focus_on};
use crate::ui::state::locking::Shutting;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use crate::waiting;
use leptos::prelude::*;

/// The page stays so long after the file was handed over: some browsers read it only then.
const HAND_OVER_MS: u32 = 1_500;
const QUESTION: &str = "backup-lock";

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Nobody wants to lock.
    Not,
    /// What was typed is being saved, and whether there is something to ask is looked up.
    Looking,
    /// It is asked.
    Asks,
    /// The file was made, without so many drafts: that is to be read before the page goes.
    LeftOut(usize),
}

/// The button's way to lock. Copies are free.
#[derive(Clone, Copy)]
pub struct AtLock {
    session: Session,
    step: RwSignal<Step>,
    working: RwSignal<bool>,
    failed: RwSignal<Option<NotMade>>,
}

impl AtLock {
    /// Nothing is asked. Once, from the shell.
    pub fn provide(session: Session) {
        let (working, failed) = (RwSignal::new(false), RwSignal::new(None));
        provide_context(AtLock { session, step: RwSignal::new(Step::Not), working, failed });
    }

    /// From the context.
    pub fn here() -> AtLock {
        use_context().expect("the shell provides it to every page")
    }

    /// Locks, or asks first; pressed again, it locks.
    pub fn lock(self) {
        if self.step.get_untracked() != Step::Not {
            return self.leave();
        }
        self.failed.set(None);
        self.step.set(Step::Looking);
        leptos::task::spawn_local(async move {
            // What is on the screen counts too. What cannot be saved is asked about by the lock, and a backup would be without it.
            let asks = self.session.save_now().await.is_some() && self.is_worth_it().await;
            match self.step.get_untracked() {
                Step::Looking if asks => self.show(Step::Asks),
                Step::Looking => self.leave(),
                _ => {}
            }
        });
    }

    /// Whether something is asked, or about to be; not tracked.
    pub fn is_asking(self) -> bool {
        self.step.get_untracked() != Step::Not
    }

    async fn is_worth_it(self) -> bool {
        let changed = match self.session.ask(KeeperRequest::Keeping(KeepingRequest::Settings)).await {
            Ok(KeeperReply::Settings(settings)) => settings.changed_since_backup,
            _ => false,
        };
        changed && matches!(self.session.ask(KeeperRequest::ListDrafts).await, Ok(KeeperReply::Drafts(drafts)) if !drafts.is_empty())
    }

    fn show(self, step: Step) {
        self.step.set(step);
        request_animation_frame(|| focus_id(QUESTION));
    }

    fn make_and_lock(self) {
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            let made = make(self.session, Scope::Everything).await;
            // Whoever went back meanwhile has the file all the same.
            if self.step.get_untracked() == Step::Asks {
                match made {
                    Ok(made) if made.left_out > 0 => self.show(Step::LeftOut(made.left_out)),
                    Ok(_) => {
                        waiting::sleep(HAND_OVER_MS).await;
                        if self.step.get_untracked() == Step::Asks {
                            self.leave();
                        }
                    }
                    Err(why) => self.failed.set(Some(why)),
                }
            }
            self.working.set(false);
        });
    }

    /// The page stays covered until it is replaced, or until the lock itself has something to ask.
    fn leave(self) {
        leptos::task::spawn_local(async move {
            self.session.lock().await;
            self.step.set(Step::Not);
        });
    }

    fn go_back(self) {
        self.step.set(Step::Not);
        focus_on("h1");
    }
}

/// The question, in place of the page: what follows it in the page is not shown, and stays as it is for whoever goes back.
pub fn notice() -> AnyView {
    let at_lock = AtLock::here();
    let (session, tongue) = (at_lock.session, Tongue::here());
    // A memo, so that the question stays as it is while it is asked.
    let step = Memo::new(move |_| {
        let stands = session.is_open() && session.shutting() == Shutting::Not && tongue.need(&["vault"]);
        if stands { at_lock.step.get() } else { Step::Not }
    });
    let back = move || button(Weight::Plain, t("lock-keep-open"), move || at_lock.go_back());
    (move || {
        let asked = match step.get() {
            Step::Not => return None,
            Step::Looking => view! {
                <h1>{t("lock-working")}</h1>
                <div class="actions">{back()}</div>
            }
            .into_any(),
            Step::Asks => view! {
                <h1 id=QUESTION tabindex="-1">{t("backup-lock")}</h1>
                <p>{t("backup-lock.why")}</p>
                {move || at_lock.failed.get().map(|why| view! { <Trouble key=why.key() /> })}
                {move || at_lock.working.get().then(|| view! { <Working key="backup-making" done=session.how_far() /> })}
                <div class="actions">
                    {button(Weight::Main, t("backup-lock.make"), move || at_lock.make_and_lock())}
                    {button(Weight::Quiet, t("backup-lock.without"), move || at_lock.leave())}
                    {back()}
                </div>
            }
            .into_any(),
            Step::LeftOut(count) => view! {
                <h1 id=QUESTION tabindex="-1">{t("backup-left-out.title")}</h1>
                {notification(
                    Tone::Caution,
                    view! {
                        <p>{move || tongue.text_count("backup-left-out", "count", count)}</p>
                        <p>{t("backup-left-out.do")}</p>
                    },
                )}
                <div class="actions">
                    {button(Weight::Main, t("shell-lock"), move || at_lock.leave())}
                    {back()}
                </div>
            }
            .into_any(),
        };
        Some(view! { <section class="stack covers">{asked}</section> })
    })
    .into_any()
}
