//! The site's own files, by their logical names: the build gives every file a name with a hash in it.

use crate::language::Lang;
#[cfg(target_arch = "wasm32")]
use crate::waiting;
use std::cell::RefCell;
use std::collections::HashMap;

thread_local! {
    static TEXTS: RefCell<HashMap<String, String>> = RefCell::default();
    /// What was asked for and has not come yet.
    #[cfg(target_arch = "wasm32")]
    static ON_THE_WAY: RefCell<HashMap<String, waiting::Coming<Result<String, ContentErrorKind>>>> = RefCell::default();
}

/// A file of the site could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError {
    /// Its logical name.
    pub name: String,
    /// What went wrong.
    pub kind: ContentErrorKind,
}

/// Why a file of the site could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentErrorKind {
    /// Nothing came: no network, or the browser refused.
    Unreachable,
    /// The site answered with this status instead.
    Status(u16),
    /// It came, but is not text.
    NotText,
}

/// Where a file is served, by its logical name (`locales/en/form.ftl`). A name that the build did not list is served under
/// itself.
pub fn url(name: &str) -> String {
    listed(name).unwrap_or_else(|| format!("/{name}"))
}

/// The logical names of every file that the build listed; none where it listed none. Natively, of those that are [`prime`]d.
pub fn names() -> Vec<String> {
    #[cfg(target_arch = "wasm32")]
    {
        files().map(|files| js_sys::Object::keys(&files).iter().filter_map(|name| name.as_string()).collect()).unwrap_or_default()
    }
    #[cfg(not(target_arch = "wasm32"))]
    TEXTS.with_borrow(|texts| texts.keys().cloned().collect())
}

/// Has the build's list of a language's files come, so that [`names`] and [`url`] know them: English's are there from the start.
///
/// # Errors
/// When it could not be had; the next call tries again.
pub async fn list(lang: Lang) -> Result<(), ContentError> {
    #[cfg(target_arch = "wasm32")]
    if lang != Lang::ENGLISH && !listing(lang).await {
        return Err(ContentError { name: lang.tag().to_owned(), kind: ContentErrorKind::Unreachable });
    }
    let _ = lang;
    Ok(())
}

/// Asks `boot.js`; what it has already it gives at once.
#[cfg(target_arch = "wasm32")]
async fn listing(lang: Lang) -> bool {
    use wasm_bindgen::{JsCast, JsValue};
    let function = js_sys::Reflect::get(&super::page::onward(), &"language".into()).unwrap_or_default();
    let Ok(function) = function.dyn_into::<js_sys::Function>() else { return false };
    match function.call1(&JsValue::NULL, &lang.tag().into()) {
        Ok(coming) => wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&coming)).await.is_ok(),
        Err(_) => false,
    }
}

/// Puts a file of the site where pages find it that are written natively: nothing can be fetched there.
#[cfg(not(target_arch = "wasm32"))]
pub fn prime(name: &str, text: &str) {
    TEXTS.with_borrow_mut(|texts| texts.insert(name.to_owned(), text.to_owned()));
}

/// A text file of the site. Asked for twice, it is fetched once, also while it is on its way.
///
/// # Errors
/// When it could not be had; the next call tries again.
pub async fn text(name: &str) -> Result<String, ContentError> {
    if let Some(text) = TEXTS.with_borrow(|texts| texts.get(name).cloned()) {
        return Ok(text);
    }
    fetched(name).await.map_err(|kind| ContentError { name: name.to_owned(), kind })
}

/// A text file, if it has been fetched before: so that a view that shows it a second time need not wait.
pub fn ready(name: &str) -> Option<String> {
    TEXTS.with_borrow(|texts| texts.get(name).cloned())
}

#[cfg(target_arch = "wasm32")]
fn files() -> Option<js_sys::Object> {
    use wasm_bindgen::{JsCast, JsValue};
    let get = |object: &JsValue, key: &str| js_sys::Reflect::get(object, &JsValue::from_str(key)).ok().filter(JsValue::is_object);
    get(&get(&js_sys::global(), "onward")?, "files")?.dyn_into().ok()
}

#[cfg(target_arch = "wasm32")]
fn listed(name: &str) -> Option<String> {
    js_sys::Reflect::get(&files()?.into(), &wasm_bindgen::JsValue::from_str(name)).ok()?.as_string()
}

#[cfg(not(target_arch = "wasm32"))]
fn listed(_name: &str) -> Option<String> {
    None
}

/// Waits for the file, with whoever else does.
#[cfg(target_arch = "wasm32")]
async fn fetched(name: &str) -> Result<String, ContentErrorKind> {
    let asked = name.to_owned();
    let fetching = move || {
        waiting::start(async move {
            let fetched = fetch(&asked).await;
            ON_THE_WAY.with_borrow_mut(|on_the_way| on_the_way.remove(&asked));
            if let Ok(text) = &fetched {
                TEXTS.with_borrow_mut(|texts| texts.insert(asked, text.clone()));
            }
            fetched
        })
    };
    ON_THE_WAY.with_borrow_mut(|on_the_way| on_the_way.entry(name.to_owned()).or_insert_with(fetching).clone()).await
}

#[cfg(not(target_arch = "wasm32"))]
async fn fetched(_name: &str) -> Result<String, ContentErrorKind> {
    Err(ContentErrorKind::Unreachable)
}

#[cfg(target_arch = "wasm32")]
async fn fetch(name: &str) -> Result<String, ContentErrorKind> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let window = web_sys::window().ok_or(ContentErrorKind::Unreachable)?;
    let response = JsFuture::from(window.fetch_with_str(&url(name))).await.map_err(|_| ContentErrorKind::Unreachable)?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| ContentErrorKind::Unreachable)?;
    if !response.ok() {
        return Err(ContentErrorKind::Status(response.status()));
    }
    let text = response.text().map_err(|_| ContentErrorKind::NotText)?;
    // The line may break while the body is on its way.
    JsFuture::from(text).await.map_err(|_| ContentErrorKind::Unreachable)?.as_string().ok_or(ContentErrorKind::NotText)
}
