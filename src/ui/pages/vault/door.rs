//! What stands behind the vault's door, and what is still to be said once it is open. Kept for the life of the page, so that a
//! look at another page loses nothing.

use super::first_use::FirstUse;
use crate::browser::marker;
use crate::browser::workers::WorkerGone;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::state::faults;
use crate::ui::state::session::Session;
use leptos::prelude::*;

/// What stands behind the door, as far as the keeper has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behind {
    /// The keeper is loading, or looking.
    Looking,
    /// No vault on this device.
    Nothing,
    /// A vault, shut.
    Vault,
    /// The browser refuses storage, or what is stored is of no use.
    Unusable(Failure),
    /// The keeper ended.
    Gone(WorkerGone),
}

impl Behind {
    /// Whether looking again may find something else.
    fn may_pass(&self) -> bool {
        matches!(self, Behind::Unusable(failure) if faults::may_pass(failure))
    }
}

/// How the vault came to be open, where there is something to say about it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It was made.
    Made,
    /// It was made from a backup file.
    FromBackup,
    /// It was opened with the recovery code: a new passphrase is to be made.
    WithCode,
}

/// The door. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Door {
    /// What stands behind it.
    pub behind: RwSignal<Behind>,
    /// What was entered at a first use.
    pub first_use: FirstUse,
    arrival: RwSignal<Option<Arrival>>,
    expired_seen: RwSignal<bool>,
}

impl Door {
    /// Provides it to every page.
    pub fn provide() {
        provide_context(Door {
            behind: RwSignal::new(Behind::Looking),
            first_use: FirstUse::new(),
            arrival: RwSignal::new(None),
            expired_seen: RwSignal::new(false),
        });
    }

    /// From the context.
    pub fn here() -> Door {
        use_context().expect("the screens that can have a vault provide the door to every page")
    }

    /// Looks what stands behind it; again and again, without a flicker, while that may change by itself.
    pub fn look(self, session: Session) {
        self.behind.set(Behind::Looking);
        self.look_once(session, true);
    }

    fn look_once(self, session: Session, is_first: bool) {
        leptos::task::spawn_local(async move {
            let behind = match session.ask(KeeperRequest::Look).await {
                Ok(KeeperReply::Vault { exists: true }) => Behind::Vault,
                Ok(KeeperReply::Vault { exists: false }) => Behind::Nothing,
                Ok(KeeperReply::Failed(failure)) => Behind::Unusable(failure),
                Ok(_) => Behind::Unusable(Failure::NotNow),
                Err(gone) => Behind::Gone(gone),
            };
            let passes = behind.may_pass();
            self.behind.set(behind);
            if is_first && passes {
                session.keep_trying(move || self.behind.with_untracked(Behind::may_pass), move || self.look_once(session, false));
            }
        });
    }

    /// The keeper went away while it was asked something.
    pub fn gone(self, gone: WorkerGone) {
        self.behind.set(Behind::Gone(gone));
    }

    /// Whether this browser remembers a vault that is not there any more.
    pub fn lost_vault(self) -> bool {
        marker::was_made()
    }

    /// Something is to be said before the vault's pages are shown. Called before the session hears that the vault is open.
    pub fn arrive(self, arrival: Arrival) {
        self.arrival.set(Some(arrival));
    }

    /// What is still to be said; tracked.
    pub fn arrival(self) -> Option<Arrival> {
        self.arrival.get()
    }

    /// It was said.
    pub fn arrived(self) {
        self.arrival.set(None);
    }

    /// How many drafts were deleted at the opening, while nobody has put that notice away; tracked.
    pub fn expired(self, session: Session) -> u32 {
        if self.expired_seen.get() { 0 } else { session.opened().map_or(0, |opened| opened.expired) }
    }

    /// The notice is put away.
    pub fn put_away_expired(self) {
        self.expired_seen.set(true);
    }
}
