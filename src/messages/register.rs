//! The register, as the page asks about it.

use super::{Packed, SharedRequest};
use crate::register::{Asked, Day, Entry, Line, Retention, State, Told, What};
use serde::{Deserialize, Serialize};

/// How many lines come with one answer.
pub const LINES_A_PAGE: usize = 50;

/// What the page asks about the register. What day it is, the page says: it knows the device's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegisterRequest {
    /// Answered by `Register`.
    Find {
        /// What to look for.
        find: Find,
        /// Today: what is due depends on it.
        today: Day,
    },
    /// Answered by `Entry`.
    Open {
        /// The entry's id.
        id: String,
    },
    /// The bytes beside it are a packet's JWS, as it stands in a file or in the forward that it came in. The keeper verifies it again,
    /// and nothing else becomes an entry. One that is there already changes nothing. Answered by `Entry`.
    Take {
        /// The day on which it came.
        on: Day,
        /// Today.
        today: Day,
    },
    /// A referral that came without a packet. Answered by `Entry`.
    Add {
        /// What was told.
        told: Packed<Told>,
        /// The day on which it came.
        on: Day,
        /// Today.
        today: Day,
    },
    /// Writes something down. Answered by `Entry`.
    Write {
        /// The entry's id.
        id: String,
        /// The revision that whoever writes has seen: another one in the store is a [`super::Failure::Conflict`].
        base: u64,
        /// The day on which it happened.
        on: Day,
        /// The deeds in place of which it stands.
        replaces: Vec<String>,
        /// What was done; never a packet.
        what: Packed<What>,
        /// Today.
        today: Day,
    },
    /// Writes into two entries that they belong together. Answered by `Entry`, the one that is open.
    Link {
        /// The entry's id.
        id: String,
        /// The revision that whoever writes has seen.
        base: u64,
        /// The other entry's id.
        to: String,
        /// How they belong together, or empty.
        words: String,
        /// Today.
        today: Day,
    },
    /// Writes into two entries that they do not belong together after all. Answered by `Entry`, the one that is open.
    Unlink {
        /// The entry's id.
        id: String,
        /// The revision that whoever writes has seen.
        base: u64,
        /// The deed that says that they do.
        deed: String,
        /// Why it was a mistake.
        why: String,
        /// Today.
        today: Day,
    },
    /// Takes an entry out for ever, with its packets and what was noted of its referral; its id stays, so that no packet of it comes
    /// in again. Answered by `Done`.
    Erase {
        /// The entry's id.
        id: String,
        /// The revision that whoever erases has seen.
        base: u64,
    },
    /// For how long entries are kept. Answered by `Retention`.
    Retention,
    /// Sets for how long entries are kept. Nothing goes by itself. Answered by `Retention`.
    Retain {
        /// For how long.
        retention: Retention,
    },
    /// The entries whose time is over. Answered by `Over`.
    Over {
        /// Today.
        today: Day,
    },
    /// What of a packet is in the register. Answered by `Knows`.
    Knows {
        /// The referral's id.
        referral: String,
        /// The SHA-256 of the packet's own JWS.
        digest: String,
    },
    /// A packet of an entry, as it came. Answered by `Done`, with the JWS beside it, for a reader to judge.
    Packet {
        /// The SHA-256 of its JWS, as the deed has it.
        digest: String,
    },
    /// The data returns that were made. Answered by `Returns`.
    Returns,
    /// Makes the data return of a period that is over, and keeps it for ever; one that was made is given back as it was. Answered by
    /// `Returns`, the newest of which it need not be.
    Return {
        /// Of what.
        asked: Asked,
        /// The areas that the site has, by slug: a return of all of them names each, whether or not somebody came there.
        areas: Vec<String>,
        /// Today.
        today: Day,
    },
    /// The file that several vaults share.
    Shared(SharedRequest),
    /// The figures of a period, which need not be over, with nothing hidden: for the desk itself. Answered by `Figures`.
    Figures {
        /// Of what.
        asked: Asked,
        /// The areas that the site has, by slug.
        areas: Vec<String>,
    },
    /// What of a period is still open, before its return is made. Answered by `StillOpen`.
    StillOpen {
        /// Of what.
        asked: Asked,
        /// Today: until when a review can be made depends on it.
        today: Day,
    },
}

/// What of a packet is in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Knows {
    /// Nothing of its referral.
    Nothing,
    /// Its referral, and not it.
    Referral,
    /// It.
    Packet,
}

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// Words that are all in the name, or the beginning of the entry's id; empty for all.
    pub text: String,
    /// In one of these states; empty for any.
    pub states: Vec<State>,
    /// Only where something is due by this day.
    pub due_by: Option<Day>,
    /// In which order.
    pub order: Order,
    /// How many lines to leave out at the beginning.
    pub skip: usize,
}

/// In which order lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// What is due first, first; then what waits longest.
    #[default]
    Due,
    /// What came last, first.
    Newest,
    /// What came first, first: who waits longest.
    Oldest,
    /// By name.
    Name,
}

/// A part of the register's list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// At most [`LINES_A_PAGE`].
    pub lines: Vec<FoundLine>,
    /// How many are like what was looked for.
    pub count: usize,
    /// How many entries there are.
    pub all: usize,
    /// How many of all are in each state.
    pub states: Vec<(State, usize)>,
    /// How many entries cannot be read.
    pub unread: usize,
}

/// A line in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundLine {
    /// The entry's id.
    pub id: String,
    /// What stands there.
    pub line: Line,
}

/// What of a period is still open: in a return that is made now, it stays so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StillOpen {
    /// How many that came are not decided.
    pub undecided: usize,
    /// Of how many a review was due that can still be made in time.
    pub reviews: usize,
    /// The first of both, at most [`LINES_A_PAGE`], in the order in which they came.
    pub lines: Vec<FoundLine>,
}

/// An entry whose time is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverLine {
    /// The entry's id.
    pub id: String,
    /// Its newest revision.
    pub revision: u64,
    /// Since when its time is over.
    pub since: Day,
    /// What stands in the list.
    pub line: Line,
}

/// An entry as it is open on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedEntry {
    /// What it holds.
    pub entry: Entry,
    /// The newest stored revision, from 1.
    pub revision: u64,
    /// The newest revision could not be read: it holds one before it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recovered: bool,
}
