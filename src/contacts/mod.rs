//! The address book: whose key is whose, since when, and whether somebody compared its words.
//!
//! A name in a packet is a claim. What is pinned here is what is believed: the fingerprint that a packet is signed with, and the key
//! that packets are sealed to. Nothing that was pinned is ever forgotten.

mod standing;

pub use standing::{Standing, owner, standing};

use crate::notes::{WHY_MAX, undisguised};
use serde::{Deserialize, Serialize};

/// The most characters of a contact's name.
pub const NAME_MAX: usize = 80;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// A random UUID.
    pub id: String,
    /// What this vault calls it.
    pub name: String,
    /// The area that it answers for, by slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// What is believed now; none once it was unpinned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinned: Option<Pinned>,
    /// What was believed before, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub past: Vec<Past>,
}

/// What is believed of a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pinned {
    /// The fingerprint of what it signs with; none if only a key to seal to is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
    /// What its certificate claimed then; empty without a signer.
    pub organisation: String,
    /// Likewise.
    pub device: String,
    /// What packets for it are sealed to, `age1…`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The end of its certificate, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<u64>,
    /// Whether somebody compared the words, and how.
    pub compared: Compared,
    /// Milliseconds since 1970.
    pub since: u64,
}

/// How the words were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compared {
    /// Over a telephone number that was known before.
    Phone,
    /// Face to face.
    InPerson,
    /// Not compared: it is believed because it came first.
    Not,
}

/// What was believed of a contact, and why it is not any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// What was believed.
    pub pinned: Pinned,
    /// Milliseconds since 1970.
    pub until: u64,
    /// What ended it.
    pub ended: Ended,
    /// Why, in somebody's words.
    pub why: String,
}

/// What ended a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// Somebody here unpinned it.
    Unpinned,
    /// The old key signed the new one.
    Signed,
    /// Somebody compared the new key's words.
    Compared,
}

/// Why an entry cannot be changed so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// No name, or too long a one.
    Name,
    /// No reason, or too long a one.
    Reason,
    /// It is unpinned.
    Unpinned,
    /// It is the key that is pinned already.
    Same,
    /// A new key that nobody has signed must be compared.
    NotCompared,
}

impl Contact {
    /// A new entry.
    ///
    /// # Errors
    /// [`NotChanged::Name`].
    pub fn new(id: String, name: &str, area: Option<String>, pinned: Pinned) -> Result<Contact, NotChanged> {
        Ok(Contact { id, name: named(name)?, area, pinned: Some(pinned), past: Vec::new() })
    }

    /// Gives it another name.
    ///
    /// # Errors
    /// [`NotChanged::Name`].
    pub fn rename(&mut self, name: &str) -> Result<(), NotChanged> {
        self.name = named(name)?;
        Ok(())
    }

    /// Remembers that somebody compared the words.
    ///
    /// # Errors
    /// When nothing is pinned, or nothing was compared.
    pub fn compare(&mut self, compared: Compared) -> Result<(), NotChanged> {
        if compared == Compared::Not {
            return Err(NotChanged::NotCompared);
        }
        self.pinned.as_mut().ok_or(NotChanged::Unpinned)?.compared = compared;
        Ok(())
    }

    /// Does not believe the key any more.
    ///
    /// # Errors
    /// Without a reason, or when nothing is pinned.
    pub fn unpin(&mut self, why: &str, now: u64) -> Result<(), NotChanged> {
        let why = reason(why)?;
        let pinned = self.pinned.take().ok_or(NotChanged::Unpinned)?;
        self.past.push(Past { pinned, until: now, ended: Ended::Unpinned, why });
        Ok(())
    }

    /// Believes another key from now on, which somebody compared.
    ///
    /// # Errors
    /// Without a reason, when the words were not compared, or when it is the same key.
    pub fn replace(&mut self, new: Pinned, why: &str) -> Result<(), NotChanged> {
        if new.compared == Compared::Not {
            return Err(NotChanged::NotCompared);
        }
        self.follow(new, Ended::Compared, why)
    }

    /// Believes another key from now on, which the key that was pinned has signed: whoever compared that need not compare again.
    ///
    /// # Errors
    /// Without a reason, when nothing is pinned, or when it is the same key.
    pub fn succeed(&mut self, new: Pinned, why: &str) -> Result<(), NotChanged> {
        let compared = self.pinned.as_ref().ok_or(NotChanged::Unpinned)?.compared;
        self.follow(Pinned { compared, ..new }, Ended::Signed, why)
    }

    fn follow(&mut self, new: Pinned, ended: Ended, why: &str) -> Result<(), NotChanged> {
        let why = reason(why)?;
        if self.pinned.as_ref().is_some_and(|old| old.is_same_key(&new)) {
            return Err(NotChanged::Same);
        }
        let until = new.since;
        self.past.extend(self.pinned.replace(new).map(|pinned| Past { pinned, until, ended, why }));
        Ok(())
    }
}

impl Pinned {
    /// Whether the three years of its signer's certificate are over: nothing is sealed to it any more. `now` in seconds since 1970.
    pub fn is_over(&self, now: u64) -> bool {
        self.valid_until.is_some_and(|until| until < now)
    }

    /// Whether it says the same of who signs and whom to seal to.
    pub fn is_same_key(&self, other: &Pinned) -> bool {
        self.signer == other.signer && self.recipient == other.recipient
    }
}

fn named(name: &str) -> Result<String, NotChanged> {
    written(name, NAME_MAX).ok_or(NotChanged::Name)
}

/// A reason, as one line.
///
/// # Errors
/// [`NotChanged::Reason`].
pub fn reason(why: &str) -> Result<String, NotChanged> {
    written(why, WHY_MAX).ok_or(NotChanged::Reason)
}

/// One line of text, if there is any, without what could disguise it: it stands within sentences, as the name of somebody to believe.
fn written(text: &str, max: usize) -> Option<String> {
    let spaced: String = text.chars().map(|letter| if letter.is_control() || letter.is_whitespace() { ' ' } else { letter }).collect();
    let line = undisguised(&spaced).split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty() && line.chars().count() <= max).then_some(line)
}
