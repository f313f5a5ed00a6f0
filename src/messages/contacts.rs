//! The address book, as the page asks about it.

use super::Identity;
use crate::contacts::{Compared, Contact};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the page asks about the address book. Each that changes it is answered by `Contacts`, or `Failed`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactsRequest {
    /// Answered by `Contacts`.
    List,
    /// This vault's own card. Answered by `Card`.
    Own,
    /// Reads a card, or a bare key, and stores nothing. Answered by `Card`.
    Look {
        /// A card's text, or `age1…`.
        text: String,
    },
    /// A new entry.
    Pin {
        /// What it is called here.
        name: String,
        /// The area that it answers for, by slug.
        area: Option<String>,
        /// Its key.
        key: NewKey,
        /// Whether somebody compared the words, and how.
        compared: Compared,
    },
    /// The words of an entry were compared.
    Compare {
        /// Which.
        id: String,
        /// How.
        compared: Compared,
    },
    /// Another name for an entry.
    Rename {
        /// Which.
        id: String,
        /// The name.
        name: String,
    },
    /// An entry's key is not believed any more.
    Unpin {
        /// Which.
        id: String,
        /// Why.
        why: String,
    },
    /// An entry has another key, which its old one has signed.
    Follow {
        /// The change's text.
        text: String,
    },
    /// An entry has another key, which somebody compared.
    Replace {
        /// Which.
        id: String,
        /// The key.
        key: NewKey,
        /// How its words were compared.
        compared: Compared,
        /// Why there is another.
        why: String,
    },
}

/// A key to believe from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewKey {
    /// A card's text, or a bare `age1…`.
    Text(String),
    /// Who signed a packet that was opened: the reader has verified it.
    Signer {
        /// The key, and what it claims.
        signer: Identity,
        /// The packet's `reply_to`.
        reply_to: Option<String>,
    },
}

/// All entries, and what is this vault's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressBook {
    /// In the order of their names.
    pub contacts: Vec<Contact>,
    /// The six words of each pinned signer, by the entry's id.
    pub words: BTreeMap<String, Vec<String>>,
    /// The fingerprints of this vault's own keys for receiving, newest first: packets that name them are for it.
    pub own: Vec<String>,
}

/// What a card or a bare key says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardView {
    /// Who signed the card; none of a bare key.
    pub signer: Option<Identity>,
    /// What to seal to, `age1…`.
    pub recipient: String,
    /// The card in one line; the key itself if it is bare.
    pub text: String,
    /// The end of the certificate's three years has passed.
    pub expired: bool,
    /// The signer's fingerprint for a camera, of this vault's own card.
    pub squares: Option<Squares>,
}

/// A QR code, to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Squares {
    /// Squares on each side.
    pub side: usize,
    /// The dark ones, as a path of SVG, one unit a square.
    pub path: String,
    /// How many light squares must be around it.
    pub border: usize,
}
