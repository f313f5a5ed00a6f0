//! At the end of a working session: whoever locks by the button, with changes since the last backup, is offered one first.
//! Once: the button pressed again locks at once. A lock by itself, and leaving in a hurry, ask nothing.

use super::{NotMade, Scope, make};
use crate::browser::clock;
use crate::messages::{KeeperReply, KeeperRequest, KeepingRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::state::head::focus_id;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page stays so long after the file was handed over: some browsers read it only then.
const HAND_OVER_MS: u32 = 1_500;
const QUESTION: &str = "backup-lock";

/// Whether it is asked. Copies are free.
#[derive(Clone, Copy)]
pub struct AtLock {
    session: Session,
    asks: RwSignal<bool>,
    offered: StoredValue<bool>,
    working: RwSignal<bool>,
    failed: RwSignal<Option<NotMade>>,
}

impl AtLock {
    /// Nothing is asked. Once, from the shell.
    pub fn provide(session: Session) {
        provide_context(AtLock {
            session,
            asks: RwSignal::new(false),
            offered: StoredValue::new(false),
            working: RwSignal::new(false),
            failed: RwSignal::new(None),
        });
    }

    /// From the context.
    pub fn here() -> AtLock {
        use_context().expect("the shell provides it to every page")
    }

    /// Locks, or asks first.
    pub fn lock(self) {
        if self.offered.get_value() {
            return self.session.lock();
        }
        self.offered.set_value(true);
        leptos::task::spawn_local(async move {
            // What is on the screen counts too. What cannot be saved is asked about first, and a backup would be without it.
            if self.session.save_now().await.is_none() {
                self.offered.set_value(false);
                return self.session.lock();
            }
            if !self.is_worth_it().await {
                return self.session.lock();
            }
            self.asks.set(true);
            request_animation_frame(|| focus_id(QUESTION));
        });
    }

    async fn is_worth_it(self) -> bool {
        let changed = match self.session.ask(KeeperRequest::Keeping(KeepingRequest::Settings)).await {
            Ok(KeeperReply::Settings(settings)) => settings.changed_since_backup,
            _ => false,
        };
        changed && matches!(self.session.ask(KeeperRequest::ListDrafts).await, Ok(KeeperReply::Drafts(drafts)) if !drafts.is_empty())
    }

    fn make_and_lock(self) {
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            let made = make(self.session, Scope::Everything).await;
            match made {
                Ok(_) => {
                    clock::sleep(HAND_OVER_MS).await;
                    self.lock_without();
                }
                Err(why) => self.failed.set(Some(why)),
            }
            self.working.set(false);
        });
    }

    fn lock_without(self) {
        self.asks.set(false);
        self.session.lock();
    }
}

/// The question, above the page.
pub fn notice() -> AnyView {
    let at_lock = AtLock::here();
    let tongue = Tongue::here();
    // A memo, so that the question stays as it is while it is asked.
    let asks = Memo::new(move |_| at_lock.asks.get() && at_lock.session.is_open() && tongue.need(&["vault"]));
    (move || {
        asks.get().then(|| {
            view! {
                <section class="note" aria-labelledby=QUESTION>
                    <h2 id=QUESTION tabindex="-1">{t("backup-lock")}</h2>
                    <p>{t("backup-lock.why")}</p>
                    {move || at_lock.failed.get().map(|why| view! { <Trouble key=why.key() /> })}
                    {move || at_lock.working.get().then(|| view! { <Working key="backup-making" /> })}
                    <div class="actions">
                        {button(Weight::Main, t("backup-lock.make"), move || at_lock.make_and_lock())}
                        {button(Weight::Quiet, t("backup-lock.without"), move || at_lock.lock_without())}
                    </div>
                </section>
            }
        })
    })
    .into_any()
}
