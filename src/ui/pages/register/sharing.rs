//! The register's file that several coordinators share, as the page knows it: with whom, where it is, and one press that takes in what
//! is there and puts a new file in its place.

use crate::browser::{drive, files};
use crate::messages::{Brought, Failure, KeeperReply, KeeperRequest, RegisterRequest, SharedRequest, SharedState};
use crate::ui::state::head::focus_id;
use crate::ui::state::session::{Session, why_not};
use leptos::prelude::*;

/// Where it is said what came of it.
pub const OUTCOME: &str = "shared-outcome";

/// What a backup's name begins with: sealed as a register is, it cannot be told from one by its bytes.
const BACKUP: &str = "onward-backup";

/// So often it is begun again when somebody else saves at the same time.
const TRIES: usize = 3;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// With whom it is shared was kept.
    Chosen,
    /// A file was taken in, and nothing was saved.
    BroughtIn,
    /// It was saved, for so many fewer than it is shared with.
    Saved(usize),
    /// The browser was given the file, to put it where it belongs by hand; as above.
    HandedOver(usize),
    /// It did not work: the message that says so, with `.do`.
    Failed(String),
}

/// A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Sharing {
    session: Session,
    /// How it stands; none while it is asked.
    pub state: RwSignal<Option<SharedState>>,
    /// Where the file is, once somebody has chosen it.
    pub place: RwSignal<Option<drive::Place>, LocalStorage>,
    /// Whether this device remembers where.
    pub is_remembered: RwSignal<bool>,
    /// What is being done: a message.
    pub working: RwSignal<Option<&'static str>>,
    /// What came of it.
    pub outcome: RwSignal<Option<Outcome>>,
    /// What was taken in, also where it could not be saved after that.
    pub brought: RwSignal<Option<Brought>>,
}

/// Why a step of it failed.
struct Stopped(String);

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Stopped {
        Stopped(["failure-", failure.key()].concat())
    }
}

impl From<&str> for Stopped {
    fn from(key: &str) -> Stopped {
        Stopped(key.to_owned())
    }
}

impl Sharing {
    /// Asks how it stands, and looks whether a place is remembered.
    pub fn new(session: Session) -> Sharing {
        let sharing = Sharing {
            session,
            state: RwSignal::new(None),
            place: RwSignal::new_local(None),
            is_remembered: RwSignal::new(false),
            working: RwSignal::new(None),
            outcome: RwSignal::new(None),
            brought: RwSignal::new(None),
        };
        leptos::task::spawn_local(async move {
            if let Some(place) = drive::remembered().await {
                sharing.place.try_set(Some(place));
                sharing.is_remembered.try_set(true);
            }
        });
        sharing
    }

    /// Asks how it stands.
    pub fn look(self) {
        leptos::task::spawn_local(async move {
            // Who cannot be told is not reminded; whatever is done next says why.
            let _ = self.ask(SharedRequest::Show, None).await;
        });
    }

    /// Shares it with these from now on.
    pub fn share_with(self, contacts: Vec<String>) {
        self.work("shared-choosing", async move {
            self.ask(SharedRequest::With { contacts }, None).await?;
            Ok(Outcome::Chosen)
        });
    }

    /// Lets somebody choose the file, or where a new one is to be.
    pub fn choose(self, is_new: bool) {
        self.outcome.set(None);
        leptos::task::spawn_local(async move {
            let chosen = if is_new { drive::make(NAME).await } else { drive::choose().await };
            match chosen {
                Ok(place) => {
                    if self.is_remembered.try_get_untracked() == Some(true) {
                        self.is_remembered.try_set(drive::remember(&place).await);
                    }
                    self.place.try_set(Some(place));
                }
                Err(drive::NotChosen::Nobody) => {}
                Err(drive::NotChosen::Refused) => self.fail("shared-not-allowed".into()),
            }
        });
    }

    /// Remembers on this device where the file is, or forgets it.
    pub fn remember(self, is_to: bool) {
        let Some(place) = self.place.get_untracked() else { return };
        self.is_remembered.set(is_to);
        leptos::task::spawn_local(async move {
            if !is_to {
                drive::forget().await;
            } else if !drive::remember(&place).await {
                self.is_remembered.try_set(false);
                self.fail("shared-not-remembered".into());
            }
        });
    }

    /// Takes in what is there, and puts a new file in its place.
    pub fn save(self) {
        let Some(place) = self.place.get_untracked() else { return };
        self.work("shared-reading", async move {
            if !place.allowed().await {
                return Err("shared-not-allowed".into());
            }
            for _ in 0..TRIES {
                let (bytes, version) = place.read().await.map_err(|files::Unreadable| "shared-unreadable")?;
                // One that was just made is empty.
                if !bytes.is_empty() {
                    self.says("shared-bringing");
                    self.bring(&place.name(), bytes).await?;
                }
                self.says("shared-making");
                let (file, left_out) = self.make().await?;
                // Somebody else may have saved meanwhile. What they saved is taken in first.
                if place.version().await.map_err(|files::Unreadable| "shared-unreadable")? != version {
                    continue;
                }
                self.says("shared-writing");
                place.write(&file).await.map_err(|files::NotSaved| "shared-not-written")?;
                let (written, _) = place.read().await.map_err(|files::Unreadable| "shared-not-written")?;
                if written != file {
                    continue;
                }
                self.ask(SharedRequest::Saved, None).await?;
                return Ok(Outcome::Saved(left_out));
            }
            Err("shared-busy".into())
        });
    }

    /// Takes in a file that was chosen by hand.
    pub fn bring_in(self, file: web_sys::File) {
        self.work("shared-bringing", async move {
            let bytes = files::read(&file).await.map_err(|files::Unreadable| "shared-unreadable")?;
            self.bring(&file.name(), bytes).await?;
            Ok(Outcome::BroughtIn)
        });
    }

    /// Gives the browser a new file, to be put where it belongs by hand.
    pub fn hand_over(self) {
        self.work("shared-making", async move {
            let (file, left_out) = self.make().await?;
            files::save(NAME, "application/octet-stream", &file).map_err(|files::NotSaved| "shared-not-taken")?;
            self.ask(SharedRequest::Saved, None).await?;
            Ok(Outcome::HandedOver(left_out))
        });
    }

    async fn bring(self, name: &str, bytes: Vec<u8>) -> Result<(), Stopped> {
        if name.starts_with(BACKUP) {
            return Err("shared-backup-given".into());
        }
        let state = self.ask(SharedRequest::BringIn, Some(bytes)).await?;
        self.brought.try_update(|before| *before = Some(added(before.take(), state.brought.unwrap_or_default())));
        Ok(())
    }

    async fn make(self) -> Result<(Vec<u8>, usize), Stopped> {
        let request = KeeperRequest::Register(RegisterRequest::Shared(SharedRequest::Make));
        match self.session.ask_for_file(request, None).await {
            Ok((KeeperReply::File { left_out, .. }, Some(file))) => Ok((file, left_out)),
            other => Err(why_not(other.map(|(reply, _)| reply)).into()),
        }
    }

    async fn ask(self, request: SharedRequest, bytes: Option<Vec<u8>>) -> Result<SharedState, Stopped> {
        match self.session.ask_for_file(KeeperRequest::Register(RegisterRequest::Shared(request)), bytes).await {
            Ok((KeeperReply::Shared(state), _)) => {
                let state = state.read().ok_or(Failure::DamagedRecord)?;
                self.state.try_set(Some(state.clone()));
                Ok(state)
            }
            other => Err(why_not(other.map(|(reply, _)| reply)).into()),
        }
    }

    fn says(self, key: &'static str) {
        self.working.try_set(Some(key));
    }

    fn fail(self, key: String) {
        self.outcome.try_set(Some(Outcome::Failed(key)));
    }

    /// One thing at a time; what came of it takes the focus.
    fn work(self, key: &'static str, job: impl Future<Output = Result<Outcome, Stopped>> + 'static) {
        if self.working.get_untracked().is_some() {
            return;
        }
        self.outcome.set(None);
        self.brought.set(None);
        self.says(key);
        leptos::task::spawn_local(async move {
            let outcome = job.await.unwrap_or_else(|Stopped(key)| Outcome::Failed(key));
            self.outcome.try_set(Some(outcome));
            self.working.try_set(None);
            request_animation_frame(|| focus_id(OUTCOME));
        });
    }
}

/// What the file is called where nobody chose a name. It says nothing about anybody.
const NAME: &str = "onward-register.age";

/// What came of two files that were taken in one after the other.
fn added(before: Option<Brought>, next: Brought) -> Brought {
    let Some(before) = before else { return next };
    let disagree = before.disagree.into_iter().chain(next.disagree).collect();
    Brought { added: before.added + next.added, advanced: before.advanced + next.advanced, disagree, ..next }
}
