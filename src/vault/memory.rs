//! A store in memory: for tests of everything above it, with a switch for a store that fails.

use super::storing::{Batch, Precondition, Store, StoreError, digest};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A store in memory. A clone is the same store, as another page sees it.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    /// The header.
    pub header: Rc<RefCell<Option<Vec<u8>>>>,
    /// The records.
    pub records: Rc<RefCell<BTreeMap<String, Vec<u8>>>>,
    /// Set, every write fails so.
    pub failing: Rc<Cell<Option<Failing>>>,
    /// Set, every read fails so.
    pub unreadable: Rc<Cell<Option<Failing>>>,
}

/// How a [`MemoryStore`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failing {
    /// As a browser that refuses.
    Refused,
    /// As a full disk.
    Full,
    /// As a browser whose settings forbid it.
    Denied,
    /// As a database that another window holds.
    Blocked,
    /// As a database of another layout.
    Unfit,
    /// As a database of a newer version.
    Newer,
    /// The write lands, and the answer gets lost.
    Late,
}

impl From<Failing> for StoreError {
    fn from(failing: Failing) -> Self {
        match failing {
            Failing::Refused | Failing::Late => StoreError::Refused,
            Failing::Full => StoreError::Full,
            Failing::Denied => StoreError::Denied,
            Failing::Blocked => StoreError::Blocked,
            Failing::Unfit => StoreError::Unfit,
            Failing::Newer => StoreError::Newer,
        }
    }
}

impl MemoryStore {
    fn read(&self) -> Result<(), StoreError> {
        self.unreadable.get().map_or(Ok(()), |failing| Err(failing.into()))
    }

    fn under(&self, prefix: &str) -> Vec<String> {
        self.records.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect()
    }
}

impl Store for MemoryStore {
    async fn header(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.read()?;
        Ok(self.header.borrow().clone())
    }

    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.read()?;
        Ok(self.records.borrow().get(key).cloned())
    }

    async fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.read()?;
        Ok(self.under(prefix))
    }

    async fn list(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.read()?;
        let records = self.records.borrow();
        Ok(records.iter().filter(|(key, _)| key.starts_with(prefix)).map(|(key, bytes)| (key.clone(), bytes.clone())).collect())
    }

    async fn write(&self, batch: Batch) -> Result<(), StoreError> {
        let failing = self.failing.get();
        if let Some(failing) = failing.filter(|failing| *failing != Failing::Late) {
            return Err(failing.into());
        }
        let header = self.header.borrow().clone();
        let holds = match &batch.precondition {
            Precondition::NoHeader => header.is_none(),
            Precondition::Header(demanded) => header.as_ref() == Some(demanded),
        };
        if !holds {
            return Err(StoreError::Header(header));
        }
        for guard in &batch.guards {
            let newest = self.under(&guard.prefix).pop();
            if newest != guard.newest {
                return Err(StoreError::Guard(newest));
            }
        }
        if let Some(demanded) = batch.unchanged
            && digest(&self.list("").await?) != demanded
        {
            return Err(StoreError::Moved);
        }
        let pruned = batch.prune.iter().filter_map(|prune| {
            let before = if batch.clear { Vec::new() } else { self.under(&prune.prefix) };
            prune.of(&before, &batch)
        });
        let pruned: Vec<(String, String)> = pruned.collect();
        if let Some(header) = batch.put_header {
            *self.header.borrow_mut() = Some(header);
        }
        let mut records = self.records.borrow_mut();
        if batch.clear {
            records.clear();
        }
        for key in &batch.deletes {
            records.remove(key);
        }
        records.extend(batch.puts);
        records.retain(|key, _| !pruned.iter().any(|(first, last)| (first..=last).contains(&key)));
        failing.map_or(Ok(()), |late| Err(late.into()))
    }

    async fn erase(&self) -> Result<(), StoreError> {
        if let Some(failing) = self.failing.get() {
            return Err(failing.into());
        }
        *self.header.borrow_mut() = None;
        self.records.borrow_mut().clear();
        Ok(())
    }
}
