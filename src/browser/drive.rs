//! A file on this device or on a drive that the page may read and write in place, where the browser has the means (File System Access).
//! Where it is can be remembered: in a database of its own, which says the file's name to whoever can read this browser's data, and
//! which is deleted when it is to be forgotten.

use super::by_name::{call, database_names, delete_database, given, global, object, part, settled};
use super::files::{self, NotSaved, Unreadable};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The database with the place that is remembered.
pub const DATABASE: &str = "onward-file";
const STORE: &str = "place";
const ENDING: &str = ".age";

/// Where a file is.
#[derive(Clone, Debug, PartialEq)]
pub struct Place(JsValue);

/// What tells one state of a file from another without reading it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Version {
    size: f64,
    modified: f64,
}

/// Why there is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChosen {
    /// Somebody thought better of it.
    Nobody,
    /// The browser refuses.
    Refused,
}

/// Whether files can be written in place here.
pub fn can() -> bool {
    ["showOpenFilePicker", "showSaveFilePicker"].iter().all(|picker| global(picker).is_function())
}

/// Lets somebody choose a file that is there. Call it from a press of a button.
///
/// # Errors
/// When nobody chose one.
pub async fn choose() -> Result<Place, NotChosen> {
    let chosen =
        given(call(&js_sys::global(), "showOpenFilePicker", &[object([("types", kinds())])])).await.map_err(|why| not_chosen(&why))?;
    Ok(Place(Array::from(&chosen).get(0)))
}

/// Lets somebody choose where a new file is to be, which then is there and empty. Call it from a press of a button.
///
/// # Errors
/// When nobody chose a place.
pub async fn make(name: &str) -> Result<Place, NotChosen> {
    let options = object([("types", kinds()), ("suggestedName", name.into())]);
    given(call(&js_sys::global(), "showSaveFilePicker", &[options])).await.map(Place).map_err(|why| not_chosen(&why))
}

fn kinds() -> JsValue {
    let accept = object([("application/octet-stream", Array::of1(&ENDING.into()).into())]);
    Array::of1(&object([("accept", accept)])).into()
}

fn not_chosen(why: &JsValue) -> NotChosen {
    if part(why, "name").as_string().as_deref() == Some("AbortError") { NotChosen::Nobody } else { NotChosen::Refused }
}

impl Place {
    /// What the file is called.
    pub fn name(&self) -> String {
        part(&self.0, "name").as_string().unwrap_or_default()
    }

    /// Whether the page may read and write it; the browser asks whoever is there. Call it from a press of a button.
    pub async fn allowed(&self) -> bool {
        let mode = object([("mode", "readwrite".into())]);
        for question in ["queryPermission", "requestPermission"] {
            match given(call(&self.0, question, std::slice::from_ref(&mode))).await {
                Ok(said) if said.as_string().as_deref() == Some("granted") => return true,
                _ => {}
            }
        }
        false
    }

    /// What the file holds, and its version then.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn read(&self) -> Result<(Vec<u8>, Version), Unreadable> {
        let (file, version) = self.file().await?;
        Ok((files::read(&file).await?, version))
    }

    /// Its version now.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn version(&self) -> Result<Version, Unreadable> {
        Ok(self.file().await?.1)
    }

    async fn file(&self) -> Result<(web_sys::Blob, Version), Unreadable> {
        let file = given(call(&self.0, "getFile", &[])).await.map_err(|_| Unreadable)?;
        let number = |name| part(&file, name).as_f64().unwrap_or_default();
        let version = Version { size: number("size"), modified: number("lastModified") };
        Ok((file.unchecked_into(), version))
    }

    /// Puts these bytes in its place, whole or not at all.
    ///
    /// # Errors
    /// When the browser or the drive refuses: what was there stays.
    pub async fn write(&self, bytes: &[u8]) -> Result<(), NotSaved> {
        let stream = given(call(&self.0, "createWritable", &[])).await.map_err(|_| NotSaved)?;
        if given(call(&stream, "write", &[Uint8Array::from(bytes).into()])).await.is_err() {
            // What was written so far is thrown away.
            let _ = given(call(&stream, "abort", &[])).await;
            return Err(NotSaved);
        }
        // Only now does it take the place of what was there.
        given(call(&stream, "close", &[])).await.map(|_| ()).map_err(|_| NotSaved)
    }
}

/// The place that is remembered, if one is. Looking makes no database.
pub async fn remembered() -> Option<Place> {
    let names = if can() { database_names().await? } else { return None };
    if !names.iter().any(|name| name == DATABASE) {
        return None;
    }
    let place = in_store("readonly", "get", &[1.into()]).await?;
    place.is_object().then_some(Place(place))
}

/// Remembers a place. Whether the browser does.
pub async fn remember(place: &Place) -> bool {
    in_store("readwrite", "put", &[place.0.clone(), 1.into()]).await.is_some()
}

/// Forgets it.
pub async fn forget() {
    delete_database(DATABASE).await;
}

/// What a request to the one store gives.
async fn in_store(mode: &str, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let opening = call(&global("indexedDB"), "open", &[DATABASE.into(), 1.into()]).ok()?;
    let new = opening.clone();
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        let _ = call(&part(&new, "result"), "createObjectStore", &[STORE.into()]);
    });
    let _ = Reflect::set(&opening, &"onupgradeneeded".into(), upgrade.as_ref());
    settled(&opening, None).await;
    let database = Reflect::get(&opening, &"result".into()).ok()?;
    let asked = call(&database, "transaction", &[STORE.into(), mode.into()])
        .and_then(|transaction| call(&transaction, "objectStore", &[STORE.into()]))
        .and_then(|store| call(&store, method, arguments));
    let result = match asked {
        Ok(request) => {
            settled(&request, None).await;
            Reflect::get(&request, &"result".into()).ok().filter(|_| part(&request, "error").is_null())
        }
        Err(_) => None,
    };
    // It closes when what was asked is done.
    let _ = call(&database, "close", &[]);
    result
}
