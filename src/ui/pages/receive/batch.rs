//! The files of one sitting, judged one after another by a reader that is ended after each run, and after any file that it did not
//! survive. A file's bytes are read when its turn comes. A run can be stopped: what was judged stays, and what was not is kept apart.

use super::judging::{Found, Reader, Received, State};
use crate::messages::{Judgement, KeeperReply, KeeperRequest, PacketView, RegisterRequest, SealedBy, SeenPacket};
use crate::ui::state::session::{Session, why_not};
use leptos::prelude::*;
use std::sync::Arc;

/// How many files wait at most. Of more, the others are kept apart until somebody asks for them.
pub const QUEUE_MAX: usize = 200;
/// So many that were chosen together stand open. Of more, each packet is folded to a few lines.
const OPEN_MAX: usize = 5;

/// What a packet of the register is called among files.
const KEPT_NAME: &str = "packet.json";

/// How much of a packet is shown at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All of it: it is the only file.
    Whole,
    /// All but the answers.
    Open,
    /// A few lines.
    Folded,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its number in this sitting.
    pub key: u32,
    /// Its name.
    pub name: String,
    /// How much of it is shown at first.
    pub shown: Shown,
    /// What came of it. It goes with the last that holds it, since it holds a packet.
    pub state: ArcRwSignal<State>,
    /// Those that were chosen together.
    group: u32,
}

/// One that waits for its turn.
struct Waiting {
    source: web_sys::File,
    group: u32,
    together: usize,
}

/// How far it has come with what was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Files that were judged.
    pub done: usize,
    /// All of them.
    pub all: usize,
}

/// What came of all files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Packets and notes whose signature holds.
    pub good: usize,
    /// Not shown, for whatever reason.
    pub not_shown: usize,
    /// Locked with a passphrase, or for a vault that is shut.
    pub locked: usize,
}

/// All files. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Batch {
    files: RwSignal<Vec<File>>,
    next: StoredValue<u32>,
    /// Those that were chosen while one is judged wait for it: one reader at a time.
    queue: StoredValue<Vec<Waiting>, LocalStorage>,
    run: RwSignal<Option<Run>>,
    /// Whether the file that is being judged is not wanted any more.
    stopped: StoredValue<bool>,
    unread: RwSignal<Vec<web_sys::File>, LocalStorage>,
    reader: StoredValue<Reader>,
    /// Those that wait for a passphrase.
    sealed: StoredValue<Vec<(u32, web_sys::File)>, LocalStorage>,
    opening: RwSignal<bool>,
    /// The packets of this sitting, in the order in which they were judged.
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
            run: RwSignal::new(None),
            stopped: StoredValue::new(false),
            unread: RwSignal::new_local(Vec::new()),
            reader: StoredValue::new(Reader::new()),
            sealed: StoredValue::new_local(Vec::new()),
            opening: RwSignal::new(false),
            seen: StoredValue::new(Vec::new()),
            session,
        }
    }

    /// Those that were judged, and the one that is being judged: newest first, and what was chosen together in its order. Tracked.
    pub fn files(self) -> Vec<File> {
        self.files.get()
    }

    /// How many those are; tracked.
    pub fn count(self) -> usize {
        self.files.with(Vec::len)
    }

    /// How far it has come; none when nothing waits. Tracked.
    pub fn run(self) -> Option<Run> {
        self.run.get()
    }

    /// The names of those that were not judged; tracked.
    pub fn unread(self) -> Vec<String> {
        self.unread.with(|unread| unread.iter().map(web_sys::File::name).collect())
    }

    /// How many those are; tracked.
    pub fn unread_count(self) -> usize {
        self.unread.with(Vec::len)
    }

    /// What came of all files; tracked.
    pub fn tally(self) -> Tally {
        let mut tally = Tally::default();
        for file in self.files.get() {
            file.state.with(|state| match state {
                State::Checking => {}
                State::Verified(_) | State::Note(_) => tally.good += 1,
                State::Sealed(_) => tally.locked += 1,
                _ => tally.not_shown += 1,
            });
        }
        tally
    }

    /// Takes everything off the page.
    pub fn clear(self) {
        self.stop();
        self.unread.try_set(Vec::new());
        self.sealed.try_update_value(Vec::clear);
        self.seen.try_update_value(Vec::clear);
        self.files.try_set(Vec::new());
    }

    /// Adds files that were chosen or dropped, and has them judged. For handlers only.
    pub fn add(self, list: Option<web_sys::FileList>) {
        let Some(list) = list else { return };
        self.put((0..list.length()).filter_map(|index| list.get(index)).collect());
    }

    /// Shows a packet that the register keeps, by the digest of its JWS, once a reader has judged it as a file from elsewhere is.
    pub fn show_kept(self, digest: String) {
        let (key, group) = (self.number(), self.number());
        let state = ArcRwSignal::new(State::Checking);
        let file = File { key, name: KEPT_NAME.to_owned(), shown: Shown::Whole, state: state.clone(), group };
        self.files.update(|files| files.insert(0, file));
        leptos::task::spawn_local(async move {
            let request = KeeperRequest::Register(RegisterRequest::Packet { digest });
            let found = match self.session.ask_for_file(request, None).await {
                Ok((KeeperReply::Done, Some(jws))) => {
                    let reader = Reader::new();
                    let found = reader.judge_kept(jws).await;
                    reader.end();
                    found
                }
                other => Some(Found::State(State::NotOpened(why_not(other.map(|(reply, _)| reply))))),
            };
            // The page may have been left meanwhile.
            if let Some(found) = found.filter(|_| self.files.try_get_untracked().is_some()) {
                state.try_set(self.told(found));
            }
        });
    }

    /// Has those judged that were not, as many as may wait.
    pub fn go_on(self) {
        let unread = self.unread.try_update(std::mem::take).unwrap_or_default();
        self.put(unread);
    }

    /// Judges no more. The reader is ended, whatever it is reading; a vault that is opening one file goes on with that.
    pub fn stop(self) {
        self.stopped.try_update_value(|stopped| *stopped = true);
        let waiting = self.queue.try_update_value(std::mem::take).unwrap_or_default();
        if !waiting.is_empty() {
            self.unread.try_update(|unread| unread.extend(waiting.into_iter().map(|waiting| waiting.source)));
        }
        self.run.try_update(|run| *run = run.map(|_| Run::default()));
        self.reader.try_with_value(Reader::end);
    }

    fn put(self, mut chosen: Vec<web_sys::File>) {
        let room = QUEUE_MAX.saturating_sub(self.queue.with_value(Vec::len));
        let later = chosen.split_off(room.min(chosen.len()));
        if !later.is_empty() {
            self.unread.update(|unread| unread.extend(later));
        }
        if chosen.is_empty() {
            return;
        }
        let (group, together) = (self.number(), chosen.len());
        self.queue.update_value(|queue| queue.extend(chosen.into_iter().map(|source| Waiting { source, group, together })));
        let is_running = self.run.with_untracked(Option::is_some);
        self.run.update(|run| run.get_or_insert_default().all += together);
        if !is_running {
            leptos::task::spawn_local(self.judge_all());
        }
    }

    fn number(self) -> u32 {
        let number = self.next.get_value();
        self.next.set_value(number + 1);
        number
    }

    async fn judge_all(self) {
        let Some(reader) = self.reader.try_get_value() else { return };
        while let Some(waiting) = self.queue.try_update_value(|queue| if queue.is_empty() { None } else { Some(queue.remove(0)) }).flatten()
        {
            self.stopped.set_value(false);
            let file = self.list(&waiting);
            let found = reader.judge_file(&file.name, &waiting.source, self.session).await;
            // The page may have been left meanwhile: then nothing of this is there any more.
            let found = found.filter(|_| self.stopped.try_get_value() == Some(false));
            let Some(found) = found else {
                self.files.try_update(|files| files.retain(|listed| listed.key != file.key));
                self.unread.try_update(|unread| unread.insert(0, waiting.source));
                continue;
            };
            let state = self.told(found);
            if state == State::Sealed(SealedBy::Passphrase) {
                self.sealed.try_update_value(|sealed| sealed.push((file.key, waiting.source)));
            }
            file.state.try_set(state);
            self.run.try_update(|run| run.get_or_insert_default().done += 1);
        }
        reader.end();
        self.run.try_set(None);
    }

    /// Puts a file on the page, whose turn has come.
    fn list(self, waiting: &Waiting) -> File {
        let Waiting { source, group, together } = waiting;
        let shown = match together {
            1 if self.files.with_untracked(Vec::is_empty) => Shown::Whole,
            1..=OPEN_MAX => Shown::Open,
            _ => Shown::Folded,
        };
        let file = File { key: self.number(), name: source.name(), shown, state: ArcRwSignal::new(State::Checking), group: *group };
        self.files.update(|files| {
            let after = files.iter().take_while(|listed| listed.group == *group).count();
            files.insert(after, file.clone());
        });
        file
    }

    fn told(self, found: Found) -> State {
        match found {
            Found::Judged(Judgement::Verified(view)) => State::Verified(Arc::new(self.received(*view))),
            Found::Judged(Judgement::Note(view)) => State::Note(view),
            Found::Judged(Judgement::Refused(refusal)) => State::Refused(refusal),
            Found::Judged(Judgement::Sealed(by)) => State::Sealed(by),
            Found::State(state) => state,
        }
    }

    /// Remembers a packet for this sitting.
    fn received(self, view: PacketView) -> Received {
        let packet = SeenPacket::from(&view);
        let before = |seen: &mut Vec<SeenPacket>| {
            let before = seen.iter().filter(|other| other.referral_id == packet.referral_id).cloned().collect();
            seen.push(packet);
            before
        };
        Received { view, before: self.seen.try_update_value(before).unwrap_or_default() }
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
        // Of its own: what the files of a run do to theirs is not to be said of this one.
        let reader = Reader::new();
        let found = reader.judge_under(&file.name, &source, passphrase).await;
        reader.end();
        self.opening.try_set(false);
        match found {
            Ok(found) => {
                self.sealed.try_update_value(|sealed| sealed.retain(|(key, _)| *key != file.key));
                if let Some(found) = found {
                    let state = self.told(found);
                    file.state.try_set(state);
                }
                None
            }
            Err(key) => Some(key),
        }
    }
}
