//! Saving while someone types: drives [`super::saver`] with the browser's clock and the keeper.

use super::saver::{Next, Saver};
use super::session::{SaveState, Session};
use crate::browser::{clock, page};
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use leptos::prelude::*;
use std::time::Duration;

impl Session {
    /// Watches for edits and for the page being left. Once, from the shell.
    pub fn start_autosave(self) {
        Effect::new(move |seen: Option<u64>| {
            let edits = self.sheet().edits() + self.other_edits.get();
            if seen.is_some_and(|seen| seen != edits) && self.has_draft() {
                if !matches!(self.save.get_untracked(), SaveState::NotYet | SaveState::Conflict | SaveState::Gone(_) | SaveState::Failed(_))
                {
                    self.save.set(SaveState::NotYet);
                }
                self.follow(|saver| saver.edited(clock::now_ms()));
            }
            edits
        });
        page::on_leaving(move || self.follow(|saver| saver.flush(clock::now_ms())));
    }

    /// Saves at once, and comes back when it is saved or has failed. Gives the saved revision, if all is saved.
    pub async fn save_now(self) -> Option<u64> {
        self.follow(|saver| saver.flush(clock::now_ms()));
        // At most so long: a store that hangs must not hang the page with it.
        for _ in 0..100 {
            if self.saver.with_value(Saver::is_saved) {
                return Some(self.revision());
            }
            if matches!(self.save.get_untracked(), SaveState::Failed(_) | SaveState::Conflict | SaveState::Gone(_) | SaveState::NoDraft) {
                return None;
            }
            clock::sleep(50).await;
        }
        None
    }

    /// Goes on saving after a conflict was decided or the vault was opened again.
    pub fn resume_saving(self) {
        if self.has_draft() {
            self.follow(Saver::resume);
        }
    }

    fn has_draft(self) -> bool {
        self.save.with_untracked(|save| *save != SaveState::NoDraft)
    }

    fn follow(self, event: impl FnOnce(&mut Saver) -> Next) {
        match self.saver.try_update_value(event) {
            Some(Next::Wait(milliseconds)) => {
                set_timeout(move || self.due(), Duration::from_millis(milliseconds));
            }
            Some(Next::Write) => self.write(),
            Some(Next::Nothing) | None => {}
        }
    }

    /// Apart from `follow`, which would else be a new function for each of its own calls, without end.
    fn due(self) {
        self.follow(|saver| saver.due(clock::now_ms()));
    }

    fn write(self) {
        let Some(id) = self.draft_id_untracked() else { return };
        let request = KeeperRequest::SaveDraft { id: id.clone(), base: self.revision(), body: self.body() };
        leptos::task::spawn_local(async move {
            let reply = self.ask(request).await;
            if self.draft_id_untracked().as_ref() != Some(&id) {
                // Another draft was opened meanwhile; it has its own saver.
                return;
            }
            self.wrote(reply);
        });
    }

    fn wrote(self, reply: Result<KeeperReply, crate::browser::workers::WorkerGone>) {
        let now = clock::now_ms();
        match reply {
            Ok(KeeperReply::Saved { revision, at }) => {
                self.revision.set(revision);
                page::saved_at(at);
                self.follow(|saver| saver.landed(now));
                let saved = self.saver.with_value(Saver::is_saved);
                self.save.set(if saved { SaveState::Saved { at } } else { SaveState::NotYet });
            }
            Ok(KeeperReply::Failed(Failure::Conflict { .. })) => {
                self.saver.update_value(Saver::stop);
                self.save.set(SaveState::Conflict);
            }
            Ok(reply) => {
                self.save.set(SaveState::Failed(match reply {
                    KeeperReply::Failed(failure) => failure,
                    _ => Failure::NotNow,
                }));
                self.follow(|saver| saver.failed(now));
            }
            Err(gone) => {
                self.saver.update_value(Saver::stop);
                self.save.set(SaveState::Gone(gone));
            }
        }
    }

    /// Another window saved this draft too: keeps what is on this screen as a new draft of its own.
    pub fn keep_as_copy(self) {
        leptos::task::spawn_local(async move {
            if let Ok(KeeperReply::Draft(draft)) = self.ask(KeeperRequest::NewDraft { body: self.body() }).await {
                self.open(*draft);
            }
        });
    }

    /// Another window saved this draft too: shows what it saved.
    pub fn take_stored(self) {
        let Some(id) = self.draft_id_untracked() else { return };
        leptos::task::spawn_local(async move {
            if let Ok(KeeperReply::Draft(draft)) = self.ask(KeeperRequest::OpenDraft { id }).await {
                self.open(*draft);
            }
        });
    }
}
