//! Whose turn it is to write: one keeper of all windows of this device (SECURITY R16), pure, so that every order of events
//! can be tested without a browser.
//!
//! A keeper queues for one lock of the browser once its vault is open, and writes while it holds it; so a window that dies
//! is replaced at once. "Take over here" asks the others over a channel that carries no contents; whoever writes lets its
//! page save, says that it has given way, and is then robbed of the lock, which also happens to one that does not answer.

use crate::messages::{
    BackupRequest, BookRequest, ContactsRequest, KeeperRequest, KeepingRequest, KeysRequest, NotesRequest, PeopleRequest, RegisterRequest,
    SendingRequest, SharedRequest,
};
use std::cell::Cell;
use std::rc::Rc;

/// How long a window that writes is waited for, and how long one that gave way waits to be followed.
pub const PATIENCE_MS: i32 = 1_000;

/// Whether a request changes what is stored, so that only the window whose turn it is may ask it.
///
/// Making a vault and erasing it are not among them: the one has no vault to share, and who erases wants everything gone,
/// whichever window is in front.
pub fn writes(request: &KeeperRequest) -> bool {
    match request {
        KeeperRequest::NewDraft { .. }
        | KeeperRequest::SaveDraft { .. }
        | KeeperRequest::DuplicateDraft { .. }
        | KeeperRequest::DeleteDraft { .. }
        | KeeperRequest::Export { .. } => true,
        KeeperRequest::People(people) => !matches!(people, PeopleRequest::Propose | PeopleRequest::Judge { .. } | PeopleRequest::List),
        KeeperRequest::Backup(BackupRequest::Made | BackupRequest::Restore { .. } | BackupRequest::TakeUnsaved) => true,
        KeeperRequest::Backup(_) => false,
        KeeperRequest::Keeping(keeping) => match keeping {
            KeepingRequest::SetPlace { .. }
            | KeepingRequest::SetExpiry { .. }
            | KeepingRequest::Told { .. }
            | KeepingRequest::KeepLonger { .. } => true,
            KeepingRequest::Settings | KeepingRequest::TakeOver | KeepingRequest::GiveWay | KeepingRequest::Erase => false,
        },
        // Nothing is stored: that the packet was signed is in the log since it was.
        KeeperRequest::Sending(
            SendingRequest::Json { .. } | SendingRequest::Pdf { .. } | SendingRequest::Words | SendingRequest::Unseal,
        ) => false,
        KeeperRequest::Contacts(contacts) => match contacts {
            ContactsRequest::Pin { .. }
            | ContactsRequest::Compare { .. }
            | ContactsRequest::Rename { .. }
            | ContactsRequest::Unpin { .. }
            | ContactsRequest::Follow { .. }
            | ContactsRequest::Replace { .. } => true,
            // The vault's recipient is made if it was not yet, and asks for that itself, so that another window can show the card.
            ContactsRequest::List | ContactsRequest::Own | ContactsRequest::Look { .. } => false,
        },
        KeeperRequest::Keys(keys) => match keys {
            KeysRequest::Replace { .. } | KeysRequest::Renew { .. } => true,
            KeysRequest::Show => false,
        },
        KeeperRequest::Register(register) => match register {
            RegisterRequest::Take { .. }
            | RegisterRequest::Add { .. }
            | RegisterRequest::Write { .. }
            | RegisterRequest::Link { .. }
            | RegisterRequest::Unlink { .. }
            | RegisterRequest::Erase { .. }
            | RegisterRequest::Retain { .. }
            | RegisterRequest::Return { .. } => true,
            RegisterRequest::Shared(shared) => match shared {
                // That it was saved is written down after a file was made: no file is made that cannot be.
                SharedRequest::With { .. } | SharedRequest::BringIn | SharedRequest::Make | SharedRequest::Saved => true,
                SharedRequest::Show => false,
            },
            RegisterRequest::Find { .. }
            | RegisterRequest::Retention
            | RegisterRequest::Over { .. }
            | RegisterRequest::Knows { .. }
            | RegisterRequest::Open { .. }
            | RegisterRequest::Packet { .. }
            | RegisterRequest::Returns
            | RegisterRequest::Figures { .. }
            | RegisterRequest::StillOpen { .. } => false,
        },
        KeeperRequest::Book(book) => !matches!(book, BookRequest::Read),
        KeeperRequest::Notes(notes) => match notes {
            NotesRequest::Notice { .. }
            | NotesRequest::Reply { .. }
            | NotesRequest::Withdraw { .. }
            | NotesRequest::PassOn { .. }
            | NotesRequest::Take => true,
            NotesRequest::History { .. } => false,
        },
        _ => false,
    }
}

/// Whether a request opens the vault, if it succeeds.
pub fn opens(request: &KeeperRequest) -> bool {
    matches!(
        request,
        KeeperRequest::Create { .. }
            | KeeperRequest::Unlock { .. }
            | KeeperRequest::UnlockWithCode { .. }
            | KeeperRequest::Backup(BackupRequest::Begin { .. })
    )
}

/// What keepers say to each other. The numbers are random, one for each keeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// This keeper asks to write.
    Ask(u32),
    /// Whoever wrote gives way to this one.
    Given(u32),
}

/// A request for the lock: the answer comes to the same number.
pub type Ticket = u32;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The vault is open: from now on this keeper takes part.
    Opened,
    /// The vault did not open after all: it takes no part.
    NotOpened,
    /// The vault has shut: its keys were changed in another window. It takes no part until it is opened again.
    Shut,
    /// A request for the lock was granted.
    Granted(Ticket),
    /// A request for the lock is over: it was not to be had at once, or it was robbed.
    Over(Ticket),
    /// The page asks to write.
    TakeOver,
    /// The page has saved, and lets another window write.
    GaveWay,
    /// Another keeper said something.
    Heard(Word),
    /// [`PATIENCE_MS`] after [`Act::Wait`].
    Waited,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Tell the page whether this keeper writes.
    Tell(bool),
    /// Let the page save.
    AskPage,
    /// Say this to the other keepers.
    Say(Word),
    /// Queue for the lock.
    Queue(Ticket),
    /// Take the lock, whoever has it.
    Rob(Ticket),
    /// Let go of the lock, if this request still has it.
    LetGo(Ticket),
    /// Say [`Event::Waited`] after [`PATIENCE_MS`].
    Wait,
}

/// Where a keeper stands.
#[derive(Debug)]
pub struct Turn {
    me: u32,
    /// Shared with the keeper, which looks at it before it writes.
    writes: Rc<Cell<bool>>,
    tickets: Ticket,
    open: bool,
    held: Option<Ticket>,
    queued: Option<Ticket>,
    /// The lock that was taken from another keeper, until the browser says so.
    robbing: Option<Ticket>,
    /// The page has asked to write, and the lock is not here yet.
    asking: bool,
    /// Who wants this keeper to give way.
    asked_by: Option<u32>,
    /// The lock that is still held though another keeper was given the turn.
    giving: Option<Ticket>,
}

impl Turn {
    /// A keeper that has not opened anything, with a number of its own.
    pub fn new(me: u32) -> Turn {
        Turn {
            me,
            writes: Rc::new(Cell::new(false)),
            tickets: 0,
            open: false,
            held: None,
            queued: None,
            robbing: None,
            asking: false,
            asked_by: None,
            giving: None,
        }
    }

    /// Whether it may write, for whoever writes to look at.
    pub fn gate(&self) -> Rc<Cell<bool>> {
        Rc::clone(&self.writes)
    }

    /// The number of a request for the lock if it is to be had at once: made before a vault is opened, so that the answer
    /// can say whose turn it is. None if this keeper has a request already.
    pub fn try_ticket(&mut self) -> Option<Ticket> {
        (self.held.is_none() && self.queued.is_none()).then(|| self.ticket())
    }

    /// What is to be done about an event, in this order.
    pub fn on(&mut self, event: Event) -> Vec<Act> {
        match event {
            Event::Opened => {
                self.open = true;
                self.settle()
            }
            Event::NotOpened if self.open => Vec::new(),
            Event::NotOpened => {
                self.writes.set(false);
                self.held.take().map(Act::LetGo).into_iter().collect()
            }
            Event::Shut => {
                (self.open, self.asking) = (false, false);
                let mut acts = self.turn(false);
                acts.extend(self.held.take().map(Act::LetGo));
                acts
            }
            Event::Granted(ticket) => {
                // Its turn has come after the vault had shut. One that was asked for before the opening is kept until it ends.
                if self.no_more_waited_for(ticket) && !self.open {
                    return vec![Act::LetGo(ticket)];
                }
                self.held = Some(ticket);
                (self.asking, self.giving) = (false, None);
                self.turn(true)
            }
            Event::Over(ticket) => self.over(ticket),
            Event::TakeOver if self.writes.get() || !self.open => Vec::new(),
            Event::TakeOver => {
                self.asking = true;
                vec![Act::Say(Word::Ask(self.me)), Act::Wait]
            }
            Event::Heard(Word::Ask(other)) if self.writes.get() => {
                self.asked_by = Some(other);
                vec![Act::AskPage]
            }
            Event::Heard(Word::Ask(_)) => Vec::new(),
            Event::Heard(Word::Given(to)) if self.asking => {
                self.asking = false;
                // Whoever asked last has it. The page that asked here asks again if it still wants to.
                if to == self.me { self.rob() } else { Vec::new() }
            }
            Event::Heard(Word::Given(_)) => Vec::new(),
            Event::GaveWay => {
                let Some(other) = self.asked_by.take().filter(|_| self.writes.get()) else { return Vec::new() };
                self.giving = self.held;
                let mut acts = self.turn(false);
                acts.extend([Act::Say(Word::Given(other)), Act::Wait]);
                acts
            }
            Event::Waited => {
                if std::mem::take(&mut self.asking) {
                    return self.rob();
                }
                // Nobody followed: whoever is next in the queue may, and be it this one again.
                match self.giving.take().filter(|ticket| self.held == Some(*ticket)) {
                    Some(ticket) => {
                        self.held = None;
                        let mut acts = vec![Act::LetGo(ticket)];
                        acts.extend(self.settle());
                        acts
                    }
                    None => Vec::new(),
                }
            }
        }
    }

    fn over(&mut self, ticket: Ticket) -> Vec<Act> {
        self.no_more_waited_for(ticket);
        if self.held != Some(ticket) {
            return self.settle();
        }
        (self.held, self.giving) = (None, None);
        let mut acts = self.turn(false);
        acts.extend(self.settle());
        acts
    }

    /// Says so, if it is news.
    fn turn(&mut self, writes: bool) -> Vec<Act> {
        if !writes {
            self.asked_by = None;
        }
        if self.writes.replace(writes) == writes { Vec::new() } else { vec![Act::Tell(writes)] }
    }

    /// Queues, if it neither has the lock nor waits for it.
    fn settle(&mut self) -> Vec<Act> {
        if !self.open || self.held.is_some() || self.queued.is_some() {
            return Vec::new();
        }
        let ticket = self.ticket();
        self.queued = Some(ticket);
        vec![Act::Queue(ticket)]
    }

    fn rob(&mut self) -> Vec<Act> {
        if self.writes.get() {
            return Vec::new();
        }
        let ticket = self.ticket();
        self.robbing = Some(ticket);
        vec![Act::Rob(ticket)]
    }

    /// Whether this is the answer to a request in the queue or to a robbery, which is waited for no more.
    fn no_more_waited_for(&mut self, ticket: Ticket) -> bool {
        let waited = [&mut self.queued, &mut self.robbing].map(|one| one.take_if(|one| *one == ticket).is_some());
        waited.contains(&true)
    }

    fn ticket(&mut self) -> Ticket {
        self.tickets += 1;
        self.tickets
    }
}

#[cfg(test)]
mod tests;
