//! The desk's own book as the screen knows it: asked of the keeper whenever a page shows it, and after each change.

use crate::messages::{BookRequest, Failure, KeeperReply, KeeperRequest, OpenedBook};
use crate::register::DeskBook;
use crate::ui::state::session::{Session, why_not};
use leptos::prelude::*;

/// A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Own {
    session: Session,
    opened: RwSignal<Option<OpenedBook>>,
    failed: RwSignal<Option<Failure>>,
}

impl Own {
    /// Nothing asked yet.
    pub fn new(session: Session) -> Own {
        Own { session, opened: RwSignal::new(None), failed: RwSignal::new(None) }
    }

    /// Asks for it anew: another window may have written into it.
    pub fn read(self) {
        leptos::task::spawn_local(async move {
            let failure = self.ask(BookRequest::Read).await.err();
            // Only if it is news: what is shown, and what is asked there, stays as it is.
            if self.failed.try_with_untracked(|before| *before != failure) == Some(true) {
                self.failed.try_set(failure);
            }
        });
    }

    /// Why it could not be read. Tracked.
    pub fn failed(self) -> Option<Failure> {
        self.failed.get()
    }

    /// Whether it is the version before the newest, which could not be read. Tracked.
    pub fn is_recovered(self) -> bool {
        self.opened.with(|opened| opened.as_ref().is_some_and(|opened| opened.recovered))
    }

    /// Something of it; none while it is asked. Tracked.
    pub fn with<T>(self, of: impl FnOnce(&DeskBook) -> T) -> Option<T> {
        self.opened.with(|opened| opened.as_ref().map(|opened| of(&opened.book)))
    }

    /// Changes it, from the revision that is shown; `request` is told which that is.
    ///
    /// # Errors
    /// Why not. If somebody else changed it meanwhile, it is then shown as it is now.
    pub async fn change(self, request: impl FnOnce(u64) -> BookRequest) -> Result<(), Failure> {
        let Some(base) = self.opened.try_with_untracked(|opened| opened.as_ref().map(|opened| opened.revision)).flatten() else {
            return Err(Failure::NotNow);
        };
        let changed = self.ask(request(base)).await;
        if matches!(changed, Err(Failure::Conflict { .. })) {
            // Why it could not be read either is said when the page is shown next.
            let _ = self.ask(BookRequest::Read).await;
        }
        changed
    }

    async fn ask(self, request: BookRequest) -> Result<(), Failure> {
        match self.session.ask(KeeperRequest::Book(request)).await {
            Ok(KeeperReply::Book(packed)) => {
                let opened = packed.read().ok_or(Failure::DamagedRecord)?;
                self.opened.try_set(Some(opened));
                Ok(())
            }
            other => Err(why_not(other)),
        }
    }
}

/// The message of why something was not written into the book.
pub fn failure_key(failure: &Failure) -> String {
    if matches!(failure, Failure::Conflict { .. }) { "book-changed".to_owned() } else { ["failure-", failure.key()].concat() }
}
