//! The files that somebody gives, one after another or many at once. They are in this page's memory, and go with it.

use crate::area::looked_at;
use crate::browser::files;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The files. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Given {
    files: RwSignal<BTreeMap<String, Vec<u8>>>,
    unreadable: RwSignal<BTreeSet<String>>,
    /// When each was given last: what was given before it and is read after it is not wanted any more.
    turns: StoredValue<BTreeMap<String, u32>>,
    turn: StoredValue<u32>,
}

impl Given {
    /// None yet.
    pub fn new() -> Given {
        Given { files: RwSignal::default(), unreadable: RwSignal::default(), turns: StoredValue::default(), turn: StoredValue::new(0) }
    }

    /// The files by name, each no longer than is looked at; tracked.
    pub fn with<T>(self, look: impl FnOnce(&BTreeMap<String, Vec<u8>>) -> T) -> T {
        self.files.with(look)
    }

    /// The names of all that could be read; tracked.
    pub fn names(self) -> Vec<String> {
        self.files.with(|files| files.keys().cloned().collect())
    }

    /// The names of those that could not; tracked.
    pub fn unreadable(self) -> Vec<String> {
        self.unreadable.with(|names| names.iter().cloned().collect())
    }

    /// Takes files that were chosen or dropped. One with the name of another takes its place.
    pub fn add(self, list: Option<web_sys::FileList>) {
        let chosen: Vec<web_sys::File> = list.iter().flat_map(|list| (0..list.length()).filter_map(|index| list.get(index))).collect();
        let turn = self.begin(chosen.iter().map(web_sys::File::name));
        leptos::task::spawn_local(async move {
            let mut read = Vec::with_capacity(chosen.len());
            for file in chosen {
                let name = file.name();
                // Of what is no file of a pack the name is enough.
                let bytes = match looked_at(&name) {
                    Some(most) => files::read_at_most(&file, most).await.ok(),
                    None => Some(Vec::new()),
                };
                read.push((name, bytes));
            }
            self.put(turn, read);
        });
    }

    /// Files are about to be read.
    fn begin(self, names: impl Iterator<Item = String>) -> u32 {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        self.turns.update_value(|turns| turns.extend(names.map(|name| (name, turn))));
        turn
    }

    /// They were read, or could not be.
    fn put(self, turn: u32, read: Vec<(String, Option<Vec<u8>>)>) {
        // None if the page has gone meanwhile.
        let Some(wanted) =
            self.turns.try_with_value(|turns| read.into_iter().filter(|(name, _)| turns.get(name) == Some(&turn)).collect::<Vec<_>>())
        else {
            return;
        };
        self.unreadable.update(|unreadable| {
            for (name, bytes) in &wanted {
                match bytes {
                    Some(_) => unreadable.remove(name),
                    None => unreadable.insert(name.clone()),
                };
            }
        });
        self.files.update(|files| {
            for (name, bytes) in wanted {
                match bytes {
                    Some(bytes) => files.insert(name, bytes),
                    None => files.remove(&name),
                };
            }
        });
    }

    /// Takes one off the page.
    pub fn remove(self, name: &str) {
        self.turns.update_value(|turns| {
            turns.remove(name);
        });
        self.unreadable.update(|names| {
            names.remove(name);
        });
        self.files.update(|files| {
            files.remove(name);
        });
    }

    /// Takes all of them off the page.
    pub fn clear(self) {
        self.turns.update_value(BTreeMap::clear);
        self.unreadable.update(BTreeSet::clear);
        self.files.update(BTreeMap::clear);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(names: &[&str]) -> std::vec::IntoIter<String> {
        names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>().into_iter()
    }

    fn read(name: &str, text: Option<&str>) -> Vec<(String, Option<Vec<u8>>)> {
        vec![(name.to_owned(), text.map(|text| text.as_bytes().to_vec()))]
    }

    #[test]
    fn the_file_that_was_given_last_counts_whatever_is_read_last() {
        Owner::new().with(|| {
            let given = Given::new();
            let first = given.begin(named(&["en.md", "ar.md"]));
            let second = given.begin(named(&["en.md"]));
            given.put(second, read("en.md", Some("new")));
            given.put(first, [read("en.md", Some("old")), read("ar.md", None)].concat());
            assert_eq!(given.with(|files| files["en.md"].clone()), b"new");
            assert_eq!((given.names(), given.unreadable()), (vec!["en.md".to_owned()], vec!["ar.md".to_owned()]));
            // What could not be read can be given again.
            let third = given.begin(named(&["ar.md"]));
            given.put(third, read("ar.md", Some("here")));
            assert_eq!((given.names().len(), given.unreadable().len()), (2, 0));
            // And what was taken off while it was read stays away.
            let fourth = given.begin(named(&["ar.md"]));
            given.remove("ar.md");
            given.put(fourth, read("ar.md", Some("late")));
            assert_eq!(given.names(), ["en.md"]);
            given.clear();
            assert_eq!(given.names().len(), 0);
        });
    }
}
