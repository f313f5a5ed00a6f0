//! The desk's own book: what a coordinator keeps that is about no person. Whom to speak with at each service, and what each area has
//! free.
//!
//! Each thing in it says when it was changed last. Two books that went on apart become one, thing by thing: what was changed later
//! stands, and what was removed in either stays removed. So nothing but its id and the moment is kept of what was removed.

mod capacity;
mod fit;
mod service;
mod wrong;

pub use capacity::{Capacity, ForWhom, HOMES_MAX, Homes, Known, PLACES_MAX, Shape, Term};
pub use fit::{FIGURES_FRESH_DAYS, Misfit, Needs};
pub use service::{SERVICES_MAX, Service, ServiceKind};
pub use wrong::{BookField, BookWrong, NotKept};

use super::Day;
use crate::packet::shapes::is_uuid;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The latest moment that is believed, in milliseconds since 1970: the year 5138. What says that it was changed later could never be
/// changed again.
const CHANGED_AT_MAX: u64 = 100_000_000_000_000;

/// The book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskBook {
    /// Whom to speak with, in the order of their ids.
    pub services: Vec<Service>,
    /// What areas have free, in the order of their slugs.
    pub areas: Vec<Capacity>,
    /// What was removed, services and homes: its id, and when, in milliseconds since 1970.
    pub removed: BTreeMap<String, u64>,
}

/// When the book is written in, and on which day by the device's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970.
    pub now: u64,
    /// Today.
    pub today: Day,
}

/// Something that has an id, and says when it was changed last.
trait Item: Ord {
    fn id(&self) -> &str;
    fn changed_at(&self) -> u64;
}

impl DeskBook {
    /// An area, by its slug; none if nothing was written about it.
    pub fn area(&self, slug: &str) -> Option<&Capacity> {
        self.areas.iter().find(|capacity| capacity.area == slug)
    }

    /// Writes a service down, or anew if it is there. When it was changed is worked out here.
    ///
    /// # Errors
    /// What is wrong with it; nothing was changed then.
    pub fn put_service(&mut self, service: Service, at: Moment) -> Result<(), NotKept> {
        service.wrong(at.today).into_iter().next().map_or(Ok(()), Err)?;
        let before = self.services.iter().position(|own| own.id == service.id);
        if self.removed.contains_key(&service.id) || !is_uuid(&service.id) {
            return Err(NotKept { field: BookField::Service, why: BookWrong::Gone });
        }
        match before {
            Some(index) => {
                let changed_at = later(self.services[index].changed_at, at.now);
                self.services[index] = Service { changed_at, ..service };
            }
            None if self.services.len() >= SERVICES_MAX => {
                return Err(NotKept { field: BookField::Service, why: BookWrong::TooMany });
            }
            None => self.services.push(Service { changed_at: at.now, ..service }),
        }
        self.services.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(())
    }

    /// Removes a service.
    ///
    /// # Errors
    /// When there is none such; nothing was changed then.
    pub fn remove_service(&mut self, id: &str, now: u64) -> Result<(), NotKept> {
        let before = self.services.len();
        self.services.retain(|own| own.id != id);
        if self.services.len() == before {
            return Err(NotKept { field: BookField::Service, why: BookWrong::Gone });
        }
        self.removed.insert(id.to_owned(), now);
        Ok(())
    }

    /// Writes down how an area stands, as somebody has just looked at it: homes that it does not name are removed. When each was
    /// changed, and on which day it was looked at, is worked out here.
    ///
    /// # Errors
    /// What is wrong with it; nothing was changed then.
    pub fn set_area(&mut self, set: Capacity, at: Moment) -> Result<(), NotKept> {
        set.wrong().into_iter().next().map_or(Ok(()), Err)?;
        if set.homes.iter().any(|homes| self.removed.contains_key(&homes.id) || !is_uuid(&homes.id)) {
            return Err(NotKept { field: BookField::Homes, why: BookWrong::Gone });
        }
        let before = self.area(&set.area).cloned();
        let were = before.as_ref().map(|before| before.homes.clone()).unwrap_or_default();
        // Two books that became one may have more.
        if set.homes.len() > HOMES_MAX.max(were.len()) {
            return Err(NotKept { field: BookField::Homes, why: BookWrong::TooMany });
        }
        let mut homes: Vec<Homes> = Vec::new();
        for new in set.homes {
            let changed_at = match were.iter().find(|old| old.id == new.id) {
                Some(old) if (Homes { changed_at: old.changed_at, ..new.clone() }) == *old => old.changed_at,
                Some(old) => later(old.changed_at, at.now),
                None => at.now,
            };
            homes.push(Homes { changed_at, ..new });
        }
        homes.sort_by(|one, other| one.id.cmp(&other.id));
        let gone = were.iter().filter(|old| !homes.iter().any(|new| new.id == old.id));
        self.removed.extend(gone.map(|old| (old.id.clone(), at.now)));
        let changed_at = match &before {
            Some(before) if (before.closing_on, &before.note) == (set.closing_on, &set.note) => before.changed_at,
            Some(before) => later(before.changed_at, at.now),
            None => at.now,
        };
        let looked_on = before.map_or(at.today, |before| before.looked_on.max(at.today));
        self.areas.retain(|own| own.area != set.area);
        self.areas.push(Capacity { changed_at, looked_on, homes, ..set });
        self.areas.sort_by(|one, other| one.area.cmp(&other.area));
        Ok(())
    }

    /// Puts another book into this one. Whether something changed.
    pub fn merge(&mut self, other: DeskBook) -> bool {
        let before = self.clone();
        for (id, at) in other.removed {
            let own = self.removed.entry(id).or_insert(at);
            *own = at.max(*own);
        }
        merge_items(&mut self.services, other.services, &self.removed);
        for theirs in other.areas {
            let index = self.areas.iter().position(|own| own.area == theirs.area).unwrap_or_else(|| {
                self.areas.push(Capacity { homes: Vec::new(), ..theirs.clone() });
                self.areas.len() - 1
            });
            self.areas[index].merge(theirs, &self.removed);
        }
        for area in &mut self.areas {
            merge_items(&mut area.homes, Vec::new(), &self.removed);
        }
        self.areas.sort_by(|one, other| one.area.cmp(&other.area));
        *self != before
    }

    /// Without what could not have been written here: for a book from elsewhere.
    pub fn sound(mut self) -> DeskBook {
        let is_time = |at: u64| at <= CHANGED_AT_MAX;
        self.removed.retain(|id, at| is_uuid(id) && is_time(*at));
        self.services.retain(|service| is_uuid(&service.id) && is_time(service.changed_at) && service.is_sound());
        for area in &mut self.areas {
            area.homes.retain(|homes| is_uuid(&homes.id) && is_time(homes.changed_at) && homes.wrong().is_empty());
        }
        self.areas.retain(|area| is_time(area.changed_at) && area.is_sound());
        // In order, and each once.
        let mut sound = DeskBook::default();
        sound.merge(self);
        sound
    }
}

/// A moment for a change that comes after another one, also where this device's clock is behind that of whoever made the other.
fn later(before: u64, now: u64) -> u64 {
    now.max(before.saturating_add(1))
}

/// Puts things into others, by their ids. Of two of the same moment one is chosen by what it says, so that it is the same one in
/// whatever order they come.
fn merge_items<T: Item>(own: &mut Vec<T>, theirs: Vec<T>, removed: &BTreeMap<String, u64>) {
    for theirs in theirs {
        match own.iter_mut().find(|own| own.id() == theirs.id()) {
            Some(own) if (own.changed_at(), &*own) < (theirs.changed_at(), &theirs) => *own = theirs,
            Some(_) => {}
            None => own.push(theirs),
        }
    }
    own.retain(|own| !removed.contains_key(own.id()));
    own.sort_by(|one, other| one.id().cmp(other.id()));
}

#[cfg(test)]
mod tests;
