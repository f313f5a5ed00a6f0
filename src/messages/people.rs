//! Who can open the vault: workers with their passphrases, and the recovery code.

use serde::{Deserialize, Serialize};

/// What the page asks about the people who can open the vault. All but [`PeopleRequest::Propose`] and
/// [`PeopleRequest::Judge`] need it open.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PeopleRequest {
    /// Six random words and a new recovery code, of which two groups are to be typed back. The keeper remembers the code until
    /// the next proposal. Answered by `Proposed`.
    Propose,
    /// Whether a typed passphrase may be used beside these names, so that a first use can say so before it asks for more. Answered by `Done` or [`super::Failure::WeakPassphrase`].
    Judge {
        /// As typed.
        passphrase: String,
        /// The organisation's and the worker's, as typed.
        names: Vec<String>,
    },
    /// Everyone who has a passphrase. Answered by `People`.
    List,
    /// Gives a colleague a passphrase of their own. Answered by `People`.
    Add {
        /// What the colleague is called here.
        name: String,
        /// As typed.
        passphrase: String,
    },
    /// Changes the passphrase of whoever opened the vault. Answered by `Done`.
    ChangePassphrase {
        /// The one until now, as typed.
        old: String,
        /// The one from now on, as typed.
        new: String,
    },
    /// Takes a colleague's way in away: a new data key, everything sealed anew. Answered by `People`.
    Remove {
        /// The slot.
        slot: u32,
    },
    /// Makes the code of the last proposal the recovery code, instead of the one before: a new data key, everything sealed
    /// anew. Answered by `People`.
    ReplaceCode {
        /// The groups that [`Proposal::typed_back`] asks for, as typed.
        typed_back: Vec<String>,
    },
}

/// What a first use needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Six random words, as a passphrase.
    pub words: Vec<String>,
    /// The recovery code: seven groups of four characters.
    pub code: Vec<String>,
    /// Which groups are to be typed back, from 0, in order.
    pub typed_back: Vec<usize>,
}

/// Somebody who has a passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// The slot.
    pub slot: u32,
    /// What they are called here.
    pub name: String,
    /// Milliseconds since 1970.
    pub since: u64,
    /// Whether this one opened the vault.
    pub is_you: bool,
}

/// What opened the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OpenedBy {
    /// A worker's passphrase.
    Worker {
        /// The slot.
        slot: u32,
        /// What they are called here.
        name: String,
    },
    /// The recovery code: a new passphrase should be made now.
    Code,
}

/// Why a passphrase is too easy to guess. Words: `weak-<key>` in `vault.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Weak {
    /// Fewer than [`super::MIN_CHARACTERS`].
    Short,
    /// Among the 10,000 most common ones, as it is or a little changed.
    Common,
    /// A piece again and again.
    Repeated,
    /// A sequence, or keys beside each other.
    Run,
    /// The organisation's or a worker's name with little besides.
    Name,
}
