//! Whose turn it is to write, on the screen: of several windows one saves, and the others show (SECURITY R16).

use super::saver::Saver;
use super::session::{Holds, SaveState, Session};
use crate::browser::client::Told;
use crate::messages::{Draft, DraftBody, Failure, KeeperReply, KeeperRequest, KeepingRequest};
use crate::waiting;
use leptos::prelude::*;

/// A window that is asked to give way saves first, but not for longer than the other one waits.
const SAVE_WITHIN_MS: u32 = 900;

impl Session {
    /// Whether the vault is open and another window is the one that writes; tracked.
    pub fn reads_only(self) -> bool {
        self.is_open() && !self.writes.get()
    }

    /// Whether this window has asked for the turn, and waits for it; tracked.
    pub fn is_taking_over(self) -> bool {
        self.taking_over.get()
    }

    /// Asks for the turn: the window that has it saves and gives way.
    pub fn take_over(self) {
        if self.taking_over.get_untracked() {
            return;
        }
        self.taking_over.set(true);
        leptos::task::spawn_local(async move {
            if !matches!(self.ask(KeeperRequest::Keeping(KeepingRequest::TakeOver)).await, Ok(KeeperReply::Done)) {
                self.taking_over.set(false);
            }
        });
    }

    /// What the keeper tells without being asked.
    pub(super) fn heard(self, told: Told) {
        // What a keeper tells while a passphrase is tried stands in its answer too.
        if self.vault.with_untracked(Option::is_none) {
            return;
        }
        match told {
            // Whoever only reads has nothing to save again.
            Told::StoreShut if !self.writes.get_untracked() => {}
            Told::StoreShut => self.save_again(),
            Told::GiveWay => leptos::task::spawn_local(async move {
                // Nothing more can be typed while it is saved.
                self.turn(false);
                waiting::within(SAVE_WITHIN_MS, self.save_now()).await;
                let _ = self.ask(KeeperRequest::Keeping(KeepingRequest::GiveWay)).await;
            }),
            Told::Progress(permille) => self.progress.set(Some(permille)),
            Told::Turn { writes: false } => self.turn(false),
            Told::Turn { writes: true } => leptos::task::spawn_local(async move {
                let turn = self.turns.with_value(|turns| *turns);
                self.catch_up().await;
                if self.turns.with_value(|turns| *turns) == turn {
                    self.turn(true);
                    self.resume_saving();
                    self.tell_place();
                    if self.holds == Holds::Drafts && self.save_state_untracked() == SaveState::NoDraft {
                        self.take_unsaved(true).await;
                    }
                }
            }),
        }
    }

    fn turn(self, writes: bool) {
        self.turns.update_value(|turns| *turns += 1);
        self.taking_over.set(false);
        self.writes.set(writes);
    }

    /// The open draft may have gone on elsewhere, in another window or by a backup that was put in: if nothing is unsaved here,
    /// what is stored now is shown. If something is, saving it finds out, and asks what is to stay.
    pub async fn catch_up(self) {
        let Some(id) = self.draft_id_untracked() else { return };
        if self.save_state_untracked() == SaveState::NoDraft || !self.is_saved() {
            return;
        }
        let reply = self.ask(KeeperRequest::OpenDraft { id: id.clone() }).await;
        if self.draft_id_untracked() != Some(id) || !self.saver.with_value(Saver::is_saved) {
            return;
        }
        match reply {
            Ok(KeeperReply::Draft(draft)) if draft.revision != self.revision() => {
                let at = self.place();
                let body = DraftBody { at, ..draft.body };
                self.open(Draft { body, ..*draft });
            }
            Ok(KeeperReply::Failed(Failure::NotFound)) => self.save.set(SaveState::Failed(Failure::NotFound)),
            _ => {}
        }
    }
}
