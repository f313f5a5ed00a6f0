//! The files of one sitting, judged one after another by a reader that is ended after each batch, and after any file that
//! it did not survive.

use crate::browser::files;
use crate::browser::workers::{Keeper, WorkerGone, seal};
use crate::messages::{
    Failure, Judgement, KeeperReply, KeeperRequest, NoteView, PacketView, Refusal, Role, SEALED_FILE_BYTES_MAX, SealedBy, SealerRequest,
    SeenPacket, SendingRequest,
};
use crate::ui::state::session::{Session, why_not};
use leptos::prelude::*;

/// The largest file that is given to a reader (SECURITY R10), which takes 20 MiB of anything that is not sealed. Larger ones are not
/// even read.
const LARGEST: f64 = SEALED_FILE_BYTES_MAX as f64;

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Its turn has not come.
    Waiting,
    /// The reader has it.
    Checking,
    /// The signature holds.
    Verified(Box<PacketView>),
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

    fn is_done(&self) -> bool {
        !matches!(self, State::Waiting | State::Checking)
    }
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its number in this sitting.
    pub key: u32,
    /// Its name.
    pub name: String,
    /// What came of it.
    pub state: RwSignal<State>,
}

/// All files. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Batch {
    files: RwSignal<Vec<File>>,
    next: StoredValue<u32>,
    // Batches that were dropped or chosen while one is judged wait for it: one reader at a time.
    queue: StoredValue<Vec<(File, web_sys::File)>, LocalStorage>,
    judging: StoredValue<bool>,
    /// Those that wait for a passphrase.
    sealed: StoredValue<Vec<(u32, web_sys::File)>, LocalStorage>,
    opening: RwSignal<bool>,
    /// The packets of this sitting, in the order in which they were shown.
    seen: StoredValue<Vec<SeenPacket>>,
    session: Session,
}

impl Batch {
    /// No files yet. What was sealed to the vault of the session is opened by it while it is open.
    pub fn new(session: Session) -> Batch {
        Batch {
            files: RwSignal::default(),
            next: StoredValue::new(0),
            queue: StoredValue::new_local(Vec::new()),
            judging: StoredValue::new(false),
            sealed: StoredValue::new_local(Vec::new()),
            opening: RwSignal::new(false),
            seen: StoredValue::new(Vec::new()),
            session,
        }
    }

    /// All files, newest first; tracked.
    pub fn files(self) -> Vec<File> {
        self.files.get()
    }

    /// How many there are; tracked.
    pub fn count(self) -> usize {
        self.files.with(Vec::len)
    }

    /// Whether there is one file only; not tracked.
    pub fn is_alone(self) -> bool {
        self.files.with_untracked(|files| files.len() == 1)
    }

    /// How many are not judged yet; tracked.
    pub fn left(self) -> usize {
        self.files.with(|files| files.iter().filter(|file| !file.state.with(State::is_done)).count())
    }

    /// Remembers a packet for this sitting, and gives those that were shown before it.
    pub fn remember(self, packet: &SeenPacket) -> Vec<SeenPacket> {
        let before = self.seen.get_value();
        self.seen.update_value(|seen| seen.push(packet.clone()));
        before
    }

    /// Takes everything off the page.
    pub fn clear(self) {
        self.queue.try_update_value(Vec::clear);
        self.sealed.try_update_value(Vec::clear);
        self.seen.try_update_value(Vec::clear);
        self.files.try_set(Vec::new());
    }

    /// Adds files that were chosen or dropped, and has them judged. For handlers only.
    pub fn add(self, list: Option<web_sys::FileList>) {
        let Some(list) = list else { return };
        let mut added = Vec::new();
        for index in 0..list.length() {
            let Some(source) = list.get(index) else { continue };
            let key = self.next.get_value();
            self.next.set_value(key + 1);
            added.push((File { key, name: source.name(), state: RwSignal::new(State::Waiting) }, source));
        }
        self.files.update(|files| {
            let newest: Vec<File> = added.iter().map(|(file, _)| file.clone()).collect();
            files.splice(0..0, newest);
        });
        self.queue.update_value(|queue| queue.extend(added));
        if !self.judging.get_value() {
            self.judging.set_value(true);
            leptos::task::spawn_local(self.judge_all());
        }
    }

    async fn judge_all(self) {
        let mut reader: Option<Keeper> = None;
        while let Some((file, source)) =
            self.queue.try_update_value(|queue| if queue.is_empty() { None } else { Some(queue.remove(0)) }).flatten()
        {
            file.state.try_set(State::Checking);
            let mut state = judge(&mut reader, &file.name, &source).await;
            if state == State::Sealed(SealedBy::Key) && untrack(|| self.session.is_open()) {
                state = self.unsealed(&mut reader, &file.name, &source).await;
            }
            if state == State::Sealed(SealedBy::Passphrase) {
                self.sealed.try_update_value(|sealed| sealed.push((file.key, source)));
            }
            file.state.try_set(state);
        }
        if let Some(reader) = reader {
            reader.end();
        }
        self.judging.try_set_value(false);
    }

    /// What is in a file that was sealed to a key, if that is the vault's: the vault opens it, and the reader judges.
    async fn unsealed(self, reader: &mut Option<Keeper>, name: &str, source: &web_sys::File) -> State {
        let Ok(bytes) = files::read(source).await else { return State::Unreadable };
        match self.session.ask_for_file(KeeperRequest::Sending(SendingRequest::Unseal), Some(bytes)).await {
            Ok((KeeperReply::Done, Some(plain))) => judge_plain(reader, name, plain).await,
            other => State::NotOpened(why_not(other.map(|(reply, _)| reply))),
        }
    }

    /// Whether a sealed file is being opened: one at a time, since each takes much memory; tracked.
    pub fn is_opening(self) -> bool {
        self.opening.get()
    }

    /// Opens a file with a passphrase and has what is in it judged. Gives the message of what went wrong: then everything is as it
    /// was.
    pub async fn open(self, file: &File, passphrase: String) -> Option<String> {
        let source = self.sealed.try_with_value(|sealed| sealed.iter().find(|(key, _)| *key == file.key).map(|(_, source)| source.clone()));
        let source = source.flatten()?;
        self.opening.set(true);
        let opened = opened(&file.name, &source, passphrase).await;
        self.opening.try_set(false);
        match opened {
            Ok(state) => {
                self.sealed.try_update_value(|sealed| sealed.retain(|(key, _)| *key != file.key));
                file.state.try_set(state);
                None
            }
            Err(key) => Some(key),
        }
    }
}

async fn opened(name: &str, source: &web_sys::File, passphrase: String) -> Result<State, String> {
    let bytes = files::read(source).await.map_err(|_| "receive-unreadable".to_owned())?;
    let plain = seal(SealerRequest::Open { passphrase }, bytes).await.map_err(|not_opened| not_opened.key())?;
    let mut reader = None;
    let state = judge_plain(&mut reader, name, plain).await;
    if let Some(reader) = reader {
        reader.end();
    }
    Ok(state)
}

/// What was in a sealed file.
async fn judge_plain(reader: &mut Option<Keeper>, name: &str, plain: Vec<u8>) -> State {
    match judge_bytes(reader, name, plain).await {
        // Sealed twice: no packet is.
        State::Sealed(_) => State::Refused(Refusal::NotOurs),
        state => state,
    }
}

async fn judge(reader: &mut Option<Keeper>, name: &str, source: &web_sys::File) -> State {
    if source.size() > LARGEST {
        return State::Refused(Refusal::TooBig);
    }
    if source.size() == 0.0 {
        return State::Refused(Refusal::Empty);
    }
    match files::read(source).await {
        Ok(bytes) => judge_bytes(reader, name, bytes).await,
        Err(files::Unreadable) => State::Unreadable,
    }
}

async fn judge_bytes(reader: &mut Option<Keeper>, name: &str, bytes: Vec<u8>) -> State {
    let asked = reader.get_or_insert_with(|| Keeper::start(Role::Reader)).clone();
    match asked.ask(KeeperRequest::Read { name: name.to_owned() }, Some(bytes)).await {
        Ok(KeeperReply::Read { judgement, .. }) => match *judgement {
            Judgement::Verified(view) => State::Verified(view),
            Judgement::Refused(refusal) => State::Refused(refusal),
            Judgement::Sealed(by) => State::Sealed(by),
            Judgement::Note(view) => State::Note(view),
        },
        Ok(_) => State::NoReader,
        Err(WorkerGone::Died) => {
            // The next file gets a new one.
            *reader = None;
            State::ReaderGone
        }
        Err(WorkerGone::OtherBuild | WorkerGone::NoPolicy | WorkerGone::Ended) => State::NoReader,
    }
}
