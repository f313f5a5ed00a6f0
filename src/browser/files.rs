//! Files that the person saves and opens. Nothing is uploaded: a file goes from memory to the disk, or back.

#[cfg(target_arch = "wasm32")]
use crate::waiting;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file could not be read: it is gone, or the system refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// The browser would not take a file to save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSaved;

/// How long a saved file's bytes stay reachable: browsers read a blob some time after the press that saves it.
#[cfg(target_arch = "wasm32")]
const KEEP_BLOB_MS: u32 = 10_000;

/// Nothing that was handed to the browser can be reached from the page any more, whichever of its screens did.
pub fn forget_all() {
    #[cfg(target_arch = "wasm32")]
    if let Some(live) = live() {
        for url in js_sys::Array::from(&live).iter().filter_map(|url| url.as_string()) {
            let _ = web_sys::Url::revoke_object_url(&url);
        }
        live.clear();
    }
}

/// The addresses at which bytes can be reached now.
#[cfg(target_arch = "wasm32")]
fn live() -> Option<js_sys::Set> {
    js_sys::Reflect::get(&super::page::onward(), &"blobs".into()).ok()?.dyn_into().ok()
}

/// Hands bytes to the browser, to be saved under a name. Call it from a press of a button.
///
/// # Errors
/// When the browser refuses.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), NotSaved> {
    try_save(name, mime, bytes).map_err(|_| NotSaved)
}

fn try_save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = give_address(mime, bytes)?;
    let anchor: web_sys::HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(async move {
        waiting::sleep(KEEP_BLOB_MS).await;
        take_back(&url);
    });
    Ok(())
}

/// An address in this page's memory, which nobody else can open.
fn give_address(mime: &str, bytes: &[u8]) -> Result<String, JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(mime);
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    #[cfg(target_arch = "wasm32")]
    if let Some(live) = live() {
        live.add(&url.as_str().into());
    }
    Ok(url)
}

#[cfg(target_arch = "wasm32")]
fn take_back(url: &str) {
    let _ = web_sys::Url::revoke_object_url(url);
    if let Some(live) = live() {
        live.delete(&url.into());
    }
}

/// Bytes that this page shows, such as a picture's. Dropped, nothing has them any more.
pub struct Shown(String);

impl Shown {
    /// Puts them where the page can show them; none where the browser refuses.
    pub fn new(mime: &str, bytes: &[u8]) -> Option<Shown> {
        give_address(mime, bytes).ok().map(Shown)
    }

    /// Where.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        #[cfg(target_arch = "wasm32")]
        take_back(&self.0);
    }
}

/// The bytes of a file that was chosen or dropped.
///
/// # Errors
/// When it cannot be read.
pub async fn read(file: &web_sys::Blob) -> Result<Vec<u8>, Unreadable> {
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Unreadable)?;
    let buffer: ArrayBuffer = buffer.dyn_into().map_err(|_| Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// As [`read`], but never more than so many bytes, however large the file is.
///
/// # Errors
/// When it cannot be read.
pub async fn read_at_most(file: &web_sys::Blob, bytes: usize) -> Result<Vec<u8>, Unreadable> {
    read(&file.slice_with_f64_and_f64(0.0, bytes as f64).map_err(|_| Unreadable)?).await
}
