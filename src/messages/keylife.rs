//! The life of the key that a vault signs with.

use super::Identity;
use serde::{Deserialize, Serialize};

/// What the page asks about the vault's own key. Each is answered by `Keys`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeysRequest {
    /// What there is.
    Show,
    /// A new key, which the old one signs: whoever has pinned the old one can follow.
    Replace {
        /// Why.
        why: String,
    },
    /// A new key, which nothing signs: the old one is lost, or somebody else may have it.
    Renew {
        /// Why.
        why: String,
    },
}

/// The vault's keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyLife {
    /// Who the vault signs as; none if the record cannot be read.
    pub identity: Option<Identity>,
    /// Those before, newest first.
    pub past: Vec<PastKey>,
}

/// A key that the vault signs with no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastKey {
    /// Base64url SHA-256 of the public key.
    pub fingerprint: String,
    /// As six words.
    pub words: Vec<String>,
    /// Milliseconds since 1970.
    pub until: u64,
    /// Why it was replaced.
    pub why: String,
    /// That the next key took its place, signed with it: one line of text to send to everybody who has pinned it. None if it was
    /// lost.
    pub change: Option<String>,
}
