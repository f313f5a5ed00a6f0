//! What the register's page knows and asks: what is looked for, what was found, and the entry that is open.

use super::own::Own;
use super::sharing::Sharing;
use crate::messages::{Failure, Find, Found, KeeperReply, KeeperRequest, OpenedEntry, Order, Packed, RegisterRequest};
use crate::register::{Day, NotWritten, Slot, State, What};
use crate::ui::state::book::Book;
use crate::ui::state::head::arrive;
use crate::ui::state::moment::today;
use crate::ui::state::register::ask;
use crate::ui::state::session::{Session, why_not};
use crate::waiting;
use leptos::prelude::*;

/// So long after the last letter the keeper is asked: a word is typed faster than that.
const TYPING_PAUSE_MS: u32 = 150;

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The list.
    List,
    /// The form for one that came without a packet.
    Adding,
    /// The data returns.
    Returns,
    /// Whom to speak with at each service.
    Services,
    /// What areas have free.
    Capacity,
    /// The file that is shared with other coordinators.
    Shared,
    /// The desk's own figures.
    Figures,
    /// What is to be erased.
    Keeping,
    /// An entry, by its id.
    Entry(String),
}

/// A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The vault.
    pub session: Session,
    /// The address book.
    pub book: Book,
    /// The desk's own book.
    pub own: Own,
    /// The file that is shared with other coordinators.
    pub sharing: Sharing,
    /// What is shown.
    pub at: RwSignal<At>,
    /// What is looked for; how many lines to leave out is worked out when it is asked.
    pub find: RwSignal<Find>,
    /// What was found, with all lines that were asked for so far.
    pub found: RwSignal<Option<Found>>,
    /// Why the list could not be had.
    pub failed: RwSignal<Option<Failure>>,
    /// The entry that is open.
    pub entry: RwSignal<Option<OpenedEntry>>,
    /// Why it could not be opened.
    pub not_opened: RwSignal<Option<Failure>>,
    /// What was just done, to be said once.
    pub said: RwSignal<Option<&'static str>>,
    /// Grows with each question about the list: an answer to an earlier one is not shown.
    asked: StoredValue<u32>,
}

impl Desk {
    /// Nothing asked yet.
    pub fn new(session: Session, book: Book) -> Desk {
        Desk {
            session,
            book,
            own: Own::new(session),
            sharing: Sharing::new(session),
            at: RwSignal::new(At::List),
            find: RwSignal::default(),
            found: RwSignal::new(None),
            failed: RwSignal::new(None),
            entry: RwSignal::new(None),
            not_opened: RwSignal::new(None),
            said: RwSignal::new(None),
            asked: StoredValue::new(0),
        }
    }

    /// Asks for the list from its beginning.
    pub fn look(self) {
        let number = self.number();
        leptos::task::spawn_local(self.ask_list(number, 0));
    }

    /// Asks for the lines after those that are shown.
    pub fn more(self) {
        let number = self.number();
        let skip = self.found.with_untracked(|found| found.as_ref().map_or(0, |found| found.lines.len()));
        leptos::task::spawn_local(self.ask_list(number, skip));
    }

    /// Looks for words, once nobody has typed for a moment.
    pub fn type_text(self, text: String) {
        self.find.update(|find| find.text = text);
        let number = self.number();
        leptos::task::spawn_local(async move {
            waiting::sleep(TYPING_PAUSE_MS).await;
            self.ask_list(number, 0).await;
        });
    }

    /// Looks in a state too, or not any more.
    pub fn toggle(self, state: State) {
        self.find.update(|find| match find.states.iter().position(|other| *other == state) {
            Some(at) => {
                find.states.remove(at);
            }
            None => find.states.push(state),
        });
        self.look();
    }

    /// Shows only where something is due, or all again.
    pub fn toggle_due(self) {
        self.find.update(|find| find.due_by = if find.due_by.is_some() { None } else { Some(today()) });
        self.look();
    }

    /// Puts the list into another order.
    pub fn order(self, order: Order) {
        self.find.update(|find| find.order = order);
        self.look();
    }

    fn number(self) -> u32 {
        self.asked
            .try_update_value(|asked| {
                *asked += 1;
                *asked
            })
            .unwrap_or_default()
    }

    async fn ask_list(self, number: u32, skip: usize) {
        let is_wanted = || self.asked.try_get_value() == Some(number);
        let Some(find) = self.find.try_get_untracked().filter(|_| is_wanted()) else { return };
        let find = Find { skip, text: find.text.trim().to_owned(), ..find };
        let reply = self.session.ask(KeeperRequest::Register(RegisterRequest::Find { find, today: today() })).await;
        if !is_wanted() {
            return;
        }
        match reply {
            Ok(KeeperReply::Register(packed)) => {
                let Some(mut found) = packed.read() else { return self.failed.set(Some(Failure::DamagedRecord)) };
                if skip > 0 {
                    let before = self.found.get_untracked().map(|before| before.lines).unwrap_or_default();
                    found.lines = before.into_iter().chain(found.lines).collect();
                }
                self.failed.set(None);
                self.found.set(Some(found));
            }
            other => self.failed.set(Some(why_not(other))),
        }
    }

    /// Goes back to the list.
    pub fn to_list(self) {
        self.said.set(None);
        self.at.set(At::List);
        self.entry.set(None);
        self.look();
        arrive();
    }

    /// Goes to the form for one that came without a packet.
    pub fn add(self) {
        self.said.set(None);
        self.at.set(At::Adding);
        arrive();
    }

    /// Goes to the data returns.
    pub fn returns(self) {
        self.said.set(None);
        self.at.set(At::Returns);
        arrive();
    }

    /// Goes to whom to speak with at each service.
    pub fn services(self) {
        self.said.set(None);
        self.at.set(At::Services);
        arrive();
    }

    /// Goes to what areas have free.
    pub fn capacity(self) {
        self.said.set(None);
        self.at.set(At::Capacity);
        arrive();
    }

    /// Goes to the file that is shared with other coordinators.
    pub fn to_shared(self) {
        self.said.set(None);
        self.at.set(At::Shared);
        arrive();
    }

    /// Goes to the desk's own figures.
    pub fn figures(self) {
        self.said.set(None);
        self.at.set(At::Figures);
        arrive();
    }

    /// Goes to what is to be erased.
    pub fn keeping(self) {
        self.said.set(None);
        self.at.set(At::Keeping);
        arrive();
    }

    /// Opens an entry.
    pub fn open(self, id: String) {
        self.said.set(None);
        self.not_opened.set(None);
        self.entry.set(None);
        self.at.set(At::Entry(id.clone()));
        arrive();
        leptos::task::spawn_local(self.read(id));
    }

    /// Shows an entry that was just made.
    pub fn opened(self, entry: OpenedEntry) {
        self.at.set(At::Entry(entry.entry.id.clone()));
        self.entry.set(Some(entry));
        arrive();
    }

    async fn read(self, id: String) {
        let read = ask(self.session, RegisterRequest::Open { id: id.clone() }, None).await;
        // Somebody may have gone elsewhere meanwhile.
        if self.at.try_get_untracked() != Some(At::Entry(id)) {
            return;
        }
        self.not_opened.set(read.as_ref().err().cloned());
        if let Ok(entry) = read {
            self.entry.set(Some(entry));
        }
    }

    /// Writes something down in the entry that is open, in place of what says the same now; of what can be said twice, in place of
    /// `instead`.
    ///
    /// # Errors
    /// Why not. If somebody else wrote something meanwhile, the entry is then shown as it is now.
    pub async fn write(self, on: Day, what: What, instead: Vec<String>) -> Result<(), Failure> {
        self.send(|OpenedEntry { entry, revision: base, .. }| {
            let replaces = match what.slot() {
                Some(slot) => saying(&entry, slot),
                None => instead,
            };
            RegisterRequest::Write { id: entry.id, base, on, replaces, what: Packed::of(&what), today: today() }
        })
        .await
    }

    /// Writes into the entry that is open, and into another one, that they belong together.
    ///
    /// # Errors
    /// Why not.
    pub async fn link(self, to: String, words: String) -> Result<(), Failure> {
        self.send(|OpenedEntry { entry, revision: base, .. }| RegisterRequest::Link { id: entry.id, base, to, words, today: today() }).await
    }

    /// Writes into both that they do not, after all.
    ///
    /// # Errors
    /// Why not.
    pub async fn unlink(self, deed: String, why: String) -> Result<(), Failure> {
        self.send(|OpenedEntry { entry, revision: base, .. }| RegisterRequest::Unlink { id: entry.id, base, deed, why, today: today() })
            .await
    }

    /// Takes an entry out for ever, as whoever erases has seen it. Of the entry that is open, what somebody else wrote meanwhile is then
    /// shown.
    ///
    /// # Errors
    /// Why not.
    pub async fn erase(self, id: String, base: u64) -> Result<(), Failure> {
        match self.session.ask(KeeperRequest::Register(RegisterRequest::Erase { id: id.clone(), base })).await {
            Ok(KeeperReply::Done) => Ok(()),
            other => {
                let failure = why_not(other);
                if matches!(failure, Failure::Conflict { .. }) {
                    self.read(id).await;
                }
                Err(failure)
            }
        }
    }

    async fn send(self, request: impl FnOnce(OpenedEntry) -> RegisterRequest) -> Result<(), Failure> {
        let opened = self.entry.try_get_untracked().flatten().ok_or(Failure::NotNow)?;
        let id = opened.entry.id.clone();
        let request = request(opened);
        match ask(self.session, request, None).await {
            Ok(entry) => {
                self.entry.try_set(Some(entry));
                Ok(())
            }
            Err(failure) => {
                if matches!(failure, Failure::Conflict { .. } | Failure::NotWritten(NotWritten::Overtaken | NotWritten::NoSuchDeed)) {
                    self.read(id).await;
                }
                Err(failure)
            }
        }
    }
}

/// The ids of the deeds that say something now.
fn saying(entry: &crate::register::Entry, slot: Slot) -> Vec<String> {
    entry.saying(slot).into_iter().map(|deed| deed.id.clone()).collect()
}
