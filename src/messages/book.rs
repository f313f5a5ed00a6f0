//! The desk's own book, as the page asks about it.

use super::Packed;
use crate::register::{Capacity, Day, DeskBook, Service};
use serde::{Deserialize, Serialize};

/// What the page asks about the desk's own book. Each is answered by `Book`, as it is then. What changes it names the revision that
/// whoever changes it has seen: another one in the store is a [`super::Failure::Conflict`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BookRequest {
    /// What stands in it.
    Read,
    /// Writes a service down, or anew.
    PutService {
        /// The revision that was seen; 0 where there is none yet.
        base: u64,
        /// It; its id is empty if it is new.
        service: Packed<Service>,
        /// Today.
        today: Day,
    },
    /// Removes a service.
    RemoveService {
        /// The revision that was seen.
        base: u64,
        /// The service's id.
        id: String,
    },
    /// Writes down how an area stands, as somebody has just looked at it. Homes that are not named are removed.
    SetArea {
        /// The revision that was seen; 0 where there is none yet.
        base: u64,
        /// It; the id of homes that are new is empty.
        capacity: Packed<Capacity>,
        /// Today.
        today: Day,
    },
}

/// The desk's own book as it is open on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedBook {
    /// What it holds.
    pub book: DeskBook,
    /// The newest stored revision; 0 where nothing was written yet.
    pub revision: u64,
    /// The newest revision could not be read: it is the one before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recovered: bool,
}
