//! Saving while someone types: drives [`super::saver`] with the browser's clock and the keeper.

use super::faults::{LOST_AFTER_MS, SLOW_AFTER_MS};
use super::saver::{Next, Saver};
use super::session::{SaveState, Session};
use crate::browser::workers::WorkerGone;
use crate::browser::{clock, page};
use crate::messages::{Draft, DraftBody, Failure, KeeperReply, KeeperRequest};
use crate::waiting;
use leptos::prelude::*;
use std::time::Duration;

const LOOK_EVERY_MS: u32 = 500;

impl Session {
    /// Watches for edits and for the page being left. Once, from the shell.
    pub fn start_autosave(self) {
        Effect::new(move |seen: Option<u64>| {
            let edits = self.sheet().edits() + self.other_edits.get();
            if seen.is_some_and(|seen| seen != edits) && self.has_draft() {
                if matches!(self.save.get_untracked(), SaveState::Saved { .. }) {
                    self.save.set(SaveState::NotYet);
                }
                self.follow(|saver| saver.edited(clock::monotonic_ms()));
            }
            edits
        });
        self.start_healing();
        page::on_leaving(move || self.follow(|saver| saver.flush(clock::monotonic_ms())));
        page::ask_before_leaving(move || {
            let stuck =
                matches!(self.save.get_untracked(), SaveState::Slow | SaveState::Failed(_) | SaveState::Conflict | SaveState::Gone(_));
            stuck && !self.is_leaving()
        });
    }

    /// Saves at once, and comes back when it is saved or has failed. Gives the saved revision, if all is saved.
    pub async fn save_now(self) -> Option<u64> {
        self.follow(|saver| saver.flush(clock::monotonic_ms()));
        // At most so long: a store that hangs must not hang the page with it.
        for _ in 0..LOST_AFTER_MS / 50 + 20 {
            if self.saver.with_value(Saver::is_saved) {
                return Some(self.revision());
            }
            if self.saver.with_value(Saver::gave_up) || !self.has_draft() {
                return None;
            }
            waiting::sleep(50).await;
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

    pub(super) fn follow(self, event: impl FnOnce(&mut Saver) -> Next) {
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
        self.follow(|saver| saver.due(clock::monotonic_ms()));
    }

    fn write(self) {
        let Some(id) = self.draft_id_untracked() else { return };
        let body = self.body();
        self.unanswered.set_value(Some((id.clone(), body.clone())));
        let request = KeeperRequest::SaveDraft { id: id.clone(), base: self.revision(), body };
        self.watch();
        leptos::task::spawn_local(async move {
            let reply = self.ask(request).await;
            if self.draft_id_untracked().as_ref() != Some(&id) {
                // Another draft was opened meanwhile; it has its own saver.
                return;
            }
            self.wrote(reply);
        });
    }

    /// Warns when a write takes too long, and gives its keeper up when it does not end. Half seconds are counted one by one, so
    /// that a computer that slept does not seem slow.
    fn watch(self) {
        let of = move || (self.draft_id_untracked(), self.saver.with_value(Saver::writing));
        let write = of();
        leptos::task::spawn_local(async move {
            let mut waited_ms = 0;
            while waited_ms < LOST_AFTER_MS {
                waiting::sleep(LOOK_EVERY_MS).await;
                if of() != write {
                    return;
                }
                // Behind something that may take long, nothing is late.
                waited_ms += if self.is_working() { 0 } else { LOOK_EVERY_MS };
                if waited_ms == SLOW_AFTER_MS && self.save.get_untracked() == SaveState::NotYet {
                    self.save.set(SaveState::Slow);
                }
            }
            self.end_keeper();
        });
    }

    /// The keeper went away without an answer to a write, and the vault is open again: if what was written is stored, it
    /// is ours, and not another window's.
    pub(super) async fn find_unanswered(self) {
        let Some((id, body)) = self.unanswered.get_value() else { return };
        if self.draft_id_untracked().as_ref() != Some(&id) {
            return;
        }
        if let Ok(KeeperReply::Draft(draft)) = self.ask(KeeperRequest::OpenDraft { id: id.clone() }).await
            && self.draft_id_untracked() == Some(id)
            && is_same(&draft.body, &body)
        {
            self.revision.set(draft.revision);
            self.unanswered.set_value(None);
        }
    }

    fn wrote(self, reply: Result<KeeperReply, WorkerGone>) {
        let now = clock::monotonic_ms();
        if reply.is_ok() {
            self.unanswered.set_value(None);
        }
        match reply {
            Ok(KeeperReply::Saved { revision, at }) => {
                self.revision.set(revision);
                page::saved_at(at);
                self.follow(|saver| saver.landed(now));
                let saved = self.saver.with_value(Saver::is_saved);
                self.save.set(if saved { SaveState::Saved { at } } else { SaveState::NotYet });
                self.tell_place();
            }
            Ok(KeeperReply::Failed(Failure::Conflict { .. })) => {
                self.saver.update_value(Saver::stop);
                self.save.set(SaveState::Conflict);
            }
            // Deleted in another window, or another window writes, or has changed the keys: trying again never helps.
            Ok(KeeperReply::Failed(failure @ (Failure::NotFound | Failure::ReadOnly | Failure::KeysChanged))) => {
                self.saver.update_value(Saver::stop);
                self.save.set(SaveState::Failed(failure));
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

    /// Another window saved or deleted this draft: keeps what is on this screen as a new draft of its own.
    pub fn keep_as_copy(self) {
        self.decide(KeeperRequest::NewDraft { body: self.body() }, move |edits, draft| {
            // The page stays: what was typed meanwhile is an edit of the copy.
            self.goes_on_as(&draft);
            if self.edits() != edits {
                self.save.set(SaveState::NotYet);
                self.follow(|saver| saver.edited(clock::monotonic_ms()));
            }
        });
    }

    /// Another window saved this draft too: shows what it saved.
    pub fn take_stored(self) {
        let Some(id) = self.draft_id_untracked() else { return };
        self.decide(KeeperRequest::OpenDraft { id }, move |edits, draft| {
            // Whoever typed on while the keeper looked is asked again.
            if self.edits() == edits {
                self.open(draft);
            }
        });
    }

    /// Asks for a draft, one thing at a time, and says so when there is none.
    fn decide(self, request: KeeperRequest, then: impl FnOnce(u64, Draft) + 'static) {
        if self.deciding.get_untracked() {
            return;
        }
        self.deciding.set(true);
        self.not_decided.set(None);
        let edits = self.edits();
        leptos::task::spawn_local(async move {
            let reply = self.ask(request).await;
            self.deciding.set(false);
            match reply {
                Ok(KeeperReply::Draft(draft)) => then(edits, *draft),
                Ok(KeeperReply::Failed(Failure::NotFound)) => self.save.set(SaveState::Failed(Failure::NotFound)),
                Ok(KeeperReply::Failed(failure)) => self.not_decided.set(Some(failure)),
                Ok(_) => self.not_decided.set(Some(Failure::NotNow)),
                Err(gone) => self.save.set(SaveState::Gone(gone)),
            }
        });
    }
}

/// Whether a stored draft holds what was sent to be stored: the keeper fills in the form's version, and nothing else.
fn is_same(stored: &DraftBody, sent: &DraftBody) -> bool {
    let mut sent = sent.clone();
    if sent.form_version == 0 {
        sent.form_version = stored.form_version;
    }
    *stored == sent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_is_known_again_in_the_vault() {
        let sent = DraftBody { at: Some("check".to_owned()), ..DraftBody::default() };
        let stored = DraftBody { form_version: 1, ..sent.clone() };
        assert!(is_same(&stored, &sent));
        assert!(!is_same(&DraftBody { person_language: Some("ar".to_owned()), ..stored.clone() }, &sent));
        assert!(!is_same(&stored, &DraftBody { form_version: 2, ..sent }));
    }
}
