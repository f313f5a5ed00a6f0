//! A store in memory: for tests of everything above it, with a switch for a store that fails.

use super::storing::{Batch, Precondition, Store, StoreError};
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
}

/// How a [`MemoryStore`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failing {
    /// As a browser that refuses.
    Refused,
    /// As a full disk.
    Full,
}

impl Store for MemoryStore {
    async fn header(&self) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.header.borrow().clone())
    }

    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.records.borrow().get(key).cloned())
    }

    async fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        Ok(self.records.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    async fn list(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let records = self.records.borrow();
        Ok(records.iter().filter(|(key, _)| key.starts_with(prefix)).map(|(key, bytes)| (key.clone(), bytes.clone())).collect())
    }

    async fn write(&self, batch: Batch) -> Result<(), StoreError> {
        match self.failing.get() {
            Some(Failing::Refused) => return Err(StoreError::Refused),
            Some(Failing::Full) => return Err(StoreError::Full),
            None => {}
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
            let newest = self.keys(&guard.prefix).await?.pop();
            if newest != guard.newest {
                return Err(StoreError::Guard(newest));
            }
        }
        if let Some(header) = batch.put_header {
            *self.header.borrow_mut() = Some(header);
        }
        self.records.borrow_mut().extend(batch.puts);
        for prune in &batch.prune {
            let keys = self.keys(&prune.prefix).await?;
            for key in &keys[..keys.len().saturating_sub(prune.keep)] {
                self.records.borrow_mut().remove(key);
            }
        }
        Ok(())
    }
}
