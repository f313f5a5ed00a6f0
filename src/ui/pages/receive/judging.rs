//! What comes of one file: a reader judges it, and an open vault first opens what was sealed to it.

use crate::browser::files;
use crate::browser::workers::{Keeper, WorkerGone, seal};
use crate::messages::{
    Failure, Judgement, KeeperReply, KeeperRequest, NoteView, PacketView, Refusal, Role, SEALED_FILE_BYTES_MAX, SealedBy, SealerRequest,
    SeenPacket, SendingRequest,
};
use crate::ui::state::session::{Session, why_not};
use leptos::prelude::*;
use std::sync::Arc;

/// The largest file that is given to a reader (SECURITY R10), which takes 20 MiB of anything that is not sealed. Larger ones are not
/// even read.
const LARGEST: f64 = SEALED_FILE_BYTES_MAX as f64;

/// A packet, and those of the same referral that were opened before it in this sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// What the reader says of it.
    pub view: PacketView,
    /// In the order in which they were judged.
    pub before: Vec<SeenPacket>,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The reader has it.
    Checking,
    /// The signature holds.
    Verified(Arc<Received>),
    /// The signature holds, and it is no packet but a note.
    Note(Box<NoteView>),
    /// Not shown, for this reason.
    Refused(Refusal),
    /// It must be opened first.
    Sealed(SealedBy),
    /// The vault could not open it.
    NotOpened(Failure),
    /// The reader did not survive it.
    ReaderGone,
    /// No reader can be started here.
    NoReader,
    /// The browser could not read it.
    Unreadable,
}

impl State {
    /// Whether there is a packet to show.
    pub fn is_verified(&self) -> bool {
        matches!(self, State::Verified(_))
    }
}

/// What was found in a file.
pub enum Found {
    /// The reader said this.
    Judged(Judgement),
    /// It never came to that.
    State(State),
}

/// A reader that is started when there is a file, and again after one that it did not survive. Clones are the same reader.
#[derive(Clone, Default)]
pub struct Reader(ArcStoredValue<Option<Keeper>>);

impl Reader {
    /// Not started yet.
    pub fn new() -> Reader {
        Reader::default()
    }

    /// Ends it, whatever it is reading.
    pub fn end(&self) {
        if let Some(keeper) = self.0.try_update_value(Option::take).flatten() {
            keeper.end();
        }
    }

    /// A file as it was chosen. What was sealed to the vault of the session is opened by it, if it is open. None if the reader was
    /// ended meanwhile.
    pub async fn judge_file(&self, name: &str, source: &web_sys::File, session: Session) -> Option<Found> {
        if source.size() > LARGEST {
            return Some(Found::State(State::Refused(Refusal::TooBig)));
        }
        if source.size() == 0.0 {
            return Some(Found::State(State::Refused(Refusal::Empty)));
        }
        let Ok(bytes) = files::read(source).await else { return Some(Found::State(State::Unreadable)) };
        match self.judge(name, bytes).await? {
            // The reader gives back what it cannot open, so that no file is read twice.
            (Found::Judged(Judgement::Sealed(SealedBy::Key)), Some(sealed)) if untrack(|| session.is_open()) => {
                match session.ask_for_file(KeeperRequest::Sending(SendingRequest::Unseal), Some(sealed)).await {
                    Ok((KeeperReply::Done, Some(plain))) => self.judge_plain(name, plain).await,
                    other => Some(Found::State(State::NotOpened(why_not(other.map(|(reply, _)| reply))))),
                }
            }
            (found, _) => Some(found),
        }
    }

    /// A packet's JWS as the register keeps it. None if the reader was ended meanwhile.
    pub async fn judge_kept(&self, jws: Vec<u8>) -> Option<Found> {
        self.judge_plain("packet.json", jws).await
    }

    /// A file that is opened with a passphrase, by a worker of its own.
    ///
    /// # Errors
    /// The message of what went wrong, with `.do`.
    pub async fn judge_under(&self, name: &str, source: &web_sys::File, passphrase: String) -> Result<Option<Found>, String> {
        let bytes = files::read(source).await.map_err(|_| "receive-unreadable".to_owned())?;
        let plain = seal(SealerRequest::Open { passphrase }, bytes).await.map_err(|not_opened| not_opened.key())?;
        Ok(self.judge_plain(name, plain).await)
    }

    /// What was in a sealed file.
    async fn judge_plain(&self, name: &str, plain: Vec<u8>) -> Option<Found> {
        Some(match self.judge(name, plain).await?.0 {
            // Sealed twice: no packet is.
            Found::Judged(Judgement::Sealed(_)) => Found::State(State::Refused(Refusal::NotOurs)),
            found => found,
        })
    }

    /// What the reader says, with a sealed file's bytes.
    async fn judge(&self, name: &str, bytes: Vec<u8>) -> Option<(Found, Option<Vec<u8>>)> {
        let started = |keeper: &mut Option<Keeper>| keeper.get_or_insert_with(|| Keeper::start(Role::Reader)).clone();
        let keeper = self.0.try_update_value(started)?;
        match keeper.ask_for_file(KeeperRequest::Read { name: name.to_owned() }, Some(bytes)).await {
            Ok((KeeperReply::Read { judgement, .. }, beside)) => Some((Found::Judged(*judgement), beside)),
            Err(WorkerGone::Ended) => None,
            Err(WorkerGone::Died) => {
                // The next file gets a new one.
                self.end();
                Some((Found::State(State::ReaderGone), None))
            }
            Ok(_) | Err(WorkerGone::OtherBuild | WorkerGone::NoPolicy) => Some((Found::State(State::NoReader), None)),
        }
    }
}
