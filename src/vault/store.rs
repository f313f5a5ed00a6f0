//! The vault's bytes in IndexedDB. The only file that knows rexie.
//!
//! Everything is sealed before a transaction begins: waiting for anything else inside one would commit it.
//! A connection is closed by the browser at any time, or by rexie when another window wants to delete or upgrade the
//! database: what was asked is then asked once more over a new one. A write that landed all the same is not written twice,
//! since its own guards refuse it the second time.

use super::storing::{Batch, Precondition, Store, StoreError, digest};
use crate::waiting::{Asked, Coming, all, sleep, start, within};
use idb::{Factory, Request as _};
use js_sys::{Reflect, Uint8Array};
use rexie::{KeyRange, ObjectStore, Rexie, RexieBuilder, Transaction, TransactionMode};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::task::{Context, Waker};
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
/// After so long without an answer the store counts as blocked; the page has warned by then.
const PATIENCE_MS: u32 = 5_000;
/// Every so many bytes of a write, or every so many records of a list, a millisecond more: for slow disks.
const BYTES_A_MS: usize = 500;
const PATIENCE_FOR_LISTS_MS: u32 = 20_000;
/// So long another window may take to let go of a database that is to be erased.
const PATIENCE_FOR_ERASING_MS: u32 = 3_000;

/// The browser's database. The connection opens when it is first needed, and again when it was closed.
#[derive(Clone, Default)]
pub struct BrowserStore(Rc<Connection>);

#[derive(Default)]
struct Connection {
    database: RefCell<Option<Rexie>>,
    /// Whether there is a database, once it is open. A blocked one may come any time later, and is used then.
    opening: RefCell<Option<Coming<Result<bool, StoreError>>>>,
}

/// What to do if there is no database yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Make,
    /// Looking leaves no trace.
    Leave,
}

impl BrowserStore {
    /// Does something in a transaction, within a limit; a second time over a new connection if the first one failed for no
    /// known reason. `nothing` is the answer if there is no database.
    async fn with<T: Clone + 'static>(
        &self,
        limit_ms: u32,
        (mode, missing): (TransactionMode, Missing),
        nothing: Result<T, StoreError>,
        work: impl AsyncFn(Transaction) -> Result<T, StoreError> + 'static,
    ) -> Result<T, StoreError> {
        let connection = Rc::clone(&self.0);
        let coming = start(async move {
            for again in [true, false] {
                let done = match connection.begin(mode, missing).await {
                    Ok(None) => return nothing,
                    Ok(Some(transaction)) => work(transaction).await,
                    Err(error) => Err(error),
                };
                if again && done.as_ref().is_err_and(|error| *error == StoreError::Refused) {
                    connection.close();
                } else {
                    return done;
                }
            }
            Err(StoreError::Refused)
        });
        within(limit_ms, coming).await.unwrap_or(Err(StoreError::Blocked))
    }

    async fn read<T: Clone + 'static>(
        &self,
        limit_ms: u32,
        nothing: T,
        work: impl AsyncFn(Transaction) -> Result<T, StoreError> + 'static,
    ) -> Result<T, StoreError> {
        self.with(limit_ms, (TransactionMode::ReadOnly, Missing::Leave), Ok(nothing), work).await
    }
}

impl Connection {
    async fn begin(self: &Rc<Self>, mode: TransactionMode, missing: Missing) -> Result<Option<Transaction>, StoreError> {
        let begin = |database: &Rexie| database.transaction(&[HEADER, RECORDS], mode);
        if let Some(Ok(transaction)) = self.database.borrow().as_ref().map(begin) {
            return Ok(Some(transaction));
        }
        // Not open yet, or closed, which is told only now.
        self.close();
        if !self.open(missing).await? {
            return Ok(None);
        }
        self.database.borrow().as_ref().map(begin).transpose().map_err(reason)
    }

    /// Opens it, and says whether there is one. Whoever comes meanwhile waits for the same opening.
    async fn open(self: &Rc<Self>, missing: Missing) -> Result<bool, StoreError> {
        let waiting = self.opening.borrow().clone();
        if let Some(opening) = waiting
            && (opening.await? || missing == Missing::Leave)
        {
            return Ok(self.database.borrow().is_some());
        }
        let connection = Rc::clone(self);
        let opening = start(async move {
            let opened = connect(missing).await;
            *connection.opening.borrow_mut() = None;
            let database = opened?;
            let is_there = database.is_some();
            connection.close();
            *connection.database.borrow_mut() = database;
            Ok(is_there)
        });
        *self.opening.borrow_mut() = Some(opening.clone());
        opening.await
    }

    /// Never only dropped: an open connection whose handlers are gone stops the worker when the browser calls them.
    fn close(&self) {
        if let Some(database) = self.database.borrow_mut().take() {
            database.close();
        }
    }
}

async fn connect(missing: Missing) -> Result<Option<Rexie>, StoreError> {
    if missing == Missing::Leave && !is_there().await? {
        return Ok(None);
    }
    let built = RexieBuilder::new(DATABASE)
        .version(LAYOUT)
        .add_object_store(ObjectStore::new(HEADER))
        .add_object_store(ObjectStore::new(RECORDS))
        .build()
        .await;
    built.map(Some).map_err(not_opened)
}

/// Looks whether there is a database, and makes none: browsers can be asked only by opening it.
async fn is_there() -> Result<bool, StoreError> {
    let is_new = Rc::new(Cell::new(false));
    let mut request = Factory::new().and_then(|factory| factory.open(DATABASE, None)).map_err(|error| not_opened(error.into()))?;
    let found_none = Rc::clone(&is_new);
    request.on_upgrade_needed(move |event| {
        found_none.set(true);
        // The browser takes back what it has begun to make. If it cannot, an empty database is left, which is no vault.
        if let Ok(request) = idb::event::Event::target(&event)
            && let Some(transaction) = request.transaction()
        {
            let _ = transaction.abort();
        }
    });
    match request.await {
        Ok(database) => {
            database.close();
            Ok(!is_new.get())
        }
        Err(_) if is_new.get() => Ok(false),
        Err(error) => Err(not_opened(error.into())),
    }
}

/// Why the database could not be opened.
fn not_opened(error: rexie::Error) -> StoreError {
    // So Firefox says it in private windows.
    let is_denied = |text: &str| text.contains("InvalidStateError") || text.contains("indexed db not found");
    if is_denied(&text_of(&error)) { StoreError::Denied } else { reason(error) }
}

/// What an error of the database means here.
fn reason(error: rexie::Error) -> StoreError {
    by_name(&text_of(&error)).unwrap_or(StoreError::Refused)
}

fn text_of(error: &rexie::Error) -> String {
    match error {
        rexie::Error::IdbError(inner) => inner.to_string(),
        other => other.to_string(),
    }
}

/// Knows an error by the name of its `DOMException`, which idb gives in its text only. Of most kinds trying again may help.
fn by_name(text: &str) -> Option<StoreError> {
    let known = [
        ("QuotaExceededError", StoreError::Full),
        ("VersionError", StoreError::Newer),
        ("SecurityError", StoreError::Denied),
        ("NotAllowedError", StoreError::Denied),
        ("NotFoundError", StoreError::Unfit),
        ("DataError", StoreError::Unfit),
    ];
    known.into_iter().find(|(name, _)| text.contains(name)).map(|(_, error)| error)
}

/// Waits until a transaction has completed.
async fn complete(transaction: Transaction) -> Result<(), StoreError> {
    match transaction.done().await {
        Ok(result) if result.is_committed() => Ok(()),
        Ok(_) => Err(why_aborted().await),
        Err(error) => Err(reason(error)),
    }
}

/// Breaks a transaction off. What rexie waits with is kept for ever: dropped, its handlers would stop the worker when the
/// browser calls them, once for each request that was on its way.
fn stop(transaction: Transaction) {
    let mut stopping = Box::pin(transaction.abort());
    let _ = stopping.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    std::mem::forget(stopping);
}

/// Nothing here aborts: the disk was full or failed while committing, or somebody closed the connection. The reason stands
/// on the transaction, which rexie hides; `worker.js` puts its name where it is found, a moment after the requests failed.
async fn why_aborted() -> StoreError {
    let mut name = None;
    for _ in 0..20 {
        let onward = Reflect::get(&js_sys::global(), &"onward".into());
        name = onward.and_then(|onward| Reflect::get(&onward, &"aborted".into())).ok().and_then(|name| name.as_string());
        if name.is_some() {
            break;
        }
        sleep(5).await;
    }
    match by_name(&name.unwrap_or_default()) {
        Some(known) => known,
        None if nearly_full().await => StoreError::Full,
        None => StoreError::Refused,
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

async fn get(transaction: Transaction, store: &str, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let value = transaction.store(store).map_err(reason)?.get(key.into()).await.map_err(reason)?;
    Ok(value.as_ref().map(from_js))
}

/// The records whose keys begin so. Keys and values are read in one transaction, so they belong to each other.
async fn listed(records: &rexie::Store, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let (keys, values) = (range(prefix)?, range(prefix)?);
    let both: Vec<Asked<'_, Vec<JsValue>, rexie::Error>> =
        vec![Box::pin(records.get_all_keys(Some(keys), None)), Box::pin(records.get_all(Some(values), None))];
    let mut found = all(both).await.map_err(reason)?;
    let values = found.pop().unwrap_or_default();
    Ok(names(found.pop().unwrap_or_default()).into_iter().zip(values.iter().map(from_js)).collect())
}

impl Store for BrowserStore {
    async fn header(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(PATIENCE_MS, None, async |transaction| get(transaction, HEADER, HEADER_KEY).await).await
    }

    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let key = key.to_owned();
        self.read(PATIENCE_MS, None, async move |transaction| get(transaction, RECORDS, &key).await).await
    }

    async fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let prefix = prefix.to_owned();
        let work = async move |transaction: Transaction| {
            let records = transaction.store(RECORDS).map_err(reason)?;
            Ok(names(records.get_all_keys(Some(range(&prefix)?), None).await.map_err(reason)?))
        };
        self.read(PATIENCE_MS, Vec::new(), work).await
    }

    async fn list(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let prefix = prefix.to_owned();
        let work = async move |transaction: Transaction| listed(&transaction.store(RECORDS).map_err(reason)?, &prefix).await;
        self.read(PATIENCE_FOR_LISTS_MS, Vec::new(), work).await
    }

    async fn write(&self, batch: Batch) -> Result<(), StoreError> {
        let bytes: usize = batch.puts.iter().map(|(_, bytes)| bytes.len()).sum();
        let limit_ms = PATIENCE_MS.saturating_add(u32::try_from(bytes / BYTES_A_MS).unwrap_or(u32::MAX));
        let missing = if batch.precondition == Precondition::NoHeader { Missing::Make } else { Missing::Leave };
        let work = async move |transaction: Transaction| match change(&transaction, &batch).await {
            Ok(()) => complete(transaction).await,
            Err(Stopped::Aborted) => Err(why_aborted().await),
            // With requests made, it would complete half done.
            Err(Stopped::Error(error)) => {
                stop(transaction);
                Err(error)
            }
        };
        // Nothing there where a header is demanded: it was deleted.
        self.with(limit_ms, (TransactionMode::ReadWrite, missing), Err(StoreError::Header(None)), work).await
    }

    async fn erase(&self) -> Result<(), StoreError> {
        self.0.close();
        let deleting = start(async { Rexie::delete(DATABASE).await.map_err(not_opened) });
        within(PATIENCE_FOR_ERASING_MS, deleting).await.unwrap_or(Err(StoreError::Blocked))
    }
}

/// Why a write stopped in the middle.
enum Stopped {
    Error(StoreError),
    /// The browser has aborted the transaction, and will say so.
    Aborted,
}

impl From<rexie::Error> for Stopped {
    fn from(error: rexie::Error) -> Self {
        if text_of(&error).contains("AbortError") { Stopped::Aborted } else { Stopped::Error(reason(error)) }
    }
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Stopped::Error(error)
    }
}

/// Makes a batch's requests: all that it must look at, together, then all that it changes, together. Each wait would cost a
/// message to the browser's process and back.
async fn change(transaction: &Transaction, batch: &Batch) -> Result<(), Stopped> {
    let (headers, records) = (transaction.store(HEADER)?, transaction.store(RECORDS)?);
    let mut keys: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    keys.extend(batch.guards.iter().map(|guard| (&*guard.prefix, Vec::new())));
    keys.extend(batch.prune.iter().map(|prune| (&*prune.prefix, Vec::new())));

    let mut looks: Vec<Asked<'_, Vec<JsValue>, rexie::Error>> =
        vec![Box::pin(async { Ok(headers.get(HEADER_KEY.into()).await?.into_iter().collect()) })];
    for prefix in keys.keys() {
        looks.push(Box::pin(records.get_all_keys(Some(range(prefix)?), None)));
    }
    let mut seen = all(looks).await?.into_iter();
    let header = seen.next().and_then(|header| header.first().map(from_js));
    for (found, keys) in seen.zip(keys.values_mut()) {
        *keys = names(found);
    }

    let holds = match &batch.precondition {
        Precondition::NoHeader => header.is_none(),
        Precondition::Header(demanded) => header.as_ref() == Some(demanded),
    };
    if !holds {
        return Err(StoreError::Header(header).into());
    }
    for guard in &batch.guards {
        let newest = keys[&*guard.prefix].last();
        if newest != guard.newest.as_ref() {
            return Err(StoreError::Guard(newest.cloned()).into());
        }
    }

    if let Some(demanded) = batch.unchanged
        && digest(&listed(&records, "").await?) != demanded
    {
        return Err(StoreError::Moved.into());
    }

    let mut changes: Vec<Asked<'_, (), rexie::Error>> = Vec::new();
    if batch.clear {
        changes.push(Box::pin(records.clear()));
    }
    for key in &batch.deletes {
        changes.push(Box::pin(records.delete(key.into())));
    }
    if let Some(header) = &batch.put_header {
        changes.push(Box::pin(async { headers.put(&to_js(header), Some(&HEADER_KEY.into())).await.map(|_| ()) }));
    }
    let puts = batch.puts.iter().map(|(key, bytes)| (to_js(bytes), Some(JsValue::from_str(key))));
    changes.push(Box::pin(records.put_all(puts)));
    for prune in &batch.prune {
        let old = if batch.clear { &[][..] } else { &keys[&*prune.prefix] };
        if let Some((first, last)) = prune.of(old, batch) {
            let range = KeyRange::bound(&first.into(), &last.into(), None, None).map_err(|_| StoreError::Refused)?;
            changes.push(Box::pin(records.delete(range.into())));
        }
    }
    all(changes).await?;
    Ok(())
}
