//! The vault as the screen sees it: the keeper's handle, who it signs as, and the referral that is open.
//!
//! What is typed lives in signals here and is saved by [`super::autosave`]; it stays on the screen whatever happens to
//! the vault.

use super::faults::Faults;
use super::hand_over::Before;
use super::idle::Idle;
use super::locking::{Returned, Shutting};
use super::place_told::PlaceTold;
use super::press_room::PressRoom;
use super::saver::Saver;
use super::sheet::Sheet;
use crate::answers::{Answers, Translations};
use crate::browser::workers::{Keeper, WorkerGone};
use crate::consent::Consent;
use crate::messages::{Draft, DraftBody, Failure, Identity, KeeperReply, KeeperRequest, Opened, Role};
use crate::ui::routes::Router;
use leptos::prelude::*;

/// Whether what is on the screen is in the vault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// No draft is open.
    #[default]
    NoDraft,
    /// Not yet; it will be in a moment.
    NotYet,
    /// Not yet, and the vault has not answered for longer than it should take.
    Slow,
    /// The transaction completed, at these milliseconds since 1970.
    Saved {
        /// When.
        at: u64,
    },
    /// The vault could not save it. It is tried again.
    Failed(Failure),
    /// Another window saved another revision. Somebody must decide.
    Conflict,
    /// The keeper is gone: the vault must be opened again. Somebody must decide.
    Gone(WorkerGone),
}

/// Why the keeper did not do what was asked, of a reply that is not the one hoped for.
pub fn why_not(reply: Result<KeeperReply, WorkerGone>) -> Failure {
    match reply {
        Ok(KeeperReply::Failed(failure)) => failure,
        Ok(_) => Failure::NotNow,
        Err(_) => Failure::Locked,
    }
}

/// Whether a referral can be open in a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It can.
    Drafts,
    /// Another screen of the page has those.
    NoDrafts,
}

/// The vault and the open referral. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Session {
    pub(super) router: Router,
    pub(super) holds: Holds,
    /// Another screen of the page stands, and has the keeper.
    pub(super) away: StoredValue<bool>,
    /// What is remembered while another screen stands.
    pub(super) before: StoredValue<Before>,
    pub(super) keeper: RwSignal<Option<Keeper>>,
    pub(super) press: PressRoom,
    pub(super) vault: RwSignal<Option<Opened>>,
    /// Why the vault shut by itself.
    pub(super) shut_by: StoredValue<Option<Failure>>,
    id: RwSignal<Option<String>>,
    pub(super) revision: RwSignal<u64>,
    sheet: Sheet,
    consent: RwSignal<Consent>,
    rest: RwSignal<DraftBody>,
    opened: RwSignal<u64>,
    recovered: RwSignal<bool>,
    pub(super) other_edits: RwSignal<u64>,
    pub(super) save: RwSignal<SaveState>,
    pub(super) saver: StoredValue<Saver>,
    /// What was being written when the keeper went away: it may be in the vault all the same.
    pub(super) unanswered: StoredValue<Option<(String, DraftBody)>>,
    /// A copy is being made, or the stored one fetched.
    pub(super) deciding: RwSignal<bool>,
    pub(super) not_decided: RwSignal<Option<Failure>>,
    pub(super) faults: Faults,
    pub(super) shutting: RwSignal<Shutting>,
    pub(super) idle: StoredValue<Option<Idle>>,
    pub(super) idle_warns: RwSignal<bool>,
    /// Whether packets that others made are on the page.
    pub(super) packets: RwSignal<bool>,
    pub(super) returned: RwSignal<Option<Returned>>,
    pub(super) place_told: StoredValue<PlaceTold>,
    pub(super) writes: RwSignal<bool>,
    /// How far the keeper has come with what it was asked, of 1000, if it said so.
    pub(super) progress: RwSignal<Option<u16>>,
    pub(super) taking_over: RwSignal<bool>,
    /// Grows with each change of turn.
    pub(super) turns: StoredValue<u64>,
}

impl Session {
    /// No vault, no referral.
    pub fn new(router: Router, holds: Holds) -> Session {
        Session {
            router,
            holds,
            away: StoredValue::new(false),
            before: StoredValue::default(),
            keeper: RwSignal::new(None),
            press: PressRoom::default(),
            vault: RwSignal::new(None),
            shut_by: StoredValue::new(None),
            id: RwSignal::new(None),
            revision: RwSignal::new(0),
            sheet: Sheet::new(),
            consent: RwSignal::default(),
            rest: RwSignal::default(),
            opened: RwSignal::new(0),
            recovered: RwSignal::new(false),
            other_edits: RwSignal::new(0),
            save: RwSignal::default(),
            saver: StoredValue::default(),
            unanswered: StoredValue::new(None),
            deciding: RwSignal::new(false),
            not_decided: RwSignal::new(None),
            faults: Faults::new(),
            shutting: RwSignal::new(Shutting::Not),
            idle: StoredValue::new(None),
            idle_warns: RwSignal::new(false),
            packets: RwSignal::new(false),
            returned: RwSignal::new(None),
            place_told: StoredValue::default(),
            writes: RwSignal::new(true),
            progress: RwSignal::new(None),
            taking_over: RwSignal::new(false),
            turns: StoredValue::new(0),
        }
    }

    /// From the context.
    pub fn here() -> Session {
        use_context().expect("the shell provides the session to every page")
    }

    /// The keeper; started when first asked for, and again when it died.
    pub fn keeper(self) -> Keeper {
        if let Some(keeper) = self.keeper_at_hand() {
            return keeper;
        }
        let keeper = Keeper::start(Role::Keeper);
        self.has_keeper(keeper.clone());
        self.vault.set(None);
        keeper
    }

    /// This is the keeper from now on.
    pub(super) fn has_keeper(self, keeper: Keeper) {
        keeper.listen(move |told| self.heard(told));
        self.keeper.set(Some(keeper));
    }

    /// The keeper, if there is one that has not ended.
    pub(super) fn keeper_at_hand(self) -> Option<Keeper> {
        self.keeper.get_untracked().filter(|keeper| keeper.gone().is_none())
    }

    /// The press, which is ended with the keeper.
    pub fn press(self) -> PressRoom {
        self.press
    }

    /// Asks the keeper.
    ///
    /// # Errors
    /// When it is gone. The vault is then locked, which [`Session::is_open`] shows; so it is when its keys were changed in
    /// another window.
    pub async fn ask(self, request: KeeperRequest) -> Result<KeeperReply, WorkerGone> {
        self.ask_for_file(request, None).await.map(|(reply, _)| reply)
    }

    /// As [`Session::ask`], with bytes beside the question and the answer.
    ///
    /// # Errors
    /// As [`Session::ask`].
    pub async fn ask_for_file(self, request: KeeperRequest, bytes: Option<Vec<u8>>) -> Result<(KeeperReply, Option<Vec<u8>>), WorkerGone> {
        if self.is_away() {
            return Err(WorkerGone::Ended);
        }
        let reply = self.ask_watched(self.keeper(), request, bytes).await;
        if self.progress.get_untracked().is_some() {
            self.progress.set(None);
        }
        let changed = matches!(reply, Ok((KeeperReply::Failed(Failure::KeysChanged), _)));
        if (changed || reply.is_err()) && self.vault.with_untracked(Option::is_some) {
            // The page that asked is about to go, and what it would say goes with it.
            self.shut_by.set_value(changed.then_some(Failure::KeysChanged));
            self.vault.set(None);
        }
        reply
    }

    /// Who the vault signs as; none while it is locked, or if the record of it cannot be read. Tracked.
    pub fn identity(self) -> Option<Identity> {
        self.vault.with(|opened| opened.as_ref()?.identity.clone())
    }

    /// What the keeper said when the vault was opened; none while it is locked. Tracked.
    pub fn opened(self) -> Option<Opened> {
        self.vault.get()
    }

    /// Why the vault shut by itself, until it is opened again; not tracked.
    pub fn shut_by(self) -> Option<Failure> {
        self.shut_by.get_value()
    }

    /// How far the keeper has come with long work, of 1000, once it has said so; tracked.
    pub fn how_far(self) -> Signal<Option<u16>> {
        self.progress.into()
    }

    /// Whether the vault is open; tracked.
    pub fn is_open(self) -> bool {
        self.vault.with(Option::is_some)
    }

    /// The keeper cannot be had any more while something is not saved.
    pub fn keeper_is_gone(self, gone: WorkerGone) {
        self.save.set(SaveState::Gone(gone));
    }

    /// Ends a keeper that does not answer: whoever waits for it hears so.
    pub(super) fn end_keeper(self) {
        if let Some(keeper) = self.keeper.get_untracked() {
            keeper.end();
        }
    }

    /// The open draft goes on as another one, newly stored: the page stays as it is.
    pub(super) fn goes_on_as(self, draft: &Draft) {
        self.saver.set_value(Saver::default());
        self.unanswered.set_value(None);
        self.revision.set(draft.revision);
        self.save.set(SaveState::Saved { at: draft.saved_at });
        self.id.set(Some(draft.id.clone()));
    }

    /// How many edits there were; not tracked.
    pub(super) fn edits(self) -> u64 {
        untrack(|| self.sheet.edits() + self.other_edits.get())
    }

    /// Whether a decision about two versions is being carried out, and why the last one was not; tracked.
    pub fn deciding(self) -> (bool, Option<Failure>) {
        (self.deciding.get(), self.not_decided.get())
    }

    /// Shows a draft: the one before must be saved.
    pub fn open(self, draft: Draft) {
        let Draft { id, revision, saved_at, recovered, body } = draft;
        self.saver.set_value(Saver::default());
        self.unanswered.set_value(None);
        self.not_decided.set(None);
        self.shutting.update(|shutting| {
            if *shutting == Shutting::Asks {
                *shutting = Shutting::Not
            }
        });
        self.recovered.set(recovered);
        self.revision.set(revision);
        let DraftBody { answers, translations, consent, .. } = body.clone();
        self.sheet.open(answers, translations);
        self.consent.set(consent);
        self.rest.set(DraftBody {
            answers: Answers::default(),
            translations: Translations::default(),
            consent: Consent::default(),
            ..body
        });
        self.save.set(SaveState::Saved { at: saved_at });
        self.id.set(Some(id));
        self.opened.update(|opened| *opened += 1);
    }

    /// Lets go of a draft that was deleted, if it is the open one: nothing of it is saved again.
    pub fn close(self, id: &str) {
        if self.draft_id_untracked().as_deref() == Some(id) {
            self.save.set(SaveState::NoDraft);
            self.saver.set_value(Saver::default());
            self.id.set(None);
            self.sheet.open(Answers::default(), Translations::default());
            self.consent.set(Consent::default());
            self.rest.set(DraftBody::default());
        }
    }

    /// The open draft's id; tracked.
    pub fn draft_id(self) -> Option<String> {
        self.id.get()
    }

    /// The open draft's id; not tracked.
    pub fn draft_id_untracked(self) -> Option<String> {
        self.id.get_untracked()
    }

    /// Its newest saved revision; not tracked.
    pub fn revision(self) -> u64 {
        self.revision.get_untracked()
    }

    /// Grows each time a draft is opened, so that its pages are made anew; tracked.
    pub fn opening(self) -> u64 {
        self.opened.get()
    }

    /// Whether the newest revision could not be read, and the one before it was opened; tracked.
    pub fn is_recovered(self) -> bool {
        self.recovered.get()
    }

    /// Whether the person of the open draft is invented; tracked.
    pub fn is_practice(self) -> bool {
        self.rest.with(|rest| rest.practice)
    }

    /// The answers of the open draft.
    pub fn sheet(self) -> Sheet {
        self.sheet
    }

    /// Uses the person's agreement; tracked.
    pub fn with_consent<R>(self, use_consent: impl FnOnce(&Consent) -> R) -> R {
        self.consent.with(use_consent)
    }

    /// Uses the person's agreement; not tracked.
    pub fn with_consent_untracked<R>(self, use_consent: impl FnOnce(&Consent) -> R) -> R {
        self.consent.with_untracked(use_consent)
    }

    /// Changes the person's agreement; saved like what is typed. Not while another window is the one that writes: some of it
    /// changes by itself.
    pub fn edit_consent(self, edit: impl FnOnce(&mut Consent)) {
        if untrack(|| self.reads_only()) {
            return;
        }
        self.consent.update(edit);
        self.other_edits.update(|edits| *edits += 1);
    }

    /// The person's language, as a tag; tracked.
    pub fn person_language(self) -> Option<String> {
        self.rest.with(|rest| rest.person_language.clone())
    }

    /// Sets the person's language.
    pub fn set_person_language(self, tag: Option<String>) {
        self.rest.update(|rest| rest.person_language = tag);
        self.other_edits.update(|edits| *edits += 1);
    }

    /// Where the worker was when the draft was last saved; not tracked.
    pub fn place(self) -> Option<String> {
        self.rest.with_untracked(|rest| rest.at.clone())
    }

    /// Remembers where the worker is. In the draft it is saved with the next edit, and not for its own sake.
    pub fn set_place(self, place: String) {
        self.rest.update_untracked(|rest| rest.at = Some(place));
        self.tell_place();
    }

    /// Everything that the draft holds now; not tracked.
    pub fn body(self) -> DraftBody {
        let (answers, translations) = untrack(|| self.sheet.with_translations(|answers, beside| (answers.clone(), beside.clone())));
        DraftBody { answers, translations, consent: self.consent.get_untracked(), ..self.rest.get_untracked() }
    }

    /// Whether it is saved; not tracked.
    pub fn save_state_untracked(self) -> SaveState {
        self.save.get_untracked()
    }

    /// Whether it is saved; tracked.
    pub fn save_state(self) -> SaveState {
        self.save.get()
    }
}
