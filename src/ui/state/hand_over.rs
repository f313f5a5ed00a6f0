//! The open vault on its way from one screen of the page to another: what is typed is saved first, then the keeper goes over as it
//! is, and the draft is opened again from the vault by the screen that has its page.

use super::idle::Idle;
use super::locking::{self, Shutting};
use super::place_told::PlaceTold;
use super::session::{Holds, Session};
use crate::browser::preferences;
use crate::browser::workers::Keeper;
use crate::messages::{KeeperReply, KeeperRequest, Opened, Place};
use crate::ui::routes::Route;
use crate::ui::state::head;
use crate::waiting;
use leptos::prelude::*;

/// How often is looked whether everything is answered.
const LOOK_EVERY_MS: u32 = 30;

/// What a screen remembers while another one stands.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// How many drafts were deleted when the vault was opened.
    expired: u32,
    /// The draft that was open, and where the worker was in it: the vault may not have been told, or by another window.
    place: Option<Place>,
}

impl Session {
    /// Whether another screen of the page stands, and has the keeper.
    pub fn is_away(self) -> bool {
        self.away.get_value()
    }

    /// Lets go of the keeper and of the draft, for another screen, once everything is saved and answered, and nobody is asked whether
    /// to lock. If something cannot be saved, the worker is led to it. Gives whether it has let go: not if they stay, after all.
    pub async fn release(self, is_asking: impl Fn() -> bool, stays: impl Fn() -> bool) -> bool {
        loop {
            if stays() {
                return false;
            }
            if is_asking() || self.shutting.get_untracked() != Shutting::Not || !self.is_asked_nothing() {
                waiting::sleep(LOOK_EVERY_MS).await;
                continue;
            }
            if self.save_now().await.is_none() {
                self.router.go(Route::Refer);
                head::arrive();
                return false;
            }
            // Whoever waited for an answer goes on first, and may ask more.
            waiting::sleep(0).await;
            let is_quiet = self.is_saved() && self.is_asked_nothing() && self.shutting.get_untracked() == Shutting::Not;
            if is_quiet && !is_asking() && !stays() {
                break;
            }
        }
        if let Some(keeper) = self.keeper_at_hand()
            && !keeper.release()
        {
            return false;
        }
        self.away.set_value(true);
        self.keeper.set(None);
        let draft = self.draft_id_untracked();
        self.before.set_value(Before {
            expired: self.vault.with_untracked(|opened| opened.as_ref().map_or(0, |opened| opened.expired)),
            place: draft.clone().map(|draft| Place { draft, at: self.place().unwrap_or_default() }),
        });
        if let Some(draft) = draft {
            self.close(&draft);
        }
        self.idle.set_value(None);
        self.idle_warns.set(false);
        self.vault.set(None);
        true
    }

    fn is_asked_nothing(self) -> bool {
        self.keeper_at_hand().is_none_or(|keeper| keeper.is_idle())
    }

    /// Takes over the keeper that another screen of the page has let go of, and what it has open.
    pub async fn adopt(self) {
        self.away.set_value(false);
        let Some(keeper) = Keeper::adopt() else { return };
        self.has_keeper(keeper);
        let Ok(KeeperReply::Opened(opened)) = self.ask(KeeperRequest::Again).await else { return };
        self.copies_are_for(&opened.backup_recipient);
        self.writes.set(opened.writes);
        self.taking_over.set(false);
        self.place_told.set_value(PlaceTold::Told(opened.place.clone()));
        let Before { expired, place } = self.before.get_value();
        let returned = self.holds == Holds::Drafts && self.take_unsaved(opened.writes).await;
        if !returned && self.router.route_untracked() == Route::Refer {
            self.bring_back(place.as_ref().or(opened.place.as_ref())).await;
        }
        self.idle.set_value(Some(Idle::new(preferences::lock_after_minutes(), locking::now())));
        self.vault.set(Some(Opened { expired, ..*opened }));
        self.tell_where();
    }
}
