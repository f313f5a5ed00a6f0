//! The vault's bytes in IndexedDB. The only file that knows rexie.
//!
//! Everything is sealed before a transaction begins: waiting for anything else inside one would commit it.

use super::storing::{Batch, Precondition, Store, StoreError, digest};
use js_sys::{Reflect, Uint8Array};
use rexie::{KeyRange, ObjectStore, Rexie, RexieBuilder, Transaction, TransactionMode};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

const DATABASE: &str = "onward";
/// The layout of the database, not of what lies in it (that is [`super::FORMAT`]).
const LAYOUT: u32 = 1;
const HEADER: &str = "header";
const HEADER_KEY: &str = "vault";
const RECORDS: &str = "records";
/// After every character that a key can hold.
const LAST: char = '\u{ffff}';
/// So much of the quota used counts as full, when a transaction was aborted without a reason.
const NEARLY_FULL: f64 = 0.95;

/// The browser's database. The connection opens when it is first needed, and again when the browser has closed it.
#[derive(Default)]
pub struct BrowserStore(RefCell<Option<Rexie>>);

impl BrowserStore {
    async fn transaction(&self, mode: TransactionMode) -> Result<Transaction, StoreError> {
        let begin = |database: &Rexie| database.transaction(&[HEADER, RECORDS], mode);
        if let Some(transaction) = self.0.borrow().as_ref().and_then(|database| begin(database).ok()) {
            return Ok(transaction);
        }
        // Not open yet, or closed by the browser, which tells only now.
        let database = open().await?;
        let transaction = begin(&database).map_err(reason);
        *self.0.borrow_mut() = Some(database);
        transaction
    }
}

async fn open() -> Result<Rexie, StoreError> {
    RexieBuilder::new(DATABASE)
        .version(LAYOUT)
        .add_object_store(ObjectStore::new(HEADER))
        .add_object_store(ObjectStore::new(RECORDS))
        .build()
        .await
        .map_err(reason)
}

/// What an error of the database means here. The kind of a `DOMException` is in its text only.
fn reason(error: rexie::Error) -> StoreError {
    let text = match &error {
        rexie::Error::IdbError(inner) => inner.to_string(),
        other => other.to_string(),
    };
    if text.contains("QuotaExceededError") {
        StoreError::Full
    } else if text.contains("VersionError") {
        StoreError::Newer
    } else {
        StoreError::Refused
    }
}

/// Waits until a transaction has completed.
async fn complete(transaction: Transaction) -> Result<(), StoreError> {
    match transaction.done().await {
        Ok(result) if result.is_committed() => Ok(()),
        // Nothing here aborts: the disk was full or failed while committing.
        Ok(_) => Err(if nearly_full().await { StoreError::Full } else { StoreError::Refused }),
        Err(error) => Err(reason(error)),
    }
}

/// Whether the browser says that the quota is nearly used up.
async fn nearly_full() -> bool {
    let estimate = async {
        let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
        let storage: web_sys::StorageManager =
            Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?.unchecked_into();
        let estimate = wasm_bindgen_futures::JsFuture::from(storage.estimate().ok()?).await.ok()?;
        let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
        Some(number("usage")? > number("quota")? * NEARLY_FULL)
    };
    estimate.await.unwrap_or(false)
}

fn range(prefix: &str) -> Result<KeyRange, StoreError> {
    KeyRange::bound(&prefix.into(), &format!("{prefix}{LAST}").into(), None, Some(true)).map_err(|_| StoreError::Refused)
}

fn to_js(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// Bytes as they were put. Anything else was not put by us, and does not unseal.
fn from_js(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}

fn names(keys: Vec<JsValue>) -> Vec<String> {
    keys.iter().filter_map(JsValue::as_string).collect()
}

impl Store for BrowserStore {
    async fn header(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let transaction = self.transaction(TransactionMode::ReadOnly).await?;
        let header = transaction.store(HEADER).map_err(reason)?.get(HEADER_KEY.into()).await.map_err(reason)?;
        Ok(header.as_ref().map(from_js))
    }

    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let transaction = self.transaction(TransactionMode::ReadOnly).await?;
        let record = transaction.store(RECORDS).map_err(reason)?.get(key.into()).await.map_err(reason)?;
        Ok(record.as_ref().map(from_js))
    }

    async fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let transaction = self.transaction(TransactionMode::ReadOnly).await?;
        let keys = transaction.store(RECORDS).map_err(reason)?.get_all_keys(Some(range(prefix)?), None).await.map_err(reason)?;
        Ok(names(keys))
    }

    async fn list(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let transaction = self.transaction(TransactionMode::ReadOnly).await?;
        let records = transaction.store(RECORDS).map_err(reason)?;
        all(&records, prefix).await
    }

    async fn write(&self, batch: Batch) -> Result<(), StoreError> {
        let transaction = self.transaction(TransactionMode::ReadWrite).await?;
        let headers = transaction.store(HEADER).map_err(reason)?;
        let records = transaction.store(RECORDS).map_err(reason)?;

        let header = headers.get(HEADER_KEY.into()).await.map_err(reason)?.as_ref().map(from_js);
        let holds = match &batch.precondition {
            Precondition::NoHeader => header.is_none(),
            Precondition::Header(demanded) => header.as_ref() == Some(demanded),
        };
        if !holds {
            return Err(StoreError::Header(header));
        }
        for guard in &batch.guards {
            let newest = names(records.get_all_keys(Some(range(&guard.prefix)?), None).await.map_err(reason)?).pop();
            if newest != guard.newest {
                return Err(StoreError::Guard(newest));
            }
        }
        if let Some(demanded) = batch.unchanged
            && digest(&all(&records, "").await?) != demanded
        {
            return Err(StoreError::Moved);
        }

        // An error from here on leaves by `?` with requests made: the transaction must not complete half done.
        match change(&headers, &records, batch).await {
            Ok(()) => complete(transaction).await,
            Err(error) => {
                let _ = transaction.abort().await;
                Err(error)
            }
        }
    }

    async fn erase(&self) -> Result<(), StoreError> {
        if let Some(database) = self.0.borrow_mut().take() {
            database.close();
        }
        Rexie::delete(DATABASE).await.map_err(reason)
    }
}

/// The records whose keys begin so. Keys and values are read in one transaction, so they belong to each other.
async fn all(records: &rexie::Store, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let keys = records.get_all_keys(Some(range(prefix)?), None).await.map_err(reason)?;
    let values = records.get_all(Some(range(prefix)?), None).await.map_err(reason)?;
    Ok(names(keys).into_iter().zip(values.iter().map(from_js)).collect())
}

async fn change(headers: &rexie::Store, records: &rexie::Store, batch: Batch) -> Result<(), StoreError> {
    if let Some(header) = &batch.put_header {
        headers.put(&to_js(header), Some(&HEADER_KEY.into())).await.map_err(reason)?;
    }
    if batch.clear {
        records.clear().await.map_err(reason)?;
    }
    for key in &batch.deletes {
        records.delete(key.as_str().into()).await.map_err(reason)?;
    }
    let puts = batch.puts.iter().map(|(key, bytes)| (to_js(bytes), Some(JsValue::from_str(key))));
    records.put_all(puts).await.map_err(reason)?;
    for prune in &batch.prune {
        let keys = names(records.get_all_keys(Some(range(&prune.prefix)?), None).await.map_err(reason)?);
        for key in &keys[..keys.len().saturating_sub(prune.keep)] {
            records.delete(key.as_str().into()).await.map_err(reason)?;
        }
    }
    Ok(())
}
