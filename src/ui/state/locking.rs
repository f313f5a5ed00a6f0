//! Locking, and coming back: nothing typed is lost, and nothing of it stays where somebody else could find it.
//!
//! What is typed is saved first. If it cannot be, the worker who presses the button is asked. A lock by itself (nobody
//! there, a computer that slept) asks nobody: then the keeper seals the text, the sealed bytes stay in this window's own
//! storage over the reload, and go into the vault after the next unlocking. If not even that is possible, because the keeper
//! has died or hangs, the page is covered: the text is taken off the screen and kept in the page's memory only, behind the
//! passphrase, for as long as the window stays open. Leaving it readable would break one promise and dropping it another.

use super::idle::{Idle, Moment, Verdict};
use super::saver::Saver;
use super::session::{SaveState, Session};
use crate::browser::idle::Seen;
use crate::browser::{clock, files, idle, marker, page, preferences, tidied, unsaved};
use crate::messages::{BackupRequest, Draft, DraftBody, Failure, KeeperReply, KeeperRequest, KeepingRequest, Opened, OpenedBy, Place};
use crate::ui::routes::Route;
use crate::ui::state::head;
use crate::waiting;
use leptos::prelude::*;

/// A lock by itself waits so long for a save ...
const SAVE_WITHIN_MS: u32 = 3_000;
/// ... and so long for the keeper to seal what could not be saved, and to remember the place.
const SEAL_WITHIN_MS: u32 = 2_000;

/// How far a lock is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shutting {
    /// Nobody wants to lock.
    #[default]
    Not,
    /// Somebody wants to, and something typed would be lost.
    Asks,
    /// Nothing is shown any more while it is saved.
    Covered,
    /// It could be neither saved nor sealed: it is kept in memory, behind the passphrase.
    Kept,
    /// The page is being replaced.
    Leaving,
}

/// What became of text that could not be saved before a lock. Of several, what is greatest here is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Returned {
    /// It is in the vault now.
    Saved,
    /// It is in the vault as a version of its own: another was saved meanwhile, or the vault's keys were changed.
    Version,
    /// No key that this vault has or had opens it.
    Lost,
    /// Another window writes: it goes in as soon as this one does.
    Waits,
    /// The vault could not take it; it is tried again after the next unlocking.
    Failed,
}

impl Session {
    /// Watches whether somebody is there. Once, from the shell.
    pub fn start_locking(self) {
        idle::watch(move |seen| {
            let now = now();
            let verdict = self.idle.try_update_value(|idle| {
                idle.as_mut().map(|idle| match seen {
                    Seen::Active => idle.active(now),
                    Seen::Hidden => idle.seen(true, now),
                    Seen::Shown => idle.seen(false, now),
                })
            });
            // A notice that was shown stays until the next look: it must not go from under the hand that reaches for it.
            if let Some(verdict @ (Verdict::Warn | Verdict::Lock)) = verdict.flatten() {
                self.judged(Some(verdict));
            }
        });
        leptos::task::spawn_local(async move {
            loop {
                waiting::sleep(self.look()).await;
            }
        });
        Effect::new(move |_| {
            let (_, _) = (self.router.route(), self.draft_id());
            self.tell_where();
        });
    }

    /// Tells the vault where the worker is, on the pages from which they are brought back.
    pub(super) fn tell_where(self) {
        match self.router.route_untracked() {
            Route::Refer => self.tell_place(),
            Route::Drafts => self.tell(None),
            _ => {}
        }
    }

    /// Looks at the clock, and says in how many milliseconds to look again.
    fn look(self) -> u32 {
        let shown = !matches!(self.shutting.get_untracked(), Shutting::Kept | Shutting::Leaving);
        let minutes = preferences::lock_after_minutes();
        if !(self.is_private() && shown) {
            self.idle.set_value(None);
            self.judged(None);
            return 1_000;
        }
        let now = now();
        let looked = self.idle.try_update_value(|idle| idle.get_or_insert_with(|| Idle::new(minutes, now)).look(minutes, now));
        let (verdict, next) = looked.unwrap_or((Verdict::Quiet, 1_000));
        self.judged(Some(verdict));
        u32::try_from(next).unwrap_or(u32::MAX)
    }

    fn judged(self, verdict: Option<Verdict>) {
        let warns = verdict == Some(Verdict::Warn);
        if self.idle_warns.get_untracked() != warns {
            self.idle_warns.set(warns);
        }
        if verdict == Some(Verdict::Lock) {
            self.lock_by_itself();
        }
    }

    /// Whether it locks soon because nobody is there; tracked.
    pub fn idle_warns(self) -> bool {
        self.idle_warns.get()
    }

    /// Somebody says that they are there, perhaps by a device that only presses and neither points nor types.
    pub fn stay(self) {
        let now = now();
        let verdict = self.idle.try_update_value(|idle| idle.as_mut().map(|idle| idle.active(now)));
        self.judged(verdict.flatten());
    }

    /// Whether the vault is shut and no referral is open: then only packets that others made can be private; tracked.
    pub fn holds_nothing(self) -> bool {
        !self.is_open() && self.save_state() == SaveState::NoDraft
    }

    /// Whether something is on the page that must not be seen by others; not tracked.
    fn is_private(self) -> bool {
        self.packets.get_untracked() || !untrack(|| self.holds_nothing())
    }

    /// Whether packets that others made are on the page: they leave it when nobody is there.
    pub fn shows_packets(self, are_shown: bool) {
        self.packets.set(are_shown);
    }

    /// How far a lock is; tracked.
    pub fn shutting(self) -> Shutting {
        self.shutting.get()
    }

    /// Whether the page is about to be replaced, so that the browser need not ask; not tracked.
    pub(super) fn is_leaving(self) -> bool {
        self.shutting.get_untracked() == Shutting::Leaving
    }

    /// Saves, ends the workers and replaces the page by the lock screen: the page's memory goes too. If it cannot save, it
    /// asks first: [`Shutting::Asks`].
    pub async fn lock(self) {
        match self.save_now().await {
            Some(_) => self.leave_with_place().await,
            None => self.shutting.set(Shutting::Asks),
        }
    }

    /// The page stays open after all.
    pub fn keep_open(self) {
        self.shutting.set(Shutting::Not);
    }

    /// Locks, and loses what is not saved.
    pub fn lock_anyway(self) {
        self.leave_for(Route::Drafts);
    }

    /// The page's memory goes: it is replaced.
    fn leave_for(self, route: Route) {
        // Before the page is replaced: asked already, so the browser need not ask too.
        self.shutting.set(Shutting::Leaving);
        self.end_workers();
        // Readers too, whoever started them.
        page::tell_boot("endWorkers");
        files::forget_all();
        page::replace(&route.path());
    }

    /// The vault was erased: nothing more is saved, and nobody holds it any longer.
    pub fn let_go(self) {
        if let Some(id) = self.draft_id_untracked() {
            self.close(&id);
        }
        self.end_workers();
        self.vault.set(None);
    }

    fn end_workers(self) {
        if let Some(keeper) = self.keeper.get_untracked() {
            keeper.end();
        }
        self.press.end();
    }

    /// Somebody left the site in a hurry, in another window: what is private leaves this one too.
    pub fn lock_at_once(self) {
        if self.is_private() {
            self.lock_by_itself();
        }
    }

    /// Nobody is asked: nothing of the page is shown from here on.
    fn lock_by_itself(self) {
        if matches!(self.shutting.get_untracked(), Shutting::Covered | Shutting::Kept | Shutting::Leaving) {
            return;
        }
        if untrack(|| self.holds_nothing()) {
            tidied::remember();
            return self.leave_for(Route::Receive);
        }
        self.shutting.set(Shutting::Covered);
        leptos::task::spawn_local(async move {
            let saved = waiting::within(SAVE_WITHIN_MS, self.save_now()).await.flatten().is_some();
            if saved || self.seal_unsaved().await {
                return self.leave_with_place().await;
            }
            self.shutting.set(Shutting::Kept);
            self.idle.set_value(None);
            self.end_keeper();
            self.vault.set(None);
        });
    }

    async fn leave_with_place(self) {
        if let Some(request) = self.place_request() {
            waiting::within(SEAL_WITHIN_MS, self.ask(request)).await;
        }
        self.lock_anyway();
    }

    /// Has the keeper seal what could not be saved, and keeps the bytes over the reload.
    async fn seal_unsaved(self) -> bool {
        let Some(id) = self.draft_id_untracked() else { return true };
        let request = BackupRequest::SealUnsaved { id, base: self.revision(), body: Box::new(self.body()) };
        let sealed = waiting::within(SEAL_WITHIN_MS, self.ask_for_file(KeeperRequest::Backup(request), None)).await;
        matches!(sealed, Some(Ok((KeeperReply::File { .. }, Some(bytes)))) if unsaved::keep(&bytes))
    }

    /// The keeper said `Opened`.
    pub fn opened_as(self, opened: Opened) {
        marker::made();
        self.shut_by.set_value(None);
        self.copies_are_for(&opened.backup_recipient);
        leptos::task::spawn_local(async move {
            self.writes.set(opened.writes);
            self.taking_over.set(false);
            let has_draft = self.save_state_untracked() != SaveState::NoDraft;
            // Who came with the recovery code first makes a new passphrase.
            if !has_draft && !self.take_unsaved(opened.writes).await && opened.by != OpenedBy::Code {
                self.bring_back(opened.place.as_ref()).await;
            }
            // From the first moment on: the next look is up to a second away, and the computer may be closed before it.
            self.idle.set_value(Some(Idle::new(preferences::lock_after_minutes(), now())));
            // First of all the page takes its place again: what stands behind the door must not begin for a moment.
            if self.shutting.get_untracked() == Shutting::Kept {
                self.shutting.set(Shutting::Not);
            }
            self.vault.set(Some(opened));
            if has_draft {
                self.find_unanswered().await;
                self.resume_saving();
            }
        });
    }

    /// Shows what the worker was at, before the list could be seen.
    pub(super) async fn bring_back(self, place: Option<&Place>) {
        let Some(Place { draft, at }) = place else { return };
        if let Ok(KeeperReply::Draft(draft)) = self.ask(KeeperRequest::OpenDraft { id: draft.clone() }).await {
            let body = DraftBody { at: Some(at.clone()), ..draft.body };
            self.show(Draft { body, ..*draft });
        }
    }

    fn show(self, draft: Draft) {
        self.open(draft);
        self.router.go(Route::Refer);
        head::arrive();
    }

    /// Puts in what could not be saved before the locks until now, the first one first. Whether some of it is on the screen now.
    pub(super) async fn take_unsaved(self, writes: bool) -> bool {
        let (mut worst, mut newest) = (None, None);
        for (number, sealed) in unsaved::kept() {
            let request = KeeperRequest::Backup(BackupRequest::TakeUnsaved);
            let reply = match writes {
                true => self.ask_for_file(request, Some(sealed)).await,
                false => Ok((KeeperReply::Failed(Failure::ReadOnly), None)),
            };
            let returned = match reply {
                Ok((KeeperReply::Taken { draft, version }, _)) => {
                    newest = Some(draft);
                    if version { Returned::Version } else { Returned::Saved }
                }
                Ok((KeeperReply::Failed(Failure::ReadOnly), _)) => Returned::Waits,
                // No key of this vault opens it, the earlier ones neither. Whatever else fails, the bytes are kept.
                Ok((KeeperReply::Failed(Failure::DamagedRecord), _)) => Returned::Lost,
                Ok(_) | Err(_) => Returned::Failed,
            };
            if returned <= Returned::Lost {
                unsaved::forget(number);
            }
            worst = worst.max(Some(returned));
        }
        if worst.is_some() {
            self.returned.set(worst);
        }
        newest.map(|draft| self.show(*draft)).is_some()
    }

    /// What became of text that could not be saved before the last lock; tracked.
    pub fn returned(self) -> Option<Returned> {
        self.returned.get()
    }

    /// It was read.
    pub fn returned_was_read(self) {
        self.returned.set(None);
    }

    /// Where the worker is now, for after the next unlocking; not waited for.
    pub(super) fn tell_place(self) {
        let Some(draft) = self.draft_id_untracked() else { return };
        if self.router.route_untracked() == Route::Refer {
            self.tell(Some(Place { draft, at: self.place().unwrap_or_default() }));
        }
    }

    fn tell(self, place: Option<Place>) {
        let open = self.vault.with_untracked(Option::is_some) && self.writes.get_untracked();
        if !open || !self.place_told.try_update_value(|told| told.is_news(&place)).unwrap_or_default() {
            return;
        }
        leptos::task::spawn_local(async move {
            let request = KeeperRequest::Keeping(KeepingRequest::SetPlace { place: place.clone() });
            // One that was not stored is told again: with the next place, once a save shows that the store takes something, and when
            // the page is locked.
            if !matches!(self.ask(request).await, Ok(KeeperReply::Done)) {
                self.place_told.update_value(|told| told.failed(&place));
            }
        });
    }

    fn place_request(self) -> Option<KeeperRequest> {
        let open = self.vault.with_untracked(Option::is_some) && self.writes.get_untracked();
        let draft = self.draft_id_untracked()?;
        (open && self.router.route_untracked() == Route::Refer).then(|| {
            let place = Some(Place { draft, at: self.place().unwrap_or_default() });
            KeeperRequest::Keeping(KeepingRequest::SetPlace { place })
        })
    }

    /// Whether everything typed is saved; not tracked.
    pub(super) fn is_saved(self) -> bool {
        self.saver.with_value(Saver::is_saved)
    }
}

/// What the clocks say.
pub(super) fn now() -> Moment {
    Moment { wall: clock::now_ms(), own: clock::monotonic_ms() }
}
